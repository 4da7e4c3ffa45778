import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findConfigFolder } from "@/cli/store/config-folder";
import { openSavedKeys } from "@/cli/store/saved-keys";
import { openSavedPlace } from "@/cli/store/saved-places";

let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "hookscope-store-")), "hookscope");
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

describe("saved keys", () => {
  it("are found by instance and bin, else by instance, in a file for its owner alone", async () => {
    const keys = openSavedKeys(folder);
    expect(await keys.find("http://a", "1")).toBeNull();
    await keys.save("http://a", "1", "hsk_1");
    await keys.save("http://a", "2", "hsk_2");
    await keys.save("http://a", "1", "hsk_3");
    expect(await keys.find("http://a", "2")).toBe("hsk_2");
    expect(await keys.find("http://a", "1")).toBe("hsk_3");
    expect(await keys.find("http://a", "9")).toBe("hsk_3");
    expect(await keys.find("http://b", "1")).toBeNull();
    expect((await stat(path.join(folder, "keys.json"))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it("count as none where the file is broken", async () => {
    const keys = openSavedKeys(folder);
    await keys.save("http://a", "1", "hsk_1");
    await writeFile(path.join(folder, "keys.json"), "{");
    expect(await keys.find("http://a", "1")).toBeNull();
  });
});

describe("a saved place", () => {
  it("is the last one that was set, for each relay its own", async () => {
    const place = openSavedPlace(folder, ["http://a", "1", "ada"]);
    expect(await place.find()).toBeNull();
    for (let seq = 1; seq <= 50; seq++) place.set(seq);
    await place.close();
    const other = openSavedPlace(folder, ["http://a", "1", "bob"]);
    other.set(7);
    await other.close();
    expect([await place.find(), await other.find()]).toEqual([50, 7]);
    expect(JSON.parse(await readFile(path.join(folder, "places.json"), "utf8"))).toEqual({
      "http://a 1 ada": 50,
      "http://a 1 bob": 7,
    });
  });
});

describe("the folder", () => {
  it.each([
    [{ XDG_CONFIG_HOME: "/x" }, "/x/hookscope"],
    [{ XDG_CONFIG_HOME: "", APPDATA: "/app" }, "/app/hookscope"],
    [{}, "/home/ada/.config/hookscope"],
  ])("with %j is %s", (env, expected) => {
    expect(findConfigFolder(env, "/home/ada")).toBe(expected);
  });
});
