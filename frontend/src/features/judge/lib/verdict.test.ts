import { expect, it } from 'vitest';
import { aComparison } from '@/testing/judges';
import { verdictOf } from './verdict';

const between = (low: number, high: number) =>
  verdictOf(
    aComparison({
      accuracyDifference: {
        value: (low + high) / 2,
        n: 16,
        interval: { low, high, draws: 2000, skippedDraws: 0 },
      },
    }),
  ).word;

it('says better or worse only when the interval excludes zero', () => {
  expect(between(0.01, 0.2)).toBe('Better');
  expect(between(-0.2, -0.01)).toBe('Worse');
  expect(between(-0.01, 0.3)).toBe('No clear difference');
  expect(between(0, 0.3)).toBe('No clear difference');
});

it('says nothing without an interval', () => {
  expect(
    verdictOf(aComparison({ accuracyDifference: { n: 1, notComputable: 'no-traces' } })).word,
  ).toBe('Not known');
});
