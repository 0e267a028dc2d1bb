import type { Import } from '../api/pollImport';

export type ImportFormat = Import['format'];

/** The formats as people know them. */
export const formatName: Record<ImportFormat, string> = {
  JSON_LINES: 'JSON lines',
  JSON_ARRAY: 'JSON array',
  CSV: 'Table (CSV, TSV)',
  MLFLOW: 'MLflow traces',
  OTLP: 'OpenTelemetry (OTLP JSON)',
  JAEGER: 'Jaeger JSON',
  LANGFUSE: 'Langfuse export',
};

/** What the format is chosen from; the server recognises it unless told. */
export const FORMAT_CHOICES: readonly { id: ImportFormat | 'AUTO'; name: string }[] = [
  { id: 'AUTO', name: 'Recognise from the file' },
  ...(Object.keys(formatName) as ImportFormat[]).map((id) => ({ id, name: formatName[id] })),
];

/** True for a file that is read as a table, by its name or by what was chosen. */
export const isTable = (fileName: string, format: ImportFormat | 'AUTO') =>
  format === 'CSV' || (format === 'AUTO' && /\.(csv|tsv)(\.gz)?$/i.test(fileName));

/** The parts of a trace that a column of a table may be mapped to. */
export const COLUMN_PARTS = [
  { id: 'inputColumn', name: 'Input' },
  { id: 'outputColumn', name: 'Output' },
  { id: 'contextColumn', name: 'Context' },
  { id: 'externalIdColumn', name: 'External id' },
  { id: 'createdAtColumn', name: 'Created at' },
] as const;

/** Which column holds which part; an absent one is recognised by its name. */
export type Columns = Partial<Record<(typeof COLUMN_PARTS)[number]['id'], string>>;
