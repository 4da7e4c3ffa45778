import type { SignatureReport } from "@/lib/providers/signature-report";

const MAX_PREVIEW = 4096;

/** A report of something that was not checked. */
export function emptyReport(provider: string | null, explanation: string): SignatureReport {
  return {
    provider,
    scheme: null,
    valid: null,
    cause: null,
    explanation,
    signedContentPreview: null,
    timestamp: null,
    toleranceSeconds: null,
    ageSeconds: null,
    signatureMatches: null,
    difference: null,
    tried: [],
    secretLabel: null,
  };
}

/** The beginning of what was signed, as text. */
export function previewOf(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4 * MAX_PREVIEW)).toString(
    "utf8",
  );
  const storable = text.slice(0, MAX_PREVIEW).replace(/\p{Cs}|\0/gu, "\uFFFD");
  return text.length > MAX_PREVIEW || bytes.byteLength > 4 * MAX_PREVIEW ? `${storable}…` : storable;
}
