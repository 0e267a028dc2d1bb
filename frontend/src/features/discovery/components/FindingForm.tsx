import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { useCreateFinding } from '../api/createFinding';
import { type CategoryChoice, categoryOf, categoryOptions } from '../lib/categories';

interface Props {
  workshopId: string;
  traceId: string;
}

export function FindingForm({ workshopId, traceId }: Props) {
  const [insight, setInsight] = useState('');
  const [category, setCategory] = useState<CategoryChoice>('NONE');
  const create = useCreateFinding(workshopId);
  const reset = () => {
    setInsight('');
    setCategory('NONE');
  };
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate({ traceId, insight, category: categoryOf(category) }, { onSuccess: reset });
      }}
    >
      {create.isError ? <ErrorPanel error={create.error} /> : null}
      <TextField
        label="New finding"
        rows={3}
        isRequired
        maxLength={10_000}
        value={insight}
        onChange={setInsight}
      />
      <div className="row row-end">
        <Select
          label="Category"
          options={categoryOptions}
          value={category}
          onChange={setCategory}
        />
        <Button type="submit" isPending={create.isPending}>
          Add finding
        </Button>
      </div>
    </Form>
  );
}
