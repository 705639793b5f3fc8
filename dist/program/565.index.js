export const id = 565;
export const ids = [565];
export const modules = {

/***/ 31561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ CannotTell)
/* harmony export */ });
/**
 * What a backend cannot tell about any sample, such as log-probabilities of given texts behind most servers, or answers under a JSON
 * schema. A stream that ends with it has yielded nothing: the task is missing with this reason, and the other tasks go on.
 */
class CannotTell extends Error {
    name = 'CannotTell';
    /** Why, as it follows a colon: without a full stop. */
    reason;
    constructor(reason) {
        super(reason);
        this.reason = reason;
    }
}


/***/ }),

/***/ 75114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ planChoices)
/* harmony export */ });
/* unused harmony export sharedLength */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _contexts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(488);


/**
 * The tokens of a sample's choices. Where nothing stands before them, the token for the beginning of a text does. What is longer than the
 * model's context loses its beginning, one token less than would fit a text, as the last is only predicted. As lm-evaluation-harness 0.4.13.
 * @throws GateError `no-template`, `choice-empty`, `choice-long`, and what the model's `checkIds` throws
 */
function planChoices({ id, context, choices }, model) {
    const { tokenizer, contextLength, source } = model;
    const before = (0,_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedContext */ .j6)(model, context, id);
    const beginning = before.text === '' ? (0,_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .beginningToken */ .Ve)(model) : null;
    let cut = false;
    const sequences = choices.map((text, c) => {
        const pair = (0,_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOf */ .cF)(tokenizer, beginning === null ? before : { ...before, addSpecialTokens: false }, text);
        const begins = beginning !== null && pair.ids[0] !== beginning;
        const whole = [...(begins ? [beginning] : []), ...pair.ids.slice(0, pair.ids.length - pair.suffix)];
        // The first token of all has nothing before it that could tell it.
        const first = Math.max(1, begins ? 1 : pair.before);
        const tokens = whole.length - first;
        if (tokens <= 0)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('choice-empty', { checkpoint: source, id, choice: c + 1, text });
        if (tokens > contextLength)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('choice-long', { checkpoint: source, id, choice: c + 1, tokens, contextLength });
        const left = Math.max(0, whole.length - contextLength - 1);
        cut ||= left > 0;
        const ids = Int32Array.from(whole.slice(left));
        model.checkIds(ids, id);
        return { ids, from: first - left };
    });
    return { id, sequences, shared: sharedLength(sequences.map(({ ids }) => ids)), cut };
}
/** Of how many tokens all begin alike, one of each left out. */
function sharedLength(texts) {
    const [first = new Int32Array()] = texts;
    const most = Math.min(...texts.map(({ length }) => length - 1));
    let length = 0;
    while (length < most && texts.every((ids) => ids[length] === first[length]))
        length++;
    return length;
}


/***/ }),

/***/ 488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ve: () => (/* binding */ beginningToken),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   gj: () => (/* binding */ rendered),
/* harmony export */   j6: () => (/* binding */ renderedContext)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);

/** Messages as the chat template renders them, up to where the assistant's turn begins. Throws GateError `no-template`. */
function rendered({ template, source }, messages, id) {
    if (!template)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('no-template', { checkpoint: source, id });
    return { text: template.render(messages, { addGenerationPrompt: true }), addSpecialTokens: false };
}
/** A text that begins with the BOS token's name has its BOS, as lm-evaluation-harness sees it. */
function renderedContext(model, context, id) {
    if (typeof context !== 'string')
        return rendered(model, context.messages, id);
    const bos = model.tokenizer.special.bos_token?.content;
    return { text: context, addSpecialTokens: !bos || !context.startsWith(bos) };
}
/** The token that stands for the beginning of a text in lm-evaluation-harness 0.4: BOS, or else EOS; null: there is neither. */
function beginningToken({ tokenizer: { special }, settings }) {
    return special.bos_token?.id ?? special.eos_token?.id ?? settings.bosId?.value ?? null;
}
/** What Python's `str.rstrip()` takes away; differs from JavaScript's `trimEnd` in U+001C..1F, U+0085 (in) and U+FEFF (out). */
const trailingSpace = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;
/**
 * Splits both together; the text's tokens are those that the context alone does not have. White space at the context's end goes to the
 * text, where a tokenizer would put it. As `_encode_pair` of lm-evaluation-harness 0.4.13.
 */
function pairOf(tokenizer, { text: context, addSpecialTokens }, text) {
    const kept = context.replace(trailingSpace, '');
    const ids = tokenizer.encode(context + text, { addSpecialTokens });
    const before = kept === '' ? 0 : tokenizer.encode(kept, { addSpecialTokens: false }).length;
    const [prefix, suffix] = addSpecialTokens
        ? [tokenizer.affixes.prefix.length, tokenizer.affixes.suffix.length]
        : [0, 0];
    return { ids, before: prefix + before, prefix, suffix };
}


/***/ }),

/***/ 72721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ promptIds)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _contexts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(488);


/**
 * The tokens of a prompt: a conversation through the chat template, a text as it is.
 * @throws GateError `no-template`, `prompt-empty`, `prompt-long`, and what the model's `checkIds` throws
 */
function promptIds(model, { id, prompt, maxNewTokens }) {
    const { tokenizer, contextLength, source } = model;
    let ids;
    if ('messages' in prompt) {
        const { text, addSpecialTokens } = (0,_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .rendered */ .gj)(model, prompt.messages, id);
        ids = tokenizer.encode(text, { addSpecialTokens });
    }
    else {
        // What the tokenizer puts behind a whole text would end the answer before it began.
        const whole = tokenizer.encode(prompt.text, { addSpecialTokens: true });
        ids = whole.slice(0, whole.length - tokenizer.affixes.suffix.length);
    }
    if (ids.length === 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('prompt-empty', { checkpoint: source, id });
    if (ids.length >= contextLength) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('prompt-long', {
            checkpoint: source,
            id,
            tokens: ids.length,
            contextLength,
            maxNewTokens,
        });
    }
    model.checkIds(ids, id);
    return Int32Array.from(ids);
}


/***/ }),

/***/ 3373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TextResult)
/* harmony export */ });
/** A text's result while its windows come back. */
class TextResult {
    plan;
    #logprobs = new Map();
    #likeliest = { at: [], ids: [], logprobs: [] };
    #missing;
    constructor(plan) {
        this.plan = plan;
        this.#missing = plan.windows.length;
    }
    get complete() {
        return this.#missing === 0;
    }
    /** Of the places where the likeliest tokens are wanted, those in a window, counted from its first scored token. */
    wanted({ start, end, from }) {
        const { likeliest, first } = this.plan;
        if (likeliest === null)
            return undefined;
        const [low, high] = [start + from - first, end - first];
        const at = likeliest.at.filter((place) => place >= low && place < high).map((place) => place - low);
        return at.length > 0 ? { at, count: likeliest.count } : undefined;
    }
    /** `logprobs`: of the window's scored tokens, or their sum alone. */
    put(window, logprobs, likeliest) {
        const low = window.start + window.from - this.plan.first;
        this.#logprobs.set(low, logprobs);
        if (likeliest)
            this.#keep(window, likeliest, low);
        this.#missing -= 1;
    }
    #keep(window, { count, ids, logprobs }, low) {
        for (const [i, place] of (this.wanted(window)?.at ?? []).entries()) {
            const row = (values) => Array.from(values).slice(i * count, (i + 1) * count);
            this.#likeliest.at.push(low + place);
            this.#likeliest.ids.push(row(ids));
            this.#likeliest.logprobs.push(row(logprobs));
        }
    }
    scored() {
        const { id, ids, first, bytes, cut, likeliest } = this.plan;
        // Windows come back in any order.
        const inOrder = [...this.#logprobs].sort(([a], [b]) => a - b);
        const logprobs = Float64Array.from(inOrder.flatMap(([, values]) => Array.from(values)));
        const scored = { id, logprobs, tokenIds: Array.from(ids.subarray(first)), bytes, cut };
        // a graph without a head of its own gives nothing.
        const found = sorted(this.#likeliest);
        return likeliest !== null && found.at.length === likeliest.at.length ? { ...scored, likeliest: found } : scored;
    }
}
function sorted({ at, ids, logprobs }) {
    const order = [...at.keys()].sort((a, b) => at[a] - at[b]);
    return { at: order.map((i) => at[i]), ids: order.map((i) => ids[i]), logprobs: order.map((i) => logprobs[i]) };
}


/***/ }),

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ planText)
});

// UNUSED EXPORTS: spread

// EXTERNAL MODULE: ./lib/backends/plans/contexts.js
var contexts = __webpack_require__(488);
;// CONCATENATED MODULE: ./lib/backends/plans/windows.js
/**
 * Cuts a text into windows that slide over it, so that every token from `first` on is scored once, with as much context as the model
 * takes: as the perplexity guide of transformers does, but the last window reaches back over its whole length too.
 * @param length tokens of the text
 * @param first the first token that is scored, at least 1: nothing stands before a text's beginning
 * @param context most tokens of a window
 * @param stride new tokens of a window but the first; between 1 and `context` - 1
 */
function windows(length, first, context, stride) {
    const found = [];
    const step = Math.min(Math.max(1, stride), context - 1);
    for (let done = Math.max(1, first); done < length;) {
        // The first window is full of new tokens, as far as the context before them leaves room.
        const end = Math.min(length, found.length === 0 ? Math.max(context, done + step) : done + step);
        const start = Math.max(0, end - context);
        found.push({ start, end, from: done - start });
        done = end;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/backends/plans/texts.js


/**
 * What is scored of a text, and in which windows. Without a context, the first token is read but not scored, as nothing stands before it.
 * `blind`: so many tokens at the beginning get no value where the model runs; at least that first one.
 * @throws GateError `no-template`, and what the model's `checkIds` throws
 */
function planText(request, model, blind = 1) {
    const { tokenizer, contextLength } = model;
    const most = Math.min(contextLength, request.window ?? contextLength);
    const context = request.context === undefined
        ? { text: '', addSpecialTokens: true }
        : (0,contexts/* renderedContext */.j6)(model, request.context, request.id);
    const pair = (0,contexts/* pairOf */.cF)(tokenizer, context, request.text);
    const bos = request.addBos === true ? (0,contexts/* beginningToken */.Ve)(model) : null;
    const addsBos = bos !== null && pair.ids[0] !== bos;
    const ids = addsBos ? [bos, ...pair.ids] : pair.ids;
    const added = addsBos ? 1 : 0;
    const first = Math.max(blind, added + pair.before);
    const length = Math.min(ids.length, request.maxTokens ?? ids.length);
    const kept = ids.slice(0, length);
    model.checkIds(kept, request.id);
    // Tokens that the tokenizer puts behind a text are scored, but stand for none of it.
    const textEnd = Math.min(length, ids.length - pair.suffix);
    const atStart = first === added + pair.prefix;
    return {
        id: request.id,
        ids: Int32Array.from(kept),
        first,
        windows: windows(length, first, most, request.stride ?? Math.floor(most / 2)),
        bytes: first < textEnd ? tokenizer.bytesOf(kept.slice(first, textEnd), { atStart }) : 0,
        cut: length < ids.length,
        likeliest: request.likeliest
            ? { at: spread(Math.max(0, length - first), request.likeliest.positions), count: request.likeliest.tokens }
            : null,
    };
}
/** So many of the places 0 to `length` - 1, or all of them, at even distances: each in the middle of its stretch. */
function spread(length, most) {
    const count = Math.min(length, most);
    return Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * length) / count));
}


/***/ }),

/***/ 80894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openServer)
});

// EXTERNAL MODULE: ./lib/checkpoint/libraries.js
var libraries = __webpack_require__(41);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/backends/plans/prompts.js
var prompts = __webpack_require__(72721);
// EXTERNAL MODULE: ./lib/backends/server/client.js
var server_client = __webpack_require__(8782);
;// CONCATENATED MODULE: ./lib/backends/server/answering.js




/** Where a prompt goes: a conversation to the server's own template where that is wished, or nobody else has one. */
function routeOf({ prompt }, { model, templating }) {
    return 'messages' in prompt && (templating === 'server' || model === null) ? 'chat/completions' : 'completions';
}
/**
 * Asks for one answer, with `more` parameters than the request has. Throws GateError `server-*`, and those of a prompt that cannot become
 * tokens.
 */
