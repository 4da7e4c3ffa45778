import { giteaLike } from "./gitea-like";

export const gitea = giteaLike("gitea", "Gitea", "Gitea", "https://docs.gitea.com/usage/webhooks");
