import { describe, expect, it } from 'vitest';
import { EXPERT, id } from '@/testing/fixtures';
import { anAgreementReport } from '@/testing/reports';
import { headlineOf, pairOf, ratersOf, readingOf } from './reading';

describe('reading aids', () => {
  it.each([
    [0.8, 'Reliable'],
    [0.7999, 'Tentative'],
    [0.667, 'Tentative'],
    [0.6669, 'Discuss first'],
    [-0.2, 'Discuss first'],
  ])('reads %f as %s', (alpha, word) => expect(readingOf(alpha).word).toBe(word));

  it('takes the alpha that fits the scale', () => {
    const [likert, binary] = anAgreementReport().questions;
    expect(headlineOf(likert!).value).toBe(0.74);
    expect(headlineOf(binary!).notComputable).toBe('no-variation');
  });

  it('finds a pair whichever way round', () => {
    const [likert] = anAgreementReport().questions;
    expect(ratersOf(likert!)).toEqual([EXPERT, id(13), id(14)]);
    expect(pairOf(likert!, id(13), EXPERT)).toBe(pairOf(likert!, EXPERT, id(13)));
  });
});
