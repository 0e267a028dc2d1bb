import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect, launch, open, signInAt, type Watched } from './browser.ts';
import { settings } from './settings.ts';
import { type Shown, workshopToShow } from './shown.ts';

describe('a facilitator walks through a workshop', () => {
  let browser: Browser;
  let shown: Shown;
  let watched: Watched;
  const at = (path: string) => `${settings.baseUrl}/workshops/${shown.id}${path}`;

  beforeAll(async () => {
    [browser, shown] = await Promise.all([launch(), workshopToShow()]);
    watched = await open(browser);
  });
  afterAll(() => browser?.close());

  it('signs in and sees the workshops', async () => {
    const { page, expectQuiet } = watched;
    await page.goto(settings.baseUrl);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await inspect(page, 'sign-in');
    await signInAt(page, '/workshops', shown.person.email, shown.person.password);
    await page.getByRole('link', { name: shown.name }).first().waitFor();
    await inspect(page, 'workshops');
    expectQuiet();
  });

  it('searches by the beginning of the name', async () => {
    const { page, expectQuiet } = watched;
    await page.getByLabel('Name begins with').fill(shown.name.slice(0, 6));
    await page.getByRole('link', { name: shown.name }).first().waitFor();
    await page.getByLabel('Name begins with').fill('no workshop is called this');
    await page.getByText('No workshop begins with this name').waitFor();
    expectQuiet();
  });

  it('sees the phase and the members', async () => {
    const { page, expectQuiet } = watched;
    await page.goto(at(''));
    await page.getByRole('heading', { level: 1, name: shown.name }).waitFor();
    await page.getByRole('table', { name: 'Members' }).waitFor();
    expect(await page.locator('[aria-current="step"]').count()).toBe(1);
    await inspect(page, 'workshop-home');
    await page.getByRole('button', { name: 'Other phase or round' }).click();
    await page.getByRole('dialog').waitFor();
    await inspect(page, 'change-phase');
    await page.keyboard.press('Escape');
    expectQuiet();
  });

  it('pages through the traces and reads one with its tool calls', async () => {
    const { page, expectQuiet } = watched;
    await page.goto(at('/traces'));
    const traces = page.getByRole('table', { name: 'Traces' });
    await traces.waitFor();
    await inspect(page, 'traces');
    await traces.getByRole('link').first().click();
    await page.getByRole('list', { name: 'Conversation' }).waitFor();
    const toolCall = page.getByText('Tool call', { exact: true }).first();
    await toolCall.click();
    await page.locator('details[open] pre').first().waitFor();
    expect(await page.locator('details[open] pre').count()).toBeGreaterThan(0);
    await inspect(page, 'trace');
    expectQuiet();
  });

  it('reads what the experts noticed', async () => {
    const { page, expectQuiet } = watched;
    await page.goto(at('/discovery'));
    await page.getByRole('article').first().waitFor();
    await inspect(page, 'discovery-workspace');
    const views = page.getByRole('navigation', { name: 'Discovery' });
    await views.getByRole('link', { name: 'Findings' }).click();
    await page.getByRole('table', { name: 'Findings' }).waitFor();
    await views.getByRole('link', { name: 'Feedback' }).click();
    await page.getByRole('table', { name: 'Feedback' }).waitFor();
    await views.getByRole('link', { name: 'Progress' }).click();
    await page.getByRole('table', { name: 'Progress per person' }).waitFor();
    await inspect(page, 'discovery-progress');
    expectQuiet();
  });

  it('opens the rubric', async () => {
    const { page, expectQuiet } = watched;
    await page.goto(at('/rubric'));
    await page.getByRole('group', { name: 'Question 1' }).waitFor();
    await inspect(page, 'rubric');
    expectQuiet();
  });

  it('sees how far the raters agree', async () => {
    const { page, expectQuiet } = watched;
    await page.goto(at('/results'));
    await page
      .getByText(/^Alpha, /)
      .first()
      .waitFor();
    const intervals = page.getByRole('cell', { name: /^\S+\d to \S+\d$/ });
    expect(await intervals.count()).toBeGreaterThan(0);
    await inspect(page, 'results');
    expectQuiet();
  });

  it('derives a judge, lets it run and reads its metrics', async () => {
    const { page, expectQuiet } = watched;
    await page.goto(at('/judge'));
    await page.getByRole('button', { name: 'Derive judge prompt' }).click();
    await page
      .getByRole('button', { name: /^Start run of/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Evaluation run' }).waitFor();
    await page.getByText('Finished', { exact: true }).first().waitFor({ timeout: 90_000 });
    await page.getByRole('region', { name: /^Baseline/ }).waitFor();
    await inspect(page, 'evaluation-run');
    await page.goto(at('/judge'));
    await page.getByRole('table', { name: 'Evaluation runs' }).waitFor();
    await inspect(page, 'judge');
    expectQuiet();
  });
});
