import { describe, expect, it } from "vitest";
import { textToHeader } from "@/components/api/text-to-header";
import { describeSubject } from "@/components/shares/describe-subject";
import { listHeaderNames } from "@/components/shares/list-header-names";
import { listRedactions } from "@/components/shares/list-redactions";
import { listSharedSections } from "@/components/shares/list-shared-sections";
import { printShareAsMarkdown } from "@/components/shares/print-share-as-markdown";
import { describeTarget } from "@/components/shares/share-target";
import { toSharedSide } from "@/components/shares/to-shared-side";
import { buildSharedHit } from "./build-shared-hit";

const redaction = (where: string, token = "‹secret:6f2a›") => ({ where, kind: "token", length: 20, token });

describe("what is said of a share", () => {
  it("counts a secret of the URL once, and those of fields and bodies each", () => {
    const hit = buildSharedHit({
      seq: 3,
      redactions: [
        redaction("url token"),
        redaction("target token"),
        redaction("query token"),
        redaction("query other", "‹secret:0000›"),
        redaction("header x-token"),
        redaction("body $.token"),
      ],
    });
    expect(listRedactions([hit]).map(({ seq, where }) => `${seq} ${where}`)).toEqual([
      "3 url token",
      "3 query other",
      "3 header x-token",
      "3 body $.token",
    ]);
  });

  it("names what is shared", () => {
    const [still, live] = [{ live: false }, { live: true }];
    const [one, two] = [buildSharedHit({ seq: 3 }), buildSharedHit({ seq: 5 })];
    expect(describeSubject({ share: still, hits: [one], list: null, count: 1 })).toBe("Hit 3");
    expect(describeSubject({ share: still, hits: [one, two], list: null, count: 2 })).toBe("Hits 3 and 5 compared");
    expect(describeSubject({ share: still, hits: [], list: [one], count: 1 })).toBe("One hit");
    expect(describeSubject({ share: still, hits: [], list: [one], count: 240 })).toBe("240 hits");
    expect(describeSubject({ share: live, hits: [], list: [one], count: 1 })).toBe("The hits of a bin, live");
    expect(describeTarget({ kind: "bin", seqs: [] })).toBe("the bin");
    expect(describeTarget({ kind: "bin", seqs: [1, 2, 3, 4] })).toBe("4 hits");
    expect(describeTarget({ kind: "diff", seqs: [3, 5] })).toBe("hits 3 and 5 compared");
  });

  it("leaves out the sections that are about the rest of the bin", () => {
    const ids = listSharedSections(buildSharedHit()).map(({ id }) => id);
    expect(ids).toEqual(["overview", "headers", "query", "body", "signature", "answer"]);
  });

  it("offers each header once", () => {
    const first = buildSharedHit({
      headers: [
        ["X-Token", "a"],
        ["x-token", "b"],
        ["Accept", "c"],
      ],
    });
    expect(listHeaderNames([first, first])).toEqual(["x-token", "Accept"]);
  });
});

describe("a link as Markdown", () => {
  const share = {
    kind: "hit",
    seqs: [12],
    url: "https://hooks.example/s/abc",
    comment: "",
    expiresAt: "2026-12-03T05:06:07.890Z",
    hasPassword: true,
  } as const;

  it("says what it opens and until when, and nothing of the hit", () => {
    expect(printShareAsMarkdown({ ...share, seqs: [12] })).toBe(
      "[Hit 12, in Hookscope](https://hooks.example/s/abc) (until 2026-12-03 05:06 UTC, with a password)",
    );
  });

  it("quotes every line of the comment", () => {
    const text = printShareAsMarkdown({
      ...share,
      seqs: [12],
      hasPassword: false,
      comment: "look\r\nhere\n# not a title",
    });
    expect(text.split("\n").slice(1)).toEqual(["", "> look", "> here", "> # not a title"]);
  });
});

describe("a shared hit as a side of a comparison", () => {
  it("has the body that came along and no coding, which is undone", () => {
    const side = toSharedSide(
      buildSharedHit({
        headers: [
          ["Content-Encoding", "gzip"],
          ["A", "b"],
        ],
        bodySize: 900,
      }),
      new TextEncoder().encode("hi"),
    );
    expect(side.message).toMatchObject({ headers: [["A", "b"]], bodySize: 2 });
    expect(new TextDecoder().decode(side.message.body)).toBe("hi");
    expect(side.problem).toBeNull();
  });

  it("says why there is no body", () => {
    const none = new Uint8Array();
    expect(toSharedSide(buildSharedHit({ bodySize: 9, reason: "Too long." }), none).problem).toBe("Too long.");
    expect(toSharedSide(buildSharedHit({ bodySize: 0 }), none).problem).toBeNull();
  });
});

describe("a text as a header field", () => {
  it("is one byte a character, as fetch wants it", () => {
    expect(textToHeader("pässwörd")).toBe("pÃ¤sswÃ¶rd");
    expect(() => new Headers({ a: textToHeader("密码 🔑") })).not.toThrow();
  });
});
