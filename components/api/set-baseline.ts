import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** Makes a hit the baseline of its event, or no longer. */
export async function setBaseline(binId: string, seq: number, isBaseline: boolean): Promise<void> {
  await requestApi(binPath(binId, `/hits/${seq}/baseline`), { method: isBaseline ? "PUT" : "DELETE" });
}
