import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { counted, formatClock, formatInteger } from '@/lib/format';
import { outbox } from '../lib/outbox/outboxOfTab';
import { useOutbox } from '../lib/outbox/useOutbox';

interface Props {
  workshopId: string;
  /** The trace whose form is shown; it tells its own state. */
  traceId: string;
  onPosition: (position: number) => void;
}

/** Saves of earlier traces that the server has not acknowledged, and what can be done about them. */
export function OutboxNotice({ workshopId, traceId, onPosition }: Props) {
  const { entries, failure } = useOutbox();
  const mine = entries.filter((entry) => entry.workshopId === workshopId);
  const waiting = mine.filter(({ refusal }) => refusal === undefined);
  const refused = mine.filter((entry) => entry.refusal !== undefined && entry.traceId !== traceId);
  return (
    <>
      {waiting.length > 0 && failure !== undefined ? (
        <Notice tone="warn" title={`${counted(waiting.length, 'trace')} not saved yet`}>
          <p>
            {failure.problem.title}. The answers are kept in this browser and sent again at{' '}
            {formatClock(new Date(failure.retryAt))}; you can go on.
          </p>
          <div>
            <Button onPress={() => void outbox.flush()}>Send now</Button>
          </div>
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Notice tone="warn" title={`${counted(refused.length, 'trace')} not saved: decide`}>
          <ul className="stack-s">
            {refused.map(({ id, position, refusal }) => (
              <li key={id} className="row">
                <span>
                  Trace {formatInteger(position + 1)}: {refusal?.title}
                </span>
                <Button onPress={() => onPosition(position)}>Open</Button>
              </li>
            ))}
          </ul>
          <div>
            <Button
              onPress={() => void outbox.retryRefused(({ refusal }) => refusal?.status !== 412)}
            >
              Send again
            </Button>
          </div>
        </Notice>
      ) : null}
    </>
  );
}
