import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { type CategoryChoice, categoryOptions } from '../lib/categories';

interface Props {
  label: string;
  insight: string;
  category: CategoryChoice;
  error?: string;
  onChange: (written: { insight: string; category: CategoryChoice }) => void;
}

/** What a finding consists of. */
export function FindingFields({ label, insight, category, error, onChange }: Props) {
  return (
    <>
      <TextField
        label={label}
        rows={3}
        isRequired
        maxLength={10_000}
        value={insight}
        error={error}
        onChange={(text) => onChange({ insight: text, category })}
      />
      <Select
        label="Category"
        options={categoryOptions}
        value={category}
        onChange={(chosen) => onChange({ insight, category: chosen })}
      />
    </>
  );
}
