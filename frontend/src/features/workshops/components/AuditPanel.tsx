import { useSearchParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { Select } from '@/components/Select';
import { cell, Table } from '@/components/Table';
import { counted, formatDateTime } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { type AuditAction, type AuditEntry, useAudit } from '../api/pageAudit';
import { actionName, detailText } from '../lib/audit';

const ACTIONS: readonly { id: AuditAction | ''; name: string }[] = [
  { id: '', name: 'Everything' },
  ...(Object.keys(actionName) as AuditAction[]).map((id) => ({ id, name: actionName[id] })),
];

/** Who did what, newest first, a page at a time. */
export function AuditPanel({ workshopId }: { workshopId: string }) {
  const [search, setSearch] = useSearchParams();
  const { page, goTo } = usePageParams();
  const action = ACTIONS.find(({ id }) => id === search.get('action'))?.id ?? '';
  const entries = useAudit(workshopId, { ...page, action: action === '' ? undefined : action });
  const total = entries.data?.total;
  return (
    <Panel
      title="Audit"
      isFlush
      aside={total === undefined ? undefined : counted(total, 'entry', 'entries')}
      actions={
        <Select
          label="What was done"
          isLabelHidden
          options={ACTIONS}
          value={action}
          onChange={(next) => setSearch(next === '' ? {} : { action: next })}
        />
      }
    >
      {entries.isPending ? <Loading lines={8} /> : null}
      {entries.isError ? (
        <ErrorPanel error={entries.error} onRetry={() => void entries.refetch()} />
      ) : null}
      {total === 0 ? <EmptyState title="Nothing of this kind was done" /> : null}
      {entries.data === undefined || total === 0 ? null : (
        <>
          <AuditTable entries={entries.data.items} />
          <Pagination label="Pages of entries" total={entries.data.total} {...page} onSkip={goTo} />
        </>
      )}
    </Panel>
  );
}

function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  return (
    <Table
      caption="Audit"
      head={
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Details</th>
        </tr>
      }
    >
      {entries.map(({ id, createdAt, actorName, action, detail }) => (
        <tr key={id}>
          <td>{formatDateTime(createdAt)}</td>
          <th scope="row">{actorName}</th>
          <td>{actionName[action]}</td>
          <td className={cell.wide}>{detailText(detail)}</td>
        </tr>
      ))}
    </Table>
  );
}
