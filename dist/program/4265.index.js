export const id = 4265;
export const ids = [4265];
export const modules = {

/***/ 61940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ unfinishedSentence),
/* harmony export */   ez: () => (/* binding */ placeSentences),
/* harmony export */   o1: () => (/* binding */ unreadEverywhere),
/* harmony export */   wH: () => (/* binding */ countPlaces)
/* harmony export */ });
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2447);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9108);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44819);



function countPlaces(places) {
    const counts = { plain: 0, fenced: 0, prose: 0, bare: 0, given: 0, none: 0 };
    for (const place of places)
        counts[place] += 1;
    return counts;
}
/** Sentences on what it took to read the answers; none where all of them were plain. */
function placeSentences({ plain, fenced, prose, bare, none }, unread) {
    const answers = (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(plain + fenced + prose + bare + none, 'answer');
    const odd = [
        ...(fenced === 0 ? [] : [`in a code fence in ${fenced}`]),
        ...(prose === 0 ? [] : [`within other text in ${prose}`]),
    ];
    return [
        ...(odd.length === 0 ? [] : [`JSON was found ${odd.join(' and ')} of ${answers}.`]),
        ...(bare === 0 ? [] : [`The name of a class stands alone, without JSON, in ${bare} of ${answers}.`]),
        ...(none === 0 ? [] : [`${unread} in ${none} of ${answers} (parse_error).`]),
    ];
}
/** How many answers break off while they reason; null: none does. */
function unfinishedSentence({ pairs }) {
    const answers = pairs.flatMap(({ evidence }) => [...evidence]).filter(({ kind }) => kind === 'answer');
    const unfinished = answers.filter(breaksOff).length;
    if (unfinished === 0)
        return null;
    return (`The reasoning of ${unfinished} of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(answers.length, 'answer')} breaks off before it ends (<think> without </think>), ` +
        'and what stands in it is no answer: allow more new tokens (max_new_tokens).');
}
function breaksOff(evidence) {
    return evidence.kind === 'answer' && (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnfinished */ .ui)(evidence.text);
}
/**
 * Why nothing was measured where not one answer of any side could be read: both would be equal at the worst figure there is, as where the
 * wrong field is looked for. Null: a side has one; the other's figure is the worst there is, and rightly so.
 * @param allowed what an answer may be, as a part of a sentence
 */
function unreadEverywhere({ pairs }, isUnread, what, allowed) {
    const all = pairs.flatMap(({ evidence }) => evidence);
    if (all.length === 0 || !all.every(isUnread))
        return null;
    const [first] = all;
    const example = first?.kind === 'answer' ? ` (the first is ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(first.text)})` : '';
    const unfinished = all.filter(breaksOff).length;
    const cut = unfinished > 0 ? `, and ${unfinished} of them break off in their reasoning (<think> without </think>)` : '';
    return `${what} could be read in any of the ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(all.length, 'answer')}${example}${cut}: ${allowed}.`;
}


/***/ }),

/***/ 80318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ recallOf),
/* harmony export */   ij: () => (/* binding */ precisionOf),
/* harmony export */   li: () => (/* binding */ f1Of),
/* harmony export */   nx: () => (/* binding */ layOutClasses)
/* harmony export */ });
/** Zero where nothing was predicted, as scikit-learn and seqeval with zero_division=0. */
const precisionOf = (right, predicted) => (predicted === 0 ? 0 : right / predicted);
/** Zero where nothing was expected. */
const recallOf = (right, _predicted, expected) => (expected === 0 ? 0 : right / expected);
const f1Of = (right, predicted, expected) => right === 0 ? 0 : (2 * right) / (predicted + expected);
/** A checkpoint that was never tuned may invent a class for every answer; a sum for each would fill the memory. */
const mostUnexpected = 100;
/**
 * Lays out three sums for each class that is expected, one for each of the 100 most common of the classes that are only predicted, and
 * two for the rest of those together: of a rare class that occurs c times on its side, each occurrence counts 1/c of a class and c for
 * the squares. Over all samples of a side every value is exact; in resamples only those of more than 100 unexpected classes are near.
 * @param header number of statistics before the classes
 * @param expected classes of the data
 * @param predicted for each side how often it predicts which class
 * @param always classes that have a sum of their own whatever their number
 */
function layOutClasses(header, expected, predicted, always = []) {
    const names = [...expected].sort();
    const firstUnexpected = header + 3 * names.length;
    const own = [...new Set([...always, ...mostCommon(expected, predicted)])]
        .filter((name) => !expected.has(name))
        .slice(0, mostUnexpected);
    const rareClasses = firstUnexpected + own.length;
    const rareSquares = rareClasses + 1;
    const column = new Map();
    names.forEach((name, i) => {
        column.set(name, header + 3 * i);
    });
    own.forEach((name, i) => {
        column.set(name, firstUnexpected + i);
    });
    return {
        size: rareSquares + 1,
        isRare: (name) => !column.has(name),
        addExpected(row, name, times) {
            const at = column.get(name);
            // A class that the layout has not seen: the data it was made for did not hold this sample.
            if (at === undefined || at >= firstUnexpected)
                row.fill(Number.NaN);
            else
                row[at + 2] += times;
        },
        addPredicted(row, name, times, side) {
            const at = column.get(name);
            if (at === undefined) {
                const all = predicted[side]?.get(name) ?? times;
                row[rareClasses] += times / all;
                row[rareSquares] += times * all;
            }
            else
                row[at < firstUnexpected ? at + 1 : at] += times;
        },
        addRight(row, name, times) {
            row[column.get(name)] += times;
        },
        predicted(sums, name) {
            const at = column.get(name);
            return at === undefined ? 0 : sums[at < firstUnexpected ? at + 1 : at];
        },
        macro(sums, figure) {
            let total = 0;
            let classes = sums[rareClasses];
            for (let at = header; at < firstUnexpected; at += 3) {
                if (sums[at + 1] === 0 && sums[at + 2] === 0)
                    continue;
                total += figure(sums[at], sums[at + 1], sums[at + 2]);
                classes += 1;
            }
            for (let at = firstUnexpected; at < rareClasses; at += 1)
                if (sums[at] !== 0)
                    classes += 1;
            return total / classes;
        },
        weighted(sums, figure) {
            let total = 0;
            let weight = 0;
            for (let at = header; at < firstUnexpected; at += 3) {
                total += sums[at + 2] * figure(sums[at], sums[at + 1], sums[at + 2]);
                weight += sums[at + 2];
            }
            return weight === 0 ? 0 : total / weight;
        },
        macroOfExpected(sums, figure) {
            let total = 0;
            let classes = 0;
            for (let at = header; at < firstUnexpected; at += 3) {
                if (sums[at + 2] === 0)
                    continue;
                total += figure(sums[at], sums[at + 1], sums[at + 2]);
                classes += 1;
            }
            return total / classes;
        },
        products(sums) {
            let [both, squares, expectedSquares] = [0, sums[rareSquares], 0];
            for (let at = header; at < firstUnexpected; at += 3) {
                both += sums[at + 1] * sums[at + 2];
                squares += sums[at + 1] ** 2;
                expectedSquares += sums[at + 2] ** 2;
            }
            for (let at = firstUnexpected; at < rareClasses; at += 1)
                squares += sums[at] ** 2;
            return { both, predicted: squares, expected: expectedSquares };
        },
    };
}
function mostCommon(expected, predicted) {
    const times = new Map();
    for (const side of predicted) {
        for (const [name, count] of side)
            if (!expected.has(name))
                times.set(name, (times.get(name) ?? 0) + count);
    }
    return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}


