import { call, until } from './api.ts';
import { newPerson, type Person } from './people.ts';

/** A workshop made through the API, with everybody in it. */
export interface Built {
  id: string;
  name: string;
  facilitator: Person;
  raters: Person[];
}

interface Versioned {
  id: string;
  version: number;
}

const TRACES = 12;

function traceLine(number: number): string {
  const order = `BH-${1000 + number}`;
  return JSON.stringify({
    externalId: `order-${number}`,
    messages: [
      { role: 'system', content: '# Support policy\nLook the order up before you answer.' },
      { role: 'user', content: `Where is my order ${order}?` },
      {
        role: 'assistant',
        content: null,
        tool_calls: [
          {
            id: 'call-1',
            type: 'function',
            function: { name: 'find_order', arguments: JSON.stringify({ order }) },
          },
        ],
      },
      {
        role: 'tool',
        tool_call_id: 'call-1',
        name: 'find_order',
        content: JSON.stringify({ order, state: 'shipped' }),
      },
      {
        role: 'assistant',
        content: `Order ${order} was shipped and arrives in ${number + 1} days.`,
      },
    ],
  });
}

/** Brings in the traces, one line of which cannot be read. */
async function importTraces(workshopId: string, { token }: Person) {
  const lines = [...Array.from({ length: TRACES }, (_, number) => traceLine(number)), '{"input": '];
  const query = new URLSearchParams({ workshopId, fileName: 'orders.jsonl', format: 'JSON_LINES' });
  const started = await call<Versioned>('POST', `/imports?${query}`, {
    token,
    contentType: 'application/x-ndjson',
    body: `${lines.join('\n')}\n`,
  });
  await until(
    () => call<{ state: string }>('GET', `/imports/${started.id}`, { token }),
    ({ state }) => state === 'SUCCEEDED',
  );
}

export const QUESTIONS = [
  {
    title: 'The answer helps',
    description: '1: not at all. 5: completely.',
    scale: { type: 'LIKERT', labels: ['Not at all', 'Hardly', 'Partly', 'Mostly', 'Completely'] },
    required: true,
  },
  {
    title: 'The policy is kept',
    description: '',
    scale: { type: 'BINARY', labels: ['Broken', 'Kept'] },
    required: true,
  },
];

async function moveTo(workshopId: string, to: string, { token }: Person) {
  const { version } = await call<Versioned>('GET', `/workshops/${workshopId}`, { token });
  await call('POST', `/workshops/${workshopId}/transitions`, {
    token,
    ifMatch: version,
    body: { to },
  });
}

interface At {
  traceId: string;
  count: number;
}

const traceAt = (workshopId: string, position: number, { token }: Person) =>
  call<At>('GET', `/traces/at?workshopId=${workshopId}&position=${position}`, { token });

/** Waits until the phase that somebody's rights follow from is known everywhere. */
export async function untilOpen(workshopId: string, person: Person) {
  await until(
    () => traceAt(workshopId, 0, person).catch(() => undefined),
    (at) => at !== undefined,
  );
}

async function discover(workshopId: string, rater: Person) {
  await untilOpen(workshopId, rater);
  const { traceId } = await traceAt(workshopId, 0, rater);
  const save = () =>
    call('PUT', `/feedback?workshopId=${workshopId}&traceId=${traceId}`, {
      token: rater.token,
      body: { label: 'GOOD', reason: 'It looked the order up.' },
    }).catch(() => undefined);
  await until(save, (saved) => saved !== undefined);
  await call('POST', '/findings', {
    token: rater.token,
    body: { workshopId, traceId, insight: 'Names the day of arrival.', category: 'THEME' },
  });
}

/** A workshop in discovery: traces and people, and nothing said yet. */
export async function buildDiscovery(
  name: string,
  facilitator: Person,
  raterNames: string[],
): Promise<Built> {
  const { token } = facilitator;
  const raters: Person[] = [];
  for (const rater of raterNames) raters.push(await newPerson(rater));
  const { id } = await call<Versioned>('POST', '/workshops', { token, body: { name } });
  for (const { email } of raters) {
    await call('POST', `/workshops/${id}/members`, { token, body: { email, role: 'SME' } });
  }
  await importTraces(id, facilitator);
  await moveTo(id, 'DISCOVERY', facilitator);
  for (const rater of raters) await untilOpen(id, rater);
  return { id, name, facilitator, raters };
}

/** Everything up to the annotation phase: traces, feedback, a rubric, an active dataset. */
export async function buildWorkshop(
  name: string,
  facilitator: Person,
  raterNames: string[],
): Promise<Built> {
  const { token } = facilitator;
  const { id, raters } = await buildDiscovery(name, facilitator, raterNames);
  if (raters[0] !== undefined) await discover(id, raters[0]);
  await moveTo(id, 'RUBRIC', facilitator);
  await call('PUT', `/rubrics/${id}`, { token, body: { questions: QUESTIONS } });
  await moveTo(id, 'ANNOTATION', facilitator);
  return { id, name, facilitator, raters };
}

interface StoredRubric {
  version: number;
  questions: { id: string }[];
}

/** Every rater annotates every trace; they mostly agree. */
export async function annotateAll({ id, raters }: Built) {
  for (const [number, rater] of raters.entries()) {
    const { token } = rater;
    await untilOpen(id, rater);
    const rubric = await until(
      () => call<StoredRubric>('GET', `/rubrics/${id}`, { token }).catch(() => undefined),
      (known) => known !== undefined,
    );
    const { count } = await traceAt(id, 0, rater);
    for (let position = 0; position < count; position += 1) {
      const { traceId } = await traceAt(id, position, rater);
      const values = [
        Math.min(5, 1 + ((position + (position % 3 === number ? 1 : 0)) % 5)),
        position % 4 === 0 ? 0 : 1,
      ];
      const ratings = rubric?.questions.map(({ id: questionId }, index) => ({
        questionId,
        value: values[index],
      }));
      const save = () =>
        call('PUT', `/annotations?workshopId=${id}&traceId=${traceId}`, {
          token,
          body: { rubricVersion: rubric?.version, ratings },
        }).catch((error: unknown) => error);
      await until(save, (saved) => !(saved instanceof Error));
    }
  }
}
