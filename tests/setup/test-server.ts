const VARIABLE = "HOOKSCOPE_TEST_POSTGRES_URL";

/** The database that test databases are copied from. */
export const TEMPLATE = "hookscope_template";

/** Where the test run's PostgreSQL is: an environment variable, so that the runner's worker processes know it too. */
export const testServer = {
  find: (): string | null => process.env[VARIABLE] || null,
  get(): string {
    const url = testServer.find();
    if (url === null)
      throw new Error("No test PostgreSQL: this test belongs into the project integration or conformance.");
    return url;
  },
  set(url: string | null): void {
    if (url === null) delete process.env[VARIABLE];
    else process.env[VARIABLE] = url;
  },
  databaseUrl(serverUrl: string, name: string): string {
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    return url.href;
  },
};
