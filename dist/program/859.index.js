export const id = 859;
export const ids = [859];
export const modules = {

/***/ 75671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ tellCheck),
/* harmony export */   Aq: () => (/* binding */ beginCheck),
/* harmony export */   GO: () => (/* binding */ passCheck),
/* harmony export */   gu: () => (/* binding */ endCheck)
/* harmony export */ });
/* unused harmony export checkName */
/* harmony import */ var _report_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27098);

/** Of one request. */
const mostAnnotations = 50;
/**
 * The name of the suite's check run. It is not that of the status: where a check and a status have one name, a branch rule that names it
 * waits for both, and nobody can tell which of the two is meant.
 */
function checkName(suite) {
    return `Checkpoint Gate report: ${suite}`;
}
/**
 * Says that the evaluation is under way. A check of the suite that is still open on this commit becomes this run's: another job of the
 * run may have begun it, or a run that will not come to an end, and two of one name would leave one of them open for ever.
 */
async function beginCheck(client, where, suite, output) {
    const { checks } = client.rest;
    const place = { owner: where.owner, repo: where.repo };
    const open = (await checksOf(client, where, suite)).find(({ status }) => status !== 'completed');
    const own = { ...identity(where, suite), status: 'in_progress', output };
    if (open)
        await checks.update({ ...place, ...own, check_run_id: open.id });
    else
        await checks.create({ ...place, ...own, head_sha: where.sha });
}
/** Says how far the evaluation is; a check that is closed by now stays as it is. */
async function tellCheck(client, where, suite, output) {
    const own = ofRun(await checksOf(client, where, suite), where, suite);
    if (own === undefined || own.status === 'completed')
        return;
    const { owner, repo } = where;
    await client.rest.checks.update({ owner, repo, check_run_id: own.id, status: 'in_progress', output });
}
/**
 * Closes the check: with success or failure and nothing else, since GitHub counts neutral and skipped as passed. Annotations beyond those
 * that one request takes follow after it.
 * @param stays whether a check that this run has closed already is left as it is
 */
async function endCheck(client, where, suite, conclusion, { title, summary, text, annotations }, stays = false) {
    const { checks } = client.rest;
    const place = { owner: where.owner, repo: where.repo };
    const pages = paged(annotations.map(described), mostAnnotations);
    const texts = { title, summary, ...(text !== '' && { text }) };
    const output = { ...texts, ...(pages.length > 0 && { annotations: pages[0] }) };
    const end = { status: 'completed', conclusion, output };
    const own = ofRun(await checksOf(client, where, suite), where, suite);
    if (stays && own?.status === 'completed')
        return;
    const { data } = own
        ? await checks.update({ ...place, check_run_id: own.id, ...end })
        : await checks.create({ ...place, ...identity(where, suite), head_sha: where.sha, ...end });
    for (const more of pages.slice(1))
        await checks.update({ ...place, check_run_id: data.id, ...end, output: { ...texts, annotations: more } });
}
/**
 * Turns the check of the commit to success, with what is said above what stands there; nothing where there is none.
 * @param summary markdown
 */
async function passCheck(client, where, suite, { title, summary }) {
    const [newest] = await checksOf(client, where, suite);
    if (newest === undefined || newest.status !== 'completed')
        return;
    const { summary: before, text } = newest.output;
    const whole = before ? `${summary}\n\n${before}` : summary;
    const output = { title, summary: Buffer.byteLength(whole) > _report_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLimit */ .ab ? summary : whole, ...(text && { text }) };
    const { owner, repo } = where;
    await client.rest.checks.update({ owner, repo, check_run_id: newest.id, conclusion: 'success', output });
}
/** All of the suite on the judged commit, the newest first. */
async function checksOf(client, { owner, repo, sha }, suite) {
    const asked = { owner, repo, ref: sha, check_name: checkName(suite), per_page: 100 };
    const { data } = await client.rest.checks.listForRef(asked);
    return data.check_runs.sort((a, b) => b.id - a.id);
}
function ofRun(runs, where, suite) {
    return runs.find((run) => run.external_id === identity(where, suite).external_id);
}
function identity({ runId, attempt, runUrl }, suite) {
    return { name: checkName(suite), external_id: `checkpoint-gate/${runId}/${attempt}`, details_url: runUrl };
}
function described({ path, line, level, title, message }) {
    return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}
