import { useRef } from 'react';

/**
 * `Idempotency-Key` for a request that creates: the same content sent again after a failure has the same key, so that a
 * lost answer makes no second one. `done` after a success, so that the same content may be wanted again.
 */
export function useRequestKey() {
  const last = useRef<{ content: string; key: string }>(undefined);
  return {
    headerFor(content: unknown) {
      const text = JSON.stringify(content);
      if (last.current?.content !== text)
        last.current = { content: text, key: crypto.randomUUID() };
      return { 'Idempotency-Key': last.current.key };
    },
    done() {
      last.current = undefined;
    },
  };
}
