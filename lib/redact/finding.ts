import type { SecretKind } from "./secret-kind";
import { outerSpan, type View } from "./view/view";

/** A secret and where it stands in a region's text. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** Escapes undone, one code point per byte. */
  readonly secret: string;
  readonly kind: SecretKind;
  /** Like `header authorization` or `body $.user.password`. */
  readonly where: string;
  /** Writes the token as the place needs it. */
  readonly write: (token: string) => string;
  /** Others that are known by this one, like the password in Basic credentials. */
  readonly also: readonly string[];
  /** Not to be looked for elsewhere: too likely to be a plain word. */
  readonly isWeak: boolean;
}

export interface FoundIn {
  readonly secret?: string;
  readonly also?: readonly string[];
  readonly isWeak?: boolean;
}

/** The finding for a span of a view. */
export function findingIn(
  view: View,
  span: { readonly start: number; readonly end: number },
  { kind, where }: { kind: SecretKind; where: string },
  { secret = view.text.slice(span.start, span.end), also = [], isWeak = false }: FoundIn = {},
): Finding {
  return { ...outerSpan(view, span.start, span.end), secret, kind, where, write: view.write, also, isWeak };
}
