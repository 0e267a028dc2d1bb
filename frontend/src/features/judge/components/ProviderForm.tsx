import { useState } from 'react';
import { Form } from 'react-aria-components';
import { ApiProblem } from '@/api/problem';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Check } from '@/components/Check';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { TextField } from '@/components/TextField';
import type { ModelProvider } from '../api/pageProviders';
import { useSaveProvider } from '../api/saveProvider';
import { draftOf, type ProviderDraft, requestOf } from '../lib/providerDraft';
import styles from './Judge.module.css';

interface Props {
  workshopId: string;
  /** As it is stored now; absent for a new one. */
  stored?: ModelProvider;
  onSaved: () => void;
}

type Text = {
  [K in keyof ProviderDraft]: ProviderDraft[K] extends string ? K : never;
}[keyof ProviderDraft];

/** The numbers of a provider: field of the draft, field of the request, label. */
const NUMBERS = [
  ['inputPrice', 'pricePerMillionInputTokens', 'Price per million input tokens'],
  ['outputPrice', 'pricePerMillionOutputTokens', 'Price per million output tokens'],
  ['concurrency', 'concurrency', 'Requests at once'],
  ['requestsPerMinute', 'requestsPerMinute', 'Requests per minute'],
  ['timeoutSeconds', 'timeoutSeconds', 'Timeout in seconds'],
] as const;

/** Creates or changes a model provider. The key is written, never read. */
export function ProviderForm({ workshopId, stored, onSaved }: Props) {
  const [draft, setDraft] = useState(() => draftOf(stored));
  const save = useSaveProvider(workshopId);
  const text = (field: Text, asked: string, label: string) => ({
    label,
    value: draft[field],
    error: violationOf(save.error, asked),
    onChange: (value: string) => setDraft({ ...draft, [field]: value }),
  });
  return (
    <Form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ stored, provider: requestOf(draft) }, { onSuccess: onSaved });
      }}
    >
      <SaveProblem
        error={save.error}
        onReload={() => {
          setDraft(draftOf(stored));
          save.reset();
        }}
      />
      <TextField {...text('name', 'name', 'Name')} isRequired />
      <TextField
        {...text('baseUrl', 'baseUrl', 'Base URL')}
        isRequired
        hint="OpenAI-compatible, such as https://models.example.org/v1"
      />
      <TextField {...text('model', 'model', 'Model')} isRequired />
      <TextField
        {...text('key', 'key', 'Key')}
        type="password"
        autoComplete="off"
        isDisabled={draft.removeKey}
        hint={
          stored?.hasKey ? 'A key is stored. Leave empty to keep it.' : 'It is never shown again.'
        }
      />
      {stored?.hasKey ? (
        <Check
          label="Remove the stored key"
          isSelected={draft.removeKey}
          onChange={(removeKey) => setDraft({ ...draft, removeKey })}
        />
      ) : null}
      <Check
        label="The model can be told to answer with JSON"
        isSelected={draft.jsonMode}
        onChange={(jsonMode) => setDraft({ ...draft, jsonMode })}
      />
      <div className={styles.fields}>
        {NUMBERS.map(([field, asked, label]) => (
          <TextField key={field} {...text(field, asked, label)} inputMode="decimal" />
        ))}
      </div>
      <div className="row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {stored === undefined ? 'Add provider' : 'Save provider'}
        </Button>
      </div>
    </Form>
  );
}

function SaveProblem({ error, onReload }: { error: unknown; onReload: () => void }) {
  if (!error) return null;
  if (!ApiProblem.is(error, 412)) return <ErrorPanel error={error} />;
  return (
    <Notice tone="warn" title="Not saved: somebody changed this provider in the meantime">
      <p>What you typed is still here. Save again to replace what is stored, or load that.</p>
      <div>
        <Button onPress={onReload}>Load what is stored</Button>
      </div>
    </Notice>
  );
}
