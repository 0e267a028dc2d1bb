const queues = new Map<string, Promise<unknown>>();

/**
 * Runs work of one name in one tab at a time, in the order of asking. Browsers without locks, and pages without TLS,
 * queue within the tab only.
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | null | undefined = globalThis.navigator.locks;
  if (locks) return (await locks.request(name, work)) as T;
  const before = queues.get(name) ?? Promise.resolve();
  const turn = before.then(work, work);
  queues.set(name, turn);
  return turn;
}
