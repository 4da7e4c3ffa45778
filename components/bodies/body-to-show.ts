import type { ShareAccess } from "@/components/api/fetch-shared-hit";

/** A body, or a part of one, with its content coding undone where that was asked for. */
export interface BodyToShow {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string | null;
  /** Null for what is no body of a hit of the own bin. */
  readonly place: BodyPlace | null;
  /** Of a body in an opened share. */
  readonly shared?: SharedPlace;
  /** Where several bodies are on the page: what tells this one from the others. */
  readonly name?: string;
  /** Pictures are drawn out of the bytes, not by the server. */
  readonly isDrawnHere?: boolean;
}

/** Where the server finds the same bytes. */
export interface BodyPlace {
  readonly binId: string;
  readonly seq: number;
  readonly isDecoded: boolean;
  /** Like "2" or "2.1"; null for the body as a whole. */
  readonly part: string | null;
  /** The answer to that attempt of a resend of the hit, in the place of the hit's body. */
  readonly answer?: { readonly resendId: string; readonly n: number };
}

/** Where the server finds the same bytes, redacted. */
export interface SharedPlace {
  readonly access: ShareAccess;
  readonly seq: number;
  readonly part: string | null;
}

/** What its views are called by: "Body" unless several bodies are on the page. */
export function nameOfBody({ name = "Body" }: Pick<BodyToShow, "name">): string {
  return name;
}

/** Whether the server can draw it. */
export function isDrawable({ place, shared }: Pick<BodyToShow, "place" | "shared">): boolean {
  return place !== null || shared !== undefined;
}
