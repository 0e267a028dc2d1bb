import { Badge } from '@/components/Badge';
import { Panel } from '@/components/Panel';
import { scaleName } from '@/lib/words';
import type { Rubric } from '../api/getRubric';

/** The rubric for those who do not write it. */
export function RubricView({ rubric }: { rubric: Rubric }) {
  return (
    <Panel title="Rubric" aside={`Version ${rubric.version}`}>
      <ol className="stack">
        {rubric.questions.map((question) => (
          <li key={question.id} className="stack-s">
            <h3>
              {question.title} <Badge>{scaleName[question.scale.type]}</Badge>
            </h3>
            <p className="prose">{question.description}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
