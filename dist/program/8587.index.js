export const id = 8587;
export const ids = [8587];
export const modules = {

/***/ 98587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchBy: () => (/* binding */ watchBy)
});

// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(19607);
// EXTERNAL MODULE: ./lib/shared/messages/watch.js
var watch = __webpack_require__(54441);
// EXTERNAL MODULE: ./lib/github/find.js
var find = __webpack_require__(90024);
;// CONCATENATED MODULE: ./lib/github/issue-comment.js
/** Looks within so many milliseconds tell of the same; later, a person has opened the issue again. */
const atOnce = 3_600_000;
/**
 * Comments once, though two looks at the same moment both find that it has to be said: no forge writes under a condition, so the comments are
 * read after writing, and one's own is taken away where an earlier one has the same hidden first line. Throws what the API throws.
 * @param marker what is said, and of what: on one line
 */
async function commentOnce(client, { owner, repo }, issue_number, marker, text) {
    const { issues } = client.rest;
    const body = `${marker}\n${text}`;
    const { data: own } = await issues.createComment({ owner, repo, issue_number, body, request: { retries: 0 } });
    const since = new Date(Date.parse(own.created_at) - atOnce).toISOString();
    const all = await client.paginate(issues.listComments, { owner, repo, issue_number, since, per_page: 100 });
    const isTwin = ({ id, user, body = '', created_at }) => id < own.id &&
        user?.login === own.user?.login &&
        body.split(/\r?\n/, 1)[0] === marker &&
        Date.parse(created_at) >= Date.parse(since);
    if (all.some(isTwin))
        await takeAway(client, { owner, repo, comment_id: own.id });
}
async function takeAway(client, comment) {
    try {
        await client.rest.issues.deleteComment(comment);
    }
    catch (error) {
        if (error.status !== 404)
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/issue.js



/** Of an issue, in characters; bytes are counted, to be safe. */
const longestBody = 65_536;
/** Of troubles that were told, so that the line has an end. */
const mostTold = 60;
/**
 * Opens, updates or closes the one issue of a name. It is known by its hidden first line and by its author, the token's own account: anybody
 * can write the same line. Nothing is said twice: what an issue has told stands in that line. Throws what the API throws.
 */
async function putIssue(client, at, wanted) {
    const { owner, repo } = at;
    const ours = await ownIssues(client, at, wanted.key);
    const open = ours.filter((issue) => issue.open);
    const kept = open[0] ?? ours.at(-1) ?? null;
    for (const twin of open.slice(1))
        await closeTwin(client, at, twin.number, open[0].number);
    if (wanted.troubles.length === 0) {
        if (kept === null || !kept.open)
            return { how: 'none', number: kept?.number ?? null, url: kept?.url ?? null };
        if (!kept.told.every(wanted.isOver))
            return done('left', kept);
        const body = bodyOf(wanted, kept.told);
        await client.rest.issues.update({ owner, repo, issue_number: kept.number, body, state: 'closed' });
        await comment(client, at, kept.number, wanted, 'gone', kept.told);
        return done('closed', kept);
    }
    if (kept === null)
        return create(client, at, wanted);
    const isNew = wanted.troubles.some((trouble) => !kept.told.includes(trouble));
    if (!kept.open && !isNew)
        return done('left', kept);
    const told = [...new Set([...kept.told, ...wanted.troubles])].slice(-mostTold);
    const body = bodyOf(wanted, told);
    const { title } = wanted;
    if (kept.open && sameText(kept.body, body) && kept.title === title)
        return done('unchanged', kept);
    await client.rest.issues.update({ owner, repo, issue_number: kept.number, title, body, state: 'open' });
    if (isNew)
        await comment(client, at, kept.number, wanted, kept.open ? 'more' : 'again', told);
    return done(kept.open ? 'updated' : 'reopened', kept);
}
const done = (how, { number, url }) => ({
    how,
    number,
    url,
});
/** Making one cannot be repeated without making two: so it is looked for again before, and after, and the oldest stays. */
async function create(client, at, wanted) {
    const { owner, repo } = at;
    const { title } = wanted;
    for (let attempt = 1;; attempt++) {
        try {
            const body = bodyOf(wanted, wanted.troubles);
            const { data } = await client.rest.issues.create({ owner, repo, title, body, request: { retries: 0 } });
            const [oldest] = (await ownIssues(client, at, wanted.key)).filter((issue) => issue.open);
            if (oldest === undefined || oldest.number >= data.number)
                return { how: 'opened', number: data.number, url: data.html_url };
            await closeTwin(client, at, data.number, oldest.number);
            return done('updated', oldest);
        }
        catch (error) {
            if (attempt === 3 || (error.status ?? 0) < 500)
                throw error;
            await client.wait(attempt ** 2);
            const [made] = (await ownIssues(client, at, wanted.key)).filter((issue) => issue.open);
            if (made !== undefined)
                return done('opened', made);
        }
    }
}
/** Without its first line it is nobody's: closed, it would else be opened again in the place of the one that stays. */
async function closeTwin(client, { owner, repo }, issue_number, stays) {
    const body = watch/* watchTexts */.i.issue.twin({ stays });
    await client.rest.issues.update({ owner, repo, issue_number, body, state: 'closed' });
}
async function comment(client, at, number, wanted, said, told) {
    const marker = `${markerStart(wanted.key)}said=${said} told=${told.join(',')} -->`;
    await commentOnce(client, at, number, marker, wanted.says[said]);
}
const markerStart = (key) => `<!-- checkpoint-gate watch=${encodeURIComponent(key)} `;
const firstLine = /^<!-- checkpoint-gate watch=\S+ told=([\w.,-]*) -->$/;
function bodyOf({ key, body }, told) {
    const whole = `${markerStart(key)}told=${told.join(',')} -->\n${body}`;
    if (Buffer.byteLength(whole) > longestBody)
        throw new Error(`The issue has ${Buffer.byteLength(whole)} bytes`);
    return whole;
}
/** Null: it is not of this name. */
function toldBy(body, key) {
    const line = body.split(/\r?\n/, 1)[0];
    if (!line.startsWith(markerStart(key)))
        return null;
    return (firstLine.exec(line)?.[1] ?? '').split(',').filter((each) => each !== '');
}
/** The oldest first. Of those that changed last: one that nothing happened to for so long is as good as none. */
async function ownIssues(client, at, key) {
    const all = await (at.forge === 'gitea' ? byRest(client, at) : byGraphql(client, at));
    return all
        .flatMap((issue) => {
        const told = toldBy(issue.body, key);
        return told === null ? [] : [{ ...issue, told }];
    })
        .sort((a, b) => a.number - b.number);
}
const mostPages = 20;
const query = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number url title body state viewerDidAuthor }
    }
  }
}`;
async function byGraphql(client, at) {
    const { owner, repo } = at;
    const own = [];
    let after = null;
    for (let page = 0; page < mostPages; page++) {
        let found;
        try {
            found = await client.graphql(query, { owner, repo, after });
        }
        catch (error) {
            // Only GitHub has GraphQL: a forge that did not say who it is has the other way.
            if (error.status === 404)
                return byRest(client, at);
            throw error;
        }
        const { nodes, pageInfo } = found.repository.issues;
        for (const { number, url, title, body, state, viewerDidAuthor } of nodes)
            if (viewerDidAuthor)
                own.push({ number, url, title, body, open: state === 'OPEN' });
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage)
            break;
    }
    return own;
}
/**
 * Gitea lists what was made last first, whatever one asks: so only the account's own are asked for, and for the account of a job's token,
 * which is no user there, the open ones before the others.
 */
async function byRest(client, { owner, repo }) {
    const accounts = await (0,find/* jobAccounts */.qG)(client);
    const of = accounts.some(find/* isOfJob */.d1) ? null : { created_by: accounts[0] };
    const own = [];
    for (const state of ['open', 'closed'])
        for (let page = 1; page <= mostPages; page++) {
            const { data } = await client.request('GET /repos/{owner}/{repo}/issues', {
                ...{ owner, repo, page, state, type: 'issues', limit: 50, ...of },
            });
            for (const { number, html_url: url, title, body, state, user, pull_request } of data)
                if (!pull_request && accounts.includes(user?.login ?? ''))
                    own.push({ number, url, title, body: body ?? '', open: state === 'open' });
            if (data.length === 0)
                break;
        }
    return own;
}
/** What was edited in a browser comes back with \r\n. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

// EXTERNAL MODULE: ./lib/github/problem.js
var problem = __webpack_require__(57644);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/monitor/hours.js
var monitor_hours = __webpack_require__(30309);
;// CONCATENATED MODULE: ./lib/watch/record.js

/** Nothing but when it was: to be filled. */
const unknown = {
    words: null,
    refused: null,
    rating: null,
    grade: null,
    model: null,
    rules: null,
    repeat: null,
};
const isAnswer = ({ words, refused }) => words !== null || refused !== null;
/** Each once, in the order of time, of closed hours only: whatever comes in whichever order, the same is left. */
function distinct(records, end) {
    const seen = new Set();
    const isNew = (name) => !seen.has(name) && seen.add(name) !== undefined;
    return records
        .filter(({ time }) => (0,monitor_hours/* hourOf */.cg)(time) < end)
        .sort((a, b) => a.time - b.time || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .filter(({ key }) => isNew(`key ${key}`))
        .filter(({ repeat, time }) => repeat === null || isNew(`repeat ${(0,monitor_hours/* hourOf */.cg)(time)} ${repeat}`));
}
/** Hours before this one are closed: nothing of theirs is waited for any more. @param grace milliseconds */
const closedBefore = (now, grace) => (0,monitor_hours/* hourOf */.cg)(now - grace);

;// CONCATENATED MODULE: ./lib/watch/models.js


/** Hours that are looked at together: traffic has hours with few answers, and nights. */
const span = 24;
/** Of the answers of a day, from which share on a model answers: what somebody tries, and a canary of a tenth, is not in production. */
const smallest = 1 / 6;
/**
 * The model that is watched: of those that answer now the one that came last, so that one that takes over half of the traffic is watched
 * beside the old one, and what was brought back is watched since it was. null: no record names one.
 * @param records in the order of time
 */
function answeringNow(records) {
    const hours = countsByHour(records);
    const [first, last] = [hours.keys().next().value, [...hours.keys()].at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const day = new Map();
    const begins = new Map();
    const ends = new Map();
    for (let hour = first; hour <= last; hour += 1) {
        for (const [model, count] of hours.get(hour) ?? [])
            day.set(model, (day.get(model) ?? 0) + count);
        for (const [model, count] of hours.get(hour - span) ?? [])
            day.set(model, day.get(model) - count);
        const all = sum(day);
        // Of hours without a word of anybody nothing follows.
        if (all === 0)
            continue;
        for (const [model, count] of day) {
            const answers = count >= smallest * all;
            if (answers && !begins.has(model))
                begins.set(model, firstHour(hours, model, Math.max(hour - span + 1, ends.get(model) ?? first), hour));
            if (!answers && begins.delete(model))
                ends.set(model, hour);
        }
    }
    const newest = [...begins].sort(([a, x], [b, y]) => y - x || (day.get(b) ?? 0) - (day.get(a) ?? 0))[0];
    return newest === undefined ? null : { model: newest[0], begin: newest[1], first };
}
/** The hour of [from, to] from which on it answers a share that counts. */
function firstHour(hours, model, from, to) {
    for (let hour = from; hour < to; hour += 1) {
        const counts = hours.get(hour);
        if (counts !== undefined && (counts.get(model) ?? 0) >= smallest * sum(counts))
            return hour;
    }
    return to;
}
function countsByHour(records) {
    const hours = new Map();
    for (const record of records) {
        if (record.model === null || !isAnswer(record))
            continue;
        const hour = (0,monitor_hours/* hourOf */.cg)(record.time);
        const counts = hours.get(hour) ?? new Map();
        hours.set(hour, counts.set(record.model, (counts.get(record.model) ?? 0) + 1));
    }
    return hours;
}
const sum = (counts) => [...counts.values()].reduce((all, count) => all + count, 0);

;// CONCATENATED MODULE: ./lib/statistics/sequential/detector.js
/** By how much the odds are thought to have risen: small and large rises are looked for at once. */
const rises = [1.4, 2, 2.8, 4.5];
/**
 * The Shiryaev-Roberts e-detector for a share above a limit (Shin, Ramdas and Rinaldo, "E-detectors: a nonparametric framework for
 * sequential change detection", 2024): with every block R becomes (R + 1) L, with L the likelihood ratio of the block. For independent
 * answers and any true share of at most `limit`, the mean of the sums minus the number of blocks is a supermartingale. So it reaches T / a
 * within T blocks with a chance of at most a, however often one looks.
 */
class Detector {
    #ofOne;
    #ofZero;
    /** Logarithms of the sums, one for each rise. */
    #sums;
    /** Of each rise what speaks for it since it began to, and the block it began at. */
    #runs;
    /**
     * @param limit the largest share that is no drift; above 0 and below 1
     * @param spread how many times more the blocks vary than independent answers would, at least 1: the likelihoods are tempered by it
     */
    constructor(limit, spread) {
        const shares = rises.map((rise) => risenShare(limit, rise));
        this.#ofOne = shares.map((share) => Math.log(share / limit) / spread);
        this.#ofZero = shares.map((share) => Math.log((1 - share) / (1 - limit)) / spread);
        this.#sums = rises.map(() => -Infinity);
        this.#runs = rises.map(() => ({ gain: 0, from: null }));
    }
    /** @param at the number of the block */
    fold({ n, ones }, at) {
        for (let i = 0; i < rises.length; i++) {
            const gain = ones * this.#ofOne[i] + (n - ones) * this.#ofZero[i];
            this.#sums[i] = logPlusOne(this.#sums[i]) + gain;
            const run = this.#runs[i];
            run.from ??= at;
            run.gain += gain;
            if (run.gain <= 0)
                this.#runs[i] = { gain: 0, from: null };
        }
    }
    /** The logarithm of the mean of the sums: what is compared with a threshold. */
    get evidence() {
        const most = Math.max(...this.#sums);
        if (most === -Infinity)
            return -Infinity;
        return most + Math.log(this.#sums.reduce((sum, each) => sum + Math.exp(each - most), 0) / this.#sums.length);
    }
    /** The block from which on the likeliest rise is seen (Page's estimate of the change, 1954); null: there is none. */
    get since() {
        return this.#runs.reduce((best, run) => (run.gain > best.gain ? run : best)).from;
    }
}
/**
 * The logarithm of the threshold that keeps the chance of any false alarm at `error`.
 * @param blocks how many blocks may pass, all looked at
 */
function threshold({ error, blocks }) {
    return Math.log(blocks / error);
}
function risenShare(limit, rise) {
    const odds = (limit / (1 - limit)) * rise;
    return odds / (1 + odds);
}
/** ln(e^x + 1), without overflow. */
function logPlusOne(x) {
    return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

;// CONCATENATED MODULE: ./lib/watch/windows.js


/** Hours of a week; a whole one has every weekday and every time of day in it. */
const week = 168;
/** Weeks before a deployment that count. */
const mostWeeks = 4;
/** Answers before, and those of the stream among them, that tell what was. */
const fewestAnswers = 3000;
const fewestOwn = 100;
/** Finds for each stream the window that tells what was. */
class Windows {
    #sides;
    #deployment;
    #end;
    #rules;
    #given;
    /** @param given the window before, milliseconds since 1970; null: up to four whole weeks before the deployment */
    constructor(sides, { deployment, end, rules }, given) {
        this.#sides = sides;
        this.#deployment = deployment;
        this.#end = end;
        this.#rules = rules;
        this.#given = given;
    }
    /** The first hour since the deployment that is told by the rules of now. */
    beginOf(stream) {
        if (stream !== 'refusals')
            return this.#deployment.hour;
        const other = this.#sides.after.findLast(({ refused, rules }) => refused !== null && rules !== this.#rules);
        return other === undefined ? this.#deployment.hour : (0,monitor_hours/* hourOf */.cg)(other.time) + 1;
    }
    windowOf(stream) {
        const begin = this.beginOf(stream);
        return this.windowBefore(stream, begin) ?? this.ownWindow(stream, begin);
    }
    /** Null where rules changed since the deployment, too: nothing before them is told alike. */
    windowBefore(stream, begin) {
        if (begin !== this.#deployment.hour)
            return null;
        const given = this.#given;
        const to = given === null ? this.#deployment.before : (0,monitor_hours/* hourOf */.cg)(given[1]);
        const first = this.#sides.before.find((record) => this.tells(stream, record));
        if (first === undefined)
            return null;
        const earliest = given === null ? (0,monitor_hours/* hourOf */.cg)(first.time) : (0,monitor_hours/* hourOf */.cg)(given[0] - 1) + 1;
        const weeks = Math.floor((to - earliest) / week);
        const most = given === null ? Math.min(weeks, mostWeeks) : weeks;
        return most < 1 ? null : this.#enough(stream, { from: to - most * week, to, own: false });
    }
    /** The fewest of the first weeks that are enough: once they are, they stay what they are. */
    ownWindow(stream, begin) {
        for (let weeks = 1; weeks <= mostWeeks && begin + weeks * week <= this.#end; weeks++) {
            const window = this.#enough(stream, { from: begin, to: begin + weeks * week, own: true });
            if (window !== null)
                return window;
        }
        return null;
    }
    #enough(stream, window) {
        const told = between(window.own ? this.#sides.after : this.#sides.before, window);
        const answers = told.filter(isAnswer).length;
        const own = told.filter((record) => this.tells(stream, record)).length;
        return answers >= fewestAnswers && own >= fewestOwn ? window : null;
    }
    /** Whether a record has what the stream looks at, whatever the cut. */
    tells(stream, { refused, words, rating, grade, rules }) {
        if (stream === 'refusals')
            return refused !== null && rules === this.#rules;
        return { long: words, short: words, down: rating, grades: grade }[stream] !== null;
    }
    /** The records of a window. */
    of(window) {
        return between(window.own ? this.#sides.after : this.#sides.before, window);
    }
}
function between(records, { from, to }) {
    return records.filter(({ time }) => (0,monitor_hours/* hourOf */.cg)(time) >= from && (0,monitor_hours/* hourOf */.cg)(time) < to);
}

;// CONCATENATED MODULE: ./lib/watch/thresholds.js


/** The chance of any false alarm at all, of whatever is watched, and in how many hours. */
const error = 0.05;
const horizon = 200 * week;
/** Parts of the error: refusals are what users see first, and there are few of them to see a rise by. */
const parts = { refusals: 2, long: 1, short: 1, down: 1, grades: 1 };
/**
 * The logarithm of the evidence that is an alarm, by stream: all detectors together raise a false one with a chance of at most 5 % in 200 weeks.
 * @param detectors the stream of each: one that is held to a promise too is there twice
 */
function thresholdsOf(detectors) {
    const all = detectors.reduce((sum, stream) => sum + parts[stream], 0);
    return (stream) => threshold({ error: (error * parts[stream]) / all, blocks: horizon });
}

;// CONCATENATED MODULE: ./lib/watch/reach.js




const day = 24;
/**
 * How far back a look has to read, told while weeks are read from the newest on. What is looked for begins anew with a deployment, and
 * what was before it is at most four whole weeks: nothing earlier changes a figure. One week more, since ratings stand in the week of their
 * question. Without a deployment that is given or seen all of it counts, since what came first is then what was before.
 */
class Reach {
    #end;
    #before;
    /** The first hour of the deployment; null: not seen yet. */
    #deployment;
    #read = [];
    /** @param end hours before it are closed */
    constructor(end, { since, before }) {
        this.#end = end;
        this.#before = before;
        this.#deployment = since === null ? null : (0,monitor_hours/* hourOf */.cg)(since);
    }
    /** Milliseconds since 1970; earlier records do not matter, as far as is known now. */
    get from() {
        // As long as the guarantee holds.
        if (this.#deployment === null)
            return (0,monitor_hours/* hourStart */.V)(this.#end - horizon);
        if (this.#before !== null)
            return Math.min(this.#before[0], (0,monitor_hours/* hourStart */.V)(this.#deployment));
        return (0,monitor_hours/* hourStart */.V)(this.#deployment - (mostWeeks + 1) * week);
    }
    /** @param records of a week, all of it; all later weeks were told of */
    tell(records) {
        if (this.#deployment !== null)
            return;
        const closed = [...records].filter(({ time }) => (0,monitor_hours/* hourOf */.cg)(time) < this.#end);
        this.#read = [...closed.sort((a, b) => a.time - b.time), ...this.#read];
        const now = answeringNow(this.#read);
        // What answers since the first hours that were read may have answered before.
        if (now !== null && now.begin > now.first + day)
            this.#deployment = now.begin;
    }
}

// EXTERNAL MODULE: ./lib/shared/minute.js
var minute = __webpack_require__(47765);
;// CONCATENATED MODULE: ./lib/watch/watched.js
/** Whether an alarm of it lasts. */
const isOpen = ({ alarms }) => alarms.at(-1)?.gone === null;

// EXTERNAL MODULE: ./lib/monitor/rules.js
var monitor_rules = __webpack_require__(34381);
;// CONCATENATED MODULE: ./lib/watch/untold.js
/** Hours without an answer after which nobody knows how production is. */
const silence = 24;
const isSilent = ({ silent }) => silent >= silence;
/** What was before is being deleted, so that nothing can be called steady. */
const isSliding = ({ streams }) => streams.some(({ learning }) => learning === 'slides');
/** Whether it cannot be told how production is: what drifted before, drifts until something tells otherwise. */
const isUntold = (watched) => watched.state !== 'drifting' && (isSilent(watched) || isSliding(watched));

// EXTERNAL MODULE: ./lib/report/sparkline.js
var sparkline = __webpack_require__(46505);
;// CONCATENATED MODULE: ./lib/watch/rendering/wording.js






const titleOf = ({ stream, cut }) => watch/* watchTexts */.i.titles[stream](cut);
const percent = (share) => `${(100 * share).toFixed(1)} %`;
/** `5.1 % [3.8, 6.7]`. */
function nowWords({ now }) {
    if (now === null)
        return '–';
    const end = (share) => (100 * share).toFixed(1);
    return `${percent(now.share)} [${end(now.low)}, ${end(now.high)}]`;
}
const heldBy = ({ held }, against) => held.find((each) => each.against === against) ?? null;
/** `0.5 %` of what it is held against. */
const shareBy = (view, against) => {
    const held = heldBy(view, against);
    return held === null ? '–' : percent(held.reference.share);
};
/** The largest shares that are no drift, of all that it is held against: the promise's first, as its column is. */
const limitWords = (view) => ['promise', 'before']
    .flatMap((against) => heldBy(view, against) ?? [])
    .map(({ reference }) => percent(reference.limit))
    .join(', ') || '–';
/** The alarm that lasts, of whatever it is held against; of two the first. */
function openAlarm({ held }) {
    const open = held.filter(isOpen).map((each) => ({ held: each, ...each.alarms.at(-1) }));
    return open.sort((a, b) => a.at - b.at)[0] ?? null;
}
/** When a drift was gone last, which is when the guarantee began anew; null: there was none. */
function goneLast({ held }) {
    const gone = held.flatMap(({ alarms }) => alarms.flatMap((alarm) => alarm.gone ?? []));
    return gone.length === 0 ? null : Math.max(...gone);
}
/** How far the evidence is on its way to an alarm: 1 is one. */
function evidenceShare({ learning, held, threshold }) {
    if (learning !== null)
        return null;
    return Math.min(1, Math.max(0, ...held.map(({ evidence }) => evidence / threshold)));
}
/** What the deployment was told by. */
function sinceWords({ deployment, answers, end }) {
    const { how, model, hour } = deployment;
    return watch/* watchTexts */.i.seen({ since: (0,minute/* minuteOf */.i)((0,monitor_hours/* hourStart */.V)(hour)), how, model, answers, hours: end - hour });
}
/** How far a stream is that still learns. */
function learningWords({ learning }) {
    if (learning === null)
        return '';
    if (typeof learning === 'string')
        return watch/* watchTexts */.i.learns[learning]();
    const { days, answers } = learning;
    return watch/* watchTexts */.i.learns.both({ days, ofDays: week / 24, answers, ofAnswers: fewestAnswers });
}
/** The last two weeks, from 0 to twice what is no drift, or as high as it goes. */
function daysLine({ days, held }) {
    const limits = held.map(({ reference }) => 2 * reference.limit);
    return (0,sparkline/* sparkline */.K)(days.slice(-14).map(({ share }) => share), [0, ...limits]);
}

;// CONCATENATED MODULE: ./lib/watch/rendering/notes.js






/** What a reader must know besides. */
function notesOf(watched) {
    const { streams, rated, silent, unwatched } = watched;
    const gone = streams.flatMap((view) => {
        const last = goneLast(view);
        return last === null || view.state === 'drifting'
            ? []
            : [watch/* watchTexts */.i.anew({ what: titleOf(view), when: (0,minute/* minuteOf */.i)(last) })];
    });
    const plain = (stream) => titleOf({ stream, cut: null });
    return [
        ...(isSilent(watched) ? [watch/* watchTexts */.i.silent({ hours: silent })] : []),
        ...(isSliding(watched) ? [watch/* watchTexts */.i.slides()] : watched.state === 'learning' ? [watch/* watchTexts */.i.learning()] : []),
        ...(streams.some(({ window }) => window?.own) ? [watch/* watchTexts */.i.ownWeek()] : []),
        ...streams.flatMap(({ unlike }) => (unlike === null ? [] : [unlikeWords(unlike)])),
        ...streams.flatMap(({ stream, unheld }) => (unheld === null ? [] : [unheldWords(plain(stream), unheld)])),
        ...streams.flatMap((view) => otherwiseBefore(view)),
        ...(unwatched.length > 0 ? [watch/* watchTexts */.i.unwatched({ what: unwatched.map(plain) })] : []),
        ...(rated.now === null || (rated.now === 0 && !rated.before)
            ? []
            : [watch/* watchTexts */.i.rated({ before: rated.before === null ? null : percent(rated.before), now: percent(rated.now) })]),
        ...gone,
        watch/* watchTexts */.i.guarantee(),
    ];
}
/** A promise that what was before breaks as well: the deployment is not what broke it. */
function otherwiseBefore(view) {
    const [before, promise] = [heldBy(view, 'before'), heldBy(view, 'promise')];
    if (!before || !promise || view.window?.own || !isOpen(promise) || before.reference.share <= promise.reference.limit)
        return [];
    const [was, limit] = [percent(before.reference.share), percent(promise.reference.limit)];
    return [watch/* watchTexts */.i.otherwiseBefore({ what: titleOf({ ...view, cut: null }), was, limit })];
}
function unheldWords(what, unheld) {
    return watch/* watchTexts */.i.setAside({ what, why: whyUnheld(unheld) });
}
function whyUnheld(unheld) {
    const { rules, judge, few, most } = watch/* watchTexts */.i.unheld;
    switch (unheld.why) {
        case 'rules':
            return rules({ ...unheld, byJudge: (0,monitor_rules/* isGrader */.U8)(unheld.ours) });
        case 'judge':
            return judge(unheld);
        case 'few':
            return few(unheld);
        case 'most':
            return most({ share: percent(unheld.share) });
    }
}
function unlikeWords({ why, until, ...facts }) {
    return watch/* watchTexts */.i.unlike[why]({ ...facts, until: (0,minute/* minuteOf */.i)(until) });
}

;// CONCATENATED MODULE: ./lib/watch/rendering/plot.js


/**
 * Of a frame as wide as an issue, and in colours that are seen on white and on black: the usual bars are lavender on white. What is not named
 * here follows the reader's theme. Mermaid before 11.17 draws no legend, so the title says what the line is.
 */
const look = {
    xyChart: {
        ...{ width: 800, height: 300, titleFontSize: 16, legendFontSize: 12 },
        ...{ xAxis: { labelFontSize: 11, titleFontSize: 13 }, yAxis: { labelFontSize: 12, titleFontSize: 13 } },
    },
    themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: '#e5703a, #7f9cc4, #8e44ad' } },
};
/**
 * Shares by day of UTC in percent beside the limit, as a diagram of Mermaid; the days since the drift have a colour of their own. Names in it
 * are our own, and digits.
 * @param view a stream that drifts
 * @returns empty: there are too few days
 */
function plotOf(view) {
    const days = view.days.filter(({ share }) => share !== null);
    if (days.length < 2)
        return '';
    const { held, since } = openAlarm(view);
    const shares = days.map(({ share }) => 100 * share);
    const limit = 100 * held.reference.limit;
    const before = shares.filter((_, at) => days[at].day < Math.floor(since / msOfDay));
    const { plot } = watch/* watchTexts */.i;
    const [from, to] = [dateOf(days[0].day), dateOf(days.at(-1).day)];
    const limitWords = percent(held.reference.limit);
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify(look)}}%%`,
        'xychart-beta',
        `  title "${plot.title({ what: titleOf(view), limit: limitWords })}"`,
        // Of four weeks no two days have the same number in their months, and longer labels of so many would overlap.
        `  x-axis "${plot.days({ from, to })}" [${days.map(({ day }) => `"${Number(dateOf(day).slice(8))}"`).join(', ')}]`,
        `  y-axis "${plot.share(view.stream)}" 0 --> ${topOf(Math.max(...shares, limit))}`,
        // Of bars at one place the last stands in front: the second bars are those of the first days only.
        `  bar "${plot.drifting()}" [${listed(shares)}]`,
        ...(before.length === 0 ? [] : [`  bar "${plot.before()}" [${listed(before)}]`]),
        `  line "${limitWords}" [${listed(shares.map(() => limit))}]`,
        '```',
    ].join('\n');
}
const msOfDay = 86_400_000;
/** `2026-10-05`. */
const dateOf = (day) => new Date(day * msOfDay).toISOString().slice(0, 10);
const listed = (values) => values.map((value) => value.toFixed(2)).join(', ');
/** The top of an axis with at most eleven ticks, so that their labels do not touch; percent. */
function topOf(highest) {
    const unit = 10 ** Math.floor(Math.log10(highest));
    const factor = [1, 2, 4, 5, 8].find((each) => each * unit >= highest) ?? 10;
    return Math.min(100, Number((factor * unit).toPrecision(1)));
}

