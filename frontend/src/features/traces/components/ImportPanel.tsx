import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Panel } from '@/components/Panel';
import { ProgressBar } from '@/components/ProgressBar';
import { formatBytes } from '@/lib/format';
import { useImports } from '../api/pageImports';
import { useUploadImport } from '../api/uploadImport';
import { ImportProgress } from './ImportProgress';

const ACCEPTED = ['.jsonl', '.ndjson', '.json', '.txt', 'application/x-ndjson'];

/** Brings traces in: choose a file, see it upload, follow the background import. */
export function ImportPanel({ workshopId }: { workshopId: string }) {
  const [started, setStarted] = useState<string>();
  const { upload, progress } = useUploadImport();
  const imports = useImports(workshopId);
  const shown = started ?? imports.data?.items[0]?.id;
  return (
    <Panel
      title="Import"
      actions={
        <FileTrigger
          acceptedFileTypes={ACCEPTED}
          onSelect={(files) => {
            const file = files?.[0];
            if (file === undefined) return;
            upload.mutate({ workshopId, file }, { onSuccess: ({ id }) => setStarted(id) });
          }}
        >
          <Button look="primary" isPending={upload.isPending}>
            {upload.isPending ? 'Uploading\u2026' : 'Choose a file'}
          </Button>
        </FileTrigger>
      }
    >
      {upload.isError ? <ErrorPanel error={upload.error} /> : null}
      {progress === undefined ? null : (
        <ProgressBar
          label="Uploading"
          value={progress.sent}
          total={progress.total}
          text={`${formatBytes(progress.sent)} of ${formatBytes(progress.total)}`}
        />
      )}
      {shown === undefined ? (
        <p className="muted small">
          JSON lines, one trace per line: <code>{'{"input": \u2026, "output": \u2026}'}</code> or{' '}
          <code>{'{"messages": [\u2026]}'}</code>. A line that cannot be read never loses the
          others.
        </p>
      ) : (
        <ImportProgress key={shown} workshopId={workshopId} id={shown} />
      )}
    </Panel>
  );
}
