// What must be true between objects. Each fact takes the entries {target, object} of one environment and answers with
// sentences about what is wrong; none is good. test/planted.test.mjs shows that each one finds its fault.
import { id } from './manifests.mjs'
import { SERVICES } from './repository.mjs'

const NAME = 'app.kubernetes.io/name'
const VERSION = 'app.kubernetes.io/version'

export const ofKind = (entries, ...kinds) => entries.map(({ object }) => object).filter(({ kind }) => kinds.includes(kind))
export const named = (entries, kind, name) => ofKind(entries, kind).find(({ metadata }) => metadata.name === name)
export const containers = (workload) => workload.spec.template.spec.containers
const workloads = (entries) => ofKind(entries, 'Deployment', 'Job')
const podLabels = (workload) => workload.spec.template.metadata.labels
const selects = (labels, candidate) => Object.entries(labels).every(([key, value]) => candidate?.[key] === value)
const ports = (workload) => containers(workload).flatMap((container) => container.ports ?? [])
const hasPort = (workload, port) => ports(workload).some(({ name, containerPort }) => name === port || containerPort === port)

export function namesAreUnique(entries) {
  const seen = new Set()
  return entries.flatMap(({ object }) => {
    const key = `${object.apiVersion}/${id(object)}`
    const problem = seen.has(key) ? [`${key} is there twice`] : []
    seen.add(key)
    return problem
  })
}

const WITHOUT_NAMESPACE = new Set(['Namespace', 'GatewayClass'])

/** A server refuses a namespace where there is none, and one is easily forgotten where it must be. */
export function namespacesAreRight(entries) {
  const wanted = named(entries, 'Gateway', 'judge-workshop').metadata.namespace
  return entries
    .map(({ object }) => object)
    .filter(({ kind, metadata }) => metadata.namespace !== (WITHOUT_NAMESPACE.has(kind) ? undefined : wanted))
    .map((object) => `${id(object)} is in the namespace ${object.metadata.namespace}`)
}

/** The Gateway's class is there, and so are the parameters that it refers to. */
export function gatewaysAreComplete(entries) {
  return ofKind(entries, 'Gateway').flatMap((gateway) => {
    const parameters = gateway.spec.infrastructure?.parametersRef
    const lacking = [
      [named(entries, 'GatewayClass', gateway.spec.gatewayClassName), `class ${gateway.spec.gatewayClassName}`],
      [!parameters || named(entries, parameters.kind, parameters.name), `parameters ${parameters?.name}`],
    ]
    return lacking.filter(([there]) => !there).map(([, what]) => `${id(gateway)}: no ${what}`)
  })
}

export function selectorsMatch(entries) {
  const pods = (labels) => workloads(entries).filter((workload) => selects(labels, podLabels(workload)))
  const one = (object, labels) => {
    const found = pods(labels)
    const right = found.length === 1 && found[0].kind === 'Deployment'
    return right ? [] : [`${id(object)} selects ${found.map(id).join(', ') || 'nothing'}`]
  }
  return [
    ...ofKind(entries, 'Service').flatMap((service) => one(service, service.spec.selector)),
    ...ofKind(entries, 'Deployment').flatMap((deployment) => one(deployment, deployment.spec.selector.matchLabels)),
    ...ofKind(entries, 'PodDisruptionBudget').flatMap((budget) => one(budget, budget.spec.selector.matchLabels)),
    ...ofKind(entries, 'HorizontalPodAutoscaler')
      .filter(({ spec }) => !named(entries, spec.scaleTargetRef.kind, spec.scaleTargetRef.name))
      .map((scaler) => `${id(scaler)} scales ${scaler.spec.scaleTargetRef.name}, which is not there`),
  ]
}

export function portsExist(entries) {
  const backing = (service) =>
    ofKind(entries, 'Deployment').find((deployment) => selects(service.spec.selector, podLabels(deployment)))
  const services = ofKind(entries, 'Service').flatMap((service) =>
    service.spec.ports
      .filter(({ targetPort }) => backing(service) && !hasPort(backing(service), targetPort))
      .map(({ targetPort }) => `${id(service)} leads to port ${targetPort}, which no container declares`),
  )
  const probes = ofKind(entries, 'Deployment').flatMap((deployment) =>
    containers(deployment).flatMap((container) =>
      ['startupProbe', 'readinessProbe', 'livenessProbe'].flatMap((probe) => {
        const port = container[probe]?.httpGet?.port
        const right = typeof port === 'string' && container.ports.some(({ name }) => name === port)
        return right ? [] : [`${id(deployment)}: ${probe} names no declared port (${port})`]
      }),
    ),
  )
  const monitors = ofKind(entries, 'ServiceMonitor').flatMap((monitor) => {
    const services = ofKind(entries, 'Service').filter(({ metadata }) => selects(monitor.spec.selector.matchLabels, metadata.labels))
    const missing = monitor.spec.endpoints.filter(({ port }) => !services.some(({ spec }) => spec.ports.some(({ name }) => name === port)))
    return services.length === 1 && missing.length === 0 ? [] : [`${id(monitor)} does not find one service with its port`]
  })
  return [...services, ...probes, ...monitors]
}

