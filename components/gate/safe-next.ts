/** Where to go on to after the password: a path of this instance, else the start page. */
export function safeNext(next: string | undefined): string {
  // "//host" and "/\host" are addresses of others (URL Standard 4.4).
  return next !== undefined && /^\/(?![\\/])/.test(next) && !next.startsWith("/enter") ? next : "/";
}
