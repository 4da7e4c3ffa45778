const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5_000;
const MOST_REFUSALS = 4;

/**
 * Loads code that comes when it is needed. While the server cannot be reached it is tried again and again, so that a lost
 * connection costs the part and not the page; what then stands in its place stays. Rejects as `load` does once the server
 * is there and still has not given it: another version runs, and only loading the page anew helps.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  let refusals = 0;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    try {
      return await load();
    } catch (error) {
      if (typeof window === "undefined") throw error;
      if (await isServerThere()) refusals++;
      if (refusals === MOST_REFUSALS) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

async function isServerThere(): Promise<boolean> {
  try {
    return (await fetch("/healthz", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
