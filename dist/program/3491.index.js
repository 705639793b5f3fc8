export const id = 3491;
export const ids = [3491];
export const modules = {

/***/ 42068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Outlet)
/* harmony export */ });
/** What one side pushes and the other takes in a `for await`, in order; the pushing side can wait until enough has gone. */
class Outlet {
    #items = [];
    #ended = false;
    #error = null;
    #wake = () => { };
    #waiters = [];
    push(item) {
        this.#items.push(item);
        this.#wake();
    }
    end() {
        this.#ended = true;
        this.#wake();
    }
    /** Ends at once, with what is still there left behind. */
    fail(reason) {
        this.#error ??= { reason };
        this.#wake();
        for (const { reject } of this.#waiters.splice(0))
            reject(reason);
    }
    /** Resolves once `when` holds; it is asked at every `check`. Rejects when the outlet fails. */
    until(when) {
        if (this.#error)
            return Promise.reject(this.#error.reason);
        if (when())
            return Promise.resolve();
        return new Promise((resolve, reject) => this.#waiters.push({ when, resolve, reject }));
    }
    check() {
        const ready = this.#waiters.filter(({ when }) => when());
        this.#waiters = this.#waiters.filter((waiter) => !ready.includes(waiter));
        for (const { resolve } of ready)
            resolve();
    }
    async *[Symbol.asyncIterator]() {
        for (;;) {
            if (this.#error)
                throw this.#error.reason;
            const item = this.#items.shift();
            if (item !== undefined)
                yield item;
            else if (this.#ended)
                return;
            else {
                await new Promise((resolve) => {
                    this.#wake = resolve;
                });
            }
        }
    }
}


/***/ }),

/***/ 8782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Upload),
/* harmony export */   m: () => (/* binding */ ServerRefusal)
/* harmony export */ });
/** A body that is no JSON. */
class Upload {
    type;
    bytes;
    constructor(type, bytes) {
        this.type = type;
        this.bytes = bytes;
    }
}
/** The server understood a request and refused it: asking again would not help. */
class ServerRefusal extends Error {
    name = 'ServerRefusal';
    status;
    /** What the server said, cut to a readable length. */
    said;
    /** Which parameter it is about, and its word for what is wrong, where the server says so; else empty. */
    param;
    code;
    constructor(status, said, { param = '', code = '' } = {}) {
        super(`HTTP ${status}: ${said}`);
        this.status = status;
        this.said = said;
        this.param = param;
        this.code = code;
    }
}


/***/ }),

/***/ 76395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ concurrently)
/* harmony export */ });
/* harmony import */ var _outlet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42068);

/**
 * Works on so many items of a stream at once, and yields what comes out in the order in which it is done. The first error ends it, and
 * so does leaving it early: what is under way is then aborted.
 */
async function* concurrently(items, most, work, signal) {
    signal.throwIfAborted();
    const left = new AbortController();
    const either = AbortSignal.any([signal, left.signal]);
    const outlet = new _outlet_js__WEBPACK_IMPORTED_MODULE_0__/* .Outlet */ .s();
    const abort = () => outlet.fail(signal.reason);
    signal.addEventListener('abort', abort);
    let running = 0;
    async function take() {
        for await (const item of items) {
            await outlet.until(() => running < most);
            running += 1;
            work(item, either)
                .then((result) => outlet.push(result), (error) => outlet.fail(error))
                .finally(() => {
                running -= 1;
                outlet.check();
            });
        }
        await outlet.until(() => running === 0);
    }
    take().then(() => outlet.end(), (error) => outlet.fail(error));
    try {
        yield* outlet;
    }
    finally {
        signal.removeEventListener('abort', abort);
        left.abort(new Error('nobody wants the rest'));
    }
}


/***/ }),

/***/ 16547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74995);
/* harmony import */ var _shared_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73383);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8782);
/* harmony import */ var _retrying_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77259);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74184);







