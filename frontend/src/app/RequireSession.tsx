import { Navigate, Outlet, useLocation } from 'react-router';
import { paths } from '@/config/paths';
import { useCanResume, useSession } from '@/lib/useSession';
import { ResumeSession } from './ResumeSession';

/** Lets signed-in people through, also by the log-in that a new tab finds; everybody else signs in and comes back here. */
export function RequireSession() {
  const current = useSession();
  const canResume = useCanResume();
  const { pathname, search } = useLocation();
  if (current !== undefined) return <Outlet />;
  if (canResume) return <ResumeSession />;
  const here = pathname === '/' ? undefined : pathname + search;
  return <Navigate to={paths.signIn(here)} replace />;
}
