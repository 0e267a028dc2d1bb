import { expect, it } from 'vitest';
import { anExample } from '@/testing/judges';
import { shownExamples } from './examples';

const [first, second, third] = [1, 2, 3].map((number) => anExample(number)) as [
  ReturnType<typeof anExample>,
  ReturnType<typeof anExample>,
  ReturnType<typeof anExample>,
];

it('offers each trace once, those of the parent first', () => {
  expect(shownExamples([second], [first, second, third], [], true)).toEqual([second, first, third]);
});

it('shows only what is chosen until the choice is open', () => {
  expect(shownExamples([first, second], [], [second.traceId], false)).toEqual([second]);
});
