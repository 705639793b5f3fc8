export const id = 8766;
export const ids = [8766];
export const modules = {

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   r: () => (/* binding */ sides)
/* harmony export */ });
const sides = ['baseline', 'candidate'];
/** What a metric judges, and the kinds of evidence that can tell. */
const evidenceOf = {
    text: ['answer'],
    label: ['answer', 'label'],
    entities: ['answer', 'tags', 'entities'],
    likelihood: ['likelihood'],
    choice: ['choice'],
    score: ['score'],
    judgement: ['judgement'],
    rating: ['rating'],
};


/***/ }),

/***/ 60628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ spearman),
/* harmony export */   hp: () => (/* binding */ meanRanks),
/* harmony export */   nc: () => (/* binding */ pearson)
/* harmony export */ });
/* unused harmony export kendallTauB */
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6793);

/**
 * Pearson's correlation of two raters' ratings. Equal to scipy 1.17.1, `pearsonr`.
 * @param counts sums of `pairs.rows`
 * @returns NaN where a rater used one rating only, or without items
 */
function pearson(pairs, counts = pairs.rows.total) {
    const { first, second } = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .margins */ .yq)(pairs, counts);
    return correlation(pairs, counts, place(first, pairs.scale), place(second, pairs.scale));
}
/** Spearman's rank correlation, ties at their mean rank. Equal to scipy 1.17.1, `spearmanr`. NaN as for `pearson`. */
function spearman(pairs, counts = pairs.rows.total) {
    const { first, second } = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .margins */ .yq)(pairs, counts);
    return correlation(pairs, counts, place(first, meanRanks(first)), place(second, meanRanks(second)));
}
/**
 * Kendall's tau-b ("The treatment of ties in ranking problems", 1945), by Knight's count of discordant pairs ("A computer method for
 * calculating Kendall's tau with ungrouped data", 1966) over a Fenwick tree: O(n log n). Equal to scipy 1.17.1, `kendalltau`. NaN as for
 * `pearson`.
 */
function kendallTauB(pairs, counts = pairs.rows.total) {
    const { first, second, items } = margins(pairs, counts);
    const all = pairsAmong(items);
    const [tiedFirst, tiedSecond, tiedBoth] = [first, second, counts].map(tied);
    if (tiedFirst === all || tiedSecond === all)
        return Number.NaN;
    const more = all - tiedFirst - tiedSecond + tiedBoth - 2 * discordant(pairs, counts);
    return within(more / Math.sqrt(all - tiedFirst) / Math.sqrt(all - tiedSecond));
}
/** The rank of each place of the scale among the ratings given, from 1; ratings that are equal share the mean of their ranks. */
function meanRanks(margin) {
    const ranks = new Float64Array(margin.length);
    for (let place = 0, below = 0; place < margin.length; place++) {
        ranks[place] = below + (margin[place] + 1) / 2;
        below += margin[place];
    }
    return ranks;
}
/** @returns null where at most one place is in use */
function place(margin, at) {
    const used = margin.findIndex((count) => count !== 0);
    if (margin.findLastIndex((count) => count !== 0) === used)
        return null;
    let [total, offset] = [0, 0];
    for (let i = used; i < margin.length; i++) {
        total += margin[i];
        offset += margin[i] * (at[i] - at[used]);
    }
    return { at, mean: at[used] + offset / total };
}
function correlation(pairs, counts, x, y) {
    if (x === null || y === null)
        return Number.NaN;
    let [xx, xy, yy] = [0, 0, 0];
    for (let cell = 0; cell < pairs.first.length; cell++) {
        const dx = x.at[pairs.first[cell]] - x.mean;
        const dy = y.at[pairs.second[cell]] - y.mean;
        const count = counts[cell];
        xx += count * dx * dx;
        xy += count * dx * dy;
        yy += count * dy * dy;
    }
    return within(xy / Math.sqrt(xx) / Math.sqrt(yy));
}
/** Rounding must not carry it over the edge. */
const within = (x) => Math.max(-1, Math.min(1, x));
const pairsAmong = (count) => (count * (count - 1)) / 2;
function tied(counts) {
    let total = 0;
    for (let i = 0; i < counts.length; i++)
        total += pairsAmong(counts[i]);
    return total;
}
/** Pairs of items of which the first rater puts one higher, the second rater the other. */
function discordant({ scale, first, second }, counts) {
    const tree = new Float64Array(scale.length + 1);
    let [seen, total] = [0, 0];
    for (let start = 0, end = 0; start < first.length; start = end) {
        while (end < first.length && first[end] === first[start]) {
            let upTo = 0;
            for (let node = second[end] + 1; node > 0; node -= node & -node)
                upTo += tree[node];
            total += counts[end] * (seen - upTo);
            end++;
        }
        for (let cell = start; cell < end; cell++) {
            seen += counts[cell];
            for (let node = second[cell] + 1; node < tree.length; node += node & -node)
                tree[node] += counts[cell];
        }
    }
    return total;
}


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ shareWithin),
/* harmony export */   ZG: () => (/* binding */ sharedPairs),
/* harmony export */   nZ: () => (/* binding */ ratingPairs),
/* harmony export */   yq: () => (/* binding */ margins)
/* harmony export */ });
/* unused harmony export meanDifference */
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93199);
/* harmony import */ var _ratings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17410);


