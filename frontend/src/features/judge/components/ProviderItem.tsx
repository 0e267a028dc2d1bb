import { useState } from 'react';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Facts } from '@/components/Facts';
import { Panel } from '@/components/Panel';
import { formatCost, formatInteger } from '@/lib/format';
import { useDeleteProvider } from '../api/deleteProvider';
import type { ModelProvider } from '../api/pageProviders';
import { useTestProvider } from '../api/testProvider';
import { ProviderForm } from './ProviderForm';
import { ProviderTestResult } from './ProviderTestResult';

interface Props {
  workshopId: string;
  provider: ModelProvider;
}

/** One model provider: what is set, a test, a change, an end. */
export function ProviderItem({ workshopId, provider }: Props) {
  const test = useTestProvider(provider.id);
  const [open, setOpen] = useState<'edit' | 'delete'>();
  const close = () => setOpen(undefined);
  return (
    <Panel
      title={provider.name}
      aside={provider.hasKey ? <Badge tone="good">Key stored</Badge> : <Badge>No key</Badge>}
      actions={
        <>
          <Button isPending={test.isPending} onPress={() => test.mutate()}>
            Test
          </Button>
          <Button onPress={() => setOpen('edit')}>Edit</Button>
          <Button look="quiet" onPress={() => setOpen('delete')}>
            Delete
          </Button>
        </>
      }
    >
      <ProviderTestResult test={test} />
      <Facts facts={factsOf(provider)} />
      <Dialog title={`Edit ${provider.name}`} isOpen={open === 'edit'} onClose={close}>
        <ProviderForm workshopId={workshopId} stored={provider} onSaved={close} />
      </Dialog>
      <Dialog title={`Delete ${provider.name}?`} isOpen={open === 'delete'} onClose={close}>
        <DeleteProvider workshopId={workshopId} provider={provider} onDone={close} />
      </Dialog>
    </Panel>
  );
}

const factsOf = (provider: ModelProvider) =>
  [
    ['Base URL', provider.baseUrl],
    ['Model', provider.model],
    ['Price, input', `${formatCost(provider.pricePerMillionInputTokens)} per million tokens`],
    ['Price, output', `${formatCost(provider.pricePerMillionOutputTokens)} per million tokens`],
    ['Requests at once', formatInteger(provider.concurrency)],
    [
      'Requests per minute',
      provider.requestsPerMinute ? formatInteger(provider.requestsPerMinute) : 'No limit',
    ],
    ['Timeout', `${formatInteger(provider.timeoutSeconds)} s`],
    ['JSON answers', provider.jsonMode ? 'Yes' : 'No'],
  ] as const;

function DeleteProvider({ workshopId, provider, onDone }: Props & { onDone: () => void }) {
  const remove = useDeleteProvider(workshopId);
  return (
    <div className="stack-s">
      {remove.isError ? <ErrorPanel error={remove.error} /> : null}
      <p>Its key is deleted with it. Runs that still ask it pause.</p>
      <div className="row">
        <Button
          look="primary"
          isPending={remove.isPending}
          onPress={() => remove.mutate(provider, { onSuccess: onDone })}
        >
          Delete provider
        </Button>
        <Button onPress={onDone}>Keep it</Button>
      </div>
    </div>
  );
}
