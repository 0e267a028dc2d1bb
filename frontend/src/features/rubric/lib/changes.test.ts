import { describe, expect, it } from 'vitest';
import { aRubric, questionId } from '@/testing/fixtures';
import { consequencesOf, withAdded } from './changes';
import { draftOf, scaleOf } from './draft';

const changed = (part: object) =>
  draftOf(aRubric()).map((question, index) => (index === 0 ? { ...question, ...part } : question));

describe('consequences of a change', () => {
  it('there are none for guidance, evidence, order and what must be answered', () => {
    const none = { reworded: [], removed: [] };
    const part = { guidance: 'Read the policy.', required: false, evidenceTraceIds: ['a'] };
    expect(consequencesOf(aRubric(), changed(part))).toEqual(none);
    expect(consequencesOf(aRubric(), draftOf(aRubric()).reverse())).toEqual(none);
    expect(consequencesOf(null, draftOf(aRubric()))).toEqual(none);
  });

  it('another title or anchor rewords a question', () => {
    const reworded = ['The answer solves the request'];
    expect(consequencesOf(aRubric(), changed({ title: 'Solved' }))).toMatchObject({ reworded });
    expect(
      consequencesOf(aRubric(), changed({ anchors: ['Nothing done', '', '', '', ''] })),
    ).toMatchObject({ reworded });
  });

  it('another scale removes the question, for it becomes another one', () => {
    expect(consequencesOf(aRubric(), changed(scaleOf('BINARY')))).toEqual({
      reworded: [],
      removed: ['The answer solves the request'],
    });
  });
});

describe('a draft on top of what others saved', () => {
  it('keeps the own changes and gains the questions that were added', () => {
    const [first] = aRubric().questions;
    if (first === undefined) throw new Error('the fixture has questions');
    const added = { ...first, id: questionId(9), title: 'Added' };
    const stored = { ...aRubric(), version: 4, questions: [...aRubric().questions, added] };
    const mine = draftOf(aRubric()).slice(1);
    expect(withAdded(mine, aRubric(), stored).map(({ title }) => title)).toEqual([
      'The policy is kept',
      'What would you change?',
      'Added',
    ]);
  });
});
