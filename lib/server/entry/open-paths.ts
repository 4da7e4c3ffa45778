/** What answers without the instance's password: health, shared links with their token, the way in, and static code. */
const OPEN_PATHS = [
  /^\/(healthz|readyz)$/,
  /^\/s\/[^/]+$/,
  /^\/s\/[^/]+\/preview\/\d+(\/pdf)?$/,
  /^\/api\/shares\/by-token\//,
  /^\/enter$/,
  /^\/api\/access$/,
  /^\/_next\/static\//,
  /^\/icon\.svg$/,
] as const;

/** Whether a request target is for everybody, whatever the password. Anything not named here is not. */
export function isOpenPath(url: string): boolean {
  const path = url.split("?", 1)[0] ?? "";
  return OPEN_PATHS.some((pattern) => pattern.test(path));
}
