import { expect, it } from 'vitest';
import { type DatasetDraft, kindsFor, selectionOf } from './selection';

const draft = (part: Partial<DatasetDraft>): DatasetDraft => ({
  name: 'Some',
  kind: 'ALL',
  n: '20',
  seed: '',
  first: 'a',
  second: 'b',
  ...part,
});

it.each([
  [{}, { kind: 'ALL' }],
  [{ kind: 'FILTER' }, { kind: 'FILTER', criteria: { hasError: true } }],
  [{ kind: 'FIRST_N' }, { kind: 'FIRST_N', n: 20 }],
  [{ kind: 'RANDOM_N' }, { kind: 'RANDOM_N', n: 20 }],
  [
    { kind: 'RANDOM_N', seed: '7' },
    { kind: 'RANDOM_N', n: 20, seed: 7 },
  ],
  [{ kind: 'SUBTRACTION' }, { kind: 'SUBTRACTION', datasetIds: ['a', 'b'] }],
] as [Partial<DatasetDraft>, object][])('selects by %j', (part, selection) =>
  expect(selectionOf(draft(part), { hasError: true })).toEqual(selection),
);

it('offers only what is possible', () => {
  const ids = (hasFilter: boolean, datasets: number) =>
    kindsFor(hasFilter, datasets).map(({ id }) => id);
  expect(ids(false, 1)).toEqual(['ALL', 'FIRST_N', 'RANDOM_N']);
  expect(ids(true, 2)).toContain('FILTER');
  expect(ids(true, 2)).toContain('UNION');
});
