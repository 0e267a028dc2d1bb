import { useMutation } from '@tanstack/react-query';
import { body, tracesApi } from '@/api/client';
import { saveFile } from '@/lib/saveFile';

/** Saves the whole error report of an import as a file. */
export function useDownloadImportErrors(id: string) {
  return useMutation({
    mutationFn: async () => {
      const report = await body(
        tracesApi.GET('/api/v1/imports/{id}/errors/report', {
          params: { path: { id } },
          headers: { Accept: 'text/csv' },
          parseAs: 'blob',
        }),
      );
      saveFile(report, `import-errors-${id}.csv`);
    },
  });
}
