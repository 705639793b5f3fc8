export const id = 6318;
export const ids = [6318];
export const modules = {

/***/ 85574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readGraph)
});

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
;// CONCATENATED MODULE: ./lib/backends/onnx/graph/model.js
/** An ONNX model without its weights (onnx.proto3, IR 3 to 13). Numbers of the fields are those of the schema. */
const model_elementType = {
    float32: 1,
    uint8: 2,
    int8: 3,
    int32: 6,
    int64: 7,
    bool: 9,
    float16: 10,
    float64: 11,
    bfloat16: 16,
};
function model_producers(model) {
    const map = new Map();
    for (const node of model.nodes)
        for (const output of node.outputs)
            if (output)
                map.set(output, node);
    return map;
}
/** Elements of a tensor of these dimensions. */
const model_elements = (dims) => dims.reduce((product, dim) => product * dim, 1);

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/wire.js
/**
 * The protobuf wire format (https://protobuf.dev/programming-guides/encoding), as far as ONNX needs it. Lengths and offsets are doubles:
 * models grow beyond 2 GB, and 2^53 is enough.
 */
/** Wire types. Groups (3, 4) are not used by ONNX. */
const wire = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 };
class WireError extends Error {
}
function* fields(message) {
    let at = 0;
    while (at < message.length) {
        const start = at;
        const [tag, afterTag] = varint(message, at);
        at = afterTag;
        const number = Math.floor(tag / 8);
        const type = tag % 8;
        let from = at;
        let value = 0;
        if (type === wire.varint)
            [value, at] = varint(message, at);
        else if (type === wire.fixed64)
            at += 8;
        else if (type === wire.fixed32)
            at += 4;
        else if (type === wire.bytes) {
            const [length, afterLength] = varint(message, at);
            from = afterLength;
            at = from + length;
        }
        else
            throw new WireError(`wire type ${type}`);
        if (number === 0 || at > message.length)
            throw new WireError('a field ends outside its message');
        yield { number, type, value, bytes: message.subarray(from, at), raw: message.subarray(start, at) };
    }
}
/** Value and the offset after it. */
function varint(bytes, at) {
    let value = 0;
    let factor = 1;
    for (let i = 0; i < 10; i++) {
        const byte = bytes[at + i];
        if (byte === undefined)
            throw new WireError('a number ends outside its message');
        // The tenth byte holds the sign bit of a 64-bit two's complement number.
        if (i === 9)
            return [signed(bytes, at), at + 10];
        value += (byte & 0x7f) * factor;
        if (byte < 0x80)
            return [value, at + i + 1];
        factor *= 128;
    }
    throw new WireError('a number is too long');
}
function signed(bytes, at) {
    let value = 0n;
    for (let i = 0; i < 10; i++)
        value |= BigInt((bytes[at + i] ?? 0) & 0x7f) << BigInt(7 * i);
    return Number(BigInt.asIntN(64, value));
}
const utf8 = new TextDecoder();
const wire_text = (bytes) => utf8.decode(bytes);
/** Repeated integers, packed into one field or one a field. */
function integers(field) {
    if (field.type === wire.varint)
        return [field.value];
    const values = [];
    for (let at = 0; at < field.bytes.length;) {
        const [value, next] = varint(field.bytes, at);
        values.push(value);
        at = next;
    }
    return values;
}
function wire_encodeVarint(value) {
    if (value < 0)
        return encodeNegative(value);
    const bytes = [];
    let rest = value;
    while (rest >= 128) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
    return Uint8Array.from(bytes);
}
function encodeNegative(value) {
    let rest = BigInt.asUintN(64, BigInt(value));
    return Uint8Array.from({ length: 10 }, (_, i) => {
        const low = Number(rest & 0x7fn);
        rest >>= 7n;
        return i < 9 ? low | 0x80 : low;
    });
}
const wire_numberField = (number, value) => wire_concat([wire_encodeVarint(number * 8 + wire.varint), wire_encodeVarint(value)]);
function wire_bytesField(number, content) {
    return wire_concat([wire_encodeVarint(number * 8 + wire.bytes), wire_encodeVarint(content.length), content]);
}
const wire_textField = (number, content) => wire_bytesField(number, Buffer.from(content));
function wire_floatField(number, value) {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value);
    return wire_concat([wire_encodeVarint(number * 8 + wire.fixed32), bytes]);
}
function wire_concat(parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/head.js


/** Operators that give the same row whatever other rows are there. `DynamicQuantizeLinear` is not among them: its scale is of all rows. */
const rowwise = new Set(['MatMul', 'Gemm', 'MatMulNBits', 'Add', 'Mul', 'Div', 'Sub', 'Cast', 'Tanh', 'Identity']);
const products = new Set(['MatMul', 'Gemm', 'MatMulNBits']);
const constantOperators = new Set([
    'Transpose',
    'Cast',
    'DequantizeLinear',
    'Reshape',
    'Constant',
    'Identity',
    'Squeeze',
    'Unsqueeze',
]);
/**
 * Walks back from the logits through operators that work row by row, until the product with the vocabulary's matrix has been passed.
 * null: the model ends otherwise, and whatever is asked of it must be computed after its logits.
 */
function findHead(model, logits) {
    const from = model_producers(model);
    const isConstant = (name) => {
        if (model.initializers.has(name))
            return true;
        const node = from.get(name);
        return (node !== undefined &&
            node.captured.length === 0 &&
            constantOperators.has(node.op) &&
            node.inputs.every((i) => !i || isConstant(i)));
    };
    const nodes = [];
    for (let name = logits;;) {
        const node = from.get(name);
        if (!node || !rowwise.has(node.op) || node.outputs.length !== 1)
            return null;
        const data = node.inputs.filter((input) => input && !isConstant(input));
        const [next] = data;
        if (data.length !== 1 || next === undefined)
            return null;
        nodes.unshift(node);
        if (products.has(node.op)) {
            // A transposed or right-hand data operand would make rows into columns.
            if (node.inputs[0] !== next || head_attributeInt(node, 'transA') === 1)
                return null;
            const { width, vocabulary } = sizes(model, from, node);
            return { hidden: next, nodes, constants: constantsOf(nodes, from), width, vocabulary };
        }
        name = next;
    }
}
function constantsOf(nodes, from) {
    const found = new Set();
    const visit = (name) => {
        const node = from.get(name);
        if (!node || found.has(node) || nodes.includes(node))
            return;
        if (!constantOperators.has(node.op))
            return;
        node.inputs.forEach(visit);
        found.add(node);
    };
    for (const node of nodes)
        for (const input of node.inputs)
            if (input !== nodes[0]?.inputs[0])
                visit(input);
    return [...found];
}
function sizes(model, from, product) {
    if (product.op === 'MatMulNBits')
        return { width: head_attributeInt(product, 'K') ?? null, vocabulary: head_attributeInt(product, 'N') ?? null };
    const dims = dimsOf(model, from, product.inputs[1] ?? '');
    if (dims?.length !== 2)
        return { width: null, vocabulary: null };
    const [width = null, vocabulary = null] = head_attributeInt(product, 'transB') === 1 ? dims.toReversed() : dims;
    return { width, vocabulary };
}
/** Dimensions of a constant; null where an operator on the way hides them. */
function dimsOf(model, from, name) {
    const tensor = model.initializers.get(name);
    if (tensor)
        return tensor.dims;
    const node = from.get(name);
    if (!node)
        return null;
    if (node.op === 'Transpose') {
        const dims = dimsOf(model, from, node.inputs[0] ?? '');
        const order = head_attributeInts(node, 'perm') ?? dims?.map((_, i) => i).reverse();
        return dims && order ? order.map((i) => dims[i] ?? 0) : null;
    }
    return ['Cast', 'DequantizeLinear', 'Identity'].includes(node.op) ? dimsOf(model, from, node.inputs[0] ?? '') : null;
}
function head_attributeInt(node, name) {
    const bytes = node.attributes.get(name);
    if (!bytes)
        return undefined;
    for (const field of fields(bytes))
        if (field.number === 3)
            return field.value;
    return 0;
}
function head_attributeInts(node, name) {
    const bytes = node.attributes.get(name);
    if (!bytes)
        return undefined;
    return [...fields(bytes)].filter((field) => field.number === 8).flatMap(integers);
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/write.js


/** A new node. Attributes: a number or a list of numbers is an integer, a float is written `{float}`. */
function write_node(op, inputs, outputs, attributes = {}, domain = '') {
    const encoded = new Map(Object.entries(attributes).map(([name, value]) => [name, attribute(name, value)]));
    const raw = concat([
        ...inputs.map((input) => textField(1, input)),
        ...outputs.map((output) => textField(2, output)),
        textField(3, `gate/${op}/${outputs[0] ?? ''}`),
        textField(4, op),
        ...[...encoded.values()].map((bytes) => bytesField(5, bytes)),
        ...(domain ? [textField(7, domain)] : []),
    ]);
    return { op, domain, name: '', inputs, outputs, attributes: encoded, captured: [], raw };
}
/** AttributeProto: name 1, f 2, i 3, s 4, ints 8, type 20 (FLOAT 1, INT 2, STRING 3, INTS 7). */
function attribute(name, value) {
    const head = textField(1, name);
    if (typeof value === 'number')
        return concat([head, numberField(3, value), numberField(20, 2)]);
    if (typeof value === 'string')
        return concat([head, textField(4, value), numberField(20, 3)]);
    if (Array.isArray(value))
        return concat([head, ...value.map((each) => numberField(8, each)), numberField(20, 7)]);
    return concat([head, floatField(2, value.float), numberField(20, 1)]);
}
/** The node with other names for its inputs; everything else stays as it is. */
function renamed(original, names) {
    const inputs = original.inputs.map((input) => names.get(input) ?? input);
    const raw = concat([
        ...inputs.map((input) => textField(1, input)),
        ...original.outputs.map((output) => textField(2, output)),
        textField(3, original.name),
        textField(4, original.op),
        ...[...original.attributes.values()].map((bytes) => bytesField(5, bytes)),
        ...(original.domain ? [textField(7, original.domain)] : []),
    ]);
    return { ...original, inputs, raw };
}
/** An initialiser of a few int64 numbers: shapes and axes. */
function write_integersTensor(name, values, dims = [values.length]) {
    const numbers = Buffer.alloc(8 * values.length);
    values.forEach((value, i) => {
        numbers.writeBigInt64LE(BigInt(value), 8 * i);
    });
    const raw = concat([
        ...dims.map((dim) => numberField(1, dim)),
        numberField(2, 7),
        textField(8, name),
        bytesField(9, numbers),
    ]);
    return { name, dims, type: 7, place: { kind: 'inline' }, raw };
}
/** ValueInfoProto of a tensor. */
function write_value(name, type, dims) {
    const shape = concat(dims.map((dim) => bytesField(1, typeof dim === 'number' ? numberField(1, dim) : textField(2, dim))));
    const tensorType = concat([numberField(1, type), bytesField(2, shape)]);
    return { name, type, dims, raw: concat([textField(1, name), bytesField(2, bytesField(1, tensorType))]) };
}
/** The model as bytes for the runtime. Numbers of the weights are not in it, but where they lie. */
function encodeModel(model, weights) {
    const graph = concat([
        ...model.nodes.map((each) => bytesField(1, each.raw)),
        textField(2, 'gate'),
        ...[...model.initializers.values()].map((each) => bytesField(5, encodeTensor(each, weights))),
        ...model.inputs.map((each) => bytesField(11, each.raw)),
        ...model.outputs.map((each) => bytesField(12, each.raw)),
        ...[...model.valueInfo.values()].map((each) => bytesField(13, each.raw)),
        ...model.rest.graph,
    ]);
    const operatorSets = [...model.opsets].map(([domain, version]) => bytesField(8, concat([...(domain ? [textField(1, domain)] : []), numberField(2, version)])));
    return concat([...model.rest.model, ...operatorSets, bytesField(7, graph)]);
}
function encodeTensor(tensor, weights) {
    const { place } = tensor;
    if (place.kind === 'inline' || elements(tensor.dims) === 0)
        return tensor.raw;
    if (place.kind === 'file' && weights.own === null)
        return concat([tensor.raw, bytesField(9, weights.read(tensor))]);
    const location = place.kind === 'file' ? weights.own : weights.external.get(place.location);
    const entries = {
        location: location ?? '',
        offset: String(place.offset),
        ...(place.length === null ? {} : { length: String(place.length) }),
    };
    return concat([
        ...tensor.dims.map((dim) => numberField(1, dim)),
        numberField(2, tensor.type),
        textField(8, tensor.name),
        ...Object.entries(entries).map(([key, text]) => bytesField(13, concat([textField(1, key), textField(2, text)]))),
        concat([encodeVarint(14 * 8), encodeVarint(1)]),
    ]);
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/nodes.js

/** Nodes that are being added to a graph, in the form that its version of the standard operators wants. */
class nodes_Nodes {
    made = [];
    initializers = [];
    #opset;
    #prefix;
    #count = 0;
    /** @param prefix of the names that are made up: two additions to one graph need different ones */
    constructor(opset, prefix = 'gate') {
        this.#opset = opset;
        this.#prefix = prefix;
    }
    /** Adds a node with one output and gives its name. */
    add(op, inputs, attributes = {}, output = this.#name(), domain = '') {
        this.made.push(node(op, inputs, [output], attributes, domain));
        return output;
    }
    /** Adds a node with several outputs and gives their names. */
    addWith(op, inputs, outputs, attributes, domain) {
        const names = Array.from({ length: outputs }, () => this.#name());
        this.made.push(node(op, inputs, names, attributes, domain));
        return names;
    }
    integers(values, dims) {
        const name = this.#name();
        this.initializers.push(integersTensor(name, values, dims));
        return name;
    }
    float32(input) {
        return this.add('Cast', [input], { to: 1 });
    }
    /** A reduction without the reduced axis. Axes became an input with operator set 13 (ReduceSum) and 18 (the others). */
    reduce(op, input, axis, output) {
        const asInput = this.#opset >= (op === 'ReduceSum' ? 13 : 18);
        if (asInput)
            return this.add(op, [input, this.integers([axis])], { keepdims: 0 }, output);
        return this.add(op, [input], { axes: [axis], keepdims: 0 }, output);
    }
    /** [-1, last dimension], where only the run tells how long it is. */
    rowShape(input) {
        const last = this.add('Gather', [this.add('Shape', [input]), this.integers([-1])], { axis: 0 });
        return this.add('Concat', [this.integers([-1]), last], { axis: 0 });
    }
    /** Log-probability of one target a row. */
    logProbabilities(logits, targets, output, vocabulary) {
        const column = this.add('Reshape', [targets, this.integers([-1, 1])]);
        const flat = this.integers([-1]);
        const sum = this.#logSum(logits, vocabulary);
        if (sum === null) {
            const all = this.add('LogSoftmax', [logits], { axis: 1 });
            this.add('Reshape', [this.add('GatherElements', [all, column], { axis: 1 }), flat], {}, output);
            return;
        }
        const target = this.add('Reshape', [this.add('GatherElements', [logits, column], { axis: 1 }), flat]);
        this.add('Sub', [target, sum], {}, output);
    }
    /** The likeliest tokens of each row, as many as `count` says, and their log-probabilities. */
    likeliest(logits, count, outputs, vocabulary) {
        const sum = this.#logSum(logits, vocabulary);
        const from = sum === null ? this.add('LogSoftmax', [logits], { axis: 1 }) : logits;
        const values = sum === null ? outputs.logprobs : this.#name();
        this.made.push(node('TopK', [from, count], [values, outputs.ids], { axis: 1 }));
        if (sum === null)
            return;
        this.add('Sub', [values, this.add('Reshape', [sum, this.integers([-1, 1])])], {}, outputs.logprobs);
    }
    /**
     * The logarithm of the sum of a row's exponentials, [n]; null where the vocabulary has no handy divisor. The runtime adds up in float32,
     * and a plain sum over a vocabulary of fifty thousand loses two digits; groups and then the groups' sums lose none that count. A group's
     * sum is its largest logit less its largest log-probability, since LogSoftmax is computed by vector instructions and ReduceLogSumExp
     * number by number (a third of the head's time).
     */
    #logSum(logits, vocabulary) {
        const width = vocabulary === null ? null : groupWidth(vocabulary);
        if (vocabulary === null || width === null)
            return null;
        // [n * groups, width]: before operator set 13 LogSoftmax took everything from its axis on as one.
        const groups = this.add('Reshape', [logits, this.integers([-1, width])]);
        const relative = this.add('LogSoftmax', [groups], { axis: 1 });
        const sums = this.add('Sub', [this.reduce('ReduceMax', groups, 1), this.reduce('ReduceMax', relative, 1)]);
        const rows = this.add('Reshape', [sums, this.integers([-1, vocabulary / width])]);
        return this.reduce('ReduceLogSumExp', rows, 1);
    }
    #name() {
        this.#count++;
        return `${this.#prefix}_${this.#count}`;
    }
}
/** The divisor nearest to 256 among those that keep both levels short; null: there is none. */
function groupWidth(vocabulary) {
    let best = null;
    for (let width = 2; width <= Math.min(4096, vocabulary); width++) {
        if (vocabulary % width !== 0 || vocabulary / width > 4096)
            continue;
        if (best === null || Math.abs(Math.log(width / 256)) < Math.abs(Math.log(best / 256)))
            best = width;
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/tied.js



/**
 * The head's nodes, constants first. A tied head multiplies by the transposed embedding; the runtime would store it a second time, so the
 * product takes it as it lies (Gemm with transB), which is the same arithmetic.
 */
function tied_withoutTranspose(model, head) {
    const [product, ...after] = head.nodes;
    const plain = [...head.constants, ...head.nodes];
    const transpose = head.constants.find((each) => each.outputs[0] === product?.inputs[1]);
    if (product?.op !== 'MatMul' || transpose?.op !== 'Transpose')
        return plain;
    const matrix = model.initializers.get(transpose.inputs[0] ?? '');
    const order = attributeInts(transpose, 'perm') ?? [1, 0];
    if (matrix?.dims.length !== 2 || order[0] !== 1)
        return plain;
    const gemm = node('Gemm', [head.hidden, matrix.name], [product.outputs[0] ?? ''], { transB: 1 });
    return [...head.constants.filter((each) => each !== transpose), gemm, ...after];
}
/** Element type of the hidden rows: a matrix product has it in common with its matrix. */
function tied_hiddenType(model, head) {
    const [product] = head.nodes;
    const known = model.valueInfo.get(head.hidden)?.type;
    if (known)
        return known;
    const from = producers(model);
    const typeOf = (name) => {
        const tensor = model.initializers.get(name);
        if (tensor)
            return tensor.type;
        const constant = from.get(name);
        if (!constant)
            return elementType.float32;
        if (constant.op === 'Cast')
            return attributeInt(constant, 'to') ?? elementType.float32;
        return typeOf(constant.inputs[constant.op === 'DequantizeLinear' ? 1 : 0] ?? '');
    };
    return typeOf(product?.inputs[product.op === 'MatMulNBits' ? 2 : 1] ?? '');
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/build.js






/** Names of what is added to a graph. */
const added = {
    /** int64 [n]: which rows of the batch, flattened to [batch * positions], something is asked of. */
    rows: 'gate_rows',
    /** int64 [n]: the token whose log-probability is asked. */
    targets: 'gate_targets',
    /** [n, D], goes from the body to a head as it is. */
    hidden: 'gate_hidden',
    /** float32 [n] */
    logprobs: 'gate_logprobs',
    /** int64 [n] */
    tokens: 'gate_tokens',
    /** float32 [n]: the sum of a row of logits, not finite where one of them is NaN or infinite. */
    check: 'gate_check',
    /** float32 [n, V] */
    logits: 'gate_logits',
    /** int64 [1]: how many of the likeliest tokens are asked. */
    count: 'gate_count',
    /** int64 [n, count] and float32 [n, count], from the likeliest down. */
    likeliest: 'gate_likeliest',
    likeliestLogprobs: 'gate_likeliest_logprobs',
};
/**
 * Splits a model before its vocabulary's matrix: the body gives hidden rows only where something is asked, small heads make them into
 * log-probabilities or the greedy token. A model whose end is not recognised gets the same nodes behind its logits.
 * @throws GateError `onnx-opset-old`
 */
function split(model, signature) {
    if (model.opset < 11)
        throw gateError('onnx-opset-old', { file: model.file, opset: model.opset });
    const head = findSplit(model, signature);
    const vocabulary = head?.vocabulary ?? signature.vocabulary;
    const fresh = signature.rows === 'mask' && signature.cache.every((port) => port.fresh !== null);
    const cache = signature.cache.map(({ fresh: name, present, type, heads, size }) => {
        const output = fresh && name !== null ? name : present;
        return value(output, type === 'float16' ? 10 : 1, ['batch', heads, 'positions', size]);
    });
    if (head) {
        const type = hiddenType(model, head);
        return {
            score: {
                body: body(model, head, type, []),
                shared: body(model, head, type, cache),
                head: headModel(model, head, type, scoring),
                likeliest: headModel(model, head, type, likeliest),
            },
            next: {
                body: body(model, head, type, cache),
                greedy: headModel(model, head, type, greedy),
                sample: headModel(model, head, type, sampling),
            },
            fresh,
            vocabulary,
            split: true,
        };
    }
    const whole = (purposes, outputs) => appended(model, signature, vocabulary, purposes, outputs);
    return {
        score: { body: whole([scoring], []), shared: whole([scoring], cache), head: null, likeliest: null },
        next: { body: whole([greedy, sampling], cache), greedy: null, sample: null },
        fresh,
        vocabulary,
        split: false,
    };
}
/** The head, where it is recognised and its sizes are known. */
function findSplit(model, signature) {
    const head = findHead(model, signature.logits.name);
    return head?.width && head.vocabulary ? head : null;
}
const scoring = (nodes, logits, vocabulary) => {
    nodes.logProbabilities(logits, added.targets, added.logprobs, vocabulary);
    return { inputs: [value(added.targets, 7, ['n'])], outputs: [value(added.logprobs, 1, ['n'])] };
};
const likeliest = (nodes, logits, vocabulary) => {
    nodes.likeliest(logits, added.count, { ids: added.likeliest, logprobs: added.likeliestLogprobs }, vocabulary);
    const outputs = [value(added.likeliest, 7, ['n', 'count']), value(added.likeliestLogprobs, 1, ['n', 'count'])];
    return { inputs: [value(added.count, 7, [1])], outputs };
};
const greedy = (nodes, logits) => {
    nodes.add('ArgMax', [logits], { axis: 1, keepdims: 0 }, added.tokens);
    nodes.reduce('ReduceSum', logits, 1, added.check);
    return { inputs: [], outputs: [value(added.tokens, 7, ['n']), value(added.check, 1, ['n'])] };
};
const sampling = (nodes, logits, vocabulary) => {
    nodes.add('Identity', [logits], {}, added.logits);
    return { inputs: [], outputs: [value(added.logits, 1, ['n', vocabulary ?? 'V'])] };
};
function body(model, head, type, cache) {
    const nodes = new Nodes(model.opset);
    const flat = nodes.add('Reshape', [head.hidden, nodes.integers([-1, head.width ?? 0])]);
    nodes.add('Gather', [flat, added.rows], { axis: 0 }, added.hidden);
    return assemble(model, nodes, {
        inputs: [...model.inputs, value(added.rows, 7, ['n'])],
        outputs: [value(added.hidden, type, ['n', head.width ?? 'D']), ...cache],
    });
}
function headModel(model, head, type, purpose) {
    const nodes = new Nodes(model.opset);
    const { vocabulary } = head;
    const last = head.nodes.at(-1)?.outputs[0] ?? '';
    const logits = nodes.add('Reshape', [nodes.float32(last), nodes.integers([-1, vocabulary ?? 0])]);
    const { inputs, outputs } = purpose(nodes, logits, vocabulary);
    const original = withoutTranspose(model, head);
    const from = {
        ...model,
        nodes: original,
        inputs: [],
        valueInfo: new Map(),
        rest: { model: model.rest.model, graph: [] },
    };
    return assemble(from, nodes, { inputs: [value(head.hidden, type, ['n', head.width ?? 'D']), ...inputs], outputs });
}
function appended(model, signature, vocabulary, purposes, cache) {
    const nodes = new Nodes(model.opset);
    const whole = signature.logits.name;
    const shape = vocabulary === null ? nodes.rowShape(whole) : nodes.integers([-1, vocabulary]);
    const rows = nodes.add('Gather', [nodes.add('Reshape', [whole, shape]), added.rows], { axis: 0 });
    const logits = nodes.float32(rows);
    const made = purposes.map((purpose) => purpose(nodes, logits, vocabulary));
    return assemble(model, nodes, {
        inputs: [...model.inputs, value(added.rows, 7, ['n']), ...made.flatMap(({ inputs }) => inputs)],
        outputs: [...made.flatMap(({ outputs }) => outputs), ...cache],
    });
}
function assemble(model, nodes, ports) {
    const initializers = new Map([
        ...model.initializers,
        ...nodes.initializers.map((tensor) => [tensor.name, tensor]),
    ]);
    return prune({ ...model, ...ports, nodes: [...model.nodes, ...nodes.made], initializers });
}
/** What the outputs depend on, and nothing else: the runtime would compute the rest all the same. */
function prune(model) {
    const from = producers(model);
    const needed = new Set();
    const kept = new Set();
    const waiting = model.outputs.map(({ name }) => name);
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        if (needed.has(name))
            continue;
        needed.add(name);
        const node = from.get(name);
        if (!node || kept.has(node))
            continue;
        kept.add(node);
        waiting.push(...node.inputs, ...node.captured);
    }
    const outputs = new Set([...kept].flatMap((node) => node.outputs));
    const isOutput = new Set(model.outputs.map(({ name }) => name));
    return {
        ...model,
        nodes: model.nodes.filter((node) => kept.has(node)),
        initializers: filtered(model.initializers, (tensor) => needed.has(tensor.name)),
        inputs: model.inputs.filter(({ name }) => needed.has(name)),
        valueInfo: filtered(model.valueInfo, ({ name }) => outputs.has(name) && !isOutput.has(name)),
    };
}
const filtered = (map, keep) => new Map([...map].filter(([, each]) => keep(each)));

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/precision.js


const floats = {
    [model_elementType.float32]: 'fp32',
    [model_elementType.float16]: 'fp16',
    [model_elementType.bfloat16]: 'bf16',
    [model_elementType.float64]: 'fp64',
    [model_elementType.int8]: 'int8',
    [model_elementType.uint8]: 'int8',
};
/**
 * `fp32`, `fp16`, `int8`, `int4`, or a mixture such as `int4+fp32`: what holds at least a hundredth of the weights, the most first.
 * @param nodes of the graph and of its subgraphs
 */
function readPrecision(model, nodes) {
    const counts = new Map();
    const add = (kind, count) => counts.set(kind, (counts.get(kind) ?? 0) + count);
    const packed = new Set();
    for (const node of nodes) {
        const bits = node.op === 'MatMulNBits' || node.op === 'GatherBlockQuantized' ? (head_attributeInt(node, 'bits') ?? 4) : null;
        if (bits === null)
            continue;
        const quantized = node.inputs[node.op === 'MatMulNBits' ? 1 : 0] ?? '';
        // Scales and zero points go with the numbers that they scale.
        for (const input of node.inputs)
            if (model.initializers.has(input))
                packed.add(input);
        const tensor = model.initializers.get(quantized);
        // Two 4-bit numbers share a byte, unless the type itself is of 4 bits.
        const perElement = tensor?.type === model_elementType.uint8 ? 8 / bits : 1;
        if (tensor)
            add(`int${bits}`, model_elements(tensor.dims) * perElement);
    }
    for (const tensor of model.initializers.values()) {
        const kind = floats[tensor.type];
        if (kind && !packed.has(tensor.name))
            add(kind, model_elements(tensor.dims));
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const kinds = [...counts].filter(([, count]) => count >= total / 100).sort((a, b) => b[1] - a[1]);
    return kinds.map(([kind]) => kind).join('+') || 'fp32';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/backends/onnx/graph/file.js


/** Reads small pieces of a large file through one block in memory. */
class FileWindow {
    size;
    #descriptor;
    #block = Buffer.alloc(0);
    #blockStart = 0;
    constructor(file) {
        this.#descriptor = (0,external_node_fs_.openSync)(file, 'r');
        this.size = (0,external_node_fs_.fstatSync)(this.#descriptor).size;
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
    /** A copy of the bytes, so that nothing keeps the block alive. */
    read(from, to) {
        return Uint8Array.prototype.slice.call(this.#view(from, to));
    }
    *fields(from, to) {
        for (let at = from; at < to;) {
            // A tag and a length take at most 20 bytes.
            const head = this.#view(at, Math.min(at + 20, to));
            const [key, afterKey] = varint(head, 0);
            const number = Math.floor(key / 8);
            const type = key % 8;
            let start = at + afterKey;
            let end = start;
            if (type === wire.bytes) {
                const [length, afterLength] = varint(head, afterKey);
                start = at + afterLength;
                end = start + length;
            }
            else if (type === wire.varint)
                end = at + varint(head, afterKey)[1];
            else if (type === wire.fixed64)
                end = start + 8;
            else if (type === wire.fixed32)
                end = start + 4;
            else
                throw new WireError(`it is not a protobuf message (wire type ${type} at byte ${at})`);
            if (number === 0 || end > to)
                throw new WireError(`it ends at byte ${this.size}, in the middle of a part that goes to byte ${end}`);
            yield { number, type, tag: at, start, end };
            at = end;
        }
    }
    #view(from, to) {
        const { length } = this.#block;
        if (from < this.#blockStart || to > this.#blockStart + length) {
            const size = Math.min(Math.max(to - from, 8192), this.size - from);
            if (this.#block.buffer.byteLength < size || length !== size)
                this.#block = Buffer.allocUnsafeSlow(size);
            for (let done = 0; done < size;) {
                const count = (0,external_node_fs_.readSync)(this.#descriptor, this.#block, done, size - done, from + done);
                if (count === 0)
                    throw new WireError(`it ends at byte ${from + done}`);
                done += count;
            }
            this.#blockStart = from;
        }
        return this.#block.subarray(from - this.#blockStart, to - this.#blockStart);
    }
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/read.js




/**
 * Reads a model but for its weights: the numbers of a tensor in the file are passed over by their length, so that half a gigabyte of model
 * costs a megabyte of reading.
 * @throws GateError `onnx-unreadable` where the file is not an ONNX model or ends too early
 */
function readModel(path) {
    const file = (0,external_node_fs_.realpathSync)(path);
    const window = new FileWindow(file);
    try {
        return modelFrom(window, file);
    }
    catch (error) {
        if (error instanceof WireError)
            throw (0,errors/* gateError */.em)('onnx-unreadable', { file: path, reason: error.message });
        throw error;
    }
    finally {
        window.close();
    }
}
function modelFrom(window, file) {
    const model = {
        file,
        producer: '',
        opset: 0,
        opsets: new Map(),
        nodes: [],
        initializers: new Map(),
        inputs: [],
        outputs: [],
        valueInfo: new Map(),
        rest: { model: [], graph: [] },
    };
    let graphs = 0;
    for (const field of window.fields(0, window.size)) {
        if (field.number === 7) {
            graphs++;
            readGraphFields(window, field.start, field.end, model);
            continue;
        }
        const raw = window.read(field.tag, field.end);
        const content = window.read(field.start, field.end);
        if (field.number === 8) {
            const { domain, version } = operatorSet(content);
            model.opsets.set(domain, version);
            if (domain === '')
                model.opset = version;
            continue;
        }
        if (field.number === 2 && field.type === wire.bytes)
            model.producer = wire_text(content);
        if (field.number === 3 && field.type === wire.bytes)
            model.producer += ` ${wire_text(content)}`;
        model.rest.model.push(raw);
    }
    if (graphs !== 1 || model.nodes.length === 0 || model.outputs.length === 0)
        throw new WireError('there is no graph in it');
    model.inputs = model.inputs.filter((input) => !model.initializers.has(input.name));
    return model;
}
function operatorSet(bytes) {
    let domain = '';
    let version = 0;
    for (const field of fields(bytes)) {
        if (field.number === 1)
            domain = wire_text(field.bytes);
        if (field.number === 2)
            version = field.value;
    }
    return { domain: domain === 'ai.onnx' ? '' : domain, version };
}
function readGraphFields(window, from, to, model) {
    for (const field of window.fields(from, to)) {
        const content = () => window.read(field.start, field.end);
        if (field.number === 1)
            model.nodes.push(readNode(content()));
        else if (field.number === 5) {
            const tensor = readTensor(window, field.start, field.end);
            model.initializers.set(tensor.name, tensor);
        }
        else if (field.number === 11)
            model.inputs.push(readValue(content()));
        else if (field.number === 12)
            model.outputs.push(readValue(content()));
        else if (field.number === 13) {
            const value = readValue(content());
            model.valueInfo.set(value.name, value);
        }
        else
            model.rest.graph.push(window.read(field.tag, field.end));
    }
}
function readTensor(window, from, to) {
    const tensor = { name: '', dims: [], type: 0, place: { kind: 'inline' }, raw: new Uint8Array() };
    const kept = [];
    const external = new Map();
    let isExternal = false;
    for (const field of window.fields(from, to)) {
        if (field.number === 9 && field.end - field.start >= smallest) {
            tensor.place = { kind: 'file', offset: field.start, length: field.end - field.start };
            continue;
        }
        const raw = window.read(field.tag, field.end);
        kept.push(raw);
        for (const each of fields(raw)) {
            if (each.number === 1)
                tensor.dims.push(...integers(each));
            else if (each.number === 2)
                tensor.type = each.value;
            else if (each.number === 8)
                tensor.name = wire_text(each.bytes);
            else if (each.number === 14)
                isExternal = each.value === 1;
            else if (each.number === 13) {
                const [key = '', value = ''] = entry(each.bytes);
                external.set(key, value);
            }
        }
    }
    if (isExternal)
        tensor.place = externalPlace(external);
    tensor.raw = Buffer.concat(kept);
    return tensor;
}
/** Tensors below so many bytes are copied with the graph: shapes and scales, which the runtime wants to see while it optimises. */
const smallest = 1024;
function entry(bytes) {
    const pair = [];
    for (const field of fields(bytes))
        pair[field.number - 1] = wire_text(field.bytes);
    return pair;
}
function externalPlace(entries) {
    const length = entries.get('length');
    return {
        kind: 'external',
        location: entries.get('location') ?? '',
        offset: Number(entries.get('offset') ?? 0),
        length: length === undefined ? null : Number(length),
    };
}
function readNode(raw) {
    const node = { op: '', domain: '', name: '', inputs: [], outputs: [], attributes: new Map(), captured: [], raw };
    for (const field of fields(raw)) {
        if (field.number === 1)
            node.inputs.push(wire_text(field.bytes));
        else if (field.number === 2)
            node.outputs.push(wire_text(field.bytes));
        else if (field.number === 3)
            node.name = wire_text(field.bytes);
        else if (field.number === 4)
            node.op = wire_text(field.bytes);
        else if (field.number === 7)
            node.domain = wire_text(field.bytes) === 'ai.onnx' ? '' : wire_text(field.bytes);
        else if (field.number === 5) {
            let name = '';
            for (const each of fields(field.bytes)) {
                if (each.number === 1)
                    name = wire_text(each.bytes);
                if (each.number === 6 || each.number === 11)
                    node.captured.push(...namesTaken(each.bytes));
            }
            node.attributes.set(name, field.bytes);
        }
    }
    return node;
}
/** What the nodes and outputs of a subgraph refer to; names of its own make no harm, as nothing outside has them. */
function namesTaken(graph) {
    const names = [];
    for (const field of fields(graph)) {
        if (field.number === 1) {
            const node = readNode(field.bytes);
            names.push(...node.inputs, ...node.captured);
        }
        if (field.number === 12)
            names.push(readValue(field.bytes).name);
    }
    return names;
}
/** Nodes of the subgraphs of a node, at any depth. */
function nodesWithin(node) {
    const found = [];
    if (node.captured.length === 0)
        return found;
    for (const attribute of node.attributes.values()) {
        for (const graph of fields(attribute)) {
            if (graph.number !== 6 && graph.number !== 11)
                continue;
            for (const field of fields(graph.bytes)) {
                if (field.number !== 1)
                    continue;
                const inner = readNode(field.bytes);
                found.push(inner, ...nodesWithin(inner));
            }
        }
    }
    return found;
}
function readValue(raw) {
    const value = { name: '', type: 0, dims: null, raw };
    for (const field of fields(raw)) {
        if (field.number === 1)
            value.name = wire_text(field.bytes);
        if (field.number !== 2)
            continue;
        for (const kind of fields(field.bytes)) {
            if (kind.number !== 1)
                continue;
            for (const part of fields(kind.bytes)) {
                if (part.number === 1)
                    value.type = part.value;
                if (part.number === 2)
                    value.dims = [...fields(part.bytes)].filter((f) => f.number === 1).map((f) => dimension(f.bytes));
            }
        }
    }
    return value;
}
function dimension(bytes) {
    for (const field of fields(bytes)) {
        if (field.number === 1)
            return field.value;
        if (field.number === 2)
            return wire_text(field.bytes);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/signature.js




const numberTypes = {
    [model_elementType.int64]: 'int64',
    [model_elementType.int32]: 'int32',
    [model_elementType.float32]: 'float32',
    [model_elementType.float16]: 'float16',
    [model_elementType.bool]: 'bool',
};
/** Operators whose scale is taken over all rows. */
const mixing = new Set(['DynamicQuantizeLinear', 'DynamicQuantizeMatMul', 'MatMulDynamicQuantize']);
/** @throws GateError `onnx-input-unsupported`, `onnx-output-unsupported`, `onnx-not-a-language-model` */
function readSignature(model, file) {
    const inputs = new Map(model.inputs.map((input) => [input.name, input]));
    const take = (names) => {
        for (const name of names) {
            const input = inputs.get(name);
            if (input && inputs.delete(name))
                return input;
        }
        return null;
    };
    const ids = take(['input_ids']);
    if (!ids)
        throw (0,errors/* gateError */.em)('onnx-not-a-language-model', { file, inputs: model.inputs.map((input) => input.name) });
    const mask = take(['attention_mask']);
    const positions = take(['position_ids']);
    const branch = take(['use_cache_branch']);
    const keep = take(['num_logits_to_keep', 'logits_to_keep']);
    const past = [...inputs.values()].filter(isCache);
    for (const input of past)
        inputs.delete(input.name);
    const [unknown] = inputs.values();
    if (unknown)
        throw (0,errors/* gateError */.em)('onnx-input-unsupported', { file, input: unknown.name, why: whyNot(unknown) });
    const nodes = allNodes(model);
    const logits = readLogits(model, file);
    const grouped = nodes.some((node) => node.op === 'GroupQueryAttention');
    const masks = [mask, positions].every((input) => input !== null && isRead(nodes, input.name));
    return {
        inputIds: port(ids, 2, file, ['int64', 'int32']),
        attentionMask: mask && port(mask, 2, file, ['int64', 'int32']),
        positionIds: positions && port(positions, 2, file, ['int64', 'int32']),
        useCacheBranch: branch && port(branch, 1, file, ['bool']).name,
        logitsToKeep: keep && port(keep, null, file, ['int64', 'int32']),
        logits,
        cache: readCache(model, past, file),
        vocabulary: vocabularyOf(model),
        embeddingRows: embeddingRows(nodes, model, ids.name),
        rows: grouped ? 'first' : masks ? 'mask' : 'equal',
        alone: nodes.some((node) => mixing.has(node.op)),
    };
}
/** Whether a value's numbers matter, and not its shape alone: a mask of which only the length is taken masks nothing. */
function isRead(nodes, name) {
    const users = nodes.filter(({ inputs }) => inputs.includes(name));
    return users.some(({ op, outputs }) => op === 'Cast' || op === 'Identity' ? isRead(nodes, outputs[0] ?? '') : op !== 'Shape');
}
function allNodes(model) {
    return model.nodes.flatMap((node) => (node.captured.length > 0 ? [node, ...nodesWithin(node)] : [node]));
}
function port(value, rank, file, types) {
    const type = numberTypes[value.type];
    if (type === undefined || !types.includes(type)) {
        throw (0,errors/* gateError */.em)('onnx-input-unsupported', {
            file,
            input: value.name,
            why: `its element type is ${typeName(value.type)}`,
        });
    }
    if (rank !== null && value.dims !== null && value.dims.length !== rank) {
        const why = `it has ${value.dims.length} dimensions where ${rank} are expected`;
        throw (0,errors/* gateError */.em)('onnx-input-unsupported', { file, input: value.name, why });
    }
    return { name: value.name, type };
}
const typeName = (type) => Object.entries(model_elementType).find(([, number]) => number === type)?.[0] ?? `${type}`;
/** Cached keys and values are the only numbers that are not counts; recurrent states are told from them by their rank. */
function isCache({ type, name }) {
    const isFloat = type === model_elementType.float32 || type === model_elementType.float16 || type === model_elementType.bfloat16;
    return isFloat && /^(past|cache)|[._](key|value)s?$/.test(name) && !/(conv|recurrent|ssm|encoder)/.test(name);
}
function readCache(model, past, file) {
    const outputs = new Map(model.outputs.map((output) => [output.name, output]));
    const presents = model.outputs.filter((output) => /present|cache|(^|[._])(key|value)s?$/.test(output.name));
    const from = model_producers(model);
    return past.map((input, i) => {
        const { dims, name } = input;
        if (dims?.length !== 4 || typeof dims[1] !== 'number' || typeof dims[3] !== 'number') {
            throw (0,errors/* gateError */.em)('onnx-input-unsupported', {
                file,
                input: name,
                why: 'a cache has the dimensions [batch, heads, positions, size]',
            });
        }
        const { type } = port(input, 4, file, ['float32', 'float16']);
        const byName = outputs.get(name.replace(/^past_key_values|^past/, 'present'));
        const present = byName ?? (presents.length === past.length ? presents[i] : undefined);
        if (!present)
            throw (0,errors/* gateError */.em)('onnx-input-unsupported', { file, input: name, why: 'no output gives its next value' });
        return {
            past: name,
            present: present.name,
            type: type,
            heads: dims[1],
            size: dims[3],
            fresh: freshPart(from.get(present.name), name),
        };
    });
}
/** The new positions, where the next cache is just the old one with them behind it. */
function freshPart(node, past) {
    if (node?.op !== 'Concat' || node.inputs.length !== 2 || node.inputs[0] !== past)
        return null;
    const axis = head_attributeInt(node, 'axis');
    return axis === 2 || axis === -2 ? (node.inputs[1] ?? null) : null;
}
function readLogits(model, file) {
    const output = model.outputs.find(({ name }) => name === 'logits');
    const names = model.outputs.map(({ name }) => name);
    if (!output)
        throw (0,errors/* gateError */.em)('onnx-output-unsupported', { file, outputs: names, why: 'none of them is called logits' });
    const type = numberTypes[output.type];
    if (type !== 'float32' && type !== 'float16') {
        throw (0,errors/* gateError */.em)('onnx-output-unsupported', { file, outputs: names, why: `the logits are ${typeName(output.type)}` });
    }
    if (output.dims !== null && output.dims.length !== 3) {
        throw (0,errors/* gateError */.em)('onnx-output-unsupported', {
            file,
            outputs: names,
            why: `the logits have ${output.dims.length} dimensions, not 3`,
        });
    }
    return { name: output.name, type };
}
function vocabularyOf(model) {
    const last = model.outputs.find(({ name }) => name === 'logits')?.dims?.at(-1);
    return typeof last === 'number' && last > 0 ? last : null;
}
function embeddingRows(nodes, model, ids) {
    for (const node of nodes) {
        if (!/^Gather(BlockQuantized)?$/.test(node.op) || node.inputs[1] !== ids)
            continue;
        const rows = model.initializers.get(node.inputs[0] ?? '')?.dims[0];
        if (rows !== undefined)
            return rows;
    }
    return null;
}
function whyNot({ name }) {
    if (/encoder/.test(name))
        return 'the graph is the decoder of an encoder-decoder model';
    if (/inputs_embeds|pixel|image|audio|input_features/.test(name))
        return 'the graph takes embeddings of other media, not token ids alone';
    if (/block_table|slot_mapping|cumulative|context_lens/.test(name))
        return 'the graph takes a paged cache';
    if (/conv|recurrent|ssm|state/.test(name))
        return 'the graph carries a recurrent state';
    return 'it is not known what to feed it';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/backends/onnx/graph/weights.js



/**
 * Where the runtime finds the weights of an edited model. It takes external data only from one folder and refuses symlinks that lead out
 * of it (as a hub cache has them), so every file is named by its real place.
 * @param path the model file as the user named it: external files lie beside it, before symlinks are resolved
 * @throws GateError `onnx-data-missing`, `onnx-data-short`, `onnx-data-outside`, `onnx-data-scattered`
 */
function locateWeights(model, path) {
    const files = externalFiles(model, path);
    const folders = [...new Set([...files.values()].map((file) => dirname(file)))];
    if (folders.length > 1)
        throw gateError('onnx-data-scattered', { file: path, folders });
    const folder = folders[0] ?? dirname(model.file);
    return {
        folder,
        own: folder === dirname(model.file) ? basename(model.file) : null,
        external: new Map([...files].map(([location, file]) => [location, basename(file)])),
        read: (tensor) => readNumbers(model.file, tensor),
    };
}
/** Real path of every external file, by the name that the model has for it. */
function externalFiles(model, path) {
    const files = new Map();
    const sizes = new Map();
    for (const { name, place } of model.initializers.values()) {
        if (place.kind !== 'external')
            continue;
        const data = place.location;
        if (!files.has(data)) {
            const file = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), data);
            // A model is untrusted: its data lies in its own folder, or it is not read.
            if (data === '' || /^([/\\]|\.\.|[A-Za-z]:)/.test((0,external_node_path_.relative)((0,external_node_path_.dirname)(path), file))) {
                throw (0,errors/* gateError */.em)('onnx-data-outside', { file: path, data });
            }
            if (!(0,external_node_fs_.existsSync)(file))
                throw (0,errors/* gateError */.em)('onnx-data-missing', { file: path, data, tensor: name });
            files.set(data, (0,external_node_fs_.realpathSync)(file));
            sizes.set(data, (0,external_node_fs_.statSync)(file).size);
        }
        const end = place.offset + (place.length ?? 0);
        const size = sizes.get(data) ?? 0;
        if (end > size)
            throw (0,errors/* gateError */.em)('onnx-data-short', { file: path, data, tensor: name, end, size });
    }
    return files;
}
function readNumbers(file, { place }) {
    if (place.kind !== 'file')
        return new Uint8Array();
    const bytes = new Uint8Array(place.length);
    const descriptor = openSync(file, 'r');
    try {
        for (let done = 0; done < bytes.length;) {
            const count = readSync(descriptor, bytes, done, bytes.length - done, place.offset + done);
            if (count === 0)
                throw gateError('onnx-unreadable', { file, reason: 'it ends within its weights' });
            done += count;
        }
    }
    finally {
        closeSync(descriptor);
    }
    return bytes;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/graph.js





/**
 * Reads what a model file is, in milliseconds, without its weights.
 * @throws GateError `onnx-unreadable`, `onnx-input-unsupported`, `onnx-output-unsupported`, `onnx-not-a-language-model`, `onnx-data-*`
 */
function readGraph(file) {
    const model = readModel(file);
    const dataFiles = [...externalFiles(model, file).values()];
    const signature = readSignature(model, file);
    return {
        file,
        model,
        signature,
        inputs: model.inputs.map(shown),
        outputs: model.outputs.map(shown),
        precision: readPrecision(model, allNodes(model)),
        producer: model.producer.trim(),
        opset: model.opset,
        isSplit: findSplit(model, signature) !== null,
        dataFiles,
        notes: notes(signature),
    };
}
const typeNames = {
    1: 'float32',
    2: 'uint8',
    3: 'int8',
    6: 'int32',
    7: 'int64',
    9: 'bool',
    10: 'float16',
    11: 'float64',
    16: 'bfloat16',
};
const shown = ({ name, type, dims }) => ({
    name,
    type: typeNames[type] ?? `type ${type}`,
    dims,
});
function notes(signature) {
    const found = [];
    if (signature.alone) {
        found.push('The graph takes quantisation scales over a whole batch, so texts are computed one at a time.');
    }
    if (signature.rows === 'equal')
        found.push('The graph has no position_ids or mask to go by, so only texts of equal length share a batch when answers are generated.');
    if (signature.cache.length === 0)
        found.push('The graph has no cache (past_key_values), so every new token reads the whole text again.');
    return found;
}


/***/ }),

/***/ 34741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ askedAs),
/* harmony export */   SB: () => (/* binding */ hasAdapter),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   jM: () => (/* binding */ isTgi)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8782);
/* harmony import */ var _dialects_tgi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39389);
/* harmony import */ var _probe_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75732);



/** What Text Generation Inference calls the model that it was started with on all routes, whatever it lists: any other name is an adapter's. */
const ofTgi = 'tgi';
/** The entry of the model that an adapter is asked for with, as SGLang's `base:adapter`. */
const baseOf = (name, entries) => entries.find(({ id }) => id !== undefined && name.startsWith(`${id}:`));
/**
 * How a model is asked for by the name that the suite has; null: the list does not have it. SGLang lists adapters by their own names, and
 * answers for the base where one is asked for by that.
 */
function askedAs(wanted, entries) {
    const entry = entries.find(({ id }) => id === wanted);
    if (entry)
        return entry.owned_by === 'sglang' && entry.parent ? `${entry.parent}:${wanted}` : wanted;
    const isKnown = entries.length === 0 || wanted === ofTgi || baseOf(wanted, entries)?.owned_by === 'sglang';
    return isKnown ? wanted : null;
}
/** Whether the server is one that lists none of its adapters. */
const isTgi = (info) => info?.router === 'text-generation-router';
/** Smaller differences are what repeating the same may make. */
const seen = 1e-3;
/** Whether Text Generation Inference has an adapter: it answers for its base where it has none of that name, and says nothing. */
async function hasAdapter(client, adapter, signal) {
    const next = (dialect, text) => dialect.next(client, { ids: [], text, bos: false }, { count: 5, temperature: 0 }, signal);
    try {
        for (const text of _probe_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .probeTexts */ .x7)
            if (differ(await next((0,_dialects_tgi_js__WEBPACK_IMPORTED_MODULE_1__/* .tgi */ .X)(adapter), text), await next((0,_dialects_tgi_js__WEBPACK_IMPORTED_MODULE_1__/* .tgi */ .X)(null), text)))
                return true;
        return false;
    }
    catch (error) {
        if (error instanceof _client_js__WEBPACK_IMPORTED_MODULE_0__/* .ServerRefusal */ .m)
            return false;
        throw error;
    }
}
function differ(one, other) {
    return one.some(({ id, logprob }, i) => id !== other[i]?.id || Math.abs(logprob - other[i].logprob) > seen);
}


/***/ }),

/***/ 90426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ whereKnown),
/* harmony export */   Fh: () => (/* binding */ guessesOf),
/* harmony export */   My: () => (/* binding */ complete),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   WL: () => (/* binding */ tokenizeByRoute),
/* harmony export */   X: () => (/* binding */ detokenizeByRoute),
/* harmony export */   Y_: () => (/* binding */ drawnBy),
/* harmony export */   Ym: () => (/* binding */ plainSampling),
/* harmony export */   _l: () => (/* binding */ arraysOf),
/* harmony export */   bo: () => (/* binding */ nextByCompletion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8782);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35051);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61383);




/** Nothing is left to the server's or the model's own defaults; -1: no limit. */
const plainSampling = {
    n: 1,
    stream: false,
    top_p: 1,
    top_k: -1,
    min_p: 0,
    repetition_penalty: 1,
    presence_penalty: 0,
    frequency_penalty: 0,
};
/** What the token that is generated besides is drawn by, so that greedy and hot requests differ in nothing else. */
const drawnBy = (hot) => ({ temperature: hot ? 2 : 0, seed: 1 });
const completion = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    choices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        index: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
        text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        logprobs: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
        prompt_logprobs: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
    }))
        .min(1),
    usage: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ prompt_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), completion_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }),
});
const fourArrays = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    token_logprobs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable()),
    top_logprobs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable()).nullable()).nullable(),
});
/** One prompt, one answer, from `/v1/completions`. */
async function complete(client, body, signal) {
    const reply = await client.post('completions', { model: client.model, ...body }, signal);
    const { choices, usage } = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shaped */ .e9)(completion, reply.body);
    const choice = choices.find(({ index }) => (index ?? 0) === 0) ?? choices[0];
    return {
        text: choice.text,
        logprobs: choice.logprobs,
        promptLogprobs: choice.prompt_logprobs,
        promptTokens: usage.prompt_tokens,
        newTokens: usage.completion_tokens,
    };
}
/** The four parallel arrays of OpenAI's completions, alike in length. */
function arraysOf(logprobs) {
    if (logprobs === null || logprobs === undefined) {
        throw new _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DialectMismatch */ .T('no-values', 'logprobs is null, as TGI answers on this route');
    }
    if (typeof logprobs === 'object' && 'content' in logprobs) {
        const only = 'only generated tokens have values (logprobs.content), as with llama.cpp, Ollama and mlx-lm';
        throw new _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DialectMismatch */ .T('echo-ignored', only);
    }
    const arrays = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shaped */ .e9)(fourArrays, logprobs);
    const lengths = [arrays.tokens, arrays.token_logprobs, ...(arrays.top_logprobs ? [arrays.top_logprobs] : [])];
    if (new Set(lengths.map(({ length }) => length)).size > 1) {
        const all = lengths.map(({ length }) => length).join(', ');
        throw new _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DialectMismatch */ .T('length', `tokens, token_logprobs and top_logprobs have unlike lengths: ${all}`);
    }
    return arrays;
}
/** `token_id:7`, as vLLM names tokens where it is asked to. */
const named = /^token_id:(\d+)$/;
const idOf = (name) => {
    const id = named.exec(name)?.[1];
    return id === undefined ? null : Number(id);
};
const guessesOf = (list) => Object.entries(list).map(([name, logprob]) => ({
    id: idOf(name),
    text: name,
    logprob: logprob ?? Number.NEGATIVE_INFINITY,
}));
/** The likeliest next tokens by `/v1/completions`. */
async function nextByCompletion(client, prompt, { count, temperature }, body, signal) {
    const sampling = { max_tokens: 1, logprobs: count, temperature, seed: 1 };
    const { logprobs, promptTokens } = await complete(client, { ...body, ...sampling }, signal);
    (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(promptTokens, prompt.ids.length);
    const { top_logprobs } = arraysOf(logprobs);
    const first = top_logprobs?.[0];
    if (!first)
        throw new _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DialectMismatch */ .T('no-values', 'no likeliest tokens came for the generated one');
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .ranked */ .ad)(guessesOf(first), count);
}
const tokens = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()) });
/** vLLM's and SGLang's `/tokenize`; null where there is none. */
function tokenizeByRoute(client, text, special, signal) {
    const body = { model: client.model, prompt: text, add_special_tokens: special };
    return whereKnown(async () => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shaped */ .e9)(tokens, (await client.post('/tokenize', body, signal)).body).tokens);
}
const detokenized = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ prompt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() });
/** vLLM's and SGLang's `/detokenize`; null where there is none. */
function detokenizeByRoute(client, ids, signal) {
    const body = { model: client.model, tokens: ids, skip_special_tokens: false };
    return whereKnown(async () => {
        const { prompt, text } = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shaped */ .e9)(detokenized, (await client.post('/detokenize', body, signal)).body);
        return prompt ?? text ?? null;
    });
}
/** null where the server has no such route or does not understand what it is asked. */
async function whereKnown(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _client_js__WEBPACK_IMPORTED_MODULE_0__/* .ServerRefusal */ .m || error instanceof _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DialectMismatch */ .T)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 35051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DialectMismatch)
/* harmony export */ });
/** The server's reply does not have the dialect's shape, or values that no prompt has. */
class DialectMismatch extends Error {
    name = 'DialectMismatch';
    fault;
    constructor(fault, message) {
        super(message);
        this.fault = fault;
    }
}


