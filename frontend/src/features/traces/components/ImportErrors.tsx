import { useState } from 'react';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Pagination } from '@/components/Pagination';
import { cell, Table } from '@/components/Table';
import { counted, formatInteger } from '@/lib/format';
import { useDownloadImportErrors } from '../api/downloadImportErrors';
import { useImportErrors } from '../api/pageImportErrors';

const LIMIT = 20;

/** The error report of an import, line by line. */
export function ImportErrors({ id }: { id: string }) {
  const [skip, setSkip] = useState(0);
  const download = useDownloadImportErrors(id);
  const errors = useImportErrors(id, { skip, limit: LIMIT });
  if (errors.isError) return <ErrorPanel error={errors.error} />;
  if (errors.data === undefined) return null;
  return (
    <details>
      <summary className="small">{counted(errors.data.total, 'line')} could not be read</summary>
      <Table
        caption="Lines that could not be read"
        head={
          <tr>
            <th scope="col" className={cell.number}>
              Line
            </th>
            <th scope="col">Reason</th>
            <th scope="col">Text</th>
          </tr>
        }
      >
        {errors.data.items.map((error) => (
          <tr key={error.line}>
            <td className={cell.number}>{formatInteger(error.line)}</td>
            <td className={cell.wide}>{error.reason}</td>
            <td className={cell.clip}>
              <code>{error.excerpt}</code>
            </td>
          </tr>
        ))}
      </Table>
      <Pagination
        label="Pages of lines"
        total={errors.data.total}
        skip={skip}
        limit={LIMIT}
        onSkip={setSkip}
      />
      {download.isError ? <ErrorPanel error={download.error} /> : null}
      <Button isPending={download.isPending} onPress={() => download.mutate()}>
        Download the error report
      </Button>
    </details>
  );
}