function paged(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}


/***/ }),

/***/ 74510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ putComment)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90024);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35917);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28084);



/**
 * Writes the one comment that this suite has on the pull request, if it is this run's turn. After creating one it looks again, because
 * another run may have created one at the same moment: the oldest stays, so both runs end with the same one.
 */
async function putComment(client, where, suite, write) {
    const { head, ours } = await (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t5)(client, where, suite);
    const bodyFor = (found) => {
        const turn = (0,_turn_js__WEBPACK_IMPORTED_MODULE_2__/* .turnOf */ .L)(where, found?.claim ?? null, head);
        if (turn === 'newer')
            return null;
        const standing = { turn, head, earlier: found && (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .reportIn */ .kf)(found), data: found?.data ?? null };
        const body = (told) => {
            const text = write(told, found);
            return text && (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyOf */ .EN)(suite, where, text.stage, text.data ?? told.data, text.text);
        };
        const whole = body(standing);
        // People can edit a comment of ours too, and older versions left no room for a notice above their report.
        return whole !== null && Buffer.byteLength(whole) > _marker_js__WEBPACK_IMPORTED_MODULE_1__/* .longestBody */ .Pj ? body({ ...standing, earlier: null }) : whole;
    };
    const first = ours.length === 0 ? bodyFor(null) : null;
    if (ours.length === 0 && first === null)
        return { how: 'unchanged', url: null, sameCommit: false };
    const all = first === null ? ours : await create(client, where, suite, first);
    const [kept, ...twins] = all;
    for (const twin of twins)
        await remove(client, where, twin.id);
    const turn = (0,_turn_js__WEBPACK_IMPORTED_MODULE_2__/* .turnOf */ .L)(where, kept.claim, head);
    if (turn === 'newer')
        return { how: 'newer', url: kept.url, sameCommit: kept.claim.sha === where.sha };
    const isNew = first !== null && (0,_turn_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .F)(kept.claim, where);
    const body = isNew ? null : bodyFor(kept);
    const changed = body !== null && !sameText(kept.body, body);
    if (changed)
        await client.rest.issues.updateComment({ owner: where.owner, repo: where.repo, comment_id: kept.id, body });
    const how = !changed && !isNew ? 'unchanged' : turn === 'outdated' ? 'outdated' : isNew ? 'created' : 'updated';
    return { how, url: kept.url, sameCommit: false };
}
/** Ours after creating one, the oldest first. */
async function create(client, where, suite, body) {
    const { owner, repo, pullRequest: issue_number } = where;
    for (let attempt = 1;; attempt++) {
        try {
            const made = await client.rest.issues.createComment({ owner, repo, issue_number, body, request: { retries: 0 } });
            const { ours } = await (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t5)(client, where, suite);
            // A read right after a write may not show it yet.
            if (!ours.some((found) => found.id === made.data.id))
                ours.push({ ...(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(suite, body), id: made.data.id, url: made.data.html_url, body, editedBy: null });
            return ours.sort((a, b) => a.id - b.id);
        }
        catch (error) {
            if (attempt === 3 || !answerLost(error))
                throw error;
            await client.wait(attempt ** 2);
            // The comment may exist although the answer was an error: creating is never repeated blindly.
            const { ours } = await (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t5)(client, where, suite);
            if (ours.length > 0)
                return ours;
        }
    }
}
async function remove(client, { owner, repo }, comment_id) {
    try {
        await client.rest.issues.deleteComment({ owner, repo, comment_id });
    }
    catch (error) {
        if (error.status !== 404)
            throw error;
    }
}
/** Comments that were edited in a browser come back with \r\n. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}
function answerLost(error) {
    return (error.status ?? 0) >= 500;
}


/***/ }),

