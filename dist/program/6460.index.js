export const id = 6460;
export const ids = [6460];
export const modules = {

/***/ 73848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cY: () => (/* binding */ keptLogging),
/* harmony export */   eh: () => (/* binding */ withLogging),
/* harmony export */   lS: () => (/* binding */ keepLogging)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74503);
/* harmony import */ var _report_logged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10562);



/** mlflow.json of a run folder: what was sent, from where, and what became of it. */
const keptSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    /** Of the run that was sent. */
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    place: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
        url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        repositoryUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    }),
    logged: _report_logged_js__WEBPACK_IMPORTED_MODULE_1__/* .loggedSchema */ .WI,
});
/** null: there is none, or nothing that this program wrote. */
function keptLogging(folder) {
    const text = folder.readLogged();
    if (text === null)
        return null;
    try {
        return keptSchema.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
function keepLogging(folder, kept) {
    folder.writeLogged(`${JSON.stringify({ schema: 1, ...kept }, null, 2)}\n`);
}
/** The report with what became of sending it; of other figures nothing is known. */
function withLogging(report, folder) {
    const kept = keptLogging(folder);
    return kept !== null && kept.key === (0,_mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowRun */ .d)(report, kept.place).key ? { ...report, mlflow: kept.logged } : report;
}


/***/ }),

/***/ 18967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y6: () => (/* binding */ publishFolder),
  Fx: () => (/* binding */ publishToSend),
  EI: () => (/* binding */ reportOf),
  _w: () => (/* binding */ unreadReport)
});

// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/evidence/history-read.js
var history_read = __webpack_require__(37978);
// EXTERNAL MODULE: ./lib/gate/decide.js + 7 modules
var decide = __webpack_require__(47710);
// EXTERNAL MODULE: ./lib/gate/likeness/differences.js + 2 modules
var likeness_differences = __webpack_require__(32659);
// EXTERNAL MODULE: ./lib/history/told.js + 1 modules
var told = __webpack_require__(1215);
// EXTERNAL MODULE: ./lib/metrics/registry.js + 64 modules
var registry = __webpack_require__(48874);
// EXTERNAL MODULE: ./lib/override/record.js
var record = __webpack_require__(61011);
// EXTERNAL MODULE: ./lib/report/breakdown.js
var breakdown = __webpack_require__(8589);
// EXTERNAL MODULE: ./lib/report/comment.js
var comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/metrics/classification/counts.js + 1 modules
var counts = __webpack_require__(19528);
// EXTERNAL MODULE: ./lib/metrics/classification/label.js
var label = __webpack_require__(74268);
// EXTERNAL MODULE: ./lib/metrics/entities/rules.js
var rules = __webpack_require__(93406);
// EXTERNAL MODULE: ./lib/metrics/entities/tally.js + 2 modules
var tally = __webpack_require__(4433);
// EXTERNAL MODULE: ./lib/metrics/once.js
var once = __webpack_require__(48640);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
;// CONCATENATED MODULE: ./lib/report/measured.js






