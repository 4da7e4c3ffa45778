/** "page": something that a sandbox holds. "pdf": bytes for the browser's own viewer, which does not start in one. */
export type PreviewForm = "page" | "pdf";

// No network, no script, no plugin, no form, no base; only our own pages may frame it.
const NOTHING_BUT_ITSELF = [
  "default-src 'none'",
  "img-src data:",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/**
 * The headers of everything that shows captured content as itself (docs/decisions/0013). Both the server and the route
 * set them, so that a path that one of them reads otherwise is stricter, never laxer.
 */
export function previewHeaders(form: PreviewForm): Readonly<Record<string, string>> {
  return {
    "content-security-policy": form === "pdf" ? NOTHING_BUT_ITSELF : `${NOTHING_BUT_ITSELF}; sandbox`,
    "cache-control": "no-store",
    "content-disposition": "inline",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "x-dns-prefetch-control": "off",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), fullscreen=(), autoplay=()",
  };
}

const PATH = /^\/[bs]\/[^/?]+\/preview\/[^/?]+(\/pdf)?(?:\?|$)/;

/** Which form the request target, in a bin or a share, asks for; null when it is no preview. */
export function previewFormOf(target: string): PreviewForm | null {
  const match = PATH.exec(target);
  if (match === null) return null;
  return match[1] === undefined ? "page" : "pdf";
}
