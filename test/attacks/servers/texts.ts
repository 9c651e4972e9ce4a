/** Servers that speak to the runner, the reader or the reports, and servers that send secrets back. */
import { type Attack, failed, ok } from "./attack.ts";

/** What the checks of an attack send, and what must be read nowhere. */
export const SECRET = "correct-Horse/battery+staple";

/** Spellings in which a secret may come back. */
export const spellings: Record<string, string> = {
  "as it is": SECRET,
  "in a URL": encodeURIComponent(SECRET),
  "in JSON": JSON.stringify(SECRET),
};

const commands = [
  "::set-output name=evil::evil",
  "::add-mask::evil",
  "::error file=evil::evil",
  "::stop-commands::evil",
  "##[error]evil",
  "\r::error::evil",
  "%0A::error::evil",
  "\u2028::error::evil",
];

const speaking: Attack[] = commands.map((command) => ({
  name: `a command in a page: ${JSON.stringify(command)}`,
  answer: ok(`evil\n${command}\n`),
  expect: "{ body: good }",
  must: failed("assertion", /evil/),
}));

const reports: Attack[] = [
  ["Markdown", "](http://evil) | ![](http://evil) @evil # evil\n\n## evil"],
  ["HTML", "</td></table></details><script>evil</script><img src=x>"],
  ["XML", "]]></failure></testcase><evil/>\u0000\u0008"],
  ["terminal codes and turned text", "\u001b[2J\u001b]0;evil\u0007\u202eevil"],
  ["a word that looks like a secret's name, again and again", "token".repeat(4_000)],
  ["a key without end", `-----BEGIN PRIVATE KEY-----${"a".repeat(100_000)}`],
].map(([name = "", body = ""]) => ({
  name: `a page of ${name}`,
  answer: ok(body),
  expect: "{ body: good }",
  must: failed("assertion"),
}));

const echoes: Attack[] = Object.entries(spellings).flatMap(([how, text]) => [
  {
    name: `a secret that comes back in a page, ${how}`,
    answer: ok(`evil ${text} evil`),
    expect: "{ body: good }",
    must: failed("assertion"),
  },
  {
    name: `a secret that comes back in a header, ${how}`,
    answer: ok("ok", `X-A: ${text}\r\n`),
    expect: "{ header: { x-a: good } }",
    must: failed("assertion"),
  },
]);

export const texts: Attack[] = [...speaking, ...reports, ...echoes];