/** @param scale every possible rating; else those that occur where both raters gave one */
function ratingPairs(first, second, scale) {
    const both = first.map((rating, item) => (0,_ratings_js__WEBPACK_IMPORTED_MODULE_0__/* .isRating */ .sT)(rating) && (0,_ratings_js__WEBPACK_IMPORTED_MODULE_0__/* .isRating */ .sT)(second[item]));
    const onlyPairs = [first, second].map((row) => first.map((_, item) => (both[item] ? row[item] : null)));
    const { scale: values, place } = (0,_ratings_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(onlyPairs, scale);
    const keys = both.map((paired, item) => (paired ? place[2 * item] * values.length + place[2 * item + 1] : -1));
    const columns = Float64Array.from(new Set(keys.filter((key) => key >= 0))).sort();
    const columnOf = new Map(Array.from(columns, (key, column) => [key, column]));
    const rows = new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticRows */ .A(columns.length, first.length);
    const row = new Float64Array(columns.length);
    for (const key of keys) {
        const column = columnOf.get(key);
        if (column !== undefined)
            row[column] = 1;
        rows.push(row);
        if (column !== undefined)
            row[column] = 0;
    }
    return {
        scale: values,
        first: Int32Array.from(columns, (key) => Math.floor(key / values.length)),
        second: Int32Array.from(columns, (key) => key % values.length),
        rows,
    };
}
/**
 * Pairs as of two raters where an item has several: the first with each of the others, or, where no item has a first, each two of the others in
 * both orders. All pairs of an item together count as one, so that an item with many raters counts no more than others.
 * @param scale every possible rating
 */
function sharedPairs(items, scale) {
    const values = Float64Array.from(new Set(scale)).sort();
    const placeOf = new Map(Array.from(values, (value, at) => [value, at]));
    const keyed = items.map((item) => pairsOf(item).map(([a, b]) => placeOf.get(a) * values.length + placeOf.get(b)));
    const columns = Float64Array.from(new Set(keyed.flat())).sort();
    const columnOf = new Map(Array.from(columns, (key, column) => [key, column]));
    const rows = new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticRows */ .A(columns.length, items.length);
    for (const keys of keyed) {
        const row = new Float64Array(columns.length);
        for (const key of keys)
            row[columnOf.get(key)] += 1 / keys.length;
        rows.push(row);
    }
    return {
        scale: values,
        first: Int32Array.from(columns, (key) => Math.floor(key / values.length)),
        second: Int32Array.from(columns, (key) => key % values.length),
        rows,
    };
}
function pairsOf({ first, others }) {
    const given = others.filter(_ratings_js__WEBPACK_IMPORTED_MODULE_0__/* .isRating */ .sT);
    if ((0,_ratings_js__WEBPACK_IMPORTED_MODULE_0__/* .isRating */ .sT)(first))
        return given.map((other) => [first, other]);
    return given.flatMap((a, i) => given.flatMap((b, j) => (i === j ? [] : [[a, b]])));
}
/** How many items each rater gave each rating of the scale. */
function margins({ scale, first, second }, counts) {
    const margin = { first: new Float64Array(scale.length), second: new Float64Array(scale.length), items: 0 };
    for (let cell = 0; cell < first.length; cell++) {
        margin.first[first[cell]] += counts[cell];
        margin.second[second[cell]] += counts[cell];
        margin.items += counts[cell];
    }
    return margin;
}
/**
 * How far the second rater lies above the first, in the scale's unit; NaN without items.
 * @param counts sums of `pairs.rows`
 */
function meanDifference(pairs, counts = pairs.rows.total) {
    return meanOf(pairs, counts, (first, second) => second - first);
}
/** The share of items on which the ratings lie at most `distance` apart, in the scale's unit: 0 for exact agreement. NaN without items. */
function shareWithin(pairs, distance, counts = pairs.rows.total) {
    return meanOf(pairs, counts, (first, second) => Number(Math.abs(second - first) <= distance));
}
function meanOf(pairs, counts, of) {
    const { scale, first, second } = pairs;
    let [items, total] = [0, 0];
    for (let cell = 0; cell < first.length; cell++) {
        items += counts[cell];
        total += counts[cell] * of(scale[first[cell]], scale[second[cell]]);
    }
    return total / items;
}


/***/ }),

/***/ 17410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   sT: () => (/* binding */ isRating),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/**
 * @param scale every possible rating, in any order; else the ratings that occur. Give it where distances or chance depend on ratings that
 *   nobody used: weighted kappas, AC1 and AC2.
 * @throws RangeError for a rating that is not on the scale
 */
function placed(ratings, scale) {
    const items = ratings.reduce((most, row) => Math.max(most, row.length), 0);
    const occurring = scale ?? ratings.flatMap((row) => row.filter(isRating));
    const sorted = Float64Array.from(new Set(occurring)).sort();
    const placeOf = new Map(Array.from(sorted, (value, at) => [value, at]));
    const place = new Int32Array(items * ratings.length).fill(-1);
    ratings.forEach((row, rater) => {
        row.forEach((rating, item) => {
            if (!isRating(rating))
                return;
            const at = placeOf.get(rating);
            if (at === undefined)
                throw new RangeError(`the rating ${rating} is not on the scale ${sorted.join(', ')}`);
            place[item * ratings.length + rater] = at;
        });
    });
    return { scale: sorted, items, raters: ratings.length, place };
}
function isRating(rating) {
    return rating !== null && rating !== undefined && !Number.isNaN(rating);
}
/** How often an item was given each rating: places on the scale, increasing, and how many raters chose them. */
function tallyOf({ place, raters }, item) {
    const tally = [];
    const given = place.slice(item * raters, (item + 1) * raters).sort();
    for (const at of given) {
        const last = tally[tally.length - 1];
        if (at < 0)
            continue;
        if (last?.place === at)
            last.count += 1;
        else
            tally.push({ place: at, count: 1 });
    }
    return tally;
}


/***/ }),

