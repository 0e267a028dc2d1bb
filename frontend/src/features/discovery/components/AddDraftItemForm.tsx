import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { useKept } from '@/lib/useKept';
import { useAddDraftItem } from '../api/draftItems';

/** Puts a statement into the draft that comes from nowhere else. */
export function AddDraftItemForm({ workshopId }: { workshopId: string }) {
  const [text, setText, drop] = useKept(`draft-item.${workshopId}`, '');
  const add = useAddDraftItem(workshopId);
  return (
    <WritingForm
      isCompact
      isPending={add.isPending}
      onSubmit={() => add.mutate({ source: 'MANUAL', text }, { onSuccess: drop })}
    >
      {add.isError ? <ErrorPanel error={add.error} /> : null}
      <TextField
        label="New item"
        rows={2}
        isRequired
        maxLength={10_000}
        placeholder="What a good answer does"
        value={text}
        error={violationOf(add.error, 'text')}
        onChange={setText}
      />
      <div>
        <Button type="submit" isPending={add.isPending}>
          Add item
        </Button>
      </div>
    </WritingForm>
  );
}
