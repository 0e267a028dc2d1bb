/** What the server takes at least. */
export const LEAST_PASSWORD = 10;