;// CONCATENATED MODULE: ./lib/watch/rendering/issue.js








/** What the issue says. @param page of the run that looked; null: none */
function issueOf(watched, name, page) {
    const drifting = watched.streams.filter(({ state }) => state === 'drifting');
    const { issue } = watch/* watchTexts */.i;
    const what = drifting.map((view) => `${titleOf(view).split(',')[0]} ${changeOf(view)}`).join(', ');
    const look = page === null ? '' : ` ([${issue.look()}](${page}))`;
    return {
        troubles: drifting.flatMap((view) => view.held
            .filter(isOpen)
            .map(({ against, alarms }) => [view.stream, against, watched.deployment.hour, alarms.length].join('.'))),
        isOver: (trouble) => isOver(trouble, watched),
        title: issue.title({ name, what }).slice(0, 240),
        body: issue_bodyOf(watched, drifting, look),
        says: {
            again: `${issue.again()} ${what}${look}`,
            more: `${issue.more()} ${what}${look}`,
            gone: `${goneWords(watched)}${look}`,
        },
    };
}
/** Of another deployment, or no longer watched, or found to be gone; what is only learning may drift as before. */
function isOver(trouble, { streams, deployment, unwatched }) {
    const [stream, against, hour] = trouble.split('.');
    if (Number(hour) !== deployment.hour || unwatched.some((each) => each === stream))
        return true;
    const held = streams.find((view) => view.stream === stream)?.held.find((each) => each.against === against);
    return held !== undefined && !isOpen(held);
}
/** `2.0 % → 5.1 %`, from what it is held against most plainly. */
function changeOf(view) {
    const from = openAlarm(view).held.reference.share;
    return `${percent(from)} → ${view.now === null ? '–' : percent(view.now.share)}`;
}
function goneWords({ streams, deployment }) {
    const gone = streams.flatMap((view) => goneLast(view) ?? []);
    if (gone.length > 0)
        return watch/* watchTexts */.i.issue.gone({ since: (0,minute/* minuteOf */.i)(Math.max(...gone)) });
    return watch/* watchTexts */.i.issue.otherDeployment({ since: `${(0,minute/* minuteOf */.i)((0,monitor_hours/* hourStart */.V)(deployment.hour))} UTC` });
}
function issue_bodyOf(watched, drifting, look) {
    const { issue } = watch/* watchTexts */.i;
    const parts = [
        drifting.length === 0 ? `**${goneWords(watched)}**` : drifting.map((view) => `- ${driftWords(view)}`).join('\n'),
        (0,shared_escape/* markdownText */.p7)(issue.watched(sinceWords(watched))),
        tableOf(watched),
        ...drifting.slice(0, 3).map((view) => plotOf(view)),
        ...drifting.flatMap((view) => examplesOf(view)),
        notesOf(watched)
            .map((note) => (0,shared_escape/* markdownText */.p7)(note, 400))
            .join(' '),
        `${watch/* watchTexts */.i.back()}${look}`,
    ];
    return `\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function driftWords(view) {
    const { held, since, at } = openAlarm(view);
    const { reference, against } = held;
    return watch/* watchTexts */.i.drift({
        what: titleOf(view),
        now: nowWords(view),
        hours: view.now?.hours ?? 24,
        against,
        was: percent(reference.share),
        n: reference.n,
        limit: percent(reference.limit),
        since: (0,minute/* minuteOf */.i)(since),
        at: (0,minute/* minuteOf */.i)(at),
    });
}
function tableOf(watched) {
    const against = watched.promised === null ? ['before'] : ['promise', 'before'];
    const rows = watched.streams.map((view) => {
        const evidence = evidenceShare(view);
        const cells = [
            titleOf(view),
            ...against.map((each) => shareBy(view, each)),
            limitWords(view),
            nowWords(view),
            daysLine(view),
            evidence === null ? learningWords(view) : `${Math.round(100 * evidence)} %`,
            watch/* watchTexts */.i.states[view.state],
        ];
        // A figure stays on one line, however narrow its column.
        const whole = (cell) => (0,shared_escape/* markdownText */.p7)(cell, 100).replace(/(?<=\d) (?=%)|(?<=\d,) /g, '&nbsp;');
        return `| ${cells.map(whole).join(' | ')} |`;
    });
    const { columns } = watch/* watchTexts */.i;
    const head = [
        columns.what,
        ...against.map((each) => columns[each]),
        ...[columns.limit, columns.now, columns.days, columns.evidence, ''],
    ];
    return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n');
}
function examplesOf(view) {
    if (view.examples.length === 0)
        return [];
    const hours = view.examples.map(({ hour, n, ones, keys }) => `- ${watch/* watchTexts */.i.issue.hour({ at: (0,minute/* minuteOf */.i)((0,monitor_hours/* hourStart */.V)(hour)), n, ones, keys: keys.map((key) => (0,shared_escape/* markdownCode */.D9)(key, 80)) })}`);
    return [`${watch/* watchTexts */.i.issue.hours({ what: titleOf(view) })}\n${hours.join('\n')}`];
}

;// CONCATENATED MODULE: ./lib/watch/rendering/screen.js





/** For a terminal: what is so, and a line for each thing that is watched. */
function watchScreen(watched, name) {
    const hasPromise = watched.promised !== null;
    const { columns, states } = watch/* watchTexts */.i;
    const head = [
        '',
        ...(hasPromise ? [columns.promise] : []),
        ...[columns.before, columns.now, columns.days, columns.evidence, ''],
    ];
    const rows = watched.streams.map((view) => rowOf(view, hasPromise).map((cell) => (0,shared_escape/* terminalText */.eR)(cell, 100)));
    const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
    const line = (row) => row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd();
    return [
        (0,shared_escape/* terminalText */.eR)(`${name}: ${states[watched.state]}, ${sinceWords(watched)}`, 400),
        '',
        line(head),
        ...rows.map(line),
        '',
        ...notesOf(watched).map((note) => (0,shared_escape/* terminalText */.eR)(note, 400)),
    ]
        .join('\n')
        .concat('\n');
}
function rowOf(view, hasPromise) {
    const evidence = evidenceShare(view);
    const alarm = openAlarm(view);
    const told = alarm === null
        ? evidence === null
            ? learningWords(view)
            : `${Math.round(100 * evidence)} %`
        : watch/* watchTexts */.i.since((0,minute/* minuteOf */.i)(alarm.since));
    return [
        titleOf(view),
        ...(hasPromise ? [shareBy(view, 'promise')] : []),
        shareBy(view, 'before'),
        nowWords(view),
        daysLine(view),
        told,
        watch/* watchTexts */.i.states[view.state],
    ];
}

;// CONCATENATED MODULE: ./lib/watch/alarms.js
const nameOf = {
    refusals: 'refusals',
    long: 'long_answers',
    short: 'short_answers',
    down: 'thumbs_down',
    grades: 'low_grades',
};
/** By what a stream's share may rise without mattering; null: its rise is no alarm, whatever its size. */
function allowedRise(stream, { alarms, smallestChange }) {
    const wish = alarms[nameOf[stream]];
    if (wish === false)
        return null;
    return typeof wish === 'number' ? wish : smallestChange;
}
/** Whether somebody asks for the stream by its name, known or not. */
const isAskedFor = (stream, alarms) => (alarms[nameOf[stream]] ?? false) !== false;

;// CONCATENATED MODULE: ./lib/watch/deployment.js


/**
 * @param records of closed hours, in the order of time; at least one
 * @param since milliseconds since 1970; null: found by the models
 */
function deploymentOf(records, since) {
    const now = answeringNow(records);
    const model = now?.model ?? null;
    if (since !== null)
        return { hour: (0,monitor_hours/* hourOf */.cg)(since - 1) + 1, before: (0,monitor_hours/* hourOf */.cg)(since), how: 'given', model };
    const first = (0,monitor_hours/* hourOf */.cg)(records[0].time);
    if (now === null || now.begin === now.first)
        return { hour: first, before: first, how: 'first', model };
    return { hour: now.begin, before: now.begin, how: 'model', model };
}
/** Whose answers count after, and before: while two models answer side by side, each its own. */
function sidesOf(records, { hour, before, how, model }) {
    const isOfModel = (record) => how !== 'model' || record.model === null || record.model === model;
    return {
        after: records.filter((record) => (0,monitor_hours/* hourOf */.cg)(record.time) >= hour && isOfModel(record)),
        before: records.filter((record) => (0,monitor_hours/* hourOf */.cg)(record.time) < before && (how !== 'model' || record.model === null || record.model !== model)),
    };
}

;// CONCATENATED MODULE: ./lib/watch/graders.js
/**
 * Grades of the newest judge alone: those of another judge, or of another question to it, are other figures.
 * @param records in the order of time
 * @returns `grader`: that judge; null: nobody says
 */
function gradedAlike(records) {
    const grader = records.findLast(({ grade }) => grade !== null)?.grader ?? null;
    const isOther = (record) => record.grade !== null && (record.grader ?? null) !== grader;
    return { records: records.map((record) => (isOther(record) ? { ...record, grade: null } : record)), grader };
}

;// CONCATENATED MODULE: ./lib/watch/streams.js

/** What is looked at: each is a share of answers, and its rise is what would be bad. */
const streamNames = ['refusals', 'long', 'short', 'down', 'grades'];
/** Fewer values do not tell where a tenth of them lies. */
const fewest = 100;
/** The tenths at the ends of what was, and of a scale of ratings its lower part: 0 of thumbs, 1 and 2 of stars. */
function cutsOf(records) {
    const words = known(records.map((record) => record.words));
    const ratings = known(records.map(({ rating }) => rating));
    const grades = known(records.map(({ grade }) => grade));
    const isThumbs = ratings.every((rating) => rating >= 0 && rating <= 1);
    return {
        long: words.length < fewest ? null : quantile(words, 0.9),
        short: words.length < fewest ? null : quantile(words, 0.1),
        down: ratings.length === 0 ? null : isThumbs ? 0.5 : 2.5,
        grades: grades.length < fewest ? null : quantile(grades, 0.1),
    };
}
/** Whether an answer is what the stream looks for; null: it tells nothing. */
function found(stream, record, cuts) {
    if (stream === 'refusals')
        return record.refused;
    const value = { long: record.words, short: record.words, down: record.rating, grades: record.grade }[stream];
    const cut = cuts[stream];
    if (value === null || cut === null)
        return null;
    return stream === 'long' ? value > cut : value < cut;
}
/** One block for each hour of [from, to). */
function blocksOf(records, [from, to], of) {
    const blocks = Array.from({ length: Math.max(0, to - from) }, () => ({ n: 0, ones: 0 }));
    for (const record of records) {
        const block = blocks[(0,monitor_hours/* hourOf */.cg)(record.time) - from];
        const one = block === undefined ? null : of(record);
        if (one === null)
            continue;
        block.n += 1;
        if (one)
            block.ones += 1;
    }
    return blocks;
}
function sumOf(blocks) {
    return blocks.reduce((sum, { n, ones }) => ({ n: sum.n + n, ones: sum.ones + ones }), { n: 0, ones: 0 });
}
const known = (values) => values.filter((value) => value !== null);
/** The smallest value that at least this share of them do not exceed. */
function quantile(values, share) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.ceil(share * sorted.length) - 1];
}

;// CONCATENATED MODULE: ./lib/watch/course.js


/** Blocks that have to tell that a drift is gone, from the fewest on; and the answers in them. Four weeks may have fewer, as of ratings. */
const spans = [24, 48, 96, 168, 336, 672];
const course_fewest = 300;
/** How many times better the last blocks fit what is no drift than the drift. */
const surely = Math.log(20);
/**
 * What a detector says of blocks in a row. An alarm lasts until the drift is gone: until as many blocks as it takes have a share of at most
 * the limit, and surely not that of the drift. Then the detector begins anew, and so does what it guarantees.
 * @param threshold logarithm of the evidence that is an alarm
 */
function courseOf(blocks, { limit, spread }, threshold) {
    const alarms = [];
    let detector = new Detector(limit, spread);
    let open = null;
    let evidence = -Infinity;
    for (const [at, block] of blocks.entries()) {
        if (open === null) {
            detector.fold(block, at);
            evidence = detector.evidence;
            if (evidence < threshold)
                continue;
            const alarm = { at, since: detector.since ?? at, gone: null };
            const seen = sumOf(blocks.slice(alarm.since, at + 1));
            open = { alarm, share: seen.ones / seen.n };
            alarms.push(alarm);
        }
        else if (isGone(blocks.slice(Math.max(open.alarm.since, at + 1 - spans.at(-1)), at + 1), open.share, limit, spread)) {
            open.alarm.gone = at;
            open = null;
            detector = new Detector(limit, spread);
            evidence = -Infinity;
        }
    }
    return { evidence, alarms };
}
/** @param since blocks since the drift began, as far as they can matter */
function isGone(since, drifted, limit, spread) {
    return spans.some((span) => {
        if (since.length < span)
            return false;
        const { n, ones } = sumOf(since.slice(-span));
        if (n === 0 || (n < course_fewest && span !== spans.at(-1)) || ones / n > limit)
            return false;
        const drift = Math.min(drifted, 1 - 1e-9);
        const gain = ones * Math.log(limit / drift) + (n - ones) * Math.log((1 - limit) / (1 - drift));
        return gain / spread >= surely;
    });
}

// EXTERNAL MODULE: ./lib/metrics/text/split.js
var split = __webpack_require__(28737);
// EXTERNAL MODULE: ./lib/monitor/refusal/index.js + 26 modules
var refusal = __webpack_require__(58795);
;// CONCATENATED MODULE: ./lib/watch/promise.js


/** Measured as the monitor measures. */
function promisedOf(whose, answers) {
    return {
        ...whose,
        rules: refusal/* refusalRules */.Cb,
        answers: answers.map(({ text, prompt, grade, graded = new Map() }) => ({
            words: (0,split/* wordCount */.e)(text, split/* scriptWords */.R$),
            refused: (0,refusal/* detectRefusal */.iN)({ response: text, ...(prompt !== undefined && { prompt }) }).refused,
            grade,
            graded,
        })),
    };
}
/**
 * What was promised, as far as it was made as production's figures are: refusals told by the same rules or the same judge, grades of the
 * same judge, or of the gate's where production's are nobody's. The rest is not known.
 */
function promisedAs({ answers, rules: own }, { rules, grader }) {
    return answers.map(({ words, refused, grade, graded }) => ({
        words,
        refused: rules === own ? refused : (graded.get(rules ?? '')?.refused ?? null),
        grade: grader === null ? grade : (graded.get(grader)?.grade ?? null),
        rating: null,
    }));
}

;// CONCATENATED MODULE: ./lib/watch/promised-share.js



/**
 * What the gate's evidence says of a stream, or why that counts for nothing; null: it says nothing, and cannot.
 * @param alike the promise's answers, as far as they were made as production's figures are
 */
function promisedShare(stream, promised, alike, cuts, { rules, grader }) {
    if (promised === null || stream === 'down')
        return null;
    const values = alike.flatMap((answer) => {
        const one = found(stream, { ...unknown, key: '', time: 0, ...answer }, cuts);
        return one === null ? [] : [one];
    });
    if (values.length >= fewestOwn)
        return { n: values.length, ones: values.filter(Boolean).length };
    if (values.length > 0)
        return { why: 'few', n: values.length, wanted: fewestOwn };
    if (stream === 'refusals' && promised.rules !== rules)
        return { why: 'rules', theirs: promised.rules, ours: rules };
    const graded = promised.answers.filter(({ grade }) => grade !== null).length;
    return stream === 'grades' && graded > 0 && grader !== null ? { why: 'judge', n: graded, ours: grader } : null;
}

// EXTERNAL MODULE: ./lib/statistics/exact-share.js
var exact_share = __webpack_require__(33158);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
;// CONCATENATED MODULE: ./lib/statistics/sequential/spread.js

/**
 * How many times more the shares of blocks vary than those of independent answers would: Pearson's chi-square of the blocks against their
 * common share, by its degrees of freedom; at least 1. Retries, batch jobs and the rhythm of a day make it larger. Where it surely is,
 * the upper 95 % limit is taken: too small a spread raises false alarms.
 * @returns 1 where too little is known
 */
function spreadOf(blocks) {
    const told = blocks.filter(({ n }) => n > 0);
    const n = told.reduce((sum, block) => sum + block.n, 0);
    const share = told.reduce((sum, block) => sum + block.ones, 0) / n;
    if (told.length < 2 || share === 0 || share === 1)
        return 1;
    const chiSquare = told.reduce((sum, block) => {
        const expected = block.n * share;
        return sum + (block.ones - expected) ** 2 / (expected * (1 - share));
    }, 0);
    const degrees = told.length - 1;
    const isSure = chiSquare > chiSquareAbove(0.01, degrees);
    return Math.max(1, chiSquare / (isSure ? chiSquareAbove(0.95, degrees) : degrees));
}
/** The value that chi-square exceeds with chance `tail` (Wilson and Hilferty, "The distribution of chi-square", 1931). */
function chiSquareAbove(tail, degrees) {
    const ninth = 2 / (9 * degrees);
    return degrees * Math.max(0, 1 - ninth + (0,normal/* normalUpper */.s)(tail) * Math.sqrt(ninth)) ** 3;
}

;// CONCATENATED MODULE: ./lib/watch/reference.js



/** Error of the claim that the true share is not above the limit. What was seen is an estimate, and taken for the truth it raises alarms. */
const level = 0.04;
/** A share that can hardly rise. */
const highest = 0.95;
/**
 * @param smallestChange what it may rise by without mattering, a share
 * @param traffic blocks that tell how traffic spreads, where they are not the reference itself
 * @returns null: nothing was seen, or nearly everything is one
 */
function referenceOf(blocks, smallestChange, traffic = blocks) {
    const { n, ones } = sumOf(blocks);
    if (n === 0)
        return null;
    const spread = spreadOf(traffic);
    const own = traffic === blocks ? spread : 1;
    const limit = (0,exact_share/* shareUpper */.Mb)({ ones: ones / own, n: n / own }, level) + smallestChange;
    return limit >= highest ? null : { n, share: ones / n, limit, spread };
}

;// CONCATENATED MODULE: ./lib/watch/seen.js



const mostDays = 28;
/** The last day, or as many days as it takes for a share that says something; at most a week. */
function nowOf(all, spread) {
    for (let days = 1;; days++) {
        const blocks = all.slice(-24 * days);
        const sum = sumOf(blocks);
        if (sum.n < 300 && days < 7 && blocks.length < all.length)
            continue;
        if (sum.n === 0)
            return null;
        const share = { ones: sum.ones / spread, n: sum.n / spread };
        const [low, high] = [(0,exact_share/* shareLower */.FC)(share, 0.025), (0,exact_share/* shareUpper */.Mb)(share, 0.025)];
        return { ...sum, hours: blocks.length, share: sum.ones / sum.n, low, high };
    }
}
function daysOf(all, begin) {
    const days = new Map();
    for (const [at, { n, ones }] of all.entries()) {
        const day = Math.floor((begin + at) / 24);
        const sum = days.get(day) ?? { n: 0, ones: 0 };
        days.set(day, { n: sum.n + n, ones: sum.ones + ones });
    }
    return [...days].slice(-mostDays).map(([day, { n, ones }]) => ({ day, n, share: n === 0 ? null : ones / n }));
}
function ratedShare(records) {
    const answers = records.filter(isAnswer).length;
    return answers === 0 ? null : records.filter(({ rating }) => rating !== null).length / answers;
}

;// CONCATENATED MODULE: ./lib/watch/unlike.js

/**
 * @param records in the order of time, grades of every judge in them
 * @returns null: all figures are made alike
 */
function unlikeIn(stream, records, { rules, grader }) {
    if (stream === 'refusals') {
        const others = records.filter((record) => record.refused !== null && record.rules !== rules);
        const last = others.at(-1);
        return last ? { why: 'rules', n: others.length, theirs: last.rules, ours: rules, until: last.time } : null;
    }
    if (stream !== 'grades')
        return null;
    const others = records.filter((record) => record.grade !== null && (record.grader ?? null) !== grader);
    const last = others.at(-1);
    if (last === undefined)
        return null;
    const theirs = last.grader ?? null;
    const why = theirs !== null && grader !== null && (0,monitor_rules/* modelOf */.DM)(theirs) === (0,monitor_rules/* modelOf */.DM)(grader) ? 'prompt' : 'judge';
    return { why, n: others.length, theirs, ours: grader, until: last.time };
}

;// CONCATENATED MODULE: ./lib/watch/scene.js












/** What is held against what: the streams of a deployment beside what was before and what was promised. */
class Scene {
    #after;
    /** As they came, since before the deployment. */
    #given;
    #windows;
    #deployment;
    #end;
    #promised;
    /** As far as it was made as production's figures are. */
    #alike;
    #settings;
    #cuts;
    #watched;
    #madeBy;
    #threshold;
    constructor({ after, before }, { all: given, grader }, deployment, end, promised, settings) {
        this.#deployment = deployment;
        this.#end = end;
        this.#promised = promised;
        this.#settings = settings;
        const rules = [...before, ...after].findLast(({ rules }) => rules !== null)?.rules ?? null;
        this.#madeBy = { rules, grader };
        this.#alike = promised === null ? [] : promisedAs(promised, this.#madeBy);
        this.#after = after;
        this.#windows = new Windows({ after, before }, { deployment, end, rules }, settings.before);
        this.#cuts = this.#cutsOf();
        const all = [...before, ...after];
        const isKnown = { down: all.some(({ rating }) => rating !== null), grades: all.some(({ grade }) => grade !== null) };
        const wanted = streamNames.filter((name) => allowedRise(name, settings) !== null);
        this.#watched = wanted.filter((name) => (name !== 'down' && name !== 'grades') || isKnown[name] || isAskedFor(name, settings.alarms));
        // Of what nothing came yet, too: a first rating would take back alarms that earlier looks raised.
        const promises = promised === null ? [] : wanted.filter((name) => name !== 'down');
        const earliest = settings.before?.[0] ?? (0,monitor_hours/* hourStart */.V)(deployment.before - mostWeeks * week);
        this.#given = given.filter(({ time }) => time >= earliest);
        this.#threshold = thresholdsOf([...wanted, ...promises]);
    }
    get rules() {
        return this.#madeBy.rules;
    }
    streams() {
        return this.#watched.map((name) => this.#view(name));
    }
    /** The window before the deployment, else the deployment's own first weeks. */
    recordsBefore() {
        const window = this.#windows.windowOf('short');
        return window === null ? [] : this.#windows.of(window);
    }
    /** Since the deployment, of the last closed hours. */
    last(hours) {
        const from = Math.max(this.#deployment.hour, this.#end - hours);
        return between(this.#after, { from, to: this.#end });
    }
    /** From what came first: so that what is long stays what it was. */
    #cutsOf() {
        const before = this.#windows.windowBefore('short', this.#deployment.hour);
        const own = this.#windows.ownWindow('short', this.#deployment.hour);
        const cuts = [
            cutsOf(before === null ? [] : this.#windows.of(before)),
            cutsOf(this.#alike),
            cutsOf(own === null ? [] : this.#windows.of(own)),
        ];
        const first = (name) => cuts.find((each) => each[name] !== null)?.[name] ?? null;
        return { long: first('long'), short: first('short'), down: first('down'), grades: first('grades') };
    }
    #view(stream) {
        const begin = this.#windows.beginOf(stream);
        const window = this.#windows.windowOf(stream);
        const of = (record) => this.#found(stream, record);
        const before = window === null ? null : blocksOf(this.#windows.of(window), [window.from, window.to], of);
        const all = blocksOf(this.#after, [begin, this.#end], of);
        const { held, unheld } = this.#heldBy(stream, before, window, begin, all);
        const isTold = held.length > 0 && isSeen(stream, all);
        const state = held.some(isOpen) ? 'drifting' : isTold ? 'steady' : 'learning';
        const seen = sumOf(all);
        const little = held.length > 0 ? 'unseen' : seen.n === 0 && before === null ? 'none' : null;
        return {
            stream,
            state,
            threshold: this.#threshold(stream),
            cut: stream === 'refusals' ? null : this.#cuts[stream],
            held,
            unheld,
            unlike: unlikeIn(stream, this.#given, this.#madeBy),
            learning: state === 'learning' ? (little ?? this.#learned(stream, begin)) : null,
            window,
            now: nowOf(all, this.#spread(before)),
            days: daysOf(all, begin),
            examples: held.some(isOpen) ? this.#examples(all, begin, held, of) : [],
        };
    }
    #heldBy(stream, before, window, begin, all) {
        const promise = this.#promises(stream);
        if (before === null || window === null)
            return { held: [], unheld: isShare(promise) ? null : promise };
        const change = allowedRise(stream, this.#settings);
        const own = referenceOf(before, change);
        const kept = isShare(promise) ? referenceOf([promise], change, before) : null;
        const held = (against, reference, start) => reference === null
            ? []
            : [
                {
                    against,
                    reference,
                    ...timed(courseOf(all.slice(start - begin), reference, this.#threshold(stream)), start),
                },
            ];
        const most = isShare(promise) && kept === null ? { why: 'most', share: promise.ones / promise.n } : null;
        return {
            held: [...held('before', own, window.own ? window.to : begin), ...held('promise', kept, begin)],
            unheld: isShare(promise) ? most : promise,
        };
    }
    #promises(stream) {
        return promisedShare(stream, this.#promised, this.#alike, this.#cuts, this.#madeBy);
    }
    /** Refusals that other rules told are other figures. */
    #found(stream, record) {
        if (stream === 'refusals' && record.rules !== this.rules)
            return null;
        return found(stream, record, this.#cuts);
    }
    #learned(stream, begin) {
        const told = this.#after.filter((record) => (0,monitor_hours/* hourOf */.cg)(record.time) >= begin && this.#windows.tells(stream, record));
        return { days: Math.floor((this.#end - begin) / 24), answers: told.length };
    }
    #spread(before) {
        return before === null ? 1 : (referenceOf(before, 0)?.spread ?? 1);
    }
    #examples(all, begin, held, of) {
        const since = Math.min(...held.filter(isOpen).map(({ alarms }) => (0,monitor_hours/* hourOf */.cg)(alarms.at(-1).since)));
        const hours = all
            .map((block, at) => ({ ...block, hour: begin + at }))
            .filter(({ hour, ones }) => hour >= since && ones > 0)
            .sort((a, b) => b.ones / b.n - a.ones / a.n || b.hour - a.hour)
            .slice(0, 3);
        return hours.map((each) => ({
            ...each,
            keys: this.#after
                .filter((record) => (0,monitor_hours/* hourOf */.cg)(record.time) === each.hour && of(record) === true)
                .slice(0, 3)
                .map(({ key }) => key),
        }));
    }
}
/** Less than a day is not healthy, nor what nothing tells any more: of answers for a day, of ratings and grades, which may be rare, for a week. */
function isSeen(stream, all) {
    const hours = stream === 'down' || stream === 'grades' ? week : 24;
    return all.length >= 24 && sumOf(all.slice(-hours)).n > 0;
}
const isShare = (promise) => promise !== null && 'ones' in promise;
function timed({ evidence, alarms }, start) {
    const end = (at) => (0,monitor_hours/* hourStart */.V)(start + at + 1);
    return {
        evidence,
        alarms: alarms.map(({ at, since, gone }) => ({
            at: end(at),
            since: (0,monitor_hours/* hourStart */.V)(start + since),
            gone: gone === null ? null : end(gone),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/watch/slides.js


/**
 * Where the oldest records are deleted, what stands for before can begin later at every look, and a drift that one look found the next one
 * takes for what was. So nothing is steady unless its window is all there and stays: a window that was given, or as many weeks as ever count.
 * @param deleted until when records may be missing, milliseconds since 1970; null: none is
 */
function withoutSliding(view, deleted, { before }) {
    const { state, learning, window } = view;
    if (deleted === null || state === 'drifting' || learning === 'none')
        return view;
    const isWhole = window !== null && !window.own && window.from > (0,monitor_hours/* hourOf */.cg)(deleted);
    const stays = isWhole && (before !== null || window.to - window.from === mostWeeks * week);
    return stays ? view : { ...view, state: 'learning', learning: 'slides' };
}

;// CONCATENATED MODULE: ./lib/watch/watch.js









/**
 * Compares what is since the deployment with what was before it, and with what the gate's evidence promised. A function of the records and the
 * clock alone: every look computes everything anew, and a later look sees the same in the hours that an earlier one saw.
 * @param deleted until when records may be missing, since they were deleted, milliseconds since 1970; null: none is
 * @returns null: there is no record of a closed hour
 */
function watch_watch(records, promised, settings, deleted = null) {
    const end = closedBefore(settings.now, settings.grace);
    const all = distinct(records, end);
    const { records: closed, grader } = gradedAlike(all);
    if (!closed.some(isAnswer))
        return null;
    const deployment = deploymentOf(closed, settings.since);
    const sides = sidesOf(closed, deployment);
    const scene = new Scene(sides, { all, grader }, deployment, end, promised, settings);
    const streams = scene.streams().map((view) => withoutSliding(view, deleted, settings));
    const answers = sides.after.filter(isAnswer);
    return {
        state: stateOf(streams),
        deployment,
        end,
        answers: answers.length,
        silent: end - 1 - (0,monitor_hours/* hourOf */.cg)(closed.findLast(isAnswer).time),
        streams,
        unwatched: streamNames.filter((name) => allowedRise(name, settings) === null),
        rated: { before: ratedShare(scene.recordsBefore()), now: ratedShare(scene.last(answersHours)) },
        rules: scene.rules,
        promised: promised && {
            ...{ candidate: promised.candidate, run: promised.run, tasks: promised.tasks },
            answers: promised.answers.length,
        },
    };
}
const answersHours = 24;
/** Nothing that is learning is healthy; ratings and grades may be too few for ever, beside answers that are not. */
function stateOf(streams) {
    if (streams.some(({ state }) => state === 'drifting'))
        return 'drifting';
    const always = streams.filter(({ stream }) => stream !== 'down' && stream !== 'grades');
    const telling = always.length > 0 ? always : streams;
    return telling.length === 0 || telling.some(({ state }) => state === 'learning') ? 'learning' : 'steady';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/judge/lines.js
var lines = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var checkpoints = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/watch/production-grades.js
var production_grades = __webpack_require__(91337);
// EXTERNAL MODULE: ./lib/commands/grading.js + 11 modules
var grading = __webpack_require__(22227);
// EXTERNAL MODULE: ./lib/commands/watch/answers.js
var watch_answers = __webpack_require__(34921);
;// CONCATENATED MODULE: ./lib/commands/watch/promised.js







/**
 * What a run's evidence says of the candidate: its answers, and what a judge thought of them.
 * @param tasks those that are as production is; as `answersIn` takes them
 */
function promisedBy(run, tasks) {
    const { folder, record, tasks: found } = (0,watch_answers/* answersIn */.V)(run, tasks);
    const graded = new production_grades/* ProductionGrades */.g8((0,lines/* readLines */.S)((0,external_node_path_.join)(folder.path, production_grades/* gradesFile */.DY)));
    const answers = found.flatMap(({ task, samples, evidence, answers }) => {
        const grades = gradesOf((0,grading/* gradingIn */.q)(folder, task, [...samples], evidence, record)?.graded ?? []);
        return answers.map(({ id, text, prompt }) => ({
            ...{ text, prompt },
            grade: grades.get(id) ?? null,
            graded: prompt === undefined ? new Map() : graded.of(task.name, id, (0,production_grades/* hashOf */.qQ)(prompt, text)),
        }));
    });
    const named = found.map(({ task }) => task.name);
    return promisedOf({ candidate: (0,checkpoints/* nameOf */.Vb)(record.suite.candidate), run, tasks: named }, answers);
}
/** The gate's judge's, each the mean of its criteria. */
function gradesOf(graded) {
    const grades = graded.flatMap((each) => [...each.candidate.values()]).filter(({ kind }) => kind === 'judgement');
    return new Map(grades.map(({ id, grades }) => [id, meanOf(Object.values(grades))]));
}
const meanOf = (values) => values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/mlflow/problem.js
var mlflow_problem = __webpack_require__(52946);
// EXTERNAL MODULE: ./lib/monitor/environment.js
var monitor_environment = __webpack_require__(37667);
// EXTERNAL MODULE: ./lib/shared/plain-name.js
var plain_name = __webpack_require__(9825);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./lib/monitor/hash-number.js
var hash_number = __webpack_require__(86260);
// EXTERNAL MODULE: ./lib/monitor/inference.js
var inference = __webpack_require__(46229);
// EXTERNAL MODULE: ./lib/monitor/measure.js
var measure = __webpack_require__(93050);
// EXTERNAL MODULE: ./lib/monitor/read/found.js
var read_found = __webpack_require__(20259);
// EXTERNAL MODULE: ./lib/monitor/read/intake.js + 11 modules
var read_intake = __webpack_require__(82123);
;// CONCATENATED MODULE: ./lib/watch/read/lines.js









/**
 * Records of a file of JSON lines: figures as the monitor records them (`response_length`, `refusal_detected`, `user_rating`, `judge_grade`,
 * with `time` and `rules`), or answers in any form that `checkpoint-gate monitor` reads, which are measured here.
 */
async function recordsInLines(file) {
    const records = [];
    const intake = new read_intake/* Intake */.Vy(null, {}, null, Date.now);
    let number = 0;
    for await (const text of (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(file, 'utf8'), crlfDelay: Infinity })) {
        number += 1;
        const line = objectIn(text);
        const figures = line === null ? null : figuresIn(line, number);
        if (figures !== null) {
            records.push(figures);
            continue;
        }
        records.push(...recordsOf(intake.line(text, number, number), number, line));
    }
    records.push(...recordsOf(intake.end(), number + 1, null));
    return { records, counts: intake.counts };
}
function objectIn(text) {
    try {
        const line = JSON.parse(text);
        return (0,read_found/* isObject */.Gv)(line) ? line : null;
    }
    catch {
        return null;
    }
}
const numberOf = (value) => typeof value === 'number' && Number.isFinite(value) ? value : typeof value === 'boolean' ? Number(value) : null;
const gradeIn = (line) => numberOf(line.judge_grade ?? line.grade);
/** Null: it is no line of figures. */
function figuresIn(line, number) {
    const [words, refused] = [numberOf(line.response_length), numberOf(line.refusal_detected)];
    const time = (0,read_found/* momentOf */.Et)(line.time ?? line.timestamp);
    if ((words === null && refused === null) || time === null)
        return null;
    const rating = (0,inference/* ratingOf */.Zq)(line.user_rating);
    return {
        key: (0,inference/* nameOf */.Vb)(line.id) ?? `line ${number}`,
        time: (0,inference/* timeOf */.nR)(time, 0),
        words,
        refused: refused === null ? null : refused === 1,
        rating: rating === -1 ? null : rating,
        grade: gradeIn(line),
        model: (0,inference/* nameOf */.Vb)(line.model),
        rules: (0,inference/* nameOf */.Vb)(line.rules),
        repeat: null,
    };
}
function recordsOf(entries, number, line) {
    return entries.flatMap((entry, at) => {
        const place = `line ${number} ${at}`;
        if (entry.k === 'request')
            return [measured(entry, entry.id ?? place, line && gradeIn(line))];
        if (entry.k === 'place')
            return [];
        const { id, time, rating } = entry;
        return [{ ...unknown, key: `${id}/late/${time}/${rating}`, time, rating }];
    });
}
function measured(one, key, grade) {
    const values = (0,measure/* measure */.x)(one);
    const { session, prompt, model, time } = one;
    return {
        key,
        time,
        words: values.response_length ?? null,
        refused: values.refusal_detected === undefined ? null : values.refusal_detected === 1,
        rating: values.user_rating === undefined || values.user_rating === -1 ? null : values.user_rating,
        grade,
        model,
        rules: refusal/* refusalRules */.Cb,
        repeat: session === null || prompt === null ? null : `${session} ${(0,hash_number/* hashNumber */.Y)(prompt)}`,
    };
}

// EXTERNAL MODULE: ./lib/monitor/sender/points.js
var points = __webpack_require__(70967);
// EXTERNAL MODULE: ./lib/monitor/sender/runs.js
var runs = __webpack_require__(4430);
;// CONCATENATED MODULE: ./lib/watch/read/mlflow.js





const doing = 'reading what production did';
/** Points of one answer: a week of 3,000 requests a day is one page. */
const pageSize = 25_000;
/** What the monitor recorded of a deployment, from the newest week on and as far back as it matters. Throws `Refused`. */
async function recordsInMlflow(client, experiment, deployment, reach) {
    const id = experiment.id ?? (await idOf(client, experiment.name));
    if (id === null)
        return [];
    const weeks = new Map();
    for (const run of await runsOf(client, id, deployment)) {
        const tags = new Map(run.data.tags?.map(({ key, value }) => [key, value]));
        const window = tags.get('gate.window');
        if (window === undefined || tags.has('gate.duplicate_of'))
            continue;
        weeks.set(window, [...(weeks.get(window) ?? []), { run, tags }]);
    }
    const read = [];
    for (const window of [...weeks.keys()].sort().reverse()) {
        if (window < (0,points/* weekOf */.gx)(reach.from))
            break;
        const ofWeek = await mlflow_recordsOf(client, weeks.get(window));
        reach.tell(ofWeek);
        read.unshift(ofWeek);
    }
    return read.flat();
}
async function mlflow_recordsOf(client, runs) {
    const late = [];
    // A grade comes later than its answer: it may stand in the next part.
    const byKey = new Map();
    for (const { run, tags } of runs)
        for (const record of await lateOf(client, run, tags, byKey))
            late.push(record);
    return [...byKey.values(), ...late];
}
async function idOf(client, name) {
    const reply = await client.request('GET', 'experiments/get-by-name', {
        experiment_name: name,
    });
    return (0,mlflow_problem/* doneOrMissing */.EV)(reply, client, doing)?.experiment.experiment_id ?? null;
}
async function runsOf(client, experiment, deployment) {
    const all = [];
    let token;
    do {
        const reply = await client.request('POST', 'runs/search', {
            experiment_ids: [experiment],
            filter: `tags.\`gate.monitor\` = "${runs/* runName */.rt}" and tags.\`gate.deployment\` = "${deployment}"`,
            max_results: 200,
            run_view_type: 'ACTIVE_ONLY',
            ...(token && { page_token: token }),
        });
        const page = (0,mlflow_problem/* done */.Vw)(reply, client, doing);
        all.push(...(page.runs ?? []));
        token = page.next_page_token;
    } while (token);
    return all;
}
/** Adds the answers of a run to those that are known. Returns the ratings that came later. */
async function lateOf(client, run, tags, byKey) {
    const known = new Set(run.data.metrics?.map(({ key }) => key));
    const writer = tags.get('gate.writer') ?? run.info.run_id;
    const rules = tags.get('gate.rules.refusal') ?? null;
    const grader = (0,monitor_rules/* graderOf */.pV)(tags.get('gate.rules.judge'), tags.get('gate.rules.judge_model'));
    const points = (key) => (known.has(key) ? historyOf(client, run.info.run_id, key) : []);
    const take = async (key, set) => {
        for (const { step, time, value } of await points(key)) {
            const answer = `${writer}/${step}`;
            const record = byKey.get(answer) ?? { ...unknown, key: answer, time, rules };
            set(record, value);
            byKey.set(answer, record);
        }
    };
    await take('response_length', (record, value) => {
        record.words = value;
    });
    await take('refusal_detected', (record, value) => {
        record.refused = value === 1;
        // Whatever rules the run has that something else of the answer stands in.
        record.rules = rules;
    });
    await take('user_rating', (record, value) => {
        record.rating = value === -1 ? null : value;
    });
    await take('judge_grade', (record, value) => {
        record.grade = value;
        record.grader = grader;
    });
    await take('model', (record, value) => {
        record.model = tags.get(`gate.model.${value}`) ?? String(value);
    });
    return (await points('user_rating_late')).map(({ step, time, value }) => ({
        ...unknown,
        key: `${writer}/${step}/late/${time}/${value}`,
        time,
        rating: value,
    }));
}
async function historyOf(client, run_id, metric_key) {
    const all = [];
    let token;
    do {
        const reply = await client.request('GET', 'metrics/get-history', {
            run_id,
            metric_key,
            max_results: pageSize,
            ...(token && { page_token: token }),
        });
        const page = (0,mlflow_problem/* done */.Vw)(reply, client, doing);
        for (const { value, timestamp, step } of page.metrics ?? [])
            if (Number.isFinite(Number(value)))
                all.push({ step: Number(step ?? 0), time: Number(timestamp), value: Number(value) });
        token = page.next_page_token;
    } while (token);
    return all;
}

