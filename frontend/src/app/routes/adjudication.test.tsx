import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { EXPERT, id, questionId, traceId, WORKSHOP } from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { renderRoute } from '@/testing/renderRoute';
import { server } from '@/testing/server';

const RESULTS = `/workshops/${WORKSHOP}/results`;
const ONE = `${RESULTS}/questions/${questionId(0)}/traces/${traceId(0)}`;

const anAdjudication = (part: object = {}) => ({
  workshopId: WORKSHOP,
  traceId: traceId(0),
  questionId: questionId(0),
  answers: [
    { userId: EXPERT, name: 'Erin Expert', value: 5, comment: 'It asked first.' },
    { userId: id(13), name: 'Raj Rater', value: 1 },
  ],
  contested: true,
  flagged: false,
  version: 0,
  ...part,
});

const stored = (part: object = {}) =>
  server.use(http.get(api('/adjudications/traces/*'), () => versioned(anAdjudication(part))));

describe('contested traces', () => {
  it('come first where raters are furthest apart, and lead to the decision', async () => {
    let asked = '';
    server.use(
      http.get(api('/adjudications'), ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json(
          pageOf([
            {
              traceId: traceId(0),
              questionId: questionId(0),
              raters: 2,
              votes: [
                { value: 1, raters: 1 },
                { value: 5, raters: 1 },
              ],
              agreement: 0,
              spread: 4,
              contested: true,
              flagged: false,
              inputPreview: 'Please move it.',
            },
          ]),
        );
      }),
    );
    renderRoute(`${RESULTS}/contested?state=OPEN`);
    const link = await screen.findByRole('link', { name: 'Please move it.' });
    expect(link.getAttribute('href')).toBe(`${ONE}?state=OPEN&position=0`);
    expect(screen.getByText('1: 1 rater, 5: 1 rater')).toBeTruthy();
    expect(asked).toContain('state=OPEN');
    expect(asked).toContain(`questionId=${questionId(0)}`);
  });
});

describe('adjudication', () => {
  it('shows the raters side by side, and saves a first decision without a version', async () => {
    stored();
    let sent: { ifMatch: string | null; body: unknown } | undefined;
    server.use(
      http.put(api('/adjudications/traces/*'), async ({ request }) => {
        sent = { ifMatch: request.headers.get('If-Match'), body: await request.json() };
        return versioned(anAdjudication({ version: 1, value: 2, reason: 'No consent.' }));
      }),
    );
    const { user } = renderRoute(ONE);
    expect(within(await screen.findByRole('article', { name: 'Erin Expert' })).getByText('5'));
    await user.click(screen.getByRole('radio', { name: /^2/ }));
    await user.type(screen.getByLabelText(/^Reason/), 'No consent.');
    await user.click(screen.getByRole('button', { name: 'Save decision' }));
    expect(await screen.findByText('Decision saved')).toBeTruthy();
    expect(sent).toEqual({ ifMatch: null, body: { value: 2, reason: 'No consent.' } });
  });

  it('keeps what was typed when somebody else settled it meanwhile', async () => {
    stored({
      value: 4,
      reason: 'Kind enough.',
      version: 3,
      settledBy: id(11),
      settledAt: '2026-10-03T12:05:00Z',
    });
    server.use(http.put(api('/adjudications/traces/*'), () => problem(412, 'stale-version')));
    const { user } = renderRoute(ONE);
    const reason = (await screen.findByLabelText(/^Reason/)) as HTMLTextAreaElement;
    await user.type(reason, ' Really.');
    await user.click(screen.getByRole('button', { name: 'Save decision' }));
    expect(await screen.findByText(/somebody settled this/)).toBeTruthy();
    expect(reason.value).toBe('Kind enough. Really.');
    await user.click(screen.getByRole('button', { name: 'Load what is stored' }));
    expect(reason.value).toBe('Kind enough.');
  });

  it('asks for the answers without names', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get(api('/adjudications/traces/*'), ({ request }) => {
        const blind = new URL(request.url).searchParams.get('blind');
        asked.push(blind);
        const answers = [{ value: 5 }, { value: 1 }];
        return versioned(anAdjudication(blind === 'true' ? { answers } : {}));
      }),
    );
    const { user } = renderRoute(ONE);
    await user.click(await screen.findByRole('checkbox', { name: 'Without names' }));
    expect(await screen.findByRole('article', { name: 'Rater 1' })).toBeTruthy();
    expect(screen.queryByText('Erin Expert')).toBeNull();
    expect(asked).toEqual(['false', 'true']);
  });
});

describe('results', () => {
  it('count how each rater uses the scale when asked to, some raters at a time', async () => {
    const ofRater = (userId: string, ratings: number) => ({
      userId,
      counts: [1, 2, 3, 4, 5].map((value) => ({ value, ratings: value * ratings })),
    });
    const asked: (string | null)[] = [];
    let fails = true;
    server.use(
      http.get(api('/agreement/distributions'), ({ request }) => {
        const after = new URL(request.url).searchParams.get('after');
        asked.push(after);
        if (fails) {
          return problem(500, 'internal-error');
        }
        return HttpResponse.json(
          after === null
            ? { ...pageOf([ofRater(EXPERT, 7)], 2), next: 'further' }
            : pageOf([ofRater(id(13), 9)], 2),
        );
      }),
    );
    const { user } = renderRoute(RESULTS);
    const [first] = await screen.findAllByRole('button', { name: 'Show distributions' });
    expect(asked).toEqual([]);
    await user.click(first!);
    const again = await screen.findByRole('button', { name: 'Not counted; try again' });
    fails = false;
    asked.length = 0;
    await user.click(again);
    const table = within(await screen.findByRole('table', { name: /How often each rater/ }));
    expect(await table.findByText('35')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show more raters, 1 are hidden' }));
    expect(await table.findByText('45')).toBeTruthy();
    expect(asked).toEqual([null, 'further']);
    expect(screen.queryByRole('button', { name: /Show more raters/ })).toBeNull();
  });

  it('are saved as a file, and say why not', async () => {
    const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    let fails = true;
    server.use(
      http.get(api('/annotations/export/csv'), () =>
        fails
          ? problem(503, 'unavailable', { detail: 'Try again soon.' })
          : new HttpResponse('trace,rating\n', { headers: { 'Content-Type': 'text/csv' } }),
      ),
    );
    const { user } = renderRoute(RESULTS);
    const button = await screen.findByRole('button', { name: 'Annotations, CSV' });
    await user.click(button);
    expect(await screen.findByText('Try again soon.')).toBeTruthy();
    expect(create).not.toHaveBeenCalled();
    fails = false;
    await user.click(button);
    await expect.poll(() => create.mock.calls.length).toBe(1);
    create.mockRestore();
  });
});
