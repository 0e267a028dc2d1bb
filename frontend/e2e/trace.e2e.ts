import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, until } from './api.ts';
import { inspect, launch, open, signInAt, type Watched } from './browser.ts';
import { newPerson, type Person } from './people.ts';
import { settings } from './settings.ts';

const MESSAGES = 2_000;
const LONG = 60_000;

/** A conversation of 5 MB: many messages, and one answer that is long by itself. */
function bigTrace(): string {
  const text = 'The order was sent and is on its way to the warehouse. '.repeat(44);
  const messages = Array.from({ length: MESSAGES }, (_, number) => ({
    role: ['user', 'assistant', 'tool'][number % 3],
    content: number === 1 ? 'A long answer. '.repeat(LONG / 15) : `Message ${number}: ${text}`,
  }));
  return JSON.stringify({ externalId: 'big', messages });
}

async function importBig(workshopId: string, token: string) {
  const query = new URLSearchParams({ workshopId, fileName: 'big.jsonl', format: 'JSON_LINES' });
  const started = await call<{ id: string }>('POST', `/imports?${query}`, {
    token,
    contentType: 'application/x-ndjson',
    body: `${bigTrace()}\n`,
  });
  await until(
    () => call<{ state: string }>('GET', `/imports/${started.id}`, { token }),
    ({ state }) => state === 'SUCCEEDED',
  );
  const { items } = await call<{ items: { id: string }[] }>(
    'GET',
    `/traces?workshopId=${workshopId}`,
    { token },
  );
  return items[0]?.id;
}

/** The longest time that the page did not answer, and when it first drew something; milliseconds. */
const timesOf = (page: Page) =>
  page.evaluate(() => ({
    longestTask: Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  }));

describe('a trace of 5 MB', () => {
  let browser: Browser;
  let person: Person;
  let watched: Watched;
  let address: string;

  beforeAll(async () => {
    browser = await launch();
    person = await newPerson('Reader of Long Traces');
    const { token } = person;
    const { id } = await call<{ id: string }>('POST', '/workshops', {
      token,
      body: { name: 'Long traces' },
    });
    address = `/workshops/${id}/traces/${await importBig(id, token)}`;
    watched = await open(browser);
    await watched.page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { tasks: seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.push(duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    await signInAt(watched.page, '/workshops', person.email, person.password);
  });

  afterAll(() => browser.close());

  it('opens with a bounded number of elements, and is searched to its end', async () => {
    const { page } = watched;
    await page.goto(`${settings.baseUrl}${address}`);
    await page.getByText('Message 0:').waitFor();
    const elements = await page.locator('*').count();
    process.stdout.write(
      `5 MB trace: ${JSON.stringify(await timesOf(page))}, ${elements} elements\n`,
    );
    expect(elements).toBeLessThan(1_000);
    await page.getByRole('searchbox').fill('Message 1999:');
    await page.getByText('1 of 1', { exact: true }).waitFor();
    await page.locator('mark', { hasText: 'Message 1999:' }).waitFor();
    expect(await page.locator('*').count()).toBeLessThan(1_000);
    await inspect(page, 'trace-5-mb');
    watched.expectQuiet();
  });

  it('is shown as JSON, a part at a time', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    await page.getByText('"externalId": "big"').waitFor();
    expect(await page.locator('*').count()).toBeLessThan(1_000);
    await inspect(page, 'trace-json');
  });

  it('fits a narrow window, light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const narrow = await open(browser, scheme, 360);
      await signInAt(narrow.page, address, person.email, person.password);
      await narrow.page.getByText('Message 0:').waitFor();
      await inspect(narrow.page, `trace-narrow-${scheme}`);
      narrow.expectQuiet();
    }
  });

  it('opens in a new tab without signing in again', async () => {
    const tab = await watched.page.context().newPage();
    await tab.goto(`${settings.baseUrl}${address}`);
    await tab.getByText('Message 0:').waitFor();
    expect(new URL(tab.url()).pathname).toBe(address);
  });
});
