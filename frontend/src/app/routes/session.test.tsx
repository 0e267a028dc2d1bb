import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { session } from '@/lib/session';
import { AT, aSession, aWorkshop, WORKSHOP } from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { openRoute, renderRoute } from '@/testing/renderRoute';
import { server } from '@/testing/server';

const signIn = async (user: ReturnType<typeof renderRoute>['user']) => {
  await user.type(await screen.findByLabelText(/E-mail/), 'fay@example.org');
  await user.type(screen.getByLabelText(/Password/), 'a long password');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
};

/** A server that renews; answers how often it was asked. */
function renewing() {
  let count = 0;
  server.use(
    http.post(api('/auth/refresh'), () => {
      count += 1;
      return HttpResponse.json({
        accessToken: 'renewed',
        tokenType: 'Bearer',
        expiresIn: 900,
        user: { ...aSession().user, createdAt: AT },
      });
    }),
  );
  return () => count;
}

describe('signing in', () => {
  it('sends whoever is not signed in away and brings them back', async () => {
    const { user, router } = renderRoute(`/workshops/${WORKSHOP}?members.skip=50`, null);
    await signIn(user);
    await screen.findByRole('heading', { level: 1, name: 'Airline support quality' });
    expect(router.state.location).toMatchObject({
      pathname: `/workshops/${WORKSHOP}`,
      search: '?members.skip=50',
    });
  });

  it('says that e-mail or password is wrong and stays', async () => {
    server.use(http.post(api('/auth/login'), () => problem(401, 'login-failed')));
    const { user } = renderRoute('/sign-in', null);
    await signIn(user);
    expect((await screen.findByRole('alert')).textContent).toContain('E-mail or password is wrong');
    expect(session.current()).toBeUndefined();
  });

  it('shows any other failure with its reference', async () => {
    server.use(http.post(api('/auth/login'), () => problem(503, 'database-unavailable')));
    const { user } = renderRoute('/sign-in', null);
    await signIn(user);
    expect((await screen.findByRole('alert')).textContent).toContain('c-123');
  });

  it('goes to sign in when the token is refused later', async () => {
    server.use(http.get(api('/workshops'), () => problem(401, 'unauthenticated')));
    const { router } = renderRoute('/workshops?skip=50');
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(router.state.location.search).toBe('?returnTo=%2Fworkshops%3Fskip%3D50');
  });

  it('forgets what it knew when another person signs in', async () => {
    const { client, stop } = renderRoute('/workshops');
    await screen.findByRole('link', { name: 'Airline support quality' });
    expect(client.getQueryCache().getAll()).not.toHaveLength(0);
    session.begin({ ...aSession(), accessToken: 'renewed' });
    expect(client.getQueryCache().getAll()).not.toHaveLength(0);
    session.end();
    expect(client.getQueryCache().getAll()).toHaveLength(0);
    stop();
  });
});

describe('a new tab of a browser that is signed in', () => {
  /** Another tab signed in: the browser remembers that, this tab has no session. */
  const openTab = (address: string) => {
    session.end();
    localStorage.setItem('judge-workshop.log-in', 'yes');
    return openRoute(address);
  };

  it('goes on with the log-in of the browser', async () => {
    const renewals = renewing();
    const { router } = openTab(`/workshops/${WORKSHOP}`);
    await screen.findByRole('heading', { level: 1, name: 'Airline support quality' });
    expect(router.state.location.pathname).toBe(`/workshops/${WORKSHOP}`);
    expect(renewals()).toBe(1);
  });

  it('asks to sign in when that log-in has ended', async () => {
    const { router } = openTab('/workshops?skip=50');
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(router.state.location.search).toBe('?returnTo=%2Fworkshops%3Fskip%3D50');
    expect(session.canResume()).toBe(false);
  });

  it('tries again when the server could not be asked', async () => {
    server.use(http.post(api('/auth/refresh'), () => problem(503, 'database-unavailable')));
    const { user } = openTab('/workshops');
    await screen.findByRole('alert');
    renewing();
    await user.click(screen.getByRole('button', { name: /again/i }));
    await screen.findByRole('heading', { level: 1, name: 'Workshops' });
  });
});

