/** What a request uses up, beside its place among all calls of its address. */
export interface Costs {
  readonly isCall: boolean;
  readonly isCreation: boolean;
  readonly isSearch: boolean;
  readonly isConnection: boolean;
  readonly shown: Shown | null;
}

/** What a request shows that could be guessed: a key, the token of a link, a pairing's code. */
export interface Shown {
  readonly text: string;
  /** The status that says it was wrong. */
  readonly wrong: 401 | 404;
}

const API = /^\/api(\/|$)/;
/** A preview in a share costs as much as a call, and shows the share's token. */
const SHARED_PREVIEW = /^\/s\/[^/]+\/preview\//;
const SHARE = /^[A-Z]+ \/(?:api\/shares\/by-token\/|s\/(?=[^/]+\/preview\/))([^/]+)/;
const REDEEM = /^POST \/api\/pairings\/redeem$/;
const SIGN_IN = /^POST \/api\/session$/;
const SOCKET = /^\/socket\.io(\/|$)/;

export interface Asked {
  readonly method: string;
  readonly url: string;
  /** The key that it shows, by whichever way. */
  readonly key: string | null;
}

/** Pure: by the request line and the key that comes with it. */
export function findCosts({ method, url, key }: Asked): Costs {
  const [asked = "", query = ""] = url.split(/\?(.*)/s);
  // Next answers both alike.
  const path = asked.endsWith("/") ? asked.slice(0, -1) : asked;
  const isCall = API.test(path) || SHARED_PREVIEW.test(path);
  return {
    isCall,
    // Whatever key comes with it: one that is none makes a new workspace.
    isCreation: method === "POST" && path === "/api/bins",
    isSearch: isCall && new URLSearchParams(query).getAll("q").some((q) => q !== ""),
    // What goes on over a connection that is open names it.
    isConnection: SOCKET.test(path) && !/(^|&)sid=/.test(query),
    shown: findShown(`${method} ${path}`, isCall ? key : null),
  };
}

function findShown(call: string, key: string | null): Shown | null {
  const token = SHARE.exec(call)?.[1];
  if (token !== undefined) return { text: `link ${token}`, wrong: 404 };
  // What is shown is in the body: every time it is as good as new.
  if (REDEEM.test(call)) return { text: "", wrong: 404 };
  if (SIGN_IN.test(call)) return { text: "", wrong: 401 };
  return key === null ? null : { text: `key ${key}`, wrong: 401 };
}
