export const id = 2976;
export const ids = [2976];
export const modules = {

/***/ 32401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ratings: () => (/* binding */ ratings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 2 modules
var run_folder = __webpack_require__(45058);
// EXTERNAL MODULE: ./lib/people/ratings/problem.js
var ratings_problem = __webpack_require__(93549);
// EXTERNAL MODULE: ./lib/people/read.js + 7 modules
var read = __webpack_require__(32592);
// EXTERNAL MODULE: ./lib/people/sheet/key-file.js
var key_file = __webpack_require__(20919);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/gate/graded-rows.js + 2 modules
var graded_rows = __webpack_require__(56206);
// EXTERNAL MODULE: ./lib/gate/measured.js
var gate_measured = __webpack_require__(54979);
// EXTERNAL MODULE: ./lib/gate/question.js
var question = __webpack_require__(87555);
;// CONCATENATED MODULE: ./lib/commands/ratings/figures.js



function ratedFigures(task, answers, graded, { confidence, ...resampling }) {
    const evidence = (texts) => new Map([...texts].map(([id, text]) => [id, { id, kind: 'answer', text, finish: 'unknown' }]));
    const rows = (0,graded_rows/* gradedRows */.F)({
        task,
        samples: answers.samples,
        baseline: evidence(answers.baseline),
        candidate: evidence(answers.candidate),
        graded: [graded],
    });
    const level = (1 - confidence) / 2;
    const measured = (some) => (0,gate_measured/* measure */.x)(some, new Map(some.map((row) => [row, level])), resampling);
    const whole = measured(rows);
    const sides = ['baseline', 'candidate'].map((side) => {
        const alone = new Map(rows.flatMap((row) => (row.table === null ? [] : [[row, oneSide(row, side)]])));
        const found = measured([...alone.values()]);
        return (row) => (alone.has(row) ? ownFigure(found.get(alone.get(row)), level) : null);
    });
    return rows.map((row) => ({
        metric: row.metric,
        samples: row.table?.n ?? 0,
        groups: row.groups,
        missing: row.missing,
        baseline: sides[0](row),
        candidate: sides[1](row),
        change: whole.has(row) ? changeFigure(row, whole.get(row), level) : null,
    }));
}
/** A row that knows of one side only. */
function oneSide(row, side) {
    const table = row.table;
    const own = table[side];
    return { ...row, table: { ...table, baseline: own, candidate: own, sameEvidence: true }, answers: null };
}
function ownFigure(estimates, level) {
    const { value, lower, upper } = estimates({ measure: 'candidate', sign: 1 });
    return { value, interval: [lower(level), upper(level)] };
}
function changeFigure({ metric }, estimates, level) {
    const scale = (0,question/* changeScale */.pI)(metric);
    const { value, lower, upper } = estimates(scale);
    const ends = [scale.sign * lower(level), scale.sign * upper(level)].sort((a, b) => a - b);
    return { value: scale.sign * value, interval: [ends[0], ends[1]] };
}

;// CONCATENATED MODULE: ./lib/commands/ratings/json.js
/** Everything in full precision, every rating with the side that it was of. */
function ratingsJson({ task, needed, rows, facts, ratings }) {
    const value = {
        task,
        ...facts,
        samples: { ...facts.samples, needed },
        rows: rows.map(({ metric, baseline, candidate, change, ...row }) => ({
            metric: metric.name,
            ...row,
            baseline: figure(baseline),
            candidate: figure(candidate),
            change: figure(change),
        })),
        agreement: facts.agreement.map((one) => ({ ...one, alpha: figure(one.alpha), ac1: figure(one.ac1) })),
        ratings,
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** JSON knows no infinity: an end that nothing bounds is null. */
function figure(found) {
    return found && { value: found.value, interval: found.interval.map((end) => (Number.isFinite(end) ? end : null)) };
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(72269);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(15820);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/shared/messages/people.js
var people = __webpack_require__(34987);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
;// CONCATENATED MODULE: ./lib/commands/ratings/table.js







/** Most problems that are printed; the JSON has all. */
const most = 60;
/** What people say, for a terminal or a log. */
function ratingsText(run, confidence, { width, color }) {
    const paint = picocolors.createColors(color);
    const room = Math.max(width, 60);
    const { facts, rows, task, needed } = run;
    const compared = rows.filter(({ change }) => change !== null);
    const table = (forms, of) => (0,columns/* tableLines */.oW)((0,columns/* fittingForm */.WR)(forms, of, room), of, paint).join('\n');
    const isShared = facts.agreement.some(({ items }) => items > 0);
    const remarks = [
        ...people/* ratingsSaid */.mI.state({ ...facts, needed }),
        ...(facts.samples.rated > 0 ? new Set(rows.flatMap(({ missing }) => missing ?? [])) : []),
        facts.preferences?.some((count) => count > 0) !== true ? '' : people/* ratingsSaid */.mI.preferences(facts.preferences),
        isShared ? people/* ratingsSaid */.mI.legend : people/* ratingsSaid */.mI.alone,
        ...agreementRemarks(facts.agreement),
        ...facts.raters.flatMap(({ rater, first }) => leaning(rater, first)),
    ].filter((remark) => remark !== '');
    const problems = facts.problems.slice(0, most).map((problem) => problemLine(problem, room, paint));
    const left = facts.problems.length - problems.length;
    return `${[
        people/* ratingsSaid */.mI.title({ task, raters: facts.raters.length, sheet: facts.sheet }),
        compared.length > 0 ? table(rowForms(paint, confidence), compared) : '',
        isShared ? table(agreementForms(confidence), facts.agreement) : '',
        facts.raters.length > 0 ? table(raterForms(facts.compare), facts.raters) : '',
        remarks.map((remark) => bullet(remark, room)).join('\n'),
        [...problems, ...(left > 0 ? [people/* ratingsSaid */.mI.more(left)] : [])].join('\n'),
    ]
        .filter((part) => part !== '')
        .join('\n\n')}\n`;
}
function rowForms(paint, confidence) {
    const color = ({ change }) => {
        const [low, high] = change.interval;
        return low > 0 ? paint.green : high < 0 ? paint.red : paint.dim;
    };
    const name = {
        title: 'People say',
        align: 'left',
        of: ({ metric }) => (0,shared_escape/* terminalText */.eR)(metric.title, 40),
    };
    const side = (title, of, withInterval) => ({
        title,
        align: 'left',
        of: (row) => {
            const figure = row[of];
            const value = (0,numbers/* formatValue */.Fl)(figure.value, row.metric);
            return withInterval ? `${value} ${range(figure, (x) => (0,numbers/* formatValue */.Fl)(x, row.metric))}` : value;
        },
    });
    const change = {
        title: 'Change',
        align: 'right',
        of: ({ change: figure, metric }) => (0,numbers/* formatChange */.eD)(figure.value, metric.unit),
        color,
    };
    const interval = {
        title: `${percent(confidence)} interval`,
        align: 'left',
        of: ({ change: figure, metric }) => (0,numbers/* formatInterval */.vy)({ low: figure.interval[0], high: figure.interval[1] }, metric.unit),
    };
    const n = { title: 'n', align: 'right', of: ({ samples }) => String(samples) };
    return [
        [name, n, side('Baseline', 'baseline', true), side('Candidate', 'candidate', true), change, interval],
        [name, n, side('Baseline', 'baseline', false), side('Candidate', 'candidate', false), change, interval],
        [name, side('Baseline', 'baseline', false), side('Candidate', 'candidate', false), change],
    ];
}
function agreementForms(confidence) {
    const name = {
        title: 'They agree on',
        align: 'left',
        of: ({ title }) => (0,shared_escape/* terminalText */.eR)(title, 40),
    };
    const items = { title: 'Rated twice', align: 'right', of: ({ items: n }) => String(n) };
    const alpha = { title: 'Alpha', align: 'right', of: (one) => figureText(one.alpha) };
    const interval = {
        title: `${percent(confidence)} interval`,
        align: 'left',
        of: (one) => (one.alpha === null ? '' : range(one.alpha, two)),
    };
    const kappa = { title: 'Kappa', align: 'left', of: kappaText };
    const ac1 = { title: 'AC1', align: 'right', of: (one) => figureText(one.ac1) };
    const exact = { title: 'Same', align: 'right', of: (one) => share(one.exact) };
    return [
        [name, items, alpha, interval, kappa, ac1, exact],
        [name, alpha, kappa, ac1, exact],
    ];
}
/** Of several pairs of people the lowest and the highest. */
function kappaText({ pairs }) {
    const kappas = pairs.flatMap(({ kappa }) => kappa ?? []);
    if (kappas.length === 0)
        return people/* ratingsSaid */.mI.undefined;
    const [low, high] = [two(Math.min(...kappas)), two(Math.max(...kappas))];
    return low === high ? low : `${low} to ${high}`;
}
function raterForms(compare) {
    const name = { title: 'Rater', align: 'left', of: ({ rater }) => (0,shared_escape/* terminalText */.eR)(rater, 40) };
    const rated = {
        title: 'Rated',
        align: 'right',
        of: ({ rated: n, items }) => `${n} of ${items}`,
    };
    const cannot = { title: 'Cannot judge', align: 'right', of: ({ cannot: n }) => String(n) };
    const above = {
        title: 'Above others',
        align: 'right',
        of: (one) => (one.above === null ? numbers/* notMeasured */.q7 : (0,numbers/* formatChange */.eD)(one.above, 'grades')),
    };
    const again = {
        title: 'Same twice',
        align: 'right',
        of: ({ repeats, same }) => (repeats === 0 ? numbers/* notMeasured */.q7 : `${same} of ${repeats}`),
    };
    const first = {
        title: 'First wins',
        align: 'right',
        of: (one) => (one.first === null ? numbers/* notMeasured */.q7 : share(one.first.value)),
    };
    const time = {
        title: 'Per item',
        align: 'right',
        of: ({ secondsPerItem }) => (secondsPerItem === null ? numbers/* notMeasured */.q7 : (0,numbers/* formatDuration */.a3)(secondsPerItem)),
    };
    const fast = { title: 'Too fast', align: 'right', of: ({ tooFast }) => String(tooFast) };
    const own = compare === 'pairs' ? first : above;
    return [
        [name, rated, cannot, own, again, time, fast],
        [name, rated, own, again, time],
        [name, rated, again],
    ];
}
/** Pairs of people by name, where there are more than one. */
function agreementRemarks(agreement) {
    const several = agreement.filter(({ pairs }) => pairs.length > 1);
    return several.map(({ title, pairs }) => people/* ratingsSaid */.mI.pairs(title, pairs.map(({ raters, kappa }) => `${raters.join('\u2013')} ${kappa === null ? people/* ratingsSaid */.mI.undefined : two(kappa)}`)));
}
/** Only where it is no chance. */
function leaning(rater, first) {
    if (first === null)
        return [];
    const [low, high] = first.interval;
    return low > 0.5 || high < 0.5 ? [people/* ratingsSaid */.mI.leans(rater, share(first.value), first.decided)] : [];
}
function problemLine(problem, room, paint) {
    const { place, said } = problem;
    const where = place === null ? '' : `${[place.file, place.at].filter(Boolean).join(', ')}: `;
    const [first, ...others] = (0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(`${where}${said}`, 800), room - 2).split('\n');
    const sign = (0,ratings_problem/* isLoss */.Q)(problem) ? paint.red('!') : paint.dim('-');
    return [`${sign} ${first}`, ...others.map((line) => `  ${line}`)].join('\n');
}
function bullet(text, width) {
    return (0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(text, 800), width - 2)
        .split('\n')
        .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
        .join('\n');
}
const two = (x) => (0,numbers/* formatValue */.Fl)(x, { unit: 'grades', scale: 1 });
const figureText = (figure) => (figure === null ? people/* ratingsSaid */.mI.undefined : two(figure.value));
const share = (x) => (x === null ? numbers/* notMeasured */.q7 : `${Math.round(100 * x)} %`);
const percent = (x) => `${Number((x * 100).toPrecision(4))} %`;
function range({ interval }, text) {
    if (interval.some(Number.isNaN) || !interval.some(Number.isFinite))
        return '';
    return `[${interval.map((end) => (Number.isFinite(end) ? text(end) : (0,numbers/* unbounded */.dT)(end))).join(', ')}]`;
}

// EXTERNAL MODULE: ./lib/commands/sheet/answers.js
var sheet_answers = __webpack_require__(95325);
;// CONCATENATED MODULE: ./lib/commands/ratings.js











const confidence = 0.95;
/**
 * Reads filled sheets against their key, and shows what people say and what is wrong with a row.
 * @returns 0, or 2 where a rating had to be left out
 * @throws GateError
 */
function ratings(dir, files, options, io) {
    const folder = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(dir));
    const record = folder.readRecord();
    const path = options.key ?? onlyKey(dir);
    const { key, sha256 } = (0,key_file/* readKey */.Y)(path);
    const task = taskNamed(record, key.task, dir);
    const answers = (0,sheet_answers/* answersIn */.V)(folder, task.name);
    const { seed, resamples } = record.suite;
    const resampling = { seed, resamples, confidence };
    // Whatever there is is shown, by the criteria of the sheets themselves.
    const wanted = { compare: key.compare, rubric: key.rubric, samples: null };
    const found = (0,read/* ratingsOf */.yk)(task, wanted, { key, path, sha256 }, { paths: files, missing: 'mistake' }, answers, resampling);
    const rated = {
        ...found,
        task: task.name,
        needed: task.people?.samples ?? null,
        rows: ratedFigures(task, answers, found.graded, resampling),
    };
    io.output.write(options.json ? ratingsJson(rated) : ratingsText(rated, confidence, io));
    return found.facts.problems.some(ratings_problem/* isLoss */.Q) ? errors/* exitCode */.I$.badInput : errors/* exitCode */.I$.passed;
}
function taskNamed({ suite }, name, folder) {
    const task = suite.tasks.find((each) => each.name === name);
    if (task?.kind !== 'generate')
        throw (0,errors/* gateError */.em)('ratings-task-unknown', { task: name, folder });
    return task;
}
/** The key of the run folder's sheets, where there is but one. */
function onlyKey(dir) {
    const folder = (0,external_node_path_.join)(dir, 'sheets');
    let names = [];
    try {
        names = (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.key.json'));
    }
    catch {
        // No sheets have been made there.
    }
    if (names.length !== 1)
        throw (0,errors/* gateError */.em)('key-needed', { folder: dir, keys: names });
    return (0,external_node_path_.relative)('', (0,external_node_path_.resolve)(folder, names[0]));
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

/***/ 72269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ fittingForm),
/* harmony export */   XM: () => (/* binding */ totalWidth),
/* harmony export */   iH: () => (/* binding */ headerLine),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   xQ: () => (/* binding */ rowLine),
/* harmony export */   zj: () => (/* binding */ widthsOf)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15820);


const gap = '  ';
function widthsOf(columns, rows) {
    return columns.map(({ title, of }) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(title), ...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(of(row)))));
}
/** A first column without a title holds a sign and stands close to the second. */
function totalWidth(columns, widths) {
    const sum = widths.reduce((total, width) => total + width, 0) + gap.length * (widths.length - 1);
    return columns[0]?.title === '' ? sum - 1 : sum;
}
function headerLine(columns, widths, paint) {
    return paint.dim(joined(columns, columns.map(({ title, align }, i) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(title, widths[i], align))));
}
function rowLine(columns, widths, row) {
    return joined(columns, columns.map(({ of, align, color }, i) => {
        const text = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(of(row), widths[i]), widths[i], align);
        return color === undefined ? text : color(row)(text);
    }));
}
/** The whole table. */
function tableLines(columns, rows, paint) {
    const widths = widthsOf(columns, rows);
    return [headerLine(columns, widths, paint), ...rows.map((row) => rowLine(columns, widths, row))];
}
/** The first of several forms of a table that is not wider than `width`; the last one where none fits. */
function fittingForm(forms, rows, width) {
    return forms.find((form) => totalWidth(form, widthsOf(form, rows)) <= width) ?? forms.at(-1);
}
function joined(columns, cells) {
    const [first, ...others] = cells;
    return (columns[0]?.title === '' ? `${first} ${others.join(gap)}` : cells.join(gap)).trimEnd();
}


/***/ }),

