export const id = 2969;
export const ids = [2969];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 27208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeSheets: () => (/* binding */ makeSheets)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 2 modules
var run_folder = __webpack_require__(45058);
// EXTERNAL MODULE: ./lib/people/read.js + 7 modules
var read = __webpack_require__(32592);
// EXTERNAL MODULE: ./lib/people/asked.js
var people_asked = __webpack_require__(4555);
;// CONCATENATED MODULE: ./lib/people/sheet/guide.js

/** What a rater may write in a cell, in words: `1 very poor, 2 poor, ... 5 excellent, 0 or x: cannot judge`. */
function choicesText(asked, all) {
    const cannot = `${(0,people_asked/* cannotKeys */.S5)(all).join(' or ')} cannot judge`;
    const options = asked.options.map(({ value, label }) => `${value} ${label}`.trim());
    return [...(options.length > 9 ? [options[0], '...', options.at(-1)] : options), cannot].join(', ');
}
/** For those who rate in a spreadsheet or in Label Studio: what is wanted. */
function guideText({ compare, rubric }) {
    const asked = (0,people_asked/* askedOf */.iN)(compare, rubric);
    const criteria = rubric.criteria.map(({ title, asks }) => `- ${title}: ${asks}`);
    const how = compare === 'pairs'
        ? 'Read both answers of a row, then say which one serves better, or that they are equally good. Which system wrote which is hidden and changes from row to row.'
        : 'Give every criterion of every row a grade. Which system wrote the answer is hidden, and the same question comes again with another answer.';
    return `${[
        rubric.role,
        how,
        ['The criteria:', ...criteria].join('\n'),
        ['What to write:', ...asked.map((each) => `- ${each.title} ${choicesText(each, asked)}`)].join('\n'),
        `A number or its word both do (${people_asked/* cannotJudge */.Dl} for the last). Leave open what you have not read: it counts for neither side.`,
        'Some rows come a second time: judge them afresh. Length by itself is no merit. Do not talk about rows with other raters before everyone is done.',
        'In a spreadsheet: write only into the columns of the grades and notes. Rows may be sorted as whole rows. Leave the columns item and seal as they are: they prove that a row is whole. An apostrophe in front of an answer keeps the spreadsheet from taking it for a formula or a number.',
    ].join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/people/sheet/texts.js
var sheet_texts = __webpack_require__(8067);
;// CONCATENATED MODULE: ./lib/people/sheet/csv.js



/**
 * The sheet as a table for spreadsheets: UTF-8 with a byte-order mark, which Excel needs; every cell quoted; an apostrophe in front
 * of texts that a spreadsheet would run as a formula or make a number of, since quotes do not keep it from that; texts that are too long
 * cut by one rule for all.
 */
function csvSheet({ compare, rubric, items }) {
    const asked = (0,people_asked/* askedOf */.iN)(compare, rubric);
    const hasReferences = items.some(({ references }) => references.length > 0);
    const answers = compare === 'pairs' ? ['answer_1', 'answer_2'] : ['answer'];
    const head = [
        'item',
        'question',
        ...(hasReferences ? ['reference'] : []),
        ...answers,
        ...asked.map((each) => `${each.column}: ${choicesText(each, asked)}`),
        'note',
        'seal',
    ];
    const rows = items.map((item) => [
        item.item,
        textCell((0,sheet_texts/* questionText */.mD)(item.question)),
        ...(hasReferences ? [textCell(item.references.join('\n\n'))] : []),
        ...item.answers.map((answer) => textCell(answer.trim() === '' ? sheet_texts/* nothing */.s6 : answer)),
        ...asked.map(() => ''),
        '',
        item.seal,
    ]);
    return `\uFEFF${[head, ...rows].map(csvRow).join('')}`;
}
function csvRow(cells) {
    return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
}
/** Spreadsheets run what begins with one of these, invisible characters aside; East Asian ones the wide forms too. */
const formula = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;
/** They make numbers and dates of what could be one, and write it in their own way: `0012`, `3/4`, `50 %`, `May 26`, `TRUE`. */
const converted = (text) => text.trim().length <= 40 &&
    (/\p{N}/u.test(text) || /^\s*(true|false|wahr|falsch|vrai|faux|vero|falso)\s*$/i.test(text));
function textCell(text) {
    const cell = (0,sheet_texts/* cellText */.Ie)(text);
    return formula.test(cell) || converted(cell) ? `'${cell}` : cell;
}

