import { useState } from 'react';
import { Button } from '@/components/Button';
import { Panel } from '@/components/Panel';
import { type Phase, phaseName } from '@/lib/words';
import { useChangeWorkshop } from '../api/changeWorkshop';
import type { Workshop } from '../api/getWorkshop';
import { hasRounds, moveName, nextPhase, precondition } from '../lib/phases';
import { MoveDialog } from './MoveDialog';
import { PhaseLine } from './PhaseLine';
import { TransitionProblem } from './TransitionProblem';

/** Where the workshop stands; for facilitators also the ways on. */
export function PhasePanel({ workshop }: { workshop: Workshop }) {
  return (
    <Panel title="Phase" aside={hasRounds(workshop.phase) ? `Round ${workshop.round}` : undefined}>
      <PhaseLine phase={workshop.phase} />
      {workshop.role === 'FACILITATOR' ? <Moves workshop={workshop} /> : null}
    </Panel>
  );
}

function Moves({ workshop }: { workshop: Workshop }) {
  const [isChoosing, setChoosing] = useState<Phase>();
  const change = useChangeWorkshop(workshop);
  const next = nextPhase(workshop.phase);
  const needs = next && precondition[next];
  const isPaused = workshop.state === 'PAUSED';
  return (
    <div className="stack-s">
      {change.isError ? <TransitionProblem error={change.error} /> : null}
      {next === undefined ? null : (
        <p className="small">
          <strong>{phaseName[next]}</strong> comes next.{' '}
          <span className="muted">It needs: {needs}</span>
        </p>
      )}
      <div className="row">
        {next === undefined ? null : (
          <Button look="primary" onPress={() => setChoosing(next)}>
            {moveName(workshop.phase, next, phaseName[next])}
          </Button>
        )}
        <Button onPress={() => setChoosing(workshop.phase)}>Other phase or round</Button>
        <Button
          isPending={change.isPending}
          onPress={() => change.mutate({ kind: isPaused ? 'resume' : 'pause' })}
        >
          {isPaused ? 'Resume' : 'Pause'}
        </Button>
      </div>
      {isChoosing === undefined ? null : (
        <MoveDialog
          from={workshop.phase}
          initial={isChoosing}
          onClose={() => setChoosing(undefined)}
          onMove={(transition) => {
            setChoosing(undefined);
            change.mutate({ kind: 'transition', transition });
          }}
        />
      )}
    </div>
  );
}