describe('registering', () => {
  it('makes an account and signs in with it', async () => {
    let registered: unknown;
    server.use(
      http.post(api('/users'), async ({ request }) => {
        registered = await request.json();
        return HttpResponse.json(aSession().user, { status: 201 });
      }),
    );
    const { user } = renderRoute('/register', null);
    await user.type(await screen.findByLabelText(/Name/), 'Fay');
    await user.type(screen.getByLabelText(/E-mail/), 'fay@example.org');
    await user.type(screen.getByLabelText(/Password/), 'a long password');
    await user.click(screen.getByRole('button', { name: 'Create account' }));
    await screen.findByRole('heading', { name: 'Workshops' });
    expect(registered).toEqual({
      displayName: 'Fay',
      email: 'fay@example.org',
      password: 'a long password',
    });
  });

  it('shows what is wrong at the field', async () => {
    const violations = [{ field: 'displayName', message: 'must not be blank' }];
    server.use(http.post(api('/users'), () => problem(400, 'invalid', { violations })));
    const { user } = renderRoute('/register', null);
    await user.type(await screen.findByLabelText(/Name/), ' ');
    await user.type(screen.getByLabelText(/E-mail/), 'fay@example.org');
    await user.type(screen.getByLabelText(/Password/), 'a long password');
    await user.click(screen.getByRole('button', { name: 'Create account' }));
    expect(await screen.findByText('must not be blank')).toBeTruthy();
  });
});

describe('an invitation', () => {
  it('survives signing in, and opens the workshop', async () => {
    let accepted: unknown;
    server.use(
      http.post(api('/invitations/accept'), async ({ request }) => {
        accepted = await request.json();
        return versioned(aWorkshop());
      }),
    );
    const { user, router } = renderRoute('/invitation#token=abc%2B1', null);
    await signIn(user);
    await user.click(await screen.findByRole('button', { name: 'Join the workshop' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/workshops/${WORKSHOP}`));
    expect(accepted).toEqual({ token: 'abc+1' });
  });

  it('says when it was used already', async () => {
    server.use(
      http.post(api('/invitations/accept'), () =>
        problem(409, 'invitation-used', { title: 'Invitation used' }),
      ),
    );
    const { user } = renderRoute('/invitation#token=abc');
    await user.click(await screen.findByRole('button', { name: 'Join the workshop' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Invitation used');
  });

  it('says when the link is not whole', async () => {
    renderRoute('/invitation');
    expect(await screen.findByText('The link holds no token')).toBeTruthy();
  });
});

describe('the list of workshops', () => {
  it('asks for the page and the name in the address', async () => {
    const asked: string[] = [];
    server.use(
      http.get(api('/workshops'), ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ ...pageOf([], 120), skip: 50 });
      }),
    );
    const { user, router } = renderRoute('/workshops?skip=50&q=Air');
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    expect(router.state.location.search).toBe('?skip=100&q=Air');
    await waitFor(() =>
      expect(asked).toEqual(['?skip=50&limit=50&q=Air', '?skip=100&limit=50&q=Air']),
    );
    await user.type(screen.getByLabelText('Name begins with'), 'l');
    expect(router.state.location.search).toBe('?q=Airl');
  });

  it('says what to do when there is none', async () => {
    server.use(http.get(api('/workshops'), () => HttpResponse.json(pageOf([]))));
    renderRoute('/workshops');
    expect(await screen.findByText('No workshops yet')).toBeTruthy();
  });

  it('makes a workshop and opens it', async () => {
    let made: unknown;
    server.use(
      http.post(api('/workshops'), async ({ request }) => {
        made = await request.json();
        return versioned(aWorkshop(), 201);
      }),
    );
    const { user, router } = renderRoute('/workshops');
    await user.click(await screen.findByRole('button', { name: 'New workshop' }));
    await user.type(screen.getByLabelText(/^Name \*|^Name$/), '  Airline ');
    await user.click(screen.getByRole('button', { name: 'Create workshop' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/workshops/${WORKSHOP}`));
    expect(made).toEqual({ name: 'Airline' });
  });
});
