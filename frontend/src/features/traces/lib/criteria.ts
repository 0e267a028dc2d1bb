import type { components } from '@/api/traces-service';

/** Which traces are meant; an absent part is no condition. */
export type TraceCriteria = components['schemas']['TraceCriteria'];

/** What the filter's fields hold, as it stands in the address. */
export interface FilterFields {
  q: string;
  error: 'any' | 'yes' | 'no';
  name: string;
  value: string;
  from: string;
  to: string;
}

/** The names of the filter's fields in the address. */
export const FILTER_NAMES = ['q', 'error', 'name', 'value', 'from', 'to'] as const;

/** Reads the filter from an address. */
export function fieldsOf(search: URLSearchParams): FilterFields {
  const error = search.get('error');
  return {
    q: search.get('q') ?? '',
    error: error === 'yes' || error === 'no' ? error : 'any',
    name: search.get('name') ?? '',
    value: search.get('value') ?? '',
    from: search.get('from') ?? '',
    to: search.get('to') ?? '',
  };
}

/** The moment at which a day (`2026-10-03`) begins here; `days` later when given. */
function dayStart(day: string, days = 0): string | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const at = new Date(year, month - 1, date + days);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

const text = (value: string) => (value.trim() === '' ? undefined : value.trim());

/** What the fields ask for; a metadata value without a name asks for nothing, and both days count whole. */
export function criteriaOf({ q, error, name, value, from, to }: FilterFields): TraceCriteria {
  const all: TraceCriteria = {
    text: text(q),
    hasError: error === 'any' ? undefined : error === 'yes',
    metadataName: text(value) === undefined ? undefined : text(name),
    metadataValue: text(name) === undefined ? undefined : text(value),
    importedFrom: dayStart(from),
    importedTo: dayStart(to, 1),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, wanted]) => wanted !== undefined),
  ) as TraceCriteria;
}

/** True when nothing is asked for, so that all traces are meant. */
export const isEverything = (criteria: TraceCriteria) => Object.keys(criteria).length === 0;
