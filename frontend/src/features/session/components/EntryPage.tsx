import type { ReactNode } from 'react';
import styles from './EntryPage.module.css';

interface Props {
  title: string;
  lead: string;
  children: ReactNode;
}

/** The frame of the pages one sees before being signed in. */
export function EntryPage({ title, lead, children }: Props) {
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.brand}>
          <img src="/favicon.svg" alt="" width="22" height="22" />
          Judge Workshop
        </p>
        <div className="stack-s">
          <h1>{title}</h1>
          <p className="muted">{lead}</p>
        </div>
        {children}
      </div>
      <title>{`${title} \u00B7 Judge Workshop`}</title>
    </main>
  );
}
