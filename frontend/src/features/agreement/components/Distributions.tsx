import { useState } from 'react';
import { Button } from '@/components/Button';
import { cell, Table } from '@/components/Table';
import { formatInteger } from '@/lib/format';
import type { QuestionAgreement } from '../api/getAgreement';
import { type RatedBy, useDistribution } from '../api/getDistribution';
import { valuesOf } from '../lib/bars';
import { ratersOf } from '../lib/reading';
import styles from './Agreement.module.css';

interface Props {
  workshopId: string;
  question: QuestionAgreement;
  nameOf: (userId: string) => string;
}

const MOST = 12;

/** How each rater uses the scale; counted when asked for, some raters at a time. */
export function Distributions({ workshopId, question, nameOf }: Props) {
  const [shown, setShown] = useState(0);
  const raters = ratersOf(question);
  const values = valuesOf(question.scale);
  const hidden = raters.length - shown;
  return (
    <div className="stack-s">
      <h3 className="small">Distribution per rater</h3>
      {shown === 0 ? null : (
        <Table
          caption={`How often each rater gave each value: ${question.title}`}
          head={
            <tr>
              <th scope="col">Rater</th>
              {values.map((value) => (
                <th key={value} scope="col" className={cell.number}>
                  {value}
                </th>
              ))}
              <th scope="col">Shares</th>
            </tr>
          }
        >
          {raters.slice(0, shown).map((userId) => (
            <RaterRow
              key={userId}
              name={nameOf(userId)}
              values={values}
              by={{ workshopId, questionId: question.questionId, userId }}
            />
          ))}
        </Table>
      )}
      {hidden > 0 ? (
        <div>
          <Button onPress={() => setShown(shown + MOST)}>
            {shown === 0 ? 'Show distributions' : `Show more raters, ${hidden} are hidden`}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface RowProps {
  name: string;
  values: readonly number[];
  by: RatedBy;
}

function RaterRow({ name, values, by }: RowProps) {
  const distribution = useDistribution(by, values);
  const counts = distribution.data ?? [];
  const most = Math.max(1, ...counts);
  const width = 100 / values.length;
  return (
    <tr>
      <th scope="row">{name}</th>
      {values.map((value, index) => (
        <td key={value} className={cell.number}>
          {counts[index] === undefined ? '\u2014' : formatInteger(counts[index])}
        </td>
      ))}
      <td>
        {distribution.isError ? (
          <Button look="quiet" onPress={() => void distribution.refetch()}>
            Not counted; try again
          </Button>
        ) : (
          <svg className={styles.histogram} aria-hidden="true">
            {values.map((value, index) => {
              const height = (100 * (counts[index] ?? 0)) / most;
              return (
                <rect
                  key={value}
                  x={`${index * width + 1}%`}
                  y={`${100 - height}%`}
                  width={`${width - 2}%`}
                  height={`${height}%`}
                />
              );
            })}
          </svg>
        )}
      </td>
    </tr>
  );
}
