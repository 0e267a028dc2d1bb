import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { formatDateTime } from '@/lib/format';
import type { Rubric } from '../api/getRubric';

interface Props {
  /** What is stored as far as it is read. */
  stored: Rubric | null;
  /** The newer version is read; without it, one's own cannot be put on top of it. */
  isRead: boolean;
  onTakeStored: () => void;
  onKeepMine: () => void;
}

/** The rubric was saved by somebody else while it was edited here; nothing that was typed is lost. */
export function StaleRubric({ stored, isRead, onTakeStored, onKeepMine }: Props) {
  return (
    <Notice tone="warn" title="The rubric was changed in the meantime">
      <p>
        Your changes are not saved and still here.
        {stored === null || !isRead
          ? ''
          : ` What is stored now is version ${stored.version}, saved ${formatDateTime(stored.updatedAt)}.`}
      </p>
      <p>
        Keep yours to save them on top of it; questions that were added are added to yours. Or load
        the stored rubric, and lose what you changed.
      </p>
      <div className="row">
        <Button isDisabled={!isRead} onPress={onKeepMine}>
          Keep my changes
        </Button>
        <Button onPress={onTakeStored}>Load the stored rubric</Button>
      </div>
    </Notice>
  );
}
