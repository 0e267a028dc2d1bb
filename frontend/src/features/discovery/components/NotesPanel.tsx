import { useState } from 'react';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Choice } from '@/components/Choice';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { useKept } from '@/lib/useKept';
import { useCreateNote, useNotes } from '../api/notes';
import { NoteItem } from './NoteItem';

interface Props {
  workshopId: string;
  traceId: string;
}

const SCOPES = [
  { id: 'TRACE', name: 'This trace' },
  { id: 'ALL', name: 'All my notes' },
] as const;
const LIMIT = 20;

/** One's own jottings, on this trace or in general. */
export function NotesPanel({ workshopId, traceId }: Props) {
  const [scope, setScope] = useState<'TRACE' | 'ALL'>('TRACE');
  const [skip, setSkip] = useState(0);
  const filter = { skip, limit: LIMIT, traceId: scope === 'TRACE' ? traceId : undefined };
  const notes = useNotes(workshopId, filter);
  return (
    <Panel title="Your notes" aside={notes.data?.total}>
      <Choice
        label="Which notes"
        isLabelHidden
        options={SCOPES}
        value={scope}
        onChange={(chosen) => {
          setScope(chosen);
          setSkip(0);
        }}
      />
      <p className="muted small">Only you and the facilitators read them.</p>
      {notes.isPending ? <Loading lines={2} /> : null}
      {notes.isError ? (
        <ErrorPanel error={notes.error} onRetry={() => void notes.refetch()} />
      ) : null}
      {notes.data?.total === 0 ? <EmptyState title="No note yet" /> : null}
      {notes.data === undefined || notes.data.items.length === 0 ? null : (
        <ul className="stack-s">
          {notes.data.items.map((note) => (
            <NoteItem key={note.id} workshopId={workshopId} note={note} />
          ))}
        </ul>
      )}
      {notes.data ? (
        <Pagination
          label="Pages of notes"
          total={notes.data.total}
          skip={skip}
          limit={LIMIT}
          onSkip={setSkip}
        />
      ) : null}
      <NoteForm key={scope} workshopId={workshopId} traceId={filter.traceId} />
    </Panel>
  );
}

function NoteForm({ workshopId, traceId }: { workshopId: string; traceId?: string }) {
  const [text, setText, drop] = useKept(`note.${traceId ?? workshopId}`, '');
  const create = useCreateNote(workshopId);
  return (
    <WritingForm
      isCompact
      isPending={create.isPending}
      onSubmit={() => {
        create.mutate({ text, traceId }, { onSuccess: drop });
      }}
    >
      {create.isError ? <ErrorPanel error={create.error} /> : null}
      <TextField
        label={traceId === undefined ? 'New note, on no trace' : 'New note'}
        rows={2}
        isRequired
        maxLength={10_000}
        value={text}
        error={violationOf(create.error, 'text')}
        onChange={setText}
      />
      <div>
        <Button type="submit" isPending={create.isPending}>
          Add note
        </Button>
      </div>
    </WritingForm>
  );
}
