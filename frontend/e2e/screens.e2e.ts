import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { call } from './api.ts';
import { inspect, launch, open, signInAt } from './browser.ts';
import { newPerson, type Person } from './people.ts';
import { type Ids, SCREENS, type Screen } from './screens.ts';
import { settings } from './settings.ts';
import { judgedBy } from './showcase.ts';
import { workshopToShow } from './shown.ts';
import { buildWorkshop } from './workshop.ts';

/** Looked at in two ways; the first one is the picture. */
const LOOKS = [
  ['light', 1280],
  ['dark', 360],
] as const;

describe('every screen', () => {
  let browser: Browser;
  let ids: Ids;
  let people: Record<'facilitator' | 'expert', Person>;

  beforeAll(async () => {
    browser = await launch();
    const shown = await workshopToShow();
    const built = await buildWorkshop('Deliveries, second round', await newPerson('Nora Brandt'), [
      'Ida Expert',
    ]);
    const [expert] = built.raters;
    if (expert === undefined) throw new Error('there is an expert');
    people = { facilitator: shown.person, expert };
    const { token } = shown.person;
    const { promptId, runId, alignmentId, questionId } = await judgedBy(shown);
    const { childRunId } = await call<{ childRunId: string }>('GET', `/alignments/${alignmentId}`, {
      token,
    });
    const { items } = await call<{ items: { traceId: string }[] }>(
      'GET',
      `/adjudications?workshopId=${shown.id}&questionId=${questionId}&limit=1`,
      { token },
    );
    ids = {
      shown: shown.id,
      open: built.id,
      trace: items[0]?.traceId ?? '',
      question: questionId,
      prompt: promptId,
      run: runId,
      otherRun: childRunId,
      alignment: alignmentId,
    };
  });
  afterAll(() => browser?.close());

  async function look(page: Page, { path, ready }: Screen) {
    await page.goto(settings.baseUrl + path(ids));
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await ready?.(page);
  }

  for (const [scheme, width] of LOOKS) {
    for (const who of ['nobody', 'facilitator', 'expert'] as const) {
      it(`is sound in ${scheme} at ${width} px for ${who}`, async () => {
        const { page, expectQuiet } = await open(browser, scheme, width);
        if (who !== 'nobody') {
          const { email, password } = people[who];
          await signInAt(page, '/workshops', email, password);
        }
        for (const screen of SCREENS.filter((each) => each.who === who)) {
          await look(page, screen);
          await inspect(page, `${screen.name}`, scheme === 'light' && width === 1280);
        }
        expectQuiet();
        await page.context().close();
      });
    }
  }
});