/***/ }),

/***/ 39389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tgi)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _completions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90426);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35051);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61383);




const token = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), logprob: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable() });
const reply = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    details: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ prefill: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(token), top_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(token)).nullish() }),
});
const split = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }));
/** Without options at its start, it gives no more for a generated token. */
const mostGenerated = 5;
/** Text Generation Inference takes texts alone and puts BOS in front where its tokenizer does; the ids come back. */
function tgi(adapter) {
    const generate = async (client, { text }, parameters, signal) => {
        const usual = {
            details: true,
            max_new_tokens: 1,
            do_sample: false,
            ...(adapter !== null && { adapter_id: adapter }),
        };
        const body = { inputs: text, parameters: { ...usual, ...parameters } };
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shaped */ .e9)(reply, (await client.post('/generate', body, signal)).body).details;
    };
    return {
        name: 'tgi',
        title: "TGI's /generate",
        gives: 'tokens',
        takes: 'text',
        likeliest: 0,
        // Values of requests that run at once have been mixed up.
        concurrency: 1,
        blind: 1,
        async score(client, prompt, { hot }, signal) {
            const drawn = hot ? { do_sample: true, temperature: 2, repetition_penalty: 1.3, seed: 1 } : {};
            const { prefill } = await generate(client, prompt, { decoder_input_details: true, ...drawn }, signal);
            if (prefill.length === 0) {
                throw new _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DialectMismatch */ .T('no-values', 'prefill is empty: TGI must be started with --enable-prefill-logprobs');
            }
            const ids = prefill.map(({ id }) => id);
            if (ids.length < prompt.ids.length && isPart(ids, prompt.ids)) {
                throw new _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DialectMismatch */ .T('length', `values came for ${ids.length} of ${prompt.ids.length} tokens`);
            }
            (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .sameIds */ .L0)(ids, prompt.ids, 'split');
            return { logprobs: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .KD)(prefill.map(({ logprob }) => logprob)), likeliest: null };
        },
        async next(client, prompt, { count, temperature }, signal) {
            const drawn = temperature === 0 ? {} : { do_sample: true, temperature, seed: 1 };
            const wanted = { top_n_tokens: Math.min(count, mostGenerated), ...drawn };
            const { top_tokens } = await generate(client, prompt, wanted, signal);
            const first = top_tokens?.[0];
            if (!first)
                throw new _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DialectMismatch */ .T('no-values', 'no likeliest tokens came for the generated one');
            const guesses = first.map((each) => ({ ...each, logprob: each.logprob ?? Number.NEGATIVE_INFINITY }));
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .ranked */ .ad)(guesses, count);
        },
        async tokenize(client, text, special, signal) {
            // It always adds what its tokenizer adds.
            if (!special)
                return null;
            return (0,_completions_js__WEBPACK_IMPORTED_MODULE_0__/* .whereKnown */ .DG)(async () => {
                const { body } = await client.post('/tokenize', { inputs: text }, signal);
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shaped */ .e9)(split, body).map(({ id }) => id);
            });
        },
    };
}
/** Whether they are the first or the last of all. */
function isPart(ids, all) {
    const left = all.length - ids.length;
    return ids.every((id, i) => id === all[i]) || ids.every((id, i) => id === all[left + i]);
}


