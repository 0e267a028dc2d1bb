import { HttpResponse, http } from 'msw';
import { aFollowUp, discoveryProgress, traceLabels } from './discovery';
import {
  AT,
  aRubric,
  aSession,
  aTrace,
  aWorkshop,
  EXPERT,
  FACILITATOR,
  id,
  traceId,
  WORKSHOP,
} from './fixtures';
import { aCorrection, aPrompt, someProbes } from './judges';
import {
  aDataset,
  anAgreementReport,
  anImport,
  aProgress,
  aRun,
  metrics,
  theSettings,
} from './reports';

export const api = (path: string) => `*/api/v1${path}`;

/** A page that holds all of these. */
export const pageOf = <T>(items: T[], total = items.length) => ({
  items,
  total,
  skip: 0,
  limit: 50,
});

/** A body with the strong ETag of its version. */
export const versioned = (body: { version: number }, status = 200) =>
  HttpResponse.json(body, { status, headers: { ETag: `"${body.version}"` } });

/** An error as the services tell it. */
export const problem = (
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
) =>
  HttpResponse.json(
    {
      type: 'about:blank',
      title: `Problem ${code}`,
      status,
      code,
      correlationId: 'c-123',
      ...more,
    },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );

const TRACES = 3;
const members = [
  [FACILITATOR, 'Fay Facilitator', 'FACILITATOR'],
  [EXPERT, 'Erin Expert', 'SME'],
  [id(13), 'Raj Rater', 'PARTICIPANT'],
  [id(14), 'Ola Observer', 'PARTICIPANT'],
].map(([userId, displayName, role]) => ({
  userId,
  displayName,
  role,
  email: `${displayName?.split(' ')[0]?.toLowerCase()}@example.org`,
  joinedAt: AT,
  version: 1,
}));

function traceSummary(position: number) {
  const { id: trace, externalId, input, output } = aTrace(position);
  return {
    id: trace,
    externalId,
    inputPreview: input,
    outputPreview: output,
    inputChars: input.length,
    outputChars: output.length,
    messageCount: 5,
    payloadBytes: 8_400,
    hasError: false,
    spanCount: 0,
    importedAt: AT,
    createdAt: AT,
  };
}

function traceAt(request: Request) {
  const position = Number(new URL(request.url).searchParams.get('position'));
  if (position >= TRACES) return problem(404, 'position-unknown');
  return HttpResponse.json({
    position,
    count: TRACES,
    traceId: traceId(position),
    previousTraceId: position === 0 ? undefined : traceId(position - 1),
    nextTraceId: position === TRACES - 1 ? undefined : traceId(position + 1),
    trace: aTrace(position),
  });
}

