import type { FollowUp } from '@/features/discovery/api/followUps';
import type { Feedback } from '@/features/discovery/api/getMyFeedback';
import type { Note } from '@/features/discovery/api/notes';
import type { DiscoveryProgress } from '@/features/discovery/api/progress';
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
