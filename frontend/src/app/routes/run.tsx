import { Link, useNavigate, useParams } from 'react-router';
import { PageHead } from '@/components/PageHead';
import { paths } from '@/config/paths';
import { RunView } from '@/features/judge/components/RunView';
import { useMemberNames } from '@/features/workshops/api/pageMembers';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  const { runId = '' } = useParams();
  const nameOf = useMemberNames(id);
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title="Evaluation run"
        lead={<Link to={paths.judge(id)}>All judges and runs</Link>}
      />
      <RunView
        key={runId}
        workshopId={id}
        runId={runId}
        nameOf={nameOf}
        onStarted={(started) => void navigate(paths.run(id, started))}
        onCompare={(before) => void navigate(paths.comparison(id, runId, before))}
      />
    </>
  );
}
