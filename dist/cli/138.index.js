export const id = 138;
export const ids = [138];
export const modules = {

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readGraph)
});

// EXTERNAL MODULE: ./lib/shared/errors.js + 9 modules
var errors = __webpack_require__(6803);
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
    /**
     * Log-probability of one target a row. The runtime adds up in float32, and a plain sum over a vocabulary of fifty thousand loses two
     * digits; groups and then the groups' sums lose none that count. A group's sum is its largest logit less its largest log-probability,
     * since LogSoftmax is computed by vector instructions and ReduceLogSumExp number by number (a third of the head's time).
     */
    logProbabilities(logits, targets, output, vocabulary) {
        const column = this.add('Reshape', [targets, this.integers([-1, 1])]);
        const flat = this.integers([-1]);
        const width = vocabulary === null ? null : groupWidth(vocabulary);
        if (vocabulary === null || width === null) {
            const all = this.add('LogSoftmax', [logits], { axis: 1 });
            this.add('Reshape', [this.add('GatherElements', [all, column], { axis: 1 }), flat], {}, output);
            return;
        }
        // [n * groups, width]: before operator set 13 LogSoftmax took everything from its axis on as one.
        const groups = this.add('Reshape', [logits, this.integers([-1, width])]);
        const relative = this.add('LogSoftmax', [groups], { axis: 1 });
        const sums = this.add('Sub', [this.reduce('ReduceMax', groups, 1), this.reduce('ReduceMax', relative, 1)]);
        const rows = this.add('Reshape', [sums, this.integers([-1, vocabulary / width])]);
        const sum = this.reduce('ReduceLogSumExp', rows, 1);
        const target = this.add('Reshape', [this.add('GatherElements', [logits, column], { axis: 1 }), flat]);
        this.add('Sub', [target, sum], {}, output);
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
            score: { body: body(model, head, type, []), head: headModel(model, head, type, scoring) },
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
        score: { body: whole([scoring], []), head: null },
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
var external_node_fs_ = __webpack_require__(3024);
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
var external_node_path_ = __webpack_require__(6760);
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

/***/ 2014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ isNeeded),
/* harmony export */   Bi: () => (/* binding */ missingFile),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   M: () => (/* binding */ missingCudaFile),
/* harmony export */   QY: () => (/* binding */ hashOfFile),
/* harmony export */   eZ: () => (/* binding */ contentDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6899);





/** Whether a file of a package, by its path within it, is needed to run on a platform. The rest is for other platforms and editors. */
function isNeeded(packageName, path, platform) {
    if (path === 'package.json')
        return true;
    if (packageName === 'onnxruntime-common')
        return /^dist\/cjs\/[^/]+\.(js|json)$/.test(path);
    if (/^dist\/[^/]+\.js$/.test(path))
        return true;
    // The macOS package has its library twice, under two names; the binding asks for the short one.
    return path.startsWith(`${(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .nativeFolder */ .G5)(platform)}/`) && !/\.\d+\.\d+\.\d+\.dylib$/.test(path);
}
/** What is missing for a folder to serve as runtime, as a path within it; null: nothing. */
function missingFile(folder, platform) {
    const files = [
        'onnxruntime-node/package.json',
        'onnxruntime-node/dist/index.js',
        ...(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .nativeFiles */ .ZE)(platform).map((file) => `onnxruntime-node/${(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .nativeFolder */ .G5)(platform)}/${file}`),
        'onnxruntime-common/package.json',
    ].map((file) => `node_modules/${file}`);
    return files.find((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file))) ?? null;
}
function missingCudaFile(folder, platform) {
    const native = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)('node_modules', 'onnxruntime-node', (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .nativeFolder */ .G5)(platform));
    const files = _platform_js__WEBPACK_IMPORTED_MODULE_4__/* .cudaProviderFiles */ .mB.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(native, file));
    return files.find((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file))) ?? null;
}
/** Version of the runtime in a folder; null where its package.json cannot be read. */
function versionIn(folder) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'node_modules', 'onnxruntime-node', 'package.json'), 'utf8');
        const { version } = JSON.parse(text);
        return typeof version === 'string' ? version : null;
    }
    catch {
        return null;
    }
}
/** Hexadecimal, or base64 as npm writes it. */
async function hashOfFile(file, algorithm, encoding = 'hex') {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.digest(encoding);
}
/**
 * sha256 over every file below `node_modules` of a runtime folder: over lines "sha256, two spaces, path" as sha256sum writes them, sorted
 * by path. One file more, less or altered gives another digest. The CUDA provider, which is added later, is left out.
 */
async function contentDigest(folder) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'node_modules');
    const files = [];
    for (const path of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(top, { recursive: true })) {
        if (_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .cudaProviderFiles */ .mB.includes((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)) || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, path))).isDirectory())
            continue;
        files.push(path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/'));
    }
    files.sort();
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const file of files)
        digest.update(`${await hashOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, file), 'sha256')}  ${file}\n`);
    return digest.digest('hex');
}


/***/ }),

/***/ 1655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isReadyWithCuda),
/* harmony export */   k: () => (/* binding */ fetchRuntimeWithCuda)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6803);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2014);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(198);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6039);
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6534);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6899);









/** Whether a folder holds the pinned runtime, its CUDA provider and CUDA's own libraries. */
async function isReadyWithCuda(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || !(await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .isSound */ .g)(folder)))
        return false;
    const native = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'node_modules', 'onnxruntime-node', (0,_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .nativeFolder */ .G5)(_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .thisPlatform */ .gA));
    for (const [file, sha256] of Object.entries(_pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedCudaProvider */ .J8)) {
        if ((await (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOfFile */ .QY)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(native, file), 'sha256').catch(() => null)) !== sha256)
            return false;
    }
    return _pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .cudaLibraries */ .xu.every((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'libraries', file)));
}
/**
 * Fetches the pinned runtime and, through the machine's pip, its CUDA provider with the CUDA libraries that the provider links to, all
 * checked against pinned hashes. The provider comes from the Python package of the same version and commit: the npm package fetches its
 * own by a script that runs unchecked. The NVIDIA driver stays the machine's.
 * @throws GateError as `fetchRuntime`, and `runtime-no-pip`, `runtime-pip-failed`
 */
