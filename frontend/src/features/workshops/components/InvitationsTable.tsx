import { useState } from 'react';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Pagination } from '@/components/Pagination';
import { cell, Table } from '@/components/Table';
import { formatDateTime } from '@/lib/format';
import { roleName } from '@/lib/words';
import { type InvitationSummary, useInvitations } from '../api/pageInvitations';
import { useRevokeInvitation } from '../api/revokeInvitation';

const LIMIT = 20;

const STATES = {
  OPEN: { name: 'Open', tone: 'accent' },
  ACCEPTED: { name: 'Accepted', tone: 'good' },
  EXPIRED: { name: 'Expired', tone: 'neutral' },
} as const;

/** Who was invited; an open invitation can be taken back. Nothing while nobody was invited. */
export function InvitationsTable({ workshopId }: { workshopId: string }) {
  const [skip, setSkip] = useState(0);
  const invitations = useInvitations(workshopId, { skip, limit: LIMIT });
  const revoke = useRevokeInvitation(workshopId);
  if (invitations.isError) return <ErrorPanel error={invitations.error} />;
  if (invitations.data === undefined || invitations.data.total === 0) return null;
  return (
    <>
      {revoke.isError ? <ErrorPanel error={revoke.error} /> : null}
      <Table
        caption="Invitations"
        head={
          <tr>
            <th scope="col">Invited</th>
            <th scope="col">Role</th>
            <th scope="col">State</th>
            <th scope="col">Valid until</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        }
      >
        {invitations.data.items.map((invitation) => (
          <Row
            key={invitation.id}
            invitation={invitation}
            onRevoke={() => revoke.mutate(invitation)}
          />
        ))}
      </Table>
      <Pagination
        label="Pages of invitations"
        total={invitations.data.total}
        skip={skip}
        limit={LIMIT}
        onSkip={setSkip}
      />
    </>
  );
}

function Row({ invitation, onRevoke }: { invitation: InvitationSummary; onRevoke: () => void }) {
  const { email, role, state, expiresAt } = invitation;
  return (
    <tr>
      <th scope="row">{email}</th>
      <td>{roleName[role]}</td>
      <td>
        <Badge tone={STATES[state].tone}>{STATES[state].name}</Badge>
      </td>
      <td>{formatDateTime(expiresAt)}</td>
      <td className={cell.actions}>
        {state === 'OPEN' ? (
          <Button look="quiet" aria-label={`Revoke the invitation of ${email}`} onPress={onRevoke}>
            Revoke
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