/***/ }),

/***/ 61383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   L0: () => (/* binding */ sameIds),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   e9: () => (/* binding */ shaped),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35051);

/** As servers write minus infinity. */
const floor = -9999;
/** A body that has the dialect's shape. Throws DialectMismatch `shape` with the first place that has not. */
function shaped(schema, body) {
    const parsed = schema.safeParse(body);
    if (parsed.success)
        return parsed.data;
    const { path, message } = parsed.error.issues[0];
    throw new _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DialectMismatch */ .T('shape', `the answer has another shape at ${path.join('.') || 'its root'}: ${message}`);
}
/** The values of all tokens of a prompt: none only for the first, all others finite and not above 0. */
function checked(values) {
    const count = values.length;
    const wrong = (fault, i, what) => new _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DialectMismatch */ .T(fault, `token ${i + 1} of ${count} ${what}`);
    return Float64Array.from(values, (value, i) => {
        if (value === null) {
            if (i > 0)
                throw wrong('null', i, 'has no value');
            return Number.NaN;
        }
        if (!Number.isFinite(value))
            throw wrong('not-finite', i, `has the value ${value}`);
        if (value > 1e-6)
            throw wrong('logits', i, `has ${value}, but a log-probability is never above 0: these may be logits`);
        if (value <= floor)
            throw wrong('floor', i, `has ${value}, which stands for minus infinity`);
        return value;
    });
}
/** What the server counted against what was sent. */
function counted(read, sent) {
    if (read === sent)
        return;
    const both = `the server read ${read} tokens where ${sent} were sent`;
    if (read < sent)
        throw new _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DialectMismatch */ .T('truncated', `${both}: it shortens prompts`);
    if (read <= sent + 2)
        throw new _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DialectMismatch */ .T('bos-added', `${both}: it puts special tokens in front`);
    throw new _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DialectMismatch */ .T('template', `${both}: it may put prompts through the chat template, as Ollama does`);
}
/** The ids that came back must be those that were sent. */
function sameIds(found, sent, fault) {
    if (fault === 'split' && found.length !== sent.length)
        throw new _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DialectMismatch */ .T(fault, splitDifference(found, sent));
    const at = sent.findIndex((id, i) => found[i] !== null && found[i] !== id);
    if (at < 0)
        return;
    if (fault === 'split')
        throw new _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DialectMismatch */ .T(fault, splitDifference(found, sent));
    throw new _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DialectMismatch */ .T(fault, `token ${at + 1} came back as ${found[at]} where ${sent[at]} was sent`);
}
function splitDifference(found, sent) {
    const at = sent.findIndex((id, i) => found[i] !== id);
    const here = at < 0 ? sent.length : at;
    const show = (ids) => `[${ids.slice(here, here + 4).join(', ')}${ids.length > here + 4 ? ', …' : ''}]`;
    return `the server splits the text otherwise than tokenizer.json: at token ${here + 1} it has ${show(found)} (${found.length} in all) where tokenizer.json has ${show(sent)} (${sent.length})`;
}
/** From the likeliest down, so many. */
function ranked(guesses, count) {
    return [...guesses].sort((a, b) => b.logprob - a.logprob).slice(0, count);
}


