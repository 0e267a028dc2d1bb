import { useColorScheme } from '@/lib/useColorScheme';
import type { Metrics } from '../api/getMetrics';
import { css, fillOf, inkOn } from '../lib/heat';
import styles from './ConfusionMap.module.css';
import { ConfusionTable } from './ConfusionTable';

type Confusion = Metrics['confusion'];

const CELL = 54;
const GUTTER = 62;

/** Humans in rows, judge in columns: numbers on colours, and the same as a table. */
export function ConfusionMap({ confusion }: { confusion: Confusion }) {
  const scheme = useColorScheme();
  const { labels, counts } = confusion;
  const largest = Math.max(1, ...counts.flat());
  const size = GUTTER + labels.length * CELL;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${size} ${size}`}
        width={size}
        height={size}
        role="img"
        aria-label="Confusion matrix; the numbers are in the table below"
      >
        <Axes labels={labels} />
        {counts.map((row, y) =>
          row.map((count, x) => {
            const fill = fillOf(count / largest, scheme);
            return (
              <g
                key={`${labels[y]} ${labels[x]}`}
                transform={`translate(${GUTTER + x * CELL} ${GUTTER + y * CELL})`}
              >
                <rect width={CELL - 2} height={CELL - 2} rx="4" fill={css(fill)} />
                {x === y ? (
                  <rect
                    className={styles.diagonal}
                    x="1.5"
                    y="1.5"
                    width={CELL - 5}
                    height={CELL - 5}
                    rx="3"
                    stroke={css(inkOn(fill))}
                  />
                ) : null}
                <text
                  className={styles.count}
                  x={CELL / 2 - 1}
                  y={CELL / 2 + 4}
                  fill={css(inkOn(fill))}
                >
                  {count}
                </text>
              </g>
            );
          }),
        )}
      </svg>
      <ConfusionTable confusion={confusion} />
    </figure>
  );
}

function Axes({ labels }: { labels: Confusion['labels'] }) {
  const middle = GUTTER + (labels.length * CELL) / 2;
  return (
    <g className={styles.axis}>
      <text x={middle} y={16}>
        Judge
      </text>
      <text x={16} y={middle} transform={`rotate(-90 16 ${middle})`}>
        Humans
      </text>
      {labels.map((label, index) => (
        <g key={label}>
          <text x={GUTTER + index * CELL + CELL / 2} y={GUTTER - 12}>
            {label}
          </text>
          <text x={GUTTER - 18} y={GUTTER + index * CELL + CELL / 2 + 4}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
