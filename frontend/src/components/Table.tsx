import type { ReactNode } from 'react';
import styles from './Table.module.css';

interface Props {
  /** What the table holds, for people who do not see it. */
  caption: string;
  head: ReactNode;
  children: ReactNode;
}

/** A plain table that scrolls inside its own box on narrow screens. */
export function Table({ caption, head, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** Classes for cells: `number` aligns digits, `clip` cuts a long text after one line, `wide` and `wrap` break it. */
export const cell = {
  number: styles.number,
  clip: styles.clip,
  wide: styles.wide,
  wrap: styles.wrap,
  actions: styles.actions,
};
