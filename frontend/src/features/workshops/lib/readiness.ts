import type { WorkshopProgress } from '../api/pollWorkshopProgress';
import { missingInWords, nextPhase } from './phases';

/** One count that stands for how far a workshop is. */
export interface Measure {
  name: string;
  count: number;
}

/** The counts that are known; a service that does not answer is left out. */
export function measuresOf({ intake, discovery, annotation, judging }: WorkshopProgress) {
  const known: (Measure | undefined)[] = [
    intake && { name: 'Traces', count: intake.traces },
    discovery && { name: 'Feedback', count: discovery.feedback },
    discovery && { name: 'Findings', count: discovery.findings },
    discovery && { name: 'Draft rubric items', count: discovery.draftRubricItems },
    annotation && { name: 'Rubric questions', count: annotation.questions },
    annotation && { name: 'Annotations', count: annotation.annotations },
    judging && { name: 'Judge runs', count: judging.evaluationRuns },
  ];
  return known.filter((measure) => measure !== undefined);
}

/** What the next phase needs and is not there, in words; `undefined` when that is not known. */
export function missingForNext(progress: WorkshopProgress): string[] | undefined {
  const { intake, discovery, annotation } = progress;
  switch (nextPhase(progress.phase)) {
    case 'DISCOVERY':
      return intake && missingInWords(intake.traces > 0 ? [] : ['trace']);
    case 'RUBRIC': {
      if (discovery === undefined || discovery === null) return undefined;
      const noticed = discovery.feedback + discovery.findings + discovery.draftRubricItems;
      return missingInWords(noticed > 0 ? [] : ['feedback-finding-or-draft-item']);
    }
    case 'ANNOTATION':
      return (
        annotation &&
        intake &&
        missingInWords([
          ...(annotation.questions > 0 ? [] : ['rubric-question']),
          ...(intake.traces > 0 ? [] : ['trace']),
        ])
      );
    case 'RESULTS':
    case 'JUDGE_TUNING':
      return annotation && missingInWords(annotation.annotations > 0 ? [] : ['annotation']);
    default:
      return undefined;
  }
}
