export const id = 8680;
export const ids = [8680];
export const modules = {

/***/ 64244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ complaint)
/* harmony export */ });
/** Characters of a complaint that are kept. */
const readable = 500;
/** The message in an error's body, wherever servers put it, or the body as it is; and what it is about, where that is told. */
function complaint(text) {
    let body = null;
    try {
        body = JSON.parse(text);
    }
    catch { }
    const inner = typeof body?.error === 'object' && body.error !== null ? body.error : body;
    const message = [inner?.message, body?.error, body?.detail].find((each) => typeof each === 'string');
    const code = typeof inner?.code === 'string' ? inner.code : undefined;
    const named = code !== undefined && message !== undefined ? ` (${code})` : '';
    return {
        body: `${invalidity(message ?? text) ?? message ?? text}${named}`.trim().slice(0, readable),
        ...(typeof inner?.param === 'string' && { param: inner.param }),
        ...(code !== undefined && { code }),
    };
}
/** FastAPI repeats the whole prompt for everything that it finds wrong in a request: where it is, and what, for the first one. */
function invalidity(text) {
    const found = /['"]loc['"]: ?[[(]['"]body['"], ?(.+?),?[\])], ?['"]msg['"]: ?(['"])(.+?)\2/.exec(String(text));
    if (found === null)
        return null;
    const place = found[1].replaceAll(/['"\s]/g, '').replaceAll(',', '.');
    return `validation error: ${place}: ${found[3]}`;
}


/***/ }),

/***/ 21434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _F: () => (/* binding */ fieldOf),
  bo: () => (/* binding */ nonceFor),
  VK: () => (/* binding */ tagged)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/judge/look-alikes.js
var look_alikes = __webpack_require__(22936);
// EXTERNAL MODULE: ./lib/judge/reserved.js
var reserved = __webpack_require__(21803);
;// CONCATENATED MODULE: ./lib/judge/signs.js
const grader = '(?:graders?|evaluators?|raters?|scorers?|ai judges?|llm judges?|judge models?|grading (?:system|model))';
const thing = '(?:answer|response|reply|output|submission|completion)';
const best = '(?:full marks|(?:the )?(?:maximum|highest|top|best|perfect) (?:possible )?(?:score|grade|mark|rating)s?|(?:a )?(?:five|5|10)\\b)';
/**
 * How a text speaks that is meant for whoever grades it, in small letters and without marks: by what is found, patterns of which one must
 * match, or all of a list.
 */
const signs = {
    'addresses-grader': [
        /\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|the|your|of|these|every) )*(?:previous|prior|earlier|above|preceding|foregoing|other) (?:\w+ )?(?:instruction|prompt|rule|criteri|guideline|direction)/,
        new RegExp(`\\b(?:note|message|instructions?|hint|reminder) (?:to|for) (?:the |all |any )?${grader}\\b`),
        new RegExp(`\\b${grader}(?:'s)? (?:note|notice)\\b`),
        new RegExp(`\\b(?:give|award|assign|grant|grade|rate|score) (?:this|my|the above|the preceding) ${thing}.{0,30}${best}`),
        new RegExp(`\\byou are (?:now )?(?:an? |the )(?:\\w+ )?${grader}\\b`),
        new RegExp(`\\b(?:the )?other ${thing} (?:contains?|includes?) (?:an? )?(?:injected|injection|hidden)`),
        /\brubric (?:was|has been|is) (?:updated|changed|replaced|superseded)\b/,
        /\bignore[zr]?\b.{0,20}\binstructions (?:precedentes|anterieures|ci-dessus)/,
        /\bignorier\w*\b.{0,40}\b(?:anweisung|vorgabe)en\b/,
        /\bignor\w*\b.{0,20}\binstrucciones (?:anteriores|previas)/,
        /(?:\u5ffd\u7565|\u65e0\u89c6|\u7121\u8996).{0,12}(?:\u6307\u4ee4|\u6307\u793a|\u8bf4\u660e|\u8aaa\u660e|\u89c4\u5219)/,
    ],
    'verdict-marker': [/\[\[\s*(?:rating:?\s*)?(?:[abc]|10|[1-9])\s*\]\]\s*$/, /^[ \t]*grade[ \t]*:[ \t]*[a-fi][ \t]*$/m],
    'judge-frame': [
        [/\boutput \(a\)/, /\boutput \(b\)/],
        [/\bassistant a's answer\b/, /\bassistant b's answer\b/],
        [/^#+ ?instruction\b/m, /^#+ ?(?:response|output)\b/m],
    ],
};
/**
 * What in a text looks as if it were meant to move its grade. It decides nothing, since honest texts speak of grades too: the report
 * compares how often it is found on the two sides.
 * @param skeleton of the text
 */
function signsOfInfluence(skeleton) {
    return Object.entries(signs)
        .filter(([, ways]) => ways.some((way) => [way].flat().every((pattern) => pattern.test(skeleton))))
        .map(([flag]) => flag);
}

;// CONCATENATED MODULE: ./lib/judge/fields.js





/** UTF-16 units of a field that a judge gets to see; of a longer one, the beginning and the end. The same for both sides. */
const most = { question: 100_000, reference: 32_000, answer: 32_000 };
/**
 * Makes a text harmless: nothing in it is a tag of the prompt, a token of a chat template, a think tag or a verdict, nothing is invisible,
 * and it is no longer than a judge can read. What was changed shows as a mark; the rest is as it was written.
 * @param keys of the verdict that the judge is to write
 */
function fieldOf(kind, written, keys) {
    const flags = new Set();
    const clean = (part) => {
        const seen = visible(part);
        const skeleton = (0,look_alikes/* skeletonOf */.l)(seen.text);
        const harmless = (0,reserved/* neutralise */.$0)(seen.text, keys, skeleton);
        for (const flag of [...seen.flags, ...harmless.flags, ...signsOfInfluence(skeleton.text)])
            flags.add(flag);
        return harmless.text;
    };
    if (written.length <= most[kind])
        return { text: clean(written), flags: [...flags] };
    // Never half of a character.
    const head = written.slice(0, Math.round((most[kind] * 2) / 3)).replace(/[\ud800-\udbff]$/, '');
    const tail = written.slice(written.length - Math.round(most[kind] / 3)).replace(/^[\udc00-\udfff]/, '');
    const left = (0,numbers/* formatCount */.B4)(written.length - head.length - tail.length);
    const text = `${clean(head)}\n${reserved/* mark */.Gy.open}${left} characters are left out here${reserved/* mark */.Gy.close}\n${clean(tail)}`;
    return { text, flags: ['cut', ...flags] };
}
/** Without characters that nobody can see and that hold or hide a text; scripts and emoji keep the joiners and marks that they need. */
function visible(written) {
    const flags = new Set();
    const flagged = (flag, instead) => (found) => {
        flags.add(flag);
        return instead(found);
    };
    const text = written
        .replace(/\r\n?/g, '\n')
        .replaceAll(reserved/* mark */.Gy.open, '[[')
        .replaceAll(reserved/* mark */.Gy.close, ']]')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/^\ufeff/, '')
        .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, flagged('control-character', (c) => (c === '\x7f' ? '\u2421' : String.fromCharCode(0x2400 + c.charCodeAt(0)))))
        // Flags of regions are spelt with tag characters; anywhere else these spell a text that is not printed.
        .replace(/(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu, (found, emoji) => emoji === undefined
        ? flagged('hidden-text', () => note(`${[...found].length} invisible characters`))(found)
        : found)
        .replace(/[\u202d\u202e]/g, flagged('hidden-text', () => note('turned direction')));
    return { text, flags: [...flags] };
}
const note = (text) => `${reserved/* mark */.Gy.open}${text}${reserved/* mark */.Gy.close}`;
/**
 * 128 bits that nobody can foresee who does not know the secret of the run, and that occur in none of the texts.
 * @param secret random bytes, new for every run and never written anywhere
 */
