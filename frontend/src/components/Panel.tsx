import type { ReactNode } from 'react';
import styles from './Panel.module.css';

interface Props {
  title: string;
  /** A short word beside the title, such as a count. */
  aside?: ReactNode;
  actions?: ReactNode;
  /** Tables reach the edges of the panel. */
  isFlush?: boolean;
  children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, aside, actions, isFlush, children }: Props) {
  return (
    <section className={styles.panel} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {aside === undefined ? null : <span className="muted small">{aside}</span>}
        {actions === undefined ? null : <div className={`row ${styles.actions}`}>{actions}</div>}
      </header>
      <div className={isFlush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
