import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Deletion } from '@/features/traces/api/deletions';
import { AT, aTrace, id, traceId, WORKSHOP } from '@/testing/fixtures';
import { api, problem, versioned } from '@/testing/handlers';
import { renderRoute } from '@/testing/renderRoute';
import { aDataset } from '@/testing/reports';
import { server } from '@/testing/server';

const TRACES = `/workshops/${WORKSHOP}/traces`;
const DELETION = id(501);
const deletions = api('/traces/deletions');
const oneDeletion = api('/traces/deletions/:id');

const aDeletion = (part: Partial<Deletion> = {}): Deletion => ({
  id: DELETION,
  workshopId: WORKSHOP,
  state: 'RUNNING',
  done: 2,
  total: 5,
  version: 2,
  createdAt: AT,
  ...part,
});

/** A list of so many traces, in pages; with a filter only two are left. */
function listOf(count: number) {
  const row = (position: number) => ({
    ...aTrace(position),
    inputPreview: aTrace(position).input,
    outputPreview: aTrace(position).output,
    messageCount: 1,
    payloadBytes: 100,
    importedAt: AT,
  });
  server.use(
    http.get(api('/traces'), ({ request }) => {
      const query = new URL(request.url).searchParams;
      const total = query.get('text') === null ? count : 2;
      const skip = Number(query.get('skip'));
      const limit = Number(query.get('limit'));
      const items = Array.from({ length: Math.max(0, Math.min(limit, total - skip)) }, (_, at) =>
        row(skip + at),
      );
      return HttpResponse.json({ items, total, skip, limit });
    }),
  );
}

/** Starts deletions; answers what was asked for. */
function deletionsThatAre(part: Partial<Deletion> = {}) {
  const asked: { body: object; key: string | null }[] = [];
  server.use(
    http.post(deletions, async ({ request }) => {
      asked.push({
        body: (await request.json()) as object,
        key: request.headers.get('Idempotency-Key'),
      });
      return versioned(aDeletion({ state: 'QUEUED', done: 0, version: 1 }), 202);
    }),
    http.get(oneDeletion, () => versioned(aDeletion(part))),
  );
  return asked;
}

const pages = () => screen.findByRole('navigation', { name: 'Pages of traces' });
const button = (name: string) => screen.findByRole('button', { name });
const row = (position: number) =>
  screen.findByRole('checkbox', { name: `Choose trace ${position}` });

