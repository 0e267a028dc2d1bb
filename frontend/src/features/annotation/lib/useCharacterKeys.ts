import { useState } from 'react';

const KEY = 'judge-workshop.character-keys';

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Whether single letters and digits are shortcuts; remembered in this browser. */
export function useCharacterKeys(): [boolean, (on: boolean) => void] {
  const [isOn, setOn] = useState(stored);
  const set = (on: boolean) => {
    setOn(on);
    try {
      localStorage.setItem(KEY, on ? 'on' : 'off');
    } catch {
      // Without storage the choice lasts until the page is left.
    }
  };
  return [isOn, set];
}