/***/ }),

/***/ 75732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filler),
/* harmony export */   PB: () => (/* binding */ trickyTexts),
/* harmony export */   x7: () => (/* binding */ probeTexts),
/* harmony export */   y$: () => (/* binding */ otherEnding)
/* harmony export */ });
/**
 * Ordinary prose of about 40 tokens with a few surprising words, a clause that comes twice, digits and a letter outside of ASCII; nothing at
 * either end that a tokenizer could treat in a way of its own. A second in case the first surprises a model nowhere.
 */
const probeTexts = [
    'The ferry to Malmö left at 17:45, and nobody on the quay had brought an umbrella. The old lighthouse keeper sold turnips from a violin case, and nobody on the quay had brought an umbrella either.',
    'Seven accountants danced under the café awning while it rained granite on Tuesday 30418. Their mayor swallowed a thermometer whole, because it rained granite on every second Tuesday of the month.',
];
/** Begins as the first 60 % of another text do, and ends otherwise. */
const otherEnding = ' Purple arithmetic seldom forgives its own plumber, said the owl.';
/** What long prompts are filled with. */
const filler = ' The committee met again in the spring and agreed on very little. Some of its members spoke of roads, others of bread, and one of them counted the windows twice.';
/** Texts that tokenizers are known to split in unlike ways, beside the probe's own. */
const trickyTexts = [
    'Section 12.\n\n3. The tenant pays.\n\n\n\n1999 and 2000',
    'a  b   c\td\r\n  e',
    " it's we'll I'M they'RE 'tis",
    'naïve café Ελλάδα 東京都 🦉👩‍🚀',
    '1234567890 3.14159 1e-9 0x1F $5,000.00',
    'camelCase snake_case <b>x</b> {"key": [1, 2]}',
    'ends with spaces   ',
];


/***/ }),

/***/ 57653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ refuseLfsPointer),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Jr: () => (/* binding */ readCached),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   eY: () => (/* binding */ definingFiles),
/* harmony export */   hI: () => (/* binding */ sideFiles),
/* harmony export */   wr: () => (/* binding */ templateFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);


/** The files that define a checkpoint, by the part they play in it, in a fixed order. */
function definingFiles(files) {
    const parts = [
        ['onnx', files.onnx],
        ['with-past', files.withPast],
        ...files.external.map(({ location, path }) => [`external ${location}`, path]),
        ['config', files.config],
        ['generation-config', files.generationConfig],
        ['tokenizer', files.tokenizer],
        ['tokenizer-config', files.tokenizerConfig],
        ['special-tokens-map', files.specialTokensMap],
        ['chat-template', files.chatTemplate],
        ...Object.entries(files.namedTemplates).map(([name, path]) => [`template ${name}`, path]),
    ];
    return parts.filter((part) => part[1] !== null).sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Where a checkpoint's side files lie, and in which order they are preferred. */
const sideFiles = {
    config: ['config.json'],
    generationConfig: ['generation_config.json'],
    tokenizer: ['tokenizer.json'],
    tokenizerConfig: ['tokenizer_config.json'],
    specialTokensMap: ['special_tokens_map.json'],
    chatTemplate: ['chat_template.jinja'],
};
const templateFolders = ['additional_chat_templates', 'chat_templates'];
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The object that a JSON file holds; an absent file is an empty one. */
async function readJson(path) {
    if (path === null)
        return {};
    const text = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')).replace(/^\uFEFF/, '');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('checkpoint-json', { file: path, reason: error.message }, error);
    }
    if (!isObject(value))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('checkpoint-json', { file: path, reason: 'it is not an object' });
    return value;
}
/** What a file of the cache holds; null where it is not there, or was cut short by a machine that went down. */
async function readCached(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
const lfsHead = 'version https://git-lfs.github.com/spec/';
/** A pointer that Git LFS left in place of a file would be read as a broken model; it is told as what it is. */
async function refuseLfsPointer(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(lfsHead.length), 0, lfsHead.length, 0);
        if (buffer.toString('latin1', 0, bytesRead) === lfsHead)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('checkpoint-lfs-pointer', { file: path });
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 37318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ fetchCheckpoint),
  C: () => (/* binding */ openCommit)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@huggingface/hub/dist/index.mjs + 15 modules
var dist = __webpack_require__(75009);
// EXTERNAL MODULE: ./lib/checkpoint/files.js
var checkpoint_files = __webpack_require__(57653);
// EXTERNAL MODULE: ./lib/checkpoint/layout.js
var layout = __webpack_require__(56042);
// EXTERNAL MODULE: ./lib/checkpoint/scan.js
var scan = __webpack_require__(26325);
// EXTERNAL MODULE: ./lib/checkpoint/hub/access.js
var hub_access = __webpack_require__(90958);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/shared/alive.js
var alive = __webpack_require__(57268);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
;// CONCATENATED MODULE: ./lib/checkpoint/hub/download.js











/**
 * Puts one file of a commit at `target`. The content is kept once, by its hash, and hard-linked, so that two revisions share what did
 * not change. It grows under another name and is checked before it gets its own: a file that is there is whole. What a dead process left
 * half done is gone on with.
 */
