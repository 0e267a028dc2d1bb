import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { useSignOutEverywhere } from '../api/signOut';

/** Ends every log-in of the person, this one too. */
export function SignOutEverywhere() {
  const signOut = useSignOutEverywhere();
  return (
    <div className="stack-s">
      <p className="small">Ends every log-in of yours within seconds, on this device too.</p>
      {signOut.isError ? <ErrorPanel error={signOut.error} /> : null}
      <div>
        <Button isPending={signOut.isPending} onPress={() => signOut.mutate()}>
          Sign out everywhere
        </Button>
      </div>
    </div>
  );
}
