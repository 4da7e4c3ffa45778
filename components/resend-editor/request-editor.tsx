"use client";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { planBrowserSend } from "@/components/browser-send/plan-browser-send";
import { MessageChanges } from "@/components/resends/message-changes";
import { PathField } from "@/components/resends/path-field";
import { previewUrl, type SendForm } from "@/components/resends/send-form";
import { SigningField } from "@/components/resends/signing-field";
import { TargetField } from "@/components/resends/target-field";
import { TimesField } from "@/components/resends/times-field";
import { explain, useSend } from "@/components/resends/use-send";
import { useSigningOutlook } from "@/components/resends/use-signing-outlook";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { HitDto } from "@/lib/hits/hit-schema";
import { findHeader } from "@/lib/http/raw-headers";
import type { UsedTarget } from "@/lib/resends/target-schema";
import { readBodyDraft } from "./body-draft";
import { BodyEditor } from "./body-editor";
import { toEditOrder, writeEdited } from "./edit-form";
import { FieldsEditor } from "./fields-editor";
import { FromBrowser } from "./from-browser";
import { SaveAsHit } from "./save-as-hit";
import { saveEdited } from "./save-edited";
import { useEdit } from "./use-edit";
import { useEditWork } from "./use-edit-work";

interface RequestEditorProps {
  readonly hit: HitDto;
  /** The captured body, as sent. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly targets: readonly UsedTarget[];
  readonly onClose: () => void;
  readonly onGo: (seq: number) => void;
}

/** The request on the left, what becomes of it on the right. Ctrl or Cmd with Enter sends it. */
export function RequestEditor({ hit, bytes, targets, onClose, onGo }: RequestEditorProps) {
  const edit = useEdit(hit, targets[0]?.url ?? "");
  const { form, problems } = edit;
  const [draft] = useState(() => readBodyDraft(bytes, hit.body.encoding));
  const outlook = useSigningOutlook(hit);
  const send = useSend(hit, { isFailureShown: true });
  const edited = writeEdited(form, hit, { bytes, draft });
  const captured = { method: hit.method, target: hit.target, headers: hit.headers, body: bytes };
  const work = useEditWork(captured, edited, edited === null ? "" : keyOf(edited, form.body));
  const submit = () => {
    if (edit.check() && !send.isPending) send.mutate(toEditOrder(form, hit, draft), { onSuccess: onClose });
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={handleSubmit} onKeyDown={handleKey} className="flex flex-col gap-4">
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-start gap-3">
            <TextField
              label="Method"
              value={form.method}
              onChange={(method) => edit.change({ method })}
              error={problems.method ?? null}
              maxLength={64}
              isMono
            />
            <TargetField
              binId={hit.binId}
              value={form.send.url}
              onChange={(url) => edit.changeSend({ url })}
              targets={targets}
              error={problems.url ?? null}
              isAutoFocused={form.send.url === ""}
            />
          </div>
          <PathField form={form.send} target={hit.target} onChange={(path) => edit.changeSend({ path })} />
          <FieldsEditor edit={edit} />
          <BodyEditor
            draft={draft}
            size={bytes.length}
            value={form.body}
            contentType={edited === null ? hit.contentType : findHeader(edited.headers, "content-type")}
            error={problems.body ?? null}
            onChange={(body) => edit.change({ body })}
          />
          <FromBrowser plan={edited === null ? null : planOf(form.send, hit.target, edited)} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <MessageChanges
            title="Changed by you"
            nothing="Nothing: it goes as it was captured."
            work={work}
            isNoiseHidden={false}
          />
          <SigningField
            outlook={outlook}
            value={form.send.signing}
            onChange={(signing) => edit.changeSend({ signing })}
          />
          <TimesField form={form.send} problems={problems} onChange={edit.changeSend} />
          <SaveAsHit
            onSave={edited === null ? null : (name) => saveEdited(hit, edited, name)}
            onShow={(seq) => {
              onClose();
              onGo(seq);
            }}
          />
        </div>
      </div>
      <div role="status" className="empty:hidden">
        {send.error === null ? null : <Notice tone="bad">{explain(send.error)}</Notice>}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="quiet" className="mr-auto" onPress={edit.reset}>
          Start over
        </Button>
        <Button onPress={onClose}>Close</Button>
        <Button type="submit" tone="primary" isPending={send.isPending}>
          Send
          <KeyHint keys="Ctrl+↵" />
        </Button>
      </div>
    </form>
  );
}

function keyOf({ method, target, headers }: NonNullable<ReturnType<typeof writeEdited>>, body: string | null): string {
  return JSON.stringify([method, target, headers, body]);
}

function planOf(send: SendForm, captured: string, edited: NonNullable<ReturnType<typeof writeEdited>>) {
  const url = previewUrl(send, captured);
  return url === null ? null : planBrowserSend({ ...edited, url }, window.location.protocol === "https:");
}
