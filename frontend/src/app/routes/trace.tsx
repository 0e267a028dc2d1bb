import { Link, useNavigate, useParams } from 'react-router';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { Panel } from '@/components/Panel';
import { paths } from '@/config/paths';
import { useTrace } from '@/features/traces/api/getTrace';
import { DeleteTrace } from '@/features/traces/components/DeleteTrace';
import { TraceView } from '@/features/traces/components/TraceView';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id, role } = useWorkshopContext();
  const navigate = useNavigate();
  const { traceId = '' } = useParams();
  const trace = useTrace(id, traceId);
  return (
    <>
      <PageHead
        title={trace.data?.externalId ? `Trace ${trace.data.externalId}` : 'Trace'}
        lead={<Link to={paths.traces(id)}>All traces</Link>}
        actions={
          role === 'FACILITATOR' && trace.data !== undefined ? (
            <DeleteTrace
              key={traceId}
              trace={trace.data}
              onDeleted={() => void navigate(paths.traces(id))}
              onReload={() => void trace.refetch()}
            />
          ) : undefined
        }
      />
      <Panel title="Conversation">
        {trace.isPending ? <Loading lines={10} /> : null}
        {trace.isError ? (
          <ErrorPanel error={trace.error} onRetry={() => void trace.refetch()} />
        ) : null}
        {trace.data === undefined ? null : <TraceView trace={trace.data} />}
      </Panel>
    </>
  );
}
