export const id = 782;
export const ids = [782];
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
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 1 modules
var run_folder = __webpack_require__(25681);
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


/***/ })

};
