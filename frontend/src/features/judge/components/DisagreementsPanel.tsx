import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { counted } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { useDisagreements } from '../api/pageDisagreements';
import { EvaluationDetail } from './EvaluationDetail';

interface Props {
  workshopId: string;
  runId: string;
  nameOf: (userId: string) => string;
}

const PART: Record<string, string> = { HELD_OUT: 'Held out', TUNING: 'Tuning' };

/** Where the judge and the raters differ, with the judge's reasoning. */
export function DisagreementsPanel({ workshopId, runId, nameOf }: Props) {
  const { page, goTo } = usePageParams('disagreements.', 20);
  const query = useDisagreements(runId, page);
  const [open, setOpen] = useState<string>();
  const rows = query.data?.items ?? [];
  return (
    <Panel
      title="Disagreements"
      isFlush
      aside={query.data && `${counted(query.data.total, 'trace')}, largest difference first`}
    >
      {query.isPending ? <Loading /> : null}
      {query.isError ? (
        <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.data?.total === 0 ? (
        <EmptyState title="The judge and the raters agree on every trace" />
      ) : null}
      {rows.length === 0 ? null : (
        <Table
          caption="Disagreements"
          head={
            <tr>
              <th scope="col">Trace</th>
              <th scope="col" className={cell.number}>
                Humans
              </th>
              <th scope="col" className={cell.number}>
                Judge
              </th>
              <th scope="col">Part</th>
              <th scope="col">Reasoning</th>
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            </tr>
          }
        >
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to={paths.trace(workshopId, row.traceId)}>Open</Link>
              </td>
              <td className={cell.number}>{row.truth ?? '\u2014'}</td>
              <td className={cell.number}>{row.value}</td>
              <td>{row.part ? (PART[row.part] ?? row.part) : '\u2014'}</td>
              <td className={cell.clip}>{row.reasoningPreview}</td>
              <td className={cell.actions}>
                <Button look="quiet" onPress={() => setOpen(row.id)}>
                  Both sides
                </Button>
              </td>
            </tr>
          ))}
        </Table>
      )}
      {query.data ? (
        <Pagination
          label="Pages of disagreements"
          total={query.data.total}
          {...page}
          onSkip={goTo}
        />
      ) : null}
      <Dialog
        title="Judge and raters"
        isOpen={open !== undefined}
        onClose={() => setOpen(undefined)}
      >
        {open === undefined ? null : <EvaluationDetail id={open} nameOf={nameOf} />}
      </Dialog>
    </Panel>
  );
}
