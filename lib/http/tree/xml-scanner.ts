import { TreeStop } from "./tree-stop";

const NAME_END = " \t\r\n/>=<\"'";
const SPACE = " \t\r\n";

export interface XmlAttribute {
  readonly name: string;
  /** Without its quotes, references as written. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the pieces of an XML text one after another; throws TreeStop. Each moves on, so all together are linear. */
export class XmlScanner {
  readonly text: string;
  offset = 0;

  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.offset >= this.text.length;
  }

  startsWith(prefix: string): boolean {
    return this.text.startsWith(prefix, this.offset);
  }

  /** Moves behind the next `mark`; gives back what stands before it. */
  readUntil(mark: string, what: string): string {
    const start = this.offset;
    const end = this.text.indexOf(mark, start);
    if (end === -1) throw new TreeStop(start, `${what} is not closed.`);
    this.offset = end + mark.length;
    return this.text.slice(start, end);
  }

  /** Characters up to the next tag, or the end. */
  readText(): string {
    const start = this.offset;
    const end = this.text.indexOf("<", start);
    this.offset = end === -1 ? this.text.length : end;
    return this.text.slice(start, this.offset);
  }

  readName(): string {
    const start = this.offset;
    while (!this.isAtEnd && !NAME_END.includes(this.text.charAt(this.offset))) this.offset += 1;
    if (this.offset === start) throw new TreeStop(start, "A name was expected.");
    return this.text.slice(start, this.offset);
  }

  skipSpace(): void {
    while (!this.isAtEnd && SPACE.includes(this.text.charAt(this.offset))) this.offset += 1;
  }

  readAttribute(): XmlAttribute {
    const start = this.offset;
    const name = this.readName();
    this.skipSpace();
    if (!this.startsWith("=")) throw new TreeStop(this.offset, `"=" was expected after the attribute ${name}.`);
    this.offset += 1;
    this.skipSpace();
    const quote = this.text.charAt(this.offset);
    if (quote !== '"' && quote !== "'")
      throw new TreeStop(this.offset, `A quote was expected for the attribute ${name}.`);
    this.offset += 1;
    const value = this.readUntil(quote, `The attribute ${name}`);
    return { name, value, start, end: this.offset };
  }

  /** From behind `<!DOCTYPE` to its end, over an internal subset with its strings and comments; nothing is expanded. */
  readDoctype(): string {
    const start = this.offset;
    let isInside = false;
    while (!this.isAtEnd) {
      const character = this.text.charAt(this.offset);
      this.offset += 1;
      if (character === '"' || character === "'") this.readUntil(character, "A string in the document type");
      else if (character === "<" && this.startsWith("!--")) this.readUntil("-->", "A comment in the document type");
      else if (character === "[") isInside = true;
      else if (character === "]") isInside = false;
      else if (character === ">" && !isInside) return this.text.slice(start, this.offset - 1);
    }
    throw new TreeStop(start, "The document type is not closed.");
  }
}
