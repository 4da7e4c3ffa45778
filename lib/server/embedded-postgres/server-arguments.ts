export interface ServerOptions {
  readonly cluster: string;
  readonly port: number;
  readonly maxConnections: number;
}

/** The arguments of `postgres`: this machine only, every commit on disk before it is acknowledged. */
export function serverArguments({ cluster, port, maxConnections }: ServerOptions): string[] {
  const parameters: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: String(maxConnections),
    // What was acknowledged must survive: these are the defaults, said aloud.
    fsync: "on",
    synchronous_commit: "on",
    full_page_writes: "on",
    // No replicas: less is written. Room for bursts: fewer checkpoints, files that are reused.
    wal_level: "minimal",
    max_wal_senders: "0",
    min_wal_size: "256MB",
    max_wal_size: "1GB",
    checkpoint_timeout: "10min",
    // Short statements only: compiling them costs more than it gains. Data lies on solid-state disks or in memory.
    jit: "off",
    random_page_cost: "1.1",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    cluster_name: "hookscope",
  };
  return ["-D", cluster, ...Object.entries(parameters).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
