import { describe, expect, it } from 'vitest';
import { aRubric, questionId } from '@/testing/fixtures';
import { draftOf, emptyQuestion, moved, requestOf, scaleOf } from './draft';

describe('rubric draft', () => {
  it('gives back what is stored, ids included', () => {
    const { questions } = requestOf(draftOf(aRubric()));
    expect(questions.map(({ id }) => id)).toEqual([questionId(0), questionId(1), questionId(2)]);
    expect(questions[1]?.scale).toEqual({ type: 'BINARY', labels: ['Broken', 'Kept'] });
    expect(questions[2]?.scale).toEqual({ type: 'FREEFORM' });
  });

  it('gives back guidance, anchors and evidence', () => {
    const rubric = aRubric();
    const [first, ...others] = rubric.questions;
    if (first === undefined) throw new Error('the fixture has questions');
    const anchors = ['a', 'b', 'c', 'd', 'e'];
    const rich = {
      ...first,
      scale: { ...first.scale, anchors },
      guidance: { text: 'Read the policy first.' },
      evidenceTraceIds: ['01a20d4d-bfb5-7cab-9eb7-ab84ea50c52f'],
    };
    const { questions } = requestOf(draftOf({ ...rubric, questions: [rich, ...others] }));
    expect(questions[0]).toMatchObject({
      guidance: rich.guidance,
      evidenceTraceIds: rich.evidenceTraceIds,
      scale: { anchors },
    });
  });

  it('sends no labels and anchors where none are written', () => {
    const rubric = aRubric();
    const questions = rubric.questions.map((each) => ({
      ...each,
      scale: { type: each.scale.type },
    }));
    for (const { scale } of requestOf(draftOf({ ...rubric, questions })).questions) {
      expect(JSON.parse(JSON.stringify(scale))).toEqual({ type: scale.type });
    }
  });

  it('sends a question with another scale as another question', () => {
    const [first] = draftOf(aRubric());
    if (first === undefined) throw new Error('the fixture has questions');
    expect(requestOf([{ ...first, ...scaleOf('BINARY') }]).questions[0]?.id).toBeUndefined();
    expect(requestOf([{ ...first, ...scaleOf('LIKERT') }]).questions[0]?.id).toBe(questionId(0));
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
