import { useState } from 'react';
import { Form } from 'react-aria-components';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { TextField } from '@/components/TextField';
import { formatInteger } from '@/lib/format';
import { useAssignAutomatically, useWithdrawAssignment } from '../api/assignTraces';
import { type Assignments, type Dataset, useAssignments } from '../api/pageDatasets';

const LIMIT = 50;

interface Props {
  dataset: Dataset;
  nameOf: (userId: string) => string;
  onClose: () => void;
}

/** Who rates which share of a dataset: dealt out so that each trace gets so many raters, or taken back. */
export function AssignmentsPanel({ dataset, nameOf, onClose }: Props) {
  const [skip, setSkip] = useState(0);
  const [overlap, setOverlap] = useState('2');
  const assignments = useAssignments(dataset.id, { skip, limit: LIMIT });
  const assign = useAssignAutomatically(dataset.id);
  return (
    <Panel
      title={`Who rates \u201C${dataset.name}\u201D`}
      actions={<Button onPress={onClose}>Close</Button>}
    >
      <div className="stack">
        <Form
          className="row row-end"
          onSubmit={(event) => {
            event.preventDefault();
            assign.mutate(Number(overlap));
          }}
        >
          <TextField
            label="Raters per trace"
            type="number"
            isRequired
            value={overlap}
            onChange={setOverlap}
            error={violationOf(assign.error, 'overlap')}
          />
          <Button type="submit" look="primary" isPending={assign.isPending}>
            Deal the traces out
          </Button>
        </Form>
        {assign.isError ? <ErrorPanel error={assign.error} /> : null}
        {assignments.isError ? <ErrorPanel error={assignments.error} /> : null}
        {assignments.isPending ? <Loading lines={3} /> : null}
        {assignments.data?.total === 0 ? (
          <p className="small muted">Nothing is assigned: everybody gets every trace.</p>
        ) : null}
        {assignments.data === undefined || assignments.data.total === 0 ? null : (
          <>
            <Shares id={dataset.id} shares={assignments.data.items} nameOf={nameOf} />
            <Pagination
              label="Pages of assignments"
              total={assignments.data.total}
              skip={skip}
              limit={LIMIT}
              onSkip={setSkip}
            />
          </>
        )}
      </div>
    </Panel>
  );
}

interface SharesProps extends Pick<Props, 'nameOf'> {
  id: string;
  shares: Assignments['items'];
}

function Shares({ id, shares, nameOf }: SharesProps) {
  const withdraw = useWithdrawAssignment(id);
  return (
    <>
      {withdraw.isError ? <ErrorPanel error={withdraw.error} /> : null}
      <Table
        caption="Assigned traces"
        head={
          <tr>
            <th scope="col">Member</th>
            <th scope="col" className={cell.number}>
              Traces
            </th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        }
      >
        {shares.map(({ userId, traceCount }) => (
          <tr key={userId}>
            <th scope="row">{nameOf(userId)}</th>
            <td className={cell.number}>{formatInteger(traceCount)}</td>
            <td className={cell.actions}>
              <Button
                look="quiet"
                aria-label={`Take back the traces of ${nameOf(userId)}`}
                isPending={withdraw.isPending}
                onPress={() => withdraw.mutate(userId)}
              >
                Take back
              </Button>
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
