export const id = 8882;
export const ids = [8882];
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

/***/ 69010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ identify),
  D: () => (/* binding */ openCheckpoint)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/checkpoint/fingerprint.js
var fingerprint = __webpack_require__(71222);
// EXTERNAL MODULE: ./lib/checkpoint/locate.js
var locate = __webpack_require__(38230);
// EXTERNAL MODULE: ./lib/checkpoint/served.js + 1 modules
var served = __webpack_require__(25795);
// EXTERNAL MODULE: ./lib/checkpoint/libraries.js
var checkpoint_libraries = __webpack_require__(41);
// EXTERNAL MODULE: ./lib/checkpoint/settings.js
var checkpoint_settings = __webpack_require__(297);
// EXTERNAL MODULE: ./lib/checkpoint/template.js + 2 modules
var checkpoint_template = __webpack_require__(92004);
// EXTERNAL MODULE: ./lib/checkpoint/tokenizer/tokenizer.js + 5 modules
var tokenizer_tokenizer = __webpack_require__(23228);
// EXTERNAL MODULE: ./lib/shared/limits.js
var limits = __webpack_require__(9381);
// EXTERNAL MODULE: ./lib/backends/backend.js
var backend = __webpack_require__(31561);
;// CONCATENATED MODULE: ./lib/checkpoint/tokenizer/stream.js
/** A clean-up of spaces draws together at most so many characters, the first of them a space. */
const longestCleaned = 4;
/**
 * Decodes only a window of tokens at a time: from the last settled place on, with the tokens before it as context, since a decoder treats
 * the first piece unlike the others.
 */
function textStream(tokenizer, options) {
    let window = [];
    let settled = 0;
    const all = [];
    let given = '';
    // The raw text decides: " ' " is a quote that has lost its spaces only until more follows.
    const undecided = (ids) => {
        const raw = tokenizer.decode(ids, { ...options, raw: true });
        return raw.endsWith('\uFFFD') || (tokenizer.cleansUp && raw.slice(-longestCleaned).includes(' '));
    };
    const text = (ids) => tokenizer.decode(ids, options);
    return {
        push(id) {
            all.push(id);
            window.push(id);
            const before = text(window.slice(0, settled));
            const now = text(window);
            const grown = now.length > before.length && now.startsWith(before);
            if (!grown || undecided(window))
                return '';
            const fresh = now.slice(before.length);
            window = window.slice(settled);
            settled = window.length;
            given += fresh;
            return fresh;
        },
        end() {
            const whole = text(all);
            const rest = whole.startsWith(given) ? whole.slice(given.length) : '';
            given = whole;
            return rest;
        },
    };
}

;// CONCATENATED MODULE: ./lib/backends/plans/answer.js

/** One answer while its tokens come in: looks for stop strings in the text that the tokens settle. */
class Answer {
    request;
    promptTokens;
    #tokenizer;
    #stream;
    #ids = [];
    #text = '';
    constructor(request, promptTokens, tokenizer) {
        this.request = request;
        this.promptTokens = promptTokens;
        this.#tokenizer = tokenizer;
        this.#stream = textStream(tokenizer, { skipSpecial: true });
    }
    /** Takes the next token; gives the answer where a stop string has now come. */
    push(token) {
        this.#ids.push(token);
        if (this.request.stop.length === 0)
            return null;
        this.#text += this.#stream.push(token);
        return this.#stopped();
    }
    end(reason) {
        if (this.request.stop.length > 0) {
            this.#text += this.#stream.end();
            const stopped = this.#stopped();
            if (stopped)
                return stopped;
        }
        return this.#generated(this.#tokenizer.decode(this.#ids, { skipSpecial: true }), reason);
    }
    #stopped() {
        const places = this.request.stop
            .map((stop) => (stop === '' ? -1 : this.#text.indexOf(stop)))
            .filter((at) => at >= 0);
        return places.length > 0 ? this.#generated(this.#text.slice(0, Math.min(...places)), 'stop') : null;
    }
    #generated(text, finish) {
        const tokenIds = this.#ids;
        return { id: this.request.id, text, tokenIds, newTokens: tokenIds.length, promptTokens: this.promptTokens, finish };
    }
}

// EXTERNAL MODULE: ./lib/backends/plans/prompts.js
var plans_prompts = __webpack_require__(72721);
;// CONCATENATED MODULE: ./lib/backends/onnx/batches.js
/** Requests that are looked at together, so that like lengths meet. */
const ahead = 1024;
/**
 * Groups pieces of like length: sorted from the longest down, so that padding is small and the first batch shows the highest need of
 * memory; then cut where rows times the longest row pass the budget. A piece longer than the budget is a batch of its own.
 */
function batches(pieces, budget, mostRows = Number.POSITIVE_INFINITY) {
    const found = [];
    let batch = [];
    for (const piece of [...pieces].sort((a, b) => b.length - a.length)) {
        const width = batch[0]?.length ?? piece.length;
        if (batch.length > 0 && (batch.length >= mostRows || (batch.length + 1) * width > budget)) {
            found.push(batch);
            batch = [];
        }
        batch.push(piece);
    }
    if (batch.length > 0)
        found.push(batch);
    return found;
}
/**
 * Takes items of a stream in groups: as many as come without waiting, at most `most`. A source that gives the next item only after an
 * answer to the last one is served too.
 */
async function* groups(source, most) {
    const iterator = source[Symbol.asyncIterator]();
    let pending = null;
    try {
        for (;;) {
            const group = [];
            let ended = false;
            while (group.length < most) {
                pending ??= iterator.next();
                const result = group.length === 0 ? await pending : await soon(pending);
                if (result === null)
                    break;
                pending = null;
                ended = result.done === true;
                if (result.done)
                    break;
                group.push(result.value);
            }
            if (group.length > 0)
                yield group;
            if (ended)
                return;
        }
    }
    finally {
        // Whoever waits for an item that never comes must not hold up the end.
        void iterator.return?.().catch(() => { });
    }
}
function soon(promise) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, 10, null);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
;// CONCATENATED MODULE: ./lib/backends/onnx/checkpoint.js

/** Refuses tokens that the model has no row for. Throws GateError `onnx-vocabulary`. */
function vocabularyCheck(files, graph, tokenizer) {
    const rows = graph.signature.embeddingRows ?? graph.signature.vocabulary;
    // Only a tokenizer that is larger than the model can give such a token.
    if (rows === null || tokenizer.highestId < rows)
        return () => { };
    return (ids, id) => {
        for (let i = 0; i < ids.length; i++) {
            const token = ids[i] ?? 0;
            if (token >= rows)
                throw (0,errors/* gateError */.em)('onnx-vocabulary', { file: files.onnx, tokenizer: files.tokenizer, id, token, rows });
        }
    };
}
function badValues({ files }, id, reason) {
    return (0,errors/* gateError */.em)('onnx-values', { checkpoint: files.source, file: files.onnx, id, reason });
}

