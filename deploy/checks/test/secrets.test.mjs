import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { secrets } from '../../kubernetes/platform/secrets.mjs'
import { containers, ofKind, referencedSecrets } from '../lib/facts.mjs'
import { environments } from '../lib/manifests.mjs'
import { invalid, mistyped } from '../lib/schema.mjs'

const made = secrets('judge-workshop')
const keys = new Map(made.map(({ metadata, stringData }) => [metadata.name, Object.keys(stringData)]))

describe('the secrets that are made', () => {
  for (const { overlay, entries } of environments()) {
    it(`are those that ${overlay} refers to`, () => {
      const optional = new Set(
        ofKind(entries, 'Deployment').flatMap((deployment) =>
          containers(deployment).flatMap(({ env = [] }) => env.map(({ valueFrom }) => valueFrom?.secretKeyRef).filter((ref) => ref?.optional).map(({ name, key }) => `${name}/${key}`)),
        ),
      )
      const lacking = [...referencedSecrets(entries)].flatMap(([name, wanted]) =>
        [...wanted].filter((key) => !keys.has(name) || (key && !keys.get(name).includes(key) && !optional.has(`${name}/${key}`))).map((key) => `${name}/${key}`),
      )
      assert.deepEqual(lacking, [])
      const roles = ofKind(entries, 'Cluster')[0].spec.managed.roles.map(({ passwordSecret }) => passwordSecret.name)
      assert.deepEqual(roles.filter((name) => !keys.has(name)), [])
    })
  }
  it('are secrets', async () => {
    assert.deepEqual(await invalid(made), [])
    assert.deepEqual(mistyped(made), [])
  })
  it('hold a signing key that signs and has a name', () => {
    const [key] = JSON.parse(made.find(({ metadata }) => metadata.name === 'workshops-service-signing-key').stringData['signing-key.json']).keys
    assert.equal(key.kty, 'RSA')
    assert.ok(key.d && key.kid)
  })
  it('are new each time', () => {
    const values = [made, secrets('judge-workshop')].map((all) => all.flatMap(({ stringData }) => Object.values(stringData)).filter((value) => value.length > 20))
    assert.deepEqual(values[0].filter((value) => values[1].includes(value)), [])
  })
})
