import { useMutation } from '@tanstack/react-query';
import { workshopsApi } from '@/api/client';
import { session } from '@/lib/session';

/** Ends the log-in of this browser; it ends here even when the server cannot be told. */
export const useSignOut = () =>
  useMutation({
    mutationFn: async () => {
      await workshopsApi.POST('/api/v1/auth/logout');
    },
    onSettled: () => session.end(),
  });

/** Ends all log-ins, on every device. */
export const useSignOutEverywhere = () =>
  useMutation({
    mutationFn: async () => {
      await workshopsApi.POST('/api/v1/auth/logout-everywhere');
    },
    onSuccess: () => session.end(),
  });
