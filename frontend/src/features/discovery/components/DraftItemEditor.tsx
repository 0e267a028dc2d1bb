import { useState } from 'react';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Evidence } from '@/components/Evidence';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { type DraftItem, useSaveDraftItem } from '../api/draftItems';
import { StaleProblem } from './StaleProblem';

interface Props {
  workshopId: string;
  stored: DraftItem;
  onReload: () => void;
  onClose: () => void;
}

/** Changes the words of a draft rubric item; its evidence stays. */
export function DraftItemEditor({ workshopId, stored, onReload, onClose }: Props) {
  const [text, setText] = useState(stored.text);
  const save = useSaveDraftItem(workshopId);
  return (
    <WritingForm
      isCompact
      isPending={save.isPending}
      onSubmit={() => save.mutate({ ...stored, text }, { onSuccess: onClose })}
    >
      <TextField
        label="Item"
        rows={3}
        isRequired
        maxLength={10_000}
        value={text}
        error={violationOf(save.error, 'text')}
        onChange={setText}
      />
      <Evidence workshopId={workshopId} traceIds={stored.evidenceTraceIds} />
      {save.isError ? (
        <StaleProblem error={save.error} stored={stored.text} onReload={onReload} />
      ) : null}
      <div className="row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          Save item
        </Button>
        <Button onPress={onClose}>Discard</Button>
      </div>
    </WritingForm>
  );
}
