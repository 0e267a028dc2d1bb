import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { EXPERT, id, RUN, WORKSHOP } from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { aComparison, aMeasure, aModelUse, aPrompt } from '@/testing/judges';
import { renderRoute } from '@/testing/renderRoute';
import { aRun, metrics } from '@/testing/reports';
import { server } from '@/testing/server';

const at = (path: string) => `/workshops/${WORKSHOP}/judge/${path}`;

function promptServices() {
  server.use(
    http.get(api('/judge-prompts/:id'), ({ params }) =>
      HttpResponse.json(
        params.id === id(63) ? aPrompt({ id: id(63), number: 3, parentId: id(62) }) : aPrompt(),
      ),
    ),
    http.get(api('/judge-prompts/:id/card'), () =>
      HttpResponse.json({
        judge: aPrompt(),
        run: aRun(),
        metrics: metrics(),
        cautions: ['Measured on 16 traces only.'],
      }),
    ),
    http.get(api('/judge-prompts/:id/diff'), ({ params }) =>
      HttpResponse.json({
        id: params.id,
        against: id(61),
        lines: [
          { change: 'SAME', text: 'Rate the answer.' },
          { change: 'REMOVED', text: 'Be kind.' },
          { change: 'ADDED', text: 'Be strict.' },
        ],
      }),
    ),
  );
}

describe('a judge prompt', () => {
  it('shows its text, what changed, and its card', async () => {
    promptServices();
    renderRoute(at(`prompts/${id(62)}`));
    const changed = within(await screen.findByRole('region', { name: 'Changed lines' }));
    expect(changed.getByText('Be strict.').textContent).toBe('Added: Be strict.');
    expect(changed.getByText('Be kind.').textContent).toBe('Removed: Be kind.');
    expect(await screen.findByText('Measured on 16 traces only.')).toBeTruthy();
  });

  it('is never changed: a new version is made from it', async () => {
    promptServices();
    let sent: Record<string, unknown> = {};
    server.use(
      http.post(api('/judge-prompts'), async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json(aPrompt({ id: id(63), number: 3 }), { status: 201 });
      }),
    );
    const { user, router } = renderRoute(at(`prompts/${id(62)}`));
    const text = await screen.findByRole('textbox', { name: /^Text/ });
    await user.type(text, ' And fair.');
    await user.click(screen.getByRole('button', { name: 'Create version' }));
    await expect.poll(() => router.state.location.pathname).toBe(at(`prompts/${id(63)}`));
    expect(sent.parentId).toBe(id(62));
    expect(sent.text).toBe('Rate the answer.\nBe strict. And fair.');
  });

  it('says what is wrong with a text', async () => {
    promptServices();
    server.use(
      http.post(api('/judge-prompts'), () =>
        problem(400, 'invalid', { violations: [{ field: 'text', message: 'unknown {{input}}' }] }),
      ),
    );
    const { user } = renderRoute(at(`prompts/${id(62)}`));
    await user.click(await screen.findByRole('button', { name: 'Create version' }));
    expect(await screen.findAllByText(/unknown \{\{input\}\}/)).not.toHaveLength(0);
  });
});