export function probesDiffer(entries) {
  return ofKind(entries, 'Deployment')
    .filter(({ metadata }) => SERVICES.includes(metadata.name))
    .flatMap((deployment) => {
      const paths = ['startupProbe', 'readinessProbe', 'livenessProbe'].map((probe) => containers(deployment)[0][probe].httpGet.path)
      const wanted = ['/q/health/started', '/q/health/ready', '/q/health/live']
      return paths.join() === wanted.join() ? [] : [`${id(deployment)} probes ${paths.join(', ')}`]
    })
}

export function routesLeadSomewhere(entries) {
  return ofKind(entries, 'HTTPRoute').flatMap((route) => {
    const gateways = route.spec.parentRefs.flatMap((parent) => {
      const gateway = named(entries, 'Gateway', parent.name)
      const listeners = gateway?.spec.listeners.map(({ name }) => name) ?? []
      const right = gateway && (parent.sectionName === undefined || listeners.includes(parent.sectionName))
      return right ? [] : [`${id(route)} hangs on ${parent.name}/${parent.sectionName}, which is not there`]
    })
    const backends = route.spec.rules
      .flatMap(({ backendRefs }) => backendRefs ?? [])
      .filter(({ name, port }) => !named(entries, 'Service', name)?.spec.ports.some((offered) => offered.port === port))
      .map(({ name, port }) => `${id(route)} leads to ${name}:${port}, which is not there`)
    return [...gateways, ...backends]
  })
}

/** No plain HTTP route where there is a listener for HTTPS, except the one that leads there. */
export function nothingIsServedInTheClear(entries) {
  const secure = ofKind(entries, 'Gateway').some(({ spec }) => spec.listeners.some(({ protocol }) => protocol === 'HTTPS'))
  if (!secure) return []
  return ofKind(entries, 'HTTPRoute')
    .filter(({ spec }) => spec.rules.some(({ backendRefs }) => backendRefs))
    .filter(({ spec }) => spec.parentRefs.some(({ sectionName }) => sectionName !== 'https'))
    .map((route) => `${id(route)} is served without TLS`)
}

export function policiesTargetWhatExists(entries) {
  return ofKind(entries, 'BackendTrafficPolicy', 'ClientTrafficPolicy', 'SecurityPolicy').flatMap((policy) =>
    policy.spec.targetRefs
      .filter(({ kind, name }) => !named(entries, kind, name))
      .map(({ kind, name }) => `${id(policy)} targets ${kind}/${name}, which is not there`),
  )
}

export function podsAreRestricted(entries) {
  return workloads(entries).flatMap((workload) => {
    const pod = workload.spec.template.spec
    const lacking = [
      [pod.automountServiceAccountToken === false, 'mounts a token'],
      [pod.enableServiceLinks === false, 'takes service links'],
      [pod.securityContext?.runAsNonRoot === true, 'may run as root'],
      [pod.securityContext?.seccompProfile?.type === 'RuntimeDefault', 'has no seccomp profile'],
      [named(entries, 'ServiceAccount', pod.serviceAccountName) !== undefined, 'has no service account of its own'],
      ...pod.containers.flatMap(({ securityContext: context, resources }) => [
        [context?.allowPrivilegeEscalation === false, 'may escalate'],
        [context?.readOnlyRootFilesystem === true, 'writes to its root'],
        [context?.capabilities?.drop?.join() === 'ALL', 'keeps capabilities'],
        [resources?.requests?.cpu && resources.requests.memory && resources.limits?.memory, 'has no requests or limit'],
      ]),
    ]
    return lacking.filter(([right]) => !right).map(([, what]) => `${id(workload)} ${what}`)
  })
}

export function aRolloutLosesNothing(drainSeconds) {
  return (entries) =>
    ofKind(entries, 'Deployment').flatMap((deployment) => {
      const { strategy, replicas, template } = deployment.spec
      const wait = containers(deployment)[0].lifecycle?.preStop?.sleep?.seconds ?? 0
      const grace = template.spec.terminationGracePeriodSeconds ?? 30
      const lacking = [
        [strategy?.rollingUpdate?.maxUnavailable === 0, 'takes pods away before new ones are there'],
        [replicas === undefined, 'sets replicas, which are the autoscaler\'s'],
        [wait > 0, 'does not wait until nobody sends to it'],
        [grace > wait + drainSeconds, `ends after ${grace} s, before ${wait} s and a drain of ${drainSeconds} s are over`],
      ]
      return lacking.filter(([right]) => !right).map(([, what]) => `${id(deployment)} ${what}`)
    })
}

