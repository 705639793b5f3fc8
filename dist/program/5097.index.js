export const id = 5097;
export const ids = [5097];
export const modules = {

/***/ 93523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isWithheldBy),
/* harmony export */   x: () => (/* binding */ finishName)
/* harmony export */ });
/** Names by which SDKs and clouds call what OpenAI's API calls `content_filter`. */
const filtered = new Set(['content-filter', 'content_filtered', 'guardrail_intervened']);
/** Why an answer ended, by one name for one ending. */
const finishName = (finish) => finish !== null && filtered.has(finish) ? 'content_filter' : finish;
/** The server itself says that it kept the answer back. */
const isWithheldBy = (finish) => ['content_filter', 'refusal'].includes(finishName(finish) ?? '');


/***/ }),

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
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93523);

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
        finish: (0,_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .finishName */ .x)(nameOf(given.finish)),
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
    const tokens = usage?.completion_tokens ?? usage?.output_tokens ?? usage?.outputTokens;
    return typeof tokens === 'number' && Number.isSafeInteger(tokens) && tokens >= 0 ? tokens : null;
}


/***/ }),

/***/ 93050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _metrics_text_json_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17314);
/* harmony import */ var _metrics_text_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41101);
/* harmony import */ var _metrics_text_shared_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79842);
/* harmony import */ var _metrics_text_split_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28737);
/* harmony import */ var _hash_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86260);
/* harmony import */ var _language_identify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85477);
/* harmony import */ var _refusal_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58795);







const n = 4;
/**
 * Figures of one answer, by metric; each is defined as the gate's metric of the same kind is, over the same words. What is not known is not
 * there, and never a 0.
 * @param teller of refusals: what a judge is to tell is not told here
 */
function measure(one, teller = 'rules') {
    return {
        ...(one.response !== null && ofText(one, one.response)),
        ...(teller !== 'judge' && refusal(one)),
        user_rating: one.rating,
        ...(one.tokens !== null && { response_tokens: one.tokens }),
        ...(one.session !== null && { session: (0,_hash_number_js__WEBPACK_IMPORTED_MODULE_4__/* .hashNumber */ .Y)(one.session) }),
        ...(one.model !== null && { model: (0,_hash_number_js__WEBPACK_IMPORTED_MODULE_4__/* .hashNumber */ .Y)(one.model) }),
    };
}
function ofText(one, response) {
    const changed = one.prompt === null ? null : languageChanged(one.prompt, response);
    return {
        response_length: (0,_metrics_text_split_js__WEBPACK_IMPORTED_MODULE_3__/* .wordCount */ .e)(response, _metrics_text_split_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptWords */ .R$),
        repetition: repeated(response),
        empty_answer: response.trim() === '' ? 1 : 0,
        ...(one.json && { json_valid: (0,_metrics_text_json_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedAnswer */ .q)(response, false) === undefined ? 0 : 1 }),
        ...(changed !== null && { language_changed: changed ? 1 : 0 }),
    };
}
/** Without an answer only the server can tell. */
function refusal({ prompt, response, finish, refusal: refusalField }) {
    const { refused } = (0,_refusal_index_js__WEBPACK_IMPORTED_MODULE_6__/* .detectRefusal */ .iN)({
        response: response ?? '',
        finish,
        refusalField,
        ...(prompt !== null && { prompt }),
    });
    return response === null && !refused ? {} : { refusal_detected: refused ? 1 : 0 };
}
/** As the metric `repetition`: share of 4-grams that stood in the same answer before. */
function repeated(response) {
    const { answer } = _metrics_text_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readers */ .X.scriptAndSigns.read(response);
    const ngrams = answer.length - n + 1;
    return ngrams > 0 ? 1 - (0,_metrics_text_shared_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctNgrams */ .HC)(answer, n) / ngrams : 0;
}
/** null: one of them is too short to tell. */
function languageChanged(prompt, response) {
    const [asked, answered] = [(0,_language_identify_js__WEBPACK_IMPORTED_MODULE_5__/* .languageOf */ .e)(prompt.slice(0, 20_000)), (0,_language_identify_js__WEBPACK_IMPORTED_MODULE_5__/* .languageOf */ .e)(response.slice(0, 20_000))];
    return asked.language === null || answered.language === null ? null : asked.language !== answered.language;
}


/***/ }),

/***/ 40621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ isAnswerLeftOut),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   qE: () => (/* binding */ noAnswer)
/* harmony export */ });
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93523);

const noAnswer = { text: null, refusal: null, finish: null, calls: false };
/** What somebody got to read. null: nothing, since the server kept it back; or why there is no answer to count. */
function saidBy({ text, refusal, finish, calls, thought }) {
    // Streams, and many servers, write an empty text beside a call or a refusal.
    if (refusal !== null && refusal !== '')
        return { response: text?.trim() ? text : refusal };
    if (calls && !text?.trim())
        return 'tool';
    if (text !== null)
        return { response: text };
    if ((0,_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithheldBy */ .N)(finish))
        return { response: null };
    return thought ? { response: '' } : 'no content';
}
/** What programs write in place of a text that they were told to leave out: OpenInference, LiteLLM. */
const litellm = 'redacted-by-litellm';
const placeholders = new Set(['__REDACTED__', litellm]);
const isLeftOut = (text) => placeholders.has(text);
/** Whether the answer is none whatever it is: LiteLLM leaves out all but a refusal, and these alone would be every answer. */
const isAnswerLeftOut = (prompt, response) => isLeftOut(response) || prompt === litellm;


/***/ }),

/***/ 20259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6039);

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
/** An object or a list that stands as text, as most programs write what is in a field; anything else as it is. */
const parsed = (value) => typeof value === 'string' && /^\s*[[{]/.test(value) ? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOr */ .o)(value, value) : value;
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

/***/ 82123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vy: () => (/* binding */ Intake)
});

// UNUSED EXPORTS: formatOf, formats

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/shared/messages/monitor.js
var monitor = __webpack_require__(23772);
// EXTERNAL MODULE: ./lib/monitor/inference.js
var monitor_inference = __webpack_require__(46229);
// EXTERNAL MODULE: ./lib/monitor/read/answer.js
var read_answer = __webpack_require__(40621);
;// CONCATENATED MODULE: ./lib/monitor/read/joiner.js

