"use client";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Switch } from "@/components/ui/switch";
import { useAlerts } from "./use-alerts";

/** How this browser is told of new hits. */
export function AlertsDialog({ onClose }: { readonly onClose: () => void }) {
  const { alerts, permission, setNotify, setSound } = useAlerts();
  return (
    <Dialog title="Alerts" isOpen onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p className="text-sm text-soft">
          While this page is hidden or another window is in front, its tab counts new hits. This browser can tell more:
        </p>
        <div className="flex flex-col divide-y divide-line border-line border-y">
          <Switch
            label="Notification"
            description="Of the system, one for each burst of hits"
            isOn={alerts.notify && permission === "granted"}
            isDisabled={permission === "unavailable"}
            onChange={setNotify}
          />
          <Switch label="Sound" description="A short tone for each burst" isOn={alerts.sound} onChange={setSound} />
        </div>
        <div role="status" className="empty:hidden">
          {permission === "denied" ? (
            <Notice tone="warning">
              This browser blocks notifications from here. Allow them in its settings for this site, then try again.
            </Notice>
          ) : null}
          {permission === "unavailable" ? (
            <Notice tone="info">This browser shows notifications of secure pages only: https, or localhost.</Notice>
          ) : null}
        </div>
        <div className="flex items-center justify-between gap-2">
          <p className="text-faint text-xs">For all bins; remembered by this browser.</p>
          <Button onPress={onClose}>Close</Button>
        </div>
      </div>
    </Dialog>
  );
}
