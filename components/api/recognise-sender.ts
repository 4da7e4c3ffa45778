import type { RecogniseInput, RecognitionDto } from "@/lib/tools/tool-schema";
import { requestApi } from "./request-api";

/** Who sent a request, by its looks. The server keeps nothing of it. */
export async function recogniseSender(input: RecogniseInput, signal: AbortSignal): Promise<RecognitionDto> {
  const response = await requestApi("/api/tools/recognise", { method: "POST", body: input, signal });
  return response.json();
}
