import { createHash } from "node:crypto";
import type { RequestView } from "@/lib/providers/request/request-view";
import { header } from "@/lib/providers/request/source";
import { writeTimestamp } from "@/lib/providers/request/timestamp";
import { type Carrier, malformed, withTime } from "./carrier";
import type { KeyForm } from "./key-form";
import { mac, toTrial } from "./mac";
import { publicKey } from "./public-key";
import type { Scheme, TimeRule } from "./scheme";

const TIME: TimeRule = { unit: "s", tolerance: 300, future: true };

/**
 * Standard Webhooks: base64 HMAC-SHA256 of `{id}.{time}.{body}` in a list of `v1,…`, any of which may match, and
 * `v1a,…` with Ed25519. `prefix` is "webhook", "svix" or a sender's own name.
 * Source: github.com/standard-webhooks/standard-webhooks, spec.
 */
export function standardWebhooks(
  prefix: string,
  { key = "whsec", idField = `${prefix}-id` }: { key?: KeyForm | readonly KeyForm[]; idField?: string } = {},
): readonly Scheme[] {
  const content = `{${idField}}.{t}.{body}`;
  const symmetric = mac({
    algorithm: "sha256",
    encoding: "base64",
    carrier: inVersionList(prefix, "v1"),
    content,
    key,
    time: TIME,
    sign: (order, make) => {
      const id = order.view.header(idField) ?? makeId(order.view, order.now);
      const view = withId(order.view, idField, id);
      const timestamp = writeTimestamp(order.now, "s");
      const made = make({ ...toTrial(order, timestamp), view });
      if (made === null) return { ok: false, reason: "The secret is not base64, with or without whsec_ before it." };
      return {
        ok: true,
        set: [
          [idField, id],
          [`${prefix}-timestamp`, timestamp],
          [`${prefix}-signature`, `v1,${made}`],
        ],
      };
    },
  });
  const asymmetric = publicKey({
    algorithm: "ed25519",
    encoding: "base64",
    carrier: inVersionList(prefix, "v1a"),
    content,
    time: TIME,
  });
  return [symmetric, asymmetric];
}

function inVersionList(prefix: string, version: string): Carrier {
  const name = `${prefix}-signature`;
  const read = (view: RequestView): ReturnType<Carrier["read"]> => {
    const raw = view.header(name);
    if (raw === null) return { state: "missing", what: `the field ${name}` };
    const entries = raw.split(" ").filter((entry) => entry !== "");
    const signatures = entries
      .filter((entry) => entry.startsWith(`${version},`))
      .map((entry) => entry.slice(version.length + 1));
    if (signatures.length > 0) return { state: "present", signatures, raw, timestamp: null };
    if (version !== "v1" || entries.some((entry) => entry.startsWith("v1a,")))
      return { state: "missing", what: `"${version}," in the field ${name}` };
    return malformed(raw, `${name} has no "${version},"`);
  };
  const carrier: Carrier = {
    label: `${name}: ${version},…`,
    fields: [name],
    read,
    write: (made) => [[name, `${version},${made}`]],
  };
  return withTime(carrier, header(`${prefix}-timestamp`), `${prefix}-timestamp`);
}

/** An id for a request that has none: the same for the same bytes and time. */
function makeId(view: RequestView, now: number): string {
  return `msg_${createHash("sha256").update(String(now)).update(view.body).digest("base64url").slice(0, 24).replace(/[-_]/g, "0")}`;
}

function withId(view: RequestView, name: string, id: string): RequestView {
  return view.with([...view.headers.filter(([field]) => field.toLowerCase() !== name.toLowerCase()), [name, id]]);
}