/***/ 6890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ readLeft),
/* harmony export */   hg: () => (/* binding */ saveLeft),
/* harmony export */   vJ: () => (/* binding */ stillOpen)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What is still to be written. */
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** When the step began, in milliseconds since 1970. */
    since: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** How the step ended without a report: told to stop, or by an error; null: it did not say. */
    ended: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['signal', 'error']).nullable(),
    /** What was decided, once it was; null: nothing was. */
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['success', 'failure', 'error']), description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    /** Where it belongs, if the event does not tell: the second stage of a fork asks the API for it. */
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), runId: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })
        .optional(),
});
const name = 'left';
/** The runner keeps the last one that was saved. */
function saveLeft(left, sink) {
    sink.saveState(name, JSON.stringify(left));
}
/** @param state the value of a state of this step; null: nothing is left to say. */
function readLeft(state) {
    try {
        const left = schema.parse(JSON.parse(state(name)));
        return left.comment || left.status || left.check ? left : null;
    }
    catch {
        return null;
    }
}
/** The parts that did not get where they belong, though they may another time. */
function stillOpen(parts, delivered) {
    return {
        suite: parts.suite,
        comment: delivered.comment === 'failed',
        status: delivered.status === 'failed',
        check: delivered.check === 'failed',
    };
}


/***/ }),

/***/ 5861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42347);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75671);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74510);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57644);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50573);





/**
 * Comment, commit status and check run, one after the other. Never throws: a part that fails becomes a warning that says what to change,
 * and the parts after it are still tried. A missing permission for the check run alone is no more than a line in the log, and so is a token
 * that can only read because of whose pull request it is.
 */
async function deliver({ comment, status, check, late = false }, parts, where, client, log) {
    const delivered = {
        comment: parts.comment ? 'failed' : 'off',
        commentUrl: null,
        status: parts.status ? 'failed' : 'off',
        check: parts.check ? 'failed' : 'off',
    };
    if (parts.comment && where.pullRequest === null) {
        delivered.comment = 'none';
        log.info(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.pullRequestUnknown());
    }
    if (![delivered.comment, delivered.status, delivered.check].includes('failed'))
        return delivered;
    if (client === null) {
        log.warning(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.noToken());
        return delivered;
    }
    const nothing = { comment: 'off', commentUrl: null, status: 'off', check: 'off' };
    const readOnly = (error, wrote) => {
        const said = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .readOnlyBecause */ .tk)(error, where, wrote);
        if (said !== null)
            log.info(said);
        return said !== null;
    };
    if (delivered.comment === 'failed') {
        try {
            const { how, url, sameCommit } = await (0,_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .putComment */ .j)(client, where, parts.suite, comment);
            Object.assign(delivered, { comment: how, commentUrl: url });
            if (how === 'newer')
                log.info(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.newerRun());
            if (how === 'newer' && sameCommit) {
                log.info(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.newerRunOfCommit());
                return { ...delivered, status: 'newer', check: 'newer' };
            }
        }
        catch (error) {
            if (readOnly(error, false))
                return nothing;
            log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .warningOf */ .aj)(error, { part: 'the comment', permission: 'pull-requests: write' }));
        }
    }
    if (delivered.status === 'failed') {
        try {
            await (0,_status_js__WEBPACK_IMPORTED_MODULE_4__/* .setStatus */ .Lx)(client, where, parts.suite, status);
            delivered.status = 'set';
        }
        catch (error) {
            if (readOnly(error, delivered.commentUrl !== null))
                return nothing;
            log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .warningOf */ .aj)(error, { part: 'the commit status', permission: 'statuses: write' }));
        }
    }
    if (delivered.check === 'failed') {
        try {
            // Nothing but success lets a merge through, so whatever is no success is a failure.
            await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .endCheck */ .gu)(client, where, parts.suite, status.state === 'success' ? 'success' : 'failure', check, late);
            delivered.check = 'set';
        }
        catch (error) {
            if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .lacksPermission */ .kQ)(error)) {
                delivered.check = 'off';
                log.info(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.noCheck({ said: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .whatWasSaid */ .vt)(error) }));
            }
            else
                log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .warningOf */ .aj)(error, { part: 'the check run', permission: 'checks: write' }));
        }
    }
    return delivered;
}


