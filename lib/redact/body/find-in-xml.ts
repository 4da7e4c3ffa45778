import { TreeStop } from "@/lib/http/tree/tree-stop";
import { type XmlAttribute, XmlScanner } from "@/lib/http/tree/xml-scanner";
import { isSecretField } from "@/lib/redact/find/is-secret-field";
import { kindOfName } from "@/lib/redact/find/kind-of-name";
import type { FindInside, Search } from "@/lib/redact/find/search";
import { wholeValue } from "@/lib/redact/find/whole-value";
import type { Finding } from "@/lib/redact/finding";
import { NOWHERE, type PathState, stepInto } from "@/lib/redact/paths/path-state";
import { nameStep, nameText } from "@/lib/redact/paths/step-text";
import type { SecretKind } from "@/lib/redact/secret-kind";
import { trimSpace } from "@/lib/redact/view/trim-space";
import { undoXml } from "@/lib/redact/view/undo-escapes";
import { cutView, type View } from "@/lib/redact/view/view";

interface Open {
  readonly where: string;
  readonly paths: PathState;
  readonly named: SecretKind | null;
}

const MAX_DEPTH = 512;
const MAX_WHERE = 1000;
// `<param name="password">…</param>`, `<add key="apiKey" value="…"/>`
const NAMING = /^(?:name|key|field|id)$/i;

/**
 * Secrets in XML: what paths of local names choose (`$.order.item.@id`), text and attributes of secret names, and what
 * `findInside` sees in the others, and in comments and instructions. Null when it is not well-formed as far as tags go.
 */
export function findInXml(view: View, search: Search, findInside: FindInside): Finding[] | null {
  const walk = new XmlWalk(view, search, findInside);
  try {
    return walk.read();
  } catch (error) {
    if (error instanceof TreeStop) return null;
    throw error;
  }
}

class XmlWalk {
  private readonly findings: Finding[] = [];
  private readonly open: Open[];
  private readonly scanner: XmlScanner;
  private readonly view: View;
  private readonly search: Search;
  private readonly findInside: FindInside;

  constructor(view: View, search: Search, findInside: FindInside) {
    this.view = view;
    this.search = search;
    this.findInside = findInside;
    this.scanner = new XmlScanner(view.text);
    this.open = [{ where: search.where, paths: search.paths, named: null }];
  }

  read(): Finding[] {
    const { scanner } = this;
    while (!scanner.isAtEnd) {
      if (!scanner.startsWith("<")) this.readText();
      else if (scanner.startsWith("</")) this.readEndTag();
      else if (scanner.startsWith("<!--")) this.readMarked("<!--", "-->");
      else if (scanner.startsWith("<![CDATA[")) this.readCdata();
      else if (scanner.startsWith("<?")) this.readMarked("<?", "?>");
      else if (scanner.startsWith("<!DOCTYPE")) this.readDoctype();
      else this.readStartTag();
    }
    return this.findings;
  }

  private get inner(): Open {
    return this.open.at(-1) ?? { where: this.search.where, paths: NOWHERE, named: null };
  }

  private readText(): void {
    const start = this.scanner.offset;
    this.scanner.readText();
    this.addValue(undoXml(this.trimmed(start, this.scanner.offset)), this.inner);
  }

  private readCdata(): void {
    this.scanner.offset += "<![CDATA[".length;
    const start = this.scanner.offset;
    const value = this.scanner.readUntil("]]>", "CDATA");
    this.addValue(cutView(this.view, start, start + value.length), this.inner);
  }

  private readMarked(before: string, after: string): void {
    this.scanner.offset += before.length;
    const start = this.scanner.offset;
    const value = this.scanner.readUntil(after, "A mark");
    this.addValue(cutView(this.view, start, start + value.length), { ...this.inner, paths: NOWHERE, named: null });
  }

  private readDoctype(): void {
    this.scanner.offset += "<!DOCTYPE".length;
    const start = this.scanner.offset;
    this.scanner.readDoctype();
    const value = cutView(this.view, start, this.scanner.offset - 1);
    this.addValue(value, { ...this.inner, paths: NOWHERE, named: null });
  }

  private readStartTag(): void {
    const { scanner } = this;
    if (this.open.length > MAX_DEPTH) throw new TreeStop(scanner.offset, "Nested too deep.");
    scanner.offset += 1;
    const name = localName(scanner.readName());
    const attributes: XmlAttribute[] = [];
    for (scanner.skipSpace(); !scanner.startsWith("/>") && !scanner.startsWith(">"); scanner.skipSpace()) {
      attributes.push(scanner.readAttribute());
    }
    const naming = attributes.find((attribute) => NAMING.test(attribute.name) && isSecretField(attribute.value));
    const named = this.nameKind(name) ?? (naming === undefined ? null : this.nameKind(naming.value));
    const where = `${this.inner.where}${nameStep(name)}`.slice(0, MAX_WHERE);
    const element = { where, paths: stepInto(this.inner.paths, name), named };
    for (const attribute of attributes) this.addAttribute(attribute, element, naming !== undefined);
    const isEmpty = scanner.startsWith("/>");
    scanner.offset += isEmpty ? 2 : 1;
    if (!isEmpty) this.open.push(element);
  }

  private addAttribute({ name, value, end }: XmlAttribute, element: Open, isPair: boolean): void {
    const local = localName(name);
    const inside = undoXml(cutView(this.view, end - 1 - value.length, end - 1));
    const isDeclaration = name === "xmlns" || name.startsWith("xmlns:");
    const isValue = isPair && local.toLowerCase() === "value";
    this.addValue(inside, {
      where: `${element.where}['@${local.slice(0, 200)}']`,
      paths: stepInto(element.paths, `@${local}`),
      named: isDeclaration ? null : isValue ? element.named : this.nameKind(local),
    });
  }

  private readEndTag(): void {
    const start = this.scanner.offset;
    this.scanner.readUntil(">", "An end tag");
    if (this.open.length === 1) throw new TreeStop(start, "It ends nothing.");
    this.open.pop();
  }

  private addValue(value: View, { where, paths, named }: Open): void {
    const kind = paths.isChosen ? "chosen" : named;
    const { auto, depth } = this.search;
    const found =
      kind === null ? this.findInside(value, { auto, depth, where, paths }) : wholeValue(value, where, kind);
    for (const finding of found) this.findings.push(finding);
  }

  private nameKind(name: string): SecretKind | null {
    return this.search.auto && isSecretField(name) ? kindOfName(name) : null;
  }

  private trimmed(start: number, end: number): View {
    const text = this.view.text.slice(start, end);
    const inner = trimSpace(text);
    return cutView(this.view, start + inner.start, start + inner.end);
  }
}

function localName(name: string): string {
  return nameText(name.slice(name.indexOf(":") + 1));
}