/** Each task is measured once, however many renderings ask. */
const measureSamples = (0,once/* oncePer */.P)(({ metric, reading, pairs }) => {
    const all = [...pairs];
    const seen = {
        pairs: all.map(({ sample, baseline, candidate }) => ({ sample, evidence: [baseline, candidate] })),
        reading,
    };
    const scorer = metric.scorer(seen);
    return all.map((pair) => ({
        ...pair,
        before: scorer.value(scorer.statistics(pair.baseline, pair.sample)),
        after: scorer.value(scorer.statistics(pair.candidate, pair.sample)),
        isUnread: (evidence) => isUnread(evidence, pair.sample, metric, seen),
    }));
});
function isUnread(evidence, sample, metric, seen) {
    if (evidence.kind !== 'answer')
        return false;
    if (metric.of === 'label')
        return (0,counts/* labelReader */.U)(seen)(evidence).place === 'none';
    if (metric.of !== 'entities')
        return false;
    return (0,tally/* tallyOf */.sv)(evidence, sample, { rules: rules/* usualRules */.Y3, scheme: null, field: seen.reading.field })?.place === 'none';
}
/** What was asked, or the text that was scored; null where only what came of it is known. */
function askedOf({ text, prompt, messages, columns = {} }) {
    if (text !== undefined || prompt !== undefined)
        return prompt ?? text ?? '';
    if (messages !== undefined)
        return messages.map(({ role, content }) => `${role}: ${content}`).join('\n');
    const named = Object.entries(columns).map(([name, value]) => `${name}: ${value}`);
    return named.length === 0 ? null : named.join('\n');
}
/** The right answer as a person would write it; null where there is none. */
function rightAnswer({ references, label, tags, entities, choices, answer }) {
    if (references?.[0] !== undefined)
        return references[0];
    if (label !== undefined)
        return label;
    if (choices !== undefined && answer !== undefined)
        return choices[answer] ?? null;
    if (entities !== undefined)
        return JSON.stringify(entities);
    return tags === undefined ? null : tags.join(' ');
}
/** What a side said; null where it only scored a text, or was scored elsewhere. */
function answerOf(evidence, { sample, isUnread }, metric) {
    switch (evidence.kind) {
        case 'answer':
            return isUnread(evidence) ? `${label/* parseError */.u$}\n${evidence.text.trim() || '(empty)'}` : evidence.text;
        case 'label':
            return evidence.label;
        case 'tags':
            return evidence.tags.join(' ');
        case 'entities':
            return JSON.stringify(evidence.entities);
        case 'choice':
            return ranked(metric.choiceScores?.(evidence, sample) ?? evidence.logprobs, sample.choices ?? []);
        case 'score':
        case 'likelihood':
        case 'judgement':
        case 'rating':
            return null;
    }
}
/** The choices with the numbers that decide between them, the largest first: the answer. */
function ranked(scores, choices) {
    return scores
        .map((score, i) => ({ score, choice: choices[i] ?? '' }))
        .sort((a, b) => b.score - a.score)
        .map(({ score, choice }) => `${choice} (${Number.isFinite(score) ? score.toFixed(score > -1 ? 3 : 2).replace('-', '\u2212') : numbers/* notMeasured */.q7})`)
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/report/sample-change.js
/** Of one sample, as a row's change is; log-losses as ratios of perplexities, so that long texts do not count for being long. NaN: a side has no value. */
function sampleChange({ unit, scale }, before, after) {
    if (!Number.isFinite(before) || !Number.isFinite(after))
        return Number.NaN;
    if (unit === 'ratio')
        return before === after ? 0 : after / before - 1;
    return (after - before) / (unit === 'points' ? scale : 1);
}
/** The same, above 0 where it got worse. NaN where nothing is better or worse. */
function worsening(measure, before, after) {
    if (measure.better === 'neither')
        return Number.NaN;
    const change = sampleChange(measure, before, after);
    return measure.better === 'higher' ? -change : change;
}

;// CONCATENATED MODULE: ./lib/report/worst.js


/**
 * The samples that got worst, at most `most` of each task, the worst first. Log-losses are compared as ratios of perplexities, which
 * orders them by the loss per token, so that long texts do not come first for being long. Samples that did not get worse are left out.
 */
function worstSamples(tasks, most = 3) {
    return [...tasks].flatMap((measured) => worseOf(measured).slice(0, most));
}
/** The worst first; of equals, by id. */
function worseOf(measured) {
    const worse = measureSamples(measured).flatMap((each) => {
        const loss = worsening(measured.metric, each.before, each.after);
        return loss > 0 ? [{ each, loss }] : [];
    });
    worse.sort((a, b) => b.loss - a.loss || (a.each.sample.id < b.each.sample.id ? -1 : 1));
    return worse.map(({ each }) => shownSample(measured, each));
}
/** A sample with all that a reviewer needs to judge it. */
function shownSample({ task, role, metric, opinions }, each) {
    const { sample, before, after } = each;
    const { baseline, candidate } = each.graded ?? each;
    const reasons = reasonsIn(opinions?.get(sample.id) ?? []);
    return {
        task,
        role,
        id: sample.id,
        metric: metric.name,
        baseline: before,
        candidate: after,
        prompt: askedOf(sample),
        reference: rightAnswer(sample),
        baselineAnswer: answerOf(baseline, each, metric),
        candidateAnswer: answerOf(candidate, each, metric),
        ...(reasons.length > 0 && { opinions: reasons }),
    };
}
/** Of each answer what the first judge said, and of both beside each other what it said in either order. What people noted is for the report page alone. */
function reasonsIn(opinions) {
    const said = opinions.filter((opinion) => opinion.kind === 'judge' && opinion.said.trim() !== '');
    const about = (whose, most) => said.filter((each) => each.about === whose).slice(0, most);
    return [...about('baseline', 1), ...about('candidate', 1), ...about('both', 2)];
}

;// CONCATENATED MODULE: ./lib/report/forgotten.js


const mostIds = 1000;
const mostGroups = 50;
/**
 * The samples that the baseline got right and the candidate gets wrong, one entry for each task that is measured by a right-or-wrong metric,
 * most lost first. Tasks of which nothing was lost are left out.
 * @param most examples of one task
 */
function forgottenSamples(tasks, most = 6) {
    return [...tasks]
        .filter(({ metric }) => metric.rightOrWrong)
        .map((measured) => forgottenOf(measured, most))
        .filter(({ lost }) => lost > 0)
        .sort((a, b) => b.lost / b.right - a.lost / a.right);
}
function forgottenOf(measured, most) {
    const { task, role, metric } = measured;
    const isRight = (value) => value === (metric.better === 'lower' ? 0 : 1);
    const samples = measureSamples(measured).toSorted((a, b) => (a.sample.id < b.sample.id ? -1 : 1));
    const right = samples.filter(({ before }) => isRight(before));
    const lost = right.filter(({ after }) => !isRight(after));
    const gained = samples.filter(({ before, after }) => !isRight(before) && isRight(after));
    const byGroup = grouped(lost);
    const known = grouped(right);
    const groups = [...byGroup]
        .map(([name, own]) => ({ name, lost: own.length, right: known.get(name).length }))
        .sort((a, b) => b.lost - a.lost || (a.name < b.name ? -1 : 1));
    return {
        task,
        role,
        metric: metric.name,
        title: metric.title,
        n: samples.length,
        right: right.length,
        lost: lost.length,
        gained: gained.length,
        groupedBy: lost.some(({ sample }) => sample.topics !== undefined) ? 'topic' : 'group',
        groups: groups.slice(0, mostGroups),
        ids: lost.slice(0, mostIds).map(({ sample }) => sample.id),
        examples: inTurns(groups.map(({ name }) => byGroup.get(name)), lost)
            .slice(0, most)
            .map((each) => shownSample(measured, each)),
    };
}
/** By the samples' topics where they have some, else by their group; samples with neither belong to none. */
function grouped(samples) {
    const groups = new Map();
    for (const each of samples) {
        const { topics, group } = each.sample;
        for (const name of topics ?? (group === undefined ? [] : [group])) {
            const own = groups.get(name) ?? [];
            own.push(each);
            groups.set(name, own);
        }
    }
    return groups;
}
/** One of every group, the largest first, then the next of every group, then those without a group; each sample once. */
function inTurns(groups, all) {
    const longest = Math.max(0, ...groups.map((group) => group.length));
    const turns = Array.from({ length: longest }, (_, i) => groups.flatMap((group) => group[i] ?? []));
    return [...new Set([...turns.flat(), ...all])];
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/shared/unseen.js
/**
 * Characters that show nothing, or turn the direction of what stands beside them: controls but for tab and line feed, overrides and
 * isolates, zero-width spaces, tags, halves of characters. Joiners and direction marks are no more than scripts need.
 */
const unseen = /[\u034F\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u115F\u1160\u180E\u200B\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Surrogate}]/gu;
/** `U+202E`. */
function codeOf(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** A text of which nothing is hidden: `left‹U+202E›thgir`. */
function laidOpen(text) {
    return text.replace(unseen, (character) => `‹${codeOf(character)}›`);
}

// EXTERNAL MODULE: ./lib/shared/web-page.js
var web_page = __webpack_require__(53267);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/compared-facts.js
var compared_facts = __webpack_require__(12119);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
;// CONCATENATED MODULE: ./lib/report/html/markup.js



/** HTML in which every text has been escaped. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Markup as it is written here, and texts that stand in it as texts; null and false are nothing. Attributes need double quotes. */
function html(markup, ...pieces) {
    return new Markup(markup.reduce((before, after, i) => before + written(pieces[i - 1]) + after));
}
/** Longer texts are the words of other programs. */
const longest = 5000;
const longestName = 200;
function written(piece) {
    if (piece === null || piece === false)
        return '';
    if (piece instanceof Markup)
        return piece.text;
    if (typeof piece === 'string')
        return (0,web_page/* escaped */.M)(laidOpen((0,shared_escape/* cut */.Jj)(piece, longest)));
    return typeof piece === 'number' ? String(piece) : piece.map(written).join('');
}
/** A name that somebody else chose: its direction is its own. */
function named(text) {
    return html `<bdi>${text.trim() === '' ? html `<em>empty</em>` : nameOf(text)}</bdi>`;
}
/** A name as far as it is shown. */
function nameOf(text) {
    return (0,shared_escape/* cut */.Jj)(text, longestName);
}
/** Sentences whose figures keep their units. */
function sentence(text) {
    return text.replace(/(?<=\d) (?=%|points?\b)/g, '\u00A0');
}

;// CONCATENATED MODULE: ./lib/report/html/compared.js



/** What was compared: enough to see that both sides met the same data under the same conditions, and to repeat it. */
function comparedPart(report) {
    const { data } = report.compared;
    const lines = (0,compared_facts/* comparedLines */.Xq)(report);
    return html `<section id="compared" aria-labelledby="compared-title"><h2 id="compared-title">What was compared</h2>
${sentences((0,compared_facts/* toldDifferences */.gP)(report))}
${lines.length > 0 && checkpoints(lines)}
${sentences((0,compared_facts/* comparedNotes */.nh)(report))}
${data.length > 0 && dataTable(data)}
${settings(report)}
</section>`;
}
function checkpoints(lines) {
    const rows = lines.map(({ name, baseline, candidate, unlike }) => {
        const cell = (values) => html `<td>${values === null ? html `<em>not opened</em>` : values.length === 0 ? html `<code>unknown</code>` : values.map((each) => html `<code>${named(each)}</code> `)}</td>`;
        return html `<tr${unlike !== null && html ` class="differs"`}><th scope="row">${named(name)}${unlike !== null && html ` <span class="chip inconclusive">${unlike}</span>`}</th>${cell(baseline)}${cell(candidate)}</tr>`;
    });
    return html `<div class="scroll" tabindex="0" role="region" aria-label="Checkpoints"><table class="compared"><thead><tr><td></td><th scope="col">Baseline</th><th scope="col">Candidate</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
function sentences(texts) {
    return texts.length === 0 ? null : html `<ul>${texts.map((text) => html `<li>${text}</li>`)}</ul>`;
}
function dataTable(data) {
    return html `<div class="scroll" tabindex="0" role="region" aria-label="Data"><table class="compared"><thead><tr><th scope="col">Task</th><th scope="col">Data</th><th scope="col" class="number">Samples</th><th scope="col">sha256</th></tr></thead><tbody>${data.map(({ task, file, samples, sha256 }) => html `<tr><th scope="row">${named(task)}</th><td><code>${named(file)}</code></td><td class="number">${(0,numbers/* formatCount */.B4)(samples)}</td><td><code>${sha256}</code></td></tr>`)}</tbody></table></div>`;
}
function settings(report) {
    const said = (0,compared_facts/* comparedSettings */.z9)(report).map(({ name, value, isCode }) => {
        const text = value.replace(' %', '\u00A0%');
        return html `<div><dt>${named(name)}</dt><dd>${isCode ? html `<code>${named(value)}</code>` : text}</dd></div>`;
    });
    return html `<dl class="settings">${said}</dl>`;
}

// EXTERNAL MODULE: ./lib/shared/messages/calibration.js
var messages_calibration = __webpack_require__(66426);
// EXTERNAL MODULE: ./lib/report/grading-lines.js
var grading_lines = __webpack_require__(35944);
;// CONCATENATED MODULE: ./lib/report/html/grading.js




/** How judge and people graded, and what that is worth; what they thought of each answer stands with the samples. */
function gradingPart(grading) {
    if (grading === undefined || grading.length === 0)
        return null;
    return html `<section id="grades" aria-labelledby="grades-title"><h2 id="grades-title">Grades</h2>${grading.map(taskPart)}</section>`;
}
function taskPart(grading) {
    const { judge, people, standing } = (0,grading_lines/* gradingLines */.Q6)(grading);
    const part = (title, lines) => lines.length > 0 && html `<h4>${title}</h4><ul>${lines.map((line) => html `<li>${sentence(line)}</li>`)}</ul>`;
    const known = (0,grading_lines/* describedBy */.$9)(grading.calibration);
    return html `<div class="grading"><h3>${named(grading.task)}</h3>
${part('Judge', judge)}
${part('People', people)}
${part('May the judge block?', standing)}
${known.length > 0 && calibrationTable(known)}
${known.map(confusion)}</div>`;
}
function calibrationTable(calibration) {
    const head = ['Samples', 'Kappa with people', 'People themselves', 'Rank correlation', 'Same', 'Within 1'];
    return html `<div class="scroll" tabindex="0" role="region" aria-label="Judge held against people"><table class="sortable"><caption>Judge held against people: kappa with quadratic weights, and its one-sided 95\u00A0% bounds</caption>
<thead><tr><th scope="col" data-sort="text">Graded</th>${head.map((title) => html `<th scope="col" class="number" data-sort="number">${title}</th>`)}</tr></thead>
<tbody>${calibration.map(({ title, samples, kappa, among, spearman, exact, withinOne }) => {
        const cell = (value, shown) => html `<td class="number" data-value="${value ?? ''}">${value == null ? numbers/* notMeasured */.q7 : shown}</td>`;
        const own = among?.kappa ?? null;
        return html `<tr><th scope="row" data-value="${title}">${named(title)}</th>${cell(samples, (0,numbers/* formatCount */.B4)(samples))}${cell(kappa?.value, kappa === null ? '' : (0,messages_calibration/* formatAgreementRange */.Fp)(kappa))}${cell(own?.value, own === null ? '' : (0,messages_calibration/* formatAgreementRange */.Fp)(own))}${cell(spearman, spearman === null ? '' : (0,messages_calibration/* formatAgreement */.Wt)(spearman))}${cell(exact, exact === null ? '' : (0,numbers/* formatSize */.Xq)(exact, 'ratio'))}${cell(withinOne, withinOne === null ? '' : (0,numbers/* formatSize */.Xq)(withinOne, 'ratio'))}</tr>`;
    })}</tbody></table></div>`;
}
const preferences = ['baseline', 'tie', 'candidate'];
/** Which grade of people met which of the judge. */
function confusion({ title, of, confusion }) {
    const grades = [...new Set(confusion.flatMap((cell) => [cell.people, cell.judge]))].sort((a, b) => a - b);
    if (grades.length < 2)
        return null;
    const name = (grade) => (of === 'compared' ? preferences[2 * grade] : String(grade));
    const times = (people, judge) => confusion.find((cell) => cell.people === people && cell.judge === judge)?.count ?? 0;
    return html `<details><summary>${named(title)}: which grade of people met which of the judge</summary><div class="scroll" tabindex="0" role="region" aria-label="Grades of people and judge"><table class="confusion"><caption>Lines: people. Columns: the judge.</caption>
<thead><tr><td></td>${grades.map((grade) => html `<th scope="col">${name(grade)}</th>`)}</tr></thead>
<tbody>${grades.map((people) => html `<tr><th scope="row">${name(people)}</th>${grades.map((judge) => html `<td${people === judge && html ` class="right"`}>${times(people, judge) === 0 ? '·' : (0,numbers/* formatCount */.B4)(times(people, judge))}</td>`)}</tr>`)}</tbody></table></div></details>`;
}

// EXTERNAL MODULE: ./lib/report/history-view.js
var history_view = __webpack_require__(96926);
;// CONCATENATED MODULE: ./lib/report/html/history-drawing.js


const width = 200;
const height = 36;
const edge = 6;
/** The merged values and the candidate's as a line, a gap where there is none; null where there is nothing to draw. */
function historyDrawing(row) {
    const values = [...row.merged, row.candidate];
    const known = values.filter((value) => value !== null);
    if (known.length === 0)
        return null;
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const x = (i) => round(edge + (values.length === 1 ? 0.5 : i / (values.length - 1)) * (width - 2 * edge));
    const y = (value) => round(height - edge - (high === low ? 0.5 : (value - low) / (high - low)) * (height - 2 * edge));
    const path = values
        .map((value, i) => (value === null ? '' : `${i === 0 || values[i - 1] === null ? 'M' : 'L'}${x(i)},${y(value)}`))
        .join('');
    const label = `${values.map((value) => (0,numbers/* formatValue */.Fl)(value, row)).join(', ')}`;
    const last = row.candidate;
    return html `<svg class="drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}"><path class="axis" fill="none" d="${path}"/>${last !== null && html `<circle class="point" cx="${x(values.length - 1)}" cy="${y(last)}" r="4"/>`}</svg>`;
}
/** Equal reports are equal to the last byte. */
function round(value) {
    return Math.round(value * 10) / 10;
}

// EXTERNAL MODULE: ./lib/report/picture.js
var picture = __webpack_require__(4052);
// EXTERNAL MODULE: ./lib/report/rows.js
var report_rows = __webpack_require__(69965);
;// CONCATENATED MODULE: ./lib/report/html/interval.js




const interval_width = 200;
const interval_height = 26;
const interval_edge = 8;
/** The interval of a row's change as a drawing: the hatched ground is not allowed, the dotted line is no change. Null where there is none. */
function intervalDrawing(row) {
    const { interval, change, unit } = row;
    if (interval === null || change === null)
        return null;
    const limit = (0,picture/* limitOf */.LF)(row);
    const marks = [interval.low, interval.high, change, 0, ...(limit === null ? [] : [limit.change])];
    const [low, high] = [Math.min(...marks), Math.max(...marks)];
    const x = (value) => interval_round(interval_edge + ((value - low) / (high - low || 1)) * (interval_width - 2 * interval_edge));
    const middle = interval_height / 2;
    const [from, to] = [x(interval.low), x(interval.high)];
    const allowed = (0,report_rows/* decisionView */.oE)(row).allowed;
    const label = [`${(0,numbers/* formatChange */.eD)(change, unit)}, from ${(0,numbers/* formatRange */.Lu)(interval, unit)}`, allowed && `rule: ${allowed}`];
    return html `<svg class="drawing" viewBox="0 0 ${interval_width} ${interval_height}" width="${interval_width}" height="${interval_height}" role="img" aria-label="${label.filter(Boolean).join('; ')}">${limit !== null && forbidden(x(limit.change), limit.side)}<line class="axis" x1="1" x2="${interval_width - 1}" y1="${middle}" y2="${middle}"/><line class="zero" x1="${x(0)}" x2="${x(0)}" y1="3" y2="${interval_height - 3}"/><rect class="span" x="${from}" y="${middle - 2.5}" width="${interval_round(Math.max(1, to - from))}" height="5" rx="2.5"/><circle class="point" cx="${x(change)}" cy="${middle}" r="5"/></svg>`;
}
function forbidden(at, side) {
    const [start, end] = side === 1 ? [at, interval_width] : [0, at];
    return html `<rect class="beyond" x="${start}" y="1" width="${interval_round(end - start)}" height="${interval_height - 2}"/><line class="limit" x1="${at}" x2="${at}" y1="1" y2="${interval_height - 1}"/>`;
}
/** Equal reports are equal to the last byte. */
function interval_round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/report/html/history.js




/** The merged checkpoints: each row's values as a drawing, and what changed since the release. */
function historyPart(history) {
    if (history === undefined || history.rows.length === 0)
        return null;
    const { release, rows, where } = history;
    const at = release === null ? 'Released' : `At ${release.name}`;
    const table = html `<div class="scroll" tabindex="0" role="region" aria-label="History of merged checkpoints"><table class="compared"><thead><tr><th scope="col">Metric</th><th scope="col">Merged, and this one</th><th scope="col" class="number">${at}</th><th scope="col" class="number">Now</th><th scope="col">Since</th><th scope="col">Of the budget</th></tr></thead><tbody>${(0,history_view/* byBudget */.Nq)(rows).map((row) => {
        const view = (0,history_view/* historyView */.Ic)(row);
        return html `<tr><th scope="row"><b>${named(view.task)}</b><br>${view.title}</th><td>${historyDrawing(row)}${view.worse && html `<br><small>${view.worse}</small>`}</td><td class="number">${view.released}</td><td class="number">${view.now}</td><td>${row.since !== null && intervalDrawing(row.since)}${sentence(view.change)} <small>${sentence(view.ends)}</small></td><td>${sentence(view.budget)}${view.word && html `<br><span class="chip ${row.since.decision}">${view.sign} ${view.word}</span>`}</td></tr>`;
    })}</tbody></table></div>`;
    return html `<section id="history" aria-labelledby="history-title"><h2 id="history-title">${(0,history_view/* historyTitle */.Zl)(history)}</h2>${table}<p class="legend">Read from ${where}. Each line has a scale of its own; the last point is this candidate.</p></section>`;
}

// EXTERNAL MODULE: ./lib/report/moved.js + 1 modules
var report_moved = __webpack_require__(60003);
// EXTERNAL MODULE: ./lib/report/notes.js
var report_notes = __webpack_require__(43731);
// EXTERNAL MODULE: ./lib/report/policy-lines.js
var policy_lines = __webpack_require__(67516);
// EXTERNAL MODULE: ./lib/report/logged.js
var logged = __webpack_require__(10562);
;// CONCATENATED MODULE: ./lib/report/html/logged.js


/** Where the run stands in MLflow, or why it does not. */
function loggedPart({ mlflow }) {
    if (mlflow === undefined)
        return null;
    const { run, problems } = mlflow;
    const link = run && ((0,logged/* isPlainAddress */.fp)(run.url) ? html `<a href="${run.url}">${named(run.name)}</a>` : named(run.url));
    return html `<p class="kind">MLflow: ${link} ${problems.map((problem) => html `<span>${sentence(problem)}</span> `)}</p>`;
}

// EXTERNAL MODULE: ./lib/shared/messages/override.js
var messages_override = __webpack_require__(86212);
// EXTERNAL MODULE: ./lib/report/override-section.js
var override_section = __webpack_require__(45746);
;// CONCATENATED MODULE: ./lib/report/html/override.js



/** Who let a blocked checkpoint through, why and what; or why nobody has. */
function overridePart({ override, overrideVoid }) {
    if (override !== undefined) {
        const { by, permission, until, reason, commented, blockers } = override;
        return html `<p class="override">${named(`@${by}`)} (${permission}) let it through until ${until}: <bdi>${reason}</bdi>${linkTo(commented.url)}</p>
<p>${messages_override/* overrideWords */.mF.letThroughList()}:</p>
<ul>${blockers.map(({ key, rule, value }) => html `<li><b>${named(key)}</b>: ${rule} blocks: ${sentence(value)}</li>`)}</ul>`;
    }
    if (overrideVoid === undefined)
        return null;
    return html `<p class="override">${messages_override/* overrideWords */.mF.isVoid(overrideVoid)}${linkTo(overrideVoid.url)}</p>`;
}
function linkTo(url) {
    return (0,override_section/* isComment */.Cn)(url) ? html ` (<a href="${url}">comment</a>)` : null;
}

;// CONCATENATED MODULE: ./lib/report/html/policy.js


/** What the change does to its own rules, and folded below it what differs from the base. */
function policyPart(report) {
    const warning = (0,policy_lines/* policyWarning */.DL)(report);
    if (warning === null)
        return null;
    const parts = (0,policy_lines/* policyParts */.zW)(report.policy);
    return html `<div class="policy"><p><b>⚠ ${sentence(warning.title)}.</b> ${warning.said.map((text) => html `${sentence(text)} `)}</p>${parts.length > 0 &&
        html `<details><summary>What differs from the base</summary>${parts.map(({ title, lines }) => html `<h3>${title}</h3><ul>${lines.map((text) => html `<li>${sentence(text)}</li>`)}</ul>`)}</details>`}</div>`;
}

;// CONCATENATED MODULE: ./lib/report/html/rows.js




/** Names the colour of a row's decision; the sign and the word beside it say the same. */
function decisionClass({ decision, level, missing }) {
    if (decision === null)
        return missing === null ? 'none' : 'inconclusive';
    return decision === 'fail' && level !== 'block' ? 'warns' : decision;
}
const columns = [
    ['task', 'Task and metric'],
    ['baseline', 'Baseline'],
    ['candidate', 'Candidate'],
    ['change', 'Change'],
    ['interval', 'Interval'],
    ['decision', 'Decision'],
];
/** Every row in one table. The script lets it be sorted; roles are written down since a narrow screen lays the rows out as cards. */
function rowsTable(rows) {
    if (rows.length === 0)
        return null;
    return html `<table class="rows" id="rows-table" role="table" aria-describedby="rows-legend">
<thead role="rowgroup"><tr role="row">${columns.map(([key, title]) => html `<th role="columnheader" scope="col" class="${key}" data-sort="${key}">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(tableRow)}</tbody>
</table>
<p class="legend" id="rows-legend">In the drawings the dot is the change, the bar its interval, the dotted line no change, the hatched ground what the rule does not allow. A rule passes when the whole bar is allowed, fails when none of it is, and is not settled in between.</p>`;
}
const gravity = ['fail', 'missing', 'warns', 'inconclusive', 'pass', 'none'];
function tableRow(row, place) {
    const { baseline, candidate, change, ends } = (0,report_rows/* figures */.u5)(row);
    const worse = row.better === 'higher' ? -1 : 1;
    const sorted = {
        task: `${row.task} ${row.title}`,
        baseline: row.baseline ?? '',
        candidate: row.candidate ?? '',
        change: row.change === null ? '' : row.change * worse,
        interval: row.interval === null ? '' : Math.max(row.interval.low * worse, row.interval.high * worse),
        decision: gravity.indexOf(decisionClass(row)),
    };
    const cell = (key, content) => html `<td role="cell" class="${key}" data-value="${sorted[key]}">${content}</td>`;
    return html `<tr role="row" class="${decisionClass(row)}" data-place="${place}">
<th role="rowheader" scope="row" class="task" data-value="${sorted.task}"><span class="name">${named(row.task)}</span><span class="kind">${row.role !== null && `${row.role} · `}${named(row.title)}</span></th>
${cell('baseline', html `<span class="label" aria-hidden="true">Baseline</span> ${baseline}`)}
${cell('candidate', html `<span class="label" aria-hidden="true">Candidate</span> ${candidate}`)}
${cell('change', html `<b class="${direction(row)}">${sentence(change)}</b>${flipsOf(row)}`)}
${cell('interval', html `${intervalDrawing(row)}<span class="ends">${sentence(ends)}</span>`)}
${cell('decision', decisionCell(row))}
</tr>`;
}
/** Worse or better, where it is surely either. */
function direction({ better, interval }) {
    if (better === 'neither' || interval === null || (interval.low <= 0 && interval.high >= 0))
        return '';
    return interval.low > 0 === (better === 'higher') ? 'better' : 'worse';
}
function flipsOf({ flips }) {
    return flips === undefined
        ? null
        : html `<span class="kind">${(0,numbers/* formatCount */.B4)(flips.lost)} lost, ${(0,numbers/* formatCount */.B4)(flips.gained)} gained</span>`;
}
function decisionCell(row) {
    const { sign, word, allowed } = (0,report_rows/* decisionView */.oE)(row);
    return html `<span class="word"><span class="sign" aria-hidden="true">${sign}</span> ${word}</span>${allowed !== '' && html `<span class="kind">${named(allowed)}</span>`}${row.forgetting !== null && html `<span class="kind">forgetting: ${row.forgetting}</span>`}<details><summary>More</summary><dl>${facts(row).map(([name, value]) => html `<dt>${name}</dt><dd>${value}</dd>`)}</dl></details>`;
}
/** All that there is to know of a row. */
function facts(row) {
    const { n, groups, interval, pooled, smallestVisible, flips, rules, equals, signature, note, missing } = row;
    const facts = [
        ['Not measured', missing === null ? null : html `${sentence(missing)}`],
        ...rules.map(({ reason, level, line }) => [
            `Rule, ${level}${line === null ? '' : `, line ${line}`}`,
            html `${sentence(reason)}`,
        ]),
        [
            'Samples',
            html `${(0,numbers/* formatCount */.B4)(n)}${groups !== n && groups > 0 && `, of which some belong together: ${(0,numbers/* counted */.hS)(groups, 'group')}`}`,
        ],
        ['Pooled over', pooled === null ? null : html `${pooled.map((task, i) => html `${i > 0 && ', '}${named(task)}`)}`],
        [
            'Ends of the interval',
            interval && html `one-sided bounds at ${percent(interval.lowLevel)} and ${percent(interval.highLevel)}`,
        ],
        [
            'Smallest worsening that this run could have shown',
            smallestVisible === null ? null : html `${sentence((0,numbers/* formatSize */.Xq)(smallestVisible, row.unit))}`,
        ],
        [
            'Chance of so many or more lost, were losing and gaining equally likely (McNemar)',
            flips?.p ? html `${flips.p.worse.toPrecision(2)}` : null,
        ],
        ['Note', note === undefined ? null : html `${sentence(note)}`],
        ['Computed as', html `${equals}`],
        ['Signature', signature === undefined ? null : html `<code>${signature}</code>`],
    ];
    return facts.filter((fact) => fact[1] instanceof Markup);
}
function percent(share) {
    return `${Number((share * 100).toPrecision(5))}\u00A0%`;
}

;// CONCATENATED MODULE: ./lib/report/html/overview.js












/** What a tired reviewer reads first: may it be merged, what was forgotten, why, and what to do. */
function overview(report) {
    const { verdict, suite, started, seconds, compared, error, forgetting, rows } = report;
    const passed = verdict.exit === 0;
    const when = started.replace(/:\d\d(\.\d+)?Z$/, ' UTC').replace('T', ' ');
    const version = compared.versions['checkpoint-gate'];
    const letThrough = report.override !== undefined || (0,policy_lines/* ownPass */.m$)(report) !== null;
    return html `<header class="overview ${letThrough ? 'let-through' : passed ? 'passed' : 'blocked'}">
<p class="kind">${named(suite.name)} · ${when} · ${(0,numbers/* formatDuration */.a3)(seconds)}${version !== undefined && ` · Checkpoint Gate ${version}`}</p>
<h1><span class="sign" aria-hidden="true">${letThrough ? '!' : passed ? '✓' : '✗'}</span> ${(0,headline/* headline */.Pl)(report)}</h1>
${overridePart(report)}
${policyPart(report)}
${error !== null && html `<p class="error">${(0,shared_escape/* linesOf */.Dx)(error.what).map((line) => html `${line}<br>`)}</p>`}
${(forgetting.found || rows.length > 0) && html `<p class="forgetting">${sentence(forgetting.sentence)}</p>`}
${(0,headline/* freeReasons */.yg)(report).map((reason) => html `<p>${sentence(reason)}</p>`)}
${toDo(report)}
${overview_counts(report)}
${loggedPart(report)}
</header>`;
}
function toDo(report) {
    const todo = (0,headline/* advice */.v9)(report);
    if (todo.length === 0)
        return null;
    return html `<div class="todo"><h2>What to do</h2><ul>${todo.map((each) => html `<li>${sentence(each)}</li>`)}</ul></div>`;
}
/** How many rows were decided how. */
function overview_counts({ rows, forgotten }) {
    if (rows.length === 0)
        return null;
    const kinds = new Map();
    for (const row of rows)
        kinds.set(decisionClass(row), (kinds.get(decisionClass(row)) ?? 0) + 1);
    const words = [
        ['fail', '✗', 'failed'],
        ['missing', '✗', 'missing'],
        ['warns', '!', 'failed, without blocking'],
        ['inconclusive', '?', 'not settled'],
        ['pass', '✓', 'passed'],
        ['none', '–', 'without a rule'],
    ];
    const lost = forgotten.reduce((sum, each) => sum + each.lost, 0);
    const gained = forgotten.reduce((sum, each) => sum + each.gained, 0);
    return html `<ul class="counts" aria-label="Rows by decision">${words
        .filter(([kind]) => kinds.has(kind))
        .map(([kind, sign, word]) => html `<li class="${kind}"><span class="sign" aria-hidden="true">${sign}</span> <b>${kinds.get(kind)}</b> ${word}</li>`)}${lost > 0 && html `<li><b>${lost}</b> right ${lost === 1 ? 'answer' : 'answers'} lost, <b>${gained}</b> gained</li>`}</ul>`;
}
/** Why rows failed, are missing or could not be settled, and what metrics say of their figures. */
function remarks({ rows, moved }) {
    const lines = rows
        .filter((row) => (0,report_rows/* matters */.vL)(row) && (row.decision !== 'pass' || row.missing !== null))
        .flatMap((row) => {
        const name = html `<b>${named(row.task)} · ${row.title}</b>`;
        if (row.missing !== null)
            return [html `<li class="${decisionClass(row)}">${name}: ${sentence(row.missing)}</li>`];
        return (0,report_rows/* decisive */.l9)(row).map(({ reason, line }) => html `<li class="${decisionClass(row)}">${name}${line !== null && `, line ${line}`}: ${sentence(reason)}</li>`);
    });
    const notes = [
        ...(0,report_moved/* movedLines */.r)(moved).map((text) => html `<li>${sentence(text)}</li>`),
        ...(0,report_notes/* namedNotes */.N)(rows).map(({ name, note }) => html `<li><b>${named(name)}</b> · ${sentence(note)}</li>`),
    ];
    if (lines.length + notes.length === 0)
        return null;
    const most = 8;
    const more = lines.length - most;
    return html `<div class="remarks">${lines.length > 0 && html `<h3>Why</h3><ul>${lines.slice(0, most)}</ul>`}${more > 0 && html `<details><summary>${(0,numbers/* counted */.hS)(more, 'more reason')}</summary><ul>${lines.slice(most)}</ul></details>`}${notes.length > 0 && html `<h3>What to know about the figures</h3><ul>${notes}</ul>`}</div>`;
}

;// CONCATENATED MODULE: ./lib/report/html/page/packed.js
// Made by scripts/page.mjs from style.css and script/.
const page = {
    "style": ":root {\n  color-scheme: light dark;\n  --ground: light-dark(#f5f6f8, #0f141a);\n  --card: light-dark(#ffffff, #171d25);\n  --ink: light-dark(#1a232c, #e3e8ee);\n  --quiet: light-dark(#54606c, #9ba8b5);\n  --line: light-dark(#d7dce2, #2e3843);\n  --accent: light-dark(#0b6077, #7cc4da);\n  --tint: light-dark(#e3f0f4, #1c3440);\n  --worse: light-dark(#a8320b, #ff9d74);\n  --worse-ground: light-dark(#fde6db, #4a2415);\n  --better: light-dark(#0b5a9c, #82bbff);\n  --better-ground: light-dark(#dcebfb, #16324f);\n  --pass: light-dark(#17663a, #71cf96);\n  --fail: light-dark(#b01f29, #ff918c);\n  --fail-ground: light-dark(#fcebec, #35191c);\n  --pass-ground: light-dark(#e8f5ec, #142c1f);\n  --open: light-dark(#765000, #efba60);\n  --still: light-dark(#c3cad2, #46525e);\n  font:\n    15px / 1.5 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    Roboto,\n    \"Noto Sans\",\n    sans-serif;\n}\n:root[data-theme=\"light\"] {\n  color-scheme: light;\n}\n:root[data-theme=\"dark\"] {\n  color-scheme: dark;\n}\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0;\n  background: var(--ground);\n  color: var(--ink);\n}\nh1,\nh2,\nh3,\nh4,\nh5,\np,\nul,\ndl,\ndd,\nfigure {\n  margin: 0;\n}\nh1 {\n  font-size: 1.55rem;\n  line-height: 1.25;\n  text-wrap: balance;\n  overflow-wrap: anywhere;\n}\nh2 {\n  font-size: 1.2rem;\n  margin-bottom: 0.75rem;\n}\nh3 {\n  font-size: 1rem;\n  overflow-wrap: anywhere;\n}\nh4 {\n  font-size: 0.85rem;\n  color: var(--quiet);\n}\nh5 {\n  font-size: 0.85rem;\n}\nul {\n  padding-inline-start: 1.2rem;\n}\na {\n  color: var(--accent);\n}\ncode {\n  font:\n    0.85em ui-monospace,\n    SFMono-Regular,\n    Menlo,\n    Consolas,\n    monospace;\n  overflow-wrap: anywhere;\n}\n:focus-visible {\n  outline: 3px solid var(--accent);\n  outline-offset: 1px;\n}\n.quiet,\n.kind,\n.legend {\n  color: var(--quiet);\n  font-size: 0.85rem;\n}\n.kind,\n.legend {\n  overflow-wrap: anywhere;\n}\n.unheard {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.worse {\n  color: var(--worse);\n}\n.better {\n  color: var(--better);\n}\n.skip {\n  position: absolute;\n  inset-block-start: -4rem;\n  inset-inline-start: 1rem;\n  background: var(--card);\n  padding: 0.5rem 1rem;\n  z-index: 3;\n}\n.skip:focus {\n  inset-block-start: 0.5rem;\n}\n\n/* What can be pressed or filled */\nbutton,\nselect,\ninput[type=\"search\"] {\n  font: inherit;\n  line-height: 1.3;\n  font-size: 0.9rem;\n  color: inherit;\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 7px;\n  padding: 0.3rem 0.6rem;\n  min-height: 2.1rem;\n}\nbutton {\n  cursor: pointer;\n}\nbutton:hover,\nselect:hover,\ninput[type=\"search\"]:hover {\n  border-color: var(--accent);\n}\nbutton.tag {\n  min-height: 1.5rem;\n  padding: 0 0.5rem;\n  font-size: 0.8rem;\n  border-radius: 1rem;\n  background: var(--tint);\n  max-width: 100%;\n  overflow-wrap: anywhere;\n}\n.field {\n  display: grid;\n  gap: 0.15rem;\n  font-size: 0.8rem;\n  color: var(--quiet);\n  min-width: 0;\n}\n.field[hidden] {\n  display: none;\n}\n.field > * {\n  min-width: 0;\n}\n.field > :last-child {\n  color: var(--ink);\n}\n\n/* Around everything */\n.bar {\n  position: sticky;\n  inset-block-start: 0;\n  z-index: 2;\n  background: var(--card);\n  border-bottom: 1px solid var(--line);\n  padding: 0.4rem 1.25rem;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1rem;\n  align-items: center;\n  justify-content: space-between;\n}\n.bar nav {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1rem;\n}\n.bar nav a {\n  text-decoration: none;\n  font-size: 0.9rem;\n  padding: 0.25rem 0;\n}\n.bar nav a:hover {\n  text-decoration: underline;\n}\n#theme .field {\n  display: flex;\n  align-items: center;\n  gap: 0.4rem;\n}\nmain {\n  max-width: 92rem;\n  margin: 0 auto;\n  padding: 1.25rem;\n  display: grid;\n  gap: 1.25rem;\n}\nmain > * {\n  min-width: 0;\n}\nmain > section,\n.overview {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 12px;\n  padding: 1.1rem 1.25rem;\n}\nsection,\n#top {\n  scroll-margin-top: 3.6rem;\n}\n.patterns {\n  position: absolute;\n}\n\n/* The verdict */\n.overview {\n  display: grid;\n  gap: 0.6rem;\n  border-inline-start: 6px solid var(--fail);\n  background: linear-gradient(var(--fail-ground), var(--card) 9rem);\n}\n.overview.passed {\n  border-inline-start-color: var(--pass);\n  background: linear-gradient(var(--pass-ground), var(--card) 9rem);\n}\n.overview.let-through {\n  border-inline-start-color: var(--open);\n  background: linear-gradient(var(--tint), var(--card) 9rem);\n}\n.blocked h1 .sign {\n  color: var(--fail);\n}\n.let-through h1 .sign {\n  color: var(--open);\n}\n.passed h1 .sign {\n  color: var(--pass);\n}\n.forgetting {\n  font-size: 1.05rem;\n  max-width: 70rem;\n}\n.todo h2 {\n  font-size: 0.95rem;\n  margin: 0.3rem 0 0.2rem;\n}\n.counts {\n  list-style: none;\n  padding: 0;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.4rem;\n  font-size: 0.9rem;\n}\n.counts li,\n.chip {\n  border: 1px solid var(--line);\n  border-radius: 1rem;\n  padding: 0.1rem 0.65rem;\n  background: var(--card);\n}\n.fail .sign,\n.missing .sign,\n.fail .word,\n.missing .word {\n  color: var(--fail);\n}\n.pass .sign,\n.pass .word {\n  color: var(--pass);\n}\n.warns .sign,\n.inconclusive .sign,\n.warns .word,\n.inconclusive .word {\n  color: var(--open);\n}\n\n/* Tables */\n.scroll {\n  position: relative;\n  overflow-x: auto;\n  max-width: 100%;\n  border-radius: 4px;\n}\ntable {\n  border-collapse: collapse;\n  font-size: 0.9rem;\n}\ncaption {\n  text-align: start;\n  color: var(--quiet);\n  font-size: 0.85rem;\n  font-weight: 600;\n  padding-block: 0.4rem;\n}\nth,\ntd {\n  text-align: start;\n  vertical-align: top;\n  padding: 0.4rem 0.9rem 0.4rem 0;\n  border-bottom: 1px solid var(--line);\n}\ntbody th {\n  font-weight: 600;\n}\nthead th {\n  font-size: 0.8rem;\n  color: var(--quiet);\n  vertical-align: bottom;\n  white-space: nowrap;\n}\nthead th button {\n  border: 0;\n  background: none;\n  padding: 0.1rem 0;\n  min-height: 1.5rem;\n  font-size: inherit;\n  font-weight: inherit;\n  color: inherit;\n}\nthead th button::after {\n  content: \" ↕\";\n  opacity: 0.6;\n}\nthead th[aria-sort=\"ascending\"] button::after {\n  content: \" ↑\";\n  opacity: 1;\n}\nthead th[aria-sort=\"descending\"] button::after {\n  content: \" ↓\";\n  opacity: 1;\n}\n.number,\n.rows .baseline,\n.rows .candidate,\n.rows .change {\n  text-align: end;\n  font-variant-numeric: tabular-nums;\n  white-space: nowrap;\n}\n.rows {\n  width: 100%;\n}\n.rows .kind,\n.rows .ends,\n.rows .name {\n  display: block;\n}\n.rows .ends {\n  font-size: 0.8rem;\n  color: var(--quiet);\n  font-variant-numeric: tabular-nums;\n}\n.rows .name {\n  overflow-wrap: anywhere;\n}\n.rows .kind {\n  font-weight: 400;\n}\n.rows .label {\n  display: none;\n}\n.rows tbody tr.fail,\n.rows tbody tr.missing {\n  background: linear-gradient(90deg, var(--fail-ground), transparent 40%);\n}\n.rows tbody th {\n  padding-inline-start: 0.6rem;\n  border-inline-start: 3px solid transparent;\n}\n.rows thead th:first-child {\n  padding-inline-start: calc(0.6rem + 3px);\n}\n.rows .fail th,\n.rows .missing th {\n  border-inline-start-color: var(--fail);\n}\n.rows .inconclusive th,\n.rows .warns th {\n  border-inline-start-color: var(--open);\n}\n.rows .word {\n  font-weight: 600;\n  white-space: nowrap;\n}\n.rows details {\n  font-size: 0.85rem;\n}\n.rows details[open] {\n  max-width: 28rem;\n}\nsummary {\n  cursor: pointer;\n}\n.rows summary {\n  color: var(--accent);\n  width: fit-content;\n}\n.rows dt {\n  font-weight: 600;\n  margin-top: 0.35rem;\n}\n.rows dd {\n  overflow-wrap: anywhere;\n  white-space: normal;\n}\n.rows + .legend,\n.rows ~ .legend {\n  margin-top: 0.6rem;\n  max-width: 70rem;\n}\n.drawing {\n  display: block;\n}\n.drawing .axis {\n  stroke: var(--still);\n}\n.drawing .zero,\n.plot .zero {\n  stroke: var(--quiet);\n  stroke-dasharray: 2 2;\n}\n.drawing .span {\n  fill: var(--ink);\n}\n.drawing .point {\n  fill: var(--card);\n  stroke: var(--ink);\n  stroke-width: 2.5;\n}\n.drawing .beyond {\n  fill: url(\"#hatch\");\n}\n.drawing .limit {\n  stroke: var(--fail);\n  stroke-width: 2;\n}\n.hatch-ground {\n  fill: var(--fail-ground);\n}\n.hatch-line {\n  stroke: var(--fail);\n  stroke-width: 1.5;\n  opacity: 0.45;\n}\n.remarks {\n  margin-top: 1rem;\n  display: grid;\n  gap: 0.4rem;\n  max-width: 75rem;\n}\n.remarks li {\n  overflow-wrap: anywhere;\n}\n.remarks li::marker {\n  color: var(--quiet);\n}\n\n/* Tasks */\n.part {\n  border-top: 1px solid var(--line);\n  padding-block: 0.7rem;\n}\n.part > summary {\n  overflow-wrap: anywhere;\n  line-height: 1.9;\n}\n.part > summary h3 {\n  display: inline;\n  margin-inline-end: 0.4rem;\n}\n.chip {\n  font-size: 0.8rem;\n  white-space: nowrap;\n  padding: 0.05rem 0.55rem;\n}\n.part > :not(summary) {\n  margin-block: 0.75rem;\n}\n.plots {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 1rem 24px;\n}\nfigure {\n  max-width: 100%;\n}\nfigcaption {\n  font-size: 0.85rem;\n}\n.plot {\n  display: block;\n  max-width: 100%;\n  font-size: 11px;\n}\n.plot .axis {\n  color: var(--quiet);\n  font: inherit;\n}\n.plot .axis-name {\n  fill: var(--quiet);\n}\n.bar-group {\n  outline: none;\n}\n.plot .bar {\n  fill: var(--still);\n}\n.plot .bar.worse,\n.key.worse {\n  fill: var(--worse);\n  background: var(--worse);\n}\n.plot .bar.better,\n.key.better {\n  fill: var(--better);\n  background: var(--better);\n}\n.plot .bar.stayed-right {\n  fill: var(--still);\n}\n.key.stayed-right {\n  background: var(--still);\n}\n.plot .bar.stayed-wrong {\n  fill: var(--quiet);\n}\n.key.stayed-wrong {\n  background: var(--quiet);\n}\n.plot text.worse,\n.plot text.better {\n  fill: currentColor;\n  font-weight: 600;\n  font-size: 12px;\n}\n.plot [role=\"button\"] {\n  cursor: pointer;\n}\n.plot [role=\"button\"]:hover {\n  opacity: 0.8;\n}\n.plot [role=\"button\"]:focus-visible {\n  outline: none;\n  stroke: var(--ink);\n  stroke-width: 3;\n}\n.keys {\n  list-style: none;\n  padding: 0;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.1rem 1.1rem;\n  font-size: 0.85rem;\n}\n.key {\n  display: inline-block;\n  width: 0.8em;\n  height: 0.8em;\n  border-radius: 2px;\n  margin-inline-end: 0.4em;\n}\n.forgotten h4,\n.breakdown h4 {\n  margin-top: 0.5rem;\n}\n.groups svg {\n  vertical-align: middle;\n}\n.groups .whole {\n  fill: var(--line);\n}\n.groups .lost {\n  fill: var(--worse);\n}\n.grading {\n  border-top: 1px solid var(--line);\n  padding-block: 0.7rem;\n  display: grid;\n  gap: 0.4rem;\n}\n.grading > * {\n  min-width: 0;\n}\n.share {\n  white-space: nowrap;\n  font-variant-numeric: tabular-nums;\n}\nbutton.show {\n  min-height: 1.6rem;\n  padding: 0 0.5rem;\n  font-size: 0.8rem;\n}\n.matrices {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));\n  gap: 0.5rem 1.5rem;\n}\n.confusion {\n  font-size: 0.85rem;\n}\n.confusion th,\n.confusion td {\n  padding: 0.2rem 0.4rem;\n  border: 1px solid var(--line);\n}\n.confusion td {\n  height: 2.6rem;\n  text-align: end;\n  font-variant-numeric: tabular-nums;\n  white-space: nowrap;\n}\n.confusion th {\n  max-width: 9rem;\n  overflow-wrap: anywhere;\n  white-space: normal;\n}\n.confusion small {\n  display: block;\n  font-size: 0.75rem;\n}\n.confusion .right {\n  box-shadow: inset 0 0 0 2px var(--quiet);\n}\n.heat-1 {\n  background: color-mix(in srgb, var(--accent) 2%, transparent);\n}\n.heat-2 {\n  background: color-mix(in srgb, var(--accent) 4%, transparent);\n}\n.heat-3 {\n  background: color-mix(in srgb, var(--accent) 7%, transparent);\n}\n.heat-4 {\n  background: color-mix(in srgb, var(--accent) 9%, transparent);\n}\n.heat-5 {\n  background: color-mix(in srgb, var(--accent) 12%, transparent);\n}\n.heat-6 {\n  background: color-mix(in srgb, var(--accent) 14%, transparent);\n}\n.heat-7 {\n  background: color-mix(in srgb, var(--accent) 17%, transparent);\n}\n.heat-8 {\n  background: color-mix(in srgb, var(--accent) 20%, transparent);\n}\n\n/* Samples */\n.filters {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.6rem;\n  align-items: end;\n}\n.filters .field:first-child {\n  flex: 1 1 18rem;\n}\n.filters .field {\n  flex: 0 1 12rem;\n}\n.filters .field > :last-child {\n  width: 100%;\n}\n.radios {\n  border: 0;\n  margin: 0;\n  padding: 0;\n  min-width: 0;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.3rem;\n  font-size: 0.85rem;\n}\n.filters .radios {\n  flex: 1 1 100%;\n}\n.radios legend {\n  font-size: 0.8rem;\n  color: var(--quiet);\n  padding: 0;\n  margin-bottom: 0.15rem;\n}\n.radios label {\n  position: relative;\n  cursor: pointer;\n}\n.radios input {\n  position: absolute;\n  opacity: 0;\n  inset: 0;\n  margin: 0;\n  cursor: inherit;\n}\n.radios label > span {\n  display: block;\n  border: 1px solid var(--line);\n  border-radius: 1rem;\n  padding: 0.15rem 0.7rem;\n}\n.radios input:checked + span {\n  background: var(--tint);\n  border-color: var(--accent);\n  font-weight: 600;\n}\n.radios input:focus-visible + span {\n  outline: 3px solid var(--accent);\n  outline-offset: 1px;\n}\n.radios input:disabled + span {\n  color: var(--quiet);\n  border-style: dashed;\n  cursor: default;\n}\n.count {\n  font-variant-numeric: tabular-nums;\n  font-weight: 400;\n  color: var(--quiet);\n}\n.found {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n  align-items: center;\n  margin-block: 0.6rem;\n}\n.status {\n  font-size: 0.9rem;\n  font-variant-numeric: tabular-nums;\n}\n.panes {\n  display: grid;\n  grid-template-columns: minmax(17rem, 27rem) minmax(0, 1fr);\n  gap: 1rem;\n  height: max(30rem, calc(100vh - 6rem));\n}\n.list {\n  overflow-y: auto;\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  contain: strict;\n  height: 100%;\n}\n.space {\n  position: relative;\n}\n.option {\n  position: absolute;\n  inset-inline: 0;\n  height: 58px;\n  padding: 0.4rem 0.7rem;\n  border-bottom: 1px solid var(--line);\n  border-inline-start: 4px solid transparent;\n  cursor: pointer;\n  overflow: hidden;\n}\n.option:hover {\n  background: var(--ground);\n}\n.option[aria-selected=\"true\"] {\n  background: var(--tint);\n  border-inline-start-color: var(--accent);\n}\n.option .line {\n  display: flex;\n  gap: 0.5rem;\n  align-items: baseline;\n}\n.option .id {\n  font-weight: 600;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.option .values,\n.option .of {\n  font-size: 0.8rem;\n  color: var(--quiet);\n  white-space: nowrap;\n  font-variant-numeric: tabular-nums;\n}\n.option .of {\n  margin-inline-start: auto;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  flex: 0 1 auto;\n}\n.option .glimpse {\n  display: block;\n  font-size: 0.85rem;\n  color: var(--quiet);\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.pane {\n  min-width: 0;\n  display: flex;\n  flex-direction: column;\n  gap: 0.6rem;\n  min-height: 0;\n}\n.tools {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n  align-items: end;\n}\n.tools .radios {\n  margin-inline-start: auto;\n}\n.detail {\n  flex: 1;\n  min-height: 0;\n  overflow-y: auto;\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  padding: 0.9rem 1rem;\n  display: grid;\n  gap: 0.7rem;\n  align-content: start;\n  /* What can scroll sideways would else give all its height away. */\n  grid-auto-rows: max-content;\n}\n.detail > * {\n  min-width: 0;\n}\n.detail section {\n  min-width: 0;\n}\n.text {\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  unicode-bidi: plaintext;\n  tab-size: 4;\n  padding: 0.5rem 0.7rem;\n  background: var(--ground);\n  border-radius: 6px;\n}\n.empty {\n  color: var(--quiet);\n  font-style: italic;\n}\n/* A long question does not push the answers out of sight. */\n.asked .text,\n.reference .text {\n  max-height: 14rem;\n  overflow-y: auto;\n}\n::highlight(found) {\n  background: light-dark(#ffe58a, #6b5400);\n  color: light-dark(#000, #fff);\n}\n.answers {\n  display: grid;\n  grid-template-columns: repeat(2, minmax(0, 1fr));\n  gap: 0.7rem;\n}\n.answer .text {\n  background: var(--card);\n  border: 1px solid var(--line);\n}\nins,\ndel {\n  color: inherit;\n  border-radius: 3px;\n  padding-block: 0.1em;\n  box-decoration-break: clone;\n}\ndel {\n  background: var(--worse-ground);\n  text-decoration: underline dashed var(--worse) 1px;\n  text-underline-offset: 3px;\n}\nins {\n  background: var(--better-ground);\n  text-decoration: underline solid var(--better) 1.5px;\n  text-underline-offset: 3px;\n}\n.unseen {\n  font:\n    0.75em ui-monospace,\n    SFMono-Regular,\n    Menlo,\n    Consolas,\n    monospace;\n  border: 1px solid var(--open);\n  border-radius: 3px;\n  padding-inline: 0.2em;\n  color: var(--open);\n  unicode-bidi: isolate;\n}\n.opinions {\n  display: grid;\n  gap: 0.6rem;\n}\n.opinion {\n  border-inline-start: 3px solid var(--line);\n  padding-inline-start: 0.8rem;\n}\n.opinion dl {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.1rem 1.2rem;\n}\n.opinion dl div {\n  display: flex;\n  gap: 0.4rem;\n}\n.opinion dt {\n  color: var(--quiet);\n}\n\n/* What was compared */\n.compared {\n  margin-bottom: 0.75rem;\n}\n.compared td,\n.compared th {\n  max-width: 34rem;\n}\n.compared .chip {\n  color: var(--open);\n}\n.settings {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));\n  gap: 0.4rem 1.5rem;\n  font-size: 0.9rem;\n}\n.settings dt {\n  color: var(--quiet);\n  font-size: 0.8rem;\n}\n.settings dd {\n  overflow-wrap: anywhere;\n}\n\n@media (max-width: 62rem) {\n  .panes {\n    grid-template-columns: minmax(0, 1fr);\n    height: auto;\n  }\n  .list {\n    height: 19rem;\n  }\n  .detail {\n    overflow: visible;\n  }\n}\n@media (max-width: 48rem) {\n  main {\n    padding: 0.6rem;\n    gap: 0.7rem;\n  }\n  .bar {\n    padding-inline: 0.8rem;\n  }\n  main > section,\n  .overview {\n    padding: 0.8rem;\n    border-radius: 9px;\n  }\n  h1 {\n    font-size: 1.3rem;\n  }\n  /* Rows as cards */\n  .rows,\n  .rows tbody {\n    display: block;\n  }\n  .rows thead tr {\n    display: flex;\n    flex-wrap: wrap;\n    gap: 0 0.8rem;\n  }\n  .rows thead th {\n    border: 0;\n    padding: 0;\n    text-align: start;\n  }\n  .rows thead th:first-child {\n    padding: 0;\n  }\n  .rows tbody tr {\n    display: grid;\n    grid-template-columns: minmax(0, 1fr) auto;\n    gap: 0.15rem 0.8rem;\n    padding-block: 0.6rem;\n    border-bottom: 1px solid var(--line);\n  }\n  .rows tbody :is(th, td) {\n    border-bottom: 0;\n    padding: 0 0 0 0.6rem;\n    text-align: start;\n    border-inline-start: 0;\n  }\n  .rows tbody th {\n    grid-column: 1;\n    grid-row: 1;\n  }\n  .rows tbody .change {\n    grid-column: 2;\n    grid-row: 1;\n    text-align: end;\n  }\n  .rows tbody .interval {\n    grid-column: 1 / -1;\n  }\n  .rows tbody td.baseline {\n    text-align: start;\n    grid-column: 1;\n    grid-row: 2;\n  }\n  .rows tbody .candidate {\n    grid-column: 2;\n    grid-row: 2;\n    text-align: end;\n  }\n  .rows tbody .decision:is(td) {\n    grid-column: 1 / -1;\n  }\n  .rows .label {\n    display: inline;\n    font-size: 0.8rem;\n    color: var(--quiet);\n  }\n  .answers {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .bar,\n  .bar nav {\n    gap: 0 0.7rem;\n    flex-wrap: nowrap;\n  }\n  .bar nav {\n    overflow-x: auto;\n  }\n  #theme .field > span {\n    position: absolute;\n    width: 1px;\n    height: 1px;\n    overflow: hidden;\n    clip-path: inset(50%);\n  }\n  .filters .field {\n    flex: 1 1 7rem;\n  }\n  .tools .radios {\n    margin-inline-start: 0;\n  }\n}\n@media (prefers-reduced-motion: no-preference) {\n  html {\n    scroll-behavior: smooth;\n  }\n}\n@media (forced-colors: active) {\n  .plot .bar {\n    stroke: CanvasText;\n  }\n}\n@media print {\n  .bar,\n  #samples,\n  .skip {\n    display: none;\n  }\n}",
    "script": "/*!\nd3-array 3.2.5: Copyright 2010-2026 Mike Bostock\nd3-axis 3.0.1: Copyright 2010-2026 Mike Bostock\nd3-color 3.1.1: Copyright 2010-2026 Mike Bostock\nd3-format 3.1.3: Copyright 2010-2026 Mike Bostock\nd3-interpolate 3.0.2: Copyright 2010-2026 Mike Bostock\nd3-scale 4.0.3: Copyright 2010-2026 Mike Bostock\nd3-selection 3.0.1: Copyright 2010-2026 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n\ndiff 9.0.0: Copyright (c) 2009-2015, Kevin Decker <kpdecker@gmail.com>\n\nBSD 3-Clause License\n\nAll rights reserved.\n\nRedistribution and use in source and binary forms, with or without\nmodification, are permitted provided that the following conditions are met:\n\n1. Redistributions of source code must retain the above copyright notice, this\n   list of conditions and the following disclaimer.\n\n2. Redistributions in binary form must reproduce the above copyright notice,\n   this list of conditions and the following disclaimer in the documentation\n   and/or other materials provided with the distribution.\n\n3. Neither the name of the copyright holder nor the names of its\n   contributors may be used to endorse or promote products derived from\n   this software without specific prior written permission.\n\nTHIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS \"AS IS\"\nAND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE\nIMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE\nDISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE\nFOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL\nDAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR\nSERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER\nCAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,\nOR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\nOF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n*/\n(function(){function e(e,{with:t={},...n}={},...r){let i=Object.assign(document.createElement(e),n);for(let[e,n]of Object.entries(t))i.setAttribute(e,n);for(let e of r)e!==null&&e!==!1&&i.append(e);return i}function t(t,n,r={},...i){return e(`button`,{type:`button`,onclick:n,...r},t,...i)}function n(t,n){return e(`label`,{className:`field`},e(`span`,{},t),n)}function r(t,n){return e(`select`,{onchange:n},...t.map(([t,n])=>e(`option`,{value:t},n)))}function i(t,n,r,i){let a=/* @__PURE__ */ new Map,o=/* @__PURE__ */ new Map,s=Object.keys(r).map((t,s)=>{let c=e(`input`,{type:`radio`,name:n,value:t,checked:s===0,onchange:i}),l=e(`span`,{className:`count`});return a.set(t,c),o.set(t,l),e(`label`,{},c,e(`span`,{},r[t],` `,l))});return{element:e(`fieldset`,{className:`radios`},e(`legend`,{},t),...s),value:()=>[...a].find(([,e])=>e.checked)[0],choose(e){a.get(e).checked=!0},count(e,t){o.get(e).textContent=t.toLocaleString(`en-US`),a.get(e).disabled=t===0&&!a.get(e).checked}}}function a(e,{unit:t,scale:n}){if(e===null||!Number.isFinite(e))return`–`;if(t!==`ratio`)return d(e.toFixed(t===`points`&&n===1?3:2),``);let r=Math.abs(e);if(r>=1e6||r>0&&r<.001)return u(e);let i=r<1?4:Math.max(0,3-Math.floor(Math.log10(r)));return d(e.toFixed(i),``)}function o(e,t){return e===null||!Number.isFinite(e*100)?`–`:`${l(e,c(e,t),t)}${s(t)}`}function s(e){return{ratio:` %`,points:` points`,grades:``}[e]}function c(e,t){let n=Math.abs(e)*100;return t===`grades`?n===0||n>=.995?2:3:n>=99.95?0:n===0||n>=.995?1:2}function l(e,t,n){let r=n===`grades`?e:e*100;return Math.abs(r)>=1e6?u(r,`+`):d(r.toFixed(t),`+`)}function u(e,t=``){return d(e.toExponential(2).replace(`e+`,`e`),t)}function d(e,t){let n=!/[1-9]/.test(e.replace(/e.*$/,``));return e.startsWith(`-`)?n?e.slice(1):`−${e.slice(1)}`:n?e:`${t}${e}`}var f=class{diff(e,t,n={}){let r;typeof n==`function`?(r=n,n={}):`callback`in n&&(r=n.callback);let i=this.castInput(e,n),a=this.castInput(t,n),o=this.removeEmpty(this.tokenize(i,n)),s=this.removeEmpty(this.tokenize(a,n));return this.diffWithOptionsObj(o,s,n,r)}diffWithOptionsObj(e,t,n,r){let i=e=>{if(e=this.postProcess(e,n),r)setTimeout(function(){r(e)},0);else return e},a=t.length,o=e.length,s=1,c=a+o;n.maxEditLength!=null&&(c=Math.min(c,n.maxEditLength));let l=n.timeout??1/0,u=Date.now()+l,d=[{oldPos:-1,lastComponent:void 0}],f=this.extractCommon(d[0],t,e,0,n);if(d[0].oldPos+1>=o&&f+1>=a)return i(this.buildValues(d[0].lastComponent,t,e));let p=-1/0,m=1/0,h=()=>{for(let r=Math.max(p,-s);r<=Math.min(m,s);r+=2){let s,c=d[r-1],l=d[r+1];c&&(d[r-1]=void 0);let u=!1;if(l){let e=l.oldPos-r;u=l&&0<=e&&e<a}let h=c&&c.oldPos+1<o;if(!u&&!h)d[r]=void 0;else{if(s=!h||u&&c.oldPos<l.oldPos?this.addToPath(l,!0,!1,0,n):this.addToPath(c,!1,!0,1,n),f=this.extractCommon(s,t,e,r,n),s.oldPos+1>=o&&f+1>=a)return i(this.buildValues(s.lastComponent,t,e))||!0;d[r]=s,s.oldPos+1>=o&&(m=Math.min(m,r-1)),f+1>=a&&(p=Math.max(p,r+1))}}s++};if(r)(function e(){setTimeout(function(){if(s>c||Date.now()>u)return r(void 0);h()||e()},0)})();else for(;s<=c&&Date.now()<=u;){let e=h();if(e)return e}}addToPath(e,t,n,r,i){let a=e.lastComponent;return a&&!i.oneChangePerToken&&a.added===t&&a.removed===n?{oldPos:e.oldPos+r,lastComponent:{count:a.count+1,added:t,removed:n,previousComponent:a.previousComponent}}:{oldPos:e.oldPos+r,lastComponent:{count:1,added:t,removed:n,previousComponent:a}}}extractCommon(e,t,n,r,i){let a=t.length,o=n.length,s=e.oldPos,c=s-r,l=0;for(;c+1<a&&s+1<o&&this.equals(n[s+1],t[c+1],i);)c++,s++,l++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return l&&!i.oneChangePerToken&&(e.lastComponent={count:l,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=s,c}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join(``)}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){let r=[],i;for(;e;)r.push(e),i=e.previousComponent,delete e.previousComponent,e=i;r.reverse();let a=r.length,o=0,s=0,c=0;for(;o<a;o++){let e=r[o];if(e.removed)e.value=this.join(n.slice(c,c+e.count)),c+=e.count;else{if(!e.added&&this.useLongestToken){let r=t.slice(s,s+e.count);r=r.map(function(e,t){let r=n[c+t];return r.length>e.length?r:e}),e.value=this.join(r)}else e.value=this.join(t.slice(s,s+e.count));s+=e.count,e.added||(c+=e.count)}}return r}};new class extends f{};function p(e,t){let n=0;for(;n<e.length&&n<t.length;n++)if(e[n]!=t[n])return e.slice(0,n);return e.slice(0,n)}function m(e,t){let n;if(!e||!t||e[e.length-1]!=t[t.length-1])return``;for(n=0;n<e.length&&n<t.length;n++)if(e[e.length-(n+1)]!=t[t.length-(n+1)])return e.slice(-n);return e.slice(-n)}function h(e,t,n){if(e.slice(0,t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't start with prefix ${JSON.stringify(t)}; this is a bug`);return n+e.slice(t.length)}function g(e,t,n){if(!t)return e+n;if(e.slice(-t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't end with suffix ${JSON.stringify(t)}; this is a bug`);return e.slice(0,-t.length)+n}function _(e,t){return h(e,t,``)}function v(e,t){return g(e,t,``)}function y(e,t){return t.slice(0,b(e,t))}function b(e,t){let n=0;e.length>t.length&&(n=e.length-t.length);let r=t.length;e.length<t.length&&(r=e.length);let i=Array(r),a=0;i[0]=0;for(let e=1;e<r;e++){for(t[e]==t[a]?i[e]=i[a]:i[e]=a;a>0&&t[e]!=t[a];)a=i[a];t[e]==t[a]&&a++}a=0;for(let r=n;r<e.length;r++){for(;a>0&&e[r]!=t[a];)a=i[a];e[r]==t[a]&&a++}return a}function x(e,t){let n=[];for(let r of Array.from(t.segment(e))){let e=r.segment;n.length&&/\\s/.test(n[n.length-1])&&/\\s/.test(e)?n[n.length-1]+=e:n.push(e)}return n}function S(e,t){if(t)return w(e,t)[1];let n;for(n=e.length-1;n>=0&&e[n].match(/\\s/);n--);return e.substring(n+1)}function C(e,t){if(t)return w(e,t)[0];let n=e.match(/^\\s*/);return n?n[0]:``}function w(e,t){if(!t)return[C(e),S(e)];if(t.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of \"word\"`);let n=x(e,t),r=n[0],i=n[n.length-1];return[/\\s/.test(r)?r:``,/\\s/.test(i)?i:``]}let T=`a-zA-Z0-9_\\\\u{AD}\\\\u{C0}-\\\\u{D6}\\\\u{D8}-\\\\u{F6}\\\\u{F8}-\\\\u{2C6}\\\\u{2C8}-\\\\u{2D7}\\\\u{2DE}-\\\\u{2FF}\\\\u{1E00}-\\\\u{1EFF}`,E=RegExp(`[${T}]+|\\\\s+|[^${T}]`,`ug`);new class extends f{equals(e,t,n){return n.ignoreCase&&(e=e.toLowerCase(),t=t.toLowerCase()),e.trim()===t.trim()}tokenize(e,t={}){let n;if(t.intlSegmenter){let r=t.intlSegmenter;if(r.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of \"word\"`);n=x(e,r)}else n=e.match(E)||[];let r=[],i=null;return n.forEach(e=>{/\\s/.test(e)?i==null?r.push(e):r.push(r.pop()+e):i!=null&&/\\s/.test(i)?r[r.length-1]==i?r.push(r.pop()+e):r.push(i+e):r.push(e),i=e}),r}join(e){return e.map((e,t)=>t==0?e:e.replace(/^\\s+/,``)).join(``)}postProcess(e,t){if(!e||t.oneChangePerToken)return e;let n=null,r=null,i=null;return e.forEach(e=>{e.added?r=e:e.removed?i=e:((r||i)&&ee(n,i,r,e,t.intlSegmenter),n=e,r=null,i=null)}),(r||i)&&ee(n,i,r,null,t.intlSegmenter),e}};function ee(e,t,n,r,i){if(t&&n){let[a,o]=w(t.value,i),[s,c]=w(n.value,i);if(e){let r=p(a,s);e.value=g(e.value,s,r),t.value=_(t.value,r),n.value=_(n.value,r)}if(r){let e=m(o,c);r.value=h(r.value,c,e),t.value=v(t.value,e),n.value=v(n.value,e)}}else if(n){if(e){let e=C(n.value,i);n.value=n.value.substring(e.length)}if(r){let e=C(r.value,i);r.value=r.value.substring(e.length)}}else if(e&&r){let n=C(r.value,i),[a,o]=w(t.value,i),s=p(n,a);t.value=_(t.value,s);let c=m(_(n,s),o);t.value=v(t.value,c),r.value=h(r.value,n,c),e.value=g(e.value,n,n.slice(0,n.length-c.length))}else if(r){let e=C(r.value,i),n=y(S(t.value,i),e);t.value=v(t.value,n)}else if(e){let n=y(S(e.value,i),C(t.value,i));t.value=_(t.value,n)}}new class extends f{tokenize(e){let t=RegExp(`(\\\\r?\\\\n)|[${T}]+|[^\\\\S\\\\n\\\\r]+|[^${T}]`,`ug`);return e.match(t)||[]}},new class extends f{constructor(){super(...arguments),this.tokenize=te}equals(e,t,n){return n.ignoreWhitespace?(n.newlineIsToken&&e.includes(`\n`)||(e=e.trim()),n.newlineIsToken&&t.includes(`\n`)||(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`\n`)&&(e=e.slice(0,-1)),t.endsWith(`\n`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}};function te(e,t){t.stripTrailingCr&&(e=e.replace(/\\r\\n/g,`\n`));let n=[],r=e.split(/(\\n|\\r\\n)/);r[r.length-1]||r.pop();for(let e=0;e<r.length;e++){let i=r[e];e%2&&!t.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}function ne(e){return e==`.`||e==`!`||e==`?`}new class extends f{tokenize(e){let t=[],n=0;for(let r=0;r<e.length;r++){if(r==e.length-1){t.push(e.slice(n));break}if(ne(e[r])&&e[r+1].match(/\\s/)){for(t.push(e.slice(n,r+1)),r=n=r+1;e[r+1]?.match(/\\s/);)r++;t.push(e.slice(n,r+1)),n=r+1}}return t}},new class extends f{tokenize(e){return e.split(/([{}:;,]|\\s+)/)}},new class extends f{constructor(){super(...arguments),this.tokenize=te}get useLongestToken(){return!0}castInput(e,t){let{undefinedReplacement:n,stringifyReplacer:r=(e,t)=>t===void 0?n:t}=t;return typeof e==`string`?e:JSON.stringify(re(e,null,null,r),null,`  `)}equals(e,t,n){return super.equals(e.replace(/,([\\r\\n])/g,`$1`),t.replace(/,([\\r\\n])/g,`$1`),n)}};function re(e,t,n,r,i){t||=[],n||=[],r&&(e=r(i===void 0?``:i,e));let a=0;for(;a<t.length;a+=1)if(t[a]===e)return n[a];let o;if(Object.prototype.toString.call(e)===`[object Array]`){for(t.push(e),o=Array(e.length),n.push(o),a=0;a<e.length;a+=1)o[a]=re(e[a],t,n,r,String(a));return t.pop(),n.pop(),o}if(e&&e.toJSON&&(e=e.toJSON()),typeof e==`object`&&e){t.push(e),o={},n.push(o);let i=[],s;for(s in e)\n/* istanbul ignore else */\nObject.prototype.hasOwnProperty.call(e,s)&&i.push(s);for(i.sort(),a=0;a<i.length;a+=1)s=i[a],o[s]=re(e[s],t,n,r,s);t.pop(),n.pop()}else o=e;return o}let ie=new class extends f{tokenize(e){return e.slice()}join(e){return e}removeEmpty(e){return e}};function ae(e,t,n){return ie.diff(e,t,n)}let oe=new Intl.Segmenter(`en`,{granularity:`word`});function se(e,t){let n=ue(e,t),r=de(e,t,Math.min(e.length,t.length)-n),[i,a]=[e,t].map(e=>e.slice(n,e.length-r));return[D(`both`,e.slice(0,n)),...ce(i,a),D(`both`,r===0?``:e.slice(-r))].filter(({text:e})=>e!==``)}function ce(e,t){let n=e.length+t.length>3e4?void 0:ae(le(e),le(t),{timeout:250});return n===void 0?[D(`first`,e),D(`second`,t)]:n.map(({value:e,added:t,removed:n})=>D(t?`second`:n?`first`:`both`,e.join(``)))}let D=(e,t)=>({text:t,in:e});function le(e){return Array.from(oe.segment(e),({segment:e})=>e)}function ue(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;if(r===e.length&&r===t.length)return r;for(;r>0&&!fe(e[r-1]);)r--;return r}function de(e,t,n){let r=0;for(;r<n&&e[e.length-1-r]===t[t.length-1-r];)r++;for(;r>0&&!fe(e[e.length-r]);)r--;return r}let fe=e=>/\\s/.test(e),pe=/[\\u034F\\0-\\x08\\x0B-\\x1F\\x7F-\\x9F\\xAD\\u115F\\u1160\\u180E\\u200B\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}\\p{Surrogate}]/gu;function me(e){return`U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,`0`)}`}let he=6e3;function ge(n,r=`text`){let i=n.reduce((e,{text:t})=>e+t.length,0);if(n.every(({text:e})=>e.trim()===``))return e(`div`,{className:`${r} empty`},`(empty)`);let a=e(`div`,{className:r,dir:`auto`,lang:``},..._e(n,he));if(i>he){let e=t(`Show all ${i.toLocaleString(`en-US`)} characters`,()=>a.replaceChildren(..._e(n,i)));a.append(`… `,e)}return a}function _e(t,n){let r=[],i=n;for(let{text:n,in:a}of t){if(i<=0)break;let t=ve(n.length<=i?n:n.slice(0,i).replace(/[\\uD800-\\uDBFF]$/,``));r.push(...a===`both`?t:[e(a===`first`?`del`:`ins`,{},...t)]),i-=n.length}return r}function ve(t){let n=t.replaceAll(`\\r\n`,`\n`),r=[],i=0;for(let{index:t,0:a}of n.matchAll(pe))t>i&&r.push(new Text(n.slice(i,t))),r.push(e(`span`,{className:`unseen`},me(a))),i=t+a.length;return i<n.length&&r.push(new Text(n.slice(i))),r}function O(t,n=``){return e(`bdi`,{className:n},...t===``?[`(empty)`]:ve(t.slice(0,300)))}let ye={answers:`between the answers`,reference:`from the reference`,none:`not at all`},be=e=>[{text:e,in:`both`}];function xe(n,r,i,a,o){let{asked:s,references:c,baseline:l,opinions:u=[]}=i,{ids:d,names:f,groups:p}=n.index,m=n.task(r),h=p[r].map(e=>f[e]);return[e(`h3`,{id:`sample-title`,tabIndex:-1},O(d[r])),e(`p`,{className:`kind`},O(m.name),` · ${m.role===null?``:`${m.role} · `}sample ${r-n.range(n.taskOf[r])[0]+1} of ${m.samples.toLocaleString(`en-US`)}`,...h.flatMap(e=>[` `,t(``,()=>o(e),{className:`tag`,title:`Only this ${m.groupedBy}`},O(e))])),Se(n,r),s!==null&&k(l===null?`Text`:`Asked`,`asked`,be(s),i.whole?.asked),...c.map((e,t)=>k(c.length===1?`Reference`:`Reference ${t+1}`,`reference`,be(e),i.whole?.references)),...Ce(i,a),u.length>0&&e(`section`,{className:`opinions`},e(`h4`,{},`Grades`),...u.map(De))].filter(e=>e!==!1)}function Se(t,n){let{metrics:r}=t.task(n);if(r.length===0)return!1;let i=r.map((r,i)=>{let{before:s,after:c,change:l,loss:u}=t.change(n,i),d=u>0?`worse`:u<0?`better`:``;return e(`tr`,{},e(`th`,{scope:`row`},r.title),e(`td`,{className:`number`},a(s,r)),e(`td`,{className:`number`},a(c,r)),e(`td`,{className:`number ${d}`},d&&e(`span`,{with:{\"aria-hidden\":`true`}},u>0?`▼ `:`▲ `),o(l,r.unit),d&&e(`span`,{className:`unheard`},` ${d}`)))});return e(`div`,{className:`scroll`},e(`table`,{className:`measures`},e(`thead`,{},e(`tr`,{},...[`Metric`,`Baseline`,`Candidate`,`Change`].map((t,n)=>e(`th`,{scope:`col`,className:n===0?``:`number`},t)))),e(`tbody`,{},...i)))}function Ce({baseline:t,candidate:n,references:r,whole:i},a){if(t===null&&n===void 0)return[];let o=e=>Te(r[0],e,a);if(n===void 0)return[k(`Both sides answered the same`,`answer`,o(t),i?.baseline)];let[s,c]=[t??``,n??``],[l,u]=a===`answers`?we(s,c):[o(s),o(c)];return[e(`div`,{className:`answers`},k(`Baseline`,`answer`,l,i?.baseline),k(`Candidate`,`answer`,u,i?.candidate))]}function we(e,t){let n=se(e,t);return[n.filter(e=>e.in!==`second`),n.filter(e=>e.in!==`first`)]}function Te(e,t,n){return n!==`reference`||e===void 0?be(t):se(e,t).filter(e=>e.in!==`first`)}function k(t,n,r,i){let a=ge(r);n!==`answer`&&a.textContent.length>600&&(a.tabIndex=0,a.setAttribute(`role`,`group`),a.setAttribute(`aria-label`,t));let o=`Cut: there are ${i?.toLocaleString(`en-US`)} characters. The whole text stands in evidence/ of the run folder.`,s=i!==void 0&&e(`p`,{className:`legend`},o);return e(`section`,{className:n},e(`h4`,{},t),a,s)}let Ee={baseline:`on the baseline`,candidate:`on the candidate`,both:`comparing both`};function De({by:t,kind:n,about:r,grades:i,said:a}){return e(`section`,{className:`opinion`},e(`h5`,{},n===`judge`?`Judge `:``,O(t),` ${Ee[r]}`),e(`dl`,{},...i.map(({title:t,grade:n})=>e(`div`,{},e(`dt`,{},O(t)),e(`dd`,{},O(n))))),a!==``&&ge(be(a),`text said`))}let A={all:0,lost:1,gained:2,worse:4,better:8,differs:16,same:32},Oe=Object.keys(A);function ke(e,t,n){let r=e>0?A.worse:e<0?A.better:0,i=t?e>0?A.lost:e<0?A.gained:0:0,a=n===null?0:n?A.same:A.differs;return r|i|a}function Ae(e,t){return(e&A[t])===A[t]}function je(e){let t=t=>e.reduce((e,n,r)=>e+(Ae(r,t)?n:0),0);return Object.fromEntries(Oe.map(e=>[e,t(e)]))}let Me=[`worst`,`best`,`data`,`id`],Ne={text:``,task:null,outcome:`all`,group:``,changes:null,sort:`worst`};var Pe=class{#e;#t;#n=/* @__PURE__ */ new Map;constructor(e,t){this.#e=e,this.#t=t}find(e){let{taskOf:t,outcome:n}=this.#e,r=this.#t.find(e.text),i=this.#i(e.group),a=A[e.outcome],o=new Int32Array(this.#e.count),s=/* @__PURE__ */ new Uint32Array(64),c=0;for(let l of this.#a(e.sort)){if(r!==null&&r[l]===0||e.task!==null&&t[l]!==e.task||i!==null&&i[l]===0||e.changes!==null&&!this.#r(l,e.changes))continue;let u=n[l];s[u]++,(u&a)===a&&(o[c++]=l)}return{samples:o.subarray(0,c),counts:je(s)}}#r(e,{low:t,high:n}){let{change:r}=this.#e.change(e);return r>=t&&r<n}#i(e){if(e.trim()===``)return null;let{names:t,groups:n}=this.#e.index,r=t.indexOf(e),i=e.trim().toLowerCase(),a=t.map((e,t)=>r>=0?t===r:e.toLowerCase().includes(i));return Uint8Array.from(n,e=>Number(e.some(e=>a[e])))}#a(e){let t=`${e} ${e===`worst`||e===`best`?this.#e.chosen:``}`,n=this.#n.get(t);if(n!==void 0)return n;let r=Int32Array.from({length:this.#e.count},(e,t)=>t),{loss:i,index:a}=this.#e,o=(e,t)=>Number.isNaN(i[e])?-1/0:t*i[e],s=e=>(t,n)=>{let[r,i]=[o(t,e),o(n,e)];return r===i?t-n:i-r};if(e===`worst`&&r.sort(s(1)),e===`best`&&r.sort(s(-1)),e===`id`){let e=[...r].sort(Fe(e=>a.ids[e]));r.set(e)}return this.#n.set(t,r),r}};function Fe(e){let{compare:t}=new Intl.Collator(`en`,{numeric:!0});return(n,r)=>t(e(n),e(r))||n-r}let Ie=2e3;function Le(e,t){if(typeof Highlight>`u`)return;let n=[],r=t.trim().toLowerCase(),i=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(;r!==``&&i.nextNode()&&n.length<Ie;){let e=i.currentNode,t=e.data.toLowerCase();if(t.length===e.data.length)for(let i=t.indexOf(r);i>=0&&n.length<Ie;i=t.indexOf(r,i+r.length)){let t=new Range;t.setStart(e,i),t.setEnd(e,i+r.length),n.push(t)}}CSS.highlights.set(`found`,new Highlight(...n))}var Re=class{element;#e=e(`div`,{className:`space`,with:{role:`presentation`}});#t;#n;#r=/* @__PURE__ */ new Int32Array;#i=-1;constructor(t,n,r,i){this.#t=n,this.#n=r,this.element=e(`div`,{className:`list`,tabIndex:0,with:{role:`listbox`,\"aria-label\":t}},this.#e),this.element.addEventListener(`scroll`,()=>this.#a(),{passive:!0}),this.element.addEventListener(`keydown`,e=>{let t=this.#s(e.key);if(e.key===`Enter`)i();else if(t===null||e.ctrlKey||e.metaKey||e.altKey)return;else this.go(t);e.preventDefault()}),this.element.addEventListener(`click`,({target:e})=>{let t=e.closest(`[role=option]`);t!==null&&this.go(Number(t.dataset.place))}),new ResizeObserver(()=>this.#a()).observe(this.element)}get place(){return this.#i}get length(){return this.#r.length}show(e){this.#r=e,this.#i=-1,this.#e.style.height=`${e.length*58}px`,this.element.scrollTop=0,e.length>0?this.go(0):this.#a()}go(e){let t=Math.max(0,Math.min(this.#r.length-1,e));if(t<0||this.#r.length===0)return;this.#i=t;let{scrollTop:n,clientHeight:r}=this.element,i=t*58;i<n?this.element.scrollTop=i:i+58>n+r&&(this.element.scrollTop=i+58-r),this.#a(),this.#n(this.#r[t])}#a(){let{scrollTop:e,clientHeight:t}=this.element,n=Math.max(0,Math.floor(e/58)-6),r=Math.min(this.#r.length,Math.ceil((e+t)/58)+6),i=Array.from({length:Math.max(0,r-n)},(e,t)=>this.#o(n+t));this.#e.replaceChildren(...i),this.#i>=n&&this.#i<r?this.element.setAttribute(`aria-activedescendant`,`sample-${this.#i}`):this.element.removeAttribute(`aria-activedescendant`)}#o(t){let n=e(`div`,{className:`option`,id:`sample-${t}`,with:{role:`option`,\"aria-selected\":String(t===this.#i),\"aria-posinset\":String(t+1),\"aria-setsize\":String(this.#r.length)}},...this.#t(this.#r[t]));return n.dataset.place=String(t),n.style.top=`${t*58}px`,n}#s(e){let t=Math.max(1,Math.floor(this.element.clientHeight/58)-1);return{ArrowDown:this.#i+1,ArrowUp:this.#i-1,PageDown:this.#i+t,PageUp:this.#i-t,Home:0,End:this.#r.length-1}[e]??null}};function ze(t,n,r){let{ids:i,glimpses:o}=t.index,s=t.metric(n),{before:c,after:l,loss:u}=t.change(n),[d,f]=u>0?[`▼`,`worse`]:u<0?[`▲`,`better`]:[`=`,``],p=f===``?``:s.rightOrWrong?u>0?`turned wrong`:`turned right`:f,m=s!==void 0&&!Number.isNaN(c)?`${a(c,s)} → ${a(l,s)}`:``;return[e(`span`,{className:`line`},e(`span`,{className:`turn ${f}`},d,e(`span`,{className:`unheard`},` ${p} `)),O(i[n],`id`),e(`span`,{className:`values`},m),r&&O(t.task(n).name,`of`)),e(`span`,{className:`glimpse`,dir:`auto`},...ve(o[n]))]}let Be={all:`All`,lost:`Turned wrong`,gained:`Turned right`,worse:`Worse`,better:`Better`,differs:`Answers differ`,same:`Same answer`},Ve={worst:`Worst first`,best:`Best first`,data:`As in the data`,id:`By id`};var He=class{#e;#t;#n;#r;#i=e(`article`,{className:`detail`,tabIndex:0,with:{\"aria-label\":`The chosen sample`}});#a=e(`p`,{className:`status`,with:{role:`status`}});#o=e(`div`,{className:`chips`});#s=i(`Mark what differs`,`mark`,ye,()=>this.#T(this.#g));#c=i(`Outcome`,`outcome`,Be,()=>this.#y());#l=e(`input`,{type:`search`,placeholder:`id, question, reference, answers`});#u;#d=r([],()=>this.#w());#f=n(`Measured by`,this.#d);#p=e(`input`,{type:`search`,with:{list:`group-names`}});#m;#h=null;#g=-1;constructor(e,t,n){this.#e=t,this.#t=n,this.#n=new Pe(t,n),this.#r=new Re(`Samples`,e=>ze(t,e,this.#x()===null),e=>this.#T(e),()=>this.#i.querySelector(`h3`)?.focus()),this.#u=r([[``,`All tasks`],...t.tasks.map((e,t)=>[String(t),e.name])],()=>this.#S()),this.#m=r(Me.map(e=>[e,Ve[e]]),()=>this.#y());for(let e of[this.#l,this.#p])e.oninput=()=>this.#y();e.replaceChildren(...this.#_()),this.#S()}show(e){this.#h=e.changes??null,this.#l.value=e.text??``,this.#p.value=e.group??``,this.#c.choose(e.outcome??`all`),this.#m.value=e.sort??`worst`,this.#u.value=e.task==null?``:String(e.task),this.#C(),e.task!=null&&e.metric!==void 0&&(this.#e.choose(e.task,e.metric),this.#d.value=String(e.metric)),this.#y(),document.getElementById(`samples`).scrollIntoView(),this.#r.element.focus({preventScroll:!0})}textsCame(){this.#l.value.trim()!==``&&this.#y()}#_(){let{names:r}=this.#e.index,i=r.slice(0,2e3).map(t=>e(`option`,{value:t})),a=this.#e.tasks.some(e=>e.groupedBy===`topic`)?`Topic`:`Group`,o=e=>()=>this.#r.go(this.#r.place+e);return[e(`form`,{className:`filters`,onsubmit:()=>!1,with:{role:`search`,\"aria-label\":`Samples`}},n(`Search`,this.#l),this.#e.tasks.length>1&&n(`Task`,this.#u),this.#f,r.length>0&&n(a,this.#p),r.length>0&&e(`datalist`,{id:`group-names`},...i),n(`Sort`,this.#m),this.#c.element),e(`div`,{className:`found`},this.#a,this.#o,t(`Reset`,()=>this.show({}),{id:`reset`})),e(`div`,{className:`panes`},this.#r.element,e(`div`,{className:`pane`},e(`div`,{className:`tools`},t(`← Previous`,o(-1)),t(`Next →`,o(1)),this.#s.element),this.#i))]}#v(){return{...Ne,text:this.#l.value,task:this.#x(),outcome:this.#c.value(),group:this.#p.value,changes:this.#h,sort:this.#m.value}}#y(){let{samples:e,counts:t}=this.#n.find(this.#v());for(let e of Oe)this.#c.count(e,t[e]);this.#r.show(e);let n=this.#t.ready,r=n<1&&this.#l.value.trim()!==``?`, ${Math.floor(100*n)} % of the texts read`:``;this.#a.textContent=`${e.length.toLocaleString(`en-US`)} of ${this.#e.count.toLocaleString(`en-US`)} samples${r}`,this.#o.replaceChildren(...this.#h===null?[]:[this.#b(this.#h.label)]),e.length===0&&this.#E()}#b(n){return t(`${n} `,()=>{this.#h=null,this.#y()},{className:`tag`,title:`Show other changes too`},e(`span`,{with:{\"aria-label\":`remove`}},`✕`))}#x(){return this.#e.tasks.length===1?0:this.#u.value===``?null:Number(this.#u.value)}#S(){this.#h=null,this.#C(),this.#y()}#C(){let t=this.#x(),n=t===null?[]:this.#e.tasks[t].metrics;this.#f.hidden=n.length<2,this.#d.replaceChildren(...n.map(({title:t},n)=>e(`option`,{value:String(n)},t))),t!==null&&(this.#d.value=String(this.#e.chosen[t]))}#w(){this.#h=null,this.#e.choose(this.#x(),Number(this.#d.value)),this.#y()}async#T(e){if(this.#g=e,e<0)return;let t=await this.#e.texts(e);if(this.#g!==e)return;let n=e=>this.show({...this.#v(),group:e}),r=this.#i.contains(document.activeElement)&&document.activeElement!==this.#i;this.#i.replaceChildren(...xe(this.#e,e,t,this.#s.value(),n)),this.#i.scrollTop=0,Le(this.#i,this.#l.value),r&&this.#i.querySelector(`h3`)?.focus()}#E(){this.#g=-1,this.#i.replaceChildren(e(`p`,{className:`legend`},`No sample is like that.`))}};function Ue(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function We(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Ge(e){let t,n,r;e.length===2?(t=e===Ue||e===We?e:Ke,n=e,r=e):(t=Ue,n=(t,n)=>Ue(e(t),n),r=(t,n)=>e(t)-n);function i(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<0?i=t+1:a=t}while(i<a)}return i}function a(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<=0?i=t+1:a=t}while(i<a)}return i}function o(e,t,n=0,a=e.length){let o=i(e,t,n,a-1);return o>n&&r(e[o-1],t)>-r(e[o],t)?o-1:o}return{left:i,center:o,right:a}}function Ke(){return 0}function qe(e){return e===null?NaN:+e}let Je=Ge(Ue),Ye=Je.right;Je.left,Ge(qe).center;function Xe(e,t){let n=0;if(t===void 0)for(let t of e)t!=null&&(t=+t)>=t&&++n;else{let r=-1;for(let i of e)(i=t(i,++r,e))!=null&&(i=+i)>=i&&++n}return n}function Ze(e,t){let n,r;if(t===void 0)for(let t of e)t!=null&&(n===void 0?t>=t&&(n=r=t):(n>t&&(n=t),r<t&&(r=t)));else{let i=-1;for(let a of e)(a=t(a,++i,e))!=null&&(n===void 0?a>=a&&(n=r=a):(n>a&&(n=a),r<a&&(r=a)))}return[n,r]}function Qe(e){return e}var $e=Array.prototype.slice;function et(e){return()=>e}let tt=Math.sqrt(50),nt=Math.sqrt(10),rt=Math.sqrt(2);function it(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),a=r/10**i,o=a>=tt?10:a>=nt?5:a>=rt?2:1,s,c,l;return i<0?(l=10**-i/o,s=Math.round(e*l),c=Math.round(t*l),s/l<e&&++s,c/l>t&&--c,l=-l):(l=10**i*o,s=Math.round(e/l),c=Math.round(t/l),s*l<e&&++s,c*l>t&&--c),c<s&&.5<=n&&n<2?it(e,t,n*2):[s,c,l]}function at(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,a,o]=r?it(t,e,n):it(e,t,n);if(!(a>=i))return[];let s=a-i+1,c=Array(s);if(r){if(o<0)for(let e=0;e<s;++e)c[e]=(a-e)/-o;else for(let e=0;e<s;++e)c[e]=(a-e)*o}else if(o<0)for(let e=0;e<s;++e)c[e]=(i+e)/-o;else for(let e=0;e<s;++e)c[e]=(i+e)*o;return c}function j(e,t,n){return t=+t,e=+e,n=+n,it(e,t,n)[2]}function ot(e,t,n){t=+t,e=+e,n=+n;let r=t<e,i=r?j(t,e,n):j(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}function st(e,t,n){let r;for(;;){let i=j(e,t,n);if(i===r||i===0||!isFinite(i))return[e,t];if(i>0){let n=Math.ceil(e/i),r=Math.floor(t/i);e=(n-(n*i>e))*i,t=(r+(r*i<t))*i}else if(i<0){let n=-i,r=Math.ceil(e*n),a=Math.floor(t*n);e=(r-(r/n>e))/n,t=(a+(a/n<t))/n}r=i}}function ct(e){return Math.max(1,Math.ceil(Math.log(Xe(e))/Math.LN2)+1)}function lt(){var e=Qe,t=Ze,n=ct;function r(r){Array.isArray(r)||(r=Array.from(r));var i,a=r.length,o,s,c=Array(a);for(i=0;i<a;++i)c[i]=e(r[i],i,r);var l=t(c),u=l[0],d=l[1],f=n(c,u,d);if(!Array.isArray(f)){let e=d,n=+f;if(t===Ze&&([u,d]=st(u,d,n)),f=at(u,d,n),f[0]<=u&&(s=j(u,d,n)),f[f.length-1]>=d){if(e>=d&&t===Ze){let e=j(u,d,n);isFinite(e)&&(e>0?d=(Math.floor(d/e)+1)*e:e<0&&(d=(Math.ceil(d*-e)+1)/-e))}else f.pop()}}for(var p=f.length,m=0,h=p;f[m]<=u;)++m;for(;f[h-1]>d;)--h;(m||h<p)&&(f=f.slice(m,h),p=h-m);var g=Array(p+1),_;for(i=0;i<=p;++i)_=g[i]=[],_.x0=i>0?f[i-1]:u,_.x1=i<p?f[i]:d;if(isFinite(s)){if(s>0)for(i=0;i<a;++i)(o=c[i])!=null&&u<=o&&o<=d&&g[Math.min(p,Math.floor((o-u)/s))].push(r[i]);else if(s<0){for(i=0;i<a;++i)if((o=c[i])!=null&&u<=o&&o<=d){let e=Math.floor((u-o)*s);g[Math.min(p,e+(f[e]<=o))].push(r[i])}}}else for(i=0;i<a;++i)(o=c[i])!=null&&u<=o&&o<=d&&g[Ye(f,o,0,p)].push(r[i]);return g}return r.value=function(t){return arguments.length?(e=typeof t==`function`?t:et(t),r):e},r.domain=function(e){return arguments.length?(t=typeof e==`function`?e:et([e[0],e[1]]),r):t},r.thresholds=function(e){return arguments.length?(n=typeof e==`function`?e:et(Array.isArray(e)?$e.call(e):e),r):n},r}function ut(e,t,n=qe){if((r=e.length)&&!isNaN(t=+t)){if(t<=0||r<2)return+n(e[0],0,e);if(t>=1)return+n(e[r-1],r-1,e);var r,i=(r-1)*t,a=Math.floor(i),o=+n(e[a],a,e);return o+(+n(e[a+1],a+1,e)-o)*(i-a)}}function M(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function N(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function P(){}var F=.7,I=1/F,L=`\\\\s*([+-]?\\\\d+)\\\\s*`,R=`\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)\\\\s*`,z=`\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)%\\\\s*`,dt=/^#([0-9a-f]{3,8})$/,ft=RegExp(`^rgb\\\\(${L},${L},${L}\\\\)$`),pt=RegExp(`^rgb\\\\(${z},${z},${z}\\\\)$`),mt=RegExp(`^rgba\\\\(${L},${L},${L},${R}\\\\)$`),ht=RegExp(`^rgba\\\\(${z},${z},${z},${R}\\\\)$`),gt=RegExp(`^hsl\\\\(${R},${z},${z}\\\\)$`),_t=RegExp(`^hsla\\\\(${R},${z},${z},${R}\\\\)$`),vt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};M(P,B,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:yt,formatHex:yt,formatHex8:bt,formatHsl:xt,formatRgb:St,toString:St});function yt(){return this.rgb().formatHex()}function bt(){return this.rgb().formatHex8()}function xt(){return Mt(this).formatHsl()}function St(){return this.rgb().formatRgb()}function B(e){var t,n;return e=(e+``).trim().toLowerCase(),(t=dt.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Ct(t):n===3?new V(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?wt(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?wt(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=ft.exec(e))?new V(t[1],t[2],t[3],1):(t=pt.exec(e))?new V(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=mt.exec(e))?wt(t[1],t[2],t[3],t[4]):(t=ht.exec(e))?wt(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=gt.exec(e))?jt(t[1],t[2]/100,t[3]/100,1):(t=_t.exec(e))?jt(t[1],t[2]/100,t[3]/100,t[4]):vt.hasOwnProperty(e)?Ct(vt[e]):e===`transparent`?new V(NaN,NaN,NaN,0):null}function Ct(e){return new V(e>>16&255,e>>8&255,e&255,1)}function wt(e,t,n,r){return r<=0&&(e=t=n=NaN),new V(e,t,n,r)}function Tt(e){return e instanceof P||(e=B(e)),e?(e=e.rgb(),new V(e.r,e.g,e.b,e.opacity)):new V}function Et(e,t,n,r){return arguments.length===1?Tt(e):new V(e,t,n,r??1)}function V(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}M(V,Et,N(P,{brighter(e){return e=e==null?I:I**+e,new V(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?F:F**+e,new V(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new V(H(this.r),H(this.g),H(this.b),At(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Dt,formatHex:Dt,formatHex8:Ot,formatRgb:kt,toString:kt}));function Dt(){return`#${U(this.r)}${U(this.g)}${U(this.b)}`}function Ot(){return`#${U(this.r)}${U(this.g)}${U(this.b)}${U((isNaN(this.opacity)?1:this.opacity)*255)}`}function kt(){let e=At(this.opacity);return`${e===1?`rgb(`:`rgba(`}${H(this.r)}, ${H(this.g)}, ${H(this.b)}${e===1?`)`:`, ${e})`}`}function At(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function H(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function U(e){return e=H(e),(e<16?`0`:``)+e.toString(16)}function jt(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new W(e,t,n,r)}function Mt(e){if(e instanceof W)return new W(e.h,e.s,e.l,e.opacity);if(e instanceof P||(e=B(e)),!e)return new W;if(e instanceof W)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,c=(a+i)/2;return s?(o=t===a?(n-r)/s+(n<r)*6:n===a?(r-t)/s+2:(t-n)/s+4,s/=c<.5?a+i:2-a-i,o*=60):s=c>0&&c<1?0:o,new W(o,s,c,e.opacity)}function Nt(e,t,n,r){return arguments.length===1?Mt(e):new W(e,t,n,r??1)}function W(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}M(W,Nt,N(P,{brighter(e){return e=e==null?I:I**+e,new W(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?F:F**+e,new W(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new V(It(e>=240?e-240:e+120,i,r),It(e,i,r),It(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new W(Pt(this.h),Ft(this.s),Ft(this.l),At(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=At(this.opacity);return`${e===1?`hsl(`:`hsla(`}${Pt(this.h)}, ${Ft(this.s)*100}%, ${Ft(this.l)*100}%${e===1?`)`:`, ${e})`}`}}));function Pt(e){return e=(e||0)%360,e<0?e+360:e}function Ft(e){return Math.max(0,Math.min(1,e||0))}function It(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}let Lt=Math.PI/180,Rt=180/Math.PI,zt=.96422,Bt=.82521,Vt=4/29,Ht=6/29,Ut=3*Ht*Ht;function Wt(e){if(e instanceof G)return new G(e.l,e.a,e.b,e.opacity);if(e instanceof K)return Qt(e);e instanceof V||(e=Tt(e));var t=Yt(e.r),n=Yt(e.g),r=Yt(e.b),i=Kt((.2225045*t+.7168786*n+.0606169*r)/1),a,o;return t===n&&n===r?a=o=i:(a=Kt((.4360747*t+.3850649*n+.1430804*r)/zt),o=Kt((.0139322*t+.0971045*n+.7141733*r)/Bt)),new G(116*i-16,500*(a-i),200*(i-o),e.opacity)}function Gt(e,t,n,r){return arguments.length===1?Wt(e):new G(e,t,n,r??1)}function G(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}M(G,Gt,N(P,{brighter(e){return new G(this.l+18*(e??1),this.a,this.b,this.opacity)},darker(e){return new G(this.l-18*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=zt*qt(t),e=1*qt(e),n=Bt*qt(n),new V(Jt(3.1338561*t-1.6168667*e-.4906146*n),Jt(-.9787684*t+1.9161415*e+.033454*n),Jt(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Kt(e){return e>.008856451679035631?e**(1/3):e/Ut+Vt}function qt(e){return e>Ht?e*e*e:Ut*(e-Vt)}function Jt(e){return 255*(e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055)}function Yt(e){return(e/=255)<=.04045?e/12.92:((e+.055)/1.055)**2.4}function Xt(e){if(e instanceof K)return new K(e.h,e.c,e.l,e.opacity);if(e instanceof G||(e=Wt(e)),e.a===0&&e.b===0)return new K(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Rt;return new K(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Zt(e,t,n,r){return arguments.length===1?Xt(e):new K(e,t,n,r??1)}function K(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Qt(e){if(isNaN(e.h))return new G(e.l,0,0,e.opacity);var t=e.h*Lt;return new G(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}M(K,Zt,N(P,{brighter(e){return new K(this.h,this.c,this.l+18*(e??1),this.opacity)},darker(e){return new K(this.h,this.c,this.l-18*(e??1),this.opacity)},rgb(){return Qt(this).rgb()}}));var $t=-.14861,en=1.78277,tn=-.29227,nn=-.90649,q=1.97294,rn=q*nn,an=q*en,on=en*tn-nn*$t;function sn(e){if(e instanceof J)return new J(e.h,e.s,e.l,e.opacity);e instanceof V||(e=Tt(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(on*r+rn*t-an*n)/(on+rn-an),a=r-i,o=(q*(n-i)-tn*a)/nn,s=Math.sqrt(o*o+a*a)/(q*i*(1-i)),c=s?Math.atan2(o,a)*Rt-120:NaN;return new J(c<0?c+360:c,s,i,e.opacity)}function cn(e,t,n,r){return arguments.length===1?sn(e):new J(e,t,n,r??1)}function J(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}M(J,cn,N(P,{brighter(e){return e=e==null?I:I**+e,new J(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?F:F**+e,new J(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Lt,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new V(255*(t+n*($t*r+en*i)),255*(t+n*(tn*r+nn*i)),255*(t+q*r*n),this.opacity)}}));var ln=e=>()=>e;function un(e,t){return function(n){return e+n*t}}function dn(e,t,n){return e**=+n,t=t**+n-e,n=1/n,function(r){return(e+r*t)**+n}}function fn(e,t){var n=t-e;return n?un(e,n>180||n<-180?n-360*Math.round(n/360):n):ln(isNaN(e)?t:e)}function pn(e){return(e=+e)==1?Y:function(t,n){return n-t?dn(t,n,e):ln(isNaN(t)?n:t)}}function Y(e,t){var n=t-e;return n?un(e,n):ln(isNaN(e)?t:e)}var mn=(function e(t){var n=pn(t);function r(e,t){var r=n((e=Et(e)).r,(t=Et(t)).r),i=n(e.g,t.g),a=n(e.b,t.b),o=Y(e.opacity,t.opacity);return function(t){return e.r=r(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+``}}return r.gamma=e,r})(1);function hn(e,t){t||=[];var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(a){for(i=0;i<n;++i)r[i]=e[i]*(1-a)+t[i]*a;return r}}function gn(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function _n(e,t){for(var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=Array(r),a=Array(n),o=0;o<r;++o)i[o]=En(e[o],t[o]);for(;o<n;++o)a[o]=t[o];return function(e){for(o=0;o<r;++o)a[o]=i[o](e);return a}}function vn(e,t){var n=/* @__PURE__ */ new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function yn(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function bn(e,t){var n={},r={},i;for(i in typeof e==`object`&&e||(e={}),typeof t==`object`&&t||(t={}),t)i in e?n[i]=En(e[i],t[i]):r[i]=t[i];return function(e){for(i in n)r[i]=n[i](e);return r}}var xn=/[-+]?(?:\\d+\\.?\\d*|\\.?\\d+)(?:[eE][-+]?\\d+)?/g,Sn=new RegExp(xn.source,`g`);function Cn(e){return function(){return e}}function wn(e){return function(t){return e(t)+``}}function Tn(e,t){var n=xn.lastIndex=Sn.lastIndex=0,r,i,a,o=-1,s=[],c=[];for(e+=``,t+=``;(r=xn.exec(e))&&(i=Sn.exec(t));)(a=i.index)>n&&(a=t.slice(n,a),s[o]?s[o]+=a:s[++o]=a),(r=r[0])===(i=i[0])?s[o]?s[o]+=i:s[++o]=i:(s[++o]=null,c.push({i:o,x:yn(r,i)})),n=Sn.lastIndex;return n<t.length&&(a=t.slice(n),s[o]?s[o]+=a:s[++o]=a),s.length<2?c[0]?wn(c[0].x):Cn(t):(t=c.length,function(e){for(var n=0,r;n<t;++n)s[(r=c[n]).i]=r.x(e);return s.join(``)})}function En(e,t){var n=typeof t,r;return t==null||n===`boolean`?ln(t):(n===`number`?yn:n===`string`?(r=B(t))?(t=r,mn):Tn:t instanceof B?mn:t instanceof Date?vn:gn(t)?hn:Array.isArray(t)?_n:typeof t.valueOf!=`function`&&typeof t.toString!=`function`||isNaN(t)?bn:yn)(e,t)}function Dn(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var On=1e-12;function kn(e){return((e=Math.exp(e))+1/e)/2}function An(e){return((e=Math.exp(e))-1/e)/2}function jn(e){return((e=Math.exp(2*e))-1)/(e+1)}(function e(t,n,r){function i(e,i){var a=e[0],o=e[1],s=e[2],c=i[0],l=i[1],u=i[2],d=c-a,f=l-o,p=d*d+f*f,m,h;if(p<On)h=Math.log(u/s)/t,m=function(e){return[a+e*d,o+e*f,s*Math.exp(t*e*h)]};else{var g=Math.sqrt(p),_=(u*u-s*s+r*p)/(2*s*n*g),v=(u*u-s*s-r*p)/(2*u*n*g),y=Math.log(Math.sqrt(_*_+1)-_);h=(Math.log(Math.sqrt(v*v+1)-v)-y)/t,m=function(e){var r=e*h,i=kn(y),c=s/(n*g)*(i*jn(t*r+y)-An(y));return[a+c*d,o+c*f,s*i/kn(t*r+y)]}}return m.duration=Math.abs(h)*1e3*t/Math.SQRT2,m}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i})(Math.SQRT2,2,4);function Mn(e){return(function t(n){n=+n;function r(t,r){var i=e((t=cn(t)).h,(r=cn(r)).h),a=Y(t.s,r.s),o=Y(t.l,r.l),s=Y(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(e**+n),t.opacity=s(e),t+``}}return r.gamma=t,r})(1)}Mn(fn),Mn(Y);function Nn(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString(`en`).replace(/,/g,``):e.toString(10)}function Pn(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf(`e`),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function X(e){return e=Pn(Math.abs(e)),e?e[1]:NaN}function Fn(e,t){return function(n,r){for(var i=n.length,a=[],o=0,s=e[0],c=0;i>0&&s>0&&(c+s+1>r&&(s=Math.max(1,r-c)),a.push(n.substring(i-=s,i+s)),!((c+=s+1)>r));)s=e[o=(o+1)%e.length];return a.reverse().join(t)}}function In(e){return function(t){return t.replace(/[0-9]/g,function(t){return e[+t]})}}var Ln=/^(?:(.)?([<>=^]))?([+\\-( ])?([$#])?(0)?(\\d+)?(,)?(\\.\\d+)?(~)?([a-z%])?$/i;function Rn(e){if(!(t=Ln.exec(e)))throw Error(`invalid format: `+e);var t;return new zn({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Rn.prototype=zn.prototype;function zn(e){this.fill=e.fill===void 0?` `:e.fill+``,this.align=e.align===void 0?`>`:e.align+``,this.sign=e.sign===void 0?`-`:e.sign+``,this.symbol=e.symbol===void 0?``:e.symbol+``,this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?``:e.type+``}zn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?`0`:``)+(this.width===void 0?``:Math.max(1,this.width|0))+(this.comma?`,`:``)+(this.precision===void 0?``:`.`+Math.max(0,this.precision|0))+(this.trim?`~`:``)+this.type};function Bn(e){out:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case`.`:r=i=n;break;case`0`:r===0&&(r=n),i=n;break;default:if(!+e[n])break out;r>0&&(r=0)}return r>0?e.slice(0,r)+e.slice(i+1):e}var Vn;function Hn(e,t){var n=Pn(e,t);if(!n)return Vn=void 0,e.toPrecision(t);var r=n[0],i=n[1],a=i-(Vn=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,o=r.length;return a===o?r:a>o?r+Array(a-o+1).join(`0`):a>0?r.slice(0,a)+`.`+r.slice(a):`0.`+Array(1-a).join(`0`)+Pn(e,Math.max(0,t+a-1))[0]}function Un(e,t){var n=Pn(e,t);if(!n)return e+``;var r=n[0],i=n[1];return i<0?`0.`+Array(-i).join(`0`)+r:r.length>i+1?r.slice(0,i+1)+`.`+r.slice(i+1):r+Array(i-r.length+2).join(`0`)}var Wn={\"%\":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+``,d:Nn,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Un(e*100,t),r:Un,s:Hn,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function Gn(e){return e}var Kn=Array.prototype.map,qn=[`y`,`z`,`a`,`f`,`p`,`n`,`µ`,`m`,``,`k`,`M`,`G`,`T`,`P`,`E`,`Z`,`Y`];function Jn(e){var t=e.grouping===void 0||e.thousands===void 0?Gn:Fn(Kn.call(e.grouping,Number),e.thousands+``),n=e.currency===void 0?``:e.currency[0]+``,r=e.currency===void 0?``:e.currency[1]+``,i=e.decimal===void 0?`.`:e.decimal+``,a=e.numerals===void 0?Gn:In(Kn.call(e.numerals,String)),o=e.percent===void 0?`%`:e.percent+``,s=e.minus===void 0?`−`:e.minus+``,c=e.nan===void 0?`NaN`:e.nan+``;function l(e,l){e=Rn(e);var u=e.fill,d=e.align,f=e.sign,p=e.symbol,m=e.zero,h=e.width,g=e.comma,_=e.precision,v=e.trim,y=e.type;y===`n`?(g=!0,y=`g`):Wn[y]||(_===void 0&&(_=12),v=!0,y=`g`),(m||u===`0`&&d===`=`)&&(m=!0,u=`0`,d=`=`);var b=(l&&l.prefix!==void 0?l.prefix:``)+(p===`$`?n:p===`#`&&/[boxX]/.test(y)?`0`+y.toLowerCase():``),x=(p===`$`?r:/[%p]/.test(y)?o:``)+(l&&l.suffix!==void 0?l.suffix:``),S=Wn[y],C=/[defgprs%]/.test(y);_=_===void 0?6:/[gprs]/.test(y)?Math.max(1,Math.min(21,_)):Math.max(0,Math.min(20,_));function w(e){var n=b,r=x,o,l,p;if(y===`c`)r=S(e)+r,e=``;else{e=+e;var w=e<0||1/e<0;if(e=isNaN(e)?c:S(Math.abs(e),_),v&&(e=Bn(e)),w&&+e==0&&f!==`+`&&(w=!1),n=(w?f===`(`?f:s:f===`-`||f===`(`?``:f)+n,r=(y===`s`&&!isNaN(e)&&Vn!==void 0?qn[8+Vn/3]:``)+r+(w&&f===`(`?`)`:``),C){for(o=-1,l=e.length;++o<l;)if(p=e.charCodeAt(o),48>p||p>57){r=(p===46?i+e.slice(o+1):e.slice(o))+r,e=e.slice(0,o);break}}}g&&!m&&(e=t(e,1/0));var T=n.length+e.length+r.length,E=T<h?Array(h-T+1).join(u):``;switch(g&&m&&(e=t(E+e,E.length?h-r.length:1/0),E=``),d){case`<`:e=n+e+r+E;break;case`=`:e=n+E+e+r;break;case`^`:e=E.slice(0,T=E.length>>1)+n+e+r+E.slice(T);break;default:e=E+n+e+r}return a(e)}return w.toString=function(){return e+``},w}function u(e,t){var n=Math.max(-8,Math.min(8,Math.floor(X(t)/3)))*3,r=10**-n,i=l((e=Rn(e),e.type=`f`,e),{suffix:qn[8+n/3]});return function(e){return i(r*e)}}return{format:l,formatPrefix:u}}var Yn,Xn,Zn;Qn({thousands:`,`,grouping:[3],currency:[`$`,``]});function Qn(e){return Yn=Jn(e),Xn=Yn.format,Zn=Yn.formatPrefix,Yn}function $n(e){return Math.max(0,-X(Math.abs(e)))}function er(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(X(t)/3)))*3-X(Math.abs(e)))}function tr(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,X(t)-X(e))+1}function nr(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}function rr(e){return function(){return e}}function ir(e){return+e}var ar=[0,1];function Z(e){return e}function or(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:rr(isNaN(t)?NaN:.5)}function sr(e,t){var n;return e>t&&(n=e,e=t,t=n),function(n){return Math.max(e,Math.min(t,n))}}function cr(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=or(i,r),a=n(o,a)):(r=or(r,i),a=n(a,o)),function(e){return a(r(e))}}function lr(e,t,n){var r=Math.min(e.length,t.length)-1,i=Array(r),a=Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=or(e[o],e[o+1]),a[o]=n(t[o],t[o+1]);return function(t){var n=Ye(e,t,1,r)-1;return a[n](i[n](t))}}function ur(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function dr(){var e=ar,t=ar,n=En,r,i,a,o=Z,s,c,l;function u(){var n=Math.min(e.length,t.length);return o!==Z&&(o=sr(e[0],e[n-1])),s=n>2?lr:cr,c=l=null,d}function d(i){return i==null||isNaN(i=+i)?a:(c||=s(e.map(r),t,n))(r(o(i)))}return d.invert=function(n){return o(i((l||=s(t,e.map(r),yn))(n)))},d.domain=function(t){return arguments.length?(e=Array.from(t,ir),u()):e.slice()},d.range=function(e){return arguments.length?(t=Array.from(e),u()):t.slice()},d.rangeRound=function(e){return t=Array.from(e),n=Dn,u()},d.clamp=function(e){return arguments.length?(o=e?!0:Z,u()):o!==Z},d.interpolate=function(e){return arguments.length?(n=e,u()):n},d.unknown=function(e){return arguments.length?(a=e,d):a},function(e,t){return r=e,i=t,u()}}function fr(){return dr()(Z,Z)}function pr(e,t,n,r){var i=ot(e,t,n),a;switch(r=Rn(r??`,f`),r.type){case`s`:var o=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(a=er(i,o))&&(r.precision=a),Zn(r,o);case``:case`e`:case`g`:case`p`:case`r`:r.precision==null&&!isNaN(a=tr(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=a-(r.type===`e`));break;case`f`:case`%`:r.precision==null&&!isNaN(a=$n(i))&&(r.precision=a-(r.type===`%`)*2)}return Xn(r)}function mr(e){var t=e.domain;return e.ticks=function(e){var n=t();return at(n[0],n[n.length-1],e??10)},e.tickFormat=function(e,n){var r=t();return pr(r[0],r[r.length-1],e??10,n)},e.nice=function(n){n??=10;var r=t(),i=0,a=r.length-1,o=r[i],s=r[a],c,l,u=10;for(s<o&&(l=o,o=s,s=l,l=i,i=a,a=l);u-->0;){if(l=j(o,s,n),l===c)return r[i]=o,r[a]=s,t(r);if(l>0)o=Math.floor(o/l)*l,s=Math.ceil(s/l)*l;else if(l<0)o=Math.ceil(o*l)/l,s=Math.floor(s*l)/l;else break;c=l}return e},e}function hr(){var e=fr();return e.copy=function(){return ur(e,hr())},nr.apply(e,arguments),mr(e)}function gr(e){for(let[t,{node:n,label:r,open:i}]of e.entries())n.setAttribute(`role`,`button`),n.setAttribute(`aria-label`,r),n.setAttribute(`tabindex`,t===0?`0`:`-1`),n.append(vr(r)),n.addEventListener(`click`,i),n.addEventListener(`keydown`,n=>{let{key:r}=n,a={ArrowRight:t+1,ArrowLeft:t-1,Home:0,End:e.length-1}[r];if(r===`Enter`||r===` `)i();else if(a===void 0)return;else _r(e,Math.max(0,Math.min(e.length-1,a)));n.preventDefault()})}function _r(e,t){for(let[n,{node:r}]of e.entries())r.setAttribute(`tabindex`,n===t?`0`:`-1`);e[t].node.focus()}function vr(e){let t=document.createElementNS(`http://www.w3.org/2000/svg`,`title`);return t.textContent=e,t}var yr=`http://www.w3.org/1999/xhtml`,br={svg:`http://www.w3.org/2000/svg`,xhtml:yr,xlink:`http://www.w3.org/1999/xlink`,xml:`http://www.w3.org/XML/1998/namespace`,xmlns:`http://www.w3.org/2000/xmlns/`};function xr(e){var t=e+=``,n=t.indexOf(`:`);return n>=0&&(t=e.slice(0,n))!==`xmlns`&&(e=e.slice(n+1)),br.hasOwnProperty(t)?{space:br[t],local:e}:e}function Sr(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===yr&&t.documentElement.namespaceURI===yr?t.createElement(e):t.createElementNS(n,e)}}function Cr(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function wr(e){var t=xr(e);return(t.local?Cr:Sr)(t)}function Tr(){}function Er(e){return e==null?Tr:function(){return this.querySelector(e)}}function Dr(e){typeof e!=`function`&&(e=Er(e));for(var t=this._groups,n=t.length,r=Array(n),i=0;i<n;++i)for(var a=t[i],o=a.length,s=r[i]=Array(o),c,l,u=0;u<o;++u)(c=a[u])&&(l=e.call(c,c.__data__,u,a))&&(`__data__`in c&&(l.__data__=c.__data__),s[u]=l);return new Q(r,this._parents)}function Or(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function kr(){return[]}function Ar(e){return e==null?kr:function(){return this.querySelectorAll(e)}}function jr(e){return function(){return Or(e.apply(this,arguments))}}function Mr(e){e=typeof e==`function`?jr(e):Ar(e);for(var t=this._groups,n=t.length,r=[],i=[],a=0;a<n;++a)for(var o=t[a],s=o.length,c,l=0;l<s;++l)(c=o[l])&&(r.push(e.call(c,c.__data__,l,o)),i.push(c));return new Q(r,i)}function Nr(e){return function(){return this.matches(e)}}function Pr(e){return function(t){return t.matches(e)}}var Fr=Array.prototype.find;function Ir(e){return function(){return Fr.call(this.children,e)}}function Lr(){return this.firstElementChild}function Rr(e){return this.select(e==null?Lr:Ir(typeof e==`function`?e:Pr(e)))}var zr=Array.prototype.filter;function Br(){return Array.from(this.children)}function Vr(e){return function(){return zr.call(this.children,e)}}function Hr(e){return this.selectAll(e==null?Br:Vr(typeof e==`function`?e:Pr(e)))}function Ur(e){typeof e!=`function`&&(e=Nr(e));for(var t=this._groups,n=t.length,r=Array(n),i=0;i<n;++i)for(var a=t[i],o=a.length,s=r[i]=[],c,l=0;l<o;++l)(c=a[l])&&e.call(c,c.__data__,l,a)&&s.push(c);return new Q(r,this._parents)}function Wr(e){return Array(e.length)}function Gr(){return new Q(this._enter||this._groups.map(Wr),this._parents)}function Kr(e,t){this.ownerDocument=e.ownerDocument,this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}Kr.prototype={constructor:Kr,appendChild:function(e){return this._parent.insertBefore(e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){return this._parent.querySelectorAll(e)}};function qr(e){return function(){return e}}function Jr(e,t,n,r,i,a){for(var o=0,s,c=t.length,l=a.length;o<l;++o)(s=t[o])?(s.__data__=a[o],r[o]=s):n[o]=new Kr(e,a[o]);for(;o<c;++o)(s=t[o])&&(i[o]=s)}function Yr(e,t,n,r,i,a,o){var s,c,l=/* @__PURE__ */ new Map,u=t.length,d=a.length,f=Array(u),p;for(s=0;s<u;++s)(c=t[s])&&(f[s]=p=o.call(c,c.__data__,s,t)+``,l.has(p)?i[s]=c:l.set(p,c));for(s=0;s<d;++s)p=o.call(e,a[s],s,a)+``,(c=l.get(p))?(r[s]=c,c.__data__=a[s],l.delete(p)):n[s]=new Kr(e,a[s]);for(s=0;s<u;++s)(c=t[s])&&l.get(f[s])===c&&(i[s]=c)}function Xr(e){return e.__data__}function Zr(e,t){if(!arguments.length)return Array.from(this,Xr);var n=t?Yr:Jr,r=this._parents,i=this._groups;typeof e!=`function`&&(e=qr(e));for(var a=i.length,o=Array(a),s=Array(a),c=Array(a),l=0;l<a;++l){var u=r[l],d=i[l],f=d.length,p=Qr(e.call(u,u&&u.__data__,l,r)),m=p.length,h=s[l]=Array(m),g=o[l]=Array(m);n(u,d,h,g,c[l]=Array(f),p,t);for(var _=0,v=0,y,b;_<m;++_)if(y=h[_]){for(_>=v&&(v=_+1);!(b=g[v])&&++v<m;);y._next=b||null}}return o=new Q(o,r),o._enter=s,o._exit=c,o}function Qr(e){return typeof e==`object`&&`length`in e?e:Array.from(e)}function $r(){return new Q(this._exit||this._groups.map(Wr),this._parents)}function ei(e,t,n){var r=this.enter(),i=this,a=this.exit();return typeof e==`function`?(r=e(r),r&&=r.selection()):r=r.append(e+``),t!=null&&(i=t(i),i&&=i.selection()),n==null?a.remove():n(a),r&&i?r.merge(i).order():i}function ti(e){for(var t=e.selection?e.selection():e,n=this._groups,r=t._groups,i=n.length,a=r.length,o=Math.min(i,a),s=Array(i),c=0;c<o;++c)for(var l=n[c],u=r[c],d=l.length,f=s[c]=Array(d),p,m=0;m<d;++m)(p=l[m]||u[m])&&(f[m]=p);for(;c<i;++c)s[c]=n[c];return new Q(s,this._parents)}function ni(){for(var e=this._groups,t=-1,n=e.length;++t<n;)for(var r=e[t],i=r.length-1,a=r[i],o;--i>=0;)(o=r[i])&&(a&&o.compareDocumentPosition(a)^4&&a.parentNode.insertBefore(o,a),a=o);return this}function ri(e){e||=ii;function t(t,n){return t&&n?e(t.__data__,n.__data__):!t-!n}for(var n=this._groups,r=n.length,i=Array(r),a=0;a<r;++a){for(var o=n[a],s=o.length,c=i[a]=Array(s),l,u=0;u<s;++u)(l=o[u])&&(c[u]=l);c.sort(t)}return new Q(i,this._parents).order()}function ii(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}function ai(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function oi(){return Array.from(this)}function si(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,a=r.length;i<a;++i){var o=r[i];if(o)return o}return null}function ci(){let e=0;for(let t of this)++e;return e}function li(){return!this.node()}function ui(e){for(var t=this._groups,n=0,r=t.length;n<r;++n)for(var i=t[n],a=0,o=i.length,s;a<o;++a)(s=i[a])&&e.call(s,s.__data__,a,i);return this}function di(e){return function(){this.removeAttribute(e)}}function fi(e){return function(){this.removeAttributeNS(e.space,e.local)}}function pi(e,t){return function(){this.setAttribute(e,t)}}function mi(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function hi(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function gi(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,e.local):this.setAttributeNS(e.space,e.local,n)}}function _i(e,t){var n=xr(e);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((t==null?n.local?fi:di:typeof t==`function`?n.local?gi:hi:n.local?mi:pi)(n,t))}function vi(e){return e.ownerDocument&&e.ownerDocument.defaultView||e.document&&e||e.defaultView}function yi(e){return function(){this.style.removeProperty(e)}}function bi(e,t,n){return function(){this.style.setProperty(e,t,n)}}function xi(e,t,n){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(e):this.style.setProperty(e,r,n)}}function Si(e,t,n){return arguments.length>1?this.each((t==null?yi:typeof t==`function`?xi:bi)(e,t,n??``)):Ci(this.node(),e)}function Ci(e,t){return e.style.getPropertyValue(t)||vi(e).getComputedStyle(e,null).getPropertyValue(t)}function wi(e){return function(){delete this[e]}}function Ti(e,t){return function(){this[e]=t}}function Ei(e,t){return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function Di(e,t){return arguments.length>1?this.each((t==null?wi:typeof t==`function`?Ei:Ti)(e,t)):this.node()[e]}function Oi(e){return e.trim().split(/^|\\s+/)}function ki(e){return e.classList||new Ai(e)}function Ai(e){this._node=e,this._names=Oi(e.getAttribute(`class`)||``)}Ai.prototype={add:function(e){this._names.indexOf(e)<0&&(this._names.push(e),this._node.setAttribute(`class`,this._names.join(` `)))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute(`class`,this._names.join(` `)))},contains:function(e){return this._names.indexOf(e)>=0}};function ji(e,t){for(var n=ki(e),r=-1,i=t.length;++r<i;)n.add(t[r])}function Mi(e,t){for(var n=ki(e),r=-1,i=t.length;++r<i;)n.remove(t[r])}function Ni(e){return function(){ji(this,e)}}function Pi(e){return function(){Mi(this,e)}}function Fi(e,t){return function(){(t.apply(this,arguments)?ji:Mi)(this,e)}}function Ii(e,t){var n=Oi(e+``);if(arguments.length<2){for(var r=ki(this.node()),i=-1,a=n.length;++i<a;)if(!r.contains(n[i]))return!1;return!0}return this.each((typeof t==`function`?Fi:t?Ni:Pi)(n,t))}function Li(){this.textContent=``}function Ri(e){return function(){this.textContent=e}}function zi(e){return function(){var t=e.apply(this,arguments);this.textContent=t??``}}function Bi(e){return arguments.length?this.each(e==null?Li:(typeof e==`function`?zi:Ri)(e)):this.node().textContent}function Vi(){this.innerHTML=``}function Hi(e){return function(){this.innerHTML=e}}function Ui(e){return function(){var t=e.apply(this,arguments);this.innerHTML=t??``}}function Wi(e){return arguments.length?this.each(e==null?Vi:(typeof e==`function`?Ui:Hi)(e)):this.node().innerHTML}function Gi(){this.nextSibling&&this.parentNode.appendChild(this)}function Ki(){return this.each(Gi)}function qi(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Ji(){return this.each(qi)}function Yi(e){var t=typeof e==`function`?e:wr(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Xi(){return null}function Zi(e,t){var n=typeof e==`function`?e:wr(e),r=t==null?Xi:typeof t==`function`?t:Er(t);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Qi(){var e=this.parentNode;e&&e.removeChild(this)}function $i(){return this.each(Qi)}function ea(){var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function ta(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function na(e){return this.select(e?ta:ea)}function ra(e){return arguments.length?this.property(`__data__`,e):this.node().__data__}function ia(e){return function(t){e.call(this,t,this.__data__)}}function aa(e){return e.trim().split(/^|\\s+/).map(function(e){var t=``,n=e.indexOf(`.`);return n>=0&&(t=e.slice(n+1),e=e.slice(0,n)),{type:e,name:t}})}function oa(e){return function(){var t=this.__on;if(t){for(var n=0,r=-1,i=t.length,a;n<i;++n)a=t[n],(!e.type||a.type===e.type)&&a.name===e.name?this.removeEventListener(a.type,a.listener,a.options):t[++r]=a;++r?t.length=r:delete this.__on}}}function sa(e,t,n){return function(){var r=this.__on,i,a=ia(t);if(r){for(var o=0,s=r.length;o<s;++o)if((i=r[o]).type===e.type&&i.name===e.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=a,i.options=n),i.value=t;return}}this.addEventListener(e.type,a,n),i={type:e.type,name:e.name,value:t,listener:a,options:n},r?r.push(i):this.__on=[i]}}function ca(e,t,n){var r=aa(e+``),i,a=r.length,o;if(arguments.length<2){var s=this.node().__on;if(s){for(var c=0,l=s.length,u;c<l;++c)for(i=0,u=s[c];i<a;++i)if((o=r[i]).type===u.type&&o.name===u.name)return u.value}}else{for(s=t?sa:oa,i=0;i<a;++i)this.each(s(r[i],t,n));return this}}function la(e,t,n){var r=vi(e),i=r.CustomEvent;typeof i==`function`?i=new i(t,n):(i=r.document.createEvent(`Event`),n?(i.initEvent(t,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(t,!1,!1)),e.dispatchEvent(i)}function ua(e,t){return function(){return la(this,e,t)}}function da(e,t){return function(){return la(this,e,t.apply(this,arguments))}}function fa(e,t){return this.each((typeof t==`function`?da:ua)(e,t))}function*pa(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,a=r.length,o;i<a;++i)(o=r[i])&&(yield o)}var ma=[null];function Q(e,t){this._groups=e,this._parents=t}function ha(){return new Q([[document.documentElement]],ma)}function ga(){return this}Q.prototype=ha.prototype={constructor:Q,select:Dr,selectAll:Mr,selectChild:Rr,selectChildren:Hr,filter:Ur,data:Zr,enter:Gr,exit:$r,join:ei,merge:ti,selection:ga,order:ni,sort:ri,call:ai,nodes:oi,node:si,size:ci,empty:li,each:ui,attr:_i,style:Si,property:Di,classed:Ii,text:Bi,html:Wi,raise:Ki,lower:Ji,append:Yi,insert:Zi,remove:$i,clone:na,datum:ra,on:ca,dispatch:fa,[Symbol.iterator]:pa};function _a(e){return typeof e==`string`?new Q([[document.querySelector(e)]],[document.documentElement]):new Q([[e]],ma)}function va(e){return _a(wr(e).call(document.documentElement))}var ya=0;function ba(){return new xa}function xa(){this._=`@`+(++ya).toString(36)}xa.prototype=ba.prototype={constructor:xa,get:function(e){for(var t=this._;!(t in e);)if(!(e=e.parentNode))return;return e[t]},set:function(e,t){return e[this._]=t},remove:function(e){return this._ in e&&delete e[this._]},toString:function(){return this._}};function Sa(e,t,n){return va(`svg`).attr(`class`,`plot`).attr(`viewBox`,`0 0 ${e} ${t}`).attr(`width`,e).attr(`height`,t).attr(`role`,`group`).attr(`aria-label`,n)}function Ca({better:t},n,r,i){let a=n.filter(({change:e})=>Number.isFinite(e)),o=e=>e===(t===`lower`?0:1),s=(e,t)=>a.filter(n=>o(n.before)===e&&o(n.after)===t).length,c=[{kind:`stayed-right`,words:`right on both`,count:s(!0,!0),outcome:null},{kind:`worse`,words:`turned wrong`,count:s(!0,!1),outcome:`lost`},{kind:`better`,words:`turned right`,count:s(!1,!0),outcome:`gained`},{kind:`stayed-wrong`,words:`wrong on both`,count:s(!1,!1),outcome:null}],l=hr([0,a.length||1],[0,r]),u=Sa(r,48,`Samples by how they turned: arrow keys walk, Enter shows them`),d=0,f=c.map(e=>{let t=u.append(`rect`).attr(`class`,`bar ${e.kind}`).attr(`x`,l(d)).attr(`y`,2).attr(`height`,28).attr(`width`,e.count===0?0:Math.max(2,l(e.count)-1));return e.outcome!==null&&l(e.count)>40&&u.append(`text`).attr(`class`,e.kind).attr(`x`,l(d+e.count/2)).attr(`y`,45).attr(`text-anchor`,`middle`).attr(`aria-hidden`,`true`).text(`${e.kind===`worse`?`▼`:`▲`} ${e.count.toLocaleString(`en-US`)}`),d+=e.count,{...e,node:t.node()}});gr(f.flatMap(({node:e,words:t,count:n,outcome:r})=>r===null||n===0?[]:[{node:e,label:`${t}: ${n.toLocaleString(`en-US`)} samples`,open:()=>i(r)}]));let p=f.map(({kind:t,words:n,count:r})=>e(`li`,{},e(`span`,{className:`key ${t}`,with:{\"aria-hidden\":`true`}}),e(`b`,{},r.toLocaleString(`en-US`)),` ${n}`));return[u.node(),e(`ul`,{className:`keys`},...p)]}function wa(e){return e}var Ta=1,Ea=2,Da=3,$=4,Oa=1e-6;function ka(e){return`translate(`+e+`,0)`}function Aa(e){return`translate(0,`+e+`)`}function ja(e){return t=>+e(t)}function Ma(e,t){return t=Math.max(0,e.bandwidth()-t*2)/2,e.round()&&(t=Math.round(t)),n=>+e(n)+t}function Na(){return!this.__axis}function Pa(e,t){var n=[],r=null,i=null,a=6,o=6,s=3,c=typeof window<`u`&&window.devicePixelRatio>1?0:.5,l=e===Ta||e===$?-1:1,u=e===$||e===Ea?`x`:`y`,d=e===Ta||e===Da?ka:Aa;function f(f){var p=r??(t.ticks?t.ticks.apply(t,n):t.domain()),m=i??(t.tickFormat?t.tickFormat.apply(t,n):wa),h=Math.max(a,0)+s,g=t.range(),_=+g[0]+c,v=+g[g.length-1]+c,y=(t.bandwidth?Ma:ja)(t.copy(),c),b=f.selection?f.selection():f,x=b.selectAll(`.domain`).data([null]),S=b.selectAll(`.tick`).data(p,t).order(),C=S.exit(),w=S.enter().append(`g`).attr(`class`,`tick`),T=S.select(`line`),E=S.select(`text`);x=x.merge(x.enter().insert(`path`,`.tick`).attr(`class`,`domain`).attr(`stroke`,`currentColor`)),S=S.merge(w),T=T.merge(w.append(`line`).attr(`stroke`,`currentColor`).attr(u+`2`,l*a)),E=E.merge(w.append(`text`).attr(`fill`,`currentColor`).attr(u,l*h).attr(`dy`,e===Ta?`0em`:e===Da?`0.71em`:`0.32em`)),f!==b&&(x=x.transition(f),S=S.transition(f),T=T.transition(f),E=E.transition(f),C=C.transition(f).attr(`opacity`,Oa).attr(`transform`,function(e){return isFinite(e=y(e))?d(e+c):this.getAttribute(`transform`)}),w.attr(`opacity`,Oa).attr(`transform`,function(e){var t=this.parentNode.__axis;return d((t&&isFinite(t=t(e))?t:y(e))+c)})),C.remove(),x.attr(`d`,e===$||e===Ea?o?`M`+l*o+`,`+_+`H`+c+`V`+v+`H`+l*o:`M`+c+`,`+_+`V`+v:o?`M`+_+`,`+l*o+`V`+c+`H`+v+`V`+l*o:`M`+_+`,`+c+`H`+v),S.attr(`opacity`,1).attr(`transform`,function(e){return d(y(e)+c)}),T.attr(u+`2`,l*a),E.attr(u,l*h).text(m),b.filter(Na).attr(`fill`,`none`).attr(`font-size`,10).attr(`font-family`,`sans-serif`).attr(`text-anchor`,e===Ea?`start`:e===$?`end`:`middle`),b.each(function(){this.__axis=y})}return f.scale=function(e){return arguments.length?(t=e,f):t},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(e){return arguments.length?(n=e==null?[]:Array.from(e),f):n.slice()},f.tickValues=function(e){return arguments.length?(r=e==null?null:Array.from(e),f):r&&r.slice()},f.tickFormat=function(e){return arguments.length?(i=e,f):i},f.tickSize=function(e){return arguments.length?(a=o=+e,f):a},f.tickSizeInner=function(e){return arguments.length?(a=+e,f):a},f.tickSizeOuter=function(e){return arguments.length?(o=+e,f):o},f.tickPadding=function(e){return arguments.length?(s=+e,f):s},f.offset=function(e){return arguments.length?(c=+e,f):c},f}function Fa(e){return Pa(Da,e)}function Ia(e){return Pa($,e)}function La(e,t,n,r,{width:i,height:a,margin:o}){let s=e.append(`g`).attr(`class`,`axes`).attr(`aria-hidden`,`true`),c=Fa(t).ticks(Math.floor(i/90)).tickFormat(e=>Ra(Number(e),r)),l=Ia(n).ticks(4).tickFormat(e=>Number.isInteger(Number(e))?Number(e).toLocaleString(`en-US`):``);s.append(`g`).attr(`class`,`axis`).attr(`transform`,`translate(0,${a-o.bottom})`).call(c),s.append(`g`).attr(`class`,`axis`).attr(`transform`,`translate(${o.left},0)`).call(l),s.append(`text`).attr(`class`,`axis-name`).attr(`x`,(o.left+i-o.right)/2).attr(`y`,a-4).attr(`text-anchor`,`middle`).text(za(r)),s.append(`line`).attr(`class`,`zero`).attr(`x1`,t(0)).attr(`x2`,t(0)).attr(`y1`,o.top).attr(`y2`,a-o.bottom)}function Ra(e,{unit:t}){let n=Number((t===`grades`?e:100*e).toPrecision(6));return`${n<0?`−`:n>0?`+`:``}${Math.abs(n)}${t===`ratio`?` %`:``}`}function za({better:e,unit:t}){let n={points:`change in points`,ratio:`change`,grades:`change of the grade`}[t];return e===`neither`?n:e===`higher`?`← worse · ${n} · better →`:`← better · ${n} · worse →`}let Ba={top:10,right:14,bottom:38,left:46};function Va(e,t,n,r){let i=t.filter(({change:e})=>Number.isFinite(e)),a=i.map(({change:e})=>e).filter(e=>e!==0);if(a.length===0)return[Ga(e,i)];let{x:o,bars:s}=Ha(a,n),c=hr([0,Math.max(...s.map(e=>e.length))],[190-Ba.bottom,Ba.top]).nice(4),l=Sa(n,190,`Samples by change in ${e.title}: arrow keys walk, Enter shows those of a bar`);La(l,o,c,e,{width:n,height:190,margin:Ba});let u=l.append(`g`).selectAll(`rect`).data(s).join(`rect`).attr(`class`,t=>`bar ${Wa(e,(t.x0+t.x1)/2)}`).attr(`x`,e=>o(e.x0)+.5).attr(`width`,e=>Math.max(1,o(e.x1)-o(e.x0)-1)).attr(`y`,e=>e.length===0?c(0):Math.min(c(e.length),c(0)-2)).attr(`height`,e=>e.length===0?0:Math.max(2,c(0)-c(e.length))).nodes();return gr(s.flatMap((t,n)=>{if(t.length===0)return[];let i=Ua(s,n,e);return[{node:u[n],label:`${i.label}: ${t.length.toLocaleString(`en-US`)} samples`,open:()=>r({...i,label:`${e.title} ${i.label}`})}]})),[l.node(),Ga(e,i)]}function Ha(e,t){let n=e.toSorted((e,t)=>e-t),[r,i]=[ut(n,.005),ut(n,.995)],a=hr([Math.min(0,r),Math.max(0,i)],[Ba.left,t-Ba.right]).nice(20),[o,s]=a.domain(),c=n.map(e=>Math.max(o,Math.min(s,e)));return{x:a,bars:lt().domain([o,s]).thresholds(a.ticks(Math.max(8,Math.floor(t/22))))(c).filter(e=>e.x0<e.x1)}}function Ua(e,t,{unit:n}){let r=t===0?-1/0:e[t].x0,i=t===e.length-1?1/0:e[t].x1,[a,s]=[r,i].map(e=>o(e,n));return{low:r,high:i,label:Number.isFinite(r)?Number.isFinite(i)?`${a} to ${s}`:`${a} and above`:`below ${s}`}}function Wa({better:e},t){return e===`neither`?``:t<0==(e===`higher`)?`worse`:`better`}function Ga({better:t,unit:n},r){let i=e=>r.filter(e).length.toLocaleString(`en-US`),a=`${i(({change:e})=>e===0)} unchanged`,s=t===`neither`?[`${i(({change:e})=>e<0)} lower`,a,`${i(({change:e})=>e>0)} higher`]:[`${i(({loss:e})=>e>0)} worse`,a,`${i(({loss:e})=>e<0)} better`],c=r.map(({change:e})=>e).sort((e,t)=>e-t),l=r.length===0?``:`; median change ${o(ut(c,.5),n)}`;return e(`p`,{className:`legend`},`${s.join(` · `)}${l}`)}function Ka(e,t){for(let n of document.querySelectorAll(`details.part`)){let r=Number(n.dataset.task),i=n.querySelector(`.plots`),a=0;new ResizeObserver(()=>{!n.open||i.clientWidth<120||i.clientWidth===a||(a=i.clientWidth,i.replaceChildren(...e.tasks[r].metrics.slice(0,6).map((n,i)=>qa(e,r,i,a,t))))}).observe(n)}}function qa(t,n,r,i,a){let o=t.tasks[n].metrics[r],[s,c]=t.range(n),l=Array.from({length:c-s},(e,n)=>t.change(s+n,r)),u=i>900&&t.tasks[n].metrics.length>1?2:1,d=Math.min(760,Math.floor(i/u)-24),f=o.rightOrWrong?Ca(o,l,d,e=>a({task:n,metric:r,outcome:e})):Va(o,l,d,e=>a({task:n,metric:r,changes:e}));return e(`figure`,{},e(`figcaption`,{},e(`b`,{},o.title),`, sample by sample`),...f)}function Ja({unit:e,scale:t},n,r){return!Number.isFinite(n)||!Number.isFinite(r)?NaN:e===`ratio`?n===r?0:r/n-1:(r-n)/(e===`points`?t:1)}function Ya(e,t,n){if(e.better===`neither`)return NaN;let r=Ja(e,t,n);return e.better===`higher`?-r:r}async function Xa(e){let t=atob(document.getElementById(e).textContent),n=new Uint8Array(t.length);for(let e=0;e<t.length;e++)n[e]=t.charCodeAt(e);let r=new Blob([n]).stream().pipeThrough(new DecompressionStream(`deflate`));return await new Response(r).json()}function Za(){return new Promise(e=>setTimeout(e))}var Qa=class{tasks;index;count;longest;taskOf;chosen;loss;outcome;#e=[];#t=[];#n=/* @__PURE__ */ new Map;constructor({tasks:e,texts:t,longest:n},r){this.tasks=e,this.index=r,this.longest=n,this.count=r.ids.length,this.taskOf=new Uint16Array(this.count),this.loss=new Float64Array(this.count),this.outcome=new Uint8Array(this.count),this.chosen=e.map(()=>0);let i=0;for(let[t,n]of e.entries())this.#e.push(i),this.taskOf.fill(t,i,i+n.samples),i+=n.samples,this.#r(t);i=0;for(let e of t)this.#t.push(i),i+=e}get blocks(){return this.#t.length}task(e){return this.tasks[this.taskOf[e]]}metric(e){return this.task(e).metrics[this.chosen[this.taskOf[e]]]}choose(e,t){this.chosen[e]!==t&&(this.chosen[e]=t,this.#r(e))}change(e,t=this.chosen[this.taskOf[e]]){let n=this.taskOf[e],r=this.tasks[n].metrics[t];if(r===void 0)return{before:NaN,after:NaN,change:NaN,loss:NaN};let{baseline:i,candidate:a}=this.index.values[n][t],o=e-this.#e[n],[s,c]=[i[o]??NaN,a[o]??NaN];return{before:s,after:c,change:Ja(r,s,c),loss:Ya(r,s,c)}}range(e){return[this.#e[e],this.#e[e]+this.tasks[e].samples]}async texts(e){let t=this.#t.findLastIndex(t=>t<=e);for(;this.#t[t+1]===this.#t[t]&&t+1<this.blocks;)t++;return(await this.block(t))[e-this.#t[t]]}firstOf(e){return this.#t[e]}block(e){let t=this.#n.get(e)??Xa(`texts-${e}`);this.#n.delete(e),this.#n.set(e,t);for(let[e]of this.#n)this.#n.size>4&&this.#n.delete(e);return t}#r(e){let[t,n]=this.range(e),r=this.tasks[e].metrics[this.chosen[e]]?.rightOrWrong??!1;for(let e=t;e<n;e++)this.loss[e]=this.change(e).loss,this.outcome[e]=ke(this.loss[e],r,this.index.same[e])}},$a=class{#e;#t;#n=0;#r=null;constructor(e){this.#e=e,this.#t=Array(e.count)}get ready(){return this.#e.count===0?1:this.#n/this.#e.count}async prepare(e){for(let t=0;t<this.#e.blocks;t++){let n=this.#e.firstOf(t),r=await this.#e.block(t);for(let[e,t]of r.entries())this.#t[n+e]=this.#i(n+e,t);this.#n=n+r.length,e(),await Za()}}#i(e,{asked:t,references:n,baseline:r,candidate:i,opinions:a=[]}){let{ids:o,names:s,groups:c}=this.#e.index,l=c[e].map(e=>s[e]),u=a.flatMap(({by:e,said:t})=>[e,t]);return[o[e],...l,t,...n,r,i,...u].filter(Boolean).join(`\n`).toLowerCase()}find(e){let t=e.trim().toLowerCase();if(t===``)return null;let n=this.#r;if(n!==null&&n.text===t&&n.ready===this.#n)return n.found;let r=n!==null&&n.ready===this.#n&&t.startsWith(n.text),i=new Uint8Array(this.#e.count);for(let e=0;e<this.#n;e++)(!r||n.found[e]===1)&&this.#t[e].includes(t)&&(i[e]=1);return this.#r={text:t,ready:this.#n,found:i},i}};function eo(n){let r=n.tBodies[0],i=[...r.rows],a=[...n.tHead.rows[0].cells].filter(e=>e.dataset.sort!==void 0),o=e(`span`,{className:`unheard`,with:{role:`status`}});n.after(o);for(let e of a){let n=e.textContent,s=t(n,()=>{let t=to[e.ariaSort??`none`];for(let e of a)e.removeAttribute(`aria-sort`);t!==`none`&&e.setAttribute(`aria-sort`,t);let s=t===`none`?i:i.toSorted(ro(e.cellIndex,t===`ascending`?1:-1));r.append(...s),o.textContent=t===`none`?`In the order of the report`:`Sorted by ${n}, ${t}`});e.replaceChildren(s)}}let to={none:`descending`,descending:`ascending`,ascending:`none`},no=new Intl.Collator(`en`,{numeric:!0});function ro(e,t){let n=t=>t.cells[e].dataset.value??``;return(e,r)=>{let[i,a]=[n(e),n(r)];if(i===``||a===``)return Number(i===``)-Number(a===``);let[o,s]=[Number(i),Number(a)];return Number.isNaN(o)||Number.isNaN(s)?-t*no.compare(i,a):t*(o-s)}}let io=`checkpoint-gate/theme`;function ao(e){let t=e=>{e===`system`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e},i=r([[`system`,`System`],[`light`,`Light`],[`dark`,`Dark`]],()=>{t(i.value);try{localStorage.setItem(io,i.value)}catch{}});try{i.value=localStorage.getItem(io)??`system`}catch{}i.selectedIndex<0&&(i.value=`system`),t(i.value),e.replaceChildren(n(`Theme`,i))}ao(document.getElementById(`theme`));for(let e of document.querySelectorAll(`.rows, .sortable`))eo(e);let oo=document.getElementById(`browser`);oo!==null&&so(oo);async function so(e){if(typeof DecompressionStream>`u`){e.firstElementChild.textContent=`This browser cannot unpack the samples: open the page in one of 2023 or later.`;return}let t=new Qa(JSON.parse(document.getElementById(`data`).textContent),await Xa(`index`)),n=new $a(t),r=new He(e,t,n);Ka(t,e=>r.show(e));for(let e of document.querySelectorAll(`button.show`)){let n=Number(e.dataset.task),i=t.tasks[n].metrics.findIndex(({rightOrWrong:e})=>e);e.hidden=!1,e.onclick=()=>r.show({task:n,metric:i,outcome:`lost`,group:e.dataset.group??``})}performance.mark(`listed`),await n.prepare(()=>r.textsCame()),performance.mark(`searchable`)}})();"
};

;// CONCATENATED MODULE: ./lib/report/html/classes.js




/** Beyond, the report has not every cell; what changed most is listed. */
const widestMatrix = 20;
const mostCells = 40;
const heats = 8;
/** Both sides on every class or type, those that lost most first. */
function classTable({ names, more, of }) {
    const head = ['Support', 'F1 before', 'F1 after', 'Precision before', 'after', 'Recall before', 'after'];
    const unread = names.some(({ name }) => name === label/* parseError */.u$);
    return html `<div class="scroll" tabindex="0" role="region" aria-label="${of === 'class' ? 'Classes' : 'Types'}"><table class="classes sortable"><thead><tr><th scope="col" data-sort="text">${of === 'class' ? 'Class' : 'Type'}</th>${head.map((title) => html `<th scope="col" class="number" data-sort="number">${title}</th>`)}</tr></thead>
<tbody>${names.map((one) => {
        const loss = (0,breakdown/* f1Loss */.h)(one);
        return html `<tr><th scope="row" data-value="${one.name}">${named(one.name)}</th><td class="number" data-value="${one.support}">${(0,numbers/* formatCount */.B4)(one.support)}</td>${['f1', 'precision', 'recall'].map((key) => html `${figure(one.baseline, key)}${figure(one.candidate, key, key === 'f1' ? loss : 0)}`)}</tr>`;
    })}</tbody></table></div>
${more > 0 && html `<p class="legend">and ${(0,numbers/* counted */.hS)(more, `more ${of}`, of === 'class' ? 'more classes' : 'more types')}</p>`}
${unread && html `<p class="legend">${label/* parseError */.u$}: answers${of === 'type' && ', or items in them,'} in which ${of === 'class' ? 'no class' : 'no entity'} could be read. Each counts as wrong.</p>`}`;
}
function figure(figures, key, loss = 0) {
    const value = figures?.[key] ?? null;
    const shown = value === null ? numbers/* notMeasured */.q7 : (0,numbers/* formatValue */.Fl)(value, { unit: 'points', scale: 1 });
    const mark = loss === 0 ? '' : loss > 0 ? 'worse' : 'better';
    return html `<td class="number ${mark}" data-value="${value ?? ''}">${mark !== '' && html `<span aria-hidden="true">${loss > 0 ? '▼' : '▲'}</span><span class="unheard">${mark}</span> `}${shown}</td>`;
}
/** What is taken for what, of both sides beside each other. */
function confusionMatrices({ names, more, confusion }) {
    if (confusion.length === 0)
        return null;
    if (names.length + more > widestMatrix)
        return changedCells(confusion);
    const all = names.map(({ name }) => name).sort((a, b) => last(a) - last(b) || (a < b ? -1 : 1));
    const expected = all.filter((name) => confusion.some((cell) => cell.expected === name));
    return html `<h4>What is taken for what</h4><p class="legend">Lines: the right class. Columns: the class that was answered. The diagonal is right; the darker, the larger the share of the line. ▲ and ▼: more and fewer than the baseline.</p><div class="matrices">${['baseline', 'candidate'].map((side) => matrix(side, expected, all, confusion))}</div>`;
}
const last = (name) => Number(name === label/* parseError */.u$);
function matrix(side, rows, columns, confusion) {
    const cells = new Map(confusion.map((cell) => [JSON.stringify([cell.expected, cell.predicted]), cell]));
    const title = side === 'baseline' ? 'Baseline' : 'Candidate';
    return html `<div class="scroll" tabindex="0" role="region" aria-label="Confusion matrix of the ${side}"><table class="confusion"><caption>${title}</caption>
<thead><tr><td></td>${columns.map((name) => html `<th scope="col"><span>${named(name)}</span></th>`)}</tr></thead>
<tbody>${rows.map((row) => {
        const line = columns.map((column) => cells.get(JSON.stringify([row, column])));
        const total = line.reduce((sum, cell) => sum + (cell?.[side] ?? 0), 0);
        return html `<tr><th scope="row">${named(row)}</th>${line.map((cell, i) => matrixCell(cell, side, total, columns[i] === row))}</tr>`;
    })}</tbody></table></div>`;
}
function matrixCell(cell, side, total, isRight) {
    const times = cell?.[side] ?? 0;
    const heat = times === 0 ? 0 : Math.max(1, Math.round((heats * times) / total));
    const change = side === 'candidate' && cell !== undefined ? cell.candidate - cell.baseline : 0;
    const mark = change === 0 ? '' : change > 0 === isRight ? 'better' : 'worse';
    return html `<td class="heat-${heat}${isRight && ' right'}">${times === 0 ? '·' : (0,numbers/* formatCount */.B4)(times)}${change !== 0 && html `<small class="${mark}">${change > 0 ? '▲' : '▼'}${(0,numbers/* formatCount */.B4)(Math.abs(change))}<span class="unheard"> ${change > 0 ? 'more' : 'fewer'}, ${mark}</span></small>`}</td>`;
}
function changedCells(confusion) {
    const changed = confusion.filter((cell) => cell.expected !== cell.predicted && cell.baseline !== cell.candidate);
    if (changed.length === 0)
        return null;
    const shown = changed.slice(0, mostCells);
    return html `<h4>What is taken for what, where it changed most</h4><div class="scroll" tabindex="0" role="region" aria-label="Confusions that changed most"><table class="sortable"><thead><tr><th scope="col" data-sort="text">Class</th><th scope="col" data-sort="text">Taken for</th><th scope="col" class="number" data-sort="number">Baseline</th><th scope="col" class="number" data-sort="number">Candidate</th></tr></thead><tbody>${shown.map(({ expected, predicted, baseline, candidate }) => html `<tr><th scope="row" data-value="${expected}">${named(expected)}</th><td data-value="${predicted}">${named(predicted)}</td><td class="number" data-value="${baseline}">${(0,numbers/* formatCount */.B4)(baseline)}</td><td class="number ${candidate > baseline ? 'worse' : 'better'}" data-value="${candidate}">${candidate > baseline ? '▲' : '▼'} ${(0,numbers/* formatCount */.B4)(candidate)}</td></tr>`)}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./lib/report/html/tasks.js





const mostOpen = 4;
const tasks_mostGroups = 25;
/** Of each task how its samples changed, what was forgotten, and how each class fares; the gravest first, and open. */
function tasksSection(report, tasks) {
    if (tasks.length === 0)
        return null;
    const rank = (task) => report.rows.findIndex((row) => row.task === task.name && row.pooled === null);
    const order = [...tasks.keys()].sort((a, b) => rank(tasks[a]) - rank(tasks[b]));
    return html `<section id="tasks" aria-labelledby="tasks-title"><h2 id="tasks-title">Tasks</h2>${order.map((place, i) => tasks_taskPart(report, tasks[place], place, i))}</section>`;
}
function tasks_taskPart(report, task, place, rank) {
    const rows = report.rows.filter((row) => row.task === task.name && row.pooled === null);
    const forgotten = report.forgotten.find((one) => one.task === task.name);
    const breakdown = report.breakdowns.find((one) => one.task === task.name);
    const open = rank < mostOpen && (rank === 0 || rows.some(report_rows/* matters */.vL)) ? ' open' : '';
    return html `<details class="part"${open === '' ? null : html ` open`} data-task="${place}">
<summary><h3>${named(task.name)}</h3> <span class="kind">${task.role !== null && `${task.role} · `}${(0,numbers/* counted */.hS)(task.samples, 'sample')}</span> ${rows.map(chip)}</summary>
<div class="plots"></div>
${forgotten !== undefined && forgottenPart(forgotten, place)}
${breakdown !== undefined && breakdownPart(breakdown)}
</details>`;
}
function chip(row) {
    const { sign } = (0,report_rows/* decisionView */.oE)(row);
    return html `<span class="chip ${decisionClass(row)}"><span class="sign">${sign.trim() === '' ? '–' : sign}</span> ${row.title} ${sentence((0,report_rows/* figures */.u5)(row).change)}</span> `;
}
function forgottenPart(forgotten, place) {
    const { role, title, lost, right, gained, groups, groupedBy } = forgotten;
    const shown = groups.slice(0, tasks_mostGroups);
    const more = groups.length - shown.length;
    const heading = role === 'general' ? 'Forgotten samples' : 'Answers that turned wrong';
    return html `<section class="forgotten"><h4>${heading}</h4>
<p>By ${title}, <b>${(0,numbers/* formatCount */.B4)(lost)}</b> of ${(0,numbers/* counted */.hS)(right, 'right answer')} ${lost === 1 ? 'is' : 'are'} wrong now; ${gained === 0 ? 'none was' : `${(0,numbers/* formatCount */.B4)(gained)} ${gained === 1 ? 'was' : 'were'}`} gained. ${show('Show them', place, '')}</p>
${shown.length > 0 &&
        html `<div class="scroll"><table class="groups"><caption>Lost by ${groupedBy}${more > 0 && `, the first ${shown.length} of ${(0,numbers/* formatCount */.B4)(groups.length)}`}</caption>
<thead><tr><th scope="col">${groupedBy === 'topic' ? 'Topic' : 'Group'}</th><th scope="col" class="number">Lost</th><th scope="col" class="number">Of right ones</th><th scope="col">Share lost</th><th scope="col"><span class="unheard">Samples</span></th></tr></thead>
<tbody>${shown.map((group) => groupRow(group, place))}</tbody></table></div>`}</section>`;
}
function groupRow({ name, lost, right }, place) {
    const share = Math.round((1000 * lost) / right) / 10;
    return html `<tr><th scope="row">${named(name)}</th><td class="number">${(0,numbers/* formatCount */.B4)(lost)}</td><td class="number">${(0,numbers/* formatCount */.B4)(right)}</td><td class="share"><svg viewBox="0 0 100 10" width="100" height="10" aria-hidden="true"><rect class="whole" width="100" height="10" rx="2"/><rect class="lost" width="${share}" height="10" rx="2"/></svg> ${share}\u00A0%</td><td>${show('Show', place, name)}</td></tr>`;
}
/** Leads into the samples; without its script the page has none to show. */
function show(words, task, group) {
    return html `<button type="button" class="show" hidden data-task="${task}" data-group="${nameOf(group)}"${words === 'Show' && html ` aria-label="Show those of ${nameOf(group)}"`}>${words}</button>`;
}
function breakdownPart(breakdown) {
    return html `<section class="breakdown"><h4>${breakdown.of === 'class' ? 'Classes' : 'Entity types'}</h4>${classTable(breakdown)}${confusionMatrices(breakdown)}</section>`;
}

;// CONCATENATED MODULE: ./lib/report/html/render.js












/**
 * The report as one page of its own. What decides is markup, and can be read where no script runs; the script sorts, draws, and shows the
 * samples, which are packed: a page of 20,000 is a few megabytes.
 */
function renderHtml(report, { data, index, texts }) {
    const rows = rowsTable(report.rows);
    const why = remarks(report);
    const tasks = tasksSection(report, data.tasks);
    const grades = gradingPart(report.grading);
    const history = historyPart(report.history);
    const hasSamples = index.ids.length > 0;
    const body = html `<a class="skip" href="#rows">Skip to the rows</a>
<header class="bar"><nav aria-label="Parts of the report"><a href="#top">Verdict</a>${rows && html `<a href="#rows">Rows</a>`}${tasks && html `<a href="#tasks">Tasks</a>`}${grades && html `<a href="#grades">Grades</a>`}${hasSamples && html `<a href="#samples">Samples</a>`}${history && html `<a href="#history">History</a>`}<a href="#compared">Setup</a></nav><div id="theme"></div></header>
<main id="top">
${overview(report)}
${(rows ?? why) && html `<section id="rows" aria-labelledby="rows-title"><h2 id="rows-title">Rows</h2>${rows}${why}</section>`}
${tasks}
${grades}
${hasSamples && html `<section id="samples" aria-labelledby="samples-title"><h2 id="samples-title">Samples</h2><div id="browser"><p class="legend">The samples and the drawings of their changes need JavaScript. They stand in evidence/ of the run folder too.</p></div></section>`}
${history}
${comparedPart(report)}
</main>
<svg class="patterns" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="hatch-ground"/><line class="hatch-line" x1="0" y1="0" x2="0" y2="6"/></pattern></defs></svg>
${packed('index', index)}${texts.map((block, i) => packed(`texts-${i}`, block))}`;
    return (0,web_page/* webPage */.I)({
        title: laidOpen(`${(0,headline/* headline */.Pl)(report)} · ${report.suite.name}`),
        page: page,
        body: body.text,
        data: { data },
    });
}
/** Data as the script unpacks it: JSON, deflated, in base64. */
function packed(id, value) {
    const text = (0,external_node_zlib_.deflateSync)(JSON.stringify(value)).toString('base64');
    return new Markup(`<script type="text/plain" id="${id}">${text}</script>\n`);
}

;// CONCATENATED MODULE: ./lib/report/html/samples.js


/** All texts together, in characters: what a browser opens at once, and an artifact keeps. */
const mostText = 64_000_000;
const lengths = [100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 200, 0];
const glimpse = 140;
const blockText = 1_000_000;
const blockSamples = 1000;
/** @param most characters of all texts together: the longest are cut until they fit */
function pageSamples(tasks, most = mostText) {
    const read = tasks.map(readTask);
    const all = read.flatMap(({ texts }) => texts);
    const longest = longestText(all, most);
    const texts = inBlocks(all.map((each) => shortened(each, longest)));
    const names = [...new Set(read.flatMap(({ groups }) => groups.flat()))].sort();
    const place = new Map(names.map((name, i) => [name, i]));
    return {
        data: {
            tasks: read.map(({ task }) => task),
            longest,
            texts: texts.map((block) => block.length),
        },
        index: {
            ids: read.flatMap(({ ids }) => ids.map(nameOf)),
            glimpses: all.map(({ asked, baseline }) => oneLine(asked ?? baseline ?? '')),
            same: all.map(({ baseline, candidate }) => (candidate !== undefined ? false : baseline === null ? null : true)),
            names: names.map(nameOf),
            groups: read.flatMap(({ groups }) => groups.map((own) => own.map((name) => place.get(name)))),
            values: read.map(({ values }) => values),
        },
        texts,
    };
}
function readTask({ task, role, byMetric }) {
    const [leading] = byMetric;
    const samples = measureSamples(leading);
    const ids = samples.map(({ sample }) => sample.id);
    const measured = distinct(byMetric.map((each) => ({ metric: factsOf(each), values: valuesOf(each, ids) })));
    return {
        task: {
            name: nameOf(task),
            role,
            samples: ids.length,
            metrics: measured.map(({ metric }) => metric),
            groupedBy: samples.some(({ sample }) => sample.topics !== undefined) ? 'topic' : 'group',
        },
        ids,
        groups: samples.map(({ sample: { topics, group } }) => topics ?? (group === undefined ? [] : [group])),
        values: measured.map(({ values }) => values),
        texts: samples.map((each) => textsOf(each, leading, leading.opinions?.get(each.sample.id) ?? [])),
    };
}
function factsOf({ metric: { name, title, better, unit, scale, rightOrWrong } }) {
    return { name, title, better, unit, scale, rightOrWrong: rightOrWrong ?? false };
}
function valuesOf(measured, ids) {
    const byId = new Map(measureSamples(measured).map((each) => [each.sample.id, each]));
    const column = (of) => ids.map((id) => {
        const value = byId.has(id) ? of(byId.get(id)) : Number.NaN;
        return Number.isFinite(value) ? Number(value.toPrecision(7)) : null;
    });
    return { baseline: column(({ before }) => before), candidate: column(({ after }) => after) };
}
/** Without metrics that tell nothing of single samples, as MCC, which is 0 of each, or the same as another, as macro F1, which is the accuracy. */
function distinct(measured) {
    const numbers = ({ values }) => [...values.baseline, ...values.candidate].filter((value) => value !== null);
    const known = measured.filter((one) => numbers(one).length > 0);
    const telling = known.filter((one) => new Set(numbers(one)).size > 1);
    const found = new Map();
    for (const one of telling.length > 0 ? telling : known.slice(0, 1)) {
        const { better, unit, scale } = one.metric;
        const key = JSON.stringify([better, unit, scale, one.values]);
        const same = found.get(key);
        // Samples that turned are told by whichever of them knows of right and wrong.
        if (same === undefined || (one.metric.rightOrWrong && !same.metric.rightOrWrong))
            found.set(key, one);
    }
    return [...found.values()];
}
function textsOf(each, { metric }, opinions) {
    const baseline = answerOf(each.baseline, each, metric);
    const candidate = answerOf(each.candidate, each, metric);
    return {
        asked: askedOf(each.sample),
        references: referencesOf(each.sample),
        baseline,
        ...(candidate === baseline ? {} : { candidate }),
        ...(opinions.length === 0 ? {} : { opinions: [...opinions] }),
    };
}
function referencesOf(sample) {
    if (sample.references !== undefined && sample.references.length > 0)
        return sample.references;
    const right = rightAnswer(sample);
    return right === null ? [] : [right];
}
function longestText(all, most) {
    const sizes = all.flatMap(({ asked, references, baseline, candidate }) => [asked, ...references, baseline, candidate].map((text) => text?.length ?? 0));
    const total = (longest) => sizes.reduce((sum, size) => sum + Math.min(size, longest), 0);
    return lengths.find((longest) => total(longest) <= most) ?? 0;
}
function shortened(texts, longest) {
    const { asked, references, baseline, candidate } = texts;
    const longer = (text) => (text?.length ?? 0) > longest;
    const whole = {};
    if (longer(asked))
        whole.asked = asked.length;
    if (references.some(longer))
        whole.references = Math.max(...references.map((text) => text.length));
    if (longer(baseline))
        whole.baseline = baseline.length;
    if (longer(candidate))
        whole.candidate = candidate.length;
    if (Object.keys(whole).length === 0)
        return texts;
    return {
        ...texts,
        asked: asked && start(asked, longest),
        references: references.map((text) => start(text, longest)),
        baseline: baseline && start(baseline, longest),
        ...(candidate === undefined ? {} : { candidate: candidate && start(candidate, longest) }),
        whole,
    };
}
/** Never half a character. */
function start(text, longest) {
    return text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
function oneLine(text) {
    return start(text
        .slice(0, 4 * glimpse)
        .replace(/\s+/g, ' ')
        .trim(), glimpse);
}
function inBlocks(all) {
    const blocks = [];
    let room = 0;
    for (const texts of all) {
        const { asked, references, baseline, candidate } = texts;
        const size = [asked, ...references, baseline, candidate].reduce((sum, text) => sum + (text?.length ?? 0), 0);
        if (blocks.length === 0 || room < size || blocks.at(-1).length === blockSamples) {
            blocks.push([]);
            room = blockText;
        }
        blocks.at(-1).push(texts);
        room -= size;
    }
    return blocks;
}

// EXTERNAL MODULE: ./lib/report/json.js + 4 modules
var json = __webpack_require__(92101);
// EXTERNAL MODULE: ./lib/report/let-through.js
var let_through = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/report/origin.js
var origin = __webpack_require__(42194);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var suite_checkpoints = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/commands/grading.js + 11 modules
var grading = __webpack_require__(22227);
// EXTERNAL MODULE: ./lib/gate/reading.js
var reading = __webpack_require__(29755);
// EXTERNAL MODULE: ./lib/metrics/grades.js
var grades = __webpack_require__(28193);
;// CONCATENATED MODULE: ./lib/commands/measuring.js




/** The tasks of a run as their samples are measured one by one, by the metrics of the rows; every rendering gets the very same. */
class Measuring {
    #tasks;
    #rows;
    #known = new Map();
    #opinions;
    /** @param opinions what judges and people thought of a task's answers, by the sample's id */
    constructor(tasks, rows, opinions) {
        this.#tasks = tasks;
        this.#rows = rows;
        this.#opinions = (0,once/* oncePer */.P)(opinions);
    }
    /** By the metric of the gravest row, so that the samples explain the decision. */
    gravest() {
        return this.#each((metrics) => metrics[0]);
    }
    firstRightOrWrong() {
        return this.#each((metrics) => metrics.find((metric) => metric.rightOrWrong));
    }
    /** Every task by all metrics that could be measured; by the first that was asked for where none could, so that its answers can be read. */
    all() {
        return this.#tasks.map((evaluated) => {
            const { name, role, metrics } = evaluated.task;
            const measured = this.#measured(evaluated);
            const ofAnswers = measured.filter((metric) => !isGraded(metric));
            const chosen = ofAnswers.length > 0 ? ofAnswers : [(0,registry/* findMetric */.GF)(metrics[0])];
            const graded = measured.filter(isGraded);
            const byMetric = [...chosen, ...graded].map((metric) => this.#of(evaluated, metric));
            return { task: name, role, byMetric };
        });
    }
    #each(choose) {
        return this.#tasks.flatMap((evaluated) => {
            const metric = choose(this.#measured(evaluated));
            return metric === undefined ? [] : [this.#of(evaluated, metric)];
        });
    }
    #measured(evaluated) {
        return this.#rows
            .filter((row) => row.task === evaluated.task.name && row.pooled === null && row.missing === null)
            .flatMap(({ metric }) => {
            const graded = gradesFor(metric, evaluated);
            return (graded === undefined ? (0,registry/* findMetric */.GF)(metric) : (0,grades/* gradedMetric */.e8)(metric, graded.criteria)) ?? [];
        });
    }
    #of(evaluated, metric) {
        const { task } = evaluated;
        const key = JSON.stringify([task.name, metric.name]);
        const graded = gradesFor(metric.name, evaluated);
        const measured = this.#known.get(key) ?? {
            task: task.name,
            role: task.role,
            metric,
            reading: (0,reading/* readingOf */.M)(task),
            pairs: graded === undefined ? pairsOf(evaluated) : gradedPairs(graded, evaluated),
            opinions: this.#opinions(task),
        };
        this.#known.set(key, measured);
        return measured;
    }
}
/** The grades that a metric measures, on the scale of their rubric. */
function gradesFor(metric, { graded = [] }) {
    return graded.find(({ metrics }) => metrics.includes(metric));
}
/** Grades with the answers that they are of. */
function gradedPairs(graded, evaluated) {
    const answers = new Map(pairsOf(evaluated).map((pair) => [pair.sample.id, pair]));
    return pairsOf(graded).map((pair) => {
        const found = answers.get(pair.sample.id);
        return found === undefined ? pair : { ...pair, graded: found };
    });
}
/** What judges and people thought of the answers is no answer that could be shown. */
function isGraded({ of }) {
    return of === 'judgement' || of === 'rating';
}
function pairsOf({ samples, baseline, candidate, }) {
    return samples.flatMap((sample) => {
        const [before, after] = [baseline.get(sample.id), candidate.get(sample.id)];
        return before && after ? [{ sample, baseline: before, candidate: after }] : [];
    });
}

// EXTERNAL MODULE: ./lib/commands/mlflow/kept.js
var kept = __webpack_require__(73848);
// EXTERNAL MODULE: ./lib/people/rating.js
var people_rating = __webpack_require__(96762);
;// CONCATENATED MODULE: ./lib/report/opinions.js

/** What judge models said of each sample's answers, by its id; planted answers are none of them. */
function opinionsOfJudges(judgements, criteria, models) {
    const opinions = new Map();
    // As they were asked for, and not as their replies came: gathered shards make the same page.
    const inTurn = judgements.toSorted((a, b) => a.judge - b.judge || a.again - b.again || (a.id < b.id ? -1 : 1));
    for (const { sample, about, judge, again, outcome } of inTurn) {
        if (sample === null || about.form === 'canary')
            continue;
        const grades = outcome.kind === 'unscored'
            ? [{ title: 'Not scored', grade: unscored[outcome.why] }]
            : about.form === 'pair'
                ? [{ title: `Shown first: the ${about.first}`, grade: preferred(outcome.grades.preference, about.first) }]
                : gradesOf(outcome.grades, criteria);
        add(opinions, sample, {
            by: `${models[judge]?.model ?? 'unknown'}${again > 0 ? ', asked again' : ''}`,
            kind: 'judge',
            about: about.form === 'score' ? about.side : 'both',
            grades,
            said: outcome.kind === 'scored' ? outcome.reasoning : outcome.said,
        });
    }
    return opinions;
}
const unscored = {
    refused: 'refused',
    cut: 'cut off',
    unparsable: 'unreadable',
    filtered: 'filtered by the server',
    failed: 'no reply came',
};
/** @param preference 1 where the answer shown first is better, 0 where the other is */
function preferred(preference, first) {
    if (preference === 0.5)
        return 'a tie';
    return preference > 0.5 === (first === 'baseline') ? 'the baseline is better' : 'the candidate is better';
}
/** The same of what people said. */
function opinionsOfPeople(ratings, criteria) {
    const opinions = new Map();
    for (const rating of ratings) {
        const { rater, sample, rated, again, grades, note } = rating;
        const towards = (0,people_rating/* towardsCandidate */.g)(rating);
        add(opinions, sample, {
            by: `${rater}${again > 0 ? ', shown again' : ''}`,
            kind: 'people',
            about: rated.form === 'pair' ? 'both' : rated.side,
            grades: grades === null
                ? [{ title: 'Rating', grade: 'could not judge' }]
                : towards !== null
                    ? [{ title: 'Preference', grade: opinions_preferences[towards - 1] }]
                    : gradesOf(grades, criteria),
            said: note,
        });
    }
    return opinions;
}
const opinions_preferences = [
    'the baseline is much better',
    'the baseline is slightly better',
    'equally good',
    'the candidate is slightly better',
    'the candidate is much better',
];
function gradesOf(grades, criteria) {
    return Object.entries(grades).map(([name, value]) => {
        const criterion = criteria.find((each) => each.name === name);
        return {
            title: criterion?.title ?? name,
            grade: criterion === undefined ? String(value) : `${value} of ${criterion.high}`,
        };
    });
}
function add(opinions, sample, opinion) {
    const own = opinions.get(sample);
    if (own === undefined)
        opinions.set(sample, [opinion]);
    else
        own.push(opinion);
}

// EXTERNAL MODULE: ./lib/commands/judge.js + 30 modules
var judge = __webpack_require__(28426);
// EXTERNAL MODULE: ./lib/commands/people.js
var commands_people = __webpack_require__(24231);
;// CONCATENATED MODULE: ./lib/commands/opinions.js



/** What judges and people thought of the answers of a task, by the sample's id, as the run folder has it. */
function opinionsIn(folder, task, record) {
    const judges = (0,judge/* isJudged */.sL)(task)
        ? opinionsOfJudges((0,judge/* judgementsIn */.Mi)(folder, task, record), task.judge.rubric.criteria, task.judge.models)
        : new Map();
    const rated = (0,commands_people/* ratedIn */.Wv)(folder, task);
    const people = rated === null ? new Map() : opinionsOfPeople(rated.ratings, rated.graded.criteria);
    for (const [sample, opinions] of people)
        judges.set(sample, [...opinions, ...(judges.get(sample) ?? [])]);
    return judges;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/tasks/registry.js + 6 modules
var tasks_registry = __webpack_require__(53062);
// EXTERNAL MODULE: ./lib/policy/samples.js
var samples = __webpack_require__(70085);
;// CONCATENATED MODULE: ./lib/policy/applicable.js





/**
 * Why another suite's task cannot be decided on the evidence of this run: a part of a sentence; null: it can. What decides (rules, roles, metrics,
 * right answers) may differ, what was asked and how may not.
 * @param own the task of that name in this run, with its seed
 */
function undecidable(other, own) {
    if (own === undefined)
        return 'this run has no such task';
    const settings = ({ task, samples, seed }) => plain((0,tasks_registry/* kindOf */.I)(task).settings(task, seed, samples));
    const known = new Map(own.samples.map((sample) => [sample.id, sample]));
    const lacking = other.samples.filter((sample) => {
        const asked = known.get(sample.id);
        return asked === undefined || !(0,samples/* isAskedAlike */.T)(other.task, sample, asked);
    });
    if (lacking.length > 0)
        return `${(0,numbers/* counted */.hS)(lacking.length, 'sample')} of its ${other.samples.length} not asked in this run`;
    if (!(0,external_node_util_.isDeepStrictEqual)(settings(other), settings(own)))
        return 'its prompts or decoding settings are other ones';
    if (!(0,external_node_util_.isDeepStrictEqual)(graders(other.task), graders(own.task)))
        return 'its judges or raters are other ones';
    return null;
}
/** The sides whose checkpoint another suite names otherwise: nothing of it can be decided on this evidence. */
function otherCheckpoints(one, other) {
    return evidence/* sides */.r.filter((side) => !(0,external_node_util_.isDeepStrictEqual)(applicable_named(one[side]), applicable_named(other[side])));
}
/** Not how fast it computes. */
function applicable_named({ path, file, tokenizer, prepare, server }) {
    const { address, command, model, templating, dialect } = server ?? {};
    return plain([path, file, tokenizer, prepare, address, command, model, templating, dialect]);
}
/** Who is asked, and what; not how sure a judge has to be to block, nor how many ratings are enough. */
function graders(task) {
    if (task.kind !== 'generate')
        return null;
    return plain([task.judge && applicable_askedOf(task.judge), task.people && ratedOf(task.people)]);
}
function applicable_askedOf({ models, rubric, compare, samples, repeats }) {
    const who = models.map(({ model, address, temperature, maxTokens, reasoningEffort }) => [
        model,
        address,
        temperature,
        maxTokens,
        reasoningEffort,
    ]);
    return [who, rubric, compare, samples, repeats];
}
function ratedOf({ ratings, key, compare }) {
    return [ratings, key, compare];
}
/** As JSON gives it back: a record that was read from a file has no undefined. */
function plain(value) {
    return JSON.parse(JSON.stringify(value));
}

// EXTERNAL MODULE: ./lib/policy/policy.js + 2 modules
var policy_policy = __webpack_require__(10108);
;// CONCATENATED MODULE: ./lib/commands/policy/decided.js



/**
 * Which rules held, how the others differ, and what they would have decided on the very same evidence.
 * @param own the tasks of this run
 * @param outcome what was decided; null: nothing was evaluated
 * @returns null where there is nothing to compare with
 */
function policyIn(folder, record, own, outcome, decideBy) {
    const { policy, suite } = record;
    if (policy === undefined)
        return null;
    return (0,policy_policy/* policyReport */.N)(policy, suite, outcome, (other) => decidedByOther(other, { folder, record, own, decideBy }));
}
function decidedByOther(other, run) {
    const [untold, tasks] = [[], []];
    const whole = elsewhere(other, run.record);
    for (const task of other.tasks) {
        const own = run.own.find((each) => each.task.name === task.name);
        const samples = samplesOf(task, own, run);
        const why = whole ?? whyNot(task, samples, own, other, run.record);
        if (why === null)
            tasks.push(retold(task, samples, own, other, run));
        else {
            untold.push({ task: task.name, why });
            tasks.push({
                task,
                samples: samples ?? [],
                baseline: new Map(),
                candidate: new Map(),
                missing: `Not told: ${why}.`,
            });
        }
    }
    return { outcome: run.decideBy(other, tasks), untold };
}
/** Why nothing at all can be told. */
function elsewhere(other, { suite, policy }) {
    const sides = otherCheckpoints(suite, other);
    if (sides.length > 0)
        return `it compares another ${sides.join(' and another ')}`;
    const moved = policy?.other.state === 'read' && policy.other.baseline.length > 0;
    return moved ? 'the files of its baseline are other ones' : null;
}
function whyNot(task, samples, own, other, { suite }) {
    if (samples === null)
        return 'its data could not be read';
    return undecidable({ task, samples, seed: other.seed }, own && { ...own, seed: suite.seed });
}
/** The other side's samples of a task; null: they could not be read. */
function samplesOf({ name }, own, { folder, record: { policy } }) {
    if (policy?.other.state !== 'read')
        return null;
    const { data, unread } = policy.other;
    if (unread.some(({ task }) => task === name))
        return null;
    return data.some(({ task }) => task === name) ? folder.readOtherSamples(name) : (own?.samples ?? null);
}
/** A task of this run as the other suite has it. */
function retold(task, samples, own, suite, { folder, record }) {
    const only = (side) => new Map(samples.flatMap(({ id }) => (side.has(id) ? [[id, side.get(id)]] : [])));
    const answers = { baseline: only(own.baseline), candidate: only(own.candidate) };
    const { graded: _, ...evaluated } = own;
    const graded = (0,grading/* gradingIn */.q)(folder, task, samples, answers, { ...record, suite });
    return { ...evaluated, task, samples, ...answers, ...(graded && { graded: graded.graded }) };
}

// EXTERNAL MODULE: ./lib/commands/version.js
var version = __webpack_require__(43014);
;// CONCATENATED MODULE: ./lib/commands/report.js


























/** Decides from what a run folder holds, and writes the renderings that belong into it. */
function publishFolder(folder, record) {
    return publish(folder, measuredRun(folder, record));
}
/** The same without a word of MLflow: so the same bytes are sent there however often. */
function publishToSend(folder, record) {
    const { report, measuring } = measuredRun(folder, record);
    const { mlflow: _, ...bare } = report;
    return publish(folder, { report: bare, measuring });
}
function publish(folder, { report, measuring }) {
    folder.write('report.json', (0,json/* renderJson */.hF)(report));
    folder.write('comment.md', (0,comment/* renderComment */.w)(report));
    folder.write('summary.md', (0,summary/* renderSummary */.B)(report));
    folder.write('report.html', renderHtml(report, pageSamples(measuring.all())));
    return report;
}
/** From evidence to report: no model, no clock, no network, so one folder always gives the same bytes. */
function reportOf(folder, record) {
    return measuredRun(folder, record).report;
}
function measuredRun(folder, record) {
    const { suite, error } = record;
    const found = error === null ? suite.tasks.map((task) => evaluated(folder, task, record)) : [];
    const measured = found.map(({ evaluated }) => evaluated);
    const grading = found.flatMap((each) => each.grading ?? []);
    const { tasks, differences, outcome, history } = error === null ? decided(folder, record, measured) : unfinished(record, error);
    const measuring = new Measuring(tasks, outcome.rows, (task) => opinionsIn(folder, task, record));
    const policy = policyIn(folder, record, measured, error === null ? outcome : null, (other, others) => {
        return decided(folder, { ...record, suite: other }, others).outcome;
    });
    const report = {
        ...reportFrom(record, tasks, outcome, measuring, differences),
        ...(policy !== null && { policy }),
        ...(grading.length > 0 && { grading }),
        ...(history !== null && { history }),
    };
    const whose = record.origin ? (0,origin/* withOrigin */.D)(report, record.origin) : report;
    return { report: (0,kept/* withLogging */.eh)((0,let_through/* letThrough */.dH)(whose, overridesIn(folder)), folder), measuring };
}
/** What a suite decides on evidence, the ratchet included. */
function decided(folder, record, measured) {
    const differences = (0,likeness_differences/* differencesOf */.g6)(record, measured);
    const tasks = measured.map((evaluated) => (0,likeness_differences/* withoutUnlike */.pj)(evaluated, differences));
    const outcome = (0,decide/* decide */.L)(evaluationOf(record, tasks));
    const history = historyIn(folder, record, evaluationOf(record, measured), outcome);
    const verdict = history === null ? outcome.verdict : (0,told/* heldToRatchet */.Ub)(outcome.verdict, history);
    return { tasks, differences, outcome: { ...outcome, verdict }, history };
}
function unfinished(record, error) {
    return { tasks: [], differences: (0,likeness_differences/* differencesOf */.g6)(record, []), outcome: undecided(error), history: null };
}
/** What the run read of the merged checkpoints, and what the ratchet says; null: the suite keeps none, or the run read none. */
function historyIn(folder, record, evaluation, outcome) {
    const read = (0,history_read/* keptHistory */.h)(folder);
    const { history } = record.suite;
    return read === null || history === undefined ? null : (0,told/* historyOf */.om)(read, history, evaluation, outcome, record);
}
/** Null where nobody let anything through. What is not as this program writes it counts as nothing: then it stays blocked. */
function overridesIn(folder) {
    const read = record/* overridesSchema */.Fq.safeParse(folder.readOverrides());
    return read.success ? read.data : null;
}
function reportFrom(record, tasks, outcome, measuring, differences) {
    const { suite, error, opened, reused = [] } = record;
    const [baseline, candidate] = evidence/* sides */.r.map((side) => {
        const found = opened[side];
        return found === null ? null : { path: (0,suite_checkpoints/* nameOf */.Vb)(suite[side]), opened: found };
    });
    return {
        schema: 1,
        suite: { name: suite.name, file: suite.file, sha256: suite.sha256 },
        verdict: outcome.verdict,
        forgetting: outcome.forgetting,
        rows: outcome.rows,
        worst: worstSamples(measuring.gravest()),
        moved: (0,report_moved/* movedTasks */.I)(tasks, opened.baseline?.tokenizer === opened.candidate?.tokenizer),
        breakdowns: (0,breakdown/* breakdowns */.H)(tasks),
        forgotten: forgottenSamples(measuring.firstRightOrWrong()),
        compared: {
            baseline: baseline ?? null,
            candidate: candidate ?? null,
            data: record.data.map(({ task, file, sha256, samples }) => ({ task, file, sha256, samples })),
            seed: suite.seed,
            resamples: suite.resamples,
            errorBudget: suite.errorBudget,
            versions: record.versions,
            differences: [...differences],
            ...(reused.length > 0 && { reused }),
        },
        error: error === null ? null : { code: error.code, what: error.what, hint: error.hint },
        started: record.started,
        seconds: record.seconds,
    };
}
function evaluated(folder, task, record) {
    const { untold } = record;
    const [baseline, candidate] = evidence/* sides */.r.map((side) => folder.evidence(side, task.name).load());
    const samples = folder.readSamples(task.name);
    const why = missingOf(task.name, untold ?? []);
    const answers = { baseline: baseline, candidate: candidate };
    const graded = (0,grading/* gradingIn */.q)(folder, task, samples, answers, record);
    const found = { task, samples, ...answers, ...why, ...(graded && { graded: graded.graded }) };
    return { evaluated: found, grading: graded?.grading ?? null };
}
/** Why a task has no evidence, where a side can give none. */
function missingOf(task, untold) {
    const [first, second] = untold.filter((one) => one.task === task);
    if (first === undefined)
        return {};
    const both = second?.reason === first.reason;
    return { missing: `${both ? 'Both sides' : `The ${first.side}`} cannot tell: ${first.reason}.` };
}
function evaluationOf(record, tasks) {
    const { suite, opened } = record;
    const same = (0,likeness_differences/* haveSameTokens */.DA)(record);
    const reason = 'The two checkpoints split texts into different tokens.';
    const asked = [...tasks.flatMap(({ task }) => task.metrics), 'bits_per_byte'];
    return {
        suite,
        tasks,
        metrics: new Map(asked.map((name) => [name, (0,registry/* findMetric */.GF)(name)])),
        sameCheckpoint: isSameCheckpoint(opened),
        comparable: same ? { perplexity: true, reason: null } : { perplexity: false, reason },
    };
}
function isSameCheckpoint({ baseline, candidate }) {
    return baseline !== null && baseline.fingerprint !== '' && baseline.fingerprint === candidate?.fingerprint;
}
/** The report of a suite that cannot be read: nothing was evaluated, and everybody should see why. */
function unreadReport(suite, error) {
    return {
        schema: 1,
        suite: { ...suite, sha256: '' },
        ...undecided({ what: error.message, exit: error.exit }),
        worst: [],
        forgotten: [],
        moved: [],
        breakdowns: [],
        compared: { baseline: null, candidate: null, data: [], seed: 0, resamples: 0, errorBudget: 0, versions: version/* versions */.e },
        error: { code: error.code, what: error.message, hint: error.hint },
        started: new Date().toISOString(),
        seconds: 0,
    };
}
/** An evaluation that ended early decides nothing. */
function undecided({ what, exit }) {
    return {
        rows: [],
        verdict: { name: exit === errors/* exitCode */.I$.badInput ? 'invalid' : 'not-shown', exit, reasons: [what] },
        forgetting: {
            found: false,
            measured: false,
            severity: null,
            rows: [],
            domainGain: false,
            sentence: 'Whether the candidate forgot something was not measured.',
        },
    };
}


/***/ }),

/***/ 37978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keepHistory),
/* harmony export */   h: () => (/* binding */ keptHistory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);



const place = 'history';
const [head, log, release] = ['read.json', 'history.jsonl', 'release.jsonl'].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name));
/** Puts it into the run folder, in place of what an earlier run read. */
function keepHistory(folder, read) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, place), { recursive: true, force: true });
    if (read === null)
        return;
    folder.write(log, read.log);
    if (read.release !== null)
        folder.write(release, read.release);
    folder.write(head, `${JSON.stringify({ schema: 1, where: read.where, problems: read.problems }, null, 2)}\n`);
}
/** null: the run read none. */
function keptHistory({ path }) {
    const text = (name) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), 'utf8') : null);
    const written = text(head);
    if (written === null)
        return null;
    try {
        const { where, problems } = JSON.parse(written);
        return { where: String(where), problems: problems.map(String), log: text(log) ?? '', release: text(release) };
    }
    catch (error) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('run-folder-unreadable', { folder: path, file: head, why: error.message }, error);
    }
}


/***/ }),

/***/ 91146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ safeParts),
/* harmony export */   rx: () => (/* binding */ proxiedPath),
/* harmony export */   wn: () => (/* binding */ listArtifacts),
/* harmony export */   z9: () => (/* binding */ ArtifactProxy)
/* harmony export */ });
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62173);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17068);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52946);



/** Where a run's artifacts are kept, as the server's proxy takes them: `EXPERIMENT/RUN/artifacts`; or why it does not. */
function proxiedPath(artifactUri) {
    const found = /^mlflow-artifacts:(?:\/\/[^/]*)?\/(.+)$/.exec(artifactUri);
    if (found !== null && safeParts(found[1]) !== null)
        return { path: found[1].replace(/\/+$/, '') };
    return { why: _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.notProxied({ scheme: /^[\w+.-]+(?=:)/.exec(artifactUri)?.[0] ?? null }) };
}
/** The parts of a path below a run's artifacts; null: the server refuses it, or it would lead out of them. */
function safeParts(path) {
    const parts = path.replaceAll('\\', '/').split('/');
    const isBad = (part) => part === '' || part === '.' || part === '..' || /[#\0]/.test(part);
    return parts.some(isBad) ? null : parts;
}
/** The server's own proxy for artifacts. */
class ArtifactProxy {
    #client;
    /** A server behind `--static-prefix` has these routes without it; a proxy in front of a server has them with it. */
    #withPrefix = true;
    constructor(client) {
        this.#client = client;
    }
    /** Puts a file there, over one that is there. Throws `Refused`. */
    async put(folder, artifact) {
        const parts = safeParts(artifact.name);
        if (parts === null)
            throw new Error(`${artifact.name} is no name of an artifact`);
        const request = { method: 'PUT', body: artifact.bytes, type: artifact.type };
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .done */ .Vw)(await this.#ask(folder, parts, request), this.#client, `uploading ${artifact.name}`);
    }
    /** A file, at most `most` bytes of it: a longer one is a failure. Throws `Refused`. */
    async get(folder, path, most) {
        const parts = safeParts(path);
        if (parts === null)
            throw new Error(`${path} is no name of an artifact`);
        const reply = await this.#ask(folder, parts, { method: 'GET', most }, { timeout: 600 });
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .done */ .Vw)(reply, this.#client, `downloading ${path}`).bytes;
    }
    async #ask(folder, parts, request, patience = {}) {
        const path = [...folder.split('/'), ...parts].map(encodeURIComponent).join('/');
        const { address } = this.#client.place;
        const bare = new URL(address).origin;
        const send = (base) => this.#client.raw({ ...request, url: `${base}/api/2.0/mlflow-artifacts/artifacts/${path}` }, patience);
        const reply = await send(this.#withPrefix ? address : bare);
        if (reply.ok || reply.failure.kind !== 'not-mlflow' || bare === address || !this.#withPrefix)
            return reply;
        this.#withPrefix = false;
        return send(bare);
    }
}
/** The files below a folder of a run's artifacts, those of its folders too; once there are more than `most`, no more are looked for. Throws `Refused`. */
async function listArtifacts(client, runId, folder = '', most = 500) {
    const files = [];
    const folders = [folder];
    for (let asked = 0; folders.length > 0; asked++) {
        const path = folders.pop();
        const query = { run_id: runId, ...(path !== '' && { path }) };
        const reply = await client.request('GET', 'artifacts/list', query);
        for (const each of (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .readOrMissing */ .At)(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA.files, reply, client, 'listing the artifacts')?.files ?? []) {
            if (each.is_dir)
                folders.push(each.path);
            // An empty file has no size.
            else
                files.push({ path: each.path, size: Number(each.file_size ?? 0) });
        }
        if (files.length > most || asked > most)
            return files;
    }
    return files;
}


/***/ }),

/***/ 14797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ experimentId),
/* harmony export */   l: () => (/* binding */ knownExperiment)
/* harmony export */ });
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62173);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17068);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52946);



const looking = 'looking for the experiment';
/**
 * A server that hangs keeps answering its health check: the first real question tells, and it is a cheap one. Where MLflow asks for a
 * password, it hashes it anew for every request, for seconds on a busy machine.
 */
const cheap = { cheap: true };
/** Its id; null: none has this name yet. Throws `Refused`; an experiment that was deleted keeps its name, and takes no runs. */
async function knownExperiment(client, wanted) {
    if ('id' in wanted) {
        const reply = await client.request('GET', 'experiments/get', { experiment_id: wanted.id }, cheap);
        return living((0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA.experiment, reply, client, looking).experiment);
    }
    const found = await byName(client, wanted.name);
    return found === null ? null : living(found);
}
/** Its id, and where none has this name, that of a new one. Throws `Refused`. */
async function experimentId(client, wanted) {
    const known = await knownExperiment(client, wanted);
    if (known !== null || 'id' in wanted)
        return known;
    const made = await client.request('POST', 'experiments/create', { name: wanted.name });
    // Somebody else may have made it meanwhile.
    const again = !made.ok && made.failure.kind === 'exists' ? await byName(client, wanted.name) : null;
    if (again !== null)
        return living(again);
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA.madeExperiment, made, client, 'making the experiment').experiment_id;
}
async function byName(client, name) {
    const reply = await client.request('GET', 'experiments/get-by-name', { experiment_name: name }, cheap);
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .readOrMissing */ .At)(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA.experiment, reply, client, looking)?.experiment ?? null;
}
function living({ experiment_id: id, name, lifecycle_stage }) {
    if (lifecycle_stage !== 'deleted')
        return id;
    const failure = { kind: 'refused', status: 200, said: 'deleted' };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .Lw(failure, _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.deletedExperiment({ name, id }));
}


/***/ }),

/***/ 72569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ mlflowNames),
/* harmony export */   Fx: () => (/* binding */ mostOf),
/* harmony export */   Iq: () => (/* binding */ keptValue),
/* harmony export */   og: () => (/* binding */ cutAt),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   tM: () => (/* binding */ cutFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Of a metric's, parameter's or tag's name; MLflow refuses longer ones. */
const longest = 250;
/**
 * Names that MLflow takes, also its older servers, which refuse colons: letters, digits, `_`, `-`, `.`, space and `/`. A colon becomes a
 * dot, an equals sign a dash, any other character `_`. Names that would then be the same, or that are too long, end in a dash and eight
 * digits of their sha256.
 * @returns of each name the one for MLflow
 */
function mlflowNames(names) {
    const plain = new Map(names.map((name) => [name, plainName(name)]));
    const times = new Map();
    for (const name of plain.values())
        times.set(name, (times.get(name) ?? 0) + 1);
    return new Map([...plain].map(([name, short]) => {
        const unique = times.get(short) === 1 && short.length <= longest;
        return [name, unique ? short : `${cutAt(short, longest - 9)}-${hashOf(name).slice(0, 8)}`];
    }));
}
function plainName(name) {
    return name
        .replaceAll(':', '.')
        .replaceAll('=', '-')
        .replace(/[^\p{L}\p{N}_\-. /]/gu, '_')
        .split('/')
        .map((part) => (/^\.{0,2}$/.test(part) ? `_${part}` : part))
        .join('/');
}
const hashOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
/** Characters of a parameter's and of a tag's value; MLflow cuts longer ones without a word. */
const mostOf = { param: 6000, tag: 8000 };
/** Where values that were cut stand whole. */
const cutFile = 'cut-values.json';
/** A value as MLflow keeps it: no half characters, nothing that a database refuses, and cut by ourselves, visibly. */
function keptValue(value, most) {
    const clean = value.replace(/\p{Surrogate}|\0/gu, '\uFFFD');
    if (clean.length <= most)
        return { kept: clean, isCut: false };
    const marker = ` … [cut; all ${clean.length} characters: ${cutFile}]`;
    return { kept: cutAt(clean, most - marker.length) + marker, isCut: true };
}
/** The beginning of a text, without half a character at its end: no database takes one. */
const cutAt = (text, most) => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');


/***/ }),

/***/ 74503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn),
/* harmony export */   d: () => (/* binding */ mlflowRun)
/* harmony export */ });
/* harmony import */ var _report_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5916);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72569);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1600);




/** A report as a run of MLflow: no clock, no network, so that the same report is the same run. */
function mlflowRun(report, place) {
    const startTime = Date.parse(report.started);
    const endTime = startTime + Math.round(report.seconds * 1000);
    const { metrics, skipped } = metricsOf(report, endTime);
    const params = kept(paramsOf(report), _names_js__WEBPACK_IMPORTED_MODULE_2__/* .mostOf */ .Fx.param);
    const datasets = report.compared.data.map(({ task, file, sha256, samples }) => ({
        name: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .cutAt */ .og)(`${task}: ${file}`, 500),
        // MLflow keeps one dataset for all runs of an experiment with this name and digest, with the profile of the first.
        digest: `${sha256.slice(0, 24)}-${samples}`,
        source_type: 'local',
        source: JSON.stringify({ uri: file }),
        profile: JSON.stringify({ num_rows: samples, sha256 }),
    }));
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ)(JSON.stringify([startTime, params.pairs, metrics, datasets]));
    const tags = kept([...tagsOf(report, place, skipped), [_run_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTag */ .Q, key]], _names_js__WEBPACK_IMPORTED_MODULE_2__/* .mostOf */ .Fx.tag);
    const { exit, name } = report.verdict;
    return {
        key,
        name: nameOf(report, place),
        status: exit === 3 || name === 'invalid' ? 'FAILED' : 'FINISHED',
        startTime,
        endTime,
        params: params.pairs,
        metrics,
        tags: tags.pairs,
        datasets,
        cut: { ...params.cut, ...tags.cut },
    };
}
function kept(named, most) {
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .mlflowNames */ .EL)(named.map(([name]) => name));
    const cut = {};
    const pairs = named.map(([name, value]) => {
        const { kept, isCut } = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .keptValue */ .Iq)(value, most);
        if (isCut)
            cut[name] = value;
        return { key: names.get(name), value: kept };
    });
    return { pairs, cut };
}
function nameOf({ suite, compared: { candidate } }, { pullRequest, commit }) {
    const what = commit ?? candidate?.opened.fingerprint ?? '';
    return [suite.name, pullRequest === null ? '' : `#${pullRequest}`, what.slice(0, 7)].filter(Boolean).join(' ');
}
/** Every row as six metrics, by which runs of one experiment are laid beside each other. */
function metricsOf({ rows, seconds }, timestamp) {
    const figures = [...rows.flatMap(figuresOf), ['seconds', seconds]];
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .mlflowNames */ .EL)(figures.map(([name]) => name));
    const isNumber = (value) => value !== null && Number.isFinite(value);
    return {
        metrics: figures.flatMap(([name, value]) => isNumber(value) ? [{ key: names.get(name), value, timestamp, step: 0 }] : []),
        // MLflow's page breaks at NaN, and an infinite value comes back as another one.
        skipped: figures.flatMap(([name, value]) => (isNumber(value) ? [] : [names.get(name)])),
    };
}
function figuresOf({ task, metric, baseline, candidate, change, interval, n }) {
    const named = (what, value) => [`${task}/${metric}/${what}`, value];
    return [
        named('baseline', baseline),
        named('candidate', candidate),
        named('change', change),
        ...(interval === null ? [] : [named('change_low', interval.low), named('change_high', interval.high)]),
        named('n', n),
    ];
}
function paramsOf({ suite, compared }) {
    const { baseline, candidate, data, seed, resamples, errorBudget, versions } = compared;
    return [
        ['suite', suite.name],
        ['suite_file', suite.file],
        ['suite_sha256', suite.sha256 || 'none'],
        ...sideOf('baseline', baseline),
        ...sideOf('candidate', candidate),
        ...data.flatMap(({ task, file, sha256, samples }) => [
            [`data/${task}/file`, file],
            [`data/${task}/sha256`, sha256],
            [`data/${task}/samples`, String(samples)],
        ]),
        ['seed', String(seed)],
        ['resamples', String(resamples)],
        ['error_budget', String(errorBudget)],
        ...Object.entries(versions).map(([name, version]) => [`version/${name}`, version]),
    ];
}
function sideOf(side, checkpoint) {
    if (checkpoint === null)
        return [[side, 'not opened']];
    const { path, opened } = checkpoint;
    const facts = {
        fingerprint: opened.fingerprint,
        backend: opened.backend,
        device: opened.device,
        precision: opened.precision,
        tokenizer: opened.tokenizer,
        template: opened.template,
        context_length: String(opened.contextLength),
    };
    return [
        [side, path],
        ...Object.entries(facts).map(([name, value]) => [`${side}_${name}`, value || 'unknown']),
        ...Object.entries(opened.versions).map(([name, version]) => [`${side}_version/${name}`, version]),
    ];
}
function tagsOf(report, place, skipped) {
    const { verdict, forgetting, suite, override, compared } = report;
    const { repository, commit, pullRequest, url, repositoryUrl } = place;
    const given = [
        ['gate.verdict', verdict.name],
        ['gate.exit_code', String(verdict.exit)],
        ['gate.forgetting', forgetting.severity ?? (forgetting.measured ? 'none' : 'not-measured')],
        ['gate.suite', suite.name],
        ['gate.suite_sha256', suite.sha256],
        ['gate.baseline_fingerprint', compared.baseline?.opened.fingerprint],
        ['gate.candidate_fingerprint', compared.candidate?.opened.fingerprint],
        ['gate.repository', repository],
        ['gate.commit', commit],
        ['gate.pull_request', pullRequest === null ? null : String(pullRequest)],
        ['gate.workflow_run', url],
        // One that was taken back must not stay.
        ['gate.override', override === undefined ? 'none' : JSON.stringify(override)],
        ['gate.error', report.error?.code],
        ['gate.not_sent', skipped.join(', ')],
        ['mlflow.source.type', 'JOB'],
        ['mlflow.source.name', url ?? 'checkpoint-gate'],
        ['mlflow.source.git.commit', commit],
        ['mlflow.source.git.repoURL', repositoryUrl],
        ['mlflow.note.content', noteOf(report, url)],
    ];
    return given.filter((pair) => Boolean(pair[1]));
}
/** Where the evaluation of a run was made, as its tags tell. */
function placeIn(tags) {
    const found = (name) => tags.get(name) ?? null;
    return {
        repository: found('gate.repository'),
        commit: found('gate.commit'),
        pullRequest: Number(found('gate.pull_request')) || null,
        url: found('gate.workflow_run'),
        repositoryUrl: found('mlflow.source.git.repoURL'),
    };
}
/** The description on the run's page, in markdown. */
function noteOf(report, url) {
    const reasons = report.verdict.reasons.slice(0, 10).map((reason) => `- ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason, 500)}`);
    return [
        `**${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_report_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report), 400)}**`,
        (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(report.forgetting.sentence, 600),
        reasons.join('\n'),
        url !== null && /^https?:\/\/[\w.:/%~#-]+$/.test(url) ? `[The workflow's run](${url})` : '',
    ]
        .filter(Boolean)
        .join('\n\n');
}


/***/ }),

/***/ 1600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keyTag),
/* harmony export */   U: () => (/* binding */ duplicateTag)
/* harmony export */ });
/** What a run is found by. */
const keyTag = 'gate.run_key';
/** On a run or version that another one of the same key goes before. */
const duplicateTag = 'gate.duplicate_of';


