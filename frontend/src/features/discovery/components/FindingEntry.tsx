import { Badge } from '@/components/Badge';
import type { FindingSummary } from '../api/pageFindings';
import { categoryName } from '../lib/categories';
import styles from './Discovery.module.css';
import { PromoteButton } from './PromoteButton';

interface Props {
  workshopId: string;
  finding: FindingSummary;
  nameOf: (userId: string) => string;
}

/** What somebody noticed about a trace. */
export function FindingEntry({ workshopId, finding, nameOf }: Props) {
  return (
    <li className={styles.entry}>
      <div className="row">
        <Badge tone="accent">{finding.category ? categoryName[finding.category] : 'Finding'}</Badge>
        <span className="small">{finding.authorName ?? nameOf(finding.userId)}</span>
        <span className="row push">
          <PromoteButton
            workshopId={workshopId}
            source="FINDING"
            sourceId={finding.id}
            what={finding.insightPreview}
          />
        </span>
      </div>
      <p className="prose">{finding.insightPreview}</p>
    </li>
  );
}
