import { useState } from 'react';
import { Form } from 'react-aria-components';
import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { TextField } from '@/components/TextField';
import { useSignIn } from '../api/signIn';
import styles from './EntryPage.module.css';

export function SignInForm() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  return (
    <Form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate({ email, password });
      }}
    >
      {signIn.isError ? <SignInFailure error={signIn.error} /> : null}
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        isRequired
        value={email}
        onChange={setEmail}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        isRequired
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" look="primary" isPending={signIn.isPending}>
        {signIn.isPending ? 'Signing in\u2026' : 'Sign in'}
      </Button>
    </Form>
  );
}

function SignInFailure({ error }: { error: unknown }) {
  if (!ApiProblem.is(error, 401)) return <ErrorPanel error={error} />;
  return (
    <Notice tone="bad" title="E-mail or password is wrong">
      <p>Check both and try again.</p>
    </Notice>
  );
}
