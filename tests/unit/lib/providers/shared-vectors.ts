import { readFileSync } from "node:fs";
import path from "node:path";
import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import type { Secret } from "@/lib/providers/schemes/secret";

export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyArray<readonly [string, string]>;
  readonly body_base64: string;
}

export interface SignedVector extends WireRequest {
  readonly id: string;
  readonly provider: string;
  readonly secret: Secret;
  readonly now: number;
  readonly expect: {
    readonly valid: boolean;
    readonly cause?: string;
    readonly cause_acceptable?: readonly string[];
    readonly signature_matches?: boolean;
    readonly event_type?: string;
    readonly event_type_acceptable?: readonly string[];
    readonly delivery_id?: string;
    readonly attempt?: number;
    readonly timestamp?: number;
    readonly provider_acceptable?: readonly string[];
  };
}

export interface ResignVector {
  readonly id: string;
  readonly provider: string;
  readonly secret: Secret;
  readonly now: number;
  readonly target_url?: string;
  readonly request: WireRequest;
  readonly expect_headers: ReadonlyArray<readonly [string, string]>;
}

export interface HandshakeVector {
  readonly id: string;
  readonly provider: string;
  readonly request: WireRequest;
  readonly secret?: Secret;
  readonly expect: {
    readonly status?: number;
    readonly status_any_of?: readonly number[];
    readonly body?: string;
    readonly body_contains?: string;
    readonly json?: unknown;
    readonly headers?: ReadonlyArray<readonly [string, string]>;
    readonly headers_any_of?: Readonly<Record<string, readonly string[]>>;
  };
}

/** The vectors of a file in tests/vectors. */
export function readVectors<T>(file: string): readonly T[] {
  return JSON.parse(readFileSync(path.resolve("tests/vectors", file), "utf8")) as T[];
}

export function toRequest({ method, url, headers, body_base64 }: WireRequest): ProviderRequest {
  return { method, url, headers, body: Buffer.from(body_base64, "base64") };
}
