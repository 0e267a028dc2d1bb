import { Check } from '@/components/Check';
import { Choice } from '@/components/Choice';
import { TextField } from '@/components/TextField';

/** Which traces a round works on. */
export interface RoundDraft {
  kind: 'ALL' | 'FIRST_N';
  n: string;
  randomOrder: boolean;
}

export const wholeDataset: RoundDraft = { kind: 'ALL', n: '50', randomOrder: false };

const KINDS = [
  { id: 'ALL', name: 'All traces' },
  { id: 'FIRST_N', name: 'The first traces' },
] as const;

interface Props {
  value: RoundDraft;
  onChange: (value: RoundDraft) => void;
}

export function DatasetChoice({ value, onChange }: Props) {
  return (
    <div className="stack-s">
      <Choice
        label="Traces of the round"
        options={KINDS}
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
      <Check
        label="Random order per person"
        isSelected={value.randomOrder}
        onChange={(randomOrder) => onChange({ ...value, randomOrder })}
      />
    </div>
  );
}
