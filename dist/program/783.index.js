export const id = 783;
export const ids = [783];
export const modules = {

/***/ 12365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  hc: () => (/* binding */ readRaw),
  ID: () => (/* binding */ refuseBroken)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/suite/data-format.js
var data_format = __webpack_require__(31740);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/samples/lines.js


const NEWLINE = 0x0a;
/**
 * The lines of a text file, a block at a time, so that never more than a block is held twice. A byte-order mark, `\n` and `\r\n` are no
 * part of a line. `from` is a path or the bytes themselves. `onBytes` sees every byte of the file, also after a consumer has stopped taking lines with `done`.
 */
async function* lineBlocks(from, onBytes, done) {
    let first = 1;
    let carried = [];
    const bytes = typeof from === 'string' ? (0,external_node_fs_.createReadStream)(from, { highWaterMark: 1 << 20 }) : from;
    for await (const chunk of bytes) {
        onBytes(chunk);
        if (done())
            continue;
        const end = chunk.lastIndexOf(NEWLINE);
        if (end < 0) {
            carried.push(chunk);
            continue;
        }
        const lines = split(Buffer.concat([...carried, chunk.subarray(0, end)]), first === 1);
        carried = [chunk.subarray(end + 1)];
        yield { first, lines };
        first += lines.length;
    }
    const rest = Buffer.concat(carried);
    if (rest.length > 0 && !done())
        yield { first, lines: split(rest, first === 1) };
}
function split(bytes, isStart) {
    const lines = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8').split('\n') : splitEach(bytes);
    for (const [i, line] of lines.entries())
        if (line?.endsWith('\r'))
            lines[i] = line.slice(0, -1);
    if (isStart && lines[0]?.startsWith('\ufeff'))
        lines[0] = lines[0].slice(1);
    return lines;
}
function splitEach(bytes) {
    const lines = [];
    for (let start = 0; start <= bytes.length;) {
        const newline = bytes.indexOf(NEWLINE, start);
        const end = newline < 0 ? bytes.length : newline;
        const line = bytes.subarray(start, end);
        lines.push((0,external_node_buffer_.isUtf8)(line) ? line.toString('utf8') : null);
        start = end + 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/samples/jsonl.js



const NOT_UTF8 = 'is not valid UTF-8';
/** One JSON object a line; blank lines hold nothing. */
async function readJsonl({ path, stream, keep, limit, broken }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const records = [];
    const columns = new Set();
    const kept = new Map();
    let total = 0;
    const done = () => limit !== null && total >= limit;
    for await (const { first, lines } of lineBlocks(stream ?? path, (chunk) => hash.update(chunk), done)) {
        for (const [i, line] of lines.entries()) {
            if (done())
                break;
            if (line !== null && line.trim() === '')
                continue;
            total++;
            const value = line === null ? NOT_UTF8 : parseObject(line);
            if (typeof value === 'string') {
                broken.add(first + i, value);
                continue;
            }
            const values = Object.create(null);
            for (const key of Object.keys(value)) {
                let isKept = kept.get(key);
                if (isKept === undefined) {
                    columns.add(key);
                    isKept = keep(key);
                    kept.set(key, isKept);
                }
                if (isKept)
                    values[key] = value[key];
            }
            records.push({ line: first + i, values });
        }
    }
    return { records, columns: [...columns], total, sha256: hash.digest('hex') };
}
/** The object, or what is wrong with the line. */
function parseObject(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        return syntaxText(line, error instanceof Error ? error.message : '');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return `is ${Array.isArray(value) ? 'a list' : value === null ? 'null' : (0,shown/* shown */.S)(value)}, not a JSON object with named fields`;
    return value;
}
function syntaxText(line, message) {
    const named = /[:[,]\s*(-?(?:NaN|Infinity))\b/.exec(line.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
    if (named)
        return `is not valid JSON: ${named[1]} is no JSON number`;
    const position = /at position (\d+)/.exec(message)?.[1];
    const end = /end of JSON|Unterminated/.test(message);
    const where = position === undefined ? '' : `, column ${Number(position) + 1}`;
    return `is not valid JSON${end ? ': it breaks off' : `${where}: ${(0,shown/* shown */.S)(around(line, Number(position ?? 0)))}`}`;
}
function around(line, position) {
    return line.slice(Math.max(0, position - 20), position + 20);
}

;// CONCATENATED MODULE: ./lib/samples/csv.js







const csv_NEWLINE = 0x0a;
const RETURN = 0x0d;
/**
 * A CSV file whose first line names the columns. An empty cell is no value: CSV has no other way to leave one out. `written` is the path
 * for messages.
 */
async function readCsv({ path, keep, limit, broken }, written) {
    const bytes = await (0,promises_.readFile)(path);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const records = [];
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        const lines = linesNotUtf8(bytes);
        for (const line of lines)
            broken.add(line, NOT_UTF8);
        return { records, columns: [], total: lines.length, sha256 };
    }
    const lineAt = lineCounter(bytes);
    let header = null;
    let end = 0;
    let total = 0;
    let lost = false;
    const onRecord = (cells, context) => {
        const line = lineAt(end);
        end = context.bytes;
        if (lost)
            return null;
        if (header === null) {
            header = columnNames(cells, written);
            return null;
        }
        if (limit !== null && total >= limit)
            return null;
        total++;
        const values = Object.create(null);
        for (const [i, column] of header.entries())
            if (keep(column))
                values[column] = cells[i] === '' ? null : cells[i];
        records.push({ line, values });
        return null;
    };
    const onSkip = (error) => {
        if (error === undefined || lost || (limit !== null && total >= limit))
            return;
        total++;
        const line = lineAt(end);
        end = Number(error.bytes);
        lost = error.code !== 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH';
        broken.add(line, lost ? quoteText(error.code) : lengthText(error.record, header ?? []));
    };
    (0,sync/* parse */.qg)(bytes, {
        bom: true,
        delimiter: separator(path, bytes),
        record_delimiter: ['\r\n', '\n'],
        skip_empty_lines: true,
        skip_records_with_error: true,
        on_record: onRecord,
        on_skip: onSkip,
    });
    return { records, columns: (header ?? []).filter((column) => column !== ''), total, sha256 };
}
function columnNames(cells, written) {
    const names = cells.map((cell) => cell.trim());
    const twice = names.filter((name, i) => name !== '' && names.indexOf(name) < i);
    if (twice.length > 0)
        throw (0,errors/* gateError */.em)('data-header-broken', {
            path: written,
            why: `the header names ${(0,shown/* listed */.K)(twice.map((name) => (0,shown/* shown */.S)(name)))} more than once`,
        });
    return names;
}
function lengthText(cells, header) {
    return `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${header.length}`;
}
/** After a stray quote nobody knows where the next record begins. */
function quoteText(code) {
    const what = code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quote in this record is never closed'
        : 'a quote stands inside a cell, where it has to be doubled ("") and the cell quoted';
    return `${what}; nothing after it could be read`;
}
/** Spreadsheets write semicolons where the comma is the decimal mark. */
function separator(path, bytes) {
    if (/\.tsv$/i.test(path))
        return '\t';
    const end = bytes.indexOf(csv_NEWLINE);
    const header = bytes.toString('utf8', 0, end < 0 ? bytes.length : end).replace(/"(?:[^"]|"")*"/g, '');
    const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
    return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
/** The line on which the record after an offset begins. Offsets must not fall; the parser's own count is off for `\r\n` in a cell. */
function lineCounter(bytes) {
    let line = 1;
    let position = 0;
    return (offset) => {
        let start = offset;
        while (bytes[start] === csv_NEWLINE || bytes[start] === RETURN)
            start++;
        for (let at = bytes.indexOf(csv_NEWLINE, position); at >= 0 && at < start; at = bytes.indexOf(csv_NEWLINE, at + 1))
            line++;
        position = Math.max(position, start);
        return line;
    };
}
function linesNotUtf8(bytes) {
    const found = [];
    for (let start = 0, line = 1; start < bytes.length; line++) {
        const newline = bytes.indexOf(csv_NEWLINE, start);
        const end = newline < 0 ? bytes.length : newline;
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            found.push(line);
        start = end + 1;
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 16 modules
var read = __webpack_require__(43720);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
;// CONCATENATED MODULE: ./lib/samples/parquet.js





/** Rows of a Parquet file, of any compression; `written` is the path for messages. */
async function readParquet({ path, keep, limit }, written) {
    const bytes = await (0,promises_.readFile)(path);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const file = {
        byteLength: bytes.byteLength,
        slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
    };
    try {
        const metadata = (0,src_metadata/* parquetMetadata */.m5)(bytes);
        const columns = (0,src_metadata/* parquetSchema */.YR)(metadata).children.map((child) => child.element.name);
        const wanted = columns.filter(keep);
        const total = Math.min(Number(metadata.num_rows), limit ?? Number.POSITIVE_INFINITY);
        const rows = wanted.length === 0 || total === 0
            ? []
            : await (0,read/* parquetReadObjects */.pS)({ file, metadata, columns: wanted, compressors: src/* compressors */.Vm, rowEnd: total });
        const records = rows.map((row, i) => ({ line: i + 1, values: Object.assign(Object.create(null), row) }));
        return { records, columns, total, sha256 };
    }
    catch (error) {
        throw (0,errors/* gateError */.em)('data-parquet-broken', { path: written, why: error instanceof Error ? error.message : '' }, error);
    }
}

;// CONCATENATED MODULE: ./lib/samples/plain-text.js



/** One text a line, as Hugging Face datasets reads plain text by default; blank lines hold nothing. */
async function readPlainText({ path, limit, broken }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const records = [];
    let total = 0;
    const done = () => limit !== null && total >= limit;
    for await (const { first, lines } of lineBlocks(path, (chunk) => hash.update(chunk), done)) {
        for (const [i, line] of lines.entries()) {
            if (done())
                break;
            if (line !== null && line.trim() === '')
                continue;
            total++;
            if (line === null)
                broken.add(first + i, NOT_UTF8);
            else
                records.push({ line: first + i, values: { text: line } });
        }
    }
    return { records, columns: ['text'], total, sha256: hash.digest('hex') };
}

// EXTERNAL MODULE: ./lib/samples/raw.js
var samples_raw = __webpack_require__(48629);
// EXTERNAL MODULE: ./lib/samples/stub.js
var stub = __webpack_require__(14903);
;// CONCATENATED MODULE: ./lib/samples/sniff.js


const LFS = 'version https://git-lfs.github.com/spec/v1';
/** First bytes of files that are often taken for data, and what to do with them. */
const foreign = [
    { start: [0xff, 0xfe], what: 'UTF-16', hint: 'Save it as UTF-8.' },
    { start: [0xfe, 0xff], what: 'UTF-16', hint: 'Save it as UTF-8.' },
    { start: [0x1f, 0x8b], what: 'compressed with gzip', hint: 'Unpack it (gunzip) before the gate reads it.' },
    {
        start: [0x28, 0xb5, 0x2f, 0xfd],
        what: 'compressed with zstd',
        hint: 'Unpack it (unzstd) before the gate reads it.',
    },
    {
        start: [0x50, 0x4b, 0x03, 0x04],
        what: 'a zip archive or a spreadsheet',
        hint: 'Unpack it, or save the sheet as CSV in UTF-8.',
    },
    { start: [0x50, 0x41, 0x52, 0x31], what: 'Parquet', hint: 'Write format: parquet, or name the file .parquet.' },
];
/** Throws a GateError for a file that cannot be of the format, told by its first bytes. */
function refuseForeign(head, format, path) {
    if (head.toString('latin1', 0, LFS.length) === LFS)
        throw (0,errors/* gateError */.em)('data-lfs-pointer', { path });
    if (head.toString('latin1', 0, stub/* stubMark */.w.length) === stub/* stubMark */.w)
        throw (0,errors/* gateError */.em)('data-stub', { path });
    if (format === 'parquet')
        return;
    const found = foreign.find(({ start }) => start.every((byte, i) => head[i] === byte));
    if (found)
        throw (0,errors/* gateError */.em)('data-not-text', { path, what: found.what, hint: found.hint });
}

;// CONCATENATED MODULE: ./lib/samples/raw-file.js









const readers = {
    jsonl: readJsonl,
    csv: readCsv,
    parquet: readParquet,
    text: readPlainText,
};
/** What the extension tells, where the user does not. */
function formatOf({ path, written, format, stream }) {
    const found = format ?? (stream === undefined ? (0,data_format/* dataFormat */.O)(path) : 'jsonl');
    if (found === null)
        throw (0,errors/* gateError */.em)('data-format-unknown', { path: written, extensions: data_format/* dataExtensions */.x });
    return found;
}
/**
 * The records of a data file of any format. Throws a GateError where the file is none of its format, holds nothing, or has no line that
 * can be read.
 */
async function readRaw(source, keep) {
    const { written, limit, stream } = source;
    const format = formatOf(source);
    if (stream === undefined)
        refuseForeign(await head(source), format, written);
    const broken = new samples_raw/* Broken */.s();
    const options = { path: source.path, keep, limit, broken, ...(stream && { stream }) };
    const raw = await readers[format](options, written);
    if (raw.total === 0)
        throw (0,errors/* gateError */.em)('data-empty', { path: written });
    const found = { ...raw, format, broken };
    if (raw.columns.length === 0)
        refuseBroken(found, written);
    return found;
}
/** Throws where any line could not be read: the first few are named, all are counted. */
function refuseBroken({ broken: { count, lines }, total }, path) {
    if (count === 0)
        return;
    throw (0,errors/* gateError */.em)('data-lines-broken', { path, count, total, lines: [...lines].sort((a, b) => a.line - b.line) });
}
/** The first bytes of the file, which tell what it is. */
async function head({ path, written }) {
    let handle;
    try {
        // A pipe or a device would be waited for, or read, without end.
        const found = await (0,promises_.stat)(path);
        if (!found.isFile() && !found.isDirectory())
            throw (0,errors/* gateError */.em)('data-unreadable', { path: written, why: 'it is no file but a pipe or a device' });
        handle = await (0,promises_.open)(path);
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
        return buffer.subarray(0, bytesRead);
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw (0,errors/* gateError */.em)('data-file-missing', { path: written }, error);
        throw (0,errors/* gateError */.em)('data-unreadable', { path: written, why: code === 'EISDIR' ? 'it is a folder' : message }, error);
    }
    finally {
        await handle?.close();
    }
}


/***/ }),

/***/ 48629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Broken)
/* harmony export */ });
const MOST_SHOWN = 5;
/** What could not be read: all of it counted, the first few named. */
class Broken {
    count = 0;
    lines = [];
    add(line, why) {
        this.count++;
        if (this.lines.length < MOST_SHOWN)
            this.lines.push({ line, why });
    }
}


/***/ }),

