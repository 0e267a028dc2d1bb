import { Link, useParams, useSearchParams } from 'react-router';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { paths } from '@/config/paths';
import { useComparison } from '@/features/judge/api/getComparison';
import { ComparisonView } from '@/features/judge/components/ComparisonView';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  const { runId = '' } = useParams();
  const before = useSearchParams()[0].get('with') ?? '';
  const comparison = useComparison(runId, before);
  return (
    <>
      <PageHead
        title="Comparison of two runs"
        lead={
          <>
            <Link to={paths.run(id, before)}>The run before</Link> and{' '}
            <Link to={paths.run(id, runId)}>the run after</Link>
          </>
        }
      />
      {comparison.isPending ? <Loading lines={8} /> : null}
      {comparison.isError ? (
        <ErrorPanel error={comparison.error} onRetry={() => void comparison.refetch()} />
      ) : null}
      {comparison.data === undefined ? null : (
        <ComparisonView workshopId={id} comparison={comparison.data} />
      )}
    </>
  );
}
