"use client";
import { definePart } from "@/components/ui/define-part";
import { Skeleton } from "@/components/ui/skeleton";

/** Made in the browser alone: the server never sees what stands behind the #. */
export const OpenWorkspace = definePart(
  () => import("./open-workspace").then((module) => module.OpenWorkspace),
  () => <Skeleton className="h-60 w-full max-w-[460px] rounded-lg" />,
);