/***/ }),

/***/ 78450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mh: () => (/* binding */ getRun),
  ky: () => (/* binding */ runsOf),
  QT: () => (/* binding */ sendRun)
});

// EXTERNAL MODULE: ./lib/shared/messages/mlflow.js
var mlflow = __webpack_require__(62173);
// EXTERNAL MODULE: ./lib/mlflow/answers.js + 1 modules
var answers = __webpack_require__(17068);
// EXTERNAL MODULE: ./lib/mlflow/artifacts.js
var mlflow_artifacts = __webpack_require__(91146);
;// CONCATENATED MODULE: ./lib/mlflow/batches.js
/** Of one request; more is refused, or by some servers in front of MLflow. */
const most = { metrics: 1000, params: 100, tags: 100, all: 1000, bytes: 900_000 };
/** What is to be logged, as bodies of `runs/log-batch` of which none is too large. */
function logBatches(runId, content) {
    const bodies = [];
    let open = { params: [], tags: [], metrics: [] };
    let [count, bytes] = [0, 0];
    const close = () => {
        if (count === 0)
            return;
        const filled = Object.fromEntries(Object.entries(open).filter(([, list]) => list.length > 0));
        bodies.push({ ...filled, run_id: runId });
        open = { params: [], tags: [], metrics: [] };
        count = bytes = 0;
    };
    for (const kind of ['params', 'tags', 'metrics']) {
        for (const entry of content[kind]) {
            const size = Buffer.byteLength(JSON.stringify(entry)) + 1;
            if (count === most.all || open[kind].length === most[kind] || bytes + size > most.bytes)
                close();
            open[kind].push(entry);
            count++;
            bytes += size;
        }
    }
    close();
    return bodies;
}