/***/ }),

/***/ 74268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   n_: () => (/* binding */ knownLabels),
/* harmony export */   u$: () => (/* binding */ parseError)
/* harmony export */ });
/* unused harmony export hasField */
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44819);

/** The class of answers that cannot be read. */
const parseError = 'parse_error';
function knownLabels(samples) {
    const known = new Set();
    for (const { label } of samples)
        if (label !== undefined)
            known.add(folded(label));
    known.delete('');
    return known;
}
/** Without what only a slip sets apart: letter case and white space. */
const folded = (label) => label.trim().replace(/\s+/g, ' ').toLowerCase();
/**
 * The class that a piece of evidence stands for: a given label as it is; of an answer the string of `field` in the first JSON object
 * that has it. A number or a boolean is the class that is written so in JSON (`3`, `true`); null, a list, an object and what is no
 * JSON are the class `parse_error`, save an answer that is the name of a class of the data and nothing else. Such a name in another letter
 * case is another class, as it is in JSON, where classes are compared exactly: the note tells of both.
 */
function readLabel(evidence, field, known = new Set()) {
    if (evidence.kind === 'label')
        return { label: evidence.label, place: 'given' };
    const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .findJson */ .ov)(evidence.text, (value) => hasField(value, field));
    if (found === null)
        return bareLabel(evidence.text, known) ?? unread;
    const label = labelOf(found.value[field]);
    return label === null ? unread : { label, place: found.place };
}
const unread = { label: parseError, place: 'none' };
function bareLabel(answer, known) {
    const label = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .afterReasoning */ .X4)(answer).trim();
    return known.has(folded(label)) ? { label, place: 'bare' } : null;
}
/** Whether no class stands there; a class that was given elsewhere can be empty or say so itself. */
function isUnread({ label, place }) {
    return place === 'none' || (place === 'given' && (label === parseError || label.trim() === ''));
}
function hasField(value, field) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, field);
}
function labelOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}


/***/ }),

/***/ 93406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ blindTo),
/* harmony export */   MM: () => (/* binding */ checkRules),
/* harmony export */   XJ: () => (/* binding */ schemeFor),
/* harmony export */   Y3: () => (/* binding */ usualRules),
/* harmony export */   js: () => (/* binding */ ruleOptions),
/* harmony export */   kK: () => (/* binding */ unreadableTag),
/* harmony export */   uG: () => (/* binding */ unfitFor)
/* harmony export */ });
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2447);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9108);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86509);
/* harmony import */ var _schemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78521);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29104);





