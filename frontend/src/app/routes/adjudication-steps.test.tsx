import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { EXPERT, FACILITATOR, questionId, traceId, WORKSHOP } from '@/testing/fixtures';
import { api, problem, versioned } from '@/testing/handlers';
import { renderRoute } from '@/testing/renderRoute';
import { server } from '@/testing/server';

const QUESTION = questionId(0);
const at = (position: number, rest = '') =>
  `/workshops/${WORKSHOP}/results/questions/${QUESTION}/traces/${traceId(position)}${rest}`;

interface Settled {
  value?: number;
  reason?: string;
  version: number;
  flagged?: boolean;
}

const LATER = '2026-10-04T08:00:00Z';
const SETTLED_AT = '2026-10-03T12:05:00Z';

/** A service with so many contested traces, which remembers what was settled; answers what it was sent. */
function contestedTraces(count: number, known: Record<string, Settled> = {}) {
  const settled = new Map(Object.entries(known));
  const ids = Array.from({ length: count }, (_, position) => traceId(position));
  const sent: { method: string; traceId: string; ifMatch: string | null; body?: object }[] = [];
  const windows: string[] = [];
  const row = (id: string) => ({
    workshopId: WORKSHOP,
    traceId: id,
    questionId: QUESTION,
    answers: [{ userId: EXPERT, name: 'Erin Expert', value: 5, updatedAt: LATER }],
    contested: true,
    flagged: false,
    ...(settled.get(id)?.value ? { settledBy: FACILITATOR, settledAt: SETTLED_AT } : {}),
    ...(settled.get(id) ?? { version: 0 }),
  });
  const keep = async (request: Request, id: string, isUndo: boolean) => {
    const version = (settled.get(id)?.version ?? 0) + 1;
    const body = isUndo ? undefined : ((await request.json()) as Settled);
    sent.push({
      method: request.method,
      traceId: id,
      ifMatch: request.headers.get('If-Match'),
      body,
    });
    settled.set(id, { ...body, version });
    return isUndo ? new HttpResponse(null, { status: 204 }) : versioned(row(id));
  };
  const one = api('/adjudications/traces/:traceId/questions/:questionId');
  server.use(
    http.get(api('/adjudications'), ({ request }) => {
      const query = new URL(request.url).searchParams;
      windows.push(query.toString());
      const isOpen = query.get('state') === 'OPEN';
      const open = ids.filter((id) => !isOpen || settled.get(id)?.value === undefined);
      const skip = Number(query.get('skip'));
      const limit = Number(query.get('limit'));
      const items = open.slice(skip, skip + limit).map((id) => ({ traceId: id }));
      return HttpResponse.json({ items, total: open.length, skip, limit });
    }),
    http.get(one, ({ params }) => versioned(row(String(params.traceId)))),
    http.put(one, ({ request, params }) => keep(request, String(params.traceId), false)),
    http.delete(one, ({ request, params }) => keep(request, String(params.traceId), true)),
  );
  return { sent, windows };
}

const where = (router: ReturnType<typeof renderRoute>['router']) =>
  `${router.state.location.pathname}${router.state.location.search}`;

const press = async (user: ReturnType<typeof renderRoute>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }));

