import { expect, it } from 'vitest';
import { withChosen } from './chosen';

it('adds what is new and keeps what was chosen on other pages', () => {
  expect(withChosen(['a', 'b'], ['b', 'c'], true)).toEqual(['a', 'b', 'c']);
  expect(withChosen([], ['a'], true)).toEqual(['a']);
});

it('takes out what is not chosen any more', () => {
  expect(withChosen(['a', 'b', 'c'], ['a', 'c', 'x'], false)).toEqual(['b']);
});
