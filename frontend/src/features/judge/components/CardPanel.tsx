import { Link } from 'react-router';
import { Downloads } from '@/components/Downloads';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { paths } from '@/config/paths';
import { loadCardPage, useCard } from '../api/getCard';
import type { JudgePromptDetail } from '../api/getPrompt';
import { loadJudge } from '../api/loadExport';
import { CardView } from './CardView';

interface Props {
  workshopId: string;
  prompt: JudgePromptDetail;
}

/** The judge card: what is known about this judge and what to be careful about; and the judge as a file. */
export function CardPanel({ workshopId, prompt }: Props) {
  const card = useCard(prompt.id);
  return (
    <Panel
      title="Judge card"
      actions={<Link to={paths.judgeCard(workshopId, prompt.id)}>Page to print</Link>}
    >
      {card.isPending ? <Loading /> : null}
      {card.isError ? <ErrorPanel error={card.error} onRetry={() => void card.refetch()} /> : null}
      {card.data === undefined ? null : <CardView workshopId={workshopId} card={card.data} />}
      <Downloads files={filesOf(prompt)} />
    </Panel>
  );
}

const filesOf = ({ id, number }: JudgePromptDetail) => [
  { name: 'Card', fileName: `judge-v${number}-card.html`, load: () => loadCardPage(id) },
  { name: 'Text', fileName: `judge-v${number}.txt`, load: () => loadJudge(id, 'TEXT') },
  { name: 'JSON', fileName: `judge-v${number}.json`, load: () => loadJudge(id, 'JSON') },
  { name: 'MLflow', fileName: `judge-v${number}-mlflow.py`, load: () => loadJudge(id, 'MLFLOW') },
  { name: 'HTTP', fileName: `judge-v${number}-http.sh`, load: () => loadJudge(id, 'HTTP') },
];
