import type { Analysis } from '@/features/discovery/api/analyses';
import type { DraftGroup } from '@/features/discovery/api/draftGroups';
import type { DraftItemSummary } from '@/features/discovery/api/draftItems';
import type { FollowUp } from '@/features/discovery/api/followUps';
import type { Feedback } from '@/features/discovery/api/getMyFeedback';
import type { GroupSuggestion } from '@/features/discovery/api/groupSuggestion';
import type { Note } from '@/features/discovery/api/notes';
import type { DiscoveryProgress } from '@/features/discovery/api/progress';
import type { TraceLabels } from '@/features/discovery/api/traceLabels';
import { AT, EXPERT, id, traceId, WORKSHOP } from './fixtures';

export const aFeedback = (part: Partial<Feedback> = {}): Feedback => ({
  id: id(301),
  workshopId: WORKSHOP,
  traceId: traceId(0),
  userId: EXPERT,
  label: 'BAD',
  reason: 'Too slow.',
  version: 1,
  createdAt: AT,
  updatedAt: AT,
  ...part,
});

export const aFollowUp = (position: number, part: Partial<FollowUp> = {}): FollowUp => ({
  feedbackId: id(301),
  position,
  question: `What would have been better, part ${position}?`,
  source: 'MODEL',
  askedAt: AT,
  version: 1,
  ...part,
});

export const aNote = (part: Partial<Note> = {}): Note => ({
  id: id(311),
  workshopId: WORKSHOP,
  traceId: traceId(0),
  userId: EXPERT,
  phase: 'DISCOVERY',
  text: 'Look at the tool call again.',
  version: 1,
  createdAt: AT,
  updatedAt: AT,
  ...part,
});

export const discoveryProgress = (part: Partial<DiscoveryProgress> = {}): DiscoveryProgress => ({
  completed: 0,
  feedback: 1,
  findings: 1,
  draftRubricItems: 0,
  members: {
    items: [{ userId: EXPERT, name: 'Erin Expert', feedback: 1, findings: 1 }],
    total: 1,
    skip: 0,
    limit: 50,
  },
  ...part,
});

export const traceLabels = (part: Partial<TraceLabels> = {}): TraceLabels => ({
  traceId: traceId(0),
  reviewers: 2,
  good: 1,
  bad: 1,
  severity: 'HIGH',
  inputPreview: 'Please move my flight.',
  outputPreview: 'It is moved.',
  ...part,
});

export const aDraftItem = (part: Partial<DraftItemSummary> = {}): DraftItemSummary => ({
  id: id(321),
  textPreview: 'Asks before it acts.',
  source: 'MANUAL',
  evidence: 0,
  position: 1,
  version: 1,
  updatedAt: AT,
  ...part,
});

export const aDraftGroup = (part: Partial<DraftGroup> = {}): DraftGroup => ({
  id: id(331),
  workshopId: WORKSHOP,
  title: 'Consent',
  scale: { type: 'LIKERT' },
  required: true,
  itemIds: [id(321)],
  evidence: 1,
  isPublished: false,
  version: 4,
  createdAt: AT,
  updatedAt: AT,
  ...part,
});

export const aGroupSuggestion = (part: Partial<GroupSuggestion> = {}): GroupSuggestion => ({
  id: id(341),
  workshopId: WORKSHOP,
  state: 'SUCCEEDED',
  method: 'SHARED_WORDS',
  groups: [{ title: 'Consent', itemIds: [id(321)] }],
  done: 1,
  failed: 0,
  total: 1,
  version: 3,
  createdAt: AT,
  ...part,
});

export const anAnalysis = (part: Partial<Analysis> = {}): Analysis => ({
  id: id(351),
  workshopId: WORKSHOP,
  kind: 'CRITERIA',
  state: 'SUCCEEDED',
  method: 'FREQUENT_WORDS',
  done: 2,
  failed: 0,
  total: 2,
  droppedEvidence: 0,
  inputTokens: 0,
  outputTokens: 0,
  version: 5,
  createdAt: AT,
  ...part,
});

export const anAnalysisItem = (number: number, title: string) => ({
  id: id(number),
  title,
  descriptionPreview: `About ${title.toLowerCase()}.`,
  evidence: 2,
  position: 0,
});