// EXTERNAL MODULE: ./lib/mlflow/experiments.js
var experiments = __webpack_require__(14797);
// EXTERNAL MODULE: ./lib/mlflow/names.js
var names = __webpack_require__(72569);
// EXTERNAL MODULE: ./lib/mlflow/problem.js
var problem = __webpack_require__(52946);
;// CONCATENATED MODULE: ./lib/mlflow/read-back.js
/** Compares all that was sent with what is there. Whatever else the run holds is none of ours. */
function unlikeIn(run, stored) {
    const { info, data, inputs } = stored;
    const unlike = (what, sent, found) => [...sent].flatMap(([key, value]) => found.get(key) === value ? [] : [{ what, key, sent: value, found: found.get(key) ?? null }]);
    const point = (value, timestamp, step) => `${Number(value)} at ${Number(timestamp)}, step ${Number(step)}`;
    const datasets = inputs?.dataset_inputs ?? [];
    return [
        ...unlike('metric', new Map(run.metrics.map(({ key, value, timestamp, step }) => [key, point(value, timestamp, step)])), new Map((data.metrics ?? []).map((each) => [each.key, point(each.value, each.timestamp, each.step ?? 0)]))),
        ...unlike('param', valuesOf(run.params), valuesOf(data.params)),
        ...unlike('tag', valuesOf(run.tags), valuesOf(data.tags)),
        ...unlike('dataset', new Map(run.datasets.map(({ name, digest, profile }) => [`${name} ${digest}`, profile])), new Map(datasets.map(({ dataset: { name, digest, profile = '' } }) => [`${name} ${digest}`, profile]))),
        ...unlike('status', new Map([['status', run.status]]), new Map([['status', info.status]])),
        ...unlike('name', new Map([['name', run.name]]), new Map([['name', info.run_name ?? '']])),
        ...unlike('time', new Map([
            ['start', `${run.startTime}`],
            ['end', `${run.endTime}`],
        ]), new Map([
            ['start', `${info.start_time}`],
            ['end', `${info.end_time}`],
        ])),
    ];
}
const valuesOf = (pairs = []) => new Map(pairs.map(({ key, value }) => [key, value]));
function unlikeArtifacts(sent, listed) {
    const sizes = new Map(listed.map(({ path, size }) => [path, size]));
    return sent.flatMap(({ name, bytes }) => {
        const found = sizes.get(name);
        if (found === bytes.length)
            return [];
        return [
            {
                what: 'artifact',
                key: name,
                sent: `${bytes.length} bytes`,
                found: found === undefined ? null : `${found} bytes`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/mlflow/run.js
var mlflow_run = __webpack_require__(1600);
;// CONCATENATED MODULE: ./lib/mlflow/send.js









/**
 * Brings a run to MLflow and reads all of it back. The same run is never made twice, whatever was lost on the way. Never throws for what
 * MLflow does.
 */
async function sendRun(client, sending) {
    const problems = [...client.place.warnings];
    let run = null;
    let unlike = [];
    let complete = false;
    try {
        const experiment = await (0,experiments/* experimentId */.$)(client, sending.experiment);
        const stored = await runFor(client, experiment, sending.run);
        run = {
            id: stored.info.run_id,
            experiment,
            name: sending.run.name,
            url: pageOf(client, experiment, stored.info.run_id),
        };
        await fill(client, sending.run, stored);
        const uploaded = await upload(client, sending, stored, problems);
        const back = await getRun(client, run.id);
        // Another job has found one that goes before: everything belongs there.
        if (isDuplicate(back))
            return sendRun(client, sending);
        unlike = [
            ...unlikeIn(sending.run, back),
            ...unlikeArtifacts(uploaded, uploaded.length === 0 ? [] : await (0,mlflow_artifacts/* listArtifacts */.wn)(client, run.id)),
        ];
        complete = unlike.length === 0;
        if (!complete)
            problems.push(mlflow/* mlflowTexts */.i.unlike(unlike));
    }
    catch (error) {
        if (!(error instanceof problem/* Refused */.Lw))
            throw error;
        problems.push(error.message);
    }
    return { run, problems, unlike, complete };
}
const pageOf = ({ place }, experiment, run) => `${place.address}/${place.databricks ? 'ml' : '#'}/experiments/${experiment}/runs/${run}`;
/** The run of this key: the one that is there, or a new one. Of several that were made at once, the same one for everybody. */
async function runFor(client, experiment, run) {
    const before = await runsOf(client, experiment, run.key);
    if (before.length > 0)
        return firstOf(client, before);
    const { name, startTime, key } = run;
    const tags = [{ key: mlflow_run/* keyTag */.Q, value: key }];
    const body = { experiment_id: experiment, run_name: name, start_time: startTime, tags };
    // Not tried again: a lost answer may have made it, which the search after it tells.
    const made = await client.request('POST', 'runs/create', body, { tries: 1 });
    const after = await runsOf(client, experiment, key);
    if (after.length > 0)
        return firstOf(client, after);
    (0,problem/* done */.Vw)(made, client, 'making the run');
    throw (0,problem/* unforeseen */.Hu)(client, 'making the run', 'a run that cannot be found');
}
/** The first one; the others are marked, also those that came too late for whoever made them. */
async function firstOf(client, [first, ...others]) {
    for (const { info } of others) {
        const tag = { key: mlflow_run/* duplicateTag */.U, value: first.info.run_id, run_id: info.run_id };
        (0,problem/* done */.Vw)(await client.request('POST', 'runs/set-tag', tag), client, 'marking a second run of the same key');
    }
    return first;
}
/** The runs of a key that no other goes before, the first one first. */
async function runsOf(client, experiment, key) {
    const body = { experiment_ids: [experiment], filter: `tags.\`${mlflow_run/* keyTag */.Q}\` = '${key}'`, max_results: 100 };
    const reply = await client.request('POST', 'runs/search', body);
    const { runs } = (0,answers/* read */.LF)(answers/* answers */.GA.runs, reply, client, 'looking for the run');
    const order = ({ info }) => `${String(info.start_time ?? 0).padStart(16, '0')} ${info.run_id}`;
    return runs.filter((run) => !isDuplicate(run)).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
const isDuplicate = ({ data }) => (data.tags ?? []).some(({ key }) => key === mlflow_run/* duplicateTag */.U);
async function getRun(client, id) {
    const reply = await client.request('GET', 'runs/get', { run_id: id });
    return (0,answers/* read */.LF)(answers/* answers */.GA.run, reply, client, 'reading the run back').run;
}
/** Sends what is not there yet: a value that is there is not sent again, since that costs more with every point of a run. */
async function fill(client, run, stored) {
    const lacking = new Set(unlikeIn(run, stored).map(({ what, key }) => `${what} ${key}`));
    const isLacking = (what) => (entry) => lacking.has(`${what} ${entry.key}`);
    const content = {
        params: run.params.filter(isLacking('param')),
        tags: run.tags.filter(isLacking('tag')),
        metrics: run.metrics.filter(isLacking('metric')),
    };
    const { run_id } = stored.info;
    for (const body of logBatches(run_id, content))
        (0,problem/* done */.Vw)(await client.request('POST', 'runs/log-batch', body), client, 'logging the figures');
    if (run.datasets.length > 0) {
        const datasets = run.datasets.map((dataset) => ({ tags: [{ key: 'mlflow.data.context', value: 'eval' }], dataset }));
        (0,problem/* done */.Vw)(await client.request('POST', 'runs/log-inputs', { datasets, run_id }), client, 'logging the data');
    }
    const end = { status: run.status, end_time: run.endTime, run_name: run.name, run_id };
    (0,problem/* done */.Vw)(await client.request('POST', 'runs/update', end), client, 'ending the run');
}
/** @returns what was uploaded */
async function upload(client, { run, artifacts }, stored, problems) {
    const cut = Object.keys(run.cut).length === 0 ? [] : [cutValues(run)];
    const wanted = [...artifacts, ...cut];
    if (wanted.length === 0)
        return [];
    const place = (0,mlflow_artifacts/* proxiedPath */.rx)(stored.info.artifact_uri ?? '');
    if ('why' in place) {
        problems.push(place.why);
        return [];
    }
    const proxy = new mlflow_artifacts/* ArtifactProxy */.z9(client);
    for (const artifact of wanted)
        await proxy.put(place.path, artifact);
    return wanted;
}
function cutValues({ cut }) {
    const bytes = new TextEncoder().encode(`${JSON.stringify(cut, null, 2)}\n`);
    return { name: names/* cutFile */.tM, bytes, type: 'application/json' };
}


/***/ }),

/***/ 14907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   UQ: () => (/* binding */ isOverridable),
/* harmony export */   mN: () => (/* binding */ blockers),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * 128 bits: an author could make two checkpoints of one code, one harmless and one not, if collisions were within reach. People copy it.
 */
const digits = 32;
/** By what a command names all that it lets through: another commit, candidate, rule or figure has another code. */
function codeOf({ suite, commit, fingerprint, blockers }) {
    const said = blockers.map(({ key, rule, value }) => [key, rule, value]);
    const bound = JSON.stringify(['checkpoint-gate override 1', suite, commit, fingerprint, said]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bound).digest('hex').slice(0, digits);
}
/** Every rule that blocks. What blocks besides rules of rows is added to the verdict's `blocking`, so that this is all of it. */
function blockers({ verdict }) {
    return verdict.blocking ?? [];
}
/** Whether a person can let it through: what was not measured is never a pass, whoever says so. */
function isOverridable(verdict) {
    return verdict.name === 'blocked' && verdict.unshown === undefined && blockers({ verdict }).length > 0;
}
/** Whether the override is of exactly this, to the last figure. */
function isOf(subject, { commit, fingerprint, blockers }) {
    return codeOf(subject) === codeOf({ suite: subject.suite, commit, fingerprint, blockers });
}


/***/ }),

/***/ 61011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ overridesSchema),
/* harmony export */   oI: () => (/* binding */ overrideSchema),
/* harmony export */   w3: () => (/* binding */ voidSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const blocker = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const overrideSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    permission: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6(),
    commented: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), time: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    blockers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(blocker),
});
const voidSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const overridesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    override: overrideSchema.nullable(),
    void: voidSchema.nullable(),
});


