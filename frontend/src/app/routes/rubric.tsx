import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { type Rubric, useRubric } from '@/features/rubric/api/getRubric';
import { RubricEditor } from '@/features/rubric/components/RubricEditor';
import { RubricView } from '@/features/rubric/components/RubricView';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id, role } = useWorkshopContext();
  const { data, error, refetch } = useRubric(id);
  const [readings, setReadings] = useState(0);
  const reload = async () => {
    await refetch();
    setReadings((known) => known + 1);
  };
  return (
    <>
      <PageHead title="Rubric" lead="The scoring form that every rater uses." />
      {data === undefined && error === null ? <Loading lines={8} /> : null}
      {error === null ? null : <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : role === 'FACILITATOR' ? (
        <RubricEditor key={readings} workshopId={id} rubric={data} onReload={() => void reload()} />
      ) : (
        <ReadOnly rubric={data} />
      )}
    </>
  );
}

function ReadOnly({ rubric }: { rubric: Rubric | null }) {
  if (rubric === null) return <EmptyState title="There is no rubric yet" />;
  return <RubricView rubric={rubric} />;
}
