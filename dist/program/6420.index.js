export const id = 6420;
export const ids = [6420];
export const modules = {

/***/ 22747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ patient),
/* harmony export */   Jb: () => (/* binding */ logged),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   z2: () => (/* binding */ progressOn)
/* harmony export */ });
/* harmony import */ var cli_progress__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98502);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95804);



/**
 * A bar on a terminal, plain lines elsewhere: a log should not be full of bars, and not silent for minutes either. Notes quote what
 * checkpoints and package managers say.
 */
function progressOn(output) {
    const drawn = output.isTTY ? new Bar(output) : new Lines(output);
    return {
        start: (label, total) => drawn.start((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(label), total),
        advance: (done) => drawn.advance(done),
        note: (text) => drawn.note((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(text), 1000)),
        stop: () => drawn.stop(),
    };
}
class Bar {
    #output;
    #bar = null;
    #label = '';
    constructor(output) {
        this.#output = output;
    }
    start(label, total) {
        this.stop();
        this.#label = label;
        this.#draw(total, 0);
    }
    advance(done) {
        this.#bar?.update(done);
    }
    note(text) {
        const bar = this.#bar;
        bar?.stop();
        this.#output.write(`${text}\n`);
        if (bar !== null)
            this.#draw(bar.getTotal(), bar.getProgress() * bar.getTotal());
    }
    stop() {
        this.#bar?.stop();
        this.#bar = null;
    }
    #draw(total, done) {
        const options = {
            stream: this.#output,
            format: '{label} {bar} {value}/{total}, {eta_formatted} left',
            barsize: 24,
            hideCursor: true,
            clearOnComplete: true,
            gracefulExit: false,
            etaBuffer: 50,
        };
        this.#bar = new cli_progress__WEBPACK_IMPORTED_MODULE_0__.SingleBar(options, cli_progress__WEBPACK_IMPORTED_MODULE_0__.Presets.shades_classic);
        this.#bar.start(total, done, { label: this.#label.padEnd(28) });
    }
}
/** Longest silence on a plain output, in milliseconds. */
const quiet = 10_000;
class Lines {
    #output;
    #work = null;
    constructor(output) {
        this.#output = output;
    }
    start(label, total) {
        this.stop();
        const now = Date.now();
        this.#work = { label, total, done: 0, begun: now, said: now };
    }
    advance(done) {
        const work = this.#work;
        if (work === null)
            return;
        work.done = done;
        const now = Date.now();
        if (now - work.said < quiet || done >= work.total)
            return;
        work.said = now;
        this.#output.write(`${work.label}: ${done}/${work.total}\n`);
    }
    note(text) {
        this.#output.write(`${text}\n`);
    }
    stop() {
        const work = this.#work;
        this.#work = null;
        if (work === null || work.done < work.total)
            return;
        const seconds = (Date.now() - work.begun) / 1000;
        this.#output.write(`${work.label}: ${work.total}/${work.total} in ${seconds.toFixed(1)} s\n`);
    }
}
/** Tells both. */
function both(one, other) {
    return {
        plan(pieces) {
            one.plan?.(pieces);
            other.plan?.(pieces);
        },
        start(label, total) {
            one.start(label, total);
            other.start(label, total);
        },
        advance(done) {
            one.advance(done);
            other.advance(done);
        },
        note(text) {
            one.note(text);
            other.note(text);
        },
        stop() {
            one.stop();
            other.stop();
        },
    };
}
/** The same progress, which says nothing until a piece of work takes longer than `patience` milliseconds. */
function patient(progress, patience = 1000) {
    let work = null;
    let said = false;
    const stop = () => {
        if (said)
            progress.stop();
        work = null;
    };
    return {
        start(label, total) {
            stop();
            work = { label, total, begun: Date.now() };
            if (said)
                progress.start(label, total);
        },
        advance(done) {
            if (work === null)
                return;
            if (!said && Date.now() - work.begun >= patience) {
                said = true;
                progress.start(work.label, work.total);
            }
            if (said)
                progress.advance(done);
        },
        note: (text) => progress.note(text),
        stop,
    };
}
/** The same progress, with its notes and the beginning of every piece of work in the run folder's log too. */
function logged(progress, folder) {
    return {
        plan: (pieces) => progress.plan?.(pieces),
        start(label, total) {
            folder.log(`${label}: ${total}`);
            progress.start(label, total);
        },
        advance: (done) => progress.advance(done),
        note(text) {
            folder.log(text);
            progress.note(text);
        },
        stop: () => progress.stop(),
    };
}


/***/ }),

/***/ 98015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals),
/* harmony export */   W: () => (/* binding */ stoppedBySignals)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);

