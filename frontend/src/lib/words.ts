/** The domain's words as people read them. */
export const PHASES = [
  'INTAKE',
  'DISCOVERY',
  'RUBRIC',
  'ANNOTATION',
  'RESULTS',
  'JUDGE_TUNING',
] as const;
export type Phase = (typeof PHASES)[number];
export type Role = 'FACILITATOR' | 'SME' | 'PARTICIPANT';
export type WorkState = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
export type ScaleType = 'LIKERT' | 'BINARY' | 'FREEFORM';

export const phaseName: Record<Phase, string> = {
  INTAKE: 'Intake',
  DISCOVERY: 'Discovery',
  RUBRIC: 'Rubric',
  ANNOTATION: 'Annotation',
  RESULTS: 'Results',
  JUDGE_TUNING: 'Judge tuning',
};

export const roleName: Record<Role, string> = {
  FACILITATOR: 'Facilitator',
  SME: 'Subject-matter expert',
  PARTICIPANT: 'Participant',
};

export const workStateName: Record<WorkState, string> = {
  QUEUED: 'Queued',
  RUNNING: 'Running',
  SUCCEEDED: 'Finished',
  FAILED: 'Failed',
  CANCELLED: 'Cancelled',
};

export const scaleName: Record<ScaleType, string> = {
  LIKERT: 'Likert 1\u20135',
  BINARY: 'Yes or no',
  FREEFORM: 'Free text',
};

/** Background work in one of these states never changes again. */
export const isTerminal = (work: { state: WorkState }) =>
  work.state === 'SUCCEEDED' || work.state === 'FAILED' || work.state === 'CANCELLED';
