/** Cache keys of this feature. */
export const judgeKeys = {
  prompts: (workshopId: string) => ['judge-prompts', workshopId] as const,
  runs: (workshopId: string) => ['evaluation-runs', workshopId] as const,
  runPage: (workshopId: string, page: object) => ['evaluation-runs', workshopId, page] as const,
  run: (id: string) => ['evaluation-run', id] as const,
  metrics: (id: string) => ['evaluation-run', id, 'metrics'] as const,
  disagreements: (id: string, page: object) =>
    ['evaluation-run', id, 'disagreements', page] as const,
};
