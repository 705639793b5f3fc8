export const id = 9936;
export const ids = [9936];
export const modules = {

/***/ 93757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eD: () => (/* binding */ shownFolder),
/* harmony export */   hI: () => (/* binding */ logFolder),
/* harmony export */   u: () => (/* binding */ withoutLogging)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74503);
/* harmony import */ var _mlflow_send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78450);
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62173);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18967);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73848);







/**
 * Sends the run of a folder to MLflow, its renderings too, and makes these anew with where it is. Whatever becomes of this process, the
 * folder keeps what is known of an earlier sending until there is something newer to say.
 * @param bare without a word of MLflow, as its renderings in the folder are
 */
async function logFolder(folder, bare, logging) {
    const { client, experiment, place } = logging;
    const run = (0,_mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_2__/* .mlflowRun */ .d)(bare, place);
    const sent = await (0,_mlflow_send_js__WEBPACK_IMPORTED_MODULE_3__/* .sendRun */ .QT)(client, { run, experiment, artifacts: logging.artifacts ? renderingsIn(folder) : [] });
    const problems = sent.complete ? sent.problems : [...sent.problems, _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_4__/* .mlflowTexts */ .i.later(shownFolder(folder))];
    (0,_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .keepLogging */ .lS)(folder, { key: run.key, place, logged: { run: sent.run, problems } });
    return { report: (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .publishFolder */ .y6)(folder, folder.readRecord()), sent };
}
const shownFolder = ({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('', path) || '.';
/** The report and its renderings as if nothing had been sent. */
function withoutLogging(folder, report) {
    if (report.mlflow === undefined && (0,_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .keptLogging */ .cY)(folder) === null)
        return report;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .publishToSend */ .Fx)(folder, folder.readRecord());
}
const types = {
    'report.html': 'text/html',
    'report.json': 'application/json',
    'comment.md': 'text/markdown',
    'summary.md': 'text/markdown',
    'suite.yml': 'text/plain',
};
function renderingsIn({ path }) {
    return Object.entries(types)
        .filter(([name]) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)))
        .map(([name, type]) => ({ name, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)), type }));
}


/***/ }),

