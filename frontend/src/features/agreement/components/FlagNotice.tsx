import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import type { Adjudication, Case } from '../api/getAdjudication';
import { useSettle } from '../api/settle';
import { settledIn } from '../lib/decided';

interface Props {
  of: Case;
  adjudication: Adjudication;
}

/** Says that ratings changed after a value was settled; the value counts until somebody decides otherwise. */
export function FlagNotice({ of, adjudication }: Props) {
  const settle = useSettle(of);
  const settled = settledIn(adjudication);
  if (!adjudication.flagged || settled === undefined) return null;
  return (
    <>
      {settle.isError ? <ErrorPanel error={settle.error} /> : null}
      <Notice tone="warn" title="Ratings changed after settling">
        <p>The settled value still counts. Keep it, or settle another one.</p>
        <div>
          <Button
            isPending={settle.isPending}
            onPress={() =>
              settle.mutate({ kind: 'settle', ...settled, version: adjudication.version })
            }
          >
            Keep the settled value
          </Button>
        </div>
      </Notice>
    </>
  );
}
