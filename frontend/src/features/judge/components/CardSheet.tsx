import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Facts } from '@/components/Facts';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { formatDateTime } from '@/lib/format';
import { useCard } from '../api/getCard';
import { kindName } from '../lib/kinds';
import { CardView } from './CardView';
import styles from './Judge.module.css';

/** The judge card as a page of its own, made to be printed. */
export function CardSheet({ workshopId, promptId }: { workshopId: string; promptId: string }) {
  const card = useCard(promptId);
  if (card.data === undefined) {
    return card.isError ? (
      <ErrorPanel error={card.error} onRetry={() => void card.refetch()} />
    ) : (
      <Loading lines={8} />
    );
  }
  const { judge } = card.data;
  return (
    <Panel
      title={judge.questionTitle}
      aside={`Version ${judge.number}`}
      actions={<Button onPress={() => globalThis.print()}>Print</Button>}
    >
      <Facts
        facts={[
          ['Kind', kindName[judge.kind]],
          ['Created', formatDateTime(judge.createdAt)],
          ['Temperature', String(judge.parameters.temperature)],
          ['Rated examples in the prompt', String(judge.examples.length)],
        ]}
      />
      <CardView workshopId={workshopId} card={card.data} />
      {judge.text === '' ? null : (
        <section className="stack-s" aria-label="Instructions">
          <h3>Instructions</h3>
          <div className={styles.whole}>{judge.text}</div>
        </section>
      )}
    </Panel>
  );
}
