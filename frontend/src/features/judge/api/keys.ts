/** Cache keys of this feature. */
export const judgeKeys = {
  providers: (workshopId: string) => ['model-providers', workshopId] as const,
  usage: (workshopId: string) => ['model-providers', workshopId, 'usage'] as const,
  datasets: (workshopId: string) => ['judge-datasets', workshopId] as const,
  prompts: (workshopId: string) => ['judge-prompts', workshopId] as const,
  prompt: (id: string) => ['judge-prompt', id] as const,
  candidates: (workshopId: string, questionId: string) =>
    ['example-candidates', workshopId, questionId] as const,
  diff: (id: string, against: string) => ['judge-prompt', id, 'diff', against] as const,
  card: (id: string) => ['judge-prompt', id, 'card'] as const,
  runs: (workshopId: string) => ['evaluation-runs', workshopId] as const,
  runPage: (workshopId: string, page: object) => ['evaluation-runs', workshopId, page] as const,
  run: (id: string) => ['evaluation-run', id] as const,
  metrics: (id: string) => ['evaluation-run', id, 'metrics'] as const,
  probes: (id: string) => ['evaluation-run', id, 'probes'] as const,
  correction: (id: string, calibration: string) =>
    ['evaluation-run', id, 'correction', calibration] as const,
  failures: (id: string, page: object) => ['evaluation-run', id, 'failures', page] as const,
  comparison: (id: string, other: string) => ['evaluation-run', id, 'comparison', other] as const,
  disagreements: (id: string, page: object) =>
    ['evaluation-run', id, 'disagreements', page] as const,
  evaluation: (id: string) => ['judge-evaluation', id] as const,
  alignments: (workshopId: string) => ['alignments', workshopId] as const,
  alignment: (id: string) => ['alignment', id] as const,
  guidelines: (id: string) => ['alignment', id, 'guidelines'] as const,
  alignmentComparison: (id: string, version: number) =>
    ['alignment', id, 'comparison', version] as const,
};
