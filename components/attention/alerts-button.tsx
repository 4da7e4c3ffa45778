"use client";
import { Bell, BellRing } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { useAlerts } from "./use-alerts";

/** Opens the alerts, and shows whether any is on. */
export function AlertsButton({ onPress }: { readonly onPress: () => void }) {
  const { alerts } = useAlerts();
  const isAny = alerts.notify || alerts.sound;
  return <IconButton icon={isAny ? BellRing : Bell} label={isAny ? "Alerts: on" : "Alerts"} onPress={onPress} />;
}
