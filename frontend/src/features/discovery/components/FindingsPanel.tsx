import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { useFindings } from '../api/pageFindings';
import { FindingForm } from './FindingForm';
import { FindingItem } from './FindingItem';

interface Props {
  workshopId: string;
  traceId: string;
}

const MOST_SHOWN = 50;

/** What one noticed about a trace. */
export function FindingsPanel({ workshopId, traceId }: Props) {
  const findings = useFindings(workshopId, { traceId, skip: 0, limit: MOST_SHOWN });
  return (
    <Panel title="Your findings" aside={findings.data?.total}>
      {findings.isPending ? <Loading lines={2} /> : null}
      {findings.isError ? (
        <ErrorPanel error={findings.error} onRetry={() => void findings.refetch()} />
      ) : null}
      {findings.data === undefined ? null : findings.data.items.length === 0 ? (
        <EmptyState title="Nothing noted on this trace">
          <p>Write down what a good rubric should catch.</p>
        </EmptyState>
      ) : (
        <ul className="stack-s">
          {findings.data.items.map((finding) => (
            <FindingItem key={finding.id} workshopId={workshopId} finding={finding} />
          ))}
        </ul>
      )}
      <FindingForm key={traceId} workshopId={workshopId} traceId={traceId} />
    </Panel>
  );
}
