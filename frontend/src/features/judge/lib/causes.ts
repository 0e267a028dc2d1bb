import type { ProviderTest } from '../api/testProvider';

type Cause = NonNullable<ProviderTest['cause']>;

const CAUSES: Record<Cause, string> = {
  BLOCKED: 'This address is not allowed by the installation.',
  UNREACHABLE: 'Nothing answers at this address.',
  TIMEOUT: 'The provider did not answer in time.',
  THROTTLED: 'The provider asks to wait: too many requests.',
  BROKEN: 'The provider answered with an error of its own.',
  BUSY: 'All places of this provider are taken by other work; try again.',
  BREAKER_OPEN: 'The provider failed several times; it is left alone for a moment.',
  UNAUTHORIZED: 'The provider refuses the key.',
  REFUSED: 'The provider refuses the request; look at the model name and the base URL.',
  REDIRECTED: 'The address leads elsewhere; enter the address it leads to.',
  UNREADABLE: 'The answer cannot be read; is this an OpenAI-compatible endpoint?',
};

/** Why a provider does not work, in words. */
export const causeInWords = (cause: Cause | null | undefined) =>
  cause ? CAUSES[cause] : 'The provider does not work.';
