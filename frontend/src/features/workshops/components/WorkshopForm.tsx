import { useState } from 'react';
import { Form } from 'react-aria-components';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { TextField } from '@/components/TextField';
import { useEditWorkshop } from '../api/editWorkshop';
import type { Workshop } from '../api/getWorkshop';
import { TransitionProblem } from './TransitionProblem';

/** Name and description of a workshop; after a stale version what is written here stays. */
export function WorkshopForm({ workshop }: { workshop: Workshop }) {
  const [name, setName] = useState(workshop.name);
  const [description, setDescription] = useState(workshop.description ?? '');
  const edit = useEditWorkshop(workshop);
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        edit.mutate({ name: name.trim(), description: description.trim() });
      }}
    >
      {edit.isError ? <TransitionProblem error={edit.error} /> : null}
      <TextField
        label="Name"
        isRequired
        maxLength={200}
        value={name}
        onChange={setName}
        error={violationOf(edit.error, 'name')}
      />
      <TextField
        label="Description"
        rows={3}
        maxLength={2000}
        value={description}
        onChange={setDescription}
        error={violationOf(edit.error, 'description')}
      />
      <div className="row">
        <Button type="submit" look="primary" isPending={edit.isPending}>
          Save name and description
        </Button>
        {edit.isSuccess ? (
          <span className="muted small" role="status">
            Saved
          </span>
        ) : null}
      </div>
    </Form>
  );
}
