import type { TreeNode } from "@/lib/http/tree/tree-node";
import type { XmlItem, XmlName } from "./xml-item";

/** What one element declares, and those around it: copying them for each would be quadratic. */
interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Scope | null;
}

const XML_SCOPE: Scope = { own: new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]), outer: null };

/** The tree that readXmlTree gives, with its namespaces resolved. Recurses as deep as that tree is. */
export function readXmlItem(node: TreeNode, scope: Scope = XML_SCOPE): XmlItem {
  const nodes = Array.from({ length: node.childCount }, (_, index) => node.child(index)).filter(
    (child) => child != null,
  );
  const written = nodes.filter(({ kind }) => kind === "attribute");
  const declarations = written.flatMap(({ key, plain }) => readDeclaration(key ?? "", plain ?? ""));
  const inner = declarations.length === 0 ? scope : { own: new Map(declarations), outer: scope };
  const attributes = written
    .filter(({ key }) => readDeclaration(key ?? "", "").length === 0)
    .map(({ key, plain, span }) => ({ name: resolve(key ?? "", inner, true), value: plain ?? "", span }));
  const content = nodes.filter(({ kind }) => kind !== "attribute");
  const [only] = content;
  const isText = content.length === 1 && (only?.kind === "text" || only?.kind === "cdata");
  const kind = node.kind === "element" && node.key === null ? "document" : kindOf(node);
  return {
    kind,
    name: kind === "element" ? resolve(node.key ?? "", inner, false) : null,
    attributes,
    declarations,
    text: isText ? (only?.plain ?? "") : content.length > 0 || kind === "document" ? null : (node.plain ?? ""),
    children: isText ? [] : content.map((child) => readXmlItem(child, inner)),
    step: node.step,
    span: node.span,
  };
}

function readDeclaration(key: string, uri: string): Array<readonly [prefix: string, uri: string]> {
  if (key === "xmlns") return [["", uri]];
  return key.startsWith("xmlns:") ? [[key.slice("xmlns:".length), uri]] : [];
}

/** The default namespace is not that of attributes; a prefix that nobody declared stands for itself. */
function resolve(key: string, scope: Scope, isAttribute: boolean): XmlName {
  const colon = key.indexOf(":");
  const prefix = colon === -1 ? "" : key.slice(0, colon);
  if (prefix === "" && isAttribute) return { uri: "", local: key, prefix };
  const uri = findUri(scope, prefix);
  if (uri === undefined) return { uri: "", local: key, prefix: "" };
  return { uri, local: key.slice(colon + 1), prefix };
}

function findUri(scope: Scope, prefix: string): string | undefined {
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const uri = at.own.get(prefix);
    if (uri !== undefined) return uri;
  }
  return undefined;
}

function kindOf({ kind }: TreeNode): XmlItem["kind"] {
  if (kind === "comment" || kind === "instruction" || kind === "doctype" || kind === "element") return kind;
  return "text";
}
