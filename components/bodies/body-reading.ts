import type { BodyView } from "./body-view";

/** How somebody wants to read a body. */
export interface BodyReading {
  readonly view: BodyView;
  /** For text: the charset to read it in, by its WHATWG name; null for the one that the body itself names. */
  readonly charset: string | null;
}
