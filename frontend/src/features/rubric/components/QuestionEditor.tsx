import { Button } from '@/components/Button';
import { Check } from '@/components/Check';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { type ScaleType, scaleName } from '@/lib/words';
import { type DraftQuestion, firstValue, labelsOf } from '../lib/draft';
import styles from './RubricEditor.module.css';

const SCALES = (['LIKERT', 'BINARY', 'FREEFORM'] as const).map((id: ScaleType) => ({
  id,
  name: scaleName[id],
}));

interface Props {
  number: number;
  isLast: boolean;
  question: DraftQuestion;
  onChange: (question: DraftQuestion) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

export function QuestionEditor({ number, isLast, question, onChange, onMove, onRemove }: Props) {
  const set = (part: Partial<DraftQuestion>) => onChange({ ...question, ...part });
  return (
    <fieldset className={styles.question}>
      <legend className="visually-hidden">Question {number}</legend>
      <div className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <div className="row push">
          <Button
            look="quiet"
            isDisabled={number === 1}
            aria-label={`Move question ${number} up`}
            onPress={() => onMove(-1)}
          >
            {'\u2191'}
          </Button>
          <Button
            look="quiet"
            isDisabled={isLast}
            aria-label={`Move question ${number} down`}
            onPress={() => onMove(1)}
          >
            {'\u2193'}
          </Button>
          <Button look="quiet" aria-label={`Remove question ${number}`} onPress={onRemove}>
            Remove
          </Button>
        </div>
      </div>
      <div className={styles.fields}>
        <TextField
          label="Title"
          isRequired
          maxLength={200}
          value={question.title}
          onChange={(title) => set({ title })}
        />
        <Select
          label="Scale"
          options={SCALES}
          value={question.type}
          onChange={(type) => set({ type, labels: labelsOf(type) })}
        />
      </div>
      <TextField
        label="Description"
        rows={2}
        maxLength={2000}
        hint="What raters read before they decide. Say what the ends of the scale mean."
        value={question.description}
        onChange={(description) => set({ description })}
      />
      <Labels question={question} onChange={(labels) => set({ labels })} />
      <Check
        label="Must be answered"
        isSelected={question.required}
        onChange={(required) => set({ required })}
      />
    </fieldset>
  );
}

interface LabelsProps {
  question: DraftQuestion;
  onChange: (labels: string[]) => void;
}

function Labels({ question: { type, labels }, onChange }: LabelsProps) {
  if (type === 'FREEFORM') return null;
  return (
    <div className={styles.labels}>
      {labels.map((label, index) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the scale is the label's identity
          key={index}
          label={`Label of ${index + firstValue(type)}`}
          value={label}
          onChange={(text) => onChange(labels.map((each, at) => (at === index ? text : each)))}
        />
      ))}
    </div>
  );
}
