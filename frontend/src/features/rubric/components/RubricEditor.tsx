import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { WritingForm } from '@/components/WritingForm';
import { formatDateTime } from '@/lib/format';
import type { Rubric } from '../api/getRubric';
import { useSaveRubric } from '../api/saveRubric';
import { emptyQuestion, requestOf } from '../lib/draft';
import { useQuestionChanges } from '../lib/useQuestionChanges';
import { useRubricDraft } from '../lib/useRubricDraft';
import { ConsequencesNotice } from './ConsequencesNotice';
import { QuestionEditor } from './QuestionEditor';
import { StaleRubric } from './StaleRubric';

interface Props {
  workshopId: string;
  rubric: Rubric | null;
}

/** Edits the scoring form as a whole. Questions keep their ids, so that ratings survive. */
export function RubricEditor({ workshopId, rubric }: Props) {
  const draft = useRubricDraft(workshopId, rubric);
  const { base, questions, isDirty, isOutdated, change, takeOver, drop } = draft;
  const { replace, move, remove } = useQuestionChanges(draft);
  const save = useSaveRubric(workshopId);
  const isStale = ApiProblem.is(save.error, 412);
  const discard = () => {
    save.reset();
    drop();
  };
  return (
    <WritingForm
      isPending={save.isPending}
      onSubmit={() => {
        if (isDirty && questions.length > 0) {
          save.mutate(
            { rubric: requestOf(questions), version: base?.version },
            { onSuccess: drop },
          );
        }
      }}
    >
      {questions.length === 0 ? (
        <EmptyState title="No questions yet">
          <p>
            A question asks one thing about an answer. Publish groups of the draft in discovery, let
            a model suggest some, or write your own.
          </p>
        </EmptyState>
      ) : null}
      {questions.map((question, index) => (
        <QuestionEditor
          key={question.key}
          workshopId={workshopId}
          index={index}
          isLast={index === questions.length - 1}
          question={question}
          error={save.error}
          onChange={replace}
          onMove={move}
          onRemove={remove}
        />
      ))}
      {isStale || (isOutdated && !save.isPending) ? (
        <StaleRubric
          stored={rubric}
          isRead={isOutdated}
          onTakeStored={discard}
          onKeepMine={() => {
            save.reset();
            takeOver();
          }}
        />
      ) : null}
      {save.isError && !isStale ? <ErrorPanel error={save.error} /> : null}
      {isDirty ? <ConsequencesNotice base={base} questions={questions} /> : null}
      <div className="row">
        <Button onPress={() => change([...questions, emptyQuestion(crypto.randomUUID())])}>
          Add question
        </Button>
        <Button
          type="submit"
          look="primary"
          isPending={save.isPending}
          isDisabled={!isDirty || questions.length === 0}
        >
          Save rubric
        </Button>
        {isDirty ? (
          <Button look="quiet" onPress={discard}>
            Discard changes
          </Button>
        ) : null}
        <span className="muted small" role="status">
          {isDirty ? 'Unsaved changes' : savedText(rubric)}
        </span>
      </div>
    </WritingForm>
  );
}

const savedText = (rubric: Rubric | null) =>
  rubric === null ? '' : `Version ${rubric.version}, saved ${formatDateTime(rubric.updatedAt)}`;
