// The processes of the bench, each ended with it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..", "..");

/** Starts the yardstick listener. */
export async function startBareListener() {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, "bare-listener.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { port: Number(String(line).trim()), stop: () => end(child) };
}

/** Starts the built server on a database of its own: embedded under `dataDir`, unless DATABASE_URL names one. */
export async function startServer(dataDir, settings = {}) {
  const child = spawn(process.execPath, [...startFlags(), path.join(root, "dist", "server.mjs")], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: "0",
      LOG_LEVEL: "warn",
      DATA_DIR: dataDir,
      SECRET_KEY: "a key that only the bench uses",
      ...settings,
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const url = await new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The server ended with code ${code} before it served.`)));
    child.on("message", (message) => {
      if (message?.type === "ready") resolve(message.url);
    });
  });
  return { url, port: Number(new URL(url).port), pid: child.pid, stop: () => end(child) };
}

/** The flags for Node with which `npm start` runs the server. */
function startFlags() {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}

/** Runs the load generator once, in a process of its own. */
export async function load(options) {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, "load-generator.mjs"), JSON.stringify(options)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The load generator ended with code ${code}.`);
  return JSON.parse(output);
}

/** Megabytes of memory that the process holds, or null where the system does not tell. */
export function residentMegabytes(pid) {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Seconds of processor time that the process has used, or null where the system does not tell. */
export function processorSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}