/***/ 91305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zi: () => (/* binding */ betaFraction),
/* harmony export */   aV: () => (/* binding */ betaShare)
/* harmony export */ });
/* unused harmony export logGamma */
/** ln Gamma(x) for x > 0: Stirling's series (DLMF 5.11.1), reached by the recurrence where `x` is small. */
function logGamma(x) {
    let shift = 0;
    while (x < 20) {
        shift -= Math.log(x);
        x += 1;
    }
    const s = 1 / (x * x);
    const series = (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / x;
    return shift + (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series;
}
/** The regularised incomplete beta function I_x(a, b), a and b above 0 (DLMF 8.17.22). */
function betaShare(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
    return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
/** The continued fraction of I_x(a, b), by Lentz's method. */
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const safe = (v) => (Math.abs(v) < tiny ? tiny : v);
    let c = 1;
    let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / safe(1 + even * d);
        c = safe(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / safe(1 + odd * d);
        c = safe(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return fraction;
}


/***/ }),

/***/ 38338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93199);

function cellsOf(table, units) {
    const width = 2 * table.size;
    const distinct = new DistinctRows(width);
    const cell = new Int32Array(units.count);
    const sums = new Float64Array(width);
    const { start, samples } = samplesByUnit(table, units);
    for (let unit = 0; unit < units.count; unit++) {
        sums.fill(0);
        for (let at = start[unit]; at < start[unit + 1]; at++) {
            table.baseline.addTo(sums, samples[at]);
            table.candidate.addTo(sums, samples[at], table.size);
        }
        cell[unit] = distinct.numberOf(sums);
    }
    const { rows } = distinct;
    const multiplicity = new Int32Array(rows.length);
    for (let unit = 0; unit < units.count; unit++)
        multiplicity[cell[unit]] += 1;
    const dense = rows.entries * 3 > rows.length * width;
    const room = dense ? 4 * Math.ceil(width / 4) : width;
    return {
        cell,
        count: rows.length,
        width,
        units: multiplicity,
        weigh: dense ? denseWeigher(rows) : (weights, into) => rows.weigh(weights, into),
        addTo: (into, row) => rows.addTo(into, row),
        room,
    };
}
function samplesByUnit({ n }, { unit, count }) {
    const start = new Int32Array(count + 1);
    for (let i = 0; i < n; i++)
        start[unit[i] + 1] += 1;
    for (let u = 0; u < count; u++)
        start[u + 1] += start[u];
    const free = start.slice();
    const samples = new Int32Array(n);
    for (let i = 0; i < n; i++)
        samples[free[unit[i]]++] = i;
    return { start, samples };
}
/** Columns in blocks of four, so that a block's sums stay in registers. */
function denseWeigher(rows) {
    const { length } = rows;
    const blocks = Array.from({ length: Math.ceil(rows.size / 4) }, () => new Float64Array(4 * length));
    const row = new Float64Array(4 * blocks.length);
    for (let i = 0; i < length; i++) {
        row.fill(0);
        rows.addTo(row, i);
        blocks.forEach((block, b) => {
            for (let k = 0; k < 4; k++)
                block[4 * i + k] = row[4 * b + k];
        });
    }
    return (weights, sums) => {
        for (let b = 0; b < blocks.length; b++)
            weighBlock(blocks[b], weights, length, sums, 4 * b);
    };
}
function weighBlock(block, weights, length, sums, column) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < length; i++) {
        const weight = weights[i];
        const at = i << 2;
        a += weight * block[at];
        b += weight * block[at + 1];
        c += weight * block[at + 2];
        d += weight * block[at + 3];
    }
    sums[column] = a;
    sums[column + 1] = b;
    sums[column + 2] = c;
    sums[column + 3] = d;
}
/** Gives equal rows one number, by open addressing on their bits. */
class DistinctRows {
    rows;
    #slots = new Int32Array(1024).fill(-1);
    #hashes = [];
    #bits = new Float64Array(1);
    #words = new Int32Array(this.#bits.buffer);
    constructor(width) {
        this.rows = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .StatisticRows */ .A(width);
    }
    numberOf(row) {
        if (2 * this.rows.length >= this.#slots.length)
            this.#widen();
        const hash = this.#hash(row);
        const mask = this.#slots.length - 1;
        let slot = hash & mask;
        for (let found = this.#slots[slot]; found >= 0; found = this.#slots[slot]) {
            if (this.#hashes[found] === hash && this.rows.matches(found, row))
                return found;
            slot = (slot + 1) & mask;
        }
        this.#slots[slot] = this.rows.length;
        this.#hashes.push(hash);
        this.rows.push(row);
        return this.rows.length - 1;
    }
    #hash(row) {
        let hash = 0;
        for (let k = 0; k < row.length; k++) {
            if (row[k] === 0)
                continue;
            this.#bits[0] = row[k];
            hash = Math.imul(hash ^ k ^ this.#words[0], 0x85ebca6b);
            hash = Math.imul((hash ^ (hash >>> 15)) + this.#words[1], 0xc2b2ae35);
            hash ^= hash >>> 13;
        }
        return hash;
    }
    #widen() {
        this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
        const mask = this.#slots.length - 1;
        this.#hashes.forEach((hash, row) => {
            let slot = hash & mask;
            while (this.#slots[slot] >= 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = row;
        });
    }
}


/***/ }),

/***/ 22341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ designEffect),
/* harmony export */   w: () => (/* binding */ independentSamples)
/* harmony export */ });
/**
 * As how many independent samples of equal weight the samples of a table count at worst, where those of a group say one thing: n^2 over the
 * sum of the squared sizes of the groups (Kish, "Survey sampling", 1965). It is n where every sample is a group, and the number of groups
 * where all are of one size. Samples that add nothing to any sum, such as those without a reference, do not count.
 */
function independentSamples({ n, baseline, candidate, group, groups }) {
    const sizes = new Float64Array(groups);
    for (let i = 0; i < n; i++)
        if (!baseline.isEmpty(i) || !candidate.isEmpty(i))
            sizes[group[i]] += 1;
    return independentOf(sizes);
}
function independentOf(sizes) {
    let sum = 0;
    let squares = 0;
    for (const size of sizes) {
        sum += size;
        squares += size * size;
    }
    return squares === 0 ? 0 : (sum * sum) / squares;
}
/** So many whole groups are taken to have turned beside those that did: a handful of turns tells little of whether they come together. */
const assumed = 2;
/**
 * The design effect of a mean of values of which few are not the same, such as flips: the variance of its groups' sums over the one that the
 * samples would have if they were independent, so that n samples count as n / effect. A handful of flips hardly tells whether flips of a
 * group come together, so two are added that do; without any flip the effect is the largest possible, with many the groups' own. At least 1,
 * and exactly that where no two samples belong together.
 * @param values of each sample; NaN where it does not count
 */
function designEffect(values, group, groups) {
    const sizes = new Float64Array(groups);
    const sums = new Float64Array(groups);
    let n = 0;
    let sum = 0;
    let squares = 0;
    values.forEach((value, i) => {
        if (Number.isNaN(value))
            return;
        sizes[group[i]] += 1;
        sums[group[i]] += value;
        n += 1;
        sum += value;
        squares += value * value;
    });
    if (sizes.every((size) => size <= 1))
        return 1;
    const mean = sum / n;
    const alone = squares - n * mean * mean;
    const together = sums.reduce((total, own, g) => total + (own - sizes[g] * mean) ** 2, 0);
    const most = n / independentOf(sizes);
    return Math.max(1, (together + assumed * most) / (alone + assumed));
}


/***/ }),

/***/ 91888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jA: () => (/* binding */ estimate),
  kj: () => (/* binding */ onGrid),
  eI: () => (/* binding */ estimate_student)
});

;// CONCATENATED MODULE: ./lib/statistics/equal-sides.js
/**
 * The estimate where every sample scores the same on both sides although the answers differ. It shows no spread, yet a few samples prove
 * little: of a population in which a share u scores differently, n samples in a row score the same with a probability of (1 - u)^n, so u is
 * at most 1 - level^(1/n), the exact bound of Clopper and Pearson (1934), about 3/n at 95 %. Strata change nothing: the product of
 * (1 - u_h)^n_h is at most (1 - u)^n. A sample can change by the whole range of the values at most; where they have no end, by as much as
 * the value or, where that is less, as what people call 100 %. So much is exact for a bounded mean over samples; a corpus value such as
 * macro F1 can move by more than the share that changed, and the bound tells its order.
 * @returns null where nothing tells what a change would be: of a baseline of 0 there is no ratio
 */
function equalSides(value, { baseline, independent }, quantity) {
    const [lowest, highest] = quantity.values;
    const span = highest === Infinity ? Math.max(1, baseline) : highest - lowest;
    const turn = quantity.of(baseline, baseline + span) >= value ? 1 : -1;
    if (!Number.isFinite(quantity.of(baseline, baseline + span)))
        return null;
    const reach = (level) => {
        const share = 1 - level ** (1 / independent);
        return Math.abs(quantity.of(baseline, baseline + share * span) - value);
    };
    return {
        value,
        standardError: 0,
        degrees: independent - 1,
        lower: (level) => value - reach(level),
        upper: (level) => value + reach(level),
        pAbove: (limit, touching) => {
            if (touching ? value < limit : value <= limit)
                return 1;
            // A fall by as much as this rise would be: on every scale the bounds lie at equal distances.
            const share = (quantity.candidateFor(baseline, value + turn * (value - limit)) - baseline) / span;
            return share >= 1 ? 0 : (1 - share) ** independent;
        },
    };
}