async function download(file, target, blobs, transfer, advance) {
    if (await exists(target))
        return;
    const blob = (0,external_node_path_.join)(blobs, file.hash.value);
    await (0,promises_.mkdir)(blobs, { recursive: true });
    const under = running.get(blob) ?? had(blob, file, transfer, advance).finally(() => running.delete(blob));
    running.set(blob, under);
    await under;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await place(blob, target);
}
/** What this very process is downloading: whoever wants the same waits for it. */
const running = new Map();
async function had(blob, file, transfer, advance) {
    if (await exists(blob))
        return;
    const growing = await adopt(blob);
    await grow(file, growing, transfer, advance);
    await (0,promises_.rename)(growing, blob);
}
/** The name to grow under: the remains of a process that is no more, where there are any. */
async function adopt(blob) {
    const own = `${blob}.${(0,external_node_os_.hostname)()}.${process.pid}.part`;
    const prefix = `${blob.slice((0,external_node_path_.dirname)(blob).length + 1)}.`;
    for (const name of await (0,promises_.readdir)((0,external_node_path_.dirname)(blob))) {
        if (!name.startsWith(prefix) || !name.endsWith('.part'))
            continue;
        const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(blob), name);
        if (path === own || !(await abandoned(path, name)))
            continue;
        // Two processes may want the same remains; the rename is given to one of them only.
        await (0,promises_.rename)(path, own).catch(() => { });
        break;
    }
    return own;
}
async function abandoned(path, name) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        return false;
    const pid = Number(name.split('.').at(-2));
    if (!name.endsWith(`.${(0,external_node_os_.hostname)()}.${pid}.part`))
        return Date.now() - found.mtimeMs > 600_000;
    return !(0,alive/* isAlive */._)(pid);
}
async function grow(file, path, transfer, advance) {
    let anew = false;
    for (let attempt = 1;; attempt++) {
        try {
            await fetchRest(file, path, transfer, advance);
            const got = await hashOf(path, file);
            if (got === file.hash.value)
                return;
            // Whatever was there before this run may be to blame, or a server that ignores ranges: once more, from the start.
            await (0,promises_.rm)(path, { force: true });
            if (anew)
                throw (0,errors/* gateError */.em)('hub-corrupt', { file: file.path, expected: file.hash.value, got });
            anew = true;
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue)
                throw error;
            transfer.signal?.throwIfAborted();
            const final = error instanceof dist/* HubApiError */.yL && error.statusCode < 500 && error.statusCode !== 429;
            if (attempt >= hub_access/* attempts */.r2 || final)
                throw (0,hub_access/* unreachable */.HB)(transfer, error);
            await (0,hub_access/* pause */.v7)(attempt);
        }
    }
}
async function fetchRest(file, path, transfer, advance) {
    const { model, access, signal } = transfer;
    let have = (await (0,promises_.stat)(path).catch(() => null))?.size ?? 0;
    if (have > file.size) {
        await (0,promises_.rm)(path);
        have = 0;
    }
    advance(have);
    if (have === file.size && have > 0)
        return;
    const blob = await (0,hub_access/* asked */.NZ)(transfer, () => (0,dist/* downloadFile */.PE)({ repo: model.name, revision: model.revision, path: file.path, ...(0,hub_access/* credentials */.z3)(access) }));
    if (blob === null)
        throw (0,errors/* gateError */.em)('hub-not-found', { name: `${model.name}/${file.path}`, endpoint: access.endpoint });
    const rest = have === 0 ? blob : blob.slice(have, file.size);
    const source = external_node_stream_.Readable.fromWeb(rest.stream());
    source.on('data', (part) => {
        have += part.length;
        advance(have);
    });
    await (0,external_node_stream_promises_.pipeline)(source, (0,external_node_fs_.createWriteStream)(path, { flags: 'a' }), signal ? { signal } : {});
    if (have < file.size)
        throw new Error(`the connection ended after ${have} of ${file.size} bytes`);
}
async function hashOf(path, file) {
    const hash = (0,external_node_crypto_.createHash)(file.hash.kind === 'sha256' ? 'sha256' : 'sha1');
    if (file.hash.kind === 'git')
        hash.update(`blob ${(await (0,promises_.stat)(path)).size}\0`);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}
async function place(blob, target) {
    try {
        await (0,promises_.link)(blob, target);
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return;
        // Not every file system has hard links.
        const fresh = `${target}.${process.pid}`;
        await (0,promises_.copyFile)(blob, fresh);
        await (0,promises_.rename)(fresh, target);
    }
}
const exists = (path) => (0,promises_.stat)(path).then(() => true, () => false);

;// CONCATENATED MODULE: ./lib/checkpoint/hub/fetch.js









