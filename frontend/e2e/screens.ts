import type { Page } from 'playwright-core';

/** What the addresses are made of. */
export interface Ids {
  /** A workshop with results and a judge. */
  shown: string;
  /** A workshop in which experts annotate. */
  open: string;
  trace: string;
  question: string;
  prompt: string;
  run: string;
  otherRun: string;
  alignment: string;
}

export interface Screen {
  name: string;
  who: 'nobody' | 'facilitator' | 'expert';
  path: (ids: Ids) => string;
  /** What is done before it is looked at; waits for what belongs on it. */
  ready?: (page: Page) => Promise<unknown>;
}

const text = (pattern: string | RegExp) => (page: Page) =>
  page.getByText(pattern).first().waitFor();
const table = (name: string) => (page: Page) => page.getByRole('table', { name }).first().waitFor();

const inShown = (name: string, rest: string, ready?: Screen['ready']): Screen => ({
  name,
  who: 'facilitator',
  path: ({ shown }) => `/workshops/${shown}${rest}`,
  ready,
});

const inOpen = (name: string, rest: string, ready?: Screen['ready']): Screen => ({
  name,
  who: 'expert',
  path: ({ open }) => `/workshops/${open}${rest}`,
  ready,
});

const inJudge = (name: string, rest: (ids: Ids) => string, ready?: Screen['ready']): Screen => ({
  name,
  who: 'facilitator',
  path: (ids) => `/workshops/${ids.shown}/judge${rest(ids)}`,
  ready,
});

async function openDialog(page: Page, button: string) {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('dialog').waitFor();
}

/** Every screen, in the order of a workshop; a new route gets a line here. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', who: 'nobody', path: () => '/sign-in' },
  { name: 'register', who: 'nobody', path: () => '/register' },
  { name: 'invitation', who: 'facilitator', path: () => '/invitation#token=not-a-token' },
  { name: 'workshops', who: 'facilitator', path: () => '/workshops' },
  { name: 'account', who: 'facilitator', path: () => '/account' },
  inShown('workshop-home', '', table('Members')),
  inShown('change-phase', '', (page) => openDialog(page, 'Other phase or round')),
  inShown('traces', '/traces', table('Traces')),
  {
    name: 'trace',
    who: 'facilitator',
    path: ({ shown, trace }) => `/workshops/${shown}/traces/${trace}`,
    ready: (page) => page.getByRole('list', { name: 'Conversation' }).waitFor(),
  },
  inShown('datasets', '/datasets'),
  inShown('settings', '/settings'),
  inShown('audit', '/audit'),
  inOpen('expert-home', ''),
  inOpen('expert-discovery', '/discovery', (page) =>
    page.getByRole('list', { name: 'Conversation' }).waitFor(),
  ),
  inShown('discovery-workspace', '/discovery', (page) =>
    page.getByRole('article').first().waitFor(),
  ),
  inShown('discovery-findings', '/discovery?view=findings'),
  inShown('discovery-feedback', '/discovery?view=feedback'),
  inShown('discovery-notes', '/discovery?view=notes'),
  inShown('discovery-analyses', '/discovery?view=analyses'),
  inShown('discovery-progress', '/discovery?view=progress', table('Progress per person')),
  inShown('rubric', '/rubric', (page) => page.getByRole('group', { name: 'Question 1' }).waitFor()),
  inShown('rubric-version', '/rubric/versions/1'),
  inOpen('annotation', '/annotation?position=0', text(/^(Nothing saved yet|Saved at)/)),
  inOpen('shortcuts', '/annotation?position=0', async (page) => {
    await page.getByText(/^(Nothing saved yet|Saved at)/).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  }),
  inShown('annotation-progress', '/annotation', table('Annotations per person')),
  inShown('results', '/results', text(/^Alpha, /)),
  inShown('contested', '/results/contested'),
  {
    name: 'adjudication',
    who: 'facilitator',
    path: ({ shown, question, trace }) =>
      `/workshops/${shown}/results/questions/${question}/traces/${trace}`,
  },
  inJudge('judge', () => '', table('Evaluation runs')),
  inJudge('providers', () => '/providers', text('House model')),
  inJudge(
    'provider-new',
    () => '/providers',
    (page) => openDialog(page, 'Add a provider'),
  ),
  inJudge('judge-prompt', ({ prompt }) => `/prompts/${prompt}`, text('Judge card')),
  inJudge('judge-card', ({ prompt }) => `/prompts/${prompt}/card`, text('Instructions')),
  inJudge('evaluation-run', ({ run }) => `/runs/${run}`, text('Bias probes')),
  inJudge(
    'disagreement',
    ({ run }) => `/runs/${run}`,
    (page) => openDialog(page, 'Both sides'),
  ),
  inJudge(
    'comparison',
    ({ run, otherRun }) => `/runs/${otherRun}/comparison?with=${run}`,
    text('Before and after'),
  ),
  inJudge('alignments', () => '/alignments', table('Alignments')),
  inJudge('alignment', ({ alignment }) => `/alignments/${alignment}`, text('Guidelines')),
  { name: 'not-found', who: 'facilitator', path: () => '/no-such-page' },
];
