interface Placed {
  id: string;
  groupId?: string;
}

/** The items of one group, or those of none, in their order. */
export const itemsOf = <T extends Placed>(items: readonly T[], groupId?: string): T[] =>
  items.filter((item) => item.groupId === groupId);

/**
 * All items with one of them moved by one place among those of its group; at the ends nothing changes. What lies between
 * them in the whole order belongs to other groups and stays.
 */
export function movedInGroup<T extends Placed>(items: readonly T[], id: string, by: 1 | -1): T[] {
  const item = items.find((each) => each.id === id);
  if (item === undefined) return [...items];
  const group = itemsOf(items, item.groupId);
  const neighbour = group[group.indexOf(item) + by];
  if (neighbour === undefined) return [...items];
  return items.map((each) => (each === item ? neighbour : each === neighbour ? item : each));
}