/** What may be left open after a signal: less than the seven seconds that a workflow runner waits, and than a user's patience. */
const grace = 1_500;
/**
 * Aborts when the process is asked to stop. Whoever works then ends with the signal's reason, so that evidence is closed
 * and the report says why it is incomplete; whatever still hangs after `grace` milliseconds is cut off.
 */
function abortOnSignals(exit) {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                return;
            controller.abort((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('interrupted', { signal: name }));
            setTimeout(() => process.exit(exit), grace).unref();
        });
    }
    return controller.signal;
}
/** Aborts when the process is asked to stop, which is how work without an end is ended; a second signal ends the process at once. */
function stoppedBySignals() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.once(name, () => controller.abort());
    return controller.signal;
}


/***/ }),

/***/ 26420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand),
/* harmony export */   initCommand: () => (/* binding */ initCommand),
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand),
/* harmony export */   logCommand: () => (/* binding */ logCommand),
/* harmony export */   metricsCommand: () => (/* binding */ metricsCommand),
/* harmony export */   monitorCommand: () => (/* binding */ monitorCommand),
/* harmony export */   promiseCommand: () => (/* binding */ promiseCommand),
/* harmony export */   promoteCommand: () => (/* binding */ promoteCommand),
/* harmony export */   ratingsCommand: () => (/* binding */ ratingsCommand),
/* harmony export */   scoreCommand: () => (/* binding */ scoreCommand),
/* harmony export */   sheetCommand: () => (/* binding */ sheetCommand),
/* harmony export */   watchCommand: () => (/* binding */ watchCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57336);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79002);
/* harmony import */ var _suite_usual_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65929);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22747);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98015);







