export const id = 9324;
export const ids = [9324];
export const modules = {

/***/ 30309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ Hours),
/* harmony export */   V: () => (/* binding */ hourStart),
/* harmony export */   cg: () => (/* binding */ hourOf)
/* harmony export */ });
const hourLength = 3_600_000;
/** Events are let come so late, in milliseconds, before their hour is closed. */
const lateness = 300_000;
const hourOf = (time) => Math.floor(time / hourLength);
const hourStart = (hour) => hour * hourLength;
/**
 * Figures by the hour of the event. An hour is closed once, when newer events say that it is over, or the clock does and nothing came for
 * a while; what comes for a closed hour is in no hour's figures.
 */
class Hours {
    #state;
    constructor(state = { open: {}, newest: 0, closed: 0 }) {
        this.#state = structuredClone(state);
    }
    get state() {
        return this.#state;
    }
    add(time, values, stamp) {
        this.#state.newest = Math.max(this.#state.newest, Math.min(time, stamp));
        const hour = this.#hour(time, stamp);
        if (hour === null)
            return;
        hour.requests += 1;
        this.#tell(hour, values);
        if (values.user_rating !== undefined && values.user_rating !== -1)
            this.#rate(hour, values.user_rating);
        const words = values.response_length;
        if (words !== undefined)
            hour.lengths[words] = (hour.lengths[words] ?? 0) + 1;
    }
    rate(time, rating, stamp) {
        const hour = this.#hour(time, stamp);
        if (hour !== null)
            this.#rate(hour, rating);
    }
    /** What became known of a request that was added before. */
    tell(time, values, stamp) {
        const hour = values.refusal_detected === undefined ? null : this.#hour(time, stamp);
        if (hour !== null)
            this.#tell(hour, values);
    }
    #tell(hour, { refusal_detected: refused }) {
        if (refused === undefined)
            return;
        hour.told += 1;
        hour.refusals += refused;
    }
    #rate(hour, rating) {
        hour.ratings += 1;
        hour.ratingSum += rating;
    }
    #hour(time, stamp) {
        const number = hourOf(time);
        if (number <= this.#state.closed)
            return null;
        this.#state.open[number] ??= { ...emptyHour(), touched: stamp };
        const hour = this.#state.open[number];
        hour.touched = Math.max(hour.touched, stamp);
        return hour;
    }
    /** Hours that are over, oldest first; they are closed from now on. */
    over(stamp) {
        const isOver = (number) => {
            const end = hourStart(number + 1) + lateness;
            return this.#state.newest >= end || (stamp >= end && stamp - this.#state.open[number].touched >= lateness);
        };
        const numbers = Object.keys(this.#state.open)
            .map(Number)
            .sort((a, b) => a - b);
        const last = numbers.findLastIndex(isOver);
        return numbers.slice(0, last + 1).map((number) => ({ hour: number, values: this.close(number) }));
    }
    /** Closes an hour, as reading what was written does again. */
    close(number) {
        const hour = this.#state.open[number];
        delete this.#state.open[number];
        this.#state.closed = Math.max(this.#state.closed, number);
        return hour === undefined ? {} : figures(hour);
    }
}
const emptyHour = () => ({ requests: 0, told: 0, refusals: 0, ratings: 0, ratingSum: 0, lengths: {} });
function figures({ requests, told, refusals, ratings, ratingSum, lengths }) {
    const counts = Object.entries(lengths)
        .map(([words, count]) => [Number(words), count])
        .sort((a, b) => a[0] - b[0]);
    return {
        requests_hourly: requests,
        ...(told > 0 && { refusal_rate_hourly: refusals / told }),
        ...(counts.length > 0 && {
            response_length_p50: quantile(counts, 0.5),
            response_length_p95: quantile(counts, 0.95),
        }),
        ...(ratings > 0 && { ratings_hourly: ratings, rating_mean: ratingSum / ratings }),
    };
}
/** The smallest length that at least this share of the answers do not exceed. */
function quantile(counts, share) {
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    let seen = 0;
    for (const [words, count] of counts) {
        seen += count;
        if (seen >= share * all)
            return words;
    }
    return counts.at(-1)[0];
}


/***/ }),

/***/ 46229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Zq: () => (/* binding */ ratingOf),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/** Characters of a text that are looked at: more is a mistake or an attack, and would hold up everything else. */
const longest = 4_000_000;
/** Of ids and names. */
const longestName = 500;
function waitingOf(given, now) {
    return {
        k: 'request',
        id: nameOf(given.id),
        time: timeOf(given.time, now),
        prompt: textOf(given.prompt),
        response: textOf(given.response),
        rating: ratingOf(given.feedback) ?? -1,
        tokens: tokensOf(given.usage),
        finish: nameOf(given.finish),
        refusal: textOf(given.refusal),
        json: given.json === true,
        session: nameOf(given.session),
        model: nameOf(given.model),
    };
}
/** null: that is no rating. */
function ratingOf(feedback) {
    if (feedback === true || feedback === 'up')
        return 1;
    if (feedback === false || feedback === 'down')
        return 0;
    return typeof feedback === 'number' && Number.isFinite(feedback) ? feedback : null;
}
const textOf = (value) => (typeof value === 'string' ? value.slice(0, longest) : null);
function nameOf(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value.slice(0, longestName) : null;
}
function timeOf(time, now) {
    const given = time instanceof Date ? time.getTime() : time;
    // Before 2001 it is seconds, or nothing.
    return typeof given === 'number' && given >= 1e12 && given < 1e14 ? Math.floor(given) : now;
}
function tokensOf(usage) {
    const tokens = usage?.completion_tokens ?? usage?.output_tokens;
    return typeof tokens === 'number' && Number.isSafeInteger(tokens) && tokens >= 0 ? tokens : null;
}


/***/ }),

/***/ 20259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectIn = (value, key) => {
    const inner = isObject(value) ? value[key] : undefined;
    return isObject(inner) ? inner : null;
};
const listIn = (value, key) => {
    const inner = isObject(value) ? value[key] : undefined;
    return Array.isArray(inner) ? inner : [];
};
const textIn = (value, key) => {
    const inner = isObject(value) ? value[key] : undefined;
    return typeof inner === 'string' ? inner : null;
};
const numberIn = (value, key) => {
    const inner = isObject(value) ? value[key] : undefined;
    return typeof inner === 'number' && Number.isFinite(inner) ? inner : null;
};
/** Milliseconds since 1970 of a date in words, or of a number of seconds, milli-, micro- or nanoseconds. null: it is none. */
function momentOf(value) {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value))
        return Date.parse(value) || null;
    const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number) || number <= 0)
        return null;
    for (const unit of [1e3, 1, 1e-3, 1e-6]) {
        const time = Math.floor(number * unit);
        if (time >= 1e12 && time < 1e13)
            return time;
    }
    return null;
}