async function fetchRuntimeWithCuda(target, options) {
    if (_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .thisPlatform */ .gA !== 'linux-x64') {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-no-build', {
            reason: `its CUDA provider is published for linux-x64, not for ${_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .thisPlatform */ .gA}`,
        });
    }
    const python = options.searchPath.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(each, 'python3')).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
    if (python === undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-no-pip', { detail: 'python3 is not on the PATH' });
    await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchRuntime */ .B)(target, options, (folder) => addCuda(folder, python, options), isReadyWithCuda);
}
async function addCuda(folder, python, { progress, signal }) {
    progress.note('Fetching the CUDA provider and CUDA libraries with pip (1.1 GiB, once) ...');
    const command = { program: python, args: ['-m'] };
    const wheels = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'wheels');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(wheels);
    await download(command, wheels, signal);
    const native = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'node_modules', 'onnxruntime-node', (0,_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .nativeFolder */ .G5)(_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .thisPlatform */ .gA));
    const libraries = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'libraries');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(libraries);
    for (const wheel of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(wheels)).filter((name) => name.endsWith('.whl'))) {
        const unpacked = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(wheels, 'unpacked');
        const ended = await (0,_npm_js__WEBPACK_IMPORTED_MODULE_6__/* .runProgram */ .mB)(command, ['zipfile', '-e', wheel, unpacked], wheels, signal);
        if (ended.code !== 0)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-pip-failed', { detail: (0,_npm_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)(ended.stderr) });
        for (const path of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(unpacked, { recursive: true })) {
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
            const to = name in _pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedCudaProvider */ .J8 ? native : _pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .cudaLibraries */ .xu.includes(name) ? libraries : null;
            if (to !== null)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(unpacked, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, name));
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unpacked, { recursive: true });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(wheels, { recursive: true });
    if (!(await isReadyWithCuda(folder))) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-pip-failed', { detail: 'the packages do not hold the files that they should' });
    }
}
/** The wheels are named for one Python, whichever this machine has: only the libraries in them are used. */
async function download(python, folder, signal) {
    const lines = _pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedWheels */ .DO.map(({ name, version, sha256 }) => `${name}==${version} --hash=sha256:${sha256}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'requirements.txt'), `${lines.join('\n')}\n`);
    const platforms = ['manylinux_2_28_x86_64', 'manylinux_2_27_x86_64', 'manylinux2014_x86_64', 'manylinux2010_x86_64'];
    const args = ['pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--require-hashes', '--no-cache-dir'];
    args.push('--python-version=311', '--implementation=cp', '--disable-pip-version-check', '--no-input');
    args.push(...platforms.map((each) => `--platform=${each}`), '--dest=.', '--requirement=requirements.txt');
    const ended = await (0,_npm_js__WEBPACK_IMPORTED_MODULE_6__/* .runProgram */ .mB)(python, args, folder, signal);
    if (ended.code === null || /No module named '?pip/.test(ended.stderr)) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-no-pip', { detail: (0,_npm_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)(ended.stderr) });
    }
    if (ended.code !== 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-pip-failed', { detail: (0,_npm_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)(ended.stderr) });
}


/***/ }),

/***/ 7739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   W: () => (/* binding */ runtimeEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function runtimeEnvironment(env = process.env) {
    return {
        folder: env.CHECKPOINT_GATE_RUNTIME || null,
        // A self-hosted runner keeps its tool cache between jobs, and its home folder perhaps not.
        cacheFolder: env.RUNNER_TOOL_CACHE
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TOOL_CACHE, 'checkpoint-gate')
            : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(userCacheFolder(env), 'checkpoint-gate'),
        searchPath: (env.PATH ?? env.Path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== ''),
    };
}
function userCacheFolder(env) {
    if (process.platform === 'win32')
        return env.LOCALAPPDATA || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'AppData', 'Local');
    if (process.platform === 'darwin')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'Library', 'Caches');
    return env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
}
/**
 * The environment of a process that holds the native runtime: without tokens and action inputs, which it has no use for, and with the
 * folders of libraries that the loader reads only at its start.
 */
function childEnvironment(libraries, env = process.env) {
    const kept = Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_)|TOKEN|SECRET|PASSWORD|API_?KEY/i.test(name));
    const result = Object.fromEntries(kept);
    if (libraries.length > 0) {
        const own = env.LD_LIBRARY_PATH ? [env.LD_LIBRARY_PATH] : [];
        // The user's own folders win: they may hold the libraries that belong to the machine's driver.
        result.LD_LIBRARY_PATH = [...own, ...libraries].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    }
    return result;
}


/***/ }),

/***/ 198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fetchRuntime),
/* harmony export */   g: () => (/* binding */ isSound)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6803);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2014);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6039);
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6534);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6899);







/** Whether a folder holds exactly the pinned runtime for this platform: a half-written or altered one is not sound. */
async function isSound(folder) {
    return (await (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .contentDigest */ .eZ)(folder).catch(() => null)) === _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedContents */ .Vg[_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .thisPlatform */ .gA];
}
/**
 * Fetches the pinned runtime through the machine's npm and puts it at `target`; `add` may put more into the folder before it is there.
 * Nothing stands at `target` until all of it is checked, and no script of a package is run. Where another process was faster, its
 * folder stays.
 * @throws GateError `runtime-no-build`, `runtime-no-npm`, `runtime-npm-failed`, `runtime-integrity`, `runtime-not-written`,
 * `runtime-folder-occupied`
 */
async function fetchRuntime(target, options, add, isReady = isSound) {
    const problem = (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .platformProblem */ .J4)(Object.keys(_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedContents */ .Vg));
    if (problem !== null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-no-build', { reason: problem });
    try {
        if (await isOccupied(target))
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-folder-occupied', { folder: target });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await sweep(target);
        const part = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${target}.part-`);
        // A temporary folder is its maker's alone; a tool cache serves every user of the machine.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(part, 0o755);
        try {
            await unpack(part, options);
            await add?.(part);
            options.signal.throwIfAborted();
            await moveInto(part, target, isReady);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(part, { recursive: true, force: true });
        }
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue || options.signal.aborted)
            throw error;
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-not-written', { folder: target, detail: error.message }, error);
    }
}
async function unpack(folder, { searchPath, progress, signal }) {
    const npm = (0,_npm_js__WEBPACK_IMPORTED_MODULE_4__/* .npmCommand */ .fQ)(searchPath);
    if (npm === null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-no-npm', { version: _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedVersion */ .V2 });
    progress.note(`Fetching onnxruntime-node ${_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedVersion */ .V2} with npm (108 MiB, once) ...`);
    const download = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'download');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(download);
    const names = _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedPackages */ .OL.map(({ name }) => `${name}@${_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedVersion */ .V2}`);
    // Run in an empty folder of the cache, so that an .npmrc of the repository under test has no say.
    const args = ['pack', ...names, '--ignore-scripts', '--prefer-offline', '--loglevel=error', '--no-update-notifier'];
    const ended = await (0,_npm_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)(npm, args, download, signal);
    if (ended.code !== 0) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-npm-failed', { version: _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedVersion */ .V2, detail: (0,_npm_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(ended.stderr) });
    }
    const tar = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 8697));
    for (const { name, integrity } of _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedPackages */ .OL) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(download, `${name}-${_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedVersion */ .V2}.tgz`);
        const found = `sha512-${await (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOfFile */ .QY)(file, 'sha512', 'base64')}`;
        if (found !== integrity)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-integrity', { package: name, expected: integrity, found });
        const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(cwd, { recursive: true });
        const filter = (path) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .isNeeded */ .Ad)(name, path.replace(/^package\//, ''), _platform_js__WEBPACK_IMPORTED_MODULE_6__/* .thisPlatform */ .gA);
        await tar.extract({ file, cwd, strip: 1, filter });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(download, { recursive: true });
    const found = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .contentDigest */ .eZ)(folder);
    const expected = _pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedContents */ .Vg[_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .thisPlatform */ .gA] ?? '';
    if (found !== expected)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('runtime-integrity', { package: 'the unpacked folder', expected, found });
}
/** A folder cannot be renamed onto one with files in it, so the first of two processes wins, and a damaged folder is moved aside. */
async function moveInto(part, target, isReady) {
    for (let attempt = 0;; attempt++) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, target);
            return;
        }
        catch (error) {
            if (await isReady(target))
                return;
            if (attempt === 3)
                throw error;
            const aside = `${target}.part-damaged-${process.pid}-${attempt}`;
            // Another process may have moved it aside, or replaced it, in the meantime.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(target, aside).catch(() => { });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, { recursive: true, force: true }).catch(() => { });
        }
    }
}
/** Whether something else than a runtime stands at a path: only a runtime, whole or not, may be replaced. */
async function isOccupied(target) {
    const names = async (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const expected = new Set([..._pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedPackages */ .OL.map(({ name }) => name), 'libraries', 'node_modules']);
    const found = [...(await names(target)), ...(await names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, 'node_modules')))];
    return found.some((name) => !expected.has(name));
}
const dayInMilliseconds = 24 * 60 * 60 * 1000;
/** Removes what killed processes left beside `target`; what a living one works on is younger. */
async function sweep(target) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)) {
        if (!name.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}.part-`))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => ({ mtimeMs: Date.now() }));
        if (Date.now() - mtimeMs > dayInMilliseconds)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }).catch(() => { });
    }
}


/***/ }),

/***/ 6039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   fQ: () => (/* binding */ npmCommand),
/* harmony export */   mB: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * The machine's npm; null where there is none. On Windows npm's JavaScript is started itself, since `npm.cmd` runs only through a shell.
 */
function npmCommand(searchPath) {
    if (process.platform === 'win32') {
        const script = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('node_modules', 'npm', 'bin', 'npm-cli.js');
        const folder = [...searchPath, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath)].find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(each, script)));
        return folder === undefined ? null : { program: process.execPath, args: [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, script)] };
    }
    const onPath = searchPath.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'npm')).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file));
    if (onPath !== undefined)
        return { program: onPath, args: [] };
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(beside) ? { program: process.execPath, args: [beside] } : null;
}
/** Runs a program to its end in `cwd`, without a shell and without input. Rejects with the signal's reason when it is aborted. */
async function runProgram(command, args, cwd, signal, env) {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
        const options = { cwd, stdio: ['ignore', 'pipe', 'pipe'], ...(env && { env }) };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.program, [...command.args, ...args], options);
        let [stdout, stderr] = ['', ''];
        child.stdout.setEncoding('utf8').on('data', (text) => {
            stdout += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            stderr += text;
        });
        const abort = () => child.kill();
        signal.addEventListener('abort', abort);
        child.on('error', (error) => resolve({ code: null, stdout, stderr: error.message }));
        child.on('close', (code) => {
            signal.removeEventListener('abort', abort);
            if (signal.aborted)
                reject(signal.reason);
            else
                resolve({ code: code ?? 1, stdout, stderr });
        });
    });
}
/** The lines of a package manager's output that say why it failed, on one line. */
function failure(output) {
    const lines = output
        .replace(/\u001b\[[0-9;]*m/g, '')
        .split(/\r?\n/)
        .map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim())
        .filter((line) => !/^$|complete log of this run|^npm (warn|notice)|^(WARNING|DEPRECATION):/i.test(line))
        .map((line) => line.replace(/^(npm (error|ERR!)|ERROR:)\s*/, ''));
    return lines.slice(0, 3).join('; ').slice(0, 600) || 'it gave no reason';
}


/***/ }),

/***/ 6534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ pinnedWheels),
/* harmony export */   J8: () => (/* binding */ pinnedCudaProvider),
/* harmony export */   OL: () => (/* binding */ pinnedPackages),
/* harmony export */   V2: () => (/* binding */ pinnedVersion),
/* harmony export */   Vg: () => (/* binding */ pinnedContents),
/* harmony export */   xu: () => (/* binding */ cudaLibraries)
/* harmony export */ });
/** The one version that is fetched, and that the program is tested with. `scripts/pin-runtime.mjs` writes the figures of another. */
const pinnedVersion = '1.30.0';
/** Integrity of the npm packages, as a lockfile has it. */
const pinnedPackages = [
    {
        name: 'onnxruntime-node',
        integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
    },
    {
        name: 'onnxruntime-common',
        integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
    },
];
/** Digest of an unpacked folder (`contentDigest`) by platform: a folder in a cache is used only while it has it. */
const pinnedContents = {
    'linux-x64': 'b9d143c77c5169dab41958ff63c77d4407163884d8264f5013e62e4e58c8400b',
    'linux-arm64': '409d614fbcbdc9bf951c74aff5abcb294d1635f18835ead33a2196da75902e30',
    'darwin-arm64': '206527a139ad1bd272bca2bd1cd43ce0308150cb7488beb9a8776a163b27a409',
    'win32-x64': '772be877107d3d1e880fe96c80ed179cfe2c276dc694328022cf5964c7621864',
    'win32-arm64': '97c2439f61d8af24a3b435d0a1c4a3c98de347202c6f20d4a780ff4e0bdefd2b',
};
/** sha256 of the CUDA provider's libraries, out of the Python package of the same version: built from the same commit. */
const pinnedCudaProvider = {
    'libonnxruntime_providers_cuda.so': '9d7587acb137b31bf84e4d32dc444b969bb601d098b01395effcacfe4341e364',
    'libonnxruntime_providers_shared.so': '086ec1d5388f64153d9c63470d126693db9a182c8ce236d3a1119068471b8a0d',
};
/** Python packages by name, version and sha256 of their wheel: the provider, and the CUDA 13 libraries that it loads. */
const pinnedWheels = [
    {
        name: 'onnxruntime-gpu',
        version: '1.30.0',
        sha256: '4fbf0c5d7b5fb99266c2e8a802e3e64af68bdc383e0f3c7349b985f1087eedaa',
    },
    {
        name: 'nvidia-cublas',
        version: '13.0.2.14',
        sha256: '0cf238ffdbe46c00cb9aa98e7bca745c223a5ca5a53e686ac8b3e5a08fe80d6c',
    },
    {
        name: 'nvidia-curand',
        version: '10.4.0.35',
        sha256: '1aee33a5da6e1db083fe2b90082def8915f30f3248d5896bcec36a579d941bfc',
    },
    {
        name: 'nvidia-cuda-runtime',
        version: '13.0.96',
        sha256: '7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548',
    },
    {
        name: 'nvidia-cuda-nvrtc',
        version: '13.0.88',
        sha256: 'ad9b6d2ead2435f11cbb6868809d2adeeee302e9bb94bcf0539c7a40d80e8575',
    },
    {
        name: 'nvidia-cudnn-cu13',
        version: '9.16.0.29',
        sha256: '6349bc8769369a91611c5e2ce5c2e510e61848c245099c31e870d2cdce0ab90d',
    },
];
/** The files of those packages that are kept. */
const cudaLibraries = [
    'libcublas.so.13',
    'libcublasLt.so.13',
    'libcudart.so.13',
    'libcudnn.so.9',
    'libcudnn_adv.so.9',
    'libcudnn_cnn.so.9',
    'libcudnn_engines_precompiled.so.9',
    'libcudnn_engines_runtime_compiled.so.9',
    'libcudnn_graph.so.9',
    'libcudnn_heuristic.so.9',
    'libcudnn_ops.so.9',
    'libcurand.so.10',
    'libnvrtc-builtins.so.13.0',
    'libnvrtc.so.13',
];


/***/ }),

/***/ 6899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ nativeFolder),
/* harmony export */   J4: () => (/* binding */ platformProblem),
/* harmony export */   ZE: () => (/* binding */ nativeFiles),
/* harmony export */   gA: () => (/* binding */ thisPlatform),
/* harmony export */   go: () => (/* binding */ glibcVersion),
/* harmony export */   mB: () => (/* binding */ cudaProviderFiles)
/* harmony export */ });
const thisPlatform = `${process.platform}-${process.arch}`;
/** Folder of the native files within onnxruntime-node. */
function nativeFolder(platform) {
    return `bin/napi-v6/${platform.replace('-', '/')}`;
}
/** The binding first: what Node loads; the library, which the binding finds beside itself. */
function nativeFiles(platform) {
    const [system] = platform.split('-');
    const library = system === 'win32' ? 'onnxruntime.dll' : system === 'darwin' ? 'libonnxruntime.1.dylib' : 'libonnxruntime.so.1';
    return ['onnxruntime_binding.node', library];
}
/** The libraries of the CUDA provider, which the npm package does not carry. */
const cudaProviderFiles = ['libonnxruntime_providers_shared.so', 'libonnxruntime_providers_cuda.so'];
/** Version of the C library, as `[2, 36]`; null where it is not glibc (musl, or no Linux at all). */
function glibcVersion() {
    if (process.platform !== 'linux')
        return null;
    Object.assign(process.report, { excludeNetwork: true });
    const { header } = process.report.getReport();
    const match = /^(\d+)\.(\d+)/.exec(header?.glibcVersionRuntime ?? '');
    return match ? [Number(match[1]), Number(match[2])] : null;
}
/** Why the published runtime cannot run on this machine; null where it can. */
function platformProblem(platforms) {
    if (!platforms.includes(thisPlatform)) {
        return `there is no build for ${thisPlatform}, only for ${platforms.join(', ')}`;
    }
    if (process.platform !== 'linux')
        return null;
    const version = glibcVersion();
    if (version === null)
        return 'it needs the C library glibc 2.28 or newer, and this Linux has another one (Alpine has musl)';
    const [major, minor] = version;
    if (major > 2 || (major === 2 && minor >= 28))
        return null;
    return `it needs glibc 2.28 or newer, and this machine has ${major}.${minor}`;
}


/***/ }),

/***/ 2126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ cachePath),
/* harmony export */   HR: () => (/* binding */ locateRuntime),
/* harmony export */   w4: () => (/* binding */ findRuntime)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6803);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2014);
/* harmony import */ var _cuda_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1655);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7739);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(198);
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6534);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6899);










/** Where the fetched runtime is kept: by version and platform, since a home folder may be shared by unlike machines. */
function cachePath(cacheFolder, cuda) {
    const folder = cacheFolder ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .runtimeEnvironment */ .W)().cacheFolder;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `onnxruntime-${_pinned_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedVersion */ .V2}-${_platform_js__WEBPACK_IMPORTED_MODULE_9__/* .thisPlatform */ .gA}${cuda ? '-cuda' : ''}`);
}
/**
 * The native runtime: the folder the user gave, else node_modules next to the program, else the cache, else fetched into the cache
 * once. A folder that was given and cannot be used is an error, never a reason to search on.
 * @throws GateError `runtime-folder-unusable`, `runtime-no-cuda`, and those of `fetchRuntime`
 */
async function findRuntime(options) {
    const present = await locateRuntime(options);
    if (present !== null)
        return present;
    if (options.device === 'cuda')
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-no-cuda', { folder: null, version: _pinned_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedVersion */ .V2 });
    const cached = cachePath(options.cacheFolder, false);
    await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchRuntime */ .B)(cached, { ...options, searchPath: (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .runtimeEnvironment */ .W)().searchPath });
    return described(cached, 'fetched');
}
/**
 * What `findRuntime` finds on this machine, without fetching anything; null: nothing that serves the device.
 * @throws GateError `runtime-folder-unusable`, `runtime-no-cuda` about a folder that was given
 */
async function locateRuntime(options) {
    const given = options.folder || (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .runtimeEnvironment */ .W)().folder;
    if (given)
        return givenRuntime(given, options);
    const folder = besideProgram(options.program ?? (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const beside = folder === null ? null : described(folder, 'node_modules');
    if (options.device === 'cuda' || options.device === 'auto') {
        if (beside?.cuda)
            return noted(beside, options.progress);
        const cached = cachePath(options.cacheFolder, true);
        if (await (0,_cuda_js__WEBPACK_IMPORTED_MODULE_5__/* .isReadyWithCuda */ .J)(cached))
            return described(cached, 'cache');
        if (options.device === 'cuda')
            return null;
    }
    if (beside !== null)
        return noted(beside, options.progress);
    const cached = cachePath(options.cacheFolder, false);
    return (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_7__/* .isSound */ .g)(cached)) ? described(cached, 'cache') : null;
}
function givenRuntime(given, { device, progress }) {
    const folder = topOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given));
    const missing = (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .missingFile */ .Bi)(folder, _platform_js__WEBPACK_IMPORTED_MODULE_9__/* .thisPlatform */ .gA) ?? ((0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .versionIn */ .It)(folder) === null ? 'a version in its package.json' : null);
    if (missing !== null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-folder-unusable', { folder: given, missing });
    const runtime = described(folder, 'given');
    if (device === 'cuda' && !runtime.cuda)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('runtime-no-cuda', { folder: given, version: runtime.version });
    return noted(runtime, progress);
}
/** People also name the node_modules folder, or the package in it. */
function topOf(folder) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === 'node_modules')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === 'onnxruntime-node' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) === 'node_modules')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    return folder;
}
/** The nearest folder up from a file whose node_modules holds a complete runtime; null: none. */
function besideProgram(file) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules')) &&
            (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .missingFile */ .Bi)(folder, _platform_js__WEBPACK_IMPORTED_MODULE_9__/* .thisPlatform */ .gA) === null &&
            (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .versionIn */ .It)(folder) !== null) {
            return folder;
        }
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return null;
    }
}
function described(folder, source) {
    const libraries = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'libraries');
    return {
        folder,
        version: (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .versionIn */ .It)(folder) ?? _pinned_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedVersion */ .V2,
        source,
        cuda: (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .missingCudaFile */ .M)(folder, _platform_js__WEBPACK_IMPORTED_MODULE_9__/* .thisPlatform */ .gA) === null,
        libraries: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(libraries) ? [libraries] : [],
    };
}
function noted(runtime, progress) {
    if (runtime.version !== _pinned_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedVersion */ .V2) {
        progress.note(`onnxruntime-node ${runtime.version} from ${runtime.folder} is used; the tested version is ${_pinned_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedVersion */ .V2}`);
    }
    return runtime;
}


/***/ }),

/***/ 7653:
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6803);


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

/***/ 1222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _shared_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6594);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7653);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6325);




/**
 * sha256, hexadecimal, over the contents of everything that decides what a checkpoint answers. The same files in another folder, or
 * behind symbolic links, have the same fingerprint.
 */
async function fingerprint(files, cache, progress = _shared_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .silent */ .K, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const [part, path] of (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .definingFiles */ .eY)(files)) {
        const { sha256 } = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanFile */ .W)(path, cache, progress, signal);
        hash.update(`${part}\0${sha256}\n`);
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   HF: () => (/* binding */ hubModel),
/* harmony export */   Jd: () => (/* binding */ isHubName),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   oE: () => (/* binding */ hubAccess),
/* harmony export */   r2: () => (/* binding */ attempts),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   z3: () => (/* binding */ credentials)
/* harmony export */ });
/* harmony import */ var _huggingface_hub__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5009);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6803);


/** How the hub's own tools are set up, read from the same variables: HF_ENDPOINT and HF_TOKEN. */
function hubAccess(environment) {
    return {
        endpoint: (environment.HF_ENDPOINT || 'https://huggingface.co').replace(/\/+$/, ''),
        token: environment.HF_TOKEN?.trim() || null,
    };
}
const isHubName = (path) => path.startsWith('hf:');
function hubModel(written) {
    const found = /^hf:((?:[\w.-]+\/)?[\w.-]+)(?:@([^\s@]+))?$/.exec(written);
    const [, name, revision] = found ?? [];
    if (name === undefined || /(^|\/)\.+(\/|$)/.test(name))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-name', { written });
    return { name, revision: revision ?? 'main' };
}
const isCommit = (revision) => /^[0-9a-f]{40}$/.test(revision);
/** What every call to the hub's library takes. */
function credentials(access) {
    if (access.token !== null && !access.token.startsWith('hf_'))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-token', {});
    return { hubUrl: access.endpoint, ...(access.token === null ? {} : { accessToken: access.token }) };
}
/** The commit that a branch or tag stands for at this moment. */
async function resolveCommit(transfer) {
    const { model, access } = transfer;
    try {
        const { sha } = await asked(transfer, () => (0,_huggingface_hub__WEBPACK_IMPORTED_MODULE_0__/* .modelInfo */ .gi)({
            name: model.name,
            revision: model.revision,
            additionalFields: ['sha'],
            ...credentials(access),
        }));
        return sha;
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue) || error.code !== 'hub-not-found')
            throw error;
        // The hub answers 404 to an unknown model and to an unknown revision alike; the model alone tells which it was.
        await asked(transfer, () => (0,_huggingface_hub__WEBPACK_IMPORTED_MODULE_0__/* .modelInfo */ .gi)({ name: model.name, revision: 'HEAD', ...credentials(access) }));
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-revision-not-found', model, error);
    }
}
/** Asks the hub, patiently where it is busy, and turns its refusals into errors that a user can act upon. */
async function asked(transfer, call) {
    const { model, access, signal } = transfer;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        try {
            return await call();
        }
        catch (error) {
            if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
                throw error;
            const status = error instanceof _huggingface_hub__WEBPACK_IMPORTED_MODULE_0__/* .HubApiError */ .yL ? error.statusCode : null;
            if (status === 401 || status === 403) {
                throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-no-access', { name: model.name, status, token: access.token !== null }, error);
            }
            if (status === 404)
                throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-not-found', { name: model.name, endpoint: access.endpoint }, error);
            if (attempt === attempts || (status !== null && status < 500 && status !== 429)) {
                throw unreachable(transfer, error);
            }
            await pause(attempt);
        }
    }
}
const attempts = 4;
const pause = (attempt) => new Promise((done) => setTimeout(done, 200 * 2 ** attempt));
function unreachable({ model, access }, error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    const reason = cause instanceof Error ? `${message} (${cause.message})` : message;
    return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-unreachable', { endpoint: access.endpoint, what: model.name, reason }, error);
}


/***/ }),

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ locate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/shared/errors.js + 9 modules
var errors = __webpack_require__(6803);
// EXTERNAL MODULE: ./lib/shared/progress.js
var shared_progress = __webpack_require__(6594);
// EXTERNAL MODULE: ./lib/checkpoint/files.js
var checkpoint_files = __webpack_require__(7653);
// EXTERNAL MODULE: ./lib/checkpoint/hub/access.js
var hub_access = __webpack_require__(958);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@huggingface/hub/dist/index.mjs + 15 modules
var dist = __webpack_require__(5009);
;// CONCATENATED MODULE: ./lib/checkpoint/layout.js


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
        throw (0,errors/* gateError */.em)('checkpoint-file-unknown', { folder, file: wanted, found: models });
    return asLayout(name, models);
}
function usual(models, names, folder) {
    for (const base of ['model.onnx', 'decoder_model_merged.onnx', 'decoder_model.onnx']) {
        const found = [base, `onnx/${base}`].filter((name) => models.includes(name));
        if (found.length > 1)
            throw (0,errors/* gateError */.em)('checkpoint-ambiguous', { folder, found });
        if (found[0] !== undefined)
            return asLayout(found[0], models);
    }
    const decoders = models.filter((name) => !encoderSign.test(baseOf(name)) && !multimodalSign.test(baseOf(name)));
    const [only, ...others] = decoders.length > 0 ? decoders : models;
    if (only === undefined) {
        const weights = names.filter((name) => /\.(safetensors|bin|pt|pth|gguf|ckpt)$/.test(name)).slice(0, 5);
        throw (0,errors/* gateError */.em)('checkpoint-no-onnx', { folder, found: weights });
    }
    if (others.length > 0)
        throw (0,errors/* gateError */.em)('checkpoint-ambiguous', { folder, found: decoders });
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
        throw (0,errors/* gateError */.em)('checkpoint-genai', { folder });
    const encoder = beside.find((name) => encoderSign.test(name));
    if (encoder !== undefined)
        throw (0,errors/* gateError */.em)('checkpoint-encoder-decoder', { folder, sign: encoder });
    const part = beside.find((name) => multimodalSign.test(name));
    if (part !== undefined)
        throw (0,errors/* gateError */.em)('checkpoint-multimodal', { folder, sign: part });
}
/** What only config.json tells: an encoder-decoder model exported under the usual name. */
function refuseConfig(config, folder) {
    if (config.is_encoder_decoder === true) {
        throw (0,errors/* gateError */.em)('checkpoint-encoder-decoder', { folder, sign: 'is_encoder_decoder in config.json' });
    }
    if ((0,checkpoint_files/* isObject */.Gv)(config.encoder) && (0,checkpoint_files/* isObject */.Gv)(config.decoder)) {
        throw (0,errors/* gateError */.em)('checkpoint-encoder-decoder', { folder, sign: 'encoder and decoder in config.json' });
    }
}

// EXTERNAL MODULE: ./lib/checkpoint/scan.js
var scan = __webpack_require__(6325);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
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
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
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









/**
 * Downloads of a hub model what an evaluation needs: the chosen ONNX file with its external data, the tokenizer, templates and
 * configurations. A commit that was had before is used without asking the hub.
 */
async function fetchCheckpoint(source, access, cache, progress, signal) {
    const wanted = (0,hub_access/* hubModel */.HF)(source.path);
    const commit = (0,hub_access/* isCommit */.WM)(wanted.revision) ? wanted.revision : await (0,hub_access/* resolveCommit */.WL)({ model: wanted, access, signal });
    const model = { name: wanted.name, revision: commit };
    const transfer = { model, access, signal };
    const store = (0,external_node_path_.join)(cache, 'hub', model.name.replace('/', '--'));
    const folder = (0,external_node_path_.join)(store, commit);
    const listed = await listing(transfer, (0,external_node_path_.join)(store, 'listings', `${commit}.json`));
    const chosen = chooseModel(listed.map((file) => file.path), source.file, source.path);
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
    return { folder, revision: commit, names: here, chosen };
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

;// CONCATENATED MODULE: ./lib/checkpoint/locate.js









/**
 * Finds the files of a checkpoint: of a folder, of one ONNX file in it, or of `hf:owner/name@revision`, which is downloaded as far as
 * it is needed. Everything that is missing or of a foreign kind is an error that names it.
 */
async function locate(source, where, progress = shared_progress/* silent */.K) {
    if ((0,hub_access/* isHubName */.Jd)(source.path)) {
        const { folder, revision, names, chosen } = await fetchCheckpoint(source, where.hub, where.cache, progress, where.signal);
        return gather(source.path, folder, revision, names, chosen, where, progress);
    }
    const { folder, file } = await existing((0,external_node_path_.resolve)(where.folder, source.path), source.file);
    const names = await listFolder(folder);
    return gather(source.path, folder, null, names, chooseModel(names, file, folder), where, progress);
}
async function existing(path, file) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found?.isDirectory())
        return { folder: path, file };
    if (found?.isFile() && path.endsWith('.onnx')) {
        const [inner, outer] = [(0,external_node_path_.dirname)(path), (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path))];
        const belowConfig = (0,external_node_path_.basename)(inner) === 'onnx' && (await (0,promises_.stat)((0,external_node_path_.join)(outer, 'config.json')).catch(() => null));
        return belowConfig
            ? { folder: outer, file: `onnx/${(0,external_node_path_.basename)(path)}` }
            : { folder: inner, file: file ?? (0,external_node_path_.basename)(path) };
    }
    throw (0,errors/* gateError */.em)('checkpoint-missing', { path, isFile: found?.isFile() ?? false });
}
/** Files of the folder and of the folders in it, relative, with forward slashes. */
async function listFolder(folder) {
    const names = [];
    for (const entry of await (0,promises_.readdir)(folder)) {
        if (entry.startsWith('.'))
            continue;
        // A stat follows the symbolic links that the hub's own cache is made of; a dangling one is no file.
        const found = await (0,promises_.stat)((0,external_node_path_.join)(folder, entry)).catch(() => null);
        if (found?.isFile())
            names.push(entry);
        if (!found?.isDirectory())
            continue;
        for (const inner of await (0,promises_.readdir)((0,external_node_path_.join)(folder, entry))) {
            const file = await (0,promises_.stat)((0,external_node_path_.join)(folder, entry, inner)).catch(() => null);
            if (file?.isFile())
                names.push(`${entry}/${inner}`);
        }
    }
    return names;
}
async function gather(source, folder, revision, names, chosen, where, progress) {
    const modelFolder = external_node_path_.posix.dirname(chosen.onnx);
    const find = (candidates) => {
        const name = candidates.flatMap((c) => [c, external_node_path_.posix.join(modelFolder, c)]).find((c) => names.includes(c));
        return name === undefined ? null : (0,external_node_path_.join)(folder, name);
    };
    const config = find(checkpoint_files/* sideFiles */.hI.config);
    if (config === null)
        throw missingConfig(folder);
    const tokenizer = find(checkpoint_files/* sideFiles */.hI.tokenizer);
    if (tokenizer === null)
        throw missingTokenizer(folder, names);
    const files = {
        source,
        folder,
        revision,
        layout: chosen.layout,
        onnx: (0,external_node_path_.join)(folder, chosen.onnx),
        withPast: chosen.withPast === null ? null : (0,external_node_path_.join)(folder, chosen.withPast),
        external: [],
        config,
        generationConfig: find(checkpoint_files/* sideFiles */.hI.generationConfig),
        tokenizer,
        tokenizerConfig: find(checkpoint_files/* sideFiles */.hI.tokenizerConfig),
        specialTokensMap: find(checkpoint_files/* sideFiles */.hI.specialTokensMap),
        chatTemplate: find(checkpoint_files/* sideFiles */.hI.chatTemplate),
        namedTemplates: Object.fromEntries(names
            .filter((name) => name.endsWith('.jinja') && checkpoint_files/* templateFolders */.wr.includes(external_node_path_.posix.dirname(name)))
            .map((name) => [external_node_path_.posix.basename(name, '.jinja'), (0,external_node_path_.join)(folder, name)])),
        notes: [...chosen.notes, ...(revision === null ? [] : [`taken from the hub at revision ${revision}`])],
    };
    for (const [, path] of (0,checkpoint_files/* definingFiles */.eY)(files))
        await (0,checkpoint_files/* refuseLfsPointer */.Dl)(path);
    refuseConfig(await (0,checkpoint_files/* readJson */.Vh)(config), folder);
    for (const graph of [files.onnx, files.withPast]) {
        if (graph !== null)
            await addExternal(files, graph, where, progress);
    }
    return files;
}
async function addExternal(files, graph, where, progress) {
    for (const location of (await (0,scan/* scanFile */.W)(graph, where.cache, progress, where.signal)).external) {
        const inside = external_node_path_.posix.normalize(location);
        if (external_node_path_.posix.isAbsolute(inside) || inside.startsWith('..') || /^[a-z]:/i.test(inside)) {
            throw (0,errors/* gateError */.em)('checkpoint-external-escapes', { file: graph, location });
        }
        const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(graph), inside);
        if (!(await (0,promises_.stat)(path).catch(() => null))?.isFile()) {
            throw (0,errors/* gateError */.em)('checkpoint-file-missing', {
                file: location,
                folder: (0,external_node_path_.dirname)(graph),
                why: `${(0,external_node_path_.basename)(graph)} keeps its weights in it`,
                todo: 'Copy it beside the model under this very name; with Git LFS, fetch it.',
            });
        }
        await (0,checkpoint_files/* refuseLfsPointer */.Dl)(path);
        if (!files.external.some((known) => known.path === path))
            files.external.push({ location, path });
    }
}
const missingConfig = (folder) => (0,errors/* gateError */.em)('checkpoint-file-missing', {
    file: 'config.json',
    folder,
    why: 'it tells the context length and the end-of-text tokens',
    todo: (0,external_node_path_.basename)(folder) === 'onnx'
        ? 'Give the folder above, which the onnx folder belongs to.'
        : 'Copy it from the folder of the model that was exported.',
});
function missingTokenizer(folder, names) {
    const older = ['tokenizer.model', 'spiece.model', 'vocab.json', 'vocab.txt'].find((name) => names.includes(name));
    return (0,errors/* gateError */.em)('checkpoint-file-missing', {
        file: 'tokenizer.json',
        folder,
        why: older === undefined ? 'texts cannot be split into tokens' : `there is only ${older}, an older form`,
        todo: 'Write it: AutoTokenizer.from_pretrained(<model>).save_pretrained(<this folder>) in Python.',
    });
}


/***/ }),

/***/ 6325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scanFile)
/* harmony export */ });
/* unused harmony export locations */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6803);
/* harmony import */ var _shared_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6594);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7653);






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

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ generationSettings)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7653);

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

/***/ 2004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ chatTemplate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/shared/errors.js + 9 modules
var errors = __webpack_require__(6803);
// EXTERNAL MODULE: ./lib/checkpoint/files.js
var checkpoint_files = __webpack_require__(7653);
// EXTERNAL MODULE: ./node_modules/@huggingface/jinja/dist/index.js
var dist = __webpack_require__(8931);
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

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ loadTokenizer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@huggingface/tokenizers/dist/tokenizers.mjs
var tokenizers = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/shared/errors.js + 9 modules
var errors = __webpack_require__(6803);
// EXTERNAL MODULE: ./lib/checkpoint/files.js
var checkpoint_files = __webpack_require__(7653);
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

/***/ 2131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whereOf)
/* harmony export */ });
/* harmony import */ var _backends_onnx_runtime_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7739);
/* harmony import */ var _checkpoint_hub_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(958);


/** Where checkpoints are looked for and what of them is kept, as the process's environment has it. */
function whereOf(folder, signal) {
    return { folder, ...(signal && { signal }), cache: (0,_backends_onnx_runtime_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .runtimeEnvironment */ .W)().cacheFolder, hub: (0,_checkpoint_hub_access_js__WEBPACK_IMPORTED_MODULE_1__/* .hubAccess */ .oE)(process.env) };
}


/***/ }),

/***/ 7138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand),
  inspectCommand: () => (/* binding */ inspectCommand),
  reportCommand: () => (/* binding */ reportCommand),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/shared/errors.js + 9 modules
var errors = __webpack_require__(6803);
;// CONCATENATED MODULE: ./lib/evidence/file.js



/**
 * The evidence of one task on one side: a file of JSON lines that is only ever appended to, so that whatever ends the process,
 * every line that was written whole is kept. Its first line holds the identity of what the evidence depends on.
 */
class EvidenceFile {
    path;
    #known = new Map();
    #file = null;
    constructor(path) {
        this.path = path;
    }
    get evidence() {
        return this.#known;
    }
    /** Reads what is there. Evidence of another identity is of no use and is removed; a line torn by a crash is cut off. */
    open(identity) {
        const { lines, end } = this.#read();
        const first = lines[0];
        const discarded = lines.length > 0 && first?.identity !== identity;
        if (discarded)
            (0,external_node_fs_.rmSync)(this.path);
        else if (end !== null)
            (0,external_node_fs_.truncateSync)(this.path, end);
        const fresh = discarded || lines.length === 0;
        if (!fresh)
            for (const line of lines.slice(1))
                this.#known.set(line.id, line);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.path), { recursive: true });
        this.#file = (0,external_node_fs_.openSync)(this.path, 'a');
        if (fresh)
            (0,external_node_fs_.appendFileSync)(this.#file, `${JSON.stringify({ identity })}\n`);
        return { kept: this.#known.size, discarded };
    }
    append(evidence) {
        if (this.#file === null)
            throw new Error('The evidence file is not open');
        (0,external_node_fs_.appendFileSync)(this.#file, `${JSON.stringify(evidence)}\n`);
        this.#known.set(evidence.id, evidence);
    }
    close() {
        if (this.#file !== null)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = null;
    }
    /** Reads without opening for writing: for a report of a finished run. */
    load() {
        for (const line of this.#read().lines.slice(1))
            this.#known.set(line.id, line);
        return this.#known;
    }
    /** `end`: how far the whole lines go, in bytes, where a torn one follows them; else null. */
    #read() {
        if (!(0,external_node_fs_.existsSync)(this.path))
            return { lines: [], end: null };
        const bytes = (0,external_node_fs_.readFileSync)(this.path);
        const end = bytes.lastIndexOf(0x0a) + 1;
        const lines = [];
        for (const [i, line] of bytes.subarray(0, end).toString('utf8').split('\n').entries())
            if (line !== '')
                lines.push(this.#parse(line, i + 1));
        return { lines, end: end < bytes.length ? end : null };
    }
    /** A line is an object with the identity (the first) or the id of a sample (the others). */
    #parse(line, number) {
        const refuse = (why, cause) => {
            const [folder, file] = [(0,external_node_path_.dirname)(this.path), (0,external_node_path_.basename)(this.path)];
            return (0,errors/* gateError */.em)('run-folder-unreadable', { folder, file, why: `line ${number}: ${why}` }, cause);
        };
        let value;
        try {
            value = JSON.parse(line);
        }
        catch (error) {
            throw refuse(error.message, error);
        }
        if (typeof (number === 1 ? value?.identity : value?.id) !== 'string')
            throw refuse('it is no evidence');
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/evidence/run-folder.js




const recordFile = 'run.json';
const recordParts = [
    'suite',
    'opened',
    'data',
    'versions',
    'error',
    'started',
    'seconds',
];
/**
 * The folder of one run:
 * suite.yml, run.json, samples/TASK.jsonl, evidence/SIDE/TASK.jsonl, report.json, comment.md, summary.md, log.txt.
 * One process writes into it at a time.
 */
class RunFolder {
    path;
    constructor(path) {
        this.path = path;
    }
    /**
     * Claims the folder for this process; the claim of a process that is gone does not count. `fresh`: nothing that the folder holds, or
     * that it only links to, is used.
     */
    claim(suiteFile, fresh = false) {
        try {
            if (fresh && (0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false })?.isSymbolicLink())
                (0,external_node_fs_.rmSync)(this.path);
            (0,external_node_fs_.mkdirSync)(this.path, { recursive: true });
            this.#lock();
            if (fresh)
                this.#forget();
            if ((0,external_node_fs_.existsSync)(suiteFile))
                (0,external_node_fs_.copyFileSync)(suiteFile, (0,external_node_path_.join)(this.path, 'suite.yml'));
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue)
                throw error;
            throw (0,errors/* gateError */.em)('run-folder-not-writable', { folder: this.path, why: error.message }, error);
        }
    }
    /** Of two processes that come at once, one makes the file and the other finds it. */
    #lock() {
        const lock = (0,external_node_path_.join)(this.path, 'lock');
        const make = () => (0,external_node_fs_.writeFileSync)(lock, String(process.pid), { flag: 'wx' });
        try {
            make();
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
            const pid = Number((0,external_node_fs_.readFileSync)(lock, 'utf8'));
            if (pid !== process.pid && isAlive(pid))
                throw (0,errors/* gateError */.em)('run-folder-busy', { folder: this.path, pid });
            (0,external_node_fs_.rmSync)(lock);
            make();
        }
    }
    /** Forgets an earlier run, and every name under which this one will write: a link there would lead out of the folder. */
    #forget() {
        const written = ['suite.yml', recordFile, 'report.json', 'comment.md', 'summary.md', 'log.txt'];
        for (const name of ['evidence', 'samples', ...written, ...written.map(partOf)])
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { recursive: true, force: true });
    }
    release() {
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, 'lock'), { force: true });
    }
    evidence(side, task) {
        return new EvidenceFile((0,external_node_path_.join)(this.path, 'evidence', side, `${fileName(task)}.jsonl`));
    }
    writeSamples(task, samples) {
        this.write((0,external_node_path_.join)('samples', `${fileName(task)}.jsonl`), samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
    }
    readSamples(task) {
        const file = (0,external_node_path_.join)('samples', `${fileName(task)}.jsonl`);
        const lines = this.#read(file).split('\n');
        return lines.filter((line) => line !== '').map((line) => this.#parse(line, file));
    }
    writeRecord(record) {
        this.write(recordFile, `${JSON.stringify(record, null, 2)}\n`);
    }
    /** The record of an earlier run into this folder, if there is one. */
    previousRecord() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, recordFile)) ? this.readRecord() : null;
    }
    readRecord() {
        const record = this.#parse(this.#read(recordFile), recordFile);
        if (record.schema !== 1)
            throw this.#unreadable(recordFile, `its schema is ${record.schema}, this version reads 1`);
        const lacking = recordParts.find((part) => record[part] === undefined);
        if (lacking !== undefined)
            throw this.#unreadable(recordFile, `it has no "${lacking}"`);
        return record;
    }
    /** A line of log.txt, with the time. */
    log(text) {
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(this.path, 'log.txt'), `${new Date().toISOString()} ${text}\n`);
    }
    /** Writes whole or not at all: a reader never sees half a file. */
    write(name, text) {
        const path = (0,external_node_path_.join)(this.path, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, '..'), { recursive: true });
        (0,external_node_fs_.writeFileSync)(partOf(path), text);
        (0,external_node_fs_.renameSync)(partOf(path), path);
        return path;
    }
    #read(name) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.path, name), 'utf8');
        }
        catch (error) {
            throw this.#unreadable(name, ['ENOENT', 'ENOTDIR'].includes(error.code ?? '') ? 'it is not there' : String(error), error);
        }
    }
    #parse(text, file) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch (error) {
            throw this.#unreadable(file, error.message, error);
        }
        if (typeof value !== 'object' || value === null)
            throw this.#unreadable(file, 'it holds no object');
        return value;
    }
    #unreadable(file, why, cause) {
        return (0,errors/* gateError */.em)('run-folder-unreadable', { folder: this.path, file, why }, cause);
    }
}
/** Where a file grows until it is whole. */
function partOf(path) {
    return `${path}.part`;
}
/** A name that every file system takes, and that no two tasks share. */
function fileName(task) {
    return encodeURIComponent(task);
}
function isAlive(pid) {
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./lib/metrics/registry.js + 8 modules
var registry = __webpack_require__(1195);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(9002);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/report/rows.js

const views = {
    pass: { emoji: '✅', sign: '✓', word: 'pass' },
    fail: { emoji: '⛔', sign: '✗', word: 'fail' },
    warns: { emoji: '⚠️', sign: '!', word: 'fail, warns' },
    informs: { emoji: 'ℹ️', sign: 'i', word: 'fail, informs' },
    inconclusive: { emoji: '🟡', sign: '?', word: 'inconclusive' },
    missing: { emoji: '⛔', sign: '✗', word: 'missing' },
    notMeasured: { emoji: '▫️', sign: '-', word: 'not measured' },
    none: { emoji: '', sign: ' ', word: 'no rule' },
};
function decisionView(row) {
    const ruled = decisive(row);
    const allowed = ruled
        .map(({ condition: { kind, limit } }) => kind === 'must_improve' && limit.amount === 0 ? kind : `${kind} ${limit.written}`)
        .join(', ');
    return { ...views[viewName(row)], allowed };
}
function viewName({ decision, level, missing }) {
    if (decision === null)
        return missing === null ? 'none' : 'notMeasured';
    if (decision !== 'fail' || level === 'block')
        return decision;
    return level === 'warn' ? 'warns' : 'informs';
}
/** The rules that led to the row's decision. */
function decisive(row) {
    return row.rules.filter((rule) => rule.decision === row.decision);
}
function stops(row) {
    return row.decision === 'missing' || (row.decision === 'fail' && row.level === 'block');
}
/** Rows a reviewer has to see: something was decided against them, or could not be decided, or something was forgotten. */
function matters(row) {
    return (row.decision !== null && row.decision !== 'pass') || row.forgetting !== null || row.missing !== null;
}
/**
 * Up to `most` rows are all shown. Of more, those that matter are, and as many others as make a table of `least`; the rest is folded
 * away. The order stays.
 */
function foldRows(rows, most = 15, least = 8) {
    if (rows.length <= most)
        return { shown: [...rows], folded: [] };
    let room = least - rows.filter(matters).length;
    const shown = rows.filter((row) => {
        if (matters(row))
            return true;
        room -= 1;
        return room >= 0;
    });
    return { shown, folded: rows.filter((row) => !shown.includes(row)) };
}
function figures({ baseline, candidate, change, interval, unit }) {
    return {
        baseline: (0,numbers/* formatValue */.Fl)(baseline, unit),
        candidate: (0,numbers/* formatValue */.Fl)(candidate, unit),
        change: (0,numbers/* formatChange */.eD)(change, unit),
        interval: (0,numbers/* formatInterval */.vy)(interval, unit),
    };
}

;// CONCATENATED MODULE: ./lib/report/headline.js




/** What a tired reviewer reads first: one sentence, the same in every rendering. Plain text; names in it are not escaped. */
function headline(report) {
    if (report.verdict.exit === 0)
        return `Merge allowed${allowedBecause(report)}`;
    return `Merge blocked: ${blockedBecause(report)}`;
}
function allowedBecause({ rows, forgetting }) {
    const unsettled = rows.filter((row) => row.decision === 'inconclusive').length;
    const warnings = rows.filter((row) => row.decision === 'fail').length;
    const reserves = [
        warnings > 0 ? (0,numbers/* counted */.hS)(warnings, 'warning') : '',
        unsettled > 0 ? `${(0,numbers/* counted */.hS)(unsettled, 'row')} could not be settled` : '',
    ].filter(Boolean);
    // A team whose rules allow it may still not expect it.
    if (forgetting.severity === 'moderate' || forgetting.severity === 'severe')
        reserves.unshift(`with ${forgetting.severity} forgetting`);
    if (reserves.length > 0)
        return `, but ${(0,shown/* listed */.K)(reserves)}`;
    if (forgetting.found)
        return ': within the rules, with some forgetting';
    if (forgetting.domainGain)
        return forgetting.measured ? ': better on the domain, no forgetting seen' : ': better on the domain';
    return ': no rule is broken';
}
function blockedBecause(report) {
    const stopping = report.rows.filter(stops);
    const forgotten = stopping.filter((row) => row.forgetting !== null && row.decision === 'fail');
    if (report.verdict.name === 'invalid')
        return 'the suite, the data or a checkpoint is wrong';
    if (forgotten.length > 0)
        return `the candidate ${whatIsForgotten(forgotten)}`;
    const failed = stopping.filter((row) => row.decision === 'fail');
    if (failed.length > 0)
        return `${whatFailed(failed[0])}${others(failed.length - 1)}`;
    if (report.error)
        return 'the evaluation could not be finished';
    const missing = report.rows.filter((row) => row.missing !== null || row.decision === 'missing');
    if (missing.length > 0)
        return `${nameOf(missing[0])} could not be measured${others(missing.length - 1)}`;
    const open = report.rows.filter((row) => row.decision === 'inconclusive').length;
    return open > 0 ? `${(0,numbers/* counted */.hS)(open, 'row')} could not be settled` : 'it could not be shown that the rules are kept';
}
const amounts = {
    slight: 'a little of',
    mild: 'some of',
    moderate: 'a part of',
    severe: 'much of',
};
const grades = ['slight', 'mild', 'moderate', 'severe'];
function whatIsForgotten(rows) {
    const single = rows.filter((row) => row.pooled === null);
    if (single.length === 0)
        return `got worse over ${rows[0].task} together`;
    const gravest = grades[Math.max(...single.map((row) => grades.indexOf(row.forgetting)))];
    const tasks = [...new Set(single.map((row) => row.task))];
    const what = tasks.length > 3 ? `${(0,numbers/* formatCount */.B4)(tasks.length)} general tasks` : (0,shown/* listed */.K)(tasks.map(quoted));
    return `forgot ${amounts[gravest]} ${what}`;
}
function whatFailed(row) {
    const kind = decisive(row)[0]?.condition.kind;
    if (kind === 'min')
        return `${nameOf(row)} is below its minimum`;
    if (kind === 'max')
        return `${nameOf(row)} is above its maximum`;
    if (kind === 'must_improve')
        return `${nameOf(row)} did not improve as it must`;
    return `${nameOf(row)} got worse than allowed`;
}
function quoted(task) {
    return `“${(0,shared_escape/* cut */.Jj)(task, 40)}”`;
}
function nameOf({ title, task, pooled }) {
    return pooled === null ? `${title} on ${quoted(task)}` : `${title} over ${task}`;
}
function others(count) {
    return count > 0 ? `, and ${(0,numbers/* counted */.hS)(count, 'more row', 'more rows')}` : '';
}
/** What to do next, in order; empty where nothing is to be done. Plain text, not escaped. */
function advice(report) {
    const { rows, error, suite } = report;
    const out = [];
    if (error)
        out.push(error.hint);
    const stopping = rows.filter(stops);
    const failed = stopping.filter((row) => row.decision === 'fail');
    if (failed.some((row) => row.forgetting !== null))
        out.push('Mix general text into the training data, or train fewer steps or with a lower learning rate; then push the new checkpoint.');
    else if (failed.length > 0)
        out.push('Look at the worst samples, fine-tune again, and push the new checkpoint.');
    if (failed.length > 0) {
        const lines = [...new Set(failed.flatMap((row) => decisive(row).flatMap(({ line }) => line ?? [])))].sort((a, b) => a - b);
        const where = `${lines.length === 1 ? 'line' : 'lines'} ${(0,shown/* listed */.K)(lines.map(String), 5)}`;
        out.push(lines.length > 0
            ? `Or, if the loss is meant, change the rule in ${suite.file} (${where}).`
            : `Or, if the loss is meant, allow it by a rule in ${suite.file}.`);
    }
    if (!error && rows.some((row) => row.missing !== null))
        out.push('Find out why rows are missing, mend it and run again: what was not measured does not pass.');
    const untold = rows.filter((row) => row.decision === 'missing' && row.missing === null && row.pooled === null);
    if (!error && untold.length > 0) {
        const tasks = (0,shown/* listed */.K)([...new Set(untold.map((row) => quoted(row.task)))], 4);
        out.push(`Add samples that do not depend on each other to ${tasks}, or decide by the point alone (decide: point).`);
    }
    if (failed.length === 0 && !error)
        out.push(...toSettle(rows));
    return out;
}
/** How many samples would settle what is inconclusive: the largest number for each task. */
function toSettle(rows) {
    const needed = new Map();
    for (const row of rows) {
        if (row.decision !== 'inconclusive')
            continue;
        const samples = Math.max(0, ...decisive(row).map((rule) => rule.samplesMissing ?? 0));
        if (samples > 0)
            needed.set(row.task, Math.max(samples, needed.get(row.task) ?? 0));
    }
    if (needed.size === 0)
        return [];
    const each = [...needed].map(([task, samples]) => `about ${(0,numbers/* counted */.hS)(samples, 'more sample')} to ${quoted(task)}`);
    return [`To settle what is open, add ${(0,shown/* listed */.K)(each, 4)}.`];
}
/** Reasons of the verdict that belong to no row: a rule that no row answers, no blocking rule at all. */
function freeReasons({ verdict, rows, error }) {
    return verdict.reasons.filter((reason) => reason !== error?.what && !rows.some(({ task, title }) => reason.startsWith(`${task}, ${title}: `)));
}

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(4668);
;// CONCATENATED MODULE: ./lib/report/wrap.js

/** Breaks a line between words so that none is wider than `width` columns; a longer word stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && (0,string_width/* default */.A)(longer) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].join('\n');
}
/** Fills up with spaces to `width` columns. */
function pad(text, width, side) {
    const space = ' '.repeat(Math.max(0, width - (0,string_width/* default */.A)(text)));
    return side === 'left' ? text + space : space + text;
}
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** At most `width` columns, cut between characters as a reader sees them. */
function clip(text, width) {
    if ((0,string_width/* default */.A)(text) <= width)
        return text;
    let out = '';
    for (const { segment } of characters.segment(text)) {
        if ((0,string_width/* default */.A)(out + segment) > width - 1)
            break;
        out += segment;
    }
    return `${out}…`;
}

;// CONCATENATED MODULE: ./lib/report/terminal-table.js




const gap = '  ';
const longestName = 40;
const sign = { title: '', align: 'left', of: (row) => decisionView(row).sign };
const task = { title: 'Task', align: 'left', of: (row) => (0,shared_escape/* terminalText */.eR)(row.task, longestName) };
const role = { title: 'Role', align: 'left', of: (row) => row.role ?? '' };
const metric = { title: 'Metric', align: 'left', of: (row) => (0,shared_escape/* terminalText */.eR)(row.title, longestName) };
const change = [
    { title: 'Baseline', align: 'right', of: (row) => figures(row).baseline },
    { title: 'Candidate', align: 'right', of: (row) => figures(row).candidate },
    { title: 'Change', align: 'right', of: (row) => figures(row).change },
];
const interval = { title: 'Interval', align: 'left', of: (row) => figures(row).interval };
/** The unit stands beside it, in the change. */
const bareInterval = { ...interval, of: (row) => figures(row).interval.replace(/ %| points/g, '') };
const decision = { title: 'Decision', align: 'left', of: (row) => decisionView(row).word };
const decisionWithLimit = {
    ...decision,
    of: (row) => [decisionView(row).word, (0,shared_escape/* terminalText */.eR)(decisionView(row).allowed, longestName)].filter(Boolean).join(', '),
};
/** The comparison table, as wide as there is room: with limits and units, without, or under a heading for each task. */
function terminalTable(rows, width, paint) {
    const forms = [
        [sign, task, role, metric, ...change, interval, decisionWithLimit],
        [sign, task, role, metric, ...change, interval, decision],
        [sign, task, role, metric, ...change, bareInterval, decision],
    ];
    for (const form of forms) {
        const widths = widthsOf(form, rows);
        if (total(widths) <= width)
            return [header(form, widths, paint), ...rows.map((row) => line(form, widths, row, paint))].join('\n');
    }
    return grouped(rows, width, paint);
}
function grouped(rows, width, paint) {
    const form = [sign, metric, ...change, bareInterval, decision];
    const widths = widthsOf(form, rows);
    widths[1] = Math.max(6, widths[1] - Math.max(0, total(widths) - width));
    const lines = [header(form, widths, paint)];
    rows.forEach((row, i) => {
        const before = rows[i - 1];
        if (before?.task !== row.task || before.role !== row.role) {
            lines.push(paint.bold(clip([task.of(row), row.role === null ? '' : `(${row.role})`].filter(Boolean).join(' '), width)));
        }
        lines.push(line(form, widths, row, paint));
    });
    return lines.join('\n');
}
function widthsOf(form, rows) {
    return form.map(({ title, of }) => Math.max((0,string_width/* default */.A)(title), ...rows.map((row) => (0,string_width/* default */.A)(of(row)))));
}
/** The first column holds a sign and stands close to the second. */
function total(widths) {
    return widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 2) + 1;
}
function header(form, widths, paint) {
    return paint.dim(joined(form.map(({ title, align }, i) => pad(title, widths[i], align))));
}
function line(form, widths, row, paint) {
    const color = colorOf(row, paint);
    return joined(form.map((column, i) => {
        const text = pad(clip(column.of(row), widths[i]), widths[i], column.align);
        return column === sign || column.title === 'Decision' ? color(text) : text;
    }));
}
function joined([first, ...others]) {
    return `${first} ${others.join(gap)}`.trimEnd();
}
function colorOf({ decision, level, missing }, paint) {
    if (decision === null)
        return missing === null ? paint.dim : paint.yellow;
    if (decision === 'pass')
        return paint.green;
    return decision === 'missing' || (decision === 'fail' && level === 'block') ? paint.red : paint.yellow;
}

;// CONCATENATED MODULE: ./lib/report/terminal.js







const mostRemarks = 10;
/** The report for a terminal or a job's log. Its last line is the verdict, with the meaning of the exit code. */
function renderTerminal(report, { width, color }) {
    const paint = picocolors.createColors(color);
    const room = Math.max(width, 60);
    const { verdict, rows, forgetting, error } = report;
    const verdictPaint = verdict.exit === 0 ? paint.green : paint.red;
    const todo = advice(report);
    return [
        `${title(report)}\n`,
        rows.length > 0 ? `${terminalTable(rows, room, paint)}\n` : '',
        ...remarks(report, room),
        error
            ? `${(0,shared_escape/* linesOf */.Dx)(error.what)
                .map((line) => wrap((0,shared_escape/* terminalText */.eR)(line, 1000), room))
                .join('\n')}\n`
            : '',
        rows.length > 0 ? `${wrap((0,shared_escape/* terminalText */.eR)(forgetting.sentence, 600), room)}\n` : '',
        ...freeReasons(report).map((reason) => `${wrap((0,shared_escape/* terminalText */.eR)(reason, 600), room)}\n`),
        todo.length > 0 ? `${paint.bold('What to do')}\n${todo.map((each) => bullet(each, room)).join('\n')}\n` : '',
        paint.bold(verdictPaint(wrap(lastLine(report), room))),
    ]
        .filter(Boolean)
        .join('\n')
        .concat('\n');
}
const meanings = {
    0: 'passed',
    1: 'a rule is broken',
    2: 'the suite, the data or a checkpoint is wrong',
    3: 'the evaluation was not finished, or a row could not be measured',
};
/** With an error the headline says no more than the meaning of the exit code. */
function lastLine(report) {
    const { exit } = report.verdict;
    const head = report.error ? 'Merge blocked' : (0,shared_escape/* terminalText */.eR)(headline(report), 400);
    return `${head} (exit code ${exit}: ${meanings[exit]})`;
}
function title({ suite, compared: { baseline, candidate } }) {
    const sides = [baseline, candidate].map((side) => (side === null ? 'not opened' : (0,shared_escape/* terminalText */.eR)(side.path, 100)));
    return `${(0,shared_escape/* terminalText */.eR)(suite.name, 100)}: ${sides.join(' → ')}`;
}
function remarks({ rows }, width) {
    const lines = rows
        .filter((row) => matters(row) && (row.decision !== 'pass' || row.missing !== null))
        .flatMap((row) => {
        const name = `${row.task} · ${row.title}`;
        if (row.missing !== null)
            return [`${name}: ${row.missing}`];
        return decisive(row).map(({ reason, line }) => `${name}${line === null ? '' : `, line ${line}`}: ${reason}`);
    });
    const notes = [...new Set(rows.flatMap((row) => row.note ?? []))];
    const more = lines.length - mostRemarks;
    const shown = [
        ...lines.slice(0, mostRemarks),
        ...(more > 0 ? [`and ${(0,numbers/* counted */.hS)(more, 'more', 'more')}`] : []),
        ...notes,
    ];
    return shown.length > 0 ? [`${shown.map((line) => bullet(line, width)).join('\n')}\n`] : [];
}
function bullet(text, width) {
    return wrap((0,shared_escape/* terminalText */.eR)(text, 600), width - 2)
        .split('\n')
        .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
        .join('\n');
}

// EXTERNAL MODULE: ./lib/suite/read.js + 11 modules
var read = __webpack_require__(6562);
// EXTERNAL MODULE: ./node_modules/cli-progress/cli-progress.js
var cli_progress = __webpack_require__(8502);
;// CONCATENATED MODULE: ./lib/commands/progress.js


/**
 * A bar on a terminal, plain lines elsewhere: a log should not be full of bars, and not silent for minutes either. Notes quote what
 * checkpoints and package managers say.
 */
function progressOn(output) {
    const drawn = output.isTTY ? new Bar(output) : new Lines(output);
    return {
        start: (label, total) => drawn.start((0,shared_escape/* terminalText */.eR)(label), total),
        advance: (done) => drawn.advance(done),
        note: (text) => drawn.note((0,shared_escape/* terminalText */.eR)(text, 1000)),
        stop: () => drawn.stop(),
    };
}
class Bar {
    #output;
    #bar = null;
    #label = '';
    constructor(output) {
        this.#output = output;
    }
    start(label, total) {
        this.stop();
        this.#label = label;
        this.#draw(total, 0);
    }
    advance(done) {
        this.#bar?.update(done);
    }
    note(text) {
        const bar = this.#bar;
        bar?.stop();
        this.#output.write(`${text}\n`);
        if (bar !== null)
            this.#draw(bar.getTotal(), bar.getProgress() * bar.getTotal());
    }
    stop() {
        this.#bar?.stop();
        this.#bar = null;
    }
    #draw(total, done) {
        const options = {
            stream: this.#output,
            format: '{label} {bar} {value}/{total}, {eta_formatted} left',
            barsize: 24,
            hideCursor: true,
            clearOnComplete: true,
            gracefulExit: false,
            etaBuffer: 50,
        };
        this.#bar = new cli_progress.SingleBar(options, cli_progress.Presets.shades_classic);
        this.#bar.start(total, done, { label: this.#label.padEnd(28) });
    }
}
/** Longest silence on a plain output, in milliseconds. */
const quiet = 10_000;
class Lines {
    #output;
    #work = null;
    constructor(output) {
        this.#output = output;
    }
    start(label, total) {
        this.stop();
        const now = Date.now();
        this.#work = { label, total, done: 0, begun: now, said: now };
    }
    advance(done) {
        const work = this.#work;
        if (work === null)
            return;
        work.done = done;
        const now = Date.now();
        if (now - work.said < quiet || done >= work.total)
            return;
        work.said = now;
        this.#output.write(`${work.label}: ${done}/${work.total}\n`);
    }
    note(text) {
        this.#output.write(`${text}\n`);
    }
    stop() {
        const work = this.#work;
        this.#work = null;
        if (work === null || work.done < work.total)
            return;
        const seconds = (Date.now() - work.begun) / 1000;
        this.#output.write(`${work.label}: ${work.total}/${work.total} in ${seconds.toFixed(1)} s\n`);
    }
}
/** The same progress, with its notes and the beginning of every piece of work in the run folder's log too. */
function logged(progress, folder) {
    return {
        start(label, total) {
            folder.log(`${label}: ${total}`);
            progress.start(label, total);
        },
        advance: (done) => progress.advance(done),
        note(text) {
            folder.log(text);
            progress.note(text);
        },
        stop: () => progress.stop(),
    };
}

// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(5700);
;// CONCATENATED MODULE: ./lib/statistics/holm.js
/**
 * Holm's step-down procedure ("A simple sequentially rejective multiple test procedure", 1979): the chance of any false rejection is
 * at most `budget`, however the hypotheses hang together.
 * @returns for each p-value the level that it was held against; it is rejected exactly when p <= level
 */
function holmLevels(pValues, budget) {
    const order = pValues.map((_, i) => i).sort((a, b) => pValues[a] - pValues[b]);
    const levels = new Array(pValues.length);
    let stopped = null;
    order.forEach((hypothesis, rank) => {
        const level = stopped ?? budget / (pValues.length - rank);
        levels[hypothesis] = level;
        if (pValues[hypothesis] > level)
            stopped = level;
    });
    return levels;
}

;// CONCATENATED MODULE: ./lib/gate/question.js
const measures = {
    difference: (baseline, candidate) => candidate - baseline,
    relative: (baseline, candidate) => (candidate === baseline ? 0 : candidate / baseline - 1),
    'log-ratio': (baseline, candidate) => Math.log(candidate / baseline),
    candidate: (_, candidate) => candidate,
};
function quantityOf({ measure, sign }, { range: [lowest, highest] }) {
    const span = highest - lowest;
    const range = { difference: [-span, span], candidate: [lowest, highest], relative: [-1, Infinity] };
    const [low, high] = measure === 'log-ratio' ? [-Infinity, Infinity] : range[measure];
    return {
        of: (baseline, candidate) => sign * measures[measure](baseline, candidate),
        compares: measure !== 'candidate',
        range: sign === 1 ? [low, high] : [-high, -low],
    };
}
/** The scale of a row's own change, on which its interval stands. */
function changeScale(metric) {
    return { measure: metric.unit === 'ratio' ? 'log-ratio' : 'difference', sign: metric.better === 'higher' ? -1 : 1 };
}
function questionOf(condition, metric) {
    const { kind, limit } = condition;
    if (kind === 'min')
        return { measure: 'candidate', sign: -1, limit: -limit.amount, open: false };
    if (kind === 'max')
        return { measure: 'candidate', sign: 1, limit: limit.amount, open: false };
    const measure = measureFor(limit, metric);
    if (kind === 'max_drop')
        return { measure, sign: -1, limit: -onScale(measure, -limit.amount), open: false };
    if (kind === 'max_rise')
        return { measure, sign: 1, limit: onScale(measure, limit.amount), open: false };
    const { sign } = changeScale(metric);
    return { measure, sign, limit: sign * onScale(measure, -sign * limit.amount), open: true };
}
function measureFor({ unit, amount }, metric) {
    if (metric.unit === 'ratio')
        return unit === 'percent' || amount === 0 ? 'log-ratio' : 'difference';
    return unit === 'percent' ? 'relative' : 'difference';
}
/** A change as its measure counts it; a fall by everything or more is endless on the logarithmic scale. */
function onScale(measure, change) {
    return measure === 'log-ratio' ? (change <= -1 ? -Infinity : Math.log1p(change)) : change;
}

;// CONCATENATED MODULE: ./lib/gate/budget.js


/** The error of a bound outside the budget: what passes a rule, and what fails one that does not block. */
const plainLevel = 0.05;
/** Whether a failure of the rule would be a false block, were it by chance. A point is held against no level. */
function takesPart(row, rule) {
    return row.table !== null && rule.level === 'block' && rule.decide === 'bound';
}
/**
 * The two halves of the error budget, for the pooled rows and for the single ones; a half without rules goes to the other. So a small
 * loss everywhere is seen in the pooled row, and a large one in a single row, at one chance of a false block.
 */
function halves(ruled, budget) {
    const hypotheses = ruled.flatMap(({ row, rules }) => rules.filter((rule) => takesPart(row, rule)).map((rule) => ({ row, rule })));
    const pooled = hypotheses.filter(({ row }) => row.pooled !== null);
    const single = hypotheses.filter(({ row }) => row.pooled === null);
    const share = pooled.length > 0 && single.length > 0 ? budget / 2 : budget;
    return [pooled, single].filter((half) => half.length > 0).map((half) => ({ hypotheses: half, budget: share }));
}
/** For each row the smallest level at which one of its bounds may be asked for. */
function smallestLevels(ruled, budget) {
    const levels = new Map(ruled.map(({ row }) => [row, plainLevel / 2]));
    for (const half of halves(ruled, budget)) {
        const level = half.budget / half.hypotheses.length;
        for (const { row } of half.hypotheses)
            levels.set(row, Math.min(level, plainLevel / 2));
    }
    return levels;
}
/** For each rule by bound on a measured row its p-value and its level: Holm's within either half of the budget, else the plain one. */
function heldLevels(ruled, estimates, budget) {
    const held = new Map();
    const pOf = (row, rule) => {
        const question = questionOf(rule.condition, row.metric);
        return estimates.get(row)(question).pAbove(question.limit, question.open);
    };
    for (const { row, rules } of ruled) {
        if (row.table === null)
            continue;
        for (const rule of rules)
            held.set(rule, { p: pOf(row, rule), level: plainLevel });
    }
    for (const half of halves(ruled, budget)) {
        const pValues = half.hypotheses.map(({ rule }) => held.get(rule).p);
        const levels = holmLevels(pValues, half.budget);
        half.hypotheses.forEach(({ rule }, i) => {
            held.set(rule, { p: pValues[i], level: levels[i] });
        });
    }
    return held;
}

;// CONCATENATED MODULE: ./lib/statistics/middistribution.js
/** @param resampled values on a common grid, so that equal ones are equal to the last bit */
function midDistribution(resampled) {
    const finite = resampled.filter(Number.isFinite).sort();
    const values = [];
    const shares = [];
    for (let i = 0; i < finite.length;) {
        let after = i + 1;
        while (after < finite.length && finite[after] === finite[i])
            after++;
        values.push(finite[i]);
        shares.push((i + after) / 2 / resampled.length);
        i = after;
    }
    return {
        values: Float64Array.from(values),
        shares: Float64Array.from(shares),
        undefinedShare: 1 - finite.length / resampled.length,
        resolution: 1 / (resampled.length + 1),
    };
}
/** The value below which the share `tail` lies; -Infinity where the resamples do not reach so far. */
function lowerQuantile(d, tail) {
    if (tail < d.resolution || tail <= d.undefinedShare || d.values.length === 0)
        return -Infinity;
    return interpolate(d.shares, d.values, tail - d.undefinedShare);
}
/** The value above which the share `tail` lies; Infinity where the resamples do not reach so far. */
function upperQuantile(d, tail) {
    if (tail < d.resolution || tail <= d.undefinedShare || d.values.length === 0)
        return Infinity;
    return interpolate(d.shares, d.values, 1 - tail);
}
/** The smallest `tail` whose `lowerQuantile` is above `limit`; with `touching`, at or above it. */
function tailAt(d, limit, touching) {
    const floor = Math.max(d.resolution, d.undefinedShare);
    const first = d.values[0];
    if (first === undefined || limit > d.values[d.values.length - 1])
        return 1;
    if (touching ? limit <= first : limit < first)
        return floor;
    return Math.max(floor, Math.min(1, interpolate(d.values, d.shares, limit) + d.undefinedShare));
}
function interpolate(from, to, x) {
    let low = 0;
    let high = from.length - 1;
    if (x <= from[low])
        return to[low];
    if (x >= from[high])
        return to[high];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (from[middle] <= x)
            low = middle;
        else
            high = middle;
    }
    return to[low] + ((x - from[low]) / (from[high] - from[low])) * (to[high] - to[low]);
}

;// CONCATENATED MODULE: ./lib/statistics/normal.js
const density = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/**
 * P(Z > z) of the standard normal distribution, by the power series near the centre (Marsaglia, "Evaluating the normal distribution",
 * 2004) and by Laplace's continued fraction in the tail; relative error below 1e-13.
 */
function normalTail(z) {
    if (z < 0)
        return 1 - normalTail(-z);
    if (z > 2.5) {
        // Backwards from a depth at which more terms change no digit.
        let fraction = z;
        for (let k = 200; k >= 1; k--)
            fraction = z + k / fraction;
        return density(z) / fraction;
    }
    let term = z;
    let sum = z;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return 0.5 - sum * density(z);
}
/** The z with P(Z > z) = `tail`: a rational start (Abramowitz and Stegun 26.2.23) and Halley's steps on `normalTail`. */
function normalUpper(tail) {
    if (!(tail > 0))
        return tail === 0 ? Infinity : Number.NaN;
    if (tail > 0.5)
        return -normalUpper(1 - tail);
    const t = Math.sqrt(-2 * Math.log(tail));
    let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (let step = 0; step < 3; step++) {
        const newton = (normalTail(z) - tail) / density(z);
        z += newton / (1 - (z * newton) / 2);
    }
    return z;
}

;// CONCATENATED MODULE: ./lib/statistics/student.js

/**
 * P(T > t) of Student's distribution; `degrees` of freedom need not be whole. From the incomplete beta function (DLMF 8.17.22,
 * continued fraction by Lentz's method).
 */
function studentTail(t, degrees) {
    if (degrees === Infinity)
        return normalTail(t);
    if (t < 0)
        return 1 - studentTail(-t, degrees);
    if (t === Infinity)
        return 0;
    const a = degrees / 2;
    const x = degrees / (degrees + t * t);
    // 1 - x, without the loss of digits where t is small.
    const y = (t * t) / (degrees + t * t);
    // x^a y^b / B(a, b) with b = 1/2.
    const front = Math.exp(-a * Math.log1p((t * t) / degrees) + logGammaStep(a)) * Math.sqrt(y / Math.PI);
    return x < (a + 1) / (a + 2.5)
        ? (front * betaFraction(x, a, 0.5)) / a / 2
        : (1 - (front * betaFraction(y, 0.5, a)) / 0.5) / 2;
}
/** The t with P(T > t) = `tail`, by Newton's method on the logarithm of the tail. */
function studentUpper(tail, degrees) {
    if (degrees === Infinity)
        return normalUpper(tail);
    if (!(tail > 0))
        return tail === 0 ? Infinity : Number.NaN;
    if (tail > 0.5)
        return -studentUpper(1 - tail, degrees);
    if (tail === 0.5)
        return 0;
    if (degrees === 1)
        return 1 / Math.tan(Math.PI * tail);
    if (degrees === 2)
        return (1 - 2 * tail) / Math.sqrt(2 * tail * (1 - tail));
    const z = normalUpper(tail);
    let low = 0;
    let high = Infinity;
    let t = z + (z ** 3 + z) / (4 * degrees);
    for (let step = 0; step < 100; step++) {
        const reached = studentTail(t, degrees);
        if (reached > tail)
            low = t;
        else
            high = t;
        const density = Math.exp(logGammaStep(degrees / 2) - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees)) /
            Math.sqrt(degrees * Math.PI);
        let next = t + (Math.log(reached / tail) * reached) / density;
        if (!(next >= low && next <= high))
            next = high === Infinity ? 2 * t + 1 : (low + high) / 2;
        if (Math.abs(next - t) <= 1e-14 * Math.abs(t))
            return next;
        t = next;
    }
    return t;
}
/** ln(Gamma(a + 1/2) / Gamma(a)): the asymptotic series (DLMF 5.11.13), reached by the recurrence where `a` is small. */
function logGammaStep(a) {
    let shift = 0;
    while (a < 20) {
        shift += Math.log(a / (a + 0.5));
        a += 1;
    }
    const s = 1 / (a * a);
    return shift + Math.log(a) / 2 - (1 / 8 - s * (1 / 192 - s * (1 / 640 - s * (17 / 14336 - (s * 31) / 18432)))) / a;
}
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const safe = (v) => (Math.abs(v) < tiny ? tiny : v);
    let c = 1;
    let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / safe(1 + even * d);
        c = safe(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / safe(1 + odd * d);
        c = safe(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return fraction;
}

;// CONCATENATED MODULE: ./lib/statistics/spread.js


/**
 * Spread of an estimate from its delete-one-group values.
 * @returns null where it cannot be told: a stratum of one group, or a value that is not finite
 */
function jackknifeSpread(values, stratum, sizes) {
    const means = new Float64Array(sizes.length);
    const squares = new Float64Array(sizes.length);
    // Around the first of each stratum, so that equal values have a spread of exactly zero.
    const first = new Float64Array(sizes.length);
    for (let i = values.length - 1; i >= 0; i--)
        first[stratum[i]] = values[i];
    for (let i = 0; i < values.length; i++)
        means[stratum[i]] += (values[i] - first[stratum[i]]) / sizes[stratum[i]];
    for (let h = 0; h < sizes.length; h++)
        means[h] += first[h];
    for (let i = 0; i < values.length; i++)
        squares[stratum[i]] += (values[i] - means[stratum[i]]) ** 2;
    let variance = 0;
    let resampled = 0;
    let quartic = 0;
    for (let h = 0; h < sizes.length; h++) {
        const n = sizes[h];
        if (n < 2 || !Number.isFinite(squares[h]))
            return null;
        const part = (squares[h] * (n - 1)) / n;
        variance += part;
        resampled += (part * (n - 1)) / n;
        quartic += part ** 2 / (n - 1);
    }
    if (variance === 0)
        return { standardError: 0, ...plainSpread(values.length, sizes.length) };
    return {
        standardError: Math.sqrt(variance),
        degrees: variance ** 2 / quartic,
        widening: Math.sqrt(variance / resampled),
    };
}
function plainSpread(groups, strata) {
    return { degrees: groups - strata, widening: Math.sqrt(groups / (groups - strata)) };
}
/**
 * The share of resamples beyond a percentile bound of error `level`. The percentile interval of a small sample is too narrow; the
 * expansion makes it as wide as Student's (Hesterberg, "What teachers should know about the bootstrap", 2015, section 5.3).
 */
function expandedLevel(level, spread) {
    return normalTail(spread.widening * studentUpper(level, spread.degrees));
}
/** The inverse of `expandedLevel`: the error of a bound with that share of resamples beyond it. */
function contractedLevel(share, spread) {
    return studentTail(normalUpper(share) / spread.widening, spread.degrees);
}
const fewestGroups = 10;
const mostResamples = 100_000;
/**
 * Resamples for bounds down to an error of `level`, about ten of them beyond the bound. Zero where the bootstrap is not used: fewer
 * than 10 groups have too few different resamples, and where the tail would need too many, Student's t on the jackknife serves as well.
 */
function resamplesFor(level, groups, strata, atLeast) {
    if (groups < fewestGroups || groups <= strata)
        return 0;
    const needed = Math.ceil(10 / expandedLevel(level, plainSpread(groups, strata)));
    return needed > mostResamples ? 0 : Math.max(atLeast, needed);
}

;// CONCATENATED MODULE: ./lib/statistics/estimate.js



/**
 * Puts a value on a grid of 2^-40, so that differences that are equal but for rounding are ties. Numbers from 2^13 on lie on it, and the
 * largest of them would not survive the multiplication.
 */
function onGrid(x) {
    return Math.abs(x) < 2 ** 13 ? Math.round(x * 2 ** 40) / 2 ** 40 : x;
}
function estimate(replicates, quantity) {
    const value = onGrid(quantity.of(replicates.baseline, replicates.candidate));
    if (quantity.compares && replicates.identical && Number.isFinite(value))
        return exactly(value);
    const spread = jackknifeSpread(apply(replicates.jackknife, quantity), replicates.stratum, replicates.sizes);
    if (spread === null || !Number.isFinite(value))
        return unknown(value);
    if (spread.standardError === 0)
        return constant(value, replicates.stratum.length, quantity.range, spread);
    return replicates.bootstrap.baseline.length === 0
        ? student(value, spread)
        : percentile(value, spread, apply(replicates.bootstrap, quantity));
}
function apply(pairs, quantity) {
    return pairs.baseline.map((baseline, i) => onGrid(quantity.of(baseline, pairs.candidate[i])));
}
function percentile(value, spread, resampled) {
    const distribution = midDistribution(resampled);
    return {
        value,
        standardError: spread.standardError,
        degrees: spread.degrees,
        lower: (level) => lowerQuantile(distribution, expandedLevel(level, spread)),
        upper: (level) => upperQuantile(distribution, expandedLevel(level, spread)),
        pAbove: (limit, touching) => contractedLevel(tailAt(distribution, limit, touching), spread),
    };
}
function student(value, { standardError, degrees }) {
    return {
        value,
        standardError,
        degrees,
        lower: (level) => value - studentUpper(level, degrees) * standardError,
        upper: (level) => value + studentUpper(level, degrees) * standardError,
        pAbove: (limit) => studentTail((value - limit) / standardError, degrees),
    };
}
/** Both sides are the same in every sample: nothing is left to chance. */
function exactly(value) {
    return {
        value,
        standardError: 0,
        degrees: Infinity,
        lower: () => value,
        upper: () => value,
        pAbove: (limit, touching) => ((touching ? value >= limit : value > limit) ? 0 : 1),
    };
}
/**
 * All groups say the same, so they show no spread, yet a few of them prove little: of a quantity in [lowest, highest], `groups` draws in
 * a row come out at `value` with a probability of at most ((limit - lowest) / (value - lowest))^groups when its mean is at most `limit`.
 */
function constant(value, groups, [lowest, highest], spread) {
    const unseen = (level) => 1 - level ** (1 / groups);
    const reach = (level, end) => (end === value ? value : value + unseen(level) * (end - value));
    return {
        value,
        standardError: 0,
        degrees: spread.degrees,
        lower: (level) => reach(level, lowest),
        upper: (level) => reach(level, highest),
        pAbove: (limit, touching) => {
            if (touching ? value < limit : value <= limit)
                return 1;
            if (limit <= lowest)
                return 0;
            return Number.isFinite(lowest) ? ((limit - lowest) / (value - lowest)) ** groups : 1;
        },
    };
}
function unknown(value) {
    return {
        value,
        standardError: Number.NaN,
        degrees: Number.NaN,
        lower: () => -Infinity,
        upper: () => Infinity,
        pAbove: () => 1,
    };
}

;// CONCATENATED MODULE: ./lib/statistics/power.js


const power = 0.8;
/**
 * By how much a true value must be above a limit for a bound with an error of `level` to show it in 4 runs of 5, in the unit of the
 * standard error.
 */
function visibleDistance(standardError, degrees, level) {
    return (studentUpper(level, degrees) + normalUpper(1 - power)) * standardError;
}
/**
 * Samples that must be added to `n` for the bound to reach a limit `distance` away, where the estimate stays as it is.
 * @returns null where no number can be told: the estimate is at the limit, or so near that a thousand times the samples would not do
 */
function samplesToSettle(n, distance, standardError, degrees, level) {
    const times = ((studentUpper(level, degrees) * standardError) / distance) ** 2;
    if (!(times <= 1000))
        return null;
    return Math.max(1, Math.ceil(n * (times - 1)));
}

;// CONCATENATED MODULE: ./lib/gate/interval.js



/**
 * The interval of a row's change. Where a rule is decided by it, the end on the side of passing is the 95 % bound and the other end the
 * bound at the level of failing, so that picture and decision agree; where none is, both ends together are a 95 % interval.
 */
function intervalOf(row, estimates, pictured) {
    const scale = changeScale(row.metric);
    const estimate = estimates(scale);
    const failing = pictured?.held.level ?? plainLevel / 2;
    const passing = pictured === null ? plainLevel / 2 : plainLevel;
    // A rule on the row's good side, such as a largest drop of a perplexity, fails in the other direction.
    const turned = pictured !== null && pictured.question.sign !== scale.sign;
    const [good, bad] = turned ? [passing, failing] : [failing, passing];
    const ends = [
        { change: asChange(row, scale.sign * estimate.lower(good)), level: 1 - good },
        { change: asChange(row, scale.sign * estimate.upper(bad)), level: 1 - bad },
    ];
    if (!ends.every((end) => Number.isFinite(end.change)))
        return null;
    const [low, high] = scale.sign === 1 ? ends : ends.reverse();
    return { low: low.change, high: high.change, lowLevel: low.level, highLevel: high.level };
}
/** The smallest worsening that the run could have shown to be beyond the pictured rule's limit, or zero, in 4 runs of 5. */
function smallestVisible(row, estimates, pictured) {
    const own = changeScale(row.metric);
    const limits = pictured !== null && !pictured.question.open && pictured.question.sign === own.sign;
    const scale = limits ? pictured.question : own;
    const { standardError, degrees } = estimates(scale);
    // Where nothing varied, nothing tells what could have been seen.
    if (!(standardError > 0))
        return null;
    const level = pictured?.held.level ?? plainLevel / 2;
    const worsening = (limits ? pictured.question.limit : 0) + visibleDistance(standardError, degrees, level);
    const visible = inRowUnit(row, scale, worsening);
    return Number.isFinite(visible) ? visible : null;
}
function inRowUnit(row, { measure, sign }, worsening) {
    if (measure === 'log-ratio')
        return Math.abs(Math.expm1(sign * worsening));
    if (row.metric.unit === 'ratio')
        return worsening / row.baseline;
    return measure === 'relative' ? worsening * row.baseline : worsening;
}
function asChange(row, onScale) {
    return row.metric.unit === 'ratio' ? Math.expm1(onScale) : onScale;
}

;// CONCATENATED MODULE: ./lib/gate/wording.js

/** A measured number with its unit: "−3.1 points", "+4.2 %", "0.412". */
function amount(measure, x, metric) {
    if (measure === 'relative')
        return (0,numbers/* formatChange */.eD)(x, 'ratio');
    if (measure === 'log-ratio')
        return (0,numbers/* formatChange */.eD)(Math.expm1(x), 'ratio');
    if (measure === 'candidate')
        return (0,numbers/* formatValue */.Fl)(x, metric.unit);
    return metric.unit === 'points' ? (0,numbers/* formatChange */.eD)(x, 'points') : ownChange(x);
}
/** "−4.5 to −1.9 points". */
function range(measure, low, high, metric) {
    if (measure === 'relative')
        return (0,numbers/* formatRange */.Lu)({ low, high }, 'ratio');
    if (measure === 'log-ratio')
        return (0,numbers/* formatRange */.Lu)({ low: Math.expm1(low), high: Math.expm1(high) }, 'ratio');
    if (measure !== 'candidate' && metric.unit === 'points')
        return (0,numbers/* formatRange */.Lu)({ low, high }, 'points');
    return `${amount(measure, low, metric)} to ${amount(measure, high, metric)}`;
}
/** A difference of perplexities, say, which has no unit of its own. */
function ownChange(x) {
    const sign = x > 0 ? '+' : x < 0 ? '−' : '';
    return `${sign}${(0,numbers/* formatValue */.Fl)(Math.abs(x), 'ratio')}`;
}
/** "max_drop: 1 point", as the user wrote it. */
function written(condition) {
    return `${condition.kind}: ${condition.limit.written}`;
}

;// CONCATENATED MODULE: ./lib/gate/decision.js







/** Fail when what is measured is beyond what is allowed with confidence, pass when it is within it with confidence. */
function decideRule(row, rule, measured) {
    const { condition, level, decide, line } = rule;
    const result = { condition, level, decide, line, samplesMissing: null };
    const name = written(condition);
    if (measured === null) {
        return { ...result, decision: 'missing', reason: `${name} could not be checked: ${row.missing}` };
    }
    const question = questionOf(condition, row.metric);
    const estimate = measured.estimates(question);
    if (!Number.isFinite(estimate.value)) {
        // More samples of this kind would not help, so it is not merely inconclusive.
        const reason = `${name} could not be checked: the baseline is 0, so there is no relative change. Write the limit in points.`;
        return { ...result, decision: 'missing', reason };
    }
    if (decide === 'point') {
        const decision = isBeyond(question, estimate.value) ? 'fail' : 'pass';
        const verb = decision === 'fail' ? 'is broken' : 'holds';
        return { ...result, decision, reason: `${name} ${verb}: ${seen(question, estimate, row)}, by the point alone.` };
    }
    const { p, level: error } = measured.held;
    const interval = `${seen(question, estimate, row)}${bounds(question, estimate, error, row)}`;
    if (!isBounded(estimate, error)) {
        const reason = `${name} could not be checked: ${seen(question, estimate, row)} ${unbounded(row)}`;
        return { ...result, decision: 'missing', reason };
    }
    if (p <= error)
        return { ...result, decision: 'fail', reason: `${name} is broken: ${interval}.` };
    if (isWithin(question, estimate.upper(plainLevel))) {
        return { ...result, decision: 'pass', reason: `${name} holds: ${interval}.` };
    }
    const samplesMissing = missingSamples(question, estimate, error, row);
    const visible = condition.kind.startsWith('max_')
        ? smallestVisible(row, measured.estimates, { question, held: measured.held })
        : null;
    const reason = `${name} is not settled: ${interval}. ${howToSettle(row, samplesMissing, visible)}`;
    return { ...result, decision: 'inconclusive', reason, samplesMissing };
}
const order = ['pass', 'inconclusive', 'missing', 'fail'];
const levels = ['info', 'warn', 'block'];
/** The worst decision of a row's rules and the highest level that led to it. A row that could not be measured always blocks. */
function worstOf(results) {
    const decision = order.findLast((one) => results.some((result) => result.decision === one)) ?? null;
    if (decision === 'missing')
        return { decision, level: 'block' };
    const led = results.filter((result) => result.decision === decision);
    return { decision, level: levels.findLast((level) => led.some((result) => result.level === level)) ?? null };
}
function isBeyond({ limit, open }, value) {
    return open ? value >= onGrid(limit) : value > onGrid(limit);
}
function isWithin(question, value) {
    return Number.isFinite(value) && !isBeyond(question, value);
}
function seen({ measure, sign }, { value }, row) {
    return amount(measure, sign * value, row.metric);
}
function bounds({ measure, sign }, estimate, error, row) {
    const ends = [sign * estimate.lower(error), sign * estimate.upper(plainLevel)].sort((a, b) => a - b);
    if (!ends.every(Number.isFinite))
        return ' (no interval: too few independent samples)';
    return ` (${range(measure, ends[0], ends[1], row.metric)})`;
}
/** Where neither end is known, nothing was shown: not even that more samples would help. */
function isBounded(estimate, error) {
    return Number.isFinite(estimate.lower(error)) || Number.isFinite(estimate.upper(plainLevel));
}
function unbounded({ groups, pooled }) {
    if (pooled !== null)
        return 'pools a task with too few independent samples, so nothing tells how sure it is.';
    return groups === 1
        ? 'comes from 1 independent sample alone, so nothing tells how sure it is.'
        : `is the same in all ${(0,numbers/* counted */.hS)(groups, 'sample')}, as if they were one, so nothing tells how sure it is.`;
}
/** To fail where the estimate is beyond the limit, to pass where it is not. */
function missingSamples({ limit }, estimate, error, row) {
    const distance = estimate.value - limit;
    const { standardError, degrees } = estimate;
    return samplesToSettle(row.n, Math.abs(distance), standardError, degrees, distance > 0 ? error : plainLevel);
}
function howToSettle(row, samples, visible) {
    const more = samples === null
        ? 'More samples of this kind would hardly settle it.'
        : `About ${(0,numbers/* counted */.hS)(samples, 'more sample')} would settle it.`;
    return visible === null
        ? more
        : `${more} This run could have shown a worsening of ${(0,numbers/* formatSize */.Xq)(visible, row.metric.unit)}.`;
}

;// CONCATENATED MODULE: ./lib/gate/forgetting.js

const severities = ['slight', 'mild', 'moderate', 'severe'];
/** The end of the interval on the good side as a loss: what the row surely lost at least. Negative where it may have gained. */
function sureLoss({ interval, better }) {
    if (interval === null)
        return null;
    return better === 'higher' ? -interval.high : interval.low;
}
function thresholds(row, forgetting) {
    return row.unit === 'ratio' ? forgetting.ratio : forgetting.points;
}
/** Forgetting is a general row that got worse with its whole interval; it is called as severe as the whole interval is. */
function severityOf(row, forgetting) {
    const loss = sureLoss(row);
    if (row.role !== 'general' || loss === null || !(loss > 0))
        return null;
    const limits = thresholds(row, forgetting);
    const reached = ['severe', 'moderate', 'mild'].find((severity) => loss >= limits[severity]);
    return reached ?? 'slight';
}
/**
 * @param rows with their `forgetting` set
 * @param standIns rows whose question another row answers; they are not counted as unmeasured
 */
function forgettingOf(rows, standIns, suite) {
    const weight = (row) => sureLoss(row) / thresholds(row, suite.forgetting).mild;
    const forgot = rows
        .filter((row) => row.forgetting !== null)
        .sort((a, b) => severities.indexOf(b.forgetting) - severities.indexOf(a.forgetting) ||
        Number(a.pooled !== null) - Number(b.pooled !== null) ||
        weight(b) - weight(a));
    const gained = rows.filter((row) => row.role === 'domain' && (sureLoss(mirrored(row)) ?? 0) > 0);
    const first = forgot[0];
    const general = rows.filter((row) => row.role === 'general' && !standIns.has(row));
    return {
        found: first !== undefined,
        measured: general.length > 0 && general.every((row) => row.interval !== null),
        severity: first?.forgetting ?? null,
        rows: forgot.map(({ task, metric, forgetting, change, unit }) => ({
            task,
            metric,
            severity: forgetting,
            change: change,
            unit,
        })),
        domainGain: gained.length > 0,
        sentence: first === undefined ? notFound(general, gained) : found(first, forgot, gained, rows),
    };
}
/** The row as it would read were worse better: a sure gain becomes a sure loss. */
function mirrored(row) {
    return { ...row, better: row.better === 'higher' ? 'lower' : 'higher' };
}
function found(first, forgot, gained, rows) {
    const where = first.pooled === null ? `on ${first.task}` : `over ${first.task} together`;
    const sure = (0,numbers/* formatSize */.Xq)(sureLoss(first), first.unit);
    const severity = `${first.forgetting[0].toUpperCase()}${first.forgetting.slice(1)}`;
    const loss = `${severity} forgetting: ${where}, ${first.title} is ${(0,numbers/* formatSize */.Xq)(first.change, first.unit)} worse (surely ${sure} or more)`;
    const domain = gained.length > 0
        ? `, while ${gainedTask(gained)} got better`
        : rows.some((row) => row.role === 'domain')
            ? ', and no domain task surely got better'
            : '';
    // Perplexity and bits per byte of one task are one finding.
    const others = new Set(forgot.filter((row) => row.pooled === null && row.task !== first.task).map((row) => row.task));
    const more = others.size === 0 ? '' : ` ${(0,numbers/* counted */.hS)(others.size, 'more general task')} got worse as well.`;
    return `${loss}${domain}.${more}`;
}
function notFound(general, gained) {
    if (general.length === 0)
        return 'Forgetting was not looked for: no task has the role general.';
    const untold = general.filter((row) => row.interval === null);
    if (untold.length > 0) {
        return `Forgetting could not be ruled out: ${untold.length} of ${(0,numbers/* counted */.hS)(general.length, 'general row')} could not be measured.`;
    }
    const none = general.length === 1
        ? 'the general row is not surely worse'
        : `none of the ${general.length} general rows is surely worse`;
    return `No forgetting found: ${none}${gained.length > 0 ? `, and ${gainedTask(gained)} got better` : ''}.`;
}
function gainedTask(gained) {
    return (gained.find((row) => row.pooled === null) ?? gained[0]).task;
}

;// CONCATENATED MODULE: ./lib/statistics/random.js
/**
 * xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021): integer arithmetic alone,
 * so that a seed gives the same numbers on every machine.
 * @returns a function that draws the next unsigned 32-bit integer
 */
function xoshiro128(a, b, c, d) {
    return () => {
        const scrambled = Math.imul(b, 5);
        const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        return result >>> 0;
    };
}
/** A generator for one purpose: streams of different names are unrelated, so adding a task does not move another task's interval. */
function namedStream(seed, name) {
    let hash = mix(Math.floor(seed / 2 ** 32) ^ mix(seed >>> 0));
    for (let i = 0; i < name.length; i++)
        hash = mix(hash ^ name.charCodeAt(i));
    const state = [1, 2, 3, 4].map((k) => mix(hash + Math.imul(k, 0x9e3779b9)));
    // The one state it can never leave.
    if (state.every((word) => word === 0))
        state[0] = 1;
    return xoshiro128(...state);
}
/** The 32-bit finaliser of MurmurHash3 (Appleby), which spreads every bit of the input over the output. */
function mix(x) {
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return x ^ (x >>> 16);
}

;// CONCATENATED MODULE: ./lib/statistics/replicates.js

/**
 * Delete-one-group jackknife and paired bootstrap of rows over the same samples. Groups are resampled within their strata, and the
 * rows share the draws, so a resample is the same set of samples for every metric of a task.
 * @param rows tables with equal `group` and `stratum`
 */
function replicate(rows, options) {
    const first = rows[0];
    if (first === undefined)
        return [];
    const layout = layGroups(first.table);
    const matrices = rows.map(({ table }) => sumGroups(table, layout.position));
    const width = rows.reduce((sum, { table }) => sum + 2 * table.size, 0);
    const matrix = joinColumns(matrices, first.table.groups, width);
    const results = rows.map(({ table }) => ({
        baseline: Number.NaN,
        candidate: Number.NaN,
        jackknife: pairedValues(first.table.groups),
        bootstrap: pairedValues(options.resamples),
        stratum: layout.stratum,
        sizes: layout.sizes,
        identical: table.baseline.every((x, i) => x === table.candidate[i]),
    }));
    const scratch = rows.map(({ table }) => new Float64Array(table.size));
    const evaluate = (sums, put) => {
        let column = 0;
        for (let r = 0; r < rows.length; r++) {
            const sides = [0, 0];
            for (let side = 0; side < 2; side++) {
                const own = scratch[r];
                for (let k = 0; k < own.length; k++)
                    own[k] = sums[column++];
                sides[side] = rows[r].value(own);
            }
            put(results[r], sides[0], sides[1]);
        }
    };
    const total = new Float64Array(width);
    for (let i = 0; i < matrix.length; i++)
        total[i % width] += matrix[i];
    evaluate(total, (result, baseline, candidate) => {
        result.baseline = baseline;
        result.candidate = candidate;
    });
    const sums = new Float64Array(width);
    for (let g = 0; g < first.table.groups; g++) {
        for (let k = 0; k < width; k++)
            sums[k] = total[k] - matrix[g * width + k];
        evaluate(sums, ({ jackknife }, baseline, candidate) => {
            jackknife.baseline[g] = baseline;
            jackknife.candidate[g] = candidate;
        });
    }
    const next = namedStream(options.seed, options.stream);
    for (let resample = 0; resample < options.resamples; resample++) {
        sums.fill(0);
        drawSums(sums, matrix, width, layout.sizes, next);
        evaluate(sums, ({ bootstrap }, baseline, candidate) => {
            bootstrap.baseline[resample] = baseline;
            bootstrap.candidate[resample] = candidate;
        });
    }
    return results;
}
function drawSums(sums, matrix, width, sizes, next) {
    let start = 0;
    for (let h = 0; h < sizes.length; h++) {
        const size = sizes[h];
        // Exact in floating point: a product below 2^53, scaled by a power of two.
        const scale = size / 2 ** 32;
        for (let draw = 0; draw < size; draw++) {
            let at = (start + Math.floor(next() * scale)) * width;
            for (let k = 0; k < width; k++)
                sums[k] += matrix[at++];
        }
        start += size;
    }
}
/** Puts the groups of one stratum beside each other. */
function layGroups(table) {
    const sizes = new Int32Array(table.strata);
    for (const stratum of table.stratum)
        sizes[stratum] += 1;
    const free = new Int32Array(table.strata);
    for (let h = 1; h < table.strata; h++)
        free[h] = free[h - 1] + sizes[h - 1];
    const position = table.stratum.map((h) => free[h]++);
    const stratum = new Int32Array(table.groups);
    table.stratum.forEach((h, group) => {
        stratum[position[group]] = h;
    });
    return { position, stratum, sizes };
}
/** Sums over each group: `size` columns of the baseline, then as many of the candidate. */
function sumGroups(table, position) {
    const { n, size } = table;
    const sums = new Float64Array(table.groups * 2 * size);
    for (let i = 0; i < n; i++) {
        const row = position[table.group[i]] * 2 * size;
        for (let k = 0; k < size; k++) {
            sums[row + k] += table.baseline[i * size + k];
            sums[row + size + k] += table.candidate[i * size + k];
        }
    }
    return { size: 2 * size, sums };
}
function joinColumns(matrices, groups, width) {
    const joined = new Float64Array(groups * width);
    let column = 0;
    for (const { size, sums } of matrices) {
        for (let g = 0; g < groups; g++)
            joined.set(sums.subarray(g * size, (g + 1) * size), g * width + column);
        column += size;
    }
    return joined;
}
function pairedValues(length) {
    return { baseline: new Float64Array(length), candidate: new Float64Array(length) };
}

;// CONCATENATED MODULE: ./lib/gate/measured.js




/**
 * Resamples every row that could be measured. The rows of one task share their draws, and a task has a stream of its own, so that it
 * reads the same in a larger suite.
 * @param levels for each row the smallest error at which one of its bounds will be asked for
 */
function measure(rows, levels, options) {
    const blocks = new Map();
    for (const row of rows) {
        if (row.table === null)
            continue;
        const stream = row.pooled === null ? `task ${row.task}` : `pool ${row.task} ${row.metric.name} ${row.metric.better}`;
        blocks.set(stream, [...(blocks.get(stream) ?? []), row]);
    }
    const measured = new Map();
    for (const [stream, block] of blocks) {
        const { groups, strata } = block[0].table;
        const level = Math.min(...block.map((row) => levels.get(row) ?? 1));
        const replicates = replicate(block.map((row) => ({ table: row.table, value: row.value })), { resamples: resamplesFor(level, groups, strata, options.resamples), seed: options.seed, stream });
        for (const [i, row] of block.entries())
            measured.set(row, remembered(row, replicates[i]));
    }
    return measured;
}
function remembered(row, replicates) {
    const known = new Map();
    return (scale) => {
        const key = `${scale.sign} ${scale.measure}`;
        const found = known.get(key) ?? estimate(replicates, quantityOf(scale, row.metric));
        known.set(key, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./lib/gate/order.js
/** The order of the report: what blocks first, then what could not be measured or settled, then warnings, then by how much moved. */
function inOrder(rows, suite) {
    return [...rows].sort((a, b) => rank(a) - rank(b) || movement(b, suite) - movement(a, suite));
}
function rank(row) {
    const has = (decision, level) => row.rules.some((result) => result.decision === decision && result.level === level);
    if (has('fail', 'block'))
        return 0;
    if (row.decision === 'missing')
        return 1;
    if (has('inconclusive', 'block'))
        return 2;
    if (has('fail', 'warn'))
        return 3;
    return 4;
}
/** Points and ratios on one scale: the mild severity of either. */
function movement({ change, unit }, { forgetting }) {
    if (change === null)
        return 0;
    return unit === 'ratio'
        ? Math.abs(Math.log1p(change)) / forgetting.ratio.mild
        : Math.abs(change) / forgetting.points.mild;
}

// EXTERNAL MODULE: ./lib/shared/words.js
var words = __webpack_require__(7984);
;// CONCATENATED MODULE: ./lib/gate/pairing.js


function pairSamples(evaluated) {
    const { samples, baseline, candidate } = evaluated;
    if (evaluated.missing !== undefined)
        return { reason: evaluated.missing };
    if (samples.length === 0)
        return { reason: 'The task has no samples.' };
    const ids = new Set(samples.map((sample) => sample.id));
    if (ids.size < samples.length)
        return { reason: 'Several samples have the same id.' };
    for (const [side, own, other] of [
        ['baseline', baseline, candidate],
        ['candidate', candidate, baseline],
    ]) {
        const lost = [...ids].filter((id) => !own.has(id));
        if (lost.length > 0)
            return { reason: `The ${side} has no evidence for ${named(lost, ids.size)}.` };
        const strange = [...own.keys()].filter((id) => !ids.has(id) && !other.has(id));
        if (strange.length > 0) {
            return { reason: `Only the ${side} has evidence for ${named(strange)}, which the data does not hold.` };
        }
    }
    const ordered = [...samples].sort((a, b) => (a.id < b.id ? -1 : 1));
    const numbers = new Map();
    const group = Int32Array.from(ordered, (sample) => {
        const key = sample.group === undefined ? `sample ${sample.id}` : `group ${sample.group}`;
        if (!numbers.has(key))
            numbers.set(key, numbers.size);
        return numbers.get(key);
    });
    const pairs = ordered.map((sample) => ({
        sample,
        baseline: baseline.get(sample.id),
        candidate: candidate.get(sample.id),
    }));
    return { pairs, group, groups: numbers.size };
}
/** @param equalUnits whether both sides must have scored the same tokens or bytes, as log-losses of one tokenizer do */
function tableOf(pairing, metric, equalUnits) {
    const { pairs, group, groups } = pairing;
    const size = metric.size;
    const table = {
        n: pairs.length,
        size,
        baseline: new Float64Array(pairs.length * size),
        candidate: new Float64Array(pairs.length * size),
        group,
        groups,
        stratum: new Int32Array(groups),
        strata: 1,
    };
    for (const side of ['baseline', 'candidate']) {
        const impossible = pairs.filter((pair) => isImpossible(pair[side])).map((pair) => pair.sample.id);
        if (impossible.length > 0) {
            return {
                reason: `The ${side} has a log-loss that no model can give (below 0, or of no token) in ${named(impossible, pairs.length)}.`,
            };
        }
        const broken = [];
        for (const [i, pair] of pairs.entries()) {
            const evidence = pair[side];
            if (evidence.kind !== metric.of) {
                return { reason: `The ${side}'s evidence for ${(0,shown/* shown */.S)(pair.sample.id)} is no ${metric.of}.` };
            }
            const statistics = metric.statistics(evidence, pair.sample);
            for (let k = 0; k < size; k++)
                table[side][i * size + k] = statistics[k] ?? Number.NaN;
            if (!table[side].subarray(i * size, (i + 1) * size).every(Number.isFinite))
                broken.push(pair.sample.id);
        }
        if (broken.length > 0) {
            return { reason: `The ${side} gave no finite number for ${named(broken, pairs.length)}.` };
        }
    }
    if (equalUnits && metric.pools === 'log-loss') {
        const unequal = pairs.filter((_, i) => table.baseline[i * size + 1] !== table.candidate[i * size + 1]);
        if (unequal.length > 0) {
            const ids = unequal.map((pair) => pair.sample.id);
            return { reason: `The two sides scored different parts of the text in ${named(ids, pairs.length)}.` };
        }
    }
    return table;
}
/** No probability is above 1, so no log-loss is below 0: such evidence was damaged or written by hand. */
function isImpossible(evidence) {
    return (evidence.kind === 'likelihood' &&
        (evidence.nll < 0 || evidence.tokens < 0 || evidence.bytes < 0 || (evidence.tokens === 0 && evidence.nll > 0)));
}
function named(ids, of) {
    const count = of === undefined ? (0,numbers/* counted */.hS)(ids.length, 'sample') : `${ids.length} of ${(0,numbers/* counted */.hS)(of, 'sample')}`;
    return `${count}: ${(0,shown/* listed */.K)([...ids].sort().map(shown/* shown */.S), 5)}`;
}

