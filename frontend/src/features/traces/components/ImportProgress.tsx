import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { ProgressBar } from '@/components/ProgressBar';
import { WorkBadge } from '@/components/WorkBadge';
import { counted, formatBytes, formatInteger } from '@/lib/format';
import { isTerminal } from '@/lib/words';
import { useCancelImport } from '../api/cancelImport';
import { type Import, useImport } from '../api/pollImport';
import { ImportErrors } from './ImportErrors';

function progressText({ done, failed, total }: Import): string {
  const of = total === undefined || total === null ? '' : ` of ${formatInteger(total)}`;
  const bad = failed > 0 ? `, ${counted(failed, 'line')} not readable` : '';
  return `${formatInteger(done)}${of} stored${bad}`;
}

/** One import: how far it is, and the lines that could not be read. */
export function ImportProgress({ workshopId, id }: { workshopId: string; id: string }) {
  const query = useImport(workshopId, id);
  const cancel = useCancelImport(id);
  const work = query.data;
  if (work === undefined) {
    return query.isError ? <ErrorPanel error={query.error} /> : <Loading lines={2} />;
  }
  const hasEnded = isTerminal(work);
  return (
    <div className="stack-s">
      {query.isError ? <ErrorPanel error={query.error} /> : null}
      <div className="row">
        <WorkBadge state={work.state} />
        <strong>{work.fileName}</strong>
        <span className="muted small">{formatBytes(work.bytesTotal)}</span>
        {hasEnded ? <span className="muted small">{progressText(work)}</span> : null}
        {hasEnded ? null : (
          <span className="push">
            <Button isPending={cancel.isPending} onPress={() => cancel.mutate()}>
              Cancel import
            </Button>
          </span>
        )}
      </div>
      {hasEnded ? null : (
        <ProgressBar
          label="Importing"
          value={work.done + work.failed}
          total={work.total ?? undefined}
          text={progressText(work)}
        />
      )}
      {work.error ? <p className="small">{work.error}</p> : null}
      {work.failed > 0 ? <ImportErrors id={id} /> : null}
    </div>
  );
}
