/** A place in the list of contested traces. */
export interface Place {
  traceId: string;
  position: number;
}

/** Where a trace stands in the list, and what is before and after it. */
export interface Neighbours {
  /** Absent when the trace is not in the list any more, as after settling it where only open ones are listed. */
  position?: number;
  previous?: Place;
  next?: Place;
}

/** The part of a list that was read. */
export interface Stretch {
  items: readonly { traceId: string }[];
  skip: number;
}

/** How many places before and after a position are read with it. */
const AROUND = 2;

/** The page to read around a position, so that both neighbours are known there and after one step. */
export const stretchAround = (position: number) => ({
  skip: Math.max(0, position - AROUND),
  limit: 2 * AROUND + 1,
});

/** Finds the neighbours of a trace; of one that has left the list, those of the place where it was. */
export function neighboursOf({ items, skip }: Stretch, traceId: string, hint: number): Neighbours {
  const place = (index: number): Place | undefined => {
    const item = items[index];
    return item && { traceId: item.traceId, position: skip + index };
  };
  const index = items.findIndex((item) => item.traceId === traceId);
  if (index >= 0) {
    return { position: skip + index, previous: place(index - 1), next: place(index + 1) };
  }
  const at = Math.min(Math.max(0, hint - skip), items.length);
  return { previous: place(at - 1), next: place(at) };
}