/***/ }),

/***/ 70085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isAskedAlike),
/* harmony export */   u: () => (/* binding */ sampleDifference)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _tasks_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54782);


const mostIds = 5;
/**
 * How the samples of a task differ between base and head; null: in nothing that counts. Where a line stands in its file does not count, and neither
 * does the order.
 * @param task either side's; the kind tells what a model gets to see
 */
function sampleDifference(task, base, head) {
    const before = new Map((base?.samples ?? []).map((sample) => [sample.id, sample]));
    const after = new Map((head?.samples ?? []).map((sample) => [sample.id, sample]));
    const ids = { added: [], removed: [], asked: [], expected: [] };
    for (const id of after.keys())
        if (!before.has(id))
            ids.added.push(id);
    for (const [id, sample] of before) {
        const other = after.get(id);
        if (other === undefined)
            ids.removed.push(id);
        else if (!isAskedAlike(task, sample, other))
            ids.asked.push(id);
        else if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(contentOf(sample), contentOf(other)))
            ids.expected.push(id);
    }
    const { added, removed, asked, expected } = ids;
    if (added.length + removed.length + asked.length + expected.length === 0)
        return null;
    return {
        task: task.name,
        file: task.data.written,
        base: base && { sha256: base.sha256, samples: base.samples.length },
        head: head && { sha256: head.sha256, samples: head.samples.length },
        added: added.length,
        removed: removed.length,
        asked: asked.length,
        expected: expected.length,
        ids: {
            added: added.slice(0, mostIds),
            removed: removed.slice(0, mostIds),
            asked: asked.slice(0, mostIds),
            expected: expected.slice(0, mostIds),
        },
    };
}
/** Whether a model gets to see the same of both. */
function isAskedAlike(task, one, other) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)((0,_tasks_input_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .w)(task, one), (0,_tasks_input_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .w)(task, other));
}
function contentOf({ source: _, ...content }) {
    return content;
}


