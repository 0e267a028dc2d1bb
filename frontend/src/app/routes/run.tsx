import { Link, useParams } from 'react-router';
import { PageHead } from '@/components/PageHead';
import { paths } from '@/config/paths';
import { RunView } from '@/features/judge/components/RunView';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  const { runId = '' } = useParams();
  return (
    <>
      <PageHead
        title="Evaluation run"
        lead={<Link to={paths.judge(id)}>All judges and runs</Link>}
      />
      <RunView workshopId={id} runId={runId} />
    </>
  );
}
