import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffMessages } from "@/lib/diff/diff-messages";
import { messageDiffSchema } from "@/lib/diff/diff-schema";
import { hideNoise } from "@/lib/diff/hide-noise";
import { buildDiffMessage } from "./build-diff-message";
import { jsonPairs, shuffledPairs } from "./json-pairs";
import { documents, headers, messages } from "./random-messages";
import { normalizeDiff, swapDiff } from "./swap-diff";

describe("comparing messages", () => {
  it("finds nothing between a message and itself", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const diff = diffMessages(message, message);
        expect(diff).toMatchObject({ equal: true, request: [], headers: [], query: [], hidden: 0 });
        expect(diff.body).toMatchObject({ changes: [], isIdentical: true, more: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  it("swaps its result with its sides", () => {
    fc.assert(
      fc.property(messages, messages, (left, right) => {
        expect(normalizeDiff(diffMessages(right, left))).toEqual(swapDiff(diffMessages(left, right)));
      }),
      { numRuns: 1000 },
    );
  });

  it("swaps what it finds in JSON with the sides", () => {
    fc.assert(
      fc.property(jsonPairs, ([left, right]) => {
        const [first, second] = [buildDiffMessage(left), buildDiffMessage(right)];
        expect(normalizeDiff(diffMessages(second, first))).toEqual(swapDiff(diffMessages(first, second)));
      }),
      { numRuns: 1500 },
    );
  });

  it("swaps what it finds in XML with the sides", () => {
    fc.assert(
      fc.property(documents, documents, (left, right) => {
        const [first, second] = [left, right].map((text) => buildDiffMessage(text, { contentType: "text/xml" }));
        if (first === undefined || second === undefined) return;
        const diff = diffMessages(first, second);
        expect(diff.body.kind).toBe("xml");
        expect(normalizeDiff(diffMessages(second, first))).toEqual(swapDiff(diff));
        expect(diffMessages(first, first).equal).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives what its schema says, alike each time", () => {
    fc.assert(
      fc.property(messages, messages, (left, right) => {
        const diff = diffMessages(left, right);
        expect(messageDiffSchema.parse(diff)).toEqual(diff);
        expect(diffMessages(left, right)).toEqual(diff);
      }),
      { numRuns: 500 },
    );
  });

  it("says that messages are equal only if their bodies say the same", () => {
    fc.assert(
      fc.property(messages, messages, (left, right) => {
        const { equal, body } = diffMessages(left, right);
        if (!equal || body.isIdentical) return;
        const [first, second] = [left, right].map(({ body: bytes }) => new TextDecoder().decode(bytes));
        // Other bytes that mean the same: only in formats that have a meaning beyond their text, and it is said.
        expect(["json", "form", "multipart", "xml"]).toContain(body.kind);
        expect(body.notes, `${first} | ${second}`).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("does not see the order of keys in JSON", () => {
    fc.assert(
      fc.property(shuffledPairs, ([left, right]) => {
        expect(diffMessages(buildDiffMessage(left), buildDiffMessage(right)).body.changes).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("sees any other order of header fields", () => {
    fc.assert(
      fc.property(headers, fc.nat(), fc.nat(), (list, from, to) => {
        const moved = [...list];
        moved.splice(to % (list.length + 1), 0, ...moved.splice(from % (list.length + 1), 1));
        const isSame = list.every(
          ([name, value], index) =>
            name.toLowerCase() === moved[index]?.[0].toLowerCase() && value === moved[index]?.[1],
        );
        const { headers: changes } = diffMessages(
          buildDiffMessage("", { headers: list }),
          buildDiffMessage("", { headers: moved }),
        );
        expect(changes.length > 0).toBe(!isSame);
      }),
      { numRuns: 1000 },
    );
  });

  it("hides only what it says is noise, and counts it", () => {
    fc.assert(
      fc.property(messages, messages, (left, right) => {
        const diff = diffMessages(left, right, { ignorePaths: ["$.items"], ignoreHeaders: ["x-*"] });
        const shown = hideNoise(diff);
        const all = [diff.request, diff.headers, diff.query, diff.body.changes].flat();
        const kept = [shown.request, shown.headers, shown.query, shown.body.changes].flat();
        expect(kept).toEqual(all.filter(({ noise }) => noise === undefined));
        expect(shown.hidden).toBe(all.length - kept.length);
      }),
      { numRuns: 500 },
    );
  });
});
