import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(process.cwd(), 'src');
const HOOK = 'lib/polling/usePolledQuery.ts';

it('polls in one place only: no other interval in the source', () => {
  const offenders = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && file !== HOOK)
    .filter((file) => /setInterval|refetchInterval/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(offenders).toEqual([]);
});