function nonceFor(secret, id, texts) {
    const written = texts.map((text) => text.toLowerCase());
    for (let attempt = 0;; attempt++) {
        const nonce = (0,external_node_crypto_.createHmac)('sha256', secret)
            .update(JSON.stringify([id, attempt]))
            .digest('hex')
            .slice(0, 32);
        if (!written.some((text) => text.includes(nonce)))
            return nonce;
    }
}
/** A text between tags that it cannot close. */
function tagged(name, nonce, text) {
    const tag = `${reserved/* tagName */.wZ}-${name}-${nonce}`;
    return `<${tag}>\n${text === '' ? note('empty') : text}\n</${tag}>`;
}


/***/ }),

/***/ 22936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ skeletonOf)
/* harmony export */ });
/** Characters that pass for one of ASCII: by what they pass for, those that look like it. Those that NFKD folds by itself are not listed. */
const lookAlikes = {
    a: '\u0430\u03b1\u0251',
    b: '\u044c\u0184\u0185',
    c: '\u0441\u03f2\u1d04',
    d: '\u0501\u217e',
    e: '\u0435\u03b5\u212e\u04bd',
    g: '\u0261\u0581',
    h: '\u04bb\u0570\u043d',
    i: '\u0456\u03b9\u0131\u0269\u04cf',
    j: '\u0458\u03f3',
    k: '\u043a\u03ba',
    l: '\u217c\u05c0',
    m: '\u043c\u217f',
    n: '\u0578\u03b7\u043f',
    o: '\u043e\u03bf\u0585\u03c3',
    p: '\u0440\u03c1',
    q: '\u051b\u0563',
    r: '\u0433\u1d26',
    s: '\u0455\ua731',
    t: '\u0442\u03c4',
    u: '\u03c5\u057d\u1d1c',
    v: '\u03bd\u0475\u1d20',
    w: '\u051d\u0461\u1d21',
    x: '\u0445\u03c7',
    y: '\u0443\u03b3\u04af',
    '<': '\u2039\u02c2\u1438\u2329\u3008\u27e8\u276e\u276c\u29fc\u25c1\u300a',
    '>': '\u203a\u02c3\u1433\u232a\u3009\u27e9\u276f\u276d\u29fd\u25b7\u300b',
    '|': '\u00a6\u01c0\u2223\u23d0\u2502\u2503\u2758\uffe8',
    '/': '\u2044\u2215\u29f8\u2571',
    '[': '\u2045\u3010\u3014\u2772',
    ']': '\u2046\u3011\u3015\u2773',
    '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043',
    _: '\u2581\u02cd\u2017',
    '"': '\u201c\u201d\u201e\u201f\u2033\u02ba\u00ab\u00bb',
};
const passesFor = new Map(Object.entries(lookAlikes).flatMap(([ascii, others]) => [...others].map((other) => [other, ascii])));
function skeletonOf(original) {
    if (/^[\0-\x7f]*$/.test(original))
        return { text: original.toLowerCase(), from: (at) => at, to: (at) => at + 1 };
    const from = [];
    const to = [];
    let text = '';
    for (let at = 0; at < original.length;) {
        const point = original.codePointAt(at);
        const end = at + (point > 0xffff ? 2 : 1);
        const folded = point < 0x80 ? original[at].toLowerCase() : fold(original.slice(at, end));
        for (let i = 0; i < folded.length; i++) {
            from.push(at);
            to.push(end);
        }
        text += folded;
        at = end;
    }
    return { text, from: (at) => from[at], to: (at) => to[at] };
}
const known = new Map();
function fold(character) {
    const before = known.get(character);
    if (before !== undefined)
        return before;
    let folded = '';
    for (const part of character.normalize('NFKD').toLowerCase()) {
        if (/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]/u.test(part))
            continue;
        folded += /\p{Zs}/u.test(part) ? ' ' : (passesFor.get(part) ?? part);
    }
    // As many as a text of one script has; more are not worth their memory.
    if (known.size < 20_000)
        known.set(character, folded);
    return folded;
}


