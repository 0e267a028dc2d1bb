import { formatClock } from '@/lib/format';
import type { SaveState } from '../lib/useAnnotationForm';
import styles from './SaveStatus.module.css';

interface Props {
  state: SaveState;
  /** When the stored annotation was written, as the server says. */
  savedAt?: string;
}

function textOf({ state, savedAt }: Props): string {
  if (state === 'saving') return 'Saving\u2026';
  if (state === 'retrying') return 'Not saved yet, trying again';
  if (state === 'refused') return 'Not saved';
  if (state === 'unsaved') return 'Unsaved changes';
  if (state === 'empty') return 'Nothing saved yet';
  return savedAt === undefined ? 'Saved' : `Saved at ${formatClock(new Date(savedAt))}`;
}

/** What is true about the form: saved is said only after the server said so. */
export function SaveStatus(props: Props) {
  return (
    <span className={`${styles.status} ${styles[props.state]}`} role="status">
      {textOf(props)}
    </span>
  );
}
