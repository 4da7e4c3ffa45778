import type { Database } from "@/lib/database";

const PATIENCE_MS = 2_000;

/** Null when the database answers within two seconds (it was migrated at the start); else why not, for /readyz. */
export async function findProblem(db: Database): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, "The database does not answer.");
  });
  const asked = db.$queryRaw`SELECT 1`.then(
    () => null,
    () => "The database is not reachable.",
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
