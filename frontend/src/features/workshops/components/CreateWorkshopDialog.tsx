import { useState } from 'react';
import { Form } from 'react-aria-components';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { TextField } from '@/components/TextField';
import { useCreateWorkshop } from '../api/createWorkshop';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  onCreated: (id: string) => void;
}

export function CreateWorkshopDialog({ isOpen, onClose, onCreated }: Props) {
  return (
    <Dialog title="New workshop" isOpen={isOpen} onClose={onClose}>
      <CreateWorkshopForm onCreated={onCreated} />
    </Dialog>
  );
}

function CreateWorkshopForm({ onCreated }: Pick<Props, 'onCreated'>) {
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const create = useCreateWorkshop();
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate(
          { name: name.trim(), description: description.trim() || undefined },
          { onSuccess: (workshop) => onCreated(workshop.id) },
        );
      }}
    >
      {create.isError ? <ErrorPanel error={create.error} /> : null}
      <TextField
        label="Name"
        autoFocus
        isRequired
        maxLength={200}
        value={name}
        onChange={setName}
        error={violationOf(create.error, 'name')}
      />
      <TextField
        label="Description"
        rows={3}
        maxLength={2000}
        hint="What does the application do, and what should the judge look for?"
        value={description}
        onChange={setDescription}
        error={violationOf(create.error, 'description')}
      />
      <div className="row">
        <Button type="submit" look="primary" isPending={create.isPending}>
          Create workshop
        </Button>
      </div>
    </Form>
  );
}