/***/ 79936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteBy: () => (/* binding */ promoteBy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 2 modules
var run_folder = __webpack_require__(45058);
// EXTERNAL MODULE: ./lib/metrics/catalogue.js
var catalogue = __webpack_require__(97132);
// EXTERNAL MODULE: ./lib/mlflow/alias.js
var mlflow_alias = __webpack_require__(87097);
// EXTERNAL MODULE: ./lib/mlflow/of-report.js
var of_report = __webpack_require__(74503);
// EXTERNAL MODULE: ./lib/mlflow/problem.js
var problem = __webpack_require__(52946);
// EXTERNAL MODULE: ./lib/mlflow/promotion.js
var promotion = __webpack_require__(43056);
// EXTERNAL MODULE: ./lib/shared/messages/mlflow.js
var mlflow = __webpack_require__(62173);
;// CONCATENATED MODULE: ./lib/mlflow/rollback.js




/**
 * Moves the alias back to what stood there before the last promotion. While it does, the alias for the way back is away: so where it broke
 * off, another try ends what was begun and goes back no further. Refuses where the alias is no longer where a promotion set it: then
 * somebody else has decided. Throws `Declined`, `Refused`.
 */
async function rollBack(registry, name, alias, isDry) {
    const refuse = (why) => new mlflow_alias/* Declined */.FX(why);
    const aliases = await registry.aliases(name);
    const from = aliases?.get(alias) ?? null;
    if (aliases === null || from === null)
        throw refuse(mlflow/* mlflowTexts */.i.noAlias({ name, alias }));
    const current = await registry.version(name, from);
    const back = current === null ? null : beforeIt(current, alias);
    if (current === null || back === null)
        throw refuse(mlflow/* mlflowTexts */.i.notSetByUs({ name, alias, version: from }));
    if (back === mlflow_alias/* nothing */.s6)
        throw refuse(mlflow/* mlflowTexts */.i.nothingBefore({ name, alias, version: from }));
    const previous = aliases.get((0,mlflow_alias/* previousAlias */.Uv)(alias)) ?? null;
    if (previous !== null && previous !== back)
        throw refuse(mlflow/* mlflowTexts */.i.otherPrevious({ name, alias, back, now: previous }));
    const to = await registry.version(name, back);
    if (to === null)
        throw refuse(mlflow/* mlflowTexts */.i.versionGone({ name, version: back }));
    const isMoved = previous === null && current.tags.get(mlflow_alias/* rolledBackTag */.QT) !== back;
    if (isMoved)
        return { from: null, to: current, problem: isDry ? null : await pointBack(registry, name, alias, back) };
    if (isDry)
        return { from, to, problem: null };
    await markTakenBack(registry, name, current, back);
    await registry.deleteAlias(name, (0,mlflow_alias/* previousAlias */.Uv)(alias));
    await (0,mlflow_alias/* move */.Cy)(registry, name, { alias, from, to: back, previous: null });
    return { from, to, problem: await pointBack(registry, name, alias, beforeIt(to, alias)) };
}
async function markTakenBack(registry, name, version, back) {
    await (0,mlflow_alias/* mark */.Gy)(registry, name, version, [{ key: mlflow_alias/* rolledBackTag */.QT, value: back }]);
    const tag = { key: (0,mlflow_alias/* rolledBackTagOf */.$X)(version.tags.get(promotion/* fingerprintTag */.bN) ?? ''), value: back };
    await registry.tagModel(name, tag);
    if ((await registry.tagsOfModel(name)).get(tag.key) !== back)
        throw (0,mlflow_alias/* notKept */.EM)(mlflow/* mlflowTexts */.i.tagLost({ name, version: null, tag: tag.key }));
}
/** What stood at the alias before a promotion moved it to the version; null: none did. */
const beforeIt = ({ tags }, alias) => tags.get(mlflow_alias/* aliasTag */.N4) === alias ? (tags.get(mlflow_alias/* previousTag */.W8) ?? null) : null;
/**
 * Lets another step back be taken, to what stood before that one where a promotion set it too. The alias has been moved by then: who was
 * told that this failed would try again, and go back twice.
 * @returns why nobody knows whether that was done; null: it was
 */
async function pointBack(registry, name, alias, version) {
    if (version === null || version === mlflow_alias/* nothing */.s6)
        return null;
    try {
        if ((await registry.version(name, version)) === null)
            return null;
        await registry.setAlias(name, (0,mlflow_alias/* previousAlias */.Uv)(alias), version);
        const now = (await registry.aliases(name))?.get((0,mlflow_alias/* previousAlias */.Uv)(alias)) ?? null;
        return now === version ? null : (0,mlflow_alias/* otherWayBack */.ni)(name, alias, { wanted: version, now }).message;
    }
    catch (error) {
        if (error instanceof problem/* Refused */.Lw)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/mlflow/source.js
var mlflow_source = __webpack_require__(54612);
// EXTERNAL MODULE: ./lib/report/json.js + 4 modules
var json = __webpack_require__(92101);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/shared/messages/promotion.js


/** Sentences of `promote`. */
const promotionTexts = {
    artifactsOfRun: () => 'the artifacts of its run in MLflow',
    moved: (p) => {
        const version = p.version === null ? 'a new version' : `version ${p.version}`;
        if (p.already)
            return `${(0,shown/* shown */.S)(p.alias)} of ${(0,shown/* shown */.S)(p.model)} is at ${version} already: nothing was moved.`;
        const verb = p.dryRun ? 'would move' : 'moved';
        const registered = p.isNew ? (p.dryRun ? ', which would be registered' : ', which is registered now') : '';
        return `${(0,shown/* shown */.S)(p.alias)} of ${(0,shown/* shown */.S)(p.model)} ${verb} to ${version}${registered}; its source is ${(0,shared_escape/* cut */.Jj)(p.source, 300)}.`;
    },
    before: ({ alias, version, source }) => version === null
        ? `Before, nothing had the alias ${(0,shown/* shown */.S)(alias)}.`
        : `Before, version ${version} stood there (${(0,shared_escape/* cut */.Jj)(source, 300)}).`,
    otherBefore: ({ compared, stood }) => `The report compared with another checkpoint (fingerprint ${compared.slice(0, 12)}) than that one (${stood.slice(0, 12)}).`,
    back: ({ model, alias }) => `Back to it: checkpoint-gate promote --rollback --model ${(0,shown/* shown */.S)(model)} --alias ${alias}`,
    override: ({ by, reason }) => `Its report was blocked, and ${by} let it through: ${(0,shared_escape/* cut */.Jj)(reason, 300)}. The version's tag gate.override tells of it.`,
    rolledBack: (p) => p.from === null
        ? `${(0,shown/* shown */.S)(p.alias)} of ${(0,shown/* shown */.S)(p.model)} is at version ${p.to} and was not moved, since previous-${p.alias} was away: an earlier going back broke off after its move, or somebody took it away. ${p.dryRun ? 'It would be put' : 'Put'} at version ${p.back}: run this again to go back to that one.`
        : `${(0,shown/* shown */.S)(p.alias)} of ${(0,shown/* shown */.S)(p.model)} ${p.dryRun ? 'would go' : 'went'} back from version ${p.from} to version ${p.to}.`,
    noFurther: ({ alias, problem }) => `Whether previous-${alias} is where it belongs is not known: ${problem}`,
    notPassed: ({ verdict, headline }) => `Not promoted: the report's verdict is ${verdict} (${headline}).`,
    otherVerdict: ({ verdict, follows }) => `Not promoted: the report says ${verdict}, and from what else it says the verdict ${follows} follows. It is not as it was written: evaluate what is merged, and promote by that run.`,
    otherData: (tasks) => `Not promoted: the data of ${(0,shown/* listed */.K)(tasks.map(shown/* shown */.S), 5)} are not what the report was made from. Evaluate the merged checkpoint with the data as they are now, and promote by that run.`,
    otherBaseline: ({ path, compared, now }) => `Not promoted: the baseline ${(0,shown/* shown */.S)(path)} is another checkpoint by now (fingerprint ${now.slice(0, 12)}) than the one that the report compared with (${compared.slice(0, 12)}). Evaluate the merged checkpoint against that one, and promote by that run.`,
    overrideOver: ({ by, until }) => `Not promoted: the report was blocked, and ${by} let it through until ${until}. Evaluate it again with an override that holds, and promote by that run.`,
    otherCheckpoint: ({ judged, merged }) => `Not promoted: the report is about another checkpoint (fingerprint ${judged.slice(0, 12) || 'unknown'}) than the one that is merged (${merged.slice(0, 12)}). Evaluate what is merged, and promote by that run.`,
};

// EXTERNAL MODULE: ./lib/shared/secrets.js
var secrets = __webpack_require__(95804);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var checkpoints = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/suite/mlflow-schema.js
var mlflow_schema = __webpack_require__(8703);
// EXTERNAL MODULE: ./lib/suite/read.js
var read = __webpack_require__(53458);
// EXTERNAL MODULE: ./lib/commands/mlflow/kept.js
var kept = __webpack_require__(73848);
// EXTERNAL MODULE: ./lib/mlflow/experiments.js
var experiments = __webpack_require__(14797);
// EXTERNAL MODULE: ./lib/mlflow/send.js + 2 modules
var send = __webpack_require__(78450);
// EXTERNAL MODULE: ./lib/commands/mlflow/log-folder.js
var log_folder = __webpack_require__(93757);
// EXTERNAL MODULE: ./lib/commands/mlflow/settings.js + 1 modules
var settings = __webpack_require__(7989);
;// CONCATENATED MODULE: ./lib/commands/mlflow/logged-for.js







/**
 * The report's run in MLflow, which is made where it is not there: a version without the run behind it tells nothing of how it was judged.
 * @returns the run, and where its artifacts are. Throws GateError `mlflow-refused`, `Refused`
 */
async function loggedFor({ report, folder, place: around }, suite, environment, signal) {
    const server = (0,settings.serverFor)(environment, suite);
    if (server === null)
        throw (0,errors/* gateError */.em)('mlflow-no-address', {});
    const client = (0,settings.clientFor)(server, { signal });
    const experiment = { id: await (0,experiments/* experimentId */.$)(client, (0,settings.experimentFor)(environment, suite, null)) };
    const [known] = await (0,send/* runsOf */.ky)(client, experiment.id, (0,of_report/* mlflowRun */.d)(report, around).key);
    // It was judged where its run says, and is only promoted here.
    const place = known === undefined ? around : (0,of_report/* placeIn */.V)(new Map(known.data.tags?.map(({ key, value }) => [key, value])));
    const sent = folder === null
        ? await (0,send/* sendRun */.QT)(client, { run: (0,of_report/* mlflowRun */.d)(report, place), experiment, artifacts: [reportFile(report)] })
        : (await (0,log_folder/* logFolder */.hI)(folder, (0,log_folder/* withoutLogging */.u)(folder, report), { client, experiment, place, artifacts: true })).sent;
    if (sent.run === null || !sent.complete)
        throw (0,errors/* gateError */.em)('mlflow-refused', { said: sent.problems.join(' ') });
    return { run: sent.run, artifacts: (await (0,send/* getRun */.Mh)(client, sent.run.id)).info.artifact_uri ?? '' };
}
function reportFile(report) {
    return { name: 'report.json', bytes: new TextEncoder().encode((0,json/* renderJson */.hF)(report)), type: 'application/json' };
}

// EXTERNAL MODULE: ./lib/backends/open.js + 11 modules
var backends_open = __webpack_require__(69010);
// EXTERNAL MODULE: ./lib/checkpoint/hub/access.js
var access = __webpack_require__(90958);
// EXTERNAL MODULE: ./lib/commands/environment.js
var environment = __webpack_require__(12131);
// EXTERNAL MODULE: ./lib/commands/run/given.js
var given = __webpack_require__(56061);
;// CONCATENATED MODULE: ./lib/commands/mlflow/merged.js







/** Finds the checkpoint and computes what it is, from its files as they are now. */
async function mergedCheckpoint(suite, { checkpoint, progress, signal }) {
    const source = checkpoint === null ? suite.candidate : (0,checkpoints/* withCheckpoint */.Hm)(suite.candidate, (0,given/* fromHere */.X)(checkpoint));
    const where = (0,environment/* whereOf */.de)(suite.folder, signal);
    const { fingerprint, files } = await (0,backends_open/* identify */.l)({ side: 'candidate', source, key: (0,environment/* keyOf */.TN)('candidate', suite) }, where, progress);
    if (!(0,access/* isHubName */.Jd)(source.path)) {
        const below = (0,external_node_path_.relative)(suite.folder, (0,external_node_path_.resolve)(suite.folder, source.path)).split(external_node_path_.sep).join('/');
        return {
            fingerprint,
            hub: null,
            named: source.path === '' || /^(\.\.(\/|$)|$|\/|[A-Za-z]:)/.test(below) ? null : below,
        };
    }
    // The very commit that the fingerprint is of: asked again, a branch may stand for a newer one.
    if (files === null || files.revision === null)
        throw new Error('a checkpoint of the hub has a commit');
    return { fingerprint, hub: (0,mlflow_source/* hubSource */.BO)((0,access/* hubModel */.HF)(source.path).name, files.revision), named: null };
}

// EXTERNAL MODULE: ./lib/checkpoint/scan.js
var scan = __webpack_require__(26325);
// EXTERNAL MODULE: ./lib/gate/verdict.js
var gate_verdict = __webpack_require__(71138);
// EXTERNAL MODULE: ./lib/history/told.js + 1 modules
var told = __webpack_require__(1215);
// EXTERNAL MODULE: ./lib/override/judge.js
var judge = __webpack_require__(4795);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/let-through.js
var let_through = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/report/origin.js
var report_origin = __webpack_require__(42194);
// EXTERNAL MODULE: ./lib/commands/policy/lfs.js
var lfs = __webpack_require__(48058);
;// CONCATENATED MODULE: ./lib/commands/promote/allowed.js











/**
 * Why the report is no leave for this checkpoint; null: it is.
 * @param suite whose file is the very one that the report was made by
 */
async function whyNot(report, suite, fingerprint, leave) {
    const { override, verdict } = report;
    const { name } = verdict;
    if (name !== 'passed' && name !== 'overridden')
        return promotionTexts.notPassed({ verdict: name, headline: (0,headline/* headline */.Pl)(report) });
    const follows = whatFollows(report, suite);
    if (follows !== name)
        return promotionTexts.otherVerdict({ verdict: name, follows });
    if (override !== undefined && (0,judge/* dayOf */.kb)(leave.now) > override.until)
        return promotionTexts.overrideOver(override);
    const judged = report.compared.candidate?.opened.fingerprint ?? '';
    if (judged !== fingerprint || judged === '')
        return promotionTexts.otherCheckpoint({ judged, merged: fingerprint });
    const others = await otherData(report, suite, leave);
    return others.length === 0 ? null : promotionTexts.otherData(others);
}
/** The verdict that follows from what else the report says: whoever changes a word of it has to change the figures too. */
function whatFollows(report, suite) {
    const { rows, error, history, origin, override } = report;
    if (error !== null)
        return 'not-shown';
    const own = (0,gate_verdict/* verdictOf */.V)(rows, [], suite);
    const verdict = history === undefined ? own : (0,told/* heldToRatchet */.Ub)(own, history);
    const bare = { ...report, verdict };
    const judged = origin === undefined ? bare : (0,report_origin/* withOrigin */.D)(bare, origin);
    const isTooLong = override !== undefined && override.until > (0,judge/* dayAfter */.PV)(override.commented.time, judge/* mostDays */.tS);
    const found = { schema: 1, override: isTooLong ? null : (override ?? null), void: null };
    return (0,let_through/* letThrough */.dH)(judged, found).verdict.name;
}
/**
 * Tasks whose data are not what the report was made from: the suite names a file, and whoever changes the file leaves the suite as it is.
 * A file that is not here may have been brought for the evaluation alone; a pointer of Git LFS tells what it stands for.
 */
async function otherData({ compared: { data } }, { tasks, folder }, { progress, signal }) {
    const { cache } = (0,environment/* whereOf */.de)(folder);
    const contentOf = async (file) => (0,lfs/* pointerOf */.r)(file) ?? (await (0,scan/* scanFile */.W)(file, cache, progress, signal)).sha256;
    const others = [];
    for (const { name, data: source } of tasks) {
        const judged = data.find(({ task }) => task === name)?.sha256 ?? '';
        if (judged === '' || ((0,external_node_fs_.existsSync)(source.path) && (await contentOf(source.path)) !== judged))
            others.push(name);
    }
    return others;
}

;// CONCATENATED MODULE: ./lib/commands/promote/baseline.js






/**
 * Why the report says nothing of the baseline as it is now, where that is a folder which is here; null: it does, or nobody can tell. The
 * report of an older commit may end last, and the suite names the folder as before. By the base's policy the folder may be the candidate's
 * own, as it stood there: merged, it holds what is promoted.
 * @param merged fingerprint of the checkpoint that is promoted
 */
async function whyOtherBaseline({ compared: { baseline } }, { baseline: source, folder }, merged, { progress, signal }) {
    const isCompared = baseline !== null && baseline.path === source.path;
    if (!isCompared || source.server !== null || !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, source.path)))
        return null;
    try {
        const named = { side: 'baseline', source, key: null };
        const { fingerprint } = await (0,backends_open/* identify */.l)(named, (0,environment/* whereOf */.de)(folder, signal), progress);
        if (fingerprint === baseline.opened.fingerprint || fingerprint === merged)
            return null;
        return promotionTexts.otherBaseline({ path: source.path, compared: baseline.opened.fingerprint, now: fingerprint });
    }
    catch (error) {
        // Only the evaluation brings all of it.
        if (error instanceof errors/* GateError */.ue && !signal.aborted)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/commands/report.js + 26 modules
var commands_report = __webpack_require__(18967);
;// CONCATENATED MODULE: ./lib/commands/promote.js

























/**
 * Moves an alias of the registry to the merged checkpoint, if its report passed, or back. Exit code 1: the report does not allow it.
 * Throws GateErrors of suite, checkpoint and MLflow.
 */
async function promoteBy(options, output) {
    const suite = await (0,read/* readSuite */.xj)(options.suite, catalogue/* catalogue */.s);
    const model = options.model ?? suite.mlflow?.model ?? suite.name;
    for (const given of [(0,mlflow_schema/* mayNameModel */.Uy)(model) ? null : model, mayBeAlias(options.alias) ? null : options.alias])
        if (given !== null)
            throw (0,errors/* gateError */.em)('promote-model-name', { given });
    // What a registry says of where weights are was written by many.
    const say = (facts, sentences) => void output.write(options.json
        ? `${(0,secrets/* withoutSecrets */.cT)(JSON.stringify({ model, alias: options.alias, dryRun: options.dryRun, ...facts }, null, 2))}\n`
        : sentences.map((sentence) => `${(0,shared_escape/* terminalText */.eR)((0,secrets/* withoutSecrets */.cT)(sentence), 1000)}\n`).join(''));
    try {
        return options.rollback ? await goBack(suite, model, options, say) : await goOn(suite, model, options, say);
    }
    catch (error) {
        if (!(error instanceof mlflow_alias/* Declined */.FX))
            throw (0,problem/* asError */.zR)(error);
        say({ promoted: false, why: error.message }, [error.message]);
        return errors/* exitCode */.I$.blocked;
    }
}
const mayBeAlias = (alias) => /^(?!latest$|v\d+$)[\w-]{1,240}$/i.test(alias);
async function goBack(suite, model, options, say) {
    const { alias, dryRun, environment, signal } = options;
    const { from, to, problem } = await rollBack((0,settings.registryFor)(environment, suite, { signal }), model, alias, dryRun);
    const back = to.tags.get(mlflow_alias/* previousTag */.W8) ?? mlflow_alias/* nothing */.s6;
    say({ from, to: to.version, source: to.source, problem }, [
        promotionTexts.rolledBack({ model, alias, from, to: to.version, back, dryRun }),
        ...(problem === null ? [] : [promotionTexts.noFurther({ alias, problem })]),
    ]);
    return errors/* exitCode */.I$.passed;
}
async function goOn(suite, model, options, say) {
    const { alias, dryRun, environment, signal, source } = options;
    if (source !== null) {
        const why = (0,mlflow_source/* sourceMistake */.cv)(source);
        if (why !== null)
            throw (0,errors/* gateError */.em)('promote-source', { source, why });
    }
    const { report, folder, place } = evidenceOf(options);
    if (report.suite.sha256 !== suite.sha256)
        throw (0,errors/* gateError */.em)('promote-other-suite', { file: options.suite, its: suite.sha256, report: report.suite.sha256 });
    const merged = await mergedCheckpoint(suite, options);
    const refusal = (await whyNot(report, suite, merged.fingerprint, options)) ??
        (await whyOtherBaseline(report, suite, merged.fingerprint, options));
    if (refusal !== null) {
        say({ promoted: false, why: refusal }, [refusal]);
        return errors/* exitCode */.I$.blocked;
    }
    const registry = (0,settings.registryFor)(environment, suite, { signal });
    const logged = dryRun ? null : await loggedFor({ report, folder, place }, suite, environment, signal);
    const where = source ?? merged.hub ?? logged?.artifacts ?? promotionTexts.artifactsOfRun();
    const whole = {
        fingerprint: merged.fingerprint,
        source: where,
        runId: logged?.run.id ?? null,
        tags: tagsOf(report, place, merged.named),
        replaces: replacedBy(report, suite, model, alias),
    };
    const moved = await (dryRun ? promotion/* wouldPromote */.g6 : promotion/* promote */.pt)(registry, model, alias, whole);
    const before = moved.before && { version: moved.before.version, source: moved.before.source };
    const compared = report.compared.baseline?.opened.fingerprint ?? '';
    const stood = moved.before?.tags.get(promotion/* fingerprintTag */.bN) ?? compared;
    const { version, isNew, already } = moved;
    const facts = {
        promoted: !dryRun,
        version,
        isNew,
        already,
        before,
        source: moved.source,
        run: logged?.run.url ?? null,
    };
    say({ ...facts, fingerprint: merged.fingerprint, verdict: report.verdict.name, override: report.override ?? null }, [
        promotionTexts.moved({ model, alias, version, isNew, already, dryRun, source: moved.source }),
        ...(already
            ? []
            : [promotionTexts.before({ alias, version: before?.version ?? null, source: before?.source ?? '' })]),
        ...(already || stood === compared ? [] : [promotionTexts.otherBefore({ compared, stood })]),
        ...(report.override === undefined ? [] : [promotionTexts.override(report.override)]),
        ...(already || before === null ? [] : [promotionTexts.back({ model, alias })]),
    ]);
    return errors/* exitCode */.I$.passed;
}
/** What the promotion goes by: computed anew from the evidence where a run folder is given, else as it was written down. */
function evidenceOf(options) {
    const { run, report: file, environment } = options;
    if ((run === null) === (file === null))
        throw (0,errors/* gateError */.em)('promote-not-given', {});
    const around = (0,settings.placeAround)(environment);
    if (run === null) {
        const { mlflow: _, ...report } = (0,json/* parseReport */.MM)(textOf(file), file);
        return { report, folder: null, place: around };
    }
    const folder = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(run));
    const record = folder.readRecord();
    if (record.shard !== undefined)
        throw (0,errors/* gateError */.em)('report-of-shard', { folder: run, ...record.shard });
    const { mlflow: _, ...report } = (0,commands_report/* reportOf */.EI)(folder, record);
    return { report, folder, place: (0,kept/* keptLogging */.cY)(folder)?.place ?? around };
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw (0,errors/* gateError */.em)('report-unreadable', { file, why: error.message }, error);
    }
}
/** Tells what the report compared with from what was promoted since, where the suite's baseline is the alias. */
function replacedBy({ compared: { baseline } }, suite, model, alias) {
    const { path, server } = suite.baseline;
    if (path !== `mlflow:${model}@${alias}`)
        return null;
    const named = (version) => (0,checkpoints/* nameOf */.Vb)({ path, server, registered: { model, alias, version, fingerprint: null } });
    return (standing) => {
        // Somebody took the alias away; unless it never stood anywhere, and the report is of what was named in its place.
        if (standing === null)
            return baseline !== null && !baseline.path.startsWith(`${path} (version `);
        // Numbers begin anew where a model was deleted and made again.
        const known = standing.tags.get(promotion/* fingerprintTag */.bN);
        return known === undefined ? baseline?.path === named(standing.version) : baseline?.opened.fingerprint === known;
    };
}
function tagsOf(report, place, named) {
    const given = [
        ['gate.checkpoint', named],
        ['gate.verdict', report.verdict.name],
        // An override of an earlier report of the same checkpoint must not stay.
        ['gate.override', report.override === undefined ? 'none' : JSON.stringify(report.override)],
        ['gate.suite', report.suite.name],
        ['gate.suite_sha256', report.suite.sha256],
        ['gate.repository', place.repository],
        ['gate.commit', place.commit],
        ['gate.pull_request', place.pullRequest === null ? null : String(place.pullRequest)],
        ['gate.workflow_run', place.url],
        ['gate.run_key', (0,of_report/* mlflowRun */.d)(report, place).key],
    ];
    return given.flatMap(([key, value]) => (value ? [{ key, value }] : []));
}


/***/ }),