;// CONCATENATED MODULE: ./lib/gate/rows.js

const perplexity = 'perplexity';
const bitsPerByte = 'bits_per_byte';
/** A row for each metric of each task, in the suite's order. */
function singleRows(evaluation) {
    return evaluation.tasks.flatMap((evaluated) => {
        const pairing = pairSamples(evaluated);
        return metricNames(evaluated, evaluation).map((name) => {
            const metric = evaluation.metrics.get(name);
            if (metric === undefined)
                throw new Error(`no metric ${name}`);
            return rowOf(evaluated, pairing, metric, evaluation);
        });
    });
}
function metricNames({ task }, { comparable, metrics }) {
    const asked = task.metrics;
    const stands = !comparable.perplexity && asked.includes(perplexity) && !asked.includes(bitsPerByte) && metrics.has(bitsPerByte);
    return stands ? asked.flatMap((name) => (name === perplexity ? [name, bitsPerByte] : [name])) : asked;
}
function rowOf({ task, samples, note: condition }, pairing, metric, { comparable, metrics }) {
    const row = {
        task: task.name,
        pooled: null,
        role: task.role,
        metric,
        n: samples.length,
        groups: 'pairs' in pairing ? pairing.groups : samples.length,
        table: null,
        value: (sums) => metric.value(sums),
        baseline: null,
        candidate: null,
        missing: null,
        replaced: false,
    };
    if ('reason' in pairing)
        return { ...row, missing: pairing.reason };
    const blind = metric.blind?.(samples) ?? null;
    if (blind !== null)
        return { ...row, missing: blind };
    const table = tableOf(pairing, metric, comparable.perplexity);
    if ('reason' in table)
        return { ...row, missing: table.reason };
    const said = metric.note?.(pairing.pairs.map(({ sample, baseline, candidate }) => ({ sample, evidence: [baseline, candidate] })));
    const note = [condition, said].filter(Boolean).join(' ');
    const measured = { ...withValues(row, table), ...(note === '' ? {} : { note }) };
    if (metric.name !== perplexity || comparable.perplexity || measured.missing !== null)
        return measured;
    const why = comparable.reason ?? 'The two sides split text into different tokens.';
    return {
        ...measured,
        table: null,
        missing: `${why} Their perplexities are per different tokens, so they cannot be compared; bits per byte can.`,
        replaced: metrics.has(bitsPerByte),
    };
}
/** The row with its two values, or missing where there is no change to speak of. */
function withValues(row, table) {
    const total = (statistics) => {
        const sums = new Float64Array(table.size);
        for (let i = 0; i < statistics.length; i++)
            sums[i % table.size] += statistics[i];
        return row.value(sums);
    };
    const baseline = total(table.baseline);
    const candidate = total(table.candidate);
    const missing = notMeasured('baseline', baseline) ?? notMeasured('candidate', candidate) ?? noRatio(row, baseline, candidate);
    return {
        ...row,
        baseline: Number.isFinite(baseline) ? baseline : null,
        candidate: Number.isFinite(candidate) ? candidate : null,
        table: missing === null ? table : null,
        missing,
    };
}
function notMeasured(side, value) {
    if (Number.isFinite(value))
        return null;
    // A metric says NaN where the sums hold nothing to divide by.
    return Number.isNaN(value)
        ? `On the ${side} nothing could be scored: no sample has a token (or a word) that counts. A text of one token has none.`
        : `The ${side}'s value is not a finite number (${value}).`;
}
function noRatio(row, baseline, candidate) {
    return row.metric.unit === 'points' || (baseline > 0 && candidate > 0)
        ? null
        : 'A value is not above zero, so the two have no ratio.';
}

