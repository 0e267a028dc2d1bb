import { Badge } from '@/components/Badge';
import { useDeleteFinding } from '../api/deleteFinding';
import type { FindingSummary } from '../api/pageFindings';
import { useReadFinding } from '../api/saveFinding';
import { categoryName } from '../lib/categories';
import { FindingEditor } from './FindingEditor';
import { OwnContribution } from './OwnContribution';

interface Props {
  workshopId: string;
  finding: FindingSummary;
}

/** One's own finding. */
export function FindingItem({ workshopId, finding }: Props) {
  const { category } = finding;
  return (
    <OwnContribution
      summary={finding}
      preview={finding.insightPreview}
      aside={category ? <Badge tone="accent">{categoryName[category]}</Badge> : null}
      read={useReadFinding()}
      remove={useDeleteFinding(workshopId)}
      editor={(stored, steps) => (
        <FindingEditor workshopId={workshopId} stored={stored} {...steps} />
      )}
    />
  );
}
