import { useEffect, useRef } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { TextField } from '@/components/TextField';
import { choicesOf, type DraftRating, type FormQuestion } from '../lib/draft';
import styles from './QuestionField.module.css';

interface Props {
  question: FormQuestion;
  rating: DraftRating | undefined;
  /** The one that digits rate. */
  isCurrent: boolean;
  isMissing: boolean;
  onCurrent: () => void;
  onChange: (rating: DraftRating) => void;
}

export function QuestionField({
  question,
  rating,
  isCurrent,
  isMissing,
  onCurrent,
  onChange,
}: Props) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent]);
  const isText = question.scale.type === 'FREEFORM';
  return (
    <li
      ref={item}
      className={`${styles.question} ${isCurrent ? styles.current : ''} ${isMissing ? styles.missing : ''}`}
      aria-current={isCurrent ? 'true' : undefined}
      onFocus={onCurrent}
    >
      {isText ? (
        <TextField
          label={question.title}
          hint={question.description}
          rows={3}
          maxLength={10_000}
          isRequired={question.required}
          value={rating?.text ?? ''}
          onChange={(text) => onChange({ text })}
        />
      ) : (
        <Scale question={question} rating={rating} onChange={onChange} />
      )}
    </li>
  );
}

function Scale({ question, rating, onChange }: Pick<Props, 'question' | 'rating' | 'onChange'>) {
  const choices = choicesOf(question.scale);
  return (
    <RadioGroup
      className={styles.group}
      orientation="horizontal"
      isRequired={question.required}
      value={rating?.value === undefined ? null : String(rating.value)}
      onChange={(value) => onChange({ value: Number(value) })}
    >
      <Label className={styles.title}>
        {question.title}
        {question.required ? null : <span className="muted"> (optional)</span>}
      </Label>
      {question.description ? <p className={styles.description}>{question.description}</p> : null}
      <div className={styles.choices}>
        {choices.map(({ value, label }) => (
          <Radio key={value} value={String(value)} className={styles.choice}>
            <span className={styles.value}>{value}</span>
            <span className={styles.label}>{label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
