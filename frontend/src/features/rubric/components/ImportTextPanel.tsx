import { useState } from 'react';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { Panel } from '@/components/Panel';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { counted } from '@/lib/format';
import { useKept } from '@/lib/useKept';
import type { Rubric } from '../api/getRubric';
import { useImportText } from '../api/importText';
import { addedBetween } from '../lib/changes';

interface Props {
  workshopId: string;
  rubric: Rubric | null;
}

/** Takes questions in the old delimited form; all of them, or none when one is at fault. */
export function ImportTextPanel({ workshopId, rubric }: Props) {
  const [text, setText, drop] = useKept(`rubric-text.${workshopId}`, '');
  const [added, setAdded] = useState<number>();
  const take = useImportText(workshopId);
  return (
    <Panel title="Import the old text form">
      <WritingForm
        isCompact
        isPending={take.isPending}
        onSubmit={() => {
          setAdded(undefined);
          take.mutate(text, {
            onSuccess: (saved) => {
              drop();
              setAdded(addedBetween(rubric, saved));
            },
          });
        }}
      >
        <TextField
          label="Questions"
          rows={5}
          isRequired
          maxLength={200_000}
          placeholder="Solved: Is the request solved?|||JUDGE_TYPE|||binary|||QUESTION_SEPARATOR|||Tone: Is it polite?|||JUDGE_TYPE|||likert"
          hint="Each question is title: description|||JUDGE_TYPE|||likert, binary or freeform, joined by |||QUESTION_SEPARATOR|||."
          value={text}
          error={violationOf(take.error, 'text')}
          onChange={setText}
        />
        {take.isError ? <ErrorPanel error={take.error} /> : null}
        {added === undefined ? null : (
          <Notice
            tone={added === 0 ? 'info' : 'good'}
            title={
              added === 0
                ? 'The rubric asks all of that already'
                : `${counted(added, 'question')} added`
            }
          />
        )}
        <div>
          <Button type="submit" isPending={take.isPending}>
            Import questions
          </Button>
        </div>
      </WritingForm>
    </Panel>
  );
}
