export const id = 563;
export const ids = [563];
export const modules = {

/***/ 83563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namedMetric),
/* harmony export */   metricsJson: () => (/* binding */ metricsJson),
/* harmony export */   metricsText: () => (/* binding */ metricsText)
/* harmony export */ });
/* harmony import */ var _metrics_family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86509);
/* harmony import */ var _metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48874);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15820);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19519);
/* harmony import */ var _suite_known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31359);






/** Lists every metric, or tells all about one. `width` in columns. */
function metricsText(name, width) {
    if (name !== null)
        return describe(familyCalled(name), namedMetric(name), width);
    const all = _metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ.map((family) => (0,_metrics_family_js__WEBPACK_IMPORTED_MODULE_0__/* .makeMetric */ .xZ)(family, family.name));
    const head = [
        'Metrics, as suites and "checkpoint-gate score --metrics" name them; "checkpoint-gate metrics NAME" tells more.',
        '\u2191 better when higher, \u2193 when lower. Changes count in points (hundredths); where it says %, relative to the baseline.',
    ];
    const sections = subjects.map((subject) => section(subject, all, width)).filter(Boolean);
    return `${[head.map((line) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(line, width)).join('\n'), ...sections].join('\n\n')}\n`;
}
/** The same as one JSON object; its keys are stable. Ends of a range that have no limit are null. */
function metricsJson(name) {
    const listed = name === null ? _metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ : [familyCalled(name)];
    const metrics = listed.map((family) => {
        const metric = name === null ? (0,_metrics_family_js__WEBPACK_IMPORTED_MODULE_0__/* .makeMetric */ .xZ)(family, family.name) : namedMetric(name);
        const { title, tells, better, unit, scale, range, equals, of } = metric;
        return {
            name: metric.name,
            title,
            tells,
            better,
            unit,
            scale,
            range: range.map((end) => (Number.isFinite(end) ? end : null)),
            equals,
            judges: of,
            task: (0,_suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .kindFor */ .QK)(of),
            rightOrWrong: metric.rightOrWrong ?? false,
            withoutReferences: metric.withoutReferences ?? false,
            needsSchema: metric.needsSchema ?? false,
            options: family.options,
        };
    });
    return `${JSON.stringify({ metrics }, null, 2)}\n`;
}
/** The metric that a user wrote. Throws a GateError that names the nearest. */
function namedMetric(written) {
    familyCalled(written);
    try {
        return (0,_metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(written);
    }
    catch (error) {
        if (!(error instanceof _metrics_family_js__WEBPACK_IMPORTED_MODULE_0__/* .MetricMistake */ .tV))
            throw error;
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('metric-miswritten', { name: written, why: error.message });
    }
}
function familyCalled(written) {
    const bare = written.split(':')[0];
    const found = _metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ.find(({ name }) => name === bare);
    if (found === undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('metric-unknown', { name: bare, near: (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(bare, _metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv) });
    return found;
}
const subjects = [
    'text',
    'label',
    'entities',
    'choice',
    'likelihood',
    'score',
    'judgement',
    'rating',
];
const headings = {
    text: 'Answers as texts',
    label: 'Classes',
    entities: 'Entities and tags',
    choice: 'Choices, by log-likelihood',
    likelihood: 'Likelihood of texts',
    score: 'Numbers that were given elsewhere',
    judgement: 'Grades by a judge model',
    rating: 'Grades by people',
};
const arrows = { higher: '\u2191', lower: '\u2193', neither: '\u00b7' };
function section(subject, all, width) {
    const own = all.filter(({ of }) => of === subject);
    if (own.length === 0)
        return '';
    const column = Math.max(...own.map(({ name }) => name.length)) + 2;
    const indent = `\n${' '.repeat(column + 6)}`;
    const lines = own.map(({ name, title, better, unit, tells, equals }) => {
        const sign = `${arrows[better]}${unit === 'ratio' ? '%' : ' '}`;
        const [first, second] = [`${title}: ${tells}`, `= ${equals}`].map((text) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(text, Math.max(30, width - column - 6))
            .split('\n')
            .join(indent));
        return `  ${name.padEnd(column)}${sign}  ${first}${indent}${second}`;
    });
    const key = _suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN[subject];
    const where = key === undefined ? `tasks of kind ${(0,_suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .kindFor */ .QK)(subject)}` : `of generate tasks with the key ${key}`;
    return [`${headings[subject]} (${where})`, ...lines].join('\n');
}
const changes = {
    points: 'in points, hundredths of',
    ratio: 'as a ratio, in per cent of the baseline',
    grades: 'as a difference of grades',
};
function describe({ options }, metric, width) {
    const { name, title, tells, better, unit, scale, range, equals, of } = metric;
    const rows = [
        ['tells', tells],
        ['better', better],
        ['values', `from ${end(range[0])} to ${end(range[1])}`],
        ['change', unit === 'points' ? `${changes.points} ${scale}` : changes[unit]],
        ['equals', equals],
        ['task kind', (0,_suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .kindFor */ .QK)(of) + (_suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN[of] === undefined ? '' : `, with the key ${_suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN[of]}`)],
        ...(metric.rightOrWrong
            ? [['samples', 'each is right (1) or wrong (0), so that they can flip']]
            : []),
        ...(metric.needsSchema ? [['needs', 'a JSON schema']] : []),
        ...(metric.withoutReferences ? [['references', 'not needed']] : []),
    ];
    return `${[
        `${title} (${name})`,
        ...rows.map(([label, text]) => item(label, text, width, 12)),
        ...(Object.keys(options).length === 0 ? [] : ['', 'Options', ...optionLines(options, width)]),
        ...(Object.keys(options).length === 0 ? [] : ['', `Written as in ${example(metric, options)}`]),
    ].join('\n')}\n`;
}
function optionLines(options, width) {
    const column = Math.max(...Object.keys(options).map((key) => key.length)) + 2;
    return Object.entries(options).map(([key, option]) => item(key, `${option.about}; ${allowed(option)}; usually ${option.usual ?? 'not set'}`, width, column));
}
function allowed(option) {
    if (option.kind === 'flag')
        return 'true or false';
    if (option.kind === 'choice')
        return option.choices.join(', ');
    if (option.kind === 'name')
        return 'letters, digits and _';
    return `${option.whole ? 'a whole number' : 'a number'} from ${option.min} to ${option.max}`;
}
/** A name with one option that is not the usual one. */
function example({ name }, options) {
    const [key, option] = Object.entries(options)[0];
    const bare = name.split(':')[0];
    if (option.kind === 'flag')
        return `${bare}:${option.usual ? `${key}=false` : key}`;
    if (option.kind === 'number')
        return `${bare}:${key}=${option.usual === option.min ? option.max : option.min}`;
    if (option.kind === 'name')
        return `${bare}:${key}=style`;
    return `${bare}:${key}=${option.choices.find((choice) => choice !== option.usual) ?? option.usual}`;
}
function item(label, text, width, column) {
    const indent = ' '.repeat(column + 2);
    return `  ${label.padEnd(column)}${(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(text, Math.max(30, width - column - 2))
        .split('\n')
        .join(`\n${indent}`)}`;
}
function end(value) {
    if (Number.isFinite(value))
        return String(value);
    return value < 0 ? 'below any limit' : 'any size';
}


/***/ })

};