/** A workshop in which everything works. */
export const handlers = [
  http.post(api('/auth/login'), () => {
    const { accessToken, user } = aSession();
    return HttpResponse.json({
      accessToken,
      tokenType: 'Bearer',
      expiresIn: 3600,
      user: { ...user, createdAt: AT },
    });
  }),
  http.post(api('/auth/refresh'), () => problem(401, 'session-ended')),
  http.post(api('/auth/logout'), () => new HttpResponse(null, { status: 204 })),
  http.get(api('/workshops'), () => {
    const { id: workshop, name, phase, state, round, role, memberCount, createdAt } = aWorkshop();
    return HttpResponse.json(
      pageOf([{ id: workshop, name, phase, state, round, role, memberCount, createdAt }]),
    );
  }),
  http.get(api('/workshops/:id'), () => versioned(aWorkshop())),
  http.get(api('/workshops/:id/status'), () => {
    const { id: workshop, phase, state, round, version } = aWorkshop();
    return versioned({ id: workshop, phase, state, round, version } as { version: number });
  }),
  http.get(api('/workshops/:id/members'), () => HttpResponse.json(pageOf(members))),
  http.get(api('/workshops/:id/progress'), () => HttpResponse.json(aProgress())),
  http.get(api('/workshops/:id/settings'), () => versioned(theSettings())),
  http.get(api('/workshops/:id/audit-entries'), () =>
    HttpResponse.json(
      pageOf([
        {
          id: id(951),
          actorId: FACILITATOR,
          actorName: 'Fay Facilitator',
          action: 'PHASE_CHANGED',
          detail: { from: 'INTAKE', to: 'DISCOVERY' },
          createdAt: AT,
        },
      ]),
    ),
  ),
  http.get(api('/invitations'), () =>
    HttpResponse.json(
      pageOf([
        {
          id: id(961),
          email: 'ina@example.org',
          role: 'SME',
          state: 'OPEN',
          invitedBy: FACILITATOR,
          createdAt: AT,
          expiresAt: AT,
          version: 1,
        },
      ]),
    ),
  ),
  http.get(api('/datasets'), () => HttpResponse.json(pageOf([aDataset()]))),
  http.get(api('/datasets/rounds'), () => HttpResponse.json(pageOf([]))),
  http.get(api('/datasets/:id/assignments'), () => HttpResponse.json(pageOf([]))),
  http.get(api('/traces/extraction'), () => problem(404, 'extraction-unknown')),
  http.get(api('/model-providers'), () => HttpResponse.json(pageOf([]))),
  http.get(api('/imports'), () => HttpResponse.json(pageOf([anImport()]))),
  http.get(api('/imports/:id'), () => versioned(anImport())),
  http.get(api('/imports/:id/errors'), () =>
    HttpResponse.json(pageOf([{ line: 17, reason: 'Not valid JSON', excerpt: '{"input": "…' }])),
  ),
  http.get(api('/traces'), () =>
    HttpResponse.json(
      pageOf(Array.from({ length: TRACES }, (_, position) => traceSummary(position))),
    ),
  ),
  http.get(api('/traces/at'), ({ request }) => traceAt(request)),
  http.get(api('/traces/:id'), () => versioned(aTrace(0))),
  http.get(api('/feedback'), () =>
    HttpResponse.json(
      pageOf([
        {
          id: id(301),
          traceId: traceId(0),
          userId: EXPERT,
          label: 'BAD',
          reasonPreview: 'Moved without asking.',
          version: 1,
          updatedAt: AT,
        },
      ]),
    ),
  ),
  http.get(api('/feedback/mine'), () => problem(404, 'feedback-unknown')),
  http.get(api('/feedback/progress'), () => HttpResponse.json(discoveryProgress())),
  http.get(api('/feedback/:id/follow-ups'), () => HttpResponse.json({ items: [] })),
  http.post(api('/feedback/:id/follow-ups'), () => versioned(aFollowUp(1), 201)),
  http.get(api('/feedback/coverage'), () => HttpResponse.json(pageOf([traceLabels()]))),
  http.get(api('/feedback/disagreements'), () => HttpResponse.json(pageOf([traceLabels()]))),
  http.get(api('/draft-rubric-items'), () => HttpResponse.json(pageOf([]))),
  http.get(api('/draft-rubric-items/groups'), () => HttpResponse.json(pageOf([]))),
  http.get(api('/analyses'), () => HttpResponse.json(pageOf([]))),
  http.get(api('/notes'), () => HttpResponse.json(pageOf([]))),
  http.get(api('/findings'), () =>
    HttpResponse.json(
      pageOf([
        {
          id: id(401),
          traceId: traceId(0),
          userId: EXPERT,
          insightPreview: 'Asks for consent too late.',
          category: 'FAILURE_MODE',
          version: 1,
          createdAt: AT,
          updatedAt: AT,
        },
      ]),
    ),
  ),
  http.get(api('/rubrics/:id'), () => versioned(aRubric())),
  http.get(api('/rubrics/:id/versions'), () => HttpResponse.json(pageOf([]))),
  http.get(api('/rubrics/:id/suggestions'), () => HttpResponse.json(pageOf([]))),
  http.get(api('/annotations/mine'), () => problem(404, 'annotation-unknown')),
  http.get(api('/annotations/progress'), () => HttpResponse.json({ annotated: 2 })),
  http.get(api('/adjudications'), () => HttpResponse.json(pageOf([]))),
  http.get(api('/agreement'), () => HttpResponse.json(anAgreementReport())),
  http.get(api('/judge-prompts'), () =>
    HttpResponse.json(
      pageOf([
        {
          id: id(61),
          workshopId: WORKSHOP,
          questionId: aRun().questionId,
          questionTitle: aRun().questionTitle,
          scaleType: 'LIKERT',
          kind: 'NEAREST_NEIGHBOUR',
          number: 1,
          text: '',
          createdAt: AT,
        },
      ]),
    ),
  ),
  http.get(api('/datasets'), () => HttpResponse.json(pageOf([{ id: id(41), name: 'Whole' }]))),
  http.get(api('/model-providers'), () => HttpResponse.json(pageOf([]))),
  http.get(api('/evaluation-runs'), () => HttpResponse.json(pageOf([aRun()]))),
  http.get(api('/evaluation-runs/:id'), () => versioned(aRun())),
  http.get(api('/evaluation-runs/:id/bias-probes'), () => HttpResponse.json(someProbes())),
  http.get(api('/evaluation-runs/:id/correction'), () => HttpResponse.json(aCorrection())),
  http.get(api('/judge-prompts/:id'), () => HttpResponse.json(aPrompt())),
  http.get(api('/judge-prompts/:id/card'), () =>
    HttpResponse.json({ judge: aPrompt(), cautions: [] }),
  ),
  http.get(api('/judge-prompts/:id/diff'), ({ params }) =>
    HttpResponse.json({ id: params.id, against: id(61), lines: [] }),
  ),
  http.get(api('/evaluation-runs/:id/metrics'), () => HttpResponse.json(metrics())),
  http.get(api('/judge-evaluations'), () =>
    HttpResponse.json(
      pageOf([
        {
          id: id(901),
          traceId: traceId(0),
          value: 2,
          truth: 5,
          part: 'HELD_OUT',
          reasoningPreview: 'The five most similar traces were rated 2.',
        },
      ]),
    ),
  ),
];
