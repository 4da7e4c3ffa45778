import type { SendSampleInput, SentSample } from "@/lib/samples/sample-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** Sends the bin a sample event; resolves when it is a hit. */
export async function sendSample(binId: string, input: SendSampleInput): Promise<SentSample> {
  const response = await requestApi(binPath(binId, "/samples"), { method: "POST", body: input });
  return response.json();
}
