import { useKept } from '@/lib/useKept';
import type { Rubric } from '../api/getRubric';
import { withAdded } from './changes';
import { type DraftQuestion, draftOf, isSame } from './draft';

interface Kept {
  /** What the changes were made on. */
  base: Rubric | null;
  questions: DraftQuestion[];
}

/** The rubric while it is edited: what is stored until something is changed; changes are kept in this tab until saved. */
export function useRubricDraft(workshopId: string, rubric: Rubric | null) {
  const [kept, setKept, drop] = useKept<Kept | null>(`rubric.${workshopId}`, null);
  // What saving would not change, such as a space at the end of a title, stays while it is typed, but is no change.
  const isDirty = kept !== null && !isSame(kept.questions, draftOf(kept.base));
  const isUpToDate = kept?.base?.version === rubric?.version;
  const { base, questions } =
    kept !== null && (isDirty || isUpToDate) ? kept : { base: rubric, questions: draftOf(rubric) };
  return {
    base,
    questions,
    isDirty,
    /** Somebody saved another version since the first change. */
    isOutdated: isDirty && !isUpToDate,
    change: (next: DraftQuestion[]) => setKept({ base, questions: next }),
    /** Keeps the changes, on top of what is stored now. */
    takeOver() {
      setKept({ base: rubric, questions: withAdded(questions, base, rubric) });
    },
    drop,
  };
}
