import { describe, expect, it } from 'vitest';
import { aProvider } from '@/testing/judges';
import { draftOf, requestOf } from './providerDraft';

describe('a model provider as it is typed', () => {
  it('never shows a key, and keeps the stored one when none is typed', () => {
    const draft = draftOf(aProvider());
    expect(draft.key).toBe('');
    expect(requestOf(draft).key).toBeUndefined();
    expect(requestOf(draft).removeKey).toBeUndefined();
  });

  it('removes the key rather than sending one', () => {
    const request = requestOf({ ...draftOf(aProvider()), key: 'sk-1', removeKey: true });
    expect(request.key).toBeUndefined();
    expect(request.removeKey).toBe(true);
  });

  it('sends numbers, and nothing for those that are left empty', () => {
    const request = requestOf({ ...draftOf(), name: ' A ', inputPrice: '0.15', concurrency: ' ' });
    expect(request.name).toBe('A');
    expect(request.pricePerMillionInputTokens).toBe(0.15);
    expect(request.concurrency).toBeUndefined();
  });
});
