import { describe, expect, it } from 'vitest';
import { BINDINGS, commandOf, type KeyPress } from './keymap';

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '3',
  isRepeat: false,
  isComposing: false,
  hasModifier: false,
  isControl: false,
  target: 'page',
  isDialogOpen: false,
  ...part,
});

describe('key map', () => {
  it('rates with digits', () => {
    expect(commandOf(press({ key: '4' }))).toEqual({ kind: 'rate', value: 4 });
    expect(commandOf(press({ key: '0' }))).toEqual({ kind: 'rate', value: 0 });
    expect(commandOf(press({ key: '6' }))).toBeUndefined();
  });

  it('saves with Enter, and moves with arrows', () => {
    expect(commandOf(press({ key: 'Enter' }))).toEqual({ kind: 'save' });
    expect(commandOf(press({ key: 'ArrowDown' }))).toEqual({ kind: 'question', by: 1 });
    expect(commandOf(press({ key: 'ArrowUp' }))).toEqual({ kind: 'question', by: -1 });
    expect(commandOf(press({ key: 'ArrowRight' }))).toEqual({ kind: 'trace', by: 1 });
    expect(commandOf(press({ key: 'ArrowLeft' }))).toEqual({ kind: 'trace', by: -1 });
    expect(commandOf(press({ key: '?' }))).toEqual({ kind: 'sheet' });
  });

  it.each([
    { isRepeat: true },
    { isComposing: true },
    { isDialogOpen: true },
    { hasModifier: true },
  ])('keeps out of the way: %o', (part) => expect(commandOf(press(part))).toBeUndefined());

  it('leaves typing alone, except Ctrl+Enter', () => {
    expect(commandOf(press({ target: 'text' }))).toBeUndefined();
    expect(commandOf(press({ target: 'text', key: 'Enter' }))).toBeUndefined();
    expect(
      commandOf(press({ target: 'text', key: 'Enter', isControl: true, hasModifier: true })),
    ).toEqual({ kind: 'save' });
  });

  it('leaves Enter to a focused button and arrows to a focused radio', () => {
    expect(commandOf(press({ target: 'control', key: 'Enter' }))).toBeUndefined();
    expect(commandOf(press({ target: 'control', key: 'ArrowRight' }))).toEqual({
      kind: 'trace',
      by: 1,
    });
    expect(commandOf(press({ target: 'radio', key: 'ArrowRight' }))).toBeUndefined();
    expect(commandOf(press({ target: 'radio', key: 'Enter' }))).toEqual({ kind: 'save' });
  });

  it('gives single characters up when they are switched off', () => {
    expect(commandOf(press({ key: '3' }), false)).toBeUndefined();
    expect(commandOf(press({ key: '?' }), false)).toBeUndefined();
    expect(commandOf(press({ key: 'Enter' }), false)).toEqual({ kind: 'save' });
  });

  it('binds every key once and says what it does', () => {
    const keys = BINDINGS.flatMap((binding) => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const binding of BINDINGS) expect(binding.does).not.toBe('');
  });
});
