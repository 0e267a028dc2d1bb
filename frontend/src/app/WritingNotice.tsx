import { Notice } from '@/components/Notice';
import type { Workshop } from '@/features/workshops/api/getWorkshop';
import { type Phase, phaseName } from '@/lib/words';

interface Props {
  workshop: Workshop;
  /** The phase in which this page takes answers. */
  phase: Phase;
}

/** Says beforehand when what one writes would be refused. */
export function WritingNotice({ workshop, phase }: Props) {
  if (workshop.phase !== phase) {
    return (
      <Notice tone="info" title={`${phaseName[phase]} is not open`}>
        <p>The workshop is in the phase {phaseName[workshop.phase]}. You can read, but not save.</p>
      </Notice>
    );
  }
  if (workshop.state === 'OPEN') return null;
  return (
    <Notice tone="warn" title="The workshop is paused">
      <p>You can read, but not save, until the facilitator resumes it.</p>
    </Notice>
  );
}