/** A commit that was had before is used without asking the hub. */
async function openCommit(written, access, cache, progress, signal) {
    const wanted = (0,hub_access/* hubModel */.HF)(written);
    const revision = (0,hub_access/* isCommit */.WM)(wanted.revision) ? wanted.revision : await (0,hub_access/* resolveCommit */.WL)({ model: wanted, access, signal });
    const model = { name: wanted.name, revision };
    const transfer = { model, access, signal };
    const store = (0,external_node_path_.join)(cache, 'hub', model.name.replace('/', '--'));
    const folder = (0,external_node_path_.join)(store, revision);
    const listed = await listing(transfer, (0,external_node_path_.join)(store, 'listings', `${revision}.json`));
    const here = [];
    const take = async (files) => {
        for (const file of files.filter((file) => !here.includes(file.path))) {
            const big = file.size > 1 << 20;
            if (big)
                progress.start(`Downloading ${model.name} ${file.path}`, file.size);
            await download(file, (0,external_node_path_.join)(folder, file.path), (0,external_node_path_.join)(store, 'blobs'), transfer, (bytes) => {
                if (big)
                    progress.advance(bytes);
            });
            if (big)
                progress.stop();
            here.push(file.path);
        }
    };
    return { folder, revision, listed, take, here };
}
/** Downloads of a hub model what an evaluation needs: the chosen ONNX file with its external data, the tokenizer, templates and configurations. */
async function fetchCheckpoint(source, access, cache, progress, signal) {
    const { folder, revision, listed, take, here } = await openCommit(source.path, access, cache, progress, signal);
    const chosen = (0,layout/* chooseModel */.R)(listed.map((file) => file.path), source.file, source.path);
    const modelFolder = external_node_path_.posix.dirname(chosen.onnx);
    const sides = Object.values(checkpoint_files/* sideFiles */.hI).flatMap((names) => names.flatMap((n) => [n, external_node_path_.posix.join(modelFolder, n)]));
    const isTemplate = (path) => path.endsWith('.jinja') && checkpoint_files/* templateFolders */.wr.includes(external_node_path_.posix.dirname(path));
    await take(listed.filter((file) => sides.includes(file.path) || isTemplate(file.path)));
    for (const graph of [chosen.onnx, chosen.withPast]) {
        if (graph === null)
            continue;
        await take(listed.filter((file) => file.path === graph));
        const { external } = await (0,scan/* scanFile */.W)((0,external_node_path_.join)(folder, graph), cache, progress, signal);
        const paths = external.map((location) => external_node_path_.posix.join(external_node_path_.posix.dirname(graph), location));
        await take(listed.filter((file) => paths.includes(file.path)));
    }
    return { folder, revision, names: here, chosen };
}
/** Files of a commit. A commit never changes, so its list is asked for once. */
async function listing(transfer, kept) {
    const { model, access } = transfer;
    const known = await (0,checkpoint_files/* readCached */.Jr)(kept);
    if (known !== null)
        return known;
    const files = await (0,hub_access/* asked */.NZ)(transfer, async () => {
        const found = [];
        const cursor = (0,dist/* listFiles */.CS)({ repo: model.name, revision: model.revision, recursive: true, ...(0,hub_access/* credentials */.z3)(access) });
        for await (const { type, path, size, oid, lfs } of cursor) {
            if (type !== 'file' || !safe(path))
                continue;
            if (lfs)
                found.push({ path, size: lfs.size, hash: { kind: 'sha256', value: lfs.oid } });
            else if (oid)
                found.push({ path, size, hash: { kind: 'git', value: oid } });
        }
        return found.filter((file) => /^[0-9a-f]{40,64}$/.test(file.hash.value));
    });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(kept), { recursive: true });
    const fresh = `${kept}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(fresh, JSON.stringify(files));
    await (0,promises_.rename)(fresh, kept);
    return files;
}
/** Names come from a foreign repository and become paths here. */
const safe = (path) => !path.startsWith('/') && !/[\\:]/.test(path) && !path.split('/').some((part) => part === '..' || part === '');


/***/ }),

/***/ 56042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ chooseModel),
/* harmony export */   T: () => (/* binding */ refuseConfig)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57653);


const folderOf = (name) => (name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '');
const baseOf = (name) => name.slice(folderOf(name).length);
/** What must lie beside a decoder for it to be a part of something else. */
const encoderSign = /^encoder_model(_\w+)?\.onnx$/;
const multimodalSign = /^(embed_tokens|vision_encoder|audio_encoder|image_encoder)(_\w+)?\.onnx$/;
/**
 * Which ONNX file of a folder is the language model, by names alone; what the graph then holds is looked at when it is opened.
 * The usual names are those of optimum and transformers.js: the top folder and `onnx/`.
 *
 * @param names files of the checkpoint, relative, with forward slashes
 * @param wanted the user's own choice
 */
function chooseModel(names, wanted, folder) {
    const models = names.filter((name) => name.endsWith('.onnx')).sort();
    const chosen = wanted === null ? usual(models, names, folder) : chooseNamed(models, wanted, folder);
    refuseForeign(chosen.onnx, names, folder);
    return chosen;
}
function chooseNamed(models, wanted, folder) {
    const name = wanted.replaceAll('\\', '/').replace(/^\.\//, '');
    if (!models.includes(name))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-file-unknown', { folder, file: wanted, found: models });
    return asLayout(name, models);
}
function usual(models, names, folder) {
    for (const base of ['model.onnx', 'decoder_model_merged.onnx', 'decoder_model.onnx']) {
        const found = [base, `onnx/${base}`].filter((name) => models.includes(name));
        if (found.length > 1)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-ambiguous', { folder, found });
        if (found[0] !== undefined)
            return asLayout(found[0], models);
    }
    const decoders = models.filter((name) => !encoderSign.test(baseOf(name)) && !multimodalSign.test(baseOf(name)));
    const [only, ...others] = decoders.length > 0 ? decoders : models;
    if (only === undefined) {
        const weights = names.filter((name) => /\.(safetensors|bin|pt|pth|gguf|ckpt)$/.test(name)).slice(0, 5);
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-no-onnx', { folder, found: weights });
    }
    if (others.length > 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-ambiguous', { folder, found: decoders });
    const chosen = asLayout(only, models);
    return { ...chosen, notes: [...chosen.notes, `${only} was taken, the only ONNX model there`] };
}
function asLayout(onnx, models) {
    const base = baseOf(onnx);
    if (/^decoder_model_merged/.test(base))
        return { layout: 'merged', onnx, withPast: null, notes: [] };
    if (!/^decoder_model(?!_merged)/.test(base))
        return { layout: 'decoder', onnx, withPast: null, notes: [] };
    const second = folderOf(onnx) + base.replace('decoder_model', 'decoder_with_past_model');
    if (models.includes(second))
        return { layout: 'pair', onnx, withPast: second, notes: [] };
    return { layout: 'decoder', onnx, withPast: null, notes: [`${onnx} comes without its decoder_with_past_model.onnx`] };
}
function refuseForeign(onnx, names, folder) {
    const beside = names.filter((name) => folderOf(name) === folderOf(onnx)).map(baseOf);
    if (beside.includes('genai_config.json'))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-genai', { folder });
    const encoder = beside.find((name) => encoderSign.test(name));
    if (encoder !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-encoder-decoder', { folder, sign: encoder });
    const part = beside.find((name) => multimodalSign.test(name));
    if (part !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-multimodal', { folder, sign: part });
}
/** What only config.json tells: an encoder-decoder model exported under the usual name. */
function refuseConfig(config, folder) {
    if (config.is_encoder_decoder === true) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-encoder-decoder', { folder, sign: 'is_encoder_decoder in config.json' });
    }
    if ((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(config.encoder) && (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(config.decoder)) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-encoder-decoder', { folder, sign: 'encoder and decoder in config.json' });
    }
}


/***/ }),

/***/ 38230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ missingTokenizer),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _shared_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56594);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57653);
/* harmony import */ var _hub_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90958);
/* harmony import */ var _hub_fetch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37318);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56042);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26325);









/**
 * Finds the files of a checkpoint: of a folder, of one ONNX file in it, or of `hf:owner/name@revision`, which is downloaded as far as
 * it is needed. Everything that is missing or of a foreign kind is an error that names it.
 */
async function locate(source, where, progress = _shared_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .silent */ .K) {
    if ((0,_hub_access_js__WEBPACK_IMPORTED_MODULE_5__/* .isHubName */ .Jd)(source.path)) {
        const { folder, revision, names, chosen } = await (0,_hub_fetch_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchCheckpoint */ .L)(source, where.hub, where.cache, progress, where.signal);
        return gather(source.path, folder, revision, names, chosen, where, progress);
    }
    const { folder, file } = await existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(where.folder, source.path), source.file);
    const names = await listFolder(folder);
    return gather(source.path, folder, null, names, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseModel */ .R)(names, file, folder), where, progress);
}
async function existing(path, file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found?.isDirectory())
        return { folder: path, file };
    if (found?.isFile() && path.endsWith('.onnx')) {
        const [inner, outer] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))];
        const belowConfig = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(inner) === 'onnx' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outer, 'config.json')).catch(() => null));
        return belowConfig
            ? { folder: outer, file: `onnx/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}` }
            : { folder: inner, file: file ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) };
    }
    throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('checkpoint-missing', { path, isFile: found?.isFile() ?? false });
}
/** Files of the folder and of the folders in it, relative, with forward slashes. */
async function listFolder(folder) {
    const names = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)) {
        if (entry.startsWith('.'))
            continue;
        // A stat follows the symbolic links that the hub's own cache is made of; a dangling one is no file.
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry)).catch(() => null);
        if (found?.isFile())
            names.push(entry);
        if (!found?.isDirectory())
            continue;
        for (const inner of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry))) {
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry, inner)).catch(() => null);
            if (file?.isFile())
                names.push(`${entry}/${inner}`);
        }
    }
    return names;
}
async function gather(source, folder, revision, names, chosen, where, progress) {
    const modelFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(chosen.onnx);
    const find = (candidates) => {
        const name = candidates.flatMap((c) => [c, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(modelFolder, c)]).find((c) => names.includes(c));
        return name === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    };
    const config = find(_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sideFiles */ .hI.config);
    if (config === null)
        throw missingConfig(folder);
    const tokenizer = find(_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sideFiles */ .hI.tokenizer);
    if (tokenizer === null)
        throw missingTokenizer(folder, names);
    const files = {
        source,
        folder,
        revision,
        layout: chosen.layout,
        onnx: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, chosen.onnx),
        withPast: chosen.withPast === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, chosen.withPast),
        external: [],
        config,
        generationConfig: find(_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sideFiles */ .hI.generationConfig),
        tokenizer,
        tokenizerConfig: find(_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sideFiles */ .hI.tokenizerConfig),
        specialTokensMap: find(_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sideFiles */ .hI.specialTokensMap),
        chatTemplate: find(_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sideFiles */ .hI.chatTemplate),
        namedTemplates: Object.fromEntries(names
            .filter((name) => name.endsWith('.jinja') && _files_js__WEBPACK_IMPORTED_MODULE_4__/* .templateFolders */ .wr.includes(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(name)))
            .map((name) => [node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(name, '.jinja'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)])),
        notes: [...chosen.notes, ...(revision === null ? [] : [`taken from the hub at revision ${revision}`])],
    };
    for (const [, path] of (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .definingFiles */ .eY)(files))
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLfsPointer */ .Dl)(path);
    (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseConfig */ .T)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)(config), folder);
    for (const graph of [files.onnx, files.withPast]) {
        if (graph !== null)
            await addExternal(files, graph, where, progress);
    }
    return files;
}
async function addExternal(files, graph, where, progress) {
    for (const location of (await (0,_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .scanFile */ .W)(graph, where.cache, progress, where.signal)).external) {
        const inside = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(location);
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(inside) || inside.startsWith('..') || /^[a-z]:/i.test(inside)) {
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('checkpoint-external-escapes', { file: graph, location });
        }
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(graph), inside);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isFile()) {
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('checkpoint-file-missing', {
                file: location,
                folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(graph),
                why: `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(graph)} keeps its weights in it`,
                todo: 'Copy it beside the model under this very name; with Git LFS, fetch it.',
            });
        }
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLfsPointer */ .Dl)(path);
        if (!files.external.some((known) => known.path === path))
            files.external.push({ location, path });
    }
}
const missingConfig = (folder) => (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('checkpoint-file-missing', {
    file: 'config.json',
    folder,
    why: 'it tells the context length and the end-of-text tokens',
    todo: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === 'onnx'
        ? 'Give the folder above, which the onnx folder belongs to.'
        : 'Copy it from the folder of the model that was exported.',
});
function missingTokenizer(folder, names, todo = 'Write it: AutoTokenizer.from_pretrained(<model>).save_pretrained(<this folder>) in Python.') {
    const older = ['tokenizer.model', 'spiece.model', 'vocab.json', 'vocab.txt'].find((name) => names.includes(name));
    return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('checkpoint-file-missing', {
        file: 'tokenizer.json',
        folder,
        why: older === undefined ? 'texts cannot be split into tokens' : `there is only ${older}, an older form`,
        todo,
    });
}


/***/ }),

/***/ 26325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scanFile)
/* harmony export */ });
/* unused harmony export locations */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);
/* harmony import */ var _shared_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56594);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57653);






const chunk = 4 << 20;
/** Longest stretch of bytes that a `location` entry can span. */
const reach = 2048;
/** Field 1 (key) "location", then the tag of field 2 (value): how protobuf writes an entry of `external_data`. */
const locationKey = Buffer.from('\x0a\x08location\x12', 'latin1');
/**
 * Reads a file once for its hash and, where it is an ONNX graph, for the names of its external data. The result is kept in `cache`
 * by place, size and times of the file, so that half a gigabyte is not read on every run; the change time, which no program can set
 * back, makes sure that a rewritten file is read again.
 */
async function scanFile(path, cache, progress = _shared_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .silent */ .K, signal) {
    // A job beside this one that links to the file, or removes a link, changes its change time and not its content.
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const before = await identity(path);
        const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'scans', `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(before.key).digest('hex')}.json`);
        const known = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readCached */ .Jr)(kept);
        if (known?.of === before.key)
            return { sha256: known.sha256, external: known.external };
        const scan = await read(path, before.size, progress, signal);
        if ((await identity(path)).key !== before.key)
            continue;
        await keep(kept, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'scans'), { of: before.key, ...scan });
        return scan;
    }
    throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('checkpoint-changed', { file: path });
}
const attempts = 3;
async function identity(path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real);
    try {
        const s = await file.stat({ bigint: true });
        return { key: [real, s.dev, s.ino, s.size, s.mtimeNs, s.ctimeNs].join('\n'), size: Number(s.size) };
    }
    finally {
        await file.close();
    }
}
async function keep(path, folder, value) {
    // A cache that cannot be written costs time, never the run.
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        const fresh = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, JSON.stringify(value));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, path);
    }
    catch { }
}
async function read(path, size, progress, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const graph = path.endsWith('.onnx');
    const external = new Set();
    const buffer = Buffer.allocUnsafe(reach + chunk);
    const big = size > 16 * chunk;
    if (big)
        progress.start(`Reading ${path.split('/').at(-1)}`, size);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        let carried = 0;
        let done = 0;
        for (;;) {
            signal?.throwIfAborted();
            const { bytesRead } = await file.read(buffer, carried, chunk, null);
            if (bytesRead === 0)
                break;
            hash.update(buffer.subarray(carried, carried + bytesRead));
            const filled = carried + bytesRead;
            if (graph) {
                for (const name of locations(buffer.subarray(0, filled)))
                    external.add(name);
                carried = Math.min(reach, filled);
                buffer.copyWithin(0, filled - carried, filled);
            }
            done += bytesRead;
            if (big)
                progress.advance(done);
        }
    }
    finally {
        await file.close();
        if (big)
            progress.stop();
    }
    return { sha256: hash.digest('hex'), external: [...external].sort() };
}
/** Values of the `location` entries that lie wholly within the bytes. */
function locations(bytes) {
    const found = [];
    for (let at = bytes.indexOf(locationKey); at >= 0; at = bytes.indexOf(locationKey, at + 1)) {
        let start = at + locationKey.length;
        const first = bytes[start++];
        if (first === undefined)
            continue;
        let length = first & 0x7f;
        if (first & 0x80)
            length |= (bytes[start++] ?? 0) << 7;
        if (length > 0 && length < reach && start + length <= bytes.length) {
            found.push(bytes.toString('utf8', start, start + length));
        }
    }
    return found;
}


/***/ }),

/***/ 25795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ locateServed)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/progress.js
var shared_progress = __webpack_require__(56594);
// EXTERNAL MODULE: ./lib/checkpoint/files.js
var files = __webpack_require__(57653);
// EXTERNAL MODULE: ./lib/checkpoint/hub/access.js
var access = __webpack_require__(90958);
// EXTERNAL MODULE: ./lib/checkpoint/hub/fetch.js + 1 modules
var fetch = __webpack_require__(37318);
// EXTERNAL MODULE: ./lib/checkpoint/locate.js
var locate = __webpack_require__(38230);
;// CONCATENATED MODULE: ./lib/checkpoint/served-files.js



const weightsSign = /\.(safetensors|gguf|bin|pt|pth|ckpt|h5|msgpack|onnx|onnx_data|onnx\.data)$/;
/** Older forms of the same weights, which no server takes where there are safetensors. */
const olderSign = /\.(bin|pt|pth|ckpt|h5|msgpack)$/;
/** What defines a model beside its weights; a tokenizer can be in any of them, and code in Python. */
const sideSign = /\.(json|jinja|model|tiktoken|txt|py)$/;
/** What training leaves behind, and no server reads. */
const leftover = /^(optimizer|scheduler|scaler|rng_state|random_states|training_args|trainer_state|trainer_log|zero_)|_results\.json$|^(readme|license|notice|requirements)/i;
/**
 * @param names files of the checkpoint, relative, with forward slashes
 * @param wanted the user's own choice of the weights
 * @throws GateError `checkpoint-file-unknown`, `checkpoint-ambiguous`
 */
function chooseServed(names, wanted, folder) {
    const useful = names.filter((name) => !leftover.test(external_node_path_.posix.basename(name)));
    const found = useful.filter((name) => weightsSign.test(name));
    const top = found.filter((name) => !name.includes('/'));
    const weights = withoutOlder(top.length > 0 ? top : found);
    const sides = useful.filter((name) => !weightsSign.test(name) &&
        (name.includes('/')
            ? name.endsWith('.jinja') && files/* templateFolders */.wr.includes(external_node_path_.posix.dirname(name))
            : sideSign.test(name)));
    if (wanted !== null) {
        const name = wanted.replaceAll('\\', '/').replace(/^\.\//, '');
        if (!found.includes(name))
            throw (0,errors/* gateError */.em)('checkpoint-file-unknown', { folder, file: wanted, found });
        return { weights: found.filter((each) => whole(each) === whole(name)), sides, model: name };
    }
    if (weights.length === 0 || !weights.every((name) => name.endsWith('.gguf')))
        return { weights, sides, model: null };
    const models = weights.filter((name, i) => weights.findIndex((each) => whole(each) === whole(name)) === i);
    if (models.length > 1)
        throw (0,errors/* gateError */.em)('checkpoint-ambiguous', { folder, found: models, kind: 'GGUF' });
    return { weights, sides, model: models[0] };
}
function withoutOlder(weights) {
    return weights.some((name) => name.endsWith('.safetensors'))
        ? weights.filter((name) => !olderSign.test(name))
        : weights;
}
/** The name of a model that lies in several files: `m-00002-of-00003.gguf` belongs to `m.gguf`. */
function whole(name) {
    return name.replace(/-\d{5}-of-\d{5}(?=\.\w+$)/, '');
}
/** Whether these are weights that change those of another model. */
function isAdapter({ sides }) {
    return sides.includes('adapter_config.json');
}

;// CONCATENATED MODULE: ./lib/checkpoint/served.js









/**
 * Finds the files of a checkpoint that a server opens: weights of any form, tokenizer, template and settings, which may lie in a folder of
 * their own. Weights of the hub are only downloaded for a server that is started here.
 *
 * @param isLoadedHere whether a server is to load the files, so that the weights have to be there
 * @throws GateErrors of the checkpoint room
 */
async function locateServed(source, isLoadedHere, where, progress = shared_progress/* silent */.K) {
    const model = source.path === '' ? null : await hold(source.path, source.file, isLoadedHere, where, progress);
    if (isLoadedHere && model?.weights.length === 0)
        throw (0,errors/* gateError */.em)('checkpoint-no-weights', { folder: model.folder, found: model.names.slice(0, 5) });
    const texts = source.tokenizer === null ? model : await hold(source.tokenizer, null, false, where, progress);
    if (texts === null)
        throw new Error('a side without files was looked for');
    const find = (candidates, held) => {
        const folders = ['', ...(held.weights[0]?.includes('/') ? [`${external_node_path_.posix.dirname(held.weights[0])}/`] : [])];
        const name = candidates.flatMap((each) => folders.map((f) => f + each)).find((each) => held.names.includes(each));
        return name === undefined ? null : (0,external_node_path_.join)(held.folder, name);
    };
    const tokenizer = find(files/* sideFiles */.hI.tokenizer, texts);
    if (tokenizer === null)
        throw (0,locate/* missingTokenizer */.Q7)(texts.folder, texts.names, 'Name what has it as tokenizer: a folder, or hf:owner/name of the model that this one was made from.');
    const defining = [...partsOf(model, ''), ...(texts === model ? [] : partsOf(texts, 'tokenizer ', isChanged(model)))];
    for (const { path } of defining)
        if (path !== null)
            await (0,files/* refuseLfsPointer */.Dl)(path);
    return {
        source: source.path === '' ? (source.tokenizer ?? '') : source.path,
        folder: texts.folder,
        revision: model?.revision ?? texts.revision,
        config: find(files/* sideFiles */.hI.config, texts) ?? (model && find(files/* sideFiles */.hI.config, model)),
        generationConfig: find(files/* sideFiles */.hI.generationConfig, texts),
        tokenizer,
        tokenizerConfig: find(files/* sideFiles */.hI.tokenizerConfig, texts),
        specialTokensMap: find(files/* sideFiles */.hI.specialTokensMap, texts),
        chatTemplate: find(files/* sideFiles */.hI.chatTemplate, texts),
        namedTemplates: Object.fromEntries(texts.sides
            .filter((name) => name.endsWith('.jinja') && files/* templateFolders */.wr.includes(external_node_path_.posix.dirname(name)))
            .map((name) => [external_node_path_.posix.basename(name, '.jinja'), (0,external_node_path_.join)(texts.folder, name)])),
        notes: notesOf(model, texts),
        model: model === null ? texts.folder : model.model === null ? model.folder : (0,external_node_path_.join)(model.folder, model.model),
        defining,
        hasWeights: (model?.weights.length ?? 0) > 0,
    };
}
/** An adapter's answers depend on the weights of its base too. */
const isChanged = (model) => model !== null && isAdapter(model);
async function hold(written, file, withWeights, where, progress) {
    if ((0,access/* isHubName */.Jd)(written))
        return holdCommit(written, file, withWeights, where, progress);
    const path = (0,external_node_path_.resolve)(where.folder, written);
    const found = await (0,promises_.stat)(path).catch(() => null);
    const isModel = found?.isFile() && path.endsWith('.gguf');
    if (!isModel && !found?.isDirectory())
        throw (0,errors/* gateError */.em)('checkpoint-missing', { path, isFile: found?.isFile() ?? false });
    const folder = isModel ? (0,external_node_path_.dirname)(path) : path;
    const names = await (0,locate/* listFolder */.bt)(folder);
    return {
        ...chooseServed(names, isModel ? (0,external_node_path_.basename)(path) : file, folder),
        folder,
        revision: null,
        names,
        hashes: new Map(),
    };
}
async function holdCommit(written, file, withWeights, { hub, cache, signal }, progress) {
    const { folder, revision, listed, take, here } = await (0,fetch/* openCommit */.C)(written, hub, cache, progress, signal);
    const chosen = chooseServed(listed.map(({ path }) => path), file, written);
    const hashes = new Map();
    for (const { path, hash } of listed)
        if (!withWeights && hash.kind === 'sha256' && chosen.weights.includes(path))
            hashes.set(path, hash.value);
    const wanted = [...chosen.weights, ...chosen.sides].filter((name) => !hashes.has(name));
    await take(listed.filter(({ path }) => wanted.includes(path)));
    return { ...chosen, folder, revision, names: here, hashes };
}
function partsOf(held, prefix, withWeights = true) {
    if (held === null)
        return [];
    return [...held.sides, ...(withWeights ? held.weights : [])].sort().map((name) => {
        const sha256 = held.hashes.get(name) ?? null;
        return { part: prefix + name, path: sha256 === null ? (0,external_node_path_.join)(held.folder, name) : null, sha256 };
    });
}
function notesOf(model, texts) {
    const revisions = [...new Set([model?.revision, texts.revision])].filter((revision) => revision != null);
    return [
        ...revisions.map((revision) => `taken from the hub at revision ${revision}`),
        ...(isChanged(model) && texts === model
            ? ['an adapter whose base is only known by its name: a base that changes under that name is not noticed']
            : []),
    ];
}


/***/ }),

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ generationSettings)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57653);

/** Names under which models keep their context length, in the order of trust. */
const lengthKeys = [
    'max_position_embeddings',
    'n_positions',
    'n_ctx',
    'seq_length',
    'max_seq_len',
    'max_sequence_length',
];
/**
 * EOS ids are those of generation_config.json, or else of config.json, and the tokenizer's own on top: a fine-tuned chat model often ends
 * its turns with a token that only its tokenizer names.
 */
async function generationSettings(files, tokenizer) {
    const [config, generation, tokenizerConfig] = await Promise.all([
        (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(files.config),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(files.generationConfig),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(files.tokenizerConfig),
    ]);
    const eosIds = new Set();
    const eosFrom = [];
    const take = (ids, from) => {
        if (ids.some((id) => !eosIds.has(id)))
            eosFrom.push(from);
        for (const id of ids)
            eosIds.add(id);
    };
    const named = idsOf(generation.eos_token_id);
    if (named.length > 0)
        take(named, 'generation_config.json eos_token_id');
    else
        take(idsOf(config.eos_token_id), 'config.json eos_token_id');
    const own = tokenizer.special.eos_token?.id;
    if (typeof own === 'number')
        take([own], 'the tokenizer’s eos_token');
    const one = (key, special) => {
        const places = [
            [generation[key], `generation_config.json ${key}`],
            [config[key], `config.json ${key}`],
            [tokenizer.special[special]?.id, `the tokenizer’s ${special}`],
        ];
        for (const [value, from] of places) {
            const id = idsOf(value)[0];
            if (id !== undefined)
                return { value: id, from };
        }
        return null;
    };
    return {
        eosIds: [...eosIds],
        eosFrom,
        bosId: one('bos_token_id', 'bos_token'),
        padId: one('pad_token_id', 'pad_token'),
        contextLength: contextLength(config, tokenizerConfig),
        slidingWindow: config.use_sliding_window === false ? null : (positive(config.sliding_window) ?? null),
    };
}
function contextLength(config, tokenizerConfig) {
    const text = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(config.text_config) ? config.text_config : {};
    for (const [where, from] of [
        [config, 'config.json'],
        [text, 'config.json text_config'],
    ]) {
        for (const key of lengthKeys) {
            const value = positive(where[key]);
            if (value !== undefined)
                return { value, from: `${from} ${key}` };
        }
    }
    // "No limit" is written as a number of thirty digits.
    const length = positive(tokenizerConfig.model_max_length);
    return length !== undefined && length < 1e9 ? { value: length, from: 'tokenizer_config.json model_max_length' } : null;
}
const positive = (value) => typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
const idsOf = (value) => (Array.isArray(value) ? value : [value]).filter((id) => Number.isInteger(id) && id >= 0);


/***/ }),

/***/ 92004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ chatTemplate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/checkpoint/files.js
var checkpoint_files = __webpack_require__(57653);
// EXTERNAL MODULE: ./node_modules/@huggingface/jinja/dist/index.js
var dist = __webpack_require__(48931);
;// CONCATENATED MODULE: ./lib/checkpoint/strftime.js
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const two = (value, fill = '0') => String(value).padStart(2, fill);
const fields = {
    Y: (d) => String(d.getUTCFullYear()),
    y: (d) => two(d.getUTCFullYear() % 100),
    m: (d) => two(d.getUTCMonth() + 1),
    d: (d) => two(d.getUTCDate()),
    e: (d) => two(d.getUTCDate(), ' '),
    j: (d) => String((Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate()) - Date.UTC(d.getUTCFullYear(), 0, 0)) / 86_400_000).padStart(3, '0'),
    A: (d) => days[d.getUTCDay()],
    a: (d) => days[d.getUTCDay()].slice(0, 3),
    B: (d) => months[d.getUTCMonth()],
    b: (d) => months[d.getUTCMonth()].slice(0, 3),
    H: (d) => two(d.getUTCHours()),
    I: (d) => two(d.getUTCHours() % 12 || 12),
    M: (d) => two(d.getUTCMinutes()),
    S: (d) => two(d.getUTCSeconds()),
    p: (d) => (d.getUTCHours() < 12 ? 'AM' : 'PM'),
    F: (d) => `${fields.Y(d)}-${fields.m(d)}-${fields.d(d)}`,
    T: (d) => `${fields.H(d)}:${fields.M(d)}:${fields.S(d)}`,
    '%': () => '%',
};
/**
 * Python's `strftime` in the C locale, in UTC. A hyphen (`%-d`) drops leading zeros.
 *
 * @throws Error for a field that is not known, which would otherwise stay in a prompt unseen
 */
function strftime(date, format) {
    return format.replace(/%(-?)(.)/g, (written, hyphen, name) => {
        const field = fields[name];
        if (field === undefined)
            throw new Error(`strftime_now does not know ${written}`);
        return hyphen ? field(date).replace(/^[0 ]+(?=.)/, '') : field(date);
    });
}

;// CONCATENATED MODULE: ./lib/checkpoint/jinja.js


/** What templates take for today: a prompt must not change from one day to the next. */
const templateDate = new Date(Date.UTC(2025, 0, 1));
/**
 * Prepares a template for @huggingface/jinja 0.5.11 so that it renders as the jinja2 of transformers does, with the clock set to
 * `templateDate`.
 *
 * @throws Error with the library's own words, at once for a text that is no template, and while rendering for one that fails
 */
function compile(text) {
    const program = new dist/* Template */.Bj(text).parsed;
    mendStrip(program);
    return (variables) => {
        const environment = new dist/* Environment */.OH();
        for (const [name, value] of Object.entries({ ...globals, ...variables }))
            environment.set(name, value);
        return String(new dist/* Interpreter */.$R(environment).run(program).value);
    };
}
/** The template itself refuses the messages: `raise_exception`. */
class TemplateRefusal extends Error {
}
/** As jinja2's sandbox, which transformers renders in (MAX_RANGE): a template may not fill the memory. */
const longestRange = 100_000;
const globals = {
    false: false,
    true: true,
    none: null,
    False: false,
    True: true,
    None: null,
    range,
    raise_exception: (reason) => {
        throw new TemplateRefusal(reason);
    },
    strftime_now: (format) => strftime(templateDate, format),
    'strip()': (text, characters) => strip(text, characters, true, true),
    'lstrip()': (text, characters) => strip(text, characters, true, false),
    'rstrip()': (text, characters) => strip(text, characters, false, true),
};
function range(first, second, step = 1) {
    const [start, stop] = second === undefined ? [0, first] : [first, second];
    const length = Math.max(0, Math.ceil((stop - start) / step));
    if (length > longestRange)
        throw new Error(`a range of ${length} items, where at most ${longestRange} are allowed`);
    return Array.from({ length }, (_, i) => start + i * step);
}
/** Python's `strip`, `lstrip` and `rstrip`. */
function strip(text, characters, left, right) {
    if (typeof text !== 'string')
        throw new Error('strip is a method of strings');
    const drop = characters === undefined || characters === null ? null : new Set(characters);
    const dropped = (c) => (drop ? drop.has(c) : /[\p{White_Space}\x1c-\x1f]/u.test(c));
    const all = [...text];
    let from = 0;
    let to = all.length;
    while (left && from < to && dropped(all[from]))
        from++;
    while (right && to > from && dropped(all[to - 1]))
        to--;
    return all.slice(from, to).join('');
}
/** The library's own `strip` takes no account of its argument, which templates that cut a chain of thought off rely on. */
function mendStrip(node) {
    if (typeof node !== 'object' || node === null)
        return;
    for (const inner of Object.values(node))
        mendStrip(inner);
    const { type, callee, args } = node;
    if (type !== 'CallExpression' || callee?.type !== 'MemberExpression' || callee.computed)
        return;
    const method = String(callee.property?.value);
    if (!['strip', 'lstrip', 'rstrip'].includes(method))
        return;
    Object.assign(node, {
        callee: { type: 'Identifier', value: `${method}()` },
        args: [callee.object, ...(args ?? [])],
    });
}

;// CONCATENATED MODULE: ./lib/checkpoint/template.js





/** The template that transformers would use; null where the checkpoint has none. */
async function chatTemplate(files, tokenizer) {
    const found = await findTemplate(files);
    if (found === null)
        return null;
    const { from } = found;
    const text = found.text.replace(/\r\n?/g, '\n');
    let rendered;
    try {
        rendered = compile(text);
    }
    catch (error) {
        throw (0,errors/* gateError */.em)('template-invalid', { from, reason: error.message }, error);
    }
    const variables = {
        ...Object.fromEntries(Object.entries(tokenizer.special).map(([name, token]) => [name, token.content])),
        ...(tokenizer.additionalSpecial.length > 0 ? { additional_special_tokens: [...tokenizer.additionalSpecial] } : {}),
        tools: null,
        documents: null,
    };
    return {
        sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        from,
        notes: text.includes('strftime_now')
            ? [`the chat template prints today's date, which is taken to be ${templateDate.toISOString().slice(0, 10)}`]
            : [],
        render(messages, { addGenerationPrompt }) {
            try {
                // A plain copy: a template sees only what a message is.
                const plain = messages.map(({ role, content }) => ({ role, content }));
                return rendered({ ...variables, messages: plain, add_generation_prompt: addGenerationPrompt });
            }
            catch (error) {
                const code = error instanceof TemplateRefusal ? 'template-refused' : 'template-unsupported';
                throw (0,errors/* gateError */.em)(code, { from, reason: error.message }, error);
            }
        },
    };
}
/** Files of their own win over tokenizer_config.json, as in transformers. */
async function findTemplate(files) {
    const own = files.chatTemplate ?? files.namedTemplates.default;
    if (own !== undefined)
        return { text: await (0,promises_.readFile)(own, 'utf8'), from: own };
    const names = Object.keys(files.namedTemplates);
    if (names.length > 0)
        throw (0,errors/* gateError */.em)('template-no-default', { found: names });
    const { chat_template: written } = await (0,checkpoint_files/* readJson */.Vh)(files.tokenizerConfig);
    const from = files.tokenizerConfig ?? '';
    if (typeof written === 'string')
        return { text: written, from };
    if (!Array.isArray(written))
        return null;
    const named = written.filter((entry) => (0,checkpoint_files/* isObject */.Gv)(entry) && typeof entry.template === 'string');
    const chosen = named.find((entry) => entry.name === 'default');
    if (chosen === undefined)
        throw (0,errors/* gateError */.em)('template-no-default', { found: named.map((entry) => String(entry.name)) });
    return { text: String(chosen.template), from };
}


