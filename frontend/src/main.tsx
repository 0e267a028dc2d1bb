import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { applyTheme, chosenTheme } from './lib/theme';
import './styles/tokens.css';
import './styles/base.css';

applyTheme(chosenTheme());

/** Errors go to the browser's own reporting, since the bundle has no console statements. */
const report = (error: unknown) => globalThis.reportError(error);
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root, {
    onUncaughtError: report,
    onCaughtError: report,
    onRecoverableError: report,
  }).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
