import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Sealer } from "./create-sealer";
import { claimSeal } from "./seal-check";

/** The sealer to store a secret with. UNPROCESSABLE, saying what to set, when this process has no key or a wrong one. */
export async function getSealer({ db, sealer }: Pick<Runtime, "db" | "sealer">): Promise<Sealer> {
  if (sealer === null) {
    throw new AppError(
      "UNPROCESSABLE",
      "With DATABASE_URL, secrets can be stored only with a SECRET_KEY: set it to a long random text, the same for every process, and start again.",
    );
  }
  if (await claimSeal(db, sealer)) return sealer;
  throw new AppError(
    "UNPROCESSABLE",
    "The secrets in this database are sealed with another SECRET_KEY: start this process with that one.",
  );
}
