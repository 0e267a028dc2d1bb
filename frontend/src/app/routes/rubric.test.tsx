import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Rubric } from '@/features/rubric/api/getRubric';
import {
  AT,
  aRubric,
  aSession,
  aWorkshop,
  EXPERT,
  FACILITATOR,
  id,
  questionId,
  traceId,
  WORKSHOP,
} from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { renderRoute } from '@/testing/renderRoute';
import { server } from '@/testing/server';

const PAGE = `/workshops/${WORKSHOP}/rubric`;
const question = async (number: number) =>
  within(await screen.findByRole('group', { name: `Question ${number}` }));

/** A service that keeps the rubric and refuses a stale version. */
function rubrics(first: Rubric = aRubric()) {
  const service = { stored: first, sent: [] as Rubric['questions'][] };
  server.use(
    http.get(api('/rubrics/:id'), () => versioned(service.stored)),
    http.put(api('/rubrics/:id'), async ({ request }) => {
      if (request.headers.get('If-Match') !== `"${service.stored.version}"`) {
        return problem(412, 'stale-version');
      }
      const { questions } = (await request.json()) as Rubric;
      service.sent.push(questions);
      const named = questions.map((each, position) => ({
        ...each,
        id: each.id ?? id(600 + position),
      }));
      service.stored = { ...service.stored, version: service.stored.version + 1, questions: named };
      return versioned(service.stored);
    }),
  );
  return service;
}

const withEvidence = (): Rubric => {
  const rubric = aRubric();
  return {
    ...rubric,
    questions: rubric.questions.map((each, index) =>
      index === 0 ? { ...each, evidenceTraceIds: [traceId(0), traceId(1)] } : each,
    ),
  };
};

