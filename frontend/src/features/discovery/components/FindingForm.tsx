import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { WritingForm } from '@/components/WritingForm';
import { useKept } from '@/lib/useKept';
import { useCreateFinding } from '../api/createFinding';
import { type CategoryChoice, categoryOf } from '../lib/categories';
import { FindingFields } from './FindingFields';

interface Props {
  workshopId: string;
  traceId: string;
}

const EMPTY: { insight: string; category: CategoryChoice } = { insight: '', category: 'NONE' };

/** A new finding on a trace. */
export function FindingForm({ workshopId, traceId }: Props) {
  const [written, setWritten, drop] = useKept(`finding.${traceId}`, EMPTY);
  const create = useCreateFinding(workshopId);
  return (
    <WritingForm
      isPending={create.isPending}
      onSubmit={() => {
        const { insight, category } = written;
        create.mutate({ traceId, insight, category: categoryOf(category) }, { onSuccess: drop });
      }}
    >
      {create.isError ? <ErrorPanel error={create.error} /> : null}
      <FindingFields
        label="New finding"
        {...written}
        error={violationOf(create.error, 'insight')}
        onChange={setWritten}
      />
      <div>
        <Button type="submit" isPending={create.isPending}>
          Add finding
        </Button>
      </div>
    </WritingForm>
  );
}