/***/ }),

/***/ 25535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vy: () => (/* binding */ Intake),
  be: () => (/* binding */ formatOf)
});

// UNUSED EXPORTS: formats

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/monitor/inference.js
var monitor_inference = __webpack_require__(46229);
;// CONCATENATED MODULE: ./lib/monitor/read/joiner.js
/** Lines after which an answer that several lines tell is taken as it is. */
const patience = 1_000;
/** Puts together what several lines tell of one answer. */
class Joiner {
    #open = new Map();
    /** Returns what is whole now. */
    add(key, part, line, offset) {
        const open = this.#open.get(key) ?? { part: {}, line, offset, touched: line };
        const { part: before } = open;
        open.part = {
            ...before,
            ...part,
            ...(before.prompt !== undefined && { prompt: before.prompt }),
            ...joined('text', before, part),
            ...joined('refusal', before, part),
        };
        open.touched = line;
        this.#open.set(key, open);
        return part.ends ? this.#close(key) : [];
    }
    /** What got nothing for long. `line`: that was read last. */
    old(line) {
        const keys = [...this.#open].filter(([, { touched }]) => line - touched > patience).map(([key]) => key);
        return keys.flatMap((key) => this.#close(key));
    }
    rest() {
        return [...this.#open.keys()].flatMap((key) => this.#close(key));
    }
    /** Where the oldest that is not whole begins, and the lines before; null: all are whole. */
    get from() {
        let first = null;
        for (const open of this.#open.values())
            if (first === null || open.offset < first.offset)
                first = open;
        return first && { lines: first.line - 1, offset: first.offset };
    }
    #close(key) {
        const { text, refusal, prompt, finish, tokens, time, model, session } = this.#open.get(key).part;
        this.#open.delete(key);
        if (text === undefined && refusal === undefined)
            return [{ k: 'skipped', why: 'no content' }];
        const usage = { completion_tokens: tokens };
        const response = text ?? refusal;
        return [{ k: 'inference', inference: { id: key, prompt, response, refusal, finish, usage, time, model, session } }];
    }
}
function joined(key, before, part) {
    return before[key] === undefined || part[key] === undefined ? {} : { [key]: before[key] + part[key] };
}

// EXTERNAL MODULE: ./lib/monitor/read/lines.js
var lines = __webpack_require__(57384);
// EXTERNAL MODULE: ./lib/monitor/read/found.js
var found = __webpack_require__(20259);
;// CONCATENATED MODULE: ./lib/monitor/read/openai.js

/** Where logs put a request and its response. */
const requestKeys = ['request', 'request_body', 'req', 'input_body'];
const responseKeys = ['response', 'response_body', 'res', 'output_body'];
/**
 * A line of a log of requests in OpenAI's form: a response alone, or with its request beside it, of chat completions, completions or the
 * Responses API; a line of a batch's output; a piece of a stream. Throws where it is none of these.
 */
function readOpenai(line) {
    if (!(0,found/* isObject */.Gv)(line))
        throw new Error('it is no JSON object');
    const request = requestKeys.map((key) => parsed(line[key])).find(found/* isObject */.Gv) ?? (line.messages ? line : null);
    const wrapped = responseKeys.map((key) => parsed(line[key])).find((each) => (0,found/* isObject */.Gv)(each) || Array.isArray(each));
    if (Array.isArray(wrapped))
        return stream(wrapped, request, line);
    const response = (0,found/* isObject */.Gv)(wrapped) ? bodyOf(wrapped) : line;
    if (response === 'failed' || (0,found/* objectIn */.D7)(line, 'error') !== null)
        return { k: 'skipped', why: 'failed' };
    return oneOf(response, request, line);
}
function oneOf(response, request, line) {
    if ((0,found/* objectIn */.D7)(response, 'error') !== null)
        return { k: 'skipped', why: 'failed' };
    const object = (0,found/* textIn */.r7)(response, 'object');
    if (object === 'list' || object === 'embedding')
        return { k: 'skipped', why: 'embeddings' };
    if (object === 'chat.completion.chunk' || (0,found/* textIn */.r7)(response, 'type')?.startsWith('response.'))
        return piece(response, request);
    if (Array.isArray(response.choices))
        return chat(response, request, line);
    if (Array.isArray(response.output))
        return responses(response, request, line);
    if (request !== null && requestKeys.every((key) => line[key] === undefined))
        return { k: 'skipped', why: 'no response' };
    throw new Error('it is no response in OpenAI’s form');
}
/** A batch file wraps a body in a status. */
function bodyOf(wrapped) {
    const status = (0,found/* numberIn */.Po)(wrapped, 'status_code') ?? (0,found/* numberIn */.Po)(wrapped, 'status');
    const body = parsed(wrapped.body);
    if (status !== null && status >= 400)
        return 'failed';
    return (0,found/* isObject */.Gv)(body) ? body : wrapped;
}
function parsed(value) {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
function chat(response, request, line) {
    // Further choices are other answers to the same question; people see the first.
    const choice = (0,found/* listIn */.Of)(response, 'choices').find((each) => ((0,found/* numberIn */.Po)(each, 'index') ?? 0) === 0);
    const message = (0,found/* objectIn */.D7)(choice, 'message');
    const refusal = (0,found/* textIn */.r7)(message, 'refusal');
    const text = message === null ? (0,found/* textIn */.r7)(choice, 'text') : contentText(message.content);
    const calls = (0,found/* listIn */.Of)(message, 'tool_calls').length > 0 || (0,found/* objectIn */.D7)(message, 'function_call') !== null;
    if (text === null && refusal === null)
        return { k: 'skipped', why: calls ? 'tool' : 'no content' };
    return inference({ text, refusal, finish: (0,found/* textIn */.r7)(choice, 'finish_reason') }, response, request, line);
}
function responses(response, request, line) {
    const output = (0,found/* listIn */.Of)(response, 'output');
    const parts = output.filter((each) => (0,found/* textIn */.r7)(each, 'type') === 'message').flatMap((each) => (0,found/* listIn */.Of)(each, 'content'));
    const texts = parts.flatMap((each) => ((0,found/* textIn */.r7)(each, 'type') === 'output_text' ? ((0,found/* textIn */.r7)(each, 'text') ?? []) : []));
    const refusals = parts.flatMap((each) => (0,found/* textIn */.r7)(each, 'refusal') ?? []);
    const refusal = refusals.length > 0 ? refusals.join('') : null;
    const calls = output.some((each) => (0,found/* textIn */.r7)(each, 'type')?.endsWith('_call'));
    if (texts.length === 0 && refusal === null)
        return { k: 'skipped', why: calls ? 'tool' : 'no content' };
    const finish = (0,found/* textIn */.r7)((0,found/* objectIn */.D7)(response, 'incomplete_details'), 'reason') ?? (0,found/* textIn */.r7)(response, 'status');
    return inference({ text: texts.length > 0 ? texts.join('') : null, refusal, finish }, response, request, line);
}
function inference({ text, refusal, finish }, response, request, line) {
    return {
        k: 'inference',
        inference: {
            id: (0,found/* textIn */.r7)(response, 'id') ?? (0,found/* textIn */.r7)(line, 'custom_id') ?? (0,found/* textIn */.r7)(line, 'id'),
            time: (0,found/* momentOf */.Et)(response.created ?? response.created_at ?? line.time ?? line.timestamp),
            prompt: promptOf(request ?? line),
            response: text ?? refusal,
            feedback: (0,found/* numberIn */.Po)(line, 'rating') ?? (0,found/* numberIn */.Po)(line, 'feedback'),
            finish,
            refusal,
            usage: (0,found/* objectIn */.D7)(response, 'usage'),
            session: (0,found/* textIn */.r7)(line, 'session_id') ?? (0,found/* textIn */.r7)(request, 'user'),
            model: (0,found/* textIn */.r7)(response, 'model') ?? (0,found/* textIn */.r7)(request, 'model'),
            json: wantsJson(request),
        },
    };
}
function wantsJson(request) {
    const format = (0,found/* objectIn */.D7)(request, 'response_format') ?? (0,found/* objectIn */.D7)((0,found/* objectIn */.D7)(request, 'text'), 'format');
    return /^json/.test((0,found/* textIn */.r7)(format, 'type') ?? '');
}
/** The last thing that the user said. */
function promptOf(request) {
    const { messages, input, prompt } = request;
    if (typeof prompt === 'string')
        return prompt;
    if (typeof input === 'string')
        return input;
    const list = Array.isArray(messages) ? messages : Array.isArray(input) ? input : [];
    const last = list.findLast((each) => (0,found/* textIn */.r7)(each, 'role') === 'user');
    return (0,found/* isObject */.Gv)(last) ? contentText(last.content) : null;
}
/** Text of a message: as it is, or of its parts. */
function contentText(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return null;
    const texts = content.flatMap((each) => (0,found/* textIn */.r7)(each, 'text') ?? (0,found/* textIn */.r7)(each, 'content') ?? []);
    return texts.length > 0 ? texts.join('') : null;
}
/** A piece of a stream: pieces of one id are one answer. */
function piece(chunk, request) {
    const prompt = request === null ? null : promptOf(request);
    const type = (0,found/* textIn */.r7)(chunk, 'type');
    if (type?.startsWith('response.'))
        return responsesPiece(chunk, type);
    const choice = (0,found/* listIn */.Of)(chunk, 'choices').find((each) => ((0,found/* numberIn */.Po)(each, 'index') ?? 0) === 0);
    const delta = (0,found/* objectIn */.D7)(choice, 'delta');
    const finish = (0,found/* textIn */.r7)(choice, 'finish_reason');
    return part((0,found/* textIn */.r7)(chunk, 'id'), {
        ...withText('prompt', prompt),
        ...withText('text', (0,found/* textIn */.r7)(delta, 'content')),
        ...withText('refusal', (0,found/* textIn */.r7)(delta, 'refusal')),
        ...withText('finish', finish),
        ...withText('model', (0,found/* textIn */.r7)(chunk, 'model')),
        ...withNumber('tokens', (0,found/* numberIn */.Po)((0,found/* objectIn */.D7)(chunk, 'usage'), 'completion_tokens')),
        ...withNumber('time', (0,found/* momentOf */.Et)(chunk.created)),
        // Usage comes last, where it was asked for, in a piece without choices.
        ...((0,found/* objectIn */.D7)(chunk, 'usage') !== null && choice === undefined && { ends: true }),
    });
}
function responsesPiece(event, type) {
    const whole = (0,found/* objectIn */.D7)(event, 'response');
    if (whole !== null && /^response\.(completed|incomplete)$/.test(type))
        return responses(whole, whole, event);
    return { k: 'skipped', why: 'no response' };
}
function stream(chunks, request, line) {
    const parts = chunks.filter(found/* isObject */.Gv).map((chunk) => piece(chunk, request));
    const whole = parts.find(({ k }) => k === 'inference');
    if (whole !== undefined)
        return whole;
    const texts = parts.flatMap((each) => (each.k === 'part' ? [each.part] : []));
    const first = chunks.find(found/* isObject */.Gv) ?? {};
    const joined = (key) => {
        const found = texts.flatMap((each) => each[key] ?? []);
        return found.length > 0 ? found.join('') : null;
    };
    const [text, refusal] = [joined('text'), joined('refusal')];
    if (text === null && refusal === null)
        return { k: 'skipped', why: 'no content' };
    const tokens = texts.findLast((each) => each.tokens !== undefined)?.tokens;
    const usage = tokens === undefined ? {} : { usage: { completion_tokens: tokens } };
    const finish = texts.findLast((each) => each.finish !== undefined)?.finish ?? null;
    return inference({ text, refusal, finish }, { ...first, ...usage }, request, line);
}
function part(id, of) {
    if (id === null)
        throw new Error('it is a piece of a stream without an id');
    return { k: 'part', key: id, part: of };
}
const withText = (key, value) => (value === null ? {} : { [key]: value });
const withNumber = (key, value) => (value === null ? {} : { [key]: value });

;// CONCATENATED MODULE: ./lib/monitor/read/otlp/attributes.js

/** OTLP's list of keys and values; numbers may be texts there. */
function attributesOf(list) {
    if (!Array.isArray(list))
        return {};
    return Object.fromEntries(list.flatMap((each) => ((0,found/* isObject */.Gv)(each) && typeof each.key === 'string' ? [[each.key, plain(each.value)]] : [])));
}
/** A value of OTLP JSON. */
function plain(value) {
    if (!(0,found/* isObject */.Gv)(value))
        return value;
    const kind = Object.keys(value)[0];
    const inner = kind === undefined ? undefined : value[kind];
    if (kind === 'intValue' || kind === 'int_value')
        return Number(inner);
    if (kind === 'arrayValue' || kind === 'array_value')
        return inner?.values?.map(plain) ?? [];
    if (kind === 'kvlistValue' || kind === 'kvlist_value')
        return attributesOf(inner?.values);
    return inner;
}
function attributes_text(attributes, ...names) {
    for (const name of names) {
        const value = attributes[name];
        if (typeof value === 'string')
            return value;
    }
    return null;
}
function number(attributes, ...names) {
    for (const name of names) {
        const value = attributes[name];
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
    }
    return null;
}
/** Structured on events, JSON as text on spans. */
function structured(value) {
    if (typeof value !== 'string')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** Entries of attributes that are numbered in their names: `llm.input_messages.0.message.content`. */
function numbered(attributes, prefix) {
    const found = [];
    for (const [name, value] of Object.entries(attributes)) {
        if (!name.startsWith(prefix))
            continue;
        const [, digits, rest] = /^(\d{1,4})\.(.+)$/.exec(name.slice(prefix.length)) ?? [];
        if (digits === undefined || rest === undefined)
            continue;
        found[Number(digits)] ??= {};
        found[Number(digits)][rest] = value;
    }
    return found.filter((each) => each !== undefined);
}
/** Milliseconds since 1970 of a number of nanoseconds, which is a text where it is exact. */
function fromNanoseconds(value) {
    if (typeof value !== 'string' && typeof value !== 'number')
        return null;
    if (!/^\d{10,20}$/.test(String(value)))
        return null;
    const time = Number(BigInt(value) / 1000000n);
    return time > 0 ? time : null;
}

;// CONCATENATED MODULE: ./lib/monitor/read/otlp/messages.js



/** Question and answer by the names that instrumentations give them: three generations of the conventions, then dialects. */
function exchangeOf(attributes) {
    const output = outputOf(attributes);
    return {
        prompt: messages_promptOf(attributes),
        response: output.text,
        refusal: output.refusal,
        finish: output.finish ?? finishOf(attributes),
        calls: output.calls,
    };
}
function outputOf(attributes) {
    const newest = structured(attributes['gen_ai.output.messages']);
    if (Array.isArray(newest))
        return messageOutput(newest[0]);
    const traceloop = numbered(attributes, 'gen_ai.completion.')[0];
    if (traceloop !== undefined)
        return flatOutput(traceloop, 'content', 'finish_reason');
    const inference = numbered(attributes, 'llm.output_messages.')[0];
    if (inference !== undefined)
        return flatOutput(inference, 'message.content', 'finish_reason');
    const plain = attributes_text(attributes, 'ai.response.text', 'gen_ai.completion', 'output.value', 'traceloop.entity.output');
    const calls = attributes['ai.response.toolCalls'] !== undefined && !plain;
    return { text: calls ? null : plain === null ? null : spoken(plain), refusal: null, finish: null, calls };
}
/** Text that may be a message or a list of messages, as JSON. */
function spoken(plain) {
    const value = structured(plain);
    const message = Array.isArray(value) ? value[0] : value;
    if (!(0,found/* isObject */.Gv)(message))
        return plain;
    const choice = (0,found/* listIn */.Of)(message, 'choices')[0];
    if ((0,found/* isObject */.Gv)(choice))
        return messageOutput(choice.message).text ?? (0,found/* textIn */.r7)(choice, 'text');
    return 'content' in message || 'parts' in message ? messageOutput(message).text : plain;
}
function flatOutput(flat, content, finish) {
    const calls = Object.keys(flat).some((name) => name.includes('tool_call'));
    const said = flat[content];
    return {
        text: typeof said === 'string' && !(calls && said === '') ? said : contentText(said),
        refusal: attributes_text(flat, 'refusal', 'message.refusal'),
        finish: attributes_text(flat, finish),
        calls,
    };
}
function messageOutput(message) {
    const parts = (0,found/* listIn */.Of)(message, 'parts');
    const texts = parts.flatMap((part) => (0,found/* textIn */.r7)(part, 'type') === 'text' ? ((0,found/* textIn */.r7)(part, 'content') ?? (0,found/* textIn */.r7)(part, 'text') ?? []) : []);
    const said = texts.length > 0 ? texts.join('') : (0,found/* isObject */.Gv)(message) ? contentText(message.content) : null;
    const calls = parts.some((part) => (0,found/* textIn */.r7)(part, 'type') === 'tool_call') || (0,found/* listIn */.Of)(message, 'tool_calls').length > 0;
    return { text: said, refusal: (0,found/* textIn */.r7)(message, 'refusal'), finish: (0,found/* textIn */.r7)(message, 'finish_reason'), calls };
}
function messages_promptOf(attributes) {
    for (const name of ['gen_ai.input.messages', 'ai.prompt.messages', 'gen_ai.prompt']) {
        const messages = structured(attributes[name]);
        if (Array.isArray(messages))
            return lastOfUser(messages);
        if (typeof messages === 'string')
            return messages;
    }
    const traceloop = numbered(attributes, 'gen_ai.prompt.').findLast((each) => each.role === 'user');
    if (traceloop !== undefined)
        return contentText(traceloop.content);
    const inference = numbered(attributes, 'llm.input_messages.').findLast((each) => each['message.role'] === 'user');
    if (inference !== undefined)
        return contentText(inference['message.content']);
    const plain = attributes_text(attributes, 'ai.prompt', 'input.value');
    const value = plain === null ? null : structured(plain);
    if ((0,found/* isObject */.Gv)(value) && Array.isArray(value.messages))
        return lastOfUser(value.messages);
    return (0,found/* isObject */.Gv)(value) ? ((0,found/* textIn */.r7)(value, 'prompt') ?? plain) : plain;
}
function lastOfUser(messages) {
    const last = messages.findLast((each) => (0,found/* textIn */.r7)(each, 'role') === 'user');
    return last === undefined ? null : messageOutput(last).text;
}
function finishOf(attributes) {
    const reasons = structured(attributes['gen_ai.response.finish_reasons']);
    if (Array.isArray(reasons) && typeof reasons[0] === 'string')
        return reasons[0];
    return attributes_text(attributes, 'llm.response.finish_reason', 'gen_ai.response.finish_reason', 'ai.response.finishReason');
}

;// CONCATENATED MODULE: ./lib/monitor/read/otlp/ratings.js

/** Evaluations by people; the others are a judge's or a program's, and no ratings. */
const byPeople = /user|human|people|feedback|rating|thumb/i;
/** A rating among the events of evaluations. `span`: that it belongs to, where it does not name a response. */
function ratingOfEvaluation(name, attributes, span, time) {
    if (name !== 'gen_ai.evaluation.result')
        return [];
    if (!byPeople.test(attributes_text(attributes, 'gen_ai.evaluation.name') ?? ''))
        return [{ k: 'skipped', why: 'not a model' }];
    const score = number(attributes, 'gen_ai.evaluation.score.value');
    const label = attributes_text(attributes, 'gen_ai.evaluation.score.label')?.toLowerCase();
    const rating = score ?? (/^(up|good|pass|positive|yes|true)$/.test(label ?? '') ? 1 : label === undefined ? null : 0);
    if (rating === null)
        return [];
    return [{ k: 'rating', id: attributes_text(attributes, 'gen_ai.response.id') ?? span, rating, time }];
}

;// CONCATENATED MODULE: ./lib/monitor/read/otlp/spans.js



/** What is no answer of a model to somebody. An agent's span holds the model's spans, which are counted. */
const others = {
    embeddings: 'embeddings',
    embedding: 'embeddings',
    execute_tool: 'tool',
    tool: 'tool',
    invoke_agent: 'agent',
    create_agent: 'agent',
    invoke_workflow: 'agent',
    agent: 'agent',
    workflow: 'agent',
    task: 'agent',
    chain: 'agent',
    rerank: 'not a model',
    reranker: 'not a model',
    retriever: 'not a model',
    retrieval: 'not a model',
    guardrail: 'not a model',
    evaluator: 'not a model',
};
/** A span's inference and what is said of it. */
function readSpan(span, resource) {
    const attributes = attributesOf(span.attributes);
    const events = (Array.isArray(span.events) ? span.events : []).map((event) => ({
        name: String(event.name ?? ''),
        attributes: attributesOf(event.attributes),
        time: fromNanoseconds(event.timeUnixNano ?? event.time_unix_nano),
    }));
    const key = spanKey(span);
    const why = otherThan(attributes);
    if (why !== null)
        return [{ k: 'skipped', why }];
    const exchange = withEvents(exchangeOf(attributes), events);
    const about = aboutOf(span, attributes, resource);
    const ratings = events.flatMap((event) => ratingOfEvaluation(event.name, event.attributes, key, event.time));
    if (exchange.response === null && exchange.refusal === null) {
        if (exchange.calls)
            return [{ k: 'skipped', why: 'tool' }, ...ratings];
        // Its text may come as log records.
        return [{ k: 'part', key, part: partOf(about, exchange) }, ...ratings];
    }
    const { prompt, finish, refusal } = exchange;
    return [
        {
            k: 'inference',
            inference: { id: key, prompt, response: exchange.response ?? refusal, finish, refusal, ...about },
            alias: attributes_text(attributes, 'gen_ai.response.id', 'ai.response.id'),
        },
        ...ratings,
    ];
}
const spanKey = (of) => `${of.traceId ?? of.trace_id ?? ''}/${of.spanId ?? of.span_id ?? ''}`;
function otherThan(attributes) {
    const vercel = attributes_text(attributes, 'ai.operationId');
    // The outer span of a call has what its inner ones have, once more.
    if (vercel !== null && !/\.do[A-Z]/.test(vercel))
        return /embed/i.test(vercel) ? 'embeddings' : 'agent';
    const kinds = ['gen_ai.operation.name', 'llm.request.type', 'openinference.span.kind', 'traceloop.span.kind'];
    for (const kind of kinds) {
        const why = others[attributes_text(attributes, kind)?.toLowerCase() ?? ''];
        if (why !== undefined)
            return why;
    }
    return Object.keys(attributes).some((name) => /^(gen_ai|llm|ai)\./.test(name)) ? null : 'not a model';
}
function aboutOf(span, attributes, resource) {
    const tokens = number(attributes, 'gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens', 'llm.token_count.completion', 'llm.usage.completion_tokens', 'ai.usage.completionTokens');
    return {
        time: fromNanoseconds(span.endTimeUnixNano ?? span.end_time_unix_nano),
        usage: { completion_tokens: tokens },
        model: attributes_text(attributes, 'gen_ai.response.model', 'gen_ai.request.model', 'llm.model_name', 'ai.model.id'),
        session: attributes_text(attributes, 'gen_ai.conversation.id', 'session.id') ?? attributes_text(resource, 'session.id'),
        json: attributes_text(attributes, 'gen_ai.output.type') === 'json',
    };
}
function partOf({ time, usage, model, session }, { prompt, finish }) {
    return {
        ...(prompt !== null && { prompt }),
        ...(finish !== null && { finish }),
        ...(time !== null && { time }),
        ...(model !== null && { model }),
        ...(session !== null && { session }),
        ...(usage.completion_tokens !== null && { tokens: usage.completion_tokens }),
    };
}
/** Older instrumentations put the texts on a span's events. */
function withEvents(exchange, events) {
    let { prompt, response, refusal, finish, calls } = exchange;
    for (const { name, attributes } of events) {
        if (name === 'gen_ai.content.prompt' || name === 'gen_ai.user.message')
            prompt ??= exchangeOf(attributes).prompt ?? attributes_text(attributes, 'content');
        else if (/^gen_ai\.(content\.completion|choice|client\.inference\.operation\.details)$/.test(name)) {
            const own = exchangeOf(attributes);
            prompt ??= own.prompt;
            response ??= own.response ?? attributes_text(attributes, 'content', 'message');
            refusal ??= own.refusal;
            finish ??= own.finish ?? attributes_text(attributes, 'finish_reason');
            calls ||= own.calls;
        }
    }
    return { prompt, response, refusal, finish, calls };
}

;// CONCATENATED MODULE: ./lib/monitor/read/otlp/logs.js






/** A log record of the GenAI conventions: a message of a span's exchange, or a rating. */
function readRecord(record) {
    const attributes = attributesOf(record.attributes);
    const name = (0,found/* textIn */.r7)(record, 'eventName') ?? (0,found/* textIn */.r7)(record, 'event_name') ?? attributes_text(attributes, 'event.name') ?? '';
    const key = spanKey(record);
    const time = fromNanoseconds(record.timeUnixNano ?? record.time_unix_nano);
    const body = plain(record.body);
    const rating = ratingOfEvaluation(name, attributes, key, time);
    if (rating.length > 0)
        return rating;
    if (name === 'gen_ai.user.message') {
        const prompt = (0,found/* isObject */.Gv)(body) ? contentText(body.content) : null;
        return prompt === null ? [] : [{ k: 'part', key, part: { prompt } }];
    }
    if (name === 'gen_ai.choice')
        return choice(key, body, time);
    if (name === 'gen_ai.client.inference.operation.details')
        return details(key, attributes, time);
    return /^gen_ai\.(system|assistant|tool)\.message$/.test(name) ? [] : [{ k: 'skipped', why: 'not a model' }];
}
function choice(key, body, time) {
    if (!(0,found/* isObject */.Gv)(body) || (body.index !== undefined && body.index !== 0))
        return [];
    const message = (0,found/* isObject */.Gv)(body.message) ? body.message : body;
    const said = contentText(message.content);
    const [refusal, finish] = [(0,found/* textIn */.r7)(message, 'refusal'), (0,found/* textIn */.r7)(body, 'finish_reason')];
    if (said === null && refusal === null && Array.isArray(message.tool_calls))
        return [{ k: 'skipped', why: 'tool' }];
    const part = {
        ...(said !== null && { text: said }),
        ...(refusal !== null && { refusal }),
        ...(finish !== null && { finish }),
        ...(time !== null && { time }),
    };
    return [{ k: 'part', key, part }];
}
function details(key, attributes, time) {
    const { prompt, response, refusal, finish, calls } = exchangeOf(attributes);
    if (response === null && refusal === null)
        return [{ k: 'skipped', why: calls ? 'tool' : 'no content' }];
    const tokens = number(attributes, 'gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens');
    const usage = { completion_tokens: tokens };
    const model = attributes_text(attributes, 'gen_ai.response.model', 'gen_ai.request.model');
    const session = attributes_text(attributes, 'gen_ai.conversation.id');
    const inference = { id: key, prompt, response: response ?? refusal, refusal, finish, time, usage, model, session };
    return [{ k: 'inference', inference, alias: attributes_text(attributes, 'gen_ai.response.id') }];
}

;// CONCATENATED MODULE: ./lib/monitor/read/otlp/read.js




/** A line of OTLP JSON, as the collector's file exporter writes it: spans, or log records. Throws where it is neither. */
function readOtlp(line) {
    if (!(0,found/* isObject */.Gv)(line))
        throw new Error('it is no JSON object');
    const spans = either(line, 'resourceSpans', 'resource_spans');
    const logs = either(line, 'resourceLogs', 'resource_logs');
    if (spans.length === 0 && logs.length === 0)
        throw new Error('it has neither resourceSpans nor resourceLogs');
    return [
        ...spans.flatMap((resource) => {
            const about = attributesOf((0,found/* isObject */.Gv)(resource.resource) ? resource.resource.attributes : null);
            return either(resource, 'scopeSpans', 'scope_spans')
                .flatMap((scope) => either(scope, 'spans', 'spans'))
                .flatMap((span) => readSpan(span, about));
        }),
        ...logs
            .flatMap((resource) => either(resource, 'scopeLogs', 'scope_logs'))
            .flatMap((scope) => either(scope, 'logRecords', 'log_records'))
            .flatMap(readRecord),
    ];
}
const either = (of, one, other) => [...(0,found/* listIn */.Of)(of, one), ...(one === other ? [] : (0,found/* listIn */.Of)(of, other))].filter(found/* isObject */.Gv);

;// CONCATENATED MODULE: ./lib/monitor/read/intake.js






const formats = (/* unused pure expression or super */ null && (['lines', 'openai', 'otlp']));
const mostNamed = 20;
const noCounts = () => ({ lines: 0, requests: 0, ratings: 0, skipped: {}, bad: 0, named: [] });
/** Turns lines of a log into what a monitor takes, and counts what it does not take. */
class Intake {
    #format;
    #names;
    #joiner = new Joiner();
    /** Of the file: names requests that have no id, by where they stand. */
    #source;
    #now;
    counts;
    constructor(format, names, source, now, counts = noCounts()) {
        this.#format = format;
        this.#names = names;
        this.#source = source;
        this.#now = now;
        this.counts = counts;
    }
    /** For the file that came after. */
    renewed(source) {
        return new Intake(this.#format, this.#names, source, this.#now, this.counts);
    }
    /** @param offset of the line in its file, in bytes */
    line(text, number, offset) {
        // An event stream's lines begin so, and end with a word of their own.
        const json = text.replace(/^data:\s*/, '').trim();
        if (json === '' || json === '[DONE]' || /^(event|id|retry):/.test(json))
            return [];
        this.counts.lines += 1;
        try {
            const found = this.#read(JSON.parse(json)).flatMap((each) => each.k === 'part' ? this.#joiner.add(each.key, each.part, number, offset) : [each]);
            return this.#entries([...found, ...this.#joiner.old(number)], `${offset} ${text}`);
        }
        catch (error) {
            this.counts.bad += 1;
            const why = error instanceof SyntaxError ? 'it is no JSON' : error.message;
            if (this.counts.named.length < mostNamed)
                this.counts.named.push({ line: number, why });
            return [];
        }
    }
    #read(line) {
        if (this.#format === 'otlp')
            return readOtlp(line);
        return [this.#format === 'openai' ? readOpenai(line) : (0,lines/* readLine */.X)(line, this.#names)];
    }
    /** What is not whole and will not be. */
    end() {
        return this.#entries(this.#joiner.rest(), 'end');
    }
    /** Where the oldest begins that further lines may add to; null: everything is given away. */
    get from() {
        return this.#joiner.from;
    }
    #entries(found, place) {
        return found.flatMap((each) => {
            if (each.k === 'inference') {
                this.counts.requests += 1;
                const { inference, alias } = each;
                const id = inference.id ?? this.#idAt(place);
                return [{ ...(0,monitor_inference/* waitingOf */.PZ)({ ...inference, id }, this.#now()), ...(alias && { alias }) }];
            }
            if (each.k === 'rating') {
                this.counts.ratings += 1;
                return [{ k: 'rating', id: each.id, rating: each.rating, time: each.time ?? this.#now() }];
            }
            if (each.k === 'skipped')
                this.counts.skipped[each.why] = (this.counts.skipped[each.why] ?? 0) + 1;
            return [];
        });
    }
    #idAt(place) {
        if (this.#source === null)
            return null;
        return (0,external_node_crypto_.createHash)('sha256').update(`${this.#source} ${place}`).digest('hex').slice(0, 24);
    }
}
/** The format of a log, by its first lines that are JSON. */
function formatOf(lines) {
    for (const text of lines) {
        const json = text.replace(/^data:\s*/, '');
        if (/"resource_?(Spans|Logs|spans|logs)"/.test(json))
            return 'otlp';
        if (/"choices"\s*:\s*\[|"object"\s*:\s*"(chat\.completion|response|text_completion)|"custom_id"/.test(json))
            return 'openai';
    }
    return 'lines';
}


/***/ }),

/***/ 57384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fields),
/* harmony export */   X: () => (/* binding */ readLine)
/* harmony export */ });
/* harmony import */ var _inference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46229);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20259);


const fields = [
    'prompt',
    'response',
    'rating',
    'time',
    'id',
    'finish',
    'refusal',
    'tokens',
    'session',
    'model',
    'json',
];
/** Names that are tried where none is given. */
const usual = {
    prompt: ['prompt', 'input', 'question', 'query'],
    response: ['response', 'output', 'answer', 'completion', 'hypothesis'],
    rating: ['rating', 'feedback', 'score'],
    time: ['time', 'timestamp', 'ts', 'created_at', 'created'],
    id: ['id', 'request_id', 'requestId'],
    finish: ['finish', 'finish_reason'],
    refusal: ['refusal'],
    tokens: ['tokens', 'response_tokens', 'completion_tokens', 'output_tokens'],
    session: ['session', 'session_id', 'conversation_id'],
    model: ['model'],
    json: ['json'],
};
/** A line with the fields of an inference; one with an id and a rating alone is a late rating. Throws where that cannot be told. */
function readLine(line, names) {
    if (!(0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(line))
        throw new Error('it is no JSON object');
    const value = (field) => {
        for (const name of names[field] === undefined ? usual[field] : [names[field]]) {
            const found = at(line, name);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    const [response, given, id] = [value('response'), value('rating'), idOf(value('id'))];
    const rating = (0,_inference_js__WEBPACK_IMPORTED_MODULE_1__/* .ratingOf */ .Zq)(typeof given === 'string' && given.trim() !== '' && !Number.isNaN(Number(given)) ? Number(given) : given);
    const time = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .momentOf */ .Et)(value('time'));
    if (response === undefined && id !== null && rating !== null)
        return { k: 'rating', id, rating, time };
    if (response === undefined)
        throw new Error(`it has no field ${names.response ?? usual.response.join(' or ')} for the response`);
    if (response !== null && typeof response !== 'string')
        throw new Error('its response is no text');
    if (given !== undefined && given !== null && rating === null)
        throw new Error('its rating is no number');
    const text = (field) => {
        const found = value(field);
        return typeof found === 'string' ? found : null;
    };
    if (response === null && text('refusal') === null)
        return { k: 'skipped', why: 'no content' };
    return {
        k: 'inference',
        inference: {
            id,
            time,
            prompt: text('prompt'),
            response,
            feedback: rating,
            finish: text('finish'),
            refusal: text('refusal'),
            usage: { completion_tokens: value('tokens') },
            session: idOf(value('session')),
            model: text('model'),
            json: value('json') === true,
        },
    };
}
const idOf = (value) => typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;
function at(line, path) {
    if (Object.hasOwn(line, path))
        return line[path];
    let inner = line;
    for (const part of path.split('.')) {
        if (!(0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner) && !Array.isArray(inner))
            return undefined;
        inner = inner[part];
    }
    return inner;
}


/***/ }),

/***/ 70967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ timeOfWindow),
/* harmony export */   XE: () => (/* binding */ pointsOf),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   xb: () => (/* binding */ isSent)
/* harmony export */ });
const isSent = (line) => line.k === 'request' || line.k === 'late' || line.k === 'grade' || line.k === 'hour' || line.k === 'drop';
const timeOfWindow = (line) => (line.k === 'request' ? line.t : line.o);
/** The same points whenever and however often they are made. `rating`: what came while the request waited for it. */
function pointsOf(line, rating) {
    const values = line.k === 'request' && rating !== undefined ? { ...line.v, user_rating: rating } : line.v;
    return Object.entries(values).map(([key, value]) => ({ key, value, timestamp: line.t, step: line.s }));
}
const day = 86_400_000;
/** ISO 8601 week of a moment, in UTC: the week of its Thursday. */
function weekOf(time) {
    const midnight = Math.floor(time / day) * day;
    const weekday = (new Date(midnight).getUTCDay() + 6) % 7;
    const thursday = midnight + (3 - weekday) * day;
    const year = new Date(thursday).getUTCFullYear();
    const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * day));
    return `${year}-W${String(week).padStart(2, '0')}`;
}


/***/ }),

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n2: () => (/* binding */ Runs),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* unused harmony export keyOf */
/** The name that people look for. */
const runName = 'production-monitoring';
const quoted = (text) => (text.includes('"') ? `'${text}'` : `"${text}"`);
const tagged = (key, value) => `tags.\`${key}\` = ${quoted(value)}`;
/** Names a run for ever: whoever looks for it finds the same. */
const keyOf = ({ deployment, window, writer, part, rules }) => [deployment, window, writer, ...Object.values(rules), part].join('/');
/** Experiment and runs of a deployment on an MLflow server. */
class Runs {
    #mlflow;
    #name;
    #experiment;
    /** `id`: of the experiment, where it is known. */
    constructor(mlflow, experiment) {
        this.#mlflow = mlflow;
        this.#name = experiment.name;
        this.#experiment = experiment.id;
    }
    /** The experiment's id; it is made where it is not there. */
    async experiment() {
        if (this.#experiment !== null)
            return { ok: true, body: this.#experiment };
        let reply = await this.#byName();
        if (!reply.ok && reply.failure.kind === 'missing') {
            const made = await this.#mlflow.request('POST', 'experiments/create', {
                name: this.#name,
            });
            if (made.ok)
                reply = { ok: true, body: made.body.experiment_id };
            else if (made.failure.kind === 'exists')
                reply = await this.#byName();
            else
                return made;
        }
        if (reply.ok)
            this.#experiment = reply.body;
        return reply;
    }
    async #byName() {
        const reply = await this.#mlflow.request('GET', 'experiments/get-by-name', { experiment_name: this.#name });
        if (!reply.ok)
            return reply;
        const { experiment_id, lifecycle_stage } = reply.body.experiment;
        if (lifecycle_stage !== 'deleted')
            return { ok: true, body: experiment_id };
        const said = `the experiment ${this.#name} is deleted: restore it, or name another`;
        return { ok: false, failure: { kind: 'forbidden', status: null, said } };
    }
    /** A cheap question that only a working server answers. */
    async probe() {
        const reply = await this.#byName();
        return reply.ok || reply.failure.kind === 'missing' ? null : reply.failure;
    }
    /**
     * The run of this key. Making a run cannot be repeated without making two: so it is looked for, made, and looked for again, and of
     * several the first counts, for everybody and always.
     */
    async run(wanted) {
        const experiment = await this.experiment();
        if (!experiment.ok)
            return experiment;
        const found = await this.#withKey(experiment.body, wanted);
        if (!found.ok || found.body !== null)
            return found;
        const made = await this.#make(experiment.body, wanted);
        if (!made.ok)
            return made;
        const again = await this.#withKey(experiment.body, wanted);
        return again.ok ? { ok: true, body: again.body ?? made.body } : again;
    }
    async #withKey(experiment, wanted) {
        const reply = await this.#search(experiment, tagged('gate.monitor_key', keyOf(wanted)));
        if (!reply.ok)
            return reply;
        const [first, ...others] = reply.body;
        for (const { info } of others) {
            const marked = await this.#mlflow.request('POST', 'runs/set-tag', {
                key: 'gate.duplicate_of',
                value: first.info.run_id,
                run_id: info.run_id,
            });
            if (!marked.ok)
                return marked;
        }
        return { ok: true, body: first?.info.run_id ?? null };
    }
    async #make(experiment, wanted) {
        const { deployment, window, writer, part, rules } = wanted;
        const top = await this.#search(experiment, `${tagged('gate.deployment', deployment)} and ${tagged('gate.window', window)} and ${tagged('gate.parent', 'true')}`);
        if (!top.ok)
            return top;
        const parent = top.body[0]?.info.run_id;
        const tags = {
            'gate.monitor': runName,
            'gate.monitor_key': keyOf(wanted),
            'gate.deployment': deployment,
            'gate.window': window,
            'gate.writer': writer,
            'gate.part': String(part),
            ...Object.fromEntries(Object.entries(rules).map(([name, version]) => [`gate.rules.${name}`, version])),
            ...(parent === undefined ? { 'gate.parent': 'true' } : { 'mlflow.parentRunId': parent }),
        };
        const made = await this.#mlflow.request('POST', 'runs/create', {
            experiment_id: experiment,
            run_name: parent === undefined ? runName : `${runName} ${writer}${part === 1 ? '' : ` (${part})`}`,
            start_time: wanted.start,
            tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
        });
        return made.ok ? { ok: true, body: made.body.run.info.run_id } : made;
    }
    /** Runs that are not deleted, in an order that does not change. */
    async #search(experiment, filter) {
        const reply = await this.#mlflow.request('POST', 'runs/search', {
            experiment_ids: [experiment],
            filter,
            max_results: 100,
            run_view_type: 'ACTIVE_ONLY',
        });
        if (!reply.ok)
            return reply;
        const order = ({ info }) => `${String(info.start_time ?? 0).padStart(16, '0')} ${info.run_id}`;
        return { ok: true, body: (reply.body.runs ?? []).sort((a, b) => (order(a) < order(b) ? -1 : 1)) };
    }
}


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ segmentFile),
/* harmony export */   PW: () => (/* binding */ Tail),
/* harmony export */   Tp: () => (/* binding */ mend),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   ah: () => (/* binding */ removeSegment),
/* harmony export */   eC: () => (/* binding */ segmentsIn),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   yd: () => (/* binding */ linesOfSegment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46298);



