import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const npm: Provider = {
  id: "npm",
  name: "npm",
  docs: "https://docs.npmjs.com/cli/v10/commands/npm-hook",
  clues: [field("x-npm-signature")],
  event: [json("$.event")],
  delivery: [],
  time: [{ from: json("$.time"), unit: "ms" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inField("x-npm-signature", { prefix: "sha256=" }),
      content: "{body}",
    }),
  ],
  secretHint: "It is the secret that was given to npm hook add.",
};
