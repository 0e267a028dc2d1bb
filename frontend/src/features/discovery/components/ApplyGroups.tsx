import { useState } from 'react';
import { Button } from '@/components/Button';
import { Check } from '@/components/Check';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { counted } from '@/lib/format';
import { useCreateGroups } from '../api/draftGroups';
import type { DraftItemSummary } from '../api/draftItems';
import type { GroupSuggestion } from '../api/groupSuggestion';
import { proposalsOf, wantedOf } from '../lib/proposals';
import { suggestionMethodName } from '../lib/words';

interface Props {
  workshopId: string;
  suggestion: GroupSuggestion;
  items: readonly DraftItemSummary[];
  onDone: () => void;
}

/** The groups that were suggested: rename them, leave some out, make the rest. */
export function ApplyGroups({ workshopId, suggestion, items, onDone }: Props) {
  const [proposals, setProposals] = useState(() => proposalsOf(suggestion.groups, items));
  const create = useCreateGroups(workshopId);
  const wanted = wantedOf(proposals);
  const change = (index: number, part: Partial<(typeof proposals)[number]>) =>
    setProposals(proposals.map((each, at) => (at === index ? { ...each, ...part } : each)));
  const textOf = (id: string) => items.find((item) => item.id === id)?.textPreview;
  if (proposals.length === 0) {
    return (
      <EmptyState title="No groups were found">
        <Button onPress={onDone}>Close</Button>
      </EmptyState>
    );
  }
  return (
    <WritingForm
      isCompact
      isPending={create.isPending}
      onSubmit={() => create.mutate(wanted, { onSuccess: onDone })}
    >
      <h3>Suggested groups</h3>
      {suggestion.method ? (
        <p className="muted small">
          {suggestionMethodName[suggestion.method]}. Items that are in a group stay there.
        </p>
      ) : null}
      {create.isError ? <ErrorPanel error={create.error} /> : null}
      {proposals.map((proposal, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the proposals never change places
        <div key={index} className="stack-s">
          <Check
            label={`Make this group of ${counted(proposal.itemIds.length, 'item')}`}
            isSelected={proposal.isWanted}
            onChange={(isWanted) => change(index, { isWanted })}
          />
          <TextField
            label={`Question ${index + 1}`}
            isRequired={proposal.isWanted}
            maxLength={200}
            value={proposal.title}
            onChange={(title) => change(index, { title })}
          />
          <ul className="muted small">
            {proposal.itemIds.map((id) => (
              <li key={id}>{textOf(id)}</li>
            ))}
          </ul>
        </div>
      ))}
      <div className="row">
        <Button
          type="submit"
          look="primary"
          isPending={create.isPending}
          isDisabled={wanted.length === 0}
        >
          Apply {counted(wanted.length, 'group')}
        </Button>
        <Button onPress={onDone}>Discard the suggestion</Button>
      </div>
    </WritingForm>
  );
}
