import { expect, it } from "vitest";
import { createShutdown } from "@/lib/server/create-shutdown";

it("stops in the reverse order of starting, each step once, and goes on when one fails", async () => {
  const stopped: string[] = [];
  const shutdown = createShutdown();
  shutdown.add("database", async () => void stopped.push("database"));
  shutdown.add("broken", () => Promise.reject(new Error("no")));
  shutdown.add("listener", () => void stopped.push("listener"));
  await Promise.all([shutdown.run(), shutdown.run()]);
  expect(stopped).toEqual(["listener", "database"]);
});
