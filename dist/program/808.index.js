export const id = 808;
export const ids = [808];
export const modules = {

/***/ 15808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor_doctor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/cuda.js
var runtime_cuda = __webpack_require__(31655);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/environment.js
var environment = __webpack_require__(57739);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/fetch.js
var fetch = __webpack_require__(50198);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/runtime.js
var runtime_runtime = __webpack_require__(22126);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/messages/doctor.js
var doctor = __webpack_require__(307);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/npm.js
var runtime_npm = __webpack_require__(16039);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/platform.js
var platform = __webpack_require__(96899);
// EXTERNAL MODULE: ./lib/commands/doctor/finding.js
var doctor_finding = __webpack_require__(72105);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/pinned.js
var pinned = __webpack_require__(76534);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/backends/onnx/runtime/probe.js



/** y = x + x over two floats: an ONNX model of one node, opset 13. */
const model = 'CAg6NQoOCgF4CgF4EgF5IgNBZGQSAWdaDwoBeBIKCggIARIECgIIAmIPCgF5EgoKCAgBEgQKAggCQgQKABAN';
function script(folder, device) {
    return `
const [file, device, model] = ${JSON.stringify([(0,external_node_path_.join)(folder, 'package.json'), device, model])}
const ort = require('node:module').createRequire(file)('onnxruntime-node')
const options = { executionProviders: [device], logSeverityLevel: 3, intraOpNumThreads: 1 }
ort.InferenceSession.create(Buffer.from(model, 'base64'), options)
  .then((session) => session.run({ x: new ort.Tensor('float32', Float32Array.of(1, 2), [2]) }))
  .then(({ y }) => {
    if (y.data[0] !== 2 || y.data[1] !== 4) throw new Error('1 + 1 gave ' + y.data[0])
  })
  .catch((error) => {
    process.stdout.write(String(error && error.message))
    process.exitCode = 1
  })
`;
}
/** Runs a session of one node on a device, in a process of its own: a native crash is an answer too. */
async function probeRuntime(runtime, device, signal) {
    signal.throwIfAborted();
    const started = performance.now();
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, ['-e', script(runtime.folder, device)], {
            env: (0,environment/* childEnvironment */.Q)(runtime.libraries),
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: 60_000,
        });
        let [stdout, stderr] = ['', ''];
        child.stdout.setEncoding('utf8').on('data', (text) => {
            stdout += text;
        });
        // What the runtime itself logs; Node's own words, where the binding cannot be loaded.
        child.stderr.setEncoding('utf8').on('data', (text) => {
            stderr += text;
        });
        const abort = () => child.kill('SIGKILL');
        signal.addEventListener('abort', abort);
        child.on('error', reject);
        child.on('close', (code, ending) => {
            signal.removeEventListener('abort', abort);
            if (signal.aborted)
                return reject(signal.reason);
            if (code === 0)
                return resolve({ ok: true, milliseconds: performance.now() - started });
            const words = reasonIn(loaderError.test(stderr) ? stderr : stdout || stderr);
            const reason = ending === null ? words : `the process ended with ${ending}: ${words}`;
            resolve({ ok: false, reason, library: missingLibrary(stdout) ?? missingLibrary(stderr) });
        });
    });
}
/** The loader's words: "libcublasLt.so.13: cannot open shared object file: No such file or directory". */
function missingLibrary(text) {
    return /([\w.+-]+\.so[\w.]*): cannot open shared object file/.exec(text)?.[1] ?? null;
}
const loaderError = /with error: ([^\n]+)/;
/** The runtime wraps the loader's words in source locations, and Node an error in its stack. */
function reasonIn(text) {
    const plain = text.replace(/\u001b\[[0-9;]*m/g, '');
    const inner = loaderError.exec(plain)?.[1] ?? plain.split('\n').find((line) => /error/i.test(line)) ?? plain;
    return (inner
        .replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
        .trim()
        .slice(0, 400) || 'it gave no reason');
}

;// CONCATENATED MODULE: ./lib/commands/doctor/runtime.js








const sources = {
    given: 'as given',
    node_modules: 'installed beside the program',
    cache: 'in the cache',
    fetched: 'fetched now',
};
/** Whether a runtime is here or could be had, and whether it really runs. */
async function examineRuntime(options) {
    try {
        const runtime = await (0,runtime_runtime/* locateRuntime */.HR)(options);
        if (runtime === null)
            return { runtime, findings: [await fetchable(options)] };
        const { version, folder, source } = runtime;
        const found = `onnxruntime-node ${version}, ${sources[source]}: ${folder}`;
        const named = version === pinned/* pinnedVersion */.V2
            ? (0,doctor_finding.ok)('runtime', found)
            : (0,doctor_finding/* warn */.R8)('runtime', found, `The program is tested with ${pinned/* pinnedVersion */.V2}; another version may give other digits.`);
        return { runtime, findings: [named, await session(runtime, 'cpu', options.signal)] };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return { runtime: null, findings: [(0,doctor_finding/* bad */.MB)('runtime', error.message, error.hint)] };
    }
}
/** A session of one node, run for real. */
async function session(runtime, device, signal) {
    const check = `session on ${device}`;
    const result = await probeRuntime(runtime, device, signal);
    if (result.ok)
        return (0,doctor_finding.ok)(check, `runs (${Math.round(result.milliseconds)} ms with the start of its process)`);
    if (device === 'cuda')
        return (0,doctor_finding/* bad */.MB)(check, result.reason, 'See the libraries above; or choose device: cpu.');
    if (result.library === 'libvulkan.so.1') {
        return (0,doctor_finding/* bad */.MB)(check, result.reason, 'Install the Vulkan loader (Debian: libvulkan1) and the driver of the GPU.');
    }
    const advice = device === 'cpu' ? 'Make the runtime folder anew: checkpoint-gate doctor --fetch' : 'Choose device: cpu.';
    return (0,doctor_finding/* bad */.MB)(check, result.reason, advice);
}
/** Asks the registry only where the runtime would have to come from there. */
async function fetchable({ device, signal }) {
    if (device === 'cuda') {
        const advice = 'checkpoint-gate doctor --device cuda --fetch puts one into the cache (1.6 GB; needs npm and pip).';
        return (0,doctor_finding/* bad */.MB)('runtime', 'none with a CUDA provider on this machine', advice);
    }
    const npm = (0,runtime_npm/* npmCommand */.fQ)((0,environment/* runtimeEnvironment */.W)().searchPath);
    const ready = 'Make a ready folder with checkpoint-gate doctor --fetch DIR on a machine with network, copy it here, and name it in CHECKPOINT_GATE_RUNTIME or the input runtime.';
    if (npm === null)
        return (0,doctor_finding/* bad */.MB)('runtime', 'not on this machine, and there is no npm to fetch it', ready);
    const [main] = pinned/* pinnedPackages */.OL;
    const args = ['view', `${main.name}@${pinned/* pinnedVersion */.V2}`, 'dist.integrity', '--loglevel=error', '--fetch-retries=0'];
    const { code, stdout, stderr } = await (0,runtime_npm/* runProgram */.mB)(npm, args, (0,external_node_os_.tmpdir)(), signal);
    if (code !== 0)
        return (0,doctor_finding/* bad */.MB)('runtime', `not on this machine, and npm cannot fetch it: ${(0,runtime_npm/* failure */.V2)(stderr)}`, ready);
    if (stdout.trim() !== main.integrity) {
        return (0,doctor_finding/* bad */.MB)('runtime', `not on this machine, and the registry offers another content: ${stdout.trim()}`, ready);
    }
    const found = `not on this machine yet; npm can fetch onnxruntime-node ${pinned/* pinnedVersion */.V2}`;
    return (0,doctor_finding/* warn */.R8)('runtime', found, 'The first evaluation fetches it (108 MiB); checkpoint-gate doctor --fetch does it now.');
}

;// CONCATENATED MODULE: ./lib/commands/doctor/cuda.js







/** The first driver that CUDA 13 runs on. */
const oldestDriver = 580;
/** `output`: of `nvidia-smi --query-gpu=name,memory.total,driver_version --format=csv,noheader`, a line for each GPU. */
function judgeGpu({ code, stdout, stderr }) {
    const advice = 'Install the NVIDIA driver; in a container, pass the GPU through (docker run --gpus all, with the NVIDIA container toolkit).';
    if (code === null)
        return (0,doctor_finding/* bad */.MB)('GPU', 'nvidia-smi is not on the PATH', advice);
    const gpus = stdout.split('\n').filter((line) => line.trim() !== '');
    if (code !== 0 || gpus.length === 0)
        return (0,doctor_finding/* bad */.MB)('GPU', (stdout + stderr).trim() || 'nvidia-smi sees none', advice);
    const found = gpus.map((line) => line.trim()).join('; ');
    const driver = Number.parseInt(gpus[0].split(',').at(-1), 10);
    if (driver >= oldestDriver)
        return (0,doctor_finding.ok)('GPU', found);
    return (0,doctor_finding/* warn */.R8)('GPU', found, `The pinned CUDA provider is built for CUDA 13, which needs driver ${oldestDriver} or newer.`);
}
/** `output`: of ldd on the provider's library. */
function judgeLibraries(output) {
    const missing = [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
    if (missing.length === 0)
        return (0,doctor_finding.ok)('CUDA libraries', 'all found');
    const found = `not found: ${missing.join(', ')}`;
    const driver = 'libcuda.so.1 belongs to the NVIDIA driver of this machine.';
    const others = 'checkpoint-gate doctor --device cuda --fetch makes a runtime folder that brings the CUDA libraries; or install CUDA 13 and name its folder in LD_LIBRARY_PATH.';
    const advice = [missing.includes('libcuda.so.1') && driver, missing.some((each) => each !== 'libcuda.so.1') && others];
    return (0,doctor_finding/* bad */.MB)('CUDA libraries', found, advice.filter(Boolean).join(' '));
}
async function libraries(runtime, signal) {
    if (process.platform !== 'linux')
        return [];
    const native = (0,external_node_path_.join)(runtime.folder, 'node_modules', 'onnxruntime-node', (0,platform/* nativeFolder */.G5)(platform/* thisPlatform */.gA));
    const provider = (0,external_node_path_.join)(native, 'libonnxruntime_providers_cuda.so');
    const env = (0,environment/* childEnvironment */.Q)(runtime.libraries);
    const ldd = await (0,runtime_npm/* runProgram */.mB)({ program: 'ldd', args: [] }, [provider], native, signal, env);
    return ldd.code === 0 ? [judgeLibraries(ldd.stdout)] : [];
}
async function examineGpu(runtime, signal) {
    const query = ['--query-gpu=name,memory.total,driver_version', '--format=csv,noheader'];
    const smi = await (0,runtime_npm/* runProgram */.mB)({ program: 'nvidia-smi', args: [] }, query, (0,external_node_os_.tmpdir)(), signal);
    const gpu = judgeGpu(smi);
    if (runtime === null)
        return [gpu];
    return [gpu, ...(await libraries(runtime, signal)), await session(runtime, 'cuda', signal)];
}

// EXTERNAL MODULE: ./lib/commands/doctor/machine.js
var machine = __webpack_require__(83793);
;// CONCATENATED MODULE: ./lib/commands/doctor.js











/**
 * Looks at everything that an evaluation needs, runs none, and writes what it found to `output`.
 * @returns 0 where an evaluation could run, else 2
 * @throws GateError where a runtime was to be fetched and could not be
 */
async function doctor_doctor(options, output) {
    const { suite, findings: ofSuite } = options.suite === null ? noSuite : await examined(options.suite);
    const device = options.device ?? deviceOf(suite);
    const fetched = options.fetch === null ? null : await readyFolder(options.fetch, device, options);
    // Loaded only with a suite: the doctor has to answer where the rest of the program cannot.
    const needsNone = suite !== null && !(await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2839))).needsRuntime(suite);
    const findings = [
        ...(await (0,machine/* examineMachine */.hi)([
            ['disk of the cache', (0,environment/* runtimeEnvironment */.W)().cacheFolder, 500e6],
            ['disk of the runs', (0,external_node_path_.resolve)('.'), 500e6],
        ])),
        ...(options.job === null ? [] : await examineJob(options.job, suite, options)),
        ...(needsNone
            ? await examineServers(suite, options)
            : await examineDevice(device, fetched ?? options.runtime, options)),
        ...ofSuite,
    ];
    output.write(options.json ? (0,doctor_finding/* asJson */.vA)(findings) : (0,doctor_finding/* asText */.e1)(findings));
    return findings.some(({ state }) => state === 'bad') ? errors/* exitCode */.I$.badInput : errors/* exitCode */.I$.passed;
}
const noSuite = { suite: null, findings: [] };
/** Loaded only here: the doctor has to answer where the rest of the program cannot. */
async function examined(file) {
    return (await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 65377))).examineSuite(file);
}
async function examineJob({ environment, payload }, suite, { progress }) {
    return (await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__, 94650))).examineJob({ environment, payload, suite: suite?.name ?? null, progress });
}
/** Servers that are started here bring their own runtime, but need the GPU all the same. */
async function examineServers({ baseline, candidate }, { signal }) {
    if ([baseline, candidate].every(({ server }) => server?.command == null))
        return [];
    const findings = await examineGpu(null, signal);
    return findings.map((finding) => finding.state === 'bad' ? (0,doctor_finding/* warn */.R8)(finding.check, finding.found, doctor/* doctorTexts */.a.slowServer) : finding);
}
/** The most demanding device of the two sides. */
function deviceOf(suite) {
    const asked = suite === null ? [] : [suite.baseline.device, suite.candidate.device];
    return ['cuda', 'webgpu', 'auto'].find((device) => asked.includes(device)) ?? 'cpu';
}
async function examineDevice(device, folder, options) {
    const { progress, signal } = options;
    const { runtime, findings } = await examineRuntime({ folder: folder ?? undefined, device, progress, signal });
    // With `auto` a machine without a GPU is no fault: the processor takes over.
    const wantsGpu = device === 'cuda' || (device === 'auto' && runtime?.cuda);
    if (wantsGpu)
        return [...findings, ...(await examineGpu(runtime, signal))];
    if (device === 'webgpu' && runtime !== null)
        return [...findings, await session(runtime, 'webgpu', signal)];
    return findings;
}
/** Puts a ready runtime where the user asks for one, unless it is there already. Returns the folder. */
async function readyFolder(where, device, { progress, signal }) {
    const cuda = device === 'cuda';
    const folder = where === true ? (0,runtime_runtime/* cachePath */.Ae)(undefined, cuda) : (0,external_node_path_.resolve)(where);
    const ready = cuda ? await (0,runtime_cuda/* isReadyWithCuda */.J)(folder) : await (0,fetch/* isSound */.g)(folder);
    const { searchPath } = (0,environment/* runtimeEnvironment */.W)();
    if (ready)
        progress.note(`The runtime in ${folder} is whole.`);
    else {
        await (cuda ? runtime_cuda/* fetchRuntimeWithCuda */.k : fetch/* fetchRuntime */.B)(folder, { searchPath, progress, signal });
        progress.note(`The runtime stands in ${folder}.`);
    }
    if (where !== true)
        progress.note('On another machine of this kind, name the folder in CHECKPOINT_GATE_RUNTIME or the input runtime.');
    return folder;
}


