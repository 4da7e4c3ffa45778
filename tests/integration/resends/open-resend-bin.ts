import { connect } from "node:net";
import { buildBin } from "@/tests/builders/build-bin";
import type { RunningApi } from "@/tests/integration/api/start-api";

/** A bin with what tests of resends do to it. */
export async function openResendBin({ api, db, instance }: RunningApi) {
  const { id, slug, key } = await buildBin(db);
  const path = `/api/bins/${id}`;
  const captureUrl = `${instance.url}/in/${slug}`;
  return {
    id,
    slug,
    key,
    path,
    captureUrl,
    resend: (seq: number, json: object, as = key) => api("POST", `${path}/hits/${seq}/resend`, { key: as, json }),
    listResends: (seq: number) => api("GET", `${path}/hits/${seq}/resends`, { key }),
    getResend: (resendId: string) => api("GET", `/api/resends/${resendId}`, { key }),
    getHit: async (seq: number) => (await api("GET", `${path}/hits/${seq}`, { key })).json,
    setSecret: (provider: string, secret: unknown) =>
      api("PUT", `${path}/secrets/${provider}`, { key, json: { secret } }),
    /** Captures a request that is written as it stands; `head` without the request line's target prefix. */
    captureRaw: (request: Buffer) => sendRaw(instance.port, request),
  };
}

/** Writes bytes to the instance and resolves with its answer, once the head of it is here. */
function sendRaw(port: number, request: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    let answer = "";
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
      if (!answer.includes("\r\n\r\n")) return;
      socket.destroy();
      resolve(answer);
    });
  });
}
