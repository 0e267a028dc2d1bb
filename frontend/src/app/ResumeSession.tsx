import { useCallback, useEffect, useState } from 'react';
import { resumeSession } from '@/api/renewSession';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';

/** Asks for the session of a new tab; whatever comes out of it changes the session and so the route. */
export function ResumeSession() {
  const [error, setError] = useState<unknown>();
  const resume = useCallback(() => {
    setError(undefined);
    resumeSession().catch(setError);
  }, []);
  useEffect(resume, [resume]);
  return (
    <main className="stack">
      {error === undefined ? <Loading lines={6} /> : <ErrorPanel error={error} onRetry={resume} />}
    </main>
  );
}