// EXTERNAL MODULE: ./lib/shared/web-page.js
var web_page = __webpack_require__(53267);
;// CONCATENATED MODULE: ./lib/people/sheet/page/packed.js
// Made by scripts/page.mjs from style.css and script/.
const page = {
    "style": ":root {\n  color-scheme: light dark;\n  --ground: #f4f5f7;\n  --card: #ffffff;\n  --ink: #1d2630;\n  --quiet: #5a6673;\n  --line: #d9dee4;\n  --accent: #17617a;\n  --on-accent: #ffffff;\n  --tint: #e3f0f4;\n  --warning: #8a4b00;\n  font:\n    16px / 1.55 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    Roboto,\n    \"Noto Sans\",\n    sans-serif;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --ground: #12161b;\n    --card: #1b2128;\n    --ink: #e4e8ed;\n    --quiet: #9aa7b4;\n    --line: #323c47;\n    --accent: #7cc4da;\n    --on-accent: #0d1a20;\n    --tint: #1f3540;\n    --warning: #f0b35c;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0;\n  background: var(--ground);\n  color: var(--ink);\n}\nh1,\nh2,\nh3,\np,\ndl {\n  margin: 0;\n}\nh1 {\n  font-size: 1.05rem;\n  font-weight: 650;\n  overflow-wrap: anywhere;\n}\nh2 {\n  font-size: 1.25rem;\n  font-weight: 650;\n}\n/* Where reading begins on a new screen: it has the focus, but nothing to press. */\nh2:focus-visible {\n  outline: none;\n}\nh3 {\n  font-size: 0.8rem;\n  font-weight: 650;\n  color: var(--quiet);\n}\n.rater {\n  font-weight: 400;\n  color: var(--quiet);\n}\n.quiet {\n  color: var(--quiet);\n}\n.hidden {\n  display: none;\n}\n\n/* What can be pressed */\nbutton {\n  font: inherit;\n  font-size: 0.9rem;\n  color: inherit;\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  padding: 0.35rem 0.7rem;\n  cursor: pointer;\n}\ntd button {\n  padding-block: 0;\n}\nbutton:hover {\n  border-color: var(--accent);\n}\nbutton[aria-pressed=\"true\"] {\n  background: var(--tint);\n  border-color: var(--accent);\n  box-shadow: inset 0 0 0 1px var(--accent);\n  font-weight: 600;\n}\nbutton.primary {\n  border-color: var(--accent);\n  color: var(--accent);\n  font-weight: 600;\n}\nbutton.primary.ready,\n.page button.primary {\n  background: var(--accent);\n  color: var(--on-accent);\n}\n:focus-visible {\n  outline: 3px solid var(--accent);\n  outline-offset: 2px;\n}\nkbd {\n  font:\n    600 0.75rem / 1 ui-monospace,\n    SFMono-Regular,\n    Menlo,\n    Consolas,\n    monospace;\n  border: 1px solid currentColor;\n  border-radius: 4px;\n  padding: 0.1rem 0.35rem;\n  margin-inline: 0.1rem;\n  opacity: 0.75;\n  white-space: nowrap;\n}\ntextarea {\n  font: inherit;\n  width: 100%;\n  color: inherit;\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  padding: 0.5rem;\n  resize: vertical;\n}\n\n/* Around every screen */\nheader {\n  background: var(--card);\n  border-bottom: 1px solid var(--line);\n  padding: 0.45rem 1.25rem 0.6rem;\n}\n.row {\n  max-width: 84rem;\n  margin-inline: auto;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1rem;\n  align-items: center;\n  justify-content: space-between;\n}\nnav {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.4rem;\n}\nnav button {\n  border-color: transparent;\n  color: var(--quiet);\n}\n.progress {\n  justify-content: flex-start;\n  margin-top: 0.2rem;\n  font-size: 0.85rem;\n  color: var(--quiet);\n}\nprogress {\n  appearance: none;\n  flex: 1 1 12rem;\n  max-width: 28rem;\n  height: 0.5rem;\n  border: 0;\n  border-radius: 1rem;\n  overflow: hidden;\n  background: var(--line);\n}\nprogress::-webkit-progress-bar {\n  background: var(--line);\n}\nprogress::-webkit-progress-value {\n  background: var(--accent);\n}\nprogress::-moz-progress-bar {\n  background: var(--accent);\n}\n.count {\n  font-variant-numeric: tabular-nums;\n}\n.warning {\n  color: var(--warning);\n  font-weight: 600;\n}\n.live {\n  max-width: 84rem;\n  margin: 0 auto;\n  padding: 0 1.25rem;\n}\n.live.shown {\n  padding-top: 0.75rem;\n  color: var(--quiet);\n}\nmain {\n  outline: none;\n  max-width: 84rem;\n  margin: 0 auto;\n  padding: 1.25rem;\n}\n\n/* One item */\n.texts,\n.context {\n  display: grid;\n  gap: 0.9rem;\n  min-width: 0;\n}\n.context {\n  grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));\n}\nsection {\n  min-width: 0;\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 12px;\n  padding: 0.7rem 1rem 0.9rem;\n}\nsection h3 {\n  margin-bottom: 0.25rem;\n}\nsection.asked,\nsection.reference {\n  background: transparent;\n}\n.text {\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  tab-size: 4;\n  unicode-bidi: plaintext;\n}\n.text.empty {\n  color: var(--quiet);\n  font-style: italic;\n}\n.pair .answers {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);\n  gap: 1rem;\n}\n.questions {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 12px;\n  padding: 1rem 1.1rem;\n  display: grid;\n  gap: 1rem;\n}\n.question h3 {\n  font-size: 0.95rem;\n  color: var(--ink);\n}\n.question p {\n  font-size: 0.85rem;\n  line-height: 1.4;\n  color: var(--quiet);\n  margin: 0.1rem 0 0.5rem;\n}\n.options {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.4rem;\n}\n.rest {\n  display: grid;\n  gap: 0.4rem 0.75rem;\n  align-items: center;\n}\n.note {\n  font-size: 0.85rem;\n  color: var(--quiet);\n}\n.moves {\n  display: flex;\n  gap: 0.5rem;\n  justify-content: flex-end;\n}\n.rest > .cannot {\n  justify-self: start;\n}\n\n.pair .questions {\n  position: sticky;\n  bottom: 0.75rem;\n  margin-top: 1rem;\n  box-shadow: 0 4px 24px rgb(0 0 0 / 12%);\n  gap: 0.75rem;\n}\n.pair .options {\n  display: grid;\n  grid-template-columns: repeat(5, minmax(0, 1fr));\n}\n.pair .options button {\n  display: grid;\n  gap: 0.3rem;\n  justify-items: center;\n  align-content: center;\n  line-height: 1.3;\n}\n.pair .rest {\n  grid-template-columns: auto auto minmax(0, 1fr) auto;\n}\n.pair .rest textarea {\n  height: 2.4rem;\n}\n\n.single {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) 25rem;\n  gap: 1.25rem;\n  align-items: start;\n}\n.single .questions {\n  position: sticky;\n  top: 0.75rem;\n  gap: 0.6rem;\n  max-height: calc(100vh - 1.5rem);\n  overflow-y: auto;\n  padding-bottom: 0;\n}\n.single .rest {\n  position: sticky;\n  bottom: 0;\n  background: var(--card);\n  border-top: 1px solid var(--line);\n  padding-block: 0.6rem;\n  grid-template-columns: auto minmax(0, 1fr);\n}\n.single .rest .moves {\n  grid-area: 1 / 2;\n}\n.single .rest textarea {\n  height: 2.4rem;\n}\n.single .question p {\n  font-size: 0.8rem;\n  line-height: 1.35;\n  margin-bottom: 0.3rem;\n}\n.single .question {\n  border-inline-start: 3px solid transparent;\n  padding-inline-start: 0.7rem;\n  margin-inline-start: -0.7rem;\n}\n.single .question.aimed {\n  border-color: var(--accent);\n}\n.single .options button {\n  display: grid;\n  justify-items: center;\n  flex: 1 0 2.6rem;\n  padding: 0.2rem;\n  line-height: 1.2;\n}\n.single .options span {\n  font-size: 0.7rem;\n  color: var(--quiet);\n}\n\n/* Other screens */\n.page {\n  max-width: 46rem;\n  margin: 0 auto;\n  display: grid;\n  gap: 0.9rem;\n  justify-items: start;\n}\n.page > * {\n  max-width: 100%;\n}\ndialog.page {\n  margin: auto;\n  background: var(--card);\n  color: inherit;\n  border: 1px solid var(--line);\n  border-radius: 14px;\n  padding: 1.5rem;\n}\ndialog.page:not([open]) {\n  display: none;\n}\ndialog::backdrop {\n  background: rgb(0 0 0 / 40%);\n}\n.role {\n  border-inline-start: 3px solid var(--line);\n  padding-inline-start: 0.9rem;\n}\ndl.criteria {\n  display: grid;\n  gap: 0.15rem;\n}\ndt {\n  font-weight: 600;\n}\ndd {\n  margin: 0 0 0.5rem;\n  color: var(--quiet);\n}\ndl.keys {\n  display: grid;\n  grid-template-columns: auto minmax(0, 1fr);\n  gap: 0.3rem 1rem;\n}\ndl.keys dd {\n  margin: 0;\n}\ntable {\n  border-collapse: collapse;\n  width: 100%;\n}\nth,\ntd {\n  text-align: start;\n  vertical-align: top;\n  padding: 0.4rem 0.9rem 0.4rem 0;\n  border-bottom: 1px solid var(--line);\n  overflow-wrap: anywhere;\n}\ntr.open td {\n  font-weight: 600;\n}\n.file {\n  background: var(--tint);\n  border-radius: 8px;\n  padding: 0.6rem 0.9rem;\n  overflow-wrap: anywhere;\n}\n.actions {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n}\n.sent {\n  font-weight: 600;\n}\ndetails {\n  width: 100%;\n}\n\n@media (max-width: 60rem), (max-height: 30rem) {\n  .single {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .single .questions {\n    position: static;\n    max-height: none;\n  }\n  .single .rest {\n    position: static;\n  }\n}\n@media (max-height: 34rem) {\n  .pair .questions {\n    position: static;\n  }\n}\n@media (max-width: 44rem) {\n  main,\n  header {\n    padding-inline: 0.75rem;\n  }\n  .pair .answers {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .pair .questions {\n    position: static;\n  }\n  .pair .options {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .pair .rest {\n    grid-template-columns: minmax(0, 1fr);\n  }\n}\n@media (hover: none) {\n  button kbd,\n  label kbd {\n    display: none;\n  }\n}\n@media (prefers-reduced-motion: no-preference) {\n  button {\n    transition:\n      background 0.12s,\n      border-color 0.12s;\n  }\n}\n@media print {\n  nav,\n  .moves {\n    display: none;\n  }\n}",
    "script": "(function(){let e=JSON.parse(document.getElementById(`data`).textContent),t={progress:{items:{},place:0,revision:0,filed:0},undo:[]},n=()=>({grades:{},cannot:!1,note:``,milliseconds:0,changes:0,at:null}),r=t=>e.items[t];function i(e){let{items:i}=t.progress,{item:a}=r(e);return i[a]??=n(),i[a]}function a({grades:t,cannot:n}){return n||e.asked.every(({name:e})=>t[e]!==void 0)}let o=()=>e.items.map((e,t)=>t),s=()=>o().filter(e=>!a(i(e))),c=()=>e.items.length-s().length;function l(e,t,{code:n}){f(e,e=>{e.cannot=!1,e.grades[t]=n})}function u(e){f(e,e=>{e.cannot=!e.cannot,e.cannot&&(e.grades={})})}function d(e,t){let n=i(e);n.note=t,m(n)}function f(e,n){let r=i(e);t.undo.push({place:e,before:{...r,grades:{...r.grades}}}),n(r),r.changes+=1,m(r)}function p(){let e=t.undo.pop();if(e===void 0)return null;let n=i(e.place);return n.grades=e.before.grades,n.cannot=e.before.cannot,m(n),e.place}function m(e){e.at=(/* @__PURE__ */ new Date()).toISOString(),t.progress.revision+=1}function h(e){let n=0;for(let a of o()){let{item:o}=r(a),[s,c]=[i(a),e[o]];c?.at==null||s.at!==null&&s.at>=c.at||(t.progress.items[o]={...c,milliseconds:Math.max(s.milliseconds,c.milliseconds)},n+=1)}return n>0&&(t.progress.revision+=1),n}let g=12e4,_={place:null,since:null,active:0};function v(e){y(),_.place=e,b()}function y(){if(_.since===null||_.place===null)return;let e=Math.min(performance.now(),_.active+g);i(_.place).milliseconds+=Math.max(0,Math.round(e-_.since)),_.since=null}function b(){_.active=performance.now(),_.since=_.place===null||document.hidden?null:_.active}function ee(){(performance.now()-_.active>g||_.since===null)&&(y(),b()),_.active=performance.now()}function x(){for(let e of[`pointermove`,`pointerdown`,`keydown`,`scroll`,`wheel`,`touchmove`])addEventListener(e,ee,{passive:!0});document.addEventListener(`visibilitychange`,()=>document.hidden?y():b())}function S(e,{with:t={},...n}={},...r){let i=Object.assign(document.createElement(e),n);for(let[e,n]of Object.entries(t))i.setAttribute(e,n);for(let e of r)e!==null&&e!==!1&&i.append(e);return i}function C(e,t,n={},...r){return S(`button`,{type:`button`,onclick:t,...n},e,...r)}function w(e){return S(`kbd`,{},e)}function te(e,t){let n=e.trim()===``;return S(`div`,{className:n?`${t} empty`:t,dir:`auto`,lang:``},n?`(empty)`:e)}let T=`checkpoint-gate/${e.sheet}/${e.rater}`,E={browser:!0,revision:0,at:null};function ne(){let e=k();e!==null&&(t.progress=e,E.revision=e.revision,E.at=/* @__PURE__ */ new Date)}function D(){O();try{localStorage.setItem(T,JSON.stringify(t.progress)),E.browser=!0,E.revision=t.progress.revision,E.at=/* @__PURE__ */ new Date}catch{E.browser=!1}}function O(){let e=k();return e===null||e.revision===E.revision?!1:(E.revision=e.revision,t.progress.filed=Math.max(t.progress.filed,e.filed),t.progress.revision=Math.max(t.progress.revision,e.revision),h(e.items)>0)}function k(){try{let e=localStorage.getItem(T),t=e===null?null:JSON.parse(e);return t!==null&&typeof t.items==`object`&&Number.isFinite(t.revision)?{...t,place:re(t.place)}:null}catch{return E.browser=!1,null}}function re(t){return Number.isInteger(t)&&t>=0&&t<e.items.length?t:0}function A(e){let{revision:n,filed:r}=t.progress;return n!==r&&(e||!E.browser||n!==E.revision)}function j(t){return`ratings-${e.rater.replace(/[^\\p{L}\\p{N}_-]+/gu,`_`)}-${e.sheet}.${t}`}function M(){y();let t={format:`checkpoint-gate ratings`,version:1,sheet:e.sheet,rater:e.rater,saved:(/* @__PURE__ */ new Date()).toISOString(),items:o().map(N)};return`${JSON.stringify(t,null,1)}\\n`}function N(e){let{item:t,seal:n}=r(e),{grades:a,cannot:o,note:s,milliseconds:c,changes:l,at:u}=i(e);return{item:t,seal:n,grades:a,cannot:o,note:s,seconds:c/1e3,changes:l,at:u}}function ie(){y();let t=[`item`,...e.asked.map(({column:e})=>e),`note`,`seconds`,`seal`],n=o().map(t=>{let{item:n,seal:r,grades:i,cannot:a,note:o,seconds:s}=N(t);return[n,...e.asked.map(({name:t})=>a?e.cannot.code:i[t]??``),o,s,r]}),r=e=>`\"${String(e).replace(/^(?=[=+\\-@\\t\\r＝＋－＠])/,`'`).replaceAll(`\"`,`\"\"`)}\"`;return`\\uFEFF${[t,...n].map(e=>`${e.map(r).join(`,`)}\\r\\n`).join(``)}`}function P(e,t,n){let r=URL.createObjectURL(new Blob([n],{type:t})),i=document.createElement(`a`);i.href=r,i.download=e,document.body.append(i),i.click(),i.remove(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}function F(){P(j(`json`),`application/json`,M()),t.progress.filed=t.progress.revision,D()}async function ae(t){let n=e=>({said:e,taken:0}),r;try{r=JSON.parse(await t.text())}catch{return n(`${t.name} is no file of saved ratings.`)}if(r?.format!==`checkpoint-gate ratings`||!Array.isArray(r.items))return n(`${t.name} is no file of saved ratings.`);if(r.sheet!==e.sheet||r.rater!==e.rater)return n(`${t.name} belongs to another sheet.`);let i=h(Object.fromEntries(r.items.map(e=>[e.item,oe(e)])));return D(),{said:i===0?`Nothing in it was newer than what is here.`:`Loaded: ${i} items.`,taken:i}}function oe({grades:t,cannot:n,note:r,seconds:i,changes:a,at:o}){let s=e.asked.flatMap(({name:e,options:n})=>{let r=t?.[e];return n.some(e=>e.code===r)?[[e,r]]:[]});return{grades:Object.fromEntries(s),cannot:n===!0,note:String(r??``),milliseconds:Math.round(Number(i)*1e3)||0,changes:Number(a)||0,at:typeof o==`string`?o:null}}let se=e=>e.cannot?`cannot judge`:a(e)?`rated`:`open`;function ce(t,n){let r=e.items.length,i=S(`progress`,{max:r,id:`bar`,with:{\"aria-label\":`Items rated`}}),a=S(`span`,{className:`count`}),o=S(`span`,{className:`saved`}),s=S(`p`,{className:`live`,with:{role:`status`}}),l=S(`main`,{tabIndex:-1}),u=S(`input`,{type:`file`,accept:`.json,application/json`,className:`hidden`,tabIndex:-1,with:{\"aria-hidden\":`true`}}),d=e=>{s.textContent=e,s.classList.toggle(`shown`,e!==``)};u.onchange=async()=>{let[e]=u.files??[];if(u.value=``,e===void 0)return;let{said:t,taken:r}=await ae(e);r>0&&n.loaded(),d(t)};let f=()=>{F(),d(`Saved as a file: look in the folder of your downloads.`),p()},p=()=>{i.value=c(),a.textContent=`${c()} of ${r} done`,o.textContent=le(),o.classList.toggle(`warning`,!E.browser)};return t.replaceChildren(S(`header`,{},S(`div`,{className:`row`},S(`h1`,{dir:`auto`},e.task,S(`span`,{className:`rater`},` for ${e.rater}`)),S(`nav`,{with:{\"aria-label\":`Sheet`}},C(`Save to a file`,f),C(`Load`,()=>u.click()),C(`All items `,n.list,{},w(`l`)),C(`Finish `,n.finish,{},w(`f`)),C(`Help `,n.help,{},w(`?`)))),S(`div`,{className:`row progress`},i,a,o)),s,l,u),{main:l,refresh:p,say:d}}function le(){return E.browser?E.at===null?``:`Saved in this browser at ${E.at.toLocaleTimeString([],{hour:`2-digit`,minute:`2-digit`})}`:`This browser keeps nothing: save to a file before you close it.`}function I(...t){let{role:n,criteria:r}=e.guide,[i,a]=e.compare===`pairs`?[`Two answers to one question: which is better?`,`Read both, then say which one serves better, or that they are equally good. Which system wrote which is hidden and changes from pair to pair. Some pairs come a second time: judge them afresh.`]:[`One answer at a time: how good is it?`,`Give every criterion a grade. Which system wrote the answer is hidden, and the same question comes again with another answer. Some answers come a second time: judge them afresh.`];return[S(`h2`,{tabIndex:-1},i),S(`p`,{},a),...t,S(`p`,{className:`role`,dir:`auto`},n),S(`dl`,{className:`criteria`},...r.flatMap(({title:e,asks:t})=>[S(`dt`,{dir:`auto`},e),S(`dd`,{dir:`auto`},t)])),S(`p`,{},`Judge what the answer says, not how long it is. Please do not talk about items with other raters before everyone is done.`),S(`h3`,{},`Keys`),ue(),S(`p`,{className:`quiet`},`Everything stays on this computer. Ratings are saved in this browser after every change; use “Save to a file” to go on elsewhere, or where the browser is private.`)]}function ue(){let t=e.asked.flatMap(({options:e})=>e.flatMap(({key:e})=>e??[])),[n,r]=[t[0],t.at(-1)];return S(`dl`,{className:`keys`},...[...e.asked.every(({options:e})=>e[0].key!==null)?[[[n,`…`,r],`rate`]]:[],[[`+`,`−`],`a grade up or down`],[e.cannot.keys,`cannot judge`],[[`→`,`n`,`Enter`],`next`],[[`←`,`p`],`back`],...e.asked.length>1?[[[`j`,`k`],`next or previous criterion`]]:[],[[`u`],`undo`],[[`m`],`write a note; Esc leaves it`],[[`l`],`all items`],[[`f`],`finish`],[[`?`],`this help`]].flatMap(([e,t])=>[S(`dt`,{},...e.map(e=>e===`…`?` to `:w(e))),S(`dd`,{},t)]))}function de(e){addEventListener(`keydown`,t=>{if(t.ctrlKey||t.metaKey||t.altKey||document.querySelector(`dialog[open]`)!==null)return;let n=t.target;n.closest(`textarea, input`)===null?(t.key!==`Enter`&&t.key!==` `||n.closest(`button, summary`)===null)&&R(L(t),t.repeat,e)&&t.preventDefault():t.key===`Escape`&&e.leaveNote()})}function L({key:e,code:t}){if(/^[a-z0-9]$/i.test(e))return e.toLowerCase();let n=/^(?:Digit|Numpad|Key)(\\w)$/.exec(t);return n===null||/^[+\\-?−]$/.test(e)?e:n[1].toLowerCase()}function R(e,t,n){if(e===`ArrowRight`||e===`n`||e===`Enter`)n.on();else if(e===`ArrowLeft`||e===`p`)n.back();else if(t)return!1;else if(e===`+`)n.step(1);else if(e===`-`||e===`−`)n.step(-1);else if(e===`j`)n.aim(1);else if(e===`k`)n.aim(-1);else if(e===`u`)n.undo();else if(e===`m`)n.note();else if(e===`l`)n.list();else if(e===`f`)n.finish();else if(e===`?`||e===`h`)n.help();else return n.mark(e);return!0}let z={system:`Instructions`,user:`Question`,assistant:`Earlier answer`};function B(t,n){let{question:o,references:s,answers:c}=r(t),l=e.compare===`pairs`,u=e.asked.map((e,t)=>fe(e,t,n)),d=C(`Cannot judge `,n.cannot,{className:`cannot`},w(e.cannot.keys[0])),f=S(`textarea`,{id:`note`,rows:2,dir:`auto`,value:i(t).note});f.oninput=()=>n.write(f.value);let p=C(`Next `,n.on,{className:`primary`},w(`→`)),m=S(`h2`,{tabIndex:-1,id:`item`},`${l?`Pair`:`Answer`} ${t+1} of ${e.items.length}`),h=S(`article`,{className:l?`pair`:`single`,with:{\"aria-labelledby\":`item`}},S(`div`,{className:`texts`},m,S(`div`,{className:`context`},...o.map(({role:e,content:t})=>V(z[e]??e,t,`asked`)),...s.map((e,t)=>V(s.length===1?`Reference`:`Reference ${t+1}`,e,`reference`))),S(`div`,{className:`answers`},...c.map((e,t)=>V(l?`Answer ${t+1}`:`Answer`,e,`answer`)))),S(`form`,{className:`questions`,onsubmit:()=>!1,with:{\"aria-label\":`Rating`}},...u.map(({element:e})=>e),S(`div`,{className:`rest`},d,S(`label`,{className:`note`,htmlFor:`note`},`Note `,w(`m`)),f,S(`div`,{className:`moves`},C(`Back `,n.back,{},w(`←`)),p)))),g=()=>{let e=i(t);for(let[t,r]of u.entries())r.refresh(e.grades,n.aimed()===t&&u.length>1);d.setAttribute(`aria-pressed`,String(e.cannot)),p.classList.toggle(`ready`,a(e))};return g(),{element:h,refresh:g,note:f}}function V(e,t,n){return S(`section`,{className:n},S(`h3`,{},e),te(t,`text`))}function fe({name:t,title:n,asks:r,options:i},a,o){let s=i.map(({label:t,value:n,key:r},i)=>{let s=e.compare===`scores`,c=s?[S(`b`,{},String(n)),t&&S(`span`,{},t)]:[S(`span`,{},t)];return S(`button`,{type:`button`,onclick:()=>o.choose(a,i),with:{\"aria-pressed\":`false`}},!s&&r!==null&&w(r),...c)}),c=S(`div`,{className:`question`,onfocus:null,with:{role:`group`,\"aria-labelledby\":`q${a}`,\"aria-describedby\":`w${a}`}},S(`h3`,{id:`q${a}`},n),S(`p`,{id:`w${a}`},r),S(`div`,{className:`options`},...s));return c.addEventListener(`focusin`,()=>o.aim(a)),{element:c,refresh:(e,n)=>{c.classList.toggle(`aimed`,n);for(let[n,r]of s.entries())r.setAttribute(`aria-pressed`,String(e[t]===i[n].code))}}}function pe(e){return S(`article`,{className:`page`},...I(S(`p`,{},C(c()===0?`Begin `:`Go on `,e,{className:`primary`},w(`Enter`)))))}function me(t){let n={rated:`✓`,\"cannot judge\":`–`,open:`○`},r=o().map(r=>{let a=i(r),o=se(a);return S(`tr`,{className:o===`open`?`open`:``},S(`td`,{},C(String(r+1),()=>t(r),{with:{\"aria-label\":`Go to item ${r+1}`}})),S(`td`,{},`${n[o]} ${o}`),S(`td`,{},e.asked.map(({name:e,options:t})=>he(a.grades[e],t)).filter(Boolean).join(` · `)),S(`td`,{className:`quiet`,dir:`auto`},a.note))}),a=[`Item`,`State`,e.compare===`pairs`?`Answer`:`Grades`,`Note`];return S(`article`,{className:`page`},S(`h2`,{tabIndex:-1},`All items`),S(`p`,{},`${c()} of ${o().length} done.`),S(`table`,{},S(`thead`,{},S(`tr`,{},...a.map(e=>S(`th`,{scope:`col`},e)))),S(`tbody`,{},...r)))}function he(t,n){return t===void 0||e.compare===`scores`?t??``:n.find(e=>e.code===t)?.label??``}function ge(e,n){let r=s(),i=S(`textarea`,{readOnly:!0,rows:6,value:M(),with:{\"aria-label\":`The same as text`}});i.onfocus=()=>i.select();let a=S(`p`,{className:`sent`,with:{role:`status`}});return S(`article`,{className:`page`},S(`h2`,{tabIndex:-1},r.length===0?`All done`:`${r.length} of ${o().length} still open`),r.length>0&&S(`p`,{},`What you leave open does not count, for either side. `,C(`Go to the first open one`,()=>e(r[0]))),S(`p`,{},`Save your ratings as a file, and send this file back to whoever gave you the sheet:`),S(`p`,{className:`file`},S(`code`,{},j(`json`))),S(`p`,{className:`actions`},C(`Save the file`,()=>{F(),a.textContent=`${j(`json`)} is in the folder of your downloads. Send it to whoever gave you this sheet. Then you are done: thank you.`,n()},{className:`primary`,id:`save`}),C(`As a spreadsheet (CSV)`,()=>{P(j(`csv`),`text/csv`,ie()),t.progress.filed=t.progress.revision,n()})),a,S(`details`,{},S(`summary`,{},`The file does not come?`),S(`p`,{},`Copy this text into a file named ${j(`json`)}, or into the mail itself:`),i))}let H=null,U=0,W=ce(document.getElementById(`sheet`),{help:$,list:Z,finish:Q,loaded:()=>q(s()[0]??t.progress.place)});function G(e){W.main.replaceChildren(e),e.querySelector(`h2`)?.focus({preventScroll:!0}),scrollTo(0,0),W.refresh()}function K(e){v(null),H=null,G(e)}function q(e){v(null),t.progress.place=e,D(),U=J(0)??0,H=B(e,X),G(H.element),v(e)}function J(n){let r=i(t.progress.place),a=e.asked.length;return Array.from({length:a},(e,t)=>(n+t)%a).find(t=>r.grades[e.asked[t].name]===void 0)??null}function Y(){D(),H?.refresh(),W.refresh()}let X={choose(n,r){l(t.progress.place,e.asked[n].name,e.asked[n].options[r]),U=J(n+1)??n,Y(),W.say(``),document.querySelector(`.question.aimed`)?.scrollIntoView({block:`nearest`})},cannot(){u(t.progress.place),Y()},write(e){d(t.progress.place,e),D(),W.refresh()},aim(e){U=e,H?.refresh()},aimed:()=>U,back(){t.progress.place>0&&q(t.progress.place-1)},on(){t.progress.place+1<e.items.length?q(t.progress.place+1):Q()}};function _e(){K(pe(()=>q(s()[0]??0)))}function Z(){K(me(q))}function Q(){K(ge(q,W.refresh))}function $(){let e=S(`dialog`,{className:`page`,with:{\"aria-label\":`Help`}});e.append(...I(),C(`Close`,()=>e.close(),{className:`primary`})),e.onclose=()=>e.remove(),document.body.append(e),e.showModal(),e.scrollTop=0}de({mark(t){if(H===null)return!1;if(e.cannot.keys.includes(t))X.cannot();else{let n=e.asked[U].options.findIndex(e=>e.key===t);if(n<0)return!1;X.choose(U,n)}return!0},on:()=>H===null?q(s()[0]??t.progress.place):X.on(),back:()=>H===null?q(t.progress.place):X.back(),step(n){if(H===null)return;let{name:r,options:a}=e.asked[U],o=i(t.progress.place).grades[r],s=a.findIndex(e=>e.code===o),c=Math.floor((a.length-1)/2),l=s<0?c:Math.max(0,Math.min(a.length-1,s+n)),u=U;X.choose(u,l),X.aim(u)},aim(t){H!==null&&X.aim((U+t+e.asked.length)%e.asked.length)},undo(){let e=p();if(e===null)return W.say(`Nothing to undo.`);D(),q(e),W.say(`Undone in item ${e+1}.`)},note:()=>H?.note.focus(),list:Z,finish:Q,help:$,leaveNote:()=>H?.element.querySelector(`h2`)?.focus()}),addEventListener(`beforeunload`,e=>{y(),D(),A(s().length===0)&&e.preventDefault()}),addEventListener(`pagehide`,()=>{y(),D()});for(let e of[`focus`,`storage`])addEventListener(e,()=>{O()&&Y()});document.title=`${e.task} \\u2013 rating sheet`,ne(),x(),t.progress.revision===0?_e():(q(s()[0]??t.progress.place),W.say(`Welcome back: your ratings are as you left them${E.browser?``:`, as far as this browser keeps them`}.`))})();"
};

