import { TextField } from '@/components/TextField';
import { type DraftQuestion, firstValue } from '../lib/draft';
import styles from './RubricEditor.module.css';

interface Props {
  question: DraftQuestion;
  errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<DraftQuestion>) => void;
}

const replaced = (texts: readonly string[], index: number, text: string) =>
  texts.map((each, at) => (at === index ? text : each));

/** A word and an anchor for each value of a scored scale: all of them, or none. */
export function ScaleTexts({ question: { type, labels, anchors }, errorOf, onChange }: Props) {
  if (type === 'FREEFORM') return null;
  return (
    <div className="stack-s">
      {labels.map((label, index) => {
        const value = index + firstValue(type);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the scale is its identity
          <div key={index} className={styles.value}>
            <TextField
              label={`Label of ${value}`}
              maxLength={100}
              value={label}
              error={errorOf(`scale.labels[${index}]`)}
              onChange={(text) => onChange({ labels: replaced(labels, index, text) })}
            />
            <TextField
              label={`Anchor of ${value}`}
              maxLength={500}
              placeholder="What has to be true of a trace that gets it"
              value={anchors[index] ?? ''}
              error={errorOf(`scale.anchors[${index}]`)}
              onChange={(text) => onChange({ anchors: replaced(anchors, index, text) })}
            />
          </div>
        );
      })}
      <p className="muted small">
        Give every value a label, or none; the same holds for anchors. They are part of the
        question.
      </p>
    </div>
  );
}
