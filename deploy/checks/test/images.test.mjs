import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { summarise } from '../licences.mjs'
import { files, ROOT, text } from '../lib/repository.mjs'
import { join } from 'node:path'

const IMAGES = 'deploy/images'
const containerfiles = files(join(ROOT, IMAGES), (file) => file.includes('Containerfile'))
const KINDS = ['jvm', 'native', 'frontend']

describe('images', () => {
  it('are of three kinds', () =>
    assert.deepEqual(containerfiles.map((file) => file.split('.').at(-1)).sort(), [...KINDS].sort()))
  for (const kind of KINDS) {
    it(`run as nobody, end on a signal, are told their base: ${kind}`, () => {
      const source = text(IMAGES, `Containerfile.${kind}`)
      assert.match(source, /^ARG BASE=\S+:\S+\nFROM \$\{BASE\}$/m)
      const user = [...source.matchAll(/^USER (\S+)$/gm)].at(-1)[1]
      assert.equal(user, '10001:10001')
      assert.match(source, /^ENTRYPOINT \["/m)
      assert.match(source, /^STOPSIGNAL SIG(TERM|QUIT)$/m)
      assert.match(source, /org\.opencontainers\.image\.version/)
    })
  }
  it('train the AOT cache with the flags that it is used with', () => {
    const source = text(IMAGES, 'Containerfile.jvm').replaceAll('\\\n', ' ')
    const flags = (line) => [...line.matchAll(/"(-XX:[^"]+)"/g)].map(([, flag]) => flag).filter((flag) => !/AOTCache|OnOutOfMemory/.test(flag))
    assert.deepEqual(flags(/^RUN .*$/m.exec(source)[0]), flags(/^ENTRYPOINT .*$/m.exec(source)[0]))
  })
  it('give the web application the policy of the local gateway', () => {
    const java = text('deploy/local/src/main/java/dev/judgeworkshop/local/gateway/GatewayConfig.java')
    const parts = /DEFAULT_POLICY =\s*((?:"[^"]*"[\s+]*)+);/.exec(java)[1]
    const policy = [...parts.matchAll(/"([^"]*)"/g)].map(([, part]) => part).join('')
    assert.ok(text(IMAGES, 'nginx.conf').includes(`Content-Security-Policy "${policy}"`), policy)
  })
})

describe('licences', () => {
  const component = (name, ...licenses) => ({ name, version: '1', licenses: licenses.map((id) => ({ license: { id } })) })
  it('are refused when they oblige, unless there is a choice', () => {
    const { problems } = summarise([{ components: [component('a', 'AGPL-3.0-only'), component('b', 'GPL-2.0-only', 'MIT'), component('c', 'Apache-2.0')] }])
    assert.deepEqual(problems, ['a 1 is under AGPL-3.0-only'])
  })
  it('are missed when there is none', () => assert.deepEqual(summarise([{ components: [{ name: 'a', version: '1' }] }]).problems, ['a 1 names no licence']))
})