;// CONCATENATED MODULE: ./lib/people/sheet/html.js



/** The sheet as a web page. */
function htmlSheet(sheet) {
    return (0,web_page/* webPage */.I)({
        title: 'Rating sheet',
        page: page,
        body: `<noscript>This sheet needs JavaScript: allow it for this file, or ask for the sheet as a spreadsheet (CSV).</noscript>
<div id="sheet"></div>`,
        data: { data: dataOf(sheet) },
    });
}
function dataOf({ sheet, task, rater, compare, rubric, items }) {
    const asked = (0,people_asked/* askedOf */.iN)(compare, rubric);
    return {
        sheet,
        task,
        rater,
        compare,
        guide: { role: rubric.role, criteria: rubric.criteria.map(({ title, asks }) => ({ title, asks })) },
        asked,
        cannot: { keys: (0,people_asked/* cannotKeys */.S5)(asked), code: people_asked/* cannotJudge */.Dl },
        items,
    };
}

// EXTERNAL MODULE: ./lib/people/sheet/key-file.js
var key_file = __webpack_require__(20919);
// EXTERNAL MODULE: ./lib/people/sheet/label-studio.js
var label_studio = __webpack_require__(12916);
// EXTERNAL MODULE: ./lib/people/sheet/chance.js
var chance = __webpack_require__(98627);
;// CONCATENATED MODULE: ./lib/people/sheet/draw.js
/**
 * Draws `count` of the samples so that each has the very same chance, and every topic and group its share of them to within one:
 * systematic sampling (Madow and Madow, "On the theory of systematic sampling", 1944) along the samples, put in random order within
 * their topics and groups.
 * @returns those drawn, in that order: neighbours are alike
 */
