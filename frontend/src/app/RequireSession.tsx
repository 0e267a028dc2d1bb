import { Navigate, Outlet, useLocation } from 'react-router';
import { paths } from '@/config/paths';
import { useSession } from '@/lib/useSession';

/** Lets signed-in people through; everybody else signs in first and comes back here. */
export function RequireSession() {
  const current = useSession();
  const { pathname, search } = useLocation();
  if (current !== undefined) return <Outlet />;
  const here = pathname === '/' ? undefined : pathname + search;
  return <Navigate to={paths.signIn(here)} replace />;
}