/***/ }),

/***/ 32027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readReply)
/* harmony export */ });
/** Reads the body of a chat completion, whatever a server may have sent in its place. */
function readReply(body) {
    const completion = typeof body === 'object' && body !== null ? body : {};
    return {
        reading: readingOf(completion),
        spent: spentOn(completion),
        model: typeof completion.model === 'string' ? completion.model : null,
    };
}
function readingOf({ choices, error }) {
    const choice = Array.isArray(choices) ? choices[0] : undefined;
    if (choice === undefined || choice === null) {
        const said = typeof error?.message === 'string' ? error.message : null;
        return { kind: 'empty', said: said ?? 'the reply holds no choice' };
    }
    const { finish_reason: finish, message } = choice;
    const refusal = message?.refusal;
    if (typeof refusal === 'string' && refusal.trim() !== '')
        return { kind: 'refused', said: refusal };
    if (finish === 'content_filter')
        return { kind: 'filtered', said: 'the server withheld the reply' };
    const text = textOf(message?.content);
    if (finish === 'length')
        return { kind: 'text', text, cut: true };
    return text.trim() === '' ? { kind: 'empty', said: 'the reply is empty' } : { kind: 'text', text, cut: false };
}
/** A text, or the parts of one. */
function textOf(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return '';
    return content.map((part) => (typeof part?.text === 'string' ? part.text : '')).join('');
}
function spentOn({ usage }) {
    const input = count(usage?.prompt_tokens);
    const output = count(usage?.completion_tokens);
    if (!usage || input === null || output === null)
        return null;
    const cachedInput = count(usage.prompt_tokens_details?.cached_tokens) ?? count(usage.prompt_cache_hit_tokens) ?? 0;
    return { input, cachedInput: Math.min(cachedInput, input), output };
}
function count(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}


