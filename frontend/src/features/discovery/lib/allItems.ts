interface Page<T> {
  items: T[];
  next?: string;
}

/** All rows of a list that has a bound, page after page. */
export async function allItems<T>(read: (after?: string) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    items.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return items;
}
