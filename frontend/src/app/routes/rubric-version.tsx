import { Link, useParams } from 'react-router';
import { ApiProblem } from '@/api/problem';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { paths } from '@/config/paths';
import { useRubricVersion } from '@/features/rubric/api/versions';
import { RubricView } from '@/features/rubric/components/RubricView';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id, role } = useWorkshopContext();
  const { version = '' } = useParams();
  const rubric = useRubricVersion(id, Number(version));
  const isUnknown = ApiProblem.is(rubric.error, 404) || ApiProblem.is(rubric.error, 400);
  return (
    <>
      <PageHead
        title={`Rubric, version ${version}`}
        lead={<Link to={paths.rubric(id)}>The rubric as it is now</Link>}
      />
      {rubric.isPending ? <Loading lines={8} /> : null}
      {isUnknown ? <EmptyState title="There is no such version" /> : null}
      {rubric.isError && !isUnknown ? (
        <ErrorPanel error={rubric.error} onRetry={() => void rubric.refetch()} />
      ) : null}
      {rubric.data ? (
        <RubricView rubric={rubric.data} hasEvidence={role === 'FACILITATOR'} />
      ) : null}
    </>
  );
}
