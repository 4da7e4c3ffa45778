import { usageError } from "@/cli/cli-error";

/** Which bin, and where it is. */
export type BinReference =
  | { readonly kind: "id"; readonly origin: string; readonly binId: string }
  /** To be looked for among the bins that the key opens. */
  | { readonly kind: "captureUrl"; readonly origin: string; readonly url: string };

const DEFAULT_SERVER = "http://localhost:3000";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads a bin's id, page or capture URL. `server` counts before what the text says of the instance: a capture URL may be a
 * tunnel's; `usual` counts for an id alone.
 */
export function parseBinReference(text: string, server?: string, usual: string = DEFAULT_SERVER): BinReference {
  const given = server === undefined ? null : readOrigin(server);
  if (UUID.test(text)) return { kind: "id", origin: given ?? readOrigin(usual), binId: text.toLowerCase() };
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw usageError(`${text} is no bin. Give its page's URL, its capture URL, or its id.`);
  const origin = given ?? url.origin;
  const [, binId] = /^\/b\/([^/]+)/.exec(url.pathname) ?? [];
  if (binId === undefined) return { kind: "captureUrl", origin, url: `${url.origin}${url.pathname}` };
  if (UUID.test(binId)) return { kind: "id", origin, binId: binId.toLowerCase() };
  throw usageError(`${text} is no bin's page: the id in it is cut short or mistyped.`);
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw usageError(`The server ${text} is no http:// or https:// URL.`);
  }
  return url.origin;
}
