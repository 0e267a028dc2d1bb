import { useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { violationOf } from '@/api/violations';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { formatDateTime } from '@/lib/format';
import { useKept } from '@/lib/useKept';
import { type FollowUp, useAnswerFollowUp } from '../api/followUps';
import { isWaiting } from '../lib/followUps';

interface Props {
  workshopId: string;
  followUp: FollowUp;
  /** A first answer was stored. */
  onAnswered: () => void;
}

/** One question with its answer. */
export function FollowUpItem({ workshopId, followUp, onAnswered }: Props) {
  const [isEditing, setEditing] = useState(false);
  const isOpen = isEditing || isWaiting(followUp);
  return (
    <li className="stack-s">
      <div className="row">
        <p className="prose">{followUp.question}</p>
        {followUp.source === 'FALLBACK' ? <Badge>Fixed question, not from a model</Badge> : null}
      </div>
      {isOpen ? (
        <AnswerForm
          workshopId={workshopId}
          followUp={followUp}
          onSaved={() => {
            setEditing(false);
            if (isWaiting(followUp)) onAnswered();
          }}
          onDiscard={isWaiting(followUp) ? undefined : () => setEditing(false)}
        />
      ) : (
        <>
          <p className="prose">{followUp.answer}</p>
          <div className="row">
            <span className="muted small">
              {followUp.answeredAt ? `Saved ${formatDateTime(followUp.answeredAt)}` : 'Saved'}
            </span>
            <Button look="quiet" onPress={() => setEditing(true)}>
              Change answer
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

interface AnswerProps extends Pick<Props, 'workshopId' | 'followUp'> {
  onSaved: () => void;
  onDiscard?: () => void;
}

function AnswerForm({ workshopId, followUp, onSaved, onDiscard }: AnswerProps) {
  const name = `follow-up.${followUp.feedbackId}.${followUp.position}`;
  const [answer, setAnswer, drop] = useKept(name, followUp.answer ?? '');
  const save = useAnswerFollowUp(workshopId, followUp);
  const version = isWaiting(followUp) ? undefined : followUp.version;
  return (
    <WritingForm
      isCompact
      isPending={save.isPending}
      onSubmit={() => {
        save.mutate(
          { answer, version },
          {
            onSuccess: () => {
              drop();
              onSaved();
            },
          },
        );
      }}
    >
      <TextField
        label={`Answer to: ${followUp.question}`}
        isLabelHidden
        rows={2}
        isRequired
        maxLength={10_000}
        value={answer}
        error={violationOf(save.error, 'answer')}
        onChange={setAnswer}
      />
      {save.isError ? <AnswerProblem error={save.error} stored={followUp.answer} /> : null}
      <div className="row">
        <Button type="submit" isPending={save.isPending} isDisabled={answer.trim() === ''}>
          Save answer
        </Button>
        {onDiscard === undefined ? null : (
          <Button
            look="quiet"
            onPress={() => {
              drop();
              onDiscard();
            }}
          >
            Discard
          </Button>
        )}
      </div>
    </WritingForm>
  );
}

function AnswerProblem({ error, stored }: { error: unknown; stored?: string }) {
  const isStale = ApiProblem.is(error, 412) || ApiProblem.is(error, 409, 'follow-up-answered');
  if (!isStale) return <ErrorPanel error={error} />;
  return (
    <Notice tone="warn" title="You answered this in another window">
      {stored ? <p>What is stored now: {`\u201C${stored}\u201D`}</p> : null}
      <p>Save again to replace it with what is written here.</p>
    </Notice>
  );
}