/***/ 14903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ stubMark)
/* harmony export */ });
/** First line of a data file that still waits for its samples. */
const stubMark = '# checkpoint-gate: stub';


/***/ }),

/***/ 90901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   An: () => (/* binding */ absence),
/* harmony export */   CU: () => (/* binding */ listOfTexts),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   LX: () => (/* binding */ Unfit),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Wq: () => (/* binding */ parsedList),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   uv: () => (/* binding */ structured)
/* harmony export */ });
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);

/** Why a record is no sample; collected and shown with its line. */
class Unfit extends Error {
}
function isThere(value) {
    return value !== undefined && value !== null;
}
function absence(values, column) {
    return column in values && values[column] === null ? `has nothing in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(column)}` : `has no ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(column)}`;
}
/** A text with something in it. */
function text(values, column) {
    return nonEmpty(wellFormed(values[column], column), column);
}
function nonEmpty(value, column) {
    if (value === '')
        throw new Unfit(`has an empty ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(column)}`);
    return value;
}
function wellFormed(value, column) {
    if (!isThere(value))
        throw new Unfit(absence({ [column]: value }, column));
    if (typeof value !== 'string')
        throw new Unfit(`has ${kindOf(value)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(column)}, where a text belongs`);
    if (LONE_SURROGATE.test(value))
        throw new Unfit(`has half a surrogate pair in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(column)}, which is no character`);
    return value;
}
const LONE_SURROGATE = /\p{Surrogate}/u;
/** A text, or a number as JSON writes it: 42 becomes "42" and 1.0 becomes "1". */
function plain(value, column) {
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value !== 'number')
        return wellFormed(value, column);
    if (!Number.isFinite(value))
        throw new Unfit(`has ${value} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(column)}`);
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
        throw new Unfit(`has a number in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(column)} with more digits than can be read exactly; put it in quotes`);
    return String(value);
}
function kindOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return 'a number';
    if (typeof value === 'boolean')
        return `${value} (not in quotes)`;
    if (typeof value === 'string')
        return 'a text';
    if (value instanceof Date)
        return 'a date';
    return Array.isArray(value) ? 'a list' : 'a mapping';
}
/** A list that a text holds as JSON; null where it holds none. */
function parsedList(cell) {
    try {
        const value = JSON.parse(cell);
        return Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
/** A list or mapping, also where a cell holds it as JSON, as CSV must. A list as Python prints it is no JSON. */
function structured(value, column, such) {
    if (!isThere(value))
        throw new Unfit(absence({ [column]: value }, column));
    if (typeof value !== 'string')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        throw new Unfit(`has ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(value)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(column)}, where a JSON list belongs, such as ${such}`);
    }
}
/** A list of texts. */
function listOfTexts(value, column, such) {
    const list = structured(value, column, such);
    if (!Array.isArray(list))
        throw new Unfit(`has ${kindOf(list)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(column)}, where a list belongs, such as ${such}`);
    return list.map((one, i) => wellFormed(one, `${column}[${i}]`));
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}


/***/ }),

