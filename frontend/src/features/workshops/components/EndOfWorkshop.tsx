import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { Panel } from '@/components/Panel';
import { TextField } from '@/components/TextField';
import { paths } from '@/config/paths';
import { useDeleteWorkshop, useEditWorkshop } from '../api/editWorkshop';
import type { Workshop } from '../api/getWorkshop';
import { TransitionProblem } from './TransitionProblem';

/** Puts a workshop into the archive, or deletes it for good. */
export function EndOfWorkshop({ workshop }: { workshop: Workshop }) {
  const [isDeleting, setDeleting] = useState(false);
  const edit = useEditWorkshop(workshop);
  return (
    <Panel title="Archive or delete">
      <div className="stack-s">
        <p className="small">
          In the archive a workshop can be read and not changed. Deleting takes everything away:
          traces, findings, annotations, judges.
        </p>
        {edit.isError ? <TransitionProblem error={edit.error} /> : null}
        <div className="row">
          <Button
            isPending={edit.isPending}
            onPress={() => edit.mutate({ archived: !workshop.archived })}
          >
            {workshop.archived ? 'Take out of the archive' : 'Archive'}
          </Button>
          <Button onPress={() => setDeleting(true)}>Delete</Button>
        </div>
      </div>
      {isDeleting ? <DeleteDialog workshop={workshop} onClose={() => setDeleting(false)} /> : null}
    </Panel>
  );
}

function DeleteDialog({ workshop, onClose }: { workshop: Workshop; onClose: () => void }) {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const remove = useDeleteWorkshop(workshop);
  return (
    <Dialog title="Delete the workshop?" isOpen onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          remove.mutate(undefined, { onSuccess: () => navigate(paths.workshops()) });
        }}
      >
        <p>
          This cannot be undone. Write <strong>{workshop.name}</strong> to delete it.
        </p>
        {remove.isError ? <TransitionProblem error={remove.error} /> : null}
        <TextField label="Name of the workshop" autoFocus value={name} onChange={setName} />
        <div className="row">
          <Button
            type="submit"
            look="primary"
            isDisabled={name !== workshop.name}
            isPending={remove.isPending}
          >
            Delete for good
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
