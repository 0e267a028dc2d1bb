import { useState } from 'react';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Check } from '@/components/Check';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { type ScaleType, scaleName } from '@/lib/words';
import { type DraftGroup, useSaveGroup } from '../api/draftGroups';
import { StaleProblem } from './StaleProblem';

const SCALES = (['LIKERT', 'BINARY', 'FREEFORM'] as const).map((id: ScaleType) => ({
  id,
  name: scaleName[id],
}));

interface Props {
  workshopId: string;
  stored: DraftGroup;
  onReload: () => void;
  onClose: () => void;
}

/** What a group will ask; its items are moved one by one. */
export function DraftGroupEditor({ workshopId, stored, onReload, onClose }: Props) {
  const [written, setWritten] = useState({
    title: stored.title,
    description: stored.description ?? '',
    type: stored.scale.type,
    required: stored.required,
  });
  const set = (part: Partial<typeof written>) => setWritten({ ...written, ...part });
  const save = useSaveGroup(workshopId);
  const { title, description, type, required } = written;
  const scale = type === stored.scale.type ? stored.scale : { type };
  return (
    <WritingForm
      isCompact
      isPending={save.isPending}
      onSubmit={() =>
        save.mutate({ ...stored, title, description, required, scale }, { onSuccess: onClose })
      }
    >
      <TextField
        label="Title"
        isRequired
        maxLength={200}
        value={title}
        error={violationOf(save.error, 'title')}
        onChange={(text) => set({ title: text })}
      />
      <TextField
        label="Description"
        rows={2}
        maxLength={2_000}
        value={description}
        error={violationOf(save.error, 'description')}
        onChange={(text) => set({ description: text })}
      />
      <Select
        label="Scale"
        options={SCALES}
        value={type}
        onChange={(chosen) => set({ type: chosen })}
      />
      <Check
        label="Must be answered"
        isSelected={required}
        onChange={(isRequired) => set({ required: isRequired })}
      />
      {save.isError ? (
        <StaleProblem error={save.error} stored={stored.title} onReload={onReload} />
      ) : null}
      <div className="row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          Save group
        </Button>
        <Button onPress={onClose}>Discard</Button>
      </div>
    </WritingForm>
  );
}
