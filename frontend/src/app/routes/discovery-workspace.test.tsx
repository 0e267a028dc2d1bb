import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  aDraftGroup,
  aDraftItem,
  aFollowUp,
  aGroupSuggestion,
  anAnalysis,
  anAnalysisItem,
  discoveryProgress,
  traceLabels,
} from '@/testing/discovery';
import { AT, aWorkshop, EXPERT, id, questionId, traceId, WORKSHOP } from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { renderRoute } from '@/testing/renderRoute';
import { server } from '@/testing/server';

const PAGE = `/workshops/${WORKSHOP}/discovery`;
const ITEMS = api('/draft-rubric-items');
const GROUPS = api('/draft-rubric-items/groups');

/** A draft that holds these items and groups. */
const draft = (items: object[], groups: object[] = []) =>
  server.use(
    http.get(ITEMS, () => HttpResponse.json(pageOf(items))),
    http.get(GROUPS, () => HttpResponse.json(pageOf(groups))),
  );
const summaryOf = ({ itemIds, scale, ...group }: ReturnType<typeof aDraftGroup>) => ({
  ...group,
  items: itemIds.length,
  scaleType: scale.type,
});
const thePanel = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the discovery workspace', () => {
  beforeEach(() => {
    server.use(http.get(api('/workshops/:id'), () => versioned(aWorkshop({ phase: 'DISCOVERY' }))));
  });

  it('shows a card per trace, and only some severities on demand', async () => {
    let asked: string | null = null;
    server.use(
      http.get(api('/feedback/disagreements'), ({ request }) => {
        asked = new URL(request.url).searchParams.get('severity');
        return HttpResponse.json(pageOf([traceLabels({ inputPreview: 'Refund me.' })]));
      }),
      http.get(api('/feedback/:id/follow-ups'), () =>
        HttpResponse.json({ items: [aFollowUp(1, { answer: 'Ask first.', source: 'FALLBACK' })] }),
      ),
    );
    const { user } = renderRoute(PAGE);
    const card = within(await screen.findByRole('article', { name: 'Please move my flight.' }));
    expect(card.getByText('Mixed labels')).toBeTruthy();
    expect(await card.findByText('Moved without asking.')).toBeTruthy();
    await user.click(card.getByRole('button', { name: 'Follow-ups of Erin Expert' }));
    expect(await card.findByText('Ask first.')).toBeTruthy();
    expect(card.getByText(/fixed question/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Mixed labels' }));
    expect(await screen.findByRole('article', { name: 'Refund me.' })).toBeTruthy();
    expect(asked).toBe('HIGH');
  });

  it('promotes a finding and a disagreement once', async () => {
    const items: object[] = [];
    const sent: object[] = [];
    draft(items);
    server.use(
      http.post(ITEMS, async ({ request }) => {
        const item = (await request.json()) as object;
        sent.push(item);
        items.push({ ...aDraftItem({ id: id(800 + items.length) }), ...item });
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = renderRoute(PAGE);
    const card = within(await screen.findByRole('article'));
    await user.click(
      await card.findByRole('button', { name: 'Add to draft: Asks for consent too late.' }),
    );
    expect(await card.findByText('In the draft')).toBeTruthy();
    await user.click(card.getByRole('button', { name: /Add to draft: the labels of/ }));
    await expect
      .poll(() => sent)
      .toEqual([
        { workshopId: WORKSHOP, source: 'FINDING', sourceId: id(401) },
        { workshopId: WORKSHOP, source: 'DISAGREEMENT', sourceId: traceId(0) },
      ]);
  });

  it('takes an item by hand, and keeps its text when it is refused', async () => {
    server.use(
      http.post(ITEMS, () =>
        problem(409, 'too-many-draft-rubric-items', { detail: 'At most 500 items.' }),
      ),
    );
    const { user } = renderRoute(PAGE);
    const panel = await thePanel('Draft rubric');
    await user.type(await panel.findByLabelText(/New item/), 'Says what it did.');
    await user.click(panel.getByRole('button', { name: 'Add item' }));
    expect(await panel.findByText('At most 500 items.')).toBeTruthy();
    expect(panel.getByLabelText(/New item/)).toHaveProperty('value', 'Says what it did.');
  });

  it('orders items at once, and takes that back when it is refused', async () => {
    draft([
      aDraftItem({ id: id(1), textPreview: 'First.' }),
      aDraftItem({ id: id(2), textPreview: 'Second.' }),
    ]);
    let sent: unknown;
    server.use(
      http.put(api('/draft-rubric-items/order'), async ({ request }) => {
        sent = await request.json();
        return problem(409, 'other-draft-rubric-items', { detail: 'Somebody added one.' });
      }),
    );
    const { user } = renderRoute(PAGE);
    await user.click(await screen.findByRole('button', { name: 'Move down: First.' }));
    expect(await screen.findByText('Somebody added one.')).toBeTruthy();
    expect(sent).toEqual({ workshopId: WORKSHOP, itemIds: [id(2), id(1)] });
    const shown = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(shown).toEqual(['First.', 'Second.']);
  });

  it('makes a group of what is chosen', async () => {
    draft([aDraftItem(), aDraftItem({ id: id(322), textPreview: 'Is polite.' })]);
    let sent: unknown;
    server.use(
      http.post(GROUPS, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ groups: [] }, { status: 201 });
      }),
    );
    const { user } = renderRoute(PAGE);
    await user.click(await screen.findByRole('checkbox', { name: 'Asks before it acts.' }));
    await user.type(screen.getByLabelText(/1 chosen item/), 'Consent{Enter}');
    await expect
      .poll(() => sent)
      .toEqual({ workshopId: WORKSHOP, groups: [{ title: 'Consent', itemIds: [id(321)] }] });
    await expect.poll(() => screen.queryByLabelText(/1 chosen item/)).toBeNull();
  });

  it('publishes a group, says where it is, and publishes it again as the same question', async () => {
    let group = aDraftGroup();
    const item = aDraftItem({ groupId: group.id });
    server.use(
      http.get(ITEMS, () => HttpResponse.json(pageOf([item]))),
      http.get(GROUPS, () => HttpResponse.json(pageOf([summaryOf(group)]))),
      http.post(api('/draft-rubric-items/groups/:id/publication'), () => {
        group = aDraftGroup({ isPublished: true, questionId: questionId(7), rubricVersion: 4 });
        return versioned(group);
      }),
    );
    const { user } = renderRoute(PAGE);
    const section = await thePanel('Group Consent');
    expect(section.getByText('Asks before it acts.')).toBeTruthy();
    await user.click(section.getByRole('button', { name: 'Publish to the rubric' }));
    expect(await section.findByText('In the rubric since version 4')).toBeTruthy();
    await user.click(await section.findByRole('button', { name: 'Publish again' }));
    expect(await section.findByText('In the rubric since version 4')).toBeTruthy();
  });

  it('keeps what is typed about a group that somebody else changed', async () => {
    const group = aDraftGroup();
    draft([aDraftItem({ groupId: group.id })], [summaryOf(group)]);
    let version: string | null = null;
    server.use(
      http.get(api('/draft-rubric-items/groups/:id'), () => versioned(group)),
      http.put(api('/draft-rubric-items/groups/:id'), ({ request }) => {
        version = request.headers.get('If-Match');
        return problem(412, 'stale-version');
      }),
    );
    const { user } = renderRoute(PAGE);
    const section = await thePanel('Group Consent');
    await user.click(section.getByRole('button', { name: 'Edit group' }));
    await user.type(await section.findByLabelText(/Title/), ' first');
    await user.click(section.getByRole('button', { name: 'Save group' }));
    expect(await section.findByText(/changed in the meantime/)).toBeTruthy();
    expect(version).toBe('"4"');
    expect(section.getByLabelText(/Title/)).toHaveProperty('value', 'Consent first');
  });

  it('suggests groups and makes those that are wanted', async () => {
    draft([aDraftItem(), aDraftItem({ id: id(322), textPreview: 'Is polite.' })]);
    const groups = [
      { title: 'Consent', itemIds: [id(321)] },
      { title: 'Tone', itemIds: [id(322)] },
    ];
    let sent: unknown;
    server.use(
      http.post(api('/draft-rubric-items/groups/suggestions'), () =>
        versioned(aGroupSuggestion({ state: 'QUEUED', groups: [] }), 202),
      ),
      http.get(api('/draft-rubric-items/groups/suggestions/:id'), () =>
        versioned(aGroupSuggestion({ groups })),
      ),
      http.post(GROUPS, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ groups: [] }, { status: 201 });
      }),
    );
    const { user } = renderRoute(PAGE);
    await screen.findByText('Is polite.');
    await user.click(screen.getByRole('button', { name: 'Suggest groups' }));
    const suggested = await thePanel('Suggested groups');
    expect(await suggested.findByText(/Made from shared words/)).toBeTruthy();
    const [, second] = suggested.getAllByRole('checkbox');
    if (second === undefined) throw new Error('two groups');
    await user.click(second);
    await user.type(suggested.getByLabelText(/Question 1/), ' first');
    await user.click(suggested.getByRole('button', { name: 'Apply 1 group' }));
    await expect
      .poll(() => sent)
      .toEqual({ workshopId: WORKSHOP, groups: [{ title: 'Consent first', itemIds: [id(321)] }] });
    await expect.poll(() => screen.queryByRole('region', { name: 'Suggested groups' })).toBeNull();
  });

  it('says why no suggestion was started', async () => {
    draft([aDraftItem()]);
    server.use(
      http.post(api('/draft-rubric-items/groups/suggestions'), () =>
        problem(409, 'group-suggestion-running', { detail: 'Groups are being suggested already.' }),
      ),
    );
    const { user } = renderRoute(PAGE);
    await screen.findByText('Asks before it acts.');
    await user.click(screen.getByRole('button', { name: 'Suggest groups' }));
    expect(await screen.findByText('Groups are being suggested already.')).toBeTruthy();
  });

  it('starts an analysis, follows it to its items, and compares it with an earlier one', async () => {
    const earlier = anAnalysis({ id: id(352), createdAt: AT });
    let started = false;
    server.use(
      http.get(api('/analyses'), () =>
        HttpResponse.json(pageOf(started ? [anAnalysis(), earlier] : [earlier])),
      ),
      http.post(api('/analyses'), () => {
        started = true;
        return versioned(anAnalysis({ state: 'QUEUED' }), 202);
      }),
      http.get(api('/analyses/:id'), () => versioned(anAnalysis())),
      http.get(api('/analyses/:id/items'), () =>
        HttpResponse.json({ items: [anAnalysisItem(361, 'Consent')] }),
      ),
      http.get(api('/analyses/:id/comparison'), () =>
        HttpResponse.json({
          analysisId: id(351),
          withId: id(352),
          common: [
            {
              here: anAnalysisItem(361, 'Consent'),
              there: anAnalysisItem(362, 'Asking first'),
              similarity: 0.8,
              sharedTraces: 2,
            },
          ],
          onlyHere: [],
          onlyThere: [anAnalysisItem(363, 'Speed')],
        }),
      ),
    );
    const { user, router } = renderRoute(`${PAGE}?view=analyses`);
    await user.click(await screen.findByRole('button', { name: 'Distil criteria' }));
    expect(await screen.findByText('About consent.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add to draft: Consent' })).toBeTruthy();
    expect(screen.getByText(/no model read it\./)).toBeTruthy();
    await router.navigate(`${PAGE}?view=analyses&analysis=${id(351)}&with=${id(352)}`);
    expect(await screen.findByText('Asking first')).toBeTruthy();
    expect(screen.getByText('80.0 %')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Only in the other one' })).toBeTruthy();
  });

  it('says why an analysis cannot start', async () => {
    server.use(
      http.post(api('/analyses'), () =>
        problem(409, 'nothing-to-analyse', { detail: 'There is neither feedback nor a finding.' }),
      ),
    );
    const { user } = renderRoute(`${PAGE}?view=analyses`);
    await user.click(await screen.findByRole('button', { name: 'Distil themes' }));
    expect(await screen.findByText('There is neither feedback nor a finding.')).toBeTruthy();
  });

  it('shows how far each person is', async () => {
    const members = pageOf([
      { userId: EXPERT, name: 'Erin Expert', feedback: 12, findings: 3, completedAt: AT },
      { userId: id(13), feedback: 2, findings: 0, lacking: ['AUTHOR_NAME'] },
    ]);
    server.use(
      http.get(api('/feedback/progress'), () =>
        HttpResponse.json(discoveryProgress({ members, completed: 1 } as object)),
      ),
    );
    renderRoute(`${PAGE}?view=progress`);
    const table = within(await screen.findByRole('table', { name: 'Progress per person' }));
    expect(table.getByText(/Through since/)).toBeTruthy();
    expect(await table.findByText('Raj Rater')).toBeTruthy();
  });
});
