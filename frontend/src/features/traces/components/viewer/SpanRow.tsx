import { Badge } from '@/components/Badge';
import { counted, formatDateTime, formatInteger } from '@/lib/format';
import type { SpanSummary } from '../../api/pageSpans';
import { barOf, durationOf, formatMillis, type TimeLine } from '../../lib/spans';
import styles from '../TraceView.module.css';
import { Fold } from './Fold';
import { Marked } from './Marked';
import { SpanDetail } from './SpanDetail';

const DEEPEST_INDENT = 8;

interface Props {
  traceId: string;
  span: SpanSummary;
  line: TimeLine | undefined;
  wanted: string;
  isFound: boolean;
}

/** One span: kind, name, tokens, how long and when; opened, what it was given and gave back. */
export function SpanRow({ traceId, span, line, wanted, isFound }: Props) {
  const duration = durationOf(span);
  const tokens = [span.inputTokens, span.outputTokens];
  return (
    <div style={{ paddingInlineStart: `${Math.min(span.depth, DEEPEST_INDENT) * 0.875}rem` }}>
      <Fold
        className={`${styles.span} ${isFound ? styles.found : ''}`}
        summary={
          <span className={styles.spanHead}>
            <span className={styles.kind}>{span.kind}</span>
            <span className={styles.spanName}>
              <span className="visually-hidden">{`Level ${span.depth + 1}: `}</span>
              <Marked text={span.name} wanted={wanted} />
              {span.model ? (
                <span className="muted">
                  {' '}
                  <Marked text={span.model} wanted={wanted} />
                </span>
              ) : null}
            </span>
            {span.isError ? <Badge tone="bad">Error</Badge> : null}
            {tokens.some((count) => count !== undefined) ? (
              <span className="muted small">{tokensText(tokens[0], tokens[1])}</span>
            ) : null}
            <TimeBar span={span} line={line} />
            <span className={styles.duration} title={startText(span)}>
              {duration === undefined ? '\u2013' : formatMillis(duration)}
            </span>
          </span>
        }
      >
        {() => <SpanDetail traceId={traceId} span={span} />}
      </Fold>
    </div>
  );
}

const tokensText = (input: number | undefined, output: number | undefined) =>
  `${formatInteger(input ?? 0)} \u2192 ${counted(output ?? 0, 'token')}`;

const startText = ({ startedAt }: SpanSummary) =>
  startedAt === undefined ? undefined : `Started ${formatDateTime(startedAt)}`;

function TimeBar({ span, line }: Pick<Props, 'span' | 'line'>) {
  const bar = barOf(span, line);
  return (
    <svg className={styles.bar} width="64" height="8" aria-hidden="true">
      <rect className={styles.barRest} width="64" height="8" rx="2" />
      {bar === undefined ? null : (
        <rect
          className={span.isError ? styles.barBad : styles.barFill}
          x={`${Math.min(bar.offset, 98)}%`}
          width={`${Math.max(2, bar.width)}%`}
          height="8"
          rx="2"
        />
      )}
    </svg>
  );
}
