import { session } from '@/lib/session';
import { sendAnnotation } from '../../api/saveAnnotation';
import type { OutboxEntry } from './entry';
import { keptValues } from './keptValues';
import { Outbox } from './Outbox';

const NAME = 'judge-workshop.outbox';

let queue = Promise.resolve();

/** One tab at a time; browsers without locks (and pages without TLS) queue within the tab. */
const alone = async (work: () => Promise<void>) => {
  const locks: LockManager | null | undefined = globalThis.navigator.locks;
  if (locks) return void (await locks.request(NAME, work));
  queue = queue.then(work, work);
  await queue;
};

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);

/** The one outbox of this tab; tabs share what is kept and send it one at a time. */
export const outbox = new Outbox({
  kept: keptValues<OutboxEntry>(NAME),
  send: sendAnnotation,
  userId: () => session.current()?.user.id,
  alone,
  announce: () => channel?.postMessage('changed'),
});

/** Sends what waits now, when the network is back, and when somebody signs in; returns how to stop. */
export function startOutbox(): () => void {
  const flush = () => void outbox.flush();
  const refresh = () => void outbox.refresh();
  globalThis.addEventListener('online', flush);
  channel?.addEventListener('message', refresh);
  flush();
  return () => {
    globalThis.removeEventListener('online', flush);
    channel?.removeEventListener('message', refresh);
  };
}
