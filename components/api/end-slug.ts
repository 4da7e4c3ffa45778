import { requestApi } from "./request-api";

/** Ends the overlap of an old URL now. */
export async function endSlug(binId: string, slug: string): Promise<void> {
  await requestApi(`/api/bins/${encodeURIComponent(binId)}/slugs/${encodeURIComponent(slug)}`, { method: "DELETE" });
}
