import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { noAnswer, problemOf } from '@/api/problem';
import { env } from '@/config/env';
import { session } from '@/lib/session';
import type { Columns, ImportFormat } from '../lib/formats';
import { traceKeys } from './keys';
import type { Import } from './pollImport';

export interface Upload {
  workshopId: string;
  file: File;
  /** Absent: the server recognises it. */
  format?: ImportFormat;
  /** Only tells what the file would bring. */
  dryRun?: boolean;
  columns?: Columns;
}

/** Bytes sent so far, of how many. */
export interface UploadProgress {
  sent: number;
  total: number;
}

function headersOf(request: XMLHttpRequest): Headers {
  const lines = request
    .getAllResponseHeaders()
    .trim()
    .split(/[\r\n]+/);
  const pairs = lines.filter(Boolean).map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as [string, string];
  });
  return new Headers(pairs);
}

/** The import's address with what the sender knows about the file. */
function queryOf({ workshopId, file, format, dryRun, columns = {} }: Upload): URLSearchParams {
  const query = new URLSearchParams({ workshopId, fileName: file.name });
  if (format !== undefined) query.set('format', format);
  if (dryRun) query.set('dryRun', 'true');
  for (const [part, column] of Object.entries(columns)) if (column) query.set(part, column);
  return query;
}

/** Streams a file to a new import. XMLHttpRequest, because fetch does not tell how far an upload is. */
export function uploadImport(
  upload: Upload,
  onProgress: (progress: UploadProgress) => void,
): Promise<Import> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const token = session.token();
    request.open('POST', `${env.apiOrigin}/api/v1/imports?${queryOf(upload)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (token !== undefined) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = (event) => onProgress({ sent: event.loaded, total: event.total });
    request.onerror = () => reject(noAnswer(undefined));
    request.onload = () => {
      if (request.status === 202) return resolve(JSON.parse(request.responseText) as Import);
      if (request.status === 401 && token !== undefined) session.expire(token);
      reject(problemOf(request.status, headersOf(request), request.responseText));
    };
    request.send(upload.file);
  });
}

/** Uploads a file and tells how far it is. */
export function useUploadImport() {
  const client = useQueryClient();
  const [progress, setProgress] = useState<UploadProgress>();
  const upload = useMutation({
    mutationFn: (file: Upload) => uploadImport(file, setProgress),
    onSettled: () => setProgress(undefined),
    onSuccess: (started) =>
      client.invalidateQueries({ queryKey: traceKeys.imports(started.workshopId) }),
  });
  return { upload, progress };
}
