// Renders every overlay into deploy/kubernetes/<target>/rendered, so that a review shows what a cluster will get and
// the checks need no renderer (ADR 0051).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { RENDERINGS, header, renderedFile } from './lib/manifests.mjs'
import { KUBERNETES, ROOT } from './lib/repository.mjs'

const RENDERERS = [
  ['kustomize', 'build'],
  ['kubectl', 'kustomize'],
]

export function findRenderer() {
  return RENDERERS.find(([program]) => spawnSync(program, ['--help'], { stdio: 'ignore' }).status === 0)
}

export function render([program, command], target, overlay) {
  const folder = join(KUBERNETES, target, 'overlays', overlay)
  const run = spawnSync(program, [command, folder], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${target}/${overlay}: ${run.stderr}`)
  return header(target, overlay) + run.stdout
}

if (process.argv[1]?.endsWith('render.mjs')) {
  const renderer = findRenderer()
  if (renderer === undefined) {
    console.error('Neither kustomize nor kubectl is installed; one of them renders.')
    process.exit(2)
  }
  for (const [target, overlay] of RENDERINGS) {
    const file = join(ROOT, renderedFile(target, overlay))
    const rendered = render(renderer, target, overlay)
    if (existsSync(file) && readFileSync(file, 'utf8') === rendered) continue
    console.log(`changed: ${renderedFile(target, overlay)}`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, rendered)
  }
}
