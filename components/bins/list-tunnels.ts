export interface Tunnel {
  readonly name: string;
  readonly command: string;
  readonly note: string;
}

/** One line each that makes a port of this machine reachable from outside. */
export function listTunnels(port: number): readonly Tunnel[] {
  return [
    { name: "cloudflared", command: `cloudflared tunnel --url http://localhost:${port}`, note: "no account needed" },
    { name: "ngrok", command: `ngrok http ${port}`, note: "free account" },
    { name: "Tailscale Funnel", command: `tailscale funnel ${port}`, note: "a fixed name" },
    {
      name: "SSH to localhost.run",
      command: `ssh -R 80:localhost:${port} nokey@localhost.run`,
      note: "nothing to install",
    },
  ];
}