/***/ }),

/***/ 21803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   wZ: () => (/* binding */ tagName)
/* harmony export */ });
/* harmony import */ var _look_alikes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22936);

/** Begins the name of every tag that the prompt puts around what others wrote. */
const tagName = 'evaluated';
/** What stands in place of what was taken away, so that it can be seen. In what others wrote, these brackets do not occur. */
const mark = { open: '\u27e6', close: '\u27e7' };
const bracket = '(?:<|&lt;?|&#0*60;?|&#x0*3c;?)';
const tokens = 'im_start|im_end|im_sep|system|user|assistant|tool|end|start|message|channel|constrain|return|call|endoftext|eot_id|eom_id|start_header_id|end_header_id|begin_of_text|end_of_text|python_tag';
const reserved = [
    { flag: 'own-tag', pattern: new RegExp(`${bracket}[\\s/\\\\]*${tagName}[\\s_-]*(?:question|answer|reference)`, 'g') },
    // <|im_start|> and the like, of whatever family.
    { flag: 'chat-token', pattern: /<\|[a-z_][a-z0-9_:.-]{0,60}\|>/g },
    { flag: 'chat-token', pattern: new RegExp(`<\\s*\\|\\s*(?:${tokens})\\s*\\|\\s*>`, 'g') },
    {
        flag: 'chat-token',
        pattern: /\[\s*\/?\s*(?:inst|system_prompt|available_tools|tool_calls|tool_results|tool_content)\s*\]/g,
    },
    { flag: 'chat-token', pattern: /<<\s*\/?\s*sys\s*>>/g },
    { flag: 'chat-token', pattern: /<\s*\/?\s*(?:start_of_turn|end_of_turn|bos|eos|tool_call|tool_response)\s*>/g },
    // Strikes a text through in HTML, and begins or ends one for many models.
    { flag: null, pattern: /<\s*\/?\s*s\s*>/g },
    { flag: 'think-tag', pattern: /<\s*\/?\s*(?:think|thinking|thought|reasoning|scratchpad|reflection)\s*>/g },
];
/**
 * Puts marks in place of the brackets of every reserved sequence, and of the quotes around the keys of a verdict, however they were
 * disguised.
 * @param keys of a verdict
 */