;// CONCATENATED MODULE: ./lib/backends/onnx/answering.js






/** null: greedy. A row's random numbers come from the seed and the sample's id alone. */
function drawing({ temperature, topP, topK, seed }, id) {
    if (temperature <= 0)
        return null;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${seed}\0${id}`).digest();
    const state = Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32LE(at));
    if (state.every((word) => word === 0))
        state[0] = 1;
    return { temperature, topP, topK, state };
}
const unconstrained = 'in process nothing holds answers to a form; a server can (server or serve)';
/** Prompts that wait in the process before more are read: enough to fill every place that becomes free. */
const enough = 64;
/** Prompts as work: the process batches them as it likes; this side puts the text together and looks for stop strings. */
function answeringWork(requests, checkpoint, limits, nextKey) {
    const { tokenizer, settings, contextLength } = checkpoint;
    const answers = new Map();
    return {
        kind: 'generate',
        async take(outlet, process) {
            process.send({ type: 'limits', ...limits });
            for await (const group of groups(requests, ahead)) {
                if (group.some(({ json }) => json !== undefined))
                    throw new backend/* CannotTell */.d(unconstrained);
                const prompts = group.map((request) => {
                    const ids = (0,plans_prompts/* promptIds */.$)(checkpoint, request);
                    const most = Math.min(request.maxNewTokens, contextLength - ids.length);
                    const key = nextKey();
                    answers.set(key, new Answer(request, ids.length, tokenizer));
                    return { key, ids, most, ends: settings.eosIds, drawing: drawing(request.sampling, request.id) };
                });
                process.expect(prompts.length);
                process.send({ type: 'generate', prompts: prompts.sort((a, b) => b.ids.length - a.ids.length) });
                await outlet.until(() => answers.size < enough);
            }
            await outlet.until(() => answers.size === 0);
        },
        hear(message, outlet, process) {
            if (message.type !== 'tokens')
                return;
            const unwanted = [];
            for (const [i, key] of message.keys.entries()) {
                const answer = answers.get(key);
                if (!answer)
                    continue;
                const token = message.tokens[i] ?? -1;
                const finished = message.finished[i] ?? null;
                if (finished === 'values') {
                    outlet.fail(badValues(checkpoint, answer.request.id, 'its logits are not all finite'));
                    return;
                }
                const stopped = token >= 0 ? answer.push(token) : null;
                if (stopped && finished === null)
                    unwanted.push(key);
                const generated = stopped ?? (finished ? answer.end(finished) : null);
                if (!generated)
                    continue;
                answers.delete(key);
                process.expect(-1);
                outlet.push(generated);
            }
            if (unwanted.length > 0)
                process.send({ type: 'drop', keys: unwanted });
        },
        keys: () => [...answers.keys()],
    };
}

// EXTERNAL MODULE: ./lib/backends/plans/choices.js
var choices = __webpack_require__(75114);
;// CONCATENATED MODULE: ./lib/backends/onnx/choosing.js



/** Batches that the process has before it, as for texts. */
const underWay = 3;
/** Choices as work: what a sample's choices share is computed once, where the model keeps keys and values. */
function choosingWork(requests, checkpoint, limits, nextKey) {
    const { cache, alone } = checkpoint.graph.signature;
    const shares = cache.length > 0 && !alone;
    const waiting = new Map();
    async function give(pieces, outlet, process) {
        for (const batch of batches(pieces, limits.tokens, limits.rows)) {
            await outlet.until(() => waiting.size < underWay);
            const key = nextKey();
            waiting.set(key, batch);
            process.expect(1);
            process.send(messageOf(batch, key, limits));
        }
    }
    return {
        kind: 'score',
        async take(outlet, process) {
            for await (const group of groups(requests, ahead)) {
                const pieces = group.flatMap((request) => piecesOf((0,choices/* planChoices */.Y)(request, checkpoint), shares));
                for (const { pending } of pieces)
                    if (pending.missing === 0)
                        outlet.push(chosen(pending));
                await give(pieces.filter(({ choice }) => choice === null), outlet, process);
                await give(pieces.filter(({ choice }) => choice !== null), outlet, process);
            }
            await outlet.until(() => waiting.size === 0);
        },
        hear(message, outlet, process) {
            if (message.type === 'failed') {
                const bad = waiting.get(message.key ?? -1)?.[message.piece ?? 0];
                if (bad)
                    outlet.fail(badValues(checkpoint, bad.pending.plan.id, message.message));
            }
            if (message.type !== 'scored' && message.type !== 'chosen')
                return;
            const batch = waiting.get(message.key);
            if (!batch)
                return;
            waiting.delete(message.key);
            process.expect(-1);
            for (const [i, { pending, choice }] of batch.entries()) {
                if (message.type === 'chosen')
                    pending.logprobs = message.logprobs[i];
                else
                    pending.logprobs[choice] = message.logprobs[i];
                pending.missing -= 1;
                if (pending.missing === 0)
                    outlet.push(chosen(pending));
            }
        },
        keys: () => [...waiting.keys()],
    };
}
function piecesOf(plan, shares) {
    const { sequences, shared } = plan;
    const lengths = sequences.map(({ ids }) => ids.length);
    const logprobs = sequences.map(() => null);
    if (shares && shared > 0 && sequences.length > 1) {
        // Many at once, so that rows of like length are found among what follows; but not more work than can be waited for.
        const all = lengths.reduce((sum, each) => sum + each - shared, shared);
        const length = Math.max(shared, Math.ceil(all / 4));
        return [{ pending: { plan, logprobs, missing: 1 }, choice: null, length }];
    }
    const pending = { plan, logprobs, missing: sequences.length };
    return lengths.map((length, choice) => ({ pending, choice, length }));
}
function messageOf(batch, key, { tokens, rows = Number.POSITIVE_INFINITY }) {
    if (batch[0].choice !== null) {
        const pieces = batch.map(({ pending, choice }) => pending.plan.sequences[choice]);
        return { type: 'score', key, pieces };
    }
    const pieces = batch.map(({ pending: { plan } }) => {
        const { sequences, shared } = plan;
        return {
            shared: sequences[0].ids.slice(0, shared),
            choices: sequences.map(({ ids, from }) => ({ rest: ids.slice(shared), from })),
        };
    });
    return { type: 'choose', key, pieces, tokens, rows };
}
function chosen({ plan: { id, sequences, cut }, logprobs }) {
    const choices = sequences.map(({ ids, from }, c) => ({
        logprobs: Float64Array.from(logprobs[c] ?? []),
        tokenIds: Array.from(ids.subarray(from)),
    }));
    return { id, choices, cut };
}

// EXTERNAL MODULE: ./lib/backends/onnx/graph/graph.js + 12 modules
var graph_graph = __webpack_require__(85574);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/environment.js
var environment = __webpack_require__(57739);
;// CONCATENATED MODULE: ./lib/backends/onnx/process.js






/** The process that holds the model: started, spoken to, and ended. However it ends, whoever waits for it is told. */
class ModelProcess {
    #child;
    #file;
    #silence;
    #listeners = new Set();
    #errors = '';
    #failure = null;
    #timer;
    /** Messages that an answer is owed for. */
    #working = 0;
    constructor(file, { libraries, silence }) {
        this.#file = file;
        this.#silence = silence;
        this.#child = (0,external_node_child_process_.fork)(childFile(), [], {
            // Advanced: typed arrays as they are. No inherited flags: a debugger's port can be had once.
            serialization: 'advanced',
            execArgv: [],
            stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
            env: (0,environment/* childEnvironment */.Q)(libraries),
        });
        this.#child.stderr?.setEncoding('utf8').on('data', (text) => {
            this.#errors = (this.#errors + text).slice(-4096);
        });
        this.#child.on('message', (message) => this.#hear(message));
        this.#child.on('error', (error) => this.#fail((0,errors/* gateError */.em)('onnx-child-failed', { file, reason: error.message }, error)));
        this.#child.on('close', (code, signal) => this.#fail(this.#death(code, signal)));
    }
    /** Starts the process and has it read the model's graph. */
    static async open(message, options, signal) {
        signal.throwIfAborted();
        const process = new ModelProcess(message.file, options);
        try {
            const opened = await process.#first(message, signal);
            return { process, opened };
        }
        catch (error) {
            process.kill(error);
            throw error;
        }
    }
    #first(message, signal) {
        return new Promise((resolve, reject) => {
            const done = () => {
                signal.removeEventListener('abort', abort);
                leave();
            };
            const abort = () => {
                done();
                reject(signal.reason);
            };
            const leave = this.listen({
                message: (answer) => {
                    done();
                    this.expect(-1);
                    if (answer.type === 'opened')
                        resolve(answer);
                },
                failed: (error) => {
                    done();
                    reject(error);
                },
            });
            signal.addEventListener('abort', abort);
            this.send(message);
            this.expect(1);
        });
    }
    /** Why it cannot be used any more; null: it can. */
    get failure() {
        return this.#failure;
    }
    listen(listener) {
        if (this.#failure)
            queueMicrotask(() => listener.failed(this.#failure));
        else
            this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    send(message) {
        // A channel that closes meanwhile is told by the process's end.
        if (this.#child.connected)
            this.#child.send(message, () => { });
    }
    /** So many pieces of work more are owed; less, where some are not wanted any more. */
    expect(count) {
        this.#working = Math.max(0, this.#working + count);
        this.#watch();
    }
    /** Ends it at once, also in the middle of a run. */
    kill(reason) {
        this.#fail(reason);
    }
    /** Ends it and waits until its memory is given back. */
    async close() {
        const gone = this.#child.exitCode !== null || this.#child.signalCode !== null;
        const closed = gone ? Promise.resolve() : new Promise((resolve) => this.#child.once('close', resolve));
        this.kill((0,errors/* gateError */.em)('onnx-child-failed', { file: this.#file, reason: 'it was closed' }));
        await closed;
    }
    #hear(message) {
        this.#watch();
        if (message.type === 'failed' && message.kind !== 'values')
            this.#fail(this.#named(message));
        else
            for (const listener of [...this.#listeners])
                listener.message(message);
    }
    #fail(error) {
        this.#stopWatch();
        if (this.#failure)
            return;
        this.#failure = error;
        // A signal like any other: SIGTERM would wait for the end of a run.
        this.#child.kill('SIGKILL');
        for (const listener of [...this.#listeners])
            listener.failed(error);
    }
    #watch() {
        this.#stopWatch();
        if (this.#working === 0 || this.#failure)
            return;
        const seconds = Math.round(this.#silence / 1000);
        this.#timer = setTimeout(() => this.#fail((0,errors/* gateError */.em)('onnx-child-silent', { file: this.#file, seconds })), this.#silence);
    }
    #stopWatch() {
        clearTimeout(this.#timer);
    }
    #death(code, signal) {
        const lines = this.#errors.trim().split('\n');
        const last = lines.find((line) => /error|terminate|abort/i.test(line)) ?? lines.at(-1) ?? '';
        return (0,errors/* gateError */.em)('onnx-child-died', { file: this.#file, signal, code, last });
    }
    #named({ kind, message, code, hint, exit }) {
        const file = this.#file;
        if (kind === 'user') {
            return new errors/* GateError */.ue(code, {
                what: message,
                hint: hint ?? '',
                exit: exit === 2 ? 'badInput' : 'notFinished',
            });
        }
        if (kind === 'device')
            return (0,errors/* gateError */.em)('onnx-device', { file, reason: message });
        if (kind === 'runtime')
            return (0,errors/* gateError */.em)('onnx-runtime', { reason: message });
        if (kind === 'session')
            return (0,errors/* gateError */.em)('onnx-refused', { file, reason: message });
        return (0,errors/* gateError */.em)('onnx-run-failed', { file, reason: message });
    }
}
/** Beside the sources as they lie, or a bundle of its own beside the program's bundle. */
function childFile() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const candidates = ['child/main.ts', 'child/main.js', '../child/index.js'].map((file) => (0,external_node_path_.join)(here, file));
    return candidates.find((file) => (0,external_node_fs_.existsSync)(file)) ?? candidates[0];
}

// EXTERNAL MODULE: ./lib/backends/plans/text-result.js
var text_result = __webpack_require__(3373);
// EXTERNAL MODULE: ./lib/backends/plans/texts.js + 1 modules
var texts = __webpack_require__(1499);
;// CONCATENATED MODULE: ./lib/backends/onnx/scoring.js




/** Batches that the process has before it: while it computes one, the next is there already. */
const scoring_underWay = 3;
/** Texts as work: planned, cut into windows, batched with others of like length. */
function scoringWork(requests, checkpoint, limits, nextKey) {
    const waiting = new Map();
    return {
        kind: 'score',
        async take(outlet, process) {
            for await (const group of groups(requests, ahead)) {
                const pieces = [];
                for (const request of group) {
                    const plan = (0,texts/* planText */.P)(request, checkpoint);
                    const result = new text_result/* TextResult */.L(plan);
                    if (result.complete)
                        outlet.push(result.scored());
                    for (const window of plan.windows)
                        pieces.push({ result, window, length: window.end - window.start });
                }
                for (const batch of batches(pieces, limits.tokens, limits.rows)) {
                    await outlet.until(() => waiting.size < scoring_underWay);
                    const key = nextKey();
                    waiting.set(key, batch);
                    process.expect(1);
                    const sent = batch.map(({ result, window }) => {
                        const likeliest = result.wanted(window);
                        const piece = { ids: result.plan.ids.slice(window.start, window.end), from: window.from };
                        return likeliest ? { ...piece, likeliest } : piece;
                    });
                    process.send({ type: 'score', key, pieces: sent });
                }
            }
            await outlet.until(() => waiting.size === 0);
        },
        hear(message, outlet, process) {
            if (message.type === 'failed') {
                const bad = waiting.get(message.key ?? -1)?.[message.piece ?? 0];
                if (bad)
                    outlet.fail(badValues(checkpoint, bad.result.plan.id, message.message));
            }
            const batch = message.type === 'scored' ? waiting.get(message.key) : undefined;
            if (message.type !== 'scored' || !batch)
                return;
            waiting.delete(message.key);
            process.expect(-1);
            for (const [i, { result, window }] of batch.entries()) {
                result.put(window, message.logprobs[i], message.likeliest[i]);
                if (result.complete)
                    outlet.push(result.scored());
            }
        },
        keys: () => [...waiting.keys()],
    };
}

// EXTERNAL MODULE: ./lib/backends/outlet.js
var backends_outlet = __webpack_require__(42068);
;// CONCATENATED MODULE: ./lib/backends/onnx/streams.js

/** Why a process was ended that may be started again. */
const aborted = new Error('aborted');
/** The streams over one process, which is started anew after an abort. */
class Streams {
    #start;
    #open = { score: 0, generate: 0 };
    #process;
    constructor(process, start) {
        this.#process = process;
        this.#start = start;
    }
    /** Joins both directions of a stream, and cleans up however it ends. */
    async *run(work, signal) {
        signal.throwIfAborted();
        // One that was ended by an abort is started anew; one that broke stays broken.
        if (this.#process.failure === aborted)
            this.#process = await this.#start();
        const process = this.#process;
        // The signal may have come while it started, and is not heard after that.
        signal.throwIfAborted();
        const outlet = new backends_outlet/* Outlet */.s();
        const abort = () => {
            outlet.fail(signal.reason);
            process.kill(aborted);
        };
        signal.addEventListener('abort', abort);
        const leave = process.listen({
            message: (message) => {
                try {
                    work.hear(message, outlet, process);
                    outlet.check();
                }
                catch (error) {
                    // Nobody stands above an event: thrown on, it would end the whole program as if a rule were broken.
                    outlet.fail(error);
                }
            },
            failed: (error) => outlet.fail(error),
        });
        const other = work.kind === 'score' ? 'generate' : 'score';
        if (this.#open[other] === 0)
            process.send({ type: 'release', work: other });
        this.#open[work.kind] += 1;
        try {
            work.take(outlet, process).then(() => outlet.end(), (error) => outlet.fail(error));
            yield* outlet;
        }
        finally {
            this.#open[work.kind] -= 1;
            signal.removeEventListener('abort', abort);
            leave();
            outlet.fail(aborted);
            const keys = work.keys();
            if (keys.length > 0) {
                process.expect(-keys.length);
                process.send({ type: 'drop', keys });
            }
        }
    }
    close() {
        return this.#process.close();
    }
}

;// CONCATENATED MODULE: ./lib/backends/onnx/backend.js












/** Tokens of a batch whose texts are scored: enough for full speed; more only takes memory. */
const scoringTokens = 1536;
/** Rows of an answering batch: a step reads all weights once, however many rows it serves. */
const answeringRows = 16;
const answeringTokens = 8192;
/** What a context is taken to be where no file tells. */
const usualContext = 2048;
const usualSilence = 20 * 60_000;
/**
 * Opens a checkpoint of ONNX files: its graph, tokenizer and template here, its weights in a process of its own, which holds the runtime.
 * @throws GateError of the checkpoint's files, `onnx-*` of the graph, `onnx-device`, `onnx-runtime`
 */
async function openOnnx(options) {
    const { files, fingerprint, signal } = options;
    const graph = (0,graph_graph/* readGraph */.t)(files.onnx);
    const tokenizer = await (0,tokenizer_tokenizer/* loadTokenizer */.Y)(files);
    const [template, settings] = await Promise.all([(0,checkpoint_template/* chatTemplate */.V)(files, tokenizer), (0,checkpoint_settings/* generationSettings */.c)(files, tokenizer)]);
    const contextLength = settings.contextLength?.value ?? usualContext;
    const message = {
        type: 'open',
        runtime: options.runtime.folder,
        file: files.onnx,
        device: options.device,
        threads: options.threads ?? (0,limits/* availableCores */.o5)(),
    };
    const { libraries, version } = options.runtime;
    const start = () => ModelProcess.open(message, { libraries, silence: options.silence ?? usualSilence }, signal);
    const { process, opened } = await start();
    const streams = new Streams(process, async () => (await start()).process);
    return new OnnxBackend({
        fingerprint,
        backend: 'onnx',
        device: opened.device,
        precision: graph.precision,
        tokenizer: tokenizer.fingerprint,
        template: template?.sha256 ?? null,
        contextLength,
        versions: { 'onnxruntime-node': version, ...checkpoint_libraries/* libraryVersions */.j },
        notes: [
            ...files.notes,
            ...graph.notes,
            ...tokenizer.notes,
            ...(template?.notes ?? []),
            ...opened.notes,
            ...(settings.contextLength ? [] : [`no file tells the context length; ${usualContext} tokens were taken`]),
            ...(settings.eosIds.length > 0 ? [] : ['no file names an end token, so answers end at their limit']),
        ],
    }, {
        source: files.source,
        files,
        graph,
        tokenizer,
        template,
        settings,
        contextLength,
        checkIds: vocabularyCheck(files, graph, tokenizer),
    }, options, streams);
}
/** Where logits of all positions are made, their memory bounds the batch: 256 MB of them. */
function tokensOfWhole({ isSplit, signature }) {
    return isSplit ? Number.POSITIVE_INFINITY : Math.floor(2 ** 26 / (signature.vocabulary ?? 2 ** 16));
}
class OnnxBackend {
    opened;
    #checkpoint;
    #limits;
    #streams;
    #keys = 0;
    constructor(opened, checkpoint, limits, streams) {
        this.opened = opened;
        this.#checkpoint = checkpoint;
        this.#limits = limits;
        this.#streams = streams;
    }
    score = (requests, signal) => this.#streams.run(scoringWork(requests, this.#checkpoint, this.#scoringLimits(), this.#nextKey), signal);
    choose = (requests, signal) => this.#streams.run(choosingWork(requests, this.#checkpoint, this.#scoringLimits(), this.#nextKey), signal);
    generate = (requests, signal) => {
        const tokens = this.#limits.batchTokens ?? answeringTokens;
        const rows = this.#limits.batchRows ?? answeringRows;
        return this.#streams.run(answeringWork(requests, this.#checkpoint, { tokens, rows }, this.#nextKey), signal);
    };
    close() {
        return this.#streams.close();
    }
    #scoringLimits() {
        const { graph } = this.#checkpoint;
        return {
            tokens: this.#limits.batchTokens ?? Math.min(scoringTokens, tokensOfWhole(graph)),
            rows: graph.signature.alone ? 1 : this.#limits.batchRows,
        };
    }
    #nextKey = () => this.#keys++;
}

// EXTERNAL MODULE: ./lib/backends/onnx/runtime/runtime.js
var runtime_runtime = __webpack_require__(22126);
// EXTERNAL MODULE: ./lib/backends/server/backend.js + 26 modules
var server_backend = __webpack_require__(80894);
// EXTERNAL MODULE: ./lib/backends/server/connect.js
var connect = __webpack_require__(16547);
// EXTERNAL MODULE: ./lib/backends/server/client.js
var client = __webpack_require__(8782);
;// CONCATENATED MODULE: ./lib/backends/server/portrait.js


/** Texts that most models go on with in one way, so that the same model says the same again. */
const beginnings = [
    'The capital of France is Paris. The capital of Italy is',
    '1, 2, 3, 4, 5, 6,',
    'Water boils at a temperature of',
];
const tokens = 8;
/**
 * sha256 of what can be seen of a model whose files are not known: what its server says of it, and how it goes on with a few texts, with
 * the log-probabilities of its own words where the server gives them. So another model under the same name is seen to be another. The
 * numbers are rounded to what one and the same model repeats.
 * @throws GateError `server-*`
 */
async function portrait(client, signal) {
    const seen = [client.address, client.model, await listedEntry(client, signal)];
    for (const beginning of beginnings)
        seen.push(await goOn(client, beginning, signal));
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(seen)).digest('hex');
}
async function listedEntry(client, signal) {
    const list = await unlessRefused(client.get('models', signal));
    const entry = list?.body?.data?.find?.(({ id }) => id === client.model);
    if (entry === undefined)
        return null;
    // Times, and permissions whose ids are drawn anew, differ from start to start.
    return Object.entries(entry)
        .filter(([key]) => !/^(created|permission|loaded|expires)|_at$/.test(key))
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
async function goOn(client, beginning, signal) {
    const { model } = client;
    const greedy = { model, max_tokens: tokens, temperature: 0, seed: 0 };
    const messages = [{ role: 'user', content: beginning }];
    const ways = [
        ['completions', { ...greedy, prompt: beginning, logprobs: 1 }],
        ['completions', { ...greedy, prompt: beginning }],
        ['chat/completions', { ...greedy, messages, logprobs: true }],
        ['chat/completions', { ...greedy, messages }],
        ['chat/completions', { model, messages }],
    ];
    for (const [path, body] of ways) {
        const reply = await unlessRefused(client.post(path, body, signal));
        const choice = reply?.body?.choices?.[0];
        if (choice === undefined)
            continue;
        const logprobs = choice.logprobs?.token_logprobs ?? choice.logprobs?.content?.map(({ logprob }) => logprob) ?? [];
        return [choice.text ?? choice.message?.content ?? '', logprobs.map(rounded)];
    }
    return null;
}
const rounded = (logprob) => typeof logprob === 'number' ? logprob.toFixed(1).replace('-0.0', '0.0') : null;
async function unlessRefused(reply) {
    try {
        return await reply;
    }
    catch (error) {
        if (error instanceof client/* ServerRefusal */.m)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/backends/server/served-model.js
var served_model = __webpack_require__(29960);
;// CONCATENATED MODULE: ./lib/backends/open.js










/**
 * Finds a side's checkpoint, downloading it where it lies on the hub. Throws the GateErrors of the checkpoint room, and those of a server
 * that alone can tell what it serves.
 */
async function identify(named, where, progress) {
    const { source } = named;
    const { server } = source;
    const printOf = (files) => (0,fingerprint/* fingerprint */.R)(files, where.cache, progress, where.signal);
    if (server === null) {
        const files = await (0,locate/* locate */.x5)(source, where, progress);
        return { ...named, files, fingerprint: await printOf(files), conditions: source.device };
    }
    const hasFiles = source.path !== '' || source.tokenizer !== null;
    const files = hasFiles ? await (0,served/* locateServed */.A)(source, server.command !== null, where, progress) : null;
    const own = files === null ? '' : await printOf(files);
    const conditions = JSON.stringify([server.address ?? server.command, server.model, server.templating, server.dialect]);
    if (files?.hasWeights)
        return { ...named, files, fingerprint: own, conditions };
    const seen = await portraitOf(server, named.key, where.signal);
    return { ...named, files, fingerprint: (0,external_node_crypto_.createHash)('sha256').update(`${own} ${seen}`).digest('hex'), conditions };
}
async function portraitOf({ address, model, timeout }, key, signal) {
    if (address === null)
        throw new Error('a server that is started here has files');
    const patience = signal ?? new AbortController().signal;
    const way = { address, key, timeout, concurrency: 1 };
    const name = await (0,served_model/* modelName */.fD)((0,connect/* connect */.N)({ ...way, model: '' }), model, patience);
    return portrait((0,connect/* connect */.N)({ ...way, model: name }), patience);
}
/** Opens a checkpoint with the backend that can. A server that was started for another one ends before. */
async function openCheckpoint(checkpoint, options) {
    const { source, files, fingerprint } = checkpoint;
    const { progress, signal, servers } = options;
    if (source.server !== null)
        return openServed(checkpoint, source.server, options);
    if (files === null || !('onnx' in files))
        throw new Error('a checkpoint in process has ONNX files');
    await servers.stop();
    const runtime = await (0,runtime_runtime/* findRuntime */.w4)({ folder: options.runtime ?? undefined, device: source.device, progress, signal });
    const { device, threads, batchTokens } = source;
    return openOnnx({ files, fingerprint, device, threads, batchTokens, runtime, signal });
}
async function openServed({ side, source, key, files, fingerprint }, server, { servers, progress, signal }) {
    const known = { source: server, key, files, fingerprint, progress };
    const hasWeights = files !== null && 'model' in files && files.hasWeights;
    if (server.address !== null) {
        await servers.stop();
        const backend = await (0,server_backend/* openServer */.C)({ ...known, address: server.address, model: server.model, signal });
        backend.opened.notes.push(hasWeights ? takenOnTrust : unknownWeights);
        return backend;
    }
    if (server.command === null || files === null || !('model' in files))
        throw new Error('nothing can be started');
    const { command, startTimeout } = server;
    const model = server.model ?? side;
    const isModelWritten = server.model !== null;
    // A server that is started with a key has to know it.
    const passed = [...(source.passEnv ?? []), ...(server.keyVariable === null ? [] : [server.keyVariable])];
    const wanted = { command, checkpoint: files.model, model, isModelWritten, key, passed, startTimeout };
    const served = await servers.use(wanted, `serve-${side}.log`);
    const either = AbortSignal.any([signal, served.died]);
    return mortal(await (0,server_backend/* openServer */.C)({ ...known, address: served.address, model: served.model, signal: either }), served);
}
const takenOnTrust = 'that the server serves these very files cannot be seen from here';
const unknownWeights = 'the weights of the model are not known: that it is still the same is told by what its server says of it and by how it goes on with three texts';
/** A backend whose streams end with the reason when its server does. */
function mortal(backend, { died }) {
    return {
        opened: backend.opened,
        generate: (requests, signal) => backend.generate(requests, AbortSignal.any([signal, died])),
        score: (requests, signal) => backend.score(requests, AbortSignal.any([signal, died])),
        choose: (requests, signal) => backend.choose(requests, AbortSignal.any([signal, died])),
        close: () => backend.close(),
    };
}


/***/ }),

/***/ 64745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   I: () => (/* binding */ callEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95804);



/** Nothing that a repository can say makes git run a program. */
const harmless = [
    ['core.hooksPath', node_os__WEBPACK_IMPORTED_MODULE_1__.devNull],
    ['core.fsmonitor', 'false'],
    ['core.pager', 'cat'],
    ['safe.directory', '*'],
    ['protocol.ext.allow', 'never'],
    // A server that says nothing is given up.
    ['http.lowSpeedLimit', '100'],
    ['http.lowSpeedTime', '60'],
];
/**
 * Runs git so that neither hooks, filters, attributes nor replaced objects of a repository have a say. Never throws.
 * @param args a command of the plumbing, or `fetch` into a repository of this program's own
 */
function git(args, call, environment) {
    const settings = harmless.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...settings, ...(call.folder === undefined ? [] : ['-C', call.folder]), ...args], {
        env: callEnvironment(call, environment),
        stdio: ['ignore', call.output ?? 'pipe', 'pipe'],
        maxBuffer: 1 << 30,
        timeout: 600_000,
    });
    const said = error?.message ?? lastLine(stderr);
    return {
        ok: status === 0,
        stdout: stdout ?? Buffer.alloc(0),
        said,
        absent: error?.code === 'ENOENT',
    };
}
function callEnvironment(call, environment) {
    const kept = Object.entries(environment).filter(([name]) => !/^GIT_(?!SSL_|PROXY_)/.test(name));
    const config = Object.entries(call.config ?? {});
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
        ...(call.machine ? {} : { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull, GIT_ATTR_NOSYSTEM: '1' }),
        ...(call.gitDir === undefined ? {} : { GIT_DIR: call.gitDir }),
        ...(call.objects === undefined ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: call.objects }),
        GIT_CONFIG_COUNT: String(config.length),
        ...Object.fromEntries(config.flatMap(([name, value], i) => [
            [`GIT_CONFIG_KEY_${i}`, name],
            [`GIT_CONFIG_VALUE_${i}`, value],
        ])),
    };
}
function lastLine(stderr) {
    const lines = (stderr?.toString() ?? '').split('\n').filter((line) => line.trim() !== '');
    const last = lines.findLast((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? 'git failed';
    // Where to fetch from is an address, and may hold a token.
    return (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(last).slice(0, 300);
}


/***/ }),

/***/ 48058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ restore),
/* harmony export */   r: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12280);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95804);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64745);







/**
 * Puts the content in place of a pointer of Git LFS, and leaves every other file as it is. The content is known by its hash, so it does not matter where
 * it lies: in the checkout, in what Git LFS has fetched, or on the server.
 * @param file what was read from the commit
 * @throws GateError `policy-large-file`
 */
function restore(file, { written, path }, large) {
    const hash = pointerOf(file);
    if (hash === null)
        return;
    const near = [path, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(large.store, hash.slice(0, 2), hash.slice(2, 4), hash)];
    for (const each of near) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(each) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(each).isFile() || sha256(each) !== hash)
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.copyFileSync)(each, file);
        return;
    }
    const why = fetched(file, hash, large);
    if (why !== null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gateError */ .em)('policy-large-file', { path: written, base: large.commit, why });
}
/** The sha256 that a pointer names; null: the file is none. */
function pointerOf(file) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file).size > 1024)
        return null;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file, 'utf8');
    return (/^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/.exec(text)?.[1] ?? null);
}
/** In a repository of this program's own: an .lfsconfig of the checkout could name another server. */
function fetched(file, hash, { fetch, environment }) {
    if (fetch === null)
        return 'this checkout has not fetched it';
    const whole = `${file}.part`;
    const [input, output] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(file, 'r'), (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(whole, 'w')];
    const { status, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['lfs', 'smudge'], {
        env: (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .callEnvironment */ .I)(fetch, environment),
        stdio: [input, output, 'pipe'],
        timeout: 600_000,
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(input);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(output);
    const isWhole = status === 0 && sha256(whole) === hash;
    if (isWhole)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(whole, file);
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(whole, { force: true });
    if (isWhole)
        return null;
    const said = (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSecrets */ .cT)(error?.message ?? stderr.toString().trim().split('\n').at(-1) ?? '');
    return said ? `git lfs says: ${said.slice(0, 300)}` : 'the server has no such content';
}
function sha256(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    const input = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(file, 'r');
    const block = Buffer.alloc(1 << 20);
    for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(input, block); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(input, block))
        hash.update(block.subarray(0, read));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(input);
    return hash.digest('hex');
}


/***/ }),

/***/ 56061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fromHere),
/* harmony export */   a: () => (/* binding */ withGiven)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62820);
/* harmony import */ var _suite_checkpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54007);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2839);




/** Checkpoints that are given take the place of those of both suites. */
function withGiven({ suite, record, ...held }, given) {
    const other = record?.other.state === 'read' ? record.other : null;
    return {
        ...held,
        suite: replacedIn(suite, given),
        record: record && other ? { ...record, other: { ...other, suite: replacedIn(other.suite, given) } } : record,
    };
}
/** A checkpoint named on the command line is relative to the working directory, as everything there. */
function replacedIn(suite, { baseline, candidate }) {
    const replaced = (source, path) => path === null ? source : (0,_suite_checkpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .withCheckpoint */ .Hm)(source, fromHere(path));
    return (0,_recorded_js__WEBPACK_IMPORTED_MODULE_3__.withoutAsking)({
        ...suite,
        baseline: replaced(suite.baseline, baseline),
        candidate: replaced(suite.candidate, candidate),
    });
}
function fromHere(path) {
    if ((0,_backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecorded */ .TN)(path))
        return `recorded:${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedFolder */ .xm)(path))}`;
    return /^(hf:|mlflow:|https?:\/\/)/i.test(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
}


/***/ }),

/***/ 87097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ rolledBackTagOf),
/* harmony export */   Cy: () => (/* binding */ move),
/* harmony export */   EM: () => (/* binding */ notKept),
/* harmony export */   FX: () => (/* binding */ Declined),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   N4: () => (/* binding */ aliasTag),
/* harmony export */   QT: () => (/* binding */ rolledBackTag),
/* harmony export */   Uv: () => (/* binding */ previousAlias),
/* harmony export */   W8: () => (/* binding */ previousTag),
/* harmony export */   ni: () => (/* binding */ otherWayBack),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62173);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52946);


/** How an alias is moved, there and back: what is written on versions for it, read back before anything moves. */
const previousTag = 'gate.previous_version';
const aliasTag = 'gate.alias';
const rolledBackTag = 'gate.rolled_back_to';
/** The same on the model: a version that somebody went back from is a version that somebody deletes. */
const rolledBackTagOf = (fingerprint) => `gate.rolled_back.${fingerprint.slice(0, 16)}`;
/** In the place of a version's number, where nothing stood there. */
const nothing = 'none';
const previousAlias = (alias) => `previous-${alias}`;
/** What is not done since it may not be meant. */
class Declined extends Error {
    name = 'Declined';
}
/** Tags a version with what it does not say yet. Throws `Refused` where it does not say so then. */
async function mark(registry, name, { version, tags }, wanted) {
    const lacking = wanted.filter(({ key, value }) => tags.get(key) !== value);
    for (const tag of lacking)
        await registry.tag(name, version, tag);
    const now = lacking.length === 0 ? tags : (await registry.version(name, version))?.tags;
    const lost = wanted.find(({ key, value }) => now?.get(key) !== value);
    if (lost !== undefined)
        throw notKept(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.tagLost({ name, version, tag: lost.key }));
}
const notKept = (sentence) => new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw({ kind: 'refused', status: null, said: '' }, sentence);
async function move(registry, name, { alias, from, to, previous }) {
    const points = async (wanted) => {
        const aliases = await registry.aliases(name);
        const now = aliases?.get(alias) ?? null;
        if (now !== wanted)
            throw notKept(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.movedMeanwhile({ name, alias, now, wanted }));
        return aliases;
    };
    const back = (await points(from))?.get(previousAlias(alias)) ?? null;
    if (previous !== undefined && back !== previous)
        throw otherWayBack(name, alias, { wanted: previous, now: back });
    await registry.setAlias(name, alias, to);
    await points(to);
}
const otherWayBack = (name, alias, { wanted, now }) => notKept(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.movedMeanwhile({ name, alias: previousAlias(alias), now, wanted }));


/***/ }),

/***/ 43056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bN: () => (/* binding */ fingerprintTag),
/* harmony export */   g6: () => (/* binding */ wouldPromote),
/* harmony export */   jX: () => (/* binding */ checkpointTag),
/* harmony export */   ki: () => (/* binding */ versionKeyTag),
/* harmony export */   pt: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62173);
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87097);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72569);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52946);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1600);





/** What a version is found by: one checkpoint is one version. */
const versionKeyTag = 'gate.idempotency_key';
const fingerprintTag = 'gate.fingerprint';
/** The checkpoint as a suite names it, relative to the suite's folder. */
const checkpointTag = 'gate.checkpoint';
/** Where an alias points. */
async function standing(registry, name, alias) {
    const number = (await registry.aliases(name))?.get(alias) ?? null;
    const version = number === null ? null : await registry.version(name, number);
    return { number, version };
}
/**
 * Registers the checkpoint where it is not there, and moves the alias to it: what stood there is written down first and read back, so
 * that whatever breaks this off, the way back is known. MLflow moves an alias without a condition: so it is read right before and after.
 * Throws `Declined`, `Refused`.
 */
async function promote(registry, name, alias, merged) {
    if ((await registry.aliases(name)) === null)
        await registry.makeModel(name);
    const { number: from, version: before } = await standing(registry, name, alias);
    await declineUnmeant(registry, name, alias, before, merged);
    const { version, isNew } = await versionOf(registry, name, merged);
    const moved = {
        version: version.version,
        isNew,
        already: from === version.version,
        before,
        source: version.source,
    };
    const marks = [
        { key: _alias_js__WEBPACK_IMPORTED_MODULE_1__/* .previousTag */ .W8, value: before?.version ?? _alias_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6 },
        { key: _alias_js__WEBPACK_IMPORTED_MODULE_1__/* .aliasTag */ .N4, value: alias },
    ];
    await (0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .Gy)(registry, name, version, [...merged.tags.map(shortened), ...(moved.already ? [] : marks)]);
    if (moved.already)
        return moved;
    if (before !== null)
        await registry.setAlias(name, (0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .previousAlias */ .Uv)(alias), before.version);
    await (0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .move */ .Cy)(registry, name, { alias, from, to: version.version, previous: before?.version });
    return moved;
}
/**
 * A report that compared with another one says nothing of what would be replaced now: another promotion came first. And every push that
 * leaves the checkpoint as it is promotes it again: that must not undo what somebody decided.
 */
async function declineUnmeant(registry, name, alias, standing, merged) {
    const { replaces, fingerprint } = merged;
    if (standing?.tags.get(fingerprintTag) === fingerprint)
        return;
    if (replaces !== null && !replaces(standing))
        throw new _alias_js__WEBPACK_IMPORTED_MODULE_1__/* .Declined */ .FX(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.otherStands({ name, alias, version: standing?.version ?? null }));
    const ofModel = (0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .rolledBackTagOf */ .$X)(fingerprint);
    const tags = await registry.tagsOfModel(name);
    const [known] = await versionsOf(registry, name, merged);
    const marks = [
        ...(known?.tags.has(_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .rolledBackTag */ .QT) ? [`${_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .rolledBackTag */ .QT} of version ${known.version}`] : []),
        ...(tags.has(ofModel) ? [`${ofModel} of the model`] : []),
    ];
    if (marks.length > 0)
        throw new _alias_js__WEBPACK_IMPORTED_MODULE_1__/* .Declined */ .FX(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.takenBack({ name, alias, marks }));
}
/** What `promote` would do. Throws `Declined`, `Refused`. */
async function wouldPromote(registry, name, alias, merged) {
    const isThere = (await registry.aliases(name)) !== null;
    const { number, version: before } = await standing(registry, name, alias);
    await declineUnmeant(registry, name, alias, before, merged);
    const [known] = isThere ? await versionsOf(registry, name, merged) : [];
    return {
        version: known?.version ?? null,
        isNew: known === undefined,
        already: known !== undefined && number === known.version,
        before,
        source: known?.source ?? merged.source,
    };
}
const keyOf = (name, { fingerprint }) => ({
    key: versionKeyTag,
    value: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ)(JSON.stringify([name, fingerprint])),
});
/** Those of this checkpoint that no other goes before. */
async function versionsOf(registry, name, merged) {
    const found = await registry.versionsWith(name, keyOf(name, merged));
    return found.filter(({ tags }) => !tags.has(_run_js__WEBPACK_IMPORTED_MODULE_4__/* .duplicateTag */ .U));
}
async function versionOf(registry, name, merged) {
    const known = await versionsOf(registry, name, merged);
    if (known.length > 0)
        return { version: await firstOf(registry, name, known), isNew: false };
    const tags = [...merged.tags, { key: fingerprintTag, value: merged.fingerprint }, keyOf(name, merged)];
    const reply = await registry.makeVersion(name, merged.source, merged.runId, tags.map(shortened));
    const made = await versionsOf(registry, name, merged);
    if (made.length > 0)
        return { version: await firstOf(registry, name, made), isNew: true };
    (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .done */ .Vw)(reply, registry.client, 'registering the version');
    throw (0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .notKept */ .EM)(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.versionLost({ name }));
}
/** The first one; the others are marked, also those that came too late for whoever made them. */
async function firstOf(registry, name, [first, ...others]) {
    for (const other of others)
        await registry.tag(name, other.version, { key: _run_js__WEBPACK_IMPORTED_MODULE_4__/* .duplicateTag */ .U, value: first.version });
    return first;
}
const shortened = ({ key, value }) => ({ key, value: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .keptValue */ .Iq)(value, _names_js__WEBPACK_IMPORTED_MODULE_2__/* .mostOf */ .Fx.tag).kept });


/***/ }),

/***/ 54612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ hubSource),
/* harmony export */   cv: () => (/* binding */ sourceMistake),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91146);

function readSource(source) {
    const hub = /^hf:\/\/([\w.-]+\/[\w.-]+)(?:@([\w./-]+))?$/.exec(source);
    if (hub !== null && !/(^|\/)\.+(\/|$)/.test(hub[1]))
        return { kind: 'hub', model: hub[1], revision: hub[2] ?? null };
    const run = runPath.exec(source) ?? keptPath.exec(source);
    if (run !== null && isSafe(run[2] ?? ''))
        return { kind: 'run', runId: run[1], path: run[2] ?? '' };
    const version = /^models:\/([^/]+)\/([1-9]\d{0,15})$/.exec(source);
    if (version !== null)
        return { kind: 'version', name: version[1], version: version[2] };
    return { kind: 'elsewhere' };
}
const runPath = /^runs:\/([0-9a-f]{32})(?:\/(.+))?$/;
/** As a server that takes artifacts itself calls those of a run. */
const keptPath = /^mlflow-artifacts:(?:\/\/[^/]*)?\/\d+\/([0-9a-f]{32})\/artifacts(?:\/(.+))?$/;
const isSafe = (path) => path === '' || (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .safeParts */ .QU)(path) !== null;
/** How a hub revision stands in the registry. */
const hubSource = (model, commit) => `hf://${model}@${commit}`;
/** Why the registry of MLflow would refuse it, or keep what nobody else finds; null: nothing speaks against it. */
function sourceMistake(source) {
    if (!/^[a-z][\w+.-]*:\/?/i.test(source) || /^file:/i.test(source))
        return 'local';
    return /(^|\/|%2f)(\.|%2e){2}(\/|%2f|$)/i.test(source) ? 'steps' : null;
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

/***/ 53458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ suiteName),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   xj: () => (/* binding */ readSuite)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38815);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12280);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19519);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23340);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29576);
/* harmony import */ var _usual_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65929);










