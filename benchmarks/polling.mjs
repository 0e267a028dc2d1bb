// The steps of benchmarks/polling. Node 20; Vite, which the page is built with, runs the page's own schedule.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { client } from './api.mjs'

const [base] = process.argv.slice(2)
const CLIENTS = Number(process.env.CLIENTS ?? 100)
const SECONDS_EACH = Number(process.env.SECONDS_EACH ?? 240)
const CHANGES = Number(process.env.CHANGES ?? 1)
const ACCOUNTS = 10
const FIXED_MS = 5_000
const { register, call, send } = client(base)

const pace = await scheduleOfThePage()
const { facilitator, people, workshopId } = await setUp()
const rows = []
for (const [name, first, next] of [
  ['2 s growing to 30 s, as the page polls', pace.start, pace.next],
  ['every 5 s', () => ({ delayMs: FIXED_MS }), (known, { etag }) => ({ delayMs: FIXED_MS, etag: etag ?? known.etag })],
]) {
  rows.push([name, await measure(first, next)])
}
report()

async function scheduleOfThePage() {
  const frontend = join(dirname(fileURLToPath(import.meta.url)), '../frontend')
  const vite = createRequire(join(frontend, 'package.json')).resolve('vite')
  const { runnerImport } = await import(pathToFileURL(vite).href)
  const options = { root: frontend, configFile: false, logLevel: 'error' }
  return (await runnerImport(join(frontend, 'src/lib/polling/pace.ts'), options)).module
}

async function setUp() {
  const run = Date.now().toString(36)
  const facilitator = await register(`facilitator.${run}`)
  const { body: workshop } = await call(facilitator, 'POST', '/workshops', { name: `Polling ${run}` }, 201)
  const people = []
  for (let number = 0; number < ACCOUNTS; number++) {
    const person = await register(`person-${number}.${run}`)
    await call(facilitator, 'POST', `/workshops/${workshop.id}/members`, { email: person.email, role: 'SME' }, 201)
    people.push(person)
  }
  return { facilitator, people, workshopId: workshop.id }
}

async function measure(first, next) {
  const seen = { polls: 0, unchanged: 0, refused: 0, bytes: 0, times: [] }
  const over = performance.now() + SECONDS_EACH * 1000
  const clients = Array.from({ length: CLIENTS }, (_, number) => poll(people[number % ACCOUNTS], first, next, over, seen))
  await Promise.all([change(over), ...clients])
  return seen
}

/** One tab: what it knows decides when it asks again. */
async function poll({ token }, first, next, over, seen) {
  let known = first()
  await pause(Math.random() * known.delayMs)
  while (performance.now() < over) {
    const began = performance.now()
    const headers = { Authorization: `Bearer ${token}`, ...(known.etag && { 'If-None-Match': known.etag }) }
    const response = await fetch(`${base}/api/v1/workshops/${workshopId}/status`, { headers })
    seen.bytes += (await response.arrayBuffer()).byteLength
    seen.times.push(performance.now() - began)
    seen.polls++
    if (response.status === 304) seen.unchanged++
    else if (!response.ok) seen.refused++
    known = next(known, outcomeOf(response))
    await pause(Math.min(known.delayMs, Math.max(0, over - performance.now())))
  }
}

function outcomeOf(response) {
  const after = response.headers.get('Retry-After')
  const retryAfterMs = after === null ? undefined : Number(after) * 1000
  if (response.status === 304) return { kind: 'unchanged', retryAfterMs }
  if (!response.ok) return { kind: 'failed', retryAfterMs }
  return { kind: 'changed', etag: response.headers.get('ETag'), retryAfterMs }
}

/** The facilitator pauses and resumes the workshop, spread over the time. */
async function change(over) {
  const between = (SECONDS_EACH * 1000) / (CHANGES + 1)
  for (let number = 0; number < CHANGES; number++) {
    await pause(Math.min(between, Math.max(0, over - performance.now())))
    const { body, tag } = await call(facilitator, 'GET', `/workshops/${workshopId}`, undefined, 200)
    const step = body.state === 'PAUSED' ? 'resume' : 'pause'
    await send(facilitator, 'POST', `/workshops/${workshopId}/${step}`, undefined, { 'If-Match': tag }, 200)
  }
}

function report() {
  console.log(`${CLIENTS} clients, ${SECONDS_EACH} s each, ${CHANGES} changes`)
  for (const [name, seen] of rows) {
    const times = seen.times.sort((a, b) => a - b)
    const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(1)
    const perMinute = Math.round((seen.polls * 60) / SECONDS_EACH)
    console.log(
      `${name}: ${perMinute} requests a minute; ${seen.unchanged} of ${seen.polls} answered 304, ${seen.refused} refused; ` +
        `${seen.bytes} bytes of bodies; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    )
  }
}
