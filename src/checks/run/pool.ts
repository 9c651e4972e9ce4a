/** Runs jobs, at most `width` at once, in order; starts no more once the signal is aborted. */
export async function pool(jobs: readonly (() => Promise<void>)[], width: number, signal: AbortSignal): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let job = jobs[next++]; job !== undefined && !signal.aborted; job = jobs[next++]) await job();
  };
  await Promise.all(Array.from({ length: Math.min(width, jobs.length) }, worker));
}