;// CONCATENATED MODULE: ./lib/statistics/middistribution.js
/** @param resampled values on a common grid, so that equal ones are equal to the last bit */
function midDistribution(resampled) {
    const finite = resampled.filter(Number.isFinite).sort();
    const values = [];
    const shares = [];
    for (let i = 0; i < finite.length;) {
        let after = i + 1;
        while (after < finite.length && finite[after] === finite[i])
            after++;
        values.push(finite[i]);
        shares.push((i + after) / 2 / resampled.length);
        i = after;
    }
    return {
        values: Float64Array.from(values),
        shares: Float64Array.from(shares),
        undefinedShare: 1 - finite.length / resampled.length,
        resolution: 1 / (resampled.length + 1),
    };
}
/** The value below which the share `tail` lies; -Infinity where the resamples do not reach so far. */
function lowerQuantile(d, tail) {
    if (tail < d.resolution || tail <= d.undefinedShare || d.values.length === 0)
        return -Infinity;
    return interpolate(d.shares, d.values, tail - d.undefinedShare);
}
/** The value above which the share `tail` lies; Infinity where the resamples do not reach so far. */
function upperQuantile(d, tail) {
    if (tail < d.resolution || tail <= d.undefinedShare || d.values.length === 0)
        return Infinity;
    return interpolate(d.shares, d.values, 1 - tail);
}
/** The smallest `tail` whose `lowerQuantile` is above `limit`; with `touching`, at or above it. */
function tailAt(d, limit, touching) {
    const floor = Math.max(d.resolution, d.undefinedShare);
    const first = d.values[0];
    if (first === undefined || limit > d.values[d.values.length - 1])
        return 1;
    if (touching ? limit <= first : limit < first)
        return floor;
    return Math.max(floor, Math.min(1, interpolate(d.values, d.shares, limit) + d.undefinedShare));
}
function interpolate(from, to, x) {
    let low = 0;
    let high = from.length - 1;
    if (x <= from[low])
        return to[low];
    if (x >= from[high])
        return to[high];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (from[middle] <= x)
            low = middle;
        else
            high = middle;
    }
    return to[low] + ((x - from[low]) / (from[high] - from[low])) * (to[high] - to[low]);
}

// EXTERNAL MODULE: ./lib/statistics/spread.js
var statistics_spread = __webpack_require__(60272);
// EXTERNAL MODULE: ./lib/statistics/student.js
var student = __webpack_require__(85340);
;// CONCATENATED MODULE: ./lib/statistics/estimate.js




/**
 * Puts a value on a grid of 2^-40, so that differences that are equal but for rounding are ties. Numbers from 2^13 on lie on it, and the
 * largest of them would not survive the multiplication.
 */
function onGrid(x) {
    return Math.abs(x) < 2 ** 13 ? Math.round(x * 2 ** 40) / 2 ** 40 : x;
}
function estimate(replicates, quantity) {
    const value = onGrid(quantity.of(replicates.baseline, replicates.candidate));
    if (quantity.compares && replicates.equal && Number.isFinite(value)) {
        const proven = replicates.independent > 1;
        if (replicates.sameEvidence && proven)
            return exactly(value);
        // Of a baseline of 0 there is no ratio; what was seen stands.
        return equalSides(value, replicates, quantity) ?? (proven ? exactly(value) : unknown(value));
    }
    const spread = (0,statistics_spread/* jackknifeSpread */.e8)(apply(replicates.jackknife, quantity), replicates.stratum, replicates.sizes);
    if (spread === null || !Number.isFinite(value))
        return unknown(value);
    if (spread.standardError === 0)
        return constant(value, replicates.independent, quantity.range, spread);
    const byJackknife = estimate_student(value, spread, quantity.range);
    if (replicates.bootstrap.baseline.length === 0)
        return byJackknife;
    const byResamples = percentile(value, spread, apply(replicates.bootstrap, quantity));
    return quantity.percentiles ? byResamples : farther(byResamples, byJackknife);
}
/**
 * Resamples that miss some samples of a rare class treat a class average as if that class were all the easier, and their percentiles are
 * too near: with 15 of 500 samples in a class, macro F1 was beyond its 95 % bound in 7 runs of 100, and Student's t on the jackknife alone
 * errs where the distribution is lopsided. So the bound of what is no mean is the farther one of both.
 */
function farther(one, other) {
    return {
        ...one,
        lower: (level) => Math.min(one.lower(level), other.lower(level)),
        upper: (level) => Math.max(one.upper(level), other.upper(level)),
        pAbove: (limit, touching) => Math.max(one.pAbove(limit, touching), other.pAbove(limit, touching)),
    };
}
function apply(pairs, quantity) {
    return pairs.baseline.map((baseline, i) => onGrid(quantity.of(baseline, pairs.candidate[i])));
}
function percentile(value, spread, resampled) {
    const distribution = midDistribution(resampled);
    return {
        value,
        standardError: spread.standardError,
        degrees: spread.degrees,
        lower: (level) => lowerQuantile(distribution, (0,statistics_spread/* expandedLevel */.qF)(level, spread)),
        upper: (level) => upperQuantile(distribution, (0,statistics_spread/* expandedLevel */.qF)(level, spread)),
        pAbove: (limit, touching) => (0,statistics_spread/* contractedLevel */.g3)(tailAt(distribution, limit, touching), spread),
    };
}
/** Student's t knows nothing of the ends of a scale, beyond which no value lies. */
function estimate_student(value, { standardError, degrees }, [lowest, highest]) {
    return {
        value,
        standardError,
        degrees,
        lower: (level) => Math.max(lowest, value - (0,student/* studentUpper */.P)(level, degrees) * standardError),
        upper: (level) => Math.min(highest, value + (0,student/* studentUpper */.P)(level, degrees) * standardError),
        pAbove: (limit) => (0,student/* studentTail */.g)((value - limit) / standardError, degrees),
    };
}
/** Nothing is left to chance. */
function exactly(value) {
    return {
        value,
        standardError: 0,
        degrees: Infinity,
        lower: () => value,
        upper: () => value,
        pAbove: (limit, touching) => ((touching ? value >= limit : value > limit) ? 0 : 1),
    };
}
/**
 * All groups say the same, so they show no spread, yet a few of them prove little: of a quantity in [lowest, highest], n samples in a row
 * come out at `value` with a probability of at most ((limit - lowest) / (value - lowest))^n when its mean is at most `limit`. Where there is
 * no end, an unseen sample is taken to be as far off as the value is from zero, or as 1 where that is more. A quantity without any end, such
 * as the logarithm of a ratio, comes out alike only of samples that are copies of one: they can show that it is above a limit and not that
 * it is below.
 */
