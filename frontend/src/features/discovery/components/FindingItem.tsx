import { useState } from 'react';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { useDeleteFinding } from '../api/deleteFinding';
import type { FindingSummary } from '../api/pageFindings';
import { type Finding, useReadFinding } from '../api/saveFinding';
import { categoryName } from '../lib/categories';
import { FindingEditor } from './FindingEditor';

interface Props {
  workshopId: string;
  finding: FindingSummary;
}

/** One's own finding; changing it reads it as a whole first. */
export function FindingItem({ workshopId, finding }: Props) {
  const remove = useDeleteFinding(workshopId);
  const read = useReadFinding();
  const [stored, setStored] = useState<Finding>();
  const load = () => read.mutate(finding.id, { onSuccess: setStored });
  return (
    <li className="stack-s">
      {stored === undefined ? (
        <p className="prose">{finding.insightPreview}</p>
      ) : (
        <FindingEditor
          workshopId={workshopId}
          stored={stored}
          onReload={load}
          onClose={() => setStored(undefined)}
        />
      )}
      <div className="row">
        {finding.category ? <Badge tone="accent">{categoryName[finding.category]}</Badge> : null}
        {stored === undefined ? (
          <Button look="quiet" isPending={read.isPending} onPress={load}>
            Edit
          </Button>
        ) : null}
        <Button look="quiet" isPending={remove.isPending} onPress={() => remove.mutate(finding)}>
          Delete
        </Button>
      </div>
      {read.isError ? <ErrorPanel error={read.error} /> : null}
      {remove.isError ? <ErrorPanel error={remove.error} /> : null}
    </li>
  );
}
