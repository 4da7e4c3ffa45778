import { expect, test } from "@playwright/test";
import { startInstance } from "@/tests/setup/start-instance";
import { findViolations } from "./find-violations";
import { openBin } from "./open-bin";

const PASSWORD = "correct horse battery";

test("an instance with a password asks once, then goes on to the page that was wanted", async ({ page }) => {
  test.slow();
  const instance = await startInstance({ env: { ACCESS_PASSWORD: PASSWORD } });
  try {
    await page.goto(`${instance.url}/tools/signature`);
    await expect(page.getByRole("heading", { name: "This Hookscope has a password" })).toBeVisible();
    expect(await findViolations(page), "the form").toEqual([]);
    const field = page.getByLabel("Password");
    await expect(field).toBeFocused();
    await field.fill("a guess of mine");
    await field.press("Enter");
    await expect(page.getByText("That is not the password of this instance.")).toBeVisible();
    await field.fill(PASSWORD);
    await field.press("Enter");
    await page.waitForURL(`${instance.url}/tools/signature`);
    await expect(page.getByRole("heading", { name: "Signature debugger" })).toBeVisible();
    // Live too.
    await openBin(page, instance.url);
  } finally {
    await instance.stop();
  }
});
