import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";

const CHECK = "Check the signature";

function result(page: Page) {
  return page.getByRole("region", { name: "Result" });
}

async function openTool(page: Page): Promise<void> {
  await page.goto("/tools/signature");
  await expect(page.getByRole("heading", { name: "Signature debugger" })).toBeVisible();
}

async function loadExample(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("button", { name: CHECK }).click();
}

test("a genuine request is valid when it came, and too old now", async ({ page }) => {
  await openTool(page);
  await loadExample(page, "Stripe: genuine");
  await expect(result(page).getByText("Valid", { exact: true })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Provider" })).toHaveText(/By its looks: Stripe/);

  await page.getByRole("radio", { name: "Now" }).click();
  await expect(result(page).getByText("You changed something since")).toBeVisible();
  await page.getByRole("button", { name: CHECK }).click();
  await expect(result(page).getByText("Invalid: too old")).toBeVisible();
  await expect(result(page).getByText("You changed something since")).toBeHidden();

  await page.getByRole("radio", { name: "Another time" }).click();
  await page.getByRole("textbox", { name: "Time", exact: true }).fill("noon");
  await page.getByRole("button", { name: CHECK }).click();
  await expect(page.getByText("Neither seconds nor a date")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Time", exact: true })).toBeFocused();
  await page.getByRole("textbox", { name: "Time", exact: true }).fill("2025-01-01T00:05:01Z");
  await page.keyboard.press("Enter");
  await expect(result(page).getByText("Invalid: too old")).toBeVisible();
  await expect(result(page).getByText("301 s", { exact: true })).toBeVisible();
});

test("what was changed on the way is named, and shown where it differs", async ({ page }) => {
  await openTool(page);
  await loadExample(page, "Stripe: body written anew");
  await expect(result(page).getByText("Invalid: the body was changed")).toBeVisible();
  await expect(result(page).getByText("The signature matches if the JSON is minified")).toBeVisible();
  await expect(result(page).getByText("First difference: the body from byte 1 on")).toBeVisible();

  await page.getByRole("button", { name: "Show the examples" }).click();
  await loadExample(page, "Twilio: another URL");
  await expect(result(page).getByText("Invalid: signed for another URL")).toBeVisible();
  await page.getByRole("textbox", { name: "URL" }).fill("https://hooks.example.com/twilio/status");
  await page.keyboard.press("Enter");
  await expect(result(page).getByText("Valid", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Show the examples" }).click();
  await loadExample(page, "GitHub: another secret");
  await expect(result(page).getByText("Invalid: another secret")).toBeVisible();
  await page.getByRole("textbox", { name: "Secret" }).fill("the-secret-of-another-hook");
  await page.keyboard.press("Enter");
  await expect(result(page).getByText("Valid", { exact: true })).toBeVisible();
});

test("what cannot be read is located, and what is missing gets the focus", async ({ page }) => {
  await openTool(page);
  const request = page.getByRole("textbox", { name: "Request" });
  await page.getByRole("button", { name: CHECK }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Paste a request first" })).toBeVisible();
  await expect(request).toBeFocused();

  await request.fill("POST /hooks HTTP/1.1\nHost h.example\n\n{}");
  await expect(page.getByText("Raw HTTP, line 2: expected `Name: value`.")).toBeVisible();
  await request.fill("curl -F a=b https://h.example");
  await expect(page.getByText("cURL, line 1, column 6: the option -F is not read here.")).toBeVisible();
  await request.fill('{"id":"evt_1"}');
  await expect(page.getByText("this is a body alone")).toBeVisible();

  await request.fill("POST /hooks HTTP/1.1\nHost: h.example\nX-GitHub-Event: push\n\n{}");
  await page.getByRole("button", { name: CHECK }).click();
  await expect(page.getByText("The secret is missing")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Secret" })).toBeFocused();
});

test("a file keeps its bytes, and of a HAR one request is chosen", async ({ page }) => {
  await openTool(page);
  const entry = (path: string) => ({
    startedDateTime: "2025-01-01T00:00:00Z",
    request: { method: "POST", url: `https://h.example${path}`, headers: [], postData: { text: "{}" } },
  });
  await page.locator("input[type=file]").setInputFiles({
    name: "session.har",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ log: { entries: [entry("/one"), entry("/two")] } })),
  });
  await expect(page.getByText("session.har")).toBeVisible();
  await page.getByRole("combobox", { name: "Which request" }).selectOption({ label: "2. POST https://h.example/two" });
  await expect(page.getByRole("status").getByText("https://h.example/two")).toBeVisible();
  await page.getByRole("radio", { name: "When it came" }).click();
  await expect(page.getByText("At the time that the source gives for it.")).toBeVisible();
  await page.getByRole("button", { name: "Put the file away" }).click();
  await expect(page.getByRole("textbox", { name: "Request" })).toHaveValue("");
});

test("a request is signed as its provider would, and what is signed is valid", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openTool(page);
  await page.getByRole("radio", { name: "Sign", exact: true }).click();
  await page.getByRole("button", { name: "Svix" }).click();
  await page.getByRole("button", { name: "Sign the request" }).click();
  await expect(result(page).getByText("Signed as Svix does")).toBeVisible();
  await expect(result(page).getByRole("list", { name: "Headers to send" })).toContainText(/svix-signature: v1,/);

  await result(page).getByRole("button", { name: "Copy as curl, the whole signed request" }).click();
  await expect(result(page).getByRole("button", { name: "Copied" })).toBeVisible();
  const curl = await page.evaluate(() => navigator.clipboard.readText());
  expect(curl).toContain("svix-signature: v1,");
  // The secret stays, for both.
  await page.getByRole("textbox", { name: "Request" }).fill(curl);
  await page.getByRole("radio", { name: "Check", exact: true }).click();
  await page.getByRole("button", { name: CHECK }).click();
  await expect(result(page).getByText("Valid", { exact: true })).toBeVisible();

  await page.getByRole("radio", { name: "Sign", exact: true }).click();
  await page.getByRole("textbox", { name: "Request" }).fill("POST /x HTTP/1.1\nHost: h.example\n\n{}");
  await page.getByRole("button", { name: "Sign the request" }).click();
  await expect(result(page).getByText("choose the provider")).toBeVisible();
  await page.getByRole("combobox", { name: "Provider" }).selectOption("GitHub");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Sign the request" }).click();
  await expect(result(page).getByRole("list", { name: "Headers to send" })).toContainText(
    "X-Hub-Signature-256: sha256=",
  );
  await page.getByRole("combobox", { name: "Provider" }).selectOption("Discord");
  await page.getByRole("button", { name: "Sign the request" }).click();
  await expect(result(page).getByText("It was not signed.")).toBeVisible();
});

test("it needs no bin, and keeps nothing: no cookie, no storage, nothing in the address", async ({ page }) => {
  await openTool(page);
  const calls: string[] = [];
  page.on("request", (call) => calls.push(`${call.method()} ${new URL(call.url()).pathname}`));
  await loadExample(page, "GitHub: another secret");
  await expect(result(page).getByText("Invalid: another secret")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Provider" })).toHaveText(/By its looks: GitHub/);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe("");
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(new Set(calls.filter((call) => call.startsWith("POST ")))).toEqual(
    new Set(["POST /api/tools/recognise", "POST /api/tools/verify"]),
  );
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Request" })).toHaveValue("");
  await expect(page.getByRole("textbox", { name: "Secret" })).toHaveValue("");
});

test("without the server it says so and loses nothing", async ({ page }) => {
  await openTool(page);
  await page.route("**/api/tools/verify", (route) => route.abort());
  await loadExample(page, "Stripe: genuine");
  await expect(result(page).getByText("It was not checked.")).toBeVisible();
  await page.unroute("**/api/tools/verify");
  await page.getByRole("button", { name: CHECK }).click();
  await expect(result(page).getByText("Valid", { exact: true })).toBeVisible();
});

test("the start page and the palette lead to it", async ({ page, openBin }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Signature debugger" }).click();
  await expect(page).toHaveURL(/\/tools\/signature$/);
  await openBin();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("searchbox", { name: "Command, bin or number of a hit" })).toBeFocused();
  await page.keyboard.type("hmac");
  await expect(page.getByRole("menuitem").first()).toContainText("Debug a signature");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/tools\/signature$/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong, and 390 px are enough: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openTool(page);
    expect(await findViolations(page), "empty").toEqual([]);
    await page.getByRole("textbox", { name: "Request" }).fill("POST");
    await expect(page.getByText("expected a request line")).toBeVisible();
    await page.getByRole("button", { name: CHECK }).click();
    expect(await findViolations(page), "mistakes").toEqual([]);
    await loadExample(page, "Stripe: body written anew");
    await expect(result(page).getByText("Invalid: the body was changed")).toBeVisible();
    await page.getByRole("radio", { name: "Now" }).click();
    expect(await findViolations(page), "a report of what was there before").toEqual([]);
    await page.getByRole("radio", { name: "Sign", exact: true }).click();
    await page.getByRole("button", { name: "Sign the request" }).click();
    await expect(result(page).getByText("Signed as Stripe does")).toBeVisible();
    expect(await findViolations(page), "signed").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBe(widths[1]);
    expect(await findViolations(page), "on a phone").toEqual([]);
  });
}