async function answer(request, more, asked, signal) {
    const { client, model } = asked;
    const { prompt, maxNewTokens, id } = request;
    const common = { ...commonOf(request, client.model), ...more };
    const post = (path, body) => asked.tolerance.post(client, path, { ...common, ...body }, signal);
    try {
        const route = routeOf(request, asked);
        if ('messages' in prompt && route === 'chat/completions') {
            const { body } = await post(route, { messages: prompt.messages, max_tokens: maxNewTokens });
            return generated(request, body, null, asked);
        }
        if (model === null) {
            const text = 'text' in prompt ? prompt.text : '';
            const { body } = await post('completions', { prompt: text, max_tokens: maxNewTokens });
            return generated(request, body, null, asked);
        }
        return await answerToTokens(request, model, asked, (body) => post('completions', body));
    }
    catch (error) {
        if (!(error instanceof server_client/* ServerRefusal */.m))
            throw error;
        throw (0,errors/* gateError */.em)('server-refused', { address: client.address, said: error.message, id }, error);
    }
}
/** Tokens are sent where the model's files are at hand, so that nobody splits or frames the prompt in another way. */
async function answerToTokens(request, model, asked, post) {
    const ids = Array.from((0,prompts/* promptIds */.$)(model, request));
    const ends = model.settings.eosIds;
    const own = {
        max_tokens: Math.min(request.maxNewTokens, model.contextLength - ids.length),
        add_special_tokens: false,
        return_token_ids: true,
        ...(ends.length > 0 && { stop_token_ids: ends }),
    };
    const { reply, wrong } = await asked.form.send(model.tokenizer, ids, async (prompt) => {
        const { body } = await post({ ...own, prompt });
        return { body, promptTokens: body?.usage?.prompt_tokens };
    });
    if (wrong !== null)
        throw (0,errors/* gateError */.em)('server-reply', { address: asked.client.address, said: wrong, id: request.id });
    return generated(request, reply.body, ids, asked);
}
function commonOf({ sampling, stop, id }, model) {
    return {
        model,
        ...parameters(sampling, id),
        n: 1,
        stream: false,
        ...(stop.length > 0 && { stop }),
    };
}
/** Every one is said: what is left out would be taken from the model's own settings, or the server's. */
function parameters({ temperature, topP, topK, seed }, id) {
    const drawn = temperature > 0;
    return {
        temperature: drawn ? temperature : 0,
        top_p: drawn ? topP : 1,
        top_k: drawn && topK > 0 ? topK : -1,
        min_p: 0,
        repetition_penalty: 1,
        // By this name, and 1.1 where it is left out, with llama-cpp-python.
        repeat_penalty: 1,
        presence_penalty: 0,
        frequency_penalty: 0,
        // One sample's answer does not depend on those before it.
        seed: drawn ? (0,external_node_crypto_.createHash)('sha256').update(`${seed}\0${id}`).digest().readUInt32LE() >>> 1 : 0,
    };
}
function generated(request, completion, ids, asked) {
    const { id, stop } = request;
    const wrong = (said) => (0,errors/* gateError */.em)('server-reply', { address: asked.client.address, said, id });
    const choice = completion?.choices?.[0];
    if (!choice)
        throw wrong('there is no choice in it');
    const whole = choice.message ? (choice.message.content ?? choice.message.refusal ?? '') : choice.text;
    if (typeof whole !== 'string')
        throw wrong('its choice has no text');
    const { prompt_tokens: promptTokens, completion_tokens: newTokens } = completion.usage ?? {};
    const places = stop.map((each) => (each === '' ? -1 : whole.indexOf(each))).filter((at) => at >= 0);
    const text = places.length > 0 ? whole.slice(0, Math.min(...places)) : whole;
    const told = choice.token_ids ? withoutEnd(choice.token_ids, asked.model?.settings.eosIds ?? []) : null;
    const tokenIds = told ?? asked.model?.tokenizer.encode(whole, { addSpecialTokens: false }) ?? [];
    return {
        id,
        text,
        tokenIds,
        newTokens: told?.length ?? newTokens ?? tokenIds.length,
        promptTokens: promptTokens ?? ids?.length ?? 0,
        finish: places.length > 0 ? 'stop' : finishOf(choice, stop),
    };
}
function finishOf({ finish_reason, stop_reason }, stop) {
    if (finish_reason === 'length')
        return 'length';
    return typeof stop_reason === 'string' && stop.includes(stop_reason) ? 'stop' : 'eos';
}
/** The token that ends an answer is not part of it. */
function withoutEnd(ids, ends) {
    return ids.length > 0 && ends.includes(ids.at(-1)) ? ids.slice(0, -1) : [...ids];
}

// EXTERNAL MODULE: ./lib/backends/plans/choices.js
var plans_choices = __webpack_require__(75114);
;// CONCATENATED MODULE: ./lib/backends/server/choosing.js

/** The choices of one question, each as a prompt of its own. Throws what `planChoices` and the scorer throw. */
async function chooseAmong(request, scorer, signal) {
    // In process the last token is only predicted and takes no room; here it is sent.
    const { contextLength } = scorer.model;
    const model = { ...scorer.model, contextLength: contextLength - 1 };
    const plan = await scorer.planned(request, signal, () => (0,plans_choices/* planChoices */.Y)(request, model));
    const choices = plan.sequences.map(async ({ ids, from }) => {
        const { logprobs } = await scorer.read(ids, from, 0, request.id, signal);
        return { logprobs, tokenIds: Array.from(ids.subarray(from)) };
    });
    return { id: plan.id, choices: await Promise.all(choices), cut: plan.cut };
}

// EXTERNAL MODULE: ./lib/backends/server/concurrently.js
var concurrently = __webpack_require__(76395);
// EXTERNAL MODULE: ./lib/backends/server/connect.js
var connect = __webpack_require__(16547);
// EXTERNAL MODULE: ./lib/backends/backend.js
var backend = __webpack_require__(31561);
// EXTERNAL MODULE: ./lib/backends/server/probe/names.js
var names = __webpack_require__(67404);
// EXTERNAL MODULE: ./lib/backends/server/dialects/dialect.js
var dialects_dialect = __webpack_require__(35051);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/backends/server/dialects/completions.js
var completions = __webpack_require__(90426);
// EXTERNAL MODULE: ./lib/backends/server/dialects/values.js
var dialects_values = __webpack_require__(61383);
;// CONCATENATED MODULE: ./lib/backends/server/dialects/llama-cpp.js




const split = schemas/* object */.Ikc({ tokens: schemas/* array */.YOg(schemas/* number */.aig()) });
const requestOf = ({ text }) => ({
    prompt: text,
    stream: false,
    // 0 would mean "until the context is full".
    max_tokens: 1,
    top_p: 1,
    top_k: 0,
    min_p: 0,
    repeat_penalty: 1,
    presence_penalty: 0,
    frequency_penalty: 0,
});
/**
 * llama-cpp-python: completions with echo of texts. It leaves a BOS in front out of its arrays, and the value of the token behind it.
 * Without BOS its arrays look the same, but hold wrong values; that is for the probe to find.
 */
const llamaCpp = {
    name: 'llama-cpp',
    title: 'completions with echo of llama-cpp-python',
    gives: 'tokens',
    takes: 'text',
    likeliest: 5,
    // One lock for the whole server.
    concurrency: 1,
    // It sorts the whole vocabulary in Python, for every token.
    slow: true,
    blind: 2,
    async score(client, prompt, { likeliest, hot }, signal) {
        const ids = await this.tokenize(client, prompt.text, true, signal);
        if (ids === null)
            throw new dialects_dialect/* DialectMismatch */.T('refused', 'the server does not tell how it splits a text');
        (0,dialects_values/* sameIds */.L0)(ids, prompt.ids, 'split');
        const asked = { echo: true, logprobs: Math.max(1, likeliest), ...(0,completions/* drawnBy */.Y_)(hot) };
        const reply = await (0,completions/* complete */.My)(client, { ...requestOf(prompt), ...asked }, signal);
        const count = prompt.ids.length;
        if (!reply.text.startsWith(prompt.text)) {
            throw new dialects_dialect/* DialectMismatch */.T('echo-ignored', 'the answer does not begin with the prompt: echo is ignored');
        }
        const arrays = (0,completions/* arraysOf */._l)(reply.logprobs);
        (0,dialects_values/* counted */.hS)(reply.promptTokens, count);
        const skipped = prompt.bos ? 1 : 0;
        // Behind a BOS what was generated is there too; without one, it has fallen off the end.
        const expected = prompt.bos ? count - 1 + reply.newTokens : count;
        if (arrays.tokens.length !== expected)
            throw lengthMismatch(arrays.tokens.length, count, reply);
        const own = arrays.token_logprobs.slice(0, count - skipped);
        const missing = new Array(skipped).fill(null);
        const logprobs = Float64Array.from([...missing.map(() => Number.NaN), ...(0,dialects_values/* checked */.KD)(own)]);
        const lists = arrays.top_logprobs
            ?.slice(0, count - skipped)
            .map((list) => list && (0,dialects_values/* ranked */.ad)((0,completions/* guessesOf */.Fh)(list), likeliest));
        return { logprobs, likeliest: likeliest > 0 && lists ? [...missing, ...lists] : null };
    },
    async next(client, prompt, { count, temperature }, signal) {
        const body = { ...requestOf(prompt), logprobs: count, temperature, seed: 1 };
        const { logprobs, promptTokens } = await (0,completions/* complete */.My)(client, body, signal);
        (0,dialects_values/* counted */.hS)(promptTokens, prompt.ids.length);
        const first = (0,completions/* arraysOf */._l)(logprobs).top_logprobs?.[0];
        if (!first)
            throw new dialects_dialect/* DialectMismatch */.T('no-values', 'no likeliest tokens came for the generated one');
        return (0,dialects_values/* ranked */.ad)((0,completions/* guessesOf */.Fh)(first), count);
    },
    async tokenize(client, text, special, signal) {
        // It always adds what the model's file says.
        if (!special)
            return null;
        return (0,completions/* whereKnown */.DG)(async () => {
            const body = { model: client.model, input: text };
            return (0,dialects_values/* shaped */.e9)(split, (await client.post('/extras/tokenize', body, signal)).body).tokens;
        });
    },
};
function lengthMismatch(length, count, { newTokens }) {
    const came = `${length} values came for ${count} tokens and ${newTokens} generated`;
    if (length <= newTokens)
        return new dialects_dialect/* DialectMismatch */.T('echo-ignored', `${came}: echo is ignored`);
    return new dialects_dialect/* DialectMismatch */.T('length', came);
}

;// CONCATENATED MODULE: ./lib/backends/server/dialects/lmdeploy.js





const mean = schemas/* object */.Ikc({ ppl: schemas/* number */.aig().nullable() });
const lmdeploy_generated = schemas/* object */.Ikc({
    meta_info: schemas/* object */.Ikc({ output_token_logprobs: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])).nullish() }),
});
const encoded = schemas/* object */.Ikc({ input_ids: schemas/* array */.YOg(schemas/* number */.aig()) });
/** No vocabulary makes a token as unlikely on average, in nats. */
const absurd = 1000;
/** The negative log-probability of a whole prompt but its first token, in nats: the route gives its mean and calls it `ppl`. */
async function nllOf(client, ids, signal) {
    if (ids.length < 2)
        return 0;
    const { ppl } = (0,dialects_values/* shaped */.e9)(mean, (await client.post('/get_ppl', { input: ids }, signal)).body);
    if (ppl === null || !Number.isFinite(ppl))
        throw new dialects_dialect/* DialectMismatch */.T('not-finite', `ppl is ${ppl}`);
    if (ppl < -1e-6)
        throw new dialects_dialect/* DialectMismatch */.T('logits', `ppl is ${ppl}, but a mean of -log p is never below 0`);
    if (ppl > absurd)
        throw new dialects_dialect/* DialectMismatch */.T('floor', `ppl is ${ppl}: minus infinity may be among its values`);
    return ppl * (ids.length - 1);
}
const launch = 'LMDeploy must be started with --logprobs-mode raw_logprobs';
async function generate(client, body, signal) {
    try {
        return await client.post('/generate', body, signal);
    }
    catch (error) {
        if (!(error instanceof server_client/* ServerRefusal */.m))
            throw error;
        throw new dialects_dialect/* DialectMismatch */.T('refused', `${launch}, or its sums cannot be held against generation (${error.message})`);
    }
}
/** LMDeploy tells one number a prompt, so a continuation's sum is the difference of two. */
const lmdeploy = {
    name: 'lmdeploy',
    title: "LMDeploy's /get_ppl",
    gives: 'sums',
    takes: 'ids',
    likeliest: 0,
    concurrency: null,
    blind: 1,
    async sum(client, { ids }, from, signal) {
        const [whole, before] = await Promise.all([nllOf(client, ids, signal), nllOf(client, ids.slice(0, from), signal)]);
        const sum = before - whole;
        if (sum > 1e-3) {
            const says = `the sums of a text and of its beginning do not fit: ${ids.length - from} tokens would have ${sum}`;
            throw new dialects_dialect/* DialectMismatch */.T('sums', says);
        }
        return Math.min(0, sum);
    },
    /** Only the token that was drawn has a value, of the distribution that it was drawn from: at temperature 1 the model's own. */
    async next(client, { ids }, _wanted, signal) {
        const sampling = { temperature: 1, top_p: 1, top_k: 0, min_p: 0, repetition_penalty: 1, ignore_eos: true };
        const body = { input_ids: ids, return_logprob: true, max_tokens: 1, stream: false, ...sampling };
        const { meta_info } = (0,dialects_values/* shaped */.e9)(lmdeploy_generated, (await generate(client, body, signal)).body);
        const [first] = meta_info.output_token_logprobs ?? [];
        if (!first)
            throw new dialects_dialect/* DialectMismatch */.T('no-values', 'no value came for the generated token');
        if (first[0] > 1e-6)
            throw new dialects_dialect/* DialectMismatch */.T('logits', `a generated token has ${first[0]}: ${launch}`);
        return [{ id: first[1], text: '', logprob: first[0] }];
    },
    tokenize: (client, text, special, signal) => (0,completions/* whereKnown */.DG)(async () => {
        const body = { input: text, do_preprocess: false, add_bos: special };
        return (0,dialects_values/* shaped */.e9)(encoded, (await client.post('encode', body, signal)).body).input_ids;
    }),
};