/***/ }),

/***/ 72105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);


const ok = (check, found) => ({ check, state: 'ok', found, advice: null });
const warn = (check, found, advice) => ({ check, state: 'warn', found, advice });
const bad = (check, found, advice) => ({ check, state: 'bad', found, advice });
/** What has several lines stays indented, so that none of them looks like another finding. */
function printable(text, indent) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.map((line) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(line, 600)).join(`\n${' '.repeat(indent)}`);
}
function count(n, thing) {
    return `${n} ${thing}${n === 1 ? '' : 's'}`;
}
function asText(findings) {
    const width = Math.max(...findings.map(({ check }) => check.length));
    const lines = findings.flatMap(({ check, state, found, advice }) => {
        const line = `${state.padEnd(4)}  ${printable(check, 6).padEnd(width)}  ${printable(found, width + 8)}`;
        return advice === null ? [line] : [line, `${' '.repeat(width + 8)}${printable(advice, width + 8)}`];
    });
    const problems = findings.filter(({ state }) => state === 'bad').length;
    const warnings = findings.filter(({ state }) => state === 'warn').length;
    const parts = [problems > 0 && count(problems, 'problem'), warnings > 0 && count(warnings, 'warning')].filter(Boolean);
    return `${[...lines, '', parts.length > 0 ? `${parts.join(', ')}.` : 'Everything is ready.'].join('\n')}\n`;
}
function asJson(findings) {
    const ready = findings.every(({ state }) => state !== 'bad');
    return `${JSON.stringify({ ready, findings }, null, 2)}\n`;
}
/** The finding of work that says itself what is wrong. */
async function attempt(check, work) {
    try {
        return ok(check, await work());
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        return bad(check, error.message, error.hint);
    }
}


