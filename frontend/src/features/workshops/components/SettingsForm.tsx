import { type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import { ApiProblem } from '@/api/problem';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Check } from '@/components/Check';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { type Settings, useSaveSettings } from '../api/settings';
import { draftOf, requestOf, type SettingsDraft } from '../lib/settingsDraft';

interface Props {
  settings: Settings;
  providers: readonly { id: string; name: string }[];
  /** Shows what the paths that are written find. */
  preview: (paths: { inputPath: string; outputPath: string }) => ReactNode;
  /** Reads the stored settings again; what is written here stays. */
  onReload: () => void;
}

/** The settings of a workshop, saved as a whole. */
export function SettingsForm({ settings, providers, preview, onReload }: Props) {
  const [draft, setDraft] = useState(() => draftOf(settings));
  const save = useSaveSettings(settings);
  const set = (part: Partial<SettingsDraft>) => setDraft({ ...draft, ...part });
  const isSame = JSON.stringify(requestOf(draft)) === JSON.stringify(requestOf(draftOf(settings)));
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(requestOf(draft), { onSuccess: (saved) => setDraft(draftOf(saved)) });
      }}
    >
      <div className="stack-s">
        <Check
          label="Random order per person in discovery"
          isSelected={draft.randomDiscovery}
          onChange={(randomDiscovery) => set({ randomDiscovery })}
        />
        <Check
          label="Random order per person in annotation"
          isSelected={draft.randomAnnotation}
          onChange={(randomAnnotation) => set({ randomAnnotation })}
        />
        <Check
          label="Members may write notes"
          isSelected={draft.participantNotes}
          onChange={(participantNotes) => set({ participantNotes })}
        />
        <Check
          label="Ask follow-up questions in discovery"
          isSelected={draft.followUpQuestions}
          onChange={(followUpQuestions) => set({ followUpQuestions })}
        />
      </div>
      <Select
        label="Default model provider"
        options={[{ id: '', name: 'None' }, ...providers]}
        value={draft.provider}
        onChange={(provider) => set({ provider })}
      />
      <TextField
        label="JSONPath of the input"
        placeholder="$.messages[0].content"
        hint="Empty: the input as it was imported."
        value={draft.inputPath}
        onChange={(inputPath) => set({ inputPath })}
        error={violationOf(save.error, 'inputPath')}
      />
      <TextField
        label="JSONPath of the output"
        hint="Empty: the output as it was imported."
        value={draft.outputPath}
        onChange={(outputPath) => set({ outputPath })}
        error={violationOf(save.error, 'outputPath')}
      />
      {preview(draft)}
      {save.isError ? (
        <SaveProblem
          error={save.error}
          onReload={() => {
            save.reset();
            onReload();
          }}
        />
      ) : null}
      <div className="row">
        <Button type="submit" look="primary" isPending={save.isPending} isDisabled={isSame}>
          Save settings
        </Button>
        <span className="muted small" role="status">
          {isSame ? 'Saved' : 'Unsaved changes'}
        </span>
      </div>
    </Form>
  );
}

function SaveProblem({ error, onReload }: { error: unknown; onReload: () => void }) {
  if (!ApiProblem.is(error, 412)) return <ErrorPanel error={error} />;
  return (
    <Notice tone="warn" title="The settings were changed in the meantime">
      <p>Nothing was saved. Read the stored version, then save again; what you wrote here stays.</p>
      <div>
        <Button onPress={onReload}>Read the stored version</Button>
      </div>
    </Notice>
  );
}
