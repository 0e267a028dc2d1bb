import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { ProgressBar } from '@/components/ProgressBar';
import { WorkBadge } from '@/components/WorkBadge';
import { formatBytes } from '@/lib/format';
import { isTerminal } from '@/lib/words';
import { useCancelImport } from '../api/cancelImport';
import { type Import, useImport } from '../api/pollImport';
import { formatName } from '../lib/formats';
import { bytesText, measureOf, rowsText } from '../lib/importText';
import { ImportErrors } from './ImportErrors';
import { ImportPreview } from './ImportPreview';

/** One import: how far it is, the lines that could not be read, and what a dry run would bring. */
export function ImportProgress({ workshopId, id }: { workshopId: string; id: string }) {
  const query = useImport(workshopId, id);
  const work = query.data;
  if (work === undefined) {
    return query.isError ? <ErrorPanel error={query.error} /> : <Loading lines={2} />;
  }
  const hasEnded = isTerminal(work);
  return (
    <div className="stack-s">
      {query.isError ? <ErrorPanel error={query.error} /> : null}
      <Head work={work} hasEnded={hasEnded} />
      {hasEnded ? null : (
        <>
          <ProgressBar label="Importing" {...measureOf(work)} text={rowsText(work)} />
          {bytesText(work) === undefined ? null : (
            <p className="muted small">{bytesText(work)}. It goes on when this page is closed.</p>
          )}
        </>
      )}
      {work.error ? <p className="small">{work.error}</p> : null}
      {work.failed > 0 ? <ImportErrors id={id} /> : null}
      {work.dryRun && work.state === 'SUCCEEDED' ? <ImportPreview id={id} /> : null}
    </div>
  );
}

function Head({ work, hasEnded }: { work: Import; hasEnded: boolean }) {
  const cancel = useCancelImport(work.id);
  return (
    <>
      <div className="row">
        <WorkBadge state={work.state} />
        {work.dryRun ? <Badge>Dry run: nothing is stored</Badge> : null}
        <strong>{work.fileName}</strong>
        <span className="muted small">
          {formatName[work.format]}
          {work.bytesTotal > 0 ? `, ${formatBytes(work.bytesTotal)}` : ''}
        </span>
        {hasEnded ? <span className="muted small">{rowsText(work)}</span> : null}
        {hasEnded ? null : (
          <span className="push">
            <Button isPending={cancel.isPending} onPress={() => cancel.mutate()}>
              Cancel import
            </Button>
          </span>
        )}
      </div>
      {cancel.isError ? <ErrorPanel error={cancel.error} /> : null}
    </>
  );
}
