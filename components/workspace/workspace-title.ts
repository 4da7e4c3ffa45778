/** What a workspace is called on the screen. */
export function workspaceTitle({ name }: { readonly name: string }): string {
  return name === "" ? "Your workspace" : name;
}
