import { Check } from '@/components/Check';
import { Choice } from '@/components/Choice';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';

/** Which traces a round works on. */
export interface RoundDraft {
  kind: 'ALL' | 'FIRST_N' | 'DATASET';
  n: string;
  datasetId: string;
  randomOrder: boolean;
}

export const wholeDataset: RoundDraft = { kind: 'ALL', n: '50', datasetId: '', randomOrder: false };

/** A dataset that a round may work on. */
export interface DatasetOption {
  id: string;
  name: string;
}

/** The choice as a transition takes it. */
export function selectionOf({ kind, n, datasetId }: RoundDraft) {
  if (kind === 'ALL') return { kind };
  return kind === 'DATASET' ? { kind, datasetId } : { kind, n: Number(n) };
}

/** False while a dataset is to be chosen and is not. */
export const isComplete = ({ kind, datasetId }: RoundDraft) =>
  kind !== 'DATASET' || datasetId !== '';

const KINDS = [
  { id: 'ALL', name: 'All traces' },
  { id: 'FIRST_N', name: 'The first traces' },
] as const;

const A_DATASET = { id: 'DATASET', name: 'A dataset' } as const;

interface Props {
  value: RoundDraft;
  datasets: readonly DatasetOption[];
  onChange: (value: RoundDraft) => void;
}

export function DatasetChoice({ value, datasets, onChange }: Props) {
  return (
    <div className="stack-s">
      <Choice
        label="Traces of the round"
        options={datasets.length > 0 ? [...KINDS, A_DATASET] : KINDS}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {value.kind === 'FIRST_N' ? (
        <TextField
          label="How many"
          type="number"
          isRequired
          value={value.n}
          onChange={(n) => onChange({ ...value, n })}
        />
      ) : null}
      {value.kind === 'DATASET' ? (
        <Select
          label="Dataset"
          options={datasets}
          value={value.datasetId}
          onChange={(datasetId) => onChange({ ...value, datasetId })}
        />
      ) : null}
      <Check
        label="Random order per person"
        isSelected={value.randomOrder}
        onChange={(randomOrder) => onChange({ ...value, randomOrder })}
      />
    </div>
  );
}
