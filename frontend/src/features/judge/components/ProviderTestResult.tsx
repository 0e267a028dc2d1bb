import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { formatInteger } from '@/lib/format';
import type { useTestProvider } from '../api/testProvider';
import { causeInWords } from '../lib/causes';

/** What a test of a provider found: how long it took, or why it does not work. */
export function ProviderTestResult({ test }: { test: ReturnType<typeof useTestProvider> }) {
  if (test.isError) return <ErrorPanel error={test.error} />;
  if (test.data === undefined) return null;
  const { ok, cause, detail, latencyMillis, model } = test.data;
  const took = `${formatInteger(latencyMillis)} ms`;
  return ok ? (
    <Notice tone="good" title={`It answers, after ${took}`}>
      {model ? <p>Model: {model}</p> : null}
    </Notice>
  ) : (
    <Notice tone="bad" title={causeInWords(cause)}>
      {detail ? <p>{detail}</p> : null}
      <p className="small">Found after {took}.</p>
    </Notice>
  );
}
