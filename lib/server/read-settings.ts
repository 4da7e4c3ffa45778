import { parseSettings, type Settings } from "@/lib/settings";
import { StartFailure } from "./describe-start-failure";

/** The settings out of the environment; a wrong one is a StartFailure that names it. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  try {
    return parseSettings(environment);
  } catch (error) {
    throw new StartFailure(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
