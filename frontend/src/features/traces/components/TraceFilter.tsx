import { Button } from '@/components/Button';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import type { FilterFields } from '../lib/criteria';
import styles from './Import.module.css';

const ERRORS = [
  { id: 'any', name: 'With or without errors' },
  { id: 'yes', name: 'With an error' },
  { id: 'no', name: 'Without errors' },
] as const;

interface Props {
  value: FilterFields;
  onChange: (name: keyof FilterFields, value: string) => void;
  onClear: () => void;
}

/** What to look for in the traces; each change takes effect at once. */
export function TraceFilter({ value, onChange, onClear }: Props) {
  const text = (name: keyof FilterFields) => ({
    value: value[name],
    onChange: (next: string) => onChange(name, next),
  });
  return (
    <search className={styles.filter} aria-label="Filter of traces">
      <TextField label="Text in input or output" type="search" {...text('q')} />
      <Select
        label="Errors"
        options={ERRORS}
        value={value.error}
        onChange={(error) => onChange('error', error === 'any' ? '' : error)}
      />
      <TextField label="Metadata name" placeholder="model" {...text('name')} />
      <TextField label="Metadata value" {...text('value')} />
      <TextField label="Imported from" type="date" {...text('from')} />
      <TextField label="Imported until" type="date" {...text('to')} />
      <Button look="quiet" onPress={onClear}>
        Clear filter
      </Button>
    </search>
  );
}
