import { useNavigate } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { paths } from '@/config/paths';
import { usePrompts } from '@/features/judge/api/pagePrompts';
import { JudgeNav } from '@/features/judge/components/JudgeNav';
import { PromptsPanel } from '@/features/judge/components/PromptsPanel';
import { RunsPanel } from '@/features/judge/components/RunsPanel';
import { StartRunsPanel } from '@/features/judge/components/StartRunsPanel';
import { useRubric } from '@/features/rubric/api/getRubric';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  const prompts = usePrompts(id);
  const navigate = useNavigate();
  const rubric = useRubric(id);
  const questions = rubric.data?.questions.filter(({ scale }) => scale.type !== 'FREEFORM');
  return (
    <>
      <PageHead title="Judge" lead={<JudgeNav workshopId={id} />} />
      {rubric.isPending ? <Loading lines={6} /> : null}
      {rubric.isError ? (
        <ErrorPanel error={rubric.error} onRetry={() => void rubric.refetch()} />
      ) : null}
      {rubric.data === null ? (
        <EmptyState title="There is no rubric yet">
          <p>A judge is derived from a rubric question. Write the rubric first.</p>
        </EmptyState>
      ) : null}
      {questions === undefined ? null : (
        <PromptsPanel
          workshopId={id}
          questions={questions}
          onStarted={(runId) => void navigate(paths.run(id, runId))}
        />
      )}
      {prompts.data === undefined || prompts.data.total === 0 ? null : (
        <StartRunsPanel
          workshopId={id}
          prompts={prompts.data.items}
          onStarted={([first, ...more]) => {
            if (first !== undefined && more.length === 0) void navigate(paths.run(id, first));
          }}
        />
      )}
      <RunsPanel workshopId={id} />
    </>
  );
}