/***/ }),

/***/ 37023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95032);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68187);


/** The pull request comment, without the hidden line by which it is found again. */
function renderComment(report, { room = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9, ...place } = {}) {
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)((plan) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(report, plan, place), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fullPlan */ .Pw)(report, 700), room);
}


/***/ }),

/***/ 16300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d$: () => (/* binding */ sinceLine),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   rP: () => (/* binding */ readDigest)
/* harmony export */ });
/* unused harmony export turned */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2447);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5916);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69965);





/** In characters: some 500 rows. */
const longest = 9000;
const form = /^1 ([0-9a-f]{7,64}) ((?:[0-9a-f]{8}[fmwip](?:-?[\d.]+(?:e[-+]?\d+)?)?,)*)$/;
const row = /([0-9a-f]{8})([fmwip])([^,]*),/g;
/**
 * One line of letters, digits, spaces, commas, points and signs, the first sign of which is the version of this form. Rows that have no
 * rule are left out, and those behind the first 500, which changed least.
 * @param commit hexadecimal
 */
function digestOf({ rows }, commit) {
    const decided = rows.filter(({ decision }) => decision !== null);
    if (decided.length === 0)
        return null;
    const head = `1 ${commit} `;
    let line = head;
    for (const each of decided) {
        const { change } = each;
        const figure = change === null || !Number.isFinite(change) ? '' : String(Number(change.toPrecision(3)));
        const next = `${keyOf(each)}${stateOf(each)}${figure},`;
        if (line.length + next.length > longest)
            break;
        line += next;
    }
    return line;
}
/** Null where the line is of another version or not as this program writes it: nothing is guessed from it. */
function readDigest(line) {
    const [, commit, rows] = form.exec(line.slice(0, longest + 1)) ?? [];
    if (commit === undefined || rows === undefined)
        return null;
    const read = [...rows.matchAll(row)].map(([, key, state, figure]) => {
        const change = figure === '' ? null : Number(figure);
        return [key, { state: state, change: Number.isFinite(change) ? change : null }];
    });
    return { commit, rows: new Map(read) };
}
function turned({ rows: before }, rows) {
    const out = { broken: [], fixed: [], open: [], still: [] };
    for (const each of rows) {
        const was = before.get(keyOf(each))?.state;
        const wasBroken = was === 'f' || was === 'm';
        if ((0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .stops */ .Gb)(each))
            out[wasBroken ? 'still' : 'broken'].push(each);
        else if (wasBroken)
            out[each.decision === 'pass' || each.decision === null ? 'fixed' : 'open'].push(each);
    }
    return out;
}
/** Which rows turned since the last run, in one line of markdown; empty where there is nothing to say. */
function sinceLine(before, report, commit) {
    if (before === null || report.rows.length === 0)
        return '';
    const { broken, fixed, open, still } = turned(before, report.rows);
    const parts = [
        named('newly broken', broken),
        named('fixed', fixed),
        named('no longer broken, but not settled', open),
        still.length === 0 ? '' : `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(still.length, 'row')} still broken`,
    ].filter(Boolean);
    if (parts.length === 0)
        return '';
    const since = before.commit === commit
        ? 'Since the run before on this commit'
        : `Since ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(before.commit.slice(0, 7))}`;
    return `${since}: ${parts.join('; ')}.`;
}
const mostNamed = 3;
function named(what, rows) {
    if (rows.length === 0)
        return '';
    const names = rows.slice(0, mostNamed).map((each) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(each), 120));
    const more = rows.length > mostNamed ? ` and ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rows.length - mostNamed, 'more', 'more')}` : '';
    return `**${what}** ${names.join(', ')}${more}`;
}
function keyOf({ task, pooled, metric }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([task, pooled !== null, metric]))
        .digest('hex')
        .slice(0, 8);
}
function stateOf(each) {
    const { decision } = each;
    if ((0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .stops */ .Gb)(each))
        return decision === 'missing' ? 'm' : 'f';
    return decision === 'pass' ? 'p' : decision === 'inconclusive' ? 'i' : 'w';
}


