import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { Panel } from '@/components/Panel';
import { useProviders } from '@/features/judge/api/pageProviders';
import { ExtractionPanel } from '@/features/traces/components/ExtractionPanel';
import { ExtractionPreview } from '@/features/traces/components/ExtractionPreview';
import { useSettings } from '@/features/workshops/api/settings';
import { EndOfWorkshop } from '@/features/workshops/components/EndOfWorkshop';
import { SettingsForm } from '@/features/workshops/components/SettingsForm';
import { WorkshopForm } from '@/features/workshops/components/WorkshopForm';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const workshop = useWorkshopContext();
  const settings = useSettings(workshop.id);
  const providers = useProviders(workshop.id);
  return (
    <>
      <PageHead title="Settings" lead="How the workshop is run." />
      <Panel title="Workshop">
        <WorkshopForm workshop={workshop} />
      </Panel>
      <Panel title="Settings">
        {settings.isPending ? <Loading lines={6} /> : null}
        {settings.isError ? (
          <ErrorPanel error={settings.error} onRetry={() => void settings.refetch()} />
        ) : null}
        {settings.data === undefined ? null : (
          <SettingsForm
            settings={settings.data}
            providers={providers.data?.items ?? []}
            onReload={() => void settings.refetch()}
            preview={({ inputPath, outputPath }) => (
              <ExtractionPreview
                workshopId={workshop.id}
                inputPath={inputPath}
                outputPath={outputPath}
              />
            )}
          />
        )}
      </Panel>
      <ExtractionPanel workshopId={workshop.id} />
      <EndOfWorkshop workshop={workshop} />
    </>
  );
}