/** Seconds from which a wait is told. */
const worthTelling = 5;
/** A client with retries and limits. */
function connect(options) {
    const { address, model, clock = _shared_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .wallClock */ .X } = options;
    const send = (0,_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .transport */ .e)(options);
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(options.concurrency);
    const traffic = { requests: 0, retries: 0, waited: 0 };
    /** Until when, in milliseconds since 1970, the server wants nothing. */
    let quietUntil = 0;
    async function wait(seconds, signal) {
        traffic.waited += seconds;
        await clock.sleep(seconds, signal).catch(() => signal.throwIfAborted());
    }
    async function ask(request, signal, around) {
        traffic.requests += 1;
        const attempt = async (onSend) => {
            signal.throwIfAborted();
            const quiet = (quietUntil - clock.now()) / 1000;
            if (quiet > 0)
                await wait(quiet, signal);
            onSend();
            return send(request, signal);
        };
        return (0,p_retry__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .Ay)(() => around(attempt), {
            retries: _retrying_js__WEBPACK_IMPORTED_MODULE_3__/* .mostTries */ .l5 - 1,
            minTimeout: 0,
            factor: 1,
            shouldRetry: ({ error }) => error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .Failed */ .c,
            onFailedAttempt: async ({ error, attemptNumber }) => {
                if (!(error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .Failed */ .c))
                    return;
                const decision = (0,_retrying_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(error.failure, attemptNumber, Math.random(), clock.now());
                if (!decision.again)
                    throw finalError(error, decision.because, attemptNumber, address);
                traffic.retries += 1;
                if (decision.asked)
                    quietUntil = Math.max(quietUntil, clock.now() + decision.seconds * 1000);
                if (decision.seconds >= worthTelling)
                    options.onWait?.(decision.seconds, told(error.failure));
                await wait(decision.seconds, signal);
            },
        });
    }
    return {
        address,
        model,
        traffic,
        limit(concurrency) {
            limit.concurrency = Math.min(limit.concurrency, concurrency);
        },
        post: (path, body, signal, around = plainly) => limit(() => ask({ method: 'post', path, body }, signal, around)),
        get: (path, signal) => limit(() => ask({ method: 'get', path }, signal, plainly)),
        text: (path, signal) => limit(() => ask({ method: 'get', path, as: 'text' }, signal, plainly)),
    };
}
const plainly = (attempt) => attempt(() => { });
const told = (failure) => failure.kind === 'status' ? `HTTP ${failure.status}: ${failure.body}` : failure.said;
function finalError({ failure, cause }, because, tries, address) {
    const said = told(failure);
    if (failure.kind === 'status' && because === 'refused') {
        if (failure.status === 401 || failure.status === 403)
            return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('server-key', { address, status: failure.status, said }, cause);
        return new _client_js__WEBPACK_IMPORTED_MODULE_2__/* .ServerRefusal */ .m(failure.status, failure.body, failure);
    }
    if (because === 'quota')
        return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('server-quota', { address, said }, cause);
    if (because === 'too-long')
        return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('server-wait', { address, said }, cause);
    if (failure.kind === 'unreachable')
        return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('server-unreachable', { address, said, tries }, cause);
    return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('server-failed', { address, said, tries }, cause);
}


/***/ }),

/***/ 77259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   l5: () => (/* binding */ mostTries),
/* harmony export */   o8: () => (/* binding */ durationSeconds)
/* harmony export */ });
/* unused harmony exports longestWait, askedSeconds */
/** Tries of one request: with one in five failing at random, one request in 400,000 would still be lost. */
const mostTries = 8;
/** A longer wait than this is not worth a runner. */
const longestWait = 15 * 60;
const retried = new Set([408, 409, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529]);
/**
 * Whether and when a failed request is sent again.
 * @param tries how often it was sent, at least 1
 * @param random between 0 and 1: spreads those that failed together
 * @param now milliseconds since 1970, to which a date is counted
 */
