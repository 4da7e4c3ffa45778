import { findFormField } from "@/lib/providers/request/form-fields";
import type { MacSheet } from "@/lib/providers/schemes/mac-sheet";

// A payload is read for every scheme and secret that is tried.
const READ = new WeakMap<Uint8Array, Uint8Array>();

/** The body, or of a form the JSON in its field payload. Source: go-gitea/gitea services/webhook/deliver.go. */
export const signedPayload: Exclude<MacSheet["content"], string> = {
  label: "{body}, of a form its field payload",
  read: (_received, { view, body }) => {
    if (!view.isForm) return body;
    const known = READ.get(body);
    if (known !== undefined) return known;
    const payload = findFormField(body, "payload");
    const signed = payload === null ? body : Buffer.from(payload, "utf8");
    READ.set(body, signed);
    return signed;
  },
};
