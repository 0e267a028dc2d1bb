import { useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { criteriaOf, FILTER_NAMES, type FilterFields, fieldsOf } from './criteria';

/** The filter of traces as it stands in the address, so that back, reload and a shared link keep it. */
export function useTraceFilter() {
  const [search, setSearch] = useSearchParams();
  const address = useDeferredValue(search.toString());
  const criteria = useMemo(() => criteriaOf(fieldsOf(new URLSearchParams(address))), [address]);
  const change = (entries: Partial<Record<keyof FilterFields, string>>) =>
    setSearch(
      (known) => {
        const next = new URLSearchParams(known);
        next.delete('skip');
        for (const [name, value] of Object.entries(entries)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  return {
    fields: fieldsOf(search),
    criteria,
    set: (name: keyof FilterFields, value: string) => change({ [name]: value }),
    clear: () => change(Object.fromEntries(FILTER_NAMES.map((name) => [name, '']))),
  };
}
