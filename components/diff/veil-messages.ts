import type { DiffMessage } from "@/lib/diff/diff-message";
import { findHeader } from "@/lib/http/raw-headers";
import { HARMLESS_AT_HOME } from "@/lib/redact/harmless-at-home";
import { redactMessage } from "@/lib/redact/redact-message";
import { readableField } from "@/lib/redact/token/readable-tokens";

interface Veiled {
  readonly left: DiffMessage;
  readonly right: DiffMessage;
  /** Places where a secret was, in both. */
  readonly places: number;
}

/** Of a longer body what surrounds it is veiled alone: a comparison should not wait for the search. */
export const LONGEST_VEILED = 256 * 1024;

const RULES = { auto: true, headers: [], paths: [], spared: HARMLESS_AT_HOME };

/**
 * Both messages with tokens `‹secret:0001›` in the place of their secrets, but for signatures and digests. The same
 * secret has the same token in both, so that they compare as before; a token says nothing of its secret.
 */
export function veilMessages(left: DiffMessage, right: DiffMessage): Veiled {
  const names = new Map<string, string>();
  const name = (secret: string) => {
    const known = names.get(secret) ?? (names.size + 1).toString(16).padStart(4, "0");
    names.set(secret, known);
    return known;
  };
  const veiled = { left: veil(left, name), right: veil(right, name) };
  return {
    left: veiled.left.message,
    right: veiled.right.message,
    places: veiled.left.places + veiled.right.places,
  };
}

function veil(message: DiffMessage, name: (secret: string) => string) {
  const { target, headers, body } = message;
  const isSearched = body.length <= LONGEST_VEILED;
  const redacted = redactMessage(
    {
      url: "",
      target: target ?? "",
      // A part of the target.
      query: null,
      headers,
      trailers: [],
      contentType: findHeader(headers, "content-type"),
      body: isSearched ? body : new Uint8Array(),
    },
    RULES,
    name,
  );
  return {
    places: redacted.redactions.length,
    message: {
      ...message,
      ...(target === undefined ? {} : { target: redacted.target }),
      headers: headers.map((field, index) => readVeiled(field, redacted.headers[index] ?? field)),
      body: isSearched ? redacted.body : body,
    },
  };
}

type Field = DiffMessage["headers"][number];

/** Fields are bytes, and so are the tokens in them; all other bytes stay as they are. */
function readVeiled(field: Field, [name, value]: Field): Field {
  return value === field[1] ? field : [name, readableField(value)];
}
