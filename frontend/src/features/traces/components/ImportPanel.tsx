import { useState } from 'react';
import { Choice } from '@/components/Choice';
import { Panel } from '@/components/Panel';
import { ImportHistory } from './ImportHistory';
import { MlflowForm } from './MlflowForm';
import { UploadForm } from './UploadForm';

const SOURCES = [
  { id: 'FILE', name: 'A file' },
  { id: 'MLFLOW', name: 'An MLflow server' },
] as const;

/** Brings traces in, from a file or from a tracking server, and follows what is under way. */
export function ImportPanel({ workshopId }: { workshopId: string }) {
  const [source, setSource] = useState<'FILE' | 'MLFLOW'>('FILE');
  const [started, setStarted] = useState<string>();
  return (
    <Panel title="Import">
      <div className="stack">
        <Choice label="Traces come from" options={SOURCES} value={source} onChange={setSource} />
        {source === 'FILE' ? (
          <UploadForm workshopId={workshopId} onStarted={setStarted} />
        ) : (
          <MlflowForm workshopId={workshopId} onStarted={setStarted} />
        )}
        <ImportHistory workshopId={workshopId} started={started} onChoose={setStarted} />
      </div>
    </Panel>
  );
}
