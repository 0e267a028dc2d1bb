import { useNavigate } from 'react-router';
import { ErrorPanel } from '@/components/ErrorPanel';
import { PageHead } from '@/components/PageHead';
import { paths } from '@/config/paths';
import { usePrompts } from '@/features/judge/api/pagePrompts';
import { AlignmentsPanel } from '@/features/judge/components/AlignmentsPanel';
import { JudgeNav } from '@/features/judge/components/JudgeNav';
import { StartAlignmentForm } from '@/features/judge/components/StartAlignmentForm';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  const prompts = usePrompts(id);
  const navigate = useNavigate();
  const titles = new Map(
    prompts.data?.items.map(({ questionId, questionTitle }) => [questionId, questionTitle]),
  );
  return (
    <>
      <PageHead title="Alignment" lead={<JudgeNav workshopId={id} />} />
      {prompts.isError ? (
        <ErrorPanel error={prompts.error} onRetry={() => void prompts.refetch()} />
      ) : null}
      {prompts.data === undefined ? null : (
        <StartAlignmentForm
          workshopId={id}
          prompts={prompts.data.items}
          onStarted={(alignmentId) => void navigate(paths.alignment(id, alignmentId))}
        />
      )}
      <AlignmentsPanel
        workshopId={id}
        titleOf={(questionId) => titles.get(questionId) ?? 'Alignment'}
      />
    </>
  );
}
