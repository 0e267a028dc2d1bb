import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { RENDERINGS, header, renderedFile } from '../lib/manifests.mjs'
import { text } from '../lib/repository.mjs'
import { findRenderer, render } from '../render.mjs'

const HELP = 'run "npm run render" in deploy/checks and commit what it changes'
const renderer = findRenderer()

describe('what is rendered', () => {
  for (const [target, overlay] of RENDERINGS) {
    it(`is of today's sources: ${target} ${overlay}`, () =>
      assert.ok(text(renderedFile(target, overlay)).startsWith(header(target, overlay)), HELP))
    it(`is what a renderer makes: ${target} ${overlay}`, { skip: renderer === undefined && 'no kustomize, no kubectl' }, () =>
      assert.equal(text(renderedFile(target, overlay)), render(renderer, target, overlay), HELP))
  }
})
