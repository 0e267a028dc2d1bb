import { type WorkState, workStateName } from '@/lib/words';
import { Badge, type Tone } from './Badge';

const TONES: Record<WorkState, Tone> = {
  QUEUED: 'neutral',
  RUNNING: 'accent',
  SUCCEEDED: 'good',
  FAILED: 'bad',
  CANCELLED: 'warn',
};

/** The state of background work. */
export function WorkBadge({ state }: { state: WorkState }) {
  return <Badge tone={TONES[state]}>{workStateName[state]}</Badge>;
}