describe('going through contested traces', () => {
  it('leads to the next and the previous one, and says where one is', async () => {
    const { windows } = contestedTraces(9);
    const { user, router } = renderRoute(at(4, '?position=4'));
    expect(await screen.findByText('5 of 9, all')).toBeTruthy();
    expect(windows[0]).toContain('skip=2&limit=5');
    await press(user, 'Next trace');
    expect(await screen.findByText('6 of 9, all')).toBeTruthy();
    expect(where(router)).toBe(at(5, '?position=5'));
    await press(user, 'Previous trace');
    expect(await screen.findByText('5 of 9, all')).toBeTruthy();
  });

  it('ends at the first and at the last one', async () => {
    contestedTraces(2);
    const { user } = renderRoute(at(0));
    await screen.findByText('1 of 2, all');
    const button = (name: string) => screen.getByRole('button', { name }) as HTMLButtonElement;
    expect(button('Previous trace').disabled).toBe(true);
    await user.tab();
    button('Next trace').focus();
    await user.keyboard('{Enter}');
    await screen.findByText('2 of 2, all');
    expect(button('Next trace').disabled).toBe(true);
  });

  it('saves, goes on, and takes the decision back from the next trace', async () => {
    const { sent } = contestedTraces(3);
    const { user, router } = renderRoute(at(0, '?state=OPEN&position=0'));
    await user.click(await screen.findByRole('radio', { name: /^2/ }));
    await user.type(screen.getByLabelText(/^Reason/), 'No consent.');
    await press(user, 'Save and go on');
    expect(await screen.findByText('1 of 2, not settled')).toBeTruthy();
    expect(router.state.location.pathname).toBe(at(1));
    expect(document.activeElement).toBe(
      screen.getByRole('navigation', { name: 'Contested traces' }),
    );
    const reason = (await screen.findByLabelText(/^Reason/)) as HTMLTextAreaElement;
    expect(reason.value).toBe('');
    await screen.findByText('Decision saved for the trace before');
    await press(user, 'Take it back');
    expect(await screen.findByText('2 of 3, not settled')).toBeTruthy();
    expect(screen.queryByText(/^Decision saved/)).toBeNull();
    expect(sent).toEqual([
      {
        method: 'PUT',
        traceId: traceId(0),
        ifMatch: null,
        body: { value: 2, reason: 'No consent.' },
      },
      { method: 'DELETE', traceId: traceId(0), ifMatch: '"1"', body: undefined },
    ]);
  });

  it('takes a changed decision back to what was settled before', async () => {
    const before = { value: 4, reason: 'Kind enough.' };
    const { sent } = contestedTraces(1, { [traceId(0)]: { ...before, version: 3 } });
    const { user } = renderRoute(at(0));
    await user.click(await screen.findByRole('radio', { name: /^2/ }));
    await press(user, 'Save decision');
    await screen.findByText('Settled: 2, before that 4.');
    await press(user, 'Take it back');
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual({ method: 'PUT', traceId: traceId(0), ifMatch: '"4"', body: before });
    await waitFor(() =>
      expect((screen.getByRole('radio', { name: /^4/ }) as HTMLInputElement).checked).toBe(true),
    );
  });

  it('says when a decision cannot be taken back because it was changed since', async () => {
    contestedTraces(1);
    const { user } = renderRoute(at(0));
    await user.click(await screen.findByRole('radio', { name: /^2/ }));
    await user.type(screen.getByLabelText(/^Reason/), 'No consent.');
    await press(user, 'Save decision');
    await screen.findByText('Decision saved');
    server.use(http.delete(api('/adjudications/traces/*'), () => problem(412, 'stale-version')));
    await press(user, 'Take it back');
    expect(await screen.findByText(/^Not taken back/)).toBeTruthy();
  });

  it('undoes what was settled earlier', async () => {
    const { sent } = contestedTraces(1, {
      [traceId(0)]: { value: 4, reason: 'Kind enough.', version: 3 },
    });
    const { user } = renderRoute(at(0));
    await press(user, 'Undo decision');
    await screen.findByText(/^Contested: without a decision/);
    expect(sent[0]).toMatchObject({ method: 'DELETE', ifMatch: '"3"' });
    expect(screen.queryByRole('button', { name: 'Undo decision' })).toBeNull();
  });

  it('keeps what was typed while one looks at another trace', async () => {
    contestedTraces(2);
    const { user } = renderRoute(at(0));
    await user.type(await screen.findByLabelText(/^Reason/), 'Half a thought');
    await press(user, 'Next trace');
    await screen.findByText('2 of 2, all');
    await press(user, 'Previous trace');
    await screen.findByText('1 of 2, all');
    const reason = (await screen.findByLabelText(/^Reason/)) as HTMLTextAreaElement;
    expect(reason.value).toBe('Half a thought');
  });

  it('stays without names from one trace to the next', async () => {
    contestedTraces(2);
    const { user, router } = renderRoute(at(0));
    await user.click(await screen.findByRole('checkbox', { name: 'Without names' }));
    await press(user, 'Next trace');
    await screen.findByText('2 of 2, all');
    const check = screen.getByRole('checkbox', { name: 'Without names' }) as HTMLInputElement;
    expect(check.checked).toBe(true);
    expect(where(router)).toContain('blind=yes');
  });
});

describe('ratings that changed after settling', () => {
  const flagged = { value: 4, reason: 'Kind enough.', version: 3, flagged: true };

  it('are told, with the rater who changed, until the value is kept', async () => {
    const { sent } = contestedTraces(1, { [traceId(0)]: flagged });
    const { user } = renderRoute(at(0, '?state=FLAGGED'));
    await screen.findByText('Ratings changed after settling');
    within(screen.getByRole('article', { name: 'Erin Expert' })).getByText(
      'Changed after settling',
    );
    await press(user, 'Keep the settled value');
    await waitFor(() => expect(screen.queryByText('Ratings changed after settling')).toBeNull());
    expect(sent[0]).toMatchObject({
      ifMatch: '"3"',
      body: { value: 4, reason: 'Kind enough.' },
    });
  });

  it('stay told when keeping the value fails', async () => {
    contestedTraces(1, { [traceId(0)]: flagged });
    server.use(http.put(api('/adjudications/traces/*'), () => problem(503, 'unavailable')));
    const { user } = renderRoute(at(0));
    await press(user, 'Keep the settled value');
    await screen.findByRole('alert');
    screen.getByText('Ratings changed after settling');
  });
});
