/** Where a request is read from: what is typed or pasted, or a file, whose bytes a text field would change. */
export type RequestSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array };

export const NO_SOURCE: RequestSource = { kind: "text", text: "" };

const encoder = new TextEncoder();

export function bytesOfSource(source: RequestSource): Uint8Array {
  return source.kind === "file" ? source.bytes : encoder.encode(source.text);
}
