export const id = 558;
export const ids = [558];
export const modules = {

/***/ 7558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pool: () => (/* binding */ Pool)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/src/checks/thread/one.js

/** How long a thread may take to start, ms; not a part of any limit, because no answer is to blame for it. */
const START_MS = 30_000;
/** No verdict, and why. */
const noVerdict = (why, step = { what: "answer", expected: "a verdict" }) => ({
    findings: [{ ...step, actual: `no verdict: ${why}` }],
    version: undefined,
});
const FIX = "A pattern without a repetition inside a repetition, and a path without `..` and several selectors, are decided at once.";
/** One thread, which judges one answer at a time. */
class Thread {
    worker;
    started;
    why;
    listener;
    /** `memoryMb` is what one answer may need. */
    constructor(memoryMb) {
        // Beside this file in the sources, beside index.js in a bundle: the build knows this line.
        const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));
        this.worker = new external_node_worker_threads_.Worker(new URL(`./thread${extension}`, import.meta.url), {
            // It needs no secret, so it has none.
            env: {},
            execArgv: [],
            resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
        });
        // An idle thread holds nothing up; while one works, a timer keeps the process alive.
        this.worker.unref();
        this.started = new Promise((resolve) => this.worker.once("message", () => resolve()));
        this.worker.on("message", (word) => this.listener?.say(word));
        this.worker.on("error", (error) => {
            const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
            this.end(memory ? `it needs more than ${memoryMb} MB, the limit for one answer` : error.message);
        });
        this.worker.on("exit", () => this.end("the thread ended"));
    }
    /** It will judge nothing any more. */
    get ended() {
        return this.why !== undefined;
    }
    /** Ends it at once, whatever it is doing. */
    end(why = "the run ended") {
        if (this.why !== undefined)
            return;
        this.why = why;
        void this.worker.terminate();
        this.listener?.end();
    }
    /** Judges; a thread that had to be stopped has ended afterwards. */
    async judge(task, { limitMs, signal }) {
        let step = { what: "answer", expected: "a verdict" };
        const abort = () => this.end();
        signal.addEventListener("abort", abort, { once: true });
        let timer = setTimeout(() => this.end(`the thread for it did not start within ${START_MS} ms`), START_MS);
        try {
            const found = await new Promise((resolve) => {
                this.listener = {
                    end: () => resolve(undefined),
                    say: (word) => {
                        if ("step" in word)
                            step = word.step;
                        else if ("found" in word)
                            resolve(word.found);
                        else if ("problem" in word)
                            this.end(word.problem);
                    },
                };
                if (this.ended)
                    resolve(undefined);
                void this.started.then(() => {
                    clearTimeout(timer);
                    timer = setTimeout(() => this.end(`it takes longer than ${limitMs} ms, the limit for one answer`), limitMs);
                    this.worker.postMessage(task);
                });
            });
            if (found !== undefined)
                return found;
            return { ...noVerdict(this.why ?? "it ended", step), ...(signal.aborted ? { ended: true } : { fix: FIX }) };
        }
        finally {
            clearTimeout(timer);
            this.listener = undefined;
            signal.removeEventListener("abort", abort);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/checks/thread/pool.js

/** Threads that judge side by side; one that has judged is kept for the next answer. */
class Pool {
    all = new Set();
    idle = [];
    waiting = [];
    width;
    memoryMb;
    /** At most `width` threads, each with `memoryMb` for one answer; none is started yet. */
    constructor({ width, memoryMb }) {
        this.width = width;
        this.memoryMb = memoryMb;
    }
    /** Judges as soon as a thread is free; waiting for one is no part of the limit. */
    async judge(task, { limitMs, signal }) {
        const thread = signal.aborted ? undefined : await this.take(signal);
        if (thread === undefined)
            return { ...noVerdict("the run ended"), ended: true };
        try {
            return await thread.judge(task, { limitMs, signal });
        }
        finally {
            this.release(thread);
        }
    }
    /** Ends all threads. */
    close() {
        for (const thread of this.all)
            thread.end();
    }
    start() {
        const thread = new Thread(this.memoryMb);
        this.all.add(thread);
        return thread;
    }
    /** A thread of one's own; undefined when the run ends first. */
    take(signal) {
        const free = this.idle.pop() ?? (this.all.size < this.width ? this.start() : undefined);
        if (free !== undefined)
            return Promise.resolve(free);
        return new Promise((resolve) => {
            const turn = (thread) => {
                signal.removeEventListener("abort", abort);
                resolve(thread);
            };
            const abort = () => {
                this.waiting.splice(this.waiting.indexOf(turn), 1);
                resolve(undefined);
            };
            this.waiting.push(turn);
            signal.addEventListener("abort", abort, { once: true });
        });
    }
    release(thread) {
        if (thread.ended)
            this.all.delete(thread);
        const next = this.waiting.shift();
        if (next !== undefined)
            next(thread.ended ? this.start() : thread);
        else if (!thread.ended)
            this.idle.push(thread);
    }
}


/***/ })

};
