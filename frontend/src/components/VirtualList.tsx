import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './VirtualList.module.css';

/** Lists up to this length are drawn whole: they cost little, and the page's own scrolling reaches all of them. */
const WHOLE_UP_TO = 40;

/** Rows kept beyond each edge of what is seen. */
const OVERSCAN = 6;

interface Props {
  label: string;
  count: number;
  /** The usual height of a row in pixels; what is drawn is measured. */
  estimate: number;
  className?: string;
  /** The row to bring into view; another object, also of the same row, does it again. */
  target?: { row: number };
  children: (row: number) => ReactNode;
}

/** A list of which only the part that is seen is in the page, however long it is. */
export function VirtualList(props: Props) {
  return props.count <= WHOLE_UP_TO ? <WholeList {...props} /> : <PartList {...props} />;
}

function WholeList({ label, count, className, target, children }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (target !== undefined) {
      list.current?.children[target.row]?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [target]);
  return (
    <ol ref={list} className={className} aria-label={label}>
      {Array.from({ length: count }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
        <li key={row}>{children(row)}</li>
      ))}
    </ol>
  );
}

function PartList({ label, count, estimate, className, target, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    initialRect: { width: 800, height: 600 },
  });
  useEffect(() => {
    if (target !== undefined) rows.scrollToIndex(target.row, { align: 'center' });
  }, [target, rows]);
  const shown = rows.getVirtualItems();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section ref={box} className={styles.box} aria-label={label} tabIndex={0}>
      <div className={styles.whole} style={{ height: rows.getTotalSize() }}>
        <ol
          className={`${styles.part} ${className ?? ''}`}
          aria-label={label}
          style={{ transform: `translateY(${shown[0]?.start ?? 0}px)` }}
        >
          {shown.map(({ index }) => (
            <li
              key={index}
              ref={rows.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={count}
            >
              {children(index)}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
