import { expect, it } from 'vitest';
import { type DatasetDraft, kindsFor, type Offered, selectionOf } from './selection';

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
  [{ kind: 'TRACES' }, { kind: 'TRACES', traceIds: ['t1', 't2'] }],
  [{ kind: 'FIRST_N' }, { kind: 'FIRST_N', n: 20 }],
  [{ kind: 'RANDOM_N' }, { kind: 'RANDOM_N', n: 20 }],
  [
    { kind: 'RANDOM_N', seed: '7' },
    { kind: 'RANDOM_N', n: 20, seed: 7 },
  ],
  [{ kind: 'SUBTRACTION' }, { kind: 'SUBTRACTION', datasetIds: ['a', 'b'] }],
] as [Partial<DatasetDraft>, object][])('selects by %j', (part, selection) =>
  expect(
    selectionOf(draft(part), { criteria: { hasError: true }, traceIds: ['t1', 't2'] }),
  ).toEqual(selection),
);

it('offers only what is possible', () => {
  const ids = (offered: Offered, datasets: number) =>
    kindsFor(offered, datasets).map(({ id }) => id);
  expect(ids({}, 1)).toEqual(['ALL', 'FIRST_N', 'RANDOM_N']);
  expect(ids({ criteria: {}, traceIds: [] }, 1)).toEqual(['ALL', 'FIRST_N', 'RANDOM_N']);
  expect(ids({ criteria: { hasError: true } }, 2)).toContain('FILTER');
  expect(ids({ criteria: { hasError: true } }, 2)).toContain('UNION');
  expect(ids({ criteria: { hasError: true }, traceIds: ['t1'] }, 0)[0]).toBe('TRACES');
});
