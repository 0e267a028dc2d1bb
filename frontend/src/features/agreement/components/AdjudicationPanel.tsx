import { Badge } from '@/components/Badge';
import { Check } from '@/components/Check';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { counted, formatDateTime } from '@/lib/format';
import { type Adjudication, type Case, useAdjudication } from '../api/getAdjudication';
import { type Decided, hasChangedSince } from '../lib/decided';
import styles from './Agreement.module.css';
import { FlagNotice } from './FlagNotice';
import { SettleForm } from './SettleForm';

interface Props {
  of: Case;
  /** What the values of the scale mean, lowest first. */
  options: readonly { id: string; name: string }[];
  nameOf: (userId: string) => string;
  /** Who said what is left out. */
  isBlind: boolean;
  onBlind: (isBlind: boolean) => void;
  /** A value was saved; with `goesOn`, the next trace is asked for. */
  onDecided: (decided: Decided, goesOn: boolean) => void;
  onUndone: () => void;
  hasNext: boolean;
}

/** What the raters said side by side, and the decision. */
export function AdjudicationPanel({ of, options, nameOf, isBlind, onBlind, ...rest }: Props) {
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
      actions={<Check label="Without names" isSelected={isBlind} onChange={onBlind} />}
    >
      <div className={styles.answers}>
        {adjudication.answers.map((answer, index) => (
          <Answer
            key={answer.userId ?? index}
            answer={answer}
            hasChanged={hasChangedSince(answer.updatedAt, adjudication.settledAt)}
            name={answer.userId ? (answer.name ?? nameOf(answer.userId)) : `Rater ${index + 1}`}
          />
        ))}
      </div>
      <p className="muted small">{truthInWords(adjudication, nameOf)}</p>
      <FlagNotice of={of} adjudication={adjudication} />
      <SettleForm of={of} adjudication={adjudication} options={options} {...rest} />
    </Panel>
  );
}

interface AnswerProps {
  answer: Adjudication['answers'][number];
  name: string;
  hasChanged: boolean;
}

function Answer({ answer, name, hasChanged }: AnswerProps) {
  return (
    <article className={`stack-s ${styles.answer}`} aria-label={name}>
      <h3 className="spread">
        <span>{name}</span>
        <Badge tone="accent">{answer.value}</Badge>
      </h3>
      {hasChanged ? <Badge tone="warn">Changed after settling</Badge> : null}
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