// EXTERNAL MODULE: ./lib/monitor/spool/files.js
var files = __webpack_require__(1517);
;// CONCATENATED MODULE: ./lib/watch/read/spool.js





/** What the spools of a deployment on this disk still hold: what was sent stays for a while. Throws what the file system throws. */
function recordsInSpool(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((each) => each.isDirectory())
        .flatMap(({ name }) => spool_recordsOf((0,external_node_path_.join)(folder, name), name));
}
/**
 * Until when records are missing, milliseconds since 1970: what was sent is deleted in the end, the oldest segment first.
 * @returns null: all are there
 */
function deletedUntil(folder) {
    const times = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((each) => each.isDirectory())
        .flatMap(({ name }) => {
        const spool = (0,external_node_path_.join)(folder, name);
        const oldest = (0,files/* segmentsIn */.eC)(spool)[0]?.first ?? 1;
        if (oldest === 1)
            return [];
        const { lines } = (0,files/* linesOfSegment */.yd)(spool, oldest);
        const request = lines.find((line) => line.k === 'request');
        return request?.t ?? lines.find((line) => line.k === 'segment')?.stamp ?? [];
    });
    return times.length === 0 ? null : Math.max(...times);
}
function spool_recordsOf(spool, writer) {
    const byStep = new Map();
    const late = [];
    let rules = null;
    let grader = '';
    for (const { first } of (0,files/* segmentsIn */.eC)(spool)) {
        for (const line of (0,files/* linesOfSegment */.yd)(spool, first).lines) {
            if (line.k === 'segment') {
                rules = line.rules.refusal ?? null;
                grader = (0,monitor_rules/* graderOf */.pV)(line.rules.judge, line.rules.judge_model);
            }
            else if (line.k === 'request')
                byStep.set(line.s, recordOf(line, writer, rules));
            else if (line.k === 'rating')
                rate(byStep.get(line.of), line.v);
            else if (line.k === 'grade')
                grade(byStep.get(line.s), line.v, { rules, grader });
            else if (line.k === 'late' && line.v.user_rating_late !== undefined) {
                const rating = line.v.user_rating_late;
                const key = `${writer}/${line.s}/late/${line.t}/${rating}`;
                late.push({ ...unknown, key, time: line.t, rating });
            }
        }
    }
    return [...byStep.values(), ...late];
}
function rate(record, rating) {
    if (record !== undefined)
        record.rating = rating;
}
function grade(record, said, by) {
    if (record === undefined)
        return;
    if (said.refusal_detected !== undefined) {
        record.refused = said.refusal_detected === 1;
        record.rules = by.rules;
    }
    if (said.judge_grade === undefined)
        return;
    record.grade = said.judge_grade;
    record.grader = by.grader;
}
function recordOf({ s, t, v, model }, writer, rules) {
    return {
        key: `${writer}/${s}`,
        time: t,
        words: v.response_length ?? null,
        refused: v.refusal_detected === undefined ? null : v.refusal_detected === 1,
        rating: v.user_rating === undefined || v.user_rating === -1 ? null : v.user_rating,
        grade: v.judge_grade ?? null,
        model: model ?? (v.model === undefined ? null : String(v.model)),
        rules,
        repeat: null,
    };
}

