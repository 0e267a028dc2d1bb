import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { anAnnotation, EXPERT, traceId, WORKSHOP } from '@/testing/fixtures';
import type { Annotation } from '../../api/getMyAnnotation';
import type { OutboxEntry } from './entry';
import { type KeptValues, keptValues } from './keptValues';
import { Outbox } from './Outbox';

let number = 0;
const anEntry = (part: Partial<OutboxEntry> = {}): OutboxEntry => {
  number += 1;
  return {
    id: `save-${number}`,
    userId: EXPERT,
    workshopId: WORKSHOP,
    traceId: traceId(number),
    position: number,
    annotation: { rubricVersion: 3, ratings: [] },
    queuedAt: number,
    ...part,
  };
};

const noConnection = () => new ApiProblem(0, 'network', 'No connection');

describe('outbox', () => {
  let kept: KeptValues<OutboxEntry>;
  let user: string | undefined;
  const send = vi.fn<(entry: OutboxEntry) => Promise<Annotation>>();
  const open = () => new Outbox({ kept, send, userId: () => user, alone: (work) => work() });

  beforeEach(() => {
    number += 100;
    kept = keptValues(`outbox-${number}`);
    user = EXPERT;
    send.mockReset().mockImplementation(async () => anAnnotation({ version: 8 }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => vi.useRealTimers());

  it('keeps a save until the server acknowledged it', async () => {
    let acknowledge: (saved: Annotation) => void = () => undefined;
    send.mockReturnValue(new Promise((resolve) => (acknowledge = resolve)));
    const outbox = open();
    await outbox.put(anEntry());
    expect(await kept.all()).toHaveLength(1);
    acknowledge(anAnnotation());
    await vi.waitFor(async () => expect(await kept.all()).toEqual([]));
  });

  it('sends what a closed tab left, oldest first', async () => {
    const [second, first] = [anEntry({ queuedAt: 2 }), anEntry({ queuedAt: 1 })];
    await kept.put(second.id, second);
    await kept.put(first.id, first);
    await open().flush();
    expect(send.mock.calls.map(([{ id }]) => id)).toEqual([first.id, second.id]);
    expect(await kept.all()).toEqual([]);
  });

  it.each([
    ['no connection', noConnection()],
    ['a stopped server', new ApiProblem(503, 'peer-unavailable', 'Stopped')],
    ['an expired session', new ApiProblem(401, 'unauthenticated', 'Sign in')],
    ['too many requests', new ApiProblem(429, 'too-many', 'Slow down')],
  ])('waits %s out and loses nothing', async (_, problem) => {
    send.mockRejectedValueOnce(problem);
    const outbox = open();
    await outbox.put(anEntry());
    await outbox.put(anEntry({ queuedAt: number + 1 }));
    await vi.waitFor(() => expect(outbox.state().failure?.problem).toBe(problem));
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.waitFor(() => expect(outbox.state().entries).toEqual([]));
    expect(outbox.state().failure).toBeUndefined();
  });

  it('waits as long as the server asks', async () => {
    send.mockRejectedValue(
      new ApiProblem(429, 'too-many', 'Slow down', undefined, [], undefined, 9_000),
    );
    const outbox = open();
    const before = Date.now();
    await outbox.put(anEntry());
    await vi.waitFor(() => expect(outbox.state().failure).toBeDefined());
    expect(outbox.state().failure?.retryAt).toBeGreaterThanOrEqual(before + 9_000);
  });

  it('keeps a refused save with what is stored, and goes on with the others', async () => {
    const current = anAnnotation({ version: 9 });
    send.mockRejectedValueOnce(
      new ApiProblem(412, 'stale', 'Stale', undefined, [], undefined, undefined, undefined, {
        current,
      }),
    );
    const [refused, other] = [anEntry(), anEntry()];
    await kept.put(refused.id, refused);
    await kept.put(other.id, other);
    const outbox = open();
    await outbox.flush();
    expect(outbox.state().entries).toMatchObject([{ id: refused.id, refusal: { current } }]);
    await outbox.flush();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('bases a later save on the answer to the one it was made on top of', async () => {
    let acknowledge: (saved: Annotation) => void = () => undefined;
    send.mockReturnValueOnce(new Promise((resolve) => (acknowledge = resolve)));
    const outbox = open();
    const first = anEntry({ version: 7 });
    await outbox.put(first);
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    void outbox.put(anEntry({ follows: first.id, version: 7, traceId: first.traceId }));
    await vi.waitFor(async () =>
      expect((await kept.all()).some(({ follows }) => follows === first.id)).toBe(true),
    );
    acknowledge(anAnnotation({ version: 8 }));
    await vi.waitFor(() => expect(send.mock.calls.at(-1)?.[0].version).toBe(8));
  });

  it("sends nobody else's saves", async () => {
    const entry = anEntry();
    await kept.put(entry.id, entry);
    user = 'another person';
    const outbox = open();
    await outbox.flush();
    expect(send).not.toHaveBeenCalled();
    expect(await kept.all()).toHaveLength(1);
  });
});
