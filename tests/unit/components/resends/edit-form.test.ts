import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBodyDraft, writeBody } from "@/components/resend-editor/body-draft";
import { checkBody } from "@/components/resend-editor/check-body";
import { checkEditForm, startEditForm, toEditOrder, writeEdited } from "@/components/resend-editor/edit-form";
import { findFieldEdits } from "@/components/resend-editor/field-edits";
import { checkFields, formatFields, parseFields } from "@/components/resend-editor/field-text";
import { startSendForm } from "@/components/resends/send-form";
import { editFields } from "@/lib/http/forward/edit-fields";
import type { RawHeaders } from "@/lib/http/raw-headers";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const HIT = {
  method: "POST",
  target: "/orders?x=1",
  headers: [
    ["Content-Type", "application/json"],
    ["X-Odd", "1"],
    ["x-odd", "2"],
  ],
  bodyTruncated: false,
  state: "captured",
} as const;
const url = "http://localhost:3000";
const form = startEditForm(HIT, startSendForm(url));

describe("what makes captured fields into others", () => {
  it.each<[string, RawHeaders, ReturnType<typeof findFieldEdits>]>([
    ["nothing, where they are the same", HIT.headers, null],
    ["a field that is gone is removed", [["Content-Type", "application/json"]], { remove: ["X-Odd"] }],
    [
      "of a name with several, all are set",
      [
        ["Content-Type", "application/json"],
        ["X-Odd", "1"],
      ],
      { set: [["X-Odd", "1"]] },
    ],
    [
      "another spelling of a name is a change",
      [...HIT.headers.slice(0, 2), ["X-ODD", "2"]],
      {
        set: [
          ["X-Odd", "1"],
          ["X-ODD", "2"],
        ],
      },
    ],
    ["a new one is set", [...HIT.headers, ["New", ""]], { set: [["New", ""]] }],
  ])("%s", (_, wanted, edits) => {
    expect(findFieldEdits(HIT.headers, wanted)).toEqual(edits);
  });

  it("gives, applied, the same values for every name", () => {
    const field = fc.tuple(fc.constantFrom("A", "a", "B", "c-d"), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(field), fc.array(field), (captured, wanted) => {
        const applied = editFields(captured, findFieldEdits(captured, wanted) ?? {});
        const sorted = (fields: RawHeaders) =>
          fields.toSorted(([left], [right]) => left.toLowerCase().localeCompare(right.toLowerCase()));
        expect(sorted(applied)).toEqual(sorted(wanted));
      }),
    );
  });
});

describe("fields as text", () => {
  it("read back as they were written", () => {
    const name = fc.stringMatching(/^[A-Za-z-]{1,8}$/);
    const value = fc.stringMatching(/^[ -~]{0,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (fields) => {
        expect(parseFields(formatFields(fields))).toEqual({ ok: true, fields });
      }),
    );
  });

  it.each([
    ["A: 1\nno colon", 2, /colon/],
    ["A: 1\n\nB C: 2", 3, /cannot be the name/],
    [": x", 1, /missing/],
    ["A: €", 1, /no header field can hold/],
  ])("%j: wrong in line %d", (text, at, problem) => {
    expect(parseFields(text)).toEqual({ ok: false, at, problem: expect.stringMatching(problem) });
  });

  it("take rows that nothing was written into for nothing", () => {
    expect(
      checkFields([
        ["A", "1"],
        ["", ""],
      ]),
    ).toEqual({ ok: true, fields: [["A", "1"]] });
    expect(
      checkFields([
        ["A", "1"],
        ["", "x"],
      ]),
    ).toMatchObject({ ok: false, at: 2 });
  });
});

describe("a body to edit", () => {
  it("is text only where it becomes the same bytes again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.string().map(bytesOf)), (bytes) => {
        const draft = readBodyDraft(bytes, null);
        if (draft.kind === "text") expect([...bytesOf(writeBody(draft.text, draft))]).toEqual([...bytes]);
      }),
    );
  });

  it.each([
    ["a\nb", { kind: "text", text: "a\nb", lineEnds: "lf" }],
    ["a\r\nb\r\n", { kind: "text", text: "a\nb\n", lineEnds: "crlf" }],
    ["\ufeffa", { kind: "text", text: "\ufeffa", lineEnds: "lf" }],
    ["a\r\nb\n", { kind: "kept", why: expect.stringContaining("different ways") }],
    ["a\rb", { kind: "kept", why: expect.stringContaining("carriage return") }],
  ])("%j", (text, draft) => {
    expect(readBodyDraft(bytesOf(text), null)).toEqual(draft);
  });

  it("is kept when it is coded, binary or long", () => {
    expect(readBodyDraft(bytesOf("a"), "gzip").kind).toBe("kept");
    expect(readBodyDraft(bytesOf("a"), "identity").kind).toBe("text");
    expect(readBodyDraft(new Uint8Array([0xff, 0xfe]), null).kind).toBe("kept");
    expect(readBodyDraft(new Uint8Array(1024 * 1024 + 1), null).kind).toBe("kept");
  });

  it("is checked against its content type", () => {
    expect(checkBody('{\n  "a": 1,\n}', "application/json; charset=utf-8")).toMatchObject({
      message: expect.stringContaining("line 3, column 1"),
      offset: 12,
    });
    expect(checkBody('{"a": 1}', "application/vnd.api+json")).toBeNull();
    expect(checkBody("a=1&b=%zz", "application/x-www-form-urlencoded")?.offset).toBe(6);
    expect(checkBody("a=two words", "application/x-www-form-urlencoded")?.message).toContain("not encoded");
    expect(checkBody("{", "text/plain")).toBeNull();
    expect(checkBody("{", null)).toBeNull();
  });
});

describe("an edited request", () => {
  const draft = readBodyDraft(bytesOf("a\r\nb"), null);

  it("asks for the URL alone while nothing is changed", () => {
    expect(checkEditForm(form, HIT)).toEqual({});
    expect(toEditOrder(form, HIT, draft)).toEqual({ url });
  });

  it("asks for what is changed, with the captured line ends", () => {
    const edited = {
      ...form,
      method: " put ",
      fieldText: "Content-Type: text/plain\nX-Odd: 1\nx-odd: 2",
      body: "c\nd",
    };
    expect(toEditOrder(edited, HIT, draft)).toEqual({
      url,
      method: "PUT",
      headers: { set: [["Content-Type", "text/plain"]] },
      body: "c\r\nd",
    });
  });

  it("shows what it becomes, the captured path where the URL has none", () => {
    const bytes = bytesOf("a\r\nb");
    expect(writeEdited(form, HIT, { bytes, draft })).toEqual({
      method: "POST",
      target: "/orders?x=1",
      headers: HIT.headers,
      body: bytes,
    });
    const dropped = { ...form, send: { ...form.send, path: "drop" as const } };
    expect(writeEdited(dropped, HIT, { bytes, draft })?.target).toBe("/");
    expect(writeEdited({ ...form, fieldText: "x" }, HIT, { bytes, draft })).toBeNull();
  });

  it("says where it cannot be sent", () => {
    expect(checkEditForm({ ...form, method: "PO ST" }, HIT).method).toBeDefined();
    expect(checkEditForm({ ...form, fields: [["a b", ""]] }, HIT).fields).toMatchObject({ at: 1 });
    expect(checkEditForm(form, { ...HIT, state: "denied" }).body).toContain("Not all");
    expect(checkEditForm({ ...form, body: "" }, { ...HIT, bodyTruncated: true })).toEqual({});
  });
});
