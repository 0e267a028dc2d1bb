import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, UnexpectedAnswer, until } from './api.ts';
import { launch, open, signInAt } from './browser.ts';
import { newPerson, type Person, signIn } from './people.ts';
import { settings } from './settings.ts';
import { type Built, buildWorkshop } from './workshop.ts';

const SCRIPT =
  '<img src=x onerror="globalThis.wasRun=true"><script>globalThis.wasRun=true</script>';
const QUARTER_HOUR = 16 * 60_000;

const wasRun = (page: Page) => page.evaluate(() => 'wasRun' in globalThis);

describe('what goes wrong in a workshop', () => {
  let browser: Browser;
  let built: Built;
  let rater: Person;
  const at = (path: string) => `/workshops/${built.id}${path}`;

  async function openAs({ email, password }: Person, path: string) {
    const watched = await open(browser);
    await signInAt(watched.page, at(path), email, password);
    return watched;
  }

  /** Answers both questions of the trace that is shown, and does not save. */
  async function answer(page: Page) {
    await page.getByText('Nothing saved yet').waitFor();
    await page.keyboard.press('4');
    await page.keyboard.press('1');
    await page.getByText('Unsaved changes').waitFor();
  }

  async function change(kind: 'pause' | 'resume') {
    const { token } = built.facilitator;
    const { version } = await call<{ version: number }>('GET', `/workshops/${built.id}`, { token });
    await call('POST', `/workshops/${built.id}/${kind}`, { token, ifMatch: version });
  }

  /** Asks as the rater about the trace at a position; the status when it is refused. */
  async function ask(method: 'GET' | 'PUT', position: number): Promise<number> {
    const { token } = await signIn(rater.email, rater.password, '');
    const query = `workshopId=${built.id}`;
    const trace = `/traces/at?${query}&position=${position}`;
    try {
      const { traceId } = await call<{ traceId: string }>('GET', trace, { token });
      await (method === 'GET'
        ? call('GET', `/annotations/mine?${query}&traceId=${traceId}`, { token })
        : call('PUT', `/annotations?${query}&traceId=${traceId}`, {
            token,
            ifMatch: 999,
            body: { rubricVersion: 1, ratings: [] },
          }));
      return 200;
    } catch (failure) {
      if (failure instanceof UnexpectedAnswer) return failure.status;
      throw failure;
    }
  }

  const untilSaved = (position: number) =>
    until(
      () => ask('GET', position),
      (status) => status === 200,
      20,
    );

  /** Services know of a pause a moment later; until then this stale save is refused as such. */
  const untilPaused = () =>
    until(
      () => ask('PUT', 11),
      (status) => status === 409,
    );

  /** As if the time had passed that an access token counts for. */
  const letTokenExpire = (page: Page) => page.clock.setSystemTime(Date.now() + QUARTER_HOUR);

  beforeAll(async () => {
    browser = await launch();
    const facilitator = await newPerson('Troubled Facilitator');
    built = await buildWorkshop('A workshop with trouble', facilitator, ['Troubled Rater']);
    const [first] = built.raters;
    if (first === undefined) throw new Error('there is a rater');
    rater = first;
  });
  afterAll(() => browser?.close());

  it('a phase is paused while somebody annotates: the answers are kept and sent afterwards', async () => {
    const { page } = await openAs(rater, '/annotation?position=0');
    await answer(page);
    await change('pause');
    await untilPaused();
    await page.keyboard.press('Enter');
    await page.getByText('1 trace not saved: decide').waitFor();
    await change('resume');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('radio', { name: /4 Mostly/, checked: true }).waitFor();
    const open = () => page.getByText('1 trace not saved: decide').isVisible();
    await page.keyboard.press('Enter');
    await untilSaved(0);
    expect(await open()).toBe(false);
    await page.context().close();
  });

  it('an expired access token is renewed by the cookie, and nobody notices', async () => {
    const { page, expectQuiet } = await openAs(rater, '/annotation?position=1');
    await answer(page);
    await letTokenExpire(page);
    const renewed = page.waitForResponse(/\/auth\/refresh$/);
    await page.keyboard.press('Enter');
    expect((await renewed).status()).toBe(200);
    await page.getByText('Trace 3 of 12').waitFor();
    await untilSaved(1);
    expectQuiet();
    await page.context().close();
  });

  it('a log-in that was ended elsewhere asks to sign in, and what was answered is saved then', async () => {
    const { page } = await openAs(rater, '/annotation?position=2');
    await answer(page);
    await call('POST', '/auth/logout-everywhere', { token: rater.token });
    await letTokenExpire(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByLabel('E-mail').fill(rater.email);
    await page.getByLabel('Password').fill(rater.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Your annotation').waitFor();
    await untilSaved(2);
    await page.context().close();
  });

  it('two people edit the rubric: the second is told, and loses nothing', async () => {
    const second = await newPerson('Second Facilitator');
    await call('POST', `/workshops/${built.id}/members`, {
      token: built.facilitator.token,
      body: { email: second.email, role: 'FACILITATOR' },
    });
    const [mine, theirs] = await Promise.all(
      [built.facilitator, second].map((person) => openAs(person, '/rubric')),
    );
    if (mine === undefined || theirs === undefined) throw new Error('both are open');
    const titleIn = ({ page }: typeof mine, number: number) =>
      page.getByRole('group', { name: `Question ${number}` }).getByLabel('Title');
    await titleIn(mine, 1).waitFor();
    await titleIn(theirs, 1).fill('The answer helps at once');
    await titleIn(theirs, 1).press('Control+Enter');
    await theirs.page.getByText(/^Version 2, saved/).waitFor();
    await titleIn(mine, 2).fill('The policy is kept to the letter');
    await titleIn(mine, 2).press('Control+Enter');
    await mine.page.getByText('The rubric was changed in the meantime').waitFor();
    expect(await titleIn(mine, 2).inputValue()).toBe('The policy is kept to the letter');
    await mine.page.getByRole('button', { name: 'Keep my changes' }).click();
    await titleIn(mine, 2).press('Control+Enter');
    await mine.page.getByText(/^Version 3, saved/).waitFor();
    theirs.expectQuiet();
    await Promise.all([mine, theirs].map(({ page }) => page.context().close()));
  });

  it('a script in a trace or a draft of the rubric is text, under a policy that would stop it', async () => {
    const query = new URLSearchParams({
      workshopId: built.id,
      fileName: 'hostile.jsonl',
      format: 'JSON_LINES',
    });
    const { token } = built.facilitator;
    await call('POST', `/imports?${query}`, {
      token,
      contentType: 'application/x-ndjson',
      body: `${JSON.stringify({ externalId: 'hostile', input: SCRIPT, output: SCRIPT })}\n`,
    });
    await until(
      () => call<{ total: number }>('GET', `/traces?workshopId=${built.id}`, { token }),
      ({ total }) => total === 13,
    );
    const { page, expectQuiet } = await openAs(built.facilitator, '/traces');
    await page
      .getByRole('link', { name: /onerror/ })
      .first()
      .press('Enter');
    await page.getByText(SCRIPT).first().waitFor();
    expect(await wasRun(page)).toBe(false);
    await call('POST', '/draft-rubric-items', {
      token,
      body: { workshopId: built.id, source: 'MANUAL', text: SCRIPT },
    });
    await page.goto(settings.baseUrl + at('/discovery?view=analyses'));
    await page.getByText(SCRIPT).first().waitFor();
    expect(await wasRun(page)).toBe(false);
    const policy = (await fetch(settings.baseUrl)).headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
    expectQuiet();
    await page.context().close();
  });
});
