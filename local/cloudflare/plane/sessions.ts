/** RPC sessions between Workers: a tunnel from the caller's workerd to the callee's, moved when deployments change. */
import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createFrameCounter } from "./rpc-frames.ts";

/** How often a session that should move is looked at. */
const LOOK_MS = 5;

/** Where a session goes. */
export interface Callee {
  origin: string;
  /** The Worker whose deployments move the session; undefined for one that never moves. */
  worker: string | undefined;
  /** Called once when the session is over. */
  release(): void;
}

/** Who asked for a session. `host` is the authority that workerd asked to CONNECT to. */
export interface SessionCaller {
  socket: Duplex;
  host: string;
  head: Buffer;
}

interface Session {
  worker: string | undefined;
  /** No call is under way: workerd answers the call that opens a session when the session is over. */
  isIdle(): boolean;
  end(): void;
}

export interface Sessions {
  /** Couples a caller with a callee; ends the caller's side if there is none. Never rejects. */
  open(callee: Promise<Callee>, caller: SessionCaller): Promise<void>;
  /**
   * A Worker's deployment changed: each of its sessions ends at the first moment without a call, and the caller
   * reconnects to what serves now. A caller whose calls overlap without a gap stays where it is.
   */
  move(worker: string): void;
  close(): void;
}

export function createSessions(): Sessions {
  const sessions = new Set<Session>();
  const moving = new Set<NodeJS.Timeout>();
  return {
    async open(callee, caller) {
      caller.socket.on("error", () => caller.socket.destroy());
      try {
        await couple(await callee, caller, sessions);
      } catch {
        caller.socket.destroy();
      }
    },
    move(worker) {
      const stale = new Set([...sessions].filter((session) => session.worker === worker));
      if (stale.size === 0) return;
      const timer = setInterval(() => {
        for (const session of stale) {
          if (sessions.has(session) && !session.isIdle()) continue;
          session.end();
          stale.delete(session);
        }
        if (stale.size > 0) return;
        clearInterval(timer);
        moving.delete(timer);
      }, LOOK_MS);
      moving.add(timer.unref());
    },
    close() {
      for (const timer of moving) clearInterval(timer);
      for (const session of sessions) session.end();
    },
  };
}

async function couple(callee: Callee, { socket, host, head }: SessionCaller, sessions: Set<Session>): Promise<void> {
  const url = new URL(callee.origin);
  const upstream = connect(Number(url.port), url.hostname);
  const end = () => {
    upstream.destroy();
    socket.destroy();
  };
  const sent = createFrameCounter();
  const received = createFrameCounter();
  const isIdle = () => sent.calls === received.returns && received.calls === sent.returns;
  const session: Session = { worker: callee.worker, isIdle, end };
  sessions.add(session);
  socket.on("data", sent.push).on("error", end).once("close", end);
  upstream.on("error", end).once("close", () => {
    sessions.delete(session);
    callee.release();
    end();
  });
  upstream.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  if (head.length > 0) {
    sent.push(head);
    upstream.write(head);
  }
  await headEnd(upstream, socket);
  upstream.on("data", received.push);
  upstream.pipe(socket).pipe(upstream);
}

/** Passes workerd's answer to the CONNECT on; what follows it belongs to the session. */
function headEnd(upstream: Socket, socket: Duplex): Promise<void> {
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    const read = (chunk: Buffer) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf("\r\n\r\n");
      if (end === -1) return;
      upstream.off("data", read).pause();
      socket.write(head.subarray(0, end + 4));
      if (head.length > end + 4) upstream.unshift(head.subarray(end + 4));
      resolve();
    };
    upstream.on("data", read).once("close", () => reject(new Error("The session was refused.")));
  });
}
