import type { Plugin } from 'vite';

/** Fails the build when a console statement survived minification: what users run stays silent. */
export function noConsole(): Plugin {
  return {
    name: 'no-console',
    apply: 'build',
    generateBundle(_options, bundle) {
      const offenders = Object.values(bundle)
        .filter((file) => file.type === 'chunk' && /\bconsole\b/.test(file.code))
        .map((file) => file.fileName);
      if (offenders.length > 0) this.error(`console statements remain in ${offenders.join(', ')}`);
    },
  };
}