describe('the rubric editor', () => {
  it('saves anchors, guidance with an example, and what is left of the evidence', async () => {
    const service = rubrics(withEvidence());
    const { user } = renderRoute(PAGE);
    const first = await question(1);
    for (const value of [1, 2, 3, 4, 5]) {
      await user.click(first.getByLabelText(`Anchor of ${value}`));
      await user.paste(`Anchor ${value}`);
    }
    await user.click(first.getByText('Guidance'));
    await user.click(first.getByLabelText('How to apply it'));
    await user.paste('Read the policy.');
    await user.click(first.getByRole('button', { name: 'Add example' }));
    await user.click(first.getByLabelText(/Example 1/));
    await user.paste('It moved the flight.');
    await user.click(first.getByRole('button', { name: 'Remove trace 1 from the evidence' }));
    await user.click(first.getByRole('checkbox', { name: 'Must be answered' }));
    await user.type(first.getByLabelText('Description'), '.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/^Version 4, saved/)).toBeTruthy();
    expect(service.sent[0]?.[0]).toMatchObject({
      id: questionId(0),
      required: false,
      scale: { anchors: ['Anchor 1', 'Anchor 2', 'Anchor 3', 'Anchor 4', 'Anchor 5'] },
      guidance: { text: 'Read the policy.', examples: [{ text: 'It moved the flight.' }] },
      evidenceTraceIds: [traceId(1)],
    });
  });

  it('says beforehand which annotations become stale, and which changes are harmless', async () => {
    rubrics();
    const { user } = renderRoute(PAGE);
    const second = await question(2);
    await user.click(second.getByRole('checkbox', { name: 'Must be answered' }));
    expect(await screen.findByText(/No annotation becomes stale/)).toBeTruthy();
    await user.type(second.getByLabelText('Label of 1'), ' strictly');
    expect(await screen.findByText(/marked stale: The policy is kept\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(screen.queryByText(/new version of the rubric/)).toBeNull();
    expect(second.getByLabelText('Label of 1')).toHaveProperty('value', 'Kept');
  });

  it('shows what is wrong at the field', async () => {
    server.use(
      http.put(api('/rubrics/:id'), () =>
        problem(400, 'invalid', {
          violations: [
            { field: 'questions[0].scale.anchors[1]', message: 'must have 1 to 500 characters' },
          ],
        }),
      ),
    );
    const { user } = renderRoute(PAGE);
    const first = await question(1);
    await user.type(first.getByLabelText('Anchor of 1'), 'Nothing done');
    await user.click(screen.getByRole('button', { name: 'Save rubric' }));
    await screen.findByRole('alert');
    expect(first.getByText('must have 1 to 500 characters')).toBeTruthy();
    expect(first.getByLabelText('Anchor of 2').getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps the own changes on top of what somebody else saved', async () => {
    const service = rubrics();
    const { user } = renderRoute(PAGE);
    const first = await question(1);
    await user.type(first.getByLabelText(/Title/), ' well');
    const [template] = aRubric().questions;
    if (template === undefined) throw new Error('the fixture has questions');
    const added = { ...template, id: questionId(9), title: 'Added elsewhere' };
    service.stored = { ...aRubric(), version: 4, questions: [...aRubric().questions, added] };
    await user.click(screen.getByRole('button', { name: 'Save rubric' }));
    expect(await screen.findByText(/What is stored now is version 4/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep my changes' }));
    await user.click(screen.getByRole('button', { name: 'Save rubric' }));
    expect(await screen.findByText(/^Version 5, saved/)).toBeTruthy();
    expect(service.sent.map((questions) => questions.map(({ title }) => title))).toEqual([
      [
        'The answer solves the request well',
        'The policy is kept',
        'What would you change?',
        'Added elsewhere',
      ],
    ]);
  });

  it('keeps changes while one looks at something else', async () => {
    rubrics();
    const { user, router } = renderRoute(PAGE);
    await user.type((await question(1)).getByLabelText(/Title/), ' well');
    await router.navigate(`/workshops/${WORKSHOP}`);
    await screen.findByRole('heading', { level: 1, name: 'Airline support quality' });
    await router.navigate(PAGE);
    expect(await screen.findByDisplayValue('The answer solves the request well')).toBeTruthy();
    expect(screen.getByText('Unsaved changes')).toBeTruthy();
  });
});

describe('versions of the rubric', () => {
  it('are listed, with those whose annotations are stale', async () => {
    rubrics({ ...aRubric(), staleVersions: [2] });
    server.use(
      http.get(api('/rubrics/:id/versions'), () =>
        HttpResponse.json(
          pageOf([
            { version: 3, questions: 3, createdAt: AT, createdBy: FACILITATOR },
            { version: 2, questions: 2, createdAt: AT },
          ]),
        ),
      ),
    );
    renderRoute(PAGE);
    const table = within(await screen.findByRole('table', { name: 'Versions of the rubric' }));
    expect(await table.findByText('Fay Facilitator')).toBeTruthy();
    expect(table.getByText('Annotations stale')).toBeTruthy();
    expect(table.getByRole('link', { name: 'Version 2' }).getAttribute('href')).toBe(
      `${PAGE}/versions/2`,
    );
  });

  it('show an old one as it was, or say that there is none', async () => {
    server.use(
      http.get(api('/rubrics/:id/versions/:version'), ({ params: { version } }) =>
        version === '2' ? versioned({ ...withEvidence(), version: 2 }) : problem(404, 'unknown'),
      ),
    );
    const { router } = renderRoute(`${PAGE}/versions/2`);
    expect(await screen.findByText('Completely')).toBeTruthy();
    expect(screen.getByText('Seen on 2 traces')).toBeTruthy();
    await router.navigate(`${PAGE}/versions/77`);
    expect(await screen.findByText('There is no such version')).toBeTruthy();
  });

  it('links no evidence for those who take part', async () => {
    server.use(
      http.get(api('/workshops/:id'), () =>
        versioned(aWorkshop({ role: 'SME', phase: 'ANNOTATION' })),
      ),
      http.get(api('/rubrics/:id'), () => versioned(withEvidence())),
    );
    renderRoute(PAGE, aSession(EXPERT));
    expect(await screen.findByText('The policy is kept')).toBeTruthy();
    expect(screen.queryByText(/Seen on/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save rubric' })).toBeNull();
  });
});

describe('suggestions of the model provider', () => {
  const suggestion = (part: object = {}) => ({
    id: id(681),
    runId: id(671),
    title: 'Consent',
    description: 'Does it ask first?',
    scale: 'BINARY',
    state: 'OPEN',
    ...part,
  });
  const run = (part: object) => ({
    id: id(671),
    workshopId: WORKSHOP,
    state: 'SUCCEEDED',
    createdAt: AT,
    version: 2,
    ...part,
  });

  it('are asked for with the evidence, and accepted one by one', async () => {
    const service = rubrics(withEvidence());
    let asked: unknown;
    let items: object[] = [];
    server.use(
      http.post(api('/rubrics/:id/suggestion-runs'), async ({ request }) => {
        asked = await request.json();
        items = [suggestion(), suggestion({ id: id(682), title: 'Speed' })];
        return versioned(run({ state: 'QUEUED' }) as { version: number }, 202);
      }),
      http.get(api('/rubrics/:id/suggestion-runs/:run'), () =>
        versioned(run({}) as { version: number }),
      ),
      http.get(api('/rubrics/:id/suggestions'), () => HttpResponse.json(pageOf(items))),
      http.post(api('/rubrics/:id/suggestions/:suggestion/accept'), () => {
        const [template] = aRubric().questions;
        if (template === undefined) throw new Error('the fixture has questions');
        const added = { ...template, id: questionId(9), title: 'Consent' };
        service.stored = {
          ...service.stored,
          version: 4,
          questions: [...service.stored.questions, added],
        };
        const accepted = suggestion({ state: 'ACCEPTED', questionId: added.id });
        items = [accepted, ...items.slice(1)];
        return HttpResponse.json(accepted);
      }),
    );
    const { user } = renderRoute(PAGE);
    await user.type(await screen.findByLabelText(/What matters/), 'Consent');
    await user.click(screen.getByRole('button', { name: 'Suggest questions' }));
    await user.click(await screen.findByRole('button', { name: 'Accept: Consent' }));
    expect(await screen.findByText('Accepted as question 4')).toBeTruthy();
    expect((await question(4)).getByLabelText(/Title/)).toHaveProperty('value', 'Consent');
    expect(screen.getByRole('button', { name: 'Dismiss: Speed' })).toBeTruthy();
    expect(asked).toEqual({ focus: 'Consent', traceIds: [traceId(0), traceId(1)] });
  });

  it('say why none came', async () => {
    server.use(
      http.post(api('/rubrics/:id/suggestion-runs'), () =>
        versioned(run({ state: 'QUEUED' }) as { version: number }, 202),
      ),
      http.get(api('/rubrics/:id/suggestion-runs/:run'), () =>
        versioned(run({ state: 'FAILED', error: 'No provider is set.' }) as { version: number }),
      ),
    );
    const { user } = renderRoute(PAGE);
    await user.click(await screen.findByRole('button', { name: 'Suggest questions' }));
    expect(await screen.findByText('No provider is set.')).toBeTruthy();
  });
});

describe('the old text form', () => {
  it('shows each fault and keeps the text', async () => {
    const violations = [
      { field: 'text', message: 'question 1: the title must have 1 to 200 characters' },
      { field: 'text', message: 'question 2: the judge type must be one of likert, binary' },
    ];
    server.use(
      http.post(api('/rubrics/:id/text-import'), () => problem(400, 'bad', { violations })),
    );
    const { user } = renderRoute(PAGE);
    const text = await screen.findByLabelText(/^Questions/);
    await user.type(text, 'no title');
    await user.click(screen.getByRole('button', { name: 'Import questions' }));
    const alert = within(await screen.findByRole('alert'));
    for (const { message } of violations) {
      expect(alert.getByText(new RegExp(message))).toBeTruthy();
    }
    expect(text).toHaveProperty('value', 'no title');
  });

  it('adds its questions to the rubric', async () => {
    const service = rubrics();
    server.use(
      http.post(api('/rubrics/:id/text-import'), () => {
        const [template] = aRubric().questions;
        if (template === undefined) throw new Error('the fixture has questions');
        const added = { ...template, id: questionId(9), title: 'Tone' };
        service.stored = { ...aRubric(), version: 4, questions: [...aRubric().questions, added] };
        return versioned(service.stored);
      }),
    );
    const { user } = renderRoute(PAGE);
    await user.type(await screen.findByLabelText(/^Questions/), 'Tone: Polite?');
    await user.click(screen.getByRole('button', { name: 'Import questions' }));
    expect(await screen.findByText('1 question added')).toBeTruthy();
    expect((await question(4)).getByLabelText(/Title/)).toHaveProperty('value', 'Tone');
  });
});
