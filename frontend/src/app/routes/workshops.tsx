import { useDeferredValue, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { TextField } from '@/components/TextField';
import { paths } from '@/config/paths';
import { useWorkshops } from '@/features/workshops/api/pageWorkshops';
import { CreateWorkshopDialog } from '@/features/workshops/components/CreateWorkshopDialog';
import { WorkshopsTable } from '@/features/workshops/components/WorkshopsTable';
import { counted } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { Page } from '../Page';

export function Component() {
  const navigate = useNavigate();
  const [isCreating, setCreating] = useState(false);
  const [search, setSearch] = useSearchParams();
  const { page, goTo } = usePageParams();
  const name = search.get('q') ?? '';
  const workshops = useWorkshops({ ...page, q: useDeferredValue(name) || undefined });
  const total = workshops.data?.total;
  return (
    <Page>
      <PageHead
        title="Workshops"
        lead="Each one calibrates a judge with the people who know."
        actions={
          <Button look="primary" onPress={() => setCreating(true)}>
            New workshop
          </Button>
        }
      />
      <Panel
        title="Your workshops"
        isFlush
        aside={total === undefined ? undefined : counted(total, 'workshop')}
        actions={
          <TextField
            label="Name begins with"
            isLabelHidden
            type="search"
            placeholder="Name begins with"
            value={name}
            onChange={(q) => setSearch(q === '' ? {} : { q }, { replace: true })}
          />
        }
      >
        {workshops.isPending ? <Loading lines={6} /> : null}
        {workshops.isError ? (
          <ErrorPanel error={workshops.error} onRetry={() => void workshops.refetch()} />
        ) : null}
        {total === 0 ? (
          <NoWorkshops isSearch={name !== ''} onCreate={() => setCreating(true)} />
        ) : null}
        {workshops.data === undefined || total === 0 ? null : (
          <>
            <WorkshopsTable workshops={workshops.data.items} />
            <Pagination
              label="Pages of workshops"
              total={workshops.data.total}
              {...page}
              onSkip={goTo}
            />
          </>
        )}
      </Panel>
      <CreateWorkshopDialog
        isOpen={isCreating}
        onClose={() => setCreating(false)}
        onCreated={(id) => void navigate(paths.workshop(id))}
      />
    </Page>
  );
}

function NoWorkshops({ isSearch, onCreate }: { isSearch: boolean; onCreate: () => void }) {
  if (isSearch) return <EmptyState title="No workshop begins with this name" />;
  return (
    <EmptyState title="No workshops yet">
      <p>Make one to bring in traces, or ask a facilitator for an invitation.</p>
      <Button onPress={onCreate}>New workshop</Button>
    </EmptyState>
  );
}