/** One version in labels, image and the name of the Job; never "latest". */
export function versionsAgree(entries) {
  const images = workloads(entries).flatMap((workload) => {
    const version = workload.metadata.labels[VERSION]
    const { image } = containers(workload)[0]
    const tag = /:([^:@/]+)(@sha256:[0-9a-f]{64})?$/.exec(image)?.[1]
    return tag === version ? [] : [`${id(workload)} of version ${version} runs ${image}`]
  })
  const jobs = ofKind(entries, 'Job')
    .filter(({ metadata }) => !metadata.name.endsWith(`-${metadata.labels[VERSION]}`))
    .map((job) => `${id(job)} is not named after version ${job.metadata.labels[VERSION]}`)
  const pairs = ofKind(entries, 'Job').flatMap((job) => {
    const service = named(entries, 'Deployment', job.metadata.labels[NAME])
    const same = service && containers(service)[0].image === containers(job)[0].image
    return same ? [] : [`${id(job)} migrates with another image than the service runs`]
  })
  return [...images, ...jobs, ...pairs]
}

const SECRET = /(PASSWORD|SECRET|SECRET_[A-Z]+|TOKEN)$/

/** No Secret is in the manifests, and no setting that is one has its value written down. */
export function secretsAreReferences(entries) {
  const written = ofKind(entries, 'Secret').map((secret) => `${id(secret)} is in the manifests`)
  const plain = ofKind(entries, 'Deployment').flatMap((workload) =>
    containers(workload).flatMap(({ env = [] }) =>
      env.filter(({ name, value }) => SECRET.test(name) && value !== undefined).map(({ name }) => `${id(workload)} writes ${name} down`),
    ),
  )
  const generated = ofKind(entries, 'ConfigMap').flatMap((map) =>
    Object.keys(map.data ?? {}).filter((key) => SECRET.test(key)).map((key) => `${id(map)} writes ${key} down`),
  )
  return [...written, ...plain, ...generated]
}

/** The names of all secrets that somebody must make: key by name of the secret. */
export function referencedSecrets(entries) {
  const found = new Map()
  const add = (name, key) => found.set(name, new Set([...(found.get(name) ?? []), key]))
  for (const workload of workloads(entries)) {
    for (const { env = [] } of containers(workload)) {
      for (const { valueFrom } of env) if (valueFrom?.secretKeyRef) add(valueFrom.secretKeyRef.name, valueFrom.secretKeyRef.key)
    }
    for (const { secret } of workload.spec.template.spec.volumes ?? []) if (secret) add(secret.secretName, undefined)
  }
  return found
}

/** Names and literal values of what a container gets, its ConfigMaps included. */
export function settings(entries, workload) {
  const found = new Map()
  for (const { env = [], envFrom = [] } of containers(workload)) {
    for (const { configMapRef } of envFrom) {
      for (const [key, value] of Object.entries(named(entries, 'ConfigMap', configMapRef.name)?.data ?? {})) found.set(key, value)
    }
    for (const { name, value } of env) found.set(name, value)
  }
  return found
}

/** A setting that the service does not read is a mistake, and so is one without a default that it does not get. */
export function settingsAreRead(variablesOf, expected = new Set()) {
  return (entries) =>
    workloads(entries)
      .filter(({ metadata }) => SERVICES.includes(metadata.labels[NAME]))
      .flatMap((workload) => {
        const read = variablesOf(workload.metadata.labels[NAME])
        const given = settings(entries, workload)
        const unread = [...given.keys()].filter((name) => !read.has(name) && !name.startsWith('QUARKUS_') && !expected.has(name))
        const lacking = [...read].filter(([name, hasDefault]) => !hasDefault && !given.has(name)).map(([name]) => name)
        return [
          ...unread.map((name) => `${id(workload)} sets ${name}, which the service does not read`),
          ...lacking.map((name) => `${id(workload)} does not set ${name}, which has no default`),
        ]
      })
}

/** A URL of a peer names a service and a port of ours. */
export function peersExist(entries) {
  return ofKind(entries, 'Deployment').flatMap((deployment) =>
    [...settings(entries, deployment)].flatMap(([name, value]) => {
      const address = /^http:\/\/([a-z-]+):(\d+)/.exec(value ?? '')
      if (!address) return []
      const service = named(entries, 'Service', address[1])
      const right = service?.spec.ports.some(({ port }) => port === Number(address[2]))
      return right ? [] : [`${id(deployment)}: ${name} is ${value}, which is not there`]
    }),
  )
}