;// CONCATENATED MODULE: ./lib/gate/pooling.js



/**
 * "All general tasks", "all domain tasks": a small loss everywhere is what forgetting looks like, and row by row nobody sees it. One
 * pooled row for each scale that two or more tasks of a role share: log-loss, or scores that are better in one direction.
 */
function pools(singles) {
    return ['general', 'domain'].flatMap((role) => {
        const own = singles.filter((row) => row.role === role && !row.replaced);
        return [
            sameMetric(own.filter((row) => row.metric.pools === 'log-loss')),
            ...['higher', 'lower'].map((better) => firstOfTask(own.filter((row) => row.metric.pools === 'score' && row.metric.better === better))),
        ]
            .filter((members) => members.length >= 2)
            .map((members) => ({ row: pooledRow(role, members), members }));
    });
}
function firstOfTask(rows) {
    return rows.filter((row, i) => rows.findIndex((other) => other.task === row.task) === i);
}
/** Nats per token and nats per byte do not mix: the metric that most tasks share, the first of them on a tie. */
function sameMetric(rows) {
    const names = [...new Set(rows.map((row) => row.metric.name))];
    const byMetric = names.map((name) => firstOfTask(rows.filter((row) => row.metric.name === name)));
    return byMetric.reduce((most, members) => (members.length > most.length ? members : most), []);
}
function pooledRow(role, members) {
    const metric = pooledMetric(members);
    const first = members[0];
    const row = {
        task: (0,words/* pooledName */.J)(role),
        pooled: members.map((member) => member.task),
        role,
        metric,
        n: members.reduce((sum, member) => sum + member.n, 0),
        groups: members.reduce((sum, member) => sum + member.groups, 0),
        table: null,
        value: metric.pools === 'score' ? (sums) => sums[0] / sums[1] : first.value,
        baseline: null,
        candidate: null,
        missing: null,
        replaced: false,
    };
    const lost = members.filter((member) => member.table === null);
    if (lost.length > 0) {
        return { ...row, missing: `It pools ${(0,shown/* listed */.K)(lost.map((member) => member.task))}, which could not be measured.` };
    }
    return withValues(row, pooledTable(members.map((member) => member.table)));
}
function pooledMetric(members) {
    const { metric } = members[0];
    if (members.every((member) => member.metric.name === metric.name))
        return metric;
    const named = members.map((member) => `${member.metric.title} of ${member.task}`);
    return {
        ...metric,
        name: 'score',
        title: 'Mean score',
        range: [
            Math.min(...members.map((member) => member.metric.range[0])),
            Math.max(...members.map((member) => member.metric.range[1])),
        ],
        equals: `mean over all samples of the score of each: ${(0,shown/* listed */.K)(named)}`,
    };
}
/** The tables below each other, every task a stratum; of a pooling metric the first two statistics are all there is. */
function pooledTable(tables) {
    const n = tables.reduce((sum, table) => sum + table.n, 0);
    const groups = tables.reduce((sum, table) => sum + table.groups, 0);
    const pooled = {
        n,
        size: 2,
        baseline: new Float64Array(2 * n),
        candidate: new Float64Array(2 * n),
        group: new Int32Array(n),
        groups,
        stratum: new Int32Array(groups),
        strata: tables.length,
    };
    let sample = 0;
    let firstGroup = 0;
    tables.forEach((table, stratum) => {
        pooled.stratum.fill(stratum, firstGroup, firstGroup + table.groups);
        for (let i = 0; i < table.n; i++, sample++) {
            pooled.group[sample] = firstGroup + table.group[i];
            for (let k = 0; k < 2; k++) {
                pooled.baseline[2 * sample + k] = table.baseline[i * table.size + k];
                pooled.candidate[2 * sample + k] = table.candidate[i * table.size + k];
            }
        }
        firstGroup += table.groups;
    });
    return pooled;
}

;// CONCATENATED MODULE: ./lib/gate/rules.js
/** The suite's rules that select a single row. */
function rulesOf(row, rules) {
    return rules.filter((rule) => selects(rule, row)).map(applied);
}
/**
 * Rules of a pooled row: those that name it, and the one it inherits. A pooled change is a weighted average of its rows' changes, so where
 * every row is held to a largest loss in the same unit, and keeps it, the pooled row keeps the loosest of them. Holding it to that adds no
 * false block; it adds the power to see a small loss everywhere.
 */
function rulesOfPool(pool, rules) {
    const named = rules.filter((rule) => rule.task === pool.row.task && selects(rule, pool.row)).map(applied);
    const inherited = inheritedRule(pool, rules);
    return inherited === null ? named : [...named, inherited];
}
/** Blocking rules that name a task or a metric that no row has: nothing would be held to them, unseen. */
function idleRules(rules, rows) {
    return rules.filter((rule) => rule.level === 'block' && (rule.task !== null || rule.metric !== null) && !rows.some((row) => selects(rule, row)));
}
function selects(rule, row) {
    if (rule.task !== null && rule.task !== row.task)
        return false;
    if (rule.role !== null && rule.role !== row.role)
        return false;
    if (rule.metric !== null)
        return rule.metric === row.metric.name;
    // Whoever does not insist on perplexity is answered by the row that stands in for it.
    if (row.replaced)
        return false;
    if (rule.condition.kind === 'max_drop')
        return row.metric.better === 'higher';
    if (rule.condition.kind === 'max_rise')
        return row.metric.better === 'lower';
    return true;
}
function applied(rule) {
    return { condition: rule.condition, level: rule.level, decide: rule.decide, line: rule.place?.line ?? null };
}
function inheritedRule({ row, members }, rules) {
    const kind = row.metric.better === 'higher' ? 'max_drop' : 'max_rise';
    // A difference of perplexities is no weighted average of its parts' differences; the difference of their logarithms is.
    const units = row.metric.unit === 'ratio' ? ['percent'] : ['points', 'own', 'percent'];
    for (const unit of units) {
        const tightest = members.map((member) => tightestRule(rulesOf(member, rules), kind, unit));
        if (!tightest.every((condition) => condition !== null))
            continue;
        const condition = tightest.reduce((loosest, other) => (other.limit.amount > loosest.limit.amount ? other : loosest));
        return { condition, level: 'block', decide: 'bound', line: null };
    }
    return null;
}
function tightestRule(rules, kind, unit) {
    const conditions = rules
        .filter((rule) => rule.level === 'block' && rule.decide === 'bound')
        .map((rule) => rule.condition)
        .filter((condition) => condition.kind === kind && sameUnit(condition.limit.unit, unit));
    return conditions.reduce((tightest, other) => (tightest === null || other.limit.amount < tightest.limit.amount ? other : tightest), null);
}
/** On a row in points, "0.02" and "2 points" are the same limit. */
function sameUnit(a, b) {
    return (a === 'percent') === (b === 'percent');
}

;// CONCATENATED MODULE: ./lib/gate/verdict.js


function effectOf(result, suite) {
    if (result.decision === 'missing')
        return 'not-shown';
    if (result.decision === 'pass' || result.level === 'info')
        return 'none';
    if (result.decision === 'fail')
        return result.level === 'block' ? 'blocks' : 'warns';
    if (result.level !== 'block' || suite.inconclusive === 'info')
        return 'none';
    return suite.inconclusive === 'block' ? 'blocks' : 'warns';
}
/**
 * @param rows in the order of the report, so that the reasons have it too
 * @param idle blocking rules that no row answers
 */
function verdictOf(rows, idle, suite) {
    const findings = rows.flatMap((row) => {
        const label = `${row.task}, ${row.title}`;
        // A pooled row is missing because of its rows, which say so themselves.
        if (row.missing !== null && row.decision === 'missing') {
            return row.pooled === null ? [{ effect: 'not-shown', reason: `${label}: ${row.missing}` }] : [];
        }
        return row.rules.map((result) => ({ effect: effectOf(result, suite), reason: `${label}: ${result.reason}` }));
    });
    for (const rule of idle) {
        findings.push({
            effect: 'not-shown',
            reason: `The rule ${written(rule.condition)} (line ${rule.place?.line ?? 1} of the suite) names a row that this run does not have.`,
        });
    }
    const reasons = (effect) => findings.filter((each) => each.effect === effect).map((each) => each.reason);
    const blocking = reasons('blocks');
    const unshown = reasons('not-shown');
    const all = [...blocking, ...unshown, ...reasons('warns')];
    if (blocking.length > 0)
        return { name: 'blocked', exit: errors/* exitCode */.I$.blocked, reasons: all };
    if (unshown.length > 0)
        return { name: 'not-shown', exit: errors/* exitCode */.I$.notFinished, reasons: all };
    if (rows.length === 0) {
        return { name: 'not-shown', exit: errors/* exitCode */.I$.notFinished, reasons: ['Nothing was compared.'] };
    }
    const ruled = rows.some((row) => row.rules.some((result) => result.level === 'block'));
    if (!ruled)
        all.push('No blocking rule holds for any row, so nothing could be blocked.');
    return { name: 'passed', exit: errors/* exitCode */.I$.passed, reasons: all };
}

;// CONCATENATED MODULE: ./lib/gate/decide.js











/** From the evidence of both sides to the rows, what was forgotten, and the verdict: the same evidence, the same outcome. */
function decide(evaluation) {
    const { suite } = evaluation;
    const singles = singleRows(evaluation);
    const ruled = [
        ...singles.map((row) => ({ row, rules: rulesOf(row, suite.rules) })),
        ...pools(singles).map((pool) => ({ row: pool.row, rules: rulesOfPool(pool, suite.rules) })),
    ];
    const all = ruled.map(({ row }) => row);
    const estimates = measure(all, smallestLevels(ruled, suite.errorBudget), suite);
    const held = heldLevels(ruled, estimates, suite.errorBudget);
    const compared = ruled.map(({ row, rules }) => {
        const own = estimates.get(row);
        const comparison = own === undefined ? missingRow(row, rules) : measuredRow(row, rules, own, held);
        return { ...comparison, forgetting: severityOf(comparison, suite.forgetting) };
    });
    const standIns = new Set(compared.filter((_, i) => ruled[i].row.replaced));
    const rows = inOrder(compared, suite);
    return {
        rows,
        forgetting: forgettingOf(rows, standIns, suite),
        verdict: verdictOf(rows, idleRules(suite.rules, all), suite),
    };
}
function measuredRow(row, rules, estimates, held) {
    const results = rules.map((rule) => decideRule(row, rule, { estimates, held: held.get(rule) }));
    const pictured = picturedRule(row, rules, held);
    const [baseline, candidate] = [row.baseline, row.candidate];
    return {
        ...plain(row, results),
        ...worstOf(results),
        change: row.metric.unit === 'ratio' ? candidate / baseline - 1 : candidate - baseline,
        interval: intervalOf(row, estimates, pictured),
        smallestVisible: smallestVisible(row, estimates, pictured),
    };
}
function missingRow(row, rules) {
    const results = rules.map((rule) => decideRule(row, rule, null));
    const answered = row.replaced && results.length === 0;
    return {
        ...plain(row, results),
        decision: answered ? null : 'missing',
        level: answered ? null : 'block',
        change: null,
        interval: null,
        smallestVisible: null,
    };
}
function plain(row, rules) {
    const { task, pooled, role, n, groups, baseline, candidate, missing } = row;
    const { name, title, better, unit, equals } = row.metric;
    const facts = {
        task,
        pooled,
        role,
        metric: name,
        title,
        better,
        unit,
        equals,
        n,
        groups,
        baseline,
        candidate,
        missing,
    };
    return { ...facts, rules, forgetting: null, ...(row.note === undefined ? {} : { note: row.note }) };
}
const weight = { block: 0, warn: 1, info: 2 };
/** Of the rules by bound on the row's change, the one of the highest level; among those, the one nearest to failing. */
function picturedRule(row, rules, held) {
    const strain = (rule) => held.get(rule).p / held.get(rule).level;
    const first = rules
        .filter((rule) => rule.decide === 'bound' && rule.condition.kind !== 'min' && rule.condition.kind !== 'max')
        .sort((a, b) => weight[a.level] - weight[b.level] || strain(a) - strain(b))[0];
    return first === undefined ? null : { question: questionOf(first.condition, row.metric), held: held.get(first) };
}

;// CONCATENATED MODULE: ./lib/report/limits.js
/** The body of a comment, in characters (telia-oss/github-pr-resource #259); bytes are counted, to be safe. */
const commentLimit = 65_536;
/** A step's job summary, in bytes; a longer one is dropped whole, while the step stays green (actions/runner, FileCommandManager.cs). */
const summaryLimit = 1_048_576;
/** In characters, where there is room: longer ones are the words of other programs. */
const longestSentence = 1000;
/** Sentences so short that all that a report may say, and the head of its table, need half of a comment. */
const shortened = { sentence: 240, lines: 12 };
/**
 * The fullest rendering of at most `most` bytes. What goes first is what a decision needs least: worst samples one by one, what was
 * compared, folded rows, the ends of long sentences, and at last rows from the end of the table. Verdict and reasons always stay.
 */
function fitted(render, full, most) {
    const fits = (plan) => Buffer.byteLength(render(plan)) <= most;
    if (fits(full))
        return render(full);
    const plans = [{ ...full, worst: 0 }];
    plans.push({ ...plans.at(-1), compared: false });
    plans.push({ ...plans.at(-1), folded: false });
    plans.push({ ...plans.at(-1), ...shortened });
    for (const plan of plans) {
        if (!fits(plan))
            continue;
        if (plan !== plans[0])
            return render(plan);
        return render({ ...plan, worst: largest(full.worst, (worst) => fits({ ...plan, worst })) });
    }
    const bare = plans.at(-1);
    return render({ ...bare, rows: largest(full.rows, (rows) => fits({ ...bare, rows })) });
}
/** The largest number up to `most` that holds, where all below a number that holds do; 0 where none does. */
function largest(most, holds) {
    let low = 0;
    let high = most;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
;// CONCATENATED MODULE: ./lib/report/compared.js



/** What was compared, folded away: enough to see that both sides met the same data under the same conditions, and to repeat it. */
function comparedSection(report) {
    const { baseline, candidate, data } = report.compared;
    const parts = [
        baseline || candidate ? checkpointTable(baseline, candidate) : '',
        data.length > 0 ? dataTable(data) : '',
        metricList(report.rows),
        notes(report),
        settings(report),
        report.rows.length > 0 ? legend : '',
    ].filter(Boolean);
    return `<details><summary>What was compared</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}
/** A suite that could not be read has no settings to tell. */
function settings({ suite, compared }) {
    const { seed, resamples, errorBudget, versions } = compared;
    const read = suite.sha256 !== '';
    return [
        `Suite ${(0,shared_escape/* markdownCode */.D9)(suite.file)}${read ? ` sha256 ${compared_short(suite.sha256)}` : ''}`,
        read ? `seed ${seed}` : '',
        read ? `${(0,numbers/* formatCount */.B4)(resamples)} bootstrap resamples` : '',
        read ? `chance of a false block at most ${Number((errorBudget * 100).toPrecision(3))} %` : '',
        ...Object.entries(versions).map(([name, version]) => `${(0,shared_escape/* markdownText */.p7)(name, 60)} ${(0,shared_escape/* markdownText */.p7)(version, 60)}`),
    ]
        .filter(Boolean)
        .join(' · ');
}
const legend = 'The change is that of the candidate against the baseline on the same samples. Either end of the interval is a one-sided bound: ' +
    'a rule passes when the whole interval is allowed, fails when none of it is, and is inconclusive in between.';
function checkpointTable(baseline, candidate) {
    const line = (name, of) => [
        name,
        ...[baseline, candidate].map((side) => (side === null ? 'not opened' : of(side))),
    ];
    return (0,markdown_table/* markdownTable */.Q)([
        ['', 'Baseline', 'Candidate'],
        line('Checkpoint', ({ path }) => (0,shared_escape/* markdownCode */.D9)(path)),
        line('Fingerprint', ({ opened }) => compared_short(opened.fingerprint)),
        line('Tokenizer', ({ opened }) => compared_short(opened.tokenizer)),
        line('Chat template', ({ opened }) => (opened.template === null ? 'none' : compared_short(opened.template))),
        line('Precision', ({ opened }) => (0,shared_escape/* markdownText */.p7)(opened.precision)),
        line('Backend', ({ opened }) => `${(0,shared_escape/* markdownText */.p7)(opened.backend)}, ${(0,shared_escape/* markdownText */.p7)(opened.device)}`),
        line('Context', ({ opened }) => `${(0,numbers/* formatCount */.B4)(opened.contextLength)} tokens`),
        line('Versions', ({ opened }) => Object.entries(opened.versions)
            .map(([name, version]) => `${(0,shared_escape/* markdownText */.p7)(name, 60)} ${(0,shared_escape/* markdownText */.p7)(version, 60)}`)
            .join('<br>')),
    ]);
}
function dataTable(data) {
    return (0,markdown_table/* markdownTable */.Q)([
        ['Task', 'Data', 'Samples', 'sha256'],
        ...data.map(({ task, file, samples, sha256 }) => [
            (0,shared_escape/* markdownText */.p7)(task, 60),
            (0,shared_escape/* markdownCode */.D9)(file),
            (0,numbers/* formatCount */.B4)(samples),
            compared_short(sha256),
        ]),
    ], { align: ['l', 'l', 'r', 'l'] });
}
function metricList(rows) {
    const metrics = new Map(rows.map(({ title, equals }) => [title, equals]));
    return [...metrics].map(([title, equals]) => `- ${(0,shared_escape/* markdownText */.p7)(title, 60)}: ${(0,shared_escape/* markdownText */.p7)(equals, 300)}`).join('\n');
}
function notes({ compared: { baseline, candidate } }) {
    const lines = [
        ...(baseline?.opened.notes ?? []).map((note) => `- Baseline: ${(0,shared_escape/* markdownText */.p7)(note, 500)}`),
        ...(candidate?.opened.notes ?? []).map((note) => `- Candidate: ${(0,shared_escape/* markdownText */.p7)(note, 500)}`),
    ];
    return lines.join('\n');
}
function compared_short(hash) {
    return (0,shared_escape/* markdownCode */.D9)(hash.slice(0, 12));
}

;// CONCATENATED MODULE: ./lib/report/picture.js
const width = 13;
/**
 * The interval as a line of characters against what the rule allows: everything right of the bar is not allowed, whatever the metric.
 * `━●━  ┃` passes, `┃ ━●━` fails. Empty where there is no interval or no rule that limits the change.
 */
function intervalPicture(row) {
    const limit = limitOf(row);
    if (row.interval === null || row.change === null || limit === null)
        return '';
    const worse = row.better === 'higher' ? -1 : 1;
    const [from, to] = [row.interval.low * worse, row.interval.high * worse].sort((a, b) => a - b);
    const bar = limit * worse;
    const low = Math.min(from, bar);
    const span = Math.max(to, bar) - low || 1;
    const cell = (value) => Math.round(((value - low) / span) * (width - 1));
    const cells = new Array(width).fill('\u2500');
    cells.fill('\u2501', cell(from), cell(to) + 1);
    cells[cell(row.change * worse)] = '\u25CF';
    cells[cell(bar)] = '\u2503';
    return cells.join('');
}
/** The largest change that the row's gravest rule allows, in the row's unit; null where no rule speaks of the change. */
function limitOf(row) {
    for (const rule of [...row.rules].sort((a, b) => Number(b.decision === row.decision) - Number(a.decision === row.decision))) {
        const limit = allowedChange(row, rule);
        if (limit !== null)
            return limit;
    }
    return null;
}
function allowedChange({ unit, baseline, better }, { condition: { kind, limit } }) {
    if (kind === 'min' || kind === 'max' || baseline === null || baseline === 0)
        return null;
    const relative = limit.unit === 'percent' ? limit.amount : limit.amount / baseline;
    const amount = unit === 'ratio' ? relative : limit.unit === 'percent' ? limit.amount * baseline : limit.amount;
    if (kind === 'must_improve')
        return better === 'higher' ? amount : -amount;
    return kind === 'max_drop' ? -amount : amount;
}

;// CONCATENATED MODULE: ./lib/report/table.js





/** The comparison table in markdown. Figures never break across lines, so that a phone shows them whole. */
function comparisonTable(rows) {
    const table = (0,markdown_table/* markdownTable */.Q)([['Metric', 'Baseline', 'Candidate', 'Change', 'Interval', 'Decision'], ...rows.map(cells)], {
        align: ['l', 'r', 'r', 'r', 'l', 'l'],
        stringLength: string_width/* default */.A,
    });
    return rows.some((row) => intervalPicture(row) !== '') ? `${table}\n\n${table_legend}` : table;
}
const table_legend = '<small>In the line under an interval, everything right of the bar ┃ is not allowed.</small>';
function cells(row) {
    const { baseline, candidate, change, interval } = figures(row);
    const { emoji, word, allowed } = decisionView(row);
    const strong = row.decision === 'fail' ? '**' : '';
    const name = [emoji, `**${(0,shared_escape/* markdownText */.p7)(row.task, 40)}**`].filter(Boolean).join('\u00A0');
    const kind = [row.role, (0,shared_escape/* markdownText */.p7)(row.title, 60)].filter(Boolean).join(' · ');
    const picture = intervalPicture(row);
    return [
        `${name}<br>${unbroken(kind)}`,
        unbroken(baseline),
        unbroken(candidate),
        `${strong}${unbroken(change)}${strong}`,
        unbroken(interval) + (picture === '' ? '' : `<br><code>${picture}</code>`),
        [
            `${strong}${unbroken(word)}${strong}`,
            unbroken((0,shared_escape/* markdownText */.p7)(allowed, 80)),
            row.forgetting === null ? '' : unbroken(`forgetting: ${row.forgetting}`),
        ]
            .filter(Boolean)
            .join('<br>'),
    ];
}
function unbroken(text) {
    return text.replaceAll(' ', '\u00A0');
}

;// CONCATENATED MODULE: ./lib/report/worst-section.js


/**
 * Samples with both answers and the reference, folded away. Of every task its worst comes first, so that a cut list still shows
 * something of each.
 * @param most how many samples
 * @param length longest text, in characters
 */
function worstSection({ worst, rows }, most, length) {
    const chosen = inTurns(worst).slice(0, most);
    if (chosen.length === 0)
        return '';
    const title = chosen.length === 1 ? 'The sample that got worst' : `The ${(0,numbers/* formatCount */.B4)(chosen.length)} samples that got worst`;
    return `<details><summary>${title}</summary>\n\n${chosen.map((sample) => entry(sample, rows, length)).join('\n\n')}\n\n</details>`;
}
function entry(sample, rows, length) {
    const { task, metric, id, baseline, candidate, prompt, reference, baselineAnswer, candidateAnswer } = sample;
    const row = rows.find((each) => each.metric === metric);
    const unit = row?.unit ?? 'ratio';
    const figures = `${(0,shared_escape/* htmlText */.js)(row?.title ?? metric, 60)} ${(0,numbers/* formatValue */.Fl)(baseline, unit)} → ${(0,numbers/* formatValue */.Fl)(candidate, unit)}`;
    const part = (name, text) => text === null ? [] : [`<tr><td>${name}</td><td dir="auto">${(0,shared_escape/* htmlText */.js)(text, length)}</td></tr>`];
    return [
        '<table>',
        `<tr><th align="left" colspan="2">${(0,shared_escape/* htmlText */.js)(task, 40)} · ${(0,shared_escape/* markdownCode */.D9)(id, 80)} · ${figures}</th></tr>`,
        ...part(baselineAnswer === null ? 'Text' : 'Asked', prompt),
        ...part('Reference', reference),
        ...part('Baseline', baselineAnswer),
        ...part('Candidate', candidateAnswer),
        '</table>',
    ].join('\n');
}
/** First of every task, then the second of every task, and so on. */
function inTurns(samples) {
    const tasks = [...new Set(samples.map((sample) => sample.task))];
    const byTask = tasks.map((task) => samples.filter((sample) => sample.task === task));
    const longest = Math.max(0, ...byTask.map((group) => group.length));
    return Array.from({ length: longest }, (_, i) => byTask.flatMap((group) => group[i] ?? [])).flat();
}

;// CONCATENATED MODULE: ./lib/report/markdown.js








/** The report as markdown for GitHub, as full as the plan allows. */
function renderMarkdown(report, plan, place = {}) {
    const { shown, folded } = foldRows(report.rows.slice(0, plan.rows));
    const hidden = report.rows.length - plan.rows;
    return [
        `## ${report.verdict.exit === 0 ? '✅' : '⛔'} ${(0,shared_escape/* markdownText */.p7)(headline(report), 400)}`,
        markdown_alert(report, plan),
        shown.length > 0 ? comparisonTable(shown) : '',
        hidden > 0 ? `*and ${(0,numbers/* counted */.hS)(hidden, 'more row')}*` : '',
        markdown_remarks(report.rows, plan),
        plan.folded ? foldedSection(folded) : '',
        worstSection(report, plan.worst, plan.answer),
        plan.compared ? comparedSection(report) : '',
        leftOut(report, plan, folded.length, place),
        footer(report, place),
    ]
        .filter(Boolean)
        .join('\n\n')
        .concat('\n');
}
/** GitHub's coloured box with the sentences that decide: what went wrong, and what to do. */
function markdown_alert(report, { sentence, lines }) {
    const { verdict, forgetting, error, rows } = report;
    const say = (text) => prose(text, sentence);
    const reasons = freeReasons(report);
    const kind = verdict.exit !== 0 ? 'CAUTION' : rows.some(matters) || reasons.length > 0 ? 'NOTE' : '';
    const said = [
        ...(error ? [shownLines(error.what, lines).map(say).join('<br>')] : []),
        ...(forgetting.found || rows.length > 0 ? [say(forgetting.sentence)] : []),
        ...reasons.slice(0, 5).map(say),
    ];
    const todo = advice(report).map((advised) => `- ${say(advised)}`);
    const parts = [...said, ...(todo.length > 0 ? [['**What to do**', ...todo].join('\n')] : [])];
    if (parts.length === 0)
        return '';
    const text = parts.join('\n\n');
    return kind === '' ? text : [`> [!${kind}]`, ...text.split('\n').map((line) => `> ${line}`.trimEnd())].join('\n');
}
/** A sentence of the gate or of an error. A figure and its unit stay on one line. */
function prose(sentence, most) {
    return (0,shared_escape/* markdownText */.p7)(sentence, most).replace(/(?<=\d) (?=%|points?\b)/g, '\u00A0');
}
function shownLines(text, most) {
    const lines = (0,shared_escape/* linesOf */.Dx)(text);
    return lines.length > most
        ? [...lines.slice(0, most - 1), `and ${(0,numbers/* counted */.hS)(lines.length - most + 1, 'more line')}`]
        : lines;
}
const markdown_mostRemarks = 8;
/** Why a row failed, is missing or could not be settled, row by row, and what a metric has to say about its figures. */
function markdown_remarks(rows, { sentence }) {
    const concerning = rows.filter((row) => matters(row) && (row.decision !== 'pass' || row.missing !== null));
    const lines = concerning.flatMap((row) => {
        const name = `**${(0,shared_escape/* markdownText */.p7)(row.task, 40)} · ${(0,shared_escape/* markdownText */.p7)(row.title, 60)}**`;
        const emoji = decisionView(row).emoji || '▫️';
        if (row.missing !== null)
            return [`- ${emoji} ${name}: ${prose(row.missing, sentence)}`];
        return decisive(row).map(({ reason, line }) => {
            const where = line === null ? '' : `, line ${line}`;
            return `- ${emoji} ${name}${where}: ${prose(reason, sentence)}`;
        });
    });
    const notes = [...new Set(rows.flatMap((row) => row.note ?? []))].map((note) => `- ℹ️ ${prose(note, sentence)}`);
    const more = lines.length - markdown_mostRemarks;
    return [
        ...lines.slice(0, markdown_mostRemarks),
        ...(more > 0 ? [`- and ${(0,numbers/* counted */.hS)(more, 'more', 'more')}`] : []),
        ...notes.slice(0, 3),
    ].join('\n');
}
function foldedSection(rows) {
    if (rows.length === 0)
        return '';
    const title = `${(0,numbers/* counted */.hS)(rows.length, 'more row')} within the rules or without one`;
    return `<details><summary>${title}</summary>\n\n${comparisonTable(rows)}\n\n</details>`;
}
/** Says what did not fit, and where it stands. */
function leftOut(report, plan, folded, place) {
    const parts = [
        plan.worst < report.worst.length ? (0,numbers/* counted */.hS)(report.worst.length - plan.worst, 'worst sample') : '',
        plan.compared ? '' : 'what was compared',
        plan.sentence < longestSentence && sentencesOf(report).some((text) => text.length > plan.sentence)
            ? 'the ends of long sentences'
            : '',
        plan.folded || folded === 0 ? '' : (0,numbers/* counted */.hS)(folded, 'row within the rules', 'rows within the rules'),
        plan.rows < report.rows.length ? (0,numbers/* counted */.hS)(report.rows.length - plan.rows, 'row') : '',
    ].filter(Boolean);
    if (parts.length === 0)
        return '';
    const link = linkTo(place);
    const where = link ? `${link} and in report.json of the run folder` : 'report.json of the run folder';
    return `*Left out for length: ${parts.join(', ')}. The whole report is in ${where}.*`;
}
function sentencesOf({ error, forgetting, verdict, rows }) {
    const ofRows = rows.flatMap(({ missing, note, rules }) => [
        missing ?? '',
        note ?? '',
        ...rules.map((rule) => rule.reason),
    ]);
    return [error?.what ?? '', error?.hint ?? '', forgetting.sentence, ...verdict.reasons, ...ofRows];
}
function linkTo({ url, whole = 'the job summary' }) {
    return url !== undefined && /^https?:\/\/[\w.:/%~-]+$/.test(url) ? `<a href="${url}">${whole}</a>` : '';
}
function footer({ suite, started, seconds, compared }, { head }) {
    const version = compared.versions['checkpoint-gate'];
    return `<small>${[
        (0,shared_escape/* markdownText */.p7)(suite.name, 80),
        head === undefined ? '' : `commit ${(0,shared_escape/* markdownCode */.D9)((0,shared_escape/* cut */.Jj)(head, 9).replace('\u2026', ''))}`,
        (0,shared_escape/* markdownText */.p7)(started.replace(/:\d\d(\.\d+)?Z$/, ' UTC').replace('T', ' '), 40),
        (0,numbers/* formatDuration */.a3)(seconds),
        `Checkpoint Gate${version === undefined ? '' : ` ${(0,shared_escape/* markdownText */.p7)(version, 30)}`}`,
    ]
        .filter(Boolean)
        .join(' · ')}</small>`;
}
/** Everything there is. */
function fullPlan(report, answer) {
    const all = { rows: report.rows.length, folded: true, worst: report.worst.length, compared: true };
    return { ...all, answer, sentence: longestSentence, lines: 40 };
}

;// CONCATENATED MODULE: ./lib/report/comment.js


