import { describe, expect, it } from "vitest";
import { type Answer, compareAnswers } from "@/components/resends/compare-answers";
import {
  describeAcceptance,
  describeAnswers,
  describeDifference,
  listOrdinals,
} from "@/components/resends/describe-answers";

const JSON_TYPE = ["Content-Type", "application/json"] as const;

function answer(n: number, part: Partial<Omit<Answer, "body">> & { readonly body?: string } = {}): Answer {
  const { body = '{"ok":true}', ...rest } = part;
  return {
    n,
    status: 200,
    errorCode: null,
    headers: [JSON_TYPE, ["Content-Length", String(body.length)], ["Date", `Thu, 01 Jan 2026 00:00:0${n % 10} GMT`]],
    ...rest,
    body: new TextEncoder().encode(body),
    size: body.length,
  };
}
const compare = (...answers: Answer[]) => compareAnswers(answers, {});

describe("answers to the same hit, sent several times", () => {
  it("are the same where only dates, ids of requests and the order of fields differ", () => {
    const kinds = compare(
      answer(1),
      answer(2),
      answer(3, { headers: [["Date", "x"], ["X-Request-Id", "b"], JSON_TYPE] }),
      answer(4, { headers: [JSON_TYPE, ["X-Request-Id", "a"], ["Date", "y"]] }),
    );
    expect(kinds[0]?.ns).toEqual([1, 2]);
    // A field that is there or not is a difference.
    expect(kinds.map(({ ns }) => ns)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(describeAnswers(compare(answer(1), answer(2), answer(3)))).toBe("All 3 answers are the same: 200.");
  });

  it("name the one that has another status, and in what else it differs", () => {
    const kinds = compare(answer(1), answer(2, { status: 409, body: '{"error":"known"}' }), answer(3));
    expect(kinds.map(({ ns }) => ns)).toEqual([[1, 3], [2]]);
    expect(describeAnswers(kinds)).toBe("The 2nd answered differently: 409 instead of 200, another body.");
    expect(describeAcceptance(kinds)).toContain("2 of 3 were accepted");
  });

  it("name a header field that differs", () => {
    const kinds = compare(answer(1, { headers: [["Location", "/a"]] }), answer(2, { headers: [["Location", "/b"]] }));
    expect(describeAnswers(kinds)).toBe("The 2nd answered differently: another location.");
    expect(describeAcceptance(kinds)).toContain("Each was accepted");
  });

  it("say from when on they differ", () => {
    const known = (n: number) => answer(n, { status: 200, body: '{"ok":true,"duplicate":true}' });
    expect(describeAnswers(compare(answer(1), known(2), known(3), known(4)))).toBe(
      "From the 2nd on they answered differently: another body.",
    );
  });

  it("count the ways where there are several", () => {
    const kinds = compare(answer(1), answer(2, { status: 500 }), answer(3), answer(4, { body: "[]" }));
    expect(describeAnswers(kinds)).toBe("2 of 4 answered differently from the 1st, in 2 ways.");
  });

  it("say what happened where there was no answer", () => {
    const lost = (n: number): Answer => ({
      n,
      status: null,
      errorCode: "CONNECTION_REFUSED",
      headers: [],
      body: new Uint8Array(0),
      size: 0,
    });
    expect(describeAnswers(compare(lost(1), lost(2)))).toBe("All 2 answers are the same: nothing listens there.");
    expect(describeAnswers(compare(answer(1), lost(2)))).toBe(
      "The 2nd answered differently: nothing listens there instead of 200.",
    );
    expect(describeAcceptance(compare(lost(1)))).toBe("None was accepted with 2xx.");
  });

  it("are compared by their bytes where they are long, and end however many kinds there are", () => {
    const long = "x".repeat(300_000);
    const kinds = compare(answer(1, { body: long }), answer(2, { body: long }), answer(3, { body: `${long}y` }));
    expect(kinds.map(({ ns }) => ns)).toEqual([[1, 2], [3]]);
    const many = Array.from({ length: 50 }, (_, at) => answer(at + 1, { body: `{"n":${at}}` }));
    expect(compare(...many)).toHaveLength(50);
  });

  it("follow what the bin ignores", () => {
    const kinds = compareAnswers([answer(1, { body: '{"at":1}' }), answer(2, { body: '{"at":2}' })], {
      ignorePaths: ["$.at"],
    });
    expect(kinds).toHaveLength(1);
  });
});

it("writes ordinals", () => {
  expect(listOrdinals([1])).toBe("1st");
  expect(listOrdinals([2, 11, 22])).toBe("2nd, 11th and 22nd");
  expect(listOrdinals([3, 13, 23, 33, 43, 53])).toBe("3rd, 13th and 4 more");
});

it("says nothing of fields where there is no answer", () => {
  const [first, second] = compare(answer(1), { ...answer(2), status: null, errorCode: "TLS", headers: [] });
  if (first === undefined || second === undefined) throw new Error("There are two kinds.");
  expect(describeDifference(first, second)).toBe("TLS failed instead of 200");
});
