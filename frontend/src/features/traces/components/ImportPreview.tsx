import { Badge } from '@/components/Badge';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { cell, Table } from '@/components/Table';
import { formatInteger } from '@/lib/format';
import { useImportPreview } from '../api/getImportPreview';
import { formatName } from '../lib/formats';

/** The first traces that a dry run would bring. */
export function ImportPreview({ id }: { id: string }) {
  const preview = useImportPreview(id);
  if (preview.isError) return <ErrorPanel error={preview.error} />;
  if (preview.data === undefined) return <Loading lines={3} />;
  const { format, items } = preview.data;
  if (items.length === 0) {
    return <p className="small">Nothing in this file would become a trace.</p>;
  }
  return (
    <>
      <p className="small">Read as {formatName[format]}. The first traces would be:</p>
      <Table
        caption="Traces that would come"
        head={
          <tr>
            <th scope="col">Input</th>
            <th scope="col">Output</th>
            <th scope="col">External id</th>
            <th scope="col" className={cell.number}>
              Messages
            </th>
            <th scope="col" className={cell.number}>
              Spans
            </th>
            <th scope="col">Note</th>
          </tr>
        }
      >
        {items.map((trace, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a preview never changes, and ids may be missing
          <tr key={index}>
            <td className={cell.clip}>{trace.inputPreview}</td>
            <td className={cell.clip}>{trace.outputPreview}</td>
            <td>{trace.externalId ? <code>{trace.externalId}</code> : null}</td>
            <td className={cell.number}>{formatInteger(trace.messageCount)}</td>
            <td className={cell.number}>{formatInteger(trace.spanCount)}</td>
            <td>
              <span className="row">
                {trace.isUpdate ? <Badge>Updates a trace</Badge> : null}
                {trace.hasError ? <Badge tone="bad">Error</Badge> : null}
              </span>
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
