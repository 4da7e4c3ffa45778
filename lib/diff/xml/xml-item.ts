import type { TreeSpan } from "@/lib/http/tree/tree-node";

/** A node of an XML document as it is compared: names with their namespaces, text apart from children. */
export interface XmlItem {
  readonly kind: "element" | "text" | "comment" | "instruction" | "doctype" | "document";
  readonly name: XmlName | null;
  readonly attributes: readonly XmlAttributeItem[];
  /** The namespaces that are declared here: prefix ("" for the default) and URI. */
  readonly declarations: ReadonlyArray<readonly [prefix: string, uri: string]>;
  /** Of an element with nothing but text, "" when it is empty; of any other node that is text. */
  readonly text: string | null;
  readonly children: readonly XmlItem[];
  /** As written, for paths. */
  readonly step: string;
  readonly span: TreeSpan | null;
}

/** A name in its namespace (XML Names 1.0): two are the same when `uri` and `local` are. */
export interface XmlName {
  readonly uri: string;
  readonly local: string;
  readonly prefix: string;
}

export interface XmlAttributeItem {
  readonly name: XmlName;
  readonly value: string;
  readonly span: TreeSpan | null;
}

/** One text for names that are the same; no URI holds a space. */
export function expandName({ uri, local }: XmlName): string {
  return `${uri} ${local}`;
}
