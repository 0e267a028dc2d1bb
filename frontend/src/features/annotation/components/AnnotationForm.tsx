import { useState } from 'react';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { TextField } from '@/components/TextField';
import type { Annotation } from '../api/getMyAnnotation';
import { type FormRubric, rated } from '../lib/draft';
import type { Command } from '../lib/keymap';
import type { KeptDraft } from '../lib/outbox/drafts';
import { outbox } from '../lib/outbox/outboxOfTab';
import { useAnnotationForm } from '../lib/useAnnotationForm';
import { useCharacterKeys } from '../lib/useCharacterKeys';
import { useKeyMap } from '../lib/useKeyMap';
import { Conflict } from './Conflict';
import { QuestionField } from './QuestionField';
import { SaveStatus } from './SaveStatus';
import { ShortcutSheet } from './ShortcutSheet';
import { UnsavedGuard } from './UnsavedGuard';

interface Props {
  workshopId: string;
  traceId: string;
  position: number;
  kept?: KeptDraft;
  rubric: FormRubric;
  stored: Annotation | null;
  onTrace: (by: 1 | -1) => void;
}

/** The scoring form, by mouse or by keyboard alone. */
export function AnnotationForm({ onTrace, ...props }: Props) {
  const { rubric, stored } = props;
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [characterKeys, setCharacterKeys] = useCharacterKeys();
  const form = useAnnotationForm({ ...props, onDone: () => onTrace(1) });
  useKeyMap(characterKeys, (command: Command) => {
    if (command.kind === 'rate') form.rate(command.value);
    if (command.kind === 'save') form.submit();
    if (command.kind === 'question') form.move(command.by);
    if (command.kind === 'undo') form.undo();
    if (command.kind === 'trace') onTrace(command.by);
    if (command.kind === 'sheet') setSheetOpen(true);
  });
  return (
    <div className="stack">
      <ol className="stack">
        {rubric.questions.map((question, index) => (
          <QuestionField
            key={question.id}
            question={question}
            rating={form.draft.ratings[question.id]}
            isCurrent={index === form.current}
            isMissing={form.missing.some(({ id }) => id === question.id)}
            onCurrent={() => form.setCurrent(index)}
            onChange={(rating) =>
              form.change(
                rated(form.draft, question.id, rating),
                rating.text === undefined ? undefined : question.id,
              )
            }
          />
        ))}
      </ol>
      <TextField
        label="Comment"
        rows={2}
        maxLength={10_000}
        value={form.draft.comment}
        onChange={(comment) => form.change({ ...form.draft, comment }, 'comment')}
      />
      {form.missing.length > 0 ? (
        <Notice tone="warn" title="Not saved: some questions must be answered">
          <p>{form.missing.map(({ title }) => title).join(', ')}</p>
        </Notice>
      ) : null}
      {form.refusal === undefined ? null : form.isConflict ? (
        <Conflict
          rubric={rubric}
          mine={form.draft}
          stored={form.storedNow}
          onKeepMine={form.submit}
          onTakeStored={form.takeStored}
        />
      ) : (
        <Notice tone="bad" title={form.refusal.title}>
          {form.refusal.detail === undefined ? null : <p>{form.refusal.detail}</p>}
          <p>Your answers are kept in this browser. Save again when that may work.</p>
        </Notice>
      )}
      <div className="row">
        <Button look="primary" onPress={form.submit}>
          Save and go on
        </Button>
        <SaveStatus state={form.state} savedAt={stored?.updatedAt} />
        <span className="row push">
          <Button look="quiet" isDisabled={!form.canUndo} onPress={form.undo}>
            Undo <kbd>U</kbd>
          </Button>
          <Button look="quiet" onPress={() => setSheetOpen(true)}>
            Shortcuts <kbd>?</kbd>
          </Button>
        </span>
      </div>
      <ShortcutSheet
        isOpen={isSheetOpen}
        onClose={() => setSheetOpen(false)}
        characterKeys={characterKeys}
        onCharacterKeys={setCharacterKeys}
      />
      <UnsavedGuard isDirty={!outbox.isDurable && form.isDirty} />
    </div>
  );
}
