import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, it } from "vitest";
import { startInstance } from "@/tests/setup/start-instance";

/** Starts an instance that cannot start, and returns what it printed on the way out. */
async function failure(env: Record<string, string>, database?: { url: string } | null): Promise<string> {
  const started = startInstance(database === undefined ? { env } : { env, database });
  const error: unknown = await started.then(
    async (instance) => {
      await instance.stop();
      return new Error("it started");
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw error;
  expect(String(error.cause)).toContain("code 1");
  return error.message;
}

/** The lines meant for the person at the terminal: what is not a log line. */
function spoken(output: string): string[] {
  return output.split("\n").filter((line) => line.startsWith("hookscope:"));
}

it("says in one line that the port is in use", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const output = await failure({ PORT: String(port) });
  other.close();
  expect(spoken(output)).toEqual([
    `hookscope: Port ${port} is in use. Stop what listens there, or start with PORT=<another>.`,
  ]);
  expect(output).not.toContain("    at ");
});

it("says in one line that the database cannot be reached, without its password", async () => {
  const output = await failure({}, { url: "postgresql://user:hunter2@127.0.0.1:1/none" });
  expect(spoken(output)).toHaveLength(1);
  expect(spoken(output)[0]).toContain("127.0.0.1:1");
  expect(output).not.toContain("hunter2");
  expect(output).not.toContain("    at ");
});

it("names a wrong setting", async () => {
  const output = await failure({ MAX_BODY_BYTES: "plenty" });
  expect(spoken(output)).toHaveLength(1);
  expect(spoken(output)[0]).toContain("MAX_BODY_BYTES");
  expect(output).not.toContain("    at ");
});
