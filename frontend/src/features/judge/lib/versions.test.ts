import { expect, it } from 'vitest';
import { newestOf, othersOf } from './versions';

const version = (id: string, questionId: string, number: number, kind = 'LLM') => ({
  id,
  questionId,
  number,
  kind,
});
const all = [
  version('a', 'q1', 1),
  version('b', 'q1', 3),
  version('c', 'q2', 2),
  version('d', 'q1', 2),
];

it('takes the newest version of every question', () => {
  expect(newestOf(all).map(({ id }) => id)).toEqual(['b', 'c']);
});

it('keeps kinds apart', () => {
  expect(newestOf([...all, version('e', 'q1', 4, 'NEAREST_NEIGHBOUR')])).toHaveLength(3);
});

it('finds the other versions of a question, newest first', () => {
  expect(othersOf(version('a', 'q1', 1), all).map(({ id }) => id)).toEqual(['b', 'd']);
});
