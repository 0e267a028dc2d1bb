import { expect, it } from 'vitest';
import { anAgreementReport } from '@/testing/reports';
import { coefficientsOf, valuesOf } from './bars';
import { filterOf, votesInWords } from './contested';

it('reads a state from the address, and anything else as all', () => {
  expect(filterOf('SETTLED')).toBe('SETTLED');
  expect(filterOf('settled')).toBeUndefined();
  expect(filterOf('')).toBeUndefined();
});

it('tells votes in words', () => {
  expect(
    votesInWords([
      { value: 2, raters: 1 },
      { value: 5, raters: 3 },
    ]),
  ).toBe('2: 1 rater, 5: 3 raters');
});

it('shows the coefficients that there are, the one that fits the scale first', () => {
  const [likert, binary] = anAgreementReport().questions;
  expect(coefficientsOf(likert!).map(({ name }) => name)).toEqual([
    'Alpha, ordinal',
    'Alpha, interval',
    'Alpha, nominal',
  ]);
  expect(coefficientsOf(binary!)).toHaveLength(1);
  expect(valuesOf('BINARY')).toEqual([0, 1]);
});
