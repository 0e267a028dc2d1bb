import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { session } from '@/lib/session';
import { usePosition } from './usePosition';

const keyOf = (workshopId: string) =>
  `judge-workshop.position.${session.current()?.user.id}.${workshopId}`;

function remembered(workshopId: string): number {
  try {
    const value = Number(localStorage.getItem(keyOf(workshopId)) ?? '0');
    return Number.isInteger(value) && value >= 0 ? value : 0;
  } catch {
    return 0;
  }
}

/** The position in the address; without one, where this person stopped in this browser. */
export function useResumedPosition(workshopId: string): [number, (position: number) => void] {
  const [search] = useSearchParams();
  const [position, goTo] = usePosition();
  const shown = search.has('position') ? position : remembered(workshopId);
  useEffect(() => {
    try {
      localStorage.setItem(keyOf(workshopId), String(shown));
    } catch {
      // Without storage one begins at the first trace.
    }
  }, [workshopId, shown]);
  return [shown, goTo];
}