;// CONCATENATED MODULE: ./lib/backends/server/dialects/prompt-logprobs.js




const list = schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ logprob: schemas/* number */.aig().nullable(), decoded_token: schemas/* string */.YjP().nullish() })).nullable());
const prompt_logprobs_requestOf = ({ ids }) => ({
    ...completions/* plainSampling */.Ym,
    prompt: ids,
    add_special_tokens: false,
    return_tokens_as_token_ids: true,
});
/** vLLM's own shape: of each place an object by the ids of tokens, of which one is the prompt's. */
const promptLogprobs = {
    name: 'prompt-logprobs',
    title: 'prompt_logprobs of vLLM',
    gives: 'tokens',
    takes: 'ids',
    likeliest: 64,
    concurrency: null,
    blind: 1,
    async score(client, prompt, { likeliest, hot }, signal) {
        const asked = { prompt_logprobs: Math.max(1, likeliest), max_tokens: 1, ...(0,completions/* drawnBy */.Y_)(hot) };
        const reply = await (0,completions/* complete */.My)(client, { ...prompt_logprobs_requestOf(prompt), ...asked }, signal);
        const count = prompt.ids.length;
        if (reply.promptLogprobs === null || reply.promptLogprobs === undefined) {
            throw new dialects_dialect/* DialectMismatch */.T('no-values', 'the answer has no prompt_logprobs');
        }
        (0,dialects_values/* counted */.hS)(reply.promptTokens, count);
        const places = (0,dialects_values/* shaped */.e9)(list, reply.promptLogprobs);
        if (places.length !== count)
            throw prompt_logprobs_lengthMismatch(places.length, count);
        const own = prompt.ids.map((id, i) => {
            const place = places[i];
            if (place === null)
                return null;
            const found = place[String(id)];
            if (!found)
                throw new dialects_dialect/* DialectMismatch */.T('ids', `token ${i + 1} (${id}) is not among those that came for its place`);
            return found.logprob;
        });
        const logprobs = (0,dialects_values/* checked */.KD)(own);
        if (likeliest === 0)
            return { logprobs, likeliest: null };
        const guesses = places.map((place) => place && (0,dialects_values/* ranked */.ad)(guessesOf(place), likeliest));
        return { logprobs, likeliest: guesses };
    },
    next: (client, prompt, wanted, signal) => (0,completions/* nextByCompletion */.bo)(client, prompt, wanted, prompt_logprobs_requestOf(prompt), signal),
    tokenize: completions/* tokenizeByRoute */.WL,
    detokenize: completions/* detokenizeByRoute */.X,
};
function guessesOf(place) {
    return Object.entries(place).map(([id, { logprob, decoded_token }]) => ({
        id: Number(id),
        text: decoded_token ?? '',
        logprob: logprob ?? Number.NEGATIVE_INFINITY,
    }));
}
function prompt_logprobs_lengthMismatch(length, count) {
    const because = length === 1 ? ': a plug-in of vLLM may not fill them in' : '';
    return new dialects_dialect/* DialectMismatch */.T('length', `${length} values came for ${count} tokens${because}`);
}

;// CONCATENATED MODULE: ./lib/backends/server/dialects/sglang.js




const triple = schemas/* tuple */.PVZ([schemas/* number */.aig().nullable(), schemas/* number */.aig(), schemas/* string */.YjP().nullable()]);
const lists = schemas/* array */.YOg(schemas/* array */.YOg(triple).nullable()).nullish();
const reply = schemas/* object */.Ikc({
    meta_info: schemas/* object */.Ikc({
        prompt_tokens: schemas/* number */.aig(),
        input_token_logprobs: schemas/* array */.YOg(triple).nullish(),
        input_top_logprobs: lists,
        output_top_logprobs: lists,
    }),
});
const sampling = {
    max_new_tokens: 1,
    top_p: 1,
    top_k: -1,
    min_p: 0,
    repetition_penalty: 1,
    presence_penalty: 0,
    frequency_penalty: 0,
};
/** SGLang's own route. It knows models not by name, so an adapter is asked for apart. */
function sglang(adapter) {
    const generate = async (client, { ids }, { likeliest, temperature }, signal) => {
        const body = {
            input_ids: ids,
            sampling_params: { ...sampling, temperature },
            return_logprob: true,
            // Without it, only generated tokens have values; and what is cached would be left out.
            logprob_start_len: 0,
            top_logprobs_num: likeliest,
            stream: false,
            ...(adapter !== null && { lora_path: adapter }),
        };
        return (0,dialects_values/* shaped */.e9)(reply, (await client.post('/generate', body, signal)).body).meta_info;
    };
    return {
        name: 'sglang',
        title: "SGLang's /generate",
        gives: 'tokens',
        takes: 'ids',
        likeliest: 64,
        concurrency: null,
        blind: 1,
        async score(client, prompt, { likeliest, hot }, signal) {
            const found = await generate(client, prompt, { likeliest, temperature: hot ? 2 : 0 }, signal);
            const count = prompt.ids.length;
            const values = found.input_token_logprobs;
            if (!values || values.length === 0) {
                throw new dialects_dialect/* DialectMismatch */.T('echo-ignored', 'input_token_logprobs is missing: only generated tokens have values');
            }
            (0,dialects_values/* counted */.hS)(found.prompt_tokens, count);
            if (values.length !== count) {
                throw new dialects_dialect/* DialectMismatch */.T('length', `${values.length} values came for ${count} tokens`);
            }
            (0,dialects_values/* sameIds */.L0)(values.map(([, id]) => id), prompt.ids, 'ids');
            const logprobs = (0,dialects_values/* checked */.KD)(values.map(([logprob]) => logprob));
            const places = found.input_top_logprobs;
            if (likeliest === 0 || !places)
                return { logprobs, likeliest: null };
            if (places.length !== count) {
                throw new dialects_dialect/* DialectMismatch */.T('length', `likeliest tokens came for ${places.length} of ${count} places`);
            }
            return { logprobs, likeliest: places.map((place) => place && (0,dialects_values/* ranked */.ad)(sglang_guessesOf(place), likeliest)) };
        },
        async next(client, prompt, { count, temperature }, signal) {
            const found = await generate(client, prompt, { likeliest: count, temperature }, signal);
            (0,dialects_values/* counted */.hS)(found.prompt_tokens, prompt.ids.length);
            const first = found.output_top_logprobs?.[0];
            if (!first)
                throw new dialects_dialect/* DialectMismatch */.T('no-values', 'no likeliest tokens came for the generated one');
            return (0,dialects_values/* ranked */.ad)(sglang_guessesOf(first), count);
        },
        tokenize: completions/* tokenizeByRoute */.WL,
        detokenize: completions/* detokenizeByRoute */.X,
    };
}
const sglang_guessesOf = (place) => place.map(([logprob, id, text]) => ({ id, text: text ?? '', logprob: logprob ?? Number.NEGATIVE_INFINITY }));

// EXTERNAL MODULE: ./lib/backends/server/dialects/tgi.js
var tgi = __webpack_require__(39389);
;// CONCATENATED MODULE: ./lib/backends/server/dialects/vllm.js



const vllm_requestOf = ({ ids }) => ({
    ...completions/* plainSampling */.Ym,
    prompt: ids,
    add_special_tokens: false,
    // Two tokens that read alike would be one key of an object.
    return_tokens_as_token_ids: true,
});
/** OpenAI's old completions with `echo`: the prompt's tokens, and behind them those that were generated. */
const vllm = {
    name: 'vllm',
    title: 'completions with echo, as vLLM gives them',
    gives: 'tokens',
    takes: 'ids',
    likeliest: 64,
    concurrency: null,
    blind: 1,
    async score(client, prompt, { likeliest, hot }, signal) {
        // Some servers take 0 for "none at all".
        const asked = { echo: true, logprobs: Math.max(1, likeliest), max_tokens: 1, ...(0,completions/* drawnBy */.Y_)(hot) };
        const reply = await (0,completions/* complete */.My)(client, { ...vllm_requestOf(prompt), ...asked }, signal);
        const count = prompt.ids.length;
        const arrays = (0,completions/* arraysOf */._l)(reply.logprobs);
        (0,dialects_values/* counted */.hS)(reply.promptTokens, count);
        const { length } = arrays.tokens;
        if (length !== count + reply.newTokens)
            throw vllm_lengthMismatch(length, count, reply.newTokens);
        const names = arrays.tokens.slice(0, count).map(completions/* idOf */.TH);
        (0,dialects_values/* sameIds */.L0)(names, prompt.ids, 'ids');
        const logprobs = (0,dialects_values/* checked */.KD)(arrays.token_logprobs.slice(0, count));
        if (likeliest === 0)
            return { logprobs, likeliest: null };
        const lists = prompt.ids.map((_, i) => {
            const list = arrays.top_logprobs?.[i];
            if (!list)
                return null;
            if (!(arrays.tokens[i] in list)) {
                throw new dialects_dialect/* DialectMismatch */.T('lists', `token ${i + 1} is missing among the likeliest of its own place`);
            }
            return (0,dialects_values/* ranked */.ad)((0,completions/* guessesOf */.Fh)(list), likeliest);
        });
        return { logprobs, likeliest: lists };
    },
    next: (client, prompt, wanted, signal) => (0,completions/* nextByCompletion */.bo)(client, prompt, wanted, vllm_requestOf(prompt), signal),
    tokenize: completions/* tokenizeByRoute */.WL,
    detokenize: completions/* detokenizeByRoute */.X,
};
function vllm_lengthMismatch(length, count, made) {
    const came = `${length} values came for ${count} tokens and ${made} generated`;
    if (length <= made)
        return new dialects_dialect/* DialectMismatch */.T('echo-ignored', `${came}: echo is ignored`);
    return new dialects_dialect/* DialectMismatch */.T('length', came);
}

;// CONCATENATED MODULE: ./lib/backends/server/dialects/registry.js







/**
 * The dialects in the order in which they are tried: first those that tell most and are recognised beyond doubt. Each says what becomes
 * of the model's name there, and throws DialectMismatch `model` where such a model cannot be asked.
 */
const registry = {
    sglang: (listed) => sglang(sglangAdapter(listed)),
    vllm: (listed) => named(vllm, listed),
    'prompt-logprobs': (listed) => named(promptLogprobs, listed),
    tgi: ({ model, names }) => (0,tgi/* tgi */.X)(names.includes(model) || model === 'tgi' ? null : model),
    lmdeploy: (listed) => {
        if (listed.names.indexOf(listed.model) > 0) {
            throw new dialects_dialect/* DialectMismatch */.T('model', `/get_ppl asks ${listed.names[0]} alone, and ${listed.model} is an adapter`);
        }
        return named(lmdeploy, listed);
    },
    'llama-cpp': (listed) => named(llamaCpp, listed),
};
const dialectNames = Object.keys(registry);
/** Throws DialectMismatch `model`. */
const dialectOf = (name, listed) => registry[name](listed);
/** A server that falls back on its default for a name that it does not know would answer for another model. */
function named(dialect, { model, names }) {
    if (names.length > 0 && !names.includes(model)) {
        throw new dialects_dialect/* DialectMismatch */.T('model', `the server does not list ${model}, but ${names.join(', ')}`);
    }
    return dialect;
}
/** An adapter is listed with its parent, or asked for as `base:adapter`. */
function sglangAdapter(listed) {
    const { model, names, parent } = listed;
    if (parent !== null)
        return model;
    const at = model.lastIndexOf(':');
    if (!names.includes(model) && at > 0 && names.includes(model.slice(0, at)))
        return model.slice(at + 1);
    named(vllm, listed);
    return null;
}

;// CONCATENATED MODULE: ./lib/backends/server/server-tokenizer.js

/** Thrown where a server has to be asked first; what was wanted is there the next time. */
class Asking extends Error {
    name = 'Asking';
    ask;
    constructor(ask) {
        super('the server has to be asked');
        this.ask = ask;
    }
}
/** What a piece of work gives once all that it wants to know from a server's tokenizer is there: it is begun anew each time. */
async function settled(work, signal) {
    for (;;) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof Asking))
                throw error;
            await error.ask(signal);
        }
    }
}
/**
 * A server's own tokenizer, for models whose files are not at hand. It answers at once what it was asked before; else it throws what
 * `settled` waits for.
 * @throws DialectMismatch `tokenizer`
 */
