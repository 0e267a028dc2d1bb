import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

function schemeNow(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return globalThis.matchMedia(query).matches ? 'dark' : 'light';
}

function subscribe(listener: () => void) {
  const media = globalThis.matchMedia(query);
  const observer = new MutationObserver(listener);
  media.addEventListener('change', listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    media.removeEventListener('change', listener);
    observer.disconnect();
  };
}

/** The colours that are shown right now, for what CSS cannot decide by itself. */
export const useColorScheme = () => useSyncExternalStore(subscribe, schemeNow);
