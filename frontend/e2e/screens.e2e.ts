import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { call } from './api.ts';
import { inspect, launch, open, signInAt, type Watched } from './browser.ts';
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
    // the settings show how far the last one got; without one, their question for it is answered 404
    await call('POST', `/traces/extraction?workshopId=${shown.id}`, { token });
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
    await page.getByRole('heading').first().waitFor();
    await ready?.(page);
  }

  describe.each(LOOKS)('in %s at %i px', (scheme, width) => {
    describe.each(['nobody', 'facilitator', 'expert'] as const)('for %s', (who) => {
      let watched: Watched;

      beforeAll(async () => {
        watched = await open(browser, scheme, width);
        if (who === 'nobody') return;
        const { email, password } = people[who];
        await signInAt(watched.page, '/workshops', email, password);
      });
      afterAll(() => watched?.page.context().close());

      it.each(SCREENS.filter((screen) => screen.who === who))('$name is sound', async (screen) => {
        await look(watched.page, screen);
        await inspect(watched.page, screen.name, scheme === 'light');
        watched.expectQuiet();
      });
    });
  });
});
