import { useState } from 'react';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { useProviders } from '../api/pageProviders';
import { ProviderForm } from './ProviderForm';
import { ProviderItem } from './ProviderItem';

/** The model providers of a workshop. */
export function ProvidersPanel({ workshopId }: { workshopId: string }) {
  const providers = useProviders(workshopId);
  const [isAdding, setAdding] = useState(false);
  const close = () => setAdding(false);
  return (
    <>
      <div>
        <Button look="primary" onPress={() => setAdding(true)}>
          Add a provider
        </Button>
      </div>
      {providers.isPending ? <Loading /> : null}
      {providers.isError ? (
        <ErrorPanel error={providers.error} onRetry={() => void providers.refetch()} />
      ) : null}
      {providers.data?.total === 0 ? (
        <EmptyState title="No model provider yet">
          <p>
            Judges of the kind language model, alignment, follow-up questions and analyses ask it.
            The nearest-neighbour judge works without one.
          </p>
        </EmptyState>
      ) : null}
      {providers.data?.items.map((provider) => (
        <ProviderItem key={provider.id} workshopId={workshopId} provider={provider} />
      ))}
      <Dialog title="Add a model provider" isOpen={isAdding} onClose={close}>
        <ProviderForm workshopId={workshopId} onSaved={close} />
      </Dialog>
    </>
  );
}
