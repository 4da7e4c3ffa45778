"use client";
import { useState } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { SignPane } from "./sign-pane";
import { useToolForm } from "./use-tool-form";
import { VerifyPane } from "./verify-pane";

const MODES = [
  { id: "verify", label: "Check" },
  { id: "sign", label: "Sign" },
] as const;

/** The signature debugger, without a bin: checks what is pasted, or signs it. What is filled in serves both. */
export function SignatureTool() {
  const tool = useToolForm();
  const [mode, setMode] = useState<(typeof MODES)[number]["id"]>("verify");
  return (
    <>
      <div className="px-6 pt-4 max-md:px-4">
        <SegmentedControl label="What to do" options={MODES} value={mode} onChange={setMode} />
      </div>
      {mode === "verify" ? <VerifyPane tool={tool} /> : <SignPane tool={tool} />}
    </>
  );
}
