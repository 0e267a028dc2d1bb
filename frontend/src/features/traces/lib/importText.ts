import { counted, formatBytes, formatInteger } from '@/lib/format';
import type { Import } from '../api/pollImport';

/** How many traces came, of how many, and how many lines could not be read. */
export function rowsText({ done, failed, total, dryRun }: Import): string {
  const of = total === undefined || total === null ? '' : ` of ${formatInteger(total)}`;
  const bad = failed > 0 ? `, ${counted(failed, 'line')} not readable` : '';
  return `${formatInteger(done)}${of} ${dryRun ? 'would come' : 'stored'}${bad}`;
}

/** How much of the file is read; nothing where its size is not known, as in a pull. */
export const bytesText = ({ bytesDone, bytesTotal }: Import): string | undefined =>
  bytesTotal > 0 ? `${formatBytes(bytesDone)} of ${formatBytes(bytesTotal)} read` : undefined;

/** What the progress bar shows: bytes where they are known, rows otherwise. */
export const measureOf = ({ bytesDone, bytesTotal, done, failed, total }: Import) =>
  bytesTotal > 0
    ? { value: bytesDone, total: bytesTotal }
    : { value: done + failed, total: total ?? undefined };
