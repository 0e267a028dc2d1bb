import { useState } from 'react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Evidence } from '@/components/Evidence';
import { Loading } from '@/components/Loading';
import { counted } from '@/lib/format';
import { type AnalysisItemSummary, useAnalysisItem, useAnalysisItems } from '../api/analyses';
import styles from './Discovery.module.css';
import { PromoteButton } from './PromoteButton';

interface Props {
  workshopId: string;
  id: string;
}

/** What an analysis distilled; each item can go into the draft. */
export function AnalysisItems({ workshopId, id }: Props) {
  const items = useAnalysisItems(id);
  if (items.isPending) return <Loading />;
  if (items.isError) {
    return <ErrorPanel error={items.error} onRetry={() => void items.refetch()} />;
  }
  if (items.data.items.length === 0) return <EmptyState title="It distilled nothing" />;
  return (
    <ol className="stack-s" aria-label="What the analysis distilled">
      {items.data.items.map((item) => (
        <Item key={item.id} workshopId={workshopId} analysisId={id} item={item} />
      ))}
    </ol>
  );
}

interface ItemProps {
  workshopId: string;
  analysisId: string;
  item: AnalysisItemSummary;
}

function Item({ workshopId, analysisId, item }: ItemProps) {
  const [isOpen, setOpen] = useState(false);
  const whole = useAnalysisItem(analysisId, item.id, isOpen);
  return (
    <li className={styles.entry}>
      <div className="row">
        <h3>{item.title}</h3>
        <span className="row push">
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-label={`${counted(item.evidence, 'trace')}: evidence of ${item.title}`}
            onPress={() => setOpen(!isOpen)}
          >
            {counted(item.evidence, 'trace')}
          </Button>
          <PromoteButton
            workshopId={workshopId}
            source="ANALYSIS"
            sourceId={item.id}
            what={item.title}
          />
        </span>
      </div>
      <p className="prose">{whole.data?.description ?? item.descriptionPreview}</p>
      {isOpen && whole.isError ? <ErrorPanel error={whole.error} /> : null}
      {isOpen && whole.data ? (
        <Evidence workshopId={workshopId} traceIds={whole.data.evidenceTraceIds} />
      ) : null}
    </li>
  );
}
