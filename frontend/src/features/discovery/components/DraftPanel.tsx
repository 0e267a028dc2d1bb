import { useState } from 'react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { counted } from '@/lib/format';
import { useKept } from '@/lib/useKept';
import { useDraftGroups } from '../api/draftGroups';
import { type DraftItemSummary, useDraftItems, useOrderDraftItems } from '../api/draftItems';
import { useSuggestGroups } from '../api/groupSuggestion';
import { itemsOf, movedInGroup } from '../lib/draftOrder';
import { AddDraftItemForm } from './AddDraftItemForm';
import { DraftGroupSection } from './DraftGroupSection';
import { DraftItemRow } from './DraftItemRow';
import { GroupChosen } from './GroupChosen';
import { GroupSuggestionView } from './GroupSuggestionView';

interface Props {
  workshopId: string;
  /** The rubric has a question more, or reads differently. */
  onPublished: () => void;
}

/** The draft rubric: statements on their way into the rubric, ordered, grouped and published. */
export function DraftPanel({ workshopId, onPublished }: Props) {
  const items = useDraftItems(workshopId);
  const groups = useDraftGroups(workshopId);
  const order = useOrderDraftItems(workshopId);
  const suggest = useSuggestGroups(workshopId);
  const [suggestion, setSuggestion, dropSuggestion] = useKept<string | null>(
    `group-suggestion.${workshopId}`,
    null,
  );
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = items.data ?? [];
  const stillThere = chosen.filter((id) => all.some((item) => item.id === id));
  const error = items.error ?? groups.error;
  const retry = () => {
    void items.refetch();
    void groups.refetch();
  };
  const row = (item: DraftItemSummary, index: number, siblings: readonly DraftItemSummary[]) => (
    <DraftItemRow
      key={item.id}
      workshopId={workshopId}
      item={item}
      groups={groups.data ?? []}
      isFirst={index === 0}
      isLast={index === siblings.length - 1}
      isChosen={chosen.includes(item.id)}
      onChoose={(isChosen) =>
        setChosen(isChosen ? [...chosen, item.id] : chosen.filter((id) => id !== item.id))
      }
      onMove={(by) => order.mutate(movedInGroup(all, item.id, by))}
    />
  );
  return (
    <Panel
      title="Draft rubric"
      aside={items.data && counted(items.data.length, 'item')}
      actions={
        suggestion === null ? (
          <Button
            isPending={suggest.isPending}
            isDisabled={all.length === 0}
            onPress={() => suggest.mutate(undefined, { onSuccess: ({ id }) => setSuggestion(id) })}
          >
            Suggest groups
          </Button>
        ) : undefined
      }
    >
      {items.isPending || groups.isPending ? <Loading lines={5} /> : null}
      {error === null ? null : <ErrorPanel error={error} onRetry={retry} />}
      {suggest.isError ? <ErrorPanel error={suggest.error} /> : null}
      {order.isError ? <ErrorPanel error={order.error} /> : null}
      {suggestion === null || items.data === undefined ? null : (
        <GroupSuggestionView
          workshopId={workshopId}
          id={suggestion}
          items={all}
          onDone={dropSuggestion}
        />
      )}
      {items.data?.length === 0 ? (
        <EmptyState title="The draft is empty">
          <p>
            Add findings, feedback, disagreements or what an analysis distilled, or write one
            yourself. A group of items becomes one question of the rubric.
          </p>
        </EmptyState>
      ) : null}
      {stillThere.length === 0 ? null : (
        <GroupChosen workshopId={workshopId} itemIds={stillThere} onDone={() => setChosen([])} />
      )}
      <ul className="stack-s" aria-label="Items without a group">
        {itemsOf(all).map(row)}
      </ul>
      {groups.data?.map((group) => (
        <DraftGroupSection
          key={group.id}
          workshopId={workshopId}
          group={group}
          onPublished={onPublished}
        >
          {itemsOf(all, group.id).map(row)}
        </DraftGroupSection>
      ))}
      <AddDraftItemForm workshopId={workshopId} />
    </Panel>
  );
}
