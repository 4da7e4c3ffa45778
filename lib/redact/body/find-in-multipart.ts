import { type MultipartPart, type ParsedMultipart, parseMultipart } from "@/lib/http/body/parse-multipart";
import { type FieldRules, findInField } from "@/lib/redact/fields/find-in-field";
import { isSecretField } from "@/lib/redact/find/is-secret-field";
import { kindOfName } from "@/lib/redact/find/kind-of-name";
import type { Search } from "@/lib/redact/find/search";
import { wholeValue } from "@/lib/redact/find/whole-value";
import { type Finding, findingIn } from "@/lib/redact/finding";
import { stepInto } from "@/lib/redact/paths/path-state";
import { nameStep, nameText } from "@/lib/redact/paths/step-text";
import { undoQuotedPrintable } from "@/lib/redact/view/undo-escapes";
import { cutView, plainView, type View } from "@/lib/redact/view/view";

const FIELD = /^([^\t\n\f\r :]{1,200})([ \t]*:[ \t]*)(.*)$/;
const FOLDED = /[^A-Za-z0-9+/=]+/g;

/** Looks into a part by its own type. */
export type FindInPart = (view: View, contentType: string | null, search: Search) => Finding[];

/**
 * Secrets in a multipart body: in the fields of its parts, in parts of secret or chosen names (`$.name`), and in the
 * others by their own types, with transfer encodings undone. A part in base64 that holds one is a secret as a whole.
 */
export function findInMultipart(
  view: View,
  contentType: string | null,
  search: Search,
  { fields, findInPart }: { fields: FieldRules; findInPart: FindInPart },
): Finding[] {
  const parsed = parseMultipart(toBytes(view.text), contentType);
  const walk = new MultipartWalk(view, search, fields, findInPart);
  walk.read(parsed, 0, view.text.length);
  return walk.findings;
}

class MultipartWalk {
  readonly findings: Finding[] = [];
  private readonly view: View;
  private readonly search: Search;
  private readonly fields: FieldRules;
  private readonly findInPart: FindInPart;

  constructor(view: View, search: Search, fields: FieldRules, findInPart: FindInPart) {
    this.view = view;
    this.search = search;
    this.fields = fields;
    this.findInPart = findInPart;
  }

  /** What lies outside of parts, or beyond those that are read, is looked into as text. */
  read({ preamble, parts, epilogue }: ParsedMultipart, start: number, end: number): void {
    if (parts.length === 0) {
      this.add(this.findInPart(cutView(this.view, start, end), "text/plain", this.search));
      return;
    }
    for (const span of [preamble, epilogue]) {
      if (span.end > span.start)
        this.add(this.findInPart(cutView(this.view, span.start, span.end), "text/plain", this.search));
    }
    for (const part of parts) this.readPart(part);
  }

  private readPart(part: MultipartPart): void {
    const name = part.name ?? "";
    const where = name === "" ? this.search.where : `${this.search.where}${nameStep(name)}`;
    const search = {
      ...this.search,
      where,
      paths: name === "" ? this.search.paths : stepInto(this.search.paths, name),
    };
    this.readHead(part, where);
    const { start, end } = part.content;
    if (part.nested !== null) this.read(part.nested, start, end);
    else this.add(this.findInContent(cutView(this.view, start, end), part, search));
  }

  private readHead({ head }: MultipartPart, where: string): void {
    for (let start = head.start; start < head.end; ) {
      const mark = this.view.text.indexOf("\n", start);
      const end = mark === -1 || mark >= head.end ? head.end : mark;
      const line = this.view.text.slice(start, end).replace(/\r$/, "");
      const [, name, colon = "", value = ""] = FIELD.exec(line) ?? [];
      const from = name === undefined ? start : start + name.length + colon.length;
      const to = from + (name === undefined ? line.length : value.length);
      this.add(findInField(name ?? "", cutView(this.view, from, to), `${where} ${name ?? ""}`.trim(), this.fields));
      start = end + 1;
    }
  }

  private findInContent(content: View, part: MultipartPart, search: Search): Finding[] {
    const name = nameText(part.name ?? "");
    if (search.paths.isChosen) return wholeValue(content, search.where, "chosen");
    if (search.auto && isSecretField(name)) return wholeValue(content, search.where, kindOfName(name));
    const encoding = part.transferEncoding?.toLowerCase();
    if (encoding === "quoted-printable") return this.findInPart(undoQuotedPrintable(content), part.contentType, search);
    if (encoding === "base64") {
      const inner = findInFolded(content, (view) => this.findInPart(view, part.contentType, search));
      if (inner.length > 0) {
        const also = inner.flatMap((found) => (found.isWeak ? [] : [found.secret, ...found.also]));
        return [
          findingIn(
            content,
            { start: 0, end: content.text.length },
            { kind: "encoded", where: search.where },
            { also },
          ),
        ];
      }
    }
    return this.findInPart(content, part.contentType, search);
  }

  private add(found: readonly Finding[]): void {
    for (const finding of found) this.findings.push(finding);
  }
}

function findInFolded(content: View, find: (view: View) => Finding[]): Finding[] {
  const text = content.text.replace(FOLDED, "").replace(/=+$/, "");
  try {
    return find(plainView(atob(text)));
  } catch {
    // Not base64: it is looked into as it is.
    return [];
  }
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
