import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { call } from './api.ts';
import { inspect, launch, open, signInAt, type Watched } from './browser.ts';
import { newPerson, type Person } from './people.ts';
import { settings } from './settings.ts';
import { type Built, buildDiscovery } from './workshop.ts';

const REASON = 'It names no day of arrival.';
const FINDING = 'Never says when the order arrives.';

interface Settings {
  version: number;
  workshopId: string;
}

describe('from what experts notice to the rubric', () => {
  let browser: Browser;
  let built: Built;
  let facilitator: Watched;
  const address = (path: string) => `/workshops/${built.id}${path}`;
  const at = (path: string) => `${settings.baseUrl}${address(path)}`;

  async function expert(
    person: Person,
    label: 'Good' | 'Bad',
    then: (w: Watched) => Promise<void>,
  ) {
    const watched = await open(browser);
    const { page } = watched;
    await signInAt(page, address('/discovery'), person.email, person.password);
    await page.getByRole('radio', { name: label }).check({ force: true });
    await page.getByLabel('Reason').fill(REASON);
    await page.getByLabel('Reason').press('Control+Enter');
    await page.getByText(/^Saved /).waitFor();
    await then(watched);
    watched.expectQuiet();
    await page.context().close();
  }

  beforeAll(async () => {
    browser = await launch();
    built = await buildDiscovery('What the answers lack', await newPerson('Dora Facilitator'), [
      'Ada Expert',
      'Ben Expert',
    ]);
    const settingsOf = `/workshops/${built.id}/settings`;
    const { token } = built.facilitator;
    const { version, workshopId: _, ...known } = await call<Settings>('GET', settingsOf, { token });
    await call('PUT', settingsOf, {
      token,
      ifMatch: version,
      body: { ...known, followUpQuestions: true, participantNotes: true },
    });
  });
  afterAll(() => browser?.close());

  it('an expert labels a trace, answers what follows, and notes what was noticed', async () => {
    const [first] = built.raters;
    if (first === undefined) throw new Error('the workshop has experts');
    await expert(first, 'Bad', async ({ page }) => {
      const followUps = page.getByRole('region', { name: 'Follow-up questions' });
      await followUps.getByRole('textbox').fill('A date.');
      await followUps.getByRole('textbox').press('Control+Enter');
      await followUps.getByText('1 of 3 answered').waitFor();
      await page.getByLabel('New finding').fill(FINDING);
      await page.getByRole('button', { name: 'Add finding' }).click();
      await page.getByText(FINDING).waitFor();
      await page.getByLabel('New note').fill('Compare with the second trace.');
      await page.getByRole('button', { name: 'Add note' }).click();
      await page.getByText('Compare with the second trace.').waitFor();
      await page.getByRole('button', { name: 'I am through' }).click();
      await page.getByText(/^You marked discovery as complete/).waitFor();
      await inspect(page, 'discovery-expert');
    });
  });

  it('the facilitator sees the disagreement and takes it into the draft', async () => {
    const second = built.raters[1];
    if (second === undefined) throw new Error('the workshop has experts');
    await expert(second, 'Good', async () => {});
    facilitator = await open(browser);
    const { page, expectQuiet } = facilitator;
    const { email, password } = built.facilitator;
    await signInAt(page, address('/discovery'), email, password);
    const card = page.getByRole('article').first();
    await card.getByText('Mixed labels').waitFor();
    await card.getByRole('button', { name: /^Add to draft: the labels of/ }).click();
    await card.getByRole('button', { name: `Add to draft: ${FINDING}` }).click();
    await card.getByText('In the draft').nth(1).waitFor();
    await inspect(page, 'discovery-workspace');
    expectQuiet();
  });

  it('analyses what was noticed, without any model', async () => {
    const { page, expectQuiet } = facilitator;
    await page.goto(at('/discovery?view=analyses'));
    await page.getByRole('button', { name: 'Distil criteria' }).click();
    await page.getByText(/no model read it\./).waitFor({ timeout: 60_000 });
    await inspect(page, 'discovery-analyses');
    expectQuiet();
  });

  it('groups the draft and publishes it into the rubric', async () => {
    const { page, expectQuiet } = facilitator;
    const draft = page.getByRole('region', { name: 'Draft rubric' });
    await draft.getByRole('checkbox', { name: FINDING }).check({ force: true });
    await draft.getByLabel(/chosen item/).fill('The answer says when');
    await draft.getByLabel(/chosen item/).press('Enter');
    const group = page.getByRole('region', { name: 'Group The answer says when' });
    await group.getByRole('checkbox', { name: FINDING }).waitFor();
    await draft.getByRole('button', { name: 'Suggest groups' }).click();
    const suggested = page.getByRole('region', { name: 'Suggested groups' });
    await suggested.getByRole('button', { name: /^(Discard the suggestion|Close)$/ }).waitFor({
      timeout: 60_000,
    });
    await inspect(page, 'discovery-draft');
    await suggested.getByRole('button', { name: /^(Discard the suggestion|Close)$/ }).click();
    await group.getByRole('button', { name: 'Publish to the rubric' }).click();
    await group.getByText('In the rubric since version 1').waitFor();
    expectQuiet();
  });

  it('words the question, and sees the versions', async () => {
    const { page, expectQuiet } = facilitator;
    await page.goto(at('/rubric'));
    const question = page.getByRole('group', { name: 'Question 1' });
    await question.getByText('Seen on 1 trace').waitFor();
    await question.getByText('Guidance').click();
    await question.getByLabel('How to apply it').fill('A day or a date counts.');
    await page.getByText(/No annotation becomes stale/).waitFor();
    await question.getByLabel('Description').fill('Does it say when the order arrives?');
    await page.getByText(/marked stale: The answer says when/).waitFor();
    await inspect(page, 'rubric-editor');
    await question.getByLabel('Description').press('Control+Enter');
    await page.getByText(/^Version 2, saved/).waitFor();
    await page.getByLabel(/^Questions/).fill('Tone: Polite?|||JUDGE_TYPE|||binary');
    await page.getByLabel(/^Questions/).press('Control+Enter');
    await page.getByText('1 question added').waitFor();
    await page.getByRole('group', { name: 'Question 2' }).waitFor();
    await page.getByRole('link', { name: 'Version 1' }).click();
    await page.getByRole('heading', { name: 'Rubric, version 1' }).waitFor();
    await inspect(page, 'rubric-version');
    expectQuiet();
  });
});
