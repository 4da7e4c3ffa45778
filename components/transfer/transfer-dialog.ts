/** The dialogs that take hits out of a bin and into it. */
export type TransferDialog = "export" | "import";
