import { useState } from 'react';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { counted } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import type { Workshop } from '../api/getWorkshop';
import { useMembers } from '../api/pageMembers';
import { useRemoveMember } from '../api/removeMember';
import { AddMemberDialog } from './AddMemberDialog';
import { MembersTable } from './MembersTable';

/** Who belongs to the workshop; facilitators add, invite and remove. */
export function MembersPanel({ workshop }: { workshop: Workshop }) {
  const { page, goTo } = usePageParams('members.');
  const members = useMembers(workshop.id, page);
  const remove = useRemoveMember(workshop.id);
  const [isAdding, setAdding] = useState(false);
  const isFacilitator = workshop.role === 'FACILITATOR';
  return (
    <Panel
      title="Members"
      isFlush
      aside={members.data === undefined ? undefined : counted(members.data.total, 'member')}
      actions={
        isFacilitator ? <Button onPress={() => setAdding(true)}>Add or invite</Button> : undefined
      }
    >
      {remove.isError ? <ErrorPanel error={remove.error} /> : null}
      {members.isPending ? <Loading /> : null}
      {members.isError ? (
        <ErrorPanel error={members.error} onRetry={() => void members.refetch()} />
      ) : null}
      {members.data === undefined ? null : (
        <>
          <MembersTable
            members={members.data.items}
            onRemove={isFacilitator ? (member) => remove.mutate(member) : undefined}
          />
          <Pagination label="Pages of members" total={members.data.total} {...page} onSkip={goTo} />
        </>
      )}
      <AddMemberDialog
        workshopId={workshop.id}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
      />
    </Panel>
  );
}
