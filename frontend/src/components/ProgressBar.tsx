import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import styles from './ProgressBar.module.css';

interface Props {
  label: string;
  /** Absent while the size of the work is not known. */
  value?: number;
  total?: number;
  text: string;
}

export function ProgressBar({ label, value, total, text }: Props) {
  const known = value !== undefined && total !== undefined && total > 0;
  const percent = known ? Math.min(100, (100 * value) / total) : undefined;
  return (
    <AriaProgressBar
      className={styles.progress}
      value={percent ?? 0}
      isIndeterminate={!known}
      valueLabel={text}
    >
      <div className={styles.head}>
        <Label>{label}</Label>
        <span className="muted">{text}</span>
      </div>
      <svg className={styles.track} aria-hidden="true" width="100%" height="6">
        <rect className={styles.rest} width="100%" height="6" rx="3" />
        <rect className={styles.fill} width={`${percent ?? 30}%`} height="6" rx="3" />
      </svg>
    </AriaProgressBar>
  );
}
