import { locate } from "@/lib/http/json/locate";
import { BuiltNode } from "./built-node";
import { decodeXmlText } from "./decode-xml-text";
import { countOf } from "./format-value";
import { TREE_LIMITS, type TreeLimits } from "./tree-limits";
import type { ReadTree, TreeKind } from "./tree-node";
import { TreeStop } from "./tree-stop";
import { XmlScanner } from "./xml-scanner";
import { setXmlSteps } from "./xml-steps";

interface Open {
  readonly node: BuiltNode;
  readonly name: string;
  readonly children: BuiltNode[];
}

/**
 * Reads XML as a tree of what is written: elements, attributes, text, CDATA, comments, instructions, the document type.
 * No entity is ever expanded and nothing is fetched. An element with nothing but text is one node with that text. Space
 * between elements is left out. What is broken is shown up to there. Never throws; linear, no recursion.
 */
export function readXmlTree(text: string, limits: TreeLimits = TREE_LIMITS): ReadTree {
  const reader = new XmlReader(text, limits);
  try {
    reader.read();
    return reader.finish(null);
  } catch (error) {
    if (error instanceof TreeStop) return reader.finish(error);
    throw error;
  }
}

class XmlReader {
  private readonly scanner: XmlScanner;
  private readonly limits: TreeLimits;
  private readonly document: Open;
  private readonly open: Open[];
  private count = 0;

  constructor(text: string, limits: TreeLimits) {
    this.scanner = new XmlScanner(text);
    this.limits = limits;
    const node = new BuiltNode({ kind: "element", type: "document", start: 0, end: text.length });
    this.document = { node, name: "", children: [] };
    this.open = [this.document];
  }

  read(): void {
    const { scanner } = this;
    while (!scanner.isAtEnd) {
      if (!scanner.startsWith("<")) this.readText();
      else if (scanner.startsWith("</")) this.readEndTag();
      else if (scanner.startsWith("<!--")) this.readMarked("comment", "<!--", "-->", "A comment");
      else if (scanner.startsWith("<![CDATA[")) this.readMarked("cdata", "<![CDATA[", "]]>", "CDATA");
      else if (scanner.startsWith("<?")) this.readMarked("instruction", "<?", "?>", "An instruction");
      else if (scanner.startsWith("<!DOCTYPE")) this.readDoctype();
      else this.readStartTag();
    }
    const inner = this.open.at(-1);
    if (inner !== undefined && this.open.length > 1)
      throw new TreeStop(scanner.offset, `<${inner.name}> is not closed.`);
  }

  /** The tree as it is now; a document of one element is that element. */
  finish(stop: TreeStop | null): ReadTree {
    const cut = this.open.slice(1);
    for (const { node } of cut) node.note = "not closed";
    while (this.open.length > 0) this.close(this.scanner.offset);
    const [only, ...more] = this.document.children;
    const root = only !== undefined && more.length === 0 && only.kind === "element" ? only : this.document.node;
    return { root: root.childCount === 0 && root === this.document.node ? null : root, problem: this.locate(stop) };
  }

  private locate(stop: TreeStop | null): ReadTree["problem"] {
    if (stop === null) return null;
    const { line, column } = locate(this.scanner.text, stop.offset);
    return { offset: stop.offset, message: `Line ${line}, column ${column}: ${stop.message}` };
  }

  private attach(node: BuiltNode): void {
    this.count += 1;
    if (this.count > this.limits.maxNodes) {
      throw new TreeStop(node.start, `More than ${countOf(this.limits.maxNodes, "node")}: not read further.`);
    }
    this.open.at(-1)?.children.push(node);
  }

  private readText(): void {
    const start = this.scanner.offset;
    const value = this.scanner.readText();
    const isSpace = value.trim() === "";
    const isFirst = this.open.at(-1)?.children.length === 0;
    // Space alone is content only where it is all that an element has.
    if (isSpace && !(isFirst && this.open.length > 1 && this.scanner.startsWith("</"))) return;
    if (this.open.length === 1) throw new TreeStop(start, "Text stands outside of the root element.");
    this.attach(this.textNode("text", value, start));
  }

  private readMarked(kind: TreeKind, before: string, after: string, what: string): void {
    const start = this.scanner.offset;
    this.scanner.offset += before.length;
    const value = this.scanner.readUntil(after, what);
    this.attach(this.textNode(kind, value, start));
  }

  private textNode(kind: TreeKind, value: string, start: number): BuiltNode {
    const plain = kind === "text" ? decodeXmlText(value) : value;
    return new BuiltNode({ kind, type: kind, start, end: this.scanner.offset, value, plain });
  }

  private readDoctype(): void {
    const start = this.scanner.offset;
    this.scanner.offset += "<!DOCTYPE".length;
    const value = this.scanner.readDoctype();
    const note = value.includes("<!ENTITY") ? "its entities are not expanded" : null;
    const facts = { kind: "doctype", type: "document type", value: value.trim(), note } as const;
    this.attach(new BuiltNode({ ...facts, start, end: this.scanner.offset }));
  }

  private readStartTag(): void {
    const { scanner } = this;
    const start = scanner.offset;
    if (this.open.length > this.limits.maxDepth) {
      throw new TreeStop(start, `Nested more than ${this.limits.maxDepth} levels deep: not read further.`);
    }
    if (this.open.length === 1 && this.document.children.some(({ kind }) => kind === "element")) {
      throw new TreeStop(start, "There is a root element already.");
    }
    scanner.offset += 1;
    const name = scanner.readName();
    const node = new BuiltNode({ kind: "element", type: "element", start });
    node.key = name;
    this.attach(node);
    this.open.push({ node, name, children: [] });
    for (;;) {
      scanner.skipSpace();
      if (scanner.startsWith("/>") || scanner.startsWith(">")) break;
      if (scanner.isAtEnd) throw new TreeStop(start, `The tag <${name}> is not closed.`);
      this.readAttribute();
    }
    const isEmpty = scanner.startsWith("/>");
    scanner.offset += isEmpty ? 2 : 1;
    if (isEmpty) this.close(scanner.offset);
  }

  private readAttribute(): void {
    const { name, value, start, end } = this.scanner.readAttribute();
    const plain = decodeXmlText(value);
    const attribute = new BuiltNode({ kind: "attribute", type: "attribute", start, end, value, plain });
    attribute.key = name;
    attribute.step = `/@${name}`;
    this.attach(attribute);
  }

  private readEndTag(): void {
    const start = this.scanner.offset;
    this.scanner.offset += 2;
    const name = this.scanner.readUntil(">", "An end tag").trimEnd();
    const open = this.open.length > 1 ? this.open.at(-1)?.name : undefined;
    if (open === undefined) throw new TreeStop(start, `</${name.slice(0, 100)}> ends nothing.`);
    if (name !== open) throw new TreeStop(start, `</${open}> was expected, not </${name.slice(0, 100)}>.`);
    this.close(this.scanner.offset);
  }

  private close(offset: number): void {
    const closed = this.open.pop();
    if (closed === undefined) return;
    const { node, children } = closed;
    node.end = offset;
    const [only, ...more] = children;
    if (closed !== this.document && more.length === 0 && (only?.kind === "text" || only?.kind === "cdata")) {
      node.value = only.value;
      node.plain = only.plain;
      return;
    }
    setXmlSteps(children);
    node.replaceChildren(children);
  }
}
