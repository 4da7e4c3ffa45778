import { CODE_FORMATS, type CodeFormatId } from "@/lib/http/code/code-formats";

export type RawFormat = CodeFormatId | "http" | "har";

export interface FileForm {
  readonly extension: string;
  readonly mediaType: string;
}

/** The forms in which one hit is handed out as a file. */
export const RAW_FORMATS: Readonly<Record<RawFormat, FileForm>> = {
  http: { extension: "http", mediaType: "message/http" },
  har: { extension: "har", mediaType: "application/json" },
  ...CODE_FORMATS,
};
