import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readKeyFile, SECRET_KEY_FILE } from "@/lib/server/read-key-file";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "hookscope-key-"));
});
afterEach(() => rm(directory, { recursive: true }));

describe("the key file", () => {
  it("is made once, for its owner only, with nothing left beside it", async () => {
    const dataDir = path.join(directory, "not", "there");
    const key = await readKeyFile(dataDir, SECRET_KEY_FILE);
    expect(Buffer.from(key, "base64url")).toHaveLength(32);
    expect(await readKeyFile(dataDir, SECRET_KEY_FILE)).toBe(key);
    expect(await readdir(dataDir)).toEqual(["secret-key"]);
    if (process.platform !== "win32") expect((await stat(path.join(dataDir, "secret-key"))).mode & 0o777).toBe(0o600);
  });

  it("is the one that is there, also when another was being made", async () => {
    const file = path.join(directory, "secret-key");
    await writeFile(`${file}.${process.pid}.new`, "half");
    await writeFile(file, "a key that was restored\n");
    expect(await readKeyFile(directory, SECRET_KEY_FILE)).toBe("a key that was restored");
  });

  it("that holds no key is said, and stays", async () => {
    await writeFile(path.join(directory, "secret-key"), "\n");
    await expect(readKeyFile(directory, SECRET_KEY_FILE)).rejects.toThrow("holds no key");
    expect(await readdir(directory)).toEqual(["secret-key"]);
  });
});
