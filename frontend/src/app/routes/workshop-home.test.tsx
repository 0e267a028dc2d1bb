import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { aWorkshop, id, WORKSHOP } from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { renderRoute } from '@/testing/renderRoute';
import { server } from '@/testing/server';

const HOME = `/workshops/${WORKSHOP}`;

describe('the workshop home', () => {
  it('marks the phase and says what the next one needs', async () => {
    renderRoute(HOME);
    const current = await screen.findByText('Intake', { selector: '[aria-current="step"]' });
    expect(current.getAttribute('aria-current')).toBe('step');
    expect(screen.getByText(/At least one trace/)).toBeTruthy();
  });

  it('moves on with the version that is shown', async () => {
    let sent: { ifMatch: string | null; body: unknown } | undefined;
    server.use(
      http.post(api('/workshops/:id/transitions'), async ({ request }) => {
        sent = { ifMatch: request.headers.get('If-Match'), body: await request.json() };
        return versioned(aWorkshop({ phase: 'DISCOVERY', round: 1, version: 8 }));
      }),
    );
    const { user } = renderRoute(HOME);
    await user.click(await screen.findByRole('button', { name: 'Go on to Discovery' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: 'The first traces' }));
    await user.clear(dialog.getByLabelText(/How many/));
    await user.type(dialog.getByLabelText(/How many/), '20');
    await user.click(dialog.getByRole('button', { name: 'Go on to Discovery' }));
    await screen.findByText('Round 1');
    expect(sent).toEqual({
      ifMatch: '"7"',
      body: { to: 'DISCOVERY', dataset: { kind: 'FIRST_N', n: 20 }, randomOrder: false },
    });
  });

  it('says in words what is missing', async () => {
    server.use(
      http.post(api('/workshops/:id/transitions'), () =>
        problem(409, 'phase-precondition-unmet', { missing: ['trace'] }),
      ),
    );
    const { user } = renderRoute(HOME);
    await user.click(await screen.findByRole('button', { name: 'Go on to Discovery' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Go on to Discovery' }));
    expect(await screen.findByText('There is no trace yet. Import traces first.')).toBeTruthy();
  });

  it('shows a stale version and reads the workshop again', async () => {
    let version = 7;
    server.use(
      http.get(api('/workshops/:id'), () =>
        versioned(aWorkshop({ version, state: version === 7 ? 'OPEN' : 'PAUSED' })),
      ),
      http.post(api('/workshops/:id/pause'), () => {
        version = 8;
        return problem(412, 'stale-version');
      }),
    );
    const { user } = renderRoute(HOME);
    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    expect(await screen.findByText('The workshop was changed in the meantime')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Resume' })).toBeTruthy();
  });

  it('shows what a status poll brings', async () => {
    let version = 7;
    server.use(
      http.get(api('/workshops/:id'), () =>
        versioned(aWorkshop({ version, name: `Version ${version}` })),
      ),
      http.get(api('/workshops/:id/status'), () => {
        version = 8;
        return versioned({ id: WORKSHOP, phase: 'INTAKE', state: 'OPEN', round: 0, version } as {
          version: number;
        });
      }),
    );
    renderRoute(HOME);
    expect(await screen.findByRole('heading', { name: 'Version 8' })).toBeTruthy();
  });

  it('lets participants read, not manage', async () => {
    server.use(
      http.get(api('/workshops/:id'), () => versioned(aWorkshop({ role: 'PARTICIPANT' }))),
    );
    renderRoute(HOME);
    await screen.findByText('Erin Expert');
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add or invite' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Traces' })).toBeNull();
  });

  it('offers an invitation to somebody without an account', async () => {
    server.use(
      http.post(api('/workshops/:id/members'), () => problem(404, 'user-unknown')),
      http.post(api('/invitations'), () =>
        HttpResponse.json(
          {
            id: id(77),
            workshopId: WORKSHOP,
            email: 'new@example.org',
            role: 'SME',
            token: 't+1',
            expiresAt: '2026-12-01T00:00:00Z',
          },
          { status: 201 },
        ),
      ),
    );
    const { user } = renderRoute(HOME);
    await user.click(await screen.findByRole('button', { name: 'Add or invite' }));
    await user.type(await screen.findByLabelText(/E-mail/), 'new@example.org');
    await user.click(screen.getByRole('button', { name: 'Add member' }));
    expect(await screen.findByText('Nobody has an account with this e-mail')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Make an invitation link' }));
    expect(await screen.findByText(/\/invitation#token=t%2B1$/)).toBeTruthy();
  });

  it('removes a member with the version of the membership', async () => {
    let ifMatch: string | null = null;
    server.use(
      http.delete(api('/workshops/:id/members/:userId'), ({ request }) => {
        ifMatch = request.headers.get('If-Match');
        return problem(409, 'last-facilitator', { title: 'The last facilitator stays' });
      }),
    );
    const { user } = renderRoute(HOME);
    await user.click(await screen.findByRole('button', { name: 'Remove Fay Facilitator' }));
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('The last facilitator stays'),
    );
    expect(ifMatch).toBe('"1"');
  });

  it('says that an unknown workshop is not there', async () => {
    server.use(
      http.get(api('/workshops/:id'), () => problem(404, 'workshop-unknown')),
      http.get(api('/workshops/:id/status'), () => problem(404, 'workshop-unknown')),
    );
    renderRoute(HOME);
    expect(await screen.findByText('There is nothing here')).toBeTruthy();
  });
});

describe('the annotation page of a facilitator', () => {
  const aMember = (displayName: string, role: string, annotation?: object) => ({
    userId: `of-${displayName}`,
    displayName,
    role,
    annotation,
  });
  const progressOf = (missing: string[], ...items: object[]) =>
    server.use(
      http.get(api('/workshops/:id/progress'), () =>
        HttpResponse.json({
          phase: 'ANNOTATION',
          round: 1,
          annotation: missing.length > 0 ? undefined : { annotations: 12, drafts: 1, questions: 2 },
          members: pageOf(items),
          missing,
        }),
      ),
    );

  it('shows how far each person is', async () => {
    progressOf(
      [],
      aMember('Ada', 'SME', { annotations: 12, drafts: 1 }),
      aMember('Ben', 'PARTICIPANT', { annotations: 0, drafts: 0 }),
    );
    renderRoute(`/workshops/${WORKSHOP}/annotation`);
    expect((await screen.findByRole('row', { name: /Ada/ })).textContent).toContain('At work');
    expect(screen.getByRole('row', { name: /Ben/ }).textContent).toContain('Not begun');
    screen.getByText('12 annotations, 1 draft');
  });

  it('shows what is known while a service is away', async () => {
    progressOf(['annotations-service'], aMember('Ada', 'SME'));
    renderRoute(`/workshops/${WORKSHOP}/annotation`);
    await screen.findByText(/annotations-service does not answer/);
    expect(screen.getByRole('row', { name: /Ada/ }).textContent).toContain('Not known');
  });
});
