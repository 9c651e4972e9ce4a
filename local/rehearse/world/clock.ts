/**
 * Loaded before a program (`node --require`): its wall clock is off by LOCAL_CLOCK_OFFSET_MS, and steps while it runs, as
 * LOCAL_CLOCK_STEP says (`after:by`, ms). Only `Date` is moved; what
 * measures durations (`performance.now`, timers) stays, as on a machine whose clock is set by hand or by NTP.
 */
const { LOCAL_CLOCK_OFFSET_MS = "0", LOCAL_CLOCK_STEP = "" } = process.env;
const [after = "0", by = "0"] = LOCAL_CLOCK_STEP.split(":");
const started = performance.now();
const Real = globalThis.Date;

const shift = () => Number(LOCAL_CLOCK_OFFSET_MS) + (performance.now() - started >= Number(after) ? Number(by) : 0);
const now = () => Real.now() + shift();

globalThis.Date = new Proxy(Real, {
  construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [now()] : given, self),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