async function serverTokenizer(client, dialect, signal) {
    const lacking = (what) => new dialects_dialect/* DialectMismatch */.T('tokenizer', `no tokenizer.json is at hand, and ${what}`);
    const { detokenize } = dialect;
    if (dialect.takes === 'text' || !detokenize)
        throw lacking('this dialect cannot do without');
    const [plain, special] = [await ask('a', false, signal), await ask('a', true, signal)];
    const at = special.findIndex((_, i) => plain.every((id, k) => special[i + k] === id));
    if (at < 0)
        throw lacking('what the server puts around texts changes how it splits them');
    const affixes = { prefix: special.slice(0, at), suffix: special.slice(at + plain.length) };
    const known = { ids: new Map(), texts: new Map() };
    async function ask(text, withSpecial, patience) {
        const ids = await dialect.tokenize(client, text, withSpecial, patience);
        if (ids === null)
            throw lacking('the server does not tell how it splits a text');
        return ids;
    }
    const encode = (text) => {
        if (text === '')
            return [];
        const ids = known.ids.get(text);
        if (ids)
            return ids;
        throw new Asking(async (patience) => void known.ids.set(text, await ask(text, false, patience)));
    };
    const decode = (ids) => {
        if (ids.length === 0)
            return '';
        const text = known.texts.get(ids.join(' '));
        if (text !== undefined)
            return text;
        throw new Asking(async (patience) => {
            const told = await detokenize(client, ids, patience);
            if (told === null)
                throw lacking('the server does not tell the text of tokens');
            known.texts.set(ids.join(' '), told);
        });
    };
    const bos = affixes.prefix[0];
    return {
        kind: "the server's",
        size: 0,
        highestId: 0,
        special: bos === undefined ? {} : { bos_token: { content: '', id: bos } },
        additionalSpecial: [],
        affixes,
        cleansUp: false,
        fingerprint: '',
        notes: [],
        encode: (text, { addSpecialTokens }) => addSpecialTokens ? [...affixes.prefix, ...encode(text), ...affixes.suffix] : encode(text),
        decode: (ids) => decode(ids),
        token: () => undefined,
        isSpecial: (id) => affixes.prefix.includes(id) || affixes.suffix.includes(id),
        bytesOf: (ids) => Buffer.byteLength(decode(ids)),
    };
}

;// CONCATENATED MODULE: ./lib/backends/server/probe/agreement.js
/** From here on, differences of lone and equal requests are no rounding any more. */
const ceiling = 0.25;
const least = 0.02;
/** Natural log-probabilities may differ by so much before it means anything; `noise`: the largest difference that equal requests showed. */
const toleranceOf = (noise) => Math.max(least, 3 * noise);
function differences(a, b, count = Math.min(a.length, b.length)) {
    const found = [];
    for (let i = 0; i < count; i++) {
        const difference = Math.abs(a[i] - b[i]);
        if (!Number.isNaN(difference))
            found.push(difference);
    }
    return found;
}
function gapOf(found, tolerance) {
    return {
        median: quantile(found, 0.5),
        largest: Math.max(0, ...found),
        over: found.filter((each) => each > tolerance).length,
        places: found.length,
    };
}
/**
 * Whether a gap is what rounding makes. A few places may pass the tolerance, since half precision rounds logits of 16 and more to an eighth;
 * but none by so much as no rounding explains. Nothing to compare agrees with nothing.
 */
function agrees({ median, largest, over, places }, tolerance) {
    const few = Math.max(1, Math.floor(places / 10));
    return places > 0 && median <= tolerance && over <= few && largest <= 2 * ceiling;
}
function quantile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
const nats = (value) => `${value === 0 ? 0 : value.toPrecision(2)} nats`;
const shownGap = ({ median, largest, over, places }) => `median ${nats(median)}, largest ${nats(largest)}, ${over} of ${places} beyond what may be`;

;// CONCATENATED MODULE: ./lib/backends/server/probe/shifts.js

/**
 * P3: whether the prompt's values are what generation, another way through the server, says. Where not, it tells which way they are moved:
 * either moves a value that is known and is not the likeliest.
 */
function crossed(crossings, tolerance) {
    const gapTo = (of) => gapOf(crossings.map((each) => Math.abs(of(each) - each.expected)).filter((each) => !Number.isNaN(each)), tolerance);
    const here = gapTo(({ values }) => values.here);
    const listed = crossings.filter(({ lists }) => lists.here !== null);
    const foreign = listed.filter(({ generated, lists }) => !alike(generated, lists.here, tolerance));
    if (agrees(here, tolerance)) {
        if (foreign.length <= Math.floor(listed.length / 4))
            return here;
        const says = `the likeliest tokens of a prompt are not those of generation at ${foreign.length} of ${listed.length} places`;
        return { fault: 'lists', says };
    }
    const before = gapTo(({ values }) => values.before);
    if (agrees(before, tolerance) && before.places === crossings.length)
        return indexShift('before', before);
    const after = gapTo(({ values }) => values.after);
    if (agrees(after, tolerance) && after.places >= crossings.length - 1)
        return indexShift('behind', after);
    const rows = crossings.filter(({ generated, lists }) => alike(generated, lists.before, tolerance));
    if (rows.length > 0.75 * crossings.length) {
        const says = 'row shift: each token is scored under the row after it (as llama-cpp-python does without BOS), so that the right values are not in the answer';
        return { fault: 'row-shift', says };
    }
    return {
        fault: 'unlike-generation',
        says: `the values of a prompt's tokens are not those that the same tokens have when they are generated (${shownGap(here)})`,
    };
}
function indexShift(where, gap) {
    return {
        fault: 'index-shift',
        says: `index shift: each value stands one place ${where} its token (${shownGap(gap)})`,
    };
}
/** Whether two lists hold the same tokens with the same values, as far as one end of a list may lack what stands at the other's. */
function alike(a, b, tolerance) {
    if (b === null)
        return false;
    const key = ({ id, text }) => (b[0]?.id === null || a[0]?.id === null ? text : id);
    const others = new Map(b.map((guess) => [key(guess), guess.logprob]));
    const both = a.flatMap((guess) => {
        const other = others.get(key(guess));
        return other === undefined ? [] : [Math.abs(other - guess.logprob)];
    });
    return both.length >= Math.min(a.length, b.length) - 1 && agrees(gapOf(both, tolerance), tolerance);
}

;// CONCATENATED MODULE: ./lib/backends/server/tokens.js
/**
 * The ids of texts by the server and by tokenizer.json, special tokens aside. What a server can only tell with what it puts in front is
 * compared without it.
 */
async function compareTokens(ask, tokenizer, texts) {
    const compared = { texts: 0, unlike: 0, first: null, bos: null };
    for (const [i, text] of texts.entries()) {
        const own = tokenizer.encode(text, { addSpecialTokens: false });
        const plain = await ask(text, false);
        // Once is enough to see what is put in front, where both can be asked.
        const special = plain === null || i === 0 ? await ask(text, true) : null;
        if (plain === null && special === null)
            return compared;
        const { server, bos } = plain === null ? stripped(special, own) : { server: plain, bos: inFront(special, plain) };
        if (i === 0)
            compared.bos = bos;
        compared.texts++;
        if (tokens_alike(server, own))
            continue;
        compared.unlike++;
        compared.first ??= { text, server, own };
    }
    return compared;
}
/** The note that a difference is worth; null: there is none. */
function differenceNote({ texts, unlike, first }) {
    if (first === null)
        return null;
    const at = first.own.findIndex((id, i) => first.server[i] !== id);
    const here = at < 0 ? first.own.length : at;
    const show = (ids) => `[${ids.slice(here, here + 4).join(', ')}${ids.length > here + 4 ? ', …' : ''}]`;
    const where = `${JSON.stringify(first.text.slice(0, 40))} at token ${here + 1}: ${show(first.server)} there, ${show(first.own)} by tokenizer.json`;
    return `the server's tokenizer splits ${unlike} of ${texts} texts otherwise than tokenizer.json (first ${where}); tokens were sent, so that scores are by tokenizer.json, but texts that the server itself splits are not`;
}
/** Without the one token more that the server puts in front. */
function stripped(special, own) {
    const bos = special.length > own.length && special[0] !== own[0];
    return { server: bos ? special.slice(1) : special, bos };
}
const inFront = (special, plain) => special === null ? null : special.length > plain.length && special[0] !== plain[0];
const tokens_alike = (a, b) => a.length === b.length && a.every((id, i) => id === b[i]);

;// CONCATENATED MODULE: ./lib/backends/server/probe/checks.js
/** At least so many places must stick out, or a shift could not be seen. */
const sharpPlaces = 8;
/** By so many nats from both neighbours. */
const sharp = 0.5;
/** Whether a shift of these values by one place would be seen. */
function isSharp(values) {
    let found = 0;
    for (let i = 1; i + 1 < values.length; i++) {
        if (Math.abs(values[i] - values[i - 1]) > sharp && Math.abs(values[i] - values[i + 1]) > sharp)
            found++;
    }
    return found >= sharpPlaces;
}
/** P2g: a model does not find many tokens of a text equally likely. */
function spread(values) {
    const told = Array.from(values).filter((value) => !Number.isNaN(value));
    const distinct = new Set(told).size;
    if (distinct >= told.length / 4)
        return null;
    const says = distinct === 1
        ? `all ${told.length} tokens have the value ${told[0]}: a stand-in for log-probabilities`
        : `${told.length} tokens have only ${distinct} different values`;
    return { fault: 'stub', says };
}
const checks_name = ({ id, text }) => id ?? text;
/** P2h: what the lists of the likeliest tokens must be, if each is of one distribution, and of the one that the value beside it comes from. */
function checks_lists({ logprobs, likeliest }) {
    if (likeliest === null)
        return null;
    const firsts = new Map();
    let places = 0;
    for (const [i, list] of likeliest.entries()) {
        if (list === null || list.length === 0)
            continue;
        const bad = (says) => ({ fault: 'lists', says: `of token ${i + 1}, ${says}` });
        const sum = list.reduce((total, { logprob }) => total + Math.exp(logprob), 0);
        if (sum > 1.001)
            return bad(`the likeliest tokens have the probability ${sum.toPrecision(4)} together: logits, or one twice`);
        if (new Set(list.map(checks_name)).size < list.length)
            return bad('a token stands twice among the likeliest');
        const own = logprobs[i];
        if (list[0].logprob < own - 1e-3)
            return bad('the likeliest token is less likely than its own');
        firsts.set(checks_name(list[0]), (firsts.get(checks_name(list[0])) ?? 0) + 1);
        places++;
    }
    if (places >= sharpPlaces && Math.max(...firsts.values()) > 0.9 * places) {
        return {
            fault: 'broadcast',
            says: 'the same token is the likeliest at all places: one row of logits is used for all',
        };
    }
    return null;
}

// EXTERNAL MODULE: ./lib/backends/server/probe/texts.js
var probe_texts = __webpack_require__(75732);
;// CONCATENATED MODULE: ./lib/backends/server/probe/steps-reading.js






