import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { aRubric, IMPORT, RUN, WORKSHOP } from '@/testing/fixtures';
import { api, problem, versioned } from '@/testing/handlers';
import { renderRoute } from '@/testing/renderRoute';
import { anImport, aRun } from '@/testing/reports';
import { server } from '@/testing/server';

const at = (path: string) => `/workshops/${WORKSHOP}/${path}`;

describe('traces', () => {
  it('shows the last import with its unreadable lines, and the traces', async () => {
    renderRoute(at('traces'));
    expect(await screen.findByText('198 of 200 stored, 2 lines not readable')).toBeTruthy();
    expect(await screen.findByText('Not valid JSON')).toBeTruthy();
    expect(await screen.findByRole('link', { name: /reservation number 2/ })).toBeTruthy();
  });

  it('uploads a file and follows its import', async () => {
    let asked = '';
    server.use(
      http.get(api('/imports'), () =>
        HttpResponse.json({ items: [], total: 0, skip: 0, limit: 5 }),
      ),
      http.post(api('/imports'), ({ request }) => {
        asked = new URL(request.url).search;
        return versioned(anImport({ state: 'QUEUED', done: 0, failed: 0 }), 202);
      }),
      http.get(api('/imports/:id'), ({ params }) =>
        params.id === IMPORT
          ? versioned(anImport({ state: 'RUNNING', done: 30, failed: 0 }))
          : problem(404, 'x'),
      ),
    );
    const { user, container } = renderRoute(at('traces'));
    await screen.findByRole('button', { name: 'Choose a file' });
    const input = container.querySelector('input[type="file"]') as HTMLInputElement;
    await user.upload(input, new File(['{"input":"a","output":"b"}\n'], 'some.jsonl'));
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    expect(await screen.findByText('30 of 200 stored')).toBeTruthy();
    expect(asked).toBe(`?workshopId=${WORKSHOP}&fileName=some.jsonl`);
    expect(screen.getByRole('button', { name: 'Cancel import' })).toBeTruthy();
  });

  it('folds tool calls and what tools answered', async () => {
    renderRoute(at('traces/some'));
    const call = (await screen.findAllByText('get_reservation'))[0]?.closest('details');
    expect(call).toHaveProperty('open', false);
    expect(screen.getByText('Reservation 0 is moved.')).toBeTruthy();
  });
});

describe('the rubric', () => {
  it('is edited as a whole, with its version', async () => {
    let sent: { ifMatch: string | null; body: ReturnType<typeof aRubric> } | undefined;
    server.use(
      http.put(api('/rubrics/:id'), async ({ request }) => {
        const body = (await request.json()) as ReturnType<typeof aRubric>;
        sent = { ifMatch: request.headers.get('If-Match'), body };
        return versioned({ ...aRubric(), version: 4 });
      }),
    );
    const { user } = renderRoute(at('rubric'));
    const first = within(await screen.findByRole('group', { name: 'Question 1' }));
    await user.clear(first.getByLabelText(/Title/));
    await user.type(first.getByLabelText(/Title/), 'Solved');
    await user.click(screen.getByRole('button', { name: 'Remove question 3' }));
    await user.click(screen.getByRole('button', { name: 'Save rubric' }));
    expect(await screen.findByText(/^Version 4/)).toBeTruthy();
    expect(sent?.ifMatch).toBe('"3"');
    expect(sent?.body.questions.map(({ title }) => title)).toEqual([
      'Solved',
      'The policy is kept',
    ]);
  });

  it('begins empty, and the first save carries no version', async () => {
    let ifMatch: string | null = 'none asked';
    server.use(
      http.get(api('/rubrics/:id'), () => problem(404, 'rubric-unknown')),
      http.put(api('/rubrics/:id'), ({ request }) => {
        ifMatch = request.headers.get('If-Match');
        return versioned(aRubric(), 201);
      }),
    );
    const { user } = renderRoute(at('rubric'));
    await screen.findByText('No questions yet');
    await user.click(screen.getByRole('button', { name: 'Add question' }));
    await user.type(screen.getByLabelText(/Title/), 'Is it right?');
    await user.click(screen.getByRole('button', { name: 'Save rubric' }));
    await screen.findByText(/^Version 3/);
    expect(ifMatch).toBeNull();
  });

  it('loads the stored one when it was changed meanwhile', async () => {
    server.use(http.put(api('/rubrics/:id'), () => problem(412, 'stale-version')));
    const { user } = renderRoute(at('rubric'));
    await user.click(await screen.findByRole('button', { name: 'Remove question 3' }));
    await user.click(screen.getByRole('button', { name: 'Save rubric' }));
    await user.click(await screen.findByRole('button', { name: 'Load the stored rubric' }));
    expect(await screen.findByRole('group', { name: 'Question 3' })).toBeTruthy();
  });
});

