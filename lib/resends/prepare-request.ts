import { AppError } from "@/lib/errors";
import type { HitRow } from "@/lib/hits/present-hit";
import { isWhole } from "@/lib/hits/to-provider-request";
import { editFields } from "@/lib/http/forward/edit-fields";
import { type FieldChange, forwardFields } from "@/lib/http/forward/forwarded-fields";
import { defaultPathRule, targetPath } from "@/lib/http/forward/target-path";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import type { OutgoingRequest } from "@/lib/outgoing/send-request";
import { applySigned } from "@/lib/providers/apply-signed";
import type { NamedSecret } from "@/lib/providers/schemes/secret";
import { chooseSigning } from "./choose-signing";
import { listFieldChanges } from "./list-field-changes";
import { addLoopCount } from "./loop-count";
import type { CreateResendInput, Signing } from "./resend-schema";
import { signResend } from "./sign-resend";

export interface PreparedRequest {
  readonly request: OutgoingRequest;
  /** The whole URL that is asked for. */
  readonly url: string;
  readonly changes: readonly FieldChange[];
  readonly signing: Signing;
  readonly signingNote: string | null;
  readonly provider: string | null;
}

interface PrepareInput {
  readonly hit: HitRow;
  /** The target, checked. */
  readonly target: URL;
  /** Whether it is a capture URL of this instance. */
  readonly isOwn: boolean;
  readonly edits: CreateResendInput;
  /** Those that the bin has for the provider, the newest first. */
  readonly secrets: readonly NamedSecret[];
  /** Unix seconds. */
  readonly now: number;
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/**
 * What is sent of a hit to a target: as captured, with the edits, the fields of the connection made true, signed as
 * asked over the final bytes and the target's URL; every changed field is listed. UNPROCESSABLE where it cannot be sent
 * or not be signed as asked, with the reason.
 */
export function prepareRequest({ hit, target, isOwn, edits, secrets, now }: PrepareInput): PreparedRequest {
  const captured = rawHeadersSchema.parse(hit.headers);
  const editedBody = readEditedBody(edits);
  requireSendable(hit, captured, editedBody !== null);
  const method = edits.method ?? hit.method;
  const path = targetPath(target, hit.target, edits.path ?? defaultPathRule(target));
  const url = `${target.origin}${path}`;
  const edited = editFields(captured, edits.headers ?? {});
  const body = editedBody ?? hit.body;
  const place = { method, host: target.host, bodySize: body.length };
  const plain = { method, url, headers: addLoopCount(forwardFields(edited, place).headers, isOwn), body };

  const isEdited = editedBody !== null || edits.method !== undefined || edits.headers !== undefined;
  const provider = edits.provider ?? hit.provider;
  const choice = chooseSigning({ asked: edits.signing, provider, secrets, isEdited });
  if (typeof choice === "string") throw new AppError("UNPROCESSABLE", choice);
  const signed = sign(plain, choice, now);
  const headers = forwardFields(signed.request.headers, { ...place, bodySize: signed.request.body.length }).headers;
  return {
    request: { url: target.href, method, target: path, headers, body: signed.request.body },
    url,
    changes: listFieldChanges({ captured, edited, sent: headers, forwarded: place }),
    signing: signed.signing,
    signingNote: signed.note,
    provider,
  };
}

type Plain = Parameters<typeof applySigned>[0];
type Choice = Exclude<ReturnType<typeof chooseSigning>, string>;

function sign(request: Plain, choice: Choice, now: number): { request: Plain; signing: Signing; note: string | null } {
  if (choice.signing === "exact") return { request, signing: "exact", note: choice.note };
  const { provider, secret, signing } = choice;
  const signed = signResend({ request, provider, secret, signing, now });
  if (signed.ok) return { request: applySigned(request, signed), signing, note: null };
  if (choice.isAsked) throw new AppError("UNPROCESSABLE", signed.reason);
  return { request, signing: "exact", note: `It goes as it was captured. ${signed.reason}` };
}

function readEditedBody({ body, bodyBase64 }: CreateResendInput): Uint8Array | null {
  if (body !== undefined) return Buffer.from(body, "utf8");
  return bodyBase64 === undefined ? null : Buffer.from(bodyBase64, "base64");
}

function requireSendable(hit: HitRow, headers: RawHeaders, hasOwnBody: boolean): void {
  if (!isWhole(hit) && !hasOwnBody) {
    throw new AppError(
      "UNPROCESSABLE",
      hit.state === "denied"
        ? "This hit was refused, so its body was not stored. Give a body to send it."
        : "Only a part of this hit is stored. Give a body to send it.",
    );
  }
  if (!TOKEN.test(hit.method) || headers.some(([name]) => !TOKEN.test(name))) {
    throw new AppError("UNPROCESSABLE", "What was captured here is not valid HTTP, so that it cannot be sent again.");
  }
}
