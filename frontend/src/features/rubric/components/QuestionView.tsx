import { Badge } from '@/components/Badge';
import { Evidence } from '@/components/Evidence';
import { scaleName } from '@/lib/words';
import type { RubricQuestion } from '../api/getRubric';
import { firstValue } from '../lib/draft';

interface Props {
  workshopId: string;
  question: RubricQuestion;
  /** Those who take part see the traces of the round only, so that they get no links. */
  hasEvidence: boolean;
}

/** One question with its scale and guidance, to be read. */
export function QuestionView({ workshopId, question, hasEvidence }: Props) {
  const { title, description, scale, guidance, required, evidenceTraceIds } = question;
  return (
    <li className="stack-s">
      <h3>
        {title} <Badge>{scaleName[scale.type]}</Badge>{' '}
        {required ? null : <Badge>May be left out</Badge>}
      </h3>
      <p className="prose">{description}</p>
      <Values scale={scale} />
      {guidance?.text ? <p className="prose">{guidance.text}</p> : null}
      {guidance?.examples?.length ? (
        <ul className="stack-s" aria-label={`Examples of ${title}`}>
          {guidance.examples.map(({ text, value, reason }) => (
            <li key={`${value ?? ''} ${text}`} className="prose small">
              {value === undefined ? '' : `${value}: `}
              {text}
              {reason ? <span className="muted"> ({reason})</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {hasEvidence && evidenceTraceIds.length > 0 ? (
        <Evidence workshopId={workshopId} traceIds={evidenceTraceIds} />
      ) : null}
    </li>
  );
}

function Values({ scale: { type, labels = [], anchors = [] } }: Pick<RubricQuestion, 'scale'>) {
  const count = Math.max(labels.length, anchors.length);
  if (count === 0) return null;
  return (
    <ul className="small">
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <li key={index}>
          <strong>{index + firstValue(type)}</strong> {labels[index]}
          {anchors[index] ? <span className="muted"> {anchors[index]}</span> : null}
        </li>
      ))}
    </ul>
  );
}
