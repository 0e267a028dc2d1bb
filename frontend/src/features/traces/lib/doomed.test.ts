import { expect, it } from 'vitest';
import { criteriaToCount, doomedOf, goneText, targetOf, targetText } from './doomed';

it('never means all by leaving something out', () => {
  expect(doomedOf(targetOf({}))).toEqual({ all: true });
  expect(doomedOf(targetOf({ hasError: true }))).toEqual({ criteria: { hasError: true } });
  expect(doomedOf({ kind: 'CHOSEN', traceIds: ['a', 'b'] })).toEqual({ traceIds: ['a', 'b'] });
});

it('counts what is meant', () => {
  expect(criteriaToCount(targetOf({ text: 'refund' }))).toEqual({ text: 'refund' });
  expect(criteriaToCount({ kind: 'ALL' })).toEqual({});
});

it('says how many', () => {
  expect(targetText({ kind: 'ALL' }, 1200)).toBe(
    'All 1,200 traces of the workshop will be deleted',
  );
  expect(targetText({ kind: 'ALL' }, 1)).toBe('The only trace of the workshop will be deleted');
  expect(targetText({ kind: 'FILTER', criteria: {} }, 3)).toBe(
    '3 traces that the filter shows will be deleted',
  );
  expect(targetText({ kind: 'CHOSEN', traceIds: ['a'] }, 1)).toBe('1 chosen trace will be deleted');
  expect(goneText({ done: 1000, total: 1200 })).toBe('1,000 of 1,200 traces deleted');
});
