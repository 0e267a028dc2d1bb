import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { NotFound } from './NotFound';

/** The one boundary: whatever a page could not handle is shown instead of a white page. */
export function RouteFailure() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <main className="stack" style={{ padding: 'var(--s5)' }}>
      <h1>This page failed</h1>
      <ErrorPanel error={error} />
      <div className="row">
        <Button onPress={() => globalThis.location.reload()}>Reload</Button>
      </div>
    </main>
  );
}