// EXTERNAL MODULE: ./lib/commands/mlflow/settings.js + 1 modules
var settings = __webpack_require__(7989);
;// CONCATENATED MODULE: ./lib/commands/watch/records.js











/** Throws GateError where nothing can be read. */
async function recorded({ from, suite, reach, environment, signal, note }) {
    const { deployment: name, experiment } = (0,monitor_environment/* fromEnvironment */.AU)(environment);
    if (!(0,plain_name/* isPlainName */.s)(name))
        throw (0,errors/* gateError */.em)('watch-option', { option: '--deployment', value: name, wants: 'the name that its monitor has' });
    if (from === null) {
        const place = (0,settings.serverFor)(environment, suite);
        if (place === null)
            throw (0,errors/* gateError */.em)('watch-nowhere', {});
        for (const warning of place.warnings)
            note(warning);
        const client = (0,settings.clientFor)(place, { signal });
        try {
            const records = await recordsInMlflow(client, experiment, name, reach);
            return { records, deployment: name, where: `MLflow at ${place.address}`, deleted: null };
        }
        catch (error) {
            throw (0,mlflow_problem/* asError */.zR)(error);
        }
    }
    try {
        const path = (0,external_node_path_.resolve)(from);
        if ((0,external_node_fs_.statSync)(path).isDirectory()) {
            const where = (0,external_node_path_.join)(path, name);
            return { records: recordsInSpool(where), deployment: name, where, deleted: deletedUntil(where) };
        }
        const { records, counts } = await recordsInLines(path);
        const [first] = counts.named;
        if (first !== undefined)
            note(watch/* watchTexts */.i.unread({ lines: counts.bad, file: from, line: first.line, why: first.why }));
        return { records, deployment: name, where: path, deleted: null };
    }
    catch (error) {
        throw (0,errors/* gateError */.em)('watch-from', { from, why: error.message }, error);
    }
}

