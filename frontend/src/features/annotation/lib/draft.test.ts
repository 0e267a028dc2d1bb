import { describe, expect, it } from 'vitest';
import { anAnnotation, aRubric, questionId } from '@/testing/fixtures';
import { answerText, choicesOf, draftOf, isStored, rated, requestOf, unanswered } from './draft';

const rubric = aRubric();

describe('draft', () => {
  it('names the required questions without an answer', () => {
    const draft = rated(draftOf(null), questionId(0), { value: 5 });
    expect(unanswered(draft, rubric).map(({ title }) => title)).toEqual(['The policy is kept']);
  });

  it('counts 0 as an answer and blank text as none', () => {
    const draft = rated(rated(draftOf(null), questionId(1), { value: 0 }), questionId(2), {
      text: ' \n',
    });
    expect(requestOf(draft, rubric).ratings).toEqual([{ questionId: questionId(1), value: 0 }]);
  });

  it('keeps line breaks of texts and comments', () => {
    const draft = { ...rated(draftOf(null), questionId(2), { text: 'a\n\nb' }), comment: 'c\nd' };
    expect(requestOf(draft, rubric)).toMatchObject({
      comment: 'c\nd',
      ratings: [{ text: 'a\n\nb' }],
      rubricVersion: 3,
    });
  });

  it('drops ratings of questions the rubric no longer has', () => {
    const draft = rated(draftOf(anAnnotation()), questionId(99), { value: 1 });
    expect(requestOf(draft, rubric).ratings).toHaveLength(2);
  });

  it('knows whether saving would change anything', () => {
    const stored = anAnnotation();
    expect(isStored(draftOf(stored), stored, rubric)).toBe(true);
    expect(isStored(rated(draftOf(stored), questionId(0), { value: 1 }), stored, rubric)).toBe(
      false,
    );
  });

  it('offers 1 to 5, 0 and 1, or nothing', () => {
    expect(choicesOf({ type: 'LIKERT' }).map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
    expect(choicesOf({ type: 'BINARY', labels: ['No', 'Yes'] })).toEqual([
      { value: 0, label: 'No' },
      { value: 1, label: 'Yes' },
    ]);
    expect(choicesOf({ type: 'FREEFORM' })).toEqual([]);
  });

  it('puts answers in words', () => {
    expect(answerText({ value: 0 })).toBe('0');
    expect(answerText({ text: 'why' })).toBe('why');
    expect(answerText(undefined)).toBe('\u2014');
  });
});
