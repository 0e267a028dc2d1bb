import type { ModelProvider } from '../api/pageProviders';
import type { SaveProvider } from '../api/saveProvider';

/** A model provider as it is typed. */
export interface ProviderDraft {
  name: string;
  baseUrl: string;
  model: string;
  /** Empty keeps the stored key, which is never shown. */
  key: string;
  removeKey: boolean;
  jsonMode: boolean;
  inputPrice: string;
  outputPrice: string;
  concurrency: string;
  requestsPerMinute: string;
  timeoutSeconds: string;
}

const EMPTY: ProviderDraft = {
  name: '',
  baseUrl: '',
  model: '',
  key: '',
  removeKey: false,
  jsonMode: true,
  inputPrice: '',
  outputPrice: '',
  concurrency: '',
  requestsPerMinute: '',
  timeoutSeconds: '',
};

const typed = (value: number | null | undefined) =>
  value === undefined || value === null ? '' : String(value);

const numberOf = (text: string) => (text.trim() === '' ? undefined : Number(text));

/** What the form begins with. */
export function draftOf(stored?: ModelProvider): ProviderDraft {
  if (stored === undefined) return EMPTY;
  return {
    ...EMPTY,
    name: stored.name,
    baseUrl: stored.baseUrl,
    model: stored.model,
    jsonMode: stored.jsonMode,
    inputPrice: typed(stored.pricePerMillionInputTokens),
    outputPrice: typed(stored.pricePerMillionOutputTokens),
    concurrency: typed(stored.concurrency),
    requestsPerMinute: typed(stored.requestsPerMinute),
    timeoutSeconds: typed(stored.timeoutSeconds),
  };
}

/** What is sent: nothing for a number that is left empty, and a key only when one was typed. */
export function requestOf(draft: ProviderDraft): SaveProvider {
  const key = draft.key.trim();
  return {
    name: draft.name.trim(),
    baseUrl: draft.baseUrl.trim(),
    model: draft.model.trim(),
    key: key === '' || draft.removeKey ? undefined : key,
    removeKey: draft.removeKey || undefined,
    jsonMode: draft.jsonMode,
    pricePerMillionInputTokens: numberOf(draft.inputPrice),
    pricePerMillionOutputTokens: numberOf(draft.outputPrice),
    concurrency: numberOf(draft.concurrency),
    requestsPerMinute: numberOf(draft.requestsPerMinute),
    timeoutSeconds: numberOf(draft.timeoutSeconds),
  };
}
