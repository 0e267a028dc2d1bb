/** Where to go after signing in: only addresses of this application, never another origin. */
export function returnPath(search: URLSearchParams, fallback: string): string {
  const wanted = search.get('returnTo');
  if (wanted === null || !wanted.startsWith('/') || /^\/[/\\]/.test(wanted)) return fallback;
  return wanted;
}
