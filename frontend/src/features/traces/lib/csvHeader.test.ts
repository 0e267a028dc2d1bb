import { expect, it } from 'vitest';
import { columnsOf, headerOf } from './csvHeader';
import { isTable } from './formats';

it.each([
  ['question,answer\n1,2', ['question', 'answer']],
  ['\uFEFFquestion;answer, long;id\r\n', ['question', 'answer, long', 'id']],
  ['a\tb\tc', ['a', 'b', 'c']],
  ['"a, b","say ""so""",c', ['a, b', 'say "so"', 'c']],
  ['', []],
])('reads the names of %j', (text, names) => expect(headerOf(text)).toEqual(names));

it('names each column once, and none of a compressed file', async () => {
  await expect(columnsOf(new File(['a,b,a\n'], 'x.csv'))).resolves.toEqual(['a', 'b']);
  await expect(columnsOf(new File(['a,b\n'], 'x.csv.gz'))).resolves.toEqual([]);
});

it('tells a table by its name unless another format was chosen', () => {
  expect(isTable('x.TSV.gz', 'AUTO')).toBe(true);
  expect(isTable('x.csv', 'JSON_LINES')).toBe(false);
  expect(isTable('x.txt', 'CSV')).toBe(true);
});
