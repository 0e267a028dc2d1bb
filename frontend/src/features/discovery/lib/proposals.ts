import type { SaveGroup } from '../api/draftGroups';
import type { DraftItemSummary } from '../api/draftItems';
import type { SuggestedGroup } from '../api/groupSuggestion';

/** A suggested group while one decides on it. */
export interface Proposal {
  title: string;
  itemIds: string[];
  isWanted: boolean;
}

/** What is left of a suggestion: items that were deleted or grouped meanwhile are taken out of it. */
export function proposalsOf(
  groups: readonly SuggestedGroup[],
  items: readonly DraftItemSummary[],
): Proposal[] {
  const free = new Set(items.filter(({ groupId }) => groupId === undefined).map(({ id }) => id));
  return groups
    .map(({ title, itemIds }) => ({
      title,
      itemIds: itemIds.filter((id) => free.has(id)),
      isWanted: true,
    }))
    .filter(({ itemIds }) => itemIds.length > 0);
}

/** What is sent: the groups that are wanted. */
export const wantedOf = (proposals: readonly Proposal[]): SaveGroup[] =>
  proposals
    .filter(({ isWanted }) => isWanted)
    .map(({ title, itemIds }) => ({ title: title.trim(), itemIds }));