function constant(value, independent, [lowest, highest], spread) {
    const far = Math.max(1, Math.abs(value));
    const low = lowest === -Infinity ? value - far : lowest;
    const high = highest === Infinity && lowest !== -Infinity ? value + far : highest;
    const unseen = (level) => 1 - level ** (1 / independent);
    const reach = (level, end) => (end === value ? value : value + unseen(level) * (end - value));
    return {
        value,
        standardError: 0,
        degrees: spread.degrees,
        lower: (level) => reach(level, low),
        upper: (level) => reach(level, high),
        pAbove: (limit, touching) => {
            if (touching ? value < limit : value <= limit)
                return 1;
            return limit <= low ? 0 : ((limit - low) / (value - low)) ** independent;
        },
    };
}
function unknown(value) {
    return {
        value,
        standardError: Number.NaN,
        degrees: Number.NaN,
        lower: () => -Infinity,
        upper: () => Infinity,
        pAbove: () => 1,
    };
}


/***/ }),

/***/ 33158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ shareLower),
/* harmony export */   Mb: () => (/* binding */ shareUpper),
/* harmony export */   R$: () => (/* binding */ pShareAbove)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91305);

/**
 * Error of the claim that the true share is above `limit`: the exact binomial test (Clopper and Pearson, "The use of confidence or fiducial
 * limits illustrated in the case of the binomial", 1934). Its bounds are equal to statsmodels 0.15.0, `proportion_confint(method="beta")`.
 */
function pShareAbove({ ones, n }, limit) {
    if (ones <= 0)
        return 1;
    return (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaShare */ .aV)(limit, ones, n - ones + 1);
}
/** The largest share that can still be claimed with an error of `level`. */
function shareLower(share, level) {
    let low = 0;
    let high = 1;
    // To the last bit of a share.
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (pShareAbove(share, middle) <= level)
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** The smallest share such that a larger one can be excluded with an error of `level`. */
function shareUpper({ ones, n }, level) {
    return 1 - shareLower({ ones: n - ones, n }, level);
}


/***/ }),

/***/ 46172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ normalTail),
/* harmony export */   s: () => (/* binding */ normalUpper)
/* harmony export */ });
const density = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/**
 * P(Z > z) of the standard normal distribution, by the power series near the centre (Marsaglia, "Evaluating the normal distribution",
 * 2004) and by Laplace's continued fraction in the tail; relative error below 1e-13.
 */
function normalTail(z) {
    if (z < 0)
        return 1 - normalTail(-z);
    if (z > 2.5) {
        // Backwards from a depth at which more terms change no digit.
        let fraction = z;
        for (let k = 200; k >= 1; k--)
            fraction = z + k / fraction;
        return density(z) / fraction;
    }
    let term = z;
    let sum = z;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return 0.5 - sum * density(z);
}
/** The z with P(Z > z) = `tail`: a rational start (Abramowitz and Stegun 26.2.23) and Halley's steps on `normalTail`. */
function normalUpper(tail) {
    if (!(tail > 0))
        return tail === 0 ? Infinity : Number.NaN;
    if (tail > 0.5)
        return -normalUpper(1 - tail);
    const t = Math.sqrt(-2 * Math.log(tail));
    let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (let step = 0; step < 3; step++) {
        const newton = (normalTail(z) - tail) / density(z);
        z += newton / (1 - (z * newton) / 2);
    }
    return z;
}


/***/ }),

/***/ 96760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ namedState),
/* harmony export */   YH: () => (/* binding */ tallyDraws),
/* harmony export */   g: () => (/* binding */ xoshiro128),
/* harmony export */   kS: () => (/* binding */ namedStream)
/* harmony export */ });
/**
 * xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021): integer arithmetic alone,
 * so that a seed gives the same numbers on every machine.
 * @returns a function that draws the next unsigned 32-bit integer
 */
function xoshiro128(a, b, c, d) {
    return () => {
        const scrambled = Math.imul(b, 5);
        const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        return result >>> 0;
    };
}
/** A generator for one purpose: streams of different names are unrelated, so adding a task does not move another task's interval. */
function namedStream(seed, name) {
    const [a, b, c, d] = namedState(seed, name);
    return xoshiro128(a, b, c, d);
}
/** The state that `namedStream` begins with. */
function namedState(seed, name) {
    let hash = mix(Math.floor(seed / 2 ** 32) ^ mix(seed >>> 0));
    for (let i = 0; i < name.length; i++)
        hash = mix(hash ^ name.charCodeAt(i));
    const state = Int32Array.of(1, 2, 3, 4).map((k) => mix(hash + Math.imul(k, 0x9e3779b9)));
    // The one state it can never leave.
    if (state.every((word) => word === 0))
        state[0] = 1;
    return state;
}
/**
 * Draws `size` numbers below `size` and counts each at `counts[start + number]`. The generator stands here a second time because its
 * state in local variables makes a draw four times as fast.
 */
function tallyDraws(state, counts, start, size) {
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    // Exact in floating point: a product below 2^53, scaled by a power of two.
    const scale = size / 2 ** 32;
    for (let draw = 0; draw < size; draw++) {
        const scrambled = Math.imul(b, 5);
        const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        counts[start + (((result >>> 0) * scale) | 0)] += 1;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
}
/** The 32-bit finaliser of MurmurHash3 (Appleby), which spreads every bit of the input over the output. */
function mix(x) {
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return x ^ (x >>> 16);
}


/***/ }),

/***/ 57255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ replicate)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38338);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22341);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96760);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88344);




/**
 * Delete-one-unit jackknife and paired bootstrap of rows over the same samples. Units are resampled within their strata, and the rows
 * share the draws, so a resample is the same set of samples for every metric of a task. Rows with the very same table have it summed once.
 * @param rows tables with equal `group` and `stratum`
 */
