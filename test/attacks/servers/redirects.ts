/** Redirects into networks that only we can reach, with credentials, in circles, to other schemes. */
import { type Attack, failed, ok, passed, redirect } from "./attack.ts";

const follow = ", follow: 5";
const refused = failed("assertion", /redirect to http.*not followed: .*(address|name)/);

const spellings = [
  "127.0.0.1",
  "127.1",
  "2130706433",
  "0x7f000001",
  "0x7f.0.0.1",
  "0177.0.0.01",
  "127.255.255.254",
  "①②⑦.0.0.1",
  "0.0.0.0",
  "0",
  "localhost",
  "LOCALHOST.",
  "evil.localhost",
  "[::1]",
  "[::]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[::127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]",
];

const networks = [
  "169.254.169.254",
  "10.0.0.1",
  "172.16.0.1",
  "192.168.0.1",
  "100.64.0.1",
  "[fe80::1]",
  "[fd00::1]",
  "[ff02::1]",
];

const away: Attack[] = [...spellings, ...networks].map((host) => ({
  name: `a redirect to ${host}`,
  // Its bytes as they are sent.
  answer: redirect(({ sink }) => Buffer.from(`http://${host}:${sink}/latest/meta-data`).toString("latin1")),
  request: follow,
  must: refused,
}));

const schemes: Attack[] = [
  "file:///etc/passwd",
  "data:text/plain,ok",
  "javascript:alert(1)",
  "ftp://127.0.0.1/",
  "ws://127.0.0.1/",
].map((location) => ({
  name: `a redirect to ${location}`,
  answer: redirect(() => location),
  request: follow,
  must: failed("assertion", /not http\(s\)/),
}));

const others: Attack[] = [
  {
    name: "a redirect to itself",
    answer: redirect(({ path }) => path),
    request: follow,
    must: failed("assertion", /loop/),
  },
  {
    name: "redirects without end",
    answer: redirect(({ path, rest }) => `${path}/${rest.length}${rest}`),
    request: follow,
    must: failed("assertion", /more than 5 redirects/),
  },
  {
    name: "a redirect to what is no URL",
    answer: redirect(() => "http://["),
    request: follow,
    must: failed("assertion", /no URL/),
  },
  {
    name: "a redirect to 12 kB that are no URL",
    answer: redirect(() => `http://[${"token".repeat(2_500)}`),
    request: follow,
    must: failed("assertion", /no URL/),
  },
  {
    name: "a redirect past the host with two slashes",
    answer: redirect(({ sink }) => `//127.0.0.1:${sink}/`),
    request: follow,
    must: refused,
  },
  {
    name: "a redirect past the host with backslashes",
    answer: redirect(({ sink }) => `\\\\127.0.0.1:${sink}\\`),
    request: follow,
    must: refused,
  },
  {
    name: "a redirect with a user name and a password of its own",
    answer: (socket, { self, path, rest, head }) => {
      if (rest === "")
        socket.write(
          `HTTP/1.1 302 Found\r\nLocation: ${self.replace("://", "://evil:evil@")}${path}/in\r\nContent-Length: 0\r\n\r\n`,
        );
      else socket.write(ok(/^authorization:/im.test(head) ? "evil" : "none"));
    },
    request: follow,
    expect: "{ status: 200, body: none }",
    must: passed,
  },
];

export const redirects: Attack[] = [...away, ...schemes, ...others];
