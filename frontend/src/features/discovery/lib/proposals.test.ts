import { describe, expect, it } from 'vitest';
import { aDraftItem } from '@/testing/discovery';
import { id } from '@/testing/fixtures';
import { proposalsOf, wantedOf } from './proposals';

const groups = [
  { title: 'Politeness ', itemIds: [id(1), id(2)] },
  { title: 'Speed', itemIds: [id(3)] },
];

describe('proposals', () => {
  it('leaves out what was deleted or grouped meanwhile, and groups that are empty then', () => {
    const items = [aDraftItem({ id: id(1) }), aDraftItem({ id: id(3), groupId: id(9) })];
    expect(proposalsOf(groups, items)).toEqual([
      { title: 'Politeness ', itemIds: [id(1)], isWanted: true },
    ]);
  });

  it('sends only what is wanted', () => {
    const items = [1, 2, 3].map((number) => aDraftItem({ id: id(number) }));
    const [first, second] = proposalsOf(groups, items);
    if (first === undefined || second === undefined) throw new Error('two groups');
    expect(wantedOf([first, { ...second, isWanted: false }])).toEqual([
      { title: 'Politeness', itemIds: [id(1), id(2)] },
    ]);
  });
});
