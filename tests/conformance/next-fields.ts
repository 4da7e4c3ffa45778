import type { RawHeaders } from "@/lib/http/raw-headers";

/** What becomes of header fields on their way through Node's object of them, Next, and web Headers. Names in lower case. */
type Rewrite = (headers: RawHeaders) => RawHeaders;

// Of these Node keeps the first and drops the others (Node.js documentation, `message.headers`).
const SINGLE =
  /^(age|authorization|content-length|content-type|etag|expires|from|host|if-modified-since|if-unmodified-since|last-modified|location|max-forwards|proxy-authorization|referer|retry-after|server|user-agent)$/;
export const MOST_FIELDS = 1000;
const NEXT_FIELDS =
  /^(next-url|next-resume|x-matched-path|x-nextjs-data|x-now-route-matches|x-next-resume-state-length|x-middleware-(rewrite|redirect|set-cookie|skip|override-headers|next))$/;

export const keepFirstThousand: Rewrite = (headers) => headers.slice(0, MOST_FIELDS);

export const lowerNames: Rewrite = (headers) => headers.map(([name, value]) => [name.toLowerCase(), value] as const);

export const dropProto: Rewrite = (headers) => headers.filter(([name]) => name !== "__proto__");

export const dropNextFields: Rewrite = (headers) => headers.filter(([name]) => !NEXT_FIELDS.test(name));

export const keepFirstOfSingles: Rewrite = (headers) =>
  headers.filter(([name], at) => !SINGLE.test(name) || headers.findIndex(([other]) => other === name) === at);

export const joinEqualNames: Rewrite = (headers) => {
  const values = new Map<string, string[]>();
  for (const [name, value] of headers) values.set(name, [...(values.get(name) ?? []), value]);
  return [...values].flatMap(([name, all]): [string, string][] => {
    if (name === "set-cookie") return all.map((value) => [name, value]);
    // Where empty values are joined, a space may come to stand at an end; web Headers have none there.
    const joined = all.join(name === "cookie" ? "; " : ", ").replace(/^ +| +$/g, "");
    return [[name, joined]];
  });
};

/** Next says to handlers by these who came (null: unknown) and where to, unless the sender did. */
export function addForwarded(headers: RawHeaders, sender: string | null, port: number): RawHeaders {
  const sent = new Map(headers);
  const added = { for: sender, host: sent.get("host") ?? "localhost", port: String(port), proto: "http" };
  const missing = Object.entries(added).flatMap(([what, value]): [string, string][] =>
    value === null || sent.has(`x-forwarded-${what}`) ? [] : [[`x-forwarded-${what}`, value]],
  );
  return [...headers, ...missing];
}

export const sortNames: Rewrite = (headers) =>
  headers.toSorted(([left], [right]) => (left < right ? -1 : Number(left > right)));
