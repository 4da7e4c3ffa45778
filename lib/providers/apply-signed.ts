import type { ProviderRequest } from "./request/provider-request";
import type { SignResult } from "./sign";

/**
 * The request with what signing gave: each new field stands where the first of its name stood, others at the end; old
 * fields of the signature that could not be made anew are left out.
 */
export function applySigned(
  request: ProviderRequest,
  { set, remove, body }: Extract<SignResult, { ok: true }>,
): ProviderRequest {
  const values = new Map(set.map(([name, value]) => [name.toLowerCase(), value]));
  const removed = new Set(remove.map((name) => name.toLowerCase()));
  const placed = new Set<string>();
  const headers: Array<readonly [string, string]> = [];
  for (const [name, value] of request.headers) {
    const key = name.toLowerCase();
    const signed = values.get(key);
    if (signed === undefined) {
      if (!removed.has(key)) headers.push([name, value]);
    } else if (!placed.has(key)) {
      placed.add(key);
      headers.push([name, signed]);
    }
  }
  headers.push(...set.filter(([name]) => !placed.has(name.toLowerCase())));
  return { ...request, headers, body: body ?? request.body };
}
