import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '@/config/paths';
import type { Case } from '@/features/agreement/api/getAdjudication';
import { useAdjudications } from '@/features/agreement/api/pageAdjudications';
import { filterOf } from '@/features/agreement/lib/contested';
import type { Decided } from '@/features/agreement/lib/decided';
import { neighboursOf, type Place, stretchAround } from '@/features/agreement/lib/neighbours';

/** A position as it stands in the address; anything else is the first. */
const positionOf = (text: string | null) => (text !== null && /^\d{1,9}$/.test(text) ? +text : 0);

/** A decision and the place of its trace, to go back to. */
interface Last {
  decided: Decided;
  place: Place;
}

/** Going through the contested traces of a question; the list and the place in it stand in the address. */
export function useCaseSteps({ workshopId, questionId, traceId }: Case) {
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [last, setLast] = useState<Last>();
  const state = filterOf(search.get('state') ?? '');
  const hint = positionOf(search.get('position'));
  const blind = search.get('blind') ?? undefined;
  const list = useAdjudications(workshopId, { questionId, state, ...stretchAround(hint) });
  const neighbours = list.data === undefined ? {} : neighboursOf(list.data, traceId, hint);
  const go = (place: Place) =>
    navigate(
      paths.adjudication(workshopId, questionId, place.traceId, {
        state,
        position: place.position,
        blind,
      }),
    );
  return {
    state,
    list,
    neighbours,
    go,
    last,
    isBlind: blind === 'yes',
    setBlind: (isBlind: boolean) =>
      setSearch(
        (known) => {
          const next = new URLSearchParams(known);
          if (isBlind) next.set('blind', 'yes');
          else next.delete('blind');
          return next;
        },
        { replace: true },
      ),
    decide: (decided: Decided) =>
      setLast({ decided, place: { traceId, position: neighbours.position ?? hint } }),
    forget: () => setLast(undefined),
  };
}