function neutralise(text, keys, skeleton = (0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .skeletonOf */ .l)(text)) {
    const flags = new Set();
    const found = [];
    const mend = (match, name) => found.push({
        from: skeleton.from(match.index),
        to: skeleton.to(match.index + match[0].length - 1),
        instead: `${mark.open}${name}${mark.close}`,
    });
    for (const { pattern, flag } of reserved) {
        for (const match of skeleton.text.matchAll(pattern)) {
            mend(match, match[0].replace(/^(?:[<[]+|&[#\w]*;?)[\s|]*|[\s|>\]]+$/g, ''));
            if (flag !== null)
                flags.add(flag);
        }
    }
    const inVerdict = keysOfVerdict(skeleton.text, keys);
    for (const match of inVerdict)
        mend(match, match[1]);
    if (inVerdict.length > 0)
        flags.add('verdict');
    return { text: replaced(text, found), flags: [...flags] };
}
/** Where a text has two keys of a verdict, a grade behind one of them: `"overall": 5`. One alone is in many an honest answer. */
function keysOfVerdict(skeleton, keys) {
    const pattern = new RegExp(`\\\\{0,8}["'\`](${keys.join('|')})\\\\{0,8}["'\`]\\s*:\\s*(["'\`]?\\d)?`, 'g');
    const matches = [...skeleton.matchAll(pattern)].map((match) => {
        match[0] = match[0].replace(/\s*:[^:]*$/, '');
        return match;
    });
    const isVerdict = new Set(matches.map(([, key]) => key)).size > 1 && matches.some(([, , grade]) => grade);
    return isVerdict ? matches : [];
}
function replaced(text, found) {
    let result = '';
    let at = 0;
    for (const { from, to, instead } of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
        if (from < at)
            continue;
        result += text.slice(at, from) + instead;
        at = to;
    }
    return result + text.slice(at);
}


/***/ }),

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ usualMaxTokens),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   Vc: () => (/* binding */ fewestTokens),
/* harmony export */   g9: () => (/* binding */ mostTokens),
/* harmony export */   im: () => (/* binding */ tokensAbout)
/* harmony export */ });
/** What a chat template and a server's own words add, for each message. */
const frame = 32;
/** Models that think before they answer, so that a verdict needs more room: by their names. */
const reasoning = /(^|\/)(o\d|gpt-5|gpt-oss|deepseek-r|magistral)|reason|think|qwq|(^|\/)qwen3(?!.*instruct)/i;
/** Whether hidden reasoning has to be reckoned with. */
function reasons({ model, reasoningEffort }) {
    if (reasoningEffort !== null)
        return reasoningEffort !== 'none';
    return reasoning.test(model);
}
/** Most tokens of a verdict where the suite says nothing: a verdict that is cut off is none, and long reasons are the first to be cut. */
function usualMaxTokens(model) {
    return reasons(model) ? 8000 : 2000;
}
/** More tokens than any tokenizer makes of a prompt: none is shorter than a byte. */
function mostTokens(messages, schema) {
    return bytesOf(messages) + Buffer.byteLength(JSON.stringify(schema)) + frame * (messages.length + 1);
}
/** About how many tokens a prompt has: four bytes each, as English has. */
function tokensAbout(messages) {
    return Math.ceil(bytesOf(messages) / 4) + 8 * messages.length;
}
/** Fewer tokens than any usual tokenizer makes of a prompt: a token does not go from one word into the next. */
function fewestTokens(messages) {
    return messages.reduce((sum, { content }) => sum + (content.match(/[\p{L}\p{M}]+|\p{N}+/gu)?.length ?? 0), 0);
}
function bytesOf(messages) {
    return messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
}


/***/ }),

/***/ 7700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   UJ: () => (/* binding */ firstWay),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   cA: () => (/* binding */ maxTokensOf),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   mC: () => (/* binding */ parametersOf),
/* harmony export */   vq: () => (/* binding */ isFilter)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6989);

