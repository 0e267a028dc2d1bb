import { useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { paths } from '@/config/paths';
import { EntryPage } from '@/features/session/components/EntryPage';
import { useAcceptInvitation } from '@/features/workshops/api/acceptInvitation';
import { tokenOf } from '@/features/workshops/lib/invitationLink';
import { useSession } from '@/lib/useSession';

/** Accepts an invitation; whoever is not signed in does that first and comes back with the token. */
export function Component() {
  const { hash } = useLocation();
  const [token] = useState(() => tokenOf(hash));
  const current = useSession();
  const navigate = useNavigate();
  const accept = useAcceptInvitation();
  if (current === undefined) return <Navigate to={paths.signIn(paths.invitation(token))} replace />;
  if (token === undefined) {
    return (
      <EntryPage title="Invitation" lead="This link is not complete.">
        <Notice tone="warn" title="The link holds no token">
          <p>Copy the whole link, also what follows the #.</p>
        </Notice>
      </EntryPage>
    );
  }
  return (
    <EntryPage title="Invitation" lead={`You are signed in as ${current.user.email}.`}>
      {accept.isError ? <ErrorPanel error={accept.error} /> : null}
      <Button
        look="primary"
        isPending={accept.isPending}
        onPress={() =>
          accept.mutate(token, {
            onSuccess: ({ id }) => navigate(paths.workshop(id), { replace: true }),
          })
        }
      >
        Join the workshop
      </Button>
    </EntryPage>
  );
}
