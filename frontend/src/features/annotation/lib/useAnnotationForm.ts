import { useEffect, useEffectEvent, useState } from 'react';
import type { Annotation } from '../api/getMyAnnotation';
import { isConflict, useSaveAnnotation } from '../api/saveAnnotation';
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

/** How the form stands to what is stored. */
export type SaveState = 'empty' | 'unsaved' | 'saving' | 'saved' | 'failed';

interface Form {
  workshopId: string;
  traceId: string;
  rubric: FormRubric;
  stored: Annotation | null;
  /** Called when everything is stored and the page shows it. */
  onSaved: () => void;
}

/** The state of the annotation form: the draft, the current question, and saving. */
export function useAnnotationForm({ workshopId, traceId, rubric, stored, onSaved }: Form) {
  const [draft, setDraft] = useState(() => draftOf(stored));
  const [isMissingShown, setMissingShown] = useState(false);
  const question = useCurrentQuestion(rubric);
  const save = useSaveAnnotation(workshopId, traceId);
  const isSame = isStored(draft, stored, rubric);
  const missing = unanswered(draft, rubric);
  const goingOn = useGoingOn(isSame, onSaved);

  const change = (next: Draft) => {
    goingOn.stop();
    setDraft(next);
    if (save.isError && !isConflict(save.error)) save.reset();
  };
  const rate = (value: number) => {
    const current = rubric.questions[question.current];
    if (current === undefined || !choicesOf(current.scale).some((choice) => choice.value === value))
      return;
    change(rated(draft, current.id, { value }));
    question.move(1);
  };
  const send = () =>
    save.mutate(
      { annotation: requestOf(draft, rubric), version: stored?.version },
      {
        onSuccess: (saved) => {
          setDraft((now) => (now === draft ? draftOf(saved) : now));
          goingOn.start();
        },
      },
    );
  const submit = () => {
    if (save.isPending) return;
    setMissingShown(missing.length > 0);
    if (missing[0] !== undefined) question.goTo(missing[0].id);
    else if (isSame && stored !== null) goingOn.start();
    else send();
  };
  const takeStored = () => {
    setDraft(draftOf(stored));
    save.reset();
  };
  return {
    ...question,
    draft,
    change,
    rate,
    submit,
    takeStored,
    missing: isMissingShown ? missing : [],
    conflict: isConflict(save.error),
    error: save.error,
    isDirty: !isSame,
    state: stateOf(save, isSame, stored),
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

/** Goes on once the page shows what is stored: until then leaving would look like losing answers. */
function useGoingOn(isSame: boolean, onSaved: () => void) {
  const [isGoingOn, setGoingOn] = useState(false);
  const goOn = useEffectEvent(() => {
    setGoingOn(false);
    onSaved();
  });
  useEffect(() => {
    if (isGoingOn && isSame) goOn();
  }, [isGoingOn, isSame]);
  return { start: () => setGoingOn(true), stop: () => setGoingOn(false) };
}

function stateOf(
  save: { isPending: boolean; isError: boolean },
  isSame: boolean,
  stored: Annotation | null,
): SaveState {
  if (save.isPending) return 'saving';
  if (save.isError) return 'failed';
  if (!isSame) return 'unsaved';
  return stored === null ? 'empty' : 'saved';
}
