/** What is wrong with an address, to stand behind "which" or "that", and what to write. */
export interface AddressProblem {
  says: string;
  fix: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f]|^\s|\s$/;

const dropped: AddressProblem = {
  says: "has a space at its end, a tab, a line break or another character that a URL loses in silence",
  fix: "Remove it.",
};

const fragment = (text: string): AddressProblem => ({
  says: "has a part after `#`, which no server is ever told",
  fix: `Leave it out: \`${text.slice(0, text.indexOf("#")).slice(0, 100)}\`.`,
});

/** Why a text is no http(s) address that would be asked as it is written; undefined if it is one. */
export function addressProblem(text: string): AddressProblem | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text.trimStart()))
    return { says: "is not an http(s) URL", fix: "Write e.g. `https://example.com`." };
  if (INVISIBLE.test(text)) return dropped;
  if (url.username !== "" || url.password !== "")
    return {
      says: `has a user name or password in the URL of ${url.host}`,
      fix: "Leave them out: addresses are shown in the log.",
    };
  return text.includes("#") ? fragment(text) : undefined;
}

/** A step of a path that means the folder itself or the one above, in every spelling that URLs know. */
const DOTS = /^(\.|%2e){1,2}$/i;

/** Why a text is no path that would be asked as it is written, below an address; undefined if it is one. */
export function pathProblem(text: string): AddressProblem | undefined {
  if (INVISIBLE.test(text)) return dropped;
  if (text.includes("#")) return fragment(text);
  const [path = ""] = text.split("?");
  if (path.split(/[/\\]/).some((step) => DOTS.test(step)))
    return {
      says: "has a step `.` or `..`, which leads out of the address it is below",
      fix: "Write the path itself.",
    };
  return undefined;
}
