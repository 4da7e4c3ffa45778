/** @type {import("next").NextConfig} */
const nextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  // The dispatcher compresses pages; captures passed through Next (the route door) must stay as they are.
  compress: false,
  // Capture URLs end in whatever the sender was given: never redirect them.
  skipTrailingSlashRedirect: true,
  // `next dev` leaves the tree alone.
  agentRules: false,
  serverExternalPackages: [
    "@prisma/adapter-pg",
    "@prisma/client",
    "@prisma/driver-adapter-utils",
    "@prisma/schema-engine-wasm",
    "pg",
    "pino",
    "pino-pretty",
  ],
};

export default nextConfig;
