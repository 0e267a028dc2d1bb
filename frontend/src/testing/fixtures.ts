import type { Annotation } from '@/features/annotation/api/getMyAnnotation';
import type { Rubric } from '@/features/rubric/api/getRubric';
import type { Trace } from '@/features/traces/api/getTrace';
import type { Workshop } from '@/features/workshops/api/getWorkshop';
import type { Session } from '@/lib/session';

export const id = (number: number) => `01970000-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const WORKSHOP = id(1);
export const FACILITATOR = id(11);
export const EXPERT = id(12);
export const RUN = id(81);
export const IMPORT = id(91);
export const traceId = (position: number) => id(1000 + position);
export const questionId = (position: number) => id(500 + position);
export const AT = '2026-10-03T12:05:00.123456Z';

export const aSession = (userId = FACILITATOR, displayName = 'Fay Facilitator'): Session => ({
  accessToken: `token-of-${userId}`,
  expiresAt: Date.now() + 3_600_000,
  user: { id: userId, email: 'fay@example.org', displayName },
});

export const aWorkshop = (part: Partial<Workshop> = {}): Workshop => ({
  id: WORKSHOP,
  name: 'Airline support quality',
  description: 'Is the airline agent correct, complete and polite?',
  phase: 'INTAKE',
  state: 'OPEN',
  archived: false,
  round: 0,
  randomOrder: false,
  role: 'FACILITATOR',
  memberCount: 3,
  version: 7,
  createdAt: AT,
  updatedAt: AT,
  ...part,
});

export const aTrace = (position: number, part: Partial<Trace> = {}): Trace => ({
  id: traceId(position),
  workshopId: WORKSHOP,
  externalId: `airline-${position}`,
  input: `Please move reservation number ${position} to the next day.`,
  output: `Reservation ${position} is moved.`,
  messages: [
    { role: 'system', content: '# Airline agent policy\nBe kind.' },
    { role: 'user', content: `Please move reservation number ${position} to the next day.` },
    {
      role: 'assistant',
      content: '',
      toolCalls: [
        { id: 'c1', name: 'get_reservation', arguments: `{"reservation_id":"R${position}"}` },
      ],
    },
    { role: 'tool', name: 'get_reservation', toolCallId: 'c1', content: '{"status":"confirmed"}' },
    { role: 'assistant', content: `Reservation ${position} is moved.` },
  ],
  metadata: { model: 'example-1' },
  hasError: false,
  spanCount: 0,
  createdAt: AT,
  version: 1,
  ...part,
});

export const aRubric = (): Rubric => ({
  workshopId: WORKSHOP,
  version: 3,
  staleVersions: [],
  updatedAt: AT,
  questions: [
    {
      id: questionId(0),
      position: 0,
      title: 'The answer solves the request',
      description: '1: not at all. 5: completely.',
      scale: { type: 'LIKERT', labels: ['Not at all', 'Hardly', 'Partly', 'Mostly', 'Completely'] },
      required: true,
      evidenceTraceIds: [],
    },
    {
      id: questionId(1),
      position: 1,
      title: 'The policy is kept',
      description: '',
      scale: { type: 'BINARY', labels: ['Broken', 'Kept'] },
      required: true,
      evidenceTraceIds: [],
    },
    {
      id: questionId(2),
      position: 2,
      title: 'What would you change?',
      description: '',
      scale: { type: 'FREEFORM' },
      required: false,
      evidenceTraceIds: [],
    },
  ],
});

export const anAnnotation = (part: Partial<Annotation> = {}): Annotation => ({
  id: id(701),
  workshopId: WORKSHOP,
  traceId: traceId(0),
  userId: EXPERT,
  rubricVersion: 3,
  ratings: [
    { questionId: questionId(0), value: 4 },
    { questionId: questionId(1), value: 1 },
  ],
  draft: false,
  stale: false,
  version: 1,
  createdAt: AT,
  updatedAt: AT,
  ...part,
});