const firstWay = { format: 'schema', dropped: [] };
/** What a verdict depends on besides the question: the parameters as they are sent, the longest reply before any doubling included. */
function parametersOf(model, way, maxTokens = maxTokensOf(model)) {
    const wanted = {
        temperature: model.temperature,
        reasoning_effort: model.reasoningEffort,
        [way.dropped.includes('max_tokens') ? 'max_completion_tokens' : 'max_tokens']: maxTokens,
    };
    const sent = Object.entries(wanted).filter(([name, value]) => value !== null && !way.dropped.includes(name));
    return Object.fromEntries(sent);
}
function maxTokensOf(model) {
    return model.maxTokens ?? (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .usualMaxTokens */ .D_)(model);
}
/** The body of a request for a verdict. */
function bodyOf({ schema }, messages, model, way, maxTokens) {
    const formats = {
        schema: { type: 'json_schema', json_schema: { name: 'verdict', strict: true, schema } },
        json: { type: 'json_object' },
        text: null,
    };
    const format = formats[way.format];
    return {
        model: model.model,
        messages: way.dropped.includes('system') ? withoutSystem(messages) : messages,
        ...parametersOf(model, way, maxTokens),
        ...(format && { response_format: format }),
    };
}
/** Some chat templates know no system message. */
function withoutSystem(messages) {
    const heads = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
    const [first, ...rest] = messages.filter(({ role }) => role !== 'system');
    const content = [...heads, first?.content ?? ''].join('\n\n');
    return [{ role: 'user', content }, ...rest];
}
/** Statuses with which servers refuse what they do not know; llama-cpp-python calls that a failure of its own. */
const refusing = new Set([400, 404, 422, 501]);
/** The way after a refusal; null: it is not about how the question was asked. */
function narrowed(way, model, refusal) {
    const isInvalid = refusal.status === 500 && /\bvalidation errors?\b|'loc': \('body'/.test(refusal.said);
    if (!(refusing.has(refusal.status) || isInvalid) || isFilter(refusal))
        return null;
    const refused = refusedName(Object.keys(parametersOf(model, way)), way, refusal);
    if (refused === null)
        return null;
    if (refused !== 'response_format')
        return { ...way, dropped: [...way.dropped, refused].sort() };
    return { ...way, format: way.format === 'schema' ? 'json' : 'text' };
}
/** The parameter that a refusal is about: as the server says, else the first that its words name. */
function refusedName(sent, { format, dropped }, { said, param }) {
    // A limit of the context names the longest reply too, and another name for it would not help.
    const isLimit = /too (large|long|many|high)|context|at most|maximum|exceed/i.test(said);
    const names = sent.filter((name) => name !== 'max_completion_tokens' && !(name === 'max_tokens' && isLimit));
    const places = names.map((name) => ({ name, word: new RegExp(`(?<!\\w)${name}(?!\\w)`) }));
    if (!dropped.includes('system'))
        places.push({ name: 'system', word: /system (role|message)s? (is |are )?not|roles must alternate/i });
    if (format !== 'text')
        places.push({ name: 'response_format', word: /response_format|json_schema|json_object|structured[ _-]?output/i });
    const meant = places.find(({ name }) => param === name || param.startsWith(`${name}.`));
    if (meant)
        return meant.name;
    // Behind the parameter that is meant, the words may name another to use instead.
    const named = places
        .map(({ name, word }) => ({ name, at: said.search(word) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at);
    return named[0]?.name ?? null;
}
/** Whether the text was held back, not the request: Azure refuses what it takes for harmful, OpenAI what it takes for an attack. */
function isFilter({ code, said }) {
    return (['content_filter', 'content_policy_violation', 'invalid_prompt'].includes(code) ||
        /content[ _]management policy|ResponsibleAIPolicyViolation|content_filter/.test(said));
}
/** Whether the server does not have the model, or nothing at this address. */
function isMissing({ status }) {
    return status === 404;
}


/***/ }),

/***/ 64838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _shared_gate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6053);
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62173);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95804);




const gateError = (0,_shared_gate_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorsOf */ .Bp)(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_2__/* .mlflowMessages */ .Y);
/**
 * @param written an address that counts where the environment has none; null: none
 * @returns null: neither names one. Throws GateError `mlflow-address` or `mlflow-setting`
 */
