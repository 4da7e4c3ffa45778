"use client";
import { useSyncExternalStore } from "react";
import { type Alerts, alertStore } from "./alert-store";

interface AlertSwitches {
  readonly alerts: Alerts;
  /** What the browser says to notifications; `unavailable` where it has none to show. */
  readonly permission: NotificationPermission | "unavailable";
  /** Turning it on asks for the browser's permission, so it belongs into a press. Where that is refused, it stays off. */
  readonly setNotify: (isOn: boolean) => void;
  /** Turning it on plays the tone once. */
  readonly setSound: (isOn: boolean) => void;
}

function readPermission(): AlertSwitches["permission"] {
  return typeof Notification === "undefined" ? "unavailable" : Notification.permission;
}

export function useAlerts(): AlertSwitches {
  const alerts = useSyncExternalStore(alertStore.subscribe, alertStore.get, alertStore.getOnServer);
  // Asking changes it, and is followed by a change of the store.
  const permission = useSyncExternalStore<AlertSwitches["permission"]>(
    alertStore.subscribe,
    readPermission,
    () => "default",
  );
  return {
    alerts,
    permission,
    setNotify(isOn) {
      if (!isOn || permission === "unavailable") alertStore.change({ notify: false });
      else void askPermission().then((answer) => alertStore.change({ notify: answer === "granted" }));
    },
    setSound(isOn) {
      alertStore.change({ sound: isOn });
      if (isOn) void import("./play-tone").then(({ playTone }) => playTone()).catch(() => undefined);
    },
  };
}

async function askPermission(): Promise<NotificationPermission> {
  try {
    return await Notification.requestPermission();
  } catch {
    return "denied";
  }
}
