import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '@/config/paths';
import { counted } from '@/lib/format';
import { Button } from './Button';

interface Props {
  workshopId: string;
  traceIds: readonly string[];
  /** Takes one away; absent where it is only read. */
  onRemove?: (traceId: string) => void;
}

const MOST_LINKS = 12;

/** Links to the traces that show something. */
export function Evidence({ workshopId, traceIds, onRemove }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? traceIds : traceIds.slice(0, MOST_LINKS);
  const hidden = traceIds.length - shown.length;
  return (
    <div className="row small muted">
      <span>Seen on {counted(traceIds.length, 'trace')}</span>
      {shown.map((traceId, index) => (
        <span key={traceId}>
          <Link to={paths.trace(workshopId, traceId)}>trace {index + 1}</Link>
          {onRemove === undefined ? null : (
            <Button
              look="quiet"
              aria-label={`Remove trace ${index + 1} from the evidence`}
              onPress={() => onRemove(traceId)}
            >
              {'\u2715'}
            </Button>
          )}
        </span>
      ))}
      {hidden > 0 ? (
        <Button look="quiet" onPress={() => setShowsAll(true)}>
          Show {hidden} more
        </Button>
      ) : null}
    </div>
  );
}