/***/ 15820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);

/** Breaks a line between words so that none is wider than `width` columns; a longer word stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(longer) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].join('\n');
}
/** Fills up with spaces to `width` columns. */
function pad(text, width, side) {
    const space = ' '.repeat(Math.max(0, width - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
    return side === 'left' ? text + space : space + text;
}
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** At most `width` columns, cut between characters as a reader sees them. */
function clip(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text) <= width)
        return text;
    let out = '';
    for (const { segment } of characters.segment(text)) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(out + segment) > width - 1)
            break;
        out += segment;
    }
    return `${out}…`;
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


/***/ }),

/***/ 72208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ gradedMetrics),
/* harmony export */   Ep: () => (/* binding */ gradedMetricsOf),
/* harmony export */   O3: () => (/* binding */ buildJudge),
/* harmony export */   PX: () => (/* binding */ rubricOf),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   Q5: () => (/* binding */ writtenGrading),
/* harmony export */   _g: () => (/* binding */ buildPeople)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9108);
/* harmony import */ var _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81903);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99296);




const openai = 'https://api.openai.com/v1';
const usualCost = 10;
/** The rows that judges and people add to a task. */
function gradedMetrics(judge, people) {
    return [...metricsOf('judge', judge), ...metricsOf('people', people)];
}
/** The same of a task as decoded. */
function gradedMetricsOf(task) {
    if (task.kind !== 'generate')
        return [];
    const rubric = task.judge?.rubric ?? _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj;
    return gradedMetrics(task.judge, task.people && { compare: task.people.compare, rubric });
}
/** `judge` is the overall grade, `judge:criterion=style` that of a criterion; answers that were compared have a preference alone. */
function metricsOf(who, by) {
    if (by === null)
        return [];
    if (by.compare === 'pairs')
        return [{ name: `${who}_preference`, range: [0, 1] }];
    return by.rubric.criteria
        .map(({ name, low, high }) => {
        return { name: name === 'overall' ? who : `${who}:criterion=${name}`, range: [low, high] };
    })
        .sort((a, b) => Number(b.name === who) - Number(a.name === who));
}
/** What the written keys `judge` and `people` of a task will add, as far as they can be read. */
function writtenGrading(written, context) {
    if (written.kind !== 'generate')
        return { judge: null, people: null };
    const read = rubricOf(written.judge, context);
    const rubric = 'rubric' in read ? read.rubric : _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj;
    return {
        judge: written.judge === undefined ? null : { compare: written.judge.compare, rubric },
        people: written.people === undefined ? null : { compare: written.people.compare, rubric },
    };
}
/** The rubric that a task's judge names or holds; `why`: what is wrong with its file, as a part of a sentence. */
function rubricOf(written, { folder, readJson }) {
    if (written?.rubric === undefined)
        return { rubric: _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj };
    if (typeof written.rubric !== 'string')
        return { rubric: (0,_rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRubric */ .Y6)(written.rubric) };
    const read = readJson((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, written.rubric));
    const found = 'why' in read ? read : (0,_rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readRubric */ .qc)(read.value);
    return 'why' in found ? { why: `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(written.rubric)}; ${found.why}` } : found;
}
function buildJudge(task, written, context) {
    if (written === undefined)
        return null;
    const read = rubricOf(written, context);
    const models = [written, ...(written.panel ?? [])].map(modelOf);
    const isPaid = models.some(({ address }) => address === openai);
    return {
        models,
        // A file that cannot be read was refused before.
        rubric: 'rubric' in read ? read.rubric : _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj,
        compare: written.compare,
        samples: written.samples ?? null,
        repeats: written.repeats,
        maxCost: written.max_cost ?? (isPaid ? usualCost : null),
        maxMinutes: written.max_minutes ?? null,
        maxUnscored: written.max_unscored,
        minAgreement: written.min_agreement,
        batch: written.batch,
        trainedOn: written.trained_on ?? null,
        place: context.document.place(['tasks', task, 'judge'], 'key'),
    };
}
function modelOf(written) {
    const address = (0,_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(written.server);
    const { prices } = written;
    return {
        model: written.model,
        address,
        keyVariable: written.api_key_env ?? (address === openai ? 'OPENAI_API_KEY' : null),
        temperature: written.temperature,
        maxTokens: written.max_tokens ?? null,
        reasoningEffort: written.reasoning_effort ?? null,
        concurrency: written.concurrency,
        timeout: written.timeout,
        prices: prices === undefined
            ? null
            : { input: prices.input, cachedInput: prices.cached_input ?? prices.input, output: prices.output },
    };
}
function buildPeople(task, written, { folder, document }) {
    if (written === undefined)
        return null;
    return {
        ratings: written.ratings.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)),
        key: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, written.key),
        compare: written.compare,
        samples: written.samples,
        place: document.place(['tasks', task, 'people'], 'key'),
    };
}


