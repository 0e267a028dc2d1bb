import { Panel } from '@/components/Panel';
import { formatDateTime } from '@/lib/format';
import type { Rubric } from '../api/getRubric';
import { QuestionView } from './QuestionView';

interface Props {
  rubric: Rubric;
  hasEvidence?: boolean;
}

/** The rubric for those who do not write it, and as an earlier version had it. */
export function RubricView({ rubric, hasEvidence = false }: Props) {
  return (
    <Panel
      title="Rubric"
      aside={`Version ${rubric.version}, saved ${formatDateTime(rubric.updatedAt)}`}
    >
      <ol className="stack">
        {rubric.questions.map((question) => (
          <QuestionView
            key={question.id}
            workshopId={rubric.workshopId}
            question={question}
            hasEvidence={hasEvidence}
          />
        ))}
      </ol>
    </Panel>
  );
}
