import type { PathRule } from "@/lib/http/forward/target-path";

/** Whether the captured path followed the target's URL, told from what was asked for in the end. */
export function sentPathRule(target: string, asked: string): PathRule {
  if (!URL.canParse(target) || !URL.canParse(asked)) return "keep";
  const [given, sent] = [new URL(target), new URL(asked)];
  return given.pathname === sent.pathname && given.search === sent.search ? "drop" : "keep";
}
