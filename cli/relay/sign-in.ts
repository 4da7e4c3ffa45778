import { createInterface } from "node:readline/promises";
import { z } from "zod";
import { CliError } from "@/cli/cli-error";
import type { SavedKeys } from "@/cli/store/saved-keys";
import { callApi } from "./call-api";
import type { RelayOptions } from "./read-relay-options";

export interface SignedIn {
  readonly key: string;
  /** Of the bin that a pairing is for. */
  readonly binId: string | null;
  /** The key was made for this run, and ends with it. */
  readonly madeKeyId: string | null;
}

const redeemedSchema = z.object({ binId: z.string(), keyId: z.string(), key: z.string() });

type Wish = Pick<RelayOptions, "bin" | "name" | "key" | "code">;

/**
 * A key for the instance: the one that was given, or what a pairing code is exchanged for, or the one saved before. Asks
 * for a code where there is none of these and somebody is there to be asked.
 */
export async function signIn(wish: Wish, saved: SavedKeys): Promise<SignedIn> {
  const { bin, key, code } = wish;
  if (code !== null) return redeem(wish, code);
  const known = key ?? (await saved.find(bin.origin, bin.kind === "id" ? bin.binId : null));
  if (known !== null) return { key: known, binId: null, madeKeyId: null };
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new CliError(
      `No key for ${bin.origin}. Give --code with a pairing code (Targets and relays in the menu of the bin's page), or set HOOKSCOPE_KEY.`,
    );
  }
  return redeem(wish, await askForCode());
}

async function redeem({ bin: { origin }, name }: Wish, code: string): Promise<SignedIn> {
  const call = { method: "POST", path: "/api/pairings/redeem", json: { code, name } } as const;
  const parsed = redeemedSchema.safeParse(await callApi({ origin, key: null }, call));
  if (!parsed.success) throw new CliError(`What ${origin} answers is not understood. Is that Hookscope?`);
  const { key, binId, keyId } = parsed.data;
  return { key, binId, madeKeyId: keyId };
}

async function askForCode(): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new AbortController();
  lines.once("SIGINT", () => ended.abort()).once("close", () => ended.abort());
  try {
    return await lines.question("Pairing code (Targets and relays in the menu of the bin's page): ", {
      signal: ended.signal,
    });
  } catch {
    throw new CliError("No pairing code was given.");
  } finally {
    lines.close();
  }
}
