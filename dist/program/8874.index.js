export const id = 8874;
export const ids = [8874];
export const modules = {

/***/ 19528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ labelCounts),
  U: () => (/* binding */ labelReader)
});

// EXTERNAL MODULE: ./lib/metrics/class-sums.js
var class_sums = __webpack_require__(80318);
// EXTERNAL MODULE: ./lib/metrics/once.js
var once = __webpack_require__(48640);
;// CONCATENATED MODULE: ./lib/metrics/sides.js
/** Tells, of the pieces of evidence that are asked about, the index of their side; -1 of all others. */
function sidesOf({ pairs }, isAsked) {
    const sides = new Map();
    for (const { evidence } of pairs) {
        for (let side = 0; side < evidence.length; side += 1) {
            if (isAsked(evidence[side]))
                sides.set(evidence[side], side);
        }
    }
    return sides.size === 0 ? () => -1 : (evidence) => sides.get(evidence) ?? -1;
}

// EXTERNAL MODULE: ./lib/metrics/classification/label.js
var label = __webpack_require__(74268);
;// CONCATENATED MODULE: ./lib/metrics/classification/counts.js




/** Reads the answers of a task; equal answers, of which there are many, are read once. */
const labelReader = (0,once/* oncePer */.P)(({ pairs, reading }) => {
    const classes = (0,label/* knownLabels */.n_)(pairs.map(({ sample }) => sample));
    const known = new Map();
    return (evidence) => {
        if (evidence.kind === 'label')
            return (0,label/* readLabel */.V8)(evidence, reading.field);
        const kept = known.get(evidence.text);
        if (kept !== undefined)
            return kept;
        const read = (0,label/* readLabel */.V8)(evidence, reading.field, classes);
        known.set(evidence.text, read);
        return read;
    };
});
const labelCounts = (0,once/* oncePer */.P)((seen) => {
    const read = labelReader(seen);
    const expected = new Set();
    const predicted = [];
    for (const { sample, evidence } of seen.pairs) {
        if (sample.label !== undefined)
            expected.add(sample.label);
        for (let side = 0; side < evidence.length; side += 1) {
            const { label } = read(evidence[side]);
            const times = predicted[side] ?? new Map();
            predicted[side] = times.set(label, (times.get(label) ?? 0) + 1);
        }
    }
    const classes = (0,class_sums/* layOutClasses */.nx)(2, expected, predicted, [label/* parseError */.u$]);
    const sideOf = sidesOf(seen, (evidence) => classes.isRare(read(evidence).label));
    function statistics(evidence, { label: wanted }) {
        const row = new Float64Array(classes.size);
        if (wanted === undefined)
            return row.fill(Number.NaN);
        const { label } = read(evidence);
        row[1] = 1;
        classes.addExpected(row, wanted, 1);
        classes.addPredicted(row, label, 1, sideOf(evidence));
        if (label === wanted) {
            row[0] = 1;
            classes.addRight(row, wanted, 1);
        }
        return row;
    }
    return { classes, statistics };
});


/***/ }),

/***/ 48874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TJ: () => (/* binding */ families),
  GF: () => (/* binding */ findMetric),
  Zv: () => (/* binding */ metricNames),
  qd: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/metrics/metric.js
var metric = __webpack_require__(8637);
;// CONCATENATED MODULE: ./lib/metrics/acc.js


/** The likeliest choice is the model's answer, whatever its length. */
const acc = choiceAccuracy({
    name: 'acc',
    title: 'Choice accuracy',
    tells: 'share of questions whose right choice the model finds likeliest',
    length: () => 1,
});
/** Long choices have many tokens to lose likelihood on; their length in characters makes up for that. */
const accNorm = choiceAccuracy({
    name: 'acc_norm',
    title: 'Choice accuracy per character',
    tells: 'share of questions whose right choice the model finds likeliest per character',
    length: codePoints,
});
/** The same by bytes, as early versions of lm-evaluation-harness had it. */
const accBytes = choiceAccuracy({
    name: 'acc_bytes',
    title: 'Choice accuracy per byte',
    tells: 'share of questions whose right choice the model finds likeliest per UTF-8 byte',
    length: (choice) => Buffer.byteLength(choice),
});
/** As Python counts: a character outside the basic plane is one. */
function codePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
function choiceAccuracy({ name, title, tells, length, }) {
    return {
        name,
        title,
        tells,
        better: 'higher',
        unit: 'points',
        scale: 1,
        range: [0, 1],
        equals: `lm-evaluation-harness 0.4.13 ${name}; equal choices go to the first`,
        of: 'choice',
        pools: 'score',
        rightOrWrong: true,
        scorer: (0,metric/* fixed */.Z)({
            size: 2,
            statistics: (evidence, sample) => {
                const scores = scoresOf(evidence, sample, length);
                return scores === null ? [Number.NaN, 1] : [Number(likeliest(scores) === sample.answer), 1];
            },
            value: (sums) => (sums[1] > 0 ? sums[0] / sums[1] : Number.NaN),
        }),
        unfit: tiedSide,
        note: (seen) => note(seen, length),
        choiceScores: (evidence, sample) => scoresOf(evidence, sample, length),
    };
}
/** null: the evidence does not belong to the sample's choices, or is no number. */
function scoresOf({ logprobs }, { choices, answer }, length) {
    if (!choices || answer === undefined || logprobs.length !== choices.length)
        return null;
    // A choice of no characters has no likelihood per character, and is never the likeliest: as numpy divides by 0.
    const scores = choices.map((choice, i) => logprobs[i] / length(choice));
    return scores.some(Number.isNaN) || !logprobs.every(Number.isFinite) ? null : scores;
}
function likeliest(scores) {
    let best = 0;
    for (const [i, score] of scores.entries())
        if (score > scores[best])
            best = i;
    return best;
}
/** Whether nothing tells the choices of a question from each other, as where no token of them was scored. */
function isTied({ logprobs }) {
    return logprobs.length > 1 && logprobs.every((logprob) => logprob === logprobs[0]);
}
/** Share of questions without a likeliest choice from which on a side is not measured: rounded numbers tie now and then, empty choices always. */
const mostTied = 1 / 4;
/** Why nothing was measured where a side has no likeliest choice in many questions: the first one would be right as often as it stands first. */
function tiedSide({ pairs }) {
    const alone = pairs.every(({ evidence }) => evidence.length === 1);
    for (const [side, whose] of (alone ? ['All'] : ["The baseline's", "The candidate's"]).entries()) {
        const tied = pairs.filter(({ evidence }) => isTied(evidence[side] ?? evidence[0])).length;
        if (tied === 0 || tied < mostTied * pairs.length)
            continue;
        return (`${whose} choices have one and the same log-likelihood in ${tied} of ${(0,numbers/* counted */.hS)(pairs.length, 'question')}, so none of them is the ` +
            'likeliest: look at what was scored (of a choice without tokens, the log-likelihood is 0).');
    }
    return null;
}
/** Nats that other arithmetic (another library, processor or batch) may make of a choice's log-likelihood. */
const nearTie = 1e-3;
/** Whether right would become wrong, or wrong right, if one choice's log-likelihood were a thousandth of a nat higher or lower. */
function isNearTie(evidence, sample, length) {
    const scores = scoresOf(evidence, sample, length);
    if (scores === null)
        return false;
    const best = likeliest(scores);
    return scores.some((score, i) => {
        if (i === best || (i === sample.answer) === (best === sample.answer))
            return false;
        return (scores[best] - score) * Math.min(length(sample.choices[best]), length(sample.choices[i])) < nearTie;
    });
}
function note({ pairs }, length) {
    const count = (is) => pairs.filter(({ sample, evidence }) => evidence.some((one) => is(one, sample))).length;
    const tied = count(isTied);
    const near = count((evidence, sample) => !isTied(evidence) && isNearTie(evidence, sample, length));
    const cut = count(({ cut }) => cut === true);
    const of = pairs.length;
    const said = [
        tied > 0
            ? `${tied} of ${of} questions have one log-likelihood for all choices, and the first counts as the answer, as in lm-evaluation-harness`
            : null,
        near > 0
            ? `${near} of ${of} questions are decided by less than 0.001 nats, and may fall otherwise elsewhere`
            : null,
        cut > 0 ? `${cut} of ${of} questions are longer than the model's context, and lost their beginning` : null,
    ].filter((part) => part !== null);
    return said.length > 0 ? said.join('; ') : null;
}

;// CONCATENATED MODULE: ./lib/metrics/bits_per_byte.js

/**
 * Negative log-likelihood in bits per UTF-8 byte of the scored text: unlike perplexity it does not depend on how text is split into
 * tokens. The same as lm-evaluation-harness' bits_per_byte where every byte of the text is scored.
 */
const bitsPerByte = {
    name: 'bits_per_byte',
    title: 'Bits per byte',
    tells: 'how surprised the model is by the text, per byte, whatever its tokens',
    better: 'lower',
    unit: 'ratio',
    scale: 1,
    range: [0, Number.POSITIVE_INFINITY],
    equals: 'sum of nll / (UTF-8 bytes of the scored tokens * ln 2), over the corpus',
    of: 'likelihood',
    pools: 'log-loss',
    scorer: (0,metric/* fixed */.Z)({
        size: 2,
        statistics: ({ nll, bytes }) => [nll, bytes],
        value: (sums) => (sums[1] > 0 ? sums[0] / sums[1] / Math.LN2 : Number.NaN),
    }),
};

// EXTERNAL MODULE: ./lib/metrics/family.js
var metrics_family = __webpack_require__(86509);
;// CONCATENATED MODULE: ./lib/metrics/signature.js
/** sacreBLEU's signature of a figure, which tells others how it was made: `nrefs:1|case:mixed|...|version:2.6.0`. */
function signature({ pairs }, entries) {
    const numbers = new Set(pairs.map(({ sample }) => sample.references?.length ?? 0));
    if (numbers.size === 0)
        return null;
    const all = [
        ['nrefs', numbers.size === 1 ? [...numbers][0] : 'var'],
        ...entries,
        ['version', '2.6.0'],
    ];
    return all.map(([key, value]) => `${key}:${value}`).join('|');
}

// EXTERNAL MODULE: ./lib/metrics/text/grown.js
var grown = __webpack_require__(86222);
;// CONCATENATED MODULE: ./lib/metrics/text/ngrams.js

let sorted = new Int32Array(1024);
let spare = new Int32Array(1024);
/** For each place the number of its text: 0, or 1 for `first` and so on. */
let owner = new Int32Array(1024);
/** For each code where the places that begin with it start, or the next of them goes. */
let starts = new Int32Array(1024);
let next = new Int32Array(1024);
/** For each n and each text how often it has the n-gram of the present place so far, not counting n-grams that go on alike. */
let ngrams_open = new Int32Array(64);
/**
 * For n = 1 to `orders` the number of n-grams of text 0 that texts `first` to `last` match: each counts at most as often as it stands in
 * the one of them that has it most often. Written to `matches[n - 1]`.
 *
 * All places of the texts are sorted by the `orders` codes that start there; then the same n-grams of every n are neighbours, and one
 * pass counts them all, in time that does not depend on how often words repeat.
 */
function countMatches(coded, first, last, orders, matches) {
    const texts = last - first + 2;
    const places = sortPlaces(coded, first, last, orders);
    if (ngrams_open.length < (orders + 1) * texts)
        ngrams_open = (0,grown/* grown */.g)(ngrams_open, (orders + 1) * texts);
    ngrams_open.fill(0, 0, (orders + 1) * texts);
    matches.fill(0, 0, orders);
    if (texts === 2)
        countOfTwo(coded, last, places, orders, matches);
    else
        countOfMany(coded, first, texts, places, orders, matches);
}
function countOfTwo({ codes, starts, ends }, other, places, orders, matches) {
    const lastOwn = starts[other] - 1;
    const ownEnd = ends[0];
    const otherEnd = ends[other];
    for (let i = 2; i < places; i += 1) {
        const place = sorted[i];
        /** 0 or 1, without a branch: which text comes next in the sorted order nobody can foresee, a processor included. */
        const text = (lastOwn - place) >>> 31;
        const left = Math.min(orders, ownEnd + (otherEnd - ownEnd) * text - place);
        ngrams_open[2 * left + text] += 1;
        const shared = i + 1 < places ? sharedStart(codes, place, sorted[i + 1], orders) : 0;
        let inOwn = 0;
        let inOther = 0;
        for (let order = orders; order > shared; order -= 1) {
            inOwn += ngrams_open[2 * order];
            inOther += ngrams_open[2 * order + 1];
            ngrams_open[2 * order] = 0;
            ngrams_open[2 * order + 1] = 0;
            matches[order - 1] += Math.min(inOwn, inOther);
        }
        ngrams_open[2 * shared] += inOwn;
        ngrams_open[2 * shared + 1] += inOther;
    }
}
function countOfMany({ codes, ends }, first, texts, places, orders, matches) {
    for (let i = texts; i < places; i += 1) {
        const place = sorted[i];
        const text = owner[place];
        const left = ends[text === 0 ? 0 : first + text - 1] - place;
        ngrams_open[Math.min(left, orders) * texts + text] += 1;
        const shared = i + 1 < places ? sharedStart(codes, place, sorted[i + 1], orders) : 0;
        for (let order = orders; order > shared; order -= 1) {
            const at = order * texts;
            let most = 0;
            for (let t = 1; t < texts; t += 1) {
                const count = ngrams_open[at + t];
                if (count > most)
                    most = count;
                ngrams_open[at - texts + t] += count;
                ngrams_open[at + t] = 0;
            }
            const own = ngrams_open[at];
            matches[order - 1] += Math.min(own, most);
            ngrams_open[at - texts] += own;
            ngrams_open[at] = 0;
        }
    }
}
/** How many codes two places have in common from there on, up to the end of their texts and to `most`. */
function sharedStart(codes, a, b, most) {
    let shared = 0;
    while (shared < most) {
        const code = codes[a + shared];
        if (code !== codes[b + shared] || code === 0)
            break;
        shared += 1;
    }
    return shared;
}
/**
 * Sorts the places of text 0 and of texts first..last by the `orders` codes that start there, behind the ends of the texts. Returns how
 * many places and ends there are. Places sorted by the codes after them need only be dealt out by their own code to be sorted by one code
 * more.
 */
function sortPlaces(coded, first, last, orders) {
    const { codes, ends } = coded;
    reserve(ends[last] + 1, coded.distinct + 2);
    const total = countCodes(coded, first, last);
    next.set(starts.subarray(0, coded.distinct + 1));
    for (let text = 0, number = 0; text <= last; text = text === 0 ? first : text + 1, number += 1) {
        const end = ends[text];
        sorted[number] = end;
        spare[number] = end;
        for (let place = coded.starts[text]; place < end; place += 1) {
            owner[place] = number;
            sorted[next[codes[place]]++] = place;
        }
    }
    for (let order = 2; order <= orders; order += 1) {
        next.set(starts.subarray(0, coded.distinct + 1));
        for (let i = 0; i < total; i += 1) {
            const place = sorted[i] - 1;
            const code = codes[place];
            if (code !== 0)
                spare[next[code]++] = place;
        }
        const swap = sorted;
        sorted = spare;
        spare = swap;
    }
    return total;
}
function countCodes({ codes, starts: from, ends, distinct }, first, last) {
    starts.fill(0, 0, distinct + 2);
    let texts = 0;
    for (let text = 0; text <= last; text = text === 0 ? first : text + 1) {
        texts += 1;
        for (let place = from[text]; place < ends[text]; place += 1)
            starts[codes[place] + 1] += 1;
    }
    starts[1] = texts;
    for (let code = 1; code <= distinct; code += 1)
        starts[code + 1] += starts[code];
    return starts[distinct + 1];
}
function reserve(places, codes) {
    if (places > owner.length) {
        owner = (0,grown/* grown */.g)(owner, places);
        sorted = new Int32Array(owner.length);
        spare = new Int32Array(owner.length);
    }
    if (codes > starts.length) {
        starts = (0,grown/* grown */.g)(starts, codes);
        next = new Int32Array(starts.length);
    }
}

;// CONCATENATED MODULE: ./lib/metrics/text/references.js
/** The length of text 0's references (texts 1, 2, ...) that is closest to its own; of two, the shorter. */
function closestLength(coded, length) {
    let best = coded.lengthOf(1);
    for (let text = 2; text < coded.ends.length; text += 1) {
        const other = coded.lengthOf(text);
        const nearer = Math.abs(other - length) - Math.abs(best - length);
        if (nearer < 0 || (nearer === 0 && other < best))
            best = other;
    }
    return best;
}

// EXTERNAL MODULE: ./lib/metrics/text/space.js
var space = __webpack_require__(67791);
;// CONCATENATED MODULE: ./lib/metrics/text/sacrebleu.js

const tokenizerNames = ['13a', 'intl', 'char', 'zh', 'none'];
const ordinary = 0;
const sacrebleu_space = 1;
const sign = 2;
const point = 3;
const digit = 4;
const dash = 5;
/**
 * sacreBLEU rewrites the text by one regular expression after another. Here every character is looked at once, and what the expressions
 * do to it follows from its neighbours. A point (full stop or comma) is a word by itself
 * - where what is before it is no digit, and no point that is one by this very rule (an expression does not see what it took before), or
 * - where what is after it is no digit.
 * Otherwise it stays within its word. A dash is a word by itself after a digit.
 */
function western(kinds, padded) {
    return (text, from, to, words) => {
        let start = from;
        let lastApart = -2;
        for (let i = from; i < to; i += 1) {
            const kind = kinds[text[i]];
            if (kind === ordinary || kind === digit)
                continue;
            if (kind === point) {
                const afterOther = i > from ? kinds[text[i - 1]] !== digit && lastApart !== i - 1 : padded;
                if (afterOther)
                    lastApart = i;
                else if (i + 1 < to ? kinds[text[i + 1]] === digit : !padded)
                    continue;
            }
            else if (kind === dash) {
                if (i === from || kinds[text[i - 1]] !== digit)
                    continue;
            }
            if (i > start)
                words.add(start, i);
            if (kind !== sacrebleu_space)
                words.add(i, i + 1);
            start = i + 1;
        }
        if (to > start)
            words.add(start, to);
    };
}
function westernKinds() {
    const kinds = new Uint8Array(0x10000);
    for (const c of '!"#$%&()*+:;<=>?@/[\\]^_`{|}~')
        kinds[c.charCodeAt(0)] = sign;
    for (const c of '0123456789')
        kinds[c.charCodeAt(0)] = digit;
    for (const c of '.,')
        kinds[c.charCodeAt(0)] = point;
    kinds['-'.charCodeAt(0)] = dash;
    for (let unit = 0; unit < space/* spaces */.qj.length; unit += 1)
        if (space/* spaces */.qj[unit] === 1)
            kinds[unit] = sacrebleu_space;
    return kinds;
}
/**
 * What sacreBLEU takes for Chinese characters. Two of its ranges were meant to lie beyond U+FFFF and are written so that they
 * cover U+2001..2A6D and U+2F81..2FA1 instead, that is, much punctuation.
 */
const chinese = [
    [0x2001, 0x2a6d],
    [0x2e80, 0x2eff],
    [0x2f00, 0x2fdf],
    [0x2ff0, 0x303f],
    [0x3100, 0x312f],
    [0x31a0, 0x31bf],
    [0x31c0, 0x31ef],
    [0x3200, 0x33ff],
    [0x3400, 0x4db5],
    [0x4e00, 0x9fbb],
    [0xf900, 0xfa2d],
    [0xfa30, 0xfa6a],
    [0xfa70, 0xfad9],
    [0xfe10, 0xfe1f],
    [0xfe30, 0xfe4f],
    [0xff00, 0xffef],
];
function chineseKinds() {
    const kinds = westernKinds();
    for (const [first, last] of chinese) {
        for (let unit = first; unit <= last; unit += 1)
            if (kinds[unit] !== sacrebleu_space)
                kinds[unit] = sign;
    }
    return kinds;
}
/** mteval-v13a, for text of one line. */
function prepare13a(text) {
    let line = (0,space/* trimEnd */.s8)(text);
    if (line.includes('<skipped>'))
        line = line.replaceAll('<skipped>', '');
    if (line.includes('\n'))
        line = line.replaceAll('-\n', '').replaceAll('\n', ' ');
    if (!line.includes('&'))
        return line;
    return line.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
const splitCharacters = (text, from, to, words) => {
    for (let i = from; i < to; i += 1) {
        if (isPair(text, i, to)) {
            words.add(i, i + 2);
            i += 1;
        }
        else if (space/* spaces */.qj[text[i]] === 0) {
            words.add(i, i + 1);
        }
    }
};
/** Whether a character beyond U+FFFF starts here. */
function isPair(text, at, to) {
    return (text[at] & 0xfc00) === 0xd800 && at + 1 < to && (text[at + 1] & 0xfc00) === 0xdc00;
}
const number = 6;
const symbol = 7;
const unicodeKinds = new Uint8Array(0x110000);
/** Kinds are kept plus one: zero is not looked up yet. */
function unicodeKind(character) {
    const kept = unicodeKinds[character];
    if (kept !== 0)
        return kept - 1;
    const kind = kindOf(String.fromCodePoint(character));
    unicodeKinds[character] = kind + 1;
    return kind;
}
function kindOf(character) {
    if (space/* spaces */.qj[character.charCodeAt(0)] === 1)
        return sacrebleu_space;
    if (/\p{N}/u.test(character))
        return number;
    if (/\p{P}/u.test(character))
        return sign;
    return /\p{S}/u.test(character) ? symbol : ordinary;
}
/** mteval-v14 in its international variant: symbols are words by themselves, and punctuation is by the rule of points above, for any digits. */
const splitInternational = (text, from, to, words) => {
    let start = from;
    let before = -1;
    let lastApart = false;
    for (let i = from; i < to;) {
        const size = isPair(text, i, to) ? 2 : 1;
        const kind = unicodeKind(characterAt(text, i, size));
        let apart = kind === sacrebleu_space || kind === symbol;
        if (kind === sign) {
            const afterOther = before !== -1 && before !== number && !lastApart;
            const next = i + size;
            apart =
                afterOther || (next < to && unicodeKind(characterAt(text, next, isPair(text, next, to) ? 2 : 1)) !== number);
            lastApart = afterOther;
        }
        else {
            lastApart = false;
        }
        if (apart) {
            if (i > start)
                words.add(start, i);
            if (kind !== sacrebleu_space)
                words.add(i, i + size);
            start = i + size;
        }
        before = kind;
        i += size;
    }
    if (to > start)
        words.add(start, to);
};
function characterAt(text, at, size) {
    return size === 1 ? text[at] : ((text[at] & 0x3ff) << 10) + (text[at + 1] & 0x3ff) + 0x10000;
}
const tokenizers = {
    '13a': { prepare: prepare13a, split: western(westernKinds(), true) },
    intl: { prepare: space/* trimEnd */.s8, split: splitInternational },
    char: { prepare: space/* trimEnd */.s8, split: splitCharacters },
    zh: { prepare: (text) => (0,space/* trimStart */.Dw)((0,space/* trimEnd */.s8)(text)), split: western(chineseKinds(), false) },
    none: { prepare: space/* trimEnd */.s8, split: space/* splitSpaces */.C4 },
};

;// CONCATENATED MODULE: ./lib/metrics/text/coded.js

/**
 * Texts that are compared with each other, as numbers: what is the same (a word, a character) has the same code, from 1 on. The texts
 * stand one after another, each before and behind zeros, `gap` and at least one, so that an n-gram of up to gap + 1 codes never reaches
 * into the next one.
 * One object serves sample after sample: natural text comes in many short pieces, and making arrays for each would take longest.
 */
class CodedTexts {
    gap;
    codes = new Int32Array(1024);
    /** Where the texts start and end in `codes`, end excluded. */
    starts = [];
    ends = [];
    distinct = 0;
    length = 1;
    constructor(gap) {
        this.gap = Math.max(gap, 1);
    }
    clear() {
        this.starts.length = 0;
        this.ends.length = 0;
        this.distinct = 0;
        this.length = 1;
    }
    /** Opens a text that has at most so many codes. */
    open(most) {
        const needed = this.length + most + this.gap;
        if (needed > this.codes.length)
            this.codes = (0,grown/* grown */.g)(this.codes, needed);
        this.starts.push(this.length);
    }
    push(code) {
        this.codes[this.length] = code;
        this.length += 1;
    }
    close() {
        this.ends.push(this.length);
        this.codes.fill(0, this.length, this.length + this.gap);
        this.length += this.gap;
    }
    /** The codes of one text, valid until the next change. */
    text(number) {
        return this.codes.subarray(this.starts[number], this.ends[number]);
    }
    lengthOf(text) {
        return this.ends[text] - this.starts[text];
    }
}

;// CONCATENATED MODULE: ./lib/metrics/text/units.js
/** The UTF-16 units of texts, one text after another. Node copies a string into a buffer many times as fast as a loop does. */
class Units {
    units = new Uint16Array(4096);
    bytes = Buffer.from(this.units.buffer);
    used = 0;
    clear() {
        this.used = 0;
    }
    /** Appends a text. Returns where it starts; it ends at `used`. */
    read(text) {
        const from = this.used;
        this.used += text.length;
        if (this.used > this.units.length)
            this.grow();
        this.bytes.write(text, 2 * from, 'utf16le');
        return from;
    }
    grow() {
        const longer = new Uint16Array(Math.max(this.used, 2 * this.units.length));
        longer.set(this.units);
        this.units = longer;
        this.bytes = Buffer.from(longer.buffer);
    }
}

;// CONCATENATED MODULE: ./lib/metrics/text/words.js



/** Codes the words of texts that are compared with each other. Words are told apart by all of their letters: nothing is only hashed. */
class WordCoder {
    coded;
    text = new Units();
    /** For each code where its word first stood, how long it is, and its hash. */
    first = new Int32Array(512);
    size = new Int32Array(512);
    hashes = new Int32Array(512);
    /** A hash table of codes. A place is taken where it bears the number of the present sample, so that nothing has to be emptied. */
    table = new Int32Array(1024);
    taken = new Int32Array(1024);
    round = 0;
    /** @param gap the length of the longest n-gram, less one */
    constructor(gap) {
        this.coded = new CodedTexts(gap);
    }
    clear() {
        this.coded.clear();
        this.text.clear();
        this.round += 1;
    }
    /** Adds a text. */
    read(text, split) {
        const from = this.text.read(text);
        this.coded.open(text.length);
        split(this.text.units, from, this.text.used, this);
        this.coded.close();
    }
    /** Takes the word between two places of the buffer. */
    add(start, end) {
        const { units } = this.text;
        let hash = 0x811c9dc5 | 0;
        for (let i = start; i < end; i += 1)
            hash = Math.imul(hash ^ units[i], 0x01000193);
        hash ^= hash >>> 15;
        this.coded.push(this.codeOf(start, end - start, hash));
    }
    codeOf(start, length, hash) {
        const last = this.table.length - 1;
        let place = hash & last;
        while (this.taken[place] === this.round) {
            const code = this.table[place];
            if (this.hashes[code] === hash && this.size[code] === length && this.same(this.first[code], start, length))
                return code;
            place = (place + 1) & last;
        }
        const code = this.coded.distinct + 1;
        this.coded.distinct = code;
        if (code >= this.first.length)
            this.growWords();
        this.first[code] = start;
        this.size[code] = length;
        this.hashes[code] = hash;
        this.table[place] = code;
        this.taken[place] = this.round;
        if (2 * code > last)
            this.growTable();
        return code;
    }
    same(a, b, length) {
        const { units } = this.text;
        for (let i = 0; i < length; i += 1)
            if (units[a + i] !== units[b + i])
                return false;
        return true;
    }
    growWords() {
        this.first = (0,grown/* grown */.g)(this.first, 0);
        this.size = (0,grown/* grown */.g)(this.size, 0);
        this.hashes = (0,grown/* grown */.g)(this.hashes, 0);
    }
    growTable() {
        const length = 2 * this.table.length;
        this.table = new Int32Array(length);
        this.taken = new Int32Array(length);
        this.round = 1;
        for (let code = 1; code <= this.coded.distinct; code += 1) {
            let place = this.hashes[code] & (length - 1);
            while (this.taken[place] === 1)
                place = (place + 1) & (length - 1);
            this.table[place] = code;
            this.taken[place] = 1;
        }
    }
}

;// CONCATENATED MODULE: ./lib/metrics/title.js
/** A title with the options that the name has: `BLEU (tokenize=zh, lowercase)`. */
function withOptions(title, name) {
    const options = name.split(':').slice(1);
    return options.length === 0 ? title : `${title} (${options.join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/metrics/unmatched-runs.js
/**
 * Says where BLEU has nothing left to go by: on a side, no answer has words in a row, as many as it counts, that a reference has too.
 * @param counting statistics of one sample, the places of those of the longest n-grams among them, and how many words these have
 * @param needed whether the value is 0 where no answer is as long as that; else that length is left out
 */
function unmatchedRuns({ pairs }, counting, needed) {
    const { statistics, matched, found, words } = counting;
    const inARow = words === 1 ? 'word' : `${words} words in a row`;
    const sides = pairs.reduce((most, { evidence }) => Math.max(most, evidence.length), 0);
    for (let side = 0; side < sides; side += 1) {
        let longEnough = 0;
        // Most texts end this at the first of them.
        const isMatched = pairs.some(({ sample, evidence }) => {
            const sums = statistics(evidence[side] ?? evidence[0], sample);
            longEnough += sums[found];
            return sums[matched] > 0;
        });
        if (isMatched)
            continue;
        if (longEnough === 0 && needed)
            return `No answer has ${inARow}, so BLEU is 0 whatever they say: take bleu:effective_order, which leaves such lengths out, or chrf.`;
        if (longEnough === 0)
            continue;
        return `No ${inARow} of any answer ${words === 1 ? 'is' : 'are'} in its reference, so BLEU is 0 or what smoothing makes of it: chrf and rougeL see shorter matches.`;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/metrics/once.js
var once = __webpack_require__(48640);
// EXTERNAL MODULE: ./lib/metrics/text/characters.js
var characters = __webpack_require__(35825);
;// CONCATENATED MODULE: ./lib/metrics/text/lost.js

/** Whether rouge_score's tokenizer sees a word in the text. */
function seesWords(text) {
    for (let i = 0; i < text.length; i += 1)
        if (isSeen(text.charCodeAt(i)))
            return true;
    return false;
}
/** Whether rouge_score's tokenizer drops more than half of the letters and digits of a text: what it makes of it says little then. */
function isMostlyLost(text) {
    const { seen, others, lones } = countLetters(text);
    return others + lones > seen;
}
/** Whether most letters of a text belong to scripts that put no spaces between words. */
function isWithoutSpaces(text) {
    const { seen, others, lones } = countLetters(text);
    return lones > seen + others;
}
/** Letters and digits of a text: those that rouge_score sees (of plain ASCII: all there is), those of scripts without spaces, all others. */
function countLetters(text) {
    const count = { seen: 0, others: 0, lones: 0 };
    if (!beyondAscii.test(text))
        return { ...count, seen: text.length };
    for (let i = 0; i < text.length; i += 1) {
        const unit = text.charCodeAt(i);
        if (isSeen(unit)) {
            count.seen += 1;
        }
        else if (unit > 127) {
            const character = text.codePointAt(i);
            const found = (0,characters/* classOf */.Kl)(character);
            if (found === characters/* lone */.xE)
                count.lones += 1;
            if (found === characters/* letter */.Pv)
                count.others += 1;
            if (character > 0xffff)
                i += 1;
        }
    }
    return count;
}
const beyondAscii = /[^\0-\x7f]/;
/** A-Z, a-z, 0-9, and the two characters whose lower case is among them. */
function isSeen(unit) {
    const lower = unit | 32;
    return (lower >= 97 && lower <= 122 && unit < 128) || (unit >= 48 && unit <= 57) || unit === 0x130 || unit === 0x212a;
}

// EXTERNAL MODULE: ./lib/metrics/text/split.js
var split = __webpack_require__(28737);
;// CONCATENATED MODULE: ./lib/metrics/word-notes.js



/** Why a metric of words can tell nothing: no reference has any. */
function emptyReferences(title, score) {
    return (samples) => {
        for (const { references = [] } of samples) {
            if (references.length === 0 || references.some((text) => (0,split/* splitWhitespace */.ul)(text).length > 0))
                return null;
        }
        return `Every reference is empty, so every answer scores ${score} in ${title}.`;
    };
}
/** Says where a metric that finds words by the white space between them sees hardly any. The same words for all such metrics. */
const unsplitTexts = (0,once/* oncePer */.P)(({ pairs }) => {
    let texts = 0;
    let unsplit = 0;
    const count = (text) => {
        texts += 1;
        if (isWithoutSpaces(text) && 3 * (0,split/* splitWhitespace */.ul)(text).length <= text.length)
            unsplit += 1;
    };
    for (const { sample, evidence } of pairs) {
        sample.references?.forEach(count);
        for (const { text } of evidence)
            count(text);
    }
    if (unsplit === 0)
        return null;
    return (`Words are found by the white space between them: there is one, or a few, in ${unsplit} of ${texts} texts (references and answers), ` +
        'which then match only where they are the same. Take chrf, which needs no words; ter:normalized:asian, which takes each Chinese ' +
        'character or kanji for a word; or bleu:tokenize=zh for Chinese.');
});
/** Sentences that are there, one after another; null: none is. */
function sentences(...all) {
    return all.filter((sentence) => sentence !== null).join(' ') || null;
}

;// CONCATENATED MODULE: ./lib/metrics/bleu.js










const mostOrders = 9;
const smoothings = ['exp', 'floor', 'add-k', 'none'];
/**
 * Corpus BLEU from 0 to 100, equal to sacreBLEU 2.6.0's. Sources: Papineni et al., "BLEU", ACL 2002; Post, "A call for clarity in
 * reporting BLEU scores", WMT 2018; for the smoothing methods Chen and Cherry, WMT 2014.
 */
const bleu = (0,metrics_family/* family */.T1)('bleu', {
    tokenize: {
        kind: 'choice',
        choices: tokenizerNames,
        usual: '13a',
        about: 'how words are found: 13a (Western languages), intl (by Unicode), zh (Chinese), char, none (white space)',
    },
    smooth: {
        kind: 'choice',
        choices: smoothings,
        usual: 'exp',
        about: 'what stands for an n-gram order of which nothing matched',
    },
    smooth_value: {
        kind: 'number',
        usual: null,
        min: 0,
        max: 100,
        about: 'number for smooth=floor (usually 0.1) and smooth=add-k (usually 1)',
    },
    lowercase: { kind: 'flag', usual: false, about: 'ignore case' },
    order: { kind: 'number', usual: 4, min: 1, max: mostOrders, whole: true, about: 'longest n-gram' },
    effective_order: {
        kind: 'flag',
        usual: false,
        about: 'leave out orders longer than every answer, as sacreBLEU advises for single sentences',
    },
}, bleuMetric);
function bleuMetric(name, options) {
    const { smooth, smooth_value } = options;
    return {
        name,
        title: withOptions('BLEU', name),
        tells: 'n-gram overlap with the references',
        better: 'higher',
        unit: 'points',
        scale: 100,
        range: [0, smooth === 'floor' ? 100 * Math.max(1, smooth_value ?? 0) : 100],
        equals: `sacrebleu 2.6.0 BLEU(${argumentsOf(options)}).corpus_score`,
        of: 'text',
        pools: null,
        instead: 'BLEU counts words in a row, up to four: bleu:effective_order, bleu:order=2 and chrf see shorter matches.',
        scorer: (0,metric/* fixed */.Z)(scorerOf(options)),
        blind: emptyReferences('BLEU', 0),
        note: (seen) => noteOf(seen, options),
        signature: (seen) => signatureOf(seen, options),
    };
}
/** Variants that count alike share their statistics. */
const counters = new Map();
function scorerOf(options) {
    const { tokenize, lowercase, order } = options;
    const key = `${tokenize} ${lowercase} ${order}`;
    const statistics = counters.get(key) ?? counterOf(options);
    counters.set(key, statistics);
    return { size: 2 + 2 * order, statistics, value: (sums) => score(sums, options) };
}
const words = new WordCoder(mostOrders - 1);
/**
 * Statistics: samples, words of the reference closest in length, matched n-grams of order 1 to `order`, n-grams of the answer of order 1
 * to `order`; all 0 where there is no reference.
 */
function counterOf({ tokenize, lowercase, order }) {
    const { prepare, split } = tokenizers[tokenize];
    const matches = new Float64Array(order);
    const read = (text) => words.read(prepare(lowercase ? text.toLowerCase() : text), split);
    return ({ text }, { references = [] }) => {
        const sums = new Array(2 + 2 * order).fill(0);
        if (references.length === 0)
            return sums;
        words.clear();
        read(text);
        for (const reference of references)
            read(reference);
        const { coded } = words;
        const answer = coded.lengthOf(0);
        sums[0] = 1;
        sums[1] = closestLength(coded, answer);
        countMatches(coded, 1, references.length, order, matches);
        for (let i = 0; i < order; i += 1) {
            sums[2 + i] = matches[i];
            sums[2 + order + i] = Math.max(answer - i, 0);
        }
        return sums;
    };
}
function score(sums, { smooth, smooth_value, order, effective_order }) {
    if (!(sums[0] > 0))
        return Number.NaN;
    const reference = sums[1];
    const answer = sums[2 + order];
    const brevity = answer >= reference ? 1 : answer > 0 ? Math.exp(1 - reference / answer) : 0;
    // Without a single match sacreBLEU does not smooth. No longer n-gram matches where no word does.
    if (sums[2] === 0)
        return 0;
    const value = smooth_value ?? (smooth === 'floor' ? 0.1 : 1);
    let logs = 0;
    let used = 0;
    let halvings = 1;
    for (let i = 0; i < order; i += 1) {
        const added = smooth === 'add-k' && i > 0 ? value : 0;
        const matched = sums[2 + i] + added;
        const total = sums[2 + order + i] + added;
        if (total === 0)
            break;
        used += 1;
        let precision = (100 * matched) / total;
        if (matched === 0 && smooth === 'exp') {
            halvings *= 2;
            precision = 100 / (halvings * total);
        }
        else if (matched === 0 && smooth === 'floor') {
            precision = (100 * value) / total;
        }
        if (precision === 0)
            return 0;
        logs += Math.log(precision);
    }
    if (used < order && !effective_order)
        return 0;
    return brevity * Math.exp(logs / used);
}
function argumentsOf({ tokenize, smooth, smooth_value, lowercase, order, effective_order }) {
    const given = [`tokenize='${tokenize}'`];
    if (lowercase)
        given.push('lowercase=True');
    if (smooth !== 'exp')
        given.push(`smooth_method='${smooth}'`);
    if (smooth_value !== null)
        given.push(`smooth_value=${smooth_value}`);
    if (order !== 4)
        given.push(`max_ngram_order=${order}`);
    if (effective_order)
        given.push('effective_order=True');
    return given.join(', ');
}
function signatureOf(seen, { tokenize, smooth, smooth_value, lowercase, effective_order }) {
    const usual = { exp: null, floor: 0.1, 'add-k': 1, none: null }[smooth];
    const smoothing = usual === null ? smooth : `${smooth}[${twoDigits(smooth_value ?? usual)}]`;
    return signature(seen, [
        ['case', lowercase ? 'lc' : 'mixed'],
        ['eff', effective_order ? 'yes' : 'no'],
        ['tok', tokenize],
        ['smooth', smoothing],
    ]);
}
function noteOf(seen, options) {
    const { tokenize, order, effective_order } = options;
    const unsplit = tokenize === 'zh' || tokenize === 'char' ? null : unsplitTexts(seen);
    const counting = { ...scorerOf(options), matched: 1 + order, found: 1 + 2 * order, words: order };
    return sentences(unsplit ?? unmatchedRuns(seen, counting, !effective_order), tokenize === 'none' ? null : tokenized(seen));
}
/** sacreBLEU's own warning, at its own number. */
function tokenized({ pairs }) {
    let found = 0;
    for (const { evidence } of pairs)
        for (const { text } of evidence)
            if (text.endsWith(' .'))
                found += 1;
    if (found < 100)
        return null;
    return `${found} answers end with a full stop of its own, as text does that was split into words: BLEU is meant for text as people write it.`;
}
/** As Python prints two digits: halves, which only odd eighths have, go to the even digit. */
function twoDigits(value) {
    const half = (8 * value) % 2 === 1;
    return (half && (8 * value) % 4 === 1 ? value - 0.001 : value).toFixed(2);
}

;// CONCATENATED MODULE: ./lib/metrics/bleu_nltk.js









const orders = 4;
const bleu_nltk_smoothings = ['method0', 'method1', 'method2', 'method3', 'method4'];
/** The constants of nltk's SmoothingFunction(). */
const epsilon = 0.1;
const k = 5;
/** Python's sys.float_info.min, which nltk takes for a precision of zero. */
const smallest = 2 ** -1022;
/**
 * Corpus BLEU from 0 to 1, equal to nltk 3.10.4's `corpus_bleu` on words split at white space.
 * Methods 5, 6 and 7 are left out: nltk takes a part of what they need (n-grams of order 5, lengths) from the last text of the corpus
 * alone, so that the value would change with the order of the samples. Sources: Papineni et al., "BLEU", ACL 2002; Chen and Cherry, WMT 2014.
 */
const bleuNltk = (0,metrics_family/* family */.T1)('bleu_nltk', {
    smooth: {
        kind: 'choice',
        choices: bleu_nltk_smoothings,
        usual: 'method1',
        about: "nltk's smoothing for an n-gram order of which nothing matched; method0: none (methods 5 to 7 depend on which text comes last)",
    },
}, (name, { smooth }) => ({
    name,
    title: withOptions('BLEU (nltk)', name),
    tells: 'n-gram overlap with the references, as nltk counts it',
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: `nltk 3.10.4 corpus_bleu, SmoothingFunction().${smooth}, words split at white space`,
    of: 'text',
    pools: null,
    instead: 'BLEU counts words in a row, up to four: bleu:effective_order, bleu:order=2 and chrf see shorter matches.',
    scorer: (0,metric/* fixed */.Z)({ size: 2 * orders + 2, statistics, value: (sums) => bleu_nltk_score(sums, smooth) }),
    blind: emptyReferences('BLEU', 0),
    note: (seen) => unsplitTexts(seen) ?? unmatchedRuns(seen, longest, false),
}));
const bleu_nltk_words = new WordCoder(orders - 1);
const matches = new Float64Array(orders);
/**
 * Matched n-grams of order 1 to 4, n-grams of the answer of order 1 to 4 (at least 1 each, as nltk counts), words of the answer, words of
 * the reference closest in length; all 0 where there is no reference, for which nltk raises an error.
 */
function statistics({ text }, { references = [] }) {
    const sums = new Array(2 * orders + 2).fill(0);
    if (references.length === 0)
        return sums;
    bleu_nltk_words.clear();
    bleu_nltk_words.read(text, space/* splitSpaces */.C4);
    for (const reference of references)
        bleu_nltk_words.read(reference, space/* splitSpaces */.C4);
    const { coded } = bleu_nltk_words;
    const answer = coded.lengthOf(0);
    countMatches(coded, 1, references.length, orders, matches);
    for (let i = 0; i < orders; i += 1) {
        sums[i] = matches[i];
        sums[orders + i] = Math.max(answer - i, 1);
    }
    sums[2 * orders] = answer;
    sums[2 * orders + 1] = closestLength(coded, answer);
    return sums;
}
const longest = { statistics, matched: orders - 1, found: 2 * orders - 1, words: orders };
function bleu_nltk_score(sums, smooth) {
    if (!(sums[orders] > 0))
        return Number.NaN;
    if (sums[0] === 0)
        return 0;
    const answer = sums[2 * orders];
    const reference = sums[2 * orders + 1];
    let logs = 0;
    let unmatched = 0;
    for (let i = 0; i < orders; i += 1) {
        const matched = sums[i];
        const total = sums[orders + i];
        if (matched === 0)
            unmatched += 1;
        const precision = smoothed(smooth, i, matched, total, unmatched, answer);
        // nltk leaves an order without any precision out, and divides by four all the same.
        if (precision > 0)
            logs += Math.log(precision) / orders;
    }
    const brevity = answer > reference ? 1 : Math.exp(1 - reference / answer);
    return brevity * Math.exp(logs);
}
/** @param unmatched how many orders up to this one had no match */
function smoothed(smooth, i, matched, total, unmatched, answer) {
    if (smooth === 'method2' && i > 0)
        return (matched + 1) / (total + 1);
    if (matched > 0)
        return matched / total;
    switch (smooth) {
        case 'method0':
            return smallest;
        case 'method1':
            return epsilon / total;
        case 'method3':
            return 1 / (2 ** unmatched * total);
        case 'method4':
            return answer > 1 ? Math.log(answer) / (2 ** unmatched * k * total) : 0;
        default:
            return 0;
    }
}

;// CONCATENATED MODULE: ./lib/metrics/byte_perplexity.js

/** exp of the negative log-likelihood per UTF-8 byte of the scored text: 2 to the power of bits_per_byte. */
const bytePerplexity = {
    name: 'byte_perplexity',
    title: 'Byte perplexity',
    tells: 'how surprised the model is by the text, per byte, as a perplexity',
    better: 'lower',
    unit: 'ratio',
    scale: 1,
    range: [1, Number.POSITIVE_INFINITY],
    equals: 'lm-evaluation-harness 0.4.13 byte_perplexity, where the first token is scored too (add_bos: true)',
    of: 'likelihood',
    pools: 'log-loss',
    scorer: (0,metric/* fixed */.Z)({
        size: 2,
        statistics: ({ nll, bytes }) => [nll, bytes],
        value: (sums) => (sums[1] > 0 ? Math.exp(sums[0] / sums[1]) : Number.NaN),
    }),
};

;// CONCATENATED MODULE: ./lib/metrics/text/code-points.js



/** Codes the characters (Unicode code points) of texts that are compared with each other. */
class CharacterCoder {
    coded;
    /** The code of every character up to U+FFFF, and the number of the sample in which it was given. */
    code = new Int32Array(0x10000);
    given = new Int32Array(0x10000);
    round = 0;
    text = new Units();
    beyond = new Map();
    /** @param gap the length of the longest n-gram, less one */
    constructor(gap) {
        this.coded = new CodedTexts(gap);
    }
    clear() {
        this.coded.clear();
        this.round += 1;
        if (this.beyond.size > 0)
            this.beyond.clear();
    }
    /** Adds a text, its white space left out or not. */
    read(text, withSpaces) {
        this.text.clear();
        this.text.read(text);
        const { units } = this.text;
        this.coded.open(text.length);
        for (let i = 0; i < text.length; i += 1) {
            const unit = units[i];
            if (space/* spaces */.qj[unit] === 1 && !withSpaces)
                continue;
            if ((unit & 0xfc00) === 0xd800) {
                const character = text.codePointAt(i);
                if (character > 0xffff) {
                    this.coded.push(this.codeBeyond(character));
                    i += 1;
                    continue;
                }
            }
            this.coded.push(this.given[unit] === this.round ? this.code[unit] : this.codeOf(unit));
        }
        this.coded.close();
    }
    codeOf(unit) {
        this.coded.distinct += 1;
        this.given[unit] = this.round;
        this.code[unit] = this.coded.distinct;
        return this.coded.distinct;
    }
    codeBeyond(character) {
        let code = this.beyond.get(character);
        if (code === undefined) {
            this.coded.distinct += 1;
            code = this.coded.distinct;
            this.beyond.set(character, code);
        }
        return code;
    }
}

;// CONCATENATED MODULE: ./lib/metrics/chrf.js








const chrf_mostOrders = 20;
const whole = (usual, min, about) => ({ kind: 'number', usual, min, max: chrf_mostOrders, whole: true, about });
const options = (wordOrder) => ({
    beta: { kind: 'number', usual: 2, min: 0, max: 100, about: 'how many times more recall weighs than precision' },
    char_order: whole(6, 1, 'longest n-gram of characters'),
    word_order: whole(wordOrder, 0, 'longest n-gram of words; 0: characters alone'),
    lowercase: { kind: 'flag', usual: false, about: 'ignore case' },
    whitespace: { kind: 'flag', usual: false, about: 'count white space as characters' },
    eps: {
        kind: 'flag',
        usual: false,
        about: 'smooth as chrF++.py, nltk and Moses do, instead of leaving out what no text has',
    },
});
/** chrF (chrF2) from 0 to 100, equal to sacreBLEU 2.6.0's. Source: Popović, "chrF", WMT 2015. */
const chrf = (0,metrics_family/* family */.T1)('chrf', options(0), chrfMetric);
/** chrF++ (chrF2++): chrF with n-grams of one and two words besides. Source: Popović, "chrF++", WMT 2017. */
const chrfPlusPlus = (0,metrics_family/* family */.T1)('chrf++', options(2), chrfMetric);
function chrfMetric(name, chosen) {
    const { beta, char_order, word_order, lowercase, whitespace, eps } = chosen;
    const given = [`char_order=${char_order}`, `word_order=${word_order}`, `beta=${beta}`];
    if (lowercase)
        given.push('lowercase=True');
    if (whitespace)
        given.push('whitespace=True');
    if (eps)
        given.push('eps_smoothing=True');
    return {
        name,
        title: titleOf(name, chosen),
        tells: word_order === 0
            ? 'overlap with the references in n-grams of characters'
            : 'overlap in n-grams of characters and words',
        better: 'higher',
        unit: 'points',
        scale: 100,
        range: [0, 100],
        equals: `sacrebleu 2.6.0 CHRF(${given.join(', ')}).corpus_score`,
        of: 'text',
        pools: null,
        scorer: (0,metric/* fixed */.Z)(chrf_scorerOf(chosen)),
        blind: emptyReferences('chrF', 0),
        signature: (seen) => signature(seen, [
            ['case', lowercase ? 'lc' : 'mixed'],
            ['eff', eps ? 'no' : 'yes'],
            ['nc', char_order],
            ['nw', word_order],
            ['space', whitespace ? 'yes' : 'no'],
        ]),
    };
}
/** sacreBLEU's own name for what beta and the order of words make of it; the other options in brackets. */
function titleOf(name, { beta, word_order }) {
    const rest = name
        .split(':')
        .slice(1)
        .filter((option) => !/^(beta|word_order)=/.test(option));
    return `chrF${beta}${'+'.repeat(word_order)}${rest.length === 0 ? '' : ` (${rest.join(', ')})`}`;
}
const chrf_characters = new CharacterCoder(chrf_mostOrders - 1);
const chrf_words = new WordCoder(chrf_mostOrders - 1);
/** Statistics: for each order n-grams of the answer, of the reference, and matched ones, of the best reference; then the samples. */
function chrf_scorerOf(chosen) {
    const { char_order, word_order, lowercase, whitespace } = chosen;
    const size = 3 * (char_order + word_order) + 1;
    const matches = new Float64Array(chrf_mostOrders);
    const read = (text) => {
        const cased = lowercase ? text.toLowerCase() : text;
        chrf_characters.read(cased, whitespace);
        if (word_order > 0)
            chrf_words.read(cased, splitPunctuation);
    };
    return {
        size,
        statistics({ text }, { references = [] }) {
            let best = new Array(size).fill(0);
            let bestScore = -1;
            chrf_characters.clear();
            chrf_words.clear();
            read(text);
            for (const [i, reference] of references.entries()) {
                read(reference);
                const sums = new Array(size).fill(0);
                sums[size - 1] = 1;
                count(chrf_characters.coded, i + 1, char_order, matches, sums, 0);
                if (word_order > 0)
                    count(chrf_words.coded, i + 1, word_order, matches, sums, char_order);
                const found = chrf_score(sums, chosen);
                if (found > bestScore) {
                    best = sums;
                    bestScore = found;
                }
            }
            return best;
        },
        value: (sums) => (sums[size - 1] > 0 ? chrf_score(sums, chosen) : Number.NaN),
    };
}
function count(coded, text, orders, matches, sums, offset) {
    const own = coded.lengthOf(0);
    const other = coded.lengthOf(text);
    countMatches(coded, text, text, orders, matches);
    for (let i = 0; i < orders; i += 1) {
        const at = 3 * (offset + i);
        sums[at + 1] = Math.max(other - i, 0);
        // sacreBLEU does not count n-grams of an order that the reference is too short for.
        sums[at] = other > i ? Math.max(own - i, 0) : 0;
        sums[at + 2] = matches[i];
    }
}
const tiny = 1e-16;
function chrf_score(sums, { beta, char_order, word_order, eps }) {
    const orders = char_order + word_order;
    const factor = beta ** 2;
    let sum = 0;
    let precisions = 0;
    let recalls = 0;
    let effective = 0;
    for (let i = 0; i < orders; i += 1) {
        const own = sums[3 * i];
        const other = sums[3 * i + 1];
        const matched = sums[3 * i + 2];
        const precision = own > 0 ? matched / own : tiny;
        const recall = other > 0 ? matched / other : tiny;
        const weighted = factor * precision + recall;
        sum += weighted > 0 ? ((1 + factor) * precision * recall) / weighted : tiny;
        if (own > 0 && other > 0) {
            precisions += precision;
            recalls += recall;
            effective += 1;
        }
    }
    if (eps)
        return (100 * sum) / orders;
    if (effective === 0 || precisions + recalls === 0)
        return 0;
    const precision = precisions / effective;
    const recall = recalls / effective;
    return 100 * (((1 + factor) * precision * recall) / (factor * precision + recall));
}
const punctuation = new Uint8Array(0x10000);
for (const c of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')
    punctuation[c.charCodeAt(0)] = 1;
/** Words between white space, of which a last sign of punctuation is cut off, else a first one. */
const splitPunctuation = (text, from, to, coder) => {
    let start = from;
    for (let i = from; i <= to; i += 1) {
        if (i < to && space/* spaces */.qj[text[i]] === 0)
            continue;
        const last = i - 1;
        if (start < last && punctuation[text[last]] === 1) {
            coder.add(start, last);
            coder.add(last, i);
        }
        else if (start < last && punctuation[text[start]] === 1) {
            coder.add(start, start + 1);
            coder.add(start + 1, i);
        }
        else if (i > start) {
            coder.add(start, i);
        }
        start = i + 1;
    }
};

// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/metrics/class-sums.js
var class_sums = __webpack_require__(80318);
// EXTERNAL MODULE: ./lib/metrics/classification/counts.js + 1 modules
var counts = __webpack_require__(19528);
// EXTERNAL MODULE: ./lib/metrics/classification/label.js
var classification_label = __webpack_require__(74268);
// EXTERNAL MODULE: ./lib/metrics/answer-places.js
var answer_places = __webpack_require__(61940);
;// CONCATENATED MODULE: ./lib/metrics/classification/note.js






/** What had to be done to read the answers, and classes that only a slip sets apart. */
const readingNote = (0,once/* oncePer */.P)((seen) => {
    const read = seen.pairs.flatMap(({ evidence }) => evidence.map((0,counts/* labelReader */.U)(seen)));
    const expected = new Set(seen.pairs.flatMap(({ sample }) => sample.label ?? []));
    const places = (0,answer_places/* countPlaces */.wH)(read.map(({ place }) => place));
    const sentences = [
        ...(0,answer_places/* placeSentences */.ez)(places, 'No class could be read'),
        (0,answer_places/* unfinishedSentence */.Z8)(seen),
        alike([...expected]),
        unlike(read, expected),
    ].filter((said) => said !== null);
    return sentences.length === 0 ? null : sentences.join(' ');
});
/** Why nothing was measured where no answer of any side holds a class; null: one does. */
const unreadClasses = (0,once/* oncePer */.P)((seen) => {
    const read = (0,counts/* labelReader */.U)(seen);
    const allowed = `an answer is JSON with the field ${(0,shown/* shown */.S)(seen.reading.field)}, or the name of a class of the data alone`;
    return (0,answer_places/* unreadEverywhere */.o1)(seen, (evidence) => (0,classification_label/* isUnread */.KJ)(read(evidence)), 'No class', allowed);
});
function alike(expected) {
    const first = new Map();
    const pairs = [];
    for (const label of expected) {
        const other = first.get((0,classification_label/* folded */.TM)(label));
        if (other === undefined)
            first.set((0,classification_label/* folded */.TM)(label), label);
        else
            pairs.push(`${(0,shown/* shown */.S)(other)} and ${(0,shown/* shown */.S)(label)}`);
    }
    return pairs.length === 0
        ? null
        : `The data have classes that differ in letter case or white space only: ${(0,shown/* listed */.K)(pairs, 3)}.`;
}
function unlike(read, expected) {
    const meant = new Map([...expected].map((label) => [(0,classification_label/* folded */.TM)(label), label]));
    const slips = new Map();
    let times = 0;
    for (const { label } of read) {
        const near = expected.has(label) ? undefined : meant.get((0,classification_label/* folded */.TM)(label));
        if (near === undefined)
            continue;
        times += 1;
        slips.set(label, near);
    }
    if (times === 0)
        return null;
    const [label, near] = slips.entries().next().value;
    return (`${(0,numbers/* counted */.hS)(times, 'answer')} ${times === 1 ? 'differs' : 'differ'} from a class of the data in letter case or white space only ` +
        `(${(0,shown/* shown */.S)(label)} for ${(0,shown/* shown */.S)(near)}); classes are compared exactly, so that is wrong.`);
}

;// CONCATENATED MODULE: ./lib/metrics/classification/metrics.js







/** Statistics 0 and 1 are the right answers and all answers. */
function classification(facts, value) {
    const metric = {
        better: 'higher',
        unit: 'points',
        scale: 1,
        range: [0, 1],
        pools: null,
        unfit: unreadClasses,
        ...facts,
        of: 'label',
        scorer(seen) {
            const { classes, statistics } = (0,counts/* labelCounts */.T)(seen);
            return {
                size: classes.size,
                statistics,
                value: (sums) => (sums[1] === 0 ? Number.NaN : value(sums, classes)),
            };
        },
        blind: withoutLabel,
        note: readingNote,
    };
    return (0,metrics_family/* single */.J0)(metric);
}
const sklearn = (what) => `scikit-learn 1.9.1 ${what}; an answer that cannot be read is the class ${classification_label/* parseError */.u$}`;
const report = (average, figure) => sklearn(`classification_report, ${average} avg ${figure}, zero_division=0`);
const averaged = (average, figure, tells, of) => {
    const word = figure === 'f1-score' ? 'f1' : figure;
    return classification({
        name: figure === 'f1-score' ? `f1_${average}` : `${word}_${average}`,
        title: `${word === 'f1' ? 'F1' : word[0].toUpperCase() + word.slice(1)} (${average})`,
        tells: `${tells}, ${average === 'macro' ? 'every class alike' : 'every class by its share of the data'}`,
        equals: report(average, figure),
    }, (sums, classes) => classes[average](sums, of));
};
/**
 * Metrics of answers that name a class. All of them are functions of one set of sums, equal to scikit-learn 1.9.1: the macro average is
 * taken over the classes that were expected or predicted on the side itself, `parse_error` included where it occurs. Classes are
 * compared exactly, letter case and white space included.
 */
const classificationFamilies = [
    classification({
        name: 'accuracy',
        title: 'Accuracy',
        tells: 'share of answers that name the right class',
        equals: sklearn('accuracy_score'),
        pools: 'score',
        rightOrWrong: true,
    }, (sums) => sums[0] / sums[1]),
    averaged('macro', 'f1-score', 'precision and recall in one figure', class_sums/* f1Of */.li),
    averaged('weighted', 'f1-score', 'precision and recall in one figure', class_sums/* f1Of */.li),
    averaged('macro', 'precision', 'how many of the answers that name a class are right', class_sums/* precisionOf */.ij),
    averaged('weighted', 'precision', 'how many of the answers that name a class are right', class_sums/* precisionOf */.ij),
    averaged('macro', 'recall', 'how many of the samples of a class are found', class_sums/* recallOf */.HR),
    averaged('weighted', 'recall', 'how many of the samples of a class are found', class_sums/* recallOf */.HR),
    classification({
        name: 'balanced_accuracy',
        title: 'Balanced accuracy',
        tells: 'how many of the samples of a class are found, over the classes of the data alike',
        equals: sklearn('balanced_accuracy_score'),
    }, (sums, classes) => classes.macroOfExpected(sums, class_sums/* recallOf */.HR)),
    classification({
        name: 'mcc',
        title: 'MCC',
        tells: 'correlation of the answers with the truth, 0 for guessing',
        equals: sklearn('matthews_corrcoef'),
        range: [-1, 1],
    }, matthews),
    classification({
        name: 'kappa',
        title: "Cohen's kappa",
        tells: 'agreement with the truth beyond what chance gives',
        equals: sklearn('cohen_kappa_score'),
        range: [-1, 1],
    }, cohen),
    classification({
        name: 'parse_errors',
        title: 'Parse errors',
        tells: 'share of answers from which no class could be read',
        equals: `share of answers of the class ${classification_label/* parseError */.u$}`,
        better: 'lower',
        unfit: () => null,
    }, (sums, classes) => classes.predicted(sums, classification_label/* parseError */.u$) / sums[1]),
];
/** Matthews' correlation coefficient of several classes: Gorodkin, "Comparing two K-category assignments", 2004. */
function matthews(sums, classes) {
    const all = sums[1];
    const { both, predicted, expected } = classes.products(sums);
    const spread = Math.max(0, all * all - predicted) * Math.max(0, all * all - expected);
    return spread === 0 ? 0 : (sums[0] * all - both) / Math.sqrt(spread);
}
/** Undefined where all answers and all samples are of one class. Source: Cohen, "A coefficient of agreement for nominal scales", 1960. */
function cohen(sums, classes) {
    const all = sums[1];
    const chance = classes.products(sums).both / all;
    return chance === all ? Number.NaN : (sums[0] - chance) / (all - chance);
}
function withoutLabel(samples) {
    let lost = 0;
    let first = '';
    let reserved = null;
    for (const { id, label } of samples) {
        if (label === undefined) {
            if (lost === 0)
                first = id;
            lost += 1;
        }
        else if (label === classification_label/* parseError */.u$)
            reserved ??= id;
    }
    if (lost > 0) {
        return `${(0,numbers/* counted */.hS)(lost, 'sample')} (the first is ${(0,shown/* shown */.S)(first)}) ${lost === 1 ? 'has' : 'have'} no label to compare with.`;
    }
    if (reserved === null)
        return null;
    return (`The sample ${(0,shown/* shown */.S)(reserved)} has the label ${classification_label/* parseError */.u$}, the class of answers that cannot be read: ` +
        'such answers would count as right. Give that class another name.');
}

// EXTERNAL MODULE: ./lib/metrics/text/readers.js + 1 modules
var readers = __webpack_require__(41101);
// EXTERNAL MODULE: ./lib/metrics/text/shared-words.js + 1 modules
var shared_words = __webpack_require__(79842);
;// CONCATENATED MODULE: ./lib/metrics/distinct.js






const ngramNames = ['word', 'pair of words', 'run of three words'];
/**
 * Different n-grams of an answer over all of its n-grams, mean over the answers that have one. References play no part.
 * Source: Li et al., "A diversity-promoting objective function for neural conversation models", NAACL 2016, there over the whole corpus;
 * by answer it does not fall with the number of samples, and can be compared between suites.
 */
function distinct(n) {
    return (0,metrics_family/* single */.J0)({
        name: `distinct_${n}`,
        title: `Distinct-${n}`,
        tells: `how varied an answer is by itself: different ${['words', 'pairs of words', 'runs of three words'][n - 1]}`,
        better: 'higher',
        unit: 'points',
        scale: 1,
        range: [0, 1],
        equals: `distinct ${n}-grams / ${n}-grams of each answer, mean over the answers that have one (Li et al. 2016 count over the corpus); ` +
            'words as in rouge1_unicode, each sign a word',
        of: 'text',
        pools: 'score',
        withoutReferences: true,
        scorer: (0,metric/* fixed */.Z)({
            size: 2,
            statistics({ text }) {
                const { answer } = readers/* readers */.X.scriptAndSigns.read(text);
                const ngrams = answer.length - n + 1;
                return ngrams > 0 ? [(0,shared_words/* distinctNgrams */.HC)(answer, n) / ngrams, 1] : [0, 0];
            },
            value: (sums) => sums[0] / sums[1],
        }),
        note: (seen) => tooShort(seen, n),
    });
}
const distinct1 = distinct(1);
const distinct2 = distinct(2);
const distinct3 = distinct(3);
function tooShort(seen, n) {
    const lengths = answerLengths(seen);
    const short = lengths.filter((length) => length < n).length;
    return short === 0 ? null : `${short} of ${lengths.length} answers have no ${ngramNames[n - 1]} and are not counted.`;
}
const answerLengths = (0,once/* oncePer */.P)(({ pairs }) => pairs.flatMap(({ evidence }) => evidence.map(({ text }) => (0,split/* wordCount */.e)(text, split/* wordsAndSigns */.dN))));

// EXTERNAL MODULE: ./lib/metrics/entities/rules.js
var entities_rules = __webpack_require__(93406);
// EXTERNAL MODULE: ./lib/metrics/entities/tally.js + 2 modules
var tally = __webpack_require__(4433);
;// CONCATENATED MODULE: ./lib/metrics/entities/counts.js




/** Places of the statistics before the classes. */
const column = { samples: 0, unread: 1, right: 2, predicted: 3, expected: 4 };
const header = 5;
const kept = (0,once/* oncePer */.P)((_) => new Map());
function entityCounts(seen, rules) {
    const key = `${rules.strict} ${rules.scheme} ${rules.match}`;
    const made = kept(seen).get(key) ?? countEntities(seen, rules);
    kept(seen).set(key, made);
    return made;
}
function countEntities({ pairs, reading }, rules) {
    const samples = pairs.map(({ sample }) => sample);
    const scheme = (0,entities_rules/* schemeFor */.XJ)(samples, rules);
    const judging = { rules, scheme: scheme ?? null, field: reading.field };
    // Tags without a scheme are not guessed at.
    const judge = (evidence, sample) => scheme === undefined ? null : (0,tally/* tallyOf */.sv)(evidence, sample, judging);
    const tallies = new Map();
    const expected = new Set();
    const predicted = [];
    for (const { sample, evidence } of pairs) {
        evidence.forEach((one, side) => {
            const tally = judge(one, sample);
            tallies.set(one, { tally, side });
            predicted[side] ??= new Map();
            for (const [type, sums] of tally?.types ?? []) {
                if (sums.expected > 0)
                    expected.add(type);
                predicted[side].set(type, (predicted[side].get(type) ?? 0) + sums.predicted);
            }
        });
    }
    for (const side of predicted)
        for (const [type, times] of side)
            if (times === 0)
                side.delete(type);
    const classes = (0,class_sums/* layOutClasses */.nx)(header, expected, predicted, [tally/* parseError */.u$]);
    function statistics(evidence, sample) {
        const row = new Float64Array(classes.size);
        const { tally, side } = tallies.get(evidence) ?? { tally: judge(evidence, sample), side: -1 };
        if (tally === null)
            return row.fill(Number.NaN);
        row[column.samples] = 1;
        row[column.unread] = tally.place === 'none' ? 1 : 0;
        for (const [type, sums] of tally.types) {
            row[column.right] += sums.right;
            row[column.predicted] += sums.predicted;
            row[column.expected] += sums.expected;
            if (sums.expected > 0)
                classes.addExpected(row, type, sums.expected);
            if (sums.predicted > 0)
                classes.addPredicted(row, type, sums.predicted, side);
            if (sums.right > 0)
                classes.addRight(row, type, sums.right);
        }
        return row;
    }
    return { classes, statistics, tallies };
}

// EXTERNAL MODULE: ./lib/metrics/entities/spans.js
var spans = __webpack_require__(29104);
;// CONCATENATED MODULE: ./lib/metrics/entities/note.js




/** What had to be done to read the answers, and tags that the default mode does not know. */
function entityNote(seen, rules) {
    const { tallies } = entityCounts(seen, rules);
    const places = (0,answer_places/* countPlaces */.wH)([...tallies.values()].flatMap(({ tally }) => tally?.place ?? []));
    const cut = (0,answer_places/* unfinishedSentence */.Z8)(seen);
    const sentences = [...(0,answer_places/* placeSentences */.ez)(places, 'No entities could be read'), ...(cut === null ? [] : [cut])];
    if (!rules.strict && seen.pairs.some(({ sample: { tags = [] } }) => tags.some(isBilou))) {
        sentences.push("The tags have the prefixes L or U of BILOU, which seqeval's default mode does not know, so neighbouring entities of one type count as one: take strict:scheme=bilou.");
    }
    const bare = rules.strict ? null : (0,spans/* bareTag */.z8)(allTags(seen));
    if (bare !== null) {
        sentences.push(`There are tags without a prefix (such as ${(0,shown/* shown */.S)(bare)}), of which seqeval takes the first letter for one: types lose a letter, neighbouring entities of one type count as one, and a tag that begins with O is none. Write ${(0,shown/* shown */.S)(`B-${bare}`)} and ${(0,shown/* shown */.S)(`I-${bare}`)}.`);
    }
    return sentences.length === 0 ? null : sentences.join(' ');
}
/** Those of the data and those that were given elsewhere; what a model answers can be anything. */
function allTags({ pairs }) {
    return pairs.flatMap(({ sample, evidence }) => [
        ...(sample.tags ?? []),
        ...evidence.flatMap((one) => (one.kind === 'tags' ? one.tags : [])),
    ]);
}
/** Why nothing was measured where no answer of any side holds entities; null: one does. */
function unreadEntities(seen, rules) {
    const { tallies } = entityCounts(seen, rules);
    const tagged = seen.pairs.some(({ sample }) => sample.tags !== undefined);
    const list = tagged ? 'a JSON list of one tag a token' : 'a JSON list of entities';
    const allowed = `an answer is ${list}, or JSON with such a list in the field ${(0,shown/* shown */.S)(seen.reading.field)}`;
    return (0,answer_places/* unreadEverywhere */.o1)(seen, (evidence) => tallies.get(evidence)?.tally?.place === 'none', 'No entities', allowed);
}
const isBilou = (tag) => (0,spans/* prefixOf */.MT)(tag) === 'L' || (0,spans/* prefixOf */.MT)(tag) === 'U';

;// CONCATENATED MODULE: ./lib/metrics/entities/token-accuracy.js



/** Share of tokens with the right tag, "O" included; an answer that holds no tags of this number has none right. */
const tokenAccuracy = {
    name: 'token_accuracy',
    title: 'Token accuracy',
    tells: 'share of tokens with the right tag, tokens outside of entities included',
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: 'seqeval 1.2.2 accuracy_score',
    of: 'entities',
    pools: null,
    scorer: ({ reading: { field } }) => ({
        size: 2,
        statistics(evidence, { tags }) {
            if (tags === undefined)
                return [0, 0];
            const cannot = evidence.kind === 'entities' || (evidence.kind === 'tags' && evidence.tags.length !== tags.length);
            if (cannot)
                return [Number.NaN, Number.NaN];
            const given = (0,tally/* tagsOf */.Fg)(evidence, tags.length, { field, scheme: null })?.tags ?? [];
            let right = 0;
            for (let i = 0; i < tags.length; i += 1)
                if (tags[i] === given[i])
                    right += 1;
            return [right, tags.length];
        },
        value: (sums) => sums[0] / sums[1],
    }),
    blind(samples) {
        for (const { tags } of samples)
            if (tags === undefined)
                return 'Token accuracy needs samples with a tag for each token.';
        return null;
    },
    unfit: (seen) => (0,entities_rules/* unfitFor */.uG)(seen, entities_rules/* usualRules */.Y3) ?? unreadEntities(seen, entities_rules/* usualRules */.Y3),
};

;// CONCATENATED MODULE: ./lib/metrics/entities/metrics.js






function entityMetric(facts, rules, value) {
    return {
        better: 'higher',
        unit: 'points',
        scale: 1,
        range: [0, 1],
        pools: null,
        unfit: (seen) => (0,entities_rules/* unfitFor */.uG)(seen, rules) ?? unreadEntities(seen, rules),
        ...facts,
        of: 'entities',
        scorer(seen) {
            const { classes, statistics } = entityCounts(seen, rules);
            return {
                size: classes.size,
                statistics,
                value: (sums) => (sums[column.samples] === 0 ? Number.NaN : value(sums, classes)),
            };
        },
        blind: (samples) => (0,entities_rules/* blindTo */.L7)([...samples], rules),
        note: (seen) => entityNote(seen, rules),
    };
}
function withRules(name, title, tells, figure, value) {
    return (0,metrics_family/* family */.T1)(name, entities_rules/* ruleOptions */.js, (canonical, rules) => {
        (0,entities_rules/* checkRules */.MM)(rules);
        return entityMetric({ name: canonical, title: `${title}${named(rules)}`, tells, equals: equalTo(figure, rules) }, rules, value);
    });
}
function named({ strict, scheme, match }) {
    const said = [
        ...(strict ? [scheme === 'auto' ? 'strict' : `strict ${scheme.toUpperCase()}`] : []),
        ...(match === 'overlap' ? ['overlap'] : []),
    ];
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
function equalTo(figure, { strict, scheme, match }) {
    const mode = strict ? `mode="strict", scheme=${scheme === 'auto' ? 'None' : scheme.toUpperCase()}, ` : '';
    return match === 'exact'
        ? `tags: seqeval 1.2.2 classification_report, ${mode}${figure}, zero_division=0; lists: the same of entities with equal offsets or text`
        : `${figure} of entities of which a part is found, as the measure "type" of SemEval-2013 task 9${strict ? `; tags read as seqeval 1.2.2 ${mode.slice(0, -2)}` : ''}`;
}
/** Of all entities together; zero where there are none, as in seqeval. */
const micro = (figure) => (sums) => figure(sums[column.right], sums[column.predicted], sums[column.expected]);
/**
 * Metrics of entities, of tags as seqeval 1.2.2, and of lists with the same arithmetic: `macro` is taken over the types that were
 * expected or predicted on the side itself, what could not be read (`parse_error`) included.
 */
const entityFamilies = [
    withRules('entity_f1', 'Entity F1', 'precision and recall of entities in one figure', 'micro avg f1-score', micro(class_sums/* f1Of */.li)),
    withRules('entity_precision', 'Entity precision', 'how many of the entities that are named are right', 'micro avg precision', micro(class_sums/* precisionOf */.ij)),
    withRules('entity_recall', 'Entity recall', 'how many of the expected entities are found', 'micro avg recall', micro(class_sums/* recallOf */.HR)),
    withRules('entity_f1_macro', 'Entity F1 (macro)', 'precision and recall of entities in one figure, every type alike', 'macro avg f1-score', (sums, classes) => classes.macro(sums, class_sums/* f1Of */.li)),
    withRules('entity_f1_weighted', 'Entity F1 (weighted)', 'precision and recall of entities in one figure, every type by its share of the data', 'weighted avg f1-score', (sums, classes) => classes.weighted(sums, class_sums/* f1Of */.li)),
    (0,metrics_family/* single */.J0)(entityMetric({
        name: 'entity_parse_errors',
        title: 'Entity parse errors',
        tells: 'share of answers from which no entities could be read',
        equals: 'share of answers that hold neither a list of entities nor, where tags are expected, as many tags',
        better: 'lower',
        unfit: (seen) => (0,entities_rules/* unfitFor */.uG)(seen, entities_rules/* usualRules */.Y3),
    }, entities_rules/* usualRules */.Y3, (sums) => sums[column.unread] / sums[column.samples])),
    (0,metrics_family/* single */.J0)(tokenAccuracy),
];

// EXTERNAL MODULE: ./lib/metrics/text/squad.js
var squad = __webpack_require__(48711);
;// CONCATENATED MODULE: ./lib/metrics/exact_match.js




const equals = {
    squad: 'exact match of SQuAD 2.0 (lower case, no ASCII punctuation, no articles, white space folded), best of several references',
    trim: 'share of answers that are one of the references, white space at both ends aside',
    none: 'share of answers that are one of the references, character by character (exact_match of evaluate 0.4)',
};
/**
 * Share of answers that are one of the references. A sample without references is not counted. By SQuAD's rules an answer of which nothing
 * is left ("no answer") is right only where nothing is left of any reference. Source: Rajpurkar et al., "Know What You Don't Know", ACL 2018, evaluate-v2.0.py.
 */
const exactMatch = (0,metrics_family/* family */.T1)('exact_match', {
    normalize: {
        kind: 'choice',
        choices: ['squad', 'trim', 'none'],
        usual: 'squad',
        about: 'what is left out of account: squad: case, punctuation, articles; trim: white space at both ends; none: nothing',
    },
}, (name, { normalize }) => ({
    name,
    title: normalize === 'squad' ? 'Exact match' : `Exact match (${normalize === 'trim' ? 'trimmed' : 'as it stands'})`,
    tells: 'share of answers that are exactly a reference',
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: equals[normalize],
    of: 'text',
    pools: 'score',
    rightOrWrong: true,
    instead: 'token_f1 and rougeL see answers that are right in part.',
    scorer: (0,metric/* fixed */.Z)({
        size: 2,
        statistics({ text }, { references }) {
            if (references === undefined || references.length === 0)
                return [0, 0];
            return [isOneOf(text, references, normalize) ? 1 : 0, 1];
        },
        value: (sums) => sums[0] / sums[1],
    }),
}));
function isOneOf(text, references, normalize) {
    if (normalize === 'none')
        return references.includes(text);
    if (normalize === 'trim') {
        const own = text.trim();
        return references.some((reference) => reference.trim() === own);
    }
    const pair = readers/* readers */.X.squad.read(text, references);
    if (pair.answer.length === 0)
        return (0,squad/* emptyScore */.a)(pair) === 1;
    return pair.references.some((reference) => areEqual(pair.answer, reference));
}
function areEqual(a, b) {
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i += 1)
        if (a.items[i] !== b.items[i])
            return false;
    return true;
}

// EXTERNAL MODULE: ./lib/metrics/grades.js
var grades = __webpack_require__(28193);
// EXTERNAL MODULE: ./lib/metrics/schema/validator.js
var validator = __webpack_require__(83951);
// EXTERNAL MODULE: ./lib/metrics/text/json-answer.js
var json_answer = __webpack_require__(17314);
;// CONCATENATED MODULE: ./lib/metrics/json_schema.js



/**
 * Share of answers that are one JSON value (as json_valid has it) that satisfies the task's JSON schema. Not defined for a task without a
 * schema, or with one that does not compile. References play no part.
 */
const jsonSchema = (0,metrics_family/* family */.T1)('json_schema', { fence: json_answer/* fenceOption */.z }, (name, { fence }) => ({
    name,
    title: fence ? 'JSON schema (fence allowed)' : 'JSON schema',
    tells: "share of answers that satisfy the task's JSON schema",
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: `share of answers that satisfy the schema by ajv 8 with formats${fence ? ', bare or in one code fence' : ''}`,
    of: 'text',
    pools: 'score',
    rightOrWrong: true,
    withoutReferences: true,
    needsSchema: true,
    scorer({ reading }) {
        const validate = reading.schema === null ? null : (0,validator/* validatorOf */.q)(reading.schema);
        return {
            size: 2,
            statistics({ text }) {
                if (validate === null || typeof validate === 'string')
                    return [Number.NaN, Number.NaN];
                const value = (0,json_answer/* parsedAnswer */.q)(text, fence);
                return [value !== undefined && validate(value) ? 1 : 0, 1];
            },
            value: (sums) => sums[0] / sums[1],
        };
    },
}));

;// CONCATENATED MODULE: ./lib/metrics/json_valid.js



/**
 * Share of answers that are one JSON value and nothing else (RFC 8259: no NaN, no comments, no comma at the end; space, tab and line ends
 * around it are allowed). An empty answer is none. References play no part.
 */
const jsonValid = (0,metrics_family/* family */.T1)('json_valid', { fence: json_answer/* fenceOption */.z }, (name, { fence }) => ({
    name,
    title: fence ? 'Valid JSON (fence allowed)' : 'Valid JSON',
    tells: 'share of answers that are JSON',
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: `share of answers that are one JSON value by RFC 8259${fence ? ', bare or in one code fence' : ''}`,
    of: 'text',
    pools: 'score',
    rightOrWrong: true,
    withoutReferences: true,
    scorer: (0,metric/* fixed */.Z)({
        size: 2,
        statistics: ({ text }) => [(0,json_answer/* parsedAnswer */.q)(text, fence) === undefined ? 0 : 1, 1],
        value: (sums) => sums[0] / sums[1],
    }),
}));

;// CONCATENATED MODULE: ./lib/metrics/length_ratio.js



/**
 * Words of all answers over words of all references; of several references the one that is closest in length counts, of two equally close
 * ones the shorter, as in BLEU. An empty answer has no words; a sample without references is not counted; where no reference has a word the
 * ratio is not defined. Statistics of a sample: words of the answer, words of the reference.
 */
const lengthRatio = (0,metrics_family/* single */.J0)({
    name: 'length_ratio',
    title: 'Length ratio',
    tells: 'how long answers are beside their references',
    better: 'neither',
    unit: 'ratio',
    scale: 1,
    range: [0, Number.POSITIVE_INFINITY],
    equals: 'words of the answers / words of the references closest in length, over the corpus; words as in rouge1_unicode, so characters in scripts without spaces',
    of: 'text',
    pools: null,
    scorer: (0,metric/* fixed */.Z)({
        size: 2,
        statistics({ text }, { references }) {
            if (references === undefined || references.length === 0)
                return [0, 0];
            const pair = readers/* readers */.X.script.read(text, references);
            return [pair.answer.length, length_ratio_closestLength(pair)];
        },
        value: (sums) => (sums[1] > 0 ? sums[0] / sums[1] : Number.NaN),
    }),
});
function length_ratio_closestLength({ answer, references }) {
    let best = references[0].length;
    for (const { length } of references) {
        const nearer = Math.abs(length - answer.length) - Math.abs(best - answer.length);
        if (nearer < 0 || (nearer === 0 && length < best))
            best = length;
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/metrics/looping.js



const leastRounds = 4;
const leastWords = 24;
/**
 * Share of answers that end in a loop: the last words are one and the same run of words at least four times over, at least 24 words in all,
 * and the model did not end the answer by itself. Where the limit of tokens cut the last round, the loop may end anywhere in it. An empty
 * answer does not loop. References play no part.
 */
const looping = (0,metrics_family/* single */.J0)({
    name: 'looping',
    title: 'Looping',
    tells: 'share of answers that end in an endless loop',
    better: 'lower',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: `share of answers without an end of their own whose last ${leastWords} words or more (a cut last word aside) are one run of words ${leastRounds} times over; ` +
        'words as in rouge1_unicode, each sign a word',
    of: 'text',
    pools: 'score',
    withoutReferences: true,
    scorer: (0,metric/* fixed */.Z)({
        size: 2,
        statistics({ text, finish }) {
            const ended = finish === 'eos' || finish === 'stop';
            if (ended)
                return [0, 1];
            const { items, length } = readers/* readers */.X.scriptAndSigns.read(text).answer;
            // The limit of tokens may have cut the last word.
            return [endsInLoop(items, length) || endsInLoop(items, length - 1) ? 1 : 0, 1];
        },
        value: (sums) => sums[0] / sums[1],
    }),
});
/** Linear: the text is read from its end, and the Z-function says for every shift how far the text agrees with itself. */
function endsInLoop(items, length) {
    if (length < leastWords)
        return false;
    const agrees = new Int32Array(length);
    let from = 0;
    let to = 0;
    for (let shift = 1; shift < length; shift += 1) {
        let same = shift < to ? Math.min(to - shift, agrees[shift - from]) : 0;
        while (shift + same < length && items[length - 1 - same] === items[length - 1 - shift - same])
            same += 1;
        agrees[shift] = same;
        if (shift + same > to) {
            from = shift;
            to = shift + same;
        }
        if (same >= (leastRounds - 1) * shift && shift + same >= leastWords)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/metrics/text/wordnet/packed.js
/*!
 * Made by scripts/wordnet.mjs from WordNet 3.0; each text is base64 of brotli.
 *
 * WordNet Release 3.0
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license. By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database. Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */
const packed_words = `
W+0nXqHivWSA7SIKgKdu+wcVTEVGZq9/yPiufhaw4el+H1C2faIU6E7g6BDV1w6o6j3pMRwcqaj/nBnvMXSCJGPEBDYx3RH84jY2nTpLoRqBxJLXUw+/6U
A+pBeuD7zc+YxLbHwonc0dUbZ7NC7bgqJXc4m68P4Fewqg495WQMF06c4YF7KNB7nIi/42U3RnWjJ9AtzBH9tkWc7cSrVV9XPY12/Vb1nzjE34XGzNnORh
E/wx+56vLJx4Zn9ZLChqNxQ8D5TbF1F1x/kML2oKwjmNhm3IwacQ1U+t9ipWX95RspHvwpAPlmAS65KgTxantwY+/93b9zlRMpE9/5elswSubur6wObJyL
RcYWVQmf2X/+lPUiiRu39NHRgajk3H5LQdxq3YRmnpkOq/6q+sGbNLOD6yzElrJwHeV32/unKq7K9sAsUO/QwoZzhXohwv5HQJpZ8wmoy5Ezw1X6X//yfz
EyU/6hnbDgMtCqC49QQWeatAqVvw7+uI+v+8o2Si+j8MvVSwsc8gEBfLU09NlR6YVEav2YfPV3nj7bdqUm3KVmcsXVMTQ8L7JOgNvv//ZWbVjAYDQIAVgU
BUBkJUMSIYVUkyq1qpPVijkLViz4pdK1avqncjVLq9+1/T///mh27/m510s282DRN+OtwdOBVwAGcYwUwzcISBowwc5ZGjPGoF5gocSdbsKDJbydVslrPY
ZLZQq1G+tc/Zt8lMharCISTCYeVu8q/ktzPsch2HAlecAyHB1f++LOurGR6ZcJKVANyrMxGIqslAYHqSNON7A4YZchjir+LPKmf4Ytnpes87nVB9T+XDVJ
/ODzdVlQo3NRVJOBGpYEX+r7rP0ETNc/PMh6lhmCGGObI3yBqa3bthbLkmq5Hejf/VV1a9Ww/4gAi4O6ISDiAq4Y6IrkRk1e+q6j/LHtmfQ3SvsnbRf1V/
98kVlz+e3qO38VT1WYep6jMJe6rPJO29ZybpZuYuBXcghBmRVWqeHMyTkyE5GZKTR3FCcERy7OaOlVXVIr8HDsO05GLbwlVzycWOWNHpvuqdqN9bdQ7BFE
pV59xB/2/hyiqJTT0vcNuehSR3T/wSWw0JhPSfA5Kmj/VZrVV7yJhKvAq+0vWf34/pfwcYin135oJETV6qsea/H2bfQ0HM2V1AY452Zvp7pkm6DVsNkAC1
31wSKH10XXW19qE9vx+6/w4wQGKKuzMXQoqxPNvXFLQa0wa6ff5uQTSmfqqxxq+h+4aygCk6t28hJMb6tce0M5I1m3yEK43OsJuHgFjxqddaCPHP+WpG/L
xy8cDPOzOmi+MQ+TX92mT7SNs4QmgcOHY7j5rbYsGx23mwK91pbmGxOkEHnHZnuZPs6bdLvi6zzDDp1UJNDbX0tWqr8qyk6KH5PuEFapfNQr6+CvGTZ9cJ
XlE12SzlTmrwAu1lM8id1OAF2stmlDupQcQLFWRLKOWk9Tr8pheqbXx8D+RqbqyTO6nBC7SXzbbcSQ055V5Y/DZN6Fvvt2PxyATTdhc1eJ5bFCQml5bCYr
FImOgSi9+kZi2Lh4eHh4eHh+an+/xJy/XGmYy8qTcNZEz9p9Kw8KxQ7EI6siVmfx4/CfurjXixFovt9ihd5s//vXKllUturSZsEybChijfqVzTjSO/Y84G
mMDGmuFJKT9ray/DHrYuhrxToEehKQQBx3sCCAABIAAEgKDj/fosPzQ2A84jGMiM1TDW9/y/DOAoZ7ro8tZAIkgEiSARJIJEkAgSNf/aw88Y18xIMbXP6U
/lrCdRAu/bGUSF4upL6EJIAAwlhMaGylgvcqKLQU/0qqZGL3QmIFCaKB05RbcdwqS7bs9PhWFHlxNdAAmAoWRFY0OYdBcPExoZIkEQBEEkCIIg0to/P8/+
rH9H0ZZS5tNbdLvi2ByRHQSi5FYYDAYT5tFp57pPoeBrc3f+nO/vHXdjdwT+2aYjWo9lfTK0pvpevG8Hkv9oUzYz6Nn+6nuYJo+1ZP9iPXW1Rzz/gN9q5t
f5+cv4R7+O8WP3+22j1ngk1MemnCcCmk5+YZICEoZbPnwlxmlkNPVAQJoqnEbXYfDlbfMB0ljhaHpzMflZpnwnWgUZURJZjAYYBnOakdVX3Lt39RhRZE1a
7ld13RSmOH1x9ZGlPIyy/vcJ+Rteveo8wZttoOW85EX3z7sp62orKNUAYSb6Rxz+I3vCK13vqtcKTj1YBAwaUw3w0MTCRQRcWHCXN+ZWl1E8oKmzeATyD9
L8Ffp/H5utjmCu05zvj5W5J+nEDCgrdJfUhZuC6U3JZ9Jtpxhh8UF7wj9pg4QGIFQpdO3GQGT62oyPaDU+wxmgDPq1pX6sQdIFMvr9L+sYW218+k4it5K8
po26/91OcAIH6WrphBtNzHPAFmZITf+dn7NkCdhkp+xEypvkqv3v5NR3Gi9/8G7YNwcxy5jhYBIHB53oFWgVBVmFFG/0VrR2tUZXirlSnaUYJ7EFQL/b8l
hK/B16eo4q/6Wn6DRQyUhNN2GPN+lp5o4HPNEckLEMNL0K4rRMN5tiY2QJVrfyAWo/7ZcMHdGm0lUxCPmJOUDZAmvgIao9eXQjsJZecuzmiaZzGmC65OhR
P7tW+/OG7a3Dd9TUD9iz8UynfsRW+SMH12v/riqlwbTUpD+4iMRcoV0Aq/qjpOtKzgpC1td3GaF07j5jw7f/LsDsF0RNzDTAQxMTIsTVXNYpgCSqlGZyBV
35gmuRFBHKX+a1ObcLvfXZZ9JBi2ZYnJQhuulNFg+3/OFK2apbnBgLvVJdT1+Cs/lmy+VtbsLg969E2NKH0svdRm/POYnHE45IyZuh+CCA1HSS1MesVg5R
k7bHkhFFpwG+edPf/vhkK26n9yfNU8boMU3mStHp/KCsiAyaIOyFzUctA3N30eNqcnN6a/rPNQ3ZNnpophxdt2d6p4EqisIPvKK40TRiabx/s4OSAwY7iR
AuUKwBTo3ThSRjicrFK/uA5Ck3OIhf35Dr2bTZ9BUPX1+6qjIK/uAlnIxmVbpZmqWQQ/b8eU6DlG8fckSzedaIOEgVRZtnTAhTuiazkLP/w94F7XOhNidS
8t0usQfVYxyu0TMQ12pjanGUOkjkZmvMlspc6BA9OTFsLlTbxj7LEyTJ80u0Rjcd1uDX/retd877MnFBnpH8XpbGEsVRbNb3j5OA42jfEoiDkCaOJhzf0F
oNsVT9YDDVhScBSTFDjaM85g5dTr+lAXqDdLmJrG6CLj4M+263qFRZLPmlw7LUm6eojC46jIObaWCx8VAGWp7YQzFq2GKvg7ZZ6yZRTtX9P1BptDwcc0wo
lRAuIofOAj5//mr4x0nDX/SaV8wpbl1UItlGsV4uO/cs9rkt4TLxszam3jx52fabPjae7LF8o0f5foE3JcPwRZYE/KkwpAwW5VBGG67ak7U1G57lrNE4wy
vSUqB+TgZcWkNzCHUBB2/sEjnQOg24z7RzDiRs/6jIpRZB4jS2En+tTM9/gHprVYMJnFOhm9QzS2OFV/hult8qXDaTrK45q+dMW048Hz92c6vxETd7AinV
vGWoE5SDKO4Q4Qp28SlzU5kk4HSr6OuNRvCH9Vlf0U4kWMo5vBd7/GGGl1pGERBMedU900h6yvXfZQ5Itjj4CVdUrkCGoElJUn+6fVTMV34wKJ5MEjitd5
vYCljUAO26ec4Evh2vmz8RCST6ZZi62BzBIsVZM/jVLSM6oZM1IduWEDWJ59bOFPHnElu6wbgEajWcMcNB5yfWi8fMbczBXDH+jFZLnDU2qDuwgtKssSUM
xs6At0h+q6lWgWyvNPV6T8v8QG8i7gdx0A0SL7xijLTva1h2soxdpKrai2D1RkX3m6eabPN5VSmZqdKLwFWyXysOr0Bx10j5WMlWz6ufdHaAE7faS3q/9F
Ingj8vCs5GwxuEzhtRfMMAbCAhvglj8+fjUxl2ikgYCAYVxkKvmK8POdtpDWyyxhQzAida8hR3gYPqYnO1l8dMAkcaCV3zUVwNABcD/WL54FRhiBZDIZJH
9leNHG8/D75Lg4Evw4F5RWVfBeNzOGqYuFxD042FDml7LTHo5DU9obZJpWJ4NU9NTzrmOZrcmQwBNiBYCkYsm5EZ8Gc+ukI33/IVlLbb5paFN9mLuS1le6
ANwIxhl6OqqXNQXYxkzEWz611KXTsR6iBorAGaurlhgmsfrWpep0Y8btq0+8XahksTPhSSkx4o5HpqiTbcPpoehFUFTVEHrTETOunIzuVn6XLeyL1z7+O+
2+ks6dHBZczYCdZf0nBV3MwcMUbOu+13qZVkH+qiu17ql/5F2SK4V8UfQL7LPvkPV3h3k21spWjWk01jr0a9W5Hu3nIfdFHiBFwX3R80mJ1lJ419qaBu7t
IpHjv5r0522klVKdjPwXMQzQGUioYzDrqfboevRzDy2rzKUUpqEFzJKisPdtPuTbdiK0ZdF5bstCwAWyHK9sK/MGAvCHCGZu80wEeP4RTIbTorp1oIRXf1
ebyQ8nkrzVtNwaCgwSNZmtNx3yqyxQYjx6qIbCTjowzacDO95OXUqoT5eMBLnnVSBKUF6P4a8XSg6uRYGv5VzFHnlF3xP58POrbadOWpy6wy72XGOdVUQz
l9umdAsurULLToXzKh9sd0w3LgghTf2vIFdUEb0MjZFZsd182Hd7zEU+NQSzd1TEeWkIasmtsmyrmGx/Kd4JOGTZEhTF+CErBjFVWZeuM4UcLKlcPnLBka
edCvV6JgUSVfUuwpb5Gk2l3wHEpukTpyv+AlFrqVou7stHSk3SYS4wPcTVkwXzFAEe4rjfqvfXZHb1VGlFFT/WedxCLbWvlHfF9d+L02F3Wf1/JuPA143v
awtSPiKsUO2L8uUrfw1HYUnGaQ0fSvv+nw14TzHFXSbkI/2a6m72FPY5d9+jCZKzU3aaK6Ub72clJhyBvvjM9sNSZRoxVLF9os5XSozUH5c83Zjr2j7mmg
i+yiKM5kQPzhyrbefuJ/2y6k8iJw0EAPymAMGOqF69BBPItKJc6IPeg5+kGtymtJWBb6z2fPc/VtNwtQy+kWs0RWPD+qZziYFCa/4mhv7LT2lW0qmE0XYU
KTqQTc8TI0lnTKKlb9108bcCgHJbM1Md3RckfOctHYwSdgOmIomykjPwox09U/8FbD1/AB7ziwlaxK/8ldsq1tO2kN8+/5FnqRhwuwpCYPI4f0JORQzmIG
k+SV4/LiiZTpO1wVlrJse+LBWPqUwY63GQi0eDTMym3kSlGXHMpZzJWej234uRlWr7pB4X2nVOrwzFLIxVqvMH3l4e+LSWR8qeltX8IG08tvVOMCNhWPpE
htdaA/AMgUyuUTTbqT9beCC9kY67dhqKeS8H/ul7YROsBfPDUJ/oj8EdnaEL/S1TKcpnQNCgjSZMouxx6E9x22nd0nGv0xjEAG6VXHUAY+qMVKuwuD7hdk
G5+LxJLs/F26dgvHw6yOQqvLra87vqJMNd2fpUiptZ7krddvB4YLTerPTzl1keyX+xTzGXJOveSeq4PuuUa6M8TmmLuEZUty91q+/59Cll3IbjoY7w6Bt4
+9P8Tjrc2m/Dne+VdU+3GBrN87afrrxXawpBut+EGZ0GlrwJigGeW227IY3ni9nDarK0EtfvBHYypdsJFWDrLHP+wqSwBFKftHv3Z6Zise1ducE3PbUsTT
U2zxqW11yScXOwE6sKQsNbJiffkbBxsHG/2Nk612sl1gXLWnXu6kiVGTZRDGiYvwVsgmdoL29IcbR+qW1PY0Kgxiv/2/QAtTo4qpljKYLBkXzrSOkMOeb9
Fk9PwnFv6O8vz/TT3qIJ0/8ke+tPuPbFHqL7XvJjwimR8oIfUS9UuDk9JQA2XVT70a52ssGlLgUPzESDBTQQHWq934ujnDBsZTEFUi/iYTBhOMWDhuIqQ3
N8Ey4hp5JM51zaQ93TZymGeMX5tq1deb2K3dMwzLgPlKTnzqw+1BLvzlMdzqO+IUg13cp2uN6+TpLcOnGqDrNx1626/eM0ntwIjd/uvDPN77nC7iosQ6Yt
VEMaagQ+IfHEb+yD5xgR5iLUcy0aGa1JJpXZAeMcKVI9weLZIVMRE66PRsFIvg7zWBndt+NdlP3GN2eU4AN79Pb8FtCEhIBMpxS/S3yA4eggsm1165qn/1
+PvKoAmvkEMkS97ikQXF4cEV9ENlgUc6bFxmOdEjq695rOX4isb2wtNQk9/i7s1MKb4p2+z/bV7DzWa2pVWUhWLMCdvl40eXwIFUQH9ER7KKcFQy8aE0cO
Mm36OwycpsyTzwzgsMJ+NCSSLmrhj2uVC+9lW1qXlRCiMdK7s2VE2LfOmW1dqmasvEEtQKA8Vhl/RufPxfOHEUeGbJ+892qlEUtxgpJfaFPlokfRVW7OiE
ZTm6WtQA77p5zkRZ4HCkzCNHOEKLRbbYByRapZhiD2vI6NbpdJN47n3NzbiB9BcalaelN1F+ae2OL0AaaklC07yId0uxquYs8XC28XkN8K9209/eF3Va2r
msrmPG+7plmncuVAPQj0Eti8jlp9zJ8lmzjsyzbElRB63RCb1EfimSLSiJHGuqvfGrbjwnieMYOavbq5bowoa6heMhI4onrD5e5+X0kgdjiEjOhE7lRSSV
rQGHLe/WjS5vfiD2U4Zec/uOZicf2WjkX/215RK9fAdJHezPwPWTHSTxida4tx1mZl1gD/aWEdaPNToN0M2b5RZwCvVtxDcOjMKALKJEQ0oqvCSlQpcxjr
pbZLX3Ndnf+eNzYo7Bc0+6Pwmk/Jsby5THSTykr0gczwtYcM8E6AiaJt3hMbj6VbLLk51HxeY8xbCWHZv/m8sT/m22JS+DGX4H4LUl/atGYqckc32uV6L3
JZZRjAvrL65DrdZYhm5qpsMWIjvtHSZU1/gckbw3E7PZmJpl8nInWq41wJWJaUGWfdbeXYpBhX+EBHK6OQgaC91NDXgTBgxeix4KfN5LPsqj/WJ4BBX1nh
VAqwHGstfKn3eoGtkFLYtIbwlzodNnEie3x1K1GcW4YLs/9BQbDVR3b5ZI2FXLmkFSM5aII8ab/YC0KxerfIXnpatNOcgk6DjjJd/iSJZVEeXbBQLnreJq
mfe+2ma9QxxUD2uQ6CJlJBHy8HI5ccjpGqFT9TCEo0w8E09pLumpnKIYnG5dAUUwmuiCyiiHVE7WzGIrWU7yL+3w5qgpGf9h/y3jG3WjZOD/Si95/298ij
8Ol2U1HXpM68+sik+xfknRyJuv+BiorayarGqLN3u/p+v2zzvrIK1mSdSzRbF5l1USTVEFJRqgoQlOlv4DLQf1i6/JSTmoMMdBBXlE+bouU5+YV/Ay41lt
8opiKCe/vRdcGPVqsiGx7nGeDSORXTYU00UNa7beXWzaVxpR9lNHvZ3SxfnLV0JyEmuBLNlEKZhKlmrAxHDoCTHIcrWvttps9CIZ43AbC/RjYHXflXMX6e
TCI3PglLnPVaKZ8mFQ6FNrZHNeCjcqkwBcKmc4aGS9h4wB8rvmhXVRYj0I130ISFp64KzPbOui996nOkbdO3N6lqM7MWUIf/mttjofO5TArp+XV7hdV9jE
jhzOIbkTxQsyoFyh0o0MYZNwnRn1IJvWplBXO0iOlPib6scLLAoaT5YktT97b1+fGylSYcaDPzSrZS+KPul7t/7XP3FzpV5Zjp6OZpz0iBEP2jHZRVGxvK
nFC0KPnG1BA9BF8vkmnc/iRuHXb76MZ7KOQfKYRCpFe8KclQwHyMQicIvfkbKmDuLlLgSk10QVgPXtxMv1DqhUAjffdrObxVgudKGZHpCK+kSLZC47+TBA
KX0S6K0mlacLGZxpgK7fHO8DB/STnXkGsTgHJpVOzAEfjoQG+RXpeQIevmZjsQwg7VQA65s3zTkyKWc2WzHtA+K7sg9on4JP7uTz/pdcAwiXoyNP8jbpJF
AAy+P2R1gey7+kjWxN8e7shx6cmXznF4ETLo3fmzF6eX221Uzdm9RICzmwA82gTT8G4ET+eoR5lLFx4Inbcbax6C9cDV8ZDcnecRT00uloJYJeOLgJ85va
GjCXLWBh3mFSoKabd+nFATKUJ+rRbtO/ktcv6ooe/nNTFU6SC73g4YUet618dHvAW3CyzB5cWP6BDqde4hKxsBjvrYG6Dxnse05nCSUdLqHaR/3War3cz5
lxvnumBBeqYOWrrHu3OJsyhX14yrQ9S7KgIMVsspHjesw17QNanr5whved2lA9s3jHLRnQEMiVMJtAjlZRyjf1Bsl68KppbNOUyk0LNfkD/VcNqbUoJ3K6
5qb/uq3N6VsklvEog0QiHkaFBKj/XOf9m/96P2UcyKdX/yEbDfzLxqs26kzGTf/wpPfSa7r+vIlrqcXxATmX7BHViDFNmmIcJW6eCHb5ipLRqlTGZ1+bV1
w4TUWL8YNpszg4WSr25t3W/ElCMpA9lb0ersYZYjvgOQ3Q7puBCZfvFtD0Y6G3FxrrSecGLDdvttTFPlkXE0F5jFOq+K8LmDoPXT116UazHoR7TujUifJb
A1i4ZPIM0PBOArYNQl3QAG3d5LJCLTnTgN99s5vFbYyFcqyOXlqirXA0oPeUKOmCLL6uHqKDHLjSXr6hLqwaTdZBqdBpa+DGzcCEn3+mZ/6V8k+Ln7axSD
OnPklPRXXoNrf9PGgl9puV7obopnZy3rjSbzaTAbCVoxzGWKJffXIX4W5LlqWcIiTTQvcd+ydJNDkCCQiSGEmswzuhk5+uIweD5PChw8hXHvZBlE+22puU
5Hzl2rN7qYaQxO42rF/xf7jV+nFOYKe9Us6VJTE7NwfkgWjVX6EMhkfEA2hh6ATjGNRqkEuHSLu58MHBvAFrJ5z6UpCNA401h0UpqzZrkXqhDFn7GdvIRJ
t2b6ZC739LsAEdd5SXYzNyfK0A2QW45FqE5FCJNF4ya+7vEROr//MoWRe22R44bR4tnPmsnltGymsq2CZMttRC23M0idxkuznCCec901/8pUXv7Yc0arHz
HfzCX9VC7buASofpg0iHxXl8/bhiSNK7vyqYegy/q6V8kb2Je2ew0405TJrbV/Kfeits/XRxl/7ElaSRj4ROtIVkV+59yWAIHW8ELZPLkw5vNdnsa3V4Va
yCWnIYxepOeReejBTHG3jxengRJy8a2pf77HX48+x/BVgGRyMV2LM+aqynk4V0lEOq5Bwq0KNDm8Sb8KWHKxoOM0ljgaPZlhdvUsLj9oMs51j6204CtiIM
OIJfT55qdBEnGecYZRCTZITt4R8O7Oc5cTxAIrOeIp7d8aCQ6z9lLA8SXr7DROO5iOWiLnO5TCobypNaVaGA4NI51n3Vv7etGXu6xuEUybsLpFT6l7X+K0
jsseMZitNXxAR4yOpf8u85CmGK/1mldGzDHk/e5k3lzsR7e2s82FwZ6udYi6zodlxZNmYXMAwWhfyTYdbnHOXndKHY5Ggryz8g5URHGrfDf4mvhJgHwU1U
w9slLq1q0EKW5FhZUawYXFd0mIrQK+XNNzcw2G7iYZRUsCjVhStrXOTCJDSNKK4XeCoNyqVbNN2m2XgyCygeM+VVyRXFmhWFiou+gd7lTco2j5jlpBXRyD
IFsQKLX9wc5Be1Z5+eNabCYfEy9RKprfBvto/xNvjjf/DHGyx7JVUvKPp4y2n2VG+7hKsoWfeS1J8nbt5F6kOO7VCSGr1C9DsBPtVo+qVBaiSNbJKCumjW
KBmq5MuQGnojIDWGIWdCJxvFoS5YTbVtXhYp4Uu/QDMStZvGOKcyUqt6EkdXYGv150mBId5xAjep5D2tpJjhNuB6dmAfb7LvWeUlPtZBZFUIyHBDHuoiP+
3areivN0VIH5n8fZtmf9O/zRQUEDjraRRvh1icAqunE9u7+VAWVZIhYKAu8xXV1tLypoxWXfVugk/jwJbyhMv/URmSPIm8ck4cmGk4lPv4wANSTLWw8iN+
OQL7EMmRiDuyK+f6GFeffmnlf0558DoaMFuPw9x7MAzaHnbCdeTaZzfKTeJk4x3tmGNHVDeu6w/7d3rohKdRLfFfnah/xxDGQO4VpbLJLShyeBDbswtoIz
lQlsP+x49FVaYUF5uRwK+Ws04L0OtqPlV6CHQr5S9MqXFTRqnpZS3+ebxcsOReqbf8MM5poCszh2Rez3NJMLjNCK/8hTZMnwi9MlG4d1PLfvJFNdVEnrqM
z5q5/QBQpQYVmqP4Ty/r/Ac4p1o3MvEl739Cb5spQfE6//SkDjPoEORBqzlP78qA/p2ox/2NYug4Z8Z9yp3L/TkkR1EcKOMXUIbWC3AzCilWFygAv5HRob
u5JHHeMnXNY58VsH99hB7YR0j28tPrVNr8t3lf9ZLSFbo96JycdTsUdNMenN30RjJl13a5QJCXbA64EntQ80/c0X5AJnTaGjAmGB4hlS5aS8oVv8zE+Bwp
qhsNgxOhU3wRmcybHlurVBrkCMldFh1rgZJGzCobrt8MjNEMKImyf6c50HLx7cJ5KFtAy2DUnICdRlibbhGuKQc3JV6I0Rf/+OABBaU3T35v+dkFcp4lS4
ZTHUSyVq+d7KuoKvb0EQh4u6WwZRLVm11bD8tNGUVi1KToIcCc+QqwSHaSkJeIy7ageHRDqEMW2c14pkFitDXGJNJlCeqkaTuRklQAPccL/cgiFSS8AZqa
8k38LZz9B7TzY6BTArnsZexHVK9DxHvqV3S+Detf0vRUbi8KHX+f8XlPuOSIGKHWUEjJkvi47eT/EI7Y0s3q++2/fmpcWNr9NPK1p+fIy7xejyCHPUY2nm
ziePMe4Xj2nqel4hY9Pkxi2qhvGk1LEV+CJx5LLQ4433PV1hCa3pGr6DARF1csZ7rN19m2AlYaxJeap77smn9i4yRsepXvn6X3XhMZg6IhuXxxZJ5+CAWc
oF9C+vKNWNUhduA0qa9EE8RzxOQ1RT/IRnFRRPoPDqBa3F2ml/i9fIQvpmBvZjuQ4aBXiW8z5eeQHEVxV/QDuu5D4CSMOpvstKNokmjkQO/xauhIvVDAyZ
aeufHcmJ1QrJzrMGiHeYTVKDW6A6UO8v4tQ/pdzUHQggb8zZtdE2QBJGwecffAUubckvlCmMko29m5AFI5EOacGw7G14dIgzwnzdpyi5ipw4j5RxqsJHGp
tTsT0KIGDN9+M8xinvpfblVrn4fpOaFd9p8dBxYgxxc4E7q/veRRy7YUclr6eC43eKOtmBYn/Fqm40iO3D75/PLq5X/ahtTuKMPMsQfjmWaOqQY4MD0+aQ
R+PofhJR7sUfCSJVRVYUrwcqgmXom75kCeY0VKl0NpeDDHThXiCtMML3iivV++NRPW53gYBJHl0Kbg5LGwqGBuVPfuIrRH05NdOXWQHOlCVR5XLHEDa/wn
lU2kNxukSwhuvd6Cg3o7IpFnVV+JJnGwHjkH8edXEjvaqxTLxPensy0NKDdv5qCWYXzLEj6j9UxLbRwjoXJx2wGd47VVsgQVxA8kzsZjBx0PDMoLgFydAn
m1H+scWeyMM4xf4+ZwEV9EVunBxICUh0qUq1evD97xuu8cLYlIeMIOyVZ5CH3JtVde+4dNECstMTrES5FqxgtEnv1Jlw2rHmvp+Y9Y2NliYZNIx1F85v6B
RM/UXx9S/4kjOJaA+CAdT+WnvZJnQGr/7hWPX6jyn4SJTuhvgTo9jz05Nl099azNpxTfON8f1mjrx0VH84GHOXI447+buv0OiVPm9ys3S4+K1p3wp81Wtr
OVrpwH7UN56gnnkV0UxfyeXW7OUD8TtIMf9Yy583nTc/W5UKS85dkKsE310FiO9ko7fTxkyG9xq06gOL/ha/NPDd6RZg4S6Oguw4euIfoj/sJdb7aU8oGJ
x4n6OdsyITxc7H3irliwLNjfY5HbxzTdam0M07fHR2Mpmcvpo5676GeM4awU0T06jMmjupdLknR4iZYMBPwOAlY3by4caORMhhEToePK3aKPsrieC0WwW2
6u9uFcAEyfXaPAocn5wGEy4SEVm6xe01K56h3ElwWucL8cpIViA5+7uEBp9A6pdm5Lt41vPsS7fz1VjPRN5URzU4dDUy7LttqXLtzISM58nUp2QupTZIXi
HR5DKiDYJmCfb2EJRbdr1UHzryLVf6A2Lo/QRHNDRNZXpkcbnKOoect34g9Hgkp9n0U2L4SXyTa1Ui2R3IGuf6NffDtBrYduvfAEAje66P+j4QV/ObuIi2
hCK2hRA7Tr5tCEeaixnX26Xy7rZB9YUg8I5AiZwOpztlrr7y0jHQX2tOHXmn3g8+fgcD0A///Eet9TsdVGVY5pJXxUtnK9j4/y9Zz5bj48uWAGle1O5xWh
RqkfpcxebS4uSqPqRvHSTS2Wl0t1M3IWY475xEbfueHIoiVpt1puHkoqKC8iXSr0EESBd3GWb5zslXyisfylWgiTFmVZjdfQpHhSIxpSmnvN4QG9eDMjPP
hI40Gf0iv/wr8TGQ6iHz/iLuqyvDi9hMlNDeWBg14mhOce2Zw7QlORolrKNFBVQS2HsTZbDDzR5EZWrO8omYhT88Nw7aYOSZLmqxtqurGnLFxxaSH43klL
05IySH8FJ3fCJ5Ju7EpxEHT6rWaqAbdt1lQHgk6PSPP7l62VLmyWjxzYZe8q1EH7rX/yHDHhDkmCpjJJlXLwhzHxFY1cNZVQXIv7vT5eQpIy8cIgmuqi0H
n3wK6b22bNeQ8ogffZXOm4H4ceBmNvGqE6Jc4wOAt2OAkPLiKpMTLRtQ4jJnOpOQdNbSXdvPytPqye0TeplOiJDtKtTHYvMsHxYC1GS3loaWg/8Odat+VT
SKan9TNq+m96NH2CKqP/nE5y/fLI98vG4x2qu0v29UEaPo8PiskBWOIhRvE7BFum36h7/nrEwujfvpSL88YGVtrfto36NygW0T9rJYO7SV7YqwyXfaOcTH
dR4THC2+ytd3rXzeXSSJpEcNdPjqnbL+dSXQYuXYD+M09iJZjVkrsAPwR//ObKmeEj55W6Zv4N3wR4Fj88+ri9DC++B2qdiB+N1B1oj8pr8QhSKuJkY3fK
VWyIOBS+EQxZrVRigVUyZXXXk1/yp2Qbk39AfH3VQl8I3Utve17f6YyT7xQEpTnPmoI+XkMz9pcMT9N1MJCTMtBzCdBxKFB00xMJDoeNVOboNRHy+zvxV/
RGsQfor9GBIKuIvN600EY1k8TH0mLM6QjQvs+Dlr5sS8p2y2dTM2sKdctXbes9p32EuaporT6+2GSeCMQrppDvWtWlkPmDrfVdhv1LkzRwHyK500QdwIcH
hUmXstW0copWASYOCy0SPSIX5lqx4eJMG19T/qqeOLeahn+S/X2EBlbzxocXxv5NyXrtxHDQmgcy3Uh9dKb2CwN5WB380Xhk0RAjOc81ufsKE3LapiyajW
YvMauf5x18q5F90WCsSuU7c21qmbSpZfJNvmnod2IIGqd0aVfzRpcKTKXEQO5SL0EYBclNpaTPgCs2Bn99wPquxw/M2P3fjsbUA+xEpxfBMY6n9yFgsm/R
RBIyyZT4mRsYNJUzT8rq4xayfbq5mgl+G8Xa261OztzPfOTKEPR3s+w/PiVxshPOe3OW0OnkW4Hpg6iFpcjl7cxCihpHv5Z0Y+2yqEHYmuC7SzhoO1vW7f
iIcmDbWkfN93yWgGLCB808y0j69NAMX9Eh2Z1mPy19JHLjs8FNB37utLICNA2IvJBzeuMAqDHWp/SgNQ3fNvkxcrJIzqbnajOrSg9N2cjpY5o8FKy2CSRP
UMpBLY1vF4XFHnSqQt47CJ4t9spwbSdjGJAHJFlUNZqQaoCN6fqc8HgKBo22f32UbDEiqIClIrLKW8ARKgm9DaIcPXaaq34iUWPXEja0EH3SW32Fbl/koW
6OkP7VdtXCVvs1bn2BDIEeUpMaiB7TQGnQCkvibhbeSjnd9+CArqS9MD0H94tVFtr/76TkvzhSlyFuW6EJe8dZD3Vh7uD5tBR/wolkEl5EY7Wri9qZys+Z
sTX2kj8ktH1eOAsBiXckiaIud+4eMr/DNw2DM1NQx03t4Xeyx9xz5l2tUXQZ0zUT5VEy+YrjWAsD8keSYeaVxu+lZx1pAsTrDWw9Jxp25rWHB2fUM5SunC
Ok8yu2MtdG5reV6HxStnLijOlEOXuhKDacQ/I5ETee/ipkCvTR53SqxDzjyyclUneIkY/i7cQqVv446enWllisY9kpWcN23WB9Rv368gOD9l2ZfSb+l0kr
rAmokYhX88bDt3jJRrHdRySjeHmmTa4bAl00qwWcvc+gSTel/Yb2Nql0Wcqd376ZAlu7yC6KYqvG2V/sQcfRD7rCY3VTEmGa4gVpViNdpD2KBUTvBs9Ys7
8/cSgVDP40M9JHfnx9M9hBNZyWFIqKyB2atQ8nkj99OiSZAXBJBTwF8UfC/YBkYeGykrKUN7JcuhRhrp3M1Po84DHkTRfJYRRHuuKO5HEp7zdzTNkxtbbt
VvHXMEzH+dZDayyHfoT5Xh3mojiCZ1jgv+6ia466j+FMf+qfPZjz2IkhAw/FeDXxo6jnErmk6p06L7SR8wWXRYgk4mwPp+fYqjjowULPj3DrxjYN/pODHU
M9s0gZu+RKF8mD9tvq6gn/avgM4UiSf/jchjCqi8R4NXkOkHPaaoCCjxR+wHaUB5UmpBNJKbWoX+iGGWbtFH1YwMmgtreKwZip6ayc3AXA7CGXK3VPxW1B
bu685Nn5Mts/dCB9GMXVTS2mmGRg7k3FxlGeDYpy+3mAMAROjPMQA9QbRsZ8B02HT+LXI8ghKY8E24R5CWikdCOW6ybCWk4CcqCgOR+uVZydBCxRUnev5Q
3HR7xjc+YlXVc4EtaSVYMaYWddLTFrS8WAn9vmxfJnZigJ+3hD/+l8Gk2WB3rL/ofNEDx1VUpyhoeFu3mG4/TTjYxs7sghQnKgRDOcR+Y4ScnEVee9n2oG
VXhQbBKfm3LoIBnjhKD84zZ+QzinHOav+2cv/G8fL6eYj8+Ukfg8qbphh5+Wt19s2MXUV9C4EZx1fpTHKh+lqGH0K2BFnvoYsIENZIRuKuKdKXdeIrsLyP
rn6bGrzcHNkQSp9bcsa7LIUYiRLuogXdJy9ivTjtpR7/4Vc58Jzz1jSWc2o3/06y0mD9tWtb5Spzjgl4qPNEIoDwPQD99aHSOlld5Gga6Q/L8P510K1IRb
sWiULEGxHTJwoqslskA4uUU8zSSV3ln015eODAdPvVsCttajdeTMo02PYKHGLQ06URCuMNTpfxu10mjY3FhHzrAg+z0t2ksQahVQ0q9LUppvY9ETZhzyGo
by8GR4+0NePKlRM++QSmYrsQTdGGiCkv2Ni38Qx1CB5RJX651Ybo44SAgl6BCPNnW88A9yP6TKTrbtivSaL/+Ejtvm9S25xPUHOb3VXnM+6br3S6zcBNiN
Fm0y6bvqRFmYg1peVZu3S+Y3KyGbripvhZIm+8rAGwLmAjh19QaUv0ZNBqdSsvkDAganCYJsOwQKi1NX1G3n1dz//cX0yv7kYBiy6rBiWhIF6OaVihV0yA
DfX9hX1P4E04w6/ezdIO0SCKRMMgVJigQ2m6eagvPj5W22qIw6Rf36ukAw7TdxdBQ/TCDU1dGX2xGRv7sQw4UHPAbs79eHJDxoQ/vygNOXjp1s7S7CY1ju
BtQ2rjTlPuyCs8+468+gW7n99k9YBtHo9m2TeAijuhLUotroA2Xn2drZrs12ZRp5GZJ1KMnr11pyCWLWQ2vhaAMxA1Io5yOtp8n7xUSiEzu1koXe+I/WIk
ksm+u9xbJf86yT8Uu3no3kSVufBN/Hs2IfyakeMi85VQEPXNi96CljpP8/2ZO11bAUUMSSovghCNZ3wPis416Obb3yu/96Pck3KE1+e44JdJtaMtlt+fFC
LHaDQXfsL5K7DiseosKyLCxGzhmKrS8zrTcVf4AEN4RxSqkYOffXfoeWsdCrNBXBe4lXGALAq4+kQTppuTVQibQ+SenwnXXfCloUOu0e2HUzMIEP6lvwNq
QfhY0PqXLCGPS68cup4aQt5Wjb745/t5VVNZpKJnTeGghMHC8cdIOAcRFZSYL6Sj5G0t/gf/NkQldkjOG2Zcs2Nf3saiCJrColC3LUJBVk2M5dBARbICsk
ODQi1AUNcNdEbz4Cm9DaTmjAnJu3ZH/WitMkVowDKUqikYOWST3N9bprD58HpoGp9IUULclO6ISFi52UfozUGDqFuaHbdGj3PNcPSbL+sxxrfhGyd5ZcJ4
rdTaUixcjEVeeXc+FWDy+3hCD/j2xd5NRV3fEST/WpSQq07A4NpkCkCcTEW6yOIeMqpKtC+BY9kZvy9CNzbHUnYSg7dGW6loN81CROwCNjWMTs0Z8jpAkr
hVd6kOreKQ1+3BpgZ9Yh84/TH5asX3XYvLC3cEUakw1Jp1VVrl/SJ01UeWdtHrpBV4JaDY9PW1w/47RRjMp2eb6iHXgN+xYDV6o4VBmrO6615JY7vnvR6T
w1nvxEy2MMMQeSwrObhQodZQnKQ25N0nRnxk4fO4NwDke1o9qJKtLwhd3I/S57VyOLQDNqvUWnbngzZHtPFB7OTZIvfeQ8PUm0IBixLDOXKQQmmOKGzEbJ
T7oaj8vRqNLSPXOe5iaYu5p3EjvzeRUqsVBjalDpt4cNZJpv0d5Xd6ea8bERIrGjzqhDPeJzIkhyzJwcz5Ph+iYsAnWJnyU1tndimH/clRJpuh+FwzZ7Q5
1odHbPKVRdMuYwabOr4HU/vkJrErEyyPfrMex35M2HqsLxOXB6qdqtnKsINSl/bHBuwhPQXNhYS1sobx5akvrIfwnp2Goc8no5FwmP4YQWIpk/XfQ02w9S
VxXqCvwEQcP/US0/JQwKu1eECAlLiZ45+aWvuu2cEjk/P+5tuvNIHlTkl4qa3ceK/le6fpWHd73kXcbPq+lOzXNaPSh8V04Qbl5ist4w+yzBN34/3mtbSj
j6u/kEaj/4ppXvOCip8UXoyF2KlJr6OTkFukjcgrf0ljMy8Q4u9bZoc2GcT5mEDsfwn46uJxXZWp/F4zbBHJzc7805KsfFJh6pYQ8tn3LlpTZ/mXNCmdXt
8E9TaVqoQDI7lvMH5L/4rhtkF7schClitV5QEfAvxo5SlMcZcJDdXCNrJVfDqbXaHLhkTphXkhDhPc1gdXezFbSoAdp185wJqiAN1WuO9aaDZP/TD5Cyb/
/+atb2befOii3Ni4gTP8x24+bL+DNYZXFdXy+X1hEGe8w6HotjfDY1IAy90l03NLNg5/OmpZEpXCyDDQxs5ddbvOHfax5QG/Foxq8zuPaUpdSkjdQUXTh9
Xaj/9HkyyJoVbuttekztkMCWZqbmVzt0oD4T9tRUkfDDXizBsJ4pp79X4+k9jzXPVKqLjgZ6J1HIdPJ4qL5zoyPrtxnfWQI7cj7bfmO2yBtPlP9p/rHMOX
DKr83FP5JbNizK3kj7+pH721APmcTSXdVW5IX3bf9quMHz1rcx1EvsmBMviSPFP+XayccEPDW5cfhH43ntMwWHFmjAmgb8CROUZW326Ps3UmupORJ7oZum
6XPk07ssUTlGRlrXiOlYon1PZ3kot/dAVofoBbec65dsB/yCCE1TbWk+A1w9BbfGQOdg3C9IBosyYCpdlSz/2xhz5EBem0Y1PorNqH6KAoThjZQHndKRXz
GruQjJqvyUvOV7g34Clmyy/N0y2ZI94nyo8SjHyk2RoXSQHLFIhOmEJFhyIKHVfns9EgasW1ZrucWMnX99xtPtoL7w2LLChghztqnF+OGrjmHPG0TdXi/l
RE1K0kVv/9/373CDb7hau5o6SJjFrdGLZHC18JfIJEv9YZFAGKq5pIBsAKeHleUe43W7LI880OWo2NVXBO90wroYYX/vF3grtaJsKOewbOCriKsh/lKBCg
c4j2QbxdOaviKO/ZGHNTyaCOLDGNhrqclW+ke7TH/BQLerK81tKPc8g8dugmBjBWeYuCQiASuRbbwVvTNikOLipX1Tt4xYawBdkxUxMeqC2kuVSD+d5qLg
ws3XmWYTEFtK4qOWWxnAQiUKofuj/HkMLAa5dywPYhHIVi7JLor5GbeM6EBTfXIdDv8t48skNE/AlfiLb1DL0efu4g0FjO1gQlJJsNNrzv+7jd5qObrFjt
76MVYgftxwejX8OADII+CkYtTpm8ErNDxNybejK6KLspBYqUl4rl92r2zxxTa+B3Ml5IzjXwNYpd42RcEe21katzqQfTtCTlXrBce5yby8baTLV586NNeh
t9rFPzrmVnsPHNsA1KOWV6cs7r2RNoGaDcxG2XY0Y2rAceEJshXBKqTn1YQdB3aGrNv2CSXS3nU7OefOA+NndNgu93X87K+YhiW9Qv7UWGmVDNIKqwNlXk
rj8PcmWbmPuM96jyjHv3c4V8duhrBdzN1JC8V7ZOehFwl6SAHlYpf3P/mv1vrmkaTOFt5f9Qq3uWBfCziRSFU8X2SBzgFrzsTlOQt6zjdX4ZM32zvUIjL/
WoeRsu3sC7bP623VTcP+5aBNz9nmkuTLjqxnkV9LOTkkOz7z3POXaBEG5zl2nIIS6xnjLeqGk3XYu+Dlox8FayVa5G8P/K10vD4JlUP0EqkK92lQB0ajfY
495X30n2/OkiVTelq4mD6nAhW3G2wyK5ayOBBpLw8fFhtU4b0Nfljy9HLH84H308gng2g0Bx50gHWMPJmsp14MSMLEvtX6co9z8PztWrTEiCHoBDd9mVcV
fUWwn4pFzlErJufziTQm4QELJVT9jjxqRhLvP3nEhYZm0zvlAavJPJKhGsspFunO8/9rDzqoQ/9sBod9WP6b/+gXjmfbyhLur8rPwC2fBo7TDrGPJRqQ9p
6z6Ymi5g9SMlQyeCR0mkXxGXDSfZPoY+gNxZb3zFAy4CGOyhMH7aRlKONbZgvNNxwmV1Hq4qYWZxqRThYop9hhDzos0n0aG1NiTaNYA8eYhxyoOCdZZhK6
ZTRjXWYA2Rw3Rxrwd2+WOPsRTjom3EPiCxOgu0lu6tVSqILh7Z0geJlPP8qcB+dGnQcLeqbOE1e8auKgdlBZotPqKFpElSu7bzXbwXY+gXKUwum2rafAiW
fyWQZWyEvsQb0kQyYzJO7aAsvoYKLvgxebFYlfd7UIt/9LYUqDpHOwnH7hYIaP/4N/VVE6M+JP/jyiliGZb2SnxQejRyIuI3Y8WrS2u0XRRR7cemxiVuCP
6G0768mhrUspOaM7/X8flBTyd/vsst6EobmQvmLwwVHppvJi9pQLR48VAEvECCOhE4vINZKVGKnZbDP825hqheT4JsiSfWPiErLOiY6AGfKTh9mgflhxEw
cBYw3Qszc3sxgLga4w9Z1/xBnWCIe8vbQHOR7AZ29GWRxO+TZSTnUYtNDQ9KVWItecwUKPnDm05qP6jha0ZSfJu+px3MBrCbsqGOdCx35HM4w0AMc3H5hV
zHn5sVlvF2cxVgs6MwH66ZuFifWNVBzRBexzJHQaR/2cEhPN724HdGuQH3NEi8Af2UwCOOomf/zw0PSEEj4yJNvzlFPgMpG7XdNy2Fmj/WJa1l/0RoGErJ
1nbEmkC16ifv0HZ+odBCfkFIuCu3c8MRZb5jukVf+2CbNfXXSN/7JKBkXkXPMCBfsxsBpv2mB1x30g8zG1qm55j/0fYTFLgdXeqtsjtjs9ZvnaNY9PX5Pr
RXqZf5I82azJ6C/YGCCIpbzvCb9WP4S98dHxambU//bh/qQMjSnmEDIW2lSXu66isW+M1h9KQnFDR0JrTxxmHN0KF2WoNnxFsM0OkV6CZrm6S+HYV0Phnc
SUcb49uSrLZovSj7fa3FEvwLVRz9lz4JYG7RYaakfY8Ww5KMjvPX/rHEnlsKNWTSKtBEExDE8cEPJFLuOyiITPUFk9qMVMq5ralgZ8hPTVTShNdJycWK0v
LugFK35IS6a31DG2bCeiznsXevmI3EoDSy0lNy9ztFJEZrCPVfZvEM/5GP0R1aJRzxY906Pd8leaBX+1p/pLHfHveJGrgazf21jRqRYYLhroTNT5GHSYIy
ieysAFCC93SX1YwKLU1EI0X4P0TAdD+jwDlo74qvkiuw6HAc0r9StM5Sq6buSR3URCwwaSYyW6Cri9DV3TtPvxVfJpLHlL6B9PTsm1dFVeDLTmCRypeAg7
6EyK5MylwIk20rWdWd970tyAYhb/19dwCsiIy+3I0A9qgS2YvYlzGjALtOergtSjJhWroEOSs7TqMgpQYWipG1pueJlpDFFfEN/klA7PQi3F7iMNFWXc0m
MSRrJkLshV14N0OZFzbbX3txj+aMjcQFLRJM6dAERbHxwkFgd5r2fzCPIw/Ndl4pRnxp2mZyiNfLTki3AHG7jkznqFeSMqOsafrx5SPXGnubtQGu9T5qJD
me7ezP6SBfat9pgSX1uN6dGiti1Dxfeu3/TqaflMHZMJfkHidtc/Du4z0uHELTo7IKtt47QC9ClJAsA3WS7l8BdIqVGRXjR6QnhFM21mD3hqVVPmA0tp5/
6N7syO3cApLVdivjf5/a0WfquWIN/WlJXC8YZAKUv89/ancSlPfHL3FknDKPuxkmzjIdCw/fgxDmQYvoJKORpAvjNzYEpyUbXHEoVRjEuyzyiNZBJdCgHd
Lk5ckKcpeLoHJjWlbFf0UJbnzi0mHdsXi6bUqdxpciMhatKwKZJxremd4IU6EqRoJIVMWAbJIl0oBzy+hCUCNdou4WzTIb9RSioWEwZkLQRBmYypAOfBX2
p7hzHqDKurITYhE/IEKvDy7W/bg8pqqSNKknrZ4wudx0WkIh5KseVXuYlClSQ6Xj+usNNDE8qTtRSyVBMUV0PNvW+P7moyu48z5iXOHGqqf5HGAdnG7Qkg
ofhojo/Z+PPi/JUTiz80gBR7HMjwqWymcLkhhpS8EvimfgM4kY7O8YJzZJQpBAzGJuQ0BFc8EY7CR+7f4t7ZHufoVS2zC76Mu9q72UFGkuKRg00C9+1mDk
sTXtRuOC/nj0OyjeK/eNqHbOPLQqulNDfx1k40k4aq8WdDM+FTEU40noVfkK6KZvJojws4Sn07W36xWQzuPDJ2o1grd6/fe/Mybpf6Vyxf+aOvQvmkrkbg
LBIEQq4MV+Mi0mnccdsLd1v+NfLjY+AiGUb8nkabMWimI2y90YF+RAgMR4/7myzCKYLfCdn5oKxJnJjelR59dqZ538YmHs4icp2kfDcDHRZPGz6DS4JV4a
ScfBHUkmVjoHdS4otOMRx7UYw0lHwRYSVsEwL4q47zSjkAu0jnlSMOVIckFJvJUtHtF71QJ6vdXKxP318ES0358Mn5i9Qq9tajjiclyxWnr7O488qCucby
WWqytkOR4Ev3r7wA6n5gP/IVY7OAL9IHQyhXQpFWH7dwRu97IXp7wcLoOUvJlAgpa6IOeImHHp5dg7yNOv/fPvZb4XzCv2J6nTdhw6fntOD8oEYGTYiFTk
iViuor0dg5jauzSlxktF/IIhIG7GZtOd4dTQO7YLdM3elDJH6ZDnKLYPEwJTdSBpTc2uRZkId6RR9LmTf2jnr/BA5Wg0QbxWETUg1AYKL6k/BiBhncoPkH
06On61IPwjbz89NfB4vC3NZeXu14k7CLV/XZIpCybmMoBxwSV1iCnH0POasYu2beHkt0NFvbNCwstTe4s+fyAmEIDAl3mF47aT1uBT+wxqvo59r0eJEvuH
hbugslycJsa6/p433W7Z+6hByin7QPfOPYuUVqHj/rOQdhohu+7yckIKLkQZJsv03n0vZGi67EV/AVePQLEvWrDx8Aot6tCy8OsU/nKNdJtAPSgPCRnod/
X8a7LZf35Ybe78yy/J5kYPfZKdoowOOcJMf8VkSsrnlXjWvCkXLZ1IrIC27HRBiWimQQ5eJYHdCpQdNxxC7S74DzksMBO9hdrbc/JrtyhyJOyIff7PGue7
LpSKMXJMWvH2rYf1a4GpF/LJFoVChLO0EalOs2mzNBLzaVmc9kswRq8TkN/z9hYz84hk/urhZ9cgZb8KlrixQkhziOyzlaGj3C+IG+os7f2/d1pgm/zSTt
c5PbMOy6ec5EWSBuTtZFLpMz+qRFWdKntW/j5tf6gvJm+NOBs94zJN6Btw7n1GWpMCxnkBEHMxGm+AK8Gl9CslF/ajPqgllsmIkAWSfG/+jX+ahi0weu/E
6PqjR9JCe/ndcrdvhNS00+wFPBnhfNKLEKasmDsOo7xdtAfmGrtd5N9XzM12Yzt9Kk/w5qJk59N/FpSH2scgmmXl8bwZt074Pu5Z4BqT1+vM+doP5Fsvpp
02b12CGMEh1OPZlAlo63M72f+raqPPVx6LCnVYkDvkI9DYPGl/NPhpM//MOtPeW3f/xfzW2r0duMU/7DTde/7brybIub254/3LA+frjdZPxw+6V/GFvfPK
QfxoutgBuYJKQ5YocfkOxqv4stPVYZj+LszuA3+0IKH3+D8vYeeeJNpaX0ZW8coMwRZ1thD8JuHBulE1vMs4M7qBlaKjcROiwtDWghks1NkBkvMHEBMIOw
BIwgFiNtudxBchjlR9LFE4UMIWiOva5LglMWDW1JbPvxaryEFm45UnhXUq/3tndWUMJhp3wQnaqs+Kav7JCbu1mTRbfjKYWn2mNYuwB3fdAiOYnC+p3FU/
taI49oZ659L7c8x69oP96mICL9UDEhn2k/sUskpOoa+sH9EYsXFe3kGid9OQffsEb9dbcC6DZi3ph3uNLg17iSV44KxfA0aRQgUB3lSoZRgBqYfjRRrHMC
vdePkqEhtkPL8tRBAdLF9KGDF5wkwOnffS32rGAWl/AE0F56B61AU6ZV1f/GvIl0wQYTX7Thb4M5f4GDvp8UkHjlj64/KlL3gsekb3gSbxoZ+hl5ezvHLR
4kPu3rA4kDfJNfRaqe/HNaEPbPIE4BooFDZwvX2wu+gkl8SE1R7yWK5OgZ420JCvXhFs4AB8BSV4YvLMmSqKu2i+g04KemVrHbiXubPprVQKYcyLlLYoDk
xEF4VP/Juk1oBS0KnXYNDE2gaVyukHKiHm2jX0PW0nP4a92nJn7bRLDkSwKpbDZ5apEYLCnCZATCTLogPm74SHoS55qK/7evKfRXnLy+1SpjsnDiku2ViB
0c2BIGIxVyBNUkdxxrCcq40Z6G59DEdsCiBigwIV2Z8qw1zvZjEYV9wJyxblbqK01eBr9OfYPmUh1nvQMn1VrwSanQ3aCcdwVhi9j1j4fsAvTw194iRUty
S3YxKcv0JfagGjLCOlOh09bArpudLM5BLWaRy0+12JUXkRyYoDrKRZfcJJp+QQNMI5nhkk9oV6I95z+i2FdX/Zax1I4UMcdO5y0SkMrlVefNaNcPJ3QSC3
Rb521UWyrr7UaMi273wK6b50wvC6xSHAMHW5FgGIHL8h+xL0ntui7BAkCfgcrbadbil6Cw8cVoeHKNNTTjcxrQ/fZL95oJ9IP9GuEsMi1Ilym6GcWI6hpj
H8BBTSdeb1pmsAwQF1W17WRdsyfSzX6Jfvi0PSTgAkx2PQEqRi8JHLWIflAY5YqbWlx0IoHKniQka++0fAiKIeNXNC2smpLtGxynCN4lhN4OhJv6coZIFx
ik13crbJmv8GTfH4QMNnzW8n04VJ6yDi8N0CBLthdQbb+dEA4L/HE6e6uLAllM8018ZvswDXlin3rMhUZqsZeohI4INzXq9ueEPkRRnF9EYrpwygMyxp2b
iDMI2YnECOTNreI9AIesBVIG1RzeWX77REHqoNM5HH5HDRL5oBGR8/tYkWHslYxGTmW4CPjukWQZn2g6a1ISMng1sdP1LHjkk1ySIzlSIo/xlYVtbem1tc
seFQtcAlZr5+R8DslqYe1c2dV+PiWH3fLzSIiiGL34BY6NekFKx1Omd4I9xMOcOXdTtFmMaz0+e8h6/10aVCz8sC7uytXzSI6imHr75Os98GHTNRJqow/u
T4xhw1u8hIxpqHH/ZMu168YvkV121b0Cfr+VTv6ouF7UH2/tqWq5p//IFhdO4xO5QLVDdxXx9ad2ulD8uMnTtsDpLI9jTJwr7Gy0oBeYX9okN+g5cEvO3v
h+rvY+B2fcsqX7yAzi515mTL8OU2g6pQwR42ke9CLJb7TB5Qk5F8xfKJvgDPsUlLGnnBQjTND4bfVsa/vs05uPWMp4z2+pu6UL95KyYTSE7C9sx0eV1tLX
r4FHLa90MHIGjd8bcqEGYDoROl66YC/X5GyRPAeOVSDxIgXPpb2OLuhl3mJKXzjqpDrunZNgXxXaUcur2kuOL2aENjOC69RCnOsu2JQrOQ3bb+8MEm4hqT
Tekh55BnW+YdCZu0laHt8YW+kKL5aeOqrA7Hebnyml5Q38/KTT9zUSatv+LnPgIw3O5M7bG+b37HlZ147j66vTD0h1Q055+7JmQQq/+VdY/4/Bg44ryoyQ
FlnOUyel70da+OpF1lv7uxr+QIOsSnmftV9AemMzjOF6p9fQ0+Pp+XQ8nU+vp/fT99P11PnD3jP5WLRXvp0bm7tm34XfeOONN849taZZYft1mnGPNjE5a/
bcU2uaMn/O/cTExMTExMTERBPCL0VDCCGEEE69aysaQgghhHDqGVvREEIIIYRTX9mKhhBCCCGcumQrEg0hhBDC6d6iIYQQQgh8v02mKyfdkm3yHD8xTxN6
Mz85hPrwhYMWDh/3gN6nrEn6Aj+Lgakj105PNkhuP8WvP2uPA1LMpKtKU862C1SgYsyLSGdkcd3FSJ6XExN5+yJFZKenddqmr8rLYfnnqaHeRo/p6f1/8V
jS9x6BrlhMOWXZ/mxriT1o+sVxE5nvBFlOabiKrL1IDJ0oTm8qVXUsSvEyf/XERslAGDdwfzBYeiSPg7a/jzDbIzRVgZalTPioXUt9iT1IHMcbo05HU1xE
ev1t+dON67bmt0lEGiux0MleiHgilS1hMMLB5E5SwyzdvKCv1stVsR42frqIwau0OKNrKYyBg6QTQgZePdaZCB3elhr45GumMz1Ecuemi7KYl/USYlvTDY
IyDXhlb5ViBFScd7cyZNSwIjmQS4Ykyor3G+8o1hcl0urjzFuM+OV8DU0n3m9zrHLCU8YlzT+D0S9kdfdNvf1M7KY5k0fgNZpNOMEUmJrTvieNgR2mjQ4N
ACWXakbPI9Qu3OEG0ZvDWMnUVfXu9IXzx9zYRSDXWLiifJaun/ibTm5f5GwnO30gwHc3707rCZ6+e0/NcjCKTspcn3gQ7WO4CiQx5sGA/bqTGbi5Ys1GMR
w61Un92JSuxKSGweiNQTqlJwcOQj41pGd+tejb0lL7XZ3o+MeEk+0ZhxY76YtzorQH6bMOik3SwpQTchWNSU8/RLzh8tbOsKmWLOP7PME5DSibN0MTU62q
BuVOtkXG9hdGOWn8PuRH8zEkZmw/bK19yeZm89fNH/PVbo8gF/8RP+ZJnGKffG1koiYM5fLqRSRKZsPWzZARrwlmU5Ll+rpL/x2HwTLIs3l/U9BX3Xx9mp
WurYN6xRPpAh3cu19AOJUkw5zTmt2NkTiQbDEp9ybosp2gn93aHFymFptBO0TQ6fZQH+TvjMP9gOqb2g865V6/Nb8H/dV5ZXriX2CCW00ubjlnPuz+Opm0
D6sz4VVSTAOJ3JjEZ+jYmWiqCxrgW2bFDz/iTI5mxUGLntNYHEUxX+NPKgk1eyP3IRnDLFcbbYWrlU6k+2lkaK38B8D8Ig/+8k2W4PeT5M4w6ZN4lGksfs
xzl8F6yvfnMoPhu4APeqoHXbB6tfsaOmbXydlwX6EESKYPR+a6lqIK/W+O1hflF0dcVDXeY7hNqMk2TstmE9cCtjRAkQmFuqDSFGtqVQ9lmaocWgZ0g6A9
8hj5oW+kq+LNg3ZVFrc61DJl/ZmJw2fiOXy+WEMTMN1SWnephez3jfAZDeedX0kw37FfBvUr+RNOtz2DRdW//z+x8su3JYbFjn+3gl3+N0nTL5NvIhklzb
YQh/ZfkwWLhK/pptUYyWHGsZeqrPAscDNim+X7Ct0MgxkGM9jINtsHvjcU8FQxSnO4Jm2e3qdvpasy4eoVe/CnkoTGLLG0l4kDQfrZBDWtgNcjODxseRDy
9u4sWs25fiWxJE7pPjEX7ZcTr9Sm5ogYbCZua0R/eaHvueraoDpXF3f4l359lZdyRbuyBUm10MmdhapNRm0usgWL5jrkJBduSo7vnRvYdpVOwvcLpsvuiw
P0PTIqVgNxSjy8jh5GBtahd9pb3pUu2867QWB9a8k78Gqt7bdyNr6xltKwaN0MZa3j5yQmD29wx/B9GD9+AZqXEw9dJEazOnloeupZYbZiTcRtwSrTTXLG
ODs8d67hS7GASTTiZxO5lAupZcTznAhwcHuHN+lSK3R5WRNwlegOn6zCzvQcbkPOeTsfapLQ1EPv5V4XvaLcrruXr68PlgrdhjO6XKPjLbaer8bxlnXyoS
T5VssPKWUsVmh75/z1xbzk2qHxzEJ/IWt7oFZnksAx0g4jXxOebUyU6OSkZY2lqhvForzHVMtY68FfvNDiPjMA6lNCdKfDrVKuUCSu9G5TI61uSSHFyara
PK3fB7WSi0j4ieawbdRUvWX8OYaInWCzKDoN8PWbKqPDHraWtPfQPZHBO4mw9gSssNnMNAD84y7Iaky5nNTioT4sQ4jV5VWgvnMevLCAzk/CI4SlpYG2vy
jhzvWi9Ds1FyQZaMS+Y+YI+WCLGP2DHB5YJPQBkofsYa7AEnvQb+L4NJ57+pJX7dQ09NpuedarIeLyC+JpAwt3Azde/C7xYMWEZsoubHrFZWdKQ9zMBWiQ
xXkkdDHc/dLnFnbhFW4PaG5DDZA/hL3Pmn02uyIHF1uBN+vecvZSHSPkik5zNF/ZCfSV9R1LjhWS8fKYzN6gxvoNBdTJc+4hh16MsXo+8Dfz6msOftF/we
zfcYibEzqRDbn79037cad339O7P6mPjCBbQsZXH3Q/KjUOvAvDymkZD71yGVFC1o0iFotTA8C2XNTMy3t6QZcVVY9LlrKma+ExcSnh+eaatca+C/GP40b5
UvwuEfTLRpHOEk6Z3ptGn1k8avujchqsomNivM8F+J90Is8Iz/qLfNrNe8K7mKM+90YYlyRUnH8JSXiv7/s/f76PWVrP/0FdNBtp22aXmXkoNIKg+QNzaM
xXYITbJE9bZ0WedCWqvnLw0AJb+VM/h5+IwWms+rh5wKKhpENptasMColNuueCqNZC9XPkLwNDvEg3VFpRPYRyQe92RUxx+7Se9yKSR48/Sv8W7+q5vluq
uarHWxBXo/oqE441S1o0sdCjdcRy8yQoRmST9Coo0GUqVfXP15H3YI6xNE1trUAkz34zhgYF0uhytUYjoyxw/+hX+bCM+/YrOT+OHrxffq9cLbQXmKGJSc
Lq0SXOuMK90ajcZ44OodrWC30VQ69g2NJGpzOtQfyqFXt4nIDCiiaXJ3Fq+YjhiFXQLv87vbFkG6++di1Io1BgYptJOp4qI0tCSwXDhWGwaM6psA8aZD/A
Gxkh4lkt0m/e0a9MDhwTwcH+o/PeUbdij3eG7/u0+Wl1TTxos/Q4JhPEGqRv5MFKqyhp/X1XhrDTk2+k0wz/zsrXTJCnMPeha0oVZ4iDmM8oB/HcTCEe6U
VYgiz9lDdt7bJfO6OhXPnET8IkeNAdTAe7MpevYaNPPAmDKNuBB8rnpWa5k8Q0HTk4KLe52cA/+Br2O5RcwDYohIy8mRKPdF5L5TcKs24GxHn38KpiG5ZK
4ZGD7r+hWeyWwJ0Y3Hzu7TemwcMqaec/8ob4ex6PmPRct34Fune+sbAP2g99bSTUzhN0neg8jNT7LjSIEcbDsCt0dOWa5eB544I7eL9GFTlEgYWbhnIbzb
HayCwq6vwKpaPtAhBC5jKnD25R+77O7UsB998YXWxTR+dmmVDffy23wQkl++mganAiB+65TffAakFO4ARed/SF9dkvbd/8LJrRCKFKa/hdJ/3p9M+Vym2A
iQm4HNgpUvljZsjUr5Tt4M5XqSJfM2fXjHkz4LZ/Ru/4yJMGE0sNnCeEz8TwaUrbrzRM70tIV1H3rVIJvcnpZAzAIKL34pHJE4PxA7wYNjzeyk97fLrKcv
CYdIVlVY4NJQ0q/qCm9h+l7L9wDmusatpY8u8qTTKtZ1Cje9EfrX7/RS0mMV93GIXKTn/dPwZuiOHDTH/mjW6MWC0yNLp2ehpRzQ7fAjur/yU7wU+Jkmg6
GkLXuk1luxUwCDbGzA37VPLyt1xCBhrTvo/IstH/b5GNdaMsN9xQnStHdxyOqLabeBik3HaQFc2S+Bd/Z2X0+01bSPKTyOYmCec+MeyxxEm3BlXdUFnoMK
V+L0P6vVujezSRaYS4atZ5nvzKn3Xb5thCdn+vnd9lPutkk+0ZwqyR2LXGdgcNYftX6zionUNTbx7ZGbBS9Plo5+KJj0GV8Q/mrhpuG5+3ZixaQn6Dkq5S
oKWsztead9CXa8t8XNPu1Mf6ezYK35r9xRJO0YkHVY0vsCDjWCMmR6GLk7ZMdQzdpHK7e7qNp85LThhjmGWEv7itxEW6f0SFbfbOlJFLLF7QbNvJt6d3PC
vbRc1b5KyaQZ6FnZdxjQ043yilD/QsAJrClV0GodOJUvpSzFAOG6RZO7tX49OaZsthwtU3CsRXbeZe2AKqPohR1S7QnxykTlaKUwwSZmZDwAtwNw3IpouA
WXa7l9vcaCrHjyX1K0N1gsisEGwFt4eIL1dg6cWy2O9ptxZ/ppSovckVxuoULGSlUWhQPTQuQKJU5YL4Ra0H6jloJ/mFPCgFj3BhSFeJ6eIpUzwZ4zmxBx
gad9ceb2tnKa2Rv5h04JirSen9VUZQDtZcpBf4YPCRhTVUwjPtRFJGIk9/sr9o4hQKpumM+w2/xcHKuovRDVSBiuO5r6Q035HRZzZmzhVYkxx7sahVgz/V
xvfzOd0czEFiUdIYkKtDGi4T+rCpFCKnz2XSAReP8VQMwKnbD3psB9D8li1/Y/Rg5+cCgqgKsxGjwvmTINvotYbyEmJFVbx9Tq6ghfcS4wDOTJOm23W4qn
sjPqEIpuONmbqF1Qq/4airpbEcjlIBb2VK8cZIprk4kupBnj5gU+Glcbny1cHzemrq3TL7PeZfIWQ/UL6j90HGgmNlVQYW+EYrhy3NYIBd+Ik+yRkt2hgw
nsO5aO10ZRs8/DNyPUtqDVm7T4ROFubg4m984TZlacdB+yoVsBVnfT/cOnVZkIpJ+B1UuMUweCqLkdGgB50YvMV0jnjAlF5epjRnEWhX5WOViBXh5mVGP9
dojz1l+rMWoPvyHKr6+Y+mdXx4qZEDSgRxp61xY72BAN3VfjyvZ4o/ZXm9BRC0xggcEHPoVCDyloE1jTdWk4o1Mvw3MnnitFHDNXECfMjinVYfxDsX4nOQ
qROnGRS+0IL+zmMWLyuyJLY7Jt8Y5dH80IOW+rl2YDvPXCp0WbfzpVC3vYYN3jzp4o1w5d6aqbYx06lSf9W2SdqrIyIhufF6nZbk3HXBqdBj+fHac/Pqje
+wOLznix5tk7zfILqhpUDz7ebAr8qldaQXiDxDArrX9FQUhsCLYVe1Veysb/y18w8Yu+1/IuYXzaGyPU257VVKyNrJv6BjwbMmIk1VwmqEsy/BK6rPOP0c
R38B3TPxY4GQ7fSHeIanqeEq3CfFyylH6Fp+koZ9XTrkVyjMDPXIQ9+5C3zLNo2Rg46UQ3JbaUhVoGlD7BvFlgH+6rWVJd/87AQsxJLveHF6o1RT7Sg/bJ
riUCcm2kJBlgVsQcvpRzR8jFD7tCcnutculu2W4+sAJp7E1f80nX2Lizlisk6H8QqZwd9JCxeAlhYtGT8OxbPJJYkZu7AZIzQiuQsEgYyLCMv5kvjxp42p
GJzphKiIwXy/9xCs10ge72anIuxZlASsSCQ/d5hpxouzGBmRp/oz7N0W5WHQOsYXW0L/oKrbCfn4J0aGm/bbIQkhjJhF05GSbVPBdjs8gm6JgczH4cYBOm
4mUYCxuw1bJq+nQXZ18UjDxjPmTJ7t9KMu2VpNTakzBpARjwi99Qz9WkPHHflgm9HtNwZ7qt5mTl5CYqdXZLff90KV1yjyFsZmjjLdpkMm+rGEnprsMXx8
rMALM4MXI6uurRKPsNnTusXu5HCLr4wCC1aQYmtUfBM2C6AJfiLnrMitukyC1l/Ve18TohHS/1aVeQri6/V7hgXZUtTKtLdsACiAVinJTujVw1hpdjmGDV
duUg7TvrDLu4Thalx/y+BhPXCfAMvv2RjLJfw1h/oNr27gkapDGq1dgbMRS3Atu5pRQ0xvZC1+wVSzTIIkvUNmzsCdChBZDXpAklVyEqPL+sHqQ/6GOwaw
AP2ZrOYE7FDjCH7kZBYtUpJeCagM1rZW1gZKCAopCNBmmkF0XYbbhSfU6LI2YxFVEuXNta1AEsRpa/AMxbaayoKrnVopmI/QiHALDtEvzkwV+5Wm0sBPEH
CD/0pcrippjcDPF7BfvHG7JWsm4E9Z7kL8LAc990lawBvJVASacFtAVsg7SPCRa4R/xXII6bGiCr1YZDcyqdUOdgUjn10sQm0FxLLpclcJh6M5Q8exR9Hh
uKMAHrhrDFopONZo3VAbK1hd8X6mKDWyogoMjYwkzdjjkJmiQYFOUIjGgm/ga4k1WGqS2ZR8ssVcgfKsLcm4VYHlSDvbr0JsbGh7h3glkxN4Q2Lbo+WYvP
U0ujJTuhuQ6o4VWnbZlWLfwuJHuYG+nZ9QBlBHha6YnMJ8k/ruNMWSt38QMB++HZF7Gl7bdzw62UauXLLL01syHmvLhX3I/RUVRyrbZ7wwqthCIKskJVAR
/O0E8MIUDjiRF8/WkEXl6UzwutS4yz+mRfsDb6KjqykZxCN27tqoAyc8VmffxnPO0KsmVERJKhSOK2Ee5Peg2uuOZAoHHMo/eluVEl1gsSz+3dDR2MMEr+
H5IY14Kx6XIypIkeKUMe7q8DMAIR9vrHL1NP6l/mwbY8+Mce6OBxFKwo4RyUDg652EUmL5xg5fH10UnZRFjfEwPPfKqJ5x860Lc7OJ2zlE0nemJAe6pN9P
zaBSNNAyjS4DpHHFvlAmY5hHyx/RZ41O8JAPdRK9opt7LKeA0qZpoaH5xLJ1n04TjnxkVL0pN7sIbHdCR7/kg0/b5Ab8J5NwhR/fLgmiAO8yz2gYnNeezT
riwqd9K04I8PV4DKZq4yl1//iz4DfQNnLZg0C1NfbDkeMJ9B7SvTKaV99A2hWB9qHAsNxBBp4rzVhpaLp6L56WA7Imc1UxL8ZtxHjtDioP8u+psOJsuo8W
xj605qtExnY+fr7UVe0hKMo3QJP1a4Qkr4n28bppnlQsDLXQCcn5L04+Z/tTNF/7NWWRUKv3/r8wt/dNz8J56ZyWkZc7xtmfCXmi/CO++m1RYh96EyDlZ8
ua1wprgf0Yf9Lb57Ovrdk8CL+bf6ZJv2+VtCf7qyMbJcRHH2l+b/YGen+nIDGSc354SNOewqjwUlarYkMSDwahPpZL+dKl9QAzJmNc2qJ/IYhNjOp2UBy3
ftv0gUh/pUDXuiFhFOeIldDJOeB0sZ6xugxw/AueuiB8xl1IaE6DwtTVetz9sRZwOj/TJRBXABVd62gyJq+6MPsM9qmF5pp/srT4ssgbhC7va+SFCj0eDA
l90ZqHMPISZ3ENCfFrLdpwsjC0B0W5rCqowNlMi3PICxRx8x/9UifiSJrNsQnRF0MQvm1Mhrb73GQ3e1HS4B3ZJaksm3Em3oRvbHecuAYIL0unwujbOJJa
4vHLrcObMOn3U5upKXwCPHsWulro8ktNiMnscEp7csJgNfzstlOwn2cyPQZSolzydVej5Q5s1lUs6WKxVArVp1xda58mpndaKh/Rkpb8lBmyOU8Zu02utp
hAlKVbCFMdMqbCYPHVNV3hLvpbPifV23mBI9/kclx963JqEmLXIjzxZFlTLeHStndKqE9M7FxsLy1YpFO6wVhq440sC5kKIhaDTWsrtNKLEWX41S2gBy29
RecgAmF4YnK8oUi7f8IpGVXt+TqzuMQ+bu8Oux30FSjIVMApjqVOwZJ8J1B5rHJidGC+ybXUR0KPAy/GWso9tp/G/gJ+c5jSSvfPQq2WM8abvKSV3+0vjx
QabSo+SAmGG94wyqRkAtn3PE7lnTD5kyJbHKqWPZoKqqzf4uHaLc7uBexfB8wNvnOhUH+XRw7Ec1XtuAhLLfSGT6WANPItZOPYKTa6DFzfCvQX+fTT0jTk
OrpwEB6PNn6tw8mawFrGLXtwdUlfxTzSC6JbbyolFS7G6jE4HZN7y2utO145GTJ4uVjtwIewMxyE3xn9ZMox6eqELvvEcOaD4OJ5Ke6OhF6keZivfQaCp5
Av2axzoW5EXAoeSJWqVrOXHKoNad5yqKoDMdwrCTepth7C5cZkOnow4OdBZrEtxyOLuPBd7BCazS58pKQ54p9xZjMpF/M085LqT3ePp72h0erA00VWtRjK
AoGe4IRqtwVR5iP97KtS8A6/+KGJB7d0m+uI5UMKpuvyvfsdHxaeOiXqzAOt72Uumq86XvkRAfljEBhtqjn8GUbxK1yBDdeJ9nhV850v3x0lMSNz3iKWyD
ascjupWzfxp/7R31k7p+nmx97Pf5vNzzAXi5bH815dvAxAa4/UlUiizLQSmqbYRQ2MN6woD5rn2jl18WoCKm2VyXiTVx1QTo+Wd0brDNAOWDUYDF0QOlkQ
nnU1fxYHHdyMNMgDC96ULvqB/AUyXjr3ZUgcLGppwWYRG57K5e4/8KJIcbGAK6FT0yMHULFR2NvwyfN9YzyyumEZyghfAt4linYxVhR5fzZUAcObFJE7uZ
Os/seTZxG2B71e9GbfDPuJaREJdeLeerFoD7ZBk+hit97kyFsobVUycn6JfiuBvkzUsWluxZ8saINdN6Yvz9FxBKhaMIORpA7ikwnEljUnyhQZPQwbQteQ
VV+4kelK4R4jKRdwTh6X9FdwVhPx14rwv78Z7VH9fZH5wL/lFF1OTLUCBP5t87n9+xp9wwN34Dt1Hb/0VuHar7gHzC67X9EC5DTq/HReOaifrAlf23q2Z8
90P62PJvNFph9svbyquPDHQkKtRsz4hiwET4GmJSgruOr+VzUINpqn61o646lYe9VliD4e0UOOQqdihlmTagzNs8L9pR85IFfBBF1x8ZEb0z1WsJuy4+1g
MCyU1QYGT4ZPmQ00qfctbqmQcKyIctZXq1TjazAGuhhbWtE4ADWpuvGon4APbHaRJjyAk908PxJX5DVjNbfnKlubNKn8q2fIFruPhsWOifdX5jcqRy5OLy
dIf2qMYzV7nf6Hw5P9bomW/mdJKluym2mpokC8Y+eDJYwD7oRyxFPzt7xw24h0XrZIPXkrZILaBd1+gZbQcbMDcE4km8PbbVZCp6OYlk9tKDlg60uXnXSY
I4FqauD45sfB+sFhhEYDwF+PT2MVVBcvmuxlfQ7lTkOkeCSNVUKNvHhInE44c5lKqu+ICcAPE1P3GrP+oesp9OGgpdpIucDZ3rE3bNUM0jlP8UpAfycpze
jSv9aliOciEtz0MkkJVIVcVK+8wmQK8vM+DU/d2QIn3h4WWzL+nd9kXArItFn7E7RU2kFAiUOPR/ElVv+KEpv50cz/xV+BisHEmUFEFyWVyMx+wlVepml6
LBq8PU2+iq9qvgd1wNUbFW723zoRpaiyi1/cSMANTFampA/40TNh6KS2ePt6xSWHp4dXBS1pR0LHb24skVFuHDjgV9vCJm4oEnKIHsqOiYVXWY+k5WaFhU
4opcd7QAW/qR1KnoLmyeiSLnSz1l3tD7+Al5frsVi4dgNvRCNGzSYvmVbFqo6qHG5E9znh6YbQhjlosxxzsi+qDb8o9Mp4MWXtJ+yNl0dyOZLv1obvtE6U
mF8UOiNOLYjerqXKkeWzDzBp9zNhQrlCaacDZZr5aGlcOAWSGdwLwAojv29W43Az7uSfc6lJqnf/SIBTjunxlRZATFVCziT8zaytF98TNFvJcCMeawE3oL
7mOsmXjPdfOfXZSNb+XfredNyUBGnCh/8YSiSiZutPxTAS8C+UNbXPKpbWTWD9h1FSJ2qv97fTx0DQmHp919Sm+5/UuOZm/zXP7m+zCH3Oss55PcT2eNIH
RKw/qA5yCAHBI+GUWA7EHYGUCVtPma/9vLXg6zCNHBha8DXcJfTYnmDAqecEz9oijlhLyS+Q6AWSJ833fbq1wOr01zctwf87P3zxfe00DPW9oX+vouQmJN
VOIafnY1obeh9s/tgZ7TVyyZBOWA1xO1DsMHZxjrw4EzrRonkuzW3IEc4hi94q9IGniULeG7pQ7Dc3jazsfoFdrFp7/l8+sYlOjecva65kbqvX4PsEjPXf
qnIxCtu0pFKuZ2sa25VKs3f5zBZKVFXNjFWl/TXcWaE8SkIfB7uIfFjVDMPXQrQJKdnyPYpnrEOuTeHZjix1DsqfTkCW+aYpR7SasZVZ0Ag8lCMsqDWszG
8LZ2F/A2qPVLzvS+ssxezXQ+dlNIi09cBaSrebAwtrRmvhIqqKZL2bhHIv1TjUXjktLSTbZLK4YrwilMKsc/mUZnPinBm/gci621xvI/Ue/B4AY7nyVgmS
73zxbxQh74n4cWye+uve6Ja+ey+h0FSW6k4ojoS+VBHB8COaRg+u16wWd9Eiwj7FZjcu/o+vs7yDs8Rx0O5bK12vZTpYeuQOebLavP5LfGjPyI/IT/5Eu7
8hJQ2aypYsRKfrypkL+7uR9j3iTyvllzXWveJ+ZRIskJZa70Z8akv/yXHFrRpXVa+04jBDpDzD49gDOdF2MX+4NcJp/wizkOWkMJQ85MXJ4maEpp3wt8/Q
LerPMxykhyJ8yXpbtTNYthkflOnPjBtv+LKWTlOqhQ3+x9Z6rtorRaSWa+fEpyWgeRl8zGQ41Dsf6OVq6Ik6z01M8EOX1nBlTq1LSbdjycucG83pEF2w0F
4DlNkfkZck7hA2haGGvDoo7sPnmZTfaJrS4O3pbSaepZ+ZdwwAGlOM8pe9AyobM19GWJod96yweOMFIWktDe7owhm91jf5u0BH/4uVhaudqDay3I2l4EIY
cto3BB0L21WCg4TekdBi0D6kkc2L0mXYlXXWUYz+X0KWQpPy/lLwFC9KMFcGNN0d/Rg/0pXEmtUb+ZJh/KuiBVLeXIXVbvevClBI475KeCwZDxsJqDSW5O
RG+mOuXdD++ZIuVM3Vzmord5lAAx1L7SAvkOaXFYNuohMoS3GGR3aSsz2yTb5RuAeNuJrFIQ3ejtjvjxjXIxXualKIHqazWzKEA5DZSbvKsm08ohN6JSsg
JJ9lRbuUU/dgWlKHqP7IW8AeHcRuSVBOCHS7RUO1wugxlp5B5fqx3R4Pjfo3shlKWJlXqR2yXnBZ1dVFb0rKmSj8zheOakB8axVhXNLjbaU/pQnPmUawED
g1ub3XN4JPICOdd6N9RGesij8eHaYcjzEGiR8vWrD0MeUu4F7rCqijDLHQK/Njkn3k1rHCdCT12d+Ezy0VUn5oLDv4x3vtSknxutMPTm4zEy5M1uSksqtE
UHBJLl6yOBG5DGFC2GSeHJ82pv0wLrwi2x5nmp1IiF/3nd1pyginJiFwlRfHymjftJlmLFyHhaSO199Kj5Pdy3p/zttrlw0HcVYn+OfkMCcTF6zPse2/t8
jxmNONc2qb9HO3+5wv8ByFxvqDglTqWKKsAh+jw0JABwge2YejhZHx9M/eGx8cu4gKPi2btspC5TeI1kaOwUav4rB5cr4RX8rJ820WdDjvvKG/nTID6L0M
la44kVxCybtcXTgye2gzHPvJeTdNWRHwNCPURID285VN8Mp2kIlVM+A6V5azH0eXUWjhkaOfzh8CXTPIGSaiWaGccUjembgtVuMk9HqeVjE1JmbInwF97Q
zzeha/fqwD11httf+at6ZvT6JpBmlSig0e3Cu9edm6lInii7SgECM4mxAyu3oAMur7VmowNoW5aYwlZT8lA4cJqjfB4FJowTRnOFWfrOFxfj7dkKBisnou
yPS/VfwdB+o5GQ3af1lIM2EcRt2epjRT3uSBF+PRc8JtSPRzlMi7o2ORQwVkgZs1BpE6BCp3Qf7ztdWgTn49UZL6vJPXtv593iihliVw9j4obtGNU3wZyX
qhSaprnHLDMVWXQC41b6729ZXZcG8RJ62A/1mFV2/QfmZAc4lqWdOaT4Zf/B6ALVchJyeyx38apKQrvpajzl874crNGnA9HPnrSzkYi6bk7rs6tKRQxGor
JtVBh9Wbj56GHJ+237DIxFGm5a+oQOq8QKX3EsJE+oFXXh7R5PC6nfFh1U4c8WkJZTQ8uEPmyHb7KXi/TGASu1lji02luIxnkz5ukL6WUKqNJBsDtn9BVY
tntE0pEIK15AUNVIEFaxZP38GFFbxCwza6bSk1YooX/9EvxvCWRfbenwUDHSba73X6yjSvWCzzvq6VQw4tPI1gAtLZps8J0xKb1DSD/y3xTsIAZ/sCMOkA
moZd8VRCP2P5ofejrrT15oy5umhzE0+uUkjQVD2rRCi3uOZqKCnhFqCVDa7eMLxq9S692NFlk4ZxIe3mvLTZRkOffud1cYZllSlYyPJz20b6sdZ6VNFJRt
Nu43RQOj9NAsCLbU3LeMvBfCza7pVQ4mMMjZKdNFrrhf6NtZwL90p/2sykb4wM/pRf+FFTpxu82RzmJH2HvqubMZJBCYFq6BfNr25KmQ9BTOJ0+CVB4upb
z0SPPvE7tEkJ/wOlQ06VNFexijl1bhd0pp2/4/d/FPbfWBlfPNaWfI10pT70/BPDdiFvnlTSL0QcqbFuMDj3KzV2Iu3KvXhX9YsJcHaPEqbDXxy0ueHdy3
xh+DlmPj/X+KgypyallsxHT7k9FymmDKvJ4m61dnJLmklHJHzJOJ5jP/UqC4tzrl40eHZcQPBkcWZ4gic9QqrjAFhVT6XVtGre3uy0amCzlR5H5MKQpni4
2+CeXlvjas8I4VrSApNahY3VtMw28y80AO9zZ8sbooj90XcY7E0Yy7VGumA451q66pDRbvd3F89+8DWUhasthmPfb5s/Vih+sjX0KCVp39QALS66esoC0N
emYv0CuyXcUQG+lOu3CjA6b5eGFzPF8CpnwBWEg4NBsnqe2YPt986Gb7tY0M5lrh+1DMbjIKaOisWhzkAllYyRttqWVt5j4afWYxDLr4VjSs1MmD/2L3y0
YaOdbAicuGudKGS9gDfAbLNZn7oSatug261nDYEc4uzrci0PM4DXDG9zF/sq3FWRNh4Ur7tMt9D4zBBPKJOG4u31PrhN4gaD653w8O6/H2v1jaZyioNumE
gJb7vsDAO5uNGEJFb64olweDipXlzKQfVtaintDFe/IZrlCN4+ihn0sxpw5OgwBkFdiOGIu3GcJB3IJ5qsLVlOfJOXCu3jCQCZ6wr37lD6hOP4F0yoXrOT
ZPWKqNyJMkngDU3+QX/KtROTbrtTAWo25ZQcK2Ap0NQ6Xjy4U/lM1TRsXm6DTdKDLO75/DgQvHyZRFW7lEmj8q+sye4VxeQMTqlsntT2cQjnBx8zQrLFm5
6EyeAait84n/jfOsNjC4gUC51v3fwCAcvPoHcD0nOxRJEXk1cpWZyjbjQIn6aMGRRDInTaDyPgt0aNNhTKKKuZblfiohssObwAs8Km07z3HQ8j2QRTl4I9
jsDPOrKlVmzYTVmAMOfB4VPYsBySqFbYwQxatDzcnMFPQbGBk7MVpvQpMoXSsJUTRpNOkpAOKLt5KmE+bfNSfY2f+iOE2zZP10zfjuPfx+NMu+82LxK9b5
FU50k0ZZQMqdCpaHgswQYcj/rzgbdKig3wkkkN8bBBNal5DU0ol2S8OLlRXkXnPfgkVZdYM/eT5S4kX7zycprqbQhd7RCcZM2ErvjtnmtEnaPq0mAqLcBm
NNh90jaVJminNWICl+DWOL2jHezJRGfVKgmpCevPSW+OdKlpSlSEHks1mlKIc+jFgzsH5mKoHNiU9kgV6q9k9CinD9X+eiJvgemZdIohzldo+hNpKRJhhy
Otdeenv9Fn4XTjHeHO3AzwHPddTZPF5TWOj4jdc45E6GS8fHGj6R9MOfd/wUv1ttU6KVg76RpA6rOu1mjjxmZgnwmd6I+k4kd1s5zijfwrIa/M/iSjKWXH
iiryYjHzlRL2uj0+hCkVuuqN63Ig+mErgabXjLmiA+pvm5+valnqfQ2kGFHSDaH1d1+1ifkLOnV67ynKcdLC5B/+RtKU8Z45+C6ubPPdO6GTaYTqu5S5RR
C2pUFxzYeLWAK5SL4hgcloKP1S2YLqJctr9CA81WCXFIQ1msRw5/0x7eZmAk6SEwztE7OwbIr8UYt06H40OCXv8BUn3N+9kd8jn6XN6cJ3JheS5Q6PK7hz
6wKPfos5NHlFReIlcU2X+f0kSP6ApwJCJ/7/d2rCjZt9hKvH6nkpRKdRIFoau/haDq2+Jg62xd2nJ1bbxb7OSBVQjljIZRX2li6myimHtksz9OIoc3K1Fe
J8qaFPlCVwb4yUag5c43Y57UTDucYZdsIWqK0bnAsb1nmm6MsRiUViI+afH/MLU8RLW0tdsfpYsTZVr3s/cqc/Vw5TCGU1ScyImqmVZnRPv2aZLYknPY8o
UxCJLrfRWZxlYZZ4viQheO+xD5mmfqS4Oue3SnbyEbzneNkQ9yk/39pTVlRWbsLI4R8ASvmYncYoqYif5UN/WVGKv7QHuTtBOZRfs5OuhyN7cUgDMOW4L9
TFMO5uO4JU6CCKjv+NHRK3blR3qz95xEznjyYQzKJJBrdBPLdAytP/mwZrD+kXVrQSSK+lePmNDeOBdwYUGmQVvL3xdKmvXrPzrcJe3GiacG2mtuSjGaeG
Gzkcdx66+WJLNetMrObYLy5SQSda692qETlf14bZkQg2hf768nF+t9P9G7D4Pe6htyNIoOdJUX+36DPJlMLKrZ1UHB27t7xQzUYCzr0EdDyxRzA3H2hiHE
OCeyQ5aWuTxUn7c0zT36aCnuYgp3+YpgBUwtT4i8qvhyeS7pCpcfhdPn3olASgY3mkdDZNv/Lmr0aA3p8aS67A4Aj3Kd8ifvaKTQ+OI53C/Sb3WeAm2c9Z
uG1R0kPoZy0XZsAU/FZkbdXlfxQP8YkeRP7e5xET423YIi6/2joL56uR47Xl3eSLgkW3v2qOd36LlJ3KJNBX5eKhOmB0cxx90TypGRg2vcQcYiQsAz8lxv
pV6BqBBtcDNNjoAdShVu1KDuANrsIOZZpP0l/9Lk3kUikZnGkZtpCSvfz65MX9QDmCt1ilF5MzGjBtt0A1MCbHCron9PeaIX9jdGuaEGqcCp3uxFLvHTy1
/Qn+T39BvLK45x1ShiSpnarmav9LAmqaNZkyoSt0aBM21bF4Y3RNzZj/LE7ID2kgHvYUFGVvIGfHCh95cXGjyZgNmYL67JM511YYsOYHQ+O3K79MmQa+e1
rvMlLcOmPpdLa8IDypxKMUk14GOZ9Ds74wf3aiKxqVIzyo2LI63+OwlZejL9wX9h1dSJ89pGloWxQxO5NAMUl/cw83Sw+Hh9JECKNMpuN1twtdH55taJd2
hkNeXF2ghO2fzVXZRr8jMkwDKj79wvNZX51C1SjzmN0e36AlqxRCv5mpbnAy2K/eBpqsC/CZ0Ww5l7tOR5yZTwzyky5lzb//XnR99PTeKTwICJ/5UOHVqs
9GQWqD5YG6fb90dmoRZgjuROb4WF3Cux6P8RDkifhFVwSYeQKH751YqOEFQRP2TO0k34f2oiRs0dzIJVf1qoXQCp9WfOxceMzYn13/LqiyPb0pvXx9Bprj
EMRnwbypeG+/UE5Mzdn7psOXz1m78UvPK7qxpPpSRnT8JH2Zqu40IkVJH16WKLYakXb2R1eRe6ChdC3DVwvtGVHMIGnHvqDD4y4Xj1vSqblW0XCohR7lw4
sB540q+3Uvxi3US1fjE6fyzs+GCeMtW0Ht0DbBTOysV0BZNmgtw91JDuThNtJdFYW8yn1l3J3XF6tWruqw0/UmyQy06cmXXhURzKXt+60D0WVd3W6jFzew
ZC3OvdY31iTwCeIu8T5hWLvVFueDW5e0Juzt6+DFKFDfdUKF0VDZvvtZCkneHgaRy5fsbqGjOr3kGuKa/SfpRso29hVSPwFiKtxMfZmLjYmgxoz0BIcAau
POrwieXCBlF3Cl0qzJVGvhhbz8bZxzN9K2GxVehqpfEjbtSn+oeQUcBsGpththqYMGfA8xPwDVXeUkP3veGIf/eA7Cj9VGTmqTE3YGA8j/TOG2cfwNLvwJ
0MzkXdpcensbsvueP2vMbZM6Vfhr5tfJtvp8CV8y1S31qb95qa1RO7PazuQEgXghrpk1nwTdaAolv/PKRSz1gQrTXXa6VVC9qcpfeL+slk+sBtgTCOjrfN
oYjXc6nEcKAkKfErC6gXnjhKPt3h3pWHkrbn2MstUrUEeZI1c80TJ4jQBB47tAU+mkShfquFNCMeyoJHWRkXHY1eU/Gh8iqHqpQ59ufVYvm8FiqKIraavD
rDoGmip7VCdjIR5vsqFDEAAtxyrcqsZGWeGGsQfem3bSTUb/X2JVDHbFQMhyAL7zF+Yjmg+v9iDeOBHSSZySLu6FtshtNOMcm2yNfRW5OMLa4BDcG+5utM
vhR79uNFV28LlI73/LTa4YF2Pad0cIaISTAc80UN2/YenaZCfGzgXL6ZbOFQZHRGOWHRKeX2O7o+V3WVgsyvKwtZuJ9sjX3u2UaB1ea1jE8Ng4VYPs0ve3
LYPANzeaMi2JkEvZc3Cy5YmT0OiySzIwJU/L8TF2jXf7uKWUTpXFHMShXEzq0sLVURA8mOrBNM2TxkNXGXqh5RSC2h+XyeCJkR00tTQK72V4gjglV0LTa8
d6hFHNVyeQja5IndWdcrOJE5o+ReWuKpSAmOTV1dbgaVzkKKt8xU1SFb9JDnfbVQ9yIUhLF//22boZTUmjUYdFKUQ5TfOB7BxALRMnw1nMP9l+1nC/SOVe
uPApF4rOKMU7lc/Rp+KMZjLrGupaHHsJATvNLZ8y+344igifsMpt/sUXd8JO0TkPZ+iKdp6ggXmnK3Gzy4kbdn9PgBj51OgC2ahpXAm3rcLSaC9tdJ8T9m
Ue3Xovj9ui5c3MP+2wU5yMiOuDZwFaJe8CzsrUC1LILHq42oDZS6hYH4/zUGEw4tyGVmn1cIgB6RxHkz2ov8/M6S0Qr7baQSF/dc7CrYrp+Wevs9Wclm+T
xTbf4K8QNsef13KshVknEtwaTpXDAuArdJazmHG6lBcdRHe4p4hbULMNn3HH67kobJIr6eJFL9vrtR+xQysq/j5JmBhktGbhdfu5CzHIGyyDpidhNw9e8l
K3DQqtrD1OOxQp7eGlGs5DRfcpJHs8NDM6/vk35mxt7lmvDVAr2OqtbT9pLuvCqAKPsY3TtYxqnU69/EhclDdN2Tyk4v8rj8JbN56hCMzgiBr3eUCaHGIv
N5ZnfTld3K1cMNQv8PXyBFmUZXexv0uDvFnM8qC6WK6gJbBTPR+CY6PgsE7Jl9Hp4tN/iBhCjdAtvhija52gLEsygwcafBA12tzJS5xaN4jPozm4oeKK2x
+2UwDGIXgLf7z6hOTgLwCrdAku4go+WzaopXIae5yE+XEY0oq4X9PsxH8KpyB6cA5XraNpbJKz+Lr4wk5NjIqoSeyQP2987Qd8KOFd4prSaLgbt3GXjHKj
FCU2VtOeCWgWve5coyhGdJIqVu+U/QJG0shYNG9agJR4yZcUd6D2GKRR3HA0ac3LJ1kQezMZy6x5GU7epaq3G8cKs+Zlkh5EhPtvjWvDb4Df3d/ojFO+VP
VI8qess92KFlwvUH1zBFT50mlpbKPkLwggfZmpZBr9t6p+LnCrUqtbzol882dvPtnK64uJ9zKEUGmaOfIkEo92Z/2uDK0i9mj1m5LNCoa0wzm6YDLYHuyl
1R+IWB0c730nQa2jKVHQpPYr7jovPDoE90a/k0Hxiu+08JjfPOcdCZUzyd2xft7pE5LZnaeR6ck8VE1bpKqOFbYW4HvbxdRCVzSTFyPPSNjpGAcaT3uZvj
OZzedVepevgSTfqOmeVG2bLdBjdv4dGLmsPG1ISf3eF74VN6PLpzjchc/G7DZNZaZtRjDldw+Jqr8CHwhdrklwxtd16dMcwVvGvxgO2ZsQ/x9vkYlyAeiG
zbxRELHey+OP0vyydr85l1FT+oQcGEFu+cPUll++D23f3/fe+BeHYrgwLfnS7hvQJyguzZpkKxfKXRKk0lQqrJSqhkqYKLFOA355zHBysVSY1etBHZySJn
Rel/XL5UMZu4ZwbMXNUtSlr0ElNOfJR4a7Cb3Znosly5e49CSMr2bSjp6Z9xaTiKwWDSL3Ewu9vXOCq5k1j5zgbf5NAjNpCMmNslPZppTQNrHaXWcEbkdo
XH3SmdgeL1SdrwaS1bMnzjTmNPD96rIxR7t5mIZsmMFAskJKb/CLv8ugN9SReRp+czqnMcjHnKEDRyuo8iO0psRDt0cyRdC/euXJr5S4WgjuCSotw1CWVG
fbLIoewWDc5Q7pZpKKoditUzG3qVE4mto9BhXGMxTllJ36btLPBa2YJBJf7mDTwT0nqw1iY0LIqqES4Tx6NBe1954iifSOPqoKJ6ou35mkS7ohSLH9YjG+
h7tth/MU3dcJTuje60GCyT9PHsFuw9ETI8jOk2Rxd1NlEDZMtEFXfEfDzU/TeJbSjIKoUxoXS3bBUauTZDm1Oww/jH/3Q3shQKImeSb0etZ2BRCjoYrLeF
pd4Vib1zS76lHQUXzrSFiUXwsv78/bpkqOVmBNcnP/NYEe0SyLSVYcmLdDLztUowZnvLwYy1yqVGqa+pMXgFhz+hnVwuFL6VQ54y4Ud4R57wksqQKq0mfJ
bPuyQ+iP9zCXepkfcC3+f553aEZptvZw8qHR/7rIfCul/6NT9PJw/It7WgzC50T4nyjP7sXDNKS5Vohm3H+HyGVPz9uvvKa/47r65TJdmTKaTQ3tIKXMf4
szeX6bB69wyeaJu01UATQlRVSGHi2ayodRbgPo1a189R08N3mMeTEaljaVBYD1EkTfxavKUgeV7dns5lTQjt9iBQydU2ywyqn8UNFN8MhOj/VVzTYTgjQP
D5lSCyg1rmS0dl5S1AdE9XXT7V39q1aO3We+3BK51vJ3b4x0NHAQb6/jCHOE8c9+s7otUf6Ee/jUxZWf9kWqOtiM2YRjrdmYyl32o4dMf6hX6NCn4VzeUI
fIXa17AMsI/4t/Pg9p1FFiTlxJRDo1sDYp4ZwtATHlEnOFoEuKnSaMdQmYJnJCBzQr16I49t6+PKIX3wC7sCK1mgwGdWzvKxBcQH2Y4FboQnJLe3eQMEYN
BF8dEWldB+mx9DeTjJPpfGaAEE4wQ4rSzpVKK8dRBXIjcepW21C2vWGFrvsGMOylOlCPHM3mEahzSzy2tCqoLO38Fxy5Mgf7jkVN5AFt/BfFSAffbpui8a
RxHvY5ErodtB3rJs6lwrBl7uGKk4niEoFsx7UMbsSneZ7wLtshmZ4UYy8/uOPzvLHpWGmbCo+J7qqNUn+2HBTQ0cY3BIm+wEP1yrYrx42VIR7W1bsrZYN4
gfBl2RdW/B0T5BQlFEDTe6hrl7GjlC0GWfKTnIIc792EudEybaHC8sXuYVYl+ueKwVTZ8n0Nt2TyYWJrFBaSLLUt9G88a09U6KYtOunUboo3RhZ4zKEBwa
41eQKCoqUUT9mnPWjMZHUavGtBQPK1FMpDNfDiVNz2wO0HRSd0qzGqePcL5p+UMahI59yCVZ/VAwPZ2RTc7DN7ZFumH4pyZlc5bW+Mrl/TZafbTqu3k60l
oKrHzvCqLziOaz9flt0JD/8oLkZJe4JRDLipB1dsJqRE6FQ6mkqVG9wolYrkf67BZypbkNuQ6yQS4UqUjXHmFAuq9Firqgo0xG6cQHE17ciSv1sq4srPiZ
uq0V2lBS7yEvzPwqubYGtZGnMWn2iamyAd3AUVbOiNaiVlAgWGQHaGr8uqHys6svcdzfuX0MVD1VTYcX3DAUhuxoeXheoc7SohaVQASsJO96D73JiZlKvy
Z9x9seyssCnFohd/C6nrsAx3kqqYchC+X4PC9hGhMmXhntDpjve01PXC1/WV418LXp0O80p7QL9QDoptoAmnN+uJlxlZybBVMnX8NcyXnGCPYTM6uaSVCw
toLTe9xOA5ufpO09H+Z4/TgeFTO9Qc1aQqdFGUaWdQJpDOLz5t/v1+RJzKFo9FR5XSaHGTqCPThgcOL6LGOApQJRc6fv+DxwjgLVSoRmyDMLRlFBtsgHuE
gw+loOEVaQPcH/WL1Ctr4MCKvunYuH8tK/bzXp6Ha+BLOBdVqw1SaF9eocqvYW9uK/xtmylV+6GDMdiBjRO6LTxyuBAETlE65WjuxOh+ab+dLjICa2OT3q
HxmM1BTdHJIfcLpinSzlDxTyqf3Xeh39Y0/pWZw2u3cUyz+RYhNR1kosyiUudF565Se1Aty6Atyk+HvApncbVGjJi50BoWi9kSSNZ9YitpDQrbdlW7BfEy
3RlBR6gme/DpKWEWrNEdbFJeFa9eN8mIKybvlvDk6E+YxHxIICML1rECLGGJIT2NI3ipQ3OAiEc3DzyV5Hr/SNlH0jArmWTwRmiwcUtDJSTV9lypDn5OfL
N6QEWVu1MvjTCGelSllPydlNWDH/xxV1gGzamXikXL1oFIZsvHdCmzJOhw2I5QIHX6RIZsOfQ9+7/Gh3T2L2z5OXHDQbWjlGIQ2K90e9hQTkVbQRdCV5ue
hCZCF4rLiNUVOAt1lc7JIlHH3v9RXXXd+oCqnYI2ALzQrEZX66HYgnfw3johUSQpdLGxvY7JUYaEV20mSECsj382H+VR1Yjh4ZHrolWuaOodOVphOlltWB
de+bM/kw9TWLig/EtJre5AX52FPJ5jP1qgQiEKy75D9eBR4It8UFjZl+/Q+Hk1KU/OmNGcmlmjFIoP2RJY2Bu6WLGXSKict0sKjoe1cHqFJDjE+aK5jsqp
YNt3GeOPvdHoylt068GxBiYTIXQo2dHoBFjAJStMKjbtiQdOOjbsCMITnWE4UsWNJiWx0k1nBgh52hmSnQRFS6M5XHa3WJI8EqA/V7sMU2Vr9Q1S2sGJ2g
qraJDR8EyKu4WhDzdeWp66QQaJv3gQU1vU60V46YwGh2Uw4n1Rd3hFJa5DOtLakOM/8AXdGKOoJbTl4K6BG5wSoZvCdaFEH9UvhkubPGUF6tL/rVqFUSYH
mn5/ErMtLJdBXvVxnCsZa+ExxwcjPtJWlnxTsRZKORGUSoOnOPX9EPvpsm28wJKcIIeLAxVoO8KFDmQ2faOEP4n43Wu3EDi3dByYen33ddjZ55NsZxcQ5T
/X1vEl27K7/T8S8XgiDlF13S+WwXwXsqWwzYKWQGURC70YrTD6qZmDsK31LwOd8TX0hPJken9/MOK+f2VaJGlS9OZwOnLgpNuJuvsnc2MM4cGXgiQKE0/w
Vg5XMSSLle4CSI4VIfjhfCd6VQl5WuzQMh/9zHqzGFvZcReiuD/vJcyExwqHgBC/1vnb0x43qHYz8t4pyGlfzxG878fI8Y7foKRrOZnh88K8LOLq6nvMd6
HzuXMWqyoMPp3pqCOkNvtTpZqRBhWjkz3S9qTP2hhzkrJ0THLS5LvmrbiOg6ElNpIo3sHgxl82tQj+wsZHU+M7CWjGUg39tvltOXZxt9Gzsdybhaxup5Sv
AbFzf4J0mrIxLC3uYqHbqfNHiUhjoE5hFRgAGQydpJlEaUhi8InvsFp0n7V/wN77D738Fdtj3P8auEVh0nFap3dvTKIsMxHQ9B5mHE7R5g/VjYqEWDEERK
+39/6ckzN2LmnlwkDKhK6wXyEM4ewBkkfPKjn32RQibtI2jYboF0/uXkF8GbxT6sm0xikqJVlEBgqVOGljXVjRx7UVptNi0ubRx8qJphQk2Z1dJL/9zcmY
JF8b6rY94X8hg0ryVWD+iskz0H6yeWI+KO74MuWZr3SGVkMA8eqv1z/4tos27wmVi8LVE81n+KrS4t0qr1PGhYan7W4hRKW+/bXkbNweTYUvFtGWrPFOBh
DasQKUvbNwjIfCh61NCPOfIMb72qQne78sDXYdqJzQbYJtaPMGTBcOwTTedCYGu7hY3GjWcfCurQaht4c3do7vEFr6uzuEpWEnf65RLauKH6D9d7iTd4nK
OZRmLRpXo6pW3M2/HK4DF7nF9Zogch39jG+g36N4BzWq7mbVvw4b7hSKLha6DaL0+A9CqGwKVhNCBr/v3TROR9w/EnXlIh+FyyM5dh3BQrf8ST+gHCX+JL
B1/+ADL/+O1FhqxHCfvb13hPjcZgIYY7ezyKO8sFGtDXq/kmR+exadKQvTL3zL1/sgVAU33SYdE/SvC3d3bisX1j8GU3mAIZWd2beI0yX5kKW6YmMZf39E
wEq7XadT9Ghc1kgDEP+rD9fb5FnmjeJCAF1+WaJUBB630bk6mbv0rM3SxScO+1dJcjIW+JVmeGcuUwcWGjCGT9fBG8ijxo+JW7koDVtZP1Xfu31GvvIkHz
r3WsTeSL4Omwjdy1LXIu/swOKqdDQ9TTpWPmLpT7kkZbG00xwst5POy/wLFl5goCuo5IYJyF6mDBT0CQYZRTbQNGo4xERueqyxJEeCNl66O0WjSpA4FRtC
SrIcunxN01+/ebSwl5ibPy6Ob4s842+X3fThcCrB+m1DawBhyxhQnjGq0IQmLytSqZqmDwhO41ahSOmltenzRjQRKRQvGU3xepA3U7buIz0weDrXQZvJoE
yYpwRy4BiLu/HHk02yoIHuZFsCH05epaj8toeK48cuIgpaDaBmcHFFDFHZJQ0wmXKtMvBgHcmm7YhH0IrbvF9Xi7pHlBgMovxfSvnq2qP6R/APrXjtiV70
m0Qfw52/yuhy1wWp4ORj+wWb01SoNSL+q6BtaDeuPak3wzVJcUqkMtCfCmTriTGQpwWw4lnXy8w+UGz34Ep5bSp0XbuF9hWxryGemAvEpel8Spzra6xVIF
4pB6nPWmA92TUiGq9eSD9Snqr3kWSTpm9HoDkXvFouNHB2NWKh2+3LIPK58BtmZ9OBXvSmisvTztgy3uC13mNFscg90PRqdWSEuX2trHd6SgR+65ao+umN
0O9IeRmzobZs2gIt3w/WOjgplytjnvbK73uPKvjhjlDJyd+k6l0XYXQZaAKTO7vHnIGC+V/0q07GQq8Ejz2KE1JVj9EEMcY8n6SSqT7lYrc9NO60rCmBOJ
zdppHxjqJngwTghrCdxDSNUgUsUAoNJZC3CCztSGT1tjSzE0iXN2wclmh01XjJ+ggLUKV7/o2QC+62wZXQT77irmuhU+lFgixlpeXdHjIomDhmg9RYwNqx
EeRLH7qd9p4aoS8oLeZCDEZP+xCpZN743MQuYbB8thMLQYAdJMMmUFPtHJ7z+IGmqQ0tnZSg+ugTw1J8US9ihCT6dBfllM+i9uUw+Vq4fUiBX1R6e9MYHf
daH5ZG68AhLkO9SYX6pyFlYKWCfAXPIB7zuMapDF0P4jJLbjefzUCHZC7V+JidSznLIZtXbgYjHfjuUpxu414pLVoOtT6bW+TmKDcSHwRTVWiFefo67FR6
Wg2Hz3wh098wVZhYqM7aMnBLSZMPyNANcIHyZ8SXHeWH8nBcj10Xj38xXFWYvmjaAa7lLZdvz6IXmniunNPt6NEDCZYIBwCHVIU6L+PfwVWSfKM746Vw79
Pr5L/WJpsTdvpgo96Xh03g1RDxQ8g0vOp33xe8fxnv7JSQFLsOio07BZBioSuaw2B4/fl1WPZfJkkx1cPoxiOPmdyGiFNS2lv2tACxg+zfeZWtdd86CdVz
n/uvhHeIut2OQ0BuKUhO23pG0macv1OP1O7GD1cAF48NzNe9c3A9wrl9UzG5UnoRty+/fFRiaL456g2a62IssZIx1SNKvYd8+PpYBz1o6PZ5Gd3WG8Vjmu
xqXstxy+3HE2f4sge39Dei+CtzLuncF4Zh5wQaYrpmZv3XkOxfVOC0fy67Fpo/1+pw/XVc7+e+7z+e438/1/lznb9l/zl5djUIpWBT6fIbGch8AGhDxkZa
ZsFL9tlWyIQjI6o3GuviMa8yDCj5Z/vl9IyzV5HeFFaaT1XNPpXCMD22HLQOpEK34ax279f8mgly9v+0Q74EiUv6mGAUzp4rIXh7DmXthKieDvKhzkBkNu
gZxW0iBBf6TWyjfN79fVhHPLwYHhSUSOdELaZGTAXvFvKdIjGM8HjLYT0mA+HUirqwlFWIcl8VI4uwklvuYg34oVca678dH38Z6kZQ0Xr5XG5H7UZnZL4W
1SBT4XjLbaC5AoZ+JjUH5WmlNSx3ZA4Rk4k5yh7pUgZF9TU4QOasMy9Zr0+XW+x328gZw/cUy3cXhq3vcQYlKaQTYSVVepMUyXQI2lte+p5Txo/cshubqm
xLKVoiq6Hu/5qXF1kRB3ntFlolBX9hVLq9NTTRdKo+pby0usVWLQfyNHJys20sKDaXVp1XQ7iJQgWFl1u34loLqw69N5Z69yHwi4xA1P8UliqUk+OEzv4K
+exshKp02iWyQOIzCFqHcXeJsqMind7Lr6xt6TJa9aFHaVGlm1DvhgQH28n2eLL6ZpIq8qPmuSmZbMIT3YD22LZJf7fTEDGRTDK6rGR7bVLmGAWNtdk2IG
n7Pw0UbOwVyXqN4M93HfnZAXNEqQiLXmhcn8nJuxYfuxBi6Lzqt8/9U8tQPMf3pOJMTYH5/wEtUqR4q5lexzlYGpbfE3pYcJFJ/hz6lQfxXVBwI1f3KwJ7
HWlo+kYDI3dzOH0VAWc2I1FRWzqhNtbqpPpJ3/h6qbVtp44wERlSeq3uClzPKr3kkVKAT2+1YwLdKXD2tFfzj+PlhkngcQ4KVsPttXQeh45X7gH6FsASm0
uOHMrSTWKU9t6FInNiBKhiTVLNDr2XMrZxGL51kA7DqFLmcJuGjnZLlhWZ6TY+hNTEv0Zv2m5c8uYiujQU/Or6L7/4BdDlfeCQLd+AxFamif1t5Ovj1Cr+
agf2EIdJuaux0C2/SRXgURQSDZjjm6VJtZdI6OwkQdnsu2ApZzY6nrVMyLgQqOObPzarxwmGrJ013lVY8lQ5XHO4TrQjckDdTb2oIoWS7kdTRiXCj3ZAhU
vJO6uID3PeSFA/UO9ifW8BC+1kjWsaJndba8BKksoGf/FJ55O8NJcfbFnWyx1gd3er8HnAk+KdIM5ySJFusoP7lnmrbIe1XuPcqNlAvZOyshzXKaE1Z5oJ
Kjmzw0H4Yx2cDA2oTUmv2OraQP2BZ/NiC+941037h8L+ALayTPiRt6sDlGB1uWyCJ1UySV4PEldYLvzgsIf/Dbm/xMsaV7gMxpvDHFJh4WnNJsSetIO2h7
EEcY9l6z54JlIwOVS4KdP0dlaEqUwMZoO9DqbGuT6CD9F5j5vBhwm3nBMPZFDmFdx000Z1yR50RY7dE/IYWJKlkSURuc2p4JxQ3hPluuqS/ttl5xC+qyRV
DkdH+pkP5p2lRoTo/EoLeSr+vJnAdEwKyZK8m6T6umFie2sC0IPqKuhwG+KbBRBMHG5p2xDaRDmjSU6pbYrDnG7EH7XGOtphAEJlaDkmXKpDut6KKm5qaf
20jEYb26iF0jPycnlrJxu+LepraqrrAvwr0EEE0f3cD3po3Bm8OD4a/EyoAT+LUy4t9T/F0pTxV2v1kSGAxw1RcQ8XOpOsz8zI67PGckd7bMPX3PkA5h5Y
3f+K+9+uarDtS1avOc2BLfYLJJCUmk9tit2Z/MGtkizQM5q7Zi2OJe1HnNfO/oAqlkDJgInf/091nSXP+mFwNlJkwhJCR7CKahCkXP37vDJkPaiwFCZtsK
XSZ9nJbeYuI2AuSeHmRJj0M7lWXwa6RV6e+o+jr4aMKvou3jgOKp6aqJCCM8I84aRqkysCWolTw1xZ228yUQl7ffVbU1Yc5pnKMIy3wQ36hGuSUXENy4da
oYZqLDyE1NQTPMXk8de5rXZMfRNqpZWDs4T1t1MPDWzUgZfR0Jti4PCjYIK0M10R29aQa6uf6mLfRT7M5GU4a9sozvtDJx17kh7hbHdE+kTo1gKtU9C/ZQ
eq7TAPGE094mVTnZsdVW+mObCxOXlsWhTPJa10O2WxUYFOduKgnVNrI8UpshPlRIj5R6Sjj5s9nQ4zzBoR0eAdcq66yXDGbdDyTUfNzelPtXqKUCbZX/aX
Cr0+aK1YgIxWREPIXYEmTTCg7QVQO0dONVnpER5ZquLoNClgnB6vgSPV+8RhVIE4enWXx412/CyB45v/BBQqaD+hTS6+Ty7LDtDXezp5SOmAvL5VcHEjn8
K24Nl0ktYzA3xZQGiRSr0x0KQi9MMM4nVqOsOTXS98kQQIrfIIdT1WK6PiBjSy8QGwNxg00Cz6bkmjqkUlXnKaLB3NBJKxwBaaeUXg6U01tQw4Ip4+hepk
gLr7LOzuNlSkMkgT6jBWXvrQoZW/mQw3/RsqkvxI7m4KD6vzdKqKPMQG2YNNLnpJa6uAme3kLEevckllHVe6EDtmYQqS3xZ9yai/xMhPBhd07+PTlSn7uv
Zjtj3cmKxaVpajnReEiJ0Xom7WvtXSUzwmbfoJR9XG5UHlPvy6QiWZYp+4pEO2M0nrIhDoqP96AF+H+Uc1/Oizg0d9V8efF0v7rfNbEKWSrizIHt/4mCzl
NB05zGr/gFoLuVTOetFN4nR6+0pwRMkJNFkyBHplCS2pedH9PcRU6n/b25J8+1//QrxlXvJW/r3uGwKw05GkVnYhbGi5nSiOTg8G9WTo7DTCkBiwwlg7wn
ZkuivandeZTLn+JpdggijiCeJuo6THJMhj0c9EDs6CiEX6bg1AzX7SHeBZR8nGacB/jOR96rNv3NrrDbtx5eJTWdiAyzc/o1Ewocx3EN5GeVw6qgEF361O
hcEB4FMj8f3hwWKqupLlxG1IZl20bjO5L9K+jl1BG3ALXlNdaG9BqFHVo/nmWgdMlFeZt6GzpkJrKvyhTXOAPHzvs+6gMtSDL2RBOwvepH81kOSJpDO1Mq
dhLcIXF5FeUveL+fZRpyY1bxLuD8TOWgYp03sBXGatL+avNiQ9xt2V0ar1fuYfMFYew8v6c1z2ao9o/Xc+0EkMg6EEtSqKp7X2sZTeFHKQwEE3SLqpOzSN
LLpAyVBDukkyc1undZQfjFCP8I3oL33Dk9sYx3ajSQD8mhTdZQfOCFVg/a95eHGjzw7LtYPKKA6ssgXK2uXtnVWC25VMhZddGhoL3bz95oQ602KoKsHjzA
rRqFOBDpg3HuoBxYlrMm07D+ralLKGtz82luIgXb+R6NhD4Qg7O0ApLzuV9HWbasBc373/ZrjapEsF7SQWa6+frg9JHro6FMFMyZduOwRT7Q3Sr50TW3s3
tLkFfVCIwyBl8/3i18xkhwYpOtzo2XSjvLup+ORQEy7pO7q8+Ih9hIGbkcHrxyjiMkKQV9sxYybIjIhLrXb7PrRwmiCNZbvT377WuPfqbY61zLKKTtiaGJ
rPjGKUs/alxa24WAkoY0RXO8Cqk7TarYBDSSPjMnGipq/k+wsJj5LyNTS900AdLVkT5ZduJGng6jmh23ovTgNK9GyUKaaeUyFJhnST1gMn24ZQtUKL516j
uXPXdWfS525f8uR7wJ0y7zV0eycfG8JOEu+LOcAi4FfYlnnoBInwfErfqYcCO0Z7ILBSM2kpZwhjCKu+LnVQJUp7tdMXB5KaXNEAqFuswP40c+VNFYJCBq
/ad2QZGazLJNKbXuULs/bQAseAMDiJdmsEgPqZO12OLcsg5A/5r/HUsvIJo861tJ5/J8gdLTOkN8BnbSOv3Ff7owVWTuK06hmUI290JNtNObsNBJVKecM3
qcHHllTRHxTVtENZ6Ka9DkEL1rV/s8AKrdFV7Cwa9K0OFejxBzj37rBORLSLmXQfN5EB3s+BCd1hi9iVbLulRZ0yONCIWBnho2WBnFXCULRn37irb63vqE
IQ+c9x49zdpd8KjdmVGEqRDNy7/LEXNo5g4bstdoA2IzO0jNd0KtGtvtMD//MyVqTVZQZOuRhkoxJFs2zUxVDmw9NNp6PN0qvvUuCRQJ6MfC0qiUScfXzP
FG3So7CmRTY7n4D0E3SB72Bf1EECV/0YsTXKPAb5iAgTugvrULsO3x7Q6oCoTYantzpI8WhYFdY3q9uRHGOIj80Yw8dseW1qPoBW6JIGCPeA8B5nx2+WS+
MDQq4zJGW6R0K1IDW38RNlGTwG8l4vsjk3hzkn87rIni5cDDeZ6Si16OGgsyHUQXkiM2uW/9N3XAaINadwOshjdoTEtGAolmPyeoryvcCpI8wdLfYdnSA/
p415mUj71nF7elBZu0E2KNh1MuN9ijZwlurqcrnoF4v7CZe82YFbxQwfYfcr2Yckc+ijOCHmm0gX+suairDOTLrUao6PyWoKUKsLd5RhlOEUrunOVQYMIY
rynJxZ/GUbZilu4TNmYms8TD9PUfRnJDE0ppubba1YxIc99n24jPMxjuaS0fBMv1ylY+OREgnQ7FSBlx0afvVx+AEZ5yaDmFaxqthxhOF1u8tiML+5CFiA
1WGjpMW700BIQj7JMNTXl+5qoX7DreG+nX1ar/RWUwkeuXrYXrg48t2Kvk6RHGTP3LnRdJDYaWOOiyRpK+vGyyyUFilSLeVYpAZUunYIeCbFSHz50l+ATb
Vssw1IFjgJlUwSHcW7G2Ezk/Y5L/m8EYlNLSxqnUNrvHP0jR8W6Zk1sCPhc5KB44wNXoUzpEqEbgUquxknQZ12lSLx6cRhFeUSwvhUDGpqXJ58GIvwSSO1
exhqHGCJm8klJEneh6Uf1y/4k3EB0gJ43DkVuXZscwYWh8sWWetk8VVzAGngLsfV7APQW35YF95o0mIni1CI9plfDba/9EKdsMO2TgqKlMY+DjOQmHSGGd
4V7GBHZkWvxIqXNniZwlIb/qr8kWzKw4taRyA7Vmm0eJ8TAJ53oEke/EJYyY8b0VRxuWnDAS2+EMbQ64u+FbzW1kkuPQtZmm+YZlatXwsGBlL4IkPVXB/y
IZtUWJoKIQkizO3DSYsTDtNvgXEEcjFLk9wD5rMtuej8vDZWkmBws63v9pnka2mTSCUVHNUzDw0Glpc5LCTRUgRf0pICTeoKM6AyTk0d4deH4qbq5710lJ
5vioGbMqG4URU0WPvZCcKB6ljDMzWRFVHIlg0nad8+5f3ixlcTUmP3aBvdb/XNCS+eFXO7f9J9GzGi09/BGpKeHwpKzrsS84/kEkcwLOyAbdGeS5qBW0xw
84dcspUL7a5QOBoVW4ZNjYJZJa4ZWV8T0OfqyYDK+XksAPF7seNXE2x2npUvZD8fSDuRVh2nXJi3ge3Z9+NUh9M56gAmorZL0pOJrYoYpbCjPbRZwijljY
/e+MPpgZ3hQyfRHCIEeHMMJ8FuLMHX5/tk9ChoEw4XK0KUZJY+9L4as1gqiFcl22bdHqQS5RESHMNxSVK+e1ya+o2PHWVwgnp3uortbOKxZGhQadH2woSk
718gB+N96VDcdzmNdjJCCSgZnsH4ULih/bbAabC6lQkfzYXzmdf2kBx7UIjf/hLnrlmuP1V7NsU8h9VqZbV9kYnQzbqLzzKvW/mtA6bGZKseiJX6bK6t4h
ZPTVpPyYnh/rcrq9Mi07kFss4mvKFxVPM9aEo6aEwmWRXnbT8nj8x4qWyHacQHSrOQcOtSBvRnYG0oWyapy0ptX97Q/SsPWDLbg9cuQ2Ex4YTFro+g2vlq
QFcOOSm+8CP8iWAPsepnDwmw/gjXk18BsGz+P/i9O2D8WGxXAFMZy5ckWT5gUJjjhFrJcKCGpJRoQIfotWtq1iZYen9xF/HBCexoHm7tpFfOi6yU48YTSc
F3m2rA9o1ul3A2SpU3tYxOPKcASk8l35H5EOG9q6/HH8h/9DdfPKIbjTQIvEjO0N/6Jal53fHUy3/9omDS/pJpoxQK5bJHUeALUMVlnTbeM9UkT11U9mX2
taOJD8v7KwU6T3KIq0hL4tgho46oNq7rLy+zMSnJIkuuDMJnIdQLtS5qxIj+nftbyHmTHmcjxKv8Y2bY/URArbj0haA16VxFtYjbXyl0q0NS79oV2jzQdh
/2bi2GktGpxGXxaeYAgqk27SAgvY1QUWETJd2SF1IbnD0qHGiM+umbh/iWlFldVvkq4qqWspywpKQigopMIQ4u4j6TSblsRwqZCgok5gtIOQcfIvyCQCty
wMqc6/J5meXJeZCGSrvDvEOucunrOSZT4VhOfUiC/C2e/LZL4hXHJA9EKDXcqLXnn2gOoJSSLnLcgIeYATB+7XMAPgA7t7+/5PfL7TY1X6AhffKJqhOhu6
WLSAlvHDE0JSSY8iHuDBrDUP6yunTDpKS4mzpOG5QkvjVlFuFDoY5Eu+OKEL6VKpQp+1Ipf9kPiL/5uBPFhWay0xJSZnzqeyrRMn0O4aMogw8/uGpTHLhV
b0o2bRrWlLEFWMZM0oc7REWO73gJIiIn+ETolmZqaJjylYMnCYyvttPcbRbf+8WKCi/P9rLvHINxPp2OHMUlPFySTPKDPAFFMr3qKS0d4sf0iUqFSSjsaj
2wLEnD1wXrAWW+BlgjXn+HMrWT/0t+Dr/m41CEdXhGGlm1Mw5aOFl3pW5X1s2XxlBqpXcaYCnn8l+gfye3zK+gccXruDrxNdY8b0yzqks8c8qKDsL7i7z3
bf4CWw3pmogLueMLpfvVEaydZZE4g78eNqpUgFpFoKFtUNP8zZBfFXhlEdD+Rdu12D/gGPRGHtXDdSCUGpom+MGpCrj5M1D7W8CXkveWbaXGQTqUifJhkv
iE0gCTbob8ggwmP6ehefbTZIXeGiI5AHn1dYauYqFb/uKJzNWO25xLMP3weCYjcDqsbucotI74SfTNUeiwq+9Q2YuOukoNSNdvgks210sfgoqglkmoStsP
frHQ6W7K8HVgACfChIb/vU46+BXDUySJkWj+BQ+Way3HiIjzcqGG+AHgaKlqRYWb7vyNOOCUMlUaE2VMgMJZPB2sHYGMLsAlGb1tgQUBZsOLZEFJLyCfbN
k82cVeKkaZBu9bnFMejIhzKmQlrQpnSCXsg1R1Xe7ZdiID6URmYf/ze2NkJg1357h+6sG6d3zrR9y8dPugS5iNvPGMqaB+tx3aEZe9Wn4q/skHX5ItKoqP
lCLtkOnRHknZvoZkVW5pLHWivLpj/4B9b0bbFYcjNpnbPucrZAiudpiEer2RstKD6aniab0jjCSR+LCLFpVRyEFOzNtOyKzlsIb5y/dX6Mq9xWTq7rZ/Pf
pUKSaOQGHRCV90/fPJJwMbE0BC4Pu3Ws9w8LL3HfDpr6LMvcvDU5PEa7CZJL7qej/xym0gsOVU+aa+s+nhuX/kKyhxTmBJDqP73oqQD34L3ZsYKtYl6EmB
8jGEvlLRX+1j3CeQZley5XaDmQZs11S6lOU3GCU8MX+125IqpjezhPPbko8A5ceRwSnBL6iEpy3B75goH6XsmtK6i5j1qnZs6erNRa+3ElsOg3SAzyC9TA
ljM9MOqxKRfKg7CTEdfK7DM7WM1vuaKEm3tRfdhVMlDtAxdXiQo/KiVwdcwoikFmRDNDBg+tfeYfsaiZS5cI7Lcc+wNN4BUto2PzwJhik5Q2KOhGa63yIT
TOuUJWdKOivZ1KerXeKnbU9zItH/KTkqxiw+8f8gh+vIxCtu3DkJSyvLOehE8rNzjm2CMr8WUtVbTcl9T/m4vxHOHZGUKVmUGktFsHup8hb/9TjG3Go52n
c8YTgueFdSd2Q2QHgsPIaVSLeXmMPNIidpr9rSfaoSdgvdjSV7fw3N32MTexBBi4qWXBciszYIbUirpMJF9dksG7/AFrj/tE3QimiJIwsTM2K4uhyrw9pd
qRKC22SJZQ7xfgHVXF3UEafJYo++G0AtvtKC1HUt4wA4S7O3C0/vMzRyBwlk4EgndKl+geWjas2B1BHk20iZObUJp/YjjJWk2pwcdMUpdnWu2U7mqO+E6U
QY2gh1AFh+Lje1A1ryQ1uhjAtNVDwx5LZNseV2Qei2demdGclUlKU+4r2QHe/Od+dro6jkMZRMk21e9cDpCic5PRxEVxxp9eW3ZBbhnz920+eSdkEDXsSG
I6R0MjPgKcMu8+mCRfi/WHjX6u24b+XuMUudpLIyuyR3Ko7CnuoIDDnNNjUg+eXwwQM2kaGKriI/1CMv+RXo+GBHuqcMZbVLSX+vbZgnkti4RR2ZfJQt9h
AEwOK0u89sZsTWFw4BfYRygZbmduD4IIe8T3QZn0pZ6GWAUlhQUpBtx53C3CbT6h+LBrt3JslawZYpta9+KMDWngnOh95+Q//t+NlcKvDLwqLIfeYvuvqx
b0YcHKCKIMM2jy+2h+KQVf0dtNXaO4fGjCpavP3kzX3kTjaXBKbHUJKxJbyYNSYRuauULG7unk2Eu6yxTH6xcqXrKRnjFw1k6EsjvnH4MEqMkuQ04H+UOy
F0pWTGeoRB4TknT8X89oN1QCTGYmLhHNbv8TiXCTXxo9svDqmOR1HNc2OJTonNbioFlUqTO5BxpgMJRBusrvhgs81KvPeF9I1wMpkUJ4owyq/lcR0qe9D8
0YbEbh6F3FcqW49vO7CoAXvXLE4JdDoIyuKZ/CHuYIFgO8kKI5FssYyXspj9kSGoUEpeuTGg1V91qNUkBbittqlhpzT1vxeO3X86DaBCL5At1mE2qOUpfg
idTkygRixdm7ywxEpaiPYXf/tRjjxCgvS0204YFI4hLDCahI/zGHse+VRXj39rf2E0Lm50w4xbDhMW06FvwaPxroR3v8K7/ycrx7XvxcuC/e76z7W9hw+i
Y3luh5R06+93liJgcOob/IvUdpB/eh3pTAAaYfOwfa00Nl8BS6k54c6gloziRfjJqrCH7ZpJrtAh3UljDekT7UYOfxaxgdflmYOccmsfFuqjDekL4Rj6Qe
hiLb0se0voL7cpDCUyJ+pPeeGPL8qKFttSWtP+0qVxhstc7ZfQAvjgpFj2HIMn8CWLweWeRCpFbtq0R4o1yi6AijU0O1oJApVe65VWZOnbdR4y/B+yNPD6
WAN+dgA5bjxYIiOJoTyMm9yqqosey3GRLZfKs6a257yggNmlMvLF9hZGfeuoKVg2T0pbUVMm70kmNZwgXen+ZYUk8McvEZ1+seyBDBgSodtAao/UmyWple
jrO2rZBB0qCfArrVLaakFc93QUd9Ixx81t8UoaqgwOiAedsftpT8EqfATfofvvaw8rFTthFTjRrFxXPXmcFE/8XO0ikw9Z6gnaq8ojTVNyJEl9ypwSV3QF
va8poh5uCe2mtL/J3YklZ7vVAzIr0wC5NZTPdvBOgKhXeePg0Y/Fgz/k2DYWkRQ6oVP24scPA8wdOzS7cZBluiaJYYtwJLOT/IJP9yHCmyVFvRw7GaqsTF
D7AfOliyvEoZP9n/pxvQKDaAkRwG1ZKjd6209NMkSUOB1iQCqRl+NNJF7UAP6C9iD0gzSkemTFmS6yPcDBpL37IPG1fa66wVCCWhVyxhUEqZ7mI6JqxN4R
en2owIv49GYo2jheAL/UCK1ubmJ+Dc6QpuYXz6w5lvKL/duNSi4Cr3yX9OYq62btJwa8zNBVrk+PDYYoTZmPERErZ3sAToSEQzdTg5JIIZviYROWpXSQWK
g8oJe7ScxoOEk7/SCCEVaZdBw4YcKjPP+9f4f95AO6jy9A6QdLk1T45DhewXaKHTik1OS0AZqHmmfNq5mPaMc6luPqp+aLcb4Z1Npmih+UsjpvxzFToG67
rmk2O2he9aR8pTH8ke9F7XyLoBaFTl6A/4BTS82kwIgdw9/dRzk+XEKgFbnXkR082+J3tEM7SVWnTo7exfBk28nSDLLQOra9k7HqIhm+hcOathzKsget9u
A6oCXVbUUVoJYKRyqfCTNdqMRVZZQXwSJyAaRLI+Q3KP+OQAKJdBUJf68Z/VHtbM72FUwmrK7W0v0aM6EbDEV6M3Sr3fLJymzx2oPkkORDuq/16lIKLigX
TqbgZ4qSF08xvo4lAmR7IYF0i0h5VWaRDSRrk8pGeR86pVZxW+iZRF12IpsgS+l9hclkpu04uhSU3W2WVQROpJ74B6TmPlwyzFWmb3+LWsRtoSeKIo89sY
4PF4tANJ8Wl0ebaKothwn8TRIzLxf/2yUxe+smBHFH4oYqHyZ+w+4TEpZZydd39zxRM7KGbkY9uKk1WV8ktUouaU5hSHJ9ogc85uxxx74a+3LutSnGnmy/
fx3Cy0bNqtyk7UOD39T1UVtJt0j1EM/ep+XmWPf2yMPS+avEmouB4BUzylfDozeTttmOmzZ6U6ssQkr94EIy80ql249ZncEi2xnKxydSl5MnpLseXT1k10
aHe3LlJ8iLbdLvreoi9zYwp6iuALX864+qkRLI2ShytlUjfPbZIURRnvMMqRgndKMGLQWL+5A0HS3ViVK1fMlZka22HMB0/UCebXbSVoaLrgzn0NJvSqRo
liNUUaifhW7kFU2MTaAik8iQ5jaNVx7M/Kv/Nd7rvkXPnaGUpBPWMSREKDGPn9f01TYBLkz6wfZ7bxOgqGIN2HfISLTCRkl720vKT+BiavwPbR0pEp/OW/
ALR4AyFUh81O099M9V58SG8CFSgLkuYyOEb7dD+shmicSJ0BsmHrPiuLOLe37CPW9sJ1nix9/OQv+EMBmBX8QPQSwCgzV/BBOEX3Nx3J1DKv50f2iKKDHY
/8KVqEmokp5B69kkDFbkM/Pt9TMMbG7c9NNE/8jgbHgACmZpOjp9pcMNq0hjblwak5wkoTEAVw1dbXZeBO9XIZVZ4iv+LR4kJlfKwHMI72U3wUcawiNFcL
KxPJHC036eIp9/747iJH/iQ/x65E9PYuu1ginbHme0lDJz/+3Keg8cJPoMKf3n1GmFAd36ET9g75PSqNFn7JHKzqLqdeJdir4eJ0AYZS0d5U/6j11pFBtf
9KeSk2Vv7D2Q+dEfBRstQw+AkMtJJ+EHHoSCHyG6Wv3EF+BUct7r/+ngIfMXH7oTkN07BdpoCIZ4wyGazZlleeyVRg13wCbnpPraG/Hq+chIxBJVSh+zvt
F6ttawSeIsgj+lPZIPiacZg4f0s2pCRAVll2MPCkiYCr0ct7ldvuNJ+VW9x/UVnyq0jk0bq6vzYf2wLmWe1bUtaUyC5mILDFjeDIR1BZNefYODEwuJho+v
D0CshV+0B40dkx5Jqh+LZXj4RnQjF97oIZj08Venayilz4HLHhaBXiIS5P9ehA2ymOqHZDe1mtQsStoYy01gEPmhTY6DiA2cRNdponooE+WXEif84IjhNy
NoU1XAj1S5TBoTp0s7qenr8AzVKb4NY10p2eRODhU72MVSh+7lInVytEAF9QOCFzeW3kxjPI4wawxJsRl/xWRwlDtErV0oxBy+1rcbHkkyaZgoyhQ3tfzZ
CPW4O7qIXmsDqsiZLY/jAyGHC1pEJiVjNl52lLmJYV5bam1xPtRlNzKQeRVt0TxZIgNcCOcKpAK1gupOrtlzneROSCN00FEJ88HNxMppwX9L5lBgY1nX2/
PKDkgpciHhddibMuDpzZ/Wbf5+QLhrRx063cFK2Ff9sb+sE5moh3sM/GUliTJ5lYvs0mzSBWCu2UrmkPhqe1NT4GYbX/z0bA60bPnZpKrwGMrlUOGlHKt6
dNIBlzwgXByYsvYYbECSrtCyIiB+zqZAjYQXDqmtEZwBJ8spukB8+IdMS67j3RjhKMx+y1jWyVD/fJfhg8/+b++pxPFH4bZE43uXBxgrMmpclvpyPFX0d1
DFH6yBzdwpUlUOx9Vgx2AYym9xuuh/O1ebf1mnqMJzXzbMdmBr/Q1oBeMRLsd03YuRk0lam8XmJnF9bILj6Mnbhae/f218pw4kpDiDJnlIwm3v2lyHiOgq
Rn053GDFgbAn2YWbu9iBg7ZFPSiVpEz9PtMuJVKVc8IsgBvmJEnAqIdziioKUMsTqqahQU7EqGh+ZsghPawTViaz8lJQG42NFVzsJf0ohE5aOV2S6AuXB1
D8ejidYWRI8rXsolQfx27ElEmLXrJhlEe9TVYESi//JPA0/7BVhNxRcX5YWuAOuvPPcDST8MHGgczJ4ycuumC/h+jvbQpgUaALP6mOP4OQOa1ORwcSofRX
DpaMgFThGHVJ7w1O4/y5j2UBKaYa8BzjlKVF6oF/Sy2hAeMYKNSRH1shJ9gRxu+LhJIcOWIPermcgFPzEtNtijrodTC75TkqdNOea6yft2h3LYVJvSCb+V
cBpXo4Cd77b59OkjueQ+WVR95JmfzOTPMsflSTUGlPPNMdb15Hnpo6XNAiQ7M6IsnhHAi5oakLbEMd2JjktTdEfasLr/agqwrZiJC0smsjjflsd8GBpCRe
ZTHGFTdccYWqDuX7+EQRnsYe3UwuRof9d7HnwhJQoiKXvP0rJheUjDAXtTd2JL66sefDZZzO9TGm7PgFNMs83O6isxa9j1p20+kTaRXN6i8Vuq0Nhxfdjh
OYyFicktziykChXa1cuRor9IG69xwj6CKUY5UnDLXcvybrwx7fTL63jD2tERQo80P3NlLY7TgmqfEOWiqQt+yGTyUZRQcB9qTr3Gp906LrEe9fHp8LuMWm
PxymrET5/eeUjRwqUHiUxDBmfObfDUydQNbruHALMOyQlgQedbqDSuorI+oZ6OH4JJ6xYtC0az9Pyen8V0fPKqDyh+WyuFHi82lPT4aXSEZwdx96vffth6
SHbxLpwikdSddlP0s00OaWDqdpgyitzmAR+gOdspMXZJKmUEr2I5yq91EodOBUsfSH0JDPkf7bZLIIeCKwGYxzjF7/DlUzUgnj2X658sFbmb9AppCqUJIq
eK1Sn15PGlsSiDOo7BbRNu9AFn8QSleoXEzQhpGKlY8eNIlJnkNgJg+JuTcNiildrLZVqbwlyZTHvKGKERAZLyF0u6ACSbV/TAUM2qimCmrRHV3kJO6C9k
Ovhr2DoYPfguBqEQ8cZ+HcweIw5QoTJoWOzOq2TQEM4iaLtqOkgYcdUO3Xn8D5dwUf6hKX3SY83zKb3cciPA8QN6dCdAqNMVCabHPkryrT6g3tTwtDv1vD
wxpnvWOZwF0jpBdDOQYHC4SE/DCg/HVyR4TNzjctR7Qp6u0nliVq9wzmLaarxlSB3Ak6RUtDR4Z3lb3Z4ND8nhYhftRYp/naLxC26btRWFcMO1+RMOvMYc
x1eNZHaiEkCWeg5BREt6N893GJuA9wQYI6IXqnphhqy6mmvsNXp1WVZhlwWvPfweQF/U8PmIMw4td7g+VHI8GU3gX5L+EdAWy1vcGMl2SFKkNJmnWGXPVn
xmsEAM7r9PxhJ5Rucu+6F0/os6tl6CZk+GMdIKWC/45sbVggvWsc7J2Jm/G+rwxEvh8mqe1XGtiX6IkxTO/fDervihL3A5fNk50pb5nR9GN04hn5SuOGox
H8419EYMEH6vE+wK19hnTqN3fXF366kSPlkDT8JDzYvcWbIyQHZX5wjeP1fpn+1IM2x+bK1qi+dKPlxVNJClZfkwi9kGXUPQEdj6GOvPAgCYwbBbF8APBE
V//x3YqC/rUvwIkf0SwwzMaHkhTEWr5+9OIuoNv/BU8CL5XnJnJwkQouk0aBnNStk1bWKf3lxaWqaT5fbVdShyH6eM/u1HSORhiLb/74u38f+H92CH3GxT
nu9URJTmk18wBQQc1IL1EgC7SDs9Qc6rJpGKQNLnLSXx0q/K98R/Zdl5HkBodfi/2cMhYb8r8kX/grydZKNYXdgzYrkaYYIa+w4hAP+MlNrd4Gp24V9Hfc
ZL23Eie5vWdSa9JAhS2eISBk8ibpvcvx1M8rwpMAclKiEs6w7FZy4Npv5xJOAvYeIyF7Y/lEB6cxDjPlAv0Hvk1juWMNaNJ3pN3dToTLtIxjcJmBgt6tYo
RX385oovHfSwE3zTX6iyoWKMa56WgaJuBn7bwk59K4nO0IWcpUJNqNl5+VNzFZdEBQRQpXt16KpO9AD27soOAt0oOQshOUpB/+PoGWClr+5Re/VyDEDCDw
uw4McslVE7iILyINTX1uT83yV260tn/WCR6PQ/i/zcrjZb72NEvmNFcc4e9cvvPmAVeRXhOQ9CPItDf3SR+hM4KNR+emzQlSL4lmFmUB0sHr+61EfqlJgz
zDMDf1+E6WrN+0bGpqEBQlpQWh+10DN2/eNsvv50IcHe0uEeqlQ6JzGlBL57a0PCt0TZ1Nk6pEkQa/9Z0t8lnsb0LdJVMfaCxX5CxNPYvZ4wBbnDeLRtV2
2569XlwPLetTo8Mo88kEDlJLise4XqF3bvzslv8gol0kMqQaUJ9w7CQ14/Uf0mJty8yGGiv9tVzGOSxJEisSnmpvMkrtJGNNuiBp+eTFc8cVwTg/8XXTTI
PYOk7bwtJnNTycPY4NcJleRiL2bX5n1STJu1TQ9HgwSzhDuxSo2KoYPgiMypMGMl6GXnGQbH4LvhSrTPgVo0ndm+hgtZ+rGdvh0KytQ92YQG+7LYeIztLJ
aBcU4w1FPZH8Fx/iVrvZ36Tw9tfDy3Ip0PqTBfLSjhBoVvZBhSEYLL0wKJHrWF/Gy9UDHeKbJNGXe2x3AEsv2mhtInwh39Z2A0jyesP4qlcfxmX8tTZUOE
oKhar6JBf9jEbnCbVFy5PQ5FWrilm8SN7S/aGfaC+2eJCWNgiSFH5jZuSTZP6jTE7WgTn8lau+GZ120SgFomUinEyrZXeqDlW8fpyZjurTaBlFkL/vdZIf
3zE690APKAz0KBi3PktdexPvvXuvCqIh/MxxFAO2ytmX0+1wCjQ14GVzCl0gnL7ZwmeJmWESg52haRPd0+tPYf6/mVBK7RvkvljwoJvh9DCBwp090ML9SC
5gBqv99GiWsR07/jkdqdyiZ9UZqfETVBJl+8bFYEnqLkWpFtTypupkj6IBsvGmiULXG17qkHH0Ys2J9VM3p5/b6KXc4ARUKPH6Tsi/96RSoO6cI30hsDRV
2kQvFW7RxR04p3la0frLyR6ntzS6QZSXU2eOdQHa/1qryeDJFg42LHjcyoAsJ5scgafWKxwJ3eXM1/63e+9IHFql4yUiACmKRybnFJjVmlSw5Qx2UrkSxm
lwyNDpUbRzkULWS2/h+tcPXxGYaycXHKUcZTDUcrYCRXkZHyG8mf2GGP6Fc9CPpKv1UTSSSBPXZFYy7V+qbDksoYKG05fNR2bF1cUbWivCnwgMIx0Ncmpm
tkEtai8kpZPp0U9+zS/1QplhLGKO2dskk+RF4vXlQ98uIbQm6TyNyVcgv0DF7pnaw1PdJEuHTPWnYvlsssDdME/RBR16oduEehi84BYyVqQkVPOGfQPim4
9HqjTdo9DFe19D/ZhZw9eOVb8KSDNmepkU2s0KJK50ZX+RKLCAM6/NoAQSeVOiYyaJ7tPa/u7dPdHvIEVDi1npuk/4behzGWpdOUTsAZdkqZf+QOhvNMUL
EXczVNFcfGiRLEHLRd7Qbgjd8qPLGQv2NEX7rgKDAR+n1ORo2vBezUM8R9vIQp4TbarK5n2JZ+VneaYLiEufEzjYjI6d41Ew18lgcZnzxmjf5oIrzYjyF4
Jhzzpbtezixh4sVhphJ2UJM2QL2nyJOlqdtmrakVBNC40jnVo88psNXWY3vWRNaT7nf67Geycs/JM038ZkcBnw+dvBG+uIo3SRtCmwaLYcmohjsAO6b5pU
PcfRqeWpy8pas7nqnNKAnMQle4vbY6RMDRB+U7qKnTSusdPwhIQ/PoJVkf66IHTt1pjU8SZrF6X5BmBvafW4rCy0xQCLIRs0yq3+uq1XARmDRNWIWfHc7C
hWJKtfv8w4lBGN3T7DHR9OvbZmAjK+iE/NaovN2JJEy+mqTWzHNc5c6YSUydL5pBvI7DrC+yjPaxTlCrHqy+o3ic02JPHpVrg7KLfYg9aRbiR0vfwDAeCI
G7sM5CNtVHr0JAQuOLrF7gjdbcq1Uelx4Zl30rhElzqCqTrQkA8CnSBrBwi/0n7Fy4y3TxYnG5d8nNBGUnZFJAoqKI2zvTYM+ls60vPYAKEfdQ8pOXo975
PYEqTL0UwuUPPOJF1FhZv9bxeknafxjyY+oL4K0jG8En2oyWy9jA1NCX4y+44kv8ffaDgA1rIyMM84hP92ZUenhh9EefwZWyXz59jqze1ZBxSJEO7KcDYM
pVbSGHvcVzcuBlZdRJtzfqnTOgk6Ol9fuBo85wre32Vlg6z+UvH65dkR1LVsTyNxypCUWWx7KUd941dix0c3G7A1L0o505zSEOQMOPXwseVc1XAz2D8iFr
0QZ8shdDovI/u96NIp46Y0SpI83dNEb93l7JtzENRme88HcDfRlSZ/QIGxCK9ITqa8C8RQ3cOWmox5IpxYmc/BnwPy187BCfp0sYK677fSTa0446aBfbVH
0pnt3JEA6ZiI8Lj73MV20ZP2faQ7uOldqnljqgC5sjbuzGvrCFJwenACwLv0aCbdwYDRQrN1TNd0QD+glnL86zQeoWQcJ4eU+dLfNeSi+OlrJSJW2lT+7e
6VowW1Ak8qzWAEgcUUqYVenTVe5mBjt1dE+5acchXxldWtafsGiZh6k3zY6D3usp75bEibwZ5MCNm9N6+HM7TG9Z50270qhmh8WMkfvx77m4v+qI1IC3cL
2sMBVL89zMVpUEs/FLj1MPVmuqjK+n102toaAYWk8zINJpVbzmGPhRn56bWvx0cBqloayN1TkNKYKVK9cWW1eJOzzMnmSnlZZwK1VK87zgHTAdLKjQRdVJ
S/Tu60PZyxu5tKfh5HyGKL4htOclgNWOxggjRba+8w1IvXcWRNH9SR6oLlICRqnpNs9e2w0eEERKELBxpynIRTvzTEq0AvvZgCm4oKylp278z8tVLcnJha
/Jp6tPeW5naTJ6NNj+YYOhrsQUqlKHQ60FDlsk8aa1we05PhJeJRNGz7cshS1RLXMq11H/xXGj6AamD6qdHjoi9FdQV6VwvVGB+FS9qDxTdBM1m29RDVfQ
t7F5+7mf50np+adVsq5Ve3zVK7JVMnafCuNwDsVrXsSrqEAYp5jHbSiCYuIo7wipeym7fSlTXyfPbnlf8XhSAsWWFP6+HSoAF9toV/mj8/tbeJfmpnl6/k
Z/4NgfSVXQ6qQHrZOhxbK0id86/4nMuADNODAJe1vtpzECeQzlV3JSK1Gzt3ug3J49y3Y7PDO5YJopK0OSh6RkQlO1/np9qs6eKaaLhfLKoKZqHHOH2Dtp
u/94DmHRW5ptOWYoMTzw+juCK61m2SuHVTg10NoCoDKbTt467DBagbv0PT0nbyCkwlhzHM/oh7QZHStlkRYomku+LT2XM10oDl7Pq7qwqGdloEYlzeQ4/f
rAjpX5uw8XDISXSl9UhvnrG0Spv9DoXZLNvmZwiX8LUzo7fqLYQpdVD33G7ioH+qiiQ5xO0HxrpRjdP64QtqlRreXeDvPUrTc1AT+RKPRFJCf5GL7YsfWU
66wXNOrm4sTuo3Mt/c3kcJBWhA930tcUrOtKM6DORrYdRjL+sQ/F2SjiwnmTf7LjxDXBdiuwDO8r7Ax7/geU+iSib7605cGGe0z1ccZRlto7oWcGKcYc5N
IeY5RyYknd2uWnT+MXHKt9eiN5xVMz066bwYvr+x5cvQLk4L0SLYfbJWCZumq4WuxPWQ75G27ZMkk0G3BSMx4Hclq3TVmwyHQUB0Q69RKrOETmmkpwEZ7i
pk751czTr+cmfz9zu0hpq+0SpEf4I1tAPJ77zYwBGKqw4Eq0VnrnH6rNkMXxlS2a7uCh9YdkLc6fwix8Ra8HwKUUr0MK/OElL+nz8YQt7UANhgCXOxbRYt
wTpY6h7tVEutoAtTX+YnX+3RHR40iW6tYsovaOql6gPnayckmscsvGx4HiK/jpaxc/I3OroKXfQ4WeO2Bh704hZwOrFmymjEwpg1VTX9OGDJEx2U0hz96L
SQCa7kMM+GuaieCNTywXDzQ8tK2iQmJfHXTqbykbq6+eOPHuVsutjwH6/D/X3y8cjwbNJk25d+QCoexmniDFW3PnGY/Lq49qWpsnL5U1vPZhiaLohL+uTd
s5bDWunCJalXim0KdgrHu8M9nJMsRjRDuTNMm6U0yBuKL9kPsLiWSmst9BpQ8+vhUpVJd/RDb15GoGano//nkHgGfU4RQPpkq3GewJGkS8RXzL/w6CMN3e
1Mpa6+mF9AfBwAJlm/MoUs78qEwVVXVIVD9HHr3zieRaDX603gq2EplEr53qNqnK1fRPxc4koga69pgDcRP0fR3RJMmqv1v3Ag9b9dlpMB4oMq9+qAA5zx
Z7kKibcX6O0cOo66OaH+XYgkkWTkq1Qszt3qpqZ6xB6tJd0qL0r8Nkwr0DUI+xiXlf72j7n/dnrgQTFqwN+5+XwCHEsUb4QTpslXyuYGcbDnJDpP+fBbZE
fl440jaT2sIE43gupGCqjmLJoyF4FX6EpaJzie7nEO61IpKU7+vOTCdAbDWJ3o4AXA7QCGL9DPsGijJY6STfqiHWWLWa/qdFDRTpXYT73EkQb4zs3RjYzi
KcQwIHd1S4VB/QQOkwhrMhSKh5fHR2Pq+RAfZ5ZvjpQ6ue8lUu+i9JV3up56b787b3Anat+QIr1RCXin3Zf4w66U5cR1fyTrNRzVXvUSddg7aQDev4m/I/
bPAp5+InRVJcukOxoPNih/X9vzaP2HrlxkI7PdBNfuKAwqaktn+hmxJ5x+LX9KVrjqDq13CeuLL4dl2984YE2s0ChvHHJax1GtJr6K4PUoTkCO3pIi9jSX
1EUUqShSTl7MLZGOFIcw9zSLH8Y8ogIV29EYRib8pL0ZmMmnX/0kcQyZwFKdAm9gkyWDjWL6Y0KqH3c+/rR4VIdMPw+EaaUN9VNtgj6JRDkkLKV7bK78Yj
xsyOXwC3klOi6BRUwn22RZikKjwKPYJf/oMdPJ+q4dR+O+xYyzOdDIjbi6k8bbKf0cNL5D6m/QAL9RuqonMr4JhYm+Uc5BLcSqkuHcS5DN32UAxkwJdGZj
SYjdiH+1ceC7t0F0Z5TNNeKWySj/aHqL2GGrq4NK90l5TERV6k3k4jpnabtq3jK02MMe0Z2P4qFytUKvpwfk9bppXLtdFMV8rKry63RrTmsXPJmxjN1bML
t1errI7N/3j37tye7lXZVwmCbiGJuUHEWFfNTYb+RP72cZVBuAViUC7VxSy/52nGyKaXvKYmJo5JRlTQXgMiq2BkfKyi0bksTlUqmnPKUXJjVg8W6FRmXb
HIO0BjsH0CFp09gdswJOo/pjNoTKtvnq8ThAldQ4QO4wb7uiPx0jhNtqMxYeaoPa/AdXD7G4iNJv/7fPEthKVxXmPFod9p2sh5rbjgnLxM23s+WI7f4rbo
r1NbGo35tKThqt9y2n7YmN1Qvbl0x8+cMrg1SOl0XJ1rSbMlZEzRyMx3gJvcSUQSoY7FUIc8/TfjrzXds1L04wr8uQU8ndOZJNWHsHO3gP34O3v+HUkIXP
Aae+VyIu5zAY5oy9bNEa0bO22X/RFBtFXswADrucE3XqI/jmovkvv38i8ZfFqM9vIt2eJG1RxOKAUrugJcJnHrn9NcWUf/KXnx3wbqLUt6eM+Aj7MCVGmG
zFCj1ym+jC6kW3n/aFnaBWk98W6TstBN/b6tK9/I/n7uWi0+dEvpb+cC3PdC0yqI65H3x2cD5+x6J8Ub7mwC6iyiZbtHiUUs5tDBJf3ocWneH8S1qYpjAD
+C55Kg0yNwktYu88TFm+mlOWpr2dcoV3epzFbm6j/n6LKBpfBrnfgp5aXbcVHgqczPd/EiTCzuHzph1OGAFzi4u2OYbuwXiXZde1zkAYJod5ea8MLjSL4n
eZ7oIKcklas7gFtQzjHXJXb0F+zMFL+MhJsyhdaMGTro2LpEvtk4hSZZYC4guvk+LlJ40ciXRABHLzIY5m9ycYIpBhQze1QRTwvLg3I6Yb+7oJKpYfN2sI
9jeBn3/CzpQrKBsn02GZsTNShFFZmk3m7n6RHjk+077wi00g3R57CnKvH7HplWDkH8s0AUsDtnJAxUySIHYQh3+FgTLiw+9AXWzTWtQpSfiw6+YDoz82mO
HCDx8T9p3nMOk6vpZrus/taMXZybXLTuc2oX1SCNH1QSTzFPNWKcJIkITV0YLBKPPjoSwd4eqWVnIc/nbSeH46V4HSVtxk49Y8yaqAHgNPKlkVu+ScdEyJ
f7bmTLBOVoYvrAkcrJiqj1L0JVaZ3mxHD9r6a0fA2c12F9TyrqCihwOOhU4q/zDKEaWYzJD092RyUxH0n+GZmh4hN8qqssASPfKCxDUHu2AX08qzEy3PPZ
RaXJD4US2RUuKU5ZFD7WAx6nf9/teejodaqkxNf9JUAepDVgZYt83uUqYZvwRhcRWfFzqPsCeYo4ujSx3+Arfdm7CSzhkCyPZ/z1Ov5e7nYLgA7i0inooZ
IQ3ueJPeMIXHQQjAXXKrPVo90h0uQRvZT1VGI9+2n916eV629XT2JbU6VRQpanQSx25w7/ydo0xXn84qTMGhDRrEfxs5WgBRSHz2aNBfg2U9ae2B658Cnn
wmHy7Jwoc4oqpqPcgfproeAdzftWskMEOzu78YLcmP3KpyHZ734K4u0W2QblKNOcjtwWyJzQPVUQl4dqTb5fqatuMAFTUUkb5/8TodHjtHF7H6pMl+RVcT
5jObXY/pqn2xqayuXQ6ZEeVT1oo6ODbKNo3VUTq3JBwcVhKPbX9SV+AdqTTmyGB+j7NNddH1HNYX/T9FNWN+8fRdjX4hw+0ob46LGKR9S8IXWOKeEWOB7Z
/md0QubEYSbJo/Y9eFN3O0es+wjpe3ygG/tY/dqFO52nENUmDaUXhFzilfSYs2S5Uf/I1uw6Ff8V+q4GoRXIN/8LRXjpZPNYHVfCIz+s/cH/RYK/nBLkOE
33eIMwcxdG2ODIW6bw++Wd/uM+DkGNV/JS56HC6ujoko+36WMHYWlUrazM8FGt+qK5p6TYDv+3DkP1C9fI7/vNxs8Gvh1li+6CJc8sKQ46N5GV6mtx78on
DM+kVcseK3C3l5HTlBNMd6LtpqGeGKDHQiC3RhHbyX5Xc+oUDX6ZR34cJte4/qwxA2/1EXdTN/R5ufq35TUMY21cRz/FBGozHfdmiPLmL56WLLHPxLBu3x
VqxMCXeyJGt0oe26he44+lCDtM1FjUVM62bKwLFGg/3GkbNb/dvNuuepMv7wmSjv4KgaeKt3i2vi1p/C9x9zqOzR4oOYF2JgdMeLMuUdMRfhY4iKCWdalv
OUfoRGUdXyYKQ3HkQfjYsXL4dFCcc5oBEn1a8YfKSiwrViuPqffgh5XWNIFakyBQuFOnaYTmDmAObUmEMbO0kXf3Hy9q767QfqmwLrq3thwvUYr0vixSL0
1+PDYU3vveRvHY+qG34RXqyxB+MbVMAmmvUZZm6joI+CaFJ+Mj1qzqHeAl0s5hJeUYJezo64yw9urVyewGVUokx5yTHP6rAHhS5SUpdF/ZmFysnfJ7ChhS
pZI2PCGgPZikbmILP5TxPrPBSTTX2ih4Uu0qqLbSuWr5CXMdLpofMimWVpdi2eBpPTE8pWh7wh+Lfl6mpVkJeeW2UPjg7XIFnbqkLJkyo0LYkXc66HFOK+
cnZsDKsGlRUrW8zeHOyvhuVlMWhQadVgOKw8NDVdqZcr1cMG4O8n3VoSioKNIz52DHy23PGaEu0iRznDF1kg+W8lYXVqIQ3Sc1RNGsiTfDRbQWMOmipwzY
s2zmSdNlLHawJqayVY4lRMts0mp80WllvWe0U7eSkDGJOLnVSv3RrM33Lw/BVI66pMG4OWX7IYbt+7hDD1BnTHxbQ2FU/yqsnJHGiIOPCZQXvspBTai5Ra
2nBDdshFLDtba4GB3+J/qGYikOcf8mJjIqBOL0o0c6bZVa703ZThEQa8XoIrSXBIYnODwGU0O+Rc5I4DYZDGcKeNMwV7NYi2HTYJt0bNFC2kYMuYhOYVaF
51nbX5gi7Qzb/5/XgQeCsH25g77DgNdRH5+GKiXf81Cvs3m8P9N3vA6wXh8HyXV2XMezBc8mSOHFoGfvxs1ldvtR1am8irTLSZdDUxZrNlEMLP2HWZfSpl
3JJPi2vtULh4v2DEe35+OamQy3PVCFU39yD7hYwVc4DzaK0jXuxdKWX+yRHYTn/5YkOD7EluzEGLBxaViWcOfxVEJEfRzGmquDaDOk0bgV+RPY/I2LO5fC
Yfsdq3pgq3tTnVMMMbPEiypUaMOUeLHRQLzLnxd8ljD/pK8H4Bz+8G9YBXJvDKf9ivY3ny2SoHb1TD9U95TzxVNGbWvN4QkWDyepW7/Ds9ZMALOKCJSA0v
ewZba0o9NodPlgF/eOh2dQlThQKWbnZLmdz82zbyZU3o0g7nPjTAW3Dbg4flxh7kqcVGymUN3sg5rLxc556rMtSOYqfikmpzkAwFmF7EaOZomoySzdA++w
fjoAH5vC4ZeaDnhcCfTC1Gk8JrtmM0l2kV2nPaikk2uCkz8bTlgL3nPXs3dTYI1e0nXNKSFVqJ2cxDfaKHhflxnPJq56N5bg7nvSKytxcdeu2BjvLQPEw1
ILv+OQqVteq+ceTogjlHcQIWdtsnvFSTyNMN0bzz4sWcndKnvOiwHKYM2obA/JS/QcKWq03DwJgMExqZg9IVspRKwLhPHYaWJyErtD12pmcnZwMAA6WK9Q
5k78WuoBVPO6YO6s5xq+TjwWgBjavZp+Ji4sWzq9quQyILoNCU3v55n18xZM8ro2Tb4ZURkt48NHnIawJcjYJZMiTKc0yzuFMv1y9+Wn9rJzwxm/qpB7kh
SoYZp7HUfhMhkm8nUtTTxZYH/b2FlSiXAPGeI3qe/OiB1UwBWUTxK++9cElGn8YeRFPEh1754yrfcopVWxzjBk8wV+lou8px/NCgtG03VMPjYPcNE7ddfR
oGMo7MEUxKfO7lTMsNArf2QwO0LMmTSL/ssHTryGnweuql9sBjUthMLR6m2pORZd7yqaJhUbZEM93vDZ1TpTN7HkmtoxSMBMdrH1VbmH7Dw9RTH6nDzLE5
bFNYeFamOUNUp/wc1r3qdvIKa0AVzabExUT4j5JlRk4Lz/TZ9sSLypgnVdGue/HikTkis5nx4B/PUAFo7i8ov5DMhuIevsF5khcPLEbGFKWL+4BlCgeE2A
GVwHVOY+4U/FzRD8MvX7zY1VBWYnOMt7X0kdW7ZE+61oOnuwvracGWraZrPMgm5XZHKmBGHgl72jE9S4mT+Zdyi7RXfizyMFZp7RTPtkyrm6n6/c8Oje7W
Fs1TDVecYqlTxdgc/OxgKbjKS1mR1D5iVf1LC35k0dvCD6/q58a0OUcLh2RWGk0sXpDlM7LBkEXkcaYCN+XPbHaleSHEqHFaHDnkn3WFYKeJn+zu/476Aa
1H0ZwSm7wYPcl5IQbq9ymAskdFw+dcKHOeKpMantWixemZpSFoCHyXy66ujlbOAjhv8daYacfzcaD7Mlr5kTlq+dsKm8tsL1rTH+Hs8JQiZaSvm6uoeAZ8
7zUQkdy/eFmcoPUgTS0aV3ORcu6bv/Vd/udLPDERs/ZH3ry8mNJxWxGP6ZnARQJvLKDeXJUkzffuAc4ywhfHv8gewGXyq8xkKbMrA1bK47KHOy+1v36c5K
X2QG/MgWUKCxd+cBXKFLcOOR2tbzTweEwTlipvAaT6v/UP/rgKmnvgZfqu8ph4QzTn7zC4Oxk1Bw4HDAdaTt+l8bx9/yKmiiZP0vnsPrPoCjRfce2GaI2u
wo7ISBk6Fcuf7+5IfVi45YZKPDsTr/QrnshJp8M2kL7BlW9sVxX78c8uNtBsshMmajcvgWsKLCinz5PuuHciwDlMw0RvFLgiVc502loPhoKM/nxjxcEHWj
6w2GaKd/ldeOImeliYRxrmHXshW/wn0B6YSjQcgnnGbAlvO1U+TzKFsTlaRBxaEc3z/hB3KJ48KI+ds0FbKeicDK+S8ZfVHBDNxs9rG7/DsQdsRDPPOGyu
bqgyJ+w2Uti4oZJ8srCgXWxIXVU8IS/kXb+0VqJ6P1r9Ajcr+U89SL2rl0AofSNUlz7IV9S+NNGQl48LzBNMAWxuEvjNNtXTn6fWL3uIo7FY+J2pi3GD5C
iaR+bwtkLswIhkDIFmenBq4VOu5gCb3YDHUbqgw81T/ueY0QqTxttYk8DaDLDphzbRJlyW2ZlB6CeK85LuoL/3KqG7qaC5B/nWUTtR3zaFqlCTheglLgvq
1u2bXEX8zEBnEkZOw9TiYaqZtuzao2XMRcXRH+Kf21rbj16bI+w+KmiQjhO02T+AaViWomTzAVRoquqJCw0XLdLM+Pj0YDxN7jj0hgM7P8A26yLa4C/KFc
kH4iuW04SPdccu/t6G520mn6CkxQOr/lPd1DPFMN2WOWhqkIv0R/TXHN/R9BiG3gBhSbzaP5oSuaq7P3FMXx+5VpW0LR8mPczYpj18XAEeycaT6Wg4bPOH
ixCkh1PmecklYlcQkRBFsy6BC5JXhJUPsg6fotH2esyhvEvutQd6xcJleZArMh4ee/LfCt88XEcNTOPdcBrbT4U5vPK5r3LPj2nOEQ4WYbrDHhTe+nubmD
aEeHn8sxcGyEaJdBM9LNw6nKoq82g3aFU0P8eTYSEPjzQmYAHTcLRQiktqLw46qs6Hi6fhvUeGCyMnkssVp9nsmKWU3UcX0Rwum1fJnuSxB6m0s/kp/+rQ
Evjm1NbhMuzu4hVau6rYC+ocBNzBTmCjQD1eI0z4t9B231PnU/Hjh4duGUUEvuEB+rwU7NxfupH2iBUZtgzIrKk4rSNXWyIOfzxYpXBrN0AU7UsBj1M8R4
7yLJn+f/uxOTJ6VhIeOBXY3iZebPLoww47hJ+Pffn++ktnViWUFxRzuGaHJl0YXiLHWFiIXA6g394sgdQlqZcb2/ao9jkAs4YuGtPr871S97eOdJMLQm7A
ucdTFM3VAkzKzoLUapaG/Ih8haJ/Ft3yvgs/NgdPD04tNlJoG6qiH8C+JF6OpeKGK+gq5kl78okgD8KkhXf00jqa4yxXAYHHqncAcFAqmm4ntEeMyDApXp
3BF50x/PoahKc32FXF0aj1tLDdXbcVsaui2fQe5KQnOHxpAhbPlzavubsb6O4B9/uS01SvYZUWVoTceNAXKfTEGaN1UdQHpmEFHw0lR3QVekfQxYO4KTAf
1BTar8V2XdI1D/yS6t/1FPy052lPHI0Nh4LbU91qoGzwrCZ6WPj/yYFnaref7ZTkbeM86rkER1oqemrpeIlLTBnqA8+75+iEmwRT8ijs69+cb7Kr2ozudc
hR1ElNkCu5InlfvF4ME2r2792Q2MpUpIL9ivJ4BhiY139D6V68mI9ppC0ozf7EpfZAfYanHN+Q65VlIOI51v6QcnFQUBaV6SAns3LI8q4MMAQ49yC2PAku
iQvQeoqoxtHMxXLLyw39yNUuC8SLdwkUb+QxdnGexMwNfmnf2tiu6gNfRzqapMiolhsLpfUgTy9kskS47r+vSBZfPtZqrHjLBUJaCHZcQts8qdgyFu9UR6
93WZTrtWzNRyS3w0taoWg+H84Zljn60rFEl6ctQH2Oxzf9xZrEUrCczCRX+AWVvFwF0lYgFqp4dROq3Z6hcn3IAUaaOmxaH6E6VbFEJ6xHtjDZKN/c1OJH
v2BSmoIwb5RCrWLSVadb9WR44Zysr6Bkc7fnvVRVU/Akk22RrEYa4GdubkSxmUx+VvYhb5VB1HoURc8L/dkBrsCkTqluOowwTSGlnsxagl+eMKZMa84dAa
utkpiykGqB1Z3E72E28zVU6IGSrHyA29mkfcVm2klvccPEfMlbpnUzY68PS06d0HD4Qt6sd2I2nEwMNFKRnplTVYqn4aQSHQYtWzOWnI9inJmvZgAo5raj
LrqxxGrvTdeY6ocUv/6Pfj3wazG7sSiEks58epjqVfo35gUOUvsoXdZc2+rUDJbhzG1T1L+0DfrEHbWlQCn0Hnjku1+QqCpqjdJOtE44ZCMa5JbxBQdCRR
0piTsDB6QOd6JgtcI/NqU2xxUBnDLYTe5IxaszlDtEQyqTNNIA372pPSMkXGxjV5p68/a4YnUgMdAFHw3HaUkOQnf7yulkcedId0NtJGpmOv6dyu6/XbP3
s/huclMarMPfOyPmhAE9bLuXjnbyOnHtpiPbHhdA0tZFrrpRCqCH0MCf5LCevRmx1Puc1U6PRCqPQNEe34x+0fBw1lXQ/Uj1c1pTbfoAydVnquApzNscyB
bQeIo0WCdo5k9Q/CZ5OTTchHExQ+gjaeNUhFy3k1tdYK2VpZrAeaWS0BzmBWytUsIQlBK8AzXQ3XCUY7rpH5BZLkt9Hthx8kBNp7IVBVqFVFIrTwb5iFE+
rabHbGoeOJ0XWiVdRn+6iMfMyiMU3UlF0EfxY40/HKIqdkUpfe+mGTt4drkQe/WE1Bs4SZTPc2TbBKmOK/M4NxTmC8ihApVq9RWqVq6O0Cj/NR75Zb3NSu
jujXVMPoz1kBJGWvBQ+ILf/9ZQF85NIDUrBsydur17yXj93TZ1AAylu9LaN1jFzg5zvZPQjcbf8en7Q4mQKg5xR+Tr0PhqD/7sLB8knCQatO9wVn8GwvY9
WcqWE7c4Ji5qWq1n6Ysg1fZWNVu2coB1HoabLu5GUEElF5InXfeGfVVPD/OVBiuTvvtIw3spwa4excIh7cPwontI07H1Dakdl4LmlhGmF0v42GzHWTyTww
ubkRCa4+H0lubmqaIufzgEWPlhQFyHx/EQOuryyiaOAGtaPVC3W69WHRtGb0MxAQMW6NdnJZf3tHHav0VN7HvixduS7GVSCRoAT9Z76ej8KUWAVlIeNhTg
Xou88A1iZnza3kQojbKqKBm+teVspW2kATetaz9zljsk/URAZksqWl//eMuUlHR7B3Goh5UlWsVBO17hGq6e8A4e8jb1UyWpOYIarqucc8LZZoFW87ictH
RL7EHd08NYAxQjOF++z+2E/PY+Chc3tfxOIAnOPcZFHx5I3UzjRNAybHs/hInxTR1nD/6CaNWcDTQNE/8EoWN+ajnkwqSshluNONGVu5PTki28/3Knm05u
aYCnbz4wyzvlzImTmvpMpda8Tg7uCNhR6O5uSJ87mSKaPbOP6L6MYtwkZU4A+AodjweObrIkXiYWC43y3ZNnDCYhwPS+hJMqxzxHklDw8EWjv/PtZYgub0
dCPM1lVIfPS4Puo8mM/PkmZn4DgS5L4DH7CtvTalBk49PjdypJU3sfgnzg5qYg0QFyLQdh2KnB7TMpvQg3Tne3s890AEmHST6vwx/W3mV6J6D491VNfA1/
icxuCrYt60+YoO+AvqVOhKTp9ig3aVzZH05GdBlil3H/fACvQA2tJizEyqJfuQ+EGlHbZ6w6rJ57trcmkRKQQzd5fMWkgEnJ/07Kyp9U02RuI332233vji
ZVQFZnpy4E3ZGpIfRJe6B2048r6UjXYfOg2NeCcLHAKGUsD1htNm4gwhBVgPz8W+4op5eJ2IC35JU7+jjhrJpC5QR2AwQjF6+GFbtNKQlZJ4Gc/UduMi53
acKT0BlY9rdPhxIwaKKWWOV0hn9Dj7BMEYaLSRR6r+Ohnkz8V4SgibulFe0IsBe1htTbjixBZ1hNiL4rm026mryew9IpVXzYnqypGGyVJA3nBk9ZG9RSBg
KrasMFup7XFJLykFTvTuY3GJdG4wo3hRqjfzw3qp/yIYFYdcKmWHugdVTFD2FJdDGtuCZHH8hSFNcpNBSmgI6wsg9ZpcGW+ZK/fCNDbfAtTc8y0Sjzx6WD
DQoBgpHsDey1jRsO2xmDs+JvS3eynkUoHPEvRvjJUcTH1xH/mssrx5ebaQdUZrdYnW4mzlCxEcpgnfyyunso+z7w8KIi37L9j8mcjGgxNE29stzlrKAb2s
ino1xdEbbhCS+oxeXcLxP1QLoVhPQAZMRfi2Y1sNUDF62Ppxo9iabMQ6HzLKRFpXJ/470k5x0ugLD4u3ixcCgcN8sYbRsW3AiryzU0ob4AWJXof83NYsiN
0L0mjuJ4EScmYg9fj5SnY+Yspbo5ldovhGKssYf28enn/hoBHGTH9luvPoro1KGo30qZ4rDdkWAcw1Ld0kD1S25WUYxjpIZwOxP29atKxH4rXmXKnXYCyu
j9YLCtzGn2pOPHjNHGFfEJtrQvfhI4Ox9pRL967SqY2npNHftOkaeYc1rD7+7J6gRv4nupRwPnC46ifmPCIaKyClplVVs8s69IbkXCQ58x7Iu5F9a+oz20
usTgQOPXVbXPiwldePqvI04lxhegDk5qeQz6Fos2yZHgjn3zEO0POke/8wB0x8wrchm8EYCJ3xTLsXPLJ/yz4pq7KUPnraZfwoDWq2khQrSxPKrJ5zTTzJ
/s19QNWNXrfwGM1rD+KbU7xaWZxg18Xd+oWVdP1TuJE9xPXSS/90cw0KrKuZWEabiRk94oXdVhVp49jlrE4LK5/IMzdHl7D3YDXwYLrdgKXTkfXqLPIhO0
/HZfmzpUPbiSsbZkMFx1cJAe46kw61fCbu5qR5g8O7yQNHoZI/qHjm9zAdgvloSHck7+6rnfWP//ByYM6Yo8gJrCy63/dUyk/ni8z7iYbQ6MTFIRVG9OdV
g2Hna5k5XQiYaaEI1ucyxV61EcbyrdIYeZvUEFxs60V6r0VQDBL4rF9hmKYeKeu7OhK+PA9cQDdryZ1JdTzvBsL9sNRCuLodw+5rfC3Dum9FMvg6kSFmy+
cQIxGf8Vx9LL7p9ma5ztqbTFaCkLf6AituJ7O8sYlMfAi1snQq8FBJjFTwY191UpZwX/QoGOgdrp0bFdQxPGBZ7idYw6ShBfes3wgoUKcjkkp+oowW02fE
43N5yyJzPgIJtkba9UuooqBJUTcLbamwL5FkCGo5ylGcOrDNggczB0s4zwGKJzfvxGpKbAkB4RSrps2vfeNrUZ5BgJXemalCXdD6ZsfZRrbmqxzt7ReeQl
P4jyPIgw477d/ImzRvBWTvhozrRvkJu+6HCsjaoM4CLgugfyEbttdVX69BUa60OepQzoMgYDFS8npn0zQnaciUfiqWziT6nseCTclWOeM2v2DOCUH5Bvsh
3JWXmpUSEkrwNUPAcgv9BhDrKvfAcdyyA+LDX9szFDYHx8yeqL5cYk2ylPc6aWUA16dfQV7oUmlmL+jfb1b771nxyM94548btgX9UXYmRbgvYXBee/ODzd
FhUGLP7wc0jyPpPxz8nt82fb/ZcYonGpFOVQwLP35tnh2fxnmSx2ppf7J/XjOdB6oi4xyVO/6b2/mXntLW9KxNssCEtSbHOxZCDTo1+Jzr5SeJUBhyQsWq
xMA5q/1tW6o9c4zioLwEF6TdCefm7N08MeaacDFWEybWv1A+jSjLb373TeJ1cQulIGESvLAEv9gKmUH5peVDwTP14XgNGD0cnDuCNrR3JUFLWgFqME1O0a
mhaRWzWh+UDpQqefKIMcvH9xU12YNdkIrbrIoJ8wb7uMU/sGv97RffuRBngDiKinxcnaW9tKyWFrclhRHymaEnbCNBl6Ck4l8qdyhcUlFXnTJRtMhTc6k6
TXp8ytI1gOF9NdtatH/Q2hlav2gEhzgVr08Ro4kkpob1X3wqamsHjheEyWmi+ZRZpIqoROFZYHTcllVuEh8UBVFarlRSHQeCy4E5NVk/6el5yGNH/13nSO
jJgcp+Xnyu30cq5fTtS21Q5K5WtK+Psy8diJcxq8/HFZuXf+3QRMKfDHoiTQlMKxo1IMVLhZF6HqRjpN1A67kJNt7jlTj1Cf8MqexXSxRt00Txp09LFt3B
wfGCtH1rLwXqQXvwL1b2rdS0k54Se796J7y9N6ykBvb6ojMLBcUlRU9T66tFOru5crQktePPr7HCZoMx/NRf9iw1JsYnvsuXxJBl0k5oA6U+IVo8RNojBg
ExWJxoticjcojF1QS53P6XGQGXPvkmIpEBv/P8wtjvUMJBfeIdRIHAwoUbqqwU3gw6uYrfLvG7f8LIflZiR0GkSpvKyWSnamPNokrWzvEdgkbSQqFyyCO+
Igx3N3upkqQZtBr8wK9i8i7huGK4OOphMGZFEZsCK5rJ/NxjGYrp+jnmhBT++Wh+4G9mDcLU8Ph6ZZyPtXaNlIwyrH3p4R+o3G2mqkyEJcdckiWF/gG6VR
0NM5kmkKcOr1IP7VsRGqxjc+wV1hUxtIXxOIeZ+sSECxpkT9+g3yapWNcvRFmnecWOyTuKEBljfAw4pHxUEXpU2ApGycogboaJOeEWskgbOuM5KuIArPNl
nDqOII9vOPVEN3ehOiHPIgSWGjzesm+2YzeG0QplkwybhQIhl4muQja+4m2VPSSzqI020vEf+8YNt5O0aEyyob7/84Tky805JUO4OhfxwXSG27Tl/S2bSN
MkI2WoN/0rug1obKKPIDeArVC2KUrkomj42b1t7QUqwM1RObxpsO98qI0yXGr/lFykHXC4f8tmTrZ1/7+I3Gwtk3lkweNULvk0r+oNNqs+F9cqv5sk7wtN
6e6cUU/S1aIyY3M682Tq73x1i0XR7XAp42p/ERhtQnrqks+w5Hp6CKwuVNLaiSWqSbPzTL3NmOEzvWkjl7JCzVZhndX3oZjUjYzObZZc0/sXlohU4xCJ11
GCsN4NZXyuLR4NLwA1vhSpqgCoNPl/Fb/1QjwvDhfILGCdNRSWr1gwFJ7wicDBZ/rAdZO4EazkX5xBG265gGqJbOIRH93DtCo8ObP0P7xABS1JC8jAYIxj
tAsYm+wxVMI2X1K4HdTS0eSYx718FL999G/DhVX90/k7mjKxc7koPQKS/lVbvnB5oqJkXmeMqMMNWDKaMMZ982tLL3dO9ZVCQg+dyuYLepAuZPZEb2EErv
tyI9gJtM7kiJZmt2agHWWQ/aUB6ZN+G3vztFyzB4XLD5hmmOzklbRrn2ppa7cdO+ID7OotUwakiOZCwwNfuzV1+ltW2eVHTliA+9vsUP/9s1aXkoto1U6f
QC/dpN9TDQXaQMUIerK4sE3KEAizkyvdBw74QC3hpqxZJk/T46oVVlim5q1gkHyd1Qw9K+Tht/f4aO+XxDxZp54XSxOfkNvab1RPUViwuN5meOCcOvWqOx
ujAdEZq4FWojfnGHtjcKnY8G+uXjGVZbKS40lSS/4eToO+JgzVdjDdoK4eTla9jgGgoMP3+Ux1ikzx3SdkZzFuRfd6LdT17m+QWrxVsw1G8wNCzdj3EMV5
JcK8ItDcrZJ7ST7kLHadOXc9xjbwzwlqJzyttFsv6I3eXAyUXP5zFKOscsjtNgar4zuVj8v5gycynJ7x8h9S0wgI1Dyn0L3nSDZ3raZ/6oGsP+NDSzqNjn
UZeIr/OqyOes+s1AvvfzZsFD4TwUf8g8L7TY928kx0T0Haiixq12ELpvcMmOz6yN1s9xcY15DHHRFif1ATPirzYsqjRvxEmjbU01+v6TLG0vZltodZSZ5W
TrnItq2RD1RE0IqmRVgHGqp8UG8hB69yLOMENfOhVtt5bB1LK8/TEeTh6UflJwl4fw+pT4rfXJZJhUCb3jqZCgb0m85YE5dev6OAidtIZ5tWXZalutM+8V
P36Tx0iz9ih3baUYeMwxqCLwbwDnd/l12fD1D5mzbSoh18qqikCXxMM9PjjITS9V+CcRrAN9fdSAj+YV8iLlgj69ZtNufkZrIq0BtaBWEkWyq9FT5rs1fI
08Op153ae3yH2KjSHxgxba3BEprr8lH/R0SSddlWuGeZO+bPrpHdPfDQ785yYUs68v4K+43RJqOCtFIpMefds82ZT0Tn6EYXbd0b4RCSOhKzaK1/LnadYM
cSxRET2tLg9ZHN3F0GX1ViMK1jlv6ivIVYzwxnXbvOL0Rey3/5uapdX6NC/9rFlS5txLmWiOpuWCYWFbRux8RNHTxoUgqBshr8m4WEQ5m1CSnnQmKQfh0E
zkIKxttejmOjyphURi3OxT4J7s8b1hIBU7D0UUpHKVWZRlmPiGlAFye5kcIbiIYhy65GjQAbJ5fHL+v9NaDzZAFbnfMdthU8e66UcNPUYybrzkRhM9bMzh
Nkj+JbIbEbwRxejxUHbW0rCLlGiGGndyi+eZhIUB1/GRrgBn05Yb8bD018wjtlGbBhWQip+jO3XFl4WWv+/EUoeqdSyxz53il8Ckt0Kgu9o0WEZeR2e9Rj
9wqpLAK+20rdGtO5m16ae5FbrFnL088Ryr4+3rp14rtNmcBKWZXKtrwacHvO/As0r5Lr8BNK9UH+95jJOIjHUipVT3Lmk8HKyoxnVooetd6rXPBQJbeAu1
Cl3ByeK1ts0Mlo2Hk5s9lolrrpfSl9LaHzzRIeSgLG+D0BzmRUZhNzGFOusSwfTYcbK0qqTW36Lo01EMc2Zfx+lKdz6YZYbHTmuEpffZwsc40d7ngwFPok
az7PScNGVvHswKzh22ibOCWtrAj9dd4wgDd3v+nkIybmAg25RvpfIitla95mabTZNaseZWIlyGb1i/aZtEppH/SPbL4/jNwjyeQYxyPwWhB1VO4LAzgO7M
61cd8hXfqjo+zTCEztlJaJ2GqlwaCYR8cX5pHvx869mAleb888Nwq24IYBi3VnmoEELzNDPiJLW+5Ory5wKSbqgBc057ssnafAUNKkgaKMtwKpmEKF0VbO
ouAWrBcC1TVrNZdc+fHHDZ/E1OJ/5rE2TxY2CWUqYKTttIA7o1cbqJCGUU+BQWDNi28dKkXcmliz/kPzpQchJbdxwZvKBclXMZs7zuP/WMDPxcUaBLIqsN
qGWqplc7/kz+2Alh3pDqp9nujV+X9S5e5HvjdJXQC3j0v13ybAeS7UgD7pM3XRSL32Tk3m6ov7ec/KQdMMt0lpNTwJEjhNo3ObBEtEmiEbJvG4lEUWoFGY
8DA1c3KTrFRnZlQ9GxRJfFLIlfZF8ZaK0/Qr58Rmw8JqH+LlfLlAtvFpK45fzk8YGL3Gco/ZYUmtpGJ/fJJvxnW7vnMSL96IUZKm7ogOhHopN+pr2bUybK
56KSKXZBw+myIfsyOpqZbgcouyRlmtOT3wCGuEqcE4YhH7hQ9nOcJLptWzI2Wn6cS4LXzaWJtUpU4zU0Rb2FplGzq4RetUtOpUqDzo7dsX2HW3qwNiq6RZ
2CDzJMKFPRN5/WQ1HudfZdolHjUHUih/1wvpQQ5TkNyQsclMXlEvTCKpcq/U6xDKFq5crRcYfbTyvbleXwck5clISd6gjD+RycoBuLk9Cl+EJsRX52e3fX
Buf5pa9deZaqNNpLE/8zel0iA+7w5a2/zO9XyhHxJVdrJ029yCTnEbvxl9VP7n6pvU1Uo6n5Sg0ZBaKlx2w2xUWglYMkVYo2imvdRLO9Nw5MyORNsVaJip
OpFYNRX+MMV1+EvQCcNybCgF0wIk8lXWuDWkwDeMXFE8uNY5uLP1lg8efaDavXIi3eVHqTm4wk0atmkGpcpFeyJINOt/17u0JgiXqHFr3JZo51bFF/vFSc
HNJtP9d1zEqwVe5qVzTlgFzSfS30ShUKSX1x/BrvQPVAjWSlnBD2VCJgLUk9p6gB6pukluDp7KOcu5k8SfCsxdpNCcO5XSXiU+jW0Gx0taYjVj8fhhuGE/
cujcsiQAZPIj0EjfyK/N5brHDW+mad5JB5Rlo/+5uj6pZehXmeuZXZbsRZjIzVxiGx3UBY+mXi1ezStcfxhXLcfe7jTfpFV7OUrNSn5rHstXnDMTNixbeE
TmNbACzRb4wlojW4IWP94Ceb9mWk4boxnYXIaVXHKBQFG8W4CMxTFmxGO0CKpNFXeulyQRkgpuYjDd2TTpfLE7AgrJeleTZX3yb2UCwZZmO6ZFULPZy9xt
55+sFGZaN+PzlJRzgbFX0wyqntfs1v893jsnc6x7+6rkDaDzzA/oSANFVRUrpdk0Z/DbJZ/MfE9lLhFP5ygIhVFowbEMbockWSOKxl7cCwa1pU0JIpczuw
kJ3XVJl8p1EZM2WtCOVfnXMAusGJXCwphJsTuPwmX8/Ia9rW0oK+PHCQ3FQn+lcIuoUb6VMNsFkJmGBu1PJ0+yYg2fgGt/jF4oGRR78gfNfsGh1wPgh0wh
20FeenzuOU8MlLS9QBn0jlEHQQCxSl+m4shTE/te/fCa/t6v8zWJnIe3AGNotQEmWRQQ/Xld6HTsWGIfRs83/8Ao4Yni5rWE34GI37hGbIZrM0EIomRjIQ
6en41ip9Nk0f+/k3r/3nyER1ld6xINQTuP6T0x1AUstj42XMdPuzW0f0oSqRQiuB97dCqDcqLs1RlwrtsFOXPF4gRLXtA6ehsvnravik+80U57carR0PoB
JWcis/tH8WuaMPwgTTwpRp5xD8OS887Bfd/mlNC6Hjc8oy5Te1qPcdH1wQsDkiyKDynC6vN0KMpaysHJBLspVwuMDhBVo8TSpxuIPyGzgGLG4Qm80OG54U
5jl8OeqKRiaFCDZRHEsXPjPlbRKxTTNgZcPMbrQd1+PDKFO5vIW1dj/SwmpJfOCXOaQmmO8K+Zm+v0oD7aQhJCv9Mlp5ml+jGDYvq+imC8GsSdjQptSMBp
maSQy1GPcZwXD7LRIVOAc5YYXxyYLZRivymZG7/oKAfrhY/fzVW9uwgmb+rHvead5/nAmfktlUBGR87juxOeviXinkPEHFysKsSff5UxitzKLTOLUxqD0I
5UgmeC/SBGAaDfOPFuxfBJvqWfLPaDOOLepQd2qiN9MH7N5rrNcs+s5NBKRE8/E1894tmqKj1bCB4C0piUOmFX9wySgs994lnGZCyELacZPBexr+sNBWIT
qvxKxCX0ugfZlxvdPZEJ0cD4Gwdf09MbGLiRzXBcT069NeaYbzzkbt3jBlxB9wbYffCejSdpCyOgwoBrZBasi5kMD6q18G0zBwec3lkF2er3KAMlFrlVUF
owv4qQ8oBAHVXaWT+Z/Mv/j3Td+d/+zj/JEv/u+Pv53vHt9BME47rIS+FTazTnUMKdYo2PDG08vVsAPSfI2Ns1fK6JV9XybRZ0Je4GcdRGxCd6euYaL5J1
29Uf1XETL/O2aDWDa7Ojlu99ObtlqpdkrJlGPErMBSxqXaW6EbmOlyVpTFzFVu7x/7frlHBRqeuhZ3VhC/Y6tgy/nMMa6OSFWfgNPjY5fZIwUb5Yc3dVHe
xhCdaDvQk0D/bCX9e28XnrmT+a6cXA/Z4Rd/qwrnVZg/ndBzX5yXAS4Ku9bznNzxDHRnz2aRlVBaUIuF9fS/fVLoWBGHZIE0eJ94U+BF66QLQidWJhdOpx
ygJDRDl0BXXLxoNbo5H5yglZaUtFhw+RXpErh75QFDSEv1Jo8exJBCTOxvPm0Ttm+d5Bb9LlTLQ1HQmv5xMAfRWjaR5iqD1rOBYUhQTFp7AZQ3UuUQIGbz
CrQrcuROQhoXSlEPW3l5gEbjtKNK6NSEdFxRbYHc6YpxroOgln9ddBcEv3KMF+hok6hmDRIm2IPKTnWpAXKm3dIjpmXuU4xBG4sht4tK686rnt4T7ElGOe
YxVtII+1G4EHd9MUT1yUUqneIyfNXiLtcOOB2S9bUUxmqprWHVeD5b4A5K725kTvXxIoI+FzW6n/Y6BpUT1TQIlHGChxNL0eMYuBa6vPoqE593izeqOm8d
ZdIU40KHqoOusBM+6OgttYShmfv4KLoifbp90mtp+FvX9/iYGTsZNrxU0e6XwM7O4ZS1KL25qcU+KKrPw/9gSBHFRGmIL7XvGPRtoMyuvoIsfLK4eHqhPe
5BS66tnuMOX98sL8nVbX2VLT6kQ5ntfIKAHVnJ+h4Ll5cy9Zz0mvAhcWRCxTHHwPXaLNZJjcyQPTqqSFPflnYQMGnt+LkJ90KgeS1MKhbRQyLnzWrzDm6k
1LPPEmhmoI1YQUgYLc4Sz/FbuA2PP87stemknefkKPd7FSR5FxQ9nTHP7svgVL3VABVZoMjPpMW2P22OVxKV1NzUcs306CzSZIlfuVbCU+ukbsHReSe2WQ
ud5u1J9RGp9PxDtcbULBnzxerPeZprV4OaV5iKHCZqsLUVdF+X7qK/1JaTsvSjaLhUaZLg6XFXFSyUVdX1YaHhQVjzduyUUXz2xnizbxZ1kRA3KQ/klBy7
qJ9d24RA3x4l0S82aVD7lryQ3KbQXavF183DE0m8SZvI1ObAMrY7REUFUhR7j1hoH29acODaMCuwzvCgPyoXoZyaoBYwolA5qVE3Rb/xVAynAuzu2OPuH5
Gmr+CZ6IYy2bULnvjEYn8JjgYdoK56vLOESGP1y7asapnYyLjyi7IEhfd8Ctv6UaVDSo7OI6GTzIV5hraUYu5UO8ff9eduRKgUzxGPmaLUv73aR1BN/Ee/
duuq+iZs+OCP4hkkTaKJss/d05ZPIRXHS7HokLFZRnsfSLmS+8MvflG/vkoHbHGch4O7gAG9iZX3Uy5Tc6/t2VCyBMellG/L1TAkVNqw0ktN4fuDsmRcws
WJfT3tcPgHanmwC3m4cbkzqt50MXhcpH5QTRabnJLzc7J0ZUAyRkcPcyBNlDLuYnARC0XOigsPNXymXS3BP7OsaiWCTV3h06/XTv0oi3+DqB1GQqds2o/n
n+9x5He0lV/Rp20HtbTvvYmk/L4+LVU771shu4RI+xXjQCBhqAGr9kbxrb9dgNwP5GtCdwcDMueXH14dstT/AfEgBMm4955unyXze7pfmlNKHxQTae752z
PCKjIrFzZeAwXH/Q/ZXjDwj/7ecP84/fWD8sRqBJImC32tLUBeBkOgkWBT3JL+znMQfNFpCfu04MUZyPEFHScxNfDB0UNEEitXQPtmSThweCI4OnDBFX+s
i7GU6LJM2gBEp8Uj2xccHUy16VqsCisPWT0A0u+cni6gthxC82qnK3QH6y/Z/rZguVDCDdukNgW1fCVdYdzaaL/GWeWJFsDecfsojhJUCE3zpOLJ0Kyh2b
37kXBYIww6leiyWr7IUvB4w4efCvRfoJdFPtE0ICvI8SoKFZXOqrKPEpvXFSc5GxVzOJGJ9Ms5XscIPKVjjekQPDw4iS+hFbg4JJ1700MSfuhhUOuOLmLo
GhY5McH7VHJ1la8jDrVHA9MN2OkveYuJPJZ3uUP02qmeqgix0Gma2IOEiFzpstFEdL9Rd7Bfgu8NBrt8I2E3HDYx6F9wqdRW0qI5aPfg1kJ2ryrOjkFN6z
BlS0ldXkEiqqRaKmYxm84FVE0fL49uNG2XJeBFKMUgGLXZp2QGJsufBsWYXT4QF0A/9hWh6vCsrrYq3J5J9Yr2m5+VukHltvalhORMyvFUp+gv5ayivoXg
lzBttrWvZBfdKrzbsoascOlC4e7Ed+zHHfvp3TM0QU2A47D2vnBQzZM4QHlnQvgWkdJmdbeRPDZ0tp2ALV5Lfdref/iRjHT3lKo9yNFWOUdb/1vdEdodfR
ZtXXcMn/0kpma/mZTDV1wW15JmZJek/8L54KLhucTR90YVRfPixYv9Qrai2hzZM/xpgcq5XcCz++aV+IFntxV3BXuwsoI2aqbSuI5hLWlsDrr2GfyJ58nn
4Env4aBNLSI0Y8Fwk3+Js/UzwK1XcQJn3oFcJugSimiemwPL3dzpmHbmB/DUoOePzaGX7kIzPL4btcYo/9hEz+XJxqJycdGZVFcKs/Cn9MDyMcTpcemk4b
AjMhzK/GRf2R5ssVGFA1NtDqoWHps1kM6jVZ5R6Y8gG0c38ckr7HboWqcipczKOEN4douXKwNIHsRk7AmILm4RurosS4z+Qapl8aBGNvhnFrIu0zDqMkz8
e9kcDL5tLpU96Zd80MboSAOKTT/YwJV7x1TpDrnbNsc3VQvmPC8M/PoCQUe2bF8JmUUK+ARrie5CxMjqTCAT4dwu8p22RKi0HUonA/gJLZRJpT7lOXic5N
amYg43aTjJTeJKkYsBx5kpQUXn8b92W++ESV6w1ZOX+tmJ15Y5ql8yyG/PQpLE9bUU3w1c5wFXsCk0ZOmx4jYbD15lerP9VE+WW9m4liuhhcWe1UxomaRW
ReXStR6k6UWM5iXxYlNkm9NKFc0q+3vLoaLh+Ga7x4t560TLApOyribNgEs/Nwch3YRFh+Wj2zhWUbUe9Pd24oXGEhe+CFVoHWLhRZ4Op2K25D/FyIon9l
H70lH9RLbzLrkdi8E3St1hZa1kXzMqD+BO3KWXCsI401zs9DY9coTf/q+VtvUkDjbfgVh7j8oWaGvjQTe1SDHfvnQuyfZIQfyN4DUagLlaSKu+8hvypXkn
ddfyYF4gg+p32PgejXmVctyZXhTqr0wbzobjAQvn4zxRucy1ure1lepW6B8/OY6iEdKUNGG3XL8wuxRivPKXaGhLP5PvdaSJ1TqVm++EE53MGY+HIhbs6j
2LNtrhp9AearGVShOV0keH3LvmDC+qLDR6V/1Hj0NU4xOQ8YnG370UiE2HpZ7jVIEjD7JNOd1TAPdTbRCVCKNQhYMJt3E4lbKHiQa+TLP3wJsSPckj+6Ht
khO8AiqQPDJyMl3CTXX6CM0d8WKUILsUn+reU/GMu5uoEzcmEq2sUWcYD/WNaM7fHPYSl9oDtWRhifzIHNAdmTZyj/+40cDp8AsZMwAL9mqMXd3qGXrqih
djHa65e3I9ZXHVlGnxQRwudNtR6KbNeL8cXctf1LDjuINzVeKl4ImWF265oUIhlZ58bsb3TfIIfqm3f/GJusYKOUu3lMrNeFrR1OzT199o2PIg+xQ6Zv5W
+ODZvS2UsIASMsGmcz37j4EW1B7k6LP0tTnouKjQvCRe3HgQcC5iJSnhUBcPhJwlIRlNLXU1S3n8DA+CsiCozOu+WYY5ytP8ALM8pUu4sbSpIk9qPUizFP
TCFVSuUk9rzNRLgUuyxyV+OTWzLhDbXywFNmfUYmb81EcuGTCtfhbN5sxYbp7V0F4Yj3P05KqzUycuNfppRkbZA3ZVtDpVjD3Izy7U0UcXJsnrJOCpZMlQ
89AjN7tcLL4kOls2Fsn7k6mUtA7ZJe0Lc3E+aQYQSq8JrrcLTKmXf+2TZsjqRfEsla/dXf+GommImidd8+SceA6ewvkPTLMJvKnlSbUHaSdPmDHL16T9Kv
48rkBKRU05SJ5M+bXH9XI4U6qMfHad+l9jxj3XNi3Y5w12TPtXrvtN5zucFo8/BsZjnGmVmX7P9+5/osSK5CqauxcvPvVgnE3Og3vfkJq/b/c8fO+94WH/
s5+s/m5oWZeJnv2gJPn78sRHFKDFBxGTIl9RNbRHRW0Ox7xlIZ7LY1pHevotvChJDXb/AaIao3lJvBjjoLu3yELuQtF0XAxgf9sL+vNDHNliWqFF0cypaM
675Ij0PtqPvzcQaafQ39h0lzxS4RsPepR8RVqhMUGyU7+3wAFAR0gLf82xT4Bpp9fsLtdcT8opS+ZhmoXk5M7Qy+nIZZWLCfRjnmq4vPvRQRo+f0R6EYnP
+Mfl/z4k/T1OTjfLbDql+9wO2VNPErrMDNlhuouSdOYkWpNXBrw7z0mr2Cnunb09yKXA1QIKNBQpSL/JSSZzwC7j7KFNp+8/BIDPU44c7AWO9gFeDRJLXq
FEMDIH2cg5r7yqK50q3JYHeXlomSG7+z/qc8O0LXsPjxRQDUivaRRH5qjKaPapmE3Xs0ioorl78eLKzf1dW4yOyK+xlyTY2c52f449JS5c8t3Ej/zi/efP
6591v/sxy3Rn/+ffl/63wiXZGDDg+3ry0kWQuEnuaaBxiOdFgi7FOYt/ofvfbgt1tgBNXXLm06mhpClkO+WeAposKscOhxYHRRy0tBAOHYAmjoVNjo7x0J
nGpthvqFTJzm6WAvNqXdSnHZHLpx3kcdAJ9LDvUJFQm4M4Vkhf+3uaF4bwZ3mQOEykCamtWyixwGU0I09YPENtP0owDga8OTrfHhZ/ommTjv1EbxSYJxjP
5pcsBtv3ynlFii6eN5LSyrNP/wDQNEQdJLXmIMw+uyHqIMkMhtkzl1Iz/Fc2TljaT5ZfnUmyUInmBfHi5dQJWrgforJ5MWaezOjqXjUS18ctNtNpvQbLMI
lzrf0Qj3k/mYR/68n4uYhD6xALS9cuw5VbA7DWqZ4VaPckxra+/+jHf+GUTKu9jmrXNW3O9WL05KVfKdUXoXDQRe6e3WGvyJitTV5Op8nOJ31vEbeb+Zt4
pluBeSovBavHPlreDPgVuu2BT+GQhH+SQxuZg6cGjxc/TnXaJfkwh1/G3uhL1rLm8in8nK1/8V2lI8vt0QFfMnLfyF9ndwd124N8k8Bvsp8qisZZSk8rmf
XRotgdxcjUdP7NFbXhSWBKsegLNJ8RLw4vF9m6i1fUGyv5/uykTyuWArvjy6MAE7b1OmquoqE59XLTObiDklHLsQT+QmeuWYHIF5U1hvD7Amk8v/DjczeG
sdw2bT0b1PAodkb2nSNQ8j3KC7+mo7MUYfKuppjNZgF3tYVDzsudKhpAvZM2TUr7tXbxNU8zDUcLXrJPkm6kxM3B8RcpseJDm/1nMLO4Seu+kHxzfJ02fu
9x/W07ggnP/kX9Le6bnE7+1Y9+Y7dhL6b3NCzr7qeg7pZK9CTva/eBxfxkwC+C11bqbTwpjJuCoYzmbOes4SU2h1NVZcZfd3ZxEHeIV8OMLU/coBAjwUmf
MgaCetiuMBj+KTTmSN/Q+mO02spXV3hdMg/25QDWsFz/lPz0R7vVQEigdpRYkYzDthW2xhza0eDdRXqen0xcQoWi7VGqyZo+z2k8C5H+ktIejmCTUF4dqZ
xQ9xtm+xPN5fRrsbuKUxKGuU1saFKpT3n2HksRJWO9tLSaJ7GIUiUG5pKDzUTWaXwmOnItD/KrN1LjQw9GKRw25Me3nm94fAWqdaaldp/lvqjMfM9noDtk
m3TqavpHCBUjc/ipwWcWFZp9CgYubM20ZspMNEQppB/mUN5LbsSqPIkYFVwVzdUgTC/4c2Xsw9R4iwmN/RP9In6ts997hl7a+953UbcUHPs+/vEZXkTNEL
3N+49t+H9x4CC/vv88pLjCBFWgky74sweWaziILokZ0sLiq6XTY5Hk+ETN1Pee2+eGCsfm4LuDSziqZQK+e1mw1K6Z8dSJ2NmDfLwo0PxcygJ2/dLgsle+
EjhewIpHC+OMEoTM3aQvRsxi8UjCVzVODBnEi3LZrc3vLcAqE7PMkWegYUPwscu5jmVH40ePp2kn7aK37rsrz22fgRqqmBCc0txgh+U61gYsmd/LPFUorQ
f5aIHzYjEdP/38EP6S42/XFwhf2NPfIDdWvPBaKf49Vln/6qwshOEmm5l10w+zvBf1WpwCckZbAy/ACSe36AMITlibA0ZrG2QzxIoNg2LHwBpdRZuU3lNM
/8xifTs2zXXiGiwf2U+RgiQPH5DGCNWMN+JMMivIT50ZU16yVtqG+NYczDOBfog3uUuV2B/kcOGnpIV9qe/7/+7CuxeENy8hPNydxTnMrb8FqyeVffH6t7
FRy1Y4+iVPKqN5ZA4/f/Fw2VfC56Ghfuf50q3dCPyG4xQLp4osgVOHFTyf7a6X5ys2Kipkhj9ecLiK7H00WwFmxmxWjkTnrWtooiCa+a0t+iypyJn2Q1f6
07/6S07m+Ys/B6JBY1D+9BHd55X3YZ8tHZnvjZafpMyc4mWmZ98GMvHs9n9yqtrDVwkVSoEGLq3T1Fd7pM/yo0vy2BxVEc2ndd7tJVImTRX59i6aNHu0zn
F5x+KFBU37cRBNyFhbUBxoE8z0Ni7c+LVRoZwmLziZHhgqMh5o8cDiGB7AMph/PNFP9LDQjN2WWDm4FDx+RJNjx9kXjiNeLlT9u+uTgwbMbLfc6rK7UbrR
nzadvv8QAPay82+L8WyuKxoWjcpMa0xkm5Q1LGsXzEEWEy/v8+eX2oNTRYY9tTvK80FRtEVBjAbxeBGuFXqQcrBt+KEYbTEXU6yXeaJ9Dd9bfjj+3ISrBT
zkSbl8lXWIhctYu3UcLvR/vSfoSnGLnfbAlyT/5IFVXnAlybU5KFvB0pcc3hTgCZeMRtSSDI056GhwaiEfi11Ms5QvWSHDYXBo7x4chDtjTTiT5Acc86wO
e1AoG+/LDJ35keDUOfZKz5Dmm+JHQ5A4LMSjEWhDw/Z4obVhUhTNuWDLHGSeiEJz7Mc9UYWDryY8iYNCe6wzkFjdmszSJWLmoR405876zD+99RH7mYTNYv
zc8YMXSRVOfzovWqtB9WgxS2E2Y/bFC4cKz+stMCXT2U1FyZKO09GiSGFx0ddc/qjsgWnvib3fpsVGpz/l4bBYCtA2BC6imUPjwfGj2v0RkLPa1x3mM5D8
n6bZjC+jrS50qN5rw37Unj3Okn6xzptNgwoLw4v/3sV8ox/Z1h507mjTpCuXCl+bw3OwgktskDdVJB+oMQdhsbG5QeAbo9kda/MkpV+48UTJCu8XIw/ylv
1Ud6oM+mu2zUOLFOwLRVhSuwxS8T+8O0tuU89Xn7DihW2YNJKe+ulnV1//yIqfBzdHfvCv8fvLCMZB/EN1eXRPbTZHXlxo0YiXJEDncnDFt31jaoMbt412
5gHEGeWMmeyXy//lSEjHdB1Gs32ZssSC06CANSXmIJXG+lM3uR2gqsexQyruW5uuvAJZpZfCEHvIKvGLb21mMasuC9FPH0Zz+eLF6nCZBykQ2E61Pi4xB+
lyKNXOwv4nmuPeKYr374QiXp3vCT7XzHsNQig7iCd/HPuqU/fjneqW92+bgitxCjlcIdG5unpLTqtISafQWle/aarcEyowHD1jRxq6VFlSAxYVd63MkS1B
1SCQp0vgE+PPu/VOrmC4JFc+txJcK3/t58/zn/07s3reEUQd302wRKkpYYmBqVgLi3najTzuAmrlCLEAeWSqTH34HFT69BdBdRz15GLE9sVT6uB4/+h8Ja
Wt/cp0OTYExu/6M7dkErB/EU62+hDzldwQlyj2fYIhTnStOdgZx+WAsRsrydgnBYU/xLQN0LNn1DwhOxsFs2i1merRPeclDTcJXEUzZqd7m1AKoSGqUtbI
0THFlErLyI3oVlgk8sxY5ikm922In+0j+F5Y2WA+p6AY8//6F4K097d0vpQWO9g6W8OiL0zuKATNFGjKEaSExzY8Gy4A10tukpd8efR1GfovxQ/iEGIBsa
QCnj035tTjdo7aPtSgS+nBLSeVyYEnb8scie1YcLmhVJy7xZx2n46yI7HZ5GNvI8UlUfATgdPtcixNnU/A4dg9x5TdSfu9aFB3WtoHVkyXk3i9Aw4/N513
w7Zd43nTyAdtXTEoGmTmVlIraZCU1j1/dI1aKo9vjqU28Sel07RkmyzdnCZwxgHlzPu+nB2pGz2toQBX2Xt6K54jx2iq2xw6FFPAOuPpHScPt7pTGR09bU
X5Qbv1deb7F4rXg2v7XUzFTW3Si26FAVvU3BusvzzZoQv154X6pzKTelzOSuzend4uERLW3B36uInFS5CSVn68/3yE+nWZvm/YUdN44ahbzNPu9YXkNaW9
vNlsinXbawceat230D/qSd/xPJfTEEUztW/MvPyMu6Jph1sFLaDroI4f2s97uTH18kdI4KqUvP7V+3+puvqHSCtOSm5ab334WlYqqI51ZHRhLgzamHV7CB
Nk5uVVX6zpGASrldjHKEr9/TK5KJnCQtZJzoMUpeA5N1RhNONqPe4dhGykPH9Iujo8O2rd2zoUhj1nR3ky+Q0SxAHKyUpXYBPN5LmWK/i86pTnhfobgfqR
gIO/OC49/Xc3qqcx4mE8NALYQhO9/0/+MC7l/kJXgvICQ9siwHMiQ7x5hsAfIP9Iw7EYxKqff3eTo6tA/kJQ9NmwIoszENt/C2raqkONQ2gTyd4zkMKJ/G
z80ObEMRhmPzErhWJWeXKKyvhRypnTdHc3+B2uWJYQS10ZhFk5fCSwXPi9d8cx5o1Opx6Zekj6UY+Q7NiimWerjK/Np3lqc6prJdB1KNIMR1Blla9nnEZ+
EavYxWtjejClVdo5N35uD6qzCM2VAW4mvjjTZD0XHT+mwLMJz3uQOilAWRccG6UtvXhZkA33L0D1C7mc12KfbuOpqPo5D1b6eLiqZ0+3kf2kEE0V8WItVx
s69aC/saC5S2LzH/ZDn9Edmyqo5NhTOCyjz/Xv8sQFFjFux2dLN4gV8WrCwfraIh4oOnMQjZNOXr13F4nGJYUCmwP7lkzYIlPb4fiY90EG3cTOmyCNa18T
yLdWfJtPNnGqjdaiAmHHlvJv6Njg7TA3RkmBFCXfHDEF8sgT59dRvq/cA83vkJjDlyW180AMmkx1MbhvuotX6sEKZ1PvNG01Yk9ZufzYO6IwHk3X5K79FY
WT+fbVpkIQf1k+fv/tfed9+Uscglhmg/c5rHWtpNiD1C6nEZWI08IU7Jt49bIpnumih1ceOf2RfGmVWFQLl+8KiHXiRD8olFG8DGFy3Bzpc+jmo/771gds
UR2aiYxPlNtD93wfLDkskSaodLEH3avLDS+x36PYumqe7m4LJUK+EWcrea4WVGHChQDaOYEXXO2NWYiU5P0hOvFNJbEdHdH5dadkZpZ+YNq3EpGcmINm++
CV8Kg8uHuBs1j3KZMhJQ9JVySyiQM1ulA5FhK+6QhCC/3Qdk4PZ407n2CSBx+V/41/rj7HUDIJKoFMCqoS5PDub1eLv1SBjZIQ3B2s4XPixUEQZXovA8rt
WbVA6A+Po48PRsif+b1m5MdFo2sMrvNvb8AfIeDHHroXATbQDwzV9PMijjcUdL2HicHLckfd/iedyEAyqkrA0TYlTLE1Rx3Wn8P4HEofVhloR7PqXLN+Nj
/xrpr+tmZHuFFRI1ftGllrkByC6+Q+Yoh9k0uOAoq7kHxtcl/quuXiL+QzRdtG577FAk46nOOXU9bpp2d692q3e/3Cl7fDC6v/GsS3D1WyJLVmC/+0xm/3
/h3VsQUfe6W6f8YrddP2Xkf7XcTKi0fqRm5+ITlw0aZafZLgHMBGvhlQXa/taXN1JEWZucIrZdUUdsEgrINyA6jrIP/4KtM17I1vOmo97bxg6ESzcUX/nh
9TLKMiIckw/cFsjYKvkg9ZX5G/XseUVRmk6p/J9E88KN4vIXHihM50i82d5Bll3w7S1bnjFHs9iWCj2D8+6hC8JZXUHLRr8JzAC66uqsALOwt/hmm1ofxQ
6nmiFGQqqvG6fRMNmr42ZCpMjkFGt/ox8ek9jP0fDd5rAFkCvQ80adt9kxgdxPSosuFg+YReWXlReXTPODPJz7mrMtEyDCyBrtySGgbRTyo7rEoMWu3bOG
T+KeK8JaeMyeAwQUae++sWF7r1pDeOaZ5Fs3zvzahFJNcepF3rEb9K4XL9OTmimVkasHhpzNtxESSvDbbiC6Q9xGGs7GYp3L0/NG1HPIHaHLibFytskhBH
sxmQdZiD06sO8HqaRkuIAxClskNd6hFTFSx6iaIZ0OqB6lSHSWrgdurXm2zqCWXePqKjtb7f781wK4gz1rmQsjtzmlFAs/LTy3kO/QV0+SVe3kxs/SXVtF
4BH69TvKCBaNscNIvmYqfY6YLVwyXkoIwRhheC9BTqvx9veix9rt5Hog+PtG8LJ62ALEPBCke6TOoPDb//lmLI5c1vBJp8EJ+w58DugQXV58+HaWCLcSdP
pBVXUKG9A1r69m3YNQV8S26sBu2GhDR9H7p6LJCb+w1MpV1SsZWQpWR2UDssr2ztCHgGv4C/Ui4EbpFCLF1YRjbh8ImmQjjQYFLXv3L/SQlN1ySxgJ3+7d
IikpstqE5VePRk8qlPepBODf1WnxTMc5pv80QVY5LNxYV+I5rjQeDliR/eGG73JSpukrzz4mXU5eJhxoHfRLMefLdgqZuk34z2q4blxOsPaqe9TBabtUMf
Jo2vauIy9rpkFA59WFhGc/tJzfdF3fzbvp2siHXjpGl8KNzBk4JfheJp1X9WOhkmYYnAb5sj+GjAZHAVjuHNiZ11bBeKvfagichwKBny1iRdtelomeiSDN
VRsYrm7sWLb93i2d6Wq4qgB9gtD7oNgc2U5n5UJy3r5bfNwc8O/rLFYsPj1T/RaZspCyYAq2Gh1DWkcW7cFkmNWNXzHowO/Cy2ly43/t5wcTSbUS1pxtsk
vnx/YrvVv6QfbUvlxP6BZXl7ygt1jncyfWT9ngMfy43rMP4AVRczn3ml8ux7PzxvsXxM8tgcxNIyrmaMNPzqzq0yXZekSuiHTjSdVpZuZKE+TFqdORWobS
yfdOYLYhF6Dn3m4sh7+a2VUrJJ/GTgtAxweRKnpfuOffxo4co7NRYVLqAVYXVQTwv8pj1SA4W5rsZUAHnS1muDN6J58eLFtzcr6IfpOZp+X6bPkrwrRCT4
aG6+N/B5c8TRbCYmvQVcS0z0f/LR3nID/okvzdxTyl/Lw+bU1H4YpCjLOG5w/fOzokS12j8i+hQ9YNr+1hlZN8rOvk9s76WpoI9JHpuDzGJ0d752AUXbzQ
lL7j13ElcrrXiDPhX4x4QGLFoa83aeDNUUhoVcP2kw6fQjxtOpM6gFP/8neQGqW+Yg8ygs2G3lTsbgvP2ZtL5B8tgcxCVcmDtVzmL4BSwvPqWT3RA1S9r5
JirEYvXQg5ELWK42mS2LA7cW+capx1eD60dsN6Pd4sWLb9/Ipe6KJ87MR12cZyYt64XbHuSjRS5lC1d1A8k3RHP/4sXqLBn/Yk2nFYkRL/8vL8qe9HlhTH
IUzRyrfEZvUQR4Ol7c3Up/BP0P0smf/R9x3G49SZfkTHBOlWL+Pfbr2WiPipAmXWWoIJ0w9yC3OfDLDqvmCcdMmED7E2IVzXeqfoTWhs38Yq8eoX+EtMzN
EexPLElGKtYTlhpLaOzVesEdkb33gKtBvLsw1+XnufP4EG1YKyyjGXIfPmFM51XqQrUnGas8RBPK03vzXNvW0PMk3slLv4ZfT79q/3CFyf9j8/2QBzMNbU
tFNfIgR2Q0c19+XpFG/lZ8z0fSibYiLRfJ0NR9NEdF2xEvKF25cOZSNQPxFKM5LKit81YwOQVoc96cS1McRJQE20BZl+VB4kDyqfJoyVPb0ydaQg66hNaD
dHfRWy4XkxBHc//ixWYxL0OBwvOEBr52PVLcT5Y3aKalZwyeBwTAQ/IRDfYUXn5uxxVJG9Os5Ulb5qAqmudbQLF7nKcK5QzCycLDiPLNw5yh7y68MCbZ5D
yfukw/pyV+mOPV3qkyablJ4JsLKtFcLZRUgO02ANWzUMbFbnOaomguF47yi5Td/+yGp9LRGOQYtjo3R9VeR7UV6SQPmyqa652AWuTvmZzS1Q5xI3PQIvCi
7tYlz41mo21xEPnjSKPKjnjbH6LUN3xvVBisyD00+y7Zk9x6kKYXUsCL5cGXrTi0PZfqkY+M4hui5IJkFoSb9OlyUW0O+hVTBQZnN70oUlhx5fQs2SMeOq
U1Bz0Y05VqvLEKO/06ol1FygPdqGaFEZxSwXS7G5IfubqKi9B6EH7u2slw5z3chOlFkcKdW0V0SRiexyg69UH5MB9HMU/sCy8tPojDwgjNPfHyLHmG37HD
q5gnVSxygrE5oD3akRO3Q8IxIStsdkultwc9Rt52xBTheJM7eS1Kr2/ZAm2k1TzpXHmT3LpwW6+NaiOazbKRDTYnWskr4Ioe9HIQD2ruuL0FEkYqfONBjl
B07RYPLKp4RgwJN7XgMTgd2jfQlp54sU5G5Ic1DnScAbRtkOHN5nhqa2dXvvaRGLxKlgJFj8iAf3HANvagempXNZqKNiadj2YOPpq6vCsyUM/z5hYvqEjY
+t6gjWheewfcModDbngF7/O+S+p6SFhLyo81KzBjYPpAfsuDxI1iFCasybS58BEaNlKxPcLFdt8RbfeygOAB7AjN1pe8FE/0igwHGpuDeKUyD298W+pQ0q
8ONwZvFn4SZVROVQ78rrQth6ErSpHebpJO6ryb6XFypLr3pBe7G8XYHPCOnupfQ4flJXarMtjNivcmDl87khvPza8ji2cJDJHOumCprU4VSuxBzgELFGN+
ULI5JocKzwNJBDrcyFmLzVHR5rr1WiUpHHCXp9tov7D5sYeRIMq2WqIPhWguiRfzNUXYUMP7HXYNPi91JY4AObandjld2WF0RaJx7Fmvev3t6XD38K0OKz
scEXNlXb24s3a0/Gf3tNdTeyC8n+SOcuXTruRoDfoVh8JVLKi3U60R/e2rDy1ste8qtGBcT0LvoxAl0kOk3exDhp65Y0JUrcwdsjlw9ed21L6k0MLbIEaD
aAU2C5A5fJU6qf10bNV9wmRK5caAKRU6loH5bYkWr/z8mAy/Pj16IB3pkeXQhtNc/NdoTEjhlazdJ9mvtCXc1UiEys/eg+NKSA4+8JkOh693Sr3n55smnb
XwDZfLyue8Pr2VKvQzqHi2Ef65PmajNzvts9pcxtPhbDfu1qQXu9Fcrir2b/pwf43iDFDX5JZKmFscgsSg4GSVyeps9WdrR1poEeNCW1lDxsmS2AzDzrXQ
fWxC0WzUGT5MuZKWXZWxlJhBkQ9FYtjo0xKQHls5lBboE0jz9pRlNh/KxV9+BTuJvhKh9ALOQp+4aIZFtPbC8te6adMOEtcs+BUW0Sb7ZeM0NRBzPu7Ody
gyR6GTqiDOKbyXPXz7h7+V60iKgMFVD89CGYr0cdWpV358O+YtvvyP/k5HHgMJWXvyGY2yxbnZFXAP0DdkCRcbG26kpvObgbbTl3DtHFOCWhvLD86PK7gl
c6csDvYkXNhHuLjh2QZUX0MYb8Z0YaCNyykVB1lpoNhx0Xv59kbTj0iAan+QhMlItOigAkUJcqKRzTpYuS6Tu0wapaxat+DSiwci3r728s7LbH7Dy1dDiV
gm4nxjn56BVb5RY5UZsPXE4PCSLHRhzmaoc5LoyUt9Ir5g+2uJhod6VcRmbfZ39czC8oTNkz3X6mNFKL0AC/w8ZCN2Y9gVtl+gi4oK+Gwzy1AY/hTq/5pX
/f26LyLlj6kpu9tu+3NTakFaC6xRuRGKcmHwjy6IXbixo09bA/1Dg+eHaLvpK3ENxkXOhv8tF1pStgojzVu8DCKehEAWJXcHNLHLadKVkJXRL57jGwwm0j
SlKpYqvxhgzC6Vsm6fiKygTU6+SkEa8Mo8C7qdEMWvw/QFeg0revduMuRnuSLuLe9X8vSGnx7KrGwqlZ3WxjQ812074uP0aCUe/DzRbSQ4dGg1QCMJN5X1
w5df98PYUWHBccJiM92WAS1P/EZr3YnEQYJz3wqdjgYevPpaelJOkqF52vDixY0mL2UWGtYKGqasyhy1jbqsYvhc3Vo5ov7ngHPMSpohnnIFyxM2kYJUF5
T3+t+s8eQnLhrDdLj+UuE2iS56GsW9t/J0fK4zz3ev3Jz3VQ6dsK9W8ZPBTxnHEoY/2ej9+N+zNytGFyzuq7lbFkU3/aQfw6U2t3APT5TcRvMl3DebidAe
r3VtPgy7++Zf699AL4NBrr5jd97OhGduAuJl6Lezue0Mmj9uCblQ+v2p6GYy3VMhR2p+84crV3aa0HQB5ZHSUgHVVq6Uh1u/n36IbujQMP8L8qZsTsGVMG
mgTBo6oPxkdQltO46+M2yFKtFDxB02wuJU3Y0MVpWUdBxLiBxxWnjtNqN3lxU9fT6ydQvgzGoVmdVjWSOloJxOOwmrHxQNo6bfava5nbWIu2xT/vKvNGXN
M44/bM+fbvIA6s16lTXEO9yFfk/ow5eA+4lLXymKrOOyxrtrJw3IP0dlbWgLqdLUx/E9tbfxo6uhKBkfx4KGsXCn21kS2tQInfpO0r+TEpCDzOPYmaF5cR
iNvRueE2x3ppCW115gZ21/vDyGgs03jHavTn3AU//UxKwJ/0DWLD35unsbfBcfMwxrTnoe+0zp7Y7oq8mqx4YvpH9Gs42B6rLcVTE4g76/GZ/0psGa6qEJ
193h9Qm4X5Y5ePMyTMtp7PHb/iKkE5oF4TtOjresJR4jyLIwnS+D3F4AZ0a1/KN44ZQP1DyUiXAJ7RDsdIt8qcgziIu3bwNVXqfkII+OFSRz4You1bIsl2
6GRvmjDfpqI/K6NurwjV/1wb0SV6XIU56xm9qfxDnmS2A/LFNEbaD+iEb6jGMcK2RWSDSR9qYOFqm4SzhJOwOw1uxZK0pDxNz+z3eXhdRWdsz42L/kscsV
HZ6vh4nQhM0RUtuigErolaZzOBsf1EJqldvIJtzSV1hW2MQKHgVP9oF8lK+kn9GYoxGXWlmS3POptbmy1EEq7e8ChuVR0WAX8NjJSYdfZt9Y2GPYTOZ2f+
3QMNr2sPA6qMYAs/6a4+WmOuWOgGxGA/d0al0XylEUpwM0T3Tt4/ZzR7H4xqs2krio+OqewPncLHAnQ0dGOXj7DULn6DETwiO4SVqDPnHSTDd5Kb25HxfF
r9QuZWd70Lkfz714w3cqtwgf/Yx78fkWjrDxb8GNOfBS9cRK2FFX9I3Oa9bpxgsyvsGHko7S1Du4m0iKhPH25m2mP8HX3pBQrTHD1f+Ke/ZttpUy59pl2V
UJcp+1zJMfaMhSOb8mQ/uCGqCmzwk/rj+Z/0/WdtLm5tsb3rr1asY3mvbErML8uIBM+Bc67QYN89+uzqDUiJT61YVthYpUnjtSmjd2lvPUuEOx2Pjj2/1A
wkLPGKBaFKSacLm1Jy1Sd5vTbS/YG7CpbWv5mGSSivVcpl8Kdj3BUsXQIY2ETs6LS8fRcOYeXRvdoMiAA8uEDe1KceLhOhxelOSgQswpjaxRvbG1olhqQj
nn3yjc2SCPhE6rLU/3aNJYXyd12VQXtFHbBdwoZacbrVX2N8cCPI1rP9ywcFfMaPQskIFVK/5hCUuSxoWrNxd7Cd9a7LJ2zcKJ0buJpJ12KdI7pazhyZ2s
NhJ6k+rLUImc6hGy78MvpXhzTN01nCGyt6+aOnWRsOQ53xCq28T2SSFH14H7SVqs5EqvEv3J4PxBW8hiyzKPMHyNMHvlHTDUu1TTPRT6eWO4Gz5Uc9IUov
4gihrPW8jsvHUQtUsYmb7BfOaNPnGLgPkcdqNxUeonYE3z2qR4Y+DRsYIGXozfZFi1NNLUfdahux26S6GVK4/jDpPCB11uAjRZd+jcsBNnaF0X0P2C3lE5
mpIs9ikqWmnKo3fEnKJaFFkjtuEHOMe2qTBpTlPiV9jwyb9docZF4l3PBCcmPNgzTdmDNUKJy/Wn7KfNC3p7un0bbhO/YxdPgRI05ZHQiSaRLT8462SfFb
yiHlQuJa80033t9depDInyP9PtrXTVJVwqC82U1kDuSB+sUcmk9pBGE4Tu6MZ2nTNutI86Sf2wLSOcNnR4GAmdOEde6nBKtGRINTtgeTghOiHCr7T9zsNm
L+76XK7fmNc04/fwvPaoKWx9VNVnzYxdM4saRzOcPNZ4oKgJ0IReB5gpYzMzMKy5pfDZVNiw5NIQL/uFx4Sdj5cdHrR2HfVB0kQMDgH5Yek07GjlmGqhy3
KVW85S71+HKHTOrumirdqfb3xWGqYBzejCJQuH+1q3OmSLuj5X2/LXWf2LcMOu4kyXnFtzEbYLEarGxc2pQnTaaQpDjPAWsp5AGehEV3LZ5LxUIaoZ5p+e
4qeTb+080ZTDuzAgNatt7UEK0D9mG0GcizYmQlvkT9g9HxgdccrLmPONHIh1+KcTT5j4sSDt8mh8hV6139SAZILk9LbNk1jjKzDiRILKf5frKOLkCHZaAl
As5MpJx+ORpYcHyiOhk5rEC2s+ZRaQlweNkwD0tZBNVRzLEW0z5SiUSsVfMhdrabkbSW/7jUkYaBD73N5NKCqKJ0CTdYfstF27oL8J3fJO51iMRBKKz5dS
mCyNDFVbtPZaIspGDW70pIZuBiQ/jfju8MWSXzb8khNWclrqViM5+abOCxc7Lu9kFDppWY8dzdOZQeR7p0sXCfJXuV/9Bhmh05dGvCWTU/Ck0h7D6RLADt
mW2+mXkh7p3SEC+xrHg+KVC/7+BTEHOAJ7WPMtF7zDKdEKL/IzfighGHelBEiPDvoF0HY1lW9BzzVzL7tL04yxGo2kY4FrjcvluIaZV/zKhy8FuN507Yx+
3NZqblyFEYbZs5zE6pg+4ETe8SUcdCvyGnU1SZbP21FZuC1VuxLNidXKwZUnoYrCi+vu5Kuz8HNoJ2ZdRYhpIeWOhrJRyAmgiTvtMXwSPxAaBpTU93Is05
U68vFTy5eX2lk3/OpadKNsDWYfiTRBnx2HVTzZjtlHAXWUrrCXTgbjrD/5I18gxLzLsWrWw7HUc2u4Ucr30naHXku9KbOQbmUONwPNKi9Up8t+z9geXcXx
ULfU8MFfuZzwL4lrWc+Sad8SfDJ0OJHxyDWzC7m+soTZNwp3L4sp3G89Eil/+FExL1Up0BejS6i1gtgBzcYph1BuhpIOubuGK5bnHhXUr7CqMyib8E6d16
2TzfFoytkjc9ADuNyNUyFYyEZ2aZM0xG0gdJVjsMcheILbRjRVEQ4dJIq+DLjtJgx+JeDwvwxZV/uFR/cmNtK3KjB2R2HoEI5AccHZt+ECPuEj6fEepVfG
vdKIOD9seMlq5stK27/CrOHEU1emGZov4USb3I39KlwJnVCavxmej5t4+K0lwu/62ZnwswHRtGP5Bi5I7ly/kiTcjsqB7EinYwnVhd+7qpVJ6LWxz57NmA
qNgK6aQ1M9XHOiZPSVEpc9JkeUa6PMullkN6RWZlH1NbjYnz5sC5lUF4IRS8VA9WgoXJ1O/hyPcUK0rpz2jrnKR8RKHZLaQ7iz+vci2qp5n28nQp9lzkHz
hUFrry0KY7tcysjvGcqW0onXk5M40gD7oN+SXwIq0tIE2ty+QuWxKUbIWMsdWKA0EQKp6F3H09mgOB1Q3r/xW3sCWlP82mgtKnM4rHtUgdi0HPpfq7H9dS
eHsLKj8PFlSqYZcatLOFR3miydtbyoBZ3l5cWHLdxZpfDZdXmD88aW1II53QxP8KLqK0C7GVNpPHKAhYEnYZauC1ddBifLrB+DXB0roHqtgV65dEHOVrFZ
7zRdbllKhgVb8oDCcFldc43LOcIjVxP30oLDQNosgr6xl9hGhgor7aj6IBntQxLi6esKf7Nu8tn7vr2MByUPQ0VIeOfeoVzIm7CL0XcI55+FpnO2W62Fyp
E0mMmNZvXswpC6+0G4g24kdC1/ss4vYXeN54UQnHSfG52jQcwsWHPXl9mQ2+jT17H0myi2dn8+q9yT4Yluiupr/+hvmhhdgPWSnfyoLvxLrO0OkAma82iv
aZS/E8umI3qlR3df3js5u63LaPHyPvWRhGsWXOnlzPR3xe71flJQRynRvWgTtuxErSbwXqm9zOXF2bUXps2holvmeB1l5RCUcfDa+6/pd4GExe/8S3Xfwj
C7fTQDmSVx8fab7h9I0XdZERe/KgDpnWikjKLyUeWYNVz0SNk/QRhgXsqQ1M5lAPn3RHyYfXzwMGlj2oDbk+Ja4JLj3w2sB822KU+DFHdW35TKBMrQIrAX
WATO3pDWUCxm3XAwb+aoi1u1vbYhAqYxVRiq/vYrd0apNdDho7ZT85470/ntINmq4nYaaaFzAJc7t9nhf3Hu2+I12/rRuZ//+Bf6Z7YqbCiRp0aI++4vhb
5BnTVKuVvnVY9vNMk5RjzlIzbPNLz8S4rWmEAwk0exUjx1lMxSZL2zC5PADgnnNM6sqTtMet566StfldkIavc3Jn1ndUquOdym6q9gsiRufI9ujtB8oEqn
xALB6L3zojhb/ZMIFy57bafsQXWd32SdY+9Jo7mMJ9xbx6Fu73C3w1KpMa9gSHrOyYFtbqEzT54R4L6qDX01Nu91XnCYmzki9eJxZQa4HJX7R4ueyxJsoS
mqFx8inKWt6ox6Y+q+3dEs8aYoMroda55Q3NUPtr+25dCD4fL1ot/EPQzefqEqQfWNnxH+3e1DMh7ZieuCY3lRlcycOSTzlzH375X1/1ZJYjqHXUU5s2dL
4539isbcziV6h7Hr/3QLK4h2cx2MLYNyux3jDhIrRdkWaCqRikrCfJYbVwje0ja7ygYVpoDmFjv34BvLQ++9XHHDatuteCzG7r7jKt0tvWysM4sbTL6UXn
Ov4n3FMDNzPOV89DPu+RRVRGiKpv1exQaTIs9YtKK67OeONxnWUXfKje0OqqYcBNFZFLrmlPjxjxQ8jmvGW4UpO/74/HNibT3bdiCfn7gRhTsscPnz3Gdz
Eij6Jpjj7nMH1wF3ctd9D4XOKidUf1f/i5BoDSJILHZ759FlcQuQ2WAtK//1doYOHCsJPsqNWwN4nzcogwXE8T60SuPo+NbocmxLUebk3CFZeAMZ5a0aaE
9c/QL9nI8+ltUvQrpeyyjCaRj3gIW1dEEz0meE8RRIrtjb6mT10Z4FgqNQRHrWv9lgGvS/CXipPSyfaGrvFDfUP9Rz4MQ2yRDgbBycGWQg4JXNTGoOb4O8
WIiTg1woaykTbsOm408FldAxzcoLy+UvnANVIX+HGXfGUm65TFvuZkluL7dyeOaJlHGBWnBfb2KuYUIQbnGMn+XbBC6Ss3qWrBBB9CBTMticZyzblC7+Vn
aai7STEKkMfe6zzr95v1XwyJr/6o+uN5WciZHuVnvqI2K4Y81YhxnNlQFUuvJRglLpEykPhXDNb8lQDJe9r6zkzE5rZ6hg69cxAOuqTZmcfb0oG53Acgu9
ssVGqOLl6iX3ATGSraKcW35KzKldquOHjJKkpHodTuh6FduLFY+DaOSen7ylxerr+2eshMrGliMPY56xg2Tmlmgfsol6GuQFA6S7I8eRl8pmKUSV+doEIT
WdlzV7XrY5v0WWyvPwx8FRbUAXdzzt+Yd6kBdS7B4bGFK9ub9l1I+qDuRmHelG0lUkluwLf1n4mZMWiel3cW9uzJrxPDFu+Z16jvnLSycpgZaFRkuYmMjC
NXF9p6P4tpNQoUNSckVs//BdzD2JHwvUyruu1c+2ACAL3duOrhopnFAM/EOWSHQoT+R5GpDRpPeP0GWp91Z9Cc3DWIZFBJlObFPzRv8mGW8pW1w2ZMm9Jr
F4Oj/x0EeBeAPmW+Zl5BX20jTw+dn7DaCLwN1jQwP4CtLx5iNIAzBELFqLgjTY3+SsCUJEfxsQLC9Bxj/5/AXPNkaG8HT28+PMt5KfRrojt596Vp32CS0e
h97kR49X06Pw5qCOymYhXc/PH6yfr8+IcOra9mAfFZElXZUMt8sN3cS1LEe9QV2qQwt3LNuNbclRXLSrAZQi6rWmrzTgvlQCvNQnm5wALWQv652nwilPvw
SWjwXoJZFf7B0WxRYsVNquJBwJnQbJy+9RUv6VKDe5qeUQuKkD7EoCulZnczG4iJPGmcPIagUF60HsoN4Wn9xalX80mklufHYW3U0tyc8Jvx7lZNRuGnlr
w8wtmFUJTvRRA+79m4Msg0Rfyp8n8hCyAI8KrSH9TvWpi/Iexcsy9P4eFk06TIsn70JTVuwULM2GEd8pKaR83lQQEvkzqc88pEiM3QnUvWCtQ4o/+Qlu/D
O/3Ad99qY1Nbqn9vQz99U2HrQwezvJxRNAMljnyqyjFtEOvGkwTOPfIT0v15zsor6w5Y6nW45mIZ/QcN3XJUzu5kDu+kg6L0CmRAzTXZrGXuNKI/M2ytGw
XJw8NZa4Qr7SgMpueKmelOFXGEu+xe4TuMZbzYNJzgzpSvkPr8Z6TLDpQjffubTSe9H+tcfP1e1+kGK1tYhtTv/dMGy5fs36eZ3Ew0Y2NHcO7GvhK4N4Tw
xzDDeS6l6dL9eKeSKfrBAg2kDDh4/bjHjA+hyqoP8Lm4yr9Th6ByQ9MYOct8cmX+uQl1HOH+JgfXBXu1wE98fWFGy/pOAPSV85BjfhoYsfPgVXHM6Rm9Bl
P+o8z+Sh/lf58c+rSNnPCyt5oRKZltZxbDuYZONFcRxx/7h2cRnM5y/xfPj9/7pLyTg/jp9XH4No1jiJn1cP8uf/8J1ociMNuNyTAj0pCiWma4g1pXlB9W
/27j/xE61LhA95Sm3g7WjE52kcVith1rLcFNQqtDqfHHbex2ZR02jIUcvNxZShAiHWyFQlK/rz587BzV/LyYas3iTz67da51bIsBWg1aHcLwGiKRYpwr2u
ldoWgmfZd2kEpRxovagg2JAIgy7oPUEavnOR3D1JrknpwF0WkvEukhIqCJ2+M/DFrWR4+w8WjQTZxRyaHH1SEXx7HGUowfyMjnT0x82EFXf9JDMR1qyhWf
eVLG8ezTnVE08zc8oosjopx3AOaDWAWzxY1EIv/E2NnTUNmTfpCumKJrZTbouXZla3dvMt322tDgEPxQxqHrk/bMYMBeNk4NsHF7FlJ3LHG6lyLE+P1ZSl
fmOvkonHLXhOwM68/kO7PhnONhl/Vf2qVwdupYONcbRzbkmrQDz6I0Vbh6/1j8OZN6Hfggfl3Wvq3D51uubx6UODN4Qq2Z9wcI/tX/jsY16SK52puzzkH4
AZECNZ1zKzSijnVccLtyJxUKvZP4Y17zdC8w5kL/+WrGh5LbLlNcULrwtefvUk8Q0nLEM46bR5fiPN1KRizbKKEoxkgPtdfBpP2aA4NXrBy6mUsn1d+d9M
7gYFw/Uzy7xGjNbUOhK3op856D4YOtpNniPD2pMuCnLm0/+U6jcdoAxfD2Ydtq8t9diHEfniZrD4DBTESdiUK3OT3zSDeBOnwmKthJIb5e67W6GI1y30uh
p1YoQg6illlsQhlNjtrfHhIcwexpJPoFA+qOlM0Y1zoCvMwcjhmkDJYw0WthgMyz53px7xxLCzHqnLXa2eSB/L2etavgPTodw43lr+zv7gpLefBanR9dvG
lf73RQtnRJP7mmj4a4IVF8RAmzoHm9SVrbl7oMgtz2V5CWSfanm1Zd8ONCGnGluazklKQ1zZWLk3CniHZ9TKn/ZLBY+p8Mp1WIab3SoM5hhTypbbaQAX6b
H+aT32U4ZE7jGgPY6s0OXsBA4yfoKK4ETm6oa4ltcfejGrIlJ5h6VOjd+pqJ29c+/Ujvl3pK52xs7ciXq/VwOKVTS+AlktUVkFW7lsqJ9vXmfV+weIdc4h
G/8ajTB95eoLfLw2sloYjXDvR9FH8Zv6soav6VbAENxVLzyuyPUodEUeWRK4bT+/FqSTzSm31Y0mPQj8bbXDldNm3C++4DTARaZZauS3fQvDbQM+q9cI2h
Zi4CMaA0DPzPv4RCs4JSG9sruAXE3SgBAvUrCKWOb8AwCMigB6KZS5kQZM32QjMUU0vd35BB+li76V1UcEeeDDjn/iO8QWBsyK4+EFCPMg+vvkDqA3fAVH
z7t5obM4zCH5Ucp9KqeRza942nJ4EPotHzvIxw3MbYBV3JNyGLRxjo6mK8IgCTdJNUWkLlf7+4KHN1YvdC9hFPVz8qDI4PnhzL8yUc/NRO/e3tyuMChR37
mpgxoK3U6kgbs38USeRl7a6g9J3dK26JZ1WkuGg37rNv1nz9ZFn9mX4LImslgp8hBX7gbRegjrcGh6sL3A5Xg8+Vm2dtP3Ta7Z1Zc/RcdOthcaaXdv5EV6
0jUXkc7jq1ka2F2ar47NKWq0XNrNjQktvcbQrwsd16IcpcHH5i5YijTpDFZIs/h2Q7LIOM0bGdJAjrrNfxrqwcbtKTAD8q8tmTsBmD5/g0wvFCVIAkp0U5
2MjDMLPIbyLHsTLa9r5M83mMLI7itHVdM8Ce0YjnYTG5VeTjtdaLdUh8dXcl7r4hmG+3Rh+dhkrf/GYjLhbERU4oPQ7Ql68L42ozrlN+xoFTRgblxBqmW1
poWrZXWb1WIq7JZjQpF0yXA8uJX/bu3LgHdsML+mRFO2LKx13dm3cTNoA0ju57VMC4PANbnmHSoLMV3h/YMjP68a8mB2gFNMJmIVxYHIxnfCGo7iqcKM+y
HTyRwJ/Vi9dbw0oMvTy/hZ3UpBWsSmgX32UXaXF3ROIJm7zaABZ1gJnIA4TJGqH2WKDVKZa4HFIDHVhn54wkWsd4DgSapa4TDoZPYd134XmuAOd9km1cqN
IoE1pME+gWTZpnT5T3T1Av6WoJa5Ne6Iw4MkKzDR9ZiqzIoEScRhtURu7xERLxA3Tqqapk1WbxVS7B5QuZaGzKwQi8DBQ5UGBKE7DPD6gH3LqMUCV7VXf4
LIppTjGtKUUW5DuuDpXGnnCQyE5BgfBpxtEWk05N5fssYeVcmobx8/veXy9k0qVjLVmalVqv4joWQ4GRV3TpMnBW1Nrws4f3ST5MYCJ9yN4TgjQfXAes+v
PBfSNYHPOIKhFJpi4TKZtNTvIN/xyjlJZP060XTUgLMm1F7SNkpjhy2ihFx0m4UWe5AcCt2cp9+6RPl7EnMqx4GTGItpwy8odULpTT1guPamlkCtGOfIwd
IaeK5RJH7TfIazUldbnEyHtvsFi63UF9ukrBxpPO17DvHFAxcU5Hw9BoazEk/KVxpwXiRNIHfnlnrWHrzQuWOemh4WggUhrZ89wD/1bMixclCRMxwWmJZ0
1cGv2Znkl+KaOpujXH33/dblP6CYtgU2meg0qoELjWGYEKlqKiTdotDZMMp1LnabT2q5qRIBzlExTXlPEptcszaPecQjOAikpKlF7/PATfqmNQikTRUFke
iqtDZd0AOtg0Q06wTjessweLPKjx9oIdJGKwZzznNSion0/DX1sCQGUcK5hCiBeZ7EtK2DPG5s8wGLrRwUkS4TuhK9yOYWTTdvCAKGT+tJgwj1kxmD+O57
ZizDJROY4mIN81lzphLq5srbNyVv9o/RhRvZ7LgJp0ANMGrev/mr9aAncdF003PqYgSatTbxLv3t7nGbFIUzMW8iIzRwrPfAm7jpOLY7czbGsOwa62Hhmb
y4wz9CJyOGyy8iXcEkH/xzjZ/m8qSRXBB6YaIcp7NPu81GLSOjSUvueHWAILNILtAFc+yG3N270KTEVMLABLolVVCLDqOcvkPofbSe5iyXw224CuTj8b4b
6DH/yLt55BM4mAKSbRFopgws4+cFdSXLFkFezAUjZW6nDxaKhNzBHmvhRHGpl1CVDQmo2HK+ZtEVyjDKUTXJup6BlxV7ytItDUmu3YAphF+lzHXkThZk4O
qgwva4UfAblRsCI8c4oK68ZBW4cNGKG+J9c5Fe8GYTyVGVwnq3U1s+5KVvm7TJwbysB1OWdS3sOi+oTbn1ZyBb97RWf5RhOAwz6qLJIrB8bGAoRb4T4TuA
YB9URezB7cYhDqcpkiIwEzoTRTnxg0LvZTY8IScL1JWy7LcicA4ZYVZRRSL6NE7oGD3UPjXH0NUMXqeUCiH8DU+SpgqPacd/0GT8QI4hfo2c+PDYg6YqIg
Wx0G06Xh8vohwoESzzTUrJJDaB0jlPj5Qq82CZ2R68Dk99hz7Hn2W5aPpTPTx5FXQ9NBN6OYyyp5gXcMtwDyeJsfK0N0BszQMIMCM7lOVxlOUAfUx71qod
0/iniWc6cBAlB6kKadDJa/oktSlq7roKEY43FELAefNy3DIWgrzNx7JT9hocB122+MthppjtVbz3hk2DK8Jwd1qZnagDeaq7iZdWBeFN5QeuE1OtmtbSIc
PVI4j0y52fn3MBHowfSPGI19RS/S91XqgWWl6ESMc/tPm/qHdq0AKcL5BO6AWHqy+F2zXMGNSSIJYhLbre++KKlJ5p9FEeCGfQ9mbkAWcVseMgDPJlM0RZ
Eb5PQraa5LLDMAtCR9F1KJERY5kiINQHIzqOlD69CTpiuKukrsqLGs2QYd9VF165aVF5D6KXOPHU/XfvfTFwEt71yI8c+DEDshh8nmbyHnPPS62Q4xqKLZ
Hb6xx028ILHwf8375IKyL9fgDfIzyHEL7u9cw4SoKjOE4+GhE19k6lEoSyPBzHFSUt8E+P7rPe8XBM4ZZXvKaXeQXnbYvESeWp4be4Ctx0og/lDVJdCcoq
KJIp59uQWh42vtCV19HjbAZghj3QcocrL+gFFquFPXMch66X+WTSR2kTW5wiWeltw9eSUJEySLMl99tG02BDs39CoxdzA922xAN3DJHSwKH68UvtDS/5Tj
AM+YWA9O/xFiAup3rYWoKcHz4Kfo/IPkLQCjReGADfSXf8opJoQ1fcBosDoJVbK1h8rpN3jFGdbdE8L3Q8H+WKm1puKXGB6zLcDlKSXJJCLW4Gk4F8ikkn
EmoqYjhKkcsoynF642mQaYRgHugs2vG4LdJLMl3FzuzKHf8SKVNO8qUigyF1IrXNciWoZVTL0w42fhhOjeLxMzb6hKPH2HpbEX/q0oDGH2HqfBfpOkqQZf
lA62WTe5eZ+jMQ/qBjxHwpxc8H6KsJ5trAofmPbUksceVSCpDhoFrcJIKlRQYemOAXB8HRqKNN//AFJ3RAFD1J7iiilXQrggBM4W4ifFHspTIcw0QMV0s9
nNafOgkuChJZFkbWgVzFngXxViqyusZL/d7XI3O1M0fXN6/sD1i/TTPSrTa3cQgKKiGjofsWWs5z0D4xFbrLLyJxBBdJDQPK1UrHkq5Jk5sKSWlopMf8xy
AdP4JuhvxA6RL+ChlGgVzMA+HkPQ1EDIdxDHxRa9+z7YwJ48l7a/k7MZ18Unnir0fLj6wuoKLBzxwJoMz4t4UU5F8OIBflP6czgx4DioP4PVMMCRQ23wX4
xaGENtU5Ga74Ezd8SvkxIDmXnsxhAgqHZUvmcCTHY1ROlkW/9NWVbJNUt3RQspngrAsMFi4Z9a2Wj9jvqcEA0f+HFWPCH9tQyEWxwHpcJKCVakFdRXVTCy
OFZnlkqMlMEqJnNB8NjtomUd9AoBLyt5yYtPAoY5G1qf+cxNO3sZinzGyxY54ysKuU/3gklxJUmE8HRGmS3PXJi8ZZgVY9oOkEepJuku4YXChFEaqqIwgd
uQqRZuQrDKvUyKyIhlc0wfABRMfC39BeZNc0oHu4uY4v19ugG3FPHMWRQvxyQ8M1aq5rF1V2inMatuKFhJvyVQWyF8moNlFBYHW78SayarcNgdUIaIAGdy
cOO5UAkOhcOeUsrjHM5E3ovyXcKZ03SEV8OFF070NmMAeTl6j3rwEcZqNyHZcSYMi441zFINE21aPEQ9cXGn0rNzJLGvbSKtdusTnJ/j7sm8VQzn+iqPxq
6D/+FjgHc6vJ5p8t8eYU2JxyPuGptUZTZqoBDHpy7jshCd2z8SGKSOyHi5ZPa0Wg24p6G0nLJLMmN/RiiZQVDo/BT3Ljybo/aSHkALQ6ZLSOZx8kOPeEl+
0l2KaijcIoVHTQD+QYkRFjpy49CJlMRV56kZCEe5+aRVXKlfzJYhkrvuiyLkifO8EqyrZupueI1jbmMHc+hY3mSxOGX0xm9s3W11OGc8kD12sjzKCAnCR1
H12kB5LbfdRUJ48NB5cfDqiWBvuo9OtrUEjQR+YRdYGXu+glzItE6z5VLdq8+6iqE922q6Xs6U8kerK38P8QSr7VELqFrZ//fv7btgf9dsUwv9JdiECFli
p+vkNVj4wi8sfTYbhEa4q59qS09+w9GJ4IJT0pdRVHXpLLd0O1JhmF7g4GShO0xqg5OEuVysH9hxy91RQcHInuh7kOh2LB66CwNCrQvHweQojNWk8Ge0KX
FcVEvSFRf2LV/sMCZG9bchUS/gp7ytLgS4KWxa9rYeivmSjVh9bTBpwsblxEYtGyfVEqxglFhWDTl4wJ7HVCxSNvHqEreaIUQpcUVbcQ3G7x1MIgyG0vyv
xqAvay3LI0yNPesCO5tSg3vanl1pq+1oCTN57ZUmvjh4b0f8vMjgzn2tzbb0ZhZyul0SWbq/XiW0Nv/o3kj9rZ8VPKITgnmkh2pWGkAafcTTinv5I9vmo9
wuWQU7XMiwolaUQpmv4mq/fN8X9G0UeqqbZ6EK6XU9bqpKKSxSH6wYCLgvFNLetKTTWQmxLplHpa9tC8LlVxf96Hx/CwelTGJH8YCFEdcrpSVzErNgl/CC
65Wer4FjhQpqWbKlHhseW106V+7URzM5LWBHpSxSxFDnJQ2DAZQvKtkzQ2mPWfLAHOpQNR8Gp5jyjG/m0au3vWFj4T5kXHSqMd9p12VxlOg5so5baPhNAD
30jx1p3uhPgC/j9d3ldMh+b+KcY7vAoMQsfhqnZZaPCmw3/pnssp25RYBSS0JM02o1UiFDFowN25GVsOo6aKC+iYUaqWrnr/IV3K+XNGOhFWn+R2hpYjpU
a82l3qMeJ6jmE7DY4OONMWQJWFa1F8uKnomhSdBUDI6AgfL/TfVKV1v+OnqNy+mTkgoDMGyqtUkE5K/thv7bJZl1muA7Uc4rqZFItoMle/wk+0rhvXC7VU
u3JJB8lOJxMq8d49VF/eYII0sb1iTqcATm6VnZd+JxkK8k0tX3RM29pSYjh6L28EDfFAYDcriTectSKcBXkByyu45XjrVSnegFZtHOSidDt9HUPFoj/Ycl
bIxAz/M7COn/7pAzGVQXYjEdYQy6aqNWDWTK3b3u8mYRWezMlEUFrxR1jwPEM/qjsZl6b9OI7SBC3bWER3tXQxkMrH5yxQZVt2t73vpHmsTLEbSGtNzavq
dpXolSi3rvQcqsA4Wvt7SfmQWf7ZrGtTK/v5K/e3tRWCrIFDqnGCNE2ui1Pti2SVE6x2mGz6GOz7bymmPsMvuf6vrvLWPX/6cjp/2nPgpLETtYR4Wwxqtc
PwRyUwCng8PTX7NEOP0xQmQv5E3KgE26QO2kc82L9Dl6WKDiGdaQBnPQsAwS28hAQhnE1qWXm1pRnaDvmsXnZT/Pmy9cKXcqSja22+iINqvDspSzdoh+5u
NBA0UpdgGPDFTS3DbG25vJv0EYPHDU7XfK4RhhjhogR2VDbJ5caQxbsAFyeW3Zw9TnCeh58xXEbf61U/L8fwZPhggKAhhAAUnPBFYQ9ytkE06sb8OVs+ED
Rk3/GYRLiYCA1ufhrwETrzUMsisjgVujXd9z6JatCOD2TKCzlbgt50PFtSAjhfZ4C7D/brWbnbfEUe+jR/FuL4JEmxBBCi50AenDP7x/8lp2wShRrKMdw2
xRhdWTgwAEEP2gbSYen4RCnYx+UxMZPoNx4TBRzDqqUU8WcGBH205ahIkStFLEG60IjvbB3AnjORGTf00N+Lc/QYYf6pLmKCpCJktCwwZLzyzcSbVxmWct
TRzQYjp0KkO2hsUPCozz7xORrUJopzMsCWrrXsL60uX4FJI0djcoPHMFZuMCUgyGwVGiEZG+WMGvhtpvXW6EKsKzI0yobqIh3SxGvFzHaQLlICuugrLey4
Rq0ekwFQaX9061jwp24j/qSHSpRlOctICgkftO2lrSnnm0PjZlTzJMkIMrT+CrXAZg5No6heFxc0Es34gYkGENOpLWgJfIHIgbV/at1Yjx1OXCt3D0/u62
fVlQ4LuiLsyN0PM6E7VdXP4ecczHdkcDlcJWImNWpmgz9mOluON4n7cwJCOMMENlWSwzS7rL3UCmnmJjeUSzCmPhIKGvSq6K3mzHRkbtUHV4iIXIvA71Ln
g7WtV67M87KMCPM950nItuNwM9olrmddrnYHnez1CUAmP6dhGgZTbAsq1L7TXqwyCCirMC3XeH08mu+pteONGwKYjeQIN1ZtPny31p8D9KSaLYWtpts+VO
IrJtOLA3VtM/C63M3plbnwWj03S+tnt3bjNwBMc3f81E0S4TYPIEVZEoU5lmN0mK+QUbLgYTU25BAi3d2xZFfpmlyV/SF8y7aDGbiN0Cf4RQ93GiH+ytNJ
Z6Qu3XRiCX9DbR9D4uPsjS5/TGweg5wqw4OcUcaESKddyYJiwnOfUa8cPfJC9J6KyU0jqbW3ZdoYTP+t55k4OAbniBKTbxIHUedg8f1SaWIIfW7OOwQSGE
3Ol5OVugcNwMtep4Usv8XTc/5eZ8XZgLap3v2rIlpxLj2tVdEgWzt/eFgT8FVidVHra+8tJ+ePnnOtJeG8a891s7yeI/758q+M2DbaGVz6w0zRp9zmecA5
87PLQSmAbiGO9cyBsDt5VQmI9fgh7II1JdT180qvVLYXUDRKL/DiED9l8bfQXXxMT3lxeACQzE0J+YK3UQbMLNcTfnHd91aLJEoSZOYs5vBr8+iCb0MyW0
2OIA+xDMrPWGvJ7NbNockHoA7CGRQyTdqZ/nk5dCZdRSiaZkg7VSR3w4cg5xIbs2o3DEItaABv3AzVWvzCmluQBqqtm8tb2zLIZhm8HOZFDghCnDddSMDH
GhbKt3xyn5E71oq+s2PeaDNYg4+ujz9IOwj75eaDDCU/Ucy1jXK10JuzF779p0zbmebc3uhD2en07zYvxeBLuvBL8+hLcXfrl/unkwqfncV9Bfkaod0mwn
qkrqIIwERRJIpXpt0hCfYfmrhgsmBD8TInj1IBFuJP3nzB9uXtvWPKPPKf8nKbPKbi69GBnAAzXiaZ46UBlZ5T1aW6Rm1u8vQcDkuBgXpyc7y9PTqidmQS
7S9GPTrxtTwobV2Amj8Bp3n0O8ggz4YGk5Z5lBkTWKTdkGVRslCFUUnIg0GEBLRSEoLvTh/0Mgq6xeAa9f6tOkg0i+HDH+74L2bg7tw0b2otfuZoxBpz1k
pEqf0D0rWd2X3V598f8eeXvVdOsM4avLIXGTw/qXeQijMt5NbG+FrO50ecDLEQhVUB5enHS6yGty/V7c+0GbahcpUqsw7tO55sWoNdTdpK0bBuzhApZMdC
d3cHsqRSKEZTUc7VO2iLKPjiphaUZ79GyK4F+ijHPt7JOLMtGA59T4tI2XLuWMI70sQ7nD0hrKEaIHzSH2YA/PKG3dU7vOYxGnT5HXpINg80Q8jSRzkOZb
HO90vNv29dGeVbuHPgBtNowL00ueYRvgMOaukpzCzKZUkVwahgD2uQYLoql/pTziRHGjDyo0PJWlokY9n1gFhqkSPdLKIsZxHvagCdjd1OPToU8u0SvFRB
n4e/wwf8f9cSfbcln3JegC40YNg9KNQeRgZRJCWS6VsD7ujmA7MsKxfoItAXE8IVV6lhGbiKRgxuAJvj34Sf76BJZaSeuolTvQJlVRbP0cLumBYWNWrUVD
MTuH80g5qdeiq0okLyOd78QgvwDCob9D4bobv7A8+ZpT7Unn83gCtZpMC6inImzfnOpzNwLjCMhN5m+7cvuUbKorypZluAtyhA7xcTK8XGBn6Pp/TZpdR5
w6kGHJcCma0P6hIJjtYGNkLXUwNbzbUO3AzzJB/dNMzQ9lqMr/rBhcGfT33o/KQkpmxCJVcvkXZVT4DKFnJmx5SZUNHSZOkRlzuSmyzCrnhIrGQdaChpkQ
ZHPxY64q05Ij2rI2h+2g25hKKP2DgkNBIyHsgyJdksJX6ryRYlWS5HAL+wTOqcgb32YFOhw/HA9M2XWbbUrm4QHSYmzbZ04VPSy13mLovE1Cc7CGyFjqa/
tZmkiMkf3/yRWdWuaC93zUg1rzEwacJiX13qR2NplvQv5VIo1ZI4yOUJW7Ishu18l/b6sLUCmVha9LR8fZoMDltMreRK4raRLX7nMhH9gv3OPWLjF05aRZ
Ca8XJXRsrchOcL7yrTLcVcItwX7BfApWVLAhDrPpHW/HoSNgUhP5Lk8jC5Ipmr3czPIeFxbF1LciXfy9dPM0yYRbn+kFg5orvUft59mJ2PJzgvh4R/9QyS
9j+SlvSqSTk8HuRVIR2ikJS9jGgpqaXLLG5qNRCf+SNY+aO5nHJ8QHbYg6yjfEJmr/CKqFykJZawCqYGbjVct0gGh9VBRjdNlOV6UMsV6tCsqV7W5EyPo5
5Bg4k1PUkZWWE/wlGDhDxCdBIVg5Hvb6Sou6llb5lAwnRzrAE3MzWWfJ/VYQ0SXISUTZAEyY7AKjaW7HqEcnCzpM5C6JzcFvaIsiStitipN6Nkq+b1N8kn
WZIjSjYPHKStZVmkFcYqVGvYc0rhBaeVuNVab++AUG1Ll2w9oqxKqiArm2QtsSijwIyx01Q0t0V4cPdv/tisAaMMGWJJpoGil4ELyvTp7wsAOHfxdhkkDY
3SB4eiDXky9+QwZdOKFl2pvY9yHPFlONjYMEuht+03K2J/tUHqFEzdfGhWxfAHZPwhExoSHIH8NxqWfyg2UU2yuVLKZMGZ736hUMY9NdGDSGZLlgUXEjUI
iKMkjFAySbk+hNUxStKdCh1KkcwCj9StBoqjm5EJWSnztaEs2XW7yabZLEPQLJwXJcVALSe1tCxPAQR9+/gFBEIvyxzY4KT2DK7XHnTxAGxLV/GUjOWuD2
pBfNO8s+GpqOOseohuVWDxCxbHBzNLTsJm56paHIllpz8Vuv4VdjTz0I0GUK46WZD/Abkqy5gh5R7EIzvzCvuczLSU/0zjt1y4b8goMhfWm5RXNqflJ1ko
0+H7D5WoEidZt7RosId2dLnka4tVMDWArGVGGRfwmrVH8tFNG2WpDtRypdlwGzyILEuy39YsGqE7jvIPKDacTpQ58tTQVFwhdgrWG4ahxhpA03PIMe6vP1
n7MExnxDM2N0qyAfnjLo4FNeOWGdDZOS0lUzc54G5+by9+lYNG91wYe7C4QISLriaJa2ouPp0JmzeY3hROah5kcXYRaSw9YkMjGbZRloMe8MnsPCeo8y1b
ZJlz0qR1ScuwCv+E/AAUJnAzx0LWh5qa3dRhMYtNpMMJKOQab7/anuw7EZCcV1WcOmqTJyuTlylcFqiO4Ko/vKshi581fnx/fJEi3vOo0nTEGnHsfA8VeY
5uqh/f9RJk7Si3ZkQerKTamNHRJ76i1UIcEvoI4s1WzPtXkwK/mjw0/H5yUX9+47yYZNiuJb8Wyv+F2RWamn3lH+tojm8O0kcMZ6JVLFo+9kaJOrsZedL4
LI7XFd6IA32Q97uyHQEPQMHmbTgmtbCulcqTyQp6PfShXvMoP+FD75t8Kw1kauUOmkna7d+3dxI42EGCj3JpxxkEHbgrDRghc5nUGlC4KMfR8cclGIoy5l
vm3S076J0Uffvil53OtHPYfA69K8HLnezASgbS1l5jSTUxmQtqasB14XziXNjoCidneSNjeVOInU/MB+S1JBJ1MNQlLTiYYE/TkYPb3cItZPfeeNAX5URz
o8lgIO2xujtvbppa4cZ/EWATptE8RLN38yovB3J3oTVGYTYtt1E+UjWUiNnH8Sonwxzt4lE20ga1oasgyjyBp/naCeHRD4/JeOXQ9V8bVhVv8W8XfOeD/+
Pi86PbZ9H0r6baub6fV6x8l6iComcf+RMRnEPlTg9e2YYlRc9xpAHsB2G+Qkr7QSx97oWxmbOTRX4mJL7VHmmD6wCFeQuSGaWfbul9GmCPh9KxuYypRIqo
ZErikAMkbctWuQmBumWYTbfEK7Y6KXRDL5Ywt+blzJ2cU6FM4Gp7WgLp4gn/Q0DJBAXkTaUlu6kB84mbV4JQlKLGo9vnWtAQvmWqK/BYlyohVUmYz/kSSa
hZM4dzUQPWLWHiQpyuDWHQtkkwxQJVe1L1XptE7v2/SlJ4oBJyQPnhMksKuOtv2N5bVDX9GN5stZKXAEvuT7XLFVbMPP8lLvUqQdfKKnoO8uYQVlhDVyD4
oujYLD+eucd2V5S+q8HS7RQSBdFu7bIS07NyXAFoOn3usbpqFiQ2oDgklXJwfURHVM3unLcxbINx0FrTOm4OI2MrF9THl1vMelffHq80AakTjnd6VmzkKn
z7AYcIUVy4ureIgjmjYINTCfDms/C/JPmZ0N5ots6LlqViI76Gn776nGS0kS+J/1exYucE5m3SqQLyBZt+C7ccn4LHyp8QUJ5VFVUlDR+cIqTB6xHczzQo
88nKjyTptSOEGfWEEs7iELSAaIEnWL5NAhPdEEnKXQ5qdKwoBl5aDtvrOZxb83KIZy8IW6lR5iW5GrOwgygfoNtQSms2S1QzNIAzHcFLr8W2H/CNpH8sQt
orAI7x5UGE+neBj/E/qBd3/65k2C6Le1vYUmtA/qrPDFIhOXQ8rEtBfOetZofRGRG8LEuQtBbunt5GJ0Ox++ZPKsKPK8KJw5Jf/qtVhJO87T63PpFrGeb+
oNyAy1igHpJF12EOklimXxKEcnSMpYdI2PpGIl2NCsXDnIyrA+Q28SWB4J3jS3TAYMGglfI2psq3rQrNUdQD+cwOJte3I21RypsUGwuQyU0XqocgzZEkkH
JWbURFswUjHmuGgHohs87U3eIk8ClEAjLK38BrGUpmymNWn3ypH3p0PnbUoPhpIZTGaUlFSs6+go8QO10cDXI/0vKxHkaS3t9ImUg6Ca8yA6wqIPOzCMMX
aXylLYoOQi9UimNCkgLBiT7bDpG7nClUorhNrKEiy/ghAKtr8KuOG0LHtSz9895knn5/4P2BVzswudoOf2pIR1rwDx/6cqZulvJJDlUfF0ok4TVIj7vqAr
G6SHnMGEsG85qDhAYS93KZz/D5JGlsg2uwu/cJjk38JAa07HhmEZcxdcpgzcKVXi5IF8B2m6rDDkfHCuW9DGmytGx3ZOjt2CijAevLMLgGjH/BE2e7oYfu
R9fxYURU9+1He4lo2IYa4PgvSWLd7zNqXG0Eye527v5dbPKJDvHuDFoDaqm4gcC9PHwxl9nLNZl6xcJ5L8eGvkNF6GH4xOpHrXGfMvxPzNRC4dXnZ42447
vQg+uw+0lzxr2ieTXDHoGpH/sZ3FUEbhi97YF/IcDgD7j5ijtSBbH44LHGfi0P9XMTUWT15LBw6CPGGUXBSGdMe89z87lmtboIOtOqCBZZ75TKbskZhFE1
10N+YZgc/aNfueqXpbTE6KgaMmHbYditj5V+LfTLrLWiqMLjJoPXzqTIqzIycpLmQeG1Rh+p0scD6EmcVA7rgZ6WMjWVRD1gUV8huSw/EHplQSF13/kh1W
hD5IFKNMfhz4EsScLckr8BS7jCFXrD/MDLcZpmLBY5BO/GXC6Y97rovSwM+zKZDA1o0w7ycZal+9YTLe9pKa7OTSf8b8e15DXb3e5Vidta6NhegZ60SqL4
ZKB8kmzILfuxI/HpnHgCY2DQNAfm+GvhHtgSV7uUaUghhsLJH+cxu+7l4o3C500l0Uisvc1GOoiZNYq88zZ5iigRfNNWQPNvqJAWFWduPBLV0sXcTi9zgy
z1bjuaVnkIPQ7FxeJUPFY4RJwMiiuDM/T6sz6mkGCLs0LVI0YXIzc0D9H8QBcrCEOvfXSys90xj0jo1d4uS3W5Kr2x9Q0oHEXqmFRyIGRP+zM8JiAnzZOs
L4PHoRK64mHuUhrV9qXLYqaNWaNZZ5Z5OJZ6LpWJuZ9R2R2fW3ss9qIyC3uAtvOrKtFSTEWwsV928i2HsEM+CB2jopoWaDqOoF0Mbs3LJR2IAAUiNwnJGg
h7o6J0uVupvn7Yglvo+9RUklWecXeAjsIdpHBdg+OQeadGibkz8HQpgwhJVlyB20YJmt6VixXr6xdSzpKlLgcL89W3wcLk+p49N8HFE6XALZxBUq6Mk0/b
yW1fviQns359+N+tshvYbMPJ1ueRtae0zbGi8F7u7EbTrbmvvBwj9TM6WhRXqkr4yjHSpQgkSpZUMgYzFYncQ1hh4xmCnUZxOLbUJ3Vv8lG8xGM0ulMcnG
sU7bx2IkbAbXQcA4Nhwo8CBEyZ0413U+DHGROCgeZea0CZlm0Woe123FhT1kvj8nNXOwmuonbOYHCyfVlBhPv4WA0X1oRfrMJqWy44q9cxQyAIZDrULMlU
Xs7eYfMVRi7BRpEmlNh1a4muNeBkuL7wVqbf2o8K+xLhAljTwjL7PQaiPAFn6Kl+e8yuzXNZGh06uNjDvObt5vAtvaBKGOfIzrgbesP9pRztSN1TWj+Y5t
Uph2jS94rB4EVRCLiEkFkxKBRX+etZ4A4XdmM5uPpaUxZCLXSl2+FMwaIZHzsJlUeaMDNSUtE0TaTR1EgPLzRxho6X8tKLyyc3eYgTO5ztbhzuKK3u/F+U
i/jAf1YrdGNEZfc8DTuI43gHjOdjFKPcdMt1rQG3GUtq3UuNbhROYcprCwzlc+8uIlgvDKzwnbMZ/DjgboL5TYT/Sfvlxn8o3xiL2+qC+Y8WaznjhVg5oQ
31H/oEBxqogJfxhpTuFJuDqLtP0a4uiPD3EVw4Rycs1wnimRyaZg5NnxddjE/PB1EaVKuxxIlY8vpRScS2YGwZ+ji7ZVOSnlkv1C3QOO1nsOChYl/OQEqQ
Y3dI/1dsXt3KX6QiNBPw9BUNTu+ucHTo6/MlhrOP/FP5UhcEmOWQqCyHOyIICkxxMbeTf5AgvfZ2vf1WF9vDcyFogxb0HWkll8aGRHg4DPbghba8OpXjOy
I1X1NzRLfhcESEksBvOzyGrjio0pi10GnOwhEsrPDoHkX03GJXgjlyHR7awYckmj0QjGbltb1ATKUAt9TtTXgX842RAmtajoXO8C2rvdSLcw33rDQ8Ob+7
nTI1qH9fYV8KKKVOhVKBd0BzWRo+BDmx3eExrGnJc71CQC10FrODEiItyg24O6ur21vctY6mO9JFXo6Dhpc57SGsIVEZFF+SpDVrgyA0T5iTGWyLeTK8AD
pU+4S2AurIvIbgscPVUadJ7caqKU74KJaqFYAuqv1GSS4IHe5dhi4VAH74WLICVxB9luInvxDdeG13u5zY2kvzLW/j6Gbqa3WkfmH4F/+BrZgiQbvUyy9c
yWsp/BfU+ZJO26qKH16iEmFVWphDWAldnQuWcEEDLt4W3gCVskwdA8pBsZgXqT2S98uOWmsxiNTrkNugQisX94SuuODBUJeyUQfpKio5oN1j/ENKsW+Jub
288zLxsNPiO/ZN7cg9wbSdfBHHX5moFalzbTExtyom9DQDP8k/WI0ULG6tY99ctgn6lsRt2C4nvIX5VlO5890cmjJ84hPVmsTVKXP+RTkvGGYQwg2becuh
lg734eDBD6Qx8NLtjabzsfT8jZF/ut16RKMkRPzsBu79s6E6QQocagt4lsp3rr5QD4UuDtpLH3fKeN3yyTtKEainEn/9pOrj7qaZdr7UAa7V6P2lkv588u
WTL++/vP/y/sv6i/EK8oZbwtYacD4UBukABpNogP1m1JTb08uTmXKcXoEmzthBZOa7m9LKDQaMlvN763KZpnXDaub3qSfbdHmB7aXEK0+n6YwURBIMAG9p
NNIrYlbT6YJyyeJHFJLqRqH9FTfuG0l/LImng4g3t1RQ3h1Ys3DJmr6ynH8FpM0qgp/7xth++a1YzC6lzwHOS9C/ATFX9QJfgwUpZc3aZUG94X0+gDDsuM
1CcS/i3aIHB6Lz3SE3P4IEf1AkRStUjermH8Vh0SS8ZR2wUxn6Win5UOjiiKuu806ScwFNnoLFi4uSydm29SCGe/TFxW4XH56Y7ElG+duNiOtBCkLnB3wY
LUCCn0iueuieEScL7A2tNTpqv+nPzCUc7cQF1NHVFuCG65siN/hDSwR5x7H+LLGZyLu7jUXd2/rAWYBZ9svBXdvLeP5+gP27aKDbw4hLxjYInUlHr5uXwb
QZAOmvt1JTsg47NZJG0feyyI2KZQZD6Km2JxDmC6X1/kEySSoKm8Oh6rX8/CFlozG8cRPyOmCU+T3U4K2XiqqikS4FYckTicclUbervIEHLj5+CowDlj8R
Jlvr8gFSu5+w19oqOg7LLYpN8CMY/kkVb74RdL/Mp5SE5kZ6ejmH2Mfd5w6uA0po+fA4JuFI6ExobELVBaJ0ixb0NDVQfPLGRTnI09caufFJtnBPKwFHgv
qPEqZpagG81enZ/dcc1vorlDp89VINDTbUhusKqWKp0KQc1d1VKQKjJGdPV49yEfdlGPrbGAooPj2iN30Shxxzjra98LQ3Hjqmt32cTcjDIaXNMX8WKPo8
PagE6RNERK1MM5SycMHk0ZsjeIGcdlHoJA8/RFwrJ6rPppi0dlghVfAk2rLia8Z4Fbae3ZdlXqF2coe7KW49xg4xdM6Vbl67GH7azRWC41nKkASLmEuXbG
KPFQd5X4C5/khJd0dpG9sdX+3RweIg00lSFwNGX/ecVYKICZ395Fc/QSKnlMtBRUUVLdB0JDXvlTvIF/P1Zhb9+6rQFC1HnLV7LCTedvNUU0QdXmy/MmZ5
NmeQYm3hIDk70QqY47EGEMmPj2A4xCRzmHXtjbv7ao9RY4M2MhsqgTdbO12Co9g1lSbnKUYu+Ov1WacnACmucUxfp6b04rl79DB7tqSTKd7fhqqdUO2Pl8
Ri8y+j1gmhZNVuiZYHBo2U5bNQEHJfjZDgpqYccPsuHVMkyds+kNx05PAcZrYvzdYqmeOyO8f+2mOjbAM0laankFbPgqZrPXZY4c2d0XMIvcAbak3zbnAi
4ddi+xR3juHl0cgWHwKzthse3BT1c0w2s7sWlOg/zCfXkiRR9hxPFsGHY+QICsdMdb10NNmPdMFIjy7j+ei2M4KhMxOColyhwzfmk6+eQgbIK9POtOCm0D
A1q0olfGG4f5aWNUPHVi5KHHZJ/YDWLavtYrvtsk2tsHZ5BDE54m0gf1Vb+K4qsWHxxHDI6fdHwrahQTWuqW4+DolcOgnBMDo5Z2xaDppKse8GiJuPlhBx
AI7JGTtTAPa/CQS899rSGjFY3b2ZpnHvoMGPxS2HlHxs2uPxRCcEWHZU4nlIr20fhCYpPZaDoFuOy9fv/vb2NzY3KdrlS6gXj6UGdnmC1pU9ZZc08DykVe
Flut3C8UDcF/cHUfKwf/VXTV7D7kzqSLnUocyuZhpz+2nsjz3Ba6eC9ce4aNC8duGWpkp1eOnYVhnA+BdrmPOYKznuykcMyFE3bE1vaLca8FU4m2+MQ39m
2/1EckYZUPu8kkkd8jXsHgs3IaEJVFd3Y9zhGYVuk61iDCEe4Y95CqQuSw+GmbMWzno10xtNl/0ihD2dJeTVz2jcTE+7pmuJF09mB4urMo3g1s6HnSD8L0
g/kxmSG4fEsKEVpEMdfymw0jZLDYQ4OF658cLTzkxEnWyXRwhXZrLYJBzGKro9UPXQyL/G7CDrhx72JVdr3QXm8Hz4dEJ286wrkSkeJruIbjaKNlO6ar/B
G06GYadrLM8LrDbCWzgRrARxfESS3pe8qxF8nDvpa+d8tOYgnkpAMcr0urZ4OgwJuO4bAJC8h1XXmGTjZQBddv/HUVcLI0aSQVHqLjquLAhGTxI+OG0q97
0gt82Vl6F3b4pKdj5/TAl31y1GcOSFQWaxM8dpZxz/dMDJi6FtpwL67kBpu5y2nwTzD2JpgHvMB1/I7GLHKglx90WcXWEvyNZxzKK5CGy9wnRB5RP8oVgS
L+f1YTfPSM/TTILKGyF6Z/LtXAMnOKcQN+MiQ2LipEysSqhqoWPp5dCpvSGwofDB44B84pP9CoUEY+fUSp40Tn1iLoeoU3di0tsQpOTsSXWHf5VIWqImnk
g1Qt2GTySc/VL4GZ6ll2dIiIEiQbMr4HkEZhNsKEVqR/3oJ/LvPmzl5b4lUQPuzo3DPQ2ueEGLhM6Lbm40nWbVfspPHYVe0jubIFCTVpkEXtEYv10tVX+t
EwTe0c3myaqpP/XrwVY1bCd+1Rd2U/IOd1FRTQs0nZBObJM3TlnqszJttgZCchaLqVzvnXVVI770udyQdULQaivpnN3A5pNJkoPf0oBrzv/MWAON0q3uj0
eQzSENKPow0Cv6QqHb5okApq8hGeflXAx5O4em7tKOA48C9Mtdn3CL6oKl6eYutPiVJDj183w1qAti/6JdWQ75zIz51QTt3RFwXv5LJb2F+HlGhePkAsol
PT8chkxt0xBsmgRtaT8oHO6gENQ5hLkykyS0BAak3cLQozWqRzneuLXQGyqL623eENCgKBC68/osS+jaRlhAfRPq7MNcKDyMh2A59ENNOTjnq6Bd6rIiE9
QkxEu7gkOClHkuBRMeCBjB/pzuCBU+5aLbPIldoImIgc6dBsWZXBmS86G+wEm8gJbdmqrHDPeJ3BjYKf1R4r6NNKYi722IhOWhSZJPwEE67UnoCxb3RAca
YJEgHvSx5pvjRCPulNNhpOSoHZ/HClVJ8AISkuBbZkYHhPInRd4fRqZYiY3SyZgn+ryxJUvv0R0MxTjJkuaiocMXt7LjdLCWYfJ9KZwOqDYjiAki9FGM/G
hQfL1xtGMxEJw0qqC5LDHHN5rk6wSGRot4j9uCJlG10FGXxdTCu4TZ3C6dYOTLz9nmSULY/owwD4PnrSsupFGFVUom3IIWL/EKNgbwIU53hr7AxWOFfiD0
m44mrtyiMpa+OaOjk3jlYtPDcI9WFq4uLBayjMvVhdcXqoewuKP0UJdejtNVX6LFFUbBukkS2TWWQsQP9UawoOzWWguwmkpVPUGFBVYUtT4pizv8Yu7wzs
W4pqEl9r7QJahKFOZi2d2oUoqwk7Iz+SiWBM6LltIhJuw0KP4tCQkUynK0lGkD5xC3hrtCabcaXihIvd5FuF4Jtl/1JRqoKPFBClQDx+PtEix6CW1XnIsm
97ODbhcNGQkQIpO3A60NKp6zopC0aywxOV/irTvDVMvz7Dk7K/VZqVrin24lpGuhF+O0M9BWUrcU20gs2tEyzkL+fAhV3rWe08tmwIRJkIPn7RjCpnteTY
HHGbriiP85DpNGZdS8xoX+kWvdMZxMRXFqtk9phW2Q0x1Ok+4B9eWAPwdfIzJVYDgIme1S3e9kOyhennjYOZ8ZAEVXahLZu2ZuJ7DOya9pXfTgtvkkUy1o
fvsxbNVLZVxewgv+ltoOMSvxNJZYejzO6pUldF4O4ypA5zTEL5YqSlKcVhklkLoEQ5myiyX0BIzflsGBW60NWcnmjxuoRa2MaLcQzM0Vlq7WgEMIfm/hCl
GhVSNChwWG0w2v6MEUsdGTsIhrJ1ybdbShu9gtpXFQHCeNnyVmS9whJElfk6JFIAff4sQDaYihkT1aYUw6Jp5FGV5VOi9W085GLMH5p3TTejWFHO1iQk8a
72TlQjQJWQc2ttgD1L84BbZdkvzWGOJVknzWh1iSaMC4WbFzKw1Lp5QCE7/5Qam0hUN7o+kuBU2rGyRQKunX/9GvPDgow2hNhiH4jzL/ieg0qbwAN3jmsN
1AhbBRuDF2Wsftwsal2qGGH0lDBaEXqiqdhrpRz0W8x00ni80GSTXt0S3wLunbQ4ItDjXAWbNJYh6S2b9kfpcan+XS+JAf2CkfhYsT7sENCLGLd7mp0wL+
EB6L80GQpAcJs5tUocTb41j05ryrg384riH5y0BTOe6E2aT7kRMhnaPJxicSfv6cMEgZA/nud1lX6vmK+S60tjTMUXTUdwZUJdotOs2lRoxgcMBWlUlQLn
PHcZkLaJYiLO3cnW5MWwtzFkjLZykoyMRNk/igLC97sX56DCTjLij1Q6H2O+0Fq7DxBfVofj795ywoX3uZJlGnRmoa6AY1TgIbJLA6RpvfOOF04AY2s5b6
7dZfWnmRDvJduSXbaMAxZFNykeSe8h68Dsx+VrEny0w1CfMLG2/07gheFg8hyR9UKdmvLJopirP5GJU5yqASfftLCpabgKKKGKavzQHsjSrX07CzpisFAS
zwq0/qCEXXvdOgLn+Q0nFBbHsyi/QMFGLUCWmSuqSi94+C34rqBzEInd5XPkyIYLm1TwU/VAlSX2/aBrsWAtosJq6j7ADtLtLMK5YfKugPbEIwlWow1FdV
635MejbyjpvJBBKa1Ta0c713e2u53WMe41BF4JgdUyt7rPezr8dzM5x28qKkLkoOVBR6icfF4B/av0gJNR8yEqhrJllamXhueYXf0dLbhiH40lzeRneu6Y
tqvW/wSwavSMRWxmTR2F1AvGJn6tHtpB6bTF/Js/lgp6p/lgpX3Thfm4BpWP647vAn9p/Y/hT/53/p2UNKJNtd/ho0rKU5ONXts9Kz3ZR1xfutE/zHh9S4
IxVAQ3PtDdl9+16rW7KhOcbhOghdsRRofR/WvMb+3222Gx6lxb4cn6lZAa+BGuyBzG6XGLi8xeZrOOlxLOzS5+dVx1FOMtt60HgEbxm79UebqXYPHEX5bk
lDDPz43J1UhbW4ohH94lRyFmYC3U9I7bZqZd3a7uDRYz8PjbdQO0EJN7HHcthb+sSWDa8dTQp3E1cg51V2wapq9KBiWF606v7qrE4r7iCcOT+3lQwU/lIH
vSXZ4yQIHgQ1Pceys7yMO3IZM11hdK1Scro2Ph6oP07BszskEU1cfgBJ7BXxthu4XkttABkz9QOho7PszXcdJEmTlngL/VfV9nGrUNfPsCvZYicutZNm5C
tDtt4BTRWEjqp0c6Op9PJ5RZV2aiCMSMoO18j6AwlL6aJ9ZdFysFzXBDK1yH0BQe1sjp1gMfcsKuk9sShbnJj+Ui5vaGYXJaBFNo6mO525jkNUENk/NtXK
2HlaCXZS4iIqB203jPuPLSQUFoRu7mpgjnIwpZfhFJ48b4xjPDebopLQnzwSCIGOIeLKWmi84Z74KoXHHNJJd5ob+DjiFu3BAOTXIWp1DYOzFmH6tXBmqX
d8hAFDxIoveMDB9TcypeteBY7pcjBtFO4YX/nQzDfD7qXHSTkVTabSHRbOVCtShU4JPxwKI6LC1RXTIZ2m69RGOo63CDuhqoaAeBms5YnHdyTxMVcuhyrd
gptXSMfXQniRdDo9GhM6LEIQ1aWF44CpxBMr2hE9kPsYUY8WaX8WztynUMVg5zNOHmnQmKqW7ehdsAGPrDQsFB2weppA+jJpMkEGfzwdLs+wdqKMINTBss
vD9s6itXZxbepdBAtoDVITK6Gj7t4B3Qk6oumfPm2bjGPypdDQEBGP1OJXTqo9BkwJLOKiVN4L0nbjqMaCeaggeBLoT66k6eeFSo7EufT2rLWiyP21Phkn
5QFpRKLRsYIZeLn2RtP1wp90SuopnWh3mJ0aoA9To2kZRe2EsQ5k7xWa1kDtVaXAQffldF6mVCfTzihuQvNt7J2G5VXhZZ/tRvAwHBlxtr92Qk/NlHoA3U
jo6By14SHwi7qJxVStWwL3sdN04VGMTnNeIzaA3dRCl9+PkeENlCutK9+iiSe6HgBY2bKSDcnxa4fZdKMjpSFS4v+sAz6+vqFZcW2I7ChMfbYb3v0QC3Rb
HQRuS8jJ29g51x0P0/Np1oV5qQPsjgZB/atMTOe6G3Q3hybvlOa+4nwQSp6mLayj7sfAB1OmJr51cLcTWOJuIliOYjeNyegHajjDj9x+WHQEwXdcuIFv3L
WojfyZwRd0pGwt9MLj5N4Pe5/UCRwSuaE2Ur+Ca1wvkL1+rPBJjHAKjEl7vb0tG/I4dba2BnwinEclpv2Yu/gub6rSTLc9GVm5XQa5t0zx+4lv05Q4ScI1
95IfCTLPo7vIuEClpn14Q9faoT5a8pMW1+SePsabCUIvWLXRDYj7w8nBmVUPaVik0LCNzFIndwKuQ2nHXepCk+qlj+XzKHHN1k6JSowvODlDHhauefHdja
Yr8gYpf23GrlsMdrekUqSA0hApAXBrXo47UOGLAB95Kx4KqeokxB/MBNc1T0JYUNmytTggteZ0HbEnHrxN6eXkMKiL8B8Pdlc7qnOoFC/m1/v+xrcWjs/3
TiTwAoOXHsSnZACXO+aXalLmHqeqXKn1N8nD9/AtvWBwD6b5yagvS5IJfZi6f5op9AJX+0SypUw1xiqOEmqnTY5PSeR4CekdzQrVLMI2K4z2p6kdSvATry
s7lVhHDld+D+3+Tb4KGnO9/ujWt37NyQK6lMJu2sUFE+3VjJHDyMSGMjF+WzlUJE0Ct8/TtLfOgK98ogXB1x0EZUMjw2PR8OeFhzylYmMvp6KWPyVYq4qG
kDPJN01ZnZPUcFo1mhfExOR3n4c3uLeX76wzY7GxlxveURG2A0s4F5Wxf5QtEw5FjdAxCl8CQm14GthhuSKpANLS/BA8+ZPtHtTqI870N/C8i+xk9ylQAx
pGyx1kpmIUbN0A2NEI/VYMucoj7ubhSy1+Qv3j2i3O2az+582NoM1nKSkbmzfgsBOiejvQtB4q3WV0EzNh/rwut9/Kun3XYprtNiZrFZKiSwVeNXaawHkY
c30nJLzfFTWAyx1dqvW3g8P38DUv2Z5rBjUIdUIy+xy/RBTJX2JRcQeBod0Qoq9bx794lhPMMA/VZ1BlDeGvaf1/oj2tPdmebOutl0+2iRakozWaKHROOY
oEdf+zesUKwnxy2iAJHP78uKGcf+IC1pbp3XZk3DWw79VcxnSPbjSl0GFvcEUy69pcIQoSl5AOQldLJaYPyTCk4Ip2CvQjcfeiqVRZnXZkJwo8J9LrjBpb
q2z5dewVKeQr+DjYASgS7sM/aAGJLN3msVTSn+gMBbWx+9dH4pL1yKEQ+XmSH2KRRHpnD0iqWgV4fMzkAYuQQOEyD5hl+RMnrBOUg/IwFL3oyGYygd7JCP
UqfCIV/lLE+hXcbZM/uCJK1aYYNRhvqmfZjjRPxm4YdqCPr4Dbv+vjuQXx0SH+bxX5NKlQmLRcieECf9WsWhAw6bFT87Uuhdknmc3EByI+SCfMfo5wU6jJ
xsH75Coev4iu8+96+smJLJ60ZYAtLiH4UxzjqXiTBnLbVlbIbt4doXY1XEiuFAVjoImTtDN01+ZYCPqdzRcv5WahMTORIS1wpAFct3AvNxOknRou0kC8qp
GI1xM+TXRtqVrz0r07BbvoG5epy64poCtluekFEtYs3ICF6DPqAW42JMzOe+M1bHaveglFO7aLs647g5LD7c4YNqR+qX+RCrcaKKOACp9ycX/bLO+eN4hl
RO1Wk2ye4FkMha4Om738yZJFQTskTNDq8EWU7R+PQsar5AbBmuM7oFnemAb8UwLqk7p0LCZUl4UNTDC60OgCTr9OmXIWMdRs+g+mUtHqvgv2DXhbQOnl5I
MObnuwn8xaTo9nSsuGQmevTM665RTe7M/8ahrdTj+CqdR61baNqM9/BcKN1I+gq5M+6NYm5aLa5kluJA0YeLn2RtMJ+cROh85dhIRevm1HUyneNKxURkIc
L9w/ZPRmA/CX5Kd1x4WCDftRb8idLA7oqJDqcAzPwKMN1JMf9atjebRyRiJlkyOcMejDg8ROaHmHYc04qSxkUB9vc2xlG2qZjfBNF70QcA/4JxnT4aUupN
LljIZvEiOFV6lIbd2ENx2MsFPpXS1iJCwsb/vALyuja/maHcnKX0Sb/hl2xuAmFCauRWgkIScUTQbmNHEUxa2Uq7JdtzO0AbQKvBEqqSh5zhuEIAbwB+VF
pnTVlStgDfIyoe4x0ugf3BjUcGvQcXf3Fc5Ty7+Q2AGoLFgtG4Ve0HvuUI1chzlManrqjK5vaLxnFIKzHDuBtTU8JRKwjX309HdrYVpGVYgpw/tPW8qwLj
+o3pRRFaxk8sunBQMWl7z5lwJsdgVz9kdnYXNT3UxJmW8svMrpX1VXUi4qWp9A5p4qWrVdiHrJ4EUuSAbQU9KVtiD1gPbDm1zdpAG0jstUl4CuW7mQEVjv
5IFXuAzY3mgikuUSM4JLZc1QOooglUR9rChKL1fc0appjz5KHL+qjV6SI9Y6RtNm//7br31cIHf/ILWiK23HGzuxrSYVfjh1p7vNRJ7415jJYLAN0cCCVT
7w+JN8m6pO4cbTqWIvKTKzq7fommyvGPH3CJYsf6MhQq5i5duUm1Qlta3+i8hDpUvwzlLuR5oBcPS+DpaMXAcMcPua0NF5GVzD4JZC5HjGJiejskzhwBHp
uDrJyvi/CNKAE4WHVgkunKJhRK8jOiQ2sIFJUeE0zv1wPkzoZwTTYTb4VmuwT+m5iZSnQNG7Zj6QcTq9V4jo6gWru6VgPW9iF1PhxjJtWpopIfA1Eu+Iy5
K4VHI/FEur3sqhcO9fyjtupzIehp2oGmT/rHTYJis97ktctJxwKUy8DCZwG+4oVsaQeX+Wuzmj4zBgg+hvniBJWCkbZMjYHmc7th0tdmoncZxgQjDHY+Hw
243HnjjYbacFODKgukxYdMfR9Va6HBit4YsAzBAcgr+j2iSjlzPOYSecU7sqZqWdcQ5ZfmNeBr32C0e7pZy0d7qKV6hJR55eDpU6n6LYsVNStFFHwMebCv
TrgtSW7eYJvuOZfpVASOBkEnSjvx9KsLrbpE/tL5ggOnE5KKRwkAOs7paC27SGuseiHFn33A11Q8Z6OT/TE7R/HTdCpt7xGCz7+wGLdDEPQ4wXVZbYLKqo
rKJwg+EP68wGHxklwbuN4DXn0i9IFn2E036MbcZgDR83u/AEwtGxQpVeLh0I7nXQgNEejnLNy63eoTp9+4vhRsSNHTD68VFR6n0NKRcV9rEPcz3HDaHjJw
YObvqrjxdSFsK4FTqv2IcYhe7HLcAm1LMzff7R9u64XiobU6WQGTA3EZbjuyvSRKtOQvzSE4wtQ41/nKJvBsVNJXRDUWKcbuiAs8wabonC8QTIovBGYyba
zneHVG6G9elrNlxHFdsSIFRV47K0IRzE42oKqUJnNJYGUzT4lnFwdIHEZjE6vHKtulK6bsDQwncja0SIkJnTDUZ0oRaRHfZ/UnJpKJ+viu1d/XXK7lAAqx
B3xQXSMfjdBHJwiyZU6xYFnsaPEqavhW8728LZ51aZrqBKRdeOr6lpHzRNIRjA3zsKUXXxbqM5vaBj54cU9hK7M0eEImjYCl8WbNgXus+bQpnhpbbb0e3U
/UbtgDOSmWiLJYGvjYZqxwU8dBaQBg+bWP4GEnTifB9APV4anj3jE0quCboCT0zgoR60E6yip/Kv2QkWkjGg8O8hVUUN2pSGDCUqLt1lJI+2SL6E/tKlNq
+ZSkjifcGQ3M1EadSqGZ0qjNJiyOL/ZNP0I/tJTKvXd1+HVMSR0EXSSMecMVJLqfgJiio1g95KUg24IAhBxs9R71SCduhxJlmqdixd/Pcz29JAE1s4187C
SBSbRCh5Iqezhg4Dwo+Enu5EMp/NFHai3bIOEjYsXN6e/4Yh+ly/GLpt5ZFxpn3KcMSU6Gm5IXMbXj6dMMNJM4YyQuRSosSuVpzKRG6bK1fIV4z/WUgo9R
Ja0PnnzJKLOmtZmlyLPlncBmeQzbpd9u7NoQceioYLm/fFcx+ahqeCOI7F3KNEddgZGrtFlSxDjBDyK9+6gJhzk1s4CghxerO/xLBo89uSH7suOMrc3Fhh
dLyKzpBOlBKvllEnISLFm6jx3nxItpuAoCr6ICoAScnSsoqAnS+XQBw2ASgL/Giqt8gZZV7oEjweuLdFAyUEsy8RD1NLA+gBx4KbJarSgBuuMMjuYaLk92
pBJCJPNJbo0sth5CydsLirdIH3A3242pDJbYbCPhYWoloausQdR7iRiyg5r/ZYDEqBrega6urFVVAl3kWnWXQIiY/HoIu8dJID0hPDBv/DV/BQCV/rRpdR
Tk6c+cLmGPGg7Jaoj+I3ciM7QY6wtJTb/aV2sw0VWkejaJQj8bQ6fKSqsOaDdofmCF5Khw+qVI2bg/0BV9Pqz3H1JXi66d7VbDWfCBW2TRXQTbPEZdilgs
aETCtQ9AtXpfCTDKagDTRtLV32dq7LlIx8kIU3nlT1QghUf5XFnRyL7I+JaDXp9jmCl3T7+E8zlP1ckfJdtOUTcMGechdg93W//0Ze3CPG+EApztHdNti5
7jgOPLmEZxPEv/9G416s7O+y4eEFsZNkpLJQb2iM07V4Ni34L4WgBO6s/pWlZqHb3WGjOA4Ca2I7a+AMoYZSRITkbTRNeejx2UByI1HqLhxeBhvPhBR+r8
z4rFn+5XDjrlLyImu78AARU4HA8V9D/OxtC4KGrI8VWHq55kbT1UI/AIKErHM0o4K001ClF+nmsSrTejv1vAneWa5zMUovY87CCMyq7KirGCtZ24Is0KMW
KXSlv1RoVStIo02WVzr7GlZ3j1YsKSpVUMOYcexj6b89kYC4is7Jsgpsm2kZWAopieUrP7dREP21ZvhqgaPHhoZCOUE7s1aw8myHRnUzvy09Di1e3nXMQn
9sXaBE2tJL7bxJ+kvgcNIN4AFLqnnDtbsH5kh2oW7rcLVg9A2jgH99LCF9uJykptPdCtty4vRgSa7h3OqmuMfLBS470y3p28/ZJ4cquN3amQHvl8xKk1Qx
Uu2TOxrV6g+e/2eQ4aJFA4O/qrNagesRR0LH4tLX347XXhSrp94mOhmY92i/5oKUjuDQ0VQjoaNuB+aFkIVoGBUweFHyPnPWv0v6AR0LUlNBZHN0545x4s
Fc6IUOuzW6icLdNBZ2Am2JSFGHMHhV0ABNV2gX9UKw1d4bjk/MCKVzqciJ15CjsGLLajF4rzZDcj5HECu7EsPiBEqD6Dmmo7vMpAf8tRCCpNUSFKygijjv
82QNMdzid42IMMYO0z4Hqw6zz2HC0Z+6qbRlLyfoDH2PriyE1g27eyB0mhTge9DzxgmvVVWzxw1nMXkBpoolF6Y9/jBtALU4M6UgRfszVP9GHd6k9uNA+n
25B+INyByZpSECKydVeKVodHdlRxDtV9yZ5qVcKIYon1F+X0pW5yQ0OXKu9FtT8cnzuhuLg8mfpOPahEp9idoaxc2NAT9lwoKz+iS3vPGN+TLa/gjeslgB
3VpK+Ir1CltPCxcOrPA3aovXziEh2ojCWrcrl/UlPK9doDuDHke0Mrdph+L+BHooDdZvdkMaD6Boi9QuZRMiLv4jhslHJwGE9Tg6W6+1ZUuR4klkPgepMJ
d1cfLYCFKoK7zXgv4bb2lqQeAhc6iCWwJufc84PD/T5Cpwlqz2nbX46aF0oRLR7hY75zW893LmHn78NHZ0maGtdQUBfwEh6glYFq7O9CYXSBrZJlWK/jqt
xLmJo+n8ZdGKm9xNnuFlKioWXlKlErbU8D2kctBcZMzq0WWql4RGCrg6Em2oWCpxsUJZ3A/F0qq3cqpSh1lptClXhDJ5D9nTmZtNCOiMk0DVE2OHtSXhQo
PScPOIW6hH15D0q+t5bQFzYMJYsvRlVCThYZzpUI3BygfyX5hwcdWZvPToJO8IhY9FuAyqr1OO4y+iDQA+raXR6MXI5U/STKEXoo8+yUXdCgnlVXBqaHWd
qSxltGkn2CSWddZwb2BCSu6/tbCbriXBLEVlQPanAd9qMVe/IHFziYmIqxcalPgK9JXtetleGR258jrQf97sFuy3TyRK9RirFgrNhILptRuIzm7IsLJwTK
Ce4f62tpiY/dLD3KywhreXwtF24xoqMiowfHhuWU1SVi2EFrrmiNideNVKaH50NU9mKDX63dzlgGRs5cLjwOH3hJ5Hr1s2IDugWXuqyAOV2wpWcaiQ3SiX
TY4DapkndTNULTUVhBiAedliYm93XpshJc7j/bi6J++Q1JpTONz17ng0cDndaVLypyasF9V9tBeLTMNH7aD+3JCGN7GWKmQltUdgpylb6uOOzj4nYaGT0+
LOc+bPpz4rmt9HorK6aQZof3V9iz2N9jZfmmY6ysFEgEgNPTn9/YRenL4GFVZ4u4dz4aJBpulX2u9SuAbcY9eqeh+uPJvTX1H+0bL1eEf9Attm28gv0zIC
55obIn/XEYlcmZ7dQw0jk/A4mYYfCT1MsoxDhztO2flb+dqJL+yMlVc1H/NoX+j55fGFbjhiPO9iA3MbJNCdGqYpR7JYqZlYCnQBrknu9jtyXbgZS6q6Ua
t2QuNo9N4W2NDpnPhoU9ZycqpSljptt5JKefksn7zH08ZXcxdfpT18FfWZYIkeasDcZQ3LLI749JmohysQF0jKPTUo8z6/cdFuGX43A+SI57vxQq1ThSro
w1RhL33wcdkUiGDL9RdCQOcgLInoatNCR16uUnoJaWhBM8tfQIa3Q6Pi38JoZJNhs8w3zjyPp2gIO3Dcmerh8tTHWde8qU28E68aDnlWa3acpbKaHVn8qY
wqguBl9q+2W9Oq3ixDyqpasozCW+4CSGWWlJe5tZZlyhjAVRFno1ftmvWubVqn3CxPpoosOO9lRtJVHmQ2TZ22NYksvS8fqkStrCJzyMyXKyZzJrU3rSHX
l8YI3aRlweQSyf8JpW2HmtZRZ7Elky/jwoUSMRIVJ5vY6obpNkamDF6+vCgYS8mV91uXKPoqTA5TnALb4VQ29SdZD5EMZQjTNzyJnSbxJesygW2o4b2XMz
eTZapA17a17URAYXh2skLINuH879vax3h5bddlQOMqtSnM/LRxhLo7Ik521A1w8mcY3gIIf9evqDypULCUO3hKbFlOhKXzRDKIoTfPC0QIS8h02W9uL9FX
5y3h1uFYQqOBwn1NcwK6jDIcJLuoq9Y2o+CfMno4JbXXgJqaEtaPnefp+S55YWxbq4fkX0lW74tPrR+XFaCfJ17S7C+XUD6SlkUlESRZV1YdejNFQTeFQ7
WSFUmilJQWPitvM7b8Zvr7xnG8Ucu2k2lTJI11oSI7LRu0ZTXXIZsWguR51grpn/AnYi+fT5+EmN9t+bBkbdsf3Fo6HmUeX0isa84CQwdgO9yZhsPEX5d2
WOQzd8OJuCQh5Tqj2bBwl23Xywm0Kgx8vY3DJa0KwLnmIx6ppZNl8BkTLRRVFo4jhI0mBw7ismYH5PkLhvKRlMZO8AkjA8AThBEFiH/GXZXuOpku0wbaZj
tf9ix8WkpLk59w8psvsxHmKcBTCyRQnwRWvLSc+ZqtvJykYNbTsWF+WaJBi3nEXSV+FbbvwBisi2nRKrPDq1z7UOsqQfkUdRHzFtfErhvObzEQTg2e/Esp
clTgMzWsGkO2pI+yHeLwqfq5e5XGizvkCmwHNOtaid5fPRwvYnqDCrMIGMGiotnNseTDXm2DhKs04PLKXOCE6cECvqkm9boSROS1t0YmLuykUqdf0g1V6t
ylP2NM0iJdutz0JPaJ3tCAk3cLLLQWPD/qYbUhdMcJdYsWTHZBnlFmqFDB2yn5QvnT2GtsbE1qPt7e0Gx/KA4nPdC7ioUAPX112c+2hJ3MPH/C7ii47T63
ng+alGEsAuL07INeh8i7+AoSEo6Mnamaq/Cbir70GgKXwZhpXPOojXK6xonlmYrgOi4GcBnGJXW1oBqc9jrgWSOJY0V/XSmYZMLImKd3r+s6ateJnH8u8U
aybeToKb3XSx7gxOG3EKBMdrfY3YF4KHcSKyPc7gL28ppi4SSFTvPVIfq1lMVRSOSr/qy+ovNPDYQ/ero95W/+JvzeanyLc3IS8UKukvApp7ZHUcOVimOe
whIzw9SnKG69Y4ULQyit+Dgfse0hDThxXfAw3Aqq3vy9SkxOcSsoSqd6iaH5zb9/5NYFqflEFwERL2gslfhaWzSdhLfFHxKgqzF0uWO8MKS1gLTrjfjfDr
Dbh+E2ztoOyb2GlAgBjUNvFuXk33W6j4+R/W8h279wyNvb8PzBQ8KAJnNPuibcVaAvnc/3GL+wWBAu8EEaVqU+CHiBQVm6XFLhRnU1lVGJqEIX02pXgqsU
0h9AZVjpkPmUF16LNK4Qf5D9tc0Du+CErN+5oT2S4JNjvTCf45a32NqupKtKcGq1OS7nkQURMPuD+VdPkDLo64LYHZ9TqohQefJ7q57GFyaq3RvMNpth4W
4odFJu5h+NZt34gu9cl+8Cah0Oua+KfcSe1SqJ5jP2Hq3rX4uaZOIr4JkZwloU8YZOqr0EgqZKPY2czHf6k2MVf4kQTHO2X0F9poUOST5kUCCatGeTrfFt
HUy+LyWa97I+wndvjIS0O4paDetQ6zbaBDZKydkzqpHXlS+YpFCtWPHsYfR2vLBnHTl+4wm6vvc3siPMWZT9xTX7Ftpx2HaId3UWUpCCPsceYW6boSJA7d
5CR8HKNX2eVLBhxLC1NKD0crhmLIPQ20oVZXWeFwx1RfYsKSAYrLgVOu/W7I2RDx+Yb5MLhzy4jjtr3uSuhQBcW+bAjiEqHpMKo9EOxMh+c1GzL1/rqbOh
34LOCaNkoutgDpLlaeIldjDo5LoP/g229gUHIOpY9JVS68pl9wbpevZcjmxRGA0/bw+durnRhJwYhY6YKhAkZ8gpSKnf6r2a6Ein+xMathNujCLi22yoHs
YSWcPXKuG8lxskpnAVNICqJqucqHdQGKRlQM3aLqlVWH5TYTE+b8JcUImiHmGMXrGtl+eupzM6Jgm5kQHK8Ua0I/Zgg1eAWVJgfvDde0MsceWiXU5mZWFv
IURcFgsjNkg8jGyHYb/IpXUiSYCTubHCiP3G1y8L+QBn4pZTW66+EdxRUXKD6JsjlBtR1EIH6+WEmekOpdFTIbOiQdBqL+y1Fhbbxpa+7OTr8fAep3cUjh
U4H7GEKZ3e1pddtvsZ4X4oeK5B15ugU+fli2XRzbVQYnBV2ReKKjLKSbRKZaB0Wwm90FAUwe6mbjG3Ed1y3ERjRpETUR8ritLL4RY9pGaW3dmqXHTopnGC
VbuWW/RaCKwXiWQqORfa6PrExo1e2wU51Bw3JqhI1kJH3o4QWXPSL6hroReq7PCZoENaxJG5nF6kATJOvcM3p0yefl8tEVw3zYEKe6g6gY1CLwoqiKvcxg
WhuwmtCp/9NRXX316EKEmxSN72beyEt3C4A2BJAXf9Ddt7kRCJFPM5o7q3nZJ8cKGHX9R0hzR8GjLPNzI1jqJ9bK7bUGEBkwbFK1QxBF0py01XGKG70WwN
Bh3TAebRuHxFmtiQm0qrFz9xgvmohvVbz1QHB/sDtgfoWHv9UUpitYwbnQrHiuKBomgoyeiuEXxcbW4+k/TVeUh8dU6XjSPAuzLeb7EQDpa09k7R0IzpiK
21ETKMFKbBxH0cscbIOrrUh5RSl72ruAuLaCqfAtoYBKgfhIV4V0xg3QUJ6wx1ieQ5l4FA8qEsXypJtZkW9IF0PXLi/ZVy0Qt3Q2lHEyOgnspDvSH0wno5
KU8sPTltR3w1wheWWQswM0GrYy9yi5cQ0fuCiD2TdQFlU8pdu6hixvlGgKqEcq1/Ja6B/mpUnBLVlQKtF8pgGkiVxMK6JdyBgLIs4fAWKhKFEBjYLof6UE
+SpXKpOyf8PINfW7JyuNpMvLobGEkUt18kAVV6uWxv67s4PLE2PqXGol8qa0XC9QAsLlLfjEbgxFIQcRitgPDf09iNllT/Tk6LS/lLlERPuHXJ7b1luRdp
jKCEgUA3m/GtptFAOUWSwMmsCbJXEfDdaVTjprhbgn2h3nfoPYyThLiLr8Ug2GdQ2PjVktfT81+i/Pbn9ChUafVlj5tZylaIo1MOd3lxXwNVAr4aUPDt0I
Cn3ESRoXqIqrVZWAjplvV7TjunJjzI1d9pqid3GrYNbbZjncxYDU3xKklaZYx8DToe9z8X88Kn/VCcaSsW8M8cn5/rE5cimji9C2TlmGH6czOZ0MxXOsaN
B2P6+Y9CwIssg1sK64UdiKO90IlKMHJI8LxVY0GH5hQiFp+0OUQjOph0n5uGqgRe9vQ5XPUzpjWedFa3sf0MqFwHKLRNKr2G3gV+hofiPeeXlXNYUN1Gce
4UlzptVuzQi7a5zXHRMwlMOfykslI5oXFaUVRorOMkBavYmMuitqqO3sAomsbRhNkVK0fRPKHUMUHfbiWOrCPmq7PV0HGtAV2vsDtPJZVjc0gDw4DSyfxS
ak68nadgqmVnavkeqy9ZHDqXvHqMS0BRldaF/Kt43tVDS2I7Niqj6GSJTzALSV9ANW17mZ1Bzwq5szglbvRfygufdh0roJC30GHvCmTF97ah2ONu3RY3ag
Ix223RDNGk9rAcUnx9gOhu4mia4uaDLhRL81J/RSq4cWufY3dWNRPsVkVg/ycX8U9rDuUthwfMGNN3ji5o3VGvfcbNGkfxFkXS2bsKJzolXuYkQz+opOTN
259JHrzQfXtF7JX8tDcLqoTA76xn3Vs4j2uJp2eforzUaOx03VoBJPFn7ayGSntFC9zEWg7NfHtRKrum9QCQkSMgkPnaKLu6djIojJuDaQWy0RwSwT6LR3
nW2gF5nN5ZZZGuqqoUr86uP5xjfbIEh1IFtN+VdcPQrHk7wiFYPum7quCtYY4QlhlqipSAeOJZGE4WT953TUOn7VaJ5xd+fSy779JoIj/gwRvOvaIPALA2
EyO2obSAF+9ISN6qCDunr1sbVzbfKhI4mZcyzowY6QgkN68+/VAH8caH79o531Yn/mjH1yB4xzRsxO8W0g+WMdPinIgvNaSyw4k08+eNC+UynnuATnATWe
s62mYha0kvVh4wnNmrVeFO38lx7nqioUAV07jqz7jTyanjSpGUD6vmAuYXZ+H4RMXCkqXTgORyyCr0ckc/Gwgme4TR2WcZ/LqqzZA6p5C8704HRUhv1SFW
Q+MzBQWb3lQY3hQjaY3QyTsojQ78/G9UwsYdFrZFuB1e1R96Cw12Ij8brpxl2HsYVGJWuxD8q20P3rjR1NdXlOsL1XcHvbXBWzW+44ME9UN2z+pVL8ep8d
n/4Re75NcX8koUL0vSOFU7XK+d2xhJlO6GK7Sx82NCSiC+IZLahXDmsF+S7edSJ7nAZKVETDENE2MWLtRxTbWxdoKYhbO+ZDi5lKD5ffIWuvU+uAheIJiw
tGMBZN2JSmifYBmaSNCxHXt/eT++DT+SO25VEpw0htqDeGpz17qo3odXVakD4sfFlDHy46+FT4Te4iQgUgjNIUniIxTuctSYkgqE52fE59QFb1W1CMzn/h
xtezar3yPDDjXlpU+CWfVio+0PxHF0s5hjmrqM3ki8ePMGH7IXYHk9uCHjZMtD8tHhsBsxEkbN6EUMXeoE2Kl+PuNuDqi6lvLtFJBtbeHWLeWi746+JNa/
u5AhLbIcNl2NxlLhvJxh5QStUr0RUEFRNk5T3Hn1w2BNQa9usi9fhl2C3Xnx0FUzNHsHPynDh4+uVY+HPWf+yIX+6AoSHwJMO7fLStEiZ+WwHjIJ5lPDtC
6MU/PClyj0Ags/tiRIImTv1uYgnMx9nlizio3SNJuT7v0vMA7TQMddz9tbwJK5M8eXYXcL0lV824siDsmcvCqs7617PseCo6xsd9gtbCFurSa+Rej02792
Lo2tm+Kz+Sy8TE3Om+20qV48wGYv7jFXBd73dQ3z/GPG43OwbB3PWwislwuDDB2AYNHqslMsfbQj5rkJb4oc+v1R2q6SLyw8uTEqGjpiA9dXUvLOw6r7hi
fB2fAdL8fxxCKSssbbciHU0ImyXDaWoOVyTlOfnS2ssMXZ7a3SCd3+81kQ544CYvyEBQ04a+HiYCkF1f6cCK4grZ+RZkkqMhC6Kg1CJC++BiIWOqSrBJ0q
qxg4lDeaLkq8GB8WtpyLWo6gXKbOco4x7vU/WC0+x24QXJxDAQxl8CVH+8t8CAGrQylmNVR6jJT7s15OmtxYYx6cYVbBixsOifd8hao6fEtAU3XbL5Xd4r
D9VlXAZyNmD5VR9IvN4w/J5AIgBiMJfNKhStSFlNXnLBw+G1MX1vOQ5qlhvPt7myU+mlYXh16SNyIs34h/58VQaswzycHClZZIyM7hz9vzmMUzz5qhX5FC
qWADlle7/dkW1cEXuTyNNTfxQjp6ZYdMZzdr91J4WYdaS6XVaukVHvC+tnZgs/2IBOvlFobg6iFWWYsqvIwulVC1otfHbubg4a2mDVUHJnysGnCQ3AyUy2
nYnUh5srA5SncSoamSMgtd/N3HGMh8cqtqXTBp3+9IE0eY9mr6BZW00y8+Zr2usRJ6O8PTkFRF6MIKY7yW+E5iB47PaUBjtUEgFjR/sJPPiI9t+EiGnKVZ
IGx3rp2p6IqSNZOiBYMnnuZdDdW+BfDkeNeZPKUXE42QJ5HVr9GDCnSKUgY43Z9IEa82DNd0JrBl3WbCNwoZ2oEFx7kMa/mjO/BgDhJRrykFpuxMj+nC+i
YabFl8IXKPkaVjDHEkdMS+hklEx7sComdOD9Xa7nBIwGlq3jjhJBmNlpHowNx5gbdpri5UeyUKfHYx2D8W0C5qinwKRwfGBOqTMTspKbCOAH03ANWdG3b9
AM37uujeGBmgy3Mm9UkkO7dLKDzYeSp/IKuEZaHfQels3SHx1bmi7KbQC6TMAYnXguNcDr4ZFiwp1GB68aDF3TQ4OYJCMDcXdqC9tknKBOm9XPxRo0qxga
GNkglBQNMbmjr2bz1XBoDJz7gbeUo3EDIvJwvDtW27JWR8nBqIytI8MLRrSpjdeGWIDiz6ZrBnwUk6ok4TUyaIfnL9qoVbPj5klgOx9N7L8jUvWXGHc8ey
9PU5RYVAtNJGzC12qYuaN7Iky3OZqdJ+BPL9O4xfFdqJ51bHc6j8/goqH6Z4jCKV9h4lmnZMe5HALC1ez+cgrP0L8byZGqiN9xhbfIcxfikdyyRradA0Li
zhNkqjgEYLRcOPC1qYldZp7dZoOjRRyKgi5S3LvVyU66BKvItu2l1PRxG6+8wFixzOjRYfi1kEcU1xt1s4K1M6m3Yiy8dvjMNQ4VEcNmF2qXTEklQnNfm0
QOPxDuqu1YDHxeb8MRHZFg7E8gpKyc+7p+cChOFIZYWpe0rgYk5oWnynKBm8LoTq3UaR+M66E4a+wxMmptWKq5e+eZOk5RajX0JaDhnL+DC24hpzB2IT8O
hIBuMEqXcbOd6eGDF43ZkEuFZ6Cf6GFCK1Q/r8K1CdiooqZOeuujSLwvirZWpGCL5/44bYJx0oOxnSx29+8MJLQPUZFHIwd8rzENDf5VKWjvwWD8Viokg+
PQrx02MfX+qfrjee1mp14dLBWIwaX3oKCf4OzGow3I7GOrwUBlWD689iCYgh5aPFF80/O8WbF13bSH9m8AQXjgbUSkzoHN/z4B4Q+a3IdEy3yS1Z+arzCI
s5+MExb3RrlPUWd1LROC7x6GoyYnh1l3dYAqPQ7aEG32WyCL8u+PI0uHZhbjS6Syc3kYUb9nZY2KXSG/gYPd3ro+SBk6N/ctkZS9dB0ptR2Dk07Rujc2b6
aNhVNwwnrstUklo35Sh6iwfa9mfcbfzZz5ZUcRQ6HsTQSTnoEOmlZhSoN8cSrns5OVDzFlTZ9hUi1UenQNVd9Icwx2xLHgpZTxx6O9NnjgAHuDgb5L8BIa
0flW2yISr1I0bn71jPz1f8fMXPD3msMMkhEzzBAU8yyVOY4IBD5vwgTcqLEQtS3ObVgwdIqJ7kSZ7gSZ5knyfZ44B85/rKZLlyX++OCmYX34gB/8jDTlcP
X3x2nIAQzW/DBie9pg5Cd6NYYkw7ZO6nC14Bfa+yPQ7B3w55KhERsrWI+XuJUmfvMDounDKgdgxCx/aN0fHRL3iqTlRmGLKFplLVvUqWNXESJ8IUCL0jvV
mG2Mfd5554dcOvp1t7LiJlDtJB6Ogc1c4MFLbHxdzRd281UlGT0KASIo6ZISxz067DUjaB/n8oQlDZtJlBC8nM1+QmVeOrXhQE1os8DPAcvIWsmUIwOr13
3E6Z6zpS2Zj3dmVzljzi9zLL3kSdvH8d2jgWpSi/a86UUa5qBxq5TpVPeWCwKKTl4cs6P1EBdquhqhGq3wyIFR3hF/swToDoY9Mvkh7/CBc3uqejQJp4h9
NB6NjMy4D+xhs3O5Sx1d1vN6GaTSSHKNgBHPKAARTM8TZA2187Uc+ma55UdH78XS6wqVYgR85bh2QBAtmQwnJfw/Sq5BTr6y+rJOjQEGFGLopy6AT1mKog
UYsMMjH1sqG8opWyxK4x/3cIZDtpcxVzEXIpNwaNXfsVA7UcY/S4YOvVG9UT4fZh6nHFN3Lgx96Q57YtmGav8peamzC3Dpne4RBJcmfxUMbtVCMllhIbjR
7KYFqYI+dDG442S+bdb4QFI0OmO6Th6hENjoT+pE6z62jq4S1SXVWXhYzulVzU3ivNzcoTejmo6cIeL+dlYLuH6hr39PNYkxq03WMJId7MLE2J03u8p8pI
XQ4h0fnP2DiRcjuE4I9s9wTTkZOXsS5uKBtYQlcLHZXcYPoQrl1R9qlNjMwvuLDD7NazNV2ZA/jWLIiQFwVqv4oU1C/Mrp3ovopiWqDpSHo60y7YeydHQn
fUqavRBKFrxqmiowZRTvbJHQflvJwM+6yDxNvXkKHFQBsiekW+6Rdp7ofYX9KPxXi+35/9/lAm7BEc6S24KIasTug+y8E66O841zS7vH9G1jMCv67+qYpZ
j6AeD2NwPIvZ/urQ7+YK8LntBHcf/LUW9kiAJD7kFIlokKmT6u4GVYHe/aR1my42OBjSlDgY1/MRS7iRCkw7h6age+0Mfz9Gd/OK7m6j8L6dqsrv9Wpxc8
tnPoL3B5vFm7ia8s40/BfX2GE7qqsIkPy61oWq3APlEa8VEgaFI3NOk3LQBaEjbZQl4ptf8LQ6KcxtnARyYlyrnX2cb4zO8e1xEJ/b077bulOf+599wCZq
+Lg5qr1yd+0e4wLjnhbEahRsu0CfAtsQ4E5mKDmtWuiVfLmhrTP2ykHdDAt3Gu2PJWoCTf2x0yMfhw1CCqjTIMNUkECubZuZdZujyUZF2QL9eDW9TMJMNY
PGecc369r+6Aeg/IUfqqatLaIozzaWN/+h+HgdbfCNKy+VfCjc1UnFNCI+lgAJ3vwL1R3S8ErXgw0j8ob9bQhNHBuHsT8Ss+HKkg7fLQfeOl60/dgS4p7T
1bZk6tEWKrqyh1F2Ou+x/ShGD3shvXZ2rCUJfcUPVTgfIlLZoI7ncxYItP8bQNmUSLDY5twwgS5bhtv+R8iabxHMVNn3Xs/sfd/hR941RPSeeKFfBug2CS
zyaFnSiOzAuG/40UfLzzZ4BsA/2t+Y9jLjcczelSUEdJukRne7n4SQAjOir56VjFrm0hyqsZf9qHr8o/qdGDki7UnljC42gi+BvI1TRfuCyLYKrRnOtPv+
dfnxiRKnamLim+VLW32j0Mi4kkbHVjExlpjKBaFVQn4mlYeZ6jLAmLQgf6N2qcrAipl8ECuhedx+to0Tie7ZU1BvITma0A3miKg8febTha5m81IOa3IQ7c
8mRX8+z7Hsghlv404rQp4tWQ3CQlcLHa2XE1WcpKEPnUBgceZRtbKIh7/Fgdu/we8trg2Kt/TymSeJxfLFAm546w8sBZwjWABl6p3KU+eqnDzXbP5qOsdE
DQmZ78MHeZ+6ZHUSPYlEysPE5624AcHv24hAepKcrVuTvA413US4ZPERWCym8/C+fZOs1L8DJkFw4Tjh6JaN8+d3C0elieJqe9bp8zctv7amGakqHAecfg
cAf+GGtDpXpFmTqfSDFizn96Oll9eW9NTFi7aAb53988iU8hssWLKmBFP20w95aQ/Dj1Zo7vUbe6cgFa0rQZf9eARyRpxz06Au618gc5WXsOIxunW0eTYS
TxdWPBzLAAB7oUOp4pIhmnmHyOAbptb6tpy/piRrSWiVbB3kT2xRc5+G8XAl6Web/hEvpu+1OL2WiRC/O0nL8iwEqijOMI8k6X5ZnfuOmdVEGJfEoQZMSN
oP4kBlApuJVvCzrpywT2YA/JQOTytDzmwH1yjaeZ/b+ump/6Xb+PX91691/N/8a1QO7kfBXfzis/DZDpCKTog7r5D8SiG/2kXicedA9XaFOpHo6a5JJJVO
Sp4nBkhC0Yq6rAV9B2oZj2QYjPot+zXNXcJwllBgaRnFDpLA6cTtREm/o6Hx0vHYJJyq4oSob6NfG+BU8D/QnEMH8GB3Rxlhhm7SiSfwxNmd1rHCNg+DSq
q+kD2PN38qPdUJsXBiseEtnZMDM/w17zJ0RFadNskdaqgcrP4lclGYBt4QFgsxddpqB684WzuRnoNJr5IFDTgVJM4ag8QXGUDi68lOSehlzACuTJrexihl
b5WwXnPwH3c87swJaS7dTKXl2/O0sNq0vJ9RysvsN/6kNLA5XZZ3drqNlSYvM6wecAJxE8JRJAqq+NaRn3PeH9qYuaeEcuARv1QO1o5dpXfhiFnPn0bzb7
GryPAVe7pmz7BKfWQPZAYZb7im3lDBoaFRevRDi3k4rLlgH4Ps/Xs5Bxr5SqZbn654So4V6fslJwXTWZL7lzymXAWB782EVPxt6bQXcpj4qnaHcRhUpW0M
PRf3NORXGQFs+irg7bg6bgXlxzPyFvE8OCvlXYpuIOY3muUfdvC0Uc5K/jCoqa2QLp+rOVLBppSoy7aBnIBbN2sRwoNn/gZ9eNo3I8g3qFDmtd6sKf+br5
uoLBlwttJgdYeXIhH/0d/rGyVE9L34K2yC0PFNHDGtpSvxajw1jxlyvgzSxZnw82ER1YfmUvAzVIenQj5LIXPciyfvuTW4X90RTrHdCfa0x26x4obHBAPe
9KkJTwRqXQsmCYm6qHZQ3UxYPKpGp6BW17TEzj1ZJwVR6Nib/g/nZLmSBUlDwKiCXCWlaxJn6Mkvy52cLmppfrbDjv/tuURwAu1FLY+t+0mSEIZqPfCl0t
ZOPofv5HohFw8DkU3e5OmGqlyaQwNqp+zp2IoNJquO6OqjxUw0E8mCuOh+ej3c1S6otSEkau4cpJkzSiocJXTQ+Z2461H7Qj14Q+bdl0De/lXUPlnwLP64
8JKgiPBzQw61tuhltK9tklhKh0WvAF/3oA1tJNaG1H0HYvCDWKRqR0ZD5/pmwgYpmncE2o0qtX9pH1zN+ODousvwUt9qf5NmQHeG+ubAvsixytljOLpNhq
fhOz/4jdae18GikSO59ApeisVTbN4Mfc3JY5LGFnX41ixPGh62b9i3OWBZum7pkT1z8dccEx7rURpMmn9thVj/XkVBJfMZwAWZIqCrfSf9grmSWigNuyW3
TjKO1KlXjJ49iQCXNMFSB+hQBdG1kGNcBf7qjrH/xzYqPO3Wtf11Hnr30YxDn01JztZRq+RfE7r75MAHZn3TjYBXZU7ulE+WB0lGfRWmn7qIHKKs2hJfTH
VswNmUfUXF2dURSxQPM3q2slOXkIfDjBsbQa+nHeeHrvWtgAYu7yGiX56k3MGvDXlDPKg8zgGoJDzpSF4LvaQfCPUnTNeVl/eoX0dfiWBPFjgvtLalCd/b
s5V/D3wWvGOqgHNXPumbjUSNg0iMDR3BS1lPkahDpXjLNoqWot8VJLGGwVzvXyS//E6SRXsULQe8NlhYeksuhFHoXB22gKN0lRGkL/yuHiHJK9PPwJQra6
SKetYyOK9Hi5MQeZoNLOWLS9Rd97m9ewmTlTiVjDBRR+9szVLwASFBkjZqX26YfnS5bRqe+bcnDhGzkCJJuIjLWxTzJCRRR4OLlcd+DbWvbKKGj7vFgxme
bsT6pA2LxAo8ir6imOpwU2LEN1rjI7Dj9GNqCRC+TFUwcqHqvseFbvEIimq+SuoDpHXiw8A0wo8cpl4orkrS1T4+4OmWrySsqbhoqs8O2/apydgN4CvdD+
uPZJibD73YJQ9BUBTNPZNZwpAEeE1hhvNL7oMSoX2QXHwILv4zAozbLqilEczCWiCz0x/YvvujP77gfP90SxjjCSdvHgztxBnMEZV6eZqyxNauD0C80mI4
PGrpWo+LScuY04GLtRyR6XInM4hyPIHr9ajTwTNhkugPd4hzrjwGC/4J41v5/HewhonmF8JNqI+mktQnrrEBIFlsskNdlL0gUv1SvcoF5sFHfEvY187nlR
Pdxu84f3kKSZCURtm8xROr0w09SeIa8V3DIAeIvlxO/npiYXOctM2NMxjcIva6+hKedEHohfqpfVVq62oB64tnUl0h9O7kuDH7pvfg5SOK31/5BJzUSJhb
i3K4GZQz6Ic+vZQZXcCvRZCoyXpoRJT4EM2klc1HoRt645dojboqNAT6kf10vaYfXftC3fh0F1NGOkQKK/ni0UXi8y3FMXyEvqui8lre0zUH4lVkzXOBie
AK+4BGVS5aiNXZ0EFtUqHU9KQMLN2Yqaw9I6xlSfv7xNVG6vWUl9pWC9r6Ud1qfwLFEZ1jpzGUmuMw4nAvYxn3HfnsS+QhzfaNCO3TmWiKetEYDe7BRX9g
CeQFPJLM+whfL3YsplolMkIvqRCb/uhYcXCOk+6y9rWvuA2JK9vFPSzJRvntln7mwXi68RfVQUTnwhMPFvgKiIfvBD1BerrbEDrKZWTCeZ+NRpMeXwr204
PFiwWakbgONxXe6s/Drkiusa9SWZLANAQymqjKcwrVA5RuHed4AxJUQ5MpcoK5tHD6C1Lf3PC4Ch3w0cN1ye80Eb1WJNqdESZOnFOvYu2Vjp6TpJE56aP/
AeMLlKhvI+++K34Z5c3gf/vkcByks8zBvXeS/VmormqGTICrPzus5z5KmWm2cQWDOL0hUwPgMFBHd0tvjKXjKMd+cgsrUzIgN3A8YLm6kvVSRwvFckBu4B
iud5mXf3hTiyKqp8ETDsFbkrynsoX6F61Vlg89ULOyAJh1LPqktex2siPQrAp/7cY7AY3TKa2L6hqR2o32qB4nNrgM51MOgK8O2/R+ADfU7enWuKjXl65o
FziCPoiSE0hlU/6jPQizLJltEt7iljvrCJ7u/sJXmjUmf6gsz15ao/pUW/YfsuYH2V6SfvKRhquFDvRjOdOLUqvnjiEdQ4gQH6sjHT0J1SKVZ41pVMkObN
DmDzVLqxsbBGuL1iSSGlbB0O/wu8o7yjzHacPxLJo3cELfX3bHAPy8g5u37qDI06vd8CwsUtFTMvD3DQShm16g/UX3ioRypHuEu8lPJLtk929+nRpdmIgT
Llx2+Ahi5ojo2YMiyXf47trzr9g2phXVVFMt5CqICo2FJXUhtY+eX1rhGKhTObpBvEqEuXgBt5L8LE2t7hf59qlG/eA7XLQ3fft5TD1Pt+56hQsh7dpIuZ
syJ76IoFqa7EvTrc0mc9OKT9U8EPCp8RJC+hJINsH1gcvfZhJLOYeukC/ytyiSpLvyjD37udALPF2Twxu4IHvPlj/RvOhznGfBGyggxJxqkdFARUg/kLqP
rgb7fCv3jzKH5LJALWxf42ZY28zsrnsrglEJljRB6OquRriptDgBtZA5zJKPhBif8P1lf90iFf8c3IOpOeDPVi1XPf35OCJe4uV93fqv5Yp6IQuSm8OfAd
RvJlKCsaYwCr2S926nv/CRG/0EUYmow8vP3kzYF/ckYjSL1ZXJ+ru/IqsXqDxP3PBSsRblMDXtS0LeHYaXUdInE4mftxxWGN07bRqEx0LuVV8K9WCr/qeb
f3r5HD/9iJ/Wv9ZnWjJPl3kla4k7rErFifq1OfXPheVL7Bza4exSRZKM0k+X89a2QW7BLiQiu7tSK1clY74ascSTSSe3m861gW3Qmg/z8iLbSu3an+ysaI
jKU6l1eMAQnBu1IQij6XVZ8bMqNI9A+wZOJrpQVztT0QzcqcZogkNfnpyTWpqdI6z9QMkMRHQayu6AprNQrYw05cTrAv3RBzjvU6tTG4n+onoKPSonYrR9
NfoQL+ByU0kav8Y046UdWhJwjPkzDDYPVU3BypV0SHm1sJ0wNvepPPLoJ+tVvo8z2gP8oGVavJZ0VwW81/QHzvsX0D0wYm92M0lEqEOcD23fQ3AyWTrKaU
d7Lg86Af2zRmnyzUyEqSBCa51xdLvNWui41SzfAp9D44/xCV9sZ9BtDpge2res7941zhDbacF5917KIz5g015tfHZw3U2ttlaluhuVxhFyNQlxUVQN9iCj
Tq8ZUgu9bl/78/xFH8KN1k6+UbWw+hL0/YWfIugE8xoMSFpNOTyeU6B+Lf10OL/HQRtbI3ufLZ3tSyDAK1xU4sDThakPGZbuWjUI6TiKR4MzrJfsaYQN7v
GbJW9OlgvXSVcLHTtfhF3ftBytJCoWtx9GGjN8nLspvt175tVrmUBsF8AJD1mOT2itRbmk23cneRj8NOwsmqpgfXX4Idk3SY3+3APBPMf0bvXvVriBDh7u
83KVNtke+yRCBSUPuRaq5gOyd08b2fbyU5NfFWl70OBsWclbd0w6KUNP6FHb1OOy1TS4xG5Io9i9CirTjnYLkrUfP8E9DuA80kU5WrzOcCyh7fggSnnNzX
PldMd2ddLcgNGIN6EXLwTJ+yhvFtz8Bc9iPcohniZJEqUv970EvNrJFp3RLY441a0u+8Kr1UXnp2xJrPtmvKk4Ej9a4DxTnDB1+7ssWraUgohPiIukniGI
xRnshWp+AY0UlyQMi8n4X/6K/tJ+usPVOsKtRTlFMNzz96m6bcsHnirHpPfqPi9Dur+L+sv45VzbNypNpMk7swSpvMxgiLRlv0zm3Bz4O6EkDyYHnSHvd2
bdd52XscUG20sqov4JYlsJfRuuk6IdRkAsfc84ar9huii+xuLzkgq16DJJo/5zY3amoUVnVogUNDCTVJzOJUCXuvB2UgRX60irnUsDT2Od6vO2i6q76udD
5mopr+rPjqKMcuGmol0LZhDlZCQVhDzUBoWgeRtkivWYWNyy7JFE1cqFUSrq+NkYN1DphN0wIuw7IsbnQeKDNnJAuCj0Il/rB/Aqoxz6aE8SyCzFgpeBOh
7f0WTV/+t3P85E8+Q8+jbHpHRKfzJ2J3fsLlHFSItwvLKKqSD9on8OWt9iv9Ua95byyZAOreyDWB/Geve2a9/Qr2gG3cwkC7l8IVTjx+YgxKa9N6nngZyl
Bp0JLSaWqB4PBcKSoNMzmArvSxwIXpDaXwvemJ70Ubp0UUHN6wLfTjOZN5Lc/YSQKQIwzvlXVRDzFwXJzUW+9PcSCdtvk3pxHMqgeeurVLXTHnC8EPEmzm
jugD3nbtKsCc5vZbZMtyUPkDGGVgn9R4lQ5mJxJet6OJhq4cSgAXtXw0ap3Lu6wDMdHjZCgu88hULW5IPiiClMhRzMGyqSjDLv1nWdKHv1EPPWoy+HDT8g
Wg6xZEv3LnfjOYxH6Fro9KwtcF6mQa1yEOW4y/ZCUt9jzQtJvvAbspb7w4ruN/O+013036/DBnKrLXgRxF3w8YfVIEDQ7HxDv3LH9achAjAgYGhKpX/8QI
QGCj6Z7swdM/xoRAgaAIPF8iMSK2AFBBCCBgXC84MSaw3DhgAIKyAAkZhBTElcEOEpfC+963T2tMnt01dVjIlQGbqBsgszo5oJCM/qCHIrckxVIjabZj0R
MNvvhOWGLvyUl/Iy5lN3YftdluSyBdIJep6C4kby1wIkitzRQRYhczvtVZKAPnCY/zf0bvyjjmWIa/ksBNIPbd+zlsOA7hJ63l09aZmTHiPGlZ9g0YIHf0
nsf0fNS0zePNWnXK5rWA2rQIECBQo0BKAhgAD0Z1mGDRo0aN61n1IK5TyBZ8aNn3dZDQGsAP3hFg0EYTDk/JBLG1TqD+EJd7E9sW9q6HGlMifuuUVsztOp
s+vwJRxH7FvIv/dzaPMGSPeV7A4CfT8nsVSLuhkXwAw9Js9OFa+0muEl7N+A7JmK3c2mh5IZ10/riBN+dhMUgooC/TBl4g3MbyDam3ADDClxyZmCGTI+yl
OvDKTVpyYBhyAzI5JCTlJM+FsICSdds4ym1z+KsODqDZ9hnPWopyPiNAXd+zI+IwBC6JVcfxapN3G5UXAzeTr+6OaegxQuupbWly08Nguda+0nqKwyhcES
iiY1PaUnoWukTQB1SSweKELkpc4aanU3l8nJ/dBtyj5eW0P43LGDBahOgs6KSlZLYEnSrSvWLSKHI1sfQ99by41e2BxJKruX/2OuRCey5W2Nze1qsXxiUI
SYwpvDPBl/wia9Gp54z9lmA2oZOw6zr6pThg7hjDV37hdG+4Rrmv4uaXTgVIIzDSaqRE4zn41AIgg3BHURl4BbZduL+qUiXnGddyCvXZK/SfLbG42a+FVZ
KdNoCa5w5vVCDsErAEJ5JRnRWDgZ8BSa3KC+DlrICpF4iGfpSm5MBCHgDHcqSn8aiZmbQzAJa4fFGy6qAaLxUU4vbwCaal+XhkW+ICaBml1feICu0njKI4
8dQ/DCn0oSn+UIexu5oYRaSnxQBgnK/+2cJITFCikvp9BpPJenCW7Vf5Z/u9X2JTXcQeUJLuRVUjmasdBRRW80oFLXrx5SRT5cND6uw40F/rLVwYsMsmke
lzwQgt06grApUyovsYchmCY+uTcFjSDy17vC5+tmuZ2MiSdyZAQUCN7fCJ5ZaMKptm5KGktKd9BNHFlVp4XhgTo0FOswalaAA4J02eq9j0U1hPHxL2WsWb
LWyiTuUbHx9ljFm2hz8ZsmBJ/aJbjmcoF8ZUdqknJy8ehdVhLG+1pOGKCqxDWJpcWqN6RFe21UHDp7q1v9ZdFa0qLP2fVvWTZI5IryrB0DuLuUSwjNHG8c
2kRqz95+/fNzwDxmeZ+kZ3fk31jgWB2sCMqUU9jXrsS7aV83AxB83CZ690efxZPOJB1Itn0HpMNpF03qAt4UUXllj/rWher3wcRnX+k3j5/+fsf2I0U/87
MsPon2nHfYUH5G3ggcJHFD6O7OgJiBIxs+HKeX5DdHR8p4WwCy5vMa+fLlnwDsJ6jjA63yacEml3Q1Gh/ev2g7vNpg+nuq+lrLnxqYiKdMC/tJ6FIppJ96
a7/Qgt40SL0q+gTOmltbeZI5Lg9+4i26oqzHki2jFPcBHdNUVf4jQ8x3UpbXOOyI5ZzgMXQqX5fVryLct5sFWzqI8uBGKQPkMFLIOEmaCw2xtPwGiXpV5l
5FOO6pfEFz5gOxX4xZuPUg2Xm9wmVdNYjidUaphSRwvk6nt1TTu6WJx3GGy213ocVOxs8dhhVeXm0nMiIKpL/iEY+tyMO1v8m118+NT+bAyX85SspXolx5
c2hk3sYgXX/z63ShuRnNwMeKQ5WTJGvWHt21skqVspNPgyBJuPZkSl3yLQH69KSvDk0fh4GAd+4c6s2HZDkqzt52UlLKQnlB9yHDiYWdfHIaWocaVWx2vr
xbNUky+bC6/9NEpUqnQsDDj2SxIElp9MzNT9aXdJec4R/GRok1lDi5BoGfCDr0puX+mpKLt/HxbQmns3cqnvxa48QpnHB5Ypq2t4JJwDfJ5VK1aYQ/01Jw
O1PIhUXC+af4Lqf/0yfag8o+/Yt6vPZFQm35OAx1jG64Mov3iRq7wAb8RFMNpOulWALn9HTlaOr0zMMOYVk3k2HRELhyFS/ZeftGRFkLp7xz4Vl63lr/YD
T9KM2Is2PgJBYk+UYKkS9zeTspazpBskuHeHynlhjdsQtV+qdKRqEfcTAD0sk4bQCnfqCDG20krpGOOzRF9l6Zd0kKR8hXsNp+HPjHJ0yXOOm1u5E4mart
qekKIa74WfG8vvH/sFdi9NgmVt4q7UWCpiNFhA8BUjc0ljgf5VR6FcSs2XvDPHkrop4I1KpsX9ssOQ39yCJynondHd/Rix2BH5AdxrLeBOm5P7Effv6SBj
s8aeWI6sSyDabR9jfG90QsTzYdcJDdELrxUa65rNTh42Fd38BJczR+51zCq4VJr8RXnRCH21FAJ0WL+gXeO96VnboHSiXhyZtlPtfqtaR5FhbOMznB9VMf
vw3K6SegryTxm6CW1or27sNv5Nydf7nFQsYA5eShqhJq20u7dWD7UE0idXKejuh5UnOf7oRfNZ3oW46POzkE5ZVNVpIuQ8djwDWJ4nNCdheSZmNotFNdmw
uuXiDgwGhC6FZ0N1k7SXegFj+ULp1tF9jtWI98qGUtqSg12rb+I4g82fflN4dVYmNJBeK6z4TvIl60iW5uPhGFf4Miu4lww4haKREhBUgvqQKXG2BpECmL
EWyYt5YYxH4yQ5VS1EiX99UtZ9IUymyB0P3UAFYyV7XU8zyjeHRanQU/83pZTZHzZPDOqxwLTDh1XEuCR69cjxY/fnocBz4C9nXHoHA/Ck4TaYmmUJvZVR
wk2U+DCw4jBqxK0tCQ2JsVPtmwZfLv2Jbp/+300+Ont5/ef5p/zWdt/2mK5V9BqqZq82JF0KeK9HYE5JAIESqhF7PPtLKaCdTSfpH0UY6NrgYrUp815FCo
LyF6ke9r9VYWh8GF888/XrGkmnaPOzW1dNlbSQu2km2TG2dYS1fUL2WCDnCVprGvovwxIFjPH0lvZgfvYmOPt16RfWa57/Jo8clw2DmTrBxewNG6M8MxR0
vb/Ds0XHneoHpl+WR7w4va43tOBWMakNFHmd6lOV9h4480THXC0d12ymD+nMcF2hos8dwvIthfdnf2R6qc8EaelffZeTGO8KlOSfVJG2e9Ep78NBff2/1y
gHMQm8f+X+S1iCTT4CLOIrvZCXUSmBeBI7YyHXFzvhax7SlUjwVlK3Mot/HR9UEpLM3SJ3VYpOqybQTYsq0Q4RGL+1cJ3cuEGKhbRYKOna25vEnZL9oA/e
EPPSo4WIZD0OdPnfaQiRw/+kvtRGYZLlzp8lstmzxeQlzJbUgXOUqZww7KzHouQL2Es82C/xCnqJb3pBUDTCwmiAtTuuDuI57rS/7DcdOnS95OJElNBAnd
TS3FIboo8W5v+YZtlv6nuumO5nOb1PM+McniBz3EpRtsa8O6mvkEg54KtBC/WPlU+fJ0p/wawqjyeEH3GupXZeYVXfgHvKRK16iLJiHeXwEOiZ7l2NQBgZ
9KNfiqHnr3uhv8JNsoAt8xSTwfsj3U0te3k5nPwRkQPlZ734DxYLzoDL65MAL28q3QeEDR0NHIg/ccbnZR9DQ3A7Cj4YP0xQpU1rwMawReHifNYirp+RH4
5qkgTDZCcH/40LfdkKGNAkWqDpqNF4ndcXRlF/B4t1dcOBVJuT9Lw1+b+5A2h+Pr2yYG00w/N7YBnOoDamFCs6x3R4i6aBK5Ktt1OHV9kSiHYzp2f/W8zY
CSGxM5zJrMqQK8X4L1H0iZRwwB/YUgZWVc/9wDxNOaRDyVp5J9GR6xVs+GupEsjp50TybzGEVOz+kDnoZmU8givThn9i//IZbqFkYR3gimTK0hnF5AnRtY
j07ibGdGklKFMQ4OVIWlpqpZm6NM3l5WyhbvTwWvOTD8/iEZGOoIFn9HI4UrlpUuxEvZrCvpKpDH46CnPLOQksVOtR6hzU3F4DwIKBqSzR2zNybNkIZa97
hJabsmQJqVWU4cyd2dw503Q9Yo33K4mQqhKxEO34deSsty38tRIGEW5wGDRaGK0NdFe5lDkuZOHm+ugpnyHqnggVWg0gGtlxwSvkoSYPX72ML/2hq0kjFi
m2WLPwySR8hVVtDZY5mJz4kfWP4tkAKftOg4uM83jh0qmznGMZwqWq9U4nztvK5LeClvSOyjmLQkDYoXqiqRrCykd/6iwieWqTTt9MgGs5Zi34+oOQv9wo
5Gy24X8wKn9n6q+s3ahIjlbhzub5AD8tvHZJ2jk4+hw56cRLKDpfFpQxfVjcsDnIwTHidgKcSYvxPUSld9CUe67d++qi5475XESnCmvoE9qMz2PxoUS6eg
lsSUnlCrY68sXtiG0NPpndrpkLmI/pPtaVJ/lU88WCnmrRn1QjM+CzL/E2VWOSg+gxmUS1BbEo6RElXsTneX40Sz0Ht4dyreo1/h26+/VR0gMo+p4ELb07
LU0oG3JRM1imQldGxCF/H0mUKKugia7xOxHQ4mbjXntDjkvEWrQR7Qt4ne7F3tdVu1WsruaSa/5qX5q6GE0UXhS6CyxnmoAQymjZqEDbgD1+2hF4y/YlaW
SHYmNj8MQKW3x3B3yKObLiT5HGJOkJZkW/zWtO7hkklXn+1SPJQWbN9BRaLxlxhC8wK5y7zLFOpaMIMoJyNR8tk9VfVTCvtBV4uoYd+iEnphjlHET0zgSU
qP26AnP0SBA6Ea9GYiipX2hRs/K+QHX9793UmzqSyJClhcBoLJyer2+nWqCiH+MQ5maBtz2dXiEqnO7zdLL+8rYh7ESVd5XMrT7aS18WjexfqQdeFKfjkb
dUHcvZ2MT1GbD2MxnUChVnARQh9KJDyaDPdpvtJgOf916+HCrxlFF6XazwAMZyDIrHfD4cYUxFpKVKXxihOMkF+cxOmlcqI9aHfKuGWZHEe6JwXjq2NRdl
PohUwBu7Up4SsNOG+S/EXYqWxrZ+QWKRz0b7H1MgsaVfIdw4RFHzy36laKK9oBSqi7g1HfzIHjwRmYvSPMlIjLHPLG+XIIbTpI2xsMDipuGOyReJTYjrbS
FDcq1k+ANB8uUTDpe8QhXRq/ra1zaQgWCBahy9oX/J0c8sPnJ+qE69qph7IsCh0jC4zzFx4Y2IZzuPqQ9FpQ6TLdH07qByx+X85FYLWhH7DaqAO6W0Ozji
xpDoXHM/B7aJybD2m2XmbJeJIx37XjSG+koeoTrivE29KPOkmc8fhhdRpqqN4zSePjjmv5syn62QruCbFUku2Osyx5Jcpdo1dK+1TAjVzRY7auEfFeqZMq
ybzk5JFxktij4AdHLCpK98KmG1eIxTcYUrJ1b5/8tJDrFfKfyOInhsu61w6DtTRU8CoJh1Z6Rh2DLNwssFrwUMF0bQ2k2Edx50pVOQqhdPOM8jsQBF91G+
2OMizkGzXtLcnck9+2tZPwm5yNihH9uDEXZ2kGkqAXqm16KMF9HCAXxzwKEwMyb0hJRobO8Ozj42apn4W2bOtLHnkRWa9608k7/spBGx7j2bMBcDyXdUzw
Oij9WgMwEsjjkZLKQszkyzoL+tGgbQvlGgCt6cZeIqsYbNw4ezn2AL8Gvffc2XwpiXRugjr6tmwOutLSfUS1HOT4j6Q86pflcFqeYx+JcCX1FwFbEZK55J
FNtSiqDaMXqqzowIqGX/SEZBHj5Rbf9wJdpR9Glt8YnPCObnpbtvpETbMZA+9v2cXcqlTYIxioOb+NctntHi3H37B8FON1N0H9reBE8jwCyNLSpUr0c4R/
4LKP4X6Qk90lubhw4qcny8WGZ6tywhLBL03aNy1YwPKlZz3sbOLQ3h2DXiAH76P8wY50Kk7/HGfJfV6etDcu1qnXSMcDRJvIhPSk43RbACZKUvukXvFwig
kP9m6gpUc3IT0BM12BYEMHzVqU22M0v6qetCuAEqluFmo7dign6NefV//rm0+XX/j5uVx14o/MizW7bh/lX0YF4UmHL6sWEup1tvd/8HgSdiSNYuv63+r4
6f//dP501p9b5V+/frpKhw1F9Q57NNmEfI/0DuM/5eOLEn6HH50iRRSRZHZquygl9b7cOzD7U0+w9iUidnCYj5uo6epdlJ9BkucpDpl2mpT1gHxneVXx+0
VxgniyWdXxIYKiigJBQejqrgaHZ/Ozo20vy0pxZY3Q+oQoEipixk7Way+TUA/8qQk8PHOSDVg66PeIg1x9TSX0Ii9VoS9gR3iwGeZdHaD4QOJNRQnU6Gux
F1TSsruV5Ryl19wUy5R6vO/3lBy0l4ih8M2eUtL1tx87EYzwwJHLSxMg49Tfb+rzIFBX9ILlV0Lv9GB5lb5JG5I+yuGqTbOMJluYvet2rsvcSvsvLQAh2H
9hLIBCW6uKNWWvvX3ffduvcGIMXXI56Al4nxFJptKU7yDpMQwEcWf1xm0LahVB6FaVVVty4RQ6yel5E4u0TNORn4HVIVA7LSujdjzqqGI3ZT95+bEg0LUr
2DdCJcn1HF8TOq5FOT+g0DvRVhdJ1kLHm2/x5Glh/ISwsn0NjU1ndNealEOYKHQ8UN4IahkX5Wov6SV5cXfgFklOa2XhtYXFQpDqsXQ/CYYWJIZFls4S+R
M7tprulKwnqvs4Bi/fMElaX6RHP8AZRqLqE+cUvwIQuBu7wxBulsyV6nXS1yfwu6uDN3Cl3pBJsH29+u6nYBfYahr/KoJen1SDfiEMeH0Hb8ygiY6GOwx5
ffk4f4hQre4kXyHCe38pFb/6aofV0ma6Y7n8rwwGfvRx8EkPMMsvZD+JWNAWgDKV1uE5AKaT3VSUa0EtJ6TqS3jSiWfngm/r1Y2mkhBzfCROxgtJb3apXy
vUBlktdDp9Vsvic9U7JU8ueYxmUov5aF2AyCIyP5+ybHbHM0hOtoPxhuWOKqHjsF7TydxuKi6edOk3jUDI+d2ESiT5m1GNtqOa+CPnMoBFWd2WUQpXQuAs
CqmpvFSfHYUMqIP/HqNDl1GuvgCzPdUgei99qcXOp9CWvaeDeQkroWuOrr7NxZZ2pE1QlOlALVd01TRKrUW8uEASj4eFRFCzFPoqfNBm8/Mc4tqnVaiWR5
Xrl7thQjK0ezNZQqcJzOI51oNynLQV5IMQNJEfWUDy1Fv7dM17ipeEyJfOOGjfIb8Z0MVamfvJTUMOUYZvXXn3nnKgVYoFEQgwOCxNfAwYtQqrhW57d/zL
h2MJ97Mcdnq55Y0Xsh9YJ7W9v9MOmYTspF1MUGnM1ln4835rCHbQWWC5GXa04rntpUETO0v7Nfaau/N9julYm8rjtVxKn6RzR9mgVJQs/SvHuQa4z6yQ7S
CidGDTBXoEy9dv1qAIg/ETdhUkbnq8VASYcC4KEoJvDAQ/Z1Azi91oyTNbtuD/HwOUmsm19ToA9d9WwqJefQgBM4wH5i/jp15UWQg6VKrvOHDzoHggcFBE
a44lAyklGwRJxdn96DJdyBNg1go1V1bx7hG7c2jDcYLUuWdVI3MIWWcHI8laciylipHi2xH6GzGMoW5TfDMlBCxZp+U5AZGNo0NBtnAZEpujHHdf4s9jrG
3pq1pIKqW8hPgSFNQwWMkt1rbAM2ybpBpNmTHRrfMfQ4jmgPyubTYcg/MsbZ6KR9kW1UMRxCcM0UwYZw5cqKz4mkQMjJIik9ArV1COJ7TPzxoyu6y0eKdD
aDxTkAod8C0QAXzg7GvSFUnmKkiuHPYFYgNxPxpWsAsBq3GLEI9o0utg2t1nOlLirjOs8fW/8utPQrw1Y9ZXkxddFeQrmY0RvorybhXH4kH+8OU/Ydp5Xp
zzBv1knOyuPyBM0QSleZaUffDptppCpMF771vBSUiyP9Z+A5usjmfyL/oiuB61bLt/BGDwQ1p0N9fqCu+7ySYG/JOOlmz4TLYv+lLN0psKhJ+x7Nnb47Iv
7c25T2/xz6petnXIbBV6+aWt9rQN4t/1oOaYCPFVBBppjhxjkz5YSeZi+KbdTd0kHbq7paL2hUzIPdaF4btGqICq9u7DHMsbsFqRKXJo3khx5Y9IARNjJu
2l4cghHbKSWcy2hCKxmHg/5dMLhF8ciGN0aFbot4VNH+ho3sUx38y3BWDUvmQvFfc6YvZOwbHDv3QBANjeA6WSswXSbNh5AuIIad9uf5M4fb5OmsVHoK57
1NQgFNLfeAY3N9lBj4ThnSiA6FkEOQvEyYxd1L5DzHMMOp/ObsOE4i+mwjKEr5TOISQS0pvkKEO61nHWbF8/P+KjAkL+G0o1x3GXriLyzndB8TnUTft7cn
qKnjBblPqhXejxjTw127suAZFK43Ax3GjZa3OdWyF+UqhU7J51D4jcCpcn2XsfVanIB7qunZdNtvSrOp8KFDclvK09jrcWbTIZbkyV647dcJO2leXzt5vW
/U6+f4IYnsVKpEtm9CHktWGPbhbfLPC187SeVsmKVk66eRok4qS1yirNSYO3ImI2qa8D4uoIusa7QlD/gyAVSFqOnM7BEwGWjhkfLelCOSjilcpsgCvZvQ
XVSJbsIbKTZop3d3XeQvDluNMIEjua+/TiYtJVxGZ4t+wMt8gAVDKhRURIJFYDt4fML3WQUy/Z3d6bmlHXm9f4CvF3mazzADwA/yqu4OSL/yQSr3aIaCrn
7VZdcZi/6XCzMcuI3FOdg9zkOgSuMbuJ8J+SVKyuOlMqfs2DOk5apcajjZi+jmtbbHkPFKdl84Z3EYYQTqWD2fNaZzDrCMG+U0iZC2tHUF6TaeTQwmBD3O
nhRS0N+ETQ10i/0ydtcGFtTc50vS9umTvdKtnaeshcCV7n9saXamW0vNxIJeRUtPLSfODLbmdaPYZOAtYcp8hvJSSqm+sdSU3AB4meERtQtm84tSh9Ue1M
kIst4v7UohvMgATLLX1JQ5I+y0vlwMaSaEB1+I5TpjYRnr3fne7vqbfqlOeVRW5aM+Wm63xZPjQROLAgkFQrzBc/f7naJepvmmbdtUHyeWeS5r1Z9IfvcB
lZXJ52KUsbFan11iqQlkBPYaWKcNvWEZ432dIUH0QB8thzvocgQdrfeU1/XSzw0eEZCQOl8q2Df/3n5/w7/4/+mk7pb8bK/HtbX+CzyatA8POz/+1v7PwO
d3k5lrPbM9HspfWXzf2RwVzlVPPZA1ZJ9kbhhh9Ofb0k9g3ooNniRPVbQsKX8BtJelqksBZfc3ppRhW39i0U7X1mtodK/XhY+qxWInwr17WwNkNvKiDEVo
2g+ZPqEbeKWu95OJ7aTn/YSJrsZHdyL2kQWHBJHRZOKwZdPkUqHmPDQzw8EO/2Cf+8RPtNz3PtOwbGsAMkh+08J34/756aVc7khl5aQo56MzkG3nST0nLo
N4TFerClcpVjWTDtR3EDanndFX13SbWDln/dGoyV+bfYArrEpxPRcNakahLIaZwb0f0nGXohezrgSvRRJSrOQ8RP3Ai53FK6Le2DAio7RzFL+5RQuXU3XZ
AhkJFEEl+pn+M/x9ucVjkLo8PiQl8CPQqF2+JSt9PLvM9S196U9t6910Tc4LbDTbIjDXgaLNNXZyj/FP2wtBblu5ta3h4y6eF2GevNcoNV4sIha9VFVjKd
lRTEMxgZ4d3ynI+8ww2F47ywg7A2h12TeYwYYyTSK0tZegXhB1G+VBblrkbEUGK8ihdfgWJ8gE+z0bDSyQBpzbokVbQk3YsbSJleWpUtHFAiZB5GozucU5
Ef5kpg/kZ3XFH3b1fdx4QAHhKdXNPIr8Rh3HsbZOZbEl8zu/JcNoByOX0odMkuDLY5eNbBmPYG1cuAJf0AKUwmtfzf4FVGGdLJOc2YtAlmh3xOMiZtgnmH
Vy31quZ4BQPrZR7T5Mf13zk+2GrjFh70bHN2cyzpUx1E2mWpCbmD6Mn7pGVh3O6wp0gjDVRd2+SHOWF4GcH9LtQop6f9blMklsGiA7UqCm+7oEFnfUUodU
UYVQuib0kPcbCXNIjynIIjnRjrbheAvbYhRhE4X40nqG//hAzPfyf+5P9Sf/Cfc/W3og10NKdbDuuo0F9q6+eUZ0qGb2A/O8HV9S35b9s2pAlYzIt9Em1g
G7xpfZ+eULFMJHH6/TkRu3ll+vYkL/ShpZ1TTvSiGHgyrF7SPmQtGv4hEwKyWHLSnvUcQvF4qEUrpBXVSOjF7dy8TdNbWvL03lVkSplKN80cOHx/GzacTP
dZ7+XUwD3Ao4eM99g/BG/zZxIUZxIph4PZT17oXgQMZLTuAafBCzhgyvbiU8OSSyHhIkIXNdCopaPIX2ltttFEOQi9oH/ilJrpdpP0Uo2ufR1Wc5OQxVeh
CaAEJ4gXDjwJdxYTToFGNuX71XcfTAQon6nxEKiCwuDvlLtCP1tgcYuFsFqwUWFYki5+m94oxa4gRGvCxSv07MVLdv1y76+c6KVocbow76JSO9E9rrPdcZ
RGri4HQex4vjvsbVM8dV40XQxSjc1hjwalk9QohEjwldp+aFex0C5jpDXeFMce9FMLn6I/5TG9Ee0x0nGdPtBl43Ryz/8/CpvJyaMT3uecCaG8h9knK2yK
DGSsmsdiCYe4pibc4gOIMUrkW8cK6PWlXkH7jnh5GVMPte8nTxLFUJSoaYdLdY3cX2pYUmmHc5efEQZ24DC22oj40Tuslo3msBg3ucKGWCrScqQneYaH2n
EFd8mpJyEJJaYjxs1t1Wz9xCyUxD0GAmi50C9yw/7oMESM0f6MePkrwpP2oNOi9xZyg9+yKZ+pvvcQbWmP1tJbNOja0/ZtSK3vdJ9uUUwVzHo/FRpmo70M
4lIvp2HyeiI09BzPJVzwHu0Z2XMN+RP0WgZDgK2QANJxYeJwsh/6wDAUzRAszBHd1T7dvvRXL3I3EHjDl5AKLatF3u6lGaBPzeGLZPCpY7TGkKGpPagrl1
BFe6EOKjS7aiQcGleXNqgtgUY25VT1/Yc5CFOVNaNvL+0AFPfYPiKI5bB+k+XbRgJK7nV3m2XIKuzfBNHuanPv7EJZGp6AAuQINm1ZrXAiAsjRLi0XFrSA
kmm0QeYGWrHieP0Rr3XNipuk3KpqWHo0sw/wMLcn6NCws1UbqQRCgiWsinZ0QmnD4RtXl+Fkln/ZMRyTcrOFDBU2cbSPXIUJe+tW3VqfmKuam0h6owfVf4
oF5wkdVKaM3tftw0oGqRRs2VHDmvV/uIsSVaKHu57LuUXJ+SdGRZUD0tOSkAJUeVDyl4qS9BLF0LQfQWaXJNB8hpORtaDY7oqgKJTTsJExxdIZguSRGxxS
xrEXxnJo69U/EmVBf4hAXlu4NbSaEi8ve1S5kv9S+eBJmf1ZetXtGF4piVKe0OKueYoQJKfVA+LEAQoth8gu9P7bPZXlgNPqYCRJFjqtdh9ZNLKWo9Ao6i
BVybJGSsb3vGpMEIhyP2xbxI4aao4lMTRsOR4dXXjIE50XcSLjhjQ18hoCjX3WHBl0y17jE+pySAlKxRbhO99ESViUOsSQFCsotvEgPbPgpvJDPOitGuKL
75RKtW4QsFNyEJLlJcNqbD/yE1U5fBldWBSjMe2jaK8GKrLncWKbQRF2MTaHLmYXeMtVAZNtiyz94xEHGH3QP14DYngMEITfXkmhDcLiohp70BcpKssjQL
VWVEb7ZutrHHhkQ6Oal78+jDwe08SYWeUpLgSyFLL9/n6Qo2nnIiRMSWKd+ajmH3LQbE7ZdVgWZ3QzZLkTH9rV9s2W0d4EV6HLvGWIxctkBlCQhZunJiGp
2UrCxCSuDDGlSvDoE45oYLKVAXWlQuUPQUpZWmpWkeDLhapcRXtsVBVNHPTC7w7LTP5AI3N4dH4r7UGFf5VUwhPuKuGi1Lj0VICZo2h5ccFcp6rtxRNxUI
bfz5CouTOHBx8tV+UwT7YHx75Uiu9sqjBso82wwuVKw2ZpW3PYMtpzMMILBJcFzXhrW3TOVqz22hZbIn+Qp1vYzxQ8DzovheSayevQmKN0T2ystg2lY9Kb
qC/mOzc3JAjyyJYjRDToYg0yE7u+P6c+CdshVFLtQT+yURVaofdo2I0/3yEnFAfFYUcFMYkLSx7KraIkPU5gNPEgXaPQN9h1rBw+XpgY7YfsMU+O1HeEiG
jgn7HM0TpZV6RmEi6vHQRhG80sCCHion9qU3sjoYr2qsvze/ooK38lw7BwaWWoRLbS1jf7CKyV8dG+5Kjxpy/1AO3SZk/AYKefbzfYTsUhBVSeL2tG7P37
8hJPOS1qsCi6P7Q/3XjQTS0qtOLk56VPvQXL4APlNShyESgi0GpyZ08hntsS/wjm78d+LPkCw0I8dfJafMrHx4vlep/I6vHHN/lQ+TDfH5U12ohWMUZr66
Mc/dqfU4s6bMbRnhkQpuMHIFM5xJfIJPxdufoW+fPNJF3hn/Yq4yba7r+iyFs7pmh8D/bSoX2Dj0AHNJ35RTXg2KZZuG+0iTtc2nOBbxCb3yDkcqy+8ab8
KpDnatK08Jys+zhU4yMt7F3nWeVFlo1JyBlPVAXd1Q/du3ohtwl/ITfpYvfY1oWE2OiboA2pV7iPWmijToTjSZbaSYVFN0ZicOQe+y2OZj5MTe97mGYLF8
K8aQ6b/KtyGW1pOdgd9JwPPLjgVz/R8a2pljM5OQTRFIdcjSY9MLMdPtqL2wjmmVDm3UVCPN09HDz5Zw93jD0/i0xVWwH0lHmSjuXD4aTg8EdYwxEInLsJ
Mr4zCwPi2egSPkpstNeXdLrOAl4hzX/CZ+oqSB67ZrkMH3aAv5FQdak+Ksc51wKD2MQG6bDOljm7o+GcopAP9b6+5Xpw0VyqVWc3hicX38BE05I+Mi5+OY
3lznHSXKXrw8d1cFaC1m5lh8UEHq3e/k9+ZkVEW4PM29Pm9dxgd8c1Xmbid/+cmq/UmZ4/dRjE2OgWoTtbinq6QLR/wm0f+zdOC25E+zQ6jO4XEC8MDX6w
GChOF0OEMYFh/tkJjOPDn7yDEJjstSIbod6eXoTiwHy/ubauK7IkfK3vdFMoTLYOWkrfz4Jw0oWsH1kajqWnJ6Flw9x0GRgbaXfTLsfEkL8qMy6/72WIbK
C9TiEr7ty1E9EENxo7ZW4WniFQor31VGPWQUH5mUWM9hwM5mCqBqiCIoyYRoEVPkvD5fNKVMetCmsGjhksaghsRnvTa2YjqNgeyxK+1EvZkdkSJ8hsMkI5
Mfa4KpHdVSMih78RQO7HF7XDC7vVgZssfX4o/YO6GjOdtbbA+KDghFSZZkto1tI25rAmQau1v0uZ/bX6TlfQeTnGKk1r07o+RtmMBymetnG0N8O/gJdfLk
Y9bJcsXmvBpL8ltJwVm5NbX6DSJXH2n53c4s1bHJQZRgiHyjoS7heiKB2kN7PMVggbXoZ3VBbOta6g9q5gOu2Us8daC9Ww9PU3/u5kzlPNm0RglqLydv8g
HnZaVJoiS1t70B4vKrRfEC9fpEyzJXOHQQ2NLVRmClGZrOlHvuZp7DLgFAdFps/cIiq1nNw+wcbxgjAHb9PW5rB1dgajizSm2NLVTpWllWkCI2+lBwjj8I
08X1caefsFHp/haYuW6dNRu78Igp7oYVEWYdzRawUxbLcl39uEgmKkgz0nNsRcUZQpmTMpj5j0XHG5cSbCuT3cS1GJsa9v/EjtQftypzRQMAjlQ69KB3pY
xLvYNMykdoNCDMM4wit38FDgbNCy4QEN1fVOZs1OT6hwn+rcwN+ED1F0wZlSAyvC2Tn3t8cIX+EDeT1CmQr3U0UgaDbxxNiEDQvu3YlaXVe0ifYcITaNB7
XzHMJ6rYg9H62E406JGCLQbLSKSj3yJccNJJnIhN814UmTbYvimXvg3Sr85qDgYOkAdMp9Qy9E+FGeInQIMI2VwxIWehkp69/KKy3naVdGjbz8mAbDHt7S
JKoeRghHm/u6mQDtvqvgwBMUxbYaJCZ6NWlGcGnH5rBFtOdNWqlQtefEEmJn2XaQP5XTJuZOh1XLFOImKboBhchGtI8H1Y9T3WwXz2jne1dRhXiRsrPtwu
OMGuG0a7hNWm3YasPCMIW9D+XjxY9Tfat/wZNskZvXqcUWF/Q/FzkREcSqPSZeTVL7YGajWi4PSvcWz/2qWg/6D7eQeSVJ/ezSLja7V/m7ySUwKGDIsGMK
GCkvYwPnfgwASAYP4vQiRnvVi7dSOXUcrYOos90JwxmuETgNbgYFe0YUXfQ0m2IIjE3RhotitEbyaKRt/9qTKkO6kPZ7FAqLHlT9fe0VMdfSXhWk2C/VxZ
D6uS3StHxih24me60Ig3oqoeDmjh0idzrcZKVDFJ3oFa4aQk/0etAzBSczUY5t9uWyY6FlA/jk2f6loxu4cwhSwaFs9MM5V2ESQOfd9AaU3LWTbR5n/sEa
HneHll3rHX2e4FUCyTTqLbCPthi9lAIt39CbulvpH423HWX1sLbfY+SF7GNEfto0mIsiKMXlmobqVXCxvnEGj1WaOCp/7PHNtO8p9rJU6f8ZJ7Dv5d4c9I
8AKJuTpb+d7oozy1er17fpQizhqGg96I8WfBYRsCglZW1stbigIVIGhqnX9dBzKbjF/ypgrWgW7ZsT8v7Ek8Y57eNo37443JbJfW4Expqt7jT3CMzPVySS
j/Y6FlO2ycpb1QH4Yy+krWGUDfa1JDiHCuOCtTLtaZnST6ll9SKKghdUEscv9wuLIEIVLXKUuVHCArn0HSbtTo5ycbTSqfSTQrOvQ9/iCSEmFd4KWrX1fc
Z4ImyAjtJIedqBB0RvR5zEmGq/ErtNTgFdx9Ga/eUWd8mUgwAmnxU7mv3PLzwXRT67PUCvAVlPu/6op9SNDo+/1Iivl7n+GYC9h0qrMLWqcEE65kYC5dlG
HV5kGLQZqag5WxBAWtyfTC2iMIv2l526lZTvPmUB8VDnEIvVrACkXn9sCCmTDnzgbOrz8pndNzYalrOMfeA6TnKo9j40gKDY3ukyYLM0MggiZipqc9h7C1
uuEU/UoUcetMPjJ8TEhDChcOckQIOoEq3C4COe5aCojPYmFRkDCLPd/VIq1NiDauVniU+CO7vB3Ju9rImj4fIC1Tp8JR8bc7lLkGcyVmFH0KipiBwWzzJE
qWiC5KD5qjYtM5TaYEng8h8I3iMvU/0V+3SziZ4q8rS1B216zJH8g/YtXt+S9toxp7BZEYqhVJs71SZeQ+tB7FhtOVShRhdsVjSMsO2DwFqRpGOeNSF6x+
VwGExsBkMUXRmmw20PiMgsKAZ5J1cD9g0eQlKx/X4Xd3Hnrp2IJtCMKT4fjxh7pcSKYUnLDUkiAYazeMiz0zIoFsfE2ru5FIYDkftRJ8rfb24JClQc2E9c
7vm61CPCQF5Fs/p+d19F8Zg6ABiFA8h1SU5ZtF4P4BpBeJkaKuoyKKgFouIqsNbAZK8Vme543zB1GMqecYVTh8A1aXkfNwNcySzY99yjZR5qJhC7HLReoc
0aWV/E4cfTyKC3ObDO6nHBhT872fA2EJtIH+BPnI7vtV6rp6xmQbHoOe0kuOR5sEX4NlJl3dilw4k8hHPbGuzRMPdHF1a1/cjV7OL0EVWtsw5M61btVjR5
WkQa0zx2D2muiWJL0rcetPG0XRwm1xX41rADZQryMlyv/MFNPCERM3FLeCItyg2+9VDx6nhD/UOyhJlO+wrm28fJ6UHMRbwsqS8DyaRSulpOsaUTVIi59I
FLybCbNc4V4wnICJi7pbRTjsDvsbtg8yNfPULQjpcgO1S1U0zblXqcl0AT/OLLy1CHt2lqcxiu050KT42RBPDpVKfHZnRr3hlHggeVRl68S7uvkQetVdIn
nhjMpHlYF5bipuCHx5JL22Blv1R4inJyEGJE9OUDG57wq6+79pIvqBTEflgzUdMdTInbNh/QvIQtN5S8OFawj0aK/0pKTtI0mRJXXy+yozPBOvWwxHAdCj
kP8izaKcfSzwzqdQHw+iB++uogBhcIW4gv90YfxUoHRgKysXAVWvmU8mRxKD0FzLCarXjlpFFebooro3zwYPn47+4qevY+SxBd8VA7Eln0ju1WiFFeyrJc
4buwMsQ/DDmk5046RP6HzYWRaXG7WqQj7IZPZ3pTcyDwSG/uqPn0q5uX943dAbr5zm0v7YY57P7guz41GgWHjlNupR1iLm/KlNm0daMk5dISFOIb9JimtW
gfXxzq98HHq9pwl0/vH9je1RqZoQfp9wTM8XapIeCKKpVdx6kXf/diSfpgDusLfd0KcbhZj/Zrg+phqpvaCdEtPBKtV3E/5919zOGLV/3UkR7UBaxf91bt
g665KKhS45lb+R077S4el9GQf4hnczTSqCzpCjgNB9GllIEliL6pCURU3CQnXncj2DWe5V73iorjSYeMmohpTMnI7SOWS9LV5rBlSk0nXqbvL77rXRYlaW
oP6rWUyhv4E6LQkRuh+J8U54Ns1vGsDZKa7C7y6dL+BdpDKNGeUkaTpBTLo0SHYsQuuDsEAcPIzTtN3Xn/WygP0KTQCGFSbiD6ugpA+E4QrpLQnYcVqyLS
LQpOIz8srweVwsnQ/h9RLI0PRM+iBx7sp9jvfF4nZBy4oYNoekwhbsEWaWnbgSaE01yVuy6nFTB2Odb8J4ovck/S8JNSubo4Hd8aUwg2Mtw4Pex5lnkiRR
+HORgB+tNNs0rEcAeP/WmGe9yErmx2mP/4PUr+Zu9AVF2ogvrpSfkbG+laxheEJ7oC8WgBwx5e1GLjIwHgRwuS6U/QyhijX5WE06N7zdHmS9ofjjt1k9d+
kPb67qJXZCLG8R7TdTe/cJrAZN+LJBYHgl9fqAnxamxK8l/3YrYPXilgC4lJZXQMrFfB1HmTkWINzssNscrjYmQOfzzITl/uzj4zUe6mfFp+iTZ7Dx/aeX
kZvh5UqRjtzVhwR71UYoz2jHpriI5W76hsxAuhc+tRhsjxXNik/fNKBN8U4sInp2qZPvPProPJRWo9j1WZ7cdWxFxFJotEUJXRHjUe7qF+ZhGjPUYfTZwS
R24wSfKzmedlPLZ7sYS9X8poYPxicFYtl4TNtix2GYhDDHZ4QZdEJgFsw34UGZIWyTaVf8QUxwRygfZ8KAwVDmy/3zVR7OVBLRS+5TEaf5L3lIfHQ0pRwC
dZCoA42juKj177/NRKzXPat1u0FdoviZfHGOKmL42ZRHO4giAhJT5JlEgUFAzBxKUchmJQiDFFvIcK5bSIT6elvtOFiuVQn3ulSDwJtvcE8k62++MpMdhf
fQFn4jH3oomivRn2pc+7+PH3RqliNa9b3b0cGjdC1xShT7d4IiQdUrqafrdCb5lD5RGPY9bcTr5xdZkHcaBLV7sDT8xhD8q4CMEw5PlIyquVL4lfQoWde9
ADNb0xD19OLG4QuARMh9Gvahk4qLSo768bZaFOd9xqPsMngshoTz8i2xBlRx4s5WWl2Mx2ETJMqVFR4j2M9c8Jm5ZvEHwV7X1KO3iXdl+NOWxeigGXXioa
9j6JHFyQ1SWwtNIBgMYcbvHAslo1PHF7zdDkcq0Mtdzhb0MkjvY8N0mz61bIjQe96TLTMZqKMacln9506VOs8qhAJ2iOF0WKLFha6YwA43IiTXrCH5gC+k
aZtzQVjLG7dO1CQsPmBsG/2aa8Lu2ND2plNPR9MfON8HBHYSgoq90LOQxBflSp2xXIYNHGgiq09qkCZyBC3cTLyRRmje0nWIHXCHj3OILqTfbjnlLPVG8U
DuOuf5KFQsUYmHnXoJm8OmZBxev7ditaPnirqvXS7LQPFTWHoINYtRO19mPuV/tCB6vhlbgfNEWKrFFb7cgcGkPG2+CU73RSMZSPOQJgUMyzNW9cSAxZVh
orbpWTquKeIKiqXakeCGv3ig03GAlWsqi3Zv8mJSEWNkvLByABIaY8B4TiYWdFu09OTgc+xUwDNwh+U23/JPu5UwO/+9iFUhR79uIl9md4OO4z8gmavbvj
stsmEgfFe7c2FnU0yS84Ed9MwUpakPOgqKBhKm7iaYAxfJCnBo8XZYrYP1xAUMeCl6n51wsEW/QB5tO7oT8e5xvn6EDeQRTiT304+tzJFwOAH1tjVchJ+r
p6rSi8uRoGcqVIhgF824Ww4duRK7NW8ka0b5ab5ezCShq2d3reP5ypqdaLNtCeM1XJi7X4ckHoKtxZJojFR8qHUmbZ5iiiQckLJqpWWFgVwKKFrtBeD/he
YbhgNgQj/eDRBVFgipna7O9Cmgi3lwoJbRQlBAHoL83GQh5sP5dF/2pa9ZiYrbWhbMSKpFCZ6fo+nYLU1XTBwaxPMozb0ECI6CV9AVPdJSEpHH2KCq9AaK
p3bnFgeMUTwDcFBU9YjbO732xA5u6Ub7C8C/b4OUBCxdPwWhQHPmx4UuhQRsZmqE1AGjZsALNhy50GF9W6ZS5aPAM3U0svZ3r1b8WOcwGce/GErrfgJfOy
UGFPaVsUOySOBJ9nzTmuxSWYha9GUP7tcNaeFDGlqKVDthvRXsXuvxVIjRtMfdVNI4S+gWdpt0c+gZ8gCa/K5jGjaJZstxxLd74asoNj/4xZjeuoXDxGrE
c28v6DxyNQM92dUKDytBwL86M2h2OuePUPmZb2Ir9Q3Xyb9ldNGg6VjeyDG2+lxKDBj8ShMYunkP8aDk0Q7yexK3l0baMbY6KVOwP44AIR28XbpJt/tlhH
+JYHvU+RZ0lL36Svn/8m8aljbA57MALlkhEqL8HVfEnkiV4vyo4dBzGAmeWvB40aivwrLGqLllkCJyC/dTrblyX2a6tHU8sFossm3EOvw7DgnpZwB/o3t6
AYxH9WmfCbbBUD5ONq3sqjZtwSQbxQDJF/sKN9PogA7jxIq46/79O/Svy7rICQm16vDl89VgxYHfPaB3x63eTwcbVaPWUYMEQH08jBR2GZxWEtD7SCvG2b
B4p1JtSt27c63zw9LLdghmeYAlV88ycpQUxX5jBIGmDKeD9qxCDEhu8RHCL58W70COvuJOIPQlWp8SFpmANik2Byu2l7NCkJ4wTNJAhNLWKymFBrDht2FW
zeHdK6eQVJuYz2nmz57Dhgy/PdXcYYU62n3XnxApkOW84VJnsmpwyNBoqKr90LYfNzdhcGxeh2M1WY4NG+q41JPyEOVbfOO5+IT6wcMCOiXCyWz5vjmUF8
uB0D519hvhtK/Ootadu+HHZXS1BDjOrbbqkQ3fZkOcCXICSgdWDeLjco5CWQuxsHuXKciSbLZEqQi3IKxXh6t+WZ6uN/JvWv4FqIbc1hqpRRUxE52TETGP
n4SDGH39PFP9qCfpILXroUre8Xu6ag/sDBwgFuyd2u8tfdqQx6QZWa6V9KCelfXXYVZbS2oKpQsuQvBoR6tJ97UPxVp4pB2sYclh3l+WOZkiAOF6esD/s5
ngyLEK+jipp9KEktlf0+eAZxumAsGVg0VHozjgCS6hSHWk7RxFevSEPFdpd4YYjLXcxMjuFfSEBv0CNH0b50qCJd8M+ZYEOOABblPjbhba57UxAHDuTR9L
gmJQzWfVY0T3ReZC5Gqf6Vbfw30ZfHP7Ogg9jr8FFggts27tnqew/MMp1Eqd0sEJW6iDuaQo3zJDf2CAG4VUagwgumWUslZlTT07SH5y3MH9j23E7VurrM
gnqHgqYKE6c99yE46fnFYXe4HGpD8EglS67PHRiMI44PUu2v4ottg78IoSLSM5Xdbq8KFY7lbUEeWEXDI49Ti3CO8Dkf6dXbjMQ0R0wxzTQ/hHyzOaWVm5
vDsofpLqg5hJ9vF5r3j5moRe2rWA3yXnwCBxUtCq6Jc6IztHyr4xNzDcvJTktnfnQg1Bik+YY4t32/vwRKHV7zLBYdXPFS0bi0iJGqyFTgZSv5dt2vEjaT
PTWH/eAcqfCnHvQNnAZxYHQQ0gEwNehT1NoPHVXjBDS/QFBaMZSrlQUI4x7LNGyPec5YUmcP0g8XDVGqvs7bZQGWrEPjQTO1iNC+I16+SrWDNphES7SomT
XHB2Br4rhjqvK4qpvQrXIlWnrgQVtFLaOwjyYFR/ksfUDzFJL7vZ0gK219UhS4Mz68T3nLHP6ZwenFZopsK51IV1u43QeWaI88J1ijfDCSFR561G2Hf2N5
LUsXIaQwSGUxlTqnG78xpr2N9uE0IkMcedAjwfs+k/VK2k1zmLuDnIDn+UAPI2tBsd2/MaA9dFGQTNecSM/E/0wGIxTL1LCwWArep6IZWNiROawKM8hIqc
krMPpNGluyJsvSyW3eL0VoCLmR4ZwA96bGL3yRVs4vo433vgVgfOj+SRe7+nc/rwC6YS7ERwvdi5cXxSPaAlvU7AU3nRw0aaSi1Gl5TbiuEHFkDvFg0MDm
f/7XNErqfYQzGum6B0UQ/asf+GxN7X/2xQB81ywBNK/UI2BYSNZL0yfA0ByKdI+UoKHDaAU6uHQZ9gpw1aKBVWnVE0pGY0in/+hg72Z64t90WYEr9a/r/Z
9wS//JHyEUfyR7Hm1r/UsAb6sFCdxp7vooaFz1vf6qUs/hstW3Am51/L/zP9t6Rrj+yMyIfJz8J4ut9+sSBQ3tZ+Ftcepzk3JJjz+5JozY01gb+ufAwud6
AugQR8Vlr3zqMa8NFidFOc7g0HsyfQwyI5+4ayxVaSRQefaCPvR8KBt5441UNvLc0tyPiZW9U2aSfSGaIF4pmFpVuncAouE8bPOq+Njk01jsNHL4xVQLak
0vjbeeYlNPXkbvGG8Xxin/icOV/WY2WdHSHoO0C3b4efkqVQoIOZiPD3IU8sIrHOciJGpXDpiRQfpHDBGz5XKsIix6Sl1cKLLlAbsVMcnce39GFA176BgI
3kV7x1Hsu5rwGy0HCt+iPRGRw9SkKKWmFxfuzFKOdPwnqfsc+YkcNOSEDPSjB8irRdmD6NWOPfTQgyaKdcHz+8ExuulqRAX1CGqJ0HtAkHkzeRp2tJC6mR
ydRiwVm/bjd4pus8NdLF+7pLhZmHPJjCtJhgw6C7kE/wwL1UQPi0w3t316UI3sKjemnXuHpe+kh7LtufSfdEt73YeCUDZMNHx/YQ2Wgfn92eKWPeg2d6TA
I6ul7YpCDDXbfPtXghjAgSSINHA7gmIYhu4AmQnMv5AF8MlRJkjFlskRlS6WNX1MdyIIt+sBa8rDIhWPQ0BMDmwROs8QQebh4J17/p70pOX2PQRME759ig
GqoDB4yaKqEFyqsTkadqf7YaZ4ve9iEV7um4r1F/6aw22b7MmrcNMf1II/qeeto7tJ28Ewk/GaAiIgn5cr7jQRcX58PzpQ/x9gjpDXHw11x6F8/miIF3GG
0kgQhPwHCsbWn8n7avObvi6B111UeeI508L+XKnEJrcvymYW7cYy7fMGXz5i8vb4BVfxmkNWeD3Il+6ZFIoeVOW0PwtTUJ9wxEPbyaJFVeXOiCe3mjn+3X
qApNr5JFkhKULYDBw2iXJvqg//AhUX2mR6RSZVbQ77icHX7Kf8waL+dmBGETtiSxksHY1yt4z0kPae60+s3UdXOtC8XI8YxkgztCYUxaJJ3m5KdYHv+Mpm
4Md8kNOig5KeA2Z3ULegE3t55i0mZLl1NzE6KUSceSFRUnaPdBkXfAKsnjxZDpU3jEQ1Lrn1d+pGz0BQB45rnr1iJcN83uDufW1KuMkDU+e0zfoX1m48EV
DQN+AhWYmlGehS3Y8bG5HO/wr7nuCPFdx4aCXgw9OAv74lg/7N0jlHfkVJgSbY2qa89djzrmlJM3BudgqjhtPtaKtkbiz9kP3rE8oAZlHIGn71wbefWipV
e9B/YsH/VsiX10Siuqs+KDihyVTkJ2b4KBe7+i9l6cgVyr5tinUf6cNUN5tn7+F15JdrHSns6sjhEGVWOnnHZrk6Sl0tLr/sT3ZGiINM/OU5NEsMlyD5vj
/+GP8sTu2LO93Yo0DxC0v2Ueh29gs7ywOP4mJ/crN3S6jyEjckrYeok3tXtmqKRuXiDbNubE9p2M3GQg5QZxE/7bFyrAiy9H7pofmKd477m9fJr7sUG4+y
LP1XQtD/nhA2FhMKqRIK/In5CYneLq30D/7hp94AsDoM9s80km2ZdxYUYbMTZ9LNN0baardHeZLmjSeepGjJVLLE09Cci9wFX7GNB4NWaS9LtJJOGXqy8b
U+c7WR2j3h8vdrTKKeXLu9PNLJReTJrckiA0hvvPYoEWBjX71ZU98hFPDYkLrA6M7/twp3oTqhVVnbgKlE6FaQkLJNozjEOsz8M4eKrWyi8qo6k2KsDFS2
tuHJW2y6sXiPU+FYe6Mpliwza0FcTTFCBHewiqHtArvEv84absyH/dy5tW7nroKZNyr36pgTzvCT70u5HN5uczZiCZ1HM7+iODm+FDZBCFg5IVmvilnscE
lX530grwPJyjM7zbbMVZjBL/+zRVOFXoJ8CZqg8elEfZmZhf1MV5RVchwXYAOpXiny11HGc7ebQRn+a6T7F05IUFV1Bz1756QU6L3IE3QnCN3nBXNpGsth
BtUvbera7kYqxfzydyTvfgex/ZJjEMavGQDrlZ2Ne2p72+Junr/bIvpY39UNv2+DbmrHUIHEjFh/1rYgTacxjxXp/R4gq14tFE2EhS4BtbSL/Qmc5o/vas
r7qWTxxhy2hxTcCC2ZcRVofWlhlyEotzrbqCjdAk2fde1tDH1AfDIXvOtGFrMqKXxp+2ybEAKf3SR/Yt9gzTeAoY8Fk5V9nHCRd/Y4ms21FrDaHvkZ3vhF
nOcWv5/FyVO69v3b4ltckOwJR0/lpop/7+xEaa72bxeUznVS9xwV1TMUd+rcJnwtdCs6+uLPvHf/W8D4KN8CTT9SihDjRpxB0CKU0cvsW69SOGM/7ivbzV
pcFVL7R1FEXTVnUbkEiekrpMdOOe7rwr7RM9X73+AmWV3UtTam9KM7INyYedsxq9tvdt2Y3yjpKV3FTZ1183Edaq9dxpulZKlYB0VZAxXRLIuuOY34s+xU
uNPYo3QYvPUlClJkU+g2T7eTjt+yZEFfIuI/E0/zyAWOQcfP7oKmnYkrKRnXWmkh1UJXfS+z6/w+CorJk2ekN6cRktzuvq87gjzAL+v3WvxEnboAeTitO/
q7lZUCVfbwsMA6Xf9shYfgdMswswjwOL9HsavM+TU740hkSdBlEzdpxhVHLDnS6DbI/UgFc+XwZX8vX7iMIt95/I3RX8+w/Pj27rvR2PYYFDskj/vuMqX/
cX3CywTUd+A7057wZ07PhNNwDYjKQiT2XN8NexWzITuxzaUqJxA342oQNahDd9jicyW351sWSgfVp67ydvZl1j8nVjfV5oLnX13SMFL/dxB97f+3JuSkcd
780gcJ43e1EucfNDJEotmlz9b4fC7+nZviuX3/c9k5fmGZlzy3gXyxdkTs4cqTr7CT8fw8/bPJFHo687WpMYTxUb4Fmt4pcZXxJiuMPELjwn4g8MzHs2jo
4QwGkHswMjjBiaqzM+P6xLhj3mLVYekE6D3H/t11+Y92JkyhV1oG4IwqbLjULrBNiu7vvqsV3xAofsoQfasPtPFkJ4TYEwyWfaGQHc7uUpU9ErpOp1v++g
HAS4sSd0XLnYsAFtR0wUHIa0K3zsv4xWb8C16W68n2glG0TllGoTuRwCD8VZZAENICTUknCo4WcDfkjixJi2ODql92lYzFtVZ3Ir0h7C877c7i8qP/rTNo
x1XQ6pYiUU5Dz31lcGDtPJuK82OeWS9fH31fI7k1Qzqe+p/diz6he1ZUCR2FqxW9Wtj0hLeFHSB4Q7rEp/NVmW8tvMACHvMVTAmLWuj23mUQiXe3SrBRWS
Z37j+eiEYc4rGiLBzDibf+c7708jKGj9WiHsSi8SsHhjP1Dfn3zf/3c2tXGDakveolFY4fJiepgRweuikb7lBcR93oIKWbrfNDRq626xpQUKOhaSqhOySm
EZIhtcOaMyhMmAcR5R24IS0zWPrBIq1KuEH7lUMi/HaPieSNaP9KdTbmpZ/E+jtK570KR3puLDEOT7ea8kV5zLxFPOAAcR6eSCvg4bHiuNjhbSuNd9iCVp
e9J/Q/0w2zcQEpvckKox63N+dHG06jvrydlA6BJtAsAN4VsqeI67Msp8LteNpSBoRMcewFIy4ZSCQllLinalzBzM5VcVPyHaRZu+lfC/bQUW51uHb7JBtQ
CRxNfdufWnzsOJWiWJwq4eOvia5DMJBLqhon7P6e9AWxSBkWWDR4ABpNcaKpRnXRXfbb5jhxga62XJORm+kMAGgTom3VJZ2MCw9ZdlTYgpumBsp0lydlmD
dHU1TVIkK11Lbl2v5SK+e/+N2zHHdaLArdOYiFUUiyCI0aNPg60NjmlyVPswYA+iLbQ8Ga6mR021CQSW5XynTH0cCTRaRSHQndqipdNDTuyyyq/rcCbZp+
J7ppKSvuviI5L3TKLSZBJ40hLbKJXOaBGr3QeRmQ4fxxN1LkT02V8M7Lm2SpT/3gqooufk5bx+XqMhzdL3yp+Rqo7KWSmX8eUw+8r2z//JgIpiXfTmJ4fJ
zL86WlNIFRBr+hQq/K4qNjptV2cb3UfPLmYbDWqksrHrJLQnHEWSfP6JrzOY7TvbzZXsAIWFMIq9veAvazAnpJeHMYiSnNC2/7ps0QUs+t0tg+31PfLMJk
aYc817Fb2Fiy5s+OpMs+lX2Z2di5L0Jov2VDsO44RDprLG8Twi/1fzwAMVOyp836GVRhgvtp6XN/uiy5f/+MvYGSkj/G8o86LtnFsE/73yjd3j7GXI8N08
QKzWuvPQV+gcxaC2+7ElFibIFXB9k5lF8cli4uFZVub3+E28f6cGH1x9Al2eW4U99xqstezD4Rq4Idres1URS+fo7M5BRZwNaRmmLTX8FDIgJdFDOOnZiU
oSmlkGQK43z55p//XXZphAp6ZeAMxip9dup0cl6G+fB+XHLwmJwBQ8wVL19vClnempCqa4U7Ghc6nQDuXFbUXhtJChUp2swrUXM0DVa88o+MzTrlx/raH+
Xj5nkO2iF5SPpkhOgaS5QCwJeGMXZMKbOLTkJNA3Kecz2xqZIRPK5dnse/4L7xeceialpJq5Dj3O5mJxLUs6rsbSQF9Qbbx6bu8GdXpoLy+rA/8sb41/P6
K8o/vXyuEp/vdvtH5R1S4/MawSuuTbTNN0oKOAxngIkJn3EHYbk6ArBe7PhG09SsTfvtBwPwU7Rxszk+2hjaEnZKeMI7Hdvuc+v59ES3eu8YY2Si6xAUhM
+MMnkU21d5suBX01icdYQgJq39IUSKBpJLki2ThSQHZzztgn5LI7A3h/PVdwSV0zpvo3+sUZ3KVIYRJ9l4GKvqm18wfV6OyOq/1Npu/pr8mZZtFezghhHN
qpsgK0Aqar6snAlpMG8uO6vlxyMcgAx/bvyL4etGGTKryHFrKtnO0MolXb93Ldq+1C3EMyxN3gstKp9DTcgiUlOb0HlKUh4/sV7AlkYghjmogQpwS/5Vh5
c5WfkCIlDxySQuuoVZXO7ZUqiugby/kJ+io+L2QsjjOCbyQTFWEKgyeoD6MphhsSjJsmJ2rONwGJOLGEt4fI5gklVGvRECrdkWSY3ACgX+oNxq00oXXynf
PszSwqimXcAufw4nEeS2wfXXtIsElSrlv6Z/FS5nvzJjDw9iwKwO8cPsI8QCbOgqJcekzwAt1IwRZoY65aSxn45ndUyH3diWyroeXcKx83d1kc66p4vfGO
38F2n9CwnJeRwW5oOQec+8pobe/VJmJREsWKlrs+EKDoN1+nM0j0d3JPaxKHLOKH4Jh+8/nTlVCT6X7l655EHo6NufjfsUiIqhJfAsMUbGi8VB9TS/E6tX
61qBW38/G2OXktl76PmuzVf5t7EO1Sv/quGtaxFhrXaldpWgztr8tX1oX4QGrJ2O/vgVIh66o8oTkVbaxjRPmNvw0XXY/SQ+xk60E1OWTZoGJ26hqYRuZJ
LtHPZU82BCb9OGTfz/uc+8cVP19zribdN66FNTCd16fgbXwUAWjVLg+Jn6ODZ4As7Oc7y/VkX09ffWlprO+ZXMY6ey1Iyvop823GByzcJt905gIWD5FwvN
bNfusVbrjINrCvDWy9t/Q6m7oBU8mpUqdNiVZVWJpYU6DnlUm7vltdMiAqbttS6ozy0vhq61tJ78wfx7Fkoo7b9Qx6zU7NVoufC1F31VjCoDbnpHpLD4tM
9Dh9VjGSgY6te8f6GfOvMeiH+niMbjz1mljOFPW58CT+kPpqyx8AKvo+O+SNXueFEHLgHNjSZYNRevzA1hn3IdwDr0kpYSvpK8w2q3KwoNQveqDLf6ja9g
6B/fEiKuPEtj25OGjBgYbdYcxlNriRjjXiBiCr4QNoLISHN8RJy56sXFf/RrLIWhxS/ItXJLW40xKfnkMzo612fa6s2qy8O2VDiAz8vQkX9PTCQFT0mDar
7tgtqvuLujiKy2Neloj07nUmgLfXDSBF1oVS5edsU6eoTjOTST3t7/xeAXwWSDulEnU7Vy2dj/Ytm8SIWhv2xqY05X6gvxyfmhmZdBzR84o3S/COgPXZxN
lX8ifO4JsOv4NO3z3IePAe/NbXwnnSON8+iy3EZNtfmxrIeaH8MdmMpuaHu3CCmGWGhqodtRo5XTi+7sEfK7PE6HO9A64yui8Uee7JexsJtQ3hnp0TYAbx
PGqcE8hMNHeOIekemOfkZikr7kA8q5+bwkJFXtgvILNACVNIoneuzCrjC6aPJhUn9b3rDs4+ZWGDlP2UcHPmO5Rze8SFTvhcWFYTe823uq7H+j9RPsUzXc
6FfPjG6QfWYhbmc0I7CfC5qxvLOf518f18z3Zs+29Hf+/2rtbnbaEnqH+9Pf4kxRkzEzepg/YrkbzrL8Q2koR92DfhYxpDioSvNPT51SuepcG2quQU//7k
bUKT+8LQ70mAWJTwLkdGbp6uAc9JXQ7XAaII8pWrnHVJbpCbGAqcINjWHQATf5jL3r+QK7e6zfbsiLPO+Spositccg9qXPqNeA9FrmnM7NPws3JKmL8i2F
y1Zs68qdXGuh3YjhIq6Y0IjOn5sjDpXR18hUEpYGt5Bj4vwOK6Hbkx+F3wmeNvYWexKukMMX5w8dhNHhSyd8VUUR4Ozk6JvwJwZ7yOsL1j6eDKO5h412S3
elQ9VsBHGidIMZEsd+7AsuzvarrCurNGEkBkkMGNMm/pFvN5l+EHrBg0FEgm57VbmA5FltGOGHSmbWX9M0zYhACImTPIGHkalIWz1M+2ndhWKhgz1Lul+K
RKxbBtE0tjuCha4Wui29PPXZY66Hc+q3NkIQdh8GNualZ1TsI1sm7+8/OQY4eDlBCVysEnpcFPAwKvbwfrfwehlAdvlHccUuEKP/3X5WPiN9/n/R5KnUUs
Iq3KX8BQWe75wHfLHUAtKPNTZor9jIp7eb5s+ZAuRHr+06VCcobCDsj10f0Eb9FQXZMGa6PZsCrk1eIM4R74H+LP2j9MAe9CGEx4yHx9jV5S7YvviaaFX1
s2IzsVMJNdbvNOv/C6gnbs69v3AuF/QHXZtRPXswXh7rGHZp0vgZdoKI8FeO8adznFZiPThy1oJJmDpRt3izFIuK+7lONZU0j0tFaBUw7hbvDdxbu077NY
K9YT15rjv/dH0v19MuD5EQzV+Fq9pxdQmGFyGT/62SFtP5tPBXCc/RrtMg7TaoKhf31DPs2bck5Un9NFaLsoeJy9sf1236u7rHznwjAUawl/F83u/0hWkO
RXfPLhubDUvzUy3+yv8CDQ2ewSH12t4Ne64NSuxZeuWq+p2v/H7wdXcMuu4lTASBcgbNJi3fbvDL4vFnvOndutP+vfAbn94/k38vSoN/XuxyuhtWLxxRON
xL/UZaRNir7mZDTpMsXLrwbyVYR2e8gSTtvjqdDjLjw5CxfHWiNLCfdd7HxXINF+TKz36jesJoWbuSzFsPD45yN0cxrOaFBuS5ZbDI48UOo9Dtxliya14+
3ii0nnZ34xbZdDABlriwS+4uTWT2hlUe3lKvkEPaVEH5N4JvbQgmvJFSVYXHJMktKiy2JxaSbZlvduNplRdN6EK5GaCmHlmiC7dBA7ZOucYXGGBMxWhgsa
iz0Da5BcQYrmhYfmPcUZ49UxOySwHnb10WEnqO4ytBKkoNQyj6HAWNhjqZ1tzO95hjhBrRaFh0b0+/kmPxzksbkBXoGHKQLgM3+d+qJPez7s9fdQv9bgMA
Hr3BK1p7ReENuSbtdB4/pjUkT6ml330wHbjspki+FrrfH6gooZyMmmM1dJJrzywjRfuVI+NQWnZGJK81ijWZ57UGQvBkjrdyXsKFBW8l5wXfLKqYZOOalJ
t+txVCzWJb5aukT+vPCx/iGeL53ZeXgp3vkKWFA5HK2AKIgM5iYhyAUiLEaNg+biJHh8dWrH4lVkw73QzI2NyyhHHo7K3oO6yK1v5RwstQMS19iiPUcpPr
L6bhHuHQ/Ak7nfrkL1N3zhRHLPol8ecIoUvdY6HGk0yrSooU3SVLqna1vXGFQZfnWWxUpSlNv+IuXGuBdjWikYNoNdxHrosGaGqctuMaKmmTrwIL94oZKG
+xbzD8YlacogYrwtXealLdKOL3nhGg6sZ4sFUX0p3dKvOJ9G8WHmjnRP/G6QjpJeJCsgMFb8hzhIjc+GAeKVvHkTIu6qgJC8a+Q/7nnxubPY2CRLn9Kldi
Fiapch30qKmPohFR/4gm70du9vjBhvXBnm0Xs/68uGDkXVsCmB1vIIuPNYJYOdXjz/sH94TWxdFXCwGs+mmT96jMfn2bWyCLiswCCxVjwVL1NfEf/b14Uq
6C1LQiB3oS0u1Wm9IpLIf63WpcVNOHEoOgk25Ta087daEuu1PhRsE0rgvVvfy3cDMjKBjrw0d/swkgAhb7JBYhqkwLanmT6gb2YLNXXWrAlnSzSzqpqq7S
FrAm7C7LpK014J1J9I5X1DRKSVdSuHb11jLFkNawIqnZvV0Q/8RFdp6Vduf3L7qxPWhLPYxpWWQVAXSBwXUQug5+Rn2GA6c+YoR4sZGQ5mQb74AkOXqFMh
tPesJrD/AIDY9l68mf5qTFt+2KaRqPZJgkVcDJ9ZNiDoVH1wiIwRSCLtrBiI4MW72sSbWcykvZWh1DfigVE92cYmnWclghnPLQNJUtTmbeWrHoEy342NC6
3+DJ4YwTNLnIYNPbcm2x6JBu2vuEA6FVwkdKkW0/iPC7mvWJm5Ze2sMVBp5b3n4iGPmduDA+wTM16SoWi7p0b3aHBHGfERpDTR9zLNE2yscLaD2/FklGP3
dHcfqW/tA6MJlstLcpzitwMzlwxYa/q3hqVly8zaVYQUob5HSrIelJcqS2fnunEpWIfbm/eUIpXwqsgyTLX3HupaR3ggkLqXdpKrDepVU9/RwbEViezvso
P9AgR/reMJteUrI7EaVT4WlulfoWM4FajQhoHILZ+boFp9Ie8o/PTm4xdKTV99Jku7vS/s04ElGbBMA/JO/pS27J9JpjNKstVLeTCEqevZscQEviBz69AN
GgDHfz0DUB8jnkPpYhZKwIURaToBHLpWTFC1ZRACIt0apKXOP7rkL8hg5Pu1tVuiv/9nDZ00n2GcN+NovsoYfFu0pT7m6y1oByJnkdUWXHFOsn1JR3h5b4
MNlZM3PIGDm3yCk3CIjpqXgzuc56bueQ4u/ZgmP2Ag+CFKKU9oGXVDk9HOYpdK5P5zrN9MNMaWkBBVwV8NTLm10OkG+sFKcBU31DUw51+/6UFefUlUPN8Y
WgwxMeoPHWgXRwUbzoPhVpXYmnmLgCvzLkPwodvTp2CUqaBZY7S6s9CJZaPKn5YKabubTUfSUNIxql1pY0yu3+6ne+bWwCTH0NPcIhxPF6NjW/aWb3hNKZ
0GKybPnGcCpDh3NPpgUd5bfkGwblv3bq2jfO0v0B1xkLpPtyqtC7wtrOgqbbcjieSdcWlSlK15HWEvqzIxb/FTinA/jwgS7e6nBxpHxFcXVkIKTFpLYQ2g
3+FqsDJKUP9J+K61EeM4ASWQ3ms+UuSrbsmuZJi6i10HW+UGmp/rwil+XFgpUGUS3GqfqQ28vcq0pz6dWbxxBpN+mnqo0L023r/By/0C+BEmofOiXvgY+v
PCeDUN44P1O641gLnS+jvJw8KuE8Y4NLhZ9ClZZe0TOfyGO0oTnaMSl8+VNh5eyfTTK87aERQu87wNX56SR0H5+zV3Q1M3dS8hXFzddpq2Knl7MGznA2yn
gcNlDLmtS9tiAUAGIBAIlWkwvNKUsEiT96CeALWW58lsiXtKwLahPxnBJ2arlpZKuDrFWy+kt0+y2r1WA0DewuVVklPaj522Ax2ELpvjA6lLIeOvVNV8Ae
WFXxCKRwV9p5nYZT677WWZdL4CS309wUECWuo21+I4WpwipA+VKX5DSUYdW9Or9ah6tlpMJVDF0BfG+wXc7gsUrIg2AxAbUqRLmP3UdpamoVQdcGF1ub5g
V1eRTwITyS+ocWuExoJHSBVkYHI3iXLj4OosT5StvX6Ext/IcABRxkdwf9bQY5Bk6edBtCt2kkqeqTdBNmspGdLs5JLdO5I21RBfIiIgnVF2D8r/2cLMna
hJu8cggjT10F4ulCYs1y4dcD5pzKiULT904cTtxRwdrdfr+Rg6ahygbhSbOW3LVwCQwaEO6ZpcjQtIOmNTPByFZWne5FvCgN1kdpzJX5E83rx4hPyOK9hm
Q1My4yLn5aMybaJLS8WpWAbz5kLPqhLamV1cp9o4dR9RloCTgZieEg8fTwYmr87HCDKFW8smZxoHLMQtedhAqQ+DLKy6hiFCEEoZscTk5mFowEtAyzmJsP
aWcZ3Erw+UkcWh2qtc/YoUiWXi4LGZR/I01AEu7cHCpLVRAGNv/t7kXmThmZDF818SMhzPji7LbpPre6NG6qeal3HVwfi48hHwpiLqmrRdpL6XaigB9flO
xZw2OPTgPlSM7S/b1MOpUd5wEr0i3renSWBhYAJZ8BTX7zG0b0Rw5R+5BrXMQ0CC/I0R1zJJdMfpD0t5yRWByoe0N/coHtg6aqprzvWYj0zI/PZ07/Jp//
m2a5fuYRP6MizoYXo1ap+IEXigwDvWVbGdbWbtzl1kZO/Bps2nDhURH5C4IDiq6PoKF5XCBLzuiPCZrjMUvbcuHotINdFku5obgyGV4pA4w0KUghqE6TYa
h+TUEdzPxFjqvC+uNLmxuNUrENoduovaTaii67Y0STzV5J44M6Xjgl3cqPukpV+RgrTdKh4ZoRu+H5hB4JvQtqCSqJh3K2EvElXZzcFZ4JSd/pYDYqbbPq
ck3zpHFoIZY0Yr4U0pNnehwi/Tw2BaZ6paV4kYdoKAF54hdIR01G9g6j1szPtDWzE8ebK+keL6CWUBklycQN+6ppIfTaLZ9WRWy3Pg6nqLbLY6oAb/45ak
RQg3RypmV3MXLPTEDIiwDno9nVIn/xW9I9iZMcpOP7EBLoqRvLLlIqTFduseBmJZx0O2LmcfKRhtf/JsJyyfTZW2H9UBfXbnZFty6k7jGsVy1nhUSMpoNp
bs5+8rqMgMXWuhGIFbZJCplJ0JQ4CK58pBUFHSTRsQHLGPdPURNk9jd+HLtwwvPEmli9nErJXFyK/l6YyICf/B8C+kShBoMfUolKSciT7IaXyvqmEFV1/5
d0qhyChSQ1IGuaepOawU5DU6YRsk7mOQ6LKF1n5Tsgw8q0xwz6qqPZUBecjcIQwVzQr9emyFDfdE0gF7YPeJZZ/9IRG+5p2iONeJUxST+8wHV6zoIAGMcZ
mjEZ/pJu62jzAOHaFy26jOZw15URIdevhHj0OAeJmwsYGan0pTiRpLs0cpQGv3ttp79sKTEotdRp/YxaPH/FRmgrBOBOYgB2Tza42uO3MzVYKR2EL5cjAX
+w4B8ODMLom4lA5oxVBob39h060OeiRM0rrIIMfcgvNq+tnF3ze4pRg/0LTiKLKElKt1NKgGs+Efidj1jL5R4LxSu/HYfkdxwRGqt1DsDZAOvjHdUl300B
wyHmEg6zrr1xd18dMXyShZVnz5XWXT9ND4izAqvUPFw62XGiQX+rTmcxFVQPEE/95K/uWNaPk64cdRM1wEawypuMgMU/nnw2h0JhsxsnKd9QIB2lDP2Jgb
/h5je2tiXG68V3OeB10sE0yrop0qQkCLMVfyfJ1CWuF2EYUgY+Kd5+Uw3XBLX4e7oojN2dkKXQpSLfus3PSHk3vJQ6gQdUTrdf2XxjBLKaa1zAt8Tmem9U
SfIPNzndsv1QeEWvgGAkr+qfk5dTx/Y9vUm9C14D/JsL9+H1B3bWcZK/rH4yiz4TYXQnR1baCxzND7+239hypB0HoFPp2KqcYfg7eRJSX0fBj6UTRotgh8
xiDrRsa0WqtAO8vwE1Hh6CTllsm58BxdAVLxmIqyivdPyIkM83ZXFS8bqpmGzEUwLAbWahD0b0Yh6wMsu6jTKiA0IY0H3Sca0oqQO1/OgXP/NAooh9poqD
tUSLPOhQ+ji0qZteYGoxyELtSMY+wm4U3C6HO3HXA4nIa/aowfPSwrh5pHelEzKhdMMjIMkeyjzDtztA3x7mRfhZKOLmcEmbN0F03iPgp7HVxm5nfK8vH5
Z6p9l+YeBQolRURv7UKTW8sbmFvvBkMrHWgK8IWRHJ39GUF/3tmlsHzhrWvniEJntgWv7GKDqfTPDks7+XrTUgdNa0UW4pcEgtfSclnzWHk9zX5b8FWqRp
i/g1C3jRpk1Ji99KwL+fXNze58bNLlci5qIzgBZfI14CfzhJYFNK+5/H4YZeK3cNhpf0QRogu8AQVSPBT3Rh22XXDOCxlfxaVGORptNd27sug8gwFkdDPP
KOI4w6Us7zonUClLPoPwUXJ21goYkWi52ixPgXZAUI9ujrn+PKtL92GZa/d4HSULjqlxbXqaNSXoMdztQthjx7UjjIAwdO+u6CFxwCxSvtayrw2ugNPSLM
xJI0b1GuOPKRDjbZC0d21tH588N8Dn4oXcvwcKx/hZvxv37WYTVivuWh80XL2b1QM9JizGuzc1OOOFZ2F57ug9CtoZbryYkxXqVMsuLXgcIsApwoltclE+
Dit9m7zXj4jKMz2HeYp4s7PoXgp6baXKXeYTN1iMq5qm3HH7tYWnUKjDPZS0sL7pfT/jFY9iwOhA7KKj/FLhshIkwIMUljXt8SEFDXyK/IX3ATGgMjf5yZ
OGjDRMSNYALTO0rbHeBZ9Oh2WQ8WPArdxgtQi2dSyzNPy0NfJVQLXfNJ4HJuiV4RG0M83EYSkzFfEV93P81Gw3j/kxABTuCxqCX5jM8wJFR4VQr0DUsqv/
G6wO4O18F3k1D5mHPwRg5XQua1sb47jM2IZiIVdHfPvXrXCK5cwhEBHty9i4C5kxfc0kabTqgM5eF96iqufud3/CoizGcAgEcesQCBgVhSsGmyrG4n8Jwc
AhaNonTB9SFHuqXIQegOMSRHGRs95Gluf8ep0djKBIZkcqX/E+tLjspMRLLRKl5L2b/xQeGjRJqgAe8mdF7a2D0x7PKLJKJGg7o3z9GvdBdzsQ2aIdg+p7
JRfnxTy/5MSWU7cd26HzX+shMnMoTttR/kK6D89zK3qxSNW/5rmc0qDcc0kTIv878U+ZvIXkF4dCxvYzAgwwx4znIwrsTUsln2o9/PuNP9wiNVyapcP+iH
p/qG9AF9Rpp9XBvvb2KOYWTdhJckppoImrRWGcBTl6EVik9dT+dA5n2W4unPUEFdRlF3U8sPkkXhmpOg812a03OlMg9ZlwLrotxp46N8aT3fASZ4yeYeb9
rocw0gXDsDno+7uwXVs/8sdWtoIqpq/lEZI8260oB/iZlSWmU3V2Jfur+69uqt4BkYcuD0mREHjXZbLirx0CEjHIWtpnCWKkn/w2NpPcrj5GltsLLbCB2J
5WKn5FyUlx2qb2vpfih0qkyNQe6xD5o9Cejo8j13Xmn2aS+60N+ouJoUuth61i5nyuPbHPiT+2didcVxUBL5oa6RW2wqTxE/fpFU2o6EiekjQC3lktvLIs
vZRfagobdLaFNyQLQycqkVS8vMQF2rmDfQl7Vxe/JUEB86TzbnSpxIOvkpAk5B197tYqNESvd3/OYiD1ostERqohZBJjYpPs2mOInzB4pOgC6l9BtBRkjT
TkZlvoeHS5VLUtt2IXz8B/tOg1pqEOV7d1jURb2LI6Mrqg3hroyOPJlbPUDDLU+06jEHRCWDLT2IZO8JsGXe0WmbOG1VXrNfdEMnUtAo1GkPkkED+t4m+y
QejKTFUA15QndXGoggPDSOY9c3y/B2PwZo5Eg3n8MKwurVYv03w1lG+fWU8L9ZimdaRrgqrSkz0N7U0uLfWKy9ifyA8NlJ2WCR/UOt5uRqfymkov18GQCp
U3rxYOOdLjJroMX+lHSo37XIVOduEg6fchKafgXXAXQfVqfvp8vGoFx4wySDnAyYp/N74M6fEEJnnSzUbAZrNIr3L4BPOa6Syc+ageUYrZfoRkIXitdw6Y
gNaeVGiqqX5uEkDkYHUmy0iHiMnsxivTwpxqFJP+TOtSifpE+nKrT16L+7yVVjqQw6ijTIJlWwYPzuum1vE+/vgPz0TMx1i0tfCrO1kP/arT1xnJpHp3AU
72hGoj67yJpoOMGB/3wjSCmegFoUX6HgkAZC9+NH4gLsi51QCBhHlx8k4jIDx0kUXz1bPkF/ik7IsWEPCTMbc8n1l1ZvCvYbecA/YTDRDL8YmjtVZJUMDZ
yNUlsvf3NA+HXI+t20EqocalqrYyTKP9bj0wCbXH4k0O/rMIFHPj2Hqzc5ut9lbOVSLWdlOgSFKZPaTpFBBnEKHXJYuOKuuRS3FXOfMBpcq5Re8eXnk2hD
2VdolUb15EGS+U8vyRzCrsQkMJ0c/jGMdB8BhpM8cnsFCfkoSdMEoVuMLYy5EXUz1IG56R9622Y9STUr1IHf8Om+GhBJye+bzQAduBkoCxGizLQgKBwow5
Jg9WgF60i7nYfyqKzSBFl0OvoKCMJYVoBxttE24RGeltC23Bkm9Y4+oPJnUgHOjvEIwl2b7+WbE2DhCepaDuGSWJNKotXFjdtyguKBM9sIBnCKaaz7Z0/K
zbV9iffkfDR0Tckrk4RDB66sm51B2iPzuMaH2OBqNNllflY4g+s9gF8iepT0pxeTcflDccmGv3sKV/HKUfvacQUzaW25CKWRN0Euyhd92H2hTr/4CsPpr9
brLgeSdDfr8KUJdZwakCcDi6rlE91yLCrbySt3uHaYgx3QO4Sm+xVJvntO6EId0tirzlTta2nRafYmZ5XVYddrBO5Jw/6u6hq61dGJNpcm4nepXtpkgAMp
ojIRNZ6G6i64q/eV6zJ/1Se/XA78BpLfTnkTgUnhm2eDxfIfIBzAP7rEt4cGnSG9CvxVXELzkhO4vIv6OsyHu9/m+/bvaOmmEvqnwRJAdQFGLychSmV+o5
YtH0CzEqjYX2XG2Qaa4Orm26opXQy1i9X5v+r3uo4QkMnLBZWMZXh5HVphc2LD0DuKCJHy11yqaEGIKg0Ur2otYQK1eApuPtIokluQ8wGJZvtNPvHMcDzj
hde81pKak+K0wMGkH733ofJBsybhrWbH1aj4YWos/Bthakp0rWFKceXL4ErPjmTaTs4Vr1cxpR+85meHBoFuta0tyCCp5YGKcrIMcsxhmt4Etfh7unjZn5
UplA9088qsHE4ENG2iC+509zMHydhCZio6y7HlgjpKF2aL0HhGCMlfOhhS273JgpbCgjuFctuUy/12KU2cvqPJwtM5C3u44lfH/+1SuyBxPrRKxzOVPUi+
ulHl6PqKRLuo/en00ku2BhHx9J3045ciBHsSioTWYjqa4EHG/Rb6G5Sbhqc2n+8Yu5i0mKYGjDdpQyJxwFqWwn6cIsHBS83dtDe1bDpxbp+7px7ajO0BCw
Cda/pE8r+fxuRmqwPUv7EEz6n4GSto5UrBbcZ6tCW9vM7otNxVQYthtMrW0c0uyrZLT1IQuiKQ3vJ9c7XRmschT7aEXpGwuj24DNwPybIfRQwc34v0SWWe
sQKqFGB7DNbKSKeZlTJM/WyKLqcTYjRthFVZBCGbEAKyIbG4fd19WUZRd1PLD1hFr+WnHoxyhg2RVG/MYBLCXWs4dFFi0JcFfrY6YT3polu9EzaDw2ZFQk
ALahXHcufHKpK0FXZ1W3itLQuEDmnLq3kugddJ4JMyXRTDzWGJSLFOgors+LM+SIpslhYrFFC9eORHnZxJx96sWAxdevCM6zhIuUn3cmGTUwWf5tuPaTAm
iM6kjzSWeAYur902LaPEsI8FfFXtEkEKr4jg7yVFAxWTPOAbVzMySmH4boOq1eW+j+Ri/Rbc4W4lnbbpg44yN3sAk63lcoHeRhLkrORLKrpXU7bTWYabDH
fawUe3GceB+EhLOBZ5vuSMcDoR6VNOSIyHgrqgiQqhaX9CYVeXYrFYRHMmjk6pBZrfEZfp+q6wpyABwOnBchC6xlaMJJR4+IPaE7W4dxzHxHdtBjIvt7SY
3JK0n4OHK+xmYtZd8P1TuzeJwehOldOgqpU1x9XU8m4oQlyLrPkXKh5TQtawTTqqunCg0QbLYR7/mhk3lzXVYpVgAakuQJI3msMt54KyShMkBxxDx/vIJc
nX2y9fZLFCJj3FNb9DGbClFM7xgbF9+BjLt1fsC8bz9MhTL4HQTfHxQEf2Lvy7t5+h2FBOcr4h4AyHflrMOIYXs90CbBJsSSW7kyuxUxz14mKC5dCgqIMR
9zu0w+LIDNvAQpNFsqrXTVBLyMsV9IUXXeIU8eIJquY44Fenv5GfAky6oh7tosGvGdYX2OXgDK2mDUK3LkrdWO70GsOZ79GC3idt7uLepWvpKm+l4sF9ZE
3D0Ann2P80EZJyrjoE/zBU9PYNjBg7NY4lb8IR3RdO6NI6vERJUp0kYWFXSwjXbzhk56UbXoBPdoB8UFaZk777a17BENxaa/8mDKNXkCbLzxtIAfq5wPmP
giOQFwC1rBOhcGsudZjVe/vCAKurA1nJmgWpbRT5JGvc7jAK3R4OvH+z246BKHekBtNXMfVV/jXTpwzImSTkjxh0dBu+PUU3rqy6i0bMIzSKZ7rhDfGF4E
knLrxIVqllkkf/4um+rJPiBfBeCR/dO40VD9F8XcrRxOSkoDxwtZ0yI/9FEqFx6i3cnRSoRvPJm3JrOb0aLSu9tuQenkphB1u7ZXV3l1oGBAxl0tI/eQW5
Dp2aHFaFQbROBpd7d53eexW2Tdl2Iu2npoP1Fu1K0dZC59WysmuKSxc89kgmKKosEJT18haHr82y23Z8+PeXRP707wlZ3tHHv5RQLK3LjDwLnLa3x5Xn9N
hJf3OwuMivmWRUM4pVaWiwSRK1k3HzNkmKJaLgv3AYTBctAx+xYQnX0nXA97qfHKpUeK4/Q7wp+aTL0iVxqSM5qqBAnzhYDzdVyswA4UcqsKKje/+iKzO+
TYRXxe6y4gHC30UsIe60w4YwkrI0ZY6gcsI5OM56iJPpCMKkmPx6uJKzfd7u1v/DoU9m67A5pHxtObFMeuGbULMSZ7iib6azenrLv+dzQm40PQs4XdTveF
u/1ZEqmA2K/o6CBka88pGk42t86BYpVapYRZrKnaWMpjpz/mpbSvaHTVsX3X9IKZzoqvpsgGP4OR+c0HUnQ+TP6POyRp5STgG1YF3ILb+VFLJscncXhKdo
oB3hDDtKcTWRN99TeRnmlVWLftMbD5LaUDQV6HV8LJvlHvZgcRv+K4mqG3HxM5zobxyAyi3cizjAl9589O2VH30256cfxDfMIOF7RbyKA+PethletHFTgr
pbnEfIr0T57qaW33CEhO5onXGR+GTJRV6brNzwQhkkmD6TDuTvN8JPewFSiz2THmc7naD2HimGBooLcFQ31JXyfS/R+3sJlczD3dsl2+Ihc6VMywOWRLBO
aYu7L+0AzurIvF+V2aW5rxZ67aK001DT3E71TQFRogueAfmkaaZHkl9jk9ECgBA8fyaVuXO5ARIJgCf08a6L01/8lkCbrTNBTtI8U/RL+1tkJLZP3rmCgF
8boSzqIna3OucbusWQj+gO+PxP1OUuvVrXRbHxRRJWuTsaPfmWsK8JIqndpJV3zCCpEQCZ05/jgA/JFMoyn8LQG6cfQf4No8cNzFsDcWuh83Vrs+Th5d3b
SyByUDMeGZDp2/8RRgOWd1JgLH/KqnqiRTUqitN0YJGazPylBfU0Dz9hnIUFC8SSbDMc9BgVNWM4keMFRUQI3k2VVfkE0T9NTXIXLIdDggZtbGVd0mlNS/
FrZCY+jDAehKCcl8t2JOPofpsUNZ+jeY3GCP3J7dWhjeBcwNGBV2JxNvg4TxlnDCz6Qvk7fNrXeUYpVZp2tORehHS+5HQaRHmM3q/6bxfTWGo9yi9FNRmo
k+Ub498mkGMLu/fD1tSWVeNjMFSdhftHayRaAG1QSxgIXlW9cCCnCpLMUcrUukturrhq6KM1NEXSww+gs34zE7wnw6ku1iSRtmD2xbDtWdI/BU9fE4NQvv
bQUvirQIuZN03xQLdIPngU/VDJiEE2cksra9uEKTYpH7AtZbY/IPlCl9SW5XPDwRZta4wkz5uCk0DjZYMuzL/MX4szSLyNK1Xd62l6tUW0BLsfJboSrrmp
VcgvHpHKyY37yTrwl2Pt4XEkywIEizdrhcbNUFS4hw2qw57pDPn4sJTYotpEysP5mvcSRoAinpKmZZYKyZap0MgoBapkrDSw1Q02exzQPXbEOoGJua69sQ
evG4nLzBylwMRC3f5Se1iVB7mEqrihLXSOzJm26pWDvxPcxVHEAXA4OTc1QCXspk0vBmDzlYFp/QQpUpPmfBSn+lhSlK32oIpIwbkf9BRyoeQEaLmLKRFX
xBhuBYvBvB11X3dcY6nJtaGLEqLxAEwl+wqc6iO5Mwq9Ll7/kjCwrvFO0Uc5RMmfyAukXwB0txzVIaW72XpnqoqJghdNv0DEgaSgkvQSFk5/Ki8vqH4Kcz
5CnINBwXcazDZexPwC+GxKHgNAL2djKc18CiigePXgyejRG+VAxrLfHw0PAfCysOSDghJUVdQGk4YX3z4APhBYr68B2UozhBIrzZiieyxQfSE3Fz7rXw2N
S+5hftm22qbtrM0UCvi2tkKmpXovxHSx5Gc9hR43b0Tw981b/ShMurrrB+jG1ljk5hk4ktOvDLm0TqamuQIy/UasLsG8XPLlZocXmcMgn5tFlXR2o3142u
5tsF5ou5LwBhNosgdRgQlCpj0gOtGLcAHK0YuR0AUX5ZvLSuLiZ7xl2QWeAM7qvg7K2YDSkgjNOfk3nmIKLP4BKhsv/4hWTqAuERzs84wefgguSFm6KLqV
W2+Gilc0P8qfqZ0X6/Y36ftRlhPFja4ipU8ke27fJvTmZ2DLDwdxyGBA9iZ9qLGU55MbI5Id8qY4uUOMKA/d3NTy9UEqJ6gPd0NQT6x9Ga0U7n5VfkMQgf
jokyzJqGrib+x9InWlAd8GkcW9AIpa21IOv3e/Q5nZ32f3e6vLppfUj7JnLvar8vbsL8gS9vhoDau3z69f9x0g558PGeQtKtqcMulo9L0ta1dNwatsunfM
ioZSskLa1cIZG98TLxXXozwmmm4Pt7xZFx8IgyiPyDaC6WM/K+bHeX+jmTekWQtOyJow72yzaKLQy4yhNy5AQoayCiwqQjwu8LxkwSaC+ltpn+BOQPiIg9
6x6AZ1UF1HqZOCdJmFpSzvlxRPtKpfaPv+inocPdRGooH5i57pYIIqiSJniVhMJurSTBSBimzzkYaX1K1t3/Ds9gEwVpGQ2/lC7rKd70ZOqFP5wZMUiEuy
Xmb7A+KOUaBjAgqGO9IHodft9Oh2nOo0x0xddaZ9aS+IroaFqMkpWOAY2wpd5mZQ64e2ThhVwTPJgfb0O1jcwg6w7zBMgQD0t35C+4kDvK2tvjD3eYw+aT
ndybWL0jiBLb9GRD7VMb74PaiZWAqQtt2aOg2/bmwUsjaWMIjySNdqMBJRqTzpVQSxuHJDzS9IVX92FGWU58hGeE+unUgK0nGP/sbJOL203Z1Ecm7rfaBz
3KJJQMNtk4wt4RvT6v74kL72hOIu6FmaFGBSSxoPVQLNXyY7oxw5+K0NhIQ9sn1/cYPkJWiUtfPvaDEgWQ01YMIy2VSpRzhYrSSWUTxIQtQAbIwl4Py4aM
nyo/qZd8olRL91/puLz34sFwpH9OyG8EpAXlB2hSAiEJEgIpAkIiIQCEQEYgJ9uQ9UyD+2hElm56OAaT3oXiV/qywr1V9djgZr6Eg3vCVeeBIUb+WSGYtT
M4U5u1q+pwUo7zeLUHxV2BISef7P++5nHfV0ml7cF1sow2uT8euzCaFlNoSenHGxLyCnEgrXM6hF40Swi3mB07SPTiF3D5jciBKZuUwFOjQ1ukYVZ2UxIT
xMF5TjOUpWHaXu+Dxl/gOaWJjUi5qXC2UBR1bJMgk1p3c0xp7M/aRvStWHtU9nFpdAx9hhuo+nz5qJ3QwL9zGoIPTs3iOo/3Lx/qiCM20TUUtNdfY4YfyG
oaBtn8a6BaDTNTmyMKgS4fTGKVZrc0zZL4ZWyfbc6DcmqxUqIWfPpFafjyeSKVl8Xgnx9PoDIcIu+iSOk9XzFtbOlghfK0uY0LV06VsJ6zd3+6a5PoW/fi
ncsYFdtjHb8Wn0F57t1w6XndGgDI3pQbeEz9NlrlaWxBBk6K/3FmSprSB31L3F2AWPWW0zxIT/TXf9o4h/iP+zm+9EYW6xwT5JDw3bm68yAdWOLtdUHN2F
K9WK2J236m/4o/92ndKQoRmex5Axzg6o/EFFgp4uKdjWfSJAk6qRzEYaUHduhsH035Y5UAQNuBDyuodICpY5+dKURkb8TLwbwmpzWEQhq8Edod5w2k8uGt
k2I24p1b59lvDV6RHMgwTa0BVYsvxcSnuqy/qnF5MUP/fHurAQ0gmmX+KMZDCPBTycrBMKjC1+gpmk9HMdLFtv1wwnp8Kgvrhxaj+b6KzUftyNEKqwSMtm
poINsYyg2KSIaD5bhh1QBWYGacyBs5vr1jtmXRxTaispakttf8WBFCRX/q0QMS8fDwPWF3Rfab7Ag4hlCxWusVbGr1ATqowarXdzoKEYQTXwKMPKHHj9Nn
rEkJBsdEhftBzgYBd6KyRrQm6/6Cos96FKAf5PwkdE1DtAXm66SeAxWyufrOYaUGJx8fPF1gh64RF3X6vNygM3ImIKxuP7Yc6tzm4YElN1d8f0VVC93YcH
psSTID3dBaEbQzn+NXNTLOMn3a2SCERVUrzS42ejGV5iJiqbvwUpYfgU9Wz0o7LhBUC4OYu+lpQTooBQf2bGadJM1RAiSJm1QVDGaU6sDcSNBuhb9r/uPA
7h8zVWTvdqCLhnvc84Pj4qCN0fOpG3/bQlk8Wn8Aq9bc8V/i9CtBNBjIkEx+7UecERjMyWbdysZvgwwr2eI/uGCNWIVSCiVKwCHcRj6aVKZ4K3UW5hwvyu
ZLDpRsE7HV4AfT/jg3KIujgboe6mYgTJsqJUmMkouFzdcOt1LJhNspK5YG7jE99hSURv2RF0wEYnsKlDTXxvS2ucZnz3V+zIg+K/2aZrnOgRGn67jFd/8m
3sdH7rkTnc4zDIbQ8Rm51kUnNbUENYjmQAbHddESORy924Sxwl199WD9/D19pyIvvydVMipTJA/FeT6tcEyPW+KHYQr10CYmcYR2GRcpc4qNdSV1HSuTyu
vk/E5EJYoNVaaqbZbDrO7Zw6VJhi286UMtyOudRJOrHbR61Wu/7IZ+Lzf6+P6L1q0HaxG8T/jPmTD8GqJGxeEX8hOTeNsuNYHX/ZEzIIsfJipPpzpaYNqG
z6OnFg1nJYzYtQ2dqf/T4rAu6vTO0uKdvTS146bwXiCXLSfBF+beBk6cXVKfZhDmvN4vKux0ehixNQy6kqOXYlXR4Tyzxbq0aSdybvXS4q7E+9+LBedMBd
eHnDsTzjDVtJzcNlw+Kl4EKGNxodXdKor2jO6SnQFaRVC121L4bhVTjF0QW0y8x2VK8pmZ2uIHj5FiSAhBBYh6wop5evkGiOxe0f+kx08qcLC7gN4GTuC1
RluYvctW4NVnj+TKG7mPgxNyZLdzgkFumhptiDwBrd7vBXEMBBY7YBdTpCBn1RBjOpWKncoWImJU2Ad4e4MKMRX6c3Tx7ImA4RBYhcdEgoTb94dbsrTBos
arANoUZO3zhPis6H1C5ntyHwi/XCvzwkk8ZtmUlupCzdtbMRlC/Clw8DS+H6IvRn/SUG4Lp0FykGH5SbK7/abW3ajIOnl0pQhfSQB+P0c74sMK7ro0hTb4
RCvHaOH0GznZOKRYr/wrk961LtYGfhjNA9ngqJrg9zmAyLNI8DrftLXj4JfOnZoNiP6QIsTOPJUtGK+O7tBj99ARfOpMWj9mAvHI+p6rgvQAUW78ZMQ0c6
dAzPv6InioCk/XghABoGyLmTygS9LE2wwP/SaD2bsh0FSFlreaBa8ZJNjp1AajtAzzcGzONQeqsi+b1kWZmyvNlnERh2laPEY38RymI5sL2IdJvTJ7cWpd
qbWo4Cmj9BVXWK5rjv5BE6pnN6MiPpUtZyioqWL2ISpQrd22aSGKQO5sGXP1Lh0TbmPVlndjiu9spOEh552BQJmu0RxCZbf8+rsL0MilMuT//Z5cVjWdja
9bn0TZeV5dSCd3fHqkqSTnpo6rIsjFqiBZ+M2FLmbxAHC5VSDvuCx1Kfg3lniJHwT9VqahVh8w+L0A6USsVfxhcVnZD4NXUpj+GglQ6emMCcbstzRQoGq0
Yxkqu1KF4eoqh2kxoC7O1aSd1rM+yLYayoh8uCd4lqPO1IlyO8utiKjyo8yZRKmMPl2cjqKqfoJJM6OZzG8ClUQVTgmfHIWAFwQQ9PIxFMvE5pl0zfD1TX
Yuv4cscpu053snfP7p1TRyR2x7ZQtZs0FNj6pqBysUQ8Xi+4Re0nSay00iLkxqM25uEWg9hoB1HRWXSG+1DuoHozVklgfpoS32IbtMKcmSTp6eS8WeMrLo
qbljB6yOoCzJHF6WRJs0Z3tymHos8V4rc2HLcZXPuzfBMT6KTQL5ELSRYHsd+R6Le55Tv8VYrAzSVMmKiCDNcFqHTJHi09WiaQVS7QR9SYSuL+LgAuJxA9
AMZRGT0sJsswR0mNusxhXiUjiVJZ47t90IC3eD05l7YJMenyZyR4eTFs8NxjcCOhX+Mq3F3OTLspF4J3lDwbjTmacCGr2IjvOa7o/O29eSrcC67IO7/pm9
E3twcB73qaa7GqMs9y455W4coD0MCCdNE0zueMcBz+MHOGZMTHnciCdBL5JlWC5TbnXEPTjIS+IJUJWV2CtwCpU/dZ7eREIPQt8wEFjCbilVi95STRJVic
RAdmPlJURkpzpGOErLWH39gBVdDwrQbGVpLX/u7CJMthtIIpHQKH6IuJJn7TlsjdgwYXmfl2HCkcQ/dEJwqfm/GrPAfqUtAFfIbwH1pu61++r0oBw65cRM
1ium6S4RMMY4Ogp7jxs4P0UUqekuYdO39MByTNXepAifpr8brLvwxEs9j+TXSQC7YsgSYCuXs+SBo3O2xVU+1pl3xqmXTHqZY6XxrFm0pWuKT1MH3LvJxe
F0nccSYQHLT7w+9tpFNRxswA4WyU06ZWXlvEAAJ5qtJSOR+oBWwbuqhPnKl6k7qSUq4fFLgGADKIUtp65Dg1vV+kgDb+nNsoO25CTS2PT1TgLB4VIGnCJ4
Gnu8FQIXnkX0s6KJzZS18QG427RopP/pj2sjvLZiltnBmlnmjuOGkzNAj61dSbGnB/4821KGVNFYmpmq9wehFRHkd89xX5gBtUsS2GddVNoI5Oxv/2mRuK
s/bQyQ9cG2z0FN68hJbJPaZ0+SiplpVHWXtLQ9xLR88XCB+5rhs5BOrUK5rYmQLUWVtEyNYlGlxmyntJNB6GL3DZN1ngSc/acRyAYsn3851haUAlHSjWSC
4A0D/vElSzHX7CM7xnutmjasy8THbDRL6kd6hdhka6+xEwEi+0GDw3UDztHGnBB6Vxk/SE7DE/odRUakNxl5C9thLNSxCjFIeSt3KBJHREFR/pITgsHvRc
/YFNXnPzNH+J0E3yXr/LQfwYYIUdDUblH3yRNI4x2QtaVHNMzWiq8t5rC7hKUK3u7H3Um7+Aju1/5qC2FYihR+//2Scp3WLxCSgaV+DQk6/nhb4LJS5I0Q
z2ZFbdIwxT/zbh0ItSar5Xp5kPWQOiyYzxHiIE/HSVTSJmgt1LY6f5AESl0hbTo5fy6snwNK7okp1tli4Rah2g8cV3AN0cglmOkKB4v0sqqmuL+SiHgfcX
YAysX06yNOp1c59XOr6Dij73lHhxY4unfT8CZAQ8rMVIj1warRa6vf62svZSsXjqNSqTPkK4OgjLcHroujmZS5oI5OQppu3RNIU4ks5QFvS1awDNB6jl2w
BOu/XcIhFy8xKDBRSyB6agOUiYRM2vbhqTgsK8ID+Dj+BX4Acqjoc3Yyvk38/iAc2S45YRmmcl0pVKwTgrsJm4Kb61K5XsbOucStGpUJUNZcfNcbZ/uyD8
5/yvSDZjMgJ3/a0KkN7pDomDpBTZ12yTqyMPFkORHgx0YzotFPRBpYzMckPThETQC5mcmer2e/+a6OpLNM31EZ5u46ucuSipKXcTa9y8RBZxYdQ19rAcKQ
rdJ7Hb4UEGWka0X+TTdQGqWUNT6i3dL/tXRSnveuwYgipoJnp0AT/QU61TtisNJxIU9w33KGnho0mRzdUw+CeSKzxLhtVxDqtT0ucmS7gdBDG1tLSluZw2
JEBa9HFp7VDhgMYE+nBmwwmmGBYfggGEt7kiVBDjnuiL+L9dS2m8ljpLUjVzs2x5SongatJzLV2XxswNpwYEMS7GDay2XJ9IZouARMGbi8Q63gV9WZ3WbX
ODwVBtwOPua5blNYL3Q2IrtAPEvE8S2/PJ4hnh1qBonSQBH1dg+XKDIN7HE5DAR5JS3gPNRp7a1bq8Jo7uEaWK0voHKVi2PrtfxqnTnu2pEtyd1VUSDZqR
F7RdY7I6WUr+JWoR3EAK++pfd0YIMLVK0C7KGXjPdF1H0Cn5rTJF4lVCgMwk4+mePZS4/brdcyNpttEkFVB/Ah/8YdRBZpteMj7KcVCix/9JqbHa5yqx+q
t5wljoAEE3j8HMOvPzHQIzvipjLAknSTwEKxLf1cm7r0J9MlNDQypFHP4rP9RXbTTXAo0vUEcnt1kL3RTtVr+VnxLL3FP5iszh+A0yKMSwmCHxf7uSBc0m
nBnvemISGFOthktqXS0Cq2ffdQLazRk+tJytAwLGFn1G8ouaQjflMu2V1i7QFjbJ9JpG6JvCamDlIi4hYE1qvuE4lVLBiZdcBeJPZc7CKwP0YcubdBnlcO
PMKolZ40TIGjus/jMhumB69R+x2sld8r3NBNGK0Ip68I0uXZe/pWp8Tm7js4PzUSIKXXRBLcMxuks4BU5zPON7pZzk9BX2+NdMSiUMFutlJF1jEr+GtFED
4kueQ2rLgjGFuONDF21jsJkiPepvTFtubB8o0KWYua2SZuSG0CnK0y3dZwuAP9IDzRqC44g49lByR+l1PGAdv1rvVXSEZa0Bh/uG8oz0pIKQcLiP09wxKP
2KYI7ZgAe2HJc2X+23WvL0fJc7GYQuu6CWuW/74l9cFBy9XqlYsle6X1bn9j0UCSpk+pHhME0K7yOnhXiVT7SQBdE8mORzEYjwopnVkPzk9URGMsXLRKKD
VLxIJ5ZTsrWiho9uMOZ9Fgiyj+zdXSIuIppWUlEJn46ca/NaAPDNYcMQjAx6WHNKc4RBPEWvLP/z+LbkB/puqyDUR0Grm3TJhFoKrO5827sDyHr+/ZVd7W
Pn90cuRrgoaSKZyEoDHRuhajn9WzuQbq4BV16q8VFNGlgLbVtkYp9C9zjKZlSyQcGlGJQ9b2/BhmkVRX0Lb5A+Sri6DtPzq4hzQlQSOP+7ZFFskHajaGkJ
3pXP7GOwEyxtaCn39112qGx45s6xtzXEG6UI+sj2NfO0c7aJZLGpAecQzpA0bnyU6TqRrockR8qSZesd8ClZ/cUfqa2zxunyEA4VvuL/aREkcwchQ1ItIS
+zwsJJUZwRlVMjL9uDHP+qh3WTmnzobva7UXyrmxAVZZCW2MY7yh+dfKVRlVEOBzr/kpKpI5CtUZkpjbFNlsinDpiShxgFqjtVIpyPkm1qIHtVAgoWUej2
2htp7739qt2pe7+M/Bf5EXmMey3YcL1bu02PpRrAbah3bYkoUtMLGokTXdgaVG8/d9gbueSUS3pNpmA1qRLhXJYbUovbx0EpksY1l31JEJtT+Lr79N38Ih
fA5C94Cr7P89mcfkv5g+W7/QePixf+QcWd9+NM23rgAznjoZbGAsIOSQIK+6UMVEvB4wC/ZWwk6aOcudOPbVIi+O6kirJ5k1NVoapCqrvjX/PS5eUbowlE
HLfE2Z1ax0lB1A1uPbAFevUSu7LNSfqx0EUW0QtV0qOr8WeHiqPc8qaWuy48w9EWMRF8c6YAQHQzMM7xOxRcUrziSgNbKCg6CeSklBFECirGMzCeeQrel3
XuVrW2DGqpTzqRlnIkdLPbjo7gApCVOW7TJPAkFeHfCuz7mEwSYtu2/FIAmftcKB8scaGWQ5/cJiIrk/7ZGxG1i7TZ3ukFqKCVdMdLhuZvdxCRl8Rk+S6g
r0hyH5pBT0bF8gxMJkY4fvSkhqXrhG7HUMttRpV/f8NvRXx2hLAFuWglMiCXu8kvMZGxzIWdXX+TPXz33y8cFfye0CuQC0eDXML+Lfkg0JEIdmGUEjDr7F
5p1Bj7FLKpj5W5I6isbbr8BZhLyXShAQO8PoO1pfmBrLMFqAXJ8fNb5w2jzz9RWKuYOKs3wtGbWBkELmQAZEnLmq8jvE9K60Z6QVStAVuZqlUJaUv+eOqb
GVWj+RWKwFzQrm22ZyG5CGyy0KvXDavtLzoQC5GIx6RfJnlb87n4LOJNFC6l4xRlzF4RSxoueDfMZTdUZubbPUM4/65X1j5Lc8HrQekidNADfJJpNeDu3V
wKCG1W8iBCPspn9NnX7rsOthRs7S+ejO4Cy2GTjFU8l701kftJNo5yPB39O5/kBFjQGqhdJeR1Gs8ADXP5xrvmXFCuTi5ffYq9VNjpttFXd6pygTNTDJCc
tRxWpZgW5s+Ja5zvISK42xGgecNh00u0ZHFV0o0Xag3T93lO1Xr7slEKQ6qu5HXorPKLpJt1DBxSW7O2pKuFrugKhxFsSXSL1eBxKigZ3x0xC1OY/VmXkO
oYg94h1GKLHUnvqt32Xa6qpKZRDKKKXkpPResw7Ed1BJe+kI0ImDlLDtkc4amXlmVBDy1NZKTQL7z7TV1GrMxMQzmYdZlL5nUZBeCNXVLeyxwOGnJUULGS
/vyPExn1l3SguG5mHeFk8GI6JHVTWNR6h83nMJh7u26TxDzJvFTQQyWIXtRPLL+en6GCHObRi5DnOUjKTRU4XmN6GHanSxy74weZjLnMypzc7vdk3bki8M
fkj97z33V36tmK/BzD3f25Y35XtpohSd1LWZs3eZBmgQqIgzabLtAY7IiHU37VTCp06Qn5cIffyeNPRMGukz4UStHsXgcv6fQDvrNK6oWTF8Q/tk30a6u1
dwseQqd6juUk2Ej7dPfzc8xZ2tTSfTjzxG1cVYqGyKbKtpeAYvQeHam9Tdr0wNIOS+VqsMqtrA4njfJ8EMlqQwPu8OZIusR2vqq1CFJm/VmACuayjthjKa
MvkkBiepuYMOUC9n7Irnky93S3IXTORzn2uOA9C7ssP29aEHgjzoTcNA+77hBRdmMs2aWQtCuclHnrGxMd3GbKsqUuSLJt0dm6PV28LYwc2FgRokHRNRqp
o7fACu70efNLt2X+yFImbLxYnDuQmVKC2Q+CO0CeTqONRFzl+uhj7EEOdvRym7XQTdPClO4XWd5jfJOZp7suqOWO19CcToCCl3IOgMqXjFyrlYKoxkTaib
AnHf0z6vGw8D7LVEFv8BYnRLG7aVXCyqZam0gyWPKs+B8QxYD8dW/4wRu2SF+L5MKW6d0bxxZ5nKq9Z5FA6BER5N9ibLCjxvxmDox/4MKf9h8ICf4R1fq1
5EwKdO84epnASGZCd0GUnLgGqP2mDCViHkPLk8DHCoAlgUqln2fw1upOsj4hA47KVSpuC/00GXCCkWrVqUQZRMl9dJYwWqLS6HChLulSEvs2Bg2/nxHHkf
+RRsfDYADoQJ70xBKilNQJ8WePzYGmUklKtT4J2isCBHn9GNcpqtjcyrlLeEz3aYV9IPmjoyTbaMDJUOadNaJcWJcw26sTQXIsNwXiVssEBcZ4ATUnaTFV
JfKcEtQAw83SCQM4xe5NzafvMh9XTJvP/SfGNabcNHqdw0GOtfDD1DvLTj/Wo2GAmfBjBOb/AaG3P2i0FUvoyekFWEYfiQobtQ3kWI7moPgIFkSy2kwP7y
o/624mBadTUBjyXSL/+D+d4HmFZ+JEuNnLNc0iE1znBgdZreAboWez4hXguocb6eLuZw1C9233aNCLBd2zT/3AWrflgJ2p6G/Cwep90Ukqpd0F4hoi3LqW
A5d9B5eC3O4QB6XxDrpE9tgfkIlzXNlKkB9QyAHplD364c/xl6GyaXEGf+L+ToLCEBdzBhq9Y/5qJm7oXol7Z/QnJ2wKrJZJufnQ//riOfDvoCcPE5U+YT
Ajqn9AsGBXlaaMWRXvDTx7HTWTSqf3+9ve/Q+aT/Cw4l4VoFf+CQ4gFbjXt5XFSgeaTw0hWkrAN2Z6bqaKr4uhWIZklVv6kUTh3FQvhQRwfDg0P6RphG7y
ZNxrT9ZLVDYDlETw1FhWuAEEhR0YNzNe0DKvgv70AnSvY4evotzippZaDx9FOca7takSkvv3X6CZMVw6q4FES5xrpzLArujBa/POgqErwfKNRDAoUxLSe7
yPpCbzzfJDYCPK8XC0aezAseQ6KeUGODqm+5K5ccaILWw5gZkMfJjHroJmAOFa9F2FsZUvBaxFnVatkuKjrFXSK3lsFFoc95iPKTOaBxoSOVecqyAccCDA
CVyRsoLZcbPt0LhwYaRJROz2wum0qC64M1SqGnVJVeb09ZnEdipKtp1IIXvLzaLia7o/aRXQi61xTj52TolYGk+wQY4j6VIOjUAH/2epxIbiCJzU+Q8SCG
xYdgRvcBHW6UCQk0YpsBWiJutlIZA46go8T1JW58VqEPJTxwi2dFcJnX64G3yRYzXozDfBv2yb9G4xQVJfUx9sXCSzJpqem94l9vITL1dc3Cb6GXdasLIy
1xr4eOPBI+7GYEk9iZUZTrB8NxumqQRzyyGqjAaF6jOvp8EOkprjJCNxIEB6RzPB8nqgxpVbXSPZm49iT0WTbJ/8b59J5wS16upVlvQhU8RSSUW7iLCIHN
FYVkKXT4hO1ip/oltDswqQSRclC/SAv9A7xU5ZxOpSL+htn07AYW6X3YmKL//m5iozazLFNwwZnSKikDXR377eT95+j7yEFRYuEXhSIDDtuw7KzrGx5VCZ
hjhDMfuJSSczbVFqoXEk7FbjAN9m/19z6Pb7cxzjB8xfhUzkOigehYEE6S0jR8Aa8iN1XF0jyHV9djeLeX3TfN8EfzfiIlu/Dx58ew6q5pxL0s1gcSsHHh
N9hIxhjxNkwwI9TMVZEQPhL3LsSu3TxTubXeZuQDh+drcOipRAVrb7BamfM78R6UZCV+lS6rlzwBqSDPqNFzDkI13mtudScRuiiCWTLfEv+4cQK1PHMreJ
UGWU+2EtitXhg6XBcqpxJNAZd5D5Q+J/e5wly7aFoO0vKqfdpzMRTiU/Ij7on5eU0xzrtXnQzhJcVtQPt/gwAAqTZvEaTyrzTI026dxVf1Ydgzi8fu2Sg6
SXuSppYpkpEa7x6VI+aVxLxmS1EeVipTehWLgBEpGRsm1sZgSRag7lfY0nVToIiw0ErgCtGwzhVf9XIYz7yNGV2OvbqIFgUHBHKAto6UawiP6NWVPBli7/
2yUM8D8xm2vRnbA/aCF6gL5byhRhjQZ05o0ZOTpY2knbPnIbCPcwGzpAjiaycZTrbmo5dYyGghvvSh1mkiII/v05+UXS8JkcCf6lLQb+2FlFyS8jwDrcZD
2IxROIATRxONg5c8cM1CHpLOYYGZru9IQcEdT810jB6CJrdobVv6lrfOuE9VcqLiFHyltJpR/CnqeMKhDu3Ewiy/aWEJ5VvCTXIswccZ+rcl8addGRzG0g
nI9yUn88NTCfjmEq9wcIZ184I8XzZD1lBZ/sbbB+Dk4ffnq3CRhkC02hqkIwO00cYkVEH+V8stS90EjkDt5s2fUjdnGUKFJRMpc4aRPIylvMaxUgsbu024
tHBeUxYOcDyWTrBFydVqC+g7nLDJJbcmfNkT2vAyez0xt2Gf7iib9tcyOKpPjear6yFacLzwBlQCclb8Cz/PsuOoPl0HrO5LHqnfoPeByROX0kiDaZwmPb
wd0L0VwIpkC2n3rD1XuAXJAccHdWj/uFyP/kLX8Bge7CJteDmDaF5XmekR/oXwPnBFTeFqYnNvz4+wer89bfZ2ZVxspuPQe6DIwOc0eWr06+x8+VzRr0qX
EsVWNGUE+HGiD6i80NvK7cNLX4sOMScjcmRpBYh4RJcYVZD2MqR2Y/TWijEoUzyWtgBdmy2JV0Q/yUD1n60xomvLFUrdCmXfY1Js8ggLmdnm/IC8TPklO6
2HG1aZNCFVWqhSVlc3fm6uMe/qP6KX7CgNTafRoWbIefByHi4gDh7CeywTIu3YUJcW4thdHPpjFgvbTUKFT0wKLNJ7rAZmvqYkMF0XGrTvObMndD0qyI8p
xPH5J1bbNRr+GryWq05mST5A78KELJUd6btCA9VHx151RFqhVnhWC2RwLtCIl9PNDYRuywsUFxayNHb1qhu7U84Pgv/VpD+vyIjeGLrKX0m3UFnIG4/jFA
0VeAbEZVEPdacksmpBW+nVQAPv+gbcj4GxAujnKR0iMMT/ECX5+69GN3REatn61ETAcPdUD49CWodrNfmuSZ6EXufQe/uB1pHz+4icW/Q0H5nh8cNOYdOP
TCHnBaRd8eZy8mPoxc3WwFsCE99Pty+hQUztU2pcjzyFELGfQrb+QR89WfmHg+xcC+DL8JpU/89HWge/OeOEOrEz9ynzgMnn3aQecXfKFl8DHREHgzxvpY
WsD2UFUiS63X22hhvOq+TSzOGvOLHQjNJEbk+FYrrLwfX3dARysF3dajqhI6o8s/3+h6iYgPpWjtnVKlNLOnlYgZmElOc3A2AZzlPYGy08Xd2fAEQpvHJ0
yY2kk6ijGB4wT7O0PzglpWp28mSy/+0O4XWb0sLU2SvEo8F5qBVMzsf3gqMUypUD9bs17KBNoqyRZqHZSalROOW9ELeErqCz44px6HqXx8CHHioSFCY5kq
xm7KVWBRUUwLajmBlrcH+KJNnFAOqQ+TGxpw32jHFeoRrjQZcQiGfxNfh/EFd5pTv/iDP+ThQzSCO4ZuG/twfVLV6XkmMBGCXdC1yC0fcj8Kh80GS6Tf44
V8CM7TjQmIvwE4BIZoiI/7cKZCFcbWZYlxOgsL0OKg3y9GaKjA+VQiQkOyAzeDS0xmJXPXvIlNvBMvu80t5Tsx7hddWHFzWK8Fp009K27onqm4Fd0J1RVy
OryeIZWU+NgZQnrhfKPiUrily5HX9OFS6MGQW3usXaVMcwkKfoSLqgYAVh8evgqBii9WZsW94qUWGxfd4RsuB+g1iYw3me0MtexbB3zliiHzh05s7jPVr4
j8wxOKZYIT+JvFRpGK+rUVABecXZIpVbQcdP3VSX2J7oUaN3+TxzBP7lFSnLlFeT/8LnBwUeIZMmjabaBM0qO5YQZZHf50dWAqzVaKSMaHUu8unM4o6KTD
brn9JO3JL6sz6afDElyZKQWkguhes+SOFzjpMSsqSFDR3sMa/+TtwupE95qQ3Fppp/WGdMllcTtN2Ru3Spjb+OTqnFA76ZSGXmwNguPubygoqUyqKlVEob
0GLJruIakdT39/B+e2qeoWzjYpk3VPkDDxnxSxbZvoev5HzBK/E0ryYLLXPWJAyjElrTcrhNuj/ziIL0G6R2PKFF3yBccSlsYuB9RqWw78lxcQ/+vr5RXp
zgMo5UstN/o4YrocdjTpjKah/ySoWkr+xu1IlQ6e8CADiyd+O2Fk7Ibmq8CVOMW2v+ZXmXnjwoYJtX3gjGC5SzMjhVKxvvi/XdNFbRIxd0eSy5/ZtlPqYf
ChWsymR0DVSVVJcvdSJkX4kll/FkYLmt4lDfws1mWhWL7wnu/h/KZvmyMqmMY0Fmzx5yoyM9yqCThItZ0lOUVPJ51P4pCYipbVSRSvlSeIkBsUnPqHrp+p
rYegFbOLiwpJRrc3/hS8ZkdQ1Z8ddBnlmpta7lr4QZTjSOiIIjHezuIgPeehGtxvB34kepBArIw9OosSQfMrDBlMVncprmh69kjkD0XzGDwtrlmNEvLTNy
dMffmKWi91shgvMnqjSQmoUnMNHKnnOQ0KbHOUuZD9Ih9KbYxOqtDgjD1YbHwMBC1TB5WIWJLZ2qbjG5CMLYX3kufbh6wUZdhB2usC97eiYRfbTO+hC9DR
b7pTJUJNWqvkN6RL76WL0tzv1Ggy3Kcke5Tajd/dbsuj69Ao8dG+vK0knsntgtzJV0x5UOQ7TvH0J+OAs7iEFqaDASvwNZXgiyimE8h8JZOTrZd7p+kphA
LBIQo3oO6Q6uvxub2tcevdHMGz7vtJW5tgYh2RtjNLzOkO4PxRXe8bEiiHRwMXu2v5o7sYZsFFKiCCshi17OlXrljalaQdTYZSqwWVhPxKMAKgDf4clXJx
I6VGTJIXoSo0ekvq5gK/TrTa7opTqVRaGp8YBlZRF+npraPNgfgopgO1HPwdlfw/V3VUjoek40HK8KpfbNRajJ7efDNMBHzaNjJakOYVfYMwPO7H7JtNHC
5tlLeN5FAOEVIxqhHlGvWX+raTW+M0SfV6yjvPNV6EbDcJ8PaGgRpPZ3ALOzBHPfrskIMo197UciZ8dt5oZqQQiyfjonKSn4TareU/h/yUQvCUHkbaIJWv
yswrCLeu1JRKuuu1hEKY3JphpkBvxeS5xHIVdM0Np3z+ZnMyPhkw/cPNYlODTi3Dn0XHJQW1Ezg7xzs/gSUgasDpoPFOqOB1eatUhrPrlBUnscWbAIvYGE
uOkpoP4CA3Uj00fQe/ZagWutF3Ysy/EuVw2qHJiScYzL845ovZn9i8TBLLL7jhSltcbnQt3EJbG5OFu5vkhtqpTySNg9GeLCEOqs9DN5nd6CzQ66bTy5yL
tJSyi/3T/Gu4DRq+CCKa1A3sQY6GEZQuuRYKkZZIuUx9MS87Kj+aTEgv0io1zx4lBsgONvpZPhI0UddNYxjRnTrM8bn4vO/TmeeO9BEjJNT0CzYUiQOrua
ChFw9swL3jDHnW/xXY2lKwTA5wockOugxwlObf7V3hC9wTa06vfrpmcVGSblPohoY+PpeIlRwE3QXOSKM8BuPpztATeHSjh9u9k8rEBcMJFhY7eSQIXXZa
t8ys6ZJPZxLtoZcokRBuTAmWp5OuwnKHoin4mezLsNOAURcu6KBTo360nwL99OpeCvUZk8vLb/5vj5Qi6mSyOB2Enk3ta6giBp7cyc5TjhdWLSvuBKNoW+
+To1qERTgKxkzEY87fjBkULO+iz5sWX6AcEAOEW2MZvkeQsR56kRv6P5yUIzktb2+a1ovaTl0IqHtYLub9iCj0TCPqJJGUfJQ1KzklnTrU8ioJjOaF4GPz
ZWnvF4KCfQ/GR0n0w2qmFBRFH3bKiHyZNs9gOkacCBWwov8ZCBpwI5ZkBnRXX0QY0sZtfWzcHZ7GD0AgoMJr3MkmO8b6K+Sm0DPnEcWLZNZ6KY/BiLWQMz
sUCU1Dz9Umvvo1bTUAP5kwifI0PVBmg16RzuVIfqNED899EHArqQsXIw2YuzfvmYUx5ka84EaaO4qbxSYNjq6Qk1RyyO5O6vVIkErg1yRjHeMi/xrqhP4b
K//G4au8HLUNIThU4UunaK6Mg3dl3zSimZzDCg0/MYbKvBQ3RsNL1OMLygpg+ZcfQI2a47wb/NH4wZb+qrb+3w92rE2GkimWOVBiy6az3GSft2ekvIiC6Z
OmUnxOR757H7DxWxo2PDDpgYLU3bb57QeEJ0QEs3eOlja0xp4Up6FLm5dDYQRo/w5g0BLomQOunckX2ECNaVNz0ki/RPZa5D+En5VpfIKByDkWHhFKsmzv
nRn37kOCgn4odJkiGW5Ay7d4+hdxwckxdwSVtx063UpMxkFeAuT9u8AzaKZsMSWRhSnpbo9zoRuiNGn3PZFUeMMkIKj0vLQLrbEVOjs9sC1d2UHqwNzMgG
axhqayd929Or/6oolIY1njREZkQC53k19iIr3M+Syx/iZ4+B6+HASlkiyjnA5O4C9ku4MZ0/Ngr3+P2ldnDpmjrs2gBUqqjGjpeMSW1yB9lJM9sKVbFEC3
A6QHSVW4CRowCLdbVuvhhIhTUPv2pg71b05YwoWS5B0MadCprVndL9qOp/nDSfLw+RZt2cx6Dpw1C/LQPikHypJwJeno9KbPYe44Nal6k3pNcrfe0/+BE/
7M/c5F0ZOZ2oDUYa63vSY+4ZWyGE35s6LtcaxFoTqJBntQtG8XwoblNhcCtTLVrUhqwH+jdgIFuPlThG71FRiTdoLUUNSF3yWcBlUQxGpVfDoEoor+BbuN
/gIFlDqk392pr9BlsdWpTXlNo6+jfRy2kaq0jhDbxGG/k67+YMuz4eq99H0wL7ov/sa3kJ22HFaKRArcaQBgSkUpaRmmyJBLIfVNhVKnrZTZC9Stes95BP
h2VDhnRawqK8GGx9B8gJehHuEiGadDIl3FQSKJ8kSN1Sp5Z7gJ3+r1uiCsiym5GvO94yTPRHVJFlfJtMygLUIVgjX9WKd7O8UKMiIcDvMXr5JQ0zSkFiSQ
77lRzmA8OYXsQeZlZZG/IWL2JPsKNfsufaK8LtWj8QHAhDzx7r3Zj/oLL3yEmyyTz0USDutkIJAfxM3Szt9ovqTrPSbL5JwBdoI4daFlcX8WikboKoOXW7
WOjhfdlI0H8QHQP/Dpp0PUzWTogWAc7Ew9fU/XUqGi+IYqwGaSmkuD3LvqRLq7so9TA97UGGNLA7VCZ7ldqTFoVoydRfolSv6cLK1gcpkA9INb4xgInxoh
Al//CKLpNv/w2TS7X21iXpdh8iZs/pFgQ8/XcHDqOtxsySSoL53juQjvIJdIvY16AZQ/jMbNa6NZj71kuN13UcATWkuNpFduvKLDgEgXNCAbq5gJm3vJ+C
Bt3fQCwuXUlUyoBFLHp3Rtsk8KXjhpbuhdQoQpuTkssCwDSN7UEVyeem6pxcZleYFQp0aLWZO2aWl16Tb0xRnvNhMWIRDtTUGSEF/rLHwhs81E18Uc4nHd
Mq80D70kqcoM5oasz4kD6k+LvQjkNOZ7oWjeRWiVo0a3fxRuqKpddXzK3XnxnpiUQzMFwhVkjdcri8TOGEqKBlyzpJqzzCMu5KOk4dGIJddBsbvNVmBW+a
MA2LGpyLlPF7n/lyU0pBrQDFNUMoerF1ZDKkeTla+XYeokh1FNnBJbADYCsHojgqKh+1bK0x9UVnbf3GRfBIB8af0A3UVE6VlQYa+syHIyC5lsDJYKHntJ
+SgF1U12moUntnncu5OjVgDXXkspm3rIoEv1wvpYDjk08iwwYWtWswPU4StX3Vvdva0WsWixu9jFG5Cu8kD9MMkeDE+qEcCLCRxkzyxlGb9keQi0icZyB2
R3RhtGV2hD/CNW9mcDs5b1z3cnkllHuNckZrfefMTxh312Z6Pqk6Q8D4rKGlDLCcwG4isQ8xcvV4vY67UQGw8/G13AX8InoBELj0MLgJ7JiDJpK9kiZRGU
do8+vZRY53jZXZqsGEI0b5bOVPxR4+rajJcRChaH1SM01uQx5jzp/EWvUvvFw0PdJO6HBGqaMh3wJOe2b/xFlEdm5uWKWqxyRYKr0GgZbA7b1xx//MRxR2
c1CFELXfmm/dQygFRlN61I0UcFEyt1NiefUY6Z+AzMVqj8n9ZOEskx5iaLWwoPabaTegrrEmeBfQGD4NwJVAe10lbqRoC1SD793saQPOr/yFsEi0fDF94A
OKS4mNvpZc5nCVx0Aygog9CdichqkTuiRVRKKP2jxm28Y41vuY/KEkXo9qaWC4dMfBCh6jDTHR8sy/gdM9+HEjDp+0hV9GL8JxLkH+FKouUB2mPisZr2iG
Kw4HT1OrQNu2bcpBFt6L4un4GtlNSW8Hd2ddpPKYbDlIha6BmenwQAq02lrDbwQD7Kdo5sx/clRKNMa1gvEzbLeNEWgcnBLk5WGUjqMiLwlQDPUpWdxsmM
UfChwDfjlhYC5WV/BbIW5WT9mf2tYOcvkpneUqNaSmE4/aT3FuNuAoMhXRvGAJkIMyTlOfxLzI7GCssFJWNJNDZJDG0uymiDCgTufGLEV5dF2SD0zIsCD+
cIJFw42692YWtq34vXCaeRdN4eir9VDd3HTff/t+voTDtat3gkgmsHq0XQohBP7FY2Y5IOawka5e0c1njNG/atj9NgXq5Sy1lXa1/PICBcTtBlgVyEHRoh
K46XPKOiUWFupRri0mu0JFheD4QEhA0qgaibNyI8MF5NyWR59nDR9d/V9YoUhpLzrd8snPffe4CwRNEjf3nt/gZPKX8ZYcDE22QjRb2cSDc8XH4QwENqfa
CLqwgzZZtfM+XsmR6HFsFKVVCQ9ILRGcMPSPN6V1XMOcErQ365AP9LG5dJf2cHXBm8BfOI3QaIX5OCwiMYFThX61GO25neSDKFm5HQzScHBghX3hTOVIae
RrUKQC+6hgFXBsmmiSNNnGzpXzUFVpPCgojp6JBuO4pIlH6woMCi2Vh29n3eMRmm3IR8X/XObz7hH4HNOCLQtMdeavjyyODurYvcA5d0W3pywCkMRediw3
2qjuCm0N2BUh7yoBKKo/KNEwJ6VIUbk+LaG7l8KaRog1omXoBsvXI4caOTxPAXP7JTMWMGS+0GfScuI/urJrPjEwYDPfyfLnZx6u7tQtaRKgjdqLI6NWLs
psMpxC1dYn+glXsm6pAqtHL2AU5YUFNllDC2kAS6HvWi5b7qKcTzPU5RFJFfYJNPh822ipmlEVR6jK8J3+q5FVKvd1kUV3Mw6bCC52ps1AEVG/VuoGWeK/
jWAd3ENdFmitpipQ4OVOslUTbtklMtuANfa9zvEAk43qUj5eizwwyiXHtTy3G7tOiy0GnFiRS/7x0hm6NxzoIxzvxD9P035r5zIbqeSr0+mv6F9CTf2xZk
MFKehC76ibhQJzkx1a9pFy4wiupGwkZhNYyI7nJQ9LL+IHQoew/mYWvXR7fVAYedlAwVGMD0BGhw93Xx8QNmVLWA419obBo/M5xW2tRmtQDT//mwDCMTd7
JJe8f6pAmLlFg0c6mxZVp2TTNZuhODWzPc17o5XKBTpXA1DaCTxmUXyyUaZW2yiEI32BsnLxUHk2VzWNoWk8vX5sB5QvMBKjccWpByeurd/r3x4OQBsYq/
+Ok8ivyJ+PANukYm9jtfVf/+Xdq0/2+HY/zg9YMXhH940X5w/qD+oT4WGT+o4uMcyu3711obno5gudXEI3YSaLSlEKJRB58uEaa+BN2FQywJKmyZjoPFHC
nCBu3GxCUKmkroJq+s5ynULhB/OmkR7uZ01P2fV8OtJWUXN3cQCShKL5A6jKI4XOIFx0BiPFX+RXHjlo5uxA2Qf2Jrk5zqmO6XqGsq0X4qZlMVa4R/RFCW
5a691/6LzBBrRvblnr9DZdCK9l4WrnxxQMjIHgCrk6yDqpsG1FI+KI3L7o/FAV0lHXEz77swbDh0SH+C9Jo8aoLtQk7r0fHBM/mkf8dVoRQnP3t8SvA+qI
ybW8zzorzFWcNxMv2y3vvsuN9Zt0mHkjjTLWF5qVU85JgNmWT4Nevv7P78Pf+CeJN9V5LzG6hT+QT9J/6HPzgr2Nun1CuM02NAKac5wq76unSc+sO88YXE
m/ytQKbpQ2iZudGkDRjnsIo9BnUrFTW+IxfxC/wWbuOStdYWcF9UXoMsAsOgtBGEb55cGzzRAFKpp2oAc9bw8BHzxHOXLgdoS3fBD4JphxoserC/hZupz7
7Oi1C65mcU8DHdbS5qhss6JgvRI9UtJkIGik9eYnNa2wtSOb5TpkHZN6EOdKD1UtURInPpyvSqhSEi6HOsTIYE8I8EKnlHeCopqFjwVWCavdiOIjY3r/yT
AFgme5tNGeVq3gzlQ4Zqfl2snkcXgnJ2IwjSuMuax+5EyrrKRFWlApsB5YOw2WebO06FaftGqHiyVsqxGXw5T7rbMuA0b6cG3C+7mW3TkH1lUBQFRkogqm
4nmbXjNUAjpweY5IWTSM0XI4cYE1Jb8ViIdvM5vlvCBv6lEo3sjsmfGam6QVif21nj6p9IcHrjmkCsgclyqS+okhQtuYYZZo98KNN3LW455D3GdzCjaXvs
0yBDei0rwApFOkvPY2xea3f9IklVppENt5IYIBSHKCzUoFntniW3lO0BxxB90j48AZZRsgO1HB1ui07QxxPwz5wO5igmGhWaR9eVxWpqxJt1IpfFgbH4l1
AwlrU1nU/cxP7wQwR/N/+FCRWIoCops9Dl58aOJ1mWdLlX9+i1zCe91qKcueMNBbr6EkFRmYyhvthnA+QL7fVhFHRsEe9JH4Vu0Hn7jHSaiRP0M2ogbDa1
QzGAdeZ7s2xdx0bbDph+31kVUUbOYHzQeUEXtQ2fdCZJ+ncfANIRH3JYfFY2FOqmD5JcYGmSAYD7SFD9R90aoZshb9BE0VwhWAQef6Br+a6kWZH4Kl10JL
nwrfT9DpAJO80Afv9RlvrTWCluZbW2r5St6LhYz0FLhKi2GNu2BlhrxKvNzAMZqMF6a/kve9b8rw/4YVAQRMSM09EtcyqHzTnX1mgoCD8FfCAwgN/9QhD6
5Jn/sC143gz1NNaNzLD+ruwu9GIw+XYuJZHSFJnIy9UlHWpGOpy3sEASk8GItMs2L48hGnpRayGjOCKCUBczmPTdIkJ36s1oHlGvt18MAQzhlhBHl1hLBD
XE97iCkq4TwdJBx0pPJRA2mOEOLHvTCTz3mFe+JW7H3c4Xi50zISmro60RcrzrfNr86KngvRK68p2yUZbPQy9uarlWBX6xhmbBhxxZGMEqUvraTGEenaS4
w3/loL4W76FAaNuWjaERNSL+9+QygxZJXmLERod3Sd/pHCKyMrOzxBOBWrOLYZh6IummyVI0vx5udFFLvWhD7dp7I3LaUZSoUV2qSovwDHex4Uz1BxE9Qd
xHiWSlASe6qZKYwgaZws0nNGSIQ7eGGG++kDnHf/1CtQxsa3lyUQRvfnq4cLEXMxClnFkDDT68GareaooKw7Jum6z2pLFloQbFg6bO+pmDoJItgx4RfWLv
8iH4uhFqQknCyuyTXodArdBwJ8+MRzh1Rzg+xleKhHJpoxx6g/59YaZwU2vAWFNEsKr7XlJlg1RMfgG1q7L0pGRXCd14Q9KUKyNeXF9A8OIWRE33kQbrBi
PGXYK83tZnVwSkW3Mj1CPp4vbyMGsl9GrbPbsxzt1Bjs79aPW95vgdutKdfx/8DfL+t4cgRfpvl/7m+wc/dWPbrcFmjUF0dcswJZxSNmxzxhTl+T4YWn3n
hfkwBSiYL8PAqrI4NZleSqqZG0npdIlZQBdMkORjIlMI6a+6maTGtxTwP9aTPLCRgOkfeklLIPUwZfxOLV9tBpKhUiQfjSIgJyN30SHpytBzNH7YkJCn3y
olhp5HTlVrldRynYYjZNomugxzlHOnlwcdyx9zm/eHIg/rWdgNpbLd7J72BiEezROc/qMkiI/TXw32WpsNchxGz/RlaJSSd6vrP0dpNvb37PAQRu68Tlzi
YK8ppIoQLK1gLN1mGxgsNCDkyYoGB6/W7cxTjyT/T6ru6VLGqdKK3qmYW4Zv4ixYJ8gdraYT4yk/H4IVPXcfq+ujdcalk9qq/dzpXnQNFfOOxXlo2xNQrr
hDaN5TxUkcfDO3LEnMHky66cirtnkTBTaI/F4TILxEp+lzjwHQaPpywaF95Z2wfp3kqx0u2vpWjk38sdkhdA7W+HUUcA34NUd7TUFgOfygEsLKjNbJGZ96
kHAYmblxzzmyRSrCe48Uuei/m7e/QwZJTCTIDr18Dub9mR+xf4P3W4Zt51cqfJTjumt4XHhZPkC4IoKDdGV8HwaQQXVul0XZIPRMPEuq6hyElzmPcLVEs/
3yM9y4GCAcX1pxs0r+dvLlGMseZV5qFWfL5/6js2PFlUFavaLi7OqGf/MDXGxvoC4FJAkxOU9L4md1MKn5PedFQ9+i439OTrzl+WH8YxT8MPYfxt6ZYX+j
oQwPPTr80d2ZBtUYI3x/WA8m83HjYTjWvoj/RzkcP4zazUHfalMifhjHIdMPPT9vI6BL8mjCZa2LPMv20IKrTqrs6wy8OotTfSTlh25H+6JmXOwtpwT35D
23hiV981HQHQ8Wt9P6FMvjgj7hBzdpHig7XYiLoltQy/mkeKde/h+2xf8ohrjx/HDRKfW6vcHIKDk1bUXcMOnGGZY76iHX/Et0/FdpJO8Yv/FzbYY0Lopu
b2o5++vDOo6PMcYhkCbmMzL3tY05KU77u14xsk0xLz6bLQ+BTLbGObeEqZkwETGy6YKxl+00qCV6N6BKzmYgmSnmO7K4ApCsuo64HLF/0C6d02Gw+QY6vh
p8WWPaG3KnTl/TksAf2pICqnTTJrqnaxQUB5NWxfJk9BMIvaWsqJN9CBpBbu8tj29Hijjf5DMqmH5cpij6LOgGXh9BokuSHgRx7zC0ueqmZvgVtHFwMNVD
t5XQjejAWyYmclQU0Fp15/tf/oP3P8Z/u/xjEPhXEU4dhAVclC6DsL7UZHqZi7a8bZMdOwrg2MmSr2oDCWbebJMLfxWcq7TpzNySVhvxCECVjLFrLvUAi0
Qud9MI3UQvJSNNvP1sJ45PJ9RJWIXT1kLM+lDQPVLwr1IJkYvyL3cTyazWgDu8aU3t/VgUfP9TjayV5dpohwCMnCpXjHkThHfADZEbolx/U8stXTlawtdp
Af9J97mxAlmjkhH7hNCtvbZnmX4tdMt+Mj3Tm3EOfqn6RZArw+SU7Bol3OjTXcHyRJ0ENs8foPOIhit9CcgQn8Vce6Psvio0PaABJdE8GW2l07UthfL/vE
1F0Q2o5S5splY3IrjdZXvWW745IxFU1zo/ro27u3JKvE0NMKWptSL2KRdWkAwqhJMbgETkrdtYcRhRDMlPXk9kJHNVluAgJZZTuojaDQ/Pf/Irp7vJiw/J
W8n09qRoqg3DJzMaEGueiCmXCk4/ipSWZftZZWpUEAtQSzfSxewnD7a9vZ1Tx5k8Iv1N06GknCZJyvddS1g5ZRxmluktNxE0PquCEKd7Eyq9LdBgxY3rgc
o5S5IpuO4IUKwtpJ3I8hOAFZg9Mny9E2E85ssa7yaAXE8+BTZvSPCgbuJj5dpBEJ5OWQzJDtwMLjGZpczxJMpqSMXEfJQ2xxSHJbtDS4sXAmu2GZbdqlo2
qH9QsGy9Tk7Z0Im/MJFUmyOmtNBng6wVlXWglhM4fZ8nqQT8YCJLsfZI936ycLkp9Ep2pRHHUk02q/bH0PjWsrz7UV2ee0qEqGg/3AiKdwl4BGHSrouyD6
ZkdZjLr8krdEWfHJCtNEGMRMkzlBeND8pe6k0NuBKhlFNRf1onQjy9mri+caF6/nHKf3Gx8CMZ6i37iviHH/XD+YePH+of9X9HmfDqrvWb/ytTW9ytVj0n
/lEFJ5kIVg+jJnHass5dUdCSSSxY+y7ygLRKoyOkuanlipUEvozuEi8jqiQsISmR3cz32Lxpg96XhofAzYS+n+QukF+3bcBvvn9B4wMKYoedRHJ7b7So31
/ajPr5uevAmZRyMbphZJBUH3hJtKO+xOzVUycn/nHhsOWFSg4oTTk8Apqzx8c3b+DUsyOcQzi632V7DNUWZBJtwMg8oJZOHXVR7CA+qi24lBz/shDkrtOf
+C7cypoK4GVuhVWv9Psqr6VMOITDOhzAsih9U6EivC7TOSRpVgterGUouhcTJBevUxs8nrMrqzWQ67YcFhyNjvzssNUJ6bZZf3YYG6W2ZLWsCypaU/HA4+
FiWdXXIVe3mKtbWKrplisJGeX9Q13oosalVMKvtA0UAoIGWkwRNY3mruQHw/Un+cXhV8uK1lUn5DBM76svqSfdDSgPHrWomtfuo4MuM7UsmPdvbm62QZi5
BlfEX49isQbj9BymrhKwIV32dh5k6ZnwJGhZD+huj5ufHWo9yskOTkKNNJs1HG4ltY9ylfaINLeppNzKwR6mRIr3kyMNuIEpb0xqub6+6Kap3vbb+4EwdR
5QcbSFsw01epvZdHg4UAtdyxcYclMUO1jUyyn8vNWaWeZtWqTKtrCK53W3OQa8vfJg/u74CLjlYqHd7m9//y2J8LaB+3mqNxb5OdJOc7pdedHpeycCXiCT
BeZI4FCSlsJTg2jbNyUiYPkBZE5uHB6zdjf+UV+vLKNvW0DLrCPc69JlfjCRTrpZrSbIgOQt2i5jaEhMmPxystszr0urneUz7sqYd8JIEhMiKGU5sMxRW5
lzbuEkdjMvoEcbAzWIDolgDDVHbyci+g+PARBXVVKfBaQiiktgMDVzElHldQ56inZWsBS8SELGRC8ZVbJ2x+SvF/W2X5gIiiP4+Y+hJhMbk6AKlC67957a
h1gzN1A6Frx3/71pXB3H1LdI67eKDsDgCQWahXpIMQSJa3V4htMHxRNLjzBRUSvpBzKzo6kL+u5GlwN4Eb0niBYElyQOThHMrqsEP3ArjRr/h4D/VloqZk
dX9kdaj1K2COpImA8hlk29hN9GzFGH88wpXfWtDLlxquvzTIISzsvMnhdtTb+QqDh2crrzfpM667k/pMxn8bEBcv2a840TUd9Ekm5/kmdEDAobTGcwiHkO
LO2NoJZdixK9O7SlR0oCjaLWXqK5k8Aw7koy55aSlMMmaSiv9nvfgQsa3dSehFxQUZK25r7t8Ot0kwCXswfES+r40oDsrWAiDEkuT85Xsp1NG0cXlrSHQe
3GCVHOzPa4DbNaUPnD51wJJmyO05nJZQpZsMMULmPGQeaY8bNAustKf/prxintl3W2gltus7xwBh2EM1RlbemuErryQcEj/887BEEEnm0HDf5xDqtx2ujQ
0C07kjx2NhJEn3WLCJJPFgSNugq3Z6o0P1MlBbaNL4H84kZDSrKFTQ+2SkmXLu+XuYwMEI4TTvd1/cvyFaWW8W8GlKzs+E3bYDeSjfgYNbx9PqB8aZ26Xw
b96rrLIWsf683kMlCnlfzNRlBgyOGz5n+YWoyshu8aJypMXVzUvMirkEoGPz+ckfB4vGIJbfvspnmqxizX8jDS8E/ZNYQbKLUp29YSVNnhu/SS2rKmxBOZ
0RiQHuEOZSbT5GsXt3jgk15ahmW0gYIxFJOAMkq36hgrycMV4FIk7swyzOKNJAH+B8zT0YxwPOGFAL6IY9HLwclHKpZ0yVQdsnT9D00FH914CgQAqijHFS
fyHaS/8T0Kgjc8ZQppxCRJT3eV0E09EZZfkLaE9Zbhu1SXSt7S1yyHrZJNU1i5xO18P6t4O8HQzxbrLxVEEGxlXHybVPCbQ6Gze+ib0DT69SmSAGQg5/TQ
AIGXwe/VWz0taPhUxssMKXNc51+8RUyh+qZPbxvWiWzkO8sfFd8UiJgjn/s5fOZGt6LthDJFFS+3uiHjNDz9zVKY1/3xtLjJBwmlW6XZNCRZ89TSnBed+T
TH29dyLfeamCywIE1TsfXT31Wznsrwl7L6FERszpuVpaB0GfpaLpbfH4Ir3hXM/ax6WnDrRvVWJWvzNmLluWWAZqZxdoTDfTA4BtW0UKH6861yBFt5wboo
r3/D8IUbsE+6ynLyvLWzIKTVlIubW1zF4AVwVOFjSpGfTDMbHD+2RSPw8PavLGbK0wPKAil1J0tUs09AQ3dBLVVk5HABeTQ6/NqDWRVtg9a+JN80dr8tL4
ubLNMvQsnFckLUdQCDX7vIcjGRy7ifGgLpwGona8jKo9v5GqzJfSqBk5dhFQF3f4iTTTqdbkVBGdKlyqkBJkCVhOg7+01x8ZV+FAE/3vrh9/rfYkfO3X/4
/cv6j/5HFxN+6F2qNz07DOaU74bsOzS4KmobpRpQy6nE1IigvoRnOEy/lbITk/tPnvTHPgOCJ+0xo87tHKgpSnfDvgylN3EKgmdC0WfoEkldacD1hPfkes
5gx6wjqgfHboK6V42B7K9sXwL484CuwFXfGDXXa37QNXvUHh8iL7mVZ40RcMW2QTwUqOmq5Kno3jFGiuI4xJLeB0lAQ6GbGoQjlVUq5K++tPagfnjcVxHr
BI9n8saiwDq+e1ePtQejX6EXp046esSNChp1CVLtWzxtODA11hJzANwdbLtHSQ7O2SuO7tsPIvRW37nbgedrvSrdoSP48C/ok0PQhdELXXZ6gRRBGi49eG
drwJk/ELN8rNqUfUWb6hQ0Z2RQlSzSmrHtBKV0Cgp/ClFLV3Y712WuaBvqOeBN1g9TGEfHSXhhdJ++m7zXfuL+DpKnmBewxXYbwXeglk5CVJGHW/TKt6zR
qGbRY9QrKOuc4oUC8ZWTMBlxcrTFy9T6Y5aKBLaznslqUkEhrRgnh/EgBTJC3Vcfp/p422XMsp0SnMjZJA7Kg7tKwaplFP00WSFcDlerSkjYVEljNwJAiJ
UhBjf1QxezVIoV1+fITbiyX3GeZ7KK/o/B/guqUa6d7WwcPmUremY+diXp91bPZxQPUd7JpV2jQUY5vHpIVwld2qDI7jz7D2WX/BfuPzT/AOhLLk4Zea59
0u7IJ4/s6yiMlioL4lQqTNIIwRLoZaR1rmcMgmUehU/fBpIVbUNnFHvpnEyIFKsbjIuUlL0hjla5d+IAxB1WQVBgBLTQnDvT4N86NqHr9NlEjSWnVw3BLe
lXtxD5JzTxPvAS17SDsMportOw6PQA3INE+iUbDvtMTrNec9as0fyyuvJKqRL8ze8Pt8937q3fBf/IZ3S3svJ30+AEyfhzMopY7KaUK+HuDI+rqRdt0ql0
pnTxEYtYzQWkfurDDY8fPc3Z/ZEvbqHu/5nIkjchuL68Nt+jfQeL+3HkJ695ElbEpA5bBtqbWmDcJnXogE4iBC2K8nEhku/b00dGpNH8bMzq/Jus5h6knq
HXpMtu5xuKbfDFtm4GM4zOtLlPpzHNdwmIVGE2boQpo9wzWu6xOYWeq4BF3e0AZUi6Q6CE+paNq6T0OynLm8cuiKxFR1w4RepGUItbi3K9O3TWcZHaKFJP
EWp30oxn856P/zvG+r9KacHZ+qcHneQ/EsEtxir+gfxvn/9Ibz3b3Mq4toPQbvoye/SeikAcr74nYPt7C1oK2hoglNmPjRPrVop7vmQa1Ui62Mn0MlVG+S
qpnYuR0J8+TxireijzaoCdvtlvjMrCzFMq+WcSzGwOVeY4pr8Hj9caeC9AnDTYsS8lpdp7EVzEqCqA2zfoBApmkj66UIw+urMCcBMHkVTnUihDOcPxKEeO
P7GDfbI58flYu43TT56y0d59I+MvJmxbHYnzgXuBmuDXlkxS11MvNfK4Aj5+26C3Qgd58LoTqSUAeVmvHHY1LoZA94bv00KGt0g064qvoO4MkC/+Qm/6V9
uERvLU7hm43P9+GqV/U0QI+vuG6k2f0keOpHb8lBXNoCR+vSyICHrlSXeNzNxgbEwE4LalRBVsV0L4C0lAgCu1m255AHZCoJwHI+dSggGk8Yl+4y5NOpAl
S78yWUJzNx0ssrepOO4sfpOcOxNbJTBIuU96PUHceJCaNo8jgHt1R0m6OxA+5XL/qiOA2eXMSNEvITj0JfrHvPdXwtcD0Z8Qw9RyWuQ5WwDu8wWS6lypl6
HcsPQT2Hv5xIlEcFPJLgU3nOi6mFC9+51Q6U5imzsOwFzcsULf6eURAhJzdhw5t+XfKyszbjoMqzJb5CamG4JbY21CaExVhIYwa1ThMvkQgioJbv6rgfCS
VInpm6WpuWwzqkraZf6srifyfpZMcgbkW4kmt4g0Y2ELbuKI0Qz+XCqbJexI+GabNEdGLYGazdnSX60jyKF1tfUSFERdA5o48t3vpOTGvCGpezWqdb2Vmw
JUPT5FYnu4Aza7dUpibsN9FmxnUhJMnnUGlkdTsFWBAIaBzY1pwwnorQtCCKWpM1GYjfkCnG4bDB9Z+A3NtNR92R8Os4yZDaNxbR8XiA1FrnBz1jPrD3hS
1h8kKb1lRn0g4a2GLvNNhJNbaQJHbfcLVwpTAZw6yJV/E9BOoF9KPnmAuVuS0+yDgt8sMIHjjf7j+laRAFjE9yW/YAMVOh84h5OZOeWJ4mK3icor+1AvsJ
KhnCFcsftFLBcVGwHm14bnoiwQIC5VrZzDS81PeyjOW3mpwv4K5zjySpAX5ysC9l/M8V8inL++qIKZd4uGc1yWqlq8VAvm9afI5g80LGQYC9OI7vZePWOI
5gQzkeCk+icFi9PnDaF9DrH9lZlZlLsQWCjxWLkgt5JE+Ihl7iZ589J8j3aR+NKoUvjk0cUvrwKE31eEgj3ArzshwKK/Sd8mQmcRnyN7KhBHF0zKLpTQ53
bytvi8MlGLVFDyIPmtnpMrXKhyM6Bic/inKhGteRkZoW8CNj7/XgpsFaDXKNLU3AbWJ1Kea496yMt82dGoMFXussXB49Y+qlZKXfMMz91oeQDtpAZc8k8y
5ZYA36+hWbg3vNMir9gePfhdevmjBHSh4TI/WoadIcRoOPdahoLmdcQsn9iiPV2C5f8tUtUBMpUyjdq0W062e0DgNkkZRDhfvqUa+lZIuJjUQkZKLtyjPy
HI/LxB0OkEN/pX/z+lf1JuAFrmhJ1i5ekbeekrWUJJhPPcV6N4Y1DIe8rY1bLsnIZFqhOZPHgo8sI0pwcfkS6FnsWTLatfljGU7NyANzAvJ8HHb0xqjkkF
kw5xxpSx9Qj4RiWyOBRuThLqn1Kj44MIW4qMcpxTBwLnDCCc+aa6yCVHm3d4cisR0mziBJLyTE3um93V6X7R8j/FePESnxu8usyRFotMv71hYc4wrBtlSQ
7tbvG7Y6qZ/p2I4quONKFJzx8ylcvLF1nJ+rkkkPMJTv+6tUnK5kGG4Vu4gn9hT9WCV0xc+lETAB/3jHzBJPWvkj7dtDKXfb33pLO2hlwKJG9KiTbcvqwG
8v6L7NrDTKzCBn1rPptosWLv37Nf1vT4ZE3hL6+3RhquNzWo1OVck/ieaDgWDwKUwRF2DIoC3XBFMhfRfnMvrilJ0w3yilD4m47+ucwBqMSaA9gsbgpEur
qkJTPQfysENlvb6aD/qw6XOoxEtN18X4rhVxmHZmtlZX6g5E2lte2KPXuYO04S3gyO/vBOCbkbSnGzKMc7xcyPOhmKYeq1dmnCEJNOp0PO/XiXeL8DqaAr
pc4RnHz9xrVAy5NfaAS2vx4egJc7VQwPteMitPi8REG6E6JKefh7opo9lvNfCAWn5H4mdPiERfoz1yEQXp/nvNKSKtmuRwjI53g7Ei5u6UrLXyqFQp6v2z
4Z2HyCX1p7lO0UB8uCncpYfRU9jZ1CoS7CI5w/SuLGU/WIDMg5Gp8l1t8WDt/D14Y+S92Uj+x190msoOSsKD1a5KC44bgRpBtN6RO1Ejv+pdy2EV4FLdpX
brwJLECmxTwUTcOjf9ZuccobErN1xW2QbiPKDW79Hb/gKRjdkVZofhc/aBH1qnt87an7y0r98U0tH+hdFQn9AM4uM6JSyCEmtEH6jSjnbo0DBxkK7hX/a2
6G9o9SfPmXTQVti3SSwm9+x6CP6t4bViRoFLbA1oI6LKToem+KdjyXqD7uNu5o2uEUIVgNJwOM06oafv44qNVOVQuePYM1pP5R8RVc7FiNvHqVM8K9kM5F
m7tKsA/+tvCMY7lRBWbuKQuIiKUdEKaCvrO7CE/75Fk67X4k+Zb4LBvhNC2a8ILlOScrmgWWz7zm4Lc83SegCcsmgtl9Tdleu+HdJpJipAHFE7Us67pjUN
RVxZwWZ2INlMZiQbDT3eOyPNEZBOoMvYSkygnazEh4Oh7mSopUk5taPPnGwmorylhiUDCyHvRIBZCMaFwqGhoZEmIhqKJWUOCGBc1EHXVyZ6AlvkOFAryg
apb8obFkohndUq7b95Huh7o3pqe2OsMZnObm7WL6qxwj13OBrIYs94ZZSzreqbWo/mknjIIIfpwTX96fveSQeI+PNlH/X143y/qcpyNW3CBo5lLYAsAlSa
vROEbeMpOCr72o5hCTzLU3yu7rAtpm0QpQkDEPKpl9PwKOI9JFxrjoXcOEYt1gM8yfKAYcngAOpMpDfQrHbxXjQZKtpHGSmn41liyjHGKIN6WtePw8I6it
f6ybWv3aY3wLWUWtzAXFdgmthItHgXIV/QGaBAudnNhNvTaudTJUziPnK7HBLIf7aBP5H2g1P2+fw+Q362EQoxIvc2prYIqr+493asUkCgWuJIOmHkHht0
wBy93Fi1TBn00nz4iPJSd/GxRgvQwWyQtg1ed6AxXzcBmWd78HaNoHuSWOyOCdVE7BrLcQrNMlt/NOVnvLviYDeS/buFrnTHeqIoYvY/t1JfsRFn+OL7Ik
MqjO7VKXbSYIQf1h+5uwSHdIlu3fbtOhw/sm8IQ8Iq4LaqnFE0iaYtV4KhGAD8MR2BvSiqr5SIORidsoae4uxBN/ZNXOxuoTTP/7gfNW2oQuk6LWgHOmLm
VqDSFslOOXWHFFhcxlzFrKcrBkZZ9P5Ni+GhWBBlGxhyJJ+feV6CJj3LTXDh0ut76nhOygHblSVgwPDR3eZOvyHGBr+6Xnac0p4CRVwjxbEbjo9Wdce4Fo
J9sQehY7TtxQFmWqC8hk/GR9t2YoLLuVidI9GWBGOOhM6qybHTxPyjOYNUb0sznQMnG58AbxLujIL9LO8j39MDIJrCo92caJnQ7kMZgTrYJJWl1lvNgEv8
8IIfGXxzcth/HDVCFHFenmrR0g4o7Kez0O+hfcKwi3HuVWqf+glOU/mmUOHLS+xI5uClq7mcswIuSgPF2DEVYlSVaKMpnSddzW9aNGAHQ1FvrIJa9XsPTe
AlTYTf9XnROvfBF94NS3ljNs0XbjgQQ9W2W4nqECalmGSqBGIefSMZUl3DHpM9lW2zqiFNa+tsc7TzKP9vAGO6m8buZzRButhXX9Jcd2KdGuLU7Dv5DCj/
5tYP8+e/7OUf6d/+fxzzvPfjn4d0vjR+USJ6Ks6BP+3u45CRE1k3qpcF0A3ayhybtfhwwlZc+SQg8PXDfezn4O/KMXS/xoFx7j+ez0wrkJK/1+Mo/+kOVv
BBs0t4RlWIM53FMFLGEolXgKbbShAfqOvla0Vhk3W7H8STBHLeWKw1PXotJ+hWy9lhumD+Cnh7DsChKTAw7AWAPdaRmOV6SskFaA4wHtEHkb1ELZ7v2bfF
YfIekXCt1emGZzK+3M1H9ztv6XVTo2pgDg0KtqXo8kAEmknEfcTAmAydwgBguPcLnLHSpKQFmS1s0eW6GbKkqZHlrqv11V9nkVHiAMM5Q+yuu2izNDsHTt
kF9LPXAx0oCZmWJ5a8BHS8Z0qjZ6TfTlf/vR5vY/uTxCmEJyI156KTXx+am0H8VWdgf36yCKMsrdU5abqySRbvbTUfko1YFaDqnM+d/uWWFRsEIxX+RHK5
M9qI9wcJCakczAJS+vqwzAd9KHNBWirs2yjrRzs8+R0A06XmrVJV2NNKA2EI7tjXRTDj+bjnUGMDrPjYJAvFpylW7hZycFuXVkNrVPeqb4KmFBIY91s4gR
Tv/yAGHASAVAuuylACvd4KAYprARKZ8h+TziFjk5b70GwGaUY9/3c1syEd0dEGmzeIN0ZRO5cVNUUa40vQzLLnGC7LAHpb0ilER3f03vpJutHIDjGJyPcp
RnuXGSSyLpZqYpRVlGSbT42z/k4vpQJRuhu7sDzVgSPkpIKp3hn3YHRWa3FkMmRrgqyvn1syOYoooRalti9sR196Wfam82d1LL2E46d4Olo4iTbCSUSO7O
zbgj/aK1ylXRYScxki67nb89gaMAoy1m1xFOfkdqgmtVZ3ZICRKAp56gFJ0ILKCwW50GsJDrQf2hFvx+hMd4CYuP5NocTR+w0ooBRPLj7hPdyzy2ohuE8L
5KmgqewqipMqWrcLP0bT0pt1s29yOpVTdipKGy0k5StTv2pV+EjWGJTp2KeHqVcKpuhrMI1/7RZwDAWWeS0oG+6zuAbqe7KW7ZMbXKgFYRStL4GeMEfCZV
Nky73t/ydCv8yHMC3AkOp8/U7lmhf+j1OURvJ97RBCyPb4UARfe62txrjWx/sztzhHQ7pO9nnLw+7nTTDPBYRq6ESLbqEECxo48gtqqG1bbS0Wf1+I2IHM
FDZa0q9OQiUuVLqpsS5GnEYYm1jsJ+jU5E8vz3JR/Zpz7zPLP3Vv8VNp/BjUiH/PVDki0yDk94Lw7CicG5hwH/lKMg9mMVSXLDp0oNTsrW3b58R1Di7Us6
BAUi0C1SQWKGSL7utzDN6i+txd+PtklBqzKQ2cBnqfS0XT6RrCpbdYaezaGgo18BGMniENOocp0Dl7bJGT9HZkWmpw0lBrFsOzfCOFDErZ/pqJH+PGQQvD
7gCz1atosZu7js79qfx8xKSTR5E1w5ufHdWJeB/eMTaZN4pWAtkRLPB4REOrqbGqbXS1adn2/nFkYNCxTum2BM/G/wXVcurYHj10qJkN2xePc7pKj37qNZ
48MZnUDY7JmsyfJuejxpRnt89CjS9Poh5hSHYXinG8Bgc4kA/D090msH9xtthcgnq5sO/89hSVJ6qSTRsidutp8rFYWuZRMzxHDjzQgm8eYke3S7DEI3ft
Fyq3iQnhUvEAsJvBp8gVY1qdDKmQTvC33XVZpp0PFP9CoddSHKWGM6wgKhGaiLfPrnOENB1yph0hmtwKjcUMywGJ3u/AcUf0BPvWWUTpIeJPMNoavDgY2x
JNaihByEstW+xvooXPyd51ZeWPAzyHmm5+XFQWDd8EhmnxzItZIon9mCzouHPKMjnCNde1PLNalOA2vb2WtfNNavrzvToZ8R/UkQCfT/rnWIxsXJdPLMIB
GEq4L+GVHeHyv4mZR0++KpjYZUeCFcRrQetnKpl/l4pSTPXC13rWsAKvdnjKJO9nXfQtSnjTY9mS7Bl61uos3xWzypOgA9Ducw6klqYf5RjVMqRdAaqOGM
q83wYMZGd+VhbNZXoLs0aLbvZ+V9fBOdp+dn18ohbsqpss3Bb1Ya4LNfcYd/WWUnhLwf7fPAvHUuXu3gthsMEFiyAgcul81NLbRaJN1oQUPTzckMfnkxfK
a2ptlORtGIOxSjNBrN/nmnCfqIaLRXPhCs3FKzXMZhnafjPJ6pb1ggnQ3jZDCarMAU6HmEy1kLIu380jtF++8ujy4f9IE4Awg5us2tADRjiRaHh7eXTQl6
kw9S8cbKmOH03bTSisfNl3NWqFmk4vS4C6wpFHkqcoKSQD/gyORj2a2MyMdY80scse/96ihZpqycKsjMOJa4X9IEg3QbFpzmp1mosrXqM9xcwOjo22gTMD
j+7I8XFDyEOqcQokbNEzBESJoYzKgPvVekWqMptMzc4c0fMku19zdIsXQJGeMAXkkeULLgellwAO9PP9LyDMFC1Dm5VHb4+zXwb+WSyIrfaeAx1mVugHCq
/NttAzXp6P2yAcaAwrHIFQL41yXOqUIfqJo2gxZxaiN5/tau1PjpVNNx9APWPeTVpttk3E1Po5kAHu80mFYry3R9sNdb8/ZvgxVGBnXai7JG33Se2la3lp
MWApSlOHXR6dVfPzf5/3eMuh4V/KgD2k5L/KhDu/+ovzdR+boiBTYU5ee/nD7WGP2ubXK4+F95VXAMZt5PmkKpslsF59PSqTqZ41Q2jfxDeKkfZXiWMgk/
oO/czB7zay4oJ+eggCblqma39i360qxvM/NOxWjvYo7RLjo9nEPw0QEeLxapLhYqtZtUGCoUtZTwtprMI5JdfWGtRK9Xt0mGOsz/8w36Nq5G8AP5gy/nUv
OjcqvtHtsJvHe7GX6E1z00Cv+5KGizyEr475jYLgBZ4f+SAf4NkdDpx509wBdBN/x43tn/T4eXzyy6v4nQ59VHi3W67FAjJFUd2iLPc0rQR1YLvUJS71l4
QiwlONzTa/cqDrDWYmstMVfrKsMTSnMNMxKCt23jqKJuZC2ryU5ro1VwEPAGFpVjdSis/RSP/vnn/Gfw2GDP0fkV2ALqKrqlFz6ba81ip/Ng7Cd7UMf3GK
DbB/TpkaBfyuCgn3x8kRU9BwyFYoFuT1oPMNysmLSUxya5o8NGHjpe9HGOLHC4nUzEKjDBXIRwoVLLsve70Hn1IvqtvkmgSbVPZvXmhzzhF/Yr8j8DT+U6
RqC8D93+iZzYtkv17WyfEfcXgF+qi269MZ0KlCDv20m9+mUOYtfHFeZULFZW5kZjC+U420jGjNvSm3cR51w05SI+tsBJF683kyzkokq3P3GwJGy2rXc5hM
carlkIxGmRemqAnrazQSBNf8dpdiB8yiWujx0wRF8LmEW3aInNW42aRtSikSK+xg/4509kjDFSvWYX3YyjGgLORonkm4wHpKa6qtmZOgoKfJzM9sO5mMFg
FLDgXj3iyWuoKtDTWkzaqQcOrI/IQTHLH8aHt+WnOHhVcvnR06LTM99jbfxLYRm/vMfBQtAZRAHv0UtJLZmqLxKdHoZTRoOX7XR7tuDe+oNZUZweU7wdXb
M5HezKtrn4EPFbPQVjP+9Q0IniP6bwD03TO+pPRT808vMZWDqmT4c/vPX2Tz+xbOY4Wwm6gX94OJZ0T49PcOzFSa0JcKvNgGZ0cZosT8poo8vgo7fqQL94
D9TK79ErjHIiBtIWN0KoR/gHuwfxdGeCxq0RTO5anGCnUW2LDu45Cn6091nHkNpb0ywYOS1ocOofbMEpxNERDhZ5YpaUMtMxnFoasxVSVP8y0/XN1kU4JJ
9CenNXIMwdPiMSoLWMs2ypz8zonjENLSfvUVYNE63LCx858w9TpsrzFS7J7IQ4urpf8CQxldOgsgniDeVjLfGYZikoEFRdXrT6z+M3I4Lgszn4V2w8PNjh
Xm3G34/6RZDvoff7049z+DMbALRKyfLihshx6NvlCkZZf5Fy2ZeaHnSiPT+j0Bua2KKpAkGISjr/8+2YUgeLa8hU6iDQ72r7Lf/b2kU5nD+qSRDdq52UYv
1YcTuRBR+c8NgxMpAcDU5Z3JoW4Hiq1qyxTuICNI7VQpjWWdwqZq6eAdXJoBe2LJq3IsqTA0q9taPrbcrbI8zyQRb9ieBa6LSYTYQMzJ62kcpGkfjsZcFz
cuNf8+tqtuwISm97eEUAL7Bd/22jSl5R50mki+QKl+jsHr5orpQWp13LraTbnCyUqQ66utBYJcTfvIab5h77sR60fBwdEh+rwA2PbsxpYmuyM8CdQ7gfIF
3Zm7ITpf3lOzc1RwpMixfL11jfTbC7zZkJbQwbigZH55EhV4G6rms23GgbRiGzBU8COYvF44oYw4Ae7c8yfj6Vni4OGOqosDssS8nxvxv1ZlAW45TMEg9w
NvOXSmloGIFKNeD2WxgBjJF0jSH8PimHzf0Dm1leAefFHlJgvy+PoSLladh7g/x38ATwja0FYhtkUVsqaRq2aRlZlC77puzIRJAlpsIetMJrN2t0QjdbSZ
5DaYyNrzxtGOXRezzGLCyv3awmtXxId5kG5O6b3SjXRvvXTeUpvso8DcbhbrekdW9ylCySQiOD3hdSozn7Ar/If5rp5/HdzuU/o6N52vSTKhrv5EKEbbXf
eCkM85b7iPOep8oyeHkSy3NGCxdipCv33+9yCVRHUokKCrl82hG0iXI8BKjxyVy9NrIrc/VU1l4oCLW1HSBDhEPLYkstxXzvDK3jrWD81DKCZ0iVba8AI6
Afp8U5eHZSeJyLSEP9fHc8wTb6Yv4e1G3YkDRrsbcDNOnlHr8GyBDYNnODb85uAcD1TWd7QzS3pu2hOBE9uqLnlLAaoBPAb6bCUWLkywyj1KBrRYG7rAFw
Ua8Gy/D6ds6is5avB2Xoa7DdP0eDh50gxBeoYwy1EPuRy9W3TtxPwTfry7bxO0eDITesHrNVBlVYPCwC+8WymOLxcJdJQ9QOXbUTKDAwYxlGJRVrwFlTVz
IEq4b1Otl/R/Xamw4zOxK6SJ2uuAySatbuwrbLm2CMpm9SB6g+Mw6CRJp5fCgNCZWUQTg+nTK0H55IrcgYUsvd6vDAKAd4SkyqSwx6wDi2ecuAy9zSFk2k
HR5fJZ7Bc0m+7WZRAyYwhZWTWIseoZpL0DrgMroKTzccqGhIFWQ5Jr/omnRWvuPPhK02aMoTJ8iQrq4wZgmhqFtt4cEB2Jg7EFzwpHasFXj3LSpDOo0vGw
1IUSZCN+1IexiFrwoIXDMDSnGQ06euqChHqaEalNJtbyALcJBypAFD2pCTDY8JyV16nr/vmwcsxdhc3gDTYleUINQPWUYUPLF3ZhTB6ZUcBH6bbU3FDhj9
Wkl4CJm16KSvbZjMCZzL+lRlshI1I4yX0Xn7zreUahM/sLKYfFvl4TlebQZdIqLkSLq0y67jf1nWv0OAR7icTO7mgPklKoQ7ktkUa29HnnwJ+SiXUw3c3G
486qH82m2EMyqT517+faTMFjn7CyN971UGzMkbmKsGhQn4nAAlkqwQLm+/3DIIr9yt4TCM65yfUiugsUQ/eU3k0cth2tzNSOjymQE8+xEw24M9O2SkzwL9
couGLtFgd8N50ZOApUCWCCW9T/44Kw9dJfVIA/L45ksTrwAhrHzJHEAJPRshUiU0D09K1urd34oXCX/u2PGtG51IVyEc+lo3k1lFadPH3Y0kWUY5XLzt3K
SqJMI3lENgnmm/WxwiXGiQETR3wx48al5zeRUW7vvVIHjPnIZipXZlL7u63GxMW/aIxnPwD5PkA2LfbiCF3YcvpRL3F3JBa42SS3Om6JmlUTthJP/P6SUj
Cz4DICMas4Kh9fAo/PpnOQwS2GUCPoWWrMwOJ39udPTbR4lTRD2PozAl6mx65M/C5CgYmpvDpvBNQNTe8tkflE+YbTuWSA0HwJTy4SbzL5OVvKxTygoFXl
5AGYwYGkJ4vlMzWUEDCOT3jQHEMV7S29PRgA8CS6WRiGQjhGNLWvNyGFB9s6iLKaVeQbD0TPZMwisbAeIJ80NIDR7JlFuGPVNv6e4YkoNECzQLPw1GsQ54
Oz0NTBwAXTfaS84qq4d12yVy2L7PYm/cGMT4oz2/1ZrIpvqP0G19hszR0H83UkaL9V7EeZ4DnreGinHul//6n/SjXTPTxu4/u7fbnHW96EH99d6NpLioyc
89Pij6bwThBOeiq/UohY53l/ANfGGOlN5EhA599zMIpHkp4dK2ESzQRDGaiisdSFLQuYNH1BPhPbm/KMIx+AwVsMbmDUUg7YbQxfsD66YyJf6w20T3cxg6
SQihQWKerQj+PIGDdq/y5I93IMk9UWzdV82+fQE5ptl5duJzUmfDZGgsbRqCbXI6LGHJzinISlrQD1M2RkTVcePMe9grLn3Ocj18JiedLY4lGuNbmbWiLO
R0B+jKpLG7i3iQifDtRgCuOiO6NNyFa5MsoekfH96c8yXsXvmbem5qddclkgJdY/nqknk1yoWbilOMtfuLJD4zGywJajCLPrh4IyDJm9ShkprHZ5Mgmh2u
U8AjmfNwI9mRlMaULaoz3B6mECeAjWL0/Y2JHPWGlNKUPWdOq53e6N/16bDl/uRRE7gK6rU9MQAFYrGcJ6BK965iVeQmjtAGSOt7I6hjKKClL02YRG7vOn
w5sGtHRqllI581Ce/qlcLWz/EvlX7ZvGXKP72GKuTxM/77Qs9bHoBtb2rpx78Sb5pxCh+KyWBer6Fx393KiKKtgKBZZzjE9H5KGOlQ0c6qI2vPTEk+USyB
qqwM5GY2A0ruT+UQElkO4fbwPNRreRwXeTEnF3j+U2WC2S5pL8gM/mOcyYeD6Mkg/1utPVQz+U+r7fOHf1o4+E9LjEyltqQTl9D9lYOeC7XMU0yd8y2D8t
kK7Za/7rUQxlf7lmIh007S/gEHOSJ+WXZA0TcPh8ArlXq/ovK5vcsJoKtVwTXqch1drU+AUBeR42FQiK1ZS2XvnhRD0MeTLs1Brc27q+LlCJDxlYkzqMHa
mxldypCX3lebw+xC9tP0HhrbN+xr2gAO2MrlhgsdNmKVDPGo8hPsFqK3EzeZBywXhWKsYYm3XO22ByLOQL6rVKSPAlqWzs49vZ6eXs7XvWMW7amBWiuD0L
WlcpDpiQzS0lvK6AKqV37taAzDiYcdKdEFIIJlwlcUFPUcHxgD/SuboL2sDI9+Wdh+YAz7EVPVOMmRHNpIkGGU9GqPldB9G8DXl35Qpvf9VWxlV6FqS66S
kXnSpx+wOcDtes744UsesmOPr0LblAatR3F7U4udUjYPejofzCLYZwZV+rugdqdvY+VxOVNTxVvdkvRnjoPJwGP0u1nbidqBJlDeklmuPDu7B6lzGe9UIF
RMcHx8pntT3pVfnDb3bCsfF1HZazLRKBdOm2OJ16M43lR6RKdXXySL/P0ymXI6TZq0Tie2u5Hu6EY4l9T+hlYLJ87WYdIHRqBK3w6B7sgrMe69NVl66ZW7
j75iqkX+gjk46MPi4cIDwKYvwloUy+WCNsP2mzD9OZqUSh/lPFl3qQGHcD23GhgAvCYz9EXxCTsbcyvFcPOG6o+qtk7x4S940hUWI8kSlEIwFYBQ1FppJE
8+sFBXZxvCKi1d4A9fxvq3zUc3AuM5R/yZzD7TdDiYQo44opCn790FD1SxeDSD+ColLxqbrPsakzVz2mVoEMvd+QrRaHyGaN+4aI/E89EvSEVCofa1wOAB
wEYMWwpuV6QKepOdF0Fx9oqb1RyCamc1wp+mU8vT0JOSP9NdgiZNjU/7C/IbOsMtlUu6FXo2dXOuLOkbZeYG/chfCRiC4FdvAkqG8eejgVQ1j8Fkl77/EF
3AtbvwLQu99CvlRpRb3NRypZwukmYRfm7zyIVneYawgd7ePInKMWymUo8ORISzwTWE1wkN3liURlyQxw6+Uvpa6GKwhq6MRZOwfyqcw0kVy23rkpoptu4U
lop7OokQYk9zX5QQSpu6GBfDZU1PSfY5PiEOgPdk5IEtyOI5PTdY1ILkHABmUbsTwJp0aKyq5cSRBnMuUCOHr33UiFqqpLu5bops2wuWRgqXwhwCbv2jgG
DjGhXka5T7r94WG0mDb56rAR4V2EK9gG/JtDraO0/4TLmGCCOLud90Z0mcgnP9QuR5qu2qSzqtzVzo0lxQyQeQgK38WEYuorRzN+1uG7dBhed6HRo2k+/c
S7Y2e9DFZPUqKz82v80sh+wHcMqcwnZRK8sUK8RHLM71XxegozxMk6w+geCj3QJ+E0eGQ4+FKEOU949Gsu47qC8CTnAlTu2mdk+n6wBtE/jJgnQNy6H3Zq
kqgbUuLh1dNS6hcXa1NU/p10jNVmmiyvuYg/1Ae/yZncp227C8RO9uGcWojTTyCnMiPSMa04HugRbjfponuu4J/OS9LWxPWgVggWr0kNy20FURJf3EiZgz
lkBULPPOTYkUt+3b6Nht/OwQo2Awm/s3zbVAN5FkmMvNbHJB0GEyeX5hYCC7h0A/dMNhupxy1my71LR+h0yhHy6WXGLeMrukQKCuqoyKH/AUIg2oZJbUWK
V7aHsb++13WffNwWLT/YDGuzJ+pIH4UE7fBhxuFWG0sAVUL5nM5eIrpvk4WKfz0tAmkJkKa+sUh2+Jk/tQEfVkCdhJJIUSclQBsT/mPmdt+5rlxAnzEbWa
PIapN7oY7eOj0EH++hIiVM8nGi4LjYnMkmpwMauF7rKvX4zpx9XqVPtEwlzMgYA4qGzqeu7umk3Kwxt9Ot+i0hupCmIT7zf/IFSQ/PoOLXa1Vqe+i18WFn
dRIXTH09Ct38G4JGKxKaLcuZBk2Zpfy1a6qWThvdLP/16v1I1T+bbMHx3m1Qc1TjCO3BCyeN1TLrYvr7VWySnKkyXkmbCprRThj7xtN88zZrp3tvdPz+6E
m6Sy5c9a2vF2B0j6pKk04AT2Qv/Rw383JfpPxNMj8KzCMf1pM3McpVR8HuX5PSzd7ZCmb7sE+F0Dl6sdtkEtjq7R4vdHE5weNL7BHW+vQbPKxAc8UQXaSz
pvM16yGAGUdpdzSf39IZC8fnZQser0JzgnNiRFaKed02+P0Dhb/Fjft5/vRweY7BOJ+9Fw/3cf8yzoLRiY3+NqC9ttbjDl5VXEBD+wHIg+EPdyQwMuvE6u
4xi3NyVROAuCl3hJ94oGHyMGNmmpeHEpbr+8hKYKTLtPNiHmMi3XSalMQMXJoEmcQd5Bjo2+Zxb16/EFQJT/LHbNgDGCwVnpTm6N9elD6Pur97c6SNUSIL
6GaJ/KqAFRSxTbb7r+LQloWU+Du34+JGSvcJnJjT1VoH0GseNH9GBOn9HtuhQv380/Sy1PCx6KMbHJGHz4HRANSSnZzZcXjPC1dw3+f0Q/7Bvl45UkLfMp
xPMWGwHNUvAiLpD2iqikP3//L49RgWWN398tICnm/7cNRX3eRipZ3b4MKFr82AUf5KR3tfPK1+X9EU++x1/7ne1ZaPx/RqfxHruz3qJv8G3OOi6yoqIVMw
s7IFrh68xKOniFcNsCcQr8r2xhEfRb7tLgGSrAjZO8/CrMapgb6aVsTSY4UK0LKxLjJOhOR3T+PMzlVyEC2JAuu5u+0t7VdTs54VeUGZF30NXX4gvQES8X
1HKqwiEZOXOahGyxB2XRND15l5VxJbsFEDvMNWwCDAnWJHezbWTh22GueDKl5YXFCyBO4qjj8Grv6ALkoSjWIe4W/KxpRmplVOWPGeyGgoeTbAyxrnRwYo
NpqIA5utxmJXTjgoKWVRewuOsUDVZ+bhQrW9y3bHhYeqgoYE8OaXCcRDtbb+qiaEK9g//40oxwMXSP2kTr1qu2k7pv2LAWwFuchLJakzlVGmOflohNFWRq
WbxvKKu+CtoI8jsDFRqg+Rm/BNUSmd1LvQ0ReI664OuCpO0sZ3cLinMmIFmgG3TsfbfZMfvDSsqx65/Rnk4MX+XFtsBVSPfZsgloBSnI9iVDiPcQbK+OVb
RP7GvaaATHb5IlIEsn688OsxSJV2vjpyx4muHvQqnAwSA6gfgO9Uv8K1GOk9RJla196S3CIvbgHr8R4f3V7dwaztM9bhcywqv6G6OdphxAQdpES4irSIiz
51uKg1zYK1f6rfiSlt3NFN3f/GF928EzTgaIQn0YS7foAyvk/eAbG/4PvUU7ftiskPoFKQGNhOXQEXHYyssRjJULiqkaEVVga2PLKYtmcxeydAKau2gdRk
luRgXgZjXPjamQQW9utGyH48wJgGHBuwSE4IZSs5W3JnKIN/CWil/LhXKCi1JB5/iyQjz43z5TNfwIRwBRUPWgVmFiuaDHErPcTfxSIAhwrRLMAMUAYmsj
kQ9yvhSOCz+zSDxFGs8BSgI+v8k8pTcvtxOgEcwWa7U8sUSEvI4tqVY8cb56wYsTkknAqcL5LTg1XzMThgSCrH5Bw4CtmCP5iU4ps0+rZlUQgXAkVs+4qy
gkBMYkgBkz6E5mbiWVMs+kuLC+pVkxz6+ikFYRiZjJqf2l1jM/KaAKHTOTLmGtPpPYBQVChWu7UXr2LCodjWkoCdNJvI8GA0cpawUnkw9SYcuXcR/DtbrW
xBdBUykp6d2KReGZJIInKlpcL/VIA+7gpvEyKksVobqbWsrtLqDvG1TUoiV1lbilJXg58a+oaHJYvQN9mTSDKIlp5Ays1iG22qRqmGldS6lLUh7MqlKQx6
GLunw5oYqtt8/dmVA0a6hjqMOVYOnGVYabPOJWn8s99WgwQE3qLjUgnBk+5T7BDJKOo58pgczfT0ahO46v1vRHFqpSdavLlq/LxyQLJFLn1PFLQ+20M8y8
eiB9SLKrhG6mI5hCMUqOqF7PRhCcknT7aG+PZHB97H7SBVPrTwBipLNm9ko2LYyF3h88cofv0JNtkSy229EERRmYnXY/GcX3Z8UHIRil/2V8aUXS9UtiA1
8j3uTARXrzowVaPBUG36lElGcDP6Td4WSySGPC6zJUytjlrYM24z1I7gzP+o7OgZOab5RCNcKWVa2TnoIRzfBllQTELmPmhlbPDEtInqKxhPwFA20RKjUT
b/ycpRabSJpGh5mkAGm2GTYXWtUbraaMGyCcVWodlKO7IHTDcRKYTTrBCAU2SQYYMviHzqITCsY5hjSmZAZziiZdaKOznpNRvAD0E4Scyt9ubSbil84gjT
KYI3CxA0m27G1n9ifQ+b/AOY8Xd8uEW1cvd7YBepuLGarudIlRyswA4faNCdEhKDJOGRhNCcFNhK2BqlbSKon2tRzqXcRToP7A6DQg8Hzw1KWeSi9zHLkg
PWlMyjewaYa54Rwwbwl4brk/nG1Ts+JQ0U6VNGH20ZUt3Voh9kZXp+5RyP4/dw5C8ignlo4FuYilQzhTdXUBUq983rBnFtLqku2wWPhfdFr97Zt8RgVjrd
zBWbahQ08abbD0Iauiaon3rxcP+isW+qHalkPQ/1Bw5UhVvmg/ZQxsy/wgP4nViLzVTCs7vppm8f3WQcWjX08N7kziDfQbsdkjkXPHGfJ0P3Kh1j+bdFj2
1TcG0PkgdMN12ocxdBWjC1cktWo8YgY+mF8rOn5Ng2WiCNBrLIVNJcgVWG8Zn1QLOjscXaKS6DmkNPy+2Iyt6nwrEKeL3M2BzNFpZeIh5mfbcSTAen7jFp
N0D6g2YZqapAKT6RQPTW20UxfEIrZam/W/FB52kKS5iESIrk7ljArGbtuFPWhqB4wTI5nxCDf26Rph3LGqcQNHqLhsW8ReCGr2BFncU55aly+dNqO5kJ/B
rGqX6pCyalOQFULQ59T9lkNkpGKeLXt/ayRIfhblzBLYkeT98RGYvvkZwrxHBZv55SvPfLN4rMStUnmDniuZ4bITeUG6i11+LVM5u1jTmy/oIMDFyb86dc
eGsBfnXJKg/lc1gyQRQcWtA1/mmPG9V/5FftDocAXz8JIB+q0umP8DcWrSocpwI+mqj17iJZKsVqT0pCs33dQiU0rmuZSVCOf/UiJtGTskzW7IXKHL9DSV
2q2AkctEiXBNkmI8ZYb7jAuF2+xnjgwSATXtoEI4eFOM14b+R3sXhRLN71O6fL9hcv4ol9Lz1dgJcg4IwWXdtz6LcyZfv+OoQ3ju6vVxPK+OnOVQmdqb9a
FjYLYTvGCaTyZth/46eSNUkIH8ZybESDLmeGZvUDrrwTCUpyy8oR7ZPfuZXas3E9/4eiyMBFSjuLy6uEEp07Ldf7sks1cfC2fMhZ59U4naVYyjDAIiWSEf
QkFoA+GjKBfLw61as4bz2tydraxdG+VxjGCGjtK7q7d2kUMDHEa2Wi/S4AGPOVAQoGFb+I7k5LOl5/WMxCh5ffyKeF16wL4v5suDJC7pKpxQmWRjusNxwH
2DIiTDskGVdFdI5kBfXETK2XmTsjQ0rsvB7hViJoEypw4T7qJdhI31hQ52VVkibZINGrM8dBmlPF2MiRCMdDUoqfhUyjYRLtyU4OjAIMnaw/VZUEunpNCp
4IqZncxr/2Y6/uBMKTtFFHrmZ2mJ88oXBN6YQu/9MX1sc9eYiE0C9+WPbFq3la5KxEQ4bIiJZ8fWAkxpCdajk/KWPC+IycRrPd5EgkoSZpBzDZCCLxNKpa
waVahvqWAsXdVCN+etFQtwToOLJqppN5fxq9NGBIQAEjz6xU9Q8wAOZoRplk7ltMzst0EVqJ9T9k9rylPxXohMhHmTbC+crswy15a5pXhDpxTtbQQXcxvS
ldko3bqUnjB/WlLRQZLMBO5Iu48yoeXF8ZZNh2PKaVyjy1QvfZnqZEe1LusR4lEapISpxkKzyNCZXA/qCalqaciqSfAtR5rM1oJzvmDqbxKwvC4woaRLRp
TdRxoW/91pdq5Ye+dQAWhS2oSi4Z8gGEty46ZASswF6aNb0xsaF1MqS/V6Eh+xWGNEqZpmOz1ixfYQEFr6+SA8vY8oqLnNwdW4aOttkylaR7eUdzj5bzdg
hT2i3BK5e8h7bOBTyLvS2lrZnhluHuQgxoYiLz9LWnzdYCnOtxhJ+hJeb9s9CLcpgEZZNg+N4wMj7hmMaJvyQ/JbQnfTAx+Z1aqEYOK6DmejKwPM/REDfq
dhAoNldneA/p3WSVZNjN+ASAe9WQJ6DZF1N+uX2EqZ28gS17/JP/k++UZReiPJY0S4RJnBXQo5xmNO8jJBs+P8OUFABMkgv6/kqcS+qaOnmpuk67Z5QzuA
krjw7BH5FuHk6p08GWSLsu4HnkeLzenjSt6l5kHJiuIMOBPoopFa7G3hNo1b5hfhmHS3R3sWqjuAtsdQWncU+y34MlO5g979IVViOwK1Ymyb/xcSf79oPb
Try4+RFT4Euh4dCD1Mn0PvDFC9ehC7K9s2HrMr4J8pZcP/b6+hvEAC/dsTcGq6CLORiEgUZvce8qwfK5yanJDzCz9ryeL5lgC4L2yRxozRoZS168NYtEuo
W6lcnRhPJOzFokxfXJLMuuZoG5kJ7L1yuKRJg9mrwq2PGs2h+TGQuN+z0Ioln9Fj+tIyIAvVdOI61Uw+T3LjxiDmJxCEoJZk/aI3o8ZW970pT3AGKnz5aa
y/JBrFT9CGoDDLS29YzbXtsikQspevXkdo1kmPbmT0bAzwSVz89BHRaECNkcziKLUEtRxPlMyxAZM3cB4t+Ju0+uTZlaoibft6RmE/pKVuD76WLruf5b60
zWOm2fq9daqsizYXxxngpUua4CX2uJ1SKDWp8Cln4oqLKpC7QVfbHBJ0MTNU+hZ+cR+lCoivrViskjVu+IqH1QoVYraywdKENYGZXgyA5R6EQCUy3JTzph
ggREGzm/JKYUsBXVKXxbIYJYDFJho9W/wrAgT/bPSVmmesYMhy8cExQitnYvhTVR7WhjYqykxALaW7mHqFzE7hIQkI2h10ECYiKRJ1BDJNww8xzJM4SprU
HPTN1ZZPN+CezuzXu1EZPae2vPN0i3+qJ/2kJ7xvw2U++Z2guXOGjGnpYnyEM+ZZUEs+diNGlEIqmWM6/C6WUw7KlVErpUGIdGH2C+hCFQeZNLUMWLLLY9
BJ2rUAski6I2nvTYd/pUUK/OEX5pQy80nKs7U52eMn/YQnPeE7fkkwgEYF/p6zuARz+sZP+ml+mp/0pCd9YJF+pG1YqSKZlASBFLo8O5kr/h0pPl2qdJBd
YyjkGd2ofDDIX/AP3Ar+EdBYU0uMJHK5my2hGx/lopeKrey9VBSD6Ji7dVUXIwc8XW3MkyD3aSCsNgQoI7rnwtoMtL5wpZCxLmrrpcHR5EKhKj7A7FDIeu
pva9UyuXbhGCRdxoEXwXGSClcnjPTI7V3X31jbr4gbbjRSQwuAcuVy3Ilcnig04NEt34HGEL/8ob01qPQyWlbEH4dv4D1D+RP7JN35Vh68fdPMbGCWF4I1
gUqGksm/Mdf1+Q/U6x2bBVfiGQK0vwsVTCVSNyvVRXB9xH6yX+YJ9qDIRTKRcAwKfXbTsta32PQJh6LQi3RXigdQJjYOF+f2gjIJDPbx71Zf0XNDB3gyHU
Gr1iOMJIvRXobtGqyMeLD/2Zx+S/nj5dkTW/lbjx8/sBXPhB9/8j8467yg+kyZCME9mcMKB095I5UtQM4FPN7dIBBndZtdJew7mTEWaxRWaBcBLjZtlMX0
BGfz84+M7KKT8iKHJduT48lwPaiFIFZ77GA0zuhYPTHAQwQFJ51hGCAfLsUqOdMLO4cue5bqNNmoeZNRkPo6PIcSB35kI4YtkkloyC0zd0n6yL4y1fQNcJ
VnGm6thauxrGJjbvCHkHwyMAPqv/Xix4efWPO2Df8IUBfh6a5pzGRFR1QoDGkF4Xc6+qcC/OMrr3zlih5PqhVq2haPn+Uw74qHqWNQ9JJEYk9uqtPPrxAq
mJ7rIFIkLQYlbZJA+2umMEXSqGcAWFqffwGnz+vBbBICPRkezttZ1tFglUTbyMY0ppYUUd1NMuP+Dg7voOTF+YMgEavVrqRV9WswoKRhxktMuLD03SEgiA
7U9v9nzC00L1RfX7U2hSc1TsVYNsh8nYE0YI19hGVWCiKkzO0iIpkdscS6qVfapI5nGN9in2teLCFYUUfpMOAeOjC1Bpwz9ZqKHCkr06HeAaulycL0suVo
buWaTL6CcGtRrli+3FVRDGoLn3NDvCNpaTzSDmSCuxCQU/STdPcMTUMnUvmSulRLLbggycZEmJtTBQ6TOinran3PclLtnHT9qZwyni/SCbyhAqC37L4yGH
Z/wDgIfmmHTC5vWpKmtxZnNGy1pcmYC822R22SQV+beCNtXrW6riuIbspQ3XQimf85RjUm1eJAKmBEm8MAd/lu/II3cTwbP40keUliqrEP1yOGT7fGz2FZ
7euHpqPT1qseY/coVIjsV1QhHd1uE23dgpqlJWUzHHS0kFmozjdr+JFqJ6xIYKaRC75CI31ELRPG3fTKTS0NVUY5c0evHlb1njJvLu7CFMyj7nN/7+3Cc9
LprwAdbWCl2vpLrbPdPvlj/W8MyxNWdHp4Adl7rnloQGPWl8lbaPXY3dBLS/5JGhmgmiHJDLUIF+JliXAN2oS0TNvKguJGmqVoo5uxhWWYx2pGNNNtcmak
rGwlNIaii6ubQydU8FiFxEU+Bc75ftbOgNskbUmtFX243fDgj4wWHxbwtCJsU4XTMOqDWblSX8fL2b36gOt15uVnqHnJCV3i5+Nlq823okVHRuTT5AyrOR
Wm8NbRFy20pzt9FES/zATw+/9JYcjoNwQSwkXRO3kPB2fHANJ4hX25jYJIZKIpbulJv5AFg8BNTiCtXAJnBGYYJkWYaH1Ib9QHrr87v8QZOCH2wWQRQU8t
bB0q7CCpqXNcrUW5tQHxN9xMY/ZNtt2U3j1VqUThTRtSAEbWBJ9+E4c0YL1NoIJodJBvYO1ApmiUqLMkDspe6tdUIluPcivUFIYncGDDFZcV4QIsHp4Lwr
3mTWYegKT3k2R3dCOoVfVuxKErq5xJ9G2EdZTG2yA3DkZmg04X9SteURxDRKFn8Vbx6dPsSNXHpP54+oegp2pDvjCkDBp5CB/ZBvmuPC/oFfVmckKfLA3Q
dI1D/EfYgyVLyxbLm3UZ5eTwciv/pbFIonqVsxYWNNqt3KCUOQc2aoYqgIeJbiZ/9BnJnB5jewk+JKl5WgibnFjAFDRBD3LtDtDRnucQAqO+RZXKl4ex8o
YeGdQcX27RAmVn6BsIkOhem9rTnLoQS3wlXVk7vBTxgjqR1ljNqESdTDDxZQTTsJgCjEc3osscrUy+claToyL66uqB1W0bpHUYH2k31JHZpJv294RSIf8Q
NZbWomS8qdDshB0gKjRmAo4zmIfN9WDjVVixjHH6HeUzzlo0olCF0VXw85N0V9mqsMiD3UUdH1LQ56NHIjGcJ1GPjiOwy2HV3WHeupZ3PRLYdn0JOp2wkC
kY53YbDXHTXw83h0xqNemAwLYWyMqNbEiZ6BxiRhZXqeCBP/1uvzihX2Rr3LtzHQdpNMLHvxQyTzFHAdDXt+EoyLeE7qYHUqeC847lAlBNXvnczR490o7R
mOG/LoBO6WWz0gu5e2C1JV8N6OmbOhou9wjppMe7BJu3pYs6CFDL/68u0IlsUA4R5oOszHZpRJBvhYmkPZLz2xkJ2GhqqNU+nca4sgGYs8B2gaTmMRYdts
3WohEj3DzphnArJeJveiTGiTZzafFU22pjfEkkDXnOrXNvdv5PU4mWbd7rQL7VgBuwvNiEOILL/ow9JQGxOZLLYMGPVMKi1TPl9AuC5HFq0KwFYZSKzu2T
J0VCVdDHA3pburLDrG4KLmt4ARr2UBFlHvCPsDAmgpVCVc1NhUtQsK52cNsnlpFdp85dOMX3PKy76AjAPenGQmeXrVUe6GZ31s7NIbMyHsfRSwT2PFqRRn
/tdQfglYG5pPy0WAqVA0Jv5ijmksQRJqlE9g0R+tkAowFf5Kli/EagXRTh6lI9XvL6f2YBKb08INpDLqhAc8upO2mjjGobxZYRIhwHi0TKP4YiJ//zXaig
cAqJFLarsE6xk5xEXc/Q084kubBWZ2aAEGJH8o3UGqTK+oxInyIFPlzdW0rY4SU+V6f9gx5mOyMZI9trEFl2EWwU5UKl/nVGIvhpuYx3VeSbrL3MLiWfDs
qhpC4mkkkwH0nBZsuuMDwLW9Oq9MVBIiQmkVwdbUVswV2YkOS4PwaZYMkhsFMdntQlgxB61LjsZqQbVCWoVRiyLB7yMv5aPcOaCE2aDgQcScSSeOdOO64A
DSns2MAE/yhUgsMSgxpsczJTsKq1USklUyxF/DofcAcVUk4kuVQ2zj/po1a6Ts9ewTeY/bspNE2/QH593MritqLEUJRf7FjQBv8V5sJ6EOVkvQzZa0urOJ
kfuwqTr0DJXLqr5iVZuNTZKxtaICWSOUq2QnfHA+ioDJxgsUEnFAf9YVUDevomln4WBcZRAPszk93YeaCqncbvNAZir892+vTee80V3m6p8+fpiGbjKNfc
VHj9ZdoXI8XvwJCvbrUwE+7AEszdpY+JJPsGbwJr2ETpX18gIYIpiRLiOOiqtqHl1Ex2pAFXmnq0S1i2PbH3NhQ6yG1jSiKb4JeO6M5HuUboGonIUpmblO
kE19eMjoP4Osm3Id3bTnKtBlxharO5Ime1lqrVgFNh0ntUsyj1L1ZB0wbs/Ag0+p1+GbprOQz0yrJpG7VLHDQTNUyRR5jpI30Sq5dBvv1KP6BDgZP8w2UY
KG+BeTCyrLhrjKMRwMrs7f2Yc6zzqYK98ASbd3ubcmlAYTC2sZIavDUSSc31KoLVquUdgWF8uXAAf4A1+luZ5DL85PqVavLlaMox35LID9wEESffyXcQWr
WSp+1SA/rR8HC+xSsx0/roZnDcHsgRDp+JwsrMxka1ECWA51IcHVZbN4X6rHxta2mVYhihYTI46wHIyaQ0dq9Q06ioGOWuBFkN6OmbcZQzPZAm0eBENqvL
RcIhZxNFOZd+hzioD2uQGu2iZuebzXchwwCAp/u50I3VraF6XyRTNw+EyCjQUrdvlR1FG5FgdjJ1Fv8MTLNtNyOfFFI5cRycwz96/Y+++kMuMj5qRA4ztR
qA46z7N13GGZ17jSVEYbkV/84bc2/fxgXoJSAnANusmIjbz2xcZIf+t9bc3Cywqk4dQSPpoqfyFRnXiBj5zu4qBU+ypzNbK6FTNxx0bolOZHJ8mDJ150Ec
xJX0QSUqyowyf8v/rAz5kluLQTbl0UNni12JrtKoo+1e2gsc3afktYgzep905CXNaGnYDSn5S3iGG17KFUi8bVFKbGz2csc4QnQ+Swob+3HBaHp6AmCpPG
idRpA22/lsC+IQIYbkG5vBq2hBLbbU8HLS4ZU60R6YEVgZ9VA1GaTRiDMC2JTBFEUHoWdPtNDIX8ea1LxFPUMC/X4gd7/GnCZNMTDvJoMYO8yEbqSnFRw/
GIZPUuZCnKO70eHmX+uk0GVM0B2o5dBaqSHLKMkxCU0XXQOUOJZQenN44ifmDLheahvl6HZe/sQ+qx0oT9vcCKLDan8+qv/f8HoOzNVgKEGVf/4C7u+2Qf
z46/jxF3Gr/XiFMVQYvU3eYIbOE8CWsxQOevEeZeCG3+rad6xTQVhRRxMZO/VzgeoMtY1UBpCmuEpmvrAkm52LzGKew86J76KNQxxRl4GKxerk9Nk8s0bn
v1lvQNZRt1KKNiXzl1dvboUGmv1Ht5RmngYlP1AD4tST3DxkFm9UKwAOjbTxA7Bp6OyiAwrrE7rKAcx3NVPQ0yxCOLJ5WRnhT4FSdyfj+xqRKxFuxurLC3
ZhXBmZABpWXDRaVwVxYpAFwi1Et8N9igDBZy+ZERsM6xsRjk/bWhm4GYVuKL0K35k8Szm0kXhj62csLcjqKQISBHwvvcIvlBIvpy3ZtMs1R3qB3JstBWWk
Fh9Pchdbo0dIO2LvH1UJmrkVPAs0r1Qg5waXNaMCYX6ffZCRHVHwSeuLCPZczvIW7MfutU4SybvXs2agBz/Z4zVI+DkeEt4w/kZdkB1JLkX0kL/HH3BMoO
TDvwHiHMEGWcmcLNJzgDClU0xxuxMItopyclJgIS3JuVhEn0Ol/3ec9XCxzKAjZsMIl4hROg5lXdF+7iN5JGp+NiWxbANoJ2yfH6oi9Q7nmBHk+QAUeG9D
CC7cbyiwCE+GXbidDn/BIj34Vl6af4mkJKZw76MXilslfn5XsW1uAVzPD03YDk6SM44TETms3mmzR8I8XzMXwRrht5MhYzcRbhhRvdIgxHxzPwEKxuBlHg
ZuS1d1JwsVsp+PLHNYLBo1yNnmqptFRMb+ipIsu/eV0FzKQLN37xCgbJUcLyspK6WudtVo47TDnjp6ue3GF97K8bNpMyMvL3nBGZL4L13/bMjUJsLxG/+E
AXEUtin6Ic3mSxEGj4TuJE2bsWY5G9tvRPyZXpTBpRZB+IVSshduE93oHXELwHfcJQKTOfVyY0v/H2nBREI6Q9j1sl3kLlLGbiJcGeWELlffhZhKD6UeqH
KUFwb7U08lT7vkT77KC+8q+b5xlsAYzHwp/UQM3NqZCaTPXYHtnSsTaN4Zseq6k8RD+Ss2QAnAkl75Smgktml7IzLTLEEuIpJOQdRIZlao2JqfreV9RoV9
xETgxgiaUtsuPwdFAEyrdRTLZD7BKuWyk65kJlsK8V3mOLYI1CrQbO3OD9aEyMmOXCWT8RwFVlyUAMUseVot5kLPcEuKbIRwlVJnZdURngI9o6EuvFInyL
znGUgoM/ZIsH47bGIXoSn3/O48qHIyb1MH1bXI8lSVjG29ZESkSbxCdJW8kPkRVNYgPoRnprLPSHQTCMeoW0KwC9uEqhnh+a8tkU45y+jdillYeVNzBmqG
4pfeHGydZUCjLN9PVfII4UrrEyJMTMHXw98Q5TaVujQ8H7SiYO9zof0QSL41PtgfezhWB36O4LMJcOhxnAvIxqR7VoZp4hfiHKu7sOBGxzEsvkMaF/r74i
JpPjtCmgHGUvGLe5NGLYCKq5q91MuLBUWYov4umKF0S7dJsqMpM2yP1UaUG6tAR0prom7JZv9hOo0a5YUuIi11KeJyhYwB0ARyOgQKyp14n9RcZ25CcXgz
l4oCavkM0teJtPw+TlrhQoHLiiqAdnoeS93tyEP3ja+w1Rj7s/nk7swg3yq5GxVGnOPLjRD0V9reNTpimXNUxQyYXCALfyp0P8upXrGkTFSgoZ2nJHhRLw
iLatJk83kbKdP+Wg5R62VJglkxf8lURy3bWElm/J/zL9ThXSGwSyvAyBOfUSUdFA7TGevkVQes2/MKUnJ4bL2vBdjtlH7EdiDMmty1gKshjd2Tj6p0XwF3
EM6InasEi8lfJA1+4uTIf9zXFTylNSqGaerQxdM22+DbVRD4dMr4jnAmhDcbCApX7u5t220wn7Tsos5DanvjwaZR9e9XIQuy/LTLM7sB4pVswlsjK4QL5o
sz8Z70QsLpj6YDbiFhCXLZFQ2LFS2aLRkRBT+0CAVn+BBLXlWs3CA0EORZSlfclGCuFHnZkXTxx1mD0Lp/GxXkTJi3BZAj/sVot3tC4SHkbTPymwjH7VvE
qpDgLXrDhp++HpbDiMo+1kkE66ZHiKIFlmhO/9uVkTXfOCs8p8eJ3pg8JJJDRlebSl3Mcng7XZG7ATue/xAEnPeO0zwOF3lJ7RcGXPgNCQGJGsWU4qsBfN
Mw+kCbVaHxwv5nT03GQD+0SxweHy4dpMt0S91ZkcLKnHbZ235VOwHjZRmQcloVy1DWudCnh5nkVkn6O5P99+/7yfc47uaNfaX+aNoGciMF0/tw1TY+6sjN
GYS7BO0f+0RR/Tbs5QOhCAmOPT4cdjdEnZlKs9qp6pur1wZehWTl+lhaMOgg4Tnceyy1iXX1ijl6ZwfCuJfiF19S0bzAGFg7byhLhqNNkjYjqcZEfL4kEg
BukqS3GxCyFjqtlvFBa1yGuRW6cvfF4HGKfk9y0lpdbMzZBzYvirdMIRGa9R2C++3OJPcnDdcoSNHMRTPiq6Sq25EtJnTh1/DKzwVodzcvSm1sQ1d4A9tN
cWadzE2oEp6fZcLg1bPYiQNtFN9tInxBLWfSDWPYWHGwwKdELk2JSgbwmZ1c1btTamf4VM78K1GuA7UcUnM7KHH0dX4GC/E6YOIpNj5htrL3C428xubTbf
R43HSpdoRwRhs//a3Wt/72dMCxw2NJgE3mCubt9QfDcg2b4/oVxS5sJTP86b0sbiRnqE9f+R2OEkUTO0tkGVE58ZVXe2Q4CYwvI1GeZ22l8geddjMSurFR
zssVvxMIwnKtNCVlC6BYAkS53Dp9VLcJKkqX20iZswgnEvevn41FAP/rvFz87GhGifCZsj0+QZIOm6jjqz0ux3ptMbMRwCn60t03so3Ay9g9LU0DUcFaD1
y9XerIAc2bzl+J8fvfyGKQRsA07QAwWTxf/aF6ZIwU/dFwUB6w8Uca47iTJTASvaiam1o8CVXDgbmkL2mwJFK2a4NRqgsgayJNi9QIEMnPbocK43Zankzh
Wcs+jB/WV7TOS2/iVZHjX0VYlTi1+8WBwrVD/0KyTVrLpAX71PZ79iDuqpS4OvMBioymmDd+V7KqZFAyWC116zk9Bnguinm1lbPlBXUC6KXYrghEqUILes
nxY6bFD0lGNGYET/pUL+t/9GvB1wSKNmiY2QgCLyUn/vExokYjXbjZpUxEA+T3zUENpnr7qyoN6GD70gcs8+hFw9XkmwOiloeXpgy0BdWiO81lHEeAXiSx
TlgSUimL0emxSb9mxZNNVTaTYXF+sbxJ00njsvSabVKYOCOo5vcgKD2ax/nKxKpXRmwQuroR1DI86bsETAfjfAeoFZsl+1pnKsLF2eZsa9sUwjelqShM41
lztbtCGr9yVD3EjLwZtdHmvmKGtLvyQVK7eqdyDN4V89NtHI3bhAbr8ptgm+5zW7wwtTSWAaKsnuEwqfoJnbwRYfD2sl8zDn6evJWi0kO3b9pXGkrtpuo7
Tfu9+Vtl/hQ6j90URrZ+73Q4ciq2bsJYkl+DmQG4pNC4WUBceDZ1k8MqXAmP/6rBL+YFThPc4T81n+Cb29xyh/KlZweae64SJn2Uu8vewimrwceBqU5Y0s
12tR2JN4PFi3sOInLUgLJ0pzKG+hIYrXLisTiBoaJRASb1/Vg+EU7cn+FqPsWNLLrkMHGbRb1fZYaw7ELijm9Bx5810u4ocVeD+45BNCjRsGjvUermphaj
LI+nR94qd6P2RmdCFSl4mVRLoaduVj7KTHTIzfuTjWhp6GDIo6d3x0u3ZE2iPtpBkfbcNoIMNJ5xJXjAGpQ83baPTzCPpuz7ZB2DXOTUpJF9oZIQN2hYIT
TAXe6fYYNaBJRbv6yNDCDeR+fJaitmJ2lpjMgBGFyFQGH0ZJOt9ocIG5pXrupADkfQiR+DleSWbNniQ8UIc1EKp4N8xudf+HfXcpUVGhsdWp7P9cxnH774
cR9v5BNbffduh6UbGo85KlBRwQtGIhVtdcDbsueu4Dz+ymQS1bFDhRAazfKFRkkG/wLvzh3m9z1tc3eMkApE701Hwmx/mQ388nOAKFQnpRKhfxnA3Mpa4X
nOhzFCt1thFp18QzkZ2XrQbWw1g1bz5GbCpJ9f0uIDznfzpf92wUFmt4rUvUCbm1q8rlQ2rSGsigNA98W1NcII6kG7pMLU8AN/gqN5Q4awKhIObqrtrmY2
A7pU0PgGt6tmupOvDDuvF0ZYNmH7W9YeYNX4fx08QoJAha/GIsd+lJnQyGjVJeZXfVZPZa26epWlp+u2uT6soqDjVE4eSOboYoeRLofVXFbZNMhPoWb475
UhdyGH23oVEGrfq5BmG83p15NC3/dpQk4CSfbA7h0i+3XBTD6w0hooXsBR6PR3IV/tESgFYuMPvxwjVS0wix7mjkHR8sgKPnaoixbEsr2phdFFqF8sWxyn
p9XzjgpPp3eIrbvIYCGMLk0ZCp8dbPlxjwSh+3ABzHylQZXXPuFYMirQRx9EqFF3bZFMm7iYBRbPozE2oY5v9o2DAbdc1YdJzl5MKjgoipaDg/rjTGUPMo
TWx44cYhrUUmklk8OhDDbRwo6f6QntpFbYcOERl1AVDmaObh/xFQgEQ7CfdSLh6qyf9YwqFXT7kCFuqI15CT24MFWuycPtpNpmQIrzev6NtL4sZaSIW1Xq
NJB0zO4X3r+Q2PioSMC3+hbH05i3JtOQKuYfJ0P6n3/9o//yc/9b7V9IOJ7qMLkhdFdGuXJAHN48MkuTok0LQ8Kuk06mzHN2g5B8O4/65KGTd+vHCURj24
zCIUcdlb+/PNVG8oE74m5L1/jyacSfZqMPXQfqhEiTISFaIXBDjkEeLiK5VKxJWznplJX5ocubWi6oEPGXqad28nJI5IUNbP0VNFK+3mlSZ7fR3gwZnzR5
fstvhtpk2252sHWJnRnJ3Ee8Ce94d75XX54Cg0CWAqLl1O2upPoZe4bx5PZplK7XMHtdb/JYfh2pmB4DSIux6LMX4poourip5Wrh5TK6SB9fqeusF3R8pG
ub5SwHcOem7EQ57pZKioaMRO6a6zPuPciCZKTiFIxNWqOBjo/BVCbp0u8/etMfiqBILX3COIZC8D1zgCQ5jMw9nIAsdJIhwo2p1bNWWeOMvm0GsCml3hpO
09htOoFTqWt1DpT0jeIFpr+Uf1GP09L6SGwQuv0gDSsTRRwMc7dsbr93G+8flAigmnJ+DCVV/GyzNEQcEvhpvkaLQq90A0sLwgpXC14GzUh7KB50RT6MDs
VTIgqVeMST+NfQPJJYjLv4zw8jBZSDE0xyRMdE5DvECYvZRfPrZrinK2DJ4eL9KmrKp5eUyWBrM5hentnG2AGN/+1KWqhFq5HvXAaSnhhHPE/2YmCLPaCU
N6ySuuc05LPkqSnldNf6N/gC4nU3il77SSRFIW/aVeKXZBWL9dVZsX+wV1+wTpKWm7oRxqaM0mMnWrUisFit8wfzU71C7imKbbt87ZJoLXS2/TW/ppTVvT
a1QBidSuMCMIWrZDNCBL8pUfcoBlniEy85lnF/A0jKqAGHk0RQTlgl4QF31S4QWYRoUjR6Fj2s4pFXKcR3Zblw7GAWgR/pBkzBpxkCgy5yCgJtHX/MKwqd
jnqpBrtr+bP7JL0jY2lht/s5NowhRS6PvDQxZIzTZTDEZN/poi4fSbAAkKtmLRXdJR0/b4oWUCIP7tvrcTXFj78PGSaZN+YQ6KIK5JL5GcbJTFwXmDeT3V
giH6gjk+VKmkB+bxYAa0E/BbUKGUvfmlZjbmpD/YhLr7alyVbk12b/pFy+5MXNgd7IkX1N143O4uHb3vhsELl4zhE3F2LRfDzHa7ZapYiuj95PUuf0smin
xR5UpaU26ovkIHDdvhXBPPC4zFdv/w5OeLpmZUlB316V2HKHL6OcHM7zX3dlngyMdLXWX8JmuHIavlVQ/A6J/OBhBs6lNU4zj1DDhGDSTjKLCxdpbFLIAV
s9hG6mR5c0Js2oTqZmun3KMkc/NalO0fv9VyJ/36AmYT6/7ioEYG2Q2rUj3Ujoxka5MwEHdS8lr2tPCfqNRKk5EbqnixszwwxJ42aHnAz6A2wi5dsZMr9X
HICdmCwjN3lwGBz1XOBfHhZNjqal9uQhUzuhaaqzIJtJhxKX86tW8Njvny6JrkkFYnlsAVAazF8+B4Fve3ojFOXO7tE7S+Nmt94ifesLVCTl/O9hrMntVH
8oOZbWopwc1NjFy7NCPEgWSbIUR/Qvva5v7TRWKYhnUiHzMnANqAdJg+h2+mB76e5HZu2W0+vGN+XKNEb2H2xJWCczda3r6UaLwUXURRjfBY+kKubtOBJ5
0wY+/pd4SXTNFEx9A9XVrWLmoCUfFKipFcLLuDmwLgfi9PDmVy3AwWAAQOzP0kZFr/Gy7mVs5I72jDxIHLOdDP8U6KEGzFWWIiJdxDTqyxeZuEYONlKjpf
aKQ9Eb1k7Qhc2h/X370Phu+cRWGsju3kxfCQ0UU5/IN5yflUPpfZGI4ycqMeQVWybpW4yrDR3f/mWerqPQRR1AwIMLWKwB0vCFL27yWj8EEtaPNU8w0i4e
ax7be2zvsSKRsO1LObqLijItqOUEqhoRXpvM1RGZPlGCuLBIXW60TcsnbxeeZafY5ng4SKrXzeuXR8xb3+NjjnNYB2hWu9QJ6nddN5KLWgTX2EMUbSP/Ir
GeGf4moISWJC02Rc2vxgOe4RsXtS7Gy/QAXeD1osCMpOyH+nDmycFEiUeTCfiNLdSlAX/dW66W7Zv5UD8xEy6mpnadFaQfim6aERtF6vueDELX8lTg+h6O
lOIEJ0nXaMwGdL1HpBbQWSNUf3PulTv4Eqdo5Rv4MsvNYmwiyOxKc/G4M4+rHrnb11NZylSZJa6/qWy/SoQeRrz1DrGiRczuS5YrqV+ROYdwBuRA5mh/Gw
NF54T61rgMzivKM1AossqX0Hsc2u3nAp46Krmi7d2pGZV71kXObyCifLE8feE2ktr7GMA0f3/LQg0qU6sQ3hsUdC5S7ctRflbQaqazvIlGBS43BS3LCH1n
bSi5cExy+szdtjold0XP83rae2b+mVFwayk2KIk40olTtOEpbhX2JRzd7eb112o/Dvwm+pLn9pIfDhkMjhyXGg1L7Anb3wJzyEw2U7lQi9hgSqCgj+Cgos
YebNqlNO342cElrU4u8JvT4RV/cYvmOfyAMj9lanXp93L+qCliCaff1Btuj2kzriSpRTpvefxmEJje3tMLrC0FLO9WR5abVsL5e44pLXmGn6b1LE1Q8ypu
Rx/cQ30Ul4OcNHjyA5kr/1pK+G3VFDqdw43zPvWu/Pq1iipKpRaj5WBJvqIW7WUaUyMayADB+CiHlkqx1lT+pSCQjgHbSN3p7AwV5QfUzsSX+hMA3xFR7S
F0Pt1/fGCencKSAMHcXvVSq8DDpZg+KsvAqzI39JL0Y2dfwqECcOkeBDvF25OmeN9czGQxqRAFqpNSrwViBPxl1wsEnWmrExBErZh/3dV+PGxxCP9cuWGU
9yMISbG8tMxz840I1f7y1oKIxeRtfRCXrEo6PXmllS+jbHdTS5hQO3SK60KWP5BO5m4Etcq1KJmkXkzTrgtQpp6l3XKKFAHeKGhzTQBJU5gTOVZ0YtmUe8
XEDDljOfAWEWPAwdKnyKUuedJHoXM/5KV019mRBvAyPsM5DQl7kQhbm9mCxE0+yMK3m7RxnnBNiq9c3MX5Agj2eNLpH0YR3aO+zq86j1jBvtk/FSSVres0
4JwISH/R3wihSdUND3umzqRBRL7RRMDk8KSS/jDr2hvdvJ4fEEoR0ZI+O6dI8FJSVJoNGxyxND5UVEQ8sIuXFRnky7dWNEeGfNhlawhVRrkNifp23n2pl+
W4bNnyjwcHhtZXZ3k8KJYD1Dueer9yI1Vqs6gOK36FBK1oceCxFjsnb9QmcG8k/Ub/WgKSO+FlFhyKWx4o5S4ZjMEbs08lxTsDASmnIg8gXYjWgGJ2rgPB
Jwqj4N0oAReTf3dxX7/ATi7NYr3D0/uuEDR4HGyKxHQJA4IZNwPRG6c7q0HxV28hVYhpb3E7r1FmH4uUvqxLut6l7Pw835uWht5HqQ7UckGLqpTZNYTACH
owxLNUL4V5t26XFLwrGGDF+wXnJL+5sK+Xd8dyxQ8jc7H0NbM4BHPAP8X4cR1u+LUBnP/Sk0iLX+jMEiOztKmqBo9NMdgLfqQC/b54++WDXLjcWSKZ/hdD
hcb+upD4WXKR+l8PNrTUEKK/9T5PT+gRkpnXUOore4qwI5beNFGr2xNLqh43bdxZUscrybhNYr4TSMXW0TW3wd2mudNO7BS44ZIgdF2ZCJ8nPZF7viYXtL
rOS/P8ob5/6jynB6QlI10qdDmLgHNGp+qhl2QRkSOAP72FkFm6y3x8m1/eLh5b6LaJcn63cBZPq8udBFlf4fCNwiklB6ZCQ825aqOQAWVgNyRhX+BcEYLl
lAFD8JcrB7uKMh+2wXLspUwv9DNhWFZ8rbnS0lsEXcGWSpLjUTFijiFz9nHptu6I5cydyK5u0syDtbCpGXzZpWQfeikr0RAsC5mZh1N4Q1cIabaSPcR8FI
8lkMVBtru3DVGgxnGhVgTFYmIOrqq7d4/rvle3rLRxZO8Z31MhxeeK5gekyMF4UjcQs0imB+2soZeyckIqdO+lgAhveqy8vcGFq0FxO+wyJLSRLvOhl7Iv
jWnYDXn6n+D7m4tBMgsApJgV6ORLm34dH+TYgQanttansb7Dn3xDm5C7YvZQcscOeD9z4Jl3sRagGxD9lBHLDJbOoADdtlW0HhHlWy/xEsL3CpPK/CDWMd
DIp3Noq7T/hnm5WEEKZwRPMn5rA+tgutxPDbx3BANueRLkuecqJVxVRDpPp8EiDfXN5QW6zQ6kimUOMw7HoGMvqTA4K+vMNFmzR/hxnRpg2kQx8JmXQaC5
Tx4OvulRgmBEL4OSc93ZMmSeEx+JFl7AYawwyU5mKXNsYcdA1GgZ6m6WnjU50sgkcAr4dZp8u4w921RhMF3UND9RFaBTvylUvDaLUtRG/OtCi87mPZqXpJ
mxKxeCjYtKWW4Feidp3PxaTqk1MxGA8dXZHLFEyxKudtKKxK9sE0Dy7ZZD0IdJrsafyZR4cfslswDkp3u2GJxUpoLMi7EjGLziF0cTAidNSla0oB5iDvci
Z2HrDN1KWbJckr1AcZO9wkHKDpvXxT1znhuDs8Sqnyd4JjvswZzxKHS9YYE736IgVCvLry3JlQjhfjTnfQSUguqEJm/l7mve4u0XamqVCoME8C9e7YUOnV
9KOqllu0bAnQ5+GfPRN2SIzCZN7QEpbpCJEFXE4pXD6x+0Z1AFk2P93cQZYdjwuJfEDs990NHYwg0ZB87/XsQfU4XDqJBt463S4PZ/M4Isx9OjY4791txm
OnpUmo3oLql5z61wrVRD08I1RF8NlFB8/C34Ey6jw4fR+TmHl6Lp6ACOwb9q8FcR/XFLPmPzklu0L2t517+fLZivqsQUcCR6P7n07bIESClVh1kqEopyzB
8d7/WNmfAvfozXsNTFGKCQ5992hiDGyRJL5ZsRi0fuJm39QgVQCZ3WZavDdsCaJYtIkx0wpqDmhfwR2DclpF4lu0LTu8RhFt+CYmiVktv3UXqQZAo3mxow
ydOMKYA7zfWRl3hKogPA157F69l/Ar5ZWrBSB/EGAycE7SZYGar00qpBOaF4dU8OTy5jCKdjiCt0LlcksGCsEy+/3mZ2qN4Toq8LcNqR5ertn+3qS2BTGR
6EDslOum8LFL45hqdG2xyxGY709aNKV9sCV3ctF1w5gpWVfCdNkiwYkDcsGBR8azgv1wfF/uns01EwTrRO2Qri8IXwl/mMmircbWymzOHhXICqmEc+xcdT
3vGwj2US/JsGgoCqoFdo8Dwb8CaCTaNN6LOGJtWHaX8fvzlBu2YekY/5YZ+p2Xic9F5uekm5KKdIYiHDZkT2To8XgczTFkdAoLOPQ4PbGoq6llm76lL2Vq
0BiYs9z+yTX3UBybJ4edPyS8yJM2vTRi+ewTUpQtwkX/zoEuHep++xEro5221X7bewl9BkuTahkGnAwPGPMwCCk+PcioRyQ6BZBQXngyuhS51a+FYDmbwL
EiGcSlDmYXU0JtjoJsN9Mx8xbqv7WPW2A0gU5TltmwWGEEAEy8msZLLIEtnsirl9N9cilXyT8/NEbmHzDjBeS3u6azVgpm++tTHC4ig/RHr3zDRJPsG6RH
rV2lgWWmMTptzddm3xVP+hXw9Ps3Svd14FtJBh5ZYLpflQLi5RDNJw1rNLcVsmuw9nLquEzYOzF7rGkJt3TS+XQVFxmf3FX5tDSVOjkcZux0WkDRLdAP+h
TrxpuTTzNxqNX7gVAsz8lUkiUty9waTqEymwcwwQwNvoOs0UC3q+T4wyIYCkCoRbRi5CIIP2MvnVvweHQjwoEIoCAH1221dfhSwrPhoE5hsnIgibOZhEcR
MQwl8IJMLVDupySdze3UtmFuU62aCaJ0I9Cg1QqSkxCCjt9Flsp6kvQJT8Cg5vcwpF+3ICMu1w9pMCkq/aI+VtO3nbbenK9tOx9/WJ/1+N9jfiX9x7pnj1
DefDCsOpe3A6s2Du7lqDou9EVpa+ECUvrKnu3VxO4OwLefJ9Uvc7AO4oiYRYVQhXmN4R92RtQs2RVgT7CzT74PKMF18tH8liixyvIfFE1+76kvLovz14we
BAhcXww5sbJQb9qxLdDcFe2N6Ev6DXIOet9d2rV5Y4BDKU/AyOSAN45eH89yj8ta8cX3sas00NMMaWZtoI+A/5aH5o5vjwUcT4uKOhx2u5BWwUOSTbK0tL
XrOA5j6D5NxCdGVbsYKMOGh2yqSISGY/pBLpwhK+FLAxntCGsuxK6LWkrjUg6a2xXlikABxPSQSCZDpq9fVuu5H5jk9PIpvnYHHaUKu3WDhO0hUUhZsdun
EJLV0tUfqNvkDvzgJ5DGm3tUWXSJgMC4Kr6GHptwRUoR2vGfBWLm6gelTJUy9OLfM1yFP3nSxP5yHp+S7xyicgHKSqsUGrbHVR6ZkuLBuC3sYCsKT5nZEY
Cof0eMLc6fIp5Orw6oPHYFY6MdFrxHkZXM4qacC5hVCHk6pf4qPk1cKpiZug7TZYXT4AuTLzAI069AHJ0c9Wi3CJbHabAaFI4DnBQxbZ5WArT9rZ2ydpkN
4lLX6Yw66S8KTjF6tSMZBYZWPgwB3kPSPIMtQiGF4+cMVNJq3HwP6C5yTzi1fs8eFlFMAg8HMdExkXiCIUSzymr+hM1jbuNVCUlwK1Mi/ag1f3iKvSvfqo
IEvOwydAy96b7G8mMhgs7iIQ9Ry1g2cQQ8qru5m7n448g7o3DNmAx14e3wyJi2UgfPNzVBfvSnZ/noMTunu7pNW9a+nbzw6minJmKOLfU5E7QS0dRTnVyh
e/0MCXv/4wXnyjedzqv/Hz0t8cuil/VnK4wK60gVWWdtjmLqgOyT6Hlhif6MAm6HYVwef0btvD2xPFvgQrLPmJhAzAP1YEnXNeRXkxNzH4n2eR+Iy6hJNV
8DIpmjT9SCXEIRgZ74hidvoNiqsbmM6dhDcQfBTl8uWndH0/lydVvbzFLNVSSmqudL1sdlw8FTdsKIRlHtIS6kGj/ck1PqVI1seOTCa98WYUhFMQK8S4tU
TozCkxdfRLv4PDQVLS5KdKGNV93MpCfUUmDSHSLPBdmYKvqXXe22USikbS5B9EuKlwOIIHmVPEyQ0bNmKRGett8qFGX0nkz0pIS8oTjVJ8Aanj0jMcPCHq
YRiu8Wt1BioqfjaB1YJwvRcUUT3JjDSQHd+cmZpTHJTVj4We4wUgF8lig6xI1zUDip9Ay8YVdx+9u4g0EoG/2b8S5Ky/g8wpEFpmwYtmmUijxTaWO3HSMz
Bt7kvLBbiBsnGUqG8qvFDSXeqmc04zW4eObIxw7PLsBv2QzhiHOqxB6g26G0a8WiWyudDVI6SJCxRBypk04zw5vZbAQeEe/sVgC+FI5mJIWa5aEljWmgj9
DI9BDtZ1s5eaMnJvSCCbrEHqZ5IbUU5SZ7UldDk9UJm6EuyWl4zuQtjvhnQ0PsrpiOio2T+KCl9vp5c4qO7evLSphEYPQUqOSnKpbAaaVRaSABN+Ew7m6y
5/T9s7C1o9psfqLbdg1me0ipmyPxVKwFR+XDRRF/KKp0qwd1e/tblM/aIAUzgB4lBl0tcacJWpByX4xcB8cl8iA3ahZZpK+TYcYTOWrixKluy2ViMp1ZBs
5kavI18BOCSA+FzgLrzTVE4jPAotqihXmt6l5804gUSwZpjqhNZMcqdRyZn+jYPt3tZjkR24yRXz77klh8ECihvVeC3XUkdRLk4KJB5eEXa1q9K7IA6Vpz
bJmmtJranJLjeqQzMzl9j9V8qcneOV6UZS1wd2MpvHLgE29QELmjudkZuU5NOyDS3tziZCZtSWJI5wyP16TBwcpEa32LClwRXVzn7jti4QCBoKcPbrVfTG
vAoG4GviazZvy2ToKvUf5arcNV61Be6SrhFZnvlZ44MDsvhjyfw+zn4pmB0NyBHPtf9b867NukWNewSC42zjxLm4O+U4CcgslzWMDGoBtB7JaHM3jUpIXk
IuAlZ0NddFWxdIimLTlere6pYL+eTO5tUgzm0IyxbdJJl6YYi727HQ0wiLDiOXaTROyFSshhGhB7X8PSW+VgXYtxJJk7thT6t77oF0K+dWpSrpaAgu1tDk
vSitJMS91dOvXjhAJ1fT5HFCsHhFzKL1NzAMpgu4C6zNI5x37EfJiahGQDqBolV1K/HUAwHcMqEJp4/KF9P5dffAG2tPm7EVquObH5rlKHM35sirJ36lOU
n76RXLPEDWU8dRbiMp5kIXpUibwU3+BoSTFPkAK1lJjg0TyvO/BgImmTJ5TJj/OhP+v2DvZLrS5zqIdIWxzmZkuQWkOEuHcc5JisptqM+FRu+8y9NFKmbf
RkmKvIRX24QBJ7C8WRI5aQ+vayE7SFVEuZ2pncK5imaKbQ1k8kUhA5T3yuiQ9Rs4lS5XsyhF9tyJ6t+ih+AxUZDYXGawqLewhzos08MsPMJ5sl5T4iPpKh
iikg3im3MCp7IeeHaaxVjKrLwpNJO7OeSepPVGzrLFUdkg1bZKZO+2DC90GO12a2gipYbAhV5wl0ChRc1f5YxTkt1Ao83UXfe5fe1Jjd+ccZALPNulpW+F
booo2VyAKPg1hWnbTUqZr/xEHl808K5tLP4Rzc0IvrUg4YHJRxK79xapcQtiiwRLU/tGBtfa5HmCwVIaK1JI7PP2yO6XgeWMR/6Zm1WUs7u7zMNw3R9+z0
vZLe2Z6d/eOCe0TFbQCzSSr3HQu1MO6A5YC934RYVOccolaz6OcuxdLGSx4JTOKZhsyev2BwCUqMbSis3UzAT0DZGqkL2jvzG9SY5UItvD/uoUAflK228V
CtmljpJ7wYfSZ5WrL2T4l4HzGyZnyjP0ptCzok0fVMJ1dBhKp6b/SVBxzpU1dU2oLabpApb5Ueo2UQOWQ4LqU4/GknFRyotStqw2OHxAV9+YWcJPeqTZuV
TlVkCcMrqvS5zRpwtEGYGY6OMEbGyuVY4AMH1rWK5vBLW43l2qXy1T0988tHLmSb2THNcHBT6oCEC5IxkdRz94bnW3eKPukkJP3ZhKUH+s4SPARtB541VO
0hbOJyslAXpXJiq6ZNGhEKhzUtmfKXC+OVUgmvIIdeiuRscORh6SC/XTW1fhlV6/ntUEZHJMHKGRWlw3PNx8GLqYl6pG0OfcFWmYlV0/DYvGqhNt8yRjy1
rDLrYubt5ZyabeCMfeKYOxPGLwr5I5KLZXbcYWOGTkGQDPAReAclOsx7mYlzpc2ttLTFJlksbVNH9/RcFrUrwdpgGEReqTcv7OSaS0k7ucNbZkzQNiLjdY
YkP1Qk2JTictnmuCqIKXHC4HIOWrDhhci+KnoJarpEsgEodrU9iAM6VA2KSRdza+rx7UH0r2fZhWG/UO0NgzhTPIW19Hzk280DeJNX9DyQryAQ7W/6e/j2
AGb8TdXU1+RVFHd+cmIXRjyr6vtXSqwVK4TeqGJkLfaNjebChLr4amUxOpkuDeD4oT0SZ2ric7HEwd97q1+lI7KZ5iT2yLPaglKg/l8p6zkUF5A5PLgU3i
jWHBclo4j791uJFcrHhEgAK1w0Ct7Fwp0d1+dQk5cOwgaEVq5xo1fDbW1gicIGVc8OlGWm9YXkibgdG7nYNfzC08DZ6uCtFleCmRCIQnvbykvK8lp1WaHL
jtDaviMJlubc0Y5rfRSPK1cfPpKufEMK8MMGl1FjAXwqOtxs3kWBxYq/STdQFFGSUmoJaTvtaA/DlCCorrb9jO65l1Oq8ekx8NgYkybnT5fVA07mVJy3w8
8VdqR7ri+ZC4fjpiBuEJdmnKXwtwqj3I5BRaAv6EqA6p8LVpnADguML63GhSxLr4N6TM4ZwP1KXyQQ9ZJnOZRv0ARhrwI7BESWr2T5mOI9iXCJrcYHhg4i
KTy9uUwtf4bbkmsNtWmy5wKJpgp23bFRkAwnmSdYRwHCRYCe9blu3nc+CWDGEDAJMayHNs6AnKOy3wQ9le6xHU8403XsdTReyUk+xMJr5F30SIjNpXt2Oh
S7cMfC6FPXusgU5+iud9l8BNwne1wE4PoG/wDzgO3OghD1QfODtT0p3v6Bj2sz2JvGWsHToGXZU05hrLeWUCTCHd/JwBFmx0VZg6Z+SMEcnfvSnjqyL5Qi
npCxuDAi/fZWVLXs6AUjjW7HGX1xnkv19YS/0kl8duIFzYCgdepylNHrGnUJIWRzpHCEqAv8doappGzpxCmBPRlashmFZZmQv9WY0lhkndT3cYF8ZRzGSi
2UZrKV2Ky6YFgbEG7IrgtVvEUWoH1HI4JIuKv9Uz6UFkOKmQ/9AsR9q5cREsyQuP2h2onH/IoT11Xto/ICgIYLvmGuK81awFr/pCcR2xJy9eLYZynVL1dW
RyY5XIwpg8hdvjqotLQAr5YWobYWWwNgOnVObD16LuE6ITL67HiMRBvwNqFSZiw0quottJIz5ZVhKQxiaEiWo6iei9F85ScKir1lMOjD0mq3KGKC/6PFAV
GScW/q8jbFZ+ThWT6x7scAmxAeAFP3eje8+NHDJd6RIPvNRaUuOUyW0kM9OfrJ69iX5vJjrNHeWLUh70jdBtdUFPMNxnoTMkp2IiLbXKtqXZcxp45iYfPS
AaRyE4eliNpUviiNVb5xP1g0uSTEV3Wxowb7VRwEZS6o2bsopyM1OsvDm5/B8taU93rYLmGH16ABtCRo16KTkcm4PrBsrk9TJwa+E+7gKruXSxJbJEQckE
KswALOaSvPnKcKw+SE5t8iFFrQFXyeo5rKRFdPsla2VlODblutxRHrz51sQ9ei5dBpCTSd3IGVcEjpK0E+cEnLLIcTsJzUyrUs9Zya2dtfC/omOf+amxtB
6hzU3FsCyxS9cyJY0lMxK6YYqlKeUwsVq0xywaI4MJ10nakQa4DYQzXwuGAbObqnzSy7LTJHz39rh0SdpG6KbL7VRllORwKHZcgJMduBlpwOAAd3UwjhqL
lnPEdvAFSJlOFehi8d725Qq63RnmLfiDdEvgtEhpyzwjgCwm37OgfoGODrpx2QPJ3fOW4SnSJCZ7Mmc4/cmc3BAPYzEOqqC78WRxMvzTSRStVI3qIy2jgW
yZWw044bckyiczljn/UgzSjzTgjm8Wpm6AsF2XUzLvXCOEVsohNr6LH5CSQS4DyHqSjroRukBPHbAmWNcuKfneV4AWS1nSknSBdTe15Cep6nnZ7LWNTqPC
M7NZ7yhJOfbr1i46sBgQmQ9ptZQqncFd1g21ZCTTGwiHA8JfRlgBgBGHJt58JT4NPxOm+q5IP/DOUYLtpkqyYw24qZsPzRqPJbEWYRzQ9t9DaYaj80Uy39
KBLM6AhNbDou/ZrIe6IalXxmA/9RaCSf5lxwItgADSliZTn4IvtvR84VQyORiGBF57D0UzH72egtN1nnxs6tEaitlPahnTEtcpKVEsAKFArs+/6bIyhmBk
0e52xc+aT0NIHt9HiWVWBMoc8mC7FQzwX5hDYxGmjkjS6PwW3fh0R1kIpymc2qF+clPrvQeh1fV5u0Rg51qZFnh+zb6N4HArRGpkOzl8d6R3zJu/AL6ZMf
NqgLdu+qhkuSHJieveS37B+aSZK4quu0rDA720y5hywGSlsu6vptQ+s/4vhFcabjcFIM1oYWJ9VyLT6mZWmfr+lqNvhS6Osp73ko0wp+dFEUhT/+VEC+AU
XJWs0y2UVt75EUgl4+YpueXggBgoAPHB8oKSqI5cKo0Z4pwMWCHyFBsuw3RkzKHAfiZ3kh3oJ5I5Q4oKnRzev5owc8rHRp844Pdy0QXaW/BUMXesZKkvNn
5vbF5igPJ34hNyC7oQhbcUnu5aoZvjAfYgm8OMb0qZH2urQUmajdpggusqjgKWoJaLzLpFUvJCdZlspGH8CeHa6sAHTF42wdKLfrGpYpqg9nxXgmKSP1F9
KmVZu88MsGJq2XKpQii+vr3YIdRL+nWiXklvAMq2XbCTQaMUUJA+maRfd/v2zrWwOR5Qd1fHJ+DkuXY0B3z4pTMZpgZXJzLaaqSkM6CZS/eZ1pcChSf3cF
IUAP19PAaqDvX8ljjsrcYNUjoY9k/urX6W5P0fO7lSMBeaz5bhE9FjZ2fllfii0KZ8CjPZvcRS14Kqrwchc+pYJkys+LU8wNFpZozIiEHoPC+bwvcTljqm
uypKfUZ7MNBMiec8TgJ5QartTC10lylRFFoeD9y9yc1lrKoGqe4lMw6RYjk1b65MDgfneHDpNFCCii/o1oLsgIOqPhBZfZI6Uo1zP1US9MF7rBIZOtrIKS
MccpAaraJBhUr5jP4hDo5Vwo2lKzPtPuAWBjm4DYSLo9yQOiKlXdrZm8jJNZFWaSvMjxo18s9p4JmbRZTzF2nnZp8joRvTTkZ3lOohKmplOmzbGFaKUn39
jF225EQdoX1SPFCWshXI4oX9+NRd7OPRbFtsC9ZFaU37UBoITZ5g9ffY/fZU1odULQfVyfc91dvcINVFYFsEBNYk+Ma70bUiGYRusDUXEoAyJffLZ8UwHI
KfQF0M0g6xn+suhG44pGh28S+NMoiS+G95GipoaLlZY3Wjbxy90u4uO/yM3uSQkDeWUhllYttpabmZRMlQsc1KNw6k6WjJiqc8l2gMz/bg9qqX2gTumjXd
Vs6O02oEc5JyJDeevVJAXFmQMjuyFx6+RyVw26+HAdde3N4PMZCXxkzsSY6zl1tOtQjmFuB4MTeODA/stYEofU244cnZfS6BZ2kQ/fOEyMZkt+94sx8a+M
j+oijJcaNOjSbckLAADzdWFBRB8dqi1GUuugHnR6jL1l7K1FeiAIgxioWK7N5rBfGGuEBf594ZAc2Xd1DIeyGj4SbXFeU/9ULE4++rG9RI7oWibDWnZ1tW
lh1g3A70vOBxETaB8fV2F50BxNmdo1JYN3JkLJWJr4SlgXyHI+7Mhfrc5LRLBHetsAlcqMTu6hgkbztDhX/C8HoVPVOytORiVRQEhEik1LasM5+30V5ejV
aGucrB6rEiBFdEucyKz/4R4PcAUctsSmYtxZtSJjYQrvhLia2dPXI9nAAW8pLLfKJAGPNK5igoVtisbdvkBC0vtU2EgjPFaxW0Og77hbczQ0SPYG8YxJcm
hSL4GodhwfNVUMZRWKT0COMteC3fbRkluraK6QtMqnOamuMHrKGHKRv6uNmdyMFGMoeDsRq8CeGG5cmvGivw1SGMzPG0DLC1ZcNWavenxjR1CKpGWRmHQC
93aM6wL5HBuFWuRteX2ZbSM5lIxpltcCxBPlFDRDS1dECx8Z7JYAJVnjTmESBLuXm5uvyHPX98/jt7gpca8OOTZEpT+DRRsoSVn/3ZZzjivGBkweNKQ7FS
27K4sEbxMz3kNRug+aNEqaM7DqsOyvZ0lw9rLhVtqM5vdpXlna1IKPkQIOFvTzdD/59qa/vbkSpIphMWcywjw1XbdqhiElj+YnNghTHyRsD/mMuwKqq324
epHdjyC76/S3ecoHOa4fbJjMXpAXFRCEF5Ue1f93P84OVvKr3YJXttW+/4qlJ4oZNjMWEzURcHcVAguJBJGU8oUY8WJzt1KQiz0S2pkjTrkJFmG2c83Fa7
UwTzYweA8Ut0+IMV1wBUVdzq2ZEIN6E+BtWbwmEWmKZVrPObHUtbYL9ccmYp2yc2jmX8X5g3ybc6IcQJG2rw8JWiWuQL4H3qBuWaIIgSS5JrmNdCl3jTQF
P+M9IzmLeGRfsAYZ0AWwVhvKoZxPm+IdgSEcU6WH2YRhKLgatDuhRHWVMvBy4OqQ6l6QOvQS+xB/mKbg+I9lHwIGp4V8rL82RQSad2eCAXgPrWCsaTpnlv
DXZFvoxy+j56c4/6nACtxNdCp8VHnzLwwe1Bb7XGBcWFWkpt0qLzQ2aATvEYSDa/R8ddKYLMKQviRJg7u9tOX+iA5P3tjOseTn8tQZVN3ZHAooJFpSw3fU
joIoRSB+zxIbCVkgTvkt6WdftGhDgST0O7y+4jjUqV8oKM1MpUl9mUDJv26kox5JXLyaOoCaZnvkPezr7M+KuUkEBZVrO82vqyHbsuJLdIfaUv9J2dR1RQ
tYBMHKUEICQeYz4lhXkn9IyKAGytqdNtBUR2RgURXpssuD4G35ecAFtWWHQfmce2NDZuDtz9sDj7uBs9XPjpE8K+J93n7m2b3U6u8vqER9eHOUjOjwunaG
FnW0HTLLZqJQQM8/DsRnM14Trm5neaQjtuyiwdbJ5+Q4SUZfqs4cHVVrwlywcP0jHJ3R/tybUBPNVqodN8SGmLSuaZyckg7xtc7ECSw8Urr1VpLFfallSd
cd500nSW1PRlhXoIfptVgYhzCnEqffPr4U50yv5vRw0LVDoh7im9ip/mtnK2ke0/PcOQ4rT0hEEtDI/en8/2Y2SFXOFGvdFYsdh++x1JlNHxpV7XL4bILe
rxni7LV4GmcfhaSyqa+ivQ/JbDBNEbV6K0i4E5ojuGU6/dWQJ4V/ZtI5o5wY/5+I2I1oWncaSPQm8PALfxRio06leW3CtRrr2p5Ua7BDNSluqFHiT1pgYk
beCRAOpO46UE4BPfc2Oi88NTqaoTPaiOOEoXqVWgTlbShtHZoLNGEeShitIgRc8Q6+l2Q+jGRzlzdQ/PewXjotwPmRJCfYmb7WiFJZ3FX73P376qWlrA1c
2U6Bu3sl0RIHmEZ9fkMyoYFaafFKcQNwIsjkdxdFHzYarISmlnafh5U29WQRpyGLraQ2IRzSNQbMIraIgSn3j6Ar0MMUeHYswTf0PRtlsK9Yf28HBDZ6an
iDbK03HLcx0B3OHNc1MlnCpB4bXQS+yuqrMWv10oSlfJmLJoMwoUTQ4H63SJ7awTMGsy9wrCuSgnSBUWo48m+Ep10fd9Ih/84Alix/gAEqh21cvxc4vluO
mCUxU2xMINnKUJ7uewpnOpDZjRadzCx5nQ21l0PZGP35yQcehE7rbfgWemwR4nXG5JO4XozWcU0cYLi9GbaS5WChMIRkAAaBMp7DxHd2wItgC1ZCsNawY0
IVa1NBwlhhsEKgpWHIlQyhcNVG5iN2bSC3oU70Uha8wTkaXh1ONjh42jxPKmlrsu/EaUC2IztPIq3eTqTViVaD5dLVZuHBFIUWAIIIu7BF3joNOpTbXG1Q
7jiS4pbl5MEyGXOcZFtPiHP1KhEqw17ReqD3NFNcz8Rb3Idd3nHl8qhr6NB/Y1/5VMNDoS+KwC8HHIgwpKBpO3m1TsPhYbPwJqgicZ3OYkact080aEOjnA
bAZOGk1PJwDMv3Ao1a33He3oEZBwXh4UscCNMoIKgqvlCt0BEYK/jDQ0/TYCIP4Kq5cJB9LGj4d8lK6iD2uByDTPKIa9YLRbGebLggRPZ4ay8l+NIrXc3q
R9drfPJROWR4ng9YaD60MDSlZ1BRSG3WOFAS53VVfEUq9yuDyaiVe+hoiL9sqvxL8bQsbi9HR4K3RqedWX50eCq2STfY5Om/nrlwEAChIoICYqe2hdNO7g
Y1mkVooOqSG9nOTRzQIWlcXhxFPlOg60SsKxul3iPAUEQbXQafpW76xGu6x54/eAZnkQuyxKz9NcyL8/O2A9kOK4Ita4rzsBb5MOWL8R69ql3jF73Hd0i2
rFe4QEwubNkLOMq2wVowLOY9XA8yD7KRO/AOeYEdF96NCvolbbHrf8XXd+TbT/gnz8vWWzlu9DHn209/1a2GW5NQarik0VBhUoc+9t0UoWVopsX2DX2CWa
xprMFNuP6zQv4cox9HwbpYSjgDrkZWxmnLrLBT4oA8gagqM7nQGtyeQrCFdGOTpO1Wwv0FI7ApvlmLsbGTj8qmB2rSFzsPrUX4SZdIGZtCsR8rDLiyRzCc
9+PKGSGTX95tld+FlAgBZ4LPpTgN+lhAMa5SyEx2B8KX8V4ZwyftsQYcHisQlgziFLwk+YsiKx2r1LJ+ZErpHuEzJV2gdI/lkZKEF5aOQyzs6Ak9mPt5Tc
KiON3sPU52ZVlPqECmKXTD0xn5GwniS+zAbYKbfa3LhDAD7bHkhXEdKljoRkLzZKpOaPYU/4VxBuZWlVtv0StNMKwVBAO4esdM6S2N2c7MBmJfq6v+Ivbi
h2yQpjki0eCCJw6ettqH4BoaC9oemUaDfTffbf5hFP1T1F5/zg1vh/vgOJoEqrM6r6v0A//+kfOwJG/Rncufqjf7h2nlyC6yyMRL7LKac/xM9fU//9/J3W
98C4xAl+M2TUNebQh1VKbCfGWdjXD1+8jH62iDlZnnjqhGzWIcgud4DOZYnnmAPCSBUEJT6eR+O2+KHi+2RNOPx95fJ6ywC32AeblKVRSAovo3l9CqzlXC
xn7D1gLhgDQKogt6UBV+aQOxOEX6aSgoOGeSiw5VAJ5L4N1XZ+HyznvtjZ/Y+G4M6edM4jXBQUgzSHX3nxOZta3kfX06o03R0fr6hUy12H2y53aeA3f1it
UJbuDF21NrMC0kcJd/NE5y7Wr/Jnv7bS+/HM7bIoiz7mjWBxyvsoR3R+QdOhIc5soXyEPOsucAKdOWB9YPRZy2FFbHcZEmEOZcUxqnMp5oKeDxhXZSUr27
mmSF60OHAMUIFKMtfe1gcvhXYjD4zOk1HOCesgq9zoL4UNz5gA6smgS9Kl5hvLnUYerTWnIpoio9CzowvQmUukJCvebgcxdl4eQT1dLtqPUvATbz9qj0kP
rHCx1OLkDfvqtZP82UdAmFrolkZAT0ru0c0LOhjFzdxek8TxEWm/FkmbRA9ky5d5KOSA0K7NX5KmYBaAqKTftyqBSg2plXef5/9Z8UoxJ7HOH4LHqnKIuR
1Ak9mAgjFpYQiplwot7g4TUiVRk8fe0X8Z626VMOamKR7Yu8mBRn2gDBMnPszpW+bGrRvkhtAzOpqI6KPdmbaAVoIhQZVAXQVFo2KWKO2maWY8toMGn3+A
HNPdtP1IA024x6GLuoRes3G0Sn9KTYrGbojYk772RXsFe9hFUI7ugtDN05u/K0vWjTgG6ekqCt2YSPrtPJTTKNrm7YL81qPdLDqD2g92Mv6WSE5UbIFo6T
WJHHD5TewUwEqVtLotjScBc2tRTh5+RVzpvlQFVidFG7cw8E60jI40kL/ejEBcWDNwu9KIrwk9T0Vz42QaVR6DrP8iDB+nbtVyspV/5s5AVuQlZjDZ30Gd
EyobtPqr8QsgCYDpl6pCzEcjXWNLiUoSAgLzMhoFLfHMXPxpt5m2valVdU36rUdzELLAs70cJUm2JOgE5R7mwimtkaxDnUPCSU90CzilZ+qF4g+ZheSUom
0R/Z/hLcabGkA4lcHje+PASdVB+hqy26VSE0V3rpEy9LV0mZ2knr9bc1FzO4UA+8fHXQTF7zhKMkTAHf+aCeXoEsNRgcDy/pawyy81p8DiIGlkyojHBTJV
XFKhvk8YaHZ2FJ2cX0Z2j3O5Wz0WSLyR6xqSKIJB+g7B0+nHJyXfTA8nVt/opJCbnAUnKTBIhRdJu6TDbXNULI5OJOU39gzqXgoMWTWJfKMlim3ufOcCtY
SqIk/USgEMThQqCXqfPuZmrac6pEmVW3NYdtalUjBqiTaBIxBDu3eT6DhtuKkl0yGiAPSQegm+zKvP92/TyhCO231+eGhngj1B7WS+ZIwTXSy3cAlFN3zB
u6BvUwOGH0kXkCalaOZyFWR0jvufnlvjZ6e9/cd2X/6ZNv5t7Ejj0ZuppTsgqQYy7RDOZEkXj732+0qIg9ZubuW9UeK6HsDgRl+dBCbiEVTp+LMLJ4sN/i
iu7mD3kYYlTeyBhw+Sv+pzXCKbodDFyamgLNHc1OLy6md2eMCMm/itFet2Y1gv+uimnC+5qCe2PIO6s7jlrOxeaVsDT116tZmkYTppjCnqNLEnOWHf4YMf
x8Ekq1bOvCQyl0BMGQP0vA4it+Xo/d1fUSXIn9fmtyVCeE33TfORdHG7aaM0bAtqCdMFDUqwWCTBAJ3hMMI++WEjqUPw6kvgMIcvWe3mBiuzKPSMeoVyVT
TCnVE2yUWOwMn/ds3SvdFf2bW5Rwe6qlESIaDrdtrnEnYmxDNIirajSgj+dl9xi71oWRILCkYMf4HUICEL0h90++VSmzTKpGiE7qYGuP03Jcq1rIqCS+CI
LjhTnin47bkkr0zmvM1RDJMTMvR6myhzCGiliz16aSPO4hga2oYvd5y+rZfD8WELq0F+QxYoteEPgzIzqIB1/d+uWn2XQgHNCYHKdjvuyRWNFZsjc4QvtP
gqTokiQHMkOTwup6ts202thejWKnUc5e8rOW+Ug0LCMVkDyLtnqYQDiq/kRUAEqmWYGmzhVDwTmKcpM8jIxqSbliF9vW7jS4NVd0+ArwWoAv0rNiTZC3xh
CVWlVLbschsRsqglmYvOJNmxbGLhaUPbVV+GFvjIIFvJTJQWHD4hZsvwjUBEdjo8g/n99wxEIdVuMpg8lY5iepKSPUq1X3whklYMb5rMTK1uvQZJD88JAM
H7S/kXcJkhDpmteULpjo8K+dNbUl2NBFtY5EoNa6OED/rx5vpsKktPSkt31QVovSxBedvpc8UFN76pF2sseB3Zod8RFQlhYqcbH+VwoWibCIW2dHRl6JWL
f3RVNW/LTC4mmheXEPgtuSJgq94590sj/rFpNk4nLOmoW/YMWbw2mUwCCW1Dt1rQBddHp4uOgNn1JU/I6gB1GCyg7EYIMvp0ujiDK3EAvJDLMYquA9kwoD
X6n5vNbJW4hk+q908kHeFU1KLqX/wc9Rx49AkKXpjeGa4N8HhwgZvJD55WRpX4pBNJ6zj+7YlafKaX4LD2a+nVeGaWyNXdBrfXy9m2+9yaNg6gVE0mjdIs
g+0aG6mQw5D67YeOTdoTzeGSsjmnJ3PyQYSLUtxFPEuWONUVHzj6eAsoGYPelZF/v5QIFX+RkUUnZsIeZODDVhZJoHajaK3g0ZnPE8j/FxWM+jN9VMdelM
3H9RG42dhd0iB9lMNhEx39agSRwGleFzUSejZsPGfyHt0/eslNwv6ctp4ZUejpryVvlMfkuCOZ3n1H3JxM046EbmyUC05EpJnK6ZYADhkkjnPTqeoSnPtv
G6UgfsiEAFXkeE6FxX+ZAmfbrKOvXgsGVJPHUGZFQf2jntK1yh6iUcapgRQuymmitQYkz8Bu6u69addrOyOVbSLBfwCwMUm9eRYA5JlbJkp3DMqRrhK68X
IblZU1N7WMN6X3AtUy6iS8u+JfagHA8PgSlyvkCjfX32i339uvjyplL6kTVIxuOqW3ydwEYHn/9pLgvICpIG/DILuUgonDZjpY6eC/JXPg3CpKdDpJp342
Rdu0PSAvVSKUm1nKhXD1lfxEL4HQXGupGhSOTm5TxkMEOUAmC/alS7pDC3G517Sg6AGguCoJ6sJu3tsBbLJKnm9SA9Xu5s/GWJ8J7ns4rIlXZbFYi3L1TY
Wq9IqEcrNNJ0JqfD0EYrTmsyBCeM3FuRLEIon1whRuZBRFyqmYaOQv6bc5lVPRsu7Z2o5o0ckpWspawNNkSaYiKIsxoeVhq1SZ74N3lPcf1t0IQWYkajON
44LpWUaWCPyJdSBCA6KS8KarVSLDvfwCipukcWx8kJsqYUsStIzzyi8BSOrisSjpgNriiNLtErrOF+DBxhMfiQ+q7lXZncDQKak4O6qELqtBmDzPdDoQMg
FVVDmHGoQl3X4UOmL1SJpa6/wk/IS78TpxRNwVLYpa6LSOVkTpVwTGJAu6OMpzfOPVHskxIieq2MriK21flS+gWYZT0fheS7ehQSuZcLCKuyryW7IJTIHy
M7J5ep2RjjuGLJkO16hky+SPQSABpD1S0PRoLIMKE7/ephAczGY4SM/XlxE4X2sCKKszO1Rl99H10FivkJhHGlx98qYztQHZNU+WHmF53jAw1iPH10Msl8
JXL/4Hck3mBlmCr7IY61EOonR3U8t5eikHhE+W8kw8z9DFwkAKKKw3qkniDCVvp3aZQH7WGJA/DuKypECXYwZF90knGzdHP9z9pfH/IYTp0USWhoLGMj6V
vAAzUIDsup3ophiQp+uDeP6heUlF6KnrK0jEMUhRh9txvvgF6+GWfw0BqJ22VSC1G+oJe7OuPmXZ/HlcRodvmycL2UovhIYaIZBdvd/Qo1Bua+QlNYhy4a
bCcmZnak4qGAO/27OHgbVRthoh7TW0JyW1icJHOVzK50/kt+YXwAW04ob9XXmmS5r3yfX0GXIO9Hf+i/wLxiVrmAgc31j+W/XDtns3pni+7xGUTX/+fYdW
ulIkcheK9tx7IfGaMyUWdHYJ6N7r6HOB4kxA7BwHfMyi8UUXSazsbszRIgXCyDrdRUWoccApordkf8a/QXLt05HqQsb98fyz82G/qX8rr88cQxYs9nZKS4
VQAmyr78qoyzZj7S7xqVbMGTfcejO24Xr+ITsVpmV32uy8HUkyzQTSNX/2OUWy7DMilJ56LSo5kWGi0LFJ4AR7zySP/oOsqI/TlX6dIKx3pUulbPMGguzU
KR4w9bScuJhmsbFkzNNqKDbqtnmSO8EepPTkL6RDwYKaAAdzwLUGchrTckZGYNkflq7dnNxIarZe2WrfXJV78+rVP+7/f0fJbQXiehl8GfRA7UztSbJZQ1
MaxVoI1OKKbs9aj75NehmgtRA3M4Pjnj85GTzhsq91Ufo1HigAJobT+n71W9LPaCnbm0Ij/r/BmmQFlKZgdsFINp21WIQgZvJ7EhBywIvhoKYRmStBKuri
dWTyhN9YX91YWNXE1xCI6wgJajd9ACp1C3xBadyYS+zlmsy1iChEp8Q0cQYrBBUSR9p01zyxyFEVSePI486oS8mTg46RcFIXTz2gOkGHn9ZIfeaoy2oS4i
06hfKkXzQqTmRD6LGmDwsZnLn4hw7ZEi97mCcyO8ucrEg0r8FZ3m6d0h/Tto1U3jUOlww1uTtt23dh6zgNOV5Ugb5oeVkM3YPABUea/oKnyhdEGaW8uAky
DLMY+IBMyZJud7khdFO03zNNS/D623ZQEAgsogtvLpzxM7pEzO4KY7pUWU5CLQspD+q5l89XJCH4dELwiSrSbJrDULdtiZK7QJ9mtCXoNxHUcOy7kz5WVP
CmyFvpgJ6GB7n1abMe7TC4m928yKHqlipHiX29esbApnZWsP0nSf78Lsnqar++ZX3hMpU5Mv9GaklxgIVq5QZr2sr2lLUuKpaQiWRo/ohjCKfID/Rq6cPi
F2zo4EFpgpwdXSM9SyQx9Z2XrqQY4FihtgK9i6QDVcVJvp23OpBIxJpw3VXoZei9rh2sKhNkvCe9lZHrNQDvM8eBlOEjDFhF4rNZOwtGThjcu1uAHXlQN3
Zl0UJEaKdSkmtyyFlKll5kSbqRB00sOK820UKafUpOMcZLk4xve8h8vr5Nh86bKz/87NU5H+G83QH2Ofu5U8UNWfsgqCasnZqVvpqVmU0agGP/eezY1XoY
Oi50cnxt8EE3BpHpxUepNh1Z02m8sRfXlGBru7JBxWDyrsgXkqufwMtU0c69YWWSLJHCaXsZunqO48d88G01tPCcTRUBmDbbmHgrWZvDceMhndT1NnTs5U
zvzjOpkQZ34OAAUBmhvUtjepJrJX8ATPRHPFEeaZUXahc992s/jkKH0ODgyAczbLD4t47+rUdVGSypAEG9+8CzxhU2oMHF6QTmj0t/8LmzuK6REtB+kOZQ
mdMkVHD4/nJhcTQBYTu4uYplEp3HkIY4neEkyOZJl7x0Ek08kQwt/rNb4+4yD8CuE1l9UPBhMEa9NXeUjkln2mTxyxbYvzivDLnEamCWvxDuvuqeI7sjlr
pq/thtCqDGHAYj6Yjy8TfHjU10F/KOHG/NJWgLTbO82T6ufoElaYlKx8HlxybQX+NXyg4wjvxAUjWTRZvEinnLUy1ss5BqtQdekdWBGnOYF40Xk8Yqj4rG
g4LXSlx34skjKqvphc1uvHcnPqmvocxK5xftkevN8fcLNwA3Aw+X55ioWg9HBDyuFPiKNkjkqKojuX25tvjxjbQGVrD2Bb8G01gw5XfU1E6sTioGwPBZ4H
Zo3uNQrf5nYYnGBsZXAG538pYf7P6FgRL3TWpgNz3o9hda1PmEJ3KltI92wRzi8fIgJ1T/qgRblTJaEDXPVqY09xaddG2fF6XEsqeO5xlxN14yPeYogEZB
tDkyeuTsCrlYVWCDZnOfuubVvXghdY7sXDeOH3mUn/cSow9loq1iV+PGRiFQekRdAt3sq3Q3Rz+/DeZgGVXvpu3IWv5o8yO/DzEBMVXq93iJg49j9YnutD
/pYu3pYuV9a3y757D4dKV9O3DwMP/EeIFCEO3wu0IJgH8eN6EAvZmmkJgj2uCfyzdU4MdPnABoqFLpQ/tAUEkwH3fOoZhDIixD0CoDQVU1uyve2uoREkdd
tjmNQ+x2pZVEgwF/69DiqrRUc+PKJeIiev4NHz4klvupDXjJLnJ/XDLNlQhyJUPvuCyqjwCeKS8h1TmOX5V3xc/fXfdrm8MRMFcTsBc+04WNfHctUVRXMV
FRNnow66fw4y8QfaBZWZc+SjKfNJcMjh95tH27nfbWeXTq1jmo4wWFJVVt35oMzm5AcI5hfgjPEwTlzMCyj/LH4qTPBid35MnLGVgGPTF8z1fZRYo9j5SK
/XQ6MDBrjq467YH0pN3XqTnM8mUicqdzU/9UleD8Qvw41aM70i4eWHKUtmeac/tU4csHiKXwtxbI2zLd8kdtZj11N/L7mFzetKRzXLj+lzJAZJ9a6GbDRr
uyiBLhOKb5sdeX0mzWpv+ksQO3wvuRNDBMY2LbGAJyFuB5Pov2JX5oZUxlfQZ4wqnSH809MClk8KCUadr8q+6TF4/N1KvoI7xsDjFft/hTHPlVD0py9AWD
Oqwvp1SVLjruQJsUO+q8B85xaJ5A+gStlVRt/pOct1vbj58QkoPdA1bI8bI9ksCv2Q+wV4OFQjQ5dzOYvd3UpnyfB+a5B5rlK2sxaM2/g4iLz+6IO0kKVI
df+v0PQ1hrBNzMa4gGF4HzI8PvCBwz70y9tEVOoOot0bVbwLN+Pcc/tyuHdQdan1BR9OiBvM4Y9EV1mONY07CrGdWUzFt5S/c/GJt3/LXhBCDg5fMZP2on
DuDSaAhCZ+x9gyOiuAyF0KJa7YGQR46tL45sxBOJ/7EI3Q4vlhlfFcUl+/DaPS87d0OWTeENix740JQ3hUuDRStRzegGsE4qa8P0WvsWiJm014UKGkNpGU
QJ6QvhPWmRMAp3zBdvxlaJ6d9dkygTgYKLw5UGYzSwQ7xc5QqXV1gQ0dzYJtt/7LfGGKIbxPyov4QrSabxoDlecNduBxQ9SYS5/wazSOSZnWarPN29s8zY
FjJE+ai59oIUA9o+GjOSDQoLfCSEOT3zEWryx4sPU+1Jv6/Wfsx+uX06WU5Fla1Bdjx4b8Gj0EAUR1PMSzk21LDZ4q+e9Akuj7DUfAs1u+gf4rsi3SEnhF
n1ZMDx9wbro93YHEKF4WyHXahIwD9TDNNIeiymBnEyrvcBEvHrfSJoio0fIeT+9ITsYaelZ7y8bEpIKd0TxesNm1ugLVp96XkoWXUyuYbhgstgeXjqXeQn
R3fqohAxP4XcIv9ybB/z4hcs3Iq70aUuWR9tyFqs7MPvjXngKJ9XSTE0uHXEJDs2h7s7KInOhuIuHE7Gdeto8pKx4OJoly+NjqCakb4cJL3gOEk+CNb2w7
MDvQvVJekeT7GctHQcTZKEfeMuXhBvkxYos7u1k6Cz1ID+kROfTLzGHszs8RtBlpsKBwYXC2mLHH1vZGW0s6vESYryTs9z3vLFh5cbkrg6Wj0NqI13EmF9
nxGEeToDIRVaVbPZE5GKwoWuCsalac1hjgePFlFKILF6+yiTOlNZHHiggWu/PHmTvN4yrWkgDDedDzccXmmmWKp2HxYk+r5fkSYymiN7uASNVCXvHLA5G7
7HUvB5ZwfnG82R3Sne7F9by+Bshs3zBFTh9IjQR8abXwbmOSpXlf1kuFfGXLdQmVtNUxxbG27GqY8Y6clj+UY2/SjE6nEuuU8UnEryBIPDi7xQA4D/w/pM
io9bfhJZKjnY/HaFV+/iZSBPqrx2SL9w5moPSpxquv+JIj3pogcN4vV9cpdXQHsT1dSPeKGwF8cRWORY8RznAwqyekHz4F5QsjjHkYWqjzRrX7yM8oGAGA
x68TwTDohUgh8sXd++s2qRY1keI6ZXkHw23HI1UPA3mCXzHOxzNhPPdjlcLLS3VhJfw4xo8SCznWL2peZiZRgarNyxWCIGuCzqp1I66D0dmekw2c/Li9CF
fXQIcIMVDZcFEElwQdNL3zdI+ZJTRUGcydWwyN3Ai42jXfaGY+UFHvxnabU9UbmsNHwVeElNAESpeaLS0llYAcrjVXAF9wLEUYOTQh6DkZo0tz0LBnPJ7C
tN1Z8eFGP7yQ7qE7s6mrb4cEcN7vKiLPcVTQrGkjC0skTX0eDhQmKY10i64ircFVQbLegzSBS/ggabsLNRNM/jqiCk7K/4FRuTbmwO05HNA8v8G+Ca0kXr
SeyJC/JuQQKrsqWYhgrHMI4ubG0KmF0p7aMdn8eJUHOwd10XK/qIOOLjhewDc6hl3RstwywvcagfnMTB7vT3p9sJwTfrvP+smcOQBeygMMGDTnU97V9IRX
NIeYU37w6lfA2cm7VlwtOFqXOpXgX4uU+MncfzIj1y4XvDfMo+uc7sWmkb7Zwhd9eGBzOan1AS9C8xdVHxgVxdgpZd9VXWvaKPM4HFpXkRlmNgpTQf9pAS
WS4MDi7YMtp9A3hphPqCxHq2cOUeWQox0vc6Abq7wXOSBbvF/RkmLnqfRU+Ho6qA5E9CBCZqqg2kSXNL1U4J+Y8csytpNj1oDhb8L/XSs1BSbyGmQfF2S4
Ag/mxlCF5MXVB0Efx62yH5pFZS1vIiPFLdX6TYYA49e35zWkhY3t69RE4ljLRqC+XFfQb8U9Xb0fSH6rQHnIY9INFN47uVLN2ufnsTCM+jfy53nnry9HxD
GTNRvhxOsjal/ef11BdfWwvokFtTRVz62x6M2FaGQ5+d7CpXiRDywOnSiGORN6ZxOF/ePN1YLHoQFU41w3HTpyMeNCWxPEniGVqFLdLIiytWKyjEnPpglS
MVGbdNowsxHHdsdbFoI704cEi+IKB6RKsZKu/Q5lFfFtoVuHaq2MruS5bj6h/FycjH6tqbBnK3RDRiB6Qto4WR2DCHMcf2BVugs7h1IjWoLsQSP4CPdpSe
kJAIKVl1L56wDGAKMg0uo+EEuKy8hM0UP6vzIuXGtBm9GIsXMkY7E/XynjIMDsXMRNtQ0OaWKSEf+Ecd1twc1qDS0i1o35KipihxmJbhkPCFY4ysKflCQn
48vlHfKVK+oRB46U/J3akrUvtoaSVwEOo05fy1kZUuK/HATg/qwAep3ll45aadJL0Xn4ERI/fDcUgTlIr1ZMeD2i/Ce8OqMSSIoMeDYlNw0UKUpHeLVqhH
rjUHezx4tJildOkD/pm7eHlWaVLqbKHIkHtPny1uUSEnRxSLItotdxUlD3mZcXhwvwVVLoPjgRhy1octKVNML/g0TMGL8aLrJRiHsBIjcxjpUlcGaunGP7
8lPali0Y3sJ/ukPBj5ztGhbN90hoRAdXdRni/Ziyd5WrrGwjYeFMcL841giXk0zwsffrhiuA/YoidncPaorfC7pLzpM+iKdHdUX0cXC5+qzAvh0tQdRujt
okD/AtnyoO02+zjRgVCCvVWNaEm2+1SAw0xLvm/ifRxPWT0USM/MP015kztLzUuE2nE6l/EogQsdpJTdB6nTXFFCg8h03m75UHaAV6NJxrFwYzMmWFWVnI
2NItFnjpQ4uekWA9Dv5ntKFRwpriNUn6vugidvWWrheyOz0cp/ImldX/F4fkP50IM0YbTTFs4us52XVNVZBXKQkjvc/5C8daybzPrWImJy55C0nKuJis6D
iZ2UxoQ8Fe8FNwTktxyUrm/PgBpjHt7QL7aigbx7yaoH6Eg/2w1MdvgJ+IqjDx3MroJX2RvnW6k8eDGsEwO57IMnu9GytCKVqchUygfhNy6vFJvTlJJ1lW
PxhBUBFtnKeyBbSztXuzLwkkHKyidq/uwcwibsqoh2iQrtOuLlMDi45v+LondpSpZ5zhx8vgF24ltG5qX57rIC+kIiLVScQCuAs+QKffnbp5koOAHxBO8+
5SFtkXKqAv9qWcA0kxeNngBbRKtWJ6Wcn8lLZar+xctZ+O5DFM2rCUJx4BlWkeWBpOMokKNCztEbU6yKKpEwCSPJxym91kIWZx6gGfRe9QEvg3MHgcleK4
3esdl+mgFkrUS1KM0L5sO1sTqwyibX1wH2WeKl2o0WLGOmRZz/5RWcbK7WkoqnmxOVfjIr86DwZ3jytnOp7FFRd4hvT4mtkPtxMXHMwxuvfODz6ku87IYc
jmFzWoCHYhJrkVfRjpHmGT81TjTk7y8orcxd4/HUxYh0h8pKYy1+k6Z1FFORbmQOMzX4zMKjXXhQfzJzdHzBphO62Hu429PHpR1sJUq+sFFGoV7rE8bVNj
6DS7h82IhnlpV8bhJM6if65Vf79ImH/DDN2IOmSIn+Ay+frXgvKta6kPGbRBpMjj6pS8TMzWEsvSflHRVvhIl8BbeCaz3o4pROW7i+VUZNqlIX2YiVMZVG
F1EOac1xe1zuSk+LPQVh0m5SJoR6ahGhVU+83MwV+sVt/uSYWemo8tJFtENEG7bfkLioUI0HHUP6jC4x291LU1K1g7k6WALIM9BZzY/pHfEWLrvkDEEEhF
RlDGwkz3aLTqRLg1GSAZQdEpdhZLEAjgUwJhy5LvGkKOY4eUqD09BpDpB3Vdk8YrupoDioVnvgnnQD68aDokgJf5FGJ+9OcTH4BH/6uGRNS/qgKjGzRGh5
3mX50GROnc8fJ3+0wFmBKwU3pYMlfBdlSfG5fuQLtKtfrhrP/6QcfLmIdIx2eU4l+fN4oUDDrs/ZDyPbe1jwxULiBg4rSYiNCAoeCD+dCCa3JwFbvrK033
aMHVkkZdb5J269ZHd882NPtAc4IazMKVEKRDXN1Z2iuUvv4sTaI/N8qXif1eRZ0+DVQaseHGnIK3NkzYVAa3hqG+z9VDvk2SCwpViCuR+o8WsjsxHZ70MO
t92LCfELPOofBN2xGgs5DQxKTxdb5nDPDN5bGNKmaXjiCOeVb7khq6Kd8YUPb5cuBeeQV9tME8A1eMygLhmTqrkhSSQKPEOiwTyWigi5D+3iMLBFqqQ57J
BSVpQ6dlxxtY+P59ZmXqAZYkqg2NLcQmGRNsWeanOY48Gx/WT7JVLPzjxCQ1iXBumjuOZpbeKZfA6eD5ahuSzwAxvZDztZhcNZyCwNz9IGyppBslgzwsUi
KnLhxN9HSauQRbTLdsvMN6TAbZvmyeeJmn7Qv5qrEOR+aawfPkBYoCBTAbuiVSBKLaQeki4F+C7N4YNPIjjP08fPDvFDQu9H2VAkHpknxxuaX5hMJc1kM8
AbemrjN78/+/XZc7b+7PpakEyy43EoReznZz2nRVHyU+WOGwIPcNnTFURGTYPT/8J+r8YnHHBzbMS+Fss1VJBVc5CkcRJlboqIQgaiv/1mUywLwV9eXEAt
pEHfWR2jzcVViXCq/KwzSTlWIiFqy2JWwWed8zRlah3hBlFuqAJ2q1NTpKzsKWDTpxfJJuSSJT6cI4V02Sw9FhCK39yXWB75U4Ki0qFGMLpRCVZYEDF/1o
zBvNITOJnIwT4edaELKIMecw7SC2ZY7hQWjrNuSAI3kvA+fQixrlhyT/Mp7ut6bSmo8OXptEM4mj1iUIaqNZ+RLeYwsclJAzqwMx5QSEX2VO5IH8qdcEip
kk680ur0V21jWkpWPLkxlwCMUR/hvYj+QjcSrnoIauYS5LwuQjN3ySJTcP1NJUc/YU5Ga3+x/BQ4NAanM5jY8ozJlvpbrwrHYM72Dr61/CgTu+7ekBO+hN
gcqdKq2kUSI3frsBr62e9GEUJdpLSbNqiVaQqvFEOhqxxmXeW4FD/Xk5Gf/fOzBVHwgAOggYyRn+3E4DqCHUQ5p9Q8835J8rlh6BJJHynvJfJdI+LM7Cyn
gZ3eoiDSuDfJSujGGwIj0APkrOWw2sdXXt1HGvpx6OLjXw/Pyz31M/9kEaAK+tVa+PBIjz7tE1rFUJXqgpBMGTOcTrC8pGhwVZ5wkrTujj67pbKRmG+USk
50k4ongZ/V7OJpOQa1ogaBb0hOPETy65Ph57Wt7KIIthS5H/X2yzgJ/KIyEUHhpphHv6zuBN+29Murb44PUYOU9M1cKtlqSJ5W0Ev4xuMv1A1JWhdN2k90
t14DMn/kiW0wbWbocMK0n/teucdhcy2zEzjoihAiimLZbJ5UOf2gU7vZjZHAbKcfTwe1IspQ3BEDpqDZ9JJZj3LhpsI9OsmrE67Ezhe70j+SiyqGk+jR2Q
EXaNcfk3Nsf3TwbgIjreKERhJk1QFBPZMfD82KpjVPdhEddFCP0xCGTre7VO0tGQRQCZ3GHK9/TgLzNrLEsjUBoOs+t63GHbK1gFBVuAYysmahQMaIrWlw
8+CgobKsd2/RPVKRMUeBvJDWOI30JyVbKV1baBT9/AIEk7nAHzCzr6fba9KpHtnhWOKiKKUOru6n9rODqaKcih/0aCMNdXDtpWnfX0ZNMoWc4r9EBsqLqY
We2QywQZuE1MmpMCkc1MrUsalrL5JhQMP6nXz5fytxMDg2bGyQyB3Hqrc9O5f3qGBmm5fEfc8SIAnlRkdHdT9wRYcQxVrx883Zu7c4iefIh8pSdfHiqz2O
qkJcUv9MeDMPnaLEiKdrQxJ4Mx3HdAS/BjiYNct8X4rOxjjD8vRkJ6Q5FpfN6ZsaHULLritvBmIpeaBoYmeALdKnE2IQKJJsQhddd0HZLonpkpOJG3LAiu
xp94v0cKVv8SVkP7nFotlcH4760Y4kLOkkTie1cqTOZ9SvthfzdSxHWTH3GEGCRxzbqpVTUAUyPswTFQkb5TS0pzunZZD22Epi9ZAaQe4JzT+vhajUbhDx
3sKjc5BpEWFLHwQnxJZpBaFZLppxov50dBLXb/LeKpI6YI9O0u64thByhutJLXvo1pc+PF1wo+YaW0IGebOeQQVNEw656UxmLdS1YDhEV71ob5CJj51ptP
/bkF6XLf38v6RBCNlzPIHTi6KssLN5zsAtVnGX8Lw4pRM0kqhuX09lKXP+pehHsfpLZEe4EUU3vZSLMEVCU2GPyQWe3yYM2MJMdz9lR7b58ZKL3Rv41o6u
myWn0Fk70tVCV/xefwQimhN+A77ZUG+0O5i0OBRbPyqrl38+F+pt+8/u2GKyXNjd5SOKDeWa3vKF2LBs9oEx58FJZh8dIx4s7vCm523Yvs55qDjcZLVE2X
wVIY+DWtUFyDRVvcogp+qSxQ1ihV/8Sv7at1lLdYKi5YBtarqh0MUprW6/KrPiBUBPVzukdvI9Vghnw69A8U2KvEDRh0/PesihJ5Z7diD02ptlZagilnMq
2r6oEFtHI6iU1XqZceiixK30ncZS4aMUhkdu8Tn0t4PV+cEIKN54hxDcbDW8XtGGWj/lHEKhvkT4B3+9KkD+pDxIEDoXUImtAEYQOjZSb0n/UZIQx6gqcd
7+5a8tRa54rUOnoI3GGZFm/gqxkUFivEBjEtAOtVTdRy1HyR0Ja7Ar+I8XNwMLqYsoqEfIez8jYfbdkqBPNwcfFG0Agc+xK6IXxfuFC/XxMbZ9uUc9WUtI
l9Ep0vXZHFV6IPnzAiXCa+MoqgkItIvE2480GHnYSiFNftdgRp4suRhCF8MHuF0hL/wv+1AXlSytV/gBQ3Vl0CkO69QvbC5zd75FxW8UOMOJVHpos/1v6P
E++lPcoX+dl+7FUvzV+3D/UkV2ghlp9eym24Tjjz5eborSfM+i5/jxJXJxaThBepwaELerL/9P00CTMNAPT41eVDguqr96Hr13nISlu0roJi+dKEkhnA3W
tNseILaLi194BmwpMRtBqFcvy1F73F/kVnuMsNK1rSaBcEnGlnXzhn2Fp9t585aLNxSYfBhA3mhskfnmO+BW9mYt+9KAwbooV6IrMZXYhWwuz8U43wm/pV
5hVCFX8DWBfkZ5Jmg7TiNL0GBrMUSYBlW0X0JfgPiXLwmL9PcvyRV4lC6LFawRSGcN+oePWsQIacp8E5Q9xLmXIhbZH3ihOwP82B43q+Sfvp7OpST5oT5W
OYlOy7Y/hCcdzWi1ywtOllWYkJphudWQwodhVwzPT185rJU6RLIgJ1QrB+ro5DZroZu2ZaPtJqhVhPSUMt28pDp3R1EXUZGVKcVSXWLh4yeet/ANojEkq0
y66rNDa6n7iiqQhr8Qm6SI4pQUJagyxxqSzPz9AL3ovaNdUtDnFxDfXHnaCo1WXvnEkcy3iaEWMyi8llOp9bJdIr7VHZudzKef9ugVPoXYMJUUiTv+wTPs
YMudA0dcbgvU9EF8M8bVTwu1PeQg1fMQ5POE/28fES9TvgP/flkG/MMWYRtHAEmqYLz4WJIojXQ1llyf5Yq295mZ78CwbvCgfmyY/D6kKNoGzH9srJv0NC
4quGUc94XG0JDVbtZbc5vHG/HjDeQWIWF1Msn7yRJGM/uceQpxJemHO37pdlWRYL9dWg1zeEh2zkRnaC2iAYvhV49AvbJtr0Kugu3u1mQPTR8PZ3ioN4pA
rmEDtVTzy+pGZRyspbLLq+NAsectesE3MdRlVcTSMbpbAPjYyjPy7MQQiALhWa5oP/BAJSZ3aOhcyJdvG7bat8RJr91gHZLxR0KDAWYd4Uxb32BT2ATgTA
aPUWo6U3Jba0sFUsEIsn13TesylOdqT7VkF+XEDxa8JtU09owQkl7swke57qaWm680aBQV+iJunMLARGW5IjTS0muIqUWYZr62jdkeTyL8D5xZMxKKWOWk
Hpr+abmZ4oXRtOlEEXmTe9CnsIKjoSnzyM4luk7T+ltnA50AnOz844twvAnBp2p5W98JGGsvBBC/YQrvOxopGaoCGlV7QGnqc6oLJVFKNA4+Lj0EQRoiBh
ujS09u2tcdaNVT3gfVGk67CTjVfZZVZ9Jghm5mLYeTal+trgLv3o6a/4lMBIcPxl1uCGYms890vMh+cCPOaktfmvTK3/B5pBeNHuQ7vuj6cfe5MWuR0TjX
VrRwZVXTaXwkc4fJCb7g5sFx4pJg+WeEnoSck8NTgLho2+WnSnrd3dSqixAcs6BAPR0sXnFCOE3wy15gaZoVEoTTCs6h0MSdrAtID5bbs6R7hmU3KpEkul
QqDySIojGaft7BY1SKRS3QUM+478+LT8nD93miA5y4LiEWlw9Y/ATN7nfSbu+tJWooXYtliFtE+jj9hB9C0o/CAvC0H2tAQcOWVK2F5sl2BazFgyZr6bI7
KdPLc9Xvle6Pj+tnK/3E9t9qW+3Svtqjc+LUK/Lg+ug7ySHS/OBN1i9iw8IlUSyseqjFmOHIejoKap2eRgqgluj33jp0mey+qeB0lrQqK7teS4OmDfOxBD
5YKdRaP8jyYAslR6FS5DooG3A7o6dfYisuBPKdYW73PF1GAoSaGyPIVRun9q4W1NE7pPumxikjLTJobevdeIDh13zIyNzVy9Xy6ZTTvaNGmKkN+Peb4XQK
B0Lgdakci3e6aIzKCbk9DUhN8oI0KDkvA6/usiqCbrtWZV9RtXJmg9ovhIm28KBCui8Kyxovv2lflW2VZ0420lV5maFOwpNOv05P/CNuCuzjoNbjx0r8j8
KLien2giQoL1YkdJQy9rk6kfUILJlNyWuMx47MRzmkYI8PwR8qIZBaBXQtXZmN0j7o41YWp/6z1UbVgiqHuHdR/JvQLmudMmCjiJ1u8e89IwU59YaxlMJH
MTgY11rCt6idznAHztgThEzw3RNUbbMSuqq9VIiu2GBdfDY3qwLBO3sXtUitx93f0iYZiqpZN2tocrmuCF5nIHVVdCj0n52AhpWW+aL91GYQhX4OTdXfoH
RIJLLS70YfVydoIQCZ3U2ONODu3uyb3FxotJpQXupMan4ZnblZRYqrp/RBqVz6LRHa8VDJx0b6hdi+ug+jtuVN2vQvaQR2AFJU/ldGlBi7VeKrdvp+WS+3
9jzVt/p4m9Zq5RWantFEVduNLtOA6sJPf5XIpLdNJnu+aSLpZpM2lfqI+67PQdItxm5xTDjted362WNvhTpNdNuOu7DHKOVxGnBGgR4SQN7dySjcNZdRuB
nkLjGYaJxMwBXdrrRfelQMTyedwIcLnPRqBS5+53GIN+LiJ61TCxRDqXmmB6OS4F5SGZF6lIZINVmpU+VEVJXKn6efDDIsCXeOc8Q/2UyFhoGP0X5TxYjQ
epO0fo4ZSt3wBfvE1tJld/MgKw/ui7496BF2wdKJigRtT9OpSGNVz6Z1dHKbRm3SoCXOXtSik7e+cTHLWcMXdh5bhJjiW2Aan3LFe1xe2fDPKiguxYXL9G
H1ZnGNzzhPWCVBH2pDLO5yoKqVYfUML51fvXJq9QgesbyMHCGZRQ2oWrrEQdZjUEt164PaUCBOEYZOZ8yh67ooOkTgqc4zLk2JM4FNdzQwfOPK5iDmhFbn
3uTHPI0MrD87ahyM13JEMYhyMtKWiAxbzYigKumykobMLv7Rzcy/fD6GqSHrN6LarpPP+3yTNE82TwaHhRo5ozyZDpq7iXXmhaY49Z3uI13Dez//ixfzf5
b7+/NfN7ZH578bO9Kgd37xjdSlirtt6wg3a5pyJ+RIije8zcvIpGVbrLaBhxMRZMFtRtkm2+064BzsghR+HdvoNiuCCKcnHWa1c1IBjdk9LtoJcXxrrPdq
3/bygJNWAo8NECK7S37zqBZ0iyJSxkotimj33YJBM4AWL1TGmivjUHhj60PPnHYj4OGWXk6eToQMpCTsIHkl5dcWzZNVUNb6jU2OcA4X0HX82aFuCf2V0M
Xgf1vfnoilTmR2DuFabW0fagYZP6NaOlk1aWP31dxy9FY9bpOgjWKSm4p4QYeMxWLZAxnQJyqhxsFG9aLGUnY+yhm8SZcmSkBRvOcs4MiNjrFnDrr7SOSm
DfbGT6LeH/swiDMnI1HS8mrkhebmkrcsF83kOA6RpqH2rjOLqMCKVj5UhPfD0QmBKtl3Bem8xA76WztIl9lJurig40n6gXudollGnk7Z9vgAlSpaudCfEU
CfJcaCd5WkApTbj0OLs8THror6Q5uwtu3CWOHPUWNmeAllo8gG1FI+S3APAMLblUPQWnApy6XeY3hyy4iMZGXrZ1N3hzMEvbd0ttFHOor60gQEmtLwpu2x
r92NSMQgdt6iuC2ckQJBI7jDnI9ykKh0BlXdTIsIGq11wfKl7lpjTunpPkTPmjJBF2HKpMEELwZEb1qa1kWLkDsZ7sJl+KddgfRPJ9cgv7IlCcogFZJvwJ
u7clwJRp7K52d8JFELXZ+9DkZAtxYh6GmroooXLq6w9//o21MD6xr5Y9dXC73xBJCj6zN8fCLX6c9eH//u7UkmwX+ljX7527+kpKab95D0xlI/tfTPds5j
VC4yIZnO7rCk+PmV5F+/DLsfhwf3YehiC2o5cez3Lybv6Llo0FEElD+707eTnmtKbBn0SLIXJ9On4wdjL0LAKZqq0iaBSee3LN5rkSBFUv3p7XMrePVuY1
bN0yFBFLWlqjOmLO/n1IXKkwUbWXY7J3LLVB5daPlkSygEbEGOHPzSnoMV8NpY0ReeDAL0Egjk9cm0y29MiYA2iS/7+Aiy7WKINuClRxfAxDWUML3QiPjk
IPlft0GrrXe6bMcks7BBsKOKw+5WkVorHUz9KsG2QNJKyz8IAwij0wBv63oE72+QA5bj94EGWiYlkquCWR76kaczF5Xzr8ijrHXxQts4xZLyhsGXbAHQRf
HVS2E3GIG8s6TMysujXw/r8Nsgox6rID9X+3+YdGkcATJQhub/5XbBBh0l0B9/7+XA9iUEtFsGq1wXR+SztEqCNu9yghX3v1B+rLUvvwMQkFBQ0iLpKyoc
Fb3Ubb79pautYegZKaJCB9F+LZD2Wk53cUAimRC6wPAAcsIkHVpI+6z+RcoPze9SqdfrZ0OXcpVlK7g6QT1JDbibpopbLcGLZFwKl14psMA39iGhSRI0+Y
PGoi571IjAibk/pAyNvKSLf1TES5u+E4ksP88B8Av4CpCxwiFjPLpe/uUMw/jySsGBqjEFVpvKKXd+UXVAOEIEre5O11dJc28oRRW3wSy22nid5YHNn7YJ
LdpQJOw1HI7CpquGqEQYmxTj90TapmNPTHS/hS8//MFCvZf/DU6duRVIffdv9QCiGSJdEWL59yECcE16JHQzaXgQq1kgJEHf3cRZAznY6F5kYgrj6YfPM1
RWZ3Upni2ay8hqxOBzAKMyAqetRz8wMqD7KHQzye0USKXehXnR7XZzJqrOunvRFds1grYNZ4m2L6jDeIecyGURiDmf4yWHCeRL/JmCg3pliZB62cc5mO12
U5ZvE/EI0tNdYuKvhxkRJs9bDmujhqrfaDZ2MvP4WoB8sGni8zInW/L+lju//c2CGqcy2hKmElNGaXo2u0DmPaDFJQPODdXJ4IsCo4bQZatwmuoCvHvQAj
hdJipoOYZWu0dToRcVnk01SYNmn9f0VzaE7CYuy+/gpNYcg0cPyxviFp1420vGp/9shUuJrchqK3fodqKE0AJ7+wyG8pcA/PUCwUFFsQUt+gfAYCyNs0cr
C9L/oB3YWh3p6dOpAORotdDWDoOBcnVryt5NBg2IVyXVozRu9BsHqqAiiX6t7j3JaUFSor3F4q06vEyuCHN80h+n+lK0ms84HiyeG9mgrKy5qWW6ioNCgk
XmtUpkOtr9Mc6tRuXjJsOjoHBGcNMjRc0cLe2iCXScwyq/0iqnmF5nLoWMX+woqObTCENlddaUpfCCHXAJ8haPHjIOmSlJUwrO6hIi0QsTtasULKN3aicT
MZTw0WTwHBAAsFFJ+4rM8A97Ogpwr6Pgn3isL3xZhQs/McbN/Vtt/KACyIrqYNcadtbuYLJ2spimG1yz8VGM7oCufCNlrkFEIQ3BzG96R+6TlLIGhfGXak
iXg1CE/l1rpZwF0N16Tl0gxyHl6WVrSeWbwX6BXQnzvqy83VeyhbaTtLQQroDvArp0kZ3sJDCfuiMkAngBbQWU51t5eWubfHfYVrSgTsJiM4KfCNimNL3f
gjVp1BNDVvDw/95p1H+KLZx1aFmu7W6K9gNhjgKUiBwyNLpcmjBCqzST6K2vLUxQEYA8mmOaZK0S2SeW5Bu/NDc0CIufGqpLnvsiPWBqqYC95I1jQrJtrb
+HHaOY9Pqcy4sKeQ9EX+tubQKd9DJT6jI7ia8SkTXGx2CQorcVLkQI7FT2qHqpjYtKA6aqWZIQXu7bKe805bCXLnHvFD3WLumSyOGx56/8WoqDTBB105Fk
KTNrCOejXCn63dx/yXuLxdRvKgriaziuZAwaOOB7Zt+vvsdCqqhyU+gZdXVoKr03MSdrdyg+7Dc2kUXhJmjAfP9GqBT6aa/KYHm6wvcbkVAJyju6XE1qoS
Kp0OYxlMMyqsWndYPvtrf4wToKtN1dkosT0MbSsKSnxYLvcDBdUBTdgFpOYLVr+9WLGE5/PfS1yvdEEvzWt7+SLUDVSTpyFRk+qEBu6hj88gIfIgKCOxZJ
4JbaqkfTzlzRAi1oT1147zwvnwiNNB9Sgsz2yxdOFPO1ybLaMq2qOFXmA3RJylV3dGLqbjTmPsp1oJbTxGvcqPWfUmmHFFDRN5/WQ1VbWSq3VfgncsKBYL
qhbZwigGLR4mkIQrpBUi0VfHLdeBeKYJzVwOpudSgUSSRV1i2S3I5ZhlkuzDKg5EbdIevkf/r5E8Xz8wSTPHp74WlqW6K6DrR5KyJvDEoOt33h0bmViuuQ
RHbgfx396OJ5YG3leTW8gNRFIOniTmD4KFn0DzMX6a+xd9aPfs2MRZZybSYa3viOgBQwHuad/+UyB7azO3MC5J/qKVzUAtkjLzXHRLu2xu5XfbWHpLsofR
aKnFV6emcn+Ruys0dFcfJfHL7gMiGZ5u/RjPznTWDQQ6HTzADhJrylVdD079w5vLNY7K59g6dSZecyOTNXZeMQ1P5SG8ApTRK9FxbJUHF+HBE7MxT6Igh+
3IGkc7xpWlObpwW15zvQY2jEPtaUY9PVVqEhCkC7XaDJ3ddFDxY3QgCZFVvTq592MrJAYjg483ANMGVMXeJuQ8DsqKjDpR/KE26bugTeToYAXsQrs0N1wl
xqegWKad4YKfRTO+i09K1QsPVuIeV/mAz1YPUbypIFnsW4jNRCzzZjqV73cvFG4QEkc6TVww21TK2YPaCTUpLELBpfc4TTLdNbX0lctOcmVNeiJBdeswDe
kxwC8aczWE+gIN2MMBdC6xVG92hMGRNbPrispUh4293UagH7ydNxqcTo+pKcN2Ak5zdIH+XkIQ7c5P5b5y5oacrsi3ANRY8WEBtch/6UvfEEaWTa6+S4Ly
i2f/rQPPHCCaExFafSe2z1CDroKL0TNK/xiS1JaT57KyzGJlGcnsa7FYLuF+MC2/FRriYJrP/1QwGRhzAvUEnIzYqwANyApIYq6m+eW/YMICjOYWWd0H/7
+9oJVeIuqTd6DFcu6IdCb+eIFKIzbk1KfK0OYqm79JbhklmhoXdX+B+QhYgZfE3BH2MBRg1llUrt9Q7dBw8Xk+tgHzNPmGPRYixlENHLyGDhUXTmJe5oZG
slcOmS6ThchJ8xE9IOd6VMrFmI0ssF6dLliyr9zweUcZHABU0ldPOkhhLfjaQOg+OX7xGKXmCEL2FRFLBSskSoJDUFp97G+9crO0IN+TeoVPQuZsFBFQ4y
nw88vdNFovdZvmrhnJczSZ4G32GLxG4qOlVUUTj9nLaEXIQZH/24Bcqfbmkalv4cILq9+ntXm/o367RD+RTjBwivCuJ3/A3kKLBrpAPwZj0WbX6XZXTJ6a
rBmemrB4pO3d7wOuws5xenMtb5ZZF/C1NGotCBQnq3zhqtk+ko4xDZ7Rct6NXtxW3zmRLarGjv3ljgKmUuCEMA0P9Hdwx9r5CcYHunLl5rEOr1fLqbRBjV
mpfC0JRgN4cmP1HKNJ/AGArSpUsV2iudXsF+RB0/7Vj96QAu7fLuUNSdH1u6Nm/zUvKEy0HOm0NOLtd4+cNv1l9rdhTjMis/EaWRLfVit9tvKkw5c6jvv6
rYb3bRZZLa90csEYWuaXVHlHwPdoUBUyXMDhOesohUPX5j9CsGRJfq6NFPzj4Inidl3A1axIG4kClto7ZvRJuk7KS1G2Ck7y3Nz3+mL6lU2PbzrjKFJ3/W
GcrLGUxUZiB1zLkqcNslXLMtQ12njBaBk4oNcWNTdp4/OJLgmJC5qUPmVtvPQVQOWt6413GOEz6gvrKK4eaTDYOcQJuutM5OsMlpWrjwCZruNud8xBKNyh
SZW0O6TyavCd3dGTgbIV317aTDS9EGmrIMav7fhKDzNkfTfriMvTeZ5XjXp8luuMRfY7m5IkXDeux2HOl9aMvbMkyCO5weo1bCGImtKGjoSUrgvzatoaZ5
v2aXCuKZnERILZzjRDdSJs4bWxIaQcWXq+vvRK8Qx0E56EZCN8ZjDd0e6F/4QewOOrTUhgYEeszEP6LpPPfJOpP+hTNZZbCECnrlzWlb2LzOqmz0m4jyV3
/NcgjvlLavEAu08o0+feN0js+8TWCjFvpgzLZ5UmESCaIxFccdC9VJ0eCopkWhkPL/nOynjz9laCmA3kueBKY4Sla/xO9Kmd1f8tvwJe52ieHvSC17HTup
D2J7pmn8EalqA00JkPy+ikxb35TH3Q5HxwpjvZx5LhtZoAK2GuHXwzhYjzTAUBRGPrqpvhzM+q1/A9DYr26regyygJjbIHnqSQLjSQiJPCTTW0jW0c20GU
uyNxfkfYHpuR+sR1vnKY22c0xmGJtRYIbGJzX4Gwv7y1kvp0l53AErOwJFELpRU1lhVWps/2aQb+XuQAJ72cvrbBuPGRntRGnwTWkAtks307bBXsbupcnq
bqhhMj2nbVbYhtPTtd8YlzaEuJWVpisHDXhV5dAVp5s8ikId0PTeCUhAcXVug5+2djmeagGVZVPCQNmzKbqpH3OnyhVrn/rHWWTkntsSFg1EysWWCiFK07
WHfkPo9HdpltpVJUUeunKlDQ+ta4cDIr12MmBX2prqNKST7iCOnrQy3x7sCG4Ndo/bz3S/V9mAfrhLH3UIjLn7I5UvtJYGdUcpsI8/2PlhFPCATCEZjVgU
2LoymH4tnDg98ocu2iTMQ+LJ/upOHIRufUamMvO8XOt0AqBJEMLpzrWXNYx5gi5Dn6cugQPo9RMosZ6cSXK4p8fwAU8XLazBJofBS7oBrkhuw7nJscI2VS
xpH165hs5pYjTK+2mxv/pkoUOUtVv7VoyW7gRNW+N5Y1Ea283SCI/Fx1051F8c7BKnJOCV7pbyS9rivlVFN5Cazh8HS2lUL/jw4rkZboq9lyf+IbYhO7me
jtIi9Fau17087xmMPtcwPySRRq2/KFYi0ywZrt1EucIVtbCOQzvo7zrVtsQuXJdQ66IHQt8f8I+USetxfRhsXzQ9jpSsdPuQPCxdAa24eYqV/rfSqc40jW
jAfT2mf5U53I2pydQP3Lg79oHjUami81ehhD8cS8bjpDbKxP+n2O3/VDKm/XXaW2PvGAQVA0Gx+5NqkHDb5r1lyuLqdPjhvvK2vp51MEwB+0skbv3NQl7k
woctStT0zbLVaLSzOVToJ5qb+Dgc4v2l1dR4hd+IyqwKGXBGD0AtoRkelPtc2zpTzc2MbsJQLAaJN5nfdwzJz/nwizF3NvJO14HKksdHCKpu4+NoLX2UG9
3YzA0PsyUnFBUAvAoiCeg1U0URjOQP8oQGdKTmzNEAYVDDozaX5n64t2HVrVFCLxhzy+nvBMYln5a0uKtt2287g+qPPPnk31V2Fc5wco+lmCboFfZHe41D
jcfshGq3Vu3jTqQyilmwa3VP/Y+PXIvDCE0ldAox3O0/Xr2B9KGJykSFU0KpckixFZLL0bT9O0PtasuGVClUB6gMqRxebRNtwavsqi+ezlMIoWUaVp3xBj
9xXUBTrplDU1ncNI6m9rHy6WZCVbwJRA4aR6t2usHo6A/hv1Xapcj4bfgCGd/jD7UhdOS9/BNXG2nxLZLysWymzSbgZBB+FKSWnba90cTK4/n4FhVgb9ru
QDQFUVG6Fw6fYoJlnO4Q5wTocJVM2yiB2FrcyaSy7/DMdmDg+Dh6PrP2sXB3lzsCQ0KjfsJRI/Fb8jOyVn9m1RBzs8bvTOhcGc6mZmAZnhcqaehT/bJKnI
Nyi7/Ogo1DSgBZZHOaLM6lwhGHvL0liDuQeRy7mXtNurJbGU+iPm2RwnXiyym0G5kWz/4+BtLZoCtwg3CPnTz7UJT8GV/TNB/MrXI7GlsHQePm85OknVOg
bx0S3tHgWxKyss8pXOeqheaXUv4jjRAPo+QuCdCAg9kiHv1F0YcPoUm/QHCnI4BqJ08sh4eHwRvLqeNGCOPlyIpTwA0Fu787DDvbNCaU3aouev1F5NkTbf
FiJWxqfGwGAF6golmyDv9JXAM+JBXN0k7C7lIllJ7ZnDoklDlmUH45h2ZRCkFraY6EfMipmyjKdUDTMagKMgbm8rJ2MqL8s2RfkmukKyuVIi37UAPeQvDJ
KQG4BjB5uTc6JcUM92WQtOpO9hafrDC6tikPNKDpDZYONozoUrBfRKJsF/YJIYctQxGtsmAz+k6p+vPbSWPc/kIBV4yeS56hHIfk5R0XWOIpU6vVQAafTM
0S7zd+jtxAyQdGJHyZkGWUWwBNV2tAHN/kn02mXYhygQBnEJGce3DSCd6h6EYysdhOXMsmDJBN6EKLtrWGFJg1YwD36jXJ/pLEZXhNQ9FIfeLGR7nmRVO3
oSz7QSytOF7csXWnXmhHUXj6smdK4XmN/P5tF1HdTpz2eT7/nJDKbXO4sUERlc99Lqj7ljyR8D7RlKONa4iChQqdKlqDp0RlvskKTcyOEEgpVT+oQMobB6
9V9wo7Y3bCKqFLd1lRPeGymKJJdVReHk90I4eHukoLJaLkgdtdoNRYL9HzXtNdqElU1sjQkqKMc1nyQ9nDIQcklWftAll4C8enrqTB4mYl8RLnMGLOWWvj
jn+7/WFWhRuky8Uvka7sdvaDlK87VacN8p4T5+1m0ekyIw2K2hoZRVHAnC7KWbi7sqW1UYtw+oAVZl+Zw+gy9HyqJblu4daUCm3hmeRWp562MJbSgTk6Xy
haMgTmmZoDVCQroRu6DPRhT2zvFMa1f37pmXOnij16+gBLjzulNBowxzfhNkNIh3Dtz1Ylx8mP5SBieCVfXwZbBTUWJjdg/hcR/0+DDUmbwi1V568dAnOt
zuDreoOfRdPpQeSf34bBBnL3GCSGxb0B/vr4VeXaE6NewvP3AK/BkDD46DaJ1+Iz5fDHVewq3LTIcvjGpKLghG8BcvvWn6LXuCeGRbMcE2pCzw5M3/A2FG
CMn6ZWTH/nMsLqNvnTuE8EF8i+EEErQBkF4xaroY2gdcvgPwlK/gjEWAW61D02zrSZx16q4l3yN00F0eFxtOrlyyfEstRcYllXiZu83M6NphtLmQx/uEJQ
9WknbPgT8oHwf8nXXPZ8sIoIgDONFJXaBc5LhX1ON/m1GWyPf8sJjbFhD2cPldCDao37AeUQXFc/3Fa+8QO2l6VhfDY8TYdjCA74rTYEOZ7emDNC8BSZED
PtcOy9Kfq+lD7KF2lcu8+nH7mLCaTSfat2sYAa49DiPiEuRPDsNgT8gI0nWo5ItQZraufzdfplgY0zWQCbU7Ae1eoAZA/qnVISZf+i2Q72HzXggz1rTAhv
4v53vNEOXu6sRZhz5/2AXO0gACTn75RiQL73YcDbP6+Suu3gO34JLBtsWfBNSth78ZhtL58geiOoFlaD1Dz83G6iMUa43fICLCNKrgB0gE0Y34wZciivS+
29XHglwBUbGIiM34WIcMNMIjDX+iuBsCqlo7xlcagboYtpO6sbzxCzwuoK0hmOulH2xtBa1YvyGUA9DodBMfl20Sxux3ClQIzdYMH2MenKgXCyhweFauFi
7BQ2GK0yoF4egRMbkJg+EfCjF0OI/Ynv/8mc06QDlf56Rxp88h0fsB1zq5Gib8adj1cMJI44q0Zc6l8FjwXbDMbPEShGOU8jfhz6v1APltvHioypmzF7Wg
1mKfkp6aug0kvNN1DqbURDxcTD1yNrtFZ11aZEG/y3VPjnLsiIvBVOgKG9D17aW/ePMRPjcq/NGL68Pb2FUVoFrqf26Hq9XbNixapnHDSbOMQoZRRSngQB
nOQiP32P9EBcbTS8TkJK7OnJ2XDFgM1hB5IvvRzf/rrm+cDLcaTptI6UIcqJtnlS2rJsbHeEhRa913ocR9GmTRy1PZx1s8u/Lbn/jLINZ3GDz0n8JLqLes
mraZ/MEUROayAe1bsMLaA6Jczq10JqGSVi9fNbPxhg8uPLcDnfffGptmkdhG5Cn2Lmo7B0vFkHJohmmQDVPI0WWdEno5GgGa7hlnLMLC3Kw220Jw8AyTdx
rxLWeQma4baUe6rtq35aHXJAr8e/8getoZCz/eWG4+/2TQgLKs7FzWHbFUbXRQT8oJvuMoTkBS83rZa+y9hy2Cs38hcENb+n7BUBv7TD9aRQav7XJkXCjd
CpG08mCVkgmBUW2P2lij59iGAsCfVCJftbu1W2O6xCvnEIFj5IKbCP+CCRnJ5i8+if5s+4W1ob0MEOkhPXG7FgzPlHmSTFwEoAIqoaFrRqHQdSUI5UkN1V
IgG8UyUBIYKZBoPKdWOOliMX+UQC5Jka3xaY2JAyS1LKkQqMmpaXlJC0Qfs8p7IZ+ZiyOxsRSp6nmTMBC92W6CJontaKBNLYUyYbk1bBRqoNO/wGCkcR40
hfRJTwo+I8bxkEku69lagKARhsVCLBB2zo9Lcw8lWgSX0zpkyuWzg1dXvHQwhW6qcJ6ve+rJInQ66IfxohGPtHSzgE85WyDD9pIEcMlmRl0ASVyPj6zWIn
6M0EjLaq0sSdEHaedJ87iNTcjndyl5RYMntIbV21G0cltynj9NcEhR2Zxi97VgaxGWhPC7HBqamtFsWTw0sI3cJqbdCryEzqe8MiKPCVspwfFEVbAIABfW
O1Dc+PuxK8iEYkgLVtGYVM/U7K3Ualb0oJ8O/4ayhpQpWSVJMQpLYkG2nAbVi4N0hX9rTckLmZl8+gvrZ1cvWSX0vQRFDbHTgBuawgomxcbUmVogp2uGcM
wGi+a/Ud24N2uAxXJQpWZjKzMMeYkJx8t21MJP8r+EP47UQJ9InLxqK6wWdO7gSaWeQl3R1qtR7cUE5l3X8ZuDe/HYMI6uTQlVIHfYTOr5K6Yh8HTau4gZ
tDMjVciUPhIS5iVRSPXkPFQ2ZesUs5gBu4OaTqehedDHRBNiqRjXpk0A5YDC5Xl66sWYXniPWLk/7qCf/DmG+WxoYP315irhL0B1LZxHWYx1lHL7kHcKCN
1lhM5aVMpDSJDBNhyzjl0w3cp0qwSBkFmiKVCjjiWer1LjcsHE9HgboG6CnXk/lsFk8cWq4hIy8ddo1xT0Ew5Vu2b32T/7OpXsz/y/P4ay8s9Fwg+3Gczr
mSD6ByvMGrJO83T6rclY6+BJpyrAG7LV3ZYepA7Y9ufFD/6NW3LlkVKoxQ/42fda1jOCVWac3/O/ghLaRPDPoNU82P2En/wpY6YAwySaJ9LxMLq12FX9Yy
Vhnepe7VQG/01vKNTJDupJoDHvsbMMmNXgujEfu5uv9WDW/MSLOAZdANNoSEi8w3VUI5L3dDCX2Ju0+/llQacMVJIrYag+ICrbkGY89QB5PdMZAJbbHyLy
uICHNl9kklniK6rIEsAnOaDrHUQVR79KwZMdw8cl2Y7kcFKbDZrWVsq73RWl3TtFINnzN9oBIY5QsA6UgCAf4FEtKD27uuv7H2XuelXCq2NwaJ0URsZZ4i
8/pWkQCrqEpKF2o3WkmrQ9ND7MxRohpKIfRYGRmYX5dpZ+H+fmFbl9NCAvFIK+eX/oSl6XKJxogdXSVHN4qFgY289OK48XPUNENqnLILxb/H9t6/dOwyyE
d/vALklpKsoBm8CArgJyCs0ha0YFVZK7NtCogmIBi/JHn+wwlM9NXsMSmYGqTmu9mALRoeo5fdOH8NcoZPwZPXkrznkp6KDihqgLu+xvkEuBHDb8JJoFGS
fkVXunwt+qfOFRd8irrlfxakRRqNjVs5a2/CnWJZyzBm+/16LKGamT59RhvD1CMARgZ06RrJeoYxaUe5pm9+xfkoB8tXnSRRcb2KpKc7fCOnfSEjBaGLtm
bC9cKaaJs7yG3EDDJueaGjTuYZ8DLmdGm+Tfdb/BuglnVya3PV+bU4/aBRbL/69DbL+/je16Cy/r91JxvAxcQtonB9HeZOlppErSDjrxtGoBot0hWy+Lv4
NBu54yGnIezU/VRpdAhJHf9QnNvV7Wn4YJHMXpP/vOfJLgdXDVX7zfgZCCS4DhoFOkvjlS4KXyYpmrJSXpzrfGvpWSkXJnsDJ12T3cAKgODPrqE+AqeO4J
WalTIJR3W7DL9gYC30omkr4L2j6FBDFm6N266DzDTFSOhGT6MiWBzicAOq+3R+qhVjV7zEb1NOBSkqiJWpOeiSRMwkQ3SyTyUVPofj8oodXgaHYDV5BeS9
uA9UxekgAi8T3CRRIEcBgAoSVLBYdS3opBr0K9/I81KF/QmhSXW2O2URlh+3ImhLzN5+Sy+9l/exIb1xJePPAZomCp2hJEYKXw9OFafFZF9RmjW0hVmcas
KJTFNM2iV5xI5CJ+VMj7bo5Jl/Iz+GTbzHqed4jP+JrrUta/p3nICZH0rYhuxf285raA0zUFDwtDFWEXnyxEjC+uWUb8gDCFJP/bnNpjmiqGcCmozTZW/l
xNE0iJUudGECURGZCGfICrRNXFR4KyblZE1HUhtxlZCr7ScvMlAeRijxCxYGJf9C4kiU+CfAEyO+1iMRG24IhgljjEdN+QPV8FzTaIC9KcI2OB8OIPkFYi
g4FvLENwogYMbq6IFk72YVrxp45SvtlwIky/QLs2ADVEkpZlf+1G8bhKPF2alG73XW3/8r+Newxz++/7CdP/ese2aau6zEAvX12SkDiDpf2YGdoZVF6VS5
C9X4yoiCF7c5qAwejz5aGsd72Knx4jpMKO1+W5QiWCqph4lTXfp46o1vfGUSo8TzXdI/GiQpTfBcqVKCOjhSfslvAalGTL/Gk5FzfFaAoeO0Vwjulm+94O
2fL5CPFie7xkz/6csAz++XrD/7M7c/RtP6+EyDzy7bHQlffcqCBjcVEk7itx7PLeHDWOk0BVrDQVOXBqe6VWFv1X6w6ieMLjwgd3PvCZ8+A5wRtQqqSi9O
drYKX/XwZxTVvTfIkUR2+3oqS5mzL2LwdWtkgtDlpyJkjYUXQi3hTlnitZOvH2b5upfrbjTdYAXD0dZW2OvBkaSKi0YCMlyQpoZ/6wpRSPXEkM0bdpo7Sx
F7kU2342CnfdhpXaV48uqjiBSOcFebC12asiZPRm6Sh09Z7W3KFR+8p+ftCWRVFrEUmyOhL7/HdrMad2qH9uNJbmJvzJ08P4PFAxgne60dfJFW5oPQTT2e
Owxk8XTSq4huUx62+POMy9T0SXXzFLi47ExXPxKjtAiA3lSJq/XRfO/WU23/utGj5Hl4Il1EsuRXVy7J7kYTnSZnjCAEV6XysPDOcQHI5Mpdl4BOUA8d5I
HqgVfS+TfniJGsbEtEVgkRXeKuFrrBk8Ha1W4o7WYH20Q79nG5fYWbOuJhhIguEkGXrzM+5GxmPbfCNdOSeujtQlsOu0OPC2BB6EZPEX+WwfM8pMFJX2CM
G6Tgd5O/QQVFwbcUBYut7ALFCDukkYSrKFUZPYXYoM4S27Vu0/e/cXwsCZoYgXxwzCSNky0STuzBEXFpwB3qkTSYgZdrbzRd67rw4TKow3fRZRKqBxTHgE
azcQrcvLEli/CzaF+xqDTM6qR4/iQTJJMsspfGjfzL7rwobSbs0Z0ZwphBYLwImU+4FPtrF1y17NT68OFYIWRXqziqpCC+aiWg1Wja9CcsC8DJpCMXRYcu
eNLzljudoNKM9u3daS8A0yeDGz+vEW4I9Ti9w+4QcZzYUt9zr8oz7RmRkJ58ieSRuv8PUlOJbsv3GL64AoPaiYVOa8z4f/T7a3cJ/IMTYxqdaDofoMYwXv
ALkyGtdlvpOITsiuYwefb0U5Wci6rd/vTsG0GyscYu8FkhQBJmlzSogo6s2/bNj3PQRkWZFmg6blE7DC6JJFo7a4QbU4UUfnamXYjlG56trmnlLVy4bi3s
j9vCNBOEbuc1h0Vfqk7UF8x0KWEVlLizj7jZ3MLdMB52tZra0pSKqu6O4trIRKEbapkHVoHQximHCTc/mnR4zEXnpkxcV/l80zegAmrmYv4KDcL5B5bkb7
aE5mwSjpbTMFdI+l7PKPndc0hgdUCBoJyKOQMLzz+UcBwA2+NKSe/nwjker2UIu6oWatLuLevgUZJpL0uYI5Axnrut4sllm+JUTpyT6/Cznw7BS9x4sVPp
9gMz2gdh/A8WNeuAOEKJ9/UhXp/SQYc+0IT2Xp1qvr9oVt3xBkI4ovIzGfH1ZZfGj8reVGqZNu0Mv/VbVxq0TsO70mgbbR3ic0tVWoVpBsWzE0fzSMo67U
/PWw4VcFDcVe9+MTx36F6Vdb8YSOoutRn9pypSnYcC7dOLm/i9xkmzTjT0FVpqvJN48gbiQkstNd4yvF3vGOQh3xwLUcKrknnCgZ3yRZwGIZjV1QSYFkFT
t7Y7XkaSxUjoDHVJqNZ3QEdFqRZoOoGqSrzzUbPGxvWJ6lYxLM2MOJL+ZLkFo4Zbx1ulgOVI3a7w8oB762ansfG1FOaOFfn4L3hzP5jocVVP0szxb6IYgL
KzFF9e1K5H7SOcBF0ch9M2UX7BWMsY6n9BahDVZ5OJJypSVbkO7Q4H1eV1Ui9+/pXPp5y33ee22DEYQKZhQaSnsdPqhvrGNATiAKyMifrGyAkeI902sjGJ
5O1MAIE+42ua2X14yge+qLmMh8e4axqlOZF39hcRLx5vpH40jPOTOmGnriNtiuOQFDOuekAwWPELGJMNi8YIt+2MM0404vYw2kv71fxOQooevzMXwS405c
bUUQhXtknsIiLw8JhQ6DRaQre20+fnt2sheQDPNfyhLkx7KQh8JRcUbSejtqOx/Nkc08S9biyexT5wE6cEr94ECKBstXfE9lF867Xnw9PP87Mouc0OAIIC
4k89dhzTcT5Pv+KY/rwROSr8H2/q2+kPdCWvEpv0AKqDftFaqchwUIcr+iFwjIOQAXwVdhEgp77ApU4hPWWAUqjqntadDTg8PZ4sFgVLQZvNLu4iutBdsd
J7oCtcHZDtLA4LF/rksjMMu+hbvk//qdNvqUIXGkYd/sJL7txoOmzQD3hcIZj3ymhAtayO6rpNv63BTlNEoEoitnn73CYFLpXPV+yQ+dM/6ScA26aRBFoT
Gu+LxfJ38Lw2Lc7qpHot97jdIYa0u1HFZzP9zdB6HIZGqAh8cB3WhKdZAQVgSXvo47HC1IMSIzGTO8Tuy0eU5NVDmE831XOGMk9w0UJCK9N8iUkj6CaY48
3E8R7P7aGlcyb4NIroSWJVyaaL7oOi6A5oOtXF5N/Vn6q+DKKZQ1PMH1XDHro1b4yulw7ZcaqTPe03Xpt5oMP9yi62qR9BU2aKeEl6L9feaLqRNMTASySR
zHXvYveqXqTHXSV0Y4+U+xeH4TKKDU+SalXG94ekSSJCvIc+xakVB8jdk3a6B8TTkzIgHstEn9ju6KLpB0LnVPxNXYSpWzkrcQ1hY9Vu7br7wlJsl3Z/XY
QbZ1TzGo/hdCk7C+WGENKiL8Kyk8on0pFM9KbQs9JLUVm/9u87VSGnMyEAQwYJDY/Ufq+bKVhzhztkQe31NUClpluMd1diMhoSJ8ONt3DUyhzriB9S1wnp
+rta5nDtBbh01Dcs7OTxZlPis1/6a0XtsWw58uhGU82uPXOyJZxcj+YFQD8MdhqjSnUaoRxV0w3dPkSsbpvjsSHe47nCkIyc+6kMl4lEe3QstN7Lqdplqg
H/QH6PbZa61UnMPu2FF10jmmrDHE5uaaGpcS6a3nNC8KJFoXZ+SNGDfEPo2ZqXa240nZM66B0Sd5FBuRkc2udW6RIu2O0zM+hFOQL8WmyUzYjxqxCNgnjh
M69h41t1XPYEV7NOPy3wAiEngd+QTjVNu7W6mCG9jUl1vRr+aFbHjJwXFb0AZ2SBqraUYF9712TyYTfSbRTurlq8tbFgfR2R2CvWg3NAHwX6R6RE2zq/Ji
gR9DV8wA+sgs4mUBGLoRBMJUnSqB0RG0Y89r5rHl0GnqBMCfBLhG6cl4vJZNo3Llz4aeqYrx3i0WOhdv197mbK4mcBLoQdsn2h1DN0QGxt1LiDaUPcxvt8
95XYq2gJNrvCHklY6CjFYeNvJaVTLD4nxdkTFL3EfXujWXAE7TC4lRvRVSJVKAedmfWA6uoTXXJM4PYyqo7TXWnh8FKF5b1F0DJyq9RN8E9OayF+sMk7KF
/401UM1tD7ZRndW+TZj8T/io+nwGifpoMQ9f/9MrAc5+XGhMOCJ6GWbDq51niO6QSYn0TPSAF3/Q3be5N0vJcOl0E9zmD90CLtlotans9juyF3uJ28TXBb
ssuWEdmHLO7eDKpzu0S7Dr3cH2RtTOxSCuh22ScuPPLrjI6j0sZOvBXYoWDlb46crD0CG1242SECTZZnzbyF81UPIViOAlB4L0ZPvbOOpJJ/dT5i1eyPKL
NCYi1jKTuU35ZxXQZojEMEAOwBtLlZtgkjx3AdYCWJi/+tYm9VdfqlqaRA4EwLnNUtnAp6ViGpkzHNsEiLT2VpYwSUJ0oOIeE6UtCkmaQTFEV7gDauC0k1
JS+q9kd15m6M93nNmpmjpmT5SVAE/C2acuzdVRs9IeVEY/vaGe4r6ksVyn1taIv3IOVRt1QrDZVE1cpZmBnRVSbRLsolXrgA4OYRvDK7NLjpeHP/GaVgDi
FN2FHiaeAeLFb1aki+wx2anTn2k2MqDAMx0FA8UgwMQQoWRPhjeiAMUJO1dGUgZjEg1K/PPjH4tHIUbXb6HdFX6OgetShvCg+BsawBcNUNt2AMDPCHfLK4
+EixS4tbqF9EuI1woiGaABlfJiKPv17q8i2w8WWIyb+Ewuq+10dpdUgq/T/GKcdQtncZDNeLJ06krd9wvTvlsE7mk0s5midSNL9g2+qI0Yer/RnVQ6o/Hz
xL6FzVOE1DhkVaJ11KFCxY8Byuoclbn1pSV19yXWUpxtIG84vLKncjVJiOsfapXZhi83ltmaleocVKBWQdRlMrKzOuNapRLpfxgoL+ISW+ErrFxF7N0N70
0yyCAfAoUG508hYePJCdvAGc3RAKL0QDMtnGjV/IrDOdfCocV/zqNdmk388eYoFtRiCN3ctY+ivmMmVZvlnBUFmdldFKXWVImRTB+G3LCzlI7Iqb/0BtxX
tEhJR1QXWymbJNAz2K5g+OpVe9nDzIPAe7NH+nNqXfycMSLK8/21Y5tgn3Qvu5ODGnDB1rriwUhNg8GhD7GUkf/7cK9ONFu/FYUaAfLXrZfL4/xpzY7viI
cE2taGRLWBAz2DkOh1hgxvHd3xqKUq5zfOxsmU3RiSN5PogSVJWXG21/YnygOfynUo62RXOCdQUczxBEwm7pUz7QfwipVLuHcPOGj5n49Yly83kP1+5LrF
22PIJkinSBrz0pdW+Q7lJ2KpcCaeFQuHnE9iuMjHzJVYOMJOxU1vGL86A+Boa5pAspIbPxWphaWSoEZwYgh9VJVG0j5SmwOmFzOKIWOr1okhpi4mgKc/PV
DXNEM/FjpbN5dLAwIX2ocksxoaYjpVklkfMhZblySRSOcqcR3kkpbhSn63ULJxLIZ4wjkHXNdSgTb6zmPHv3wlzYViSYtSruRiqshhmoZLwi/5Z4xFtKU8
kbKA09zrbGYVvkw9f+OKz5RwZZ5E1b6QE5MhzWRZ0JWE1CXEwT5wFuY3i1Gl3UUBpLTGjxFfeBdCOG+w9dF6ZsM4emwIixeHJ+9TAu1x8Hkdu63mGmaL+O
I8f/cEY81A8G+29kgekdJIaC3ONXCFa21Tdmwy265GiVUNRCN6EdI01WSYRxs6EBU7QXm2dvtUVl1175N9JLCYlpRkJXzYUX/5gVbeIKUgR+waEA2sBOpv
NEBqzhJFejXgw/kVS09mjZ7Mp2ii/7RsZZPGCDuXNXNaODk6QiX8vh3myPCXQcMPWgxPvxUQevfB0j8A7B5K2XiKqikRIF4aWL4FFClDf6h11cz+HQx0Dr
p1DGNb+a0flrSVJJFZU0jXeynDwt7MvE2rKSkfjl1KLOXYdCV/WXcI4TAevPzy/+3TFPa+RwmrzEJQJ38zC7Dl0QuqEAWfCWqrTjid/j2j6pSfEPSAyCxL
9K6okv0NGJP+vrk2SwlAgzRC/NRjEIMK+1zQ8FmquDyp0HyTKJ6liRPUzZmoUrvZyVOhlzGySmUTSAGLitvzFCPLS1orgOaEoh1UOI10cQN7tHx2GAWtig
5VzxuU9cAyh/1+GJstEe6fvprTE1CyHX5jB5yXCPfSi31Q6ze4+BEHccZd8BdGkSxwraejntpcflXtIdEQBYcypkmJWHErjqhLhWI6Za0DRblBTxwvUO0Z
uuP2VQlBJWwS4+PXU2P9QbTfMk20ZiovQFIKhjiLphBJVZhvbSzxC1lvHkTluRqisWHCPC24MGt0AwqWJuT4Y7Pz9cSGVX2OmguFFTqrMuvAvxxqsdDoRg
U/nNT+9k9RMdnePBoiYhFqUuwfHRQnvyJ8nMWi4MQVqWTk0vaSiEVi/poBaNjymfptCbop13rZIICbORNNTAy8mDOcl0FH6H10mkjsKK6PaGyv+b1byUq+
if7RH9VXYX+89JNsHrk3LQVUI32mXYbIq0NYdT0tShFOzHjVLYfpeGRpTsOrorQzB69U1e32kKeRqNSBl+4+vUXVVxQBsa6sPTGjEuxDHWlhtFqzbSKLQ/
e8NO0GbaGardXptptj+LU9zlrqdRPys/g60atpfDL1ycnVacq4nzZV1fMmIJco5MD72CRVQGD7zaG00jSNVsNSidUWfC7oIybpqm7fC9iE7l/EOgc8d9cd
LsnxGFvvpiDXuduM1YUtbL6U6ly9kcwDbDiy0UHedP+XAUcRSuk2o/40Y63I6EbozH7372m+qehJqEOIAkdaHNbhp6Nmw+JasHynaOyNyljkGnUXvc7RC9
obJWKEyfafDTOfbTuyiSaJBekXqa8GZw5zlD1BqopAO7xSsgPHPseB6SouHjzd5Q+LIlzOPH65xOEHvIYAC1X7fOsHD5+l+EDEIXXaDp7+vC0OsyJGppCO
Vo/rj6ERY6SrilvAgxlIjNC5XbsMMMrUTvqOLv5ByoV07/phBb+gp3Xk52wtVJFZ/vvUEQ/t1BOU3iDOa3uUDV3ubwEr4M23QvVyqYpLOc3tUbYA4Okj3B
2AZDz5sZaUbb4+hIzzu1tDE7ZnDNi0/6igcSvUiPuaUQ7vP4oxSmSLrRR/z3W6+dNwfFtcbppCgBf1MYN/IwxLMNSa/vIb5ImlcQgMsMsEPBD/kwRC8GSY
uNosuRBHv7Lb20HEpx5ahppCGIx1BRD5HNDTKKsJUz7Xab1E6QnYpOpcTypDgnyJUZj+sdHnih34KcMmz0KkqXKt6tsRHUng0kGvdYi+i1nt84YWT8TQ2O
bSRJ8dF4L8de9pvqBI4P4qmmgvvUdSheN0EAhfGOtNBST4lbL8eY0A6dar9mp3TQcfDxHJEikppE+DiZLkw88404Q+pgM3scIuPXqaLh7boAVUgubnHHas
47smC0fazByJxHzk6WNCN1WSSBPDB4MZqC1MXcFzphj+YIp+s9cM1L6QaHWCVRD5gFoSskjZ4vbsjGPbrUzYgP9ee3o4Dy62utYcRO1F+YkcsrbjdvcBtU
SifE0D2gP+YgYv5BwoPcpFBuaqEb1/LDLgFZL05GxkXyQUxiCaWKusKKF/YzQsE4DY8LagIUtEqvhxkdKzLZybhslB7KWlFmgO6o9G3oIHRFgfEGEjcoAP
SKkZf+jDXXblo9BD6eh3hM89pUIGGspUvE2bKdbVFsCA52sLZKVfZIXQrrpTjl5okLTc9RqMbaieEXX4beYSG3m7HQWTtQ+rYbd8ZBPZKGGHg5dLdbp0HS
wSKeRtUbRd0sbXjsp+lQ2NWJWWtFkfUX2kTUsWR0WYZ1HzMH0egrQv68FAliw4t7EYcOEZ/SCBChKokupcHwAc0rNt8YCZCj4GdbCmZn5qAbCl1cuOw+ra
7iITOXl1jXqwJ+4F2MRpwXD5Ry9Ttz7ASJ5dx7uTN8WeDXUuPW2R52lo4cBlfqVM0bpVLxkuoPZHIMXUeZ8lNNZltbWZzFfZ9bxsAtYeZ58AVpZJMrVrK8
nRhijMVyCItl9OrY5Q1XPfHVj1KJ4+WjooSM73ihOtVLrXXs5PVY6MDNxDwSU1vRgVbhQegaHSlSOw0qfMpZ11bTSNjj5Q5HQleU5iQTSooxpHAftsvEhY
u2ebJBzCq8lE5VQieCnj3s5B3SQJlhlEQM+6rlsVsWuIbSVNu/WuhGO6pDySd9zTZxG4U+JaVhE7EzLkEqJq+qUNmPIexU1CkdOf0bTWxeqbvQNA7X4D/o
oxvScBOGavFcG5LGSblv/yJI/DdJbBtoak2/lEJUWmvoXV7VKVK+fVWavGpP6y5wXZRp027ZsZ3DQFMpG+UtxGGDRIw4cgi+qUnIhmD6xuKkwBvSsNgkPM
Lkt3AX/I2cIGXB2FT0pbvmSfbDr/F8EKTE7W0k+A7x/0XKbzScJAtZfikt1d7LdjeaQsAX2U3fYKrUJaJ7oNLxYM+XMMMB6ZHRLu+QAlGtrLuTFW526YR4
2ttBj9qVBL6qBvHynLS/ktYIAjDc6rO8bfY/7CdDvV9UGnK0MNwCIfrD43CajZplvva8sTtD4L1dCKBnmFO5FNYe0tCJdheU+kQgFqc7VD5F4p50yG7cSN
JnckL6aSt4pIeGDODoZ3APolle26LnxhFbi7s6TDoHd5ykj/3hcNKzZeiQtYyRunzw3E3RrpoED7Xe/MeTkFYLuOA6dHuKLnQlMN9fa2G4FfM0K89P+Adg
Aw1m4OXaG01HuJuj5y2h6NUgxCqS6lA7Hj7lbK85XIsUY24jRxw8IDbe7f27BcpFxbbJ5nlUj8zBPCpKToCm63Uho4jSVWrpEPn9ylhflKbE0cSNa7+JvQ
A0BFPK5ETvB9lJldBl5zM1rlTEdcchHHSHDoM7RbnOINe6UtPjdBA0KXBC9JoRw0PSldBNPl2l9ttwFD/ehGAsCj0jk/1O6Paui/lAGoVLnHwA6EuJCP16
oWpE1QVlh/udy0Knp5BIoUSrMYvUqbwCSiLtZP+FDJWiQEcnPIkCL10eQHCz944rWZ0UZJFB1EERgV8vH/dItZbl1YqoHkKOoDmz13DtjaajDT896vKanX
jDoLD5rNy7BF21lx8TAfRMVMHSCM5STlOrjpr5aAkt7VmqqMCWWoeKxqr03dfC9QHOB4TL9v1X7V5xsOjeMObWoItCN24hWrXZpBf7qyOdDrg9LDxvVWMX
jduFCpfBtrErJJaBBrDqsSdzRG0zeKmjdWb2gdi1E3w0qnVm41/nc8RTkQqzTGx71qXHtDWgCd/4Sgneh7N0ckMRhe7yQtV822EVpSONC7RkmqYjoOEffO
s64iomWtJg401gSk/HrChXKb8qBgG2TB9Zw+F6m7XQBSJTLcayiLjjm+pPWg6VTjMs0kAbX0uXaI5yISA4TnQ+M4Bwy8O5M80vmFp0QZGoWzkLP2Nbmv2e
71F9eaL7XmZhibbLnTZKGKe90eToyU5c3NLstVCxx6pZhCE0DpwEsF5pbWsPTa7gsOZ/XOggQBIbrLx6Cw3eqZS1X3toO2gXv3E4TT/CmYKPC0UZvhg1xA
PVfHs0bDkew1PGd6QO5KyplgecmAPoCzKPJzmLaMkGb1/OGL6bFYR4RBC2y0LpsIpVzk0k+wg6npIBaOB0yFbolF96IjmOBFDqZaZKzH6hR1EyQA+cDqm6
AceXsqa3Nd9ifLoilh2DOIUorZDcaOE3vfyGMiDevHGOFKaNoUTnxh+HBppFWLOpUJ7NEHZvGMKgQ5jsOvnCG9NyWGq3OhlH+vIH8fNshpifyD3Kd3utcC
vbrY0B7odzdknou5BS3U1uVfwuJax2UFVCJ5EkanW92lYZIaX4arcYc5RPVN3THBpfO4RTXT0rFObY7JpfMUFaSLHKGndV6Z9BVVyL1d3WEpvdPEx23+xj
s4cx443iODyUShpzgHuB6XoPF/jJfUnWSXEnXZqPqkBYOzLBZHES14+yH0fcIp0V3EO2FhXxHFA+keKVIqBqy0Rd7NB//IkL1LfZRfPWW1PPp8MnOSfQGM
BKuDyGsBr0GJZ5/xP5OGtncFli/zU5j0Gg2B2G43VVhfKALXG/S7nPcZ8z4C9gUnOjKXOqLLrZeilOMv0Zqa9vC9lwjuLBpZxI8bOncsHvMMSKzuipqGI4
yJ7PN/qRzXlrP3F+emXIMrYbVpCKwPNdNiGxOCtLu5jaEv0P+hqSz5N1/IH/mcNf8DSGIoGnnppHjGZscAkawlDQkBIkTG9tQ+rP21/b5mZamvBapq5Xb1
PeVyK1tN97e6BThb6xisbGCsu8X/zuNhyFac79T4Gm4jzQQRYY32GuEr29zT1B7T4xRUyuV0gxdimgeU1u0Zr5wtj52YVcI77Nsan58plqAzhc/dqbZPtV
O9N8PKk9dKwqoVOtSke3Q0FQN9dSqEOKkyTLWUxdF7goN5lDU4kIBdOYdAHloQ00FaXz/a4imhv0AJYU6MMs9APWBo18eeFETQJ9tl0vx29HloE9jIs0fO
ga/ojCRKZU1GIIBkGDvQ/J+lJY9/KjG8VXy9HaOX52cSJZWTRdjsPN8VhiuyaOKAwABJg0XW0t5sFAELZUFuSrlywqq+teuSD0DTdrnOc95XwpFzGnN2D8
1EvNPZlTuhZpJ6mmVBRRzlRzzCvV1ultuIiXO58ywKd6sLzkd3l/nnBIgrmObrTbeg2OY1Qw9lQjJKZZIFo6B3OEk7zcC26lWGbn/rNmgJ0TTFpOqqm0U8
RWXqdV1HS45H0oIx4FOVPBttZDM5UyIVXgepmURLA7pZTxq20FMQri5JdoXS7SNMtvCUxR/MtAsIRdmoEJx+ZnZHbl4hpkOWYV5mcnS6ytJy5+Ieu9fHOj
6f2LRvQnX/oMUjBmu88Es55tYZybPfqL52iAdrqZfyunrUiKQt9oovhwYbytaaoTSFw/9itQxWFpNHvGKqv2ItTBxT2q2i0JNjTgX5MutZ34QAQorCzgDO
DaJXgq1c/RUExktZJW9OUckZ/UZljAj2u6RXcGDMkqWpemrOAn21j6CfBF9/VBst1p2Gtr2p9Me7IOAoGjGFd9rLA4yGkwFggjKlLFmyD+XsU4Gafbeh1C
K8UeGW+SNQh1FVUjEV3lQ7E2h6YUvtOWeVBZ5oNYWnG57G475fJ5NgwbvcMOMA76vlJI04OWBXyq6cFpaCR077zM70z7QZlKnpWHkcVxK/K521YbNVyUrs
1ersn8uoV/NaFrTrUGyL6FPo4eJNK2z8qGFxhDxNcy+dpMnAtyOJqTRinuaxC8aMGl1yBETTq7xPK7pa9VLaCzDA63+BaxJEgMfy4MElKc+NxZz9uaRhU4
2yAEXpMeSuy9D2IpL4273BYuM3cmet8nijv6wWAEwoA1FnX4o0RQDgUu9BFsuTrJaxws4yk+lkoeGdLlamfzz++RPz7qu65/sc4av38GGswja4MWnk4dns
+RoeNLsPIW2JqvOj++8WgP/caxgta8fNpcJXQtUqhkYnNtdIQOL7Z5oOrQtexCcSBlFy2tGJGmorx8ktLgey5FN+Ur0hQmQ+hniu7esMpmWehZfvcvsVBs
tz2bleyJl9b+kon4Rt9incPQrQbg8RUu6IZ2PCqRgfPyJitaeG5BcLvlV7Id8vNFBaHL8AEruZg84mvp0CxXOL/CCXzNA6Vx2LfJ3IoqlaW2dh3oMJn8Lp
EQ8qBU5eLVwxPxzbikou2O6H4klPrrHLQjoavVlljuI4+dGPfuWBkTLgNIouldXZIVMfWM1GTajxRADlojIZk3fGJEmo1//xA9CkWYQi1amU3lpYqMfJMq
IaBHLqCy2x3eLlTsmq+Fa73J4i4oeRyriFcyVydF7XvJ7ol8FqhnTMvHcMPbV/zSPAQgK8FRHFrxSK5rnmYDoGHVcDxB0pCEFG0XYRhJcJgQT9nxDwU52F
9cW8PNQ5yaUGkgZL4sAoWpk+YhrLAZKmAoXWe3pQ41kzvySprfJRcDiRBzgqWhSJQpWuly/RVKenyj+fEvhtduCKqJ+WNPgQ6HsZNGKNUG9BtefnBb5kYt
yV/dQASP3S5F5d+0vMOyI/tZFlVzO5LQe9d7L/kzhm2DzdcANYQXPXop3oeeTczOYU0dL6uUMeLWO9KPrHGSlKrlnXzTRM+vpN9DZshh0Rl+5XMGxxOlMm
JvZjtQztqn3OoRZrt7BRKsCbVB0UwiCQVGalAyc3vtyGCcjR+PlD7YLPDHrjYydEPoNDTp/jrzU4/FWUK9xl3pSdTBQSW2B+jFmAIdIRosgYGXDzeKi6ez
lQ93DLHQQtGEdTi6FCWIp3xQ3R3SCD8UIyctLcncCnv8BM++vulb2iBTRsG7cA5Xo6vDeqGv/qGgws53E1+CdqR7KB1tXKtS91XjJY02+rXD7AOJd9/Udt
x0y2HH83Q0LjAtw3GBUVuOC4yXI2zwG5Zx6TIN6JND5U/tJX0LifH2ndQMQ0RIFRwdufkNkkk+3wImNFG0QNMasgPtnmL3O16ui3ZATyj0Ennqs+JxdxMS
rFrjooyuA7VxVyOZYFPoMQcOZs8bsjDUpZCWx8RRyCg5J+q9wMdj+SXoSSJe7UIUfsL6KM/9qZh9U+exz+niboTL0Gqbn2dxRGfhJTmPmpIz2XjKo00qtx
e2sYWdUFEWg/CgTpLIgWspVK0S/PL0GAk5D5lr3vI7U0OtKN44Wj4zmWTCSu+dyO+muXcIWK8wgzMLiLCX4i2wFGsfL3ZuapP6FRb3lHmgXEXXPIlc2ba2
O+oxRVXQ4UY7Fk0KpaMrV1DtHJpWtnabWKjgkeb5IQjV6AxxFwWhTw2KU2+AkHV+5cRMU2MaldiU7ev5wAiKhsCh0wQHl5rMSubLLMUHPlA0RA+dDui93P
JGUzFXn2yZta1VJsJX4+I0QhQECpAFykoZW1VH+0Q978DKJd4ET/ABwhW4v+9QaBKLuZVmDho4HeitFUYqvbxPtlGQzltsf0QZUVxfEpeifi2AxeIWOWDZ
6fImmecUGB/GoQ5mOBFasPXKiGn1yFoW/pzHWrApI90JYdSGhcy0pFodhM1Kr4WuEhppwD9zsxHle6Dpy+BWWllXG6z7LMd6IWpOSlg1DvAiQs7uKOK7+X
OHQSQUjFM2EOCoi8KW23U0ac3jBnd80KEXQwAWCmX3e5Wx2jmxR2Qi7d/nFbjYcwlWkvGb1KOgV5BC5cqg/UZJktFRUZo7MmknHWFILeUpbfzZDwTCtXCj
sPpAIpZQ7LJNrXaOxth0YKzKfFHdNk+iT32FfQ2aKHRKcmr3eG4jU3NKPKo/EXBLWdiJpIPBIUm9cNYkddhN+2ndq9ja84XYeHnLabAGS0Dlu9yIneAOeO
FJVCT4jcaBm99jAS3MSKlRyuyevxFGsPmk/P1K+TMG8u6VOVLcfKPAfPL0gwGMK7tcaOwi5lAonKurh5GHKl0R+mPDjLAE2iU7bffqtm2motqASn+Oxel6
1i56dAsNqGl4YBYPZboczd3CMQkKshi4NAtfFZspZfyahV/z8pMbTe+VkdSjCZanO3zObBYhW5ydk7Irmg3CJgbCAw1IWHc5MKjN/1V4kfW/2zGqX9EN2f
8D671ty+6L8Y9DxmAG120NksoS/rO4HXpb1kALmYaTU3wmSehbTdH2cQ7Vlh39HQDNiduucIt4r+AboOn1WV3RlXEFxq6uRJPRIYura5AsmjVxdNUb5cR1
4WQu3S+YSogntRHbs7YrUDecQkBp3HFwoZU3A9wHoSuR67BFsroYDS22lRrwsakZPGm1hxik56aTJo5h3PNiG3A7Tq8+QxBTc4rDlHlrqWWiqS4ByZRJHn
TWT8nm+PQpcOQ6+JniveM12whj/3wdtlEPuZWlDV48xYo1pspN3i3iGtKtaJzMIKkJdnlZgMviKw0m9TZIfltWGtYL1LtjMbQ0WERfuGK57E2NIz8qPtaz
Wk4yCdq0ImcpQXO4ZHBCJUcqHhKYYDfQ3PRuiUrd0w5vyiswzxl1UXonFFeita8V7cmZxsNi5zcSum5aOnUIofeXuM3yhWSFokFYFZRKqIvD8NWAoB57t/
yYVdYoIeXBs+x5KbzMPAtu32d46BfxF5RD2an71HOaOaCsxWIt4iZGSGyC5afxkigKHTkva5FW41ShkcLN2upE3wiNZCZZ/GbzECxPTioywpfRALcDL9/d
aPqRhNm7Dl+UJ2aTNlvGMtJtrBIKc0K3VCiHQDyXGC8AueK/jZPyGoIfuH4w12V+PUv93Dffp981L5s0Kfcdpk8TiWH5TzcjBx3qNYsLWOiDt15EhFnGoa
SSq1eY19tIqZmfpJLB2SQfnrP8WjjQhNGxQg28vDyYZnmI6JDQBqErntXMkajnBmPqn9R+Xw1VMQDyv/Ds7l9xwzZuGfQaLE08MRDQ+T+XS9Fr36i6PZ7b
lrjbJc64YEx3qpxON0q4GeBeNkGOfvQzRpQ2UrFtfsGEU+xy570UHquBXRk0ZhG9JxbqkDKdODodQxJTMivLJtfmer6KTJ41ogxWk7DXKh2HPgC7OYCeUt
Nu6mgS7o9FmcRRS3Vy7SdSECZcduxcGTyY9sz/Uzgb2QllpjN5Vjzz8A5vNWyZm8Ih3yx2FHL6q8NXB4Q4o+psd1DRbJsa8B4POwxC1/P5BFOLyl1YA7V8
owBH8CtEQtZeueOFht3YeBns2QNnbPwvIgehjM+w22mgFLT7GtyayopPAkkH5UMzTRZL+N2ILgcyvsPST84CQTy8Qhe6IM0wVbiloRMdGbwB4FIdotuGGq
lnkG/m0MR4Bw4oFKyS9b2e5QgewsbL9XXPSXadHQe3cwVFbcip0DvAdTISdE0c7sZX4Va++a+Q0rUtglsc6LpxUN3i6MVj/S5huyKI3TnNZaq18KoCut43
gI1fHdr4Oorl+ZERSRYbI0IFzLrYvyn4ZU+SOuWtGR8dG+j7hm0FXCs3iTpIaHy181LTkzcKjDnTmVesk+saWyCN8bKosayZIyVEAPCkL4p6xcs6D9WN03
JzPOiZs62kNUMoHUPMtRQlI64FwLBbORPfgIjLbHwouTEOxe5mysC40WUocDKD7ubQlCx/FIZBNBa0JS3W3D46FZxFVnJrmMCdm9htBD32UpUt2V6jpuod
zW3l5fM77kxtpBVZkzg/bKvaqBTPRb0WDRUmLh9sM/KmG2ZZ2nTscsnChPMzcolIYdO0yG5//e95zUbnWH8uyJoer1omzIdEPjvBpmnKx1UJfS10SsvByU
saESNm0Rg45GF/tqY4+43PaM0R1J50UVvphi3qkS8YNM1Kb1X71AoMBLaLOah08pnpZOiCf8JM9YuEu6d23pIzqqbj7g45V62jJCvE5qQVnB2dadm7fCkI
OoGciWqhjKX32Lq2/ieGkitqVyh7RyNBWUa4gonaXdovIw8dl8THEGJ/Al/0xj5+4JE4iXMwggF+JOegZxXa06GcdCD2A5tbJEyeRD7RWqqYLfb5V1MjeN
otAA27HCFSjfMryeMerY7L0NMtCuzLbsXJRznZr9RqJDvTX57cqrqT0Fj9YRRQn0bEKRbJQqyr6SA1/Tg7AvoOS+9SSJKpxhKggZkm9cAroBvD4s153G+z
eBvVqSFq8tZlHiZENJ1/5BVPu5tmMR4RMCUr67pQoFVPLPE9jIgbfZ2NIaly2k3bGOrqDdg65Kb00u2Npje+jULXSGiDletmss/TiBNL7mgZV68AuJC/0G
PsUHVwtcFM6DS5DCreEtZ86C81FpV7RjrMF4mgcD7TKNfJ19tI8UdLYOlycoYe6PDzJ433L2ncZT9NbyfC5ctjtbT4s5311kvqOlyVVpEtO99d793A2KhQ
Ak3/IO2MRBqKOgiSRY3WWazak+ix0E3FScq3IFgcyLIqXSXYpknKHVhmQt1WhBM6UWbq4by3KyXYWMpWQVocR+paUn2yZSO/2kKHZoV1tVyshcYJnVQ5HU
ak2oilLg3T8fJir01rbdStfm/8ZInvkcxTRwPf82QV135GM4guSWMbPH9IDsgiHF1hcO7cqsfHUb5q3SGS2vBKmrmLbRhc69RLn3EDOYWF3gndUu6WsGXh
NsT6Ugb6ey9Bj7ViEU5iKIpDGlYnW7a5qESO6Awg/tJenthqsH9A/SH/kP/vuDYFp32ivf5rrPzs+f9mVg704Z0CTXF9SGZ420MfxRzw1EGVEZ+2M8kXbm
Khk1OgcIskS1qgltMGa7mkytJn37rzolpOGxTaOmx97YABQlzRwzadKc7t8XP3usEm9ABocouu1MQ2y6gmo0IYofS5FYcxQY+HHappqQXBd9cPtXqvfSqN
9rTjqLBQsIQAY2YCl/Uh0/EtHDWhGkPjsJEwGg5jTjkJeDQJRY3Xm0CB2TYL1AaSqJcp0zUNDNrRy0oTPHntSO1s/DNsNNX2D0NFfgk7Y3TdIY+7SCH4cK
X4UuSruE+yQGcDll5ezYqba0cslEbpkr4kszm7DVsZk/Yw4b0jkrnTOeMSmaE7ofkEQALnBI+7HaL1eAslNlutooZMk8PPkwBBOHo42UzEQZHrGeLPfsAS
2bmLLb1YMuEwVgbR4OUwSyX13XaB2+yWhXYt9zvNZ0nY7F37L/rkPO53OBI60ShBQ6LCc9bOtR+Joyh0ezBAiac/YyrZYVUHVS0Y2cTHi1B7hNJPxQvMb5
IsfYK05d3fZMAHbd19oqMn0f3AI45FM+l6IB/L+O2Lu9OwsbsjamBjvazeA30jfWDRHVQU2x2UHzR6J1JeykvrNzp6UsmmR2+Nu8Y0f0TZoK1Y81KOwb5D
s/KLnTPOjGUVlPKyh9UaeM3pkLy0oVnDrLnZo+kfqqeVVH6PrdBp1Hy1hT/fLXZtHIfZksZmw8vnqL3R9PGxNFETinEiYj5T4VSv2VYcoIRwOmICVKHa+a
07nJCJt4x3iapiidTfRH7yOSZI4EMxSjs9OF8+0mQti67L2iXlHRZTOXUiuPsS58KxlamvOu4rMsVnITxPktm8wQr4K4lKDMUfUU5a8+OSdeYBks1l1pn6
4zmm2aLttjylXhZMddpC+20EmlH0QOARGDnyD3RBGYU9+rZaSqWp+IwiEJY2J9GxByUeFU+yBE67vRgWV0LXMujTxfZwBvwO9dw5L1Pcnb/iWqeu1Yb3F/
oQnWLDixtZ+LeK+Bn37ngOTZ2FeGCMQPI85pA5YcJq0cwMiWxDkVMOOOurUsopmYJlbbZjes4bJ8oZpfPy6Bg6oRM0sMaJGy7+Kx/9guk0Al9rHEriJpuV
v2dIUgTCQQcOIW4Mqlul4poavljOHEql0vMKGe56ueurMXwKWOJ1/VniI3dQ1RcGGXnGUfKqHzumCzRRJHjpOJ6/s30LxujoM7oMcvSiBFnwPgPR1S+amz
/yZkoZa0TZJAudfMk0wX6Aly96R4l8tjCWWNFd1YqWEwcLtSsYQTssdash4QmWlyl3O0qZ2bDw4WAqCSP5eQXCKvKSxCrRBdYz2BveB+2ssWeYYu0Rt6rG
pEkNwUD/i/OZW0OnZctETTflwVNrQKNs0nlQUVq4ycI2XM+lsnf/vRd1hWxRQJ3gbri4bTbRddD4OlzUj/nKp83PslOr9hsUkHFOqGKTLHQY3smQ6Mkp63
PZnT1F3zhMida8fHuj6aOqb2WaFQVIdU2rRqjpsoGwjNEXhzsN25MSykEv09aRQ8l2hsjhIaBad27xWSkJMdLR0E630ToHxYIvBfahVy+/kYHH+T3WjW+L
JocyI6lzAHVXN94IL2Tqdg5NpSpEymgbbSqhEFZ3ypNkMqvLed5jcBh+hGvEVO8gla3O7QR9jg+IcRuDKUm0Rsp3mkNaOskAaji89Cvv9DSmWGdsSYNvXL
Wegd7jnLAH/A6DNKh01J9iwyQoSNmfrotKFy/7O9ItaLuDVpoNj/02MulI6JruSSGRmfu318aLOiGh0yqjd9oNxJxStWp3gkM/sGFqGytR7Ub6i1S2ZYSS
IqZDXnWGPqKbIv5+Y3DKr6xKZZPLOzSOpvWXuY2U6WKSuBJItcf5HWafDl5VHc/aAdtgrYJ4BA2bE2r33uYcvUrDGPpnZbGFzypwlXQ41Jzal78hmTRT1M
LBPenDlBXRl7Rms8AyglO3ihRZcj7oMx3s6dzufOj9CBbd5w52u7vlvtHbkprbokTA5vYbZr6Zgs+dtqdFdlisniTm1TYUuzOLXqBkVx2WKhs3FgLuREoU
jrCOElVQstSdUV1RyVdgEWhhL7xpUZukZv55RgmvnW4w78JPhNnkvqeMCt38xU8Capr3dstRO7OJhmwRygE/WHmxZqwBF2nJYPEMUUjwo+MFxWsS2bJ4Oh
zxpoz0NEUexvGDB3EbfONvFqZNRZYFHDg9I7vBws+8fKOA74CmwS0IrAeggdMBfZZaf5uNXhTV/msuegveXGHh73kZzcnpebBRGAf72oAHRUr04gklKld3
NjuZgqmbjaDNSuFDeyWqidN5jkEHkPEV/aCsxQrbZJDGsbSR/Z8mMxhHIptH8n5duPEgiI696mFq476p0dzIk4x7SFEL3TQtwJZUPqKig2fabyWwdgYDhf
NaztrWhYVj8OhcCEp69fGmm1gqNug94vvp4jYHLb4WTnxdZBEVkK8VRUug6fOu0AoI8BFbRegd3u+2B50ncE+X4130Cc+bXIqsWHO7+FHd2wrzRpvFImOy
qBA5AyWbLY6D47MRRHA1hm34fnFSxU8SL5MzlBnheKTM4T30c6FT4aVNn6oPp7Cu94im6naZztN7GZmzBIoGwInrMHFWQL3Bv9VPCla0w1AZXJsZm8W2Uh
NAyysCC/x4LXKyfXwcXZ4yIGoevO3HN5oqcVrbLC3mbIwiWHzFPeQ4aeQ9fYUhtfztDFGU6NxpJHSaGrh/Uy2F69rC/mt13OFboHNzI1N1rYgKyOPUcw8d
OzSXu/jBaz9hs9PWTa7M9I4FTlh/PIK3yv3OCTBoa8BwFH97XvNf3U4vLFupd3ZJEsy+VrgLPvwSdz3+rJTgczZJXT4RqTJKq5QwT8ij44tJ5bHrt1RYOG
8zAyJJXj1unNMd4tiAstWAfxAsaT4lc9rKm/R0zYsrEzl/oWqFToWX92tq3sgronnb1fY6t8F63B/SFn0odNxCV+pdFJEFU764xJ0rcS2LeGYvl6+fR8ns
xc6ljdczIeTv1ke5uVJCUaG06Wnkgqgbcwx/teuvX/gaMio5KQPvJhd2QDUXOtk2pZ2j1CsPc5D2Aq8knVYJ+8OpuEfH0S/wcaWVSy7UZTmE3cz91H7fSF
9uBjxuzYXkIHKtD0mKuyWJt4VOblLBe1sryo5AKp/4vGvTGdz3MkfXFD2/DLZ/FCBuyyeaU/0om6w6dLQNbFYGf/EvwjuqVpRfAE2fSF/WefyoqUpZnMZ5
C289rhx6VYtQhAQzqXulI+U+X6I9XtBlV4dc1coyzq3pzjoChk8CWpzRrfA2/G/ayhG0cpe9LE/SBym9hfMQ3ZPVaWEttlNKm8cxw8MVXxTEmC7NHk5aUQ
CF1avS7JHgjdRQPZq4aNiIGveUYv94JBiP59jvgEfHkRdwh+rji4a8k7DoEQ90sXQeuuijcIXvugntb4Vu1pnmVHuktbgmmqa5BqU6r7FhevmiSWVM1azM
rs98q1rw8SENdk8e+XwcujjvpoDdo+qEncfCUQR9I3TyRN/X+Ch43kmrzjDNZsXpw/UH1ea0wHzzkVdnjAabhcWYtiQCq2gtzyZX4n6PaHc1/3zgXEH8XJ
oiMscnO39aNsHelyvKbnHJLRe7XZTMZ7d4c/dcFbPRi8d2B9lmPW6bT3lz2ByVSdsKvZTXdRMRMk9nYKctaQ3efVaIZZdz5BHD7bdoY9UWRYAGuUv1MoJF
fxzdPU5wlpffTUWk6ZcVU/BZv80UVfrn/V2kXhxvIJZZcMBOSMH2lvzYGe6tbHa6cn5PlwUvJUspKQvBPynVxLtvLLhaUW4BNNXPnjfGIQnALb4xLvSxC/
jkVPLbFE5bZ2uavcSnQ4ZAbr5EyaO8NqZLFiu9eCMtbir55v6id6YmyDnhqGOOjenDzK2xOX3sR5Iwev6sJDAI/Glk9Drz3THucCmpb93RFEueBpZeHtXj
s43sP60uxb9kuftUw9+WiT7lsDGab5ZP4bZibiutU+vJgHuooPBMSe5kEo6hklf2Y9U+9rOfwTtDuLXWyscA4if2Xim70cv3N5peniBG0Yr9G6ZmN1qwHv
eHlIc0isQcgMWZu7Bvcp+FXRG4WU4zu9Aldtbifcdm22PMIfFRaAk0vWU4dnLXo7+IzYDqquVQaydVC53wZxNLqeevTW5uHmAwOuNiOprlA12o1O4J7mnT
eVqjmyuaCmhgasPCR14+n+ZIiSR8oTqKfHVjkvEuivK1McZPMB4EJqVfnZc1kADKnLT8Mp+JJHs49Q491Pmiri0SPTCAx96zxONKKeOcNCKUv7XltvCWwd
NweA4hYhGFO5SH4kjJDjn7BS+b/bgCehxeNeUqPO73mZWxXeMDhkDiv6ASWma77E7qsQANne6wrMkma9q90L9orWzHfSsor+QNaWtww+8IKGKM7zBGtJyl
h0dKf3DvMUqcCaK8xB9j6hf1OTDR7WZEeF4UZC/8yXCyvwg99KcSqkfP4WKgNnAzSdOv+Znq5ueLJxp6jDlfKZicnpsxQrZjxsfxcXVU67JrplSj3/TgbY
I2LunLqCmo2702VDAWN/N+81RBlYgvKQK02ZzpMqCzXuZ41XipyZa4r48VNAuqJrdh8Xm1IZEvbUXVeNKZR0xz5x1d4W6C8thTCuX6FAVsq+R6tkSE7OGQ
qFBRPvEynmeKoNZAmK1uH9kJ7jk2XemlTKfwDrDmlZsIGzqoPK1zeUZrg+clSSy3hQ65u1j5RNbAn3Sf+5MF99Z12PtJuX4KzXMm1rXQiY0hkUQDVF6ePa
JEZ3FUgGBJaFpzxqXmG5bO4zk4zbEry0j6IcpB6txjLK3JzhVvv+fymfKTtes5mdsEQNhYgfGmF1JKfxV4Mg/qY5x4LKxzkv0KAX83MrPjjAWT9ZUxHQmf
dCQ7S35PpvdW0+v2wa3cKQ9JTi1f3k00m72dFAHNCNBNqckkrbK8YTMS8qpjR8srboqgUQDk7ChrC/3LZi7FGcT7Cus3rq3JvgxXM+jLbmo3Ob12rZfWga
7lqj+Nh/4XJHCZGkm545xqC0VvxZ6AL+8HxU89grq/Dbf4EXlQyTtko8Df1yga7Inrb3xdNyJ2Kr1cfRn04o3R9TdTBUp8tqKyyb1/GHII+v5SRi0HrjyB
iJMXp4LhypBIEKffPzkoUIXpx9IlGXj0ANT5yqlyIsg/+m6vp5ZbvdJG1UN6j67kH16y6IbGtk6WyMLQ1UNb27hP03btDM4e5YAxIVg6wTjpUqPgrVJ50r
RQlW3B6tPSzTF2eTFvBkHyj22//K//dvlOyhokb9psnIxlZ89yYvjnA2JpmEOtLEekDarOm2GT9WECCAdLYODl5V5zXhy6xB2HEk895mn7k8QtTiQs8aDa
E6dZ0s2x+fUZjCI0+agoikDx3F5RrMRfKxBR3KR/Hb7eV4eKTj9h3vBZrmVkELrBPLySBCJXBUZ1ijfudzgSOmlvRKf5UpOrStyV0CkaCItoROrBNa7Eed
kHDpF2WrXzTz3w3bkhiD4yFO1kk1j0NSRQRzLvZHHFHJLSlQRpfYpFTgtdRteRWE6uGQzqrz9HcR191CGTKlQIn3fMERPUAi9z0qUfrbBduDcZuIA3ScWt
ymjfvXj5ovSaQ5dCelfo1ac1u8/ug/Fug/Dvcflrq80ePT5Epm9+buB1vGUhr5bNozOKObJrAFNBtfmy4fDXb1cuR0k8HuuwEbLcLZxDq4Z4+b6rm++x+P
vjTwqBnODkhWqOFniUcbUKp612oTp8TDou9NK3xEZ5fIzpUmcEVp0FRXlU2YF4Ti2atcOXzN8zx+IMeZFZmciRLEtgXqPeovLmR1GuPRjV/M2sU4NPBZZK
X40O/qUDeKbqDcHrU2FdypeqjsMnMSbIL/4la24djfMmAskFUTTtbiwnuhB5uwmMEVcCz3fbA1dGJfL72BZJ3YsX1lJa3duRLoV9Q0O+V6AnPrcYbp80G3
CbHs70nXlPbloqHIjfu3cXaXKjFUiuFWFwbwAEjxlzKT1wEZ+1ImXrQTi9iNEeexpmy370ZN2tbvIif2oOWOyz/4oals1TtR6kIqUydic0SqqzzRx5YAbG
eULnQTMgLcdx1FAkO10FypNqD5JJQleDdktTgLYiHnLsi0KS76pS1G9KIGt69FWB9nPazqTOtxUegiCCA42QVSb4068R+ieRbqyCW7UagDxVxXMz8h645L
DVwrkkpGZdbvepadBmL23acHoRo/2CeHlbrK09drYjbTHxahDhILjKoBEUDn+2IRkZwCii2wu59WOhca2iVs5vjVj/N/NqYp6nH+brFPGOqQLjRR4pxN5l
sWUO98zgvQUigkQ44M8+UvGv7o7dfZ8HZb+6tf3I+Mqd55WsvTfy4716dv/3SACIiTBokTXk+MbDidhHodGWbgbpJiU3V0BW3YVMW5tFlPyavyyHpeNov3
jx8o1+AZkzoFkrW0X7MA9JeHbPvYPGifU8IUZPf9aBxktsUFxyIFzfomSAHiQdaP1p4vCZeA4ftNG7eOlgwUg5zwsGp5b5+igd33mHY7cjEdY+FEIZupNP
Yw/mMcurXOBCifRy1htF2DaHf3ZwajFc7WWkbqxy/exAgTAKggpoOWpUVPlxTUru5CEqdydkwb/GE+V353ksx4/ikqizXkUei4IXf6HvfQJ5ucP54w4FvE
Iko+wL8NIwgze0/xQViq6oVqIWSYd6cLv9uITHU1EV8iMP0v2F+7uHMOJ1iN7J2+EiQb1YjJGzANeEU4lP6eJLfdlK9LjmA8mWjRskRYV64mFC2cPLX1j8
3IPwGa3pBd9BT8s74iVyxc+Qx7zQTddB5OSz99T/9GMHx1Hl7F+OV5JXcSrhv0qKzI79kcojPzcHeS89/t5QcbQfvklbD+rpRYzWQVOzlO3Ns0AV7Zm8Mx
2aq5r/tUPIfIotMLptW/LtyymFdHHvUm6b3gA88bdbl3X9yxhbKN7X6t5W4fdO/ahwbDbBU2TLyiPbfNs3rM2he0cEr1W7CkkRrE5CY5en8K0CamtyOiWT
8qBOhpkJS+lxU7xKo/zOr14kz/MhRRK5gg0e9Gcpz+7zhnhBU4QMB2KT+d5ay479ctCdKbWK7LL8WHV6zHejgPkLZOrNbFd2Hd1yxXMiZwnv8uQklTmsdu
DhCcF4tayJOPNlad9n9bsZPRxlDJ2mcl7+jalTROZYDX2FkM2IKrxhP3ansB4ll+yo2+I2vGy/23bhlDh6SD9B+p6nVNPLdQDXDO1jtb0eB3joPep5125X
GHG3PcEko+xZ5GQb5yZediUQV+ET21J+k4GLL5GX93+zaBCEwaD95EKhkWcu5HtCmR2qfZXGrNvp1ZSkN4mOihaXuIIAPAhCTZxKR7h/yuBUqsocVrTyub
d/eruYrSv1fdmiMcianCgY9r7y41NFf5vdt6x41ghBOQp90+6FdHtM+6d16vZfyq+ehJ8+qjvNJo3czu+eTtLFHzqvuXLJZoGRXs43qoTAb7FY5pZBwp90
FfVNqoAmaeAI06NtjiofjM5+1JiX0qsfJhi9aYiXFzIb4jwkH61lUirj55ZxhfHO2m9Z3k8QcUk1l4yLJOcIvMdIxHsnlsgWIlt4M/faoCb1a0re4/Bvee
G1gXUhmKUlBErhFFx+g3uUKyH6C4QlBfr6E7f3oFldMkrHqBS8XSiPAr9cM2TyFZm5pN8NEZhXkIfY0KxATFb14gP5E6WxEJ9qBcW3ThXCZhE9QJX0it3e
c7Y0UapAdeUOqQ507zlpU6x8pXch8kmd1PmSPJPtz2y5b6NQyHW7qdV02OXXptVqxODIkTMWf9dZHiDQDhiIJaKsD7/gDu35cqZMIbBceYEXKiyKb4IHyM
1dPNTJgcJ4tMvKTGrUebvmaGyLz1aD8y+9SfVB3SiZQOuu0mx9EuZ1lPEzS76UrrdeXZJKRqsFvnfe+cZfcq/+/i4n1RBBcyRRIXCI3f3QQ/yFrtzAuzxN
+XkVGmwnXuVDHwmpy1vRnsPVQX6bB73nqL0MFB4HhfphaLSMFsZDNvwdd8vkIWSiK8SjBggI515Z9VcFo8mwEfXK+LCj48s12mba8A9yvHY6xdHn5RTIUq
G9lfhPmMWfTML6ZNq2kuh65pv0PsRxaV6xtH1Q4rimbs53JpxDis5sCWoOnfbAazCnA65AZMv+Qb67FXYt1dyDxn6xpZu/H31vnxenNNLXJPbtWxp+LWlf
GLVJoFCyZsm6nB37UBTH2Hqp9Wj0DSmmNC2R1JwJeJufFj1INe7IAH5URfZEyXIObAxhXypMEPuOww1KupC7YVh/2JTEFbGbEf2pMW2avxhuLJjPPlTeyF
+7hHgJZqreECx2Fx1+C0Zd2jScGaqj3v4mTONB9VbBS70NT0rmVA0B8+ReCtW8HJw1e4rcPyQKzyIm5kicGIhLtKTOlmh3UyIkYt/AxPut8RaHNrSLTBA4
h/OAzjp4+Ap9iYXjrUg+7iWUPbU2HX4zOqjTDu5KAC6XXL872r9N6tojvFmfEtahmIc0vogTYbs14jkxeEDEEmV3d2yMySaQpQq520cJZ48XTOk++4ED+F
RK3GBP/MxdzLxfJMhvaQ5OjFC2ubCDJ0nllSs+dTx2XdJhm5KQ2Xfc3TBNbz4ek/FUz1tlRzfy7Y18eyMPET73hRSY+DWB7Td0rsCrTr+sf3al738hSKaX
U4qqshvZmDypNQcFDcQpvdZ6cNxrk99HUB4RBRYpi3ic1n8dYLvAC/6k3EHX4KoPQIUM02Q4eXksMZ/tsDYEH6uJnYovBSQwd3s3HOqokGZZf5hq05XYZT
0eKgs2nd2kipeTlpiKdAfSjZmBzd6gVeAYLydRQgvnsHkqdBpPu8RjCj6atqHnnu0nXqAVC0eknZBceFA28qA5XkQpoxvrt1Qo6RljKGE1iJFjMcXxkk9E
BbV/UTSpx8k9taJQSxmsWv1DyJ0oDkGqpHo/XWE/4bBcu2GlmihHlW8r8M1G6oB+k3gpJXhgTa0TwCt35hayl7qSO9g/CyD9BHtpjLxZpKhuwcu0WxtfsE
SEOotmyxOl1QzNnhEvn5Ys/WZwuzPuagIvAxBqpQiv5MkIvfJgTdVaKcDKbb6p5X4YGuZwNLi3QT2CF2pzhLLUFYsv6wIb2XSEfGMOkgYLLh4JsfdxlVIQ
Glt80Bnvp/MqBpwf9CaTs4Fa9Q6BZKlPTglnz/OU8qtFqZJjmNgqFXm5Hmk9FNFBOrNzqD7xlYzNO04xKaCh+rjE8sGvwyjM0UNkxeNzLkALJ8JFskx9Tp
aWhiCISHdHZxtBA6evetrlR1782BxmFu37cACyJL/tCp0JummWaSyYHDVIVUV7K8W2H01zZ3rLctLAj+wHTlbhMPg1wYnvIv7QoIlZEYxx95l6WBfRXtjz
PFWgdvKyA/yWOejFErmeQnemytn9y18u8Ochngjsr6jNgWYp+9hLMN+f8NvSKlxxubGFN3nd9ZK1oYKXL5XBdBpB0UYQcFB87tvZ5+G3LD9EUUH6nGqA2l
e1sM1rA489aHHvKaV+oaOUHbbikFo1U2JYThNPmzjaY0/x96MDTjKy6z5DvK/FNdsPt7fbEx3o7IHlMX4yCeSHCpEd245Z6zvQUaHTfJjTFSDAuAJpf4qH
xQH3t7QDHe5fepAu1tnH8eNfUPivf7YH73b8u9fPvbA79W6uuuBqeAYX1RTBupM68U5I5rr8vQtQJ7cfrMOP51dGWxbRu3dCft6WQcGg7CZXppokzrAyzn
ZxO89qW9eiJE3vxAzcLkjL31uedlEbGj+MDNVhEKAN4CSRVIHBreeEmyf2dXhWK+lvnd7kdE8iotJm9ZejnGU+Yg9Znmb72kl6BiCwaM5pGKw8gqYCtPBU
qQuqkrHH8LCaCsldZibqx9Az7QAs3Ys0noVrmyeRjAtCB82veWpKhO9/DNwdR7cn2DO7N3Ba569Fznu5khkxOxliQudppLVOTq6J+fQgmVqDdpbLW02byu
nX+1+TGbWFq73R+kXFH/iYdqbykUlGQgcuytM70YhSJ4eZq7qni2rBDD9tizSemMUFCpg2iS98ubUNpuK/3y/jfEbBOkpBWAmYkeasxiir7n4m1clFc0tr
Uy8Qp0ssNlRr29Gi5bBW37KEERbtLWhGkWK+OR9yg5v/IV6YSOu/5kR00AD0XoRvQvPd6iShPsaQ24TXooPgssPnPj4eH4iLYbFopEK1W0siDOh+j3zIfT
xYmF5VOw3qguUwunR7saQ6uanFfWy0PAH3bxexDa2sS7rt2koRJAEdN4kkDYvvzHIzq+xnB0LmN1XgH25JFnRkgT+tSBCDCXRZ7Bulxu5E4Be9IYgMVWfk
oipSCFYu3jH9SOgWL00ECc8gsng3DUdoGxWatc90j35ZOMEZtCQk9y7/1EnbHTO+LuDaky4skgy33JSMZOEimJNJVYV70lAzos9Ap8GpIlqGHJsTu2M/jH
kMc/O1mrBOchP3KvVRc316KxW+E3aCMTL6QqrdajY8QdIjYoXAe/godF1dgEXSeDPYtkUB8wT1OvX3cOh7h0kEseHvZ95eHqioNcFjKtcKiD5HEY6naV+8
ifgFGHmVTZpg+5GGOQldPHkCv0+tC4hrqA1N4gwlUlAuKhnRQabXgZABatnPiho9K/oFC3TP8KSEVtW35gCO8nlayePrEdjBUhRz0ZHD7Q4iKsRJ22rAV8
qU9oinjJUX0cGbh9XDRohi68bv3dzRgnNJ/YqbxJyUX2oivcxXL5U0WDyDk8Nu0fEHyoIKZZSeG75R9pXl3AbbB9qeFg/sTpehecknu+ZqBkAPU8Ye3l1v
x5Z374uoQc5ElQysGm3dqUuED3PflHaRiHKaVuju8HKp199sopeKauJt3EpxX+B1Gqk3EH4jyvc3tXwlwv0X2S4e5LhtkZJRyhwyhwyZAeak+KXCy3NSxq
ScJJegTdb53O1NjMCySS3TcMJwLzs3TORCIUefMWRyMUFZO5ZwJNrDPHqZl1OraEEQyyTOYT22Ja6Sc/KzNO27qqUBaCLWc06LmKg2bECv/ENKW75tqfAY
2CvtbHVbpV2PlBkedCLL4vhwfqOSXaQ/ww0FkgkWghgJ+n+Ag//D9oZzm5W8notVJScuvmchzKSRqzAN+GxOvQS5NuHIGrtQmDI0Y5rnCi4RDEY7fwiiTt
sCYXueWTqWqSCSJ3bK1ojX3AxJY6FTfime8ilbI15zmmSQJ17QgqKNpaB/Uh4dU0VJiMKs2A99qE/d8kTS5E6tBqg0laRO51GHqEL4SLQTFxphrXd771ml
lpWTfCyZtJxpb36yGZISH2SZdNwnD0/Z2Tnd6b200zbghowKhD8dKoCnJKwSEwC20mUPM0iD0yZkwuvTYmA93xblQoWdO/l57q+LHN3tanZ5+zTToC7HT7
IrolZKeJSFZqHWIq69qXhR5kS+Z4AZwte3SqCQQ22MFT6bFRSHhxF285QQjgtmiKsJTpqdJ0wItIEwUZSfq8D6dvE5iPlE35+JCIBoSBqQ8lRTL5lK8gWy
bZkbpIRmWLlS8Zllese5fSGLDQT2UV6Od7NnMEuFBE5T5pMjfj7XoB0SQY0Ofo8v/uNiT1vUz03G0DKvjBw3mSx8z1XG3D4blJaBlmBqj+07UDqqJmWQe4
2ifAWeL1O2Rj0kDS91mDwjpmxIzUzYRaol2qkG6TKODvKicfV3PK9Kl1f2JP9L6ydTfrNz4yOQxUu74Ce3M2aTxYvXn5X7/M+U+JfYcdy++eUVeNqhDsOF
t1fwz+uqxo1JuEjesCDlQiUr9IVAbtLCvLBpQdT4NFioaT4hgQLz9dOOyCXtQCTEUE6iXVkWj9VaWRKJ5xsQbA/za08COE86km/q8YAKnx0bk6zz9P7B3r
E+M3IenA15TWWZyi1ayNSu6gDNl1qriZ8ErxGAciQR7r29dLUGlDVt1nve0PEHg3hgm1t9YhLD8FRUMkrA5+jmA+VvfChwkPKCW9T0qBeJ9GwktVg5cCUs
UulSbSipuAGn5LKv7TuLJC6KH23etKaMoDTqy1TN2fBX5BMSsAuBWkh154IaiURmyoxBF6pU9WfHpozylCOd7SMwmODa1LCopZwmFvWlAgMQcvXBym3/Bx
eAjJ8CkyU/OzlKq/g+qAUGIWe3N7sEP2xLW3VjmDmrFPKA3ONzCByKavI46OTtKX9Wom7fH6N164zJ5pEo7KH2+DB3zcQZlD3hnTZrbXBq0Xr6zssCVJ1p
TgUlLXR62Ga6dqiW9S6GSjIi9Xd2wXf/BOGc7wpr44wQLFcqKtznQ5j36Mq50JckSUuC6IQt6QfJgxSgUfqj2zfsq4ILU3Kzmk7atBsmHUkAcSV00wa1dK
c2kuxF5U1HQ8uQMSfp3uIJCzqZ+eJRNZZm6hCA8hPxenHhEYxP78fwK9ijX9PAUMv07N2fE6Yv2/+jkZp/2oUfOll2uo2jfbfstzZILUKJJ71M8i/UftBs
8u7wd5qRtqsJj5xLTblogGQ4IPNrxapfBFwbXEFdKbunPDtYGEzPfTnYslwwZJDuz0SL7nM7LhnnZdtJSSRHAakrGWxbruBRiI7pVqqjaWPeXBu/qTDG2F
J0eUnS3pDuD90eayfvNOWG9WPa2vWxFlsmlVs5q/7UxMWBWB9HxCMczOQoJwYre5MU4NV2WOtD3Kd8u1Fgn+jrOXOFgLRe3gZHQB6CPHzAre7xDo2luEkq
0c04Prxt63OzlMnHu5HCLV7GwnQRoF8Jd0+wneRYBgEPX64ZvmEdUimISbnIj/CzZTbANNMngKWE6tB+dy9nWfBNIqjpZWsZVkInj2TPGr68Sk+vbwa1fH
GL2mREjhNh95X+Pl26geQ8XaxBxUnnd3TX+W4LSjjVBZR9GakvQ8NtiyAedNOlzy0Mi0TzDK9lcEewHI+0NBnQA/UYrUV5uQfNN0Onyroouosu32OSZTaF
lIVoRAWDwVsC6P3kU8SAIxECzCo+BHZv55A0W4jVg3YSHcwNk9M17FMIo3cac9RGtZv8zq+Q95j9txLnRR0gSRGiGuxBHrbGuVVRaPkxdoipfFI/Juxrht
1ZnSLsC6jeaehuUinpGcmRecxAqtSG8IaxNkCtzaTeUlbIk7Zyr1l6aaMIPVT33jBQWSPkMpLpY6CgYhX4I9cZdTX+nL86CCmfnw9fQSJPspXQERY4QFTr
kZDZGk50q+UY34QxV0YEWX71iohgGtvXlmXDEwzXcrm8viDIkfwB7IV02Mj80Rv8XjpZqPCmBzlxqgqR9WjmlBf+IKozBGuGgzyk6SWVAYo0myoBTaTBgQ
mU5IKHzgEPgmECapVIwmIkpdmvBKByo80pUjXRSWShvtu2MQSLPrqJsZwSp7LD0QxHe6YG5xr9Pk/kMPzsgHDT7Q6xGsgWl4pMlUHhZJaeMk3YgNWd9jWU
mzWr4kesQAJFZdcO7eqgHJJ5jHqkWujkkxq3m7BkhZob3nm59lHG7Q5m3Qtp3ERFsa//Bb7axqXEOMU/g/MZ9evy2szvCCXg6XKJrMCY7XisZrKMyRSfMW
lCSOiAJSjOh0nhRiyq+TPfU83rHJtCUVYhBBcAB5rBtI71ZOot9rrhFJ1yanOsnDV+zAvd4M9HkRHvT+Q00TDw9LAcIVHkbmnuZGcU9ZyUwkNnd7idyL6b
Hr28lcLgepH4l+bJinwFH6tarr1MWW0CfulKNGJ97QXyv77fgmQE9C6jdFmzk/S/+C2eZK4FnOHp20ODzTmuyAvookILanl9xwonYOxM1rwW0S4QNa0V2z
nU8aEHF6yCo7PUXWm1W1nRoUAwHIcF927j/ET1FA7wYYVQYVW0NcxvtTtc9lHCuiV9bdIPAUvftSo4XF4eFoLlP4nnXKosq5RIbaPSOUDt0spMCKZVpWUf
bXIiqflldXPHw+ob6BNIENySnk06XafuN7ONlI2v8WG3yOkg/jOfJPh4IlAcxShPd0lL33YZeJJRUrfRekimhB8IcWMLF0vNsqWzcF5xP1kKZK4HWovySM
cZGyXoKbISOmWaZ+yTduClikbQOcNi7UIDpaWboCh+H90HraEqE2KZ7I4HtfrZDvHvlz5WbL1yrhD/orjWITnKjUA/yvoDdGcyUPA0Q4/MSCVjCU9NyWNY
t9JNv4zNUSrmH+nAPrda29dDru3pXogEDhA6u3l7kzfLn8NjmHjG4pyKAi2o5YW0d1t9W/xqVWT4nYMSiVkkjsn5N5rXjFYggTzGrgl5I8MK8NsDCUHR1t
HGM6C/RgXiz/0jJLxeLiRUWL2ax5xNIlmqMgC2N7GjMDSnRLm4o+QFqvk+5J6gDQbZEmpGiRHfeo3QDM/UpMqwB1rAnfQS63Jx6s4mdKDyTKlFt1pck8CJ
7IPm0YyxmbiT5hOyXlu7r2QxhqY7b19B4EGUL5VByBcPfiSgDnzjB609kUmx9Lnkf7Dt/3848S/xynj8ZP7JrPzJ8pOF/7IM5zG+SNxB88f1Lyr/onIljb
B8I7OVDLJvoReMn+U0xZiLs2FXKrDzHmvKgZcj4VovwnSeCxUehpuPI5iLvpc5F1R2copbw0V+n6mHC68NaLEHTUmadg3NciR0g583Vsj8nuzws6PCVZ1K
5WJaZobI/bopkVJ1g9ndBWFb5psLSTpeST76Nb92OrUiI2+akSsfzoTCRPYIGHKeEQ9+KpzT0vqzoyijVLipTGRmtdBN0iqa92KLuoiGjjw6SShTfLSdeV
RELunyQpE6SJGthic9FLqN0jaop48HPPaGSsaqp1JvpjRdVu1lK1lUg6yqv3QztTqcyBBWTVwDnaMMH0d9mPWuuCKsbAiDiJPFSFkuD9yowHYOU83/29Vl
DjJa4UGON5Ajtml54RHs4igfKQPi8OG6Fd5QMYc29k4VqyikTHKN0it2X5BVMnDymvtZ26LRkVneQ8NHtorsSS2H0osa7XZPcqF6vB7Wz4J1FtXONELfIJ
tZhW7QqJ3THWYr2KLodSU2S1ESndjkgmeuOruuTpLdeaUpkTtlBOvIbHAZqRW69+1IeidCVaQP0oylqzxM1UzSA2fHhzF/JWLEnzgpXob1RfOzHWApf3Od
6Ty94u9w8Dei/+35+fUVzlInrNNAz+bzOIxXNChBRfq50Mm7by8u8mDJ+dU8dyxUzYz0jxsYikya+YEvf6q4SEbOS6mllLKZ6CGag/hIdCVeI45EimQKJz
rKRGErcctLYOf0HfyCnPtQrl0QebrPZjb8jYGTmid9CiqlzcpBygWrLHYzwOArGLKMRZrI45dZmY+HQU7EKlr0GSaCn2uQO76OtlJv9ZYIfLMHyrn2dxwW
GBVatdnUdh7ePJo1D2WK+VpBSvEBIGGRp0Qnj2SwUpIrN5XmEU6LkLg1E6gTAD7dp2COTAXJjj+QKceLC4Vyp2OZHE0pgmkYkateXbIQWVXPoEFh2TxTab
iqKhBK9rKRCMYa8Fwze9Hid5lOWgwtEq15QAVli6SIzwgOdme5Ox2mFs4EZ18u2H/1hyxnaMJO6H6KWFK9GnrM2DQYuT4jcOYEyebkaqNnUX6eCH25qQLl
zHqn+uHq0uSFjciUmE+PGyju/9xk2bxYnJJhpg2Mec9eEmNHw4tnkDz353wZD1Eo1CeazZPqi3eYarkufyb4c2V5+jAl6R0IFx7Emwgve4vz6HvlAhc6Ss
abdHqMc0VMSQdzoZNXuqsXfjgleLPxoGR8tvcsMTtjEUgCOA4rxlCy3HIolowzcy0RwHxGGcrio4ulsDJ5qyw3CH2YYyqoB7U84zhnnRpXpBxLWiK1NaNU
Akt8R1OYkUTEiMN3/8UxJEuuwx40PATnSVZSSVlFee4VnxOFHrVzrvGTATJ5La4XZ+II0JuAXjVtXr8WYcK2FjJMmlICy+SZ8o0M+wJ4dKQcc/LWIss4TY
dMPA7epPV0f2eWOrpPncyc3lKkkKWsTQWTEayvRSx3QTxJtvt4JFz0yQqSb3u/XKc54OGqrFeIVpz2qN4m2KzQsL791uEz+CjLrY9C52ulxHJ/e4Pl+FvG
+r46y68QhQnj7yp4KBNnTcf9Nc8BpwNy8ktK2mkn0sp7cxYCdSUSQR5dVS/6Kl7dJHsozRqOq8rNtP8S60yOvgU2wfRH0oF0/noaMe/CJWjnAZb7yewhDi
pKmq4ykkJEuvQ6Jg0n7XCLXNjKQLujw7FctGEpUtOtZwSvDSqwLRG+FxnsZ1EvUMk0L7kFtprFpCksqNb95yU0ENZuGuTgyW0zPC6oR3HFoEqBvA2YBlmg
J3V54cpN+2IcC2UDE2fiSOpIVnTocCLWO6zfHtPSRLGrMkePNwkETFj0Yfq1SC5HxK7UVSXp+AjP2R+Zf0lp+0a6EWqTUpyX+S7cKtiO0LyWmv3KW8AhEN
PeDjzImSDH9BiEyRCgoHKQP1PEhUBbfiBXDu5ApFaRXDJWZBrd5ymoVwhe04Dvm0yv3t5EvBj6Eofy3elYzGMRCSt81FQhimiItGSNV3cB7IWTY94gy87D
E2nLKLiWtD1XGxqg9296U/Fff4lIZjvYAl9rbW//bO1CtE4kyW+Qh4zsEnO3unoIGRaVa8tYlVR6jiDugBMpL2P2whkDMmfkD07UvQ5YTNdSq1OlReUJG2
YwJQ+e4xTbKD/VHgQdqFXIJL6S/wWppfAW6dEhA5QvCXz1IKVtCZ0OQJ/uLMZFW2VUWY7ACGuwVPAF6lJxRapXs0R8mZqa5YZWwhLyZuCxlzqVbW04dA6r
HtHt66msW9sUuouVotHF0RsxEGbrFo2N8nyQdakCZVnEg43/3y3iX2YaQwV8czHUetKvOAUNUEnwfUujLa1wpwho2t/DQQluYixAYSyZG51I5cGmfLLyJl
VTX520xNHZnbrNThY0kx2g56WlJ6ShkqY7VEm6tI4K0ywdY8R0oBbS3fFtpiSiFHL2EiYE1Xbz2W0WCchUiIB3W4oSFRxV3IoMTpleLEEhHfPTHmm2qVF5
UndvRMA+Xd1EEKvjtPpD9LYUPY7dBpRqYThB2I0wR/f2JfErcsnPdSqeDLvYfCkEqU1agAZReRnSoUt/+RE711EzgEf4MNEtLQfsUH+fPo13Si5ZtUpHRH
sR0MszqngS4xzf55zIxgQmRZDU+anC1SA9g57q34c6hjyMrUaXOZmXn45NfnFGyDa/DFhob6TfTIAN0tKI8yuwEhft9DRlypDAKKL4tu9GxU+G/eutNM1Q
d8dlc9b2Klq68YXmyhmQJSviwijlfPIz21UyxWv+oCckPEENcOFM20iDrnl7XLZW0Pa2n4eExPUuofF0KxKVpJ77T9afN3XjqeUTMrcFXtZC7SrbJVvK3E
vu2KgzWBjVo16Wu8tpNEwbWt3e9+n4/gaJcTJCZ6xctzWL3fCXLTe4XgiMO4S4rpakNblGQxPprxp9doBBlG9vavnrES63O8xjCBGHucVU1vh12fZo6QZ+
3h+DNZwrDkKSs+itBWmk1Dc3O92mlEqkVA9j6YZa/OyA4Rj/ImBDjnS00BMxtVa0K8RT7UXTqLl2mI8K8dQyISKaaC6A31pc7C3M+HcILvJM1hHtSEs6nF
0LnpaM1CWpk+T5VnQWLi8O1DmGRxFWmLIbl5M858dmWcmYtHE6bjNcbRMW2HIUf20uLvimMZZtKsupsGpPZA3cG3YjkXzZhqxb1VD26kgTTl3sbpYyj27W
MTt7kzOuM2m43a5ze7pB9FKhcAi/zcODp4eZo27HLi/z+aN3xhiGjO7TBUJLQbAeLvk/wR1KPmjGvxLlQxWg21nyVnAlHkSzsQgHpDzV9EumklyWcwBIBg
Ndomuy86OUmQ2E5xN7tDyKkmBvmaukFOQEjmRTrb2JD96D11aFtbUotcbdwdEQQMs54V6/Lj4cAaNfu+LekURwYkGiINZlD1Ma0dez9YhWqc0NCL8R5e0K
tZThwyWXxBk5PB2F0C5aHEkquzfTHiawpAfT3Z9wumnXYxaglinHYfZwlFY545YkLjbFiLC3a7n2T3ZxHuG5wttthL/pdCUUUaFguCOZvJInJNUAiGUedx
cp2f9CL7ZXj9qIP6VdWHXbwP8T3YCJd82GdrDDiiuHSKTwyjqY9IpYv71mUOC2t1GXGC79g0LJjQh/Q5S/boVVg/EbKThm9oUmXMnqCKPZdiX0SiVXjg3c
mIN0uuhW3hSyQ3RpjF6sBmlh2Nyq/obZYPXqfcIGKQi7VreYszEmSoKZ9wJi8tkizh1SQkly9M4QOJlIU5QcHVg68Zh5KFAk04EDioiJlil0dfkMknacSB
fLFI8tFLKweWYDiboSIj9426ezMqmTXSqUKdjnjP9lYsWVr0plVqiXSJou8NzdwG0E9uNSa0jAHRT2DfjcWkbwUBc/mqXUUDDd95vV9dr5xCXXzLTkuR3x
ycN+eYJXUk/6Wuhk03C5LygyHH2ALL2Pqq4aktn6xU0tUy+mLZ+Zzawe2/ImFSzzodCPNaoobzIu2uDsazAUiaR4u1//MKLr7yDPZ/FDJI/CRNUcO9xDqp
UPG3lFWkiVgtGHWY65DErVyNbhq3NBwANIvjGaAHljmgRnnetem9eCGiWRfQsdu3fz4H9qOkrbbLHDnSLbBDy7ymVfTp4SCtMQFuVdoF6kL8pqgT1IJtp0
fxb51zed32ehRUjMD9UEAd7gUs925hMcuSbZKZF2bRdoDJUEQv6YK5TyV14JIlvKT4nnIzkBFkNfRmC8kT2hgicXTh73lOoau91DElpS/UtRP2+EGN6RA/
lgpm6Xi+rwyZC/zQp2yxSrexcDONEsSpcrtyXpG0WZDtTyIu+TFabIoRpVKRRogkO8KxC4QVvSQz3HldVN+ykXVWNyOFOryNyteTHrUIKn34fizwTM7ZsQ
VDl83C9UcfxPKg+EcuSg4KPJ+vLHVKqtiC2Idk+/WiqD/NL93Bh/kRfKWwUuAno0pN5OzpUO7vMpFEneA0/Ko5CUMnOdI8+d7oWzL4vTwC1TJevMyUj96t
XZ6z+pOrsrfFs7ESzeigjnArUoDyUtX3q1AWSY3VDSvyfdPv6AlI/TbXQVFeKbefzk18x/Yv7hmcp0MWUb3iXJLMKLEo7Iq5Tiqwlha94shWW4LniGiPFn
B4yj/PBu/rrAG1GeqXsBJ8DjSGBkAJmxTI6lX5mI0x1k4SgsNZScz0NQkkD2ejdZvJIPMytYPkM6yu4N0nm622f7EYhZdKGLxq7Q/ZqXykrZtBXhK7qRTm
SZRYNZ5bLPb3xJwYq5HwmjZIWpGyK1xIWWmsOdGIa857dIjjXSJvZtYXhxQK0VdribFYLWON1yMUfuj1czOTHzo1oqoLlM63T/XOfj3S0ebMTd1ZPqYS8D
Zpl5ErHUmpatRuNvuXaMzuCM9Bp1j1SnCMV1WpdlkND+4t65hzWM2XLK3xdjt14jTk4HUqo+i8eJAN676+c6TBbudg57isWAYHHEDU4qewSQr2cuIp5ywn
W/HEjRTacysvePbBSFOlDLbwZtHOV10kdreEqqMoL1dL9P/9nx6NRCkyvkPl323k0krF1SlXTf/JrytGy2c+7dWFZVKvL9PSdrgUhe3BhVKYDbtkri0rMx
ChtJjgsnXinxCelQJWqg4tMpw1uLQRy2Sk2OWqtWHtZMNSDKndhItkEBuv2O5HNlRK6lkdtlKJKjCirHYHpus9qoxq2xikKrY248W2r+jgzDNoNuYIr2Np
M3XgknHpw0Cz9c/doAeTlJESSvJkXMxtq2AeYlZUqGrl0fZ1rOdUXlz78Nh5wT/rTI5INfC+aL3cmuKAPVFf6N9CYhl1WmlOhM7c0OXqmS13efXfxIyc4w
qwPt7pzToN3EQE+HoPTEeRLgQNW7PXY7o88YvVXsrBvFdLhDLOz+5hzdtMNB//jGGW6n7Z4peHGfH9RJIqJJ2Nfqh0NnTHCSNZ5Mw6KBbbLpWzzxQ0d+6g
jMgVed5DwaLCFtce0lSMOFlXeTNC+LR4JAqwJU0khD+1bERkf95TcMpIjWuh1ENaf2IHhwkCJbJaZpAnUeJ5pf2Lc6ZJZ0vcsodNK/9wR8qQImKFqd2+rd
v5Znds5d5My2cvkqJHjlEcKtC3RwzmErCd5vKSx4m0r9QYACnIJyr8nKYoep1wiVP50fvj4RNj8vOuLRMkg8AuFcHnqhlJx810dRFnuFP9qbCG6nvzLnrQ
zCgVSBggUFr00U2hwLzjt+ibjXJ1iRVfMVAMR2VRg1W0PB19vobEBEuvnTBaQI8KbhOf2oI+a7NgGpNPa/5+9P/C8uBLfNiJ/IvI+IYbzvTkW/sb1Ex4bW
BOslz4/eF7JnWeWm33klfSv2EfhPNezTHZstVagiFwnVl8kuLb6EYRRnMrVJAVSLJBl2M7xcN5pBdtbw7B0fpysrofM+aOm34iVT0NRNmogbqqThi9Vd2d
tlsJmueGcYJ5J75YuEKTiCO20kWVK/m/sZ5NaUPf0VvqtWrJrtdNZNACc47uB38SBJEjk4xbYFtYzqVlVoG7brNjsX2bKBMK8xfPqr7cbu+J3ybKOU7o+7
z623Qt/RNVtXdxF/jMhxXH1TsxEqDbeRB1kVJFLb47MVjYRGlnL8niLJvGmjAh1YoY3keL75SpL6+63IuWJ0d70lLAm+bmXIKbCIEUxxd1NLtpQV/WEFUx
QvW8eypKuSvG5MTyL8YIZXCTkfNGd/0b5hGEicnrnm1w1Poz0++Z+NqbI9DacMzf7Jnaxy1RzSADnhypVCQx+fNGwE02IPAt2sp9uuKcCaqk6V9eUmyPjb
KYgSmatkHN1vUw3Lg91BSHSBs/5G0LYbI4EnC/1aDFlDsmha0HFEHQBMk1QXoP0km4cohvmHiKh59fGORK2sqOVC94t3vUXBk4AuQTQNveET4S6jbKLeKG
3gOQESSZwShVU/YcI8gQTxrvul0KHdGKdZCEdcx9j02yRR2b7EhsHA5MTRi7Owkd03DWqBXhvx5Vncu9PUAg3LVbkwVZtCO6igH5aAoWypyeMfFlFjALdu
Jw9BWcqElS1FPo3Doaf0Eg2ivGymco6IyQOI7yvti22753DxXVEo9xkaA74Rz6BsgqLD+MUpMKadxgwqdGdXHdg4oXWqepNAHKxYmBhcvdIhm3XjSbLDt7
+VYqUKbXtxmrx9dAKbIV8dJLtfdUaRTBBi5MFo8WU8acSaJ9L1Lli56fFxJJqirG99CeSl92/6NpFgdiu3tEjIPVc/GcfFYD3d70cdX8rx6NZcKisL2wM7
KfYz8cX9QvHLokoDPrqzsUe/ILMn5TPK5WmawJXrw9M5G0FtUlWsaanklRxMXloZ5tLw0NldYqUUHwJuoHqY5jBIO12FTUcV61Br50q02620aqWGQ2eqze
BZn60Jr8dd2iYk8rwlkM6F5jIuyqK1r5GhB1GeE03lTi0UGanoALI0Y4MntLEAHnfXxnQ6DcFRMPOM33klfWvtgHreWu0OvUrYMxoisZAMVgc85GJZmDo8
GoChVuvoGp9K5/LDukFLAuOuUGIwLpAI/EYEkq7ntCF0vT/Q3kgGljcBfgtNhxGgjAT15loy2gghtaK5vNSEmVnqaQlZ0woTk6xYo9OS7lkidEkmg0Ri92
Tz4skO0GfN/k8Xf/7+Pf/PP36y/WTPn/Dp/gtbewor0s7nsOQLJixJXyH98qISh/SfptFK+Jr62Aml6cWoDY+KXWVJhjMIC1bqrFY7Sfn4iUXKsLS+ycpJ
HmRAKhZxdyzPehekrJONwLRXfo4yUez2qyMCXKW7nbWCE/5e/oSSLAgFm2VQSPPbZxfukSFwFPjO14CTjtMjdG2R3imVp/sdBqHT6hVBL06MkQ8CfNxo7+
yB7EZ0MkwvkDTF8VQf1iC/ASktpz536wAYCV2jKX4aV8VezK9t0ojH2T7bhABY4sZn2/hAQk+/CUvCw0rfw8ak41Ar49xjHz+LZ5AUSZfGa3ArZHmN1Wez
ielHarYyLz40TModqj+HeRTUegScQc3Y46M9q6dhliQEeWWnE1AUp/tfaHvTPFn0y1zi342pXOPUAYm+2921TmfRdOxBVWzXevu06fYMxpFmJzHZPiwLPN
3LMailUMnriQpQdEWRtsWM0SmthG6ny50Anf7dM32eXui4VsWgQXQc/1rgRZcTHjuE5u2RSUbvnUTMJrGj3XqIg720nKJMqqEGrBEguQqmfclQRHdVEOTX
ISTTHoujNrkY4d6ouJtNRE46kiAOctsOL1H3ZZ2uugCnzN68VMsK7H8TYld4tWyBde1Rf596uJJqOWvqucPQo3nxYm9UwsL0P7SXjGf4w/N1PkI6T0W4lM
FsC9TqkpcQc+d5VHz+YfubcTC/fQUHyPzUhjRQc1NLcrrSIAwPJCm6LfSkD5cGu1u5qraRNScfj+At2crmquks8ShMRiLFu+atZ/xoQJtEkm+UPxEHICoe
bA88MY+gozfAz0JOh7++hEDt1uqybfe5VT04E9eb63n3WEtn3o78ig8MbJTPOfb78rsSHhwALC5mZe024+uDrPHN1qngx9uh2MjWwFG3N5qiVUhxkrT9S5
b2AeA9XXQyTrfBlET440uS6KtjtZHL5EYjH7a+CdQt1v4rmgciD9CdWWoxXuEHAV9s/0kcScXJBMxXSjvcgg4JKcMPUCNQvUmXu0xSoOJlxpiQiiNtPqL5
TK7uAstpcZ3K02H10nYjPCzamrjQA+ZR6EREzxR2osbWhn0EB1QweIYQYaw+A8jSiyEcKqJ6++vkWZIe37dMIHpOElqwgpWK1GyvNNSISkYPwng8CbzQ0q
TfN0Bn4G07oHonH1qNZ4BuYYOhe8+tdpT0ir4qGUm6oBa6r4uTB0qKsq9K243LKegesjn5NZP2i4qdeVbkdScA6xXxxBUf+mZeAtAb34h6NgdO+/FKucsZ
4iePeQyMjaYCzxGbzEFV5rqt7KQTrBzpqm6zvJ4qISRukWJ55WoZUv3h95MO7bY+3t0dbjick3tKkSGzQ5r94QsxFrLQKfxmMyR7BM6wY+epxFSFtdHmPE
Itz2yCU/mVNioL8rPZWVRQq0g3+d7O7TDpaGL/yc6luZycQNpSeaDwyhB9YgniJfvSkkeIryX5t8IT6X4BQrIW5Ql2gZz2U26yVxC+F+kIPIC7r8tCmEvD
Q2e3WQvd2ChPx0aRXh5q8tjhl2VHjxDrlb8mZFItu9dO9w1OTuLVSPswumP4xZuFlMrTiyUZVzz5kLRMLiL5Ad3vcdvq3lZw60oR1NgRyp1uIWseurWX66
gsVITFHnB8AvaIoMkkkg8qAa//VrpghdzL2UX7E8RoXbM0wKuvu2WVdv6SFLXYJfUsQhBM4zHx+xAOEQhuLOnUp6joehmL/itoMML+sheTJh3fUZbjMA7I
ie3ZlMkRbuCESH15+rx6gIMltxLyeFNxJckXbvZYyz1FFDpxrj1S2OH9LqL7Gsn2ovNTTHK9hKLrY/eTlnSU+kcJh7KzNps4JILjpSEQRN1KSZhMrMe9Np
8YoWhH539DQkHcY2Dx3hVTRvgpCCHgHXamwOqb+d679+pI2idSRdduRKtt2eruvEyVusytpOx4PlWR4KdKJAbhdqtdgLILumXA1jK9HgFLz2ASYGmpDnUj
34fOS3GPGyH+XZmopgOZkMbyex6w8Bxfk1VwM1hI4MqgxR6kkzfse3L6uT3d7TAqSk9ALd/rSiZpQ6Bd6pB6paPaXw93ptj2JalZuDYKfGJ+EuDZKyi7Nv
eHWl37kicCJ3WqSuYtO9xNciBqRLGqm+u6+GwR5p1mPA3xRmCvy+zle425Lun13Vlkywu9CDPaA4Id3bKUVrzaNSX4XqqSXsFSK1RWRVtlEhES0cEv3KBs
ACXKn4j9oJ/7ADIaotHHb5cUx3BB6IBJU9NnZiSM6Mlgcd7Q59Xx1RwYfxjkeHSclGnUzbSNR21zN6Mg2RbNBu8JZZsA9y+ARrMagfPKZCvROvN95QiA5V
ltZ3ZGpvjZ1sm4ZNkxRLIAJLivLB5/cnh8wqGoebuRA/OVIVbrCL+mtJSxaGHl01n+v56EkLRJtZWXFlw+5b+IK9LF7xa26ifI+obTDZrPjvMi8VFYoPOd
JWm1q0/ZDvRISG6Mi2UPYxgwU/uBRBX/cLCYoLunx5Q8z3/RWYqX5oDgt5XuldhGcD6mbhEHcjcu1yBR6ePEy5gbdgOZJNfh8n0Rf7IK2iEGCFUl9Ep/Hd
0SQpDeYopq2YPoC/0R8nS3Q86uDvzkN4JaRr6Rg5Dq5Pj1N0mwFgwFMuhSQXA4cHCzNO07zZ3RduVbTYqfDegUpQ+ujzXbilwKJN10uPEb1z10Kv5t5GR8
fUjUuZKev4EU7VzREBse0H9LEb9EukS72d7ihB/bxJE3Ovi1hol4r2my19T+qAsI5zliVwudpx/FlCXJC4GQOCsTO0D45TXh2aUYubdY9NfLV2X+lSylw8
Zt5Km3AZf8mUFBwWDCcGbR6EMP+JsGNW4s5BrflxhFhzSDPIbrNnb4CnhGV4HtKm56XRVW9lN/ZaNDEvOaZfTSDp/DBYWXsYsmFw8eIIKP8jfc6XogU9yI
9+xSjC7WMeSoYL2qKF7Pq6VquGP/tPzWG5DtCoslAVFRnDuDo/n3GMGTleK0UoZNJfN87z2P8KEmxIAmgUO0ZRtraOuGRBAmv4UzqRtv4ETduoBtzcIGPZ
3fq52GJka6kdAB3uuDZDFcsuD8H19QHs1FnVxp+k0vwfUoH28qXk3E61Xu2fZCIJXKQXWmOsBNEwKpvhiqaU8SY8rgY7hN/XB09k4aX0+XdpI/DPIuCN33
3Op7v/hFHGRj6IJ6mHgigfHKMIqEzFxij7qQcockynLPvBySgsbeDolqjRSkDtsQ0gpaSdJgv2AJ5G5PSjYGXL6oNN1FPAL1O12A9JPJDM377Em5cxAnep
s4KHmi1tNuInw4s4IKY3k2HUqfkuwl/CIQbMfu1E44dDpkPFONIW647zmcE6HxNSGkxNRZT3xfNtpGl5NU1jUtwcH0C8Z/d8YffKiTsxicEzCCV1Uoi4Jh
IDukjXHonGrCyIu7Qbgp8r7AiU1Dyxx1/g0l3Y/My6J9kEhWLGN6mCAX9Qdioi3EPLCMw9W4ontLtDOpRZIBjXX5gaKD5rAGaV3E7CpNvS1xs0GnzZeKCV
zy620F+At6rAG4ifBVlPc3NZdbH693oVvlQhe60EHwq6aikA1qxGISiqdAheCzMFC+MYA9wrNf83fQ01o3WtrigVVVbjtwKZgsl2YM0CIZ5jyFQ0oCq1vF
KReVJozW7z4SRnA6bAzVrhYMfA8SU+cJ0J8pGYaLccTGdDXBbaHTVWtvKqvYbQSR1uKsDC7uoZ7fOPkXFnbYwSBXlIhbvw9/fD0LCFzn8etmQMRE/sH5Hg
WTtZZ2PWLVMbh4dBDTSCG1imNv4xTqRlGEhNzT0KhZxmRQ+S4dIGxxkiqmQ+6UsGDJIw1jVGa5DhzKqmDQIXdaU1ucFC/IWPIyHddxgb7jIlLSNk5PCL7Q
w0ohWx1tT7HuccYNeITBSC2lcRTlhwzvbHJ37lTiXaUMx7poOsn4BnhbcdSkAiB2ajKzFhc/RDOG8Ya3JIp8yW9odYP3JobpSfNTwEiI8X1JbtdOR5QLiy
wixIfO73AkdFKL5MBe5xrJnAaH0TdTCnwR7jJd3/7Qw5VyEg3ypYXW1cG4OthRytBApNsv3bCHml8l9kLixhm8poNx8RrUk1zeeHCCuivvgG9HhrKkN/AC
ulUKR3HRHMYrVFkfph32ICzp7jb9P3qAN4+6ooxea4SER1ILEic5JnQ1pXQV/UwauAG3q1I8O2BchGOxbP9QWeCe4Ogyi2B4kpbSi7SY80mxuWrc8+2SLL
Og9SU8iPJAPuhIpr06e8Ejd/SaFITFX54EXTC0lyJ8kraWoakXMN6rWkp730ujTbqtbc23qOflU5ysoVlQ5jo5T/c7DBKpvYgk0Uzcg1vcRGpJ2WLbYKKd
r6qM/jyomBfF74Tx4C5Sg2u3ubq9ch1pntOUY3dpWCfpMNLkksL322UsW1VsHcCzBSwSdCsl21NoK/ABMAgvcJ3Dnjy7P/iYtVRP0uKh60j7Zja+lhLUf5
6d3QW1gE5b6aI6Bs6w6bapg9GOkM+2q5KX1t8sqwhZzGWlgFAKUf0O8gVpV5XQCV8GCyWp7Fg4lAzaTtGWO5opd1jeDxHHMM+axwQlU+CosJK2iJgBCaoL
wPrcvv2FZJJlEDotK8otJIJv+BnzhWZw3bnjBFjVTRiChoASejmbxB/Lo04NdlTneqBlB6RHByFBzCCPZ6xVySc2u2X2Vc4+X+/qY+Gg3r/9RftZljwVnt
faYwkq53SrdShaCsO1NU2ZmM+F1HUyTfp7J6J0Z9GL/RAcblWNHuDmDtDzB4xNxBvKkqwnnWxVdStc+woEYwe6dDucbiRdKqTMm9hiqs+C4F+Lw/Myg/AC
y6yKC628cZpc0AUZ7rdjrMpNprvnX5OpjCcuAY5ZOtTw7DEgbivmlGWXSeWUxBEIUNDSuSCvEB4hwFQ1laEzVnar9PwORBBAUenm4jsijeOg/b/YIiK3uB
YARoyY0wFzig0VCXq22IfyIpQ1L2TbEjH1zWRL6hrraz2Z9kqtOQQvOnVpdQrhPmJC4H/UKIg67wYcp93Ns+OKRHDbyzUibirZZ70G3PJhKpYIFSHut+TV
F6q1JDEepYw0w9pmF+ov1zVPale2I/oroiQLXfquogW1vAvqcmUjZllyWzGQIey1icMEZumSt9PUKt0bW4/cOGSKUR1h0I6fPRft+fciyO9BmXGoS/m76h
y9uo6bHcFHctqr1SFnD4P0WCrCmnwQOl3fxzaeAqIYPk1+K0yWFo7XRyR3q8821Fe7MJ7Mo6dc1KQzxElHNQY/kCcbvJwnC+2WrjsZ9GuAyUNCDyZKx99m
YJy/8RLAWQi8wTqEp5P8XyxW7N4nqu0eya8PvSR5TQUbUwU/w0HjYMD1MrkuLZWVV124XW3VxWH0pRbQvovthL6lKBzdo1f++2ges8hN+BxwsLqjxQPqkl
D+3H1yPNJKkXFiZ5QClx+qM+LVcAkdd587gLCOdE6pean0JXY6sooXnd8h/dJATikZCR0k670zLFYLybMIzOblCOZfdCD3iuXq1ZyQLzq2J99oSW4XaQJp
lmZvS6zxZB8UqviHX6aeNV5MnOF6kqgb1WCsUzfBE8GJ7uflqo+IiHFfNaIm4161aZsniX9B515b7aj49yyybWlNgKwwKwwg/C5T0RJXDhxEmMRJ+QvKFJ
mY35fgilPQIe+DLC30G0nArxqJkr7uVmpqoXt6FgsVNNGRARfJR5wB9VedyZBU95XF+Rqv7lXT2A3wwveoMGLR4casC5GSCg+pkBs/ptvkuoGUnJFirCOg
vLGoEdm3/N5MJKloqV/84nReuN3lSumO1QyCSgO+urbCQ/fK/keTIsOYLMdj/oiudVJv/cVm2zQ5F+XlyYveeoXRdnay3df68z47vAUfRiLS9P9OkKTS9W
W4uqF/Vi67HPx9d+TAyerPUAOEX0eSi/KjPyKokMQKFb2nlUCa+lClCBpJhO9n3X2pI4K6deiS2cIGTgMtkvSGFehGsNDj8pBluTY5mxMQsG+k984LD/4H
4Afvoi+NCgt+73ejMcQTiw0f3lshCN31Pbnub63PDqUi46F02ZFBhy9hIGWVlKZ5+NHVlT7ajRXhyo3JOVKbVdqhSDtpwpB5zC66pOAbAaXlpFl2hfG6aP
76TBpXPwSWfs4qwgNEuNbGlWGOoOHexKKNP2F9VEgzXVs/ncJPF9FJDCCeTyzRy3d3qNLJqEEhBHlIst4Q+tHgq+vT81HXFFza4V50ZdDgObUwZzgeSfRK
xlA8uilyLdInaQoHy02y4txZkMa/5k7cgVoqCt05L7ltI0Qc5GUyP1ko6qdU0r1MP9NiWUonhxfWwu2IYz+MVP2cam0kKF/V0+e+aUfvUG0jt/PFB7MigU
eLl8KR0EFsp6YMFt1GcSwbK4LwDckY3q6VtCpitLf7wLuqTP2hazohFqmc1Eqo5m/MRGVkErRx0JdSxeM1AmRh3NB8brlB8jbH3l6zvCUB/Wx0hHsRg5Ho
HnUyqRGSDIN1krY8lF2o3ki3PdLkhkYCEdK2rOntz0nehG8SjnLNPj4hpBOo3j3S9YejD8tEMHrSmkoxor+0Z7kiLQ1VTQhQcz26Do1Pk8R6ksOq18hw1v
AD6MlHGqFYIckZR55zHEjqwilogPygimfQ8XHR4Vt17ViEssUWX+dwH5hOi6NmnVL12hvYkowGzzNhT+f3Ks7303Sjzw4wiPLtTS1/TarXzSBKJYmcaZOf
dD6VoSHBuhwWXbCfA5BV1hzXy8Gisf2kRKErRMJOniWY4Eb8rfQcsDnh4sqfvEAmCNjcVTqZt7miv5vry8hcWxo6BsO8xngHIk1f4H/B9ycvUzrdQFcuRK
7Kk5L6tcfZi2ECm+cYntUKzCB+viOwQHllika+xAbDm41IEb1oAUfw6YJxOsRaRQzFT4NaILZsGUKX0gzzdhxZxyOob+wA1SBJA0Ft+HS1IYnMUrXFEJTl
kWD42aFDoac/adsEBYJsv9pdZO3LBPxZ4uj1LrsX0eBJ82QG1nf+/QP79qfPRFIir7ytmF61snL8dkm3naJHY+qi4tEZwUlqQA+bpO8DY/OJgNI6TY6HYU
d6Vqsrw7zH+A5u8CRs4G6KpK3ttuiJ21Bh3y1wEp7kn6huH1YnJyQPk8FvS34fYMKq2FoHzSpgnuzkXFAWcDe7yF2lTTvkqm4qtUi+itmi+o5UN/dYgku/
GnoatR4lkC20OxrPERWIPtpLVoV981CscM54Rab6lDe728NjRxnl0Y7XwACUhvJVnfEvX1nhEpIEeWyTrrfFki1WIqn7BDtZMCCb1JT3QFqMeiyJxhzo0t
xo5C1DZ28tn9Hy8j5MsqPsVOT8IQ4C0VxHmCu1yF6WxTegLV0ZKRzijm8iWAPh1pLUbSREqH6e14WREDM6ADBtg94ILzjPSTT6H9Msp83uTIgS4Tofw9tF
aVhXxZOh6e5hUmxLREs/bS4wf2VaUSKatnY3GJbOGqD0kBWp+jicJzn2HrndgUxY7qO672H1XRqaqwk9fywNPS4IdFsTYua6Y+0b5MxWS+hOGm3NRpvLsZ
bw84uUAXkpcMrLZ6zqDu7lCv8fPZCYJnMU1IvywqnDhZ+jGzWPijcpsx0Pb00honcinRC5lPmAAlvz//ReVBD7pAmLVPS0FMJ1cjqjmy8zqG1ZldhzkvuC
YduyvQHxDTBId4dLOuw9tp7Oyu72pFJFD4We9Ca+GZokZrI3Xsexjm2HCFzMQyJHxRJR4lhS3L1O7jHqOwBtO2Qj4dGlkv3drkepulSQDoyTxB7odebPm6
DyMFNMIL/cvGmXORzHsla5val8wZP/7XEqThY+T36Qwdp9w8d/LP4YtO8zmtUI1NOsvsrR/S0eLfztcptBgSU4dvMBIbVBXdu+JF4SgASW1Pm+QZ7RvLRl
dXWggYI6L3CmGamEMhFLV+BPKxdwnKY+Mml2PNsr/3Kk2/y4+k/es/f67ECDd/v/9sAg788PtPJ+9K5+fzYgfC0V8Dmlf8LvoItUp793wG3IcqGqVruaC9
SCJiJVkU5jSe9eWhJ5v4xPDr3ibegYcxYwBai42vAg6mJ7HMDzbmR5iVQVMOKsHN8tTgmQChoaCgqKmHOMGMq3XNQv20rwWskr49aWVLV09ymIVeTALe6F
omT7JmyVw8f9QsbJm8ahhoISVkmsQ/jpbyDWvaB0v8LnJ5eMHBYykfTrWkPKd2D4S0e0PVk1xvbyVehKoeNQAsBQ3iEZRengLrWbchMrtlGB+fKrnQpu/x
VvEXL6/ZUItzGejq95rLySyz2r9VUMBdLkFKn7hB+oe2T1L5Pqb5A3pCh0otzCTTcyMl/qGBw1mpOpGerDTsnhMhWCeB2uYNgh8l9TJhM5qmT8MTySTjLJ
UvjcMX7a4z2s/OW3OSOIdzPjGlF8Qlj1PFYYkgY3wy29aRnLuBK7crSGJ+Omr4c2+VwTnSGh0rB+pHw+Byfu8xAyfK+sBLYNPCK5r41/MCcYftcze9kROE
s56Gbvftj5eHc7MtAefs8ze9kx0EWfajV2G/ZMZq7rxuh51Ejp5hr1iOHDqXSi1guO2ukKmiB0XVpDzw09QlGIwuVnbhzW8I7ueb2nO9CyldNfCoF5HSw0
uxEXCH1V1GGXI2bZTpnjm3pVBxmQC/05QuD9u/C79UGM91Rzl53t47KAbigStl8u8t+J/DvJBYcwN90bpiX93FF31wPYQqpnhFFwgGX8WfVlXSrRKCn6hG
xHPPLx0e7z3Q/2IfPLt/38T+EKRba4uyEMtFuKawxK2xwwAnoWINU9ho0kFa+BXvIHFEvQKo1uI14eS6nHvvQMbMoUNSxndgjLMzoEktgB3m/ZJN7JihJh
tiShCstP0KEdyS16eUeZW3mYN7E6kHG1XGNs5WI5WsoygsNwQ3oQhQAf4ZYNEKaWkwrXPYmLt/yWhUXzC7b8pJ18pRxvt94F3+C3VVkSpMkApFRXYdLSPW
/AS/ctDHsy2fYbJhcQxYZgkWs5AlVXwXLgXTT5gEwQsHlP2TL/0tItps379z43nJn3S/z/P/p9cnn/vP+/yyoXqH9vJy9iHePn7apZP2/Xf/uEQfjp9NLo
pkSufn5Sv+INR9tvvQacHy63eS3E0G2lAtqjWMosb282nsjZQu34XVCW6Y92MN7fFYiuorqmu1CzMhykHiEJCqeRBszBTbF3bDAzXuSWCsHqd7aVffpCqf
S7gUZ7wz1jDFcS83RFXpEarFtl4TRsrQ7WmaxK1kyHByJgW+xOLzyKCa42HiBcb95dJbeUqRlZGup3Oyjg5UZ3F5whj7JgIebSTt74HSRAmkuXN0+6e13t
Mr+xDCjnBhTJWQLL+cIJcVVEl2ttKTMXRsp12EC6PLjSnu9Akhe96G9Gldy7JbAJ0LkU7+og9dhLG46RXpTX5oXftANrTMQnJyXDmeLMjeh2Y3mKZDYxzd
onoXTBCyfFBPlGj+67moxAiRsrKMu3GeE06z6HVTIKXfYnj5lfFbAdMVH7/vb1wDr34okv9HgBiVsmK2iWw89U3boKvkZv4FXp9DzpjWdSmze7Q0RFlLXp
UQZ7/64t3Vbi6bBG+ik4aLVir0QV4KTtIFdxwlJ826Gjuc2gfYt4dQyuUqq9HDN8O/QDbvkRHZy/4x4Zpnp1TtL2fLuyE3x/2kPBeHz+GnGy5lOHBF69Ib
DYjTklDPMSpaYEKXojyT4vB1xMvAzfaeSwg1+Ut65Tr+Yb25tE8V3TjTCFHUuwCEEyxoytnt/VZydyp2H/4kWNzNGeD6oQveEWtfQXnU5dGhOVxSJXQnhX
rPTqsSmdjrgz1uftTkwCT1GpyscMPIffYh75SyB4w75CKg5a+kkkU4b1U31qTLvw/WGZgqKE48B3+SUk4DcbMzTWFmpA7/KQpIHk84IvDebizckTF+vfKL
GDH8obBWGS5UKcsnxzpkFcsPSchtTgtsyhfLQdOmjJ61TV7/czSMCR/N4TSobgO6OMgHmTF8bkg2vPKKR+V5CBI92wYrBr0I74jND49B3WYAs9fQVpq5R1
03A9qNSO3pknOAYcvC+MEK6Z3lv8KYiJsohmf/hu6UJwEntdojwTh778Esv3rQ8kSrI5cmX7nEURRyuVmpkEly7kjF5WKW6Ip4eD++UXkSDJrCXPOV2Vpf
jcboHaRFsmiW8XwiDT2YNdDhowngaE3d4TvO0yoPNBe2oOXcMR58O8kgoCGH7ZR15+9IawFK1kHljaJFz3pfgR9es7zD8C8cR4dGfSruQldu6y4f6Tqc9N
ajyBhDG761nKvf5e7TODDf5qokrG0RZjx4obfoK7v4krhd33mx80WyU7+Hi1vGAmcdgVaiR5dsnKgG0uUpvqBVdQ8BAcr3S4gmRPWMT9jpsJSPPgzNJsXV
WeUFFcJzjqtil5NYde+Ak/oDjzbWT8HNxIEut6GCAH9pmnfExULzg/3m6iC1n1qsrZzcPJaxUrTzafH5/8e0ymgn6dprgE/QBUYF7h2UZzGAyH68DeqZRD
5cpWN4gEIH6Tbyj0HibutRTyI10QAUpZDF7HmlYlheC7U4hyd32QWowzvBd8jUbU+Psj8cfcAJGm0socwJdE9SGM/RWFaVwNh3XC4ZDZf5qJH4RA+EmZKW
fRdsGVUqz2+YKAQEdHRydup3QRRdF2RThXvnO/PPDlrYv9YHV1old/IoDeWS6JwIGCB90dNhMamwMyUlDFslpNeiG1Q43kykKvIpGTLVxBUi7fKCFRr9BV
kPmp+ETh2jdIgicJS6YwjbWvLNaizAo7KXA6qy1eN2GaZfT3NoknHkl4Hsre+uqg0p+GdX8RRSFcRp9vtHLTExnXSPs4fXpSMuyhWvevwZa+e+0n2jzbu7
OndMOzrRsHemNmx4Hc2lVISLg0e8pWTH3oVOWFVjiuWBbEC++B9Sm/Kif8cPdXxg2CvDfFHLRg5UGUDJ1mEYMlgJgmeKor8vBpXYWrZFtFWw5N73PUVnIM
x12N2mQk+nrgIFUp2ABuBy6FGFEeGitRnmTg4MYU0KUZO2S5mnuI4wUdCyaxlRQHqtfcV5IcaW79R5piBlkL5ASO9DYbpDBx+Hy5IROGMLEpzSbzUWWdwg
COTO31CD7BH11tl7Y7AdbxMoHh5OjeOZ+KcwErNJiKQWhdY8BcyTEFXYfAJMUo+kVo0SR/cBh93IhmOARWcuYgeyfSRWLQELEz8Hb57qraJxSP4ZEv6JRm
8tIDT0GuXxig+t1JOHgG/PtL3ZS1OUyE/UfTC0eJceNxsvGhy7SxlZyJwkrfZEhx1uAxiNWrSMyvkKydS1JibNghlXK8ZTHQa1bUa2EiXRPmZC0a2uynZd
3mkYwnmwgyu7mnrN+3rCab9g406HOb0dbX3a8OnPWahaQnJUYatTpEgbOirWlmLeNLhXT5+/1TYrKj3lCYIO/VGLb6XHL/ZT0+MKT2nrPyYH+/x7Spoi2y
pGvdgCSuK1uSotxqvL4ao21owy1LF3H+22LqzbbVb8pR49M7qWTYIsCaExLVQCtRj7kWJkjlFNz9p4XUZJvgVQiyCkinFf1rqfBH6YheaFz/pKMf/psi6b
whIzNKaeoRzGR91yWZrhy+gaAD2XLV2Yu1LDfCvQ4KobLN1IDahIPjgU6TCO4dWU0ldcH/EnZ5Jtrp2BOM8sg66tkmwpri/oUEupBkeHpV5XjuBPf0XHyB
aFs6xVWmA+y6ue/1cJLz7Vvxr4glx/aWmt2Ql6ofUXJJlh+Trs0hR9kKMZJ8CSLEf4Sqye6qHz3amgHsBljXrUNik7RqCjdXnqAkBnXlKBw3cGMSk1XVg8
zP+yfyx6LgBYId3OMlbBbuLoKlg2u+SVCizFGObqpjii2JstgFRG1drc1mNJViuVvB/CZNY7xOq2QHH1TUrXZu8RLriDLa2n1ys5iyAGGitKEfUJlvwocY
0BwMe4u8eSljr4HlYp1HJtO8tPyj8OMKiU3SqhxdfsRa0Kv0kVf+0yoifmjMkCiRLU3AScCteBIqn+dVbqNg9K4ztwWh5qbuP3uUiqcQJxZXY3NRF+tMAS
taM4Axg+aK6mKoCKE8svk3zvK2Ck7loKrn3kXjRByd7/ED0534eRSb48O88PEHXvjbQZPQfrwIIEunD5NtJhk/dIi4gMM0nB1kBeejuj+S3/8HqtyZsvzi
+XDj0hvlMsxXV07kcTL7aH6xURQ+bv9TIbhz9C7S/kBDk+mu8y7L4S//5UjpFebxdGGGFPlcROB2ICdMxtISYRVtzdB4R09YgWIjFQct/VQkldTHyum+Zv
5iv11EEXDq56TWlPLHYMILGb98lgvqwGhkJOSpD/eqOn0Z/NoTw+71y6bA9mHllAyEfaSc+KxUjlEFC02VNW6sDYhB8SZEvbaXaEnvNtK4zylF5Dpqrin6
qz3vmrjl2Jd18+gHsc710mk/M1+wOsJ1ffvBtZBlqDZVeGd639Ysz7P2qWUk7gADFp80e4zDORp/hSKEmh2y9jwNCGeCxQTAj9GplVMid0k19zGW6+SCmP
T9KRPO3/Qj+Ozzilu0TtrmcP3LC9DDe30gnrPw/Bn1bH/2EAvII0lB+UI2HrQPUi2fsgH1Etl36Fm3uFA3Pwrol0M7Uf9CL2l83WIWbQvTOnMvfGuBwpqZ
i39bKCo5jUzlXEmknCpcxKPk62Y1bIemNmi/oEaMqKzcEAnD8sMGos50m+dVFHYcnKK3XE1locvPPXfoerKQj9UQqzkpWVxGVfCcXUCNicHKXVBCuKtfQk
hXRFufH+m3csHfwpaYc66ujv+QQSLzoROx8vBDBYeODl2+gnPQQfG+JhTLa5pQ6Lx15Yqk/K/zuPy3G/qbI4We1LFtJ55hyKyluTeA1QudAG9EWzMjN5Jz
cyai+vtpDiNRK6+r3VzNVWRw87rdCMJnveCBHIbKiv8MIaKhKjIj8qf9E+TjkyOPEazLyoRchia860yzjLLhwp5sWnMYjD+Lj0bB5XaMi1vTJdqPGMp+Lg
wJ42hrpgRrCTCUJp63ECuoL2ToG2XC6CpjbrWge5hqpj1KlcaXZuJ1+zLB5dbQsFzl+OJbQaGzNIfevCCKaGt1IIepwWq2ShSrCQY1vy89MdOXP3+rhni4
ITmZE3TtBCVk4N8WBBFpD2VywCoCSpQq7AmJgmyYFCs/Jxrzb1QTevB/qtBCpgE52/jFlEnC0Pk0njbh9H5c7TCBi7pRftGXHaejIAg4M6SMBWcihDvvpp
l0wbOVK84G92XQ7Njkv/3HV2WpMQLsPx3t2870fGalTeb4SBrzkEpTb+gQKC9xo3R5zVZ8MQgA86nsp63JYXI/cMNU5DHI1JoOWG2PyE7GNjLG4SAJoFpX
QaI5SYAziK6kUZBxbHd93hW2LlK8VXdO/51vrkrnv8egmP3mrdj8OGzJK7HxxQnFsu5VKy53KBox55OXqac6KDma7BHySleZAK6QrpY5kMoa4iI+cfOMn3
7vYk8faPy+Js98HwgQbcx6LCbehHCXz+zt/kKhZb4UfDrzo7uhi/mDSxu8QohlcD0BN6wB8+xYDxrAj1Mhrq1A4oUvDrm0m7wWTLnH8zd4ME32DMPmdEyU
HNSuIZ6EhDf7M/goVhQd3JbHhHG0UkFlqgZ7j/eQMTG9P2GzygIhZy2yyYchODS8/ojEZ20OVdPs1XNKOa9zdIFdGZCCMhBZdFNvHqRA2Ks9PVgNH/tKzI
1cWtNZEi5B6oaRVbD7/Zl78SnrbgMB+K5/kEv5KetjlCARcMLLo8IEuqfhA6M0gXRyNXWdd5zukS59TksSHMJc1BNLOuDW3WSN5IJOOne19V+XmJtD2xpQ
dSSAP3YEw1EsMYdaS4jM/UFvSCDiy8+bNuY1fTtz0IH8UZ13nueq2Z1a76ddNbP/zMa7N7s77u1Wy9gEfa6F/mR3kWdte1/0UEXR1mTlR1uFfeImIc9opl
bgn0h8D1HSNam3vzjOza14IveTSg4AMztEsCOSJCWZDMoDTZGfiKiTLTXit4WKK47sR77wrOoCvR7lSdvayOPqo4c8PM5evIwc8KWBTymuoN7TvtEjcQEz
WTIcvb9y1BJD4r66MSAOG8vzQadDzMj2LFMA3UeXeDycyDD8He4Csd82Q3J9uVGELW2dZe7MCV0yG16KC9gkh4vgGHAHSghZ5Gq41SaACndwc6Hbf3r26S
jtNwHXwuzsg6fhddlgd+FGRhwdonKHx6YY4zsw/msuN2p4cVeyJkS5JevsnvO5a0gD5vdHcZ9jBsiAXF/6SSAWO44JS6ZrUszP4WqLc9LrHZAYGTjlcidL
Z4487LfndeRDZkKG0iy7kjCjzC4Mrq6PBPv1rVAhDveXWiI/k1+Hm9fvzZPJC5aNjRACJzNQGS2ZSfd72/Hcg314dd6FwH8uY0QOcGncI/Zr7Yl18Ow/l2
tDkpJrbCKBibQZov63j0OJtmaqOZ0Ha/NVp7sByaDT6hkfrjerAqT1r4KfdLV09d/pjMam+T99tNJ+jI+l4snrqkxPtsOaWrb0sKZHVlrmPjzlOJCcXPhv
3yD5ogOQC0pyEu1j/lpnZGX4JJ54nqzYYeNqMfWQhyc9UIs+3vWZs0MygPqXeKtyq14yXi/Jqt6ulhe6mploRqEH5gbZS/6gnzz05z8SvamxxA0mjyBltD
Wp/PBN7gtuBI7MoaNoi5j8TlL96d5+bmqEJFMIJ+fUQQljK5E0LjiA2sl5dvgtuw4rwL7vWOdN3pwCUprp53ujHURLjMUw9M3mtCRVqVdL9sC3WxiCeBIl
IvlGEBSPYAx3V/liRKLPWyvfn0JItszyTppiPRaEacB82Z2uYb+/P+rQpaudI6kdZ5xuPCAk25R1ctAym2SuMgcyu6tDJcxPC252OgTpxnuRmY6l6Vc0nJ
2tNCkdWmKIk71PDwyb+DRQps2jRO+8S/jq7XIh2M6UC9qqyFazNa+9Tn8SZpqTzFq23xsAvJyuQCqqCdG8JBjKIsj9+xPpR+aVI68pN6aRO/Jf+udwag5p
a5ESriClNNxatEnAjyutCeWafe0jlulWDaNwU9WEKk3PP0M2oq0xbYtoa9Ise2aO6k4PeXcCi05oyN1bLG+5k5EwjraLFy+7dJGoSmWtrTtHyxsXmWbNOS
cahA/TLcymM0coFhO3+ninUTDZEtuKlX/b7MuivKMl3nptc/DgAobC+FUbKTTA8EI1dBp5uCvEZ1P2/jOfehs5w4owLOY7uTAwpdId0SzaVuXMzPfz32Qu
Gpg+9v2lwQWCvlVbApLskXniqaIbc6q0r9aU1sXQo2akKY5MLCx6GUHCkXDTNPqlP0uDaWG2yK+T8u80/rNbenZL87woyDS1A6kI5ICka4mI6vFq8stBSi
IgjB81Cyw1cuIE25j9IGQsdDGRRqJiKUSRazJQo9I1EC6zK7yBtmfEy9rf8x43bcwqheGY4NsON2hJrLgQvr5hLzg+nlmw+PD7R7k2mlPtP0sfLP2rpymM
Xf0vCz14l05YZDopmIQLyggmn4ewm1LAJ/nsPoqf3lIn6y6B31tQGFzqsFDTMdhEtAK6nMmpYonhNCdhUfrDKFiQNr9mHoq9LqAIi3AW4eT1skKIyisRFm
cnmtl/XKXJlyIrwJj2uigoIcFEukKvyVY/C4MRYEzHmnGPoy4TNMgEvo05tHnIGglOTDy8E1EJzOvKSCKM9skn+D5YSRY+EmQqskGC7LT4uLa+Us9TLHED
4tiEqQ+dfsndm8AdQtIp+8rq0Zfl8wRUfM1Bpb8sSydTmJvEOKVymo+jieWLl0VQQOPLu/fkrzJqlP00xT6bon+Rb+XFQiapPB8XwRX5R7CPHafon/Os2c
R/iVpX/zMRcp3DyjTtyt88fQm3O1biPeuNATV0MnmCzXkUJF1wmOiKbMwMyw0JVAhuOJ/i2luC3E46hRsbDo/rajgojkVeX6+DDfmSjDg6OnFrazgLH67g
3NQgQTCc2pYXhckiM4K5UKtWffOQ2ERb5kStoEGQzhOeHT54MAmQRHD9LEBm+wskrM1h/Ke8eubkFyluP31Q1pOTHT7o+MEN307j0J/TQxbgAD3Z7HOcoe
B9vkmJUdBbdRgZCYmNV0ug8nFaGn3xn/JNsdkNMuJZtG8OnnlzigfiQUGp1HqLmmKpaWLSyf7QJZI311E8pG4c7DIhvSTgPn9UfFd+2TcL8B55EG/eR1mS
pi6vCIQ0kxLuN4KFlc6CyR/blsPzUlNkeZnsaQt2Jq/WSYBENIe9ZQ7L2GZtkbqo1JMARpaaU6SFFgXxhw/VZDP5xzwNKhre8o6y0uXahZp8Ozm6oCBduc
PKQcqnqXHCLiDmXjXPTabAJOwmvjGnsIDAIDr3A1E47v8TL8ocxAshUVAYy/yBJYaoe/GqD74tzaVlG1hmUXLUzxeJ1BvxFLGx8lh5c3y614LDNgkb0jD3
PuWoWi+CavOps5wN8xEjh4oV0d26RO1N8xzT4eN4keyEgrTbqSqQYTDyb1KYrwQcNdtD0Z3GuMAO7C7bGh7S5m8qammcoxAqMHsTf+RKCJhBMGqaU8jUHH
PKKUAtQlssMuSTwQNBHO1dBVzzoDHtGRU0o+mjwx8tGjjScouks0m0v3Y/0kXoExxfrhNB1qc6jonThEj0wK+Y+xyAYzMUMLa6Nr3HOv/aN6ylcLQEBDpN
hMFQkaHm+XGd45W6mCfo9us7yMNtTncTMj5JEKRJ2UuYXUHOC8XU8hExgGy5YCzF1NsgRd7QD8bZC+ixn5Iiaaa5k3lxTJFMStP2stxFgPvNROHo6Egha9
SsN+Ip0Rku2hxFtdUmt3hmLcY2sJOSbXb2XIFF3QXGMUFgjEx/ouyI4sjDpwU8ApjRuU5gwSeUvruSIzZcKNiM9qbraxrYgvS4CRoCxPAiPdDIh8K8tWky
K5avUsnRwEzwzhbpFgfJHa5cJ4ZHwwccWXIcNBxnw4wga5DRZT/iH6iclfxBMAbh2NINfL/4Rii7MdqzC+QXfCGKoj3TcbRTEklWLMdOo1AjE46BPkYDxV
U2TZV9t0aS5IERy0Zgns7nR8mFLNV+F9A8vEkTf3AfaKkPxIOl7zAlrZQf1Q1UDUJ1PnBRlNFpNsUmOlPW5vlEFOBowdFRA4vteIXk2EJJ1tq+iRzue+Mo
zCBatanwU+z8GIHG3xuEtujf7j6R1Bx3J5pn95mfHptoFu37HHUHSb18pSgoNRnon+7XxxOipogJUzh75ekTbIl87UNNXMLhSut2G/hTmVLCSKTnL74JmR
P4eJ53eV5WshCcE8M9UE4VLz9vev5RkL6TOYg9kj99H7GJ4wtCQcItf3k9QkbhuxPLrkDwd1nSF1FDjJMPBqyehj7aD9e5LG/o8au2vGlABO5M4i8idyf2
muJBAd0K/oYYcTwEEsOfN4F6/6mNCvzKJiLJGTdkkP0pGt3GIcxusMP0UxcB5fa2y/LLvsELSvv4dGfE7O/5jh9+mT7Sz8c0zV7fuuw4p873cyI40HxtCq
LdIt0OvBU2XMjcPdlNRviUx1WGttrBAZRKQfAoZ8pRc0CRSgb1KeXJW5ogQRWv7SgyCdH8HGGEXskhNygC/jXDMoj1XlYdVMWWnMPVDiLegM+iJN2z0zio
w+Erp4XIh4NPjhjNsiyjfe7L81f/9CNBw1HWQ/n+jbvgCGfRHpc/GLJbNFlkgQGKJfo7HmrSDYKXfPXguKJmTSn6C7cHjx5mUVo9+WDvc5gbaQHbhWHwk6
Czc5C2vliqBMTB7pKUtst7jgCwmJvD29e4mzd0ode+zX0XLiLmpa/wjBY3j6HGkGC+rhe/+bxAWy2uYJpHFKvkBe67+AwM8yVcBdoPi2h84VKp2SP59fQ0
PuixOSzi5OKPaPTXtUH7qXDCDb6hWJmv7+LjBYo0O7gs6fuSr3YiyEYs79xVX7IDAuRuDiJv8aYDbOXTZXOhFIFXWPhRc4EZ0503VKcfKfBzpIouf4gxL/
sn9dHFt/oDDImfMdDUnwrV9LOzlRGgpg2thKUW1bRyznzZH+8yzC+o/NxzLfahZ2ji265TYIfTb60eStksgK/bjr83YBztTU5u99J6vwqUxCGLeuuNnVcK
Lf6ZuCOXaPwtbN7dKY6n4EXwfPPrYQqrXwMF/jRHCpqbb+LlBxaWxzmIKms6c/CMtlFZBrXPL7Z3Q8lLUojKaMQGfNURh/igk/xlYnQsVYISGzjawX9eMo
IixMcyWLx4CYZvKvTW7pcLbEl6E1vzchvkPFhMbUiAZRl2oA4ePIyHysShiS/7NMSClvfzJWZQDfw4r+AcmfBkm2+cD32AgGXxTw5gFu0rWS2Il7JP2lLz
AVehZKKNFnHpO5R1ng78P72YICGyyL7JGxqBHOBS545wvUVO5vmxgmcLU+5fQlT2Alc4s0NY+v+KzAZr9vj5ncBNEJv4d3zgcpk2eIQgR+agKNqzyYzJZy
I4s0hfmSA9EgAPpVz+c1Vrjqu67CLqWaSB/P5IuaEeUP7+wM5F+kbTVNftCJ71YSfOT+Zd1cMFPU7drP5Enk3zJ6CtSqm7R64OjextZxed/tf3nwKWOM3j
bo7OkPykmBHwZmWTjZ/wVv90CiVyJRFGrGG10wwPJ0vW882ERKvbbUVzPiaI/ob6FXtNfPwg52nSLPpT8nBJRz9n5uMvWqXjnLzkg6mrRKYyB7xvjvEpF9
l758R9Jukj8sUn8wxiKdn4mnpdH+DFGTwlOf32gQu+O5NFHyK/X9QLQAit4WLiYh0yr6yi1IuOG/5wfEXfiSx94FcZZOjWYZg0jGxAD4fNin5awwfZZMFV
ASkU8Pc1C1CxlIJnNNksptF8BfgCwzdJtPCq+OHyeVg+0BHNqPqUkdtlZddH+658tG5evLyv1lL67KOzqcvwecrE510KKzUGkJTRCLmY2fwT2xz3FiqzsT
c9piFlE3OUFo2crlNgc5STb+1OklgIUJuqdWfa4ISlD8ggsEXyH5ZOtKh3Kb2UOGJS7VRmv2gnrZt7+cZuZWlLonndMz9muF1UOX6cO29zp0PdVdeWFv24
/icpH+3zxeIc+3QUBnVHd9O3Aj/3poBz04W1sxt8CDXGus38DrmU79hi0LlAUB1yN2h+D72sdgWHDqlqC4QvUeODT0JAP+wbKQPr0J6fz0OmhzZJRSXeeW
Ck2n4wH/oDEq5/e76lbfvG7ne3W3G/EO0zgmcZAOIftkZOgOoEyilroDiTp+5n32J/UG2Ouc+zTVkVsqlJW6tTp/LZ8KEbWIWVi/ErISjTcZrpcAQgWKoD
jyu5LFxanl9SRFF89KC3KUuR8l0E8ck6xBE2WVwk+2Y+oCFBlSeCJgDF4sZufu8ZpS5DXeEzGwrZr8VqFAXDpQmm0bSOCRX5r7DWHM2lm+etuoHrcWpol0
nVdxN85u9X0wJ9LKSRa8Nxy0Jd05wTkC8s+uJin7v95tTfWav2nz6KqEA+CBVxvDqFfZ4oAo0b1GbMg/dwh45ybL+cIqNVyJKMmDIn6E8csD7ay8SrKMpo
L1MoMZi5zVCSgY7/bd9V9U6m7hiA4CkaUkXBHBx1ctgNykV7tO9L+zV3VFntpjSVUDX1mNY6ovVnK3o3QTTwm/2njau/U6MT1nnAsvxDmehtNfKaRSF3j8
8e16wBh7MlYCkvyaBFuFcyxdF+NkXz+B4ckPDnwe0181oETNtaPHKpth+6FJ9t3m4stX8+HUFJJ3a6ROQ/Vcl5nsiTbkcH0dkDSNMB9F3ld8/hb7jDP5R9
9KlmaT6HjK+yrT8mhw1pI3XNK7BHFI+m/lNv5Iz96Yv+/802RcENmzac+NGYtoNoL7r65ftzf/9td940PEVsxbN5U1aHzBVq5EFPP0u6lAxQ2DAH3XF945
Q8zlqyWE6hdrrKgcmvFb6XRPmjfH/Qp3RBkHTXLZ0BWC2Jb46bK2B5MLWcDos/62X5X/S27L9719E8JcHYwQl0WHDnf2DEQyOafVVXajTIppcUPUhIwic+
SJ5+ymm+jPbhxTF+9i391H0QbB8eeTrBf+WUbJZo7Eun9uQFKp1ghW1fLUcGh1QBorHyniQL+9kOvmxDBhmoeVQkkBe7fTiHVg3x8tD4tBPN6WIhFyKNLF
AdVITvuHUG8YToC+1lHX2NX+ZZqWDwVrOMv5Fy86uteDT2ZXlaskpLoSJP+J02ZZ0ZyW0ltVrrHzRU8U86fpVo03421LnU3zAu2wHsdlFWh1RnNVJhWDwy
R3138H6qvUubsM2Ll7ck7PjO7DQvQSNtfhqvVApB7e3tzu9xIXzTftGiYCI74VLcKKfBINrLzrmXU+2SqvdRd93YbQ8gG+h2K4oND3oezgAs5cFvQcqmgD
6C/nO/EAmWJoF/kupkbwAv1HslWloo90uhU1eg/Cwre1O9IWekDapz2VA2QysRWVlR5bBVn+COUhbZaKHoCJYzzpUqQG3a0+GLZWTM/gnaXeIMaGSD9p79
h0H/uLBRTqqKYgXsxm5y4ZBHePHxdIlGRvA86JAgk/NybShrAu/blaTa1YY5CIvRW5bZaKyKpZ8Jb/nmazjkOCmd8PiAMupG8N3dI2DC4EgQ7lTV+eVAjs
PypQEJeuhCpG9FV6SAUaLsAXpJOxrltEq6iKrDKeo0gtptQj0gtb4t53p9kpo0+7cPJf+dq5Qr5v8r28opcgS9WVqW5bGTjl/hgKU8RAcStYFHEnQOlnt5
7OCIPywqD/rvBwjhPeNJQhdrBM+RImllUmlAaZPsbH/klrvtjeNUYYok7qDpUQJYHLdEUnRxflhaFcc4+eFOrwekadpPSSSfLPlK23L916N0I26au3cy4A
DXnqiQ09R1imZH2t1Mj7G7EXZ++nDLv24DGx7I79i+crV9q7Mjh0MwIMMt0cFBpjs01UnUWtUMnRJL/5kbSDJYPZZA51fMKiRZxCdeLlfA71dzL2JNafkM
nZpd8EdKxFfvO7O9MbxI4WX81CPaKI8KrzjXx2OvEv5NFjZly/Thy9v3FzJl6PryRUrlkjqDMeLWTAeEInh0q8pEiWQTu4fEJbBWZ62qstEaJ6i8hnN4J3
j664PhyIOeOtnNHH3HEjN0IzkUh3GPzi9iPMnvKJiD+HMRZi3H4hzyuGD57P+HNCTvzC4q5a9aL3BDRI4fJxiB0JrjEFOZY/OslR33TpG+MmSyID26cqkq
lwpf8xPhzXsVUt9A8eP+gPNefJIDJfO6KTfCaD+bsgCbHtQDwbuFgukP65f+0uGJeqX70dY4gkCnUnGfMBxclisGpegd0n1t7mhy+b9FS1lv+CWm986Z6n
IichZc1eDcoYIqD/r+7uPFDN8kkG6QoRo50Df0FchPBb2IMqa84i9laPykAeaBAEKy+UFp1Pyx/qjGOROK7qrHRg66NO/BP7I1veN1ZQnayZJFcg7KwPUM
v83XWoox28I1zdmiC6FKR9Dggqu1jhr90/La4ngceVHvqKqSL5wmmKPgPGzKq60ih1gk5o9vIAVrQeiIV1kWgBumzgR0KTuiwfJousBCHuLNon7mswwcQc
tYAOp/bnAdRU6kEIljKDuzcgMrJy5KIYDWzp5ucAOo7ru97ltH+lFOGx2prCE/zWK6M8LfO6mcx2lJqA2UDfI3MxdSVczs7xKgShe0I7fb4iQ3DZXpJaWT
mxSLXxnEVyZZT0Hd2nLoJmG6egq8i/YfOoK1NN2dvrEhEcfh1+Jfljxd1I56C74QfcPZwR3xkhkbdILdR+Ug2kbMfbHiakmWZnX0/nhdYSBbbWtesuqvmt
3qhjH1vymZoZOe+mJohG4joRfY1WMl31CK5Wvjc/ENWyVZAa0k3VbxqOtPs7efp57bj4u2zue6bnh7r22pK+caoPg3bWr7/07XUpRcsL+/mVfikufOP0Le
up0A+2q7SKgmLI3qQdoRL+xdMVuV+eISzwaq7KGjPaftKfU8oVPS4RZkhsslmAgY08czkcPFFQsepLo8EuzItKvMgTSEeJpHgmeunWyKahn2m37+eAIMTi
ydali/UtBq0siDZJyUrswy4v+dpqRivCgBCr/Phjt4EF1F6WcAWoqRI/k+VYasz5m7VPS5nHnPVjmrqcGronoFlvdV9/pQiSV9EEnMl/3KwZhhlVXSdZsU
7MghxT+bfCr+k5Q4tW8OWh6Fl7n8Ra7/K83QgGw14nEMbpdYaloGHocz0tEwfAQ80RKVrHc0y0dCKfGHEOUnY1Wasv4shucYFCD+9ZRZ6AqoviWdAgBuHl
IKursLv7ycwWY5V6kauRqvhO1evPzAAPKIzXol6U0P20S9nhcwR4RV8vmm5lcXlcaZInyB3axDzM89FlCyFLNQZ0aq1jZu9SF81XdvEJ0dYqXIs3xZgNqD
/n6qXRDmeeveNZ/QjS1DzoX/tiM8y2VtHz+IlWUoYwQzX626GXRqZulXt+brI9bFaGFL+tZNDfTelVzTKH7AQqDidMEN6ri2mD6wbCl42Ta4xexHROW/9M
jnfC83Ajqfyyu68/ZtmAPhGvxZIbGS40kYyeRdBrxdbSe/U0HWfpZF/mU6QADWpqkfbZbkbkl0yzNv0+ayqyt3Gx3cc265o3J7zjQ5huNF+RI6bVJNHUA4
WyvvMAIO7bJLU3+lTxC3NZOJPNshJQ1HMjacgy+2NGZzlkeK1gaRF3yRVU9E7fIeVUHjHH7oJQ5b71LTZ7NEoXNfKWwcEseLNQ2SJMtRYqqDTsBDNxS12x
jTpYv243X7BtyDic9f9i0Fs0ct3llG5yiY1T9Trfiy7Ea5wS9riqJJkEhgtV0gCFOfyLaUGhRvfiNxlvcvUubPjYSq5b66ePdaeTn9RbdN2AUDhaDdnOw3
7PjZxQJj2V6VQSx3FldFWSKTkJZwT9efJm4/Tz27T5Fs7Ua0OaaNj/a0fbgbSmRSIxpf7PPVZoRMFBcTOCikR2G21e88SHi4LVIt1w/PyUzTPtHOz3dLN+
Jf9aFwtLGhgWQrcNAeqSBzqE6t+GNT6NocPH/eRiEMgRvF3SXGI49dVhlzWg1ATzaDkl6BHnpkP74fzWuv5g80JMPHzULF6xTxKPmdRpAIfSycKS7YN/gg
p220z+e8ZxcEsw8s2uMo2cOVIAjcISBSfs83vFxoW554LVNeVByvr+ypfiUnXIpV7QyZPEWVXUE0/axDjrcU6Zj1nNX0YbcVlTnvNoB6cjQteI9E5XQDch
jzMuoljTxI6yllWt0sL9Qq4tBX0R7N6OZOwvqUePQgCNZ9u6XYycxBmvzjyKA6gK1+UuTFUX/H/FsN8ei/JP87GMaAfmMfEqX7lw5ty2Somyelk50S6Ve5
DmeO1cgfSMKYdxp+nCphFFTL+eVZOI8LTjvAaBGPWUoQ/Us626R/iZcKTlLxN1i4QqXLhWhepBaSY94k1R6kwwXy7OCJLspiGuaEhEdRYt69iSf16NGkkY
tGpgLGygYWlPuwfP9dsludRDemJmoUZVZnsfqEx93QrPBTY7H6ZpZDslveZLuD/MBgl4X7r5Q8gSRPldeI5sOFDuH3vv+f39EhH/+HX+s7/Cyr58h9SVsb
H9tHFG2aV/wJcHx0N3umUzBN30QfPQmZVGHtEPeKMRnWspRXjPHSlD/llXteCRmy9PAiCAYC4E+ZCGnp9o1llgpeFSXl3Ss9qW6cHJCUl+U8JMS2Gum9L/
EbckCT2GQ6Y8s3cEHAMfoB3MgrftLuPJapKKrKK1m8ejvj0mVEdq42VzZ4E3H6ILqVCdCke39aNpJcYAy09+3eps8FzGive2V1yLW3tA9+5L/tgaxSKvyJ
Fylmp+JWPUC2B3X9WCBBJVErMUcV4spGQ+9keTSBg6x0JeLU2MfRZy40TIWhu6YZrs6og9nebPGfdTJIVt10aXvWXHsXGk2WXTnlI7ywrAvz3OFyJZ+bBE
KuYCr4DXr+68zZtDz6QLLsXHve5fiD+EmpaClhys8Psk4S6ipKEXAW0zKHyo8vG0n6qdz+kNKlKkUCV1JDGVDuVurjsZQk4XkKK5dn40OUXuyPTix/H1js
lr79K2o+N7/uocy7JJQprjusOqyRoRBdf5q4/Tz13H7KaLC83pvIcn7Tqvm5BI6m4xfgJ15DRLdy2QMUouJRu3VYzR2uyrIuRMEcZKKx9sVLU6i7SWtH0y
v/0u3/NMWQSstUPfV/b3/1ur09bs/b66nvyv9Qt/9Xz9RejGzU9mO4fnxWbsVWJXEP4+uCCUYPLo0b9yBQCa57/KqBOL0iKVdeRgiOxrS7dKBwpOOrl1Li
j0S63QG5O7DmUPKANHsg+jHc9KB/b2GXmPbPa9S9Dclww2Na+WivKzySZ/eo02DwHo9Z0zk5apzPqHtrr5KAUsxvKSdNTBRAUsZ0UIQv5OjvgP7zv2v0IY
+bHeyTwskK/TfJqyT/p3ITtYLGSO5IJXg+5UHQAxSi4lHbxSc4CHroQiTMQYbO/sBmXfCcaLDQzcZYgml3m6EouC5TdjOnjch2mD/K+jkvqs59KNEj27wC
1W3kFy0PdUfIW+MC1FlhjKYncwN4ofSBGKx7b6okt/qeLpUq6lv2SqbVHoADnpRyN0WKi/jb8udNVi10IcJIpsWpJlNN8byXNJUshV7SoFqppxnepZr0+S
k6wJcPHhWS8bjFxDUd3iTwfoJJg2uHOtuq3TDAQPAynzJguy8hNP+Gmllvrf4sf+Ko9Dr5u1e0RxQR9PMcCogrRTwWgZD2QSCZ7xQ6NTcnr0UxfFXwyANL
jRhoqhlSvbSoZJROoiMO4edVQYmMoK5FHOfqC1YnoWfbX1V2I5thR3DgCkcZyKhoDnWwuJ9qkUfkcVauAF6/NdeGDESC9hax7uKzHNmNzMHSkUTe7c/IR3
vsK9Sqoqriy8pHwJrsZ7Zg5BiFQ4K2+3lD5Sl7DLy0wvzI1ZsA+xkuzLiN5/A7qpZeUnXqsVdeJ/PP7oCmJR4pYZyhQM3fVXSKNmD3CeE3ZTfNv5EWPO7P
fOx+OmFzSclUI/tBr5XDrwsex0z622O0cT6vl80KaCVpT75QuHBgyQp6NYl+72EWQvMZwWJjSGx0o0F38XYF1BMVjzqsRmexpIfmRlWk54dWkQQlw1uNMX
FBKGumqGtrm0iHOW3uV5wGbYuuIgkYXE67EiUQzz4azjT/+dC0E29SJngVLqtz35td6MY7NicIAVyfE3IxGpAz5aUMswnhgBx9OFmCj/II4XBYSqiy6i8e
eVsV+vJnNN6CNN8aDtp29cJh0LiSRJODzwVNh6UeSqPn0nCjlNaxPsB66DFG8/mJ+EXgo5XRF1QlTQ0tWRddYoj1vxgq55FwSN9C744loj1pT5jp3CLBAP
eUkEombp8/xdEYPkXw8WobCw16+vZr2EO9eUScbFFy7AIgRE02x3nILv1vuEyI0T08mgezgDKDOj6Ort+eXp03nMjbXhSXPsddgL780fuFiJ6wRsaWQyKt
jxUKh2h9EaVGoA7VVxuzBrGUoY99xCvI6pxk+wyfzWbXMZiBINDqu+X0Z2srZhA1S7hVDjvhB9ZGuaC1kxpNJM029tgvaJI1qp9kSVKil0t58XACkiaxMu
/juKFshyolsHLGfGaxZ0Igf5VzUrhJkRQ+CSKp8+BEEs8SplD6uyIHMMNge/Hqz8gD1oenqflhek5ti15RdFO0qH1MlmWyY2w8WuypBMGLToj3Sva05VBx
+C6By78WByIJROPj/nXSg4fD1e3DuViOoXby0LDfEDrRszkha3wpIe89heiyO6tJyAZanY7i+14+uW2HJxqiCSqDw/02kVPIgKKv3ABceEAuP5pKtZwRa3
4MAoaUbvcW7X+1YkLgePhm8ZwGQ50pq+nYIxA9SCXbxpb25/Hr2Jyg9jD5rFRh01wH8MC1c2jWhoql7Ytm/SB27oyuYG7+xVK50Q2bHh31tAUPI1ultM2g
uHLBnCpFFQatblwX5n7YSXtKXVs5SdCRoE7hbDnsNofbbeLL9Cxh2UpzdWx1ebEctxVrEMmkd3Kom7HQIxoz+foyXIAxkpVrPsu2fBht+VUPbpBVeNwO9v
lrzQKUSDug+j3eDlXaA4dkhfIKQufvDqKP8zFAJVONaOZIHZlynj+qlzqSU2uzZCzbZWoo+s/pQEih5NkKTMQpSfkEj2GXJ6ieJsIMEkTXAQ6S7XF0smU3
td3RSjppF51jkraPW3mpHjX21nqcnXw8CdEGD3W8DJvyF16eGOiZoOBl0+I4UPLD8vTMsga6Bdli91o+vC+TXlTl2h2yT7pCtEI9jBwdpIRA65CYTDuDp3
3TpDXUDoGTCzIsx5EgXvzgDsM4jn8pSmQzYy6xfOp2hE10Qrxfl+yCXOe7ANDK9lihKi+/uNH0dRiSr+x0dk30GCw5LfdVI/QKRzsI8DdwskvfM9h5boPj
/5ydILrgYycCPrcg6st5TVM/2sK98aSrF6Q0Lualrr+G9PM9mjWhPVaAysv7m7bJ3uIyhAMmgzuf+dpUTcaTpPhF54kMo+1bgAeLHo3AuRQ6xU7e2Bmmsy
Ldo0PCaRqLMlw3hpI3HzDb6LfyXNE6GaTQUHI+Q2i6Uf66gvb+7P1t+O4mlHS4A5aTckhY4ylQjMAwQ6KMM6c7lLjQAp6LJA5kWill5DyCwXrIEtQvih02
l+IwQg9BlM9ejCMdcLlwRysf7o3bmsxVNzeh6wKrDkeuWNhCJLNzU8Gt580AczoyI2kbHo4ntTLiwr66CInmuCItO47glShf/E5ZecEtP8Gkx090i171TP
mRdqTGjTwwfYITummjsf6Db6iFnS8+9KF8OmBEyVd6AP64uY3uK+6uC96QW/ssOA7iJEgzknITL7og+tHiZPnakeYBmvM9mvO4vfigcQoyqu6wcN8Ke8xR
PIs3kLYS8r8vYGis50gwSG74mAiDpjQHt+EREJ+hFjgb4eFlKHnSQ0qMI0B4drOWVu1txcUTDzSffWMcMe655+xku80mph64/VAOj5G/5v7qUm2Y+mc/58
hAjjJiHgfPmW99WzTU1mfcXiXjP+vYIEdqB4Era/Darbs4sYjLDXvDtB/XAXhGbYZFO66IoedeEGonkPTx3NM5wbHZ7IbdcWOJTSzdlgKoMzhd8ZqV1EOh
izxumVumiuFfbnU48azP3PIvFJ91cfSscbHx2C/g6DvGC7WldqSlLwss9Fbkl37vC9+yeLgF/oOy+HbSztd898HKNzfzi330C56qGLWdj+S/FVcmi9+NGY
Qhxw9Hl8Gjr8IXhxECyh+l/IPb/TxzNRkrl9Nfe8/m9Lc3qVQuomVsHsEFHvrlPWB556GvhE7HhzQKV9bLPLrRVMGonXwOqhW14bRlDrkcabKyFzHUDbLF
cQZYnD9D4nEQ9UKdo0n+LW3mi8NBwvOFEd4lGSsy9CVVE0m47IdOus8dXYc9SM6PC7tv8wj6fjka2x1toXOq6dFzNB2hoju5BPpkGXfNEyk6pEw1GUWwcu
TUtIbXzDa8+TVrKZIuR4HflJM7NYgtWLbjBueywqSzWtwKnW7hUFPS1rFJS1fotafx5Qsw+FNNK516uYWdNifI1R9sd11A4qqeXwbNc34pwu5bbbXFeXN+
W5UbzpBoKfMIQfMVd0cZ5XvEt6cRxqXOtP/eIAhcqY1vgoY5QrP64g4Z9r9lw806UvOPjhhZuS7bXqaMlRlKq3+nh9yj2Te10IlGRWgIeGhos7AJmKFPvF
yHw4UtCRbbSg0n4shSCiWJ9gMxq3398MpD8flP94Af/cSiwGBTaeNoeuJulbqs201Qg31noW890C2l0vclQ1RFhhVU2f1ZwqppLdRKqQmp7oQe3gqh/fPe
kfOzEWZ4ubxIMj04utpIGAtRJ5SafC104hsMSGiSnXy0B04zKXIlNgaSrlAaj4eoKMK+gjFdUx/mMk1H7WW9Bn2ah2iDIqN3cqr+wEtmG7hHcasuCgzOvv
v8shViG2ShfxidbjMScwLqChs7QzHF7qoLNDM5jPA0xyDrKQ6fzgAiRA5P4VDOFJ8vOSEl8T/JCsRx0xm1fAp+Fjv5s9vWJ7r72IUdn1CeBgiLvWyp+f/D
O26mbq56DsFdVU+IagFqB0XJh2Ck6djjsVwYZlMNliGo+vUjedHGgjJx5uN9UTB567TLlRp2Y5M7P7+QEXbfzETH35rHc5PV4z5qNro0HLSDG8ZVPGtcN2
Fp06isPn7aBj/ChZS16wBV7W0woz0yRZxG9M2O76Aupj4pKOxFNZLg5PtqDxzr60TSfOKKVW9zBFnXjsNHfrrVKKZZ3mV2X+eKij0FF4db4e3o3TVPgvmC
lJwypFStP23loE4O7pupjKwY/P12YMcZgDLkesw7eyRAtaqez5txMQf3tcayC8uPYcTSE8KeTbRNaz4ka6IxT9c/oZc/2YaKyreFI8AXf0aIxTb8S2jpHs
zM9uZvHpEn4gszU2qOAznVaC3eDr+xVCjm5GQQ7jj6ggUFx8QqMfNbNFh/Y6EShtLLu9vKrwCHgYTHCLXKcMAKM7xzbsOZYoKJ4Y+ISaH81nlhQg9RK0GH
b3lF/yJox+Mp56OfcX82Pc9I69s5GcrJxUPUHGO/do0E155P0w17fnyjKdPqTDNJoWt8gmVxxYU4j5sdBqGTDnerXGAwLSWSYLJHyXAAEJ0mpUmSpq/5Up
1RV7bUKhHleHDWmnbZlhHrJGi2Yf0ZjL9AudtfveGGwN2RKEypMBFdUaLaSfp5FgjrdlwjtTHe4bpf8Krn0hq7jhQGDUvxBE/cLtK2yLwm1R3ekKh3o9X4
ej8EcW806smSM7LGJxJiXSICWKaab8NOWo/ze5y2niKqR6wGuWtaR1O1v+Dp6TEoArsXNirKT4Cm73Ulk4jKxmm3r1vPEBsgh6Qq4XgEY5JDzxDwcE0VmA
41lYybefzL6Rsd88Zy+0vdcVgH/XNOvtRahVbdVg809ye/GzILv66MMl4LVsHJo9EFYRuWQBM0afu3c8tu1pKpydDFJUEez9Bp13zbhS5aJDSrz0SNT900
ABYKbCQzSl4/kK8/m83mvC1Wpx4JndpG/gRJTyzmvJiENKUJ0x6eOxC/m3kCZd7TtDMAn2VXq8hoJ5wUSGCI7tTU0AqsaeuWmSRsnxhhyp/yaOsrlvrlkI
XVUDvnC40mRsfBdbgSuhJXE0fTcNgtGLL1A1WJe5Zzt+jkSsebz/rxCRuInrKFVoFOGXPDzAe+HhV08hImg9znP+kbRtQMJciIE4qyHXtPKDc3UjRenKZN
4Sy3yMjRcjNAKCkY3jnVngxdFCfsT/dvqh2kej0/UTWfcwpR8B89kHDHEZIdUWZIQvKLDkPbJlpujUTfqAlkkuV4gHu0wOR/2myww/9tXqC4pqQDxWmYMq
y5KvKLGJWIMy9KI7q4cUO3utF+olwpLjqnSnFtCkpq/oLwRrYlJ+b4vyHiXU1xmLeGcScdJU2jTGcuEZb6QCjrlDTeY/FDU8H84lpb9Te2nOpPp2XgDhNI
7Rf1oEHsRv53n0iv43gArxzDHxHFHxhXRMvkDIiTLnbDor5smq2xJ+9NeZmCi+Wt6enRaazqhPbkWNDudqaLZtPuru4wQz2QhjwUen+HW3IENWBL3O/Ra9
J9ofMhhH0OnZ7MznIE77J9o6S68ZiGke1L92NyEqHula2Ve2TudqugMh6Hp3FD0vyC6WI6htqg3m3z+dbB46+hy+mPWIgoaUKLv6312MgGnwtfUBYuCL/5
gcu4QFzfI8xLHUTsPluMlpdSiMsRVzbZWUqs5YeQcPLQgXdN+rBVqDEywsoyPsxg0xtDeYQe4SgPjNgPy+0U9+5RyQ8/SwWvevn2RtNvdR0o2d2QBQp/T7
LMEG5Ex6xFec6MIlTfa2Zwi7ZnK+yp9Q7x3a1JQD881uZqoz4eA0oxajLIQl4PCkG44NE3vB8cue0a+GGgb0kY7cHh3tTx9b2gvPIo/hXXWk9tm+GlTudx
5b18e6PpDXX8BRswqTClgUIybd3hjidJpTV5st+JWdZxNK7TAj647LpBelmeqopJ7HlBO25ctW5AmPp0adfh68UnqyO0lqew3Q07uLotPqpKxlMHtEyDC2
huZNsw0G7xf6wv4vNkF4/FyiemnhJ69A3B+bUbyOPbHcYRQ4pkn+dQqLFzeckDwF6bdg4gPP0tzqznAt/YA/aAiaELZDfKPg50+1ZTzlZCJ+8oTTUT0NxQ
4/2RZjwiXHYlDj9r7DsdRwIbeyUPOhMz6QmCLaXA8n/fVEjyF9xVt5/Y4cZbzGPmrjYBPV9zQT33OKiaZ6bftKNrlmR41XEABgtCeiqipsYtLTvJ6K1USN
NVDWAs7XS4Xu8R2i2HaJ4dk8B8K+5Gx8l53eKJis5bTrQoQ8frb3UWYNZmwXlr+uR6Cwkx0biTwTRWDFxO3LqenpaMKW0kwwh6gy3/gGdpfXWL5U+tQiU9
DGigOcTMHUkwRV1vljy9aiIEVUKH/6ACUDnfqUr9Lu/t2R4iLjm4myMeV5XQbes6UKqczEFExGOF9l5epimkRN35x3/9X61Eqa9vuWzv0EmlDIk3be6+DR
nasETRVfm76KWX55Q+ni1m+0TmFuEIxFNIEuDjnxHKL+nQrj5PuyVc859x5ZAEwqqlwgz8rvx6HWNUMvIBoUJgcZY6XeRJT23YsmAqaWwgzybliLhJvDU2
avOjQKY0H6h2O28sQMmqGCnJ5BfJoGo0aai3SL6YOImSqWeTyuA6AI0NgMBBO50rO//SGbI14WtNtx7P7T/1Ui4H/WjxDgPcqzSLbVAyNRJA0hwW7vkoTe
uxFYdjoKI78/kKIiyb4VDT0QKLUsDWTdM9DefpL7XZx8PSfWRSMMGJafFwbexUS5uWo3mtWbwDgpRMAuAeAw2KYnhFg8XsuubRxMvLfIZbzcxm5KNnWafx
fADPZwYvFBYP3fyYqeq0OBhxPJj+jDuYNdTReQ2F5Re+YkFvkQSYYJ4I41IUMApd4wM/Ut0GcSGMRQy06y5nZiDPugegx6+QfWrjfEmCZhqdghUi1Znm82
wCfjQDpnB4DTqRaykT0xAWF7D5mp3O40632ZsTRIq6dTT9kS6qy2D1dOYR0dUtgsOkq2gF9p8M8XRYt3l3ybboO/HuXdxlvONhRVMEkTAPpD8bSsOtGW5h
JGT5p1YlGSsuF03CG9OlJUo+5Hh974hwLeH23pjqhMaIzXR/Is7MCBwkbdn2XCqVputaq6uu6NpRWpPhW94SXLSVUyf+zzDEUgIMxHmSd7HhWP5FzTlmzO
Cqhulwg+6132XiZ4lXivi3fhCajkqGmdZpkzePob9rCNy65PmpplXMXo62xYT5wYKn1h49Vbh2m/ur7xuwqW2KvShn72lC63hUKPCjOwjnmarh4ueCcF1I
rn01JR+NQMD6WBF47YQXstILoY10Xg2+13JU1T7RgHoYnCKtHvksjSpgD7S4ly16KvOMbhuexgCHBDroJ6313dJN4qTouEJK/HlGMMJyXv80wiKapHzQzj
SLIHSHfTTL8dmTxw+Cj3t85IrVIIN1C49fj4SlA6hXbiv3vhtwhuRxvyF08l6empuOiN0MoCfNZdOSr2wk/JlhDjOSDYvsjxyNPcbB1InE01aIaHycJOSi
nEhOuuga8TbCZGpvGHGelr9rNO4b7+W3XwdC9tlwlAKPKF6wf51ak4LQ6VlZXn220wJIHO881Q6oNue6Z1fvx55sH2LJG2oBpq+mTxD3YohaPEKM0LFUgx
t88VANt22V0UWZnFM2IxYyJSnx1ks1rguqLoN++Fp3yuhituoFN2Ug6vg/KGqa5moyNFQHWRQWGeRg5qEaY3wkitEi7fJyRHFZvMDzUnNsRwxHIwlbUPWG
6m40d+WLkonbU9iJegShpLG+F6svQ0OAEgLaYzkf5GvaHX8DWg5fs58VvybFiLuSSZgjupZ82KHl4elPEtwmQIoujYE5YuNYgda8NPabfCo2G07XuWEP6H
x8eZzibGb6xhKgZtXJCKhSWdwfBuhdwobDGMqNXCkIJwGeWk+qk/AOXYmTn0hfHRLwgMAhwV8DPUCzwHQ0uOVIdWwJ263/yD1ZaK6RSHQBofsNuKAlCAjV
bgXwDTEkqfZLrSctED3RisznEQIu2higsJoN8OOaSCNgZEA2U7KQL2G+/xGV3RM87fE2Y/sVcCGI+MZm/E/z/hcfWoNQEbZ77UiVHEz1trIyKXZ4sYsbn5
VST5qmwQ4nKnkv3d1o6uOfET4wqL8zkl0cB0/7e8qidcMOHGmbWMLTmZScMloJygO5eddxWD25dnt5UBi49SqW21fMXOnAo4sJQlHY7fJf7iQfBU89gIr2
GmMMzwVI1QWoXXzFjiTpiEuRvShXdTCEkbkK3TYhAX1tA8IY71NESfsDwyEzhctG5iub8F4srliz5GGKo9u5lKtaJULFGTw2UXZsIYhWFH2N7L23nk233A
sabSAIOtdMdJ12mEfLpEUQusaPkEuaRxEiqnFxJUwyXaKRkb8AOxX0DDvgoWzORl8lHoNKu+Bq/7ea41qunGxxfb5EMCT7SP7YViSYIJhu9O8qURvPu1I2
3xiXS7s1KIrn/SU7ULuQAFLSnTiiPLrJ48ftRw0sTWt7JPSXulokVSdD6ypdBPlGH66D0Mlt+DMcMTeUFa2Rr5N2Hbm4SARq5YZp1eLKO84nKSyou4CZEY
26yIA6NA9BO5J0ye7GlgMLC+sgjDjBDK0uil9r21YnqXnfUJ8h5Mdl1dfKrEu8teh8mvI9CLLjPjAZwVnurlroDp+qBRLMG0xXol5OMer88HSWTiMD6qEn
+ZlhtEtTUr584MhYvvZF+PEcmjoj6ljJtw17CuaPqhEO3Zo3Rrd6hm5QU7uYunjS4+l6AicHbvejENypl/M9YI2nhQTUD4HluEXN9Y1MuOGniqVFUTjUsX
QzPGk8V5l32cx2u9mV8gwZm+6QLZ9Zsqi7FY5XiwRpJ7tAXQwtKQgI0s1nomw2U4bjEcF91+Un6cIvhsrL1W2bjyf17VbhEzR5Vd15L6WpcEFZ8Olyd+A+
ZGBcXv2MTbgJZ0Ae92iQjlbEJ+/X+/fyaqSrKro2ICohqo8V9PDBZSKdXIn70H70CZVbPQwywjMrPbQEr7td8/JJOjxCk2ESm12i1vE0Kxz2EFpZGYTUR9
Tdqy4/f+a4/sytPIu0MwdLB/F5GrqXhiQyqdIm41oZejiigOWD3iEaGmpi1B70DYC+l+VPs6JcnM9BOeLs1N6ayON6h+0hDT8Suq0akUaBaT7Z1H4bDumd
snDQHzosROKY22AHuB94eTpAbKqTcYe0TiKAzKB1kskIhz7W/gpoYXh4Ounra0BaOJgEmhvxXEgqqT1OydHkxgV4X0Df6wCleAERUkkDwUnHKYSMfgFvXr
XRZzHPNRS4kMsTJVFoOPq0QQRXtltps2Rs/t2dCK1sDeXbXK8ne2qLnjSubA2dGBV7nPUYP9DGaQc4KFZTYYb5BgmecMxlTPYEdQKeR3k+FvJL60Ch5oo+
yCyrYearIdC54jPJ5pFp278W9OEelcXZxOhYAUx7fhkLB16wvdH0uIKeYplU8jK9y1GhPXodg/OKp00wCuUiXF2tsu6Tb1txcHNRW8y/ILvtj6/fn+mLv7
oTTEHcOvfv9k//rX2lMhx+Nh2vUa4WIhlfM7b/f42eBez7Z12qnwAtJGuAfZcLAuaD6JasthSy+CxDkqQLmLubc5RbVsVsSdpsrtvzf0LnlmN4MnDqQqub
Z+uvni0plwgienbjmfut/5QUmUyeaRf4jymbhEESNa8d6ZpQDqsQMECPGG7bmxx1b6vTapRRm+oAHmRxV4kqS+XN/5GhWsLz1riXWLQK040JIyXiQdPApS
qNxOdzKEA8BAdIyrNj2lRyuDSqBK3LKM3lGzRXi2tlZOmSzPSXo9915J0fq6z8oz1ivqD3+e+UiaD5HCq6cTZ7Q5/79q3vs8FcIIjo2Q1hlBSZTP7K+ec/
t613dlpYsls/2RMFEYmWCMouEUQEyoSIiIiItkQg0DfbjcvXo6xt6VwfiI1QdL+WRJWU3olteRmZbc3hNV/3KZ8xCwmQK9wVYac9R5hv2GZcsc1fkbKWG6
nfbUdTj4QOYmOSdvMylP4XXp0MvUJDs9Gk5FDP+/HGX4wnv7Qj6wP7630veUccbfQ+RmG8gZ5snyTE60ip7ZJits1yZ+pGRfMuTqLp/iSC+OYPovbW+H1e
nIGFRdKoVVXxMpBXpvveTNk5u4iTcmvtGKTqZtpPf9E8Fm1hBIl8cUPjMuPfuZq0Ntr344y9Av01vZ+6ef6sueP2baGnTPvPg1vz2aznlH9WRfI/3CamDj
/CxQiJ/Pgb43rmTnovVDl9W7r/ERj8SOiEJm5Np9y2rguUTbDhjMP9NimbLjwexQCDMZ+SnZwN24YrfvWUdGzieHMThe3Ek2Jnjv1wTI08BE9+RonH36HG
/yfrbFs7iWLUP/SJpOgzz6v5VhbdTs3n4h4ldtHavg+Mul70FbP6v7ZD3LUN8GiR/RRrw7YYMzRMRLCvudoMY2RcGNDqsj3JwNnLGaScA9SainMfZ6jG2w
XPgwmfMEKx3M8r5wSMKMVN/xQupxtDeewqqHy4Y3zw8mTc4SkRKPB6sDD9l/CVmAeIa3GHjza7cJSjQ0B8QoySdrmw0A/rV/xIGghHbsp41GQxCY+FrIPj
DacEYy3DYU3VRXHazmkTPrzRZ9PO4KyzX8R48oVa1phqWBFNy6Fz1MPQsfCPd6BNGhPT5YLori+Q5nRBsqq7J+mlISHP309Brqg/iWlcxgaf/8kLCXf7Ec
718ozP5FtP3zv8Vco/a/c1vIN+JHTzuVd7hnxrfmX+2WHoH7/1519A/7N8fuY7qC/K7k/VsBLJzgQntkHo+p7DZ2PeaTYbsZgKVkkrI6c0FG0vjA5Tf7TC
vnTP9+LMEdXeovdIyLSOi5lGNAg8BHLonBwPsVgybWT6Xvuf5gFUN0uHjxWvYMDiZkvsBtdIB/kgDWpvNMnPTKBP43I4saSRcgeC39+WSmLtWGDg5ZHtjx
7/s/JnzktRge6srl73RRX0YJvRbBvdEn9+Ft7SQm73QA4ab/Xr3I/mo1peYv7x5KtU/0McuzXXAMcfHalmmfdPNr+4LHkxNqXtSha6gcu7dF8VLH+rspaR
kcvCqQsOpFkZcF5PASvb/k6WZDHiW75IL+yv3s4rWfzVblwapQ4dc/3igaPPg8aB1HvJf9uzuf+PUv7x478/VtmM3wTPt7FgWk8F4yO9e0uXS6XyGn8Pfn
akk8aBlRXutSDOOxiJIms9W0V2LmvkiFE5NqILqhHKK580HPVS9RAttIzKbAJ6pJqAIp9cGz126a71viWUkdy9Spl1xP7HiemuhTWAgKG9x+x0tMfyG3No
N6w+f/DBnIjTvmjpFOmvs5L8MLahyu0XGrCuX9Bi1L193oYZB6otXGh0wR753GHYCVNdi+Yv4ATKUN0qbPuz2MX5HE1jXcCjUKdQqhLop7RP6GfFjluALV
X8YHXiwQqeSq90POYlK/e+Lgdk1U2nb3T72jNt/Y5c+WJB75pb7/TvH4/4Ak33P2Ze/PZjY8GqcxWjzy0anS77nCeexc1nCv0rju7zh9hUNqktrFJBfRbl
4FDo0Ea+Oln6/h1MwNmpsMLMO+TDv1xpShWYF/OkKyGS9k+3Kixbxe9KmkA5FQiylGfRFrL0SiRyUZ2hZxoKKOeCSKLGTAUpq+cISeGDlPEj/EszIT8RnC
pUrNOlytgjVLWF529oQuuZ4FhPcJzxlVuKeRbWKWFNn1BR9P/hLX4vWH65/MX5x2XbEPTP15C5/+PuHYt/7lmJsYC+G1unbIM592AqOiYB9ZIVw1UsEXV1
VhUZNDxl/kc85quO8WWCmmiA7OmqjWhlupoSHaVMSuGyf0lNAA==
`;
const packed_alone = `
W4lPUcBuhQfnAYDDs1VdC+D/asG2QWHfG8NdXe7p5n5+VBVRLD1qcqGR3QsrI6qSFuW9yoPmqWAEymbhPqHaKhWOwLIaZm0+8ilYLaJSkVP7NHDGVC2CWX
P06wImVn++nokmOxOQWAIYxILQFwDKFirXWkzpxKpY/gGWueJN7b9zaf+UZ8mztqLl+Xa+f5OdUmZ10qggDtKTVEFVgYxJFYh5lBLIvQU3CmQivFpyQkYG
MHDi/XoCXRdQKLSsBunWtEHE1fBeMpaBvPFZ5MV554cVAJ13g+dkoF0JWSF+vCrkpokInIn8AxB78ZiH5maPUhgTYHhFghKNQCRi/CrwPwsETWckWx/2bd
CEAeCmMQ4Q2xN8MArgcm1wHNBoDzDKYx+MAScWCZgYCMoGDQTWaAYaFpD9trmWFWhgENyG2IoawkvHZDdpiYJghBkoGKhYq/VQBD4w2jDIEpHUEsFu6scj
Co14Y4Sof4zXEMH4H+yhNcA7gKQF8TvGt0V9gshsFUXgIWcNtMZA5vVOJFm72wz8dDfmlVHcei3s4AAj0bWYNODwKAMxoL89mxNcFlDMk+wm37jGNtTo9/
ACBijNhFBYAVhNL0OjZYC2ZqAVBIgAAHgM0GdeAEZ98lunXnyaTnQEoaqHzB8M2N+GqgpL0SpCFIJQAj5joAVl6pNO6sA8/gWaugCYCADUT29t0AA1I3MG
zQREEf4aYo8GAF0RnwffbrbbxDFe3ri+CiJBRIF8AoAKaKvBHyhTYHsFUBiJgRJmCEEoMziyEFEaTwk8tFJgEC+LmUjL8GHOSsVNDxjGMGGJTEBrAICaMY
YNwDYA0DSyB8aD/vc/oE0BwcL6wNkLAGBrTWurrdVAsB3zuYW0hnxY0YZEnnmeBpUfSCE8cAAN8gYiXYP55y0Tre0HGFg0GMiQPXhh0QCV8goaSFo1AtY4
gzVqxMr1IwAIlDlbAMAZdWxs/FYD5uVPQCTwGtUU3DqDCPABQgCqNE+CwQekFBlFlYQG02TVBaHCCWiRlBqotSGPNYPRACKKoCF+gcmeTKTxYmwBtFpbNf
AyAbQKUwB4usJCoPg9AfxvEmHISJSFYSEMGgIZFsBC4hGnoFCpVpTFd5giRPRMmM90iawxcgBAk5lHrShoDI1GGnsFEpha4GhAADoCLwIRDQJcEPYEHvb2
CybSpJHW2McApvbEh+HHoDYAG3pDxAoSYcKAWBEwxQ+wiWGTRjQ5MA2NBoAZQEvRZEWCRsVAUPUrrcgairQitOX8W/C7RlsTb4tQYLRhLUA1eIAWofjLXu
GLTAH1a/2iBWLKNrYBYrM0QrO1jQgtxQskqq1lDTSjaGABhp4CkG97LgimjVpdw8BwaBsUlQkM37m1gCOEvdOIGCfog7nY1OrkIYg0YzQgyefHp9GACKAk
ILAPmIwAAEQCZIB+AAg0UbVWGQWADFqIhXlp1cPAAABoD+zRqshCQVu1FCJ7kAEECYRA4AEUr/KlqhqgVMMsgAEQQdF4ZIrLggQgEI9SCYRfQwABA8pkq+
3VqqpVqOAD/gEACQwCQMMzAYYYACBQHSBrHHjVGq2MCAHeBwX2sF6B/+jgwfszUNSSkG+UjeArIITcEj6BKA2D51YEF8+x1E7jw2J+FAM74NC6PVsTi/bW
jNCIAcBE7x2j1SWGAJ4VbEB7xjLCyzprhhRQWAyQBxCgYvixR/PzMB6ghgDjOsv6AKxz5jTI9rrVCaJx6qYhi7d2AAyIB3nVKFbzoQDRrs1RA+0BBuDQcM
1lNI8f8GNAHFwABBpBRVrMiacZLTKANlthJgYv4cDawLpWa7JGMLCmORNgYSKfwNAg4Ik1a1gHQNfYjcFfHwYYexqxgRkvxooXFSMSUGhmsznhKcSJShVH
BxqkKcwBAAYEagwg0P8tAICqQuEcTJdCDiutCyc5xQmHnrr3RmSIMuwhqIYaYoDci3pBxJ1ERQKuVVXJSccIEUBdloJaZ8QeuHhIuBgAcklWjOKqKwCHCB
oIQS7ZBQcyqCiRqANxUHDoApgIRzFPClGAhAaugQsG7AGEuFUIZP0ACszkUAeGwYUskkR11CJSpIlcAu0MoCWXFMAJIkPrdxAAJskYrExrolZbZscEEFoA
qCgAwamb0L1nnW4EoBigq0R0NZMJDIBBvkDLgyN+AcKN6ABcUHW4E1g12m7M7hCRiwHkGtbHCr0LmJYDAKMRBIM6jr0uAoABAzgEdrQCJZASsACyEh2x6w
IGgIODAxKONMAqAAD9mcEAuIIWxDuCLgZEEAYGIKVzgOQ44tmdwQQB5NLBUSCcaGfN21F7h2MggABqgUkGGOBAoJKIixPAWYgDnPFvhsjBAR9FQFAHhP6N
RYYQ8ADoQVDwfhhqsUXTzIgVNthiBgAAlh1hLWHb2s76MwBAyxaJuFg1CXyGB1wZs+XJuUBWLNZ3ACCklmLY/tvuGFd9AWg+wNH2qsVOKbahEAN4Wa0WI1
RVig0YrcGkrWVszwUCAAApugQDJASEnLYpgC0WNFFxKRDOLwBe0BAFwwgM8NnMAGPg0jOYgtgYx7lEcNwSKJpRAITw+sW1F+zkdQUwAZpWE5AHugAuxQMX
B46JAdXZgxD2C+byHMABsudicI5bXCiTCE7gbgAAADSv9lIsYagfBDgYdO4OQILCBJDW7Rds2wDGQ/YhIgGKFL8IAPJDBzjgAtRVqAKuMxKiiwIQAJg0f4
HIAQDIiQa4DujLgfiDyJynUgUEWAMcN4g4BVBBTgFEDosCzADDLBSXEAePMIOCHC6AVUVAQUihOObyugB3MKWuwAUgWokFBmCw6hQIEDR3akIJAO0AuDMG
qOOiX2tjlhmiUpsC5DAMDMBABtBS3xUAAzEjdxAEFC5qBEBXRACukf1EAaBxWY1xJQDO3HsBAOB0Fs66kBEJZjC7Mo5QgAS1AEBwQXAj3PPjgTpAFIQuZO
orgAuMONcw4yY4AIBHx4Cu73jWqJscVRSgpSJGwYXl9lt7CXSRAYL1LgauAwAARWhGjzssCAb4GPaCdVUn34P/F5dSILYNTgHWAIbVkhbgdxAYcQGi8lQ4
IHapF1KkY7joCswUYAOQGHNBrO3A1RAHAbepCvcDXOMbF+giQEQZ2g0cRYxsgwDou7ILEOMcpssPCNrIiiRcQOjShGcAGFjO0IFcNwBVXQFoIHvoII2lFI
CcXfa5AOQDAKGhFq3oQA4HuABUTpsXADDoJChRmQEUrAB8LkAXQFLuAJTqizsDEztIji06gC6CDgAAgARQEBASAF1CF4AQaHHKuQFMgIIhACFBiwEANAoG
QYJMPpBLoCBiwgBttnZuRwMYPEyACxcJDtoHAAAjc9wqAADjowMAwABwhxeMrRUAgACAJgHcVQESVLi7AwDQkp0ZIMpigGyBCgoBM7AFcKBCChuksDQMAB
cFKNPE5SCAi3j4cHYB8OhMXdUdgwORyxhnMuAiBnwgmOIUBQPigbmClBEX1wPhigggyAEIwKAjSpkJgLqTgcRRcwBarQsAkgZ9lGKagCwF4DKntFcjhUAg
qWEtTtIx6O0Dp6ZAV04a0DQXcOHLQNoARBEyFxAuEDSCHBFwAxwaARngAhecJq1kAAy3cCSiAqp1AIDoyAXUnkJXAYAghqz29QXQnohaKHOowWvIvYBSDE
RahBmAikM1Apz5BLIBjQWSAEDoNiM0g6GehSsAGCFCsgCgC4AAAMMoAECNwEAE0KpqA4IMqkIDuQYY7mY4oqA+3gcMWA1RDSCCB8Sk0ZipwERIn4QI0uB+
1uBhUwbVgDXtmO3AWAYAAAiAgxCkCZdgcU8AhEAAiguYOxpwJwrQQcINqKqNWy4AwFAIkAykvQsEhKWCC5+H4kJcYDw31gvosofrinFRGiAUDijQDgTQDQ
DBKMQJF3G1ByePS8WChH4oZgwDAK9xiKyoSABAGWgJkL6BIADBBCI+CkAIABAIk2HIswDAASwcLAoAAoDABXBZQXBBhQ4Oo6QddwiNACDWIpCqkxIHQAVC
HRAYygVByUpV2KAF5SQqHVwATGvenS/ptIZahUtCBWkGQPPEipcrVDVp79TwqAqAAhUQAHYhgHADbJI5AEiMBIACBTEILggMWEFsQJjbhQycd5ZxKutAO0
LtnaOTACCYEHAiuVM0AQAQAw2WDR/CIyYEV/iu1YMDToKAs8E5dFDXEb9ydwUNjyZtdJC2ZtUi3GlMJD9jYEF/HeD3xyDTI7flUEDCcoBYkStUOKEF0vCq
AwKuHKThxTmMgOtrAQC6SCX8FVyMLoidKX4YA8BmA/CGchsAAJQArgCD7GoACfDYZUBAGDxiEEwIIICTgANwj4OIowlcABxQpLPAO3NZqt7fhRYiAEGdBL
WAIY0hzQ0ECVIJ6gsiBgQO3Eg4rgjlkCIBkkKm4UQCQDm6MU4bYPAE6LDXIFyF5g44DeoEF7S9wwADgDiYCpdL2PlO/gA+CERhyFHo1CCnTsOTQgCorwZA
qwogZwxAQACApAAIUtaCGJcADEvMHYRj5AAAAEClSINivWEYeqBcIFBCcPh6m+NoAByPHIxuS8IooA2wizkwICbvriPGShDBTusG45WZsjeOzgmwi9Fezo
TC5MEJvIMXXI1+9uJD53qYqTsAZzJlXH4HNE8zyW3JB7DHZxXRH07zMJsj4B1cCxJDw9PehUuxkghDh8YpJ/r1ip0AOB1RTg6sOz2Vw5Q4xVSrCwJOBzlQ
1FGlE5veG3N2Vo4YCnc49sQHnMaeSbhwCOsBGswBQEdrmIEXiBfwQ6uNAFzOdkYLDjKIMwqaaXsd5K0YnsKgzpzZ005yNBk5C8lOvvYC6YPTYQqfOg9PJu
k0vIqdotVJ2EnOspDhLELOmFN4IHvE9TTRsmI95NvoYw+cLfMUdAmAyya1F3l9HU7LKvhcb0MkkLmAaYNpCDp1yqgG4eVkQMD3uvSBZ44EXJi9eCG5pz0u
F4tqg+KDAoiCow8/niggSgAALLrOgBQpwJgrKpwFkm8AHENXwJBa5cqlQQQwVwkIdwBA1ICbBKoLCFQYkISMPgSCOc7WMh3MnOxJbWDad9bIIjmoeQxEgG
oIWgLBYUFeNQGKMjpcJjPUUF0DFA8IuABE2oCyHAiCBHCR/x6xl6gc3UupEmHtpdtVoHNhqemIVKqQYAYqaaEgQXAB1b0DoxLERoq16rqBGul7DkoAFKQQ
rjsLAHAA6yEHwwUAF5BAP4jrIho6ugyFGIpyJAsgFbuHAa7SocAFzsUALiBj4EANHhEYxgWzigZ0C7TSCQCQ0wXMbxDuMK1ckutclQHgPFjFNgC+ijbIfw
g1eiAEp4sWpYAwcXQxt9wdb44YcN7esVnlsC0gpUZq6kgg0uGhPyACEK3LQNfiAjOYhyknPPHQiQtO1Do6Rt5pw8QFUA0tVYHRJIQHAAGDgkI4wBUARGkq
1RUYBOOgikqoOdQpUMkZyF4XRAAE3hjwAeGSEBahUIZKWIfQ4RiEDAfRABENo7n3YJ6BLjOAwgERQQUINCq8AX4BAIAISgeiqMCjAIAIREIVrQrBxRCFgC
mkayLCAEWxghciATEiUFMACKUGqjZWe+E1qVXQOEA0QDUBdwCWwB88AxA5DIIKADmD3w+QkHMIBC4wkPOOQOgAIADqgLeBgeFsbLzCoVyKG/CUCAC5YAvg
Cg0PVYALYQAgQBnAVUDNg4GlWwdW5zccAGBThdPLD7DxiQIKQEF4QggYEBwGWJdYfCAm6WogQYwurj4AQHEeAMwMTQQscInzFBLkwpx2l8FYQgAY3IjccV
1n8nLP0h13WAYI3Nm65fwc4L+Z4bY53MAioEJgF80FuQeA4SwAObzgYS1WR8HdHFmndSQ6pWsw4DnjTjgGw9pZO2Cuw7lOXZAjIFsoqKDNAe55YGg3Xnd+
CjPKwXkA4GuvIwAgAlEwKiD3wOIH1CAAcM0rMFzdeaXrgAAdjBbgCrBoveh0DkoDgNMCAAwQMUHcMwA4AADhtxuxC8AliAKY9kywzSuBCYSFwai7C679bE
iFEkGkKgAGjeaaVxwAH4DgAdA3F+R8CBLH+uDnhQcBDBwgMgBxs+Z4xQHb+gCOpDAyrskGuQYwo1miGQAlINKZ7pb2sCo6AACAxxfBTsb26HdBUuBwCgBQ
TT8AAMcdx4/jBX0ur4Kg1YJXgAopCACkalXOcR0DxZ0AuCdyAAAOx6cGOUIA8A0EAAi+IgDLtR/vFuRel9uL8IEvp184B7DnDdCOAEkYKATtEYAY8a2l3J
QI8TFL1TugAC6Qqh8AIUB9KEq/qOHRIpIT/5yWeFIeCq9tEJiSQ7heVsLz6PaOu3FQ3s26wAAg4MbnEtcuzogBAC6Hhw3Mg61xGGZrrzF04x7I7d8AJSAg
Bg50oCs4QQBT8uADABAgPBCiOSZ3uhRp1rgX4faaA3DfTnAvACPnau9OHAA5gBPP4tS5DGD5wLYXv06HyT0A1w73BDnPt2fjiZ0APoC0WeZM1gDfINNo79
vj+W6AuHgeNxzF6/DxoBu5vXCs5RFx8LGaKRxk3cU4oJ2jg1lVUGtKfvBCtCYjROAAODYBCFoXLqQLaHu4sKK6kE5iAFDdApDWPIhUIF5BASJABQ0EqMbg
WWL0OVPYMwQdo0QSTnCmARAFhGOiASB77ZUzAjpDB+T/WDs4sO2Yw846AACAqqocwFUAHHFIjNr0f1+A9sXfyx/O+Mvq0D9W9TcbHnCAQgDyhETBBWSPQt
wLQ5XhBeCu9uACAKUE3LaAEdcCA7jl4AAaFLSImZvqjiEEzmGkdQOgfExM6AI89wkAAE4lABDnAMgAENMFBFUKPFM2OmcHAACQMKVbBqtcAKkSDBP/wIVA
RGqJn40eIzwAPlcU9gs46ghbwQ/4AcCEEuDABdQIwLwycIEFAMZJAc14dBGtqsqiail8ldIAaKUnMIYrATClkYGVCUhcALAtZmjJdFAv/wZvEGPWAQSQHJ
Agg8IrvJpBoBJVBY1UAxHwajIADygBgEajIBABZHcLAWIchOGVM41niJZpcHQZwgMIGkOjA7H2wskTuBgAUAhCKHAQALRgjBC1AACUd+oAHCABow8qg1xI
EfyIGumMNTA/VIGApw7TclVpVaPRGgpgALzoSxGvkvYmAgB7S4GAUWAZx7WrqEDEwLWQ4CXBuorhcJEZXV0HeOnmJoCEzloBwaGASwG4dDI/AQ48SdF0NT
wAEgEsFBe/JVD+NUBw2etyQ18BAHAhJIljQQIZOUF9TnsHADMA+7INIFNH+GFgL2WFYgLs1SjKCq2qRSxAeNAeIBzhOjC5dUOEQwAgThl3A3CclHBTpkMG
iIYQ4OA6QsjdBUYxhQMSlSqq7DntAcBlD8OtIFiCHEBCMQziAtDYgyYP4NgqDYlWqkWVoCAAMaioiB+gQgWrgkr6DQwKYpai2itEhWosBbOIOoo9AyKI+j
WzfpfM0Akb46kYADBAYSJKzzKqZQEUAgYtHtQwAwuAa1GGgoYWfQk+UAi0Vwo+SQwLBUVRNGBRoANYII5hDFHQKYAOAI0jwxMUXitQVADACaImAgIACFgB
AEAeFgB+I4AAAIBYSGO5OtAsGWZpnv4YwAS8NI1jBqQzYOI05reBfxK86aKlBNAI6EIOELzGlRDIHvCxcTBwe/bINWgdaTBAg9FQusGPKsC6AnYuDpv4kg
FBzDCMfWxiAggpIFWLQc6ItD3o3HhNhJ9rA0N7xb4hCgMzR62R1w2McPp5mucmR7iC/z+wink9FxgTDMAxxPaQGQA/wGtZNhxc8J8dNWVmtqZdtAF0gR+q
jC0wLHBATRUAgCVYLJqcaSC4hGQAjXu0P8CmGvl4O60VgnUBfMDIPA0IJOAA6HwrDK/fGUgEoA8gEOBiuQAAFqw28DUAAOD5ooPJPhC8gIDXxcCD8Q2Utm
hIwiD4a9DgdQtxARKUAEYpAi+pBPbG/4ZxFvaafMZEXnhUGUwRYDNAtSh7eCSBAAB0AXD2Ig/igJMF0MIGYK/aoAaKRwh5Bwl1yesZLmAPA7gCAolclg8A
HzSYKN2MOJSWADXdgWTAHVVpcWhgIACA4ooLIJ0A4OIC5y3j4dsCDgABOC3Uag1VQKwB3sAB0GHp7gAAABEVPCIFTwCghgDJu0woYlqLOxC148qJC7BI9w
BmqIaUdiGA4AK8gw5KA+A8i8tJAJkm4QaFa7EHIHIBAACUTqgIKNEPpRI0E3+RBgAAU1wAAiRA6bClcR3C/MKjpg9gxmaQXKfmEVQgHoOLoEg8IRxywoEA
lERuArqIwA0QBBH5hwEIJSnVgYURTRUAAEE4qcABcUPnAnAZPBiX0AXM4JngpnZfgAaUqwE7ceGAchAt+I8xYMBDuMi9N+MCCQADMHFW5IUAogA6NAioqE
Q4/x+OA5eFfn0CbAAASCLFTTTgXcMFgBoUdDkcBONHNAFlWp0CGSdMAgAABmBQagE1oLSSOIsFBRMqAOAEl8C75wCzhzw7s1W4BE7JiTACM0BVZbGgJKM6
BwCaJExAgKsOvBYne9AF2nPHQITH7bPPnOztaezMicCjQ/YG1M7CZAKBEAD6QAl8DGAHBAD4BXny5YIIANoMq0GDGX8VAKcL6MCBGqc9x0RgPsKFVXUx8U
NwYg8ovLHL2DGHkQUAAJhAOU4vpSDX5u4ABwAAsLgbBMH1GFAXNkp9QHIAwURcA86DCvZ0uJdyAvQB6OMVBXYGNsF5KPZgHfFcUI1FtQBLHEBAngTlMtHe
aEUMzA/DYIb9AQC3AuwGDmdICU317CAojFAABj4IU+0OBlqA4GHdHAESDyDIQVMnXoRXnxUhFpAAUykQARfyIg9T0VJEqgABEyphgCvQHCAodSMIoYeqKq
JqJB0IgSIBAS1uCACAuAAocCMcWOBEFS7AuQNgSlQJNEJhqkWQqnJF1SEQxAWGgEgYgOimAwCM0KmCgwMC4BZLKIBXvwAEnabPMxjwCjACQKSKxBP4/CiC
14EDBbCEJPAAvCrwEJi0Vdiap4IRQCsDp4XbqsgsXfryRlS4gEQIP9XJAQGAjgAJlBBrlHBxR3+xLCAAqngllBOohqMCttk7qx3QYACAgwY6PF1DIGS1ax
wqUGY4B2A3kvsfAI4HvA4QKOis4kE52Ds4yCOtsFbb5e1VUuXgWKRMAbAXAECiqSLicKoOorYaPwzFHmCHhAIapG7RmCBUkEoR0IICQNjYAACSAEQHAAhB
GBDmUAF86Lfv3sboKO5VlwQRwG2IACQQYCqSYA41BexFd26wlwcm2MHdKB8uAkAXABHgAYJBFBhPoG6SSKXEWVrTNBqOAS9CAN0NQG0bd6QB7SU6gCAAOO
FJSo2ed3FA4/EBAGCAh8QAPwzNohiD0EsSFnRokkggm6XoEoEHHABPzoVS6YICig5oHCkqXTAdce2pH8CTwHAZhSIXQR1UdXEDh08RLrtnLzweEADuCSJB
FBeECgMJOZJwCBNDqGs8TAGaiGBxcBsAAFFBAS6AUIgAIdxKHgYAl4Vc5nXQCUgDqxYASFVBYFAxBEKcCzSeEl0ARdCC8IIwD8JLiKBLBQCIgKUkgQYFfe
WDf/+YlDAvf/ukPDNixAOgUCaRiEtHM6EghVCuvSNIULizKKyOi4OcGQBQRCQcA7okHG1NQiXbAJ4S4mRzA7AUCIAEqRy8BnE6Av6abYARlHDxbiLJqsgu
CFw4jb2P1x4w6O4OFwmk2M6DXAAu0CXIVTdTCHuqifE4IJvCAQAIF7kgBCEXUqgg4foGLwjXXwAA1AkrKsyOQiWnUkWJEikHCWB5dt4xH6xGACQE9WSPQM
0uYEMAw3QxyF6+bWOwBKYcwgEcAEEAcHFYJWcgMQCwLpWQgj2gAMFtjHBgLybo/nPEDaT5BG0lLDQ5rsCDXJERWIqNAsaQZhf/8BR5Xk+e94hg1p5ADF6S
CkUBADBj/BiABaoGK1otjSNCqkQBuo4CQAQgGcFrhAf/2MyEZxOPbWPMBmHHAEPKDVwRAzBw8hAHOjgYLomCAiiiLqKAxUCBxQBMqqp4lZlXFN0BXMFwAQ
ARwO1E5e5wQNDtHAIIbuAGAERcgsAQHB8jQYIJ0LAGwMX/N2tnAIpqEpsw7cGxvquAyEYrGJjyACRwFiK1thgL1OIO/GIAXMEuUgA0+gC4wMUFzN0gKHAB
Llxw7bVXC1rqQ2/aqBqIJjRQYcA74oxxTgAAhApJohSXcivsUaT1AuKSPrAdzgEAKBH4AyAG1Npf1wIACJBKcBKVKos44CkEBAFFZXHMC07oP0hczhgAgL
0oRvDQD3CSNrQDqQIDDwAU7C4cFi4rCFcAOQ3OHOPACIgOJQCMgBJSkotziA2pRQ0hMityuMig0lSgWYuBljRQIB6p1oD9hHEwIpcAVYYG/CKyaxAKqIAi
EVVFCr8GC19XUKQy1R4AFCSR7DUSoIpAVFWgX3tdC72ygKooVfOqIn4MwrdhId+JkkRVPWi1qsUQSz9EeGR79rIusJc9ChO8wfB+AGhvJWMYEBggz4GIVM
HyR8AGBszkry030TTIpIGHjgCX9gQfAA8lQI6OEJfxsMngGZ4BdeHBCHvsdS0/ITw/gMBoa2WJV1ljAXx0KzIwDzzK3qk9MGHtwDA/iGlgP8rjMWKmvb0D
wDKAPdgX44PT8AK5ab9r80wGIz8eMDjwFg28y03aRJ2gPc1iT2gPN3Omhm7GVmDo0OK1hyaeBg1PMQkbwtOEN+/AsMw1DOL+BcMEoD1Gv3CFmz0BMrmJW/
Yn2JNtZhrtZXiSBm+v2ZOxPdrjZTDIXro1pq3xbcAYDy4BaK6ft8qFTHuzBx5s9pjXuvqS7KHtGR+1RlXYu8hRv/bgYXj6AaPX7JlhTmxAKA+c4bKHAYCb
OGW49nCsAYXn6RoAeIb2rPYa8OSZTIvFj2EGjz0CRvbA7DWhEZw4DXuxHz9woauRlfHdYHY0N2MeiZgHbj2CYYDZYOyh4K6CJyQGuD0EMg7245iDdxhuJe
s1e8Dk+T8A3NSejCefESHs7+MCr8ElZW8gw3BgbxuYR7FPGA0TDMKtvbxge7S9ktfskb34/kaTqb095+GBB8lrWh53VO3tGBIEcIkABbwavA6D+kzSEnmX
cRLP0wK4AYgFw8+70RQML8CepmF7zc3YI3m4wNgxVTLPuIQ2+IOvfbP2tF3UNgCoCww7n/N7EMJ4bDcAvAEKnkVVTbs0LR0i7KmDazxaQAxn1tyWbrWvaC
Cy4Sa0JzraZp55sm17YTzY2PIGTDa6Vt+Co+UD1uBq8+BKgDnOPxAY/RrkkQE6oYEQCE8xeAOvLdNZz9attk1uOZYCUXUDiATEAB5bx1QKAIsAgN94GbJI
1TUeDPPmsafZ9gQx7ME8r732PLjsOV4EYAioJASpYrSzSjViUEAYo7bWPHyywI/D/Acu5mgyBgBAughKRAIALrjUBVAISxcBAAB0QQGEoFwAcGUvFWceIK
U1crpgXgCkIo4EgApeQAmAaygHAFDFZWAuAAAO6Zo5rooLAODWAeBQfhk8KkBwBoF0EKr2wOHF2GsUOMoBsDHweHXBKT4ZU4ALsAtYCCAg+0RIBECzh+Av
pL0YB9LgrAAIMQgiAkFBgCIlkGpFglokgEuglj6eAwAoIRSAEwAFqqKqVEW6FQAJChJwQbV2gS8qVEAV5B4AJUoQELlGQgMEkKQIahDA3yYFBgEAVSQRQB
KqcIEAoa7SSQAjKlUIAoTBOXGhsILQtUoEFwP4PhNwNboCCdgBACQUgQog5AsQVSEASkARCiUBAi4MjADgAWDUxegICIg9gBtIpG9FQwwKAG5AAMhSDohC
IIAgIYguoECryguGuBUgADUCOUMZwgVoVCnULIQLUwVV8PDEiyWAMoLcAaqqZgcSFwC5/YPBxgPgm3+JBFCtVasqBAd9AP82gD3EVf0xCTWewXkp5ULGtC
h9EwAEwhMXcUT4ApACZCEAmAUIwHz4AQC4AgXgxQQdFwHY0sAFAMhicy+17SclLoAQH1wAQbgABhQmiSIA3enLv20CAMskYAAAIIonnmEwAgyv9POCrUZB
WVAUDRCiDiMHwEgAtkDYNCBESgUQgFiogKwK4u+YATkAAC4gJUEiAAEU5Kh+AXGlOAkEGuAhWalGcvEhw2NVMqGcCkA1xGTU1hWUISrAAADl7JEEXaB0qm
9mxh6AAQBwdBahzVMUPu2khDMwRiqsoSMGar/a6lKoSPMMsFfKTwIPgcAFAAB7gBe2SirJAfiEAS8qARAqIqqhDEgABARSYjri8A1yIEAgt4ezgxD2KEAj
r4HpZTSulpqBcljABfBvAMCM4n8AYLEhGCTr+QBE6YopCNoCEeCOKpGF0MoHEPAg1A1ILSBVAEABLgjdxwXZK0gZ4JFQeBBOISE4VAB/t9m2GTOGwdiMAb
LynoG1J2ILAdxBTG7ghmzG3iECO8AA6ECIqg4S27rRImA2B+hAAQyGXIAAaGPCsvDPNmNjxsw2GzYEsAADYNbzfEgwL5FxkGEhYBCIiwJlDxwMQRNOC5FE
M+BQqUVhYrrsAQB5noOFBggQvJMnCKCBSggECBWp1UxZqZOAAS3Lj3mBquGIQgiUVXKaE1wMSIWCcGkWmEzSFA8ERgHkcMwAwi1EiPQFwIh4iAYAwANAqU
KCogQEQgAI0ABS0uEr0FGqGQF4/AqA7SDsRAEoVba1p8DIoA+AQAN7RYxnDB5PCGqISepi9CjpwmpAMZbUFcD2B5iX9lJJuAE2CoAASoXnIginSp6Pdbtx
AQBy7JUhE0YGFMMUCYDIRfXh5QxEbFtuqIATURIUBxcAqXsRAUEW8RAKKh9Ac83rMiFKCiwQBXeDgCAfkIAjsSD2UtyAA1B95FRxTWrP4uKeDdxARXtCrc
ALFeUQwlDpkFyVQYraig/y4pkGBrwImrEu8IiayBoq9uPB4IiOvk0An7aNBxEAIFgFCUAAQKrBD3nspSfPA3sXCAJoaKINT6g9ADVEAI/6mWwxAIDnhIfR
yAPfhpBheegAAESimQZFBIIigZGIUEEHAAn4oafhgfYgABLVViyqIQAIBBfKhIneVFETBpAxwjzL8EYnASDIgABA7MFAy8cAtEXQPJCKIEBC6xrABoCiBU
wFF1w0SmIeMWICHQaoBAwqxEor3l6JFvuqIAu86gIgCSmxZ14ABlCxR7wSADzQYQmfLA4BgACCAFgYAlUAkYPXVk1W9VUVZhBIQoVVzKss+TGwoKCCf7cN
EEVpiUBE0H+bwtEzXNaijG09RUJ4yDCSV74ZKjYCuaDAj6gqVRJBxJQfUZGCBGhTgHzhfbONhT0+K/wArkrJyW4EVcLvwYrwsfcTKmAA0ddvSKspkkB4CX
wYGFwdFAgccHcAg5LP6XwOOvESXbhzANA5CO7bUdVAdW7u5C47uNAQwHXXA1lOz34IGzMdwG6QNlAORBQAFcLQDwLIvwWABvWB/vFMWf0YirBHa7mCdqug
6ACoYowO0Kor6IgInkiwV5AFEhBiMgpAEFkhfoGQ+QQB0CjNoBFY2zApwLBCpd9rhdYWRoGhFqzmqcULbdNQ0Zj2P43gxQcDAHaRkziJAD+DlNZA1MIj1s
Paqz+opAwg4+mqEa+WWt7XZyAHq6hIxN8WKlwBwGZufhVgHtOA0ADghCJwFBIAOJzwrDNWx8PHBlAKH5QV5gOgADDAA4Hwv5a2A06WWgaCb4PAUUI+rT5U
QQRCFd8F+ChqBMyCNQY2b4NtfuNXzWv4v8kWiC0KQReVB+uhAxZLXr97HFAA8A2ABhkARF8+FoxM46m98gRKBVMR+EEB+BBYze/aCqR9CWr1LbBERRFRw6
iqlQoMCdWqWlGCmhAqrLUgasArTg0QAUqFE2WCA9JHlZoHtuEJ6ouDUoIAqiShIhQAQv3qBwCsu+Y3jAHrFQZHPNZSDNCgxMtvABUtHj94XHFesUIMAcAQ
tGuB/6oDYP4g5gEleG+dAllpraTKAKwt7KAPMPCQHzz04yFOHuztRphFAEsAZCiJ0a8mTCorJAhU1RABWpUaAQAZL4Dh0yFoAAp8hukXRX9VtYrGBAppG7
RoDRS1Z1o/fkDFqegBsI2S0I1iVAAUA4hQIjOeFPbFXvq+f6CArcAEACoCCAAsCkQ1WAAADBokAITiiFYmLl+oIxUJCwCA/8mWMTU4BvJswLDnU5ORXlMP
E0oy1B404Z+UxBBIAdAAFXyzYitVo6kBgMBXSjocMEuoSm0t+1fQGpYomqiCpKBQCYUQ6gpC2UQhFWupbEJQQJUiUqVagfIVS5EKQNWQrqb+BCWChEAWlO
QEBUxW4AIDURoEs34DQGwYCmEDPgD2WVFs2ksAPLh8Ilaeylgj4YEQU3KFIEr8h/8YiEAGgA5RKXABK5TUfACYSP4p3goGieALEdZ8g2tCawh5AMJBECEq
RA9khapagGQUdwkfEsYDFv+seQM24gg/QG2vuqeBCR0c9EPXCHCuyRR0YK/TFAbfhCzT/lE0y7UAGTEg0kqhn2pFoA0wKBMKEWMoIAIA8GcQ2DR7MICAMc
+RUNwP8Tp5chx///HnPeCqmr7NAFArChkC8SPAyAGOCQwCbAFAhKSqfgMMRVCAlLemfmNBtMAfsQ0844Ia8GtghqEE2gwA+oDRxqA/UzwED9SqQP7Wn1mQ
FklRFXTpwJ5/zWbbQCz24ymB1c4GaO3Zi4RQRlXAqtgDbowntCcozmCAJ4/ao/YEAO0ZgKcxBkAKXCYGGIDMrRCq3OqDid8UP4UAFBh4LRDxDCWLGygIKq
3eAaArLw/BFBCWz6AIZWTVNAsgsGpGAMVzLSllcAnUHoDlWoxAVaEqUiJKosD4ixAoygTFYrH8L3O4bQAAyoa5TDcDR+2GUF0r7LgDHiA4ZuyyKxPP6FrP
7sz8FenO4x6bis3tZSe54dS0Wf0HwArlt2bcnedr73wO+FwAsYa5OTH3OcRx11nOXRcOsMXHf2xxttxH3l2fDxHHI4uFdTNzYxZ8zsC1Y7o9RjcWsLjbHN
Z/XlngEmAGtwJpu7L245E901KTAJQECAsGUkpAAgVIFwAkhOSIiAI1CO90YayRkJSAa4CCSwASXITSBoDBHhyrhlaAVUB8CZF8gfUxZwY9QwygCICqWDuR
EFAEe1uhgWSP+cmRXSCmew4QAGxRUxE+CsAFUdwc0EYhQrknlQKkAECCEHIJgAhSE9aEQFhJN0UDigbIA9ENQL8HOBGhhTUNklbMVGLUl5ZE8GQWCA7EyJ
lI2dteeJR0AJiCKtcC6NYA1nN2iTVWkLhYjlBUwmEJYtDCJhhoYFD0cSnF3IFABAO4AQAYNQLCgA/tYcODfNAt3wQQlE8K9JdLe0WW6ceSaa/yKM+e4uMF
pVqzL/AID0R0AWB0z1QEgeIOQN2mwAFQCqgEASQDBMDToAbQAmQcooYLBFRiaAgIlrUBGAB+wGuAACDcEIkASCdy4QKXJh5AogBAjBKrgIFyAZawDlHR0I
gptALEJIQMDxBZsDKzKkqA5kUuC5IbgBg1QdBZ2hnQtJfxrhS4ddIQJ+z0vcZqFR4Ps94JFCcyQklVRoHKalUQIAXmYcIUUmvC6MDDiSED1jQPBLBO3U8P
3oGRECeeAh7N6gMAIHsoAAAHe8jDnk7AgROvPcEABbUnSOB2ATBBQYIz5awCMLwAEARBsMJItBCBEYPCQwzcECGgiPaKgAiFEubBYwRQDQo8KFII8EaV0U
CEAPpjr6wGhKpUpyGDrDIKrxrsGPCqasWjUgm6rQZzycwUKsmEBngSGADAo8HwaigVgIiaAUAik3AFQIUrdwhXVKHFE2AvhQr3AEBKByAwOmJADC48LriB
IkQxwoGQENBWbogJAIZAgguI9FkSGCHRrequO8wGDizhwpsVUFQtKDRwh8Q9AAgIQABQcNgjF7CBCBBaTkRcwDJVPJcAHohKGBQA4B87PNwDQIuawqMICM
hCNlIWXqcDkjtIxLipWW3jAiBblimFSCFygRAe6KS4QKoOdEwJQDC4AIChwmSPEJIg6DjSRv1vfS8CIISr3oJBawVATUwUAIAErwsXAgiA9jiAqTD/wwIg
dzDzBxOxK8xQi0UBLhivBkwt2VFyA0By3U5gAQCk8YIoJAaB+zcA5qXikbsLoIYDIIgBWF2AQFgIAABoomI0bAAAL466FwoUUgiSWloagAULKqDVZh5qLV
UDmigCqjEe+RIQQM0T1IwhFjiDgCg3PAUDeyIO0kkRwblUBpD4D4BYeWmFMCi8swTkNBBBlAAPMzWqi75C4V1RCaADRCNcGx8eIDqal/p4uNsDgAwG57MB
o5pN7BkrtS0xtgdOm9DU3AAABEAE8E5Cp1CqiKqGMtcAke4gcUDgcQcEc3cGANhoj1uAoReAQHhVABeU064DiLhOwQBAmLuTmtcI+PY20akMosuS5wywPT
iD3Z1tBeG05Ohw7aU9OnMWABxw4jsZrUO85NyOQXNMg3M4wzDMNR47a6NOPgByBsSZU3DaOwsTO5uixJgP1S/2WkpW310czRMXsB7rADB//ziNR3CgPYEO
AM+WQ8BwkWHdBTqEABCUCh4HonxA9QtB7PPEJwQUahGSOdcKSkHJCmDMAPIAac84/JuFtdfnCgoUHoKw4GS1Omg4oBTVECLgBUpGNF6dPQ3i2SPvBuM2MA
I0CAABhkR4HJNCBzUnGoSYSxhX9oyj2QBHdWoFzmRIvyMkTosgAAyBUDwKGLj7sifcDkZaakCnDggdkngZ4KzIIxJTTI4TiJizVcOLKkNT7E4QsKBqJBFg
BSiwHPNwMLB32t7L1ysPFgbERVuiDRASAABeHZ4bKWBRKRM0BFUoaUDwAFJtrDV4GQzAKq3WaBAIK4KAoBQMNvAZAAAABMGzBQIQgNuKTOtCKGEwTwOFxi
UAAKACOMFFShcABxfCuUKRZ5y0a8Ljse2BiKSbaaepAkLDgnWps1TGhYsNxgAA4MCePUZ3xawBxQ0ABAQAhA4NAABoKzimLU4Bri6IgioIaNUAF7ysJihl
0Ai1QK0qpWgSH6AKFEIiv4EVfKMCtVCqXG4VkL1oHXsfgKwOe0FXYpz03QCn6l8EksZsCkDl5XEBAHAQINJBBkk4agMDR0CfC7BRD0VnISBY1GgdqS4hD6
t4gkS1nFRwisMAwJALihaIDN4TtKt7A7Tg2HjE+1kgn86rfgaA8RQkreqYVhGUAYggkXuGi67JqsDNBSkHAAAQgAi2Ei6rFV3I6xMgAILgOhskTq1MA8AF
MQy/o0CGXDwQ4AOIBAMzygGB4QjoXCBAuKAU1GmuQRuexQC4ADQeE3YLDhAF9gyrayK4GBAAaXFndiuMjrkTgF1FtvqI1RPq/PZrQad+Q0B7DTrgCyCsA1
lWPgLuDqjbnhmjMaSIZxLurg/Wd7B9rlvhqPbo1s/ZQvCDiVJ1eTDqTuiC9oyTn+6saw7sgN1lC7u7HOAKH7aRuQvtyjVaBwKuGHia0ToLAObGnzvHsQIq
CGSAA+y6aVeYdd0hB6yzdQ/Y2hFgWgRtRE4nwMf2UVck+mDqJFy/ld0o813nJudR4MDruo4PccWE3AyCVzcZQSwA0OOof+tXfHu1pvetAl3uPOx+IJ7zE6
xr8JGZfXZduQLs6u7SMUyj67rDJjkB2ov84soHCwH3oFUYKD8A0DkKdrSXnU8UnRsGsCwv+HAwADx8i29FAIbv+hRwjQKg/NWmYF+IqS6c8uXAiwAYhYed
YwfkfM49ZhadBVv7GeJDhGXxAnD96qyBA/fybgR9GJ/ukLEPlmLX3R59e+o71l33Ic3xcpnecbaF5oade9pBIAFee4172kM5M1jieOsLEC6iPfe6wNXduB
czxg7l6rr/R6cPmAa4x3hY1TUo2Qis47a6duerq7iu9j7jH2r1e6L0OXTA7pbgB+QO5EA/7vV7LTamwIY6AHI3yI4mA6DtHcbYNGAjCiCg0J6KGgpE2Ncm
VCgJphAAEOAFbmE1AtpQLmhAODQRJNxdXUAAhXtl6dLC//e2YRsA9jIs1hwABHQDtpEAwEplK4I44YC1d+QmcFnIAB5BwEeNdhDABQI3IClA8V3vUCcVwD
KvQNiwTbAhzqAENb4QFAbBAxS6gSiFFAYAlx7hOCEH18qChAKuC2hEqYCACAaYAYCgUBwwYA07NE9UVQwscLBvnDnOAHeHM9Qqv39gAABMVWKvhMkpL1wC
4QMiOBCA4+hACsTJPQAIB2jggCYgB8LgxVzwLkwsCN+JG4ijO0wFAIAxGPEBBCJk5LlAmA9wbWadyLHYXBA8ARA0IAPQh0SNkwBWXQqsMeiu8UKb426AsE
rtqfmAk1cGINDgAw0SXCoECCApLkCA1hAAQEF8dkbm5EaFilBV8AucKlW2IBsCV9NtMBToCiuCSkpCwAURACDCLW6FSFKmkFv2gMAHiBMgyAUzFtBOyPcZ
rRiVBAagRpUWkAlIDOUIhNIvEiDw0GssqJwFIy4qgxIBgst5oJuVASCAOyBFqQkBxA3gttByaX3uxbaRlQO3DDlyQXlNBUA0nwEGMLhwsAEDVofR4EQp2W
sM4C7h4RyI4gU1fAQAAAKgaY9cgARFCEwVOAALb7wIOSvqjMClEkwFgQRQgQZz198VAgABBxrg6iigDjLOcjuqqAkRgNM80EXJNUCRwtHl1Lqahh0WAxYI
UK4JdHDjVoUmXK2q8SCEusKoDKvBkCYuLHLRFgM3e20Kat681UXwIYOiQEH4/dsRBoD3oT+KDxiqozzPGPqAZij8vBAABAt2JqcmnrjgAmIyoc2tcwB1zu
6gq7iFXKgoDgVreEXQB8EgE2gAYOw1E2GwSCAYGDwWaADFNNkLjbGBrJBBAA0AMHwI2DDGBF2QhD1dhGgb27ZhG1gNMKtplLbRRGMzMNvGbMYISKgWAJIg
0AcUWYt3AQB4ZAIwDxBbAIK9vrLJGokHiLxfFBkRFIy1Yig3nAkI7toLVmiA97ASFTAAAIVJ4BA24dAFYIihACjL1C8CAAiQksMKwfBQPAGAQQaAwN0G4F
vTJkUYAAAeIz0bEriGuifAdfECigOf8opovECQvcseAC7gSrK9DC5GBN/NB9vAnCXJMYcUSO6qdKYCAoBHEv7jagGpmgsIVuHaCRdCQpkury2BS6ezGzjd
xCAuCBiRIi7lcLqVKoCBEBgAgrgb8ni6AEgXSEpQt6BwAOFQgAuCf8zZzGCz2RgAgDiK0c4LEu6DHbhwAS6IS0AJiwxeTK1ckVgdcEUXONnjSLgdgNzmHn
6JAjjE8wF0AIpfzgLwt8T9myr9l1CXIB0qTrqXCeqgiQv6AICXWLUHB5VD3GWgupKAyAA8OsQQlTTgF8MAAwAQQRAqAFLoW3IRlG8A0469TAViFIFj8MOG
MXjZGoreHXk2XEswOBtPtXePUgUSAFABhyL6EAQzAKJ4AgB+Ydxx3VvlokYUQC9n5AZ0qwoDdTnK0w4AoNjy3ejg3pOLjufggEMBeZTqkArlFwfo9OH2dx
QOr3aA86Dvrp07OAEhYCZ7oKljvA7IE+AJkLs2GEPgWn0QFzIAHISrnBtAyQzAZUcgbroYngVc3N5bCBvwHkACrwM7guYeZQA3/2DDZgOogQRDcCBOp4ML
4JSHOsWJXTYYhgHfzAblQF66A82h1wXAce8F1wAQARdIPCQXrnaB5+IUdkEAVwgAUF0gysWJ4B4GgAturUiXK3OBSgyeBw4gUAGHHe/HWBHzBskvCjzh1f
baa6+yogsKAAjQxmw7cM4AAGcFXgABQziBAcAAbDcXIBvAE3CqPT42iKMH1QPC8Zua4kYjAKABQOM9DryHAARCKYQyNwQAh84e5sKcBWAhQDA0PQJUZA+x
SpZXQIjGGzX27P0CoA9e/XQB9kG3lgdc9NaX8+rRUhLEBgqXBAAXYINOEOACVToVDgFQuX55qgMBNGQ8Fi9f9wrwBtHcrINQO+jCBzIAad+rJc8B8TloNM
8E4vCqBjhedAIBAg6EgjgAI6VgACDEHqGwhNFAAA3AieFiBpeQe0AweAHQWtFSZcQ2GHHnQcIeDAOBB1VBxBOgXGixi18EQnSiC/aFguMqEQylRqqLFCd4
HM6d6EQTDRZVhfH2AFyEHfcAngPCKCUnuzvq9weEOBlznQwCNpk4RbfUBDiCO+FF6HCpkoRr0lC/bWsGwKgJzCEEQRFel4sclJbrGrtoOnABkA+E/AB6r2
tVXHA1QEM7ACIOuG2FEt1SP1c4kjsQcQE3kjsGfAHApz54hILC+AUuAL9Xs7oKp/y1Z7XG5iID28sRZNkAkApaIjBoPI0vBN7AwR0iaK+xXDzuGVrCYZG6
AOPbaarnKAAUblhjcV0EKBcAqkIFJQhoEB4AMiFYMfZOdJNQ1wAgHIXGv22bU4IaAeX/B8bCgzUcyXIIACg1R4eupp5JoOb5DQBwixKPVipBMfCWQ/FYF4
RYPrMBAEBgcCr1wLm4cgEwaEEAHQPkzrQV1aYnrU6hewv712YG09Gg12JOuFBHcLr6BualnBR+IVB8duXQnBUAADpkj4KqKPoFi3T4gYsuXqkLpvJcAFnX
Di6QTACAi9ixGYBXuRWDd9dtMalLYHcODbLsdV1Gag4ugeYCEPMmvAQugqe9kACBh9ImtklbzKvb8upUMqZai+0X7CkHk4l+NW9t43RIANF06gsLfpCTOn
LiGGKcRg4ASCyB52BlkJwWo5w7T52sgCESHEBi7QlhISD0t4PgiFwGjHCBdmTaOx2gmmMAOKLR2sMFaCkWQh0UAJ4AAJSAPHDiAggYjiqDZgBgghAcokQC
AMEHH6CDM9jRKBZUK61O6zVeMHbCR8uDSPsWrPoh5MSOAGMeVdSR0ZzymnA6wEFcwzDQMRqYBlZqXuVmZqD4hkFEh+GoAQ/AcTbwGty99igUAkc6lYjJ3Z
lkyIPThnGg3EqSS9AdUAAuwAFXbumEI0JBgQv0vbZJMf+HPiO44LCNAI4AyIUFV+OeAJJU4EKEDFCYR5ARGQGwF+NBQXjQHtDCEChR7QHRmFExADCPdlYQ
YuVWEbUHAtnDGLJ4WOEYePHhRmBCMGgKSCAKSJHKAQYngJLwxiVuK3uMV8ALMKq6QBJcA2KcQKikArlWGFlTQ6QA6YAQwAIA+ABTFCAAkNTsiQCXH6Akov
Y+5smuHFCxZLQAAaILXGC6ZIkkVolzIEWazKEAYEwV6ymn0OACpr08DSBxCegzD4gQdACA1IFIAJ4aAFoAQE6KkEJ1Qe05BA7yEQAf8KqqPWo1BjgwEAg4
HAAaEoUT1KCRtFphAAAw1ImOvUQBcKADj8WKAI722pMtSDDwvAA4KwgDAK4ceP1mALwAGpAXyAdS8GvPqk3R5lU8Ze8sIFArAIShC+3jmZmQyXBTtIcM+i
BegQAa6qy6aG1CBpYoE486LQlklbSMolYVoGAmFhNrqSoe4goaAAjA4BUU7R3/BC2ZB0rmAUeDVfGi8B5ePZ739OmhIangBVVEa5omoLOn0CrUts2YmfG0
gSdq4IchEC5YHkmCFAvgr+OZBAAAUINQjmixKZIX2GsPkovDJtAZYMRg2wzbDAwtgvR69thdG2h2v6ooIWd1LfAX5BYAPjHUJQ6llerkktQWC4IAgUBDqf
sAlXAQuNEFAoOuqpcP7jFAE0azwRE8BITupKOJrlKakW6LFgC0QqZShiC6AC4KcMAFULMLqkOuvMEikP0LMQAowAC64VgITglgapsUsBYBqUDw/QfdnloL
A/rTXOQAUBFNeyd36jH1k4BAA/IHxjWwvVxwMLYhKFC7CwAXCArQbAW7fsewAOQAyKgjC8ALL7RCCeoWwdAuwEygaAmwh2BcSDkY+ATQCjumLicAtR6CzT
g87ABQHXHgwCUSJAhgJCoJAnGXWgWILlpM0NItAKA7KJrMwwVUYbwm6FJwqVYRgjjELk7SAgC881FOw0ZvR2k4deJKJQhHy4lO0QPH3RuPPHY0OoEkAIjR
MbBHZzuTdRFX1skJA9ClUCYCwBCHAQYA0DkU4OIEhLpTDi40NEFuhwMqz8UL4OpIFxUSNWj6SbRBqnBQKyggkIIKxZAQBBRrCcAJ7qRYNMyuGVCXypMwAK
GkABW7c6LcshRRp1GEp0BqXm0ZXmcJiguogpustirDI6pL0mAwForiAkc4xF6+DSadXMzZEDhyBdcV8QCrvQ5GAQAqZJzBRtoaDLpWhHaCIOVCCR0BAKIK
PJAIFwEaTAjFA7ogDcQNAACSTEVGJVUC1Y3UAkA43yMMkKujzuoIQ8As4pFDXK7ByU1DPBfgEAgGwDBjNm4nGAwEIDC0Eo4gENaLwKsoAAEq8JEE4DSRHI
2UZb18hO4+ti88DQQz35jiGwsB+ERcSQTViajF1mErHS2RpNBCXKpBpDqBtJCQCLopJzHpBiQUF6/iwYUVHDyPohfVPa6nEr3Xi1pPvVc9dZISId06eiJK
VyrGhQ9Or2apm9d7vYI8oJKLuhmlTlK41nV8Fa2liRvSpSpxuXbkqnpKlIOe1vUqgOiFVdoThSJUV9fOgb+BcDqavgHw3Ypto0sPO57BbWc0PJR13c1dB0
gzGc4M9+gGUh1IAFbVaYNKqqZinQgJokrPa6xS9wpWxc+coR4EBYirrIpQZdEpIMip69YFVnWqSAKh0rEg3IsSAKpDgaQJADwRJXSFopUqlQICBMi4AqpL
EIreLXipJgXduDxveEBHV9NbKeo3c8gGOlVaqU5BStUUSlbcEnXrkK4+AFSoDQmgPpg4RuGEdBMEyEM3vR5AiASk1QMlpNXjgCg8JABXV1Bx0hVRJRDnRd
w6hoSmkKS4VV0q1E6gKHKJQg4VtEpoHtVTJTcDFjVVdIsUpVuVZAlSkQJV6QhdhwJF0Q0dAhSkCCGtEBBRoYrUEWW6FURB3QRdQQAvU3ArApTuvbq9KtcL
yYjq1q1c9KQgRY8gWaUydIJcegEpSwH1wJF6ZBGu0qtXFQjISUhVRNRRuQQd6ABJ8AiJKgALilCKCKGCOiCrJ+8FBCSGwHhNIQpy4xQq9CJk1fGC1FFulZ
T3/ldg6zUAMBR268x2nf+OU9zVmc9swHoAPAewH0H/zx+9JdK/DABBNTyElaiqFULWMg60RDRKLTiBujCePQ1i6sNJNICvWAeNgwAkTdBeWe2JABEAQOwF
ojUlBAQZtDoi2Bk8BQB8hMtWNUy4qEKB8E1WHmQeAAAAhA9ek8VqHREDQBCK0mEQZUiECQVw0EUC4SAB6mTYa2fuGIeoRAICGyQATgbhAJIaBrGcobEXIy
HBggwAD3AAc3GzzPGWylFw0KgFAKyDomrWB54owF9gwI4KdL5torbqcgqmwxu0yADGYTWGYvZQk7alMigIeA4kIrHALAjEwAOJSDLgABIAdCgBBXagwWtg
GwgIaCh8BgSjKKv2qgF7edfAAwNQBdbg1VUwAAB4DBR4CQAASIsmxwH46xV7HKeaQjMAz96Ql1xAqh8o40MYrzA3QKbFM+87PFSBcHmoC9ipUzewKPEuAA
SgPSIqkDoq2l8dAOwBECKAwRGIA4TC/coHJFAEIEw3N0WCnw44+Hg443pcACqqqg7Qo342ZgZOoYZCERWsG8AIIxKSEOkAYABwARQgl5nQnPFukQtUESqC
VHSFtNJG3FwAIjK5AaOPKFCAbWd9eamHMzgzLsACkLMNAKn5OSgKWJIIOEE+l8x0UyAWnESwx2DNA/yyW4F/GBsbA2CA2YyxbRsM5htgBcA9wenwb4A3IB
g/UCnNX66EjgMgEIGGUwvLFS4v1CluAHDADYIEDkAHsXMBnMVFJ75tGxvbNoxtGFGBBHcIUgAfAIAX/2Uv5woO7wBAIwX+AtvwHMbBhCFkiHXyd2gRP1Gq
F7iApggPB5Dr1gkAMoICMuUECOjMPjsMIJKApq3khpWDCQCA4iLjg1DN+uDADbwQeKkAGk8ivBTCxTPtAFIDquyAPJAAMTQIxghkAELpnqINCoBSMYQ2JC
AYQAQAQEBJLgoAQEEINQCYSKokAIoRRQYPp+effRf4lz6vvdbnw444uRrl4dQCx+mQF+goAAKOBAJh4Afm2XthngrogFJEAQAjTWQsYAKBiEMgDgAUgaCk
hGMIp9Mg+dQckMHPcGvQ/OGm0kCl8McTjkkKVEW4BmEGWIQHCEooCHJLILwooYVfBogADw1HlQAApKQZMAXI4JBBVUBoBmkyJg==
`;
const synsets = `
W2+QUzDd3ClwHgCA66taCSlAFGWUdUkh/ycMSBkjeyQRrcC7lTxyXBfm5UuDqG7BD5viS1FcVKXuNVSv2syyhL093DwUN49hJDzB8xvqO7WY2i6pU0aksF
syRVEUVa75t0b+R9MaSqNn8GCeIBSFmK6u7x3qReOLy8KM02aqq28kCEVVNNMVHiFzukW82////+pZCww7n3jPviG+l29I5+YXQr4v5PBVDAkREREEBRUR
BAkmRFGMaMaAmBDEiBERBcUAXzy/XuV/VXX33gdm5oIky3LivDz+AABmkAlQxhiB+H/+93ue3u9jrn1uVZgUK0KVqHgCmeZ/+0IVIMB7DP3z//1v//8fUW
rrfYyZkJisbK+dnZPfNE3fe99JioCooCSioKiAIJmoJCJZquQqiRkKJoAomCKgiALw/z3vb///1duYa29Az/He/O7L4ecYiZIFAyFGSUFSlCBIjIogAioI
/fO8v/X/f9aYax9A7bb7vr6hb4ovh/hTIihCVoIRFRUQCSJJkaggYAAEBRFRQEEUlKQoKqL+9/ze1dfa+5x7n0Qc7ybgTUO7MtM2PWbWf36IuBIjRI24kh
AjceIyD2+39/9tY4wiRENIpBKiIZUy0qTS0FBpqXTDuTvrzjiOO2OvO3ucsXY20w33YrrhXvNPc3v/7hbJiEoDRJGwCLEQQQWRVsBAFExEJWpUbWSNCokc
NZAoaakwCkVCFHr6f9n++a/uMReg7nDS3jfl8FJIXy+bEGNCxYQKioIYMGVE0IwRMyZMGTHAjYWHB8Lr82UymUAbrP76C3tScXBlntz+Arya5Pnn6ar+1z
43IlFZbnCkB32LA+Khh0aP5T//P7W+tenwBRJZlmTJEMch7EpXPyKGL5zh+ef/7z//2+hjrr3POcUL6En89x8d4iSukCpEFbBC/I+m6vpB9vhAL6An2Ene
kkxRhynrqCsX9fhCIqdIOe9JyiXmFCW9F0mRe25Dxo4dSUo5CPYQQMs1IDsVQSkNIfk9ArRaA5TsDKOXMa9jpxz7UoCi+wBIdklIyRPV+xiG1a/TdWzdOh
f+/3/t1e65Z2XWy/wwq0R+5eIkwQuzQ2pZyspKIgUMCsjIClmhRG0OqYAREbv9Jg+gt45ctIVjqZd86QD1577GVuyimP/OSMqVgSCY9cQXJamlq+9ww+x5
LOc+JygV/nfmmadH4TG+e4VxZ9MZlXR5Y6Bt2py+EaIkY3/oMPgteeL1ZZ4h65XyfM2ZHx76G+7o61+NF9ZMm81Kv9AlD2EX1XLogdoawzK9PVc3sito6I
v6naL3r9FvGeGN8cszDD9lqaA/iJQz+/150jJWSX/Fp3A1WnK6KZ03ohES23ZF2K9fUDMlU+y5hu3HIR2NFIeP0a8TO/q74deVXdZCXDjySIXuGfxjUQWQ
w32YV9xXqw5l48xxUx2cCc6hFoaYWPBRu2TmttzC9e4z65dYxxXLigl8PXPoQurv+QjhNgW2JUQvbVb29wlhGdFPJ/NHo+euXf0ePBYchIXBIZjfPwwwLT
gCs2Bgid/U9XGsmxiV2H6Gf1cK/eUEMIHTvwHw9X/8Y9nvhJR3duT5jhstRVD+kDTvZ5KX/Y3va+51yipuUAJWzcO8PKfu2zH+JgB2q+hfYDnPcf1jDfi9
/SZJp9ydi90VP7+pBWocBbrzOsx3gxJrUtwdpP1GwJm4x6/3u0IBbxrHz331O0+vkgzvhrkTdNeD+Zz0o0/Xu3Qe8L/m9pjz3hcyFExr3odEY0UP5U+dKx
OwusO9thnYrvCycma+LfPhZMxQxjJcprSDi3eqXVf4alVxy2Ycs8v7fuDNmk5aMP3Jn55IREmfoSc93zHMP3YMKvXiRElSGmZAf2gdRUAoPLBwH6WA1veN
XAvxEWawFCXvGqKLkcEfvAwBcaPpqQPf6tiWger7MDVi+8FS4bY4cbCrcQv7gXvkkQZADpZnn4RdmsOrOk92F3Fb8T4IbTZm0lemD+xMHK1yDeR5/Pr8yM
Et0MFheZo+RF1/UDkkdO/Ns379iE6bCmnzbcvBEepuFmwb0uTTZwQeygiM4M2y81E/dBmlWHXD1btLJmbmR4O1P1egC62teqafqvrfnXJGj49ugBPS6/Fm
PdSiGbISSPoKxNFgOqbKcKHT/c5/jURQVV6AZo7koMU82/kM04gv5xv4booZ75if4YrN0goy3y2AdtORR2B9YvxsiajvgygEAV+vBl0EmN3pxT2lmWNN8h
EERooMdxBHd6h0OJ89dkhDqU8KpTfJarPirO4XoXXvZJthx/O5QY6k72zeHtO69z7MbmTYJPaqdbJdvOMJ5Z0uw9JPIZR8cFA9tcGvXwyX1Zt5o/qPAkEs
BwGtDI7WC+liKIyw+caJMOueOk/umDpOufnblp9Oz5u9MENX7LNhcerJjJ+TkMUWz+iirtdzTzysLiuZxqAn0gVrqpEX6OuXuoknu11Qpe2H3jg5UlXawa
UGnj/LJrFPFYdEHXCukOlctQNQI4QzSAN0x5EUMrNBO32RqkO/0SlIqJ6GGqjW+NSTUEC8cdJTUEdXkacF5h4gb5wWCavMMO1MpO1mC0ozoNzlGbWL86py
jtgPT1sugbq1PFBijacIL7HjD1w3FCxYWCCm+6wHVOvRhDHraGa+Dc5QJPYeQWTmJp8cvsM46Zzkg2YLCZIVZtGxT7YZMnCqWOayF3ybsrX17rpO4RrV7q
M8PL6sSaChuSHYwjIg76nqjsEMDOUy15NcnHjTeaL6N23rwwhuRTlo1Eg6AMtgMejNv3kpsOJOcp6WluO094WalVLcs5AHfDXMv76M5DUYWBA0J+Vwo8Ib
BsjM2RxgOA7KoY5IQo7FNkLP4Ec0M19qAp30ZHqmlyflN1f21jNgf4HbI1YE0tOi8uW3x+ZrEtok8lDnyedz7r+sbjIATWCD8HsNXFsLWP5l8Zjalvd9Rs
/B9YmBmyEcIBZS/QdZBniQBuxzhd7lGRoMXXcJA2z8ATUo6Ty40s0o2JvvVt2w503oB5V5DyRZyKHCdx1x3odloND9/J+Fs6f37OY6aauUgM5mUJwPUHM0
ZKyHS/a2MrkjwjArVOY8DleyEr44Gyxf6lbrYV//3/VTdEawYaN85ToHuhdIHANpb45WhSyXiDRXeQMuuSHvDOacZp3hxPBBQ9DyC8234Reee8BiCBL5LM
7bieLqLftKtEyFeN5Z41lOdxoi9QXSGWqtrqqdkUjP7ABOdHt2LXvVjQKclafyE60+z1sx08VrWukplQ4rn6FuuSdwXS3/44HU+4ZYDk6MR3m8ezTFkkbY
kDaZW3BAVQu71Q0LT2ZIUpxXuLQ4V4g9nDbIwNFZ82GEHq2lovk4L4pBe1LEiiIXacw9XrZW7cGQqDwk2/hE72gFdf7aqtx+vRq6APKsJZ6Dt1z/ne4tkx
zmTjh9S43vQPj67kn1gb/3f7aiJ8iN+rSvFaoKcCe/AaSxkIbfV4FsQtD2S01eJi0Vya3yY7ejNhC5IvADEhIFkA7Nj6bf6d4yX2ZcO/ZxONQkluW9zm5B
oCh2cfvp4wL9Fu4pnDxgQmwXlJM+O4XelTZHtP/Td++B6ykAiBTJq/6TxUClq0CLVUFJxyfbzrqcvhYsTO3UebAumfPUAyEAoqFsi6E1qXdUeMDj7ElXIq
Gc9MlaNT6o+7qBKCQ0ryHlPS9pD96rm8zbSIWHkU55FInt07qdu730cSjxgUAtoSmwWcIDqW5GS2Wvdz8682DCari/YwSLFNyjdVNgWUqu+4cyWon2ZwuH
B1oWUn6xlsJv2NGqJHuhCFs1+N0reM4XA+aVkTULJTkEBclHf4q+dFV4ejZVPr2uv+DKUe+u4xz6OdyagTTJ+sQcxab1LzD02YSDnKubI59+n197K+Qy0q
UQH0qWGOZV93u1BnScceg8eD1K9t+FvnQbCqJ3nQ9Ngf4kRSKNzLlztVf9KarrreuWM1olrWQO6CIMDOV7Z8DnApCswCF1W3Aug52XN0Ufjbb7mYNerYUl
uwsoI6ZLd/1T86DLBvE8fDnu8X198p7Hk8Gcb7w0tZu3gb8Gxax1HafYygthtKD2tod8N7RONORnhm3cAEv4yfEZHDKzV8haDCp5Yo9MNkurzp2D9VmXhy
pAKNWdOqisykTLFDRdQlXz9nh2ZAswSFV7/olbIC6QzDpn/27r5H7iG0k7jzmQ4K0r0H4UJWs5GGujfi6Zek73FNzxo79bH8PWfOo3HGnzMiqj6I1WDj2+
6aK16c+I4d+MoT8ODCW5UcOa/ZUKKzlqxjOw9C4aDrSgVPmQQ+9XZXANVZF2wIVmzEny5i4nj2+ybEcH9MTyyaFGK/8O1YsYAregQ25gLqtpkLJakj+FMk
wfeb5sv66AaBEFERaDec+/F+ILPlTpZ8nM4U1M+PABKbTnew65sgxf4/Ix532tz3ehH3QCnUkB90jDi0vVfDHGW0uZQZOLvk3QHiKX3yfKTW/ISjkHTr2j
Jp3D6WhzqTcgaDlYzAly6iMo5Eh5Bt6gXMDm/crYes7y3IMgTZhZU04bOWU2c7rq6tQ/fRG5BppOOsop8wDzIA/ZwKZdEHxIvw/w0jC/0pXtlOaZVOS4Oo
mjk/V9YXtzWL4PUP5ghqeGDI/yUllSuccAP867TgEYZ+dgXCS40EA1g8i5iHkGjqqh3GUH26pm0DtlaBhEw9SAxc3zEe4WgTMXuBdRkL2fjdb7T0l7hOkw
WGdfoMT2ARe1oMW2zyMr+A8OuvfAA2qHMJV4BUYYjupnrKaoYpdmCDN/IXQ1cwjHau0f8IEazeLGrKDQ7OZeKfzif0nPGYrL18bMYMqw/TPsLgWQpcp2lU
V2P81DvuI7GjlHfSGxHg2KZdDh61yODEF+Ij8BRHaa686G8r25kX0txlLDtZ48yfRTyHjGfXCDniN+AvWJPsr3W9zId1xJxz06hPTLZuZIASHmpdlgWpnH
fK+KGApBVlOm5hdc8kjEGatIheyyrJwQkrrudTLsN/HBCBIUFftBGKmYVCwHRaBHH0XnUOzTOEtm5ER/hfMsnD2hIEpL1LkeMM1xENYNkC+m1fWs3WuY29
zTml2Azr3c75NSVKx1mms9u9idYeTXpfSUnN8J41LuS/Q5ulrqS9E5bRccQE9eklvyZ0TiGAd2JLtJ51Gbkg/uj+j4iLDJYsibmkON3/ofnrjN0ZQxPumO
eWZgRTxjQ+sgt5HbQWtIACqOS2aZ3ym/3ebu+ab6y9wwZQYp3ALZvhv2FJ6zT+blIyLPaCJDZvZL2HvK8YZ4MEC72TyyHlFWdbEj6db+JMfxgKE86zuZvT
OUbofI27soeTYn3AwP1zyL2ZPAIQd7/2xvkqcDg6rOBtIcTejrm4cz+Lp2aqBvmurs7yg6F86Qy1NqLe/hgCYFQ5ufu4YMTceYbQmRgTEwNFt5DAKGrXiS
AwdY+g0z+e/6SDb1UTWB/zPnkA+pl9RgH4/RaFMO6BoWg6HkBoIAAywgP7dDven3WOb+gRGnoIuwSISZa7j/PSz3DmCM8J96RJ9DVRJBP4d4dGV5NdCAg9
pWfLtk5e082hLLxa3Xde0Ie3A3Y8Nq2yfhxV5G/aEN/hBxeMDiLyH7+nryZDxXkoJvQgZ1Hcfw1MaGxDD1Vs4YxpruNxhmWRrmk37ZPVmH6Azj0Boj/Nwb
RUFScDkCsuM32BYBQ6MHaL5Q6r0eHqaH3fQ5HvQxFKq3dQ0mnXDG9ZR+L++qEcs7cp2CS1LKtR+snNMdc7/kVuq4m7e0w7yQfaIkSDEupXvIrJZwDjmkWz
TeL83BvrgeMsvgQNxMqvBomVB5qFBOZWPNIBBSM8nI1KfXMRwZwC1obx4PRgIkkGlqNAPxyYfdINbrpuQS75NJmGflMvgMHsl5EPjbMB6obE30rkHdmdCF
FOvBEYub9Vebbmiba5O+TvBorsnPaXzvXD9A/VsxWaBBc4cX8/K+L59Hug+b9U2Lt9OcxlfeTWY6n1Yz+B6M7PQBGK9BTetncm6E7f2Wugc2MsP8SQef4m
A+VY/xQZkhPbJo4dyhRyo2yAf5GGSe4lMu4vO45Nht0hr0+z4wpyRc+aSSl1p7gO9BcsvyCA97XixfVhdDNlmNnB+ndJ/ynWoiEVwsoFPvrpSr8gUSMa1/
1Tyl/cDXsXeSL/gsxt+v8XyDAqcJVbszYU/ldMTfcbI19TfefSGvAUq3trecA6DT6YCdsaRzZydHPvd9MNPh+qmZ7ifvYFVBBQCED9YHHmdOybbOFafBLA
B6Ng/rZSAhOJAFwNG3bI5ys3glpA5kA7/uQuqAuQvztgPphqrsQ40cowtlZHJhgk6nOn54RgmRpdnDr9Vu/kv8wZhDia6WOY9otnNUqs+7dtGJrl6eET2s
ReoLrhCr6quq2/MMwxBQrhgciGJ+Qd8QbQ6mN+4c+hBUuo1CqRlT8hTxa/goH9Q3PJfX9OcXie/0sib7i5h7CoEiEOOijinF6XdibXkDnPZGT/j/t7+Kbd
Kxn/gRwmBL7JSRGQIq7V2V/DQOrZUL/CQ/EAIg81ClZ90c5LAlRZkVMFTF3sAlWFikka5GHqwWAw8sg7Hns0N2BdD/0thaUWU1P+KuH9YDaEW6eENkTj2w
vCXZ1gqovJwcyjoBE7Wo3qIcqFCnue1CwQjtSAFjZjM5yPEf2zZRw+kBmxDIH2z7AuWTqyfiJs5cJ613BbS8L0D+8YOA2b36Xd5SIK4xHL6bkl8vBthrQa
NGzHIX5CptA+xngCBtywXVcJWgEf+j7xxRmcR+TM6gSWSvYth84JzGRbenWkblu3nx74c/XhYMfPEReM8DORB+MtwmGPD/IU1jZJ1T1mmvX0zrlHXMtwkb
EHw1If7RqUyoZG9ZoPW4ZHst7/zwuppHyxB56BF4TfSYAnqnW3LSlLAHIXQ0xq7CakW//KLiV8HwxVNwZX+qTBWKjBtF4KfCA8l8zhhCFNsTEZ0lpAsk3i
YMV83h/T6Kjwsp2/Q+INjqRbG54vmufVTtvbkgyNR3LKa5bQCfPXYcq8wtauTIm541XHv4ChyEkMMLtSmDHUKBlduEdFeTI+TK4HT9qcmtgcprwxSKC8Hp
6LtCavh98Ktq+38yuLA6pf/W5aAfaLB3UCcDM5h9sOWdUTXNYmMZ6mUv08JU4uFwckbgQdcgz/cRfk51IJSfAqL2J5j4rPKwMOWJ5rUZKGcIKx8VRsi2B7
JHTKmZF75sDQgYe/zEXfO+rXF/7TAcLXpv6KnxGWG3tHaJb0eCjR3zViw84U22m4WkV/tP4RfeHyC26gMbJRy1Eis2/PrIO3vnX+jzMlejGDHFrpkQtv2h
FxtwcnRq1zzmNHCRg2OsVLnyXPeODsouhFhYPUPGx0flQVSlgZyaocrVJtuBe3ceohBcAecWhihUOpeP6Hm7wqjmWgPYLw9xBTGBRAoodNQ0fXFyu2d6Lx
j1z6/3gl8WuUqLb004V+79yTFRy5Pe+15V9yQ/iEODKxlITj0MGXCjYI36XMOVDCXbXBHYADhMKwAa9TdVqX7UlEm5PCWj6IEvGNa754NHH4l+uFyoG2GI
VekN+wtUGQUMSjNY6p0RbfVaQyl/vVr4gwjVit4erqQabD5iYyEpQES9RAo1P4lY/Xrol4RVSRpzP9SekpsiynqeROkeES1JAm74gnxTy+Oi97JWEYIm1C
wWpZGf1YYWAiF2q3z3aREwFAQjpl4Txe/OUsFIAWKksr22L4bOuHssw6LrWRRtijt17SPRJJGQkG5/lYXBZDEoczg3rJNOQ9ZWnfK9sfuZGZO+91V5WVTx
oSg6tF9AnnSlz4GcGRkdF+0AUN1718YvUXXbKzfIcWmKKE4E3PcxIqSpG4arQxfRQo6ezAxcnnEQixmUbpVY8hdszAadQ+VCFAQdWYBnhHWwCAAG0prTCn
zRMvAcABC2jZ/dEc8Br8RWASNWAS9sx7G9BZkjLjFmhjMvkidH52YDITjuGcST6PvFS4khOUwcXimeMZ007ham8MRcLgQCIKyKHJjCsJxBGbldujIl5Svi
prlW6y4CrskKNnRBga1hyWy8DJEOTovfO8NfTq9wFopEfSuA3cHKwb4GvQ8rBTtCm7vRclfx+Rawr/I87IF0cNjlljki4GFct9fp3til9vNrn3Wn+m7/9Z
dcL2AzrtLAWuMY76QH8fnAIpbu0x1fPscxaCCA5nNxeGIXdCkI6oaALTBY/KZjUzC3/hTFDzeS9ZAExHcOHs+QeemU8/xYdgPDg8qrbdC3XHs6l8r1JdWL
FNhjcVw5ZfAY9aVtD+GAu92DZNqtl3CWeBhUpZtacHpUpmHuQCwM86KMj8aWHxRJWzTchEQ09ZBDva/3Dczr4AMJx+qwAqaMZND94E094H1U5yQ4I9f5u3
akFkhX1dpi7M8jlMFViZEhsu2fguUzkYHnsQdDcf35q33r1Hc6USE+3neekxqPd6aTiA8SWo9JasPF4JWYqYGK+w2qPSup1XaFxD5gVqgKLdZtyuCZ1FRw
7psXSnvLKwdkesUv9N7fHJCEmnAPIxrmv9G2YUXIZF6TxOQqymA+pKWWPNjSejctYd3oY3C4cB4xnsyeLp9Ps5qQ5PWQx94HNLT6UDJkNUz7WFLjFcmGsM
nBBUmdyZeSyZy5XTlSzsOusJNel3TApJqyNvcfCKEOMifbCkd4PvMUH5aKW5oj+JcK5JQPwgKHtrgd8OBH1pMM6MPxV1F60FBociPXyLcLsOoyApZy5gj2
ZWh59XnhjTP6+IRGp0cxU4HO9JhxDiJnopfl1efwcPq5wxdMpI5Omvc3Bna1ztntENNdd6UdsDkwkI4RMNg1UC/6nDwYLO9B9axtca3fKVUbDlYw2S8SA5
c1e4L0hBQS6hf7p+YqUV4C210OAgGQ7Z38NXgOVDadozV77ek8VwiGpHQTL4fsWqpb8cYwh5o6Jkn7/uOYVsABV+viQKMG26fCc/Eithn9Lsn2fTV4RJra
3XTPkg9B7YR3NjrRvGtKchtpyOHuG8Wej8Afy1Km16DgkiY+88fRFhEyk6a9KeXVk22FNHpOGWCVzWhQ6+Qyx4Bpm65XA1/hgtHsdT5Up5Lu/EjxtzxzE1
poooyclv6LC1tVnxnqAZrKW8kHhWAWUgPKvBv0MOqzzxF0/MoFPqP0ifeV1k1p4+LSpm208Rkymu1joRgZ1c2R8UmFfsyoM3ebvDUkshbIIPgiDCnrBYGr
HBBIyWlVElTH0YpkWPtNmcx3rb0so7IuBjYo+qoM2uJHuDhh0p0ySMRsNK0cyzL4a+/bjcj8jI2edn7TG9p9LOMUlvjou67111WLuyfdXjOlfStzdcmsp/
lysKBYEEx7WLbGnRzOleUu9c5sT2X1BmZyoZJGrhczREehzu6jDqnRfjY5cLL7VRraRTrYRbZ5nhe7Ke5XKqsGHzScHG6RxQRTr8uq9DOle0DkyAAx0pRt
ez2kz7P/Uexdrl7vIh+H9h2IQhv0CsTbOU3mFZDdlQy56sNq8hgiHp4nOiETkhqkBQAsgOKirtuAQdRXckSFdw9f5gVziVvO6Q9lu3LPI9iPb6ov5T9Xvr
eV0ta9uks9h6xGTzprlENedqRkltyG64GzwtQQMGgls2fEb/yoWQjOSShv6iJDElgsuZ5HV6Eqnh4VtqGn2lnmYNuwEwa+sDW83qog8jKB3mT33tBu+3XI
Wc0zdu1LQarSzqD231xjPiTBWyhuDRIGX/vtNn7l5rBZzZ6NwqkY9GhdZ/3IxzXy9l/+Mk58/QFmzfJMF1jMGkSTHyzo6e35wgdo8MUjP6SGWeFkB3Ozbj
isPkzOdbvO4DFPNDpoos0hMv9VnER8SJGuqnmlcxjPYY2BRtgOe3LWcJLthgoCVn/y1W7oqSh0hblOyoEFYdy+R35+78QjxcfGu7ugM/qZ/FRDDNGc1crH
cZ9WX1+BK0DpWcXb8gFi5+WP/8IZhynEL+UFzZDHdwrOCkqRGNgtL4QVn9UNKC1I4XN5jeTDTA23IT7+GRkE7JczCPxaU8P4K0bGh+dVIEsQBgvJFJwYOs
DG5WhxD1O4VoIYnA/rFzFROGKhJchEVJ75DrJ1KVS0prxHdecg6mGno48fwWlHBmw8gJGupDZcTK4vVV+ShQh+tlFcfoy4hSO1dAbmnIEAxaXHinsprM7b
ZiQ34ziofKRxUb9AHVl2z0GZTNssjLc6nGci/esee3S4tVCSx44ZH9cYmgGm0DyRQa6kzSrdhaqr+9ngoT0RtsUTWz8GV68F7O5MaS+NmcWR9ZHXYz/7UH
b9GYFXHyKXAJhI8+Bx5A0oh8+/JlfdXj5ghMARhMf4y6USBavQ9Wv211HhZy/XnuStijMa33o8eHHSzUjySGN4Y1nl6WQOPOVpai05+PmWyrNjh86pkTF2
sl6QYRwu5SvPKv1xdyF7TTAFBYZVlLunQVdZIzomR8y+47XUFPcWVPYvELT8F/FbTsC/hvok9IPCK/JmJtOflIjuA79vU1G+MnRgKjJnp1NptPL/GcQd0w
lB7mEGUY0Fzk042XajSV/f4dFlri27ywW+XKC4WsFV61Z152oE6wLCutja481IPPAGZ9o0MaKvN8OJbwz3kzysbVHIOYmMXiOzVUH1uxX8Rswv4OkpCAAO
MBtisX+QHf6H2ZgmmHmAs2pA+I0P/AjFucrnYhFkstuBO5OHlcvGd5dysj+zMWcdXUq7HAYmDstHoybzSvSpfDJeQmzLlWD5pubNY4tIpQ6l1frYz9cX5o
dViN5ZLTuGvEb2/QxgXHseeH8gTKkcshQ7i76WVm9nuVAg33WSs7oD/F5ngO6fqk1RRCIAAjAWMf7MAgZoSDuZ69SzNna6vEu5YPXDwj5JPIZCdLcDtqZC
TxBWZ6Lujy1lSKZSgA+4/T/kttk7934DmUrc4ox6Ky4OrCmU4Wz1TUWTt1eeok9msyIiO9C/qD2zINMKAJmMEP6bhrx+FPtFhrc4ts7qmA2yPPanjev7eu
XdWnwZU4EeRinuwbc1QXbLuqbwqWJj2sCTgKcfLOdd/fBRaipwDtpqhFbJu4fB0DGDtkpZDRnR1LFPPhxRPu7vlkGNRndrD1gd1D9d3CpwYSLJL+gZ8m91
P8RC9BmyFa4e5SeSRlXhWrmy6D2FfqWZd0LV7OdIX8kMuLilUw9zxUvEdvDwyIxvRiHWjJBdj+FRxlS1S+SiuatTsMrAMfseLFL7QbkNnEeVoPr5jpB/ZB
f49UvQ5Bs3Goeic4p1qs0GMYZlYIZEhshL7nS1CcEZwV2ukMBeNFl6ofUHlLKgNK4sXsMJr8ULB62gNSPvCj28aVRXZP+G5iolJZ+MMPi7hpSZ/B+dfXrI
g/wFGt47dgINsWXjU13t+InZF9k4A/Lqzz/tUfHtiZ3PeS/gvNtmXixzFzlDmc/QglE6dh7IafnWARZaXeccenbj9Xg6gyWCh+7M4boRZ/7KfQJWpk9yqp
KVdeefJsodTnGJ0l4C2Z6ncCyuSaUDH81Z9/y2mdCeadjV3WpeCzDbRHOU5jHh0P1KmKH1tpLPhPjEs47TMGs01ItNc/zlDgqdK7IfvjWcHL+1x0wtMABu
xTxxuLwy0ESzk1mo7N2ckA3+Glr3VLmu0fVC0kx8QvmVrWehx2lC7Ml+7OYxn4Sbe1uU6EHwftWU7kiFSCaFm5WPh062HZWU7FNeCeRsx5JFgSdYNT2AvV
Q+SB+2oZpxdg3rFoDi1T3mUM3cAiF/wB1yd4rpq1IMK93OgzKNGqMxyMlOgG57stZsBOMI9YDUytRHU/SOUuWs8keu9FOe4N9fU7uSmrlMrBh8CETd1dUe
R9ypn3vKnSuw2ts1fGvCaP/3B0/jrIadFsz/i55Hpa9P85QduBOC3jCNX3KC2quSse8c7+evB9iLAllmYDQKmx5gBHehEdCwBjhoJDNdBa5IhXzO9Hg+Y/
XkAzjE3OiMjAbkqb80HMhFW0B1V3iu9HPV29q132s1Tvg3t99orGsQrF6aIXbOCq2x5CCgXioGNLMZvS261lyOFM9yP6SmtM+8KIi09qh4mLGYAZqsByBG
mm1cttdVVJvt/j5qStc+wNvKaSNySGN8BAzDwk2jtEKPv3let50c3mjMgSNQu2dewUHguYKNyNHjK+jJ/VLivh2iDYYDpoy8fXIUkPVDzUGUEw8GPkRxCq
V+UilXRiIAjo1mXrpQ4yVBIajU5zB4l9STlFcSdMQfdEtOMu8EPYi0bmWcESbbc8Zke8TeKEK4NlOksvM8+sC3HNhWUmqwSZoO2HGrS6TCsorX1W3nG4Oy
bK3CJn0E2U6eooN/WAjlbBBk6rHnP4DnuB17vnUVSFnLlT9mn7WpMqdc6u1/nPQsxP0dVwbkQ1JnaKF6L19CTUlnJqd8hR8EyTQvKKkcb/lesAMm1AIsdd
9hznqnDe6Q3RJ3kKd+wRDyOtAC9hSOU9XobZEnOVfS9DM3XwRHkgMZZ0FLMaRrVWnwIuEqVX1C8ixzyRGk4nTsP/y/cQcydsr5cMYHvWlxPGf5kppvYaSi
8uPFHDJYhxIHk4MOK2+oJe2aZCXd0ZXHAvNQ3qwBoFp80AvnDrl85OK8XnYX1BA7KYBaacXdM0D9qQc85yC9kKqDB9EphhPgx9TI1S+eVuGvFq6ZYTM8Ee
EJdRB8Q+Sc0gxYfeQ54g/Wxgxcg1D2H0x4wraaMoi9RBBcA2Kfzp7Rbmp0vvDBydXAl+kQ06MPYijloeWisSZ4DwHJvotBucNydvazs8o7BYScSLDYw1I+
EK+cfcoMqy4tsRk18FAjjS3n0duXcUj40Qnyup/94azxyfFIx6oKdRrRDneVMNe6rvuU4tZTmFCAvIiDoCJDVg8zAfExSk6cerczyWOnwNnOoLGg4P/Jdu
aUyken4MP8o3hjzPYp7jYyc3xJo6vgVbqd5KyKfaXXDROUXsx5AtbA/uNTWDAQ69kPvr59cQSG73W0WqxvVJGp6bAnuMXNvNs8K/+Qyscm9sguDyg8ptYM
KD50WoXndJKok/0jp83AX10JndN2G7eIs2Zu2SDw+O7NtOP2V776+LCHlb45fIf3+IKVLXpGDY+NMH8N+T5gxOjRMVbXabEy8tTaSA9Iz58RWfsCOcjEtt
b5IBPn3DT41ahjyCrMCSIr6OC3yeM2L2ZBuzrIgfNee3q3szziFw/OxKG7kSbv6NZPzZItZ4M9KjvzqoOhP58aWKAjN5SqBUe4zy/XEOVdtt+XeJ00o8/T
LNgbreHPKyLx44o1iPvIQcFMeOCMDsGf7AX6jPKZsoyhd9PMNFD/wBDQX5EtH6q/Pq3XnFW2Z89onHYmIj2jpQrzF+lukbvNQLt8hH7ZFJQ3Mgc7/fs7P8
78XcOZ77t65sxB9STbFbtTD/ZUcPUPTVbsE+wPqeEnMQeLWByAiEjGM+ajMfkHzG5P2z3YQZrKi3ZvEzev5xG37enjb1VDHDDX0wWE0Rqoau1RXeUzXKC2
GXcgFeVAISlYPBI4WRgUH0de7b00A5X5fE6jD7z0uYKxYp1SC8924eZZDytflXleIf/yl7wzu+mu3o9VPXMOXYr0+vkFxRln6Z7jvsvyeBAFFGHzyPEb9x
7OcVcBuB6cI8uTvKMW7MsxG4kevxjPzmh3Lzen52DSuI9kMDvqdRVf+czn4sry8eG55yVkW1lyRuSR7zehwarF4CupwdmDZWN+sn11VvHxWaAU1vrZIvMz
gcjUKne3SCU/nc0KI+synRz9NiHr9bDe+AeedEg3TIYlVLtzVmVL6KvqdmAtyJ90gl5tup9Ug7sHPTo9HzIpLssnKZQRpm6wQn3b5CoyqVmlboKtDwwcVP
LBraO7bel9+/GF8dMrszN4OnFIqR3qT3qY6kl1JAs1e9H0l7t+ORVr8NlrsOg4hMRcIaUwbzAbVVd1fDzZN9WJ/RryLMqZwSe9VM+Haw7+4hkH97ojKdbl
XCuFAEYh1gspjJb4k9mxdUgsViW7L9VV/5w6/GMWB/Am3p68CRYzB+hdufCHteTF395Puk/WehWk18juAX52u//wKsM1326hqavVSioXtaH9nflgp90s+C
dzv++gOWyHhFTZmmSIH2r9oq6BAVLbTIxuDMYjDiosBkJCEGItcspzO8mZ54C8g+Tsc4bijsVxyu75c5orz+mifffU+X1WgLQhC6eUOWtpZoRraCFzwUAB
wght8dZMvPLugNLzWc9aLb4cgiRrgarWkt2Uc35ZDciPmoXUWCBDZ2Tus7rJwqyFcvlRKjB2hdNxuD+a18+ZzJ3oyREoi7pqM3yGPjSzxEGenoxsXvkQyz
f1nMoeNJ/cnKLMI/8v14Y558+56q2SlZ1ZkcpZDNzDPjPLxdIbfVQn7xSbPMgIrgt+F+LD+jJ2sHgbo6vjIK1DHBpHRETepZ4Z5pht8Rr4B4dmoYZfKJAd
wDugpLIqvgQTyvo/h1TAet5ZuKfNaUGvR8/XYIMtI1e9KCiGSo4NHCAkTFpntBx6sowhvwqaRYJdCRmulQjvCVReN1p2MLf6V380Pl/QIxIVz8CaBbIRV/
yJadcWkrZQAqeIAyFkJOrQ4yL1Gt4ZfOR8cfZFf9lA+rCpgQiNFTpxiC3lQduNklBFButTrLo5hh2EDWpUkISXZARTfeWOGntHQw3Oavhwb/0bf/ThK74L
HizfFM4K7kJnPVTmLxRi/nfOzezvrnx9SH8PBdkzJ+uCBierELsaxfIF5CRHEzPmwiSZ/QxxFWINM8WPRFZBEELaBg/UJmJiILV8QS+/Sy7o3y760UXN8C
U0Nm4BcAl9cq5bb+Lle46gi3xoqtNQAtrbGdb30MGCk1mOWQB8slx480dZm1XUUbb7gbtcPgjp3UErgW1XybaGyxrB4cAIgFhM0wJQ6bh9onykI+QDME1T
ZbYmvGGvfAZDdnM1FTeTJruVRoyrbvN1MJkj8GbX+UMsbya55xgzmzU/c0s3aGt1Ipg1hGNG65sccTQlAz4YxiPcY8293nFshYIflnePCHPmoXLBuI8fXs
Yl91NhfB+BLU7pQ9RJ7tX0rPAv/eRlNw9/eZl34XSejaPFmDsHY66YmGZsB3DwO7nZ6HC/9Nqx16iJ8qRnNU28tet6QKxsAG74LYvryUwDIWeff+nxrOwc
Co8Fs9DGtzMs5cr/CaGIc7FKAKYHSRS0zmtStu5vOmwqP9HUu0y4+mfFwrWCxV4mahzOoWnbuRUtLuT8a2d+eURgzAQxb6o4qCzkgQNMgyWRetHHDyKRZ7
Lnf1oeb+cpsTGZeLhoDo1A/CgMOQrzWLoWEkdz3Q6YEyPfStjS0EBf5MbfItP6LbeJKuROzBDxkCFPzvbQm6xFWjpc5Bx/pJRIxYVaev8nQ/jEOwBm21au
GzzMmcWS6SVNy3/nfKxmBWioYqDuQ6BAJEgT7oDK/QFTiOLpqih6bayd9oA1AlbQhoaytTkZt3ZLGx5HPVnJHHor07QWspU2DzqBDJZzXPOmoFHB8Oh94Q
Cgyk7hxebutwz+X3+gTHa+lQbI/a3T7L1RbIc+aC4C9HFfbbHwteJESVUJSgSy0QEHDQNzDeOodEbqcGQ5qcPiwJkB1sJqnbGco37rtNy7t4lk21M56Y9a
EMKO5N4c5PNm2qYNckgXsbJMvqBNe8OBfHL/HLFh3z+gdZLDdyle6hRrGdN1RtJT42St9cgL+1VJNf5fu0VyD0eHNj+8+f02qE4t5v+18fxlH+mG84qrz4
O/tdXPqsUw8OeUW857jNF/p7A8D0+I9L+2l/sEwdQ95xHHk6f0h8/nihnWLqr0lwvPGpwR962QWL4aXPHqTDJS7Om9iXAHV56KPsUf6OR/suZow3xoCIFQ
S31A3fNz5ksgiv+sbifnHWICMa1VwdVluXJWGx4zL68JhGDp+MA7qoqHCQHNICAkWMRR+u8NPw0CH48z4qbrHpi8bRBDArFROohVMK8uuEh7o+9WNlxaMS
5LvwTL/GQAYwhnHqi6FD9HGD2vDbgQV3lCW2X7YliXC3qlpVztkzEdbVeGJTlf24+pDAOQKFihUHleuxpgb4cPvqYzb7QzCPNiv/jliBXqvZCZ2B6wnIqp
4jFmPn52/jWCuy/Zv6JNow9V9o5xsl0mH3jntEcGs2M5no6e4Q3R4ZdIy+4s7QXISq4+7dsCgJ852Y5qq+HPrJPtke15RMC/svK4lxs3dd/tCz3tgZ5WEs
Axmj1DsZSqOcMAVSfknnF72iCLrDfG7WpTf1N+XxumEIht0k/aim8ivrR0n9xB8BBo5fSDxfL6BH3X2he61cKxC+refeFW/qJtG/uW3u+47Oi3gxZGoORh
kgMvwEMVuXCc3GSTd4udxDSmhWBx8MGi11qW7Qj5Ui9AU+QDa8JBKHRhhDjTUpzqQ+HRtCMo/8r3m9de7l8/V94AOm42crUjUsEoaAcyCnh8KgLynnMZ9g
TZK5p9oQh+wvEUEW1Te2QWEtyv5BfqpcVmc+pVXTCebWyojMzaC9Bo55mdL5G2WjFIQdBMen4sVpgfE88d9BROuAdoUeIMwTDWdJwn+yN9T9TX1m9c3ylu
5bBdQk5frKlHIUN6sT5Q9iDtySSB7pdbFHtHsj/usY6qn5QVjzFJLsg46OOYcyC6+epahqgNmwn9eQMhANifv6BxtIZOUktjJQ0jejHXxDIjcqy54UlImn
70i/LYQKR+esHxDPf9TtsPF/y34TL9BdkLp8UqWz/arvf32v44Men5213Aw6O0WgwW3moIA6ob0lKwEj7fA/hi3YASbQc+86DGATr2eL9eBSWH58pnyffH
+zNuB7sX5dTYXyfBtfd/S3pBpUMBIACqffdA7/ioJhfoIHbSmLkZ1KJdtY7i+uFJLtMxMYHWswHMax0qOFAd4NGS8PmqHkJnFALQMurPxX1f+qJHyXzHBh
9pKG4YnmvsjWkzXv3pFzqDQWVQtOlLvJmwchY5WFxO8ogOGkKwhtoRE5hqxNjk7IEri6kqkgvrVk33Qrsb8tDliGYFaEOGeJB92T2MHlY62BtwMgToXIi4
6eyq4qMlDuTG5WvmbAwbSm+nMupEKqVoHh4Sf5a6SD89IPgkLcycgkVj5kGPbA+lC9gfd9joVltDgXTpgFfMgt/F6Sf0aDVe+jkOsA3yLaqCUvZh81cdV+
0UjCUbmqox5APkar18hUW5s1NxHB/C+nD2eR9Z26sGymg4aZD4qBgH1HbvnrJ/awyQLPQKfIRMuRGplX6pXqIeBXWsbDfuPNiWQnyBrCeJriZdIg0VZ+ki
ivm1Wqk7yz5YDvgG+JsGXPErt+iSf71Dl90bp9Gie3ve5l8rOJ0Wei7atum6+bcSzZsi1qarzFu65IOMJnQxv/Z08Zn8knpySAe7dWngt7pa7QlznRL2q7
uvR1e39pPuToEdm2apMDY1vtPdBduLWlTUrOrySpP5VRdwsHvgoodDxHWF48vJC4BHEpRfxSghMZID88PofWK8rEddU3jF7TJPwdEBAO90UscBOp0NmsBw
6eXNK9B8XJ417WrwD95GW+46mVcuY7AfTTTzq56ocLgxTP1YIENGFuvtne1Y/C1KTxWczLX4U2pnLBXGsxkZaDKibC+EmeR/vsCDgS1lzyJq1fAbFRi8zp
4HY6N12QQ86mxg7G/Q8nJL5OrmgfkBqvj7nGRV5sEY/07shDRKQhenfXCc4aEaHeidGTlNsNZ49RwQA0m2y+n5YF0IJf0HF31DgjDL7EBI61GTft3fa9Go
2iRAa7cH9v6305vZdUn/IPl48zKJD5HEkdmxBHQ6kgGmA3mM2COhJ/6A0QGKLbd+7HjOrNvAs74drAWhlvNUS7iHt2deH6IMmR9wyOnBs0BT4kHzvDZqUF
/2YZAvNfkE+EMPOUQuQ09xkv8ptUxP1fADtUHeqeeOH7uEW/wOU8JRrdV6iIQsAiEQ1DfCRwRlvv8Y7wdIfeyCMG0e4KI3B3AqjjJYsVR6bKDDlczBD/my
KprJvQBUZlgglPul6fNkonHuDDuvzK9rQMCe1qFPzwylA1YLeMj9XK/6u6/vSTmpY7qxNA8ML+q5wYXbmRPek2xgbHljigsivV0Z4ZB2a4hsj6fzRLRb7R
qZZx7evXz7n6FJtQ3qcHTOwB3RHtDjAub9Ttb3etDdQ8XXekDIgdwionudgA+09wuA7fsX4CgbeB030n58uH0n3sSDhedCWB/bnaGLFzYSIcaRAByqyOfB
ni6yZpWR/YxLwPlTt6zcSPWEsoZEHWdMbAcLhJgQVX9lVGl9mJpJfdC+h5RTfGpHb9AUTt7RHTSZHZeU0yhnWNti7QLYbx8iyyVtZMMlTvqzkdM+r7vQM6
ahtiMtDF+axaOgrOFTPHJJ2dalD6LAJ5lpJkaD9143kXn3ElxWHkT5FHSG9V7DKZ67dK6p9SvVwkQRTvaMHIUGhMQQz4EnXRUp7aB+Yef+lADximj7A4e+
knz7opCcKbWvWs8Nv+8OPaMPjJwajR430oB4JDfK13h0rbydbHMvw57Gc7C/Nnv/odaWXw4YUbKW4mNNTfHIkWupKdl0+ewgj56X6NeNXBr2zxEr622kCe
rQww+7d8LaODw4g44vqsgwfBtOkhlckQSHzOHMR4MXk8mxKH1/6K6ckaxTlw21spWcDu852/3Iwfo9gWPg3hM/bpzD6rV2ORQ6imz03H8Hinfq/rArVGc5
Z27CFOLINzn+XnhghNp8Bx2/80s8luWEKdzpAvZcGSOFduc5h38l0rphZ+gB9wutP4fZOTVnT10dBTCCAPkcsKNLt2qIo6OBqk6Buw4+plLt7n4HjunCz0
105y9DDPWhM6vrehO9F+Ea36QerB8/XvN9jdxwD/qEE+Wwa7EDB1lQEqghd6CdhMPOBfrUvd5xXa1U3H1Qbbe36i5Og/Y13S6wjX+VHwx34OKGKrOA7Fmk
z+ubwuusybpxBqYBtbarx2kHVvl+TK6Yy1BRnVaUh0cC1Pc47vVvwFMCd0I+8MoGZzSh1sDxIwHo49cfyD7/mgK+UMisD4bZHmau+9Wud0U9QznZ0n0h+1
YsBX9O6LDQr/zU4tYccrSWp95QBzKkAm1Vz4fWcrRdv9MsWZGjCzeyA01jDuuBFhP6luXPArqNnxGJKmvex+hjjZkCxLq6iu6/7OnfIgseNPyoFEN/pn6r
r/GZ/vtvGG59AoJZk9wyMZlljFPLEhc9x3zazHEOVzLHi80ZJPoro5DtljdQf++UNntYRRHoFP1vW6/qyvqrdvtMhI266aoO7YcbPGA9rz5OfBAXeJ82Ns
unofb86sarauLx9mQ2XwUfZTrupeEvf+fqyeGx9qAjBDRbrqo6RHzzPn0peG8WKN66+jp4kh+uqsEDBop9DLQ2xcBdxIfCu6ah3IgMa3ICOa2WD+jm5SZz
cJrIB/6Tc6eGJK6ni3LidLOyDUx5hazs4vTn8rmDWoP559iS+QmxgoZJnzEgpwZ7ZICY90nxYYPAkscMyDqfC+Jt5HxADkdbLsiG25np77No4Zk2dwEt08
n2nesgU9VJ3ymZkydNi6qyd0tm8XG63DgtBul0oN65VK7qXSFP0x/lckXj3mtBQ3+kumMGZoi/rZKF6kkUL1zKQ6e4UG1FAAOFnjM8oHA7g4y2gjyQqI59
qwGiIwIM8/PAnFkz2AyskUHem3scl38U3m4cC3aoOcxR1wY/0UB8YNJAeqE0dshLa3uWlcw3BmqwiQUywgHqhYOeBZ6hfG5ImMRDFjly93SQ+nQXi1jDrc
4phnbXR2WfjU5mb1v02dlw3SJNd/J5F188Lm1SXHc40jDm3JzSs9g2bfu/2vIcf21LvfdiZlI8Er/yzzocV1LjH02eCtruwIzFFr51eycSYm+B/jfucIj4
N2e9a3xMDVWJP31XThrETDrDvoEer/DRj/Hn3wDqImjE3wQvsfDfZJG7K152OLV/tdbwd+WywpaVyodS+z1J/cVQ88bFJ/55ycLEuHO2G+hs1Ro4ye2kgR
6lNI8adqRQ/FDmQkH5bdApXG/4ZjqKG1b7UF880PSWw8fkOzX8znXOZE4YQncnEUorXblhmKZ7/veuFPIy4XYbTvF9w0Y+jVPkasV95Ef2cEU/6njSzQm+
u6CcbaQyg3pGE8XcpLQOzxoe7on8a2gw6dtIxfFG9f+NhXNEWehuZHO1ya2tGzM0XvGhwvs8zx4qD0VR+bLtedn6uZR8bdh4QRefGpa5VBRpvqTjAcN/EN
WWWs6S2buhKfJV32K7BoLmU0OVF43g5fJTuhlBbjAUb6Z0qMLJKfy9Nfy9KckkPynBV8XnQMdxOLFmfsW1TXlUE2xX5c4lcRmkImQGPTO+brR+pi/SHLRx
lzGmG8/AIHzekMOugeVJ6MD9EqKrf7w0Ah24gIPxQTpuAF14UPV+5yHsEQqTuL3A8pZGZfStyzqtznYksVtV5YEjgjLwUQVog4q26OtOk9TJ9qMRZWRtFW
I7+J9CadsGCwojQlU0MTjjTE8E1ID/w6O1b1NOo5X015tu1Oivs9VPn/J4ZH0lzqEorK+0hjJizyahCgQfeQuz9JphDk8uN/QNmym5oMrGSXddU/XxHzMU
FKlqC+iGWfKp69yBD6l5ZF41UR79Fih/5uXx/FOd13y7KDF514Pn3utHlxUs+n3R+jEHni0f0Lc9oz97sPWMupSdzhx4S5D4rHepksoL1+CsXtuOyjjoEe
93g2gIRbg06JJnzm/VlWvxOb3wDYRYS7dKGB5lvf39S/y2nU0Tl50vZK8iAoYnOyuPB5YzBuwODNoLxS2nfMhsPFsTWkekrwx309ycsXjPZ/q2Z5L9FpO8
+QVMmqG20Iwc6g/7BjQ3hz4ZU234ySww/oqKoNOff9JepvlEcl63SWAeOqTQwFeKJQevkl+pqx8Sog6EABi+87HQxIeW3HfOy1yhlxCqe3i2FJdbzqzBqN
88y1yxcXHaQiBQj+MDv0KtzeSs7ZTl8xe/XToayFEAarKBdIux0Vmro/MYm5wNgqUwAMeBBYgLE+6TwkvGH3IXAAKNc7PiP0g9/ZmmRO4es6eBEvAne4AB
VLSPFVgS9LSXQ7efzzxl2Hn6cu++38F9DPoh3yLCdX/6+3/0istw+9SwtRXvDtXr40qRUXxkjOqhzMJjGsHxG7J+lxdQ0DygncfJo4nTVzLzhliE7pMr5P
PfKF5gcignR20/lVxJmS4STnrN2HK0bhr7qBnYh2mFW7mpOeQrPjWtj38aCQ5Sz6xHk0XfTFrngxvXspNsQXIl4r6TddPY5AnGRiAPLn/Eg/vGk4EMxp6n
nNI1tkU0GLg57Rv8qB2uMPnOQeMZ/NAHzAUHa8LdjBcIT8jh3xtXLfexDk+3at/xMASNw6pFhrc4YYGsESI9bmLVPI7pjNXiTvo8m3Sfpg4HPygjlbVB+s
IjxrUGu+rnmjp5x2SkU01hkqdNVHZXTbq0Nel2E+WFtgO9xXI6Zwf4Df9QedZn0n0mijtNjEafXrvl9EpUDwMK2GKi4+MSevkp5WJtlTVN1GqzyTeWfoTX
TnGH+MUp5dkF4LVoAU6OhD5D/YZ94HGQf9BZ1+T+IHe/QouJDJ38O7f3+DbMIsf+xbAtkOVhDMsHq7qvcaPw3DlkLsLBPWwjejsQ0J1v2B7I7fFtj/BXSy
DfU/V+P8WPmTd5DwomodhnuHdubH8KyTXJFA7PQEB8NEC1lWEDpY+hDM38UebZ68otnmRdeuqYf33D+2aQjflHMqVgy9iUdBtQ5derz7qTE25Vp3oi+zZ2
eteHAeerOrC94wz1i7VnzWgvKx0cKGvmVcMzitzdsMF7JhThuzFCcKZ7SGcwJjPTw3fMcZ4NRFpPBg5zeKyJ68bQ1Knrg0GncO1w17Yq71x31osiTI75S1
Cr5wGFB0GEhuYgdFFPu6XxFGNfBBVPMRiU+l8tyqFJzqlsR2mck+fy8udN9Igf5TUn9nE6UBOeHB5NHa0/xRFxYyGkTXhmeIa4KuBYhwYAfYDCtPOHNdFS
9btV6wXfuJIuvgGqEsi2JuuAux1Yn/SUccMo3Lo3Emzw26Ib36dk1Q1k7co8GIW1Sr11OErnIHyv5YumPzKuZOwgGmjkcKqFajtuqNp9A0Zl1G0hG7jRGZ
LM272BT+6B6vvEF543fUN113tOtvdvGCKfx5IHwYJfQO21grqRHwqt8Y5DtDaqfzItt3+uiWfM38m/UaVod9HfTdBqHtmW/tC8xrurY+TzPJlcvVHUMl+G
U4BmjoN4/dBh3zUeSrDXLdeyzXN1PV3gHhV3Yr3CLr4nZoq3HRS/3lD8ZhhkqmOR2irkZd8MsSpgLAgBEIKVWTef8yrhg2PVxAp0nZCtOXpYJQYuOpJcGT
o59iS/SXlnVraPxAb4vsxTnO8yWzOlP3hz3v8kF9406Wy3LOzRiyTnMvWUt5ozmF2Zq5rBmoMKI+/1nkimNK7u5tHIlHYldoca8A4VUDoKNN4+H90EhEET
trT49as+MKfDW9iDg0eowZWFzb8vdG1N7NvYhtahJiRuLqxxvLzy/mYzbwqyAkgAW2VeaZZaVnNPwksVam8jEKK47JBX6aubmkHDZqvGijt2Z+F5XH81E9
5spCYv3FR18aby7ZuKx25CWUGLf8Fx1KBEJz2SIFIDVL8qfMjcZj5985N7Zq0pWOn5VNcDQevzNkbAIkonSrNQ7l3NwXXiOPpc5Q11zSe7zx+G+ugD3f62
eKdB0ZB1DyofvsUDg6fGwbfsdw4mOw645T0ifFgQIfSKyaB0q0U+Mwz895XFWYXZhcAg7+oG8rYNzBqavBGVrmEBdjPSOyABFabn2Z6laDzJr4bblleZc8
tXniZX/HwZHssz+bUkhQZ+Z56n/xjjYYf36ifiA9J2edS93m7FXnFV/c0ujzAa7at4TwcgiibCzD5Y9S0zNKX0GuqkDVouNnltCoJOBktwe6ZW92RwAZtv
UdxYwIGS1z1NB+gdrfZpZXqKMk8XnrGvVwv4xcx45m+i60Adjafi9ltbiZvWp3z3YTdgwPkHxz0fJp3Jtjx1ij+oVsB8DFCjg/17IyPXsuzdOmw+KOMvsF
4JMrEDmG3gQbF8zt8t5AsljdOTNiJGE28uNFI6cHIhg6Jge4w5hs5Yd5JhPSmjKwY8ywW8xC2LTEvz6OlN46Kqe9bUzKFjsSI6Pmn6ja0uCjtNv2G12ZFq
/20uZuCIvu+BTMjlphDFCf02U4rrvqtuWcpUbcXfJyEpDL9pin2K8JHCX9C5d9LlngVEwAjdHzeNVhIyoKwCcn41NeFPwdfoPNI3zjt5vCYoSD7U5FGOxJ
dH8V1pe7CF06+7wh5Tbr9/UwAkRgEKDunt1ZRcN01GgREAtez/NmfYp1ttnp+akamkpX9SzingyBDDl4/inoEPIt4IYPBaUh36Dzy8jcYCjGG2gMjoqUIN
Z1ABESurX6ff3RPRybsaA+KTuSDnEyY5vniSi2+DDAIL7ah+mnXh7TDrbXqyVt1W/YnGYGj0SHL9bfCK8JTAq+eJoPST8qXID9yweHWwwlIx20G7J81DeM
qhY7DPD+Ed2oFFPRlUUu1vkHV4JunDMyfzyljADHuq4Q9+ff3NQ+Wp206MCofESOQPhNLk6tqJgv2FY72S5A41lT8Z6PiY7kl0I/zKmwbI10SbC5nBdYyU
lgBfT1/BwRXv8wqHyD/w536dOqMNJ0E/F0jQcNX2sgucxZ3o9aDh+bA/sCe9LkiEYsnIv1CYvOCTivO6J93u8ZI70k7ykwQmhJCi5ye5qdce3MPuybMnKU
FDAAQgWzYccpC30lC0N3CowZ8euit0vYyXbjRyY/M+tPyE1psqlnWxKk5Q6HhTQTp7MfTeXDNHZxeWrl4mBnrHDPzjV6GpScbAPzpJ6Zabbeqp8Z1mqlu6
zJG3NfESyqAIXZMvSGsSR+gZfDO3oDlhZio2vD1dONcvBx2BndYrgxLeDWzJLIlywL0vo7xTc8ETgcjwALBn1g8E0BuoDvj+9x0s59mZwMUg0JeU35kRny
7XspDkSzPswS88g7nioHouORO2XLahHk+Qi6F8GCeYNj5+az4IDCnmZF64Y6tvh7I3Hr7tzdPfdkavAtEjvM2GTh5NP1BG0NNG6aY3fPa75kt3dGqdku6l
rPLyHV1+nNJBIE3nQ/grz2D/bHc9H/k909Gmr6f78pRzg2fwgawLJHanBosGigfuWPxMXThHMfsUbjrSyw0sTfPkaQ/er/yvYvvyB+AP4UFsyj/O+d5BZf
onemTYYR5stnnH2TIc4qfIdv4OcvU5sPUneaYRUH9FeemzgVRrAyYOGYvF2L3kNPTw9FIdUtgZzFYN0/mRHnaT5r+1XsjXXSeTnl0iuYdwfHfPUYE8UorP
fB9qe2JGrgL/FqnuzZC6RrUcF2PZXWUwNQePZk9LZeojz/TVsOX7m++ijD8ecHHcSjs8MWktvGuEr4lZ6sVN2lUVhY8nFwZK5+ae6U9HTUov9fDL3gx6Ll
au2QkkOUjBPYMmTkCByjEsbL5ygXx0bdVyqyZHb6M+ZJmNHIIwLgJyqs6Y3x8nHxiaJy6qtvUu42+sbxJCnS+v1AdIFO9umOdiyYzqXPPkb5x2XMNO32zP
yE/bCP1goPv5gdzpPFS0Se8ZpRKCFIYx+leXJ+4eJW/tdCxUwQTvMkCueZG+Tn6QMxsAqdK784Eq2JO8cBeclwUIIc9/0puNxnCLRLyqypnmZD+1LLSu3F
XDq9sq2ir/PEeuY4rj8OXOXUP8eFfSZNbgz4ds6b567llGIwXaY3loxLOgVS1UZL1rmWGU/jH8VKQ5ZSEcsHl6F7GePPBN5hnoXW/uNHxPDqISBCGOXRtY
2g/gyyu77fecCO63/mRfGcEHeEY7Jx7GY/fCS0dqVp9RX+NvRvn61LdT9wJ/9P09YornMHYwo6yTlbNt4kbtR4Xg9YFJP7uHUDMP4LFqDskaEZpoNpJhO/
fkGNnfMbM6Lx9/T3sj2BuZHAtTpmwutOaYaxxhXpg3iJxIYARv/NS686of5KEzyhmVNdDxZeaqLTen+hxaZ46Fuw9YNxTg6iPdXniUN2rXae77ecnARZe1
7BWJWzqFXa0eZU969XAKnx1OFXeVWjJsepSTOLSfSUy227EnPWqOcI5P1ipjUHTah2ZgR6pcvsmvhi/G18HqcqO4M/IqaxoKLKjRzA2CFVKKM5TvamA2oC
0QoKokvWQJf9xvW9XnuyvxQvW876kIqiGcMumK+ehfiAIE3Uh+dflkR/7bd4gaD02/NQ7Varqr1VfmtckHSmtYHgUWxvf5cNAQMjOQyYFTruL+WVeSYzvy
4MmgVsAP6wezNXSwYAHG4SJ3z6KrdCXHTpFH1c3V2vdL9WBa20JSugP3VdxTIKJzhlo+RJyBl4RZ+3GmFcIRdDGT9EwuR3TWOpnkGR7qLTwhC3fI7ly9yV
YxwSju15SDamsLIKSucRWTQ/Y/m8YINJd/EDnlk35xH842bZFBzC93amvYAs8AE7WuikTqavm1x9ICR0w6NL/SgYW+Qk6oet/KO03bLkKPsEW9K48Dw5MU
53GWPfuA21gBB4MPjs6mYcm2PHAqbhexx6mpwcwHUAEJML+cwlEPdEGL7rrZ1iDJMQ9M9l7I8ZjC+RGnEFWbmW6C1FjM3nf5zrEdInthKWD5mI/8x3p/Ns
osnjn0ZFRNtKmfFt+W0gK/gKk4hp5f/KarjoqUBBbd3QkPKMXisK9lP6Qll1t2KsbwYMRApFk6FMTuN+ThWcWVcUBbZwF1M+cOXCMfHhpn+sb4m20l4s6A
vnwMCuPUrz//uw9JPc6bFKOOtVPMgtz5RKk3H0Cj0VP1t/X1cUHlr/rGy75VRwY8hgQR9c1n/r5O3SeK+68T/3tcmOSzuElefOBhXeOn77ztrSF9lk7m4w
dq8FDXsH7IqXk/mSO1wAUvPFrHaz//mXsTE3BcP8nHDzAcaUERwoGOtybd2A/U06OO8uYDnzCXpUdO7N/LOk0+4lZkf7JNsYD9Q1NqTRylMrLZpZBpZpwX
RjFPRXgRr4Zndooh65MHgVRbbWTQn/rXRS9ar+iE6B9jhMhzRYk8tPD0s2Oi8jTHvXDz5XP7NduS35scOSIDCleweYH7z0lx3ptBBUtDTZAzdaAJB4xLwp
3RHsHzJ0RGagUcOXk8+uv5IvBwxECvlC9bmBiH3GFyEJZ/cDWIXIwCPz/ntFM6T929PlcQnHS9hf+WPzxWnXmZdrxJdJjac4u6GMuAevyG76EZVvl3h4EG
SuYgryX/VJiF1+/q/c7+Fd+oyu6BveeV+y3UyNZJ0iUDJA9beLhlyrjXpGgzZz0u+2hAkb3q3rFQPGVBbZrzooXKVPYpvJJzxcfU6PuxoRdMAhyDQXwbfN
vrn706rPLE32VfhsYwBXTQ8vnmVfHJLgMP8xrZ2sfcn1SdtBUpJxoBQONylrtFjk2r30Oc+jkHJEKjMCtKkl6wQP20hzynzdct0BdsMHyniZNlk71Akxnu
EbeCccOGT7edSwbGTrdqxMq1S+6JqSyxdHDO7rcfo4CnjDZ4wkbvP6G4xBLsvAf9J5y4jRGwtoZhWNYrFbv/PWbKhLPDKbQKn4OxzgWUeXJwRFfg2ak7gx
Yvk0VInRCctUxzMT1UYEkNcJCXLFX3sMcrueNripVBpeAJY4C6fDh8jWHTkvwlTebwyTpEI/O5JZxfDrtDwGz6OTlgRrNwi35fZwo/WG6dUOxjxeHskx8s
AyoolYnLT05uH096w1I5xUpXd+hPn8r+y8y2ZM5Yqsy2Moosqn6ovDzAIM/TG1D2h9QNjS8z5Z3RWNCDX0yhqhogl3syK6xUm2KtnLkS6FeNjQ86+KGB6g
HrvoGpmf2oDrfac1VNB/HzqNbWpLutQHxskl1WLj4R14ftj34B7/ocWGLlmMXNk+6zUu634ozswV5yvMRkBeX5UGZ35GKmw1NjdzycdH6vQRff5JRztnU4
gXcTW+ij8rBVvmR5zFTOuHE9n0w/J2/PrhAXjO1Twcmcs9JGD0zzrJy36p2x0R7Wq8T1eJ3hnTUpT+BBQcq3mG32DnD6zSAk7S1ZVSTJ6m+h4bdWOnVaxP
/y+IGp2HZAXjbcofyPy761JgJtoSe716x0uPrlS9wRYgEG7Q3oLeUOCkOvszsGvCYbxR3Juuj1PrwgP3DkOl9MkFsI+nHpPjEZ5luzrml99RfyvIF0uZSR
xzsq7SF9NSxH604XwcoC30MkV3PQQ8Z/170NoGzfnCEXBlPQxgzdnq3VXm4mOTlbZtmvbw27D6SNCv1hba+s4VJRjR/NGoyVMwrnS3n/03QxrDSDVKIZ2o
kqcc2RpryTPrEG5JkCgpVvrFXk/j2bI4eMvZGTfGqt8YE1OfEza4sDzvQ6ZPof1jPri2k8lb9YnwuPjE+VG4aTGxV/UR70EnMbZZqCk/m5NeSX1N0RzhBm
Zh/UAJeHw/zBGecZgqy28cTqOQ3M/2dknkeLJgjlS0dnyQv6ezFRRxxJVIg0jlZwg7Va/dAynx+CbBqedEPjgShUcCpHeCPSRx4Uv1dd0IHXubBfwLV4za
PvXuL61Ocx4Eb6OsZjl8ENi/+PeZRHSQbHea5Vh9+wNl9u5VcRCm1nHjrCu9Nc8OY0QNSRfnABeE5jWOekfDJu3Y6xJ2umUtzt2F4xma8fqvo2/NCfZfeV
Xo5zRA0p2axmMBg78qG7KEcS2Xer/pvQ1WrPo8boSW8/BKZYCieZZu1T+PVhiLbu1KMPzvR3RtXe16vq0TK/bME2KeNiDQ9pjMTNroELC3hEK+o3391ozp
ihAG7vNbi4mOQSEbpXWAWL/d//xAZ8lvjC8zAn88SGDmKZBxytnEt3RSji6ePCdQV5uDxY9O1P8ZTqRzVo/JJZPEr/ZNBu4vAoXfXsDp/MFhsPuSeKzEL5
v7BN+1p6QIWSIbKyLxS4myNInxLoSnUG6sDxUwP92FsJ8NLrIbZbwUo+PYAxktuJmRHn3XPBsUxG5QFeT7x8NUUXAZmJq9TC9ODP6dT2zyr4sx+xSSloZj
3SOD5vuwF8cH3htUevvp9/SRcEMjHFW5Op7m9XmtOYZB7W78oeQXnuAz0cd6CygQ4CACCKFbkv0MHMcANsNv5krc066QESmKhD/MJMa4ozZQGZjD48phLi
CP5dhUJTxY2P1ODqYkqbiSkiLGPE9ClK3np0swdrdfeW7DVu8noZTox3UTjFaalL5fFMW2e0ty63wZh3UJaKgdQeWVcL/5snabK8gARd89TmN7Pr1n96y4
b9lj8Hjzijc5iqJtqzbuvh4ROhW17sMPyTh+jJ0TuPIMS2KlT5Ltku5U3h7OabkKDsFI5+DG08BmuHwEd+B2aJs7h7pMdvwbb7wHZfZXHZSZ6bnSdXibeI
dMT4/KUpM+xOh28kLB+cI2dOXyo2IRJLSD5YC3kodAesGfr2YlpO/3M+9or32qnRs/vmjY+Y+u9oee3xTHhkbH3iVYxfCsxow4g32QPXTVIGn3IfK5EP72
+cfQEwIj/I/y6/v/jw457MDFRyz2PwbW4DP7c7s7oyHGY7Asw8yv3qXlQjR9Ej3AQIDs48Vrz4OCAed9Vbnv0t3UNYj8o7bDPJbWkjBuKT/XtjKd0Xj08i
Jl2bdqaTx5AvMg4EzbJWCmelTaGZtsJ8yGhqJx9+pfverb98C2B9uLgu75ft18dazvK3rJysaU+Uj3Ukc/uxE3jod+BwtaLWzfH0LnIgqaKuXKBvV/muR6
BVL7LObgOKTz8ZyjlluOTJYysILX6pMyldeKzwSdsvEyO5p1CP9jYueRK9kOEPROxN4bInD2Hgvp4kVzzRqdW4PblRV012W584ugww9lmDklywNgsBwtmD
KHiieehJD31+GvIPqzV9oBfVJD3zBH4fyenYo8XDdhtbDo/Co69WD4Eohc+fcF9tNFFpMie3A03vg2VHBoMLvov+oHGBPnilXfbUgasJW6gI4JDcPpt4iu
WHyU6D9/6i5YcZyrKFVg44ih9QWjP0tZfpepzaRV8loaoT01ZGn3jB6eRQrXvPS/CyOOSOGzNxDIKIVp8Bh8WA4YHAVECzcwFZHHUi27rTE3WgD5ppHTp+
xoTkGZNsUxcDJpWMxstMswIvuQXcJWQk/rrHCh+V0MkGu9rgG4SFEUQXM8rJyZJvoR8YDm1Oa2D+u4HwpBuear76VMn1T22DJbieM2p5Ohp2ksOCHkIQID
8hEGb3U60/8LSjLKPf/QqZy1D9s5XFgPwMKr8p2WAPp/3t4CS/Bgcx4jrF957GSJpW0ODpTBBdQSe9OsSQLMy+JxzuaO/4KbXtAZVsZrb3VWbSN0aEPKeS
P0ppM5hQbos/Uisy9Iwm5VGvA+IlU7iTNQK5PCaPE8vPMUA4MILvlwF1Q3P0rdfJkEY+0Pobal4J1PnOwVUrBLwApKeeQhRdl7T4dYA1aZjPqJt6pTy5ks
Khz95vBh5OJ3PFmrETs5KR3Vf2rgQkwxgz/S3ynTHTEadkVqzefOBGUOaFvUHMXVbeTpnFZ0Fb++mwnvSXjFP49kzdGZWXn6n+pcrRzPpnj1X0R/iT9eoz
J6QXLvb6VWPXmPdQ0F7EIT8dbcH9zfKnca3PVB62g5vDzqgVxh4ZqHbsmcYvqqNqikefqdFThhhIhxeeYUTSXs27LEIn1EDQkc3RIW9vWLpg41NgzqNG/U
Z50BczhTMenSWfwXbiveU0nZhtIRkjjCjJIutRNGp8L2FPn7vn+g34A4udz9nwil1Smfcg6MgOPrLT6m1KKvOze9+8rgVSRiY9TkmOnKGR+fWZd/SlzKm7
/UwVgwhTJyMHUVQeQ9ZYDrahNXjPRhhsyVXbOOmnrvV2u5DyUHuO1HfolP1GCT/U2XyRktsT4pWcE+2xBbyPAEKlC8Quzf77G1pTJ2qvhp0ZdYgEZfehZQ
DHj795u/swlTdgjeWEvelH/ZF4i7Q9XC8HGY5WeQeQnIGeR/mYN8VFegMKWnfx+aIbiKNdHhs1cyr5535q6aYF2fy+dk6Xd54PKOkP8Cf5zQaZUjYu+zEm
Dmr4tf5R23LGZP/zJ4hCuH2HttOdA20VnEf7+oRnB+6SghD+7q2BFLSadEottY0uODmyxtY4kXsESRMylHmVNmX0k5Sib0Gbv1R78hmnfZl/UUod+dsrBI
GOUKsH3eWFaA5hoUY7Y/7kCt2zbIti47ya/XxQnQOlDmVxIQeKLCeNtG+x8vkGpRRHuiiOiQuoic/C00ee2x+2VsGneNRWp9/k0qGZh0/xFaouuEPD+P17
G4no9sM9Gzmz+znXQmXVg+eoebppnr0mEE/K+lZiZnY17rDdstyxhXKjyH7RZBBtuECI+WZnQ5KgtnAQCHb3BMgPYf/m/nZtlQeCDgJhMaRl8WP0fNczD9
jJOdB99IBhLUyRUDLL7eCvQSvDpBtDD1SbPVW9ZHfJidZ0Px7ygUFvTnu7yuTI7OV/eZTB5E52IS/fFE7hSLS8uQGfZPjkQfqAhfRJjsPkwaFTM/8Z5Owg
g+VPIXYOm4iPDwqShtzcuyhCQCbB0Uc1us1O6w9H3fR7lbOxKZztlcXRjZtr3kl6wE7lLTuNXWKJN6nOzy9TC/GW4sN1oN5CQCFBpO4oDZCJohDCj8mESq
ZP7LR2we6Eh77bVyQCNjmknGKQrEH/++jRYsBbeyIIb3zaGJ+XTgW71NagBpVEVXEpfGvXZuF0moMfssiJr/mfyf3F1XNkFwWZFcgivI5wxVc2NfodR6Xo
DGrMmEJ+amAuYPMf4GQGreADXP0FLNgiC74rP+gjOSozsJM12X6YPMkHVxQXvQRCPrwzpAV4TJMLbHJnCDP/L8OG4zsZVrVJ+GXd02/2mOJhHGhfwJICRI
i0zqYkfbh5MtvxfLQtrDE3Pt+75q3OKt/SKgL7zr4YEB0BSO9SPN7qltNRuSYHYkXfdcuV63rxmarqqQh5f5UcELYZBuKiOe1XBw78cEOrKy9UtR+LvDWu
Bxy5xhAa0Q9AW8eA2gBAoWvAZSKYdLtAA8c8GAyfKB0O939Ud+OFHQ/yRQMV6zq5jlJDv4q075YDY1CtAZo4lYnTYAUFSR4zhLqjAlGjs6O8lVkz2G7eaF
28w6/UpDVBh3yYeUmBD3QHB1qLouKDA4/bmzEyXh50EUDWG6TJOmEA7VohKGQEBv0x4hxeUW/ZlSxCw7xDmJWbwioNVfBikig6MXNwHLLVJ7z/IJ426zuV
rRxxzzZvaYOpFwvvB2BexdtIy0d1ST95iakh+CRfvETUtA19IPSqqijcsWmbW9avZjCFpdBkyisd8IX7NCSw1Wak/jPe5sq/mXuwt4EP+q83GYOBL0QJdc
kFvCBuXB+kCkHyDthf2Xw59FKuVEbgq6MBhU5/5iUse8VoKPz4p59yhKstxStTtY+vg4GeJJ9Uw8HHg55Mke59pTEqJgQ7Oh7vcfR0Ab6OCFy5QLYfUvKS
uyFFALoOmfenxjgvVx7DTP/Oq/ZCSjvzKh19gABSmVZrP9w4kETrB2VbPH8yl14pH/2quWPe0Ugyc7emeOVVY/6p1RMuq8LuZzqctnFwyw7DgULKs+JJtk
+h7cTVKtd/35glZOKHobJsFsjrI9uaXsot+HXGL+mvr5TT7HXjJrnRaxvDdjIcOXo0tV0ulHeua26Vu3KiiW9B03xOdieZFPYvKcsXMHWaw1qLPS/wSQ6P
UV9y//bABu9AuzEHugundc+YazhffzQd8wS1blptR/NAC3FATF1WmLW6m+gO55El/2mDGrhYUHVPVwMXrgySInaRzsikQ9D0akJtlBn+5Hxdnv7t47MzBA
OlPlBPcV/aKUwI8WliiNjbYe99CU/6qScT/rp84oqH9ux/5UFDvvFY9LVPqlEin5VbUEvHyyHb8luwKdXNf+ngKCXg04VgQ0Ueeayi59OlToMtuCwc6f/O
qELTE8mct1desIe+EwoVzpPTjV/r2j6eJr1ohE/dijS9arM+Q3iEywhs57Pag3eev61eCX3ZIbj5oDICGcRygz1jEf44nx9ElJLpJ5QC7v4IUjlI5rY9Db
bGe0kO5MhL5XZmMogvrHs2vkpmW0WyNr9W7cn5HEFHRnvqRa3te52dze0aB1nTT7ZP6YEQx14JsjBD8sxrr7G1TfIurE/5Z+87z9DV02exPFpXaeuOlS46
2i9I7uA1xrRvko93Q1dDs95r/qI6rqOco2PlzIDqH2n4U7opcy56cpitV2bgjBhEx3PD3rF6FdXWB7+he77C+MB2Sy1PNTVTlfSK70OcaGuZ86Y78ABxaL
Ca6Z3DOJq5MQW4f2xywitvHGugZ90e0YAQjEZcja9Iwt0gjeoFddvFLW/2ynIEshBJy12wZpZF8aSoVGdtwhMHJoLnQ215nm6Lk6hBnAIyS5YpeeTC23BG
tOaqfmI83rIKAKgSU7zjwMVr/3v15tS/+xdeYF5vI/3wDZQzk4qTQrQqVtt4YOTmiWQ+fYMqSxxylcb+G5Uf3qkcn0/laybfsCX17Rtl+5BIepYIopAqsP
LGiS2hUKtK5XRT7yMRQu9uvo/FFaj9rTeQdn3g8kge4RZxz4LPLgd5mjrITO2fHIH+MlxH93nkdzxy892K0azMtISlvuU2KbNsb0byr6zMiP1vX2Y57Pi+
qRntA2ReGcar28D2qRxYsbaOx90GydmAQEY4cnexqebJXPBitK3qCOWmHTF73vYlB0sKlWByuN71aAPkVNr8dST+Gpi0KHQy2pcO6x1oxjuZk5kUznn9nt
dUvDZyyAtzdlxAH50cebXxMPXzE5U5C5lpe+I3SDjQUROPXqr4pyeArntIFJ6JtmGo/PGtyl6vgRAKHdbIvXpXY7Nen9IdWuQL+paNf3w0+fKdNOMj70y0
OgUeGJgzQeDk7vLyUDcG2e2HvHtY3Dvi7UDnmBTeHeILwfdSJ9pjYAy1syEztJeZHQ9Y/+yE5vHKoiRB9CoiNU59p2cVJOX1wFf1G5uqHvJBTDcuu3yh+m
ScQnrjRcGd/4AO4QnUiZQziqeYYLQfVzx7AT6OOKWuZS1IuzPmunEjriqdl260DgA3+gVSrybd9k617UcIR5UvcyQrcyR37tHKk7X/nRre7T21TEncNWR2
yU85cfI3fpU/xO1SIOq/ujRgjlLhl3nSDqKvZamuMy7f52ReCJxkF2keDIjyHcyk/afvyKV+XWYNxAIM5ccN1k9llgVSyXP1+f5dXY7ZxNTIeIdobO0nfW
T9+UivQZZHf/TxFNCj/DC5UanrZBA1WRyZn7U1lX2IinPPP7HVUGxhIK7gjrjhu8QFQJa5jSvOzqbtQKcwLPW12Lz1lXIRiPW7SAdwBjqYES0rXJmJQQYJ
6R1y1MJiHIhDgAwtzDkA+P97J88H+/ZldQM35ilyXq0TKJ4JvOU/yvkOCMNt+HSf9DkHxekOqn2no9zRHK1WHKmklGNjWR4QCeXdvGZcWSIfsObNLYvFpZ
cXeezNxSN0fuxSvrSZh0Zr5QOhHBDllTnEH+zc/dDjiYM2jj0qg1cC2jCtmSKz24FG/2/LCHQKUFc8cNE+zKxIo07QaE0OdyBLA3t/RnnaAdNuN5lP3rMm
HcxmD2Xdoh6u4/b9txzlp+GsSh0xa9mTIH98U+VbB6ilCBk/yLa37TZ40pnvMcH4lNTtHdUtfq/6pZsgw/r3pfcklatb2K2yy3zxvZGH2XEMWZveYyCtKw
dMn21awJfopJcPcoRw5ba3EFgcdzOMn87567vftHkUEW9XoghZ3JAP49lgm57t3ClSV+21lmSdWmfQN1BaOQOFUizmlP68Y3XaIAqop2RqnkPfgfYIVHz4
vh5adxdsQlqe/Trinqf6zXtVuwKAfDlzvNu6d+/roODnOM0f2+DnfEvyg0jxA2fiwiifxw4CIUr4yffuvm1kerJNdIJi7wgp+jC4Ow1yTen4TJ7wm3KXH9
YUKmMZSa9Wd89agVN3P1m9XjAS0k0wYPSHkgTyNB6HH7DSzU8fEH5d6eurIhemdblkZn2ApHNBVMzl7Gu0W/JB1eIPTkrcUl9I7JYVNpLUnfIjH+tiSf/5
CnD88iMIkMwP6IsbOMjgIyzcXdyf7PmxpuFY4hku9AuJl80HwevIk3V52LaN8RSB1d3D+FXswLdHQLK5oGem+ivNxj8UOiTGZeSbASWrQ5a2S/ruB6pHg+
9FbaAwxFhUIX6H4rEPuvqvPqx2S3vw7JpGaWCFjz+sZU+t5goe3bl4uAqo+MEuuiIVLeuRskm++8DhFFxfvvdHm+NIDmON8OLx2dotaetw0IN0XUa5w5B+
KkbzEld2tSW/+tgZ7s5PsZ7o7GIGaLVfwTiyNz+JL88VPsuGxh66vmoG9Em+6C75Zz15qrwnUv1Np0hb7JYNu/nncYxBjFfVCrD0cMYd0CKfTQjahlfq02
sfj9668iOrb+l+U9CXDiRNJ53TlnT7R5U3P2qZ0Z7M4C3VWhNVm36o7PMnfekNFNiY9MRHGNrtxQVKMoJUU0lvZ5J1pvNkHjituTyivvSk15wRe+Fn6X/g
2F7dc8vnNxjncHQVaH/htInkDqUz7xns9WXeQzw+go6Etbr58avS3/6YMJVsP3806Oq2Jm3lWY95S91m8jlnjUc12Twoc8N8VmvSEGtIVzc+lFZjhxjvh5
Xjnx+tQMau9zgdwlSuUI6JUmeHgvZ76JP9VVtEkpAx5dSXfA+RpVzzCe2ANVCoJaxZsLvZHBzf272bjh5QWBa6nrSN/1PLtIt1mr4HMEAiFCuqvUWVZ9Ll
T1Q7nX6Yq7Hb+KTyzic1OPcJ/mdoZyfJNbgkb3xChMyVMylkffHJ4U8OmqWZsM7lQSWPAz8ccqzbqrxpsEgAeoWSpZKZ4ahNeE/16Qv1dzY0pbQjuKIyk/
2Uthz2T7Uv+/qTap89RTayk9mJOXX5kqZZMdPkZlNWBNnOOAJC2jnHkPj86e78aJE5f/peLOP0NMU023pDmP2h23E04XM9NB++VX7vqPiY4Vef7GL4raMT
Z5Dpy4ucMlMPeXhUpgoy/OVfCgwElfsnWETVEStr8GbKfMvDDnDmpXjlyqO8Sa+nZAh3UsmRGyyQo3tBojCd9ZkcLP2MVCmx/qGFrkIk9IdZLLb5gUO2kE
NJZtX6zyadr4qcVB6tPQgRicptn983SvjuaZdElW4VulNQDKL45X41gOKV/aoBNZ8+zNx2kbrzH4/3U1yXucRHUJBDqece1Yo4Dld27Wr6lk6tfKPnoyTP
fsZcwc8riZLF7cdmoF8Cz0HDdtPXLQIyH382QVvZAClhkkMLeMWXuK0DP//V1+bc4K1+sLjbbf8sYfjAooUpPM30I4rvhgZ8gIxMszYdrKbLk93zqTmmiJ
73uzEZ3uadAg1OBFvd50dRzQOND3xZn2aA2Xc648dvXkRouGA0LBbJLV38BRZqLf+isgJglVFWu0nSykieq022T70eAMPyV3myxvfzEVBzeiQGf7FDYJCT
fAq1WZrS9nzxl/6NL99EbHlO6Y58CUhe+oKNgwOIam/+8GS7+EUNv/qCel50bsZWAMeAGzgGOCKOW1OGD3z9PeBrJLpfqnrwqyNaVZVCG54aQK1kte5siV
m+LcRKZjCsK2n1BGtqarkwNGhJAGLVm4vftPrBXGjJlf0Zv2AmfxYuZRZSMPQJ6ZqvxmseVChCPwXFp+fglKjPut8tObJmeqB/MaTuDtkiUcTfH+3MB38/
NSwPyZr7Ku8eDtTw289FwChon7hbBg8FWe7yv/KihA8rVx91v+zwyF/xZF8YTMUfcHJF6z/6ukwfBNN29qs2uPxVx34fZUHvf4VmKPMxiNAS4frBLI8Tpk
u49LmqkH0/RBYMtCkMiePI7kT2FFfYbgrAVW1AC+7JmueESHYmfcaJxkZedFJ8Ukj6bSFDGTGjLzlpMNsC4jAmY1im+w600B1EvxuIj7M8cNRNhk8hQc5R
59GsEqlg173SyMz4WZwMRmCuGGQ77gdSB2Q+cIJ/GLGaOyW7vD4w1rv7dYwnuy+cEPZyxKmkNVDPirIVo0Eq6CjCsAq8k1ZZuU/Wlwe6Wj8Xyp2xQ/JtyU
GgcMhHNx6gP2YyZeSKU7+lY4bd5W0Db+E3wA0+s38O2R9Whs8BUjnFp5NA7cQMhOOcwX6+hB77DdStXck1UWf0ggQvfZI5Ego581x3HDBvaum3KI/J0Ze/
+bno3+R1/73dsNZGueEbEiEGc8m27ZtxxhvJIzw/J9jOButj8yHBP6WHAz5t+7+BsSFGjCztXoqdx05JazFUjnw1wEgdfYQc/QPNgKCrykGjEZoebQ714t
Ej4G/qnuen4sh6X03zy2+6wIgTne3KTA2Pz09pP3xjJAUXtELePmyFQebsC6t7491fT/3u4XsqOTev/YwvbuaMffbXcbd3NXnn2PPpne/DZ/S4XflTcOK7
QBhYt8DxhZuHyOmJKXyBDXKArXKAugL49h08ImtId3dQivDcuBfu/xF0ZgeqVbgIfa17AQKCu/BBoIjQ/8rlFbc0Rtjjdo2C7YAjVp+H+hiepUzc9V3p9u
9Qsy9PV/lq3m8RFXjzhIlaoF0Gvmicn3FSNUv4+X8pXzd1ytWNpcTGAWA4MWz9k+E83ftKpv/4O4iPJPPjBjXe/J7+UI/cDvrU/Cjr6R0LEm9xc3Q1fEUv
9oLqb3xHvCA+Jtg/RDjMv3jNbIhPfsX6xDV+79CwmaAx6ogTf/l+SICumPb5O+aG9kEhuDyczOwfHgueGN4DdeyZH2pkxQ/FuT98ted+Xd6puVwUafvT8m
QwBe+iykCoKCDz1G8nYmAR4gsAb/PBCEj9w1x+OM1vtfWQyNBbHmAIt5yIY1dX1zIDn79iK9W9+0OrD35ErKC4OqSeBcV3P9QFUQqB4EOX3cac2RHoT6Hm
AegeZ5UrP5Bibh/jOHzJzctBTXFU4AqqtYfBA9FfBCa3GRrHCY7KgZm83/MbYzGSF5DNMtSnieb2GXH/xk23B0j7qWp1WYorf7oR2qBTdZsMN8psmjg863
09cYZ5TPZOpm/2FM+ort8yxf0UOOnZMECIMWznGIuknuLXQys5y9z2usCDgtcJlOz92WQBQ9sbHQfOSHROrJ2+QVhuqP7Z2pOe/qnl3Z8P5VEnhwEXvgym
SheuHoBB9UHXiuGJ4qVc6dpRNxHfwwZe+pkUnKpbMBs/g0q++rl+xxmhVrYprAy5H9rafoaGIakCYF0YKlCH6+z1RVGmZ4I0YJN+VDy6kfFHfrm7WmHg1C
eDOeTnbOgzZ6vyxC8atOWYnHn+2KhCqMdiG84B02MKIS0C6dTiwFmBLAap2l6ZQPrXjmeOPDnV40a6Fw3IotR3PU2iXUQNVMc4kKiTzBOBM/vvJbrCFkI6
pd5rsHhZTTjbEKyF4RBlXIZKuAo+a8NzvzRIsEje/KUz/MJGbwic9JNfGPJy5tDobm6zJ+gr5ZP56RfjrpA1GmvmCY4aY8OU6V0Eo2obxRhjGK1FamXtcn
pFfIHOUCTP/KncYiHRACxD2iAWlzlKV1zfidNnzew0eX1uOLQTNIIVzo1hU2oFj0yedd6KyJl2nezbj9wzCtMmMjiWzsPpQB+DGn9yjQqAUinvWV9iF8SA
B7zRXoxJ4hUFxLbkhV372VKWA0/7Mtrirgaor+u8juyFXSTLzHH5PDJ9P2l3Qt7+gvouwqsSrrqn1Ynf7w94iTjGRWfCceeZx2mJM3zqqwhi5G61gKDmqE
lPjjPzoDttzUutzjk/FzsIXaOBqjfSM4y14wFpFbhdygB3eUQ9gMntiFIfj5MGKkYHrcoB7AmBeXYQiXaA1SPJftST3Y/OpscRuw9hFsoGhRTEeiplQzeM
HB2CzMSFvxkeypp0yW9gsqP+l4qOf0DzFTnchmRqCdnd7jtIO4NyT9/vnOIgbEgjKh79onLeJ+Wx31p763e6oarPPEgOY5Lde7+N+XP+czROoZ0b/Vwoy8
qIjzl8rAHtMSUHbz25C7HC9+yMfuzI80CUtoYVGVMvxv3vb+vqDnmkt7YR/CHwIeT3v+HXKtd1SpYOTrafTYje4GKLb4Y09FcAGkrpR6y3uh74SArxLKiG
T+W9mZNZ9kfLnmleEfhcF3HvnVW9eVzvEnFPrxzYWRpgeSRHOBJ7G70hzRTbb/OiQL8zpKyY7NoM4rQ70w/0GtHeOlCOmKq9ig5lL3xPi80Yy7aoyIwdEC
hmus9Lkg4u/vHqzoj1qO3UNAfeeJ5hxe0mP35+5+UtGWoQzIT89hsI6MM+g+9qF3A17nKUFYUpKiZ6EHHhcyAs6asHDnAETVfZYF5cHep39DOw1860W0UJ
0ItpEzf8LajJ8ABqf4TJD7kKDyW2Dbvs/qvyIB+MItuaeo0BSo1n1MWSoX+GxBJS9TLOyF+9CMeYC7gjagOhQJkjrIDBKFYKIYj79YDugAxlfbdMevYvGh
eGcgC6GOrgKLVFvtrLKpdZ89B4dz90lu7PGGccywngIB+vBTzl4eC4vRHS3cboOAwHeIJ5edXv+ELDeRgnQ+fwTxy4mogF/4AfgMBklUvgwfSlOZiwUPWC
i2rPuXjzPZ6EYu0Xh1O8u94eM4MKhayGfGj01FFT+q9m3oNxvwuQb849Bvo0lzX0+0oXAa2EBTO0+9wFbd1vhgNKVRwOCae55QsICYSwu3BV44OlSfnWBX
k9OoPOpWbvmLDcX54LEBDsTCTbA/+oPQVkoUl31k1ywD+DB+zhMjwn5L+gHigGco55nAIOjnm/nzXFDwYoiBpJR58E1wTun5rkFP8DypJzSJBDt1Ut+IdE
aKzRQ1iVwxpAiMLSAMYxJE0n6UZMMCxOBYEiLfCp5YAOOIT4OYIF1lVVjv5zAss89gSA8pTm0d7Tx+TS18m6vULWuX+qPv6n+v1Jk25+AD6OuJRI6Y8zTk
EUwlE8R2FetS9xgcSjGXk122AyEIq8hW5e9tDHHAlePHQVrai5mEakgtFg4AIc9BE0Z12Frg/46ZH8OTiJa/Dau5dgYG4WbqBXKvPFcxcXnGii7O7hd1V7
bIX0kgPa1MrAoSSQZ44mVClrAsEoNAAsQmXbin/Zf10YsOMXBIrcn++VrG79GTT9LLGh1PkBezhEVU6gOYfX4a8SvZzthv5KvmM5gUFD6dpkuoRmFC76c6
iW+8HM/zlwN/fVfh3jzx3SzxA7gD6TV9138G1JFElFW5nSpaXyZAFjxCNQD9Uplql9fJYPB+S8RvFPvTNwiMO5RguDHJr1NrlZupBqt9CDwYIGgnabT6rs
9Dsj1cWFCXtsGjFnsIkKvuAkPiuqDc1oZdIXSIN841PiDBRAomI0Zbnr4iYqpO+uwn9kSGYLvmoCOz0Z0L4gpBIwsB6K6CYHhzEcqeC6VSlaRTx/ayh/i9
YIBAA5aj5z9CZs0m2R5QEXqoa4UI4eAkGc1nL6oFBIcyrTZwaqU+GHZG3uZGCpa+YdsDYPKMkY0E8ZGT7tdWWqx+MHEnTUZGsxSlmQ+2GmWA+rXqGn9E9i
VS5lEM4bkc+BZCy14aUrVQb+LzNZ5b1KOkhLHx03WoTNdGfhSdjLzE4O6vjpYRE2Khj0fQLJSw2g5iqGZu4TxCAIDIIGdPxQDT7FB9Q2gLksB8TZ+Dzmj3
dCll9WxQVYQJn3/oMyLwYVGw6mqRRmnlFugd8kMkxL5gHWGdD5EBQ8TQ+6gpaDEqNsvqKynH19djK2TeRiENYNgFXVKePpnayWoWAuUGJQhWm4mMPwl+mg
kbb5OFCLIWE2OGbEB2YBRnjLQHFczyCSqyO2lTj519DlD4HuTTgaMf/kWI0DiUI3D3Z5jcSquQxTtNuOAw2aAzjQV2PnBzFOt1QcoXzRf6IcnMDxiK0i0T
n9vR/34lvUUZ/QS9stSnwOnFfCAXu3EIS8ycufOiSxS/BeOYd/f1U9/yZOxwAHPDuaA5iLg63O4XjAWiOl6KZ/MEtqBVTVxkMwFuI2FQE4BlxFG0ftP90I
L8pE8w7xXl02eYe+ZRDkyOBY0KW83Q/qOhhoFj/Sf4nd6F65vqDKIjLqQOPiu+VFjfE6Pe5nLBaiRd71w6HXx7fxbvpFy90yb9AOagObjCEGmHRq2uQnP6
NZSc0hOlebFQO2tw4KluB84YQ4iudO1kiaE64gremg1CSSF10ZramiSjQ59jprpm/WiPoxxBpoMVBtvJgx9GqWU1cyr7VSsk97p2OOfip64C7WLyCYQ2YB
Jo+YuzEiNZAh0HD7qmdJYHE8F0AtLIPtg1aWM8lZiyE/30nBBDgnBmsI4/h4OOG6WefROcSSTEL66rLw+c70dpnlslF8nNl1z5Jy7MIMnfcYIiU9mj/AVz
nJrXgmZzcqgrTlBBSwZ1AV5ZISML0AaiWRAWUfTU9yJ54y4WCYgbmQ3tIPQDPnqy8jey5fP3gdf6GNce2k82sQ64B1r7EWhn1VsHGUQ0KuHtnUHY7crdpQ
NIXfXuxbZ/LbuqhmJ0UHMKJNdCezpuY88lg18CujSvW17he8j81gQNHwxC1YLI9igZbzdf1RznPjsLfOOcYcqHD5kZzbYJ04qPmUVE69sB4nYjOYViU8HH
Nu1e87llnhxtk+3vAQLf5Ewl7qvKZt35G6sT3DDv3zhVzSdW6sPFETmw2uDNMbk/2rbgCjmDZ8G71AdYvahjSI2dpfmYQXu4lByOx3I4cXMRzzMbIXkvnV
cJkSRVj8a7O0clbyU4aaLJIDU0BbOGkqGtXxa7B9Gk7CuzmD5pEH+koGHaceu86I5zBrbECgzIBoNsmXbmC8mcnI9pOfJGnC83FbODzDzuF+hTuDyzOl/O
3qLWD8c5yIc0gWfDPOEG8HJS9XomVKF9yG+WKBVnCWZvMdAGNJJ/bDbu9gDckHwWkejz7JHQRQpNxN4NEn2Av6v3Ik2HECYKB3BmXhXKXVjt5NE1iAoQbv
EqQwagMUfz4R73fGsJbn7WlQmE9m6SPkHZqDs+KVXCtAGk03sh1hw5nNQg05dovACOHRyiCzdGQakRyeiQoQMwcWqI8TQSSPCFrCkfLAs0s2zTuMyumF6l
30e235oCfX/i3vn5yGkN1zRKrMnfI2thUK0/Ue+PS98sZ5bXJB13LkNL+9XjOVUoc1T+9TOW2BUc+WERguKiV1LxGMYQ01/gGRwkuqx2/UyLtRJJ/xSD8h
ckwldyKgzexAiF17sCvZHw1+QNozYxg+6FtabhCt1066YGM+UsHfcIvz6f/8aPLxCFnCwxcuNZrcquVSibQg7hPutFzR0lpdq1+bFFcNHuFYVO37X6GOav
OoofMj16+g8WZKwbQoM+V5vMobCYRkcKR8iuQWJfPaYuC3Fc8wyX4JCYSjESxIu80jIRcRayWRg70kjvA37UGn3VeUlzlGYlRc8pvmU6bAnZwcPGOq5QzJ
UhXZjuVM1pJyCp+QKOGtHpspRa0k79kiUVzooywfDi6eXM2m1Of5N3oGtHUGHOFzoEaX/4iLXPHRWJ8vuHpgit/Tm2Ik/YIE9CR6JHU3R2fWz2GZno9ps9
UE+qVXUgKvFSW9TCK90sBXrQ1HHFWn/ccUL9BjMPjTdHc9F1YLU/n5OY8fju3S5cQofq2y1J1HrVxRsz8p355L9i+6A/MNCy8M6r3rqkdL+9H5UDE6qv9K
0eSMTWkqzJ7KPjdPaauNKfXZyyEVlHQgYPq44v4VMquiGTqq6bdD2snA67OBBJp33Cnc+iuZH/BEl4Um/aY1D5RHbOLLhmYdHzLA0p05D9Qi2xBbmxPAOL
C35H9cRnXfaEFUqPPTWn6OVFypiy3cTPl5S4SL6S29Zo66jpP0r1EFeximkj7hAYwifY5lKcEGhuumI56Zr9ojaAR4SgRCR5EmSIr/QO+ZmQ1DIozosRea
YxjpKSKg9eOIy0KY9cxqdjLw82DFE1TXdEZsZOfX+sKD0Qz82ynh0B88KHkdc0r8DmxsPKkLHgMtDGiwgJAMHq9srMcROxACgMOHPcnDVL2/me9J4ShPnj
XyPU/J3+eYU2qRp3mPU7JEvJA66XlSird6blNXtcukM1q0WUgdKE67j6kvh1s9gagj4VG55YcIChAh1pN/mH5prsbk/a0XqJq9+cGUL0r3rfY74OR16msf
Gi9O2BbBylpVezH0ww0hAbeFk7zjk+Ef0SEm9/lDfgZ8F/ERKez+yRQvsn2QC1oM5uRzWN5Y32vsOeixJ9DZE8rOlD1ygKbfQr2BGS3rr5nxxnOtd4hXdx
dBH5iFDdxAGtIiUDIqkxNyeB5sNscw7GvSlREICJsluXBvcrjRi2RWCehqMdkd9mTWD40tfezy4qii03/uNmUGnX1+FUnBG+QDDe5P9qsjAjX6HEA6SzlK
+ujxzu97ATbmY4LVQsnO2QqHFpUJ5ikPwBuElzTeKbXjRTYOOkheHCG5dWfE2Ri0ZwqOSo7tOOIE9076dh+ygY+OOechg/Vi7d8/vkBAR5/w5uBJQa/4MA
qHeiNw2zRkUY+f5GBvRncM55RXs4PJRkAGm3HOKYILgYILNBx76pJ+J94IjVyRJ/E2jKTbWi1soAF5b9z/dP81dzl80CI2mWNbkzWlNrVa7m13tSg0Bb+h
RrYa6uJGw0e39rcn/RIqjvyQF1anCtJ1v+aYehTjURf482HRITcG9LZ50he9gYRJvU4UrpS6Qtb7as2VV0hzLbLRjSpL7sdwHC+EXsPVjR34cD2Xth5lW/
6k0hR6UNU33poSqpQB2ZCvvMn2lTcFDHbirzLRANwwrkOU9rW3Z+Yqz6bN8IuYpz6MWJ6LntNkCG9PQd5u2idvwNArB0lLIXKlNAYvRnwHaAnD0VO+CycD
5L0ZuZxGBZsGY2UmmQE7BiAanLzy984/r4l08bXPd4Z2FlNQw3SgjSYgf8v8wObgWVYX4pFB7TsZ+Fz3A053aiBW+IZn940aLt6a7JaTIXsFbwY9dXmJLP
mqHnA+9iiZi9gW620xgaAj68ggbJsDHccHw3HkfAzr0oe0Bs30nPvQIX5KvdzaVA+QCUAuBrqWSHftTbatEad4kEyh1ikDbO6HedA+7+AgEDo0u0lvtL7s
8o8hWkGH4LABZXxzxk6GvxYo3FoR/7iCY+6/tMIlp3MrQPyOyg9kRGOHed9pKXd6vw9ZYJ0GDRL6xSIPJAJdpjuQKHWfGLL+hWTjtNNhhxwMWf+6pB+GE9
TyDY/09Vh5ofsA1rpad2QgKmpJq6ANUJeQ7DeUTfoIBXg6cEb9RHguH1iAlefP7BazpPuyYdvUa5OqXSFbuMGoKNjTV1tv34hmUYExQsofuw9e+6P1wHfe
QT69VJxJgUOXU0CkcGfQW9stlsy2BYqX8k/BvPrzCTXynhfJrRSApyvJfeEkN1PAkg+58J15+NOp4/JuHpVmrMPOUp8eO5ysr1AA4EnYvbcamA8mHTyRMF
lf/lC5QRFI0RHVYaE2ROlxfdfbqyFy+OhK0mk+IFWgD1RgFL1IHwvityCOT39xTntIGyid7wOoXQiMgs3sesI47MlymGo+lmyPDx3gPZyLi4os3/A9y4c6
/OcLN1/jdV9C5wqjhQVKb0EHRop2Dz0003kYj2a9ln06Dkh4AG21zVpqW/1CnveqtwmUewUtQmKsfvKkg3WZfXr40iBqIdpDx6H9/hLiIGwO5GyzNZLUTK
djACQpZ3cn+XDtSL4absPHxXCQFBo0q0s5uTBPKFsObPQZ4k5atV98yMEdCnTa8fCaGZoBnmWR3ft+Z6jES2DIehHNOb4SUwZV+QfSMoZtOXptvgcpAfzo
/a9e7YW8KGz48pAXyTl+IFio3JaB32ZO16sgqOEEU4CI9jwkGrt/+LPm/aiqZQMZFYv0TN9EGlp3mKPpv/fBAoNRWDAaSFuqbN8O6+dKKz1Jv/QledMXVP
An8UmKdR8y2+lvusJjVTqVI5ODn3wZfm7QZUsube1LPZytZFscG3Btxf0vlx53YntpEgFIuWdgQBWRrAf9SC75pavNvXZxu+FVMHWOxDRX0+Mk5yYcdD7p
f63oWdc+VIJhT9hQG9SIKNCFBEhahnbL/KjcwVvsTE7OW0i6yY8Rl+MpyHjFRMp0sCirLMXVK9PhZ9g63z2I9skMqNXOAzUUpc2qpnDGWXklIweGPg13Ri
4jgrOpPG9dMp3s2C9lXSL2JP4eG+WjHYHyuwdR+8g1YRFb11/eFnUkrzK8tHlymEF3gscUktf8OJqhriTrai6ZhaUMmjXOXqnR7/yAB4lHcc3O1i48jl9c
EghW5Hn+QgwhhAbNF7gg9x45nd3rDnrhz9ELXo/NB0gHCxQBTT3u9Qo8ZeG9AgPelgYWmswYuaaT+/+obAh5J3dk8S8eUhV7BvJPr9c5Cmu8p6DVmKR70k
5yfudJzp6bzEl/Kp70F5zgpQvX70ZPRShtfJg6FfdY19jU5281q7PkyFu+HSdDpkMJ+pDGt/5Mx1+fnGHduvlg6vpDJ/TBqF1Wewsgr9985knlTKrr9KT8
lArc2TEH999/JMNKtYVUSs2n6kVAW+oKFk2hob8ZnJ9DGsHiP+NDeSz4S7c6xxQpQnPMyd+MUEkepFLahyWOQXRphjfVYf9N+eaoZL1PZbi/sENDo8XMjh
DYXdnZGPkh0JPSyuzxa0vgExOVt/oDMpB+9s36sIEGNqj49s1B0ZquYoCOXUcY8o7LR4IoBEKdtc4zp4acaE0BY7obGzn0/FxXe/Ym6eNkkmMDQAaTwURB
pG3+Z4/kPxawpQrbHUQzj7BLPEsDrsGcEdv3E5sDZhkUV6jF33IUrLDI8CkU1GzQQDn/J/vTTtRvSnd8W7k/gMxCPSPu4emBZJEz2LtT3Z7kWSZn93ph3k
NOS158Dv653ktjpZrS6VQAB5Musyp97QGF1SPtMZaFAB0TQVQmZ/QdueKCgNPEeWhN3t6QrOiqafGPuQGDQJFje9X/gKD+EAByY35y8E4y4qeDFf0Zpp/i
L/6IdeOgK/8DL3uF9XXVps1hZy4Yp6mDrHTLyIYkdWvA1d8c8vnuPe2zUfnMFIjWzGQ68lEUCITQ+Nj/A68DAZ/LVIiwh5yZsnptYpfHJp3BwxNDL8fLs6
CtZkBj6CTXBnJ2gfXx/Wuqd9w3URWoiAF4PZRnO4+WlOlxEO/7uimT9gRSyJ40EIbcQFcapm5dF6YOIebsl71lMpdKIS0YyCHL+b7sXoJGFAuve2bm4ei6
/KT7H6APG7ineJIzRwC1hEFHHJwkmOgNFig8v05BVWmkK0wwLXYAPS+U/cBns5wKNXlPy+GryiyggbzHZxDr6wQGvS84WY9OkiOnvElPE3jHHA7RhdMuuw
Neb1gjdLoL3BI+pZ6l+Qk1cq140BDsSQWiUNC2PGWg7lTQegzs3BufW9qZIpJQw6GBpN/RyHYtrMbwxcwR71b6TBOxO3DxwuTgFSOIQlYvfTH5PfFxKAno
lRp99YfmU/aj7OSEQ9aUBwnLCGI0adPSoR5is5tmC6HQBkBD+75lhTLQ+O2+1htBDLQCEb0pOd9dh4PygbawnKmB/CHoh7Tuq5reuAbh5/crZIN7y5Dfcy
YNIaRideBjpAdv5aJSYSnayuWugyyP4uAGcgKJF9C88GhvnZovPH29qiZQUQqQjD5gaIeztj5fRbZTF04IPAko/vCwfiR6vuc5f6jPc7zsypt7SnktCMmt
qp6XVBHNaDFE5BWPzhHbT+KNqkOTHtuddEow2U8NBlL2kj4QDNwDYGpWMEv3Ic/pvnor3SFWIboI0aMCZjwA5mvmoUV+npOmWI5loU+ZwdJ8UtoR2ygRWx
YB42kb/93VMsM2/g5+H8YhugjRLAHHg1/v+DvGIeejb605ydONDAa/7okbdrMqxSJdtzHYzXtP6J6M3N0S+U/Kb/m8U//PELTcHe1gxfQ6PyvrwRYeiYy8
gjRS+Osg8MMgEJC9E53LgpQ5GgyOC3ZE5jvjPTKn4cWczbVOcl3UAU4Cynd9RHdgDmLcTPO7Yh8qMrQR2LIB9c7fYvjo85PcpD+sjd2PfVMKuNbzQqQJk+
lHPorduHQeNp37Gw91CDF0vkfqr+94IvQXwdlxIIR6bXit3wp4zeH1QoC3oxl0LftZsxV3LbpG/qPb/MQ+4D0t80U04A29VO5XHSRbQhoytpm/gqa7qfIq
HZTFbx5snCiRr2fJ8Aek3YD3LxsMPjOddIwO3EgF8/g5xfEMku8SpwzP0J0Fk7m9TXqBTtYpOmjiqMBjTzFWMuDgnXA5HnzEifSUNx12LmcAXw9T100B5m
dKKVJipAOvhclXgScnh2cBiTMBniiy5jJ4ZZYf+Gj17c+8Mfc1JNsfuJY8Q4+9yuPJmscAUYA+VfYO1C47dNF47tYLJcPU/6JPqL847RiEBwrIvGHzNP1h
3QqB8SaL0x/c1ZH6C3MMkPMDk9k2TNYeSlhfTLhkAEH7vZTQyxW7sgTBj8BLGDidEchxV3ls6AzjK+ZAJeSv8NAUBEJsSkAIDiSBJqVkINF7XZzhf+w/bz
hFpcqBolQGw7AWCTXY64VqN4dkhOi71BlByQshHh4O/Dmo6KofhdJd42VqD/J9kR6EG7HHr5HnENAFBOsXwYXuGTmULSOOoZ2qjqMo2RZiZ2COFjnJH+Mj
vHE5kl+PN8xvTbo/BPhpx6TmWBfKcnWbD3pna55+rrb04ZPgUXrRYzDzgCh7o2/qQtgKQdsnIaAxvfdDCFjlA8CfEUcIdA7Pqssi+DKD9yLgiHeeC/4g8N
4xvGNiM4aq9krOoATBXJj7N8m2gUG2Q6EgejgM40VhldeU9r+oaFgqjPY5o8/9CUhgBm+FOsQHzdeX9N1QxtDZGmk+T1bm0ii3daHb0m+GbTpilj9U3uIh
ZO7ajkKBOhoCQKiRW2bnyMm2+wRm0gnvY9+Buqgvwj/leM8hTwOU8qMQBuhgWm5G3B3wOjm8gU3VOzXNagwyfYDGQYjGkKbF9OoKECw0q/8cCnGVF7dwC/
AM5iWmAgA8T8Tl4mWuSjwyR2vmAi1zgciM7Q2j0Ef9wDAXMmRf3oTmIUfG7WUYg7hK9jMg4lX4teF8sX4p2HwYiI7ggbw7w1xm7rP/SP+22VkYL2xvgBnk
ZiTTfZx2PXeV7+LPqDZe63BKYTCdb5WOUUrhYpYczA5nMLHkF5tB1OS/zDV3IRUPODTF8Giy2xqG3BstOUFHmxnc6I6hIDktlIBBPA8scKg/nCviKfDnK7
gJi7dMjTq66yLDunAPEthpi2CO0hgai61JFu1lBHsQfZFzSGGf0iRRHwxvTU5uDwf9uDmDoURAkbgYF+iyMihLZUaXuttEGZTFSVSZxKbNgoINzxADUUGu
rgYRgPuY2bOIPkgT4ocAY8CmagPG5gfLPh7wIL8JG48VTFaIFzKJTzyD/DwqoOmMV3DtT60eHbQEtCCMahDbI80YR5613VUcAnNwn+b5548fPNFVX6SI95
UbKFaOfAudPxlSBDiDyuwmvqxtEeTolCWgTVPH1/yDN8NVPOXmrYR3RPv13nHV+QjoQLnFYE+ur5FFQB2aK8K2XXKwaWmgkh8uvv6+leY1Uz77HPHeVJGO
Q2CFEvgAL7ADEl+dQpq2YI2emQGBBjg46PUDJ3M5w8DIc6DtFrjcDyjhlvVtBKOSIXLQjMU0uBiZyUNgf5qmzmSWVIRcDtn3f+nSihyRf35/oRrAMdCqxg
oEyZoTyYGpsSJBpcv9B5wEhxyY46g55ETihieCqOVQRp6JNDDEEd8ntn7yo0Mv4yySA1JvFCd2DzoVyZYVB4ngeEOAcgL2xzI0R4IVtA5Hktx3MFVMXDCe
FCjxB0LMQ6F7O3fQKECw29t5sk4/hD8Lk7bTo4HCUUFQ6N1QNAeqJ2tPaGZ7JVW0r63GM1QGjV2eh55nbSvtozuShCkMLOYG7Bh9RlTB/jbUkpFRNwn5A7
IKQKiHdG4UyM30JO8cDMQFOAKOseQNEyua+os3aIjhMD2UHDp2gEE1/uGd6FsHSIhzFKQJMKJPbA0DOSlYl4kntOJ3t/JO1IBQfZMZsane5BegcQf9uxB8
QaHY/HhgNNKBDHnwgcSDC4LGSGfakeLYggGQ/Bzlfd7Q11ddRgHZE2YwtOo8D/ogveso0ltRVKMXX9VcPvwCs7CotoP7M2dE4uH5HSgxkdndfHh4p+iQH+
rOBAOrKiOPP91tv+IQgrwBk5COpDvVUSRnEF+M3PTqAI4aORBNZWPG+5FZKJESmH9lhKlKWKOiMpcmz1GLp//KnedAC6eRrAGxD2sDtieSXJBHcpoWYESE
QI8aVAxeLKgV2JN2L+QMa8b4K884JT95v8PrYBzqKRW4KTbgtiQzqwSetTdAOtmW4GdgcBVouODb3hnijd2mywDjuWTNjSE5MgZUa2LAWg4HrlFvrtcXg7
EuheS0GIA1ZEZUn2qGAMecRo0e6OyHvFCzosWgQ7MHhHI0ZzThspOcHIB1xeiBJWgrbokhJ77NOAgKYR3O2IKFXoMEU1BtZEZ6k1Lh4rMJNUyO1e11autM
tju4N7vp116lNEZ7o+eQKYgV2y9qBITsQZnOEkwbKrgIVEaBS6erCZAIDFzmgor4kHyByay8te6OcgAhY5tjlXkOBjdg4DbK/AjcAERGERaO1vEAC4djlV
x13KVHYsHIegbmHrfZpAFuM2l9X/z8NXxZJvK2k7iAqLAzo4/Y7AsYISjp8jqDQvYlzKBVt1cKcagBqDxqcMUtD/o6Cv+xy7XDA/lf2FKOBMaW56DLi6rQ
lb9RNwbpj/0++mgcxuVTt2Ulc4U1s/O57QrjgNamktxOO9PzPt77Ncga5supPnsdDAilQjP04iGFJa1NfdVpQLysMC6DMOqA+4xAXGNQasytcMEupLw3bm
eyfyVn0ChARD4+kygyeeMe5HHFDD5VDGI79qgwmMwqn2DOLwoKQetqwKfiw+UT39ftYtQZyYqWvte3nJHqd7456WCx/YmA9AI1Tm6mtzXrgSAKbm5CrXs/
JmS/loJg8rbIHGEQXfOMKjv3ggBMYWChUxiLWSn1Vry+9tT1Z0Ncc+jI+yo32M5udjcRpK0hrP4SJpnPvmGC5hKVnPQ1+sDDDlrdzbP4UTktgVFLwIfygU
48QCDEJC7Q8DQfGposkncJMSA0fBtixdTfF5o7TQcjBYgBJQSMQ4PqmGT3YgKQoMiJyd6JayNzNLMhyJduKrUNnXUFmNzy1S+i2r4ERk73cZpDCTyi7P1Q
qA2SdRjY5zXkCI+q3QCztSCLZpI5lQBsFSQfCrCewLR9kq61L2U4U2k47EC3VDjhbrzDBGCTifJ79Mu2KDIQgisEod6MUH9OAIUQP6e6TQzSx1eSPpQITK
Hl8nuMpsVgfTKPcASfJXP5gJimIeqiY0tKOIRXVBK9QDwPZQ/Ns13wSjcbjAi9+wgq5SB1HMNLcUWfVVznN1V+OCQ7B7eE332dcR4J0VEOHX2VIYiA6lzO
XTcJbFGS1D+6vnoGozJGQ3Vkz1Ca5MRa6z5JJPVsIpmPEyndR7m8kAh+Gke2uG8thlM3u08fxzBMX0yDjJcnu7sM0FoQBuuHBQSlIBAI6iicIclICjMX4D
gchdl/AcbgsmbkAMl9GDw7OkF8f+LzcdQRCwSV3dcn0iubq5tHfHIVlRolzhR8kpWjWt/4aQRg16RyQxLQ9FUE6WBHEjBLUjfFdGr40bunPmoCGluqBHSo
ZaTAv2EosIqzVj5UHwghapXQWjhUebKowt4Uaqs5ECsYhSuYQnRFB9mTnpFmHGl9lURyu4QavPTcCIviJ0dvJ5FZkw8UiM1jVVjn5spSlE/nUWlV4CUPcP
Bp/dPJDsNy2IN6YvEeTeYav+IKDcX3BUkeLkvyU3WSg9qTPD59kodCXvJtQao88SDDmtFZoQtUBiuzzRpZwKonqm1MJvvHCoGg2ZEMas9/4MHSqQav+CtL
FtNI4ZWpKQ523p1OAoGw3PPP5BTuSZmrRRQ7/32W6KjKp/lWj3yH1EISmHumMhTC757yeTKQUIeXcsm6mUzWCa8nLVNThJfMWKw/vEoOcOUCdATAyOjAXA
iESLkP3ZhrdDyFY9vPU84YIX36uup/rU5ycHuSJ6ZP8stekms2T3Jf/7Bt7mp8LD/INCaPjQNzQHVoZVyAdTvInI2A6/IZ3bCdGmYXnrZLwntPnW0WIBu6
3DwDNfRX0BDQnlSDvXSANIrD64CmAVBUaGWLFXkHWtANaGQIVHAtFNqnrW7Kv8JlmYsB+rIZbh4WOsJR9OCaA3cG1H3ChONEa3egdpBwOdg6klq4HLzzLl
KpMm8qaAcftiUHz3Qf1H04yL/2kPLhPVJCgXlcmK80rkYZ1JZ0GiYA3KCtVb/9VBskmt8/WO6aQfGaWRvDuOgCD9tBGNO38m0ImVHEyoK+ojgtFXSugPNh
55j5gYUinvbmAaXlk92XVMbI3rN2jIsAQbuAkcxQCA0BEFRCgH33QavPTeF0rZZfOt27qfh2YkbkAv/ExKeismZwTO/CyKoN03zPBgzobAjYBY28Ve9oyt
CV+rD3QEHQ6Kn2qRFuSNpAmaB06hKjdakFDPy9wdDWnhGDtz6HDDZ7jpn2O3ZovSopR5woVWqN3hPAUHfdFAphccntw8Uiob6dCzSHsUIr3+4WGLnwLXIR
LLrr54EPbOwQ6qvWjvlZWxNpFHiHLFIYoHexnKEC8QGeMG9GTqY5ZEzJ6TQ/Dd0MzGPyv/R/UbyqBGyJARDlvbA9c7wsCd6/qBU+BboSAEMnx9Wdkqnl+S
IxXzRohwOgLTYNIA4ravsTDDMdPbsIEiG+ivIAhtk8DqgOzMAUFnMAYGoPhjrKgNG0AeGxJIdmMFx7rIAVkKYnOcrtAdNksGKG15gO1BHtITNYci6NCus5
ua3mAO8xT0SU7EuUVBBR2qBkbGkvH43c4nn15UNpYFcXYOzVGUU/1QzmA2w+Fh88dhz09/USEUfrJzNXeSGHwzO8NapaH20tYornYlLoJ7WDqKmc0R+n9n
UHWbJwhci276jZ9YyccH47BCRoNh8rqed8VCYj1X2WzdF+BzUYAmjeymj6cX9f88OYFAKhEMSCi3FzhE4wr8GhrifH9p07+wq2j2QwumD+k0532rDdr/Bi
HpVatk51pTDMJbkxE5SLBcyK0H2oDg0yNhDEzBrs+qtMgAB6JfPMwSUwh7651jPEVlRy0MnyX941gFrBZFCPU27JYZdW3GL6/I1hBdN5HdnNkkar6ATZC1
F5SajVzxQHadd8q6lUp+HR7dlJnqZulxRU+0y30jL4wflN5c1MSvs100LfZNvVPMifAWxWbeegdsqCYw9DhF4j5XGAHu+Qq/VuVg6MADiGjJca1WEDbTcP
oj0rySlZjLiu7TIE9O3+ZPf6Q8qlvs14PeTGNmBnJzMLtW+LejUPqAhLDrdlgSgNm+TWLD5qchvzntr/bxBvm3gKDM2TPIefZC8+RK4CxDRzsUGiMYmNex
7OZqTklxTVoA/BNwzHTHQYcoDj+hmKv/vEISdM6UOSZR4mlcHQU7e6ZzPX5e2zPCMZsNWdLJIbenJQ5FZjD0UOW28t7gK00m2K0gZmQxZ7XGcx016qkTJ3
kt8qyNHv82DaMpis6dkgf8JWTxH0/t7MXf9tK/XFn6Rs6K/rhoNf8kzbQWq9Jrkj+oyRtrWkeJFEBf4LYVkZCol/BGUujc7Bqob/blClW/3kg5U/durow2
cW16qFcosRkLzo2ZZ+mD6ngWfW1q9qj2z2X94Opuhz7l5kw36at6Zsht4cooOIBU8Z3ZpNxjXZfoMZSiAqWvF+VmjVq4DQEYZsk1vZ1KWb+/rH3Xef5qsW
DU/ySfVkfsomQaam5bA5WXi8Nd0QQUXSxSQQvIavPAGPOXJUaveF/0HVi+Tff6HVguoUkE1MclwOpc3zFqOktaU5ct5gGPWfbF80B1kfQPpKDqP0maL6OI
xBV9TRl92fyNyqFM92S9WEEKJZERipGeMYPNmN4nM5JkUdh6GFNx8VM9ICnI5Hnw0+qjVaOD7ZtPM+Gm725LdI4EtGv/mXPuesa0oaffWSjqwMT4/NUHVr
f1GX863LyAa9C3VHujzB8EgVksVg1C1in70lc6trl+s/vSdyytLfzoetdXtQCGZBmV1sV6+EJahQ3spRZmFIzlBgvm6GpRRXdLLmUN7gmr1gLiPxQdjAMN
2tHAVYQcnUS7G8xZaPHNOvNYOfuOYhlx9f4Op+YfFmjPJ3j9oPpgoii4PbD3aWtnrL8Wxc2q9vOKXRzMql1EMAfzNl9JWujRX3fMeABYQAMOJVKu3cK0rg
NW/fnX+Kfw8jFDRf5x8odAa2e6a4KpdiLe3pgHikZeG7nVdWvzJrfDh7wDcZ9j8daWh8VHjo6Ie5II5gMK4QmPkqczqeC4ZYx5TfrOVazpxj5pZA4yLzAa
eG2jrHImaGlhobElODX3OR4QdMHQanrlnF7bDRCh3Xdk+o+kbWcQO006GdGkj6P6Bgm5Jz3a28Uc7JY/Q/mLeF7pahdwOk5nEE+2fbycnuhTyAHZexXsxK
gRp54PPLaGaFKw7o0+jBite6aWnWaHdhlIu615alCLrdNUTOtj2vl7XluY5vopJSTY4lu0P4h+oDH2CpcZvAqm4BVx/k7vKKXJVi0bEnkGjxUIEI1Zgzqn
0bONJ/fXplihJQegE+o3wNl1KPEFKhH/mBw49MmiWXBE2yeOX/8tAvedy4nZReUKDIcY3+h/5ke3wuA/p16Nfw1f1bJnVh/ZLiwpXBGEqYwWZY+WTYvZ+w
k9FTsneaF5hQAaV+06BtoNvmyu/U4y+esxGG8ec8Pw4jMtx7vmzL8+HwcUJV+SSX5nMORj4Mmrc2X3Tnud2EjHWtpZJHDcMjyhvM2QUMbJEMZDsdK6p7tt
uT7aN8QHMkaII4+Bi9VeUxIzRPFS/tidKQtUC4PeABswOiyAemXiHNGG/rO+JDLl5qInPm2oMSZDnPJi6tXWaBhohJjkOBkrcUD83l4ODYJOAL9GMmefJg
HlleppGnASMNZiT3H0LU4EsfWDGZwUdvEuaQQiVB8wOGqnSfS4GS8AyilZ5PMFB/ygQcNqutBu9+s50VP9iyJ3ldN8mH4zkWt+8vxM/oGcp9bZXu9QIKZB
DFetyd5ly0z8t7vnqkkZ22mr7L2FoBoKww4DnB0Apk1dUyGE90oTUsmam+kxwZDypYQqkLBaTcTjjI+9Yp7ZdjsTpaphetSsHADstBU7BSummFFJiTcbXL
Mr2VDYFbbKAPcv0uerfoQktbsQsi82E3w0mgnskRF7DL54tOEDSLC4GnPhlUDV2LQggAZnkhA4PtRVyGww91yPPxPiLMbmuDatWudQYBs6CxmdcSVLZyk5
lhP8P5AclxyxnDXlzpoka9K/bWQDw88Gm0z6mnQYfa9kefwe2kN0BDod0RyVzLPYgyn0BDAcnflww4Djzxu0IGTCiroieZOFPgYHgt3Np2tu5TIThc4X1r
5FOzvarvHNuUVK8qlxRhDae7urqIatYY5YZZbyuHtbwIGRESwS2FBBpOPowNa2WAQd1B7YDhYDZ3QVDtXk4qgC9wNk6ZXzERJ0RLEdH+dBGan9BeLEKGbk
+kT7BhvlkbTnhnBnq9COy/oq1URq637lfDGxbhvf1adLKz1byQPhcxO6Ri0MB6YgQXl2Fqo+w7rNsAHDx5tEJO5nCaC+P8YvYcRmpjk/NBGqcvdsrHDSwx
Uwc9ajGRmuM1VLcalK3OW05egi8vAvN8MYSziznemkR7hhIItIhLd3QVt9XJl4opeJhzBY6+RaQ24Pl6XlH2QI70A91SjOlqZzGY9sTgsMv+Yp7dvXrvBl
51wvENQRg0fex8+U2KvcVEvmd2UvJkMXZ1S/vYBioLNhF/KOQqIEJPDIY5IrUTGA5hPhDmxW4fHokY77T/CtrghrhIP4jJ4SO/RpsaFRoyacExuYRT5jS8
U4x0bZ+u+8p4nHdTYIuBqSUs1aWRQ3tJxhOo8OSAw8f5xogCDffPbFaCEXKNV//kfEFfYCYfOl7I3QUTzWz66WojFDBvlYDtDDod3IJ3sRTmoNP1/z0tAH
3cQIujecSHCpm9JXqt0qFpK+dOzDrybQmFwfX2SJovjlM75/5CJrWV6xyBlLbeclRxVyjXVQ9cH/N8YnRQumzocgv/WC8KwrV7s+MIQWvMlZEmjqP7t6mU
qf0LjF9qDynF6SYNRq8K2TbXIlVB1QirxbgKWnO5Z3fxDLmkFHRpKSIr1j8U5Be2Zk21JJPC/DClLzeVM2svvK9/AH4lnsVH+pyJfVwp6EGIjadXGhXjg2
Q3g1PBAmpbfwlkfhGHhUrvSTboXgHbvjondxexANTON0qp2L3/5DmxJYkQVCXtvJnuvVKAe7Zpzk80IJcbp2NrG9bmpS3zSxz6caJan8uht4xnklknEHGE
P8RVHGxXGBH4GEp9Gbbxn9J4VwZLRbglL6zocCe51uH9ZBUaLiD7oAbl8WJ//bz5oO2KcGP3dKofIYfjJqPDdAU5TvfFiOyXlSEV7KaINVtSyMldlJ+Cmv
qrL8ogLMhMPF3GYlfFrJ4sQ2K3ImElNuTpbNIcEyBXBFZhf4EJFDPznwiKVBKF8Zkg9T+oVKR1AZehd2MNHQZ3d6khVnkGfeW5eOhglbzY36FYCFmZEDqt
NRla25NRhp4xBZ4oPs6CSivmNRB9pRxyWbmwTKB521ZJReYuqayRt+qv9fxOQQ5HY72Kd2Ig4kmikkMXVPX1iR68EStysizCnuhCxwKIaP2clbTt1zVEW/
tagXpz76sc678ut6IYmVBU1KuxG2ItjHBE+Dxjwfz5EPXhxr2hLMR9wQ/wIscI7F/pg/RWphq6V6js5mDdyWhbAgyHcYo4DSDEMSMYlhykV5dWkNGlPcng
ugK6w7rE3CGsr2v0fxpWLmHT7sx/XFN5oeMqJLAKH/outmGccLoC1c1912PFCBlm5x7ioxJCpnTAmlyqttGH1XzqTk6pFgjO23dtVoFKvovgnlAxD9gJz0
FWXQU+s/D1IGm+/Qpg61s7gM4LemAGPplTWIyVDJ5mur4M8wyTZEht6A9MJMuYOvOUSBpOB77MpO1XCtsDlNG3IeRmJqlhWXIWE2ZfvtgfYhIX1YzUW0wW
f0ufDzXqNSa9txfSXY4MFrEQGnTwehWJZhZpNSzU7w7KaIb8TTYy++wA02/HlIAH/dKB7q0iSMvpZHod+XKZ9HnS5c9OqlyPs0zhj9WEN1+8QM7EJxr3Bt
vddWGs4m5+otbhg1CdJvLyxCpo4/oA8G5uwW48f0S5oBJp53IjlQ9r1i3Se2/FUQZpO07fPceJeazlX1mGZS6NdM9d1E2UJHIGSE9sga6pJBAxufBHRh7r
KjTMeKUvHDtHvXpww4KCCI9Wai5B+mdBloeTFdWywyGjXw1dbWNMGbRaZiwaGZPZhCtkLbEpaSWO4bR9d7RLtSrWujvIuYQJqS+llXyCYZETGH8LYpyMZK
KQKsTWxjdZ9U0ng1JQo/8mCMptVbYYrwwlcEB6Oq0wOZdb5WqJzqzcWpaC2eV9gmt5ZjUIERdRXSgvGNU9kLnBc+NhMiOkf3K1cGDLc+AviVz4t+mija7F
trT20O+qED7vsKlIiaOGcPhTz8TpdspuqspLNY2rVkPZ+MKZVxdQVbASWl/7asCGe0ly/p1Bg2QQXR2NVGJRBTZq+2MfkWGs5ejLr0r3oeTSM6+DnPdquv
0BxohfFrCbCzmdBUe+zEsU0EgyZhK6DXvMt/0nHcHQrN2MLo8ofeVqsl6ie36ixLvpjN4/E5rDpWGu1pK+8FJD1B7SPWfGYZgfb5aWNNuyhEs7e6nxIYKG
i5ZF17ahX5jxEWSTreT8ijgLn8QJT4SgrnfaBC5EYP/KX+EXjYwNn8Plz+uBCpI+b0z0udQeROIT/hK8/AqAKev0zTuj/2+T8BvkOBoGdm6T82rUkmIvnG
lo3JGLSDRaaLPtln8CVJ039nHl6AjBlZRwnsr/Un+QzB3IinS/fuX0FqdrBtGxAcTaUgMHzyeCc0S0QEx9C/7yvXFly1Z9rqTBTpA3rCPubHr6i3WvFbGI
Szn4wcFcpajoXe/eQwqy9WTTCcY4GA+29/tWEceTwSTUqr3gQJk80ut3Q/IyDGbRYJMm76l3tbQaH/Jbl9itJla9UEOic7fCOCTrE7MQUs2JPQ/F3FFV+f
TjLb8zNJ59N6JAUGnlmijx7ReBrNIeAThhVS3MGy3E7p+pO+6txC3FIkX6nFd9Lpj8sORClv47Mm3sphLR9rZrH+Q53FbrYMxnAqI1Fbm9lqHK+V7+ZCx4
3/BCkmlwkEPvayR/L1GibMqzhXzF0/hdibJc/rb3lXpBbjI6c0rYv5VzmCTaQhR1hJjyS7PPVT0qZqdfPdwhAhxbo9F24f6tGMMQJuTZMEO1jUR1TeH2Pe
qIhAtPgV3HedCm8/YH+eXdjbVzeHsLGD5aRFW1Nge6MJaaECuvY8Sn4Qpj4WL9MnjIDe4gt1QctpuuidJbks3Zqpl63vBV47bpk8fqIKiiOKj/6UydCn3h
d0zZdsCEL6DcPmhEo8QbGv2a0qec0fNE5yNbGgtLl1F1gVJeyS3XBNKsd8h0BePHd23xhu1270cf5Ptme1cVVkbGDbVNs45oluBbqBc06sHyfjw4WD0a8U
LgqhCdH8inRk9rbSx3V9L8GODHvSnX2+93n3hmNcJ58HG1Sb9XAz1pT23K0Yn7Tmowcaxc3y6h5XkrabtMBOMn9cYnIs78SMNpDGREmN0RIoQBmjVlSspC
+E5c5qSbCcxvsO4GdQsbYL4gXJSOlERn5xbpl1x3ON7dYH/saUAYEVzqqywRADGdUy5gRNWlBr3LCBOFPGAW8HzD7Kbhe0iayN1Kqq2E90Y3EnXnUZCbzQ
Ysp1Q1fJ94kQ4ZLmlE0v+zr/9MvhtNueGKWGmE/m9N9ZMJsbtxZy1DCa1tsKemNdXY9IP4wIHTZtgftyfb243EDXR0wsw41zEUFXPKmIUrEAAd3if4QINm
jHpLxZE72ySWqgUNIK/vFloUUuMMtafhSCIoRL9wYEZn4AZ894GTFjXB3HWjwc3Jk3pdG+7DdMkfOz3aasW5LcBD+DlCSRucqthgKS2tq5jTdtg22MjUMv
IOkVa58RuWdLfJX2koVMN9g46wnofg0DTkgSZCbALInWjCqBxAhlbwYeNLYhfpODKPBGb9T9btH98DSEH84cVbKLp2poQ5fNeBM5YjRMj4ysNQfukTHFew
H6qiaOEP8IeaREEGGns3s80hDfM7jP3jaeZqdGozsK4jM87Kab5jgEWnvMJqWJCnLiTH57Zm5mJh3sHgl1n5VHFuzUClBSErd9go2V65C/fUABG4lVhWz0
AMe7MaTksrE8wKqglNYa2GCLQ1zhu71uqhNxqmWE8ZL39GNGQOWH0FwdSJZt24yXq6Y4Y09DphBvQTRvOBnq7GtWXZDxk3eAJ1rdrNrFnX7aK32Ltmjsgx
OHf14RUGaA5Uw0krSKtlH2CxVd0xa/LHU5MtVDncYpv71XFVl0sG+hKXf9ebRFPIeKmyvAG73pHh5xkb2asLn+ScFtBI6/BeJhck81a0kL4UmIk/xcS6db
850+2tUsie0o4ZKfC+AXYw7sSF8erkYfm1jfAB4+TnMVht75EI0aWUtQnc+w9mHYUm6QEm7daNBev+dHL4CiEQC40aDX9Qrba3+tAoOAzmNyFq21Hk6I3F
SGYset0KnWEO+2Rg/R2hwLWftDYPndeo5jP6zCqPNpM+6wYh10s4ChPHdXJRZ6S7LZ7YRsHjr5Xz2wDXWZMTVraRbU0bo+jwazU5CQ+k0nTaoMUlx9vRAA
ERbXWBDr0HPbKY2S5NcW8zptT77aeQxnmgiroBmQQco49mzZn+61IBiX/LjuyAknoPJR8BQUWLeLu7ClbvmKJbh4EQlJMTIDtKUPzKN1xwFOjY1qDzbOcL
VAo4KH9wyb1YwGRv4CJa3REgEYPwuMtAnMt5GE8wTo6drADhjQQd2q4GvqPhFGQwO/BUCwPmeu6wlq85jwqmm2VEgDS8AOVBsVHvHLbLXhqStWUn0Cp50g
3tqFzc6dnviiJd1EAfMqJpeQOW31DNGK8r50CCgrznC0gPBI2cOm+O9g9IhFrNzDJe9dP1HRKf93QAFW+zIdHPTp7Hl8+hRGzTMnmmZngQPSxFRtz2dPMy
84VhG7Y6YE/xKgTyjsWmreKq4Jd8305yaXYyH3RP+ks7mF2BA0ruU5v3YA4T8ChgqzazemP5k9aLxGQ91sEoZVpvoegrQMxdcKGt8lwH5GCZjA7GPAF8XY
h7khVo9T4kYQWE+DD0Wvv1Ouf3kvaBxy/1OPgXrQz3dnDGPR1c2Ta+CX857f1KW18kQwxJRWoufz1yyk51G34hkpmD7GkEScUKxvZm3hKzQNtfTtbtDtCg
7vpl5rMGWRo6XKZ4kOqWG5IVdrALCnKxcyhcbcLx9wIg3RVG4ZaY0JCnwTcO3MEoDAiJiYqB+2wv6ILGeihx3XAXcjlxMte3QUvPM2rH+opO+n0niNGXEA
VTiLGIQWQFCxvhLvXamhsaH/OjNcAfBJ05g+ID9y6Kg7vAIBdxkJGduHoQUIsQ36bui88bmHDWE/gdnSkeTpZ56Q5vRPgn9mcehBYwttHTHmhju7o8Cp/C
rV0G/mdQ73yOAUT2Kfw8zELTfFMe6GLUQoT4M4CngnbrAbA0h2isQpehAS9RTswFyYIT9YyRX01IckMnYxJ/Zw6vzfUy4SB0j7Q21Y7LP+/Q39L6jFMVkI
Fq1x8AIPpb8FtUwxXdYEj3gG0YWnefUZ1vPyRyYH2rqxgCpW5gUC/BvG9WVRntAZul9CWqNupH3W9SWErNgriCRbbVf6Ycv6sfIHq7gKyloLRpM5SfVQEP
uLiUpZtirw8OaH7uSdOr/NF+UcV1V5J8gn76w8AvI8CNIibkBLOfDAkvVhBAUKgBUdibkW4xJVdRX7ovNKDzFBgtT5m0pIda47bf1eG028PmLd0/GwwJUO
X6Hvvpmolg8j4GXs9A43/BVdIwU6EdPaD8GRlrSNmt81LAEz0ZdIrd2+ESFgMO2RnDenUuZLdXRsff7wHfnQep6Oge5tpfziWZPd4u8/0HIFuCQSO5YBb6
MQ+wmzszl7C6NXv2DhwwRZH5w3qviAFqnvs58Ey/35TC2WwKyvMecrJfA/NC3Ge4WcIPd8SvbcK2bkP5bwyRGHrZmxujw7HC+y/yjmjOIKqzer9taGsF8U
aAkE5QcfggmRHcfb5WtPBOQjzjYC6V4W5Brh31XhRtY8SW6t4TtoragEz80wRFh58HDrl9eGLPnGS7ckBXGVXw/pVeCaEhsi6EQuHti5d3wn5eL7FsZNbd
W5CzCtQv61Uj+/Mue/wHWr/utVzeqwIv/fHQPxhyR5RDIleGcqfZSh8CO3f/FU0evaGLM9JuRagjKSvlX2R5lzd7bYkGCibRfsoC0TosBF6rXKGfLTO9Ti
bgxtvEFMZhrhvoAlkcPYVIb2KlXEDo/chR9fUALKKi1TZ74upe0lbElA4DhPYvK13dna5pWDNvP5E9OuOiUY9n9daaRh7sEcI6xVf1FqGXvYRpXqk6P4Qg
QoVwduLeT4hHaUdfvW1tYUtL0Q82slFVSmtk5rtq2iLY+D4zYeKsT5SZfarw3pTRUwMZvYHKGeZG268TH1K4DT1jdhc5AKySvQ8+NdlDTZRuIKGRYXznxq
2BVTBj4l0va4veNUX7pRx96d2/40Zr05BRASJG6uj+7nQIzmM5dp9GN/URmTkTDiBPa2kqGq6CfGSNz8camGzpizhzC8epVji6K9Qw+fAuyFBipE3Kjy4v
fNHpxeplO5FYrycnrhYW1cKUNbHDXO8TyD7sjpZSH7bntCZzh6mijDVsi/tJ0yaMUUkR0LJMXVOg8ReScnY3frMgjrSGmQDuASSMCion/QTptXuvHxmbbt
OPgfBuvzudJEd+Eh/3Qz5E+EhcReMXwZrT+wobrUDNmVvSWfVT39a+9webIMcuACOxS3zy0un6BgeMZSetfz1x6H9S4dmInNPE/lrN1QFHIket+7az2hDn
19NUW/O1OAbT25qrfUu40sNXFY+YkpuKQq4bIHEblLyEQlDJWQk6esrKcHAMQKZmPyHbAxmmRhPdyw1H9m9DfxggM4VIi0QkrfwyYH9hJH7utCfwFE05v1
Uw/i6nzDtIjApSQi5PF5R/t/seOWeQtNr8xG5osHvKxTgaOmUK8blB+2PBLBlEuBbnrpHEEwA607TSKWcqphluUW0qppZxHRgQ+H3HKS2AXuYm7jBsKBVH
3pubNAqAHAwPlFbQ8rrJfO/5OfdsD/rhLQ/E0DpZcTXI3fh6DrUzT7y6GmwE8Y5NQh8CYZIdSMdLGxSP1yWSASmJbJ6j3y+5TH9A3dQh4kWUCAN1L+eLcz
7JMfX3ultXgRasSTddTs0achRNTw4Uuw4as11PgeApFPYLhhTbE055YLqd7ZG22fFY72jdswxPF7ufc/JZtfaFROMnKhnbWzf/APD74ORa6sgq9wtagoxg
xQcnbSPXEhNpk4y8NmRUMSUB7eywe7MH+kYPUdQIHH13iDTWdspGI4VlfHxUO/N55YdtZdDx/Eyfzy6G7dCedJWyLyfR8k7CHfeEqPjQpwkPgcsUyeCpYS
u/EacMS3HYetXTw0bWqixOUO31D8Pxw7o4ZIecbmQ1PH1Y84fh+JbpmX57ATuHPSElLc0XzJFhsjTX4SQXPvOcusM4SfeF2vNMZIzNJHKr8YQybw5T9otm
oHup7hJvQ12nl71gMCUZsW9Hoc4GDX2Bjf887FeKR+kQ3krx1QJquB8NW5+x3Br2K+bvSscQOEYSYTBsGSyWaPrz2xtCnhDTGESBPQXmp9uLEGI/FXbs1d
dtLxLrcl7Iz01VHb8iIzQ+6/69p/uxCcirF2PaibHGqudH5McQsH5kvNgOZrHOi7lvW1MoQPuce2jI6AMLzDpn8tF0K2pPMjEp4t4RhC5Sw1/4uu0eBtij
pXGOhmiRj8v3NW7enGT3e2iwK6ZGt8tGxwwhYr1Sg25s/BmXRaeeqyksMRmEQWqmjsLB9FHShTXGcV4zStvKgooCSts4qs914B82yMFv67h31JGrzXYgYW
DrosVfKXzHKJXLW9WEm9fUNXjP6JKhlX9JF1rZYazq2ZLtmY/PeKxZNUfJlP61J6A4QHVKU29fRtjXrf7iLRhTvrnRnZSHFTdLkO6NcNJZHQfK1tGXO1LY
NWp7h/TgKOmhURDrEPQMqZb5AZHO0J9OFwQPXTLsxSgjNjpTUPw0EHOufvxveFTWDtnu9qL4JWPzDc5P9RwCd+7wkMSwm/NA8CMPtk0XP1oi69pycrRXyp
1RwGJVYCmZdNYYwhO/Ho05+qXYZ4zCXr6Tsncu6K+VjwEtXtVGV4xpkNLID45wXNlk0nArVJsrgIjQ9fHw7yyKvLhTPAKityFoQnXbGDn6ps9ke3OMrI+c
jOjBkkB9Koi2/CTPj3EOT6H4pVs/ZhB9jxAC5ZH8AcGYsJ3BrX/qIJ4q72urCasJQ3pqjDHm7FGHEk7+P+EAsrmDJIFL0Xy9vKrVqDCt/pBvSjeFFURGQJ
KBcAyhhBNXpKCkpBmcGp56ZOUnnvRIjs1Ct90kr6ZnsEBSjCY5bBxkEWaAyczIbsRBMcW8UR7ZrslLkaPbjIFN+8zan+WO+zHE2yDeA+h2JdlFO5P3gDCL
68qzdFtdafU4OnIArHiVfmTaBLJHpviB3z03A+0nNQ+JhCcEyRuuG50vjJeC4CskGspy9DmQDempc36knquT9eqFTs+zbuzEuOnJnMwiu8Swpscpo+fkzp
lknSQGtWuKCFEC3WRMemGcwzc8WVsNqVh8G78Hz/ZQ+s9tQkjAggZ8O0Q6+HEcIIB8En0u/Xh7r8PtOCv5MIb7kDTgDeHhRbX640Mcg9HVwCvU9q+tsxqK
AhO07oyTubsEavR/sh6YIJkOGAzN0gkGzwTxty9qm8keEKzl0WdeHcCf2O++8UH+K+gZHH+XA4le7UnkyOM+DI3gRgHW+FCn2UmfnwDa64N1BsycFkhlvh
ur7nmu0B7gWygTfRJkChANciYqdWTmrJC8D26YyHwwJJy4usl7/CDNjpzuQ+2hx6Wqtdc07uoXt49k06rx0pW/U35Wd0Z8R9stw3dwIxGiM2tAW2pGbHJW
ugf9dg2MCMkXLOxEgCcGTl04SbYvZ5DsHy5rEhVmOBd8EjcDt0htSko2fRlpmydSgGAFqHD+JAVadoP12bRAtdlAvrSR5pZJM2HAxXWpsgi7KWr3irypsp
jBB67y5EviGvi2A1cu5+RHj3a/671vUa4PavxS4Cn5hbcr+yTflU7hsagU9BPgJyzPTiLsqq0XPRekDKP4weGkda1qYC40Awh0HGV6NirwdViGWwv1A8BP
KMbTNseTFD6dVEXOqv+h3t3HV+QiKe19UPk2Ptm+mQTiG7Q6FE35Stl7+GTdnAQ5mZZPfUrrALpzIEHyMP9kPpqEbSfbYOmgf15lyxRj2OLZRzP9UO5nzh
Yz+MrhXDTlp1S7HgWq2trRFXIPLCbm6F6rDzoFXkDt7QEfJahxFK6YErVPNVw7RS2V+1sN/4tvG2W4S/c6CcSa52C4GmWUQiZYDbkTN0BFn+KpKePPwRvE
wrBEByj85J4ZQ+aTKRKoizm5V/PYKVx7JIQwy0ENQWT7dGsOY3lrJ68MuHhu/DLwWK4ldrUM1s0tYyTF9IvV9hNBLe4H8pFT9Y9NW13UoarVkmDvTFVuSy
mPRZ6hbblsGslPjKDqmsgsGz2AIZzx9vNfNdjbmswL0zTYW0YSyz2Zh93LGpdcMc3CeTuSP9VPq5/J0MeoJrwy7cELvlTuIy1tlAznB26qGWyZLGQkbvUn
a8dakCoQXIdUunleb8oJiSiS+gDB7uNpyL2RckOG1raU/vCTKB/gd5yZ30RD6FS0eb2rK9Dl/4DpC8YNyNqp6OIzM9KX6LFMAcHCkoOSYp7fARNsgBAOPu
4YaIIbzBVUv3owsvEVQvzK4u1i+iV6Slvf4kKM6O0uYHs3ZbhshmlWznAMGWvQvUEC/62YhiI+Peg/sP8WwhE8qI1GkAiALF+OPnBhIoVnZjw3VZwbc7DW
LKV4foaHWgK8Q9Nzj4iHLL78zaiOHSMQOfKqpOKn/JA3G/SFpnD1SgqoTcAoQrpxhRy/PUMO7szAWp0vIW2QzwsKq+UOMPSB/frAH4QRpJ8OSvTJBP9tfe
D+IiAPC9Zhnz7McEj4VY6rGma+Mh7Rupph+KTKJL+jy0LvyfJh0k+PBltpBAUlVY3vf685w99tpHAMu29Cc70/DGn15iwCAyEzeKprScVna9lvwEQ9IHcE
bKM5/L/tzYJuyJYp9TSHAqNGYM0Wjn7r04gRmBx8PgvbB4azKWE2BG45ELCkqIZT5yg+OEemvbOsMhWkLhdE/ijQDztyK/7CdxUg3tcG88eMill+5EO/7u
WoylFuLoCuhI0v86i9Yyvw9jxBgbsRxkwJ1T4GoDNkSJOy3+/gX8z9esVURaLe85h3RsFwOMoI6agjmCG64hMAzrulc1K6KwedQmE+KAU5+ND4J5oxwViM
gLLE5cHsz797JvAC7cM3Y97YGDRMia8cKpqavnF/kN9A1bYm0xkF6MgV6MOQMBSC+GRQb9MpqDEuyV7/wTS+FrQ6coB+l+RDB+RCPQjtKNldHT/ZXdgF9T
ZYREE874q3XA0U8M/knent+QgVmmji9aTxos5sQKEa3YBX/MnusbmD8cxRde/PM/5ggA8NU7rV/hatwHUriEkPUFyAY8RIgd9j0uPXVPX0AvDedFD/Mxh8
NvAclcXvcgksFQUjtN4MeJi1G2S9qjc79eLw2mPlykOydoMQCSwQgi7uubg4y6+0eqvEz1Awan/OUHn8jyPexh/rxUycLVPQHDMv9XCy77YafuN0QeF+cu
SHBZg1A3JyQDzV/qcFMjeBqamLOOHRlXaEz3NfBAJnXg5WTpgRupiKAVgO0WYY11KnypFW1QmJkvIpo+SN1J4+iGQcEdYqinGXJxWXLAJk1yB5VNgfcjfW
fkr3jNpxOWgo2xOJ7krVEwrOImyLRechQUhO+1+WmGNzvLh3BoNWbafy6yKXwd/SK67cLCoJCXZgJCvGyIvaINBfaP0Pi34V4digtOuL7oUslQZ9AJDBCI
OjjcYi4VhibMO940nXQCUHzg9yoBRMLGilMIi5SAD9CQQH3NKTS1RtMy59cUVxb9B7kHqcOOuU5ymA7Yc7825nuPSJjbj6q3xakbr1Jb1ZAj5zT7bPmeTo
r0sMtwNd04wpMJoXGsXmJVZUnEOSM6k4H7jII4iaDJKfc0KeYFkMG2SbNYoV/nBjabI95YDGdOTaJtR94eGkY97aow5wDoI5K6yrNR20yt4bB5CMznH9Mo
iFCd/5SEKDQa1stKXxm6Nc5mKJahxdZ92AmrVCgkIcFRaWzhtGhe2hPmqmJ9uxAiftXSErpx0S0O69Fdh91TXi2RUbJkhDAJTBhKmrLP7imvMBAoFWWppu
/ip6hr4Y/uljIrPv5IBTmnPvKAa8kChJU5PnPYhYPrsqDJt/dt8Td5sFvJtt/Uj5uufQr3quoN1o1gotMS1wmrFF+hCRClqHbFRZYpgTPvj6/XNm2pSJ9O
1oggISOCvKcVaBRLl0p0BnZdsA0uaM2cRLd9/UKqJmbLHYs7hkIYxfW4/QwLbNhPLtKlPnaxqxbZPk1I1VHOPGbu0q0UYJITASBoS1xOWIt068800MzVMN
YT2zJizq0tzBH9H7YQqaxM+4X/g0r9DhdGso+gvdY0Bl+JppWqHis+As4uo1OPwyach59AK1v3e7SXjUJxrmmXHV6PjhNZFeIr+efdKoqAzROW2FxCeQAq
Uc7yG/Uv1PxII7b1i6i2sMFVYsDr5fI+5KjDhVbVW9YrsGNiQ4D766H+bGGpELmQoqbv4v04AeLskNMBgqr2ZMor+REPlbOToIa8oq5LvwF6Ls7QonR9ln
IArOVfSS6p83szbhMg3kJSFqD3RDVxLE/qOtYf/B/hJHzl9uaTPhAXXnJ4j6iq3FrvIrF+I3lmb9OlJ7Tiz0K1BMCVMb1mHxGg1O21A+Lg99fZ3pvmjpyl
QvYyV+rPq5WmyZCj+zTpYywKQxlk/qC4mM/Khd33LBoU02/xDvNo1Zurmgs3UNYk48ahA40hLm23VaNxuNJQ3794cF0mVIr62TRBx7fKzB/BU8P6dZaP6F
yHTRQfViOL7BQUP5OIbUGu9GagfRXGKEbemGQtkRWcxxIJpAYJJHOSWzccQ69pnXP6F6ZYMYIWoBoRZQ/gQsXE7qmnAdoDlxfWKJlTl53afUmWbX3DLRfo
HCRjbYfUkece+G7d7E9tymZqmBGWTS6Q00YmitcllE650hiKeUKLvFszzdbIrB6/w6AFEQCSunnu8qYaUdV/PqR/7zV4PWCNk+RfK/lOOC1rdfN0glcMVh
y/JCKwbe8YqvL5FMaAxdtqnASfygDORcfDJthyUtK14dPrqrcRN2iwg55YjIJ7NCwlIN92wibVuejUfI4EfmakKfP0r6Elr0E3YyioAghim8EmMtJNOQhk
G/2uQcMG9kDEefvSL3vQsV+HJwF7L3FmwnZ2FmbJHKP6gQ88f/2OgT22tJLr52RcDqDpqlVyq5cPxP8Dkmib51Io+6dHz2122zoS9uKTKJu+tdqRsZrNpC
2bktxPVbcGz3FjGUG39LVSYCTIuBq+3YFkmEyJxP+cDkbf2EJCJSW35gdKs8zMG+JCNHae+tkKRQ2D/YP684ESPJnG1vl2D/fC/0gVXIQ+UnpU/s38gZJW
1H+12qAQmt7X/JrQsLw0Mie82FHrbp2ySScQkMu4XbcGzeNpLvaKqD7+OXji+gpW/7gl11j3uWgNbybWa4tFXbNplTsiMskg+Htg932Fa56ia6unHDOd2t
qkyU7Alm3wYc7NmmNR11w7MCZeKtsn1OWXfBoSPEvm2v5rx+5+oe7BbWi7M2gSfUofOrDIQYlNWfvz1Jaf+2TyeU0HtPtskKYaXoYM5/Uoc4RNBu4X8yRj
/VDM2b3amr+XaziU9Bp4wyffwizSZ8onqsngwpuYa1hk83XxAv/Cfd2RX5W1ruiORyhWyKpfHBHqei3+U8AGy0olq2Q/o3aiiMZrdY3gRpfR8ETPT/C5XM
axFN9Uf7mag316l7Y0eBbd5vxOG1ZMvF4OJ6HJKk7YUIcXh2h+Wk99b0QjZCJBCyNEySqbDr6RN9xtrSLRgNTrfMsi1zId+6LDU7TJ1uHh0wYn7NgwUQKT
XI5o7KtVgycc6uB7eIoz0JDFN56UNI1zx+C1Ahd9TNDDfGOW8XIRy5TdXyXXfsWZbueiPlaR9ReBcbKeI2T7eG+SLPiqEkYOUhX5vUSO4dRdqVAR9+GYqv
LbjTvmTbtiuMrtn+WNjj4vh08Pfn64IqWrWCOvIAqT2bRCtf09iINyuPrm7sWnJlsIgHVzyEkqDOTli73ZGuNEQtcezfPuBFzC9e1j5BmkxJQORV6+V9rn
VP5NNCu5+ynDEMuaMA5OS+BK3QiaMu34NEdcKYjbzqjQRiex3n24MVJkwHOkwDnPJ0Xit58GkOXMdoQV5hs9lEWSHlHYyjryiKbh+lhjEWAofOr4NJG8sQ
c2JfRVHdIdqmoHXK0V/3oOuDHiKHexeqBtPefb5+jtGgmcuo0PlMgil4kPsI/H5E+/Px4RSyx5WOUC4ZhGyUawcatPbUt72SJx2qQ4avI6QMNB2QUCtt2V
yLoOembhFUB49HeiJ0Zvilc4c2yd23FRXPA9EzRpg6HRsdHI0/Ykz594Yp2DGW9WGY6j/bV2k3PRcdbAluGcECZZA8N1aoGI5NwRCvxnO8FnptXwi0YDUI
OmGLZIyZKo6IeUjOPSCxeF1Tyg6s5QdkTA4Mc+RAgagUl2qs40CP4QwKjOHWvApHXvg3ypM1U65RK/M09Vd0t6sF6mzH6afffe9O0dCOuVNBvhOK9hefus
GeyjqPmv6G/OoA5b7ZFiRy9hbzywO9MVStHn3zOoKf9w32F1v3nk2Ho2vTBvvad5O5QwVIjBrRjFQ/O7ETq6wqN5PZERQPAFRduPKbQ/WTHA+zkPi1yF4p
Vo+rrQTE2iKv2x3aL/iX+W68hRV9MMBXyLOI/iPEnYfezdM/HPt14T5x2yFajh26JX+nppOalFUNoa8+dxwY2mFS8tci3fyMk4sq7zttt6RsPIQQW+1rYs
pn36i+VOOES2PUpyyf4AKiw2rvKrT02VImZorPTKspR6JtxhExQhxNJaqqD/unCI2ibtb8AD4LePD9qORNV/43xbPgWaFT1xoDLhMo8a8HA8eOIGjbsrYY
Yh2KliwfLGGr7SapDkRtlXG74by3c+6Xqy15u4LBU+mLpZzUWcK1+h5l6lImvwb56Mi4OlT/9ZFd66iWPCn14Eh8uAhq5KcjaDiCuXqEsneSR/FSbeZX3t
sCfRWXKDIOSRe8ogQ3MNPRYj2E1gzuSB0a864L+j0Ma74VOUaNGjpygsRLR4cpbXSvy8YJ7VuuXWwSNX+F7wwTXYVWh8sO27wf0hl9g+UtazItzJLM3aSc
6+Yi5lVwSOXHiulvLrokIApJCgYIL2D29KwG2/XQ99DiYL4fFK+gXSDyWkRWQ5oDJkjKEmsf3kD8q9YwAkV3N7spLTfUoLRXq8MQCu+KToxiCksEI+AwEp
UpGLf7VmeyNMiuKaL7rSGXrYQ1HaPYLjDT1WMYE1pDVWHYxrZNiHITUYMMyjZRXYIxxXMG863fs9pgfcKhlk/w5/UsLDXGz5I6dIrxdlJLaRBu3bE+E1Lb
7g+lgFmFUXIcKLSDp2dUa25YvvjskN58C02dQEF7Squ17/siFCpJHQC2x70RNwM4fBNjCJ8ii459hFEmJdKnMWL74IvVlkLO0o65gRHzOhodWVHGLUPykK
eY3cFHb2NMCEzFSrMyl5ZfeBiUY38zw6CoEW/ykBwAY+5267g8o+5EuaXi6KNY0dn1E90R16AP6JkKXFKCpg9hNycJGfrYIVdixfapH5jZrq8hT0+HWw6C
KX25XN0xrMFD3G/rCwPUeh+rkCgjJ8q4bnACK6HnRRoin/dWDMop595mi34Rm0QWIGQBBc4EAL+nOkSEnEU0TtoIPLh628a4GpjZmXEj0LDSPCWPrwIPsG
4BhriskU3AV6nhSdsASS5iiexFFGbTQKJGaOhDlW27wfzA8EpxwdN+/NPYZhPK+0JkmjsmLetESxmyPJ6Am/DLCIK/9Ve5M7ihu+7F+jwun+ia0SXCgee7
cCl/e1VThOv7Zth+hTyFU6IRHdYHOLHt8FUiaBqZ+GCf4yqhVHQ16raH1BZNXKEOw+yWPajAart4/ZwQLbu6fRDV7NLRD4cMjg050FXabzLLzMkYSuWebe
Ct9QbkowMiVr7yB7k2b4RH6jba5NFCDjeE/jpD3BFpcBuw8UjBTUbXNNcnEAqXAeIeV2dAkZ0BJ+yrt140Ci0goCuHF0gx+VyT5KBPknlAoQy+opuGuj8O
vszs3v7Yv56w5WbD7bCD1wvuIL5/hUvZt6+NHDj6zCqSNeuO8EdHND8FiXXidU697u/v/eTqqt0I0fTFdY/ZXp6xUarIYYKzTo8ekatGta+7Co2JvsdwwQ
eKKKrxxhdxwxZhZC+JiSXSdEU4jqjnklkpArYaLqlTrY2gacKOOVUgaljAyWhuP5v3lZyc+OrmpoW5SG65Gif2N4T34C341qmDJJqjQI/hxezGi1AmL5sq
tda37VMF6wx2lWV1snZXGtBzjRzPnLRM+WYwqjYha7/X0F14pRTlgpmU+3s9cVCrzMa0XMG7dbdCRgRw/Ni+XjJRUbMnxuTgWVxhuc//BFFD0FLn8krABl
S4Aa01xlr0UyhmlsC9CK58u8k87fdS2Js11V0dYRZlKC6JEP0i+Oj52tD31lC15MdZOS585BcVIIHKizx0kyo73fwWIAWxlRafM3Zt+bq/MGxcPFAI+sDB
qDrk5odmuyhQ7OratBff7CkfJobt1gHM225iHf1dGE+efgwrJtlDdoCBhAxuP0fdR25iDugptpIN2qqpBJhhJoYFD0XX/7R33+6Q5zcnWvMRxzd85/iLm/
QBiYw9RLDRg0KvrlZN0m42wdhv38Ep9NQLaE8TJp2CbIAgG2BRsZjD74nrCQqXybZmMine0X9oNg6y29cTGJCbCKLHLDVU/6R8b+6VRW7udpmIYVCq67lc
8j3lxIoZ97cSrK3c++B+fLsPbDOZjDhNcIj3TwMzoset0Rs48op9yOhNL0Vmqv04CuvWbWO9gyDpnrY8kYF4pRBRVwXp4amSzGluty8ylagSPwYo5GAy3W
usxhN9jLcwdI1ryyTFsJZPQhYMFhgleuUG+W3+TL5IYSERdppUW0QUwyR0dC1RHRl9IfAiXSH9Be8kYX7b4zLTbZJNpAJxs7bBJURo0FpamkQwKAoE1WXw
F2UrEAs/D17ioOrQ9zW+NLwkHl5IWsFWhGsK2Y8N+Wh9wqh3YtK2OcigFmXHVOdWIWY1ThifvcQ4mOTS2469cK0aru+lWjIoSswRuYUYLcdKGTZeku10Pt
e2lNqn+cUn4nySmPYwyTn2VJ/OR/Jj2SjkC0heUIzPFyHO7FShs9mo3x5bQZyLygJ5RD4ISnc7HKmnBwpuoijcwWgrFPYAjOLTDsafQ43+u+8/f4FUkaWL
oYwYr0X9RVlc0j8aDySN+QR1nKzIPxHQ7pod19SGUaB0IUZRTXGI+BNgoODjRwgeUTIm6WaprZolWkSq7WLoCgNNo2QRqBBrnFIIgxlwzKAAzsYQ00nze2
twV9M97G4hzbfSrbOc5a4JMZiO9t+V8JpNMsY7zCrmZ43CZE9KtIAQyHfWXW908GaCr9zF8QUAtmvuinWFusy58Hw0526dkgw72DNzMMH37gaXJ7KnCP3T
9WTGeij5kBvbi1uTMFc8P1GRZx96d3cGJ5J8Qmd0kYdd9X7S2rdXOljEjRCsDwRCUAcveohtl7sihJxN0vIx5ICnXIJjv9NDqttf2awrM0XJxcNHZb+HB3
yZ0gqzE6+0zd0KUt4uYZTyaN2ESCsRZUXtbQ+l4qiI+lZUEMM5FTlBqUubug89xBz3tUDOw4UCS88Hv03Zhbx0l3FjoDT/vEq/szzf9Ly05516Vi/HWwjD
9nchy69Iqf6afJZOB3VbQKlEEoX2ERUe/HwMgm27JOU7D0WB1mKuK0kUoBCn1s9D1jet2F6xfoHYl+wz2km3yvZkIpg9S7DfegTr3Z1hu+EhGTlS7F3rwl
Gct0bdVdIiu0h0p8eL3aPg/CE4pACszTjQPSdA0KjVEKKGMtlf9gzbV7QG0OfIrn/RFssPrNEbBFqOn2PCf/4BneGpToQsA0B+BzDTEpga0DWQsANE4c8L
q4nnDD8d+zDLkSV3u2g23anlda8S42ltrCDyV6elX9ReP4sivFQBRBeotZ8KxxHTVS6ZN9CAYzV4h8+mPGrlCFqGSWZ0LkktOiMCVTLLOfTAXytQm5aRIy
7xMMCowNr9Hw8itOwgQUBARGVEfcvbyMxk/wBmUBQS2mZ7p9SD3t23OMq7l+xUoITObAWr+TkgW2QqLym3TXqUSI0zvasjWVFTtlXeIV3vnfRlXsiqbsD8
BWHSl+Kn5NMg5/QcRtMM1nnXhUlVe1RzaXJtPF6hiDyph/I4bOAf7xfQAWvi15OTAAZ+jJnqQe8gLkBwV2NGhTwEf4CeFHns6jc4xf/wcgkKCxROdUcxYg
qeUtvX10AnnVM92KhyBa6zgd5T3Vs/IckHxc8eD0KqDWY1STTYacrDnVRdHD++w+1QPEx+J6XqNr0n5E54MzwzCtr6o6aPrCYcsjZAyWxUXiJnmP38Uccp
1f1Sww7J+eQgqBCbPQHG0ihYtZ+cwh3kbnOous3TeyH+0NBj++v2YtlmAavBFfPJoVYhyR+MgncS+knfpU/y3fgkb5Iz+LBwsNwEKM4C/KJwQrfiiXBZmX
VygxsgPmYQVUu7qn43Rw4sDG69ZtVHb3JqfPAfFNPuO9JAtxFBvmU0YfWOAeoVNK+p5deQrh7o4lf75kz2g4nKWXLS+SWgUEx5Gl/n4Dw5qEFmEIPoyeEa
SrJ77QgMY9dM1c4hOETPQf7zFtGQOAa+Gg//Uf5sRonY06eEzbl6MIaxk8PPDTWfHbYWN4U3Zy9dmou7bmaVVfenpsEAt3TNczb8XaxPKkgF6xqBnMvVEh
DQvZfkO0qwaNwLlBHbdT8foied4ZOSna0qvEGo9pLtJiXws4LFq1deAOUw4BnBM1ZZ6pwsHV9uyqcRfTV82ByxdRgwyAwYzwZyBoAN02Gqdi6d3n+uul+1
0c8hoG8bYRvcMLbCobIDTwiewMERnxSXNlEgJwcOn/MTVz5sT59KdTtIp50TheL6RUMGTrvPH0CbuKfoXYu8pzbGwoiAxbwgkhAjTWCrNPAnZTgiq2M+g1
cx6lMEd2NwcCelsbID76UEsyMlyFYf4FohquTZ8KTq8DjRbpAiB6IpNtal1/m6iOyZs2zwhD9n5mCusaE/jC22E5l2iF6nH319eljHX1dyB9yP9F9yg5df
v0T0uovc4qtQ7y66PqEQIRGmUMO+vT+ove6r5Kh6qCmbe9cjvUQnTyaC+ZMK46lN8J54BsRvzWeVk0BZh6yfw48HTtS9A71An2h6RzAl9O1yot0dmEMbh/
2Hr6k96yc9H9oMKHdjfapX7tWBqm3mD6aN0jyppD+Pqva6Opn3WAZUfWR4Z9BKf9E5deHYeaKkdnf1E1RkSDk1mZBv6FIf+/nerCzPac5/tPTuIeKr4FYr
9fT2sP/RTxlTaRCv+1lpXfVT88FeF8iXOlqBE2dvkx41XuAr/WOpW2z75idDgbRASSU6xoo2vVdq3n1FBdNt81edeMgk0qB56gd5wl8JNEocnW8GTwiImM
Vj1TWlm/427If2l6Z/AE32nHcrmaRYz7r1SUgOc0sGSgY/RDqe6kikwZgRJebJcCVdGiOjT1Al+U0v3dMBLzpcFSByYYBhHc/Ai7W5v0BrDM3j0DeohooP
5sp78hhViaB+5J6N1N5LkJ9SlUQAcLgmQIv/uT7Axm3o/dcCEeE8d15L+2nghIeHTv7Gg0yxVg4IYZfo70ZDCEvLe+0zmxMsiSyhxOnEpFwfoPSFq+SyqS
NtW4BRXxzN9FOU2wKkEF+qLcXn3bYLXT/YeC8oPF1bQquzN+6zn1iSjAjjfL9g3dcy1E8NFAdzJlV2t7SOTWlXrNc7gCWQFOc30QwUK+/SXmi0/f068MHp
61CTT2m8S4vIl/PG/Z+6o96l0WF7PVP0MeawvRBorBE3T1FHt04xdq8EumAI5tn+ZNr5rBYXhATCNu1x4s0uR14ua78gi7EIw3Q1TI/at4FK6UTavzCd24
nFftKBEF8GJ7u57WLcyaaodGsywXDZ2n7W8gLN3ZzI0cNqrJdOtA+pOQw8NnrgaQhv5REHcjXNghJslgJX5SM1CUxEILUMQZ+eOPVqBA9CIlxNs/kMG67y
5iAe2uip53S+e8KwSmwOqbxPAdvlQ8IJMiRMF2xbVQrHTkH9hqZ0Gdr4VSXZDaYGOWxyVuq9DCUPqg3PE/dFytFUOWshk9Zmv6M7sm7aUcLQF+dO69qktU
GSSdt9a3zieCOGbUFWgdhoCmH2BvLbsGoJEuu1IMVNPbA7JEWzEvlMPQltqW18S5gTTPwN+LrJ139K3oGgW4NEdxDyhcsWltTI7UGGqvzYFUdoI5mU0IfS
qZhSIDeBX/iP7oB+NNodqswcksMW5KS1wYa1pRt/GAPS3Dll4WCrpQ4S6BOzdu9Ixwybq7Vd1qTR1+Q4vuDvOvh6Y6pZZNH3gpW295F5qLJxZNA3gyX+eK
yxNopLT09ADBhw6guzm9xpCG79X6EMppfyG2DAYJCurtCHwecXdTeDlXxO+WwH5L2WCkPgUv8+x7yUxBKnU4XTDGfSlQoIEp2TPawn6OLonO2pp25/2wiz
ZPeCLqpPa9pUp8YSpfQSav8nRshsqAhJ+4bAfANW/KXbZ4bOvA8R69WpCWZExprdEycRl4ssUWQosPpccmeYfNQt2LWUQ8lYPIpxnfy5hc1wJg60p5FdS5
Bn9ifr6nQD8JlhyIQQFvx1HkyhUaQHb+jFxdYVwtrVCpuO7fIzBOvrRsilRIV6FaqFDLGWMCR/KC71oQPjpXs9JKS0xjWBDkOxX1Tgy4s1KyftRLizpYsq
rC4QXSzMyQeKPVumN0BuZShR/Z94pkKput1tg+Fvr/l9L5x7wVKDT3K5Z3JsD3J+uJLukYgpIIjxoaC1+oghZjUJ9DNbyVvrZST2nOQXI3FP4b7Zlfw71O
wQNVNoTuWj7pMYsbubJPn9R4b76yEpryz9/EFvM0TvFCYPhLwDPqU+Ta44eSOJAzSXwIqQF2jQb9P46YWeszL+9SkAOYd9Ei3fIiezraq4zuRMFm2lTbE5
IU6/y3shzkkt6y2fVm6dQ9rmEKe+oGwJEWtriBLGZX0q9rvOz4VtZ4g6+pHuip7Qlb2rUDDI1lX/C2UzXhFit/bp0bEL4j1NoddDrJHfxjTzD/EPXWwwPq
IXldTryQvZt0Tp0HowVO0+AU5PJYGQ3UlIInYLHnwhLURgAfW35O5wZW7Ho2YmWRk/1A5dZiVpgiTEffrq3jaaAzzOdk+o3xUo+de0sgJWAoWXbmtfH4G1
M2LBa49muSIdYbzzxI2OXPIaAS0V48j173/mqaCVoC3b7o9zgXbj0YkOBW/w5vMfktqofVmecIYN54e5zjTQripFCxff567+ed+v3UEVkr7LNgFinKJ7hJ
m48ZJSCSgMStsM5O4wsR0LU1CJaXcsLU+GSZcfz99qshTxQHBBkCFSQziaTJi73B0TdCdUcSKe0O5RrdXBt2GGLO7T+YLqhWban3bu9znxa8V1BUgWSCnc
ARGCoZkdLtYbeEnmh7vR2+C72qWMvOf1Gu3fPObac4ke8vrvtXn09sCn+WpLZuHYx1NwsCNcKWg7TJZyWbNW80X3NJir9jJV0ZNaXlPdNEimF1VbZ8MmfZ
bE7G9KE8c2l6cA/S6cduXY3ENXF5IInIajr4Sb5H0suwS6nw11h54rjfhohCTdZ1heR3U6GcqrJ1dtmTCdpIj3rl3pIjy26Z/nHzhGfoxuiLBQRcdWtPhC
IhiGGM+CuC3CE3/k5XGk+/ZRozvaef4U5XYA6J0ARKe1LB68RYAsEIxghETI4UikowjxTSTf0aG6SaO6kzGtkdsRHhZkePWm9RdDHSo/0WSoOvBAM5xcFK
AkgtuzDSLDjOCXVH+YdumdeySDXK1Iql9u5aDDW59aaPeH3UgJB0WPJH6DIhRCY+1+yA5d2xU1diXS9ldPRogpjuwNcnvxRFVBmpFXgtlUEjqYEWUw7awR
liXR1HsQBjIUhU7avRIltk1Ryoq0nvpLdeYpV1vA1Zjmx6uThFlm/io1bnI8h6SM70T5Q6AeL/KA13HkQpRk8rQPC33R7B51L0qBCc9WwXwQJfphlNiOe4
t+FiXmiL84PiVaiUigQCTwf+72A2tRrDIXikfNlbBDWdmXrrBm5Dgu1YkLTRWW1YAqmZNSjVV0zUMcEnUVtJvPMZIV4YZoCYkwwOQ71mo1B6PFfo2SqMVj
8aAfp6I97scsazY8GS3FRJ+ei6waidLrOLagZukSV80Ua9guRovtQrQiEUI0GlYRIHQ0BuXyqT8RKP6nKQ/FKEVmOKe6W0kW0vnF4UWaet7lYyyYZ2Ikw6
elppLUfL1d/2Nq2/PUmiZgP11Df00ph/7ui9PHGAuO0tufw6lXhSivwaXJUEVmYl5NzpwSwmbCWBet9XiB7FxMObGIraOLrfVPLkbly3+8NpZgcXG0gGOd
hLaSrQQV2co9rsBUzpdZ++6roaIuGcV8ePyAFWfwcqzvwMUZSi0BEk0ERQjlBpdESKWBkshdKS/FKqtOjgI5VO1CeELCxAkwMUAnLqRfghJXltA4McMkQp
R0JkzXwO75OHFscZy0+jnaJSBWhpUFcf4Bv7UQ8yVvflu23M9jhjIWCfYTSdgCyH1xYreRK0Qid8KwY89p71w7cGcvQrpjLalQeOi9RP7FHOfVqC4x/Xqj
Q0Vg13tuYUmBt0jAag/Hy69iyh3OCmo5ORnED6k2K4ElbryPAHvAkkJ9Ml7sFsUbZjIUQlAYez0QvoclFxkKGKQ2Jp/b622fFiLRZStTMVu8Xkb4wotX3W
SrcsGU/rtUEtAQTRTDclclVDsCnZWgwEQ14g2Jt8MRICi8zn3Cl5BerqRgO4k1EBGFwV9HgWAfPuVij6CCeAaNJF2s5yk0Lib0xyCsByjLCG4RhY6gbohk
goFctwDbN80nq/g7HA4gNvofdIhLhRbw6UoGhD4MiHSheVeQf7+uNlEws9CFReISVMyBMZS0kR9aH1IqFCPXC+ttVKHoGxfMJt7a9kWphixuT+hdThYUUi
g7k5QMIygR3ZSs04CIuZ+IJBdjMmSmWajmc02OrvtDOZGk5szpT7OhD8+P5N0kV9xQR+y2D1rMPImHuYoRTAU0H490b9uWBzUUInA7ygqG5MuLkJOxIr8I
EF8UKA7LITAzrxuBdS4Z0q2wv1QlDLjLSgCxeCcN/vZkhfeYJKB5Jlkp+zxkoDBwscCeeGWJRtD3wZQit/MdrxnjLCqh7S0mheDbBAU9kRS2PHwSzoQ+AX
X4faSrWk8U/1ZBofvjwOGagcR59sZtCudHSHEBt3FLQxF0J8mKEX9CYYxCFAwt9IjMkYuCiEQ56e/wPpmi/JU0Mz2XweVw5DX9cMCzPaMqstT63gm+DZFG
oR1+ZlmUarS/7IMMh8wkHkLEaWiEUUhIeqivQnt6vy7NyFXVrwdqUP/tfu2pX/J6IEjTFSF65anaZCNDhupUqqIqDjNSF1IljBSUg0dSCRBjL8i9DANekK
9A6BNyDJoGSCKEbTcddjPSlMWyVqwooSOsikuUTJ4r2KkxQ2qb9CLgqRUHhaKi0/EiJBF6SRayw8+BW11hOyyxOaxfjQAyINRDZrKW7inm5/6Qj9aOcNRA
hBbpqrjXC/EdZpJFGMRO/8kaF9GTx1V+NR6irQ95sFLuhbyK2m5BnLQ5qYZIhBEToTIxyGKA4ODO/BBuhGJtmLQNlSJ+5zclM9TmloD9VFh+l64/IXHClL
GExQwq0mTfiAf5iG16hhT7Zqih2XgadCuDKkRNPuL1rvBPnn9gNcN4ZoKk+6ntHskrg0BxKjPZxDAFlkqQDh3M8VeGefKkcHU8n8kbttLWKhf7i92WWBar
XGsqKEjIxZfeLB6zKB+RLyiJIO8JOP4tTHlmup4/UhkrM7buS1Oms4+gT2cqQujNoOCdhcSbWMQCFa0wlt/sXV35k5OXf/PLwdDLaUrFwqX9v5oMrmxKBC
LH6rrCAvc6bsdaRfk084Q5icrRfaDSUJTHyWegDJPSqX9YeXmpK1LA4ZNZEhdAXWEdo3GhUWhtoAQi2QQKTSAOztAnTP8JQlwYWzAQ7HDLtGGF8R0nFVgT
9ktCJ22mBCknrMg1Wcg8GKY4uKZCQIPRSLerTyE3yYQtnHbvZBhWO+qvcqq9c/PqrEZ7hQ9NieQ4kX0wITdmS/FSc+Vtk6h+06OXJQrufS0XpqOj/VvZ6j
3X3tzOFkc/z9bKM8Xe6NpKEcr0D6YzZUmFXdMZx70aUk8Cx29mi7XV7zKlkQjKLW+KjNLuStCYxjxPBCISpublWDVoeHC3ycSrxM4cCcfkWBUrXt5NYGJS
ixpW7E1VECT342zPMdStaF6a0+iuVbI5CuDIRznKAFMXcvx6k7ItaqEw11SBIpK+7zwlumoIKkEjBPmiSiFojwz2PiA3HJ1kNlBo2QJb5LkYvj9qsa3me9
pZYYFFF5LsHyNmEwFh9mKEB9iRqPQITU0IWw9AmZRgDjuK/2h8w0R7DmkgmnNIgXsKN8LBupWrcD/BAuO5nLvy+lHMsGw+E8uUPNGH8ySTFuZ53APlgiCe
2KqR1tI8ZY7qgeyLCTmLfZLDicoa4v2r+t8a0sEqD1YPnSSFTZT6IU9CUtjNQykaXfcHx1Z4FWK43R9HXjcL+3OT1WKBKx4KIMalXEMPrewMKK1hSKi4h9
u2idGIMF+WQp5nEkQphv2WSmPE8wf+EAg/gBybO3GAnYaNypAzfRYczXLlqkYEjQSg2ZrD3qWJKQjqYwXKDhqzHVFp26yk5Xx24/2Pqse3Yf8u+3Cw45sc
najgnSB6uEAZOMBUQ19gmQ5udBrF+/Ve8L9EoU/pDF6gsasFmsFPaw4NbvcFTW7PWc1Vu+elZNhLymOF4uSoiCEvmzGeVx1KQ4Sk/rS80F+bjZwCVnNjVh
RKPOHlfTV1z/oo3yzl5e/NLzncVuguzakkYvdVlX97ziuqNwoVJ5UqjsVH60WIfbF0aiYqKhU55P+aOjC3zhtkLgrNuTHZ6PapTmZgmOqbtHLtJyQy3TNF
PrJT9GkpYMuKNgMm3KsYEXRsx1TYNhdJRncVGR156bsG1u69Pm17l1eSTO3LsMOW6kLmcodj/4U/JIsukkGooO1gCjxQm99hl5xwsgzabHbq1uLR56Zj0+
W7rP7l4fuMW9Hu/BIrMvCImRBaTVqjG0JzqMF0S1wVIiP8ZMgni8U6PXrIk6MXyHYcMKU6lzJs708lvpssqZWPR4ZRLnPZcHPkOg1e8rKGlCfc+G6+H0X7
zcUqF5Sb24DiTsNZ6A73IG17sc3GnFpxZ57IdU3ZFKxihQsMq5cTX+BH3V3O2L1R7I1HHr+otEPw4KgLUp683dwiRb5O1LiU3dCSBedpdOWT0JTIQKmk36
C0hirJQ3x3MsKc/kruaRQiD7kBR7DYi0JfcRv6iCrzM5upnRG+C3LhDXlliYiEGx3O+q5YQTKDiDV8fpszPjnfftc9YGoDnJxQItaK/tR7m1jMyKUQ+1d6
ZpLxzPk50w7nd0eOU3cHvI1zTLDaCP8308XmSqsKAHJf15t2tMg+jws5gD9ndRFAGLbfXTvfzbInBLqqOeCb47yBbfpAnECQ4S6TPXerar8CHzs9z9Xr0W
L3RYnYduEUL3NWiG7qrPDCkD8x/qPLuUpQB7Ts4WVtc/x2iVrrFdfWjPjA4C7rUt6vPNHXTB8tVcbNeAtoEoFLxShzYKlBtmGeP60YGoyML6i5aXCqLXdZ
WUZXvEE/+WNav6FUG4Qu6QEnAoRdJuMSkzWORFWpktB6vu4wz2BTPtTvc52MFDmPQGPAJN9jnpxcl4gG5xV0dV7+zuM10jsjOABgv2JcaOPZEPRtyq2xCn
UfOG5y4XVkLlCib+PtqTz0oYpEyxSCXDQOR1jsajPW7cBiVXVO/EFn5H87shGTqdllatqcMgeyEfeYBxmSr90tZHi0LWcpI4vL/Huh2SMzzpf61QlsNXqB
+DCZ0JgL1b1cJsskqH3anChqhwQCbfGGhr9TZXeZxdHtWltvN0SxZga6zDWb/8eJMvnfGQOC2bRXin3ZFrazpCQ5eK05iViaoXEfx25veOdGmP//+2k3p7
yE8nHaGzcKahuUTpqJmra505yEthw6nFdeWGwVQ7DQeqY8ceA6EQcY6VaUN8xMXHhA69FoWsoLyjyAaR9/sMann3Y2mwJOHUra7A1yxmbolvLE0G5neegN
HdkwcOAYjK8aU+DHfSUdq4FEpmp4sLxAp/O/Lrxx4uih8sQHoyS37xdhX24u72kAXUoz1c0PYwffmm0HbhxIQ0fdVAi2G2uZ5Fp5E8PAwcXmNDs5Bwlhbq
yzzQWzwT3ZNjIZBqFYHF6f+64QP07hI4jd8xWFDB2oKrt/znteRTr8v/T5j1aLcDZeLu+YRBs5EcSHZTlzgdrtAAnPJnOLAuV3ypP8eNUwWl149aQ1no5B
JmnayRJvbMH+04rQ1cNHlzWS9YKb/KTSRjz8IXfv7QUJ+v78jWlSPJbG12A//mLsH7Rbb6m+cFXHL99ptJfG79hk9yQeikOYYSho3W5L8zWkpboQ+AJIch
modrD6J+RKYrIoblXpx0K/rXFOD9B2p9g8iOeR3p5zKoSiEC0AurIiic4u6IxQqP65ePYn8QUn1daktt/2i4c3AzqFEWZ4g0RhIVJilW9+VLSBhGYXm4qH
Rd5W2GxNyVRWFJUEAqv4Dghc/ebI7MqDzPV4qv5GyKT68cB5JFtHbYE/MDmeFcAh3XrCo1xFeFBBe0ABLUBkR9xTJJMVLGpoSQ+iySxlZeiXfUOwRudgW1
c9kdYG7xovkif9vhF0SvlPFFf0H8oAqKcBRyRjFajzXkHlQfbAT0LLHUJG+6ferfQCqyDocFvfoEr7SA5+peohwpOsnpWXtMtJSre8Rety/6P+GTPwqOts
4Bl/apgWAp52t6uTmVKTl6F/1DmBXqoX5PeWATAIi8RbRB5d66/ZckElGKb0Zwo26U+OfbufkvVj7ZIZuGhqi8nx9+cOHfmy8sA7YQzOoJfBpOvJJ4dHKl
OcH2wgkREn0bmY9a7askaRtsJGgmtOJc0r3VO4glDtJarlsXJ7QZsuSOZKZbI/UXggaOY8sXmXSu9VroADbH6IjNqowa+VwZJP17rn7Zb6ZCGfUCu+6BEu
+LMWOEdT+k8+tPdQ422kbr3s6EEmVwIxlRHy1/zSy/CDUaE5zu+N/aPmz64HsbsMjKJz1+0hCj10C96lpuTD4l7HMta4JFz8c6Wqip/o+/8MPcYdNaAhuC
gd8AZW721rHM7abw9PbgGP+LpiC7/j0s1Jg07mnpzqtpVRLNX83kwv3qbWfVzRBHTl8sezqtZVJwevzpzkFzNW7tlb2x1d2eech/fKWFW/eSXA1e/P/EFB
Jj/EzVeo4WkTioeD2JuJNIQugk8q340ddh+00PC7KN3fG6xDrwaDXEeJ5G3RRxVHckH1dbAmM8S7d7wqhdSV6rookNFDhq82onJIsL/EJaxC+H0hR1aNhb
wQclFNd2T0jSjeWmTtId6/tugPwbmAOB6w+fu2pbFIhKG/ElcSRLdNjapnanpxvb8F5rmacPBCTSGN5vtZwM6dL7/6FBMrZ3dmBJ1wcU29gWL/eNuFlnT/
Uxk6XC13aDrRijzj+kzrodhuhyZxXI29jVin5IuzDhTS8tLVJVeTv7lw9UrjyQo64XsnNx87m3DsyfXCuBfMLVHy0dqKAwe+tkJq6ASNLrjP8cnaRp3vlv
RmeW21sVtJcHul0FfiaD4j2ucE0SYOrG214XDpgSBh2OrvpiS0fVybjnz4udf/xjOfp70/ED+1Xa4NR+bWROXtivp+vreO7H9+/q1UPKXQePa3e40kRjWV
gfni2FrA6GWdu83I+IK6CGVjy/JsXaO0nq5LUi1IrTUiSoNNdWk739T2uohb6/r60H7zzT3tw5yoCwe76gph3i8QkCnVa5V1zBy6u2BdSJo+n4oa0vN1SS
COfpJPFyWjs+rTyk+nutsMBiLKGIF8Oxry9WiBSoMPLIEZobGF2vEWfpregDdfQG4+ihYJvOaQPAn6Zw7r1tJOwzDaf980rPn1JZ0+MDZN3VJdTFfCBikM
WhFn1/sOoiTjBwucOo6v/uHqD2ZrfcIsKwlPa6rd9cWa+eoZ7DROUdEfCcExJCv0YEa97B4A9VB9dPct14dePhG1hSUdgcPCL2XnSggI+vPTQbTyhGz8vD
gEoU+G/phN+pVhWsOV9ILWq6sNVJPEwcKGTLmt1OGhghthH5qRbP55ixFO+qwhzDqgL+QQG9td6am61xtaT+MaJ3LF/+HgcEPB0AxPNfStCEkuVNHjhYQb
n/pkb2dtD6jerR229x7GRMtdoibYJ2lgJjwS15lEKBccrTJIaG3emlV7rKc1RmmebKxgebi87xvOLW/MhOCv1U9qls5cP4nvZXVGg3V7H31cFAZYZGR5v1
W5YBp2pwhDbp5eIUr4u0dF/bFuyPn4kNsas+pD8NWW5dbM4f5CDzYmTYTIuB8uAzHua+yQLeu3q75Kl9YuWL7d1JSCwaPcBdOGMFaqC+K0SefdOb+8BJ0y
axnQFdOwPV8hhHixmBAxc8aE8IIUo5+//toY5oV92DbXJxXwR/L/w/yyqU6eYg5BT9v4R1hFsPLQrSObUI5JTzBnfL0FJ3JYwgKVPv67gXAHkNOaCsxhGL
ZjHK/Wj4lMXspnfiQiBMF0x0TP5ogurhipl5tC22tNoVubkrW619R9RMrwAqvxYz26EYsSLGvBwJgrD/6E7vabrhqrIMhLOsgZrSdaACQfgtTYqRhWxPO9
1huxiigImplvORz683WXGT84eSaeuyVsSKXS7ad4/p+5DCamgN205mSkAMF+eU+FpGPgkXRCpvPWatZXh3lgYsH0MRVhlKpUHDl4QFfdKYfuudk9ab5VtI
2ubq5g+0dTXCm9fgXJzxAeQs7vTjM/mz5BqboD9vOPm/f0NIfcSeAegVLpjUocHxzqtbO50QXmMoBjl61OWmMIErZjIr/YVPekXYRiT/GP1GBdQGKos+bo
sD/ZnMSWP1KsPtwSdrcyh/fnt2T697haWjooaHFfRVgvtSSFpJ/hS/+XoaXQfVMkg6cQnvryYoCVsd101tK9k27kcG9LCgK+JyxSCNBwb45KvAiWmQOhoQ
H4K8doMPyqJcklLArX+msuAmPytTZyqaVvsvpUdHm6WAtW53akdyUdORk3ECVtRUyX12skoAghHGlPt4b6gRXMdGx5azLT9VT7wjNZL7UmJ6xhHfbbfUvc
AvKngTDUJT1vibXLk8rzTUlXEwebN4qKE7GvcJ9QQXFy4rb5QY9xmpms7zzm1k38yPtDobKCngUhuPbWze1qbexN+PyykgFSJ3zal+xP0JOcm3yQTNuati
AQGCKQ/cttqfW/6H0Uyty0DpG54EnWzrZgZKFzsV+fV8pisKj7Yzq/4Z+xYE0QKC7AwfHj1JMj16IpHNm25w5momW2gAiIYY2tN4ZwQZS3IU+74w11WMQl
u5WHg1iEIE9C4g9AW/wN2ZrIkfXtQbr7OFzrsIPadFA5zJpDs9DsLkUgsAd1kP2a5JH2VPWBSD1Xse9I+8up9rYVsSXzkOqT/fmUHG7vElDV6+2pM4PljF
PA3JTkACJBHuKSCimROKWSoScFipnXkfCqQGi32pf1GfsTT+B5sonsFnQkW7bKlHXNoKtYybJt2M+Ake5r87eVR4aPtB9hQMi5fGR9dgUZft7RTBDbwrGT
vnmF5c0vraPoudzGr3IsL+K4xuE62G2wkToxYreoTDEZ9u7s2kfGBa03OniTjoCihgpWePMitce/Vk+qmQxcjM2PzHrsONXRzkTnAGfOWA7M6s6wW8e6Sx
aP7Gfd+Pna3gO13vktVh0Z+6rsi4vGiXltxdPJX1PHGVrLHn1l2f+sSk7mkT0jjRR3bpGvdoYEOtmUjHKDkuvOAFWbp/F1TMIF8m9Q/fg/wmudnfQU27ng
JBKg6IE8RRlbZETw0Cfi+9FkHLYtSrsVq8oTdJCbhic4aVG+2CJibVcOaRvd+Jxxo+2XIkRkxl6vbNoL4uaoEae0Rhw97e3cmsOJe9yHWdNVkBzV+1o4cH
CjZNi92FUcTmifdIX9lMqT6C1EVEMmcIu3W5KN7akdWnfrRQ6eOWS/8Uimt6y+BfpjV6E/8+UjkWGqvyuY3x0/SVL/cHeF7HVTg06r35d0R8bOqn6KEbOp
O6mpp9R2d5dWq0f8/GLKbcezwwyNNXPLw3a8u1h/thzP0+5Eh0JW3Tsyntox2uXd7nDSlwh8kYLLn75/J3LrEHMW0g2OuTkOdYvqcov6YKZDo1scxgbTzl
wxE3cb8xXSyJ/G92RsV4d8m5TqfzH3Y8vOv15UCYcPHYXO749yD2bPrs6/GXKr92OINlhwpuX2IYJb/FgNMd8CBJA7QHf2JIOmZ70J8taX/rMXXrdzk25T
0165EZb4JQWpZTKhHkG/t3m1Jza4ShFv70vS5uBGT/QW1frnsmbJBWeqrx1a7paMUushdtjNiBE5gl1q5KNoxnwTzQR234fSBx1tEwS1phyMZC47dbCSnT
iOpPK0wsh+0qDZyA5rCzDDSyla48Ewg0UCCpp72R18cephqzgNlxcWfIBsaCNWTX9zZzVm8Obz6f9Jmmj5nN38JTJSCMVAj2IsNN8CZviwIkMbEM2+v2e6
h362RwdnJtwWSDj2w60oZYpsRLKwN1r+8DtO9vNOgHtClSU62sEPvsqyDZKa6AnIvGTmKWzPA12QTxhbdn02kZeyQJ5uCXOi7YjrevvL2uhphcsB4fCn3k
JmQEzXDph23Nrg7ZDpwyzWXUzxPXBmf8QzA82IVf1Nal/ilsts0hN9bUunwmst5j3+hr6EEhVcIZ/uS3LqmuMznaa+nugQB/pXKyc+6zC9jOS87Juny/qS
2EkB28HHSlJO+U5c1Jds2r4KD1JYeE5VTEeHG51HOifZXQG7zSXSOKfJHEefKE21VDW8yrVfl0YfHD5ZsDo3O+UET3ZNj3bvVIXWNu+OYPFeijseLv8m+f
TATOnPGtvTbEZ/fGgH02Z63Ni9586zyRXiALyfaTMc3V0q5uuSEY4y+M+J+0qTOLhP7eJg2G9oCz2+kuWftPbXA1+ZhlB5l3FTk0es0E3uKSfXOPyaw5tJ
bbuzMwgq6z7w+ahR7hJ+nbNB7Yrg1kdk7ehP73n5bKo3sXt/08Hzu/vDfzp6IDPxtlj9QDMqieb9xNxsTQe51R92ywfSei+AkbWJtzuJh0gWnPt0tye/w+
rtXxtIJzdzvlxC+k1HqubEeR+m/OXTA9HqTBpt6W69fYVDQhu8XUFW/usCvusMWkCD9f1AWC9qi/A9WD8MJOEQQzL4TIOfutllHFOy87v31L9KI0yT4GKo
8Wvp+YNtmoWDZwaTMo5cbPY1bzKjyLQOw6hA7bMfDlIOlSEZk04Yr3xMUnQJ0jXQleRQD4QN5U6QLkk3U211uiJZKKpEYj74+q0rGc2dBY5e+pYJ/tVnQ1
nNVUSvvn0dAI6/MBT2Z2ZOBoQw0MHaocRq8uf28mtnXlL7dKgQtKeGBMIkghAqSz5iju+fjOJgaHXvtPD33YR/14gbulOEwwLUqcOFGSn6I2TLFaq3y8M2
K3jIp6zp+BWOHdRJqVrrh0OuIHDVk6RD+50vJOsA5y8Rs5zYHzGmLddR0iY5RWEE86F6M0davDYcN4sVkkeELG52E8Sx0+bUX9kZ+tXOSNupMWNqGfGdc1
vf39R9wLvr2ito/RNe9mblhWFvsDvg/6BOF4Zh8tBIU3rEzkdh+45HLia4HikuRIgQgkx21Q3luJGkTa+qofuc2B7OYlX+0EhK4JQgrX0j6eAh8y0jkRxR
XVmVbBdDMlLlIwkSqddGqlP3joTt1Eh4Xykj7Y5GsjM6dDFPqkb/7YMmk2+/RiNCMLT7eiTRDsLKmRS6LDt9ukgH+XE+7B5uICLNA6Nhpo2WNvIUcr/xNa
GNTbmBjsbjrqNyTOLghYHr3PHdN3THI5Jwv/3C0S7bC7T6KHHc6Bnri4bz0m02JL9sTdGekTbJLXvnafu7NRulLq0/yfp8g0bB29Jeg3Mfe6238/ClEnHp
aMXB9Qz6IXfOLiZfnPUw2r1RH3XJ5T5UUEeJLUXWBSEAYj5MAoeHCkF4R+qLUOS55ki+vnIrwhD5OSRo2yHYulcddL60i+av3nlcOEf9RRxk8mRCUTpSXs
7Upo9l5c0s1ynyrImwmzUW9k9HL0yNZI3+1U98ZW5v0C/16N6X4BMEnfDqWLK1BYruHS4II4GTpCUJVlJOqZcbltExDICZH5Qw3j6iJI2HHKK4QsRLH8ld
4lLEY03NXuJw+nny5lhSVYKUu4spaTceDtZuJFLUKePpxNGlGiqmyKLYI4NHlfdITYvhIBf63HgixMH3DDZOZWGtx32PXro7+YWWZZbEU5yG+5L5sFaJrn
h8igRmw1g0f3i2MYp5z0+kmdbWAK9CeFJg3uurTvm4QHS5/9AV4ycTdY79N78r8HmCXX2wnho/zMbgo6fGo3jhy/AKQoggNpOfxHO+COTd8bB9NR7VvnHp
DGbJOPQMWc3//LmV4T95XHMU/GzWxvhPioJX4Ge7x9UE/Vj+ScRH9VGSel91qKFY4667LLVgLORqDEcQJ7mwfbaNeHepOtO9v2H7J8q5teFg0URhuQypDZ
77QK6YyHSDlyaqCWvLwUoEn2eDAxPd4KN2JyscXRkaDs5MhINPJpJZEzARAiYEaz9jnCjvKg2mTCZjngNrbwy4WkdatLi2ND4in3Okdj0bYza0NizE2kal
zyVSbeNkvv2Jsmky5Dp0uO2hWlRW9zabq5lCwS5W93nmlEHyzGaDzSg++d10cm4Lk/Gb4rd8EQwEwVYYbmcoJZVnJpNcNFD8Tk4D0O8GCCcko/tMneSnv7
A+JUk8OmAhCVJL8aJcT5okm8HXkx3rRqvpih239m+aacQdrnXsHTH35DLlX7Ysk2EkRxlHvzCnTUVoBee9uPF8Q0h7VIcbHAMon9Y7JHanUoEFBuMh3wVu
ZyIcOIntZQGps/g6F/bftb6fN1WkfckAC7qGtIoMiOWZ+VyF6qB6xKlQNH7wlGrtKPVwMl+8oaubzOH0sy0OLK8rcAgYAnrPewrSZWBHX+IgmO6rFn2Bqn
fiPT4V4ebx5kGK7AOe9XSHxKrU4fiTN4k3sEe81seTU81iKDMCgIPH60bqbEfr/EW/nApH5uSAuTaVOKIHaStetC6N8sy8Vb8bfMH8EDRRVbqi2nQLC94c
bkmGd0t8wdhOZ/LWGJGTRHJCooTPH/qmPj2dtInDkChdr3telLRJe8RWqR+k2VMgGXt1ug9ZEO7CO0QV89pgohAGxG6/1onpIkcY/aFR0zLi/jaw67Xrmt
bHOskSSeqL6Qi9CpAYPisFseQLRIVf2qmvDHcfdlZAimDkd6Y+pjs4lUy2VdB5YxIOMpyL49jlqfEKDRMIl8TYgUPqClzaLlhdd1qohO/dFeVmaax2CTXN
JFEoFKFTJ93aS5JCCDN5AG/9WcUmIqzLZ3giDcbdRbSkEEtvbV7I8BwIy/3frh5YtCJ2V6+6QR45PIoRVQ7eCnDM820hhx4e+hA2y6mJ3iDDNxc4/ZOzzX
04px3JkskWfOZ4bNXpH0daEfc3eOkXqY/IdKclAc2FL9RdSIrmHunXAazDVApl5bNdWfMKAkf3ziZDCQ4cnpwN895sElE/rCae2TxRQAcZPDqEFg28AIM2
+Se7yDlfFKH1Cij0CITw/Ubo70LmIrk9W412N1ayfBT4ONQ+jgMIGUWQqvW1Axvul71bH8nKuYjDvDSXQEQvHab+yycx9MbrdtwY6bTt7Ilw/PRcgdMt2+
L93D6t2Qc/1U3wFyGebzWeM3OJu7glt0IQ55QhQyoMuWS6gGcUXTLEjVRI/8tc9yAUl2E+S5CDg66+kCK3dy4oXtRDwtA6WgmhbcRxCFFdFOjtlGl+ADf9
JbhSvIEXOXgH1V2pb4NcO4jt0RXE12bD5Mv5Pz1gtW7LbI+AkzBSX670HMR+zXyyQqoeENh9ECtIYH8Ar5q982H3xnxksKHEy4FojqG6ZkZlr+pKGhcKER
1HQnPEUKVq/+5Y2n8YzK0LNvBX1skeRXuwX9J/mBvXKE8sRHXPfLi1BvWUQCH1/CS1nfApdG+jtTDkuQESYd/Ijb0ntVxEkGIY7vHooH79K3NV+77e6ENo
vvthXoE5HDFQ+I+Gby4kUTMD6yjxmtsZXg491W9VHVfqKTHq198l382YpKLDHz1HupsLEYIaf/Mj+OjPVWnS5WCFot+UlwOOdRhNRXhBfq9uiWsdn5wcmx
XxaCQf6mG9tBR2s+aisqnRggha4aIdGOa7xbCdWAyd3jvML9ELbdzubBEiCuERoEwGAQMi5ojKuk0x0R/9OMS/bgwOd3eG9fBSEnVBkvGtbI9HYX8qMfR0
YmHcx0LIPbZY68CbRsf6EruZSNWQiuTBZfHfQly3VKgBBCEQVkJHn1aVtFofLiUDNJeWKmB4TyA52MIiLc1LnPDzUsJrqD2wnCR0bNly+Cely0lQUGIGkj
25SJtdgWMvCLNMZ3CoAxk7mwuhEr/JUrmSOhxdSH7w559NE3+OPLYPs2wuavSRlS7E+VtU3u4f+tEWUmfGW0QX6+bm0F+Xk7qjRm3qSqTNWsnQ5+YQD/J/
AYnzV0Lb9tnQtZsrFD/25tRpGjvcF3a3qg+5ciXk0pVkFiFG7EptSpM1KodR+0uGtW0c9t/HQA2u13dNcVIgOOGjlUj9HMwnfRmamWPEHGCiDYHGlXGcml
ybiFfOA325vhX4MuPvcPEm8IKjYdE1L0oIBADHT+8k8bpqM2xjwjcCVFNyJPk6palwHFu0WlijmG7DagRUJr2ucwfhKbCdj+8gpFMIW0DvP1mxqhQc+2Q1
qSgvpaWIKyZCES0mEFQ95jdQ6DZsH7i+JNekaX2Al9sj3m01AUeQtfKe6LVwOGvuxBzKIFTaKJKPyus5pJ7Fc4M04vNrYbXdWI98OimW+l/kP1dZ7hdpn0
KGNheCn7Bi3etLO2ohyzDYD9IaO886kT6t/qOvQXCI7V+IdILfhGLN3h7yDGGUR1ech/4Ec2xbElyGIP5McUMJou0WhaZ8D03I2iBp3T7FvKKphiDlL9T/
lm3CxVqwHo7+UJP2R0KZt17R5Zp/cM/X5+uhC9dDn4mdsJIN9u/3kJkDzNR5pcf3Q55aD/tbQ4UFXYVgvyLwyJ3eyhinqOzmQGdgk4TW2vWwrqyH/YvR0/
pC41ERFQhvrn4lVnpjvU4chAatd+8z9oP1+k/SGygxr/K4BZs6mLmRttvDVlOQ3V6SzLXJsTldayKTNbw8S8ShNSCxv+Gu1ldfT28kQdrNHgiH3yWD3Ia2
0Dq/LzMvw9DsmB7WNxuR2rVYJwKdkx/m6kYyHfFiXrScEyrxdm8DDLBN30xm31qhP7J5Tca0ndyzOzqLx7iHe8lmB7ilRgeQbr/LUT8qlA3f8DxPvyp286
G6rwx3HXZWIFYXf5saF0My8FtNx98w7Zk/avmkjKMp0+E/GqaR5eIypmrszZwZfhXtOtQmn4sQ0u5nEbkap745phumxIJoZfiIapoGh301rq4Zn29IV/ub
J+W3NaBoX/8J20W6OvCyjrHeb0N1divk+59RHDrnjCcEi1C6xrjKck6FnDzbF+GCwC6vQL6eQAYHes1/W5DvhRVWlsCSxjaP7X6i/GbSgLq520n9lrr3ME
kXAUGUYcDDIsb9JBKKGgAptt16fUlCnUNLk5ah9cl2OuzvbkrnZ1dGIAdlTlK9HWxw0bnboVD999sR05332l8ywA0iAPrDdsh+mII4gaRIhNw7xPtbE1ND
9N8MQCv5N6PPQTPbSQMVnCx+Lzd1owafX+c5aUqqYYmg7O/ULfufsPRCS68ZOLL1f5KFVKV30tTBPbEYsR3/H6mbQ10Wl4ehAhyQ8BA0xBjyJ2gQiqNvbk
dcvaFFkOOqjBZC1tyR1KAa1Qj6OBiZqqCku6J6vSHSHvL3cz5hjFb53YptiMgUOqZTbwZzie0JTDk2jRY/pN1Fg3nR/9Lf1oQwUexGX7dLw+9CWPSmuyeq
O0WBBc2scmkedRtSwslhrVMfJnp5J+SFnYQGSxq5tFOp4U+uDIfCXP6LM92197R/a/Ger5p3hVh/bSeazZafd8L+DUManbGb9MRd2v+tlt0ktMEIXslCNl
ySkAi/rXV5MFqYEOPs4OHw5G448mwFMvrFboQM7SLReZz1+xdcmwk9YqPs+mKT7z9iL4lyMjg6ey/1hsy6uogr9Y4e0Oof3Au7+XuR/jHTpnOyrsXEA7W9
DgX7g+vQ9XuRmivx4bRXvAifseNxgRYxUGMAkKmjBhnd0Wz+YSKlQCGd8OFeIegQRoHgvSFd0/6fWGWAbecRHHlksUJMJjFFtBodVn8gbv3S++6ztn5VZw
0cX7KfCMFK4vEN51ZVZvAuAxTTj9bbF6cp0vC7dTjx2g0avvSYvDpAYghOcxZ27DqfnDi9NYljoKmLcEwIPA+MKeJooPi5hNIAk79FnrFCIfEWihr75sAI
PQVhrcFUswhTwQwdPGh6M/iqs6MqeAp4AhLGpiusfb2+x0hhKwqB4O8HD0IPHSTeczOM9i5rVamOoFHOD+CiIY1/cxDmxdEjNdNdg6ohVL1Jr+Zba6EjWm
4TaY8gIgpx/wPX+LLD9lmfEmbQ8oBGL+9HXDZiOAQcP9UYttNrIdgIc+22te+AZ24F4Z/D5hM0+t5htP7FN5fOXrjWUQu79w8LU0U4Fz5a/0MKd5InwWGe
D0LMOnbnsFoKatTxZ46SmiRgamcIK44iyIVmIW4J8+BYSH05ri2soGqt3UIFVcBLo0+azC+xbgEIhXfz8UKXXOP6izH1Zx7OM2j+ScPTR0lEXNOily1kgY
CZL4/C7sv4MB9gKEzYdo3s7hxFy2uO0zSuGjhMhV5sArA/uoryTedm/QVVsG1oEBqelypAaSx3vnDL64fGw87+eaHV0kpHnpXaw8jo0v1h8mWK4xphdpyn
7PI4Tm5GVwNE/9+/TOHI5/vTKemfvL7Rvk9qQaG32BU6KpoLD4jniNfkEDrhO1b7qDhpS4IeuW8WXZ1OfuU3zCx3BDcrOdgp8xo6zMgddD+GrZT3VjXDfm
rlUXwXw7S0iA4v0EIuwoTZERh1/0mKvbJTNIkLak57D2KSmRoDPZHMl/sszzi+c0O6QyCCFrlva7DZCqpcFrHQ7t39sE4QlP6yyqPYJBAK2j5ahf1iLTG+
pTzfMHlNOdyBLRSmucQqCzKPAq0duzXu6T15qz/PfH85wBnmLBsI9haLedvtOlxH8Zt3mMPzwzoyP1E6X+F8q/KiL5pZ+7sriWRFfW/PjCipwcfwmfnNiU
PaR4oKkPjcw8k/yJtzw/7H/tCDJLA24Sra3sHANheOH867GchKaeq24ULf9npYR2ExIBJ48tSod1pgncWFPusaGc7O63or7C/i0lrCM8s3UhuK+eaLuvVj
R/dC4rY3gUKeEtIDjoM3n1HNdU1oOi9cgrH8RmX8nbGiA4jgCu7mb+TKmiO+0bKtH1l7S+bT7KlfeNBaczhc4Bq6avgwX0ZP/csK14KxkYBYmvtaCjEoJA
4TX3LpmoH9u0SCw2w7cykAvyy6+cMBWdwUYXXAtTGh9KY//vhLnNotCOakazE6bzfSzrjWJk686JoUm991Vp4hVnJJcDw/tlWWDpToj5kPtFv3Cf3csfKU
fBGfDJlcIh223TuraugdMWexNIwl8vCFjM95u70qis8UeAguwoM+jdL+HD5RjQDLw6E9fBlZ96OXIxChlcxLByNZROfUHOR5fHjPNT5Zy2kjrOUhymMggt
6X45b06TRk9m+DWWgfsuc2qW3hdBv+LiNpCJjx193qNqN6K1hxAr5ZOLa1eSHvwY3dJneX/3GZ8KrDyk+4HCwbrl6L8qFbyIvMyeIrRfhN2C/Zzo0+QJkM
XAAKMFOyihVP6yeJRvOGnCH4a0gGZG2Z63Y0topw7e58XkXIlNdbtvG4VhTCVMsd1de9kbHNqnv6MpkJniZF0aaGoW17x2QknfjjXUln1ZeszsdzzBd058
IwDx6dsX3Bqj8eEbSuEiLDZWpLJsN2m5CkpTZ+k8b9ISIl9IldAuo03vNC3Wvs7RlLSE5CTZDZ0wEnbmURVvyVotBOQ6bq3nPSSTu6Z7EXVNuf2H5pcmSJ
Gbn6m2StumnEpCP2s27fzU91Oims98cKoVw1JZeZWV03nbSYrNSASqGHkaoNK+jYWsLxz2dJyXBJ4xVSKYfd7z4r5jI10r/1QnaTEZso/NKagg6OfTyuO4
vpPuhyXDhc5h46PT3xEBLziEfoM+5J2GUhtOpUlIw4aHVMuV9Vin1E3FVGUAd8ng/os+4RXlTtHAp/e90yUd5Fzm/G3Wv4PfDCRkaOuhd8rNsPHNk1GOaI
ewhPdcdw/LvWciEd4ZOA9m1J7mLYaNIJxcHMxYizjnrGSXLbvaMW0ax3dCUZxy77MMyY6JEPsomR97lJLqtO6ku0c6YWvuqcQ178cPW+WA6isJgSf+3LXa
CYwS9f+EjtJL2r4fgej3Dk0HDEh9WW9pQa+Drb+ANXvEFzzqOkP37mh59G+PoX3fPWo2LOmbJrBqFw4CSb1na+TkYSpc1ItqluGkmkRtu7felg9/HG2ioa
FvlyD0HhYF8eItDZnpGa59lMUXkILrENJe2loVBuaEqio49UynFNfeY06fw24m7PLkHJ+BueYTzi2ao0JFHMfB3A7n0GMjqCWNeTkjG/nwiF98f8a1qD/i
6XfWTSlDqbK8lWcYAoROlD7anL+y+8kr9I4++i0T1m6eQL4JF3+I/nkpMZWq+Qo/5kmByayUvklkix+5/t7e5xci+96N/jfo6PeNGjTijx83zRov+U9wPf
RBx8hcWfyNWcccQ8EvsjKMFizDaWGfnTniIGaxAu+Ld0FP5lJSXszsUmZQ8gjwQmgxqWDygE1RvNvU3D16Rp0ueUsL6kpDkpceYgzeZ69ZgIH1P6oE/1Ha
UwD60FNALRKcgzUXUPvcLLaG3aPohRa0se03ySYZpJVkoQh0EEsenX+XT8srLloqI/FGWcj0dgYneUWqPWOhn2l1tCL/hEeEeHlbeTtoafESaJ2BYJzoqJ
ystqLZNdrCBRzEfDDdESTsrrcQCCBeofa4/yId8w+VN7oTNTXyb53U4cz7zFfB9XGDWbksDapU65eif6b/3tpZeZUv7hmMaVHZruMrbHvCRf23zzmqyoaK
PbbsKxWzR8JLP32sVrDV+7+9Y3aOyOFqeevt8exJZYJIUZeQrbUz4azvbLdHOeH6usJYYaVCB1gnPd5UWPGIq315CbDnpja+LnwcA0JviWF46PhYD3TOVH
jW71i9GQCGM3SOr26/NanLEr4ON2M5NAXvVLZgo5by4lIWQdh9z5PaAWwU/tCOFk8ePYxOi7SYjMPBt8jttceK0Jyf3V4NaoUB+qPNLtJNVHEEc/9i/lg2
pd3x+UD7vaI8/7JxwUoF2WHyakFBIkbz0kv1lLxqovWiHWt6FMCR7x0ICGBiIKEJw0A5MYARCAnLgfdrWbEASnfJrYdO6vpcia0O7IZa3SqiWt+8qd04EZ
//QW68vr7P6zrk6asfaDwJm5ZGvjtCAlBUp6F0EhstA1yRYfE5MOblsSFwckRGsooP68FnKa/5RzTvWyhm0P2kLHFvO7WMKQaHVLLtz167co7goo0PTy0E
W1aTdx5DgNdBslMvppQChvYm/ua87iUUA7skA+CAjzzd6o9moBWT8I/TggUS8BKr8y8+J96u/GlURn+vUaIvUHGv5QsCr562VBnH7wBL4osDr9i+FDVNt7
aIDG5u+eeFe1nON1aMSNX59GSbq7AY11pNodmORkI9NfI3IysBXfafKrwMTxJ2QyI4dbPa+G/XeB4ej3HdO2/FJL5xGf1bu8H+btkKO3A8PcpSVGj53O3I
X1Qf4NM1ubJ23AlbAYaofJPFroYN/84d/7ppHlY4f2OW8d7GkpONy7OcqPrPhDA3LNyEk5APKXZwzkfSNF1Q+rQ1gu0idqwCJqhUBX+3Cs5WA8k0tDy/03
IecitkPUF4s41Hmi2SIkJuvJX73Zj/RHBMe7pX/rQmw+7tjtzFCGIXhoNNVRTR/QE4uJOCKHwP5cXnCFrf491gJ7UdjWvA96wBEV4+xT52tGeDOA0zhD2d
2iZC++V87kjuBkW6aWhwfjaGQeGi6cCeXHn1lcrzXWmcevw27q8KX59o8DwJf8togwi2Nz9MsO2M/pKOSq0wN+xbKTksI0+KxCnvg0myPGLeocrq/eBr6u
LITUeTKNqAX3JSYJhAy7Iub5TyUhdv6sBYK27yvnwxGYmKHtOXo48cuWJJWwO25467zv197309MWLTpHjwWL4tgf9P2qicwV79Mr/tkLy3fa1Xe6R7qvFT
qzoYYbybSZtFRBDrEnLmXB9iAj9crLxUo0cSEjSejYV2Mn0igXMkI+Zo/ihMR45S5x2k4BjUFAq9D7ErEqWh8ylFADexepbWEkq7+QBxlROcf0Hy67Tpxa
nCRMFtlTPMGIMGkDWgZtUCKCllob/z6lyfA6I4vUmnDSL5hjd5UR5ngpOGFKSIH603+E7n0SEqkTIm/XQi4KLGhXdJ0w86sFG9PRLHk3yUOcuCok7J4xoF
oXksSLlCcv7E9MTDrYE5JAsP1MTjosDpky8YGZZ2JNqvJjFISxUNPqK+HLIWHeCL6kCBKxOy1+L1NtXgmJjP5c6ROb9Dxu2Y6RRdNMN/v1oZfrT5HPhFYw
bh4wAGRsjtqL1bDbO4WWVWPKpUp7nrPfJUeAOu+mBoQOU9P593aG9WZoZOKrmHYSwawpXGHO9eK70uGt0BK7g/cfl3CJMwirwPymBHXCo2GRdjquYWexCC
UcLt9XeX4roGf/sj0sjluxcQ03TV+x33qXFzw/MkJ11dZkSyWgv50UnzYsTIm3OmhQPLbYcSznuOl4lanm3pHaUbj7RV3et7RMeJJ4cx9yXo3AM6s1kJ3h
BdLO9jYKrrBzUG5H/2Z/xrDf4L7CHA7wcCiFtZu8YrSylfZnJYVC6CiiIJjz8MKfw/+rLloygMX8v2PW1H0QVliGGg9AlV+dn2QpqnUReROQi9Oh+M3kWH
VYXPOXik3c9zP7fWJkhLWAcMTm2N0zlMLSJpR/iaGWH6JtC3veQmFd76LtR8T9xEKkqNQM5fQL1FZ5Lqx1lO5ztsex6fhzWRwbGA6WVCDtbqQPSUivOSNS
FFTRCuQ+/0uqMadwvA48DlYwQKeSR8aOURz2hSC07JjR7t2oQoiukNFRI7unGnjWPOwuRkXafLU3U0mHdlPqD32EDtb1qDBLS9Ku+zUqbL9EJcGp5jKOsd
lMywUHD0cnrQ+C+YRKUCCVPmURc1mMbxOaEwmCyglKHI56/pTeRxlBRIQigrNgFApEUgItv8GcGNo2kdKR06iJqYm4gBsQMqQngj7fQ5oLzMZ+aM6jeRkV
lrXm1EzYUNuwps6lbfqU7uiwDpGYlh8sb6X7UGpnIdp9HslZa+rg5evkhwKXj5Dsz9LJ+ZM+b6aA1Z4Psvfh2kTEVSh1Mcf0D7Kmi1nB4RH1pM7+1dO0RA
Uc5ZZwDJe0gEGCIIwAkOGvbfWrqhAcDBDnxZSAjtgMEKbxXSEKyUJaRmpxy7IbfAV2V+ZinqE99fXiPzQQKkHPZcTzb3/xBi+hX8N8PaAbvgHAoGYVBEfW
bo/Ug6HdRAh/Ze3JPo/qtikby7dNF1fzrKXUJKjxJawhjv9F9D5JU2BGMEX9poJEdldY/63qOGyyxTYZ5JrYyH1vbC41JOHvT3BdFGq7VXO1DHXafFaD99
ydf1wRBkomo5G+lwfmASJmoneW9DcIvq7DiBfUuY18wvtZ5ZhKx6JXAdB4lXf3z5bPPSlg1rmtxjTvcno5LnIc6kXGFsS1bElAJe1WJiAkD5CgotuQaNQR
cd5gt3p4ov5HxRLPof4CjbwWxrS4sO64XeRWSmHddOKjZnV5rwTsz8WFwwtxkW5l9NajxI4yOY6chl17vsvDwYvUz2Um6oEZnoG1Kp88StoJu4ZP/vnt13
GNht1S3ZL9VDOSU1s2ZCBCMEy+am2ulZu0bsiC+AhpL8M4bHu1IZX02Udgm8lvq5HmOaz2EkgbfCLg4/TOHVs2OUL0D6DzCo07yrxyCsEegNAF6Fh2xKf9
i2YnCkGnl0wWYQB6Mj7kqfikvlGjfToW+DGqn5k2kHNaoB80VxByS6GY0AwbGIZmSkK0Ni0hVIf7eklRmGHV3IQcN6Pvd41NG9sCQLfM4NouTrkTu32lCg
6SvmEf7pRefcvDSTkcS6iNj7y/9rFCr8OLdeC2y2lIEBUAsfuGyr3tJCtGhVx+08xFDde6Mn7V9CwIBzl8KVWssdj57H19hi00RNpmYdXBoiVnaBcVKhba
PPVXppbDwdGUsG1KTAJx9Kx4Y+Wk8p4WgQfhY2PALMkJXZhccLje21BEDVLiZUL7ECH/iojgLWCDOCG8+pamudeUVxOTpIhzCMf+okpGWCPnhVTQ7Cia1J
4L8T3EhvmC6aYnmT80ZuLPN9alJ5SmgMPvWZMVTPft5SFZcm50wYvDflb9lqSCr1ecNd4d1qLt+GtnkkL5fijk6dqEd4Q+T6qw20I2wqNskBM8FY4RADkQ
U1WcDRn5jAmyvU51c14A0PZJUjJzIEKT2vdJYd1Qk0W2QkR66lKmJKfsv2pcctgtF5CysCB7t6eD60T2E0RnDkE3+ynicuDlfDZ5IiO0nk8u9DtaL96wXG
4yz5z8tvkMtws9Lh8NKrjvOq57HR4TuoADh68lh8NdvO2ZbweTdpmG08ac8b6sVoWd0zNpIEbQ4E/mfO7esGQYjEIGCtuVgcL0fDTDgtJQBiJdmBHbMpc9
nYnuSzHOHB6Gy47dL55sU4cQAJEUaH9nuDAl7dyakhhm7I2exllSrlcmAR0+Bw/2N7zgC3opJYkHl51XNMetR2g1+uFEo6s0kLtGYL5ISWACZkc+hrAnI4
lcSapbKYmsVX5NCQefd08GYfrHUsP0T6b29gSN/JwS8WyiR3HgcL5BKHsQhTOE2gMoJPZe/5VWDxxv94i0zamNPaUmCylqtqeGE35JyXReedJryclhOnuX
9VbDNrcg41L445TWcFI+bcebGsP+OUwhsHFW0nXtArqG09RdTo2Mrs2kLg5zsPFM3c7k7QyUX4sTIzW8cLKrEGK6a+bk2NM0RND7Vl4XQS9xVz1kc4yArU
wrebpBCU2w7wcbfNJnb1oS9edy+Q7XH0m6fiOAVYNa9cvG/BrGEjdO+Sy4gfPGL9HAiWMX6amfcvcXJP2hijLPnuVNscWBGbyb0NFROJxaorSms+Z18fZW
2O9amBghXwVzvJgH01P/zwnpFRrVNuVo5TYNQODytF6hAsk/cuyfOoWO4AwoTviFStiwsWTY0pFmPpEv9zTscgRhohmeFHm3C7liMc3no86yT/I+P2V+ep
Ioau9jOYTsNTOy0uHvS1fC2tJ/2G6mh+1Y3VH9MkK3VE7Ow/7tsQsJi91QCGnHB4bdurtH7Xvc143qzxiub+mGP5iXMqL4sMWRUVPOE5cvxrBdtKndJ5F+
kFn98sDJRn0un3U5+n3To8W2xPvf0+CJYz/d75iY4u/cFzOSTHocYy1/s0aQnBInm7J8/Wa3sGuHwjjzjJlcykj6KA/hk4yarkbW8fzMlamcK32dIOP9rV
m/je1gLzMyOjWzMTr6aGah49M0MLtywsH57qGLM8N71pnDwdek4fDO/0kbNVBes41P5zvmVL9Kw9OZXYgB2fs/mUjbR5lhrVEMQ1NH0azIVGYKuu3M2svU
TkrLhW1wdGpWkhmAeHKMwHsiDDnv6TT4LKBtV7v2hrsH+U57g7nDRvxWZ3e06r+ydJn2bVFWYoRORYsE7pOQKScO9OjQBdG5FCriQKf/zkXEbinVQiI48n
646KKKUdxbi1/nyPzgIXlj7GK/UPwK2NMuNJsEKESjOryQFZn0c7yPENTvP2ZVt1FS6S3Lybzs2PaH2rHOApGCD0oJyVdRIadJnIOJS8hIORKQaHcF75nx
e6zMdWOgerIidbnPZILmevywPfuBeOw38aA/yC05IPsTRJ5dCXk8N+SsowuDdgGqgJbno2RZ+Mfqt++yI3UlJVTwttumUONfYN0C7JsKx2fnFBwv+FCxsJ
vOnPsMdgMRwwxXb/ROX5OrXRHBx5uMlxiz7pGc/rAafuVIg23/ac28exw/qT+ZK+J5MniYTbjhffGuqgu+PSaNTHytkJ17RAhpoMOvcyLOnunBbTZcOr4L
htJIGJjpuQmtztQ/khvWAk7sfuob5XGJVX6tRWI2uWY1fx2o9c/gTavBM7nJsBICtq/XQzdhj91aK2qvlxQWKyOKdrtzw/ZixoiroTZ9isztqlPrJlpZQ1
hSmHsboSdwJ21VfLOs5JpGosifbGx6XujgNmHEWXnNvEW5sA29uK2GWmuT3Pc/zEsBNDSfcqHjpsRRI09eP0GTVyHM1NimqZFJz1DAjBxXPfQ/8euqHcmL
Vh8wHQlhh1U1ivXPXhUkatanfmp+xKldprsoEZYjSppIu4cxybZQKjr2L5wgXif9jbn88Pcl+JAnJC5vITV62qK7z7eRdgfv8XzI6K1bY2uhR0sTu0EoP0
zxRZCEYPXhgmRA4QroGtBucCGeHT8enl1PhT2rQohJ2s/sEUJvwTbagCXRKTa5uN3mgvZxiT0gEj1kYv3Mu/Np4z6RqtldEOG2gh5GINtLGiGPFSRM3aCx
E3t+Ry7KfUiI1N4Tk3e6E3nJqb+5f4H6aYUVWqG6fyaEHUjao4WpbWFhkb1f/dHusMWReRj+y8dzR8ZeQDStQZ+aOyblfpsWQEh/94IjQo75clH/mMuzhn
N423hXsguzwgIqkj55OeZBilT7halet+J50BmHv1w7gZ6Q6Y3ji2q8RK/AaNnxMYrw/LoP1MjgzdYafNDa9vpxxLDOFhaKP4KHPhXBbE4czCiK9LcK0/BT
bPbKvXwaWd2HT9TdTUayujWWR9a6p0nd2tvEyUUJkSCOLC7K1GcpbIypBPWlgJnaGnbziCe+UtSpRMjoIvGlkZH2FdvrCGLduHrv3IHazHDpsbWT9v8nYa
l4Y4NOGP20O5mN40j7qihZWMLOH6m7UQhpW8RvRoT9tpfE/sUhV3FpzQriUh2S96Ik9P3P5nSnOeEL4j+n+uMII+TovhNaEsHRHa2HWVQcDrYUJ4bJsZXu
3JKh9UITLV8rDrvrzQtGNfpdoJS2Q8UVuQKwW9FdKC7ttg8QwwxmhHZBRkMcE+ZCcYS3i4ttcKU4jrf6NcZ2KGY2I+Ve2Xe5E06izGSOcgGMz/IimdJq1V
ro7lPEXiUFHh0f1GO8f7AENkKRXldBzDr2xk2tN1xWOnzWcuQB1aslSTjKOA6Q6SrxFytVHpTZ1z+sXSWRfmdJxvGv3vUbiQmUMCdEPMLETeN2x20DJzRa
Ce9vsqF6qiTRdChhahY4DBWrPeOq7DPeY/JX7tYOCP7ZYPlEoV5o66a5KssdALNIIdjiqEZA24vOrFbajuROqczSBAcL6o+PJjQaUP/jRrVo5uwicCvkvH
oe+SyWXjxjkdjtKU39uE9DmmR8N7rZl2lwqjT09RreFyeDzUfTDcbEdf9h95kZ60vRpF8+Vt9jllc4LiZO0EG+rO6qe5so1S9756NOqLEOfilN6xc8a0oL
jjecwk8c8Jv4MC/kfT8EQUQMEXFDGOoHAWwxpu6m9w3fsb9iDfWp5Ujmqc1ODMfWlKVDD5CSTqFV4kEO+iC64hFqHhC/fkF4KrPZ3GJLbD+tNDFZ7EsxLl
veYwpYP1OO/Rtlke7qulduoq+XJVEZimQZBunGoaJcqdrLPJDp8xLF9tX317lDF5RP2mIQFZ1Lw7IUilnzRnZ2RYRgS5UXB8ORA+XDkSPlk3xwphDlDJpQ
KirNDVBnAZtiEj2IJjDCcZdPRQ3NPK17prAofZotedZYqw8Sv0PamrauVFerkG77PUlXbCR+L8m1YxGOTJiac4OHI09UTAd/SKsYDp4uToI0Kww588uVZU
1h1lQM/yR3iYOHbyS22p2kOCJMOdrNa0W7R+ZHJi5XW5GYcWECR0dGMOv4pWREeqteyLPPHdLlVClLiV3VGfbi6tlGTjL+AWFofj2rcEMQDuIbPQgzLHBD
NGj8xCY8wlzUWcxh5vAcdWyFMGbiuceez643OnjP9cGGC5kqJjp4ls/6QLp5vO0iVOeiRC/pqBAHe0Xuvue4wGCz6PTZ6OvWJ178/BCBx2L9mizn7gzbEU
/UTch1ECYY14ey2E/kwn/EC8zhvZfx0/F1dMazZjn8wrBbd1dsZtIqnVO27dVh/xhrhkd0j4xa1l0c/q/lx6xJ42ARELB+wiT4W1B/YCTB1gvkUHs1BEDm
7MPngQ8STScXsUZzIaWxGv5ZvX+ENdP5Kqo/Vhkz79KfX7KGfAU5/OEL5YHKaRufpj4DGBDJQYm+YLeKbJDhBRxhLTWamDylNkgNuwuVw/Zt86QhSTZWzr
D1Z+T6quHoqcrJVsoJ547C/mblxKegE6p7oGqkfw7DfVZk8F71CEHqM0jSLaya2h1oC/vFVSO1r9bgPswbTScNIRASpu2+P24ysSl0DBbaXWUj7q/aZwHZ
xjQXjwts1jn7xfNde5h9ZooAbTb8WvKjkoarmme8XmzduQdrp7uB2tgARx/HifV11ezaPzhj8EZ+IJung856Y4YXwzmVw3qK2N2uGnYPMycE8TPlS/0WkR
nWpwQfc6Ozq4fjb+aEeaZ6wkkebzzp1h6OGlEX+XA+TaHhlZCH10jRfh0vNrQIvktMhZDfs1QBKTDIGR3TwMH8ukRm2sihZKYFi56cLFW7n0aPqNan9kn1
NO0bSeo/rx52XwhvunMVTRgnJh38aCLbbXE1+NDPtiyWFIPsWzMcfQwYvhiP1dyqTmV0yh6CZQGTTvi1eoXo+nAbNuG4AJEuDyRbAH01YQFHYOSNSL5L/P
Izwe2BqHOgtvL/MFtrJk0UgAMCeoGdyF+SujdqVmP3guGv//5fXSVyz//S2QxOiUwKAL1jK3nnLe3gIPdnuwvOKQS/ayO73w59GqFL06X8umZ7uqF1oWaK
kv+4QWqLPtlPOxfR4pSRPt9ZfYL21yoXa4ZeqpkU9C9SuibhBLHabsfHa/3kH3UDPEOGd5iPhbVLhWXuq33jkZxQvUSVGlyO3rSP5PBM7STPwijElaqvyt
1mmuAmjc1uW/+Srnzd4Ma5G5f21irxOPcFpR7TmbtOD5DNVH7ujO9IYKMxv9SofnxIirXbkg1ydt0srhI6eo+vbId8Swd5tILhBt6FhaIc3hzyQ+OQLzsv
jMWeoKOv1i30dp6ExRi3hBWHS38sw9n59G6eeO943Uj3dt1qwkxhehONQ8VCRBMQiQkIZkb9pIIlYqur4wtk6POip4VYflV9FhKOrKufKM9Uufdd7Dyltq
V+mLMbiQIBzdPAtYaJQgCBkQ4FUmP3s5HvpdXKNaNY+USBDo6XXzDGC5ALxWywY1xt90YSR9WDoNJSlGbSUk82aGtAGJE2cgC4m9h2OdJJaxuGkz/jLhsl
Bsx5ac2U5vLpSI5lsVfiiqokCoQXYOv/q+bGsQ1A/9ZS++E90Y2TRGgcYKQ90zgCgO3tZTLCjHxescdc2H+WrUwIc51oIO+KaogFZHuBvGYvQKrmFMcXWl
w+gA6mN02G/Oca6jRZt2TKhvcFi5JXIXMgkjLotzFoO2Wv9ZCdcyGHtQx5q3uiZi6ZBgHijEccdFQJ6uamEXbyLZRkPDrr4Tgc2RQ6MYUNHCwNM8KY84K6
y00LW+l90BDyRR9kyOKJXM3T83EemyxFj3n9kz8Zjbojy9r2WK5EKZqzD9e6Q5jWPwsB+9OeiXoMizZx/5ffUFxTEw41j3B/8zD8qXlFR0/KHI93ZngTy7
oP69rWxvgw55oX+9nwLHZTHApKgzVyzqlT/YJHYo3pVpLoCUt6q6AoVcVM1H2VF9asFqZ8jG3fY2QnrKLHdC+0EJQ+LAyf02F+cP/BSY0IG0NUMIdbJuEE
UIODsInt2vbh8KxlqXsLR/WXpC0dqoOKNARnBIC1p4VkISAhY/y8OawT+SGfLZ2Q+UnNGyI1C0gizPUiilqR6KhQTjqUQ8xCvbvvqRpZ7eKGOzwGk3LxTK
+7CUqbiazQohKQgubd1klwMdmC1x2kxD+KyDzC0rfS/6YOHd3TlQixWwD2zxUiG5icjoQMSArVhEagqztOpup00TkaLk5JkrR/oW3SRbCjIsvPiONhCzMf
rhG2LVO5rSBD80RuxLuK+9S01aLQSWedsPmvEDBftw19sv1Ebe8lCi6GW+PZKbIUuSEr7B9sX5gfvXthSHz2i/Hj4L3mV8zxSxdghPka9EXKz+1Db/BZDq
YoieAMH/4Mn99FgDryDJVH00fc1j6Cl3mFNVcNwuL+qVjwXjHgwNoWOh15SpAZ/7F9hKWFclrHZCqBI+f7QDmzY5yBkLHNzF06y0be8YIQ8e+oX9sx7fpV
wuTGjkmjZOyfylV7uZ1ktaCmSjLIZ0NHeKpjBCa1xOEJGt2rQpMud0yCQ4PWwR6Y4z1o/tR9XOYkCKH0QdD2pYuGQRfKip5kkGF7sLN2LL6Xdp4IO8mo2f
cOFEEWfJxgSPabecLK8fYmXux2NyYZDpVVEBn86zlHw7EvYOjPbDLDqhntpsaK1i9sWGvqJoHYvfZw/eSJoNmVmNTkPRv+Axdd08E/ldY9Wd/7QeM3uhYC
ar+1k2j+NrW9EOKsxerihDy+GLrmmw09WR7W9a7hyK9eoV+ShoON3cMcmiYN6o7uyYLN6EOhHbtAf3HccCLjItCssSk9Q+Vzatjt7Q6zgqZ49xjzYZ2Bui
RJ6/GeqYPpHupvRwpp6Rm2XydPJuiENUsh77uK7WkOCUrwA0LP7qifNexFcuSsxGHHw3+aXExo8EvPyOhbFHfWkGIdzGMPh8cNOZ48s+lVEyusJa2JVat7
nr1KnbCBPdrIm6I8O5nd7oU+eKz/Co0dZw95hD2ZKaRzAYKObG+rrnId3hPmM6HVNIKu/VZZGAkDKpEowoYvOeGx3kkdU39e3zscu+y1sFJOQGRAGCxB0x
9t3qoiNOmJkj/WHf5zPR8JrnSuSKTT5X1tSenXj/a2j+peln55jawn+lbQpkXuIa4/HgmTDJHRKDVb+iabBtkuECYy1ntn62b6nO/bKnFBsPuibzj67irR
CZ1sdHyT7cVoaFzl+ELFz6ZFRj+dceIe9VP7h/3D/ZNxuRCccBQn9qvpSSEEYvn6SFib+iczhRXSD6cUsZv3+Z+pyivjfAbMLkCEwLipY3MC3cRH4iKT+e
A3+VesfdS/n1R91j/k9f5hf6l/ha34n+TI1UZ25WIvq/XPN3rwzh2DIr28M0+GVDdEFQJF3/5d+2BI0I+GzVPl3jh8Fl5oceDYy1l02WryETXoOCXY9kvE
jSaUTwaG/UV2YqnjGwcmgZCs7cdCsPuXyIMDs5w4Xb/b/ETHSHt0WGeBhPwRh8/3NDACbvT8Uv7+DB25VEGyLJvgNYEvGMSJ74ifZkb4fMZ0tKTfRt4GHD
g+a3C0/kvD9UFVO8qQ1UO1iK2TDwEcfWlwmFke18lfPXExMzr8TPNGfDhycnAyeFwMXLHUhrZ4owB2WGor+Y7/wOlJLdBcHFzoZkGldtPoqEoM064OrkaH
D2YlhQYQBgBHr8aGI/OHJn2VJxgb48D2TlWY5YMjk27nuyUGqRJAsgguKoCnjQxvG/SZ8+Ycdo9EdfuGVnc6AswrH1gee9BKKHoQuCM4f2TSn4ONAyFPi0
Hxm3+svT+036NxwZnOtChf+7Fuukd6ES0QYt2V2kqaeEDIutFvhybShbnuoigyF62ZCOt1kHpnUeMFoYX9Y8OTZpj4r95e7cqHyPvIVgGWJ4ZHWFprnD08
dHh7kQzzuaQ4nsil07uHx/ewwImuXCQ46LKaPPKMcswn9LhPFYGHzvVzEHJAT/0YZBSHY4sDLkYy8NmAE1FEwDXR+482teJEfjc85I3RkTyrtiwz9dXbp3
2OmT084iK1HXUTLwJhoDS7t893qR+GTKm9QJzGHE1hhth/ZBI1DmqjYlrTNrBakNj2QtowtdHxl0dmsUge2ZiqjIw+9G/DyL5Tl45MR3cXsXNkEsaBE2RZ
mQK2AyOTrRjZFEOoQ2B0MJRLp5OYdIP4M43hmmSiBN8ntPahp9Wd630Kv01CALC7LMTaFpcmdHS+fuFGIqulee4zVm8LPkAf8zDhpFvy+L1rZrDo9u2XGQ
sOo3HKly3HExlXAoFsELuNoyM5OuoFEoc/Th56NuTo66Oj2BU1DZObOPnW6CTLgZCjVrP41c1gU9Q9Pk1eeKTHcotDoaSeMhgMi4x9TTlx7OKHD/0VPKQ+
n3OnEWuvE/fxN9XFwAsS5tmxhQnRzEhH0ijYKAjqurGJn1f98nesOxxs5z2teYFYb42tEMral9VA6XuPEgWHIGbwyqSOAxLQ7vOxEQ6zuUYMa83YqDpp+P
v7T6lBuWaJLBBmaJ7zgHLW+E671IyOYrPLcLuydBbTYC4FGau2zeOTzBVi3Dg+TC3mn98+HLmxO8kxmKw7IiUi4dKzucWlnEH8ooWGAU7kEwfLqwTWdZMa
5ERP+SQ2BeSrztoq9AFSaLVW+KqRF5ZD9plYoB8wbP2UatHEZIg40N+WuTxYy8pCHsIVEPqQt3IIje5FdsMwV+smi1auQpxv4vprZlv2O0t7Bzq3M2lOUP
InzxdWV9AHew5g21xOol8ncEdd1axEO/IX3+VCU8hfbpMRUyg0jFegLzwJ7XeT4ZJNnAEq4JKw5Qz2QN6HBsGQJyBj7V+aHLJ/8wlnMe5MqjYkB5gofw7S
f+u1P6rq/CsBWHsmpyNHEZ+IYo5ODnOcbzO8dZSEGsZBJKkPvo6XoOGciYkevlDWQQLt0EZQlkrYcoDSPOjQfQQnLJxarByTfdAJR1dMDYfvDB1ygQ8iKk
J9D0IN1o1iS1SEG6dmUPuvqGro1hfhIMhJWCD3UrmBWCEop3BIOEBwZNp6slEUiBTCIpRDRg5DAJC0f/O5zjVk79CUf+rY2or/qg/k+GtP1kbVC127w8+q
vcjT2mR8vYtPueUNkbNflw32verbr/WH+yIqKzWcNjMqZ95ePahJ2jiA751/xPfn2/yH+OkgtZkzIxPm2GzyCsc3PSeuex7ugaB5ZuLQQ9MTkeFpkSs7I9
ls9ZicVls/M7GibVP1ZsewuhpCpoDoVWXKjekjXMLzgT1RwQlWD+seSA15BH9aW41ciRnqyHbCkefwC+l5vV8tag+4ZSn2AA4fnZlYY42evrk8NA2vMzf3
hFjVKaZeyH9SLZNGd/86u5ykcWQtbbOAog0YEwWtR2fHoBYnOQ/xHDjqStdZ3okHu8WzEyMA5J7K2c39rgna5qzB4aHZyVq8oNpdSPARNAtSWOzC6p4HpJ
XChFIYjmyrmSj7jwI64bCdkHAwb24ViUvw0f8C8dLEKBfM7cOZm2JF2PLle2qx4D7AMLP+k4YgHz7qXp0LeiPDAfqnQtTuA5e0noUQYswM3Z9bWD8E0T+E
zE+QsB0OlRq7VWFhgr2vqV84P+R4Ygc3mThOl5TvV/ZfIF0/Y0QYNpxTmwH91dzy5M9gAGLeAmWBMJTmJJmxo7/MkobHbIFsuFsgYJz41r0nJcP+hYVJE+
WfxTjNUliQq8CE7J2VaTDZMI8eiJx/oUIgcrvaLc5eWeLJMkrcKnPu2eFzC5+tyEdKBN+2U4YBheLrCnU5fP2t/FXW7RytPRVZWKk2f3EiUyQC/UmTD1Qk
TSaHKcrvvCMi77KaipqYpGTPg6BckIPonwF+T5LcQYnvGIff7gs+cvviCjOu3Lj5QFEiySbsyvX2eTURagAQBgC873pxMiIUhanekDhqadJCAAmEZbcccd
7SxNUg1sOHF6ZkyF9yiIfQbH/yYWw5JjWZj7ngxOSaBDCaANZZEfutFwiQaNJk3QKlpmIFTx3N0HyzNNLtDnF9G1l23VcgACIiUDKogVgMsqo9LyTkuOXh
hKeWR7jh1T1SpPuC5t5u5Hcl9otayTrPkcnrQSnro0HJiLDwPqXW4aC1aQLYTV0Z+gH2yLk1SI4FsBgIeKkdOVGpfqC0gU56cmWSNbJKJyAUYjIjnjVVQm
dDQCd8Q5yE0MEu4rE/vjKRFf4yD5iBDc3vknf0ZIMcvjrCQckOh4lc8ldJcbAe+e1HOHjc4yKpbsrCjHxsM7bxDJM2DOZwz6cK0Jz9TnL0zKF7VidE+6H3
6ue5Ez+v2K8zGV9REy6vrrDJr71VDlOZSpXsvzZsh0nJbsgJL62N1Gy1rrywu4A58e5sXX6Q4Udqg1XD4dHAJJFBdxtxx+yTzissAyKbYvmoftqW3EUpLP
ehhIDVPefr8RHn7rJ8o9pWPTLYv7KBQHBwfW3Y/bw2yQ6EkN90PzrNSxVAGxyy4W20UM6ZG3Jp4nDspwKV28EPgSHfJV0aqS8RXogIq81gjfrq3Alztpz+
u5JYp2Ujnt4cNXKixNx1IF9dH2bb+iTT6WC3n5joJ7yrP1xzsliTJyECC0xRx1YyJIPv1vdvFBEA5IUgsLZ2z+ou3d85RgMqNe4SG6t0P2//fCtc/Bx4Dt
UDG0PeC0g8ct/yJ083JpxB7NQNn8xxODOp7BbQsSxwwnx9hgV9ra+gYoYdzQtYBPsjs5c446eDeOnF2HJY51+GzHJfEid/D0Edn1kwzeP2jXouk9739Vu8
WBfOD/vLvCGzoHufkXcTJwap33RPIGIPuwvkrY2pnxFZsjmqzUdSHV2cOc6A1LEpxUrTkI/Ms3mVEm4jHvdtTrxqZNZRSR4MB4f7h1yNGXaX9yZqh+Do+8
vF2hkYJH7/dtgLEQWt0ggOhg1/TG0vpNOXRQZsckYBnyMgeVdkddvR8p1NM7a7UaBcWBZt/C3BZ5Pu4j2vQs7eWqrp01tzVDnNRqBNv5TM/rRxqtZc0SVb
o/GG1oXyfVTYgAHd2YzLyURlGfraI8LsCZx7g5WGs7bWZ0j9GtM9WMwMDqysHo4jL3qJeW1olAdUV9DYnirNr4JP1Hzjzs0sJVy2zfAKGYAyHW1FeOksOf
i0d1prHFdOnwz9wWCbtj2qf2x7MUyqcmt/yLX9SciG5XzRakSwKPXPb0+MACP3tiuTLvZA68lAtjOFxgnpZkLt+/4THE7T8Pj2wlIaUmid216SL17/+Hqu
HaY0dhmB2Vw/0UUdDrres942PXEM3X+wNtJu+Hf6a062A3tP7aN6VWlrIphF/4dtGqtbvNPd5Wg2XyCf+D/MFF/FOwC6LGjoh/bK6JNsuOr/nt2m4er/w3
5TwOFOcdKc3qu+pkgCyF8+t1oVYX3Kjf5D7u48pGBAGvvujHBLUK/7BQLAz9oi4D2xzx7wr6VgnvS//t93Or4htcwicAW5EGjlFOktD7UairfrFI3v2xk1
uotbjIYqZ0D6eekduUG8X33iXhl1FBXMdewRZ+TVBvWnHg5EBhdVb+Sl7dyzz5nD30QUgXkAN1LfaB7tG+GdS+tJimFrJ2yuHG+sb/olNrzm59A0yX0H4s
XcdGzsxd0FayqYmqPWW2G8b0wAAYiuKN+NJs3lhspEdQs3YD09RraMmYlrNP5qn72VAn/LV/xiWVvj07p+W1Hm9kgeZEJhfvac+bjRprKhM/dGuv0mr0WJ
wzSJC7XJL4gTV72gyZcpIjfHhHy5HvIUIeRKnyGnpQ8HG/2VoMBFUpoGh8oPxNbokRv3hsMNezO1LYq2+yPU4ciRvQlGgjX+OICoF1+60WnXB1n3wdqLfa
8Pm91Prv76WQVWX6teb5otL/7eo7qSxp5Ut7qB49/tjeTq3jB1I3lEuZ84bNf3FtTG9WuVL/MmcU9F6ooAPR1wrGn700wueCVMUJuxP8yXQyGH7g/rq6kI
R+wPrem0YzYPk3S31Nh9VQ0hfylrAwr8Td3mZGgRkvqISDdX7rkiNKjh52tek4zpnmR4YITWrZtd6ZPu9yOIOFlGU3RshTYb/dp25o8Qq16mR/g1ksnzya
ISwJp/MOyfPZi2TLGltvxg2NaCZZ+nn3QXSJ5ep/fpFesrBE0YCUFhflbl+i1zudC7TWT4SiA7p0LeOhgtb2lc4Lw7sRQyfS3GXIaXYkZn2uWDURSOXaT+
9sGCLz44uOn0dzl85HCCiwoNbu/M8IrFyM7mQrFbnRvNZ3TJoEROEazB7ahai9h/nCiOoO/ckPHMDda2uryuHU5YdThsS9OH/ZqUq/ZdUCCEoh5uDsSD2C
Vpu7qWpHFYjxdkNUVtZH1a7Yk3MQRJMnRHkPLCyumwfjoc5tbhIreZfvf6hguN/mcN0JG5R6N+W/FoJKp6c0Gwn3+0kGYs+U23/a2fzlPyvYU0IdHvfSDu
1umvQryRW/N1qqePRuUFnTdVi3Z7quD4q/9Drv2f5ONajoi0U8JsIijiMFCIGfkYUMWIptlwWz102bZ0ODYdPYpLEBMHu0RHtiAHS9DDwfMFSvXw0Pni6e
sfhmdaosKoqyZwDwwdf6jY0NkwCO2WbgmVh1iuz/I5ug//KK9Rr92uR23BEC+iZ9gdpX30ca1vhF8jfpsLf5+KGQ6WgIS2fQ7eN886Wj3HcINc24IbWowy
dSszzA5P9127MZMVgmFGvy/mLQ6s54nJJAMScvFq2H+FGanTdWu5YP1S/Z7gcOL75KHTsBMbhIlN/yR2hCVCrzldjm+KT4LuP//kyu52i1xUVirXyEcOwY
RcjR3F157uoDPZno1cQnceA+nfxDkpSQno2JcEkE8KDBEL2QJgLXshkxk9rdrTPXQ7C+HyJJ47q3dqK+Z5kJunoI/7Hv3BkPWLA0YQYmu/Yqd6Czvp0Ho5
LmkL56gew03bngcneg5rYbd5V2K4Tw/HluAWBuWalvBSJc/PKUSuUha0LBDKU82gUFXlB8owjEVgghEBsUuUzOArBuUdNHsRgkIsNeo7uElQyCFNEWmo2O
TF2nBacVuF+leMWc5YbVsK60fc0O9xo/JGJO2jEdocnzTHV4BZPoYreDREX8Z44hLQU3wFxfk3lKNg1YvPVhdxKFjM4/4XjfAph/g0UQhzYEHo4DP2jHNd
MrrqdvU817XdVhrr6IXBsK10HdYy10l5gIIHWBDtEPCCJqDRkaMCf0m8NcbywqoeDouSvKgiY4Kq1S3RO64L/Y7CBn2u0e9cR1Quj4nUEXQbXcE2HT/8Q5
sWjT4rRNvzW1uCINo1xREHEV4j7CMe8cJ11R4gcheWf0l5zmfIoZiEUyQpDLlSVPvwwxyIdPqDaZaAmKuGHMbItYpdXVtnZ9Fkk9nc6oIGfzY665m6w7Fv
8SM8yNgmbZUfQLI0hWmZScoGUu0d1NENTab8XjxfeW+/Jkc+e+84Q22S29aoab4BfU20itQoatnH5x0QuoRRdw2pf8kPwhVta7pOnO02YYM9KpbvyieqFS
PQ9W6zxldbLuvYHI1Rc8QH3YaTdu1Pu1MaByrT0bGP3UYGn7itNkwIKwoNpp0rZn19shlvw+mWU+KzKCgOix8/ceK9b36w4SXyDkJLmm57e40wtG495M7f
94kOP/7HiS+jp8N9hIle0nHXsx2ZLzWF7bzXcfj2YVKew4GlRykqxH7ECVoiKYSrG2HtALGeE+vx4pE6+uhMcjg4N5SCS3hMP0u8vattmaAr2Cd2vUt5iT
gcbiTOpDaLStfwBGH9XKduaqLQ34LcvREeIrFOE0d166fXKk/WpRbjg0jnt+8mW8yW87yR8XA6SVQmHp1fKUSG/LsoPBfJND7HOaXJMCm/I3O234+VG2yb
G+XGCJlN1QXiOtIkONyVtpD1kvkBJ9brnotMflbbL1GsE6563JFL9GeSdvK7irr8psSQ/DSY9SXJYhQq5EDFiF2eGKLWk0MCXMwjW5cRZvjshTZ87SXg8A
33ke4z1fP9k7EQEJ2lltcqSN6XCj3bpBF7lr9oh4SuGQ8+CaEI/PeyQTFc+uPq1li8hZGK9pKy+5QsyXKKFytJu65qzy9tw9gTo/UZKM9jN4wdnTpcvves
VfRzcstg6OpJD8Rz4auspjpPRUj7oXga/eal5zBb/C6CGf3UcyqveE5+j+weaTsJGZbQeoc+HN50N0T+fUbanaWJP97QnH5f7HWi4aHKURMOB8iMbcVh/2
/zSO+J3yZ3aiq2OMJuplyMom8BXUYEFoLMYLbRiWO3oWQ2/vWD5kQw3yYO4BEgEGmWrxqnYXzMUjl+SkFB909nQIvPceTwe7z8K7VjrBXAVWZ3Twp5gikJ
1iwgT3tnBI107z/ffFY2Ja+gpgRNcuMOTXqcPBw7qtni8kZNUBw9pSUHZy5A24HQYzYbk4cHiEWIuN/mb47JE0wwrstiSb7IJTVHuFvxcFMVE2385F0q9T
bA2fLmtggzaQaPhPb5swpWPwvGM0cLsgUogAMv6uwOyDPpK/6hTHLR+ZOQJ6MnTVr5QOcCW3uUxFubXS8EebYk7Wd8nx++4Gi1MrxjIUvtnwtM/ijHJE32
y30dSNJVUbgocuo2Zb8rKLnQZ3hf1Vik3Y1YisBuDvP3BP4yj/b+Fcrb5I8Ug0Lh+UDRxFpxeimdQjmbDMFunAhE/Xn13vNUL/2fVV8BS+0OpPUEoEY+J/
KZmCHdgeDVn98f2ISu3ha+5iIWxOGTh9mGp4DrQjwxx+46EpugZN5p8tfYYfeCcpE0DZYwOQHU+Ga6S7Wm+0nxUjET4ppwhsN9LutFDnkrRqi+n6Jantx9
jSZs9p2UUVH02XFPl6VFrumhDhaWYd3vPcXqiP3yIGRo5RYLUxeYKrvu53C/cK3mv9zhpBObuK/VUG3otF8am8SkTC7SXix2qBvFcQt9iqWY4Wy//Qth+U
+gKZoVCjTYo0ucMYHwVW3bHnq6+vnYxPIjiINYx28OrdLJJ9w/zjC54UCD/X7D8WmNJ2rCIEsUw7849MWz3w0k5CO/BUpM/wXGe8VMHxiOfqPOzbMfnlDo
vPfFdNwPGSGgOc0MeTFmyF31h3z38WJf0w0n+A8hhSRhaqXLS7e0PnOnx1/Sze9fcwEiaKb7k/fnDssqWkSfFxPagKkVzzyf5qVay9TFo5/j1Cdp7KLUjg
fbNv9JrCBxOGeLFHT0NOm4ykUWJyJtTQfbGsLIHw+Zfqm40H2yuGdqWYXYY8Z8mDri0Pc03GDwIHWVDmZSJ7bGZvl58VvoN9Rey8+P2zGxhENGh2MpwRR7
lWZPJZEFUMO5GayfaDwg1pju7kgnK5D6on1PDRTvEN/EToYntclvqGuXp3uDAxbmdel+Qcr2YrBuUid2v2uZd3eY9FFDx4W7RJDN+aNpDyk1Lk9mNzc0vh
KwkGKtgPwjicNgZbAalqNuR8Awe3uCP42knozpE13zf18tVSZNoEUn1uuOMUIJUHd73i3l1olo+0qMtUlYWO1rXuXANvVwxBURbokW3RI4sVS3Bw7vGUDS
gwdLMtg2sWjuHGO8a/c8Mexfr4W8FzgR9P6ne0NXh6XDVdc3XFauwwPp0ONgHI6suds2MjL4xZeHRHCwCL/Qhv46PHgyVHTysKHj009LiS96f+IkdN4k0S
mDqk0N88veDkg5uhJMocugdSPiDFaEh2i7p0MTX6VNBGvw+Bue1oXURdquvGdjV2jTdL/QhumPqd6fH7Y7tEnANuGrFB/eWS83/bd8CCX9gR3T6cmwryr2
FWl0ddAkd1WlXVXycNBoHKfMS1aHYT+eJ9JZ/aUewbS5J8Of3ZAeGyWt3+LYbPpsoO1nYz4ZkPdktYb9qpiJYNzhcs5XrIcUWS4hH1JG3btxg++GhP2exq
RbYNSGgSPhHjyceBKNBGvbHXrRp4Fx9i+hgdmLSTLTXO1Qk3V3BdYqEl9w3PLRE9T5MfBXvwdSEx4orucpY5UpHbFvsV+I2sfBk6izsZH2POuw+y54ocPQ
WNvbuGNeCZ7kvKqYV6W2PjXSHSKsR5BTc/hzN/dJjapKhupSHuQk+mJ1LggG3fxcEwcYDtfRh4Nd9CGknvERp2u5DrATFMiddaHLlag7kDkJXexHjtInU/
9pbVtC4uDrEw8K+dvWa+MZI8OZkJmxQEZEvGM1/5FWbEsB/7g2/vOBvaFKKTr+FmM48Rjz5N5rpxvJEc5SbenKhn+51fTGsN9Nn6z9z8ZrO2sxpwXyxz/D
iXcpZKlTLgyZbEk7wUb2h4xilQ4aSAelEjil3+YVlesIlcgM59TmgkuvHQybyAfUkbuCNi/R70OmXfthjEXC1FVIKRb8d2LqA4R6JPZPhk55/v1SqT7oBG
S5+T5+Zz3mQL76UqgIjUn9q9+i4RP1IQ+tRni1rOGnIvYE61Z0bW4N8ts43O4/E4D9T7bimERWiq7RxHW2NHpavXX6Jjc1nCPojyom9QZCXwxWqZbUrQ0b
ti9oIft0Qi5kH7ps7ASCf71s7gSGEy+GTXb8g9ufDax2MRU09p/YfvN6aEoCiUVTKGgeWAq7vcps8GtI57FWAIahQny+NcEQDqfMReVK+FB5LH3Izr5DP9
PeSmzFiPp4pZ/TfjuE6UAYMnkK0cTFEZOKg+HgxYjZde19Eh3Jrnfg919StyNiOOnRwXBwZ2wkLzat+QHxcMTI8OabS/kRP3W4LkDc5sgGFwP3ESW0XqFu
7vCRsRVEl9cUJvmhAGvPIQaCF1L/9yB/GTb9e5KpVp+aebBUa7uecu68kopiwwLFSK8IUP9q5GQ6gzBjzVWtJqiwkUehX8qGHo4cuqJoxu8d9rmsqZlx7O
nybbZjw9US2w9OGsIE7b+NXFg2Az+GphQwN0aNL/A5R2dHbY8zZW7UaCPvmvKbSnuWiCt/KxG6CJmgSnVARaLG7wVkQU+EXnNisrQJc3Xv8R5s9JYk7Xcj
Jovaum/Wrse4d3qZklf3+sG2nfjum2/Y6FzOB7QR96ne6wmHy5JHfpMbPfS+hpjglbIUUlz8SUkfosFMa15q5RqcgVjTD5yLcwBSgnNfsGz7zRCsnI1ero
trK5+WmZLVe8uGhpFCcGxP64+shT49Aic9HjPM7v4ToQDXVTb0TjpiJhfHTFYUIMa1oma/IyesbTEjtT1mhqLYPcY97JpYmgkvEThQW001y7+ir8eMrqSs
N2KGtXyL3cTcxtsttpag03mxfrzO/jhNPXGQeaHDkWWkS1viF5N2Chm7PKmpLX/SuqWsLaSobdd4ssy6SPkkdthdbOrniNfDlIcsQX91g8G60g3A0Fuxw9
E9LpoUM5j+4pJFGvlfyysJI96J20ok8S7pJPr/KA9jnein8j84LrabVDXCmqIjF0+JXj4aPRK3MA1+rFtaW7WuM1tRlCb17xp1asPtxzmTFklNzqz3ocsZ
9btRrcKhfnf5rba1qxJbv7j6y94idpSn9+lu8cOR109oCTM6+/3avUieoEFZqfUeUS4HGC7x/RlukJe8RDHKOcsj/Bx61DNhYXY4SupXaC7ZmJa74yfxAI
XDDQnD7h3EHXxkeAH9h5RL5YkdecUIW30/S2eueppk9kpYIc/oJyeprmmFHsCiPpwwHHksZsrwWKurTRC3c8ydySO/CU6t/Td1GxNWEfwCZFQ3AL4L8e/5
CGC5wpsGV1vdrdgyJbvz/BJopd3axBn+k2F68y6GRWm/YTHxCU+Isg9omKBe8/5csrHLib+JTpw0aPfKdFb6eYmra5pnWyZj40Prt31ciKImP+xxle9gS0
KnNQ23Jg7bNkB3PE3CwSax1Fj3wRGT/n2Bxj1HzlUj3YWJSzk+ni+pOAyasFx9yqnpN45Ptu0P1dSkkTYztM+eYB5uuDSHyyuR7h3xQz4Lg8n3qZYmLVgT
01+w+b+48ZzIqRO/71GA77tJR4i05zbM9qTJaCsrX9K4N2mPUGTwSXcPO4XUbLTVOCpVYfFSub2lzBk837xDTyjd50nDjH2bNIMRABHDAA7PJk37/pGuw/
6pwGRNExkOVOTmJ6oshBha89NAXq2CE2cRklRi175zVIMOtvFTjiZPPH5aoejYB0GrpQ34oiQ3n9Gf3CYPa3l9AiHjs1M2GUUNX8ivgy+j7QLB1IKF/qFn
cGIOkwyzzkz6NGXoIBEggaJbukE+P7v/ujuk/V0ugNQHss9Q5qYOnZfB47Pk9zRSntv4xKGox9fumJILFO0O7CWMqhfS2vLihaRkqY2+Vd4sLEZfkyFzZk
HkpSx47+j0sH0niZx4rnBkcNhs38jwvocrh/UQnzo4zppwR/qAPugewz1pA3xEZPoPGfkZ4ttpU3lStwyDjFRJVeI+DjL+QY5Td1nlI9+rN3srS2l4vG7r
7EXqO8ZNFDqqaF+30kaNvE/YD/N+kNcmkhhHiEj7Q3UFeb78AiMXnxo8mb4tT74f5QXVkbvSc1VJntgH2lBg/3/OZ4j9pvSR/mzvMLzI4sNYAmJ3JH1Yx1
cTNHDsfU3Md7aiGZwYak477D64psyWJ59rPxGbiU84DpVP7AaRqETcmVh0aFB7XFIwSWTmTOgDpVFkz4mDSSuDa/arzcyaxKnDGBRduzrlW+Gh5nBkQ8YK
3IW9V/Y4+JuDD+4wF7g8oygfB8fRyCs7oZd/q0QIESrqCt0/xT7STtjua53IGxpEals8PsKnGSO2b4RfclyvEZU72nJbSzS/p/EthrFc6yPB3+4RRmVNSG
MxDMtpm5K8Sha5NHOkrc5cwkIk3WHIGpxH08X+4Kks75kbQUY/nOpDOFQ2dcWqQThyqU7z69YwH0tMv3aGqqvFH5ndkgwWEBrbD/n4kbx6uZwE24QtvZ1T
XhjJHF5BRdGKPayf6mD/4eZMv+NJb2Efb8cErdqXNTR5Q2cwUPUPu6OTFcdBPrWKqycvytD+26zJAK0fi8KjU7IncRuGg3eCMZyotNvvKm/kDu9/kj3stg
SInOs9ZRy+6VpbXw0brne4z9Gt2VMJIJVYDkKpfIHuURaGBlMP+OzacWof/kX34KhbMGUS9l/rYpNuR76MP13Gy81khxhbH0MxbsxRLS+f1po0Xn17qCUc
P2lLY0swkXq1SRcaIQOC3Zc5w352eTh2S2LuKR2bi6NzJ3kR6ndWY1MxyJA5YfrHc6e2J10pxjCo+HsSND+uXig1+vuV3OGfRWGHfovL3V2rOtnxltLQjM
4bPpWbzciT3sd+IwHsl+VN7/npXdx7wCz5RB8hXPAQpdFJrco3aUw/VRqGbQaZjUfEIlAsyjhzsVcS4hYgs/N9tUpd6pbnD3OsEbbnAyYSYZA6OBA1bN+v
hW2fOVvbV4Dyg9mzmEh31tcXMVKD/YeOC55wDz2YPxmDLCjHKRR/s3KCt8CmTR7mSv7CUqRYaxYpI3UFQoY1Nm2PO4OpSVlj0SZMfEM/TpxzW2wdEMvSxD
0eSI+SoXa4YFq/WywYTvyQY39pVEe77zU3DZHjpF4+Yn/cVe1yFWZsUeHtnIjESfwt74rPOPOrN+e5uC1q9M9tk8/1MBN2FKagg+MHx4lyQ8aEU9WGO/h3
SmpcUiGXjx1pz7f2aZBsJMpru0VwT+ncCWJnFyldWMfgCDDP72oA7A4UDfNG0WTtv9rAIWtF3qCkDEJwUcp6GA5uF00C5vdldluzwOHS4sXf/FK/xocZ4k
tqZG/xZBuPagIwq15RPtZGop9vWIWJ1jS0AwNSR5Hup43QycVN4YRZi9ThiyXDsddKFsLnWBcoSSFsNFjdenxYm0bm1B1ydxkyi1AoZmVUx5c90wJBio49
UjrkkNKFuHnpIesfTWPfTKJNaxpbXDrNx7caN4Yjd2ZGvL22rbdouMWeuWx/Uw2ISy1RtAj2p7Xs6unlFGp0hT9TE4jWodJJUjlp/LevSod5R+emTeqGDZ
InoZPKVzeY9tsJ1bbW4ciWbxKZtnPJ8uM0uRQjeoM07SY+VjaRPnQKo4m6r6ZsONwcXWgvf1P5Otaf9PKq1a0N49NNxfx9/WXDnG+C7YVS0ZNRkvZjEEMx
SVqr7iw17F8vG9XtK1v1j6nRt6tJqLE/zrOQDUe+jZ7YEyJ6WbfhQ4H1PCRN+0LvOT7yV4797U8S80O6Ml1XtTFAwoX9RhWkyZI5UX5Yt7qTQhiEjn9dfm
QwtWWvPoeXE6r5MtX0iouTcIqtGhBVA2T013ZNS8ky/rKSw0pYVf7Rd+RlkZBNFVcCAv6VQtJx0lOlmLGn7nyuuOY75AtysiikJLb6ueIoohkuqsxTV8Xr
cdWh4PT/SWNLmCfbMfqtsyrEesNmcJeoyka7U45/13zIx8zD9j3zxNzYjDWeiUqAyN6zQ9BnzfpZeF0MsWbCz3u11CD+oLRHRtY0x6zaxDq8p9ldyRxLun
+OdcZ6j3XHLGi4sgbynh/nJdwL6dfbKm/gjxgN2n1RdaSdaajtP+IzUvXxwzziQ1jg5ctiyoraht/qIjXiixd8hOdCU9+7yPj4EKE5SIZjb/9+beQrpl/p
qlezyTsMCD31tjZGzah/hX6Zho04uTakJZynVSjegW/btw8r9o9VnRQVSyodvYZREmU36DdVXRAmmyYSUBhzBSnFVr7vLZWfKvHsAKo7t6HmqK84+LDqZE
wQUv+c+Bz0SfgOsA+B9WPVke4Uz9TVxDRgIDtbV4TSGghqjVDShU0aM8K6GB3aX2wUgtXhyerD/nS1ZrbUgvxmW5JXdDo2F4C0Xa4+MuHCdpcvU/dL9YWl
H6wmmbBRqGOliTwSL6u2qOaUP7QyjrVveqLTyiU1JwmtvTWHg5fxmbr1yYgQmpMZTSkiHd3nweTDNUyJ0uCaLMHM1qSTjG1QPSlMI098pvZA7Unz4yXdI2
+/rbxAremr9kyr3d7E1pxfc0wB0CyuPcK341pXkkmm8/7EAl5oL+/p7k1qWVJ7x/XM6g9OjDMvqPs+JNK9RRcd+Skq9XPI5wr6zwbet+7IhKkPNiSAw1Ov
ZagLDIuctNqDLyVJGigX1x2Ovla3nuIB+mytHw4O1l0o/AXrPN5aww5aPSzdMeAa6to/jm+KzDk1g6DRXVITtSkrx05MCR6sO4u6zU+pJVXQsW+bqfmh7q
SS+GUERwgIczRhY37ol4Qh7xFGuGvFvDA1V+WG547ixS/tPXslR/3s+iPDR2PpMuKq97+8aLPYXbS255mdpTjqTyqn1i/Jh0aeq79IvMRTbd+hcXj3GKvk
OsVVm06ftKFbUiWPxBnGng3197u0mj/Snye2ttefMrQ9czJ53VDT6ISD6iW++dbSvASFHPlHZoOw+Fs7grj4udlFCVNvtur3AkemNVwZd/DYGE0Z/KYR5v
GGE3jaxNTgIQpH8yUsldBNdbEfUTayIrpQdGsf0k8jupWVmThh646rXbB/vaYw46Y01fsNJ92Rq8AmXEoHh+pPx+8pXx16s+FI/dpw0T/GNh7JIj7V3/6J
D9zI9Zgi+z6me2qL3OXGxhtlGFDJnwa+9jGRurDpBEJqh8nfpG62+M3Jk1DD5GQYS9kVmuclFLSb03PGRyDrGu8uB2Zq04m+zPxKdV/40ClNF1q7yBqA/D
a+LNRnQijxGFf2bw8he81CzrGYYLMOnI8KExuEsu3lWXG+PnmUNxtxFB0OjjYdrV+YVy4EMKqsf/eF9tOZE3Ehy9+g+LKE0HKuS2pM+7TpdDK/GFziu9vw
eRsZfkGvXuwVHHOj80Rm2j2bldeMEqPSjU14pvl+NL6VSX+BOHFl86VnjyyJQzdvZ9F14lSCHJfQbAVZqf4O6WRwQ3VH+HDsu+Vp++tnzScK5aX8pWaov9
9pPqq+RDfSJMEUZgpLob+ZZZ9kliC1TRVH5e6l8pWBifVBK8A4KqcID/6J5N9S96d1LSey1toLdNDa0XI4mNFYTzcW645WCdsRncDJ948daJj3qjPd31cX
GV05NvQJuNvjkZzes3c42BElOrsu4jS15vCJqhFBOIAIxh5BqkvFYXuq9XRwb3HrIQetwvsXfI9/Zb71JDhM0uRd5Kza0y5fth4OD2CVcYWfwzmL8d6bxB
fsA5BnYyfShZowlBFWCNgKhA03cVnDnDt20U9CRNxio8+YsyTHn01wpG4rAocPtl/MARiP1xz2ryZNEjq+vjfsPmw7M8nv58L0T6qdTRn+5nPbhU5Ldemv
FLafbL/FU7A0OrK7/agsqvSxr2YNdaF/d/cf1n/N1EYJR263H/ZzO04W+mDWiS91nIRqXN9x6MiTHUfqEYOtPsO8UX1kcqzlvZFJR8iJyzTxCnGSbOXAlP
41g3KUXX5DV0kwVy91IwfyVw5K97NOm57R3CjQ+nE+zBl8mGWdhxA4dwlie0CWrH97aY2IzMgStf0xR5YJsbbLFKHkGf0XNwudYDszE/LRdso/dLnrMBvc
JtiaENcNn9q/ya/1em51Ce/SrtPBIt4v31XGjT0TuHcANcV6vPYP6cfEhQ7N4PnHi5OVSY3VH+pB8ur3/cOTv0op90eq3UqZ1a2+cs2qvnSY+46YfqUmHv
GF6l5sONZxYn/nzRDPdh+aC1A29WrxOiWornSfbTyXu290zvFKZ/V292n5QM9hm0pmyRYSZHgZ3dpula27Vw8C5/hEan7PtWpKOu0W5k7YOELOrCiUWAVi
lvdcGOg6qN088OVHak8ORiZca6zPXfRgz+HEE6HmBqfikh3IwbrtYV7vS9tb3I+7hzxgSpMeZR8ZzGHfHA5sH30jPl4g27VjQz1AUtt0Y9am+Tscifg+P8
s11c7NiS6pe1bZh/mEwJvyRPogXzHWHXI87Z8giFGr7S035i+fR+2R1xiUamua986ddkNlMb9WmfyUV3tP4nGdtr331NQ7qp1Jk0AIK9XeXwk91HuEL03m
yqsbmzww7+xS+A8n0aNybHpHlN/cV5s9R+3xviP9/L6LdjPdIj7bd2i90X+kvVPCq/qhL3se+ZxC3bQQzYS/7FLaZszFLqWDLzpyHRsE9sd1OKNraNUsZJ
JStX+z73D0Ut8Fm7l0fkiyzlcl8XLfkbR+N+Tjp/IH0ZyOhOSoZnvsJM2Vh1uOdDfCvHWX42v9PQIf7cPJT/sPRz4jSTxkcnM84gt4Ox4wLiF2zgtsV9lD
Lui/wOMWNL4uJnQFPpEuSGcmXB9c31/r5nId6T8zcE6/i/Vw5HT/Ufds9B8Gkf72bf9Rg++utJ176ZbhomPzBm5Ynjhq4Mh9L1x22njaYG5JbMKC9ezAIa
cNnGxDju8hhhwszjhgbpu+SBQg6OmScGwa8+iH68DPv/e/2iL7At0mIcVriKdRq1yd6OSQGuPx9d5A0JmE48i1FYHdTM5dss5zNsSvM4ftgcEjeS7YZZkS
DlC8s5WUiGPdjDbFielzIyHN8GsUjq5kTkaE0UIXtwWyeasHPK/0hQVOppVxRXhff/ib4cHD7sv8yYRGraEwhAidtFaikSTl9J6TQDA3UkxFGYxkbPyxob
OQrIBChAiS2s8eOjElOHLo1HtrdRk6QrdQ2eslIrbOU7cEexFCQvt36BAuecno36KJPxlVzxS/5/zbPSFiXho+rFdGhiNrJml3QG/b8EmUgNIRM+H7/KFv
9xRD884Yk9iRn2fCPcB1tw/YPhGRU5tDjwdfZltAYEkpgQgSu3Bmiyuq22ocHb/V2g6Wpr/W/fvTR490+0aOkKTjb45cWKlNeXPkBA0xLcprvIr8SwQqAG
aiRNzIiAzerL+ibeEz6k+UJwPiaA76QoaPhraahcpebzas6R5B6rHQ1rHgvUtdw/Y1LKRRr/zprRZKmBECASAjj8dxszDs3jwUktVafTiS7QE26FL3IE2s
0yNwwqKxQ58zMjTiumIPy0GIJOvwifXwd+P/J2J1YZB4f409OdeloBT4jf9g6zBFTvecYu1zQwz67Lsc7nBXBtKaPwDbQ+OH96WPn8b3sGF72jXVNY2nQ1
8cPzJ4wPExJ7YDfWSFYBR1I1GWeXT8KEefBzI7fFT3ftUmhPLgbIpMKmXLsMF4TvTDOkVQ2rfontagtB5Xehx4GYy0X808rHkThxwLpZnwRe/J8qzidbLY
/7qP9uerVDqJ3tC7R0L6qIT7zLoRLu9+ww8WLPof9g9Nnlgx3dmh2wzH4ROTxyCP1W8x73x9/mYCZ/1H5gX8UI9kjtz3/PoLxojfDNw+pJjUQxPhYOvkSX
pr0ujeycPJYWOHOSOF2vN0lbruoen/6Z3J+5tIlH/+W99Iz24/9NuPVDOnjozv/fAKmAFy8xQ33wqTh0Z9oVNjRl4805Vi6Nqm7Vxz6Jqpk5I6vLtysoTe
G5400YykOEP6Md24jOUKOXzpFPHu1OHgMrxXRhfW3CwYZjdrZGQfzvZkpCNEByANRbQBNcrR05fE25ojYfSWarUH1cZN3Wu1uyjsnp0+0u8UTuE8GvsPRu
P2vemnoBhhQOjfocECSXGK4ndF04fcSQ/HHymI8iP+p11H0p0+M0Ota+hClIsyhzWDOPSD6ZPIA2VAjJemD8eWdk2EyF4iE4qG9+3NRwYLAyBEKSCcRdxz
JAZyybcBi2ZOdjtGnDtzOPxwBumm3Blfedh965aoWZX8NRvCIdXaI8N81XfYPdyUqXYhoMNUkOsIksGbBGtM1p2+5bbKEe3cL83u63XZFAVmsabT64bdb6
g933w4/Mg1zIzuwkagxloAa9nshR0XR5WarU+ObJg9HPmlN6yZXeHYwQsR5aq/U1Sd5fTHZ2+a1FdkCKwXZ3/1WX93vSX/wN1qq/6TlaHJiToPw8PaPnf6
B31q7mQBvW/8l1YIoQlmHdvIJEPIvnz+MI/ToY2tp5S9QjS6A67X750/2SBq0qcCkpK/528t+/Rgd4Z/6+Cn++PcZWkLl9/R+AfmkHgDeL50hf+NV6AMm3
xo1/4G1ayBQuD/KZ8En6B+J37rFvhHNaYsuASScV+xHaYlcUbnP3ix5eklkkMKDP/AMeANSrY3SYkgnv7a59WTvz6PV/4h5T9Tvn74Lz9PbLtKl/TRNc5v
qyhuFNbf+AN1Dv9myLoxdMQfh261iNZsZYg/RQ257gFx+ebJRAE2Bxzs3jxkF9A/jMaNHZFif9zhieG21mtV9JK9cxcw4OC/WMb/3ch8H5gBkokbk2f4R8
kDwHUvZQdVv33xaRdSpxZH1WEh0EB5KDglcDA4LfAGzHjGwpHA6H9WeU/k4Y/E9U8326UFjn/34dxJvKjlebWe0pH21uERFiIg4F8kRCVbkMOvSsN6/Ojw
9x+Ik7istR2F7MAmW2fg0qdEVTpTX5P3/BOHJ7v32zRmhIxDBUeiqrAFY4NW3fAB7DE0TVjpAjomSB1sRB//fPeydJ6Z05qn6bvoR8pRdRvlPUvJiHo5cP
huGYRPKO2rESZKkNR+5kDSjU29q9reeZjnMRZ6Deb8duAx/EpaRv4wDNv6oshW4xEyWNH7ovISrSCwbWorSEY9vwjF2zIbp/Slt5+2u/2A8kpShBtG+lEn
/uxJ5Vc7nUm7WdhLQ1AaiP2iMVKboCRbg3eclvbana3MsNoKjllCL0ITk06+QYeZZ0mcpcVqJWuGDu3e3BqplRGeXy+IJ+nv58kiH4YqHKfqb0zijly6Eb
bb2EsiTNBaEz2TwUuNvaOK909kc3YvGashmMJ6KEQ2VmBk5AzuKs91j8qMu0z7kxSlKI762lM2fMzm6ijpMiCJNAjDrzVCu/Mj0FtU0HmnNT2E4R96XI/9
QY453P2mrCKwe18Q/mcGQHEphHjydUvIZGKdOBv/MM7D5/AwUrQMi/f5euVERFeXSLSCU9wYrun/INc6KrEdw/pC1IKUsEKs97jme08G1sEXoX98i6I6kj
URaolXGrQ96lZwnpt0m1eKISPfztwWacUKFGsX5uJHcCFoXG/CF5CPtdLtsocyAma4dclLX9E72GM7T0sWpPXZdBIIMQ9QLnbpI+4FIDnIg3mBfZqLPCep
Rx5VNl53S6N/3Jse3nsl54VMUidsiEmmE5gtaNAd3EsGBADbO2hkUw5L9RrhyJX2KiWYtN+ZK3pVT5Y6WEy8hAjtdzaxLVLIMStW9yRTJ4UHOV4NvKzOtn
4hzj07AU2O52c18Tvi8Z7WMNHVKcNMIx37ue7HwRX/sObvsftz4xevwbbv+WIX2e0X5Pzh5BBSieDEdpTyZhr6er/utx66a9unA0Pk/hC2Kjc5gd83+pN/
m2xgKJHp87qPv5hxf1g0Qn6FidN1tUKH51OZMxEBJiQLyQl2fm74daTVyB4RkiN+Uv8UjHCp5cNfjGNadc2EXsxfaGQwQqhhEDr5qcdxZHbl2fiGeFr5fK
UZ8DutFVQPmQz+C5KJ4iKPIw9MJHpWtZUeJyPPhp4gjWk/ZW+PpZqlGj57nw1OOMyyk92Q2J/0yOrEFovejp+YrPath0NnjwGh1XOMCuNpcBpxf+ZwdHfz
IbtI9TrLEMd25E0EbZs8kXVlBGtueVwG1vbrWiKNcVbuftDu0NCQUKz0R/50kWd1LoxnhnLrctid8DzyUx3CGTR5tzOStvjMmmxs/K3fVMfWZkXx4/xGVb
aRrz9Po88JYVD13nY31X4LaWT0Y6+jfHadeJtoQfhXvIAXVbqXFlsVrra6bGb/xDe3zY3WVs4ophCXVP9al874sSTajosZc+zLfvrIYL1oYeLDuN3nFIRy
D90OuJ9c6jOmn1VbcRgODi8hrvR+1FUK3Lqa5ed3Zyk+NyVO+8F4f7itnUh7NnTNjpRdvss03KxP9+zRkEZhw6j6a3e9t1RrIxwHC8g3cZGkELu8lHK3DU
HfBuDYh97HtomMd3UHA0dljZw/SETaPeR/cQsKedCG7jtdQcRwXoeXEkIl0EC+z0bh586TmSpjK+BlZfgmfWcumOxcpuIfc7pZJbAlQ9Le6d4bU/1zIdvH
lOPYdcrN8Hd9RYxrGQ4f8Dl6rWnoTJ/LntkgDl86yBrvflprDDi5s46RVgd7h+iqRXO3RolsP/wf8nLWcORNtxQUYnP/SN4iz1dPrae5Dkz236SSj6ZqHs
IOB8uSktL7Xr0nyvfYZqno0FW1zj/l5MeBXns6StszHly3jOPoiy9LBpj+nd7WF/spCNds9z1Vs2muNZuerNSX6F992M4ZX3YPdZ6/2D6cXyPd4AC196sa
Of/ED7F6x/fDnITzcE5gRni8tasbsKb7ndS1Nat+M05cqj0JKpdsrvXl1pjh226K/O1eGrP2RjjfzY1eyQy7bgcV4tzlkbGvqw7Il3T6TbN36GTdnPzdve
KUR/wvRTp6YioJDnUAk/EpjcvwLUkB/84Z/+NgI2fH70Sbmvde0sj307OIw8TKj7KgNWvlXOoJv7EddwMnzKJ75DCRJ9u1ObIaP0kqllDHft0Z1ptuXI4D
tk86ZAWFfIW8tolD+PaLaUNb3dd+uib/MeMWPBcpw3oICxk8GfAqNIRZo2PLUsXaE3BZQPsLfsUa2bXnA2Me3+Mytpyhwc5CpAx1eDngZDBVb0cmsliAyF
IkE0e/Q6yedHBlYXFswyfYkCc5ZR05+gQl5Jfckd90Bf4nRVIMrX+tifaYv/n148dO/fu3A0+yaHR9uaDfN07GP37ujeIhkTn+DQwgw08CH+VNPqJjdUkO
YVCktg9omT3EpRNfph3/fCSaeMKNgoRXiU5BKLbj0n520Akf0f4HVPuadkldMlJzg26QXv2WdkZGH1n16j6vaQ7tOu1+pB2HP1BOu29FZLPFSVdX5CPbOb
uzQZcVa/+p4zFeIQzb8huSUloEzD3BQ4dxdtVufaZ6rFT04bc0nFU9/ENp8NG1mO3x8qRY3axxzhNv/2V8W9uFETJpwo5/ct2T8mnFlO9frYr8/kp13vJJ
IRTKVp7BYdkei2Xu5iodXisEs4Z++WuR7Ubg0Y/oJ90y5vb3wvw8NElou0I/1ie3qL6nn+rfEjmz0go3sT7yBwc/04/eop/mzywvLnYEdA+G7Vf6g2DoCH
/pNc7fORjFlEfTQ0O/mTuSY923yJjVzUpne0a42/lzxHB8HXmEC6idIIh1jfFg/AEztDsFwXsiQ278bTrj/2N0NB19oQJpNoSaVIbYKJngydTd+0hOLYVy
TUH1QE84ZPiI2pyVI15S/bB8YfmWyz9PDL3xj3sh/2MqNygNjt1Ci049GyDjAwiLcqstUH9V1p1ksJ4KIYg0o7WWPaK4/vOs3kmfx6qquzPlRt+o4VlLMD
kjJX/lecXozUNKC6Edxw5X+lHMWMoLlyxp7/4BHcXISgbnClq5f3eP2QuzpHsi5Tc44LtA0KoDsrKaukzq7G4p9n0fwORvkz932sWFa6CrtFkWArscM5m+
50pXWG3zvHYWJ8UIVIVDbrUPOi0h9Ey0wUMJN8iQk+NiL6HhqN4dyhhArbdnlHST9X1jyrCvNyZBOabRyRlHLe0/Ox/LVX7owIBJXwnVX6q+yLdidiBUvd
F+VDumHD7JXzS1OzcMDq32zQVB5bqpHZO4aQAxHvxI/Wks09vukNrCxWQU/H2vUzEm/fXtzLq2+acj9YpN+/YduZUdj7R7P+z2n0FK1iexY0O9CRiNOicf
2nxZ3iuKS9r5rla3E2S4bs88xZ9SawHNsM57Kys9ca6h9eS8AB/i3cB/HPmOdRZXLELik3S5bW1ml5gWBSjSHDqaqjGh8icXhafOBv1AwlTqftal7aA50X
hgJmMRdtPys7SfcuY0iqq/A/Xk5HbiTafObG3XdTFxtWx4Hpk+Cm0T9zxo0GOyl7i+XUDcTqltJ7Z6oZVxxK9Zl549YgsuqbgIgsYWXBTVhA2Nbm68xPGI
514P7gMx5gk6aldrU1yN6mm8x6xTzJFKoSyyrnNKlukXtkla6ttjnONAcNP4rGoiWBV7ARZsL6eWA2uhA4PDCZszHk0nPCJ9oZGpExZ1NM+aD5QKLw97Us
x7EXshs1Ddm9DzbvPC+pKtLojBdemb6okMk6a+iGIVrsT1ALyPKnpwkVi3MaUGRXwEJ7+yum2FhdVUl7sCSlN4rKjSIMLE3KLiioeFjHZiG3Wu48i3Gapb
KAvZzt6+iLTRNTbJEa0YW8RJOeTWjqvO3gpyJk4mCszbQzV7R1fP/u3o5Yrpxoxf6JtQ3qQfheRnHT+bff+0k0CQBgF69iGzk4825v0GwwK9ipRQ1nnPUK
XLsNamHqWKCipYkM2u8g59GFBQJ5XqIcG2lNKWYgRWKtXdy09JF3t4nAS3iiyl/HQxsD7G5A2HzOYgsPad8PjRRvoilkv8/rkVjQWp/xOD99BnsF2mQiQF
uidhpj4eDn1OPq/eMFZGHyhScTf2XsNRIT/fy8RA1+9AZcS7vom+Wl6kPoCywaFTOUq9W8f/aHHELfI9VzuKRo7dwETTi7/NzMf0ZpRpXAimTX5vUE68wz
GmHFE+2PncmnkMF/Wur7otp+KHOfkqzk6tuiyRDww7vJepF8Gt9pJj6MhFmhey8I2RiXv1q1Nm1uDo9QOzqQfEmSJU+FojF7ncqbQrHcg1DgYa7v7BEjJd
Ny/PqsfgVj+un151UpSnGddSds0wqo27yrX79RV1P5G8PbVBI0Ph6nbmEKGMMffC0XaiPRisRFxwVtWRU8TRqg6DPboD+jfeiXb5ps9viicwW64eDUFdjm
hgFS6XaoNzCBzP8zbJIEcaar7OqsbLO4CQBelUZPJRWjcHo1xQ1CvOiYbAHRZmanGOQKa1HmNRCTU3mmKyLH1sVBHxT61S3HzbCXVFVOXuk4use6dB1+YF
P3OPyGPWMRDHVFJuj0kvak4mEcT3LjNF6Mfrb/1a0oSnfyXSJXJzgekF4h3k9goWNDEr8IDUraF3U8eWPO7/6OX3TsUnNJwo+j2LwbFT5xLPRvp2bJpEJd
9ZfMI1gad/X4pTK99ZZcsZxkxUxIU4rcaj0FbJu5ONtBUWc+IvXh5T7JkT2oLd8lyQIcGdFYu7G7/4jYBhn0ZVrn6aueI1b3bYtqeSJ/N2sbFwj2npPpWf
xK7PubwrtYIz+Cd6Fjrw/o49xUig91Q1nZdVPPb5rw3sehSV4O3crXuwm5om7E9ujs7FDtpIxc1wLsV5h+sOhSyUXhqIJPut1JZ0JfSyqgkNvpN5Ad4stx
RyfqjTdTQkNWZaVU8wFNZUykX1h1apyrY5XSX07sMsImbzkwJsYfnakU4QQ1hwF/0dkuj79NpJa7Q713zqTeAs/qg8KGX0icr74mLGhFRnI6kgkjMgTus4
1bfAPo5OtIIsKT48v+6aSs9k2dgWly3o+/l0OfErFj87brzUd7KhzWe9XRNSgqgpPiYRYRex/htEzh/exq+5bFMbHt6t+e06lCoV5k6LM1zTJjs5ld19uj
+Q43OOKr3l5qVKkFcnrVRdBPvFc0evzl//opEYifHs94u/GUTFFxQEnHyz6/urceJwYDErGmr2hmdVt1L+6gIMvfJO2OdP2CBOZ+xqWlCj7fgv1HgwkyOn
bdfRNCyfm71iOMuXdyKgJVlvROmoykAema81cSs8w6xThus3L7rbbhhaZGbSFnpsyGfzXa1fgwkENRb7HjLTyAzF3vGh8hcBbRR7TriOexjHjU8F4mzBXv
AoiWxAhszs80RYbemxldHET3fFBC44RV39qxO4UsZ2k4akAnFmTfB0VKz8pMNeILmop4ai7wnlDw+esTqRbeYZ/tsePUFc4BUfui1kKXVzryTPMn6OdR73
kwcSXS5tf8Q5lp5Ht7tlZ+hO3elcIPCFsNnQLTvl9V2KRXV1+HvJCdNMBSNed5jBXVrrL6XnVJNG8Jmu0k/E7IV1yVK1e2DpMQopTSFSCuqSV92HrANTBU
WYHsSel9PCS4FBavrQxm5afE7NW5ahA/u2/r/6iPAW+i6S9+qNwhr7ddywp2HCU6lxzmecDTe2oVvOCVauMF09q0VZwDdOjvs3ne9sgIrhoDWnngsNcmmf
lJ0OyNJUC3Z6BleEYgeA6wCVtt/tKZzHNuie2IremcIp33JWb+DmjT7ws4ohWmvCSA8+MXoyG1jG59CIeU+XCnl9L30RcODUosZnKVm6uNm3NCy04o7QdR
sl7ixC9o2u/9ztynogm6ytiw8MM8dx8LpYIzxutgUvhynQgEWpyRt2WdfB4ieISiFQCgW9Juhangq3vVbWd29TT+rz3lflCoxdApbLWx/Qdvz/w0eTTPtW
7oe2ou9/7bmXDlkn4F8+aheAmFKZ1EPrVtE7oUL0F88R7UDj8UCR/IcrwunjCU+5nm7PYhW7bluCkkm5v+pqEmpykrcb0jvYBewt27rKE89pe/01SPeCHP
QW8I6kX4/EChoMB9hU3ZMHeoTGTuTfGDtWY7gBX7newvUswty2z2Zypx4edsi9fOBcCciBv1ceJsIJ5/PAys2nz00UQoxZWzo8wTW4dMgRipM8U50KfL6B
H3CJBMKHev3HxZyfZcyFXg0L0E3ToGWrdbPTpzCvqjiu3vnk2pIYtrXehvnj1Lw+1K9jFk8V69Dx4I7ltzEHUHYNnkSdmxl0B5RfrvJBS7qoqeIxJQcLjU
MZMvDBrxLx5+14Ekd8owOuDp/eI11T/h2XnH3jktzHF8HNowdQ4DnB0r/qofzjIfhqSiyFO7X1QdaUTVioX9K1eKiwd66nPZ0ktxqmyvcpPuPnjI7MuaGQ
Muv7FhJsRC1olmc5WrtvzCpOmhrwThDsOWpshNvcNVQhntvSs8/i+YGceLB78M89LNCf1fqP3Zt/11/hcnQIxtMuQgFmMFdmvF20QmO8iQtv4uf9s3iRdY
6OorVESRGNNdzd8t+2KT66FgHf+yt1RxQ/wzOmPaRnuz5hqJ3F4pmJj22jsrT3Pbh5bqmR9cOaPFjP5vZ9k1YDu/2883xan6Vq/KcMr/xVmlNG9AJDXShf
dppSrmH5xSPY3hDVH/YI3udDTIf7Rr0b2rjyfak52DzYPFBAzXFhc5l38YRt88TAcqgyd+z8lsWcV348UVRVhoOu+tgbns56UjEpSWNNireat5+y8/ei+N
TbquV+miSzK5Y6XHxW7jrbq2atrul0n1xninr20cDzQxZqcAbenpq6+Fc8isMuxE34J6ytRIo/IPhDfCDb4q7nfym3YlHvQ8vLixOO5bn2XC02vovjIbma
seJQmeIhMoG9x/bM7lSEJKLKA4Xamtq3futK4Cr8YmylqZ1LNSpRO8ZTXLTVHe3CiLOYs8SiehjMBLmlmY+jrnWghsfWb763pjZe7V3ddoGbZbtM79JAQk
T7LIbQvGI3SRzfteuXdvy6bRApueWNz4Qn51fwZJF1xDcXdnoD+TD6cRk2lqmraaGP8zKUgwsBZR7syD2Pq9st9KqYN7YLGOlZfj2wj7ijbzv/pf/en6UM
lsEnsebeBpWnHglOnS6893rUNPUUr77J15icF8WFZxq1DuXY0eCUj6aBXbkZJCPdf0nvToFdCQnxNMN3AjLfPY3m7oXfMH/qVLrgRrJFvLqDe0S4WbcXXt
xpHfqYUUSc8ZB7g3Xo9Es79wYrOLeXJWyburnGfr+FTE9eg7N7t1c+710gDSto6EjExbI2AX/hxO96T3WAh5kCmYYvpTtX37mbdvoXI7YSav/UMtTPHg24
b/HHxYTKJ+SjXuk74I0FJbxQ12SxYmqwIxlHFhY9b2/EgTwEBEvn6H7eDmcC2EX7VIOr4bnFvVTKnr1QU88bv8DuHrIeK+l9vd4BsUVobudzH7+ZsIt8j3
JPNXg1WNPk1rbtW0D8kLlJ1jm2yg1VtRer+Cj8stlesw5mbt4C9lK90KpSuTIK+LMOVNQPQXng4SnQuRqOy7iQ4V5pITiQQcJgy4JG8uq5HEULuhBHNVcG
7kLoiXf9UUqvEOd0Gpf6YJjtbZ+M7uIPL9eCVnHH3s75/ZcWBWpF+oE54e2b+GcuRtqHbbc74pS2W1F3StxkncXL+xDkVS2QqeMZmnUq96JQ5mbdXY2k8N
PM6Nhf9StPpbArBOrEMtF2Cf8KOfGz8w76DdaKRKvBccGyUrtUIy81sqHgzcquLvFv1wiSumL1tsh+XzalCF+Y7kdfdxRJPXAa+b5/PYy4zbK+ohf3NiFr
gAaTRb5JJnPFptKOSY8WWbpXtiZeV8vSgGX0xgFL2VGM91u/WKdR7twF5xj+6ZN8+R/0Hq7M7K0ZDDR6y1sDIyyrrMxgUMfZzbTqJ6UsqIWkgYYh6MQAzu
xDTvd3BNd4W46HHzt2/6nKcajiUBJHXWirUwJ2OX/Pb2qfWgSlxDFoo1QO2PtFvMhm8L1nORIvHzJ5ZvhEudUf1OnG0IYyu8PhkOWt/vP+slNmR3R8/o71
xOFmVKdb925HwV5eT0JLkGIyL2cqRrrD/HQ2D3H+zxDe0rJaslyto2zooJsogT3C1zVfGp0ydUlJLX9l1YBe/XbxqCM9Nj68mo2d+Oyy3JRsqzyMaNiAWX
yT9rDezmr/MA8dpNy+5j0V7ARzQpB9IgC2Zr42fI5jOqrTeYnc8OtMKelTExO/i2qxUaQS8vMaNOW1fH4xdGqr21edDWhPX1WuxXzQYoeirLFDXpqKk5+/
sAPfICrWPCgJ0bLhbFuwQpsD7et59SbMuRL1mq3k6f0DyyqzIiXYYu63DIc1rrgn6Nkfcau0k850sPm2sY7J2uH80HzVnJyr3sPryxJg2cVJpQKvGFuTFr
82x97bQvFmT2AXqT4d874EEUd45HGxFx2zj4RZDVLYwr4/tkOfyXADR5kevxVAWYnHyu2q5eSdM++J3Vb2l2eVfrmetKhTeu9eg2awm/0Ll6j9sqc5tyGz
l6KIRzSeJ92IKrSUm61/anLnPRBUrg6duPGGStRw7tXd1yU0j6uFOF2wuevpYNmq9csDQJ5xIE+Xhp5mTjiMH4xUixTjHP+nZ2LnnAuhoK080mJGqTxRWS
OPgpgNjJgT4Sd8vUQbbm6JCL3aJwXKFFZoHngHhcrWkcH1H4MIuJFHBd92BO/4DDqUSwd6YBiqrCGrKAEaE4CN5DxWGVxDbq+3uhCQRBNOg6V9A4avmFbd
7y7gnfnAdGfRIzWHCijG+NSQNr8/j/exw9ZH94d2ecyRO+N6SepDWKJ5V6pZnLN+wtVm7fYPx2e5WQuPJSOiqTZtjHc/eklrd13ayyfmq//Lu7IoeKsRQX
1spKif//AtYOU/jaezB27fTShN2T50hobwyaFAIp+B1mHG053EOTTJ9z4blgS9Zt+gqQeLFh05HRk/l2wGuchV9YtlcMyTHqBX0arF741P5H+sDRH+Qwlv
oTWCArhYLP77SB/6pYX+7ii8g9LoN1B9EHpq5GLJv7VqVj96EiZVOOHN4YnW0aQfAeEiQIXvn7NG/SHVWwk37axHCvBHShfemrtHbfPKlIPvgkXs27akTL
Q9Wzuc7Dfs44jfHTCIf6Viv84U3LNShAOzSblstclvhj2M0zBZCQkMQhCXz6HaX8WpjIFj6OQLz5+kgQzOpbiCaApXe2A4R0ZrsGZWE3MZGvS8qOs/0H5z
ulOpRaQirp1TI3c8MLiKNIk4w3z76vkON8iaKqL3fnEpnbC/sWrpWLVTqGqOvUL3wKKP9hS7jUVc/0iNexui5ZBf2en0vpddtS1uK6e1eXsJZeHp25Xb1x
eIbI2oF1ENYEpn9VDp9eS0IHIqBhThROubs18allVXfJnddmAZPdsbJOpp6HYbNBRAAEdN8l5BB54J25G6sJ7uQ1Ck1jS4G1HBGq9L6DtX4ZkzYrrt8OWB
gXrGwUi5kDceF9bO4XEMh5IHoMtZO8voai01d6sWCLewjB7WcpJTkOJQlgVasi6nnYOrLlu5C+zCW3m6yT5rA6A2D/G7fd76yQ3jEFPS9XOyJvXLKlMfWH
xRwXWM4u+55YxBttFrotkjmu5sy6i+ceDeoAKCnYmajZSEKsRcAR/IedtsEjWSJOJfy673Xfhwda02qfY2lhEXkX731OXxswzXRZxQRbV8exMmVfRTYA+k
2Ak+Z7hbrDfGA2txcRDXfwcR/ThoXZ+m5PDUvaYkWwR8xfPNeIx7V6Hdfpqou4+7jQrE8EIf7709bwNFxSiuHzSpLrf+6OZ2PXnso1kiW/qlVkSvFso7PM
u7UGUyGPD0nqDyWtk7cbXWePuY1YF5FYf/eorYSu7e9Xgk4mXr5L7AdxFG44HDvnk8rHQsf761xHtQaQrCUQUY3VVB849cxLwPUK2WJ3BNfm28CCfphTdJ
vlsDtAyEDGZ1wkUG2sl3G5pTiJd7bOyJfmWH2Wxc/Ytg7e4AsbET1sfaqAG6BCW48ttlDvUz+6yTSOLrGBFa9X7gXN44Y8Kd/xJ3clByWaDg3aE/T9fhH7
fjZWyYizvKzdnXO36ardFdAWxPtSPwpmwqP7Th8vmtEdZjGhl1e3oWy8AXiXxNWuYjc65xY4vai3IAAlJC260aCf/HHeNag1fvaLk56AQ7Z8Xc0I8ro7f4
au8epG7vzXc4dJHsPuzEm7foEpfnWhVceyn+DC+55AK2QP3qSm7sJSozrph1/eP8XJnyxM1BoRvs3e71R78qhk40dZ00x51vKy5/MHVOlyR77dlLUXTuSI
OlOMRHv7ozT5y/7ZgPpJeDEU2FIHNIKLhrRc63SHLOSXHtokfEjX80P0plQpb+9Y4cy5cac7ujD4YHB/z9c1SjL9a0mKT78XaWL8j0LKfqwTx4E1R70lwl
OYbN2pF6sDcgMtqpX2r0Oe4Cu+jE0FM1KGMqsLo+Ye5GFdsmuuvwA6QArCC9t+IInWrvdfdCVThH74I2tviK3986o+f8FZ1rf082gbPhwbVvB6PFwcUD7X
FdcMSiwZvV81Cdosdv1UqasKL5hL6GDYdzwR+VpDjUndOb8vQds5U3s1zTvXAD4j+EvRuL1KL4ZsER7oPXv+4Tj58qr8b15IP1B8DUXwx86HXGlcpXizms
g6XD3mNDmyz9pwFnsUhfNhR8MhU1OK/w7urrUMPVVdWzGr+tX8UWH+eDj+6jsnJtOqa/ZoEbUmWxZ+WauLMWd7tWKR3QUD6IVbjQhX3C4PouWn79Jz0HPv
Xbeh9UiPu2kkgJ1+JXfc1iS4rlqx3l1vugijS5yMzdUc4VtqUAQQO/mNp7v2dlPwMY2wdM3H3jkogZo3n4k9bUegPb3MxHL14abBn0+TyegHZWGUkopw7k
vimIuBl5Y7+6mePq+HpECR2cE/ujJ5VL5hUIOtNuOH512DNRpXv7ejT5eBvQlkzc8WjbhkPOfklw3zsaM/CMNA2fsqwRGVrmGdJ4zwSHL8JJtcyxL9sd0P
HXbhg9/0is9DcbgvzpIIyVrHOO5mnyibJZsVmLq8MskAvXQK9eTQI6gWy1vMG41hEGittr4jeDeqWKbUHbfe5ZsYuEKveUThgm6iNhus+OMa4vl6qKo+lb
Fn+eA022YDj4yPQz78zHRcavxK/YOGpBFWHPPX9VdLcJDxpPTNmDrKNBRv1mI79iuQlp8nO6ii9A8DFoAjATzmAv9FzT+CLb/HpkIrUv9n4OPlVNzom/wc
KWaoriKrujUMvLn3xcU+HUpDERpv69uHxG+Gz6EsELbDN0BFo/3s86ULgpxowfOT1kOVHYxWEI5zjclE96MS/K6pUCVXPqtK/w3/vdq1BfRqPtLwYW+3+e
Atf7LcF7eIZ60Xiua25x0XoIKH5n2eDmIkrbPxJsO6499Yw0J8nGbPvmnDJwRw1h3k5CRl3EBUiuljDtH+CNOUHzJnfSvJL8r6p7/3la13YawdrsucDwqR
xy3z5stwODTHCrskWR8yzYe3t/jyGZtn3I+ZNZPGbEsah5yx5jFgOjCROCF5LCsNlkU4oV1kOBu2IEfGsCcs/br6mrvOs3qywalKulu41y1R49DfoOJFys
SnoWu7xt9adnkRrxkqTKQhQZn8i3+5pVvtj2MczTRuHDU3kFM/f2Lk04XT2wjLF4wcggxWQ9I2LUyB03KXY/iicfv13hli5h85DR/Ss+QL29GMXqalteTp
puzb5XZNqo68MsHjJSHjMiD7+95n0YupEKDH1blOH/b2s911Ag/niTa7tgUUt3ceqaTXpZR7z45EXBKM+nbtV+eHmozpQEotqGuudpCykbT2MeHA71ybJq
/TJtqvVu/0iUWyUbH0/OQsG0zeFUr7i2IAAql3hc9bUTkw6B6YVk/r6aly0jPgqxz5g2plcY0/DpwjtXdsg55iVksUJMO1JjGfUH/zSY2r6b7QUj/Vm2ly
4Z5n30NQ2FejcrT6UNiXAQko6hP4OhEHfatGanp0YR4Lor9JdbLEm42qrjiXLdO41aw6bw1D8m+TYo++ugjbqqwY3XUU+UAPGvCxCfePCwLF/OEWBmDuat
aoRArwqOHbea4+x3Fn0qdxRr5vtQYEe7ol25jOdZnoiC1RytiD2Lu/ZJ0N6oeC9wcQLERKVhgoYSgReMFzvdGDoXWha8jOnOeWMeDExV08/+rc60u/2suc
n0dsjm3hLCBwdnAIU7ck8OJn6VT/DO8z/KIidZFZt+rUHuSHfKwmeKfVR3n8UHpp5xeuRyoTePm8ppytXeXQNVMvZtFf003mlwwykMsvVlOf3ax/6JpnDC
tY+rC8Ge/Q4oLAJKuYYtN/kzlbzFrM+IP3jFVZsbr9qfY5oUD4l142aMEpAC/DHOU/Z3iC33dhNyOOdVOk9Z7e3uOWbka7PLX2XlrqtN6RNj1d/i36LhzD
nPp9zDy53B6kqjdzTH5DIwBctSL5WIwo8Ai4U1LP2jV2F8mzGdXKeipthbV3vPw9/lcd6rJ6Xi0Up9QDg3JqTIFEZlQN97xOnBDl2zufAaQ+mpHJty7tB9
+5+hbAeUe8fWbwR+hKCTglkSA1S3T+WkQWeTutOk23ced7hNO47Aj3uLapnSckNlhOqEpyXo7Q+9n3KdkS+qzZN8Oa06a2UyGYqgiDoyepZl/3VIX2PIuD
uH4IcyWm05xBPYa853eak0Gj25eRe13f+QjXhObF2nW59QWzY27uG2YSSqZUn1IUpfq+fleiRGWReK1re5QGuXnYSzQM0UKSZ/rf6szrI7pvyfIl7Smler
WYJ+/uJvMtYL7SZbtgmbo1AvEvU9Rt4Jci3fiv42/5bpH+Kax28oufhne3pDAGc4aa3xt10M5c9B5eI9dehMLdqV5tkWlltCLy5+O5bsR8d8kUNJ4U93Lo
k7cJCXxWILy3wLcnLRbbOQUfs4elZR8Uqv6crAnRaP2fcE9ILA9eDi4havFjxx9/UmBV0XWFibicKzeMFIfafiptW/zTownTKyTfHfFU0t6s03/cmKgy8S
emPSvyGJPerhqMQWVKNoBxL8xDSQo2e5vfYUl+fvd4styMe1FUecNE0pNpg5ezFQir1NLxsYL8P2lbYpkuE+kTrAcZnad64Bm87jjyyddJew1IfG595YCX
DEuTiMruPLmBBqkXUKmMKqNtykXvH6OYOSjkDucDRJFFmOAaII2jGADKUL9AJTjX0e1pbVnlC66Skzx7hWpkvpdcsTu5xsr9gB3bc6aIQX7BU8HCz7bCMH
/LsAMR17Rv94O1jzKr3MBNlZ9NWieRH6ooH47VtaV6P3FIisRkowGBd0M8Sl2y6Ci2pg+jpw/B8Qxy9CDraarxuVlSanNpC7muAY3ZcYJoarDCdsMcvO4r
zGa2evlCKWz7loLH5xtla22olZd2vhllocs/M0e+WTbG99doUE/FcN0QZbucuS6zmTbT+zZve0eCW6uvAo2djTlO8dmoXNq9d/rS+3H3RxJYEOqOzEFP6I
0LRYCSFIAhitFw2n5hzLCXumxE2WLX6dJqWBiOJLQVw/JLEYFtcvH/FrU2v2IF0BnAET3kwyzTqFPj63xRW18/g+e00eL9AzFz5L/NXYjMlIMe4fGbH1QE
f0f2iC4/I+bHntIaSOTQevscr02amt2EfGrEbL53kuunj4YOSyk2vvuggqPR0D0uCzDE6+nbDZx87H6ny6Ekm8nlvoSzfSI5TTnlJLBeGSbajAm/fl8PvM
NewtKcN8dNeuK2p5m1Zb2kr/yVElOOmpOXFSMH1jhZzngm3GfWOz4W273ILE3lZonCkSf/ot/77D2awnKuDTuPnMIU3ggUNGUNY0Mn7Fjxwd0+UcuVOT9u
KPaDiyPncIplb5SQWPg2omgrK7Qq2/QWRzdQdCcWfCPIU6TLYPXrVrnzd4713X/cO8OZrTrRPKsJJ1LHusABiy6QbrBOvZqVMm7QUDAWDlomEUHHWlYe4O
7OI5g4WxxYOgWx2sbE04cSqxj7TwO2drv/Yd0LQTg6QCZYFaz0yaH2KPmv657mGV+EiMiz5XM0Me44dIYvOf/AjwTOJ/MvhceUfD8LDqzCMg/gI0CASscl
ZUY9dJUtJ12pcSLCNNRJxaBhtVqyelumvhcFqILDBqowcNN6K31cXze1fvfgy3DFmsskOVxk3k4+CyyYI+tL4xCCV4y+D2WvCb1CNGAOTCRQPKu1QTiFPh
9V/D1CRUCBLm1af6s6El91RdHqX55uI6NfP3ZP2Qee/trpwfhKf/X5D7BKrBUbbT3hqtr9JzHPEUKhWXzWL5PW4tnNinf7k4DIXjWrPKafeuQdZszBnN3G
HN/OX5k/csf/A3pdrwpd9rtsmr4XprhuyWWYJR46fv+bJ6VyAmEEHLb1kz6ux0TGGalhaVUJ8U5a5xV4yOUp6BDT9xJ/5kkW1sWJ3vDnP73vCqfwMR+XKY
61vW0SsUYOweULS2hAX/IrSDXETsJr6SSwb35bKLNWGyzZrx7dc7TuYaPna8IzB4E2gaGLkC9fbv6JOknXe2HX6utYwWHP47gADJuKl+PDtxaTpltROcJT
V4ELoUz8p3u8hoTxGlPvOf37wLd7lYIU6C9QHehQH605JHi2TXknYWf2MB0PQZVob0ExkY8MoRc4qNiAoVZvWZHswl0ZfKX066fzbhYflXgZeksABjbNsv
pfxE8Vr3Eb+v316wWNV0QvCj0pFEhimnhyTUyl1Pv0UfxR0jzogmib+kO+e8gORODVrlP1k99I5A/h7g4VOEHNh6Bb0UNwPOLpGlONdWvoXEDvihqNA1yI
ekCluNbAV0vV9MXo/aTvJ7ddgBjmzCDXXWbcVCWJRY1ahVb1xufIzowwh8iCImNFxUzj9ht5wD4Q2gvCOgPnxW/nw0ynflK3oMuDtm9dlGQS83O4sbPlyM
aWx7sB3ZYdn4+FrKdnA9owCNZQOWphe137/xVm3owSVv8euMO/2X/kjlv6Lb9rj67xASQGCv7uYpzw0cxfjDWKggTdNussUxrXnwKsctnop9YTs9Qf/wVE
PAXzjQsDjkK8Uo/++50X2O9sCuPauMRwGb96Q7cHOLzDRkg0bxJppYvC50JXM63Wn3/ItvTtXSqHwT2904FcGbiiMEuh3JCclO25z+J6LTnY0JBVptVWC6
F4dAWRj4GUIFG0IlcJYURKf2ZKl9nwJl+vhrWQzOm+vEVxzLXTOexh6oa74eAoa+B2EBwAKk6JCqXBSg55rlzk/ZBRyYZYROU0lA9W6u+vyTpFUbWiqJ3u
o2YXu0kzp2XPSkIlNC0h3/DPkbIFoM6iTBO+YEzfPI3bWh2UhAYa97qHETYig3NtT2gy3oyxpvsRd5PMVtgahyVZFuSnrI3asQHEA1PAu2vXFZE3vK1GmH
NlnyRTAcb/9usEoenKcsbvb2vazm78dqryOFUqEXbQRnpC8x2MNcyEz0jV317WDpMShJsuYZfihZI/xafqUjy+B2dzZ9KSl9xz59a/oaI44lXING1SeeQx
7v8vnfM7JuI2s+1/3P74/P4m08Wz5hnTVzLaYSdLeBKyjlndZB9BeFkh6HLD/wnPBjysN+p+TpruOsf/mTjo9Z1KtzphtH2NMHUmeRJPVre4f/pJOdKF8J
xf5+6hVf357NTL2hz+2mFPYS2Mlzmj32fSyfni7a4+VPVOL5sutP7OeXB7OQvkXVLtDyh4fmd/VCmQfbdtwBE/dA0MKwLPdroDqUxZ/1yUAZyorWdMrRi8
lI2wOA8un3wADOcX/0+mf/xFG18T4IZ4Pr/FqEkXycqcdPX4DxdVT3cOVm2537EqTta8C9njJeF93ajXvMicedtE78cNfoeVr0ScE1bMoVR1G9fl+NQgEe
JPHsmvOLokD6XcJMVRlS2IlGsqKnqtG8WVhbweKuUjEcYvdPDhnhEbgsDNpZ2Z0iQLq4iKoDc8gJsNLZoB05B5zNGrBlJ4n2YmEAMmoX0tCmdmzqlZdTN8
o2EksTU6wxllc7jnaIig3VeIqmnFrc6kJ3zjtUECY/NEVQl1/e5EE7hlitjyD4yEXRQb/SE82MrvE8eN/gG33UpgFOfVYq2p57YhdU+35iuW3tOGmePeIF
hH0STCpzEFzlQs5SnX6b2jIabFQEwwqTwZlO+2DSr3MequHoK3beS8NHwJZwLhMW/fLouST0jrIcF6Sso9NA4jpUfi6gQWSAXsYLiEAcN9VrVsTGC8aw8h
S90Ej3qCIMgYP9OedN/l3PPLrgUQdWySlr7TZUfhZu7oYk/rxPnq/hLBK6ldKKutUSoC7XNY28M88jDfXnWKv0xmrCN9hoNfv4cuUKqwudOUdTRyzlm3ZO
sv4l2nCnUCs1ChJHYvnqWfwaAAHrRVvCyaovWpTeEHLULk4kVv9BO/Tmgrzi+qrlziT4RSsRZzZONXvxkoDo+LIRYaSmk4g8xcw0AW/lT5pX6tfuIf4SGL
d1ivhTn0CW8VNqxr226upPig+xyseBBSlyke5VejCqFnOuUv+K4xGn1bZFahiWd4cws9KvMz06TqCPPvqNvNRd3ajqT4oHFFePLd3twTGqQOca7aZO4TDk
aXy5OehiJYia2iDGaUym8uwaUDHvTnYfbbWeN9+fy6RbyOvJtvjDJNSaZtMHn+spGOgqmjI4aMh575LeZ2VZ6yzlt239y3ncXm+Suy7NXgpxaypdfQdWPA
vo7ypksDdHX6KX1JZRlZ6Pmrv0O0cxPV/CKTdr6kE2ytwP7txrYhboxoVykGXRJg/lMb4XBUudyuNPvnrk2qSi9RMqsOU+R7zvdVxHQM9KoKp6yswZx2pi
nRgOhaKtJO08VOC7wJ4zPBQ+MygOIuQ7jD2FZC2D/Up3SWJj/ByDlMuHtvMSQ3DGf2JVLnQaL9wbPw8l7kqZhWFkcs1SO6eyuNqbZ3Q1VZ3EQVqExVrvXC
q6XaCTa7XJkYaqfN3lcXjM3+TNf6mcLnmLfG0fNXXSbKvbPsI4BdFelQSFxgg4nI1zxoNYI7ZxrPiWdy8U07VwdYMl3WrJK+zjB/ru70Y1OUpQrJgc4Byc
0LKog6gsxZ5mJjxRrCdEzaenCs2rUCdXyO1ztqfbnjltXn0+2t247XkiwmVe3KcYbPC0yClmKid2NVlqQuNWVjOty2ioln3vM1xiqg2UV1YqNsisOItPK+
a8NYEO9rm1Sdzuem8gcBcrBiv+uauIwDz/R66RftYyc4Py/CloJs+EH8yJSfhwuWcotqMt4yOmRnnf7dJ5/L2I6xHPVsjl+5WOi45u0VVa+ZzQA/OALzri
8Q9OMgM9+5NM2WzjiLidc30rUb9EPL4xTiqWUIy9JYgMsla7/g6p5Me+Z+vDwra5rp++snGACWq4bZXH86qO/kQfZtv7+wmeLbYYff3hbgtvDK7Lf3CO98
ytgGNvbFbLSgPR1DpiSugzedgtTDQpoIFD5x2hhkttEemZckwbMjAVGF1OmE82ukkk/1j5LL/mo4I5kjF0KCaGzgestCtmKicJzVwpXiOek3yUe4i3T5H/
F2srO3iirSlerl7WgUkNyM3vCReqjxqC3ZaxTejjiPsGyh8BSUOGde4EF++nnZfu2Z2qpQSRI7V+Q1oLm9VN5rjV7ujyAUPFjP25gV6/Is73yb9Vdurt4X
wRh/Bnc/4CL4jxY0QYwxIznudcQRJ6zldxSIn9DRKkvQe/nlpQ65zyfpN2WjsrD4eyKl/SqsveFMpFU5fi8c0xObdzo+0qba7gmnqWbZLxL2zmONgQ6J7L
4q7iA5fROUyaey/UeuW905HG3hXCp2jiT7b9ZG85i+VhUIxEFcm5wJ/83WvD0wpgPZzyOQtbNrK/L+SWombxvBHw8rpoBin+2ccJpyBk+WWRj0xnuplv9o
GjSz2+dLEw575/AW88tHJA7VlmLwln8bNqsB52ITMvgw1Le87V8faACZDJjTI51Swe3gf2CEA9lJUHjR4sFjiUqwfxcrh0nZVRa+K6jd6Z73m2F4ein1vO
d6Uifo9YqQERq2qr+Cd5DjlS7Fh/bsjSIjSELAgsIB/KWqszlXDgevyBUGK3PW9RrAZbzl1viVgT7an/wRgcIlBi5gFY/W60/IsDN+cNTB7rTeVeE4P93e
Ef5xdH3Zg0Eg9+9By3fHAPf9Jt+Na3gCR/IulC1pQVdK9Kx2oHiOjHcwXSdO8N9qi76cLeI0pLhXQjEPQDRNxgIi0JtXCTzwXOl0dDcSI3uM7imIjbWwEf
EQRUIKJvjCfOfFlKNrLReH2lO0T9mmm5ntREM6LCTp/Xs0wdFg1EPYHBzqAirEkxtq6mmaQ9+GGSxZMTxNBtdsYI0vWZZXiNH3SiO19A54g2lq8IDpRsZ/
cTrDmFAbXmwJjYm8evX87oc/NplsXsMStfoOdeRNMYQJlXKTkQP2Jr5w71I4c26Tp8boSLNWAuS+FIQ/sEhO+fnr4OeA4nVXFWdzHBkBTNHhSd3g7PRnqm
+u5f2jNZLQ21Ynv3fGPpfuhREeDqzyy+Nc5+CTnpk0i5IPygeTZxWGCB+8rGXkWEAjAmdVBkp5hgo30diu4WX7uVDYYwrTXlw+TLW3j5ZaEzDfXcez5yVr
6bRpOPGur2y0LjIn27r3c2YL6kcVI0QC5wy21wH/Hr0RYX6q/J2h9VXqukAoVlA4KfAbff5N1Sy6L4BjAblcCXsHFA1Wv+O9c8ymcFN1V48kbq7PZlAbYB
B+v5hUnPUljNj0sgSxwNhUIN4gfazECl0yf08EFOTMBm8CxrTl0+a5sy0cGgYVmMpvxIeVMLuZsThr/fByIQes5WpncHlJLhr3znw+O2oB7cTP3G3ovOqr
44noj4uK8N7FMjYUXr8x1QlBn5VGOhKxMssJfPHS8LHd6p2AGIDsHq60K4Gg9GKsf83M7KE/Yi34FaFgbzeUu0Ga20fKvrCiKL3WD2qHqCvSjiEDsQSdsC
2ylWq+9cCUl/VFbJf9XfsvKTd6hcXFB194KEUf8uSQQy2K3WXJt6ik8f7tABuijWIvcPUnIxlupl3LOFJjfWPzTvVPDFn8KiIgFQ0BX6g91R/uvzZm3JZE
8K9yszweWCXW6AniorrjXaNMDX6zay7O6ZduotzdsuyumpcjsICtEWmGiZuGP0q74hn/GjnucA4gNzvEFsV0p5LlCXSZGCSKaLF+nsEv4NVdUw0QuoqSDA
PAWV25L3iHWCs+pOlCJLW55PsK5ZG9F/yWpx37Gz8su7ELpjBW1SaneK0xzlGlaLu6ehpmWvtu2g/WmUitgbeWzhYyg4pBb3TF/eB0BlK8XXnzhVb2iONc
gccjgAa1/R+MxcbiP4PP5zsiOqw/RaWsW2Vw9mZc0KhySTdxIjFkL3aCY+2tVglj+ABli/GzBAB5Dm3wZbYA/cmr8J7dUujRaAtzdQFIgbJz4Dllx9J2ro
Zx/1G5JjeKqli58d+9cNeoKl2opRIjWAQerRGaCVHR6dPhy8IWZNbeABahZgrGYvIhkHXtYBzqDZ8UX55ADwF0AL4Sef2b2MRa26HmV516f3heDBD8AQja
KMNzINeQEVKcUgqnAJ+mU7Lr6VV+Lw04A8cYEm4UGOhUTZQQkqyq2eR5ViJOjt6TICXCTEJG/Pzz6yelfs2ExWfrOAIAjuPgSYexPsVTXNL2NrnOs+Uf4M
3eMVDrOG41fuBUXmb2DraeYGB6aIAweQ0WbYjgCAGE3ip/cevLOj0VCI0pjeDYBAASKlCBHIq1J4isAmoV9x3q+aEyMQMMKE6V4FmQ2IAhEA2U9DiKUdoZ
qj7t9JWGkcMF+VKNIMy+1Ri7uYt+2j/EtBc6zT5Bv8uxHgYMQp20r08Di0Ys5+bl6U8kcJHozPYR+SQsgZmBxzb30l1g4GORwqYls6vCovGEtT6AYvko00
uJg4H94AT+oTUB8RTE0yN6cMvAFEllR+02rcusGxr0LjjNEbDtU6p5ZlmEoluGxhzqUgPmDNan5834CHaqgLfAmqyJX+E0N1VT1J267KU42bDjbn7cqfAf
mTA2sTUVkOL3/sgI2aYVUoCEzdxmF2KUcsFX5yJiHl6vawC20eXn4bAff+zGPAU1RLL2H74W2uD0R6Th5sy4UhuatzZQJHyl0NB89UE30IU3kawgKM9Fdd
Ygy1WatzqPCyHggRErQc/XJVmJFfHH75gJwi7RAgGI8xZYLiXpmg+MlyT6FWXwq21TchsS/AQm/Uwqn4xtALur2EisU6zt83j4d9g7cPc2xuoXPESuAdbL
f1rNacUzJ4ChAxqlrabWpA30gAR2qEUmV62SN+kscwLw8dLJUHo9rGA1YMmsB6AZqonhncfJQkR/zPel0lR1QljhHrwe+uM7eiWnwCS42dlV/qE9GLH+8e
HAuiqr6Pdc6wfwRCKOJey1CoauEsUyt/M5qgclAskLB0cPLtDmk2isCvNswjWFNZlkGSE9yC/ammWvlstS7thGcOZO6AoyGUHnw27JqeiOhKRgXn563flv
FcDi+1OgWBhS3SQs/izamdpn64dhBTy1qO7Go9856loBZv33PyuJXfSKT67l7oCPKQdS4F/xU3Wyjfiikay95EHYTsVu1T/SewYsYqxDTtL09QWl68hQ6C
fSeIr/ZZ7aS09wVJHmnEXyXpmbUgKTOrb+WLC1gysy2CjO2i8B2lkdPvbH8oZ1Eyxq1o3tFOCDvfhRnyW6YJUj873BA6rnwHzxw6hfDev8XfGGDbipCPcX
RW82eKhNNrWOQ/lmvsWBye62YLYMGno2r8OukgSd+FCCD+GhxmTnsF81N1qP18QsA4nzvfsyoSLSEJToBCDwlZy0DoGthc/ahZceH51Q69GVBRTtQiWZqI
8o8da9uHcnNn5VZ972AIysYgsabBJyGwB6JrE3Te6N3tdxawGxoH//SnCCoE9l+wQPOsclfRqHEadKOCL84OgYvVbvzpqZ2Ne0mtG2338K0xzCs3wPP7Dg
VJV/v5anik9kLnVKS7omj57OJCTdczYonrKXSwGuUHoRHWBXTLuZs9E2zEBZTyWfkFzACjKhW2Qt8+tX/mPNCwjDrJae1UB9auoA7LBAM/Hdy/EYButHve
n34C/tsttwMmXOU/asX28AA9ysHYfT6N+2wPa+9oMDlvO9/XWNcCuDlEdin2y1Zr9uiM8svDjSScZcUZYa3XFTLeieuR1KDAkHz1Vw92krSks+KXWDsunV
/4yX+Af9+pYFfZy9kDvQ0Z1gF610bl6ndLqTmgpH/wakjq2aUu8yEtvuWVHcdU3h+Vfv1Q5ddLuosc9oue7z/f1RJang+5C7Iae05NrCthM5zwfCw7X6P6
TXidpHNiuNJ/b48CYpisu1CASIpZutxVJKPVBgli1RbIGzsig1hNnbe/CLcaYR+4Nb7ERxswohukX6NlKz/w/4hvx9WGXqwzOzZDfXqL296JwsKj2VV9J0
GUNS869Dr1cndcGzx0+Grr12yWO+4mGXkd09o+Zy/5X2uHpDkbNKLJscMfnwc96hh6orNWRcVcvrPFB/uxF5hLSPRaiWGA8JoRCLib4qPHy/bEWnfbsEUw
4ofyU2PQaNfAZMszKhT0ja4C+6frFUm0e9Mzb7Pr1cfR69ndW3cZTTJ7u5FyaRgrGxu55stx1kS9X/xn4qMABixLWnkspyT7lYUkkK1Gx1iUGRHcoE0oeL
utJPD5DXZ0L1D9L2te2HWEfSQV3MSnidbabuYdSLsvEGFMCJVvnk8NrzByxI81/bFmD2e5ZKAcJ/rtwZQVknWFRYkKCrMM3qMFL6RhGOg+VNOheMvqiqJD
KVVEkIuWzQHhktDdBWyu7x+HRfThllghbyay+czPUithfTYwomp7YZ3hmAUwuqS0xFtO0fm13ZSg2t6paGowassF6OI6At0QumITyvBpS8RUVc2SH7mrgq
oCQcslKuAStbewq8g3Yj6s5gOb/0oF2NioGz4OwK8cXBdy2tQQRSiOMSv/ZtFRad28GKLM27jWe+K8y3l4c9GscxNNR7G5SGkQcW6UithzLapG7P+XDO+D
dqxHFkTsl7wG8tZZjXepoYZv7aQE/pfw0B+dy3KXWMde1NnidHMuqetfp9A7akwHT3JleSWLWvlwd8ixiarzgYeUORovjWSpMLK8OT4hx2sXBA35h9K+Ap
qTlm9ZR7M8tbfbJmflPoJc2+CqIMoZs7tS42jEiL8z66mBjk0JVHucgS5oTmoDq8NnwRYn17L4fpvFylpCWjP5WxaPjBYpfOkHjUv9lgYIH/2SoVw222di
ybnyPgVu1Jy6pTFfX7FkdGEtcH8fhDIWsOPfSZ1zFkeH7Sz3VvQ/0hqDJQq/E24OnPgDdLYBibAFrIV65+tRakNvbEypo60mINjIMvNyLUhZexBF03PY5B
/El6UP6lJZeo9ardKvEMsbDY5TdrOv4MKjig/7o7wqUU+zPWPET/Ol1hFsAmfGgniH8A7Tv7ruQDwgC5pl8lwFyzcn6ljEPqN66q0cADxB3Gz2HWTQZ5Du
jyxrbutBjPsFpionfQOfXW0h0wIrMlzglhs7Zh7XS/e5sKuldR82sFLhB56ZdIu+28YyfV81tN2oY6MxYeWdJpbFnLGsa6/UHWOKQ6XntChHfmmZ0GEYJL
JDi+E9qbFftxYMFcXXe2/0om/svntIVrAQLbnBpi6Lk3APqRTpq4GocgTNlcSBnc0QbkYgbeYbERfEeKhQeGXdQgZfl+hBDmCLa0v8xDJ72zU1377KYnX3
nJOGesjTE9S+eAF3Pv3gEX3QE/V9lV/r31DeGZ0HKYnn26Rr/uyzaPwa/TWYOypQou3QnnkQ2yu9L+LUzMlPSju7P1ynA7aqHBkcrTJm09F+GGYtlAp8Sy
02fpSLWrHAvluhSI95K6fO3TUkIu4YNLI51LZ/ZWkf7A6+ByfhUILZokh3LfnKLoieNKAuFDIHCOgYCBQ0LwhC8D3LHGgxlrKk3eFCZAtnaX5yprvpZ9n4
2oOtqa7b2GBKeX6XddKo7QefJtSMdmo79AZMY3sknvwf+ys6iy5m7NMkUcCiWaBEo4h1BuIeP/T0SDpe1Az+cs3Euorq26hFU0ajWHD5HsZOqrr1u99uxU
whOVN7eMPDADgEfSgfGGXZ7cyneelT5qVZTpo+Zp2al/96isceYf+KT/yxO1Ev8oC7mOO2A1hHO7zXar02GLfsYyrSCupA1G0QzpEuf3BOIUMhhmubRW69
VWVV71oGsXH+zzAu7oBy4VahuezI8sVRwoNPrtPTOh3PO59kCzxVGmIAch/ET51zqBIuW4d3TiPnpcSdhBGs2TjWargTPFlK4GcZVoI6jwatzEmt7VjNQS
c2NFYO3gwDZnRdSWLLDR/0c657xMLtrAvQB6NEHC8YuJcD9lPW0iNZT/NSH4b3kfE/f5tF5H8PKku0fGdyOcELTUQHHjYdvNNdAUZRVxD9fSMHVrbu9t93
jPdUexwoDsiRLIk4yJGcYPg5gMZasFjfP+mI9hQLtRrlQLgAGT2W1Dog27DAdzAXDs+gKcQG/vDYeMknEbvcE5Dy2LXh3IrGr3EyPqDpDK8nPHxh/BKX/N
5AXsjE7o527geYE+FDwT4foiVn5ZwCsMd9QG946eT8Iz6YD65xmzJ7q/kXsO4pnrZLPoxu1W+ONsrbdKzztRvmRc2twE5PWVBkd4aXJnLMJboQapsTtcFr
25Qti3nSG40v8qy4mHRQtsTbKw1v5gHshz4BWrcMdo97Vf9AdPNw0dTS1MEILfJ5u/itJjQ/HBhr0q2zFjnLfH7kibDmS85Dluk/9IpxaoNDeQ5f7zcKwx
wPRfxMb8BICYofzxtVKc/NRDa2OhZUHuRwZRDzeazz1TbNtZTHjQryWVQpKKZZuS65vpBNhuB673o8Brl7V49M7R3tfm+KW2/bz5uFG0XlS+Ela4VB+qlr
U8uYKu7RcGnW2YSACc++eU90KVJkNFbvX2cSjI4ykQYifdwEXOVn6ly6CubV/T8mj3Su05p+/3JQXIFj1GLpQiHpyzpbpncZYgEaOYUn666KE/ru2Q0QF3
/z+MW7badvHN/UMH4ffKo1aImkSP/C5w5nj7LIpxSLoXVocw8IZByulxkxSvUFc2cfCL9NnB7zIZTV6KgCKY0DC6mLo7v6fPq1/19E00V9PDroLra31Bo8
uE+o+94lYeoO/l5H2akNtvJ22NYfz+0i/V3wAuvI4LSf3Wk/h8H+9lsjRo55Cj0orVYVbv5SHqubG5X8jceRJ5ipvp1Rk/vmANXd3V4Ds/lRkk9T920ctC
GNv/oNCMNAUemgd2swi5s0wf4Yy/iQqYFYbhIXmTwnAV9CIjYEXu2zdK/Rn3i9Y0OLQQZjNYW5WR7pTwPJl7U8XFileW/zajTFaYuyclpN3toxUObJv3Ne
r49nK56gqMkF7m+3XUVQ4ybtAxZ3Fp91G7WHsCPTZik3Pz6mB1NznAafZFWyMzrf99h5vsklg+pcVFZeaotKDZFbMKv+/ISnyJHjhvVHRxRwg3HYpPJ5Gs
YQ11d17TONu2L1LEudn6hnJoJehwlA21EY6EXtA4e/A/p+4i7GN8GPyJQwUuMjI84z/RhjRUi4dxdwfog4sLVvdJs++SS9zlZvrGxcrSm04FIgzlCc/tcg
5L7IxupiQCGirPOlHi+oPXDcAiHUzI3sjFGZVYWRzZK23RYz0UK6nAOBQZP2ZCNLHWls1ettic1u32OZvJxx1rwb7Upt252ZqwN6pv9iepbJ0Qkf0KVwa9
ba5cq7XOMHvOpLbsjEcTs/Qn7bxuFAzPcMDevzVyUXKO7cO88Z1l94qSva7OuyPWHW2jEaRwN62FNgN2e4gAzGaiBCvGD7vjXbLKVnAd5OEsvB13wXYuol
SpWaYuUhB39mNb5+nKX0mi8+lbzMFdhjgJumxfqZT6BXtnftX9YYO/Ktq3GVXhs/wql03QfjAEfgUMPbd1V6RryabGwfuC4m0/ZIR2Qsz00AZndhpL5qaX
LbT888MM1QNYBsS+VkBKB4jf6rey/Gmmww9eL4vtp3oUAHJCjF4HwuuFa82OMQBbmceZb+TiMn6FVYye7aEbBnCa+VgkS1n9CHPZmT+pltele9nmIHoJ4i
9TNQmektkLe2J++kVnh0BCMyDzL7v8OQ7Bemc6rnsfFJ5G0MfpbR1bh7QyPRHNlSVZfzgejWqwYzSuNy1cBRgUOWaGcIDhAVmkXA0Q/wOhAwi4DGHqCrLG
nbxGckzNvyymB/gm/NyA32pyTHX5mXdqtP8vhszAcWXLNin0d2+rTLd/ZUe/LGQdBXP8ti/wcycBVkdYKn7jpYzN43LWcq1DsqcjvQ68qpgYYig3e5kxBN
kD9I8ZBoeFzLcYdtfVNZtkzNAbKg4K6yTEXT+82zwuKveQlYoOjF7qlxHK2hNXN6Mc8hhCuNVKAzqWRKqipSVQuuIWfBfMKpmIHxTs0rLM4yfYeR0fN8lO
SlTHXrS+r0mWXZ1ryAfL4TaqccFy+DSHyCKL9doayZ8+rJyyELhx2/TsA7MKCcGqyeLaTLAxd3en/vpX0Ht40MXfp5yuFSp6F3WXm3yRvfLMsbEwZq2DD9
cCMAxtlR4wcsC5CbA01789pqdkMLb7pS5ZaX8QGi8gH3ZNGU1HkRZ22hesnKkKFY1uYubGKvzgajOyOXtNw+FtJPEMp+RnVvv9OxhAwM53s57TnRPXIfF1
LDt5dYc5peNntdKM/gJ+9rrWU5G3cQ7h2o9ShbqzqXST7zU5mh8wvUnwXdYR20vOLiYWR/IpXhb1b0l8bV4pVnRdCRMhNWwzqFBt8hmKpGHYdz2MV2gBEY
T39/CrzesruUd4tmaB+qfau25tnUnnxwg11ZBteusAC6PH5iI94TFHPVsTt6x+XZbD95ffadB1W+QzYyW5yo9fbPJg0bEihQLlEsAKLHeVJz0GY+Li5PbY
Zj2euoqbPQVydEpdXdk1Iff9bi7dQa6OGUIHz+wH8y7cvxyyXDrloNzEQX1ZKJcacg+4Xnr27du4mvV0nIVWmZqkmI/jChBK+jmcjOBx8TozRhnyA4igf9
WWc07W1GAlEHqn4YK58Vr7PCXq7AcxYLSydepEGUWmlg9k7iY29W/qo8K4i3sniZdRYvLBxQ/SA0TUXF4PsWPGzeLrBtRzmzxZ7A6ByLVyZYfOuh80WLTA
NTrap4BzxW6r11lLMPpyd2SRV0DIrvNvVZRxBHoQEQ/wmogO580R/SHrtuxAZCe71coWar5pP70Cg2JgdL5JnFU/QC/dM/e3XeEgRj83OCubMRa5DXH7Dq
AOl3Xt/6G588HKfs8qVtuhAzvve+Z82pXpdSuruVemldap5UqxfsAoJ0gTods5u6SNsB3I4lEfeTy6EmkPUYTf5ATEw4a+0iBKmzR7Z6GFxLbsCtI2yWSa
jybFtTrHufsYQPxA4IGe9In0kw6Uvlrk/IgrmvbZrCjUXSMss23aGHlBs4YtlygEq0sjMIud1ILZq/QLoxFf9EKqXaw1908TrW4L50b9vQgvhWXTyPJvcd
9beKcNSztWNXI7wMYsWmAqYNjGbl2q9InP/20NCJhXm4iX/NKYcvw6yicWJf7KLFIHnXV6i7D3ElZEvyYBPFfZxVc8abCJtwEh02aPkVRkdVTVje3A42Z3
mJY1b/CnZFWspv4ZURvRkLzmLy0Cz4BuYtJ3T7H0BA6C8JQXG2gEdCfrISm7fJQEdKZGrugh8svxDfmqV7vjenty/axrdiKt41x6UtUq0OckMaDWn+yMwf
7DYmkUJk3xxQ8QkoCa8HLTOp2z7DBoTuE330e0S9usHPN2X5rtpfXFAQqBDfkSWuFotVE6FVcI09GT6AbcmUPjU6ahb4flhhNXeUYSLPUMRF5+qxiFBx5O
WCoGBjnHsHTLNlwbNwCM1YdMfqQ7DcCcWuAMHo4+NAMUD7ltvH1gV3IBgYcBpPVShApg4yDhiBk366jGwUkK3Tl0qbyTzgu/hyhoznQEnzCEg6CTKeu6eU
pTtoTg6tzHQRLqED3s9M6GDmCqZjdEHDEHexH3SpW0n6u+eGwY3O5Urbwr8UpoUOmnhyOlBaAeT+pA9OZAxCNgfXCC7XsP4Xmk5qS5PDWg0+vJzNPpmq4l
h3wUYbKE5VrpApTQIqMODRKwxL6rqYruoIbq+/QmP93EoFeAZADZbr97yPXLoHvE1KH/Tw0czb0fRE7HMkjcFYOrobSruvipGOEmjeLMA3TNjwdNsDFLWj
KZGVP3fnhYktjvSNKekXS4jfKlvZBioYDct4Zlylu0agZx+al4FA7yDQWhb55e+v/8fyAhgsYZm6ZQPI3RGEiUSJl7SCeBcKUWrEB2kNpZ+Ur381RCI9ic
rFZyS/+V9QKJgPxq8TqAbbDlo/s5IKQ8OQZXAHPUvb0zukmz6BbkisZaXk5+DsH3G3fIvKgAMAB5ALwcsFUZkwl5HVkuBCa09csyB0q7ivEmPaFZmkJ8HT
JfRbRvsfrf8juqpbYzqLH3dHfFLeULC1VYsJUTs75Af7fkGwXdzq7Zj23o8s8z5jefRbVJ9krx0pLYgOPP5wbsKinwN45R12sHub7K9mmf74XdAqgKU96x
+4KEzGbY9qdILceo6NK6YBl7pjOatx8M+sLxjUeccd1zc9zNl+ptvhdcGhy7wVrImgWdxFY7GImri9qBUIaRcOW53g3G0gKac+8I+EaEHK8OJYR0BbcFL9
2gUe8W+gjMnWJBD01wdLI75732wFtNV/YZm9KySLJ2tPcu4LaW15Pz15J0Afz7HHocWN1FqRqmTiqixiR5Y+4x8gAjH94+IjOHC2C1S2BsbFsy9uOujrkB
QED58ABFluxpmbscwGtmuj1OfY1RqJ5aFwMMq1W8S6e+06Ht1xNqYVc6HVTaGoA2NaD3kf444N13l++xiaxoxgz9dGvIp7GZZgjVEqBTrHWNZ0Po6Qy9Zg
0XXkPamiEyaOaAMpovJheNi046bs6m3KRG+/UQ5e26w9oKA7+U9+pKSg22MMlwuHC3VxzvY1Mqq0M/Jnf+OxT39D/eNjPhnbGo3iZdBDbIDSCKtDdIB6HP
yLhw5I7vXN2A94+6lY1fPfN/K5dzXKjWf8MWer1xBgjUb+8ynU5F9s04IZzZFFLt//tGTXWPEwNbgFOOXDlqa4HH/V7ZF7kL/qUAFLqtrP/MvpRc+MbocG
LEdk0B4t5SGNhIGalfe7NEVNO9WAW/2LB0hFZkw4UJryNzrLViCGtEKMZRNV9zfzR51uCTPJb7uTg/O1Z/JpfH3AAi3CEz1GaW2oGC5+t+gYtlQey6rfbt
GCQT+dHL9GS+m2k/SSwTGA6QMqtBjAWB1jNOh7coVX++KIxT5YeFIzDr1T/kn9cTlrNDrdK8vg2n2opHuz/NdCUgi4ZloDtN4Uwpdk7IQquFV3tHrauagC
BetuHJBg5HG7n/SIZrPrQsXfVsAQsGwoTQmqFQtd7ZtL45q1j85EgTp7G1qyjobfXJNmruaGh6ZmVV9unHYhtdzmkO2ozvFiQPvNNrgz0xSvBLXiNrxwEK
aUgInDN3qlUabmJaG3qZ36w8sXjbwOblinOKyxTeLmpXt0BDvRKFbyNWtchT48S+VsYJ2Q/+C8zyiaDM2pIFYQkoIyHrBYW1sqx8/RKnd92AF2dF4oe//H
rheVno2Etcf+chH9YDQruc0EgNwW/lTzcGCaGIU55P/C1s69lnCuL8CR0U5q6HYwyForwQ5zguMUqJ3FssHwYdtX/ixHcHfPsMzdvA9qgmIQIVuJCngFfw
6v1F2YhvEKjUGPHOKSNNaWi4/MRVTlC5yOcxxhkuC2rKBv/Ex4wMxDILEOPCEEspHnwGvi2f9n8WJb1C+asMURNyRNHs9ytJU4xZHK7Dxvi6cUqTU9pIFd
W7HSpUSSYExks9ZgRG5Gxuv9qJCBbFVnDASMkuJrBwApDPtKBRE/8CzzR5seIzO0hH7syU9wlIkenPGW4FW4Cs3Y+TtqcEPBQOINMkecavy+vqiQweUiMl
+43k0sxnV5F1HX+BvFSqHL0G9RX2yFki7Tkmh4By+gSqU7qi9BfG93LFAaBIZuiZp5yN+lPHZ/KMkD6JbA3lgLY2ZR5HdFvx3PO2tzb6fcKpTNCaYqsmw4
zTpn1f6gGwQQNY4mTnETNXxkLRnpTt5WVngQa6kBlF9d9prabnUAUsRossIkaed/+A/c+9P0SbRs5lA7+ZHiTaSUiIzT/amFHp9XiL+qJneGZBnet54y+d
ev76o85+G72CGfvyEOKQFw644BRWTUcqgERZeHc0VFRj2SKSBVSvBVyXgMdqtRJxCkeGKNhiYH2u8lgCYmmPFs0JPjIUz5B2mqAYc6k+eibAO/gpxrbDnL
GMn3QFbfBFHIY6VZ/+EEjpuJARsjz8JBcNsl7RntZ/GYCWLdTTvmdTn+qOCmqIeB/oDQao6kOxcZHbPvKevI5Noa+esH0gvSMt51KiRlNNDnyoC2LJbFPA
vLajnyX4EZ1llcKwdmY7NynZwVzxcNHTQQybCBUb63KNrxutAZyYOp9cOpvtc+ghOYLfVJYKFu1daiRMe5ioxfBg70+QUPRch/EEYbNRNhU6lfbfLKMdnq
wJHz6/tdsUHwIeSZhoJNXcfnlDJ4KhJJzgmspAWQlfOv9jdMwtysJiDaZN/ZHi1uo8a7PWHpZM9QND00sacgEP4Q6GotWwZAGZC+H0l9X+BMcVy8+uY+FC
r6T4jn/0qaYrWqdEjLbMTH6dbmZ5k92tjmxQlNYn6tHE9VzDGc6MFCPnNPWcivjrHUXc3BO0sP8BvELSpApl5MbHL64B4NEa0WsxyEfGdvh91jB3LUaHhr
pbwnQEaiXDqjt2CHHwl4ea0IAxUjK39XS9Z5tKVc0qMlzTDGVG6Xdui2gEQZcHcEtO9StX0jvID2tza5yeo/Yx2pBEE0jLMgglR0+DCDXtnM8wssXqSnmJ
+5ptk1enflmaeKLNOBNV8OBvaMwVkQi6UVh9E0ENk1o0zu20XclGGgLctiZHyWJeayI342Cmu0+n8zTBoFz+3HfrFavG/PysjWJGT8gXjfzoBlJIQlJWCs
f2TZ2Fl7wuKTwAsbTxJllpxMMS9ZrqOcCp6IvF0gFu4qA+tZsnasK7TEVTCwXk7pcxRb3XgCMsoEHFvsvUWyWh1xVk4zXgscsarXvogj359mVlU/acigop
aIE7ElPSH7dwKHc9dnn05q+wx65K7XcPdEV5G/zkVfmSDk2Na4yLgd83xfKCc6g+8uhPFd46y2KH6PEvY8sVwQcTBdLVk2XA55oG4JRlmPSN/ZwxVc3B0c
CerkszRZU8PQ4c/A2i2I+VeGv8vNAJaKgFhYlm8e7wuWDetcTZyRa9cksRJQdhKQmwrqMp/Vqtz+LDG3Pyv37ktobJO/40Rky/ZgP9tNTLnG4Jiqzyy/1j
iUlOvDraHgsNIqGATI+KiIQ3zSmNrqzhH5bpNzJnfVNbGMjx8OmJJhzWQowNhYHjGV92Jf+XakKxRt7oYFVx6hu5HO4uyRrLx3tWMfCMsvnY5k+eH47lCm
KXRsMY01sZKO7301CgKdoc+uvqvJhaqxT/o0VyE9isWLRbMargs5K+muMsjTQpUu74DYbbdfXAFCBuv5WZOJGsZF61XJzO1DS9DbxgZTe05EveclT9tnYg
tilVsmsnIbKCwm/cKvRABCiqcSGxtMzAJa03jilp/mew+Y6uOLaeY4ord1Cc3dQTLqnBfRgUvw0yAqqKxaP/LNf1WgpcZfkTFtouhXxGTd8EDjsVwPrkds
Qz9NZ46DyCXPbuOgfXHb1nyvBVT7fUxZaiaMW59dA+ZnUN5mGJFfHHZnx1Dc/TPL2qa5cA0IzfQJh0U95Z9t6OpPKqHfuIzSp61X4NehVoG5XAMU/XahYc
N3J0pOLAorvyxE/HlvciFhPdMRhLLCW9qOnRNA+dvgI+2ZKZW4h8VBQ5zINdVBMBOa2yStk53il+h4WDLd+BwlbCs37A/1oyOGP2TLYki4jUZoEToLQBRB
67ggktFwVj4cX6xs4eCHPRjI4pyVkHEJocyN57iLApuEJmxxtcvjUez1nFmhNRUoZhByZMpfOI6vPUKtnhQiCl9Pc3uIq7R16lQIPuasFEWf7yIFqlgjpb
mAnZuWJ1O76NOavmoV/7KsLNjh8ZZGc4Jr6MQdalvnF1h93vRd3oUrQBnuproq3tM84nS4LRD2umhsrTGEiyW8jeB7SZkNDPVjt2FldhTotk9G1CfhSRQK
Xa7kJHh5I/QKByEH4R2HT94zB/2CGZo3wmLJDqxP436RWvaRT59CiMr8dJj9n0ODLsd2SRbD96/DksAo0EjxD9Lm9e+fGcjq0J8cfA1FNq3Co3j23a8wHH
/3iyTBZV+qFYFO4cGhrEISBlVcMn+4W2whONwDjn6FuAiNRDAIUD9u3MzKugeqQEg0NEkSPlPIMnhEQ3mDdRje5Qc6KzGd/IIa95mRf1kzz/BtiWGCxU8T
8Q9B/AZxx0BINub/+V8d1BDz9bNRN/N5n0/8FpN873eshXe/ldwXGr8OLaOI7yVdH1Fbn2xl+b62Pwm33h4JoY+d0GvuZFtI6+9MIBaf/gk0ZwD6I44Oox
zw/AoNnxtSOn0SCz8uj/TMHvbDI5ngCXdUH7NpihjP3cW74YlGleyNr+9/bR1/F7HO+rh3ASsJP/BkDVSTPffyZngcSjtvc+de1xOy6vbYyxL37IVYcIPg
+tIzXQYB2UIwCFhmd0p35Wh78mHdHWVD0rcvk7U0Ty0nTS2yxlyBe6Kd6kVISOZVGpb3FrJs4qDB2Ddg2sys9tK/gmDnQZ1qDtc2WA4yXx4XVhvf1MEVoG
yNaoXeussq5NVl39yjwLpWADFYaXYeI8uUOn2Gfdklo7X901VH1R2VLe5G39G5PVunz9JAiuIVAqpsYKQiGARkZAt8E5m1eVH2r5/kRp5dhADyI7o2eyjT
LHrw8ZH6dWNbRa0VZwvJQMBxMplrdUCx+7BkJXtR9wHG8a5Hyl/mHTRYAG3+BJDPCsUBITrYgl2Fg5A5RHrgF2Dv0kA4ZCIrwcsD1x7Havzo90zLKy1/9G
h3spDV1Bkhs9RS8dTeLWj03f2w33FTA0dGOSChxO1SJCQbEVBAGT/IOuJCeJ510msCZ0uRX/LqRLTNssLMzPP9dbxv1T/CxcaYbSJbnQ1mJnfew2mhV/1l
leX+ChX/j/jVvG0i2YH7mTNmmWTY1BVaGynacwNDx8kFOkVTA0ObLC6MGxIcnnnO14hoWoLxMToshVMewkcBSL8uYRYt6JgLYtzTbS0+DfzM0MUHzTaYGD
0Ld4aPxnud3m6BkhdjeWdn/tFV7JR1Iat7QiiFvgIgi7ArDcXK2aB5jXQGeZJPoEnly3ceNuHV8NJQgO9eUETyB7T4++nlZxlfvA/OqZMxMx/KIB6+QLx3
iWc4xdr6KKXvaswD4+OkpILQ+3Xoo8CybFFS9Q9rqNHBhjC9UYtl/mk0FbQPYnX7U6q2/Y433CFH/czHZ7562HZw2AbYp9ELxMRhAPqfEDoB7Aogog5sxQ
bXmMROjGanQuPn+bsby1LXFQwSSf+WX2L+nx+LhBt9dp61fsepYmmsF39srSgaWBCxf5H54UuoYuR2MDFWGlVAkHE1NRlfm6DQWOxSI9Usm7wy8j/SzS3T
Dl8c2bYnOlUa4d1PMkNwA3BvacTEtBmMmwhn2dg+HnFntqXus6yWzkM3VT+89XCtMtTpOMJ1JBcii4E6N3rPyhc5s6Y3h2s/N/ZaWSKzpPK90TCMGzimR6
J7H8GwaSs1dW/+gKOOsIXKcwZzGyzfs1dNJnxi8reiYUXLER87LjBmWX7OuiAUPPo64C+QcHiTxdKCWX3Zue9Duvwap3PfO68V2VXN4oeFLL5cCDS/waZs
yh6SxTWFAx6SjEalrZ/HG1Z3bIxqZiK40z0hqKAEVFBy7xfAeyCrL9cKt0TM8ttVMwfZpG/7crB4vXiLK2oHtI+sv5stGVq7gcq9/CddOuZnTZleI4diAl
i+faN02JGq8XHBb01LXPsZhjY5FqRt2tFiLxrNYhnYOmOonBC080Hs9pDs/4li5h8rNkAnd8RbVGMouQBameelm47m1ZBQ+eGlJa92J8GIZRERDVaOAING
hm3MT7D9QDzfIbl7tds5DBV9EssyZd0kzn1WAGNmRA0jI11AOA0at1etH9cnTNW/9d4o5uxeF+yBwlz1N97wntww7HjyQg2+EXEY2xXAak3Kww+6hHLVHW
X4Ub1qaesn1RpwvKZAZWUtdDYNoc/Yp7J2twTe/Nk2HlADEJnxVn5u2van3iBXkZwQwLCrFMCkCfLug3JZbPoTQH4c/rcIZg/ZJPMxuUAm1ZJkrtLaNYlY
/a6tA7W85MqzR94e2h14mKy458eREUyar+G2psczxUp5X8GQf3n9qDTr0PtCoeBFvpnMDm4odBRVVfus8sghk/bvlR9xtF9+THyn1DAm34ymyhAaCDkAvO
qY1QY1UdIrQys/e0RQcCoAWEXBzAOKlfce4rKnZtl6xp6u/Q47DVSyp3UvvB+kzy+9VPlG9ywuUmAJL/K+n1/gTpFnbHbwD3FBmJVryerkFVvqPlgi4XvE
sFEaA78SWGbf9AA/gX22/Olp30k5DCVzI15AsOVPo4oBRKdS2o9CvtkvdtQbmDhkKFX8eBroXZC41SRcZEoodBEtruwbmGZCFgMYcOCK+MoNUFw9QPd0tR
UHbXzl/efN7wM8Q4fjc1UYU0GsNnb1z8p6VxiEKMYNCm1UbaEu8JgWakVRiA9OTLUd8RHLEv3RVahhLakxthk07shngeFz8EbX+qzM7bN+6HZHXN6Vu4HF
raEnZazSnfqokRmm0ao770zB8JrPwGAFRqTyJtoLSmEDKl8QXcRhm2Kac9YvSqYPMYZXgkJwYOP5DOh802ugDrIMHjyCMc42ZPoDieTdWdvoRr8mYpa4an
xgso5lm8k/c8S5TmN/humYuHeAQ0ANFHqFLYtroaSwFpPfTgaZhkvo2eRWM+8sBG2rhbXhBftm51jKa9i7cyyzj2rgFqjeH4xdTuXHjZJ3NAKfb5sj1KLW
L36uipkkpQF2yIGhMpLnf3wFWcEoTR2rydWjzQdCtrWSDX9u7mGjYfw7RGIkmqazKh9SIvrLXIVw1RWjK4TAKrjOglVV82oizRWEX4RYfvdubuIXgNZr1v
zABqe72B/EOA6B2jeWC+ZncV7HTYePV8p2tqwwFhcaa9OviB/wJ+x5pAVf8ZWIlf80+j1hAhvbdQ108KOsQ8uEW/N8YPW5g9kNwBDzKRCcHlHDmxcH5XJd
1m9eiZW6NEwVAai/IxqKrMNAFmNgFGBEvyZ8M0HOOog+gohW0ylg8enSiLdeNL0HY50Ab/YW2BJx6IYm4GoloBGByijWIh4tuOiZ50qnOIJMVjHum2hl5e
+h/gBDtL9EuIyB14YTrRo7dMTmVOz/WKyVJAOtAcDeQEKN/+oOtYrk2ydabCn4eZk/CE88FiJQHivTA39+iY6WwPwhRuQSwH5xRBMjC5CQRr/HXf0JhA+v
s/XW6OowYK5RBwxLx1Ur1qNRnsc76z/moF8i/DbhECMqD4yhLZ7vC66bccmFPWzDRXHpelFYQZxoKbABgxkcHO1XlBeWmP4JQYyQ+uJAeGMWLYSsGm2hGY
kbsD5/zjFzji6DLX+zUDTEXUBZ9Yvb4KWFvC1K1L/09MjcVHXsPeVAp4vN6YaTqsqN3geGVdD5eMHQdvRHIHuwUDdAjDTIQ8E4xVrGl5cM7HojkwuR3HkI
DViQo4gAqaUR6h1RoVUS7CETtbIdTkF6dpF8Cl3/iup2B3nrR0MZKETgap7DPccI/3eDgFVIqnto6+IndPR9svUTKYLfEkX5IRWTldANQ1GlXYyuDQvaDN
oyP/9xFlGDEA8AlD2F7MIgeYDETr+4K+NVB0N98PfewE88rOHeOxALrho9EaQBtQ06PVUrBhR7Uwwe9ucmn8WB4REeCoNjD2b4ymBWqe2Muwsmulhj5DnS
HwC3Xiy+Y52jktPvAVs2uRtLvAP47BkabuIIPcv0jqNnMX/0oKiEykNivuxDwChkqSeZU5ZV39x76QbrLHiJYM9NmbPDyop/TfVAevcCTCEb37A6w8tqMP
MbFYECWGYPhfZGGt0FUQSTleyHkQcDRTVBcOsBcSJqoGiW7hXWwfoPtKJ0ah4/X/mDb9jVepbBFc2DGoDF14B/RsP7WOeZevK67x7SoWW0OjYZZ64DmK7t
82WbMjP2N8e5rtObowc3eQRqUN0aveQBOuJgVnbZoH6GpfuIdYqTjHhI84mZj8qhAjuAtMfBWw8QBpaF7tpDIeSglrpqL77vA1Tm4At28oGlbvxw0PadVW
6oYeXxbf71bfF93JHJKWBpIWhvUWt/ecdUluk3PGxONe76MxiUDA75Mcj7cEp2ej1MKjKmTeef9t6hpSLjq/sQcqV2ghBXo1tV2I31BGTTBQzkCAAjIDJl
//iORifoOnhv0kkOiGVZ3bE6i+2F3Hygew1FNq0R2q94N3peqVtFEEZu0lj88GvURicXQl7lbmc1+0Jv5aGQ42aNGRv4teEkFxDcOgR6L6IRlVHfGd8a0C
3qPOjWHHOuU4qniMW56we2EoBjd/Tza18452uOuPsSC9yGpz6AbZdjUKOr1FqL756GtuXW9qyoJ6kNpPOeIlbm78zSnLgzT9rnVmqtHRgNT6TsSDgGBJX1
j++x/rsPvtYWDC6V0clXls/OKL/vzvLnHaGHsS/AC5IXn7b+tnR/KHn0ERxK4yzwAFE+676QKXh+9VD6NPIuTUxic5iNF0PZdA8dU2suFwIROisf9bZSCV
hk7TjfuIOyYysEGcFOZ84QIywnBPPBFUFUb04gswQBbjEus4wkXMNtkhB/Lj8IkZF+SKKYAoEnj9d1UKNlkyPK4vhkv/VbtUp2fefucK3lePAMgigkRKFj
HBjIBYh+yXKmX2Rmemf/A7M8jJf76kXgkPu0R2Y+yaNvckBXxYE7RrJYrK/8yr5GPuZ/YPWcGt9dS4o5PMX81qpt/6M2oh8nXqoy3EVbQz5hOwqWoBygcL
f8H3BkzQFIm4qsvuOoTzyy2iXVaeTYOjRPBcD0f4XOisuVMebXUEMipstwZjtFaD3DnAgsORpc9TukqP7+btvZmCxuDz0hil65QF/c5GhPuyBLt26quFmF
eh7OcH4p8AT3YjiTWzc4xMfhZ/Wlo96a2wAbBmhu2Dy87yNo8+NtQK9kuS3iKLfg9VTf2mcEiarpvaTf7m6J2+A5yqxBE8UuWlP7zCOssciztrmo34O2ju
siuYYALcHmynYmNpgNxpafOiIbTPFVds+i4mabs4PDd4DxAvIiH9iuDXK0QX06X48MnzPx4gVNZ+phB1+LPalG8QPH2WSafwk/Kogg747lrrizjK8gEbXk
7tcmrqOUecI+fnNlDP/+R++YeSYOcC0KQIxNBWhpHmgZRXta0hophzC7qhbpj29srwUI+f3m+EPxPcycQUujVL8CQkb0HLJKAZ20TG2Puj4BXIiTeaihlC
NrTxQfJp5l6w4MlMhNl/4nN07wLJTAVUDvbvIn1qI76SzouxS++3nZZu2C+qIk+RA/P0XWQt2pZ8mS0yWWjRw01lbMGKUgzT8h9/3QUcS3SMseBjlc5CG8
QmwClv6qlAM/hfW7pdyPEOubOJs81tp0uYjyh36PlWu7FJRWuybB2xX7myEpXW5kZoc5t7FDKaQFO/EAiPDcTvreXehztLkfbk+9n+Lwo6fE7yXmV7CZt3
vta7dSD7WAOuhRtH1FfKTk0zDp2oNeh75BhHiW+C/tUBwUXzLFr/UmKe6l3+t/1Cg/OAzPHkmFMxckvweiLtrqmNdZMryZdRiRdeorKZFLNzMyzxLPh2QZ
fk1sFY+MnuyBucks2DWBoEXMI5eCbVPTl9+xHpqLzsbTtt5fJHvSQGi/dVdq3PC2BHxhmRARBc8aNbk7/7pk3BoZpH5MsPzsPOPAgYv6FX3BER+7fjOWzb
z1Bbhrwsrfu7OMH6lLG9N44bTnWzZTeJK8PwHId90CebLgFljq8n1IMdu/QnUEh+m1GGvtxpSbAn1kdd5QeJD9pQJCEyzD76w+Zs1cU3LYiO5w+jWWDvyN
uH/gNev2oFefc6LewJZ5T9lZeb1xc27Kl5+GmBs45Ldays/iH9ZZ/qCg4qjuBZBVcQ+BZUPTN4kMz+PD+pU3P1XGON4N+XU3nHvr683JaqvKzbJmh10+hK
4zMTW6g57FhW8PEddgIUlrWe14qD1SBw6/AvDO8ZbvENXc0hn2Vh6hqRt4Fwa2muypGnJBrbIkws8Ko+13rOWbEQ/nBbW0TaJ8+ixrqmvPgjF4Jcg+L3Mn
Bb/F/x5q9gZNe+Sf2/FB0Npqn5bV3Pspd1oPLMirdvKfoN4gnV4RtsUy2Dnv5FDo/V1E3wLPSR6JqHXkZtYfYaAmWqycGhrnCPE34WLDoYUbODICk2cDYx
RuVYVF1cZXXE81nlWMk0bErU1Osp4xOcgxfB5U/zurXow8S/dM42Eu+CjR32Ztkrm9mg8VTPYV7QS+9bg3yz/nH8bk53X1oYe9JX4PjLXu3tqrwiLVcSP7
TbVRYJd1yx48Hi17/iSUyWERh74NAP0LREg01egZ9UWhRdZZfLfNlevBpy75kflfWv3Hl9oPa96e96p4LBYfRLxlaXf7WRYPt1k81X7O80v9+KKc2jB+vK
YqV4qBYvGlLJgQDv95airPdwQd9F2RC7iDiezS4E912j6kkm/NCX8y2Fv+8ei6IbHNsv0lQBg/wUMe+ImZU5rY9hes48Bg71l+sbHvMPQX0EFzLB19giv5
jhHsD/fij/ilN+aM46gOn+wLru+m5vPFPAz9BLPxNKhSwagPqFX7k4N63hzRCrXIu5vBu6tGEMuXSydPeMUfDMHDeAzcHMHRmeVesGtm/Axm2qYaH9W2Ge
VasDB7mJJZfW5p7sogoIXQ/wsS/f07w9+niT//1df6XSShum7vf1Urb1pxqIyl8rna+lk2K/mX5btdNlAmyPJTi6yzfIds6SzKqdoh4PW2U59agHczNmZZ
sundBcfRzBCWL+WtnmVtGT7xRSeNZTPP6km+CLIa/LAUemp/WG72vu/PfeMKma94KOotmw+unQXZ6+en7ihLLOLgv9zXj/6gn7E+k5yF1pGD2I4bsijb4F
O+yddQNbYRjd3UWDwHfoPo+1UWfsoa7lEL8suEP0aThy8i+pD6/j3WYXYxERwjmA8dRGMOoBh/SyC3Oe8qlMATd/heWQz9uw0sAMtXbsaC56dDlwCntScP
A3Mzw/9iBvKY+vIDYHU3/QKIOx4Hd4NpmJe8zwaWFP5SjRT+NQ0YMUL/+XXs4//m+9wu+BvmCluvADKE8M9Yc8AccH70YLf/QTiXd0N4+/zfyd8H0Mx4OP
GFgIM/3/Ff2tWxFPX8tU8r/r7/Dxk7rPiafPrH97Xn+CsDsK9WgRDNMDl4x+OVP58bv2xl9XfmeL7q75/yfNS/6+Pu5B9i+lI4tK+YrODfYfxj/xP9G1/C
UuMX75cJxwB/T+0Gxn1eEj8z+Du/w/5mhe/D7j+H+SfUv3bm+6pu9b6h45mHyD31nBV+X8cJf1UUKv+eldbgYOAjVLKT+vJvPC4g/4UzvJz+aSpYQftDSZ
N/9/MAHxdx+wsef5GZ/DufBb48DaT1TfJRFnwM+M5TK9X/FPSw/aX9zdsCxt3A//thNR9Y3iX/7yGhj3/LvSD0bzWaPM2DpOxMmiPIhO+XvAh5hwolSkiV
fDNx0nxHt6DT5jPdaL1YrShoTudWNCsdvqUjaNB2Os/Qov1QPuINx/qwPv+CCsJCDwQqDxooJyzQVMsZCrOU9gyzP1CDfmehcZVEqdC8IItreOCXe0rO3W
Cvmr1oAPboeZQXlrc0c3bSnM67NSZ3Bmoso3QoO9QU3YZGdx1rbAtGUqdsUIWduqxTpY7T2xZUXA+JLh7b+6UUtDN2+XtZZtsZjg3Niel3/G9U+/x7XaEX
v9dbJF8l9DvpY/i9d4d+9r0GbKMgn3yvjbyaUVfkKiUV1nuX+f734rZxc/742KJKu/tyKM0+H/xVKeah3iZ3eoyVowyZo2urzFDjuDH8DCtmrukc5a2XMX
MHSsxwqjAaesrO1ZLTYnnS0GiF0iIL6mMhQ9zWjCpFYRWhIqiWnETWKRFlVqOyN4XjhDMsie5jWg6JOy4EsGBV5xnSdVyyCbnhZUfXgao6D6zueLP5HRdv
4hsQq4WpGbNFyITankmN0pJVQ6PFqZF6S1A9EsuSZE1uUU9pqaof+2jLVUMMy+et3IFq5oHr5zlkmdN8WLY6+eTL1QUghUNZVM0xHBtH0wYyAU71y0aXBt
SBQbMy0Kw56TBrTGZaNalWVHotFQ09HTqQ9vPRzgtdYbhhVHrIIJpGGTof9PI1+V2gmzGg+lGg40GG4oOefDG6GnT11ehy0M2I08TaHxyn1bvAYS1zllbt
Ypy01QK71sJh2ktjWHsYTq8Se0fp+u25e6D9oHNIOdBuiR0dOP1hKDhpaMK34Sm74O/MUsM2+KQCcg4bMNzX2nxbdBObqOj8gvd9+PYYxrzXSAeayQSFqW
ShgYZL4WI4wxT44EBIeNkA4YxG5zTRdc/djcl3sWCZlcqBQmUceuide0o+dzjEiPemMogrJXGpFE6VxTE5QNSbJT5Dp/PECHu+kHLY0+x81db3t6qwFTP4
hoodI5+0Y3KgPIk3VEzaHjnKtE2JdhHpmFzeQNvjGoE4kvkTKEwTd7GhPaLp19gr7U+KBEPbQmmzRyzSPzZDuX3a49/sBwCEi+ipgFR4SWCKvj2XZXAxVi
MIx1qfl80i3ZQLrCNL9Wd7bqjZebsim0iwTrT5cIFDkbYEcn+c1JKiDr4Vypfjra5DztAnaMRX8IH2bwAgfrwR+PwhzL15MX2e/CJ8ItCJzxoLtCg4JDOV
KV5lCsJ+z+wT7wFmr0lcLLtMfagIgE++AclloAiuqTznUdtugdUHBUi9z3o6W9kOGzy4yYsge8rEXXXukgFgYxC56LUxwTXcD439m8Mwq1WVA7FJXCvsED
YCWYU7aypOX+A4JAqPGblzSTjR6v+slU+4bUA2b8Smbty4kw4N3u1dDtSaceCMidS1G2BvVbj/HVJrf1AaJHsddb8s7W2Cps7iacnjS0pH3xyXvUbpOdyr
nSbr0m5aZ7Sfcgo3xm3nfTidiTj21JeTyluqbof0gidzThIqKkREsKP44LkIwxUHXLw/BOfeoFxj9fyicILgOaGI7iNbd7ONYrNI8A9ZSVX/bbcCQblQyf
wAnTdwSiaOXsr0mM5Ae/T22lW3WxEJtAyMFBopMevJ0fKLc8vFN0wVekICln4FVoErcS0GzwBmbPDjz3aPUqSMUDTOj1fRFVQcTrTlnX07RPD8dE7ZSOAy
ZC6PR7j16GbY4qoOC5RtkjVbJv8j6GsfOwJBBvznovAP8v+3CdOf/t7M8XVor+jU5D64eTYVCMgiKcHhR8OA9f/PY/0e6iOvIWKIwtUVqko7yVgYElJD31
oxe0EEFYt66KjVqg0RgzUPDhY6Li4uUfgBKkSFJUmNt95yaJ14/MlF8ushpz/DBUIQQtH3dAN9CFJSCTDggJ2ICdxuO+3hEUHfAxhu5jCypN3qTSjXZB2/
39NgEIS/LCgevDHmPM7xnISH7+oh3BUz2E7E4vmzd1T7mZ67/3l7dpGgMOuSL7uCfXLKxyJxQVoCrGj3EASRCv+DiXqBAz05Ya/8qsosDvUeam6rCD4ZFy
MtcGn9xG596jG5scdthakec+iB87GQUiaVb01fXonCCYKbaCmK1Jd7/3ePdg6dL9/ZyysQBbs6hkAhRyISPP1CXLIhsM2Ley+QqhvzzjdyXIsKksvuYri8
CjgljoOMeVZhXPOVDfJjOPPG50//SrigwO7DgC3sIZfRIDc8CJq6g7A5r4AyoapklZGNaBY+gyEEjdmZ1RdqYXe1wjI7uG2vHwBl/SCsEe6LJKHF+vW/Ce
p7JDQ3OevSgoC2ZXdsdc/i8HGqamtGwOgZkHJjwFHwOVTMG9bv1BMpnUc0XKTi8IGW3QXy1PYMBef3C53I950re2EVrnflHKalr7jdU0BwN4nDd+B8gz1I
CVS8aG+dowjgbgK7tAxE+INz8Pkm8GlY9CM2+JwpHW+7IYAO0VL4wIec4dFW1mAVqM8FRCrA9ls5xd1MNqBuPoRh0BCuw/WJM+LRxjnk/OjuW+Oyol1V25
FIhLu+RkCt09Ldhja91ZI8KLrjOhhhYUEwm6CQ21a+mTQgP2xwLFxlQsBx0gkHaJvwErB/UvHDHRJ1sQkr+3sPg34MeGpcQCGJ5iqjV3beATl3AzUunRCu
/zbhrdLVQ0KTs2KTO3w9xPGEOoTWVaguMg98Q4GmAgAbU3OorvRk1MGnVv6OOuGv3/s31yOPO8FYSKh6iOLOCdW3+ZxTyl0TIawpCw4bnJvL+X6OsnBnln
Mk/1v7lV5jwPbOJNKWjomf/mw9XAJu9ui//QK/qevtwDhTytFdbZc5f0GYbk4eAkL48II5EtzWplnzaX9WwXn5J4DHWfrsR3tYzbZhBNF/HiJCEIrU2onG
uhnBEH6PP1aLD6a0+maed+7MLVL/7YVvF7jZfJVKtxO2OWQgejL8zoVlwO8QRtz9TJyky9TJ0c2dKnLA/ItvOziduH2jfa2HVB/fbXw+Z3soXquupzc/Wy
upo6eYOHzkmmo+3mqXFsBMVnAYXPbh4ILPA5eiaDBEJHGkADCEIozFgJhG907wW3fCcbB+5YZfB3iHHs/qHMHUP0He8n+oPXCIiBrR7LcC7sdB1xoIxjmy
YqCoqibc3FpDp4jg9X+1g4REM9oe0O4Wa3BIrJ29nNg/ZXaDp0LNVxyr3gN3+E0k/qd6XhCCS2cJmcCGz0CPSzBzf534y/A7L4KAyLTIn4VlefqThFcOWz
UvKZBUVITpzIbOyNpuBySfPCB05KWMOJ2MHSKaU+fyhGxDmBe+c7MiRJmU8w+nXeGjEGDwm8NZZX5YL9Fosr29Q77POTQUIOK4waEys9V42es+NC2N864J
RPcrMDXwhXmH5tEPbp4gS/4sWIgvLz2pOTGcIci41O4uccIZoebDSZUztNUIDmhMaKUn2C0QToGBuQVm4WLaEHEB7wiEngLtXM5ab9ozLYnptJu6L1YLxw
Rq4PPV96Oai1bdGPA4crBUNah17EBVJmjRgOHvwdhMpj4K0KEG4BzV3e+DH7oP9LMOon3sIlLhKC7RUs86osLQ+vjvztoTPNSIHkHUjBsz47evS+ffthuy
km57/CywNX4CX4fc3DCjoMNfcy16XcnA2WGYxLGHo2/T3qqCHdx5ZLQkStTHEyMFt3Xz4+wbdfKzbwR08OUEFdUtrdInkpES3fMAXO1MoUEABAHnkAqPEF
RNL/JJxK2wcOaN9cFvPIKlZg6BApv9BxCxKz8o1AasqwhTMPEAGqk6T1AaUnNs3TVPd79CELQV7AQDiw1rPVUUREBrsDPkIlIzhZ0p2tw2MgFbNL6dsSU1
gPHyRLEZuawTkyqiqDBMbl2NSfuq70GfnsSB1vs2EBtmI3r5vnblh+Hw5+DcRRARA0Ie5g5pLD+MlFq6rFZ23Duip4M9+DrBUbdrQHNUsYSankrp2NEsnn
TZfaSJo2XQFa3TmMmGBdhZkQkGclwbtAVvH2jNdcmg5uJ+pS3jQBwvhOk65sFXfwPS/y/GoU6/eljvemPxUVMcs6hYgIgtdh6Mqvr17IuTHunoycOZvNSJ
OvADw0MqDE9wDFig3wUDGiXBBUScYNeSgalJvHifhoXK9sTz0k/jJHwoelyC8CMcQrY6E6Ae0kCvG/ecZ2hW6QPrAfWJRy17Jex4sp7dpujo279szbjXqw
hLOXI+gXqQLA5NK5xq0bI/cNzfG6Rm5Cff4jVCEPzLkRHvUtr+2Sd/AkZAYKp1ULZg8vlYUqnuwAfYPgJVfZcsfBUOCVFj6O3NJtgqLwpd89V1DEwhy3kH
15ksQMd6D02XYyygRQI/TpOQh1tIrNEMIg0L8cuwha9BYzGDZkVbuHGi/9TEAIzziWGnH8MWTXH/4BC4IGqGiqgfP1BJOWREjagwAPv+SxZBQaSWcDEuRk
gM0ar5LSucuV9EuK7UVJSis5fYb9UQKPbrvRfxORM4p0HF41LISVV5sW1/gktaO5UkTRWEEPtiGAVDjFuU9yt9jQVFpgEdr578deOgjdkOyaZ5D/K1W8ib
bTvhnxuLHATh/MVEhe9aBvFwzm7VKo+iZuCWPwcceHAaQO5Iz81D6W6do5sbux+URA319MysxvJToHspAVcyNniaZG+Yc4ZNL/ZOA2qvAPklgdDSi5x/4K
ScjaHVdQTtNl+U0ZW7mQNdQIHgzMCzfLm+t3AobMuvix8I00IjPNN0CQDUtKenWN3StI/JseXg8Yki4VOf+cR7Q3Jx+MG3T7y4MGbwiHifeLuBQ61VaUEe
/FGn+KqF/zjonjEERI0oTyeeti8dFU1u/kU2az3aMYeRSvnEVCjraxcDVS3uBtVn64LcYUjgJ0gvR9iOmBwkT73c5JF2rjfBhN/9o6SjqW2FwxBnfu0r7y
G0GLnc//wVZ1YPlzW/y/xsCYlB1Ud5quVCS68Lj4RWV3mxQHz94BAs8bpIxpvi4cRSJ6qg0OQ6Fuvh0INkBjIJwpjhyMCcU+nTkk2Dd1Tj0VSTxJT4V/kp
8n3natWF8p+/nevQKnDlaMX6WfmHoEf0Bx2g3+odGjAfRuUcmhV4rjpdaElm5/k8st0nsZt3lhNi8Zo479qylcFoKKKnlmv001InLjE24vgXcGSmCqzxzp
nFGC2jwiEighENDX7d+kaktaSAhbaTRJvzob6mJhCzziKwdtgkWIiwe0IJmCDKgz8h+el8x1c4xsXo17sDQEYM4o5W/SClGbwz5EBVa4kT07acQggfDWqz
0CtwI6Ly+oISLLdsdMywIKQYjx/L+LZCPnpGGrF7z95ecL1V/csYpgc8tfzK7gM2Unc9KULfv3FPQQ0i7guj4QitEt775Vxj/FHHexblApbZ7BMazy6M6H
rmF2iz1dn/8idFLVJigYkv720YDKLmmYCBiYOe/11U2a9EMlqPf1Wru3NqwrQlcxi6Ag9WEniS9taOcDMjB34cySm/0f924sV2I20Kt0o9HKEZnmIBwITq
9WUhcAiadYRYEg9XT+eYv312h695j4iNBScVqhGWmYeAZm2/PKksqFYO3/6mMag0gMhHka+GD6Vw9d2HoGs+xNRijnY4s1/diAdzA9AxHLCTaVEp7t3+HI
K5MsQbn0o0v3k5PwSVMeKdkdWa/QcOlncUWEigyvple9u6UzQn2MzwrHoSbGDMD45kqYNrDg0wDhx6EXA04XxvfVoAI7oaaueoRX/MLl0Wg1n5+xeGT2Qd
rlV4XBdcfJHoS8X+MoHYUNs2Igk6RtSbByX5TsJJyFaBN8clCPI29PJ7MIRoBgmthyMcom3xP4ehsVWLN0HSoEPQNfbpuQnCmiFw1TCUrAZOMMPfsfpsAD
7QMms4/D2yBWze5VChZzspY0IAPI+6lW7UIRJEwh13Wm1On7tpDCv9BB5hXOv7Z7YNiBeVZhPK/rDEqTg0PNQutL53ZtZkZ3p/4iD/Z+WDR0KQdyLHeCMP
L7ra4IpDrw+x5iYHLhaIlB7EfC8iLqtTrq2gAgyzwCHS2OcEDv+G1ICdgoCpwoCHrhw0ecajHMK4hC/XpUO1/+UcBp/XypxVgyHmbWmTZsJwU2CHFeT6W9
DF2QMJGjg0fv6uJ+D5Ezrq8f4QwWq9RHQZ55JSdFNlQNtoDlOl2hZ6yk7Njmi90ewcmmMc+V6adgQzxrUiK+Guok4jDjnSfeI1f4fAhRVVHRyfWnXp1BK7
T4AZ2uRGR999Tsg01WdU4wX1tKq9uAxGez5jZyIgIwZE47IDQ/UFPbInuNw2AIyTrPBQny+w/gpusUBtUi6vLvOr+mCeu5wQ1jeD34w850fyDavciEla9a
vzZ51irQUjPCJvMk6g250H1M5AMI+g7u2eaAmKW24VA4S5HGRLCua8VgPs9ReQ96eBUcUetoDOLXQyfNRmleMf6kTj69N7sK1gCeTrxr87ro2cTJ5ViLAx
UreXGSp7IZRUxbm9bGf1jX5V2VA1NDxUoB2K001VyfBRj9E2Une81R0HxACB5sJhl628mSo7nM3dtrL/a/T22W2m94gSCpvqK/MBPhLaBn35PPsr3M3j0S
Z8v9AjjX2i2UftUfY3IOG8Y+HhPybQL6V3lnMojVaorg17gjwL1fH6nFiSaB38ty2E14ool7zBMXbh+zob3K7jpbgawTs1PhC9olaPukWocMqAMrXvnalB
ZiXPukxDC5LjEQskvqHpbXlHMrE4lmOg8cTFNLNPz2vuvF8j8ub0y0yiB+l2+A5JODPhyXfrum/rZGLCqHD+yUzDo0mNY6t9BS4JryAjI6fgpX5bCHe1wL
f/StgKFT3wp/TT0SbBMbkAd8QnNV1my7kYLFIBe3n32dnzKMFm4wplVH66qZ3kRmVgBXcB/kFPLrIdCR6QbDhBNK9dhQB3+wGBtHyqOm6nh6odjFjYzbyj
mLCN71HoCeEK5sAIFTTBW7OTWGJrwz66cqMgRIWhtP60ZjeUQ1h73Fr3Kp0NjgtwPHfn0gEq9SZ0sS/OG6CnDeCIvhTYy9vq8LJtTbs2EFoWGdT90kSv9T
eN28MLP0+CLHsmqJOx6BAnh47BrIj9ULgXs94JY6EjZTk4G7PLaiFaK2xR6b28sOpVmpT8yAvedB+chu9mf4BOAoiIiLZoBXFt9MLFJ50oFOKfsZUpOdNR
S/eIu1yEOdU1mjHQxYNW+G3S0NUBdqbUgQfaWgnlr23trDtqCpOxVTmMUL42YJR9QaVCDnLHqqG8XS2Xql4WmtFb5xDf13V7UHCDhFDfded0pngWmP7Y+V
c4Ot8f0r2zo5e2cWZo2l/FQMdbblKJ7qiq4e5VweCajX8KTHRrpIeKC/L1DCk7fG4ZNKriAPiuhOjOEbGdh6Vm9eAzt2ZEpFOynXD6aKLctyEKBsZUkWR2
YtP/16wm3WB4l/9DbzaVkHJZ2yyGok5k5L6dhLFqZv16nTfq9f9zYqyuKL6fxWoyl9ia1QyAzFccJCuiq/RUK3ZIafDRSiqX133G233AX0DCkDMu8ff4J1
AZE3yqVAzUygsxcvRK0HeMDhWAu7AEevsCUXBfG6mM1yoo1r5F+5T1qHeiSCTj68gR29TJT3hxIp/IcXI3IpOjm4+yaL7OVj+PTTqcxj9otejQaPcc+sNW
cMomYVswAs0hP3MJsxN1RaJZY0RPLF1fSqmAsCW9pnUK+hrsyzFcn8wWLpqUyOutk/6dzZw1Z2gVKSA995kN2iG+bry+F+abQSLcIDbhuBv+jmSKmyzIlS
6TXgVyq/XhRlLnfIGSQBgVabxrYESNwZcTT7l0fA40yDgoZgKXqsfuIvacclR99gSLTQipCocYehkH+CEQLEhNUB8xJ8mnfMc1mldv8XeBdFLll/PJlRo3
415w4l5mgHj4yCHRj043TLzJXqXXe1YzcZebPyMIxlyvVCsevMhZFHWrQpdA858IDLWxqn18giwpCV+zT30YyDkGw0FQ4OOgYpUtm51/8E69z3vzzK3pc8
4M24d+Q7+RLyTtKRWft2f/SYte2PxOXN5WuNfrJKJCEVoxg0+eBiGIRa7ohS9SjkOHJqjYtlJpWOO1VxabUAHwWu45oh3y7t1GD2z1HRiv5560gu8gOFfC
Sy4FwkhhOWpe2ftP+e6frWMkLi6+KVxWTAsDQyjt2WaGHXfYcmRWVYef/oiFsjCFG7D/CYSwvJ4B5jwJJPSyVYqD8TqXfTXOI9zXXNQENbDnLCQ8vZMFfo
3g8sMCrImMmzxV2tSwaXXzfxGU3x96UkScu5P8TBAHow4BXqxjsjVXEiZQtjr4DHQYnVWuPeMi/tQaG9jqzorL6943uJctStkVrtdknPJDSPvq3kszjjLt
JHFdZTOib/zpkmn41/PEfdes1h12OrBulrRUm/jiYDaI8n+5lo0CwESYONxufiD+9Uu7+4X738A2608wcqY65ZCfB++igZXOE+mBaqkTHHrstaI4VOhC1R
ARFYXSxMpUNu3RuTkjwdOpE5Hqx69dazA9i2fws1GeVO59B//5D1+eFO2+0v0uJ6ia4w3oOc5c4RWhDlcogn4GwZgKLRd5eW1QTcUBuVWHgHjWO9sNq5sx
5T0A8JjbNrQvvhuLh92sfHvqEkgRsvzIHhJ59mpxV9ziibpQNIcNIW3m5gXeossRO0z6yvv+4CiHfSwRJ4vJNuOehCwM1vxOGIs0WMvZWkDbLGjMb107mJ
JXapy+OredjNoxreo3oJgXJ/z9Y8uFRBW4Ix23SUqYHGYvhNbBaUwW0IFnarGdGQl++K2E8m+WG4T96C2zJ3VrsWnXP136liAWOVuA02Rb1l3Yr9dtfogn
Td0qbxiAhpPPqSZ4xTVqyEKxCGfq5oT9lnXVrZdvV27NAPIz4J8GVbYN/JNCP1lwUp65wZvuyTB4/mbK4uGKayjMK/BdPeVuCl9Cip+A9txgSyoI1aUToC
B1YqjgOyKeYtItnOK+46ccQB8JcH37xw42rRtxNH8qdnLiNrvtT26YXIj7/F7L0jMfyUZlEW5zXjsnZX+7x67iy+OUxhcgGLgs7otI3htgdR+upr8vMqZN
VwosX1nu9ptoQt2z+lrBOTDCbCao3o5gpmifH+A5aHpbJGjo/sPJFoUtxfEn5Ip7xw+tcp4tc89m/aHgaqRN7XTl1WRX8JFvw7x8YzEwJdrfYlqJmyUWrS
OmjWhYwfYndZcJ1uksldBCQXvsnKgjDGz0hiuAOkJnjawyb7hQPoDGmBDUJQM57rt4Wm/8SuTIzSKJshXjyjnEu0dEDlY9viIU1zz3IWzdmE3ERviH+zpb
Xje/VJXtgj9ifgUNroMQEWkUJ2whVGeeWNTo6gkImuAaIGe74e1VQkkEDe7m45zDG/nrOxlEtmG5VfdU10A0QX1khWbuBKjhBsBYbbgavQhLE/rVC1LMPq
lSFjIEVBMfgnsz8QNHHywFC/pxz5qNnRs2kMPzTk11yUXp2cbqodPgEdCEq/AIyWUton3wwWSvdvHqI5gFhiJ6zMxO+9UQikGW+uPPQHOt4sjCqW6Og5S0
InfearlahKEWb4OOpx0yP/iXPTPbGih3fNQ+aiG2AsJU7WhYaDkp5O5P0GEVuhBMevHxKcr/K0Te2mxxzE9agT85zA2hsH4dgTCZIyg+pscPthveuCzPEl
GSC8MNbe0Jmz3RUnRKbpEAPc6WCjCmmMdLbxLse44vSe3I7zSDFPyfWLi1J4nkYqxHaTXAmHaCp2dvD7ANLEAv6lhAHdWiwFPCzZGDYvANBZpv7ekF1H6b
GDIYanlrotVF2zTc2frbLatX1giRhHNBtGMX5k1gwFnCAT0NW5tKZ2vO+I7cA3TME/Xkrl9ICB8BX+cdfD3zIvXgl6yqWqhz608MebxcIBLUUMeSBL4JtJ
R5gAxF+dzxcCPT4fLghPJQ3wJsXN0W7CO3tQBj3qx87BVQZyexuSYfuPrx6I6qFFuusf/L9uHjBdpXdc+KSp7eA2+46iR72GWOlxIgvnR451KwRAn0jiP6
BONh6Ntb31+lDIWjA/dGJ0MT0xcdncS4KNvmCEYrq5H2pXIe55558S/4g+wL1i3OqQeWY6qVigHUpc3J2MHY9OZkq55dBoxsmEjsQOjh4lAwabuXlsVrNZ
hfwrbkHDaauAU0erA0Ry26HBYTVFTJw7J7dt5Kzm3T7jHpBmec3QH3r5VDU9Lr7TXpLR+P4z6XDs1VsL/ehsrXdrWmRfqqqjcgV9UiovrIlsFilRzIbafF
s9zXj8vCxpfcEfAQzjkcf++hPjUurtcwHihMO6G1tvrLyXloWhZK+o1+HvRsAmBlBZ7lHjoUyzkf/ZkfrooBQ39aN6voixwjK9o0q1GN7ZUon/tokBHQmA
jNfUCBbuYZ+E/LIjGPHPHuZvvRx4GeQQcuiAkvUYLze5NppuP+NbjNPXd+XC+DO7Lp17TDiuxO8FoTjzbGBqaIylswhK3SBkctBGLuHApKUU3UDlRFdJHd
TFYLM+SFf5OBPU1xYDF4Ly8eRMmg/bqBqa2tBjksAXGXyM/+b50DJVJ2YESIpgMhkjrHe//pjRk1QlY1r6rN0oMoe4289VkXCy4EeA5R0JJvROkTAZq2Jz
pEVRQ2p76KjV2uIUrq+7MwcPsfpfA5VLwOZ+legqk9i9mGdyShQlnc+x6pUfEQLaAbUM0LEdeGytlPOFBhgMqFnqNc4ADYF4aTyzoI4c+kXgk9ReraGzCJ
vWBUUC+srReUCqelDwABGOMuSIHgYg063zBxkiPHgrL+xmF8BlNl2QSP9V5Lh+VpAfH+LJet4ChAJKLNit7JXw/IDYcZIik8IAMEpxOST3Nc5rT6xglrdy
msKWqEsHCITSr2gnKE7ggyZVwaDAPFeFIq4tcMsvRviRwDteEBd0kn3HgqhwWo+j1AXQZqoS4IMrMM47L3auu4iS5a0F4G9ZwP3JuaDjVFWAwjj3MyPf4F
hpixIISxtpH26icJ7TF8Gab7NqHqWwu3MLT4DeeWcY4l5/fmLYrK2xBqC+2czKhmxdaGFqy2Om0OJC0F++c7jwJ+d0AAD6hFAyMZwSGADP3zv7dftpPmWd
DKLLB/FsAWZQhFrEzUEKPWCBo5ZSVukWlXYAr9X09MLeYXs+//IAgIOS3ef9MTlDblJSn0ItKa7+8PDIj5Dwivhh3iaGBpYGqO3uufjOP+cr0HLB0V6Jb0
ldM1xdZDQjF/CSQTha6VQr3sGLPRiY7nuG9ZpLC3zjmC3Ngp8zi1OFC4ffgjlReu3n1v0UJq+Z3OHwGSAjQWu943LJwQxdo1PzdhR06LYwyizfLc4Vuwzw
jKCEY0CD6OTaz2XxNygDH0wMGgrBYOmBsaikNHH/R2UeBwsCA9GmcN2ybVNweamBwAZEnaPo0IwlX8CjuKA0Iug8AomkdLyGXJAOBsftgYVwNPEV3Muvlk
Md6l9le2tw4mFsin51ALigcUzBDU+d4gETbpfcB5CYc6wWcVCtqDTTtKf9wnfQl0Pw9wZOzqftQ18Qk2CY9SMxuh789MDBX1ZhvQzfsh5G+JaTZ+81s7zb
t8zRpvhbkcm6i3sdD4vFC1uojd51qwsrfHuk8VQSJALdRy+95XCTPR+rzLYo/+Ur02BchJO8E2+DGRQsYW1YOgPZ18Yj5stFrw37KLTtRZSzTK/sxnoj6N
NdZEFoIsdBfkXvzL8IYV8u4jUxgiIWZZWz3sT27MlkczL48jxFCpKBnVdKFia06RmPHeqvmmHuIU5OkrWFh/OYrecPherC+ZYJigT7NssFzx5Rco5f4FPh
y7j3SxV0Hg3YbEo+L+aPfcbOKA7ZwGS1nGSW8flystJPZz7AouEVEZK9SK1Jp7QHE4OEw0NNf/HCCWqqA5RWM66BFBOMXnZ4XOZ2o8hsEWBREtqXK3goFu
98MTU3IgxIiYLliAJLec4WlaYqOmx/9yvT282xlssJE/snS+Ht70WQT15x+mejgi2oGAGSa06zerPR4hZTRG2lripak2caggBKHriwtRZ+udyazuf2RtNq
R+bzCgKWDC9YwO3gRKAoaCFm5MR/dCvl0A3tbC8eN2wjvdszl2XXoOn0cnDeY15O+0WTxkIfHBEI46cXe+ZRu7sl7IXbB0uRMNaAccEes4cdDmO+BWZeM1
RigrUy+qF+Ru6NNoU/4MhE2CFGoDewrmMSQvo9ptHxRplPTsNPSWjDKmg6C/KOoeqewV5kPvJ34L1CWCnUcGiHwOONmdQ7Bg74fArT3AE7jcHd4bmdWQGP
AewSL6hN+1hunlfUXoMEqnoshW4W66oFlbDnabeEB3Y8CA9wmqFM52BBzGJHSjfah0Qni8ObAw5uXaMET5YRmuxZoTIci/5YonrBPNFFC1qRV9i+RXi6Os
qq0Gl2YxYBL/OOV0W6HkqgTnOtffQtt+Av53HanSLVHO3Xf6+K1ZiSPoAOhif/4D0RrsBDfhdSMBPsI9F7XRS8AcF7A+OgGuCieVCN65a5WjnoJeWWX3p5
KL0rfTBsgetvJFT5d5cDbDXEsNNKU9ycH9uv0TlzOvZjSeAtXMn4E7wgto5p8u3CVQvUbQHZ5FwFC3+e3WuTcCqBCCEM3wgpp77fWZ/e7jMLPNwXgHYjQG
WR+FOYCuiRrcNsVhm+90kdtNaQ+POvuVnGAPZrhYZMPFgqaKFthkJ9vwuuUOCFFjUkrRl3bre5opCCjjAKVoEAXNDIvBjW227K9s2QceuyUc8FySOQ4UWl
prk6Ho0Kz6CDf74S9Ru4C7cXFYLG7BAa/56/Asg7/80QS6mSjblrx2yWAbBmimaycH7EiEoYmSmIWWaWx0V09Bo++CxnFOsmc79MIiPTqHHvzeUZfPCOaH
3IbjTBGaXQlxk2aihL2Fw9hLdhlHv9UKgEknh+rTK806K0EN6jKF7rygoEYwRaWvsBkCCMsy1vYpHy+c4SLYm7E7y4tQl3HbljWD9/8CiDjDGdgCperT3g
4QkIZinyQg2rGohhDx/EMxQ/0xoY/NRQV8jJffeyuy+Z4fBOwdyLvAu4Qp4ivgFSO20bruBqsmN7sooJfq0nNpETdC4ByRy+cLSiOuQ5GDsolRh1AD0DLm
LaVefruc+U61AwgiZC1A36mhmLIaxdbGj2Y2TKxtE0evfwZPMSEC16JexmItwUE7vU7g9L+HKIdiZm8b2EcCjnEFL61Ms6fSQBprgoo5i4TwhU1z+TP7m3
YRBGiNkpZdvvAHUnsJD1nAsU9JZD1ZtBQ3plPKnn3Mcfpzx/MTQ1RtErQ86F0AcEx55sS+542F5cUkQgtTzR4AG3p1k7pKvOEAlmHBMk54YdvDRWwpYu/4
gEt78HzJJBSCO/ZiZbKHOMSallwMAjZcknMtlaXWjsWoTl2Mmz1pp3e3oWEPakIN2RBVngOkIUTxOp2YNtP4fZA2D6qNSsBkHGc9kN+CYKAhFVpP3E3zC/
ltaa6mbZrkEbZGztesSujAqPp4HiNgr0HQhBFywszQ2IBj7khAu3Q0LzSoURPNgQb8F7S9UPROv+VEwp3XDhUMFmlP6MHRuhaegpt9N6kA1n6CQOFXYNjN
pjjsVbwHvnvjTMWhkx+03ROcnMplEFktbUXGCR03VQdRQrqONYdqvjxPPgbm0sOY/waZFnTHB2Zd7ISUVBWKkM+BKUAMKIGTVWcuBdumWa15zwdSZcOQgx
8nVJbeuC00EnViOE1QSLvdRQgcqFiAFffZVxtVxLDD+mCXF7C/+jbAvBGKtRRw8W2BVVOxMItCw8jNbqYFnjOUNH2rrT9xdPV/iMVnsJ1OzpFykW+TFo68
TYGWZAE9CpEL1XcFtP/kfJN8n59Hg2CI+CzqtTQ2X9rVn50oYqNq4oJOfXnNcO0iIV5+nYSGmLMI4oNWn9/wGpK9Kbh1guOF0A6KFUyBULArmytdK70hXQ
Ro+l5g1j0X6nYDwcGLIXpODgjwj3x92FhCyccGXZzfn9hXvgyc3nRHo4VphwDQuWcwTFX3lBkk5vi2yNFjJqEnfaGthe/8hz0bYsZSxbLS66w+ORYIh+mb
cpx1cACQZH7uzNQuGpGFkRCrVqLIeaSoqy8Y338eVpBrdSHy2kI0ZoBtfuBCPLA9t9tpkAY3Avgj4kclOcFnMh+cbVxRn1GHEerjKP00aBuP8FJ+n5GGqy
CKK4TU1kNo1hZEBF/vCyLVrCJiztrUFtUfpng4Z0Uyocr/jz4CIvSsFUQd+5vnqTW+DtCzSzqHdsbMvcYob53MtS5oPmf1sZv+wGvxcJdWyMWZiiAdd/Eh
VMa254OXGKvGGQd+zW0QJfymqLbK3OWWk0vXZioJ1ZZ9XSEi+doevgJGRfuEOrSK3DDWXJSrCa65f6SIMoyh0cmoQ1iLJWowbzy0yTSN7hC5d2yZv12ncN
Ip0HPGLj/kBBsCTDhgjcH49c17idvM5ixfXWy4WCLz1zOouIcuZxgkInFzpTPGoaOHk+0XeiO2KQwxTfGAgmNJZ+KuuO2kW+ayVkX6HLzOy3u2iyBUbhVB
O9s6qvnEm9hKkghn1VDTbkGnoKq5IcVCQvVhzAvnwkgt4eEfIWHocFCviRLUwgt/lxwJbChN0PxuE3gcDZx3La5MpOan35eSJkDI4vF/W34nsI7H3BI9TR
xdu1RZvGjGt9gVocvYdbW20K5g4mvHlagdZVKpAQ+eC3D4xI6/evpEgGar1kScFAcQkoBQCjsiArNbQ2t4GnOEmxzPSdv8VdkIV4W6OSk6VIeh72tfL57W
lyBv/4QOYd+LZfSlvFyqhoUUzQw6FQsinKTbCyuEXrozSUCRgRzSCg/1s/wm0NXXpCg4ndgfAvKVMNRaYFRxQTAocqhqIEvQVZdGUZvJs8pL4nO8yfiSGc
HshXXNMG4inIn2yGhzRMQie6p+utkRbKVJfpnqGFBuZsEt9mKFzbYMFWJP7e6thqKlNqMXdgY62xlCGGDGh0Pb5f1aaChwPzgmTp6wOJPpIv8ulV7hrdvE
4PjwFIpYZE6wBykTPNq2/49uY2KoBCFcEFqmO0MTWZJtXymiqFQNqfKvHSBxhdjU0CyUgjZYULb+Jdgr3vBxwO4/oGCNoFv50SHgsHEgtAE7kBGsFTm7Ja
1J21w7yXASnoftuodlTwV9cmd/J3S9sjR+bIShiB1FQBOqBkJs0BaRGRYzFgsKh0gUPSYNlvtm6xAXrsNXCceGezKIhGvVDFD73TpvkXKXTYCKKc95ms+c
S4CbI1zg4c8c+knVWVlEvz3IdQxCzfNvfyCbjOsuRYrXMRNKu7TcoAEA97OLN/xoboZ+g4kb/7py8iGuHoYZF8F5KgZ3ti0eUoLteh9Uvf7/h/y0yuzjhW
QMhHPFbVA6MTAbqNnpK/uNnFjEX/iPOI0LQK6vQ6mlw2PDzRAFERYaBhx2TBBRfdARxpVE7mlvyraGCZZupQu/Nllf4NRwPFeA2CwLArVLAxpjBogDAW8T
2H7DpilmQl98MQu4qgCY5wiCU8tDAmk61nelOlFnCUhNJDANQSleQ5+3vsxuyp+Di9DJfe0KWs/oQGhVHL6NhlzAoFtOQX95tkhD8KYHKHGXy519tvE6WS
qOS4FZraOmu9qcJo6HiR8srOCXd84Z+tHkYa6QdJe6hvzVK0LOqaz56eOvuZDvPoFxQVxzORMmUgCPMMI9p+NinE/hHxDZ0c7aCLpwsKPoSZ7g+4xU2w02
x4NHVojLRGnmaSymrZGAs6yJ1r14kRNEZhQ4ej7QGLY0lIivo9M3kLYrFtn0kv58XOMQ9tRqCDmaSC+Bl0RfotIsEQuksRZwendIR5+Jr8iV255ghmw4JC
AeDVraDNb0H9wyGugbGtIsK3hMYh97gdtrrUwuSYuYLS0UoZP6Jxv2xvDEnSGpnOhQ9YnqyIvBO/P12u2e6mddHTolvvB1FYcU4/ktDa6q1aOBkhOA0XtQ
Qauw6V2QaQjs+s/BDPctyL8daM/BVMES11vxAZV3cDSpTvW19XqTxGDJ6hTm0s0B7WbVzofwGAaDx/v1lricz0zaCdJSeXFKAmVnqWeqLgpfHFTvhjBMBb
SUBcvx4Tx3JSEROOKuJFYBF3ol3tY4JY2aNZsr2I9IRMUZC1wfjPgq7H22+E0TXgcBttMmcDrf48HL53TlELUZ3neeKDhsK1nbQfz06aA290D5t7hnbXam
JuBX3gZL0wZYaRMEPaJV1bH1klDfV4twnHQmzoHHdSc6FALUquRkykkvE3Ync+HFjtKQSImg4EClwwYbvek+3ZcayyPQPAtFa7AvARMFiJnkG/I/gbHor7
uAxzeHUMSJUB4OYv+QSB19hyygxd8HoWi40Jgz4EYDdaQYU2+Xf6GL4wW2kvM7nf1nquOjLSJpv6XdCLQ0plcyx8ApfvjyuxDMzHTeniPpZj9/4zSsbyT4
GnG09rWAOWNBon0DwMEWI2lEHxC5ErDwHUEBm7PQviPlEppeCY8mLdCsPQCXsCbz8Nv+NYi/are2s4ZYbVe44Ds+ASbnw7b/qszphHdBEOvAAwgih5OGjA
hoE2og3PZDnhyiB4XSGzMIZiIqVfHSwjhB9JPvcjM8AawZVevi6ML2oZTZAfp3c6r7XN6pfElx2HYnZ/Q86vdxWDoiuXM+C54UdsEOP5TMDwsYSJkbNpIM
uzMoarvJoNcBoSAEwaHwAe/wIFHqq23xQRKPp7aasnTlhMyJwLdG5V+zoRrKklZTLhqFhvl/dA0JcYw4Z0PeKbK0zqLydA8oGB/gieOE+hFz9P3+g/R3Ts
z8px5DYGonoOG5IO/EgxcCqeojd2CMENKeFbgQASuZczH57IVWvzeYqX9S5yNVrLnD6vt6+XYYR9KH4monKDTGnb1DRCOX5Hkm0J8G6obyDq06bLhi8zTq
i4FB7RMAZRBwjvccjEjD8ZXmRHJeNzCDIFJqlpMC0Ah1vUGbbJ/Lv/itZYtR00HwvAIw9xdoeQXqgSEIJ4sEMCKXSQHy5AB5kHhpw7qDv+lwtX6J8m2Tgy
LPIae+Xi8OWrS/7/Ttxcn9iZiswKm03KJhpLNsDyBoFURPH6yVPKOnvtuntmDcAWUfr7pn18SybEKSFBae3ceJvbr9VzDisJN3g9pnD+FC+bgmboDaMJvw
GwWzQZqCyfRAPPQTSNk1zKq7B/U0DbzWuYCrb7diCyTykoKwuNa5H7Qwm5tHZRZNxtOIGJzmP4DDpBeDD3vf7YggXKdG0La21ffwCfhRGTEPqKsSDoG3ku
Jsdr8KaaublKmZiiAYH5W1a/ABBWh5XYLyut5JbliRaNcs2szgqpq5kLg0JXvwqLOadm+1k6rA+HDD3wk/4JurR/y+zYnQrgsBU26LIfbpEa/yyySrEcvO
EshdC3BOIQi66R/59K65qiqweCCMiDhXmeFytu09a6RkP+FiSt4EttpRSXqSjFsMKtbfGbwrnD64eIabte9mDCwKgixznMOjOn0JoZvAxdIvidxCNqDlgV
7YzhJHmrc0KdKPQjN//fh0gmYVuOb/EBATwidYRFhNNnRrlBS/Ms6gcfQNLJx0urhKIL0nDWmyoj7ZmrbUscNCJB1g69Pm2b2DQXyObu1BlrspSuCxwGJd
1RUgWQ/CTfYeldyOeI4AG1Nz+OJ9+b5REIAWgtigWPsT9uEg8QbmG0EIgPEWqksCKE0Vw60GRGVa/imMgEv6nFhzOiLTy4fo/ZLI0OFtglK0X1hzZRqkFk
8tVfYW8DmiMowbPtqr8kNoEc1iHEcXKeneY7J0QRacnONg+1QfpIAEYPgWjktDgR4EJGz8qIUNBZMbfqFS9xUvAxAWY9QJm5gyk3OIeDsAhaoVO9WC7B0F
yNpni/VBpb2InfCzJrhfEZhyLzKd9beAfoaxZ95gKA4PYWUHUDIyxLdQ1T8ARLrQwocyY0e0BfTL4zAtArlESZdY8nKfs9xQ8euiwwyRx30nbvRxKxbIeY
U6EDWHyX92+nzAKB7kPnJW3zqwHHrBTNeZ65ElO4XbwQZg4wYXj1ZpxvbmOHE7S30CGPbhoG4zA41mAGaCB3WfFbvukEUDTC4VY1zNjpIdH++6YLCs8S+F
e0Z0wgUcdM7PawUavNrqwm2YDLIvfZ1HFb72N596TTKZHxaO0BeYKNzlGOoz46Eb6zlFEy2nBsBR1JsT3LlNKMdpgBcTmiqVb1UICBeGyl+ilutnmsS7o+
h3K5I/LuVmahbTk2AEQDxmTBOjDVPx7OCl1/eA+DGxMzVQmIDWImDPteDhvXECrqsfDJN9neNuN6sAR0iZH5zxWEx0zMy+biYv2g72xNYmOU4M2kHcdXrh
RAo8hqry6oUiFqQgOsG979mcS5CnomoA9kyOEpIk1EKt/ODqhNwEuGjQKZB6cTTMeFwoASykDIVmFIsZC9dChH2E+LHLuxnRIHhT3HWo2Qko7Q1g+vXQHs
6S+lCfaKpmFo+KYDtthuYnQgnHqwQLrk7pjiHhYabaALLOuGQE7m4lcuOpROc0gmnwSo3juu+EPlIkXY1aooNtiTquLthO5IgIeBmAuCGWHwpT4OPkyUrU
qO9ub7PsP/BBB+pjqz61dg1O8i1Jd1on18lEDwXlWDNWj+ktnCuJg33IdgPYdlKb4JFUdWCQK+EIcoVag2r6NX/HHBUFdAIC/BBsjCQTvbAaBJERUEZwVM
h+2H3NS8SlOY6x3Szv/VYMyvJ2GOpCyVh2o84SNPAW2plSzuMMz9GQRz5DG3ZNiCiXMbXVhKBgSa59jOJ6j8fHAe1lzCWrYNQKJXRDEpjlgiEAZuhpLApD
w4756bXAXRUTPzvl+DFhPPE7AMTLS/Jee/POWzqXrh9llLrrlpQkrE+Hi/29wEVjuazAZY2zqsUNJuC+3cRtPXqRH2ouDhSGZqOYMkckRPpxEAIgiiBEik
clI949Cyl4CFNCQrWQReiN5HzXiT7Z5v7E2JEecE4CepsNfE8vQcI55xi48Jdga0afVi2Xr8ag3h8mwFZkEns17jaSIL5ZLgqxmwsesHNhxBVZLuMRGpeC
NjjDTrEI+vjJYzzjDIB5tCdT/znB2buE8C2CCu3h1elcRTd7/OpiP49r5lmRMCq9t97rO0PnPipBb1iuDpBAPx7F91tzR9ca7PoKRQgiILIHj1NElbMLus
XSitgmabt0wZCDSLlKSxM8UDEHMAKntJW/GgM1PoYF98PGlDBBbdn60fCILSJYagr8kEv0oknGO5CqkLlcz54Z7q4LUOI1wcGKhj5QQQTHt2J4XHipwC7o
2+/qjhrARJ7gtNfJd06EGFOY/5K7eQ6PTLj/Gm3f14DzZ/Cn1SSpLwyUc7nv4FXBnlGYYaIW/ENqPQfuiWJ/f1DC+PnNQ1k+Za9EQ0QI4uEHwAhlceqxgy
CY4lX4Oe8rXbRYj2M8Kg9Z0ODppH+ANh43WeTxerEjVs8FVt/cEUXCINcR4lYHHJULynRcj2DtAWPrBYLNsW4jwCZSnHtACUC94Mkyf+XKEJ+jYutJlQvZ
BTn73g7tx14/ctaDqcGmhRSuf+/w1bc5+HJU50/W8G75ngHgyGWz2tR+jEMC/lJbr8C12Jcsu87rEZedSlntVVcb14C+4eTkkfcWfUHaxB786tUi3y/KiQ
Yh8SyQYhNQRwPMvOM5Fvtv/EhoPOI1j+SVBVUv5hT7G1qUjMA6JdC/YoYAiGIml0PlPRqiHdG8SZEK22m7RF0NxCIbfyfQKedx4tA7FiKieLYTj13+QTDY
IX1ZAnqGry/XVirLNoj2UISbrhwaU8IATQcIDe0mY/uREIoYtBEBD/cxUFBGMGJ8T1zC5v4dwRf1PVC+DOrpBpTXwHA4EhRRNDWcei/Pg0NPgDwusUiP7h
eQ/BEuK3b9xIo53FsRQn3M0qQ/f5uauw/seTBErmkJd3WlwIsCfEOu27pkjGdn3KkL0yu0/sKiHgmbLLpbS7TDcXbo6TMnJqgKFU00VcC62tW4LXHOIhcg
kcX8tVqRVeMzns68cIQ623PAcu6ASiRA1Hnz1wZ/gMsKpJwA62lBljukYF0XsLOQ7qME8o0m6Nj50U0S6JDmsG/KmItDXIvH+1dDXM8cUJhCUNloOlLk/F
44WfiK8LaSEoIcVjA+lhgc7uh2RRN+8i3Brun9u5gORkuQp2WvCqUb8urLW86L7OlH4gIgmC4cirpuIH5CibuNxusG50sJ5QdF82FvhTQIW5di1jiUwjMP
fvPMC9DqT5BCvghhRz67NHSbFlSas+Gd875Dg+iOIwgUcXU+YHUkZ/2YKvcJaoJ+zEtdwT3x1W/gNBEU2wiuaD+UzzmkodWf1iSAtVdCn3peDpodyCaCFo
rZij9AoqZtq044yIX9/DEgMmy88qWgytxFMsfqzlMgsw/s+kuCNemDy6ALutYf/paHB8YFIaMRkyn77hVwUtpAXFRWCH7YRNw8eLoJPSJcFADC793u4NSN
qqZxgtkJG85wnoN4NFQ3ucUdnRVaFoyBr8A4R1d48FnRWlivaxqy4Ei+wuco9ziRmk89vBDPXeEaEa5BTarec9gVYx83eltFcHxUGlWAkaj/n0v8mIZrgf
oOitarAfuacMuMCcfiHdcHTkfJoGGxJV6Ov3L3DXRPdVnhMfwL3zrNAMPksvtL23kzRQsR2Iwe0IbgkoKniwUtPr/jd2ovHySWFuHzkK27gtC+maGNdgGE
+sQdnUtuT2D/kCNC6+ti15L1lgEIIbKWQIhkkw/OcQz7mRqXyDBVfG6Jqnhx0URAS1txoBoqegNkH2tHzWBGIIF2qJcnxCuxO0sWQGa4hOY9FUhbfDAfEV
eDZQsGM9t0armH3gmiVqOa3nzScUrUbnrPChivDmFOGdQSSNzznffAIYY7oqA5soeCqFhLeLMll+kpx9edIY6poKUAMa60or08EDSZ9+lnwdnR7l6QTQGx
6Ytg2mJ/ZfBgQhNvIFs+/pg0lDknOwPGbxxGAlgFo0mD+PFrYEREdAeT4sy5GqMOS+wD9PawwaIJoXYlDTjDEaoP2yQOhKbDIndhSNdcjtYJ5YEIh8Y3vm
YrE1Mo3YkEtCcGV1Q0QMA5CWe4H2OU4lAAHZAb2wRbpy5AGNFd1oFDG3AQuF2ERiMtZHKm1E3GT32F4HSWo/nyRdEi+vdd3IruKxdReNyVCxKo5orgwwcJ
78A5YwZcRQAeH0DQH5N7FozoG6wrB/dpVllLCl0bI8nO5k5jgd2fcoaDsKgoQGSiie+OEZ1d4yKQjNE8qwbKCEHs0wEDpiMg6JjcoV/26ZDLMNwBdfKCqY
lCrBUPY2SpSubhGVD3OHpQC904dSJn/c54wQ0WJu0P5MiCZgwlvnKBx4sX5RM4qc57J0gwWrbHubCB+Fbtj2gxEam3ueJNfO6+R2Gw8bpgMRUSsC8gD7iT
y8H3j4U5te17+78JkPmpRvZvLGLDN6iUkxFcr7rttOQ8d9tJBAHD1f/ngW4Y22ZJkdpZo9xbl7FAXX3ivzMnOcF3jrwRDqX5Z5HbFNmRwGf/cnxhOZ6dxQ
LRmNKSpu2hYuV/EicfaRwFDc9uWf/8qkjqU6AmbIDufYLDYHMYyd1QzgGHqZtVpY4C17m+mq2kQVsNZrgtxtlS6B6jjaCphqWOyBdxf7x1Hl8pv/IjSdgt
OKjHDDbyFO7wKm7ci8pmybfYJDSKbezpCRTXdAzKCidEl5UkMh9Qq46c0emrieKunNBelIZbdrKgJHMh0PE5YHaf42KxuxfOUIGunjmq/+ok11XIKtuvED
6E77Nb1Z4/WNUyJwyD5291SuqYrX1JqDTWchn3qDFfu816sgDifFtvLou1EgzsQKBdczI6xFyaHFgowM3K8TvYHvnuJNKYJgks8KMlxZ3LfowNyTqZG1uT
LGe4qe8orHXT5Vkf0QGajgpQRKD2+K7MDay7kt9+hX3oin0ydjHLt7Zsply/N1FvHJLp6YPiSN6hpOY2X3VAp7M08KLAjfAmmJzpQxa3GeOtV7dG1Zpzd8
DQVsf4uj+hqcbLXC41xRTBw9lv/1q7Si5GHuMqg3UswYJWFJMmhQFPL2RBgyDrUI2Ci8DhN1TSkEG1g6z6BP8QEN1cYfBoddXXskjSUgCKwFA1VAiAF/Ge
D9upCWYU6bWMU1nmXLC8juOwFJZ9zt1nxyWa14zUJsLnj4CnZt0O2aNGb+eK5YN3DwTvuiOxE9kqED1ObICjzDi9p4aLKzQmMQdmgti9hDZvBy9oaA2dwm
3RkwFnZifYTFfsGln9YpFtc5XtIJrUPUwbU2JLwwmr9cxcpd1Uq02MdQkJoWLdWSIOvTWOf/l0Xnk20J0rH8H8PEtwA7ee/QJVXx5vPlyGp4lKBC58Idej
YTuFAZ1qieo3FeeRuirJiiIqtCqPOMeCl2appc2ne6ugzYucg/N7LQQLNAsCxv+AxrwAZUSC4w3/W3B6Na+xGMFLD24JMw5LFOcmnqc0gq4PWpX8Nk04h5
S8mvLut+J+3maA8U8wdcykYE1zm/NWryHUdsEeQfXhC7arqXqlPrMfCKzWo+si3MH1l/YmGFRxA732y+BJnL7r5PDymsPRARRbYgTw5AohKwMhTLUW4afP
zOFMnlaSqM3Xs1VOy6D7xOl/OUgCmuafBWL1hVpviwR8i6JrEYHnhupVMfg6wAE4SODlcQoI9TfpnAkX7ebI5TP565AXR8H7AcqBndUc/iyaw3BZP5r+CN
SeTFbNZW0ngvItXa+U3D6SNWk/vuMW+FM4oL2+mvheTFOteKXeMcP5oyvoJRReoSl4kNymEOytALUDytgT2d0rWSws6cmpw1euh4Q79mUMvOsXXHZswOOC
qVzxo5r9sngmiKe9rSSiIpgHOPW/3Jvn4l3odQ05z6wwxFOfnLtHZ+M06LuHcF+IggtF+7GDuISfECnUWgwjOCj5HH4YJ53J3eGwQRssdpJwvhw4WNNKQl
Sp+bmT3fc+6KZXjp9YMM7fhAkhiMvbP+AVPxDJ4KdABVrQT8ALnnBeMRKudFUf37k8dzYRUSM+D2zg44nbrzddo36esjkvYrO7CeFGZ5Qku4ks1xUXbcNg
wKO0BJ4i8YLDQE77XjtMFCy+/KAHKCAtYRzfCGwNWBNewwJ3egJdd3ThVIOPgeLYanaqR67FSMQ+7xxCK8syPiGgk4+EO/K7rwnEsxvKxHczSjzvqDGzs0
oFi6RenFHCbPhtYrPt5lxxkf8RAP8V4iQiMVgZAiT5Kbhq8xhsLVSfKfNz6uWk7gPtZ5Gravu2+GQ/vyIpiuUzB/2XJYGWyrA2juMZn2GWJytYP7B7LLQ5
3wT2UCpNyA/oRfn4RfVHYpjy3lb0EZLBPOa7rAsF+PMksrQZ3ohoBpa5+62j1hAX91zcPDe16IiVQ2+5nmt37IFbrwu8Xoyv8m/hL+j+eNEJ8A8I1rhGCp
1yGDaV+2E4GAFkPAw7xCvFnwXGjsM8I7gHlMST8dyoT3fBB4PCSDEfrIJNgTA8RS9iLWLFAWbWX+IbhVBhFCccToavlUd8H/QbTDmvgbw1CIUNgSomOKQp
WmdPEmpwdFeNVWUYAkDNj0gJ8PoGcJqQKfRGIGZenxE5fVpAyKM2b870+VrIp5CNQxARcUDTW01SfogqcTr46WAyJn+T/i/clHEX4SlK+tcgcZXhqmlJcH
MpnY42SP4fzhDmcUeMHSSxo4S9o7tGxB6hNKz7hL6v7ZL0DsjNHYiOITmhL/yGuCieVK9/PvCTz2x3T5UfwhBW7RBuc4KR9q1BxdYI2jAOcCLLx9F6VJRr
jnC9xwOGIjRoDkwzY2cwHC52TmRROK4XJybPq9XeYW+oqwicw6vA7UZApWdAVBW8lLlexrcxnPamJVx3KrOLalyqmZzuiTEyJh6fsbRRqXAIgL+bOa1foA
RY1fqlz4KzuRBXLGSjrusJrMYb3lsD2v8a4LSbK4u2rywSrbDiSB3cWHxHtxDPEBd/k+X+P+ptMrqGXOZWN/NY3OmT/ZYNyeaTuJ1LICe2hCqQs/RpgZoE
3pG+m1IJprikaBEvuTANC9mo5MTcbChKiBp1wTcABukYI6AKL0iuGX2OAVFTK2vAgksnony1QH3qgGUtQKEi+8pq1urB/iaxiH/iUGY/9oUPmGlNd2JEw7
Z7v5BFFLV0H6j+CbTYGdz6ZUfPdkG6PwNtsxIZxafbgtF4vafPgVX9BblFW88P23Pa0SS68NxBv5yMjZYLnRBB58YDbnyQhDu421vvQUPs4mQqj7nh6gdz
Qa78HDpVFwwhiMU4B8p8Z0iYa5w+FQFbU09CQGV3MF1soC1HoBwNuDDQgd6Aza1EfagTsMOz4EA2SFWBS4S+G8rH8oDdr1B7XjR2O+UjrKyOTtgB1C7rQy
+6SODenAgzxLxwPeQWEmTVGTI0GDQ+EOQ4LPjWOhKW8TXrPHVfoF8sxJ8MLVNY5uqhYhFmBwpKm0b/szHKEBsUUQ/lBL9n49wIR+WLzIsQX09gRCPpTppN
wqHAEDZjA50NBJRhrD72KHbA+jLVxw7BpaxqUufQSzjytgk2NyTQ95j14FFNoSO4YssdNHDwxuF3mqcDV4Ig+D4rl93aXLgIGG3MYZHVOlhDQ4t/JBipag
6NcjOSSDvvKzE0i/1B29uTNHeyCWM1v4YR6KY3vIm0NYeJxjJACoJY5cWh8srDKjcg4OAF1N6VoDlRvxGSrDWwvDWQvjXAxgpsaE1s3/YKgE0MZlUnpU7V
+4EnnTWkDq6vNdBQa2A+5dQCersEE6Ss6pZTn6a1oRoytfLvd/+8yPD9Y8gg3MKQrOhkGUpyrX1HpInZHAnpeRiCKuxwnQUnW4LaSwIbbJHszCA2CMwxau
uNY7hZF2jnYAVK7bMwCwFX2274HnZp7wyReH8lxwVYYyaugDwbAmF3IIGTWTkcME7Avj3W6h/cxZcAytTGlrq2Qqv7CR+A2EwSPtVcJVggZEGOb1uqB7tx
sDeduy9omn8nPlAj5kVL7RgCa82BTMwieDcA7r8rCfwN3HF7Iv1OFmVbFX68LchoW8FtdmSbetlH0sipXwS1zVnDABgyl00e6kFjiHefMmtXdCADCnal6p
dNfcfiNBxQHXVy1IK6ZwSVC7jsaOkqshMt0X8j7Sf4+7WsZs/qwAta2RNrHIUcnwvGxzDNzNFmV+nIAwB+0sBmmAmYqyHUwz2U3ihvjHM/feo0SWeitLHq
TKq/W0T2H4MPMEOeaQts6Qxhpi84irjBDIrG15aJAERxNDMLzJp4zz85CNoJ57ezhCRe6VuHDrLhJmRTV7btQV1XFaywrD5HZFGNySNToB9G2TyMfQOQlu
0LISBGOzNqeqSp+3lJc1+P4ENL1EOtibrXHTKXk6cVs8vUoxVzQwcwonPw9wkKkTQgEIGsJKgoYK8NvNyeTFd2HjTTntvYGF5dKHMWO0xy+hEtRa2p+ZzW
HqGE6bnOMB/nQaymywqZmAJs5edqi8Pogz0kcM1aIrdv7lEhxBo7pohaRE1riK14+KVarlrtqAXQ1PXRxgPMsyJRLGprgR4uw1OAmOVoHTXWtzcCAZ04JP
8T5LcAWV0yHo6aVgUddAZGqLgRkhWB2zFHaPALAU3l16uvSTVc4pQLoJsOZWYktFsURASlI8L8JWIToFbtceG112Qu0RoOzqXsPgjAIy7MADPEGRdUEhWs
4yQKHwkR0a4FyB1NASu9JPZX9QZBZK1QkkOwPjS3GM1aEWwzAsqFXM6SduDa8rbAXad4Hs7+GDO9OXx3LEzzNZAffgJbO5KTk4oesAnjpDbQu5akM18r/Q
I02AhyqilNRmLBYs0msc1wisdO4cIS0WJYs7ObigXZmgJ9ohGGGhPoVdrCApQxoZmwTZP6yqDjjWV1Jaqa01GgqAvuAoy4CX9QiiWFILryfcBxOMGVwuQQ
KCKz8BS1MBLFyUqxHgT4Kpgh8uHECbbVa2UcPzvMETMM7xW4cUCBsNAYF38rfK/L59/8UyqQg6zQEV1ExItLqsPWPAz3hz8ki7+yyUYmPEY18/iBsjxsMT
zQI0IGwQ92mneZdB/GlBmEtsK1HUW1Ys8IvAHt571gmFx1uI7O76VY9ida7+ibUVsG4TwRE6o4I3w8SPcN/iwPhqJR2H8QOhoXSBgniA5Rzl3w8cDCLnyA
nrb1+jSbScIrMLvhtuY+T/n8wU7GPSBkPgbY654hqsnwz5rLvO87OEGLeE0cqTAi0Lec4Hyhm9sAEIvWgnsTeJPIWy7iMe6EAYNWdwwN3UU680nfKiBG88
Fy3wq5uyJAI5s8rUF6GkDGuoAsknIr5GAtXrRmIYhDyUBQxNUKB67HFuDJ3mk4l4ckVDgML3Cgf3iAID17iwKMZIcccwQ8b1C9AG7iwVFLLo+CTGBTL8Tc
8mi/o3Ycys/r4/DWn2Svee0RpbnkVhOGRnpMa0UxcqDaKf6qVoXo522COsp/5N8idMZAyiKUAgs24gw8AtJFYFYTwNoVWj8JmGmFxeImnCC47BSKxw1YYx
ZorZcm+2+8CAD7a8hcXggvkH8OQ7N/QLIfdpi8xKLcyjvDGimUUNOnJvQ7r93w19UfQIzkwARcymK0Ip67HyKhEx8f6N8FpzyDbgoX3GWHTqiXSAEYMHnx
J++X+dJNxC1QFXmpBM7M6UGDXeFJoiC3cZ5ONRoUQGThMFQ2rf9X8xFeIf2OdKNTLIwF3VcFfxTDswcP8/FWe6jsBSFzAX1Ngh9URSa4oPdKQhAv8YQD9B
Wrej570JxjqHNug78T3TXkmub0GsDmWAmDOjsBLQWQxB5AzRMEV0UP3QV/x7ui0K2moAhzfQEgM199b2xopGCP6aLZbSnUOBL7/j6TWqQ6BjAIcEunC4zH
QnZWwFIQTY9/eLHZtFAEUb0j9M52SeAdwhM8wm/U8gCRJXF2+AHtyLIi8RDshvDmzd0AAg11iiwzBPHQpwrMum2Cpq073rQCVJIR5KEsam1JWSk/AKJAUE
Q/+Ik0XvaRbIzwQoQ4llZmI3oJd1t/9PjcA2hGAKRvCYdWGBBy0urtM1cqCLjG4qUQnk1OBGefrA/2PQKuvheUGnIdv7jodCdENX7CCkX2NkjyDjKaZNxQ
AXr/TeACm9bU69mLYAjabKOhRRSe2vtgHowMOLwCJJlc859al5IthtXNnVZIWBDdUnWtJ3BmhS0iZ4hzSKaLcjck4o054I554O6CoPCwPVPE4Hy/ttLTvs
tu8Aa9z1rlkBD2ID7hLaFnrtj6bZK93C4q1G6PYVv9FlL4KHwJiNdHeIoRAbA3P1a1l/bz9xuoKbI2unIx6pPJJd1gBox5Qs56EeP2veA1GsEvslVc2OYo
yttP5+vXgK87gqc/Dv6YSCaYI5qiU+iTd2G2URBa96rwpEjAodbkEY4oaOvF28tcYjzaM90tohI+/wrAHd4LfCemK8Wbpx7HiPF+EoQ9BXfi28SudATSEp
KeDjeSFz3i+HVd8kJ9tk9mL36SZ72THcR2ZMgQU94Q5/zZHTNx5fJuQeIrTj2AENfksRZtyrAlkPwbRASi3eG6Nownj5D3kmQ9hcKDzuAvgFsLnMb88z5D
L04k8SeDF6CtUrAJauJ9DKYOgr1ZrFCJGtzYYrE2zGq+/1yIaoNqY47NUyAKEDlD5K1krsYOhhYp9hgsqZLgnjqEAoaH4QbigEZBRRSnFCDm5etcsKI9OF
B8MapYgvI8AZGinwsMRjFrtIGXk5tUVRGskEUEezNsazjg1EmPqrc4YcYDYXU1MUoMaGU4gYJkBLS1rGDES3o4wRBJGV4GGyKKiwHN4UUOvCQCIAB5YhT3
lbhQ2gu1b6eGPuMyHOIN0HL1w3x5PNBF+2xklggvGNpblgkNLsfXFgGtnmE1wg5C8F1jxHJDNO56+KVKaBD9pxoaAZYhWQkC66V8D+MP1TyOdLQHBXFAPE
W7wxWVbsJTXJ3SjQa1UXnTFTr0PRA9HT/EUC9KuM4xwPozDGrEqVzYF8Qmq/vxTjoTHUT2C3mEChDpPg37w1bJ7yANR9CYyd1PpqVxFadijqiJ4gErlO/v
wknDCOjqK7A5Rm3Vbz3aC/VuJVkGQyLwrxVXStV0yX4oxx1Sf9GpcvA4yMrGdExK35Zsbu2ME6ZpXLunxlzWcrTUvMPiWc5J53RjiloGJPOPfIRJpd/+oe
jv8FLWYkRAu3e30g2Au4ZBt32A38YqagEo4iY04aYsURGKbsLm6NBnDwJy28m1eqbGLzoK+++o4k1BvIWJNjQchiddF+0TxqLX3r2RfbQfzbAU3OV8b5Er
UY+wT2FbfgtFAOQ0hIx5VDTIYQuQvuXEFdZQuWgRAnw/RmiydlPrdyexF0zffZ89M25WlbZIz2ANgmMmw7K9SXaqZRHmnDEuDkOHGexovvWDNZ5G3y2JM3
Kw5BO+2Xf8nei9X+GoBpG0a9duB6RZIcuwzc9stnjv/lmlKpYYRrrXkTge/k/dwgpJg6KvGljlZvrQilggBLFDTL233Aa7Z6q/jvrZSW4vM64nISZG+eTi
aTI+P6oTm4Z9sn4BYTsAFGFqLLfXAdvRAdPfBs4QscArO8qiivcFvxJL3lG5DsEryaH18tZodckVZdxZbiJxktgHMGSIaGURRWt/QWN7WKv2wF8BewBkR4
5xKFlYqU1QREI4rxFIBSPgfQm+bBTIQHZFsOsYSaYpXRwFx46Bq1gA+hLoIUVgXu2qJxckZwJSdBkn2LjMhhb7TLKwISAcgz2BIFUApA9CuPBUnhnB86sC
j/rQVA3cZLrdap8Z4uQa0KY25BgkYIbjoBlWwQjJ/BEobga0ECgqIqCI4yKTeZUDUaiVt3g6lRI8da2sx84PKSA4m731H3iQEJfEOcDJzwmhQsaLkH0c1O
URkB+MZwpNmVuDJvbeWi4+AoQwmwygtHmOc+ZZhdR9BkK4pc+E/IZMsrmMTWssYvcHYqi4sa5ltXjuBXgTIaoAEY8AiHJzXAEWjo0vez//IhYWQXL48wzJ
jvgE6eAGfDWMGBHCzTwEbJcusNRv4TFim/uHbESFIo5KCuD4BDLFOeL5p1C36mJWb0ZVPaMPW12Evv4zIGCcYHbMAxSSLqr858AUNZp3TTSqg+N4XViVOo
LdY1ZjQ0zw9r5QJxWRZsc1BA0LIFIEGdPGTw6HKF7/zOEAZYlwNMMhcIxtjZg93yV0xPjkSa8As9OFSP0nIYgYq3UJtcOnMP8DSErwPllsaokFZpYhIUKT
OtrQRPCbj0CIF99VBy4TuwgSqbyrW0kbXoAoiB4hFCLianAY6niA6vqAEwDUEXNU8OXmGbB+L6DmaR3b4UVP0HwevD1AHK6zU1KiwGtQu45t/oRqeQqkeQ
JgTtCqASI/PoHQcm6PXnBcgw4xZRyg5ovHp4S6JhcEbYWnHiIaNMMlpRAydJLK28TFRlf1hcIMkJ0FKFbCSKjpnoV4Y+3AR6UpWRBbESSGZzuUXee+VWsb
Q/Fc8YgBGJMonP8Kg/2skVv7IJJXJK/yNKpdPtx7QQ43+tIIPf3H1NgzcBjnLohzhcXmhtXC5kXyovs0WW8ibZx3jEPIIjSvg+yHCijsmWNK2UotbIIxSm
/l7hvUYVFEG0TPqEr7E6rX7PGFsqBaC4IvL4Jrs6+w26kF/T56g6qxfvok5XT7XVhxJAw/VRs3D+YcKSI96B4JtoVC0Z7LnvYhYvAg3PQehXNZ9YsPuuZG
VIV7gMNLRuLB8TpsM4fh2Wvg11Hi84hQAhpWv1W/AnhLwFvhj/Y8BlG8nAg5WoSpLhMCxSsML8EO0SBGxIFi0ExjRdX2j704eGZ2Q3wsxQwBSC2qK0LWT3
DOAZBnFPcRNt4HVgQ4DFeJ2Pzjc1Fw2YBG+kDO9+B5d2DyfzAlsiZ8pT1WiOE6ngRCkudEHkujnIHjtp3zErXjMIOz0oIWE2bE/8OXTjeE360wxE5EhahE
8+WNLN5RCcdtQEUf9wpzxIyiW8iGBpNruEveXnuJasYLXmrTHvNiOVSIhiMokae1QBTXpldYjcODDrSjBdPEmyfcdBfBxaxataFWhJY+XaaByjk8jTn9GF
LMl63GnQNDQawuIlMYR1idZu2rLyqxypNAlQE3pxwGtCNFEJ5DjO8gFxVHF0LJje2zKxBeRg411X5a1KIRRlyOeUE1cBfXs/hcxKYQioQIiHuIDZJZveWZ
xRwBkCXiUkaF6BEzih3ikVHcx7BA3YhC7fVbvLyI59Be4sqv8AHGwUaNjM57F2QUcw7CZIkj37qFjsVL2J4OcPtmuF7+lisWGB6vHbIDv4fi82VYSQEHu6
d62LI+w+IhSk7D5MJMtSZadKaZq04hUQD+NsSLjn6pCdBeyCHq6832UYy1BdBQcLgvvKK7IdD7Q1g/sNoR1d3D0bgvN3OTq7C3eF7bLqyiKCKSUbBBnE6g
wAhFrKqbiB5xL4q5wHwILYLFuE0BIrcNwyE4MJeMDS2qCYgLgxsY7kZL77pxSVNeDxUB4Z/BBQUynATOaKZfOCfvNMfZEVrizzxu9QPjI4fxGO6k4FCX/w
nbSpRAg1j5ALwShSBEhsYKmX9pfyQcr6uIZfxuAQHGygDhfwY+Yzfjw8wBq59q6R4uxhoh8xDwOGyhFM+FAMc4BBbZhhFL7wKiPw9FCGIKrIbFPQirACCE
EYDC7lh9IQ/UJLGoxoCUWpTiUo01RUY0tncBw0CFQBRhgaa4EYU5Vf3ChZ4h1ZeRad/t77RbTSVHdAMCEDkgBqwk4h97UXtF/TfasFvj+wbR4yp4vzYNWX
ppfBVhELh2AeHg/4IRq0KAtMOHB9S65BSv8MCDl0H5HwrDPPRpGOrVdPvlOiRnPnzxUSj69gZ45oKCvwegD/xhhaFFfh2pQxxCUSEyIqUfx2twTFtgFnBO
8k435GWcyCQfaQ5WCV8eD59RGOs+hTcJfRUJaCtUvKuM8U3slKHDKW+mkGD+1njJnuuqT9o2Zfb0T5LNOw0IrnHrqySuCqJC1Th7VuDi0xwmvgSkXJHEU5
sfny4COt5HtXw7IQPFFOfA9WVcKviY8GAw0YzbjipsOOI/l7swYLjHH/V4OM2JxiheCeHb/CAgHFqUL14Rs71QJgQuDYPFZ6qmiwF+XwC6FUjQCyIBL4TY
hHBghnZ7my8vGdoxMlrEzTEuWW5yH6cCuRZDlVVESH+LKaYuDlSXcV3f3ie/iIXMHwHxMJZxkaHK+UIXjlgUwajKPofMcR5zCOVgPuc8b0bPYlkWQqCKuD
KKeb2Qu6ILz0aR8r8BlFnhvDOOw+QTS3yVchiV2LuhsB0k4GznNuAaDbt8EopR1AtE6LYAEHNVZPz0aydZJmAtHodcwIQF8YZifRgo1IHasRKwpRSCErf8
EZzYoeEQVaoCj+j2sbC7OgjF8BGVk6bnHH7bLtX6Tw7kDyCfCONXIe/jVcqAiHyUXxQVZzHH0M2QsKVg32ROZhQ+LAbg+mx4xVYJ9IhA4dcvo+H2Eq98a6
hVD04ftNcXsHMWcA+FmuIi9pLVtzY+LpBY+Qv2XCxZp0J7CZcLJ7HegtDNq+CedxAcN8DiKrGZLwcllNeALw0rekT4BxE4Do8AKopPxqsEeI5iNnpPLPAr
+4/BXBxAS18EF14Dyl8MjFfsSsQyLp2wI72OJJJiXf3I6uOXv002ez72K4CNLUnvnfeCMdhYbj9+RQC45waKOHLyQHVCMp6LRc3qySEwhHDLdr9qkkZ+DX
iT1YHfp6UgX/sZTds51Hn/wkZESxHyFcTbCm4gXmLvIZhaLa4EjqpAuoO4iBRzGi5TRXb5+Tk8XQkHCFIssZw6CRzqSgy5mSsCbOji9cJQMiiPvMZrUZxb
4soTgsl2U/f+fTmRFbc8DqEbC4RODBBTp7oEAcEyfQx2DbhKCCFXIIjXWnsK+NuCmOOA4FwNLnu08FhEfOiI+1tuUDs3SAU/RbrzU69V5968cWi/YG8V1f
fZTc8O/QpPOWolkp+RZHwcao4GVTk5augp5mgqVsYG8S6IJ1Z4YRs/PhLEEvFyHGs/ScxEbBBPToEwU7sd9/kryI+AESeIPWIjW6/uZCGNqHZbXdXObQmj
YfCy1X7wkogk4jNBvONn2fnKZeiKfTNVLRDdTfLWMTPF7iAa9l4wvhjWdM85Cwl0DqRZzGNPaxDTvqNavduXio9NRjzcvgecvTmGQDdsFoXRFjyF37HHVm
mp9Oa1cxKH7U5T0ObK4jzqNUrJY7iYuYsG4RCn/y4UW+ETUIpsDjIXj7NPor0s9bVflMt+Du5nsqDvhnsG8D6He4h1ALewrGAKX3ZcGCNuIsZpFTiEp7hE
dIm8iAVfdYRtnrZ4+gqODSLrohKRVg7iAuH3+NGhtQMgiiXiJpotcY6Ygqr00KDVm+weNxGtmzjuR7zBeTGf4OFbB89Y1blBJKrbX5TzFPyW4amsV8xhkc
7gOYpszSw0fhEOkRDZCXCB38WDYERgVH0MhFhOHxOOPmnBiHYQwpbj4O2IB4HWALMX7zNqUMJqkST38RG8PEeLIepvuvHNCrrYeB/Dzs0fnm+SkAkLM4Dm
0TefIb4LFmdxUlj42Qnmb+yRF4wZzZBQKE4Rw66i0JV3g14CveSEfpigF5zihyzik5iM416GLa721YTmzC+KIh5agNB8wFe+oGX9DSS0gY7+t9zE/YTI5b
LGAY4N8P0WL99/FcRxIqI+qXzy9fH4TeMXv+BDkVnVh3za8W2R75Ab6KG+EM64AFwlKHlB6Go+/9dcux7glogtBYreB2ki75LwXPEVNCGPuwp1ogIQCfdV
pUe1127j+/fwGDGcQ9thBqKh8rTYBp/QCrueIV6GQwr+hMnpvHD+p9bE4JjHpP8j8RBhaIqvQB/D5oELXumqVvpQihqxH4QwVfMK7Cjjp6ALeIT2Wi4Gqb
KA77cFQxYvIBDiJREv3XYcky5aRJP1Gl4D4SvJVr9cIIxo4dGGTlCBpBOJ9/hlr1uM/FPwLxEQFy6a2HYr7DA+5he+gTPNwMoL1QNKeU3D+DAY8ZEcOjqt
KCIhNibgrJvwiDNnC3S4sgzPqgxQAuhn8JdI4y5NpyW0AisI3PukpyLqY+lyyhEaPvndWxLq/VlpPoEOvobrlliHGwcS+tF3/omE2JeggUIFh3oEQcSS4j
UplpdhqPrqUkuSLPrP4r6IV0AYtVt06guuoPZ+26n321/7HVAZPQ0v3477IIqtiH5H2+pLJWxW33+o+nAcjkARKxmQlNXHv/EyyZuKrKbb3amfs5PzD2tE
dj2Gw66yIO2FD4GiF3HRoA00v48FokP0lPrStOVCzUnixEKpWnM7K1zvv4lkhoRYRl2B4yDE+zgdR7gvgZD6dnATfxEeUsPWGre4JVxgAS19XoIWsrhpZ/
CYKHx17dZXG1XfaWmwzQ0AZM3Dx6FF6quYZGysRPhjICuIJa4Qgthf/gi4teR/UaUUZtddxHZnbcCgb90D9a/0OlVh4iWaoq0QOpZL4Um/HEqTsNVvP/sC
m6v/A+Z92G+EZ4hPBO8aZ3Tii0+ip9XhlGGGrgHgil3jPloQGbGWBPalO4dT4sOk4gVKPNWE7aviuV5B9O/pDfoP454VJoobxZzYo5m8TACSTEq8FeIIMe
0S0CEYTWmnp+XdcPY70GEieuOq2rrl3PfBdifitVJOoaIw3+vwog1Uw4feZ6+A4mMhokPXNw9gavRXl07QaJamLO8xI34SK6g5WY6Re6iIiAVijriLMIrA
MSKOPfAYEO9/pLEZ5mslu6uTg8QKcr6PbNVE9zYZhOaLDHcAgqq/Ojx2eEVuzyrA3+BygGy15unxw/MIgLwm4r1QtTVuFw63EPXj8tb8s3LVKf5uKIfH5B
WbiOx69hIBO8QMsVOC+oQwUjxBdAhByDG8KYUhAHI7HGCfQ8DmPI4QheKdKC4R0ThIiVUSL556CmKP4FYZvAzaGmsxQxuo2suhYkQ8CRbHEwoQ6jfGkgCf
onqrqRsHuzMinugj2V7bmS1Vwd/Bqn6iujGkMQtAvDi+sg5PCQlXvWtuhDTFqxhwsILEYZl6cD9a2EtnA//lFnJKtfSrn24eDSfCdcNwuXrheXyLlGae8h
58PxA+QnUwLJ0lzGKShXAd8UdUtQW9AZ2MWoRfqACd8FNgg7TgeAoFpaZexiVQTYcZ2ClRm+GLeoCATkFijEADbChFYxwGMR/dYB0ajsvS7TSQZ5jI9Tbs
N2xDQGg2AtKM4BBtqBE3VLOQn/ZHnMygNsAFFGYY/CutYK8QytdZBD8JhGqkwsGG8AhNNXDOXzar00C4Aj6qYo6Y55CAaT3yJEZkCfG7eDRYgvNFlBg9XI
oBqEyAAjRel6/AWwp2TjhIhoGQeSEGuK0iDGJRvAgcbwBaJQBvkvnBiCggmSqwTxSdAvlaq3ElfWhmKEg5WoBxYn9Fws/dDuATmzy/Hou7aHUr+u9xXEiE
HBGEEh14EQdCeEtQFkBNeGg8Qw8x8DEApxMoWgOJgtXqO4pDmccpC9mW+38cLRzA7SpIxIig4FMga9muob4HXAHB5yswtDmO1oLjCW4OC3aNPI3YOClMLc
emu8FWO/csL4N3IeSe+PQSLfyTz/SnnRnWA+gOFhyscTXuRdYAGAEQ89LILg0VRYvWdsGVQColuCwFQpEugc7CnDWOnhxHnTiB9hCLFoPgVYxVLb78dxgK
sDhH8BMi6+hfR4UAWLcAnUMBsRqrpY0Rg62gURB+TwpHiIUnWjJ2UyC5CsQeEASPSSEMQ3AGQRQ1RdcCUPbRIpSWTh5Ho6A5fBfWGDUIoX2kXHc2RZxCQR
0Y5MTwEwgSWvyVhcWboUfkZ8BVAISI7bBcx0vIW6aPchAinhpTTF/Wul8MQkEcYNZ4sstF8ksghCAWlzCVAswi0J1yw4ss57gNftO1q+C7lsUQftibfAey
IPtZJxqQNehQwt6PH5TPUl3wiNUQ1Z858SVkRDcMEFD1YxNf9I3+hWCMkhELN27C88fZpFhI9ReLGmGoWjojannk+oJI0AKNTS1OR4Xg/oG3xlmshaKrIu
Ll1ciXgXPkTBeKWFNLwRbWDrQ8o4k9ogwsFT8a44u8tJyNrti8KhXmYY5m0lEi1EF4Q6VBIhxc4A/uHHXJbRBZ8CugvTKqkYtlLNTRUupHfO9Feh2j/0h2
jC1kDBwvFwPj2SIbXtZag4iLaJJEVHjEtRO4J+N9B9jw7oiXRBwjHGKTQbb63pzloVKiNojXQrzVNzOkgp/AC9E+Fz4CGvYqxouxRXSI16EwDra0yvqIh5
6B14Udk6StYHN5GVodjMho9xfB+/jQTwUN6gysRz+gCLf2UfZNq/l+48MTTewp1ogXPoVTRERUlriNeFlER/GM4/XEYJiq6s876cOpLk6o3f4eccbtjXLA
t+PLQNQI9yT4aWf0XRb6BNxFvBEiIN6R4xFSP2gHv41Ct2Ofct6CQM061JE0y3afS2ZphLTTuLDgvr5Pc3mtaLtmmbg1Poc+i9voAwcUn9AERmXfwBtdyz
RzXGd69sV1M+9avilSDz8dXoZy7tOXPe4dfy0KKiQyiLss7KIcXe8sLlyO5O17joV+2HjWPBXXac7HJUFfiAsFe8rAJM5ZA3RpO1XIuYT+eU9Ozm6kOx/b
7T6oFfaca932MXBxY5fsbUq+qaPWqsb71Z5XZgZqvx04yA6ZjdAhW/1aboROBiH5DQsjIJ1ekMsXHxneE2iMx6Cg3teh74lNnjsm7Fre78hrl7RIZ19pWR
raJA0w2+r7UvX71WQXzsJUrAtIdri0LMfN7BEtYftIK4lDuNp54h2mm3uXl+FUphwRQ4Zr8c7Gsn7oeZe1jRfp02FYbFbge7CUf5PmXJuaoEk8Uyv3D7L5
tmIaI+JjxRBGEY6n/UTGL4qQ8iiju4+BZYYYuD8k7C1/z01rmlwO1Rqk/PVx6P7QmDqMdbQWM7ENGrubf+549FLUP2VUQnXcBGeCqtQF/ZtVurGpXc4EE+
oi77g+xK3PLOPjUif4OouqvtDgvbccwZ6jmdfrLce+z5K/svifA6kOkB+LbXtgF2VplSy1C4mzmtmOM4mWNf9wDPqtpgMsyZ9JyZTnMqeHEZfV259PJgWS
pPGzCtLXztVEP+RT1WBMRpLj8fzpkEojAz5+M/7bheuBbxPDEx5m5U4CtukhKUhE7Y68+n+TjUY5OT4O2NDQ5CaVQyOlw3zQ8UDuAhegCwOn1rXcpdD0nx
UYksdFobGeN2KU8rWjyPBZGB1Y4MWDIb99b1uykxt2o09+LOYIVanJKJUHn/J2s3snTv3GpMzZQ5/lj0sZwS2cF9SP+LpyxZ6ejlpVQK3azC6srSzjcvGx
sJ9Z2NAh/rbcxQozCjM58D6oDSFp/+0zG2H3u+HF7NHtNIg+cL3BrGfKuTPATIW2nmSAz5NVewNXaobkiI9OtvJ+TRKyPJaldohM7pqfNa0S7IwseHqZ1Y
nXiO39NBFR6Px6eBXEFyu0cRgwDh1Ogy5shg2uiAiMA4cDbVlDSdsNmdWypH345XkVDLmuS6a4rPKfYEpb2iQqqXeKAWx/DfSu5Fzc2KR9IdGMgXLtrXby
BhzNzfA/DfhT+t2yWfnR6b7jRRki7U/TacCzgwRGd4dhQGJodUBYZHaPLbgBHL99Wej5jIk/MNvyr0Ab4QodnU6EMP40+7ABDvU4vaYb0NAzjOPaVddaWW
Gsd3IWOFFedzJR53PLOyVGHs0bCXwCX/dGvoceyAgElybJQHi9/7nYYppU0jEKpMtUy6W0cjy2MbLS4ZxHbfS9swqZJUf51f3EW2kLgOkXUFNxWI9uNnWG
OG/13bU4lm4XRsh+mcZf497ID+1jb5DShPW6Th3GSLMN+y3DLpzAlniXVhOWgZzeWY33YHS/JDcXik1/sBWa5jwgr2fQ2rqHC0HJlsht4ECphzy3h8tU8j
GeN8H7bYTl7B1ahlvAnaLJwDZjj04iDrwFtCknX4AbXpdDlHPAs0njOCe5CzdT2YOO80G70P2k0NmnIz14DYSRdOrf5g6uxiyb0ZeYDP8nW/5Zlq3Jft7Y
PA12F6/aF1ZD1XzBQ2B6w4rSTcURT9h1TwfJzkh4ElTwIekWwd2gh3Zw8ouH0lHr5CJwKUKiMtZzfMvyC2PfYGZuOHwGxhDIujJCx//+lZDogSehHEayGO
zxVBU0bI5p92WeODLRnd4gDw19+ufFik/tuLWP2VEE50EDoQPEuvnLycWfsiF2yURWhmFWQ2+SDmk05RBF2wmx5h8mJlxC412TsZOjrb/xrgJNvxQ4/2AP
I9wEsv1gPOZesMyCrVuHhjNAkk9yEni4pkQDWSkk29/3Fmu4td88kesh7KeJOZzwL7WFSIuL9WHEQMFkEOy4FfTQR10LE+dtbtV8SdRKeF2IaIU9Yzliya
YSRhgQoZTB1djpeuenTkanCI35sArUUYf1c6IPsgcTXAdaIqsizs04isYEb9MQXn4KaUFTshBMR6dGb1qycQAT76mz/PgSfZYNDhVMpC/Im61PlualN1Ia
dvysTPGsVSYIdzVo8Mb6J3F/zUpNEHYzh2Ki17t0fgbXpgUpcmfGov6WvYW+llYCixVl1XYfvglVk+z0T2fI2hoSOc1f3h7SR19yXPK/ApTVwlFwKjtP3z
Tt3QG698ITICoz2mByGDTzx3zskKarklFfVe4An3sPXOToi/BCSUzaZyuseTEbDjTMhHax1zB+gEW2nHP9l7IaDKul1sEgODURJoWBzCj5r4NfmE2Sh6A8
Xh3MgTCitmEVdd6Z+Gf/+kGBvqp1bzh3gMfS2Z4sT0G5SbDB3QfS6Xsck8ny3TJGssHyia6b1heTHLCcLQsmigjftR3khRKIVkErK+3T/OTYAHvXyES+kT
PBa1CHVzYonsloJTevZR3QPumb5TtqVjBMssOl1mLAHhkMJ4FPETYKoJxTlmviz2Pq4cTJlEXMluQHmxihXMHiTKfqOcLmIhUpCfP1avNh/V4PTBk6b5wR
qulc2C5eMqGQ7+YEmX2tmhGd6zBmeVChJIHbDq8bdigUloFkLNQHidE2MXhpv8nuDe82g5G+PIdBH5iAQ/s1hzo6R6PDhkEzXAZafCM/dr7pScqwFFR6A0
2jhO0d388U1s1/QnbI/kbQom5yts5ezRpSqeXVHFMKO3kNpJk/YxAdnRwJGamqbPjwurwl7GjtmGQq3UuGxNi/8n3haU+KiI/mIZsuy832QZPNjUrjECsW
DGMxJPYllJx3vW/Hq6gSS6wFD5OuUsLsmZ8QtbaT8Z29ur2TtcX6h8yx/0zCrAZHM8p5gnbNz9Ad9ZtcCH60o3yW75tnBNmAiI6b6ibBol4WM/HLNbi4n2
OVavYUzj9MLgD2dSaZMg2mQyDqLiFicKNBGNudfAr7V2aEjSaSsnob1GxQMafjRltZNeccI51cEvCsBy02LKt2Hdvu3rOY14TMnjhUISOM2BwaeIskGOFZ
yXE63+bTFKWviPssJHsqMjpBwRAMIOPSn7NMDmIE3iM1EydmbfREfib9JJUR3oRn/me13Gp2Y3+4GDwIGxoXTuDoAf0UntkFMNfYN9I3t6P4aldUI4egV/
4Bw38HO0pGwi3QPQQbXXwMExcYg2rJ5xnkOuGWIncVYOZ7ctvOz1iBn7uD7umon8Kv+e3iaSGO4ZffwMnlRhyNn4vZXKJ2Nku9EDuLS4bAa+Sn2XzCgVDD
nPRUuyQFEWLmpaloTtvRRh99kRtGTqMSOfdeRQxnVGDqAuzppUweHzBQa27yZPIj76cmGO/1mkwqh0byh/EL17S1RrNb+7P014wk+2H3i7Eekj5w00Sqp2
m5gJkDnv0kCj0pwWTN+pNQrgnMaBvJlDu9Sgxj6WhNStRdj5NtdLxy+AY1oJojMc9TdSqIvrXqvypoS9ksaGK8zZjVkzC0v2bYrpAPFFIUB5i7VbMfvDvv
oKEfJHw9MCFmhPbM6dB8hZ4RE9wHngHpoI8B2mtQf9BuKbhv/ad48e7XD2fkVgMdMlTiOehyRdCRm6rb4A5TsMgSt24ASqyl/8T3LStWFFR/MCNk53fJye
An+8rDlBgVDumaC/NBSlh4HNrhhsZ4zHB4NWT5m9mPMEVfINKg/5jxbdiKN+ti9C/eFhEdO7ZnGX/o+8qge+1hjyy2NZy1vrL1magdZu1Y6BlNdw/TdWWM
6HVFffo+drqVCKz7XNbSEZmPJfgsz45o5IORIG8vYERRTFC/w8wHJ+d9A2NUBS6q/Nx3vJo8y5YqRuKWlJRv5LYYzTRkkGJBX56jqo98S3cDfbJX5IPzue
QT8L9zxnL1I0HYBjy1Hhxg9I00T/gpMevOTLz9G9UqMmvV4tkQkHYXd+mzMS/yP9iju64hX4LjutHYOZnJXZClDILkyAmdeR1UdrsHbfbC1Gpjo6yLnreZ
TpGyrd0/XfpjmGa1xt4pAbJn/2irJQjJo6xy+obLiPhnaQ2SMLkTYAmoSQ1Xg+4nuBf1MBWKzY7WAaA2JGyFanysmY97WxfCgE9CGbJNCmO6f8PWA+nImi
b2Q4ysDgSJqfWXL8OQPzkMPNbBHLCXKAWUDNZPHmBUyyz/mmh0gxPTbp2w9rkwrfLyrH06S3fOkOAoR3inD/zANgwNZfwRDIFGZI6L9ga7M78C5/ntkmzL
3gZV80G1VBPAeO44xoxetUJLpDNLLopLKDjbHwvzQd1aKFhfYT54hMGbgLIIbCpYl4rVjnDnvXqkAi7OUmlbgU7kTG+CwxovgLtzaBWWL7RAUEttcDiWPe
GzYG9WoijlXHBMThaCLffJGH23u904S39m6gBP9C127NzIiyA0HYpXQ7mZa+19nxYgEyNiZNNQkDEqSNFAGK0F8FzFnP1XRri8JTRWv4H/WVKzoakN83xr
x1nTN8sWmuMSPQ1jkBsbDKYFQUbbF46xMbOM9i2DFhxdsS9tqkzOzvJwL6x50Bx0/28irVB/fijWL3F6Qjc18QBg97ZMXhum5xRBL3D19P0ridYRa5PndV
QZJ7wU3vA/vTFl9fC1P7MQO6hkR8JMWyUIzgWtME7o78oyOQPCDkMH0HfaGeAvqfUdK12z9yjYY59cDAI6lgLFaBi3b+xa08FoYNtzdTv5MveY+2/yg2kt
hlvh0YlgqSqz9sNe2R7vzgbA7muFMFoaGTJ8ORQ00CfFdse/dGWde9wXEuFbUJAJF4HsT5CWAWzFlW2h9NZA1SQJ2N4VoJ+Ww0dQ2hO2veERKY6093gRTg
eUbXYHw5uwVf765FDzBoz0lPNsk/WPh+M9jp1lvsnMTVikxD9Mk6UfsUA9SYRFKAVGQQRbdgOvJ49quUshYGZUlWb5300FtU1QwSOwD35TlcbiAMtPnk4e
ak3pYWvnadls/E16HWz/FYSfJz0Rz2CrIkO1tZNb7yv2TjyFYJ3ON2EfPsQgXO6bewwMMMplb4DRGGGG9W6Z6H50QLIEsna39+N7ULDJch7cLYtX4V/KsB
Tm8El1lOeEJM1Y5SLQwRU5hn/G2U/9QhW362W/rHQVj3KxIPW5jhFOhULxXXvQH/MPFe86mFfhuVNAvVHKgYYgmA+qQrOsgy8ycnV67vVyBetYcALCpEA8
vAkNUpNbwPY8fWRsQQOhtmhhdLUk3AQlhmRZPJ48y2+kJw9/gJbzZJCvFMJboHGQexbk0CyohBijvGxvewWUercAvRq67VhsN5yI+m56L9aSb2kzw4ReGG
3vqyPgU9RZTgZ1QyxfKA2e5bdSzla6OZEVd5ciKB1DMg/+QvZoHyfaxxntE+86lTcDKhEmxrFeATwkbEayn7NYfKyg+rcmDy+BSRIaO9Qk/+kaSGpVvj7B
1G9eTihBZWXws1GF1XaP09lOmE+ideDBEBlADUDqJKiU0X4XDD0VgDs4zeqHffGz8j14ncmy0mZG54Jrh/y0cTtIfu7+AGfOn/HWQYYnSDZ+4LDWgdvTQe
Pn6s/gDg77hL3IHagPvwujLmCLKxlhVx2DmOFgZQexwyzFPAC3ytkU2JHSt7TUsaDMzPYjo7LxecOovJfWD9k3oCdsrX7YyMjyAbLh+9Cd96Ttbz4hhH0j
Oz+3f3p2TZkSnL2buBFKfAb39IEz9gvU4QtUqVcbyz6oOBU38Sb0Z6QpnJ9Abwu8jsTKyeA/yMHWh9hRCTCKTbRpgHULgFQXeD6fwdjHEsqfiwxPUMo1MY
qbeo6b9QcjjFD9SduvVTD6FDnG10DuAx9eslsGf00YIXyAfshshk4qdefA0O5Lh4fAN5MsP6VahHwENp/ECIuhOhusJXbCxKqT1v1Q/RBsq60D/ocM5ccI
64M8DowxIVZOmx3ldzB7HdRHwSJQUAFH2OTc3s3g41NpYPTxoEzL4WDMSz8j6U4KVJIt/97OCH/BJL/voA8ngoVQ6D6lmIZfKc0KlwPKZi/xJKgWl5/ABs
CNIkK5CdrzaygfPkJypYspg654Eso7hMVgQRn2e4T3sH8eH8nKJXD+MzTV8fADWCPiKvBZ8gs09QxdXj6cjPo0zrdZ6ZzR7j9YvHSCHn5OzB3EL9B9Sfyz
KPkmvoOsMdIAWq1aRw8VrOYnhZ5g5OMnRByhamdcSTy8lRrvglgdA06QoR+A0N7FekzqK+WY+b3wa9jxC7AaL3lOi3xJQr87415xSEzChnsqXBg/ZUH+ov
7AKr8aup4j/h1SZ2mpzknJgvXxXnlYufXdMUHfaycm8p1PkT+5zKg+I3RoEq8Sb+MZfwh3Kfhm+QEALdzvQ6M1XqEJ4C9A1d7IyTm8zsIVtLrY/kCfgAMC
/wZ9yepoMcDI8iMbHPPes/ILwcO/ob7Jam+lJSX8IKLYBgB8PO1g/Kr4QcFrMuhFyw8/ULjxnzADix9J6Y0zCAEg80tSercyXRA8VerVyVMlz307i1c3E8
zI5UlcGbU3CZG1qv5g9Kx+se39Wf3KtrHDT1C+Dm8+dgRfiFUBK5+WkmVrXB49S+8CWx9eFp0+jt8WqtqCzZo7/Dn+M2474YCjk6XDnRaLMQ4Dt4DgldF+
h55AnWjUz+E+xVseZX063qn62snUWX3quhYWHH+OCxiEXRiTCZb9GHwjVPUfF+nDL2CNDOXht8V/s2r4B8VrWZGPnqLv2CTLx1LJF/Kz2pGGGGFlaXU8X6
Y/vpSeoPHFXKrH98Lii5FQdRbtXR9+mixeniOjahM4khJuGsa7aOOHVav626TMs/JLKeHsiXmYAA==
`;
const packed_exceptions = `
W2+EMSJl7wseFeW1BBSNSNk7KwC1TO7mww9fplpUjxuU0kF4BgYNTwLhP2gxLq8C3L0tBfYp1Vexvp5NpaLJL9t5iI2xsLENn0TmVgsh08S9y9R5xXymFk
LVCZOEh3Ljza9RCFMraH8KOwTCkMfdbM138hYXQQPIQdzn2P5pttLEp5Gz2cK/ryP7fpoq3VZT1nscZPz5yBet9AaHqMuoysJLw0MMOqxfT6nXb9GUflv4
/x6jEGal7tCSm82U5fAh/A7P/89PLVNwk8BF7SbVmkVe5X2LNe1sokkdZVPv3ldl/qoCjar/gSPgg/IAULdFgD1nSEB9WqSkT3mjvLK9qttrEE7YTnv1Gj
rLexxNaPtflpm5qMwGyAa6dXG0t7XeOh45kkx/kf+9/4WqzEI0KqsZaqCAOXqo4KGTM3ucCVIH2aJOCwBnD8Ncw5Ycf63UKnM5BJsTwWl9r2dJrrmoLGRo
iUKHmgAR1zur997X55x1ZrXMg5oDNODrqFqbwDEIHVoJMF4UUvT2mJSr7e0de/8LCFwXrE2YOYjW+kW0b4l+31A2+1JEUwsjXw899VSz2O/7r5lMcC7xuF
V2J3xFQET37HuaYloYUcz1rFgFPNTk9x93u+8nIeX+f/uXauqx30gXurB0S9+nfA22/bYW9PVar6fmJk1MqPOWMphdcKkEfTqf7vNuan1DVRKE7PsUC0c5
0H9XFZFyxwxSAxO6KfsqVKmeTanuSMZpC6RENc8pGgz+9xKOaOC7+Nyhhq57872aYjURqL7pXzeEj2GkspM74L5cEel/xx25iQ4UoJnGCcnONPfbogb4JU
4rj3dUuxosbeL4C+NvN30gLonrb3wdVaKxphXjQ3c+Bv0mptC26U/ceIAuOeSll8zi7yVmStTBLoUB/iNLY1Cvwv8y4mnENtr87MnwlVS1YhcHbBh8bV1B
MeBfPaZCdT+Etz9wQZmdT8+RPTktZaee7Xo0kTPfUfo/p2s+VmPUrGnV3t4rygWXS6IfUg6UU1BY0hAVUMZtq7htkELyhS9vF+IC+SNSb3FSDRaKyBPEG3
0ASLZTkwcmegPeoa6vnBSWVJVsy8a3GqzhzbDzTiZHYxu+g3NFnFSplpaQ/e3EFT7NUrJSAFu2UiSTKGefrpbZh3Nr+ptS1F1Nlqsv2exwe1ZPDdr0v3Xv
CBOLnuiNOZcbBIRYSglA7pafVJKm69hhiSaWFOc+bJKUn+n2qg7AbIryqNREDLr6UfO1rDhvpxpivmpnrPQKwYeVWBz2w7hJE2mYO5/u/5TQ91TpMIrV17
X+tvurQjfYTBGb7rugJd2H+ymqAZc7hL3ZXX9290F6unhQjSn+RqfZmZumoJBDDQ76y3c4xRKJ2voRBTsS4Nabge9FPXGSrTfozI1KqyUVESQ2KFfhWnqk
iQkL0G4zXJDIEj96gR7kMW9MKKh6kR+JkGqcnR4g6N3sDjulw2s6kfRa/N7z6DC7mwM77l8UeOrewGjygFlUP0XnWwnN47KmKsgS9dOCnDYtVQDQDCbVKU
N4U4q3Bk7BcE5zcLZF7SWhvPIbSCtrtFkWzAi8rUF1pcjqpstX2WNRRo/+tjlERXZK7kyqWN/l6qsSEfm5dC/+EesrV1+4iaAYmDcVvbxuvlWlfiVqcp90
NsXLpz4PHdYooaqy+ZFX59H/ahMW4DDV/vjN/U8d5ym15AdclvztZAEAqWYbCHSknuk8TTVAK+rkWucIyko9y4zDOtCyFh2nrTLSz87X5V1gSi1hbIG3Yy
IebLrt5NujV6lADAualUS3CRsqwXmZfGE4TqISGvycNszExz3hzV2nezeXU7e2k4vHBZLDlqXFTTy8B2wUxHelKARCOXmqRANfs3lmE9FzJid6fuZD4lfR
rGk8+zAP+QmoKxWvu3WX+BEaTJQ8zO+OkP4dTJ641IoVRJB3LJFj5ELgSJbXvbOA5pwZKTpzQ2yh8s2ZqZzzdVzeZRGRx+T5mDJ7Xvr0fCW9BH8bqeZUpD
1UH4iI/mgnJizAX5CtfpVh2AEv5LTV9bDe9oK58887jfvKYWLjTO+43FG73SZzU4q6Z99POg8Z5xSB0qf1Kviv8T/C85ZeFUKcffpijy3Z8NOSyR8dlzB+
yi70rRdaWuhcptlSFzvQlmARYpyaS3ydUD6O8koxKQei3Qr/kIvzNZGaaDQU3fVz7af0c1W1yOCFeItC17YFnidqAPm9qlRSCbCU2R9PNWPI6fyc6oQee4
v45EAUd410RLAjNLECXiDHr8XryiidfC1+GL4Zfm+F1VtsKOk/6rzU/E6WpjRNt3mKGJNOLJFYnzqUibXFVfQxcbGNeZHNrGJrsBUYGq5m7ydNk8lsjJpW
pPkc8x7nJwbfvguALJ8jJ85TMwV8hnaV1HP2LRencjX2kv1K3rft7JggTPNUJ2/kgOL/giSR6/FbzePSH1+2mGftkr891ayQEydrvsogepjV0PliveExBl
+LmdhzrKcW5zeKJ3BCDgRFxQwdlshQyVXTQvLYNCgSPBL3DIipKv8VANJ/T82dmrfcEopq/+d7T1svWjFzluBSCS3rQVINyfbM7Hz0IwTz63B0VgsvD7fp
cKtUNqlqvFeYHd94D2dnEY7F+78dHimKXbzEfG6v4xJ7TOo0d+bCaLVpDAs5GUB4vfN9PR74me2s/UjATX54zeKgdzXE0w7Yu1jW3GglKHLYJhDoYc7WG7
UoOT5rHRFY60Qzz++eQEpZfWz47SxXbOZ/irqfo8odiXiZ0eLiE5HrCoiPSpHnZL4GezPl1LTCrwN1jU8ZV5bxIjJI/wA0CKeSs3pDbd+tGH9+4eOoZMGe
AVEDEnfpche/L/aWmv4Ufl3WI9swK+Znbls5362+4Kp+cdpi5m5U9iuPIBuvk3HdOQXrl5cio6cAtTCq88IL5Hh2oKSK4rWDV2DgzBFCl0tdWd2W1ZvxBr
IC9HdYJkiU+r94Wi7E2fj9EFIBpqByDVTqZaJt6s7MQ134iotfjWvQ1ZXjnXMZb1cGP1QOminhmhpCfT/LnY5jACpXiDrnBqBBxCg0VSMI2zLGJc//mYJq
0x4uFaCyikjlBQBjenQN9U1QcvemxMvuNLNYvEmr3t7LOfWClVs6JZF4pPVHulKDmS2UBjklJuIyT+yCT6XkHxMfo0fVhAy25F5evncaYbQSy8trUs19QY
o/bki0dE5B2xarjEfDnhSs+kXrJJXbBR962xcRVeAH3Sq6/b82QucdKXTo53ypFphLY1Rqqz0W1cEerOV2Ztel5QclEmAT5hYjheCnlUK/abNlmVcFwnSx
htJ4bnUQPW+Z8YYLtrKVER6GgMjngdaPPJZXh7v6nucCl9+4yvdWqk0g+36+9aJSSROPS+qgLysEcbgwXPjONHGMzags/QEJ5IZHzX9QGEhFy8XBZPNZmI
jL9PGXqB8xj5pqWpWMWHL8YgKAlDt0v+2bJ75T1VuAioTmhcMx1aqbVi027goELkhD0RR8Q6vt1GAbtfsLEhj74/hpP5Sf+Sp//HkGQaxZsezgs0NN1Jk9
IQQLWYeiAWHjB/t9RfVUG4kIB65bVqtpw0GkbFRzvxTHBgCgUDxHLew8KX5V2y1xXuLPFHKYAmzTzp2ItVPNxMl+5RyZ++muwxJBqRbjuUQWek7fAaIA87
xwWxgOk3k5QmLTNeFbI8Wyc1lPOYGiSWQdJ78yo3uY1TGcGlRws+56kKx98fLAmUCwSfs50psX2rd5H09wFyOXFGwtcjdJxGQLPMqBDuQ4hzDnEmGvgzS8
FdrtrdPQQTtasYU8mswbE2hsuXFXnGqkaP0uy9bpaSU/yzXXPjDRmsaXRPC+GlTe8YrHptFhiYTaphAg8YJbx4QXVCrLZh1kytHDPFIkgXA693p4ISp3ce
k2B2+49dxOfyw0HDtkk+USMVkHxW2tv0v9ZJsA5hyMTOIwuo/wNm3PtzGZAExmaM5KocfI7OU8opKkva78Odim4UMM3Ewz3tm1zXNBQksnTzX0eQc99P9l
iRh49U2B0jfWuLHGzKSaB3NTUzzCnNsr3osqIAMCd1quMQ0fXAjNM0D1oDPH6KgFZvX2nPoPO7RcjOoMb3iqmWgVSwLmmNU3aE5w4Lb+6vNx2K27keY+BU
jJtGOiFzTdXXmU5votWrnODZhTEln+ZX4xgdBPDl3o0xbigl2arf337oy21JAk+P6O/leXEsNJtZfEl6cz1YA0t0Hi5ATqd8WiUvXIgKcQNm1nv8yJX92U
OWaLNrN/ywN7fJYr98/FbCHWtCKuLz0sN823OkvINyY2ZFvnzST5ZpvvsumutGNum8PHqQ6fEvXWl6QoQNffIX+EHWr1pxRfw6GzeoCDFMVctVNmFaZTUa
Zsud6FgxaCf+TpmBc8JjArh01KXa5eeQsAaYY7s4hvlmreKGtWQo8rdrxdAYkiQ/07iv1X5aAoh0DYhGro0o4pKMGeJJedQuF3/dv4F1h7QgEyqxkoK3aQ
oke1kbvg27aow8beyJSjSVkRmO2JMBNgljHesRqGars3ca6eRarXTwlZVdTZEr3Q67/rvw+XeLSnMExbLdfI3tKGLKURALSesu7GeRR/MMHWAxQXDkCnCl
cipSbsfbmrRtRSQ1MHNa53Qu6/GVzQ2gSICuiMyeznsGOlRxVH9vJF5JLRddAiwQd50kuC6uhupxcHCLO/piRVzhGx/cvc/YNt/+pduVnNcwtV32ce3hIY
WM/UqYaD01KUb09MU6+fq2c/5mXrRjC9SQFlrbb1t1z5kCXVtOId/y7dKLhS7Q5k+2yjqNjc0+yMr1JAoI95q8GnHWlJo9qEMvfZj6jJHYBIy3AlJdufa+
ZPFx0Rki8QqQtdsUeOmXABoJ/khfqGLCw0eCYN5pyxGgNM9TDnr8PGe48+ODTDTG0m8ya6KcXz6eF521JT8fycgGy5uiXSEP1H7F6uforT1FMl3BA63zDO
8HTAwt+XrqoPfqs6y193H/9rKzre9fNRNGQ2zgGrBpB2YJ+tzzaMHIohbh46oxzcxWfoX50wZtTOOr5xsE3jIRx6jpxF09CG1Ov0Aa3rD0tRu7Kxp7asNa
3wGjBomKe0+bALqG9ZpLn3EIlHU2Zuh4j1pYGV2FTRnyr/iXeLBdnpiuK5tuqOTxQUCcXXhrgQFteKA88KsTogCX1z47NTLDCJJwOQ5URe6sQ09hZhmtBi
7vHEoPcLE0DK8O/nru1GKMvZMpZXlydWLFtVMVUWGj5YGE3sXxIlF0ruwU1480FWUC/ILi9z1wXQ3frFvTUqs83wRU6Zyd/8jXKX2bXbrjmsSkgW7krx6E
mpTRiDy32lLPfVjrvGLQQgM+VeY0mXuUZP4dhTzTTusyj+tZpzr5ZdsnGukYhPrbbfRRwB4XQdww50Z8yoQzzXIX3vSvE5kmP/9cAGMYkqvGbwWhXOqpxa
w4sDr6O0Lss3xf5vNVs5gLY0rQyq5ruYVZHQiV3o5TS359NB4NXgQEls9Feqbt2IqcqqJXQ9APVNQVYVYDQpN5CefTQZb5+dZ80OMsNmWYtjOFDpaEvHhM
a9KqNFpC/ZRtupO3JshJpF9MGn0yq6HayhyqpjJRuAozmfCOk7e+0gagYNl1z0la6fuUlBjgXzhu6VMqVnkmdvtm+OAUDMxIOcM9fyrrye3CGVVZ0WCCDK
rDC5EOqkrKUCGXfZlgmHVahVwCzclSK+KweVSoadMXaCvkl3pu1AcSEj5vATpxA1oKPLLgrDXx4XRojwRuAi0TMZyR3yBzThnGQg+iUNjXVNDAnKhie05B
BSSZ+erhxEA9Ug1lQCdu7epiZRmmJu+IiYC0vDOtDMJ1e/PAav+OpNqyl1aeybTN9kKHQ+mwyigRYTlteZD7SBzX+PXr8B5h2iY7EAIDj6QQH1Gas+UIBD
kmtrbcnLrAc4hebxUtRYF9Dk5E/vDl9PCkhGfcpeqKGBiWD4LLWEqAybf8Dsq5XDpjNir2JTaAS39FondB7PCcS7FTt4wYKm1k0EEYf8Ug4GO0nll0cL4k
AdNRyn3pxWbeCsq010Aspym8rr0UxPVYKWuZoTFhqO87qdBr17yx1skbNmJTRba8ocZzeKDA2aLMRJhT4WIrwvXvsmpWYlwsw01dS8abqbivyQ63yCA/84
2YCBadZ36DLnV/mJb042VS/IjE3q49oDiJntqv3eoofhBNJuJfgcpJJ+YsJoczBcMTSn2pxq5xeKiEPrR1rPz6WcWx/6JNk6mRZLzakGzM6//5r5bzS1En
E2htXH0MQpAs3VlxpsrGS+nOYC99Lg9c84ehfADCviFh8cdQLx9bDpnP/B7vlf2XUM78mjX4ujljO5U3ULDS/jPZMIoiWSGZj3ZhClD3HMqc9KWzaKZwCg
zOmc9F3ncCayI0yf30CIClMWgZ6IlKlIx0VcofBQy5o4te9iddoVGj7kzjKViUiNUXNBfO1SxbhlVL5kb5HFlbOxDbMSdSUP/RXrV+H7UBbRuhR25IIlPU
lMNCAW2Jj/ofXFBhXEE/Kltw9iMqfpBGdNy+K6jCGerKn5Urxdsh8x2zNLTj+mwbUDgETC441rNr8SgTNaClTl3CACMeAUCGX5hFTSi5q1F+jv7TZ08bKQ
bjelrDlA0tT8kNh56O/MxJF0f9Bv2lFCXwz6ajYUTyaBaKpAe3tyfzsNDKLRqeB/un5vDw9HvUJkA1sRExPKMvhjpwDmujNTC4WXzLbLGbNSAlE5f5GH5F
pOxbcBaEht2alFEIy5C1YqgbVj/eA+QAHo/bQSML0KMk5bIJlPTTVwJjqcbcIZUMa7BEh7oWMW+OjroDEE3mXiGooGF4YSdG/eAY9TEIe35+SKDBW/kN2f
hCG34tZX1i+hszNo+MtjagFq66y5JZOQd04R3be4Wj4NNbSY1syoSTXujCnCetVtrm5P8+LcOnYbF3qJTy5MRIPtwg24xZIeylAhiBtFZylt0kWytgkppz
86GeSnXR+nvGZjr6OZTo8qnLKNTKGmC/BAk+hz+zDoTHlbp+jn5yTl1EQJFxHNoherbiP9zLp4XJJSBRJfAzW443NdgkqlrfocybY+R7keqrse6V6nN4EE
Lw3dLvhUSmPulBQkevxMIOxRTXAXQtvW87GPdBiSWifrPjUJCcr7NbB8E8JTPV+wHMxywXMiuelj/JKdjdj2XO8qzAs6bFINDMtMte137wctNJyLf2Hte1
TOsLiMnsQsVsua3MzWwLSi73u+N3yPcZ8aEHpW9RIr3yTi+OMc6LiUxyLJte9xeCEZCquijpKY4Yk8TF4NiOM5o8fLA1BvDDHu+u7Nn4Nny1rTim/8U7Ts
P4z+zNafGX3wIVsFPv5VCe2m7TJnnGMg9HkAPUnHaFrNasQqVHFeIuHZ54qH8LCPzleypQbdipn1b7VWNl2ZtseLuXxntril4rQbkNil2nw6wjjvTET8V1
tP3si9WSpOu9FMb1aJiejM+r3ugmtxoAy+c2N2Ujt1TeuyCZvd66jj7gU3r6Pu0H5jlKLGF4yQ8R+qmaZ+MAN1FwuDvqn49ThPCctRHMw3RQe+COEYl9ll
C5tttdISa6iTo01Jdu6TSFdvqIvvnz08oAa7dGBAzVtjpYeublsW/syB1T8zZxaiAvxv4U9EX98rKrepUeaFbifVKbtVb7AurINkJvTqCsbC19W/cZ/Nbt
y3b/CoFw0ataJafR5QMywkh6L1gvQGH9nw6kTlORoaUrTlVkUg8TQg4FjJNhCE3yp1BJ8dN3u6u9YpYHyC+7zyNicB2rTi8/pOJukkVCduyhTbvwwXLQXm
Xlg8L5imcaZhmqZilC1bRMEl2QPZiwvxRdMwDdM0TXNM7uxlmQ2Co/j/5Hwl9lcu9Q85202SrXg60U8NTEC87/rZ+GF9IAVpBw5Xsnw1TPbSFcpbafKt18
BTUlj3BrkycqG0UnuQrWvtWr3mOpj3PVQOY/kpdNWNe6GV01e+NQwTZxdcEa8Yse/ehM+uxx3xCE1ZEs2XC2GJEeRkJue+e/Xu394+bHjiKB7UWyS716br
/kFT6Z1FcCdvp93nICKq4RbPePH0JnDOrAX31IAIp+8EU4jKyVl/DxrEkoOjRFNRyAVagdmte0Sv5M1hCKtb9FA7qPfsmH/+KTmuGpAKesxSvQaxK8WkYy
IqqXMn69xJgi9lvKyGhvl2XHbssBNGCiJJLQhWaLPXC8uqrUSLfC8Bd0oYOAggFStfi12+UX9V5nGMS7F746L+by9j9Ldt5J59WdgpEO8thX0XleL5qXvm
xDvccF6porYMhOxOj8JWQPS/qIjRncPpIvSwaLVXaR4fE6dINSfb2iZz6mGq4cUh0iM16a+woVsdQi5Rg0FVuJu7+s2dL7ImkKI3LwNRSS8lOksOp9R4Vk
0DQ5iPWiEJDKvvmmf/Fk5sqLcp6DmgvIP9RV1Cd3zjNR862e+QdhA5+HmWy/ivtaGJ8xSKG7qKrBaHj+RtF3//CV7THw6e5v7gy2/dYINR30zFXipmX3v1
3axivjQcDNFfNdjKYF4jOjlciuGOkZEI7jArB+b0IPslNINSfJeoE0zfat4KOqAh1y2kheBxnZ0KCgEH7cMo/rA3xE2uFVocqWDJ/tHPlb/DpnPrL51KVc
PRacEl4kKKu7VvQdI1hrcHTB18Pd7Knbw8R2ZNK7qJ/icqHoxd6oqGDF3wq/qndbaP0260fjz3ylx/Pu3hVDd3ssF5PDretzyoN3Tkpz6nw6bT52H6PMx4
vtb+jgi+LVHHcwpYz1/one5spDPPT/Snm9b9ezhjOqWe7//4qblscLl47PH3OXAIKjxjz5hki/J1d67XKvZuqn1Tq66tPacFBxLQhxVRQk5D0ssFubWxNg
57+vbvpkqlMC7EMK7UKNX+9nMOh+ZCrk99NXZ5uVZo7WoFAoNckIu0BXNcU9JZEzFeql4BjKFyMqIC/DpQApB7w1DT1D1Nq1sKX8530c3ii41rv6FJO3Ks
IfKDIyGCaFs5c/On4fMm7Cu7EORCPSdETlAw1Nv2OB60QpZuaRMABltjpnCZ2ivRy4nHNzVuAIaNlsZxSxMXDNbD+losTDtCPtlhmkR0DYzLUJiU+e7u65
i/qZF78eCzT4iOgYkommNWCqBtqztx7/BJ0RzMVkztzz0I49mkuqjMqQQGImom1bAotSKcze2IomzSVgX6ZrXZq2bf9tUG3ERUMqK6uZ2w0PCwzngIzpoo
CVHaD9I9yH0AWO6BpyUyiZiQF9OmwgWnap4svaqAlb4QOSN69aghjm8ouyV41e0jHzdZE7GCE97/Zuehiehms6SWd3WThxOMI9dnefhA7gI0N6fmDeLGP2
yv+epIbzVAc8IkB2CsWBwP0SBkSJKHXNHMQmBPxBYZn/lsoeE3eFBRcYHYDnMyRcrmGTtSDmAVwjs1WwPIqBVL19PBozpRkwqS6xerUPlyucpik8EwbIhR
0oToSZtoSYgpf31Hmppqwi/Yhl3u/5yKhoR+0DCrn7yAyy3hVI/zisVFKu0YgtnEuBnfOpy31U572HwXpnIIjUxf+ugWlaTibIOzpJgn6IVUt671Omw6bt
rVTP44X48TAfQ/b1XPl+SfWo/E/BU24ScvlFvUg9sFQHrsEgxTh7hOrb3AcLlwOZfE2g4ri1ooXFtt2/qEDMSQ8JqMApJeLkkij+VlA8C3wKcXVYS+Absh
bNLmjIswSDX/fNCgZF2atdQQmPPwSz84mRuzwFnTskrzeQIO5h2iTNEIBac3kzmvvbBzfWde2QEo3jL75+rNm7u8ZWdDg7Ho02JUg+wF/r20nC6xLOGnDU
29TSkCjulCZUrgyA/6Wt+neaDk7sWUUdJCaHYigWg2VXO9oXe+5qmiRPHwOjN53aJa96oUleN+cwuF9ySTJVMHuQwRSZZTHe6AxjiP2CY4N78KhyE7tf68
/iNNWrtL/xvt8i4Pfbr71QkKueGYgXFf5OnJ/IKZXjFExzmqoceEHmlHcKjY4M4wfIl+SlwHudbxsyiZAXfntWzaS/olk9d5c2fPJBAO1Ea1OVUXXZGhZe
FWfatzSdB4/GCTCZJ/ALn68AVMmRYTKLRDjAs5lSiUv1mdDE41PuONgmR5TUj7gnCB8cy1TaLrXGhUdVRCw2Tyt1ZAAHnMtLcvUxuWO3/+UJb+8LMam++b
UvAilmtCidxe5iv0Ono9TTQGzuAUCUVBm0zo/Cwp8dOCGM79/m3PvVQojp9fVrCsNSthz4wtFB7O202AGHjcLyouNj3boqxB9025hqKlKrUJINCvEnXqKu
a6r6ZW4llriphPSjFTzNRv/PuWADUqF3ypyuWahDxgb6v+fQEkBV/9raaNGaG4UIbHadcmGxR84rH1JJ1ZCTmED+dZ5x5xOPBuDiuUHH1XBzVf0ofLQ0Jk
PdZ4aiptrviyq/opU+fttFCyzwpBJ0yzCORMy6qbjzrR3v/ybqJv3BwnJiw0POBUzwktc9t1EwjU6jCKhF7XhuTJL5wHK0rw5bYwishrmyY3BB5/bTtrC4
WZQOzNWeh4FM0JC6e7dTIuT1v/r669ikLDL9Z+JKXKJuj8PB9e/xy3Epqlr7Z49vjIxP5D4Yc5G90052OmW5iIy3pqmFQLxvAYfVggWfQLU228coyZWvIk
tfA1WmgaevRxL0l9WPSBn8WD8Nd53ubd6GqI5x2kXn+yUHj0c+bwUkIHqZx3kDsse12lb4vJuFBe7SzKq7Zza/0rYuaXXHuySUhQp5BtcHbBZjoujXmq0P
BZdl+IyqjwNwuCk6aYj9C6JeCvVRxxQ4o7Wty6nJs0BYDkPt1uSm/Iqxd8NJjjv6Go9QmIaq7YgQdjOSiB+Tp1oU9bcLfkUFD5wX0wBOCu/Vn5E1iNdFv5
qco+vOy81LBc7xXOJxI1iDOhPIf8zFMh+YMyoYx1ortBIY78y9XvE1GETzxh8pqxAIa9vNPXSC6qPSn4LSkiy60kIYN7MKxrvX6dNEMdXMh7bPBsqIagGk
lm008h2rb9qB+4EOwOWr13dqqKtyHt/Gepe8qrYwIOTH2WNWNWVbZHMrAdqMvdrYrBDgbRF97GDyZmcef0k2jI7RD7VJWj5rUiwaF/KMRTCU46Jny0AxMo
ynk6qAB05edGxEHTqOK9sFgtHB9pLTjpLyfiB/b0vE4zfq3qfrkT66ILVlHgo/6w5k/5g8xG0FyK/zeciLZt8x52zWfypqUCVLcKlmylnxaVOwRY7lSXsW
ZRXObcyn2wTcQNapoWyMe8qGVRMgMTL6GvS1E2pOY7XoUNq3BHrPvQAqj3t1Xvjui3BUex5MBvZ0lactA1OZoQYJEI/+780z7GUY01szUv1KpoGwqSWiZ4
LJbiHII+YMZ6OldntZ31/EgF/4ktY0I/MNVA0KwaLnGhQZgvS/UiCkAqScMAojLwoQML+5EDBErT3qqI3mxpnKzKvj0gpJoskDkGJifiaiZEZXK7okioF4
MP/JMjHeBcin6B7fXOWC+w3opibBfapm25qKRakDvvoz5kW59Yn3W1iH8bMwxji9sgTG98ibDasIGz5W2n3rSgPeieWBu0QexKMTnVEE07lnjVt7RQeHpU
0lP7zLgN1H9AfBeUQwq6TRsvJD5eaNWmrWJeM7HYf5JzN61ASWqLIcG0rK9q1WChTF4jQV7DxrwwpSiInzqv9ad4QzBrcbASdRbvo+IYEANDjynITKe7JD
YuBx6xK7I6r7F8W6jJh6JvqR0OFE27q7u649u11x05EUokM4yzXY2DdHfnObwnxTQPoOHQvE1MAelaswYeaqo/p9dM1XSB9hI9HK7l1GmJhXrIFZEc54ys
n+LjFJQylu3cZM7XdZs3Womfm064gMR8jkxpMAIjl6CdYl2iz6IZDer36DbVekzz34exiTA2M/YN4xCm4SVWp8ifSTKMA+kIhKGV4535EQ+K6I1ahlMnmW
sp6s6ZvXuvgDDQJNaden9Hw0UL1epaRS1MO7JdjSrSDchbxQSxrbYqux8iZJCud8K7ZtOWKy4KWW/weJ2AhbF38l5KB1Xkzq4bhBPzrlsHVRRH67LhHkSR
FehiqTrf1CXpKjIlDxfZEKvwzs21daecGiipRNrpD1w6vCeFfbyDUyrjjb/wqqiCJ5KIrzz9JQHIUhYP4C36BLN/5K2TaHyc+eCEwDba+L/i4Sl0L5Xi1M
GeNjRuLW22/8JK/wkd4xJ0/DpZA0M4PdeWGybAgBxUYv5nvE7AKisIP62nqk/Xpo4egWrwMpNTEHW8m1JC1YdrjvlK72AOolvdMntNSntDx84GK+8g1q8V
zcgCAuQHHHyDNT/m0sc6uDFl+wZ2OQQC+4tZVIt2lj6FqPGBNt0A8MKB0L/K7MNLoDCFOMvcNk2t0W8zUUT2LSYmlPSSrN9DSCUdQXuBc10eLKts9E56II
nmwSssCowvsOcAfGVqJM+kLJDIO+2DnaYN08rpsnqT1OUJ77NfZGvXsP93vS3scEe1BTIuMLDslL0G/kSdbhtJ6HvRg6WGeNoB6eB4fotTW8msbytOyZeb
Ug1Kh4mrXM5BFXFDC0QvPTzfkDaaunzE5lKLXTbjkSSHVMjwZSaVOUPWZ2LZ4FVnYpvu9JaNFwjpyboraE3CNOfKU/GRFes7Fw4JCY7NBvOcVOGIjAMaez
DzQ8NBjwCbMHddSrGKXHbOZCpdoSFjhWAF48k58NT0vfCimOeeFlLAG7SB+HL/bkQ00FBzH9Z2oKK4UORMp14v8z27mlThAxp31zQI55iH3k6jiPzIeW6C
idkhxDXALeeyRWsOcoqxk+sBqG8J3u3LuqsJtvG7ubMslSpVnZzgV1b6tXVHvGeSh7MBcZLuaCOlSgWNsjsyTknXQ1ILb0pROfK6lY6qkLgqOPfEA2IqDa
pUHZ5Ce6UkOGhW07uLRhb7t7EPbXWaGmusAnyi+UPmuB+yyeholx/JUw0ZurwSZIOXi6j/h5eLWgTBiHuU9BPri9epXMnVBeo1KZyQ/BPLXIcaQLnDY3Wk
jrYA2DblADmH4UP2Kovx9llT3AnfrTRVWaIjjafxfBqvHlcrg3CUhQkLcJpqaDGaULc2ASQSplRbSJvd7W4wNhimugfbOczsdArRbun6vyur2MpsqXGIg/
+VHxUtxP+0MQ6kXSh3iN7SiYlGcPCUyQm2mSVzkAeZzJvUlcHbtMfzFx4BMKx7seRYNWjw12MBxP7V4ThQVvu6VimR3ltnXw1iFo7effJa9wVZjVls/zL+
cn6LcdDAeMdOb6lSBSzUkHyD64y8dcAipMurm+HqJDgtBDQysDHh2nrOFzHF5w3x6NGfcPYE1lxBrGtVrCQhEOHQOUaww8GaDmve+F9w7AEI2S586lRDB9
KfH67k2fZ5TWB2TE7psMPQOboUPP27k1Mv3nayZV57X3aC5hrVoJDdsh5zAgF0KrWyCB+kLjR5q0GJlWodqCIECt0rzvZR88Kx+1JIg4H0OUuPsquCaQqv
iBt7Mk6Zs/TrQw3gJ+8IL4eHS6WMp2ExDnK8EpjlGPd1vK8zNohhuB4DL7cIXCUlz3ezDyvnl++ajj3hnvG2zUciufsrHz9HerIQ70HApmmZqx9u4dlwB+
AOd5Lz1Zr7yR6UGtPXu/wVdKx2p2uNHzD7G6LehKaaScscpB+u2p739vaU8y7azMmy9jX/OA9v5nztaNDoZIA+ACtXvDFZCkC3zxpZTRmtfrfMPZnRQsNr
p/6JARru5DSjvsximoaSUHjY8BC8L4p98bcME1nq7uCmrfw6ZfHdZtwSiGKKR1R9CiIK5qkQuvaM5dVJTFgDq9zK1R1MpdBSOnUBgH5aE9TARNMPnlYbMc
d84LtSrJIpKcRTCbIQU4HkVxNH70JASj5Gb4vPJ/LpqK2bioa/lWwUxiw4hIctBOBy/rsp3cEdm6XR3L485S83t6shnnZsk/K7eRC5/u3IAgWOkgELytGF
OD5AdfJSnIXKj0SZkSR1q9RCjfu0nZ1qwL/c68jOww3XTqmcMp0af+ky9dC6mGohRzYcLjq7qHENwdq0QRrLcH1UAHq2ni50VYkqdMKrEx2FOHpEz8Bf9C
6FeN/2j5e9onlTj+U7y7Uinfd+6bx16tx9mVQoHMtMl64J6SQGdNY89RkAoI7IFFZxT5Wm1JpK4L5pcOHJEuipTPloR+6KZgTLfWybq+JaHQm04XGOIgq+
7n5+lQQksZmzCCnBWThfXdGc8aeUzFRDQEJf2e5XuNvwD7CfQOF4Q4qGlL1eq8UHexB0bE1DMkLH/8lzjewV8qAZx2WJeCXkXqXigIdDDkMSH7b4kMrPdM
SqNnzVR+I5ICH4UB/sjirxHS5XXJr9uWtanITU2erIsBQ6djj497gGCKE0Ng0w5zT2SkUDZwKdpy+4TcX8dhJ2B7YljHSn7BoPSSAZn10/f0oAMnxd+Loe
c9Y49SBQ/AQ2eqoR4qVf6lSFl35NTfh2s6vKujykrJIJ+ZbKNtQ2KKuM/z62PvNtP52D8zhZnNUb0fa9Em73ab1EbmkRiuqE+0U2cxXdH85WdB1g6BVumm
rQSm7URqVdmna3LUp6wfzIL89DAEgFTcSBUd8hsjlFe8WcS32zXfQaoBBv2wa5i0FBoUWOuhuIdk/4+XT/rgbeCh6MWeIwJJV629UbI7ZMSUzFEkvGcwW5
U75TXuY1qxQ1BHodu8k0E3Az7nB5U3hhOOvcfd4Acr0oAkUUBKfqmrJy+0xA+tyJf7+c1cLAd/U5qQvdS1tRKdQ2eYfATRahE/FDEMj69BCPDhHw1aZYqD
CFdpNW1J7cEy7+VgtMaFD4DgiEsaRPNcjDHFzqtdO3PcUFOBMshhqcnE1LAgKGVHQqQqbkRTgAL67X1xOn2bn3eRbJmqsBkjp1FoJ/Tjruo8ZLJ+ANYATC
WNJHvSvFwXrEiyNiPL3Ttg9YnXlt6+T9USVrBR4tFVXzoivzMVv5jN0mLHHdeYkLEsE4EAfziAdmA6p2CJxRc4XM7xVyqcSPALZg7/2I7HRgPc/wchiSXC
DrqnAbWpN79lqzo/hNzvqZmRc4JOiv/JodocOWlZJWCZuoTUSlLPmQC4DDcF5RSy4rrC8qVy9DJ5gYu7IIqw3r5wjYWJKLKSFVP8fPdgDjbapndrpSDZYD
6JO92KQStregEzIHWw/UaQnwipwCZvnEzAElAH1JfmrfOEBapWFah9Bj7Ff6ZyfrCMiaTl0Yu6PtDPRl+Y/o9/lKvp05++Zw39AWuU84rkhzuJg/KtggKB
t1piGmZ8U4BymwS6fDmJY38uA91iZzIngRmsQ2/oCz9BwLer7MdodqTpnOLecORVXebTNd3a1dvOeJQ4jnEskrA4oK8XjVM6FWzQUPAB1CR/S6qhsZVjdM
87HfjlCp+2cCEKuXXq2UVCvb6U5dGSlW3/E4rznmHWwWgucFASKmxUVoBmKEOHaq23fkO0/ZOTyxLHXgKBRRcN4Ck2oTJiH0wyzgQsBL7skTlxRNHqh6NH
8ZxX6tq88WC/DdilcneEzooATSFBvOUnvJt7O4l0ty7wWSZLqJqvKvlziIvC+L4s6N4GEmjy+HwXO3uRc8ufMSC3ApTKoZsHMemv0yy4X+q6htKii4px13
Nx4txWMLFjcqQJInuTN/OavBY98V8UWIrNigpoqvEehZ3VqAywWHBAMOXTxQYeiPZnBU1PklCvFUSizHUsB0/t9+QXXb9nM1mZgQGNKFdNtUlmyoiUCPUN
WoVkNNhVDqM7eckiAuTjXKSp/DuURRwlEprmDZVv8lOe5xE/jnCqnkoolR6RJOwDdyUnO8xmTl3Q8KmDsTfZmSRuqf00hghFbEyRaTzOy+EO0rLp9pO4wa
pbyMYyTjdQkziTymTWPWrGOx2NLReJTwtVgMMcX7X/eihL6HoToprUPlDsNtO2uh4eWBXbgiQweBEoLKouZrJ6yPYpkiVPxwb03YGyjv8UlhEbDmwlKkbG
fpL+OqF/rKw52Hfg6zOb28E91qICPcGxaDStoOSmDQOxUA3XCoCnosFJ5OocFZ0qXFXzWAagcdvBC7hq/hYG96CQzrcV0KVQzJE+pdxARiz+oSqjmykSb5
3qTZ+zgJqPrncaDRZCRqJ/RAExm1llmkgkZta8e4ofSXSSwSHJ5cwjMR9scULRL86MK8HVBMG/Yzk8feqxFrKObVHQfftJi6r8uFScSsWYr4SYscmFBT+l
zTukkt3usBgbic/0PusFooDfe7sH0xL3JunWx/j8Xup6aa+Utsj7Nytg/plbHlxoSYkVPToeATK2LPt1xdAKmExyYlla1mINu0dbDXhEHvxhtuZxv3Bhtk
tLNpOvzzLg6wKJUCufpICAzs6NZJQPaDHdw3B4ezF94VCPbvOoPoSXvRq0G6O0D3lOqzpFcCSzFfBlV+rnEWSqBcPqOwqG3jHljm/Zd0hSik2BPSy0kLks
iWJ7MAmSTLlMmpVHI5YhE++Mp4SEmQ2E9MzdfJl3lRzfRi/LidRIHAnPzuFJHGZ4APrxudohrptH3RqpTyzpIJlaKohso8AXG5cxbVSh1QJLmNIjCsPMZR
AxCDdP5zkGxj8GHnf/9Ir4tMiLoH2pavZrCXq8T8O3T6WwYEwtAWaktZt4RG4ruFmQpu4Hiq4l+sBLDh+RJv6PGer/uOE/YNtBAJrT7zASoOSyQlWUrk/I
Vd/Y4y9RvbTquII+KXFzLcaj7y4DTnS1SzYRHTOfruONTEjuhN73NwZ/7B9yDwG3HYtljWG14l/7VPkqHGp5BQbFlrrafUNDZstBJVMUenQ5w04WxJDqfe
whhj45jO+B6nOgGwl79/hmeeDg/i5K5IH1mXGrEUH62ugpeG/+SK+FJdD75nc8p+jasf+RSbZcpq53UVVZ/9Gz+EuCOlBr+uDbYs9N+kUt+24dxU5t+xn5
vv+eb+dGij7myURuGKfLPhLmdivytFo/RPCX0//gcXJ4AMyzb1oWAM0PEdOePiKMUI2r0w1Hsy/IrPuJ3T96l0/VKOjcsF5/sIatwjsrrXtpV80Ovm71tn
sUTGkHYlkvkV2Y7szn/7kJnY6nBUztsl+n7DslhBmJWFOlHO99srhafHMKUOBbXqOSa5Z5kdeZUhgWD66/+pOXtJUKf+Ld47CH5Kb5xvuA75UoX0ZUE5s2
Cv5swiupb+XkHXH7uab8x8MaufYFQAkWazo0wDydQZ41vOUXow34DyX8ANoLdDQR3GKCEQVut5f0Hl3Egx6iA/X835gSNB9ZiKYXI3ALLHTAXy1XwPo4A/
WviqTSlpRtw/QObkG08KsUmMBPV3V5z4UqsQR2Rw4fswJk0n6fwCyuCWlPioNT0L2/cy2sxoMBec7yuoD95Svt8B+T4G/FuryTJotO+t4L8vGb4u43lwNP
yAI0GdejvTz+QcLtLZkCobUA8JvaAZCWrO6QqZMe1sLclwZ1pNhFrEcJOTbMsr2pIp0yeAm63SDHOW2WZayYbZe6Li0EsfjR99uJWJr7QVyvi/v5ofM9v1
9CeXG/0szL5c4aGg1rg1V5gdzTBntebzU2lSDKJh2swa78WbjyqshWbDFRsEFLOzEI+7OEoxhJZGObj5Aa9qC+K8dpz2SNQ2aIIWCydZqQNlrWXoRvySAd
XfdPjwP3jNaSvW0xXAjf7HWsIIHf2yoHIlmy5W3Kuv1uvrBnPB+X6CGg/dVR8d5q3enLxXUAdzeB2UCUGVKx/mVE05L6lTc3SbFWoDLGjQt/s2HnFCfmCg
nS+QsvWkI7L5PYJ6PLF6BswjWW47SO9XAf+eMDRJ5fS4D6pzj/Ad3eLbVjRjOKe84EhQw/3A4abUoaCeVKsFyzZv8NM4lll2qwWVNcGKlRKRUcmLcpv1Kg
u8psKBSLOsvIblw5wl+AauQVA/vePTtlQUoxFG67rskAQbxE5Qr7fvQmE5Hl9qTy7iwnEsqFkOjSK2giq+G3RbV+U6rbVY1sUqf+q1wB/+qguOkhu9sOsX
bBBbQU0xYS58WIrXhiI49WEcSxc+7LpY+pnHI2xtH+X/QqylaY+Y234b84X+NvJZ/xa27z4pqDlnNzGJQVA5E4KgAPMmjSx23VWmovMAdExe917HguFmr7
Ffserdq352fZ/rd9gtmD3nKUFNWvAIjWY0jb1tAg6CKntnq5beQ90c/1FueDdaNlk4uRJZ5ckNz995h3skwQaxFdRbtHK/cEOKQyLHe+2DVuVAULmFrUfS
FDKyxm2midOQ4Oh+MoI9rX0Mvc257VSkKTE7AlV8iDGFiyimQD453NkKwx57W0FBhF+rG9ecpl/3moq4cGi3Zun3Mk5x4dBwM9sfnOThlAnzcRHFFOAu5V
rlSatucT3OLGkQlFz3FgFIScSoRaV/fdJ1Rynnuy+tlPFduhdAaieojT0fcV9KOo5vUfF0vG/ZP48pUHfSHqI02wwG7xljXPxMGhBI5MIwhrI7fZarPM7E
fUTkKqLOYjQBkaq4zffOBV9x4TgW1Ft5iyFSCmG4We4Kzf0wnCMX2buM6RRA6kBQ0+ykntoX+tAVSlafICAlDwU1OkbgIKjhaTHkq8/9xz1qAaS2gjowPe
IPmH5RhY4LoNGHgsoRrEtjNcbknO6YLRIky8lpJiOtcSsNuk96uLAI0hrFnhuw22NMpvcn0qJDCMfZyctSrIkGUpJBtFbjr7hwMNismBZhxv+jmF9/Hq0Z
hOxP9xDUAy2KxcMpc+HDmFWhzVP8vIFgHRtsCLqE5fm43ZzOB6nV0hJVrrrUf9uhG1iDhzUQ9Oi8y6yLJYz0eZdZF0ucRkEYyuNadK6l38Nu9AnaDeXAHD
zMmoitQ5IG7OSlEmN2nHfMOiyxSxc+LGU5Oc1kpv7GOKJdkrkH5vI4W5L6rwVT9nvFEBZ+pI4FNa6mWfmns4oiYMI917uYfht1SlB79jkNaDSi1V5s347n
8QIOfW2rZGNwKyhJ0Z2pzgabIUjV+Pvxf/nYCfHCsLWfZj/Pnu/SACl5KKg8iAmBMMwsjlUBEEjk0vqmqFk7XBwIjT4U1MxnCw+kJOLU4t8rISAlEWY2IG
e6RgqSSuw3geKFJW+NKEYjjMatqTRnruxNnP/tK5CSiKHlnFt/ICURRrv9sGCARh8L6oGRc9moffd7BfWHq/DNeKRJumP78Lu8pKtgvEryVSEnBTXNY1eP
xmmMyfNxx9kiQXKMFEMkQWTtdTPoftIAnLxM5Lo4StE/Fz5Mulq7/4pyNwd/UXT9Mz/t3qG7mM1VVhAU4mx8AIGURAytjZ8UN4hZHDeBG0G1vTRUUI8W4m
l5yqbzrJbbdKH3cndeytc8QCCRzbRulMpjuihKpQB3g65mtJJEsDaaFsTyoC+KUinE3D0ECoOvqewFVWbM/YJZAfAzNne25psHjwWQklg1bNoFkGIIra+V
2pJHC10gFzv414WX3y3cLJOAr1zNWC5dJwQlzb7U8wB/pMfVBv0XXz7KnutdTL9FSb8h8odrTQGkDgQVnchkxHFoTYBSj9ZOULf/7fnum96kT0qD4XZHAK
kDQcVhEhEKQmiPt89v4OZ4+pw1JXUgqJuz3CEw0oby6wBESw641wxCgp11aQfB3NZDGEtbzWivsYzL8dN7gWj5wkSAUMhm5ShN7kFtrFQJjT4SVOl9sEFs
BRWzfKEV1QDP+cK6GKxGO560Fxq13uVtz3hjQpTj1Uw4CCrmYCUvJjzVK3kx5XTPV+nDLuu9Q5XCcSyoXDMAKYlAMxxrAVKSYbQe8+ic4vZ4+DZCwew5Tw
rqgO+9gELKuh/4XxXUN1dzL+27RNv76DmxOWxgZr1YchUXDoabcXsGpCQDadf/7XeujZBZ+GIVqXzMSNFPASDWtjnfI6jDjVwfCEbiS8pgBzL9/RfS3LBf
XZVxIeZRTCCQiDHjcl557h14hmD3sirjAtzJrkpTGenjz7ht1cLvnjMC95ZcGRdj8qA7jhYJcsU3bsS3rlYPVes52nS+G0C7soz+ao6HZ1s9NY4aw2UFSE
kGmUXa9nXyglStxjy+EZr2NLrtt2Umt/22lOfjjrNFghSTz/4HQSHmxNTRlIYM12cfxD/Bk7TJfLjVfBSPbhUf4Gcv3Nn6tKVyPf9P9VdtpW65tjqpNoFc
m1JtN2pOGVG6jgS1s9qjc6vckAZ7Tj4b8Y4HT7E50CezrWPbUAiW1Nf53rIAUoOg2ooONeQPdq3rXeXRCpmZm3QpVsj0oxw54w00c2nZijv0SRt5K7eVMv
sFpOSBoK7Z9shAVBBG4w6ZANTUPCcF1VbaWq2W9fUBwyxzlI0wl3W5Z/LwAimJSJqs1K4q+qnKLz6AT36i3qwPZ7/xz/7kf3tSBJCSGDUsXQJISQisqZfA
57W2tXxWE6HwWMgFkNoK6mPdnV3qTj8HugWQEqEtcRYRMDqcDD8mg9I5QgSg0sPI0jYN26sfAaS2goo176IptgKM8yaChszFFGhxaObTdHya2Is0W0GNXl
0AhcEzudJUFlmx3cf4zC2YPeexoEqwAGqVm9fZHUFDHnnKjheK08bY9gGrNm7AmBOVvJjm9sxeO7I3X6O0Ae/tkEF1/D5WwYyp5EWM2VDJCyn1Q1F3ja3G
5Pm442yRIHqsnjfQyKUhBVsIyWpZdjvNZCS5rdC9ai2OHmuOEnHhOBbUZZxFYkTpOiGoFg1BDIyj6eSlKcWcc+HD0hcua1IG3bg7uYgRg0CC9atPJ7a0wQ
aBQJjUG8HKRavrrV2f8waCHTamNzoZ3euFFV2AMRVBUCjDpTWFSOawSLObfJf0Wb5lTAuFnKrg50hQ15GQAS317S7x88a0oqZ32VWxXQ3iIIAm+BOMP2aT
cTZenB0rgz+Lle7of3KWZpMbwd7KPp+r9GtT6HICHW3vfl/UjfOF5Adm/F3opwqvzaeCt/K/F/C0PGO58WWP5F5c2wKm5H2bMM4NlCOGOhhCVpDxecICaT
4U1G6VcQcQOYrrLDbFVqyU9Ke/SJTRb5KPdh5lAKpP1jkiRV4AxPbck+143fRF84/nawZCow8ENc1ay81kqsHhHp5dDEL+4B9qwfEihqf9V5t/NcslqtkK
KmJD4xahnhpHjWE/1lJuQTOotHhvpYGURCgtxYBc+DCmc502BaQkg2j9L2YBiDfQfm+Pj9zE+DLBtUkjs/Y/BQCxmvM9gtrRu4lA6QNakuzSjHUeXc74Jl
u4/k6mDqvzVHLIsG4wNUMkiXz+YJXDcl08MM/3HAdCRi4sPjECB0H9LudUND0EglTRxXA1kZGq4C6RgPqwuBrUe7UWVFk5SOWh89BYFdduizoxthU9KeEq
P7525DEPIU8I6tur/jOtl7icKymg+S/VkP+IqxQ9tFZpv/PC8/o/n1WU/wE9RrTwHYcg2Aur+rgD41Xhqqs+6dq9v69SONCdGZaUSl7E4b7q9A3RO9FKEu
EQmhC4ukhn4UqD9bXUde94ZIINYieoOeXOeVK7X2QB4Ws1aawB8+yU1bP1p1N3r1dhj9x9GaWTB6RxZMZ317vu/MrYz1+FN4uJNGbPeUJQ5fEO9v6DD/b1
Dzw2UKEBvrJbHu1xfdyN4UoKqD6UR2SQQSLvWYSZ6wprXcUSH+F6ahw1Bj/11DRqsnTNcqTTTEbexIfe13Wy0TyLe2Hs9eqjlvYccNtvMi+lZcGG2/ykPL
o+OCK06Eq9AHd0V8WULineKe3uaEMJ5dmN7bsex3ibw4WN1Y08vNLff6iL0AUlAZ8Kd/sECX0cha5wtR8Z5/s3Lm4Qf7I8900Qwl9Qr+fMdiNK1ylBTX/R
n/6hW0k6yUtx4dAemPFdZkLQzGY4C2uW79GtM+rbrm9R31EN+tyjBAjasll0mMBBUBe3/axjhZj9P9blz/HnGVvWbM3LwYgzitQKx4GgyscOpMk3F4CKns
RXq8do9dre74UpKcFqYcDK4GwrwMO4rzmiqXAcCWpHfxi/LnqrkHkXL7yqe3wTL3tOnWSM2bNt12VWs2KN2nefFFTrCIJAs24woBlQnLDeR79ndYZp+roB
H5TOAQdBTbm1AQqDt7lwGqsR5mLnpaXPUwRISUTS1je+vmtRIDtItxdXcjETV8WHOM+3FwgkYszsjVRreBJaEBZiPHfDjrz5fP8O5MfXCuZ3TvrnQLHOuR
4i9mMyjLMjuePx8CjFAtGwMS433e6303AORh7UdpwO1IzSjmLcdcX5AorDcXBEPg8u7TgbqBmlHcW4VuezEBqNQLWbVo551cpp9LM2ggKLY+cYWUlG0aKH
BMTaNud7BHUw2IlW3BxPyjkFlLs59PQWI0rXaUHlXpYKPJhSoPah0Wtic1iPC0vPdsKIdHw7yeV3pMZ6Y9aNdgPKzVI7K2qc1bjHyztLe4kjUP+eQIHkWW
qOu9DHM8YVmGLZjL3VqlWr7pQDKbkT1M9Vvvj6t/M3TwUOgtoNupqRJYl080nNFEkiXPzkRgoBsC5nahJuBJUfZXP/5AezECjQPJ9mNR+9zXmuTxUU+H5N
nRzYqB0EM98JlxupraBGTXolL2KkSl5MHBuvH0hGri6NMJd2ahY9uMrexNfjOsKiqXAg0iwPJoGDoP7RA9jrgtzwdWNSrxwFjJUgkt4v2CHsZ7J3Ws07rI
aPr/c9j60T3wgOgto/1yf3mCP4kPeucaxqgJTcCQofoS4DDoL6L+eAvdb+l1NQl94j6LhzNX15Qh6kfJYqPoLjcyrO6JEWiyJaJY8ElTW05OriqsdcZl/O
cpzGNtpKzlOB4oXxMwlAIJHNGBOaVGDtVhprwAzoWwRuoC3OrHNfa9du5WPD+nIi2CC2gopnSigQuGHs0oUPS/3q/b/yn6htS4igmrwRfM9EMVI7Qf3EQL
aCKydFh22hx59HS3b/zGRJuy+YCYjrI1A/64hz9Vtvh12omKBbM6xmKxkLcBt7X2zrw+PgJA+Cmj851UBKIoaWnnGLz7oikGAHelJQ71jNMzacreC2cYBU
rXCcEFTp0kWXXfrsv7nM51+bGuBCwr2+hKAfQ/2cJeHuVuDP0oEMsqZnedS2SnIGUiN1KdW4qIAnJ4kWJK+JmO0UtLHwbbIgLMTrf7sHAzWHvXf4Iyu/D8
aPpQaRApzf59JDbzdYmgFxrcb960yvf0tmQNq49CUFA95pNZiwyt7EV+W4KsxODqo0lUWwRq5kLEhrb2XKBIWluXlQf/3b3tL7WEpJ7btPCaqsD+9PXEwQ
LxBXJ6Y+WhcT/cRQGmDItLR3xyhGM4zWxUhNwEFQU55NAKQkYtTiTAKjNM9zQWyb/k8toxiNMDMuzkAgEWfG6WkEN4Iqz2c32/mtHgJI7QQ1jD3vmshrLE
tpzuUH1PxY47Z+/ee3syD561XYlxbUON+ZEUBqJ6i6JESVa9UXthAKz6/QABpF9dJPAtIkFid+EwTIsweANB8KqrzVEOywMb0F+cbd2dktGxeR5qEiyg2a
pTS0HfqFNeDOIDWbMKXiOxCYhTyK6yzFP7KxaOpyAKygqulmD3G0pVFupBBA48yf2Wz3UBDY2pf1gu40VzrVHE/g63SHF+nFWi+80sxKoEoVSK7nkqEX66
Rqjidk49aCIK0kHOEYTckYMloEDIJ6I5EEzLed2q1N1JdblZ4pMFKlY0WSyb+vmCmQ8JKn0jNFiup/JS+mvH0fESAlEUP71C71jCM0GpFmmKLghGmrMck8
pmKkK3kRLxXspUPsbFCy2E9z2USthal0fKtC54VsRtu9ACzoD69DQeWjldWlzXIpSFjM+So+gvEPXUQ4UljK/5U75QbuMmfKshVM1/vf0RzANh0GCCuIQV
D7WoPsatX+o9NGgEAilyZjIPebTuIzAQLi4fBkIzT6SFC7qrCuBnEQQHGmFQHI38MqXCsCQZALw7kIkG7cF75jC2TyYXUkqAPAKZIFs+c8KaicHs/E0f86
Z+D+W52UdbFkmYPciwBS8lBQ41iIICoMo93MwvqNueErYaAG+TgMXNoDsu66dU9KcEYiG1UexKUH4XUNb4UHbwiNPhbUjeMKHLmpqmf+KoaDed/0e3WCG3
rg6x+oHaNi+QCCWFZbR6IOaKkP9esbZ08RGn0sqHLuF8D8aLqr05tIlD9Dy7t6wuEoRRiC7DEIGIVke3YRF44TgpqrQnMN6jiA4llGRPoPYhXZkzBIxyhe
VeRUQYB0SMwKoH23PCcEiDHd0Wm8PaUIebNheVCgPHkA2oc841IdswzQ6FOCesfTaTpRxvKJSWg0Q83aMVbVwO2y3NXS9SykzdwULG2EEfyJMDT2FC27Xq
+y6mahc8foqG0MgMn3q4tfeGIDpCtuqXOTQfGPXOXD9bw96JH68Og1vLHYO1S5qOlazifF6skKigvHCUHF7qUi0O29OPW+FXJnd5yK6+y8eC4ll9al5HEa
uqCkSdETXhQneA5DaHrDBy86Q4n2arKysQHXR6B6Om8xlU+9McfVp5UvyVRmRt3Am87g6NgML1sECIVsFnuAwEFQZXsn/2k2B4ZgZi9Mz+yelWyKse4ytM
9JNbPggSUQ8jCus8jflhTz/R3F6Pc22H/vE9Q7VtUPqwKBZOdm0TEC6V2mr6kUQGonqLLzfd84MwLb92oBKYkYtdiTQPHCkmsXI6YJiFSFvhEFpCRErV1f
Zqp4cTrXmk2v2URXgUlnJ6sVjlOCCnKXrM76J1wcPoTimwUU08NjHZoLxylB0RWZEnPPZy3dQEoiELbR1q9AIJHNMJmdBhwENfmJXUCLQ5/wua9X0MaEmD
xylbyIMXWdohWXyA/L4dfb9OWffff7BHXZulISsbReZaklNBqRZlG3+jR2InAjqKnXC3XX2GpMlt1OM5lp9eAzi54Z0jmxcelLCbrfYTUypO+h2WyEF2fh
dV6YQewEVWZqKBC4YRxvFz6YcBhxla0mUwoHFwSFWD/sBKQkYmifBirfGyWMWRAUYF6DoEC2g3YOs6b6RIqvyjKidB0Lqn7iHUhJRtLsFaViGZZsiuS+UM
s6Bm1X8RVvfVsuXacEpbfCsw9nPc5yA0oQHpTz0WxkTJ6PO85WEoQPWD01jproJ8Z5K+gPL3RqduMxuoB+d/akoL69Gp4YAqQZXZrlG6tJwObwaVQQO0EN
r3/L3fyy0woXpmQFGHOuy2jlKmIL7FnuxVg83RdRTAHGKC2imALRjUZMGaLrdSih0ejMrJvoVhAsmUtu0M0b6WPUrIE+xpqx2pcmE5qcEJRWgei08U7z7/
SM563UI5tebo/te51hD8wz60vnr0J1P9aI0nVCUDUaghhalt1RwpT0uw54Y364wlgRfo46CAsx3j+fOjaOWQQIF59G6iCo3+U8DwGuxKG6GCUGlMcBrZJH
gso6jz4x2Fmil7gLKbqROggq34eQGykEwJ78Rl5n/dj1XyfnOyYs39+i2Z+jCni+Bzd1XjqNwyty3JdOPtjydAuDNo7vYzfetN6YlN+c8pBXrt9MpdgcHI
QZd6UESOdL9zO54sjg1HnpJAdvbXb5Ta8Fs+c8JaixxtfZFY5hZo3ExSaA2iYJxUrB6eQ3e017NVm4/Ea7wY+xoFXyQFDT+IAPRAVhNBxWwP050nmIJjpR
u8hbfCvnTRisToAkRkfez8kkV5MGatq0olw7nzYNS8tiHN8jBmoOqyLNJmS9DKEXEHnSNrzoB+RMVlWu6qYk3+ZMLki3enXLpsYXXqHhfkA8+padhZ+MQy
PM71xnF+W/E79Ie86TgprUQXMkxWKimA7r3IyRgIOgXn94oPOHi65WPO/RuF4O8ZrKlrLungLC4v8ieRBUHDzonM21s8nOJjsb4/CmS+VjB77dYrtHTFPh
QKRZZzVFg44Gitje0n5WEBbFfEcmbPjhflcQFmBswxau5AXS1DBdxfuFsgChkM0kurqjJ7uyN3FvGP2Vy3PVyeGVpjJk+Iz7E4Ga0vHIeegGm3TYcu3sw+
bpfAKEQqbFjFoVH2LbGPIZJg03DUHRCP4h2D73N1qK4U9kK10xBrg+AtXTeZkiAcJdap9pT63UTVq2BLwJ39f3kJCNPhSUADpR3bf6tnG4gFYfHgcneRDU
/0MZKX3FjdYMvpYm2IE8Wxn2dNVzbBKf8QsZxE5QM90dyUgQzk+g5rBpNqg7Qc2y22kmIy2jX+No50g1U9upxvXzCfFzNh9LfYyUokWiRF1lYFi2BJCi0D
T57bclvBUdbBDww9ixFBSTlGOx2nlbsA5Glc7J83eOB2raNtRZpQnaU3OoLklVyMj2Qe6SaF4frQEN7NO7lPP9gsrZXpfEKsZcJ94FsbZ0Ibq0hd5K8uI9
wu6WPnSwjLlJJnv7Gwt4A41cmsy3prSpudWUNmrq48VzCUVS8lBQf+DtrPspXd6kF5wHTpXIpCdgJ6iZniIErrAcI8UQJEiWk9NMRqpjXUX3OtA7wY+v89
F+f1xn0UcmRxA7Qa21dpeUZ2ExGY1OzDiWLibhg5txICUZRJMHxkUzV3FdzUuq3VkBpAZBRWR7nexeyr77tKBytAiNZnhpCS7IKMqCF/MCKIeCapPC6++A
rHNVKqoxl3KvdOA0NFbiwVDnGGoqHKcEtTfCISbMZutxexsg4M/QX29D85vigZQ8FFRsmCRLeyvX9iMQZm9aSUaOzEe904B+o31CtqT23dqRGZ5qNYICzG
sQFMqFPFL+wdNcbvVhmV4izU5Qs+x2mslIK/2Za3lrq8DRFIGwPB93nIIE6bmOSiouHAw140g6jWXMcK4y5ZZKp/XPzDoAgSAa9xa6H2n3c74tLthhu6DP
6UuaDNI5fUFbWh0092CenHeZdbGMUTvvMutiKctup5mM9AGsTmGrcFv1qO0acK22lkEOKmA4WCcvS5dypRQT6MKHJfbHhQ9LHHUXPjSl3VO3/bbE2eS235
akrgXVf9035+zM5TQn5NkX7mzdb6nW+kDCziDvQmjiHvHz7559N3M+JZ2fMjvFEubE+SkXpzBxHV8fSadQkrp08tJk6/B4yvIUY/nAuDM5YLhvVx+Jp5hc
bd+4QTsr++K235TodmFFF2BMz8KKLpDf2f0X5hU/dFret5e8ZujIPmGouD6Rx7KSZWVz6X5tAhQw5uLCii6CcVzgJdjPxNY3SHoeQ/dMHjD2vgZvRjPOLP
UEAhGwnPMWU5AgC72plOVAEkyVWmxD8oMSH1l107a/HQNjUPb2d/AArkV1RHPB94gPPaiPJ1FevXi9SigxOm1OSeeaASnJIBqnzGkip2W7NU1jjMD9OPDl
P6isRnQX3/EkN6T5eaEm5boet1kM28UkXHSzVHmB3PJmToMuUePe2h3wpY17Jg+ZljnDtY57xg9y/t0PtABSEqGGIysCSDGE1ltNyYSJ8okTPV31Xgwvdr
PkdrJkOm+zEgip2R3QZkva5dbtZMF8gmaKB6c+TM8ZJRQea+vzxcXCmJfWq03Mi6Aq6XFemtHo2CzHiItBIAKW5ZvTTEZqdK2Pt/CTo19AhAin12kip3U4
anScUJwViKrftShFizE55V7lSRdyVEEw8urGMc9vdLOoAFKIVsOhFDEk/JWAaOxv/2Nj5yuiWjWOe/tnO9rKrPtJ+BiH5d+70WJMfKz39m38ie23AFIUGu
paUHu5A6+ZTOFmzO1kIZK+vtrSPmPdjtdykrs+aekz9XK7jrIUK1JQUN7cT5sHm543BBLsOjCQLlA25zkxXziP+ovJCoJCXJ5mbVafmH6aCzBQHr8GAskw
s97x+RXFhQPBZnwp0KQ8iY/7Lzwwwlw6IDPOviAowHKVIkUKXx1KwxIEhbiL4apiFoOJo7mKUdO7wnPv5CWTB91xtEiQxXxTzRwj0AWHRsmy22kmI8metX
/7V4Ny8rJ8OZ9q2k7c2XvvNXYR/1TRwWVv/CbBtFz1PLFGS32ocxJc+FBZ7lkQ9xj08PdXwXIHLG17v7wMCCQyjducICzAeAgWoRQFEh78wQJ8+ZX+IgNL
o/O54WAVQLZ/wyIkIb1T9erbqG9d7xdUeF9tuL7WGj+MEWwQW0HFs2wakHur6/5CXoVznucTNZ1PRycaZCOoWHIXoRgFgi14ECmQPM+lh95ca1kEAomshq
V/EUpRgGU/Wv6H834p8KPK96oUnrMJ89kr2IYBBBLZbGU1dTQoSYyrzC5YngdzihQkZr/byRk0ZlqWN/30O4U+Oc72le9N9uxXn379FbruMDeIraDKqwp0
qfnn7entxMpn/Qr+9LU+4gSNErbMuAaEl14CmA8F9fdudBCeml/VW0Gxk/zz2qi7l4ObbwFCIathU3sedRHFa6P2KqQU8zAICzGXEyCQyGZYzCt5Ea/l7Q
UCyRhadhuJlVvF6+JFKEYBDm9xupC3hIMKes06AL5XX3F99ZU7hkFYiH868RVsqfd6msv82jnVeXk423ajWjXBU7WyNzHfPfQxCZXbKfvfcVZCoyXQ7LZM
eFrMiiTDSnuNvU7fXpKezkBoF2+m//l8tC0cJwX1iX6cEW6bW1FCttyOnu7/WDLj7pTiwmHhhbXxacCSise/P9hCX6GqPIgApCQizdIIAoEAGPcqgEAi7x
leDRGG68w4l4CMk9gJqo3TGSYwFj0Mx3qgwaxBIMH4QDt5WeI0OXlpamLgXbPbQQWZQ3Phw1KW3U4zGcmeDHG0HTUWh7wWoRQFOM0nZ5dZsJ9aRRXoMRBI
5NJYU1pfSUUl3uiKFzxsjUYYjfuXLsZhTKa7Iy0SJMvJaSojNbdeqet2oCDEwutZIJoTPCdCEDwBBLw4aY/GhRRS4m/8kbxNm6vJp8D57nlN6/gQ34jiqW
oCJCObda0EPG+hGwlLCJCSB4L6Rv1onBL0YEOO9mI/esaeEvCEd50QpN6HH1LpbMp/M0CMRj4CRlk+9JivqN/5CB8iJehZnsail2Mok8FT/xUXjpOCytf7
RpSuk4KqS44KPU/uUL61V/vN8DrAW9k6rnTrQlV9eW4EJwWvGAzScTKus8jHK/dnvS7NRrTwnQqhwSyUjrcBME/tkhupnaDiNNx+c6ItybdQPjEipfhuJM
WF41hQYx8+kJIIpHHRQuX3yxDMoZwgON3ITZYIAaR2gsrPBYlQEAKz5QlVqwnfvgFSElE021gRGo1IM6zyBJBiEK2PcU0hSJSbuNHkFKrNZs0jv3SzDKTk
oaDmtmu4sNCve+ls1stFL/aDY9Z5cyH3JmoHTglldGYGWpLMZssIO4tJWOrnbuIcZxwIy5tL3hwcyJsLuIc7X9F1m0uA13foX93imzQBndXIRjpvLtebS8
lyBdW4pt+q/eyXf1OBlDwQ1O6fogSAQgwsxinPsx1z+/iGV+U7iiwDfxU3GnrWBCjW6pcx2PPQcGog7gc0iqLYGq+JmuK9BAEj+XTHZnGISO5/vUfCoR3I
zBs7q38S36Ml1Tt+gbuU6yqPzeRGBWEj9cyjNkD1oVZYlivFJehdRU/gQZv/biK2RkuYWfJedvKylSb5WFPj1TNAo5HV2jv5O96ITX+dz6FWxx3gXM/lGn
rjmhggJREDw6ytzvgAd3RXxZSO1OVMVU5zIt1Uvq7rVsjrLAfL807zrInl/u2TDh+1kIT5vm7kofi9n1cEnBRUeeE/TwUOgoqZU7FiD5M4RJ/j3H3/Fd+5
LktlPKhLTBXnYGiowDy3zZ3xsZ8cwx2jlQRhH+uqqZTCrz9ujgbGPjlNxKuch0kQYM4Z73KWk7cflhveq8u9n1cEnBRUfFgl2CQmxUzT3kuH6B0lavGq5K
WYCx4QSMSY9V5P/yQ0GpFqX6DGuhiNktp3nxTU1PngR++5CoLdHiW+VkGz0JLLttcdCASauWxlHSxgFJKxhydIWvklfKSgEEbGMvrZWNlbsGy7pEpVhKfX
1Hnt3KgTGr0TVGyDpJGvjkWDBo020lgDBsMMyp1J7DFiF1IxtpovHec3nU1Bc2r3xavseSpwI6gY4nxkU4nvFXLz6S0mAqZVcDLWfOT4XoH1K6f8d/IlF3
/Dqn5nP8hG/W8RBQKJbIauK3kJ/qk/yM0X2sBHkRpWS3hZUrfh+X4eXtZgz9K//mntPqb4WNWNV93eouzgzX/2dRkcYpOo6tTAjb2xsaeKpP8OfPmR41/a
bso1Lq1cpzd9S77tW1mHVTkCmhwJprDTwjmetKofa/rpYMCffFuH9uo9hF5j8OBEDdZCBwPKvqd50zYp1vMp+/nUDq7f5ve/zStT8MJ0ZmK6od8C76DegT
mi1rjOc21LbU+1UTIPCD46TZ/CwJmwePlj9yrzc2jur8vq1U+X+vZoVXcbsMXPeCO1lOZBRFybj4lf5SxDetMt3XVxqDlwG+vuC4h74M/29HlLh/N/a/9l
0M6lylE8WGaEzaI9S/kr9gc1xfrW7a1uA6/WpaiHyCnkQoelVpAULusXnZQOXjkaC2jSYtPCHCctva6TH83+9X7I4BC3rT/f4pTSOqizLB0eYj3K6/P1Zt
bxIKWW0jyIGZOAuAPKDJrmPNWu54o41JBQ3rQUtwPvoN6BuT7h8YKaA9ODQdZM6edIdlPvEn8R8eijra6i76toJVnKOuynXN/9JnEUSKno3Dhkjp7VQuao
Xeed6KR0IOu4Ig41B5rft9Vz9kzJnoDwhIeG5wbDQ+iIsCZbMiVtl5yy5CBdz0kwUumW0fOK1oQOXue9LBgCE+WSATgwa8/CT4IRU8YmdLJ7ylDNg3p9Ie
YYI25x+7JW/RGnlOZB85jitYN6O+JQc+DW6ugiIO6A4kGTn5xWsIkZtQZr6GCEna6c2sEtZaQTh5oHNzUlwzuod2CzO67bXR24jfVIxAE0saRrmcZp0G7v
9R1xVENiubbfiKMaEkubp7V5AkY0PazpARiRfbyDd1AdWHu9KXGoefDKrECBlMpPLWkPvKQiHcrmRyA8VTWx3MYuuzjUHJie2akfm3adM+JQ68Dm/LxFJ6
WDa2n+oDTXkW11zs6UttkixKHmQfuNKb+1g9WvgOZXggGZzqgdNLf7hHdBcXtngTNE3luw24gmKmgvfp11O6F6MP+i7Oc3sM76YohDzYHYWtDh2Ocm8V1T
5mFYjIlDeACjvADQxCLLYB1+iHweZDxKaR60X0z51Q5uLT2hGA5RUiyVPaxVC2rVkpqiJdYSwIjbO78jDrV74NKjSi+pZymn2VlxZmnoGgBT6II95DnjnH
6L9pIzxBr252h/CuZr14KpBZnIY4kpDrUO6rZfKHPR8xumcs/EoebBLCEfSPOfaS7BqVEWLa/LWMkQNuXGt8rNOhh/Wxl6CAVODay6XcWiW9ONKtkREI7x
oFW7rdndwYDqrDnAgMpujR0w4Pr7SzQUJJSby5bopHQgW/tizSwDNaQ9WAe33e+TONTuwYuoorBHwdZ2dFIcqO0fZP2rn78E/vpqvgyOYSlZ5Q7Lv3b71Q
bK97b80JcC6yBmY1OZCz+TTWUuR+OTAfeoezDNcKbyWI5i8aDJZ1dL92dqc6NtzCrDIUqmUtnBEAGvgWlEzsMypKjb1+JAQ2K51FU/1paZo5PSwU2v9qxu
A7FFvJS8U8JPExCM1GpN87ylpndqomHrURxq9+ClR5Ve0LNkYPgdXDVGjvE8s4jwfopatr2Wzc/JXNZgWDOXQaQG4iclcXJYA68Nf6hlSH/mByeH0sEttO
dwO4jLLWEJ/Ny2RIhDrYOV46UREA74s/Tmy+Cvo6ksBsQppTkQexajk+JAvJjiUHNg1Stm16t28F99+noQQaxT4M3k1ExpCMysQzs1Gp7WBwWhWq9ePbVW
zYOYvMUhPGBPTHlqB7GmpMMhSooaIzikGpKF0MG8F+vwLqV6UMdccah5MNeRL5bwQLqbU5vb0S49qvSCnsVy/guPKgJZ2pxdn7N6MD3qnNkyE22koDZSp0
ZgtikONQ+sQAAgsejmozjUPKAjQXjDm87Zi5fopHRAR6/VOTsTV/l8ZPAhno+Z2qfHLAf+25J99U8c/Bct9+Dm7Tc7AO+T/BfJ4p9rNb0xnrF8DCGwpQyx
fVKqn/poYJmdMagH1YO5TUbiUPMgItbqdrDoDZybvtuU8tusOjODe9TvQSzWxKHmQazvCYh74NKjSi/oWW4DEYeaB/O+qViiA2lBP7W5vbB0LdOZj9rtHR
FxqHVA93dEJ8WBdgWEa7xo1R9r/nQwoDKtMQFTGAtGNH3612RLBqzPxteerWciz3abtYOpFSSFZ+bOVDpYd0ltlwRT2M/sBxhQz2H1HIABpd66gndQPXgZ
gacxDzX9KQAET8oO/nOv5dN8sZ47oA89N0uT4prr7NEq7OBtrFlxSmkeTDcwjdOgvXnnae2dQgOzp+Joq9RBaf22+qzqrkpeTklStBZTWnWgtoeqWWGkgn
UwezKvDfzTrKVJknpQ78EU9dajv51zXvpjp5hesmnmoW0tQRxqHrjWUoFCEgu2xaNV6KDxoLYktyRTbCHoKSyBxnnmqT/2Y68LSnGoefC63psECiSWdF+m
MQ8aFmnJGcMsmeV0NdOetybdXSoONCQW3dASh1oH1tSoIfJYnRenlOZAnX+FzNEz1uGik+IAExCMaDWmLTGfYsLsPo5ivWk3if+U3//rdy6O/n5b6GkI3O
flxjs3VMLOqKflPt00rMJFJ6UD5pcOHpxWYRUdDODuAXgH1YP5F2U/v4Erp1UMjmEpoR3RKenGELyDegc2F9dd9aC9MeWtHcTOkuiEDmx2t2dzG7j6KBtt
pezgqiki8tU1ruNBQbScbe2ufgez95hEJ3QgS7tJbWDa0z/d830UNeK1TwqXzFMc7PMP93xTshkQ5jhpW+hyuBXUqXe9s92ZkmyNYnCM9qT27lMd1F0n4Z
5vnLF3tI7sVXDVC72i+juI/Rc6XOL35TQR3x18qd62UjqIyTI6oQO6tSkONQdinSw6KTu40e93bMIOrL6PtkC/G/XX/LsK5DwvsUnpAF6b2IQGtEcr/uJQ
86AdMeWoO2hnsSEONQfqnnsB0YHqdROL15OXnjfBI3tF9Ruo89kgJ2Gfn3Z76g7KNIvBh9DYVWlKlTBDik5KB9Zv8wff5vIaD5LLb+CNqa1GJ6WDej9X0k
jCPCD46DSpW3UPoaGGSvy6+dof87GGyP/3DNGkDZPBIjwLKVXdnhJ4B9WBEpL9OxBvzU+i3TRznjXro4E6ewxyEmKN5g+ieX5neuKU0jyIiPjAT06xD4aH
wIx/EZ/FlHJvt153MOvNikPNg7FP1o+W5tulVR1oFhBsNFr2CVAcag6sm5h9UzuYnpvJs9nbGe3pjWGpWik7mPNWdHRCBzArCXISWtZ209pAXZcKMsso+E
7Hj/5Jw3XokgwO8SzZNTgPUWVp6qODVbeApluCKeywcISDZt1CHzvN/I6ZM/sapDilNAdWZszOrB2UpSgGhyj7fufNvEkRM5pxniaEynS3F6YzE/tChFG0
Z7GwErWD1xrrMjgEdlksk+dJQh9u4ExY1p7B6KR0QNcwxaHmwFUOItbh2HxkO7KlWVmH6RO7KpsykbWvruvkwYMzrZxXgs9Y8ARNm/P9e3L+0qUJhh9CTL
ohrvI5Yq2UDtoKCGteaqYWdFRajd1a7B0MKPuG82bZpGjEFKoD0/XnzbxJUWcgYZ4mz9jbssycZ2hYAC0z5xnav4q03j5BrEPo6xYyR6ET6JpsyYReOjCj
tuoix9DwYERg/S46KQ0w3SYLelIarnpRnBU0i4AQIZJxm+ykX1HKusNi1WyaKVX/F9D8XwcD6plWzwQMyFqcLqqziqaPOWiWmsWlQ4RIdvMg0VCQtLx1+7
8B969rCDaxMDpF6m1IlgwBv43GGBxC72jInDHy2wj8aldP7I+xhuTP85DKDfazfL4cqcFaY62q5EU9ilqyZhVu1nRRBt/G2u++JqfEd2btvpQx5C8J6dHP
cfQB8pcG6dFWigPtDAhnOGnNU7qndFDH92An4xnT6mJ4x0AzT9bBHWJjqpX5OTmxpJV1mL6RIg41D0oErm05R7SVsoOVCeJQ8+DmPUaGgZJQ6IU01bLaua
z6xAXODDwxcKZKRkAgQFvj/EE0fw7ZvaN2pFzLkuiEHcian8cmdACz7NiEDmRtN607mF6fSY+imGKQmePcetWRwYfIxMeLUpoHLWJK1B3ENlw2FlvxzcaL
kSJmFTo8hqVmdfIgIw7ooB7uFOxkPOen3Z66g1mO5E/OEObxqzM7Ka1S5Bitp/ZuLwdmLjJRQ34bStnBy0wcNixDyvovJJ7eQwwxfB6X9N36ZlfNgdi1EZ
0UD+L4XXgH1YPxRCTco34HypwIg2MkSU8dfNafdq2oVjrToWSlKj4zk98xS9tB/YcgT28My2KldPB5zPtm4DyE2jqyjQzJMvqFzFGTZRsGx7BMVrnDqtwB
Te4EA/TtZnGoeVBD1N9B48IrOZMp2QwIc5xq7X924olDzYP2xJSndlDfABKHmgdz3TqEd1A7mH131egnV6EObd2Hlg5it37w2Wm2BYQtbLT16CKHqCF8Ce
dAlB5hvWivJb1w8A6qA3UPfvDZg+OfKX1yhshFy8VtoNVrCnWuoW7qtKnTz7EOMTh/C1ff92y9EMZg/8KG2GbqdVa3I2FJurjOLvb4io3opOxA9lqJYoic
r21xfnImrkMSm5QO2Lp0WPNSsxkQ5jhp2TqzuoOZxpERNT2YNfjs2usmWvCT06peAU2vDgbIsgmDY1gmtGu4JhMQjGgWFiKEWmZf0QMnUL8VweAYlpJV7r
DbvPsNGG7BxBeYUeg6beAErTIDGrODAXVnazsDBlzff4mGgoRinwM0xKHmQZOYItWBTUV0VTxoHlO8djAdJgyP6v+rIO4GXOqMZcl2jg6x36m+d5cH0xdM
wiMQyNLa6Xo71YP6FjO8g3oPYgkHHOAB3S0nDjUPYltaQHRAj5deyUam9Js89HPw5ovzFGwRFbPNwAxrmz2iz14cuHpa/dryJ9dP+Q0sNQJO9VgUrcSUUj
uoY5A41DxoT0x5qgOzrVLBO6geRBDQQN0pIQ41D5rGFK0OLH4Nk8+ufR4zRnGoecBOTDm1gxwdTzXXUb7UQ3ustGqbyRcyxdr3M7yDegeu1zZncgR6khN2
nwZmWKwHhB66WvtpW3PwDuod+OvTfBkcIuf7B+KU0jyI5YyA6MB3vdphDsl/0XIPYgswMEPpmzcYHCK3/evilNI8mOstxxIOQAS8Hcyzac/56UE7AySPJ9
Fm2j6r9yDexRCH8EB6pnJ+WH4QZQRN4zRol3pQj/XmuzrFoebA3MYbAeEArO9EJ6WDv3r71lgVGljPetnlrOezsuABiUPNgzrCwlNVE4u+Uy8ONQeu7asS
dHgIfWNj43DnkOI2VhGHmgdKBE1xCpqdrpzaQWyx6XCIkmKp7GF4jsczn/F86GTRVkoHde6+OpuzAgdfT/wa6wxfdC46mfQpQdZMmN2LYMFo1R9r/nQwwP
alw5632ha7yXDS7JLhfhc8i9j8sDykeM2c6KR0UEcGcah50J6Y8tQOpgMw4B3UezCFJWUHuTfM4AUe5TzWZ8Sh5kFMnwLiDigaNOmsas1Zcx2MKGFTzKGW
nwPGkvMQObVcfge5FEzpRcs9qF8HkxxVL8lLmYO13/fJhafQdCwtxFlIWllKdl31d6CORvAOcMC2652OTooDsTgXh5oHsf2D4Vj9Inx4EqXppaxJL5YiPm
poT/63P6V5MMeaHTxVNbHofgVxqDmQRwaqS52hLGXaZWoOTK973nzZTKwW8vrxEHhDVy1ESbFU9jDsYROH8IBpTNHqQF3EPu14Zwf79PUf8A7qPYinAiA0
kOU5fnaDl/T/STI2XZ6Jz6U9tIcv5d3yk9WDeUyX4iR4QJcL8C6lejAt+KZ9XJ6x5ikONE0sV/9EHGod2HMd+3Fwh9Bpbk22ZErNE9E9pYO6RyVwgufqPa
B672BAfdcFOYYfAuuDUiRGE8X0laLwDqoH9UgQcajtYA2M/dFJ6aBJQJAgtKqbNd06mCJfHdwG4mW5BgZKBysCGhIMsLAQIWi383kOcah1MHMaiE5KB3+u
uvYIOGNYilYfDpS/38GHiu92Mvnkmqxyh5W4RzloQYj6nUy+6p827Ol7F47+GLhZeJdSPagHBufgJUgx7QuGd1DvQN06BwgEsuwj2T4SYMSmUpuKv4N6IL
Q41ByYNcTU72BqBUnh2eZuU2mgzsQla06CHnojDjUHfmOVoSFsv75P3mdvAl/gMsUQC7s4uTRJLPqD64lDzQH6hq6AuAcuM6rMwl7LOhE5RpL0tIPr27i9
tXYQY6DUUloHdZfJGieLE6XqvwHVfzsYYO9qvDjUHKjvWguIBuAXaTu6+g38X/3SSNrLtl8Af72tQy8C96jfg3lcNbyD6sG03wMgEMjCNaXkv2i5B/VrC8
Sh5sDteYMEABKLTpjiUNsBe2fU4Z1fPYs78Dle7c+Np5XSQDvLnXBOh7bp1Z7VbWD2i1Uva6BORdFJceCqPXKI7U3Ut047mD+N42f8qFWmPXbiUOsgXyB4
B9WD+gBWMpOUMHVEJ6UDGP+RmQnTgKCzqpVZbBb0LGZWrHYwHb4J76B6cJV3iHQYP0r1o3/SkF7yXCxFirprTBxoSCw/D2ksdQ/ur+OoHvQoTinNgVlCTP
wdNL3wqjlrpqTtklOWPBCId1DvQcZpRqaoNfk7WLlbd+7SwRoCakgwIHtlMTopHcARp+HM52BlRtgs6Fma9NKkA0bYryu/2kHz2w8+u1rus0l4UDUdi51h
5VQc+C+z/b1QvBkmSelKaR3ESxAHGe6lGub64AuPktRA41xQaimtg9lfECXDquygHkS0frN9s+L2g35GQ/UrUPf8iq1SgenPe+OPqLvLAPtyYTWh/M/9GG
6f34bjevAVg7n5iSmD
`;

;// CONCATENATED MODULE: ./lib/metrics/text/wordnet/synonyms.js


/** How regular forms become base forms, by part of speech: noun, verb, adjective, adverb. */
const parts = [
    [
        ['s', ''],
        ['ses', 's'],
        ['ves', 'f'],
        ['xes', 'x'],
        ['zes', 'z'],
        ['ches', 'ch'],
        ['shes', 'sh'],
        ['men', 'man'],
        ['ies', 'y'],
    ],
    [
        ['s', ''],
        ['ies', 'y'],
        ['es', 'e'],
        ['es', ''],
        ['ed', 'e'],
        ['ed', ''],
        ['ing', 'e'],
        ['ing', ''],
    ],
    [
        ['er', ''],
        ['est', ''],
        ['er', 'e'],
        ['est', 'e'],
    ],
    [],
];
let loaded;
/** Takes some ten milliseconds, so it waits for the first word that is asked for. */
function load() {
    loaded ??= unpack();
    return loaded;
}
function unpack() {
    const [words, alone, written, exceptions] = [packed_words, packed_alone, synsets, packed_exceptions].map((text) => (0,external_node_zlib_.brotliDecompressSync)(Buffer.from(text, 'base64')));
    return {
        words,
        starts: wordStarts(words, alone.length),
        alone,
        ...readSynsets(written, alone.length),
        exceptions: exceptions
            .toString('latin1')
            .split('\n\n')
            .map((section) => new Map(section.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.split(' ').slice(1)]))),
    };
}
function wordStarts(words, count) {
    const starts = new Uint32Array(count + 1);
    let word = 0;
    for (let i = 0; i < words.length; i += 1) {
        if (words[i] !== 10)
            continue;
        word += 1;
        starts[word] = i + 1;
    }
    starts[count] = words.length + 1;
    return starts;
}
/**
 * Numbers of seven bits a byte, low ones first. For each part of speech: how many synsets, names and other words; for each synset: how many
 * names, how many other words lead to it, and the words' numbers, each as the distance from the one before (the first name's from the first
 * name of the synset before).
 */
function readSynsets(written, words) {
    let at = 0;
    const next = () => {
        let value = 0;
        for (let shift = 0;; shift += 7) {
            const byte = written[at];
            at += 1;
            value |= (byte & 127) << shift;
            if (byte < 128)
                return value;
        }
    };
    const firsts = [0];
    let names = { starts: new Uint32Array(1), values: new Uint32Array(0) };
    let members = new Uint32Array(0);
    let memberOf = new Uint32Array(0);
    let [synset, name, member] = [0, 0, 0];
    for (const _ of parts) {
        const [synsets, named, others] = [next(), next(), next()];
        names = { starts: longer(names.starts, synsets), values: longer(names.values, named) };
        members = longer(members, named + others);
        memberOf = longer(memberOf, named + others);
        let before = 0;
        for (let i = 0; i < synsets; i += 1) {
            const ends = member + next();
            const last = ends + next();
            let word = before;
            for (const first = member; member < last; member += 1) {
                if (member === ends)
                    word = 0;
                word += next();
                if (member === first)
                    before = word;
                if (member < ends) {
                    names.values[name] = word;
                    name += 1;
                }
                members[member] = word;
                memberOf[member] = synset;
            }
            synset += 1;
            names.starts[synset] = name;
        }
        firsts.push(synset);
    }
    return { firsts, names, synsets: grouped(members, memberOf, words) };
}
function longer(items, more) {
    const room = new Uint32Array(items.length + more);
    room.set(items);
    return room;
}
/** The values of each key, in the order in which they are given. */
function grouped(keys, values, count) {
    const starts = new Uint32Array(count + 1);
    for (let i = 0; i < keys.length; i += 1)
        starts[keys[i] + 1] += 1;
    for (let i = 0; i < count; i += 1)
        starts[i + 1] += starts[i];
    const next = starts.slice(0, count);
    const sorted = new Uint32Array(values.length);
    for (let i = 0; i < keys.length; i += 1)
        sorted[next[keys[i]]++] = values[i];
    return { starts, values: sorted };
}
/** The number of a word, or -1. */
function wordNumber(word) {
    const { words, starts } = load();
    let low = 0;
    let high = starts.length - 2;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = compare(word, words, starts[middle], starts[middle + 1] - 1);
        if (order === 0)
            return middle;
        if (order < 0)
            high = middle - 1;
        else
            low = middle + 1;
    }
    return -1;
}
function compare(word, words, start, end) {
    const length = Math.min(word.length, end - start);
    for (let i = 0; i < length; i += 1) {
        const order = word.charCodeAt(i) - words[start + i];
        if (order !== 0)
            return order;
    }
    return word.length - (end - start);
}
/** How many words have a number. */
function wordCount() {
    return load().starts.length - 1;
}
function wordAt(number) {
    const { words, starts } = load();
    return words.toString('latin1', starts[number], starts[number + 1] - 1);
}
/** The numbers of the synonyms of a word in lower case, each once; the word itself is among them where WordNet has it. */
function synonymsOf(word) {
    const { exceptions } = load();
    const found = [];
    for (const [part, endings] of parts.entries()) {
        addNames(word, part, found);
        const irregular = exceptions[part].get(word);
        if (irregular !== undefined)
            for (const base of irregular)
                addNames(base, part, found);
        else {
            for (const [end, base] of endings) {
                if (word.endsWith(end))
                    addNames(word.slice(0, -end.length) + base, part, found);
            }
        }
    }
    return found;
}
function addNames(form, part, found) {
    const number = wordNumber(form);
    if (number < 0)
        return;
    const { alone, firsts, names, synsets } = load();
    if ((alone[number] >>> part) & 1 && !found.includes(number))
        found.push(number);
    for (let i = synsets.starts[number]; i < synsets.starts[number + 1]; i += 1) {
        const synset = synsets.values[i];
        if (synset < firsts[part] || synset >= firsts[part + 1])
            continue;
        for (let k = names.starts[synset]; k < names.starts[synset + 1]; k += 1) {
            const name = names.values[k];
            if (!found.includes(name))
                found.push(name);
        }
    }
}

// EXTERNAL MODULE: ./lib/metrics/text/lexicon.js
var lexicon = __webpack_require__(52469);
;// CONCATENATED MODULE: ./lib/metrics/text/meteor/vocabulary.js



const notYet = -2;
/** Numbers for words and stems, so that each is stemmed and looked up in WordNet once. Numbers are good until the next `open`. */
class Vocabulary {
    #stemming;
    #stemmer;
    #words = new lexicon/* Lexicon */.f();
    #texts = [];
    #stemOf = [];
    #stemNumbers = new Map();
    #stems = [];
    #names = [];
    #synonyms = [];
    constructor(stemming) {
        this.#stemming = stemming;
        this.#stemmer = stemming.stemmer();
    }
    /** Begins a sample, with a new stemmer where that matters. */
    open() {
        if (this.#stemming.remembers)
            this.#stemmer = this.#stemming.stemmer();
        if (!this.#words.crowded)
            return;
        this.#words.clear();
        this.#stemNumbers.clear();
        this.#texts = [];
        this.#stemOf = [];
        this.#stems = [];
        this.#names = [];
        this.#synonyms = [];
    }
    /** Numbers of words and of stems are below. */
    get size() {
        return Math.max(this.#texts.length, this.#stems.length);
    }
    /** Writes the numbers of a text's words, which white space separates, from a place on, and says where they end. */
    read(text, numbers, from) {
        let count = from;
        let start = 0;
        for (let i = 0; i <= text.length; i += 1) {
            if (i < text.length && space/* spaces */.qj[text.charCodeAt(i)] === 0)
                continue;
            if (i > start) {
                numbers[count] = this.#word(text, start, i);
                count += 1;
            }
            start = i + 1;
        }
        return count;
    }
    #word(text, start, end) {
        const number = this.#words.number(text, start, end);
        if (number === this.#texts.length) {
            this.#texts.push(text.slice(start, end));
            this.#stemOf.push(notYet);
        }
        return number;
    }
    /** The number of a word's stem. */
    stem(word) {
        const known = this.#stemOf[word];
        if (known !== notYet && !this.#stemming.remembers)
            return known;
        const stem = this.#stemmer(this.#texts[word]);
        let number = this.#stemNumbers.get(stem);
        if (number === undefined) {
            number = this.#stems.length;
            this.#stemNumbers.set(stem, number);
            this.#stems.push(stem);
            this.#names.push(notYet);
            this.#synonyms.push(null);
        }
        this.#stemOf[word] = number;
        return number;
    }
    /** WordNet's number for a stem, or -1. */
    name(stem) {
        if (this.#names[stem] === notYet)
            this.#names[stem] = wordNumber(this.#stems[stem]);
        return this.#names[stem];
    }
    /** WordNet's numbers for what means the same as a stem. */
    synonyms(stem) {
        this.#synonyms[stem] ??= synonymsOf(this.#stems[stem]);
        return this.#synonyms[stem];
    }
}

;// CONCATENATED MODULE: ./lib/metrics/text/meteor/alignment.js



/** The words of one text that have no partner yet: their places in the text and their numbers. */
class Rest {
    places = new Int32Array(64);
    numbers = new Int32Array(64);
    count = 0;
    fill(words, start, end) {
        const count = end - start;
        this.places = roomy(this.places, count);
        this.numbers = roomy(this.numbers, count);
        this.count = count;
        for (let i = 0; i < count; i += 1) {
            this.places[i] = i;
            this.numbers[i] = words[start + i];
        }
    }
    /** Drops the words whose place was set to -1. */
    compact() {
        let kept = 0;
        for (let i = 0; i < this.count; i += 1) {
            if (this.places[i] < 0)
                continue;
            this.places[kept] = this.places[i];
            this.numbers[kept] = this.numbers[i];
            kept += 1;
        }
        this.count = kept;
    }
    renumber(number) {
        for (let i = 0; i < this.count; i += 1)
            this.numbers[i] = number(this.numbers[i]);
    }
}
function roomy(items, least) {
    return items.length >= least ? items : (0,grown/* grown */.g)(items, least);
}
/**
 * Pairs the words of two texts as nltk 3.10.4's `align_words`: equal words first, then words of equal stem, then synonyms of the stems.
 * Each round goes through the answer from its end and takes the last reference word that is free.
 */
class Aligner {
    #vocabulary;
    #answer = new Rest();
    #reference = new Rest();
    /** The words of all texts of a sample, the answer's first. */
    #words = new Int32Array(64);
    /** Of each answer word the place of its partner, or -1. */
    #partners = new Int32Array(64);
    /** Of each number the last free reference word that has it, as its place in the rest; -1: none. All -1 between rounds. */
    #last = new Int32Array(0);
    /** Of each word in the reference's rest the one before that has the same number. */
    #before = new Int32Array(64);
    constructor(stemming) {
        this.#vocabulary = new Vocabulary(stemming);
    }
    /** Aligns an answer with each of its references, in order. */
    align(answer, references) {
        this.#vocabulary.open();
        const words = this.#read(answer, 0);
        let start = words;
        const ends = references.map((reference) => {
            start = this.#read(reference, start);
            return start;
        });
        return ends.map((end, i) => this.#pair(words, ends[i - 1] ?? words, end));
    }
    #read(text, from) {
        const lower = text.toLowerCase();
        this.#words = roomy(this.#words, from + (lower.length >>> 1) + 1);
        return this.#vocabulary.read(lower, this.#words, from);
    }
    /** The answer's words are the first ones; the reference's are those from a start up to an end. */
    #pair(answer, start, end) {
        this.#partners = roomy(this.#partners, answer).fill(-1, 0, answer);
        this.#before = roomy(this.#before, end - start);
        this.#answer.fill(this.#words, 0, answer);
        this.#reference.fill(this.#words, start, end);
        const vocabulary = this.#vocabulary;
        this.#takeEqual();
        // Both rests are stemmed even where one is empty: a stemmer may remember the words it has seen.
        this.#answer.renumber((word) => vocabulary.stem(word));
        this.#reference.renumber((word) => vocabulary.stem(word));
        this.#takeEqual();
        this.#takeSynonyms();
        return { ...this.#count(answer), answer, reference: end - start };
    }
    #takeEqual() {
        const rest = this.#answer;
        this.#open(this.#vocabulary.size);
        for (let i = rest.count - 1; i >= 0; i -= 1) {
            const found = this.#last[rest.numbers[i]];
            if (found >= 0)
                this.#take(i, found);
        }
        this.#close();
    }
    #takeSynonyms() {
        const rest = this.#answer;
        if (rest.count === 0 || this.#reference.count === 0)
            return;
        this.#reference.renumber((stem) => this.#vocabulary.name(stem));
        this.#open(wordCount());
        for (let i = rest.count - 1; i >= 0; i -= 1) {
            const synonyms = this.#vocabulary.synonyms(rest.numbers[i]);
            let found = -1;
            for (let k = 0; k < synonyms.length; k += 1) {
                const last = this.#last[synonyms[k]];
                if (last > found)
                    found = last;
            }
            if (found >= 0)
                this.#take(i, found);
        }
        this.#close();
    }
    /** Lists the reference's rest by number, of which -1 is none. */
    #open(numbers) {
        if (this.#last.length < numbers)
            this.#last = new Int32Array(2 * numbers).fill(-1);
        const { numbers: own, count } = this.#reference;
        for (let i = 0; i < count; i += 1) {
            const number = own[i];
            if (number < 0)
                continue;
            this.#before[i] = this.#last[number];
            this.#last[number] = i;
        }
    }
    #take(answer, reference) {
        const { places, numbers } = this.#reference;
        this.#partners[this.#answer.places[answer]] = places[reference];
        this.#last[numbers[reference]] = this.#before[reference];
        places[reference] = -1;
        this.#answer.places[answer] = -1;
    }
    #close() {
        const { numbers, count } = this.#reference;
        for (let i = 0; i < count; i += 1)
            if (numbers[i] >= 0)
                this.#last[numbers[i]] = -1;
        this.#reference.compact();
        this.#answer.compact();
    }
    #count(words) {
        let matches = 0;
        let chunks = 0;
        let expected = -1;
        for (let i = 0; i < words; i += 1) {
            const partner = this.#partners[i];
            if (partner < 0) {
                expected = -1;
                continue;
            }
            matches += 1;
            if (partner !== expected)
                chunks += 1;
            expected = partner + 1;
        }
        return { matches, chunks };
    }
}

// EXTERNAL MODULE: ./lib/metrics/text/porter.js
var porter = __webpack_require__(77669);
;// CONCATENATED MODULE: ./lib/metrics/text/snowball/regions.js
function list(words) {
    return words.split(' ');
}
/** The first of the suffixes that the text ends with. */
function ending(text, suffixes) {
    return suffixes.find((suffix) => text.endsWith(suffix));
}
function isIn(letter, letters) {
    return letter !== undefined && letters.includes(letter);
}
/** Takes letters off the end of the word and of all its regions. */
function cut(at, letters) {
    replace(at, letters, '');
}
/** Puts an end in the place of the last letters of the word and of all its regions. */
function replace(at, letters, end) {
    at.word = at.word.slice(0, -letters) + end;
    at.r1 = at.r1.slice(0, -letters) + end;
    at.r2 = at.r2.slice(0, -letters) + end;
    at.rv = at.rv.slice(0, -letters) + end;
}
/** What follows the first consonant after a vowel, at least `least` letters from the start; empty where there is none. */
function afterVowelAndConsonant(text, vowels, least = 0) {
    for (let i = 1; i < text.length; i += 1) {
        if (!vowels.includes(text[i]) && vowels.includes(text[i - 1]))
            return text.slice(Math.max(i + 1, least));
    }
    return '';
}
/** RV of the Romance languages but French: depends on which of the first two letters are vowels. */
function romanceRegion(word, vowels) {
    if (word.length < 2)
        return '';
    const second = vowels.includes(word[1]);
    if (second && !vowels.includes(word[0]))
        return word.slice(3);
    for (let i = 2; i < word.length; i += 1) {
        if (vowels.includes(word[i]) !== second)
            return word.slice(i + 1);
    }
    return '';
}
function regionsOf(word, vowels) {
    const r1 = afterVowelAndConsonant(word, vowels);
    return { word, r1, r2: afterVowelAndConsonant(r1, vowels), rv: '' };
}
/** Puts letters between two vowels into upper case, as which they count as consonants. */
function raiseBetween(word, vowels, letters) {
    return raise(word, (before, letter, after) => letters.includes(letter) && isIn(before, vowels) && isIn(after, vowels));
}
/** Puts the letters for which the test holds, the first one aside, into upper case; the test sees what was raised before. */
function raise(word, test) {
    let before = word.slice(0, 1);
    let out = before;
    for (let i = 1; i < word.length; i += 1) {
        const letter = word[i];
        before = test(before, letter, word[i + 1]) ? letter.toUpperCase() : letter;
        out += before;
    }
    return out;
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/arabic.js

const verbPronouns = list('ه ك ني نا ها هم هن كم كن هما كما كمو');
const nounPronouns = list('ي ك ه نا كم ها هن هم كما هما');
/** Vowel marks, the stretching stroke, punctuation; and the hyphen, which nltk's patterns hold without meaning to. */
const marks = /[-\u064b-\u0652\u0640\u060c-\u061b\u061f]/g;
/**
 * One stemmer as nltk has it. Once a verb has lost a pronoun, nltk's stemmer never forgets it and takes later verbs for such ones too:
 * a stem depends on the words that the same stemmer has seen before.
 */
function arabicStemmer() {
    let pronounSeen = false;
    return (given) => {
        const defined = isDefined(given);
        const isVerb = !defined && !isFeminine(given);
        let word = given.replace(marks, '');
        if (word.length <= 2)
            return word;
        if (isVerb) {
            const shorter = withoutPronoun(word, verbPronouns);
            pronounSeen ||= shorter !== word;
            word = verbEnding(shorter, pronounSeen);
        }
        word = nounEnding(word, defined);
        return plainHamza(withoutPrefixes(word, isVerb));
    };
}
function isDefined(word) {
    return (/^[كب]ال/.test(word) && word.length > 4) || (/^[ال]ل/.test(word) && word.length > 3);
}
function isFeminine(word) {
    return (word.endsWith('ة') && word.length > 2) || (word.endsWith('ات') && word.length > 3);
}
/** Three letters must be left. */
function withoutPronoun(word, pronouns) {
    const suffix = ending(word, pronouns);
    return suffix !== undefined && word.length >= suffix.length + 3 ? word.slice(0, -suffix.length) : word;
}
function verbEnding(word, pronounSeen) {
    if (!pronounSeen && word.length >= 5 && /(وا|تم)$/.test(word))
        return word.slice(0, -2);
    if (word.length < 4)
        return word;
    return isIn(word.at(-1), pronounSeen ? 'تانيو' : 'تاني') ? word.slice(0, -1) : word;
}
function nounEnding(word, defined) {
    if (word.endsWith('ة') && word.length >= 3)
        return relation(word.slice(0, -1));
    if (!defined)
        return relation(arabic_number(withoutPronoun(word, nounPronouns)));
    if (word.endsWith('ن') && word.length > 5)
        return relation(arabic_number(word.slice(0, -1)));
    return relation(word.length >= 5 && isIn(word.at(-1), 'ات') ? word.slice(0, -2) : word);
}
/** Marks of dual and plural. nltk takes the two letters of the plural "ات" one by one, and cuts two letters for either. */
function arabic_number(word) {
    const last = word.at(-1);
    if (word.length > 4 && isIn(last, 'ايو'))
        return word.slice(0, -1);
    if (word.length >= 5 && isIn(last, 'ات'))
        return word.slice(0, -2);
    return word.length >= 4 && last === 'ت' ? word.slice(0, -1) : word;
}
function relation(word) {
    return word.endsWith('ي') && word.length >= 3 ? word.slice(0, -1) : word;
}
function withoutPrefixes(given, isVerb) {
    let word = given.length > 3 && /^أ[أآؤاإ]/.test(given) ? given.slice(1) : given;
    if (word.length > 5 && /^[فو]ال/.test(word))
        word = word.slice(3);
    else if (word.length > 3 && /^[فو](?!ا)/.test(word))
        word = word.slice(1);
    if (word.length > 5 && /^[كب]ال/.test(word))
        return withoutPreposition(word.slice(3));
    if (word.length <= 4 || !/^[ال]ل/.test(word))
        return withoutPreposition(word);
    word = word.slice(2);
    if (!isVerb)
        return word;
    if (word.length > 4 && /^س[يتنأ]/.test(word))
        word = word.slice(1);
    return word.length > 4 && /^[ينت]ست/.test(word) ? `ا${word.slice(1)}` : word;
}
function withoutPreposition(word) {
    const fits = word.length > 4 ? /^[بكل]/.test(word) : word.length === 4 && /^(ب|كك)/.test(word);
    return fits ? word.slice(1) : word;
}
function plainHamza(word) {
    return word
        .replace(/[أإآؤئ]$/, 'ء')
        .replace(/[أآإ]/g, 'ا')
        .replaceAll('ؤ', 'و')
        .replaceAll('ئ', 'ي');
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/dutch.js

const vowels = 'aeiouyè';
const step1 = list('heden ene en se s');
const step3b = list('baar lijk bar end ing ig');
const plain = { ä: 'a', á: 'a', ë: 'e', é: 'e', í: 'i', ï: 'i', ö: 'o', ó: 'o', ü: 'u', ú: 'u' };
function stemDutch(given) {
    let word = given.replace(/[äáëéíïöóüú]/g, (letter) => plain[letter]).replace(/^y/, 'Y');
    word = raise(word, (before, letter) => letter === 'y' && isIn(before, vowels));
    word = raiseBetween(word, vowels, 'i');
    const at = { ...regionsOf(word, vowels), r1: afterVowelAndConsonant(word, vowels, 3) };
    plural(at);
    const lostE = cutE(at);
    if (at.r2.endsWith('heid') && at.word.at(-5) !== 'c') {
        cut(at, 4);
        if (at.r1.endsWith('en') && isAfterConsonant(at.word, 2)) {
            cut(at, 2);
            undouble(at);
        }
    }
    derivation(at, lostE);
    return singleVowel(at.word).replaceAll('I', 'i').replaceAll('Y', 'y');
}
/** Whether a consonant stands before the last letters, and not "gem". */
function isAfterConsonant(word, letters) {
    return !isIn(word.at(-letters - 1), vowels) && word.slice(-letters - 3, -letters) !== 'gem';
}
function undouble(at) {
    if (/(kk|dd|tt)$/.test(at.word))
        cut(at, 1);
}
function plural(at) {
    const suffix = ending(at.r1, step1);
    if (suffix === undefined)
        return;
    const letters = suffix.length;
    if (suffix === 'heden') {
        const second = at.r2;
        replace(at, letters, 'heid');
        if (!second.endsWith('heden'))
            at.r2 = second;
    }
    else if (suffix.startsWith('e')) {
        if (at.word.endsWith('heden') || !isAfterConsonant(at.word, letters))
            return;
        cut(at, letters);
        undouble(at);
    }
    else {
        const before = at.word.at(-letters - 1);
        if (!isIn(before, vowels) && before !== 'j')
            cut(at, letters);
    }
}
function cutE(at) {
    if (!at.r1.endsWith('e') || isIn(at.word.at(-2), vowels))
        return false;
    cut(at, 1);
    undouble(at);
    return true;
}
function derivation(at, lostE) {
    const suffix = ending(at.r2, step3b);
    if (suffix === 'end' || suffix === 'ing') {
        cut(at, 3);
        if (at.r2.endsWith('ig') && at.word.at(-3) !== 'e')
            cut(at, 2);
        else
            undouble(at);
    }
    else if (suffix === 'ig') {
        if (at.word.at(-3) !== 'e')
            cut(at, 2);
    }
    else if (suffix === 'lijk') {
        cut(at, 4);
        cutE(at);
    }
    else if (suffix === 'baar')
        cut(at, 4);
    else if (suffix === 'bar' && lostE)
        cut(at, 3);
}
function singleVowel(word) {
    const last = word.at(-1);
    if (word.length < 4 || last === 'I' || isIn(last, vowels) || isIn(word.at(-4), vowels))
        return word;
    return /(aa|ee|oo|uu).$/s.test(word) ? word.slice(0, -2) + last : word;
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/english.js

const english_vowels = 'aeiouy';
const beforeLi = 'cdeghkmnrt';
const special = new Map(list('skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl ' +
    'sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes inning:inning innings:inning ' +
    'outing:outing outings:outing canning:canning cannings:canning herring:herring herrings:herring earring:earring ' +
    'earrings:earring proceed:proceed proceeds:proceed proceeded:proceed proceeding:proceed exceed:exceed ' +
    'exceeds:exceed exceeded:exceed exceeding:exceed succeed:succeed succeeds:succeed succeeded:succeed ' +
    'succeeding:succeed').map((pair) => pair.split(':')));
function stemEnglish(given) {
    if (given.length <= 2)
        return given;
    const known = special.get(given);
    if (known !== undefined)
        return known;
    let word = given
        .replace(/[\u2018\u2019\u201b]/g, "'")
        .replace(/^'/, '')
        .replace(/^y/, 'Y');
    word = raise(word, (before, letter) => letter === 'y' && isIn(before, english_vowels));
    const at = regionsOf(word, english_vowels);
    const prefix = ['gener', 'commun', 'arsen'].find((each) => word.startsWith(each));
    if (prefix !== undefined) {
        at.r1 = word.slice(prefix.length);
        at.r2 = afterVowelAndConsonant(at.r1, english_vowels);
    }
    const apostrophe = ending(at.word, ["'s'", "'s", "'"]);
    if (apostrophe !== undefined)
        cut(at, apostrophe.length);
    english_plural(at);
    pastAndGerund(at);
    finalY(at);
    exchange(at, step2);
    exchange(at, step3);
    residue(at);
    return finalLetter(at).replaceAll('Y', 'y');
}
function hasVowel(text) {
    for (const letter of text)
        if (english_vowels.includes(letter))
            return true;
    return false;
}
function english_plural(at) {
    const suffix = ending(at.word, ['sses', 'ied', 'ies', 'us', 'ss', 's']);
    if (suffix === 'sses')
        cut(at, 2);
    else if (suffix === 'ied' || suffix === 'ies')
        cut(at, at.word.length > 4 ? 2 : 1);
    else if (suffix === 's' && hasVowel(at.word.slice(0, -2)))
        cut(at, 1);
}
function pastAndGerund(at) {
    const suffix = ending(at.word, ['eedly', 'ingly', 'edly', 'eed', 'ing', 'ed']);
    if (suffix === undefined)
        return;
    if (suffix.startsWith('eed')) {
        if (at.r1.endsWith(suffix))
            change(at, suffix.length, 'ee');
        return;
    }
    if (!hasVowel(at.word.slice(0, -suffix.length)))
        return;
    cut(at, suffix.length);
    const { word, r1 } = at;
    if (/(at|bl|iz)$/.test(word)) {
        at.word += 'e';
        at.r1 += 'e';
        if (at.word.length > 5 || at.r1.length >= 3)
            at.r2 += 'e';
    }
    else if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(word))
        cut(at, 1);
    else if (r1 === '' && endsShort(word)) {
        at.word += 'e';
        if (at.r2 !== '')
            at.r2 += 'e';
    }
}
function endsShort(word) {
    const [c, b, a] = [word.at(-1), word.at(-2), word.at(-3)];
    if (isIn(c, english_vowels) || !isIn(b, english_vowels))
        return false;
    return word.length === 2 || (word.length >= 3 && !isIn(c, 'wxY') && !isIn(a, english_vowels));
}
function finalY(at) {
    if (at.word.length > 2 && /[yY]$/.test(at.word) && !isIn(at.word.at(-2), english_vowels))
        change(at, 1, 'i');
}
/** Puts an end in the place of the last letters, also in the regions, of which those that are too short become empty. */
function change(at, letters, end, r2 = '') {
    const second = at.r2.length >= letters ? at.r2.slice(0, -letters) + end : r2;
    at.word = at.word.slice(0, -letters) + end;
    at.r1 = at.r1.length >= letters ? at.r1.slice(0, -letters) + end : '';
    at.r2 = second;
}
function exchange(at, table) {
    const [suffix, made] = table.find(([each]) => at.word.endsWith(each)) ?? [];
    if (suffix === undefined || made === undefined || !at.r1.endsWith(suffix))
        return;
    if (suffix === 'ogi' && at.word.at(-4) !== 'l')
        return;
    if (suffix === 'li' && !isIn(at.word.at(-3), beforeLi))
        return;
    if (suffix === 'ative' && !at.r2.endsWith(suffix))
        return;
    if (typeof made === 'number')
        cut(at, made);
    else
        change(at, made.letters ?? suffix.length, made.end, made.r2);
}
const step2 = [
    ['ization', { end: 'ize' }],
    ['ational', { end: 'ate', r2: 'e' }],
    ['fulness', 4],
    ['ousness', { end: 'ous' }],
    ['iveness', { end: 'ive', r2: 'e' }],
    ['tional', 2],
    ['biliti', { end: 'ble' }],
    ['lessli', 2],
    ['entli', 2],
    ['ation', { end: 'ate', r2: 'e' }],
    ['alism', { end: 'al' }],
    ['aliti', { end: 'al' }],
    ['ousli', { end: 'ous' }],
    ['iviti', { end: 'ive', r2: 'e' }],
    ['fulli', 2],
    ['enci', { end: 'e', letters: 1 }],
    ['anci', { end: 'e', letters: 1 }],
    ['abli', { end: 'e', letters: 1 }],
    ['izer', { end: 'ize' }],
    ['ator', { end: 'ate', r2: 'e' }],
    ['alli', { end: 'al' }],
    ['bli', { end: 'ble' }],
    ['ogi', 1],
    ['li', 2],
];
const step3 = [
    ['ational', { end: 'ate' }],
    ['tional', 2],
    ['alize', 3],
    ['icate', { end: 'ic' }],
    ['iciti', { end: 'ic' }],
    ['ative', 5],
    ['ical', { end: 'ic' }],
    ['ness', 4],
    ['ful', 3],
];
const step4 = list('ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic');
function residue(at) {
    const suffix = ending(at.word, step4);
    if (suffix === undefined || !at.r2.endsWith(suffix))
        return;
    if (suffix !== 'ion' || isIn(at.word.at(-4), 'st'))
        cut(at, suffix.length);
}
function finalLetter({ word, r1, r2 }) {
    const shorter = word.slice(0, -1);
    if (r2.endsWith('l') && word.at(-2) === 'l')
        return shorter;
    if (r2.endsWith('e'))
        return shorter;
    if (!r1.endsWith('e') || word.length < 4)
        return word;
    const before = word.at(-2);
    const keeps = !isIn(before, english_vowels) && !isIn(before, 'wxY') && isIn(word.at(-3), english_vowels) && !isIn(word.at(-4), english_vowels);
    return keeps ? word : shorter;
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/finnish.js

const finnish_vowels = 'aeiouyäö';
const restrictedVowels = 'aeiouäö';
const consonants = 'bcdfghjklmnpqrstvwxz';
const longVowel = /(aa|ee|ii|oo|uu|ää|öö)$/;
const particles = list('kaan kään sti kin han hän ko kö pa pä');
const possessives = list('nsa nsä mme nne si ni an än en');
const cases = list('siin tten seen han hen hin hon hän hön den tta ttä ssa ssä sta stä lla llä lta ltä lle ksi ine ta tä na nä a ä n');
const comparatives = list('impi impa impä immi imma immä mpi mpa mpä mmi mma mmä eja ejä');
function stemFinnish(word) {
    const at = regionsOf(word, finnish_vowels);
    particle(at);
    possessive(at);
    const hadCase = caseEnding(at);
    const comparative = ending(at.r2, comparatives);
    if (comparative !== undefined && !(/^mp|^mm/.test(comparative) && at.word.slice(-5, -3) === 'po')) {
        cut(at, comparative.length);
    }
    if (hadCase) {
        if (isIn(at.r1.at(-1), 'ij'))
            cut(at, 1);
    }
    else
        pluralT(at);
    tidy(at);
    return singleConsonant(at.word);
}
function particle(at) {
    const suffix = ending(at.r1, particles);
    if (suffix === undefined)
        return;
    if (suffix === 'sti' ? at.r2.includes(suffix) : isIn(at.word.at(-suffix.length - 1), 'ntaeiouyäö')) {
        cut(at, suffix.length);
    }
}
function possessive(at) {
    const suffix = ending(at.r1, possessives);
    if (suffix === undefined)
        return;
    const before = at.word.slice(0, -suffix.length);
    if (suffix === 'si' && before.endsWith('k'))
        return;
    if (suffix === 'an' && !/(ta|na|ssa|sta|lla|lta)$/.test(before))
        return;
    if (suffix === 'än' && !/(tä|nä|ssä|stä|llä|ltä)$/.test(before))
        return;
    if (suffix === 'en' && !/(lle|ine)$/.test(before))
        return;
    cut(at, suffix.length);
    if (suffix !== 'ni')
        return;
    for (const part of ['word', 'r1', 'r2'])
        at[part] = at[part].replace(/kse$/, 'ksi');
}
function caseEnding(at) {
    for (const suffix of cases) {
        if (!at.r1.endsWith(suffix))
            continue;
        const before = at.word.slice(0, -suffix.length);
        if (suffix === 'siin' || suffix === 'den' || suffix === 'tten') {
            if (before.at(-1) !== 'i' || !isIn(before.at(-2), restrictedVowels))
                continue;
        }
        else if (suffix === 'seen') {
            if (!longVowel.test(before))
                continue;
        }
        else if (/^h.n$/.test(suffix)) {
            if (before.at(-1) !== suffix[1])
                return false;
        }
        else if (suffix === 'a' || suffix === 'ä') {
            if (!isIn(before.at(-1), finnish_vowels) || !isIn(before.at(-2), consonants))
                return false;
        }
        else if (suffix === 'tta' || suffix === 'ttä') {
            if (before.at(-1) !== 'e')
                return false;
        }
        cut(at, suffix.length);
        if (suffix === 'n' && (before.endsWith('ie') || longVowel.test(before)))
            cut(at, 1);
        return true;
    }
    return false;
}
function pluralT(at) {
    if (at.r1.at(-1) !== 't' || !isIn(at.r1.at(-2), finnish_vowels))
        return;
    cut(at, 1);
    if (at.r2.endsWith('imma'))
        cut(at, 4);
    else if (at.r2.endsWith('mma') && at.r2.slice(-5, -3) !== 'po')
        cut(at, 3);
}
function tidy(at) {
    if (longVowel.test(at.r1))
        cut(at, 1);
    if (isIn(at.r1.at(-2), consonants) && isIn(at.r1.at(-1), 'aäei'))
        cut(at, 1);
    if (at.r1.endsWith('oj') || at.r1.endsWith('uj'))
        cut(at, 1);
    if (at.r1.endsWith('jo'))
        cut(at, 1);
}
/** Makes one of a double consonant that is last but for vowels. */
function singleConsonant(word) {
    let last = word.length - 1;
    while (last > 0 && finnish_vowels.includes(word[last]))
        last -= 1;
    if (last <= 0 || word[last] !== word[last - 1] || !consonants.includes(word[last]))
        return word;
    return word.slice(0, last) + word.slice(last + 1);
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/french.js

const french_vowels = 'aeiouyâàëéêèïîôûù';
const french_step1 = list('issements issement atrices atrice ateurs ations logies usions utions ements amment emment ances iqUes ismes ables istes ' +
    'ateur ation logie usion ution ences ement euses ments ance iqUe isme able iste ence ités ives eaux euse ment eux ité ive ' +
    'ifs aux if');
const step2a = list('issaIent issantes iraIent issante issants issions irions issais issait issant issent issiez issons irais irait irent iriez ' +
    'irons iront isses issez îmes îtes irai iras irez isse ies ira ît ie ir is it i');
const step2b = list('eraIent assions erions assent assiez èrent erais erait eriez erons eront aIent antes asses ions erai eras erez âmes âtes ' +
    'ante ants asse ées era iez ais ait ant ée és er ez ât ai as é a');
const step2bWithE = new Set(list('assions assent assiez aIent antes asses âmes âtes ante ants asse ais ait ant ât ai as a'));
const french_step4 = list('ière Ière ion ier Ier e ë');
/** nltk asks whether a region has a suffix anywhere, not only at its end, and leaves the regions as they were at the start. */
function stemFrench(given) {
    const qu = raise(given, (before, letter) => letter === 'u' && before === 'q');
    const word = raise(qu, (before, letter, after) => {
        if (after === undefined)
            return false;
        const [first, last] = [isIn(before, french_vowels), isIn(after, french_vowels)];
        return letter === 'y' ? first || last : (letter === 'u' || letter === 'i') && first && last;
    });
    const at = { ...regionsOf(word, french_vowels), rv: verbRegion(word) };
    const standard = standardSuffix(at);
    const verb = standard === 'done' ? false : verbSuffix(at);
    if (standard === 'done' || verb)
        at.word = at.word.replace(/Y$/, 'i').replace(/ç$/, 'c');
    else
        french_residue(at);
    if (/(enn|onn|ett|ell|eill)$/.test(at.word))
        at.word = at.word.slice(0, -1);
    return unaccented(at.word).replaceAll('I', 'i').replaceAll('U', 'u').replaceAll('Y', 'y');
}
function verbRegion(word) {
    if (word.length < 2)
        return '';
    if (/^(par|col|tap)/.test(word) || (isIn(word[0], french_vowels) && isIn(word[1], french_vowels)))
        return word.slice(3);
    for (let i = 1; i < word.length; i += 1)
        if (french_vowels.includes(word[i]))
            return word.slice(i + 1);
    return '';
}
/** `done`: no verb suffix is looked for. `verb`: an adverb's suffix went, and a verb's may follow. */
function standardSuffix(at) {
    const suffix = ending(at.word, french_step1);
    if (suffix === undefined)
        return 'none';
    const before = at.word.slice(0, -suffix.length);
    const { r1, r2, rv } = at;
    const done = (word) => {
        at.word = word;
        return 'done';
    };
    switch (suffix) {
        case 'eaux':
            return done(`${before}eau`);
        case 'euse':
        case 'euses':
            return r2.includes(suffix) ? done(before) : r1.includes(suffix) ? done(`${before}eux`) : 'none';
        case 'ement':
        case 'ements':
            return rv.includes(suffix) ? done(beforeEment(before, at)) : 'none';
        case 'amment':
        case 'emment':
            if (!rv.includes(suffix))
                return 'none';
            at.word = `${before}${suffix[0]}nt`;
            if (suffix === 'amment')
                at.rv = `${rv.slice(0, -suffix.length)}ant`;
            return 'verb';
        case 'ment':
        case 'ments': {
            if (rv.startsWith(suffix) || !isIn(rv[rv.lastIndexOf(suffix) - 1], french_vowels))
                return 'none';
            at.word = before;
            at.rv = rv.slice(0, -suffix.length);
            return 'verb';
        }
        case 'aux':
            return r1.includes(suffix) ? done(`${before}al`) : 'none';
        case 'issement':
        case 'issements':
            return r1.includes(suffix) && !isIn(before.at(-1), french_vowels) ? done(before) : 'none';
    }
    return r2.includes(suffix) ? done(inSecondRegion(before, suffix, r2)) : 'none';
}
function beforeEment(word, { r1, r2, rv }) {
    if (word.endsWith('iv') && r2.includes('iv'))
        return withoutIn(word.slice(0, -2), 'at', r2);
    if (word.endsWith('eus'))
        return r2.includes('eus') ? word.slice(0, -3) : r1.includes('eus') ? `${word.slice(0, -1)}x` : word;
    if (/(abl|iqU)$/.test(word))
        return /abl|iqU/.test(r2) ? word.slice(0, -3) : word;
    if (/[iI]èr$/.test(word) && /[iI]èr/.test(rv))
        return `${word.slice(0, -3)}i`;
    return word;
}
function inSecondRegion(word, suffix, r2) {
    if (/^at(rice|eur|ion)/.test(suffix))
        return shortIc(word, r2);
    if (suffix.startsWith('logie'))
        return `${word}log`;
    if (/^[uU][st]ion/.test(suffix))
        return `${word}u`;
    if (suffix.startsWith('ence'))
        return `${word}ent`;
    if (suffix.startsWith('ité')) {
        if (word.endsWith('abil'))
            return r2.includes('abil') ? word.slice(0, -4) : `${word.slice(0, -2)}l`;
        return word.endsWith('ic') ? shortIc(word, r2) : withoutIn(word, 'iv', r2);
    }
    if (/^i[fv]/.test(suffix) && word.endsWith('at') && r2.includes('at'))
        return shortIc(word.slice(0, -2), r2);
    return word;
}
function withoutIn(word, end, region) {
    return word.endsWith(end) && region.includes(end) ? word.slice(0, -end.length) : word;
}
function shortIc(word, r2) {
    if (!word.endsWith('ic'))
        return word;
    return word.slice(0, -2) + (r2.includes('ic') ? '' : 'iqU');
}
function verbSuffix(at) {
    const { rv } = at;
    const first = ending(at.word, step2a);
    if (first !== undefined && rv.length > first.length) {
        const found = rv.lastIndexOf(first);
        // Where the region begins with the suffix, nltk looks at the region's last letter.
        if (found >= 0 && !isIn(rv.at(found - 1), french_vowels)) {
            at.word = at.word.slice(0, -first.length);
            return true;
        }
    }
    const suffix = ending(rv, step2b);
    if (suffix === undefined)
        return false;
    if (suffix === 'ions' && !at.r2.includes('ions'))
        return false;
    at.word = at.word.slice(0, -suffix.length);
    if (step2bWithE.has(suffix)) {
        at.rv = rv.slice(0, -suffix.length);
        if (at.rv.endsWith('e'))
            at.word = at.word.slice(0, -1);
    }
    return true;
}
function french_residue(at) {
    if (at.word.length >= 2 && at.word.endsWith('s') && !isIn(at.word.at(-2), 'aiouès'))
        at.word = at.word.slice(0, -1);
    const { word, r2, rv } = at;
    const suffix = french_step4.find((each) => word.endsWith(each) && rv.includes(each));
    if (suffix === undefined)
        return;
    if (suffix === 'ion') {
        if (r2.includes(suffix) && isIn(rv.at(-4), 'st'))
            at.word = word.slice(0, -3);
    }
    else if (suffix === 'e')
        at.word = word.slice(0, -1);
    else if (suffix === 'ë') {
        if (word.slice(-3, -1) === 'gu')
            at.word = word.slice(0, -1);
    }
    else
        at.word = `${word.slice(0, -suffix.length)}i`;
}
/** é and è of the last syllable, where a consonant follows. */
function unaccented(word) {
    for (let i = word.length - 1; i > 0; i -= 1) {
        if (!french_vowels.includes(word[i]))
            continue;
        if (i < word.length - 1 && isIn(word[i], 'éè'))
            return `${word.slice(0, i)}e${word.slice(i + 1)}`;
        return word;
    }
    return word;
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/german.js

const german_vowels = 'aeiouyäöü';
const beforeS = 'bdfghklmnrt';
const beforeSt = 'bdfghklmnt';
const german_step1 = list('ern em er en es e s');
const german_step2 = list('est en er st');
const german_step3 = list('isch lich heit keit end ung ig ik');
function stemGerman(given) {
    const word = raiseBetween(given.replaceAll('ß', 'ss'), german_vowels, 'uy');
    const at = { ...regionsOf(word, german_vowels), r1: afterVowelAndConsonant(word, german_vowels, 3) };
    inflection(at);
    comparison(at);
    german_derivation(at);
    return at.word.replaceAll('ä', 'a').replaceAll('ö', 'o').replace(/[üU]/g, 'u').replaceAll('Y', 'y');
}
function inflection(at) {
    const suffix = ending(at.r1, german_step1);
    if (suffix === undefined)
        return;
    const letters = suffix.length;
    if ((suffix === 'en' || suffix === 'es' || suffix === 'e') && at.word.slice(0, -letters).endsWith('niss')) {
        cut(at, letters + 1);
    }
    else if (suffix !== 's' || isIn(at.word.at(-2), beforeS))
        cut(at, letters);
}
function comparison(at) {
    const suffix = ending(at.r1, german_step2);
    if (suffix === 'st') {
        if (isIn(at.word.at(-3), beforeSt) && at.word.length >= 6)
            cut(at, 2);
    }
    else if (suffix !== undefined)
        cut(at, suffix.length);
}
function german_derivation(at) {
    const suffix = ending(at.r2, german_step3);
    if (suffix === undefined)
        return;
    const letters = suffix.length;
    const [r1, r2] = [at.r1.slice(0, -letters), at.r2.slice(0, -letters)];
    let more = 0;
    if (suffix === 'end' || suffix === 'ung')
        more = r2.endsWith('ig') && r2.at(-3) !== 'e' ? 2 : 0;
    else if (suffix === 'lich' || suffix === 'heit')
        more = /(er|en)$/.test(r1) ? 2 : 0;
    else if (suffix === 'keit')
        more = r2.endsWith('lich') ? 4 : r2.endsWith('ig') ? 2 : 0;
    else if (r2.endsWith('e'))
        return;
    cut(at, letters + more);
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/hungarian.js

/** nltk writes the long ő and ű as õ and û, as texts in Latin-1 did, and so does not know the letters of Hungarian texts of today. */
const hungarian_vowels = 'aeiouöüáéíóõúû';
const digraphs = list('cs dz dzs gy ly ny ty zs');
const hungarian_double = list('bb cc ccs dd ff gg ggy jj kk ll lly mm nn nny pp rr ss ssz tt tty vv zz zzs');
const hungarian_cases = list('képpen onként enként anként képp ként ban ben nak nek val vel tól tõl ról rõl ból bõl hoz hez höz nál nél ért kor ba be ' +
    'ra re ig at et ot öt ul ül vá vé en on an ön n t');
const specialCases = list('ánként án én');
const otherCases = list('astul estül ástul éstül stul stül');
const owned = list('oké öké aké eké áké áéi éké ééi ké éi éé é');
const singularOwner = list('ájuk éjük ünk unk juk jük ánk énk nk uk ük em om am od ed ad öd ja je ám ád ém éd m d a e o á é');
const pluralOwner = list('jaitok jeitek jaink jeink aitok eitek áitok éitek jaim jeim jaid jeid eink aink itek jeik jaik áink éink aim eim aid eid ' +
    'jai jei ink aik eik áim áid áik éim éid éik im id ai ei ik ái éi i');
const hungarian_plural = list('ák ék ök ok ek ak k');
function stemHungarian(word) {
    if (word === '')
        return word;
    const at = { word, r1: firstRegion(word), r2: '', rv: '' };
    if (at.r1.endsWith('al') || at.r1.endsWith('el'))
        hungarian_undouble(at, 2);
    if (cutIn(at, ending(at.word, hungarian_cases))) {
        if (at.r1.endsWith('á'))
            replace(at, 1, 'a');
        else if (at.r1.endsWith('é'))
            replace(at, 1, 'e');
    }
    const special = ending(at.r1, specialCases);
    if (special !== undefined)
        replace(at, special.length, special === 'én' ? 'e' : 'a');
    shorten(at, ending(at.r1, otherCases));
    if (at.r1.endsWith('á') || at.r1.endsWith('é'))
        hungarian_undouble(at, 1);
    const owner = ending(at.r1, owned);
    if (owner === 'é' || owner === 'éi')
        cut(at, owner.length);
    else
        shorten(at, owner);
    shortenIn(at, ending(at.word, singularOwner));
    shortenIn(at, ending(at.word, pluralOwner));
    shortenIn(at, ending(at.word, hungarian_plural));
    return at.word;
}
/** After the first vowel; of a word that begins with one, after its first consonant or digraph. */
function firstRegion(word) {
    const vowelFirst = isIn(word[0], hungarian_vowels);
    if (vowelFirst) {
        const digraph = digraphs.find((each) => word.includes(each, 1));
        if (digraph !== undefined)
            return word.slice(word.indexOf(digraph.at(-1)) + 1);
    }
    for (let i = 1; i < word.length; i += 1) {
        if (isIn(word[i], hungarian_vowels) !== vowelFirst)
            return word.slice(i + 1);
    }
    return '';
}
/** Makes one consonant of a double one before the last letters, of which as many as `letters` go too. */
function hungarian_undouble(at, letters) {
    const before = (text) => hungarian_double.find((each) => text.slice(-letters - each.length, -letters) === each);
    const found = before(at.word);
    if (found === undefined)
        return;
    const inRegion = at.r1.slice(-letters - found.length, -letters) === found;
    at.word = at.word.slice(0, -letters - 2) + at.word.at(-letters - 1);
    if (inRegion)
        at.r1 = at.r1.slice(0, -letters - 2) + at.r1.at(-letters - 1);
}
function cutIn(at, suffix) {
    if (suffix === undefined || !at.r1.endsWith(suffix))
        return false;
    cut(at, suffix.length);
    return true;
}
/** Cuts the suffix, of which a long first vowel stays as a short one. */
function shorten(at, suffix) {
    if (suffix === undefined)
        return;
    replace(at, suffix.length, suffix.startsWith('á') ? 'a' : suffix.startsWith('é') ? 'e' : '');
}
function shortenIn(at, suffix) {
    if (suffix !== undefined && at.r1.endsWith(suffix))
        shorten(at, suffix);
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/italian.js

const italian_vowels = 'aeiouàèìòù';
const grave = { á: 'à', é: 'è', í: 'ì', ó: 'ò', ú: 'ù' };
const pronouns = list('gliela gliele glieli glielo gliene sene mela mele meli melo mene tela tele teli telo tene cela cele celi celo cene vela ' +
    'vele veli velo vene gli ci la le li lo mi ne si ti vi');
const standard = list('atrice atrici azione azioni uzione uzioni usione usioni amento amenti imento imenti amente abile abili ibile ibili mente ' +
    'atore atori logia logie anza anze iche ichi ismo ismi ista iste isti istà istè istì ante anti enza enze ico ici ica ice ' +
    'oso osi osa ose ità ivo ivi iva ive');
const verbs = list('erebbero irebbero assero assimo eranno erebbe eremmo ereste eresti essero iranno irebbe iremmo ireste iresti iscano ' +
    'iscono issero arono avamo avano avate eremo erete erono evamo evano evate iremo irete irono ivamo ivano ivate ammo ando ' +
    'asse assi emmo enda ende endi endo erai erei Yamo iamo immo irai irei isca isce isci isco ano are ata ate ati ato ava ' +
    'avi avo erà ere erò ete eva evi evo irà ire irò ita ite iti ito iva ivi ivo ono uta ute uti uto ar ir');
function stemItalian(given) {
    const graves = given.replace(/[áéíóú]/g, (letter) => grave[letter]);
    const qu = raise(graves, (before, letter) => letter === 'u' && before === 'q');
    const word = raiseBetween(qu, italian_vowels, 'ui');
    const at = { ...regionsOf(word, italian_vowels), rv: romanceRegion(word, italian_vowels) };
    pronoun(at);
    if (!italian_standardSuffix(at)) {
        const verb = ending(at.rv, verbs);
        if (verb !== undefined)
            cut(at, verb.length);
    }
    if (isIn(at.rv.at(-1), 'aeioàèìò')) {
        cut(at, 1);
        if (at.rv.endsWith('i'))
            cut(at, 1);
    }
    if (at.rv.endsWith('ch') || at.rv.endsWith('gh'))
        cut(at, 1);
    return at.word.replaceAll('I', 'i').replaceAll('U', 'u');
}
function pronoun(at) {
    const suffix = ending(at.rv, pronouns);
    if (suffix === undefined)
        return;
    const before = at.rv.slice(0, -suffix.length);
    if (/[ae]ndo$/.test(before))
        cut(at, suffix.length);
    else if (/[aei]r$/.test(before))
        replace(at, suffix.length, 'e');
}
function italian_standardSuffix(at) {
    const suffix = ending(at.word, standard);
    if (suffix === undefined)
        return false;
    if (suffix === 'amente' && at.r1.endsWith(suffix)) {
        cut(at, 6);
        if (at.r2.endsWith('iv')) {
            cut(at, 2);
            cutEnd(at, 'at');
        }
        else if (!cutEnd(at, 'os') && !cutEnd(at, 'ic'))
            cutEnd(at, 'abil');
        return true;
    }
    if (/^[ai]ment[oi]$/.test(suffix) && at.rv.endsWith(suffix)) {
        cut(at, 6);
        return true;
    }
    if (!at.r2.endsWith(suffix))
        return false;
    if (suffix.startsWith('logi')) {
        cut(at, 2);
        // nltk takes a piece of the word that ends with "l" for RV from here on: nothing more is found.
        at.rv = '';
    }
    else if (/^u[sz]ion/.test(suffix))
        cut(at, 5);
    else if (suffix.startsWith('enz'))
        replace(at, 4, 'te');
    else {
        cut(at, suffix.length);
        if (/^a(zion|tor)/.test(suffix))
            cutEnd(at, 'ic');
        else if (suffix === 'ità') {
            if (!cutEnd(at, 'ic') && !cutEnd(at, 'iv'))
                cutEnd(at, 'abil');
        }
        else if (/^iv[oiae]$/.test(suffix) && cutEnd(at, 'at'))
            cutEnd(at, 'ic');
    }
    return true;
}
/** Cuts what R2 ends with. */
function cutEnd(at, end) {
    if (!at.r2.endsWith(end))
        return false;
    cut(at, end.length);
    return true;
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/portuguese.js

const portuguese_vowels = 'aeiouáéíóúâêô';
const portuguese_standard = list('amentos imentos uço~es amento imento adoras adores aço~es logias ências amente idades anças ismos istas adora aça~o antes ' +
    'ância logia uça~o ência mente idade ança ezas icos icas ismo ável ível ista osos osas ador ante ivas ivos iras eza ico ' +
    'ica oso osa iva ivo ira');
const portuguese_verbs = list('aríamos eríamos iríamos ássemos êssemos íssemos aríeis eríeis iríeis ásseis ésseis ísseis áramos éramos íramos ávamos ' +
    'aremos eremos iremos ariam eriam iriam assem essem issem ara~o era~o ira~o arias erias irias ardes erdes irdes asses ' +
    'esses isses astes estes istes áreis areis éreis ereis íreis ireis áveis íamos armos ermos irmos aria eria iria asse esse ' +
    'isse aste este iste arei erei irei aram eram iram avam arem erem irem ando endo indo adas idas arás aras erás eras irás ' +
    'avas ares eres ires íeis ados idos ámos amos emos imos iras ada ida ará ara erá era irá ava iam ado ido ias ais eis ira ' +
    'ia ei am em ar er ir as es is eu iu ou');
const residues = list('os a i o á í ó');
function stemPortuguese(given) {
    const word = given.replaceAll('ã', 'a~').replaceAll('õ', 'o~').replaceAll('qü', 'qu').replaceAll('gü', 'gu');
    const at = { ...regionsOf(word, portuguese_vowels), rv: romanceRegion(word, portuguese_vowels) };
    const verb = portuguese_standardSuffix(at) ? '' : ending(at.rv, portuguese_verbs);
    if (verb === undefined) {
        const residue = ending(at.rv, residues);
        if (residue !== undefined)
            cut(at, residue.length);
    }
    else {
        if (verb !== '')
            cut(at, verb.length);
        if (at.rv.endsWith('i') && at.word.at(-2) === 'c')
            cut(at, 1);
    }
    if (isIn(at.rv.at(-1), 'eéê')) {
        cut(at, 1);
        const softened = at.word.endsWith('gu') && at.rv.endsWith('u');
        if (softened || (at.word.endsWith('ci') && at.rv.endsWith('i')))
            cut(at, 1);
    }
    else
        at.word = at.word.replace(/ç$/, 'c');
    return at.word.replaceAll('a~', 'ã').replaceAll('o~', 'õ');
}
function portuguese_standardSuffix(at) {
    const suffix = ending(at.word, portuguese_standard);
    if (suffix === undefined)
        return false;
    if (suffix === 'amente' && at.r1.endsWith(suffix)) {
        cut(at, 6);
        if (portuguese_cutEnd(at, 'iv'))
            portuguese_cutEnd(at, 'at');
        else if (!portuguese_cutEnd(at, 'os') && !portuguese_cutEnd(at, 'ic'))
            portuguese_cutEnd(at, 'ad');
        return true;
    }
    if (suffix.startsWith('ira') && at.rv.endsWith(suffix) && at.word.at(-suffix.length - 1) === 'e') {
        replace(at, suffix.length, 'ir');
        return true;
    }
    if (!at.r2.endsWith(suffix))
        return false;
    if (suffix.startsWith('logia'))
        replace(at, suffix.length, 'log');
    else if (suffix.startsWith('uç'))
        replace(at, suffix.length, 'u');
    else if (suffix.startsWith('ência'))
        replace(at, suffix.length, 'ente');
    else {
        cut(at, suffix.length);
        if (suffix === 'mente') {
            if (!portuguese_cutEnd(at, 'ante') && !portuguese_cutEnd(at, 'avel'))
                portuguese_cutEnd(at, 'ivel');
        }
        else if (suffix.startsWith('idade')) {
            if (!portuguese_cutEnd(at, 'ic') && !portuguese_cutEnd(at, 'iv'))
                portuguese_cutEnd(at, 'abil');
        }
        else if (suffix.startsWith('iv'))
            portuguese_cutEnd(at, 'at');
    }
    return true;
}
/** Cuts what R2 ends with. */
function portuguese_cutEnd(at, end) {
    if (!at.r2.endsWith(end))
        return false;
    cut(at, end.length);
    return true;
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/romanian.js

const romanian_vowels = 'aeiouăâî';
const articles = list('iilor ului elor iile ilor atei aţie aţia aua ele iua iei ile ul ea ii');
const combining = list('abilitate abilitati abilităţi ibilitate abilităi ivitate ivitati ivităţi icitate icitati icităţi icatori ivităi icităi ' +
    'icator aţiune atoare ătoare iţiune itoare iciva icive icivi icivă icala icale icali icală ativa ative ativi ativă atori ' +
    'ători itiva itive itivi itivă itori iciv ical ativ ator ător itiv itor');
const romanian_standard = list('abila abile abili abilă ibila ibile ibili ibilă atori itate itati ităţi abil ibil oasa oasă oase anta ante anti antă ator ' +
    'ităi iune iuni isme ista iste isti istă işti ata ată ati ate uta ută uti ute ita ită iti ite ica ice ici ică osi oşi ant ' +
    'iva ive ivi ivă ism ist at ut it ic os iv');
const romanian_verbs = list('seserăţi aserăţi iserăţi âserăţi userăţi seserăm aserăm iserăm âserăm userăm serăţi seseşi seseră ească arăţi urăţi irăţi ' +
    'ârăţi aseşi aseră iseşi iseră âseşi âseră useşi useră serăm sesem indu ându ează eşti eşte ăşti ăşte eaţi iaţi arăm urăm ' +
    'irăm ârăm asem isem âsem usem seşi seră sese are ere ire âre ind ând eze ezi esc ăsc eam eai eau iam iai iau aşi ară uşi ' +
    'ură işi iră âşi âră ase ise âse use aţi eţi iţi âţi sei ez am ai au ea ia ui âi ăm em im âm se');
const anywhere = new Set(list('seserăţi seserăm serăţi seseşi seseră serăm sesem seşi seră sese aţi eţi iţi âţi sei ăm em im âm se'));
const beforeVerb = 'aeioăâî';
/**
 * nltk asks whether a region has a suffix anywhere, not only at its end. It knows ţ and ş with a cedilla, not the letters with a
 * comma below of Romanian texts of today.
 */
function stemRomanian(given) {
    const word = raiseBetween(given, romanian_vowels, 'ui');
    const at = { ...regionsOf(word, romanian_vowels), rv: romanceRegion(word, romanian_vowels) };
    article(at);
    const combined = combiningSuffix(at);
    if (!romanian_standardSuffix(at) && !combined)
        romanian_verbSuffix(at);
    const vowel = ending(at.word, ['ie', 'a', 'e', 'i', 'ă']);
    if (vowel !== undefined && at.rv.includes(vowel))
        at.word = at.word.slice(0, -vowel.length);
    return at.word.replaceAll('I', 'i').replaceAll('U', 'u');
}
function article(at) {
    const suffix = ending(at.word, articles);
    if (suffix === undefined || !at.r1.includes(suffix))
        return;
    if (suffix === 'aua' || suffix === 'atei')
        at.word = at.word.slice(0, -2);
    else if (suffix === 'ile')
        at.word = at.word.slice(-5, -3) === 'ab' ? at.word : at.word.slice(0, -2);
    else if (suffix.startsWith('aţi'))
        at.word = at.word.slice(0, -1);
    else {
        const end = suffix.startsWith('u') ? '' : suffix[0];
        at.word = at.word.slice(0, -suffix.length) + end;
        at.rv = at.rv.includes(suffix) ? at.rv.slice(0, -suffix.length) + end : '';
    }
}
/** Shortens until nothing fits; false where the last one looked at is not in R1, even if an earlier one was. */
function combiningSuffix(at) {
    let done = false;
    for (;;) {
        const suffix = ending(at.word, combining);
        if (suffix === undefined)
            return done;
        if (!at.r1.includes(suffix))
            return false;
        done = true;
        const end = shorter(suffix);
        at.word = at.word.slice(0, -suffix.length) + end;
        if (end.length === 2 && end.endsWith('t') && at.r2.includes(suffix)) {
            at.r2 = at.r2.slice(0, -suffix.length) + end;
        }
    }
}
function shorter(suffix) {
    if (suffix === 'ibilitate')
        return 'ibil';
    if (suffix.startsWith('abil'))
        return 'abil';
    if (suffix.startsWith('ivit'))
        return 'iv';
    if (suffix.startsWith('ic'))
        return 'ic';
    return suffix.startsWith('i') ? 'it' : 'at';
}
function romanian_standardSuffix(at) {
    const suffix = ending(at.word, romanian_standard);
    if (suffix === undefined || !at.r2.includes(suffix))
        return false;
    const before = at.word.slice(0, -suffix.length);
    if (suffix === 'iune' || suffix === 'iuni') {
        if (before.endsWith('ţ'))
            at.word = `${before.slice(0, -1)}t`;
    }
    else
        at.word = /^i[sş][mt]/.test(suffix) ? `${before}ist` : before;
    return true;
}
function romanian_verbSuffix(at) {
    const suffix = romanian_verbs.find((each) => at.word.endsWith(each) && at.rv.includes(each));
    if (suffix === undefined)
        return;
    const found = at.rv.indexOf(suffix);
    if (anywhere.has(suffix))
        at.rv = at.rv.slice(0, -suffix.length);
    else if (found === 0 || isIn(at.rv[found - 1], beforeVerb))
        return;
    at.word = at.word.slice(0, -suffix.length);
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/russian.js

/** nltk stems a transliteration into Latin letters; what it cannot bring back, such as a Latin letter in the word, changes the stem. */
const latin = new Map(list('а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i` к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:t^s ч:ch ш:sh щ:shch ' +
    "ъ:'' ы:y ь:' э:e` ю:i^u я:i^a").map((pair) => pair.split(':')));
for (const [letter, written] of [...latin])
    latin.set(letter.toUpperCase(), written);
/** In the order in which nltk replaces them. */
const cyrillic = list('i^u:ю i^a:я shch:щ kh:х t^s:ц ch:ч e`:э i`:й sh:ш k:к e:е zh:ж a:а b:б v:в g:г d:д z:з i:и l:л m:м n:н o:о p:п r:р s:с t:т ' +
    "u:у f:ф '':ъ y:ы ':ь").map((pair) => pair.split(':'));
const gerunds = list("ivshis' yvshis' vshis' ivshi yvshi vshi iv yv v");
const adjectives = list('i^ui^u i^ai^a imi ymi ego ogo emu omu ikh ykh ui^u ai^a oi^u ei^u ee ie ye oe ei` ii` yi` oi` em im ym om');
const participles = list('ui^ushch i^ushch shch ivsh yvsh vsh em nn');
const russian_verbs = list("esh' ei`te ui`te ui^ut ish' ete i`te i^ut nno ila yla ena ite ili yli ilo ylo eno i^at uet eny it' yt' ui^u la na li em lo " +
    "no et ny t' ei` ui` il yl im ym en it yt i^u i` l n");
const nouns = list("ii^ami ii^akh i^ami ii^am i^akh ami iei` i^am iem akh ii^u 'i^u ii^a 'i^a ev ov ie 'e ei ii ei` oi` ii` em am om i^u i^a a " +
    "e i i` o u y '");
/** Suffixes that go only after "а" or "я". */
const gerundsAfterA = new Set(list("v vshi vshis'"));
const verbsAfterA = new Set(list("la na ete i`te li i` l em n lo no et i^ut ny t' esh' nno"));
const adjectivalAfterA = new Set(list('i^ushch shch vsh em nn').flatMap((participle) => adjectives.map((end) => participle + end)));
const adjectival = participles
    .flatMap((participle) => adjectives.map((end) => participle + end))
    .map((suffix) => (suffix === 'ui^ushchai^a' ? 'ui^ushchaia' : suffix))
    .concat(adjectives)
    .sort((a, b) => b.length - a.length);
function stemRussian(given) {
    if (!/[^\0-\xff]/.test(given))
        return given;
    let word = '';
    for (const letter of given)
        word += latin.get(letter) ?? letter;
    const at = regions(word);
    if (!cutFitting(at, gerunds, gerundsAfterA)) {
        const reflexive = ending(at.rv, ['si^a', "s'"]);
        if (reflexive !== undefined)
            cut(at, reflexive.length);
        if (!cutFitting(at, adjectival, adjectivalAfterA) && !cutFitting(at, russian_verbs, verbsAfterA)) {
            const noun = ending(at.rv, nouns);
            if (noun !== undefined)
                cut(at, noun.length);
        }
    }
    if (at.rv.endsWith('i'))
        cut(at, 1);
    const derivation = ending(at.r2, ["ost'", 'ost']);
    if (derivation !== undefined)
        cut(at, derivation.length);
    word = finish(at.word);
    for (const [written, letter] of cyrillic)
        word = word.replaceAll(written, letter);
    return word;
}
function regions(word) {
    const short = word.replaceAll('i^a', 'A').replaceAll('i^u', 'U').replaceAll('e`', 'E');
    const long = (text) => text.replaceAll('A', 'i^a').replaceAll('U', 'i^u').replaceAll('E', 'e`');
    const vowels = 'AUEaeiouy';
    const first = [...short].findIndex((letter) => vowels.includes(letter));
    const r2 = afterVowelAndConsonant(afterVowelAndConsonant(short, vowels), vowels);
    return { word, r1: '', r2: long(r2), rv: first < 0 ? '' : long(short.slice(first + 1)) };
}
/** Cuts the first suffix that is there and, where it must, follows "а" or "я". */
function cutFitting(at, suffixes, afterA) {
    const suffix = suffixes.find((each) => at.rv.endsWith(each) && (!afterA.has(each) || at.rv.at(-each.length - 1) === 'a'));
    if (suffix !== undefined)
        cut(at, suffix.length);
    return suffix !== undefined;
}
function finish(word) {
    if (word.endsWith('nn'))
        return word.slice(0, -1);
    const superlative = ending(word, ['ei`she', 'ei`sh']);
    if (superlative === undefined)
        return word.endsWith("'") ? word.slice(0, -1) : word;
    const rest = word.slice(0, -superlative.length);
    return rest.endsWith('nn') ? rest.slice(0, -1) : rest;
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/scandinavian.js

/** R1 begins after at least three letters. */
function scandinavian_regions(word, vowels) {
    return { word, r1: afterVowelAndConsonant(word, vowels, 3), r2: '', rv: '' };
}
const danish = {
    vowels: 'aeiouyæåø',
    beforeS: 'abcdfghjklmnoprtvyzå',
    step1: list('erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres eret ' +
        'hed ene ere ens ers ets en er es et e s'),
    step2: list('gd dt gt kt'),
    step3: list('elig løst lig els ig'),
    double: 'bcdfghjklmnpqrstvwxz',
};
function stemDanish(word) {
    const at = scandinavian_regions(word, danish.vowels);
    const first = ending(at.r1, danish.step1);
    if (first !== undefined && (first !== 's' || isIn(at.word.at(-2), danish.beforeS)))
        cut(at, first.length);
    if (ending(at.r1, danish.step2))
        cut(at, 1);
    if (at.r1.endsWith('igst'))
        cut(at, 2);
    const last = ending(at.r1, danish.step3);
    if (last === 'løst')
        cut(at, 1);
    else if (last !== undefined) {
        cut(at, last.length);
        if (ending(at.r1, danish.step2))
            cut(at, 1);
    }
    const end = at.word.at(-1);
    return at.word.length > 3 && end === at.word.at(-2) && isIn(end, danish.double) ? at.word.slice(0, -1) : at.word;
}
const norwegian = {
    vowels: 'aeiouyæåø',
    beforeS: 'bcdfghjlmnoprtvyz',
    step1: list('hetenes hetene hetens heter heten endes ande ende edes enes erte ede ane ene ens ers ets het ast ert en ar er as es et ' +
        'a e s'),
    step2: list('dt vt'),
    step3: list('hetslov eleg elig elov slov leg eig lig els lov ig'),
};
function stemNorwegian(word) {
    const at = scandinavian_regions(word, norwegian.vowels);
    const first = ending(at.r1, norwegian.step1);
    if (first === 'erte' || first === 'ert')
        replace(at, first.length, 'er');
    else if (first === 's') {
        const before = at.word.at(-2);
        if (isIn(before, norwegian.beforeS) || (before === 'k' && !isIn(at.word.at(-3), norwegian.vowels)))
            cut(at, 1);
    }
    else if (first !== undefined)
        cut(at, first.length);
    if (ending(at.r1, norwegian.step2))
        cut(at, 1);
    const last = ending(at.r1, norwegian.step3);
    if (last !== undefined)
        cut(at, last.length);
    return at.word;
}
const swedish = {
    vowels: 'aeiouyäåö',
    beforeS: 'bcdfghjklmnoprtvy',
    step1: list('heterna hetens heter heten anden arnas ernas ornas andes andet arens arna erna orna ande arne aste aren ades erns ade ' +
        'are ern ens het ast ad en ar er or as es at a e s'),
    step2: list('dd gd nn dt gt kt tt'),
    step3: list('fullt löst els lig ig'),
};
function stemSwedish(word) {
    const at = scandinavian_regions(word, swedish.vowels);
    const first = ending(at.r1, swedish.step1);
    if (first !== undefined && (first !== 's' || isIn(at.word.at(-2), swedish.beforeS)))
        cut(at, first.length);
    if (ending(at.r1, swedish.step2))
        cut(at, 1);
    const last = ending(at.r1, swedish.step3);
    if (last === 'fullt' || last === 'löst')
        cut(at, 1);
    else if (last !== undefined)
        cut(at, last.length);
    return at.word;
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/spanish.js

const spanish_vowels = 'aeiouáéíóúü';
const spanish_pronouns = list('selas selos sela selo las les los nos me se la le lo');
const spanish_standard = list('amientos imientos amiento imiento acion aciones uciones ucion adoras adores ancias logías encias amente idades anzas ismos ' +
    'ables ibles istas adora ación antes ancia logía ución encia mente anza icos icas ismo able ible ista osos osas ador ante ' +
    'idad ivas ivos ico ica oso osa iva ivo');
const yVerbs = list('yeron yendo yamos yais yan yen yas yes ya ye yo yó');
const spanish_verbs = list('aríamos eríamos iríamos iéramos iésemos aríais aremos eríais eremos iríais iremos ierais ieseis asteis isteis ábamos ' +
    'áramos ásemos arían arías aréis erían erías eréis irían irías iréis ieran iesen ieron iendo ieras ieses abais arais aseis ' +
    'éamos arán arás aría erán erás ería irán irás iría iera iese aste iste aban aran asen aron ando abas adas idas aras ases ' +
    'íais ados idos amos imos emos ará aré erá eré irá iré aba ada ida ara ase ían ado ido ías áis éis ía ad ed id an ió ar er ' +
    'ir as ís en es');
const spanish_residues = list('os a e o á é í ó');
const spanish_plain = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
function spanish_unaccented(text) {
    return text.replace(/[áéíóú]/g, (letter) => spanish_plain[letter]);
}
function stemSpanish(word) {
    const at = { ...regionsOf(word, spanish_vowels), rv: romanceRegion(word, spanish_vowels) };
    spanish_pronoun(at);
    if (!spanish_standardSuffix(at))
        spanish_verbSuffix(at);
    const residue = ending(at.rv, spanish_residues);
    if (residue !== undefined) {
        cut(at, residue.length);
        if ((residue === 'e' || residue === 'é') && at.word.endsWith('gu') && at.rv.endsWith('u'))
            cut(at, 1);
    }
    return spanish_unaccented(at.word);
}
function spanish_pronoun(at) {
    const suffix = spanish_pronouns.find((each) => at.word.endsWith(each) && at.rv.endsWith(each));
    if (suffix === undefined)
        return;
    const [word, rv] = [at.word.slice(0, -suffix.length), at.rv.slice(0, -suffix.length)];
    if (!/([aá]ndo|[aáeéií]r|i[eé]ndo)$/.test(rv) && !(rv.endsWith('yendo') && word.endsWith('uyendo')))
        return;
    cut(at, suffix.length);
    for (const part of ['word', 'r1', 'r2', 'rv'])
        at[part] = spanish_unaccented(at[part]);
}
function spanish_standardSuffix(at) {
    const suffix = ending(at.word, spanish_standard);
    if (suffix === undefined)
        return false;
    if (suffix === 'amente' && at.r1.endsWith(suffix)) {
        cut(at, 6);
        if (spanish_cutEnd(at, 'iv'))
            spanish_cutEnd(at, 'at');
        else if (!spanish_cutEnd(at, 'os') && !spanish_cutEnd(at, 'ic'))
            spanish_cutEnd(at, 'ad');
        return true;
    }
    if (!at.r2.endsWith(suffix))
        return false;
    if (suffix.startsWith('logía'))
        replace(at, suffix.length, 'log');
    else if (suffix.startsWith('uci'))
        replace(at, suffix.length, 'u');
    else if (suffix.startsWith('encia'))
        replace(at, suffix.length, 'ente');
    else {
        cut(at, suffix.length);
        if (/^(ador|aci[oó]n|ante|ancia)/.test(suffix))
            spanish_cutEnd(at, 'ic');
        else if (suffix === 'mente') {
            if (!spanish_cutEnd(at, 'ante') && !spanish_cutEnd(at, 'able'))
                spanish_cutEnd(at, 'ible');
        }
        else if (suffix.startsWith('idad')) {
            if (!spanish_cutEnd(at, 'abil') && !spanish_cutEnd(at, 'ic'))
                spanish_cutEnd(at, 'iv');
        }
        else if (suffix.startsWith('iv'))
            spanish_cutEnd(at, 'at');
    }
    return true;
}
/** Cuts what R2 ends with. */
function spanish_cutEnd(at, end) {
    if (!at.r2.endsWith(end))
        return false;
    cut(at, end.length);
    return true;
}
function spanish_verbSuffix(at) {
    const y = yVerbs.find((each) => at.rv.endsWith(each) && at.word.at(-each.length - 1) === 'u');
    if (y !== undefined)
        cut(at, y.length);
    const suffix = ending(at.rv, spanish_verbs);
    if (suffix === undefined)
        return;
    cut(at, suffix.length);
    if (suffix !== 'en' && suffix !== 'es' && suffix !== 'éis' && suffix !== 'emos')
        return;
    at.word = at.word.replace(/gu$/, 'g');
    at.rv = at.rv.replace(/gu$/, 'g');
}

;// CONCATENATED MODULE: ./lib/metrics/text/snowball/languages.js













/**
 * The languages of nltk's Snowball stemmers by their code in ISO 639-1. nltk departs from the Snowball project's own algorithms in most
 * languages, so that no Snowball library gives its stems; these follow nltk, word by word.
 * Source: Porter, "Snowball: a language for stemming algorithms", 2001, in the form of nltk 3.10.4 (see NOTICE beside this file).
 */
const snowballLanguages = {
    ar: { name: 'Arabic', stemmer: () => inUnits(arabicStemmer()), remembers: true },
    da: language('Danish', stemDanish),
    nl: language('Dutch', stemDutch),
    en: language('English', stemEnglish),
    fi: language('Finnish', stemFinnish),
    fr: language('French', stemFrench),
    de: language('German', stemGerman),
    hu: language('Hungarian', stemHungarian),
    it: language('Italian', stemItalian),
    no: language('Norwegian', stemNorwegian),
    pt: language('Portuguese', stemPortuguese),
    ro: language('Romanian', stemRomanian),
    ru: language('Russian', stemRussian),
    es: language('Spanish', stemSpanish),
    sv: language('Swedish', stemSwedish),
};
function language(name, stem) {
    const inside = inUnits(stem);
    return { name, stemmer: () => inside, remembers: false };
}
const pairOfUnits = /[\ud800-\udbff][\udc00-\udfff]/g;
/** Python counts a character beyond U+FFFF as one letter, JavaScript as two: such characters are stood for by single ones. */
function inUnits(stem) {
    return (word) => {
        const wide = word.match(pairOfUnits);
        if (wide === null)
            return stem(word);
        const used = new Set(word);
        const standIns = new Map();
        const characters = new Map();
        let next = 0xe000;
        for (const character of wide) {
            if (standIns.has(character))
                continue;
            while (used.has(String.fromCharCode(next)))
                next += 1;
            // So many kinds of characters beyond U+FFFF are no word.
            if (next > 0xf8ff)
                return word;
            const standIn = String.fromCharCode(next);
            next += 1;
            standIns.set(character, standIn);
            characters.set(standIn, character);
        }
        const stemmed = stem(word.replace(pairOfUnits, (character) => standIns.get(character)));
        return stemmed.replace(/[\ue000-\uf8ff]/g, (unit) => characters.get(unit) ?? unit);
    };
}

;// CONCATENATED MODULE: ./lib/metrics/meteor.js







const meteor_options = {
    alpha: { kind: 'number', usual: 0.9, min: 0, max: 1, about: 'weight of recall against precision' },
    beta: { kind: 'number', usual: 3, min: 0, max: 100, about: 'how fast the penalty for scattered matches grows' },
    gamma: { kind: 'number', usual: 0.5, min: 0, max: 1, about: 'largest penalty for scattered matches' },
};
/**
 * Mean METEOR over the samples, from 0 to 1, equal to nltk 3.10.4's `meteor_score` on words split at white space. A sample has the score
 * of its best reference; one without references is not counted; an empty reference or answer gives 0, even where both are empty. Equal
 * texts of n words score 1 - gamma / n ** beta. Synonyms are those of the stems, as nltk looks them up: "car" meets "auto", not
 * "automobile", whose stem is no word. Source: Lavie and Agarwal, "METEOR", WMT 2007.
 */
function meteor(name, what) {
    const { title, tells, stemmer, aligner } = what;
    return (0,metrics_family/* family */.T1)(name, meteor_options, (canonical, weights) => ({
        name: canonical,
        title: withOptions(title, canonical),
        tells,
        better: 'higher',
        unit: 'points',
        scale: 1,
        range: [0, 1],
        equals: `nltk 3.10.4 meteor_score, ${stemmer}WordNet 3.0, alpha=${weights.alpha}, beta=${weights.beta}, gamma=${weights.gamma}, ` +
            'words split at white space, mean over the samples',
        of: 'text',
        pools: 'score',
        scorer: (0,metric/* fixed */.Z)({
            size: 2,
            statistics({ text }, { references }) {
                if (references === undefined || references.length === 0)
                    return [0, 0];
                return [Math.max(...aligner.align(text, references).map((each) => scoreOf(each, weights))), 1];
            },
            value: (sums) => sums[0] / sums[1],
        }),
        blind: emptyReferences('METEOR', 0),
        note: unsplitTexts,
    }));
}
function scoreOf({ matches, chunks, answer, reference }, { alpha, beta, gamma }) {
    if (matches === 0)
        return 0;
    const precision = matches / answer;
    const recall = matches / reference;
    const mean = (precision * recall) / (alpha * precision + (1 - alpha) * recall);
    return (1 - gamma * (chunks / matches) ** beta) * mean;
}
/** METEOR, and `meteor_ru`, `meteor_de`, ... for the other languages of nltk's Snowball stemmers, by their code in ISO 639-1. */
const meteorFamilies = [
    meteor('meteor', {
        title: 'METEOR',
        tells: 'words that answer and reference share, other forms and synonyms of English words included',
        stemmer: '',
        aligner: new Aligner({ stemmer: () => porter/* porterStem */.Q, remembers: false }),
    }),
    ...Object.entries(snowballLanguages).map(([code, language]) => meteor(`meteor_${code}`, {
        title: `METEOR (${language.name})`,
        tells: `words that answer and reference share, other forms of ${language.name} words included`,
        stemmer: `stemmer=SnowballStemmer("${language.name.toLowerCase()}")` +
            `${language.remembers ? ' made anew for each sample' : ''}, `,
        aligner: new Aligner(language),
    })),
];

;// CONCATENATED MODULE: ./lib/metrics/perplexity.js

/**
 * exp of the mean negative log-likelihood per scored token, over all tokens of the corpus (not a mean over texts), in natural logs.
 * Comparable between two checkpoints only where both split text into the same tokens.
 */
const perplexity = {
    name: 'perplexity',
    title: 'Perplexity',
    tells: 'how surprised the model is by the text, per token',
    better: 'lower',
    unit: 'ratio',
    scale: 1,
    range: [1, Number.POSITIVE_INFINITY],
    equals: 'exp(sum of nll / number of scored tokens), token level, over the corpus',
    of: 'likelihood',
    pools: 'log-loss',
    scorer: (0,metric/* fixed */.Z)({
        size: 2,
        statistics: ({ nll, tokens }) => [nll, tokens],
        value: (sums) => (sums[1] > 0 ? Math.exp(sums[0] / sums[1]) : Number.NaN),
    }),
};

;// CONCATENATED MODULE: ./lib/metrics/repetition.js




const n = 4;
/**
 * How much an answer repeats itself: the share of its 4-grams that stood in the same answer before, mean over the answers. An answer of
 * fewer than four words repeats nothing and counts as 0, as does an empty one. References play no part. Signs are words, so that an answer
 * that is stuck in exclamation marks is seen. Source: "seq-rep-4" of Welleck et al., "Neural text generation with unlikelihood training",
 * ICLR 2020.
 */
const repetition = (0,metrics_family/* single */.J0)({
    name: 'repetition',
    title: 'Repetition',
    tells: 'how much an answer repeats itself, as a model that loops does',
    better: 'lower',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: '1 - distinct 4-grams / 4-grams of each answer (seq-rep-4 of Welleck et al. 2020), 0 below four words, mean over the answers; ' +
        'words as in rouge1_unicode, each sign a word',
    of: 'text',
    pools: 'score',
    withoutReferences: true,
    scorer: (0,metric/* fixed */.Z)({
        size: 2,
        statistics({ text }) {
            const { answer } = readers/* readers */.X.scriptAndSigns.read(text);
            const ngrams = answer.length - n + 1;
            return [ngrams > 0 ? 1 - (0,shared_words/* distinctNgrams */.HC)(answer, n) / ngrams : 0, 1];
        },
        value: (sums) => sums[0] / sums[1],
    }),
});

;// CONCATENATED MODULE: ./lib/metrics/text/lcs.js
/**
 * Longest common subsequences of numbered texts. Bit-parallel (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): a row of
 * the textbook table is one bit a word of `a`, 32 to a block, and a word of `b` makes the next row. A bit is 0 where the row rises.
 * Only the blocks that a word touches are visited, so two texts of 100,000 words take a second and a few megabytes.
 */
/** For each number the first of its places in `a`, as 1 + an index of the arrays below; 0 everywhere between two calls. */
let heads = new Int32Array(1 << 10);
let block = new Int32Array(64);
let mask = new Int32Array(64);
let lcs_next = new Int32Array(64);
let row = new Int32Array(2);
let rows = new Int32Array(64);
let lcs_kept = new Int32Array(2);
/** Length of the longest common subsequence. All numbers are below `distinct`. */
function lcsLength(a, b, distinct) {
    if (a.length === 0 || b.length === 0)
        return 0;
    const blocks = begin(a, distinct);
    for (let j = 0; j < b.length; j += 1)
        advance(b.items[j], blocks);
    end(a);
    let rises = 0;
    for (let i = 0; i < a.length; i += 1)
        rises += ((row[i >>> 5] >>> (i & 31)) & 1) ^ 1;
    return rises;
}
/**
 * Marks in `marks` the words of `a` that are in its longest common subsequence with any of the texts `others`; of several such subsequences
 * in the one that rouge_score 0.1.2 finds (`_backtrack_norec`): from the end, what is equal is taken, else `b` is shortened where the row
 * rises, else `a`.
 */
function markLcs(a, others, distinct, marks) {
    if (a.length === 0)
        return;
    const blocks = begin(a, distinct);
    for (const b of others) {
        row.fill(-1, 0, blocks);
        markOne(a, b, blocks, marks);
    }
    end(a);
}
function markOne(a, b, blocks, marks) {
    // Of a large table only every k-th row is kept; those between are made again when they are needed.
    const k = b.length * blocks <= 1 << 22 ? b.length : Math.ceil(Math.sqrt(b.length));
    const sections = Math.ceil(b.length / k);
    if (lcs_kept.length < sections * blocks)
        lcs_kept = new Int32Array(2 * sections * blocks);
    if (rows.length < k * blocks)
        rows = new Int32Array(2 * k * blocks);
    for (let section = 0; section < sections; section += 1) {
        copy(row, 0, lcs_kept, section * blocks, blocks);
        makeRows(b, section * k, k, blocks);
    }
    let i = a.length - 1;
    let j = b.length - 1;
    let from = (sections - 1) * k;
    while (i >= 0 && j >= 0) {
        if (j < from) {
            from -= k;
            copy(lcs_kept, (from / k) * blocks, row, 0, blocks);
            makeRows(b, from, k, blocks);
        }
        if (a.items[i] === b.items[j]) {
            marks[i] = 1;
            i -= 1;
            j -= 1;
        }
        else if (((rows[(j - from) * blocks + (i >>> 5)] >>> (i & 31)) & 1) === 0) {
            j -= 1;
        }
        else {
            i -= 1;
        }
    }
}
/** Writes to `rows` those after the words `from` and on of `b`. */
function makeRows(b, from, k, blocks) {
    const to = Math.min(from + k, b.length);
    for (let j = from; j < to; j += 1) {
        advance(b.items[j], blocks);
        copy(row, 0, rows, (j - from) * blocks, blocks);
    }
}
function copy(source, from, target, to, length) {
    for (let i = 0; i < length; i += 1)
        target[to + i] = source[from + i];
}
/** Notes the places of all words of `a` and sets the row before the first word of `b`. Gives the number of blocks. */
function begin(a, distinct) {
    const blocks = (a.length + 31) >>> 5;
    if (heads.length < distinct)
        heads = new Int32Array(2 * distinct);
    if (row.length < blocks)
        row = new Int32Array(2 * blocks);
    if (lcs_next.length < a.length) {
        block = new Int32Array(2 * a.length);
        mask = new Int32Array(2 * a.length);
        lcs_next = new Int32Array(2 * a.length);
    }
    let places = 0;
    for (let i = a.length - 1; i >= 0; i -= 1) {
        const head = heads[a.items[i]];
        if (head > 0 && block[head - 1] === i >>> 5) {
            mask[head - 1] |= 1 << (i & 31);
            continue;
        }
        block[places] = i >>> 5;
        mask[places] = 1 << (i & 31);
        lcs_next[places] = head;
        places += 1;
        heads[a.items[i]] = places;
    }
    row.fill(-1, 0, blocks);
    return blocks;
}
function end(a) {
    for (let i = 0; i < a.length; i += 1)
        heads[a.items[i]] = 0;
}
/** The row after one more word of `b`. */
function advance(word, blocks) {
    let place = heads[word];
    if (place === 0)
        return;
    let carry = 0;
    for (let i = block[place - 1]; i < blocks; i += 1) {
        const value = row[i];
        let matched = 0;
        if (place > 0 && block[place - 1] === i) {
            matched = value & mask[place - 1];
            place = lcs_next[place - 1];
        }
        else if (carry === 0) {
            if (place === 0)
                return;
            i = block[place - 1] - 1;
            continue;
        }
        const sum = (value >>> 0) + (matched >>> 0) + carry;
        carry = sum > 0xffffffff ? 1 : 0;
        row[i] = sum | (value & ~matched);
    }
}

;// CONCATENATED MODULE: ./lib/metrics/text/line-index.js
/** The lines of a text by their words, so that texts of many lines are not compared line by line with all others. */
class LineIndex {
    #lines;
    /** For each word the lines that have it. */
    #having = new Map();
    /** For each line the number of the last search that gave it. */
    #given;
    #search = 0;
    constructor(lines) {
        this.#lines = lines;
        this.#given = new Int32Array(lines.length);
        for (let number = 0; number < lines.length; number += 1) {
            const { items, length } = lines[number];
            for (let i = 0; i < length; i += 1) {
                const having = this.#having.get(items[i]);
                if (having === undefined)
                    this.#having.set(items[i], [number]);
                else if (having.at(-1) !== number)
                    having.push(number);
            }
        }
    }
    /** One after another the lines that have a word of `line` which is not marked yet, each once; `marks` may change meanwhile. */
    *linesThatMayMark(line, marks) {
        this.#search += 1;
        for (let i = 0; i < line.length; i += 1) {
            for (const number of this.#having.get(line.items[i]) ?? []) {
                if (marks[i] === 1)
                    break;
                if (this.#given[number] === this.#search)
                    continue;
                this.#given[number] = this.#search;
                yield this.#lines[number];
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/metrics/text/rouge-scores.js



const wordsF = (answer, reference, distinct) => harmonicMean((0,shared_words/* sharedWords */.BA)(reference, answer, distinct), answer.length, reference.length);
const pairsF = (answer, reference) => harmonicMean((0,shared_words/* sharedPairs */.ZG)(reference, answer), answer.length - 1, reference.length - 1);
const subsequenceF = (answer, reference, distinct) => harmonicMean(lcsLength(reference, answer, distinct), answer.length, reference.length);
const linesF = (answer, reference, distinct) => harmonicMean(unionHits(reference, answer, distinct), answer.length, reference.length);
/** Of the best reference. */
function bestF({ answer, references, distinct }, measure) {
    let best = 0;
    for (const reference of references)
        best = Math.max(best, measure(answer, reference, distinct));
    return best;
}
function harmonicMean(matches, answerLength, referenceLength) {
    const precision = matches / Math.max(answerLength, 1);
    const recall = matches / Math.max(referenceLength, 1);
    return matches === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
/**
 * Words of the reference's lines that are in the longest common subsequence with any line of the answer; no word counts more often than
 * the whole answer has it.
 */
function unionHits(reference, answer, distinct) {
    const answerLines = linesOf(answer);
    const referenceLines = linesOf(reference);
    if (answerLines.length === 1 && referenceLines.length === 1) {
        return lcsLength(reference, answer, distinct);
    }
    // To compare a few lines takes less than to look them up.
    const index = answerLines.length > 16 ? new LineIndex(answerLines) : null;
    const union = [];
    for (const line of referenceLines) {
        const marks = new Uint8Array(line.length);
        markLcs(line, index?.linesThatMayMark(line, marks) ?? answerLines, distinct, marks);
        for (let i = 0; i < line.length; i += 1)
            if (marks[i] === 1)
                union.push(line.items[i]);
    }
    return (0,shared_words/* sharedWords */.BA)({ items: Int32Array.from(union), length: union.length }, answer, distinct);
}
/** The lines that have words. */
function linesOf({ items, length, lineEnds }) {
    const lines = [];
    let start = 0;
    for (const end of [...lineEnds, length]) {
        if (end > start)
            lines.push({ items: items.subarray(start, end), length: end - start });
        start = end;
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/metrics/rouge.js






const rouge_options = {
    stem: { kind: 'flag', usual: true, about: 'compare stems of English words (use_stemmer of rouge_score)' },
};
/**
 * Mean F-measure over the samples, equal to rouge_score 0.1.2. With several references a sample has the F of the best one, as in
 * RougeScorer.score_multi; a sample without references is not counted; an empty reference or answer gives 0, even where both are empty.
 * Source: Lin, "ROUGE: a package for automatic evaluation of summaries", 2004.
 */
function rouge(name, title, tells, measure) {
    return (0,metrics_family/* family */.T1)(name, rouge_options, (canonical, { stem }) => ({
        ...rougeFacts(canonical, stem ? title : `${title} (not stemmed)`, tells),
        equals: `rouge_score 0.1.2 ${name}, use_stemmer=${stem ? 'True' : 'False'}, mean F-measure, best of several references` +
            (name === 'rougeLsum' ? ', sentences are lines (split_summaries=False)' : ''),
        scorer: meanF(stem ? readers/* readers */.X.stemmed : readers/* readers */.X.alphanumeric, measure),
        blind: noWords,
        note: lostTexts,
    }));
}
/** What all metrics of the ROUGE kind have in common. */
function rougeFacts(name, title, tells) {
    return {
        name,
        title,
        tells,
        better: 'higher',
        unit: 'points',
        scale: 1,
        range: [0, 1],
        of: 'text',
        pools: 'score',
    };
}
function meanF(reader, measure) {
    return (0,metric/* fixed */.Z)({
        size: 2,
        statistics({ text }, { references }) {
            if (references === undefined || references.length === 0)
                return [0, 0];
            return [bestF(reader.read(text, references), measure), 1];
        },
        value: (sums) => sums[0] / sums[1],
    });
}
const rougeTells = {
    rouge1: 'single words that answer and reference share',
    rouge2: 'pairs of neighbouring words that answer and reference share',
    rougeL: 'words that answer and reference share in the same order',
    rougeLsum: 'words that answer and reference share in the same order, line by line',
};
const rouge1 = rouge('rouge1', 'ROUGE-1', rougeTells.rouge1, wordsF);
const rouge2 = rouge('rouge2', 'ROUGE-2', rougeTells.rouge2, pairsF);
const rougeL = rouge('rougeL', 'ROUGE-L', rougeTells.rougeL, subsequenceF);
const rougeLsum = rouge('rougeLsum', 'ROUGE-Lsum', rougeTells.rougeLsum, linesF);
/** The same words for all metrics, so that several of them say it once. */
const everyScript = 'rouge1_unicode, rouge2_unicode, rougeL_unicode and rougeLsum_unicode';
/** Every answer scores 0 then, a good one and a bad one alike. */
function noWords(samples) {
    for (const { references = [] } of samples) {
        if (references.length === 0 || references.some(seesWords))
            return null;
    }
    return ("ROUGE's word splitter knows the letters a-z and digits only, and sees nothing in any reference, so every answer scores 0. " +
        `Take ${everyScript} for this task, which know the letters of every script.`);
}
function lostTexts(seen) {
    const { texts, lost } = countLost(seen);
    if (lost === 0)
        return null;
    return (`ROUGE's word splitter knows the letters a-z and digits only: it drops most letters of ${lost} of ${texts} texts ` +
        `(references and answers), which then score low whatever they say. ${everyScript} count the words of every script.`);
}
const countLost = (0,once/* oncePer */.P)(({ pairs }) => {
    let texts = 0;
    let lost = 0;
    const count = (text) => {
        texts += 1;
        if (isMostlyLost(text))
            lost += 1;
    };
    for (const { sample, evidence } of pairs) {
        sample.references?.forEach(count);
        for (const { text } of evidence)
            count(text);
    }
    return { texts, lost };
});

;// CONCATENATED MODULE: ./lib/metrics/rouge_unicode.js




/**
 * ROUGE for texts of any script: rouge_score 0.1.2 with another tokenizer in the place of its own, so equal to it (not stemmed) on plain
 * English. Samples without references, empty texts and several references are treated as there.
 */
function rougeUnicode(name, title, measure) {
    return (0,metrics_family/* single */.J0)({
        ...rougeFacts(`${name}_unicode`, `${title} (Unicode)`, `${rougeTells[name]}, in any script`),
        equals: `rouge_score 0.1.2 ${name} with a tokenizer of its own: lower case, NFC, words are runs of letters, marks and digits of any script, ` +
            'and single characters in scripts without spaces (Han, Kana, Thai, ...); not stemmed; on a-z text equal to ' +
            `${name}:stem=false`,
        scorer: meanF(readers/* readers */.X.script, measure),
    });
}
const rouge1Unicode = rougeUnicode('rouge1', 'ROUGE-1', wordsF);
const rouge2Unicode = rougeUnicode('rouge2', 'ROUGE-2', pairsF);
const rougeLUnicode = rougeUnicode('rougeL', 'ROUGE-L', subsequenceF);
const rougeLsumUnicode = rougeUnicode('rougeLsum', 'ROUGE-Lsum', linesF);

;// CONCATENATED MODULE: ./lib/metrics/score.js

/** Mean of numbers between 0 and 1 that were given elsewhere, one a sample: a benchmark's score, a checker's right or wrong. */
const score_score = (0,metrics_family/* family */.T1)('score', { better: { kind: 'choice', choices: ['higher', 'lower'], usual: 'higher', about: 'which direction is better' } }, (name, { better }) => ({
    name,
    title: 'Score',
    tells: 'the mean of scores that were given elsewhere',
    better,
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: 'arithmetic mean of the recorded scores',
    of: 'score',
    pools: 'score',
    scorer: () => scorer,
}));
const scorer = {
    size: 2,
    statistics: (evidence) => evidence.score >= 0 && evidence.score <= 1 ? [evidence.score, 1] : [Number.NaN, 1],
    value: (sums) => sums[0] / sums[1],
};

;// CONCATENATED MODULE: ./lib/metrics/text/edits.js

const beam = 25;
/** More than any distance; twice it is still a small integer. */
const never = 1 << 28;
/**
 * Word edit distance as sacreBLEU 2.6.0 computes it for TER: insertions, deletions and substitutions cost 1, and only cells near the
 * diagonal are looked at. `forward` holds for each number of answer words (a row) and reference words (a column) the cost up to there,
 * `backward` the cost from there on, so that the cost of an answer changed in the middle follows from the changed rows alone.
 */
class EditTable {
    reference = new Int32Array(0);
    answer = new Int32Array(0);
    rows = 0;
    columns = 0;
    ratio = 1;
    beam = beam;
    width = 0;
    forward = new Int32Array(4096);
    backward = new Int32Array(4096);
    above = new Int32Array(256);
    below = new Int32Array(256);
    /** Costs of an answer; both texts have a word at least. */
    fill(answer, reference) {
        this.answer = answer;
        this.reference = reference;
        this.rows = answer.length;
        this.columns = reference.length;
        this.ratio = this.columns / this.rows;
        this.beam = beam < this.ratio / 2 ? Math.ceil(this.ratio / 2 + beam) : beam;
        this.width = 2 * this.beam + 2;
        const size = (this.rows + 1) * this.width;
        if (size > this.forward.length) {
            this.forward = (0,grown/* grown */.g)(this.forward, size);
            this.backward = new Int32Array(this.forward.length);
        }
        if (this.width > this.above.length) {
            this.above = (0,grown/* grown */.g)(this.above, this.width);
            this.below = new Int32Array(this.above.length);
        }
        const from = this.firstColumn(0);
        for (let j = from; j < this.endColumn(0); j += 1)
            this.forward[j - from] = j;
        for (let i = 1; i <= this.rows; i += 1) {
            this.step(i, answer[i - 1], this.forward, (i - 1) * this.width, this.forward, i * this.width);
        }
        this.fillBackward();
    }
    /** The edit distance. */
    get distance() {
        return this.at(this.rows, this.columns);
    }
    /** The edit distance if the words from row `from` to row `to` (excluded) were `changed`. */
    distanceIf(changed, from, to) {
        let source = this.forward;
        let offset = from * this.width;
        let { above, below } = this;
        for (let i = from + 1; i <= to; i += 1) {
            this.step(i, changed[i - 1 - from], source, offset, below, 0);
            source = below;
            offset = 0;
            const spare = above;
            above = below;
            below = spare;
        }
        const cells = this.endColumn(to) - this.firstColumn(to);
        let least = never;
        for (let cell = 0; cell < cells; cell += 1) {
            const cost = source[offset + cell] + this.backward[to * this.width + cell];
            if (cost < least)
                least = cost;
        }
        return least;
    }
    /**
     * Follows a cheapest way back. Writes for each reference word the last answer word up to it (-1: none) to `aligned`, and 1 for every
     * word that the way changes to `answerErrors` and `referenceErrors`. Of equal ways it takes a match or substitution before a deletion
     * before an insertion.
     */
    trace(aligned, answerErrors, referenceErrors) {
        answerErrors.fill(0, 0, this.rows);
        referenceErrors.fill(0, 0, this.columns);
        let i = this.rows;
        let j = this.columns;
        while (i > 0 || j > 0) {
            const cost = this.at(i, j);
            const same = i > 0 && j > 0 && this.answer[i - 1] === this.reference[j - 1];
            if (i > 0 && j > 0 && this.at(i - 1, j - 1) + (same ? 0 : 1) === cost) {
                aligned[j - 1] = i - 1;
                if (!same) {
                    answerErrors[i - 1] = 1;
                    referenceErrors[j - 1] = 1;
                }
                i -= 1;
                j -= 1;
            }
            else if (i > 0 && this.at(i - 1, j) + 1 === cost) {
                answerErrors[i - 1] = 1;
                i -= 1;
            }
            else {
                aligned[j - 1] = i - 1;
                referenceErrors[j - 1] = 1;
                j -= 1;
            }
        }
    }
    at(i, j) {
        if (i === 0)
            return j;
        const from = this.firstColumn(i);
        return j < from || j >= this.endColumn(i) ? never : this.forward[i * this.width + j - from];
    }
    /** Row 0 has all columns; only those that row 1 looks at are kept. */
    firstColumn(i) {
        if (i === 0)
            return Math.max(0, this.firstColumn(1) - 1);
        return Math.max(0, Math.floor(i * this.ratio) - this.beam);
    }
    endColumn(i) {
        if (i === this.rows)
            return this.columns + 1;
        if (i === 0)
            return this.endColumn(1);
        return Math.min(this.columns + 1, Math.floor(i * this.ratio) + this.beam);
    }
    /** Computes row i, whose answer word is `word`, from the row before it. */
    step(i, word, before, offset, row, at) {
        const { reference } = this;
        const first = this.firstColumn(i);
        const end = this.endColumn(i);
        const firstBefore = this.firstColumn(i - 1);
        const endBefore = this.endColumn(i - 1);
        let left = never;
        let diagonal = first > firstBefore && first <= endBefore ? before[offset + first - 1 - firstBefore] : never;
        for (let j = first; j < end; j += 1) {
            const up = j < endBefore ? before[offset + j - firstBefore] : never;
            let cost = j > 0 && reference[j - 1] === word ? diagonal : diagonal + 1;
            if (up < cost)
                cost = up + 1;
            if (left < cost)
                cost = left + 1;
            if (cost > never)
                cost = never;
            row[at + j - first] = cost;
            left = cost;
            diagonal = up;
        }
    }
    fillBackward() {
        const { answer, reference, rows, columns, width, backward } = this;
        const last = this.firstColumn(rows);
        for (let j = last; j <= columns; j += 1)
            backward[rows * width + j - last] = columns - j;
        for (let i = rows - 1; i > 0; i -= 1) {
            const first = this.firstColumn(i);
            const end = this.endColumn(i);
            const firstAfter = this.firstColumn(i + 1);
            const endAfter = this.endColumn(i + 1);
            const after = (i + 1) * width - firstAfter;
            let right = never;
            for (let j = end - 1; j >= first; j -= 1) {
                const down = j >= firstAfter && j < endAfter ? backward[after + j] : never;
                const diagonal = j + 1 >= firstAfter && j + 1 < endAfter ? backward[after + j + 1] : never;
                let cost = j < columns && answer[i] === reference[j] ? diagonal : diagonal + 1;
                if (down < cost)
                    cost = down + 1;
                if (right < cost)
                    cost = right + 1;
                if (cost > never)
                    cost = never;
                backward[i * width + j - first] = cost;
                right = cost;
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/metrics/text/shifts.js


const longestShift = 10;
const farthestShift = 50;
const mostCandidates = 1000;
const table = new EditTable();
let aligned = new Int32Array(256);
let answerErrors = new Uint8Array(256);
let referenceErrors = new Uint8Array(256);
let moved = new Int32Array(256);
/**
 * Number of edits from an answer to a reference, where moving a run of words counts as one: the greedy search of TER with the limits of
 * sacreBLEU 2.6.0, which follow Tercom's. A shift is made as long as one lessens the edit distance, the best first; after
 * `mostCandidates` were looked at, no more is made.
 * Source: Snover et al., "A study of translation edit rate with targeted human annotation", AMTA 2006.
 */
function editsWithShifts(answer, reference) {
    if (reference.length === 0)
        return answer.length;
    if (answer.length === 0)
        return reference.length;
    shifts_reserve(answer.length, reference.length);
    const words = answer.slice();
    let shifts = 0;
    let candidates = 0;
    for (;;) {
        table.fill(words, reference);
        const distance = table.distance;
        if (distance === 0)
            return shifts;
        const best = { gain: 0, length: 0, start: 0, target: 0 };
        candidates = search(words, reference, distance, candidates, best);
        if (candidates >= mostCandidates || best.gain === 0)
            return shifts + distance;
        const { from, to } = move(words, best.start, best.length, best.target);
        words.set(moved.subarray(0, to - from), from);
        shifts += 1;
    }
}
function shifts_reserve(answer, reference) {
    if (reference > aligned.length) {
        aligned = (0,grown/* grown */.g)(aligned, reference);
        referenceErrors = new Uint8Array(aligned.length);
    }
    if (answer > moved.length) {
        moved = (0,grown/* grown */.g)(moved, answer);
        answerErrors = new Uint8Array(moved.length);
    }
}
/** Finds the shift that lessens the distance most; of equal ones the longest, then the first, then the one to the first place. */
function search(words, reference, distance, before, best) {
    table.trace(aligned, answerErrors, referenceErrors);
    let candidates = before;
    for (let start = 0; start < words.length; start += 1) {
        const end = Math.min(reference.length, start + farthestShift + 1);
        for (let place = Math.max(0, start - farthestShift); place < end; place += 1) {
            if (words[start] !== reference[place])
                continue;
            const longest = Math.min(longestShift, words.length - start, reference.length - place);
            let wrongAnswer = 0;
            let wrongReference = 0;
            for (let length = 1; length <= longest; length += 1) {
                const last = length - 1;
                if (words[start + last] !== reference[place + last])
                    break;
                wrongAnswer |= answerErrors[start + last];
                wrongReference |= referenceErrors[place + last];
                // Only a run that is wrong where it is and missing where it would go is moved, and not into itself.
                if (wrongAnswer === 0 || wrongReference === 0)
                    continue;
                if (aligned[place] >= start && aligned[place] < start + length)
                    continue;
                candidates += tryTargets(words, start, place, length, distance, best);
                if (candidates >= mostCandidates)
                    return candidates;
            }
        }
    }
    return candidates;
}
function tryTargets(words, start, place, length, distance, best) {
    let tried = 0;
    let previous = -1;
    for (let offset = -1; offset < length; offset += 1) {
        const target = place + offset < 0 ? 0 : aligned[place + offset] + 1;
        if (target === previous)
            continue;
        previous = target;
        tried += 1;
        const { from, to } = move(words, start, length, target);
        const gain = distance - table.distanceIf(moved, from, to);
        if (gain < best.gain || gain === 0)
            continue;
        if (gain === best.gain) {
            if (length < best.length)
                continue;
            if (length === best.length) {
                if (start > best.start)
                    continue;
                if (start === best.start && target >= best.target)
                    continue;
            }
        }
        best.gain = gain;
        best.length = length;
        best.start = start;
        best.target = target;
    }
    return tried;
}
/**
 * Moves a run of words before another place: writes to `moved` what then stands between the two places returned. A target within or
 * right after the run moves it on by as many words.
 */
function move(words, start, length, target) {
    if (target < start) {
        moved.set(words.subarray(start, start + length));
        moved.set(words.subarray(target, start), length);
        return { from: target, to: start + length };
    }
    const to = target > start + length ? target : Math.min(words.length, length + target);
    moved.set(words.subarray(start + length, to));
    moved.set(words.subarray(start, start + length), Math.max(0, to - start - length));
    return { from: start, to };
}

;// CONCATENATED MODULE: ./lib/metrics/text/tercom.js


/** What sacreBLEU 2.6.0 does to a text before TER splits it at white space: its TercomTokenizer, expression by expression. */
function tercom(text, { normalized, no_punct, asian, case: cased }) {
    let line = (0,space/* trimEnd */.s8)(text);
    if (!cased)
        line = line.toLowerCase();
    if (line !== '' && normalized) {
        line = normalizeWestern(line);
        if (asian)
            line = normalizeAsian(line);
    }
    if (no_punct) {
        line = line.replace(/[.,?:;!"()]/g, '');
        if (asian)
            line = line.replace(asianPunctuation, '').replace(fullWidthPunctuation, '');
    }
    return line;
}
/**
 * A reference is prepared twice: sacreBLEU 2.6.0 does so once where it keeps the references and again where it splits them. The second
 * time takes apart what the first one made, such as the comma of "1 ,000" or a possessive's "'s".
 */
function tercomReference(text, options) {
    return tercom((0,split/* splitWhitespace */.ul)(tercom(text, options)).join(' '), options);
}
const asianPunctuation = /[\u3001\u3002\u3008-\u3011\u3014-\u301f\uff61-\uff65\u30fb]/g;
const fullWidthPunctuation = /[\uff0e\uff0c\uff1f\uff1a\uff1b\uff01\uff02\uff08\uff09]/g;
function normalizeWestern(text) {
    const line = text
        .replaceAll('\n-', '')
        .replaceAll('\n', ' ')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>');
    return ` ${line} `
        .replace(/[{-~[-` -&(-+:-@/]/g, ' $& ')
        .replaceAll("'s ", " 's ")
        .replace(/([^0-9])([.,])/g, '$1 $2 ')
        .replace(/([.,])([^0-9])/g, ' $1 $2')
        .replace(/([0-9])(-)/g, '$1 $2 ');
}
/**
 * One range ends at U+3F22 where U+32FF was meant. sacreBLEU's expressions for runs of Hiragana and Katakana fit only at the very start
 * of a line, where there is always a space, and so never do anything.
 */
function normalizeAsian(line) {
    return line
        .replace(/[\u4e00-\u9fff\u3400-\u4dbf]/g, ' $& ')
        .replace(/[\u31c0-\u31ef\u2e80-\u2eff]/g, ' $& ')
        .replace(/[\u3300-\u33ff\uf900-\ufaff\ufe30-\ufe4f]/g, ' $& ')
        .replace(/[\u3200-\u3f22]/g, ' $& ')
        .replace(asianPunctuation, ' $& ')
        .replace(fullWidthPunctuation, ' $& ');
}

;// CONCATENATED MODULE: ./lib/metrics/ter.js









/**
 * Translation edit rate in per cent, equal to sacreBLEU 2.6.0's: edits over words of the reference; above 100 where an answer is much
 * longer than it should be. Source: Snover et al., "A study of translation edit rate with targeted human annotation", AMTA 2006.
 */
const ter = (0,metrics_family/* family */.T1)('ter', {
    normalized: { kind: 'flag', usual: false, about: 'separate punctuation from words' },
    no_punct: { kind: 'flag', usual: false, about: 'leave punctuation out' },
    asian: { kind: 'flag', usual: false, about: 'with normalized or no_punct: do so in Chinese and Japanese text too' },
    case: { kind: 'flag', usual: false, about: 'tell upper from lower case' },
}, terMetric);
function terMetric(name, options) {
    const { normalized, no_punct, asian, case: cased } = options;
    const given = [
        normalized && 'normalized=True',
        no_punct && 'no_punct=True',
        asian && 'asian_support=True',
        cased && 'case_sensitive=True',
    ].filter((argument) => argument !== false);
    return {
        name,
        title: withOptions('TER', name),
        tells: 'edits needed to turn an answer into the reference, per word',
        better: 'lower',
        unit: 'points',
        scale: 100,
        range: [0, Number.POSITIVE_INFINITY],
        equals: `sacrebleu 2.6.0 TER(${given.join(', ')}).corpus_score`,
        of: 'text',
        pools: null,
        scorer: (0,metric/* fixed */.Z)(ter_scorerOf(options)),
        note: (seen) => (normalized && asian ? null : unsplitTexts(seen)),
        signature: (seen) => signature(seen, [
            ['case', cased ? 'mixed' : 'lc'],
            ['tok', 'tercom'],
            ['norm', normalized ? 'yes' : 'no'],
            ['punct', no_punct ? 'no' : 'yes'],
            ['asian', asian ? 'yes' : 'no'],
        ]),
    };
}
const ter_words = new WordCoder(0);
/** Statistics: edits to the nearest reference, mean number of words of the references, samples; all 0 where there is no reference. */
function ter_scorerOf(options) {
    const read = (line) => ter_words.read(line, space/* splitSpaces */.C4);
    return {
        size: 3,
        statistics({ text }, { references = [] }) {
            if (references.length === 0)
                return [0, 0, 0];
            ter_words.clear();
            read(tercom(text, options));
            for (const reference of references)
                read(tercomReference(reference, options));
            const answer = ter_words.coded.text(0);
            let edits = Number.POSITIVE_INFINITY;
            let length = 0;
            for (let i = 1; i <= references.length; i += 1) {
                const reference = ter_words.coded.text(i);
                edits = Math.min(edits, editsWithShifts(answer, reference));
                length += reference.length;
            }
            return [edits, length / references.length, 1];
        },
        value(sums) {
            const [edits, length, samples] = [sums[0], sums[1], sums[2]];
            if (!(samples > 0))
                return Number.NaN;
            if (length > 0)
                return 100 * (edits / length);
            return edits > 0 ? 100 : 0;
        },
    };
}

;// CONCATENATED MODULE: ./lib/metrics/token_f1.js






/**
 * Mean F1 of the words that answer and reference share. Of several references the best counts; a sample without references is not counted;
 * an answer of which nothing is left is right (1) where nothing is left of any reference, else 0.
 * Source: Rajpurkar et al., "Know What You Don't Know", ACL 2018, evaluate-v2.0.py.
 */
const tokenF1Metric = {
    name: 'token_f1',
    title: 'Token F1',
    tells: 'words that answer and reference share, in any order',
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: 'F1 of SQuAD 2.0 (lower case, no ASCII punctuation, no articles, words between white space), mean over the samples, best of several references',
    of: 'text',
    pools: 'score',
    scorer: (0,metric/* fixed */.Z)({
        size: 2,
        statistics({ text }, { references }) {
            if (references === undefined || references.length === 0)
                return [0, 0];
            const pair = readers/* readers */.X.squad.read(text, references);
            return [pair.answer.length === 0 ? (0,squad/* emptyScore */.a)(pair) : bestF(pair, wordsF), 1];
        },
        value: (sums) => sums[0] / sums[1],
    }),
    note: token_f1_unsplitTexts,
};
const tokenF1 = (0,metrics_family/* single */.J0)(tokenF1Metric);
function token_f1_unsplitTexts({ pairs }) {
    let texts = 0;
    let whole = 0;
    for (const { sample } of pairs) {
        for (const text of sample.references ?? []) {
            texts += 1;
            if (isWithoutSpaces(text))
                whole += 1;
        }
    }
    if (whole === 0)
        return null;
    return (`Words are split at white space, and ${whole} of ${texts} references are in a script that has none between words: ` +
        'what stands between two spaces counts as one word there. rouge1_unicode counts their characters.');
}

;// CONCATENATED MODULE: ./lib/metrics/word_perplexity.js




/**
 * exp of the negative log-likelihood per word of the text, so that it does not depend on how text is split into tokens. Words are what
 * `re.split(r'\s+', text)` of Python gives, the empty ones at the ends of a text included.
 */
const wordPerplexity = {
    name: 'word_perplexity',
    title: 'Word perplexity',
    tells: 'how surprised the model is by the text, per word, whatever its tokens',
    better: 'lower',
    unit: 'ratio',
    scale: 1,
    range: [1, Number.POSITIVE_INFINITY],
    equals: 'lm-evaluation-harness 0.4.13 word_perplexity, where the first token is scored too (add_bos: true)',
    of: 'likelihood',
    pools: 'log-loss',
    scorer: (0,metric/* fixed */.Z)({
        size: 2,
        statistics: ({ nll, cut }, { text, references }) => {
            const scored = text ?? references?.[0];
            // Which words are left of a text that was cut after so many tokens, nobody has written down.
            return cut || scored === undefined ? [nll, Number.NaN] : [nll, countWords(scored)];
        },
        value: (sums) => (sums[1] > 0 ? Math.exp(sums[0] / sums[1]) : Number.NaN),
    }),
    unfit: ({ pairs }) => {
        const unlike = pairs.filter(({ evidence }) => isOtherPart(evidence)).map(({ sample }) => (0,shown/* shown */.S)(sample.id));
        return unlike.length === 0
            ? null
            : `The two sides scored different parts of ${(0,numbers/* counted */.hS)(unlike.length, 'text')} (${(0,shown/* listed */.K)(unlike, 5)}), which the number of words does not show: with add_bos: true both score all of it.`;
    },
    note: ({ pairs }) => pairs.some(({ evidence }) => evidence.some(({ cut }) => cut))
        ? 'texts were cut to their first tokens (max_tokens), of which the words are not known: take max_tokens out, or bits_per_byte'
        : null,
};
/** Whether the sides tell how many bytes they scored, and it is not the same: the one that scored less would seem less surprised. */
function isOtherPart([baseline, candidate]) {
    if (baseline === undefined || candidate === undefined)
        return false;
    return Number.isFinite(baseline.bytes) && Number.isFinite(candidate.bytes) && baseline.bytes !== candidate.bytes;
}
function countWords(text) {
    let count = 1;
    for (let i = 0, inside = false; i < text.length; i++) {
        const isSpace = space/* spaces */.qj[text.charCodeAt(i)] === 1;
        if (isSpace && !inside)
            count++;
        inside = isSpace;
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/metrics/registry.js

























/** Every metric a suite can name, options aside. A new one is a file beside this one and a line here. */
const families = [
    rouge1,
    rouge2,
    rougeL,
    rougeLsum,
    rouge1Unicode,
    rouge2Unicode,
    rougeLUnicode,
    rougeLsumUnicode,
    exactMatch,
    tokenF1,
    lengthRatio,
    distinct1,
    distinct2,
    distinct3,
    repetition,
    looping,
    jsonValid,
    jsonSchema,
    bleu,
    chrf,
    chrfPlusPlus,
    ter,
    bleuNltk,
    ...meteorFamilies,
    (0,metrics_family/* single */.J0)(perplexity),
    (0,metrics_family/* single */.J0)(bitsPerByte),
    (0,metrics_family/* single */.J0)(bytePerplexity),
    (0,metrics_family/* single */.J0)(wordPerplexity),
    (0,metrics_family/* single */.J0)(acc),
    (0,metrics_family/* single */.J0)(accNorm),
    (0,metrics_family/* single */.J0)(accBytes),
    score_score,
    ...classificationFamilies,
    ...entityFamilies,
    grades/* judge */.S4,
    grades/* judgePreference */.fv,
    grades/* people */.c0,
    grades/* peoplePreference */.zU,
];
const byName = new Map(families.map((family) => [family.name, family]));
const metricNames = [...byName.keys()];
/** Each family's metric with the usual options. */
const metrics = families.map((family) => (0,metrics_family/* makeMetric */.xZ)(family, family.name));
/** The metric that is written so, options included; undefined where no family has the name. Throws a MetricMistake on a wrong option. */
function findMetric(written) {
    const family = byName.get(written.split(':')[0]);
    return family && (0,metrics_family/* makeMetric */.xZ)(family, written);
}


/***/ }),

/***/ 83951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaMistake),
/* harmony export */   q: () => (/* binding */ validatorOf)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42463);
/* harmony import */ var ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60878);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9108);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48640);






// The types describe the transpiled default export; Node gives the function itself.
const addFormats = ajv_formats__WEBPACK_IMPORTED_MODULE_0__;
const dialects = {
    'draft/2020-12': () => new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020(options),
    'draft/2019-09': () => new ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2019(options),
    'draft-07': () => new ajv__WEBPACK_IMPORTED_MODULE_3__.Ajv(options),
};
/** A mistyped keyword would be ignored by the standard's rules, and every answer would satisfy the schema: so unknown ones are refused. */
const options = { strictSchema: true, strictTypes: false, strictTuples: false, logger: false };
/** Words of OpenAPI and of schema generators that only describe. */
const annotations = ['discriminator', 'example', 'externalDocs', 'xml'];
/** What checks values against a schema; a text says why there is none, as a part of a sentence. */
function validatorOf(schema) {
    if (typeof schema === 'boolean')
        return () => schema;
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
        return 'is neither a mapping nor true or false';
    return compiled(schema);
}
/** Why this is no JSON schema that answers can be checked against, as a part of a sentence after "the schema"; null: it is one. */
function schemaMistake(schema) {
    const validate = validatorOf(schema);
    return typeof validate === 'string' ? validate : null;
}
const compiled = (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePer */ .P)((schema) => {
    const ajv = dialectOf(schema);
    if (typeof ajv === 'string')
        return ajv;
    try {
        addFormats(ajv).addVocabulary(annotations);
        const validate = ajv.compile(schema);
        if ('$async' in validate)
            return 'is asynchronous ($async), which answers cannot be checked against';
        return (value) => satisfies(validate, value);
    }
    catch (error) {
        return `does not compile: ${plain(error)}`;
    }
});
function satisfies(validate, value) {
    try {
        return validate(value);
    }
    catch {
        // A value that is nested so deeply that it overflows the stack of a recursive schema.
        return false;
    }
}
/** The dialect that `$schema` names, 2020-12 where it is absent. */
function dialectOf(schema) {
    if (schema.$schema === undefined)
        return new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020(options);
    const name = /^https?:\/\/json-schema\.org\/(draft[/-][\d-]+)\/schema#?$/.exec(String(schema.$schema))?.[1] ?? '';
    const make = Object.hasOwn(dialects, name) ? dialects[name] : undefined;
    if (make !== undefined)
        return make();
    return `names the dialect ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .S)(schema.$schema)}; known are ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)(Object.keys(dialects))} of json-schema.org`;
}
/** Parts of the schema stand in the message, which a terminal will show. */
function plain(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message
        .replace(/\p{C}+/gu, ' ')
        .replace(/^strict mode: /, '')
        .slice(0, 300);
}


/***/ })

};
