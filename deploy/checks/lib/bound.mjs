// The facts, bound to what the services' sources say.
import * as facts from './facts.mjs'
import { calledServices, configuration, publicPrefixes, text, variables } from './repository.mjs'

const planned = JSON.parse(text('deploy/checks/lib/planned.json'))
const number = (value) => Number(/\d+/.exec(value)[0])

const limitsOf = (service) => {
  const values = configuration(service)
  return {
    requestTimeout: /:(\d+s)\}/.exec(values.get('service-kit.request-timeout'))[1],
    maxBodySize: values.get('service-kit.max-body-size'),
    streamedPath: values.get('service-kit.streamed-path'),
  }
}

const poolOf = (service) => {
  const values = configuration(service)
  return number(values.get('quarkus.datasource.reactive.max-size')) + number(values.get('quarkus.datasource.jdbc.max-size'))
}

const drain = number(configuration('workshops-service').get('quarkus.shutdown.timeout'))

/** Name of the fact and the fact, bound to the services' sources. */
export const FACTS = [
  ['names are unique', facts.namesAreUnique],
  ['namespaces are where they belong', facts.namespacesAreRight],
  ['the gateway is complete', facts.gatewaysAreComplete],
  ['selectors match one deployment, and no migration', facts.selectorsMatch],
  ['ports of services, probes and monitors exist', facts.portsExist],
  ['the three probes ask three things', facts.probesDiffer],
  ['routes lead to services, from listeners', facts.routesLeadSomewhere],
  ['nothing is served in the clear where TLS is', facts.nothingIsServedInTheClear],
  ['policies of the gateway target what exists', facts.policiesTargetWhatExists],
  ['pods are restricted', facts.podsAreRestricted],
  ['a rollout loses nothing', facts.aRolloutLosesNothing(drain)],
  ['versions agree', facts.versionsAgree],
  ['secrets are references', facts.secretsAreReferences],
  ['settings are read, and none is lacking', facts.settingsAreRead((service) => variables(configuration(service)), new Set(planned.settings))],
  ['peers exist', facts.peersExist],
  ['limits of routes are those of services', facts.limitsAgree(limitsOf)],
  ['connections of all replicas fit', facts.connectionsFit(poolOf)],
  ['policies allow exactly the calls that are made', facts.callsAreAllowed(calledServices, new Map(Object.entries(planned.calls)))],
  ['routes are the prefixes of the contracts', facts.routesMatchContracts(publicPrefixes, new Set(planned.prefixes))],
]
