import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FACTS } from '../lib/bound.mjs'
import { environments } from '../lib/manifests.mjs'

for (const { overlay, entries } of environments()) {
  describe(overlay, () => {
    for (const [name, fact] of FACTS) it(name, () => assert.deepEqual(fact(entries), []))
  })
}
