import { useState } from 'react';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { useFollowUps } from '../api/followUps';
import type { FeedbackSummary } from '../api/pageFeedback';
import { isWaiting } from '../lib/followUps';
import styles from './Discovery.module.css';
import { PromoteButton } from './PromoteButton';

interface Props {
  workshopId: string;
  feedback: FeedbackSummary;
  nameOf: (userId: string) => string;
}

/** What somebody said about a trace, and the answers to the questions that followed. */
export function FeedbackEntry({ workshopId, feedback, nameOf }: Props) {
  const [isOpen, setOpen] = useState(false);
  const author = feedback.authorName ?? nameOf(feedback.userId);
  return (
    <li className={styles.entry}>
      <div className="row">
        <Badge tone={feedback.label === 'GOOD' ? 'good' : 'bad'}>
          {feedback.label === 'GOOD' ? 'Good' : 'Bad'}
        </Badge>
        <span className="small">{author}</span>
        <span className="row push">
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-label={`Follow-ups of ${author}`}
            onPress={() => setOpen(!isOpen)}
          >
            Follow-ups
          </Button>
          <PromoteButton
            workshopId={workshopId}
            source="FEEDBACK"
            sourceId={feedback.id}
            what={feedback.reasonPreview}
          />
        </span>
      </div>
      <p className="prose">{feedback.reasonPreview}</p>
      {isOpen ? <Answers workshopId={workshopId} feedbackId={feedback.id} /> : null}
    </li>
  );
}

function Answers({ workshopId, feedbackId }: { workshopId: string; feedbackId: string }) {
  const followUps = useFollowUps(workshopId, feedbackId);
  if (followUps.isPending) return <Loading lines={2} />;
  if (followUps.isError) {
    return <ErrorPanel error={followUps.error} onRetry={() => void followUps.refetch()} />;
  }
  if (followUps.data.items.length === 0) {
    return <p className="muted small">No question was asked.</p>;
  }
  return (
    <ol className="stack-s">
      {followUps.data.items.map((item) => (
        <li key={item.position} className="stack-s small">
          <p className="muted">
            {item.question} {item.source === 'FALLBACK' ? '(fixed question)' : ''}
          </p>
          <p className="prose">{isWaiting(item) ? 'Not answered yet.' : item.answer}</p>
        </li>
      ))}
    </ol>
  );
}
