import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noConsole } from './no-console';

let folder: string;
beforeAll(async () => {
  const target = join(process.cwd(), 'target');
  await mkdir(target, { recursive: true });
  folder = await mkdtemp(join(target, 'no-console-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function bundle(source: string) {
  const entry = join(folder, 'entry.js');
  await writeFile(entry, source);
  const minify = { compress: { dropConsole: true }, mangle: true, codegen: true };
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [noConsole()],
    build: { write: false, rolldownOptions: { input: entry, output: { minify } } },
  });
}

it('lets a bundle pass whose console calls were dropped', async () => {
  await expect(bundle('console.log("x"); document.title = "y";')).resolves.toBeDefined();
});

it('fails on a console that the minifier leaves', async () => {
  await expect(bundle('globalThis.console.log(document.title);')).rejects.toThrow(
    /console statements remain/,
  );
});
