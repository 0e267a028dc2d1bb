import { Link, useNavigate, useParams } from 'react-router';
import { PageHead } from '@/components/PageHead';
import { paths } from '@/config/paths';
import { PromptView } from '@/features/judge/components/PromptView';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  const { promptId = '' } = useParams();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title="Judge prompt" lead={<Link to={paths.judge(id)}>All judges and runs</Link>} />
      <PromptView
        workshopId={id}
        promptId={promptId}
        onCreated={(created) => void navigate(paths.prompt(id, created))}
      />
    </>
  );
}