// EXTERNAL MODULE: ./lib/metrics/catalogue.js
var catalogue = __webpack_require__(97132);
// EXTERNAL MODULE: ./lib/suite/moments.js
var moments = __webpack_require__(74425);
// EXTERNAL MODULE: ./lib/suite/read.js
var read = __webpack_require__(53458);
// EXTERNAL MODULE: ./lib/suite/usual-file.js
var usual_file = __webpack_require__(65929);
;// CONCATENATED MODULE: ./lib/commands/watch/wanted.js







/** Throws GateErrors of the suite, and `watch-option`. */
async function wantedBy(flags, environment) {
    const suite = await suiteFor(flags.suite);
    const rules = suite?.watch;
    const since = flags.since ?? rules?.since ?? null;
    const before = flags.before ?? rules?.before ?? null;
    const change = flags.smallestChange;
    if (flags.task !== undefined && flags.run === undefined)
        throw (0,errors/* gateError */.em)('watch-task-of-what', {});
    return {
        settings: {
            since: since === null ? null : timeOf(since),
            before: before === null ? null : spanOf(before),
            grace: 3_600_000 * numberIn('--grace', flags.grace ?? String(rules?.grace ?? 1), 0, 168),
            alarms: change === undefined ? (rules?.alarms ?? {}) : withoutSizes(rules?.alarms ?? {}),
            smallestChange: change === undefined ? (rules?.smallestChange ?? 0) : numberIn('--smallest-change', change, 0, 50) / 100,
        },
        tasks: (0,watch_answers/* tasksGiven */.i)(flags.task) ?? (suite === null ? null : (rules?.tasks ?? [])),
        suite: suite ?? {},
        environment: {
            ...environment,
            CHECKPOINT_GATE_DEPLOYMENT: flags.deployment ?? (environment.CHECKPOINT_GATE_DEPLOYMENT?.trim() || rules?.deployment || undefined),
            MLFLOW_EXPERIMENT_NAME: environment.MLFLOW_EXPERIMENT_NAME?.trim() || rules?.experiment || undefined,
        },
        issues: rules?.issues ?? null,
    };
}
/** Production can be watched where no suite is. */
async function suiteFor(given) {
    const file = given ?? usual_file/* usualSuite */.B;
    return file === usual_file/* usualSuite */.B && !(0,external_node_fs_.existsSync)(file) ? null : await (0,read/* readSuite */.xj)(file, catalogue/* catalogue */.s);
}
function withoutSizes(alarms) {
    return Object.fromEntries(Object.entries(alarms).map(([name, wish]) => [name, wish !== false]));
}
function timeOf(value) {
    const time = (0,moments/* momentIn */.Ii)(value);
    if (time !== null)
        return time;
    throw (0,errors/* gateError */.em)('watch-option', { option: '--since', value, wants: moments/* momentWords */.ud });
}
function spanOf(value) {
    const span = (0,moments/* spanIn */.Qs)(value);
    if (span !== null)
        return span;
    throw (0,errors/* gateError */.em)('watch-option', { option: '--before', value, wants: moments/* spanWords */.Wd });
}
function numberIn(option, value, least, most) {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    if (number >= least && number <= most)
        return number;
    throw (0,errors/* gateError */.em)('watch-option', { option, value, wants: `a number from ${least} to ${most}` });
}

