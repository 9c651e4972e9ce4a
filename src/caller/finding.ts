/** Something that stands in a caller's repository, or does not, and what to do about it. */
export interface Finding {
  /** `error`: a release fails or does what nobody wants; `warning`: it may, or a person must decide. */
  level: "error" | "warning";
  /** Relative to the repository; undefined for what lies elsewhere, e.g. at GitHub. */
  file: string | undefined;
  /** From 1; undefined for the whole file. */
  line: number | undefined;
  /** To go on after the file and its line. */
  message: string;
  fix: string;
}

/** `deploy.yml, line 7, has …. Do this.` */
export function findingSentence({ file, line, message, fix }: Finding): string {
  const place = [...(file === undefined ? [] : [file]), ...(line === undefined ? [] : [`line ${line},`])].join(", ");
  return `${place}${place === "" ? "" : " "}${message}. ${fix}`;
}
