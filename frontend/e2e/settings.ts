/** What the surroundings decide: `BASE_URL` (see vitest.config.ts), and the variables named here. */
export const settings = {
  baseUrl: (process.env.STACK_URL ?? 'http://localhost:8080').replace(/\/$/, ''),
  chromium: process.env.CHROMIUM_PATH ?? process.env.CHROMIUM ?? '/usr/bin/chromium',
  /** The sample workshop's facilitator; left out when the sample is not loaded. */
  demoEmail: process.env.DEMO_EMAIL ?? 'tomas@brewhollow.example',
  demoPassword: process.env.DEMO_PASSWORD ?? 'brewhollow-demo',
  /** How long a test waits for what should appear, in milliseconds. */
  timeout: Number(process.env.BROWSER_TIMEOUT_MS ?? 20_000),
  /** Folder for a picture of every screen; none are taken without it. */
  screenshots: process.env.SCREENSHOT_DIR,
} as const;
