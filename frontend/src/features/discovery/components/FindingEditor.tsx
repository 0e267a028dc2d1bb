import { useState } from 'react';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { WritingForm } from '@/components/WritingForm';
import { type Finding, useSaveFinding } from '../api/saveFinding';
import { type CategoryChoice, categoryOf } from '../lib/categories';
import { FindingFields } from './FindingFields';
import { StaleProblem } from './StaleProblem';

interface Props {
  workshopId: string;
  stored: Finding;
  /** Reads what is stored, once more; what is typed stays. */
  onReload: () => void;
  onClose: () => void;
}

/** Changes a finding. */
export function FindingEditor({ workshopId, stored, onReload, onClose }: Props) {
  const [written, setWritten] = useState<{ insight: string; category: CategoryChoice }>({
    insight: stored.insight,
    category: stored.category ?? 'NONE',
  });
  const save = useSaveFinding(workshopId);
  return (
    <WritingForm
      isCompact
      isPending={save.isPending}
      onSubmit={() => {
        const { insight, category } = written;
        save.mutate({ ...stored, insight, category: categoryOf(category) }, { onSuccess: onClose });
      }}
    >
      <FindingFields
        label="Finding"
        {...written}
        error={violationOf(save.error, 'insight')}
        onChange={setWritten}
      />
      {save.isError ? (
        <StaleProblem error={save.error} stored={stored.insight} onReload={onReload} />
      ) : null}
      <div className="row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          Save finding
        </Button>
        <Button onPress={onClose}>Discard</Button>
      </div>
    </WritingForm>
  );
}
