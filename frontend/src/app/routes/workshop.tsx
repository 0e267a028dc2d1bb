import { Outlet, useParams } from 'react-router';
import { ApiProblem } from '@/api/problem';
import { Badge } from '@/components/Badge';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { useWorkshop } from '@/features/workshops/api/getWorkshop';
import { useWorkshopStatus } from '@/features/workshops/api/pollStatus';
import { phaseName } from '@/lib/words';
import { NotFound } from '../NotFound';
import { Page } from '../Page';
import styles from '../Workshop.module.css';
import { WorkshopNav } from '../WorkshopNav';

/** The frame of a workshop's pages; watches for changes that others make. */
export function Component() {
  const { workshopId = '' } = useParams();
  const { data: workshop, error, refetch } = useWorkshop(workshopId);
  useWorkshopStatus(workshopId);
  if (workshop === undefined) {
    return (
      <Page>
        {error === null ? <Loading lines={8} /> : null}
        {error !== null && ApiProblem.is(error, 404) ? <NotFound /> : null}
        {error !== null && !ApiProblem.is(error, 404) ? (
          <ErrorPanel error={error} onRetry={() => void refetch()} />
        ) : null}
      </Page>
    );
  }
  return (
    <div className={styles.layout}>
      <div className={styles.side}>
        <p className={styles.title}>{workshop.name}</p>
        <div className={styles.state}>
          <Badge tone="accent">{phaseName[workshop.phase]}</Badge>
          {workshop.state === 'PAUSED' ? <Badge tone="warn">Paused</Badge> : null}
        </div>
        <WorkshopNav workshop={workshop} />
      </div>
      <main id="content" className={styles.content}>
        <Outlet context={workshop} />
      </main>
    </div>
  );
}
