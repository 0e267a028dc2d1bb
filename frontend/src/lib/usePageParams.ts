import { useSearchParams } from 'react-router';

export const DEFAULT_LIMIT = 50;

/** A page of a list as it stands in the address. */
export interface PageParams {
  skip: number;
  limit: number;
}

function whole(text: string | null, fallback: number, least: number, most: number): number {
  const value = Number(text ?? Number.NaN);
  return Number.isInteger(value) && value >= least && value <= most ? value : fallback;
}

/** Paging that lives in the address, so that back, reload and a shared link show the same page. */
export function usePageParams(prefix = '', defaultLimit = DEFAULT_LIMIT) {
  const [search, setSearch] = useSearchParams();
  const page: PageParams = {
    skip: whole(search.get(`${prefix}skip`), 0, 0, Number.MAX_SAFE_INTEGER),
    limit: whole(search.get(`${prefix}limit`), defaultLimit, 1, 200),
  };
  const goTo = (skip: number) =>
    setSearch((known) => {
      const next = new URLSearchParams(known);
      if (skip === 0) next.delete(`${prefix}skip`);
      else next.set(`${prefix}skip`, String(skip));
      return next;
    });
  return { page, goTo };
}
