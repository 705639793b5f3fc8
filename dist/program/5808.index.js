export const id = 5808;
export const ids = [5808];
export const modules = {

/***/ 52014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ isNeeded),
/* harmony export */   Bi: () => (/* binding */ missingFile),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   M: () => (/* binding */ missingCudaFile),
/* harmony export */   QY: () => (/* binding */ hashOfFile),
/* harmony export */   eZ: () => (/* binding */ contentDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96899);





/** Whether a file of a package, by its path within it, is needed to run on a platform. The rest is for other platforms and editors. */
function isNeeded(packageName, path, platform) {
    if (path === 'package.json')
        return true;
    if (packageName === 'onnxruntime-common')
        return /^dist\/cjs\/[^/]+\.(js|json)$/.test(path);
    if (/^dist\/[^/]+\.js$/.test(path))
        return true;
    // The macOS package has its library twice, under two names; the binding asks for the short one.
    return path.startsWith(`${(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .nativeFolder */ .G5)(platform)}/`) && !/\.\d+\.\d+\.\d+\.dylib$/.test(path);
}
/** What is missing for a folder to serve as runtime, as a path within it; null: nothing. */
function missingFile(folder, platform) {
    const files = [
        'onnxruntime-node/package.json',
        'onnxruntime-node/dist/index.js',
        ...(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .nativeFiles */ .ZE)(platform).map((file) => `onnxruntime-node/${(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .nativeFolder */ .G5)(platform)}/${file}`),
        'onnxruntime-common/package.json',
    ].map((file) => `node_modules/${file}`);
    return files.find((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file))) ?? null;
}
function missingCudaFile(folder, platform) {
    const native = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)('node_modules', 'onnxruntime-node', (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .nativeFolder */ .G5)(platform));
    const files = _platform_js__WEBPACK_IMPORTED_MODULE_4__/* .cudaProviderFiles */ .mB.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(native, file));
    return files.find((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file))) ?? null;
}
/** Version of the runtime in a folder; null where its package.json cannot be read. */
function versionIn(folder) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'node_modules', 'onnxruntime-node', 'package.json'), 'utf8');
        const { version } = JSON.parse(text);
        return typeof version === 'string' ? version : null;
    }
    catch {
        return null;
    }
}
/** Hexadecimal, or base64 as npm writes it. */
async function hashOfFile(file, algorithm, encoding = 'hex') {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.digest(encoding);
}
/**
 * sha256 over every file below `node_modules` of a runtime folder: over lines "sha256, two spaces, path" as sha256sum writes them, sorted
 * by path. One file more, less or altered gives another digest. The CUDA provider, which is added later, is left out.
 */
async function contentDigest(folder) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'node_modules');
    const files = [];
    for (const path of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(top, { recursive: true })) {
        if (_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .cudaProviderFiles */ .mB.includes((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)) || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, path))).isDirectory())
            continue;
        files.push(path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/'));
    }
    files.sort();
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const file of files)
        digest.update(`${await hashOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, file), 'sha256')}  ${file}\n`);
    return digest.digest('hex');
}


/***/ }),

/***/ 31655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isReadyWithCuda),
/* harmony export */   k: () => (/* binding */ fetchRuntimeWithCuda)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52014);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50198);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16039);
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76534);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96899);









/** Whether a folder holds the pinned runtime, its CUDA provider and CUDA's own libraries. */
async function isReadyWithCuda(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || !(await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .isSound */ .g)(folder)))
        return false;
    const native = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'node_modules', 'onnxruntime-node', (0,_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .nativeFolder */ .G5)(_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .thisPlatform */ .gA));
    for (const [file, sha256] of Object.entries(_pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedCudaProvider */ .J8)) {
        if ((await (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOfFile */ .QY)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(native, file), 'sha256').catch(() => null)) !== sha256)
            return false;
    }
    return _pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .cudaLibraries */ .xu.every((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'libraries', file)));
}
/**
 * Fetches the pinned runtime and, through the machine's pip, its CUDA provider with the CUDA libraries that the provider links to, all
 * checked against pinned hashes. The provider comes from the Python package of the same version and commit: the npm package fetches its
 * own by a script that runs unchecked. The NVIDIA driver stays the machine's.
 * @throws GateError as `fetchRuntime`, and `runtime-no-pip`, `runtime-pip-failed`
 */
