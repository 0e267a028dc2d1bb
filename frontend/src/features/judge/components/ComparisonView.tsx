import { Link } from 'react-router';
import { Badge } from '@/components/Badge';
import { EmptyState } from '@/components/EmptyState';
import { Facts } from '@/components/Facts';
import { IntervalBars } from '@/components/IntervalBars';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { counted, formatInteger } from '@/lib/format';
import type { RunComparison } from '../api/getComparison';
import { verdictOf } from '../lib/verdict';

interface Props {
  workshopId: string;
  comparison: RunComparison;
}

/** Two runs on the same traces: before, after, the difference with its paired interval, and what changed. */
export function ComparisonView({ workshopId, comparison }: Props) {
  const verdict = verdictOf(comparison);
  const { mcNemarP } = comparison;
  return (
    <>
      <Panel
        title="Before and after"
        aside={`${counted(comparison.n, 'trace')} that both judged, ${comparison.part === 'HELD_OUT' ? 'held out' : 'of the tuning part: not a measure of quality'}`}
        actions={<Badge tone={verdict.tone}>{verdict.word}</Badge>}
      >
        <p>{verdict.advice}</p>
        <IntervalBars
          caption="Accuracy before and after"
          isShare
          rows={[
            { name: 'Accuracy before', measure: comparison.accuracyBefore },
            { name: 'Accuracy after', measure: comparison.accuracyAfter },
          ]}
        />
        <IntervalBars
          caption="Paired differences, after minus before"
          from={-1}
          rows={[
            { name: 'Difference in accuracy', measure: comparison.accuracyDifference },
            { name: 'Difference in kappa', measure: comparison.kappaDifference },
          ]}
        />
        <Facts
          facts={[
            ['Fixed', formatInteger(comparison.fixed)],
            ['Broken', formatInteger(comparison.broken)],
            [
              "McNemar's p",
              mcNemarP === undefined || mcNemarP === null ? '\u2014' : mcNemarP.toFixed(3),
            ],
          ]}
        />
      </Panel>
      <ChangedPanel workshopId={workshopId} changed={comparison.changed} />
    </>
  );
}

function ChangedPanel({
  workshopId,
  changed,
}: Pick<Props, 'workshopId'> & { changed: RunComparison['changed'] }) {
  return (
    <Panel title="Changed ratings" isFlush aside={counted(changed.length, 'trace')}>
      {changed.length === 0 ? (
        <EmptyState title="Both runs give every trace the same rating" />
      ) : (
        <Table
          caption="Traces whose rating changed"
          head={
            <tr>
              <th scope="col">Trace</th>
              {['Humans', 'Before', 'After'].map((name) => (
                <th key={name} scope="col" className={cell.number}>
                  {name}
                </th>
              ))}
              <th scope="col">Change</th>
              <th scope="col">Reasoning before</th>
              <th scope="col">Reasoning after</th>
            </tr>
          }
        >
          {changed.map((trace) => (
            <tr key={trace.traceId}>
              <td>
                <Link to={paths.trace(workshopId, trace.traceId)}>Open</Link>
              </td>
              <td className={cell.number}>{trace.truth}</td>
              <td className={cell.number}>{trace.before}</td>
              <td className={cell.number}>{trace.after}</td>
              <td>
                {trace.fixed ? <Badge tone="good">Fixed</Badge> : null}
                {trace.broken ? <Badge tone="bad">Broken</Badge> : null}
              </td>
              <td className={cell.wide}>{trace.reasoningBefore}</td>
              <td className={cell.wide}>{trace.reasoningAfter}</td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}
