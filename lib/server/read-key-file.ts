import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

interface KeyFile {
  readonly name: string;
  /** A new key, of 16 characters at least. */
  readonly make: () => string;
  /** What to do when the file is spoilt. */
  readonly mend: string;
}

/** What seals secrets. */
export const SECRET_KEY_FILE: KeyFile = {
  name: "secret-key",
  make: () => randomBytes(32).toString("base64url"),
  mend: "Restore it from a backup; without one, delete it and set the secrets again.",
};

/**
 * A key in DATA_DIR; made at the first start, readable for its owner only. Written aside and then linked into place, so
 * that it is whole or not there, and of two processes that make one both get the same.
 */
export async function readKeyFile(dataDir: string, { name, make, mend }: KeyFile): Promise<string> {
  const file = path.join(dataDir, name);
  const found = await find(file, mend);
  if (found !== null) return found;
  await mkdir(dataDir, { recursive: true });
  const aside = `${file}.${process.pid}.new`;
  await rm(aside, { force: true });
  try {
    await writeFile(aside, `${make()}\n`, { mode: 0o600, flag: "wx" });
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(aside, { force: true });
  }
  const made = await find(file, mend);
  if (made === null) throw new Error(`${file} vanished while it was made.`);
  return made;
}

async function find(file: string, mend: string): Promise<string | null> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  if (text.trim().length >= 16) return text.trim();
  throw new Error(`${file} holds no key. ${mend}`);
}
