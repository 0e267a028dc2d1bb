// Two looks at every object by the published models of its kind: required fields, patterns and enums by their
// validators, and fields that do not exist by the TypeScript compiler, which the validators let pass.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { id } from './manifests.mjs'
import { ROOT } from './repository.mjs'

const PACKAGES = {
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
  'gateway.envoyproxy.io': '@kubernetes-models/envoy-gateway',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
  'postgresql.cnpg.io': '@kubernetes-models/cloudnative-pg',
}

/** The module of a kind's model, e.g. kubernetes-models/apps/v1/Deployment. */
function modelOf({ apiVersion, kind }) {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : ''
  return `${PACKAGES[group] ?? 'kubernetes-models'}/${apiVersion}/${kind}`
}

/** What the model's validator objects to. */
export async function invalid(objects) {
  const problems = []
  for (const object of objects) {
    try {
      const { [object.kind]: Model } = await import(modelOf(object))
      new Model(object).validate()
    } catch (error) {
      problems.push(`${id(object)}: ${error.message}`)
    }
  }
  return problems
}

/** Fields that the kind does not have, and values of another type. */
export function mistyped(objects, folder = join(ROOT, `deploy/checks/target/typed-${process.pid}`)) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'objects.ts')
  const lines = objects.map((object, index) => {
    const type = `import('${modelOf(object)}').I${object.kind}`
    return `export const object${index}: ${type} = ${JSON.stringify(object)}`
  })
  writeFileSync(file, lines.join('\n'))
  const program = ts.createProgram([file], {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  })
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')
    if (diagnostic.file?.fileName !== file) return message
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start)
    return `${id(objects[line])}: ${message}`
  })
}