/** The likeliest tokens that are asked for where they are only looked at. */
const few = 5;
/** Beyond twice the pieces that servers read long prompts in. */
const longest = 6000;
/** From where a bug of some servers begins, or ends. */
const steps_reading_short = 512;
const longEnough = 600;
const onlySums = 'the server tells only sums';
const tokensStep = {
    id: 'P1',
    title: 'tokens',
    async run(state) {
        const { voice } = state;
        if (!state.hasFiles) {
            state.bos = voice.tokenizer.affixes.prefix.length > 0;
            return { skipped: "the server's own tokens are sent" };
        }
        const asked = (text, special) => voice.tokenize(text, special);
        const compared = await compareTokens(asked, voice.tokenizer, [...probe_texts/* probeTexts */.x7, ...probe_texts/* trickyTexts */.PB]);
        if (compared.bos !== null) {
            state.bos = compared.bos;
            voice.addsBos = compared.bos;
        }
        const { texts, unlike } = compared;
        const note = differenceNote(compared);
        if (note !== null && voice.dialect.takes === 'ids')
            state.notes.push(note);
        if (texts === 0)
            return { skipped: 'the server does not tell how it splits a text' };
        return { held: unlike === 0 ? `${texts} texts split alike` : `${unlike} of ${texts} texts split otherwise` };
    },
};
const echoStep = {
    id: 'P2',
    title: 'values of a text',
    async run(state) {
        const { voice } = state;
        for (const text of probe_texts/* probeTexts */.x7) {
            state.ids = voice.encode(text);
            const read = await voice.read(state.ids, { likeliest: voice.dialect.likeliest > 0 ? few : 0 });
            state.values = read.logprobs;
            if (voice.dialect.gives === 'sums')
                return sumFound(state);
            const bad = spread(read.logprobs);
            if (bad)
                throw new dialects_dialect/* DialectMismatch */.T(bad.fault, bad.says);
            state.doubt = checks_lists(read);
            // No shift makes one row of all; other doubts, one may explain.
            if (state.doubt?.fault === 'broadcast')
                throw new dialects_dialect/* DialectMismatch */.T(state.doubt.fault, state.doubt.says);
            if (isSharp(read.logprobs)) {
                const lowest = Math.min(...read.logprobs.filter((value) => !Number.isNaN(value)));
                return { held: `${state.ids.length} tokens, from ${lowest.toFixed(2)} up` };
            }
        }
        if (state.doubt)
            throw new dialects_dialect/* DialectMismatch */.T(state.doubt.fault, state.doubt.says);
        throw new dialects_dialect/* DialectMismatch */.T('no-surprise', 'the model is surprised nowhere in the texts of the probe, so that they prove nothing');
    },
};
function sumFound({ ids, values }) {
    if (values[0] === 0)
        throw new dialects_dialect/* DialectMismatch */.T('stub', `the log-probability of ${ids.length} tokens is 0`);
    return { held: `${ids.length} tokens, ${values[0].toFixed(2)} together` };
}
const againStep = {
    id: 'P4',
    title: 'the same again',
    async run(state) {
        const isSum = state.voice.dialect.gives === 'sums';
        let worst = 0;
        for (let i = 0; i < 2; i++) {
            const { logprobs } = await unchanged(state.voice.read(state.ids));
            if (isSum && logprobs[0] > 0.75 * state.values[0])
                throw cached('less is summed up');
            worst = Math.max(worst, ...differences(logprobs, state.values));
        }
        // What differs by chance adds up as the root of how many there are.
        state.noise = isSum ? worst / Math.sqrt(state.ids.length) : worst;
        state.tolerance = toleranceOf(state.noise);
        if (state.tolerance > ceiling) {
            throw new dialects_dialect/* DialectMismatch */.T('noise', `the same request gives values that differ by up to ${nats(worst)}`);
        }
        state.lone.push({ ids: state.ids, values: state.values });
        return { held: `differs by ${nats(worst)} at most` };
    },
};
/** What came whole once comes short once it is cached. */
async function unchanged(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof dialects_dialect/* DialectMismatch */.T) || !lacking.includes(error.fault))
            throw error;
        throw cached(error.message);
    }
}
const lacking = ['length', 'null', 'not-finite'];
const cached = (seen) => new dialects_dialect/* DialectMismatch */.T('cached-prefix', `the same request again lacks values, since what is cached is not read again (${seen})`);
/** What equal values may differ by: a sum adds up what its tokens may, as far as rounding goes at all. */
const allowed = ({ voice, tolerance, ids }) => voice.dialect.gives === 'sums' ? Math.min(ceiling, tolerance * Math.sqrt(ids.length)) : tolerance;
const orderStep = {
    id: 'P5',
    title: 'other requests between',
    async run(state) {
        const { voice, ids } = state;
        const beginning = voice.decode(ids.slice(0, Math.ceil(ids.length * 0.6)));
        const other = voice.encode(beginning.trimEnd() + probe_texts/* otherEnding */.y$);
        const may = allowed(state);
        let worst = '';
        for (let i = 0; i < 2; i++) {
            const between = await unchanged(voice.read(other));
            if (i === 0)
                state.lone.push({ ids: other, values: between.logprobs });
            const again = await unchanged(voice.read(ids));
            const gap = gapOf(differences(again.logprobs, state.values), may);
            worst = shownGap(gap);
            if (agrees(gap, may))
                continue;
            const says = `values change when another request comes between (${worst}): start the server without prefix caching`;
            throw new dialects_dialect/* DialectMismatch */.T('order', says);
        }
        return { held: worst };
    },
};
const causalityStep = {
    id: 'P6',
    title: 'the beginning of a text alone',
    async run(state) {
        if (state.voice.dialect.gives === 'sums')
            return { skipped: onlySums };
        const other = state.lone[1];
        const shared = sharedLength(other.ids, state.ids);
        const found = differences(other.values, state.values, shared - 1);
        const gap = gapOfShapes(state, found);
        if (agrees(gap, state.tolerance))
            return { held: shownGap(gap) };
        throw new dialects_dialect/* DialectMismatch */.T('causality', `tokens have other values when other tokens follow (${shownGap(gap)})`);
    },
};
/**
 * The gap between readings of the same tokens in prompts of unlike length. Another shape of the same work is rounded otherwise than the same
 * again, which is noise too: it raises the tolerance, as far as rounding goes.
 */
function gapOfShapes(state, found) {
    state.tolerance = Math.min(ceiling, Math.max(state.tolerance, toleranceOf(quantile(found, 0.9))));
    return gapOf(found, state.tolerance);
}
const longStep = {
    id: 'P7',
    title: 'a long text',
    async run(state) {
        let refused = null;
        for (;;) {
            const long = longPrompt(state);
            if (long === null && refused !== null)
                throw refused;
            if (long === null)
                return { skipped: `there is no room for one in a context of ${state.contextLength} tokens` };
            try {
                return { held: await readLong(state, long) };
            }
            catch (error) {
                if (!(error instanceof server_client/* ServerRefusal */.m))
                    throw error;
                refused ??= error;
                state.contextLength = roomIn(error, long.length);
            }
        }
    },
};
/** What a server has that does not list its context: it tells it when it refuses, else half of what it refused is tried. */
function roomIn({ said }, refused) {
    const told = Number(/context (?:length|window)\D{0,20}(\d+)/i.exec(said)?.[1]);
    return told > 0 && told <= refused ? told : refused >> 1;
}
async function readLong(state, long) {
    const { voice, ids } = state;
    if (voice.dialect.gives === 'sums')
        return longSum(state, long);
    const { logprobs } = await whole(voice.read(long));
    const gap = gapOfShapes(state, differences(logprobs, state.values, sharedLength(long, ids) - 1));
    if (agrees(gap, state.tolerance))
        return `${long.length} tokens; the first as before: ${shownGap(gap)}`;
    const where = ids.length <= steps_reading_short && long.length > steps_reading_short ? ` of at most ${steps_reading_short} tokens and of more` : '';
    const says = `a short prompt has other values than the same tokens in a prompt of ${long.length} (${shownGap(gap)}): short and long prompts${where} are read in unlike ways, as has happened with speculative decoding: start the server without it`;
    throw new dialects_dialect/* DialectMismatch */.T('short-prompts', says);
}
/** The token behind a long text, which generation knows: its value is the difference of two long sums. */
async function longSum(state, long) {
    const [next] = await state.voice.next(long, few, 0);
    const value = await state.voice.at([...long, next.id], long.length);
    const gap = gapOf(differences([value], [next.logprob]), allowed(state));
    if (agrees(gap, allowed(state)))
        return `${long.length} tokens and one more: ${shownGap(gap)}`;
    const says = `behind ${long.length} tokens, one has not the value that it has when it is generated (${shownGap(gap)})`;
    throw new dialects_dialect/* DialectMismatch */.T('long-prompts', says);
}
async function whole(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof dialects_dialect/* DialectMismatch */.T) || (error.fault !== 'length' && error.fault !== 'null'))
            throw error;
        const says = `a long prompt loses values that a short one has, as where it is read in pieces (${error.message})`;
        throw new dialects_dialect/* DialectMismatch */.T('long-prompts', says);
    }
}
/** Begins and ends as the probe's text; null: there is no room. */
function longPrompt({ voice, ids, contextLength }) {
    const most = Math.min(voice.dialect.slow ? longEnough : longest, contextLength - 8);
    const text = voice.decode(ids);
    const each = voice.encode(probe_texts/* filler */.D).length;
    for (let times = Math.floor((most - 2 * ids.length) / each); times > 0; times--) {
        const long = voice.encode(`${text}${probe_texts/* filler */.D.repeat(times)} ${text}`);
        if (long.length <= most)
            return sharedLength(long, ids) >= ids.length - 1 && voice.canSend(long) ? long : null;
    }
    return null;
}
function sharedLength(a, b) {
    let length = 0;
    while (length < Math.min(a.length, b.length) && a[length] === b[length])
        length++;
    return length;
}

;// CONCATENATED MODULE: ./lib/backends/server/probe/steps-crossing.js




/** Where in the probe's text prefixes end, as shares of its length. */
const shares = [0.3, 0.55, 0.8, 1];
/**
 * Short beginnings, in tokens: in the sum of a long text it does not show how many tokens the server took it to have, or that short ones are
 * wrong. Some twice: where a server draws the next token, it draws another.
 */
const beginnings = [1, 2, 3, 4, 8, 1, 2, 3];
/** As servers write minus infinity. */
const floor = -1000;
/** Half precision rounds logits of 16 and more to an eighth, and generation computes them in another shape than a prompt. */
const eighth = 0.13;
/**
 * The strongest step. A token that is not the likeliest has a value that generation knows; put behind the prefix, the prompt's values must
 * say the same. Shifted rows and shifted places both break it.
 */
const crossingStep = {
    id: 'P3',
    title: 'second-best tokens as generation has them',
    async run(state) {
        const crossings = [];
        for (const prefix of prefixesOf(state)) {
            const generated = await likeliestNext(state, prefix);
            const seconds = generated.length > 1 ? generated.slice(1) : generated;
            // Once with the likeliest itself.
            const wanted = prefix.length === state.ids.length ? [seconds, generated.slice(0, 1)] : [seconds];
            for (const guesses of wanted) {
                const found = sendable(state.voice, prefix, guesses);
                if (found)
                    crossings.push(await crossing(state, prefix, generated, found));
            }
        }
        if (crossings.length < 3) {
            const says = `of the likeliest next tokens, only ${crossings.length} can be sent as text`;
            throw new dialects_dialect/* DialectMismatch */.T('unlike-generation', says);
        }
        const found = crossed(crossings, Math.max(eighth, allowed(state)));
        if ('fault' in found) {
            // What is wrong with the lists says more than that the values are wrong, but less than which way they were moved.
            const better = found.fault.endsWith('shift') ? null : state.doubt;
            throw new dialects_dialect/* DialectMismatch */.T(better?.fault ?? found.fault, better?.says ?? found.says);
        }
        if (state.doubt)
            throw new dialects_dialect/* DialectMismatch */.T(state.doubt.fault, state.doubt.says);
        return { held: `${crossings.length} tokens: ${shownGap(found)}` };
    },
};
function prefixesOf({ voice, ids }) {
    const found = shares.map((share) => sendablePrefix(voice, ids, share));
    return voice.dialect.gives === 'sums' ? [...beginnings.map((length) => ids.slice(0, length)), ...found] : found;
}
/** The longest beginning up to about a share of the text that the server can be given. */
function sendablePrefix(voice, ids, share) {
    let length = Math.round(ids.length * share);
    while (length > 4 && !voice.canSend(ids.slice(0, length)))
        length--;
    return ids.slice(0, length);
}
async function likeliestNext(state, prefix) {
    const generated = await state.voice.next(prefix, few, 0);
    const [first, second] = generated;
    if (!first || first.logprob < -1e-4 || (second && second.logprob > floor))
        return generated;
    const note = "values of generated tokens are those after temperature; the prompt's are not concerned";
    if (!state.notes.includes(note))
        state.notes.push(note);
    return state.voice.next(prefix, few, 1);
}
/** The first of the guesses that can be put behind the prefix, so that the server reads just that token. */
function sendable(voice, prefix, guesses) {
    for (const guess of guesses) {
        const id = guess.id ?? idByText(voice, prefix, guess.text);
        // Special tokens are treated in ways of their own, and some texts of them cannot be told from words.
        if (id === null || guess.logprob <= floor || voice.tokenizer.isSpecial(id))
            continue;
        if (voice.canSend([...prefix, id]))
            return { guess, id };
    }
    return null;
}
function idByText(voice, prefix, text) {
    const ids = voice.encode(voice.decode(prefix) + text);
    const fits = ids.length === prefix.length + 1 && prefix.every((id, i) => ids[i] === id);
    return fits ? ids.at(-1) : null;
}
async function crossing(state, prefix, generated, { guess, id }) {
    const { voice, ids } = state;
    const at = prefix.length;
    const expected = guess.logprob;
    const none = { before: null, here: null };
    if (voice.dialect.gives === 'sums') {
        const here = await voice.at([...prefix, id], at);
        return { at, expected, generated, values: { before: Number.NaN, here, after: Number.NaN }, lists: none };
    }
    // A few tokens behind it, so that a value that has moved to the back is seen.
    const behind = [...prefix, id, ...(at < ids.length ? ids.slice(at, at + 2) : ids.slice(2, 4))];
    const sent = voice.canSend(behind) ? behind : [...prefix, id];
    const { logprobs, likeliest } = await voice.read(sent, { likeliest: voice.dialect.likeliest > 0 ? few : 0 });
    state.lone.push({ ids: sent, values: logprobs });
    return {
        at,
        expected,
        generated,
        values: {
            before: logprobs[at - 1] ?? Number.NaN,
            here: logprobs[at] ?? Number.NaN,
            after: logprobs[at + 1] ?? Number.NaN,
        },
        lists: likeliest ? { before: likeliest[at - 1] ?? null, here: likeliest[at] ?? null } : none,
    };
}

;// CONCATENATED MODULE: ./lib/backends/server/probe/steps-load.js





