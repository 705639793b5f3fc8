export const id = 1155;
export const ids = [1155];
export const modules = {

/***/ 35825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   Pv: () => (/* binding */ letter),
/* harmony export */   _S: () => (/* binding */ sign),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   xE: () => (/* binding */ lone)
/* harmony export */ });
/** What a character is to a splitter of words of any script. */
const gap = 0;
/** Punctuation, a symbol. */
const sign = 1;
/** A letter or digit of a script that puts gaps between words. */
const letter = 2;
/** A letter of a script without gaps between words: a word by itself. */
const lone = 3;
/** A mark or joiner: it belongs to the character before it. */
const mark = 4;
const signs = /[\p{P}\p{S}\p{Co}]/u;
const letters = /[\p{L}\p{N}]/u;
const marks = /[\p{M}\u200c\u200d]/u;
/** Unicode's line breaking needs a dictionary for these scripts (classes SA and ID of UAX 14). */
const lones = /(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Yi}\p{scx=Tangut}\p{scx=Nushu}\p{scx=Thai}\p{scx=Lao}\p{scx=Myanmar}\p{scx=Khmer}\p{scx=Tai_Le}\p{scx=New_Tai_Lue}\p{scx=Tai_Tham}\p{scx=Tai_Viet}\p{scx=Ahom}]/u;
/** 256 characters each, made when the first of them is seen. */
const pages = new Array(0x1100);
function classOf(codePoint) {
    const page = pages[codePoint >>> 8] ?? madePage(codePoint >>> 8);
    return page[codePoint & 255];
}
function madePage(number) {
    const page = Uint8Array.from({ length: 256 }, (_, i) => {
        const character = String.fromCodePoint((number << 8) | i);
        if (lones.test(character))
            return lone;
        if (letters.test(character))
            return letter;
        if (marks.test(character))
            return mark;
        return signs.test(character) ? sign : gap;
    });
    pages[number] = page;
    return page;
}


/***/ }),

/***/ 86222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ grown)
/* harmony export */ });
/** A longer buffer with the same beginning. */
function grown(items, least) {
    const room = new items.constructor(Math.max(2 * items.length, least));
    room.set(items);
    return room;
}


/***/ }),

/***/ 17314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parsedAnswer),
/* harmony export */   z: () => (/* binding */ fenceOption)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6039);

const fenceOption = {
    kind: 'flag',
    usual: false,
    about: 'allow one code fence (```) around the whole answer',
};
const fenced = /^\s*```[\w.+-]*[ \t]*\r?\n([\s\S]*?)\r?\n[ \t]*```\s*$/;
/** The JSON value that the whole answer is; undefined where it is none. */
function parsedAnswer(answer, fence) {
    const json = fence ? (fenced.exec(answer)?.[1] ?? answer) : answer;
    // A thrown error costs more than all the rest, and most answers that are no JSON begin with a letter.
    return /^[ \t\r\n]*[[{"\-0-9tfn]/.test(json) ? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOr */ .o)(json, undefined) : undefined;
}


/***/ }),

/***/ 52469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Lexicon)
/* harmony export */ });
/* harmony import */ var _grown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86222);

const crowd = 1 << 16;
/**
 * Numbers for words, 0 and up. The same word (or, with a stemmer, the same stem) has the same number until `clear`. Words are looked up by
 * their UTF-16 units, so that one that was seen before costs no string, and is stemmed once.
 */
