import { useKept } from '@/lib/useKept';

/** Adds traces to what is chosen, or takes them out; the order is that of choosing. */
export function withChosen(
  chosen: readonly string[],
  ids: readonly string[],
  isChosen: boolean,
): string[] {
  const rest = chosen.filter((id) => !ids.includes(id));
  if (!isChosen) return rest;
  const known = new Set(chosen);
  return [...chosen, ...ids.filter((id) => !known.has(id))];
}

/** The traces that somebody picks by hand, over pages and filters, kept in this tab. */
export function useChosenTraces(workshopId: string) {
  const [ids, set, clear] = useKept<readonly string[]>(`chosen-traces.${workshopId}`, []);
  return {
    ids,
    choose: (some: readonly string[], isChosen: boolean) => set(withChosen(ids, some, isChosen)),
    clear,
  };
}

export type ChosenTraces = ReturnType<typeof useChosenTraces>;
