import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { paths } from '@/config/paths';
import { useProbes } from '../api/getProbes';
import { usePrompt } from '../api/getPrompt';
import type { EvaluationRun } from '../api/pollRun';
import { useRepeatRun } from '../api/repeatRun';
import { ProbesList } from './ProbesList';
import { RunProblem } from './RunProblem';

interface Props {
  run: EvaluationRun;
  onStarted: (runId: string) => void;
}

/** Whether the judge changes its mind, likes long answers or is more lenient than the raters. */
export function ProbesPanel({ run, onStarted }: Props) {
  const { workshopId, repeatOf } = run;
  const probes = useProbes(run.id);
  const prompt = usePrompt(run.judgePromptId);
  const repeat = useRepeatRun(workshopId, run.id);
  const error = probes.error ?? prompt.error;
  return (
    <Panel
      title="Bias probes"
      actions={
        <Button
          isPending={repeat.isPending}
          onPress={() => repeat.mutate(undefined, { onSuccess: ({ id }) => onStarted(id) })}
        >
          Repeat run
        </Button>
      }
    >
      {repeat.isError ? <RunProblem error={repeat.error} /> : null}
      <p className="small muted">
        A repetition asks the same judge about the same traces once more, and costs what this run
        cost. The flip rate is the share of traces that get another rating the second time.
      </p>
      {repeatOf ? (
        <p className="small">
          This run repeats <Link to={paths.run(workshopId, repeatOf)}>an earlier one</Link>.
        </p>
      ) : null}
      {error === null ? null : (
        <ErrorPanel
          error={error}
          onRetry={() => void Promise.all([probes.refetch(), prompt.refetch()])}
        />
      )}
      {probes.data === undefined || prompt.data === undefined ? (
        error === null ? (
          <Loading />
        ) : null
      ) : (
        <ProbesList probes={probes.data} scale={prompt.data.scaleType} />
      )}
    </Panel>
  );
}
