import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { type Rubric, useRubric } from '@/features/rubric/api/getRubric';
import { ImportTextPanel } from '@/features/rubric/components/ImportTextPanel';
import { RubricEditor } from '@/features/rubric/components/RubricEditor';
import { RubricView } from '@/features/rubric/components/RubricView';
import { SuggestionsPanel } from '@/features/rubric/components/SuggestionsPanel';
import { VersionsPanel } from '@/features/rubric/components/VersionsPanel';
import { useMemberNames } from '@/features/workshops/api/pageMembers';
import { useWorkshopContext } from '../useWorkshopContext';
import styles from '../Workshop.module.css';

export function Component() {
  const { id, role } = useWorkshopContext();
  const { data, error, refetch } = useRubric(id);
  return (
    <>
      <PageHead title="Rubric" lead="The scoring form that every rater uses." />
      {data === undefined && error === null ? <Loading lines={8} /> : null}
      {error === null ? null : <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : role === 'FACILITATOR' ? (
        <Workbench workshopId={id} rubric={data} />
      ) : (
        <ReadOnly rubric={data} />
      )}
    </>
  );
}

function Workbench({ workshopId, rubric }: { workshopId: string; rubric: Rubric | null }) {
  const nameOf = useMemberNames(workshopId);
  return (
    <div className={styles.split}>
      <RubricEditor workshopId={workshopId} rubric={rubric} />
      <div className="stack">
        <VersionsPanel workshopId={workshopId} rubric={rubric} nameOf={nameOf} />
        <SuggestionsPanel workshopId={workshopId} rubric={rubric} />
        <ImportTextPanel workshopId={workshopId} rubric={rubric} />
      </div>
    </div>
  );
}

function ReadOnly({ rubric }: { rubric: Rubric | null }) {
  if (rubric === null) return <EmptyState title="There is no rubric yet" />;
  return <RubricView rubric={rubric} />;
}
