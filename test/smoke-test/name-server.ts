import dgram from "node:dgram";
import { once } from "node:events";
import packet, { type Packet } from "dns-packet";

export type Records = Record<string, { type: "A" | "AAAA" | "TXT" | "CNAME" | "MX"; data: unknown }[]>;

/** A DNS server that knows these names and no other. */
export async function startNameServer(records: Records) {
  const socket = dgram.createSocket("udp4");
  socket.on("message", (message, from) => {
    const query = packet.decode(message);
    const { name = "", type = "A" } = query.questions?.[0] ?? {};
    const known = records[name];
    const answers = (known ?? [])
      .filter((record) => record.type === type)
      .map((record) => ({ name, ttl: 1, ...record }));
    // 3 = NXDOMAIN
    const flags = packet.AUTHORITATIVE_ANSWER | (known === undefined ? 3 : 0);
    const answer = { type: "response", id: query.id, flags, questions: query.questions, answers } as Packet;
    socket.send(packet.encode(answer), from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return {
    address: `127.0.0.1:${socket.address().port}`,
    async [Symbol.asyncDispose]() {
      await new Promise<void>((resolve) => socket.close(() => resolve()));
    },
  };
}
