// Licences of everything that ships, from CycloneDX documents: a table on standard output, largest group first. Fails
// for a component without a licence, or with one that would oblige whoever runs or changes this program.
import { readFileSync } from 'node:fs'

const REFUSED = /\b(AGPL|SSPL|BUSL|CC-BY-NC)|^GPL(?!.*(exception|CE|CPE))/i

/** The licence names of one component; a choice between several is one name. */
export function licencesOf({ licenses = [] }) {
  return licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name).filter(Boolean)
}

export function summarise(documents) {
  const groups = new Map()
  const problems = []
  const seen = new Set()
  for (const component of documents.flatMap(({ components }) => components ?? [])) {
    const name = [component.group, component.name].filter(Boolean).join(':')
    if (seen.has(component.purl ?? name) || component.group === 'dev.judgeworkshop') continue
    seen.add(component.purl ?? name)
    const licences = licencesOf(component)
    const key = licences.sort().join(' or ') || 'unknown'
    groups.set(key, [...(groups.get(key) ?? []), `${name} ${component.version}`])
    if (licences.length === 0) problems.push(`${name} ${component.version} names no licence`)
    // several licences are a choice: one that is fine is enough
    else if (licences.every((licence) => REFUSED.test(licence))) problems.push(`${name} ${component.version} is under ${key}`)
  }
  return { groups, problems, total: seen.size }
}

if (process.argv[1]?.endsWith('licences.mjs')) {
  const documents = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')))
  const { groups, problems, total } = summarise(documents)
  for (const [licence, names] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${String(names.length).padStart(4)}  ${licence}${names.length <= 3 ? `  (${names.join(', ')})` : ''}`)
  }
  console.log(`${String(total).padStart(4)}  components`)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
