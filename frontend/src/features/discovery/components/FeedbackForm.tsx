import { ApiProblem } from '@/api/problem';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Choice } from '@/components/Choice';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { formatDateTime } from '@/lib/format';
import { useKept } from '@/lib/useKept';
import type { Feedback, Label } from '../api/getMyFeedback';
import { useSaveFeedback } from '../api/saveFeedback';

const LABELS = [
  { id: 'GOOD', name: 'Good' },
  { id: 'BAD', name: 'Bad' },
] as const;

interface Written {
  label: Label | null;
  reason: string;
}

interface Props {
  workshopId: string;
  traceId: string;
  stored: Feedback | null;
  onSaved: (feedback: Feedback) => void;
}

/** One's own label for a trace with its reason; what is not saved yet is kept in this tab. */
export function FeedbackForm({ workshopId, traceId, stored, onSaved }: Props) {
  const [written, setWritten, drop] = useKept<Written>(`feedback.${traceId}`, {
    label: stored?.label ?? null,
    reason: stored?.reason ?? '',
  });
  const { label, reason } = written;
  const save = useSaveFeedback(workshopId, traceId);
  const isSame = stored !== null && stored.label === label && stored.reason === reason;
  return (
    <WritingForm
      isPending={save.isPending}
      onSubmit={() => {
        if (label === null || isSame) return;
        save.mutate(
          { feedback: { label, reason }, version: stored?.version },
          {
            onSuccess: (saved) => {
              drop();
              onSaved(saved);
            },
          },
        );
      }}
    >
      <Choice
        label="Is the answer good or bad?"
        options={LABELS}
        value={label}
        onChange={(chosen) => setWritten({ label: chosen, reason })}
      />
      <TextField
        label="Reason"
        rows={4}
        isRequired
        maxLength={10_000}
        placeholder="What makes it so?"
        value={reason}
        error={violationOf(save.error, 'reason')}
        onChange={(text) => setWritten({ label, reason: text })}
      />
      {save.isError ? <SaveProblem error={save.error} stored={stored} /> : null}
      <div className="row">
        <Button
          type="submit"
          look="primary"
          isDisabled={label === null || isSame}
          isPending={save.isPending}
        >
          {stored === null ? 'Save feedback' : 'Save changes'}
        </Button>
        <span className="muted small" role="status">
          {stored === null
            ? 'Not saved yet'
            : isSame
              ? `Saved ${formatDateTime(stored.updatedAt)}`
              : 'Unsaved changes'}
        </span>
      </div>
    </WritingForm>
  );
}

function SaveProblem({ error, stored }: { error: unknown; stored: Feedback | null }) {
  const isStale = ApiProblem.is(error, 412) || ApiProblem.is(error, 409, 'feedback-exists');
  if (!isStale) return <ErrorPanel error={error} />;
  return (
    <Notice tone="warn" title="You saved something else in another window">
      <p>
        What is stored now
        {stored === null ? ' is being read.' : `: ${stored.label}, \u201C${stored.reason}\u201D`}
      </p>
      <p>Save again to replace it with what is written here.</p>
    </Notice>
  );
}
