import { useState } from 'react';
import { Form } from 'react-aria-components';
import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { Choice } from '@/components/Choice';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { TextField } from '@/components/TextField';
import { formatDateTime } from '@/lib/format';
import type { Feedback, Label } from '../api/getMyFeedback';
import { useSaveFeedback } from '../api/saveFeedback';

const LABELS = [
  { id: 'GOOD', name: 'Good' },
  { id: 'BAD', name: 'Bad' },
] as const;

interface Props {
  workshopId: string;
  traceId: string;
  stored: Feedback | null;
}

export function FeedbackForm({ workshopId, traceId, stored }: Props) {
  const [label, setLabel] = useState<Label | null>(stored?.label ?? null);
  const [reason, setReason] = useState(stored?.reason ?? '');
  const save = useSaveFeedback(workshopId, traceId);
  const isSame = stored !== null && stored.label === label && stored.reason === reason;
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (label !== null) save.mutate({ feedback: { label, reason }, version: stored?.version });
      }}
    >
      <Choice
        label="Is the answer good or bad?"
        options={LABELS}
        value={label}
        onChange={setLabel}
      />
      <TextField
        label="Reason"
        rows={4}
        isRequired
        maxLength={10_000}
        placeholder="What makes it so?"
        value={reason}
        onChange={setReason}
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
    </Form>
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
