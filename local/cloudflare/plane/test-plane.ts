/** A plane with a plain HTTP server in front and a State that tests write by hand. */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "undici";
import type { Binding } from "../api/contract.ts";
import type { Startup, Version, Worker } from "../workers/contract.ts";
import type { Plane, PlaneState } from "./contract.ts";
import { createPlane } from "./main.ts";

/** What tests of the plane work with. */
export interface TestPlane {
  state: PlaneState;
  plane: Plane;
  directory: string;
  edgePort: number;
  /** What Workers printed: `[version id, level, message]`. */
  logs: [string, string, string][];
  /** Delay until traffic follows a deployment; 0 by default. */
  propagation: { ms: number };
  /** Uploads a version of a Worker, which comes into being with its first one. */
  upload(worker: string, code: string | undefined, extra?: Partial<Version>): Promise<Version & { startup: Startup }>;
  /** Deploys versions with percentages, in this order. */
  deploy(worker: string, ...shares: [Version, number][]): Promise<void>;
  /** Asks the front door for `http://host/path`. */
  get(url: string, options?: { headers?: Record<string, string>; method?: string; body?: string }): Promise<TestAnswer>;
  close(): Promise<void>;
}

/** A whole answer. */
export interface TestAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A State with zone `example.com` and subdomain `acme`, and nothing deployed. */
export function emptyState(): PlaneState {
  return {
    subdomain: "acme",
    zones: [{ id: "zone1", name: "example.com" }],
    workers: new Map(),
    assets: new Map(),
    kvNamespaces: new Map(),
    databases: new Map(),
    buckets: new Map(),
    queues: new Map(),
    workflows: new Map(),
  };
}

let uploads = 0;

/** A version of one ES module. */
export function newVersion(worker: string, code: string | undefined, extra: Partial<Version> = {}): Version {
  const source = { name: "index.js", contentType: "application/javascript+module", contents: Buffer.from(code ?? "") };
  uploads += 1;
  return {
    id: randomUUID(),
    number: uploads,
    worker,
    createdOn: "2026-11-20T10:00:00.000Z",
    source: "api",
    authorEmail: "dev@example.com",
    annotations: {},
    mainModule: code === undefined ? undefined : "index.js",
    modules: code === undefined ? [] : [source],
    bindings: [] as Binding[],
    compatibilityDate: "2026-11-01",
    compatibilityFlags: [],
    assets: undefined,
    limits: undefined,
    placement: undefined,
    metadata: {},
    handlers: [],
    namedHandlers: [],
    etag: "",
    startupTimeMs: 0,
    hasPreview: true,
    migrationTag: undefined,
    ...extra,
  };
}

/** A Worker that is on workers.dev and has no version yet. */
export function newWorker(name: string): Worker {
  return {
    name,
    tag: "0".repeat(32),
    tags: [],
    createdOn: "2026-11-20T10:00:00.000Z",
    modifiedOn: "2026-11-20T10:00:00.000Z",
    lastDeployedFrom: "wrangler",
    versions: [],
    deployments: [],
    subdomain: { enabled: true, previewsEnabled: true },
    routes: [],
    domains: [],
    schedules: [],
    settings: {},
    migrationTag: undefined,
    durableObjects: new Map(),
    aliases: new Map(),
  };
}

/** Starts a plane in a folder of its own. */
export async function startTestPlane(): Promise<TestPlane> {
  const directory = await mkdtemp(join(tmpdir(), "slipway-plane-"));
  const state = emptyState();
  const logs: [string, string, string][] = [];
  const propagation = { ms: 0 };
  const plane = await createPlane({
    state,
    directory,
    propagationMs: () => propagation.ms,
    log: (...entry) => logs.push(entry),
  });
  const server = createServer((question, answer) => plane.handle(question, answer));
  server.on("upgrade", (question, socket, head) => plane.upgrade(question, socket, head));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const edgePort = (server.address() as AddressInfo).port;

  return {
    state,
    plane,
    directory,
    edgePort,
    logs,
    propagation,
    ...writers(state, plane),
    get: (url, init) => get(edgePort, url, init),
    async close() {
      server.closeAllConnections();
      server.close();
      await plane.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function writers(state: PlaneState, plane: Plane): Pick<TestPlane, "upload" | "deploy"> {
  return {
    async upload(name, code, extra) {
      const worker = state.workers.get(name) ?? newWorker(name);
      state.workers.set(name, worker);
      const version = newVersion(name, code, extra);
      const startup = await plane.start(version);
      worker.versions.unshift(version);
      return Object.assign(version, { startup });
    },
    async deploy(name, ...shares) {
      const versions = shares.map(([{ id }, percentage]) => ({ versionId: id, percentage }));
      const deployment = { id: randomUUID(), createdOn: "", source: "api", authorEmail: "", versions, annotations: {} };
      state.workers.get(name)?.deployments.unshift(deployment);
      await plane.changed(name);
    },
  };
}

async function get(
  port: number,
  url: string,
  { headers = {}, method = "GET", body }: NonNullable<Parameters<TestPlane["get"]>[1]> = {},
): ReturnType<TestPlane["get"]> {
  const { host, pathname, search, protocol } = new URL(url);
  const scheme = protocol === "https:" ? { "x-forwarded-proto": "https" } : {};
  const answer = await request(`http://127.0.0.1:${port}${pathname}${search}`, {
    method,
    headers: { host, ...scheme, ...headers },
    body: body ?? null,
  });
  return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
}
