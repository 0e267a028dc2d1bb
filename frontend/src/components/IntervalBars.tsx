import { formatCoefficient, formatShare } from '@/lib/format';
import { positionOf } from '@/lib/scale';
import styles from './IntervalBars.module.css';
import { type MeasureValue, notComputableInWords } from './Measure';
import { cell, Table } from './Table';

/** One measure in a line of its own. */
export interface BarRow {
  name: string;
  measure: MeasureValue;
}

interface Props {
  caption: string;
  rows: readonly BarRow[];
  /** What the ends of the axis mean; shares go from 0 to 1. */
  from?: number;
  to?: number;
  isShare?: boolean;
}

/** Measures below each other on one axis, each with its interval; the numbers stand beside the bars. */
export function IntervalBars({ caption, rows, from = 0, to = 1, isShare = false }: Props) {
  const format = isShare ? formatShare : formatCoefficient;
  const at = (value: number) => `${positionOf(value, from, to)}%`;
  return (
    <Table
      caption={caption}
      head={
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" className={cell.number}>
            Value
          </th>
          <th scope="col">
            {format(from)} to {format(to)}
          </th>
          <th scope="col">Interval</th>
          <th scope="col" className={cell.number}>
            n
          </th>
        </tr>
      }
    >
      {rows.map(({ name, measure: { value, interval, notComputable, n } }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className={cell.number}>
            {value === undefined || value === null ? '\u2014' : format(value)}
          </td>
          <td className={cell.wide}>
            {value === undefined || value === null ? (
              <span className="muted">{notComputableInWords(notComputable)}</span>
            ) : (
              <svg className={styles.bar} aria-hidden="true">
                <line className={styles.axis} x1="0" x2="100%" y1="50%" y2="50%" />
                {from < 0 ? (
                  <line className={styles.axis} x1={at(0)} x2={at(0)} y1="20%" y2="80%" />
                ) : null}
                {interval ? (
                  <line
                    className={styles.interval}
                    x1={at(interval.low)}
                    x2={at(interval.high)}
                    y1="50%"
                    y2="50%"
                  />
                ) : null}
                <circle className={styles.value} cx={at(value)} cy="50%" r="5" />
              </svg>
            )}
          </td>
          <td>
            {interval && value !== undefined && value !== null
              ? `${format(interval.low)} to ${format(interval.high)}`
              : '\u2014'}
          </td>
          <td className={cell.number}>{n}</td>
        </tr>
      ))}
    </Table>
  );
}
