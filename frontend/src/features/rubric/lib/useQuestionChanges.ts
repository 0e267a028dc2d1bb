import { useCallback, useLayoutEffect, useRef } from 'react';
import { type DraftQuestion, moved } from './draft';

interface Draft {
  questions: DraftQuestion[];
  change: (questions: DraftQuestion[]) => void;
}

/** Changes of single questions. The functions never change, so that a key press renders one question only. */
export function useQuestionChanges(draft: Draft) {
  const latest = useRef(draft);
  useLayoutEffect(() => {
    latest.current = draft;
  });
  const replace = useCallback((index: number, question: DraftQuestion) => {
    const { questions, change } = latest.current;
    change(questions.map((each, at) => (at === index ? question : each)));
  }, []);
  const move = useCallback((index: number, by: number) => {
    const { questions, change } = latest.current;
    change(moved(questions, index, by));
  }, []);
  const remove = useCallback((index: number) => {
    const { questions, change } = latest.current;
    change(questions.filter((_, at) => at !== index));
  }, []);
  return { replace, move, remove };
}
