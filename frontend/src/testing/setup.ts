import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { drafts } from '@/features/annotation/lib/outbox/drafts';
import { outbox } from '@/features/annotation/lib/outbox/outboxOfTab';
import { session } from '@/lib/session';
import { traceId } from './fixtures';
import { server } from './server';

// Loading a route's chunk for the first time may take long on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** What one test left unsaved is not the next one's. */
async function emptyBrowser() {
  for (const { id } of outbox.state().entries) await outbox.drop(id);
  for (const position of [0, 1, 2]) await drafts.drop(traceId(position));
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(async () => {
  cleanup();
  await emptyBrowser();
  server.resetHandlers();
  session.end();
  localStorage.clear();
  sessionStorage.clear();
});
afterAll(() => server.close());