/** Lines after which an answer that several lines tell is taken as it is. */
const patience = 1_000;
/** Puts together what several lines tell of one answer. */
class Joiner {
    /** What was added to longest ago comes first. */
    #open = new Map();
    /** Returns what is whole now. */
    add(key, part, line, offset) {
        const open = this.#open.get(key) ?? { part: {}, line, offset, touched: line };
        open.part = together(open.part, part);
        open.touched = line;
        this.#open.delete(key);
        this.#open.set(key, open);
        return part.ends ? this.#close(key) : [];
    }
    /** What got nothing for long. `line`: that was read last. */
    old(line) {
        const found = [];
        for (const [key, { touched }] of this.#open) {
            if (line - touched <= patience)
                break;
            found.push(...this.#close(key));
        }
        return found;
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
        const { part } = this.#open.get(key);
        this.#open.delete(key);
        const { text = null, refusal = null, finish = null, none, words, thought } = part;
        if (none === 'failed')
            return [{ k: 'skipped', why: none }];
        const answer = { text, refusal, finish: words || text !== null ? finish : null, calls: none === 'tool' };
        const said = (0,read_answer/* saidBy */.TT)({ ...answer, ...(thought && { thought }) });
        if (typeof said === 'string')
            return [{ k: 'skipped', why: said }];
        const { prompt, tokens, time, model, session, json, alias = null } = part;
        const usage = { completion_tokens: tokens };
        const about = { usage, time, model, session, ...(json && { json }) };
        const inference = { id: key, prompt, response: said.response, refusal, finish, ...about };
        return [{ k: 'inference', inference, alias }];
    }
}
/** What two parts of one answer say together. */
function together(before, part) {
    return {
        ...before,
        ...part,
        ...(before.prompt !== undefined && { prompt: before.prompt }),
        ...(before.none === 'failed' && { none: before.none }),
        ...(before.words && { words: before.words }),
        ...joined('text', before, part),
        ...joined('refusal', before, part),
    };
}
function joined(key, before, part) {
    return before[key] === undefined || part[key] === undefined ? {} : { [key]: before[key] + part[key] };
}

// EXTERNAL MODULE: ./lib/monitor/read/lines.js + 1 modules
var lines = __webpack_require__(89292);
// EXTERNAL MODULE: ./lib/monitor/read/found.js
var found = __webpack_require__(20259);
// EXTERNAL MODULE: ./lib/monitor/read/message.js
var read_message = __webpack_require__(3492);
;// CONCATENATED MODULE: ./lib/monitor/read/bedrock.js




const isInvocation = (line) => (0,found/* textIn */.r7)(line, 'schemaType') === 'ModelInvocationLog';
/** A line of Amazon Bedrock's log of invocations. Throws where the model's answer has a form that is not known. */
function readInvocation(line) {
    const [input, output] = [(0,found/* objectIn */.D7)(line, 'input'), (0,found/* objectIn */.D7)(line, 'output')];
    if (/embed/i.test((0,found/* textIn */.r7)(line, 'modelId') ?? ''))
        return { k: 'skipped', why: 'embeddings' };
    if (typeof line.errorCode === 'string' || /^[45]\d\d$/.test(String(line.status)))
        return { k: 'skipped', why: 'failed' };
    const body = (0,found/* parsed */.Yz)(output?.outputBodyJson);
    // A long body lies in a file of its own; texts may be left out of the log altogether.
    if (!(0,found/* isObject */.Gv)(body) && !Array.isArray(body))
        return { k: 'skipped', why: output === null ? 'no response' : 'no content' };
    const answer = Array.isArray(body) ? ofEvents(body) : ofBody(body);
    if (answer === null)
        throw new Error(monitor/* unreadableLine */.ui.bedrock);
    const said = (0,read_answer/* saidBy */.TT)(answer);
    if (typeof said === 'string')
        return { k: 'skipped', why: said };
    const asked = (0,found/* parsed */.Yz)(input?.inputBodyJson);
    return {
        k: 'inference',
        inference: {
            id: (0,found/* textIn */.r7)(line, 'requestId'),
            time: (0,found/* momentOf */.Et)(line.timestamp),
            prompt: (0,found/* isObject */.Gv)(asked) ? ((0,read_message/* promptOf */.Gh)(asked) ?? (0,found/* textIn */.r7)(asked, 'inputText')) : null,
            response: said.response,
            refusal: answer.refusal,
            finish: answer.finish,
            usage: { output_tokens: (0,found/* numberIn */.Po)(output, 'outputTokenCount') },
            model: (0,found/* textIn */.r7)(line, 'modelId'),
        },
    };
}
/** What `Converse` and the models of several makers send. */
function ofBody(body) {
    const known = (0,read_message/* answerIn */.Ke)(body);
    if (known !== null)
        return known;
    const message = (0,found/* objectIn */.D7)((0,found/* objectIn */.D7)(body, 'output'), 'message');
    if (message !== null) {
        const calls = (0,found/* listIn */.Of)(message, 'content').some((part) => (0,found/* objectIn */.D7)(part, 'toolUse') !== null);
        return { ...read_answer/* noAnswer */.qE, text: (0,read_message/* contentText */.Tf)(message.content), finish: (0,found/* textIn */.r7)(body, 'stopReason'), calls };
    }
    if (typeof body.generation === 'string')
        return { ...read_answer/* noAnswer */.qE, text: body.generation, finish: (0,found/* textIn */.r7)(body, 'stop_reason') };
    const [first] = [...(0,found/* listIn */.Of)(body, 'results'), ...(0,found/* listIn */.Of)(body, 'outputs')];
    const text = (0,found/* textIn */.r7)(first, 'outputText') ?? (0,found/* textIn */.r7)(first, 'text');
    const finish = (0,found/* textIn */.r7)(first, 'completionReason') ?? (0,found/* textIn */.r7)(first, 'stop_reason');
    return text === null ? null : { ...read_answer/* noAnswer */.qE, text, finish };
}
/** A stream's events in Anthropic's form. */
function ofEvents(events) {
    const text = events.flatMap((event) => (0,found/* textIn */.r7)((0,found/* objectIn */.D7)(event, 'delta'), 'text') ?? []);
    const finish = events.flatMap((event) => (0,found/* textIn */.r7)((0,found/* objectIn */.D7)(event, 'delta'), 'stop_reason') ?? []).at(-1) ?? null;
    const calls = events.some((event) => (0,found/* textIn */.r7)((0,found/* objectIn */.D7)(event, 'content_block'), 'type') === 'tool_use');
    if (text.length === 0 && finish === null)
        return null;
    return { ...read_answer/* noAnswer */.qE, text: text.length > 0 ? text.join('') : null, finish, calls };
}

;// CONCATENATED MODULE: ./lib/monitor/read/stream.js




const isPiece = (body) => (0,found/* textIn */.r7)(body, 'object') === 'chat.completion.chunk' || ((0,found/* textIn */.r7)(body, 'type')?.startsWith('response.') ?? false);
/** What a piece of a stream of chat completions adds. */
function pieceOf(chunk) {
    const choice = (0,found/* listIn */.Of)(chunk, 'choices').find((each) => ((0,found/* numberIn */.Po)(each, 'index') ?? 0) === 0);
    const delta = (0,found/* objectIn */.D7)(choice, 'delta');
    const calls = (0,found/* listIn */.Of)(delta, 'tool_calls').length > 0 || (0,found/* objectIn */.D7)(delta, 'function_call') !== null;
    const usage = (0,found/* objectIn */.D7)(chunk, 'usage');
    return {
        ...withText('text', (0,found/* textIn */.r7)(delta, 'content')),
        ...withText('refusal', (0,found/* textIn */.r7)(delta, 'refusal')),
        ...withText('finish', (0,found/* textIn */.r7)(choice, 'finish_reason')),
        ...withText('model', (0,found/* textIn */.r7)(chunk, 'model')),
        ...withNumber('tokens', (0,found/* numberIn */.Po)(usage, 'completion_tokens')),
        ...withNumber('time', (0,found/* momentOf */.Et)(chunk.created)),
        ...(calls && { none: 'tool' }),
        ...(((0,found/* textIn */.r7)(delta, 'reasoning_content') || (0,found/* textIn */.r7)(delta, 'reasoning')) && { thought: true }),
        words: true,
        // Usage comes last, where it was asked for, in a piece without choices.
        ...(usage !== null && choice === undefined && { ends: true }),
    };
}
/** The whole that an event of the Responses API brings at the end. */
function wholeIn(event) {
    return /^response\.(completed|incomplete)$/.test((0,found/* textIn */.r7)(event, 'type') ?? '') ? (0,found/* objectIn */.D7)(event, 'response') : null;
}
/** All pieces of one stream, put together to the body that would have come without it. */
function bodyOfStream(chunks) {
    const pieces = chunks.filter(found/* isObject */.Gv);
    const whole = pieces.map(wholeIn).find((each) => each !== null);
    if (whole)
        return { body: whole, answer: (0,read_message/* answerIn */.Ke)(whole) ?? read_answer/* noAnswer */.qE };
    const { text = null, refusal = null, finish = null, tokens, none, thought } = pieces.map(pieceOf).reduce(together, {});
    const body = { ...pieces[0], ...(tokens !== undefined && { usage: { completion_tokens: tokens } }) };
    return { body, answer: { text, refusal, finish, calls: none === 'tool', ...(thought && { thought }) } };
}
const withText = (key, value) => (value === null ? {} : { [key]: value });
const withNumber = (key, value) => (value === null ? {} : { [key]: value });

;// CONCATENATED MODULE: ./lib/monitor/read/openai.js






/** Where logs put a request and its response. */
const requestKeys = ['request', 'request_body', 'req', 'input_body'];
const responseKeys = ['response', 'response_body', 'res', 'output_body'];
const timeKeys = ['created', 'created_at', 'time', 'timestamp', 'endTime', 'response_created_at', 'request_created_at'];
/** Helicone's. */
const thumb = (rating) => (typeof rating === 'boolean' ? rating : null);
/**
 * A line of a log of requests as APIs have them: a response alone, or with its request beside it, of chat completions, completions, the
 * Responses API or Anthropic's messages; a line of a batch's output, or of Bedrock's log; a list of stored completions; a piece of a stream.
 * Throws where it is none of these.
 */
function readOpenai(line) {
    if (!(0,found/* isObject */.Gv)(line))
        throw new Error(monitor/* unreadableLine */.ui.noObject);
    if (isInvocation(line))
        return [readInvocation(line)];
    const request = requestKeys.map((key) => (0,found/* parsed */.Yz)(line[key])).find(found/* isObject */.Gv) ?? (line.messages ? line : null);
    const wrapped = responseKeys.map((key) => (0,found/* parsed */.Yz)(line[key])).find((each) => (0,found/* isObject */.Gv)(each) || Array.isArray(each));
    if (/embed/.test((0,found/* textIn */.r7)(line, 'call_type') ?? ''))
        return [{ k: 'skipped', why: 'embeddings' }];
    if (Array.isArray(wrapped)) {
        const { body, answer } = bodyOfStream(wrapped);
        return [inference(answer, body, request, line)];
    }
    const response = (0,found/* isObject */.Gv)(wrapped) ? bodyOf(wrapped) : (batchResult(line) ?? line);
    if (response === 'failed' || (0,found/* objectIn */.D7)(line, 'error') !== null || isFailure(line))
        return [{ k: 'skipped', why: 'failed' }];
    return oneOf(response, request, line);
}
function oneOf(response, request, line) {
    if ((0,found/* objectIn */.D7)(response, 'error') !== null)
        return [{ k: 'skipped', why: 'failed' }];
    const data = (0,found/* listIn */.Of)(response, 'data');
    if ((0,found/* textIn */.r7)(response, 'object') === 'list' && data.some(read_message/* isBody */.v3))
        return data.filter(found/* isObject */.Gv).flatMap((each) => oneOf(each, request ?? each, each));
    if (/^(list|embedding)$/.test((0,found/* textIn */.r7)(response, 'object') ?? ''))
        return [{ k: 'skipped', why: 'embeddings' }];
    if (isPiece(response))
        return [piece(response, request, line)];
    const answer = (0,read_message/* answerIn */.Ke)(response);
    if (answer !== null)
        return [inference(answer, response, request, line)];
    if (request !== null && requestKeys.every((key) => line[key] === undefined))
        return [{ k: 'skipped', why: 'no response' }];
    throw new Error(monitor/* unreadableLine */.ui.noResponse);
}
/** A batch file wraps a body in a status. */
function bodyOf(wrapped) {
    const status = (0,found/* numberIn */.Po)(wrapped, 'status_code') ?? (0,found/* numberIn */.Po)(wrapped, 'status');
    const body = (0,found/* parsed */.Yz)(wrapped.body);
    if (status !== null && status >= 400)
        return 'failed';
    return (0,found/* isObject */.Gv)(body) ? body : wrapped;
}
/** LiteLLM and Helicone name a failure beside what came: Helicone what was cancelled by a number below 0. */
function isFailure(line) {
    const status = (0,found/* numberIn */.Po)(line, 'response_status') ?? 200;
    return (0,found/* textIn */.r7)(line, 'status') === 'failure' || status < 0 || status >= 400;
}
/** A line of the results of Anthropic's batches. null: it is none. */
function batchResult(line) {
    const result = (0,found/* objectIn */.D7)(line, 'result');
    return result === null ? null : ((0,found/* objectIn */.D7)(result, 'message') ?? ((0,found/* textIn */.r7)(result, 'type') === null ? null : 'failed'));
}
function inference(answer, response, request, line) {
    const said = (0,read_answer/* saidBy */.TT)(answer);
    if (typeof said === 'string')
        return { k: 'skipped', why: said };
    return {
        k: 'inference',
        inference: {
            id: (0,found/* textIn */.r7)(response, 'id') ?? (0,found/* textIn */.r7)(line, 'custom_id') ?? (0,found/* textIn */.r7)(line, 'id'),
            time: (0,found/* momentOf */.Et)(timeKeys.map((key) => response[key] ?? line[key]).find((each) => each != null)),
            prompt: (0,read_message/* promptOf */.Gh)(request ?? line),
            response: said.response,
            feedback: (0,found/* numberIn */.Po)(line, 'rating') ?? (0,found/* numberIn */.Po)(line, 'feedback') ?? thumb(line.feedback_rating),
            finish: answer.finish,
            refusal: answer.refusal,
            usage: (0,found/* objectIn */.D7)(response, 'usage'),
            session: (0,found/* textIn */.r7)(line, 'session_id') || (0,found/* textIn */.r7)(request, 'user'),
            model: (0,found/* textIn */.r7)(response, 'model') ?? (0,found/* textIn */.r7)(request, 'model'),
            json: (0,read_message/* wantsJson */.k0)(request) || (0,read_message/* wantsJson */.k0)(line.model_parameters),
        },
    };
}
/** A piece of a stream: pieces of one id are one answer. */
function piece(chunk, request, line) {
    if ((0,found/* textIn */.r7)(chunk, 'type')?.startsWith('response.')) {
        const whole = wholeIn(chunk);
        const answer = whole && (0,read_message/* answerIn */.Ke)(whole);
        return answer ? inference(answer, whole, whole, line) : { k: 'skipped', why: 'no response' };
    }
    const key = (0,found/* textIn */.r7)(chunk, 'id');
    if (key === null)
        throw new Error(monitor/* unreadableLine */.ui.noPieceId);
    const prompt = request && (0,read_message/* promptOf */.Gh)(request);
    return { k: 'part', key, part: { ...pieceOf(chunk), ...(prompt !== null && { prompt }) } };
}

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
    const answer = answerOf(attributes);
    const body = messages_bodyOf(attributes);
    return {
        ...answer,
        finish: answer.finish ?? finishOf(attributes),
        prompt: promptOf(attributes),
        id: attributes_text(attributes, 'gen_ai.response.id', 'ai.response.id') ?? (0,found/* textIn */.r7)(body, 'id'),
        json: attributes_text(attributes, 'gen_ai.output.type') === 'json' ||
            attributes['gen_ai.request.structured_output_schema'] !== undefined ||
            (0,read_message/* wantsJson */.k0)((0,found/* parsed */.Yz)(attributes['llm.invocation_parameters'])),
        // Questions and answers are captured together.
        words: [attributes['gen_ai.output.messages'], attributes['gen_ai.input.messages'], body].some((each) => each != null),
    };
}
function answerOf(attributes) {
    const newest = (0,found/* parsed */.Yz)(attributes['gen_ai.output.messages']);
    // Some write no message at all where they do not know what came.
    if (Array.isArray(newest))
        return newest.length > 0 ? messageAnswer(newest[0]) : read_answer/* noAnswer */.qE;
    const traceloop = numbered(attributes, 'gen_ai.completion.')[0];
    if (traceloop !== undefined)
        return flat(traceloop, '');
    const inference = numbered(attributes, 'llm.output_messages.')[0];
    if (inference !== undefined) {
        const answer = flat(inference, 'message.');
        const body = messages_bodyOf(attributes);
        // An empty text and a refusal stand in the body alone.
        return answer.text === null && !answer.calls && body !== null ? (answerInBody(body) ?? answer) : answer;
    }
    const plain = attributes_text(attributes, 'ai.response.text', 'ai.response.object', 'gen_ai.completion', 'output.value', 'traceloop.entity.output');
    const calls = attributes['ai.response.toolCalls'] !== undefined;
    return { ...(plain === null ? read_answer/* noAnswer */.qE : spoken(plain)), ...(calls && { calls }) };
}
/** OpenInference writes down what the server sent. */
function messages_bodyOf(attributes) {
    const body = (0,found/* parsed */.Yz)(attributes['output.value']);
    return (0,found/* isObject */.Gv)(body) && answerInBody(body) !== null ? body : null;
}
/** LangChain wraps messages of its own. */
function answerInBody(body) {
    const generation = [body.generations].flat(2)[0];
    const message = (0,found/* objectIn */.D7)((0,found/* objectIn */.D7)(generation, 'message'), 'kwargs');
    if (message === null)
        return (0,read_message/* answerIn */.Ke)(body);
    const refusal = (0,found/* textIn */.r7)((0,found/* objectIn */.D7)(message, 'additional_kwargs'), 'refusal');
    return {
        ...(0,read_message/* ofChat */.sm)({ ...message, refusal }),
        finish: (0,found/* textIn */.r7)((0,found/* objectIn */.D7)(generation, 'generation_info'), 'finish_reason'),
    };
}
/** Text that may be a message, a list of messages, or a body, as JSON. */
function spoken(plain) {
    const value = (0,found/* parsed */.Yz)(plain);
    const message = Array.isArray(value) ? value[0] : value;
    if (!(0,found/* isObject */.Gv)(message))
        return { ...read_answer/* noAnswer */.qE, text: plain };
    const answer = (0,read_message/* answerIn */.Ke)(message);
    if (answer !== null)
        return answer;
    return 'content' in message || 'parts' in message ? messageAnswer(message) : { ...read_answer/* noAnswer */.qE, text: plain };
}
/** A message in attributes of their own. */
function flat(message, prefix) {
    return {
        text: flatText(message, prefix),
        refusal: attributes_text(message, `${prefix}refusal`),
        finish: attributes_text(message, 'finish_reason'),
        calls: Object.keys(message).some((name) => name.includes('tool_call')),
    };
}
function flatText(message, prefix) {
    const parts = numbered(message, `${prefix}contents.`).map((each) => ({
        type: each['message_content.type'],
        text: each['message_content.text'],
    }));
    return (0,read_message/* contentText */.Tf)(message[`${prefix}content`]) ?? (0,read_message/* contentText */.Tf)(parts);
}
function messageAnswer(message) {
    if (!(0,found/* isObject */.Gv)(message))
        return read_answer/* noAnswer */.qE;
    if (!Array.isArray(message.parts))
        return { ...(0,read_message/* ofChat */.sm)(message), finish: (0,found/* textIn */.r7)(message, 'finish_reason') };
    const { parts } = message;
    const of = (kind) => parts.filter((part) => kind.test((0,found/* textIn */.r7)(part, 'type') ?? ''));
    const joined = (kind) => {
        const texts = of(kind).flatMap((part) => (0,found/* textIn */.r7)(part, 'content') ?? (0,found/* textIn */.r7)(part, 'text') ?? []);
        return texts.length > 0 ? texts.join('') : null;
    };
    const finish = (0,found/* textIn */.r7)(message, 'finish_reason');
    return {
        // Parts are there where texts are captured, so an answer without any said nothing.
        text: joined(/^text$/) ?? (parts.length === 0 && /^(stop|length)$/.test(finish ?? '') ? '' : null),
        refusal: joined(/^refusal$/) ?? (0,found/* textIn */.r7)(message, 'refusal'),
        finish,
        calls: of(/^tool_call$/).length > 0 || (0,found/* listIn */.Of)(message, 'tool_calls').length > 0,
        thought: of(/^(reasoning|thinking)$/).length > 0,
    };
}
function promptOf(attributes) {
    for (const name of ['gen_ai.input.messages', 'ai.prompt.messages', 'gen_ai.prompt']) {
        const messages = (0,found/* parsed */.Yz)(attributes[name]);
        if (Array.isArray(messages))
            return lastAsked(messages);
        if (typeof messages === 'string')
            return messages;
    }
    const traceloop = numbered(attributes, 'gen_ai.prompt.').findLast((each) => each.role === 'user');
    if (traceloop !== undefined)
        return flatText(traceloop, '');
    const inference = numbered(attributes, 'llm.input_messages.').findLast((each) => each['message.role'] === 'user');
    if (inference !== undefined)
        return flatText(inference, 'message.');
    const plain = attributes_text(attributes, 'ai.prompt', 'input.value');
    const value = plain === null ? null : (0,found/* parsed */.Yz)(plain);
    if ((0,found/* isObject */.Gv)(value) && Array.isArray(value.messages))
        return lastAsked(value.messages);
    return (0,found/* isObject */.Gv)(value) ? ((0,found/* textIn */.r7)(value, 'prompt') ?? plain) : plain;
}
function lastAsked(messages) {
    const asked = messages.flatMap((each) => ((0,found/* textIn */.r7)(each, 'role') === 'user' ? (messageAnswer(each).text ?? []) : []));
    return asked.at(-1) ?? null;
}
function finishOf(attributes) {
    const reasons = (0,found/* parsed */.Yz)(attributes['gen_ai.response.finish_reasons']);
    if (Array.isArray(reasons) && typeof reasons[0] === 'string')
        return reasons[0];
    return attributes_text(attributes, 'llm.finish_reason', 'llm.response.finish_reason', 'gen_ai.response.finish_reason', 'ai.response.finishReason');
}

