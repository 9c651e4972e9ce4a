import type { ServerResponse } from "node:http";

/** Short texts of the edge errors that the front door gives. */
const titles: Record<number, string> = {
  1016: "Origin DNS error",
  1019: "Compute server error",
  1042: "There is nothing here yet",
  1101: "Worker threw exception",
  1105: "Temporarily unavailable",
};

/** Answers like Cloudflare's edge, and says on a second line what the local one knows. */
export function sendError(response: ServerResponse, status: number, code: number, why: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const title = titles[code] === undefined ? "" : ` ${titles[code]}`;
  response.writeHead(status, { "content-type": "text/plain; charset=UTF-8", "cache-control": "no-store" });
  response.end(`error code: ${code}${title}\n${why}\n`);
}