;// CONCATENATED MODULE: ./lib/commands/watch.js
















/**
 * Looks once at what production did.
 * @returns 0: steady or learning; 1: it drifts; 3: it cannot be told, since nothing was recorded for a day or what was before is being deleted. Throws GateError
 */
async function watchBy(flags, io) {
    const { tasks, suite, environment, issues, ...wanted } = await wantedBy(flags, io.environment);
    const settings = { ...wanted.settings, now: io.now };
    const place = flags.issue ? forgeIn(io, issues) : null;
    const promised = flags.run === undefined ? null : promisedBy(flags.run, tasks);
    const reach = new Reach(closedBefore(settings.now, settings.grace), settings);
    const { records, deployment, where, deleted } = await recorded({
        ...{ from: flags.from ?? null, suite, reach, environment, signal: io.signal, note: io.note },
    });
    const watched = watch_watch(records, promised, settings, deleted);
    if (watched === null)
        throw (0,errors/* gateError */.em)('watch-nothing', { deployment, from: where });
    const untold = isUntold(watched);
    // Of what cannot be told an issue says nothing, neither that it drifts nor that it does not.
    let issue = null;
    try {
        if (place !== null && !untold)
            issue = await tell(watched, deployment, place);
    }
    finally {
        // A forge that is away keeps nobody from reading of a drift.
        io.output.write(flags.json ? jsonOf(watched, deployment, issue) : textOf(watched, deployment, issue));
    }
    if (watched.state === 'drifting')
        return errors/* exitCode */.I$.blocked;
    return untold ? errors/* exitCode */.I$.notFinished : errors/* exitCode */.I$.passed;
}
/** @param issues `owner/name` of the repository with the issue; null: that of the workflow */
function forgeIn({ environment, token: given, note }, issues) {
    const token = given ?? (environment.GITHUB_TOKEN || environment.GITEA_TOKEN || environment.FORGEJO_TOKEN);
    const home = environment.GITHUB_REPOSITORY || null;
    const [owner, repo] = (issues ?? home ?? '').split('/');
    if (!token || !owner || !repo)
        throw (0,errors/* gateError */.em)('watch-no-repository', {});
    const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    const graphqlUrl = environment.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`;
    const forge = (0,github_event/* forgeOf */.$D)(environment);
    const run = environment.GITHUB_RUN_ID;
    return {
        client: (0,client/* connect */.N)(token, { apiUrl, graphqlUrl }, note),
        at: { owner, repo, forge },
        page: home && run && /^\d+$/.test(run) ? (0,github_event/* runUrl */.Vp)(environment, forge, 1) : null,
        whose: home === null || issues === null || issues === home ? '' : `${home}: `,
    };
}
async function tell(watched, deployment, { client, at, page, whose }) {
    const name = `${whose}${deployment}`;
    try {
        return await putIssue(client, at, { key: name, ...issueOf(watched, name, page) });
    }
    catch (error) {
        throw (0,errors/* gateError */.em)('watch-issue', { said: (0,problem/* whatWasSaid */.vt)(error) }, error);
    }
}
function textOf(watched, name, issue) {
    const screen = watchScreen(watched, name);
    return issue?.url ? `${screen}\n${watch/* watchTexts */.i.issue.done({ how: issue.how, url: (0,shared_escape/* terminalText */.eR)(issue.url) })}\n` : screen;
}
function jsonOf(watched, deployment, issue) {
    return `${JSON.stringify({ name: deployment, ...watched, issue }, (_, value) => (value === -Infinity ? null : value), 2)}\n`;
}


/***/ }),

/***/ 34921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ answersIn),
/* harmony export */   i: () => (/* binding */ tasksGiven)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45058);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19519);




/** Names of tasks, separated by commas, as the command line has them; null: none is given. */
const tasksGiven = (list) => list
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '') ?? null;
/**
 * The candidate's answers in a run folder. Throws GateErrors of the folder, `watch-task` where it does not know a task that is named, and
 * `watch-promise` where it holds no answers, or none to one of those.
 * @param tasks those that are as production is; null: those that the run's suite names for `watch`; empty, or it names none: all that
 * have answers
 */
function answersIn(run, tasks) {
    const folder = new _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .RunFolder */ .E((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(run));
    const record = folder.readRecord();
    const named = tasks ?? record.suite.watch?.tasks ?? [];
    const tasksOfRun = record.suite.tasks.map(({ name }) => name);
    const stranger = named.find((name) => !tasksOfRun.includes(name));
    if (stranger !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('watch-task', { run, task: stranger, tasks: tasksOfRun, near: (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(stranger, tasksOfRun) });
    const found = record.suite.tasks
        .filter(({ name }) => named.length === 0 || named.includes(name))
        .map((task) => answersTo(folder, task))
        .filter(({ answers }) => answers.length > 0);
    const lacking = named.filter((name) => found.every(({ task }) => task.name !== name));
    if (found.length === 0 || lacking.length > 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('watch-promise', { run, named: lacking });
    return { folder, record, tasks: found };
}
function answersTo(folder, task) {
    const of = (side) => folder.evidence(side, task.name).load();
    const evidence = { baseline: of('baseline'), candidate: of('candidate') };
    const texts = [...evidence.candidate.values()].filter((each) => each.kind === 'answer');
    const samples = texts.length === 0 ? [] : folder.readSamples(task.name);
    const prompts = new Map(samples.map(({ id, prompt }) => [id, prompt]));
    return { task, samples, evidence, answers: texts.map(({ id, text }) => ({ id, text, prompt: prompts.get(id) })) };
}


/***/ }),

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11267);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);





/** Longer waits cost more runner time than a comment is worth: the report is in the summary already. */
const longestWait = 300;
/** A server that accepts the connection and then says nothing would hold the job until it times out. */
const answerWithin = 60_000;
let clients = 0;
const PatientOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
/**
 * One client for REST and GraphQL, through the proxy that the runner's environment names.
 *
 * 5xx answers and broken connections are tried again after 1, 4 and 9 seconds. Rate limits (403 or 429) wait as long as
 * `retry-after` or `x-ratelimit-reset` say, up to five minutes. A missing permission is never tried again.
 *
 * `second`: milliseconds in one second of waiting, for tests.
 */
function connect(token, where, say, second = 1000) {
    const note = (text) => say((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text));
    const once = (limit) => (seconds, options, _octokit, retries) => {
        const again = retries < 2 && seconds <= longestWait;
        const { method, url } = options;
        note(`GitHub's ${limit} rate limit on ${method} ${url}: ${again ? `trying again in ${seconds} s` : 'giving up'}.`);
        return again;
    };
    const octokit = new PatientOctokit({
        auth: token,
        baseUrl: where.apiUrl,
        userAgent: 'checkpoint-gate',
        request: { fetch: withTimeout(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request?.fetch ?? fetch) },
        // Whether something is there yet is asked all the time: who asked says it where it should have been.
        log: { debug() { }, info() { }, warn: note, error: (text) => void (isAbsence(text) || note(text)) },
        // 429 is a rate limit and belongs to the throttling plugin, which reads the headers.
        retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], retryAfterBaseValue: second },
        // The pause between two writes belongs to this client alone.
        throttle: {
            id: String(clients++),
            onRateLimit: once('primary'),
            onSecondaryRateLimit: once('secondary'),
            retryAfterBaseValue: second,
        },
    });
    return {
        rest: octokit.rest,
        request: octokit.request,
        // octokit.graphql adds /graphql to its base itself.
        graphql: octokit.graphql.defaults({ baseUrl: where.graphqlUrl.replace(/\/graphql$/, '') }),
        paginate: octokit.paginate,
        wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * second)),
    };
}
/** As the client's log writes it: `GET /repos/… - 404 with id … in 61ms`. */
const isAbsence = (text) => /^GET \S+ - 404 /.test(text);
function withTimeout(send) {
    return (url, options) => send(url, { ...options, signal: AbortSignal.timeout(answerWithin) });
}


