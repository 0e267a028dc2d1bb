import { expect, it } from 'vitest';
import { questionId, traceId, WORKSHOP } from '@/testing/fixtures';
import { hasChangedSince, takeBack } from './decided';

const of = { workshopId: WORKSHOP, traceId: traceId(0), questionId: questionId(0) };

it('takes a first decision back to none, and a changed one to what was settled before', () => {
  expect(takeBack({ of, value: 2, version: 1 })).toEqual({ kind: 'undo', version: 1 });
  const before = { value: 4, reason: 'Kind enough.' };
  expect(takeBack({ of, value: 2, version: 5, before })).toEqual({
    kind: 'settle',
    value: 4,
    reason: 'Kind enough.',
    version: 5,
  });
});

it('knows which answer is younger than the decision', () => {
  const settledAt = '2026-10-03T12:05:00.123456Z';
  expect(hasChangedSince('2026-10-03T12:06:00Z', settledAt)).toBe(true);
  expect(hasChangedSince('2026-10-03T12:04:00Z', settledAt)).toBe(false);
  expect(hasChangedSince(undefined, settledAt)).toBe(false);
  expect(hasChangedSince('2026-10-03T12:06:00Z', undefined)).toBe(false);
});
