import { Link } from 'react-router';
import { ApiProblem } from '@/api/problem';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Panel } from '@/components/Panel';
import { ProgressBar } from '@/components/ProgressBar';
import { WorkBadge } from '@/components/WorkBadge';
import { paths } from '@/config/paths';
import { formatCost, formatInteger } from '@/lib/format';
import { isTerminal } from '@/lib/words';
import { useDecideAlignment } from '../api/decideAlignment';
import type { Alignment } from '../api/pollAlignment';
import { decisionName, stageName } from '../lib/alignmentWords';

/** How far an alignment is and what it cost, and the decision on what it proposes. */
export function AlignmentConsole({ alignment }: { alignment: Alignment }) {
  const { workshopId, judgePromptId, proposedPromptId, total } = alignment;
  const decide = useDecideAlignment(alignment);
  return (
    <Panel
      title="Alignment"
      aside={<WorkBadge state={alignment.state} />}
      actions={<Decision alignment={alignment} decide={decide} />}
    >
      {decide.isError ? <DecisionProblem error={decide.error} /> : null}
      {isTerminal(alignment) ? null : (
        <ProgressBar
          label={stageName[alignment.stage]}
          value={alignment.done}
          total={total ?? undefined}
          text={`${formatInteger(alignment.done)}${total ? ` of ${formatInteger(total)}` : ''}`}
        />
      )}
      {alignment.error ? (
        <Notice tone="bad" title="The alignment failed">
          <p>{alignment.error}</p>
        </Notice>
      ) : null}
      <Facts
        facts={[
          ['Done', formatInteger(alignment.done)],
          ['Failed', formatInteger(alignment.failed)],
          ['Input tokens', formatInteger(alignment.inputTokens)],
          ['Output tokens', formatInteger(alignment.outputTokens)],
          ['Cost', formatCost(alignment.cost)],
        ]}
      />
      <div className="row">
        <Link to={paths.prompt(workshopId, judgePromptId)}>The version it began with</Link>
        {proposedPromptId ? (
          <Link to={paths.prompt(workshopId, proposedPromptId)}>The proposed version</Link>
        ) : null}
      </div>
    </Panel>
  );
}

type Decide = ReturnType<typeof useDecideAlignment>;

function Decision({ alignment, decide }: { alignment: Alignment; decide: Decide }) {
  const isPending = (step: string) => decide.isPending && decide.variables === step;
  if (alignment.decision) {
    return (
      <Badge tone={alignment.decision === 'ACCEPTED' ? 'good' : 'neutral'}>
        {decisionName[alignment.decision]}
      </Badge>
    );
  }
  if (!isTerminal(alignment)) {
    return (
      <Button isPending={isPending('cancel')} onPress={() => decide.mutate('cancel')}>
        Cancel alignment
      </Button>
    );
  }
  if (alignment.state !== 'SUCCEEDED') return null;
  return (
    <>
      <Button
        look="primary"
        isPending={isPending('accept')}
        isDisabled={decide.isPending}
        onPress={() => decide.mutate('accept')}
      >
        Accept
      </Button>
      <Button
        isPending={isPending('reject')}
        isDisabled={decide.isPending}
        onPress={() => decide.mutate('reject')}
      >
        Reject
      </Button>
      <Button
        isPending={isPending('propose')}
        isDisabled={decide.isPending}
        onPress={() => decide.mutate('propose')}
      >
        Propose again
      </Button>
    </>
  );
}

function DecisionProblem({ error }: { error: unknown }) {
  if (!ApiProblem.is(error, 412)) return <ErrorPanel error={error} />;
  return (
    <Notice tone="warn" title="Nothing was decided: the alignment changed in the meantime">
      <p>It is shown as it is now. Look again, then decide.</p>
    </Notice>
  );
}
