import { useMemo } from 'react';
import type { Trace } from '../../api/getTrace';
import { linesOf } from '../../lib/lines';
import { SearchBar } from './SearchBar';
import { LONGEST_LINE, TextLines } from './TextLines';
import { useSearch } from './useSearch';

/** A trace exactly as the server keeps it. */
export function RawJson({ trace }: { trace: Trace }) {
  const text = useMemo(() => JSON.stringify(trace, null, 2), [trace]);
  const rows = useMemo(() => linesOf(text, LONGEST_LINE).map((line) => [line]), [text]);
  const search = useSearch(rows);
  return (
    <>
      <SearchBar label="Search in the JSON" search={search} />
      <TextLines label="Raw JSON" text={text} wanted={search.wanted} target={search.hit} />
    </>
  );
}
