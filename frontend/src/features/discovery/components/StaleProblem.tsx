import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';

interface Props {
  error: unknown;
  /** The text as it was read last. */
  stored: string;
  /** Reads what is stored now and leaves what is typed; saving then replaces it knowingly. */
  onReload: () => void;
}

/** A change that was refused; a stale one keeps what is typed and shows what is stored. */
export function StaleProblem({ error, stored, onReload }: Props) {
  if (!ApiProblem.is(error, 412)) return <ErrorPanel error={error} />;
  return (
    <Notice tone="warn" title="Not saved: it was changed in the meantime">
      <p className="prose">As it was read: {`\u201C${stored}\u201D`}</p>
      <p>What you typed is still here. Read what is stored, then save again to replace it.</p>
      <div>
        <Button onPress={onReload}>Read what is stored</Button>
      </div>
    </Notice>
  );
}
