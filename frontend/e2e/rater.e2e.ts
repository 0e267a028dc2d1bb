import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from './api.ts';
import { inspect, launch, open, signInAt, type Watched } from './browser.ts';
import { freshEmail, newPerson, signIn } from './people.ts';
import { settings } from './settings.ts';
import { type Built, buildWorkshop } from './workshop.ts';

const PASSWORD = 'a-password-to-type';

describe('new people', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('register, make a workshop and invite a rater, who accepts', async () => {
    const email = freshEmail('typing.facilitator');
    const { page, expectQuiet } = await open(browser);
    await page.goto(`${settings.baseUrl}/register`);
    await page.getByLabel('Name').fill('Typing Facilitator');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await inspect(page, 'register');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByText('No workshops yet').waitFor();
    await inspect(page, 'no-workshops');
    await page.getByRole('button', { name: 'New workshop' }).first().click();
    await page.getByRole('dialog').getByLabel('Name').fill('Made by hand');
    await inspect(page, 'new-workshop');
    await page.getByRole('button', { name: 'Create workshop' }).click();
    await page.getByRole('heading', { level: 1, name: 'Made by hand' }).waitFor();

    const invited = await newPerson('Invited Rater');
    await page.getByRole('button', { name: 'Add or invite' }).click();
    await page.getByRole('dialog').getByLabel('E-mail').fill(invited.email);
    await page.getByRole('button', { name: 'Make an invitation link' }).click();
    const link = await page.getByRole('dialog').locator('code').textContent();
    expectQuiet();

    const other = await open(browser);
    await other.page.goto(link ?? '');
    await other.page.getByLabel('E-mail').fill(invited.email);
    await other.page.getByLabel('Password').fill(invited.password);
    await other.page.getByRole('button', { name: 'Sign in' }).click();
    await other.page.getByRole('button', { name: 'Join the workshop' }).click();
    await other.page.getByRole('heading', { level: 1, name: 'Made by hand' }).waitFor();
    other.expectQuiet();
  });
});

describe('a rater annotates by keyboard alone', () => {
  let browser: Browser;
  let built: Built;
  let watched: Watched;
  const page = () => watched.page;

  beforeAll(async () => {
    browser = await launch();
    const facilitator = await newPerson('Quiet Facilitator');
    built = await buildWorkshop('A workshop to annotate', facilitator, ['Keyboard Rater']);
    watched = await open(browser);
  });
  afterAll(() => browser?.close());

  it('rates with digits, and Enter saves and goes on', async () => {
    const [rater] = built.raters;
    if (rater === undefined) throw new Error('there is no rater');
    await signInAt(page(), `/workshops/${built.id}/annotation`, rater.email, rater.password);
    await page().getByText('Nothing saved yet').waitFor();
    await inspect(page(), 'annotation');
    await page().keyboard.press('4');
    await page().keyboard.press('1');
    await page().getByText('Unsaved changes').waitFor();
    await inspect(page(), 'annotation-unsaved');
    await page().keyboard.press('Enter');
    await page().getByText('Trace 2 of 12').waitFor();
    await page().getByText('Nothing saved yet').waitFor();
    await page().keyboard.press('ArrowLeft');
    await page()
      .getByText(/^Saved at/)
      .waitFor();
    expect(
      await page()
        .getByRole('radio', { name: /4 Mostly/ })
        .isChecked(),
    ).toBe(true);
    await page().getByText('1 trace annotated').waitFor();
    watched.expectQuiet();
  });

  it('shows the sheet of keys', async () => {
    await page().keyboard.press('?');
    await page().getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await inspect(page(), 'shortcuts');
    await page().keyboard.press('Escape');
    watched.expectQuiet();
  });

  it('shows both when something else was saved in the meantime', async () => {
    const { token } = await signIn(
      built.raters[0]?.email ?? '',
      built.raters[0]?.password ?? '',
      '',
    );
    const query = `workshopId=${built.id}`;
    const { traceId } = await call<{ traceId: string }>('GET', `/traces/at?${query}&position=0`, {
      token,
    });
    const stored = await call<{ version: number; rubricVersion: number; ratings: object[] }>(
      'GET',
      `/annotations/mine?${query}&traceId=${traceId}`,
      { token },
    );
    await call('PUT', `/annotations?${query}&traceId=${traceId}`, {
      token,
      ifMatch: stored.version,
      body: {
        rubricVersion: stored.rubricVersion,
        ratings: stored.ratings,
        comment: 'from another window',
      },
    });
    await page().keyboard.press('2');
    await page().keyboard.press('Enter');
    await page().getByText('1 trace not saved: decide').waitFor();
    await page().getByRole('button', { name: 'Open', exact: true }).click();
    await page().getByText('from another window').waitFor();
    await inspect(page(), 'annotation-conflict');
    await page().getByRole('button', { name: 'Save what is here' }).click();
    await page().getByText('Trace 2 of 12').waitFor();
  });

  it('keeps what is saved offline, also over a closed tab, and sends it when the network is back', async () => {
    const { page: first } = await open(browser);
    const [rater] = built.raters;
    const address = `/workshops/${built.id}/annotation?position=4`;
    await signInAt(first, address, rater?.email ?? '', rater?.password ?? '');
    await first.getByText('Nothing saved yet').waitFor();
    const context = first.context();
    await context.setOffline(true);
    await first.keyboard.press('3');
    await first.keyboard.press('1');
    await first.keyboard.press('Enter');
    await first.getByText('1 trace not saved yet').waitFor();
    await first.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await signInAt(again, address, rater?.email ?? '', rater?.password ?? '');
    await again.getByText(/^Saved at/).waitFor();
    expect(await again.getByRole('radio', { name: /3 Partly/ }).isChecked()).toBe(true);
    await context.close();
  });

  it('discovers: what was said is shown again', async () => {
    const { page: other, expectQuiet } = await open(browser, 'dark', 360);
    const [rater] = built.raters;
    await signInAt(
      other,
      `/workshops/${built.id}/annotation`,
      rater?.email ?? '',
      rater?.password ?? '',
    );
    await other.getByRole('button', { name: 'Save and go on' }).waitFor();
    await inspect(other, 'dark-360-annotation');
    await other.goto(`${settings.baseUrl}/workshops/${built.id}/discovery`);
    await other.getByRole('list', { name: 'Conversation' }).waitFor();
    await inspect(other, 'dark-360-discovery');
    expectQuiet();
  });
});
