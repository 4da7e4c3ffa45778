import { type Carrier, inField } from "@/lib/providers/schemes/carrier";

const METHODS = /^(?:sha1|sha256|sha384|sha512)=/;

/** X-Hub-Signature with the method that the value itself names. A value without one counts as sha256, wrongly written. */
export function hubMethod(method: "sha1" | "sha256" | "sha384" | "sha512"): Carrier {
  const plain = inField("X-Hub-Signature", { prefix: `${method}=` });
  return {
    ...plain,
    read: (view) => {
      const named = METHODS.exec(view.header("X-Hub-Signature") ?? "")?.[0];
      if (named === `${method}=` || (named === undefined && method === "sha256")) return plain.read(view);
      return { state: "missing", what: `the field X-Hub-Signature with ${method}` };
    },
  };
}
