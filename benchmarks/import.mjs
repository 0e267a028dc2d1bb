// The steps of benchmarks/import. Node 20 and psql, no dependencies.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { client } from './api.mjs'

const [home] = process.argv.slice(2)
const ROWS = Number(process.env.ROWS ?? 50_000)
const TABLES = ['trace', 'trace_payload', 'trace_words']
const BAR = 0.3
const SMALL = 8 * 1024
const LARGE = 1024 * 1024

const state = JSON.parse(readFileSync(join(home, 'state.json'), 'utf8'))
const { register, untilTerminal, call, send } = client(state.url)

const facilitator = await register(`import.${Date.now().toString(36)}`)
const { body: workshop } = await call(facilitator, 'POST', '/workshops', { name: 'Import benchmark' }, 201)

let sent = 0
const start = performance.now()
const query = `workshopId=${workshop.id}&fileName=big.jsonl&format=JSON_LINES`
const headers = { 'Content-Type': 'application/x-ndjson' }
const accepted = await send(facilitator, 'POST', `/imports?${query}`, file(), headers, 202)
const uploaded = performance.now()
const done = await untilTerminal(facilitator, `/imports/${accepted.body.id}`)
const imported = (Date.parse(done.finishedAt) - Date.parse(done.startedAt)) / 1000
if (done.state !== 'SUCCEEDED') throw new Error(`the import ended as ${done.state}`)
const whole = (performance.now() - start) / 1000
const copied = copy()

console.log(`rows                       ${ROWS}, ${(sent / 1024 / 1024).toFixed(0)} MiB`)
console.log(`upload                     ${((uploaded - start) / 1000).toFixed(1)} s`)
console.log(`work on it                 ${imported.toFixed(1)} s`)
console.log(`both, as a person waits    ${whole.toFixed(1)} s, ${(ROWS / whole).toFixed(0)} rows a second`)
console.log(`COPY of the same rows      ${copied.toFixed(1)} s, ${(ROWS / copied).toFixed(0)} rows a second`)
console.log(`most memory of the process ${peak()} (heap at most 256 MiB)`)
console.log(`rate against COPY          ${(copied / whole).toFixed(2)} (bar ${BAR})`)
process.exitCode = copied / whole >= BAR ? 0 : 1

/** Words that do not repeat as a whole, so that neither TOAST nor the index has it easier than with real text. */
function file() {
  const bytes = new TextEncoder()
  let row = 0
  return new ReadableStream({
    pull(controller) {
      if (row === ROWS) return controller.close()
      const size = row % 100 === 99 ? LARGE : SMALL
      const line = `${JSON.stringify({ externalId: `row-${row}`, input: words(row, size / 4), output: words(row + 7, (size * 3) / 4) })}\n`
      const chunk = bytes.encode(line)
      sent += chunk.length
      row++
      controller.enqueue(chunk)
    },
  })
}

function words(seed, size) {
  let state = seed + 1
  let text = ''
  while (text.length < size) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    text += `${(state % 50_000).toString(36)} `
  }
  return text.slice(0, size)
}

/** Seconds that COPY takes for the rows of this workshop, into tables like those they are in. */
function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'import-benchmark-'))
  try {
    for (const table of TABLES) {
      psql(`\\copy (select * from ${table} where workshop_id = '${workshop.id}') to '${join(folder, table)}'`)
      psql(`create table benchmark_${table} (like ${table} including all)`)
    }
    const before = performance.now()
    for (const table of TABLES) psql(`\\copy benchmark_${table} from '${join(folder, table)}'`)
    return (performance.now() - before) / 1000
  } finally {
    for (const table of TABLES) psql(`drop table if exists benchmark_${table}`)
    rmSync(folder, { recursive: true })
  }
}

function psql(command) {
  const secrets = readFileSync(join(home, 'secrets.properties'), 'utf8')
  const password = /^database\.traces=(.*)$/m.exec(secrets)[1].replaceAll('\\', '')
  const port = state.processes.find((one) => one.name === 'postgres').port
  execFileSync('psql', ['-q', '-v', 'ON_ERROR_STOP=1', '-h', '127.0.0.1', '-p', port, '-U', 'traces', '-c', command, 'traces'], {
    env: { ...process.env, PGPASSWORD: password },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** The largest resident size since the process began (Linux). */
function peak() {
  const { pid } = state.processes.find((one) => one.name === 'traces-service')
  return /^VmHWM:\s*(.*)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]
}