class Lexicon {
    #stem;
    #stems = new Map();
    /** The units of all words, one after the other. */
    #units = new Uint16Array(1 << 15);
    /** Open addressing, at most half full: 1 + the index of a word, or 0. */
    #slots = new Int32Array(1 << 13);
    #words = 0;
    /** Of each word: where it starts (and the next one: where it ends), its hash, its number. */
    #starts = new Int32Array((1 << 12) + 1);
    #hashes = new Int32Array(1 << 12);
    #numbers = new Int32Array(1 << 12);
    constructor(stem = null) {
        this.#stem = stem;
    }
    /** Whether it has grown so large that it should be cleared as soon as no text is being compared. */
    get crowded() {
        return this.#words > crowd || this.#starts[this.#words] > 16 * crowd;
    }
    /** All numbers given so far are below. */
    get distinct() {
        return this.#stem === null ? this.#words : this.#stems.size;
    }
    clear() {
        this.#stems.clear();
        this.#slots.fill(0);
        this.#words = 0;
    }
    /** The number of the word between two places of a text. */
    number(text, start, end) {
        let hash = end - start;
        for (let i = start; i < end; i += 1)
            hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
        hash ^= hash >>> 15;
        const slots = this.#slots;
        let slot = hash & (slots.length - 1);
        for (let word = slots[slot] - 1; word >= 0; word = slots[slot] - 1) {
            if (this.#hashes[word] === hash && this.#is(word, text, start, end))
                return this.#numbers[word];
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = this.#words + 1;
        return this.#keep(text, start, end, hash);
    }
    #is(word, text, start, end) {
        const units = this.#units;
        const from = this.#starts[word];
        if (this.#starts[word + 1] - from !== end - start)
            return false;
        for (let i = start; i < end; i += 1)
            if (units[from + i - start] !== text.charCodeAt(i))
                return false;
        return true;
    }
    #keep(text, start, end, hash) {
        const word = this.#words;
        const from = this.#starts[word];
        if (from + end - start > this.#units.length)
            this.#units = (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(this.#units, from + end - start);
        for (let i = start; i < end; i += 1)
            this.#units[from + i - start] = text.charCodeAt(i);
        const number = this.#stem === null ? word : this.#numberOfStem(this.#stem(text.slice(start, end)));
        this.#hashes[word] = hash;
        this.#numbers[word] = number;
        this.#starts[word + 1] = from + end - start;
        this.#words += 1;
        if (this.#words === this.#hashes.length)
            this.#grow();
        return number;
    }
    #numberOfStem(stem) {
        const known = this.#stems.get(stem);
        if (known !== undefined)
            return known;
        this.#stems.set(stem, this.#stems.size);
        return this.#stems.size - 1;
    }
    #grow() {
        const room = 2 * this.#words;
        this.#starts = (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(this.#starts, room + 1);
        this.#hashes = (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(this.#hashes, room);
        this.#numbers = (0,_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(this.#numbers, room);
        this.#slots = new Int32Array(2 * room);
        for (let word = 0; word < this.#words; word += 1) {
            let slot = this.#hashes[word] & (2 * room - 1);
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & (2 * room - 1);
            this.#slots[slot] = word + 1;
        }
    }
}


/***/ }),

/***/ 77669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ porterStem)
/* harmony export */ });
/**
 * The Porter stemmer as nltk 3.10.4 has it (`PorterStemmer()`, mode NLTK_EXTENSIONS). Stemmers on npm follow the paper or Snowball
 * and give other stems, and so other ROUGE and METEOR figures, than the ones people publish.
 * Source: Porter, "An algorithm for suffix stripping", Program 14.3 (1980), with nltk's deviations.
 */