/** As many as the divergence of next tokens wants, then fewer. */
const counts = [64, 20, 5];
const atOnce = 8;
const temperatureStep = {
    id: 'P8',
    title: 'another temperature',
    async run(state) {
        const { voice, ids, tolerance } = state;
        if (voice.dialect.gives === 'sums')
            return { skipped: 'its route takes no temperature' };
        const { logprobs } = await voice.read(ids, { likeliest: 0, hot: true });
        const gap = gapOf(differences(logprobs, state.values), tolerance);
        if (agrees(gap, tolerance))
            return { held: shownGap(gap) };
        const says = `values of a prompt change with the temperature of the request (${shownGap(gap)}), so that they are not the model's own`;
        throw new dialects_dialect/* DialectMismatch */.T('temperature', says);
    },
};
const bosStep = {
    id: 'P9',
    title: 'what is put before a text',
    async run(state) {
        const { counted, voice } = state;
        if (counted === null)
            return { skipped: 'the server does not count the tokens of a text' };
        const own = voice.encode(probe_texts/* probeTexts */.x7[0]).length - voice.tokenizer.affixes.prefix.length;
        const more = counted - own;
        if (state.bos === null && (more === 0 || more === 1))
            state.bos = more === 1;
        if (more < 0 || more > 1) {
            const what = more === 2 ? 'BOS comes twice' : 'it splits texts otherwise, or puts them through the chat template';
            state.notes.push(`the server counts ${counted} tokens for a text of ${own}: ${what}; where it takes tokens, that changes nothing`);
        }
        return { held: `${more > 0 ? `${more} more than its own` : 'nothing'} (${counted} tokens)` };
    },
};
const loadStep = {
    id: 'P10',
    title: 'several requests at once',
    async run(state) {
        const { voice, lone } = state;
        if (voice.dialect.concurrency === 1)
            return { skipped: 'it is asked one request at a time' };
        const asked = Array.from({ length: atOnce }, (_, i) => lone[i % Math.min(3, lone.length)]);
        const read = await Promise.all(asked.map(({ ids }) => voice.read(ids)));
        const found = read.flatMap(({ logprobs }, i) => differences(logprobs, asked[i].values));
        const may = allowed(state);
        const gap = gapOf(found, may);
        state.batchIndependent = agrees(gap, may);
        if (!state.batchIndependent)
            judge(state, gap.largest, shownGap(gap));
        return { held: `${atOnce} at once: ${shownGap(gap)}` };
    },
};
function judge(state, largest, shown) {
    if (largest > 2 * ceiling) {
        state.concurrency = 1;
        state.notes.push(`values of texts are mixed up when several requests run at once (${shown}): it was asked one at a time, and must not be asked by others meanwhile`);
        return;
    }
    state.notes.push(`values of texts depend on what else is computed at the time, by up to ${nats(largest)} a token; on vLLM, VLLM_BATCH_INVARIANT=1 avoids it`);
}
const noTokensStep = {
    id: 'P11',
    title: 'no new token, or several prompts',
    run: async () => ({ skipped: 'every request has one prompt, and at least one token generated' }),
};
const nameStep = {
    id: 'P12',
    title: "a made-up model's name",
    async run({ client, signal, notes, voice }) {
        const prompt = voice.decode(voice.encode('The'));
        const body = { model: 'no-such-model-a3f9', prompt, max_tokens: 1, temperature: 0 };
        try {
            await client.post('completions', body, signal);
        }
        catch (error) {
            if (error instanceof server_client/* ServerRefusal */.m)
                return { held: `refused (HTTP ${error.status})` };
            throw error;
        }
        notes.push('the server answers to any model’s name, so that it cannot be seen from its answers which model it is');
        return { held: 'answered: the server does not heed names' };
    },
};
/** How many of the likeliest tokens are to be had. */
const likeliestStep = {
    id: 'P2k',
    title: 'likeliest tokens at a place',
    async run(state) {
        const { voice, ids } = state;
        const most = counts.filter((count) => count <= voice.dialect.likeliest);
        if (most.length === 0)
            return { skipped: 'none are given' };
        for (const count of most) {
            try {
                const { likeliest } = await voice.read(ids.slice(0, 8), { likeliest: count });
                const place = likeliest?.[7] ?? [];
                if (place.length < count || place.some(({ id }) => id === null))
                    continue;
                state.likeliest = count;
                return { held: `${count}` };
            }
            catch (error) {
                if (!(error instanceof server_client/* ServerRefusal */.m))
                    throw error;
            }
        }
        return { held: 'none with their ids' };
    },
};

;// CONCATENATED MODULE: ./lib/backends/server/prompting.js
/** `addsBos`: the server puts BOS in front of every text that it gets. */
function promptOf(tokenizer, ids, addsBos) {
    const all = Array.from(ids);
    const bos = all.length > 0 && all[0] === bosOf(tokenizer);
    return {
        ids: all,
        bos,
        get text() {
            return tokenizer.decode(bos && addsBos ? all.slice(1) : all, { skipSpecial: false, raw: true });
        },
    };
}
const bosOf = ({ special, affixes }) => special.bos_token?.id ?? affixes.prefix[0] ?? null;

;// CONCATENATED MODULE: ./lib/backends/server/probe/voice.js

