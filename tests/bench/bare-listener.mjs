// The yardstick: a node:http listener that reads the body, answers, and stores nothing. Prints its port.
import { createServer } from "node:http";

const server = createServer((request, response) => {
  let size = 0;
  request.on("data", (chunk) => {
    size += chunk.length;
  });
  request.on("end", () => {
    response.writeHead(200, { "content-type": "text/plain", "content-length": "3" });
    response.end(size < 0 ? "no\n" : "ok\n");
  });
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
process.on("SIGTERM", () => process.exit(0));
