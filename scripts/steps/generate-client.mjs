import { runNode } from "./run-node.mjs";

/** Generates the Prisma client from prisma/schema.prisma, offline. */
export async function generateClient() {
  await runNode("node_modules/prisma/build/index.js", ["generate", "--schema", "prisma/schema.prisma"], {
    quiet: true,
    env: {
      // `generate` never runs the native schema engine, but would download it; any file that exists stops that.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
}
