import { getInput } from "@actions/core";
import { invalidText } from "./invalid.ts";

/** A number from `min` to `max`, both included. */
export function number(
  name: string,
  { min, max, integer = false }: { min: number; max: number; integer?: boolean },
): number {
  const text = getInput(name);
  const value = Number(text);
  if (text !== "" && Number.isFinite(value) && value >= min && value <= max && (!integer || Number.isInteger(value)))
    return value;
  throw invalidText(name, text, "", `Use a ${integer ? "whole " : ""}number from ${min} to ${max}.`);
}
