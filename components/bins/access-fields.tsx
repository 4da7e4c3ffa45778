"use client";
import { Switch } from "@/components/ui/switch";
import { ACCESS_FIELDS } from "./access-form";
import { ConflictNote } from "./conflict-note";
import { SettingsField } from "./settings-field";
import type { useSettingsForm } from "./use-settings-form";

/** Who may send to the bin. Folded while it asks for nothing; open where something is wrong. */
export function AccessFields({ settings }: { readonly settings: ReturnType<typeof useSettingsForm> }) {
  const { form, problems, conflicts, change, take } = settings;
  const isWanted = ACCESS_FIELDS.some((field) => problems[field] !== undefined || conflicts[field] !== undefined);
  const asked = describeAsked(form);
  return (
    <details open={isWanted || undefined} className="flex flex-col gap-3">
      <summary className="rounded-sm font-medium text-ink text-sm">
        Who may send{" "}
        <span className="font-normal text-faint">{asked === "" ? "whoever knows the URL" : `only with: ${asked}`}</span>
      </summary>
      <div className="mt-3 flex flex-col gap-3">
        <SettingsField
          settings={settings}
          name="addresses"
          label="From addresses, one on a line"
          placeholder="203.0.113.7, 10.0.0.0/8 or 2001:db8::/32"
          rows={2}
        />
        <div className="grid grid-cols-2 gap-3">
          <SettingsField settings={settings} name="basicUser" label="Basic: user" />
          <SettingsField settings={settings} name="basicPassword" label="Basic: password" />
        </div>
        <SettingsField settings={settings} name="bearer" label="Bearer token" longest={1_000} />
        <div className="grid grid-cols-2 gap-3">
          <SettingsField settings={settings} name="headerName" label="Header" placeholder="x-webhook-token" />
          <SettingsField settings={settings} name="headerValue" label="Its value" longest={1_000} />
        </div>
        <SettingsField settings={settings} name="methods" label="Methods" placeholder="POST PUT" />
        <div className="grid grid-cols-2 gap-3">
          <SettingsField settings={settings} name="maxBodyBytes" label="Longest body, in bytes" isNumber />
          <SettingsField settings={settings} name="ratePerMinute" label="Requests in a minute" isNumber />
        </div>
        <div data-field="signed">
          <Switch
            label="With a valid signature only"
            description="By a secret of the bin. Handshakes that the bin answers by itself stay answered."
            isOn={form.signed === "yes"}
            onChange={(isOn) => change("signed", isOn ? "yes" : "")}
          />
          {conflicts.signed === undefined ? null : (
            <ConflictNote theirs={conflicts.signed === "" ? "off" : "on"} onTake={() => take("signed")} />
          )}
        </div>
        <p className="text-faint text-xs">
          All that is filled in must be met; of Basic and Bearer either will do. Whoever is refused shows in the list,
          greyed and without a body. Stored passwords and tokens read ***: type over them to change them.
        </p>
      </div>
    </details>
  );
}

function describeAsked(form: ReturnType<typeof useSettingsForm>["form"]): string {
  const parts = [
    [form.addresses, "address"],
    [form.basicPassword, "Basic"],
    [form.bearer, "Bearer"],
    [form.headerName, "header"],
    [form.methods, "method"],
    [form.maxBodyBytes, "size"],
    [form.ratePerMinute, "rate"],
    [form.signed, "signature"],
  ];
  return parts.flatMap(([text, name]) => (text === "" ? [] : [name])).join(", ");
}
