// Long enough for a browser to have taken the file.
const KEPT_MS = 60_000;

/**
 * Offers bytes as a download. The type is one that no browser opens as a page: what was captured must not run here. The
 * name is the sender's, so everything that a path could be made of is replaced.
 */
export function saveBytes(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download =
    name
      .replace(/[^\p{L}\p{N}._ -]/gu, "_")
      .replace(/^\.+/, "")
      .slice(-150) || "part";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
