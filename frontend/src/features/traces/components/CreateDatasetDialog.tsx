import { useState } from 'react';
import { Form } from 'react-aria-components';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { useCreateDataset } from '../api/createDataset';
import { useDatasets } from '../api/pageDatasets';
import { type DatasetDraft, isOfTwo, kindsFor, type Offered, selectionOf } from '../lib/selection';

interface Props extends Offered {
  workshopId: string;
  onMade?: () => void;
  onClose: () => void;
}

/** Makes a dataset: of chosen traces, of a filter, of so many traces, or of two others. */
export function CreateDatasetDialog(props: Props) {
  return (
    <Dialog title="New dataset" isOpen onClose={props.onClose}>
      <CreateDatasetForm {...props} />
    </Dialog>
  );
}

function CreateDatasetForm({ workshopId, onMade, onClose, ...offered }: Props) {
  const datasets = useDatasets(workshopId, { skip: 0, limit: 200 }).data?.items ?? [];
  const create = useCreateDataset();
  const kinds = kindsFor(offered, datasets.length);
  const [draft, setDraft] = useState<DatasetDraft>({
    name: '',
    kind: kinds[0]?.id ?? 'ALL',
    n: '50',
    seed: '',
    first: '',
    second: '',
  });
  const set = (part: Partial<DatasetDraft>) => setDraft({ ...draft, ...part });
  const isReady = !isOfTwo(draft.kind) || (draft.first !== '' && draft.second !== '');
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const selection = selectionOf(draft, offered);
        create.mutate(
          { workshopId, name: draft.name.trim(), selection },
          {
            onSuccess: () => {
              if (draft.kind === 'TRACES') onMade?.();
              onClose();
            },
          },
        );
      }}
    >
      {create.isError ? <ErrorPanel error={create.error} /> : null}
      <TextField
        label="Name"
        autoFocus
        isRequired
        maxLength={200}
        value={draft.name}
        onChange={(name) => set({ name })}
        error={violationOf(create.error, 'name')}
      />
      <Select
        label="Traces"
        options={kinds}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      <KindFields
        draft={draft}
        datasets={datasets}
        onChange={set}
        error={violationOf(create.error, 'selection.n')}
      />
      <p className="muted small">
        What a dataset holds never changes. A round of discovery or annotation works on one.
      </p>
      <div className="row">
        <Button type="submit" look="primary" isDisabled={!isReady} isPending={create.isPending}>
          Make the dataset
        </Button>
      </div>
    </Form>
  );
}

interface KindProps {
  draft: DatasetDraft;
  datasets: readonly { id: string; name: string }[];
  onChange: (part: Partial<DatasetDraft>) => void;
  error?: string;
}

function KindFields({ draft, datasets, onChange, error }: KindProps) {
  if (isOfTwo(draft.kind)) {
    return (
      <>
        <Select
          label="First dataset"
          options={datasets}
          value={draft.first}
          onChange={(first) => onChange({ first })}
        />
        <Select
          label="Second dataset"
          options={datasets}
          value={draft.second}
          onChange={(second) => onChange({ second })}
        />
      </>
    );
  }
  if (draft.kind !== 'FIRST_N' && draft.kind !== 'RANDOM_N') return null;
  return (
    <>
      <TextField
        label="How many"
        type="number"
        isRequired
        value={draft.n}
        onChange={(n) => onChange({ n })}
        error={error}
      />
      {draft.kind === 'RANDOM_N' ? (
        <TextField
          label="Seed"
          type="number"
          hint="The same seed draws the same traces again. Empty: a new one."
          value={draft.seed}
          onChange={(seed) => onChange({ seed })}
        />
      ) : null}
    </>
  );
}
