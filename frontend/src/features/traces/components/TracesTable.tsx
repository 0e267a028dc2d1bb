import { Link } from 'react-router';
import { Badge } from '@/components/Badge';
import { Check } from '@/components/Check';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { formatBytes, formatDateTime, formatInteger } from '@/lib/format';
import type { TraceSummary } from '../api/pageTraces';
import type { ChosenTraces } from '../lib/chosen';

interface Props {
  workshopId: string;
  traces: readonly TraceSummary[];
  skip: number;
  chosen: ChosenTraces;
}

/** A page of traces, each with a box to choose it. */
export function TracesTable({ workshopId, traces, skip, chosen }: Props) {
  const known = new Set(chosen.ids);
  return (
    <Table caption="Traces" head={<Head traces={traces} known={known} chosen={chosen} />}>
      {traces.map((trace, index) => (
        <tr key={trace.id}>
          <td>
            <Check
              label={`Choose trace ${formatInteger(skip + index + 1)}`}
              isLabelHidden
              isSelected={known.has(trace.id)}
              onChange={(isChosen) => chosen.choose([trace.id], isChosen)}
            />
          </td>
          <td className={cell.number}>{formatInteger(skip + index + 1)}</td>
          <th scope="row" className={cell.clip}>
            <Link to={paths.trace(workshopId, trace.id)}>
              {trace.inputPreview || 'Empty input'}
            </Link>{' '}
            {trace.hasError ? <Badge tone="bad">Error</Badge> : null}
          </th>
          <td className={cell.clip}>{trace.outputPreview}</td>
          <td>{trace.externalId ? <code>{trace.externalId}</code> : null}</td>
          <td className={cell.number}>{formatInteger(trace.messageCount)}</td>
          <td className={cell.number}>{formatInteger(trace.spanCount)}</td>
          <td className={cell.number}>{formatBytes(trace.payloadBytes)}</td>
          <td className={cell.number}>{formatDateTime(trace.createdAt)}</td>
        </tr>
      ))}
    </Table>
  );
}

interface HeadProps extends Pick<Props, 'traces' | 'chosen'> {
  known: ReadonlySet<string>;
}

function Head({ traces, known, chosen }: HeadProps) {
  const ids = traces.map(({ id }) => id);
  return (
    <tr>
      <th scope="col">
        <Check
          label="Choose all on this page"
          isLabelHidden
          isSelected={ids.length > 0 && ids.every((id) => known.has(id))}
          onChange={(isChosen) => chosen.choose(ids, isChosen)}
        />
      </th>
      <th scope="col" className={cell.number}>
        #
      </th>
      <th scope="col">Input</th>
      <th scope="col">Output</th>
      <th scope="col">External id</th>
      <th scope="col" className={cell.number}>
        Messages
      </th>
      <th scope="col" className={cell.number}>
        Spans
      </th>
      <th scope="col" className={cell.number}>
        Size
      </th>
      <th scope="col">Created</th>
    </tr>
  );
}
