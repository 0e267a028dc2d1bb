// Writes src/api/<service>.d.ts from the OpenAPI snapshot of every service; `--check` only compares.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const SERVICES = [
  'workshops-service',
  'traces-service',
  'discovery-service',
  'annotations-service',
  'judge-service',
];
const frontend = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const checking = process.argv.includes('--check');

/** The committed snapshot, or `$OPENAPI_DIR/<service>.json` while a service has none yet. */
function documentOf(service) {
  const snapshot = resolve(frontend, '..', service, 'openapi', 'openapi.json');
  if (existsSync(snapshot) || !process.env.OPENAPI_DIR) return snapshot;
  return resolve(process.env.OPENAPI_DIR, `${service}.json`);
}

/** What only services ask each other is not routed to a browser. */
function publicPart(document) {
  const paths = Object.entries(document.paths ?? {}).filter(([path]) => path.startsWith('/api/'));
  const components = { ...document.components, schemas: withWholeRecords(document) };
  return { ...document, components, paths: Object.fromEntries(paths) };
}

const PAGE = ['items', 'total', 'skip', 'limit'];
const ALWAYS_WHOLE = ['Confusion', 'EvaluationFailure', 'Interval', 'WilsonInterval'];

/** Records that are always answered whole, although the documents do not say so; pages lack `next` at the end. */
function withWholeRecords(document) {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => {
    const fields = Object.keys(schema.properties ?? {});
    const isPage = PAGE.every((field) => fields.includes(field));
    if (schema.required !== undefined || !(isPage || ALWAYS_WHOLE.includes(name)))
      return [name, schema];
    return [name, { ...schema, required: isPage ? PAGE : fields }];
  });
  return Object.fromEntries(schemas);
}

async function typesOf(service) {
  const document = JSON.parse(await readFile(documentOf(service), 'utf8'));
  const types = astToString(
    await openapiTS(publicPart(document), { alphabetize: true, emptyObjectsUnknown: true }),
  );
  return `// Generated from ${service}/openapi/openapi.json by "npm run generate"; not edited by hand.\n${types}`;
}

const drifted = [];
await mkdir(join(frontend, 'src/api'), { recursive: true });
for (const service of SERVICES) {
  const target = join(frontend, 'src/api', `${service}.d.ts`);
  const wanted = await typesOf(service);
  const present = existsSync(target) ? await readFile(target, 'utf8') : undefined;
  if (present === wanted) continue;
  if (checking) drifted.push(service);
  else await writeFile(target, wanted);
}
if (drifted.length > 0) {
  process.stderr.write(
    `API types differ from the snapshot: ${drifted.join(', ')}. Run "npm run generate".\n`,
  );
  process.exit(1);
}
