import { buildBin } from "@/tests/builders/build-bin";
import type { ApiAnswer } from "@/tests/integration/api/api-client";
import type { RunningApi } from "@/tests/integration/api/start-api";

/** A bin to send JSON to and to ask about. */
export async function makeBin({ api, db, instance }: RunningApi, settings: object = {}) {
  const { id, slug, key } = await buildBin(db, { settings });
  const call =
    (method: string) =>
    async (path = "", json?: unknown): Promise<ApiAnswer> =>
      api(method, `/api/bins/${id}${path}`, { key, ...(json === undefined ? {} : { json }) });
  return {
    id,
    key,
    slug,
    get: call("GET"),
    patch: call("PATCH"),
    put: call("PUT"),
    remove: call("DELETE"),
    /** Captures a request with a body, as JSON unless it is text or bytes, and returns its seq. */
    async send(body: unknown, headers: Record<string, string> = {}, target = ""): Promise<number> {
      const isRaw = typeof body === "string" || body instanceof Uint8Array;
      const response = await fetch(`${instance.url}/in/${slug}${target}`, {
        method: "POST",
        headers: { ...(isRaw ? {} : { "content-type": "application/json" }), ...headers },
        body: isRaw ? (body as BodyInit) : JSON.stringify(body),
      });
      return Number(response.headers.get("x-hookscope-hit"));
    },
  };
}
