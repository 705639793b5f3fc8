export const id = 6114;
export const ids = [6114];
export const modules = {

/***/ 26114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_util__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canAsk: () => (/* binding */ canAsk),
/* harmony export */   terminalAsker: () => (/* binding */ terminalAsker)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_init_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29266);




/** Whether somebody sits there who can be asked. */
function canAsk(input, output) {
    // What draws the questions needs Node 20.12.
    return input.isTTY === true && output.isTTY === true && "styleText" in /*#__PURE__*/ (node_util__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_util__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_util__WEBPACK_IMPORTED_MODULE_0__, 2)));
}
const other = '\u0000other';
/** Asks on the terminal; the usual answer is the one that Enter gives. Loaded only here: everything else works without. */
async function terminalAsker(output) {
    // A terminal that tells no size would get one letter a line.
    output.columns ||= 80;
    output.rows ||= 24;
    const { isCancel, multiselect, select, text } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
    const settled = (answer) => {
        if (isCancel(answer))
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('init-cancelled', undefined);
        return answer;
    };
    const asText = async (message) => {
        const validate = (given) => (given?.trim() ? undefined : _shared_messages_init_js__WEBPACK_IMPORTED_MODULE_3__/* .initTexts */ .B.needed);
        return settled(await text({ message, validate })).trim();
    };
    const options = (choices) => choices.map(({ value, label, hint }) => ({
        value,
        label: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(label, 120),
        ...(hint !== '' && { hint: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(hint, 120) }),
    }));
    return {
        async one(_, message, choices, usual, question) {
            const all = [...options(choices), ...(question === null ? [] : [{ value: other, label: _shared_messages_init_js__WEBPACK_IMPORTED_MODULE_3__/* .initTexts */ .B.another }])];
            if (choices.length === 0 && question !== null)
                return asText(question);
            const answer = settled(await select({ message, options: all, maxItems: 12, ...(usual !== null && { initialValue: usual }) }));
            return answer === other ? asText(question) : answer;
        },
        several: async (_, message, choices, usual) => settled(await multiselect({
            message,
            options: options(choices),
            initialValues: [...usual],
            required: false,
            maxItems: 12,
        })),
        text: (_, message) => asText(message),
    };
}


/***/ })

};
