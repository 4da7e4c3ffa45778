import { giteaLike } from "./gitea-like";

export const forgejo = giteaLike("forgejo", "Forgejo", "Forgejo", "https://forgejo.org/docs/latest/user/webhooks/");
