import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Panel } from '@/components/Panel';
import { Select } from '@/components/Select';
import { formatCost, formatInteger } from '@/lib/format';
import {
  type AlignmentEstimate,
  type NewAlignment,
  useCreateAlignment,
  useEstimateAlignment,
} from '../api/createAlignment';
import { useDatasets } from '../api/pageDatasets';
import type { JudgePrompt } from '../api/pagePrompts';
import { useProviders } from '../api/pageProviders';
import { RunProblem } from './RunProblem';

interface Props {
  workshopId: string;
  prompts: readonly JudgePrompt[];
  onStarted: (alignmentId: string) => void;
}

/** Starts an alignment: first what it would cost, then the work. */
export function StartAlignmentForm({ workshopId, prompts, onStarted }: Props) {
  const judges = prompts.filter(({ kind }) => kind === 'LLM');
  const [chosen, setChosen] = useState<Partial<NewAlignment>>({});
  const datasets = useDatasets(workshopId);
  const providers = useProviders(workshopId);
  const estimate = useEstimateAlignment();
  const create = useCreateAlignment(workshopId);
  const judgePromptId = chosen.judgePromptId ?? judges[0]?.id;
  if (judgePromptId === undefined) {
    return (
      <EmptyState title="No judge that asks a model yet">
        <p>Derive a judge of the kind language model first; alignment makes its next version.</p>
      </EmptyState>
    );
  }
  const request: NewAlignment = { ...chosen, workshopId, judgePromptId };
  const change = (part: Partial<NewAlignment>) => {
    setChosen({ ...chosen, ...part });
    estimate.reset();
  };
  return (
    <Panel title="Align a judge">
      <Form
        className="stack-s"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate(request, { onSuccess: ({ id }) => onStarted(id) });
        }}
      >
        {create.isError ? <RunProblem error={create.error} /> : null}
        {estimate.isError ? <RunProblem error={estimate.error} /> : null}
        <div className="row row-end">
          <Select
            label="Judge prompt"
            options={judges.map(({ id, questionTitle, number }) => ({
              id,
              name: `${questionTitle}, version ${number}`,
            }))}
            value={judgePromptId}
            onChange={(id) => change({ judgePromptId: id })}
          />
          <Select
            label="Dataset"
            options={[
              { id: '', name: 'The active dataset' },
              ...(datasets.data?.items ?? []).map(({ id, name }) => ({ id, name })),
            ]}
            value={chosen.datasetId ?? ''}
            onChange={(id) => change({ datasetId: id || undefined })}
          />
          <Select
            label="Model provider"
            options={[
              { id: '', name: 'As set in the prompt' },
              ...(providers.data?.items ?? []).map(({ id, name }) => ({ id, name })),
            ]}
            value={chosen.modelProviderId ?? ''}
            onChange={(id) => change({ modelProviderId: id || undefined })}
          />
        </div>
        {estimate.data === undefined ? null : <Estimate estimate={estimate.data} />}
        <div className="row">
          <Button isPending={estimate.isPending} onPress={() => estimate.mutate(request)}>
            Estimate the cost
          </Button>
          <Button type="submit" look="primary" isPending={create.isPending}>
            Start alignment
          </Button>
        </div>
      </Form>
    </Panel>
  );
}

function Estimate({ estimate }: { estimate: AlignmentEstimate }) {
  return (
    <>
      {estimate.warnings.length === 0 ? null : (
        <Notice tone="warn" title="Read this first">
          <ul>
            {estimate.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Facts
        facts={[
          ['Rated tuning traces', formatInteger(estimate.examples)],
          ['Held-out traces', formatInteger(estimate.heldOut)],
          ['Calls, about', formatInteger(estimate.calls)],
          ['Input tokens, about', formatInteger(estimate.inputTokens)],
          ['Output tokens, about', formatInteger(estimate.outputTokens)],
          ['Cost, about', formatCost(estimate.cost)],
        ]}
      />
    </>
  );
}