function replicate(rows, { resamples, ...stream }) {
    const first = rows[0];
    if (first === undefined)
        return [];
    const units = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$)(first.table, stream);
    const results = rows.map(({ table }) => emptyReplicates(table, units, resamples));
    const sheets = [...new Set(rows.map((row) => row.table))].map((table) => {
        const own = rows.flatMap((row, i) => (row.table === table ? [{ value: row.value, result: results[i] }] : []));
        return new Sheet(table, units, own);
    });
    for (const sheet of sheets)
        sheet.observe();
    const state = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .namedState */ .BX)(stream.seed, stream.stream);
    const counts = new Int32Array(units.count);
    for (let resample = 0; resample < resamples; resample++) {
        counts.fill(0);
        let start = 0;
        for (const size of units.sizes) {
            (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyDraws */ .YH)(state, counts, start, size);
            start += size;
        }
        for (const sheet of sheets)
            sheet.resample(resample, counts);
    }
    return results;
}
function emptyReplicates(table, { count, stratum, sizes }, resamples) {
    return {
        baseline: Number.NaN,
        candidate: Number.NaN,
        jackknife: pairedValues(count),
        bootstrap: pairedValues(resamples),
        stratum,
        sizes,
        groups: table.groups,
        independent: (0,_design_js__WEBPACK_IMPORTED_MODULE_2__/* .independentSamples */ .w)(table),
        equal: table.baseline.equals(table.candidate),
        sameEvidence: table.sameEvidence,
    };
}
/** One table with the rows that are read off it. */
class Sheet {
    #cells;
    #rows;
    #weights;
    #sums;
    /** Views of the sums. */
    #baseline;
    #candidate;
    constructor(table, units, rows) {
        this.#cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .cellsOf */ .n)(table, units);
        this.#rows = rows;
        this.#weights = new Int32Array(this.#cells.count);
        this.#sums = new Float64Array(this.#cells.room);
        this.#baseline = this.#sums.subarray(0, table.size);
        this.#candidate = this.#sums.subarray(table.size, 2 * table.size);
    }
    /** The values as they are, and without each unit. */
    observe() {
        const { cell, count, units } = this.#cells;
        this.#cells.weigh(units, this.#sums);
        for (const { value, result } of this.#rows) {
            result.baseline = value(this.#baseline);
            result.candidate = value(this.#candidate);
        }
        const total = this.#sums.slice();
        const without = new Float64Array(total.length);
        const values = this.#rows.map(() => pairedValues(count));
        for (let c = 0; c < count; c++) {
            without.fill(0);
            this.#cells.addTo(without, c);
            for (let k = 0; k < total.length; k++)
                this.#sums[k] = total[k] - without[k];
            this.#put(values, c);
        }
        this.#rows.forEach(({ result }, r) => {
            result.jackknife.baseline.forEach((_, unit, into) => {
                into[unit] = values[r].baseline[cell[unit]];
                result.jackknife.candidate[unit] = values[r].candidate[cell[unit]];
            });
        });
    }
    /** @param counts how often each unit was drawn */
    resample(resample, counts) {
        const { cell, count } = this.#cells;
        let weights = counts;
        if (count < counts.length) {
            weights = this.#weights.fill(0);
            for (let unit = 0; unit < counts.length; unit++)
                weights[cell[unit]] += counts[unit];
        }
        this.#cells.weigh(weights, this.#sums);
        for (const { value, result } of this.#rows) {
            result.bootstrap.baseline[resample] = value(this.#baseline);
            result.bootstrap.candidate[resample] = value(this.#candidate);
        }
    }
    #put(values, at) {
        this.#rows.forEach(({ value }, r) => {
            values[r].baseline[at] = value(this.#baseline);
            values[r].candidate[at] = value(this.#candidate);
        });
    }
}
function pairedValues(length) {
    return { baseline: new Float64Array(length), candidate: new Float64Array(length) };
}


/***/ }),

/***/ 60272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ resamplesFor),
/* harmony export */   e8: () => (/* binding */ jackknifeSpread),
/* harmony export */   g3: () => (/* binding */ contractedLevel),
/* harmony export */   qF: () => (/* binding */ expandedLevel)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46172);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85340);


/**
 * Spread of an estimate from its delete-one-group values.
 * @returns null where it cannot be told: a stratum of one group, or a value that is not finite
 */
function jackknifeSpread(values, stratum, sizes) {
    const means = new Float64Array(sizes.length);
    const squares = new Float64Array(sizes.length);
    // Around the first of each stratum, so that equal values have a spread of exactly zero.
    const first = new Float64Array(sizes.length);
    for (let i = values.length - 1; i >= 0; i--)
        first[stratum[i]] = values[i];
    for (let i = 0; i < values.length; i++)
        means[stratum[i]] += (values[i] - first[stratum[i]]) / sizes[stratum[i]];
    for (let h = 0; h < sizes.length; h++)
        means[h] += first[h];
    for (let i = 0; i < values.length; i++)
        squares[stratum[i]] += (values[i] - means[stratum[i]]) ** 2;
    let variance = 0;
    let resampled = 0;
    let quartic = 0;
    for (let h = 0; h < sizes.length; h++) {
        const n = sizes[h];
        if (n < 2 || !Number.isFinite(squares[h]))
            return null;
        const part = (squares[h] * (n - 1)) / n;
        variance += part;
        resampled += (part * (n - 1)) / n;
        quartic += part ** 2 / (n - 1);
    }
    if (variance === 0)
        return { standardError: 0, ...plainSpread(values.length, sizes.length) };
    return {
        standardError: Math.sqrt(variance),
        degrees: variance ** 2 / quartic,
        widening: Math.sqrt(variance / resampled),
    };
}
function plainSpread(groups, strata) {
    return { degrees: groups - strata, widening: Math.sqrt(groups / (groups - strata)) };
}
/**
 * The share of resamples beyond a percentile bound of error `level`. The percentile interval of a small sample is too narrow; the
 * expansion makes it as wide as Student's (Hesterberg, "What teachers should know about the bootstrap", 2015, section 5.3).
 */
function expandedLevel(level, spread) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .W)(spread.widening * (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentUpper */ .P)(level, spread.degrees));
}
/** The inverse of `expandedLevel`: the error of a bound with that share of resamples beyond it. */
function contractedLevel(share, spread) {
    return (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTail */ .g)((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpper */ .s)(share) / spread.widening, spread.degrees);
}
const fewestGroups = 10;
const mostResamples = 100_000;
/**
 * Resamples for bounds down to an error of `level`, about ten of them beyond the bound. Zero where the bootstrap is not used: fewer
 * than 10 groups have too few different resamples, and where the tail would need too many, Student's t on the jackknife serves as well.
 */
function resamplesFor(level, groups, strata, atLeast) {
    if (groups < fewestGroups || groups <= strata)
        return 0;
    const needed = Math.ceil(10 / expandedLevel(level, plainSpread(groups, strata)));
    return needed > mostResamples ? 0 : Math.max(atLeast, needed);
}


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ studentUpper),
/* harmony export */   g: () => (/* binding */ studentTail)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91305);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46172);


/**
 * P(T > t) of Student's distribution; `degrees` of freedom need not be whole. From the incomplete beta function (DLMF 8.17.22,
 * continued fraction by Lentz's method).
 */
