export const id = 325;
export const ids = [325];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   traceOf: () => (/* binding */ traceOf)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6803);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9002);



/** Says on stderr what went wrong and what to do. Returns the exit code that the process ends with. */
function explain(error) {
    const told = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asGateError */ .Ub)(error);
    if (told.code === 'defect') {
        // A defect of this program: the trace is what helps.
        process.stderr.write(`${traceOf(error)}\n`);
        return _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.notFinished;
    }
    process.stderr.write(`\n${picocolors__WEBPACK_IMPORTED_MODULE_2__.red('Error:')} ${lines(told.message)}\n${lines(told.hint)}\n`);
    return told.exit;
}
/** Where something unforeseen was thrown. */
function traceOf(error) {
    return lines(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
/** Messages quote files and servers, so every line goes through the escape. */
function lines(text) {
    return text
        .split('\n')
        .map((line) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(line, 1000))
        .join('\n');
}


/***/ }),

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/**
 * Text that somebody else wrote (model answers, samples, names, server errors) made safe for where it is shown.
 * Every function cuts first, so that a line of a megabyte costs no more than a short one.
 */
/**
 * One line of markdown: nothing in it formats, links, mentions, embeds or breaks a table. At most four bytes for each character of
 * `most`, whatever the text: a text that is all escapes is cut shorter, so that a limit in bytes can be kept.
 */
function markdownText(text, most = 300) {
    let line = oneLine(text, most);
    for (;;) {
        const escaped = markdownLine(line);
        const excess = Buffer.byteLength(escaped) / (4 * most);
        if (excess <= 1)
            return escaped;
        line = cut(line, Math.floor(line.length / excess));
    }
}
function markdownLine(line) {
    const escaped = breakReferences(line)
        .replace(/[\\`*_~[\]!^]/g, '\\$&')
        .replace(/[&<>|$]/g, (c) => entities[c])
        .replaceAll(gap, '&#8203;')
        .replace(/^(?=[-+=#])/, '\\')
        .replace(/^\d+(?=[.)](\s|$))/, '$&\\');
    return isolate(escaped);
}
/** One line in code type, for names, paths and ids. */
function markdownCode(text, most = 200) {
    const line = oneLine(text, most);
    if (line === '')
        return '<code>(empty)</code>';
    const escaped = line
        .replace(/@|www(?=\.)/gi, `$&${gap}`)
        .replace(/[^\p{L}\p{N}\p{M}\u200B-\u200D ,.;/()%'-]/gu, (c) => (c < '\x7f' ? `&#${c.charCodeAt(0)};` : c));
    return `<code>${escaped.replaceAll(gap, '&#8203;')}</code>`;
}
/**
 * A text with its line breaks, for inside an element of an HTML block: there markdown is not read, so that the block must hold no blank
 * line, and the text gives it none. Unlike a code block it wraps.
 */
function htmlText(text, most) {
    const lines = cleaned(cut(text, most)).trimEnd();
    if (lines.trim() === '')
        return '<em>(empty)</em>';
    return breakReferences(lines)
        .replace(/[&<>"|$]/g, (c) => entities[c])
        .replaceAll(gap, '&#8203;')
        .replace(/\n/g, '<br>')
        .replace(/(^|<br>| ) /g, '$1&nbsp;');
}
/** One line for a terminal or a job's log: no control sequences, and nothing that a runner takes for a command. */
function terminalText(text, most = 300) {
    return oneLine(text, most)
        .replace(/:(?=:)/g, `:${gap}`)
        .replace(/##(?=\[)/g, `##${gap}`);
}
/** The lines of a message that has something in them, at most 40: each is then escaped for itself. */
function linesOf(text) {
    return text
        .slice(0, 20_000)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(0, 40);
}
/** At most `most` UTF-16 units, never half a character. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, Math.max(most - 1, 0)).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}
const gap = '\u200B';
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '|': '&#124;',
    // GitHub takes an escaped dollar sign for the start of a formula too; one in an element of its own it does not.
    $: '<span>&#36;</span>',
};
function oneLine(text, most) {
    return cut(cleaned(text.slice(0, 4 * most + 100))
        .replace(/\s+/g, ' ')
        .trim(), most);
}
/**
 * Without control characters, characters that turn the reading direction, and characters that nobody can see. Line feeds stay.
 * Zero-width joiners stay: scripts and emoji need them.
 */
function cleaned(text) {
    return text
        .replace(/\r\n?|[\x85\u2028\u2029]/g, '\n')
        .replace(/\t/g, ' ')
        .replace(/[\0-\x09\x0B-\x1F\x7F-\x9F\xAD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g, '')
        .replace(/[\u{E0000}-\u{E007F}]/gu, '')
        .replace(/\p{Surrogate}/gu, '\uFFFD');
}
/**
 * GitHub turns mentions, issue numbers, commit ids, addresses and emoji codes into links and pictures after markdown is done, wherever
 * they stand in a text; a zero-width space keeps them text. What follows the text may begin with the colon that ends an emoji code.
 */
function breakReferences(text) {
    return text
        .replace(/[@#](?=\S)|:(?=[\w+-]+(:|$)|\/\/)/g, `$&${gap}`)
        .replace(/www(?=\.)/gi, `$&${gap}`)
        .replace(/GH-(?=\d)/gi, `$&${gap}`)
        .replace(/\b[0-9a-f]{7,64}\b/gi, (id) => (/\d/.test(id) ? id.replace(/.{6}(?=.)/g, `$&${gap}`) : id));
}
/** Right-to-left text must not reorder what stands beside it. */
function isolate(text) {
    return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text) ? `\u2068${text}\u2069` : text;
}


/***/ })

};
