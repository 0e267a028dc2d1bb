import { useState } from 'react';
import { Form } from 'react-aria-components';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Check } from '@/components/Check';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Panel } from '@/components/Panel';
import { TextField } from '@/components/TextField';
import { useCreatePrompt } from '../api/createPrompt';
import type { JudgePromptDetail } from '../api/getPrompt';
import { ExamplesField } from './ExamplesField';
import styles from './Judge.module.css';

interface Props {
  parent: JudgePromptDetail;
  onCreated: (promptId: string) => void;
}

/** Makes the next version from this one; a version itself never changes. */
export function PromptForm({ parent, onCreated }: Props) {
  const [text, setText] = useState(parent.text);
  const [temperature, setTemperature] = useState(String(parent.parameters.temperature));
  const [maxTokens, setMaxTokens] = useState(String(parent.parameters.maxTokens));
  const [similarExamples, setSimilarExamples] = useState(parent.parameters.similarExamples);
  const [examples, setExamples] = useState(parent.examples.map(({ traceId }) => traceId));
  const create = useCreatePrompt(parent.workshopId);
  const send = () =>
    create.mutate(
      {
        questionId: parent.questionId,
        kind: parent.kind,
        parentId: parent.id,
        text,
        temperature: Number(temperature),
        maxTokens: Number(maxTokens),
        similarExamples,
        modelProviderId: parent.parameters.modelProviderId,
        seed: parent.parameters.seed,
        exampleTraceIds: examples,
      },
      { onSuccess: ({ id }) => onCreated(id) },
    );
  return (
    <Panel title="Next version" aside={`Made from version ${parent.number}`}>
      <Form
        className="stack-s"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {create.isError ? <ErrorPanel error={create.error} /> : null}
        <TextField
          label="Text"
          rows={14}
          isRequired
          value={text}
          error={violationOf(create.error, 'text')}
          hint="Replaced for each trace: {{inputs}}, {{outputs}}, {{context}}, {{rubric}}"
          onChange={setText}
        />
        <div className={styles.fields}>
          <TextField
            label="Temperature"
            inputMode="decimal"
            value={temperature}
            error={violationOf(create.error, 'temperature')}
            onChange={setTemperature}
          />
          <TextField
            label="Tokens at most"
            inputMode="numeric"
            value={maxTokens}
            error={violationOf(create.error, 'maxTokens')}
            onChange={setMaxTokens}
          />
        </div>
        <ExamplesField
          workshopId={parent.workshopId}
          questionId={parent.questionId}
          inherited={parent.examples}
          chosen={examples}
          error={violationOf(create.error, 'exampleTraceIds')}
          onChange={setExamples}
        />
        <Check
          label="Show similar rated traces beside each trace"
          isSelected={similarExamples}
          onChange={setSimilarExamples}
        />
        <div>
          <Button type="submit" look="primary" isPending={create.isPending}>
            Create version
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
