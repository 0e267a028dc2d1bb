import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { noAnswer, problemOf } from '@/api/problem';
import { freshToken, renewToken } from '@/api/renewSession';
import { env } from '@/config/env';
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

interface Reply {
  status: number;
  headers: Headers;
  text: string;
}

function post(
  upload: Upload,
  token: string | undefined,
  onProgress: (progress: UploadProgress) => void,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${env.apiOrigin}/api/v1/imports?${queryOf(upload)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (token !== undefined) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = (event) => onProgress({ sent: event.loaded, total: event.total });
    request.onerror = () => reject(noAnswer(undefined));
    request.onload = () =>
      resolve({
        status: request.status,
        headers: headersOf(request),
        text: request.responseText,
      });
    request.send(upload.file);
  });
}

/**
 * Streams a file to a new import; with a refused token once more with a renewed one. XMLHttpRequest, because fetch does
 * not tell how far an upload is.
 */
export async function uploadImport(
  upload: Upload,
  onProgress: (progress: UploadProgress) => void,
): Promise<Import> {
  const token = await freshToken();
  let reply = await post(upload, token, onProgress);
  if (reply.status === 401 && token !== undefined) {
    const renewed = await renewToken(token);
    if (renewed !== undefined) reply = await post(upload, renewed, onProgress);
  }
  if (reply.status === 202) return JSON.parse(reply.text) as Import;
  throw problemOf(reply.status, reply.headers, reply.text);
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
