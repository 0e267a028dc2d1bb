import { ErrorPanel } from '@/components/ErrorPanel';
import { Facts } from '@/components/Facts';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { formatInteger } from '@/lib/format';
import { phaseName } from '@/lib/words';
import type { Workshop } from '../api/getWorkshop';
import { useWorkshopProgress } from '../api/pollWorkshopProgress';
import { nextPhase } from '../lib/phases';
import { measuresOf, missingForNext } from '../lib/readiness';

/** For facilitators: how far the workshop is, and what the next phase still needs. */
export function ReadinessPanel({ workshop }: { workshop: Workshop }) {
  const isFacilitator = workshop.role === 'FACILITATOR';
  const { data: progress, error, refetch } = useWorkshopProgress(workshop.id, isFacilitator);
  if (!isFacilitator) return null;
  const next = nextPhase(workshop.phase);
  const lacking = progress && missingForNext(progress);
  return (
    <Panel title="How far it is">
      <div className="stack-s">
        {error === null ? null : <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {progress === undefined ? (
          error === null ? (
            <Loading lines={2} />
          ) : null
        ) : (
          <Facts
            facts={measuresOf(progress).map(({ name, count }) => [name, formatInteger(count)])}
          />
        )}
        {progress !== undefined && progress.missing.length > 0 ? (
          <p className="small muted">
            Not known at the moment: {progress.missing.join(', ')} does not answer.
          </p>
        ) : null}
        {next === undefined || lacking === undefined ? null : lacking.length === 0 ? (
          <p className="small">Everything that {phaseName[next]} needs is there.</p>
        ) : (
          <div className="small">
            <p>{phaseName[next]} still needs:</p>
            <ul>
              {lacking.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Panel>
  );
}
