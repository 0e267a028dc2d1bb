import { expect, it } from 'vitest';
import { cutOf, linesOf } from './lines';
import { hitsIn, MOST_HITS, piecesOf } from './search';

it('finds every place, in each text of each row, whatever the case', () => {
  const rows = [['A flight, a FLIGHT'], ['nothing'], ['', 'flight']];
  expect(hitsIn(rows, ' flight ')).toEqual([
    { row: 0, part: 0, at: 2 },
    { row: 0, part: 0, at: 12 },
    { row: 2, part: 1, at: 0 },
  ]);
});

it('takes what is wanted as text, not as a pattern', () => {
  expect(hitsIn([['a.b axb (a']], 'a.b')).toHaveLength(1);
  expect(hitsIn([['a.b axb (a']], '(a')).toHaveLength(1);
});

it('finds nothing for nothing, and stops counting', () => {
  expect(hitsIn([['a']], '  ')).toEqual([]);
  expect(hitsIn([['a'.repeat(MOST_HITS + 10)]], 'a')).toHaveLength(MOST_HITS);
});

it('marks what was found and loses no character', () => {
  const pieces = piecesOf('one Two one', 'ONE');
  expect(pieces.map(({ text, isHit }) => [text, isHit])).toEqual([
    ['one', true],
    [' Two ', false],
    ['one', true],
  ]);
});

it('breaks long lines and keeps the short ones', () => {
  expect(linesOf('ab\n\nabcdefg', 3)).toEqual(['ab', '', 'abc', 'def', 'g']);
});

it('cuts a long text at its beginning, or around a place', () => {
  expect(cutOf('short', 10)).toEqual({ text: 'short', isCut: false });
  expect(cutOf('0123456789', 4)).toEqual({ text: '0123\u2026', isCut: true });
  expect(cutOf('0123456789', 4, 7)).toEqual({ text: '\u20265678\u2026', isCut: true });
});
