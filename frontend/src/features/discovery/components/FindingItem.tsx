import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { useDeleteFinding } from '../api/deleteFinding';
import type { FindingSummary } from '../api/pageFindings';
import { categoryName } from '../lib/categories';

interface Props {
  workshopId: string;
  finding: FindingSummary;
}

export function FindingItem({ workshopId, finding }: Props) {
  const remove = useDeleteFinding(workshopId);
  return (
    <li className="stack-s">
      <p className="prose">{finding.insightPreview}</p>
      <div className="row">
        {finding.category ? <Badge tone="accent">{categoryName[finding.category]}</Badge> : null}
        <Button look="quiet" isPending={remove.isPending} onPress={() => remove.mutate(finding)}>
          Delete
        </Button>
      </div>
      {remove.isError ? <ErrorPanel error={remove.error} /> : null}
    </li>
  );
}