/** The longest time and the largest body at the gateway are the service's. */
export function limitsAgree(limitsOf) {
  const seconds = (duration) => {
    const [, amount, unit] = /^(\d+)(s|m|h)$/.exec(duration) ?? []
    return Number(amount) * { s: 1, m: 60, h: 3600 }[unit]
  }
  return (entries) =>
    ofKind(entries, 'HTTPRoute').flatMap((route) => {
      const backend = route.spec.rules[0].backendRefs?.[0]?.name
      if (!SERVICES.includes(backend)) return []
      const limits = limitsOf(backend)
      const streamed = route.spec.rules.some(({ matches }) => matches.some(({ path }) => path.value === limits.streamedPath))
      const timeouts = streamed
        ? []
        : route.spec.rules
            .filter(({ timeouts }) => seconds(timeouts?.request ?? '0s') !== seconds(limits.requestTimeout))
            .map(({ timeouts }) => `${id(route)} waits ${timeouts?.request}, the service ${limits.requestTimeout}`)
      const policies = ofKind(entries, 'BackendTrafficPolicy').filter(({ spec }) =>
        spec.targetRefs.some(({ kind, name }) => kind === 'HTTPRoute' && name === route.metadata.name),
      )
      const buffers = policies.map(({ spec }) => spec.requestBuffer?.limit).filter(Boolean)
      const wanted = streamed ? [] : [limits.maxBodySize.replace(/^(\d+)M$/, '$1Mi')]
      const bodies = buffers.join() === wanted.join() ? [] : [`${id(route)} takes bodies of ${buffers.join() || 'any size'}, the service ${wanted.join() || 'streams'}`]
      return [...timeouts, ...bodies]
    })
}

/** Every pool of every replica that may run at once, against what the database takes. */
export function connectionsFit(poolOf, { reserve = 50 } = {}) {
  return (entries) => {
    const cluster = ofKind(entries, 'Cluster')[0]
    const most = Number(cluster.spec.postgresql.parameters.max_connections)
    const wanted = ofKind(entries, 'HorizontalPodAutoscaler')
      .filter(({ metadata }) => SERVICES.includes(metadata.name))
      // one more during a rollout, and one connection or two of the migration
      .map(({ metadata, spec }) => (spec.maxReplicas + 1) * poolOf(metadata.name) + 2)
      .reduce((sum, connections) => sum + connections, 0)
    return wanted + reserve <= most ? [] : [`${wanted} connections and a reserve of ${reserve} are more than max_connections ${most}`]
  }
}

/** Every selected pod of a service's own policy: which of our services it lets out to, or lets in. */
export function allowedPeers(entries, service, direction) {
  const policy = named(entries, 'NetworkPolicy', service)
  const [rules, side] = direction === 'egress' ? [policy.spec.egress, 'to'] : [policy.spec.ingress, 'from']
  const peers = rules.flatMap((rule) => rule[side] ?? []).map(({ podSelector }) => podSelector?.matchLabels?.[NAME])
  return new Set(peers.filter((peer) => SERVICES.includes(peer)))
}

/** Policies allow exactly the calls that services make, at both ends. */
export function callsAreAllowed(callsOf, planned = new Map()) {
  return (entries) =>
    SERVICES.flatMap((service) => {
      const out = allowedPeers(entries, service, 'egress')
      const made = callsOf(service)
      const expected = new Set([...made, ...(planned.get(service) ?? [])])
      return [
        ...[...expected].filter((peer) => !out.has(peer)).map((peer) => `${service} may not call ${peer}, but does`),
        ...[...out].filter((peer) => !expected.has(peer)).map((peer) => `${service} may call ${peer}, but does not`),
        ...[...out].filter((peer) => !allowedPeers(entries, peer, 'ingress').has(service)).map((peer) => `${peer} does not let ${service} in`),
        ...[...allowedPeers(entries, service, 'ingress')]
          .filter((caller) => !allowedPeers(entries, caller, 'egress').has(service))
          .map((caller) => `${service} lets ${caller} in, which may not call`),
      ]
    })
}

/** The public prefixes of the routes are those of the contract. */
export function routesMatchContracts(prefixesOf, planned = new Set()) {
  return (entries) =>
    SERVICES.flatMap((service) => {
      const routed = new Set(
        ofKind(entries, 'HTTPRoute')
          .flatMap(({ spec }) => spec.rules)
          .filter(({ backendRefs }) => backendRefs?.some(({ name }) => name === service))
          .flatMap(({ matches }) => matches.map(({ path }) => path.value)),
      )
      const offered = prefixesOf(service)
      return [
        ...[...offered].filter((prefix) => !routed.has(prefix)).map((prefix) => `${service} offers ${prefix}, which has no route`),
        ...[...routed].filter((prefix) => !offered.has(prefix) && !planned.has(prefix)).map((prefix) => `${prefix} leads to ${service}, which does not offer it`),
      ]
    })
}