function porterStem(word) {
    const lower = word.toLowerCase();
    const irregular = irregularForms.get(lower);
    if (irregular !== undefined)
        return irregular;
    if (lengthIs(word, 1) || lengthIs(word, 2))
        return lower;
    let stem = adjectiveY(pastAndGerund(plural(lower)));
    stem = doubleSuffix(stem);
    stem = applyFirst(stem, simpleSuffixes, 1);
    stem = residualSuffix(stem);
    return finalL(finalE(stem));
}
const irregularForms = new Map([
    ['sky', 'sky'],
    ['skies', 'sky'],
    ['dying', 'die'],
    ['lying', 'lie'],
    ['tying', 'tie'],
    ['news', 'news'],
    ['innings', 'inning'],
    ['inning', 'inning'],
    ['outings', 'outing'],
    ['outing', 'outing'],
    ['cannings', 'canning'],
    ['canning', 'canning'],
    ['howe', 'howe'],
    ['proceed', 'proceed'],
    ['exceed', 'exceed'],
    ['succeed', 'succeed'],
]);
/** Python counts code points where JavaScript counts UTF-16 units. */
function lengthIs(word, length) {
    return word.length >= length && word.length <= 2 * length && [...word].length === length;
}
const y = 121;
function isVowelLetter(unit) {
    return unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117;
}
/** A y is a consonant where the letter before it is not; at the start of a word it is one. */
function isConsonant(word, index) {
    let at = index;
    let negate = false;
    while (at > 0 && word.charCodeAt(at) === y) {
        negate = !negate;
        at -= 1;
    }
    return !isVowelLetter(word.charCodeAt(at)) !== negate;
}
/** Number of changes from vowel to consonant within the first `length` letters: Porter's m. */
function measure(word, length) {
    let changes = 0;
    let vowelBefore = false;
    for (let i = 0; i < length; i += 1) {
        const unit = word.charCodeAt(i);
        const vowel = unit === y ? i > 0 && !vowelBefore : isVowelLetter(unit);
        if (vowelBefore && !vowel)
            changes += 1;
        vowelBefore = vowel;
    }
    return changes;
}
function hasVowel(word, length) {
    for (let i = 0; i < length; i += 1) {
        const unit = word.charCodeAt(i);
        if (isVowelLetter(unit) || (unit === y && i > 0))
            return true;
    }
    return false;
}
function endsWithDoubleConsonant(word) {
    return word.length >= 2 && word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1);
}
/** Consonant, vowel, consonant other than w, x, y; nltk adds words of a vowel and a consonant. */
function endsWithCvc(word) {
    const n = word.length;
    if (n === 2)
        return !isConsonant(word, 0) && isConsonant(word, 1);
    const last = word.at(-1);
    return (n >= 3 &&
        isConsonant(word, n - 3) &&
        !isConsonant(word, n - 2) &&
        isConsonant(word, n - 1) &&
        last !== 'w' &&
        last !== 'x' &&
        last !== 'y');
}
function rulesOf(rules) {
    const byLetter = new Map();
    for (const rule of rules) {
        const letter = rule[0].charCodeAt(rule[0].length - 2);
        byLetter.set(letter, [...(byLetter.get(letter) ?? []), rule]);
    }
    return byLetter;
}
/** Only the first rule whose suffix fits is tried; it applies where the rest has at least the given measure. */
function applyFirst(word, rules, least) {
    const likely = rules.get(word.charCodeAt(word.length - 2));
    if (likely === undefined)
        return word;
    for (const [suffix, replacement] of likely) {
        if (!word.endsWith(suffix))
            continue;
        const length = word.length - suffix.length;
        return measure(word, length) >= least ? word.slice(0, length) + replacement : word;
    }
    return word;
}
/** Step 1a. */
function plural(word) {
    if (!word.endsWith('s'))
        return word;
    if (word.endsWith('ies'))
        return word.slice(0, lengthIs(word, 4) ? -1 : -2);
    if (word.endsWith('sses'))
        return word.slice(0, -2);
    return word.endsWith('ss') ? word : word.slice(0, -1);
}
/** Step 1b. */
function pastAndGerund(word) {
    if (word.endsWith('ied'))
        return word.slice(0, lengthIs(word, 4) ? -1 : -2);
    if (word.endsWith('eed'))
        return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
    const length = word.length - (word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0);
    if (length === word.length || !hasVowel(word, length))
        return word;
    const stem = word.slice(0, length);
    if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz'))
        return `${stem}e`;
    if (endsWithDoubleConsonant(stem))
        return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
    // nltk's rule table marks "double consonant" by the text "*d", which also fits words that really end so.
    if (stem.endsWith('*d'))
        return `${stem.slice(0, -2)}d`;
    return measure(stem, stem.length) === 1 && endsWithCvc(stem) ? `${stem}e` : stem;
}
/** Step 1c. */
function adjectiveY(word) {
    const before = word.length - 2;
    return word.endsWith('y') && before > 0 && isConsonant(word, before) ? `${word.slice(0, -1)}i` : word;
}
/** Step 2. */
function doubleSuffix(word) {
    if (word.endsWith('alli') && measure(word, word.length - 4) > 0)
        return doubleSuffix(word.slice(0, -2));
    // The l of "logi" belongs to the stem that is measured, so that "geologi" is treated as "archaeologi" is.
    if (word.endsWith('logi'))
        return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
    return applyFirst(word, doubleSuffixes, 1);
}
const doubleSuffixes = rulesOf([
    ['ational', 'ate'],
    ['tional', 'tion'],
    ['enci', 'ence'],
    ['anci', 'ance'],
    ['izer', 'ize'],
    ['bli', 'ble'],
    ['alli', 'al'],
    ['entli', 'ent'],
    ['eli', 'e'],
    ['ousli', 'ous'],
    ['ization', 'ize'],
    ['ation', 'ate'],
    ['ator', 'ate'],
    ['alism', 'al'],
    ['iveness', 'ive'],
    ['fulness', 'ful'],
    ['ousness', 'ous'],
    ['aliti', 'al'],
    ['iviti', 'ive'],
    ['biliti', 'ble'],
    ['fulli', 'ful'],
]);
/** Step 3. */
const simpleSuffixes = rulesOf([
    ['icate', 'ic'],
    ['ative', ''],
    ['alize', 'al'],
    ['iciti', 'ic'],
    ['ical', 'ic'],
    ['ful', ''],
    ['ness', ''],
]);
/** Step 4. "ion" goes only after s or t; where it does not, no later suffix can fit. */
function residualSuffix(word) {
    if (word.endsWith('ion') && !/[st]ion$/.test(word))
        return word;
    return applyFirst(word, residualSuffixes, 2);
}
const residualSuffixes = rulesOf([
    'al',
    'ance',
    'ence',
    'er',
    'ic',
    'able',
    'ible',
    'ant',
    'ement',
    'ment',
    'ent',
    'ion',
    'ou',
    'ism',
    'ate',
    'iti',
    'ous',
    'ive',
    'ize',
].map((suffix) => [suffix, '']));
/** Step 5a. */
function finalE(word) {
    if (!word.endsWith('e'))
        return word;
    const stem = word.slice(0, -1);
    const m = measure(stem, stem.length);
    return m > 1 || (m === 1 && !endsWithCvc(stem)) ? stem : word;
}
/** Step 5b. */
function finalL(word) {
    return word.endsWith('ll') && measure(word, word.length - 1) > 1 ? word.slice(0, -1) : word;
}


