import { type Carrier, inField } from "@/lib/providers/schemes/carrier";

/** X-HubSpot-Signature of that version: another field says which; without it, it is v1. */
export function onVersion(version: "v1" | "v2"): Carrier {
  const plain = inField("X-HubSpot-Signature");
  return {
    ...plain,
    label: `X-HubSpot-Signature, version ${version}`,
    fields: ["X-HubSpot-Signature", "X-HubSpot-Signature-Version"],
    read: (view) => {
      const found = (view.header("X-HubSpot-Signature-Version") ?? "v1").toLowerCase();
      return found === version || (found !== "v2" && version === "v1")
        ? plain.read(view)
        : { state: "missing", what: `the field X-HubSpot-Signature of version ${version}` };
    },
    write: (signature) => [
      ["X-HubSpot-Signature", signature],
      ["X-HubSpot-Signature-Version", version],
    ],
  };
}