/** The pull request comment, without the hidden line by which it is found again. */
function renderComment(report, { room = commentLimit, ...place } = {}) {
    return fitted((plan) => renderMarkdown(report, plan, place), fullPlan(report, 700), room);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/report/json.js


const json_role = schemas/* enum */.k5n(['domain', 'general']).nullable();
const level = schemas/* enum */.k5n(['block', 'warn', 'info']);
const json_decision = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'missing']);
const severity = schemas/* enum */.k5n(['slight', 'mild', 'moderate', 'severe']);
const unit = schemas/* enum */.k5n(['points', 'ratio']).describe('points: candidate - baseline; ratio: candidate / baseline - 1');
const sha256 = schemas/* string */.YjP().describe('sha256, hexadecimal');
const json_versions = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const rule = schemas/* object */.Ikc({
    condition: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['min', 'max', 'max_drop', 'max_rise', 'must_improve']),
        limit: schemas/* object */.Ikc({
            amount: schemas/* number */.aig().describe('a fraction: "2%" is 0.02'),
            unit: schemas/* enum */.k5n(['own', 'points', 'percent']),
            written: schemas/* string */.YjP(),
        }),
    }),
    level,
    decide: schemas/* enum */.k5n(['bound', 'point']),
    decision: json_decision,
    reason: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int().nullable().describe('line of the suite'),
    samplesMissing: schemas/* number */.aig().nullable().describe('samples that would settle an inconclusive rule'),
});
const json_interval = schemas/* object */.Ikc({
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    lowLevel: schemas/* number */.aig().describe('one-sided confidence of the lower end'),
    highLevel: schemas/* number */.aig().describe('one-sided confidence of the upper end'),
});
const row = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    role: json_role,
    pooled: schemas/* array */.YOg(schemas/* string */.YjP()).nullable().describe('the tasks behind a pooled row'),
    baseline: schemas/* number */.aig().nullable(),
    candidate: schemas/* number */.aig().nullable(),
    change: schemas/* number */.aig().nullable(),
    unit,
    better: schemas/* enum */.k5n(['higher', 'lower']),
    interval: json_interval.nullable(),
    n: schemas/* number */.aig().int(),
    groups: schemas/* number */.aig().int(),
    decision: json_decision.nullable().describe('null: no rule names the row'),
    level: level.nullable(),
    forgetting: severity.nullable(),
    missing: schemas/* string */.YjP().nullable().describe('why the row could not be measured'),
    smallestVisible: schemas/* number */.aig().nullable(),
    rules: schemas/* array */.YOg(rule),
    equals: schemas/* string */.YjP().describe('what the metric is equal to'),
    note: schemas/* string */.YjP().exactOptional(),
});
const opened = schemas/* object */.Ikc({
    fingerprint: sha256,
    backend: schemas/* string */.YjP(),
    device: schemas/* string */.YjP(),
    precision: schemas/* string */.YjP(),
    tokenizer: sha256,
    template: sha256.nullable(),
    contextLength: schemas/* number */.aig(),
    versions: json_versions,
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const checkpoint = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), opened }).nullable();
/** report.json. Keys are written in this order. */
const reportSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    suite: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), file: schemas/* string */.YjP(), sha256 }),
    verdict: schemas/* object */.Ikc({
        name: schemas/* enum */.k5n(['passed', 'blocked', 'not-shown', 'invalid']),
        exit: schemas/* literal */.euz([0, 1, 2, 3]),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    forgetting: schemas/* object */.Ikc({
        found: schemas/* boolean */.zMY(),
        measured: schemas/* boolean */.zMY(),
        severity: severity.nullable(),
        rows: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), metric: schemas/* string */.YjP(), severity, change: schemas/* number */.aig(), unit })),
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
        versions: json_versions,
    }),
    worst: schemas/* array */.YOg(schemas/* object */.Ikc({
        task: schemas/* string */.YjP(),
        role: json_role,
        id: schemas/* string */.YjP(),
        metric: schemas/* string */.YjP(),
        baseline: schemas/* number */.aig(),
        candidate: schemas/* number */.aig(),
        prompt: schemas/* string */.YjP(),
        reference: schemas/* string */.YjP().nullable(),
        baselineAnswer: schemas/* string */.YjP().nullable(),
        candidateAnswer: schemas/* string */.YjP().nullable(),
    })),
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
        throw gateError('report-unreadable', { file, why: error.message }, error);
    }
    const version = value?.schema;
    if (version !== 1)
        throw gateError('report-schema-unknown', { file, version });
    const parsed = reportSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw gateError('report-unreadable', { file, why: `${issue.path.join('.')}: ${issue.message}` }, parsed.error);
}

;// CONCATENATED MODULE: ./lib/report/summary.js


/** The job summary: as the comment, with longer texts, and room for sixteen times as much. */
function renderSummary(report, place = {}) {
    return fitted((plan) => renderMarkdown(report, plan, place), fullPlan(report, 4000), summaryLimit - 1024);
}

;// CONCATENATED MODULE: ./lib/report/worst.js
/**
 * The samples that got worst, at most `most` of each task, the worst first. Log-losses are compared as ratios of perplexities, which
 * orders them by the loss per token, so that long texts do not come first for being long. Samples that did not get worse are left out.
 */