/***/ }),

/***/ 41101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readers)
});

// EXTERNAL MODULE: ./lib/metrics/text/porter.js
var porter = __webpack_require__(77669);
// EXTERNAL MODULE: ./lib/metrics/text/grown.js
var grown = __webpack_require__(86222);
// EXTERNAL MODULE: ./lib/metrics/text/lexicon.js
var lexicon = __webpack_require__(52469);
;// CONCATENATED MODULE: ./lib/metrics/text/reader.js


/** Writes one text; its buffer is used again for the next. */
class TextWriter {
    items = new Int32Array(128);
    length = 0;
    lineEnds = [];
    #lexicon;
    constructor(lexicon) {
        this.#lexicon = lexicon;
    }
    write(text, split) {
        this.length = 0;
        if (this.lineEnds.length > 0)
            this.lineEnds = [];
        split(text, this);
    }
    word(text, start, end) {
        if (this.length === this.items.length)
            this.items = (0,grown/* grown */.g)(this.items, this.length + 1);
        this.items[this.length] = this.#lexicon.number(text, start, end);
        this.length += 1;
    }
    endLine() {
        this.lineEnds.push(this.length);
    }
}
const none = [];
/**
 * Reads answers and their references with one word splitter. The last pair is kept, as metrics of a family look at one pair one after the
 * other; and its references longer, as both sides have the same.
 */
class PairReader {
    #split;
    #lexicon;
    #answer;
    #references = [];
    #answerText = null;
    #referenceTexts = none;
    #pair;
    constructor(split, stem = null) {
        this.#split = split;
        this.#lexicon = new lexicon/* Lexicon */.f(stem);
        this.#answer = new TextWriter(this.#lexicon);
        this.#pair = { answer: this.#answer, references: [], distinct: 0 };
    }
    read(answer, references = none) {
        const known = same(references, this.#referenceTexts);
        if (known && answer === this.#answerText)
            return this.#pair;
        const crowded = this.#lexicon.crowded;
        if (crowded)
            this.#lexicon.clear();
        if (!known || crowded)
            this.#readReferences(references);
        this.#answer.write(answer, this.#split);
        this.#answerText = answer;
        this.#pair.distinct = this.#lexicon.distinct;
        return this.#pair;
    }
    #readReferences(references) {
        for (let i = 0; i < references.length; i += 1) {
            if (i === this.#references.length)
                this.#references.push(new TextWriter(this.#lexicon));
            this.#references[i].write(references[i], this.#split);
        }
        this.#pair.references = this.#references.slice(0, references.length);
        this.#referenceTexts = references;
    }
}
function same(a, b) {
    return a === b || (a.length === b.length && a.every((text, i) => text === b[i]));
}

// EXTERNAL MODULE: ./lib/metrics/text/split.js
var split = __webpack_require__(28737);
// EXTERNAL MODULE: ./lib/metrics/text/squad.js
var squad = __webpack_require__(48711);
;// CONCATENATED MODULE: ./lib/metrics/text/readers.js




/** One reader a word splitter: metrics that see the same words share them. */
const readers = {
    /** rouge_score's words, its stems of words of more than three letters. */
    stemmed: new PairReader(split/* alphanumericWords */.R9, (word) => (word.length > 3 ? (0,porter/* porterStem */.Q)(word) : word)),
    alphanumeric: new PairReader(split/* alphanumericWords */.R9),
    script: new PairReader(split/* scriptWords */.R$),
    scriptAndSigns: new PairReader(split/* wordsAndSigns */.dN),
    squad: new PairReader(squad/* squadWords */.u),
};


/***/ }),