/***/ }),

/***/ 83793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hi: () => (/* binding */ examineMachine),
/* harmony export */   xu: () => (/* binding */ judgeWeights)
/* harmony export */ });
/* unused harmony exports judgeNode, judgeCores, judgeMemory, judgeDisk */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _backends_onnx_runtime_pinned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76534);
/* harmony import */ var _backends_onnx_runtime_platform_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96899);
/* harmony import */ var _shared_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9381);
/* harmony import */ var _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(307);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72105);









const gigabyte = 1e9;
const inGigabytes = (bytes) => `${(bytes / gigabyte).toFixed(1)} GB`;
function judgeNode(version) {
    const major = Number(version.split('.')[0]);
    if (major >= 20)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__.ok)('Node.js', version);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .bad */ .MB)('Node.js', version, 'Version 20 or newer is needed.');
}
function judgePlatform() {
    const glibc = (0,_backends_onnx_runtime_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .glibcVersion */ .go)();
    const found = glibc === null ? _backends_onnx_runtime_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .thisPlatform */ .gA : `${_backends_onnx_runtime_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .thisPlatform */ .gA}, glibc ${glibc.join('.')}`;
    const problem = (0,_backends_onnx_runtime_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .platformProblem */ .J4)(Object.keys(_backends_onnx_runtime_pinned_js__WEBPACK_IMPORTED_MODULE_4__/* .pinnedContents */ .Vg));
    if (problem === null)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__.ok)('platform', found);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .bad */ .MB)('platform', `${found}: ${problem}`, 'ONNX checkpoints need another runner.');
}
function judgeCores(cores) {
    if (cores > 1)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__.ok)('cores', `${cores} for this process`);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)('cores', '1 for this process', 'It works, slowly. In a container, raise its processor limit.');
}
/** `limit` and `free` in bytes. A checkpoint of 1 billion parameters in fp32 takes 4 GB. */
function judgeMemory(limit, free) {
    const found = `${inGigabytes(limit)} for this process, ${inGigabytes(free)} free`;
    if (Math.min(limit, free) >= 2 * gigabyte)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__.ok)('memory', found);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)('memory', found, 'Checkpoints of more than a few hundred megabytes will not fit.');
}
/** `free` in bytes. */
function judgeDisk(check, folder, free, needed, isWritable = true) {
    const found = `${inGigabytes(free)} free at ${folder}`;
    if (!isWritable)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .bad */ .MB)(check, _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_6__/* .doctorTexts */ .a.cannotWrite(found), _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_6__/* .doctorTexts */ .a.cannotWriteAdvice);
    if (free >= needed)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__.ok)(check, found);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)(check, found, `Free at least ${inGigabytes(needed)}.`);
}
async function disk(check, folder, needed) {
    let existing = folder;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(existing) && existing !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(existing))
        existing = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(existing);
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(existing);
    const isWritable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(existing, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK).then(() => true, () => false);
    return judgeDisk(check, folder, bavail * bsize, needed, isWritable);
}
/** `weights` and `limit` in bytes; `found`: what is known of the checkpoint besides. One side is open at a time. */
function judgeWeights(check, found, weights, limit) {
    const sized = `${found}, ${weights < gigabyte / 10 ? `${(weights / 1e6).toFixed(1)} MB` : inGigabytes(weights)}`;
    if (weights <= 0.8 * limit)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__.ok)(check, sized);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)(check, _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_6__/* .doctorTexts */ .a.tooLarge({ found: sized, limit: inGigabytes(limit) }), _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_6__/* .doctorTexts */ .a.tooLargeAdvice);
}
/** `folders`: where the program writes: what for, the folder, and the bytes that should be free there. */
async function examineMachine(folders) {
    return [
        judgeNode(process.versions.node),
        judgePlatform(),
        judgeCores((0,_shared_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .availableCores */ .o5)()),
        judgeMemory((0,_shared_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .memoryLimit */ .BQ)(), (0,node_os__WEBPACK_IMPORTED_MODULE_2__.freemem)()),
        ...(await Promise.all(folders.map(([check, folder, needed]) => disk(check, folder, needed)))),
    ];
}


