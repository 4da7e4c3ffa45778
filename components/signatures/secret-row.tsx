"use client";
import { KeyRound } from "lucide-react";
import type { ReactNode } from "react";
import { TimeAgo } from "@/components/time/time-ago";
import type { SecretDto } from "@/lib/secrets/secret-schema";
import { secretName } from "./secret-name";

interface SecretRowProps {
  readonly secret: SecretDto;
  /** Beside the name: whose it is, that it matched. */
  readonly children?: ReactNode;
  readonly action: ReactNode;
}

/** A stored secret by its label, since when it is there, and what can be done with it. */
export function SecretRow({ secret, children, action }: SecretRowProps) {
  return (
    <li className="flex min-h-8 flex-wrap items-center gap-x-2 border-line/70 border-b text-sm last:border-b-0">
      <KeyRound aria-hidden="true" className="size-3.5 shrink-0 text-faint" strokeWidth={1.75} />
      <span className="min-w-0 truncate text-ink">{secretName(secret)}</span>
      {children}
      <span className="ml-auto shrink-0 text-faint text-xs">
        set <TimeAgo time={secret.createdAt} suffix="ago" />
      </span>
      {action}
    </li>
  );
}
