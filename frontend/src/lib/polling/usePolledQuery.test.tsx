import { focusManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Polled } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { usePolledQuery } from './usePolledQuery';

interface Work {
  done: number;
  isOver?: boolean;
}

function watch(poll: () => Promise<Polled<Work>>) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  let renders = 0;
  const hook = renderHook(
    () => {
      renders += 1;
      return usePolledQuery<Work>({
        queryKey: ['work'],
        poll,
        isTerminal: (work) => work.isOver === true,
      });
    },
    { wrapper },
  );
  return { ...hook, renders: () => renders };
}

/** A server whose answer a test can change, with the moments at which it was asked. */
function serverOf(first: Polled<Work>) {
  const began = Date.now();
  const asked: number[] = [];
  const state: { answer: Polled<Work> | Error } = { answer: first };
  const poll = async () => {
    asked.push(Date.now() - began);
    if (state.answer instanceof Error) throw state.answer;
    return { ...state.answer, body: { ...state.answer.body } };
  };
  return { state, asked, poll };
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe('usePolledQuery', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
  });
  afterEach(() => {
    focusManager.setFocused(undefined);
    vi.useRealTimers();
  });

  it('asks at 2, 5, 9.5, 16.25 and 26.375 s while the ETag stays, and renders once for it all', async () => {
    const server = serverOf({ body: { done: 1 }, etag: '"1"' });
    const { result, renders } = watch(server.poll);
    await pass(0);
    const before = renders();
    const first = result.current.data;
    await pass(27_000);
    expect(server.asked).toEqual([0, 2000, 5000, 9500, 16_250, 26_375]);
    expect(result.current.data).toBe(first);
    expect(renders()).toBe(before);
  });

  it('never waits longer than 30 s: 25 requests in ten quiet minutes', async () => {
    const server = serverOf({ body: { done: 1 }, etag: '"1"' });
    watch(server.poll);
    await pass(600_000);
    expect(server.asked).toHaveLength(25);
    expect((server.asked.at(-1) ?? 0) - (server.asked.at(-2) ?? 0)).toBe(30_000);
  });

  it('goes back to 2 s when something changed', async () => {
    const server = serverOf({ body: { done: 1 }, etag: '"1"' });
    const { result } = watch(server.poll);
    await pass(6000);
    server.state.answer = { body: { done: 2 }, etag: '"2"' };
    await pass(3600);
    expect(result.current.data).toEqual({ done: 2 });
    await pass(2000);
    expect(server.asked).toEqual([0, 2000, 5000, 9500, 11_500]);
  });

  it('takes the same body for unchanged where there is no ETag', async () => {
    const server = serverOf({ body: { done: 1 } });
    watch(server.poll);
    await pass(5000);
    expect(server.asked).toEqual([0, 2000, 5000]);
  });

  it('stops at a terminal state', async () => {
    const server = serverOf({ body: { done: 1 }, etag: '"1"' });
    watch(server.poll);
    await pass(1000);
    server.state.answer = { body: { done: 9, isOver: true }, etag: '"2"' };
    await pass(600_000);
    expect(server.asked).toEqual([0, 2000]);
  });

  it.each([404, 410])('stops at %i', async (status) => {
    const server = serverOf({ body: { done: 1 }, etag: '"1"' });
    const { result } = watch(server.poll);
    await pass(1000);
    server.state.answer = new ApiProblem(status, 'gone', 'Gone');
    await pass(600_000);
    expect(server.asked).toEqual([0, 2000]);
    expect(result.current.isError).toBe(true);
  });

  it('backs off on errors, shows them, and keeps what it knew', async () => {
    const server = serverOf({ body: { done: 1 }, etag: '"1"' });
    const { result } = watch(server.poll);
    await pass(1000);
    server.state.answer = new ApiProblem(503, 'peer-unavailable', 'Down');
    await pass(9000);
    expect(server.asked).toEqual([0, 2000, 5000, 9500]);
    expect(result.current.error).toMatchObject({ status: 503 });
    expect(result.current.data).toEqual({ done: 1 });
  });

  it('waits as long as Retry-After says', async () => {
    const server = serverOf({ body: { done: 1 }, etag: '"1"', retryAfterMs: 1000 });
    watch(server.poll);
    await pass(3000);
    expect(server.asked).toEqual([0, 1000, 2000, 3000]);
    server.state.answer = new ApiProblem(
      429,
      'too-many',
      'Slow down',
      undefined,
      [],
      undefined,
      60_000,
    );
    await pass(60_000);
    expect(server.asked).toEqual([0, 1000, 2000, 3000, 4000]);
    await pass(4000);
    expect(server.asked.at(-1)).toBe(64_000);
  });

  it('pauses in a hidden tab and asks again when it is shown', async () => {
    const server = serverOf({ body: { done: 1 }, etag: '"1"' });
    watch(server.poll);
    await pass(1000);
    focusManager.setFocused(false);
    await pass(120_000);
    expect(server.asked).toEqual([0]);
    focusManager.setFocused(true);
    await pass(10);
    expect(server.asked).toHaveLength(2);
  });
});
