import { useState } from 'react';
import { Link } from 'react-router';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { counted, formatBytes, formatDateTime, formatInteger } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { type TraceSummary, useTraces } from '../api/pageTraces';
import { isEverything } from '../lib/criteria';
import { useTraceFilter } from '../lib/useTraceFilter';
import { CreateDatasetDialog } from './CreateDatasetDialog';
import { TraceFilter } from './TraceFilter';

/** The traces of a workshop that the filter leaves, a page at a time; what is shown can become a dataset. */
export function TracesPanel({ workshopId }: { workshopId: string }) {
  const { page, goTo } = usePageParams();
  const { fields, criteria, set, clear } = useTraceFilter();
  const [isMaking, setMaking] = useState(false);
  const traces = useTraces(workshopId, { ...page, ...criteria });
  const isFiltered = !isEverything(criteria);
  return (
    <Panel
      title="Traces"
      isFlush
      aside={traces.data === undefined ? undefined : counted(traces.data.total, 'trace')}
      actions={<Button onPress={() => setMaking(true)}>Make a dataset of these</Button>}
    >
      <TraceFilter value={fields} onChange={set} onClear={clear} />
      {isMaking ? (
        <CreateDatasetDialog
          workshopId={workshopId}
          criteria={criteria}
          onClose={() => setMaking(false)}
        />
      ) : null}
      {traces.isPending ? <Loading lines={8} /> : null}
      {traces.isError ? (
        <ErrorPanel error={traces.error} onRetry={() => void traces.refetch()} />
      ) : null}
      {traces.data === undefined ? null : traces.data.total === 0 ? (
        <NoTraces isFiltered={isFiltered} onClear={clear} />
      ) : (
        <>
          <TracesTable workshopId={workshopId} traces={traces.data.items} skip={page.skip} />
          <Pagination label="Pages of traces" total={traces.data.total} {...page} onSkip={goTo} />
        </>
      )}
    </Panel>
  );
}

function NoTraces({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  if (isFiltered) {
    return (
      <EmptyState title="No trace meets the filter">
        <Button onPress={onClear}>Show all traces</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No traces yet">
      <p>Import a file with one trace per line. Each needs an input and an output, or messages.</p>
    </EmptyState>
  );
}

interface TableProps {
  workshopId: string;
  traces: readonly TraceSummary[];
  skip: number;
}

function TracesTable({ workshopId, traces, skip }: TableProps) {
  return (
    <Table
      caption="Traces"
      head={
        <tr>
          <th scope="col" className={cell.number}>
            #
          </th>
          <th scope="col">Input</th>
          <th scope="col">Output</th>
          <th scope="col">External id</th>
          <th scope="col" className={cell.number}>
            Messages
          </th>
          <th scope="col" className={cell.number}>
            Spans
          </th>
          <th scope="col" className={cell.number}>
            Size
          </th>
          <th scope="col">Created</th>
        </tr>
      }
    >
      {traces.map((trace, index) => (
        <tr key={trace.id}>
          <td className={cell.number}>{formatInteger(skip + index + 1)}</td>
          <th scope="row" className={cell.clip}>
            <Link to={paths.trace(workshopId, trace.id)}>
              {trace.inputPreview || 'Empty input'}
            </Link>{' '}
            {trace.hasError ? <Badge tone="bad">Error</Badge> : null}
          </th>
          <td className={cell.clip}>{trace.outputPreview}</td>
          <td>{trace.externalId ? <code>{trace.externalId}</code> : null}</td>
          <td className={cell.number}>{formatInteger(trace.messageCount)}</td>
          <td className={cell.number}>{formatInteger(trace.spanCount)}</td>
          <td className={cell.number}>{formatBytes(trace.payloadBytes)}</td>
          <td className={cell.number}>{formatDateTime(trace.createdAt)}</td>
        </tr>
      ))}
    </Table>
  );
}
