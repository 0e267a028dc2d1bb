import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { COLUMN_PARTS, type Columns } from '../lib/formats';
import styles from './Import.module.css';

interface Props {
  /** The table's own names; empty when the page cannot read them. */
  names: readonly string[];
  value: Columns;
  onChange: (value: Columns) => void;
}

const RECOGNISED = '(by its name)';

/** Says which column holds which part of a trace; what is left open is recognised by its name. */
export function ColumnMapping({ names, value, onChange }: Props) {
  const options = [{ id: '', name: RECOGNISED }, ...names.map((name) => ({ id: name, name }))];
  return (
    <fieldset className="stack-s">
      <legend className="small">Columns of the table</legend>
      <div className={styles.columns}>
        {COLUMN_PARTS.map(({ id, name }) =>
          names.length > 0 ? (
            <Select
              key={id}
              label={name}
              options={options}
              value={value[id] ?? ''}
              onChange={(column) => onChange({ ...value, [id]: column || undefined })}
            />
          ) : (
            <TextField
              key={id}
              label={name}
              placeholder={RECOGNISED}
              value={value[id] ?? ''}
              onChange={(column) => onChange({ ...value, [id]: column || undefined })}
            />
          ),
        )}
      </div>
    </fieldset>
  );
}
