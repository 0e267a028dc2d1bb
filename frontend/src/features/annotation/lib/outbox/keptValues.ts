import { createStore, del, entries, set, type UseStore } from 'idb-keyval';

/** Values by key that outlive the tab. */
export interface KeptValues<T> {
  /** False where the browser forbids storage: what is put here is lost with the tab. */
  readonly isDurable: boolean;
  all: () => Promise<T[]>;
  put: (key: string, value: T) => Promise<void>;
  drop: (key: string) => Promise<void>;
}

function inMemory<T>(): KeptValues<T> {
  const known = new Map<string, T>();
  return {
    isDurable: false,
    all: async () => [...known.values()],
    put: async (key, value) => void known.set(key, value),
    drop: async (key) => void known.delete(key),
  };
}

function inDatabase<T>(store: UseStore): KeptValues<T> {
  return {
    isDurable: true,
    all: async () => (await entries<string, T>(store)).map(([, value]) => value),
    put: (key, value) => set(key, value, store),
    drop: (key) => del(key, store),
  };
}

/** A database of this browser; memory where there is none. */
export function keptValues<T>(database: string): KeptValues<T> {
  return typeof indexedDB === 'undefined'
    ? inMemory<T>()
    : inDatabase<T>(createStore(database, 'values'));
}
