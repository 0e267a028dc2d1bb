import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { forgetOnUserChange } from '@/app/forgetOnUserChange';
import { routes } from '@/app/router';
import { createQueryClient } from '@/lib/queryClient';
import { type Session, session } from '@/lib/session';
import { aSession } from './fixtures';

/** Renders an address of the application as somebody who is signed in, or as nobody (`null`). */
export function renderRoute(address: string, as: Session | null = aSession()) {
  if (as === null) session.end();
  else session.begin(as);
  return openRoute(address);
}

/** Renders an address with the session that is there. */
export function openRoute(address: string) {
  const client = createQueryClient();
  const { queries } = client.getDefaultOptions();
  client.setDefaultOptions({ queries: { ...queries, retry: false } });
  const stop = forgetOnUserChange(client);
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router, client, stop, user: userEvent.setup() };
}
