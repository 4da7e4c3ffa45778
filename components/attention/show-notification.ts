interface Notice {
  readonly binId: string;
  readonly title: string;
  readonly body: string;
}

/** Shows one notification for a bin, in the place of the one before. Pressing it brings the page up. Never throws. */
export function showNotification({ binId, title, body }: Notice): void {
  try {
    const shown = new Notification(title, { body, tag: `hookscope-${binId}` });
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
  } catch {
    // Some phones notify from service workers only.
  }
}