const usualRules = { strict: false, scheme: 'auto', match: 'exact' };
const ruleOptions = {
    strict: {
        kind: 'flag',
        usual: false,
        about: 'tags that do not keep their scheme mark no entity (seqeval mode="strict")',
    },
    scheme: {
        kind: 'choice',
        choices: ['auto', 'iob2', 'ioe2', 'iobes', 'bilou'],
        usual: 'auto',
        about: 'with strict: the scheme of the tags; auto takes the one that the expected tags show',
    },
    match: {
        kind: 'choice',
        choices: ['exact', 'overlap'],
        usual: 'exact',
        about: 'overlap: an entity is found when part of it is (a character, or half of the words of the shorter text)',
    },
};
/** Throws where a scheme is named that would go unused. */
function checkRules({ strict, scheme }) {
    if (strict || scheme === 'auto')
        return;
    throw new _family_js__WEBPACK_IMPORTED_MODULE_0__/* .MetricMistake */ .tV(`names scheme=${scheme} without strict, and only strict mode knows schemes: add :strict`);
}
/** The scheme to read tags by in strict mode; null in the default mode, undefined where the expected tags show none. */
function schemeFor(samples, { strict, scheme }) {
    if (!strict)
        return null;
    return scheme === 'auto' ? ((0,_schemes_js__WEBPACK_IMPORTED_MODULE_1__/* .detectScheme */ .Dr)([...samples].flatMap(({ tags }) => [tags ?? []])) ?? undefined) : scheme;
}
/** Why nothing can be told of these samples; null: it can. */
function blindTo(samples, rules) {
    const bare = samples.filter(({ tags, entities }) => tags === undefined && entities === undefined);
    if (bare.length > 0)
        return `${first(bare)} ${bare.length === 1 ? 'has' : 'have'} neither entities nor tags to compare with.`;
    if (rules.strict) {
        const lists = samples.filter(({ tags }) => tags === undefined);
        if (lists.length > 0)
            return `Strict mode judges tags, and ${first(lists)} ${lists.length === 1 ? 'holds' : 'hold'} a list of entities.`;
    }
    const scheme = schemeFor(samples, rules);
    if (scheme === undefined) {
        const bare = (0,_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .bareTag */ .z8)(samples.flatMap(({ tags = [] }) => tags));
        if (bare !== null)
            return `The expected tags have no prefixes (such as ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(bare)}), so they do not tell where an entity begins: write ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(`B-${bare}`)} and ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(`I-${bare}`)}.`;
        return 'The expected tags show none of the schemes IOB2, IOE2, IOBES and BILOU (seqeval refuses them as well): name it, as in strict:scheme=iob2.';
    }
    for (const { id, tags } of samples) {
        const strange = tags === undefined ? null : unreadableTag(tags, scheme);
        if (strange !== null)
            return `The sample ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(id)} has ${strange}.`;
    }
    return null;
}
/** Why the evidence cannot be compared with the samples; null: it can. A model's answer always can: at worst it is wrong. */
function unfitFor({ pairs }, rules) {
    const scheme = schemeFor(pairs.map(({ sample }) => sample), rules);
    for (const { sample, evidence } of pairs) {
        for (const one of evidence) {
            if (one.kind === 'entities' && sample.entities === undefined) {
                return `The sample ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(sample.id)} has tags, and its evidence a list of entities: they cannot be compared.`;
            }
            if (one.kind !== 'tags')
                continue;
            if (sample.tags === undefined) {
                return `The sample ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(sample.id)} has a list of entities, and its evidence tags: they cannot be compared.`;
            }
            const [wanted, given] = [sample.tags.length, one.tags.length];
            if (wanted !== given)
                return `The sample ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(sample.id)} has ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(wanted, 'tag')}, and its evidence ${given}.`;
            const strange = unreadableTag(one.tags, scheme ?? null);
            if (strange !== null)
                return `The evidence for the sample ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(sample.id)} has ${strange}.`;
        }
    }
    return null;
}
/** A tag that cannot be read, in words; null where all can. */
function unreadableTag(tags, scheme) {
    if (tags.includes(''))
        return 'an empty tag';
    const strange = scheme === null ? null : (0,_schemes_js__WEBPACK_IMPORTED_MODULE_1__/* .strangeTag */ .P5)(tags, scheme);
    return strange === null ? null : `the tag ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(strange)}, which is none of the scheme ${scheme.toUpperCase()}`;
}
function first(samples) {
    return `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(samples.length, 'sample')} (the first is ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(samples[0].id)})`;
}


/***/ }),

/***/ 78521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ detectScheme),
/* harmony export */   P5: () => (/* binding */ strangeTag),
/* harmony export */   rX: () => (/* binding */ strictSpans)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29104);

const schemes = {
    iob2: {
        prefixes: 'IOB',
        starts: (_, prefix) => prefix === 'B',
        inside: (previous, prefix) => 'BI'.includes(previous) && prefix === 'I',
        ends: (previous, prefix, same) => 'BI'.includes(previous) && (prefix !== 'I' || !same),
    },
    ioe2: {
        prefixes: 'IOE',
        starts: (previous, prefix, same) => prefix !== 'O' && ('OE'.includes(previous) || (previous === 'I' && !same)),
        inside: (previous, prefix) => previous === 'I' && prefix !== 'O',
        ends: (previous) => previous === 'E',
    },
    iobes: {
        prefixes: 'IOBES',
        starts: (_, prefix) => 'BS'.includes(prefix),
        inside: (previous, prefix) => 'BI'.includes(previous) && 'IE'.includes(prefix),
        ends: (previous) => 'ES'.includes(previous),
    },
    bilou: {
        prefixes: 'IOBLU',
        starts: (_, prefix) => 'BU'.includes(prefix),
        inside: (previous, prefix) => 'BI'.includes(previous) && 'IL'.includes(prefix),
        ends: (previous) => 'LU'.includes(previous),
    },
};
/** Entities as seqeval 1.2.2 reads them in strict mode: what does not keep the scheme is no entity. Every tag must be one of the scheme. */
function strictSpans(tags, name) {
    const scheme = schemes[name];
    const prefixes = [...tags.map(_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT), 'O'];
    const types = [...tags.map(typeOf), typeOf('O')];
    const spans = [];
    let [previous, previousType] = ['O', typeOf('O')];
    for (let at = 0; at < prefixes.length;) {
        let end = at + 1;
        if (scheme.starts(previous, prefixes[at], types[at] === previousType)) {
            while (types[end] === types[end - 1] && scheme.inside(prefixes[end - 1], prefixes[end]))
                end += 1;
            if (scheme.ends(prefixes[end - 1], prefixes[end], types[end] === types[end - 1])) {
                spans.push({ type: types[at], start: at, end });
            }
        }
        at = end;
        previous = prefixes[at - 1];
        previousType = types[at - 1];
    }
    return spans;
}
/** The first tag that is none of the scheme; null where all are. */
function strangeTag(tags, name) {
    const { prefixes } = schemes[name];
    return tags.find((tag) => tag === '' || !prefixes.includes((0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(tag))) ?? null;
}
/** The scheme that the prefixes of the expected tags show, as seqeval's auto_detect; null where they show none. */
function detectScheme(tags) {
    const seen = new Set();
    for (const list of tags)
        for (const tag of list)
            seen.add((0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(tag));
    const prefixes = ['I', 'O', 'B', 'E', 'S', 'L', 'U'].filter((prefix) => seen.has(prefix)).join('');
    if (prefixes.length !== seen.size)
        return null;
    const found = Object.keys(detected).find((name) => detected[name].includes(prefixes));
    return found ?? null;
}
/** Sets of prefixes, in the order IOBESLU. */
const detected = {
    iob2: ['IOB', 'IB', 'OB', 'B'],
    ioe2: ['IOE', 'IE', 'OE', 'E'],
    iobes: ['IOBES', 'IBES', 'IOBE', 'OBES', 'IBE', 'BES', 'OBE', 'BE', 'S'],
    bilou: ['IOBLU', 'IBLU', 'IOBL', 'OBLU', 'IBL', 'BLU', 'OBL', 'BL', 'U'],
};
/** Without the hyphens around it; `_` where nothing is left. */
function typeOf(tag) {
    let from = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(tag).length;
    let to = tag.length;
    while (from < to && tag[from] === '-')
        from += 1;
    while (to > from && tag[to - 1] === '-')
        to -= 1;
    return tag.slice(from, to) || '_';
}


/***/ }),

