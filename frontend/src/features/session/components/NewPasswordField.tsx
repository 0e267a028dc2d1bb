import { TextField } from '@/components/TextField';
import { LEAST_PASSWORD } from '../lib/password';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What the server said about it. */
  error?: string;
}

/** A password that is chosen now. */
export function NewPasswordField(props: Props) {
  return (
    <TextField
      type="password"
      autoComplete="new-password"
      hint={`At least ${LEAST_PASSWORD} characters.`}
      isRequired
      minLength={LEAST_PASSWORD}
      maxLength={200}
      {...props}
    />
  );
}
