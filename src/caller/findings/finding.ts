/** Something that stands in a caller's repository, or does not, and what to do about it. */
export interface Finding {
  /** `error`: a release fails or does what nobody wants; `warning`: it may, or a person must decide. */
  level: "error" | "warning";
  /** Relative to the repository; undefined for what lies elsewhere, e.g. at GitHub. */
  file: string | undefined;
  /** From 1; undefined for the whole file. */
  line: number | undefined;
  /** To go on after the file and its line; a sentence of its own begins with a capital letter. */
  message: string;
  /** Empty if the message says it all. */
  fix: string;
}

/** `deploy.yml, line 7, has …. Do this.`; a message that is a sentence of its own follows a colon. */
export function findingSentence({ file, line, message, fix }: Finding): string {
  const words = [...(file === undefined ? [] : [file]), ...(line === undefined ? [] : [`line ${line}`])];
  const goesOn = /^[a-z]/.test(message);
  const place =
    words.length === 0
      ? ""
      : goesOn && words.length === 1
        ? `${words[0]} `
        : `${words.join(", ")}${goesOn ? ", " : ": "}`;
  const what = `${place}${message}${/[.?!]$/.test(message) ? "" : "."}`;
  return fix === "" ? what : `${what} ${fix}`;
}