/***/ }),

/***/ 81944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary),
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42347);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5861);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57644);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67604);




/**
 * Brings one report to where people look: job summary, outputs, comment, commit status, check run.
 *
 * Never throws and never judges: a part that fails becomes a warning that says what to change, and the parts after it
 * are still tried. What needs no network comes first, so that it stands when the job is cancelled while GitHub lets us
 * wait.
 *
 * `client`: null where the job has no token.
 */
async function publish(renderings, outputs, parts, where, client, sink) {
    const warnings = [];
    const warning = (text) => {
        warnings.push(text);
        sink.warning(text);
    };
    const written = {
        summary: await writeSummary(renderings.summary, sink, warning),
        outputs: writeOutputs(outputs, sink, warning),
    };
    const ending = { ...renderings, comment: reportOf(renderings, where) };
    const delivered = await (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .c)(ending, parts, where, client, { info: (text) => sink.info(text), warning });
    return { ...written, ...delivered, warnings };
}
/** A report of a commit that is not the newest any more is written as one. */
function reportOf({ comment, data }, where) {
    return (standing) => {
        const report = comment(standing.data);
        return { stage: 'ended', data, text: standing.turn === 'ours' ? report : (0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .outdatedText */ .kC)(where, standing, report) };
    };
}
async function writeSummary(text, sink, warn) {
    try {
        await sink.summary.addRaw(text, true).write();
        return 'written';
    }
    catch (error) {
        warn(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.summary({ said: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(String(error.message)) }));
        return 'failed';
    }
}
function writeOutputs(outputs, sink, warn) {
    let written = 'written';
    for (const [name, value] of Object.entries(outputs)) {
        try {
            sink.setOutput(name, value);
        }
        catch (error) {
            written = 'failed';
            warn(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.output({ name, said: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(String(error.message)) }));
        }
    }
    return written;
}


/***/ }),

/***/ 50573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ setStatus),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* unused harmony export longestDescription */
/** More is answered with 422. */
const longestDescription = 140;
/** Sets the suite's own status on the judged commit, so that a branch rule can require it by name. */
async function setStatus(client, where, suite, status) {
    await client.rest.repos.createCommitStatus({
        owner: where.owner,
        repo: where.repo,
        sha: where.sha,
        state: status.state,
        context: statusContext(suite),
        description: shorten(status.description, longestDescription),
        target_url: where.runUrl,
    });
}
function statusContext(suite) {
    return `checkpoint-gate/${suite}`;
}
/** One line of at most `most` characters (UTF-16 units), cut between words where there are any. */
function shorten(text, most) {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line.length <= most)
        return line;
    const room = line.slice(0, most - 1);
    const space = room.lastIndexOf(' ');
    // A word longer than half the room is cut inside, but never inside a character.
    const kept = line[most - 1] === ' ' || space < most / 2 ? room.replace(/[\uD800-\uDBFF]$/, '') : room.slice(0, space);
    return `${kept.trimEnd()}…`;
}


/***/ }),

/***/ 28084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   L: () => (/* binding */ turnOf)
/* harmony export */ });
/**
 * Whose turn it is, whichever run ends first: what is said of the commit at the head of the pull request stands above anything else, and of
 * two runs on one commit the one that was started last.
 * @param found whose the comment is now; null: there is none
 * @param head the commit at the head of the pull request, as the API says
 */
