const query = (entries: Record<string, string | number | undefined>) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(entries)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

const workshop = (id: string, rest = '') => `/workshops/${id}${rest}`;

/** Every address of the application in one place. */
export const paths = {
  signIn: (returnTo?: string) => `/sign-in${query({ returnTo })}`,
  register: (returnTo?: string) => `/register${query({ returnTo })}`,
  /** The token travels in the fragment, so that no server and no log sees it. */
  invitation: (token?: string) =>
    `/invitation${token ? `#token=${encodeURIComponent(token)}` : ''}`,
  account: () => '/account',
  workshops: () => '/workshops',
  workshop: (id: string) => workshop(id),
  traces: (id: string) => workshop(id, '/traces'),
  trace: (id: string, traceId: string) => workshop(id, `/traces/${traceId}`),
  datasets: (id: string) => workshop(id, '/datasets'),
  audit: (id: string) => workshop(id, '/audit'),
  settings: (id: string) => workshop(id, '/settings'),
  discovery: (id: string, position?: number) => workshop(id, `/discovery${query({ position })}`),
  discoveryView: (id: string, view: string, analysis?: string) =>
    workshop(id, `/discovery${query({ view, analysis })}`),
  rubric: (id: string) => workshop(id, '/rubric'),
  rubricVersion: (id: string, version: number) => workshop(id, `/rubric/versions/${version}`),
  annotation: (id: string, position?: number) => workshop(id, `/annotation${query({ position })}`),
  results: (id: string) => workshop(id, '/results'),
  contested: (id: string, questionId?: string, state?: string) =>
    workshop(id, `/results/contested${query({ questionId, state })}`),
  /** `from` says at which place of which list of contested traces it stands. */
  adjudication: (
    id: string,
    questionId: string,
    traceId: string,
    from: { state?: string; position?: number; blind?: string } = {},
  ) => workshop(id, `/results/questions/${questionId}/traces/${traceId}${query(from)}`),
  judge: (id: string) => workshop(id, '/judge'),
  providers: (id: string) => workshop(id, '/judge/providers'),
  prompt: (id: string, promptId: string) => workshop(id, `/judge/prompts/${promptId}`),
  judgeCard: (id: string, promptId: string) => workshop(id, `/judge/prompts/${promptId}/card`),
  alignments: (id: string) => workshop(id, '/judge/alignments'),
  alignment: (id: string, alignmentId: string) => workshop(id, `/judge/alignments/${alignmentId}`),
  comparison: (id: string, runId: string, withRun?: string) =>
    workshop(id, `/judge/runs/${runId}/comparison${query({ with: withRun })}`),
  run: (id: string, runId: string) => workshop(id, `/judge/runs/${runId}`),
} as const;