/***/ }),

/***/ 23228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ loadTokenizer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@huggingface/tokenizers/dist/tokenizers.mjs
var tokenizers = __webpack_require__(87554);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/checkpoint/files.js
var checkpoint_files = __webpack_require__(57653);
;// CONCATENATED MODULE: ./lib/checkpoint/tokenizer/json.js
/** Thrown while tokenizer.json is looked through; the reader puts the file's name to it. */
class Unsupported extends Error {
    construct;
    constructor(construct, why) {
        super(why);
        this.name = 'Unsupported';
        this.construct = construct;
    }
}
const parts = (value) => (Array.isArray(value) ? value : []);

;// CONCATENATED MODULE: ./lib/checkpoint/tokenizer/patterns.js
/**
 * Character classes of the reference implementation (the Rust crate tokenizers 0.22), as regular expressions in the Oniguruma syntax of
 * tokenizer.json. The JavaScript library reads `\s` there as White_Space, as Oniguruma does; its own pre-tokenizers use the classes of
 * JavaScript, which differ (U+0085, U+FEFF, digits beyond ASCII), and so they are written anew as a Split.
 */
const punctuation = '[\\p{P}\\x{21}-\\x{2F}\\x{3A}-\\x{40}\\x{5B}-\\x{60}\\x{7B}-\\x{7E}]';
const word = '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}';
const wordsAndSigns = `[${word}]+|[^${word}\\s]+`;
/** The pattern of GPT-2, which the ByteLevel pre-tokenizer splits by. */
const gpt2 = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";
const cjk = '[\\x{4E00}-\\x{9FFF}\\x{3400}-\\x{4DBF}\\x{20000}-\\x{2A6DF}\\x{2A700}-\\x{2B73F}\\x{2B740}-\\x{2B81F}' +
    '\\x{2B920}-\\x{2CEAF}\\x{F900}-\\x{FAFF}\\x{2F800}-\\x{2FA1F}]';
const quote = (text) => text.replace(/[$^\\.*+?()[\]{}|/]/g, '\\$&');

;// CONCATENATED MODULE: ./lib/checkpoint/tokenizer/mend.js


/**
 * Rewrites a tokenizer.json so that @huggingface/tokenizers 0.2.0 splits as the reference (PyPI tokenizers 0.22) does: what the two
 * understand differently is put in terms of what they understand alike. What cannot be put so is refused.
 *
 * @throws Unsupported names the construct.
 */
function mend(json) {
    const single = json.added_tokens.find((token) => token.single_word);
    if (single)
        throw new Unsupported(`the added token "${single.content}" with single_word`, 'it would match inside words');
    refuseModel(json.model);
    return {
        ...json,
        normalizer: sequence('normalizers', normalizers(json.normalizer)),
        pre_tokenizer: sequence('pretokenizers', preTokenizers(json.pre_tokenizer)),
        // Special tokens are put around a text by ids; the library looks them up by name.
        post_processor: null,
        decoder: json.decoder,
    };
}
function refuseModel(model) {
    if (model.dropout)
        throw new Unsupported('BPE with dropout', 'one text would be split differently each time');
    if (model.type === 'BPE' && model.continuing_subword_prefix) {
        throw new Unsupported('BPE with continuing_subword_prefix', 'it is not implemented here');
    }
    if (model.type === 'Unigram' && model.byte_fallback) {
        throw new Unsupported('Unigram with byte_fallback', 'it is not implemented here');
    }
    if (!['BPE', 'Unigram', 'WordPiece', 'WordLevel'].includes(model.type)) {
        throw new Unsupported(`the model ${model.type}`, 'it is not implemented here');
    }
}
const sequence = (key, list) => list.length < 2 ? (list[0] ?? null) : { type: 'Sequence', [key]: list };
const replace = (pattern, content) => ({ type: 'Replace', pattern, content });
function normalizers(part) {
    if (part === null)
        return [];
    switch (part.type) {
        case 'Sequence':
            return parts(part.normalizers).flatMap(normalizers);
        case 'Replace':
            // The content goes to a JavaScript replacement, where a dollar sign has a meaning.
            return [replace(part.pattern, String(part.content ?? '').replaceAll('$', '$$$$'))];
        case 'Strip':
            return [
                ...(part.strip_left === false ? [] : [replace({ Regex: '\\A\\s+' }, '')]),
                ...(part.strip_right === false ? [] : [replace({ Regex: '\\s+\\z' }, '')]),
            ];
        case 'Lowercase':
            return lowercase;
        case 'BertNormalizer':
            return bert(part);
        case 'Precompiled':
            if (!part.precompiled_charsmap)
                return [];
            throw new Unsupported('the normalizer Precompiled (a SentencePiece character map)', 'it is only approximated here');
        case 'NFC':
        case 'NFD':
        case 'NFKC':
        case 'NFKD':
        case 'StripAccents':
        case 'Prepend':
            return [part];
        default:
            throw new Unsupported(`the normalizer ${part.type}`, 'it is not implemented here');
    }
}
/** Components that ask the Unicode tables of the two languages, which are not of one age, about marks and letters. */
function inexact(json) {
    const used = normalizersOf(json.normalizer).filter((type) => ['BertNormalizer', 'StripAccents'].includes(type));
    return used.map((type) => `${type} may treat characters newer than Unicode 8 otherwise than the reference library`);
}
const normalizersOf = (part) => part === null ? [] : part.type === 'Sequence' ? parts(part.normalizers).flatMap(normalizersOf) : [part.type];
/** Letter by letter, as in Rust: JavaScript alone knows the sigma at the end of a word. */
const lowercase = [replace({ String: 'Σ' }, 'σ'), { type: 'Lowercase' }];
function bert(part) {
    const lower = part.lowercase !== false;
    const strip = part.strip_accents ?? lower;
    return [
        ...(part.clean_text === false
            ? []
            : [replace({ Regex: '[\\x{FFFD}\\p{Cc}\\p{Cf}\\p{Co}&&[^\\t\\n\\r]]' }, ''), replace({ Regex: '\\s' }, ' ')]),
        ...(part.handle_chinese_chars === false ? [] : [replace({ Regex: cjk }, ' $& ')]),
        ...(strip ? [{ type: 'NFD' }, replace({ Regex: '\\p{Mn}' }, '')] : []),
        ...(lower ? lowercase : []),
    ];
}
const isolate = (regex) => ({
    type: 'Split',
    pattern: { Regex: regex },
    behavior: 'Isolated',
    invert: false,
});
const remove = (regex) => ({
    type: 'Split',
    pattern: { Regex: regex },
    behavior: 'Removed',
    invert: false,
});
function preTokenizers(part) {
    if (part === null)
        return [];
    switch (part.type) {
        case 'Sequence':
            return parts(part.pretokenizers).flatMap(preTokenizers);
        case 'ByteLevel':
            return [
                ...(part.add_prefix_space ? [replace({ Regex: '\\A[^ ]' }, ' $&')] : []),
                ...(part.use_regex === false ? [] : [isolate(gpt2)]),
                { type: 'ByteLevel', add_prefix_space: false, use_regex: false, trim_offsets: false },
            ];
        case 'Metaspace':
            return metaspace(part);
        case 'Digits':
            return [isolate(part.individual_digits ? '\\p{N}' : '\\p{N}+')];
        case 'Whitespace':
            return [{ type: 'Split', pattern: { Regex: wordsAndSigns }, behavior: 'Removed', invert: true }];
        case 'WhitespaceSplit':
            return [remove('\\s+')];
        case 'BertPreTokenizer':
            return [remove('\\s+'), isolate(punctuation)];
        case 'Punctuation':
            return [split(punctuation, String(part.behavior ?? 'Isolated'), false)];
        case 'CharDelimiterSplit':
            return [remove(quote(String(part.delimiter)))];
        case 'FixedLength':
            return [isolate(`[\\s\\S]{1,${Number(part.length)}}`)];
        case 'Split':
            return [split(source(part.pattern), String(part.behavior), part.invert === true)];
        default:
            throw new Unsupported(`the pre-tokenizer ${part.type}`, 'it is not implemented here');
    }
}
function metaspace(part) {
    const mark = String(part.replacement ?? '▁');
    // Before 0.15 there was add_prefix_space instead of prepend_scheme.
    const scheme = part.prepend_scheme ?? (part.add_prefix_space === false ? 'never' : 'always');
    const whole = { type: 'Metaspace', replacement: mark, prepend_scheme: scheme };
    return part.split === false ? [whole] : [whole, split(quote(mark), 'MergedWithNext', false)];
}
function source(pattern) {
    const { String: text, Regex: regex } = pattern;
    return regex ?? quote(text ?? '');
}
/** The library knows two behaviours, every match for itself and matches dropped; the others are the first with a longer pattern. */
function split(regex, behavior, invert) {
    const untilMatch = `(?:(?!${regex})[\\s\\S])*`;
    const merged = behavior.startsWith('MergedWith');
    if (merged && invert)
        throw new Unsupported(`Split with ${behavior} and invert`, 'it is not implemented here');
    switch (behavior) {
        case 'Isolated':
            return isolate(regex);
        case 'Contiguous':
            return isolate(`(?:${regex})+`);
        case 'MergedWithPrevious':
            return isolate(`${untilMatch}(?:${regex})`);
        case 'MergedWithNext':
            return isolate(`(?:${regex})${untilMatch}`);
        case 'Removed':
            if (!invert && /(?<!\\)(?:\\\\)*\((?!\?)/.test(regex.replace(/\[[^\]]*\]/g, ''))) {
                throw new Unsupported('Split that removes a pattern with groups', 'the groups would stay in the text');
            }
            return { type: 'Split', pattern: { Regex: regex }, behavior: 'Removed', invert };
        default:
            throw new Unsupported(`Split with ${behavior}`, 'it is not implemented here');
    }
}

;// CONCATENATED MODULE: ./lib/checkpoint/tokenizer/pieces.js

