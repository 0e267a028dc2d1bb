import { annotationsApi, body } from '@/api/client';

const asked = (workshopId: string) =>
  ({ params: { query: { workshopId } }, parseAs: 'blob' }) as const;

/** Files of a workshop's annotations and of how far its raters agree, each made as it is asked for. */
export const exportsOf = (workshopId: string) => [
  {
    name: 'Annotations, CSV',
    fileName: 'annotations.csv',
    load: () => body(annotationsApi.GET('/api/v1/annotations/export/csv', asked(workshopId))),
  },
  {
    name: 'Annotations, JSON lines',
    fileName: 'annotations.jsonl',
    load: () =>
      body(annotationsApi.GET('/api/v1/annotations/export/json-lines', asked(workshopId))),
  },
  {
    name: 'Annotations, MLflow assessments',
    fileName: 'annotations-mlflow.jsonl',
    load: () => body(annotationsApi.GET('/api/v1/annotations/export/mlflow', asked(workshopId))),
  },
  {
    name: 'Agreement, CSV',
    fileName: 'agreement.csv',
    load: () => body(annotationsApi.GET('/api/v1/agreement/export/csv', asked(workshopId))),
  },
  {
    name: 'Agreement, JSON lines',
    fileName: 'agreement.jsonl',
    load: () => body(annotationsApi.GET('/api/v1/agreement/export/json-lines', asked(workshopId))),
  },
];
