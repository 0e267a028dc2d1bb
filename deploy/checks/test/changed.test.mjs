import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { concerned } from '../changed.mjs'
import { SERVICES } from '../lib/repository.mjs'

const EVERYTHING = [...SERVICES].sort()

describe('a change concerns', () => {
  it('one service when its module changes', () =>
    assert.deepEqual(concerned(['traces-service/src/main/java/A.java']), {
      images: ['traces-service'],
      tests: ['end-to-end', 'traces-service'],
      deploys: ['traces-service'],
    }))
  it('no image when only its tests change', () =>
    assert.deepEqual(concerned(['traces-service/src/test/java/ATest.java']), { images: [], tests: ['traces-service'], deploys: [] }))
  it('one deployment and no image when its folder changes', () =>
    assert.deepEqual(concerned(['deploy/kubernetes/judge-service/base/config.env']), {
      images: [],
      tests: ['manifests'],
      deploys: ['judge-service'],
    }))
  it('every service when the kit changes', () =>
    assert.deepEqual(concerned(['service-kit/src/main/java/Kit.java']).images, EVERYTHING))
  it('every service\'s tests and no image when what tests stand on changes', () =>
    assert.deepEqual(concerned(['service-kit-testing/src/main/java/T.java']), { images: [], tests: EVERYTHING, deploys: [] }))
  it('every deployment when a component changes', () =>
    assert.deepEqual(concerned(['deploy/kubernetes/components/prod/issuer.yaml']).deploys, [...SERVICES, 'frontend'].sort()))
  it('nothing when only words change', () =>
    assert.deepEqual(concerned(['docs/operations.md', 'traces-service/README.md']), { images: [], tests: [], deploys: [] }))
})
