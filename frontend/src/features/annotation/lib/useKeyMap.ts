import { useEffect, useEffectEvent } from 'react';
import { type Command, commandOf } from './keymap';
import { keyPressOf } from './keyPress';

/** Listens to the whole page and passes on what the key map knows. */
export function useKeyMap(characterKeys: boolean, onCommand: (command: Command) => void) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(keyPressOf(event), characterKeys);
    if (command === undefined) return;
    event.preventDefault();
    onCommand(command);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
