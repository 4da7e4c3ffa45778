import type { SharedHitDto } from "@/lib/shares/share-schema";

export interface ListedRedaction {
  readonly seq: number;
  /** Like "header authorization". */
  readonly where: string;
  readonly kind: string;
  /** Of the secret, in bytes. */
  readonly length: number;
  readonly token: string;
}

const URL_PLACE = /^(url|target|query)\b/;

/** What was replaced in some hits, in their order; once for a secret of the URL, which is sent in several forms. */
export function listRedactions(hits: readonly SharedHitDto[]): readonly ListedRedaction[] {
  return hits.flatMap(({ seq, redactions }) => {
    const seen = new Set<string>();
    return redactions.flatMap((redaction) => {
      if (URL_PLACE.test(redaction.where)) {
        if (seen.has(redaction.token)) return [];
        seen.add(redaction.token);
      }
      return [{ ...redaction, seq }];
    });
  });
}
