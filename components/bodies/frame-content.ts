/** What a frame shows: an address, a document that is all there, or the answer to a form that is posted into it. */
export type FrameContent = { readonly src: string } | { readonly srcDoc: string } | PostedContent;

export interface PostedContent {
  /** Of the own origin. */
  readonly action: string;
  /** Read when it is posted. They are in no address. */
  readonly readFields: () => Readonly<Record<string, string>>;
}