;// CONCATENATED MODULE: ./lib/monitor/read/otlp/ratings.js

/** Evaluations by people; the others are a judge's or a program's, and no ratings. */
const byPeople = /user|human|people|feedback|rating|thumb/i;
/** null: what it says is not known, and no thumb down. */
function ratingOfLabel(label) {
    if (/^((thumbs?[ _-]?)?up|good|pass(ed)?|positive|yes|true|helpful|liked?)$/i.test(label))
        return 1;
    return /^((thumbs?[ _-]?)?down|bad|fail(ed)?|negative|no|false|(un|not )helpful|disliked?)$/i.test(label) ? 0 : null;
}
/** A rating among the events of evaluations. `span`: that it belongs to, where it does not name a response. */
function ratingOfEvaluation(name, attributes, span, time) {
    if (name !== 'gen_ai.evaluation.result')
        return [];
    if (!byPeople.test(attributes_text(attributes, 'gen_ai.evaluation.name') ?? ''))
        return [{ k: 'skipped', why: 'not a model' }];
    const score = number(attributes, 'gen_ai.evaluation.score.value');
    const rating = score ?? ratingOfLabel(attributes_text(attributes, 'gen_ai.evaluation.score.label') ?? '');
    const id = attributes_text(attributes, 'gen_ai.response.id') ?? span;
    return rating === null || id === null ? [] : [{ k: 'rating', id, rating, time }];
}

