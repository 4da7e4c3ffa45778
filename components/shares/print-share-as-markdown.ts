import type { CreatedShareDto } from "@/lib/shares/share-schema";
import { describeTarget } from "./share-target";

type PrintedShare = Pick<CreatedShareDto, "kind" | "seqs" | "url" | "comment" | "expiresAt" | "hasPassword">;

/** The link for a ticket: what it opens, until when, and the sharer's comment below. Nothing of the hits is in it. */
export function printShareAsMarkdown(share: PrintedShare): string {
  const { url, comment, expiresAt, hasPassword } = share;
  const name = describeTarget(share);
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const until = `${expiresAt.slice(0, 16).replace("T", " ")} UTC`;
  const line = `[${title}, in Hookscope](${url}) (until ${until}${hasPassword ? ", with a password" : ""})`;
  if (comment === "") return line;
  return [line, "", ...comment.split(/\r\n?|\n/).map((text) => `> ${text}`)].join("\n");
}
