// Prints "<passed> <failed> <skipped>" of one stage of ./workshop test, read from its reports.
//   count-tests.mjs junit <stamp file> <root>    surefire and failsafe reports newer than the stamp
//   count-tests.mjs vitest|browser|counts <report file>  vitest's JSON, or any {passed, failed, skipped}
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const counts = { passed: 0, failed: 0, skipped: 0 }
const [kind, first, root] = process.argv.slice(2)

if (kind === 'junit') {
  const since = statSync(first).mtimeMs
  for (const report of reportFiles(root, 3)) {
    if (statSync(report).mtimeMs >= since) addSuite(readFileSync(report, 'utf8'))
  }
} else if (existsSync(first)) {
  addJson(JSON.parse(readFileSync(first, 'utf8')))
}
console.log(counts.passed, counts.failed, counts.skipped)

function reportFiles(folder, depth) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) return []
    if (entry.name === 'surefire-reports' || entry.name === 'failsafe-reports') {
      return readdirSync(path).filter((name) => /^TEST-.*\.xml$/.test(name)).map((name) => join(path, name))
    }
    const searched = depth > 0 && !entry.name.startsWith('.') && entry.name !== 'node_modules'
    return searched ? reportFiles(path, depth - 1) : []
  })
}

function addSuite(xml) {
  const head = /<testsuite\b[^>]*>/.exec(xml)?.[0] ?? ''
  const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(head)?.[1] ?? 0)
  const failed = number('errors') + number('failures')
  counts.failed += failed
  counts.skipped += number('skipped')
  counts.passed += number('tests') - failed - number('skipped')
}

function addJson(report) {
  counts.passed += report.numPassedTests ?? report.passed ?? 0
  counts.failed += report.numFailedTests ?? report.failed ?? 0
  counts.skipped += (report.numPendingTests ?? report.skipped ?? 0) + (report.numTodoTests ?? 0)
}
