"use client";
import { type FormEvent, useState } from "react";
import { ApiError } from "@/components/api/api-error";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { ImportPreview } from "./import-preview";
import { ImportSourceField } from "./import-source-field";
import { useImport } from "./use-import";

interface ImportDialogProps {
  readonly binId: string;
  readonly onClose: () => void;
  readonly onShow: (seq: number) => void;
}

/** Takes requests out of a file or a pasted text into the bin, after showing what was understood. */
export function ImportDialog({ binId, onClose, onShow }: ImportDialogProps) {
  const [pasted, setPasted] = useState("");
  const { source, take, read, plan, store, stored } = useImport(binId, (seq) => {
    onShow(seq);
    onClose();
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (plan !== null) store.mutate();
  };
  const handlePaste = (text: string) => {
    setPasted(text);
    take(text.trim() === "" ? null : { name: null, content: new Blob([text]) });
  };
  return (
    <Dialog title="Import hits" width="wide" isOpen onClose={onClose}>
      <form onSubmit={handleSubmit} className="flex flex-col gap-4">
        <ImportSourceField
          fileName={source?.name ?? null}
          text={pasted}
          onText={handlePaste}
          onFile={(file) => {
            setPasted("");
            take({ name: file.name, content: file });
          }}
        />
        <div role="status" className="flex flex-col gap-3 empty:hidden">
          {source === null ? null : (
            <ImportPreview
              reading={read.data ?? null}
              problem={read.error?.message ?? null}
              onFormat={(format) => take(source, format)}
            />
          )}
          {store.isError ? (
            <Notice tone="bad">
              {stored === 0 ? null : (
                <>
                  <Count value={stored} /> of <Count value={plan?.requests ?? stored} /> are stored.{" "}
                </>
              )}
              {store.error instanceof ApiError ? store.error.explanation : store.error.message}
            </Notice>
          ) : null}
        </div>
        <div className="flex flex-wrap items-center justify-end gap-2">
          <p className="mr-auto text-faint text-xs tabular-nums">
            {store.isPending && plan !== null && plan.batches.length > 1 ? (
              <>
                <Count value={stored} /> of <Count value={plan.requests} /> stored
              </>
            ) : (
              "They are numbered as new hits, received now."
            )}
          </p>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" isDisabled={plan === null} isPending={store.isPending}>
            {store.isError ? "Try again" : "Import"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