function drawn(samples, count, chance) {
    const byTopic = (sample) => sample.topics?.[0] ?? '';
    const byGroup = (sample) => sample.group ?? '';
    const line = together(samples, byTopic, chance).flatMap((topic) => together(topic, byGroup, chance).flat());
    const start = chance.share();
    return Array.from({ length: Math.min(count, line.length) }, (_, i) => line[Math.floor(((start + i) * line.length) / Math.min(count, line.length))]);
}
/** The samples of each key, keys and samples in random order. */
function together(samples, keyOf, chance) {
    const found = new Map();
    for (const sample of chance.shuffled(samples)) {
        const key = keyOf(sample);
        const others = found.get(key);
        if (others === undefined)
            found.set(key, [sample]);
        else
            others.push(sample);
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./lib/people/sheet/key.js
var key = __webpack_require__(4252);
;// CONCATENATED MODULE: ./lib/people/sheet/order.js
/** Between the two answers to one sample lie about half as many items. */
const block = 12;
/**
 * The side that comes first of each sample: of every two neighbours one has the baseline first, the other the candidate, so that each
 * side is first equally often, to within one, in whatever the list is sorted by.
 * @param turned the other way round throughout: what one rater sees first another sees second
 */
function placed(samples, turned, chance) {
    let next = null;
    return samples.map(({ id, same }) => {
        if (same)
            return { id, first: null };
        const first = next ?? sideOf((chance.below(2) === 0) !== turned);
        next = next === null ? otherSide(first) : null;
        return { id, first };
    });
}
const sideOf = (isBaseline) => (isBaseline ? 'baseline' : 'candidate');
const otherSide = (side) => sideOf(side === 'candidate');
/**
 * The items of one rater in the order of showing. Single answers come in blocks: within one the two answers to a sample are far apart,
 * and whoever stops after any block has rated both sides of the same samples. A pair of equal answers is not asked about.
 * @param repeats share of the items that is shown a second time, far from the first and with the sides swapped
 */
function inOrder(samples, { compare, repeats }, chance) {
    const mixed = chance.shuffled(samples);
    const items = compare === 'pairs' ? pairs(mixed) : singles(mixed, chance);
    return withRepeats(items, repeats, chance);
}
function pairs(samples) {
    return samples.flatMap(({ id, first }) => first === null ? [] : [{ sample: id, rated: { form: 'pair', first }, again: 0 }]);
}
function singles(samples, chance) {
    const blocks = Math.max(1, Math.round(samples.length / block));
    return Array.from({ length: blocks }, (_, b) => {
        const own = samples.slice(Math.floor((b * samples.length) / blocks), Math.floor(((b + 1) * samples.length) / blocks));
        const differing = own.flatMap(({ id, first }) => (first === null ? [] : [{ id, first }]));
        const half = Math.ceil(differing.length / 2);
        const [early, late] = [differing.slice(0, half), differing.slice(half)];
        const items = [
            ...differing.map(({ id, first }) => single(id, first)),
            ...[early, late].flatMap((some) => chance.shuffled(some).map(({ id, first }) => single(id, otherSide(first)))),
        ];
        const same = own.filter(({ first }) => first === null);
        // The first of them in the middle, where a single sample that differs needs something between.
        for (const [i, { id }] of same.entries())
            items.splice(i === 0 ? items.length >> 1 : chance.below(items.length + 1), 0, single(id, 'both'));
        return items;
    }).flat();
}
const single = (id, side) => ({ sample: id, rated: { form: 'score', side }, again: 0 });
/** Of the first third of the items some come again in the last third, beside no other item of their sample. */
function withRepeats(items, share, chance) {
    const out = [...items];
    if (share === 0 || items.length < 9)
        return out;
    const third = Math.floor(items.length / 3);
    const count = Math.min(third, Math.max(1, Math.round(share * items.length)));
    for (const item of chance.shuffled(items.slice(0, third)).slice(0, count)) {
        const places = Array.from({ length: out.length + 1 - 2 * third }, (_, i) => 2 * third + i);
        const free = places.filter((at) => out[at - 1]?.sample !== item.sample && out[at]?.sample !== item.sample);
        if (free.length > 0)
            out.splice(free[chance.below(free.length)], 0, again(item));
    }
    return out;
}
function again({ sample, rated }) {
    const swapped = rated.form === 'pair' ? { form: 'pair', first: otherSide(rated.first) } : rated;
    return { sample, rated: swapped, again: 1 };
}

;// CONCATENATED MODULE: ./lib/people/sheet/plan.js





/** Draws the samples, shares them out among the raters, and names every item: the sheets, and the key that is kept from the raters. */
function planSheets(task, answers, settings) {
    const { secret, compare, rubric } = settings;
    const answered = answers.samples.filter(({ id }) => answers.baseline.has(id) && answers.candidate.has(id));
    const chosen = drawn(answered, settings.samples, new chance/* Chance */.nH(secret, 'samples'));
    const byId = new Map(chosen.map((sample) => [sample.id, sample]));
    const names = new Set();
    const makeItems = (rater, list) => list.map((shown) => itemOf(task, answers, secret, rater, shown, byId, names));
    const made = shares(chosen, settings).map(({ rater, samples, turned }) => {
        const candidates = samples.map(({ id }) => ({ id, same: answers.baseline.get(id) === answers.candidate.get(id) }));
        const sides = placed(candidates, turned, new chance/* Chance */.nH(secret, 'sides'));
        return { rater, made: makeItems(rater, inOrder(sides, settings, new chance/* Chance */.nH(secret, `order/${rater}`))) };
    });
    const unnamed = {
        format: 'checkpoint-gate key',
        version: 1,
        task: task.name,
        compare,
        rubric,
        secret,
        outputs: { baseline: outputsOf(answered, answers.baseline), candidate: outputsOf(answered, answers.candidate) },
        population: answered.length,
        samples: chosen.map((sample) => ({
            id: sample.id,
            question: (0,sheet_texts/* questionHash */.Db)((0,sheet_texts/* shownOf */.Rp)(task, sample)),
            baseline: (0,chance/* sha256 */.sc)(answers.baseline.get(sample.id)),
            candidate: (0,chance/* sha256 */.sc)(answers.candidate.get(sample.id)),
        })),
        raters: made.map((one) => ({ rater: one.rater, items: one.made.map(({ key }) => key) })),
    };
    const sheet = (0,key/* sheetName */.f)(unnamed);
    return {
        key: { ...unnamed, sheet },
        sheets: made.map((one) => ({
            sheet,
            task: task.name,
            rater: one.rater,
            compare,
            rubric,
            items: one.made.map(({ item }) => item),
        })),
    };
}
/** Who rates which samples. Every second rater sees the sides the other way round. */
function shares(chosen, { raters, overlap, secret }) {
    const together = new Set(drawn(chosen, overlap, new chance/* Chance */.nH(secret, 'overlap')));
    const common = chosen.filter((sample) => together.has(sample));
    const others = chosen.filter((sample) => !together.has(sample));
    return raters.map((rater, r) => ({
        rater,
        samples: [...common, ...others.filter((_, i) => i % raters.length === r)],
        turned: r % 2 === 1,
    }));
}
function itemOf(task, answers, secret, rater, { sample: id, rated, again }, samples, names) {
    const sample = samples.get(id);
    const texts = sidesShown(rated).map((side) => answers[side].get(id));
    const what = JSON.stringify([rater, id, rated, again]);
    let item = (0,chance/* opaque */.OZ)(secret, `item/${what}`);
    for (let round = 1; names.has(item); round++)
        item = (0,chance/* opaque */.OZ)(secret, `item/${what}/${round}`);
    names.add(item);
    const seal = (0,chance/* opaque */.OZ)(secret, `seal/${item}/${JSON.stringify(texts)}`);
    const { question, references } = (0,sheet_texts/* shownOf */.Rp)(task, sample);
    const all = [...question.map(({ content }) => content), ...references, ...texts];
    const words = all.reduce((total, text) => total + (0,sheet_texts/* wordsIn */.Hn)(text), 0);
    return {
        key: { item, seal, sample: id, rated, again, answers: (0,sheet_texts/* alike */.nO)(texts), words },
        item: { item, seal, question, references, answers: texts },
    };
}
function sidesShown(rated) {
    if (rated.form === 'score')
        return [rated.side === 'both' ? 'baseline' : rated.side];
    return rated.first === 'baseline' ? ['baseline', 'candidate'] : ['candidate', 'baseline'];
}
function outputsOf(samples, texts) {
    return (0,chance/* sha256 */.sc)(JSON.stringify(samples.map(({ id }) => [id, texts.get(id)])));
}

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/messages/people.js
var people = __webpack_require__(34987);
// EXTERNAL MODULE: ./lib/commands/sheet/answers.js
var sheet_answers = __webpack_require__(95325);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/commands/sheet/options.js


const options_forms = ['html', 'csv', 'label-studio'];
const refuse = (option, given, allowed) => (0,errors/* gateError */.em)('sheet-option', { option, given, allowed });
/** @param wanted samples that the suite asks for */
function choicesOf(options, wanted) {
    const samples = whole('--samples', options.samples ?? String(wanted), 2, 100_000);
    return {
        samples,
        compare: comparing(options.compare),
        raters: ratersIn(options.raters ?? 'rater'),
        overlap: overlapOf(options.overlap ?? '50', samples),
        repeats: share('--repeats', options.repeats ?? '5%', 0.5),
        forms: formsIn(options.form ?? 'html'),
        secret: secretOf(options.seed),
    };
}
function whole(option, given, min, max) {
    const value = Number(given);
    if (/^\d+$/.test(given.trim()) && value >= min && value <= max)
        return value;
    throw refuse(option, given, `a whole number from ${min} to ${max}`);
}
function share(option, given, max) {
    const value = /^\d+(\.\d+)?%$/.test(given.trim()) ? Number(given.trim().slice(0, -1)) / 100 : Number(given);
    if (given.trim() !== '' && value >= 0 && value <= max)
        return value;
    throw refuse(option, given, `a share from 0 to ${max * 100}%, such as 5%`);
}
/** A number of samples, or a share of them. */
function overlapOf(given, samples) {
    if (given.trim().endsWith('%'))
        return Math.round(share('--overlap', given, 1) * samples);
    return whole('--overlap', given, 0, 100_000);
}
function comparing(given) {
    if (given === undefined || given === 'pairs' || given === 'scores')
        return given ?? null;
    throw refuse('--compare', given, 'pairs, scores');
}
function formsIn(given) {
    const allowed = `${options_forms.join(', ')}, or several of them with commas between`;
    const names = listed(given);
    if (names.length === 0)
        throw refuse('--form', given, allowed);
    return names.map((name) => {
        const form = options_forms.find((known) => known === name);
        if (form === undefined)
            throw refuse('--form', name, allowed);
        return form;
    });
}
/** Names stand in file names too. */
function ratersIn(given) {
    const names = listed(given);
    const allowed = 'names with commas between, each of up to 40 letters, digits, spaces, - and _, and each once';
    const safe = names.map((name) => fileSafe(name).toLowerCase());
    if (names.length === 0 || new Set(safe).size < safe.length)
        throw refuse('--raters', given, allowed);
    const odd = names.find((name) => !/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} _-]{0,39}$/u.test(name));
    if (odd !== undefined)
        throw refuse('--raters', odd, allowed);
    return names;
}
function fileSafe(name) {
    return name.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '_');
}
const listed = (given) => [...new Set(given.split(',').map((part) => part.trim()))].filter((part) => part !== '');
/** Without a seed nobody can draw the same again, not even who knows the data: so that the order of the sides stays secret. */
function secretOf(seed) {
    return seed === undefined
        ? (0,external_node_crypto_.randomBytes)(16).toString('hex')
        : (0,external_node_crypto_.createHash)('sha256').update(`sheet ${seed}`).digest('hex');
}

