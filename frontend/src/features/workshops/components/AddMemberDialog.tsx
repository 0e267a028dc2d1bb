import { useState } from 'react';
import { Form } from 'react-aria-components';
import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { formatDateTime } from '@/lib/format';
import { type Role, roleName } from '@/lib/words';
import { useAddMember } from '../api/addMember';
import { useInvite } from '../api/invite';
import { invitationLink } from '../lib/invitationLink';

const ROLES = (['SME', 'PARTICIPANT', 'FACILITATOR'] as const).map((id) => ({
  id,
  name: roleName[id],
}));

interface Props {
  workshopId: string;
  isOpen: boolean;
  onClose: () => void;
}

export function AddMemberDialog({ workshopId, isOpen, onClose }: Props) {
  return (
    <Dialog title="Add or invite a member" isOpen={isOpen} onClose={onClose}>
      <AddMemberForm workshopId={workshopId} onClose={onClose} />
    </Dialog>
  );
}

function AddMemberForm({ workshopId, onClose }: Omit<Props, 'isOpen'>) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('SME');
  const add = useAddMember(workshopId);
  const invite = useInvite();
  const isUnknown = ApiProblem.is(add.error, 404, 'user-unknown');
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ email, role }, { onSuccess: onClose });
      }}
    >
      {add.isError && !isUnknown ? <ErrorPanel error={add.error} /> : null}
      {invite.isError ? <ErrorPanel error={invite.error} /> : null}
      <TextField
        label="E-mail"
        type="email"
        autoFocus
        isRequired
        value={email}
        onChange={setEmail}
      />
      <Select label="Role" options={ROLES} value={role} onChange={setRole} />
      {isUnknown && invite.data === undefined ? (
        <Notice tone="info" title="Nobody has an account with this e-mail">
          <p>Invite the person: you get a link to hand over, which works once.</p>
        </Notice>
      ) : null}
      {invite.data === undefined ? null : (
        <InvitationLink token={invite.data.token} expiresAt={invite.data.expiresAt} />
      )}
      <div className="row">
        <Button type="submit" look="primary" isPending={add.isPending}>
          Add member
        </Button>
        <Button
          isDisabled={email === ''}
          isPending={invite.isPending}
          onPress={() => invite.mutate({ workshopId, email, role })}
        >
          Make an invitation link
        </Button>
      </div>
    </Form>
  );
}

function InvitationLink({ token, expiresAt }: { token: string; expiresAt: string }) {
  return (
    <Notice tone="good" title="Invitation link">
      <p>
        <code>{invitationLink(globalThis.location.origin, token)}</code>
      </p>
      <p className="muted">
        Shown once, works once, until {formatDateTime(expiresAt)}. Hand it over yourself.
      </p>
    </Notice>
  );
}
