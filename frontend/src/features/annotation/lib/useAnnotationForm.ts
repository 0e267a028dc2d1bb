import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { session } from '@/lib/session';
import { type Annotation, myAnnotationQuery } from '../api/getMyAnnotation';
import {
  choicesOf,
  type Draft,
  draftOf,
  type FormRubric,
  isStored,
  rated,
  requestOf,
  unanswered,
} from './draft';
import { drafts, type KeptDraft } from './outbox/drafts';
import { freshId, isConflict, type OutboxEntry } from './outbox/entry';
import { outbox } from './outbox/outboxOfTab';
import { useOutbox } from './outbox/useOutbox';
import { useHistory } from './useHistory';

/** How the form stands to what is stored at the server. */
export type SaveState = 'empty' | 'unsaved' | 'saving' | 'retrying' | 'saved' | 'refused';

interface Form {
  workshopId: string;
  traceId: string;
  position: number;
  rubric: FormRubric;
  stored: Annotation | null;
  /** Answers that were typed here before and not saved. */
  kept?: KeptDraft;
  /** Called when the answers are kept for sending, and there is nothing more to do here. */
  onDone: () => void;
}

/** The state of the annotation form: the draft, the current question, and what became of saving. */
export function useAnnotationForm(form: Form) {
  const { workshopId, traceId, position, rubric, stored, kept, onDone } = form;
  const client = useQueryClient();
  const { entries, failure } = useOutbox();
  const entry = entries.findLast((each) => each.traceId === traceId);
  /** What is on its way counts as what is here to be compared with. */
  const base = entry?.annotation ?? stored;
  const history = useHistory(() => kept?.draft ?? draftOf(base));
  const [isMissingShown, setMissingShown] = useState(false);
  const question = useCurrentQuestion(rubric);
  const { draft } = history;
  const isSame = isStored(draft, base, rubric);
  const missing = unanswered(draft, rubric);
  const storedNow = entry?.refusal?.current ?? stored;
  const isUntouched = isSame || (!history.canUndo && kept === undefined);
  const basis = useBasis(stored, entry, { isUntouched, kept }, history.restart);

  const keep = (next: Draft) =>
    void (isStored(next, base, rubric)
      ? drafts.drop(traceId)
      : drafts.keep(traceId, { draft: next, version: basis }));
  const change = (next: Draft, field?: string) => {
    history.change(next, field);
    keep(next);
  };
  const undo = () => {
    if (history.previous !== undefined) keep(history.previous);
    history.undo();
  };
  const rate = (value: number) => {
    const asked = rubric.questions[question.current];
    if (asked === undefined || !choicesOf(asked.scale).some((choice) => choice.value === value))
      return;
    change(rated(draft, asked.id, { value }));
    question.move(1);
  };
  const send = async (version: number | undefined) => {
    const userId = session.current()?.user.id;
    if (userId === undefined) return;
    await outbox.put({
      id: freshId(),
      follows: entry?.id,
      userId,
      workshopId,
      traceId,
      position,
      annotation: requestOf(draft, rubric),
      version,
      queuedAt: Date.now(),
    });
    await drafts.drop(traceId);
    onDone();
  };
  const submit = () => {
    setMissingShown(missing.length > 0);
    if (missing[0] !== undefined) question.goTo(missing[0].id);
    else if (isSame && base !== null && entry?.refusal === undefined) onDone();
    else void send(isConflict(entry?.refusal) ? storedNow?.version : basis);
  };
  const takeStored = async () => {
    if (storedNow !== null) {
      client.setQueryData(myAnnotationQuery(workshopId, traceId).queryKey, storedNow);
    }
    history.restart(draftOf(storedNow));
    await drafts.drop(traceId);
    if (entry !== undefined) await outbox.drop(entry.id);
  };
  return {
    ...question,
    draft,
    change,
    undo,
    canUndo: history.canUndo,
    rate,
    submit,
    takeStored: () => void takeStored(),
    missing: isMissingShown ? missing : [],
    refusal: entry?.refusal,
    isConflict: isConflict(entry?.refusal),
    storedNow,
    isDirty: !isSame,
    state: stateOf(entry, failure !== undefined, isSame, stored),
  };
}

/** The question that digits rate. */
function useCurrentQuestion({ questions }: FormRubric) {
  const [current, setCurrent] = useState(0);
  return {
    current,
    setCurrent,
    move: (by: number) => setCurrent(Math.min(questions.length - 1, Math.max(0, current + by))),
    goTo: (id: string) => setCurrent(questions.findIndex((question) => question.id === id)),
  };
}

/**
 * The stored version that the draft is based on. It follows what is stored as long as nothing was changed here, and what
 * this form saved itself; otherwise it stays, so that the server can tell that somebody else saved in between.
 */
function useBasis(
  stored: Annotation | null,
  entry: OutboxEntry | undefined,
  { isUntouched, kept }: { isUntouched: boolean; kept?: KeptDraft },
  restart: (draft: Draft) => void,
): number | undefined {
  const [basis, setBasis] = useState(kept === undefined ? stored?.version : kept.version);
  const [isOnItsWay, setOnItsWay] = useState(false);
  useEffect(() => {
    if (entry !== undefined) return setOnItsWay(entry.refusal === undefined);
    setOnItsWay(false);
    if (stored === null || stored.version === basis) return;
    if (isUntouched) restart(draftOf(stored));
    if (isUntouched || isOnItsWay) setBasis(stored.version);
  }, [stored, entry, basis, isOnItsWay, isUntouched, restart]);
  return basis;
}

function stateOf(
  entry: OutboxEntry | undefined,
  isFailing: boolean,
  isSame: boolean,
  stored: Annotation | null,
): SaveState {
  if (entry?.refusal !== undefined) return 'refused';
  if (!isSame) return 'unsaved';
  if (entry !== undefined) return isFailing ? 'retrying' : 'saving';
  return stored === null ? 'empty' : 'saved';
}
