"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import type { LiveConnectionState } from "@/lib/live/client/live-connection-state";
import { watchShare } from "@/lib/live/client/watch-share";
import type { ShareSession } from "./share-session";

const CONNECTING: LiveConnectionState = { state: "connecting" };

/** Stays connected for an open share. When it ends, what was read of it is forgotten, and `onEnded` told why. */
export function useShareWatch(session: ShareSession, onEnded: (message: string) => void): LiveConnectionState {
  const client = useQueryClient();
  const [connection, setConnection] = useState(CONNECTING);
  const end = useEffectEvent((message: string) => {
    onEnded(message);
    client.removeQueries({ queryKey: ["share", session.token] });
  });
  useEffect(() => {
    let isBack = false;
    return watchShare(() => ({ token: session.token, ticket: session.ticket }), {
      connected() {
        setConnection({ state: "live" });
        if (isBack) session.renew();
        isBack = true;
      },
      lost: (since) => setConnection((held) => (held.state === "offline" ? held : { state: "offline", since })),
      grew: (lastSeq) => session.grow(lastSeq),
      hitsDeleted: (event) => session.drop(event),
      renewed(ticket) {
        session.ticket = ticket;
      },
      ended: (message) => end(message),
    });
  }, [session]);
  return connection;
}
