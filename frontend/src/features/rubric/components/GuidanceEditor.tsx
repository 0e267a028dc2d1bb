import { Button } from '@/components/Button';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { counted } from '@/lib/format';
import { type DraftExample, type DraftQuestion, emptyExample, valuesOf } from '../lib/draft';
import styles from './RubricEditor.module.css';

interface Props {
  question: DraftQuestion;
  errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<DraftQuestion>) => void;
}

const MOST_EXAMPLES = 20;
const NO_VALUE = '';

/** How to apply a question: a text and examples. It can change without making annotations stale. */
export function GuidanceEditor({ question, errorOf, onChange }: Props) {
  const { guidance, examples } = question;
  const isEmpty = guidance === '' && examples.length === 0;
  const setExample = (index: number, part: Partial<DraftExample>) =>
    onChange({
      examples: examples.map((each, at) => (at === index ? { ...each, ...part } : each)),
    });
  return (
    <details className={styles.guidance} open={!isEmpty || undefined}>
      <summary>
        Guidance{' '}
        <span className="muted small">
          {isEmpty ? 'none yet' : examples.length > 0 ? counted(examples.length, 'example') : ''}
        </span>
      </summary>
      <div className="stack-s">
        <TextField
          label="How to apply it"
          rows={3}
          maxLength={10_000}
          value={guidance}
          error={errorOf('guidance.text')}
          onChange={(text) => onChange({ guidance: text })}
        />
        {examples.map((example, index) => (
          <ExampleEditor
            key={example.key}
            number={index + 1}
            example={example}
            question={question}
            errorOf={(field) => errorOf(`guidance.examples[${index}].${field}`)}
            onChange={(part) => setExample(index, part)}
            onRemove={() => onChange({ examples: examples.filter((_, at) => at !== index) })}
          />
        ))}
        <div>
          <Button
            isDisabled={examples.length >= MOST_EXAMPLES}
            onPress={() => onChange({ examples: [...examples, emptyExample(crypto.randomUUID())] })}
          >
            Add example
          </Button>
        </div>
      </div>
    </details>
  );
}

interface ExampleProps {
  number: number;
  example: DraftExample;
  question: DraftQuestion;
  errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<DraftExample>) => void;
  onRemove: () => void;
}

function ExampleEditor({ number, example, question, errorOf, onChange, onRemove }: ExampleProps) {
  const values = valuesOf(question).map(({ value, name }) => ({ id: String(value), name }));
  return (
    <fieldset className={styles.example}>
      <legend className="visually-hidden">Example {number}</legend>
      <TextField
        label={`Example ${number}`}
        rows={2}
        isRequired
        maxLength={2_000}
        value={example.text}
        error={errorOf('text')}
        onChange={(text) => onChange({ text })}
      />
      <div className={styles.fields}>
        {values.length === 0 ? null : (
          <Select
            label="Would be rated"
            options={[{ id: NO_VALUE, name: 'No single value' }, ...values]}
            value={example.value === undefined ? NO_VALUE : String(example.value)}
            onChange={(id) => onChange({ value: id === NO_VALUE ? undefined : Number(id) })}
          />
        )}
        <TextField
          label="Why"
          maxLength={2_000}
          value={example.reason}
          error={errorOf('reason')}
          onChange={(reason) => onChange({ reason })}
        />
      </div>
      <div>
        <Button look="quiet" aria-label={`Remove example ${number}`} onPress={onRemove}>
          Remove example
        </Button>
      </div>
    </fieldset>
  );
}
