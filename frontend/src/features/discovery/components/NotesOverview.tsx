import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { paths } from '@/config/paths';
import { counted, formatDateTime } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { phaseName } from '@/lib/words';
import { useNotes } from '../api/notes';
import styles from './Discovery.module.css';

interface Props {
  workshopId: string;
  nameOf: (userId: string) => string;
}

/** Everybody's notes, for the facilitator. */
export function NotesOverview({ workshopId, nameOf }: Props) {
  const { page, goTo } = usePageParams('', 20);
  const notes = useNotes(workshopId, page);
  return (
    <Panel title="Notes" aside={notes.data && counted(notes.data.total, 'note')}>
      {notes.isPending ? <Loading /> : null}
      {notes.isError ? (
        <ErrorPanel error={notes.error} onRetry={() => void notes.refetch()} />
      ) : null}
      {notes.data?.total === 0 ? (
        <EmptyState title="No notes yet">
          <p>What experts jot down appears here. The settings switch notes on and off.</p>
        </EmptyState>
      ) : null}
      <ul className="stack-s">
        {notes.data?.items.map((note) => (
          <li key={note.id} className={styles.entry}>
            <div className="row small muted">
              <span>{note.authorName ?? nameOf(note.userId)}</span>
              <span>
                {phaseName[note.phase]}, {formatDateTime(note.updatedAt)}
              </span>
              {note.traceId ? (
                <Link className="push" to={paths.trace(workshopId, note.traceId)}>
                  Open trace
                </Link>
              ) : null}
            </div>
            <p className="prose">{note.textPreview}</p>
          </li>
        ))}
      </ul>
      {notes.data ? (
        <Pagination label="Pages of notes" total={notes.data.total} {...page} onSkip={goTo} />
      ) : null}
    </Panel>
  );
}
