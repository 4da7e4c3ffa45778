import { giteaLike } from "./gitea-like";

export const gogs = giteaLike("gogs", "Gogs", "Gogs", "https://gogs.io/docs/features/webhook");
