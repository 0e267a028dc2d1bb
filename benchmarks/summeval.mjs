// The steps of benchmarks/summeval. Node 20, no dependencies.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { client } from './api.mjs'

const [folder, base] = process.argv.slice(2)
const QUESTIONS = ['coherence', 'consistency', 'fluency', 'relevance']
const EXPERTS = ['expert-1', 'expert-2', 'expert-3']
const SAVES_AT_ONCE = 8
const { register, invite, transition, untilTerminal, call, send } = client(base)

// Krippendorff's alpha and Cohen's kappa of the experts (pairs 1-2, 1-3, 2-3; the weighted one
// quadratic on 1..5), computed from this data by two programs that are not part of this project.
const EXPECTED = {
  coherence: { nominal: 0.1501, ordinal: 0.5537, interval: 0.5591, kappa: [0.2206, 0.1302, 0.1587], weighted: [0.669, 0.4797, 0.5457] },
  consistency: { nominal: 0.5351, ordinal: 0.7964, interval: 0.8993, kappa: [0.473, 0.6348, 0.5066], weighted: [0.8797, 0.9021, 0.9175] },
  fluency: { nominal: 0.3987, ordinal: 0.5878, interval: 0.7262, kappa: [0.386, 0.4674, 0.3592], weighted: [0.7133, 0.7509, 0.721] },
  relevance: { nominal: 0.1149, ordinal: 0.3967, interval: 0.4526, kappa: [0.1825, 0.1103, 0.1067], weighted: [0.5817, 0.4115, 0.4071] },
}

const times = []
let differences = 0

const people = await timed('accounts and workshop', setUp)
const traces = await timed('import of traces.jsonl', importTraces)
const questions = await timed('discovery and rubric', prepareAnnotation)
await timed('annotations', annotate)
await timed('agreement', compareAgreement)
await timed('judge runs', runJudges)

console.log('\nTimes')
for (const [step, seconds] of times) console.log(`  ${step.padEnd(28)} ${seconds.toFixed(1).padStart(8)} s`)
console.log(differences === 0 ? '\nAll figures are as expected.' : `\n${differences} figures differ.`)
process.exitCode = differences === 0 ? 0 : 1

async function setUp() {
  const run = Date.now().toString(36)
  const facilitator = await register(`facilitator.${run}`)
  const workshop = await call(facilitator, 'POST', '/workshops', { name: `SummEval ${run}` }, 201)
  const experts = []
  for (const name of EXPERTS) experts.push(await invite(facilitator, workshop.body.id, `${name}.${run}`, 'SME'))
  return { facilitator, experts, workshopId: workshop.body.id }
}

async function importTraces() {
  const { facilitator, workshopId } = people
  const path = `/imports?workshopId=${workshopId}&fileName=traces.jsonl&format=JSON_LINES`
  const file = readFileSync(join(folder, 'traces.jsonl'))
  const accepted = await send(facilitator, 'POST', path, file, { 'Content-Type': 'application/x-ndjson' }, 202)
  const done = await untilTerminal(facilitator, `/imports/${accepted.body.id}`)
  const ids = new Map()
  for (let after = ''; after !== undefined; ) {
    const query = `workshopId=${workshopId}&limit=200${after && `&after=${encodeURIComponent(after)}`}`
    const page = await call(facilitator, 'GET', `/traces?${query}`, undefined, 200)
    for (const trace of page.body.items) ids.set(trace.externalId, trace.id)
    after = page.body.next
  }
  same('traces imported', ids.size, 1600)
  same('lines that failed', done.failed, 0)
  return ids
}

async function prepareAnnotation() {
  const { facilitator, experts, workshopId } = people
  await transition(people.facilitator, people.workshopId, 'DISCOVERY')
  const [anyTrace] = traces.values()
  const feedback = { label: 'BAD', reason: 'Copies a sentence and leaves the point out.' }
  await call(experts[0], 'PUT', `/feedback?workshopId=${workshopId}&traceId=${anyTrace}`, feedback, 201)
  await transition(people.facilitator, people.workshopId, 'RUBRIC')
  const rubric = {
    questions: QUESTIONS.map((title) => ({
      title,
      description: `How is the ${title} of the summary?`,
      scale: { type: 'LIKERT', labels: ['very poor', 'poor', 'fair', 'good', 'very good'] },
      required: true,
    })),
  }
  const stored = await call(facilitator, 'PUT', `/rubrics/${workshopId}`, rubric, 201)
  await transition(people.facilitator, people.workshopId, 'ANNOTATION')
  return { version: stored.body.version, ids: new Map(stored.body.questions.map((q) => [q.title, q.id])) }
}

