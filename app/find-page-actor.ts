import { headers } from "next/headers";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { findActor } from "@/lib/workspaces/find-actor";
import { readCredentials } from "@/lib/workspaces/read-credentials";

/** Who opens the page, by the cookie of their browser; null for a browser without a workspace. */
export async function findPageActor(runtime: Runtime): Promise<Actor | null> {
  const cookie = (await headers()).get("cookie");
  return findActor(runtime.db, readCredentials({ authorization: null, cookie }));
}
