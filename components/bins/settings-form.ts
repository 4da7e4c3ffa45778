import type { BinChange } from "@/components/api/update-bin";
import type { BinDto } from "@/lib/bins/bin-schema";
import { ACCESS_FIELDS, type AccessForm, checkAccessForm, toAccessForm, toAccessPatch } from "./access-form";
import { type ComparisonForm, checkComparisonForm, toComparisonForm, toComparisonPatch } from "./comparison-form";
import {
  checkRetentionForm,
  type RetentionForm,
  type RetentionLimits,
  toRetentionForm,
  toRetentionPatch,
} from "./retention-form";

/** The settings of a bin as texts. */
export interface SettingsForm extends RetentionForm, ComparisonForm, AccessForm {
  readonly name: string;
  /** What is done with a sender's check of the endpoint: off, ask, auto. */
  readonly handshakes: string;
}

export type SettingsField = keyof SettingsForm;
/** What was typed into fields, each with what the bin had when that began. */
export type SettingsEdits = { readonly [Field in SettingsField]?: { readonly text: string; readonly base: string } };
/** Texts about fields: what is wrong with them, or what they became elsewhere. */
export type FieldTexts = { readonly [Field in SettingsField]?: string };
export const SETTINGS_FIELDS = [
  "name",
  "days",
  "hits",
  "megabytes",
  "handshakes",
  "ignoreHeaders",
  "ignorePaths",
  "arrayKeys",
  ...ACCESS_FIELDS,
] as const satisfies readonly SettingsField[];

export function toSettingsForm({ name, settings }: Pick<BinDto, "name" | "settings">): SettingsForm {
  const { retention, handshakes, diff, access } = settings;
  return { name, ...toRetentionForm(retention), handshakes, ...toComparisonForm(diff), ...toAccessForm(access) };
}

/** What stands in the form: what was typed, else what the bin has by now. */
export function showEdits(current: SettingsForm, edits: SettingsEdits): SettingsForm {
  const typed = SETTINGS_FIELDS.flatMap((field) => {
    const edit = edits[field];
    return edit === undefined ? [] : [[field, edit.text] as const];
  });
  return { ...current, ...Object.fromEntries(typed) };
}

/** For each field typed into here and changed otherwise elsewhere meanwhile, what it became there. */
export function findConflicts(current: SettingsForm, edits: SettingsEdits): FieldTexts {
  const changed = SETTINGS_FIELDS.filter((field) => {
    const edit = edits[field];
    return edit !== undefined && current[field] !== edit.base && current[field] !== edit.text.trim();
  });
  return Object.fromEntries(changed.map((field) => [field, current[field]]));
}

export function checkSettingsForm(form: SettingsForm, limits: RetentionLimits): FieldTexts {
  const name = form.name.trim() === "" ? { name: "A bin needs a name" } : {};
  return { ...name, ...checkRetentionForm(form, limits), ...checkComparisonForm(form), ...checkAccessForm(form) };
}

/** Only what was edited, so that what others change stays; null when nothing was. The form must be without problems. */
export function toSettingsChange(current: SettingsForm, edits: SettingsEdits): BinChange | null {
  const form = showEdits(current, edits);
  const edited = new Set<SettingsField>(SETTINGS_FIELDS.filter((field) => form[field].trim() !== current[field]));
  if (edited.size === 0) return null;
  const { days, hits, bytes } = toRetentionPatch(form);
  const retention = {
    ...(edited.has("days") ? { days } : {}),
    ...(edited.has("hits") ? { hits } : {}),
    ...(edited.has("megabytes") ? { bytes } : {}),
  };
  const diff = toComparisonPatch(form, current, edited);
  const access = toAccessPatch(form, edited);
  const settings = {
    ...(Object.keys(access).length === 0 ? {} : { access }),
    ...(Object.keys(retention).length === 0 ? {} : { retention }),
    ...(Object.keys(diff).length === 0 ? {} : { diff }),
    ...(edited.has("handshakes") ? { handshakes: form.handshakes } : {}),
  };
  return {
    ...(edited.has("name") ? { name: form.name.trim() } : {}),
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
  };
}
