// The steps of benchmarks/judge-run. Node 20, no dependencies.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { client, seconds, TERMINAL } from './api.mjs'

const [folder, base] = process.argv.slice(2)
const LATENCY = Number(process.env.LATENCY_MS ?? 300)
const CONCURRENCY = Number(process.env.CONCURRENCY ?? 64)
const KILLS = Number(process.env.KILLS ?? 0)
const QUESTIONS = ['coherence', 'consistency', 'fluency', 'relevance']
const EXPERTS = ['expert-1', 'expert-2', 'expert-3']
const { register, invite, transition, untilTerminal, call, send } = client(base)

let faults = 0
const stub = await startStub()
const { facilitator, experts, workshopId } = await setUp()
const traces = await importTraces()
const questions = await prepareAnnotation()
await annotate()
await transition(facilitator, workshopId, 'RESULTS')
await transition(facilitator, workshopId, 'JUDGE_TUNING')
const runs = await startRuns()
const wall = await untilAllOver()
await checkItems()
await checkFigures()
report()
stub.server.close()
process.exitCode = faults === 0 ? 0 : 1

// --- the stub: what it answers follows from the prompt and the number of the attempt alone

function startStub() {
  const calls = new Map()
  const seen = { calls: 0, paid: 0, throttled: 0, broken: 0, nonsense: 0, busy: 0, busiest: 0, first: 0, last: 0 }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => answer(JSON.parse(body), response))
  })
  function answer({ messages }, response) {
    const repair = messages.length > 2
    const key = createHash('sha1').update(messages[1].content).digest('hex')
    const dice = parseInt(key.slice(0, 8), 16) / 2 ** 32
    const attempt = (calls.get(key)?.attempts ?? 0) + 1
    const entry = { attempts: attempt, paid: calls.get(key)?.paid ?? 0, repairs: calls.get(key)?.repairs ?? 0 }
    calls.set(key, entry)
    seen.calls++
    seen.first ||= performance.now()
    seen.busiest = Math.max(seen.busiest, ++seen.busy)
    if (attempt === 1 && dice < 0.05) return end(429, undefined, 'throttled', { 'Retry-After': '1' }, 0)
    if (attempt === 1 && dice < 0.06) return end(500, undefined, 'broken', {}, 0)
    const nonsense = dice > 0.995
    const rating = 1 + (parseInt(key.slice(8, 12), 16) % 5)
    const content = nonsense ? 'I cannot say.' : JSON.stringify({ reasoning: 'The stub throws dice.', rating })
    if (nonsense) seen.nonsense++
    if (repair) entry.repairs++
    else entry.paid++
    end(200, { model: 'stub', choices: [{ message: { role: 'assistant', content } }], usage: { prompt_tokens: 1000, completion_tokens: 30 } }, 'paid', {}, LATENCY)
    function end(status, value, what, headers, delay) {
      setTimeout(() => {
        seen[what]++
        seen.busy--
        seen.last = performance.now()
        response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
        response.end(value === undefined ? '{}' : JSON.stringify(value))
      }, delay)
    }
  }
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, seen, calls, url: `http://127.0.0.1:${server.address().port}/v1` })))
}

// --- the workshop

async function setUp() {
  const run = Date.now().toString(36)
  const facilitator = await register(`facilitator.${run}`)
  const workshop = await call(facilitator, 'POST', '/workshops', { name: `Judge run ${run}` }, 201)
  const experts = []
  for (const name of EXPERTS) experts.push(await invite(facilitator, workshop.body.id, `${name}.${run}`, 'SME'))
  return { facilitator, experts, workshopId: workshop.body.id }
}

async function importTraces() {
  const path = `/imports?workshopId=${workshopId}&fileName=traces.jsonl&format=JSON_LINES`
  const file = readFileSync(join(folder, 'traces.jsonl'))
  const accepted = await send(facilitator, 'POST', path, file, { 'Content-Type': 'application/x-ndjson' }, 202)
  await untilTerminal(facilitator, `/imports/${accepted.body.id}`)
  const ids = new Map()
  for (let after = ''; after !== undefined; ) {
    const query = `workshopId=${workshopId}&limit=200${after && `&after=${encodeURIComponent(after)}`}`
    const page = await call(facilitator, 'GET', `/traces?${query}`, undefined, 200)
    for (const trace of page.body.items) ids.set(trace.externalId, trace.id)
    after = page.body.next
  }
  return ids
}

