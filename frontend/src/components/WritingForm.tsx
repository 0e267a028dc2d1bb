import type { KeyboardEvent, ReactNode } from 'react';

interface Props {
  onSubmit: () => void;
  /** Nothing is sent while this is. */
  isPending?: boolean;
  isCompact?: boolean;
  children: ReactNode;
}

/** Ctrl+Enter or Cmd+Enter sends from inside a text area, where Enter alone breaks the line. */
function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  if (event.repeat || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** A form for texts; it can be sent without leaving the keyboard. */
export function WritingForm({ onSubmit, isPending = false, isCompact = false, children }: Props) {
  return (
    <form
      className={isCompact ? 'stack-s' : 'stack'}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onSubmit();
      }}
    >
      {children}
    </form>
  );
}
