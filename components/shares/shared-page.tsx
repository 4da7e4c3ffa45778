"use client";
import { Lock } from "lucide-react";
import { useState } from "react";
import type { Theme } from "@/components/theme/theme";
import { ThemeSwitch } from "@/components/theme/theme-switch";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Logo } from "@/components/ui/logo";
import { OpeningShare } from "./opening-share";
import { PasswordForm } from "./password-form";
import { SharedSubject } from "./shared-subject";
import { useOpenedShare } from "./use-opened-share";

interface SharedPageProps {
  readonly token: string;
  readonly theme: Theme;
}

/** What a link opens, for whoever has it. */
export function SharedPage({ token, theme }: SharedPageProps) {
  const [ended, setEnded] = useState<string | null>(null);
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <header className="flex h-(--bar) shrink-0 items-center gap-2 border-line border-b bg-pane pr-2 pl-3">
        <a href="/" aria-label="Hookscope: start page" className="shrink-0 rounded-md">
          <Logo className="size-6" />
        </a>
        <h1 className="min-w-0 truncate font-semibold text-ink text-sm">Shared with you</h1>
        <Badge title="Nothing here can be changed">
          <Lock aria-hidden="true" className="size-3" /> read-only
        </Badge>
        <span className="ml-auto" />
        <ThemeSwitch initial={theme} />
      </header>
      <main className="flex min-h-0 flex-1 flex-col bg-pane">
        {ended === null ? <SharedContent token={token} onEnded={setEnded} /> : <EndedShare message={ended} />}
      </main>
    </div>
  );
}

interface SharedContentProps {
  readonly token: string;
  /** It ended while it was open. */
  readonly onEnded: (message: string) => void;
}

function SharedContent({ token, onEnded }: SharedContentProps) {
  const { state, givePassword } = useOpenedShare(token);
  switch (state.is) {
    case "opening":
      return <OpeningShare />;
    case "locked":
      return <PasswordForm problem={state.problem} isChecking={state.isChecking} onGive={givePassword} />;
    case "ended":
      return <EndedShare message={state.message} />;
    case "missing":
      return (
        <EmptyState title="There is nothing behind this link">
          <span role="status">Check that it was copied whole: it ends in 26 letters and digits.</span>
        </EmptyState>
      );
    case "failed":
      return (
        <ErrorState title="The link could not be opened" actions={<Button onPress={state.retry}>Try again</Button>}>
          {state.message} The link itself is still good.
        </ErrorState>
      );
    case "open":
      return <SharedSubject token={token} subject={state.subject} onEnded={onEnded} />;
  }
}

function EndedShare({ message }: { readonly message: string }) {
  return (
    <EmptyState title="This link no longer opens">
      <span role="status">{message}</span> Ask whoever sent it for a new one.
    </EmptyState>
  );
}
