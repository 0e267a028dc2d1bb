import { expect, it } from 'vitest';
import type { SpanSummary } from '../api/pageSpans';
import { barOf, durationOf, formatMillis, timeLineOf } from './spans';

const aSpan = (startedAt?: string, endedAt?: string): SpanSummary => ({
  id: 's',
  name: 'call',
  kind: 'LLM',
  depth: 0,
  position: 0,
  isError: false,
  contentBytes: 0,
  startedAt,
  endedAt,
});

const root = aSpan('2026-10-03T12:00:00Z', '2026-10-03T12:00:04Z');
const second = aSpan('2026-10-03T12:00:01Z', '2026-10-03T12:00:02Z');

it('places a span within the time of all', () => {
  const line = timeLineOf([second, root, aSpan()]);
  expect(line?.length).toBe(4000);
  expect(barOf(second, line)).toEqual({ offset: 25, width: 25 });
});

it('has no duration and no place without times', () => {
  expect(durationOf(aSpan('2026-10-03T12:00:00Z'))).toBeUndefined();
  expect(timeLineOf([aSpan()])).toBeUndefined();
  expect(barOf(aSpan(), timeLineOf([root]))).toBeUndefined();
});

it('says a duration in words', () => {
  expect([12.4, 1250, 125_000].map(formatMillis)).toEqual(['12 ms', '1.25 s', '2 min 5 s']);
});