/***/ 29104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ lenientSpans),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   z8: () => (/* binding */ bareTag)
/* harmony export */ });
/**
 * Entities as seqeval 1.2.2 reads them in its default mode, which is conlleval's: IOB1, IOB2, IOE and IOBES alike, and any other letter
 * before the type continues an entity of the same type. The prefixes L and U of BILOU are such letters: strict mode knows them.
 */
function lenientSpans(tags) {
    const spans = [];
    let [previous, previousType] = ['O', untyped];
    let start = 0;
    for (let at = 0; at <= tags.length; at += 1) {
        const tag = at === tags.length ? 'O' : tags[at];
        const prefix = prefixOf(tag);
        const type = typeAfterPrefix(tag);
        const other = type !== previousType;
        if (ends(previous, prefix) || (isInside(previous) && other))
            spans.push({ type: previousType, start, end: at });
        if (starts(previous, prefix) || (isInside(prefix) && other))
            start = at;
        previous = prefix;
        previousType = type;
    }
    return spans;
}
const untyped = '_';
/** The first character of a tag; '' of an empty one. */
function prefixOf(tag) {
    const point = tag.codePointAt(0);
    return point === undefined || point < 0x10000 ? tag.charAt(0) : String.fromCodePoint(point);
}
/** The first tag that says a type without saying where its entity begins, as `PER` does for `B-PER`; null where none does. */
function bareTag(tags) {
    return tags.find((tag) => tag.length > prefixOf(tag).length && tag[prefixOf(tag).length] !== '-') ?? null;
}
/** What follows the first hyphen, or the prefix where there is none. */
function typeAfterPrefix(tag) {
    const rest = tag.slice(prefixOf(tag).length);
    return rest.slice(rest.indexOf('-') + 1) || untyped;
}
const isInside = (prefix) => prefix !== 'O' && prefix !== '.';
function ends(previous, prefix) {
    if (previous === 'E' || previous === 'S')
        return true;
    return (previous === 'B' || previous === 'I') && (prefix === 'B' || prefix === 'S' || prefix === 'O');
}
function starts(previous, prefix) {
    if (prefix === 'B' || prefix === 'S')
        return true;
    return (prefix === 'E' || prefix === 'I') && (previous === 'E' || previous === 'S' || previous === 'O');
}


/***/ }),

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u$: () => (/* binding */ parseError),
  Fg: () => (/* binding */ tagsOf),
  sv: () => (/* binding */ tallyOf)
});

// EXTERNAL MODULE: ./lib/metrics/text/json.js + 1 modules
var json = __webpack_require__(44819);
;// CONCATENATED MODULE: ./lib/metrics/entities/answer.js

const typeKeys = ['type', 'label', 'entity_type', 'entity_group', 'category', 'class'];
const textKeys = ['text', 'entity', 'word', 'value', 'name', 'mention', 'span'];
/**
 * The entities of an answer: a JSON list, or an object that holds it in `field` (else in `entities`), or an object of lists by type.
 * An item is an object with a type (`type`, `label`, `entity_type`, `entity_group`, `category`, `class`), and a text (`text`, `entity`,
 * `word`, `value`, `name`, `mention`, `span`) or offsets (`start`, `end`) or both; or `[text, type]`; or `[start, end, type]`. In an
 * object of lists an item can be the text alone, and has the list's type unless it says another. An answer without any of these is one
 * item that cannot be read.
 */
