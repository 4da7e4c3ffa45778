import { type AccessSettings, accessSchema } from "@/lib/bins/access-schema";

/** Who may send, as typed. */
export interface AccessForm {
  /** One on a line. */
  readonly addresses: string;
  /** With spaces or commas between them. */
  readonly methods: string;
  readonly basicUser: string;
  /** "***" for the stored one, as other secrets here. */
  readonly basicPassword: string;
  readonly bearer: string;
  readonly headerName: string;
  readonly headerValue: string;
  readonly maxBodyBytes: string;
  readonly ratePerMinute: string;
  /** "yes" or "". */
  readonly signed: string;
}

export type AccessProblems = { readonly [Field in keyof AccessForm]?: string };
export const ACCESS_FIELDS = [
  "addresses",
  "methods",
  "basicUser",
  "basicPassword",
  "bearer",
  "headerName",
  "headerValue",
  "maxBodyBytes",
  "ratePerMinute",
  "signed",
] as const satisfies readonly (keyof AccessForm)[];

export function toAccessForm(access: AccessSettings): AccessForm {
  const { allowAddresses, methods, basic, bearer, header, maxBodyBytes, ratePerMinute, requireValidSignature } = access;
  return {
    addresses: allowAddresses?.join("\n") ?? "",
    methods: methods?.join(" ") ?? "",
    basicUser: basic?.user ?? "",
    basicPassword: basic?.password ?? "",
    bearer: bearer ?? "",
    headerName: header?.name ?? "",
    headerValue: header?.value ?? "",
    maxBodyBytes: maxBodyBytes?.toString() ?? "",
    ratePerMinute: ratePerMinute?.toString() ?? "",
    signed: requireValidSignature ? "yes" : "",
  };
}

/** What is wrong, by field. */
export function checkAccessForm(form: AccessForm): AccessProblems {
  const problems: { -readonly [Field in keyof AccessForm]?: string } = {};
  if (form.basicUser !== "" && form.basicPassword === "") problems.basicPassword = "A user needs a password";
  if (form.headerName.trim() !== "" && form.headerValue === "") problems.headerValue = "A header needs a value";
  if (form.headerName.trim() === "" && form.headerValue !== "") problems.headerName = "A value needs a header";
  if (Object.keys(problems).length > 0) return problems;
  const parsed = accessSchema.safeParse(
    Object.fromEntries(Object.entries(toAccess(form)).filter(([, part]) => part !== null)),
  );
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = FIELD_OF[path.slice(0, 2).join(".")] ?? FIELD_OF[String(path[0])];
    const line = path[0] === "allowAddresses" ? `“${splitList(form.addresses)[Number(path[1])]}” ` : "";
    if (field !== undefined) problems[field] ??= capitalise(`${line}${message}`);
  }
  return problems;
}

/** The whole of it as a merge patch (RFC 7396): null asks for nothing. */
export function toAccess(form: AccessForm): Record<keyof AccessSettings, unknown> {
  const list = (texts: string[]) => (texts.length === 0 ? null : texts);
  const number = (text: string) => (text.trim() === "" ? null : Number(text.trim()));
  const isBasic = form.basicUser !== "" || form.basicPassword !== "";
  return {
    allowAddresses: list(splitList(form.addresses)),
    methods: list(splitList(form.methods).map((method) => method.toUpperCase())),
    basic: isBasic ? { user: form.basicUser, password: form.basicPassword } : null,
    bearer: form.bearer === "" ? null : form.bearer,
    header: form.headerName.trim() === "" ? null : { name: form.headerName.trim(), value: form.headerValue },
    maxBodyBytes: number(form.maxBodyBytes),
    ratePerMinute: number(form.ratePerMinute),
    requireValidSignature: form.signed === "yes" ? true : null,
  };
}

/** Of the patch only what was edited. The form must be without problems. */
export function toAccessPatch(form: AccessForm, edited: ReadonlySet<string>): Record<string, unknown> {
  const patch = toAccess(form);
  const touched = new Set<string>(
    Object.entries(FIELD_OF).flatMap(([path, field]) => (edited.has(field) ? [path.split(".", 1).join()] : [])),
  );
  return Object.fromEntries(Object.entries(patch).filter(([part]) => touched.has(part)));
}

const FIELD_OF: Readonly<Record<string, keyof AccessForm>> = {
  allowAddresses: "addresses",
  methods: "methods",
  "basic.user": "basicUser",
  "basic.password": "basicPassword",
  bearer: "bearer",
  "header.name": "headerName",
  "header.value": "headerValue",
  maxBodyBytes: "maxBodyBytes",
  ratePerMinute: "ratePerMinute",
  requireValidSignature: "signed",
};

function splitList(text: string): string[] {
  return text.split(/[\s,]+/).filter((part) => part !== "");
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
