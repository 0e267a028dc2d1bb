import { alone } from '@/lib/alone';
import { session } from '@/lib/session';
import { sendAnnotation } from '../../api/saveAnnotation';
import type { OutboxEntry } from './entry';
import { keptValues } from './keptValues';
import { Outbox } from './Outbox';

const NAME = 'judge-workshop.outbox';

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);

/** The one outbox of this tab; tabs share what is kept and send it one at a time. */
export const outbox = new Outbox({
  kept: keptValues<OutboxEntry>(NAME),
  send: sendAnnotation,
  userId: () => session.current()?.user.id,
  alone: (work) => alone(NAME, work),
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