function decide(failure, tries, random, now) {
    if (failure.kind === 'status') {
        if (isQuota(failure))
            return { again: false, because: 'quota' };
        if (isInvalid(failure))
            return { again: false, because: 'refused' };
        const once = failure.status === 424 && tries === 1;
        if (!retried.has(failure.status) && !once)
            return { again: false, because: 'refused' };
    }
    const asked = failure.kind === 'status' ? askedSeconds(failure, now) : null;
    if (asked !== null && asked > longestWait)
        return { again: false, because: 'too-long' };
    if (tries >= mostTries)
        return { again: false, because: 'tries' };
    // Full jitter, but never at once: half of the step is certain.
    const step = Math.min(30, 0.5 * 2 ** (tries - 1));
    const backoff = step * (0.5 + random / 2);
    return { again: true, seconds: asked === null ? backoff : asked + random * Math.min(1, step), asked: asked !== null };
}
/** Money or quota that is used up does not come back by waiting. */
function isQuota({ status, body }) {
    return (status === 402 || (status === 429 && /insufficient_quota|billing_hard_limit|exceeded your current quota/.test(body)));
}
/** llama-cpp-python calls a request that it does not understand a failure of its own, with what FastAPI found in it. */
function isInvalid({ status, body }) {
    return status === 500 && /'loc': \('body'|\bvalidation errors?\b/.test(body);
}
/**
 * Seconds that the server asks to wait, by its most exact header; null where it says nothing.
 * Some servers count down to a reset that they name on refusals only.
 */
function askedSeconds({ status, headers }, now) {
    const milliseconds = Number(headers['retry-after-ms']);
    if (headers['retry-after-ms'] && milliseconds >= 0)
        return milliseconds / 1000;
    const after = headers['retry-after'];
    if (after) {
        const seconds = Number(after);
        if (seconds >= 0)
            return seconds;
        const date = Date.parse(after);
        if (!Number.isNaN(date))
            return Math.max(0, (date - now) / 1000);
    }
    if (status !== 429)
        return null;
    const resets = ['requests', 'tokens'].flatMap((what) => {
        const exhausted = Number(headers[`x-ratelimit-remaining-${what}`] ?? 0) <= 0;
        const reset = durationSeconds(headers[`x-ratelimit-reset-${what}`] ?? '');
        return reset !== null && exhausted ? [reset] : [];
    });
    return resets.length > 0 ? Math.max(...resets) : null;
}
const unitSeconds = { h: 3600, m: 60, s: 1, ms: 0.001 };
/** `1s`, `6m0s`, `20ms`, or plain seconds; null for anything else. */
function durationSeconds(text) {
    if (text === '')
        return null;
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text);
    if (!/^(\d+(\.\d+)?(ms|h|m|s))+$/.test(text))
        return null;
    let total = 0;
    for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g))
        total += Number(amount) * unitSeconds[unit];
    return total;
}


/***/ }),

/***/ 74184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var undici__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Failed),
/* harmony export */   e: () => (/* binding */ transport)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61774);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);
/* harmony import */ var _shared_connections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4256);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8782);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64244);





