import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { formatCost, formatInteger } from '@/lib/format';
import { type PurposeUsage, useUsage } from '../api/getUsage';
import { useProviders } from '../api/pageProviders';

const PURPOSES: Record<PurposeUsage['purpose'], string> = {
  FOLLOW_UP: 'Follow-up questions',
  ANALYSIS: 'Analyses',
  GROUPING: 'Grouping',
  RUBRIC_SUGGESTION: 'Rubric suggestions',
  EVALUATION: 'Evaluation runs',
  ALIGNMENT: 'Alignment',
};

/** What the models were asked for, and what it cost. */
export function UsagePanel({ workshopId }: { workshopId: string }) {
  const usage = useUsage(workshopId);
  const names = new Map(useProviders(workshopId).data?.items.map(({ id, name }) => [id, name]));
  const rows = usage.data?.items ?? [];
  return (
    <Panel title="Use so far" isFlush>
      {usage.isPending ? <Loading /> : null}
      {usage.isError ? (
        <ErrorPanel error={usage.error} onRetry={() => void usage.refetch()} />
      ) : null}
      {usage.data && rows.length === 0 ? <EmptyState title="No model was asked yet" /> : null}
      {rows.length === 0 ? null : (
        <Table
          caption="Use of the models per purpose"
          head={
            <tr>
              <th scope="col">Purpose</th>
              <th scope="col">Provider</th>
              {['Calls', 'Input tokens', 'Output tokens', 'Cost'].map((name) => (
                <th key={name} scope="col" className={cell.number}>
                  {name}
                </th>
              ))}
            </tr>
          }
        >
          {rows.map((row) => (
            <tr key={`${row.providerId} ${row.purpose}`}>
              <th scope="row">{PURPOSES[row.purpose]}</th>
              <td>{names.get(row.providerId) ?? 'Deleted provider'}</td>
              <td className={cell.number}>{formatInteger(row.calls)}</td>
              <td className={cell.number}>{formatInteger(row.inputTokens)}</td>
              <td className={cell.number}>{formatInteger(row.outputTokens)}</td>
              <td className={cell.number}>{formatCost(row.cost)}</td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}
