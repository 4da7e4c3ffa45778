import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

export async function deleteBin(binId: string): Promise<void> {
  await requestApi(binPath(binId), { method: "DELETE" });
}
