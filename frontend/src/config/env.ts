/** What differs between installations; everything else is code. Set at build time as `VITE_*`. */
export const env = {
  /** Where the API lives; by default the origin that served the page (the gateway). */
  apiOrigin: import.meta.env.VITE_API_ORIGIN ?? globalThis.location.origin,
  /** Milliseconds until a request is given up; the server's own deadline is 60 s. */
  requestTimeoutMs: Number(import.meta.env.VITE_REQUEST_TIMEOUT_MS ?? 65_000),
} as const;
