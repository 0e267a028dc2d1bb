import { Button } from '@/components/Button';
import { cell } from '@/components/Table';
import { WorkBadge } from '@/components/WorkBadge';
import { formatDateTime, formatInteger } from '@/lib/format';
import type { Analysis } from '../api/analyses';
import { analysisMethodName, kindName } from '../lib/words';

interface Props {
  analysis: Analysis;
  isChosen: boolean;
  onChoose: () => void;
}

/** One analysis in the list. */
export function AnalysisRow({ analysis, isChosen, onChoose }: Props) {
  const { kind, state, method, done, total, createdAt } = analysis;
  return (
    <tr>
      <th scope="row">
        <Button
          look="quiet"
          aria-pressed={isChosen}
          aria-label={`Show ${kindName[kind]}, ${formatDateTime(createdAt)}`}
          onPress={onChoose}
        >
          {kindName[kind]}
        </Button>
      </th>
      <td>
        <WorkBadge state={state} />
      </td>
      <td>{method ? analysisMethodName[method] : '\u2014'}</td>
      <td className={cell.number}>
        {formatInteger(done)} of {formatInteger(total)}
      </td>
      <td>{formatDateTime(createdAt)}</td>
    </tr>
  );
}
