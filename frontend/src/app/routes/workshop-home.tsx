import { Notice } from '@/components/Notice';
import { PageHead } from '@/components/PageHead';
import { MembersPanel } from '@/features/workshops/components/MembersPanel';
import { PhasePanel } from '@/features/workshops/components/PhasePanel';
import { roleName } from '@/lib/words';
import { useWorkshopContext } from '../useWorkshopContext';
import { WhatToDo } from '../WhatToDo';

export function Component() {
  const workshop = useWorkshopContext();
  return (
    <>
      <PageHead
        title={workshop.name}
        lead={workshop.description || `You are ${roleName[workshop.role]} here.`}
      />
      {workshop.state === 'PAUSED' ? (
        <Notice tone="warn" title="The workshop is paused">
          <p>Experts cannot write until the facilitator resumes it.</p>
        </Notice>
      ) : null}
      <PhasePanel workshop={workshop} />
      <WhatToDo workshop={workshop} />
      <MembersPanel workshop={workshop} />
    </>
  );
}
