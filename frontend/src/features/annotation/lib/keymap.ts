/** What a key can ask the annotation screen to do. */
export type Command =
  | { kind: 'rate'; value: number }
  | { kind: 'save' }
  | { kind: 'question'; by: 1 | -1 }
  | { kind: 'trace'; by: 1 | -1 }
  | { kind: 'undo' }
  | { kind: 'sheet' };

/** What the screen knows about a key press. */
export interface KeyPress {
  key: string;
  isRepeat: boolean;
  isComposing: boolean;
  /** Alt, Ctrl or Meta is held. */
  hasModifier: boolean;
  isControl: boolean;
  target: Target;
  isDialogOpen: boolean;
}

/** Where the key went: somebody types, chooses a radio or a tab, presses a control, or none of these. */
export type Target = 'text' | 'radio' | 'tab' | 'control' | 'page';

interface Binding {
  keys: readonly string[];
  /** How the keys are written on the sheet. */
  label: string;
  does: string;
  /** Single letters and digits can be switched off (WCAG 2.1.4). */
  isCharacter: boolean;
  /** Arrow keys belong to a radio group while it has the focus. */
  isArrow?: boolean;
  command: (key: string) => Command;
}

const DIGITS = ['0', '1', '2', '3', '4', '5'];

/** The whole key map; the sheet is made from it. */
export const BINDINGS: readonly Binding[] = [
  {
    keys: DIGITS,
    label: '0\u20135',
    does: 'Rate the current question and go to the next one',
    isCharacter: true,
    command: (key) => ({ kind: 'rate', value: Number(key) }),
  },
  {
    keys: ['Enter'],
    label: 'Enter',
    does: 'Save and go on to the next trace (Ctrl+Enter while typing)',
    isCharacter: false,
    command: () => ({ kind: 'save' }),
  },
  {
    keys: ['ArrowDown'],
    label: '\u2193',
    does: 'Next question',
    isCharacter: false,
    isArrow: true,
    command: () => ({ kind: 'question', by: 1 }),
  },
  {
    keys: ['ArrowUp'],
    label: '\u2191',
    does: 'Previous question',
    isCharacter: false,
    isArrow: true,
    command: () => ({ kind: 'question', by: -1 }),
  },
  {
    keys: ['ArrowRight'],
    label: '\u2192',
    does: 'Next trace',
    isCharacter: false,
    isArrow: true,
    command: () => ({ kind: 'trace', by: 1 }),
  },
  {
    keys: ['ArrowLeft'],
    label: '\u2190',
    does: 'Previous trace',
    isCharacter: false,
    isArrow: true,
    command: () => ({ kind: 'trace', by: -1 }),
  },
  {
    keys: ['u'],
    label: 'U, Ctrl+Z',
    does: 'Take the last change back',
    isCharacter: true,
    command: () => ({ kind: 'undo' }),
  },
  {
    keys: ['?'],
    label: '?',
    does: 'Show this sheet',
    isCharacter: true,
    command: () => ({ kind: 'sheet' }),
  },
];

function isFree(binding: Binding, press: KeyPress, characterKeys: boolean): boolean {
  if (binding.isCharacter && !characterKeys) return false;
  if (press.target === 'text') return binding.keys.includes('Enter') && press.isControl;
  if (press.target === 'radio') return binding.isArrow !== true;
  if (press.target === 'tab' && binding.isArrow === true) return false;
  if (press.target === 'control' || press.target === 'tab') return !binding.keys.includes('Enter');
  return true;
}

/** The command of a key press, or nothing when the key belongs to somebody else. */
export function commandOf(press: KeyPress, characterKeys = true): Command | undefined {
  if (press.isRepeat || press.isComposing || press.isDialogOpen) return undefined;
  const isSaveWhileTyping = press.target === 'text' && press.isControl && press.key === 'Enter';
  if (press.isControl && press.key === 'z' && press.target !== 'text') return { kind: 'undo' };
  if (press.hasModifier && !isSaveWhileTyping) return undefined;
  const binding = BINDINGS.find(({ keys }) => keys.includes(press.key));
  if (binding === undefined || !isFree(binding, press, characterKeys)) return undefined;
  return binding.command(press.key);
}