const segmentFile = (folder, first) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `segment-${String(first).padStart(15, '0')}.jsonl`);
/** The segments of a spool, oldest first. */
function segmentsIn(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .flatMap((each) => /^segment-(\d+)\.jsonl$/.exec(each)?.[1] ?? [])
        .map((digits) => ({ first: Number(digits), size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(segmentFile(folder, Number(digits))).size }))
        .sort((a, b) => a.first - b.first);
}
const isBefore = (a, b) => a.segment < b.segment || (a.segment === b.segment && a.offset < b.offset);
/**
 * The newest segment, which grows. What a crash left torn at its end is cut off; a line that was whole stays, and whether it had been told
 * to anyone does not matter.
 */
class Tail {
    #segment;
    #file;
    #syncing = null;
    /** Up to here nothing is lost whatever happens to the machine. */
    durable;
    constructor(segment, file) {
        this.#segment = segment;
        this.#file = file;
        this.durable = this.end;
    }
    /** Begins a segment. The file is there, with its first line, after a crash too, or not at all. */
    static begin(folder, first, head) {
        const path = segmentFile(folder, first);
        const draft = `${path}.draft`;
        writeDurably(draft, head);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
        syncFolder(folder);
        return new Tail({ first, size: Buffer.byteLength(head) }, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a'));
    }
    /** Goes on with a segment that was mended. */
    static goOn(folder, segment) {
        const tail = new Tail(segment, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(segmentFile(folder, segment.first), 'a'));
        tail.syncNow();
        return tail;
    }
    get end() {
        return { segment: this.#segment.first, offset: this.#segment.size };
    }
    /** Appends whole lines, or throws and leaves the file as it was. */
    append(text) {
        const bytes = Buffer.from(text);
        try {
            let done = 0;
            while (done < bytes.length)
                done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#file, bytes, done);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(this.#file, this.#segment.size);
            throw error;
        }
        this.#segment.size += bytes.length;
    }
    /** Resolves when all that was appended before the call is on the disk. Calls during a sync share the next one. */
    async sync() {
        while (this.#syncing !== null)
            await this.#syncing;
        const { end } = this;
        if (!isBefore(this.durable, end))
            return;
        this.#syncing = new Promise((resolve, reject) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasync)(this.#file, (error) => (error ? reject(error) : resolve()))).finally(() => {
            this.#syncing = null;
        });
        await this.#syncing;
        // A sync that blocked may have come further meanwhile.
        if (isBefore(this.durable, end))
            this.durable = end;
    }
    syncNow() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasyncSync)(this.#file);
        this.durable = this.end;
    }
    async close() {
        await this.sync().catch(() => { });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file);
    }
}
/** Cuts off what a crash left torn at a segment's end. Returns the bytes that went. */
function mend(folder, { first, size }) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(segmentFile(folder, first));
    let end = bytes.length;
    while (end > 0) {
        const start = bytes.lastIndexOf(0x0a, end - 2) + 1;
        if (bytes[end - 1] === 0x0a && (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLine */ .H)(bytes.toString('utf8', start, end - 1)) !== null)
            break;
        end = start;
    }
    if (end < size)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(segmentFile(folder, first), end);
    return size - end;
}
/** All sound lines of a segment, and how many are not. */
function linesOfSegment(folder, first) {
    let broken = 0;
    const lines = [];
    for (const text of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(segmentFile(folder, first), 'utf8').split('\n')) {
        if (text === '')
            continue;
        const line = (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLine */ .H)(text);
        if (line === null)
            broken += 1;
        else
            lines.push(line);
    }
    return { lines, broken };
}
/** Writes a small file so that after a crash either the old or the new one is there. */
function replaceFile(path, text) {
    const draft = `${path}.draft`;
    writeDurably(draft, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
}
function writeDurably(path, text) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Makes names in a folder durable, where the system can. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(folder, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(handle);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function removeSegment(folder, first) {
    const path = segmentFile(folder, first);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
}


/***/ }),

/***/ 46298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ decodeLine),
/* harmony export */   N: () => (/* binding */ encodeLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sum = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
/** `n`: number of the line in its spool, from 1. One line of JSON, its checksum last, with a line end. */
function encodeLine(n, line) {
    const text = JSON.stringify({ n, ...line }).slice(0, -1);
    return `${text},"c":"${sum(text)}"}\n`;
}
/** null: torn or changed. */
function decodeLine(text) {
    const at = text.lastIndexOf(',"c":"');
    if (at < 0 || text.slice(at + 6) !== `${sum(text.slice(0, at))}"}`)
        return null;
    return JSON.parse(text);
}


/***/ })

};
