import { useState } from 'react';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { counted } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { useChangeRole } from '../api/changeRole';
import type { Workshop } from '../api/getWorkshop';
import { useMembers } from '../api/pageMembers';
import { useRemoveMember } from '../api/removeMember';
import { AddMemberDialog } from './AddMemberDialog';
import { InvitationsTable } from './InvitationsTable';
import { LeaveDialog } from './LeaveDialog';
import { MembersTable } from './MembersTable';

/** Who belongs to the workshop; facilitators add, invite, change roles and remove; everybody may leave. */
export function MembersPanel({ workshop }: { workshop: Workshop }) {
  const { page, goTo } = usePageParams('members.');
  const members = useMembers(workshop.id, page);
  const remove = useRemoveMember(workshop.id);
  const changeRole = useChangeRole(workshop.id);
  const [isLeaving, setLeaving] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const isFacilitator = workshop.role === 'FACILITATOR';
  return (
    <Panel
      title="Members"
      isFlush
      aside={members.data === undefined ? undefined : counted(members.data.total, 'member')}
      actions={
        <>
          {isFacilitator ? <Button onPress={() => setAdding(true)}>Add or invite</Button> : null}
          <Button look="quiet" onPress={() => setLeaving(true)}>
            Leave the workshop
          </Button>
        </>
      }
    >
      {changeRole.isError ? <ErrorPanel error={changeRole.error} /> : null}
      {remove.isError ? <ErrorPanel error={remove.error} /> : null}
      {members.isPending ? <Loading /> : null}
      {members.isError ? (
        <ErrorPanel error={members.error} onRetry={() => void members.refetch()} />
      ) : null}
      {members.data === undefined ? null : (
        <>
          <MembersTable
            members={members.data.items}
            onRole={
              isFacilitator
                ? (member, role) => {
                    if (role !== member.role) changeRole.mutate({ member, role });
                  }
                : undefined
            }
            onRemove={isFacilitator ? (member) => remove.mutate(member) : undefined}
          />
          <Pagination label="Pages of members" total={members.data.total} {...page} onSkip={goTo} />
        </>
      )}
      {isFacilitator ? <InvitationsTable workshopId={workshop.id} /> : null}
      {isLeaving ? <LeaveDialog workshop={workshop} onClose={() => setLeaving(false)} /> : null}
      <AddMemberDialog
        workshopId={workshop.id}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
      />
    </Panel>
  );
}
