const ALPHABET = /^[A-Za-z0-9+/]*={0,2}$/;

/** Decodes base64 or base64url, padded or not (RFC 4648); null when it is neither. Never throws. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const standard = text.replaceAll("-", "+").replaceAll("_", "/");
  if (!ALPHABET.test(standard)) return null;
  try {
    return Uint8Array.from(atob(standard.replace(/=+$/, "")), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
