import { useState } from 'react';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { counted, formatDateTime, formatInteger } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { type Dataset, useDatasets } from '../api/pageDatasets';
import { operationName } from '../lib/selection';
import { CreateDatasetDialog } from './CreateDatasetDialog';

interface Props {
  workshopId: string;
  /** What the current round works on. */
  activeId?: string;
  onAssign: (dataset: Dataset) => void;
}

/** The datasets of a workshop, a page at a time. */
export function DatasetsPanel({ workshopId, activeId, onAssign }: Props) {
  const { page, goTo } = usePageParams();
  const [isMaking, setMaking] = useState(false);
  const datasets = useDatasets(workshopId, page);
  const total = datasets.data?.total;
  return (
    <Panel
      title="Datasets"
      isFlush
      aside={total === undefined ? undefined : counted(total, 'dataset')}
      actions={<Button onPress={() => setMaking(true)}>New dataset</Button>}
    >
      {isMaking ? (
        <CreateDatasetDialog workshopId={workshopId} onClose={() => setMaking(false)} />
      ) : null}
      {datasets.isPending ? <Loading lines={4} /> : null}
      {datasets.isError ? (
        <ErrorPanel error={datasets.error} onRetry={() => void datasets.refetch()} />
      ) : null}
      {total === 0 ? (
        <EmptyState title="No datasets yet">
          <p>
            A round can also work on all traces. Make a dataset to choose some: here, or from the
            filter of the traces.
          </p>
        </EmptyState>
      ) : null}
      {datasets.data === undefined || total === 0 ? null : (
        <>
          <DatasetsTable datasets={datasets.data.items} activeId={activeId} onAssign={onAssign} />
          <Pagination
            label="Pages of datasets"
            total={datasets.data.total}
            {...page}
            onSkip={goTo}
          />
        </>
      )}
    </Panel>
  );
}

interface TableProps extends Pick<Props, 'activeId' | 'onAssign'> {
  datasets: readonly Dataset[];
}

function DatasetsTable({ datasets, activeId, onAssign }: TableProps) {
  return (
    <Table
      caption="Datasets"
      head={
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Made of</th>
          <th scope="col" className={cell.number}>
            Traces
          </th>
          <th scope="col">Created</th>
          <th scope="col">
            <span className="visually-hidden">Actions</span>
          </th>
        </tr>
      }
    >
      {datasets.map((dataset) => (
        <tr key={dataset.id}>
          <th scope="row" className={cell.wide}>
            {dataset.name}{' '}
            {dataset.id === activeId ? <Badge tone="accent">Current round</Badge> : null}
          </th>
          <td>
            {operationName[dataset.operation]}
            {dataset.seed === undefined || dataset.seed === null ? null : (
              <span className="muted small"> (seed {dataset.seed})</span>
            )}
          </td>
          <td className={cell.number}>{formatInteger(dataset.traceCount)}</td>
          <td>{formatDateTime(dataset.createdAt)}</td>
          <td className={cell.actions}>
            <Button
              look="quiet"
              aria-label={`Assign the traces of ${dataset.name}`}
              onPress={() => onAssign(dataset)}
            >
              Assign
            </Button>
          </td>
        </tr>
      ))}
    </Table>
  );
}
