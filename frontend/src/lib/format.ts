const dateTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const integer = new Intl.NumberFormat('en-GB');

/** A moment, such as `3 Oct 2026, 14:05`. */
export const formatDateTime = (iso: string) => dateTime.format(new Date(iso));

/** A time of day with seconds. */
export const formatClock = (at: Date) => clock.format(at);

export const formatInteger = (value: number) => integer.format(value);

/** A coefficient with three decimals and a real minus sign. */
export const formatCoefficient = (value: number) => value.toFixed(3).replace('-', '\u2212');

/** A share, or a difference of shares, as a percentage with one decimal and a real minus sign. */
export const formatShare = (value: number) =>
  `${(value * 100).toFixed(1).replace('-', '\u2212')} %`;

/** A cost in the currency of the provider's prices, exact to a hundredth of a cent below one. */
export const formatCost = (value: number) => value.toFixed(Math.abs(value) < 1 ? 4 : 2);

/** A time to wait, such as `40 s`, `5 min` or `2 h 10 min`. */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const UNITS = ['B', 'KB', 'MB', 'GB'];

/** A number of bytes in the largest unit that keeps it above one. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${power === 0 ? value : value.toFixed(value < 10 ? 1 : 0)} ${UNITS[power]}`;
}

/** `1 trace`, `2 traces`. */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${formatInteger(count)} ${count === 1 ? one : many}`;