function readEntities(answer, field) {
    const found = (0,json/* findJson */.ov)(answer, (value) => {
        const items = itemsOf(value, field);
        return items !== null && (items.length === 0 || items.some(({ entity }) => entity !== null));
    });
    if (found === null)
        return { entities: [], unreadable: 1, place: 'none' };
    const items = itemsOf(found.value, field);
    const entities = items.flatMap(({ entity }) => entity ?? []);
    return { entities, unreadable: items.length - entities.length, place: found.place };
}
/** The tags of an answer: a JSON list of strings, or an object that holds it in `field` (else in `tags`). Null where there is none. */
function readTags(answer, field) {
    const listOf = (value) => (Array.isArray(value) ? value : held(value, [field, 'tags']));
    const found = (0,json/* findJson */.ov)(answer, (value) => {
        const list = listOf(value);
        return Array.isArray(list) && list.every((tag) => typeof tag === 'string' && tag !== '');
    });
    return found && { tags: listOf(found.value), place: found.place };
}
function itemsOf(value, field) {
    if (Array.isArray(value))
        return value.map((item) => ({ entity: entityOf(item, null) }));
    if (!isObject(value))
        return null;
    const list = held(value, [field, 'entities']);
    if (list === null)
        return [];
    if (Array.isArray(list))
        return itemsOf(list, field);
    if (list === undefined)
        return itemsOfLists(value);
    return isObject(list) ? itemsOfLists(list) : null;
}
function itemsOfLists(value) {
    const lists = Object.entries(value);
    if (lists.some(([, items]) => items !== null && !Array.isArray(items)))
        return null;
    return lists.flatMap(([type, items]) => (items ?? []).map((item) => ({ entity: entityOf(item, type) })));
}
function held(value, fields) {
    if (!isObject(value))
        return undefined;
    const field = fields.find((name) => Object.hasOwn(value, name));
    return field === undefined ? undefined : value[field];
}
function entityOf(item, listType) {
    if (typeof item === 'string')
        return listType === null ? null : { type: listType, text: item };
    if (Array.isArray(item)) {
        const [first, second, third] = item;
        if (item.length === 2 && typeof first === 'string' && typeof second === 'string')
            return { type: second, text: first };
        if (item.length === 3 && typeof third === 'string')
            return withOffsets({ type: third }, first, second);
        return null;
    }
    if (!isObject(item))
        return null;
    const type = firstString(item, typeKeys) ?? listType;
    if (type === null)
        return null;
    const text = firstString(item, textKeys);
    const entity = text === null ? { type } : { type, text };
    return withOffsets(entity, item.start, item.end) ?? (text === null ? null : entity);
}
function withOffsets(entity, start, end) {
    return Number.isInteger(start) && Number.isInteger(end)
        ? { ...entity, start: start, end: end }
        : null;
}
function firstString(item, keys) {
    const key = keys.find((name) => Object.hasOwn(item, name) && typeof item[name] === 'string');
    return key === undefined ? null : item[key];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/metrics/entities/matching.js
/**
 * How many of the expected and predicted entities of one type can be put in pairs, each used once (a maximum matching). Two entities
 * that both have offsets are compared by offsets, else by text, of which white space counts as one space each.
 *
 * `exact`: same offsets, or same text. `overlap`: a character in common, or at least half of the words of the shorter text (letters of
 * scripts without spaces are words). An overlap counts in full, as in the measure "type" of SemEval-2013 task 9.
 */
function matchedPairs(expected, predicted, rule) {
    if (expected.length === 0 || predicted.length === 0)
        return 0;
    const matches = rule === 'exact' ? isSame : overlaps;
    const [left, right] = [expected, predicted].map((list) => list.map((entity) => compared(entity, rule)));
    return maximumMatching(expected.length, predicted.length, (i, j) => matches(left[i], right[j]));
}
const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+/gu;
function compared({ text, start, end }, rule) {
    const normal = text === undefined ? null : text.trim().split(/\s+/).join(' ');
    return {
        start: start ?? null,
        end: end ?? 0,
        text: normal,
        words: rule === 'exact' ? [] : (normal?.match(word) ?? []),
    };
}
function isSame(a, b) {
    if (a.start !== null && b.start !== null)
        return a.start === b.start && a.end === b.end;
    return a.text !== null && a.text === b.text;
}
function overlaps(a, b) {
    if (a.start !== null && b.start !== null)
        return Math.max(a.start, b.start) < Math.min(a.end, b.end) || isSame(a, b);
    if (isSame(a, b))
        return true;
    const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
    if (short.length === 0)
        return false;
    const left = [...long];
    const common = short.filter((one) => {
        const at = left.indexOf(one);
        if (at >= 0)
            left[at] = '';
        return at >= 0;
    });
    return 2 * common.length >= short.length;
}
/** Size of a maximum matching of a bipartite graph, by augmenting paths found breadth first. */
function maximumMatching(left, right, joined) {
    const partner = new Int32Array(right).fill(-1);
    const partnerOf = new Int32Array(left).fill(-1);
    const reachedFrom = new Int32Array(right);
    let size = 0;
    for (let root = 0; root < left; root += 1) {
        reachedFrom.fill(-1);
        const queue = [root];
        let end = -1;
        for (let head = 0; head < queue.length && end < 0; head += 1) {
            const i = queue[head];
            for (let j = 0; j < right && end < 0; j += 1) {
                if (reachedFrom[j] !== -1 || !joined(i, j))
                    continue;
                reachedFrom[j] = i;
                if (partner[j] === -1)
                    end = j;
                else
                    queue.push(partner[j]);
            }
        }
        if (end >= 0)
            size += 1;
        while (end >= 0) {
            const i = reachedFrom[end];
            const before = partnerOf[i];
            partner[end] = i;
            partnerOf[i] = end;
            end = before;
        }
    }
    return size;
}

// EXTERNAL MODULE: ./lib/metrics/entities/rules.js
var rules = __webpack_require__(93406);
// EXTERNAL MODULE: ./lib/metrics/entities/schemes.js
var schemes = __webpack_require__(78521);
// EXTERNAL MODULE: ./lib/metrics/entities/spans.js
var spans = __webpack_require__(29104);
;// CONCATENATED MODULE: ./lib/metrics/entities/tally.js





/** The type of what could not be read in an answer: a wrong entity, so that an unreadable answer never counts as "there are none". */
const parseError = 'parse_error';
/** Null where the evidence cannot be compared with the sample (`unfitFor` says why). */
function tallyOf(evidence, sample, judging) {
    const { entities, tags } = sample;
    if (evidence.kind === 'entities') {
        return entities === undefined ? null : tallyLists(entities, evidence.entities, 0, 'given', judging);
    }
    if (evidence.kind === 'answer' && entities !== undefined) {
        const read = readEntities(evidence.text, judging.field);
        return tallyLists(entities, read.entities, read.unreadable, read.place, judging);
    }
    if (tags === undefined)
        return null;
    const given = tagsOf(evidence, tags.length, judging);
    const fits = (list) => (0,rules/* unreadableTag */.kK)(list, judging.scheme) === null;
    if (given === null)
        return fits(tags) ? tallyTags(tags, [], 1, 'none', judging) : null;
    return given.tags.length === tags.length && fits(tags) && fits(given.tags)
        ? tallyTags(tags, given.tags, 0, given.place, judging)
        : null;
}
/** The tags of evidence; null for an answer that holds no tags of this length. */
function tagsOf(evidence, length, { field, scheme }) {
    if (evidence.kind === 'tags')
        return { tags: evidence.tags, place: 'given' };
    const read = readTags(evidence.text, field);
    return read !== null && read.tags.length === length && (0,rules/* unreadableTag */.kK)(read.tags, scheme) === null ? read : null;
}
function tallyLists(expected, predicted, unreadable, place, { rules }) {
    const types = new Map();
    const [wanted, given] = [byType(expected), byType(predicted)];
    for (const type of new Set([...wanted.keys(), ...given.keys()])) {
        const [some, others] = [wanted.get(type) ?? [], given.get(type) ?? []];
        const right = matchedPairs(some, others, rules.match);
        types.set(type, { right, predicted: others.length, expected: some.length });
    }
    if (unreadable > 0)
        typeOf(types, parseError).predicted += unreadable;
    return { types, place };
}
function tallyTags(expected, predicted, unreadable, place, judging) {
    const { scheme, rules } = judging;
    const spansOf = (tags) => (scheme === null ? (0,spans/* lenientSpans */.$$)(tags) : (0,schemes/* strictSpans */.rX)(tags, scheme));
    const [wanted, given] = [spansOf(expected), spansOf(predicted)];
    if (rules.match === 'overlap')
        return tallyLists(wanted, given, unreadable, place, judging);
    const types = new Map();
    for (const { type } of wanted)
        typeOf(types, type).expected += 1;
    let at = 0;
    for (const span of given) {
        const sums = typeOf(types, span.type);
        sums.predicted += 1;
        // No two spans of a list end at the same token.
        while (at < wanted.length && wanted[at].end < span.end)
            at += 1;
        if (at < wanted.length && tally_isSame(wanted[at], span))
            sums.right += 1;
    }
    if (unreadable > 0)
        typeOf(types, parseError).predicted += unreadable;
    return { types, place };
}
const tally_isSame = (a, b) => a.end === b.end && a.start === b.start && a.type === b.type;
function typeOf(types, type) {
    const known = types.get(type);
    if (known !== undefined)
        return known;
    const sums = { right: 0, predicted: 0, expected: 0 };
    types.set(type, sums);
    return sums;
}
function byType(entities) {
    const types = new Map();
    for (const entity of entities) {
        const list = types.get(entity.type);
        if (list === undefined)
            types.set(entity.type, [entity]);
        else
            list.push(entity);
    }
    return types;
}


/***/ }),

