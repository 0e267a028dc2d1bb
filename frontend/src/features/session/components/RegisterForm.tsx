import { useState } from 'react';
import { Form } from 'react-aria-components';
import { ApiProblem } from '@/api/problem';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { TextField } from '@/components/TextField';
import { useRegister } from '../api/register';
import styles from './EntryPage.module.css';
import { NewPasswordField } from './NewPasswordField';

export function RegisterForm() {
  const [displayName, setDisplayName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const register = useRegister();
  const taken = ApiProblem.is(register.error, 409, 'email-taken');
  return (
    <Form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        register.mutate({ displayName, email, password });
      }}
    >
      {register.isError && !taken ? <ErrorPanel error={register.error} /> : null}
      <TextField
        label="Name"
        autoComplete="name"
        isRequired
        maxLength={100}
        value={displayName}
        onChange={setDisplayName}
        error={violationOf(register.error, 'displayName')}
      />
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        isRequired
        value={email}
        onChange={setEmail}
        error={
          taken
            ? 'There is an account with this e-mail already.'
            : violationOf(register.error, 'email')
        }
      />
      <NewPasswordField
        label="Password"
        value={password}
        onChange={setPassword}
        error={violationOf(register.error, 'password')}
      />
      <Button type="submit" look="primary" isPending={register.isPending}>
        {register.isPending ? 'Creating\u2026' : 'Create account'}
      </Button>
    </Form>
  );
}
