import type { Provider } from "@/lib/providers/provider";
import { constant, json } from "@/lib/providers/request/source";

export const dockerhub: Provider = {
  id: "dockerhub",
  name: "Docker Hub",
  docs: "https://docs.docker.com/docker-hub/repos/manage/webhooks/",
  clues: [{ confidence: "likely", bytes: 'push_data"', json: { "$.push_data": true, "$.repository.repo_name": true } }],
  event: [constant("push")],
  delivery: [],
  time: [{ from: json("$.push_data.pushed_at"), unit: "s" }],
  schemes: [],
};
