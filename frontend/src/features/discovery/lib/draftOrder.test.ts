import { describe, expect, it } from 'vitest';
import { itemsOf, movedInGroup } from './draftOrder';

const items = [
  { id: 'a' },
  { id: 'b', groupId: 'g' },
  { id: 'c' },
  { id: 'd', groupId: 'g' },
  { id: 'e' },
];
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join('');

describe('the order of a draft', () => {
  it('moves an item among those of its group and leaves the others where they are', () => {
    expect(ids(movedInGroup(items, 'd', -1))).toBe('adcbe');
    expect(ids(movedInGroup(items, 'a', 1))).toBe('cbade');
  });

  it('changes nothing at the ends, and keeps every item', () => {
    expect(ids(movedInGroup(items, 'a', -1))).toBe('abcde');
    expect(ids(movedInGroup(items, 'e', 1))).toBe('abcde');
    expect(ids(movedInGroup(items, 'unknown', 1))).toBe('abcde');
  });

  it('finds the items of a group, and those of none', () => {
    expect(ids(itemsOf(items, 'g'))).toBe('bd');
    expect(ids(itemsOf(items))).toBe('ace');
  });
});
