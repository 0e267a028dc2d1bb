import { formatInteger } from '@/lib/format';
import { Button } from './Button';
import styles from './Pagination.module.css';

interface Props {
  label: string;
  total: number;
  skip: number;
  limit: number;
  onSkip: (skip: number) => void;
}

/** Where in the list one is, and the ways out of it; nothing when the list fits on one page. */
export function Pagination({ label, total, skip, limit, onSkip }: Props) {
  if (total <= limit && skip === 0) return null;
  const last = Math.min(total, skip + limit);
  const lastPage = Math.max(0, Math.floor((total - 1) / limit) * limit);
  return (
    <nav className={styles.pagination} aria-label={label}>
      <span className="muted">
        {total === 0 ? 0 : formatInteger(Math.min(skip + 1, total))}
        {'\u2013'}
        {formatInteger(last)} of {formatInteger(total)}
      </span>
      <div className="row push">
        <Button look="quiet" isDisabled={skip === 0} onPress={() => onSkip(0)}>
          First
        </Button>
        <Button isDisabled={skip === 0} onPress={() => onSkip(Math.max(0, skip - limit))}>
          Previous
        </Button>
        <Button isDisabled={last >= total} onPress={() => onSkip(skip + limit)}>
          Next
        </Button>
        <Button look="quiet" isDisabled={last >= total} onPress={() => onSkip(lastPage)}>
          Last
        </Button>
      </div>
    </nav>
  );
}
