import { describe, expect, it } from "vitest";
import { readRelayOptions } from "@/cli/relay/read-relay-options";

const ID = "01920000-0000-7000-8000-000000000001";
const TARGET = "http://localhost:4000/webhook";

describe("the arguments of hookscope relay", () => {
  it.each([
    [ID, {}, { kind: "id", origin: "http://localhost:3000", binId: ID }],
    [
      ID,
      { HOOKSCOPE_URL: "https://hooks.example.com/" },
      { kind: "id", origin: "https://hooks.example.com", binId: ID },
    ],
    [
      `https://h.example/b/${ID}?hit=3`,
      { HOOKSCOPE_URL: "https://hooks.example.com" },
      { kind: "id", origin: "https://h.example", binId: ID },
    ],
    [
      "https://h.example/in/abc/x?y",
      {},
      { kind: "captureUrl", origin: "https://h.example", url: "https://h.example/in/abc/x" },
    ],
  ])("take %s for a bin", (bin, env, reference) => {
    expect(readRelayOptions([bin, TARGET], env)).toMatchObject({ bin: reference });
  });

  it("take options from the environment, and the command line first", () => {
    const env = { HOOKSCOPE_KEY: "hsk_env", HOOKSCOPE_URL: "http://env.example" };
    expect(readRelayOptions([ID, TARGET], env)).toMatchObject({ key: "hsk_env" });
    const given = ["--key", "hsk_given", "--server=http://given.example", "--name", "ada", "--json"];
    expect(readRelayOptions([ID, TARGET, ...given], env)).toMatchObject({
      key: "hsk_given",
      name: "ada",
      isJson: true,
      bin: { origin: "http://given.example" },
    });
    expect(readRelayOptions([ID, TARGET], { HOOKSCOPE_KEY: "" })).toMatchObject({ key: null });
  });

  it("name a relay by the machine when no name is given", () => {
    expect(readRelayOptions([ID, TARGET], {})).toMatchObject({
      name: expect.stringMatching(/^[A-Za-z0-9][\w.-]{0,39}$/),
    });
  });

  it("let new hits wait for five minutes while nothing listens, or for as long as is said", () => {
    expect(readRelayOptions([ID, TARGET], {})).toMatchObject({ follow: null });
    expect(readRelayOptions([ID, TARGET, "--all"], {})).toMatchObject({ follow: { waitMs: 300_000 } });
    expect(readRelayOptions([ID, TARGET, "--all", "--wait", "0"], {})).toMatchObject({ follow: { waitMs: 0 } });
    expect(readRelayOptions([ID, TARGET, "--since", "1", "--wait", "7"], {})).toMatchObject({
      follow: { waitMs: 7_000 },
    });
  });

  it.each([
    [[], "Say which bin"],
    [[ID], "Say where requests go"],
    [[ID, TARGET, "more"], "one argument too many: more"],
    [["nonsense", TARGET], "nonsense is no bin"],
    [["http://localhost:3000/b/123", TARGET], "cut short"],
    [[ID, "localhost:4000"], "is no http:// or https:// URL"],
    [[ID, "http://u:p@localhost:4000"], "Leave the user"],
    [[ID, TARGET, "--name", "two words"], "must begin with a letter or digit"],
    [[ID, TARGET, "--server", "nowhere"], "is no http://"],
    [[ID, TARGET, "--nme", "x"], "--nme"],
    [[ID, TARGET, "--wait", "5"], "--wait is for new hits"],
    [[ID, TARGET, "--all", "--wait", "soon"], "--wait takes a number from 0 to 86400, not soon"],
    [[ID, TARGET, "--all", "--wait", "86401"], "from 0 to 86400"],
  ])("say in one line what is wrong with %j", (args, message) => {
    expect(() => readRelayOptions(args, {})).toThrow(message);
    expect(() => readRelayOptions(args, {})).toThrow(/^[^\n]+ See hookscope relay --help\.$/);
  });
});
