import { PageHead } from '@/components/PageHead';
import { ImportPanel } from '@/features/traces/components/ImportPanel';
import { TracesPanel } from '@/features/traces/components/TracesPanel';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  return (
    <>
      <PageHead title="Traces" lead="Real outputs of the application, one run each." />
      <ImportPanel workshopId={id} />
      <TracesPanel key={id} workshopId={id} />
    </>
  );
}
