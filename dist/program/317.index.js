export const id = 317;
export const ids = [317];
export const modules = {

/***/ 87441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ runAfter)
});

// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(19607);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/shared/messages/github.js
var github = __webpack_require__(42347);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/github/parts.js
var parts = __webpack_require__(5861);
// EXTERNAL MODULE: ./lib/github/publish.js
var publish = __webpack_require__(81944);
// EXTERNAL MODULE: ./lib/github/status.js
var github_status = __webpack_require__(50573);
// EXTERNAL MODULE: ./lib/github/turn.js
var turn = __webpack_require__(28084);
// EXTERNAL MODULE: ./lib/github/waiting.js
var waiting = __webpack_require__(67604);
;// CONCATENATED MODULE: ./lib/github/farewell.js








/**
 * Says what became of a run whose step ended before it could say so itself: what still reads "Evaluating" becomes what went wrong, and a
 * pending status an error. What the step did write is left as it is.
 * @param jobStatus `success`, `failure` or `cancelled`; empty where the runner does not tell
 * @param now in milliseconds since 1970
 */
async function sayFarewell(left, jobStatus, where, client, sink, now = Date.now()) {
    // What is said of a run that was told to stop is not the point; that it was, is.
    const outcome = left.ended === 'signal' && left.outcome?.state === 'error' ? null : left.outcome;
    const told = outcome === null ? unfinished(where, whatHappened(left, jobStatus, now)) : unposted(outcome);
    const { status, title, what, todo } = told;
    const warning = (text) => sink.warning(text);
    if (left.outcome === null)
        await (0,publish/* writeSummary */.S)(`## ${title}\n\n${(0,shared_escape/* markdownText */.p7)(`${what} ${todo}`, 1000)}\n`, sink, warning);
    const comment = (standing, found) => {
        const said = found !== null && found.stage !== 'running' && (0,turn/* isSame */.F)(found.claim, where);
        return said ? null : { stage: 'stopped', data: null, text: (0,waiting/* stoppedText */.TN)(where, standing, told) };
    };
    const summary = (0,shared_escape/* markdownText */.p7)(`${what} ${todo}`, 1000);
    const check = { title: (0,github_status/* shorten */.ml)(status.description, 140), summary, text: '', annotations: [] };
    await (0,parts/* deliver */.c)({ comment, status, check, late: true }, left, where, client, {
        info: (text) => sink.info(text),
        warning,
    });
}
function unfinished(where, what) {
    const status = { state: 'error', description: github/* notices */.oE.stopped({ what }) };
    return { status, title: (0,waiting/* stoppedTitle */.c5)(where), kind: 'CAUTION', what, todo: github/* notices */.oE.again() };
}
/** It was decided, and only this place does not have it. */
function unposted(outcome) {
    const sign = outcome.state === 'success' ? '✅' : '⛔';
    const title = `${sign} ${(0,shared_escape/* markdownText */.p7)(outcome.description, 400)}`;
    return { status: outcome, title, kind: 'NOTE', what: github/* notices */.oE.unposted(), todo: github/* notices */.oE.lookThere() };
}
function whatHappened({ since, ended }, jobStatus, now) {
    const after = (0,numbers/* formatDuration */.a3)(Math.max(now - since, 0) / 1000);
    if (ended === 'error')
        return github/* notices */.oE.failed({ after });
    return ended === 'signal' || jobStatus === 'cancelled' ? github/* notices */.oE.cancelled({ after }) : github/* notices */.oE.killed({ after });
}

// EXTERNAL MODULE: ./lib/github/left.js
var github_left = __webpack_require__(6890);
// EXTERNAL MODULE: ./lib/commands/payload.js
var payload = __webpack_require__(17931);
;// CONCATENATED MODULE: ./lib/commands/after.js





/** The step after the job: it runs whatever became of the job, and says so where the step itself could not. */
async function runAfter({ input, state, environment, sink }) {
    const left = (0,github_left/* readLeft */.GG)(state);
    if (left === null)
        return;
    const where = (0,github_event/* whereFrom */.E)(environment, (0,payload/* readPayload */.r)(environment));
    const token = input('token');
    await sayFarewell(left, input('job-status'), where, token === '' ? null : (0,client/* connect */.N)(token, where, sink.info), sink);
}


/***/ }),

/***/ 15317:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _commands_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87441);
/* harmony import */ var _commands_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17325);



// The verdict is the step's own: whatever fails here is said, and fails nothing.
try {
    await (0,_commands_after_js__WEBPACK_IMPORTED_MODULE_1__/* .runAfter */ .I)({
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(name),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(name),
        environment: process.env,
        sink: _actions_core__WEBPACK_IMPORTED_MODULE_0__,
    });
}
catch (error) {
    (0,_commands_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