/***/ 79842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HC: () => (/* binding */ distinctNgrams),
  ZG: () => (/* binding */ sharedPairs),
  BA: () => (/* binding */ sharedWords)
});

;// CONCATENATED MODULE: ./lib/metrics/text/pair-numbers.js
/** Numbers for pairs of numbers: the same from 0 up for the same pair, until `clear`. */
class PairNumbers {
    /** Open addressing, at most half full. A slot is in use where its stamp is the present one, so that `clear` costs nothing. */
    #stamps = new Int32Array(1 << 8);
    #firsts = new Int32Array(1 << 8);
    #seconds = new Int32Array(1 << 8);
    #numbers = new Int32Array(1 << 8);
    #stamp = 1;
    size = 0;
    clear() {
        this.size = 0;
        this.#stamp += 1;
        if (this.#stamp === 0x7fffffff) {
            this.#stamps.fill(0);
            this.#stamp = 1;
        }
    }
    number(first, second) {
        const mask = this.#stamps.length - 1;
        let slot = slotOf(first, second) & mask;
        while (this.#stamps[slot] === this.#stamp) {
            if (this.#firsts[slot] === first && this.#seconds[slot] === second)
                return this.#numbers[slot];
            slot = (slot + 1) & mask;
        }
        this.#stamps[slot] = this.#stamp;
        this.#firsts[slot] = first;
        this.#seconds[slot] = second;
        this.#numbers[slot] = this.size;
        this.size += 1;
        if (2 * this.size > mask)
            this.#grow();
        return this.size - 1;
    }
    #grow() {
        const [stamps, firsts, seconds, numbers] = [this.#stamps, this.#firsts, this.#seconds, this.#numbers];
        const room = 2 * stamps.length;
        this.#stamps = new Int32Array(room);
        this.#firsts = new Int32Array(room);
        this.#seconds = new Int32Array(room);
        this.#numbers = new Int32Array(room);
        for (let old = 0; old < stamps.length; old += 1) {
            if (stamps[old] !== this.#stamp)
                continue;
            let slot = slotOf(firsts[old], seconds[old]) & (room - 1);
            while (this.#stamps[slot] === this.#stamp)
                slot = (slot + 1) & (room - 1);
            this.#stamps[slot] = this.#stamp;
            this.#firsts[slot] = firsts[old];
            this.#seconds[slot] = seconds[old];
            this.#numbers[slot] = numbers[old];
        }
    }
}
function slotOf(first, second) {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
    return mixed ^ (mixed >>> 15);
}

;// CONCATENATED MODULE: ./lib/metrics/text/shared-words.js

const pairs = new PairNumbers();
/** Zero everywhere between two calls. */
let counts = new Int32Array(1 << 10);
/** How many words (or n-grams) of one text another has too, each as often as both have it. All numbers are below `distinct`. */
function sharedWords(a, b, distinct) {
    if (counts.length < distinct)
        counts = new Int32Array(2 * distinct);
    for (let i = 0; i < a.length; i += 1)
        counts[a.items[i]] += 1;
    let shared = 0;
    for (let i = 0; i < b.length; i += 1) {
        const left = counts[b.items[i]];
        if (left === 0)
            continue;
        counts[b.items[i]] = left - 1;
        shared += 1;
    }
    for (let i = 0; i < a.length; i += 1)
        counts[a.items[i]] = 0;
    return shared;
}
/** The same of pairs of neighbouring words. */
function sharedPairs(a, b) {
    pairs.clear();
    if (counts.length < a.length + b.length)
        counts = new Int32Array(2 * (a.length + b.length));
    for (let i = 1; i < a.length; i += 1)
        counts[pairs.number(a.items[i - 1], a.items[i])] += 1;
    let shared = 0;
    for (let i = 1; i < b.length; i += 1) {
        const pair = pairs.number(b.items[i - 1], b.items[i]);
        if (counts[pair] === 0)
            continue;
        counts[pair] -= 1;
        shared += 1;
    }
    counts.fill(0, 0, pairs.size);
    return shared;
}
/** How many different n-grams a text has. */
function distinctNgrams(words, n) {
    let grams = words.items;
    let count = words.length;
    if (n === 1) {
        pairs.clear();
        for (let i = 0; i < count; i += 1)
            pairs.number(0, grams[i]);
    }
    // Two n-grams that overlap or touch are one longer n-gram.
    for (let order = 1; order < n;) {
        pairs.clear();
        const step = Math.min(order, n - order);
        const longer = new Int32Array(Math.max(count - step, 0));
        for (let i = 0; i < longer.length; i += 1)
            longer[i] = pairs.number(grams[i], grams[i + step]);
        grams = longer;
        count = longer.length;
        order += step;
    }
    return pairs.size;
}


/***/ }),

/***/ 67791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ splitSpaces),
/* harmony export */   Dw: () => (/* binding */ trimStart),
/* harmony export */   qj: () => (/* binding */ spaces),
/* harmony export */   s8: () => (/* binding */ trimEnd)
/* harmony export */ });
const units = [0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000];
for (let unit = 0x09; unit <= 0x0d; unit += 1)
    units.push(unit);
