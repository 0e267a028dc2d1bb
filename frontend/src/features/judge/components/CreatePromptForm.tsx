import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Select } from '@/components/Select';
import { type JudgeKind, useCreatePrompt } from '../api/createPrompt';
import { kindOptions } from '../lib/kinds';

/** A rubric question that a judge can be derived from. */
export interface JudgeQuestion {
  id: string;
  title: string;
}

interface Props {
  workshopId: string;
  questions: readonly JudgeQuestion[];
}

export function CreatePromptForm({ workshopId, questions }: Props) {
  const [questionId, setQuestionId] = useState(questions[0]?.id ?? '');
  const [kind, setKind] = useState<JudgeKind>('NEAREST_NEIGHBOUR');
  const create = useCreatePrompt(workshopId);
  return (
    <Form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate({ questionId, kind });
      }}
    >
      {create.isError ? <ErrorPanel error={create.error} /> : null}
      <div className="row row-end">
        <Select
          label="Rubric question"
          options={questions.map(({ id, title }) => ({ id, name: title }))}
          value={questionId}
          onChange={setQuestionId}
        />
        <Select label="Kind" options={kindOptions} value={kind} onChange={setKind} />
        <Button type="submit" isPending={create.isPending} isDisabled={questionId === ''}>
          Derive judge prompt
        </Button>
      </div>
    </Form>
  );
}
