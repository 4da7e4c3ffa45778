import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { findProjectRoot } from "@/lib/server/find-project-root";

/** What a picture may weigh: the README shows several. */
const MOST_BYTES = 200_000;

/** What the window shows as docs/pictures/<name>.webp, two pixels to one of the page. Throws when it is heavier than 200 kB. */
export async function takePicture(page: Page, name: string): Promise<void> {
  // Nothing is pointed at.
  await page.mouse.move(0, 0);
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const clip = { x: 0, y: 0, width, height, scale: 2 };
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 74, clip });
  const bytes = Buffer.from(data, "base64");
  if (bytes.length > MOST_BYTES) throw new Error(`The picture ${name} has ${bytes.length} bytes.`);
  await writeFile(path.join(findProjectRoot(), "docs", "pictures", `${name}.webp`), bytes);
}
