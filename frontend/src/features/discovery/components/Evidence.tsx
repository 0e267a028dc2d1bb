import { Link } from 'react-router';
import { paths } from '@/config/paths';
import { counted } from '@/lib/format';

const MOST_LINKS = 12;

/** Links to the traces that show something. */
export function Evidence({
  workshopId,
  traceIds,
}: {
  workshopId: string;
  traceIds: readonly string[];
}) {
  const hidden = traceIds.length - MOST_LINKS;
  return (
    <p className="small muted">
      Seen on {counted(traceIds.length, 'trace')}
      {traceIds.slice(0, MOST_LINKS).map((traceId, index) => (
        <span key={traceId}>
          {index === 0 ? ': ' : ', '}
          <Link to={paths.trace(workshopId, traceId)}>trace {index + 1}</Link>
        </span>
      ))}
      {hidden > 0 ? ` and ${hidden} more` : ''}
    </p>
  );
}
