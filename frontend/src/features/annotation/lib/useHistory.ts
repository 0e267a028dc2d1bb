import { useCallback, useState } from 'react';
import type { Draft } from './draft';

interface History {
  now: Draft;
  past: readonly Draft[];
  /** The text that is being typed; its letters are one step back. */
  field?: string;
}

/** A draft that remembers its earlier states, so that a change can be taken back. */
export function useHistory(initial: () => Draft) {
  const [{ now, past }, set] = useState<History>(() => ({ now: initial(), past: [] }));
  return {
    draft: now,
    canUndo: past.length > 0,
    /** A change; changes of one text field in a row are one step. */
    change: (draft: Draft, field?: string) =>
      set((known) => ({
        now: draft,
        past:
          field !== undefined && field === known.field ? known.past : [...known.past, known.now],
        field,
      })),
    /** Another beginning; there is nothing to take back then. */
    restart: useCallback((draft: Draft) => set({ now: draft, past: [] }), []),
    /** The state before the last change; nothing when there is none. */
    previous: past.at(-1),
    undo: () =>
      set((known) => {
        const before = known.past.at(-1);
        return before === undefined ? known : { now: before, past: known.past.slice(0, -1) };
      }),
  };
}
