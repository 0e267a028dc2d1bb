import { PageHead } from '@/components/PageHead';
import { AuditPanel } from '@/features/workshops/components/AuditPanel';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  return (
    <>
      <PageHead title="Audit" lead="Who changed what in this workshop." />
      <AuditPanel workshopId={id} />
    </>
  );
}
