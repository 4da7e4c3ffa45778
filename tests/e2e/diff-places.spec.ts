import { expect, type Page } from "@playwright/test";
import { change, expectChanges, section } from "./diff-screen";
import { test } from "./fixtures";
import { send } from "./send";

/** The row of the body that belongs to the change that is looked at. */
function place(page: Page) {
  return section(page, "Body").locator("[aria-current=true]").first();
}

const XML = ["Content-Type", "application/xml"];
const FORM_DATA = ["Content-Type", "multipart/form-data; boundary=b"];

function orderXml(total: number, size: string): string {
  const items = Array.from(
    { length: 120 },
    (_, at) => `  <item id="${at}">\n    <size>${at === 100 ? size : "s"}</size>\n  </item>\n`,
  );
  return `<order>\n  <total>${total}</total>\n${items.join("")}</order>\n`;
}

function parts(title: string, price: number): string {
  const lines = Array.from({ length: 80 }, (_, at) => `line ${at}`).join("\r\n");
  const part = (name: string, more: string, content: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
  const data = JSON.stringify({
    rows: Array.from({ length: 90 }, (_, at) => ({ id: at, price: at === 88 ? price : 1 })),
  });
  return `${part("title", "", `${lines}\r\n${title}`)}${part("data", '; filename="d.json"\r\nContent-Type: application/json', data)}--b--\r\n`;
}

for (const view of ["split", "unified"]) {
  test(`a change in XML leads to its row, by press and by key: ${view}`, async ({ page, openBin }) => {
    const bin = await openBin();
    await send(bin.captureUrl, { headers: XML, body: orderXml(1, "s") });
    await send(bin.captureUrl, { headers: XML, body: orderXml(2, "xl") });
    await page.goto(`/b/${bin.id}/diff/1..2?view=${view}`);
    await expectChanges(page, "2 changes");
    await change(page, "/order/item[101]/size").getByRole("button").first().click();
    await expect(place(page)).toContainText("<size>xl</size>");
    await expect(place(page)).toBeInViewport();
    await page.keyboard.press("n");
    await expect(place(page)).toContainText("<total>2</total>");
    await expect(place(page)).toBeInViewport();
  });

  test(`a change in a part of multipart leads to its row, by press and by key: ${view}`, async ({ page, openBin }) => {
    const bin = await openBin();
    await send(bin.captureUrl, { headers: FORM_DATA, body: parts("Old title", 7) });
    await send(bin.captureUrl, { headers: FORM_DATA, body: parts("New title", 8) });
    await page.goto(`/b/${bin.id}/diff/1..2?view=${view}`);
    await change(page, "data $.rows[88].price").getByRole("button").first().click();
    await expect(place(page)).toContainText('"price": 8');
    await expect(place(page)).toBeInViewport();
    await expect(section(page, "Body")).toContainText("Part data");
    await page.keyboard.press("n");
    await expect(place(page)).toContainText("New title");
    await expect(place(page)).toBeInViewport();
    await page.keyboard.press("p");
    await expect(place(page)).toContainText('"price": 8');
    await expect(place(page)).toBeInViewport();
  });
}