async function prepareAnnotation() {
  await transition(facilitator, workshopId, 'DISCOVERY')
  const [anyTrace] = traces.values()
  await call(experts[0], 'PUT', `/feedback?workshopId=${workshopId}&traceId=${anyTrace}`, { label: 'BAD', reason: 'Leaves the point out.' }, 201)
  await transition(facilitator, workshopId, 'RUBRIC')
  const rubric = { questions: QUESTIONS.map((title) => ({ title, description: `How is the ${title} of the summary?`, scale: { type: 'LIKERT' }, required: true })) }
  const stored = await call(facilitator, 'PUT', `/rubrics/${workshopId}`, rubric, 201)
  await transition(facilitator, workshopId, 'ANNOTATION')
  return { version: stored.body.version, ids: new Map(stored.body.questions.map((q) => [q.title, q.id])) }
}

async function annotate() {
  const queue = readFileSync(join(folder, 'ratings.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((line) => EXPERTS.includes(line.rater))
    .values()
  const save = async () => {
    for (const { externalId, rater, ratings } of queue) {
      const body = { rubricVersion: questions.version, ratings: QUESTIONS.map((title) => ({ questionId: questions.ids.get(title), value: ratings[title] })) }
      await call(experts[EXPERTS.indexOf(rater)], 'PUT', `/annotations?workshopId=${workshopId}&traceId=${traces.get(externalId)}`, body, 201, 200)
    }
  }
  await Promise.all(Array.from({ length: 8 }, save))
}

// --- the runs

async function startRuns() {
  const provider = { workshopId, name: 'stub', baseUrl: stub.url, model: 'stub', concurrency: CONCURRENCY, pricePerMillionInputTokens: 1, pricePerMillionOutputTokens: 2 }
  await call(facilitator, 'POST', '/model-providers', provider, 201)
  const judgePromptIds = []
  for (const questionId of questions.ids.values()) {
    const { body } = await call(facilitator, 'POST', '/judge-prompts', { workshopId, questionId, kind: 'LLM' }, 201)
    judgePromptIds.push(body.id)
  }
  const { body } = await call(facilitator, 'POST', '/evaluation-runs/batches', { workshopId, judgePromptIds }, 202)
  return body.items.map((run) => run.id)
}

async function untilAllOver() {
  const start = performance.now()
  const kills = Array.from({ length: KILLS }, (_, i) => (i + 1) / (KILLS + 1))
  for (;;) {
    await seconds(0.5)
    let items
    try {
      items = (await call(facilitator, 'GET', `/evaluation-runs?workshopId=${workshopId}&limit=200`, undefined, 200)).body.items.filter((run) => runs.includes(run.id))
    } catch (away) {
      continue // the service was killed and is on its way back
    }
    const done = items.reduce((sum, run) => sum + run.done + run.failed, 0)
    process.stderr.write(`\r${done} of ${traces.size * QUESTIONS.length} items `)
    if (kills.length && done >= kills[0] * traces.size * QUESTIONS.length) {
      kills.shift()
      killService()
    }
    if (items.every((run) => TERMINAL.includes(run.state))) {
      process.stderr.write('\n')
      return { all: (performance.now() - start) / 1000, judging: (performance.now() - stub.seen.first) / 1000 }
    }
  }
}

// The launcher of the local stack starts it again.
function killService() {
  const state = JSON.parse(readFileSync(process.env.STATE))
  const judge = state.processes.find((one) => one.name.startsWith('judge'))
  process.kill(judge.pid, 'SIGKILL')
  process.stderr.write(`\nSIGKILL to ${judge.name} (${judge.pid})\n`)
}

async function checkItems() {
  for (const id of runs) {
    const { body: run } = await call(facilitator, 'GET', `/evaluation-runs/${id}`, undefined, 200)
    expect(`run ${run.questionTitle} has succeeded`, run.state === 'SUCCEEDED')
    expect(`run ${run.questionTitle}: every item has one final state`, run.done + run.failed === traces.size)
    const ids = await pages(`/judge-evaluations?runId=${id}`)
    const failures = await pages(`/evaluation-runs/${id}/failures`)
    const unique = new Set([...ids, ...failures].map((item) => item.traceId))
    expect(`run ${run.questionTitle}: no trace twice`, unique.size === traces.size && ids.length + failures.length === traces.size)
  }
  const paid = [...stub.calls.values()].reduce((sum, entry) => sum + entry.paid, 0)
  const paidTwice = paid - traces.size * QUESTIONS.length
  const allowed = KILLS * CONCURRENCY
  expect(`answers paid twice: ${paidTwice} (only those that were under way when the service was killed: at most ${allowed})`, paidTwice <= allowed)
  expect(`calls at once: ${stub.seen.busiest} of ${CONCURRENCY}`, KILLS > 0 || stub.seen.busiest <= CONCURRENCY)
}

// --- the figures, computed from the rows that the API lists

async function checkFigures() {
  for (const id of runs) {
    const { body } = await call(facilitator, 'GET', `/evaluation-runs/${id}/metrics`, undefined, 200)
    const rows = (await pages(`/judge-evaluations?runId=${id}`)).filter((row) => row.part === 'HELD_OUT' && row.truth !== undefined)
    const pairs = rows.map((row) => [row.truth, row.value])
    equal('n', body.n, pairs.length)
    equal('accuracy', body.accuracy.value, mean(pairs.map(([t, v]) => (t === v ? 1 : 0))))
    equal('mean absolute error', body.meanAbsoluteError.value, mean(pairs.map(([t, v]) => Math.abs(t - v))))
    equal('quadratic kappa', body.weightedKappa.value, quadraticKappa(pairs))
    equal('Spearman', body.spearman.value, pearson(ranks(pairs.map((p) => p[0])), ranks(pairs.map((p) => p[1]))))
    equal('Kendall tau-b', body.kendallTauB.value, tauB(pairs))
  }
}

function quadraticKappa(pairs) {
  let observed = 0
  let expected = 0
  for (const [t, v] of pairs) observed += (t - v) ** 2
  for (const [t] of pairs) for (const [, v] of pairs) expected += (t - v) ** 2
  return 1 - observed / (expected / pairs.length)
}

function ranks(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1)
}

function pearson(a, b) {
  const [ma, mb] = [mean(a), mean(b)]
  const sum = (x, y, mx, my) => x.reduce((s, value, i) => s + (value - mx) * (y[i] - my), 0)
  return sum(a, b, ma, mb) / Math.sqrt(sum(a, a, ma, ma) * sum(b, b, mb, mb))
}

function tauB(pairs) {
  let score = 0
  let tiesT = 0
  let tiesV = 0
  const all = (pairs.length * (pairs.length - 1)) / 2
  for (let i = 0; i < pairs.length; i++)
    for (let j = 0; j < i; j++) {
      const [t, v] = [Math.sign(pairs[i][0] - pairs[j][0]), Math.sign(pairs[i][1] - pairs[j][1])]
      score += t * v
      if (t === 0) tiesT++
      if (v === 0) tiesV++
    }
  return score / Math.sqrt((all - tiesT) * (all - tiesV))
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function report() {
  const items = traces.size * QUESTIONS.length
  const ideal = (items * LATENCY) / 1000 / CONCURRENCY
  console.log(`stub: ${JSON.stringify({ ...stub.seen, first: undefined, last: undefined })}`)
  console.log(`items ${items}, ideal ${ideal.toFixed(1)} s, judging ${wall.judging.toFixed(1)} s, with preparation ${wall.all.toFixed(1)} s`)
  const ratio = wall.judging / ideal
  expect(`wall / ideal = ${ratio.toFixed(3)} (bar 1.2)`, ratio <= 1.2)
}

function expect(what, holds) {
  if (!holds) faults++
  console.log(`${holds ? 'ok  ' : 'MISS'} ${what}`)
}

function equal(what, actual, expected) {
  expect(`${what}: ${actual} (independently ${expected})`, Math.abs(actual - expected) < 1e-9)
}

// --- the API

async function pages(path) {
  const items = []
  for (let after = ''; after !== undefined; ) {
    const query = `limit=200${after && `&after=${encodeURIComponent(after)}`}`
    const page = await call(facilitator, 'GET', `${path}${path.includes('?') ? '&' : '?'}${query}`, undefined, 200)
    items.push(...page.body.items)
    after = page.body.next
  }
  return items
}
