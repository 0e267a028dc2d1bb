import { useState } from 'react';
import { Badge } from '@/components/Badge';
import { Check } from '@/components/Check';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { counted, formatDateTime } from '@/lib/format';
import { type Adjudication, type Case, useAdjudication } from '../api/getAdjudication';
import styles from './Agreement.module.css';
import { SettleForm } from './SettleForm';

interface Props {
  of: Case;
  /** What the values of the scale mean, lowest first. */
  options: readonly { id: string; name: string }[];
  nameOf: (userId: string) => string;
}

/** What the raters said side by side, and the decision. */
export function AdjudicationPanel({ of, options, nameOf }: Props) {
  const [isBlind, setBlind] = useState(false);
  const loaded = useAdjudication(of, isBlind);
  if (loaded.data === undefined) {
    return loaded.isError ? (
      <ErrorPanel error={loaded.error} onRetry={() => void loaded.refetch()} />
    ) : (
      <Loading lines={6} />
    );
  }
  const adjudication = loaded.data;
  return (
    <Panel
      title="Side by side"
      aside={counted(adjudication.answers.length, 'rater')}
      actions={<Check label="Without names" isSelected={isBlind} onChange={setBlind} />}
    >
      <div className={styles.answers}>
        {adjudication.answers.map((answer, index) => (
          <Answer
            key={answer.userId ?? index}
            answer={answer}
            name={answer.userId ? (answer.name ?? nameOf(answer.userId)) : `Rater ${index + 1}`}
          />
        ))}
      </div>
      <p className="row small">
        {adjudication.flagged ? <Badge tone="warn">Ratings changed after settling</Badge> : null}
        <span className="muted">{truthInWords(adjudication, nameOf)}</span>
      </p>
      <SettleForm of={of} adjudication={adjudication} options={options} />
    </Panel>
  );
}

function Answer({ answer, name }: { answer: Adjudication['answers'][number]; name: string }) {
  return (
    <article className={`stack-s ${styles.answer}`} aria-label={name}>
      <h3 className="spread">
        <span>{name}</span>
        <Badge tone="accent">{answer.value}</Badge>
      </h3>
      {answer.comment ? <p className="prose small">{answer.comment}</p> : null}
      {answer.annotationComment ? (
        <p className="prose small muted">{answer.annotationComment}</p>
      ) : null}
      {!answer.comment && !answer.annotationComment ? (
        <p className="small muted">No comment</p>
      ) : null}
    </article>
  );
}

function truthInWords(adjudication: Adjudication, nameOf: Props['nameOf']): string {
  const { settledAt, settledBy, truth, contested } = adjudication;
  if (settledAt) {
    const by = settledBy ? ` by ${nameOf(settledBy)}` : '';
    return `Settled${by}, ${formatDateTime(settledAt)}.`;
  }
  if (contested) return 'Contested: without a decision this trace counts for no judge.';
  return truth === undefined || truth === null
    ? 'Without a decision there is no value.'
    : `Without a decision the raters' value counts: ${truth}.`;
}
