import type { ReactNode } from "react";
import { RoleProvider } from "@/components/role/role-provider";
import { openBin } from "./open-bin";

interface BinLayoutProps {
  readonly params: Promise<{ readonly binId: string }>;
  readonly children: ReactNode;
}

/** Every page of a bin is told what its reader may do, so that none shows what would be refused. */
export default async function BinLayout({ params, children }: BinLayoutProps) {
  const { actor } = await openBin((await params).binId);
  return <RoleProvider role={actor.role}>{children}</RoleProvider>;
}