/***/ }),

/***/ 81903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ usualRubric),
/* harmony export */   Y6: () => (/* binding */ buildRubric),
/* harmony export */   dx: () => (/* binding */ rubricSchema),
/* harmony export */   qc: () => (/* binding */ readRubric)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67163);



/** Names that mean something of their own in a verdict. */
const reserved = ['preference', 'reasoning'];
const name = /^[a-z][a-z0-9_]{0,39}$/;
const nameError = ({ input }) => `${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(input)} cannot name a criterion; allowed: up to 40 small letters, digits and _, a letter in front, none of ${reserved.join(', ')}`;
const asks = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(2000).describe('What a grader asks of an answer.');
const grade = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(100);
const criterion = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    asks,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(60).optional().describe('As printed. Absent: the name.'),
        asks,
        scale: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([grade, grade])
            .refine(([low, high]) => low < high && high - low <= 20, {
            error: 'allowed: the lowest and the highest grade, at most 20 apart, such as [1, 5]',
        })
            .prefault([1, 5])
            .describe('Lowest and highest grade.'),
    }),
]);
/** A rubric of the user's own, as it stands in its file or in the suite. */
const rubricSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .trim()
        .min(1)
        .max(4000)
        .optional()
        .describe('Who grades, in the second person, and what is wanted. Absent: a strict expert.'),
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine((key) => name.test(key) && !reserved.includes(key), { error: nameError }), criterion)
        .refine((criteria) => Object.keys(criteria).length > 0, { error: 'has no criterion' })
        .refine((criteria) => Object.keys(criteria).length <= 20, { error: 'has more than 20 criteria' })
        .describe('A mapping from the name of a criterion to what it asks, or to {title, asks, scale}.'),
    overall: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .prefault(true)
        .describe('Whether there is an overall grade besides, from 1 to 5. A criterion called overall takes its place.'),
})
    .describe('By which criteria answers are graded, and on which scales.');