;// CONCATENATED MODULE: ./lib/commands/sheet.js














/**
 * Writes the sheets on which people rate a run's answers, and the key that is kept from them.
 * @returns what to do with them, for the terminal
 * @throws GateError
 */
function makeSheets(dir, options) {
    const folder = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(dir));
    const record = folder.readRecord();
    if (record.shard !== undefined)
        throw (0,errors/* gateError */.em)('sheet-of-shard', { folder: dir, ...record.shard });
    const task = (0,sheet_answers/* ratedTask */.w)(record, dir, options.task ?? null);
    const choices = choicesOf(options, task.people?.samples ?? 50);
    const answers = (0,sheet_answers/* answersIn */.V)(folder, task.name);
    const compare = choices.compare ?? task.people?.compare ?? task.judge?.compare ?? 'pairs';
    const { key, sheets } = planSheets(task, answers, { ...choices, compare, rubric: (0,read/* rubricFor */.fI)(task) });
    if (key.population === 0)
        throw (0,errors/* gateError */.em)('sheet-answers-none', { folder: dir, task: task.name });
    const out = (0,external_node_path_.resolve)(options.out ?? (0,external_node_path_.join)(dir, 'sheets', fileSafe(task.name)));
    // Beside the folder and not in it, so that the folder can be sent as it is.
    const keyPath = (0,external_node_path_.join)((0,external_node_path_.dirname)(out), `${(0,external_node_path_.basename)(out)}.key.json`);
    if ((0,external_node_fs_.existsSync)(keyPath))
        throw (0,errors/* gateError */.em)('sheet-exists', { key: shownPath(keyPath) });
    const made = sheets.map((sheet) => ({ ...sheet, files: filesOf(sheet, choices.forms) }));
    for (const { files } of made)
        write(out, files);
    write((0,external_node_path_.dirname)(out), { [(0,external_node_path_.basename)(keyPath)]: (0,key_file/* keyText */.P)(key) });
    return (0,people/* sheetText */.xX)({
        task: task.name,
        compare,
        drawn: key.samples.length,
        population: key.population,
        unanswered: answers.samples.length - key.population,
        same: key.samples.filter(({ baseline, candidate }) => baseline === candidate).length,
        naming: namingThemselves(record, answers, key.samples.map(({ id }) => id)),
        raters: made.map(({ rater, items, files }) => ({ rater, items: items.length, files: Object.keys(files) })),
        out: shownPath(out),
        key: shownPath(keyPath),
        run: shownPath(folder.path),
    });
}
/** By their names. Several raters share a guide and a configuration. */
function filesOf(sheet, forms) {
    const name = `${fileSafe(sheet.rater)}-${sheet.sheet}`;
    return {
        ...(forms.includes('html') && { [`${name}.html`]: htmlSheet(sheet) }),
        ...(forms.includes('csv') && { [`${name}.csv`]: csvSheet(sheet) }),
        ...(forms.includes('label-studio') && {
            [`${name}.label-studio.json`]: (0,label_studio/* labelStudioTasks */.fs)(sheet),
            'label-studio.xml': (0,label_studio/* labelStudioConfig */.du)(sheet),
        }),
        ...(forms.some((form) => form !== 'html') && { 'guide.txt': guideText(sheet) }),
    };
}
function write(folder, files) {
    for (const [name, text] of Object.entries(files)) {
        const path = (0,external_node_path_.join)(folder, name);
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,external_node_fs_.writeFileSync)(path, text, { flag: name.endsWith('.key.json') ? 'wx' : 'w' });
        }
        catch (error) {
            throw (0,errors/* gateError */.em)('sheet-not-writable', { path: shownPath(path), why: error.message }, error);
        }
    }
}
/** Drawn samples with an answer that names one of the two checkpoints: whoever reads it is not blind. */
function namingThemselves({ suite }, { baseline, candidate }, drawn) {
    const names = [suite.baseline, suite.candidate]
        .flatMap(({ path, server }) => [(0,external_node_path_.basename)(path.replace(/@[^@/]*$/, '')), server?.model ?? ''])
        .map((name) => name.toLowerCase())
        // Shorter ones stand in other words.
        .filter((name) => name.length > 3);
    return drawn.filter((id) => [baseline.get(id), candidate.get(id)].some((text) => names.some((name) => text.toLowerCase().includes(name))));
}
const shownPath = (path) => (0,external_node_path_.relative)('', path) || '.';


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
