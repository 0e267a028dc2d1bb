import { Link, useParams } from 'react-router';
import { PageHead } from '@/components/PageHead';
import { paths } from '@/config/paths';
import { AlignmentView } from '@/features/judge/components/AlignmentView';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  const { alignmentId = '' } = useParams();
  return (
    <>
      <PageHead title="Alignment" lead={<Link to={paths.alignments(id)}>All alignments</Link>} />
      <AlignmentView key={alignmentId} workshopId={id} alignmentId={alignmentId} />
    </>
  );
}
