import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { WORKSHOP } from '@/testing/fixtures';
import { api, pageOf, problem, versioned } from '@/testing/handlers';
import { aProvider } from '@/testing/judges';
import { renderRoute } from '@/testing/renderRoute';
import { server } from '@/testing/server';

const ADDRESS = `/workshops/${WORKSHOP}/judge/providers`;

const stored = (...providers: ReturnType<typeof aProvider>[]) =>
  server.use(
    http.get(api('/model-providers'), () => HttpResponse.json(pageOf(providers))),
    http.get(api('/model-providers/usage'), () => HttpResponse.json({ items: [] })),
  );

describe('model providers', () => {
  it('say what to do when there is none', async () => {
    stored();
    renderRoute(ADDRESS);
    expect(await screen.findByText('No model provider yet')).toBeTruthy();
  });

  it('are added with a key that is only written', async () => {
    stored();
    let sent: Record<string, unknown> = {};
    server.use(
      http.post(api('/model-providers'), async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return versioned(aProvider(), 201);
      }),
    );
    const { user } = renderRoute(ADDRESS);
    await user.click(await screen.findByRole('button', { name: 'Add a provider' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/^Name/), 'House model');
    await user.type(dialog.getByLabelText(/^Base URL/), 'https://models.example.org/v1');
    await user.type(dialog.getByLabelText(/^Model/), 'small-1');
    const key = dialog.getByLabelText('Key');
    expect(key.getAttribute('type')).toBe('password');
    await user.type(key, 'sk-secret');
    await user.click(dialog.getByRole('button', { name: 'Add provider' }));
    await expect.poll(() => sent.key).toBe('sk-secret');
    expect(sent.workshopId).toBe(WORKSHOP);
    expect(sent).not.toHaveProperty('removeKey');
  });

  it('show at the field what is wrong with it', async () => {
    stored(aProvider());
    server.use(
      http.put(api('/model-providers/:id'), () =>
        problem(400, 'invalid', {
          violations: [{ field: 'concurrency', message: 'must be between 1 and 64' }],
        }),
      ),
    );
    const { user } = renderRoute(ADDRESS);
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Save provider' }));
    const field = await dialog.findByLabelText('Requests at once');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  });

  it('keep what was typed when somebody else was faster, and save on top of it', async () => {
    let version = 3;
    const versions: (string | null)[] = [];
    server.use(
      http.get(api('/model-providers'), () => HttpResponse.json(pageOf([aProvider({ version })]))),
      http.get(api('/model-providers/usage'), () => HttpResponse.json({ items: [] })),
      http.put(api('/model-providers/:id'), ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        if (versions.length > 1) return versioned(aProvider({ version: 5 }));
        version = 4;
        return problem(412, 'stale-version', {}, { ETag: '"4"' });
      }),
    );
    const { user } = renderRoute(ADDRESS);
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = within(await screen.findByRole('dialog'));
    const name = dialog.getByLabelText(/^Name/) as HTMLInputElement;
    await user.type(name, ' two');
    await user.click(dialog.getByRole('button', { name: 'Save provider' }));
    expect(await dialog.findByText(/somebody changed this provider/)).toBeTruthy();
    expect(name.value).toBe('House model two');
    await user.click(dialog.getByRole('button', { name: 'Save provider' }));
    await expect.poll(() => versions).toEqual(['"3"', '"4"']);
  });

  it('are tested: the time it took, or the cause', async () => {
    stored(aProvider());
    let answer: object = {
      ok: false,
      cause: 'UNAUTHORIZED',
      latencyMillis: 81,
      detail: 'HTTP 401',
    };
    server.use(http.post(api('/model-providers/:id/test'), () => HttpResponse.json(answer)));
    const { user } = renderRoute(ADDRESS);
    await user.click(await screen.findByRole('button', { name: 'Test' }));
    expect(await screen.findByText('The provider refuses the key.')).toBeTruthy();
    expect(screen.getByText('HTTP 401')).toBeTruthy();
    answer = { ok: true, latencyMillis: 412, model: 'small-1' };
    await user.click(screen.getByRole('button', { name: 'Test' }));
    expect(await screen.findByText('It answers, after 412 ms')).toBeTruthy();
  });
});
