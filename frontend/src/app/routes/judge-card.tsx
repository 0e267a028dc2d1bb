import { Link, useParams } from 'react-router';
import { PageHead } from '@/components/PageHead';
import { paths } from '@/config/paths';
import { CardSheet } from '@/features/judge/components/CardSheet';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  const { promptId = '' } = useParams();
  return (
    <>
      <PageHead
        title="Judge card"
        lead={<Link to={paths.prompt(id, promptId)}>The judge prompt</Link>}
      />
      <CardSheet workshopId={id} promptId={promptId} />
    </>
  );
}
