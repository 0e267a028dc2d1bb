import { useState } from 'react';
import { Button } from '@/components/Button';
import { Panel } from '@/components/Panel';
import { type Phase, phaseName } from '@/lib/words';
import { useChangeWorkshop } from '../api/changeWorkshop';
import type { Workshop } from '../api/getWorkshop';
import { hasRounds, moveName, nextPhase, precondition } from '../lib/phases';
import type { DatasetOption } from './DatasetChoice';
import { MoveDialog } from './MoveDialog';
import { PhaseLine } from './PhaseLine';
import { TransitionProblem } from './TransitionProblem';

interface Props {
  workshop: Workshop;
  /** What a round may work on, besides all traces or the first ones. */
  datasets?: readonly DatasetOption[];
}

/** Where the workshop stands; for facilitators also the ways on. */
export function PhasePanel({ workshop, datasets = [] }: Props) {
  return (
    <Panel title="Phase" aside={hasRounds(workshop.phase) ? `Round ${workshop.round}` : undefined}>
      <PhaseLine phase={workshop.phase} />
      {workshop.role === 'FACILITATOR' ? <Moves workshop={workshop} datasets={datasets} /> : null}
    </Panel>
  );
}

function Moves({ workshop, datasets = [] }: Props) {
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
          datasets={datasets}
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
