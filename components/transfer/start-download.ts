import { requestApi } from "@/components/api/request-api";

/**
 * Lets the browser download what is at an API path, whatever its size. Asks for its beginning first and rejects with an
 * ApiError where that is refused: what the browser's own download is answered with, the page cannot see.
 */
export async function startDownload(path: string): Promise<void> {
  const response = await requestApi(path);
  await response.body?.cancel();
  const link = document.createElement("a");
  link.href = path;
  link.download = "";
  link.click();
}
