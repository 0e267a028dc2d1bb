import { PageHead } from '@/components/PageHead';
import { JudgeNav } from '@/features/judge/components/JudgeNav';
import { ProvidersPanel } from '@/features/judge/components/ProvidersPanel';
import { UsagePanel } from '@/features/judge/components/UsagePanel';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  return (
    <>
      <PageHead title="Model providers" lead={<JudgeNav workshopId={id} />} />
      <ProvidersPanel workshopId={id} />
      <UsagePanel workshopId={id} />
    </>
  );
}