async function fetchRuntimeWithCuda(target, options) {
    if (_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .thisPlatform */ .gA !== 'linux-x64') {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-no-build', {
            reason: `its CUDA provider is published for linux-x64, not for ${_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .thisPlatform */ .gA}`,
        });
    }
    const python = options.searchPath.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(each, 'python3')).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
    if (python === undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-no-pip', { detail: 'python3 is not on the PATH' });
    await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchRuntime */ .B)(target, options, (folder) => addCuda(folder, python, options), isReadyWithCuda);
}
async function addCuda(folder, python, { progress, signal }) {
    progress.note('Fetching the CUDA provider and CUDA libraries with pip (1.1 GiB, once) ...');
    const command = { program: python, args: ['-m'] };
    const wheels = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'wheels');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(wheels);
    await download(command, wheels, signal);
    const native = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'node_modules', 'onnxruntime-node', (0,_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .nativeFolder */ .G5)(_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .thisPlatform */ .gA));
    const libraries = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'libraries');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(libraries);
    for (const wheel of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(wheels)).filter((name) => name.endsWith('.whl'))) {
        const unpacked = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(wheels, 'unpacked');
        const ended = await (0,_npm_js__WEBPACK_IMPORTED_MODULE_6__/* .runProgram */ .mB)(command, ['zipfile', '-e', wheel, unpacked], wheels, signal);
        if (ended.code !== 0)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-pip-failed', { detail: (0,_npm_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)(ended.stderr) });
        for (const path of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(unpacked, { recursive: true })) {
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
            const to = name in _pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedCudaProvider */ .J8 ? native : _pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .cudaLibraries */ .xu.includes(name) ? libraries : null;
            if (to !== null)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(unpacked, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, name));
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unpacked, { recursive: true });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(wheels, { recursive: true });
    if (!(await isReadyWithCuda(folder))) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-pip-failed', { detail: 'the packages do not hold the files that they should' });
    }
}
/** The wheels are named for one Python, whichever this machine has: only the libraries in them are used. */
async function download(python, folder, signal) {
    const lines = _pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedWheels */ .DO.map(({ name, version, sha256 }) => `${name}==${version} --hash=sha256:${sha256}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'requirements.txt'), `${lines.join('\n')}\n`);
    const platforms = ['manylinux_2_28_x86_64', 'manylinux_2_27_x86_64', 'manylinux2014_x86_64', 'manylinux2010_x86_64'];
    const args = ['pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--require-hashes', '--no-cache-dir'];
    args.push('--python-version=311', '--implementation=cp', '--disable-pip-version-check', '--no-input');
    args.push(...platforms.map((each) => `--platform=${each}`), '--dest=.', '--requirement=requirements.txt');
    const ended = await (0,_npm_js__WEBPACK_IMPORTED_MODULE_6__/* .runProgram */ .mB)(python, args, folder, signal);
    if (ended.code === null || /No module named '?pip/.test(ended.stderr)) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-no-pip', { detail: (0,_npm_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)(ended.stderr) });
    }
    if (ended.code !== 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-pip-failed', { detail: (0,_npm_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)(ended.stderr) });
}


/***/ }),

/***/ 57739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   W: () => (/* binding */ runtimeEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95804);



function runtimeEnvironment(env = process.env) {
    return {
        folder: env.CHECKPOINT_GATE_RUNTIME || null,
        // A self-hosted runner keeps its tool cache between jobs, and its home folder perhaps not.
        cacheFolder: env.RUNNER_TOOL_CACHE
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TOOL_CACHE, 'checkpoint-gate')
            : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(userCacheFolder(env), 'checkpoint-gate'),
        searchPath: (env.PATH ?? env.Path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== ''),
    };
}
function userCacheFolder(env) {
    if (process.platform === 'win32')
        return env.LOCALAPPDATA || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'AppData', 'Local');
    if (process.platform === 'darwin')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'Library', 'Caches');
    return env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
}
/** From 1.30 on the runtime tells its maker of every session, over the network and in files of its own, unless it is told not to. */
const quiet = { ORT_DISABLE_TELEMETRY: '1' };
/**
 * The environment of a process that holds the native runtime: without secrets and action inputs, which it has no use for, and with the
 * folders of libraries that the loader reads only at its start.
 */
function childEnvironment(libraries, env = process.env) {
    const kept = Object.entries(env).filter(([name, value]) => !(0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecret */ .$f)(name, value));
    const result = { ...quiet, ...Object.fromEntries(kept) };
    if (libraries.length > 0) {
        const own = env.LD_LIBRARY_PATH ? [env.LD_LIBRARY_PATH] : [];
        // The user's own folders win: they may hold the libraries that belong to the machine's driver.
        result.LD_LIBRARY_PATH = [...own, ...libraries].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    }
    return result;
}


/***/ }),

/***/ 50198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fetchRuntime),
/* harmony export */   g: () => (/* binding */ isSound)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52014);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16039);
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76534);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96899);







/** Whether a folder holds exactly the pinned runtime for this platform: a half-written or altered one is not sound. */
async function isSound(folder) {
    return (await (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .contentDigest */ .eZ)(folder).catch(() => null)) === _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedContents */ .Vg[_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .thisPlatform */ .gA];
}
/**
 * Fetches the pinned runtime through the machine's npm and puts it at `target`; `add` may put more into the folder before it is there.
 * Nothing stands at `target` until all of it is checked, and no script of a package is run. Where another process was faster, its
 * folder stays.
 * @throws GateError `runtime-no-build`, `runtime-no-npm`, `runtime-npm-failed`, `runtime-integrity`, `runtime-not-written`,
 * `runtime-folder-occupied`
 */
async function fetchRuntime(target, options, add, isReady = isSound) {
    const problem = (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .platformProblem */ .J4)(Object.keys(_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedContents */ .Vg));
    if (problem !== null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-no-build', { reason: problem });
    try {
        if (await isOccupied(target))
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-folder-occupied', { folder: target });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await sweep(target);
        const part = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${target}.part-`);
        // A temporary folder is its maker's alone; a tool cache serves every user of the machine.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(part, 0o755);
        try {
            await unpack(part, options);
            await add?.(part);
            options.signal.throwIfAborted();
            await moveInto(part, target, isReady);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(part, { recursive: true, force: true });
        }
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue || options.signal.aborted)
            throw error;
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-not-written', { folder: target, detail: error.message }, error);
    }
}
async function unpack(folder, { searchPath, progress, signal }) {
    const npm = (0,_npm_js__WEBPACK_IMPORTED_MODULE_4__/* .npmCommand */ .fQ)(searchPath);
    if (npm === null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-no-npm', { version: _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedVersion */ .V2 });
    progress.note(`Fetching onnxruntime-node ${_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedVersion */ .V2} with npm (108 MiB, once) ...`);
    const download = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'download');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(download);
    const names = _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedPackages */ .OL.map(({ name }) => `${name}@${_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedVersion */ .V2}`);
    // Run in an empty folder of the cache, so that an .npmrc of the repository under test has no say.
    const args = ['pack', ...names, '--ignore-scripts', '--prefer-offline', '--loglevel=error', '--no-update-notifier'];
    const ended = await (0,_npm_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)(npm, args, download, signal);
    if (ended.code !== 0) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-npm-failed', { version: _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedVersion */ .V2, detail: (0,_npm_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(ended.stderr) });
    }
    const tar = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
    for (const { name, integrity } of _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedPackages */ .OL) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(download, `${name}-${_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedVersion */ .V2}.tgz`);
        const found = `sha512-${await (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOfFile */ .QY)(file, 'sha512', 'base64')}`;
        if (found !== integrity)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-integrity', { package: name, expected: integrity, found });
        const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(cwd, { recursive: true });
        const filter = (path) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .isNeeded */ .Ad)(name, path.replace(/^package\//, ''), _platform_js__WEBPACK_IMPORTED_MODULE_6__/* .thisPlatform */ .gA);
        await tar.extract({ file, cwd, strip: 1, filter });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(download, { recursive: true });
    const found = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .contentDigest */ .eZ)(folder);
    const expected = _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedContents */ .Vg[_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .thisPlatform */ .gA] ?? '';
    if (found !== expected)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-integrity', { package: 'the unpacked folder', expected, found });
}
/** A folder cannot be renamed onto one with files in it, so the first of two processes wins, and a damaged folder is moved aside. */
async function moveInto(part, target, isReady) {
    for (let attempt = 0;; attempt++) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, target);
            return;
        }
        catch (error) {
            if (await isReady(target))
                return;
            if (attempt === 3)
                throw error;
            const aside = `${target}.part-damaged-${process.pid}-${attempt}`;
            // Another process may have moved it aside, or replaced it, in the meantime.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(target, aside).catch(() => { });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, { recursive: true, force: true }).catch(() => { });
        }
    }
}
/** Whether something else than a runtime stands at a path: only a runtime, whole or not, may be replaced. */
async function isOccupied(target) {
    const names = async (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const expected = new Set([..._pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedPackages */ .OL.map(({ name }) => name), 'libraries', 'node_modules']);
    const found = [...(await names(target)), ...(await names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, 'node_modules')))];
    return found.some((name) => !expected.has(name));
}
const dayInMilliseconds = 24 * 60 * 60 * 1000;
/** Removes what killed processes left beside `target`; what a living one works on is younger. */
async function sweep(target) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)) {
        if (!name.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}.part-`))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => ({ mtimeMs: Date.now() }));
        if (Date.now() - mtimeMs > dayInMilliseconds)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }).catch(() => { });
    }
}


/***/ }),

/***/ 16039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   fQ: () => (/* binding */ npmCommand),
/* harmony export */   mB: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * The machine's npm; null where there is none. On Windows npm's JavaScript is started itself, since `npm.cmd` runs only through a shell.
 */
function npmCommand(searchPath) {
    if (process.platform === 'win32') {
        const script = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('node_modules', 'npm', 'bin', 'npm-cli.js');
        const folder = [...searchPath, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath)].find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(each, script)));
        return folder === undefined ? null : { program: process.execPath, args: [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, script)] };
    }
    const onPath = searchPath.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'npm')).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file));
    if (onPath !== undefined)
        return { program: onPath, args: [] };
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(beside) ? { program: process.execPath, args: [beside] } : null;
}
/** Runs a program to its end in `cwd`, without a shell and without input. Rejects with the signal's reason when it is aborted. */
async function runProgram(command, args, cwd, signal, env) {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
        const options = { cwd, stdio: ['ignore', 'pipe', 'pipe'], ...(env && { env }) };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.program, [...command.args, ...args], options);
        let [stdout, stderr] = ['', ''];
        child.stdout.setEncoding('utf8').on('data', (text) => {
            stdout += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            stderr += text;
        });
        const abort = () => child.kill();
        signal.addEventListener('abort', abort);
        child.on('error', (error) => resolve({ code: null, stdout, stderr: error.message }));
        child.on('close', (code) => {
            signal.removeEventListener('abort', abort);
            if (signal.aborted)
                reject(signal.reason);
            else
                resolve({ code: code ?? 1, stdout, stderr });
        });
    });
}
/** The lines of a package manager's output that say why it failed, on one line. */
function failure(output) {
    const lines = output
        .replace(/\u001b\[[0-9;]*m/g, '')
        .split(/\r?\n/)
        .map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim())
        .filter((line) => !/^$|complete log of this run|^npm (warn|notice)|^(WARNING|DEPRECATION):/i.test(line))
        .map((line) => line.replace(/^(npm (error|ERR!)|ERROR:)\s*/, ''));
    return lines.slice(0, 3).join('; ').slice(0, 600) || 'it gave no reason';
}


/***/ }),

/***/ 76534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ pinnedWheels),
/* harmony export */   J8: () => (/* binding */ pinnedCudaProvider),
/* harmony export */   OL: () => (/* binding */ pinnedPackages),
/* harmony export */   V2: () => (/* binding */ pinnedVersion),
/* harmony export */   Vg: () => (/* binding */ pinnedContents),
/* harmony export */   xu: () => (/* binding */ cudaLibraries)
/* harmony export */ });
/** The one version that is fetched, and that the program is tested with. `scripts/pin-runtime.mjs` writes the figures of another. */
const pinnedVersion = '1.30.0';
/** Integrity of the npm packages, as a lockfile has it. */
const pinnedPackages = [
    {
        name: 'onnxruntime-node',
        integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
    },
    {
        name: 'onnxruntime-common',
        integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
    },
];
/** Digest of an unpacked folder (`contentDigest`) by platform: a folder in a cache is used only while it has it. */
const pinnedContents = {
    'linux-x64': 'b9d143c77c5169dab41958ff63c77d4407163884d8264f5013e62e4e58c8400b',
    'linux-arm64': '409d614fbcbdc9bf951c74aff5abcb294d1635f18835ead33a2196da75902e30',
    'darwin-arm64': '206527a139ad1bd272bca2bd1cd43ce0308150cb7488beb9a8776a163b27a409',
    'win32-x64': '772be877107d3d1e880fe96c80ed179cfe2c276dc694328022cf5964c7621864',
    'win32-arm64': '97c2439f61d8af24a3b435d0a1c4a3c98de347202c6f20d4a780ff4e0bdefd2b',
};
/** sha256 of the CUDA provider's libraries, out of the Python package of the same version: built from the same commit. */
const pinnedCudaProvider = {
    'libonnxruntime_providers_cuda.so': '9d7587acb137b31bf84e4d32dc444b969bb601d098b01395effcacfe4341e364',
    'libonnxruntime_providers_shared.so': '086ec1d5388f64153d9c63470d126693db9a182c8ce236d3a1119068471b8a0d',
};
/** Python packages by name, version and sha256 of their wheel: the provider, and the CUDA 13 libraries that it loads. */
const pinnedWheels = [
    {
        name: 'onnxruntime-gpu',
        version: '1.30.0',
        sha256: '4fbf0c5d7b5fb99266c2e8a802e3e64af68bdc383e0f3c7349b985f1087eedaa',
    },
    {
        name: 'nvidia-cublas',
        version: '13.0.2.14',
        sha256: '0cf238ffdbe46c00cb9aa98e7bca745c223a5ca5a53e686ac8b3e5a08fe80d6c',
    },
    {
        name: 'nvidia-curand',
        version: '10.4.0.35',
        sha256: '1aee33a5da6e1db083fe2b90082def8915f30f3248d5896bcec36a579d941bfc',
    },
    {
        name: 'nvidia-cuda-runtime',
        version: '13.0.96',
        sha256: '7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548',
    },
    {
        name: 'nvidia-cuda-nvrtc',
        version: '13.0.88',
        sha256: 'ad9b6d2ead2435f11cbb6868809d2adeeee302e9bb94bcf0539c7a40d80e8575',
    },
    {
        name: 'nvidia-cudnn-cu13',
        version: '9.16.0.29',
        sha256: '6349bc8769369a91611c5e2ce5c2e510e61848c245099c31e870d2cdce0ab90d',
    },
];
/** The files of those packages that are kept. */
const cudaLibraries = [
    'libcublas.so.13',
    'libcublasLt.so.13',
    'libcudart.so.13',
    'libcudnn.so.9',
    'libcudnn_adv.so.9',
    'libcudnn_cnn.so.9',
    'libcudnn_engines_precompiled.so.9',
    'libcudnn_engines_runtime_compiled.so.9',
    'libcudnn_graph.so.9',
    'libcudnn_heuristic.so.9',
    'libcudnn_ops.so.9',
    'libcurand.so.10',
    'libnvrtc-builtins.so.13.0',
    'libnvrtc.so.13',
];


/***/ }),

/***/ 96899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ nativeFolder),
/* harmony export */   J4: () => (/* binding */ platformProblem),
/* harmony export */   ZE: () => (/* binding */ nativeFiles),
/* harmony export */   gA: () => (/* binding */ thisPlatform),
/* harmony export */   go: () => (/* binding */ glibcVersion),
/* harmony export */   mB: () => (/* binding */ cudaProviderFiles)
/* harmony export */ });
const thisPlatform = `${process.platform}-${process.arch}`;
/** Folder of the native files within onnxruntime-node. */
function nativeFolder(platform) {
    return `bin/napi-v6/${platform.replace('-', '/')}`;
}
/** The binding first: what Node loads; the library, which the binding finds beside itself. */
function nativeFiles(platform) {
    const [system] = platform.split('-');
    const library = system === 'win32' ? 'onnxruntime.dll' : system === 'darwin' ? 'libonnxruntime.1.dylib' : 'libonnxruntime.so.1';
    return ['onnxruntime_binding.node', library];
}
/** The libraries of the CUDA provider, which the npm package does not carry. */
const cudaProviderFiles = ['libonnxruntime_providers_shared.so', 'libonnxruntime_providers_cuda.so'];
/** Version of the C library, as `[2, 36]`; null where it is not glibc (musl, or no Linux at all). */
function glibcVersion() {
    if (process.platform !== 'linux')
        return null;
    Object.assign(process.report, { excludeNetwork: true });
    const { header } = process.report.getReport();
    const match = /^(\d+)\.(\d+)/.exec(header?.glibcVersionRuntime ?? '');
    return match ? [Number(match[1]), Number(match[2])] : null;
}
/** Why the published runtime cannot run on this machine; null where it can. */
function platformProblem(platforms) {
    if (!platforms.includes(thisPlatform)) {
        return `there is no build for ${thisPlatform}, only for ${platforms.join(', ')}`;
    }
    if (process.platform !== 'linux')
        return null;
    const version = glibcVersion();
    if (version === null)
        return 'it needs the C library glibc 2.28 or newer, and this Linux has another one (Alpine has musl)';
    const [major, minor] = version;
    if (major > 2 || (major === 2 && minor >= 28))
        return null;
    return `it needs glibc 2.28 or newer, and this machine has ${major}.${minor}`;
}


/***/ }),

/***/ 22126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ cachePath),
/* harmony export */   HR: () => (/* binding */ locateRuntime),
/* harmony export */   w4: () => (/* binding */ findRuntime)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52014);
/* harmony import */ var _cuda_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31655);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57739);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50198);
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76534);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96899);










/** Where the fetched runtime is kept: by version and platform, since a home folder may be shared by unlike machines. */
function cachePath(cacheFolder, cuda) {
    const folder = cacheFolder ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .runtimeEnvironment */ .W)().cacheFolder;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `onnxruntime-${_pinned_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedVersion */ .V2}-${_platform_js__WEBPACK_IMPORTED_MODULE_9__/* .thisPlatform */ .gA}${cuda ? '-cuda' : ''}`);
}
/**
 * The native runtime: the folder the user gave, else node_modules next to the program, else the cache, else fetched into the cache
 * once. A folder that was given and cannot be used is an error, never a reason to search on.
 * @throws GateError `runtime-folder-unusable`, `runtime-no-cuda`, and those of `fetchRuntime`
 */
async function findRuntime(options) {
    const present = await locateRuntime(options);
    if (present !== null)
        return present;
    if (options.device === 'cuda')
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-no-cuda', { folder: null, version: _pinned_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedVersion */ .V2 });
    const cached = cachePath(options.cacheFolder, false);
    await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchRuntime */ .B)(cached, { ...options, searchPath: (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .runtimeEnvironment */ .W)().searchPath });
    return described(cached, 'fetched');
}
/**
 * What `findRuntime` finds on this machine, without fetching anything; null: nothing that serves the device.
 * @throws GateError `runtime-folder-unusable`, `runtime-no-cuda` about a folder that was given
 */
async function locateRuntime(options) {
    const given = options.folder || (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .runtimeEnvironment */ .W)().folder;
    if (given)
        return givenRuntime(given, options);
    const folder = besideProgram(options.program ?? (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const beside = folder === null ? null : described(folder, 'node_modules');
    if (options.device === 'cuda' || options.device === 'auto') {
        if (beside?.cuda)
            return noted(beside, options.progress);
        const cached = cachePath(options.cacheFolder, true);
        if (await (0,_cuda_js__WEBPACK_IMPORTED_MODULE_5__/* .isReadyWithCuda */ .J)(cached))
            return described(cached, 'cache');
        if (options.device === 'cuda')
            return null;
    }
    if (beside !== null)
        return noted(beside, options.progress);
    const cached = cachePath(options.cacheFolder, false);
    return (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_7__/* .isSound */ .g)(cached)) ? described(cached, 'cache') : null;
}
function givenRuntime(given, { device, progress }) {
    const folder = topOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given));
    const missing = (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .missingFile */ .Bi)(folder, _platform_js__WEBPACK_IMPORTED_MODULE_9__/* .thisPlatform */ .gA) ?? ((0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .versionIn */ .It)(folder) === null ? 'a version in its package.json' : null);
    if (missing !== null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-folder-unusable', { folder: given, missing });
    const runtime = described(folder, 'given');
    if (device === 'cuda' && !runtime.cuda)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-no-cuda', { folder: given, version: runtime.version });
    return noted(runtime, progress);
}
/** People also name the node_modules folder, or the package in it. */
function topOf(folder) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === 'node_modules')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === 'onnxruntime-node' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) === 'node_modules')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    return folder;
}
/** The nearest folder up from a file whose node_modules holds a complete runtime; null: none. */
function besideProgram(file) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules')) &&
            (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .missingFile */ .Bi)(folder, _platform_js__WEBPACK_IMPORTED_MODULE_9__/* .thisPlatform */ .gA) === null &&
            (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .versionIn */ .It)(folder) !== null) {
            return folder;
        }
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return null;
    }
}
function described(folder, source) {
    const libraries = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'libraries');
    return {
        folder,
        version: (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .versionIn */ .It)(folder) ?? _pinned_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedVersion */ .V2,
        source,
        cuda: (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .missingCudaFile */ .M)(folder, _platform_js__WEBPACK_IMPORTED_MODULE_9__/* .thisPlatform */ .gA) === null,
        libraries: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(libraries) ? [libraries] : [],
    };
}
function noted(runtime, progress) {
    if (runtime.version !== _pinned_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedVersion */ .V2) {
        progress.note(`onnxruntime-node ${runtime.version} from ${runtime.folder} is used; the tested version is ${_pinned_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedVersion */ .V2}`);
    }
    return runtime;
}


/***/ }),

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
    const needsNone = suite !== null && !(await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(1315), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(783), __webpack_require__.e(2839), __webpack_require__.e(3245)]).then(__webpack_require__.bind(__webpack_require__, 2839))).needsRuntime(suite);
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
        ...(options.suite === null ? [] : await examineBase(options.suite, options)),
    ];
    output.write(options.json ? (0,doctor_finding/* asJson */.vA)(findings) : (0,doctor_finding/* asText */.e1)(findings));
    return findings.some(({ state }) => state === 'bad') ? errors/* exitCode */.I$.badInput : errors/* exitCode */.I$.passed;
}
const noSuite = { suite: null, findings: [] };
/** Loaded only here: the doctor has to answer where the rest of the program cannot. */
async function examined(file) {
    return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(1315), __webpack_require__.e(8815), __webpack_require__.e(5009), __webpack_require__.e(341), __webpack_require__.e(7856), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(783), __webpack_require__.e(8123), __webpack_require__.e(6739), __webpack_require__.e(8680), __webpack_require__.e(3491), __webpack_require__.e(6299), __webpack_require__.e(2839), __webpack_require__.e(6318), __webpack_require__.e(6589)]).then(__webpack_require__.bind(__webpack_require__, 79533))).examineSuite(file);
}
async function examineJob({ environment, payload }, suite, { progress }) {
    return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(6752), __webpack_require__.e(3607), __webpack_require__.e(4650)]).then(__webpack_require__.bind(__webpack_require__, 94650))).examineJob({ environment, payload, suite: suite?.name ?? null, progress });
}
async function examineBase(file, { base, job }) {
    if (base === null && job === null)
        return [];
    return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(1315), __webpack_require__.e(8815), __webpack_require__.e(5009), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(783), __webpack_require__.e(8123), __webpack_require__.e(1644)]).then(__webpack_require__.bind(__webpack_require__, 66375))).examineBase({ file, base, job });
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

/***/ 9381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ memoryLimit),
/* harmony export */   o5: () => (/* binding */ availableCores)
/* harmony export */ });
/* unused harmony export coresOfQuota */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const cgroups = '/sys/fs/cgroup';
function text(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').trim();
    }
    catch {
        return null;
    }
}
/** Processors' worth of time by one `cpu.max` ("200000 100000" is two); null: no limit. */
function coresOfQuota(cpuMax) {
    const [quota, period] = cpuMax.split(/\s+/).map(Number);
    return quota && period && quota > 0 && period > 0 ? quota / period : null;
}
/** The tightest processor quota of the control groups that this process is in, in cores; null: none. */
function quota() {
    const own = /^0::(\/.*)$/m.exec(text('/proc/self/cgroup') ?? '')?.[1];
    const limits = [];
    for (let folder = own ?? '/';; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        limits.push(coresOfQuota(text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cgroups, folder, 'cpu.max')) ?? ''));
        if (folder === '/')
            break;
    }
    const [first, period] = ['cpu.cfs_quota_us', 'cpu.cfs_period_us'].map((name) => text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cgroups, 'cpu', name)));
    limits.push(coresOfQuota(`${first} ${period}`));
    const set = limits.filter((limit) => limit !== null);
    return set.length > 0 ? Math.min(...set) : null;
}
/** Whole cores that this process may keep busy: what the scheduler lets it see, cut by a container's quota; at least 1. */
function availableCores() {
    return Math.max(1, Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), Math.floor(quota() ?? Number.POSITIVE_INFINITY)));
}
/** Bytes that this process may use: the machine's memory, or its container's limit where that is less. */
function memoryLimit() {
    const limit = process.constrainedMemory();
    return limit > 0 ? Math.min(limit, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)()) : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)();
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
    mlflowAnswers: (p) => `${p.address} answers; experiment ${p.experiment}${p.isNew ? ', made by the first run' : ''}`,
    noMlflow: 'MLFLOW_TRACKING_URI names no server',
    mlflowAdvice: 'The verdict does not need it, but runs are not sent: set MLFLOW_TRACKING_URI and what it asks for, in a workflow as env: of the step (docs/mlflow.md).',
    mlflowNeeded: 'The baseline is looked up there: set MLFLOW_TRACKING_URI and what it asks for, in a workflow as env: of the step (docs/mlflow.md).',
    placeholder: (paths) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(paths)} still names OWNER as the owner of the action`,
    placeholderAdvice: 'Put the owner of the repository that has the action in its place.',
    lacksPermission: (p) => `${p.path} gives the token no "${p.line}"`,
    filtered: (path) => `${path} has a filter of paths`,
    filteredAdvice: 'A workflow that does not start sets no status: one that is required is then waited for, for ever.',
    baseReads: (p) => `${p.base.slice(0, 8)}, its suite and the data of ${p.tasks} can be read`,
    baseItself: 'the event is of the base branch itself, whose own rules hold',
    baseHasNone: (base) => `${base.slice(0, 8)} has no suite yet`,
    baseHasNoneAdvice: 'Until it has one, a pull request is judged by the rules that it brings: bring the suite to the base branch first.',
    workflowFits: (paths) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(paths)} ${paths.length === 1 ? 'runs' : 'run'} the gate`,
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
