import type { TreeSession } from "@/components/tree/tree-session";
import type { FromWorker, ToWorker } from "./document-messages";
import { openDocument } from "./open-document";

// One worker holds one document: it ends together with the view of it.
let session: TreeSession | null = null;

function reply(message: FromWorker): void {
  self.postMessage(message);
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if ("open" in data) {
    const document = openDocument(data.open);
    session = document.session;
    reply({ opened: document.opened });
  } else if (session !== null) {
    reply({ answer: session.answer(data.ask), number: data.number });
  }
};
