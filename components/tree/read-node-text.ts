import type { TreeId } from "@/lib/http/tree/tree-id";
import type { TreeHost } from "./tree-host";

/** The text that copying a node's value or path gives; "" where there is none. */
export async function readNodeText(host: TreeHost, id: TreeId, what: "path" | "value"): Promise<string> {
  const { detail } = await host.ask({ do: "describe", id, limit: Number.POSITIVE_INFINITY });
  return (what === "path" ? detail?.path : detail?.text) ?? "";
}
