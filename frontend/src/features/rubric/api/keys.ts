/** Cache keys of this feature; a change of the rubric makes all of them old. */
export const rubricKeys = {
  current: (workshopId: string) => ['rubric', workshopId] as const,
  versionLists: (workshopId: string) => ['rubric', workshopId, 'versions'] as const,
  versions: (workshopId: string, page: object) => ['rubric', workshopId, 'versions', page] as const,
  version: (workshopId: string, version: number) =>
    ['rubric', workshopId, 'version', version] as const,
  suggestions: (workshopId: string) => ['rubric-suggestions', workshopId] as const,
  suggestionPage: (workshopId: string, page: object) =>
    ['rubric-suggestions', workshopId, page] as const,
  suggestionRun: (id: string) => ['rubric-suggestion-run', id] as const,
};
