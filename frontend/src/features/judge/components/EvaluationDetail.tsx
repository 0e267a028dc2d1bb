import { Badge } from '@/components/Badge';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Facts } from '@/components/Facts';
import { Loading } from '@/components/Loading';
import { useEvaluation } from '../api/getEvaluation';
import styles from './Judge.module.css';

interface Props {
  id: string;
  nameOf: (userId: string) => string;
}

/** One rating of the judge with its whole reasoning, beside the raters and their comments. */
export function EvaluationDetail({ id, nameOf }: Props) {
  const loaded = useEvaluation(id);
  if (loaded.data === undefined) {
    return loaded.isError ? (
      <ErrorPanel error={loaded.error} onRetry={() => void loaded.refetch()} />
    ) : (
      <Loading />
    );
  }
  const { evaluation, humans } = loaded.data;
  return (
    <div className="stack">
      <section className="stack-s" aria-label="Judge">
        <h3>The judge: {evaluation.value}</h3>
        <div className="row">
          {evaluation.mapped ? <Badge tone="warn">Mapped to the scale</Badge> : null}
          {evaluation.repaired ? <Badge tone="warn">Asked a second time</Badge> : null}
        </div>
        <p className="prose">{evaluation.reasoning || 'It gave no reasoning.'}</p>
        {evaluation.rawAnswer ? (
          <details>
            <summary className="small">Its answer, word for word</summary>
            <div className={styles.text}>{evaluation.rawAnswer}</div>
          </details>
        ) : null}
      </section>
      <section className="stack-s" aria-label="Raters">
        <h3>The raters: {evaluation.contested ? 'contested' : (evaluation.truth ?? '\u2014')}</h3>
        <Facts
          facts={humans.ratings.map(
            ({ userId, rating }) => [nameOf(userId), String(rating)] as const,
          )}
        />
        {humans.comments.length === 0 ? null : (
          <ul className="stack-s">
            {humans.comments.map((comment) => (
              <li key={comment} className="prose">
                {comment}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
