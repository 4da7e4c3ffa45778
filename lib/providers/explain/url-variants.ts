import type { RequestView } from "@/lib/providers/request/request-view";
import type { Variant } from "./variant";

const URL_PARTS = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/;
const ADVICE =
  "this sender signs the URL as it has it configured. Compute over exactly that, whatever the proxies in between see.";

/** URLs that the sender may have signed in the place of the one that the request was received at. */
export function* urlVariants(url: string, view: RequestView): Generator<Variant> {
  const match = URL_PARTS.exec(url);
  if (match === null || url.length > 8192) return;
  const [, scheme = "", authority = "", path = "", query = ""] = match;
  const seen = new Set([url]);
  for (const [changedPath, ofPath] of paths(path, query)) {
    for (const [host, ofHost] of authorities(authority, view)) {
      for (const [proto, ofScheme] of schemes(scheme)) {
        const changed = `${proto}://${host}${changedPath}`;
        if (seen.has(changed)) continue;
        seen.add(changed);
        const how = [ofScheme, ofHost, ofPath].filter((text) => text !== "").join(", ");
        yield {
          cause: "wrong_url",
          how: `the URL is ${shorten(changed)} (${how || "as written"})`,
          advice: ADVICE,
          change: { url: changed },
        };
      }
    }
  }
}

type Choice = readonly [value: string, how: string];

function schemes(scheme: string): readonly Choice[] {
  const other = scheme.toLowerCase() === "https" ? "http" : "https";
  return [
    [scheme, ""],
    [other, other],
  ];
}

function authorities(authority: string, view: RequestView): readonly Choice[] {
  const host = authority.replace(/:\d*$/, "");
  const choices: Choice[] = [[authority, ""]];
  if (host === authority) choices.push([`${host}:443`, "with the port"], [`${host}:80`, "with the port"]);
  else choices.push([host, "without the port"]);
  const port = view.header("x-forwarded-port");
  if (port !== null && /^\d{1,5}$/.test(port)) choices.push([`${host}:${port}`, "with the port of X-Forwarded-Port"]);
  for (const name of ["X-Forwarded-Host", "Host"]) {
    const value = view.header(name)?.split(",")[0]?.trim();
    if (value === undefined || !/^[A-Za-z0-9.:[\]_-]{1,255}$/.test(value)) continue;
    choices.push(
      [value, `with the host of ${name}`],
      [value.replace(/:\d*$/, ""), `with the host of ${name}, without a port`],
    );
  }
  return choices;
}

function paths(path: string, query: string): readonly Choice[] {
  const choices: Choice[] = [[`${path}${query}`, ""]];
  if (path.endsWith("/")) choices.push([`${path.slice(0, -1)}${query}`, "without the slash at the end"]);
  else choices.push([`${path}/${query}`, "with a slash at the end"]);
  if (query !== "") choices.push([path, "without the query"]);
  return choices;
}

function shorten(url: string): string {
  return url.length > 200 ? `${url.slice(0, 200)}…` : url;
}
