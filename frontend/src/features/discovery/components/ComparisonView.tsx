import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { cell, Table } from '@/components/Table';
import { formatInteger, formatShare } from '@/lib/format';
import { type AnalysisItemSummary, useComparison } from '../api/analyses';
import styles from './Discovery.module.css';

/** Two analyses side by side: what both found, and what only one of them did. */
export function ComparisonView({ id, withId }: { id: string; withId: string }) {
  const comparison = useComparison(id, withId);
  if (comparison.isPending) return <Loading />;
  if (comparison.isError) {
    return <ErrorPanel error={comparison.error} onRetry={() => void comparison.refetch()} />;
  }
  const { common, onlyHere, onlyThere } = comparison.data;
  return (
    <div className="stack">
      {common.length === 0 ? (
        <EmptyState title="The two have nothing in common" />
      ) : (
        <Table
          caption="In both analyses"
          head={
            <tr>
              <th scope="col">Here</th>
              <th scope="col">In the other one</th>
              <th scope="col" className={cell.number}>
                Alike
              </th>
              <th scope="col" className={cell.number}>
                Shared traces
              </th>
            </tr>
          }
        >
          {common.map(({ here, there, similarity, sharedTraces }) => (
            <tr key={`${here.id} ${there.id}`}>
              <th scope="row" className={cell.wrap}>
                {here.title}
              </th>
              <td className={cell.wrap}>{there.title}</td>
              <td className={cell.number}>{formatShare(similarity)}</td>
              <td className={cell.number}>{formatInteger(sharedTraces)}</td>
            </tr>
          ))}
        </Table>
      )}
      <OnlyIn title="Only here" items={onlyHere} />
      <OnlyIn title="Only in the other one" items={onlyThere} />
    </div>
  );
}

function OnlyIn({ title, items }: { title: string; items: readonly AnalysisItemSummary[] }) {
  if (items.length === 0) return null;
  return (
    <section className="stack-s" aria-label={title}>
      <h3>{title}</h3>
      <ul className="stack-s">
        {items.map((item) => (
          <li key={item.id} className={styles.entry}>
            <p>{item.title}</p>
            <p className="muted small">{item.descriptionPreview}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
