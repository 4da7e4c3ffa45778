import type { BodyKind } from "@/lib/http/body/body-kind";
import { chooseBodyKind } from "@/lib/http/body/choose-body-kind";
import type { FieldRules } from "@/lib/redact/fields/find-in-field";
import { findInValue } from "@/lib/redact/find/find-in-value";
import type { Search } from "@/lib/redact/find/search";
import type { Finding } from "@/lib/redact/finding";
import type { View } from "@/lib/redact/view/view";
import { findInForm } from "./find-in-form";
import { findInJson } from "./find-in-json";
import { findInLines } from "./find-in-lines";
import { findInMultipart } from "./find-in-multipart";
import { findInXml } from "./find-in-xml";

/** Secrets in a body of that kind, by its structure; by their looks alone where it has none, or is broken. */
export function findInBody(
  kind: BodyKind,
  view: View,
  contentType: string | null,
  search: Search,
  fields: FieldRules,
): Finding[] {
  const rooted = { ...search, where: search.where.includes(" $") ? search.where : `${search.where} $` };
  switch (kind) {
    case "json":
    case "graphql":
      return findInJson(view, rooted, findInValue) ?? findInLooks(view, search);
    case "xml":
    case "html":
      return findInXml(view, rooted, findInValue) ?? findInLooks(view, search);
    case "form":
      return findInForm(view, rooted, findInValue, { isQuery: false });
    case "ndjson":
    case "sse":
      return findInLines(view, rooted, findInValue);
    case "multipart":
      return findInMultipart(view, contentType, rooted, {
        fields,
        findInPart: (part, type, inner) => findInBody(kindOf(part, type), part, type, inner, fields),
      });
    default:
      return findInLooks(view, search);
  }
}

function findInLooks(view: View, search: Search): Finding[] {
  return findInValue(view, search);
}

function kindOf(part: View, contentType: string | null): BodyKind {
  const { kind } = chooseBodyKind(
    Uint8Array.from(part.text, (character) => character.charCodeAt(0)),
    contentType,
  );
  // Parts that are multipart themselves are read with the whole.
  return kind === "multipart" ? "text" : kind;
}