/***/ }),

/***/ 92101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ parseReport),
  hF: () => (/* binding */ renderJson)
});

// UNUSED EXPORTS: reportJsonSchema, reportSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/gate/likeness/difference.js
var difference = __webpack_require__(24497);
// EXTERNAL MODULE: ./lib/override/record.js
var record = __webpack_require__(61011);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
;// CONCATENATED MODULE: ./lib/report/json-grading.js

const role = schemas/* enum */.k5n(['domain', 'general']).nullable();
const count = schemas/* number */.aig().int();
const sides = { baseline: schemas/* number */.aig(), candidate: schemas/* number */.aig() };
const figure = schemas/* object */.Ikc({
    value: schemas/* number */.aig(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).describe('an end that nothing bounds is the end of the scale'),
});
const kinds = schemas/* enum */.k5n(['refused', 'cut', 'unparsable', 'filtered', 'failed']);
const steadiness = schemas/* object */.Ikc({
    items: count,
    same: schemas/* number */.aig().describe('share of items on which all say the same'),
    apart: schemas/* number */.aig().describe('mean distance of two verdicts, as a share of the scale'),
    alpha: schemas/* number */.aig().nullable().describe("Krippendorff's; null: not defined"),
});
const judge = schemas/* object */.Ikc({
    judges: schemas/* array */.YOg(schemas/* object */.Ikc({
        model: schemas/* string */.YjP(),
        answered: schemas/* array */.YOg(schemas/* string */.YjP()).describe('as the server named it'),
        formats: schemas/* array */.YOg(schemas/* enum */.k5n(['schema', 'json', 'text'])),
        dropped: schemas/* array */.YOg(schemas/* string */.YjP()).describe('parameters that it refused'),
        scored: count,
        unscored: count,
        cached: count.describe('verdicts that were known from before'),
        usage: schemas/* object */.Ikc({ input: count, cachedInput: count, output: count, calls: count }),
        cost: schemas/* number */.aig().nullable().describe('US dollars; null: not known'),
    })),
    samples: schemas/* object */.Ikc({ planned: count, scored: count, unscored: count, absent: count }),
    means: schemas/* array */.YOg(schemas/* object */.Ikc({ criterion: schemas/* string */.YjP(), ...sides })),
    stopped: schemas/* enum */.k5n(['cost', 'time', 'quota', 'error', 'unmasked']).nullable(),
    canaries: schemas/* array */.YOg(schemas/* object */.Ikc({
        judge: count,
        why: schemas/* string */.YjP().nullable().describe('why the judge may not be believed; null: it passed'),
        planted: schemas/* array */.YOg(schemas/* object */.Ikc({
            planted: schemas/* string */.YjP(),
            set: schemas/* string */.YjP(),
            other: schemas/* string */.YjP().nullable(),
            found: schemas/* number */.aig().nullable().describe('from 0 to 1; null: not scored'),
            unscored: kinds.nullable(),
        })),
    }))
        .describe('answers that were planted to test the judge'),
    unscored: schemas/* object */.Ikc({
        kinds: schemas/* array */.YOg(schemas/* object */.Ikc({ why: kinds, baseline: count, candidate: count })),
        baseline: count,
        candidate: count,
        of: count,
        pValue: schemas/* number */.aig().nullable(),
    }),
    flags: schemas/* array */.YOg(schemas/* object */.Ikc({ flag: schemas/* string */.YjP(), baseline: count, candidate: count, of: count, pValue: schemas/* number */.aig() })),
    position: schemas/* object */.Ikc({
        pairs: count,
        disagree: count,
        flips: count,
        first: count,
        share: schemas/* object */.Ikc({ value: schemas/* number */.aig(), low: schemas/* number */.aig(), high: schemas/* number */.aig() }).nullable(),
    })
        .nullable(),
    repeats: steadiness.nullable(),
    panel: steadiness.nullable(),
    length: schemas/* object */.Ikc({
        n: count,
        all: schemas/* number */.aig(),
        alike: schemas/* object */.Ikc({ n: count, mean: schemas/* number */.aig() }).nullable(),
        slope: schemas/* object */.Ikc({ value: schemas/* number */.aig(), low: schemas/* number */.aig(), high: schemas/* number */.aig() }).nullable(),
        adjusted: schemas/* number */.aig().nullable(),
        ratio: schemas/* number */.aig(),
    })
        .nullable(),
    scale: schemas/* array */.YOg(schemas/* object */.Ikc({ criterion: schemas/* string */.YjP(), top: schemas/* number */.aig(), bottom: schemas/* number */.aig() })),
    halo: schemas/* number */.aig().nullable(),
    sameFamily: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const place = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), at: schemas/* string */.YjP() });
