import { z } from "zod";
import { relayNameSchema } from "@/lib/relays/relay-name-schema";

const MAX_SEQ = 2_147_483_647;
/** As many as fit into the 256 KiB of fields that an instance or a server may send. */
const MAX_FIELDS = 65_536;

/** Who a relay is, as it says when it connects. */
export const relayAuthSchema = z.strictObject({
  /** A workspace key. */
  token: z.string().min(1).max(256),
  protocol: z.int(),
  binId: z.string().max(64),
  name: relayNameSchema,
  /** The URL of the local server. */
  target: z.string().min(1).max(2048),
  /** Random, one for each run of the program: a relay that connects again takes the place of its former connection. */
  instance: z.string().min(8).max(64),
  follows: z.boolean(),
});
export type RelayAuth = z.infer<typeof relayAuthSchema>;

export const parcelStartSchema = z.strictObject({
  id: z.string().min(1).max(64),
  headBytes: z.int().min(2),
  bodyBytes: z.int().min(0),
});
export const parcelPieceSchema = z.strictObject({
  id: z.string().min(1).max(64),
  bytes: z.instanceof(Uint8Array),
});
export const takeSchema = z.strictObject({ seq: z.int().min(1).max(MAX_SEQ) });

// What a parser of HTTP/1.1 hands over: one code point per byte, no line breaks, no NUL.
const fieldText = z.string().regex(/^[\t\u0020-\u007e\u0080-\u00ff]*$/);
const headersSchema = z.array(z.tuple([fieldText, fieldText])).max(MAX_FIELDS);

/**
 * Why a request goes to a relay. resend: somebody, or a target's forwarding, sends it there, now and maybe again. follow: the
 * relay asked for the new hit. answer: its sender waits. These two are one delivery, which the local server gets once.
 */
export const purposeSchema = z.enum(["resend", "follow", "answer"]);
export type Purpose = z.infer<typeof purposeSchema>;

/** The head of a request on its way to a relay. */
export const requestHeadSchema = z.object({
  purpose: purposeSchema,
  seq: z.int().min(1),
  method: z.string(),
  target: z.string(),
  headers: headersSchema,
  limits: z.object({ connectMs: z.number(), firstByteMs: z.number(), totalMs: z.number() }),
  followRedirects: z.boolean(),
});
export type RequestHead = z.infer<typeof requestHeadSchema>;

const ms = z.number().min(0).max(86_400_000);
const failureCodes = [
  "TARGET_REFUSED",
  "NAME_NOT_FOUND",
  "CONNECTION_REFUSED",
  "UNREACHABLE",
  "CONNECT_TIMEOUT",
  "TLS",
  "CERTIFICATE",
  "RESPONSE_TIMEOUT",
  "CONNECTION_RESET",
  "BAD_RESPONSE",
  "TOO_MANY_REDIRECTS",
  "CANCELLED",
  "FAILED",
] as const;

/** The head of an answer on its way back; exactly one of `answer` and `failure` is there. */
export const answerHeadSchema = z.object({
  answer: z
    .object({
      status: z.int().min(100).max(999),
      reasonPhrase: fieldText.max(1000),
      httpVersion: z.string().regex(/^\d\.\d$/),
      headers: headersSchema,
      bodySize: z.int().min(0),
      bodyTruncated: z.boolean(),
    })
    .nullable(),
  failure: z
    .object({
      code: z.enum(failureCodes),
      message: z.string().max(2000),
      certificate: z.string().max(200).exactOptional(),
    })
    .nullable(),
  timing: z.object({
    dnsMs: ms.nullable(),
    connectMs: ms.nullable(),
    tlsMs: ms.nullable(),
    firstByteMs: ms.nullable(),
    totalMs: ms,
  }),
  redirects: z.array(z.object({ status: z.int().min(100).max(999), url: z.string().max(8192) })).max(10),
});
export type AnswerHead = z.infer<typeof answerHeadSchema>;
