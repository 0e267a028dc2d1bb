import { Link } from 'react-router';
import { Badge } from '@/components/Badge';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { paths } from '@/config/paths';
import { useFeedback } from '../api/pageFeedback';
import { useFindings } from '../api/pageFindings';
import type { TraceLabels } from '../api/traceLabels';
import { severityName, severityTone } from '../lib/words';
import styles from './Discovery.module.css';
import { FeedbackEntry } from './FeedbackEntry';
import { FindingEntry } from './FindingEntry';
import { PromoteButton } from './PromoteButton';

interface Props {
  workshopId: string;
  trace: TraceLabels;
  nameOf: (userId: string) => string;
}

const MOST_SHOWN = 20;

/** One trace with its labels, reasons and findings; everything in it can go into the draft. */
export function TraceCard({ workshopId, trace, nameOf }: Props) {
  const { traceId, severity, good, bad } = trace;
  const filter = { traceId, skip: 0, limit: MOST_SHOWN };
  const feedback = useFeedback(workshopId, filter);
  const findings = useFindings(workshopId, filter);
  const title = trace.inputPreview ?? `Trace ${traceId.slice(-6)}`;
  return (
    <article className={styles.card} aria-label={title}>
      <div className="row">
        {severity ? <Badge tone={severityTone[severity]}>{severityName[severity]}</Badge> : null}
        <span className="muted small">
          {good} good, {bad} bad
        </span>
        <span className="row push">
          {severity ? (
            <PromoteButton
              workshopId={workshopId}
              source="DISAGREEMENT"
              sourceId={traceId}
              what={`the labels of ${title}`}
            />
          ) : null}
          <Link to={paths.trace(workshopId, traceId)}>Open trace</Link>
        </span>
      </div>
      <Preview trace={trace} />
      {feedback.isPending || findings.isPending ? <Loading lines={2} /> : null}
      {feedback.isError ? (
        <ErrorPanel error={feedback.error} onRetry={() => void feedback.refetch()} />
      ) : null}
      {findings.isError ? (
        <ErrorPanel error={findings.error} onRetry={() => void findings.refetch()} />
      ) : null}
      <ul className="stack-s">
        {feedback.data?.items.map((row) => (
          <FeedbackEntry key={row.id} workshopId={workshopId} feedback={row} nameOf={nameOf} />
        ))}
        {findings.data?.items.map((row) => (
          <FindingEntry key={row.id} workshopId={workshopId} finding={row} nameOf={nameOf} />
        ))}
      </ul>
      <Hidden what="feedback" total={feedback.data?.total} />
      <Hidden what="findings" total={findings.data?.total} />
    </article>
  );
}

function Preview({ trace }: { trace: TraceLabels }) {
  if (trace.lacking?.includes('TRACE_PREVIEW')) {
    return <p className="muted small">The text of this trace cannot be read right now.</p>;
  }
  return (
    <dl className={styles.preview}>
      <dt>Input</dt>
      <dd>{trace.inputPreview ?? '\u2014'}</dd>
      <dt>Output</dt>
      <dd>{trace.outputPreview ?? '\u2014'}</dd>
    </dl>
  );
}

function Hidden({ what, total = 0 }: { what: string; total?: number }) {
  if (total <= MOST_SHOWN) return null;
  return (
    <p className="muted small">
      The newest {MOST_SHOWN} of {total} {what} are shown.
    </p>
  );
}