function turnOf(mine, found, head) {
    const later = found !== null && isLater(found, mine);
    if (mine.sha !== head)
        return found?.sha === head || later ? 'newer' : 'outdated';
    return later && (found.sha ?? head) === head ? 'newer' : 'ours';
}
/** Ids of runs grow with time, and a run that is run again keeps its id. */
function isLater(one, other) {
    return one.runId === other.runId ? one.attempt > other.attempt : one.runId > other.runId;
}
function isSame(one, other) {
    return one.runId === other.runId && one.attempt === other.attempt;
}


/***/ }),

/***/ 67604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ runningText),
/* harmony export */   MX: () => (/* binding */ runningCheck),
/* harmony export */   TN: () => (/* binding */ stoppedText),
/* harmony export */   c5: () => (/* binding */ stoppedTitle),
/* harmony export */   gm: () => (/* binding */ overriddenText),
/* harmony export */   kC: () => (/* binding */ outdatedText),
/* harmony export */   zb: () => (/* binding */ overriddenTitle)
/* harmony export */ });
/* harmony import */ var _report_override_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45746);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42347);
/* harmony import */ var _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86212);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35917);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50573);






/** @param said how far it is: plain text */
function runningText(where, standing, said) {
    return joined(`## ⏳ ${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.evaluating({ commit: short(where.sha) })}`, outdatedBy(where, standing), [(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(said, 300), jobLink(where)].filter(Boolean).join(' · '), folded(standing.earlier, where.sha));
}
function stoppedText(where, standing, { title, kind, what, todo }) {
    return joined(`## ${title}`, outdatedBy(where, standing), `> [!${kind}]\n> ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(what, 500)}\n>\n> **What to do**\n> - ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(todo, 500)}`, jobLink(where), folded(standing.earlier, where.sha));
}
function stoppedTitle({ sha }) {
    return `⛔ ${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.notEvaluated({ commit: short(sha) })}`;
}
/** A report of a commit that is not the newest any more, of which nothing is known yet. */
function outdatedText(where, { head }, report) {
    return joined(`## ⏳ ${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.notYet({ commit: short(head) })}`, _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.older({ commit: short(where.sha), newest: short(head) }), folded({ sha: where.sha, text: report }, head));
}
/** A report that somebody let through after it was written: who and what above it, and itself below. */
function overriddenText(override, report) {
    return joined(`## ⚠️ ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(overriddenTitle(override), 400)}`, (0,_report_override_section_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideSection */ .uC)({ override }), report === null ? '' : (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteReport */ .P7)({ ...report, text: report.text.replace(/^## /, '### ') }));
}
/** Plain text of one line. */
function overriddenTitle(override) {
    return (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(`${_shared_messages_override_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideWords */ .mF.letThrough(override)}: ${override.reason}`, 140);
}
function outdatedBy({ sha }, { head }) {
    return head === sha ? '' : _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.pushedSince({ newest: short(head) });
}
function folded(earlier, commit) {
    if (earlier === null)
        return '';
    const title = earlier.sha === commit
        ? _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.reportBefore({ commit: short(commit) })
        : _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.reportOf({ older: earlier.sha && short(earlier.sha), commit: short(commit) });
    return `<details><summary>${title}</summary>\n\n${(0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteReport */ .P7)(earlier)}\n\n</details>`;
}
function short(sha) {
    return (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(sha.slice(0, 7));
}
function jobLink({ runUrl }) {
    return /^https?:\/\/[\w.:/%~-]+$/.test(runUrl) ? `<a href="${runUrl}">${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.job()}</a>` : '';
}
function joined(...parts) {
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
/** What a check run says meanwhile. */
function runningCheck(said) {
    return { title: (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(said), 140), summary: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(said, 300) };
}


/***/ }),

/***/ 27098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ab: () => (/* binding */ checkLimit),
/* harmony export */   d3: () => (/* binding */ renderCheck)
/* harmony export */ });
/* unused harmony export annotationsOf */
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2447);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68187);
/* harmony import */ var _override_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45746);
/* harmony import */ var _policy_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67516);
/* harmony import */ var _policy_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34000);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69965);









