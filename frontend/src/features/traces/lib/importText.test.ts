import { expect, it } from 'vitest';
import { anImport } from '@/testing/reports';
import { bytesText, measureOf, rowsText } from './importText';

it('tells rows and bytes of an import', () => {
  const running = anImport({ done: 30, failed: 1, total: undefined, bytesDone: 1_000_000 });
  expect(rowsText(running)).toBe('30 stored, 1 line not readable');
  expect(bytesText(running)).toBe('1.0 MB of 4.2 MB read');
  expect(measureOf(running)).toEqual({ value: 1_000_000, total: 4_200_000 });
});

it('tells what a dry run would bring', () =>
  expect(rowsText(anImport({ dryRun: true, failed: 0 }))).toBe('198 of 200 would come'));

it('counts rows where there is no file', () => {
  const pull = anImport({ bytesTotal: 0, bytesDone: 0, done: 5, failed: 1, total: 100 });
  expect(bytesText(pull)).toBeUndefined();
  expect(measureOf(pull)).toEqual({ value: 6, total: 100 });
});
