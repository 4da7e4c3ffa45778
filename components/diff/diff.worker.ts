import { diffMessages } from "@/lib/diff/diff-messages";
import type { DiffOptions } from "@/lib/diff/diff-options";
import { diffAsJsonPatch } from "@/lib/diff/patch/diff-as-json-patch";
import { printJsonPatch } from "@/lib/diff/patch/print-json-patch";
import type { DiffWork, FromDiffWorker, PatchText, ToDiffWorker } from "./diff-work";
import { Folds } from "./rows/folds";
import { listSections } from "./rows/list-sections";
import { veilMessages } from "./veil-messages";

// One worker compares one pair: it ends together with the view of it.
let work: DiffWork | null = null;
let folds = new Folds();

function reply(message: FromDiffWorker): void {
  self.postMessage(message);
}

function optionsOf({ settings, learned }: DiffWork): DiffOptions {
  return { ...settings, ...(learned === null ? {} : { learned }) };
}

function veil(wanted: DiffWork) {
  const { left, right, isVeiled } = wanted;
  return isVeiled ? veilMessages(left, right) : { left, right, places: 0 };
}

function compare(wanted: DiffWork, veiled: number): void {
  const options = optionsOf(wanted);
  const onProgress: DiffOptions["onProgress"] = (progress) => reply({ progress });
  const diff = diffMessages(wanted.left, wanted.right, { ...options, onProgress });
  reply({ diff, veiled });
  folds = new Folds();
  reply({ sections: listSections(wanted.left, wanted.right, diff, options, folds) });
}

function makePatch(wanted: DiffWork): PatchText {
  const made = diffAsJsonPatch(wanted.left, wanted.right, optionsOf(wanted));
  return made.ok ? { ok: true, text: printJsonPatch(made.patch) } : made;
}

self.onmessage = ({ data }: MessageEvent<ToDiffWorker>) => {
  if ("work" in data) {
    const { left, right, places } = veil(data.work);
    work = { ...data.work, left, right };
    compare(work, places);
  } else if (data.wants === "fold") {
    const { id, from, to } = data.fold;
    reply({ turn: data.turn, rows: folds.read(id, from, to) });
  } else if (work !== null) {
    reply({ patch: makePatch(work) });
  }
};
