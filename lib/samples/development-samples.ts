import { type BuildSample, isoOf, jsonSample, uuidOf } from "./sample";

const REPOSITORY = {
  id: 1296269,
  name: "hello-world",
  full_name: "octocat/hello-world",
  private: false,
  owner: { login: "octocat", id: 1 },
  default_branch: "main",
};
const SENDER = { login: "octocat", id: 1, type: "User" };
const COMMIT = "6dcb09b5b57875f334f61aebed695e2e4193db5e";

const GITHUB_EVENTS: Readonly<Record<string, object>> = {
  push: {
    ref: "refs/heads/main",
    before: "0".repeat(40),
    after: COMMIT,
    commits: [{ id: COMMIT, message: "Fix all the bugs", author: { name: "Mona Lisa", email: "mona@example.com" } }],
  },
  issues: { action: "opened", issue: { number: 1347, title: "Found a bug", state: "open", body: "It does not work." } },
  pull_request: {
    action: "opened",
    number: 42,
    pull_request: {
      number: 42,
      title: "Mend the bug",
      state: "open",
      draft: false,
      head: { ref: "mend", sha: COMMIT },
    },
  },
};

export const githubSample: BuildSample = (context) =>
  jsonSample(
    "GitHub-Hookshot/044aadd",
    { ...GITHUB_EVENTS[context.eventType], repository: REPOSITORY, sender: SENDER },
    [
      ["X-GitHub-Event", context.eventType],
      ["X-GitHub-Delivery", uuidOf(context)],
      ["X-GitHub-Hook-ID", "292430182"],
      ["X-GitHub-Hook-Installation-Target-ID", String(REPOSITORY.id)],
      ["X-GitHub-Hook-Installation-Target-Type", "repository"],
    ],
  );

export const gitlabSample: BuildSample = (context) =>
  jsonSample(
    "GitLab/18.5.0",
    {
      object_kind: "push",
      event_name: "push",
      ref: "refs/heads/main",
      checkout_sha: COMMIT,
      user_username: "jsmith",
      project: { id: 15, name: "Diaspora", path_with_namespace: "mike/diaspora" },
      commits: [{ id: COMMIT, message: "Update the catalogue", timestamp: isoOf(context) }],
      total_commits_count: 1,
    },
    [
      ["X-Gitlab-Event", context.eventType],
      ["X-Gitlab-Webhook-UUID", "3c5c0404-c866-44bc-a5f6-452bb1bfc76e"],
      ["X-Gitlab-Event-UUID", uuidOf(context)],
      ["X-Gitlab-Instance", "https://gitlab.example.com"],
      ["Idempotency-Key", uuidOf(context)],
    ],
  );

export const linearSample: BuildSample = (context) =>
  jsonSample(
    "Linear-Webhook",
    {
      action: "create",
      type: context.eventType,
      createdAt: isoOf(context),
      data: { id: uuidOf(context), number: 12, title: "A new issue", state: { name: "Todo" }, team: { key: "ENG" } },
      organizationId: "a7d2f0c4-52f4-4a0e-8c2f-6f2b4b8a7f11",
      webhookTimestamp: context.nowMs,
      webhookId: "000042e3-d123-4980-b49f-8e140eef9329",
    },
    [
      ["Linear-Delivery", uuidOf(context)],
      ["Linear-Event", context.eventType],
    ],
    "application/json; charset=utf-8",
  );
