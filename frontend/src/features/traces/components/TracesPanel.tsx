import { useState } from 'react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { counted } from '@/lib/format';
import { useKept } from '@/lib/useKept';
import { usePageParams } from '@/lib/usePageParams';
import { useTraces } from '../api/pageTraces';
import { useChosenTraces } from '../lib/chosen';
import { isEverything } from '../lib/criteria';
import { type DeletionTarget, targetOf } from '../lib/doomed';
import type { Offered } from '../lib/selection';
import { useTraceFilter } from '../lib/useTraceFilter';
import { ChosenBar } from './ChosenBar';
import { CreateDatasetDialog } from './CreateDatasetDialog';
import { DeleteTracesDialog } from './DeleteTracesDialog';
import { DeletionProgress } from './DeletionProgress';
import { TraceFilter } from './TraceFilter';
import { TracesTable } from './TracesTable';

/** The traces of a workshop that the filter leaves, a page at a time; some of them can become a dataset, or go. */
export function TracesPanel({ workshopId }: { workshopId: string }) {
  const { page, goTo } = usePageParams();
  const { fields, criteria, set, clear } = useTraceFilter();
  const chosen = useChosenTraces(workshopId);
  const [making, setMaking] = useState<Offered>();
  const [doomed, setDoomed] = useState<DeletionTarget>();
  const [deletion, followDeletion, hideDeletion] = useKept(`deletion.${workshopId}`, '');
  const traces = useTraces(workshopId, { ...page, ...criteria });
  const isFiltered = !isEverything(criteria);
  const total = traces.data?.total;
  return (
    <>
      {deletion === '' ? null : (
        <DeletionProgress
          key={deletion}
          workshopId={workshopId}
          id={deletion}
          onHide={hideDeletion}
        />
      )}
      <Panel
        title="Traces"
        isFlush
        aside={total === undefined ? undefined : counted(total, 'trace')}
        actions={
          <>
            <Button onPress={() => setMaking({ criteria })}>Make a dataset of these</Button>
            <Button isDisabled={!total} onPress={() => setDoomed(targetOf(criteria))}>
              {isFiltered ? 'Delete what the filter shows' : 'Delete all'}
            </Button>
          </>
        }
      >
        <TraceFilter value={fields} onChange={set} onClear={clear} />
        {chosen.ids.length === 0 ? null : (
          <ChosenBar
            count={chosen.ids.length}
            onDataset={() => setMaking({ traceIds: chosen.ids })}
            onDelete={() => setDoomed({ kind: 'CHOSEN', traceIds: chosen.ids })}
            onClear={chosen.clear}
          />
        )}
        {making === undefined ? null : (
          <CreateDatasetDialog
            workshopId={workshopId}
            {...making}
            onMade={chosen.clear}
            onClose={() => setMaking(undefined)}
          />
        )}
        {doomed === undefined ? null : (
          <DeleteTracesDialog
            workshopId={workshopId}
            target={doomed}
            onStarted={(id) => {
              chosen.clear();
              followDeletion(id);
            }}
            onClose={() => setDoomed(undefined)}
          />
        )}
        {traces.isPending ? <Loading lines={8} /> : null}
        {traces.isError ? (
          <ErrorPanel error={traces.error} onRetry={() => void traces.refetch()} />
        ) : null}
        {traces.data === undefined ? null : traces.data.total === 0 ? (
          <NoTraces isFiltered={isFiltered} onClear={clear} />
        ) : (
          <>
            <TracesTable
              workshopId={workshopId}
              traces={traces.data.items}
              skip={page.skip}
              chosen={chosen}
            />
            <Pagination label="Pages of traces" total={traces.data.total} {...page} onSkip={goTo} />
          </>
        )}
      </Panel>
    </>
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
