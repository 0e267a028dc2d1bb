import { describe, expect, it } from 'vitest';
import { aModelUse } from '@/testing/judges';
import { aRun } from '@/testing/reports';
import { factsOf, pauseInWords } from './runFacts';

const facts = (run: Parameters<typeof factsOf>[0]) => Object.fromEntries(factsOf(run));

describe('what is known about a run', () => {
  it('counts what is done, failed and mapped, with rate, cost, tokens and time left', () => {
    const known = facts(aRun({ kind: 'LLM', failed: 2, model: aModelUse() }));
    expect(known).toMatchObject({
      Evaluated: '40',
      'Failed items': '2',
      'Mapped answers': '3',
      Rate: '12.5 a minute',
      'Time left': '2 min',
      'Input tokens': '41,000',
      Cost: '0.0312 of 1.00',
    });
  });

  it('claims no cost for a judge that asks no model', () => {
    expect(facts(aRun())).not.toHaveProperty('Cost');
  });

  it('makes nothing up while rate and time left are not known', () => {
    const model = aModelUse({
      itemsPerMinute: undefined,
      secondsLeft: undefined,
      budget: undefined,
    });
    expect(facts(aRun({ model }))).toMatchObject({
      Rate: '\u2014',
      'Time left': '\u2014',
      Cost: '0.0312',
    });
  });

  it('says why it is paused', () => {
    expect(pauseInWords('BUDGET_REACHED')).toMatch(/budget/);
    expect(pauseInWords(undefined)).toBe('Paused');
  });
});
