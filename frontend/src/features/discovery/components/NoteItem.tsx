import { useState } from 'react';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { formatDateTime } from '@/lib/format';
import { type Note, type NoteSummary, useDeleteNote, useReadNote, useSaveNote } from '../api/notes';
import { OwnContribution } from './OwnContribution';
import { StaleProblem } from './StaleProblem';

interface Props {
  workshopId: string;
  note: NoteSummary;
}

/** One's own note. */
export function NoteItem({ workshopId, note }: Props) {
  return (
    <OwnContribution
      summary={note}
      preview={note.textPreview}
      aside={<span className="muted small">{formatDateTime(note.updatedAt)}</span>}
      read={useReadNote()}
      remove={useDeleteNote(workshopId)}
      editor={(stored, steps) => <NoteEditor workshopId={workshopId} stored={stored} {...steps} />}
    />
  );
}

interface EditorProps {
  workshopId: string;
  stored: Note;
  onReload: () => void;
  onClose: () => void;
}

function NoteEditor({ workshopId, stored, onReload, onClose }: EditorProps) {
  const [text, setText] = useState(stored.text);
  const save = useSaveNote(workshopId);
  return (
    <WritingForm
      isCompact
      isPending={save.isPending}
      onSubmit={() => {
        save.mutate({ ...stored, text }, { onSuccess: onClose });
      }}
    >
      <TextField
        label="Note"
        rows={3}
        isRequired
        maxLength={10_000}
        value={text}
        error={violationOf(save.error, 'text')}
        onChange={setText}
      />
      {save.isError ? (
        <StaleProblem error={save.error} stored={stored.text} onReload={onReload} />
      ) : null}
      <div className="row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          Save note
        </Button>
        <Button onPress={onClose}>Discard</Button>
      </div>
    </WritingForm>
  );
}
