import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { useSettle } from '../api/settle';
import { type Decided, takeBack } from '../lib/decided';

interface Props {
  decided: Decided;
  /** It was about the trace that one came from, not the one that is shown. */
  isElsewhere: boolean;
  onTakenBack: () => void;
  /** Shows the trace that it was about. */
  onLook: () => void;
}

/** The last decision, also after going on to the next trace, with the way to take it back. */
export function DecidedNotice({ decided, isElsewhere, onTakenBack, onLook }: Props) {
  const settle = useSettle(decided.of);
  const isStale = ApiProblem.is(settle.error, 412);
  return (
    <>
      {settle.isError && !isStale ? <ErrorPanel error={settle.error} /> : null}
      {isStale ? (
        <Notice tone="warn" title="Not taken back: somebody changed the decision in the meantime" />
      ) : null}
      <Notice
        tone="good"
        title={isElsewhere ? 'Decision saved for the trace before' : 'Decision saved'}
      >
        <div className="row">
          <span className="small">{inWords(decided)}</span>
          <Button
            isPending={settle.isPending}
            isDisabled={isStale}
            onPress={() => settle.mutate(takeBack(decided), { onSuccess: onTakenBack })}
          >
            Take it back
          </Button>
          {isElsewhere ? <Button onPress={onLook}>Back to that trace</Button> : null}
        </div>
      </Notice>
    </>
  );
}

const inWords = ({ value, before }: Decided) =>
  before === undefined ? `Settled: ${value}.` : `Settled: ${value}, before that ${before.value}.`;