;// CONCATENATED MODULE: ./lib/monitor/read/otlp/kinds.js

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
/** Names of an operation and of a kind that only models have. */
const models = /^(llm|chat|text_completion|completion|completions|generate_content|generate|messages|responses)$/;
/** Why a span is no answer of a model; null: it may be one. */
function otherThan(span, attributes) {
    const vercel = attributes_text(attributes, 'ai.operationId');
    if (vercel === 'ai.toolCall')
        return 'tool';
    // The outer span of a call has what its inner ones have, once more.
    if (vercel !== null && !/\.do[A-Z]/.test(vercel))
        return /embed/i.test(vercel) ? 'embeddings' : 'agent';
    for (const name of ['gen_ai.operation.name', 'openinference.span.kind']) {
        const kind = attributes_text(attributes, name)?.toLowerCase();
        // A prompt that was filled in is a span of its own, with the text as its output.
        if (kind !== undefined && !models.test(kind))
            return others[kind] ?? 'not a model';
    }
    for (const name of ['llm.request.type', 'traceloop.span.kind']) {
        const why = others[attributes_text(attributes, name)?.toLowerCase() ?? ''];
        if (why !== undefined)
            return why;
    }
    if (beganStream(span, attributes))
        return 'agent';
    return Object.keys(attributes).some((name) => /^(gen_ai|llm|ai|openinference)\./.test(name)) ? null : 'not a model';
}
/** Logfire's span of a streamed call ends when the stream begins; what came stands in a second one. */
const beganStream = (span, attributes) => attributes_text(attributes, 'logfire.span_type') === 'span' &&
    attributes['gen_ai.response.id'] === undefined &&
    attributes['gen_ai.output.messages'] === undefined &&
    !hasFailed(span, attributes);
