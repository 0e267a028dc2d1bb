import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { Select } from '@/components/Select';
import { PHASES, type Phase, phaseName } from '@/lib/words';
import type { Change } from '../api/changeWorkshop';
import { hasRounds, moveName, precondition } from '../lib/phases';
import {
  DatasetChoice,
  type DatasetOption,
  isComplete,
  type RoundDraft,
  selectionOf,
  wholeDataset,
} from './DatasetChoice';

type Transition = Extract<Change, { kind: 'transition' }>['transition'];

interface Props {
  from: Phase;
  initial: Phase;
  datasets: readonly DatasetOption[];
  onClose: () => void;
  onMove: (transition: Transition) => void;
}

function transitionOf(to: Phase, round: RoundDraft): Transition {
  if (!hasRounds(to)) return { to };
  return { to, dataset: selectionOf(round), randomOrder: round.randomOrder };
}

/** Decides on the phase to go to and, where it has rounds, on their traces. */
export function MoveDialog({ from, initial, datasets, onClose, onMove }: Props) {
  const [to, setTo] = useState(initial);
  const [round, setRound] = useState(wholeDataset);
  const targets = PHASES.filter((phase) => phase !== from || hasRounds(phase));
  const isPossible = targets.includes(to) && (!hasRounds(to) || isComplete(round));
  return (
    <Dialog title="Change the phase" isOpen onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onMove(transitionOf(to, round));
        }}
      >
        <Select
          label="Go to"
          value={targets.includes(to) ? to : ('' as Phase)}
          onChange={setTo}
          options={targets.map((phase) => ({
            id: phase,
            name: phase === from ? `${phaseName[phase]}, new round` : phaseName[phase],
          }))}
        />
        {precondition[to] === undefined ? null : (
          <p className="small muted">Needs: {precondition[to]}</p>
        )}
        {hasRounds(to) ? (
          <DatasetChoice value={round} datasets={datasets} onChange={setRound} />
        ) : null}
        <div className="row">
          <Button type="submit" look="primary" isDisabled={!isPossible}>
            {isPossible ? moveName(from, to, phaseName[to]) : 'Choose a phase'}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