/** Of summary and text of a check run each, in characters; bytes are counted, to be safe. */
const checkLimit = 65_535;
/** The report as a check run. `suiteFile`: its path from the root of the repository; null: not in one, so that no line can be shown. */
function renderCheck(report, place, suiteFile) {
    const full = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fullPlan */ .Pw)(report, 700);
    return {
        title: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report), 140),
        summary: (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)((plan) => summaryOf(report, plan), full, checkLimit),
        text: (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)((plan) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsText */ .ez)(report, plan, place), full, checkLimit),
        annotations: suiteFile === null ? [] : remarksOn(report, suiteFile),
    };
}
function summaryOf(report, plan) {
    const said = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictText */ .nt)(report, plan) || (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report), 400);
    return [(0,_override_section_js__WEBPACK_IMPORTED_MODULE_4__/* .overrideSection */ .uC)(report), (0,_policy_section_js__WEBPACK_IMPORTED_MODULE_6__/* .policySection */ .U)(report, plan), said].filter(Boolean).join('\n\n');
}
/** Lines of a suite of the base are no lines of the file that the pull request shows, where that differs. */
function remarksOn({ rows, policy }, path) {
    const isShown = policy === undefined || policy.holds === 'head' || policy.state === 'same';
    return [...(isShown ? annotationsOf(rows, path) : []), ...policyRemarks(policy, path)];
}
/** One remark for every rule that the pull request takes away or changes; of one that is gone, on the first line. */
function policyRemarks(policy, path) {
    const graver = (policy?.rules ?? []).filter(({ turn }) => turn !== 'added' && turn !== 'tightened');
    return graver.map((change) => ({
        path,
        line: change.head?.line ?? 1,
        level: 'warning',
        title: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`The rule ${change.kind} is not that of the base`, 200),
        message: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_policy_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleLine */ .lW)(change), 1000),
    }));
}
const levels = { block: 'failure', warn: 'warning', info: 'notice' };
/** One remark for every line whose rule is broken or could not be checked, however many rows it is about. */
function annotationsOf(rows, path) {
    const byLine = new Map();
    for (const row of rows) {
        if (row.decision !== 'fail' && row.decision !== 'missing')
            continue;
        for (const { line, level, condition, reason } of (0,_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .decisive */ .l9)(row)) {
            if (line === null)
                continue;
            const rule = `${condition.kind}: ${condition.limit.written}`;
            const found = byLine.get(line) ?? { level, rule, said: [] };
            if (order.indexOf(level) > order.indexOf(found.level))
                found.level = level;
            found.said.push((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`${row.task}, ${row.title}: ${row.missing ?? reason}`, 1000));
            byLine.set(line, found);
        }
    }
    return [...byLine]
        .sort(([a], [b]) => a - b)
        .map(([line, { level, rule, said }]) => ({
        path,
        line,
        level: levels[level],
        title: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`${rule} is not kept by ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(said.length, 'row')}`, 200),
        message: whole(said),
    }));
}
const order = ['info', 'warn', 'block'];
/** GitHub takes 64 KB for a message. */
const longestMessage = 60_000;
/** As many lines as there is room for, each of them whole. */
function whole(lines) {
    let text = '';
    for (const [i, line] of lines.entries()) {
        const more = `and ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(lines.length - i, 'more row')}`;
        if (Buffer.byteLength(text) + Buffer.byteLength(line) > longestMessage)
            return text + more;
        text += `${line}\n`;
    }
    return text.trimEnd();
}


/***/ })

};
