/** The bare loop that smoke-test is measured against: the same requests, 32 at a time, bodies read, nothing judged. */
import { readFile } from "node:fs/promises";

const urls = JSON.parse(await readFile(process.argv[2] ?? "", "utf8"));
let next = 0;
const worker = async () => {
  for (let url = urls[next++]; url !== undefined; url = urls[next++]) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    await answer.text();
  }
};
await Promise.all(Array.from({ length: 32 }, worker));
