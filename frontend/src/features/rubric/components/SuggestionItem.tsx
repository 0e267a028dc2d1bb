import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { scaleName } from '@/lib/words';
import type { RubricQuestion } from '../api/getRubric';
import { type Suggestion, useDecideSuggestion } from '../api/suggestions';

interface Props {
  workshopId: string;
  suggestion: Suggestion;
  questions: readonly RubricQuestion[];
}

/** One suggested question, and what was decided about it. */
export function SuggestionItem({ workshopId, suggestion, questions }: Props) {
  const { id, title, description, reason, scale, state, questionId } = suggestion;
  const decide = useDecideSuggestion(workshopId, id);
  const place = questions.findIndex((question) => question.id === questionId) + 1;
  return (
    <li className="stack-s">
      <div className="row">
        <h3>{title}</h3>
        <Badge>{scaleName[scale]}</Badge>
        {state === 'ACCEPTED' ? (
          <Badge tone="good">{place > 0 ? `Accepted as question ${place}` : 'Accepted'}</Badge>
        ) : null}
        {state === 'DISMISSED' ? <Badge>Dismissed</Badge> : null}
      </div>
      <p className="prose">{description}</p>
      {reason ? <p className="muted small">{reason}</p> : null}
      {decide.isError ? <ErrorPanel error={decide.error} /> : null}
      {state === 'ACCEPTED' ? null : (
        <div className="row">
          <Button
            aria-label={`Accept: ${title}`}
            isPending={decide.isPending && decide.variables === 'accept'}
            isDisabled={decide.isPending}
            onPress={() => decide.mutate('accept')}
          >
            Accept
          </Button>
          {state === 'OPEN' ? (
            <Button
              look="quiet"
              aria-label={`Dismiss: ${title}`}
              isPending={decide.isPending && decide.variables === 'dismiss'}
              isDisabled={decide.isPending}
              onPress={() => decide.mutate('dismiss')}
            >
              Dismiss
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}
