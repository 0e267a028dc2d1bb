import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { formatDateTime } from '@/lib/format';
import type { JudgePrompt } from '../api/pagePrompts';
import { kindName } from '../lib/kinds';

interface Props {
  prompts: readonly JudgePrompt[];
  /** Id of the prompt whose run is being started. */
  starting?: string;
  onStart: (prompt: JudgePrompt) => void;
}

export function PromptsTable({ prompts, starting, onStart }: Props) {
  return (
    <Table
      caption="Judge prompts"
      head={
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Kind</th>
          <th scope="col" className={cell.number}>
            Version
          </th>
          <th scope="col">Created</th>
          <th scope="col">
            <span className="visually-hidden">Actions</span>
          </th>
        </tr>
      }
    >
      {prompts.map((prompt) => (
        <tr key={prompt.id}>
          <th scope="row">
            <Link to={paths.prompt(prompt.workshopId, prompt.id)}>{prompt.questionTitle}</Link>
          </th>
          <td>{kindName[prompt.kind]}</td>
          <td className={cell.number}>{prompt.number}</td>
          <td>{formatDateTime(prompt.createdAt)}</td>
          <td className={cell.actions}>
            <Button
              aria-label={`Start run of ${prompt.questionTitle}, version ${prompt.number}`}
              isPending={starting === prompt.id}
              onPress={() => onStart(prompt)}
            >
              Start run
            </Button>
          </td>
        </tr>
      ))}
    </Table>
  );
}