const byteOfCharacter = new Map();
{
    // The alphabet of GPT-2: printable bytes stand for themselves, the others for the characters from U+0100 on.
    let next = 0x100;
    for (let byte = 0; byte < 256; byte++) {
        const printable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
        byteOfCharacter.set(String.fromCharCode(printable ? byte : next++), byte);
    }
}
/** A piece with a character outside of the alphabet stands for itself. */
function byteLevelBytes(piece) {
    const bytes = [];
    for (const character of piece) {
        const byte = byteOfCharacter.get(character);
        if (byte === undefined)
            return Buffer.from(piece);
        bytes.push(byte);
    }
    return Buffer.from(bytes);
}
/** The byte that a piece of the form <0x0A> stands for. */
function fallbackByte(piece) {
    return /^<0x[0-9A-Fa-f]{2}>$/.test(piece) ? Number.parseInt(piece.slice(3, 5), 16) : null;
}
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
/** Null where the decoder has a part that is not known here. */
function knownPieces(decoder) {
    if (decoder === null)
        return null;
    const list = decoder.type === 'Sequence' ? parts(decoder.decoders) : [decoder];
    const steps = list.map(step);
    if (steps.some((s) => s === null))
        return null;
    const types = list.map((part) => part.type);
    const single = list.map(pieceStep);
    const fallback = types.includes('ByteFallback');
    return {
        bytes(piece) {
            const byte = fallback ? fallbackByte(piece) : null;
            if (byte !== null)
                return Buffer.from([byte]);
            if (types.includes('ByteLevel'))
                return byteLevelBytes(piece);
            return Buffer.from(single.reduce((text, apply) => apply(text), piece));
        },
        leadingSpace: list.some(stripsLeadingSpace),
        text: (pieces) => steps.reduce((current, apply) => apply(current), pieces).join(''),
    };
}
function stripsLeadingSpace(part) {
    if (part.type === 'Metaspace')
        return prepends(part);
    return part.type === 'Strip' && part.content === ' ' && Number(part.start) > 0;
}
const prepends = (part) => (part.prepend_scheme ?? (part.add_prefix_space === false ? 'never' : '')) !== 'never';
/** What a decoder does to each piece, wherever it stands. */
function pieceStep(part) {
    const { String: text } = (part.pattern ?? {});
    if (part.type === 'Replace' && text !== undefined)
        return (piece) => piece.split(text).join(String(part.content));
    if (part.type === 'Metaspace')
        return (piece) => piece.split(String(part.replacement)).join(' ');
    return (piece) => piece;
}
function step(part) {
    switch (part.type) {
        case 'ByteLevel':
            return (pieces) => [utf8.decode(Buffer.concat(pieces.map(byteLevelBytes)))];
        case 'Replace': {
            if (part.pattern.String === undefined)
                return null;
            const one = pieceStep(part);
            return (pieces) => pieces.map(one);
        }
        case 'Metaspace': {
            const one = pieceStep(part);
            const mark = String(part.replacement);
            return (pieces) => pieces.map((piece, i) => (i === 0 && prepends(part) ? piece.split(mark).join('') : one(piece)));
        }
        case 'Fuse':
            return (pieces) => [pieces.join('')];
        case 'ByteFallback':
            return byteFallback;
        case 'Strip':
            return (pieces) => pieces.map((piece) => strip(piece, String(part.content), Number(part.start), Number(part.stop)));
        default:
            return null;
    }
}
/** A run of byte pieces that is not UTF-8 gives one replacement character a byte. */
const byteFallback = (pieces) => {
    const out = [];
    let run = [];
    const flush = () => {
        if (run.length === 0)
            return;
        try {
            out.push(strict.decode(Uint8Array.from(run)));
        }
        catch {
            out.push('\uFFFD'.repeat(run.length));
        }
        run = [];
    };
    for (const piece of pieces) {
        const byte = fallbackByte(piece);
        if (byte !== null)
            run.push(byte);
        else {
            flush();
            out.push(piece);
        }
    }
    flush();
    return out;
};
function strip(piece, content, start, stop) {
    const characters = [...piece];
    let from = 0;
    while (from < start && characters[from] === content)
        from++;
    let to = characters.length;
    while (to > from && characters.length - to < stop && characters[to - 1] === content)
        to--;
    return characters.slice(from, to).join('');
}

;// CONCATENATED MODULE: ./lib/checkpoint/tokenizer/special.js


/** Names of the special tokens as transformers and chat templates know them. */
const specialNames = [
    'bos_token',
    'eos_token',
    'unk_token',
    'sep_token',
    'pad_token',
    'cls_token',
    'mask_token',
];
const llama = {
    named: { bos_token: '<s>', eos_token: '</s>', unk_token: '<unk>' },
    adds: { bos: true, eos: false },
};
const endOfText = '<|endoftext|>';
/** Classes of transformers 4.57 whose defaults show in the token ids. */
const classes = {
    LlamaTokenizer: llama,
    CodeLlamaTokenizer: llama,
    GemmaTokenizer: {
        named: { bos_token: '<bos>', eos_token: '<eos>', unk_token: '<unk>', pad_token: '<pad>' },
        adds: llama.adds,
    },
    CohereTokenizer: {
        named: { bos_token: '<BOS_TOKEN>', eos_token: '<|END_OF_TURN_TOKEN|>', unk_token: '<UNK>' },
        adds: llama.adds,
    },
    GPTNeoXTokenizer: {
        named: { bos_token: endOfText, eos_token: endOfText, unk_token: endOfText },
        adds: { bos: false, eos: false },
    },
    GPT2Tokenizer: { named: { bos_token: endOfText, eos_token: endOfText, unk_token: endOfText }, adds: null },
    Qwen2Tokenizer: { named: { eos_token: endOfText, unk_token: endOfText, pad_token: endOfText }, adds: null },
};
const classOfModel = {
    llama: 'LlamaTokenizer',
    mistral: 'LlamaTokenizer',
    mixtral: 'LlamaTokenizer',
    phi3: 'LlamaTokenizer',
    gemma: 'GemmaTokenizer',
    gemma2: 'GemmaTokenizer',
    gemma3_text: 'GemmaTokenizer',
    cohere: 'CohereTokenizer',
    gpt_neox: 'GPTNeoXTokenizer',
    olmo: 'GPTNeoXTokenizer',
    stablelm: 'GPTNeoXTokenizer',
    gpt2: 'GPT2Tokenizer',
    qwen2: 'Qwen2Tokenizer',
    qwen3: 'Qwen2Tokenizer',
};
function tokenizerClass(tokenizerConfig, config) {
    const written = tokenizerConfig.tokenizer_class ?? config.tokenizer_class ?? classOfModel[String(config.model_type)];
    return classes[String(written).replace(/Fast$/, '')] ?? { named: {}, adds: null };
}
const contentOf = (value) => typeof value === 'string' ? value : (0,checkpoint_files/* isObject */.Gv)(value) && typeof value.content === 'string' ? value.content : null;
/**
 * The special tokens as transformers 4.57 gathers them: tokenizer_config.json, before it the older special_tokens_map.json where the
 * former does not list its added tokens, and the defaults of the tokenizer's class.
 */
function specialTokens(tokenizerConfig, map, byClass) {
    const listed = (0,checkpoint_files/* isObject */.Gv)(tokenizerConfig.added_tokens_decoder);
    const said = listed ? tokenizerConfig : { ...tokenizerConfig, ...map };
    const named = { ...byClass.named };
    const values = [];
    for (const name of specialNames) {
        if (!(name in said))
            continue;
        const content = contentOf(said[name]);
        if (content === null)
            delete named[name];
        else
            named[name] = content;
        values.push(said[name]);
    }
    const more = Array.isArray(said.additional_special_tokens) ? said.additional_special_tokens : [];
    const additional = more.map(contentOf).filter((content) => content !== null);
    const flagged = [...values, ...more].filter(checkpoint_files/* isObject */.Gv).map((value) => flags({ ...value, special: true }));
    return { named, additional, flagged };
}
function flags(value) {
    const special = value.special === true;
    return {
        content: String(value.content),
        single_word: value.single_word === true,
        lstrip: value.lstrip === true,
        rstrip: value.rstrip === true,
        normalized: typeof value.normalized === 'boolean' ? value.normalized : !special,
        special,
    };
}
/**
 * Added tokens as they are after transformers 4.57 has loaded the tokenizer: what tokenizer_config.json says of a token wins over
 * tokenizer.json, and every special token is an added token.
 */
function completeAddedTokens(json, tokenizerConfig, special, idOf) {
    const tokens = new Map(json.added_tokens.map((token) => [token.content, { ...token, ...flags({ ...token }) }]));
    const notes = [];
    const names = new Set([...Object.values(special.named), ...special.additional]);
    const put = (token, otherwise) => {
        const id = tokens.get(token.content)?.id ?? idOf(token.content) ?? otherwise;
        if (id === undefined)
            notes.push(`the special token ${JSON.stringify(token.content)} is not in the vocabulary`);
        else
            tokens.set(token.content, { ...token, special: token.special || names.has(token.content), id });
    };
    if ((0,checkpoint_files/* isObject */.Gv)(tokenizerConfig.added_tokens_decoder)) {
        for (const [id, value] of Object.entries(tokenizerConfig.added_tokens_decoder)) {
            if ((0,checkpoint_files/* isObject */.Gv)(value) && typeof value.content === 'string')
                put(flags(value), Number(id));
        }
    }
    for (const token of special.flagged)
        put(token);
    for (const content of names)
        if (!tokens.has(content))
            put(flags({ content, special: true }));
    return { tokens: [...tokens.values()].sort((a, b) => a.id - b.id), notes };
}
/** The ids that a post-processor puts around a single text. */
function affixes(part) {
    if (part === null)
        return { prefix: [], suffix: [] };
    switch (part.type) {
        case 'ByteLevel':
            return { prefix: [], suffix: [] };
        case 'Sequence':
            return parts(part.processors)
                .map(affixes)
                .reduce((inner, outer) => ({
                prefix: [...outer.prefix, ...inner.prefix],
                suffix: [...inner.suffix, ...outer.suffix],
            }), { prefix: [], suffix: [] });
        case 'BertProcessing':
        case 'RobertaProcessing':
            return { prefix: [Number(part.cls[1])], suffix: [Number(part.sep[1])] };
        case 'TemplateProcessing':
            return template(part);
        default:
            throw new Unsupported(`the post-processor ${part.type}`, 'it is not implemented here');
    }
}
function template(part) {
    const known = part.special_tokens;
    const around = [[], []];
    let side = 0;
    for (const item of parts(part.single)) {
        if ((0,checkpoint_files/* isObject */.Gv)(item.Sequence))
            side = 1;
        if (!(0,checkpoint_files/* isObject */.Gv)(item.SpecialToken))
            continue;
        const ids = known?.[String(item.SpecialToken.id)]?.ids;
        if (!ids)
            throw new Unsupported(`the special token ${item.SpecialToken.id}`, 'the post-processor gives no id for it');
        around[side].push(...ids);
    }
    return { prefix: around[0], suffix: around[1] };
}

;// CONCATENATED MODULE: ./lib/checkpoint/tokenizer/tokenizer.js








/** @throws GateError where the tokenizer cannot be read, or would split otherwise than the reference library. */
async function loadTokenizer(files) {
    const [json, tokenizerConfig, map, config] = await Promise.all([
        (0,checkpoint_files/* readJson */.Vh)(files.tokenizer),
        (0,checkpoint_files/* readJson */.Vh)(files.tokenizerConfig),
        (0,checkpoint_files/* readJson */.Vh)(files.specialTokensMap),
        (0,checkpoint_files/* readJson */.Vh)(files.config),
    ]);
    try {
        return build(json, tokenizerConfig, map, config, files.tokenizer);
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        if (error instanceof Unsupported) {
            const { construct, message } = error;
            throw (0,errors/* gateError */.em)('tokenizer-unsupported', { file: files.tokenizer, construct, why: message }, error);
        }
        throw (0,errors/* gateError */.em)('tokenizer-unreadable', { file: files.tokenizer, reason: error.message }, error);
    }
}
function build(written, tokenizerConfig, map, config, file) {
    const json = asReference(written, tokenizerConfig);
    const byClass = tokenizerClass(tokenizerConfig, config);
    const special = specialTokens(tokenizerConfig, map, byClass);
    const vocabulary = vocabularyOf(json);
    const { tokens, notes } = completeAddedTokens(json, tokenizerConfig, special, (piece) => vocabulary.get(piece));
    const complete = { ...json, added_tokens: tokens };
    const mended = mend(complete);
    const library = new tokenizers/* Tokenizer */._F(mended, { unk_token: json.model.unk_token ?? null, clean_up_tokenization_spaces: false });
    const pieceOf = [];
    for (const [piece, id] of vocabulary)
        pieceOf[id] = piece;
    const added = new Map();
    for (const token of tokens) {
        added.set(token.id, token);
        pieceOf[token.id] = token.content;
        vocabulary.set(token.content, token.id);
    }
    const around = byClass.adds
        ? ofClass(byClass.adds, tokenizerConfig, special, vocabulary, file)
        : affixes(json.post_processor);
    const pieces = knownPieces(json.decoder);
    const cleanUp = tokenizerConfig.clean_up_tokenization_spaces === true;
    const known = (ids) => ids.filter((id) => pieceOf[id] !== undefined);
    const decode = (ids, { skipSpecial, raw }) => {
        const kept = known(ids).filter((id) => !(skipSpecial && added.get(id)?.special));
        if (kept.length === 0)
            return '';
        const text = pieces ? pieces.text(kept.map((id) => pieceOf[id])) : library.decode(kept);
        return cleanUp && !raw ? cleaned(text) : text;
    };
    const bytesOfOne = (id) => {
        const piece = pieceOf[id];
        if (piece === undefined)
            return Buffer.alloc(0);
        return added.has(id) ? Buffer.from(piece) : (pieces?.bytes(piece) ?? null);
    };
    return {
        kind: kindOf(json),
        size: vocabulary.size,
        highestId: pieceOf.length - 1,
        special: Object.fromEntries(Object.entries(special.named).map(([name, content]) => [name, { content, id: vocabulary.get(content) ?? null }])),
        additionalSpecial: special.additional,
        affixes: around,
        cleansUp: cleanUp,
        fingerprint: fingerprintOf(complete, around),
        notes: [...notes, ...inexact(json)],
        encode(text, { addSpecialTokens }) {
            const { ids } = library.encode(text, { add_special_tokens: false });
            if (ids.includes(undefined)) {
                throw (0,errors/* gateError */.em)('tokenizer-unreadable', { file, reason: 'it has no token for what it does not know' });
            }
            return addSpecialTokens ? [...around.prefix, ...ids, ...around.suffix] : ids;
        },
        decode,
        token: (id) => pieceOf[id],
        isSpecial: (id) => added.get(id)?.special === true,
        bytesOf(ids, options) {
            let total = 0;
            for (const [i, id] of ids.entries()) {
                const bytes = bytesOfOne(id);
                // Pieces that lean on their neighbours (word pieces) only have a length together.
                if (bytes === null)
                    return Buffer.byteLength(decode(ids, { skipSpecial: false }));
                const added = i === 0 && options?.atStart && leadingSpace(pieces, json) && bytes[0] === 0x20;
                total += added ? bytes.length - 1 : bytes.length;
            }
            return total;
        },
    };
}
/** Fills in what older files leave out, and what transformers 4.57 changes while it loads. */
function asReference(written, tokenizerConfig) {
    const json = {
        added_tokens: [],
        normalizer: null,
        pre_tokenizer: null,
        post_processor: null,
        decoder: null,
        ...written,
    };
    if (!json.model)
        throw new Error('it has no model');
    // Files from before there was a type: only BPE has merges, only Unigram has a list.
    const type = json.model.type ?? (json.model.merges ? 'BPE' : Array.isArray(json.model.vocab) ? 'Unigram' : 'WordPiece');
    const model = { ...json.model, type };
    const pre = json.pre_tokenizer;
    // transformers sets the prefix space of a lone ByteLevel from its own configuration, where false is the default.
    const pre_tokenizer = pre?.type === 'ByteLevel' ? { ...pre, add_prefix_space: tokenizerConfig.add_prefix_space === true } : pre;
    return { ...json, added_tokens: json.added_tokens ?? [], model, pre_tokenizer };
}
function vocabularyOf(json) {
    const { vocab } = json.model;
    if (Array.isArray(vocab))
        return new Map(vocab.map(([piece], id) => [piece, id]));
    return new Map(Object.entries(vocab));
}
function ofClass(adds, config, special, vocabulary, file) {
    const id = (wanted, token) => {
        if (!wanted)
            return [];
        const found = vocabulary.get(special.named[token] ?? '');
        if (found === undefined)
            throw (0,errors/* gateError */.em)('tokenizer-bos-missing', { file, token });
        return [found];
    };
    const flag = (value, otherwise) => (typeof value === 'boolean' ? value : otherwise);
    return {
        prefix: id(flag(config.add_bos_token, adds.bos), 'bos_token'),
        suffix: id(flag(config.add_eos_token, adds.eos), 'eos_token'),
    };
}
const leadingSpace = (pieces, json) => pieces?.leadingSpace === true ||
    (json.pre_tokenizer?.type === 'ByteLevel' && json.pre_tokenizer.add_prefix_space === true);
function kindOf(json) {
    const parts = JSON.stringify([json.pre_tokenizer, json.decoder]);
    const detail = parts.includes('"ByteLevel"')
        ? ', byte-level'
        : json.model.byte_fallback
            ? ', SentencePiece-like with byte fallback'
            : parts.includes('"Metaspace"')
                ? ', SentencePiece-like'
                : '';
    return json.model.type + detail;
}
/** As `PreTrainedTokenizerBase.clean_up_tokenization` of transformers 4.57. */
function cleaned(text) {
    const endings = [' .', ' ?', ' !', ' ,', " ' ", " n't", " 'm", " 's", " 've", " 're"];
    return endings.reduce((current, ending) => current.replaceAll(ending, ending.trim()), text);
}
function fingerprintOf(json, around) {
    const { vocab, merges, ...settings } = json.model;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const put = (value) => {
        hash.update(`${stable(value)}\n`);
    };
    put([json.normalizer, json.pre_tokenizer, settings, around]);
    put(json.added_tokens);
    put(Array.isArray(vocab) ? vocab : Object.entries(vocab).sort(([, a], [, b]) => a - b));
    // One merge list is written as strings by older versions and as pairs by newer ones.
    put(Array.isArray(merges) ? merges.map((merge) => (Array.isArray(merge) ? merge.join(' ') : merge)) : null);
    return hash.digest('hex');
}
/** JSON that does not depend on the order of keys. */
function stable(value) {
    return JSON.stringify(value, (_key, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}


/***/ }),

/***/ 56594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent)
/* harmony export */ });
const silent = { start() { }, advance() { }, note() { }, stop() { } };


/***/ })

};
