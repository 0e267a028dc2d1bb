import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFeedback } from '@/testing/discovery';
import { aSession, aWorkshop, EXPERT, traceId, WORKSHOP } from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { renderRoute } from '@/testing/renderRoute';
import { server } from '@/testing/server';

const PAGE = `/workshops/${WORKSHOP}/discovery`;
describe('discovery', () => {
  beforeEach(() => {
    server.use(
      http.get(api('/workshops/:id'), () =>
        versioned(aWorkshop({ role: 'SME', phase: 'DISCOVERY', round: 1 })),
      ),
    );
  });

  it('saves a label with its reason', async () => {
    let sent: unknown;
    server.use(
      http.put(api('/feedback'), async ({ request }) => {
        sent = await request.json();
        return versioned(aFeedback(sent as object), 201);
      }),
    );
    const { user } = renderRoute(PAGE, aSession(EXPERT));
    await user.click(await screen.findByRole('radio', { name: 'Good' }));
    await user.type(screen.getByLabelText(/Reason/), 'Short and right.');
    await user.click(screen.getByRole('button', { name: 'Save feedback' }));
    expect(await screen.findByText(/^Saved /)).toBeTruthy();
    expect(sent).toEqual({ label: 'GOOD', reason: 'Short and right.' });
  });

  it('shows what is stored when it was changed in another window', async () => {
    let stored = aFeedback();
    server.use(
      http.get(api('/feedback/mine'), () => versioned(stored)),
      http.put(api('/feedback'), () => {
        stored = aFeedback({ version: 2, reason: 'From elsewhere.' });
        return problem(412, 'stale-version');
      }),
    );
    const { user } = renderRoute(PAGE, aSession(EXPERT));
    await user.click(await screen.findByRole('radio', { name: 'Good' }));
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    expect(await screen.findByText(/From elsewhere\./)).toBeTruthy();
    expect(screen.getByLabelText(/Reason/)).toHaveProperty('value', 'Too slow.');
  });

  it('adds a finding to the trace', async () => {
    let sent: unknown;
    server.use(
      http.get(api('/findings'), () => HttpResponse.json(pageOf([]))),
      http.post(api('/findings'), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = renderRoute(PAGE, aSession(EXPERT));
    await user.type(await screen.findByLabelText(/New finding/), 'Never apologises.');
    await user.click(screen.getByRole('button', { name: 'Add finding' }));
    await waitFor(() =>
      expect(sent).toEqual({
        workshopId: WORKSHOP,
        traceId: traceId(0),
        insight: 'Never apologises.',
      }),
    );
  });

  it('says beforehand that the phase is closed', async () => {
    server.use(
      http.get(api('/workshops/:id'), () => versioned(aWorkshop({ role: 'SME', phase: 'RUBRIC' }))),
    );
    renderRoute(PAGE, aSession(EXPERT));
    expect(await screen.findByText('Discovery is not open')).toBeTruthy();
  });

  it('shows the facilitator what everybody noticed, by name', async () => {
    server.use(http.get(api('/workshops/:id'), () => versioned(aWorkshop({ phase: 'DISCOVERY' }))));
    renderRoute(PAGE);
    expect(await screen.findByText('Asks for consent too late.')).toBeTruthy();
    expect((await screen.findAllByText('Erin Expert')).length).toBe(2);
    expect(screen.queryByLabelText(/New finding/)).toBeNull();
  });
});
