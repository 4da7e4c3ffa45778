/** A request target that addresses a bin, cut into its parts, each exactly as sent. */
export interface CaptureTarget {
  /** As sent; "" when the target stops before one. Lower case where it came out of a host name (RFC 9110 4.2.3). */
  readonly slug: string;
  readonly targetPrefix: string;
  /** What followed the slug, query included; "" if nothing. */
  readonly target: string;
  /** The authority of an absolute-form target, else null. */
  readonly authority: string | null;
}

// RFC 9112 3.2.2: absolute-form, as proxies get it; the scheme is case-insensitive.
const ABSOLUTE_FORM = /^https?:\/\/([^/?#]*)/i;
const PATH = "/in/";

/**
 * The capture that a request line addresses, or null when it is not a capture URL: "/in/<slug>…" on any host, or any
 * target on a host "<slug>.<captureHost>". Undecoded throughout: "/in/%61" does not name the bin "a".
 *
 * `host` is the Host field as sent; `captureHost` the setting CAPTURE_HOST.
 */
export function parseCaptureTarget(
  requestTarget: string,
  host: string | undefined,
  captureHost: string | undefined,
): CaptureTarget | null {
  const absolute = requestTarget.startsWith("/") ? null : ABSOLUTE_FORM.exec(requestTarget);
  const origin = absolute?.[0] ?? "";
  const authority = absolute?.[1] ?? null;
  if (captureHost !== undefined) {
    const slug = slugOfHost(authority ?? host ?? "", captureHost);
    if (slug !== null) {
      return { slug, targetPrefix: origin, target: requestTarget.slice(origin.length), authority };
    }
  }
  if (!requestTarget.startsWith(PATH, origin.length)) {
    const end = origin.length + PATH.length - 1;
    const isBare = requestTarget.startsWith("/in", origin.length) && endsSegment(requestTarget.charCodeAt(end));
    return isBare
      ? { slug: "", targetPrefix: requestTarget.slice(0, end), target: requestTarget.slice(end), authority }
      : null;
  }
  const start = origin.length + PATH.length;
  let end = start;
  while (!endsSegment(requestTarget.charCodeAt(end))) end++;
  return {
    slug: requestTarget.slice(start, end),
    targetPrefix: requestTarget.slice(0, end),
    target: requestTarget.slice(end),
    authority,
  };
}

/** Whether the code unit is "/", "?", "#" or (NaN) past the end. */
function endsSegment(code: number): boolean {
  return code === 0x2f || code === 0x3f || code === 0x23 || Number.isNaN(code);
}

/** The label before ".<captureHost>", the port aside, or null. */
function slugOfHost(host: string, captureHost: string): string | null {
  const name = host.replace(/:\d*$/, "").toLowerCase();
  const suffix = `.${captureHost.toLowerCase()}`;
  if (!name.endsWith(suffix)) return null;
  const label = name.slice(0, -suffix.length);
  return label === "" || label.includes(".") ? null : label;
}
