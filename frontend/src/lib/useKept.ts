import { useState } from 'react';
import { session } from './session';

const keyOf = (name: string) => `judge-workshop.kept.${session.current()?.user.id ?? ''}.${name}`;

function read<T>(name: string): T | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(name));
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function write(name: string, value: unknown) {
  try {
    if (value === undefined) sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // A browser that forbids storage keeps it on the page only.
  }
}

/**
 * What somebody is writing, kept in this tab until it is saved: it survives going to another trace and a reload. Until
 * something is written, and after `drop`, the value is `stored`. The name must not change while the hook is in use.
 */
export function useKept<T>(
  name: string,
  stored: T,
): [value: T, set: (next: T) => void, drop: () => void] {
  const [written, setWritten] = useState(() => read<T>(name));
  const change = (next: T | undefined) => {
    setWritten(next);
    write(name, next);
  };
  return [written ?? stored, change, () => change(undefined)];
}