/***/ }),

/***/ 90024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ isOfJob),
/* harmony export */   qG: () => (/* binding */ jobAccounts),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wI: () => (/* binding */ lookAtAll)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35917);

/** A comment is known by its first line and by its author, over all pages: anybody can write the same first line. */
async function lookAt(client, where, suite) {
    const { head, comments } = await ownComments(client, where, (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markerStart */ .Rs)(suite));
    const ours = comments.flatMap((comment) => {
        const written = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(suite, comment.body);
        return written === null ? [] : [{ ...written, ...comment }];
    });
    return { head, ours: ours.sort((a, b) => a.id - b.id) };
}
/** The comment of every suite that has one: of several of one suite the oldest. */
async function lookAtAll(client, where) {
    const { head, comments } = await ownComments(client, where, _marker_js__WEBPACK_IMPORTED_MODULE_0__/* .everyMarkerStart */ .cS);
    const bySuite = new Map();
    for (const comment of comments.sort((a, b) => a.id - b.id)) {
        const suite = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteIn */ .iE)(comment.body);
        const written = suite === null ? null : (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(suite, comment.body);
        if (suite !== null && written !== null && !bySuite.has(suite))
            bySuite.set(suite, { ...written, ...comment });
    }
    return { head, reports: [...bySuite].map(([suite, found]) => ({ suite, found })) };
}
function ownComments(client, where, start) {
    return where.forge === 'gitea' ? byRest(client, where) : byGraphql(client, where, start);
}
/** `viewerDidAuthor` needs neither the token's login nor a rule for "[bot]"; databaseId cannot hold today's ids. */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body isMinimized viewerDidAuthor author { login } editor { login } }
      }
    }
  }
}`;
async function byGraphql(client, where, start) {
    const { owner, repo, pullRequest: number } = where;
    const own = { head: '', comments: [] };
    let after = null;
    do {
        let page;
        try {
            page = await client.graphql(query, { owner, repo, number, after });
        }
        catch (error) {
            // Only GitHub has GraphQL: a forge that did not say who it is has the other way.
            if (error.status === 404)
                return byRest(client, where);
            throw error;
        }
        const { headRefOid, comments } = page.repository.pullRequest;
        own.head = headRefOid;
        for (const { fullDatabaseId, url, body, isMinimized, viewerDidAuthor, author, editor } of comments.nodes) {
            const editedBy = editor !== null && editor.login !== author?.login ? editor.login : null;
            if (viewerDidAuthor && !isMinimized && body.startsWith(start))
                own.comments.push({ id: Number(fullDatabaseId), url, body, editedBy });
        }
        after = comments.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null;
    } while (after !== null);
    return own;
}
/** As whom the token of a job comments, where it may not ask. */
const usualAccounts = ['gitea-actions', 'forgejo-actions', 'github-actions[bot]'];
/** Whether an account is that of the tokens of jobs, and no user. */
const isOfJob = (account) => usualAccounts.includes(account);
/** Whose what the token writes is: its own account, or whom the token of a job can stand for. */
async function jobAccounts({ rest }) {
    return rest.users.getAuthenticated().then(({ data }) => [data.login], (error) => {
        if (error.status !== 401 && error.status !== 403 && error.status !== 404)
            throw error;
        return usualAccounts;
    });
}
async function byRest(client, { owner, repo, pullRequest }) {
    const { issues, pulls } = client.rest;
    const { data: pull } = await pulls.get({ owner, repo, pull_number: pullRequest });
    const accounts = await jobAccounts(client);
    const all = await client.paginate(issues.listComments, {
        owner,
        repo,
        issue_number: pullRequest,
        per_page: 100,
    });
    return {
        head: pull.head.sha,
        comments: all
            .filter(({ user }) => user !== null && accounts.includes(user?.login ?? ''))
            .map(({ id, html_url, body }) => ({ id, url: html_url, body: body ?? '', editedBy: null })),
    };
}


/***/ }),

/***/ 35917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ withAnswer),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   H9: () => (/* binding */ commentRoom),
/* harmony export */   P7: () => (/* binding */ quoteReport),
/* harmony export */   Pj: () => (/* binding */ longestBody),
/* harmony export */   Rs: () => (/* binding */ markerStart),
/* harmony export */   cS: () => (/* binding */ everyMarkerStart),
/* harmony export */   iE: () => (/* binding */ suiteIn),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* unused harmony exports longestData, withoutAnswer */
/** Of a comment, in characters; bytes are counted, to be safe. */
const longestBody = 65_536;
/** Longest line of data: a sixth of what a comment may have. */
const longestData = 10_000;
/** More than a notice has around the report before it. */
const roomOfNotice = 3000;
const lines = /^<!-- checkpoint-gate suite=\S+ run=(\d+)(?: attempt=(\d+) sha=([0-9a-f]{7,64}) stage=(running|ended|stopped))? -->\n/;
const dataLine = /^<!-- checkpoint-gate data=([^<>\n]+) -->\n/;
const reportEnd = '<!-- /checkpoint-gate report -->';
const quotedReport = new RegExp(`^<!-- checkpoint-gate report=([0-9a-f]{7,64}|unknown) -->\\n([\\s\\S]*?)^${reportEnd}$`, 'm');
/**
 * The whole body of a comment. Its hidden first lines cannot be ended or taken for another's: the suite's name is encoded, and data
 * that could end its line, or is too long, is left out whole.
 */
function bodyOf(suite, { runId, attempt, sha }, stage, data, text) {
    const first = `${markerStart(suite)}run=${runId} attempt=${attempt} sha=${sha} stage=${stage} -->`;
    return [first, ...(data !== null && isData(data) ? [`<!-- checkpoint-gate data=${data} -->`] : []), text].join('\n');
}
/** Null where the body is not one of the suite's. Comments that were edited in a browser come with \r\n. */
function readBody(suite, body) {
    const plain = body.replaceAll('\r\n', '\n');
    const first = lines.exec(plain);
    if (first === null || !plain.startsWith(markerStart(suite)))
        return null;
    const [head, run, attempt, sha, stage] = first;
    const rest = plain.slice(head.length);
    const data = dataLine.exec(rest);
    return {
        claim: { runId: Number(run), attempt: Number(attempt ?? 1), sha: sha ?? null },
        stage: stage ?? 'ended',
        data: data !== null && isData(data[1]) ? data[1] : null,
        text: rest.slice(data?.[0].length ?? 0),
    };
}
/** The suite whose comment it is; null: of none. */
function suiteIn(body) {
    const name = /^<!-- checkpoint-gate suite=(\S+) run=/.exec(body)?.[1];
    try {
        return name === undefined ? null : decodeURIComponent(name);
    }
    catch {
        return null;
    }
}
const answered = /^<!-- checkpoint-gate answer -->\n.*\n<!-- \/checkpoint-gate answer -->\n\n?/;
/** The text with an answer to somebody's command above it, in the place of the one before. `line`: markdown of one line. */
function withAnswer(text, line) {
    return `<!-- checkpoint-gate answer -->\n${line}\n<!-- /checkpoint-gate answer -->\n\n${withoutAnswer(text)}`;
}
function withoutAnswer(text) {
    return text.replace(answered, '');
}
/** The last report in a comment: all of its text, or the part of a notice that holds it; null: there was none yet. */
function reportIn({ claim, stage, text }) {
    const [whole, sha, inner] = quotedReport.exec(text) ?? [];
    if (whole !== undefined)
        return { sha: sha === 'unknown' ? null : sha, text: inner };
    return stage === 'ended' ? { sha: claim.sha, text: withoutAnswer(text) } : null;
}
/** A report as a notice holds it, to be found again by `reportIn`. No text of a model or a user can hold these lines: `<` is escaped there. */
function quoteReport({ sha, text }) {
    return `<!-- checkpoint-gate report=${sha ?? 'unknown'} -->\n\n${text.trim()}\n\n${reportEnd}`;
}
/** How many bytes a report may have in a comment: the next run's notice stands above it. */
function commentRoom(suite, where, data) {
    return longestBody - Buffer.byteLength(bodyOf(suite, where, 'running', data, '')) - roomOfNotice;
}
/** How every comment of ours begins. */
const everyMarkerStart = '<!-- checkpoint-gate suite=';
/** How every comment of a suite begins, whichever version wrote it. */
function markerStart(suite) {
    return `${everyMarkerStart}${encodeURIComponent(suite)} `;
}
function isData(data) {
    return data.length <= longestData && /^[^<>\n]+$/.test(data) && !data.includes('--');
}


/***/ }),

/***/ 57644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aj: () => (/* binding */ warningOf),
/* harmony export */   kQ: () => (/* binding */ lacksPermission),
/* harmony export */   tk: () => (/* binding */ readOnlyBecause),
/* harmony export */   vt: () => (/* binding */ whatWasSaid)
/* harmony export */ });
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42347);


/** Which advice belongs to a failed request. */
function warningOf(error, part) {
    const failure = error;
    const problem = { ...part, said: whatWasSaid(error) };
    if (failure.status === 401)
        return _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.badToken(problem);
    if (lacksPermission(error))
        return _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.permission(problem);
    return isTemporary(failure) ? _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.unreachable(problem) : _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.refused(problem);
}
/** Why nothing at all can be written; null: this failure does not say that. `wrote`: whether something was. */
function readOnlyBecause(error, { readOnlyToken }, wrote) {
    if (readOnlyToken === null || wrote || !lacksPermission(error))
        return null;
    return _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.readOnlyToken({ because: readOnlyToken, said: whatWasSaid(error) });
}
/** What somebody else's program said, to stand inside a sentence. */
function quoted(text) {
    return (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(text, 200).replace(/\.+$/, '');
}
/** What was said of a failed request, with its status. */
function whatWasSaid(error) {
    const failure = error;
    const text = messageOf(failure);
    return quoted(failure.status ? `${failure.status} ${text}` : text);
}
/** GitHub answers 404 where the token may not even know the thing, and 403 also for what no permission mends. */
function lacksPermission(error) {
    const failure = error;
    const { status, errors } = failure;
    if (errors)
        return errors[0]?.type === 'FORBIDDEN' || errors[0]?.type === 'NOT_FOUND';
    const about = /not accessible|permission|must have|must authenticate|should have|required scope/i;
    return status === 404 || (status === 403 && about.test(messageOf(failure)));
}
function messageOf({ response, errors, message }) {
    const body = response?.data;
    return errors?.[0]?.message ?? (typeof body === 'object' ? body.message : undefined) ?? message ?? 'nothing';
}
function isTemporary(failure) {
    const { status, errors } = failure;
    if (status === undefined)
        return errors === undefined || errors[0]?.type === 'RATE_LIMITED';
    return status >= 500 || status === 429 || (status === 403 && /rate limit/i.test(messageOf(failure)));
}


/***/ }),

/***/ 91337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ gradesFile),
/* harmony export */   g8: () => (/* binding */ ProductionGrades),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** In the run folder. */
const gradesFile = 'production-grades.jsonl';
const hashOf = (prompt, answer) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([prompt, answer]))
    .digest('hex')
    .slice(0, 24);
/** Grades by what they are of, each grader's: the last one counts. Lines that are something else are passed over. */
class ProductionGrades {
    #of = new Map();
    constructor(lines) {
        for (const line of lines)
            if (isGrade(line))
                this.add(line);
    }
    add({ task, id, hash, grader, grade, refused }) {
        const key = keyOf(task, id, hash);
        const known = this.#of.get(key) ?? new Map();
        this.#of.set(key, known.set(grader, { grade, refused }));
    }
    of(task, id, hash) {
        return this.#of.get(keyOf(task, id, hash)) ?? new Map();
    }
}
const keyOf = (task, id, hash) => JSON.stringify([task, id, hash]);
function isGrade(line) {
    const { task, id, hash, grader, grade, refused } = (line ?? {});
    return ([task, id, hash, grader].every((each) => typeof each === 'string') &&
        [1, 2, 3, 4, 5].includes(grade) &&
        typeof refused === 'boolean');
}


/***/ })

};
