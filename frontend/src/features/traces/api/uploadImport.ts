import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { noAnswer, problemOf } from '@/api/problem';
import { env } from '@/config/env';
import { session } from '@/lib/session';
import { traceKeys } from './keys';
import type { Import } from './pollImport';

export interface Upload {
  workshopId: string;
  file: File;
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

/** Streams a file to a new import. XMLHttpRequest, because fetch does not tell how far an upload is. */
export function uploadImport(
  upload: Upload,
  onProgress: (progress: UploadProgress) => void,
): Promise<Import> {
  const { workshopId, file } = upload;
  const query = new URLSearchParams({ workshopId, fileName: file.name, format: 'JSON_LINES' });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const token = session.token();
    request.open('POST', `${env.apiOrigin}/api/v1/imports?${query}`);
    request.setRequestHeader('Content-Type', 'application/x-ndjson');
    if (token !== undefined) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = (event) => onProgress({ sent: event.loaded, total: event.total });
    request.onerror = () => reject(noAnswer(undefined));
    request.onload = () => {
      if (request.status === 202) return resolve(JSON.parse(request.responseText) as Import);
      if (request.status === 401 && token !== undefined) session.expire(token);
      reject(problemOf(request.status, headersOf(request), request.responseText));
    };
    request.send(file);
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
