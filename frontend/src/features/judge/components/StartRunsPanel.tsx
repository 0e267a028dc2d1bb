import { useState } from 'react';
import { Form } from 'react-aria-components';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Check } from '@/components/Check';
import { Choice } from '@/components/Choice';
import { Panel } from '@/components/Panel';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { useDatasets } from '../api/pageDatasets';
import type { JudgePrompt } from '../api/pagePrompts';
import { useProviders } from '../api/pageProviders';
import { useStartRuns } from '../api/startRuns';
import { kindName } from '../lib/kinds';
import { draftRuns, type RunsDraft, requestOf } from '../lib/runsDraft';
import { newestOf } from '../lib/versions';
import { RunProblem } from './RunProblem';

interface Props {
  workshopId: string;
  prompts: readonly JudgePrompt[];
  onStarted: (runIds: readonly string[]) => void;
}

const PARTS = [
  { id: 'ALL', name: 'All' },
  { id: 'HELD_OUT', name: 'Held out only' },
  { id: 'TUNING', name: 'Tuning only' },
] as const;

/** Starts runs of several questions at once, over a chosen dataset. */
export function StartRunsPanel({ workshopId, prompts, onStarted }: Props) {
  const newest = newestOf(prompts);
  const [draft, setDraft] = useState<RunsDraft>(draftRuns);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const datasets = useDatasets(workshopId);
  const providers = useProviders(workshopId);
  const start = useStartRuns(workshopId);
  const change = (part: Partial<RunsDraft>) => {
    setDraft({ ...draft, ...part });
    setKey(crypto.randomUUID());
  };
  const toggle = (id: string, isSelected: boolean) =>
    change({
      promptIds: isSelected
        ? [...draft.promptIds, id]
        : draft.promptIds.filter((other) => other !== id),
    });
  return (
    <Panel title="Start runs">
      <Form
        className="stack-s"
        onSubmit={(event) => {
          event.preventDefault();
          start.mutate(
            { runs: requestOf(draft), key },
            { onSuccess: ({ items }) => onStarted(items.map(({ id }) => id)) },
          );
        }}
      >
        {start.isError ? <RunProblem error={start.error} /> : null}
        <fieldset className="stack-s">
          <legend className="small">Judges, newest version of each</legend>
          {newest.map(({ id, questionTitle, kind, number }) => (
            <Check
              key={id}
              label={`${questionTitle} \u00B7 ${kindName[kind]} \u00B7 version ${number}`}
              isSelected={draft.promptIds.includes(id)}
              onChange={(isSelected) => toggle(id, isSelected)}
            />
          ))}
        </fieldset>
        <div className="row row-end">
          <Select
            label="Dataset"
            options={[
              { id: '', name: 'The active dataset' },
              ...(datasets.data?.items ?? []).map(({ id, name }) => ({ id, name })),
            ]}
            value={draft.datasetId}
            onChange={(datasetId) => change({ datasetId })}
          />
          <Select
            label="Model provider"
            options={[
              { id: '', name: 'As set in the prompt' },
              ...(providers.data?.items ?? []).map(({ id, name }) => ({ id, name })),
            ]}
            value={draft.modelProviderId}
            onChange={(modelProviderId) => change({ modelProviderId })}
          />
          <TextField
            label="Budget"
            inputMode="decimal"
            placeholder="No limit"
            value={draft.budget}
            error={violationOf(start.error, 'budget')}
            onChange={(budget) => change({ budget })}
          />
        </div>
        <Choice
          label="Traces"
          options={PARTS}
          value={draft.part}
          onChange={(part) => change({ part })}
        />
        <div>
          <Button
            type="submit"
            look="primary"
            isPending={start.isPending}
            isDisabled={draft.promptIds.length === 0}
          >
            Start chosen runs
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
