import { Button } from '@/components/Button';
import styles from './RubricEditor.module.css';

interface Props {
  number: number;
  isLast: boolean;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** The place of a question in the rubric, and what changes it. */
export function QuestionHead({ number, isLast, onMove, onRemove }: Props) {
  return (
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
  );
}
