import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Panel } from '@/components/Panel';
import { ProgressBar } from '@/components/ProgressBar';
import { WorkBadge } from '@/components/WorkBadge';
import { counted, formatInteger } from '@/lib/format';
import { isTerminal } from '@/lib/words';
import { useExtraction, useStartExtraction } from '../api/extraction';

/** Applies the stored paths to the traces that are there already, in the background. */
export function ExtractionPanel({ workshopId }: { workshopId: string }) {
  const extraction = useExtraction(workshopId);
  const start = useStartExtraction(workshopId);
  const work = extraction.data;
  const isRunning = work !== undefined && !isTerminal(work);
  return (
    <Panel title="Traces that are here already">
      <div className="stack-s">
        <p className="small">
          Saved paths count for new imports. Apply them to read input and output of the stored
          traces again; the originals are kept.
        </p>
        <div>
          <Button isPending={start.isPending} isDisabled={isRunning} onPress={() => start.mutate()}>
            Apply the saved paths
          </Button>
        </div>
        {start.isError ? <ErrorPanel error={start.error} /> : null}
        {extraction.isError && !ApiProblem.is(extraction.error, 404) ? (
          <ErrorPanel error={extraction.error} />
        ) : null}
        {work === undefined ? null : (
          <div className="row">
            <WorkBadge state={work.state} />
            <span className="small">{counted(work.changed, 'trace')} changed</span>
            {work.error ? <span className="small">{work.error}</span> : null}
          </div>
        )}
        {isRunning ? (
          <ProgressBar
            label="Reading traces"
            value={work.done}
            total={work.total}
            text={`${formatInteger(work.done)} of ${formatInteger(work.total)}`}
          />
        ) : null}
      </div>
    </Panel>
  );
}
