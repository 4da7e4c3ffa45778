import { createHash, createHmac } from "node:crypto";
import { compileContent } from "./content";
import { deriveKey, KEY_FORMS, type KeyForm } from "./key-form";
import type { MacSheet, SignedContent } from "./mac-sheet";
import type { Received, Trial, TrialResult } from "./scheme";
import { secretText } from "./secret";
import { describeEncoding, type Encoding, equalsEncoded, findOtherEncoding } from "./signature-encoding";

const MAX_SIGNATURES = 16;

/** Computes and compares what one sheet describes. */
export class MacDigest {
  readonly keyForms: readonly KeyForm[];
  readonly layout: string | null;
  readonly content: SignedContent;
  private readonly sheet: MacSheet;

  constructor(sheet: MacSheet) {
    this.sheet = sheet;
    this.keyForms = typeof sheet.key === "string" ? [sheet.key] : (sheet.key ?? ["text"]);
    this.layout = typeof sheet.content === "string" ? sheet.content : null;
    this.content = typeof sheet.content === "string" ? fromLayout(sheet.content) : sheet.content.read;
  }

  /** The key that the sender's documentation asks for, in words. */
  get ownKey(): string {
    return KEY_FORMS[this.keyForms[0] ?? "text"];
  }

  /** The digest with the first key form; null when the request lacks a part, or the secret is no such key. */
  make(received: Received, trial: Trial, form = this.keyForms[0] ?? "text"): Buffer | null {
    const secret = (this.sheet.secret ?? secretText)(trial.secret);
    const key = secret === null ? null : deriveKey(form, secret);
    const bytes = this.content(received, trial);
    if (key === null || bytes === null) return null;
    const { algorithm, isHash = false } = this.sheet;
    return isHash
      ? createHash(algorithm).update(key).update(bytes).digest()
      : createHmac(algorithm, key).update(bytes).digest();
  }

  test(received: Received, trial: Trial): TrialResult {
    if (received.state === "missing") return { kind: "differs" };
    let isUsable = false;
    const urls = [trial.url, ...(this.sheet.otherUrls?.(trial.url) ?? [])];
    for (const form of trial.keyForm === null ? this.keyForms : [trial.keyForm]) {
      for (const url of urls) {
        const made = this.make(received, { ...trial, url }, form);
        if (made === null) continue;
        isUsable = true;
        const found = compare(received, made, this.sheet.encoding);
        if (found?.kind === "match" && this.sheet.isBodyProved?.(trial) === false)
          return { kind: "other-part", part: "body" };
        if (found !== null) return found;
      }
    }
    if (isUsable) return { kind: "differs" };
    if (this.content(received, trial) === null) {
      return { kind: "unusable-key", why: "the request lacks a part of the text that is signed" };
    }
    return { kind: "unusable-key", why: `the secret cannot be used: this sender needs ${this.ownKey}` };
  }
}

function fromLayout(layout: string): SignedContent {
  const own = compileContent(layout);
  return (_received, trial) => (trial.layout === null ? own : compileContent(trial.layout))(trial);
}

function compare(
  received: Exclude<Received, { state: "missing" }>,
  made: Buffer,
  encoding: Encoding,
): TrialResult | null {
  if (received.state === "present") {
    // Every candidate is compared, so that the time taken does not tell which one matched.
    const signatures = received.signatures.slice(0, MAX_SIGNATURES);
    if (signatures.map((signature) => equalsEncoded(signature, made, encoding)).includes(true))
      return { kind: "match" };
  }
  const found = findOtherEncoding(received.raw, made);
  return found === null ? null : { kind: "other-encoding", found, wanted: describeEncoding(encoding) };
}
