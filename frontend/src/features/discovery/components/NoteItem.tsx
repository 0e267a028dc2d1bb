import { useState } from 'react';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { formatDateTime } from '@/lib/format';
import { type Note, type NoteSummary, useDeleteNote, useReadNote, useSaveNote } from '../api/notes';
import { StaleProblem } from './StaleProblem';

interface Props {
  workshopId: string;
  note: NoteSummary;
}

/** One's own note; changing it reads it as a whole first. */
export function NoteItem({ workshopId, note }: Props) {
  const read = useReadNote();
  const [stored, setStored] = useState<Note>();
  const load = () => read.mutate(note.id, { onSuccess: setStored });
  const remove = useDeleteNote(workshopId);
  return (
    <li className="stack-s">
      {stored === undefined ? (
        <p className="prose">{note.textPreview}</p>
      ) : (
        <NoteEditor
          workshopId={workshopId}
          stored={stored}
          onReload={load}
          onClose={() => setStored(undefined)}
        />
      )}
      <div className="row">
        <span className="muted small">{formatDateTime(note.updatedAt)}</span>
        {stored === undefined ? (
          <Button look="quiet" isPending={read.isPending} onPress={load}>
            Edit
          </Button>
        ) : null}
        <Button look="quiet" isPending={remove.isPending} onPress={() => remove.mutate(note)}>
          Delete
        </Button>
      </div>
      {read.isError ? <ErrorPanel error={read.error} /> : null}
      {remove.isError ? <ErrorPanel error={remove.error} /> : null}
    </li>
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
