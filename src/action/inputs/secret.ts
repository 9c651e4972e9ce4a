import { getInput } from "@actions/core";
import { mask } from "../secrets.ts";
import { invalid } from "./invalid.ts";

/** The input's text as written, not trimmed, with every line masked; undefined when empty. */
export function secretText(name: string): string | undefined {
  const value = getInput(name, { trimWhitespace: false });
  if (value.trim() === "") return undefined;
  mask(value);
  return value;
}

/** The input's text, trimmed and masked; undefined when absent or empty. */
export function optionalSecret(name: string): string | undefined {
  return secretText(name)?.trim();
}

/** A masked input that must not be empty: an unset secret arrives as an empty string, never as an error. */
export function secret(name: string): string {
  const value = optionalSecret(name);
  if (value === undefined)
    throw invalid(
      name,
      "is empty",
      "A secret that does not exist, or that was not passed on by the calling workflow, arrives as an empty string: name it under `secrets:` of the call.",
    );
  return value;
}
