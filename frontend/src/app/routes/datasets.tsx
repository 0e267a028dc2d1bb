import { useState } from 'react';
import { PageHead } from '@/components/PageHead';
import type { Dataset } from '@/features/traces/api/pageDatasets';
import { AssignmentsPanel } from '@/features/traces/components/AssignmentsPanel';
import { DatasetsPanel } from '@/features/traces/components/DatasetsPanel';
import { RoundsPanel } from '@/features/traces/components/RoundsPanel';
import { useMemberNames } from '@/features/workshops/api/pageMembers';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id, activeDatasetId } = useWorkshopContext();
  const [assigned, setAssigned] = useState<Dataset>();
  const nameOf = useMemberNames(id);
  return (
    <>
      <PageHead
        title="Datasets and rounds"
        lead="Which traces a round works on, and who gets which of them."
      />
      {assigned === undefined ? null : (
        <AssignmentsPanel
          key={assigned.id}
          dataset={assigned}
          nameOf={nameOf}
          onClose={() => setAssigned(undefined)}
        />
      )}
      <DatasetsPanel workshopId={id} activeId={activeDatasetId} onAssign={setAssigned} />
      <RoundsPanel workshopId={id} />
    </>
  );
}
