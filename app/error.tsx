"use client";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
}

export default function ErrorPage({ error }: ErrorPageProps) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center">
      <ErrorState
        title="The page could not be made"
        actions={
          <Button tone="primary" size="large" onPress={() => window.location.reload()}>
            Load it again
          </Button>
        }
      >
        Most likely the server does not reach its database. What was acknowledged to senders is stored; while the
        database is away they get 503 and send again. The server’s log says more
        {error.digest === undefined ? "." : `: look for ${error.digest}.`}
      </ErrorState>
    </main>
  );
}
