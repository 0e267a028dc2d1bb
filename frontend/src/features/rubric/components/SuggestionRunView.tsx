import { ApiProblem } from '@/api/problem';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { ProgressBar } from '@/components/ProgressBar';
import { isTerminal } from '@/lib/words';
import { useSuggestionRun } from '../api/suggestions';

/** How far the last request for suggestions is. */
export function SuggestionRunView({ workshopId, id }: { workshopId: string; id: string }) {
  const { data: run, error, refetch } = useSuggestionRun(workshopId, id);
  if (ApiProblem.is(error, 404)) return null;
  if (error !== null) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (run === undefined || !isTerminal(run)) {
    return (
      <ProgressBar
        label={run?.state === 'RUNNING' ? 'The model is thinking' : 'Waiting to begin'}
        text=""
      />
    );
  }
  if (run.state !== 'FAILED') return null;
  return (
    <Notice tone="bad" title="No suggestions came of it">
      {run.error ? <p>{run.error}</p> : null}
      <p>The rubric is as it was. A model provider is set under Judge, Model providers.</p>
    </Notice>
  );
}
