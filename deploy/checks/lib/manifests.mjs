// The rendered manifests, read from deploy/kubernetes/<target>/rendered.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { KUBERNETES, OVERLAYS, TARGETS, files, text } from './repository.mjs'

export const renderedFile = (target, overlay) => `deploy/kubernetes/${target}/rendered/${overlay}.yaml`

/** Changes with every file that an overlay's rendering can depend on. */
export function inputHash(target) {
  const hash = createHash('sha256')
  for (const folder of [target, 'components']) {
    for (const file of files(join(KUBERNETES, folder), (path) => !path.includes('/rendered/'))) {
      hash.update(file).update('\0').update(text(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

export const header = (target, overlay) =>
  `# Rendered from overlays/${overlay} by "npm run render" in deploy/checks; do not edit.\n# inputs: ${inputHash(target)}\n`

export function parse(yaml) {
  return parseAllDocuments(yaml, { uniqueKeys: true }).map((document) => {
    if (document.errors.length > 0) throw document.errors[0]
    return document.toJS()
  })
}

/** What is rendered: each target for each environment, and what a cluster has once. */
export const RENDERINGS = [...TARGETS.flatMap((target) => OVERLAYS.map((overlay) => [target, overlay])), ['platform', 'cluster']]

/** Every object of an environment, each with the target that it belongs to. */
export function environment(overlay) {
  return RENDERINGS.filter(([, environment]) => environment === overlay || environment === 'cluster').flatMap(
    ([target, environment]) => parse(text(renderedFile(target, environment))).map((object) => ({ target, object })),
  )
}

export const environments = () => OVERLAYS.map((overlay) => ({ overlay, entries: environment(overlay) }))
export const id = (object) => `${object.kind}/${object.metadata.name}`