/***/ 4795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   Oe: () => (/* binding */ overrideOf),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   RX: () => (/* binding */ whyVoid),
/* harmony export */   U2: () => (/* binding */ usualDays),
/* harmony export */   U_: () => (/* binding */ mayOverride),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   tS: () => (/* binding */ mostDays)
/* harmony export */ });
/* unused harmony export untilOf */
/* harmony import */ var _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86212);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14907);


/** How long an override holds where the command does not say, and at most; in days. */
const usualDays = 14;
const mostDays = 90;
const permissions = ['write', 'maintain', 'admin', 'owner'];
/**
 * Why the comment lets nothing through, as far as the comment and the pull request tell; null: what its author may do decides.
 * @param now in milliseconds since 1970
 */
function whyNot(command, comment, pull, now) {
    const { author, app, created, updated } = comment;
    if (author.isBot)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.bot();
    if (app !== null)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.app({ app });
    if (created !== updated)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.edited();
    if (!pull.isOpen)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.closed();
    // By their number: a name can change hands.
    if (author.id === pull.author.id)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.own();
    const last = dayAfter(created, mostDays);
    const until = untilOf(command, comment);
    if (until > last)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.tooLong({ last, days: mostDays });
    return dayOf(now) > until ? _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.expired({ until }) : null;
}
function mayOverride(permission) {
    return permissions.includes(permission);
}
/** @param permission of the comment's author, as the API says */
function overrideOf(command, comment, permission, subject) {
    const { commit, fingerprint, blockers } = subject;
    return {
        by: comment.author.login,
        permission,
        reason: command.reason,
        until: untilOf(command, comment),
        commented: { id: comment.id, url: comment.url, time: comment.created },
        commit,
        fingerprint,
        blockers,
    };
}
/** Why an override of something else does not hold for this; null: it is of exactly this. */
function whyVoid(was, now) {
    if ((0,_code_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(was) === (0,_code_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(now))
        return null;
    if (was.commit !== now.commit)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.otherCommit({ commit: was.commit.slice(0, 7) });
    if (was.fingerprint !== now.fingerprint)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.otherCandidate();
    const known = new Map(was.blockers.map(({ key, rule, value }) => [`${key}\n${rule}`, value]));
    const other = now.blockers.find(({ key, rule, value }) => known.get(`${key}\n${rule}`) !== value);
    if (other === undefined)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.otherBlockers();
    const before = known.get(`${other.key}\n${other.rule}`);
    return before === undefined ? _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.alsoBlocks(other) : _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.otherValue({ ...other, before });
}
/** The last day of an override, in UTC. */
function untilOf({ until }, { created }) {
    return until ?? dayAfter(created, usualDays);
}
/** The day so many days after a time in ISO 8601, in UTC. */
function dayAfter(time, days) {
    return dayOf(Date.parse(time) + days * 86_400_000);
}
/** The day of a time in milliseconds since 1970, in UTC. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}


/***/ })

};
