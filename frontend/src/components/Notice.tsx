import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  tone?: 'info' | 'good' | 'warn' | 'bad';
  title: string;
  children?: ReactNode;
}

/** A message in the flow of the page; failures interrupt, the rest waits its turn. */
export function Notice({ tone = 'info', title, children }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
