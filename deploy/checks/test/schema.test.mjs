import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { environments } from '../lib/manifests.mjs'
import { invalid, mistyped } from '../lib/schema.mjs'

describe('schemas of the Kubernetes API, Gateway API, Envoy Gateway, CloudNativePG and Prometheus operator', () => {
  for (const { overlay, entries } of environments()) {
    const objects = entries.map(({ object }) => object)
    it(`accept every object of ${overlay}`, async () => assert.deepEqual(await invalid(objects), []))
    it(`know every field of ${overlay}`, () => assert.deepEqual(mistyped(objects), []))
  }
})
