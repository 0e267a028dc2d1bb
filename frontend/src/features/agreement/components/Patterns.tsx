import { Link } from 'react-router';
import { paths } from '@/config/paths';
import type { QuestionAgreement } from '../api/getAgreement';

interface Props {
  workshopId: string;
  patterns: QuestionAgreement['patterns'];
  nameOf: (userId: string) => string;
}

/** What stands out in the ratings. */
export function Patterns({ workshopId, patterns, nameOf }: Props) {
  return (
    <div className="stack-s">
      <h3 className="small">What stands out</h3>
      <ul className="stack-s small">
        {patterns.map(({ kind, userId, traceId, detail }) => (
          <li key={`${kind} ${userId ?? ''} ${traceId ?? ''}`}>
            {userId ? <strong>{nameOf(userId)}: </strong> : null}
            {detail}{' '}
            {traceId ? <Link to={paths.trace(workshopId, traceId)}>Open the trace</Link> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