function hasFailed(span, attributes) {
    const status = span.status?.code;
    return status === 2 || status === 'STATUS_CODE_ERROR' || attributes['error.type'] !== undefined;
}

;// CONCATENATED MODULE: ./lib/monitor/read/otlp/spans.js





/** A span's inference and what is said of it. */
function readSpan(span, resource) {
    const attributes = attributesOf(span.attributes);
    const why = otherThan(span, attributes);
    if (why !== null)
        return [{ k: 'skipped', why }];
    const events = (Array.isArray(span.events) ? span.events : []).map((event) => ({
        name: String(event.name ?? ''),
        attributes: attributesOf(event.attributes),
        time: fromNanoseconds(event.timeUnixNano ?? event.time_unix_nano),
    }));
    const key = spanKey(span);
    const ratings = events.flatMap((event) => ratingOfEvaluation(event.name, event.attributes, key, event.time));
    return [spans_answerOf(span, attributes, events, aboutOf(span, attributes, resource)), ...ratings];
}
function spans_answerOf(span, attributes, events, about) {
    const key = spanKey(span);
    const exchange = withEvents(exchangeOf(attributes), events);
    const { prompt, finish, refusal, id, json, words } = exchange;
    const failed = hasFailed(span, attributes);
    // Where no texts are captured, what ended an answer tells of those alone that were kept back, and is no figure.
    const said = failed ? 'failed' : (0,read_answer/* saidBy */.TT)(words ? exchange : { ...exchange, finish: null });
    // Its text may come as log records.
    if (said === 'no content' || said === 'failed') {
        if (key === null)
            return { k: 'skipped', why: said };
        return { k: 'part', key, part: { ...partOf(about, exchange), ...(failed && { none: 'failed' }) } };
    }
    if (typeof said === 'string')
        return { k: 'skipped', why: said };
    return {
        k: 'inference',
        inference: { id: key, prompt, response: said.response, finish, refusal, json, ...about },
        alias: id,
    };
}
/** Which span this is, or belongs to; null: it does not say. */
function spanKey(of) {
    const [trace, span] = [of.traceId ?? of.trace_id, of.spanId ?? of.span_id];
    return trace && span ? `${trace}/${span}` : null;
}
function aboutOf(span, attributes, resource) {
    return {
        time: fromNanoseconds(span.endTimeUnixNano ?? span.end_time_unix_nano),
        usage: { completion_tokens: tokensOf(attributes) },
        model: modelOf(attributes),
        session: sessionOf(attributes) ?? attributes_text(resource, 'session.id'),
    };
}
const tokensOf = (attributes) => number(attributes, 'gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens', 'llm.token_count.completion', 'llm.usage.completion_tokens', 'ai.usage.completionTokens', 'ai.usage.outputTokens');
const modelOf = (attributes) => attributes_text(attributes, 'gen_ai.response.model', 'gen_ai.request.model', 'llm.model_name', 'ai.model.id');
const sessionOf = (attributes) => attributes_text(attributes, 'gen_ai.conversation.id', 'session.id', 'ai.telemetry.metadata.sessionId');
function partOf({ time, usage, model, session }, { prompt, finish, id, json }) {
    return {
        ...(prompt !== null && { prompt }),
        ...(finish !== null && { finish }),
        ...(time !== null && { time }),
        ...(model !== null && { model }),
        ...(session !== null && { session }),
        ...(json && { json }),
        ...(id !== null && { alias: id }),
        ...(usage.completion_tokens !== null && { tokens: usage.completion_tokens }),
    };
}
/** Older instrumentations put the texts on a span's events. */
function withEvents(exchange, events) {
    const found = { ...exchange };
    for (const { name, attributes } of events) {
        if (name === 'gen_ai.content.prompt' || name === 'gen_ai.user.message')
            found.prompt ??= exchangeOf(attributes).prompt ?? attributes_text(attributes, 'content');
        else if (/^gen_ai\.(content\.completion|choice|client\.inference\.operation\.details)$/.test(name)) {
            const own = exchangeOf(attributes);
            found.prompt ??= own.prompt;
            found.text ??= own.text ?? attributes_text(attributes, 'content', 'message');
            found.refusal ??= own.refusal;
            found.finish ??= own.finish ?? attributes_text(attributes, 'finish_reason');
            found.calls ||= own.calls;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/monitor/read/otlp/logs.js







/** A log record of the GenAI conventions: a message of a span's exchange, or a rating. */
function readRecord(record) {
    const attributes = attributesOf(record.attributes);
    const name = (0,found/* textIn */.r7)(record, 'eventName') ?? (0,found/* textIn */.r7)(record, 'event_name') ?? attributes_text(attributes, 'event.name') ?? '';
    const key = spanKey(record);
    const time = fromNanoseconds(record.timeUnixNano ?? record.time_unix_nano) ??
        fromNanoseconds(record.observedTimeUnixNano ?? record.observed_time_unix_nano);
    const body = plain(record.body);
    const rating = ratingOfEvaluation(name, attributes, key, time);
    if (rating.length > 0)
        return rating;
    if (name === 'gen_ai.user.message') {
        const prompt = (0,found/* isObject */.Gv)(body) ? (0,read_message/* contentText */.Tf)(body.content) : null;
        // Whose question it was is not known without a span.
        return prompt === null || key === null ? [] : [{ k: 'part', key, part: { prompt } }];
    }
    if (name === 'gen_ai.choice')
        return choice(key, body, time);
    if (name === 'gen_ai.client.inference.operation.details')
        return [details(key, attributes, time)];
    return /^gen_ai\.(system|assistant|tool)\.message$/.test(name) ? [] : [{ k: 'skipped', why: 'not a model' }];
}
function choice(key, body, time) {
    if (!(0,found/* isObject */.Gv)(body) || (body.index !== undefined && body.index !== 0))
        return [];
    const message = (0,found/* objectIn */.D7)(body, 'message') ?? body;
    const { text, refusal, calls } = (0,read_message/* ofChat */.sm)(message);
    const callsToo = calls || (0,read_message/* ofChat */.sm)(body).calls;
    const finish = (0,found/* textIn */.r7)(body, 'finish_reason');
    if (key === null) {
        const said = (0,read_answer/* saidBy */.TT)({ text, refusal, finish: null, calls: callsToo });
        if (typeof said === 'string')
            return [{ k: 'skipped', why: said }];
        return [{ k: 'inference', inference: { response: said.response, refusal, finish, time } }];
    }
    const said = saidIn({ text, refusal, calls: callsToo });
    return [{ k: 'part', key, part: { ...said, ...(finish !== null && { finish }), ...(time !== null && { time }) } }];
}
const saidIn = ({ text, refusal, calls }) => ({
    ...(text !== null && { text }),
    ...(refusal !== null && { refusal }),
    ...(calls && { none: 'tool' }),
});
function details(key, attributes, time) {
    const exchange = exchangeOf(attributes);
    const { prompt, refusal, finish, id, json, words } = exchange;
    const failed = attributes['error.type'] !== undefined;
    const usage = { completion_tokens: tokensOf(attributes) };
    const about = { time, usage, model: modelOf(attributes), session: sessionOf(attributes) };
    if (key !== null) {
        const said = { ...saidIn(exchange), ...(failed && { none: 'failed' }), words };
        // The span that it belongs to may stand elsewhere in the log, without texts.
        return { k: 'part', key, part: { ...partOf(about, exchange), ...said } };
    }
    const said = failed ? 'failed' : (0,read_answer/* saidBy */.TT)(exchange);
    if (typeof said === 'string')
        return { k: 'skipped', why: said };
    return { k: 'inference', inference: { prompt, response: said.response, refusal, finish, json, ...about }, alias: id };
}

;// CONCATENATED MODULE: ./lib/monitor/read/otlp/read.js





/** A line of OTLP JSON, as the collector's file exporter writes it: spans, or log records. Throws where it is neither. */
function readOtlp(line) {
    if (!(0,found/* isObject */.Gv)(line))
        throw new Error(monitor/* unreadableLine */.ui.noObject);
    const spans = either(line, 'resourceSpans', 'resource_spans');
    const logs = either(line, 'resourceLogs', 'resource_logs');
    if (spans.length === 0 && logs.length === 0)
        throw new Error(monitor/* unreadableLine */.ui.noOtlp);
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

// EXTERNAL MODULE: ./lib/monitor/read/tail.js
var tail = __webpack_require__(74810);
;// CONCATENATED MODULE: ./lib/monitor/read/intake.js









const formats = (/* unused pure expression or super */ null && (['lines', 'openai', 'otlp']));
const mostNamed = 20;
const noCounts = () => ({ lines: 0, requests: 0, ratings: 0, skipped: {}, bad: 0, named: [] });
/** Turns lines of a log into what a monitor takes, and counts what it does not take. */
class Intake {
    /** null: no line has told it yet. */
    #format;
    #names;
    #joiner = new Joiner();
    /** Of the file: names requests that have no id, by where they stand. */
    #source;
    #now;
    counts;
    /** `format`: null where the first line that can be read tells it. */
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
    /**
     * @param text null: it is too long
     * @param offset of the line in its file, in bytes
     */
    line(text, number, offset) {
        if (text !== null && !hasData(text))
            return [];
        const json = text?.replace(/^data:\s*/, '').trim();
        this.counts.lines += 1;
        try {
            if (json === undefined)
                throw new Error(monitor/* unreadableLine */.ui.tooLong(tail/* longestLine */.N9));
            const found = this.#read(json).flatMap((each) => each.k === 'part' ? this.#joiner.add(each.key, each.part, number, offset) : [each]);
            return this.#entries([...found, ...this.#joiner.old(number)], `${offset} ${text}`);
        }
        catch (error) {
            this.counts.bad += 1;
            const why = error instanceof SyntaxError ? notJson(json) : error.message;
            if (this.counts.named.length < mostNamed)
                this.counts.named.push({ line: number, why });
            return [];
        }
    }
    #read(json) {
        const line = JSON.parse(json);
        const format = this.#format ?? formatOf(json);
        const found = format === 'otlp' ? readOtlp(line) : format === 'openai' ? readOpenai(line) : [(0,lines/* readLine */.X)(line, this.#names)];
        // A line that cannot be read tells nothing of those behind it.
        this.#format = format;
        return found;
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
        return found.map(withoutPlaceholders).flatMap((each, at) => {
            if (each.k === 'inference') {
                this.counts.requests += 1;
                const { inference, alias } = each;
                // A line may have many.
                const id = inference.id ?? this.#idAt(at === 0 ? place : `${at} ${place}`);
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
/** A value over several lines is a whole file at once. */
const notJson = (text) => (/^[[{]$/.test(text) ? monitor/* unreadableLine */.ui.manyLines : monitor/* unreadableLine */.ui.notJson);
/** Texts that a program was told to leave out are none. */
function withoutPlaceholders(found) {
    if (found.k !== 'inference')
        return found;
    const { inference } = found;
    if ((0,read_answer/* isAnswerLeftOut */.Sd)(inference.prompt, inference.response))
        return { k: 'skipped', why: 'no content' };
    return (0,read_answer/* isLeftOut */.WY)(inference.prompt) ? { ...found, inference: { ...inference, prompt: null } } : found;
}
/** No line that is empty, or of those that an event stream has beside its data. */
const hasData = (line) => !/^\s*(data:\s*(\[DONE\])?\s*|(event|id|retry):.*|:.*)?$/.test(line);
/** Signs of what an API answers, of a batch's lines and of Bedrock's log. */
const bodies = /"choices"\s*:\s*\[|"object"\s*:\s*"(chat\.completion|response|text_completion)|"custom_id"|"type"\s*:\s*"message"|"ModelInvocationLog"/;
/** The format of a log, by a line of it. */
function formatOf(json) {
    if (/"resource_?(Spans|Logs|spans|logs)"/.test(json))
        return 'otlp';
    return bodies.test(json) ? 'openai' : 'lines';
}


/***/ }),

/***/ 89292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ fields),
  X: () => (/* binding */ readLine)
});

// EXTERNAL MODULE: ./lib/shared/messages/monitor.js
var monitor = __webpack_require__(23772);
// EXTERNAL MODULE: ./lib/monitor/inference.js
var inference = __webpack_require__(46229);
// EXTERNAL MODULE: ./lib/monitor/read/answer.js
var read_answer = __webpack_require__(40621);
// EXTERNAL MODULE: ./lib/monitor/read/found.js
var found = __webpack_require__(20259);
// EXTERNAL MODULE: ./lib/monitor/read/message.js
var read_message = __webpack_require__(3492);
;// CONCATENATED MODULE: ./lib/monitor/read/langfuse.js



/** Kinds of observations, and why those that are no model's are not counted. */
const kinds = new Map([
    ['GENERATION', null],
    ['EMBEDDING', 'embeddings'],
    ['TOOL', 'tool'],
    ['AGENT', 'agent'],
    ['CHAIN', 'agent'],
    ['SPAN', 'agent'],
    ['EVENT', 'not a model'],
    ['RETRIEVER', 'not a model'],
    ['EVALUATOR', 'not a model'],
    ['GUARDRAIL', 'not a model'],
]);
const either = (line, one, other) => line[one] ?? line[other];
const isObservation = (line) => kinds.has((0,found/* textIn */.r7)(line, 'type') ?? '') && typeof either(line, 'trace_id', 'traceId') === 'string';
/** A row of observations that Langfuse exported, to a blob storage or by its API. */
function readObservation(line) {
    const why = kinds.get((0,found/* textIn */.r7)(line, 'type'));
    if (why)
        return { k: 'skipped', why };
    if ((0,found/* textIn */.r7)(line, 'level') === 'ERROR')
        return { k: 'skipped', why: 'failed' };
    const answer = answerOf(line.output);
    const said = (0,read_answer/* saidBy */.TT)(answer);
    if (typeof said === 'string')
        return { k: 'skipped', why: said };
    const tokens = (0,found/* numberIn */.Po)(either(line, 'usage_details', 'usageDetails'), 'output') ?? (0,found/* numberIn */.Po)(line.usage, 'output');
    return {
        k: 'inference',
        inference: {
            id: (0,found/* textIn */.r7)(line, 'id'),
            time: utc(either(line, 'end_time', 'endTime') ?? either(line, 'start_time', 'startTime')),
            prompt: askedIn(line.input),
            response: said.response,
            refusal: answer.refusal,
            finish: answer.finish,
            usage: { completion_tokens: tokens },
            model: (0,found/* textIn */.r7)(line, 'provided_model_name') ?? (0,found/* textIn */.r7)(line, 'model'),
            session: (0,found/* textIn */.r7)(line, 'session_id'),
        },
    };
}
/** A text, or a message as JSON; nothing stands as an empty text. */
function answerOf(output) {
    const value = (0,found/* parsed */.Yz)(output);
    const message = Array.isArray(value) ? value.at(-1) : value;
    if ((0,found/* isObject */.Gv)(message)) {
        const answer = (0,read_message/* answerIn */.Ke)(message);
        if (answer !== null)
            return answer;
        if ('role' in message)
            return (0,read_message/* ofChat */.sm)(message);
    }
    return typeof output === 'string' && output !== '' ? { ...read_answer/* noAnswer */.qE, text: output } : read_answer/* noAnswer */.qE;
}
function askedIn(input) {
    const value = (0,found/* parsed */.Yz)(input);
    if (Array.isArray(value))
        return (0,read_message/* lastOfUser */.Hs)(value);
    if ((0,found/* isObject */.Gv)(value))
        return (0,read_message/* promptOf */.Gh)(value);
    return typeof input === 'string' ? input : null;
}
/** Its exports name no zone: it is UTC. */
const utc = (time) => (0,found/* momentOf */.Et)(typeof time === 'string' ? time.replace(/^(\S+) ([\d:.]+)$/, '$1T$2Z') : time);

;// CONCATENATED MODULE: ./lib/monitor/read/lines.js






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
    prompt: ['prompt', 'input', 'question', 'query', 'messages'],
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
    if (!(0,found/* isObject */.Gv)(line))
        throw new Error(monitor/* unreadableLine */.ui.noObject);
    if (names.response === undefined && isObservation(line))
        return readObservation(line);
    const value = (field) => {
        for (const name of names[field] === undefined ? usual[field] : [names[field]]) {
            const found = at(line, name);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    const [response, given, id] = [value('response'), value('rating'), idOf(value('id'))];
    const rating = (0,inference/* ratingOf */.Zq)(typeof given === 'string' && given.trim() !== '' && !Number.isNaN(Number(given)) ? Number(given) : given);
    const time = (0,found/* momentOf */.Et)(value('time'));
    if (response === undefined && id !== null && rating !== null)
        return { k: 'rating', id, rating, time };
    if (response === undefined)
        throw new Error(monitor/* unreadableLine */.ui.noField(names.response === undefined ? usual.response : [names.response]));
    if (response !== null && typeof response !== 'string')
        throw new Error(monitor/* unreadableLine */.ui.noText);
    if (given !== undefined && given !== null && rating === null)
        throw new Error(monitor/* unreadableLine */.ui.noRating);
    const text = (field) => {
        const found = value(field);
        return typeof found === 'string' ? found : null;
    };
    const refusal = text('refusal');
    const said = (0,read_answer/* saidBy */.TT)({ ...read_answer/* noAnswer */.qE, text: response, refusal });
    if (typeof said === 'string')
        return { k: 'skipped', why: said };
    return {
        k: 'inference',
        inference: {
            id,
            time,
            prompt: lines_askedIn(value('prompt')),
            response: said.response,
            feedback: rating,
            finish: text('finish'),
            refusal,
            usage: { completion_tokens: value('tokens') },
            session: idOf(value('session')),
            model: text('model'),
            json: value('json') === true,
        },
    };
}
/** A text, or the messages of a chat. */
const lines_askedIn = (prompt) => Array.isArray(prompt) ? (0,read_message/* lastOfUser */.Hs)(prompt) : typeof prompt === 'string' ? prompt : null;
const idOf = (value) => typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;
function at(line, path) {
    if (Object.hasOwn(line, path))
        return line[path];
    let inner = line;
    for (const part of path.split('.')) {
        if (!(0,found/* isObject */.Gv)(inner) && !Array.isArray(inner))
            return undefined;
        inner = inner[part];
    }
    return inner;
}


/***/ }),

/***/ 3492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ promptOf),
/* harmony export */   Hs: () => (/* binding */ lastOfUser),
/* harmony export */   Ke: () => (/* binding */ answerIn),
/* harmony export */   Tf: () => (/* binding */ contentText),
/* harmony export */   k0: () => (/* binding */ wantsJson),
/* harmony export */   sm: () => (/* binding */ ofChat),
/* harmony export */   v3: () => (/* binding */ isBody)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40621);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20259);


/** Parts of a message that nobody reads as its text. */
const unspoken = /tool|think|reason/;
/** Text of a message: as it is, or of its parts. */
function contentText(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return null;
    const texts = content.flatMap((each) => unspoken.test((0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(each, 'type') ?? '') ? [] : ((0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(each, 'text') ?? (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(each, 'content') ?? []));
    return texts.length > 0 ? texts.join('') : null;
}
/** The last thing that the user said. Results of tools stand in a user's name, too. */
function promptOf(request) {
    const { messages, input, prompt } = request;
    if (typeof prompt === 'string')
        return prompt;
    if (typeof input === 'string')
        return input;
    return lastOfUser(Array.isArray(messages) ? messages : Array.isArray(input) ? input : []);
}
function lastOfUser(messages) {
    const said = messages.flatMap((each) => (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(each, 'role') === 'user' ? (contentText(each.content) ?? []) : []);
    return said.at(-1) ?? null;
}
/** The answer in a body that an API sent: chat completions, completions, the Responses API, Anthropic's messages. null: it is none of these. */
function answerIn(body) {
    if (Array.isArray(body.choices))
        return ofChoices(body);
    if (Array.isArray(body.output))
        return ofResponse(body);
    if (Array.isArray(body.content) && (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(body, 'role') === 'assistant')
        return ofMessage(body);
    return null;
}
function ofChoices(body) {
    // Further choices are other answers to the same question; people see the first.
    const choice = (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .listIn */ .Of)(body, 'choices').find((each) => ((0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .Po)(each, 'index') ?? 0) === 0);
    const finish = (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(choice, 'finish_reason');
    const message = (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(choice, 'message');
    return message === null ? { ..._answer_js__WEBPACK_IMPORTED_MODULE_0__/* .noAnswer */ .qE, text: (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(choice, 'text'), finish } : { ...ofChat(message), finish };
}
/** A message of an assistant in OpenAI's form. */
function ofChat(message) {
    const refused = (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .listIn */ .Of)(message, 'content').flatMap((each) => (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(each, 'refusal') ?? []);
    return {
        text: contentText(message.content),
        refusal: (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(message, 'refusal') ?? (refused.length > 0 ? refused.join('') : null),
        finish: null,
        calls: (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .listIn */ .Of)(message, 'tool_calls').length > 0 || (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(message, 'function_call') !== null,
        thought: Boolean((0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(message, 'reasoning_content') ?? (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(message, 'reasoning')),
    };
}
function ofResponse(body) {
    const output = (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .listIn */ .Of)(body, 'output');
    const parts = output.filter((each) => (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(each, 'type') === 'message').flatMap((each) => (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .listIn */ .Of)(each, 'content'));
    const texts = parts.flatMap((each) => ((0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(each, 'type') === 'output_text' ? ((0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(each, 'text') ?? []) : []));
    const refusals = parts.flatMap((each) => (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(each, 'refusal') ?? []);
    return {
        text: texts.length > 0 ? texts.join('') : null,
        refusal: refusals.length > 0 ? refusals.join('') : null,
        finish: (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)((0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(body, 'incomplete_details'), 'reason') ?? (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(body, 'status'),
        calls: output.some((each) => (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(each, 'type')?.endsWith('_call')),
    };
}
function ofMessage(body) {
    const parts = (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .listIn */ .Of)(body, 'content');
    const kinds = parts.map((each) => (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(each, 'type') ?? '');
    return {
        ..._answer_js__WEBPACK_IMPORTED_MODULE_0__/* .noAnswer */ .qE,
        text: contentText(parts),
        finish: (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(body, 'stop_reason'),
        calls: kinds.includes('tool_use'),
        thought: kinds.some((kind) => kind.endsWith('thinking')),
    };
}
/** The request wants JSON. */
function wantsJson(request) {
    const format = (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(request, 'response_format') ?? (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)((0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(request, 'text'), 'format');
    return /^json/.test((0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(format, 'type') ?? '');
}
const isBody = (value) => (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && answerIn(value) !== null;


/***/ }),

/***/ 74810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ TailedFile),
/* harmony export */   N9: () => (/* binding */ longestLine),
/* harmony export */   Nm: () => (/* binding */ inodeAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


const window = 1_024;
const chunkSize = 262_144;
/** Bytes of a line that is still read: what is longer has no line ends, or would fill the memory. */
const longestLine = 32_000_000;
const sha = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
/** A file that is read line by line and may grow. It is told by what it holds, not by its name, so a file that was renamed goes on. */
class TailedFile {
    #file;
    inode;
    #offset = 0;
    #lines = 0;
    #chunk = Buffer.alloc(0);
    #used = 0;
    /** Bytes of the present line that are read and kept no longer. */
    #passed = 0;
    constructor(path) {
        this.#file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(this.#file);
        this.inode = `${dev}:${ino}`;
    }
    /** Behind the last line that was read, and how many there were. */
    get offset() {
        return this.#offset;
    }
    get lines() {
        return this.#lines;
    }
    get size() {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(this.#file).size;
    }
    /** It was cut off and begun anew under the same name. */
    get isTruncated() {
        return this.size < this.#offset;
    }
    /** Goes on from the place among these that is in this very file. Returns the lines that stand before. */
    goOn(places) {
        for (const place of places) {
            if (place.offset <= this.#offset || place.offset > this.size)
                continue;
            if (sha(this.#bytes(0, place.head)) !== place.headHash)
                continue;
            if (sha(this.#bytes(Math.max(0, place.offset - window), place.offset)) !== place.tailHash)
                continue;
            this.#offset = place.offset;
            this.#lines = place.lines;
        }
        return this.#lines;
    }
    /** `offset`: behind a line; `lines`: that stand before. */
    placeAt(offset, lines) {
        const head = Math.min(window, offset);
        return {
            offset,
            lines,
            head,
            headHash: sha(this.#bytes(0, head)),
            tailHash: sha(this.#bytes(Math.max(0, offset - window), offset)),
        };
    }
    /** The next whole line; null: there is none yet. `last`: the file will not grow, so its end ends a line too. */
    next(last) {
        for (;;) {
            const end = this.#chunk.indexOf(0x0a, this.#used);
            if (end >= 0)
                return this.#line(end, end + 1);
            if (this.#fill())
                continue;
            const rest = this.#chunk.length - this.#used + this.#passed;
            return last && rest > 0 ? this.#line(this.#chunk.length, this.#chunk.length) : null;
        }
    }
    #line(end, next) {
        const text = this.#passed > 0 ? null : this.#chunk.toString('utf8', this.#used, end);
        const offset = this.#offset;
        this.#offset += next - this.#used + this.#passed;
        this.#used = next;
        this.#passed = 0;
        this.#lines += 1;
        return { text: text?.endsWith('\r') ? text.slice(0, -1) : text, number: this.#lines, offset, end: this.#offset };
    }
    #fill() {
        let rest = this.#chunk.subarray(this.#used);
        if (this.#passed + rest.length > longestLine) {
            this.#passed += rest.length;
            rest = Buffer.alloc(0);
        }
        const more = Buffer.alloc(chunkSize);
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.#file, more, 0, chunkSize, this.#offset + this.#passed + rest.length);
        this.#chunk = Buffer.concat([rest, more.subarray(0, size)]);
        this.#used = 0;
        return size > 0;
    }
    #bytes(from, to) {
        const bytes = Buffer.alloc(to - from);
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.#file, bytes, 0, to - from, from));
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#file);
    }
}
/** Which file has a name now; null: none. */
function inodeAt(path) {
    try {
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
        return `${dev}:${ino}`;
    }
    catch {
        return null;
    }
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
/* harmony import */ var _shared_messages_monitor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23772);

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
        const said = _shared_messages_monitor_js__WEBPACK_IMPORTED_MODULE_0__/* .monitorTexts */ .Pe.deletedExperiment(this.#name);
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
