import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { useAlignmentComparison } from '../api/getAlignmentComparison';
import { type Alignment, useAlignment } from '../api/pollAlignment';
import { AlignmentConsole } from './AlignmentConsole';
import { ComparisonView } from './ComparisonView';
import { GuidelinesPanel } from './GuidelinesPanel';

interface Props {
  workshopId: string;
  alignmentId: string;
}

/** One alignment: its work, its guidelines, before and after, and the decision. */
export function AlignmentView({ workshopId, alignmentId }: Props) {
  const alignment = useAlignment(workshopId, alignmentId);
  if (alignment.data === undefined) {
    return alignment.isError ? <ErrorPanel error={alignment.error} /> : <Loading lines={6} />;
  }
  return (
    <>
      {alignment.isError ? <ErrorPanel error={alignment.error} /> : null}
      <AlignmentConsole alignment={alignment.data} />
      {alignment.data.state === 'SUCCEEDED' && alignment.data.childRunId ? (
        <BeforeAndAfter alignment={alignment.data} />
      ) : null}
      <GuidelinesPanel alignment={alignment.data} />
    </>
  );
}

function BeforeAndAfter({ alignment }: { alignment: Alignment }) {
  const comparison = useAlignmentComparison(alignment.id, alignment.version);
  if (comparison.data === undefined) {
    return comparison.isError ? (
      <ErrorPanel error={comparison.error} onRetry={() => void comparison.refetch()} />
    ) : (
      <Loading lines={6} />
    );
  }
  return <ComparisonView workshopId={alignment.workshopId} comparison={comparison.data} />;
}
