import { describe, expect, it } from 'vitest';
import { aRubric, questionId } from '@/testing/fixtures';
import { draftOf, emptyQuestion, moved, requestOf } from './draft';

describe('rubric draft', () => {
  it('gives back what is stored, ids included', () => {
    const { questions } = requestOf(draftOf(aRubric()));
    expect(questions.map(({ id }) => id)).toEqual([questionId(0), questionId(1), questionId(2)]);
    expect(questions[1]?.scale).toEqual({ type: 'BINARY', labels: ['Broken', 'Kept'] });
    expect(questions[2]?.scale).toEqual({ type: 'FREEFORM' });
  });

  it('sends a new question without an id', () => {
    expect(requestOf([emptyQuestion('new')]).questions[0]?.id).toBeUndefined();
  });

  it('moves a question and leaves the ends alone', () => {
    const draft = draftOf(aRubric());
    expect(moved(draft, 0, 1).map(({ id }) => id)).toEqual([
      questionId(1),
      questionId(0),
      questionId(2),
    ]);
    expect(moved(draft, 0, -1)).toEqual(draft);
    expect(moved(draft, 2, 1)).toEqual(draft);
  });
});
