"use client";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { type FormEvent, useEffect, useState } from "react";
import { signIn } from "@/components/api/sign-in";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SecretField } from "@/components/ui/secret-field";
import { readTicket } from "./read-ticket";

export interface HeldWorkspace {
  readonly title: string;
  readonly bins: number;
}

interface OpenWorkspaceProps {
  /** The workspace that this browser has now; it has one at a time. */
  readonly held: HeldWorkspace | null;
}

/**
 * Makes this a browser of a workspace: by the link of another device, or by a key that was kept. Nothing happens without
 * a press: a link alone must not move somebody into a stranger's workspace, where their hits would land.
 */
export function OpenWorkspace({ held }: OpenWorkspaceProps) {
  const [ticket, setTicket] = useState(() => readTicket(window.location.hash));
  useEffect(() => {
    // Nobody should find it in the history or over a shoulder.
    const hide = () => window.history.replaceState(window.history.state, "", window.location.pathname);
    const take = () => {
      const next = readTicket(window.location.hash);
      if (next === null) return;
      setTicket(next);
      hide();
    };
    take();
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);
  // A page of its own afterwards: nothing of another workspace that was cached may show.
  const enter = useMutation({ mutationFn: signIn, onSuccess: () => window.location.assign("/") });
  const isEntering = enter.isPending || enter.isSuccess;
  return (
    <div className="flex w-full max-w-[460px] flex-col gap-5 rounded-lg border border-line bg-raised p-6 max-md:p-5">
      {ticket === null ? (
        <KeyForm
          isEntering={isEntering}
          problem={enter.error?.message ?? null}
          onGive={(key) => enter.mutate({ key })}
        />
      ) : (
        <TicketForm
          isEntering={isEntering}
          problem={enter.error?.message ?? null}
          onOpen={() => enter.mutate({ ticket })}
          onKey={() => {
            setTicket(null);
            enter.reset();
          }}
        />
      )}
      {held === null ? null : (
        <Notice tone="warning">
          This browser is in “{held.title}” with {held.bins === 1 ? "one bin" : `${held.bins.toLocaleString()} bins`}{" "}
          and leaves it.{" "}
          <Link href="/workspace" className="underline underline-offset-2">
            Make a key to it
          </Link>{" "}
          first, or another browser must still have one.
        </Notice>
      )}
    </div>
  );
}

interface KeyFormProps {
  readonly isEntering: boolean;
  readonly problem: string | null;
  readonly onGive: (key: string) => void;
}

function KeyForm({ isEntering, problem, onGive }: KeyFormProps) {
  const [key, setKey] = useState("");
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() !== "" && !isEntering) onGive(key.trim());
  };
  return (
    <form onSubmit={handleSubmit} className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h1 className="font-semibold text-ink text-lg">Open your workspace</h1>
        <p className="text-soft text-sm">With a key that you kept, its bins are in this browser again.</p>
      </div>
      <SecretField
        label="Workspace key"
        value={key}
        onChange={setKey}
        description="Begins with hsk_"
        error={isEntering ? null : problem}
        maxLength={200}
        isAutoFocused
      />
      <p role="status" className="sr-only">
        {isEntering ? "Opening the workspace" : (problem ?? "")}
      </p>
      <Button type="submit" tone="primary" size="large" isPending={isEntering} isDisabled={key.trim() === ""}>
        Open it
      </Button>
    </form>
  );
}

interface TicketFormProps {
  readonly isEntering: boolean;
  readonly problem: string | null;
  readonly onOpen: () => void;
  readonly onKey: () => void;
}

function TicketForm({ isEntering, problem, onOpen, onKey }: TicketFormProps) {
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h1 className="font-semibold text-ink text-lg">Open the workspace in this browser?</h1>
        <p className="text-soft text-sm">
          The link works once. Open it only if you made it, or know who did: what you capture from then on lands in that
          workspace.
        </p>
      </div>
      {problem === null ? null : (
        <div role="alert">
          <Notice tone="bad">{problem}</Notice>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" size="large" onPress={onOpen} isPending={isEntering}>
          Open it here
        </Button>
        <Button size="large" tone="quiet" onPress={onKey}>
          I have a key instead
        </Button>
      </div>
    </div>
  );
}
