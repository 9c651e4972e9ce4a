/** Documents that make a query or a pattern take for ever, or fall over. */
import { type Attack, failed, json, ok, passed } from "./attack.ts";

const MiB = 1024 * 1024;
const deep = (levels: number, open: string, close: string) => `${open.repeat(levels)}1${close.repeat(levels)}`;
const slow = failed("assertion", /no verdict: it takes longer than \d+ ms/);
const wide = `[${Array.from({ length: 60_000 }, () => '{"a":[1,2]}').join(",")}]`;
const backtracks = `${"a".repeat(60)}!`;

const query = (name: string, path: string, body: string, must: Attack["must"]): Attack => ({
  name,
  answer: json(body),
  expect: `{ jsonpath: { '${path}': { includes: evil } } }`,
  must,
});

const queries: Attack[] = [
  query("JSON 400,000 levels deep", "$.a", deep(400_000, "[", "]"), { status: "failed", cause: "assertion" }),
  query("JSON 100,000 levels deep, searched", "$..a", deep(100_000, '{"a":', "}"), {
    status: "failed",
    cause: "assertion",
    say: /no verdict/,
  }),
  query("JSON 900 levels deep, searched", "$..a", deep(900, '{"a":', "}"), { status: "failed", cause: "assertion" }),
  query(
    "a query that multiplies, on 1 MiB",
    "$..[*,*,*,*,*,*,*,*]",
    wide,
    failed("assertion", /jsonpath \$\.\.\[\*.*no verdict/),
  ),
  query("descendants of descendants of descendants", "$..*..*..*", wide, failed("assertion", /no verdict/)),
  query("a filter that looks at everything for everything", "$[?count($..*) > 1]", wide, slow),
  query("a pattern in a query: match()", '$[?match(@, "(a|a)*b")]', JSON.stringify([backtracks]), slow),
  query("a pattern in a query: search()", '$[?search(@, "(a|aa)+b")]', JSON.stringify([backtracks]), slow),
  {
    name: "a deep value that is to be shown",
    answer: json(deep(20_000, "[", "]")),
    expect: "{ jsonpath: { $: 5 } }",
    must: failed("assertion"),
  },
  {
    name: "a key twice: the last one counts, as everywhere",
    answer: json('{"a":"good","a":"evil"}'),
    expect: "{ jsonpath: { $.a: good } }",
    must: failed("assertion", /actual "evil"/),
  },
  {
    name: "a prototype that is only a key",
    answer: json('{"__proto__":{"a":"good"}}'),
    expect: "{ jsonpath: { $.a: good } }",
    must: failed("assertion", /nothing there/),
  },
  {
    name: "what every object has",
    answer: json("{}"),
    expect: "{ jsonpath: { $.constructor: { absent: true }, $.toString.name: { absent: true } } }",
    must: passed,
  },
  {
    name: "a number beyond all numbers",
    answer: json('{"n":1e999}'),
    expect: "{ jsonpath: { $.n: { lt: 5 } } }",
    must: failed("assertion"),
  },
  {
    name: "half a character",
    answer: json('{"a":"\\ud800"}'),
    expect: "{ jsonpath: { $.a: good } }",
    must: failed("assertion"),
  },
  {
    name: "NaN",
    answer: json('{"n":NaN}'),
    expect: "{ jsonpath: { $.n: { lt: 5 } } }",
    must: failed("assertion", /not JSON/),
  },
  {
    name: "JSON that goes on beyond 1 MiB",
    answer: json(`{"a":"${"x".repeat(2 * MiB)}"}`),
    expect: "{ jsonpath: { $.b: { absent: true } } }",
    must: failed("assertion", /cut at 1 MiB/),
  },
];

const pattern = (text: string, body: string, must = slow): Attack => ({
  name: `the pattern ${text} on ${body.length} characters`,
  answer: ok(body),
  expect: `{ body: { matches: '${text}' } }`,
  must,
});

const patterns: Attack[] = [
  pattern("^(a+)+$", backtracks),
  pattern("(a|aa)+$", backtracks),
  pattern("^(([a-z])+.)+[A-Z]([a-z])+$", "a".repeat(60)),
  pattern("(x+x+)+y", "x".repeat(60)),
  pattern("^(.*)*evil$", `${"a".repeat(60)}\n`),
  pattern("^(a*)*\\1b", backtracks),
  // Only quadratic, on a body that is long enough for that.
  pattern("a+b", "a".repeat(MiB - 1)),
  {
    name: "a pattern on a header",
    answer: ok("ok", `X-A: ${backtracks}\r\n`),
    expect: "{ header: { x-a: { matches: '^(a+)+$' } } }",
    must: slow,
  },
  {
    name: "a pattern on a cookie",
    answer: ok("ok", `Set-Cookie: a=${backtracks}\r\n`),
    expect: "{ cookie: { a: { matches: '^(a+)+$' } } }",
    must: slow,
  },
  {
    name: "a pattern on where a redirect leads",
    answer: `HTTP/1.1 302 Found\r\nLocation: /${backtracks}\r\nContent-Length: 0\r\n\r\n`,
    expect: "{ redirect: { location: { matches: '/(a+)+$' } } }",
    must: slow,
  },
  {
    name: "a pattern that must not match",
    answer: ok(backtracks),
    expect: "{ body: { not: { matches: '^(a+)+$' } } }",
    must: slow,
  },
  {
    name: "a pattern, after attacks on others",
    answer: ok("fine"),
    expect: "{ body: { matches: '^f.*e$' } }",
    must: passed,
  },
  {
    name: "a query, after attacks on others",
    answer: json('{"a":[{"b":1}]}'),
    expect: "{ jsonpath: { '$..b': { includes: 1 } } }",
    must: passed,
  },
];

export const documents: Attack[] = [...queries, ...patterns];