/** The rubric of a suite that brings none. */
const usualRubric = {
    role: 'You are a strict expert in the field of the question. You grade answers as an examiner does whose grades decide whether a system may be used: no credit for effort, tone or length, and the best grade only where you would change nothing.',
    criteria: [
        criterionOf('factual_accuracy', 'Is every statement true, and does it agree with the reference where there is one?'),
        criterionOf('completeness', 'Is everything answered that the question asks, and nothing of weight left out?'),
        criterionOf('structure', 'Is the answer in an order that helps its reader, and no longer than it has to be?'),
        criterionOf('style', 'Is the language clear, correct and fit for whoever asks?'),
        overall(),
    ],
};
function criterionOf(key, text) {
    return { name: key, title: titled(key), asks: text, low: 1, high: 5 };
}
function overall() {
    return criterionOf('overall', 'All in all: how well would this answer serve whoever asked?');
}
function titled(key) {
    return key.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
}
/** The overall grade comes last, when the others have been weighed. */
function buildRubric({ role, criteria, overall: withOverall }) {
    const own = Object.entries(criteria).map(([key, written]) => {
        if (typeof written === 'string')
            return criterionOf(key, written);
        const [low, high] = written.scale;
        return { name: key, title: written.title ?? titled(key), asks: written.asks, low, high };
    });
    const [all, others] = [own.filter((each) => each.name === 'overall'), own.filter((each) => each.name !== 'overall')];
    const last = all.length > 0 ? all : withOverall ? [overall()] : [];
    return { role: role ?? usualRubric.role, criteria: [...others, ...last] };
}
/** A rubric from any value: the first mistake as a part of a sentence, or the rubric. */
function readRubric(value) {
    if (!(0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .p)(value))
        return { why: 'it is no mapping with the key criteria' };
    const parsed = rubricSchema.safeParse(value);
    if (parsed.success)
        return { rubric: buildRubric(parsed.data) };
    const { path, message } = parsed.error.issues[0];
    return { why: `${path.map(String).join('.') || 'it'}: ${message}` };
}


/***/ }),

/***/ 67163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
/** Text for a key that has to be there. */
const missing = (text) => (issue) => issue.input === undefined ? `is missing: ${text}` : undefined;
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
