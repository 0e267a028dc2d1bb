import { formatCoefficient, formatShare } from '@/lib/format';
import styles from './Measure.module.css';

/** A coefficient as the services answer it: a value with its interval, or the reason there is none. */
export interface MeasureValue {
  value?: number | null;
  notComputable?: string | null;
  interval?: { low: number; high: number; draws: number; skippedDraws: number } | null;
  /** The interval of a share of independent traces; shown where no other one is known. */
  wilson?: { low: number; high: number } | null;
  n: number;
}

interface Props {
  name: string;
  measure: MeasureValue;
  /** Shown as a percentage. */
  isShare?: boolean;
}

const REASONS: Record<string, string> = {
  'no-variation': 'every rating has the same value',
  'no-pairs': 'no trace was rated twice',
  'too-few-pairable-traces': 'fewer than two traces were rated twice or more',
  'too-few-shared-traces': 'the two have fewer than two traces in common',
  'constant-ratings': 'one side always gives the same value',
  'one-category': 'only one value occurs',
  'fewer-than-two-traces': 'there are fewer than two traces',
  'no-traces': 'there are no traces to compare',
  'no-human-pass': 'no trace passes by the raters',
  'no-human-fail': 'no trace fails by the raters',
  'never-judged-pass': 'the judge passes no trace',
  'no-pass': 'neither the raters nor the judge pass a trace',
  'never-repeated': 'the run was not repeated yet',
  'no-unlabelled-traces': 'every trace has a human rating',
  'no-human-pass-or-fail': 'the raters pass or fail every held-out trace',
  'judge-tells-nothing': 'the judge passes as often whether the raters do or not',
  'unequal-numbers-of-raters': 'the traces have different numbers of raters',
};

/** A reason code in words; an unknown one is shown as it is. */
export function notComputableInWords(code: string | null | undefined): string {
  if (code === null || code === undefined) return 'Not computable';
  return `Not computable: ${REASONS[code] ?? code.replaceAll('-', ' ')}`;
}

export function Measure({ name, measure, isShare = false }: Props) {
  const format = isShare ? formatShare : formatCoefficient;
  const { value, interval } = measure;
  const bounds = interval ?? measure.wilson;
  return (
    <div className={styles.measure}>
      <span className={styles.name}>{name}</span>
      {value === undefined || value === null ? (
        <span className="small">{notComputableInWords(measure.notComputable)}</span>
      ) : (
        <span className={styles.value}>{format(value)}</span>
      )}
      <span className={styles.interval}>
        {bounds ? `${format(bounds.low)} to ${format(bounds.high)} \u00B7 ` : ''}n = {measure.n}
        {interval && interval.skippedDraws > 0
          ? ` \u00B7 ${interval.skippedDraws} of ${interval.draws} draws skipped`
          : ''}
      </span>
    </div>
  );
}
