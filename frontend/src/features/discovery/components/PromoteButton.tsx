import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { type Source, useAddDraftItem, useDraftItems } from '../api/draftItems';

interface Props {
  workshopId: string;
  source: Source;
  sourceId: string;
  /** What is promoted, for those who do not see where the button stands. */
  what: string;
}

/** Puts something into the draft rubric in its own words; once. */
export function PromoteButton({ workshopId, source, sourceId, what }: Props) {
  const items = useDraftItems(workshopId);
  const add = useAddDraftItem(workshopId);
  const isIn = items.data?.some((item) => item.source === source && item.sourceId === sourceId);
  if (isIn) return <span className="muted small">In the draft</span>;
  return (
    <>
      <Button
        look="quiet"
        aria-label={`Add to draft: ${what}`}
        isPending={add.isPending}
        onPress={() => add.mutate({ source, sourceId })}
      >
        Add to draft
      </Button>
      {add.isError ? <ErrorPanel error={add.error} /> : null}
    </>
  );
}