const people = schemas/* object */.Ikc({
    sheet: schemas/* string */.YjP(),
    compare: schemas/* enum */.k5n(['scores', 'pairs']),
    key: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() }),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })),
    samples: schemas/* object */.Ikc({
        population: count,
        drawn: count,
        same: count,
        stale: count,
        rated: count,
        needed: count,
    }),
    raters: schemas/* array */.YOg(schemas/* object */.Ikc({
        rater: schemas/* string */.YjP(),
        items: count,
        rated: count,
        cannot: count,
        above: schemas/* number */.aig().nullable().describe('mean steps above the others on the same answers'),
        repeats: count,
        same: count,
        first: figure.extend({ decided: count }).nullable(),
        secondsPerItem: schemas/* number */.aig().nullable(),
        tooFast: count,
    })),
    waiting: schemas/* array */.YOg(schemas/* string */.YjP()),
    agreement: schemas/* array */.YOg(schemas/* object */.Ikc({
        question: schemas/* string */.YjP(),
        title: schemas/* string */.YjP(),
        items: count,
        alpha: figure.nullable().describe("Krippendorff's, ordinal"),
        ac1: figure.nullable().describe("Gwet's"),
        exact: schemas/* number */.aig().nullable(),
        pairs: schemas/* array */.YOg(schemas/* object */.Ikc({
            raters: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]),
            items: count,
            kappa: schemas/* number */.aig().nullable(),
            exact: schemas/* number */.aig().nullable(),
            withinOne: schemas/* number */.aig().nullable(),
        })),
    })),
    preferences: schemas/* array */.YOg(count).nullable().describe('from much better at the baseline to much better at the candidate'),
    problems: schemas/* array */.YOg(schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n([
            'unreadable',
            'foreign',
            'edited',
            'wrong',
            'incomplete',
            'doubled',
            'lost',
            'stale',
            'repeated',
            'newer',
            'remark',
        ]),
        place: place.nullable(),
        said: schemas/* string */.YjP(),
        left: count,
    })),
});
const calibration = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP().describe("the judge's"),
    title: schemas/* string */.YjP(),
    of: schemas/* enum */.k5n(['graded', 'compared', 'unasked']),
    samples: count,
    answers: count,
    ratings: count,
    kappa: figure.nullable().describe("Cohen's, quadratic weights, of the judge with a person"),
    among: schemas/* object */.Ikc({ answers: count, kappa: figure.nullable(), judge: schemas/* number */.aig().nullable(), better: figure.nullable() })
        .nullable()
        .describe('people among themselves, and the judge on the same answers'),
    spearman: schemas/* number */.aig().nullable(),
    exact: schemas/* number */.aig().nullable(),
    withinOne: schemas/* number */.aig().nullable(),
    bias: schemas/* object */.Ikc(sides).nullable().describe('judge less people'),
    favours: figure.nullable().describe('change that the judge sees, less the one that people see'),
    confusion: schemas/* array */.YOg(schemas/* object */.Ikc({ people: schemas/* number */.aig(), judge: schemas/* number */.aig(), count })),
});
/** How one task was graded. */
const grading = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    role,
    judge: judge.nullable(),
    people: people.nullable(),
    calibration: schemas/* array */.YOg(calibration),
    minAgreement: schemas/* number */.aig().nullable(),
    spent: schemas/* object */.Ikc({ cost: schemas/* number */.aig().nullable().describe('US dollars; null: not known'), calls: count })
        .nullable()
        .describe('calls that came to nothing included'),
});

;// CONCATENATED MODULE: ./lib/report/json-policy.js

const turn = schemas/* enum */.k5n(['removed', 'loosened', 'changed', 'tightened', 'added']);
const level = schemas/* enum */.k5n(['block', 'warn', 'info']);
const untold = schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), why: schemas/* string */.YjP() }));
const ruleSide = schemas/* object */.Ikc({
    limit: schemas/* string */.YjP(),
    level,
    decide: schemas/* enum */.k5n(['bound', 'point']),
    line: schemas/* number */.aig().int().nullable().describe("line of that side's suite"),
})
    .nullable();
const setting = schemas/* object */.Ikc({ turn, what: schemas/* string */.YjP(), base: schemas/* string */.YjP().nullable(), head: schemas/* string */.YjP().nullable() });
const dataSide = schemas/* object */.Ikc({ sha256: schemas/* string */.YjP(), samples: schemas/* number */.aig().int() }).nullable();
const ids = schemas/* array */.YOg(schemas/* string */.YjP());
const told = schemas/* object */.Ikc({ decision: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'missing', 'none']), level: level.nullable() })
    .nullable()
    .describe('null: the side has no such row');
/** Whose rules held. */
const policy = schemas/* object */.Ikc({
    holds: schemas/* enum */.k5n(['base', 'head']).describe('whose suite and data the run was judged by'),
    base: schemas/* string */.YjP().nullable().describe('the commit; null: not known'),
    behind: schemas/* boolean */.zMY().describe('whether the difference may come from a branch that is older than its base'),
    state: schemas/* enum */.k5n(['same', 'changed', 'new', 'removed', 'broken', 'unknown']),
    why: schemas/* string */.YjP().nullable(),
    rules: schemas/* array */.YOg(schemas/* object */.Ikc({
        turn,
        kind: schemas/* enum */.k5n(['min', 'max', 'max_drop', 'max_rise', 'must_improve']),
        about: schemas/* string */.YjP(),
        base: ruleSide,
        head: ruleSide,
    })),
    settings: schemas/* array */.YOg(setting),
    tasks: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), turn: schemas/* enum */.k5n(['removed', 'changed', 'added']), settings: schemas/* array */.YOg(setting) })),
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        task: schemas/* string */.YjP(),
        file: schemas/* string */.YjP(),
        base: dataSide,
        head: dataSide,
        added: schemas/* number */.aig().int(),
        removed: schemas/* number */.aig().int(),
        asked: schemas/* number */.aig().int().describe('samples that are asked otherwise'),
        expected: schemas/* number */.aig().int().describe('samples with other right answers'),
        ids: schemas/* object */.Ikc({ added: ids, removed: ids, asked: ids, expected: ids }).describe('a few of each'),
    })),
    unread: untold.describe('tasks whose data on the other side could not be read'),
    baseline: schemas/* array */.YOg(schemas/* string */.YjP()).describe('files of the baseline that base and head have otherwise'),
    would: schemas/* object */.Ikc({
        verdict: schemas/* enum */.k5n(['passed', 'blocked', 'not-shown', 'invalid', 'overridden'])
            .nullable()
            .describe('what the suite that does not hold would have decided; null: it cannot be told on this evidence'),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
        untold,
        rows: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), metric: schemas/* string */.YjP(), title: schemas/* string */.YjP(), base: told, head: told })),
    })
        .nullable(),
});

;// CONCATENATED MODULE: ./lib/report/json-row.js

const json_row_role = schemas/* enum */.k5n(['domain', 'general']).nullable();
const json_row_level = schemas/* enum */.k5n(['block', 'warn', 'info']);
const decision = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'missing']);
const severity = schemas/* enum */.k5n(['slight', 'mild', 'moderate', 'severe']);
const unit = schemas/* enum */.k5n(['points', 'ratio', 'grades'])
    .describe('points: (candidate - baseline) / scale; ratio: candidate / baseline - 1; grades: candidate - baseline, on the scale of a rubric');
const rule = schemas/* object */.Ikc({
    condition: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['min', 'max', 'max_drop', 'max_rise', 'must_improve']),
        limit: schemas/* object */.Ikc({
            amount: schemas/* number */.aig().describe('a fraction: "2%" is 0.02'),
            unit: schemas/* enum */.k5n(['own', 'points', 'percent']),
            written: schemas/* string */.YjP(),
        }),
    }),
    level: json_row_level,
    decide: schemas/* enum */.k5n(['bound', 'point']),
    decision,
    reason: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int().nullable().describe('line of the suite'),
    samplesMissing: schemas/* number */.aig().nullable().describe('samples that would settle an inconclusive rule'),
});
const interval = schemas/* object */.Ikc({
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    lowLevel: schemas/* number */.aig().describe('one-sided confidence of the lower end'),
    highLevel: schemas/* number */.aig().describe('one-sided confidence of the upper end'),
});
/** One row of the table, with what its rules decided. */
const row = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    role: json_row_role,
    pooled: schemas/* array */.YOg(schemas/* string */.YjP()).nullable().describe('the tasks behind a pooled row'),
    baseline: schemas/* number */.aig().nullable(),
    candidate: schemas/* number */.aig().nullable(),
    change: schemas/* number */.aig().nullable(),
    unit,
    scale: schemas/* literal */.euz([1, 100]).describe('the value that is called 1 or 100 %'),
    better: schemas/* enum */.k5n(['higher', 'lower', 'neither']),
    interval: interval.nullable(),
    n: schemas/* number */.aig().int(),
    groups: schemas/* number */.aig().int(),
    decision: decision.nullable().describe('null: no rule speaks of the row'),
    level: json_row_level.nullable(),
    forgetting: severity.nullable(),
    missing: schemas/* string */.YjP().nullable().describe('why the row could not be measured'),
    smallestVisible: schemas/* number */.aig().nullable(),
    rules: schemas/* array */.YOg(rule),
    equals: schemas/* string */.YjP().describe('what the metric is equal to'),
    flips: schemas/* object */.Ikc({
        lost: schemas/* number */.aig().int().describe('samples that turned from right to wrong'),
        gained: schemas/* number */.aig().int().describe('samples that turned from wrong to right'),
        p: schemas/* object */.Ikc({ worse: schemas/* number */.aig(), twoSided: schemas/* number */.aig() })
            .nullable()
            .describe("McNemar's exact test; null where samples belong together"),
    })
        .exactOptional(),
    note: schemas/* string */.YjP().exactOptional(),
    graded: schemas/* object */.Ikc({
        by: schemas/* enum */.k5n(['judge', 'people']),
        scale: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).describe('lowest and highest grade'),
        advisory: schemas/* string */.YjP().nullable().describe('why rules that block only warn; null: they block'),
    })
        .exactOptional()
        .describe('of rows of grades'),
    signature: schemas/* string */.YjP().exactOptional().describe("how the figure is cited, e.g. sacreBLEU's signature"),
});

;// CONCATENATED MODULE: ./lib/report/json-samples.js


const opinion = schemas/* object */.Ikc({
    by: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['judge', 'people']),
    about: schemas/* enum */.k5n(['baseline', 'candidate', 'both']),
    grades: schemas/* array */.YOg(schemas/* object */.Ikc({ title: schemas/* string */.YjP(), grade: schemas/* string */.YjP() })),
    said: schemas/* string */.YjP(),
});
/** A sample with both answers. */
const sample = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    role: json_row_role,
    id: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    baseline: schemas/* number */.aig(),
    candidate: schemas/* number */.aig(),
    prompt: schemas/* string */.YjP().nullable().describe('null: not known'),
    reference: schemas/* string */.YjP().nullable(),
    baselineAnswer: schemas/* string */.YjP().nullable(),
    candidateAnswer: schemas/* string */.YjP().nullable(),
    opinions: schemas/* array */.YOg(opinion).exactOptional().describe('why judges graded the answers as they did'),
});
/** What was lost of one task. */
const forgotten = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    role: json_row_role,
    metric: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    n: schemas/* number */.aig().int(),
    right: schemas/* number */.aig().int().describe('samples that the baseline got right'),
    lost: schemas/* number */.aig().int().describe('of those, the ones that the candidate gets wrong'),
    gained: schemas/* number */.aig().int().describe('samples that only the candidate gets right'),
    groupedBy: schemas/* enum */.k5n(['topic', 'group']).describe('what groups are'),
    groups: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), lost: schemas/* number */.aig().int(), right: schemas/* number */.aig().int() })),
    ids: schemas/* array */.YOg(schemas/* string */.YjP()).describe('lost samples, the first thousand by id'),
    examples: schemas/* array */.YOg(sample),
});

// EXTERNAL MODULE: ./lib/report/logged.js
var logged = __webpack_require__(10562);
;// CONCATENATED MODULE: ./lib/report/json.js









const sha256 = schemas/* string */.YjP().describe('sha256, hexadecimal');
const versions = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const opened = schemas/* object */.Ikc({
    fingerprint: sha256,
    backend: schemas/* string */.YjP(),
    device: schemas/* string */.YjP(),
    precision: schemas/* string */.YjP(),
    tokenizer: sha256,
    template: sha256.nullable(),
    contextLength: schemas/* number */.aig(),
    versions,
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const json_difference = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(difference/* differenceKinds */.J),
    baseline: schemas/* string */.YjP().nullable().describe('null: not known'),
    candidate: schemas/* string */.YjP().nullable(),
    meaning: schemas/* enum */.k5n(['fine', 'told', 'not comparable'])
        .describe('told: may change figures a little; not comparable: the rows that it concerns are missing'),
    tasks: schemas/* array */.YOg(schemas/* string */.YjP()).describe('the tasks that it concerns; empty: all'),
    said: schemas/* string */.YjP().nullable(),
});
const reused = schemas/* object */.Ikc({ side: schemas/* enum */.k5n(['baseline', 'candidate']), task: schemas/* string */.YjP(), made: iso/* datetime */.w$() });
const checkpoint = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), opened }).nullable();
const figures = schemas/* object */.Ikc({ precision: schemas/* number */.aig(), recall: schemas/* number */.aig(), f1: schemas/* number */.aig(), predicted: schemas/* number */.aig().int() })
    .nullable();
const breakdown = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    role: json_row_role,
    of: schemas/* enum */.k5n(['class', 'type']),
    names: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), support: schemas/* number */.aig().int(), baseline: figures, candidate: figures })),
    more: schemas/* number */.aig().int().describe('names that are left out'),
    confusion: schemas/* array */.YOg(schemas/* object */.Ikc({
        expected: schemas/* string */.YjP(),
        predicted: schemas/* string */.YjP(),
        baseline: schemas/* number */.aig().int(),
        candidate: schemas/* number */.aig().int(),
    })),
});
const moved = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    role: json_row_role,
    meanKl: schemas/* number */.aig().describe("at least so many nats from the baseline's next tokens, on average"),
    p99Kl: schemas/* number */.aig().describe('the same in the worst 1 % of places'),
    sameTop: schemas/* number */.aig().describe('share of places where both find the same token likeliest'),
    positions: schemas/* number */.aig().int(),
});
const json_history = schemas/* object */.Ikc({
    where: schemas/* string */.YjP(),
    release: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: schemas/* string */.YjP(), time: iso/* datetime */.w$() }).nullable(),
    merges: schemas/* number */.aig().int().describe('merged checkpoints since the release; all of them without one'),
    rows: schemas/* array */.YOg(schemas/* object */.Ikc({
        task: schemas/* string */.YjP(),
        metric: schemas/* string */.YjP(),
        title: schemas/* string */.YjP(),
        unit: unit,
        scale: schemas/* literal */.euz([1, 100]),
        better: schemas/* enum */.k5n(['higher', 'lower', 'neither']),
        merged: schemas/* array */.YOg(schemas/* number */.aig().nullable())
            .describe('the last merged values, the oldest first; null: none, or of other data'),
        released: schemas/* number */.aig().nullable(),
        candidate: schemas/* number */.aig().nullable(),
        since: row.nullable().describe('the candidate beside the release, in the place of the baseline'),
    })),
    problems: schemas/* array */.YOg(schemas/* string */.YjP()).describe('what could not be read or checked'),
});
const origin = schemas/* object */.Ikc({
    repository: schemas/* string */.YjP(),
    base: schemas/* string */.YjP().describe('the branch whose suite, rules and data decided'),
    accepted: schemas/* boolean */.zMY().describe('whether the workflow takes evidence of a fork for proof'),
    otherSuite: schemas/* boolean */.zMY(),
    otherData: schemas/* array */.YOg(schemas/* string */.YjP()),
    heldBack: schemas/* boolean */.zMY().describe('every rule passes, and the report does not: its evidence is the word of the author'),
});
/** report.json. Keys are written in this order. */
const reportSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    suite: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), file: schemas/* string */.YjP(), sha256 }),
    verdict: schemas/* object */.Ikc({
        name: schemas/* enum */.k5n(['passed', 'overridden', 'blocked', 'not-shown', 'invalid'])
            .describe('overridden: measured as blocked, and let through by a person'),
        exit: schemas/* literal */.euz([0, 1, 2, 3]),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
        blocking: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), rule: schemas/* string */.YjP(), value: schemas/* string */.YjP() }))
            .exactOptional()
            .describe('every rule that blocks, with what was measured'),
        unshown: schemas/* literal */.euz(true).exactOptional().describe('beside them something could not be shown'),
    }),
    override: record/* overrideSchema */.oI.exactOptional().describe('who let a blocked checkpoint through'),
    overrideVoid: record/* voidSchema */.w3.exactOptional().describe('an override that does not hold for this report, and why'),
    origin: origin.exactOptional().describe('whose job made the evidence, where it was one of a fork'),
    policy: policy.exactOptional().describe('whose rules held, and what others would have decided'),
    forgetting: schemas/* object */.Ikc({
        found: schemas/* boolean */.zMY(),
        measured: schemas/* boolean */.zMY(),
        severity: severity.nullable(),
        rows: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), metric: schemas/* string */.YjP(), severity: severity, change: schemas/* number */.aig(), unit: unit })),
        domainGain: schemas/* boolean */.zMY(),
        sentence: schemas/* string */.YjP(),
    }),
    rows: schemas/* array */.YOg(row),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), what: schemas/* string */.YjP(), hint: schemas/* string */.YjP() }).nullable(),
    compared: schemas/* object */.Ikc({
        baseline: checkpoint,
        candidate: checkpoint,
        data: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), file: schemas/* string */.YjP(), sha256, samples: schemas/* number */.aig().int() })),
        seed: schemas/* number */.aig(),
        resamples: schemas/* number */.aig().int(),
        errorBudget: schemas/* number */.aig(),
        versions,
        differences: schemas/* array */.YOg(json_difference).exactOptional().describe('in what the two sides were unlike'),
        reused: schemas/* array */.YOg(reused).exactOptional().describe('evidence that was taken from the cache'),
    }),
    worst: schemas/* array */.YOg(sample),
    forgotten: schemas/* array */.YOg(forgotten),
    breakdowns: schemas/* array */.YOg(breakdown),
    grading: schemas/* array */.YOg(grading).exactOptional().describe('of tasks that a judge or people grade'),
    moved: schemas/* array */.YOg(moved),
    history: json_history.exactOptional().describe('merged checkpoints, and what was lost since the blessed release'),
    mlflow: logged/* loggedSchema */.WI.exactOptional().describe('the run in MLflow'),
    started: iso/* datetime */.w$(),
    seconds: schemas/* number */.aig(),
});
/** The same for tools that read report.json, in any language. */
function reportJsonSchema() {
    return { title: 'report.json of Checkpoint Gate', ...z.toJSONSchema(reportSchema) };
}
/** The text of report.json. Throws on a figure that is not finite: JSON has no NaN, and null would say something else. */
function renderJson(report) {
    return `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;
}
/** Reads report.json back; `file` is named in the error. */
function parseReport(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw (0,errors/* gateError */.em)('report-unreadable', { file, why: error.message }, error);
    }
    const version = value?.schema;
    if (version !== 1)
        throw (0,errors/* gateError */.em)('report-schema-unknown', { file, version });
    const parsed = reportSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw (0,errors/* gateError */.em)('report-unreadable', { file, why: `${issue.path.join('.')}: ${issue.message}` }, parsed.error);
}


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dH: () => (/* binding */ letThrough),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   xF: () => (/* binding */ codeFor)
/* harmony export */ });
/* harmony import */ var _override_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14907);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);
/* harmony import */ var _trail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71894);



/** What a person would let through. @param commit at the head of the pull request */
function subjectOf(report, commit) {
    return { suite: report.suite.name, commit, fingerprint: (0,_trail_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .ax)(report), blockers: (0,_override_code_js__WEBPACK_IMPORTED_MODULE_0__/* .blockers */ .mN)(report) };
}
/** The code that lets the report through; null: nothing can. */
function codeFor(report, commit) {
    return (0,_override_code_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverridable */ .UQ)(report.verdict) ? (0,_override_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(subjectOf(report, commit)) : null;
}
/** The report with what was found on its pull request. An override of other figures changes nothing, whoever wrote it down. */
function letThrough(report, found) {
    if (found === null)
        return report;
    const { override, void: former } = found;
    if (override !== null && (0,_override_code_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverridable */ .UQ)(report.verdict) && (0,_override_code_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(subjectOf(report, override.commit), override)) {
        return { ...report, verdict: { ...report.verdict, name: 'overridden', exit: _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.passed }, override };
    }
    return former === null ? report : { ...report, overrideVoid: former };
}


/***/ }),

/***/ 42194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withOrigin)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _shared_messages_publishing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17661);


/** Says whose word the evidence is. It can block; to pass by it, the workflow has to take it for proof. */
function withOrigin(report, origin) {
    const { verdict, error } = report;
    if (error !== null)
        return { ...report, origin: { ...origin, heldBack: false } };
    const heldBack = verdict.exit === _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.passed && !origin.accepted;
    const reasons = [...wordsOf(origin), ...verdict.reasons];
    const held = heldBack ? { name: 'not-shown', exit: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.notFinished } : {};
    // Nor can a person let through what nobody but its author has measured.
    const unshown = verdict.name === 'blocked' && !origin.accepted ? { unshown: true } : {};
    return { ...report, verdict: { ...verdict, ...held, ...unshown, reasons }, origin: { ...origin, heldBack } };
}
function wordsOf({ repository, base, otherSuite, otherData }) {
    return [
        _shared_messages_publishing_js__WEBPACK_IMPORTED_MODULE_1__/* .publishing */ .K.word({ repository, base }),
        ...(otherSuite ? [_shared_messages_publishing_js__WEBPACK_IMPORTED_MODULE_1__/* .publishing */ .K.otherSuite({ base })] : []),
        ...(otherData.length > 0 ? [_shared_messages_publishing_js__WEBPACK_IMPORTED_MODULE_1__/* .publishing */ .K.otherData({ tasks: otherData, base })] : []),
    ];
}


/***/ }),

/***/ 43394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95032);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68187);


/** The job summary: as the comment, with longer texts, and room for sixteen times as much. */
function renderSummary(report, place = {}) {
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)((plan) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(report, plan, place), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fullPlan */ .Pw)(report, 4000), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimit */ .mf - 1024);
}


/***/ }),

/***/ 71894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ changedTrail),
/* harmony export */   Q0: () => (/* binding */ trailOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   hd: () => (/* binding */ readTrail)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _override_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14907);
/* harmony import */ var _override_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61011);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16300);




/** In characters; a comment's data may have 10,000. */
const longest = 9900;
const mark = ' blocked=';
const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{7,64}$/),
    what: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        blockers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    })
        .nullable(),
    override: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ by: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6(), id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable(),
    former: _override_record_js__WEBPACK_IMPORTED_MODULE_1__/* .voidSchema */ .w3.nullable(),
    open: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/** @param commit hexadecimal, whole */
function trailOf(report, commit) {
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(report, commit);
    return digest === null ? null : withBlocked(digest, blockedOf(report, commit));
}
function readTrail(line) {
    if (line === null)
        return { digest: null, blocked: null };
    const [digest, packed] = line.split(mark);
    return { digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readDigest */ .rP)(digest), blocked: packed === undefined ? null : unpacked(packed) };
}
/** The same line, with other news of what blocks. */
function changedTrail(line, blocked) {
    return withBlocked(line.split(mark)[0], blocked);
}
/** Null where no rule blocks and nobody has let anything through. */
function blockedOf(report, commit) {
    const { suite, verdict, override, overrideVoid = null } = report;
    const named = (0,_override_code_js__WEBPACK_IMPORTED_MODULE_0__/* .blockers */ .mN)(report);
    if (named.length === 0)
        return null;
    const what = { fingerprint: fingerprintOf(report), blockers: named };
    const by = override && {
        by: override.by,
        until: override.until,
        id: override.commented.id,
        url: override.commented.url,
    };
    return {
        code: (0,_override_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)({ suite: suite.name, commit, ...what }),
        commit,
        what,
        override: by ?? null,
        former: overrideVoid,
        open: (0,_override_code_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverridable */ .UQ)(verdict),
    };
}
function fingerprintOf({ compared }) {
    return compared.candidate?.opened.fingerprint ?? '';
}
/** What does not fit is left out: the list first, then all of it. */
function withBlocked(digest, blocked) {
    if (blocked === null)
        return digest;
    const whole = `${digest}${mark}${packed(blocked)}`;
    if (whole.length <= longest)
        return whole;
    const short = `${digest}${mark}${packed({ ...blocked, what: null })}`;
    return short.length <= longest ? short : digest;
}
/** Base64 has no sign that could end the line; `--` is not in it. */
function packed(blocked) {
    return Buffer.from(JSON.stringify(blocked)).toString('base64');
}
function unpacked(text) {
    try {
        return schema.parse(JSON.parse(Buffer.from(text, 'base64').toString()));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 53267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ webPage),
/* harmony export */   M: () => (/* binding */ escaped)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A web page in one file that loads nothing, sends nothing, and runs nothing but its own script, which cannot make markup of texts either.
 * What models wrote is data in it, or text.
 */
function webPage({ title, page, body, data }) {
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(page.style)}'`,
        `script-src '${hashOf(page.script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ];
    const blocks = Object.entries(data).map(([id, value]) => `<script type="application/json" id="${id}">${asData(value)}</script>\n`);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${page.style}</style>
</head>
<body>
${body}
${blocks.join('')}<script>${page.script}</script>
</body>
</html>
`;
}
/** A text inside an element, or inside an attribute in double quotes. */
function escaped(text) {
    return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
function hashOf(text) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}`;
}
/** No text in it can end the element. */
function asData(value) {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}


/***/ })

};
