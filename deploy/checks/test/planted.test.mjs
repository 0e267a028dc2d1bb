// A check that finds nothing proves nothing: each fault below is planted into the real manifests and must be found.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FACTS } from '../lib/bound.mjs'
import { named, ofKind } from '../lib/facts.mjs'
import { environment } from '../lib/manifests.mjs'
import { invalid, mistyped } from '../lib/schema.mjs'

const TRACES = 'traces-service'
const app = (entries, kind = 'Deployment', name = TRACES) => named(entries, kind, name).spec.template.spec.containers[0]
const remove = (entries, kind, name) =>
  entries.splice(entries.findIndex(({ object }) => object.kind === kind && object.metadata.name === name), 1)
const rule = (entries) => named(entries, 'HTTPRoute', TRACES).spec.rules[0]
const job = (entries) => ofKind(entries, 'Job').find(({ metadata }) => metadata.name.startsWith(TRACES))

const PLANTED = {
  'names are unique': (entries) => entries.push(entries[0]),
  'namespaces are where they belong': (entries) => (ofKind(entries, 'GatewayClass')[0].metadata.namespace = 'judge-workshop'),
  'the gateway is complete': (entries) => remove(entries, 'GatewayClass', 'judge-workshop'),
  'selectors match one deployment, and no migration': (entries) =>
    (job(entries).spec.template.metadata.labels['app.kubernetes.io/name'] = TRACES),
  'ports of services, probes and monitors exist': (entries) => (app(entries).livenessProbe.httpGet.port = 'admin'),
  'the three probes ask three things': (entries) => (app(entries).livenessProbe.httpGet.path = '/q/health/ready'),
  'routes lead to services, from listeners': (entries) => (rule(entries).backendRefs[0].port = 80),
  'nothing is served in the clear where TLS is': (entries) =>
    delete named(entries, 'HTTPRoute', TRACES).spec.parentRefs[0].sectionName,
  'policies of the gateway target what exists': (entries) => remove(entries, 'HTTPRoute', 'traces-service-imports'),
  'pods are restricted': (entries) => delete app(entries).securityContext.capabilities,
  'a rollout loses nothing': (entries) => (named(entries, 'Deployment', TRACES).spec.template.spec.terminationGracePeriodSeconds = 10),
  'versions agree': (entries) => (app(entries).image = app(entries).image.replace(/:.*/, ':latest')),
  'secrets are references': (entries) =>
    Object.assign(app(entries).env.find(({ name }) => name === 'DATABASE_PASSWORD'), { valueFrom: undefined, value: 'x' }),
  'settings are read, and none is lacking': (entries) => app(entries).env.push({ name: 'TRACES_BATCH', value: '1' }),
  'peers exist': (entries) => (app(entries).env.find(({ name }) => name === 'OIDC_SERVER_URL').value = 'http://workshops:8080'),
  'limits of routes are those of services': (entries) => (rule(entries).timeouts.request = '15s'),
  'connections of all replicas fit': (entries) => (named(entries, 'HorizontalPodAutoscaler', TRACES).spec.maxReplicas = 40),
  'policies allow exactly the calls that are made': (entries) =>
    named(entries, 'NetworkPolicy', TRACES).spec.egress[0].to.splice(0, 1),
  'routes are the prefixes of the contracts': (entries) => (rule(entries).matches[0].path.value = '/api/v1/trace'),
}

describe('planted faults', () => {
  for (const [name, fact] of FACTS) {
    it(`are found: ${name}`, () => {
      const entries = structuredClone(environment('prod'))
      PLANTED[name](entries)
      assert.notDeepEqual(fact(entries), [])
    })
  }

  it('are found: a setting without a default is lacking', () => {
    const entries = structuredClone(environment('prod'))
    app(entries).env = app(entries).env.filter(({ name }) => name !== 'SERVICE_CLIENT_SECRET')
    const [, fact] = FACTS.find(([name]) => name.startsWith('settings are read'))
    assert.deepEqual(fact(entries), ['Deployment/traces-service does not set SERVICE_CLIENT_SECRET, which has no default'])
  })
})

/** One of each kind of mistake that a schema knows, for built-in and for custom kinds. */
const SCHEMA_FAULTS = {
  'a required field is missing': [invalid, (entries) => delete app(entries).name],
  'an enum is wrong': [invalid, (entries) => (named(entries, 'HTTPRoute', TRACES).spec.rules[0].matches[0].path.type = 'Prefix')],
  'a pattern is not met': [invalid, (entries) => (rule(entries).timeouts.request = 'a minute')],
  'a field does not exist': [mistyped, (entries) => (app(entries).livenessProbe.initialDelay = 3)],
  'a field of a custom kind does not exist': [mistyped, (entries) => (ofKind(entries, 'Cluster')[0].spec.replicas = 3)],
  'a field of a gateway policy does not exist': [
    mistyped,
    (entries) => (ofKind(entries, 'BackendTrafficPolicy')[0].spec.maxBody = '10Mi'),
  ],
  'a value has another type': [mistyped, (entries) => (app(entries).ports[0].containerPort = '8080')],
}

describe('planted faults of schema', () => {
  for (const [name, [check, plant]] of Object.entries(SCHEMA_FAULTS)) {
    it(`are found: ${name}`, async () => {
      const entries = structuredClone(environment('prod'))
      plant(entries)
      assert.notDeepEqual(await check(entries.map(({ object }) => object)), [])
    })
  }
})