async function annotate() {
  const saves = readFileSync(join(folder, 'ratings.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((line) => EXPERTS.includes(line.rater))
  same('annotations to save', saves.length, 4800)
  const queue = saves.values()
  await Promise.all(Array.from({ length: SAVES_AT_ONCE }, () => saveFrom(queue)))
  await transition(people.facilitator, people.workshopId, 'RESULTS')
}

async function saveFrom(queue) {
  for (const { externalId, rater, ratings } of queue) {
    const path = `/annotations?workshopId=${people.workshopId}&traceId=${traces.get(externalId)}`
    const body = {
      rubricVersion: questions.version,
      ratings: QUESTIONS.map((title) => ({ questionId: questions.ids.get(title), value: ratings[title] })),
    }
    await call(people.experts[EXPERTS.indexOf(rater)], 'PUT', path, body, 201, 200)
  }
}

async function compareAgreement() {
  const { facilitator, experts, workshopId } = people
  const report = (await call(facilitator, 'GET', `/agreement?workshopId=${workshopId}`, undefined, 200)).body
  const order = experts.map((expert) => expert.userId)
  for (const question of report.questions) {
    const expected = EXPECTED[question.title]
    same(`${question.title} alpha nominal`, question.alphaNominal.value, expected.nominal)
    same(`${question.title} alpha ordinal`, question.alphaOrdinal.value, expected.ordinal)
    same(`${question.title} alpha interval`, question.alphaInterval.value, expected.interval)
    for (const pair of question.raterPairs) {
      const [a, b] = [order.indexOf(pair.raterA), order.indexOf(pair.raterB)].sort()
      const at = a + b - 1
      same(`${question.title} kappa ${a + 1}-${b + 1}`, pair.kappa.value, expected.kappa[at])
      same(`${question.title} weighted kappa ${a + 1}-${b + 1}`, pair.weightedKappa.value, expected.weighted[at])
    }
    same(`${question.title} rater pairs`, question.raterPairs.length, 3)
  }
  same('questions in the report', report.questions.length, 4)
}

async function runJudges() {
  const { facilitator, workshopId } = people
  await transition(people.facilitator, people.workshopId, 'JUDGE_TUNING')
  const runs = []
  for (const [title, questionId] of questions.ids) {
    const prompt = { workshopId, questionId, kind: 'NEAREST_NEIGHBOUR' }
    const { body } = await call(facilitator, 'POST', '/judge-prompts', prompt, 201)
    const run = await call(facilitator, 'POST', '/evaluation-runs', { workshopId, judgePromptId: body.id }, 202)
    runs.push([title, run.body.id])
  }
  console.log('\nNearest-neighbour judge on the held-out part')
  for (const [title, id] of runs) {
    const run = await untilTerminal(facilitator, `/evaluation-runs/${id}`)
    same(`${title} run`, run.state, 'SUCCEEDED')
    same(`${title} evaluations`, run.done, 1600)
    const { body } = await call(facilitator, 'GET', `/evaluation-runs/${id}/metrics`, undefined, 200)
    console.log(`  ${title.padEnd(12)} ${JSON.stringify(brief(body))}`)
  }
}

function brief(metrics) {
  return {
    part: metrics.part,
    n: metrics.n,
    contested: metrics.excludedContested,
    tuning: metrics.excludedTuning,
    accuracy: rounded(metrics.accuracy?.value),
    weightedKappa: rounded(metrics.weightedKappa?.value),
    meanAbsoluteError: rounded(metrics.meanAbsoluteError?.value),
    spearman: rounded(metrics.spearman?.value),
    majorityAccuracy: rounded(metrics.baseline?.accuracy?.value),
  }
}

function rounded(value) {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value
}

function same(what, actual, expected) {
  const shown = typeof expected === 'number' && !Number.isInteger(expected)
  const equal = shown ? actual?.toFixed?.(4) === expected.toFixed(4) : actual === expected
  if (!equal) differences++
  if (!equal || shown) console.log(`  ${equal ? 'ok  ' : 'DIFF'} ${what}: ${shown ? actual?.toFixed?.(4) : actual}${equal ? '' : ` instead of ${expected}`}`)
}

async function timed(step, work) {
  console.log(`${step} ...`)
  const start = performance.now()
  const result = await work()
  times.push([step, (performance.now() - start) / 1000])
  return result
}
