"use client";
import { useRouter } from "next/navigation";
import { BinDialogs } from "@/components/bins/bin-dialogs";
import type { Instance } from "@/components/bins/instance";
import { useSearchText } from "@/components/search/use-search-text";
import { definePart } from "@/components/ui/define-part";
import type { DashboardDialog } from "./dashboard-dialogs";
import type { DashboardState } from "./use-dashboard";

// Opened seldom: their code comes when they do.
const AlertsDialog = definePart(() =>
  import("@/components/attention/alerts-dialog").then((module) => module.AlertsDialog),
);
const BulkDialog = definePart(() => import("@/components/bulk/bulk-dialog").then((module) => module.BulkDialog));
const HelpDialog = definePart(() => import("@/components/palette/help-dialog").then((module) => module.HelpDialog));
const ExportDialog = definePart(() =>
  import("@/components/transfer/export-dialog").then((module) => module.ExportDialog),
);
const ImportDialog = definePart(() =>
  import("@/components/transfer/import-dialog").then((module) => module.ImportDialog),
);
const SampleDialog = definePart(() =>
  import("@/components/samples/sample-dialog").then((module) => module.SampleDialog),
);
const SecretsDialog = definePart(() =>
  import("@/components/signatures/secrets-dialog").then((module) => module.SecretsDialog),
);

const ShareDialog = definePart(() => import("@/components/shares/share-dialog").then((module) => module.ShareDialog));
const SharesDialog = definePart(() =>
  import("@/components/shares/shares-dialog").then((module) => module.SharesDialog),
);

interface SeldomDialogsProps {
  readonly state: DashboardState;
  readonly instance: Instance;
  readonly seen: { readonly url: string; readonly seq: number } | null;
  readonly open: Exclude<DashboardDialog, "palette">;
  readonly onOpen: (dialog: DashboardDialog) => void;
  readonly onClose: () => void;
}

/** The one dialog that is open. Their frame comes on demand too: the page needs none of it before. */
export function SeldomDialogs({ state, instance, seen, open, onOpen, onClose }: SeldomDialogsProps) {
  const router = useRouter();
  const search = useSearchText().text;
  const { bin, select, putBin, forgetBins } = state;
  switch (open) {
    case "bulk":
      return <BulkDialog binId={bin.id} choice={{ kind: "search", q: search }} onClose={onClose} />;
    case "help":
      return <HelpDialog onClose={onClose} />;
    case "alerts":
      return <AlertsDialog onClose={onClose} />;
    case "export":
      return <ExportDialog bin={bin} onClose={onClose} />;
    case "import":
      return <ImportDialog binId={bin.id} onClose={onClose} onShow={(seq) => select(seq, "push")} />;
    case "sample":
      return <SampleDialog binId={bin.id} onClose={onClose} onShow={(seq) => select(seq, "push")} />;
    case "secrets":
      return <SecretsDialog binId={bin.id} onClose={onClose} />;
    case "share":
      return <ShareDialog target={{ kind: "bin", binId: bin.id, seqs: [] }} headerNames={[]} onClose={onClose} />;
    case "shares":
      return <SharesDialog binId={bin.id} onShare={() => onOpen("share")} onClose={onClose} />;
    default:
      return (
        <BinDialogs
          bin={bin}
          instance={instance}
          seen={seen}
          open={open}
          onClose={onClose}
          onSendSample={() => onOpen("sample")}
          onSaved={putBin}
          onDeleted={() => {
            forgetBins();
            router.push("/");
          }}
        />
      );
  }
}
