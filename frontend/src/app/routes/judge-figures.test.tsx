import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { id, RUN, traceId, WORKSHOP } from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { aCorrection, aMeasure, anExample, aPrompt, someProbes } from '@/testing/judges';
import { renderRoute } from '@/testing/renderRoute';
import { aRun, metrics } from '@/testing/reports';
import { server } from '@/testing/server';

const at = (path: string) => `/workshops/${WORKSHOP}/judge/${path}`;

describe('bias probes', () => {
  it('repeats the run and goes to the repetition', async () => {
    const repetition = aRun({ id: id(83), state: 'QUEUED', repeatOf: RUN });
    server.use(
      http.post(api('/evaluation-runs/:id/repeat'), () => versioned(repetition, 202)),
      http.get(api('/evaluation-runs/:id'), ({ params }) =>
        versioned(params.id === RUN ? aRun() : repetition),
      ),
    );
    const { user, router } = renderRoute(at(`runs/${RUN}`));
    const probes = within(await screen.findByRole('region', { name: 'Bias probes' }));
    expect(await probes.findByText('Not computable: the run was not repeated yet')).toBeTruthy();
    await user.click(probes.getByRole('button', { name: 'Repeat run' }));
    await expect.poll(() => router.state.location.pathname).toBe(at(`runs/${id(83)}`));
  });

  it('shows the flip rate with its Wilson interval, and which run is repeated', async () => {
    const flipRate = { value: 0.05, n: 40, wilson: { low: 0.014, high: 0.165 } };
    server.use(
      http.get(api('/evaluation-runs/:id'), () => versioned(aRun({ repeatOf: id(82) }))),
      http.get(api('/evaluation-runs/:id/bias-probes'), () =>
        HttpResponse.json(someProbes({ flipRate })),
      ),
    );
    renderRoute(at(`runs/${RUN}`));
    expect(await screen.findByText('5.0 %')).toBeTruthy();
    expect(screen.getByText(/1\.4 % to 16\.5 %/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'an earlier one' })).toBeTruthy();
  });

  it('says why a repetition was refused', async () => {
    server.use(
      http.post(api('/evaluation-runs/:id/repeat'), () =>
        problem(409, 'run-not-over', { detail: 'The run is not over yet.' }),
      ),
    );
    const { user } = renderRoute(at(`runs/${RUN}`));
    await user.click(await screen.findByRole('button', { name: 'Repeat run' }));
    expect(await screen.findByText('The run is not over yet.')).toBeTruthy();
  });
});

describe('corrected figures', () => {
  it('takes the errors from another run of the same version', async () => {
    server.use(
      http.get(api('/evaluation-runs'), () => HttpResponse.json(pageOf([aRun({ id: id(82) })]))),
      http.get(api('/judge-prompts/:id'), () =>
        HttpResponse.json(aPrompt({ scaleType: 'BINARY' })),
      ),
      http.get(api('/evaluation-runs/:id/correction'), ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('calibrationRunId') === id(82)
            ? aCorrection()
            : aCorrection({ corrected: undefined, notComputable: 'no-human-pass-or-fail' }),
        ),
      ),
    );
    const { user } = renderRoute(at(`runs/${RUN}`));
    const panel = within(await screen.findByRole('region', { name: 'Corrected pass rate' }));
    expect(await panel.findByText(/the raters pass or fail every held-out trace/)).toBeTruthy();
    await user.click(panel.getByRole('button', { name: /Its errors are measured on/ }));
    await user.click(await screen.findByRole('option', { name: /of the run of/ }));
    expect(await panel.findByText('62.5 %')).toBeTruthy();
  });

  it('says that there is nothing to estimate where every trace has a rating', async () => {
    server.use(
      http.get(api('/evaluation-runs/:id/correction'), () =>
        HttpResponse.json(aCorrection({ unlabelled: 0 })),
      ),
    );
    renderRoute(at(`runs/${RUN}`));
    expect(await screen.findByText(/there is nothing to estimate/)).toBeTruthy();
  });

  it('shows the cross-validation where there is one', async () => {
    server.use(
      http.get(api('/evaluation-runs/:id/metrics'), () =>
        HttpResponse.json({
          ...metrics(),
          crossValidation: {
            folds: 5,
            n: 60,
            accuracy: aMeasure(0.61, 60),
            kappa: aMeasure(0.44, 60),
            foldAccuracies: [0.5, 0.75],
          },
        }),
      ),
    );
    renderRoute(at(`runs/${RUN}`));
    const region = within(await screen.findByRole('region', { name: 'Cross-validation' }));
    expect(region.getByText(/50\.0 %, 75\.0 %/)).toBeTruthy();
    expect(region.getByText('61.0 %')).toBeTruthy();
  });
});

describe('examples of a judge prompt', () => {
  const candidates = (answer: () => Response) =>
    server.use(http.get(api('/judge-prompts/example-candidates'), answer));

  it('are chosen among the rated tuning traces, and go into the next version', async () => {
    let sent: Record<string, unknown> = {};
    candidates(() => HttpResponse.json({ items: [anExample(1), anExample(2)] }));
    server.use(
      http.post(api('/judge-prompts'), async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json(aPrompt({ id: id(63) }), { status: 201 });
      }),
    );
    const { user, router } = renderRoute(at(`prompts/${id(62)}`));
    await user.click(await screen.findByRole('button', { name: 'Choose examples' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Rated 2: Question 2' }));
    expect(screen.getByText(/Held-out traces are never offered/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Create version' }));
    await expect.poll(() => router.state.location.pathname).toBe(at(`prompts/${id(63)}`));
    expect(sent.exampleTraceIds).toEqual([traceId(2)]);
  });

  it('can be asked for again when the list fails', async () => {
    candidates(() => problem(503, 'peer-unavailable', { detail: 'Try again in a moment.' }));
    const { user } = renderRoute(at(`prompts/${id(62)}`));
    await user.click(await screen.findByRole('button', { name: 'Choose examples' }));
    expect(await screen.findByText('Try again in a moment.')).toBeTruthy();
  });
});

it('shows the judge card as a page to print', async () => {
  server.use(
    http.get(api('/judge-prompts/:id/card'), () =>
      HttpResponse.json({ judge: aPrompt(), cautions: ['Measured on 16 traces only.'] }),
    ),
  );
  renderRoute(at(`prompts/${id(62)}/card`));
  expect(await screen.findByText('Measured on 16 traces only.')).toBeTruthy();
  expect(screen.getByText(/has not been measured yet/)).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Instructions' }).textContent).toContain('Be strict.');
  expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
});