function studentTail(t, degrees) {
    if (degrees === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .W)(t);
    if (t < 0)
        return 1 - studentTail(-t, degrees);
    if (t === Infinity)
        return 0;
    const a = degrees / 2;
    const x = degrees / (degrees + t * t);
    // 1 - x, without the loss of digits where t is small.
    const y = (t * t) / (degrees + t * t);
    // x^a y^b / B(a, b) with b = 1/2.
    const front = Math.exp(-a * Math.log1p((t * t) / degrees) + logGammaStep(a)) * Math.sqrt(y / Math.PI);
    return x < (a + 1) / (a + 2.5)
        ? (front * (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFraction */ .Zi)(x, a, 0.5)) / a / 2
        : (1 - (front * (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFraction */ .Zi)(y, 0.5, a)) / 0.5) / 2;
}
/** The t with P(T > t) = `tail`, by Newton's method on the logarithm of the tail. */
function studentUpper(tail, degrees) {
    if (degrees === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpper */ .s)(tail);
    if (!(tail > 0))
        return tail === 0 ? Infinity : Number.NaN;
    if (tail > 0.5)
        return -studentUpper(1 - tail, degrees);
    if (tail === 0.5)
        return 0;
    if (degrees === 1)
        return 1 / Math.tan(Math.PI * tail);
    if (degrees === 2)
        return (1 - 2 * tail) / Math.sqrt(2 * tail * (1 - tail));
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpper */ .s)(tail);
    let low = 0;
    let high = Infinity;
    let t = z + (z ** 3 + z) / (4 * degrees);
    for (let step = 0; step < 100; step++) {
        const reached = studentTail(t, degrees);
        if (reached > tail)
            low = t;
        else
            high = t;
        const density = Math.exp(logGammaStep(degrees / 2) - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees)) /
            Math.sqrt(degrees * Math.PI);
        let next = t + (Math.log(reached / tail) * reached) / density;
        if (!(next >= low && next <= high))
            next = high === Infinity ? 2 * t + 1 : (low + high) / 2;
        if (Math.abs(next - t) <= 1e-14 * Math.abs(t))
            return next;
        t = next;
    }
    return t;
}
/** ln(Gamma(a + 1/2) / Gamma(a)): the asymptotic series (DLMF 5.11.13), reached by the recurrence where `a` is small. */
function logGammaStep(a) {
    let shift = 0;
    while (a < 20) {
        shift += Math.log(a / (a + 0.5));
        a += 1;
    }
    const s = 1 / (a * a);
    return shift + Math.log(a) / 2 - (1 / 8 - s * (1 / 192 - s * (1 / 640 - s * (17 / 14336 - (s * 31) / 18432)))) / a;
}


/***/ }),

/***/ 93199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StatisticRows)
/* harmony export */ });
/**
 * Statistics of samples, row by row, the zeros left out: a layout with three columns for each of 200 labels holds hardly anything else,
 * and a row of it must not cost 600 numbers.
 */
class StatisticRows {
    /** Columns of a row. */
    size;
    #length = 0;
    #ends;
    #columns;
    #values;
    #total = null;
    /** @param expected rows to make room for; more may come */
    constructor(size, expected = 16) {
        this.size = size;
        this.#ends = new Int32Array(Math.max(1, expected));
        const entries = Math.max(16, expected * Math.min(size, 8));
        this.#columns = new Int32Array(entries);
        this.#values = new Float64Array(entries);
    }
    get length() {
        return this.#length;
    }
    /**
     * Appends a row.
     * @returns whether all its statistics are finite
     */
    push(statistics) {
        this.#total = null;
        const begin = this.#begin(this.#length);
        if (begin + this.size > this.#values.length)
            this.#grow(begin + this.size);
        if (this.#length === this.#ends.length)
            this.#ends = longer(this.#ends, 2 * this.#length, Int32Array);
        let end = begin;
        let finite = true;
        for (let k = 0; k < this.size; k++) {
            const value = statistics[k] ?? Number.NaN;
            // Infinity less itself is NaN, as NaN is.
            if (value - value !== 0)
                finite = false;
            if (value === 0)
                continue;
            this.#columns[end] = k;
            this.#values[end++] = value;
        }
        this.#ends[this.#length++] = end;
        return finite;
    }
    /** Adds a row to `sums`, its first column at `offset`. */
    addTo(sums, row, offset = 0) {
        const end = this.#ends[row];
        for (let at = this.#begin(row); at < end; at++)
            sums[offset + this.#columns[at]] += this.#values[at];
    }
    /** Whether the row adds nothing to any sum. */
    isEmpty(row) {
        return this.#ends[row] === this.#begin(row);
    }
    at(row, column) {
        const end = this.#ends[row];
        for (let at = this.#begin(row); at < end; at++) {
            if (this.#columns[at] >= column)
                return this.#columns[at] === column ? this.#values[at] : 0;
        }
        return 0;
    }
    /** The sum of all rows. */
    get total() {
        if (this.#total === null) {
            this.#total = new Float64Array(this.size);
            for (let row = 0; row < this.#length; row++)
                this.addTo(this.#total, row);
        }
        return this.#total;
    }
    /** Numbers kept. */
    get entries() {
        return this.#begin(this.#length);
    }
    /** Puts into `sums` the rows, each `weights[row]` times. */
    weigh(weights, sums) {
        sums.fill(0);
        for (let row = 0, at = 0; row < this.#length; row++) {
            const end = this.#ends[row];
            const weight = weights[row];
            if (weight !== 0)
                for (; at < end; at++)
                    sums[this.#columns[at]] += weight * this.#values[at];
            at = end;
        }
    }
    /** Whether the row has these statistics. */
    matches(row, statistics) {
        const end = this.#ends[row];
        let at = this.#begin(row);
        for (let k = 0; k < this.size; k++) {
            const own = at < end && this.#columns[at] === k ? this.#values[at++] : 0;
            if (own !== statistics[k])
                return false;
        }
        return true;
    }
    equals(other) {
        const { entries } = this;
        if (this.#length !== other.#length || entries !== other.entries)
            return false;
        for (let row = 0; row < this.#length; row++)
            if (this.#ends[row] !== other.#ends[row])
                return false;
        for (let at = 0; at < entries; at++) {
            if (this.#columns[at] !== other.#columns[at] || this.#values[at] !== other.#values[at])
                return false;
        }
        return true;
    }
    #begin(row) {
        return row === 0 ? 0 : this.#ends[row - 1];
    }
    #grow(needed) {
        const entries = Math.max(needed, 2 * this.#values.length);
        this.#columns = longer(this.#columns, entries, Int32Array);
        this.#values = longer(this.#values, entries, Float64Array);
    }
}
function longer(old, length, make) {
    const copy = new make(length);
    copy.set(old);
    return copy;
}


/***/ }),

/***/ 88344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf)
/* harmony export */ });
/* unused harmony export enoughUnits */
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/**
 * Units that are enough in a stratum: they tell a standard error to within half a per cent of itself (1 / sqrt(2 m) for m units), which
 * is less than what the resampling adds.
 */
const enoughUnits = 20_000;
/**
 * The units of a table. Of more than `enoughUnits` groups in a stratum, equally many at random make a unit, so that a resample costs no
 * more than 20,000 draws. It is valid because a random part of the groups has no ties among its members: the variance of a unit's sum is
 * the sum of its groups' variances, so that units drawn with replacement vary as much as groups do (the grouped jackknife and the random
 * groups of survey sampling: Wolter, "Introduction to Variance Estimation", 2007, sections 2 and 4).
 */
function unitsOf(table, options, enough = enoughUnits) {
    const groupsOf = Array.from({ length: table.strata }, () => []);
    for (let group = 0; group < table.groups; group++)
        groupsOf[table.stratum[group]].push(group);
    const next = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .namedStream */ .kS)(options.seed, `${options.stream} units`);
    const unitOfGroup = new Int32Array(table.groups);
    const sizes = new Int32Array(table.strata);
    let count = 0;
    groupsOf.forEach((groups, stratum) => {
        const together = Math.ceil(groups.length / enough);
        const ordered = together > 1 ? shuffled(groups, next) : groups;
        for (let i = 0; i < ordered.length; i++)
            unitOfGroup[ordered[i]] = count + Math.floor(i / together);
        sizes[stratum] = together > 0 ? Math.ceil(groups.length / together) : 0;
        count += sizes[stratum];
    });
    const stratum = new Int32Array(count);
    for (let group = 0; group < table.groups; group++)
        stratum[unitOfGroup[group]] = table.stratum[group];
    return { unit: table.group.map((group) => unitOfGroup[group]), count, stratum, sizes };
}
/** Fisher and Yates. */
function shuffled(groups, next) {
    for (let i = groups.length - 1; i > 0; i--) {
        const j = Math.floor(next() * ((i + 1) / 2 ** 32));
        const other = groups[j];
        groups[j] = groups[i];
        groups[i] = other;
    }
    return groups;
}


/***/ }),

/***/ 45524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ serverAddress)
/* harmony export */ });
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95804);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);


