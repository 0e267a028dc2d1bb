import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aTrace, aWorkshop, traceId, WORKSHOP } from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { renderRoute } from '@/testing/renderRoute';
import { server } from '@/testing/server';

const SPANS = ['root', 'call'].map((name, position) => ({
  id: name,
  name,
  kind: position === 0 ? 'AGENT' : 'LLM',
  depth: position,
  position,
  isError: position === 1,
  contentBytes: 10,
  inputTokens: position === 1 ? 12 : undefined,
  outputTokens: position === 1 ? 3 : undefined,
  startedAt: '2026-10-03T12:00:00Z',
  endedAt: '2026-10-03T12:00:01.500Z',
}));

/** A trace page; answers which spans somebody opened. */
function openTrace(part = {}) {
  const opened: string[] = [];
  server.use(
    http.get(api('/traces/:id'), () => HttpResponse.json(aTrace(0, { spanCount: 2, ...part }))),
    http.get(api('/traces/:id/spans'), () => HttpResponse.json(pageOf(SPANS))),
    http.get(api('/traces/:id/spans/:spanId'), ({ params }) => {
      opened.push(String(params.spanId));
      return HttpResponse.json({ span: SPANS[1], inputs: '{"q":1}', outputs: 'forty-two' });
    }),
  );
  return { opened, ...renderRoute(`/workshops/${WORKSHOP}/traces/${traceId(0)}`) };
}

describe('a trace', () => {
  afterEach(() => vi.restoreAllMocks());

  it('shows its spans, and loads what is in one when it is opened', async () => {
    const { user, opened } = openTrace();
    await user.click(await screen.findByRole('button', { name: 'Spans (2)' }));
    const row = await screen.findByText('call');
    expect(screen.getAllByText('1.50 s')).toHaveLength(2);
    screen.getByText('12 \u2192 3 tokens');
    screen.getByText('Error');
    expect(opened).toEqual([]);
    await user.click(row);
    await screen.findByText('forty-two');
    expect(opened).toEqual(['call']);
  });

  it('says why the spans cannot be shown, and tries again', async () => {
    const { user } = openTrace();
    server.use(http.get(api('/traces/:id/spans'), () => problem(503, 'database-unavailable')));
    await user.click(await screen.findByRole('button', { name: 'Spans (2)' }));
    await screen.findByRole('alert');
    server.use(http.get(api('/traces/:id/spans'), () => HttpResponse.json(pageOf(SPANS))));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('root');
  });

  it('finds words, also folded ones, and steps from one to the next', async () => {
    const { user } = openTrace();
    const field = await screen.findByRole('searchbox', { name: 'Search in the conversation' });
    await user.type(field, 'reservation');
    const search = field.closest('search') as HTMLElement;
    await waitFor(() => expect(within(search).getByRole('status').textContent).toBe('1 of 3'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(within(search).getByRole('status').textContent).toBe('2 of 3'));
    await waitFor(() => screen.getByText('_id":"R0"}', { exact: false, selector: 'pre' }));
    await user.click(within(search).getByRole('button', { name: 'Previous match' }));
    await user.click(within(search).getByRole('button', { name: 'Previous match' }));
    await waitFor(() => expect(within(search).getByRole('status').textContent).toBe('3 of 3'));
  });

  it('cuts a long text until all of it is asked for', async () => {
    const output = `${'x'.repeat(5000)}END`;
    const { user } = openTrace({ messages: [{ role: 'assistant', content: output }] });
    await user.click(await screen.findByRole('button', { name: /Show all/ }));
    screen.getByText(output);
  });

  it('is shown as JSON', async () => {
    // A browser without layout gives everything the height 0, and then nothing would be in view.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(18);
    const { user } = openTrace();
    await user.click(await screen.findByRole('button', { name: 'JSON' }));
    await screen.findByText(/"externalId": "airline-0"/);
  });
});

describe('deleting one trace', () => {
  const TRACES = `/workshops/${WORKSHOP}/traces`;
  const ONE = `${TRACES}/${traceId(0)}`;
  const button = (name: string) => screen.findByRole('button', { name });

  it('asks first, sends the version that was seen, and leads to the others', async () => {
    let ifMatch: string | null = null;
    server.use(
      http.delete(api('/traces/:id'), ({ request }) => {
        ifMatch = request.headers.get('If-Match');
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user, router } = renderRoute(ONE);
    await user.click(await button('Delete trace'));
    await screen.findByText('1 trace will be deleted');
    expect(ifMatch).toBeNull();
    await user.click(await button('Delete for good'));
    await waitFor(() => expect(router.state.location.pathname).toBe(TRACES));
    expect(ifMatch).toBe('"1"');
  });

  it('does not delete what somebody changed meanwhile, and loads it', async () => {
    let version = 1;
    let asked = 0;
    server.use(
      http.get(api('/traces/:id'), () => {
        asked += 1;
        return versioned(aTrace(0, { version }));
      }),
      http.delete(api('/traces/:id'), () => {
        version = 2;
        return problem(412, 'stale-version');
      }),
    );
    const { user } = renderRoute(ONE);
    await user.click(await button('Delete trace'));
    await user.click(await button('Delete for good'));
    await screen.findByText(/^Not deleted: the trace was changed/);
    await user.click(await button('Load what is stored'));
    await waitFor(() => expect(asked).toBe(2));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says why it failed', async () => {
    server.use(
      http.delete(api('/traces/:id'), () => problem(403, 'forbidden', { detail: 'Not for you.' })),
    );
    const { user } = renderRoute(ONE);
    await user.click(await button('Delete trace'));
    await user.click(await button('Delete for good'));
    await screen.findByText('Not for you.');
  });

  it('is not offered to experts', async () => {
    server.use(http.get(api('/workshops/:id'), () => versioned(aWorkshop({ role: 'SME' }))));
    renderRoute(ONE);
    await screen.findByText('Reservation 0 is moved.');
    expect(screen.queryByRole('button', { name: 'Delete trace' })).toBeNull();
  });
});
