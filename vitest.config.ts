import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };

// Tests against real servers and a real Postgres share the machine's cores: few files at a time.
const real = {
  globalSetup: ["tests/setup/global-setup.ts"],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  maxWorkers: 2,
};

export default defineConfig({
  resolve: { alias },
  test: {
    setupFiles: ["tests/setup/seed-properties.ts"],
    projects: [
      // Seconds on a busy machine are no failure: property tests run long there.
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          sequence: { groupOrder: 1 },
          ...real,
        },
      },
      {
        extends: true,
        test: {
          name: "conformance",
          include: ["tests/conformance/**/*.test.ts"],
          sequence: { groupOrder: 2 },
          ...real,
        },
      },
    ],
  },
});
