import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, signInAt, type Watched } from './browser.ts';
import { COUNT, lifeFile, namesTheDay } from './lifeTraces.ts';
import { newPerson, type Person } from './people.ts';
import { politeJudge, type StubModel, startStubModel } from './stubModel.ts';
import { untilOpen } from './workshop.ts';

const NAME = 'From import to a judge';
const EXPERTS = ['Ada Expert', 'Ben Expert', 'Cleo Expert'];

/** Where the experts differ: each is alone once in seven traces. */
const ratingOf = (position: number, expert: number) => {
  const isRight = position % 7 !== expert;
  return namesTheDay(position) === isRight ? '1' : '0';
};

describe('the whole life of a workshop, by a facilitator and three experts', () => {
  let browser: Browser;
  let model: StubModel;
  let facilitator: Person;
  let experts: Person[];
  let lead: Watched;
  let rooms: Watched[];
  let id: string;
  const page = () => lead.page;
  const place = (name: string) =>
    page().getByRole('navigation', { name: 'Workshop' }).getByRole('link', { name }).click();

  beforeAll(async () => {
    [browser, model] = await Promise.all([launch(), startStubModel(politeJudge)]);
    [facilitator, ...experts] = (await Promise.all(
      ['Frida Facilitator', ...EXPERTS].map(newPerson),
    )) as [Person, ...Person[]];
    [lead, ...rooms] = (await Promise.all([facilitator, ...experts].map(() => open(browser)))) as [
      Watched,
      ...Watched[],
    ];
  });
  afterAll(async () => {
    await browser?.close();
    await model?.close();
  });

  const quiet = () => {
    for (const { expectQuiet } of [lead, ...rooms]) expectQuiet();
  };

  /** All experts do the same at the same time, each in a browser context of their own. */
  const together = (what: (room: Page, expert: Person, number: number) => Promise<void>) =>
    Promise.all(
      rooms.map(async (room, number) => {
        const expert = experts[number];
        if (expert === undefined) throw new Error('every room has an expert');
        await untilOpen(id, expert);
        await what(room.page, expert, number);
      }),
    );

  async function goOnTo(phase: string) {
    await place('Overview');
    await page()
      .getByRole('button', { name: `Go on to ${phase}` })
      .click();
    const dialog = page().getByRole('dialog');
    await dialog.getByRole('button', { name: `Go on to ${phase}` }).click();
    await page().locator('[aria-current="step"]', { hasText: phase }).waitFor();
  }

  it('the facilitator makes it, imports traces and adds the experts', async () => {
    await signInAt(page(), '/workshops', facilitator.email, facilitator.password);
    await page().getByRole('button', { name: 'New workshop' }).first().click();
    await page().getByRole('dialog').getByLabel('Name').fill(NAME);
    await page().getByRole('button', { name: 'Create workshop' }).click();
    await page().getByRole('heading', { level: 1, name: NAME }).waitFor();
    id = new URL(page().url()).pathname.split('/').at(-1) ?? '';
    await page().getByRole('link', { name: 'Import traces' }).click();
    await page().locator('input[type="file"]').setInputFiles(lifeFile());
    await page().getByRole('button', { name: 'Import', exact: true }).click();
    await page().getByText(`${COUNT} traces`).first().waitFor({ timeout: 30_000 });
    await place('Overview');
    for (const { email, displayName } of experts) {
      await page().getByRole('button', { name: 'Add or invite' }).click();
      await page().getByRole('dialog').getByLabel('E-mail').fill(email);
      await page().getByRole('button', { name: 'Add member' }).click();
      await page().getByRole('rowheader', { name: displayName }).waitFor();
    }
    quiet();
  });

  it('the experts say what they notice, and the facilitator sees it come in', async () => {
    await goOnTo('Discovery');
    await together(async (room, { email, password }, number) => {
      await signInAt(room, `/workshops/${id}/discovery`, email, password);
      await room.getByRole('radio', { name: number === 0 ? 'Good' : 'Bad' }).check({ force: true });
      await room.getByLabel('Reason').fill(`Expert ${number} looks for the day.`);
      await room.getByLabel('Reason').press('Control+Enter');
      await room.getByText(/^Saved /).waitFor();
    });
    await place('Discovery');
    const card = page().getByRole('article').first();
    await card.getByText('Mixed labels').waitFor({ timeout: 30_000 });
    await card.getByText('Expert 2 looks for the day.').waitFor();
    await card.getByRole('button', { name: /^Add to draft: the labels of/ }).click();
    await card.getByText('In the draft').first().waitFor();
    quiet();
  });

  it('the rubric is written, and the experts annotate every trace by keyboard', async () => {
    await goOnTo('Rubric');
    await place('Rubric');
    await page()
      .getByLabel(/^Questions/)
      .fill('Day: Does the answer name the day of arrival?|||JUDGE_TYPE|||binary');
    await page()
      .getByLabel(/^Questions/)
      .press('Control+Enter');
    await page().getByText('1 question added').waitFor();
    await goOnTo('Annotation');
    await together(async (room, _, number) => {
      await room.goto(new URL(`/workshops/${id}/annotation`, room.url()).href);
      for (let position = 0; position < COUNT; position += 1) {
        await room.getByText(`Trace ${position + 1} of ${COUNT}`).waitFor();
        await room.getByText('Nothing saved yet').waitFor();
        await room.keyboard.press(ratingOf(position, number));
        await room.keyboard.press('Enter');
      }
      await room.getByText(`${COUNT} traces annotated`).waitFor();
    });
    quiet();
  });

  it('the results show how far they agree', async () => {
    await goOnTo('Results');
    await place('Results');
    await page()
      .getByText(/^Alpha, /)
      .first()
      .waitFor();
    quiet();
  });

  it('a model provider is entered and tested, and a judge of it runs', async () => {
    await goOnTo('Judge tuning');
    await place('Judge');
    await page().getByRole('link', { name: 'Model providers' }).click();
    await page().getByRole('button', { name: 'Add a provider' }).click();
    const form = page().getByRole('dialog');
    await form.getByLabel('Name').fill('House model');
    await form.getByLabel('Base URL').fill(model.baseUrl);
    await form.getByRole('textbox', { name: /^Model/ }).fill('stub-1');
    await form.getByRole('button', { name: 'Add provider' }).click();
    const provider = page().getByRole('region', { name: 'House model' });
    await provider.getByRole('button', { name: 'Test' }).click();
    await provider.getByText(/^It answers/).waitFor();
    await place('Judge');
    await page().getByRole('button', { name: /Kind/ }).click();
    await page().getByRole('option', { name: 'Language model' }).click();
    await page().getByRole('button', { name: 'Derive judge prompt' }).click();
    const start = page().getByRole('button', { name: /^Start run of/ });
    await start.first().waitFor();
    const release = model.hold();
    await start.first().click();
    await page().getByRole('button', { name: 'Pause run' }).click();
    await page().getByText('Paused by hand').waitFor();
    release();
    await page().getByRole('button', { name: 'Resume run' }).click();
    await page().getByText('Finished', { exact: true }).first().waitFor({ timeout: 60_000 });
    await page()
      .getByRole('img', { name: /^Confusion matrix/ })
      .waitFor();
    await page().getByRole('region', { name: 'Human ceiling' }).waitFor();
    quiet();
  });

  it('what a model wrote is text, whatever it wrote', async () => {
    await page().getByRole('button', { name: 'Both sides' }).first().click();
    const dialog = page().getByRole('dialog');
    await dialog
      .getByText('It sounds <img src=x onerror="globalThis.wasRun=true"> polite')
      .waitFor();
    expect(await page().evaluate(() => 'wasRun' in globalThis)).toBe(false);
    await page().keyboard.press('Escape');
    quiet();
  });

  it('the judge is asked twice, and keeps its mind', async () => {
    await page().getByRole('button', { name: 'Repeat run' }).click();
    await page().getByText('an earlier one').waitFor();
    const probes = page().getByRole('region', { name: 'Bias probes' });
    await probes.getByText('0.0 %').first().waitFor({ timeout: 60_000 });
    quiet();
  });

  it('alignment finds the guideline, the judge is better, and it is accepted', async () => {
    await place('Judge');
    await page().getByRole('link', { name: 'Alignment' }).click();
    await page().getByRole('button', { name: 'Estimate the cost' }).click();
    await page().getByText('Rated tuning traces', { exact: true }).waitFor();
    await page().getByRole('button', { name: 'Start alignment' }).click();
    await page().getByRole('button', { name: 'Accept' }).click({ timeout: 90_000 });
    await page().getByText('Accepted', { exact: true }).waitFor();
    await page().getByText('Pass only an answer that names the day of arrival.').first().waitFor();
    const after = page().getByRole('row', { name: /^Accuracy after 100\.0 %/ });
    await after.waitFor();
    await page().getByRole('link', { name: 'The proposed version' }).click();
    await page()
      .getByText(/^Added:/)
      .first()
      .waitFor({ state: 'attached' });
    await page().getByRole('link', { name: 'Page to print' }).click();
    await page().getByRole('region', { name: 'Instructions' }).waitFor();
    await page().getByRole('heading', { level: 1, name: 'Judge card' }).waitFor();
    quiet();
  });
});