/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ doctorTexts)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);

const job = 'the job in the workflow';
/** What doctor finds, and what is to be done about it. */
const doctorTexts = {
    runner: (p) => `${p.isSelfHosted ? 'a machine of your own' : 'a machine of the forge'}${p.words.length === 0 ? '' : `, ${p.words.join(', ')}`}`,
    strangers: (p) => `${p.found}, of a repository that everybody sees`,
    strangersAdvice: 'Whoever opens a pull request could run code on it: have runs of outside contributors approved in the settings of Actions, and let a machine live for one job only (SECURITY.md).',
    fork: (number) => `${pull(number)} from a fork: the token can only read, whatever the workflow says`,
    dependabot: (number) => `${pull(number)} by Dependabot: the token can only read, whatever the workflow says`,
    readOnlyAdvice: 'The job passes or fails and its summary has the report; comment and status are not written by it. docs/github.md tells the choices.',
    target: (number) => `pull_request_target, ${pull(number)}: a stranger's files with a token that can write and with secrets`,
    targetAdvice: 'Evaluate on pull_request. docs/github.md tells how a report gets to the pull request of a fork.',
    pullRequest: (p) => `${pull(p.number)}, commit ${p.head}`,
    mergeGroup: (head) => `merge queue, commit ${head}: the status goes there, and there is no pull request to comment on`,
    otherEvent: (p) => `${p.event}, commit ${p.head}: no pull request, so the report goes to the job summary and the status to the commit`,
    noToken: 'none in GITHUB_TOKEN, so what it may do cannot be looked at',
    noTokenAdvice: (expression) => `In a step of a workflow: env: {GITHUB_TOKEN: "${expression}"}. The action takes its input token by itself.`,
    token: (p) => `is accepted at ${p.where} for ${p.repository}`,
    tokenRefused: (p) => `${p.where} does not accept it: ${p.said}`,
    tokenRefusedAdvice: 'Take the token of the job, and leave the input token of the action out.',
    tokenBlind: (p) => `sees no ${p.repository} at ${p.where}: ${p.said}`,
    tokenBlindAdvice: `Give ${job} "contents: read", or a token of a user who may read the repository.`,
    unreachable: (p) => `${p.where} does not answer: ${p.said}`,
    unreachableAdvice: 'See that the runner reaches the address (GITHUB_API_URL), through https_proxy where there is a proxy. The verdict does not need it; comment and status do.',
    mayWrite: 'the token may write it',
    mayNotWrite: (said) => `the token may not write it: ${said}`,
    permissionAdvice: (line) => `Add "${line}" to permissions of ${job}.`,
    untold: (said) => `whether the token may write it cannot be told: ${said}`,
    untoldAdvice: 'See after the first run whether it is there; its warnings say what is missing.',
    nothingToComment: 'the event belongs to no pull request: the report goes to the job summary',
    statusInstead: (found) => `${found}; the commit status stands in its place`,
    noChecks: 'this forge has none: the commit status stands in its place',
    required: (p) => `${p.branch} requires ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.names, 5)}`,
    notRequired: (p) => `nothing that the token sees has ${p.branch} require ${p.context}`,
    notRequiredAdvice: 'Until the status or the job is required, a blocked candidate can be merged: a ruleset of the branch, or its protection, names it.',
    placeholder: (paths) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(paths)} still names OWNER as the owner of the action`,
    placeholderAdvice: 'Put the owner of the repository that has the action in its place.',
    lacksPermission: (p) => `${p.path} gives the token no "${p.line}"`,
    filtered: (path) => `${path} has a filter of paths`,
    filteredAdvice: 'A workflow that does not start sets no status: one that is required is then waited for, for ever.',
    workflowFits: (paths) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(paths)} runs the gate`,
    samples: (p) => `${p.path}: ${p.samples}`,
    repeated: (p) => `${p.found}, ${p.count} of them the same as another`,
    repeatedAdvice: 'What is asked twice counts as two independent answers, so that intervals are too narrow: leave it out, or give what is the same one group.',
    few: (p) => `${p.found}, of ${p.units}`,
    fewAdvice: 'Fewer than ten independent samples hardly tell a change from chance: most rules will stay inconclusive.',
    tooLarge: (p) => `${p.found}, of a memory of ${p.limit} in all`,
    tooLargeAdvice: 'The weights hardly fit: take a machine with more memory, or an export of a lower precision.',
    cannotWrite: (found) => `${found}, and this user may not write there`,
    cannotWriteAdvice: 'Give --out another folder, or the user the right to write.',
    slowServer: 'A server on the processor answers slowly; vLLM and SGLang need a GPU.',
    keyHere: (variable) => `in ${variable}`,
    startJudge: 'Start it before the gate runs, or see that the address is right.',
    sheetKeyMissing: (path) => `the key of the sheets is not at ${path}`,
    sheetKeyAdvice: 'checkpoint-gate sheet writes it with the sheets; until it is there and sheets come back, the rows are missing and block.',
    noSheets: (patterns) => `no filled sheet at ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(patterns)} yet`,
    noSheetsAdvice: 'The rows of people are missing until sheets come back, and a missing row blocks.',
    sheets: (p) => `${p.count}, key ${p.key}`,
};
const pull = (number) => (number === null ? 'a run' : `pull request ${number}`);


/***/ })

};
