import { fetchSharedHit, type ShareAccess } from "@/components/api/fetch-shared-hit";
import { previewShare } from "@/components/api/preview-share";
import { saveFile } from "@/components/hits/save-file";
import type { ShareDto, SharedHitDto } from "@/lib/shares/share-schema";
import { loadWholeHit } from "./load-whole-hit";
import { MOST_PAGE_HITS, type PageSubject, printSharePage } from "./page/print-share-page";

/** Saves what a recipient sees as one file; of a bin its newest hits, read one after the other. */
export async function saveOpenedShare(subject: PageSubject, access: ShareAccess): Promise<void> {
  const { list } = subject;
  if (list === null) {
    const whole = await Promise.all(subject.hits.map((hit) => loadWholeHit(hit, access)));
    return save({ ...subject, hits: whole });
  }
  const hits: SharedHitDto[] = [];
  for (const { seq } of list.slice(0, MOST_PAGE_HITS)) {
    hits.push(await loadWholeHit(await fetchSharedHit(access, seq, new AbortController().signal), access));
  }
  save({ ...subject, hits });
}

/** Saves what a share that was just made shows as one file, without opening it: that would be a view. */
export async function saveMadeShare({ kind, binId, seqs, redact, comment, highlights }: ShareDto): Promise<void> {
  save(await previewShare({ kind, binId, seqs, redact, comment, highlights }));
}

function save(subject: PageSubject): void {
  const savedAt = new Date().toISOString();
  const page = printSharePage(subject, { savedAt });
  const [first] = subject.hits;
  const name = subject.list === null && first !== undefined ? `hit-${first.seq}` : "hits";
  saveFile(new Blob([page], { type: "text/html;charset=utf-8" }), `shared-${name}-${savedAt.slice(0, 10)}.html`);
}
