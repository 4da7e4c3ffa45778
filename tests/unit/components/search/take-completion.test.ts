import { describe, expect, it } from "vitest";
import { takeCompletion } from "@/components/search/take-completion";
import { completeSearch } from "@/lib/query/complete-search";

/** The text before and after, the caret as |, with the completion of that text taken. */
function take(marked: string, wanted: string): string {
  const caret = marked.indexOf("|");
  const text = marked.replace("|", "");
  const completions = completeSearch(text, caret, { names: () => ["X-Shop"], values: () => ["200", "a b"] });
  const option = completions.options.find(({ text: offered }) => offered === wanted);
  if (option === undefined) throw new Error(`${wanted} is not offered for ${marked}`);
  const [next, position] = takeCompletion(text, completions, option);
  return `${next.slice(0, position)}|${next.slice(position)}`;
}

describe("taking a completion", () => {
  it.each([
    ["sta|", "status:", "status:|"],
    ["-sta|", "status:", "-status:|"],
    ["header.x|", "header.X-Shop", "header.X-Shop|"],
    ["status:2|", "200", "status:200 |"],
    ["note:a|", '"a b"', 'note:"a b" |'],
    ["status:2| order", "200", "status:200| order"],
    ["order is:pin|", "pinned", "order is:pinned |"],
  ])("%j with %j", (marked, wanted, expected) => {
    expect(take(marked, wanted)).toBe(expected);
  });
});
