import type { Row } from '@/api/answer';
import { discoveryApi, polled } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { usePolledQuery } from '@/lib/polling/usePolledQuery';
import type { PageParams } from '@/lib/usePageParams';
import { discoveryKeys } from './keys';

type Endpoint = paths['/api/v1/feedback/coverage']['get'];
export type TraceLabels = Row<Endpoint>;
export type Severity = NonNullable<TraceLabels['severity']>;

/** Every trace that somebody labelled, or those whose reviewers disagree in a certain way. */
export type Which = 'ALL' | 'DISAGREEMENTS' | Severity;

function read(workshopId: string, which: Which, page: PageParams, signal: AbortSignal) {
  const query = { workshopId, ...page };
  if (which === 'ALL') {
    return discoveryApi.GET('/api/v1/feedback/coverage', { params: { query }, signal });
  }
  const severity = which === 'DISAGREEMENTS' ? undefined : which;
  return discoveryApi.GET('/api/v1/feedback/disagreements', {
    params: { query: { ...query, severity } },
    signal,
  });
}

/** How traces were labelled, followed while it is shown; the most severe disagreements first. */
export const useTraceLabels = (workshopId: string, which: Which, page: PageParams) =>
  usePolledQuery({
    queryKey: discoveryKeys.labelPage(workshopId, { which, ...page }),
    poll: (signal) => polled(read(workshopId, which, page, signal)),
  });
