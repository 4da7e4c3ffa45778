const BYTES = 24;

/** A random secret that serves every scheme: those that take text, and those that take base64 behind `whsec_`. */
export function makeSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return `whsec_${btoa(String.fromCharCode(...bytes))}`;
}
