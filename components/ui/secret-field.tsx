"use client";
import { Eye, EyeOff } from "lucide-react";
import { useId, useState } from "react";
import { IconButton } from "./icon-button";

interface SecretFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string;
  readonly error?: string | null;
  readonly maxLength: number;
  readonly isAutoFocused?: boolean;
}

/**
 * A secret being written or pasted, of several lines where it is a certificate: veiled until it is asked for. Enter sends
 * the form. No password manager is offered it: it belongs to a sender, not to the reader.
 */
export function SecretField(props: SecretFieldProps) {
  const { label, value, onChange, description, error = null, maxLength, isAutoFocused = false } = props;
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  const notes = error === null ? description : error;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-medium text-sm text-soft">
        {label}
      </label>
      <span className="flex items-start gap-1">
        <textarea
          id={id}
          value={value}
          rows={value.includes("\n") ? 5 : 1}
          maxLength={maxLength}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck="false"
          data-1p-ignore=""
          // biome-ignore lint/a11y/noAutofocus: it opens because somebody wants to write here
          autoFocus={isAutoFocused}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={notes === undefined ? undefined : `${id}-notes`}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
          className={`data min-h-7 w-full min-w-0 resize-none rounded-md border border-edge bg-pane px-2.5 py-1 text-ink outline-offset-0 [overflow-wrap:anywhere] hover:border-grey-7 aria-invalid:border-bad max-md:min-h-9 max-md:py-2 ${isShown ? "" : "[-webkit-text-security:disc]"}`}
        />
        <IconButton
          icon={isShown ? EyeOff : Eye}
          label="Show what is written"
          isOn={isShown}
          onPress={() => setIsShown(!isShown)}
        />
      </span>
      {notes === undefined ? null : (
        <span id={`${id}-notes`} className={`text-xs ${error === null ? "text-faint" : "text-bad"}`}>
          {notes}
        </span>
      )}
    </div>
  );
}
