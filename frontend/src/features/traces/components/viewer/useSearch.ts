import { useDeferredValue, useMemo, useState } from 'react';
import { type Hit, hitsIn } from '../../lib/search';

export interface Search {
  wanted: string;
  hits: readonly Hit[];
  /** The place it stands at; another object after each step. */
  hit?: Hit;
  position: number;
  look: (wanted: string) => void;
  step: (by: 1 | -1) => void;
}

/** Looks for a text in rows of texts and steps from one place to the next, around at the ends. */
export function useSearch(rows: readonly (readonly string[])[]): Search {
  const [state, setState] = useState({ wanted: '', position: 0 });
  const sought = useDeferredValue(state.wanted);
  const hits = useMemo(() => hitsIn(rows, sought), [rows, sought]);
  const hit = useMemo(() => {
    const found = hits[state.position];
    return found === undefined ? undefined : { ...found };
  }, [hits, state]);
  return {
    wanted: state.wanted,
    hits,
    hit,
    position: state.position,
    look: (wanted) => setState({ wanted, position: 0 }),
    step: (by) => {
      const { length } = hits;
      if (length > 0) {
        setState(({ wanted, position }) => ({
          wanted,
          position: (position + by + length) % length,
        }));
      }
    },
  };
}