describe('the run console', () => {
  const running = (part: Parameters<typeof aRun>[0] = {}) =>
    server.use(
      http.get(api('/evaluation-runs/:id'), () =>
        versioned(aRun({ kind: 'LLM', state: 'RUNNING', done: 10, model: aModelUse(), ...part })),
      ),
    );

  it('shows rate, cost, tokens and time left, and pauses', async () => {
    running();
    let paused = false;
    server.use(
      http.post(api('/evaluation-runs/:id/pause'), () => {
        paused = true;
        return versioned(aRun(), 202);
      }),
    );
    const { user } = renderRoute(at(`runs/${RUN}`));
    expect(await screen.findByText('12.5 a minute')).toBeTruthy();
    expect(screen.getByText('0.0312 of 1.00')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Pause run' }));
    await expect.poll(() => paused).toBe(true);
  });

  it('says why it paused by itself, and goes on with a larger budget', async () => {
    running({ model: aModelUse({ paused: true, pauseReason: 'BUDGET_REACHED' }) });
    let sent: unknown;
    server.use(
      http.post(api('/evaluation-runs/:id/resume'), async ({ request }) => {
        sent = await request.json();
        return versioned(aRun(), 202);
      }),
    );
    const { user } = renderRoute(at(`runs/${RUN}`));
    expect(await screen.findByText('Paused: the budget is used up')).toBeTruthy();
    await user.type(screen.getByLabelText(/^New budget/), '2.5');
    await user.click(screen.getByRole('button', { name: 'Resume run' }));
    await expect.poll(() => sent).toEqual({ budget: 2.5 });
  });

  it('lists what failed and judges it again', async () => {
    running({ state: 'SUCCEEDED', failed: 1 });
    let asked = 0;
    server.use(
      http.get(api('/evaluation-runs/:id/failures'), () =>
        HttpResponse.json(pageOf([{ id: id(5), traceId: id(6), reason: 'Not a rating: "maybe"' }])),
      ),
      http.post(api('/evaluation-runs/:id/retry-failed'), () => {
        asked += 1;
        return versioned(aRun({ state: 'QUEUED' }), 202);
      }),
    );
    const { user } = renderRoute(at(`runs/${RUN}`));
    expect(await screen.findByText('Not a rating: "maybe"')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Retry failed' }));
    await expect.poll(() => asked).toBe(1);
  });

  it('shows why a step was refused', async () => {
    running();
    server.use(
      http.post(api('/evaluation-runs/:id/pause'), () =>
        problem(409, 'run-not-pausable', { detail: 'The run is over.' }),
      ),
    );
    const { user } = renderRoute(at(`runs/${RUN}`));
    await user.click(await screen.findByRole('button', { name: 'Pause run' }));
    expect(await screen.findByText('The run is over.')).toBeTruthy();
  });

  it('measures the judge against the human ceiling', async () => {
    const rater = {
      userId: EXPERT,
      judgeAccuracy: aMeasure(0.5),
      othersAccuracy: aMeasure(0.7),
      judgeKappa: aMeasure(0.3),
      othersKappa: aMeasure(0.6),
    };
    server.use(
      http.get(api('/evaluation-runs/:id/metrics'), () =>
        HttpResponse.json({
          ...metrics(),
          humanCeiling: { judgeAccuracy: 0.5, othersAccuracy: 0.7, raters: [rater] },
        }),
      ),
    );
    renderRoute(at(`runs/${RUN}`));
    const ceiling = within(await screen.findByRole('region', { name: 'Human ceiling' }));
    expect(await ceiling.findAllByText('Judge with Erin Expert')).toHaveLength(2);
    expect(ceiling.getByText('60.0 % to 80.0 %')).toBeTruthy();
  });

  it('shows both sides of a disagreement', async () => {
    server.use(
      http.get(api('/judge-evaluations/:id'), () =>
        HttpResponse.json({
          id: id(901),
          runId: RUN,
          traceId: id(1000),
          value: 2,
          truth: 5,
          mapped: true,
          repaired: false,
          contested: false,
          reasoning: 'It never asks for consent.',
        }),
      ),
      http.get(api('/judge-evaluations/:id/human-ratings'), () =>
        HttpResponse.json({
          ratings: [{ userId: EXPERT, rating: 5 }],
          comments: ['It asked in the first message.'],
        }),
      ),
    );
    const { user } = renderRoute(at(`runs/${RUN}`));
    await user.click(await screen.findByRole('button', { name: 'Both sides' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('It never asks for consent.')).toBeTruthy();
    expect(dialog.getByText('It asked in the first message.')).toBeTruthy();
    expect(dialog.getByText('Mapped to the scale')).toBeTruthy();
  });
});

describe('starting and comparing runs', () => {
  it('starts the chosen judges over the chosen part with a budget', async () => {
    let sent: unknown;
    server.use(
      http.post(api('/evaluation-runs/batches'), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ batchId: id(7), items: [aRun()] }, { status: 202 });
      }),
    );
    const { user, router } = renderRoute(`/workshops/${WORKSHOP}/judge`);
    await user.click(await screen.findByRole('checkbox', { name: /solves the request/ }));
    await user.click(screen.getByRole('radio', { name: 'Held out only' }));
    await user.type(screen.getByLabelText('Budget'), '0.5');
    await user.click(screen.getByRole('button', { name: 'Start chosen runs' }));
    await expect.poll(() => router.state.location.pathname).toBe(at(`runs/${RUN}`));
    expect(sent).toEqual({
      workshopId: WORKSHOP,
      judgePromptIds: [id(61)],
      part: 'HELD_OUT',
      budget: 0.5,
    });
  });

  it('compares two runs of a question on the same traces', async () => {
    server.use(
      http.get(api('/evaluation-runs'), () =>
        HttpResponse.json(pageOf([aRun(), aRun({ id: id(82), kind: 'LLM' })])),
      ),
      http.get(api('/evaluation-runs/:id/comparison'), ({ request }) =>
        new URL(request.url).searchParams.get('with') === id(82)
          ? HttpResponse.json(aComparison())
          : problem(404, 'run-unknown'),
      ),
    );
    const { user } = renderRoute(at(`runs/${RUN}`));
    await user.click(await screen.findByRole('button', { name: 'Compare' }));
    expect(await screen.findByText('Better')).toBeTruthy();
    expect(screen.getByText('It moved the flight without asking.')).toBeTruthy();
  });

  it('says why two runs cannot be compared', async () => {
    server.use(
      http.get(api('/evaluation-runs/:id/comparison'), () =>
        problem(409, 'run-not-finished', { detail: 'The run is not over yet.' }),
      ),
    );
    renderRoute(at(`runs/${RUN}/comparison?with=${id(82)}`));
    expect(await screen.findByText('The run is not over yet.')).toBeTruthy();
  });
});
