import { Link, Navigate, useSearchParams } from 'react-router';
import { paths } from '@/config/paths';
import { EntryPage } from '@/features/session/components/EntryPage';
import { RegisterForm } from '@/features/session/components/RegisterForm';
import { returnPath } from '@/features/session/lib/returnPath';
import { useSession } from '@/lib/useSession';

export function Component() {
  const current = useSession();
  const [search] = useSearchParams();
  if (current !== undefined) return <Navigate to={returnPath(search, paths.workshops())} replace />;
  return (
    <EntryPage title="Create an account" lead="One account for all your workshops.">
      <RegisterForm />
      <p className="small">
        You have one? <Link to={paths.signIn(search.get('returnTo') ?? undefined)}>Sign in</Link>
      </p>
    </EntryPage>
  );
}
