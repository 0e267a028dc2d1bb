// Fails when what a first visit loads (the entry with everything it imports, and the styles) is too large.
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT = 250_000;
const dist = resolve(dirname(fileURLToPath(import.meta.url)), '../dist');
const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));

/** The files of chunks and of everything they import at once. */
function filesOf(keys) {
  const seen = new Set();
  const files = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  return files;
}

const sizeOf = async (file) => gzipSync(await readFile(join(dist, file))).length;
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const pages = Object.keys(manifest).filter((key) => key.startsWith('src/app/routes/'));
let largest = 0;
for (const page of pages) {
  const sizes = await Promise.all([...filesOf([entry, page])].map(sizeOf));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  largest = Math.max(largest, total);
  process.stdout.write(`${(total / 1000).toFixed(1).padStart(7)} KB  ${page}\n`);
}
process.stdout.write(
  `${(largest / 1000).toFixed(1)} KB is the largest first load; the limit is ${LIMIT / 1000} KB\n`,
);
if (largest === 0 || largest > LIMIT) process.exit(1);
