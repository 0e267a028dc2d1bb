import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  anAnnotation,
  aSession,
  aWorkshop,
  EXPERT,
  questionId,
  traceId,
  WORKSHOP,
} from '@/testing/fixtures';
import { api, problem, versioned } from '@/testing/handlers';
import { renderRoute } from '@/testing/renderRoute';
import { server } from '@/testing/server';

const PAGE = `/workshops/${WORKSHOP}/annotation`;
const expert = aSession(EXPERT, 'Erin Expert');

interface Saved {
  search: string;
  ifMatch: string | null;
  body: unknown;
}

/** Answers every save with success and keeps what was sent. */
function saves() {
  const saved: Saved[] = [];
  server.use(
    http.put(api('/annotations'), async ({ request }) => {
      const body = (await request.json()) as object;
      saved.push({
        search: new URL(request.url).search,
        ifMatch: request.headers.get('If-Match'),
        body,
      });
      return versioned(anAnnotation({ ...body, version: saved.length }), 201);
    }),
  );
  return saved;
}

async function open(address = PAGE) {
  const view = renderRoute(address, expert);
  await screen.findByRole('button', { name: 'Save and go on' });
  return view;
}

describe('annotating', () => {
  beforeEach(() => {
    server.use(
      http.get(api('/workshops/:id'), () =>
        versioned(aWorkshop({ role: 'SME', phase: 'ANNOTATION', round: 1 })),
      ),
    );
  });

  it('goes by keyboard alone: digits rate, Enter saves and goes on', async () => {
    const saved = saves();
    const { user, router } = await open();
    expect(screen.getByText('Nothing saved yet')).toBeTruthy();
    await user.keyboard('4');
    expect(screen.getByText('Unsaved changes')).toBeTruthy();
    await user.keyboard('0');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.search).toBe('?position=1'));
    expect(saved).toEqual([
      {
        search: `?workshopId=${WORKSHOP}&traceId=${traceId(0)}`,
        ifMatch: null,
        body: {
          rubricVersion: 3,
          ratings: [
            { questionId: questionId(0), value: 4 },
            { questionId: questionId(1), value: 0 },
          ],
        },
      },
    ]);
    expect(await screen.findByText('Trace 2 of 3')).toBeTruthy();
  });

  it('does not save before required questions are answered', async () => {
    const saved = saves();
    const { user } = await open();
    await user.keyboard('4{Enter}');
    expect(await screen.findByText('Not saved: some questions must be answered')).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it('moves between traces with arrows and shows the sheet with ?', async () => {
    const { user, router } = await open(`${PAGE}?position=1`);
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(router.state.location.search).toBe('?position=2'));
    await screen.findByText('Trace 3 of 3');
    await user.keyboard('{ArrowRight}');
    expect(router.state.location.search).toBe('?position=2');
    await user.keyboard('?');
    expect(within(await screen.findByRole('dialog')).getByText('Previous trace')).toBeTruthy();
  });

  it('types digits into the comment instead of rating', async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText('Comment'), '45');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('changes what is stored with the version that was read', async () => {
    const saved = saves();
    server.use(http.get(api('/annotations/mine'), () => versioned(anAnnotation({ version: 5 }))));
    const { user } = await open(`${PAGE}?position=2`);
    expect(screen.getByText(/^Saved at/)).toBeTruthy();
    await user.keyboard('1{Enter}');
    await waitFor(() => expect(saved[0]?.ifMatch).toBe('"5"'));
  });

  it('shows both when something else was saved, and loses neither', async () => {
    const stored = anAnnotation({ version: 6, comment: 'from the other window' });
    let attempts = 0;
    server.use(
      http.get(api('/annotations/mine'), () => versioned(anAnnotation({ version: 5 }))),
      http.put(api('/annotations'), async ({ request }) => {
        attempts += 1;
        if (request.headers.get('If-Match') !== '"6"') {
          return problem(412, 'stale-version', { current: stored }, { ETag: '"6"' });
        }
        return versioned(anAnnotation({ ...((await request.json()) as object), version: 7 }));
      }),
    );
    const { user } = await open(`${PAGE}?position=2`);
    await user.keyboard('1{Enter}');
    expect(await screen.findByText('from the other window')).toBeTruthy();
    expect(screen.getByText('Not saved')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save what is here' }));
    await screen.findByText(/^Saved at/);
    expect(attempts).toBe(2);
    expect(screen.getByRole('radio', { name: /1 Not at all/ })).toHaveProperty('checked', true);
  });

  it('can take what is stored instead', async () => {
    const stored = anAnnotation({ version: 6 });
    server.use(
      http.put(api('/annotations'), () => problem(409, 'annotation-exists', { current: stored })),
    );
    const { user } = await open(`${PAGE}?position=2`);
    await user.keyboard('11{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Take what is stored' }));
    expect(screen.getByRole('radio', { name: /4 Mostly/ })).toHaveProperty('checked', true);
    expect(screen.getByText(/^Saved at/)).toBeTruthy();
  });

  it('goes on when the server does not answer, says so, and saves as soon as it does', async () => {
    server.use(
      http.put(api('/annotations'), () => problem(503, 'peer-unavailable'), { once: true }),
    );
    const { user, router } = await open();
    await user.keyboard('41{Enter}');
    await waitFor(() => expect(router.state.location.search).toBe('?position=1'));
    expect(await screen.findByText('1 trace not saved yet')).toBeTruthy();
    const saved = saves();
    await user.click(screen.getByRole('button', { name: 'Send now' }));
    await waitFor(() => expect(screen.queryByText('1 trace not saved yet')).toBeNull());
    expect(saved).toHaveLength(1);
  });

  it('keeps what a paused workshop refuses, and leads back to it', async () => {
    server.use(
      http.put(api('/annotations'), () => problem(409, 'workshop-paused', { title: 'Paused' })),
    );
    const { user, router } = await open();
    await user.keyboard('41{Enter}');
    expect(await screen.findByText('1 trace not saved: decide')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(router.state.location.search).toBe('?position=0'));
    expect(await screen.findByText('Not saved')).toBeTruthy();
    expect(screen.getByRole('radio', { name: /4 Mostly/ })).toHaveProperty('checked', true);
    saves();
    await user.click(screen.getByRole('button', { name: 'Save and go on' }));
    await waitFor(() => expect(router.state.location.search).toBe('?position=1'));
    expect(screen.queryByText('1 trace not saved: decide')).toBeNull();
  });

  it('takes changes back, one at a time', async () => {
    const { user } = await open();
    await user.keyboard('4');
    expect(screen.getByRole('radio', { name: /4 Mostly/ })).toHaveProperty('checked', true);
    await user.keyboard('u');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByText('Nothing saved yet')).toBeTruthy();
  });

  it('resumes where one stopped', async () => {
    const first = await open(`${PAGE}?position=2`);
    first.unmount();
    await open(PAGE);
    expect(await screen.findByText('Trace 3 of 3')).toBeTruthy();
  });

  it('asks before unsaved answers are left', async () => {
    const { user, router } = await open();
    await user.keyboard('4{ArrowRight}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }));
    await user.click(dialog.getByRole('button', { name: 'Stay' }));
    expect(router.state.location.search).toBe('');
    expect(screen.getByRole('radio', { name: /4 Mostly/ })).toHaveProperty('checked', true);
  });

  it('loads the next two traces ahead', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => {
      const url = new URL(request.url);
      if (url.pathname.endsWith('/traces/at')) asked.push(url.searchParams.get('position') ?? '');
    });
    await open();
    await waitFor(() => expect(asked).toEqual(['0', '1', '2']));
    server.events.removeAllListeners();
  });

  it('says what to do where the round has no traces', async () => {
    server.use(
      http.get(api('/traces/at'), () => HttpResponse.json({ status: 404 }, { status: 404 })),
    );
    renderRoute(PAGE, expert);
    expect(await screen.findByText('No traces in this round')).toBeTruthy();
  });
});
