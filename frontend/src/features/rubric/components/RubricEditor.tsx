import { useId, useState } from 'react';
import { Form } from 'react-aria-components';
import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { formatDateTime } from '@/lib/format';
import type { Rubric } from '../api/getRubric';
import { useSaveRubric } from '../api/saveRubric';
import { type DraftQuestion, draftOf, emptyQuestion, moved, requestOf } from '../lib/draft';
import { QuestionEditor } from './QuestionEditor';

interface Props {
  workshopId: string;
  rubric: Rubric | null;
  onReload: () => void;
}

/** Edits the scoring form as a whole. Questions keep their ids, so that ratings survive. */
export function RubricEditor({ workshopId, rubric, onReload }: Props) {
  const prefix = useId();
  const [questions, setQuestions] = useState(() => draftOf(rubric));
  const [added, setAdded] = useState(0);
  const save = useSaveRubric(workshopId);
  const isSame =
    JSON.stringify(requestOf(questions)) === JSON.stringify(requestOf(draftOf(rubric)));
  const replace = (index: number, question: DraftQuestion) =>
    setQuestions(questions.map((each, at) => (at === index ? question : each)));
  const add = () => {
    setQuestions([...questions, emptyQuestion(`${prefix}${added}`)]);
    setAdded(added + 1);
  };
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          { rubric: requestOf(questions), version: rubric?.version },
          { onSuccess: (saved) => setQuestions(draftOf(saved)) },
        );
      }}
    >
      {questions.length === 0 ? (
        <EmptyState title="No questions yet">
          <p>
            A question asks one thing about an answer. Start from what the findings have in common.
          </p>
        </EmptyState>
      ) : null}
      {questions.map((question, index) => (
        <QuestionEditor
          key={question.key}
          number={index + 1}
          isLast={index === questions.length - 1}
          question={question}
          onChange={(next) => replace(index, next)}
          onMove={(by) => setQuestions(moved(questions, index, by))}
          onRemove={() => setQuestions(questions.filter((_, at) => at !== index))}
        />
      ))}
      {save.isError ? <SaveProblem error={save.error} onReload={onReload} /> : null}
      <div className="row">
        <Button onPress={add}>Add question</Button>
        <Button
          type="submit"
          look="primary"
          isPending={save.isPending}
          isDisabled={isSame || questions.length === 0}
        >
          Save rubric
        </Button>
        <span className="muted small" role="status">
          {isSame ? savedText(rubric) : 'Unsaved changes'}
        </span>
      </div>
    </Form>
  );
}

const savedText = (rubric: Rubric | null) =>
  rubric === null ? '' : `Version ${rubric.version}, saved ${formatDateTime(rubric.updatedAt)}`;

function SaveProblem({ error, onReload }: { error: unknown; onReload: () => void }) {
  if (!ApiProblem.is(error, 412)) return <ErrorPanel error={error} />;
  return (
    <Notice tone="warn" title="The rubric was changed in the meantime">
      <p>Nothing was saved. Load the stored rubric to go on; what you wrote here is lost then.</p>
      <div>
        <Button onPress={onReload}>Load the stored rubric</Button>
      </div>
    </Notice>
  );
}