/***/ 86509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   T1: () => (/* binding */ family),
/* harmony export */   tV: () => (/* binding */ MetricMistake),
/* harmony export */   xZ: () => (/* binding */ makeMetric)
/* harmony export */ });
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19519);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);


function family(name, options, make) {
    return { name, options, make: (canonical, chosen) => make(canonical, chosen) };
}
/** A family of one. */
function single(metric) {
    return { name: metric.name, options: {}, make: () => metric };
}
/** What was wrong with a name as written: a part of a sentence, after "given ...". */
class MetricMistake extends Error {
}
/** The metric that a family makes of `name:key=value:flag`. Throws a MetricMistake. */
function makeMetric(family, written) {
    const chosen = {};
    for (const [key, option] of Object.entries(family.options))
        chosen[key] = option.usual;
    const seen = new Set();
    for (const part of written.split(':').slice(1)) {
        const [key = '', ...rest] = part.split('=');
        const option = family.options[key];
        if (option === undefined || !Object.hasOwn(family.options, key))
            throw unknownOption(family, key);
        if (seen.has(key))
            throw new MetricMistake(`names ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(key)} a second time`);
        seen.add(key);
        chosen[key] = chosenValue(key, option, rest.length === 0 ? null : rest.join('='));
    }
    const named = Object.entries(family.options)
        .filter(([key, { usual }]) => chosen[key] !== usual)
        .map(([key]) => (chosen[key] === true ? key : `${key}=${chosen[key]}`));
    return family.make([family.name, ...named].join(':'), chosen);
}
function unknownOption({ name, options }, key) {
    const known = Object.keys(options);
    if (known.length === 0)
        return new MetricMistake(`${name} has no options`);
    return new MetricMistake(`${name} has no option ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(key)}; its options are ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(known)}${(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known)}`);
}
function chosenValue(key, option, given) {
    if (option.kind === 'flag') {
        if (given === null || given === 'true')
            return true;
        if (given === 'false')
            return false;
        throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: true or false`);
    }
    if (given === null || given === '')
        throw new MetricMistake(`${key} needs a value: ${key}=${option.usual ?? '...'}`);
    if (option.kind === 'choice') {
        if (option.choices.includes(given))
            return given;
        throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)([...option.choices], 20)}`);
    }
    if (option.kind === 'name') {
        if (/^\w+$/.test(given))
            return given;
        throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: letters, digits and _`);
    }
    const number = Number(given);
    const { min, max, whole } = option;
    if (Number.isFinite(number) && number >= min && number <= max && (!whole || Number.isInteger(number)))
        return number;
    throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: ${whole ? 'a whole number' : 'a number'} from ${min} to ${max}`);
}


/***/ }),

/***/ 28193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   V: () => (/* binding */ gradeOf),
/* harmony export */   c0: () => (/* binding */ people),
/* harmony export */   e8: () => (/* binding */ gradedMetric),
/* harmony export */   fv: () => (/* binding */ judgePreference),
/* harmony export */   zU: () => (/* binding */ peoplePreference)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86509);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8637);