function placeFrom(environment, written = null) {
    const given = environment.MLFLOW_TRACKING_URI?.trim() || written;
    if (!given)
        return null;
    if (/^databricks(:\/\/|$)/.test(given))
        return databricks(given, environment);
    const url = httpAddress(given);
    const own = url.username !== '' || url.password !== '';
    const user = own ? decoded(url.username) : environment.MLFLOW_TRACKING_USERNAME || null;
    const password = own ? decoded(url.password) : environment.MLFLOW_TRACKING_PASSWORD || null;
    const token = environment.MLFLOW_TRACKING_TOKEN?.trim() || null;
    refuseOtherSignIns(environment);
    const basic = user !== null && password !== null ? Buffer.from(`${user}:${password}`).toString('base64') : null;
    const bearer = basic === null && token !== null ? `Bearer ${token}` : null;
    return {
        address: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
        authorization: basic === null ? bearer : `Basic ${basic}`,
        workspace: environment.MLFLOW_WORKSPACE?.trim() || null,
        tls: tlsOf(environment),
        databricks: false,
        secrets: [password, token, basic].filter((each) => Boolean(each)),
        warnings: basic !== null && token !== null ? [tokenUnused] : [],
    };
}
const tokenUnused = 'MLFLOW_TRACKING_TOKEN is set besides a name and a password: as in MLflow’s own client, the name and the password are sent.';
function httpAddress(given) {
    let url;
    try {
        url = new URL(given);
    }
    catch {
        // Without its cause, which holds all that was given.
        throw gateError('mlflow-address', { given: (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .bareAddress */ .Dw)(given) });
    }
    if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.search !== '' || url.hash !== '')
        throw gateError('mlflow-address', { given: (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .bareAddress */ .Dw)(given) });
    return url;
}
/** A lone percent sign in a password is meant as it stands. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function databricks(given, environment) {
    const { DATABRICKS_HOST: host, DATABRICKS_TOKEN: token } = environment;
    if (/^databricks:\/\/./.test(given) || !host || !token)
        throw gateError('mlflow-databricks', {});
    const url = httpAddress(/^https?:/.test(host) ? host : `https://${host}`);
    return {
        address: url.origin,
        authorization: `Bearer ${token}`,
        workspace: null,
        tls: tlsOf(environment),
        databricks: true,
        secrets: [token],
        warnings: [],
    };
}
function refuseOtherSignIns(environment) {
    for (const variable of ['MLFLOW_TRACKING_AUTH', 'MLFLOW_TRACKING_AWS_SIGV4']) {
        const value = environment[variable]?.trim();
        if (value && !/^(false|0)$/i.test(value))
            throw gateError('mlflow-sign-in', { variable });
    }
}
function tlsOf(environment) {
    const read = (variable) => {
        const file = environment[variable]?.trim();
        if (!file)
            return null;
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
        }
        catch (error) {
            throw gateError('mlflow-certificate', { variable, file }, error);
        }
    };
    return {
        insecure: /^(true|1)$/i.test(environment.MLFLOW_TRACKING_INSECURE_TLS?.trim() ?? ''),
        ca: read('MLFLOW_TRACKING_SERVER_CERT_PATH'),
        client: read('MLFLOW_TRACKING_CLIENT_CERT_PATH'),
    };
}


/***/ }),

/***/ 4256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ connectionsTo),
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/**
 * Connections to a server, by the network's proxies: not to this machine's own ports, of which a proxy knows nothing.
 * @param options of every connection, the one to what is behind a proxy included
 */
function connectionsTo(address, undici, options) {
    const { hostname } = new URL(address);
    const own = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
    if (own)
        return new undici.Agent(options);
    const { connect } = options;
    return new undici.EnvHttpProxyAgent({ ...options, ...(typeof connect === 'object' && { requestTls: connect }) });
}
/** The body of an answer; null: it has more than `most` bytes, and the rest is not read. */
async function readBody(body, most) {
    const parts = [];
    let size = 0;
    for await (const part of body) {
        size += part.length;
        if (size > most)
            return null;
        parts.push(part);
    }
    return Buffer.concat(parts);
}


/***/ })

};
