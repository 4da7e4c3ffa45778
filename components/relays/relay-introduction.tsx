/** What a relay is, where there is none yet. */
export function RelayIntroduction() {
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-line border-dashed px-4 py-4 text-sm max-md:px-3">
      <p className="font-medium text-ink">No relay is connected</p>
      <p className="max-w-[68ch] text-soft">
        A server on your own machine cannot be reached from everywhere. A relay reaches out from there instead: one
        command, no tunnel. Hits are resent to it like to any target, with <code className="data">--all</code> every new
        one goes there, and if you like its answer is what the sender gets.
      </p>
    </div>
  );
}
