import { Notice } from '@/components/Notice';
import type { Rubric } from '../api/getRubric';
import { consequencesOf } from '../lib/changes';
import type { DraftQuestion } from '../lib/draft';

interface Props {
  base: Rubric | null;
  questions: readonly DraftQuestion[];
}

/** Says before saving what it does to annotations. */
export function ConsequencesNotice({ base, questions }: Props) {
  if (base === null) return null;
  const { reworded, removed } = consequencesOf(base, questions);
  const isHarmless = reworded.length === 0 && removed.length === 0;
  return (
    <Notice
      tone={isHarmless ? 'info' : 'warn'}
      title={`Saving makes a new version of the rubric, after version ${base.version}`}
    >
      {reworded.length === 0 ? null : (
        <p>
          These read differently then, and annotations made before are marked stale:{' '}
          {reworded.join('; ')}.
        </p>
      )}
      {removed.length === 0 ? null : (
        <p>Ratings of these are kept, but do not count any more: {removed.join('; ')}.</p>
      )}
      {isHarmless ? <p>No annotation becomes stale by these changes.</p> : null}
    </Notice>
  );
}
