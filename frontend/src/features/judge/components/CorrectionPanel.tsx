import { useState } from 'react';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Facts } from '@/components/Facts';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { Select } from '@/components/Select';
import { formatDateTime } from '@/lib/format';
import { type Correction, useCorrection } from '../api/getCorrection';
import { usePrompt } from '../api/getPrompt';
import { useRuns } from '../api/pageRuns';
import type { EvaluationRun } from '../api/pollRun';
import { correctionFacts } from '../lib/correctionFacts';

const NEWEST = { skip: 0, limit: 200 };

/** What the judge says of traces that nobody rated, corrected by the errors it was seen to make. */
export function CorrectionPanel({ run }: { run: EvaluationRun }) {
  const { workshopId, judgePromptId } = run;
  const [calibration, setCalibration] = useState(run.id);
  const correction = useCorrection(run.id, calibration);
  const prompt = usePrompt(judgePromptId);
  const runs = useRuns(workshopId, { ...NEWEST, judgePromptId });
  const others = (runs.data?.items ?? []).filter(
    ({ id, state }) => id !== run.id && state === 'SUCCEEDED',
  );
  const isBinary = prompt.data?.scaleType === 'BINARY';
  const error = correction.error ?? prompt.error;
  return (
    <Panel title={isBinary ? 'Corrected pass rate' : 'Corrected mean rating'}>
      {error === null ? null : (
        <ErrorPanel
          error={error}
          onRetry={() => void Promise.all([correction.refetch(), prompt.refetch()])}
        />
      )}
      {others.length === 0 ? null : (
        <Select
          label="Its errors are measured on"
          options={[
            { id: run.id, name: 'The held-out traces of this run' },
            ...others.map(({ id, createdAt }) => ({
              id,
              name: `The held-out traces of the run of ${formatDateTime(createdAt)}`,
            })),
          ]}
          value={calibration}
          onChange={setCalibration}
        />
      )}
      {correction.data === undefined || prompt.data === undefined ? (
        error === null ? (
          <Loading />
        ) : null
      ) : (
        <Corrected correction={correction.data} isBinary={isBinary} />
      )}
    </Panel>
  );
}

function Corrected({ correction, isBinary }: { correction: Correction; isBinary: boolean }) {
  if (correction.unlabelled === 0) {
    return (
      <p className="muted">
        Every trace of this run has a human rating, so there is nothing to estimate. Let the judge
        run over a dataset that nobody rated.
      </p>
    );
  }
  return (
    <>
      <p className="small muted">
        An estimate of what raters would say of the traces that none of them saw.
      </p>
      <Facts facts={correctionFacts(correction, isBinary)} />
    </>
  );
}
