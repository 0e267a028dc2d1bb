import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Answer, RequestBody, Row } from '@/api/answer';
import { body, discoveryApi, ifMatch } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import type { PageParams } from '@/lib/usePageParams';
import { useRequestKey } from '@/lib/useRequestKey';
import { discoveryKeys } from './keys';

export type NoteSummary = Row<paths['/api/v1/notes']['get']>;
export type Note = Answer<paths['/api/v1/notes/{id}']['get']>;
type NewNote = RequestBody<paths['/api/v1/notes']['post']>;

export interface NoteFilter extends PageParams {
  traceId?: string;
}

const notesQuery = (workshopId: string, filter: NoteFilter) =>
  queryOptions({
    queryKey: discoveryKeys.noteList(workshopId, filter),
    queryFn: ({ signal }) =>
      body(
        discoveryApi.GET('/api/v1/notes', { params: { query: { workshopId, ...filter } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

/** Notes one may read: all of them for a facilitator, one's own otherwise. */
export const useNotes = (workshopId: string, filter: NoteFilter) =>
  useQuery(notesQuery(workshopId, filter));

const getNote = (id: string) =>
  body(discoveryApi.GET('/api/v1/notes/{id}', { params: { path: { id } } }));

/** Reads a whole note, to change it. */
export const useReadNote = () => useMutation({ mutationFn: getNote });

export function useCreateNote(workshopId: string) {
  const client = useQueryClient();
  const key = useRequestKey();
  return useMutation({
    mutationFn: (note: Omit<NewNote, 'workshopId'>) =>
      body(
        discoveryApi.POST('/api/v1/notes', {
          params: { header: key.headerFor(note) },
          body: { ...note, workshopId },
        }),
      ),
    onSuccess: () => {
      key.done();
      return client.invalidateQueries({ queryKey: discoveryKeys.notes(workshopId) });
    },
  });
}

/** Changes a note, decided on the version that was read. */
export function useSaveNote(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, text }: Pick<Note, 'id' | 'version' | 'text'>) =>
      body(
        discoveryApi.PUT('/api/v1/notes/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: { text },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: discoveryKeys.notes(workshopId) }),
  });
}

export function useDeleteNote(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: NoteSummary) =>
      body(
        discoveryApi.DELETE('/api/v1/notes/{id}', {
          params: { path: { id }, header: ifMatch(version) },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: discoveryKeys.notes(workshopId) }),
  });
}
