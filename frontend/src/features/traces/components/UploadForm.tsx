import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { ProgressBar } from '@/components/ProgressBar';
import { Select } from '@/components/Select';
import { formatBytes } from '@/lib/format';
import { useUploadImport } from '../api/uploadImport';
import { columnsOf } from '../lib/csvHeader';
import { type Columns, FORMAT_CHOICES, type ImportFormat, isTable } from '../lib/formats';
import { ColumnMapping } from './ColumnMapping';

const ACCEPTED = ['.jsonl', '.ndjson', '.json', '.txt', '.csv', '.tsv', '.gz'];

interface Props {
  workshopId: string;
  onStarted: (id: string) => void;
}

/** Chooses a file, says how it is to be read, and sends it: for good, or to see what would come. */
export function UploadForm({ workshopId, onStarted }: Props) {
  const [file, setFile] = useState<File>();
  const [format, setFormat] = useState<ImportFormat | 'AUTO'>('AUTO');
  const [names, setNames] = useState<string[]>([]);
  const [columns, setColumns] = useState<Columns>({});
  const { upload, progress } = useUploadImport();
  const choose = (chosen: File) => {
    setFile(chosen);
    setColumns({});
    upload.reset();
    void columnsOf(chosen).then(setNames, () => setNames([]));
  };
  const send = (dryRun: boolean) => {
    if (file === undefined) return;
    const sent = {
      workshopId,
      file,
      dryRun,
      format: format === 'AUTO' ? undefined : format,
      columns: isTable(file.name, format) ? columns : undefined,
    };
    upload.mutate(sent, {
      onSuccess: ({ id }) => {
        if (!dryRun) setFile(undefined);
        onStarted(id);
      },
    });
  };
  return (
    <div className="stack-s">
      <div className="row">
        <FileTrigger
          acceptedFileTypes={ACCEPTED}
          onSelect={(files) => {
            const chosen = files?.[0];
            if (chosen !== undefined) choose(chosen);
          }}
        >
          <Button look={file === undefined ? 'primary' : 'plain'} isDisabled={upload.isPending}>
            {file === undefined ? 'Choose a file' : 'Choose another file'}
          </Button>
        </FileTrigger>
        {file === undefined ? null : (
          <span>
            <strong>{file.name}</strong>{' '}
            <span className="muted small">{formatBytes(file.size)}</span>
          </span>
        )}
      </div>
      {file === undefined ? <WhatIsRead /> : null}
      {file === undefined ? null : (
        <>
          <Select label="Format" options={FORMAT_CHOICES} value={format} onChange={setFormat} />
          {isTable(file.name, format) ? (
            <ColumnMapping names={names} value={columns} onChange={setColumns} />
          ) : null}
          <div className="row">
            <Button look="primary" isPending={upload.isPending} onPress={() => send(false)}>
              {upload.isPending ? 'Uploading\u2026' : 'Import'}
            </Button>
            <Button isDisabled={upload.isPending} onPress={() => send(true)}>
              Dry run: see what would come
            </Button>
          </div>
        </>
      )}
      {upload.isError ? <ErrorPanel error={upload.error} /> : null}
      {progress === undefined ? null : (
        <ProgressBar
          label="Uploading"
          value={progress.sent}
          total={progress.total}
          text={`${formatBytes(progress.sent)} of ${formatBytes(progress.total)}`}
        />
      )}
    </div>
  );
}

function WhatIsRead() {
  return (
    <p className="muted small">
      JSON lines, one trace per line: <code>{'{"input": \u2026, "output": \u2026}'}</code> or{' '}
      <code>{'{"messages": [\u2026]}'}</code>; tables; exports of MLflow, OpenTelemetry, Jaeger and
      Langfuse; up to 1 GB, also gzipped. A line that cannot be read never loses the others.
    </p>
  );
}
