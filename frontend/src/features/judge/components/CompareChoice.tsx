import { useState } from 'react';
import { Button } from '@/components/Button';
import { Panel } from '@/components/Panel';
import { Select } from '@/components/Select';
import { formatDateTime } from '@/lib/format';
import { useRuns } from '../api/pageRuns';
import type { EvaluationRun } from '../api/pollRun';
import { kindName } from '../lib/kinds';

interface Props {
  run: EvaluationRun;
  onCompare: (before: string) => void;
}

const NEWEST = { skip: 0, limit: 200 };

/** Chooses another finished run of the same question to compare this one with. */
export function CompareChoice({ run, onCompare }: Props) {
  const runs = useRuns(run.workshopId, NEWEST);
  const [chosen, setChosen] = useState<string>();
  const others = (runs.data?.items ?? []).filter(
    ({ id, questionId, state }) =>
      id !== run.id && questionId === run.questionId && state === 'SUCCEEDED',
  );
  const before = chosen ?? others[0]?.id;
  return (
    <Panel title="Compare with another run">
      {before === undefined ? (
        <p className="muted">
          There is no other finished run of this question among the newest 200 runs.
        </p>
      ) : (
        <div className="row row-end">
          <Select
            label="Run to compare with"
            options={others.map(({ id, kind, createdAt }) => ({
              id,
              name: `${kindName[kind]}, ${formatDateTime(createdAt)}`,
            }))}
            value={before}
            onChange={setChosen}
          />
          <Button onPress={() => onCompare(before)}>Compare</Button>
        </div>
      )}
    </Panel>
  );
}