/** What the probe asks of a dialect, whether it tells values of tokens or only their sum: then there is one value. */
class Voice {
    dialect;
    tokenizer;
    /** Whether the server puts BOS in front of texts. */
    addsBos = false;
    #client;
    #signal;
    constructor(client, dialect, tokenizer, signal) {
        this.#client = client;
        this.dialect = dialect;
        this.tokenizer = tokenizer;
        this.#signal = signal;
    }
    /** As texts are read: with what the tokenizer puts in front, and nothing behind. */
    encode(text) {
        const { affixes } = this.tokenizer;
        return [...affixes.prefix, ...this.tokenizer.encode(text, { addSpecialTokens: false })];
    }
    /** The text of ids without what the tokenizer puts in front. */
    decode(ids) {
        const own = ids.slice(this.tokenizer.affixes.prefix.length);
        return this.tokenizer.decode(own, { skipSpecial: false, raw: true });
    }
    /** Whether a server that takes texts can be given just these tokens. */
    canSend(ids) {
        if (this.dialect.takes === 'ids')
            return true;
        const again = this.encode(this.decode(ids));
        return again.length === ids.length && again.every((id, i) => id === ids[i]);
    }
    async read(ids, wanted = { likeliest: 0 }) {
        const { dialect } = this;
        if (dialect.gives === 'tokens')
            return dialect.score(this.#client, this.#prompt(ids), wanted, this.#signal);
        const sum = await dialect.sum(this.#client, this.#prompt(ids), 1, this.#signal);
        return { logprobs: Float64Array.of(sum), likeliest: null };
    }
    /** The value of one token. */
    async at(ids, place) {
        if (this.dialect.gives === 'tokens')
            return (await this.read(ids)).logprobs[place];
        return this.dialect.sum(this.#client, this.#prompt(ids.slice(0, place + 1)), place, this.#signal);
    }
    next(ids, count, temperature) {
        return this.dialect.next(this.#client, this.#prompt(ids), { count, temperature }, this.#signal);
    }
    tokenize(text, special) {
        return this.dialect.tokenize(this.#client, text, special, this.#signal);
    }
    #prompt(ids) {
        return promptOf(this.tokenizer, ids, this.addsBos);
    }
}

;// CONCATENATED MODULE: ./lib/backends/server/probe/probe.js










/** The same again comes early, so that a cache is found before it spoils other steps. */
const stepsFor = ({ takes, gives, slow }) => [
    // A text can only be sent once it is known what the server puts in front.
    ...(takes === 'text' ? [tokensStep, echoStep] : [echoStep, tokensStep]),
    againStep,
    orderStep,
    causalityStep,
    // What is wrong with long prompts alone is seen in sums only where short ones are right; and long ones may take long.
    ...(gives === 'sums' || slow ? [crossingStep, longStep] : [longStep, crossingStep]),
    temperatureStep,
    bosStep,
    loadStep,
    noTokensStep,
    nameStep,
    likeliestStep,
];
/**
 * Whether a server gives true log-probabilities of prompts, and in which dialect: a few dozen short requests, before anything is scored.
 * A dialect that the suite names is proven all the same.
 * @throws GateError `server-*` where the server cannot be asked at all
 */
async function probe(options) {
    const { client, dialect, signal } = options;
    const tried = [];
    if (dialect === 'none')
        return { proven: false, tried, notes: [] };
    const listed = await listedModels(client, signal);
    const counted = await countedTokens(client, signal);
    for (const name of dialect === 'auto' ? dialectNames : [dialect]) {
        const found = await tryDialect(name, listed, counted, options);
        if ('proven' in found)
            return found;
        tried.push(found);
    }
    return { proven: false, tried, notes: [] };
}
async function tryDialect(name, listed, counted, options) {
    const done = [
        {
            id: 'P0',
            title: 'models, and a plain text',
            outcome: 'held',
            says: `it lists ${listed.names.join(', ') || 'none'}; the text was ${counted === null ? 'not ' : ''}completed`,
        },
    ];
    let at = done[0].id;
    let dialect = null;
    try {
        dialect = dialectOf(name, listed);
        const tokenizer = options.tokenizer ?? (await serverTokenizer(options.client, dialect, options.signal));
        const state = begin(dialect, tokenizer, counted, options);
        for (const step of stepsFor(dialect)) {
            at = step.id;
            const result = await settled(() => step.run(state), options.signal);
            const says = 'held' in result ? result.held : result.skipped;
            done.push({ id: step.id, title: step.title, outcome: 'held' in result ? 'held' : 'skipped', says });
        }
        return proofOf(dialect, state, done);
    }
    catch (error) {
        const { fault, reason } = why(error);
        return { dialect: name, title: dialect?.title ?? name, step: at, fault, reason };
    }
}
function begin(dialect, tokenizer, counted, options) {
    const { client, contextLength, signal } = options;
    const voice = new Voice(client, dialect, tokenizer, signal);
    return {
        client,
        voice,
        signal,
        contextLength,
        counted,
        hasFiles: options.tokenizer !== null,
        ids: [],
        values: new Float64Array(),
        noise: 0,
        tolerance: 0,
        doubt: null,
        lone: [],
        bos: null,
        likeliest: 0,
        batchIndependent: null,
        concurrency: dialect.concurrency,
        notes: options.tokenizer === null ? [asServerSplits] : [],
    };
}
const asServerSplits = "no tokenizer.json is at hand: texts are split, and their bytes counted, by the server's own /tokenize and /detokenize";
function proofOf(dialect, state, done) {
    const { noise, tolerance, bos, likeliest, batchIndependent, concurrency, contextLength, notes, ids, values } = state;
    const sample = { ids, values: Array.from(values) };
    return {
        proven: true,
        dialect,
        steps: done,
        noise,
        tolerance,
        bos,
        likeliest,
        batchIndependent,
        concurrency,
        contextLength,
        tokenizer: state.voice.tokenizer,
        notes,
        sample,
    };
}
/** Why a dialect was given up; what concerns the server as a whole is thrown on. */
function why(error) {
    if (error instanceof dialects_dialect/* DialectMismatch */.T)
        return { fault: error.fault, reason: error.message };
    if (error instanceof server_client/* ServerRefusal */.m)
        return { fault: 'refused', reason: error.message };
    if (error instanceof errors/* GateError */.ue && error.code === 'server-failed')
        return { fault: 'failed', reason: error.message };
    throw error;
}
async function listedModels(client, signal) {
    const { model } = client;
    try {
        const { body } = await client.get('models', signal);
        const data = Array.isArray(body?.data) ? body.data : [];
        const own = data.find(({ id }) => id === model);
        const parent = typeof own?.parent === 'string' && own.parent !== model ? own.parent : null;
        return { model, names: data.map(({ id }) => String(id)), parent };
    }
    catch (error) {
        if (error instanceof server_client/* ServerRefusal */.m)
            return { model, names: [], parent: null };
        throw error;
    }
}
/** How many tokens the server finds in a text; null: it does not tell. It is the one-token answer, too, that shows that it is ready. */
async function countedTokens(client, signal) {
    const body = { model: client.model, prompt: probe_texts/* probeTexts */.x7[0], max_tokens: 1, temperature: 0 };
    try {
        const reply = await client.post('completions', body, signal);
        const told = reply.body?.usage?.prompt_tokens;
        return typeof told === 'number' ? told : null;
    }
    catch (error) {
        why(error);
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/backends/server/probe/proof.js

/** A server that does not understand a dialect only says that it is another server. */
const foreign = ['refused', 'failed', 'shape', 'no-values', 'echo-ignored', 'model'];
/** One sentence for the report: first what was nearest to a proof. */
function reasonOf({ tried }) {
    if (tried.length === 0)
        return 'log-probabilities are not asked for (dialect: none)';
    const near = tried.filter(({ fault }) => !foreign.includes(fault));
    const told = near.length > 0 ? near : tried;
    const each = told.map(({ dialect, step, reason }) => `${dialect} (${step}): ${reason.replace(/\.$/, '')}`);
    return `the server gives no log-probabilities of given texts that can be trusted. ${each.join('; ')}`;
}
/** The proof in a sentence, for the report. */
function proofNote({ dialect, steps, noise, tolerance }) {
    const skipped = steps.filter(({ outcome }) => outcome === 'skipped');
    const without = skipped.map(({ title, says }) => `${title} (${says})`).join(', ');
    return `log-probabilities by ${dialect.title}, held against what the server generates; equal requests differ by ${nats(noise)} at most, ${nats(tolerance)} were allowed${without ? `; not checked: ${without}` : ''}`;
}
/** The proof in lines, for the log. */
function proofLines(proof) {
    const { dialect, steps, noise, tolerance, notes } = proof;
    return [
        `log-probabilities by ${dialect.title}: noise ${nats(noise)}, tolerance ${nats(tolerance)}`,
        ...steps.map(({ id, title, outcome, says }) => `${id} ${title}: ${outcome === 'held' ? '' : 'skipped, '}${says}`),
        ...notes.map((note) => `note: ${note}`),
    ];
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./lib/backends/server/scorer.js







/** Asks a server in the dialect that was proven. */
class Scorer {
    proof;
    /** One token less than the server's context: every request has one generated. */
    model;
    #client;
    #isBare;
    #notes;
    #limit;
    /** `model` null: only the server knows the model's files. What the reader should know of its values is added to `notes`. */
    constructor(client, model, proof, notes) {
        this.#client = client;
        this.#notes = notes;
        this.#isBare = model === null;
        this.model = { ...(model ?? bareModel(client, proof)), contextLength: proof.contextLength - 1 };
        this.proof = proof;
        this.#limit = (0,p_limit/* default */.A)(proof.concurrency ?? Number.POSITIVE_INFINITY);
    }
    /** So many of the likeliest tokens at a place are asked for where `wanted` are. */
    likeliest(wanted) {
        const given = Math.min(wanted, this.proof.likeliest);
        const note = fewer(given, wanted);
        if (given < wanted && !this.#notes.includes(note))
            this.#notes.push(note);
        return given;
    }
    /** Plans a request, for which a server's tokenizer may have to be asked. Throws `CannotTell` for a conversation without a template. */
    async planned({ id, context }, signal, plan) {
        if (typeof context === 'object' && this.#isBare)
            throw new backend/* CannotTell */.d(noTemplate);
        try {
            return await settled(plan, signal);
        }
        catch (error) {
            throw this.#told(error, id);
        }
    }
    /**
     * The log-probabilities of the tokens from `from` on; `id` is the sample's.
     * @throws GateError `server-split`, `server-reply`, `server-refused`
     */
    read(ids, from, likeliest, id, signal) {
        return this.#limit(async () => {
            signal.throwIfAborted();
            try {
                return await this.#read(ids, from, likeliest, signal);
            }
            catch (error) {
                throw this.#told(error, id);
            }
        });
    }
    async #read(ids, from, likeliest, signal) {
        const { dialect, bos } = this.proof;
        const prompt = promptOf(this.model.tokenizer, ids, bos === true);
        if (dialect.gives === 'sums') {
            const sum = await dialect.sum(this.#client, prompt, from, signal);
            return { logprobs: Float64Array.of(sum), likeliest: null };
        }
        const scores = await dialect.score(this.#client, prompt, { likeliest }, signal);
        const logprobs = scores.logprobs.slice(from);
        const without = logprobs.findIndex(Number.isNaN);
        if (logprobs.length !== ids.length - from || without >= 0) {
            throw new dialects_dialect/* DialectMismatch */.T('null', `token ${from + without + 1} of ${ids.length} has no value`);
        }
        return { logprobs, likeliest: scores.likeliest?.slice(from) ?? null };
    }
    #told(error, id) {
        const { address } = this.#client;
        if (error instanceof server_client/* ServerRefusal */.m)
            return (0,errors/* gateError */.em)('server-refused', { address, said: error.message, id }, error);
        if (!(error instanceof dialects_dialect/* DialectMismatch */.T))
            return error;
        const code = error.fault === 'split' ? 'server-split' : 'server-reply';
        return (0,errors/* gateError */.em)(code, { address, said: error.message, id }, error);
    }
}
const fewer = (given, wanted) => given === 0
    ? 'the server tells no likeliest tokens of a text by their ids, so that how far the next tokens have moved is not told'
    : `how far the next tokens have moved is told by the ${given} likeliest at a place, not by ${wanted}: the server gives no more (vLLM does with --max-logprobs ${wanted})`;
const noTemplate = "the chat template is not at hand: name the folder that holds the model's tokenizer.json and template, as path or as tokenizer";
/** A model of which only its server knows the files: it has no template here, and its vocabulary is the server's matter. */
function bareModel({ model }, { tokenizer }) {
    return { source: model, tokenizer, template: null, settings: { bosId: null, eosIds: [] }, checkIds: () => { } };
}

;// CONCATENATED MODULE: ./lib/backends/server/likelihoods.js





/** Log-probabilities by a server, proven before the first is taken, and only where some are asked for. */
class Likelihoods {
    #options;
    #found = null;
    constructor(options) {
        this.#options = options;
    }
    /** Throws `CannotTell` with what is wrong with the server's values, and GateError `server-*`. */
    async scorer(signal) {
        this.#found ??= this.#find(signal).catch((error) => {
            // Another task may ask again, under another signal.
            this.#found = null;
            throw error;
        });
        const found = await this.#found;
        if (found instanceof Scorer)
            return found;
        throw new backend/* CannotTell */.d(reasonOf(found));
    }
    async #find(signal) {
        const { client, model, dialect, opened } = this.#options;
        const { contextLength } = opened;
        const found = await probe({ client, dialect, tokenizer: model?.tokenizer ?? null, contextLength, signal });
        if (!found.proven)
            return found;
        this.#tell(found, opened);
        return new Scorer(client, model, found, opened.notes);
    }
    #tell(proof, opened) {
        opened.notes.push(proofNote(proof), ...proof.notes);
        if (proof.contextLength < opened.contextLength) {
            opened.notes.push(`the server takes ${proof.contextLength} tokens, as it says only when it is sent more`);
            opened.contextLength = proof.contextLength;
        }
        opened.readings = (0,names/* readingsOf */.R)(proof);
        for (const line of proofLines(proof))
            this.#options.onProof(line);
    }
}

;// CONCATENATED MODULE: ./lib/backends/server/prompt-form.js


/** A server that read less than this part of a prompt's tokens has shortened it, however it splits texts. */
const mostlyRead = 0.9;
/**
 * How a prompt of tokens goes to a server: as ids, or, where it has refused the very first ones and takes the same prompt as text, as text
 * that stands for them. It stays with the first form that was taken.
 */
class PromptForm {
    #taken = null;
    /** Whether BOS is left to the server, which puts it in front of a text. */
    #addsBos = false;
    #notes;
    /** What it finds is added to `notes`. */
    constructor(notes) {
        this.#notes = notes;
    }
    /**
     * @param send sends a prompt, and tells how many tokens the server read; throws what the server refused
     * @returns what `send` gave, and what is wrong with how the server read the prompt; null: nothing
     */
    async send(tokenizer, ids, send) {
        if (this.#taken !== 'text') {
            try {
                const reply = await send(ids);
                this.#taken = 'ids';
                return { reply, wrong: misread(reply.promptTokens, ids.length, 1) };
            }
            catch (error) {
                if (!(error instanceof server_client/* ServerRefusal */.m) || this.#taken === 'ids')
                    throw error;
                return this.#asText(tokenizer, ids, send).catch((second) => {
                    throw second instanceof server_client/* ServerRefusal */.m ? error : second;
                });
            }
        }
        return this.#asText(tokenizer, ids, send);
    }
    async #asText(tokenizer, ids, send) {
        let reply = await send(promptOf(tokenizer, ids, this.#addsBos).text);
        if (!this.#addsBos && ids[0] === bosOf(tokenizer) && reply.promptTokens === ids.length + 1) {
            this.#addsBos = true;
            reply = await send(promptOf(tokenizer, ids, true).text);
        }
        this.#taken = 'text';
        this.#tell('the server takes texts, not tokens, and splits prompts itself');
        const { promptTokens } = reply;
        if (promptTokens !== undefined && promptTokens !== ids.length)
            this.#tell('it splits some prompts into another number of tokens than tokenizer.json does');
        return { reply, wrong: misread(promptTokens, ids.length, mostlyRead) };
    }
    #tell(note) {
        if (!this.#notes.includes(note))
            this.#notes.push(note);
    }
}
/** A server that shortens a prompt, or frames it, answers another question. */
function misread(read, sent, least) {
    if (read === undefined || (read >= sent * least && read <= sent / least))
        return null;
    return `it counts ${read} tokens in a prompt of ${sent}`;
}

// EXTERNAL MODULE: ./lib/backends/plans/text-result.js
var text_result = __webpack_require__(3373);
// EXTERNAL MODULE: ./lib/backends/plans/texts.js + 1 modules
var texts = __webpack_require__(1499);
;// CONCATENATED MODULE: ./lib/backends/server/scoring.js


/**
 * One text, window by window: long texts lose one token of context against those that are scored in process. Throws what `planText` and
 * the scorer throw.
 */
async function scoreText(request, scorer, signal) {
    const { dialect } = scorer.proof;
    const { likeliest: asked, ...plain } = request;
    const count = asked ? scorer.likeliest(asked.tokens) : 0;
    const given = asked && count > 0 ? { ...plain, likeliest: { ...asked, tokens: count } } : plain;
    const plan = await scorer.planned(request, signal, () => (0,texts/* planText */.P)(given, scorer.model, dialect.blind));
    const result = new text_result/* TextResult */.L(plan);
    await Promise.all(plan.windows.map((window) => scoreWindow(window, result, scorer, signal)));
    return result.scored();
}
async function scoreWindow(window, result, scorer, signal) {
    const { id, ids } = result.plan;
    const wanted = result.wanted(window);
    const sent = ids.subarray(window.start, window.end);
    const read = await scorer.read(sent, window.from, wanted?.count ?? 0, id, signal);
    const rows = wanted &&
        rowsOf(wanted.at.map((place) => read.likeliest?.[place] ?? null), wanted.count);
    result.put(window, read.logprobs, rows);
}
/** null where a place has fewer than were asked for, or tokens without ids. */
function rowsOf(places, count) {
    const ids = [];
    const logprobs = [];
    for (const place of places) {
        if (place === null || place.length !== count)
            return null;
        for (const { id, logprob } of place) {
            if (id === null)
                return null;
            ids.push(id);
            logprobs.push(logprob);
        }
    }
    return { count, ids, logprobs };
}

// EXTERNAL MODULE: ./lib/backends/server/served-model.js
var served_model = __webpack_require__(29960);
;// CONCATENATED MODULE: ./lib/backends/server/structured.js


/** Ways to ask for an answer under a JSON schema: many servers take one that they do not know, and drop it. */
const ways = [
    (schema) => ({ response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } } }),
    // llama.cpp, where no conversation is sent.
    (schema) => ({ json_schema: schema }),
];
/** What nobody answers to these prompts. */
const held = { gate: 'held to a schema' };
const heldSchema = {
    type: 'object',
    properties: { gate: { type: 'string', enum: [held.gate] } },
    required: ['gate'],
    additionalProperties: false,
};
const note = 'the server holds answers of constrained tasks to their form, so that a form that was forgotten is not seen';
/** Tokens for that, and for what a model may think before. */
const enough = 64;
/** Answers under a JSON schema, by a server that was seen to hold answers to one: on each route, before the first is asked for. */
class Structured {
    #asking;
    #notes;
    #ways = new Map();
    #accepted = new Map();
    #answers = 0;
    #broken = 0;
    /** What the reader should know of the answers is added to `notes`. */
    constructor(asking, notes) {
        this.#asking = asking;
        this.#notes = notes;
    }
    /** Throws `CannotTell` where the server does not hold answers to this schema, and what asking throws. */
    async answer(request, signal) {
        const route = this.#asking.routeOf(request);
        const way = await once(this.#ways, route, () => this.#prove(request, signal));
        const key = `${route} ${JSON.stringify(request.json)}`;
        await once(this.#accepted, key, () => this.#try(request, way, signal));
        const generated = await this.#asking.ask(request, way(request.json), signal);
        this.#answers += 1;
        if (generated.finish === 'eos' && !isJson(generated.text))
            this.#broken += 1;
        return generated;
    }
    /** To be called when no more is asked. */
    close() {
        if (this.#broken > 0)
            this.#notes.push(`${this.#broken} of ${this.#answers} answers are no JSON, although the server was to hold them to a schema`);
    }
    /** The first way that is heeded. */
    async #prove(request, signal) {
        const probe = { ...plainOf(request), maxNewTokens: Math.max(enough, request.maxNewTokens) };
        const reasons = [];
        for (const way of ways) {
            const found = await this.#asked(probe, way(heldSchema), signal);
            if (typeof found !== 'string' && isHeld(found)) {
                if (!this.#notes.includes(note))
                    this.#notes.push(note);
                return way;
            }
            reasons.push(typeof found === 'string' ? `it refuses a JSON schema (${found})` : this.#dropped(request));
        }
        throw new backend/* CannotTell */.d(`the server does not hold answers to a form: ${reasons[0]}`);
    }
    #dropped(request) {
        const route = this.#asking.routeOf(request);
        const other = 'messages' in request.prompt && route === 'completions';
        return `its ${route} take a JSON schema and drop it${other ? '; its chat route may not (chat_template: server)' : ''}`;
    }
    /** A schema of the user's may be more than the server can do. */
    async #try(request, way, signal) {
        const found = await this.#asked({ ...plainOf(request), maxNewTokens: 1 }, way(request.json), signal);
        if (typeof found === 'string')
            throw new backend/* CannotTell */.d(`the server cannot hold answers to this schema: ${found}`);
    }
    /** An answer, or what the server said when it refused. */
    async #asked(request, more, signal) {
        try {
            return await this.#asking.ask(request, more, signal);
        }
        catch (error) {
            const { cause } = error;
            if (cause instanceof server_client/* ServerRefusal */.m)
                return cause.message.replace(/\.$/, '');
            throw error;
        }
    }
}
/** Made once for a key, unless it fails: then the next one tries, under its own signal. */
function once(made, key, make) {
    const found = made.get(key);
    if (found)
        return found;
    const promise = make().catch((error) => {
        if (!(error instanceof backend/* CannotTell */.d))
            made.delete(key);
        throw error;
    });
    made.set(key, promise);
    return promise;
}
/** A short question of the same kind. */
function plainOf({ id, prompt }) {
    const isChat = 'messages' in prompt;
    return {
        id,
        prompt: isChat ? { messages: [{ role: 'user', content: 'Say hello.' }] } : { text: 'Hello, my name is' },
        sampling: { temperature: 0, topP: 1, topK: 0, seed: 0 },
        stop: [],
    };
}
/** White space is free, so that an answer may have come to its end before the value has. */
function isHeld({ text, finish }) {
    const [whole, found] = [JSON.stringify(held), text].map((each) => each.replace(/\s+/g, ''));
    return found === whole || (finish === 'length' && found.length > 6 && whole.startsWith(found));
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/backends/server/tolerance.js

/** What a server may refuse without the answer being another than was asked for. `null`: what is said of it then is nothing. */
const dispensable = {
    seed: 'drawn answers are not repeatable',
    top_k: null,
    min_p: null,
    repetition_penalty: null,
    repeat_penalty: null,
    presence_penalty: null,
    frequency_penalty: null,
    stop: 'answers are cut at the stop strings afterwards',
    stop_token_ids: null,
    return_token_ids: null,
    add_special_tokens: null,
    temperature: "answers are drawn at the server's own temperature",
    top_p: "answers are drawn with the server's own top_p",
};
/**
 * Sends bodies to a server that may not know every parameter: one that it refuses by its name is left out of all further requests, once
 * and for all, and told.
 */
class Tolerance {
    #left = new Set();
    #notes;
    /** What had to be left out is added to `notes`. */
    constructor(notes) {
        this.#notes = notes;
    }
    async post(client, path, body, signal) {
        for (;;) {
            const sent = this.#fitted(body);
            try {
                return await client.post(path, sent, signal);
            }
            catch (error) {
                const refused = error instanceof server_client/* ServerRefusal */.m ? this.#named(error, sent) : null;
                if (refused === null)
                    throw error;
                this.#leave(refused);
            }
        }
    }
    #fitted(body) {
        const entries = Object.entries(body).flatMap(([name, value]) => {
            if (!this.#left.has(name))
                return [[name, value]];
            return name === 'max_tokens' ? [['max_completion_tokens', value]] : [];
        });
        return Object.fromEntries(entries);
    }
    #named({ status, said }, sent) {
        if (![400, 422, 500].includes(status))
            return null;
        const names = Object.keys(sent).filter((name) => name in dispensable || name === 'max_tokens');
        // A message may name the parameter to use instead, behind the one that is meant.
        const found = names
            .map((name) => ({ name, at: said.search(new RegExp(`(?<![\\w])${name}(?![\\w])`)) }))
            .filter(({ at, name }) => at >= 0 && (name !== 'max_tokens' || said.includes('max_completion_tokens')))
            .sort((a, b) => a.at - b.at);
        return found[0]?.name ?? null;
    }
    #leave(name) {
        this.#left.add(name);
        if (name === 'max_tokens')
            return;
        const meaning = dispensable[name];
        this.#tell(`the server refuses ${name}, which was left out${meaning ? `: ${meaning}` : ''}`);
    }
    /** Several requests may be refused at once. */
    #tell(note) {
        if (!this.#notes.includes(note))
            this.#notes.push(note);
    }
}

;// CONCATENATED MODULE: ./lib/backends/server/backend.js












const usualConcurrency = 8;
/** What a context is taken to be where nobody tells. */
const usualContext = 2048;
/**
 * Opens a model behind a server that answers already.
 * @throws GateError `server-*`, and those of the checkpoint's files
 */
async function openServer(options) {
    const { address, key, source, files, signal, progress } = options;
    const reach = {
        address,
        key,
        concurrency: source.concurrency ?? usualConcurrency,
        timeout: source.timeout,
        onWait: (seconds, because) => progress.note(`${address} is asked again in ${Math.ceil(seconds)} s: ${because}`),
    };
    const model = await (0,served_model/* modelName */.fD)((0,connect/* connect */.N)({ ...reach, model: '' }), options.model, signal);
    const client = (0,connect/* connect */.N)({ ...reach, model });
    const told = await (0,served_model/* listed */.KE)(client, signal);
    const text = files && (await (0,served_model/* textModel */.TE)(files, told, usualContext));
    const notes = text
        ? [...text.notes]
        : ["the checkpoint's files are not at hand, so the server splits and frames prompts"];
    const asked = {
        client,
        tolerance: new Tolerance(notes),
        form: new PromptForm(notes),
        model: text,
        templating: source.templating,
    };
    const opened = {
        fingerprint: options.fingerprint,
        backend: 'server',
        device: '',
        precision: '',
        tokenizer: text?.tokenizer.fingerprint ?? '',
        template: await templateOf(asked, signal),
        contextLength: text?.contextLength ?? told.contextLength ?? usualContext,
        versions: { ...libraries/* libraryVersions */.j, ...(told.version !== null && { server: told.version }) },
        notes,
    };
    const { dialect } = source;
    const onProof = (line) => progress.note(line);
    const likelihoods = new Likelihoods({ client, model: text, dialect, opened, onProof });
    return new ServerBackend(opened, asked, likelihoods, reach.concurrency);
}
/** Whether there is a chat template, where only the server knows, it tells by taking a conversation. */
async function templateOf(asked, signal) {
    if (asked.model)
        return asked.model.template?.sha256 ?? null;
    const request = {
        id: 'hello',
        prompt: { messages: [{ role: 'user', content: 'Hello' }] },
        maxNewTokens: 1,
        sampling: { temperature: 0, topP: 1, topK: 0, seed: 0 },
        stop: [],
    };
    try {
        await answer(request, {}, asked, signal);
        return 'server';
    }
    catch (error) {
        if (error.cause instanceof server_client/* ServerRefusal */.m)
            return null;
        throw error;
    }
}
class ServerBackend {
    opened;
    #asked;
    #structured;
    #likelihoods;
    #most;
    constructor(opened, asked, likelihoods, concurrency) {
        this.opened = opened;
        this.#asked = asked;
        this.#structured = new Structured({
            ask: (request, more, signal) => answer(request, more, asked, signal),
            routeOf: (request) => routeOf(request, asked),
        }, opened.notes);
        this.#likelihoods = likelihoods;
        // A few more than are sent at once, so that the next is ready.
        this.#most = 2 * concurrency;
    }
    generate = (requests, signal) => (0,concurrently/* concurrently */.r)(requests, this.#most, (request, either) => this.#answer(request, either), signal);
    #answer({ json, ...request }, signal) {
        return json ? this.#structured.answer({ ...request, json }, signal) : answer(request, {}, this.#asked, signal);
    }
    score = (requests, signal) => this.#scored(requests, scoreText, signal);
    choose = (requests, signal) => this.#scored(requests, chooseAmong, signal);
    async *#scored(requests, work, signal) {
        signal.throwIfAborted();
        const scorer = await this.#likelihoods.scorer(signal);
        yield* (0,concurrently/* concurrently */.r)(requests, this.#most, (request, either) => work(request, scorer, either), signal);
    }
    async close() {
        this.#structured.close();
        const { requests, retries, waited } = this.#asked.client.traffic;
        if (retries > 0)
            this.opened.notes.push(`${retries} of ${requests + retries} requests were sent again (${Math.round(waited)} s of waiting)`);
    }
}


