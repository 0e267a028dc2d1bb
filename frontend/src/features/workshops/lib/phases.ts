import { PHASES, type Phase } from '@/lib/words';

/** What a phase needs before it can begin, as people read it. */
export const precondition: Record<Phase, string | undefined> = {
  INTAKE: undefined,
  DISCOVERY: 'At least one trace.',
  RUBRIC: 'At least one feedback, finding or draft rubric item.',
  ANNOTATION: 'At least one rubric question and one trace.',
  RESULTS: 'At least one annotation.',
  JUDGE_TUNING: 'At least one annotation.',
};

const MISSING: Record<string, string> = {
  trace: 'There is no trace yet. Import traces first.',
  'feedback-finding-or-draft-item':
    'Nobody has given feedback or written a finding yet. Ask the experts to look at some traces.',
  'rubric-question': 'The rubric has no question yet. Write at least one.',
  annotation: 'Nobody has annotated a trace yet.',
};

/** The machine-readable list of what is missing, in words. */
export function missingInWords(missing: unknown): string[] {
  if (!Array.isArray(missing)) return [];
  return missing.map((item) => MISSING[String(item)] ?? `Missing: ${String(item)}.`);
}

/** The phase after this one; the last has none. */
export const nextPhase = (phase: Phase): Phase | undefined => PHASES[PHASES.indexOf(phase) + 1];

/** Phases that work on an active dataset and count rounds. */
export const hasRounds = (phase: Phase) => phase === 'DISCOVERY' || phase === 'ANNOTATION';

/** What a move to `to` is called when the workshop is in `from`. */
export function moveName(from: Phase, to: Phase, name: string): string {
  if (from === to) return 'Start a new round';
  return PHASES.indexOf(to) > PHASES.indexOf(from) ? `Go on to ${name}` : `Reopen ${name}`;
}
