import { useState } from 'react';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Pagination } from '@/components/Pagination';
import { cell, Table } from '@/components/Table';
import { WorkBadge } from '@/components/WorkBadge';
import { counted, formatDateTime, formatInteger } from '@/lib/format';
import { useImports } from '../api/pageImports';
import type { Import } from '../api/pollImport';
import { formatName } from '../lib/formats';
import { ImportProgress } from './ImportProgress';

const LIMIT = 5;

interface Props {
  workshopId: string;
  /** The import to show; by default the newest. */
  started?: string;
  onChoose: (id: string) => void;
}

/** The import under way or last ended, and the earlier ones. */
export function ImportHistory({ workshopId, started, onChoose }: Props) {
  const [skip, setSkip] = useState(0);
  const imports = useImports(workshopId, { skip, limit: LIMIT });
  const shown = started ?? (skip === 0 ? imports.data?.items[0]?.id : undefined);
  const total = imports.data?.total ?? 0;
  return (
    <>
      {imports.isError ? <ErrorPanel error={imports.error} /> : null}
      {shown === undefined ? null : (
        <ImportProgress key={shown} workshopId={workshopId} id={shown} />
      )}
      {total > 1 ? (
        <details>
          <summary className="small">All {counted(total, 'import')}</summary>
          <ImportsTable imports={imports.data?.items ?? []} onChoose={onChoose} />
          <Pagination
            label="Pages of imports"
            total={total}
            skip={skip}
            limit={LIMIT}
            onSkip={setSkip}
          />
        </details>
      ) : null}
    </>
  );
}

interface TableProps {
  imports: readonly Import[];
  onChoose: (id: string) => void;
}

function ImportsTable({ imports, onChoose }: TableProps) {
  return (
    <Table
      caption="Imports"
      head={
        <tr>
          <th scope="col">File</th>
          <th scope="col">Format</th>
          <th scope="col">State</th>
          <th scope="col" className={cell.number}>
            Traces
          </th>
          <th scope="col" className={cell.number}>
            Errors
          </th>
          <th scope="col">Started</th>
        </tr>
      }
    >
      {imports.map((each) => (
        <tr key={each.id}>
          <th scope="row" className={cell.wide}>
            <Button look="quiet" onPress={() => onChoose(each.id)}>
              {each.fileName}
            </Button>
          </th>
          <td>{formatName[each.format]}</td>
          <td>
            <span className="row">
              <WorkBadge state={each.state} />
              {each.dryRun ? <Badge>Dry run</Badge> : null}
            </span>
          </td>
          <td className={cell.number}>{formatInteger(each.done)}</td>
          <td className={cell.number}>{formatInteger(each.failed)}</td>
          <td>{formatDateTime(each.createdAt)}</td>
        </tr>
      ))}
    </Table>
  );
}
