/** What a facilitator can look at in discovery, as it stands in the address. */
export const VIEWS = [
  { id: 'feed', name: 'Traces' },
  { id: 'findings', name: 'Findings' },
  { id: 'feedback', name: 'Feedback' },
  { id: 'notes', name: 'Notes' },
  { id: 'analyses', name: 'Analyses' },
  { id: 'progress', name: 'Progress' },
] as const;

export type View = (typeof VIEWS)[number]['id'];

/** The view of an address; the feed where it names none that exists. */
export const viewOf = (text: string | null): View =>
  VIEWS.find(({ id }) => id === text)?.id ?? 'feed';
