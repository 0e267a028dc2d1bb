import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { cell, Table } from '@/components/Table';
import type { Annotation } from '../api/getMyAnnotation';
import { answerText, type Draft, draftOf, type FormRubric } from '../lib/draft';

interface Props {
  rubric: FormRubric;
  mine: Draft;
  stored: Annotation | null;
  onKeepMine: () => void;
  onTakeStored: () => void;
}

/** Something else was saved meanwhile: both are shown, and the person decides. */
export function Conflict({ rubric, mine, stored, onKeepMine, onTakeStored }: Props) {
  const other = draftOf(stored);
  return (
    <Notice
      tone="warn"
      title="Not saved: you saved another annotation of this trace in the meantime"
    >
      <Table
        caption="What is written here and what is stored"
        head={
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Here</th>
            <th scope="col">Stored</th>
          </tr>
        }
      >
        {rubric.questions.map(({ id, title }) => (
          <tr key={id}>
            <th scope="row" className={cell.wrap}>
              {title}
            </th>
            <td className={cell.wrap}>{answerText(mine.ratings[id])}</td>
            <td className={cell.wrap}>{answerText(other.ratings[id])}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" className={cell.wrap}>
            Comment
          </th>
          <td className={cell.wrap}>{mine.comment || '\u2014'}</td>
          <td className={cell.wrap}>{other.comment || '\u2014'}</td>
        </tr>
      </Table>
      <div className="row">
        <Button onPress={onKeepMine}>Save what is here</Button>
        <Button onPress={onTakeStored}>Take what is stored</Button>
      </div>
    </Notice>
  );
}
