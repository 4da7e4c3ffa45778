const EXAMPLE_TARGET = "http://localhost:4000/webhook";

/** What to run on the machine that requests shall go to; with the code of a pairing, if there is one. */
export function formatRelayCommand({
  publicUrl,
  binId,
  code,
}: {
  publicUrl: string;
  binId: string;
  code?: string;
}): string {
  const signIn = code === undefined ? "" : ` --code ${code}`;
  return `npx hookscope relay ${publicUrl}/b/${binId} ${EXAMPLE_TARGET}${signIn}`;
}
