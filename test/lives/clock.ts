/**
 * Loaded before a bundle (`node --import`): its wall clock is off, and may step while it runs. Only `Date` is moved; what
 * measures durations (`performance.now`, timers) stays, as on a machine whose clock is set by hand or by NTP.
 */
const { LIVES_CLOCK_OFFSET_MS = "0", LIVES_CLOCK_STEP = "" } = process.env;
const [after = "0", by = "0"] = LIVES_CLOCK_STEP.split(":");
const started = performance.now();
const Real = globalThis.Date;

const shift = () => Number(LIVES_CLOCK_OFFSET_MS) + (performance.now() - started >= Number(after) ? Number(by) : 0);
const now = () => Real.now() + shift();

globalThis.Date = new Proxy(Real, {
  construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [now()] : given, self),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
