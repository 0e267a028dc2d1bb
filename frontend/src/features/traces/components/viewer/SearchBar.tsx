import { Button } from '@/components/Button';
import { TextField } from '@/components/TextField';
import { formatInteger } from '@/lib/format';
import { MOST_HITS } from '../../lib/search';
import styles from '../TraceView.module.css';
import type { Search } from './useSearch';

/** The field of a search with how much was found and the ways to the next and the previous place. */
export function SearchBar({ label, search }: { label: string; search: Search }) {
  const { wanted, hits, position, look, step } = search;
  const nothing = hits.length === 0;
  return (
    <search
      className={styles.search}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
      }}
    >
      <TextField label={label} type="search" value={wanted} onChange={look} />
      <Button aria-label="Previous match" isDisabled={nothing} onPress={() => step(-1)}>
        {'\u2191'}
      </Button>
      <Button aria-label="Next match" isDisabled={nothing} onPress={() => step(1)}>
        {'\u2193'}
      </Button>
      <span className="muted small" role="status">
        {wanted.trim() === '' ? '' : foundText(hits.length, position)}
      </span>
    </search>
  );
}

function foundText(count: number, position: number) {
  if (count === 0) return 'Nothing found';
  const all = `${formatInteger(count)}${count >= MOST_HITS ? ' or more' : ''}`;
  return `${formatInteger(position + 1)} of ${all}`;
}
