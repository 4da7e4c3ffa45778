import { json } from "@/lib/providers/request/source";
import type { Carrier } from "@/lib/providers/schemes/carrier";
import { token } from "@/lib/providers/schemes/token";
import { replaceJsonString } from "./replace-json-string";

const PATH = "$.value[].clientState";
const STATE = json(PATH);

const carrier: Carrier = {
  label: PATH,
  fields: [],
  read: (view) => {
    const raw = STATE.read(view);
    return raw === null
      ? { state: "missing", what: "clientState in the body" }
      : { state: "present", signatures: [raw], raw, timestamp: null };
  },
  write: () => [],
};

/** A string that the user chose, sent back in the body of every notification. */
export const clientState = {
  ...token(carrier, { parts: ["client_state", "secret"] }),
  sign: ({ view, secret }: Parameters<ReturnType<typeof token>["sign"]>[0]) => {
    const body = typeof secret === "string" ? replaceJsonString(view.body, PATH, secret) : null;
    return body === null
      ? ({ ok: false, reason: "The body has no clientState to replace." } as const)
      : ({ ok: true, set: [], body } as const);
  },
};
