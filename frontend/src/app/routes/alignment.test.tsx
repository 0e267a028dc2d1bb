import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { id, WORKSHOP } from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { aComparison, aGuideline, anAlignment, aPrompt } from '@/testing/judges';
import { renderRoute } from '@/testing/renderRoute';
import { server } from '@/testing/server';

const ALL = `/workshops/${WORKSHOP}/judge/alignments`;
const ONE = `${ALL}/${id(31)}`;

const stored = (alignment = anAlignment()) =>
  server.use(
    http.get(api('/alignments/:id'), () => versioned(alignment)),
    http.get(api('/alignments/:id/guidelines'), () => HttpResponse.json({ items: [aGuideline()] })),
    http.get(api('/alignments/:id/comparison'), () => HttpResponse.json(aComparison())),
    http.get(api('/alignments'), () => HttpResponse.json(pageOf([alignment]))),
  );

describe('alignment', () => {
  it('says its cost before it starts', async () => {
    stored();
    let started: unknown;
    const { examples: _, text: __, parameters: ___, ...summary } = aPrompt();
    server.use(
      http.get(api('/judge-prompts'), () =>
        HttpResponse.json(pageOf([{ ...summary, textPreview: '' }])),
      ),
      http.post(api('/alignments/estimates'), () =>
        HttpResponse.json({
          calls: 44,
          cost: 1.25,
          examples: 24,
          heldOut: 16,
          inputTokens: 90_000,
          outputTokens: 8_000,
          warnings: ['Fewer than 30 held-out traces.'],
        }),
      ),
      http.post(api('/alignments'), async ({ request }) => {
        started = await request.json();
        return versioned(anAlignment(), 202);
      }),
    );
    const { user, router } = renderRoute(ALL);
    await user.click(await screen.findByRole('button', { name: 'Estimate the cost' }));
    expect(await screen.findByText('1.25')).toBeTruthy();
    expect(screen.getByText('Fewer than 30 held-out traces.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start alignment' }));
    await expect.poll(() => router.state.location.pathname).toBe(ONE);
    expect(started).toEqual({ workshopId: WORKSHOP, judgePromptId: id(62) });
  });

  it('shows before and after on held-out traces, and is accepted on its version', async () => {
    stored();
    let version: string | null = null;
    server.use(
      http.post(api('/alignments/:id/accept'), ({ request }) => {
        version = request.headers.get('If-Match');
        return versioned(anAlignment({ decision: 'ACCEPTED', version: 7 }));
      }),
    );
    const { user } = renderRoute(ONE);
    expect(await screen.findByText(/that both judged, held out/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    await expect.poll(() => version).toBe('"6"');
  });

  it('decides nothing on a stale version', async () => {
    stored();
    server.use(http.post(api('/alignments/:id/reject'), () => problem(412, 'stale-version')));
    const { user } = renderRoute(ONE);
    await user.click(await screen.findByRole('button', { name: 'Reject' }));
    expect(await screen.findByText(/Nothing was decided/)).toBeTruthy();
  });

  it('keeps the text of a guideline that somebody else changed meanwhile', async () => {
    stored();
    server.use(
      http.put(api('/alignments/:id/guidelines/:guidelineId'), () => problem(412, 'stale-version')),
    );
    const { user } = renderRoute(ONE);
    const item = within(await screen.findByRole('article'));
    await user.click(item.getByRole('button', { name: 'Edit' }));
    const text = item.getByRole('textbox') as HTMLTextAreaElement;
    await user.type(text, ' Always.');
    await user.click(item.getByRole('button', { name: 'Save guideline' }));
    expect(await item.findByText(/somebody changed this guideline/)).toBeTruthy();
    expect(text.value).toBe('An answer without consent is at most a 2. Always.');
  });

  it('shows what it is doing, and no decision before it is over', async () => {
    stored(anAlignment({ state: 'RUNNING', stage: 'DISTILLING', done: 3, childRunId: undefined }));
    renderRoute(ONE);
    expect(await screen.findByText('Distilling guidelines')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Cancel alignment' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
  });
});