function worstSamples(tasks, most = 3) {
    return [...tasks].flatMap((judged) => worseOf(judged).slice(0, most));
}
/** The worst first; of equals, by id. */
function worseOf({ task, role, metric, pairs }) {
    const worse = [...pairs].flatMap((pair) => {
        const before = metric.value(metric.statistics(pair.baseline, pair.sample));
        const after = metric.value(metric.statistics(pair.candidate, pair.sample));
        const loss = worsening(metric, before, after);
        return loss > 0 ? [{ ...pair, loss, before, after }] : [];
    });
    worse.sort((a, b) => b.loss - a.loss || (a.sample.id < b.sample.id ? -1 : 1));
    return worse.map(({ sample, baseline, candidate, before, after }) => ({
        task,
        role,
        id: sample.id,
        metric: metric.name,
        baseline: before,
        candidate: after,
        prompt: askedOf(sample),
        reference: sample.references?.[0] ?? null,
        baselineAnswer: answerOf(baseline),
        candidateAnswer: answerOf(candidate),
    }));
}
/** NaN where a side has no value: nothing was scored in that sample. */
function worsening({ unit, better }, before, after) {
    if (!Number.isFinite(before) || !Number.isFinite(after))
        return Number.NaN;
    const rise = unit === 'ratio' ? after / before - 1 : after - before;
    return better === 'higher' ? -rise : rise;
}
function answerOf(evidence) {
    return evidence.kind === 'answer' ? evidence.text : null;
}
function askedOf({ text, prompt, messages }) {
    return text ?? prompt ?? (messages ?? []).map(({ role, content }) => `${role}: ${content}`).join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/unlike.js

/** What a reader must know where the two sides did not meet a task under the same conditions: a sentence, or null. */
function unlikeConditions(evaluated, baseline, candidate) {
    const { task } = evaluated;
    if (task.kind === 'perplexity')
        return task.maxTokens === null ? unlikeWindows(evaluated, baseline, candidate) : null;
    if (task.chat !== null || (baseline.template === null) === (candidate.template === null))
        return null;
    const owner = candidate.template === null ? 'baseline' : 'candidate';
    return (`Only the ${owner} has a chat template, so on ${task.name} the prompts went through it there and as they are on the other side. ` +
        'Add the template to the other checkpoint, or write chat: false on the task.');
}
function unlikeWindows(evaluated, baseline, candidate) {
    const shorter = Math.min(baseline.contextLength, candidate.contextLength);
    if (baseline.contextLength === candidate.contextLength)
        return null;
    // One tokenizer may need more tokens for a text than the other.
    const evidence = [...evaluated.baseline.values(), ...evaluated.candidate.values()];
    const isLong = evidence.some((e) => e.kind === 'likelihood' && e.tokens >= shorter);
    if (!isLong)
        return null;
    const [before, after] = [baseline, candidate].map((side) => (0,numbers/* formatCount */.B4)(side.contextLength));
    return (`The context of the baseline is ${before} tokens, that of the candidate ${after}, so on ${evaluated.task.name} the window over ` +
        'long texts differs. With max_tokens on the task both sides read the same.');
}

// EXTERNAL MODULE: ./lib/commands/version.js
var version = __webpack_require__(3014);
;// CONCATENATED MODULE: ./lib/commands/report.js










/** Decides from what a run folder holds, and writes the renderings that belong into it. */
function publishFolder(folder, record) {
    const report = reportOf(folder, record);
    folder.write('report.json', renderJson(report));
    folder.write('comment.md', renderComment(report));
    folder.write('summary.md', renderSummary(report));
    return report;
}
/** From evidence to report: no model, no clock, no network, so one folder always gives the same bytes. */
function reportOf(folder, record) {
    const { suite, error, opened } = record;
    const tasks = error === null ? suite.tasks.map((task) => evaluated(folder, task, opened)) : [];
    const outcome = error === null ? decide(evaluationOf(record, tasks)) : undecided(error);
    const [baseline, candidate] = evidence/* sides */.r.map((side) => {
        const found = opened[side];
        return found === null ? null : { path: suite[side].path, opened: found };
    });
    return {
        schema: 1,
        suite: { name: suite.name, file: suite.file, sha256: suite.sha256 },
        verdict: outcome.verdict,
        forgetting: outcome.forgetting,
        rows: outcome.rows,
        worst: worstSamples(judged(tasks, outcome.rows)),
        compared: {
            baseline: baseline ?? null,
            candidate: candidate ?? null,
            data: record.data,
            seed: suite.seed,
            resamples: suite.resamples,
            errorBudget: suite.errorBudget,
            versions: record.versions,
        },
        error: error === null ? null : { code: error.code, what: error.what, hint: error.hint },
        started: record.started,
        seconds: record.seconds,
    };
}
function evaluated(folder, task, opened) {
    const [baseline, candidate] = evidence/* sides */.r.map((side) => folder.evidence(side, task.name).load());
    const found = { task, samples: folder.readSamples(task.name), baseline: baseline, candidate: candidate };
    const { baseline: before, candidate: after } = opened;
    const note = before === null || after === null ? null : unlikeConditions(found, before, after);
    return note === null ? found : { ...found, note };
}
function evaluationOf({ suite, opened }, tasks) {
    const same = opened.baseline?.tokenizer === opened.candidate?.tokenizer;
    const reason = 'The two checkpoints split texts into different tokens.';
    return {
        suite,
        tasks,
        metrics: new Map(registry/* metrics */.qd.map((metric) => [metric.name, metric])),
        comparable: same ? { perplexity: true, reason: null } : { perplexity: false, reason },
    };
}
/** Every task is judged by the metric of its gravest row, so that the samples explain the decision. */
function judged(tasks, rows) {
    return tasks.flatMap(({ task, samples, baseline, candidate }) => {
        const gravest = rows.find((row) => row.task === task.name && row.missing === null);
        const metric = gravest === undefined ? undefined : (0,registry/* findMetric */.GF)(gravest.metric);
        if (metric === undefined)
            return [];
        const pairs = samples.flatMap((sample) => {
            const [before, after] = [baseline.get(sample.id), candidate.get(sample.id)];
            return before && after ? [{ sample, baseline: before, candidate: after }] : [];
        });
        return [{ task: task.name, role: task.role, metric, pairs }];
    });
}
/** The report of a suite that cannot be read: nothing was evaluated, and everybody should see why. */
function unreadReport(suite, error) {
    return {
        schema: 1,
        suite: { ...suite, sha256: '' },
        ...undecided({ what: error.message, exit: error.exit }),
        worst: [],
        compared: { baseline: null, candidate: null, data: [], seed: 0, resamples: 0, errorBudget: 0, versions },
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

// EXTERNAL MODULE: ./lib/checkpoint/fingerprint.js
var fingerprint = __webpack_require__(1222);
// EXTERNAL MODULE: ./lib/checkpoint/locate.js + 3 modules
var locate = __webpack_require__(313);
;// CONCATENATED MODULE: ./lib/checkpoint/libraries.js
/** Versions of the libraries that split and render, for the report. Kept equal to package.json by a test. */
const libraryVersions = { '@huggingface/tokenizers': '0.2.0', '@huggingface/jinja': '0.5.11' };

// EXTERNAL MODULE: ./lib/checkpoint/settings.js
var checkpoint_settings = __webpack_require__(297);
// EXTERNAL MODULE: ./lib/checkpoint/template.js + 2 modules
var checkpoint_template = __webpack_require__(2004);
// EXTERNAL MODULE: ./lib/checkpoint/tokenizer/tokenizer.js + 5 modules
var tokenizer_tokenizer = __webpack_require__(3228);
// EXTERNAL MODULE: ./lib/shared/limits.js
var limits = __webpack_require__(9381);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/checkpoint/tokenizer/stream.js
/** A clean-up of spaces draws together at most so many characters, the first of them a space. */
const longestCleaned = 4;
/**
 * Decodes only a window of tokens at a time: from the last settled place on, with the tokens before it as context, since a decoder treats
 * the first piece unlike the others.
 */
function textStream(tokenizer, options) {
    let window = [];
    let settled = 0;
    const all = [];
    let given = '';
    // The raw text decides: " ' " is a quote that has lost its spaces only until more follows.
    const undecided = (ids) => {
        const raw = tokenizer.decode(ids, { ...options, raw: true });
        return raw.endsWith('\uFFFD') || (tokenizer.cleansUp && raw.slice(-longestCleaned).includes(' '));
    };
    const text = (ids) => tokenizer.decode(ids, options);
    return {
        push(id) {
            all.push(id);
            window.push(id);
            const before = text(window.slice(0, settled));
            const now = text(window);
            const grown = now.length > before.length && now.startsWith(before);
            if (!grown || undecided(window))
                return '';
            const fresh = now.slice(before.length);
            window = window.slice(settled);
            settled = window.length;
            given += fresh;
            return fresh;
        },
        end() {
            const whole = text(all);
            const rest = whole.startsWith(given) ? whole.slice(given.length) : '';
            given = whole;
            return rest;
        },
    };
}

;// CONCATENATED MODULE: ./lib/backends/onnx/batches.js
/** Requests that are looked at together, so that like lengths meet. */
const ahead = 1024;
/**
 * Groups pieces of like length: sorted from the longest down, so that padding is small and the first batch shows the highest need of
 * memory; then cut where rows times the longest row pass the budget. A piece longer than the budget is a batch of its own.
 */
function batches(pieces, budget, mostRows = Number.POSITIVE_INFINITY) {
    const found = [];
    let batch = [];
    for (const piece of [...pieces].sort((a, b) => b.length - a.length)) {
        const width = batch[0]?.length ?? piece.length;
        if (batch.length > 0 && (batch.length >= mostRows || (batch.length + 1) * width > budget)) {
            found.push(batch);
            batch = [];
        }
        batch.push(piece);
    }
    if (batch.length > 0)
        found.push(batch);
    return found;
}
/**
 * Takes items of a stream in groups: as many as come without waiting, at most `most`. A source that gives the next item only after an
 * answer to the last one is served too.
 */
async function* groups(source, most) {
    const iterator = source[Symbol.asyncIterator]();
    let pending = null;
    try {
        for (;;) {
            const group = [];
            let ended = false;
            while (group.length < most) {
                pending ??= iterator.next();
                const result = group.length === 0 ? await pending : await soon(pending);
                if (result === null)
                    break;
                pending = null;
                ended = result.done === true;
                if (result.done)
                    break;
                group.push(result.value);
            }
            if (group.length > 0)
                yield group;
            if (ended)
                return;
        }
    }
    finally {
        // Whoever waits for an item that never comes must not hold up the end.
        void iterator.return?.().catch(() => { });
    }
}
function soon(promise) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, 10, null);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

;// CONCATENATED MODULE: ./lib/backends/onnx/checkpoint.js

/** @throws GateError `onnx-vocabulary` for a token that the model has no row for */
function checkIds({ files, graph, tokenizer }, ids, id) {
    const rows = graph.signature.embeddingRows ?? graph.signature.vocabulary;
    // Only a tokenizer that is larger than the model can give such a token.
    if (rows === null || tokenizer.highestId < rows)
        return;
    for (let i = 0; i < ids.length; i++) {
        const token = ids[i] ?? 0;
        if (token >= rows)
            throw (0,errors/* gateError */.em)('onnx-vocabulary', { file: files.onnx, tokenizer: files.tokenizer, id, token, rows });
    }
}
function badValues({ files }, id, reason) {
    return (0,errors/* gateError */.em)('onnx-values', { checkpoint: files.source, file: files.onnx, id, reason });
}

;// CONCATENATED MODULE: ./lib/backends/onnx/answering.js





/** One answer while its tokens come in: looks for stop strings in the text that the tokens settle. */
class Answer {
    request;
    promptTokens;
    #tokenizer;
    #stream;
    #ids = [];
    #text = '';
    constructor(request, promptTokens, tokenizer) {
        this.request = request;
        this.promptTokens = promptTokens;
        this.#tokenizer = tokenizer;
        this.#stream = textStream(tokenizer, { skipSpecial: true });
    }
    /** Takes the next token; gives the answer where a stop string has now come. */
    push(token) {
        this.#ids.push(token);
        if (this.request.stop.length === 0)
            return null;
        this.#text += this.#stream.push(token);
        return this.#stopped();
    }
    end(reason) {
        if (this.request.stop.length > 0) {
            this.#text += this.#stream.end();
            const stopped = this.#stopped();
            if (stopped)
                return stopped;
        }
        return this.#generated(this.#tokenizer.decode(this.#ids, { skipSpecial: true }), reason);
    }
    #stopped() {
        const places = this.request.stop
            .map((stop) => (stop === '' ? -1 : this.#text.indexOf(stop)))
            .filter((at) => at >= 0);
        return places.length > 0 ? this.#generated(this.#text.slice(0, Math.min(...places)), 'stop') : null;
    }
    #generated(text, finish) {
        return { id: this.request.id, text, tokenIds: this.#ids, promptTokens: this.promptTokens, finish };
    }
}
/** null: greedy. A row's random numbers come from the seed and the sample's id alone. */
function drawing({ temperature, topP, topK, seed }, id) {
    if (temperature <= 0)
        return null;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${seed}\0${id}`).digest();
    const state = Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32LE(at));
    if (state.every((word) => word === 0))
        state[0] = 1;
    return { temperature, topP, topK, state };
}
/** Prompts that wait in the process before more are read: enough to fill every place that becomes free. */
const enough = 64;
/** Prompts as work: the process batches them as it likes; this side puts the text together and looks for stop strings. */
function answeringWork(requests, checkpoint, limits, nextKey) {
    const { tokenizer, settings, contextLength } = checkpoint;
    const answers = new Map();
    return {
        kind: 'generate',
        async take(outlet, process) {
            process.send({ type: 'limits', ...limits });
            for await (const group of groups(requests, ahead)) {
                const prompts = group.map((request) => {
                    const ids = promptIds(checkpoint, request);
                    const most = Math.min(request.maxNewTokens, contextLength - ids.length);
                    const key = nextKey();
                    answers.set(key, new Answer(request, ids.length, tokenizer));
                    return { key, ids, most, ends: settings.eosIds, drawing: drawing(request.sampling, request.id) };
                });
                process.expect(prompts.length);
                process.send({ type: 'generate', prompts: prompts.sort((a, b) => b.ids.length - a.ids.length) });
                await outlet.until(() => answers.size < enough);
            }
            await outlet.until(() => answers.size === 0);
        },
        hear(message, outlet, process) {
            if (message.type !== 'tokens')
                return;
            const unwanted = [];
            for (const [i, key] of message.keys.entries()) {
                const answer = answers.get(key);
                if (!answer)
                    continue;
                const token = message.tokens[i] ?? -1;
                const finished = message.finished[i] ?? null;
                if (finished === 'values') {
                    outlet.fail(badValues(checkpoint, answer.request.id, 'its logits are not all finite'));
                    return;
                }
                const stopped = token >= 0 ? answer.push(token) : null;
                if (stopped && finished === null)
                    unwanted.push(key);
                const generated = stopped ?? (finished ? answer.end(finished) : null);
                if (!generated)
                    continue;
                answers.delete(key);
                process.expect(-1);
                outlet.push(generated);
            }
            if (unwanted.length > 0)
                process.send({ type: 'drop', keys: unwanted });
        },
        keys: () => [...answers.keys()],
    };
}
/** @throws GateError `onnx-no-template`, `onnx-prompt-empty`, `onnx-prompt-long`, `onnx-vocabulary` */
function promptIds(checkpoint, { id, prompt, maxNewTokens }) {
    const { tokenizer, template, contextLength, files } = checkpoint;
    let ids;
    if ('messages' in prompt) {
        if (!template)
            throw (0,errors/* gateError */.em)('onnx-no-template', { checkpoint: files.source, id });
        ids = tokenizer.encode(template.render(prompt.messages, { addGenerationPrompt: true }), { addSpecialTokens: false });
    }
    else {
        // What the tokenizer puts behind a whole text would end the answer before it began.
        const whole = tokenizer.encode(prompt.text, { addSpecialTokens: true });
        ids = whole.slice(0, whole.length - tokenizer.affixes.suffix.length);
    }
    if (ids.length === 0)
        throw (0,errors/* gateError */.em)('onnx-prompt-empty', { checkpoint: files.source, id });
    if (ids.length >= contextLength) {
        throw (0,errors/* gateError */.em)('onnx-prompt-long', {
            checkpoint: files.source,
            id,
            tokens: ids.length,
            contextLength,
            maxNewTokens,
        });
    }
    checkIds(checkpoint, ids, id);
    return Int32Array.from(ids);
}

// EXTERNAL MODULE: ./lib/backends/onnx/graph/graph.js + 12 modules
var graph_graph = __webpack_require__(5574);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/environment.js
var environment = __webpack_require__(7739);
;// CONCATENATED MODULE: ./lib/backends/onnx/process.js






/** The process that holds the model: started, spoken to, and ended. However it ends, whoever waits for it is told. */
class ModelProcess {
    #child;
    #file;
    #silence;
    #listeners = new Set();
    #errors = '';
    #failure = null;
    #timer;
    /** Messages that an answer is owed for. */
    #working = 0;
    constructor(file, { libraries, silence }) {
        this.#file = file;
        this.#silence = silence;
        this.#child = (0,external_node_child_process_.fork)(childFile(), [], {
            // Advanced: typed arrays as they are. No inherited flags: a debugger's port can be had once.
            serialization: 'advanced',
            execArgv: [],
            stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
            env: (0,environment/* childEnvironment */.Q)(libraries),
        });
        this.#child.stderr?.setEncoding('utf8').on('data', (text) => {
            this.#errors = (this.#errors + text).slice(-4096);
        });
        this.#child.on('message', (message) => this.#hear(message));
        this.#child.on('error', (error) => this.#fail((0,errors/* gateError */.em)('onnx-child-failed', { file, reason: error.message }, error)));
        this.#child.on('close', (code, signal) => this.#fail(this.#death(code, signal)));
    }
    /** Starts the process and has it read the model's graph. */
    static async open(message, options, signal) {
        signal.throwIfAborted();
        const process = new ModelProcess(message.file, options);
        try {
            const opened = await process.#first(message, signal);
            return { process, opened };
        }
        catch (error) {
            process.kill(error);
            throw error;
        }
    }
    #first(message, signal) {
        return new Promise((resolve, reject) => {
            const done = () => {
                signal.removeEventListener('abort', abort);
                leave();
            };
            const abort = () => {
                done();
                reject(signal.reason);
            };
            const leave = this.listen({
                message: (answer) => {
                    done();
                    this.expect(-1);
                    if (answer.type === 'opened')
                        resolve(answer);
                },
                failed: (error) => {
                    done();
                    reject(error);
                },
            });
            signal.addEventListener('abort', abort);
            this.send(message);
            this.expect(1);
        });
    }
    /** Why it cannot be used any more; null: it can. */
    get failure() {
        return this.#failure;
    }
    listen(listener) {
        if (this.#failure)
            queueMicrotask(() => listener.failed(this.#failure));
        else
            this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    send(message) {
        // A channel that closes meanwhile is told by the process's end.
        if (this.#child.connected)
            this.#child.send(message, () => { });
    }
    /** So many pieces of work more are owed; less, where some are not wanted any more. */
    expect(count) {
        this.#working = Math.max(0, this.#working + count);
        this.#watch();
    }
    /** Ends it at once, also in the middle of a run. */
    kill(reason) {
        this.#fail(reason);
    }
    /** Ends it and waits until its memory is given back. */
    async close() {
        const gone = this.#child.exitCode !== null || this.#child.signalCode !== null;
        const closed = gone ? Promise.resolve() : new Promise((resolve) => this.#child.once('close', resolve));
        this.kill((0,errors/* gateError */.em)('onnx-child-failed', { file: this.#file, reason: 'it was closed' }));
        await closed;
    }
    #hear(message) {
        this.#watch();
        if (message.type === 'failed' && message.kind !== 'values')
            this.#fail(this.#named(message));
        else
            for (const listener of [...this.#listeners])
                listener.message(message);
    }
    #fail(error) {
        this.#stopWatch();
        if (this.#failure)
            return;
        this.#failure = error;
        // A signal like any other: SIGTERM would wait for the end of a run.
        this.#child.kill('SIGKILL');
        for (const listener of [...this.#listeners])
            listener.failed(error);
    }
    #watch() {
        this.#stopWatch();
        if (this.#working === 0 || this.#failure)
            return;
        const seconds = Math.round(this.#silence / 1000);
        this.#timer = setTimeout(() => this.#fail((0,errors/* gateError */.em)('onnx-child-silent', { file: this.#file, seconds })), this.#silence);
    }
    #stopWatch() {
        clearTimeout(this.#timer);
    }
    #death(code, signal) {
        const lines = this.#errors.trim().split('\n');
        const last = lines.find((line) => /error|terminate|abort/i.test(line)) ?? lines.at(-1) ?? '';
        return (0,errors/* gateError */.em)('onnx-child-died', { file: this.#file, signal, code, last });
    }
    #named({ kind, message, code, hint, exit }) {
        const file = this.#file;
        if (kind === 'user') {
            return new errors/* GateError */.ue(code, {
                what: message,
                hint: hint ?? '',
                exit: exit === 2 ? 'badInput' : 'notFinished',
            });
        }
        if (kind === 'device')
            return (0,errors/* gateError */.em)('onnx-device', { file, reason: message });
        if (kind === 'runtime')
            return (0,errors/* gateError */.em)('onnx-runtime', { reason: message });
        if (kind === 'session')
            return (0,errors/* gateError */.em)('onnx-refused', { file, reason: message });
        return (0,errors/* gateError */.em)('onnx-run-failed', { file, reason: message });
    }
}
/** Beside the sources as they lie, or a bundle of its own beside the program's bundle. */
function childFile() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const candidates = ['child/main.ts', 'child/main.js', '../child/index.js'].map((file) => (0,external_node_path_.join)(here, file));
    return candidates.find((file) => (0,external_node_fs_.existsSync)(file)) ?? candidates[0];
}

;// CONCATENATED MODULE: ./lib/backends/onnx/windows.js
/**
 * Cuts a text into windows that slide over it, so that every token from `first` on is scored once, with as much context as the model
 * takes: as the perplexity guide of transformers does, but the last window reaches back over its whole length too.
 * @param length tokens of the text
 * @param first the first token that is scored, at least 1: nothing stands before a text's beginning
 * @param context most tokens of a window
 * @param stride new tokens of a window but the first; between 1 and `context` - 1
 */
function windows(length, first, context, stride) {
    const found = [];
    const step = Math.min(Math.max(1, stride), context - 1);
    for (let done = Math.max(1, first); done < length;) {
        // The first window is full of new tokens, as far as the context before them leaves room.
        const end = Math.min(length, found.length === 0 ? Math.max(context, done + step) : done + step);
        const start = Math.max(0, end - context);
        found.push({ start, end, from: done - start });
        done = end;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/scoring.js



/**
 * What is scored of a text, and in which windows. Without a context, the first token is read but not scored, as nothing stands before it.
 * A context and a text are split into tokens together, and the text's tokens are those that the context alone does not have; spaces at the
 * context's end go to the text, where a tokenizer would put them (as lm-evaluation-harness 0.4 does).
 */
function planText(request, tokenizer, bos, contextLength) {
    const { prefix, suffix } = tokenizer.affixes;
    const context = (request.context ?? '').trimEnd();
    const text = (request.context ?? '').slice(context.length) + request.text;
    const whole = tokenizer.encode(context + text, { addSpecialTokens: true });
    const before = context === '' ? [] : tokenizer.encode(context, { addSpecialTokens: false });
    const addsBos = request.addBos === true && bos !== null && whole[0] !== bos;
    const ids = addsBos ? [bos, ...whole] : whole;
    const front = prefix.length + (addsBos ? 1 : 0);
    const first = Math.max(1, front + before.length);
    const length = Math.min(ids.length, request.maxTokens ?? ids.length);
    const cut = length < ids.length;
    const kept = ids.slice(0, length);
    // Tokens that the tokenizer puts behind a text are scored, but stand for none of it.
    const textEnd = Math.min(length, ids.length - suffix.length);
    return {
        id: request.id,
        ids: Int32Array.from(kept),
        first,
        windows: windows(length, first, contextLength, request.stride ?? Math.floor(contextLength / 2)),
        bytes: first < textEnd ? tokenizer.bytesOf(kept.slice(first, textEnd), { atStart: first === front }) : 0,
        cut,
    };
}
/** A text's result while its windows come back. */
class TextResult {
    plan;
    #logprobs;
    #missing;
    constructor(plan) {
        this.plan = plan;
        this.#logprobs = new Float64Array(Math.max(0, plan.ids.length - plan.first));
        this.#missing = plan.windows.length;
    }
    get complete() {
        return this.#missing === 0;
    }
    put(window, logprobs) {
        this.#logprobs.set(logprobs, window.start + window.from - this.plan.first);
        this.#missing -= 1;
    }
    scored() {
        const { id, ids, first, bytes, cut } = this.plan;
        return { id, logprobs: this.#logprobs, tokenIds: Array.from(ids.subarray(first)), bytes, cut };
    }
}
/** Batches that the process has before it: while it computes one, the next is there already. */
const underWay = 3;
/** Texts as work: planned, cut into windows, batched with others of like length. */
function scoringWork(requests, checkpoint, limits, nextKey) {
    const { tokenizer, settings, contextLength } = checkpoint;
    const waiting = new Map();
    return {
        kind: 'score',
        async take(outlet, process) {
            for await (const group of groups(requests, ahead)) {
                const pieces = [];
                for (const request of group) {
                    const plan = planText(request, tokenizer, settings.bosId?.value ?? null, contextLength);
                    checkIds(checkpoint, plan.ids, request.id);
                    const result = new TextResult(plan);
                    if (result.complete)
                        outlet.push(result.scored());
                    for (const window of plan.windows)
                        pieces.push({ result, window, length: window.end - window.start });
                }
                for (const batch of batches(pieces, limits.tokens, limits.rows)) {
                    await outlet.until(() => waiting.size < underWay);
                    const key = nextKey();
                    waiting.set(key, batch);
                    process.expect(1);
                    const sent = batch.map(({ result: { plan }, window: { start, end, from } }) => ({
                        ids: plan.ids.slice(start, end),
                        from,
                    }));
                    process.send({ type: 'score', key, pieces: sent });
                }
            }
            await outlet.until(() => waiting.size === 0);
        },
        hear(message, outlet, process) {
            if (message.type === 'failed') {
                const bad = waiting.get(message.key ?? -1)?.[message.piece ?? 0];
                if (bad)
                    outlet.fail(badValues(checkpoint, bad.result.plan.id, message.message));
            }
            const batch = message.type === 'scored' ? waiting.get(message.key) : undefined;
            if (message.type !== 'scored' || !batch)
                return;
            waiting.delete(message.key);
            process.expect(-1);
            for (const [i, { result, window }] of batch.entries()) {
                result.put(window, message.logprobs[i]);
                if (result.complete)
                    outlet.push(result.scored());
            }
        },
        keys: () => [...waiting.keys()],
    };
}

;// CONCATENATED MODULE: ./lib/backends/onnx/outlet.js
/** What one side pushes and the other takes in a `for await`, in order; the pushing side can wait until enough has gone. */
class Outlet {
    #items = [];
    #ended = false;
    #error = null;
    #wake = () => { };
    #waiters = [];
    push(item) {
        this.#items.push(item);
        this.#wake();
    }
    end() {
        this.#ended = true;
        this.#wake();
    }
    /** Ends at once, with what is still there left behind. */
    fail(reason) {
        this.#error ??= { reason };
        this.#wake();
        for (const { reject } of this.#waiters.splice(0))
            reject(reason);
    }
    /** Resolves once `when` holds; it is asked at every `check`. Rejects when the outlet fails. */
    until(when) {
        if (this.#error)
            return Promise.reject(this.#error.reason);
        if (when())
            return Promise.resolve();
        return new Promise((resolve, reject) => this.#waiters.push({ when, resolve, reject }));
    }
    check() {
        const ready = this.#waiters.filter(({ when }) => when());
        this.#waiters = this.#waiters.filter((waiter) => !ready.includes(waiter));
        for (const { resolve } of ready)
            resolve();
    }
    async *[Symbol.asyncIterator]() {
        for (;;) {
            if (this.#error)
                throw this.#error.reason;
            const item = this.#items.shift();
            if (item !== undefined)
                yield item;
            else if (this.#ended)
                return;
            else {
                await new Promise((resolve) => {
                    this.#wake = resolve;
                });
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/backends/onnx/streams.js

/** Why a process was ended that may be started again. */
const aborted = new Error('aborted');
/** The streams over one process, which is started anew after an abort. */
class Streams {
    #start;
    #open = { score: 0, generate: 0 };
    #process;
    constructor(process, start) {
        this.#process = process;
        this.#start = start;
    }
    /** Joins both directions of a stream, and cleans up however it ends. */
    async *run(work, signal) {
        signal.throwIfAborted();
        // One that was ended by an abort is started anew; one that broke stays broken.
        if (this.#process.failure === aborted)
            this.#process = await this.#start();
        const process = this.#process;
        // The signal may have come while it started, and is not heard after that.
        signal.throwIfAborted();
        const outlet = new Outlet();
        const abort = () => {
            outlet.fail(signal.reason);
            process.kill(aborted);
        };
        signal.addEventListener('abort', abort);
        const leave = process.listen({
            message: (message) => {
                try {
                    work.hear(message, outlet, process);
                    outlet.check();
                }
                catch (error) {
                    // Nobody stands above an event: thrown on, it would end the whole program as if a rule were broken.
                    outlet.fail(error);
                }
            },
            failed: (error) => outlet.fail(error),
        });
        const other = work.kind === 'score' ? 'generate' : 'score';
        if (this.#open[other] === 0)
            process.send({ type: 'release', work: other });
        this.#open[work.kind] += 1;
        try {
            work.take(outlet, process).then(() => outlet.end(), (error) => outlet.fail(error));
            yield* outlet;
        }
        finally {
            this.#open[work.kind] -= 1;
            signal.removeEventListener('abort', abort);
            leave();
            outlet.fail(aborted);
            const keys = work.keys();
            if (keys.length > 0) {
                process.expect(-keys.length);
                process.send({ type: 'drop', keys });
            }
        }
    }
    close() {
        return this.#process.close();
    }
}

;// CONCATENATED MODULE: ./lib/backends/onnx/backend.js










/** Tokens of a batch whose texts are scored: enough for full speed; more only takes memory. */
const scoringTokens = 1536;
/** Rows of an answering batch: a step reads all weights once, however many rows it serves. */
const answeringRows = 16;
const answeringTokens = 8192;
/** What a context is taken to be where no file tells. */
const usualContext = 2048;
const usualSilence = 20 * 60_000;
/**
 * Opens a checkpoint of ONNX files: its graph, tokenizer and template here, its weights in a process of its own, which holds the runtime.
 * @throws GateError of the checkpoint's files, `onnx-*` of the graph, `onnx-device`, `onnx-runtime`
 */
async function openOnnx(options) {
    const { files, fingerprint, signal } = options;
    const graph = (0,graph_graph/* readGraph */.t)(files.onnx);
    const tokenizer = await (0,tokenizer_tokenizer/* loadTokenizer */.Y)(files);
    const [template, settings] = await Promise.all([(0,checkpoint_template/* chatTemplate */.V)(files, tokenizer), (0,checkpoint_settings/* generationSettings */.c)(files, tokenizer)]);
    const contextLength = settings.contextLength?.value ?? usualContext;
    const message = {
        type: 'open',
        runtime: options.runtime.folder,
        file: files.onnx,
        device: options.device,
        threads: options.threads ?? (0,limits/* availableCores */.o5)(),
    };
    const { libraries, version } = options.runtime;
    const start = () => ModelProcess.open(message, { libraries, silence: options.silence ?? usualSilence }, signal);
    const { process, opened } = await start();
    const streams = new Streams(process, async () => (await start()).process);
    return new OnnxBackend({
        fingerprint,
        backend: 'onnx',
        device: opened.device,
        precision: graph.precision,
        tokenizer: tokenizer.fingerprint,
        template: template?.sha256 ?? null,
        contextLength,
        versions: { 'onnxruntime-node': version, ...libraryVersions },
        notes: [
            ...files.notes,
            ...graph.notes,
            ...tokenizer.notes,
            ...(template?.notes ?? []),
            ...opened.notes,
            ...(settings.contextLength ? [] : [`no file tells the context length; ${usualContext} tokens were taken`]),
            ...(settings.eosIds.length > 0 ? [] : ['no file names an end token, so answers end at their limit']),
        ],
    }, { files, graph, tokenizer, template, settings, contextLength }, options, streams);
}
/** Where logits of all positions are made, their memory bounds the batch: 256 MB of them. */
function tokensOfWhole({ isSplit, signature }) {
    return isSplit ? Number.POSITIVE_INFINITY : Math.floor(2 ** 26 / (signature.vocabulary ?? 2 ** 16));
}
class OnnxBackend {
    opened;
    #checkpoint;
    #limits;
    #streams;
    #keys = 0;
    constructor(opened, checkpoint, limits, streams) {
        this.opened = opened;
        this.#checkpoint = checkpoint;
        this.#limits = limits;
        this.#streams = streams;
    }
    score = (requests, signal) => {
        const { graph } = this.#checkpoint;
        const tokens = this.#limits.batchTokens ?? Math.min(scoringTokens, tokensOfWhole(graph));
        const rows = graph.signature.alone ? 1 : this.#limits.batchRows;
        return this.#streams.run(scoringWork(requests, this.#checkpoint, { tokens, rows }, this.#nextKey), signal);
    };
    generate = (requests, signal) => {
        const tokens = this.#limits.batchTokens ?? answeringTokens;
        const rows = this.#limits.batchRows ?? answeringRows;
        return this.#streams.run(answeringWork(requests, this.#checkpoint, { tokens, rows }, this.#nextKey), signal);
    };
    close() {
        return this.#streams.close();
    }
    #nextKey = () => this.#keys++;
}

// EXTERNAL MODULE: ./lib/backends/onnx/runtime/runtime.js
var runtime_runtime = __webpack_require__(2126);
;// CONCATENATED MODULE: ./lib/backends/open.js




/** Finds a side's checkpoint, downloading it where it lies on the hub. Throws the GateErrors of the checkpoint room. */
async function identify(source, where, progress) {
    const files = await (0,locate/* locate */.x)(source, where, progress);
    return { source, files, fingerprint: await (0,fingerprint/* fingerprint */.R)(files, where.cache, progress, where.signal) };
}
/** Opens a checkpoint with the backend that can; so far that is always ONNX. */
async function openCheckpoint(checkpoint, options) {
    const { source, files, fingerprint } = checkpoint;
    const { progress, signal } = options;
    const runtime = await (0,runtime_runtime/* findRuntime */.w4)({ folder: options.runtime ?? undefined, device: source.device, progress, signal });
    const { device, threads, batchTokens } = source;
    return openOnnx({ files, fingerprint, device, threads, batchTokens, runtime, signal });
}

// EXTERNAL MODULE: ./lib/samples/read.js + 9 modules
var samples_read = __webpack_require__(6728);
// EXTERNAL MODULE: ./lib/commands/environment.js
var commands_environment = __webpack_require__(2131);
;// CONCATENATED MODULE: ./lib/tasks/task.js
/** A list as the stream that backends take. */
async function* stream(items) {
    yield* items;
}

;// CONCATENATED MODULE: ./lib/tasks/generate.js


/** The model answers each sample's prompt; answers are compared with references. */
const generate = {
    evidence: 'answer',
    settings: (task, seed) => ({
        kind: task.kind,
        prompt: task.prompt,
        system: task.system,
        chat: task.chat,
        maxNewTokens: task.maxNewTokens,
        temperature: task.temperature,
        topP: task.topP,
        topK: task.topK,
        stop: task.stop,
        seed: task.temperature > 0 ? seed : 0,
    }),
    async *evaluate(task, seed, samples, backend, signal) {
        const hasTemplate = backend.opened.template !== null;
        if (task.chat === true && !hasTemplate)
            throw (0,errors/* gateError */.em)('chat-without-template', { task: task.name });
        const chat = task.chat ?? hasTemplate;
        const requests = samples.map((sample) => request(task, sample, chat, seed));
        for await (const g of backend.generate(stream(requests), signal)) {
            yield {
                kind: 'answer',
                id: g.id,
                text: g.text,
                finish: g.finish,
                promptTokens: g.promptTokens,
                newTokens: g.tokenIds.length,
            };
        }
    },
};
function request(task, sample, chat, seed) {
    const { temperature, topP, topK, maxNewTokens, stop } = task;
    return {
        id: sample.id,
        prompt: chat ? { messages: conversation(task, sample) } : { text: plainPrompt(task, sample) },
        maxNewTokens,
        sampling: { temperature, topP, topK, seed },
        stop,
    };
}
/** The sample's conversation, with the task's system message in front where the sample has none of its own. */
function conversation(task, sample) {
    const turns = task.prompt === null && sample.messages ? sample.messages : [{ role: 'user', content: userTurn(task, sample) }];
    if (task.system === null || turns[0]?.role === 'system')
        return turns;
    return [{ role: 'system', content: task.system }, ...turns];
}
function plainPrompt(task, sample) {
    if (task.prompt === null && sample.messages)
        throw (0,errors/* gateError */.em)('messages-without-chat', { task: task.name, refused: task.chat === false, ...sample.source });
    const prompt = userTurn(task, sample);
    return task.system === null ? prompt : `${task.system}\n\n${prompt}`;
}
/** The task's prompt template filled with the sample's fields, or the sample's prompt as it is. */
function userTurn(task, sample) {
    if (task.prompt === null)
        return sample.prompt ?? '';
    const { id, prompt, group } = sample;
    const fields = { ...sample.columns, id, prompt, group };
    return task.prompt.replace(/\{(\w+)\}/g, (whole, name) => fields[name] ?? whole);
}

;// CONCATENATED MODULE: ./lib/tasks/perplexity.js

/** How likely the model finds each sample's text. */
const perplexity_perplexity = {
    evidence: 'likelihood',
    settings: (task) => ({ kind: task.kind, maxTokens: task.maxTokens, stride: task.stride, addBos: task.addBos }),
    async *evaluate(task, _seed, samples, backend, signal) {
        const requests = samples.map((sample) => ({
            id: sample.id,
            text: sample.text ?? '',
            addBos: task.addBos,
            ...(task.maxTokens === null ? {} : { maxTokens: task.maxTokens }),
            ...(task.stride === null ? {} : { stride: task.stride }),
        }));
        for await (const scored of backend.score(stream(requests), signal))
            yield evidenceOf(scored);
    },
};
function evidenceOf(scored) {
    const nll = -sum(scored.logprobs);
    // -0 would be written as "0" and read back as another number.
    return {
        kind: 'likelihood',
        id: scored.id,
        nll: nll === 0 ? 0 : nll,
        tokens: scored.logprobs.length,
        bytes: scored.bytes,
        cut: scored.cut,
    };
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

;// CONCATENATED MODULE: ./lib/tasks/registry.js


const kinds = { generate: generate, perplexity: perplexity_perplexity };
/** The kind of a task; a new kind is one file and one line above. */
function kindOf(task) {
    return kinds[task.kind];
}

;// CONCATENATED MODULE: ./lib/commands/evaluate.js




/**
 * Evaluates every task on one side. Evidence that the run folder already holds for this very checkpoint, data and settings is kept.
 * `previous` is what the side turned out to be when the folder was last written.
 */
async function evaluateSide(side, source, previous, evaluation) {
    const { suite, sets, folder, progress } = evaluation;
    const files = suite.tasks.map((task) => {
        const { samples } = sets.get(task.name);
        const file = folder.evidence(side, task.name);
        const { kept, discarded } = file.open(identity(source.fingerprint, suite, task, samples, suite[side].device));
        if (discarded)
            progress.note(`${side}, ${task.name}: earlier evidence is of another checkpoint, data or setting; measured anew`);
        else if (kept > 0)
            progress.note(`${side}, ${task.name}: ${kept} of ${samples.length} samples are already there`);
        return { task, file, missing: samples.filter((sample) => !file.evidence.has(sample.id)) };
    });
    let backend = null;
    try {
        if (previous?.fingerprint === source.fingerprint && files.every(({ missing }) => missing.length === 0))
            return previous;
        backend = await source.open();
        const { precision, device, notes } = backend.opened;
        progress.note(`${side}: ${suite[side].path}, ${precision} on ${device}`);
        for (const note of notes)
            progress.note(`${side}: ${note}`);
        for (const { task, file, missing } of files)
            await evaluateTask(side, task, file, missing, backend, evaluation);
        return backend.opened;
    }
    finally {
        progress.stop();
        for (const { file } of files)
            file.close();
        await backend?.close();
    }
}
async function evaluateTask(side, task, file, samples, backend, { suite, progress, signal }) {
    if (samples.length === 0)
        return;
    progress.start(`${side}: ${task.name}`, samples.length);
    let done = 0;
    for await (const evidence of kindOf(task).evaluate(task, suite.seed, samples, backend, signal)) {
        file.append(evidence);
        done += 1;
        progress.advance(done);
    }
    progress.stop();
    const missing = samples.filter((sample) => !file.evidence.has(sample.id)).map((sample) => sample.id);
    if (missing.length > 0)
        throw (0,errors/* gateError */.em)('evidence-incomplete', { task: task.name, side, missing, total: samples.length });
}
/** What evidence depends on, the version of this program included. References are not part of it: they only matter to the metrics. */
function identity(fingerprint, suite, task, samples, device) {
    const inputs = samples.map(({ id, text, prompt, messages, columns, group }) => [
        id,
        text,
        prompt,
        messages,
        columns,
        group,
    ]);
    const settings = kindOf(task).settings(task, suite.seed);
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify({ version: version/* version */.r, fingerprint, device, settings, inputs })).digest('hex');
}

;// CONCATENATED MODULE: ./lib/commands/run.js












/**
 * Evaluates both sides and decides. What goes wrong after the suite was read ends in a report as well: a verdict
 * that could not be shown has to reach the reviewer like every other. A suite that cannot be read throws.
 */
async function run(options) {
    const suite = withOverrides(await (0,read/* readSuite */.x)(options.suiteFile, registry/* metrics */.qd), options);
    const folder = new RunFolder((0,external_node_path_.resolve)(options.out ?? `runs/${suite.name}`));
    folder.claim(suite.file, options.fresh);
    try {
        const record = await evaluate(suite, folder, { ...options, progress: logged(options.progress, folder) });
        return { report: publishFolder(folder, record), folder: folder.path };
    }
    finally {
        folder.release();
    }
}
async function evaluate(suite, folder, options) {
    const begun = Date.now();
    const previous = folder.previousRecord();
    // Only a run that did not come to its end goes on; a finished one is followed by another.
    const unfinished = previous?.error ? previous : null;
    const record = {
        schema: 1,
        suite,
        opened: { baseline: null, candidate: null },
        data: [],
        versions: version/* versions */.e,
        error: null,
        started: unfinished?.started ?? new Date(begun).toISOString(),
        seconds: unfinished?.seconds ?? 0,
    };
    // Until the end has come: whoever kills this process must not leave the record of an earlier run beside other evidence.
    folder.writeRecord({ ...record, error: recorded((0,errors/* gateError */.em)('killed', {})) });
    try {
        const sets = await readAll(suite, folder, record);
        const { progress, signal } = options;
        // Both are looked for before either is evaluated: a wrong path should not cost an hour first.
        const where = (0,commands_environment/* whereOf */.d)(suite.folder, signal);
        const baseline = await identify(suite.baseline, where, progress);
        const candidate = await identify(suite.candidate, where, progress);
        const evaluation = { suite, sets, folder, progress, signal };
        for (const [side, checkpoint] of [
            ['baseline', baseline],
            ['candidate', candidate],
        ]) {
            const open = () => openCheckpoint(checkpoint, { runtime: options.runtime, progress, signal });
            const source = { fingerprint: checkpoint.fingerprint, open };
            record.opened[side] = await evaluateSide(side, source, previous?.opened[side] ?? null, evaluation);
        }
    }
    catch (error) {
        record.error = recorded((0,errors/* asGateError */.Ub)(error));
        folder.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    finally {
        record.seconds += (Date.now() - begun) / 1000;
        folder.writeRecord(record);
    }
    return record;
}
function recorded({ code, message, hint, exit }) {
    return { code, what: message, hint, exit };
}
async function readAll(suite, folder, record) {
    const sets = new Map();
    for (const task of suite.tasks) {
        const set = await (0,samples_read/* readSamples */.a)(task.data, { kind: task.kind });
        folder.writeSamples(task.name, set.samples);
        record.data.push({ task: task.name, file: task.data.written, sha256: set.sha256, samples: set.samples.length });
        sets.set(task.name, set);
    }
    return sets;
}
/** A checkpoint named on the command line is relative to the working directory, as everything there. */
function withOverrides(suite, options) {
    const replaced = (source, path) => path === null ? source : { ...source, path: path.startsWith('hf:') ? path : (0,external_node_path_.resolve)(path), file: null };
    return {
        ...suite,
        baseline: replaced(suite.baseline, options.baseline),
        candidate: replaced(suite.candidate, options.candidate),
    };
}

;// CONCATENATED MODULE: ./lib/commands/signals.js

/** What may be left open after a signal: less than the seven seconds that a workflow runner waits, and than a user's patience. */
const grace = 1_500;
/**
 * Aborts when the process is asked to stop. Whoever works then ends with the signal's reason, so that evidence is closed
 * and the report says why it is incomplete; whatever still hangs after `grace` milliseconds is cut off.
 */
function abortOnSignals(exit) {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                return;
            controller.abort((0,errors/* gateError */.em)('interrupted', { signal: name }));
            setTimeout(() => process.exit(exit), grace).unref();
        });
    }
    return controller.signal;
}

;// CONCATENATED MODULE: ./lib/commands/terminal.js












/** The commands as the terminal has them: options in, screens out, the exit code set. */
async function runCommand(suiteFile, options) {
    const { report, folder } = await run({
        suiteFile,
        out: options.out || null,
        baseline: options.baseline ?? null,
        candidate: options.candidate ?? null,
        runtime: options.runtime ?? null,
        progress: progressOn(process.stderr),
        signal: abortOnSignals(errors/* exitCode */.I$.notFinished),
    });
    show(report, folder);
}
async function reportCommand(dir, options) {
    const folder = new RunFolder((0,external_node_path_.resolve)(dir));
    const record = folder.readRecord();
    if (options.suite !== undefined)
        record.suite = { ...record.suite, ...(await terminal_rulesOf(options.suite)) };
    show(publishFolder(folder, record), folder.path);
}
/** What decides, without what was measured. */
async function terminal_rulesOf(file) {
    const { rules, forgetting, errorBudget, inconclusive, resamples, seed, sha256 } = await (0,read/* readSuite */.x)(file, registry/* metrics */.qd);
    return { rules, forgetting, errorBudget, inconclusive, resamples, seed, sha256, file };
}
function show(report, folder) {
    const text = renderTerminal(report, { width: process.stdout.columns ?? 100, color: picocolors.isColorSupported });
    process.stdout.write(`${text}\nRun folder: ${(0,shared_escape/* terminalText */.eR)((0,external_node_path_.relative)('', folder) || '.', 500)} (comment.md, report.json, evidence)\n`);
    process.exitCode = report.verdict.exit;
}
async function doctorCommand(suite, options) {
    const { doctor } = await __webpack_require__.e(/* import() */ 68).then(__webpack_require__.bind(__webpack_require__, 3068));
    process.exitCode = await doctor({
        suite: suite ?? null,
        device: options.device ?? null,
        runtime: options.runtime ?? null,
        fetch: options.fetch ?? null,
        json: options.json ?? false,
        progress: progressOn(process.stderr),
        signal: abortOnSignals(errors/* exitCode */.I$.notFinished),
    }, process.stdout);
}
async function inspectCommand(checkpoint, options) {
    const { inspect } = await __webpack_require__.e(/* import() */ 959).then(__webpack_require__.bind(__webpack_require__, 6959));
    const { file = null, text = null, chat = null, json = false } = options;
    await inspect({ checkpoint, file, text, chat, json, progress: progressOn(process.stderr) }, process.stdout);
}


/***/ }),

/***/ 5700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sides)
/* harmony export */ });
const sides = ['baseline', 'candidate'];


/***/ }),

/***/ 1195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ findMetric),
  qd: () => (/* binding */ metrics)
});

// UNUSED EXPORTS: metricNames

;// CONCATENATED MODULE: ./lib/metrics/bits_per_byte.js
/**
 * Negative log-likelihood in bits per UTF-8 byte of the scored text: unlike perplexity it does not depend on how text is split into
 * tokens. The same as lm-evaluation-harness' bits_per_byte where every byte of the text is scored.
 */
const bitsPerByte = {
    name: 'bits_per_byte',
    title: 'Bits per byte',
    better: 'lower',
    unit: 'ratio',
    range: [0, Number.POSITIVE_INFINITY],
    equals: 'sum of nll / (UTF-8 bytes of the scored tokens * ln 2), over the corpus',
    of: 'likelihood',
    size: 2,
    pools: 'log-loss',
    statistics: (evidence) => [evidence.nll, evidence.bytes],
    value: (sums) => (sums[1] > 0 ? sums[0] / sums[1] / Math.LN2 : Number.NaN),
};

;// CONCATENATED MODULE: ./lib/metrics/text/ngrams.js
/** Codes the words of texts that will be compared with each other. */
function codeWords(texts) {
    const codes = new Map();
    const coded = texts.map((words) => {
        const out = new Int32Array(words.length);
        for (let i = 0; i < words.length; i += 1)
            out[i] = codeOf(codes, words[i]);
        return out;
    });
    return { texts: coded, distinct: codes.size };
}
/** The (n+1)-grams of texts from their n-grams and their words. Codes stand for exact n-grams: nothing is hashed. */
function longerNgrams(ngrams, words) {
    const codes = new Map();
    const texts = ngrams.texts.map((grams, text) => {
        const own = words.texts[text];
        const out = new Int32Array(Math.max(grams.length - 1, 0));
        const shift = own.length - out.length;
        for (let i = 0; i < out.length; i += 1)
            out[i] = codeOf(codes, grams[i] * words.distinct + own[i + shift]);
        return out;
    });
    return { texts, distinct: codes.size };
}
function codeOf(codes, key) {
    let code = codes.get(key);
    if (code === undefined) {
        code = codes.size;
        codes.set(key, code);
    }
    return code;
}
/** How many n-grams of `text` are matched, each at most as often as the reference that has it most often. */
function clippedMatches(text, references, distinct) {
    const most = new Int32Array(distinct);
    for (const reference of references) {
        const counts = references.length === 1 ? most : new Int32Array(distinct);
        for (const code of reference)
            counts[code] += 1;
        if (counts !== most)
            for (let code = 0; code < distinct; code += 1)
                most[code] = Math.max(most[code], counts[code]);
    }
    let matches = 0;
    for (const code of text) {
        if (most[code] > 0) {
            most[code] -= 1;
            matches += 1;
        }
    }
    return matches;
}

;// CONCATENATED MODULE: ./lib/metrics/text/split.js
/** What Python's `str.split()` takes for white space; differs from JavaScript's `\s` in U+001C..1F, U+0085 (in) and U+FEFF (out). */
const pythonSpace = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
/** Words between white space, as Python's `str.split()` without arguments gives them. */
function splitWhitespace(text) {
    const words = text.split(pythonSpace);
    if (words[0] === '')
        words.shift();
    if (words.at(-1) === '')
        words.pop();
    return words;
}
/** Runs of a-z and 0-9 after lower-casing: the tokenizer of rouge_score 0.1.2. Every other letter is a gap. */
function splitAlphanumeric(text) {
    return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
/** Whether a text has letters or digits, and `splitAlphanumeric` sees none of them. */
function isLostToAlphanumeric(text) {
    return /[\p{L}\p{N}]/u.test(text) && !/[a-z0-9]/.test(text.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/metrics/bleu_nltk.js


const orders = 4;
/** nltk's epsilon of method1, added to an order of n-grams of which nothing matched in the whole corpus. */
const epsilon = 0.1;
/**
 * Corpus BLEU, equal to nltk 3.10.4 `corpus_bleu(..., smoothing_function=SmoothingFunction().method1)` on words split at white space.
 * Statistics of a sample: matched n-grams of order 1 to 4, n-grams of order 1 to 4 (at least 1 each, as nltk counts), words of the
 * answer, words of the reference closest in length. Source: Papineni et al., "BLEU", ACL 2002; Chen and Cherry, WMT 2014.
 */
const bleuNltk = {
    name: 'bleu_nltk',
    title: 'BLEU (nltk)',
    better: 'higher',
    unit: 'points',
    range: [0, 1],
    equals: 'nltk 3.10.4 corpus_bleu, SmoothingFunction().method1, words split at white space',
    of: 'answer',
    size: 2 * orders + 2,
    pools: null,
    statistics(evidence, sample) {
        const sums = new Array(2 * orders + 2).fill(0);
        const references = sample.references ?? [];
        if (references.length === 0)
            return sums;
        const words = codeWords([evidence.text, ...references].map(splitWhitespace));
        let ngrams = words;
        for (let order = 0; order < orders; order += 1) {
            const [answer, ...expected] = ngrams.texts;
            sums[order] = clippedMatches(answer, expected, ngrams.distinct);
            sums[orders + order] = Math.max(answer.length, 1);
            ngrams = longerNgrams(ngrams, words);
        }
        const [answer, ...expected] = words.texts.map((text) => text.length);
        sums[2 * orders] = answer;
        sums[2 * orders + 1] = closest(expected, answer);
        return sums;
    },
    value(sums) {
        if (sums[orders] === 0)
            return Number.NaN;
        if (sums[0] === 0)
            return 0;
        let logs = 0;
        for (let order = 0; order < orders; order += 1)
            logs += Math.log((sums[order] || epsilon) / sums[orders + order]);
        const answer = sums[2 * orders];
        const reference = sums[2 * orders + 1];
        const brevity = answer > reference ? 1 : Math.exp(1 - reference / answer);
        return brevity * Math.exp(logs / orders);
    },
};
/** The length closest to the answer's; of two, the shorter. */
function closest(lengths, answer) {
    return lengths.reduce((best, length) => {
        const nearer = Math.abs(length - answer) - Math.abs(best - answer);
        return nearer < 0 || (nearer === 0 && length < best) ? length : best;
    });
}

;// CONCATENATED MODULE: ./lib/metrics/perplexity.js
/**
 * exp of the mean negative log-likelihood per scored token, over all tokens of the corpus (not a mean over texts), in natural logs.
 * Comparable between two checkpoints only where both split text into the same tokens.
 */
const perplexity = {
    name: 'perplexity',
    title: 'Perplexity',
    better: 'lower',
    unit: 'ratio',
    range: [1, Number.POSITIVE_INFINITY],
    equals: 'exp(sum of nll / number of scored tokens), token level, over the corpus',
    of: 'likelihood',
    size: 2,
    pools: 'log-loss',
    statistics: (evidence) => [evidence.nll, evidence.tokens],
    value: (sums) => (sums[1] > 0 ? Math.exp(sums[0] / sums[1]) : Number.NaN),
};

;// CONCATENATED MODULE: ./lib/metrics/text/lcs.js
/**
 * Length of the longest common subsequence of two coded texts; codes are 0..distinct-1.
 * Bit-parallel (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): a row of the table is one bit a word of `a`, 32 to a
 * step. Only the steps that a word of `b` touches are visited, so two texts of 100,000 words take a second and a few megabytes.
 */
function lcsLength(a, b, distinct) {
    const { first, block, mask } = occurrences(a, distinct);
    const row = new Int32Array((a.length + 31) >>> 5).fill(-1);
    for (const code of b) {
        const end = first[code + 1];
        let at = first[code];
        if (at === end)
            continue;
        let carry = 0;
        for (let i = block[at]; i < row.length; i += 1) {
            const value = row[i];
            let matched = 0;
            if (at < end && block[at] === i) {
                matched = value & mask[at];
                at += 1;
            }
            else if (carry === 0) {
                if (at === end)
                    break;
                i = block[at] - 1;
                continue;
            }
            const sum = (value >>> 0) + (matched >>> 0) + carry;
            carry = sum > 0xffffffff ? 1 : 0;
            row[i] = sum | (value & ~matched);
        }
    }
    return zeros(row, a.length);
}
/** For each code the blocks of 32 positions in which it occurs, and there the positions as bits. */
function occurrences(text, distinct) {
    const last = new Int32Array(distinct).fill(-1);
    const first = new Int32Array(distinct + 1);
    for (let i = 0; i < text.length; i += 1) {
        const code = text[i];
        if (last[code] !== i >>> 5)
            first[code + 1] += 1;
        last[code] = i >>> 5;
    }
    for (let code = 0; code < distinct; code += 1)
        first[code + 1] += first[code];
    const block = new Int32Array(first[distinct]);
    const mask = new Int32Array(first[distinct]);
    const next = first.slice(0, distinct);
    last.fill(-1);
    for (let i = 0; i < text.length; i += 1) {
        const code = text[i];
        if (last[code] !== i >>> 5)
            block[next[code]++] = i >>> 5;
        last[code] = i >>> 5;
        mask[next[code] - 1] |= 1 << (i & 31);
    }
    return { first, block, mask };
}
function zeros(row, bits) {
    let count = 0;
    for (let i = 0; i < bits; i += 1)
        if (((row[i >>> 5] >>> (i & 31)) & 1) === 0)
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/metrics/text/porter.js
/**
 * The Porter stemmer as nltk 3.10.4 has it (`PorterStemmer()`, mode NLTK_EXTENSIONS). Stemmers on npm follow the paper or Snowball
 * and give other stems, and so other ROUGE and METEOR figures, than the ones people publish.
 * Source: Porter, "An algorithm for suffix stripping", Program 14.3 (1980), with nltk's deviations.
 */
function porterStem(word) {
    const lower = word.toLowerCase();
    const irregular = irregularForms.get(lower);
    if (irregular !== undefined)
        return irregular;
    if (lengthIs(word, 1) || lengthIs(word, 2))
        return lower;
    let stem = adjectiveY(pastAndGerund(plural(lower)));
    stem = doubleSuffix(stem);
    stem = applyFirst(stem, simpleSuffixes, 1);
    stem = residualSuffix(stem);
    return finalL(finalE(stem));
}
const irregularForms = new Map([
    ['sky', 'sky'],
    ['skies', 'sky'],
    ['dying', 'die'],
    ['lying', 'lie'],
    ['tying', 'tie'],
    ['news', 'news'],
    ['innings', 'inning'],
    ['inning', 'inning'],
    ['outings', 'outing'],
    ['outing', 'outing'],
    ['cannings', 'canning'],
    ['canning', 'canning'],
    ['howe', 'howe'],
    ['proceed', 'proceed'],
    ['exceed', 'exceed'],
    ['succeed', 'succeed'],
]);
/** Python counts code points where JavaScript counts UTF-16 units. */
function lengthIs(word, length) {
    return word.length >= length && word.length <= 2 * length && [...word].length === length;
}
function isVowelLetter(letter) {
    return letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u';
}
/** A y is a consonant where the letter before it is not; at the start of a word it is one. */
function isConsonant(word, index) {
    let at = index;
    let negate = false;
    while (at > 0 && word[at] === 'y') {
        negate = !negate;
        at -= 1;
    }
    return !isVowelLetter(word[at]) !== negate;
}
/** Number of changes from vowel to consonant within the first `length` letters: Porter's m. */
function measure(word, length) {
    let changes = 0;
    let vowelBefore = false;
    for (let i = 0; i < length; i += 1) {
        const letter = word[i];
        const vowel = letter === 'y' ? i > 0 && !vowelBefore : isVowelLetter(letter);
        if (vowelBefore && !vowel)
            changes += 1;
        vowelBefore = vowel;
    }
    return changes;
}
function hasVowel(word, length) {
    for (let i = 0; i < length; i += 1) {
        if (isVowelLetter(word[i]) || (word[i] === 'y' && i > 0))
            return true;
    }
    return false;
}
function endsWithDoubleConsonant(word) {
    return word.length >= 2 && word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1);
}
/** Consonant, vowel, consonant other than w, x, y; nltk adds words of a vowel and a consonant. */
function endsWithCvc(word) {
    const n = word.length;
    if (n === 2)
        return !isConsonant(word, 0) && isConsonant(word, 1);
    const last = word.at(-1);
    return (n >= 3 &&
        isConsonant(word, n - 3) &&
        !isConsonant(word, n - 2) &&
        isConsonant(word, n - 1) &&
        last !== 'w' &&
        last !== 'x' &&
        last !== 'y');
}
/** Only the first rule whose suffix fits is tried; it applies where the rest has at least the given measure. */
function applyFirst(word, rules, least) {
    for (const [suffix, replacement] of rules) {
        if (!word.endsWith(suffix))
            continue;
        const length = word.length - suffix.length;
        return measure(word, length) >= least ? word.slice(0, length) + replacement : word;
    }
    return word;
}
/** Step 1a. */
function plural(word) {
    if (!word.endsWith('s'))
        return word;
    if (word.endsWith('ies'))
        return word.slice(0, lengthIs(word, 4) ? -1 : -2);
    if (word.endsWith('sses'))
        return word.slice(0, -2);
    return word.endsWith('ss') ? word : word.slice(0, -1);
}
/** Step 1b. */
function pastAndGerund(word) {
    if (word.endsWith('ied'))
        return word.slice(0, lengthIs(word, 4) ? -1 : -2);
    if (word.endsWith('eed'))
        return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
    const length = word.length - (word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0);
    if (length === word.length || !hasVowel(word, length))
        return word;
    const stem = word.slice(0, length);
    if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz'))
        return `${stem}e`;
    if (endsWithDoubleConsonant(stem))
        return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
    // nltk's rule table marks "double consonant" by the text "*d", which also fits words that really end so.
    if (stem.endsWith('*d'))
        return `${stem.slice(0, -2)}d`;
    return measure(stem, stem.length) === 1 && endsWithCvc(stem) ? `${stem}e` : stem;
}
/** Step 1c. */
function adjectiveY(word) {
    const before = word.length - 2;
    return word.endsWith('y') && before > 0 && isConsonant(word, before) ? `${word.slice(0, -1)}i` : word;
}
/** Step 2. */
function doubleSuffix(word) {
    if (word.endsWith('alli') && measure(word, word.length - 4) > 0)
        return doubleSuffix(word.slice(0, -2));
    // The l of "logi" belongs to the stem that is measured, so that "geologi" is treated as "archaeologi" is.
    if (word.endsWith('logi'))
        return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
    return applyFirst(word, doubleSuffixes, 1);
}
const doubleSuffixes = [
    ['ational', 'ate'],
    ['tional', 'tion'],
    ['enci', 'ence'],
    ['anci', 'ance'],
    ['izer', 'ize'],
    ['bli', 'ble'],
    ['alli', 'al'],
    ['entli', 'ent'],
    ['eli', 'e'],
    ['ousli', 'ous'],
    ['ization', 'ize'],
    ['ation', 'ate'],
    ['ator', 'ate'],
    ['alism', 'al'],
    ['iveness', 'ive'],
    ['fulness', 'ful'],
    ['ousness', 'ous'],
    ['aliti', 'al'],
    ['iviti', 'ive'],
    ['biliti', 'ble'],
    ['fulli', 'ful'],
];
/** Step 3. */
const simpleSuffixes = [
    ['icate', 'ic'],
    ['ative', ''],
    ['alize', 'al'],
    ['iciti', 'ic'],
    ['ical', 'ic'],
    ['ful', ''],
    ['ness', ''],
];
/** Step 4. "ion" goes only after s or t; where it does not, no later suffix can fit. */
function residualSuffix(word) {
    if (word.endsWith('ion') && !/[st]ion$/.test(word))
        return word;
    return applyFirst(word, residualSuffixes, 2);
}
const residualSuffixes = [
    'al',
    'ance',
    'ence',
    'er',
    'ic',
    'able',
    'ible',
    'ant',
    'ement',
    'ment',
    'ent',
    'ion',
    'ou',
    'ism',
    'ate',
    'iti',
    'ous',
    'ive',
    'ize',
].map((suffix) => [suffix, '']);
/** Step 5a. */
function finalE(word) {
    if (!word.endsWith('e'))
        return word;
    const stem = word.slice(0, -1);
    const m = measure(stem, stem.length);
    return m > 1 || (m === 1 && !endsWithCvc(stem)) ? stem : word;
}
/** Step 5b. */
function finalL(word) {
    return word.endsWith('ll') && measure(word, word.length - 1) > 1 ? word.slice(0, -1) : word;
}

;// CONCATENATED MODULE: ./lib/metrics/rouge.js




/**
 * Mean F-measure over the samples, equal to rouge_score 0.1.2 with use_stemmer=True. With several references a sample has the F of
 * the best one, as in RougeScorer.score_multi. Source: Lin, "ROUGE: a package for automatic evaluation of summaries", 2004.
 */
function rouge(name, title, fMeasure) {
    return {
        name,
        title,
        better: 'higher',
        unit: 'points',
        range: [0, 1],
        equals: `rouge_score 0.1.2 ${name}, use_stemmer=True, mean F-measure, best of several references`,
        of: 'answer',
        size: 2,
        pools: 'score',
        statistics(evidence, sample) {
            const references = sample.references ?? [];
            if (references.length === 0)
                return [0, 0];
            const answer = stems(evidence.text);
            return [Math.max(...references.map((reference) => fMeasure(codeWords([answer, stems(reference)])))), 1];
        },
        value: (sums) => sums[0] / sums[1],
        blind: noWords,
        note: lostTexts,
    };
}
const rouge1 = rouge('rouge1', 'ROUGE-1', ngramF);
const rouge2 = rouge('rouge2', 'ROUGE-2', (words) => ngramF(longerNgrams(words, words)));
const rougeL = rouge('rougeL', 'ROUGE-L', ({ texts: [answer, reference], distinct }) => harmonicMean(lcsLength(answer, reference, distinct), answer.length, reference.length));
function ngramF({ texts: [answer, reference], distinct }) {
    return harmonicMean(clippedMatches(answer, [reference], distinct), answer.length, reference.length);
}
function harmonicMean(matches, answerLength, referenceLength) {
    const precision = matches / Math.max(answerLength, 1);
    const recall = matches / Math.max(referenceLength, 1);
    return matches === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
/** rouge_score stems words of more than three letters only. */
function stems(text) {
    return splitAlphanumeric(text).map((word) => (word.length > 3 ? stem(word) : word));
}
const known = new Map();
/** Natural text repeats its words, so a table of stems saves most of the time; it is emptied before it grows large. */
function stem(word) {
    const kept = known.get(word);
    if (kept !== undefined)
        return kept;
    const made = porterStem(word);
    if (known.size >= 50_000)
        known.clear();
    if (word.length <= 30)
        known.set(word, made);
    return made;
}
/** Every answer scores 0 then, a good one and a bad one alike. */
function noWords(samples) {
    for (const { references = [] } of samples) {
        if (references.length === 0 || references.some((text) => splitAlphanumeric(text).length > 0))
            return null;
    }
    return ("ROUGE's word splitter knows the letters a-z and digits only, and sees nothing in any reference, so every answer scores 0. " +
        'Take another metric for this task (metrics: [bleu_nltk]).');
}
function lostTexts(samples) {
    let texts = 0;
    let lost = 0;
    for (const { sample, evidence } of samples) {
        for (const text of [...(sample.references ?? []), ...evidence.map((answer) => answer.text)]) {
            texts += 1;
            if (isLostToAlphanumeric(text))
                lost += 1;
        }
    }
    if (lost === 0)
        return null;
    return (`ROUGE's word splitter knows the letters a-z and digits only: it sees nothing in ${lost} of ${texts} texts ` +
        '(references and answers), and such a text scores 0.');
}

;// CONCATENATED MODULE: ./lib/metrics/registry.js




/** Every metric a suite can name. A new one is a file beside this one, a line here, and a line in test/metrics/contract.test.ts. */
const metrics = [rouge1, rouge2, rougeL, bleuNltk, perplexity, bitsPerByte];
const byName = new Map(metrics.map((metric) => [metric.name, metric]));
const metricNames = [...byName.keys()];
/** The metric that a suite calls by this name; undefined where there is none. */
function findMetric(name) {
    return byName.get(name);
}


/***/ }),

/***/ 6728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readSamples)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/shared/errors.js + 9 modules
var errors = __webpack_require__(6803);
// EXTERNAL MODULE: ./lib/suite/data-format.js
var data_format = __webpack_require__(1740);
// EXTERNAL MODULE: ./lib/shared/nearest.js
var nearest = __webpack_require__(9519);
// EXTERNAL MODULE: ./lib/suite/prompt-template.js
var prompt_template = __webpack_require__(5415);
;// CONCATENATED MODULE: ./lib/samples/columns.js



/** Names under which a field is looked for, in small letters. A field's own name comes first and wins. */
const usual = {
    id: ['id', '_id', 'sample_id', 'example_id', 'uid', 'uuid', 'doc_id', 'key', 'name', 'index', 'idx'],
    text: ['text', 'content'],
    prompt: ['prompt', 'question', 'instruction', 'input', 'query'],
    messages: ['messages'],
    reference: ['reference', 'answer', 'output', 'completion', 'target', 'response', 'expected', 'answers', 'targets'],
    references: ['references'],
    group: ['group'],
};
/** In `fields: {id: "#"}`: number the lines although there is a column with a usual name. */
const LINE_NUMBER = '#';
/** Tells which columns of a file can be of use at all, before all of them are known. */
function wantedColumns(source) {
    const named = new Set([...Object.values(source.fields), ...(0,prompt_template/* templateColumns */.E)(source.template ?? '')]);
    const names = new Set(Object.values(usual).flat());
    return (column) => named.has(column) || names.has(column.toLowerCase());
}
/** `line`: where the first record stands, for messages. Throws a GateError where a needed field is missing or not clear. */
function resolveColumns(source, kind, present, line) {
    const { fields, template } = source;
    const path = source.written;
    const fail = (field) => {
        const wanted = fields[field] ?? null;
        const near = (0,nearest/* nearest */.p)(wanted ?? field, present);
        throw (0,errors/* gateError */.em)('data-field-missing', { path, line, field, wanted, usual: usual[field], columns: present, near });
    };
    const named = (field) => {
        const column = fields[field];
        if (column === undefined)
            return null;
        return present.includes(column) ? column : fail(field);
    };
    const find = (field) => {
        if (fields[field] !== undefined)
            return named(field);
        const found = usual[field].flatMap((name) => inAnyCase(present, name));
        const [first] = found;
        if (first === undefined)
            return null;
        if (field === 'id' || found.length === 1 || first.toLowerCase() === field)
            return first;
        throw (0,errors/* gateError */.em)('data-field-ambiguous', { path, field, columns: found });
    };
    const need = (field) => find(field) ?? fail(field);
    const columns = {
        id: fields.id === LINE_NUMBER ? null : find('id'),
        text: null,
        prompt: null,
        messages: null,
        reference: null,
        references: null,
        group: find('group'),
        template: [],
    };
    if (kind === 'perplexity')
        return { ...columns, text: need('text') };
    if (template === undefined)
        Object.assign(columns, turns(source, present, find, need));
    else {
        const names = (0,prompt_template/* templateFields */.O)(template);
        if (names.includes('prompt'))
            columns.prompt = need('prompt');
        if (names.includes('group'))
            columns.group = need('group');
        columns.template = (0,prompt_template/* templateColumns */.E)(template);
        for (const name of columns.template)
            if (!present.includes(name))
                throw (0,errors/* gateError */.em)('data-template-column', { path, line, name, columns: present, near: (0,nearest/* nearest */.p)(name, present) });
    }
    Object.assign(columns, rightAnswers(fields, present, find));
    const hasAnswers = columns.reference !== null || columns.references !== null || columns.messages !== null;
    return hasAnswers ? columns : { ...columns, reference: need('reference') };
}
/** What is asked: a prompt or a conversation. Beside a conversation, only a column called exactly that is taken for a prompt. */
function turns({ fields, written }, present, find, need) {
    const messages = fields.prompt !== undefined && fields.messages === undefined ? null : find('messages');
    if (messages === null)
        return { prompt: need('prompt'), messages: null };
    if (fields.messages !== undefined && fields.prompt === undefined)
        return { prompt: null, messages };
    const prompt = fields.prompt === undefined ? inAnyCase(present, 'prompt')[0] : find('prompt');
    if (prompt)
        throw (0,errors/* gateError */.em)('data-prompt-ambiguous', { path: written, prompt, messages });
    return { prompt: null, messages };
}
function rightAnswers(fields, present, find) {
    if (fields.reference !== undefined || fields.references !== undefined)
        return {
            reference: fields.reference === undefined ? null : find('reference'),
            references: fields.references === undefined ? null : find('references'),
        };
    const references = find('references');
    // Beside "references", other usual names are more likely something else.
    const reference = references === null ? find('reference') : (inAnyCase(present, 'reference')[0] ?? null);
    return { reference, references };
}
function inAnyCase(present, name) {
    if (present.includes(name))
        return [name];
    return present.filter((column) => column.toLowerCase() === name).slice(0, 1);
}

// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/samples/convert.js

/** Why a record is no sample; collected and shown with its line. */
class Unfit extends Error {
}
/** One record as a sample. Throws Unfit where it is none. */
function toSample({ line, values }, columns, format, file) {
    const sample = {
        id: columns.id === null ? String(line) : nonEmpty(plain(values, columns.id), columns.id),
        source: { file, line },
    };
    if (columns.text !== null)
        sample.text = convert_text(values, columns.text);
    if (columns.prompt !== null)
        sample.prompt = convert_text(values, columns.prompt);
    if (columns.group !== null && isThere(values[columns.group]))
        sample.group = plain(values, columns.group);
    if (columns.template.length > 0)
        sample.columns = Object.fromEntries(columns.template.map((name) => [name, plain(values, name)]));
    if (columns.messages !== null)
        sample.messages = messages(values[columns.messages], columns.messages);
    if (columns.text === null)
        addReferences(sample, values, columns, format);
    return sample;
}
function isThere(value) {
    return value !== undefined && value !== null;
}
function addReferences(sample, values, columns, format) {
    const { reference, references } = columns;
    const given = [reference, references].flatMap((column) => {
        if (column === null || !isThere(values[column]))
            return [];
        const isList = format === 'csv' && column === references;
        return answers(isList ? listCell(values[column], column) : values[column], column);
    });
    if (given.length > 0)
        sample.references = [...new Set(given)];
    const last = sample.messages?.at(-1);
    if (last?.role === 'assistant') {
        if (sample.references)
            throw new Unfit('has a reference, but its conversation ends with an answer of the assistant');
        sample.references = [last.content];
        sample.messages = sample.messages?.slice(0, -1) ?? [];
        if (sample.messages.length === 0)
            throw new Unfit('has a conversation that is nothing but an answer');
    }
    if (!sample.references)
        throw new Unfit((reference ?? references)
            ? `${absence(values, (reference ?? references))}`
            : 'has no reference: its conversation does not end with an answer of the assistant');
}
/** A list, or one answer. */
function answers(written, column) {
    if (!Array.isArray(written))
        return [plain({ [column]: written }, column)];
    if (written.length === 0)
        throw new Unfit(`${(0,shown/* shown */.S)(column)} is an empty list`);
    return written.map((one, i) => plain({ [`${column}[${i}]`]: one }, `${column}[${i}]`));
}
/** In CSV a column for lists holds a JSON list or one answer; a list as Python prints it would silently count as one answer. */
function listCell(cell, column) {
    if (typeof cell !== 'string' || !cell.startsWith('['))
        return cell;
    const list = parsedList(cell);
    if (list === null)
        throw new Unfit(`${(0,shown/* shown */.S)(column)} begins like a list but is no JSON list, such as ["a", "b"]`);
    return list;
}
function parsedList(cell) {
    try {
        const value = JSON.parse(cell);
        return Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
function messages(written, column) {
    const value = typeof written === 'string' ? (parsedList(written) ?? written) : written;
    if (!Array.isArray(value))
        throw new Unfit(isThere(value) ? `${(0,shown/* shown */.S)(column)} is no list of {role, content}` : absence({ [column]: value }, column));
    if (value.length === 0)
        throw new Unfit(`${(0,shown/* shown */.S)(column)} is an empty list`);
    return value.map((message, i) => {
        const at = `${column}[${i}]`;
        if (typeof message !== 'object' || message === null)
            throw new Unfit(`${(0,shown/* shown */.S)(at)} is no mapping with role and content`);
        const other = Object.keys(message).find((key) => key !== 'role' && key !== 'content' && isThere(message[key]));
        if (other !== undefined)
            throw new Unfit(`${(0,shown/* shown */.S)(at)} has ${(0,shown/* shown */.S)(other)}, which is not read; a message is {role, content}`);
        return {
            role: convert_text({ [`${at}.role`]: message.role }, `${at}.role`),
            content: wellFormed(message.content, `${at}.content`),
        };
    });
}
function absence(values, column) {
    return column in values && values[column] === null ? `has nothing in ${(0,shown/* shown */.S)(column)}` : `has no ${(0,shown/* shown */.S)(column)}`;
}
/** A text with something in it. */
function convert_text(values, column) {
    return nonEmpty(wellFormed(values[column], column), column);
}
function nonEmpty(value, column) {
    if (value === '')
        throw new Unfit(`has an empty ${(0,shown/* shown */.S)(column)}`);
    return value;
}
function wellFormed(value, column) {
    if (!isThere(value))
        throw new Unfit(absence({ [column]: value }, column));
    if (typeof value !== 'string')
        throw new Unfit(`has ${kindOf(value)} in ${(0,shown/* shown */.S)(column)}, where a text belongs`);
    if (LONE_SURROGATE.test(value))
        throw new Unfit(`has half a surrogate pair in ${(0,shown/* shown */.S)(column)}, which is no character`);
    return value;
}
const LONE_SURROGATE = /\p{Surrogate}/u;
/** A text, or a number as JSON writes it: 42 becomes "42" and 1.0 becomes "1". */
function plain(values, column) {
    const value = values[column];
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value !== 'number')
        return wellFormed(value, column);
    if (!Number.isFinite(value))
        throw new Unfit(`has ${value} in ${(0,shown/* shown */.S)(column)}`);
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
        throw new Unfit(`has a number in ${(0,shown/* shown */.S)(column)} with more digits than can be read exactly; put it in quotes`);
    return String(value);
}
function kindOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return 'a number';
    if (typeof value === 'boolean')
        return `${value} (not in quotes)`;
    if (value instanceof Date)
        return 'a date';
    return Array.isArray(value) ? 'a list' : 'a mapping';
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/samples/lines.js


const NEWLINE = 0x0a;
/**
 * The lines of a text file, a block at a time, so that never more than a block is held twice. A byte-order mark, `\n` and `\r\n` are no
 * part of a line. `onBytes` sees every byte of the file, also after a consumer has stopped taking lines with `done`.
 */
async function* lineBlocks(path, onBytes, done) {
    let first = 1;
    let carried = [];
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        onBytes(chunk);
        if (done())
            continue;
        const end = chunk.lastIndexOf(NEWLINE);
        if (end < 0) {
            carried.push(chunk);
            continue;
        }
        const lines = split(Buffer.concat([...carried, chunk.subarray(0, end)]), first === 1);
        carried = [chunk.subarray(end + 1)];
        yield { first, lines };
        first += lines.length;
    }
    const rest = Buffer.concat(carried);
    if (rest.length > 0 && !done())
        yield { first, lines: split(rest, first === 1) };
}
function split(bytes, isStart) {
    const lines = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8').split('\n') : splitEach(bytes);
    for (const [i, line] of lines.entries())
        if (line?.endsWith('\r'))
            lines[i] = line.slice(0, -1);
    if (isStart && lines[0]?.startsWith('\ufeff'))
        lines[0] = lines[0].slice(1);
    return lines;
}
function splitEach(bytes) {
    const lines = [];
    for (let start = 0; start <= bytes.length;) {
        const newline = bytes.indexOf(NEWLINE, start);
        const end = newline < 0 ? bytes.length : newline;
        const line = bytes.subarray(start, end);
        lines.push((0,external_node_buffer_.isUtf8)(line) ? line.toString('utf8') : null);
        start = end + 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/samples/jsonl.js



const NOT_UTF8 = 'is not valid UTF-8';
/** One JSON object a line; blank lines hold nothing. */
async function readJsonl({ path, keep, limit, broken }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const records = [];
    const columns = new Set();
    const kept = new Map();
    let total = 0;
    const done = () => limit !== null && total >= limit;
    for await (const { first, lines } of lineBlocks(path, (chunk) => hash.update(chunk), done)) {
        for (const [i, line] of lines.entries()) {
            if (done())
                break;
            if (line !== null && line.trim() === '')
                continue;
            total++;
            const value = line === null ? NOT_UTF8 : parseObject(line);
            if (typeof value === 'string') {
                broken.add(first + i, value);
                continue;
            }
            const values = Object.create(null);
            for (const key of Object.keys(value)) {
                let isKept = kept.get(key);
                if (isKept === undefined) {
                    columns.add(key);
                    isKept = keep(key);
                    kept.set(key, isKept);
                }
                if (isKept)
                    values[key] = value[key];
            }
            records.push({ line: first + i, values });
        }
    }
    return { records, columns: [...columns], total, sha256: hash.digest('hex') };
}
/** The object, or what is wrong with the line. */
function parseObject(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        return syntaxText(line, error instanceof Error ? error.message : '');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return `is ${Array.isArray(value) ? 'a list' : value === null ? 'null' : (0,shown/* shown */.S)(value)}, not a JSON object with named fields`;
    return value;
}
function syntaxText(line, message) {
    const named = /[:[,]\s*(-?(?:NaN|Infinity))\b/.exec(line.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
    if (named)
        return `is not valid JSON: ${named[1]} is no JSON number; write null or leave the field out`;
    const position = /at position (\d+)/.exec(message)?.[1];
    const end = /end of JSON|Unterminated/.test(message);
    const where = position === undefined ? '' : `, column ${Number(position) + 1}`;
    return `is not valid JSON${end ? ': it breaks off' : `${where}: ${(0,shown/* shown */.S)(around(line, Number(position ?? 0)))}`}`;
}
function around(line, position) {
    return line.slice(Math.max(0, position - 20), position + 20);
}

;// CONCATENATED MODULE: ./lib/samples/csv.js







const csv_NEWLINE = 0x0a;
const RETURN = 0x0d;
/**
 * A CSV file whose first line names the columns. An empty cell is no value: CSV has no other way to leave one out. `written` is the path
 * for messages.
 */
async function readCsv({ path, keep, limit, broken }, written) {
    const bytes = await (0,promises_.readFile)(path);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const records = [];
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        const lines = linesNotUtf8(bytes);
        for (const line of lines)
            broken.add(line, NOT_UTF8);
        return { records, columns: [], total: lines.length, sha256 };
    }
    const lineAt = lineCounter(bytes);
    let header = null;
    let end = 0;
    let total = 0;
    let lost = false;
    const onRecord = (cells, context) => {
        const line = lineAt(end);
        end = context.bytes;
        if (lost)
            return null;
        if (header === null) {
            header = columnNames(cells, written);
            return null;
        }
        if (limit !== null && total >= limit)
            return null;
        total++;
        const values = Object.create(null);
        for (const [i, column] of header.entries())
            if (keep(column))
                values[column] = cells[i] === '' ? null : cells[i];
        records.push({ line, values });
        return null;
    };
    const onSkip = (error) => {
        if (error === undefined || lost || (limit !== null && total >= limit))
            return;
        total++;
        const line = lineAt(end);
        end = Number(error.bytes);
        lost = error.code !== 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH';
        broken.add(line, lost ? quoteText(error.code) : lengthText(error.record, header ?? []));
    };
    (0,sync/* parse */.qg)(bytes, {
        bom: true,
        delimiter: separator(path, bytes),
        record_delimiter: ['\r\n', '\n'],
        skip_empty_lines: true,
        skip_records_with_error: true,
        on_record: onRecord,
        on_skip: onSkip,
    });
    return { records, columns: (header ?? []).filter((column) => column !== ''), total, sha256 };
}
function columnNames(cells, written) {
    const names = cells.map((cell) => cell.trim());
    const twice = names.filter((name, i) => name !== '' && names.indexOf(name) < i);
    if (twice.length > 0)
        throw (0,errors/* gateError */.em)('data-header-broken', {
            path: written,
            why: `the header names ${(0,shown/* listed */.K)(twice.map((name) => (0,shown/* shown */.S)(name)))} more than once`,
        });
    return names;
}
function lengthText(cells, header) {
    return `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${header.length}`;
}
/** After a stray quote nobody knows where the next record begins. */
function quoteText(code) {
    const what = code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quote in this record is never closed'
        : 'a quote stands inside a cell, where it has to be doubled ("") and the cell quoted';
    return `${what}; nothing after it could be read`;
}
/** Spreadsheets write semicolons where the comma is the decimal mark. */
function separator(path, bytes) {
    if (/\.tsv$/i.test(path))
        return '\t';
    const end = bytes.indexOf(csv_NEWLINE);
    const header = bytes.toString('utf8', 0, end < 0 ? bytes.length : end).replace(/"(?:[^"]|"")*"/g, '');
    const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
    return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
/** The line on which the record after an offset begins. Offsets must not fall; the parser's own count is off for `\r\n` in a cell. */
function lineCounter(bytes) {
    let line = 1;
    let position = 0;
    return (offset) => {
        let start = offset;
        while (bytes[start] === csv_NEWLINE || bytes[start] === RETURN)
            start++;
        for (let at = bytes.indexOf(csv_NEWLINE, position); at >= 0 && at < start; at = bytes.indexOf(csv_NEWLINE, at + 1))
            line++;
        position = Math.max(position, start);
        return line;
    };
}
function linesNotUtf8(bytes) {
    const found = [];
    for (let start = 0, line = 1; start < bytes.length; line++) {
        const newline = bytes.indexOf(csv_NEWLINE, start);
        const end = newline < 0 ? bytes.length : newline;
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            found.push(line);
        start = end + 1;
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(6367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 16 modules
var read = __webpack_require__(3720);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(138);
;// CONCATENATED MODULE: ./lib/samples/parquet.js





/** Rows of a Parquet file, of any compression; `written` is the path for messages. */
async function readParquet({ path, keep, limit }, written) {
    const bytes = await (0,promises_.readFile)(path);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const file = {
        byteLength: bytes.byteLength,
        slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
    };
    try {
        const metadata = (0,src_metadata/* parquetMetadata */.m5)(bytes);
        const columns = (0,src_metadata/* parquetSchema */.YR)(metadata).children.map((child) => child.element.name);
        const wanted = columns.filter(keep);
        const total = Math.min(Number(metadata.num_rows), limit ?? Number.POSITIVE_INFINITY);
        const rows = wanted.length === 0 || total === 0
            ? []
            : await (0,read/* parquetReadObjects */.pS)({ file, metadata, columns: wanted, compressors: src/* compressors */.Vm, rowEnd: total });
        const records = rows.map((row, i) => ({ line: i + 1, values: Object.assign(Object.create(null), row) }));
        return { records, columns, total, sha256 };
    }
    catch (error) {
        throw (0,errors/* gateError */.em)('data-parquet-broken', { path: written, why: error instanceof Error ? error.message : '' }, error);
    }
}

;// CONCATENATED MODULE: ./lib/samples/plain-text.js



/** One text a line, as Hugging Face datasets reads plain text by default; blank lines hold nothing. */
async function readPlainText({ path, limit, broken }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const records = [];
    let total = 0;
    const done = () => limit !== null && total >= limit;
    for await (const { first, lines } of lineBlocks(path, (chunk) => hash.update(chunk), done)) {
        for (const [i, line] of lines.entries()) {
            if (done())
                break;
            if (line !== null && line.trim() === '')
                continue;
            total++;
            if (line === null)
                broken.add(first + i, NOT_UTF8);
            else
                records.push({ line: first + i, values: { text: line } });
        }
    }
    return { records, columns: ['text'], total, sha256: hash.digest('hex') };
}

;// CONCATENATED MODULE: ./lib/samples/raw.js
const MOST_SHOWN = 5;
/** What could not be read: all of it counted, the first few named. */
class Broken {
    count = 0;
    lines = [];
    add(line, why) {
        this.count++;
        if (this.lines.length < MOST_SHOWN)
            this.lines.push({ line, why });
    }
}

;// CONCATENATED MODULE: ./lib/samples/sniff.js

const LFS = 'version https://git-lfs.github.com/spec/v1';
/** First bytes of files that are often taken for data, and what to do with them. */
const foreign = [
    { start: [0xff, 0xfe], what: 'UTF-16', hint: 'Save it as UTF-8.' },
    { start: [0xfe, 0xff], what: 'UTF-16', hint: 'Save it as UTF-8.' },
    { start: [0x1f, 0x8b], what: 'compressed with gzip', hint: 'Unpack it (gunzip) before the gate reads it.' },
    {
        start: [0x28, 0xb5, 0x2f, 0xfd],
        what: 'compressed with zstd',
        hint: 'Unpack it (unzstd) before the gate reads it.',
    },
    {
        start: [0x50, 0x4b, 0x03, 0x04],
        what: 'a zip archive or a spreadsheet',
        hint: 'Unpack it, or save the sheet as CSV in UTF-8.',
    },
    { start: [0x50, 0x41, 0x52, 0x31], what: 'Parquet', hint: 'Write format: parquet, or name the file .parquet.' },
];
/** Throws a GateError for a file that cannot be of the format, told by its first bytes. */
function refuseForeign(head, format, path) {
    if (head.toString('latin1', 0, LFS.length) === LFS)
        throw (0,errors/* gateError */.em)('data-lfs-pointer', { path });
    if (format === 'parquet')
        return;
    const found = foreign.find(({ start }) => start.every((byte, i) => head[i] === byte));
    if (found)
        throw (0,errors/* gateError */.em)('data-not-text', { path, what: found.what, hint: found.hint });
}

;// CONCATENATED MODULE: ./lib/samples/read.js











const readers = {
    jsonl: readJsonl,
    csv: readCsv,
    parquet: readParquet,
    text: readPlainText,
};
/**
 * Every sample of a data file, in its order, each with an id of its own. Nothing is left out: a line that is no sample ends in a
 * GateError that names the first few of them and counts them all. With a limit, lines after it are not looked at (but hashed).
 */
async function readSamples(source, needs) {
    const path = source.written;
    const format = source.format ?? (0,data_format/* dataFormat */.O)(source.path);
    if (format === null)
        throw (0,errors/* gateError */.em)('data-format-unknown', { path, extensions: data_format/* dataExtensions */.x });
    if (format === 'text' && needs.kind === 'generate')
        throw (0,errors/* gateError */.em)('data-text-without-prompts', { path });
    refuseForeign(await head(source), format, path);
    const broken = new Broken();
    const raw = await readers[format]({ path: source.path, keep: wantedColumns(source), limit: source.limit, broken }, path);
    if (raw.total === 0)
        throw (0,errors/* gateError */.em)('data-empty', { path });
    if (raw.columns.length === 0 && broken.count > 0)
        throw linesBroken(path, broken, raw.total);
    const columns = resolveColumns(source, needs.kind, raw.columns, raw.records[0]?.line ?? 1);
    const samples = [];
    for (const record of raw.records) {
        try {
            samples.push(toSample(record, columns, format, path));
        }
        catch (error) {
            if (!(error instanceof Unfit))
                throw error;
            broken.add(record.line, error.message);
        }
    }
    if (broken.count > 0)
        throw linesBroken(path, broken, raw.total);
    refuseTwins(samples, path);
    return { samples, file: path, sha256: raw.sha256 };
}
function linesBroken(path, { count, lines }, total) {
    return (0,errors/* gateError */.em)('data-lines-broken', { path, count, total, lines: [...lines].sort((a, b) => a.line - b.line) });
}
function refuseTwins(samples, path) {
    const lineOf = new Map();
    let twin = null;
    let more = 0;
    for (const { id, source } of samples) {
        const first = lineOf.get(id);
        if (first === undefined)
            lineOf.set(id, source.line);
        else if (twin)
            more++;
        else
            twin = { id, first, second: source.line };
    }
    if (twin)
        throw (0,errors/* gateError */.em)('data-id-twice', { path, ...twin, more });
}
/** The first bytes of the file, which tell what it is. */
async function head({ path, written }) {
    let handle;
    try {
        // A pipe or a device would be waited for, or read, without end.
        const found = await (0,promises_.stat)(path);
        if (!found.isFile() && !found.isDirectory())
            throw (0,errors/* gateError */.em)('data-unreadable', { path: written, why: 'it is no file but a pipe or a device' });
        handle = await (0,promises_.open)(path);
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
        return buffer.subarray(0, bytesRead);
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw (0,errors/* gateError */.em)('data-file-missing', { path: written }, error);
        throw (0,errors/* gateError */.em)('data-unreadable', { path: written, why: code === 'EISDIR' ? 'it is a folder' : message }, error);
    }
    finally {
        await handle?.close();
    }
}


/***/ }),

/***/ 9381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ memoryLimit),
/* harmony export */   o5: () => (/* binding */ availableCores)
/* harmony export */ });
/* unused harmony export coresOfQuota */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const cgroups = '/sys/fs/cgroup';
function text(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').trim();
    }
    catch {
        return null;
    }
}
/** Processors' worth of time by one `cpu.max` ("200000 100000" is two); null: no limit. */
function coresOfQuota(cpuMax) {
    const [quota, period] = cpuMax.split(/\s+/).map(Number);
    return quota && period && quota > 0 && period > 0 ? quota / period : null;
}
/** The tightest processor quota of the control groups that this process is in, in cores; null: none. */
function quota() {
    const own = /^0::(\/.*)$/m.exec(text('/proc/self/cgroup') ?? '')?.[1];
    const limits = [];
    for (let folder = own ?? '/';; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        limits.push(coresOfQuota(text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cgroups, folder, 'cpu.max')) ?? ''));
        if (folder === '/')
            break;
    }
    const [first, period] = ['cpu.cfs_quota_us', 'cpu.cfs_period_us'].map((name) => text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cgroups, 'cpu', name)));
    limits.push(coresOfQuota(`${first} ${period}`));
    const set = limits.filter((limit) => limit !== null);
    return set.length > 0 ? Math.min(...set) : null;
}
/** Whole cores that this process may keep busy: what the scheduler lets it see, cut by a container's quota; at least 1. */
function availableCores() {
    return Math.max(1, Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), Math.floor(quota() ?? Number.POSITIVE_INFINITY)));
}
/** Bytes that this process may use: the machine's memory, or its container's limit where that is less. */
function memoryLimit() {
    const limit = process.constrainedMemory();
    return limit > 0 ? Math.min(limit, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)()) : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)();
}


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

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

/***/ 2447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/* unused harmony export notMeasured */
/** How figures are written, everywhere: table, sentences, terminal. A real minus sign; never NaN, never "-0.0". */
const minus = '\u2212';
/** A metric's value: three decimals where it lies between 0 and 1 (`0.412`), else four significant digits (`21.65`). */
function formatValue(value, unit) {
    if (value === null || !Number.isFinite(value))
        return notMeasured;
    if (unit === 'points')
        return signed(value.toFixed(3), '');
    const size = Math.abs(value);
    if (size >= 1e6 || (size > 0 && size < 1e-3))
        return exponential(value);
    const digits = size < 1 ? 4 : Math.max(0, 3 - Math.floor(Math.log10(size)));
    return signed(value.toFixed(digits), '');
}
/** `ratio`: `+16.5 %`; `points`: `−1.3 points`. The change is a fraction in both. */
function formatChange(change, unit) {
    if (change === null || !Number.isFinite(change * 100))
        return notMeasured;
    return `${hundredths(change, decimals(change))}${unitWord(unit)}`;
}
/** The size of a change, without its direction: `16.5 %`, `1.3 points`. */
function formatSize(change, unit) {
    return formatChange(Math.abs(change), unit).replace(/^\+/, '');
}
/** `+14.1 to +18.9 %`, `−2.1 to −0.5 points`. */
function formatRange({ low, high }, unit) {
    const places = Math.max(decimals(low), decimals(high));
    return `${hundredths(low, places)} to ${hundredths(high, places)}${unitWord(unit)}`;
}
/** `[+14.1 %, +18.9 %]` and `[−2.1, −0.5] points`. */
function formatInterval(interval, unit) {
    if (interval === null)
        return notMeasured;
    const { low, high } = interval;
    if (!Number.isFinite(low * 100) || !Number.isFinite(high * 100))
        return notMeasured;
    const places = Math.max(decimals(low), decimals(high));
    const [from, to] = [hundredths(low, places), hundredths(high, places)];
    return unit === 'ratio' ? `[${from} %, ${to} %]` : `[${from}, ${to}] points`;
}
/** `1,234`. */
function formatCount(count) {
    return count.toLocaleString('en-US');
}
/** `1 row`, `3 rows`. */
function counted(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** `8 s`, `3 min 5 s`, `2 h 10 min`. */
function formatDuration(seconds) {
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** What stands in the place of a figure that is not there. */
const notMeasured = '\u2013';
function unitWord(unit) {
    return unit === 'ratio' ? ' %' : ' points';
}
/** Changes below one per cent or point get a second decimal. */
function decimals(change) {
    const size = Math.abs(change) * 100;
    if (size >= 99.95)
        return 0;
    return size === 0 || size >= 0.995 ? 1 : 2;
}
function hundredths(change, places) {
    const value = change * 100;
    return Math.abs(value) >= 1e6 ? exponential(value, '+') : signed(value.toFixed(places), '+');
}
function exponential(value, plus = '') {
    return signed(value.toExponential(2).replace('e+', 'e'), plus);
}
function signed(digits, plus) {
    const nothing = !/[1-9]/.test(digits.replace(/e.*$/, ''));
    if (digits.startsWith('-'))
        return nothing ? digits.slice(1) : `${minus}${digits.slice(1)}`;
    return nothing ? digits : `${plus}${digits}`;
}


/***/ }),

/***/ 6594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent)
/* harmony export */ });
const silent = { start() { }, advance() { }, note() { }, stop() { } };


/***/ }),

/***/ 7984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ pooledName)
/* harmony export */ });
/** Words that several rooms share; their meaning stands in CONTRIBUTING.md. */
/** What the pooled row of a role is called where a single row has its task. */
const pooledName = (role) => `all ${role} tasks`;


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dataFormat),
/* harmony export */   x: () => (/* binding */ dataExtensions)
/* harmony export */ });
const byExtension = {
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    csv: 'csv',
    tsv: 'csv',
    parquet: 'parquet',
    txt: 'text',
    text: 'text',
};
const dataExtensions = Object.keys(byExtension).map((extension) => `.${extension}`);
/** By the file's extension; null where it says nothing. */
function dataFormat(path) {
    const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : null;
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ templateColumns),
/* harmony export */   O: () => (/* binding */ templateFields)
/* harmony export */ });
/** Fields of a sample that a prompt template may name whatever the columns of the data are called. */
const ownFields = new Set(['id', 'prompt', 'group']);
/** The names in braces of a prompt template, each once: `Translate {source} into {language}` names source and language. */
function templateFields(template) {
    return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))];
}
/** Those of them that are columns of the data and not fields that every sample has. */
function templateColumns(template) {
    return templateFields(template).filter((name) => !ownFields.has(name));
}


/***/ }),

/***/ 6562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readSuite)
});

// UNUSED EXPORTS: suiteName

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/shared/errors.js + 9 modules
var errors = __webpack_require__(6803);
// EXTERNAL MODULE: ./lib/shared/nearest.js
var nearest = __webpack_require__(9519);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/suite/document.js

function readDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        merge: true,
        stringKeys: true,
        logLevel: 'error',
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const mistakes = [...syntaxMistakes(document, at), ...protoKeys(document, at)];
    let whole = document.errors.every((error) => error.code === 'DUPLICATE_KEY');
    let value = null;
    try {
        value = document.toJS();
    }
    catch (error) {
        whole = false;
        mistakes.push(aliasMistake(document, at, error));
    }
    return { value, mistakes, whole, place: (path, kind) => placeOf(document, path, kind, at) };
}
function syntaxMistakes(document, at) {
    // The parser gives up where its stack ends and then complains about every bracket that is still open.
    const exhausted = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        return [{ place: at(exhausted.pos[0]), path: [], text: 'is nested too deeply to be read' }];
    return [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
        const place = at(pos[0]);
        if (code === 'DUPLICATE_KEY')
            return { place, ...duplicate(document, pos[0], at) };
        if (code === 'TAB_AS_INDENT')
            return { place, path: [], text: 'not valid YAML: a tab used as indentation; use spaces' };
        if (code === 'MULTIPLE_DOCS')
            return {
                place,
                path: [],
                text: 'a second YAML document begins here; a suite is one document, without "---" in it',
            };
        return { place, path: [], text: `not valid YAML: ${message}` };
    });
}
/** The second of two equal keys stands at `offset`. */
function duplicate(document, offset, at) {
    let found = { path: [], text: 'is written twice' };
    (0,dist/* visit */.YR)(document, {
        Map(_, map, ancestors) {
            const second = map.items.find((pair) => pair.key?.range?.[0] === offset);
            if (!second)
                return undefined;
            const key = keyOf(second);
            const first = map.items.find((pair) => keyOf(pair) === key);
            const line = at(first?.key?.range?.[0] ?? offset).line;
            found = { path: [...pathOf([...ancestors, map]), key], text: `is written twice; the first time on line ${line}` };
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
/** Keys of the pairs, and indexes in the lists, that lead to a node. */
function pathOf(ancestors) {
    return ancestors.flatMap((node, i) => {
        const next = ancestors[i + 1];
        if ((0,dist/* isMap */.jh)(node) && next !== undefined)
            return [keyOf(next)];
        return (0,dist/* isSeq */.oP)(node) && next !== undefined ? [node.items.indexOf(next)] : [];
    });
}
/** An object cannot hold this key safely, so that later steps would not see it. */
function protoKeys(document, at) {
    const mistakes = [];
    (0,dist/* visit */.YR)(document, {
        Pair(_, pair, ancestors) {
            if (keyOf(pair) === '__proto__')
                mistakes.push({
                    place: at(pair.key.range?.[0] ?? 0),
                    path: pathOf([...ancestors, pair]),
                    text: 'is a name that cannot be used',
                });
        },
    });
    return mistakes;
}
function aliasMistake(document, at, error) {
    let place = at(0);
    let text = `not valid YAML: ${error instanceof Error ? error.message : String(error)}`;
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            if (alias.resolve(document) !== undefined)
                return undefined;
            place = at(alias.range?.[0] ?? 0);
            text = `*${alias.source} names an anchor that is not set before it; write &${alias.source} where it is meant to point`;
            return dist/* visit */.YR.BREAK;
        },
    });
    return { place, path: [], text };
}
function placeOf(document, path, kind, at) {
    let found = { key: null, value: document.contents };
    for (const step of path) {
        const next = child(document, found.value, step);
        if (!next)
            return at(startOf(found.key) ?? startOf(found.value) ?? 0);
        found = next;
    }
    const [first, second] = kind === 'key' ? [found.key, found.value] : [found.value, found.key];
    return at(startOf(first) ?? startOf(second) ?? 0);
}
/** A value that was left out has an empty range, which would point behind the key. */
function startOf(node) {
    if (!node?.range)
        return null;
    return (0,dist/* isScalar */.jn)(node) && node.value === null && node.range[0] === node.range[1] ? null : node.range[0];
}
function child(document, parent, step) {
    const node = (0,dist/* isAlias */.Vj)(parent) ? parent.resolve(document) : parent;
    if ((0,dist/* isSeq */.oP)(node) && typeof step === 'number') {
        const value = node.items[step];
        return value === undefined ? null : { key: null, value };
    }
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    const pair = node.items.findLast((item) => keyOf(item) === String(step));
    if (pair)
        return { key: pair.key, value: pair.value };
    for (const item of node.items) {
        if (keyOf(item) !== '<<')
            continue;
        for (const source of (0,dist/* isSeq */.oP)(item.value) ? item.value.items : [item.value]) {
            const merged = child(document, source, step);
            if (merged)
                return merged;
        }
    }
    return null;
}
function keyOf(pair) {
    const key = (0,dist/* isScalar */.jn)(pair.key) ? pair.key.value : pair.key;
    return typeof key === 'symbol' ? (key.description ?? '') : String(key);
}

// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/suite/explain.js


const typeWords = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
/** The sentence of an issue whose schema has none of its own. Of unknown keys it lists the known ones, for `explain` to work with. */
function issueText(issue) {
    const given = `given ${(0,shown/* shown */.S)(issue.input)}`;
    switch (issue.code) {
        case 'invalid_type':
            if (issue.input === undefined)
                return 'is missing';
            return `${given}; allowed: ${typeWords[issue.expected] ?? issue.expected}${quoteHint(issue.expected, issue.input)}`;
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            if (issue.input === undefined)
                return `is missing; allowed: ${allowed.join(', ')}`;
            return `${given}; allowed: ${allowed.join(', ')}${(0,nearest/* didYouMean */.a)(issue.input, allowed)}`;
        }
        case 'too_small':
            return `${given}; allowed: ${issue.origin === 'array' ? 'at least one of them' : issue.origin === 'string' ? 'a text that is not empty' : bound('or more', 'more than', issue.minimum, issue.inclusive)}`;
        case 'too_big':
            return `${given}; allowed: ${issue.origin === 'array' ? `at most ${issue.maximum} of them` : bound('or less', 'less than', issue.maximum, issue.inclusive)}`;
        case 'invalid_key':
            return issue.issues[0]?.message;
        case 'invalid_union':
            return discriminatorText(issue);
        case 'unrecognized_keys':
            return Object.keys(issue.inst._zod.def.shape).join(' ');
        default:
            return undefined;
    }
}
function quoteHint(expected, input) {
    if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
        return ` (write "${input}")`;
    if (expected === 'array' && typeof input === 'string')
        return ` (write [${(0,shown/* shown */.S)(input)}])`;
    if (expected === 'boolean' && (input === 'yes' || input === 'no'))
        return ` (write ${input === 'yes'})`;
    return '';
}
function bound(inclusive, exclusive, limit, isInclusive) {
    return isInclusive === false ? `${exclusive} ${limit}` : `${limit} ${inclusive}`;
}
const undecidedUnion = 'is none of the allowed forms';
function discriminatorText(issue) {
    const { discriminator, options } = issue;
    if (discriminator === undefined)
        return undecidedUnion;
    const value = issue.input[discriminator];
    const allowed = (options ?? []).map(String);
    return value === undefined
        ? `is missing; allowed: ${allowed.join(', ')}`
        : `given ${(0,shown/* shown */.S)(value)}; allowed: ${allowed.join(', ')}${(0,nearest/* didYouMean */.a)(value, allowed)}`;
}
/** What the schema found wrong, each at its place. A missing key whose name was only mistyped is said once, at the mistyped one. */
function explain(issues, document) {
    const leaves = issues.flatMap((issue) => flatten(issue, []));
    const meant = new Set();
    const unknown = leaves.flatMap(({ issue, path }) => issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, issue.message.split(' '), path, document, meant) : []);
    const others = leaves.flatMap(({ issue, path }) => {
        if (issue.code === 'unrecognized_keys')
            return [];
        if (issue.message.startsWith('is missing') && meant.has(pathKey(path)))
            return [];
        const at = issue.code === 'invalid_key' ? 'key' : 'value';
        return [{ place: document.place(path, at), path, text: issue.message }];
    });
    return [...unknown, ...others];
}
function unknownKeys(keys, known, parent, document, meant) {
    // The document itself has already refused a key that objects cannot hold.
    const keysHere = keys.filter((key) => key !== '__proto__');
    return keysHere.map((key) => {
        const path = [...parent, key];
        const near = (0,nearest/* nearest */.p)(key, known);
        if (near !== null)
            meant.add(pathKey([...parent, near]));
        const text = near === null ? `unknown key; known here: ${(0,shown/* listed */.K)(known, 20)}` : `unknown key; did you mean "${near}"?`;
        return { place: document.place(path, 'key'), path, text };
    });
}
function pathKey(path) {
    return JSON.stringify(path.map(String));
}
/** Of alternatives, the issues of the one that the user began to write: the only one whose type fits. */
function flatten(issue, parent) {
    const path = [...parent, ...issue.path];
    if (issue.code === 'invalid_union' && issue.message === undecidedUnion) {
        const begun = issue.errors.filter((branch) => !branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'));
        if (begun.length === 1 && begun[0])
            return begun[0].flatMap((inner) => flatten(inner, path));
    }
    return [{ issue, path }];
}

;// CONCATENATED MODULE: ./lib/suite/mistake.js
/** `tasks.clauses.metrics[0]`, indexes from 0; keys that are not plain words are quoted. */
function dotted(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else
            text += (text === '' ? '' : '.') + word(String(step));
    }
    return text;
}
function word(key) {
    return /^[\p{L}\p{N}_-]+$/u.test(key) ? key : JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key);
}
/** In the order of the file; one text is said once per place and path. */
function sorted(mistakes) {
    const byKey = new Map(mistakes.map((m) => [`${m.place.line}:${m.place.column}:${dotted(m.path)}:${m.text}`, m]));
    return [...byKey.values()].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

// EXTERNAL MODULE: ./lib/shared/words.js
var words = __webpack_require__(7984);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/suite/limit.js


const LIMIT = /^(\d+(?:\.\d+)?) ?(%|points?|pts?)$/;
const PERCENT = /^(\d+(?:\.\d+)?) ?%$/;
const POINTS = /^(\d+(?:\.\d+)?) ?(?:points?|pts?)$/;
/** Divides by 100 in decimal, so that "0.7%" is 0.007 and not its neighbour. */
function hundredths(digits) {
    return digits.includes('e') ? Number(digits) / 100 : Number(`${digits}e-2`);
}
function limitOf(written) {
    const [, digits, unit] = typeof written === 'string' ? (LIMIT.exec(written) ?? []) : [];
    if (digits === undefined)
        return { amount: Number(written), unit: 'own', written: String(written) };
    return { amount: hundredths(digits), unit: unit === '%' ? 'percent' : 'points', written: String(written) };
}
function limitError(issue) {
    const negative = /^\s*-\s*[\d.]/.test(String(issue.input));
    const allowed = negative
        ? '0 or more: the name of the condition already says the direction'
        : "a percentage (2%), points (1 point), or a number in the metric's own unit (0.02)";
    return `given ${(0,shown/* shown */.S)(issue.input)}; allowed: ${allowed}`;
}
/** What a condition allows, as a user writes it: `2%`, `1 point`, `0.02`. */
const limit = schemas/* union */.KCZ([
    schemas/* number */.aig({ error: limitError }).min(0, { error: limitError }),
    schemas/* string */.YjP({ error: limitError }).regex(LIMIT, { error: limitError }),
], {
    error: limitError,
})
    .transform(limitOf);
function percentError(issue) {
    const hint = typeof issue.input === 'number' && issue.input > 0 ? ` (write ${issue.input}%)` : '';
    return `given ${(0,shown/* shown */.S)(issue.input)}; allowed: a percentage such as 2%${hint}`;
}
/** `2%` as the fraction 0.02. */
const percentage = schemas/* string */.YjP({ error: percentError })
    .regex(PERCENT, { error: percentError })
    .transform((written) => hundredths(PERCENT.exec(written)?.[1] ?? ''));
function pointsError(issue) {
    return `given ${(0,shown/* shown */.S)(issue.input)}; allowed: points above 0, at most 100, such as 1 or "1 point"`;
}
/** `1` or `1 point` as the fraction 0.01. */
const points = schemas/* union */.KCZ([
    schemas/* number */.aig({ error: pointsError }).gt(0, { error: pointsError }).max(100, { error: pointsError }),
    schemas/* string */.YjP({ error: pointsError }).regex(POINTS, { error: pointsError }),
], { error: pointsError })
    .transform((written) => hundredths(typeof written === 'number' ? String(written) : (POINTS.exec(written)?.[1] ?? '')));

;// CONCATENATED MODULE: ./lib/suite/rule-schema.js



/** In the order in which one written rule becomes several. */
const conditionKinds = [
    'min',
    'max',
    'max_drop',
    'max_rise',
    'must_improve',
];
const allowance = "an amount relative to the baseline (2%), in points (1 point: a hundredth of a score between 0 and 1) or in the metric's own unit (0.02)";
const mustImprove = schemas/* union */.KCZ([schemas/* literal */.euz(true), limit], {
    error: ({ input }) => input === false
        ? 'given false; allowed: true or an amount (leave the key out where nothing must improve)'
        : typeof input === 'boolean' || typeof input === 'number' || typeof input === 'string'
            ? undefined
            : `given ${(0,shown/* shown */.S)(input)}; allowed: true, or an amount such as 2% or 1 point`,
})
    .transform((written) => (written === true ? { amount: 0, unit: 'own', written: 'true' } : written));
function ruleSchema(known) {
    const names = known.map((metric) => metric.name);
    return schemas/* strictObject */.rej({
        task: schemas/* string */.YjP().optional().describe('Only rows of this task. Absent: of any task.'),
        metric: (names.length > 0 ? schemas/* enum */.k5n(names) : schemas/* string */.YjP())
            .optional()
            .describe('Only rows of this metric. Absent: of any metric; max_drop then goes to those that are better when higher, max_rise to those better when lower.'),
        role: schemas/* enum */.k5n(['domain', 'general'])
            .optional()
            .describe('Only rows of tasks with this role. Absent: of any task.'),
        min: limit
            .optional()
            .describe("The candidate's value must be at least this, in the metric's own unit (0.2) or in points (20 points). Needs a metric."),
        max: limit
            .optional()
            .describe("The candidate's value must be at most this, in the metric's own unit or in points. Needs a metric."),
        max_drop: limit
            .optional()
            .describe(`How much lower than the baseline the candidate may be, for metrics that are better when higher: ${allowance}.`),
        max_rise: limit
            .optional()
            .describe(`How much higher than the baseline the candidate may be, for metrics that are better when lower: ${allowance}.`),
        must_improve: mustImprove
            .optional()
            .describe(`true: the candidate must be better than the baseline. Or by how much at least: ${allowance}.`),
        level: schemas/* enum */.k5n(['block', 'warn', 'info'])
            .prefault('block')
            .describe('What a broken rule does: block the merge, warn, or only inform. A row that could not be measured blocks at every level.'),
        decide: schemas/* enum */.k5n(['bound', 'point'])
            .prefault('bound')
            .describe('bound: by the interval, so that noise is not taken for a change; a rule that the samples cannot settle is inconclusive. point: by the measured values alone.'),
    })
        .superRefine((rule, context) => {
        if (conditionKinds.every((kind) => rule[kind] === undefined))
            context.addIssue({ code: 'custom', message: `has no condition: write ${conditionKinds.join(', ')}` });
    })
        .describe('What the rows that it selects by task, metric and role must satisfy: one or more of min, max, max_drop, max_rise and must_improve.');
}

;// CONCATENATED MODULE: ./lib/suite/known.js
/** Which evidence a kind of task yields: its metrics must be fed by that. */
const evidenceOf = { generate: 'answer', perplexity: 'likelihood' };
function metricsOf(kind, known) {
    return known.filter((metric) => metric.of === evidenceOf[kind]);
}

;// CONCATENATED MODULE: ./lib/suite/task-schema.js



/** Text for a key that has to be there. */
const missing = (text) => (issue) => issue.input === undefined ? `is missing: ${text}` : undefined;
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const column = schemas/* string */.YjP().min(1);
const idColumn = column.describe('Column that holds each sample\'s id, a text or a whole number, unique in the file. The usual names are id, _id, sample_id, example_id, uid, uuid, doc_id, key, name, index and idx, in this order; without one of them, or with "#", the number of the line (of the row in Parquet) is the id.');
const groupColumn = column.describe('Column that says which samples belong together (one document, one author). Samples of one group are resampled together, so that ten questions on one document do not count as ten independent ones. The usual name is group.');
const fields = {
    perplexity: schemas/* strictObject */.rej({
        id: idColumn.optional(),
        text: column.optional().describe('Column that holds the text to be scored. The usual names are text and content.'),
        group: groupColumn.optional(),
    }),
    generate: schemas/* strictObject */.rej({
        id: idColumn.optional(),
        prompt: column
            .optional()
            .describe('Column that holds what the model is asked. The usual names are prompt, question, instruction, input and query.'),
        messages: column
            .optional()
            .describe("Column that holds a conversation instead of a prompt: a list of {role, content}. Where it ends with the assistant's answer and the sample has no reference, that answer is the reference. The usual name is messages."),
        reference: column
            .optional()
            .describe('Column that holds the right answer, or a list of right answers. A number counts as its text. The usual names are reference, answer, output, completion, target, response, expected, answers and targets.'),
        references: column
            .optional()
            .describe('Column that holds a list of right answers (in CSV a JSON list). The usual name is references.'),
        group: groupColumn.optional(),
    }),
};
const formats = { perplexity: ['jsonl', 'csv', 'parquet', 'text'], generate: ['jsonl', 'csv', 'parquet'] };
function formatError(issue) {
    return issue.input === 'text'
        ? 'given "text"; plain text has no prompts and references: a generate task reads jsonl, csv or parquet'
        : undefined;
}
function data(kind) {
    const path = schemas/* string */.YjP({ error: missing('the path of the data file, relative to the suite') }).min(1);
    const mapping = schemas/* strictObject */.rej({
        path: path.describe('Path of the data file, relative to the suite.'),
        format: schemas/* enum */.k5n(formats[kind], { error: formatError })
            .optional()
            .describe('Absent: by the extension (.jsonl, .ndjson; .csv, .tsv; .parquet; .txt). jsonl: one JSON object a line. csv: the first line names the columns; separated by comma, semicolon or tab. parquet: any compression. text: one text a line, blank lines left out, as Hugging Face datasets reads plain text (texts with line breaks in them need one of the other formats).'),
        fields: fields[kind]
            .optional()
            .describe('Which column of the file holds which field of a sample. A field that is not named here is looked for under its usual names.'),
        limit: schemas/* int */.Whr().min(1).optional().describe('Only the first so many samples of the file. Absent: all of them.'),
    });
    return schemas/* union */.KCZ([path, mapping], {
        error: (issue) => issue.input === undefined
            ? 'is missing: the path of the data file, relative to the suite'
            : isMapping(issue.input)
                ? undefined
                : `given ${(0,shown/* shown */.S)(issue.input)}; allowed: the path of a file, or a mapping with path, format, fields and limit`,
    })
        .transform((written) => (typeof written === 'string' ? { path: written } : written))
        .describe('The samples: the path of a JSONL, CSV, Parquet or plain text file, relative to the suite, or a mapping that also says how to read it. A line that cannot be read stops the run; nothing is left out silently.');
}
function metricNames(kind, known, usual) {
    const own = metricsOf(kind, known).map((metric) => metric.name);
    const wrongKind = (issue) => known.some((metric) => metric.name === issue.input)
        ? `given ${(0,shown/* shown */.S)(issue.input)}, which ${kind === 'generate' ? 'perplexity' : 'generate'} tasks compute; a ${kind} task computes ${(0,shown/* listed */.K)(own)}`
        : undefined;
    return schemas/* array */.YOg(own.length > 0 ? schemas/* enum */.k5n(own, { error: wrongKind }) : schemas/* string */.YjP())
        .min(1)
        .superRefine((names, context) => {
        for (const [i, name] of names.entries())
            if (names.indexOf(name) < i)
                context.addIssue({ code: 'custom', path: [i], message: `names ${name} a second time` });
    })
        .prefault(usual);
}
const role = schemas/* enum */.k5n(['domain', 'general'])
    .optional()
    .describe('domain: what the fine-tune is for. general: what the model could do before and must not forget. Forgetting is looked for on general tasks only; rules can select by role. Absent: neither.');
function taskSchema(known) {
    const generate = schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('generate')
            .describe('generate: the model answers each prompt, and the answers are compared with references.'),
        role,
        data: data('generate'),
        metrics: metricNames('generate', known, ['rougeL', 'bleu_nltk']).describe('What to compute from answers and references; each is one row of the table.'),
        prompt: schemas/* string */.YjP()
            .min(1)
            .optional()
            .describe("Template of the user's turn. {prompt} stands for the sample's prompt, {id} and {group} for those, any other name in braces for the column of that name. Absent: the sample's prompt or messages as they are."),
        system: schemas/* string */.YjP()
            .min(1)
            .optional()
            .describe('System message put in front of every conversation that has none of its own.'),
        chat: schemas/* boolean */.zMY()
            .optional()
            .describe("Whether prompts go through the checkpoint's chat template. Absent: where the checkpoint has one."),
        max_new_tokens: schemas/* int */.Whr().min(1).prefault(256).describe('Most tokens of an answer.'),
        temperature: schemas/* number */.aig()
            .min(0)
            .max(10)
            .prefault(0)
            .describe('0: the likeliest token every time. Above 0: drawn at random, seeded.'),
        top_p: schemas/* number */.aig()
            .gt(0)
            .max(1)
            .prefault(1)
            .describe('Tokens are drawn from the likeliest that together have this probability. 1: from all.'),
        top_k: schemas/* int */.Whr().min(0).prefault(0).describe('Tokens are drawn from so many of the likeliest. 0: from all.'),
        stop: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .max(64)
            .prefault([])
            .describe("Texts that end an answer and are not part of it, besides the checkpoint's own end tokens."),
    })
        .describe('A task that has the model answer prompts.');
    const perplexity = schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('perplexity').describe('perplexity: how likely the model finds given texts.'),
        role,
        data: data('perplexity'),
        metrics: metricNames('perplexity', known, ['perplexity', 'bits_per_byte']).describe("What to compute from the texts' likelihood; each is one row of the table."),
        max_tokens: schemas/* int */.Whr()
            .min(2)
            .optional()
            .describe('Cuts every text to its first so many tokens. Absent: a text longer than the context slides a window, so that every token is scored once.'),
        stride: schemas/* int */.Whr()
            .min(1)
            .optional()
            .describe('New tokens that the window moves on by; smaller gives every token more context and takes longer. Absent: half of the context.'),
        add_bos: schemas/* boolean */.zMY()
            .prefault(false)
            .describe('Puts the begin-of-text token in front of every text where the tokenizer itself would not.'),
    })
        .describe('A task that scores given texts.');
    return schemas/* discriminatedUnion */.gMt('kind', [generate, perplexity]);
}

;// CONCATENATED MODULE: ./lib/suite/rules.js





function rowsOf(tasks, known) {
    return tasks.flatMap(({ name, role, metrics }) => metrics.flatMap((metric) => {
        const found = known.find((one) => one.name === metric);
        return found ? [{ task: name, role, metric: found }] : [];
    }));
}
/** Rows over all tasks of a role that may come of these; whether they do depends on which metrics pool. */
function pooledRows(rows) {
    return ['domain', 'general'].flatMap((role) => {
        const members = rows.filter((row) => row.role === role);
        if (new Set(members.map((row) => row.task)).size < 2)
            return [];
        return [...new Set(members.map((row) => row.metric))].map((metric) => ({ task: (0,words/* pooledName */.J)(role), role, metric }));
    });
}
/** One rule for every condition of a written one. */
function buildRules(written, index, document) {
    return conditionsOf(written).map((condition) => ({
        task: written.task ?? null,
        metric: written.metric ?? null,
        role: written.role ?? null,
        condition,
        level: written.level,
        decide: written.decide,
        place: document.place(['rules', index, condition.kind], 'key'),
    }));
}
function conditionsOf(written) {
    return conditionKinds.flatMap((kind) => {
        const limit = written[kind];
        return limit === undefined ? [] : [{ kind, limit }];
    });
}
/**
 * What a suite without rules asks for: no general row worse by more than the mild severity, or no row at all where there is no general
 * task. One rule a metric, because each has its own direction and unit.
 */
function defaultRules(rows, severities) {
    const general = rows.filter((row) => row.role === 'general');
    const guarded = general.length > 0 ? general : rows;
    const metrics = [...new Set(guarded.map((row) => row.metric))];
    return metrics.map(({ name, better, unit }) => ({
        task: null,
        metric: name,
        role: general.length > 0 ? 'general' : null,
        condition: { kind: better === 'higher' ? 'max_drop' : 'max_rise', limit: mild(unit, severities) },
        level: 'block',
        decide: 'bound',
        place: null,
    }));
}
function mild(unit, { ratio, points }) {
    const amount = (unit === 'ratio' ? ratio : points).mild;
    const hundredths = Number((amount * 100).toPrecision(12));
    return unit === 'ratio'
        ? { amount, unit: 'percent', written: `${hundredths}%` }
        : { amount, unit: 'points', written: `${hundredths} ${hundredths === 1 ? 'point' : 'points'}` };
}
/** Mistakes that one rule's schema cannot see: selectors that select nothing, limits in a unit that the row does not have. */
function ruleMistakes(value, index, context) {
    const at = (key, text) => {
        const path = key === null ? ['rules', index] : ['rules', index, key];
        return { place: context.document.place(path, 'value'), path, text };
    };
    const task = isMapping(value) ? value.task : undefined;
    const tasks = context.taskNames;
    if (typeof task === 'string' && !tasks.includes(task))
        return [at('task', `given ${(0,shown/* shown */.S)(task)}; the tasks are ${(0,shown/* listed */.K)(tasks)}${(0,nearest/* didYouMean */.a)(task, tasks)}`)];
    const written = ruleSchema(context.known).safeParse(value).data;
    if (!written)
        return [];
    return conditionsOf(written).flatMap((condition) => {
        const text = conditionMistake(written, condition, context);
        if (text !== null)
            return [at(condition.kind, text)];
        const empty = emptySelection(written, condition, context);
        return empty === null ? [] : [at(null, empty)];
    });
}
function conditionMistake(rule, { kind, limit }, { rows, known }) {
    if (kind === 'min' || kind === 'max') {
        if (rule.metric === undefined)
            return `needs a metric beside it: a ${kind === 'min' ? 'least' : 'greatest'} value is in one metric's own unit`;
        if (limit.unit === 'percent')
            return `given ${asWritten(limit)}; allowed: a value in the metric's own unit, such as 0.2, or points`;
    }
    const metric = known.find((one) => one.name === rule.metric);
    if (metric && kind === 'max_drop' && metric.better === 'lower')
        return `${metric.name} is better when lower: write max_rise`;
    if (metric && kind === 'max_rise' && metric.better === 'higher')
        return `${metric.name} is better when higher: write max_drop`;
    const concerned = metric ? [metric] : [...new Set(selected(rule, kind, rows).map((row) => row.metric))];
    for (const one of concerned) {
        const text = unitMistake(kind, limit, one);
        if (text !== null)
            return text;
    }
    return null;
}
function asWritten({ unit, written }) {
    return unit === 'own' ? written : (0,shown/* shown */.S)(written);
}
function unitMistake(kind, limit, metric) {
    const given = `given ${asWritten(limit)}`;
    const isValue = kind === 'min' || kind === 'max';
    if (metric.unit === 'ratio' && limit.unit === 'points')
        return isValue
            ? `${given}; ${metric.name} is no score between 0 and 1: write the value itself`
            : `${given}; ${metric.name} changes by a ratio and has no points: write a percentage such as 2%`;
    if (metric.unit === 'points' && limit.unit === 'own' && limit.amount > 1)
        return `${given}; ${metric.name} lies between 0 and 1: write ${isValue ? '0.2 or 20 points' : '1 point for a hundredth of it'}`;
    if (metric.unit === 'points' && !isValue && limit.amount >= 1)
        return `${given}; ${metric.name} lies between 0 and 1 and cannot change by that much, so that the rule would decide nothing: write 1 point or 2%`;
    return null;
}
function selected(rule, kind, rows) {
    return rows.filter(({ task, role, metric }) => (rule.task ?? task) === task &&
        (rule.role ?? role) === role &&
        (rule.metric ?? metric.name) === metric.name &&
        !(kind === 'max_drop' && metric.better === 'lower') &&
        !(kind === 'max_rise' && metric.better === 'higher'));
}
function emptySelection(rule, { kind }, { rows, broken }) {
    if (selected(rule, kind, rows).length > 0)
        return null;
    // A task that could not be decoded may hold the row that is meant.
    if (broken.some((name) => (rule.task ?? name) === name))
        return null;
    const there = rows.map(({ task, role, metric }) => `${task} ${metric.name}${role === null ? '' : ` (${role})`}`);
    const direction = kind === 'max_drop' ? ' that is better when higher' : kind === 'max_rise' ? ' that is better when lower' : '';
    return `selects no row${rule.metric === undefined ? direction : ''}; there is ${(0,shown/* listed */.K)(there, 8) || 'none'}`;
}

;// CONCATENATED MODULE: ./lib/suite/schema.js





const device = schemas/* enum */.k5n(['auto', 'cpu', 'cuda', 'webgpu'])
    .describe('What computes. auto: cuda where a GPU with its libraries is found, else cpu; the report says which it was.');
const threads = schemas/* int */.Whr()
    .min(1)
    .max(1024)
    .describe('Threads that compute one operator on the CPU. Absent: as many as this process may use cores.');
const batchTokens = schemas/* int */.Whr()
    .min(1)
    .describe("Most tokens of one batch, padding included: less needs less memory. Absent: the backend's own choice.");
const HUB = /^hf:[\w.-]+\/[\w.-]+(@[\w./-]+)?$/;
function pathError({ input }) {
    if (typeof input !== 'string')
        return undefined;
    if (input === '')
        return 'given ""; allowed: a folder, or hf:owner/name@revision';
    return input.startsWith('hf:')
        ? `given ${(0,shown/* shown */.S)(input)}; allowed: hf:owner/name@revision, such as hf:HuggingFaceTB/SmolLM2-135M@main`
        : `given ${(0,shown/* shown */.S)(input)}; allowed: a folder relative to the suite, or hf:owner/name@revision`;
}
const checkpointPath = schemas/* string */.YjP()
    .refine((path) => (/^[a-z][a-z0-9+.-]+:/i.test(path) ? HUB.test(path) : path !== ''), { error: pathError });
function checkpoint(what) {
    const absent = `the ${what} checkpoint, a folder relative to the suite or hf:owner/name@revision`;
    const mapping = schemas/* strictObject */.rej({
        path: checkpointPath.describe('A folder relative to the suite, or hf:owner/name@revision.'),
        file: schemas/* string */.YjP()
            .min(1)
            .optional()
            .describe('Which ONNX file of the folder, such as onnx/model_q4.onnx. Absent: the usual names are tried.'),
        device: device.optional(),
        threads: threads.optional(),
        batch_tokens: batchTokens.optional(),
    });
    return schemas/* union */.KCZ([checkpointPath, mapping], {
        error: (issue) => missing(absent)(issue) ??
            (isMapping(issue.input) || typeof issue.input === 'string'
                ? undefined
                : `given ${(0,shown/* shown */.S)(issue.input)}; allowed: a folder, hf:owner/name@revision, or a mapping with path, file, device, threads and batch_tokens`),
    })
        .transform((written) => (typeof written === 'string' ? { path: written } : written));
}
function severities(amount, usual) {
    return schemas/* strictObject */.rej({
        mild: amount.prefault(usual.mild).describe('Mild from here on.'),
        moderate: amount.prefault(usual.moderate).describe('Moderate from here on.'),
        severe: amount.prefault(usual.severe).describe('Severe from here on.'),
    })
        .superRefine(({ mild, moderate, severe }, context) => {
        if (!(0 < mild && mild < moderate && moderate < severe))
            context.addIssue({
                code: 'custom',
                message: 'must rise from mild over moderate to severe, all of them above 0',
            });
    })
        .prefault({});
}
/** No step up (`..`): the name is part of the run folder's path too. */
const suiteName = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,98}[\p{L}\p{N}])?$/u;
const taskName = /^[\p{L}\p{N}_](?:[\p{L}\p{N} ._-]{0,62}[\p{L}\p{N}_-])?$/u;
const nameError = ({ input }) => typeof input === 'string'
    ? `given ${(0,shown/* shown */.S)(input)}; allowed: up to 100 letters, digits, spaces and - _ . /, a letter or digit at either end, no ..`
    : undefined;
const taskNameError = ({ input }) => `${(0,shown/* shown */.S)(input)} cannot name a task; allowed: up to 64 letters, digits, spaces and - _ ., a letter or digit in front`;
function budgetError({ input }) {
    const meant = typeof input === 'number' && input >= 1 && input <= 50 ? ` (write ${input}%)` : '';
    return `given ${(0,shown/* shown */.S)(input)}; allowed: a share above 0 and at most 50%, such as 5% or 0.05${meant}`;
}
/** The one source of what a suite may say: decoding, error messages and the JSON schema for editors all come from it. */
function suiteSchema(known) {
    return schemas/* strictObject */.rej({
        name: schemas/* string */.YjP()
            .regex(suiteName, { error: nameError })
            .optional()
            .describe('Names the comment and the commit status; unique among the suites of a repository. Absent: the name of the folder, followed by the name of the file where that is not checkpoint-gate.yml.'),
        baseline: checkpoint('baseline').describe('The checkpoint to compare with, such as the one in production: a folder relative to the suite (ONNX, as optimum-cli or transformers.js write it), hf:owner/name@revision, or a mapping that also says how to open it.'),
        candidate: checkpoint('candidate').describe('The checkpoint that a pull request brings, written like the baseline.'),
        device: device.prefault('auto').describe(`Default of both checkpoints. ${device.description}`),
        threads: threads.optional().describe(`Default of both checkpoints. ${threads.description}`),
        batch_tokens: batchTokens.optional().describe(`Default of both checkpoints. ${batchTokens.description}`),
        seed: schemas/* int */.Whr()
            .min(0)
            .max(2 ** 32 - 1)
            .prefault(1)
            .describe('Seed of the resampling and of drawn answers: the same seed gives the same figures on every machine.'),
        resamples: schemas/* int */.Whr().min(1000).max(1_000_000).prefault(2000).describe('Bootstrap resamples behind every interval.'),
        error_budget: schemas/* union */.KCZ([
            schemas/* number */.aig({ error: budgetError }).gt(0, { error: budgetError }).max(0.5, { error: budgetError }),
            percentage.refine((share) => share > 0 && share <= 0.5, {
                error: (issue) => budgetError({ input: `${Number(issue.input) * 100}%` }),
            }),
        ], { error: budgetError })
            .prefault('5%')
            .describe('The chance that at least one blocking rule fails although nothing got worse, over all rules together.'),
        inconclusive: schemas/* enum */.k5n(['info', 'warn', 'block'])
            .prefault('info')
            .describe('What a blocking rule does that the samples can neither confirm nor refute. block: what cannot be shown is not merged.'),
        forgetting: schemas/* strictObject */.rej({
            ratio: severities(percentage, { mild: '2%', moderate: '10%', severe: '25%' }).describe('For rows like perplexity: relative worsening from which forgetting is called mild, moderate, severe.'),
            points: severities(points, { mild: 1, moderate: 3, severe: 10 }).describe('For scores between 0 and 1: points lost (hundredths) from which forgetting is called mild, moderate, severe.'),
        })
            .prefault({})
            .describe('From which size on a loss on a general task is called mild, moderate or severe.'),
        tasks: schemas/* record */.g1P(schemas/* string */.YjP().regex(taskName, { error: taskNameError }), taskSchema(known), {
            error: missing('what to compare the checkpoints on; a mapping from a name to a task'),
        })
            .superRefine((tasks, context) => {
            if (Object.keys(tasks).length === 0)
                context.addIssue({ code: 'custom', message: 'has no task: there would be nothing to compare' });
        })
            .describe('What to compare the checkpoints on: a mapping from a name to a task. Letters, digits, spaces and - _ . make a name.'),
        rules: schemas/* array */.YOg(ruleSchema(known))
            .superRefine((rules, context) => {
            if (rules.length === 0)
                context.addIssue({
                    code: 'custom',
                    message: 'is empty, so that nothing would be decided: write a rule, or leave the key out for the usual ones',
                });
        })
            .optional()
            .describe('What the rows of the table must satisfy. Absent: no row of a general task may be worse by more than the mild severity; without a general task, no row at all.'),
    });
}

// EXTERNAL MODULE: ./lib/suite/data-format.js
var data_format = __webpack_require__(1740);
// EXTERNAL MODULE: ./lib/suite/prompt-template.js
var prompt_template = __webpack_require__(5415);
;// CONCATENATED MODULE: ./lib/suite/tasks.js





/** A task as decoded, defaults filled in. */
function buildTask(name, written, folder, document) {
    const common = {
        name,
        role: written.role ?? null,
        data: buildData(name, written, folder, document),
        metrics: written.metrics,
        place: document.place(['tasks', name], 'key'),
    };
    if (written.kind === 'perplexity')
        return {
            ...common,
            kind: 'perplexity',
            maxTokens: written.max_tokens ?? null,
            stride: written.stride ?? null,
            addBos: written.add_bos,
        };
    return {
        ...common,
        kind: 'generate',
        prompt: written.prompt ?? null,
        system: written.system ?? null,
        chat: written.chat ?? null,
        maxNewTokens: written.max_new_tokens,
        temperature: written.temperature,
        topP: written.top_p,
        topK: written.top_k,
        stop: written.stop,
    };
}
function buildData(name, task, folder, document) {
    const { path, ...rest } = task.data;
    const template = task.kind === 'generate' && task.prompt !== undefined ? { template: task.prompt } : {};
    return {
        path: (0,external_node_path_.resolve)(folder, path),
        written: path,
        format: rest.format ?? (0,data_format/* dataFormat */.O)(path),
        fields: rest.fields ?? {},
        limit: rest.limit ?? null,
        place: document.place(['tasks', name, 'data'], 'value'),
        ...template,
    };
}
/** Mistakes that one task's schema cannot see. */
function taskMistakes(name, written, document) {
    const { path, format } = written.data;
    const found = [];
    const atData = (text) => {
        const at = ['tasks', name, 'data', 'path'];
        found.push({ place: document.place(at, 'value'), path: at.slice(0, 3), text });
    };
    const guessed = (0,data_format/* dataFormat */.O)(path);
    if (format === undefined && guessed === null)
        atData(`given ${(0,shown/* shown */.S)(path)}, whose extension does not tell the format; known are ${(0,shown/* listed */.K)(data_format/* dataExtensions */.x)} (else write {path: …, format: …})`);
    if (format === undefined && guessed === 'text' && written.kind === 'generate')
        atData(`given ${(0,shown/* shown */.S)(path)}; plain text has no prompts and references: a generate task reads jsonl, csv or parquet`);
    if (written.kind === 'generate' && written.prompt !== undefined) {
        const text = promptMistake(written.prompt);
        const at = ['tasks', name, 'prompt'];
        if (text !== null)
            found.push({ place: document.place(at, 'value'), path: at, text });
    }
    return found;
}
/** Braces of other template languages would stay in the prompt, and a prompt without a field asks every sample the same. */
function promptMistake(template) {
    const doubled = /\{\{\s*(\w+)\s*\}\}/.exec(template);
    if (doubled !== null)
        return `has ${(0,shown/* shown */.S)(doubled[0])}; a field is written {${doubled[1]}}`;
    if ((0,prompt_template/* templateFields */.O)(template).length > 0)
        return null;
    const spaced = /\{\s*(\w+)\s*\}/.exec(template);
    if (spaced !== null)
        return `has ${(0,shown/* shown */.S)(spaced[0])}; a field is written {${spaced[1]}}`;
    return 'names no field, so that every sample would ask the same; write {prompt} where the prompt of a sample belongs';
}
/** Evidence lies in files named after tasks, and not every file system tells capitals apart. */
function nameClashes(names, document) {
    const seen = new Map();
    return names.flatMap((name) => {
        const plain = name.normalize('NFC').toLowerCase();
        const first = seen.get(plain);
        seen.set(plain, name);
        const path = ['tasks', name];
        if (plain === (0,words/* pooledName */.J)('general') || plain === (0,words/* pooledName */.J)('domain'))
            return [
                {
                    place: document.place(path, 'key'),
                    path,
                    text: 'is what the row over several tasks is called: choose another name',
                },
            ];
        if (first === undefined)
            return [];
        return [{ place: document.place(path, 'key'), path, text: `differs from ${(0,shown/* shown */.S)(first)} only in capitals` }];
    });
}

;// CONCATENATED MODULE: ./lib/suite/decode.js










/** More than anyone reads; a file that is no suite at all can have thousands. */
const MOST_SHOWN = 100;
/**
 * A suite from its text. `file` as the user gave it, for messages and as the folder that paths are relative to. Throws one GateError
 * 'suite-invalid' with every mistake there is.
 */
function decodeSuite(text, file, known) {
    const document = readDocument(text.replace(/^\ufeff/, ''));
    if (!document.whole)
        throw invalid(file, document.mistakes);
    if (!isMapping(document.value)) {
        const given = document.value === null ? 'is empty' : 'is not a mapping';
        const lacking = {
            place: { line: 1, column: 1 },
            path: [],
            text: `${given}; a suite has at least baseline, candidate and tasks`,
        };
        throw invalid(file, [...document.mistakes, lacking]);
    }
    const parsed = suiteSchema(known).safeParse(document.value, { error: issueText, reportInput: true });
    const mistakes = [
        ...document.mistakes,
        ...(parsed.success ? [] : explain(parsed.error.issues, document)),
        ...crossMistakes(document, known),
    ];
    if (mistakes.length > 0 || !parsed.success)
        throw invalid(file, mistakes);
    return build(parsed.data, text, file, known, document);
}
/** Mistakes between tasks, rules and metrics, found in all parts that are right by themselves. */
function crossMistakes(document, known) {
    const { tasks, rules } = document.value;
    if (!isMapping(tasks))
        return [];
    const written = Object.entries(tasks).map(([name, value]) => ({
        name,
        task: taskSchema(known).safeParse(value).data,
    }));
    const decoded = written.flatMap(({ name, task }) => (task ? [{ name, task }] : []));
    const taskNames = written.map(({ name }) => name);
    const found = decoded.flatMap(({ name, task }) => taskMistakes(name, task, document));
    found.push(...nameClashes(taskNames, document));
    if (!Array.isArray(rules))
        return found;
    const single = rowsOf(decoded.map(({ name, task }) => ({ name, role: task.role ?? null, metrics: task.metrics })), known);
    const pooled = pooledRows(single);
    const context = {
        rows: [...single, ...pooled],
        taskNames: [...taskNames, ...new Set(pooled.map((row) => row.task))],
        broken: written.flatMap(({ name, task }) => (task ? [] : [name])),
        known,
        document,
    };
    return [...found, ...rules.flatMap((rule, i) => ruleMistakes(rule, i, context))];
}
function build(written, text, file, known, document) {
    const folder = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file));
    const tasks = Object.entries(written.tasks).map(([name, task]) => buildTask(name, task, folder, document));
    const rows = rowsOf(tasks, known);
    const { forgetting } = written;
    return {
        name: written.name ?? decode_defaultName(folder, file),
        file,
        folder,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        baseline: buildCheckpoint('baseline', written, document),
        candidate: buildCheckpoint('candidate', written, document),
        seed: written.seed,
        resamples: written.resamples,
        errorBudget: written.error_budget,
        inconclusive: written.inconclusive,
        forgetting,
        tasks,
        rules: written.rules?.flatMap((rule, i) => buildRules(rule, i, document)) ?? defaultRules(rows, forgetting),
    };
}
function buildCheckpoint(side, suite, document) {
    const own = suite[side];
    return {
        path: own.path,
        file: own.file ?? null,
        device: own.device ?? suite.device,
        threads: own.threads ?? suite.threads ?? null,
        batchTokens: own.batch_tokens ?? suite.batch_tokens ?? null,
        place: document.place([side], 'value'),
    };
}
/** Folders may be called what a name may not; such characters become dashes. */
function decode_defaultName(folder, file) {
    const stem = (0,external_node_path_.parse)(file).name;
    const parts = [(0,external_node_path_.basename)(folder), ...(stem === 'checkpoint-gate' ? [] : [stem])];
    const plain = parts.join('-').replace(/[^\p{L}\p{N} ._-]+/gu, '-');
    return (plain
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .slice(0, 100)
        .replace(/[^\p{L}\p{N}]+$/u, '') || 'suite');
}
function invalid(file, mistakes) {
    const all = sorted(mistakes);
    const lines = all.slice(0, MOST_SHOWN).map(({ place, path, text }) => ({ ...place, path: dotted(path), text }));
    const last = lines.at(-1);
    if (last && all.length > MOST_SHOWN)
        lines.push({ ...last, path: '', text: `and ${all.length - MOST_SHOWN} more mistakes after this one` });
    return (0,errors/* gateError */.em)('suite-invalid', { file, mistakes: lines, count: all.length });
}

;// CONCATENATED MODULE: ./lib/suite/read.js







/** Reads a suite. `known`: what the metric registry offers. Throws a GateError: 'suite-missing', 'suite-unreadable' or 'suite-invalid'. */
async function readSuite(file, known) {
    const bytes = await readBytes(file);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw (0,errors/* gateError */.em)('suite-unreadable', { file, why: 'it is not text in UTF-8' });
    return decodeSuite(bytes.toString('utf8'), file, known);
}
async function readBytes(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw (0,errors/* gateError */.em)('suite-missing', { file, near: await suitesNear(file) }, error);
        const why = code === 'EISDIR' ? `it is a folder; the file in it is ${(0,external_node_path_.join)(file, 'checkpoint-gate.yml')}` : message;
        throw (0,errors/* gateError */.em)('suite-unreadable', { file, why }, error);
    }
}
/** YAML files that may be meant. */
async function suitesNear(file) {
    const folder = (0,external_node_path_.dirname)(file);
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const yaml = names.filter((name) => /\.ya?ml$/.test(name));
    const suites = yaml.filter((name) => /^checkpoint-gate\b/.test(name) || (0,nearest/* nearest */.p)((0,external_node_path_.basename)(file), [name]) !== null);
    return suites.slice(0, 3).map((name) => (0,external_node_path_.join)(folder, name));
}
/**
 * The name of a suite as far as it can be told, for one whose other parts are wrong: its errors belong where its reports belong.
 * Never throws.
 */
async function read_suiteName(file) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const name = parseDocument(text, { logLevel: 'silent' }).get?.('name');
    return typeof name === 'string' && name.trim() !== '' ? name : defaultName(resolve(dirname(file)), file);
}


/***/ })

};
