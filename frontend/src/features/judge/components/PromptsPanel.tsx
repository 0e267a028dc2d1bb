import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { counted } from '@/lib/format';
import { usePrompts } from '../api/pagePrompts';
import { useStartRun } from '../api/startRun';
import { CreatePromptForm, type JudgeQuestion } from './CreatePromptForm';
import { PromptsTable } from './PromptsTable';
import { RunProblem } from './RunProblem';

interface Props {
  workshopId: string;
  questions: readonly JudgeQuestion[];
  onStarted: (runId: string) => void;
}

/** The judges of a workshop: derive one per question, and let it run. */
export function PromptsPanel({ workshopId, questions, onStarted }: Props) {
  const prompts = usePrompts(workshopId);
  const start = useStartRun(workshopId);
  return (
    <Panel title="Judge prompts" aside={prompts.data && counted(prompts.data.total, 'version')}>
      <CreatePromptForm workshopId={workshopId} questions={questions} />
      {start.isError ? <RunProblem error={start.error} /> : null}
      {prompts.isPending ? <Loading /> : null}
      {prompts.isError ? (
        <ErrorPanel error={prompts.error} onRetry={() => void prompts.refetch()} />
      ) : null}
      {prompts.data === undefined ? null : prompts.data.total === 0 ? (
        <EmptyState title="No judge yet">
          <p>Derive a judge from a rubric question. The nearest-neighbour judge needs no model.</p>
        </EmptyState>
      ) : (
        <PromptsTable
          prompts={prompts.data.items}
          starting={start.isPending ? start.variables : undefined}
          onStart={(prompt) => start.mutate(prompt.id, { onSuccess: (run) => onStarted(run.id) })}
        />
      )}
    </Panel>
  );
}
