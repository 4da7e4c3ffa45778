import type { Page } from "@playwright/test";

/** The browser's own part: whether it lets the page notify, and what it was given to show. */
export async function stubNotifications(page: Page, answer: NotificationPermission): Promise<void> {
  await page.addInitScript((given) => {
    const shown: string[] = [];
    class StubbedNotification {
      static permission: NotificationPermission = "default";
      static requestPermission(): Promise<NotificationPermission> {
        StubbedNotification.permission = given;
        return Promise.resolve(given);
      }
      onclick: (() => void) | null = null;
      constructor(title: string, options?: NotificationOptions) {
        shown.push(`${title} | ${options?.body ?? ""}`);
      }
      close(): void {}
    }
    Object.assign(window, { Notification: StubbedNotification, shownNotifications: shown });
  }, answer);
}
