import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFeedback, aFollowUp, aNote, discoveryProgress } from '@/testing/discovery';
import { AT, aSession, aWorkshop, EXPERT, id, traceId, WORKSHOP } from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { renderRoute } from '@/testing/renderRoute';
import { theSettings } from '@/testing/reports';
import { server } from '@/testing/server';

const PAGE = `/workshops/${WORKSHOP}/discovery`;
const show = (address = PAGE) => renderRoute(address, aSession(EXPERT));

/** A service that keeps the follow-ups of one feedback. */
function followUpsOf(first = [] as ReturnType<typeof aFollowUp>[]) {
  let items = first;
  server.use(
    http.get(api('/feedback/:id/follow-ups'), () => HttpResponse.json({ items })),
    http.post(api('/feedback/:id/follow-ups'), () => {
      const next = aFollowUp(items.length + 1, { source: items.length > 0 ? 'FALLBACK' : 'MODEL' });
      items = [...items, next];
      return versioned(next, 201);
    }),
    http.put(
      api('/feedback/:id/follow-ups/:position/answer'),
      async ({ params: { position }, request }) => {
        const { answer } = (await request.json()) as { answer: string };
        const answered = aFollowUp(Number(position), { answer, answeredAt: AT, version: 2 });
        items = items.map((each) => (each.position === Number(position) ? answered : each));
        return versioned(answered);
      },
    ),
  );
}

describe('discovery by an expert', () => {
  beforeEach(() => {
    server.use(
      http.get(api('/workshops/:id'), () =>
        versioned(aWorkshop({ role: 'SME', phase: 'DISCOVERY', round: 1 })),
      ),
    );
  });

  it('asks a question after the feedback, and the next one after each answer', async () => {
    followUpsOf();
    server.use(http.put(api('/feedback'), () => versioned(aFeedback(), 201)));
    const { user } = show();
    await user.click(await screen.findByRole('radio', { name: 'Bad' }));
    await user.type(screen.getByLabelText(/Reason/), 'Too slow.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const first = await screen.findByLabelText(/better, part 1/);
    await user.type(first, 'A sentence.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('A sentence.')).toBeTruthy();
    expect(await screen.findByLabelText(/better, part 2/)).toBeTruthy();
    expect(screen.getByText('Fixed question, not from a model')).toBeTruthy();
    expect(screen.getByText('1 of 3 answered')).toBeTruthy();
  });

  it('asks nothing where the workshop has questions switched off', async () => {
    server.use(
      http.get(api('/workshops/:id/settings'), () =>
        versioned(theSettings({ followUpQuestions: false, participantNotes: false })),
      ),
      http.get(api('/feedback/mine'), () => versioned(aFeedback())),
    );
    show();
    expect(await screen.findByDisplayValue('Too slow.')).toBeTruthy();
    expect(screen.queryByText('Follow-up questions')).toBeNull();
    expect(screen.queryByText('Your notes')).toBeNull();
  });

  it('keeps an answer that was refused', async () => {
    followUpsOf([aFollowUp(1)]);
    server.use(
      http.get(api('/feedback/mine'), () => versioned(aFeedback())),
      http.put(api('/feedback/:id/follow-ups/:position/answer'), () =>
        problem(409, 'workshop-paused', { detail: 'The workshop is paused.' }),
      ),
    );
    const { user } = show();
    const answer = await screen.findByLabelText(/better, part 1/);
    await user.type(answer, 'Ask first.');
    await user.click(screen.getByRole('button', { name: 'Save answer' }));
    expect(await screen.findByText('The workshop is paused.')).toBeTruthy();
    expect(answer).toHaveProperty('value', 'Ask first.');
  });

  it('keeps what is being written while one looks at another trace', async () => {
    const { user } = show();
    await user.type(await screen.findByLabelText(/Reason/), 'Half a thought');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await screen.findByText('Trace 2 of 3');
    expect(await screen.findByLabelText(/Reason/)).toHaveProperty('value', '');
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    await screen.findByText('Trace 1 of 3');
    expect(await screen.findByDisplayValue('Half a thought')).toBeTruthy();
  });

  it('sends a finding again with the key of the first attempt', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.get(api('/findings'), () => HttpResponse.json(pageOf([]))),
      http.post(api('/findings'), ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return keys.length === 1
          ? problem(503, 'unavailable')
          : HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = show();
    await user.type(await screen.findByLabelText(/New finding/), 'Never apologises.');
    await user.click(screen.getByRole('button', { name: 'Add finding' }));
    expect(await screen.findByText('Problem unavailable')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add finding' }));
    await expect.poll(() => keys.length).toBe(2);
    expect(keys[0]).toBeTruthy();
    expect(keys[1]).toBe(keys[0]);
  });

  it('keeps the text of a finding that was changed in another window', async () => {
    const finding = { ...aNote(), id: id(401), insight: 'Asks for consent too late.' };
    server.use(
      http.get(api('/findings/:id'), () => versioned(finding)),
      http.put(api('/findings/:id'), () => problem(412, 'stale-version')),
    );
    const { user } = show();
    const findings = within(await screen.findByRole('region', { name: 'Your findings' }));
    await user.click(await findings.findByRole('button', { name: 'Edit' }));
    await user.type(await findings.findByLabelText(/^Finding/), ' Always.');
    await user.click(findings.getByRole('button', { name: 'Save finding' }));
    expect(await findings.findByText(/changed in the meantime/)).toBeTruthy();
    await user.click(findings.getByRole('button', { name: 'Read what is stored' }));
    expect(await findings.findByDisplayValue('Asks for consent too late. Always.')).toBeTruthy();
  });

  it('takes a note on the trace', async () => {
    let sent: unknown;
    server.use(
      http.post(api('/notes'), async ({ request }) => {
        sent = await request.json();
        return versioned(aNote(), 201);
      }),
    );
    const { user } = show();
    await user.type(await screen.findByLabelText(/New note/), 'Look again.');
    await user.click(screen.getByRole('button', { name: 'Add note' }));
    await expect
      .poll(() => sent)
      .toEqual({ workshopId: WORKSHOP, traceId: traceId(0), text: 'Look again.' });
  });

  it('marks discovery as complete and takes that back', async () => {
    let isComplete = false;
    const calls: string[] = [];
    const mark = ({ request }: { request: Request }) => {
      calls.push(request.method);
      isComplete = request.method === 'PUT';
      return new HttpResponse(null, { status: 204 });
    };
    server.use(
      http.get(api('/feedback/progress'), () => {
        const [mine] = discoveryProgress().members.items;
        const row = { ...mine, completedAt: isComplete ? AT : undefined };
        return HttpResponse.json({ ...discoveryProgress(), members: pageOf([row]) });
      }),
      http.put(api('/feedback/progress/completion'), mark),
      http.delete(api('/feedback/progress/completion'), mark),
    );
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'I am through' }));
    await user.click(await screen.findByRole('button', { name: 'Go on after all' }));
    await screen.findByRole('button', { name: 'I am through' });
    expect(calls).toEqual(['PUT', 'DELETE']);
  });
});
