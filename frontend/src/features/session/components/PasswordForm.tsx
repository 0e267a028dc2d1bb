import { useState } from 'react';
import { Form } from 'react-aria-components';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { TextField } from '@/components/TextField';
import { useChangePassword } from '../api/changePassword';
import { NewPasswordField } from './NewPasswordField';

/** Changes the password of whoever knows the current one. */
export function PasswordForm() {
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const change = useChangePassword();
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(
          { currentPassword, newPassword },
          {
            onSuccess: () => {
              setCurrent('');
              setNew('');
            },
          },
        );
      }}
    >
      {change.isError ? <ErrorPanel error={change.error} /> : null}
      {change.isSuccess ? (
        <Notice tone="good" title="The password is changed">
          <p>Every other log-in of yours has ended.</p>
        </Notice>
      ) : null}
      <TextField
        label="Current password"
        type="password"
        autoComplete="current-password"
        isRequired
        value={currentPassword}
        onChange={setCurrent}
        error={violationOf(change.error, 'currentPassword')}
      />
      <NewPasswordField
        label="New password"
        value={newPassword}
        onChange={setNew}
        error={violationOf(change.error, 'newPassword')}
      />
      <div className="row">
        <Button type="submit" look="primary" isPending={change.isPending}>
          Change password
        </Button>
      </div>
    </Form>
  );
}
