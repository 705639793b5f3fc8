export const id = 1792;
export const ids = [1792];
export const modules = {

/***/ 21792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderNoise: () => (/* binding */ renderNoise)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57336);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2447);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72269);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15820);





const columns = [
    { title: 'Task', align: 'left', of: (row) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(row.task, 40) },
    { title: 'Metric', align: 'left', of: (row) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(row.title, 40) },
    { title: 'Samples', align: 'right', of: ({ n }) => (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n) },
    { title: 'Baseline', align: 'right', of: (row) => (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(row.value, row) },
    { title: 'Floor', align: 'right', of: floorOf },
    { title: 'Interval', align: 'left', of: ({ interval, unit }) => (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(interval, unit) },
];
const withoutInterval = columns.slice(0, -1);
function floorOf({ floor, unit }) {
    if (floor === null)
        return _shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .notMeasured */ .q7;
    return floor === 0 ? '0' : fineSize(floor, unit);
}
/** The last digits of a log-probability: not nothing, and nothing that a rule would see. */
function fineSize(size, unit) {
    const shown = (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(size, unit);
    return /[1-9]/.test(shown) ? shown : `< ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(0.0001, unit)}`;
}
/** The whole screen. */
function renderNoise(noise, { width, color }) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors(color);
    const room = Math.max(width, 60);
    const { suite, baseline, runs, varied, rows } = noise;
    const said = rows.flatMap((row) => [...missingLine(row), ...row.rules.flatMap((rule) => adviceOf(rule, row, noise))]);
    const bullets = said.map((text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(text, 600), room - 2)
        .split('\n')
        .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
        .join('\n'));
    return [
        `${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(suite, 100)}: ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(baseline, 100)}, measured ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(runs, 'time')}`,
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(varied, room),
        '',
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .tableLines */ .oW)((0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingForm */ .WR)([columns, withoutInterval], rows, room), rows, paint),
        '',
        ...(bullets.length > 0 ? [...bullets, ''] : []),
        paint.bold((0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(conclusion(noise), room)),
        '',
    ].join('\n');
}
const nameOf = ({ task, title }, line) => `${task} · ${title}${line === null ? '' : `, line ${line}`}`;
function missingLine(row) {
    return row.missing === null ? [] : [`${nameOf(row, null)}: ${row.missing}`];
}
function adviceOf({ rule, line, verdict, needs }, row, { spread }) {
    const name = nameOf(row, line);
    if (verdict === 'below-floor')
        return [
            `${name}: ${rule} allows less than the floor of ${fineSize(row.floor, row.unit)}: the same checkpoint would break it by chance. Allow more, or measure with less noise: temperature 0, one request at a time, the same machine.`,
        ];
    if (needs !== null && verdict === 'few-samples')
        return [
            needs.least
                ? `${name}: ${rule} needs ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(needs.samples)} samples at the least, you have ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row.n)}: from fewer it cannot be shown, even where no answer turns wrong.`
                : `${name}: ${rule} needs about ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(needs.samples)} samples, you have ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row.n)}, by ${spread ?? 'the noise alone'}.`,
        ];
    return [];
}
function conclusion({ rows, spread }) {
    const measured = rows.filter(({ floor }) => floor !== null);
    const still = measured.filter(({ floor }) => floor === 0).length;
    const rules = rows.flatMap((row) => row.rules);
    const of = (verdict) => rules.filter((rule) => rule.verdict === verdict).length;
    const parts = [
        `The floor is 0 on ${still} of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.length, 'row')}`,
        of('below-floor') > 0 ? `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(of('below-floor'), 'rule')} below the floor` : '',
        of('few-samples') > 0 ? `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(of('few-samples'), 'rule')} with too few samples` : '',
    ].filter(Boolean);
    const open = of('unknown') > 0 && spread === null
        ? ' How many samples the other rules need is told by what a candidate changes: after a run of the suite, noise reads its folder.'
        : '';
    return `${parts.join('; ')}.${open}`;
}


/***/ })

};
