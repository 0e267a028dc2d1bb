import { useState } from 'react';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { counted } from '@/lib/format';
import { useCreateGroups } from '../api/draftGroups';
import styles from './Discovery.module.css';

interface Props {
  workshopId: string;
  itemIds: readonly string[];
  onDone: () => void;
}

/** Makes a group of the items that are chosen. */
export function GroupChosen({ workshopId, itemIds, onDone }: Props) {
  const [title, setTitle] = useState('');
  const create = useCreateGroups(workshopId);
  return (
    <div className={styles.group}>
      <WritingForm
        isCompact
        isPending={create.isPending}
        onSubmit={() => create.mutate([{ title, itemIds: [...itemIds] }], { onSuccess: onDone })}
      >
        {create.isError ? <ErrorPanel error={create.error} /> : null}
        <TextField
          label={`Group ${counted(itemIds.length, 'chosen item')} under the question`}
          isRequired
          maxLength={200}
          value={title}
          error={violationOf(create.error, 'groups[0].title')}
          onChange={setTitle}
        />
        <div className="row">
          <Button type="submit" look="primary" isPending={create.isPending}>
            Make group
          </Button>
          <Button onPress={onDone}>Choose none</Button>
        </div>
      </WritingForm>
    </div>
  );
}
