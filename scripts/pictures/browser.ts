import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Scheme = "light" | "dark";

/** What is photographed: a page as text, in CSS pixels. */
export interface Shot {
  html: string;
  width: number;
  scheme: Scheme;
  /** Cut here; the whole page without it. */
  height?: number;
  /** Device pixels per CSS pixel. */
  scale?: number;
}

export interface Browser {
  /** A PNG. */
  photograph(shot: Shot): Promise<Buffer>;
  close(): Promise<void>;
}

interface Answer {
  result?: object;
  error?: { message: string };
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** Starts a headless chromium. Throws if there is none by that name. */
export async function startBrowser(program = process.env.CHROMIUM ?? "chromium"): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), "slipway-pictures-"));
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--disable-lcd-text",
    "--remote-debugging-port=0",
  ];
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.once("error", reject);
    child.once("close", () => reject(new Error(`${program} ended before it was ready: ${said.slice(-500)}`)));
    child.stderr.on("data", (chunk) => {
      said += String(chunk);
      const found = /ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
      if (found !== undefined) resolve(`http://127.0.0.1:${found}`);
    });
  });
  const { send, close } = await openPage(address);
  return {
    photograph: (shot) => photograph(send, shot),
    async close() {
      close();
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** A connection to the one page of the browser, by the Chrome DevTools Protocol. */
async function openPage(address: string): Promise<{ send: Send; close(): void }> {
  const pages = (await (await fetch(`${address}/json/list`)).json()) as {
    type: string;
    webSocketDebuggerUrl: string;
  }[];
  const page = pages.find(({ type }) => type === "page");
  if (page === undefined) throw new Error("The browser has no page.");
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", reject, { once: true });
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer & { id?: number };
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send: Send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error === undefined) resolve(result as Record<string, unknown>);
        else reject(new Error(`${method}: ${error.message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, close: () => socket.close() };
}

async function photograph(send: Send, { html, width, scheme, height, scale = 1 }: Shot): Promise<Buffer> {
  const metrics = { width, deviceScaleFactor: scale, mobile: false };
  await send("Emulation.setDeviceMetricsOverride", { ...metrics, height: height ?? 800 });
  await send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
  const { frameTree } = (await send("Page.getFrameTree")) as { frameTree: { frame: { id: string } } };
  await send("Page.setDocumentContent", { frameId: frameTree.frame.id, html });
  const { cssContentSize } = (await send("Page.getLayoutMetrics")) as { cssContentSize: { height: number } };
  const clip = { x: 0, y: 0, width, height: height ?? Math.ceil(cssContentSize.height), scale: 1 };
  const { data } = await send("Page.captureScreenshot", { format: "png", clip, captureBeyondViewport: true });
  return Buffer.from(String(data), "base64");
}
