import { Notice } from '@/components/Notice';
import { PageHead } from '@/components/PageHead';
import { useDatasets } from '@/features/traces/api/pageDatasets';
import { MembersPanel } from '@/features/workshops/components/MembersPanel';
import { PhasePanel } from '@/features/workshops/components/PhasePanel';
import { ReadinessPanel } from '@/features/workshops/components/ReadinessPanel';
import { roleName } from '@/lib/words';
import { useWorkshopContext } from '../useWorkshopContext';
import { WhatToDo } from '../WhatToDo';

export function Component() {
  const workshop = useWorkshopContext();
  const datasets = useDatasets(
    workshop.id,
    { skip: 0, limit: 200 },
    workshop.role === 'FACILITATOR',
  ).data?.items;
  return (
    <>
      <PageHead
        title={workshop.name}
        lead={workshop.description || `You are ${roleName[workshop.role]} here.`}
      />
      {workshop.archived ? (
        <Notice tone="warn" title="The workshop is in the archive">
          <p>It can be read, and nothing in it can be changed.</p>
        </Notice>
      ) : null}
      {workshop.state === 'PAUSED' ? (
        <Notice tone="warn" title="The workshop is paused">
          <p>Experts cannot write until the facilitator resumes it.</p>
        </Notice>
      ) : null}
      <PhasePanel workshop={workshop} datasets={datasets} />
      <ReadinessPanel workshop={workshop} />
      <WhatToDo workshop={workshop} />
      <MembersPanel workshop={workshop} />
    </>
  );
}
