import { readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildOpenApi } from "@/lib/api/openapi/build-open-api";
import { ALL_OPERATIONS } from "@/lib/api/operations/all-operations";

const document = buildOpenApi(ALL_OPERATIONS, { serverUrl: "http://localhost:3000" });
// Captures are no calls of the API, and previews, those of shares too, and frames are parts of a page.
const NO_API = /^(in|b|s|tools)[\\/]/;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Every route file under app/ that the operations speak of, with its path as OpenAPI writes it. */
async function findRoutes(): Promise<Array<{ file: string; path: string }>> {
  const files = await readdir("app", { recursive: true });
  return files
    .filter((file) => path.basename(file) === "route.ts" && !file.includes("[[...") && !NO_API.test(file))
    .map((file) => ({
      file,
      path: `/${path
        .dirname(file)
        .split(path.sep)
        .join("/")
        .replace(/\[(\w+)\]/g, "{$1}")}`,
    }));
}

describe("the table of operations", () => {
  it("has each operation once", () => {
    const calls = ALL_OPERATIONS.map(({ method, path: template }) => `${method} ${template}`);
    expect(new Set(calls).size).toBe(calls.length);
    expect(new Set(ALL_OPERATIONS.map(({ id }) => id)).size).toBe(calls.length);
  });

  it("is what the route files serve, no more and no less", async () => {
    const served: string[] = [];
    for (const { file, path: template } of await findRoutes()) {
      const route: Record<string, { allowed?: string }> = await import(path.resolve("app", file));
      const response = await (route.OPTIONS as unknown as () => Promise<Response>)();
      const allowed = (response.headers.get("allow") ?? "").split(", ");
      served.push(...METHODS.filter((method) => allowed.includes(method)).map((method) => `${method} ${template}`));
    }
    expect(served).toHaveLength(ALL_OPERATIONS.length);
    expect(new Set(served)).toEqual(new Set(ALL_OPERATIONS.map(({ method, path: at }) => `${method} ${at}`)));
  });

  it("names in each path exactly the parameters that it validates", () => {
    for (const operation of ALL_OPERATIONS) {
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const shape = "shape" in operation.params ? Object.keys(operation.params.shape as object) : [];
      expect(shape).toEqual(names);
    }
  });
});

describe("buildOpenApi", () => {
  it("resolves every reference that it makes", () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target);
    expect(references).toContain("#/components/schemas/Bin");
    for (const reference of references) {
      expect(document.components.schemas).toHaveProperty([reference?.replace("#/components/schemas/", "") ?? ""]);
    }
  });

  it("describes numbers in queries and paths as numbers, with their bounds", () => {
    const { parameters } = (document.paths as Record<string, Record<string, { parameters: unknown[] }>>)[
      "/api/bins/{binId}/hits"
    ]!.get!;
    expect(parameters).toContainEqual(
      expect.objectContaining({
        name: "limit",
        in: "query",
        required: false,
        schema: expect.objectContaining({ type: "integer", minimum: 1, maximum: 500 }),
      }),
    );
  });

  it("marks what a caller must send, not what an answer always holds", () => {
    const { CreateBin } = document.components.schemas as Record<string, { required?: string[] }>;
    expect(CreateBin).not.toHaveProperty("required");
  });
});
