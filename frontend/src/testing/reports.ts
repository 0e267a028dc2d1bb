import type { AgreementReport } from '@/features/agreement/api/getAgreement';
import type { Metrics } from '@/features/judge/api/getMetrics';
import type { EvaluationRun } from '@/features/judge/api/pollRun';
import type { Dataset } from '@/features/traces/api/pageDatasets';
import type { Import } from '@/features/traces/api/pollImport';
import type { WorkshopProgress } from '@/features/workshops/api/pollWorkshopProgress';
import type { Settings } from '@/features/workshops/api/settings';
import { AT, EXPERT, IMPORT, id, questionId, RUN, WORKSHOP } from './fixtures';

const measure = (value: number, n = 40) => ({
  value,
  n,
  interval: { low: value - 0.1, high: value + 0.08, draws: 2000, skippedDraws: 0 },
});

export const anAgreementReport = (): AgreementReport => ({
  workshopId: WORKSHOP,
  rubricVersion: 3,
  computedAt: AT,
  annotations: 120,
  overall: [],
  questions: [
    {
      questionId: questionId(0),
      title: 'The answer solves the request',
      scale: 'LIKERT',
      raters: 3,
      traces: 40,
      pairableTraces: 38,
      pairs: 114,
      percentAgreement: measure(0.71),
      alphaNominal: measure(0.62),
      alphaOrdinal: measure(0.74),
      alphaInterval: measure(0.76),
      raterPairs: [
        {
          raterA: EXPERT,
          raterB: id(13),
          traces: 38,
          kappa: measure(0.55),
          weightedKappa: measure(0.73),
        },
        {
          raterA: EXPERT,
          raterB: id(14),
          traces: 38,
          kappa: measure(0.41),
          weightedKappa: measure(0.66),
        },
        {
          raterA: id(13),
          raterB: id(14),
          traces: 38,
          kappa: measure(-0.05),
          weightedKappa: measure(0.81),
        },
      ],
      patterns: [
        {
          kind: 'RATER_SYSTEMATICALLY_HIGH',
          userId: id(14),
          detail: 'Rates 0.8 above the others on average.',
        },
      ],
    },
    {
      questionId: questionId(1),
      title: 'The policy is kept',
      scale: 'BINARY',
      raters: 3,
      traces: 40,
      pairableTraces: 38,
      pairs: 114,
      percentAgreement: measure(1),
      alphaNominal: { notComputable: 'no-variation', n: 40 },
      raterPairs: [],
      patterns: [],
    },
  ],
});

export const aRun = (part: Partial<EvaluationRun> = {}): EvaluationRun => ({
  id: RUN,
  workshopId: WORKSHOP,
  judgePromptId: id(61),
  questionId: questionId(0),
  questionTitle: 'The answer solves the request',
  kind: 'NEAREST_NEIGHBOUR',
  datasetId: id(41),
  state: 'SUCCEEDED',
  done: 40,
  failed: 0,
  total: 40,
  createdAt: AT,
  startedAt: AT,
  finishedAt: AT,
  version: 9,
  ...part,
});

export const metrics = (): Metrics => ({
  runId: RUN,
  part: 'HELD_OUT',
  looks: 1,
  n: 16,
  excludedContested: 2,
  excludedTuning: 22,
  unlabelled: 0,
  unjudged: 0,
  bootstrapSeed: 1,
  accuracy: measure(0.56, 16),
  kappa: measure(0.41, 16),
  weightedKappa: measure(0.58, 16),
  meanAbsoluteError: measure(0.56, 16),
  spearman: measure(0.61, 16),
  confusion: {
    labels: [1, 2, 3, 4, 5],
    counts: [
      [1, 1, 0, 0, 0],
      [0, 1, 1, 0, 0],
      [0, 0, 2, 1, 0],
      [0, 0, 1, 3, 2],
      [0, 0, 0, 1, 2],
    ],
  },
  baseline: {
    kind: 'MAJORITY_CLASS',
    accuracy: measure(0.38, 16),
    kappa: { notComputable: 'no-variation', n: 16 },
    accuracyDifference: measure(0.18, 16),
  },
  heldOutWarning: 'Fewer than 30 held-out traces: the figures are uncertain.',
});

export const anImport = (part: Partial<Import> = {}): Import => ({
  id: IMPORT,
  workshopId: WORKSHOP,
  fileName: 'airline.jsonl',
  format: 'JSON_LINES',
  state: 'SUCCEEDED',
  done: 198,
  failed: 2,
  total: 200,
  bytesTotal: 4_200_000,
  bytesDone: 4_200_000,
  dryRun: false,
  createdAt: AT,
  startedAt: AT,
  finishedAt: AT,
  version: 4,
  ...part,
});

export const aProgress = (part: Partial<WorkshopProgress> = {}): WorkshopProgress => ({
  workshopId: WORKSHOP,
  phase: 'INTAKE',
  state: 'OPEN',
  round: 0,
  intake: { traces: 200 },
  discovery: { feedback: 12, findings: 4, draftRubricItems: 0 },
  annotation: { questions: 3, annotations: 0, drafts: 0 },
  members: { items: [], total: 3, skip: 0, limit: 1 },
  missing: [],
  ...part,
});

export const theSettings = (part: Partial<Settings> = {}): Settings => ({
  workshopId: WORKSHOP,
  version: 2,
  randomOrder: { DISCOVERY: false, ANNOTATION: true },
  participantNotes: true,
  followUpQuestions: true,
  ...part,
});

export const aDataset = (part: Partial<Dataset> = {}): Dataset => ({
  id: id(971),
  workshopId: WORKSHOP,
  name: 'Refunds',
  traceCount: 20,
  operation: 'RANDOM_N',
  n: 20,
  seed: 7,
  version: 1,
  createdAt: AT,
  ...part,
});
