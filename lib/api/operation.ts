import type { z } from "zod";
import type { ErrorCode } from "@/lib/errors";
import type { Role } from "@/lib/workspaces/role-schema";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** "public": no key is looked for. "optional": a key counts if there is one. A role: a key with at least that role. */
export type Access = "public" | "optional" | Role;

/** What an operation answers when all goes well. */
export type AnswerKind<Answer> =
  | { readonly kind: "json"; readonly status: 200 | 201 | 202; readonly schema: z.ZodType<Answer> }
  /** The first media type is the one of a file that names none. */
  | { readonly kind: "file"; readonly mediaTypes: readonly [string, ...string[]] }
  /** A file that is made while it is sent. */
  | { readonly kind: "stream"; readonly mediaTypes: readonly string[] }
  | { readonly kind: "empty" };

/**
 * One call of the API, as data: what the edge validates by and what the OpenAPI document is generated from.
 * `path` is written as OpenAPI does; its parameters are the keys of `params`.
 */
export interface Operation<Params, Query, Body, Answer, Who extends Access> {
  readonly id: string;
  readonly method: Method;
  readonly path: `/${string}`;
  readonly tag:
    | "Bins"
    | "Hits"
    | "Deliveries"
    | "Comparisons"
    | "Resends"
    | "Relays"
    | "Secrets"
    | "Shares"
    | "Tools"
    | "Workspace"
    | "Keys"
    | "Operations";
  readonly summary: string;
  readonly access: Who;
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  /** Null when the call takes no body. */
  readonly body: z.ZodType<Body> | null;
  readonly answer: AnswerKind<Answer>;
  /**
   * How the body travels and how many bytes it may have; JSON of at most 2 MiB unless said otherwise. "bytes": as it is,
   * handed over as a Uint8Array.
   */
  readonly bodyForm?: { readonly kind: "json" | "bytes"; readonly most: number };
  /** Beyond those that any call can meet. */
  readonly errors: readonly ErrorCode[];
}

// biome-ignore lint/suspicious/noExplicitAny: a list of operations holds any of them; each is typed where it is used.
export type AnyOperation = Operation<any, any, any, any, Access>;