describe('results', () => {
  it('show value, interval and how to read it, and never a made-up number', async () => {
    renderRoute(at('results'));
    const likert = within(
      await screen.findByRole('region', { name: 'The answer solves the request' }),
    );
    expect(likert.getByText('Tentative')).toBeTruthy();
    expect(likert.getByText(/0\.640 to 0\.820/)).toBeTruthy();
    expect(await likert.findByText('Ola Observer:')).toBeTruthy();
    const matrix = within(likert.getByRole('table', { name: /per pair of raters/ }));
    expect(matrix.getAllByText('0.810')).toHaveLength(2);
    const binary = within(screen.getByRole('region', { name: 'The policy is kept' }));
    expect(binary.getByText('Not computable: every rating has the same value')).toBeTruthy();
  });
});

describe('the judge', () => {
  it('is derived and run, and its run is shown', async () => {
    let made: unknown;
    server.use(
      http.post(api('/judge-prompts'), async ({ request }) => {
        made = await request.json();
        return HttpResponse.json({}, { status: 201 });
      }),
      http.post(api('/evaluation-runs'), () => versioned(aRun({ state: 'QUEUED' }), 202)),
    );
    const { user, router } = renderRoute(at('judge'));
    await user.click(await screen.findByRole('button', { name: 'Derive judge prompt' }));
    await waitFor(() =>
      expect(made).toEqual({
        workshopId: WORKSHOP,
        kind: 'NEAREST_NEIGHBOUR',
        questionId: aRun().questionId,
      }),
    );
    await user.click(await screen.findByRole('button', { name: /^Start run of/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe(at(`judge/runs/${RUN}`)));
  });

  it('says that there is no model provider', async () => {
    server.use(http.post(api('/evaluation-runs'), () => problem(409, 'no-model-provider')));
    const { user } = renderRoute(at('judge'));
    await user.click(await screen.findByRole('button', { name: /^Start run of/ }));
    expect(await screen.findByText('There is no model provider')).toBeTruthy();
  });

  it('is measured on held-out traces, beside the baseline, with its confusion as a table', async () => {
    renderRoute(at(`judge/runs/${RUN}`));
    expect(await screen.findByText(/did not learn from \(the held-out part\)/)).toBeTruthy();
    expect(screen.getByText(/Fewer than 30 held-out traces/)).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: /^Baseline/ })).getByText('38.0 %'),
    ).toBeTruthy();
    expect(screen.getByRole('table', { name: /Confusion matrix/ })).toBeTruthy();
    expect(await screen.findByText(/five most similar traces/)).toBeTruthy();
  });

  it('shows the progress of a run, not its metrics', async () => {
    server.use(
      http.get(api('/evaluation-runs/:id'), () => versioned(aRun({ state: 'RUNNING', done: 10 }))),
    );
    renderRoute(at(`judge/runs/${RUN}`));
    expect(await screen.findByText('10 of 40')).toBeTruthy();
    expect(screen.queryByText('Agreement with the raters')).toBeNull();
  });
});
