import { measureFirstLoad } from "./measure-first-load.mjs";
import { say } from "./say.mjs";

// docs/decisions/0010-a-budget-for-the-first-load.md
const MOST_KB = 250;

/** Says how much JavaScript the dashboard asks for at first, and throws when that is too much. */
export async function checkFirstLoad() {
  const scripts = await measureFirstLoad();
  const kb = scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  say(`the dashboard's first load: ${kb.toFixed(1)} of ${MOST_KB} kB of JavaScript (gzip)`);
  if (kb <= MOST_KB) return;
  const list = scripts.map(({ file, bytes }) => `  ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${file}`).join("\n");
  throw new Error(
    `The dashboard's first load is too big. Import on demand what the first paint does not need.\n${list}`,
  );
}