/***/ 54007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ withCheckpoint),
/* harmony export */   K3: () => (/* binding */ servingOf),
/* harmony export */   Sv: () => (/* binding */ isRecordedPath),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   tW: () => (/* binding */ buildCheckpoint)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45524);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99296);



const usualTimeout = 120;
const usualStartTimeout = 600;
const isRecordedPath = (path) => path?.startsWith('recorded:') ?? false;
/** What a side says itself, then what the suite says of both. A side with a server of its own takes no other. */
function servingOf(own, defaults) {
    const { server, serve, ...others } = defaults;
    const hasOwn = own.server !== undefined || own.serve !== undefined;
    const common = hasOwn || isRecordedPath(own.path) ? others : defaults;
    return { ...common, ...own };
}
function buildCheckpoint(side, own, defaults, document) {
    const serving = servingOf(own, defaults);
    const server = serverOf(own.path, serving);
    return {
        path: own.path ?? '',
        file: own.file ?? null,
        device: own.device ?? defaults.device,
        threads: own.threads ?? defaults.threads ?? null,
        batchTokens: own.batch_tokens ?? defaults.batch_tokens ?? null,
        server,
        tokenizer: server === null ? null : (serving.tokenizer ?? null),
        prepare: serving.prepare ?? null,
        ...(serving.pass_env && { passEnv: serving.pass_env }),
        place: document.place([side], 'value'),
    };
}
function serverOf(path, serving) {
    const { server, serve } = serving;
    if (server === undefined && serve === undefined)
        return null;
    const hasFiles = path !== undefined || serving.tokenizer !== undefined;
    return {
        address: server === undefined ? null : (0,_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(server),
        command: serve ?? null,
        model: serving.model ?? null,
        keyVariable: serving.api_key_env ?? null,
        concurrency: serving.concurrency ?? null,
        timeout: serving.timeout ?? usualTimeout,
        startTimeout: serving.start_timeout ?? usualStartTimeout,
        templating: serving.chat_template ?? (hasFiles ? 'gate' : 'server'),
        dialect: serving.dialect ?? 'auto',
    };
}
/**
 * The side with another checkpoint in its place, as the command line names one: a path, or the address of a server. A command that
 * serves goes on serving; a server that runs already does not have the new one.
 * @throws GateError `server-address`
 */
function withCheckpoint(source, given) {
    const { server } = source;
    const other = { ...source, file: null, prepare: null };
    const read = /^https?:\/\//i.test(given) ? (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .serverAddress */ .a)(given) : null;
    if (read === null) {
        const goesOn = server?.command != null && !isRecordedPath(given);
        return { ...other, path: given, server: goesOn ? server : null };
    }
    if ('why' in read)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('server-address', { why: read.why });
    const asked = server ?? serverOf(undefined, { server: given });
    const templating = source.tokenizer === null ? 'server' : asked.templating;
    return { ...other, path: '', server: { ...asked, address: read.address, command: null, templating } };
}
/** A side in a word: its path, or the server that is all that is known. */
function nameOf({ path, server, registered }) {
    if (registered !== undefined)
        return `mlflow:${registered.model}@${registered.alias} (version ${registered.version})`;
    if (path !== '' || !server)
        return path;
    return `${server.model === null ? '' : `${server.model} at `}${server.address}`;
}


/***/ }),

/***/ 31740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dataFormat),
/* harmony export */   x: () => (/* binding */ dataExtensions)
/* harmony export */ });
const byExtension = {
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    csv: 'csv',
    tsv: 'csv',
    parquet: 'parquet',
    txt: 'text',
    text: 'text',
};
const dataExtensions = Object.keys(byExtension).map((extension) => `.${extension}`);
/** By the file's extension; null where it says nothing. */
function dataFormat(path) {
    const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : null;
}


/***/ })

};
