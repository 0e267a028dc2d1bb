import { ApiProblem } from '@/api/problem';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';

/** Why a run did not start. */
export function RunProblem({ error }: { error: unknown }) {
  if (!ApiProblem.is(error, 409, 'no-model-provider')) return <ErrorPanel error={error} />;
  return (
    <Notice tone="warn" title="There is no model provider">
      <p>
        A judge of this kind asks a language model. Use the nearest-neighbour judge until one is set
        up.
      </p>
    </Notice>
  );
}
