import { paths } from '@/config/paths';

/** The link to hand to the invited person; the token is in the fragment, which no server sees. */
export const invitationLink = (origin: string, token: string) => origin + paths.invitation(token);

/** The token of an invitation link's fragment. */
export function tokenOf(fragment: string): string | undefined {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('token') ?? undefined;
}
