import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { cell, Table } from '@/components/Table';
import { usePreviewExtraction } from '../api/extraction';

const SHOWN = 5;

interface Props {
  workshopId: string;
  inputPath: string;
  outputPath: string;
}

/** What two JSONPath expressions find in the first traces, before they are saved. */
export function ExtractionPreview({ workshopId, inputPath, outputPath }: Props) {
  const preview = usePreviewExtraction();
  const items = preview.data?.items;
  return (
    <div className="stack-s">
      <div>
        <Button
          isPending={preview.isPending}
          onPress={() =>
            preview.mutate({
              workshopId,
              inputPath: inputPath.trim() || undefined,
              outputPath: outputPath.trim() || undefined,
              limit: SHOWN,
            })
          }
        >
          Try the paths
        </Button>
      </div>
      {preview.isError ? <ErrorPanel error={preview.error} /> : null}
      {items?.length === 0 ? <p className="small">There is no trace to try them on.</p> : null}
      {items === undefined || items.length === 0 ? null : (
        <Table
          caption="What the paths find"
          head={
            <tr>
              <th scope="col">Input</th>
              <th scope="col">Output</th>
            </tr>
          }
        >
          {items.map((trace) => (
            <tr key={trace.traceId}>
              <td className={cell.wide}>
                <Found isFound={trace.isInputFound} text={trace.inputPreview} />
              </td>
              <td className={cell.wide}>
                <Found isFound={trace.isOutputFound} text={trace.outputPreview} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  );
}

function Found({ isFound, text }: { isFound: boolean; text: string }) {
  return (
    <>
      {isFound ? null : <Badge tone="warn">Nothing found, stays as it is</Badge>} {text}
    </>
  );
}
