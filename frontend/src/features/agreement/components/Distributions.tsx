import { useState } from 'react';
import { Button } from '@/components/Button';
import { cell, Table } from '@/components/Table';
import { formatInteger } from '@/lib/format';
import type { QuestionAgreement } from '../api/getAgreement';
import { type RaterDistribution, useDistributions } from '../api/pageDistributions';
import { valuesOf } from '../lib/bars';
import styles from './Agreement.module.css';

interface Props {
  workshopId: string;
  question: QuestionAgreement;
  nameOf: (userId: string) => string;
}

/** How each rater uses the scale; counted when asked for, some raters at a time. */
export function Distributions({ workshopId, question, nameOf }: Props) {
  const [isAsked, setAsked] = useState(false);
  const list = useDistributions(workshopId, question.questionId, isAsked);
  const values = valuesOf(question.scale);
  const pages = list.data?.pages ?? [];
  const raters = pages.flatMap(({ items }) => items);
  const hidden = (pages.at(-1)?.total ?? 0) - raters.length;
  return (
    <div className="stack-s">
      <h3 className="small">Distribution per rater</h3>
      {raters.length === 0 ? null : (
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
          {raters.map((rater) => (
            <RaterRow key={rater.userId} name={nameOf(rater.userId)} counts={rater.counts} />
          ))}
        </Table>
      )}
      <div>
        {list.isError ? (
          <Button look="quiet" onPress={() => void list.refetch()}>
            Not counted; try again
          </Button>
        ) : isAsked ? (
          list.hasNextPage && (
            <Button onPress={() => void list.fetchNextPage()}>
              {`Show more raters, ${hidden} are hidden`}
            </Button>
          )
        ) : (
          <Button onPress={() => setAsked(true)}>Show distributions</Button>
        )}
      </div>
    </div>
  );
}

interface RowProps {
  name: string;
  counts: RaterDistribution['counts'];
}

function RaterRow({ name, counts }: RowProps) {
  const most = Math.max(1, ...counts.map(({ ratings }) => ratings));
  const width = 100 / counts.length;
  return (
    <tr>
      <th scope="row">{name}</th>
      {counts.map(({ value, ratings }) => (
        <td key={value} className={cell.number}>
          {formatInteger(ratings)}
        </td>
      ))}
      <td>
        <svg className={styles.histogram} aria-hidden="true">
          {counts.map(({ value, ratings }, index) => {
            const height = (100 * ratings) / most;
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
      </td>
    </tr>
  );
}
