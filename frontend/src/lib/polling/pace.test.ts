import { describe, expect, it } from 'vitest';
import { FIRST_MS, LONGEST_MS, next, type Outcome, start } from './pace';

const middle = () => 0.5;
const paceAfter = (outcomes: Outcome[], random = middle) =>
  outcomes.reduce((pace, outcome) => next(pace, outcome, random), start());
const unchanged: Outcome = { kind: 'unchanged' };

describe('pace', () => {
  it('starts at 2 s and grows by 1.5 to 30 s while nothing changes', () => {
    const delays = Array.from(
      { length: 9 },
      (_, polls) => paceAfter(Array(polls).fill(unchanged)).delayMs,
    );
    expect(delays).toEqual([2000, 3000, 4500, 6750, 10_125, 15_187.5, 22_781.25, 30_000, 30_000]);
  });

  it('goes back to 2 s with a change', () => {
    const pace = paceAfter([unchanged, unchanged, unchanged, { kind: 'changed', etag: '"2"' }]);
    expect(pace).toMatchObject({ delayMs: FIRST_MS, quiet: 0, etag: '"2"' });
  });

  it('backs off on errors as on silence', () => {
    expect(paceAfter([{ kind: 'failed' }, { kind: 'failed' }]).delayMs).toBe(4500);
  });

  it('spreads the delay by a tenth, never above the longest', () => {
    expect(paceAfter([unchanged], () => 0).delayMs).toBeCloseTo(2700);
    expect(paceAfter([unchanged], () => 1).delayMs).toBeCloseTo(3300);
    expect(paceAfter(Array(20).fill(unchanged), () => 1).delayMs).toBe(LONGEST_MS);
  });

  it('lets Retry-After win over all of it, up and down', () => {
    expect(
      paceAfter([unchanged, unchanged, { kind: 'unchanged', retryAfterMs: 1000 }]).delayMs,
    ).toBe(1000);
    expect(paceAfter([{ kind: 'failed', retryAfterMs: 120_000 }]).delayMs).toBe(120_000);
  });

  it('forgets Retry-After when the next answer has none', () => {
    expect(paceAfter([{ kind: 'unchanged', retryAfterMs: 1000 }, unchanged]).delayMs).toBe(4500);
  });
});
