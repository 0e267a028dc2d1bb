import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** The content of a page outside a workshop. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <main id="content" className={styles.page}>
      {children}
    </main>
  );
}
