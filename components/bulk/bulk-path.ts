/** The page of one bulk resend, or of all of a bin. */
export function bulkPath(binId: string, id?: string): string {
  return `/b/${binId}/resends${id === undefined ? "" : `/${id}`}`;
}
