import type { SpanSummary } from '../api/pageSpans';

const millis = (iso: string | undefined) => (iso === undefined ? undefined : Date.parse(iso));

/** How long a span took in milliseconds; nothing when a time is missing. */
export function durationOf({ startedAt, endedAt }: SpanSummary): number | undefined {
  const start = millis(startedAt);
  const end = millis(endedAt);
  return start === undefined || end === undefined ? undefined : Math.max(0, end - start);
}

/** A duration as people read it: `12 ms`, `1.25 s`, `2 min 5 s`. */
export function formatMillis(value: number): string {
  if (value < 1000) return `${Math.round(value)} ms`;
  if (value < 60_000) return `${(value / 1000).toFixed(2)} s`;
  return `${Math.floor(value / 60_000)} min ${Math.round((value % 60_000) / 1000)} s`;
}

export interface TimeLine {
  start: number;
  length: number;
}

/** From the first start to the last end of the spans; nothing when no span has a time. */
export function timeLineOf(spans: readonly SpanSummary[]): TimeLine | undefined {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const { startedAt, endedAt } of spans) {
    const begun = millis(startedAt);
    if (begun === undefined) continue;
    start = Math.min(start, begun);
    end = Math.max(end, millis(endedAt) ?? begun);
  }
  return start > end ? undefined : { start, length: end - start };
}

/** Where a span lies in the time line, as shares of it in percent. */
export function barOf(span: SpanSummary, line: TimeLine | undefined) {
  const start = millis(span.startedAt);
  if (line === undefined || start === undefined || line.length === 0) return undefined;
  const share = (value: number) => (100 * value) / line.length;
  return { offset: share(start - line.start), width: Math.max(0.5, share(durationOf(span) ?? 0)) };
}

/** The words by which a span is found and told apart. */
export const textsOf = (span: SpanSummary): readonly string[] => [
  span.name,
  span.model ?? '',
  span.statusMessage ?? '',
];
