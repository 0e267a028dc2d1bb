// The steps of benchmarks/agreement. Node 20, no dependencies.
import { client, median } from './api.mjs'

const [base] = process.argv.slice(2)
const TRACES = Number(process.env.TRACES ?? 1000)
const RATERS = Number(process.env.RATERS ?? 50)
const QUESTIONS = ['one', 'two', 'three', 'four']
const COMPUTED = 9
const CACHED = 50
const BAR = { computed: 1000, cached: 10 }
const { register, invite, transition, untilTerminal, call, send } = client(base)
const ANNOTATIONS_PER_FILE = 10_000

const run = Date.now().toString(36)
const facilitator = await register(`facilitator.${run}`)
const workshopId = (await call(facilitator, 'POST', '/workshops', { name: `Agreement ${run}` }, 201)).body.id
const raters = []
for (let i = 0; i < RATERS; i++) raters.push(await invite(facilitator, workshopId, `rater-${i}.${run}`, 'SME'))
const traces = await importTraces()
const rubric = await openAnnotation()
await importAnnotations()
console.log(`${traces.length} traces, ${RATERS} raters, ${traces.length * RATERS} annotations, ${QUESTIONS.length} questions`)

const path = `/agreement?workshopId=${workshopId}`
const computed = []
for (let i = 0; i < COMPUTED; i++) {
  await changeOneRating(i)
  const before = performance.now()
  const { body } = await call(facilitator, 'GET', path, undefined, 200)
  computed.push(performance.now() - before)
  check(body)
}
const cached = []
for (let i = 0; i < CACHED; i++) {
  const before = performance.now()
  await call(facilitator, 'GET', path, undefined, 200)
  cached.push(performance.now() - before)
}

console.log(`computed, the first time   ${shown(computed[0])}`)
console.log(`computed, median of ${COMPUTED}     ${shown(median(computed))} (bar ${BAR.computed} ms)`)
console.log(`cached, median of ${CACHED}      ${shown(median(cached))} (bar ${BAR.cached} ms)`)
process.exitCode = median(computed) < BAR.computed && median(cached) < BAR.cached ? 0 : 1

async function importTraces() {
  const lines = Array.from({ length: TRACES }, (_, i) =>
    JSON.stringify({ externalId: `case-${i}`, input: `Question ${i}?`, output: `Answer ${i}.` }),
  ).join('\n')
  const query = `workshopId=${workshopId}&fileName=cases.jsonl&format=JSON_LINES`
  await upload(`/imports?${query}`, '/imports/', lines)
  const ids = []
  for (let after = ''; after !== undefined; ) {
    const at = after && `&after=${encodeURIComponent(after)}`
    const page = await call(facilitator, 'GET', `/traces?workshopId=${workshopId}&limit=200${at}`, undefined, 200)
    ids.push(...page.body.items.map((trace) => trace.id))
    after = page.body.next
  }
  return ids
}

async function openAnnotation() {
  await transition(facilitator, workshopId, 'DISCOVERY')
  const feedback = { label: 'GOOD', reason: 'It answers.' }
  await call(raters[0], 'PUT', `/feedback?workshopId=${workshopId}&traceId=${traces[0]}`, feedback, 201)
  await transition(facilitator, workshopId, 'RUBRIC')
  const questions = QUESTIONS.map((title) => ({ title, description: '', scale: { type: 'LIKERT' }, required: true }))
  const { body } = await call(facilitator, 'PUT', `/rubrics/${workshopId}`, { questions }, 201)
  await transition(facilitator, workshopId, 'ANNOTATION')
  return body
}

async function importAnnotations() {
  const lines = []
  traces.forEach((traceId, t) => {
    raters.forEach((rater, r) => {
      const ratings = QUESTIONS.map((question, q) => ({ question, value: value(t, r, q) }))
      lines.push(JSON.stringify({ traceId, rater: rater.email, ratings }))
    })
  })
  for (let from = 0; from < lines.length; from += ANNOTATIONS_PER_FILE) {
    const part = lines.slice(from, from + ANNOTATIONS_PER_FILE).join('\n')
    const done = await upload(
      `/annotations/imports?workshopId=${workshopId}&format=JSON_LINES`,
      '/annotations/imports/',
      part,
    )
    if (done.failed !== 0) throw new Error(`${done.failed} annotations were not imported`)
  }
}

/** What the trace deserves, give or take what a rater makes of it. */
function value(trace, rater, question) {
  const deserved = 1 + ((trace * 7 + question * 3) % 5)
  const noise = [0, 0, 0, 0, 1, -1, 0, 1, -1, 2][(trace * 31 + rater * 17 + question * 13 + ((trace * rater) % 11)) % 10]
  return Math.min(5, Math.max(1, deserved + noise))
}

/** The state of the ratings is another one then: the report has to be computed. */
async function changeOneRating(round) {
  const at = `/annotations/mine?workshopId=${workshopId}&traceId=${traces[0]}`
  const own = await call(raters[0], 'GET', at, undefined, 200)
  const ratings = rubric.questions.map(({ id }) => ({ questionId: id, value: 1 + (round % 5) }))
  const body = JSON.stringify({ rubricVersion: rubric.version, comment: `round ${round}`, ratings })
  const headers = { 'Content-Type': 'application/json', 'If-Match': own.tag }
  await send(raters[0], 'PUT', `/annotations?workshopId=${workshopId}&traceId=${traces[0]}`, body, headers, 200)
}

function check(report) {
  if (report.annotations !== traces.length * RATERS) throw new Error(`${report.annotations} annotations in the report`)
  if (report.questions.some((question) => question.alphaOrdinal.interval.draws !== 2000)) throw new Error('not 2,000 draws')
}

function shown(milliseconds) {
  return `${milliseconds.toFixed(1).padStart(8)} ms`
}

async function upload(path, at, lines) {
  const accepted = await send(facilitator, 'POST', path, lines, { 'Content-Type': 'application/x-ndjson' }, 202)
  return untilTerminal(facilitator, at + accepted.body.id)
}
