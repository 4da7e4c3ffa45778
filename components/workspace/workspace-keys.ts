/** Where the query cache holds the workspace, and its keys. */
export const WORKSPACE_KEY = ["workspace"] as const;
export const KEYS_KEY = ["keys"] as const;
