import { hideNoise } from "@/lib/diff/hide-noise";
import type { Runtime } from "@/lib/runtime";
import type { Comparison, DiffToolInput } from "./comparison-schema";
import type { StoredMessage } from "./stored-message";

/** Compares two messages out of a call. Keeps nothing. UNPROCESSABLE when they are too much to compare. */
export async function compareMessages(
  { comparer }: Pick<Runtime, "comparer">,
  { left, right, options = {} }: DiffToolInput,
): Promise<Comparison> {
  const { noise, ...settings } = options;
  const diff = await comparer.run("diff", async () => ({
    left: toStoredMessage(left),
    right: toStoredMessage(right),
    settings,
  }));
  return noise === "hide" ? hideNoise(diff) : diff;
}

function toStoredMessage({ bodyBase64, ...rest }: DiffToolInput["left"]): StoredMessage {
  const body = Buffer.from(bodyBase64, "base64");
  return { ...rest, body, bodySize: body.length };
}