for (let unit = 0x1c; unit <= 0x20; unit += 1)
    units.push(unit);
for (let unit = 0x2000; unit <= 0x200a; unit += 1)
    units.push(unit);
/** For each UTF-16 unit 1 where Python's `str.split()` and `str.strip()` take it for white space, else 0. */
const spaces = new Uint8Array(0x10000);
for (const unit of units)
    spaces[unit] = 1;
/** Words between white space, as Python's `str.split()` without arguments gives them. */
const splitSpaces = (text, from, to, words) => {
    let start = from;
    for (let i = from; i < to; i += 1) {
        if (spaces[text[i]] === 0)
            continue;
        if (i > start)
            words.add(start, i);
        start = i + 1;
    }
    if (to > start)
        words.add(start, to);
};
/** Python's `str.rstrip()`. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && spaces[text.charCodeAt(end - 1)] === 1)
        end -= 1;
    return end === text.length ? text : text.slice(0, end);
}
/** Python's `str.lstrip()`. */
function trimStart(text) {
    let start = 0;
    while (start < text.length && spaces[text.charCodeAt(start)] === 1)
        start += 1;
    return start === 0 ? text : text.slice(start);
}


/***/ }),

/***/ 28737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ scriptWords),
/* harmony export */   R9: () => (/* binding */ alphanumericWords),
/* harmony export */   dN: () => (/* binding */ wordsAndSigns),
/* harmony export */   e: () => (/* binding */ wordCount),
/* harmony export */   ul: () => (/* binding */ splitWhitespace)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35825);

/** What Python's `str.split()` takes for white space; differs from JavaScript's `\s` in U+001C..1F, U+0085 (in) and U+FEFF (out). */
const pythonSpace = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
/** Words between white space, as Python's `str.split()` without arguments gives them. */
function splitWhitespace(text) {
    const words = text.split(pythonSpace);
    if (words[0] === '')
        words.shift();
    if (words.at(-1) === '')
        words.pop();
    return words;
}
function wordCount(text, split) {
    let count = 0;
    const sink = {
        word: () => {
            count += 1;
        },
        endLine: () => { },
    };
    split(text, sink);
    return count;
}
const newline = 10;
/** Runs of a-z and 0-9 after lower-casing: the tokenizer of rouge_score 0.1.2. Every other letter is a gap. */
const alphanumericWords = (text, sink) => splitAscii(text.toLowerCase(), sink, false);
/**
 * Words of any script: after lower-casing and composing (NFC), runs of letters, digits and marks; each character of a script without
 * spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese ...) is a word, with the marks on it.
 */
