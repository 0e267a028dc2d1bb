import type { KeyPress, Target } from './keymap';

function targetOf(element: Element | null): Target {
  if (element === null) return 'page';
  if (element.matches('input[type="radio"]')) return 'radio';
  if (element.matches('textarea, input, select, [contenteditable="true"]')) return 'text';
  if (element.matches('[role="tab"]')) return 'tab';
  return element.closest('button, a, summary') === null ? 'page' : 'control';
}

/** Reads a key press from the browser's event. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof Element ? event.target : null;
  return {
    key: event.key,
    isRepeat: event.repeat,
    isComposing: event.isComposing,
    hasModifier: event.altKey || event.ctrlKey || event.metaKey,
    isControl: event.ctrlKey || event.metaKey,
    target: targetOf(target),
    isDialogOpen: document.querySelector('[role="dialog"]') !== null,
  };
}
