import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { paths } from '@/config/paths';
import { ContestedPanel } from '@/features/agreement/components/ContestedPanel';
import { useRubric } from '@/features/rubric/api/getRubric';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  const [search, setSearch] = useSearchParams();
  const rubric = useRubric(id);
  const questions = (rubric.data?.questions ?? []).filter(({ scale }) => scale.type !== 'FREEFORM');
  const questionId = search.get('questionId') ?? questions[0]?.id;
  return (
    <>
      <PageHead
        title="Contested traces"
        lead={<Link to={paths.results(id)}>Agreement of the raters</Link>}
      />
      {rubric.isPending ? <Loading /> : null}
      {rubric.isError ? (
        <ErrorPanel error={rubric.error} onRetry={() => void rubric.refetch()} />
      ) : null}
      {rubric.isSuccess && questionId === undefined ? (
        <EmptyState title="No question with a scale yet">
          <p>Write the rubric first, then let the experts annotate.</p>
        </EmptyState>
      ) : null}
      {rubric.isSuccess && questionId !== undefined ? (
        <ContestedPanel
          workshopId={id}
          questions={questions}
          questionId={questionId}
          state={search.get('state') ?? ''}
          onChange={(question, state) => setSearch({ questionId: question, state })}
        />
      ) : null}
    </>
  );
}
