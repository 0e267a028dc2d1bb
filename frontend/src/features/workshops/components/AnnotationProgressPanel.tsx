import { Badge } from '@/components/Badge';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Notice } from '@/components/Notice';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { counted, formatInteger } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { roleName } from '@/lib/words';
import { useMembersProgress } from '../api/pageProgress';
import type { WorkshopProgress } from '../api/pollWorkshopProgress';

type Member = WorkshopProgress['members']['items'][number];

/** How far each person is with annotating; it follows along while it is shown. */
export function AnnotationProgressPanel({ workshopId }: { workshopId: string }) {
  const { page, goTo } = usePageParams('raters.');
  const { data, error, refetch } = useMembersProgress(workshopId, page);
  return (
    <Panel title="Progress" isFlush aside={data?.annotation && sums(data.annotation)}>
      {error === null ? null : <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading lines={6} /> : null}
      {data !== undefined && data.missing.length > 0 ? (
        <Notice tone="warn" title="Not everything is known at the moment">
          <p>{data.missing.join(', ')} does not answer. The rest is up to date.</p>
        </Notice>
      ) : null}
      {data === undefined ? null : <Raters members={data.members.items} />}
      {data === undefined ? null : (
        <Pagination label="Pages of people" total={data.members.total} {...page} onSkip={goTo} />
      )}
    </Panel>
  );
}

const sums = ({ annotations, drafts }: NonNullable<WorkshopProgress['annotation']>) =>
  `${counted(annotations, 'annotation')}, ${counted(drafts, 'draft')}`;

function Raters({ members }: { members: readonly Member[] }) {
  if (members.length === 0) {
    return (
      <EmptyState title="Nobody to annotate yet">
        <p>Add experts and participants on the page of the settings.</p>
      </EmptyState>
    );
  }
  return (
    <Table
      caption="Annotations per person"
      head={
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Role</th>
          <th scope="col" className={cell.number}>
            Annotated
          </th>
          <th scope="col" className={cell.number}>
            Drafts
          </th>
          <th scope="col">State</th>
        </tr>
      }
    >
      {members.map((member) => (
        <Rater key={member.userId} member={member} />
      ))}
    </Table>
  );
}

function Rater({ member: { displayName, role, annotation } }: { member: Member }) {
  const number = (count: number | undefined) =>
    count === undefined ? '\u2013' : formatInteger(count);
  return (
    <tr>
      <th scope="row">{displayName}</th>
      <td>{roleName[role]}</td>
      <td className={cell.number}>{number(annotation?.annotations)}</td>
      <td className={cell.number}>{number(annotation?.drafts)}</td>
      <td>{role === 'FACILITATOR' ? <Badge>Supervises</Badge> : <State {...annotation} />}</td>
    </tr>
  );
}

function State({ annotations, drafts }: { annotations?: number; drafts?: number }) {
  if (annotations === undefined) return <Badge>Not known</Badge>;
  if (annotations > 0) return <Badge tone="good">At work</Badge>;
  return drafts ? <Badge>Drafts only</Badge> : <Badge tone="warn">Not begun</Badge>;
}
