export interface PathParts {
  /** Everything before the last segment; cut first when space is short. */
  readonly head: string;
  /** The last segment, which tells hits apart. */
  readonly tail: string;
  /** With its question mark; "" if there is none. */
  readonly query: string;
}

/** Cuts a target into the parts that a row shortens differently. Joined, they are the target again. */
export function splitPath(target: string): PathParts {
  const question = target.indexOf("?");
  const path = question === -1 ? target : target.slice(0, question);
  const query = question === -1 ? "" : target.slice(question);
  const slash = path.lastIndexOf("/", path.length - 2);
  return slash <= 0 ? { head: "", tail: path, query } : { head: path.slice(0, slash), tail: path.slice(slash), query };
}
