import { useSearchParams } from 'react-router';

/** The position in the dataset, from 0, as it stands in the address. */
export function usePosition(): [number, (position: number) => void] {
  const [search, setSearch] = useSearchParams();
  const value = Number(search.get('position') ?? '0');
  const position = Number.isInteger(value) && value >= 0 ? value : 0;
  return [position, (next) => setSearch({ position: String(next) })];
}