const graders = {
    judgement: { name: 'judge', title: 'Judge', who: 'a judge model', verb: 's' },
    rating: { name: 'people', title: 'People', who: 'people', verb: '' },
};
const preference = 'preference';
const overall = 'overall';
/** The scale of a rubric that brings none. */
const usualScale = { low: 1, high: 5 };
/** The grade that a metric is the mean of, by its name in the evidence: `overall`, `preference`, or a criterion of the rubric. */
function gradeOf(metric) {
    if (metric.endsWith(`_${preference}`))
        return preference;
    return /:criterion=(\w+)/.exec(metric)?.[1] ?? overall;
}
/** The metric of a row of grades, on the scale that its task's rubric has. */
function gradedMetric(name, criteria) {
    const of = name.startsWith(graders.judgement.name) ? 'judgement' : 'rating';
    const grade = gradeOf(name);
    if (grade === preference)
        return preferred(of);
    const criterion = criteria.find((each) => each.name === grade);
    return graded(of, name, criterion ?? { ...usualScale, title: grade });
}
/** Mean grade of the answers by one criterion of the rubric, or all in all. */
function gradedFamily(of) {
    return (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)(graders[of].name, {
        criterion: {
            kind: 'name',
            usual: overall,
            about: 'a criterion of the rubric, such as style',
        },
    }, (name, { criterion }) => graded(of, name, { ...usualScale, title: criterion }));
}
function graded(of, name, { title, low, high }) {
    const grade = gradeOf(name);
    const who = graders[of];
    const all = grade === overall;
    return {
        name,
        title: all ? who.title : `${who.title} (${inside(title)})`,
        tells: `what ${who.who} think${who.verb} of the answers, ${all ? 'all in all' : 'by one criterion'}: the mean grade`,
        better: 'higher',
        unit: 'grades',
        scale: 1,
        range: [low, high],
        equals: 'arithmetic mean of the grades on the scale of the rubric, 1 to 5 where it says nothing else',
        of,
        pools: null,
        withoutReferences: true,
        scorer: (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Z)(meanOf(grade, low, high)),
    };
}
/** A title in the middle of a text: `Factual accuracy`, but not `IRAC`, without its capital. */
function inside(title) {
    return title.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());
}
/** Share of samples whose answer is liked better, a tie counting half on both sides, so that the two sides add up to 1. */
function preferred(of) {
    const who = graders[of];
    return {
        name: `${who.name}_${preference}`,
        title: `${who.title} preference`,
        tells: `share of samples whose answer ${who.who} prefer${who.verb} to the other side's, a tie counting half`,
        better: 'higher',
        unit: 'points',
        scale: 1,
        range: [0, 1],
        equals: 'win rate with ties as half a win; both sides add up to 1',
        of,
        pools: null,
        withoutReferences: true,
        scorer: (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Z)(meanOf(preference, 0, 1)),
    };
}
/** A sample without the grade does not count; a grade beyond the scale cannot be measured. */
function meanOf(grade, low, high) {
    return {
        size: 2,
        statistics({ grades }) {
            const own = Object.hasOwn(grades, grade) ? grades[grade] : null;
            if (own === null)
                return [0, 0];
            return own >= low && own <= high ? [own, 1] : [Number.NaN, 1];
        },
        value: (sums) => sums[0] / sums[1],
    };
}
function preferredFamily(of) {
    return (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)(`${graders[of].name}_${preference}`, {}, () => preferred(of));
}
const judge = gradedFamily('judgement');
const judgePreference = preferredFamily('judgement');
const people = gradedFamily('rating');
const peoplePreference = preferredFamily('rating');


/***/ }),

/***/ 8637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ usualReading),
/* harmony export */   Z: () => (/* binding */ fixed)
/* harmony export */ });
const usualReading = { field: 'category', schema: null };
/** A scorer that is the same for all data. */
function fixed(scorer) {
    return () => scorer;
}


/***/ }),

/***/ 48640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Makes a value of a key once, and keeps it as long as the key lives. */
function oncePer(make) {
    const made = new WeakMap();
    return (key) => {
        const kept = made.get(key);
        if (kept !== undefined)
            return kept.value;
        const value = make(key);
        made.set(key, { value });
        return value;
    };
}


/***/ }),

/***/ 44819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X4: () => (/* binding */ afterReasoning),
  ov: () => (/* binding */ findJson),
  ui: () => (/* binding */ isUnfinished)
});

// UNUSED EXPORTS: wholeJson

;// CONCATENATED MODULE: ./lib/metrics/text/json-spans.js
const failed = -1;
/** What the grammar allows next, inside an open object or array. */
const next = { value: 0, valueOrEnd: 1, key: 2, keyOrEnd: 3, commaOrEnd: 4 };
const code = (character) => character.charCodeAt(0);
const [quote, backslash, comma, colon] = [code('"'), code('\\'), code(','), code(':')];
const [openObject, closeObject, openArray, closeArray] = [code('{'), code('}'), code('['), code(']')];
/**
 * Finds where JSON objects and arrays end in a text that holds other things as well. The grammar is JSON's, with the constants NaN,
 * Infinity and -Infinity that Python's json module reads and writes too.
 *
 * What an object holds does not depend on what stands around it, so the end of every object and array that was met on the way is kept:
 * a text is read once or twice however many of its braces are never closed.
 */
function jsonSpans(text) {
    const ends = new Map();
    /** Index after the object or array that starts at `start`, or -1 where none does. */
    return (start) => {
        const known = ends.get(start);
        if (known !== undefined)
            return known;
        const first = text.charCodeAt(start);
        if (first !== openObject && first !== openArray)
            return failed;
        const open = [];
        let expected = next.value;
        let at = start;
        while (at !== failed) {
            at = afterSpace(text, at);
            const character = text.charCodeAt(at);
            const innermost = open.length === 0 ? failed : text.charCodeAt(open.at(-1));
            const closes = (expected === next.valueOrEnd || expected === next.keyOrEnd || expected === next.commaOrEnd) &&
                character === (innermost === openObject ? closeObject : closeArray);
            if (closes) {
                at += 1;
                ends.set(open.pop(), at);
                if (open.length === 0)
                    return at;
                expected = next.commaOrEnd;
            }
            else if (expected === next.commaOrEnd) {
                at = character === comma ? at + 1 : failed;
                expected = innermost === openObject ? next.key : next.value;
            }
            else if (expected === next.key || expected === next.keyOrEnd) {
                at = character === quote ? afterSpace(text, stringEnd(text, at)) : failed;
                at = at !== failed && text.charCodeAt(at) === colon ? at + 1 : failed;
                expected = next.value;
            }
            else if (character === openObject || character === openArray) {
                const end = ends.get(at);
                if (end === undefined) {
                    open.push(at);
                    at += 1;
                    expected = character === openObject ? next.keyOrEnd : next.valueOrEnd;
                }
                else {
                    at = end;
                    expected = next.commaOrEnd;
                }
            }
            else {
                at = character === quote ? stringEnd(text, at) : scalarEnd(text, at);
                expected = next.commaOrEnd;
            }
        }
        for (const unfinished of open)
            ends.set(unfinished, failed);
        return failed;
    };
}
/** Index of the first character from `at` on that is no JSON white space; -1 for -1. */
function afterSpace(text, at) {
    if (at === failed)
        return failed;
    let end = at;
    for (;; end += 1) {
        const character = text.charCodeAt(end);
        if (character !== 0x20 && character !== 0x0a && character !== 0x0d && character !== 0x09)
            return end;
    }
}
/** Index after the string that starts at `start`, or -1 where it is not closed or holds what JSON does not allow. */
function stringEnd(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (character === quote)
            return at + 1;
        if (character < 0x20)
            return failed;
        if (character === backslash) {
            at += 1;
            const escaped = text.charAt(at);
            if (escaped === 'u') {
                for (let digit = 1; digit <= 4; digit += 1)
                    if (!isHexadecimal(text.charCodeAt(at + digit)))
                        return failed;
                at += 4;
            }
            else if (escaped === '' || !'"\\/bfnrt'.includes(escaped))
                return failed;
        }
    }
    return failed;
}
const constants = ['NaN', 'Infinity', '-Infinity'];
/** Length of the constant of Python's json module that stands at `at`, or 0. */
function constantLength(text, at) {
    return constants.find((word) => text.startsWith(word, at))?.length ?? 0;
}
const literal = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
function scalarEnd(text, at) {
    const constant = constantLength(text, at);
    if (constant > 0)
        return at + constant;
    literal.lastIndex = at;
    return literal.test(text) ? literal.lastIndex : failed;
}
function isHexadecimal(character) {
    return ((character >= 0x30 && character <= 0x39) ||
        (character >= 0x41 && character <= 0x46) ||
        (character >= 0x61 && character <= 0x66));
}