/** One try that failed. */
class Failed extends Error {
    failure;
    constructor(failure, cause) {
        super(failure.kind, { cause });
        this.failure = failure;
    }
}
/** The openai package as the way to a server, its other routes included; without its retries, which honour no wait above a minute. */
function transport({ address, key, timeout }) {
    const openai = new openai__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({
        baseURL: address,
        apiKey: key ?? 'none',
        maxRetries: 0,
        // It ends with the first byte of an answer; ours counts until the last.
        timeout: 2 * timeout * 1000,
        defaultHeaders: key === null ? { authorization: null } : {},
        fetch: fetchOver(address),
        logLevel: 'off',
    });
    const root = address.replace(/\/v1$/, '');
    return async ({ method, path, body, as }, signal) => {
        const url = path.startsWith('/') ? `${root}${path}` : `/${path}`;
        const patience = new AbortController();
        const abort = () => patience.abort();
        const timer = setTimeout(abort, timeout * 1000);
        signal.addEventListener('abort', abort);
        try {
            const sent = body instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__/* .Upload */ ._ ? { body: body.bytes, headers: { 'content-type': body.type } } : { body };
            const response = await openai[method](url, { ...(body && sent), signal: patience.signal }).asResponse();
            const text = await response.text();
            const read = as === 'text' ? text : parsed(text);
            return { status: response.status, headers: Object.fromEntries(response.headers), body: read };
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            const late = { kind: 'timeout', said: `no answer within ${timeout} s` };
            throw new Failed(patience.signal.aborted ? late : failureOf(error), error);
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', abort);
        }
    };
}
/** Node's own fetch gives up after five minutes without headers, however long a request may take. */
function fetchOver(address) {
    const dispatcher = (0,_shared_connections_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionsTo */ .L)(address, /*#__PURE__*/ (undici__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (undici__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(undici__WEBPACK_IMPORTED_MODULE_1__, 2))), { headersTimeout: 0, bodyTimeout: 0 });
    const fetchPatiently = async (url, init) => {
        const response = await undici__WEBPACK_IMPORTED_MODULE_1__.fetch(url, { ...init, dispatcher });
        if (response.ok)
            return response;
        // The package keeps only what it knows of an answer that refuses, and servers word theirs in many ways.
        const { status, headers } = response;
        throw new Failed({
            kind: 'status',
            status,
            headers: Object.fromEntries(headers),
            ...(0,_complaint_js__WEBPACK_IMPORTED_MODULE_4__/* .complaint */ .U)(await response.text()),
        });
    };
    return fetchPatiently;
}
/** As Python writes what JSON has no word for, in a place where a value stands. */
const pythonNumber = /([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,\]}])/g;
function parsed(text) {
    try {
        return JSON.parse(text === '' ? 'null' : text);
    }
    catch (error) {
        try {
            // Asking again would not help, and a value that is no number is looked for where values are read.
            return JSON.parse(text.replace(pythonNumber, '$1null'));
        }
        catch { }
        throw new Failed({ kind: 'broken', said: `no JSON, but ${JSON.stringify(text.slice(0, 80))}` }, error);
    }
}
function failureOf(error) {
    const chain = causes(error);
    const failed = chain.find((each) => each instanceof Failed);
    if (failed)
        return failed.failure;
    // The package wraps what fails before an answer; what fails while the answer is read comes as it is.
    const kind = error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionError */ .xX ? 'unreachable' : 'broken';
    const said = chain.findLast(({ message }) => message !== '')?.message ?? 'the connection was lost';
    const code = chain.map((each) => each.code).findLast((each) => typeof each === 'string');
    return { kind, said, ...(code !== undefined && { code }) };
}
function causes(error) {
    return error instanceof Error ? [error, ...causes(error.cause)] : [];
}


/***/ }),

/***/ 90958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   HF: () => (/* binding */ hubModel),
/* harmony export */   Jd: () => (/* binding */ isHubName),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   oE: () => (/* binding */ hubAccess),
/* harmony export */   r2: () => (/* binding */ attempts),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   z3: () => (/* binding */ credentials)
/* harmony export */ });
/* harmony import */ var _huggingface_hub__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75009);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);


