import { session } from '@/lib/session';
import type { Draft } from '../draft';
import { type KeptValues, keptValues } from './keptValues';

export interface KeptDraft {
  draft: Draft;
  /** The stored version that was shown when the first answer was changed. */
  version?: number;
}

type Row = KeptDraft & { key: string };

let kept: KeptValues<Row> | undefined;
const values = () => {
  kept ??= keptValues<Row>('judge-workshop.drafts');
  return kept;
};

const keyOf = (traceId: string) => `${session.current()?.user.id} ${traceId}`;

/** Answers that were typed but not saved: a closed tab does not lose them. */
export const drafts = {
  async of(traceId: string): Promise<KeptDraft | undefined> {
    const key = keyOf(traceId);
    return (await values().all()).find((each) => each.key === key);
  },
  keep: (traceId: string, draft: KeptDraft) =>
    values().put(keyOf(traceId), { ...draft, key: keyOf(traceId) }),
  drop: (traceId: string) => values().drop(keyOf(traceId)),
};
