/**
 * What runs in the frame: it sends what the page around it asks for, and hands back what came of that. Read at most up to
 * `mostBytes` of an answer. It knows nothing of the page, and is of no origin.
 */
export const SEND_FRAME_SCRIPT = `
addEventListener("message", async ({ source, data }) => {
  if (source !== parent) return;
  const { id, url, method, headers, body, timeoutMs, mostBytes } = data;
  const tell = (result) => parent.postMessage({ id, ...result }, "*");
  const started = performance.now();
  const aborted = new AbortController();
  const timer = setTimeout(() => aborted.abort(), timeoutMs);
  try {
    const response = await fetch(url, {
      method, headers, mode: "cors", credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer",
      signal: aborted.signal, ...(body === null ? {} : { body }),
    });
    const firstByteMs = performance.now() - started;
    const parts = [];
    let size = 0;
    let isTruncated = false;
    const reader = response.body === null ? null : response.body.getReader();
    while (reader !== null) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value.subarray(0, mostBytes - size));
      size += value.length;
      if (size > mostBytes) {
        isTruncated = true;
        await reader.cancel();
        break;
      }
    }
    tell({
      kind: "answered", status: response.status, headers: [...response.headers], url: response.url,
      isRedirected: response.redirected, body: await new Blob(parts).arrayBuffer(), isTruncated, firstByteMs,
      totalMs: performance.now() - started,
    });
  } catch (error) {
    tell({ kind: aborted.signal.aborted ? "tooLate" : "refused", message: String(error && error.message) });
  } finally {
    clearTimeout(timer);
  }
});
parent.postMessage({ id: 0, kind: "ready" }, "*");
`;
