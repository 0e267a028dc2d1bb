import { cell, Table } from '@/components/Table';
import type { Metrics } from '../api/getMetrics';

/** The confusion matrix as numbers. */
export function ConfusionTable({
  confusion: { labels, counts },
}: {
  confusion: Metrics['confusion'];
}) {
  return (
    <details>
      <summary className="small">Confusion matrix as a table</summary>
      <Table
        caption="Confusion matrix: humans in rows, judge in columns"
        head={
          <tr>
            <th scope="col">Humans</th>
            {labels.map((label) => (
              <th key={label} scope="col" className={cell.number}>
                Judge {label}
              </th>
            ))}
          </tr>
        }
      >
        {counts.map((row, y) => (
          <tr key={labels[y]}>
            <th scope="row">{labels[y]}</th>
            {row.map((count, x) => (
              <td key={labels[x]} className={cell.number}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </details>
  );
}
