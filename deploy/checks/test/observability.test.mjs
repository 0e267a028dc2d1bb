import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parse } from '../lib/manifests.mjs'
import { text } from '../lib/repository.mjs'

const OBSERVABILITY = 'deploy/observability'
const DASHBOARDS = ['services', 'resources']
const json = (name) => JSON.parse(text(OBSERVABILITY, 'dashboards', `${name}.json`))
const [rules] = parse(text(OBSERVABILITY, 'rules.yaml'))
const ruleList = rules.spec.groups.flatMap((group) => group.rules)

/** What the services export, taken from a running stack, and what others do. */
const exported = new Set(text(OBSERVABILITY, 'metrics.txt').split('\n').filter((line) => line && !line.startsWith('#')))
const OTHERS = /^(up|kube_|container_|cnpg_)/
const recorded = new Set(ruleList.map(({ record }) => record).filter(Boolean))

/** Every selector is written with braces, so that it can be found here. */
const metrics = (expression) => [...expression.matchAll(/([a-zA-Z_][a-zA-Z0-9_:]*)\{/g)].map(([, name]) => name)

function unknownMetrics(expressions) {
  return [...new Set(expressions.flatMap(metrics))].filter((name) => !exported.has(name) && !recorded.has(name) && !OTHERS.test(name))
}

describe('observability', () => {
  it('asks for metrics that services export: alert rules', () => {
    const expressions = ruleList.map(({ expr }) => expr)
    assert.ok(expressions.every((expression) => metrics(expression).length > 0))
    assert.deepEqual(unknownMetrics(expressions), [])
  })
  for (const name of DASHBOARDS) {
    it(`asks for metrics that services export: ${name}`, () => {
      const expressions = json(name).panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))
      assert.ok(expressions.length > 0)
      assert.deepEqual(unknownMetrics(expressions), [])
    })
  }
  it('notices a metric that nobody exports', () =>
    assert.deepEqual(unknownMetrics(['rate(http_server_request_seconds_count{job="x"}[5m])']), ['http_server_request_seconds_count']))
  it('explains every alert in the runbook', () => {
    const runbook = text('docs/operations.md')
    assert.deepEqual(ruleList.map(({ alert }) => alert).filter((alert) => alert && !runbook.includes(alert)), [])
  })
  it('has no two panels of one number', () => {
    for (const name of DASHBOARDS) {
      const ids = json(name).panels.map(({ id }) => id)
      assert.equal(new Set(ids).size, ids.length)
    }
  })
})
