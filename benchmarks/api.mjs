// What the benchmarks have in common: people, requests that wait when they are told to, and a median.
// Node 20, no dependencies.

export const TERMINAL = ['SUCCEEDED', 'FAILED', 'CANCELLED']

/** A client of the stack at this URL; a person is `{ token }`, and `{}` is nobody. */
export function client(base) {
  /** Makes an account and logs in: `{ email, userId, token }`. */
  async function register(name) {
    const email = `${name}@benchmark.example`
    const password = 'a benchmark needs a password'
    const user = await call({}, 'POST', '/users', { email, displayName: name, password }, 201)
    const login = await call({}, 'POST', '/auth/login', { email, password }, 200)
    return { email, userId: user.body.id, token: login.body.accessToken }
  }

  /** A member by invitation. */
  async function invite(facilitator, workshopId, name, role) {
    const person = await register(name)
    const invited = await call(facilitator, 'POST', '/invitations', { workshopId, email: person.email, role }, 201)
    await call(person, 'POST', '/invitations/accept', { token: invited.body.token }, 200)
    return person
  }

  async function transition(facilitator, workshopId, to) {
    const { tag } = await call(facilitator, 'GET', `/workshops/${workshopId}`, undefined, 200)
    const headers = { 'Content-Type': 'application/json', 'If-Match': tag }
    await send(facilitator, 'POST', `/workshops/${workshopId}/transitions`, JSON.stringify({ to }), headers, 200)
  }

  /** Polls background work, every second unless the server says otherwise, until it has ended. */
  async function untilTerminal(person, path) {
    for (;;) {
      const { body, retryAfter } = await call(person, 'GET', path, undefined, 200)
      if (TERMINAL.includes(body.state)) return body
      await seconds(retryAfter ?? 1)
    }
  }

  function call(person, method, path, body, ...statuses) {
    const headers = body === undefined ? {} : { 'Content-Type': 'application/json' }
    return send(person, method, path, body === undefined ? undefined : JSON.stringify(body), headers, ...statuses)
  }

  /** `{ status, body, tag, retryAfter }`; any other status is an error. 429 and 503 are waited out, but no POST is sent twice. */
  async function send(person, method, path, body, headers, ...statuses) {
    const authorization = person.token ? { Authorization: `Bearer ${person.token}` } : {}
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(`${base}/api/v1${path}`, {
        method,
        body,
        headers: { ...headers, ...authorization },
        ...(body instanceof ReadableStream && { duplex: 'half' }),
      })
      const text = await answer.text()
      const retryAfter = answer.headers.has('retry-after') ? Number(answer.headers.get('retry-after')) : undefined
      if (statuses.includes(answer.status)) {
        return { status: answer.status, body: text ? JSON.parse(text) : undefined, tag: answer.headers.get('etag'), retryAfter }
      }
      const again = (answer.status === 429 || answer.status === 503) && method !== 'POST' && attempt < 5
      if (!again) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
      await seconds(retryAfter ?? attempt)
    }
  }

  return { register, invite, transition, untilTerminal, call, send }
}

export function seconds(count) {
  return new Promise((resolve) => setTimeout(resolve, count * 1000))
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
