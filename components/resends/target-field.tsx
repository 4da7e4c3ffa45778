"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { deleteTarget } from "@/components/api/delete-target";
import { statusColour } from "@/components/hits/status-colour";
import { TimeAgo } from "@/components/time/time-ago";
import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/text-field";
import type { UsedTarget } from "@/lib/resends/target-schema";
import { describeFailure } from "./describe-failure";
import { resendKeys } from "./resend-keys";

interface TargetFieldProps {
  readonly binId: string;
  readonly value: string;
  readonly onChange: (url: string) => void;
  readonly targets: readonly UsedTarget[];
  readonly error: string | null;
  readonly isAutoFocused?: boolean;
}

const LONGEST = 8192;
const MOST = 5;

/** The URL to send to, and those that were used last. */
export function TargetField(props: TargetFieldProps) {
  const { binId, value, onChange, targets, error, isAutoFocused = false } = props;
  const others = targets.filter(({ url }) => url !== value).slice(0, MOST);
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <TextField
        label="To"
        value={value}
        onChange={onChange}
        error={error}
        maxLength={LONGEST}
        placeholder="localhost:3000/webhooks"
        isMono
        isAutoFocused={isAutoFocused}
      />
      {others.length === 0 ? null : (
        <ul aria-label="Used before" className="flex flex-col">
          {others.map((target) => (
            <li key={target.url} className="flex items-center gap-1">
              <UsedLine target={target} onChoose={() => onChange(target.url)} />
              <ForgetButton binId={binId} url={target.url} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function UsedLine({ target, onChoose }: { readonly target: UsedTarget; readonly onChoose: () => void }) {
  const { url, lastStatus, lastError, lastUsedAt } = target;
  return (
    <button
      type="button"
      onClick={onChoose}
      className="flex min-h-7 min-w-0 flex-1 items-center gap-2 rounded-md px-2 text-left text-xs hover:bg-hover max-md:min-h-9"
    >
      <span className="data min-w-0 flex-1 truncate text-ink">{url}</span>
      {lastStatus === null ? null : (
        <span className={`font-medium tabular-nums ${statusColour(lastStatus)}`}>{lastStatus}</span>
      )}
      {lastStatus === null && lastError !== null ? (
        <span className="text-bad">{describeFailure({ code: lastError })}</span>
      ) : null}
      <span className="text-faint">
        <TimeAgo time={lastUsedAt} suffix="ago" />
      </span>
    </button>
  );
}

function ForgetButton({ binId, url }: { readonly binId: string; readonly url: string }) {
  const client = useQueryClient();
  const forget = useMutation({
    mutationFn: () => deleteTarget(binId, url),
    onSettled: () => client.invalidateQueries({ queryKey: resendKeys.targets(binId) }),
  });
  return (
    <IconButton
      icon={X}
      size="tinyIcon"
      label={`Forget ${url}`}
      isDisabled={forget.isPending}
      onPress={() => forget.mutate()}
    />
  );
}
