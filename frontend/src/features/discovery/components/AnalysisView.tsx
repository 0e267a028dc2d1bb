import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Notice } from '@/components/Notice';
import { Panel } from '@/components/Panel';
import { ProgressBar } from '@/components/ProgressBar';
import { Select } from '@/components/Select';
import { WorkBadge } from '@/components/WorkBadge';
import { counted, formatDateTime, formatInteger } from '@/lib/format';
import { isTerminal } from '@/lib/words';
import { type Analysis, useAnalysis, useCancelAnalysis } from '../api/analyses';
import { analysisMethodName, kindName } from '../lib/words';
import { AnalysisItems } from './AnalysisItems';
import { ComparisonView } from './ComparisonView';

interface Props {
  workshopId: string;
  id: string;
  /** What it can be compared with. */
  others: readonly Analysis[];
  withId?: string;
  onCompare: (id: string | undefined) => void;
}

/** One analysis: how far it is, what it distilled, or how it differs from another one. */
export function AnalysisView({ workshopId, id, others, withId, onCompare }: Props) {
  const { data: analysis, error, refetch } = useAnalysis(workshopId, id);
  const cancel = useCancelAnalysis(id);
  return (
    <Panel
      title={analysis === undefined ? 'Analysis' : kindName[analysis.kind]}
      aside={analysis ? <WorkBadge state={analysis.state} /> : undefined}
      actions={
        analysis !== undefined && !isTerminal(analysis) ? (
          <Button isPending={cancel.isPending} onPress={() => cancel.mutate()}>
            Cancel analysis
          </Button>
        ) : undefined
      }
    >
      {error === null ? null : <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {cancel.isError ? <ErrorPanel error={cancel.error} /> : null}
      {analysis === undefined && error === null ? <Loading /> : null}
      {analysis === undefined ? null : <Course analysis={analysis} />}
      {analysis?.state !== 'SUCCEEDED' ? null : (
        <>
          {others.length === 0 ? null : (
            <Select
              label="Compare with"
              options={[
                { id: '', name: 'No other analysis' },
                ...others.map((other) => ({
                  id: other.id,
                  name: `${kindName[other.kind]}, ${formatDateTime(other.createdAt)}`,
                })),
              ]}
              value={withId ?? ''}
              onChange={(chosen) => onCompare(chosen === '' ? undefined : chosen)}
            />
          )}
          {withId === undefined ? (
            <AnalysisItems workshopId={workshopId} id={id} />
          ) : (
            <ComparisonView id={id} withId={withId} />
          )}
        </>
      )}
    </Panel>
  );
}

function Course({ analysis }: { analysis: Analysis }) {
  const { state, done, total, error, method, droppedEvidence } = analysis;
  if (!isTerminal(analysis)) {
    return (
      <ProgressBar
        label={state === 'QUEUED' ? 'Waiting to begin' : 'Reading feedback and findings'}
        value={done}
        total={total}
        text={total === 0 ? '' : `${formatInteger(done)} of ${counted(total, 'batch', 'batches')}`}
      />
    );
  }
  if (state === 'FAILED') {
    return (
      <Notice tone="bad" title="The analysis failed">
        {error ? <p>{error}</p> : null}
        <p>Nothing else was changed. Start it again when that may work.</p>
      </Notice>
    );
  }
  return (
    <p className="muted small">
      {method ? `${analysisMethodName[method]}. ` : ''}
      {droppedEvidence > 0
        ? `${counted(droppedEvidence, 'trace')} that it named ${droppedEvidence === 1 ? 'does' : 'do'} not exist and ${droppedEvidence === 1 ? 'was' : 'were'} left out.`
        : ''}
    </p>
  );
}
