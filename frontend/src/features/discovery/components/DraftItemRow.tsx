import { useState } from 'react';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { Check } from '@/components/Check';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Select } from '@/components/Select';
import { counted } from '@/lib/format';
import { type DraftGroupSummary, useMoveToGroup } from '../api/draftGroups';
import {
  type DraftItem,
  type DraftItemSummary,
  useDeleteDraftItem,
  useReadDraftItem,
} from '../api/draftItems';
import { sourceName } from '../lib/words';
import styles from './Discovery.module.css';
import { DraftItemEditor } from './DraftItemEditor';

interface Props {
  workshopId: string;
  item: DraftItemSummary;
  groups: readonly DraftGroupSummary[];
  isFirst: boolean;
  isLast: boolean;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onMove: (by: 1 | -1) => void;
}

/** One statement of the draft. */
export function DraftItemRow({ workshopId, item, groups, ...props }: Props) {
  const read = useReadDraftItem();
  const [stored, setStored] = useState<DraftItem>();
  const load = () => read.mutate(item.id, { onSuccess: setStored });
  const remove = useDeleteDraftItem(workshopId);
  const move = useMoveToGroup(workshopId);
  const text = item.textPreview;
  return (
    <li className={styles.entry}>
      <Check label={text} isSelected={props.isChosen} onChange={props.onChoose} />
      {stored === undefined ? null : (
        <DraftItemEditor
          workshopId={workshopId}
          stored={stored}
          onReload={load}
          onClose={() => setStored(undefined)}
        />
      )}
      <div className="row">
        <Badge>{sourceName[item.source]}</Badge>
        <span className="muted small">{counted(item.evidence, 'trace')}</span>
        <span className="row push">
          <Button
            look="quiet"
            isDisabled={props.isFirst}
            aria-label={`Move up: ${text}`}
            onPress={() => props.onMove(-1)}
          >
            {'\u2191'}
          </Button>
          <Button
            look="quiet"
            isDisabled={props.isLast}
            aria-label={`Move down: ${text}`}
            onPress={() => props.onMove(1)}
          >
            {'\u2193'}
          </Button>
          <Button
            look="quiet"
            aria-label={`Edit: ${text}`}
            isPending={read.isPending}
            onPress={load}
          >
            Edit
          </Button>
          <Button
            look="quiet"
            aria-label={`Delete: ${text}`}
            isPending={remove.isPending}
            onPress={() => remove.mutate(item)}
          >
            Delete
          </Button>
        </span>
      </div>
      {groups.length === 0 ? null : (
        <Select
          label={`Group of: ${text}`}
          isLabelHidden
          isDisabled={move.isPending}
          options={[
            { id: '', name: 'No group' },
            ...groups.map(({ id, title }) => ({ id, name: title })),
          ]}
          value={item.groupId ?? ''}
          onChange={(id) => {
            if (id !== (item.groupId ?? '')) move.mutate({ item, groupId: id || undefined });
          }}
        />
      )}
      {read.isError ? <ErrorPanel error={read.error} /> : null}
      {remove.isError ? <ErrorPanel error={remove.error} /> : null}
      {move.isError ? <ErrorPanel error={move.error} /> : null}
    </li>
  );
}
