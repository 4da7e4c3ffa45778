import { parseJson } from "@/lib/http/json/parse-json";
import { parseQuery } from "@/lib/http/parse-query";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { type FormFields, findFormField, readFormFields } from "./form-fields";
import { findJsonNode, type JsonPath, readJsonPath } from "./json-path";
import type { ProviderRequest } from "./provider-request";

/** Bodies above this are not parsed while a request is being received. */
export const MAX_PARSED_BYTES = 128 * 1024;

/** What the data sheets read from a request. Everything is parsed at most once, and only when asked for. Never throws. */
export class RequestView {
  readonly request: ProviderRequest;
  readonly body: Buffer;
  private readonly maxParsedBytes: number;
  private fields: Map<string, string> | null = null;
  private parsedJson: { readonly value: unknown } | null = null;
  private parsedForm: FormFields | null = null;
  private parsedQuery: FormFields | null = null;

  constructor(request: ProviderRequest, maxParsedBytes = MAX_PARSED_BYTES) {
    this.request = request;
    this.body = Buffer.from(request.body.buffer, request.body.byteOffset, request.body.byteLength);
    this.maxParsedBytes = maxParsedBytes;
  }

  /** The same request with other fields. */
  with(headers: RawHeaders): RequestView {
    return new RequestView({ ...this.request, headers }, this.maxParsedBytes);
  }

  get headers(): RawHeaders {
    return this.request.headers;
  }

  /** Field names in lower case, each with its first value. */
  get fieldMap(): ReadonlyMap<string, string> {
    if (this.fields === null) {
      this.fields = new Map();
      for (const [name, value] of this.request.headers) {
        const key = name.toLowerCase();
        if (!this.fields.has(key)) this.fields.set(key, value);
      }
    }
    return this.fields;
  }

  /** The first value of a field, trimmed; null without one. */
  header(name: string): string | null {
    return this.fieldMap.get(name.toLowerCase())?.trim() ?? null;
  }

  get isParsable(): boolean {
    return this.body.length <= this.maxParsedBytes;
  }

  /** The body as JSON.parse reads it; undefined when it is no JSON, or too large to be parsed. */
  get json(): unknown {
    this.parsedJson ??= { value: this.parseBody() };
    return this.parsedJson.value;
  }

  /** A string, number or boolean of the body as text, digits exactly as written; null when there is none. */
  jsonText(path: JsonPath): string | null {
    const value = readJsonPath(this.json, path);
    if (typeof value === "string") return value;
    if (typeof value === "boolean") return String(value);
    if (typeof value !== "number") return null;
    if (Number.isSafeInteger(value)) return String(value);
    const parsed = parseJson(this.body.toString("utf8"));
    const node = parsed.ok ? findJsonNode(parsed.root, path) : null;
    return node?.kind === "number" ? node.raw : null;
  }

  get isForm(): boolean {
    return (this.header("content-type") ?? "").toLowerCase().startsWith("application/x-www-form-urlencoded");
  }

  /** The body as application/x-www-form-urlencoded, decoded; empty when it is of another type, or too large. */
  get form(): FormFields {
    if (this.parsedForm === null) {
      this.parsedForm = this.isForm && this.isParsable ? (readFormFields(this.body) ?? []) : [];
    }
    return this.parsedForm;
  }

  formField(name: string): string | null {
    return this.isForm && this.isParsable ? findFormField(this.body, name) : null;
  }

  query(name: string): string | null {
    this.parsedQuery ??= parseQuery(queryOf(this.request.url));
    return this.parsedQuery.find(([parameter]) => parameter === name)?.[1] ?? null;
  }

  private parseBody(): unknown {
    if (!this.isParsable || !startsLikeJson(this.body)) return undefined;
    try {
      return JSON.parse(this.body.toString("utf8"));
    } catch {
      return undefined;
    }
  }
}

function startsLikeJson(body: Buffer): boolean {
  for (const byte of body.subarray(0, 64)) {
    if (byte === 0x7b || byte === 0x5b) return true;
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false;
  }
  return false;
}

function queryOf(url: string): string {
  const mark = url.indexOf("?");
  return mark === -1 ? "" : url.slice(mark + 1).replace(/#.*$/s, "");
}
