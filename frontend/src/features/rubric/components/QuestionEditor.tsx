import { memo } from 'react';
import { violationOf } from '@/api/violations';
import { Check } from '@/components/Check';
import { Evidence } from '@/components/Evidence';
import { Notice } from '@/components/Notice';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { type ScaleType, scaleName } from '@/lib/words';
import { type DraftQuestion, isAnother, scaleOf } from '../lib/draft';
import { GuidanceEditor } from './GuidanceEditor';
import { QuestionHead } from './QuestionHead';
import styles from './RubricEditor.module.css';
import { ScaleTexts } from './ScaleTexts';

const SCALES = (['LIKERT', 'BINARY', 'FREEFORM'] as const).map((id: ScaleType) => ({
  id,
  name: scaleName[id],
}));

interface Props {
  workshopId: string;
  index: number;
  isLast: boolean;
  question: DraftQuestion;
  /** Why the last save was refused. */
  error: unknown;
  onChange: (index: number, question: DraftQuestion) => void;
  onMove: (index: number, by: number) => void;
  onRemove: (index: number) => void;
}

/** One question of the rubric while it is edited; the others are not rendered when it changes. */
export const QuestionEditor = memo(function QuestionEditor({ index, question, ...props }: Props) {
  const number = index + 1;
  const set = (part: Partial<DraftQuestion>) => props.onChange(index, { ...question, ...part });
  const errorOf = (field: string) => violationOf(props.error, `questions[${index}].${field}`);
  const { evidenceTraceIds } = question;
  return (
    <fieldset className={styles.question}>
      <legend className="visually-hidden">Question {number}</legend>
      <QuestionHead
        number={number}
        isLast={props.isLast}
        onMove={(by) => props.onMove(index, by)}
        onRemove={() => props.onRemove(index)}
      />
      <div className={styles.fields}>
        <TextField
          label="Title"
          isRequired
          maxLength={200}
          value={question.title}
          error={errorOf('title')}
          onChange={(title) => set({ title })}
        />
        <Select
          label="Scale"
          options={SCALES}
          value={question.type}
          onChange={(type) => {
            if (type !== question.type) set(scaleOf(type));
          }}
        />
      </div>
      {isAnother(question) ? (
        <Notice tone="warn" title="Another scale makes it another question">
          <p>What was rated on the old scale is kept, but does not count any more.</p>
        </Notice>
      ) : null}
      <TextField
        label="Description"
        rows={2}
        maxLength={2000}
        hint="What raters read before they decide."
        value={question.description}
        error={errorOf('description')}
        onChange={(description) => set({ description })}
      />
      <ScaleTexts question={question} errorOf={errorOf} onChange={set} />
      <GuidanceEditor question={question} errorOf={errorOf} onChange={set} />
      {evidenceTraceIds.length === 0 ? null : (
        <Evidence
          workshopId={props.workshopId}
          traceIds={evidenceTraceIds}
          onRemove={(id) =>
            set({ evidenceTraceIds: evidenceTraceIds.filter((each) => each !== id) })
          }
        />
      )}
      <Check
        label="Must be answered"
        isSelected={question.required}
        onChange={(required) => set({ required })}
      />
    </fieldset>
  );
});
