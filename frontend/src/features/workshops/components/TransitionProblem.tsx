import { ApiProblem } from '@/api/problem';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { missingInWords } from '../lib/phases';

/** Why a change of phase or state did not happen, and what to do. */
export function TransitionProblem({ error }: { error: unknown }) {
  if (ApiProblem.is(error, 409, 'phase-precondition-unmet')) {
    return (
      <Notice tone="warn" title="Not yet">
        <ul>
          {missingInWords(error.body.missing).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  if (ApiProblem.is(error, 412)) {
    return (
      <Notice tone="warn" title="The workshop was changed in the meantime">
        <p>Nothing was done. You now see its current state; decide again.</p>
      </Notice>
    );
  }
  return <ErrorPanel error={error} />;
}
