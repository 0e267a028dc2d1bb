import { createBrowserRouter, type RouteObject } from 'react-router';
import { AppShell } from './AppShell';
import { RequireSession } from './RequireSession';
import { RouteFailure } from './RouteFailure';

/** Every route is its own chunk. */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: RouteFailure,
    HydrateFallback: () => null,
    children: [
      { path: '/sign-in', lazy: () => import('./routes/sign-in') },
      { path: '/register', lazy: () => import('./routes/register') },
      { path: '/invitation', lazy: () => import('./routes/invitation') },
      {
        Component: RequireSession,
        children: [
          {
            Component: AppShell,
            children: [
              { index: true, lazy: () => import('./routes/start') },
              {
                ErrorBoundary: RouteFailure,
                children: [
                  { path: '/workshops', lazy: () => import('./routes/workshops') },
                  { path: '/account', lazy: () => import('./routes/account') },
                  {
                    path: '/workshops/:workshopId',
                    lazy: () => import('./routes/workshop'),
                    children: [
                      {
                        ErrorBoundary: RouteFailure,
                        children: [
                          { index: true, lazy: () => import('./routes/workshop-home') },
                          { path: 'traces', lazy: () => import('./routes/traces') },
                          { path: 'traces/:traceId', lazy: () => import('./routes/trace') },
                          { path: 'datasets', lazy: () => import('./routes/datasets') },
                          { path: 'audit', lazy: () => import('./routes/audit') },
                          { path: 'settings', lazy: () => import('./routes/settings') },
                          { path: 'discovery', lazy: () => import('./routes/discovery') },
                          { path: 'rubric', lazy: () => import('./routes/rubric') },
                          {
                            path: 'rubric/versions/:version',
                            lazy: () => import('./routes/rubric-version'),
                          },
                          { path: 'annotation', lazy: () => import('./routes/annotation') },
                          { path: 'results', lazy: () => import('./routes/results') },
                          { path: 'results/contested', lazy: () => import('./routes/contested') },
                          {
                            path: 'results/questions/:questionId/traces/:traceId',
                            lazy: () => import('./routes/adjudication'),
                          },
                          { path: 'judge', lazy: () => import('./routes/judge') },
                          { path: 'judge/providers', lazy: () => import('./routes/providers') },
                          { path: 'judge/alignments', lazy: () => import('./routes/alignments') },
                          {
                            path: 'judge/alignments/:alignmentId',
                            lazy: () => import('./routes/alignment'),
                          },
                          {
                            path: 'judge/prompts/:promptId',
                            lazy: () => import('./routes/prompt'),
                          },
                          {
                            path: 'judge/prompts/:promptId/card',
                            lazy: () => import('./routes/judge-card'),
                          },
                          {
                            path: 'judge/runs/:runId/comparison',
                            lazy: () => import('./routes/comparison'),
                          },
                          { path: 'judge/runs/:runId', lazy: () => import('./routes/run') },
                        ],
                      },
                    ],
                  },
                  { path: '*', lazy: () => import('./routes/not-found') },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes);