/** How the hub's own tools are set up, read from the same variables: HF_ENDPOINT and HF_TOKEN. */
function hubAccess(environment) {
    return {
        endpoint: (environment.HF_ENDPOINT || 'https://huggingface.co').replace(/\/+$/, ''),
        token: environment.HF_TOKEN?.trim() || null,
    };
}
const isHubName = (path) => path.startsWith('hf:');
function hubModel(written) {
    const found = /^hf:((?:[\w.-]+\/)?[\w.-]+)(?:@([^\s@]+))?$/.exec(written);
    const [, name, revision] = found ?? [];
    if (name === undefined || /(^|\/)\.+(\/|$)/.test(name))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-name', { written });
    return { name, revision: revision ?? 'main' };
}
const isCommit = (revision) => /^[0-9a-f]{40}$/.test(revision);
/** What every call to the hub's library takes. */
function credentials(access) {
    if (access.token !== null && !access.token.startsWith('hf_'))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-token', {});
    return { hubUrl: access.endpoint, ...(access.token === null ? {} : { accessToken: access.token }) };
}
/** The commit that a branch or tag stands for at this moment. */
async function resolveCommit(transfer) {
    const { model, access } = transfer;
    try {
        const { sha } = await asked(transfer, () => (0,_huggingface_hub__WEBPACK_IMPORTED_MODULE_0__/* .modelInfo */ .gi)({
            name: model.name,
            revision: model.revision,
            additionalFields: ['sha'],
            ...credentials(access),
        }));
        return sha;
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue) || error.code !== 'hub-not-found')
            throw error;
        // The hub answers 404 to an unknown model and to an unknown revision alike; the model alone tells which it was.
        await asked(transfer, () => (0,_huggingface_hub__WEBPACK_IMPORTED_MODULE_0__/* .modelInfo */ .gi)({ name: model.name, revision: 'HEAD', ...credentials(access) }));
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-revision-not-found', model, error);
    }
}
/** Asks the hub, patiently where it is busy, and turns its refusals into errors that a user can act upon. */
async function asked(transfer, call) {
    const { model, access, signal } = transfer;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        try {
            return await call();
        }
        catch (error) {
            if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
                throw error;
            const status = error instanceof _huggingface_hub__WEBPACK_IMPORTED_MODULE_0__/* .HubApiError */ .yL ? error.statusCode : null;
            if (status === 401 || status === 403) {
                throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-no-access', { name: model.name, status, token: access.token !== null }, error);
            }
            if (status === 404)
                throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-not-found', { name: model.name, endpoint: access.endpoint }, error);
            if (attempt === attempts || (status !== null && status < 500 && status !== 429)) {
                throw unreachable(transfer, error);
            }
            await pause(attempt);
        }
    }
}
const attempts = 4;
const pause = (attempt) => new Promise((done) => setTimeout(done, 200 * 2 ** attempt));
function unreachable({ model, access }, error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    const reason = cause instanceof Error ? `${message} (${cause.message})` : message;
    return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-unreachable', { endpoint: access.endpoint, what: model.name, reason }, error);
}


/***/ }),

/***/ 12131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   WN: () => (/* binding */ evidenceCache),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   jr: () => (/* binding */ keyVariables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _backends_onnx_runtime_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57739);
/* harmony import */ var _checkpoint_hub_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90958);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);




/** Where checkpoints are looked for and what of them is kept, as the process's environment has it. */
function whereOf(folder, signal) {
    return { folder, ...(signal && { signal }), cache: (0,_backends_onnx_runtime_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .runtimeEnvironment */ .W)().cacheFolder, hub: (0,_checkpoint_hub_access_js__WEBPACK_IMPORTED_MODULE_2__/* .hubAccess */ .oE)(process.env) };
}
/** Where whole evidence of earlier runs is kept. */
function evidenceCache() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_backends_onnx_runtime_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .runtimeEnvironment */ .W)().cacheFolder, 'evidence');
}
/** The API key of a side's server, read from the variable that the suite names; null: it names none. `mask` is told it before anyone else. */
function keyOf(side, suite, mask) {
    const key = readKey(side, suite[side].server?.keyVariable ?? null);
    if (key !== null)
        mask?.(key);
    return key;
}
/** The variables that a suite says to hold keys: of its servers and judges. */
function keyVariables({ baseline, candidate, tasks }) {
    const ofSides = [baseline, candidate].map(({ server }) => server?.keyVariable);
    const judges = tasks.flatMap((task) => (task.kind === 'generate' ? (task.judge?.models ?? []) : []));
    return [...ofSides, ...judges.map(({ keyVariable }) => keyVariable)].filter((name) => name != null);
}
/** The key in a variable; `owner`: whose it is. Throws GateError `server-key-missing`. */
function readKey(owner, variable) {
    if (variable === null)
        return null;
    const key = process.env[variable]?.trim();
    if (!key)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('server-key-missing', { side: owner, variable });
    return key;
}


/***/ }),

/***/ 73383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wallClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const wallClock = {
    now: () => Date.now(),
    sleep: (seconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000, undefined, { signal }),
};


/***/ })

};