/**
 * Where a server listens, up to and with its version (`/v1`), from what people write: without a scheme, without `/v1`, or with the route
 * that they copied. Else why it cannot be one.
 */
function serverAddress(written) {
    const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(written);
    const given = `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .bareAddress */ .Dw)(written))}`;
    if (/^hf:/.test(written) || /^[./~]/.test(written))
        return { why: `${given}, which names a checkpoint; that belongs into path, and here an address such as ${example}` };
    const url = parsed(hasScheme ? written : `${usualScheme(written)}://${written}`);
    if (url === null || url.hostname === '' || /\s/.test(written))
        return { why: `${given}; allowed: an address such as ${example}` };
    // What follows may be a secret: it is not repeated.
    if (url.username !== '' || url.password !== '')
        return { why: 'holds a name or password; name the environment variable with the API key in api_key_env instead' };
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return { why: `${given}; allowed: http:// or https://, such as ${example}` };
    if (url.search !== '' || url.hash !== '')
        return { why: 'has more behind its path: leave out what follows ? or #' };
    const path = url.pathname.replace(/\/+$/, '').replace(route, '');
    return { address: `${url.origin}${/\/v\d\w*(\/|$)/.test(path) ? path : `${path}/v1`}` };
}
const example = 'http://localhost:8000/v1';
const route = /\/(chat\/completions|completions|models)$/;
/** Machines of one's own have a port or a short name; what has neither is a service on the internet. */
function usualScheme(written) {
    const [host = ''] = written.split('/');
    return /:\d+$|^\[/.test(host) || !host.includes('.') || /^[\d.]+$/.test(host) ? 'http' : 'https';
}
function parsed(address) {
    try {
        return new URL(address);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 99296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   Jc: () => (/* binding */ addressMistake),
/* harmony export */   OE: () => (/* binding */ keyVariable),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45524);


/** A text that is refused with the sentence of `why`; null: it is accepted. */
function told(why) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().superRefine((text, context) => {
        const message = why(text);
        if (message !== null)
            context.addIssue({ code: 'custom', message });
    });
}
function addressMistake(written) {
    const read = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .serverAddress */ .a)(written);
    return 'why' in read ? read.why : null;
}
const addressText = told(addressMistake);
/** A key in place of a variable's name is not repeated: the message ends up in logs. */
const keyVariable = told((name) => /^[A-Z_][A-Z0-9_]*$/.test(name)
    ? null
    : 'is not the name of an environment variable, such as OPENAI_API_KEY (capitals, digits and _). A key itself never stands in a suite: if this was one, revoke it');
/** Of an address that the schema has let through. */
function addressOf(written) {
    const read = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .serverAddress */ .a)(written);
    if ('why' in read)
        throw new Error(read.why);
    return read.address;
}


/***/ }),

/***/ 50327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ usesChat),
/* harmony export */   Wl: () => (/* binding */ conversation),
/* harmony export */   bb: () => (/* binding */ plainPrompt)
/* harmony export */ });
/* unused harmony export userTurn */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);

/** Whether prompts go through the checkpoint's chat template; `usual` is what a task that does not say gets where there is one. */
function usesChat({ name, chat }, backend, usual = true) {
    const hasTemplate = backend.opened.template !== null;
    if (chat === true && !hasTemplate)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('chat-without-template', { task: name });
    return chat ?? (usual && hasTemplate);
}
/** The sample's conversation, with the task's system message in front where the sample has none of its own. */
function conversation(task, sample) {
    const turns = task.prompt === null && sample.messages ? sample.messages : [{ role: 'user', content: userTurn(task, sample) }];
    if (task.system === null || turns[0]?.role === 'system')
        return turns;
    return [{ role: 'system', content: task.system }, ...turns];
}
/** The same as one text, for a checkpoint that is no assistant. `usual` as above: it tells why a conversation cannot be one. */
function plainPrompt(task, sample, usual = true) {
    if (task.prompt === null && sample.messages) {
        const because = task.chat === false ? 'refused' : usual ? 'no-template' : 'unasked';
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('messages-without-chat', { task: task.name, because, ...sample.source });
    }
    const prompt = userTurn(task, sample);
    return task.system === null ? prompt : `${task.system}\n\n${prompt}`;
}
/** The task's prompt template filled with the sample's fields, or the sample's prompt as it is. */
function userTurn(task, sample) {
    if (task.prompt === null)
        return sample.prompt ?? '';
    const { id, prompt, group } = sample;
    const fields = { ...sample.columns, id, prompt, group };
    return task.prompt.replace(/\{(\w+)\}/g, (whole, name) => fields[name] ?? whole);
}


/***/ })

};
