// Prints the secrets that the manifests refer to, freshly made, for one namespace. Nothing is overwritten by
//   node deploy/kubernetes/platform/secrets.mjs judge-workshop | kubectl create -f -
// as "create" refuses what exists. An external secret store takes the place of this where there is one: the names and
// keys are the contract. The certificate workshop-tls is made by whoever issues certificates.
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'

export const SHORT_NAMES = ['workshops', 'traces', 'discovery', 'annotations', 'judge']

const password = () => randomBytes(24).toString('base64url')

/** A JWK set with one private RSA key, as workshops-service would make it. */
function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' }
  return JSON.stringify({ keys: [key] })
}

export function secrets(namespace) {
  const secret = (name, stringData, type = 'Opaque', labels = {}) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace, labels: { 'app.kubernetes.io/part-of': 'judge-workshop', ...labels } },
    type,
    stringData,
  })
  return [
    ...SHORT_NAMES.flatMap((name) => [
      // the label lets CloudNativePG see a changed password at once
      secret(`database-${name}`, { username: name, password: password() }, 'kubernetes.io/basic-auth', { 'cnpg.io/reload': 'true' }),
      secret(`${name}-service-client`, { secret: password() }),
    ]),
    secret('workshops-service-signing-key', { 'signing-key.json': signingKey() }),
    secret('judge-service-model-key', { current: randomBytes(32).toString('base64') }),
  ]
}

if (process.argv[1]?.endsWith('secrets.mjs')) {
  const namespace = process.argv[2]
  if (!namespace) {
    console.error('Which namespace? E.g. judge-workshop')
    process.exit(2)
  }
  console.log(JSON.stringify({ apiVersion: 'v1', kind: 'List', items: secrets(namespace) }, undefined, 2))
}
