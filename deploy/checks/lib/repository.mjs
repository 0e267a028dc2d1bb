// Where things are, and what the manifests are compared with: the services' sources.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..')
export const KUBERNETES = join(ROOT, 'deploy/kubernetes')
export const SERVICES = ['workshops', 'traces', 'discovery', 'annotations', 'judge'].map((name) => `${name}-service`)
export const TARGETS = [...SERVICES, 'frontend', 'platform']
export const OVERLAYS = ['dev', 'prod']

export const shortName = (service) => service.replace(/-service$/, '')
export const text = (...path) => readFileSync(join(ROOT, ...path), 'utf8')

/** All files below a folder, relative to the repository, in a fixed order. */
export function files(folder, wanted = () => true) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? files(path, wanted) : [relative(ROOT, path)]
    })
    .filter(wanted)
    .sort()
}

/** Key and value of each line of a properties file. */
export function properties(...path) {
  return new Map(
    text(...path)
      .split('\n')
      .map((line) => /^([^#=]+)=(.*)$/.exec(line))
      .filter(Boolean)
      .map(([, key, value]) => [key, value]),
  )
}

const KIT = ['service-kit', 'src/main/resources/META-INF/microprofile-config.properties']

/** The configuration of a service: the kit's defaults under its own. */
export function configuration(service) {
  return new Map([...properties(...KIT), ...properties(service, 'src/main/resources/application.properties')])
}

/** Names of environment variables that a configuration reads, and whether each has a default. */
export function variables(configuration) {
  const found = new Map()
  for (const value of configuration.values()) {
    for (const [, name, separator] of value.matchAll(/\$\{([A-Z][A-Z0-9_]*)(:)?/g)) {
      found.set(name, found.get(name) || separator === ':')
    }
  }
  return found
}

/** The first segments below /api/v1 of a service's contract. */
export function publicPrefixes(service) {
  const paths = Object.keys(JSON.parse(text(service, 'openapi/openapi.json')).paths)
  return new Set(paths.map((path) => /^\/api\/v1\/[^/]+/.exec(path)?.[0]).filter(Boolean))
}

/** The services whose REST clients a service's sources hold; the kit's client counts for each. */
export function calledServices(service) {
  const sources = [service, 'service-kit'].flatMap((module) =>
    files(join(ROOT, module, 'src/main/java'), (file) => file.endsWith('.java')),
  )
  const keys = sources.flatMap((file) => [...text(file).matchAll(/@RegisterRestClient\(configKey = "([a-z]+)"/g)])
  const peers = new Set(keys.map(([, key]) => `${key}-service`).filter((peer) => SERVICES.includes(peer)))
  peers.add('workshops-service') // tokens and the key set they are checked with
  return peers
}