/** The commands as the terminal has them: options in, screens out, the exit code set. */
async function initCommand(folder, options) {
    const [{ init }, { givenBy }, { canAsk, terminalAsker }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(1315), __webpack_require__.e(8815), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(783), __webpack_require__.e(8123), __webpack_require__.e(1476)]).then(__webpack_require__.bind(__webpack_require__, 42429)),
        __webpack_require__.e(/* import() */ 3306).then(__webpack_require__.bind(__webpack_require__, 43306)),
        __webpack_require__.e(/* import() */ 6114).then(__webpack_require__.bind(__webpack_require__, 26114)),
    ]);
    const { yes = false, force = false } = options;
    const asker = !yes && canAsk(process.stdin, process.stdout) ? await terminalAsker(process.stdout) : null;
    process.stdout.write(await init({ folder, given: givenBy(options), yes, force, asker }));
}
async function logCommand(dir, options) {
    const { log } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(5009), __webpack_require__.e(341), __webpack_require__.e(1472), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(6739), __webpack_require__.e(8680), __webpack_require__.e(1215), __webpack_require__.e(3491), __webpack_require__.e(6299), __webpack_require__.e(8187), __webpack_require__.e(1437), __webpack_require__.e(6460), __webpack_require__.e(7733)]).then(__webpack_require__.bind(__webpack_require__, 92216));
    const { experiment = null, json = false } = options;
    process.exitCode = await log(dir, { experiment, json, environment: process.env }, process.stdout);
}
async function promoteCommand(run, options) {
    const { promoteBy } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(1315), __webpack_require__.e(8815), __webpack_require__.e(5009), __webpack_require__.e(341), __webpack_require__.e(7856), __webpack_require__.e(1472), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(783), __webpack_require__.e(8123), __webpack_require__.e(6739), __webpack_require__.e(8680), __webpack_require__.e(1215), __webpack_require__.e(3491), __webpack_require__.e(6299), __webpack_require__.e(2839), __webpack_require__.e(6318), __webpack_require__.e(8187), __webpack_require__.e(1437), __webpack_require__.e(6460), __webpack_require__.e(565), __webpack_require__.e(8882), __webpack_require__.e(9936)]).then(__webpack_require__.bind(__webpack_require__, 79936));
    const { report = null, checkpoint = null, model = null, source = null } = options;
    const { rollback = false, dryRun = false, json = false, suite, alias } = options;
    process.exitCode = await promoteBy({
        ...{ run: run ?? null, report, suite, checkpoint, model, alias, source, rollback, dryRun, json },
        environment: process.env,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOn */ .z2)(process.stderr),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.notFinished),
        now: Date.now(),
    }, process.stdout);
}
async function scoreCommand(options) {
    const { score } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(1315), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(783), __webpack_require__.e(2839), __webpack_require__.e(3563), __webpack_require__.e(5019)]).then(__webpack_require__.bind(__webpack_require__, 27677));
    process.exitCode = await score(options, {
        output: process.stdout,
        input: process.stdin,
        width: process.stdout.columns ?? 100,
        color: picocolors__WEBPACK_IMPORTED_MODULE_5__.isColorSupported,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .patient */ .Im)((0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOn */ .z2)(process.stderr)),
    });
}
async function sheetCommand(dir, options) {
    const { makeSheets } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(8766), __webpack_require__.e(6739), __webpack_require__.e(2969)]).then(__webpack_require__.bind(__webpack_require__, 27208));
    process.stdout.write(makeSheets(dir, options));
}
async function ratingsCommand(dir, files, options) {
    const { ratings } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(6049), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(6739), __webpack_require__.e(2976)]).then(__webpack_require__.bind(__webpack_require__, 32401));
    const io = { output: process.stdout, width: process.stdout.columns ?? 100, color: picocolors__WEBPACK_IMPORTED_MODULE_5__.isColorSupported };
    process.exitCode = ratings(dir, files, options, io);
}
async function metricsCommand(name, options) {
    const { metricsJson, metricsText } = await Promise.all(/* import() */[__webpack_require__.e(5908), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(3563), __webpack_require__.e(1359)]).then(__webpack_require__.bind(__webpack_require__, 83563));
    const text = options.json ? metricsJson(name ?? null) : metricsText(name ?? null, process.stdout.columns ?? 100);
    process.stdout.write(text);
}
async function doctorCommand(suite, options) {
    const [{ doctor }, { jobAround }] = await Promise.all([__webpack_require__.e(/* import() */ 5808).then(__webpack_require__.bind(__webpack_require__, 15808)), __webpack_require__.e(/* import() */ 4795).then(__webpack_require__.bind(__webpack_require__, 27176))]);
    process.exitCode = await doctor({
        suite: suite ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(_suite_usual_file_js__WEBPACK_IMPORTED_MODULE_6__/* .usualSuite */ .B) ? _suite_usual_file_js__WEBPACK_IMPORTED_MODULE_6__/* .usualSuite */ .B : null),
        base: options.base ?? null,
        device: options.device ?? null,
        runtime: options.runtime ?? null,
        fetch: options.fetch ?? null,
        json: options.json ?? false,
        job: jobAround(process.env),
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOn */ .z2)(process.stderr),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.notFinished),
    }, process.stdout);
}
async function inspectCommand(checkpoint, options) {
    const { inspect } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(6752), __webpack_require__.e(1315), __webpack_require__.e(5009), __webpack_require__.e(341), __webpack_require__.e(7856), __webpack_require__.e(783), __webpack_require__.e(3491), __webpack_require__.e(6318), __webpack_require__.e(565), __webpack_require__.e(5449)]).then(__webpack_require__.bind(__webpack_require__, 39147));
    const { file = null, text = null, chat = null, model = null, tokenizer = null, json = false } = options;
    const served = { model, tokenizer, keyVariable: options.apiKeyEnv ?? null };
    await inspect({ checkpoint, file, text, chat, ...served, json, progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOn */ .z2)(process.stderr) }, process.stdout);
}
async function monitorCommand(file, options) {
    const { monitor } = await Promise.all(/* import() */[__webpack_require__.e(1155), __webpack_require__.e(8680), __webpack_require__.e(9480), __webpack_require__.e(5097), __webpack_require__.e(4434)]).then(__webpack_require__.bind(__webpack_require__, 64434));
    const { stdout, stdin, stderr } = process;
    const io = { output: stdout, input: stdin, progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .patient */ .Im)((0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOn */ .z2)(stderr)), signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .stoppedBySignals */ .W)() };
    process.exitCode = await monitor(file, options, io);
}
async function promiseCommand(run, options) {
    const { promise } = await Promise.all(/* import() */[__webpack_require__.e(8680), __webpack_require__.e(9480), __webpack_require__.e(7795)]).then(__webpack_require__.bind(__webpack_require__, 97795));
    const io = { output: process.stdout, progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOn */ .z2)(process.stderr), signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .stoppedBySignals */ .W)() };
    process.exitCode = await promise(run, options, io);
}
/** A look at production, and what it says of it. */
async function watchCommand(options) {
    const { watchBy } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(5009), __webpack_require__.e(341), __webpack_require__.e(3607), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8123), __webpack_require__.e(6739), __webpack_require__.e(8680), __webpack_require__.e(3491), __webpack_require__.e(6299), __webpack_require__.e(1437), __webpack_require__.e(9480), __webpack_require__.e(5097), __webpack_require__.e(8587), __webpack_require__.e(6314)]).then(__webpack_require__.bind(__webpack_require__, 98587));
    const { stdout, stderr, env } = process;
    process.exitCode = await watchBy(options, {
        ...{ environment: env, token: null, output: stdout, now: Date.now() },
        note: (sentence) => void stderr.write(`${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(sentence, 1000)}\n`),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.notFinished),
    });
}


/***/ })

};
