import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { settings } from './settings.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: settings.chromium, args: ARGUMENTS });

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

/** A page that remembers everything that should not have happened. */
export interface Watched {
  page: Page;
  /** Fails when a script failed or a request was refused that no test expected. */
  expectQuiet: () => void;
}

/** Answers that are part of the ordinary course: nothing of one's own is stored yet. */
const isOrdinary = (status: number, url: string) =>
  status === 404 && /\/(feedback|annotations)\/mine|\/rubrics\//.test(url);

export async function open(
  browser: Browser,
  scheme: 'light' | 'dark' = 'light',
  width = 1280,
): Promise<Watched> {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height: 860 },
  });
  context.setDefaultTimeout(settings.timeout);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`page error: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() < 400 || isOrdinary(response.status(), response.url())) return;
    trouble.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      trouble.push(`console: ${message.text()}`);
    }
  });
  return { page, expectQuiet: () => expect(trouble).toEqual([]) };
}

/** Signs in by the form and lands on an address. */
export async function signInAt(page: Page, address: string, email: string, password: string) {
  await page.goto(`${settings.baseUrl}/sign-in?returnTo=${encodeURIComponent(address)}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname === address.split('?')[0]);
}

/**
 * Takes a picture where one is wanted, and fails when the page is wider than its window or axe finds a serious fault.
 */
export async function inspect(page: Page, name: string, wantsPicture = true) {
  await page.waitForLoadState('networkidle');
  if (settings.screenshots !== undefined && wantsPicture) {
    await mkdir(settings.screenshots, { recursive: true });
    await page.screenshot({ path: join(settings.screenshots, `${name}.png`) });
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - globalThis.innerWidth,
  );
  expect(overflow, `${name} is wider than its window`).toBeLessThanOrEqual(0);
  expect(await violationsOn(page), name).toEqual([]);
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run()).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
