import type { RunComparison } from '@/features/judge/api/getComparison';
import type { Correction } from '@/features/judge/api/getCorrection';
import type { BiasProbes } from '@/features/judge/api/getProbes';
import type { JudgePromptDetail } from '@/features/judge/api/getPrompt';
import type { Guideline } from '@/features/judge/api/guidelines';
import type { ExampleCandidate } from '@/features/judge/api/pageExampleCandidates';
import type { ModelProvider } from '@/features/judge/api/pageProviders';
import type { Alignment } from '@/features/judge/api/pollAlignment';
import type { EvaluationRun } from '@/features/judge/api/pollRun';
import { AT, id, questionId, RUN, traceId, WORKSHOP } from './fixtures';

export const aMeasure = (value: number, n = 16) => ({
  value,
  n,
  interval: { low: value - 0.1, high: value + 0.1, draws: 2000, skippedDraws: 0 },
});

export const aComparison = (part: Partial<RunComparison> = {}): RunComparison => ({
  runId: RUN,
  with: id(82),
  part: 'HELD_OUT',
  n: 16,
  fixed: 3,
  broken: 1,
  mcNemarP: 0.625,
  bootstrapSeed: 1,
  accuracyBefore: aMeasure(0.56),
  accuracyAfter: aMeasure(0.69),
  accuracyDifference: aMeasure(0.13),
  kappaDifference: aMeasure(0.17),
  changed: [
    {
      traceId: traceId(0),
      truth: 1,
      before: 4,
      after: 1,
      fixed: true,
      reasoningBefore: 'It sounds polite.',
      reasoningAfter: 'It moved the flight without asking.',
    },
  ],
  ...part,
});

export const aPrompt = (part: Partial<JudgePromptDetail> = {}): JudgePromptDetail => ({
  id: id(62),
  workshopId: WORKSHOP,
  questionId: questionId(0),
  questionTitle: 'The answer solves the request',
  scaleType: 'LIKERT',
  kind: 'LLM',
  number: 2,
  parentId: id(61),
  text: 'Rate the answer.\nBe strict.',
  parameters: { temperature: 0, maxTokens: 600, similarExamples: true },
  examples: [],
  createdAt: AT,
  ...part,
});

export const anAlignment = (part: Partial<Alignment> = {}): Alignment => ({
  id: id(31),
  workshopId: WORKSHOP,
  questionId: questionId(0),
  judgePromptId: id(62),
  datasetId: id(41),
  modelProviderId: id(51),
  state: 'SUCCEEDED',
  stage: 'MEASURING',
  done: 40,
  failed: 0,
  total: 40,
  inputTokens: 9_000,
  outputTokens: 800,
  cost: 0.02,
  proposedPromptId: id(63),
  parentRunId: id(82),
  childRunId: RUN,
  createdAt: AT,
  version: 6,
  ...part,
});

export const aGuideline = (part: Partial<Guideline> = {}): Guideline => ({
  id: id(32),
  text: 'An answer without consent is at most a 2.',
  state: 'KEPT',
  evidence: [traceId(0)],
  version: 1,
  ...part,
});

type ModelUse = NonNullable<EvaluationRun['model']>;

export const aModelUse = (part: Partial<ModelUse> = {}): ModelUse => ({
  mapped: 3,
  cost: 0.0312,
  budget: 1,
  inputTokens: 41_000,
  outputTokens: 3_900,
  itemsPerMinute: 12.5,
  secondsLeft: 96,
  paused: false,
  ...part,
});

export const aProvider = (part: Partial<ModelProvider> = {}): ModelProvider => ({
  id: id(51),
  workshopId: WORKSHOP,
  name: 'House model',
  baseUrl: 'https://models.example.org/v1',
  model: 'small-1',
  hasKey: true,
  jsonMode: true,
  concurrency: 4,
  timeoutSeconds: 60,
  pricePerMillionInputTokens: 0.15,
  pricePerMillionOutputTokens: 0.6,
  createdAt: AT,
  version: 3,
  ...part,
});

export const someProbes = (part: Partial<BiasProbes> = {}): BiasProbes => ({
  runId: RUN,
  flipRate: { notComputable: 'never-repeated', n: 0 },
  lengthCorrelation: { value: 0.12, n: 40 },
  passRateGap: aMeasure(0.25),
  ...part,
});

export const aCorrection = (part: Partial<Correction> = {}): Correction => ({
  runId: RUN,
  calibrationRunId: RUN,
  unlabelled: 1200,
  labelled: 64,
  raw: 0.7,
  corrected: 0.625,
  low: 0.5,
  high: 0.75,
  sensitivity: 0.9,
  specificity: 0.8,
  ...part,
});

export const anExample = (number: number): ExampleCandidate => ({
  traceId: traceId(number),
  input: `Question ${number}`,
  output: `Answer ${number}`,
  rating: number,
});