describe('a dataset of hand-picked traces', () => {
  it('is made of what was chosen on several pages', async () => {
    listOf(4);
    let made: object | undefined;
    server.use(
      http.post(api('/datasets'), async ({ request }) => {
        made = (await request.json()) as object;
        return versioned(aDataset({ operation: 'TRACES' }), 201);
      }),
    );
    const { user } = renderRoute(`${TRACES}?limit=2`);
    await user.click(await row(2));
    await user.click(within(await pages()).getByRole('button', { name: 'Next' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Choose trace 3' }));
    expect(await screen.findByText(/^2 traces chosen/)).toBeTruthy();
    await user.click(within(await pages()).getByRole('button', { name: 'Previous' }));
    expect(((await row(2)) as HTMLInputElement).checked).toBe(true);
    expect(((await row(1)) as HTMLInputElement).checked).toBe(false);
    await user.click(await button('Make a dataset of the chosen'));
    expect(await screen.findByRole('button', { name: /Chosen traces/ })).toBeTruthy();
    await user.type(screen.getByLabelText(/^Name/), 'Hard ones');
    await user.click(await button('Make the dataset'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(made).toEqual({
      workshopId: WORKSHOP,
      name: 'Hard ones',
      selection: { kind: 'TRACES', traceIds: [traceId(1), traceId(2)] },
    });
    expect(screen.queryByText(/traces chosen/)).toBeNull();
  });

  it('keeps the choice when it cannot be made, and says why', async () => {
    listOf(2);
    server.use(
      http.post(api('/datasets'), () =>
        problem(400, 'invalid', {
          detail: 'A trace is not there any more.',
          violations: [{ field: 'name', message: 'is taken' }],
        }),
      ),
    );
    const { user } = renderRoute(TRACES);
    await user.click(await screen.findByRole('checkbox', { name: 'Choose all on this page' }));
    expect(await screen.findByText(/^2 traces chosen/)).toBeTruthy();
    await user.click(await button('Make a dataset of the chosen'));
    await user.type(await screen.findByLabelText(/^Name/), 'Hard ones');
    await user.click(await button('Make the dataset'));
    expect(await screen.findByText('A trace is not there any more.')).toBeTruthy();
    expect(await screen.findByText('is taken')).toBeTruthy();
    await user.click(await button('Close'));
    expect(await screen.findByText(/^2 traces chosen/)).toBeTruthy();
    await user.click(await button('Choose none'));
    expect(screen.queryByText(/traces chosen/)).toBeNull();
  });

  it('can be chosen by keyboard, and the choice is there after looking at a trace', async () => {
    listOf(2);
    const { user, router } = renderRoute(TRACES);
    (await row(1)).focus();
    await user.keyboard(' ');
    expect(await screen.findByText(/^1 trace chosen/)).toBeTruthy();
    await router.navigate(`${TRACES}/${traceId(0)}`);
    await button('Delete trace');
    await router.navigate(TRACES);
    expect(((await row(1)) as HTMLInputElement).checked).toBe(true);
  });
});

describe('deleting traces', () => {
  it('says how many the filter shows, and follows the deletion', async () => {
    listOf(5);
    const asked = deletionsThatAre();
    const { user, unmount } = renderRoute(`${TRACES}?q=refund`);
    await user.click(await button('Delete what the filter shows'));
    expect(await screen.findByText('2 traces that the filter shows will be deleted')).toBeTruthy();
    await user.click(await button('Delete for good'));
    expect(await screen.findByText('2 of 5 traces deleted')).toBeTruthy();
    expect(asked[0]?.body).toEqual({ workshopId: WORKSHOP, criteria: { text: 'refund' } });
    expect(asked[0]?.key).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    unmount();
    renderRoute(TRACES);
    expect(await screen.findByText('2 of 5 traces deleted')).toBeTruthy();
  });

  it('asks for their number before all of them go', async () => {
    listOf(5);
    const asked = deletionsThatAre({ state: 'SUCCEEDED', done: 5 });
    const { user } = renderRoute(TRACES);
    await user.click(await button('Delete all'));
    expect(await screen.findByText('All 5 traces of the workshop will be deleted')).toBeTruthy();
    const confirm = (await button('Delete for good')) as HTMLButtonElement;
    expect(confirm.disabled).toBe(true);
    await user.type(screen.getByLabelText(/^How many traces/), '5');
    await user.click(confirm);
    expect(await screen.findByText('5 of 5 traces deleted')).toBeTruthy();
    expect(asked[0]?.body).toEqual({ workshopId: WORKSHOP, all: true });
    await user.click(await button('Hide'));
    expect(screen.queryByText('5 of 5 traces deleted')).toBeNull();
  });

  it('deletes the chosen ones, and chooses nothing afterwards', async () => {
    listOf(3);
    const asked = deletionsThatAre();
    const { user } = renderRoute(TRACES);
    await user.click(await row(3));
    await user.click(await button('Delete the chosen'));
    expect(await screen.findByText('1 chosen trace will be deleted')).toBeTruthy();
    await user.click(await button('Delete for good'));
    await screen.findByText('2 of 5 traces deleted');
    expect(asked[0]?.body).toEqual({ workshopId: WORKSHOP, traceIds: [traceId(2)] });
    expect(screen.queryByText(/traces? chosen/)).toBeNull();
  });

  it('deletes nothing when one keeps them', async () => {
    listOf(3);
    const asked = deletionsThatAre();
    const { user } = renderRoute(TRACES);
    await user.click(await button('Delete all'));
    await user.click(await button('Keep them'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked).toEqual([]);
  });

  it('says why it cannot start, and sends the same request again with the same key', async () => {
    listOf(3);
    const keys: (string | null)[] = [];
    server.use(
      http.post(deletions, ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return problem(503, 'unavailable', { detail: 'The database does not answer.' });
      }),
    );
    const { user } = renderRoute(`${TRACES}?q=refund`);
    await user.click(await button('Delete what the filter shows'));
    await user.click(await button('Delete for good'));
    expect(await screen.findByText('The database does not answer.')).toBeTruthy();
    await user.click(await button('Delete for good'));
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[0]).toBe(keys[1]);
  });

  it('goes on with the rest after a failure', async () => {
    listOf(3);
    let work = aDeletion({ state: 'FAILED', error: 'Gave up after 5 attempts.', version: 7 });
    let refused = true;
    deletionsThatAre();
    server.use(
      http.get(oneDeletion, () => versioned(work)),
      http.post(api('/traces/deletions/:id/retry-failed'), () => {
        if (refused)
          return problem(409, 'deletion-not-failed', { detail: 'Only what has failed.' });
        work = aDeletion({ state: 'RUNNING', done: 4, version: 8 });
        return versioned(work, 202);
      }),
    );
    const { user } = renderRoute(`${TRACES}?q=refund`);
    await user.click(await button('Delete what the filter shows'));
    await user.click(await button('Delete for good'));
    expect(await screen.findByText('Gave up after 5 attempts.')).toBeTruthy();
    await user.click(await button('Delete the rest'));
    expect(await screen.findByText('Only what has failed.')).toBeTruthy();
    refused = false;
    await user.click(await button('Delete the rest'));
    expect(await screen.findByText('4 of 5 traces deleted')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Hide' })).toBeNull();
  });

  it('says when the traces cannot be counted, and deletes nothing unseen', async () => {
    listOf(3);
    const { user } = renderRoute(TRACES);
    await row(1);
    server.use(http.get(api('/traces'), () => problem(500, 'internal-error')));
    await user.click(await button('Delete all'));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByRole('alert');
    expect(dialog.queryByRole('button', { name: 'Delete for good' })).toBeNull();
    listOf(2);
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    await dialog.findByText('All 2 traces of the workshop will be deleted');
  });
});