/***/ }),

/***/ 67404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sameModel),
/* harmony export */   R: () => (/* binding */ readingsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** sha256 of a text's tokens and what the server made of them, to the last bit. */
function readingsOf({ sample: { ids, values } }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([ids, values.map(String)]))
        .digest('hex');
}
/**
 * P12: whether two models that should differ read a text alike to the last bit: then the server answers for one model under both names, as
 * where an adapter was not loaded or a name is not heeded. null: nothing speaks for it.
 */
function sameModel(baseline, candidate) {
    if (baseline.readings === undefined || baseline.readings !== candidate.readings)
        return null;
    if (baseline.fingerprint === candidate.fingerprint)
        return null;
    return 'both sides give a text the very same log-probabilities, to the last bit: the server may answer for one model under both names, because an adapter was not loaded or names are not heeded';
}


/***/ }),

/***/ 29960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TE: () => (/* binding */ textModel),
/* harmony export */   fD: () => (/* binding */ modelName)
/* harmony export */ });
/* harmony import */ var _checkpoint_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);
/* harmony import */ var _checkpoint_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92004);
/* harmony import */ var _checkpoint_tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23228);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);
/* harmony import */ var _adapters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34741);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8782);






/**
 * The name that a model is asked for by: the one of the suite, or the only one that is listed. A name that is not listed is refused, as
 * many servers answer with another model then, and say nothing; but for an adapter that is seen to answer otherwise than its base.
 * @throws GateError `server-models`, `server-model-unlisted`, `server-adapter-unheeded`
 */
async function modelName(client, wanted, signal) {
    const entries = await models(client, signal);
    const listed = entries.map(({ id }) => id ?? '');
    const { address } = client;
    if (wanted === null) {
        if (listed.length !== 1)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('server-models', { address, listed });
        return listed[0];
    }
    const name = (0,_adapters_js__WEBPACK_IMPORTED_MODULE_4__/* .askedAs */ .RJ)(wanted, entries);
    if (name !== null)
        return name;
    if (!(0,_adapters_js__WEBPACK_IMPORTED_MODULE_4__/* .isTgi */ .jM)(await optional(client, '/info', signal)))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('server-model-unlisted', { address, wanted, listed });
    if (!(await (0,_adapters_js__WEBPACK_IMPORTED_MODULE_4__/* .hasAdapter */ .SB)(client, wanted, signal)))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('server-adapter-unheeded', { address, wanted });
    return wanted;
}
async function listed(client, signal) {
    const entries = await models(client, signal);
    const own = entries.find(({ id }) => id === client.model);
    const base = own ? entries.find(({ id }) => id === own.parent) : (0,_adapters_js__WEBPACK_IMPORTED_MODULE_4__/* .baseOf */ .bx)(client.model, entries);
    const version = await optional(client, '/version', signal);
    return {
        contextLength: lengthOf(own) ?? lengthOf(base),
        version: typeof version?.version === 'string' ? version.version : null,
    };
}
const lengthOf = (entry) => entry?.max_model_len ?? entry?.meta?.n_ctx ?? null;
async function models(client, signal) {
    const list = await optional(client, 'models', signal);
    return Array.isArray(list?.data) ? list.data : [];
}
/** What a server need not have. */
async function optional(client, path, signal) {
    try {
        return (await client.get(path, signal)).body;
    }
    catch (error) {
        if (error instanceof _client_js__WEBPACK_IMPORTED_MODULE_5__/* .ServerRefusal */ .m)
            return null;
        throw error;
    }
}
/** The checkpoint's own tokenizer, template and settings, and the shorter of its context and the server's. */
async function textModel(files, listed, usualContext) {
    const tokenizer = await (0,_checkpoint_tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_2__/* .loadTokenizer */ .Y)(files);
    const [template, settings] = await Promise.all([(0,_checkpoint_template_js__WEBPACK_IMPORTED_MODULE_1__/* .chatTemplate */ .V)(files, tokenizer), (0,_checkpoint_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .generationSettings */ .c)(files, tokenizer)]);
    const own = settings.contextLength?.value ?? null;
    const contextLength = Math.min(own ?? Number.POSITIVE_INFINITY, listed.contextLength ?? Number.POSITIVE_INFINITY);
    const known = Number.isFinite(contextLength);
    return {
        source: files.source,
        tokenizer,
        template,
        settings,
        contextLength: known ? contextLength : usualContext,
        // How many rows the model has, only its server knows: it refuses what it has no row for.
        checkIds: () => { },
        notes: [
            ...files.notes,
            ...tokenizer.notes,
            ...(template?.notes ?? []),
            ...(known ? [] : [`neither a file nor the server tells the context length; ${usualContext} tokens were taken`]),
            ...(own !== null && listed.contextLength !== null && listed.contextLength < own
                ? [`the server takes ${listed.contextLength} of the ${own} tokens that the checkpoint has for a context`]
                : []),
        ],
    };
}


/***/ }),

/***/ 71222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56594);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57653);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26325);




/**
 * sha256, hexadecimal, over the contents of everything that decides what a checkpoint answers. The same files in another folder, or
 * behind symbolic links, have the same fingerprint.
 */
async function fingerprint(files, cache, progress = _shared_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .silent */ .K, signal) {
    const parts = 'onnx' in files ? (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .definingFiles */ .eY)(files).map(([part, path]) => ({ part, path, sha256: null })) : files.defining;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { part, path, sha256 } of parts) {
        const content = path === null ? sha256 : (await (0,_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanFile */ .W)(path, cache, progress, signal)).sha256;
        hash.update(`${part}\0${content}\n`);
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ libraryVersions)
/* harmony export */ });
/** Versions of the libraries that split and render, for the report. Kept equal to package.json by a test. */
const libraryVersions = { '@huggingface/tokenizers': '0.2.0', '@huggingface/jinja': '0.5.11' };


/***/ })

};
