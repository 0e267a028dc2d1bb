import { describe, expect, it } from 'vitest';
import { aCorrection } from '@/testing/judges';
import { correctionFacts } from './correctionFacts';

const facts = (...given: Parameters<typeof correctionFacts>) =>
  Object.fromEntries(correctionFacts(...given));

describe('a corrected figure', () => {
  it('is a pass rate with sensitivity and specificity on a binary scale', () => {
    expect(facts(aCorrection(), true)).toEqual({
      "The judge's pass rate, as it is": '70.0 %',
      'Corrected pass rate': '62.5 %',
      '95 % interval': '50.0 % to 75.0 %',
      Sensitivity: '90.0 %',
      Specificity: '80.0 %',
      'Traces without a human rating': '1,200',
      'Held-out traces that tell its errors': '64',
    });
  });

  it('is a mean on a Likert scale, and says how far the judge is trusted', () => {
    const mean = aCorrection({
      raw: 3.5,
      corrected: 3.25,
      low: 3,
      high: 3.5,
      sensitivity: undefined,
      specificity: undefined,
      lambda: 0.75,
    });
    expect(facts(mean, false)).toMatchObject({
      'Corrected mean rating': '3.250',
      '95 % interval': '3.000 to 3.500',
      'Trust in the judge, 0 to 1': '0.750',
    });
  });

  it('says why there is none, and makes no interval up', () => {
    const none = aCorrection({
      corrected: undefined,
      low: undefined,
      high: undefined,
      notComputable: 'judge-tells-nothing',
    });
    expect(facts(none, true)['Corrected pass rate']).toBe(
      'Not computable: the judge passes as often whether the raters do or not',
    );
    expect(facts(none, true)).not.toHaveProperty('95 % interval');
  });
});
