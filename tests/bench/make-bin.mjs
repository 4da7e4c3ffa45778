/** A bin of a workspace of its own. `path` is its capture URL's. */
export async function makeBin(url) {
  const response = await fetch(`${url}/api/bins`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  if (!response.ok) throw new Error(`No bin: ${response.status} ${await response.text()}`);
  const { id, captureUrl, workspaceKey } = await response.json();
  return { id, key: workspaceKey, path: new URL(captureUrl).pathname, hitsUrl: `${url}/api/bins/${id}/hits` };
}