;// CONCATENATED MODULE: ./lib/metrics/text/json.js

/**
 * The JSON value in a model's answer: the whole answer, as Python's json.loads reads it (NaN and Infinity become null); else the first
 * object or array that is wanted in a code fence; else the first that is wanted and stands in the text, not inside another one.
 * Reasoning is not searched, neither what ends with `</think>` nor what was cut off before. Linear in the length of the answer, whatever it holds.
 * @param wanted whether a value is what the answer was to hold
 */
function findJson(answer, wanted) {
    const whole = wholeJson(answer);
    if (whole !== undefined)
        return wanted(whole) ? { place: 'plain', value: whole } : null;
    const text = afterReasoning(answer);
    if (!/[{[]/.test(text))
        return null;
    const endOf = jsonSpans(text);
    for (const value of fencedJson(text, endOf))
        if (wanted(value))
            return { place: 'fenced', value };
    for (const value of proseJson(text, endOf))
        if (wanted(value))
            return { place: 'prose', value };
    return null;
}
/** The object or array that a whole text is; undefined where it is none. */
function wholeJson(text) {
    const start = afterSpace(text, 0);
    // An exception costs more than all the rest, and most answers that are no JSON begin with a letter.
    if (text[start] !== '{' && text[start] !== '[')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        if (!/NaN|Infinity/.test(text))
            return undefined;
        const end = jsonSpans(text)(start);
        return end >= 0 && afterSpace(text, end) === text.length ? parsed(text.slice(start, end)) : undefined;
    }
}
/** What stands outside of reasoning: after the last `</think>`, and before a `<think>` that nothing ends. */
function afterReasoning(answer) {
    const rest = answer.slice(endOfReasoning(answer));
    const open = rest.indexOf('<think>');
    return open < 0 ? rest : rest.slice(0, open);
}
/** Whether an answer breaks off while it reasons, as one does that came to its limit of tokens. */
function isUnfinished(answer) {
    return answer.indexOf('<think>', endOfReasoning(answer)) >= 0 && wholeJson(answer) === undefined;
}
function endOfReasoning(answer) {
    const mark = '</think>';
    const at = answer.lastIndexOf(mark);
    return at < 0 ? 0 : at + mark.length;
}
const fence = '```';
function* fencedJson(text, endOf) {
    for (let open = text.indexOf(fence); open >= 0;) {
        let close = text.indexOf(fence, open + fence.length);
        if (close < 0)
            close = text.length;
        const start = afterInfo(text, open + fence.length, close);
        const end = endOf(start);
        if (end > start && end <= close && text.slice(end, close).trim() === '')
            yield parsed(text.slice(start, end));
        open = close === text.length ? -1 : text.indexOf(fence, close + fence.length);
    }
}
/** After the name of a language that may follow the fence. */
function afterInfo(text, from, to) {
    const info = /[ \t]*[\w.+-]*\s*/y;
    info.lastIndex = from;
    info.test(text);
    return Math.min(info.lastIndex, to);
}
function* proseJson(text, endOf) {
    const bracket = /[{[]/g;
    for (let found = bracket.exec(text); found !== null; found = bracket.exec(text)) {
        const end = endOf(found.index);
        if (end < 0)
            continue;
        yield parsed(text.slice(found.index, end));
        bracket.lastIndex = end;
    }
}
/** @param json keeps the grammar of `jsonSpans` */
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return JSON.parse(constantsAsNull(json));
    }
}
function constantsAsNull(json) {
    let made = '';
    let from = 0;
    for (let at = 0; at < json.length;) {
        const length = constantLength(json, at);
        if (json[at] === '"')
            at = stringEnd(json, at);
        else if (length === 0)
            at += 1;
        else {
            made += `${json.slice(from, at)}null`;
            at += length;
            from = at;
        }
    }
    return made + json.slice(from);
}


/***/ }),

/***/ 19519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known word that a mistyped one most likely stands for; null where none is near enough to be meant. */
function nearest(word, known) {
    const plain = flat(word);
    if (plain === '')
        return null;
    const ranked = known
        .map((candidate) => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, flat(candidate)) }))
        .sort((a, b) => a.far - b.far);
    const best = ranked[0];
    if (best && best.far <= Math.max(1, Math.floor(plain.length / 3)))
        return best.candidate;
    if (plain.length < 3)
        return null;
    return known.find((candidate) => flat(candidate).startsWith(plain) || plain.startsWith(flat(candidate))) ?? null;
}
/** `; did you mean "rougeL"?`, or nothing. */
function didYouMean(word, known) {
    const meant = typeof word === 'string' ? nearest(word, known) : null;
    return meant === null ? '' : `; did you mean "${meant}"?`;
}
function flat(word) {
    return word
        .slice(0, 200)
        .toLowerCase()
        .replace(/[\s_-]/g, '');
}


/***/ })

};
