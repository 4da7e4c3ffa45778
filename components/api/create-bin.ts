import type { BinDto } from "@/lib/bins/bin-schema";
import { requestApi } from "./request-api";

/** Makes a bin, and with the first one the browser's workspace (its key comes back as a cookie). */
export async function createBin(input: { readonly name?: string }): Promise<BinDto> {
  const response = await requestApi("/api/bins", { method: "POST", body: input });
  return response.json();
}
