/** Cache keys of this feature; all of a workshop's traces share their beginning. */
export const traceKeys = {
  ofWorkshop: (workshopId: string) => ['traces', workshopId] as const,
  list: (workshopId: string, filter: object) => ['traces', workshopId, 'list', filter] as const,
  lists: (workshopId: string) => ['traces', workshopId, 'list'] as const,
  count: (workshopId: string, criteria: object) =>
    ['traces', workshopId, 'count', criteria] as const,
  deletion: (id: string) => ['deletion', id] as const,
  one: (workshopId: string, id: string) => ['traces', workshopId, 'one', id] as const,
  at: (workshopId: string, position: number) => ['traces', workshopId, 'at', position] as const,
  spans: (id: string) => ['spans', id] as const,
  span: (id: string, spanId: string) => ['spans', id, spanId] as const,
  imports: (workshopId: string) => ['imports', workshopId] as const,
  importPage: (workshopId: string, page: object) => ['imports', workshopId, page] as const,
  import: (id: string) => ['import', id] as const,
  importErrors: (id: string, page: object) => ['import', id, 'errors', page] as const,
  importPreview: (id: string) => ['import', id, 'preview'] as const,
  extraction: (workshopId: string) => ['extraction', workshopId] as const,
};

/** Cache keys of datasets, rounds and who rates what. */
export const datasetKeys = {
  ofWorkshop: (workshopId: string) => ['datasets', workshopId] as const,
  list: (workshopId: string, page: object) => ['datasets', workshopId, 'list', page] as const,
  rounds: (workshopId: string, page: object) => ['datasets', workshopId, 'rounds', page] as const,
  assignments: (id: string, page?: object) =>
    page === undefined
      ? (['dataset', id, 'assignments'] as const)
      : (['dataset', id, 'assignments', page] as const),
};
