// What a change rebuilds, tests and deploys: node deploy/checks/changed.mjs [<since, a commit>]
import { execFileSync } from 'node:child_process'
import { ROOT, SERVICES } from './lib/repository.mjs'

const EVERYBODYS = /^(pom\.xml|\.mvn\/|mvnw|shared-model\/(src\/main|pom)|service-kit\/(src\/main|pom))/
const EVERYBODYS_TESTS = /^(service-kit-testing\/|service-kit\/src\/test|shared-model\/src\/test)/
const JAVA_SYSTEM = /^deploy\/(local|contracts)\//

/** The parts that a set of changed files concerns: images to build, tests to run, folders to apply. */
export function concerned(changedFiles) {
  const images = new Set()
  const tests = new Set()
  const deploys = new Set()
  const all = (set) => SERVICES.forEach((service) => set.add(service))
  for (const file of changedFiles) {
    const owner = [...SERVICES, 'frontend'].find((module) => file.startsWith(`${module}/`))
    if (owner && !/\.md$/.test(file)) {
      tests.add(owner)
      if (!/^[a-z-]+\/(src\/test|e2e)\//.test(file)) images.add(owner)
    }
    if (EVERYBODYS.test(file)) all(images)
    if (EVERYBODYS.test(file) || EVERYBODYS_TESTS.test(file)) all(tests)
    if (/^deploy\/images\/(Containerfile\.(jvm|native))$/.test(file)) all(images)
    if (/^deploy\/images\/(Containerfile\.frontend|nginx\.conf)$/.test(file)) images.add('frontend')
    if (JAVA_SYSTEM.test(file)) tests.add('end-to-end')
    const [, folder] = /^deploy\/kubernetes\/([a-z-]+)\//.exec(file) ?? []
    if (folder === 'components') [...SERVICES, 'frontend'].forEach((target) => deploys.add(target))
    else if (folder) deploys.add(folder)
    if (/^deploy\/(kubernetes|checks|observability|images)\//.test(file)) tests.add('manifests')
  }
  for (const image of images) deploys.add(image)
  if (images.size > 0) tests.add('end-to-end')
  const sorted = (set) => [...set].sort()
  return { images: sorted(images), tests: sorted(tests), deploys: sorted(deploys) }
}

if (process.argv[1]?.endsWith('changed.mjs')) {
  const since = process.argv[2] ?? 'HEAD~1'
  const output = execFileSync('git', ['diff', '--name-only', '--no-renames', since, 'HEAD'], { cwd: ROOT, encoding: 'utf8' })
  const result = concerned(output.split('\n').filter(Boolean))
  for (const [what, names] of Object.entries(result)) console.log(`${what}: ${names.join(' ') || 'nothing'}`)
}