/** Reads a suite. Throws a GateError: 'suite-missing', 'suite-unreadable' or 'suite-invalid'. */
async function readSuite(file, catalogue) {
    const bytes = await readBytes(file);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('suite-unreadable', { file, why: 'it is not text in UTF-8' });
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeSuite */ .R)(bytes.toString('utf8'), file, catalogue, readJson);
}
async function readBytes(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file);
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('suite-missing', { file, near: await suitesNear(file) }, error);
        const why = code === 'EISDIR' ? `it is a folder; the file in it is ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(file, _usual_file_js__WEBPACK_IMPORTED_MODULE_9__/* .usualSuite */ .B)}` : message;
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('suite-unreadable', { file, why }, error);
    }
}
/** JSON, or YAML where the file is named so. */
const readJson = (path) => {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { why: 'that file does not exist' };
        return { why: code === 'EISDIR' ? 'that is a folder' : `it cannot be read: ${message}` };
    }
    if (/\.ya?ml$/i.test(path))
        return readYaml(text);
    try {
        return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
    }
    catch (error) {
        // The rest of the message quotes the file, which may hold anything.
        const [, line] = /\(line (\d+) column \d+\)/.exec(error.message) ?? [];
        return { why: `it is not valid JSON${line === undefined ? '' : ` (line ${line})`}` };
    }
};
function readYaml(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(text.replace(/^\ufeff/, ''), { logLevel: 'silent' });
    const [first] = document.errors;
    if (first === undefined)
        return { value: document.toJS({ maxAliasCount: 100 }) };
    return { why: `it is not valid YAML${first.linePos === undefined ? '' : ` (line ${first.linePos[0].line})`}` };
}
/** YAML files that may be meant. */
async function suitesNear(file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => []);
    const yaml = names.filter((name) => /\.ya?ml$/.test(name));
    const suites = yaml.filter((name) => /^checkpoint-gate\b/.test(name) || (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file), [name]) !== null);
    return suites.slice(0, 3).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
}
/**
 * The name of a suite as far as it can be told, for one whose other parts are wrong: its errors belong where its reports belong.
 * Never throws.
 */
async function suiteName(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8').catch(() => '');
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(text, { logLevel: 'silent' }).get?.('name');
    return typeof name === 'string' && _schema_js__WEBPACK_IMPORTED_MODULE_8__/* .suiteName */ .Q.test(name) ? name : (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultName */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file)), file);
}


/***/ })

};
