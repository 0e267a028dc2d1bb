import type { Ref } from 'react';
import { Button } from '@/components/Button';
import { formatInteger } from '@/lib/format';
import type { AdjudicationState } from '../api/pageAdjudications';
import { filterName } from '../lib/contested';
import type { Neighbours, Place } from '../lib/neighbours';

interface Props {
  neighbours: Neighbours;
  /** How many traces are in the list; absent until it is read. */
  total?: number;
  state?: AdjudicationState;
  onGo: (place: Place) => void;
  /** Gets the focus when a decision has led on to another trace. */
  ref?: Ref<HTMLElement>;
}

/** Where in the list of contested traces one is, and the ways to the one before and after. */
export function CaseStepper({ neighbours, total, state, onGo, ref }: Props) {
  const { previous, next } = neighbours;
  const go = (place: Place | undefined) => (place === undefined ? undefined : () => onGo(place));
  return (
    <nav className="row" aria-label="Contested traces" ref={ref} tabIndex={-1}>
      <span className="muted small" role="status">
        {total === undefined ? '' : whereInWords(neighbours, total, state)}
      </span>
      <Button isDisabled={previous === undefined} onPress={go(previous)}>
        Previous trace
      </Button>
      <Button isDisabled={next === undefined} onPress={go(next)}>
        Next trace
      </Button>
    </nav>
  );
}

function whereInWords({ position }: Neighbours, total: number, state?: AdjudicationState): string {
  const list = `${formatInteger(total)}, ${filterName(state).toLowerCase()}`;
  return position === undefined ? `Of ${list}` : `${formatInteger(position + 1)} of ${list}`;
}
