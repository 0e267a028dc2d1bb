import { useState } from 'react';
import { Form } from 'react-aria-components';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { TextField } from '@/components/TextField';
import { usePullFromMlflow } from '../api/pullFromMlflow';
import styles from './Import.module.css';

interface Props {
  workshopId: string;
  onStarted: (id: string) => void;
}

const EMPTY = { url: '', token: '', experiments: '', filter: '', maxTraces: '1000' };

/** Asks for what a pull from an MLflow tracking server needs. The token is used once and not shown again. */
export function MlflowForm({ workshopId, onStarted }: Props) {
  const [form, setForm] = useState(EMPTY);
  const pull = usePullFromMlflow();
  const field = (name: keyof typeof EMPTY, violation: string = name) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
    error: violationOf(pull.error, violation),
  });
  const submit = () =>
    pull.mutate(
      {
        workshopId,
        url: form.url.trim(),
        token: form.token.trim() || undefined,
        experimentIds: form.experiments.split(/[\s,]+/).filter(Boolean),
        filter: form.filter.trim() || undefined,
        maxTraces: Number(form.maxTraces),
      },
      { onSuccess: ({ id }) => onStarted(id) },
    );
  return (
    <Form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {pull.isError ? <ErrorPanel error={pull.error} /> : null}
      <div className={styles.columns}>
        <TextField label="Address of the server" type="url" isRequired {...field('url')} />
        <TextField
          label="Access token"
          type="password"
          autoComplete="off"
          hint="If the server asks for one."
          {...field('token')}
        />
        <TextField
          label="Experiment ids"
          isRequired
          hint="Separated by commas."
          {...field('experiments', 'experimentIds')}
        />
        <TextField
          label="Filter"
          hint="In the server's own language, such as status = 'ERROR'."
          {...field('filter')}
        />
        <TextField label="At most" type="number" isRequired {...field('maxTraces')} />
      </div>
      <div className="row">
        <Button type="submit" look="primary" isPending={pull.isPending}>
          Pull traces
        </Button>
      </div>
    </Form>
  );
}
