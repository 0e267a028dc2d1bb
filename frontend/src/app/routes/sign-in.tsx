import { Link, Navigate, useSearchParams } from 'react-router';
import { paths } from '@/config/paths';
import { EntryPage } from '@/features/session/components/EntryPage';
import { SignInForm } from '@/features/session/components/SignInForm';
import { returnPath } from '@/features/session/lib/returnPath';
import { useSession } from '@/lib/useSession';

export function Component() {
  const current = useSession();
  const [search] = useSearchParams();
  if (current !== undefined) return <Navigate to={returnPath(search, paths.workshops())} replace />;
  return (
    <EntryPage title="Sign in" lead="Calibrate automatic judges with the people who know.">
      <SignInForm />
      <p className="small">
        No account yet?{' '}
        <Link to={paths.register(search.get('returnTo') ?? undefined)}>Create one</Link>
      </p>
    </EntryPage>
  );
}
