import { notComputableInWords } from '@/components/Measure';
import { cell, Table } from '@/components/Table';
import { counted, formatCoefficient } from '@/lib/format';
import type { QuestionAgreement, RaterPair } from '../api/getAgreement';
import { pairOf, ratersOf } from '../lib/reading';
import styles from './Agreement.module.css';

interface Props {
  question: QuestionAgreement;
  nameOf: (userId: string) => string;
}

/** Cohen's kappa of every pair of raters; weighted where the scale is ordered. */
export function PairMatrix({ question, nameOf }: Props) {
  const raters = ratersOf(question);
  const isWeighted = question.raterPairs.some((pair) => pair.weightedKappa);
  const caption = `Cohen's kappa per pair of raters${isWeighted ? ', quadratic weights' : ''}: ${question.title}`;
  return (
    <div className="stack-s">
      <h3 className="small">Cohen's kappa per pair{isWeighted ? ', quadratic weights' : ''}</h3>
      <div className={styles.matrix}>
        <Table
          caption={caption}
          head={
            <tr>
              <th scope="col">Rater</th>
              {raters.map((rater) => (
                <th key={rater} scope="col" className={cell.number}>
                  {nameOf(rater)}
                </th>
              ))}
            </tr>
          }
        >
          {raters.map((row) => (
            <tr key={row}>
              <th scope="row">{nameOf(row)}</th>
              {raters.map((column) => (
                <td key={column} className={cell.number}>
                  {row === column ? '\u00B7' : <PairCell pair={pairOf(question, row, column)} />}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </div>
    </div>
  );
}

function PairCell({ pair }: { pair: RaterPair | undefined }) {
  if (pair === undefined) return '\u2014';
  const measure = pair.weightedKappa ?? pair.kappa;
  if (measure.value === undefined || measure.value === null) {
    return <span title={notComputableInWords(measure.notComputable)}>n/c</span>;
  }
  return (
    <span title={`${counted(pair.traces, 'trace')} in common`}>
      {formatCoefficient(measure.value)}
    </span>
  );
}
