import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { paths } from '@/config/paths';
import { scaleName } from '@/lib/words';
import {
  type DraftGroup,
  type DraftGroupSummary,
  useDeleteGroup,
  usePublishGroup,
  useReadDraftGroup,
} from '../api/draftGroups';
import styles from './Discovery.module.css';
import { DraftGroupEditor } from './DraftGroupEditor';

interface Props {
  workshopId: string;
  group: DraftGroupSummary;
  onPublished: () => void;
  /** Its items. */
  children: ReactNode;
}

/** A group of the draft: what it will ask, its items, and whether the rubric has it. */
export function DraftGroupSection({ workshopId, group, onPublished, children }: Props) {
  const read = useReadDraftGroup();
  const [stored, setStored] = useState<DraftGroup>();
  const load = () => read.mutate(group.id, { onSuccess: setStored });
  const publish = usePublishGroup(workshopId);
  const remove = useDeleteGroup(workshopId);
  return (
    <section className={styles.group} aria-label={`Group ${group.title}`}>
      <div className="row">
        <h3>{group.title}</h3>
        <Badge>{scaleName[group.scaleType]}</Badge>
        <PublishedBadge group={group} />
      </div>
      <div className="row">
        <Button
          look={group.isPublished ? 'quiet' : 'primary'}
          isPending={publish.isPending}
          isDisabled={group.items === 0}
          onPress={() => publish.mutate(group.id, { onSuccess: onPublished })}
        >
          {group.questionId ? 'Publish again' : 'Publish to the rubric'}
        </Button>
        <Button look="quiet" isPending={read.isPending} onPress={load}>
          Edit group
        </Button>
        <Button look="quiet" isPending={remove.isPending} onPress={() => remove.mutate(group)}>
          Dissolve
        </Button>
      </div>
      {publish.isSuccess ? (
        <Notice tone="good" title={`In the rubric since version ${publish.data.rubricVersion}`}>
          <p>
            <Link to={paths.rubric(workshopId)}>Open the rubric</Link> to word it and set its
            anchors.
          </p>
        </Notice>
      ) : null}
      {[read, publish, remove].map(({ error }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the three never change places
        error === null ? null : <ErrorPanel key={index} error={error} />,
      )}
      {stored === undefined ? null : (
        <DraftGroupEditor
          workshopId={workshopId}
          stored={stored}
          onReload={load}
          onClose={() => setStored(undefined)}
        />
      )}
      <ul className="stack-s">{children}</ul>
    </section>
  );
}

function PublishedBadge({ group }: { group: DraftGroupSummary }) {
  if (group.isPublished) return <Badge tone="good">In the rubric</Badge>;
  if (group.questionId) return <Badge tone="warn">Changed since it was published</Badge>;
  return null;
}
