/**
 * The URL to paste into a third party's settings. With a capture host of its own, bins are its subdomains, under the
 * scheme and port of the public URL.
 */
export function formatCaptureUrl({
  publicUrl,
  captureHost,
  slug,
}: {
  publicUrl: string;
  captureHost: string | undefined;
  slug: string;
}): string {
  if (captureHost === undefined) return `${publicUrl}/in/${slug}`;
  const { protocol, port } = new URL(publicUrl);
  return `${protocol}//${slug}.${captureHost}${port === "" ? "" : `:${port}`}`;
}
