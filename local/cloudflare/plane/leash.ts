/** Ends workerd when this process dies in a way that runs no exit handler (SIGKILL, out of memory). */
import { type ChildProcess, spawn } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { basename } from "node:path";

/** Keeps a list of process ids read from its input; when the input ends, they are killed. POSIX shell, about 1 MB. */
const watchdog = `
trap '' INT TERM HUP
pids=' '
while read -r change pid; do
  case $change in
    +) pids="$pids$pid " ;;
    -) pids="\${pids%% $pid *} \${pids#* $pid }" ;;
  esac
done
[ "$pids" = ' ' ] || kill -9 $pids
`;

/** Starts a watchdog over every workerd that this process starts from now on. */
export function leashWorkerd(): { release(): void } {
  const shell = spawn("/bin/sh", ["-c", watchdog], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  shell.unref();
  shell.on("error", () => {}); // No /bin/sh: workerd still ends with every exit that Node notices.
  const input = shell.stdin;
  input.on("error", () => {});
  if ("unref" in input && typeof input.unref === "function") input.unref();
  const report = (line: string) => {
    if (input.writable) input.write(`${line}\n`);
  };
  const onProcess = (message: unknown) => {
    const { process: child } = message as { process: ChildProcess };
    child.once("spawn", () => {
      if (!basename(child.spawnfile).startsWith("workerd")) return;
      report(`+ ${child.pid}`);
      child.once("exit", () => report(`- ${child.pid}`));
    });
  };
  subscribe("child_process", onProcess);
  return {
    release() {
      unsubscribe("child_process", onProcess);
      // Killed, not closed: the end of its input would make it kill the workerd of other worlds in this process.
      shell.kill("SIGKILL");
    },
  };
}
