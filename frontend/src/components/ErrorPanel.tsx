import { ApiProblem } from '@/api/problem';
import { Button } from './Button';
import { Notice } from './Notice';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** The one way a failure is shown: what happened, which fields, and the id to quote. */
export function ErrorPanel({ error, onRetry }: Props) {
  const problem = error instanceof ApiProblem ? error : undefined;
  const title = problem?.title ?? 'Something went wrong in this page';
  return (
    <Notice tone="bad" title={title}>
      {problem?.detail === undefined ? null : <p>{problem.detail}</p>}
      {problem === undefined ? <p>Reload the page. Nothing that was saved is lost.</p> : null}
      {problem !== undefined && problem.violations.length > 0 ? (
        <ul>
          {problem.violations.map((violation) => (
            <li key={`${violation.field} ${violation.message}`}>
              <code>{violation.field}</code>: {violation.message}
            </li>
          ))}
        </ul>
      ) : null}
      {problem?.correlationId === undefined ? null : (
        <p className="muted">
          Reference <code>{problem.correlationId}</code>
        </p>
      )}
      {onRetry === undefined ? null : (
        <div>
          <Button onPress={onRetry}>Try again</Button>
        </div>
      )}
    </Notice>
  );
}
