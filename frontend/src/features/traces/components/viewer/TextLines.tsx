import { useMemo } from 'react';
import { VirtualList } from '@/components/VirtualList';
import { linesOf } from '../../lib/lines';
import type { Hit } from '../../lib/search';
import styles from '../TraceView.module.css';
import { Marked } from './Marked';

/** Characters in a line before it is broken. */
export const LONGEST_LINE = 160;

interface Props {
  label: string;
  text: string;
  wanted?: string;
  target?: Hit;
}

/** A text of any length, line by line. */
export function TextLines({ label, text, wanted = '', target }: Props) {
  const lines = useMemo(() => linesOf(text, LONGEST_LINE), [text]);
  return (
    <VirtualList
      label={label}
      count={lines.length}
      estimate={18}
      className={styles.lines}
      target={target}
    >
      {(row) => (
        <code className={`${styles.line} ${target?.row === row ? styles.found : ''}`}>
          <Marked text={lines[row] ?? ''} wanted={wanted} />
        </code>
      )}
    </VirtualList>
  );
}