const scriptWords = (text, sink) => splitScript(text, sink, false);
/** As `scriptWords`, and each sign (punctuation, symbol, emoji) is a word too. */
const wordsAndSigns = (text, sink) => splitScript(text, sink, true);
function splitScript(text, sink, signs) {
    const spelled = spelling(text);
    if (spelled.isAscii)
        splitAscii(spelled.text, sink, signs);
    else
        splitUnicode(spelled.text, sink, signs);
}
/** Of the last text, which is often split with its signs and without. */
let last = { of: '', text: '', isAscii: true };
function spelling(text) {
    if (text === last.of)
        return last;
    const lower = text.toLowerCase();
    last = isAscii(lower)
        ? { of: text, text: lower, isAscii: true }
        : { of: text, text: lower.normalize('NFC'), isAscii: false };
    return last;
}
function isAscii(text) {
    for (let i = 0; i < text.length; i += 1)
        if (text.charCodeAt(i) > 127)
            return false;
    return true;
}
function splitAscii(text, sink, signs) {
    let start = -1;
    for (let i = 0; i < text.length; i += 1) {
        const unit = text.charCodeAt(i);
        if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) {
            if (start < 0)
                start = i;
            continue;
        }
        if (start >= 0)
            sink.word(text, start, i);
        start = -1;
        if (signs && unit > 32 && unit < 127)
            sink.word(text, i, i + 1);
        if (unit === newline)
            sink.endLine();
    }
    if (start >= 0)
        sink.word(text, start, text.length);
}
function splitUnicode(text, sink, signs) {
    let start = -1;
    /** The class of the last character of the open word that is no mark. */
    let open = _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ;
    for (let i = 0; i < text.length; i += 1) {
        const character = text.codePointAt(i);
        const found = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(character);
        if (start < 0 || !(found === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .mark */ .Gy || (found === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .letter */ .Pv && open === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .letter */ .Pv))) {
            if (start >= 0)
                sink.word(text, start, i);
            start = found === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .letter */ .Pv || found === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .lone */ .xE || (found === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .sign */ ._S && signs) ? i : -1;
            open = found;
        }
        if (character > 0xffff)
            i += 1;
        else if (character === newline)
            sink.endLine();
    }
    if (start >= 0)
        sink.word(text, start, text.length);
}


/***/ }),

/***/ 48711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ emptyScore),
/* harmony export */   u: () => (/* binding */ squadWords)
/* harmony export */ });
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67791);

/** Python's `string.punctuation`: all that ASCII has. */
const punctuation = /[!-/:-@[-`{-~]/g;
/** Python's `\b` lies between letters or digits of any script and all else; marks are no letters. */
const articles = /(?<![\p{L}\p{N}])(?:a|an|the)(?![\p{L}\p{N}])/gu;
/**
 * Words as the evaluation script of SQuAD 2.0 compares them: lower case, without ASCII punctuation, without the articles a, an and the,
 * split at white space. Source: `normalize_answer` of evaluate-v2.0.py.
 */
const squadWords = (text, sink) => {
    const lower = text.toLowerCase();
    let start = -1;
    let plain = true;
    for (let i = 0; i < lower.length; i += 1) {
        const unit = lower.charCodeAt(i);
        if (_space_js__WEBPACK_IMPORTED_MODULE_0__/* .spaces */ .qj[unit] === 1) {
            if (start >= 0)
                close(lower, start, i, plain, sink);
            start = -1;
            plain = true;
            continue;
        }
        if (start < 0)
            start = i;
        if (!((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)))
            plain = false;
    }
    if (start >= 0)
        close(lower, start, lower.length, plain, sink);
};
/** @param plain whether there are letters a-z and digits only */
function close(text, start, end, plain, sink) {
    if (plain) {
        if (!isArticle(text, start, end))
            sink.word(text, start, end);
        return;
    }
    // An article may stand beside a sign that is no ASCII punctuation, and leaves a gap.
    const parts = text.slice(start, end).replace(punctuation, '').replace(articles, ' ').split(' ');
    for (const part of parts)
        if (part !== '')
            sink.word(part, 0, part.length);
}
function isArticle(text, start, end) {
    if (end - start > 3 || text.charCodeAt(start) > 116)
        return false;
    const word = text.slice(start, end);
    return word === 'a' || word === 'an' || word === 'the';
}
/** The score of an answer without words: references without words only count where there are no others (evaluate-v2.0.py). */
function emptyScore({ references }) {
    return references.every((reference) => reference.length === 0) ? 1 : 0;
}


/***/ }),

/***/ 6039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOr)
/* harmony export */ });
/** What a text is as JSON; `otherwise` where it is none. */
function jsonOr(text, otherwise) {
    try {
        return JSON.parse(text);
    }
    catch {
        return otherwise;
    }
}


/***/ })

};
