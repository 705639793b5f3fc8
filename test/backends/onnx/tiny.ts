import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Node, Tensor, Value } from '../../../src/backends/onnx/graph/model.ts'
import { bytesField, concat, encodeVarint, numberField, textField } from '../../../src/backends/onnx/graph/wire.ts'
import { integersTensor, node, value } from '../../../src/backends/onnx/graph/write.ts'

/** A language model of the Llama kind with random weights, small enough to be made for every test, in the forms that exporters write. */
export interface Tiny {
  head?: 'untied' | 'tied' | 'bias' | 'softcap' | 'bits' | 'dynamic' | 'gemm'
  /** `merged`: an If between a decoder with a cache and one without. */
  attention?: 'plain' | 'grouped' | 'merged'
  positions?: boolean
  /** How the keys of a group are repeated for its heads: optimum expands. */
  repeat?: 'expand' | 'concat'
  cache?: boolean
  precision?: 'fp32' | 'fp16'
  opset?: number
  /** `flat`: nothing is masked but the future; of the mask, only the length is read. */
  bias?: 'batch' | 'flat'
  /** Weights from this size on go to model.onnx_data. */
  external?: boolean
  /** Where a NaN is put. */
  nan?: 'head' | 'layer'
  /** One more input that nobody can give. */
  extraInput?: string
  idType?: 'int64' | 'int32'
  vocabulary?: number
}

const width = 64
const heads = 4
const kvHeads = 2
const size = 16
const inner = 96
const layers = 2
const most = 128

export const tinyContext = most

/** Writes model.onnx, and model.onnx_data where asked, and gives the path of the model. */
export function writeTiny(folder: string, options: Tiny = {}): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'model.onnx')
  const { model, data } = new Builder(options).build()
  writeFileSync(file, model)
  if (options.external) writeFileSync(join(folder, 'model.onnx_data'), data)
  return file
}

/** The side files of a checkpoint whose tokens are bytes: 0 to 255, then `<s>` and `</s>`. */
export function writeTinyCheckpoint(folder: string, options: Tiny = {}, generation: object = {}): string {
  const file = writeTiny(folder, options)
  const special = (id: number, content: string) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  })
  const byteLevel = { add_prefix_space: false, trim_offsets: true, use_regex: true }
  const files = {
    'config.json': {
      model_type: 'llama',
      max_position_embeddings: most,
      vocab_size: options.vocabulary ?? 768,
      eos_token_id: 257,
    },
    'generation_config.json': { eos_token_id: 257, ...generation },
    'tokenizer_config.json': {
      tokenizer_class: 'PreTrainedTokenizerFast',
      bos_token: '<s>',
      eos_token: '</s>',
      chat_template:
        "{% for m in messages %}{{ m['role'] + ': ' + m['content'] + '\n' }}{% endfor %}{% if add_generation_prompt %}assistant:{% endif %}",
    },
    'tokenizer.json': {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: [special(256, '<s>'), special(257, '</s>')],
      normalizer: null,
      pre_tokenizer: { type: 'ByteLevel', ...byteLevel },
      post_processor: { type: 'ByteLevel', ...byteLevel },
      decoder: { type: 'ByteLevel', ...byteLevel },
      model: {
        type: 'BPE',
        dropout: null,
        unk_token: null,
        continuing_subword_prefix: null,
        end_of_word_suffix: null,
        fuse_unk: false,
        vocab: byteVocabulary(),
        merges: [],
      },
    },
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content))
  return file
}

/** GPT-2's characters for the bytes. */
function byteVocabulary(): Record<string, number> {
  const printable = (b: number) => (b >= 33 && b <= 126) || (b >= 161 && b <= 172) || b >= 174
  let next = 256
  return Object.fromEntries(Array.from({ length: 256 }, (_, b) => [String.fromCharCode(printable(b) ? b : next++), b]))
}

class Builder {
  readonly #options: Required<Tiny>
  readonly #tensors = new Map<string, Tensor>()
  readonly #data: Uint8Array[] = []
  #offset = 0
  #nodes: Node[] = []
  #names = 0
  #seed = 7

  constructor(options: Tiny) {
    this.#options = {
      head: 'untied',
      attention: 'plain',
      positions: true,
      repeat: 'expand',
      bias: 'batch',
      cache: true,
      precision: 'fp32',
      opset: 18,
      external: false,
      nan: '' as 'head',
      extraInput: '',
      idType: 'int64',
      vocabulary: 768,
      ...options,
    }
  }

  build(): { model: Uint8Array; data: Uint8Array } {
    const { attention, positions, cache, precision, opset, idType, extraInput, vocabulary } = this.#options
    const idNumber = idType === 'int32' ? 6 : 7
    const float = precision === 'fp16' ? 10 : 1
    const cacheNames = Array.from({ length: layers }, (_, l) => ['key', 'value'].map((kind) => `${l}.${kind}`)).flat()
    const past = (name: string) => value(`past_key_values.${name}`, float, ['batch', kvHeads, 'past', size])
    const present = (name: string) => value(`present.${name}`, float, ['batch', kvHeads, 'total', size])
    const inputs = [
      value('input_ids', idNumber, ['batch', 'sequence']),
      value('attention_mask', idNumber, ['batch', 'total']),
      ...(positions ? [value('position_ids', idNumber, ['batch', 'sequence'])] : []),
      ...(attention === 'merged' ? [value('use_cache_branch', 9, [1])] : []),
      ...(extraInput ? [value(extraInput, 1, ['batch', 'sequence', width])] : []),
      ...(cache ? cacheNames.map(past) : []),
    ]
    const outputs = [
      value('logits', float, ['batch', 'sequence', vocabulary]),
      ...(cache ? cacheNames.map(present) : []),
    ]
    if (attention === 'merged') this.#merge(outputs)
    else this.#decoder(cache)
    const graph = this.#graph(inputs, outputs, [...this.#tensors.values()])
    const sets = [
      bytesField(8, numberField(2, opset)),
      bytesField(8, concat([textField(1, 'com.microsoft'), numberField(2, 1)])),
    ]
    const model = concat([numberField(1, 8), textField(2, 'tiny'), ...sets, bytesField(7, graph)])
    return { model, data: concat(this.#data) }
  }

  #graph(inputs: Value[], outputs: Value[], tensors: Tensor[]): Uint8Array {
    return concat([
      ...this.#nodes.map((each) => bytesField(1, each.raw)),
      textField(2, 'tiny'),
      ...tensors.map((each) => bytesField(5, each.raw)),
      ...inputs.map((each) => bytesField(11, each.raw)),
      ...outputs.map((each) => bytesField(12, each.raw)),
    ])
  }

  /** An If over two whole decoders; their weights lie in the graph around them. */
  #merge(outputs: Value[]): void {
    const branches = [true, false].map((hasPast) => {
      this.#nodes = []
      this.#seed = 7
      this.#decoder(hasPast)
      return this.#graph([], outputs, [])
    })
    const names = ['then_branch', 'else_branch']
    const attributes = branches.map((graph, i) =>
      bytesField(5, concat([textField(1, names[i]!), bytesField(6, graph), numberField(20, 5)])),
    )
    const plain = node(
      'If',
      ['use_cache_branch'],
      outputs.map(({ name }) => name),
    )
    this.#nodes = [{ ...plain, raw: concat([plain.raw, ...attributes]) }]
  }

  #decoder(hasPast: boolean): void {
    const { attention, positions, precision, idType } = this.#options
    const grouped = attention === 'grouped'
    const embedding = this.#weight('embed.weight', [this.#options.vocabulary, width], 1)
    let x = this.#add('Gather', [embedding, 'input_ids'], { axis: 0 })
    const ids64 = (name: string) => (idType === 'int32' ? this.#add('Cast', [name], { to: 7 }) : name)
    const mask = ids64('attention_mask')
    const total = this.#dimension('attention_mask', 1)
    const sequence = this.#dimension('input_ids', 1)
    const from = this.#add('Sub', [total, sequence])
    const at = positions
      ? ids64('position_ids')
      : this.#add('Slice', [this.#counted(mask), from, total, this.#ints([1])])
    const bias = grouped ? '' : this.#bias(mask, from, total)
    const rotation = this.#rotation(at)
    for (let l = 0; l < layers; l++) {
      const normed = this.#norm(x, `${l}.norm1`)
      const project = (name: string, columns: number) =>
        this.#add('MatMul', [normed, this.#weight(`${l}.${name}`, [width, columns], 1.5)])
      const [q, k, v] = [project('q', heads * size), project('k', kvHeads * size), project('v', kvHeads * size)]
      const attended = grouped
        ? this.#grouped(l, q, k, v, mask, total)
        : this.#attention(l, q, k, v, rotation, bias, hasPast)
      x = this.#add('Add', [x, this.#add('MatMul', [attended, this.#weight(`${l}.o`, [width, width], 1)])])
      const second = this.#norm(x, `${l}.norm2`)
      const gate = this.#add('MatMul', [second, this.#weight(`${l}.gate`, [width, inner], 1)])
      const up = this.#add('MatMul', [second, this.#weight(`${l}.up`, [width, inner], 1)])
      const mixed = this.#add('Mul', [this.#add('Mul', [gate, this.#add('Sigmoid', [gate])]), up])
      x = this.#add('Add', [x, this.#add('MatMul', [mixed, this.#weight(`${l}.down`, [inner, width], 1)])])
    }
    void precision
    this.#head(this.#norm(x, 'norm'), embedding)
  }

  #head(hidden: string, embedding: string): void {
    const { head, vocabulary, nan } = this.#options
    const matrix = () => this.#weight('lm_head.weight', [width, vocabulary], 3, nan === 'head')
    switch (head) {
      case 'tied': {
        const transposed = this.#add('Transpose', [embedding], { perm: [1, 0] })
        this.#add('MatMul', [hidden, transposed], {}, 'logits')
        return
      }
      case 'bias': {
        const product = this.#add('MatMul', [hidden, matrix()])
        this.#add('Add', [product, this.#weight('lm_head.bias', [vocabulary], 8)], {}, 'logits')
        return
      }
      case 'softcap': {
        const cap = this.#floats('cap', [], [5])
        const scaled = this.#add('Div', [this.#add('MatMul', [hidden, matrix()]), cap])
        this.#add('Mul', [this.#add('Tanh', [scaled]), cap], {}, 'logits')
        return
      }
      case 'gemm': {
        // As an exporter writes it that flattens rows first.
        const flat = this.#add('Reshape', [hidden, this.#ints([-1, width])])
        const product = this.#add('Gemm', [flat, this.#weight('lm_head.weight', [vocabulary, width], 3)], { transB: 1 })
        const shape = this.#add(
          'Concat',
          [this.#ints([-1]), this.#dimension('input_ids', 1), this.#ints([vocabulary])],
          { axis: 0 },
        )
        this.#add('Reshape', [product, shape], {}, 'logits')
        return
      }
      case 'bits': {
        const blocks = width / 32
        const packed = Uint8Array.from({ length: vocabulary * blocks * 16 }, () => Math.floor(this.#random() * 256))
        const weights = this.#bytes('lm_head.packed', [vocabulary, blocks, 16], 2, packed)
        const scales = this.#floats(
          'lm_head.scales',
          [vocabulary * blocks],
          Array.from({ length: vocabulary * blocks }, () => 0.02 + 0.02 * this.#random()),
        )
        this.#add(
          'MatMulNBits',
          [hidden, weights, scales],
          { K: width, N: vocabulary, bits: 4, block_size: 32 },
          'logits',
          'com.microsoft',
        )
        return
      }
      case 'dynamic': {
        const names = [this.#name(), this.#name(), this.#name()]
        this.#nodes.push(node('DynamicQuantizeLinear', [hidden], names))
        const weights = this.#bytes(
          'lm_head.int8',
          [width, vocabulary],
          3,
          Uint8Array.from({ length: width * vocabulary }, () => Math.floor(this.#random() * 256)),
        )
        const product = this.#add('MatMulInteger', [names[0]!, weights, names[2]!])
        const scale = this.#add('Mul', [names[1]!, this.#floats('lm_head.scale', [], [0.01])])
        this.#add('Mul', [this.#add('Cast', [product], { to: 1 }), scale], {}, 'logits')
        return
      }
      default:
        this.#add('MatMul', [hidden, matrix()], {}, 'logits')
    }
  }

  #attention(
    l: number,
    q: string,
    k: string,
    v: string,
    [cos, sin]: [string, string],
    bias: string,
    hasPast: boolean,
  ): string {
    const split = (x: string, count: number) =>
      this.#add('Transpose', [this.#add('Reshape', [x, this.#ints([0, 0, count, size])])], { perm: [0, 2, 1, 3] })
    const turned = (x: string) => {
      const low = this.#add('Slice', [x, this.#ints([0]), this.#ints([size / 2]), this.#ints([3])])
      const high = this.#add('Slice', [x, this.#ints([size / 2]), this.#ints([size]), this.#ints([3])])
      const half = this.#add('Concat', [this.#add('Neg', [high]), low], { axis: -1 })
      return this.#add('Add', [this.#add('Mul', [x, cos]), this.#add('Mul', [half, sin])])
    }
    const { cache, repeat } = this.#options
    const joined = (kind: string, fresh: string) => {
      if (!cache) return fresh
      if (hasPast)
        return this.#add('Concat', [`past_key_values.${l}.${kind}`, fresh], { axis: -2 }, `present.${l}.${kind}`)
      return this.#add('Identity', [fresh], {}, `present.${l}.${kind}`)
    }
    const keys = joined('key', turned(split(k, kvHeads)))
    const values = joined('value', split(v, kvHeads))
    const repeated = (x: string) => {
      const wide = this.#add('Unsqueeze', [x, this.#ints([2])])
      const several =
        repeat === 'concat'
          ? this.#add('Concat', [wide, wide], { axis: 2 })
          : this.#add('Expand', [wide, this.#ints([1, 1, 2, 1, 1])])
      return this.#add('Reshape', [several, this.#ints([0, heads, -1, size])])
    }
    const scores = this.#add('MatMul', [
      turned(split(q, heads)),
      this.#add('Transpose', [repeated(keys)], { perm: [0, 1, 3, 2] }),
    ])
    const scaled = this.#add('Mul', [scores, this.#floats('scale', [], [1 / Math.sqrt(size)])])
    const shares = this.#add('Softmax', [this.#add('Add', [scaled, bias])], { axis: -1 })
    const mixed = this.#add('MatMul', [shares, repeated(values)])
    return this.#add('Reshape', [this.#add('Transpose', [mixed], { perm: [0, 2, 1, 3] }), this.#ints([0, 0, width])])
  }

  #grouped(l: number, q: string, k: string, v: string, mask: string, total: string): string {
    const lengths = this.#add('Sub', [
      this.#add('ReduceSum', [mask, this.#ints([1])], { keepdims: 0 }),
      this.#ints([1]),
    ])
    const lengths32 = this.#add('Cast', [lengths], { to: 6 })
    const total32 = this.#add('Cast', [this.#add('Reshape', [total, this.#ints([], [0])])], { to: 6 })
    const angles = Array.from(
      { length: (most * size) / 2 },
      (_, i) => Math.floor(i / (size / 2)) / 10000 ** ((2 * (i % (size / 2))) / size),
    )
    const cos = this.#floats('cos', [most, size / 2], angles.map(Math.cos))
    const sin = this.#floats('sin', [most, size / 2], angles.map(Math.sin))
    const output = this.#name()
    const past = [`past_key_values.${l}.key`, `past_key_values.${l}.value`]
    const presents = [`present.${l}.key`, `present.${l}.value`]
    const attributes = { num_heads: heads, kv_num_heads: kvHeads, do_rotary: 1 }
    this.#nodes.push(
      node(
        'GroupQueryAttention',
        [q, k, v, ...past, lengths32, total32, cos, sin],
        [output, ...presents],
        attributes,
        'com.microsoft',
      ),
    )
    return output
  }

  /** [batch, 1, sequence, total]: 0 for what may be looked at. */
  #bias(mask: string, from: string, total: string): string {
    const scalar = (x: string) => this.#add('Reshape', [x, this.#ints([], [0])])
    const [zero, one] = [this.#scalarInt(0), this.#scalarInt(1)]
    const columns = this.#add('Unsqueeze', [this.#add('Range', [zero, scalar(total), one]), this.#ints([0])])
    const rows = this.#add('Unsqueeze', [this.#add('Range', [scalar(from), scalar(total), one]), this.#ints([1])])
    const causal = this.#add('LessOrEqual', [columns, rows])
    if (this.#options.bias === 'flat') {
      return this.#add('Where', [causal, this.#floats('none', [], [0]), this.#floats('masked', [], [-30000])])
    }
    const real = this.#add('Unsqueeze', [this.#add('Cast', [mask], { to: 9 }), this.#ints([1, 2])])
    const seen = this.#add('And', [causal, real])
    return this.#add('Where', [seen, this.#floats('none', [], [0]), this.#floats('masked', [], [-30000])])
  }

  /** Positions as exporters derive them from the mask alone. */
  #counted(mask: string): string {
    const counted = this.#add('Sub', [this.#add('CumSum', [mask, this.#scalarInt(1)]), this.#scalarInt(1)])
    return this.#add('Max', [counted, this.#scalarInt(0)])
  }

  #rotation(positions: string): [string, string] {
    const column = this.#add('Unsqueeze', [this.#add('Cast', [positions], { to: 1 }), this.#ints([1, 3])])
    const speeds = Array.from({ length: size }, (_, i) => 1 / 10000 ** ((2 * (i % (size / 2))) / size))
    const name = 'speeds'
    if (!this.#tensors.has(name)) this.#put(name, [size], 1, new Uint8Array(Float32Array.from(speeds).buffer))
    const angles = this.#add('Mul', [column, name])
    const cast = (x: string) => (this.#options.precision === 'fp16' ? this.#add('Cast', [x], { to: 10 }) : x)
    return [cast(this.#add('Cos', [angles])), cast(this.#add('Sin', [angles]))]
  }

  #norm(x: string, name: string): string {
    const axes = this.#options.opset >= 18 ? [this.#ints([-1])] : []
    const mean = this.#add('ReduceMean', [this.#add('Mul', [x, x]), ...axes], {
      keepdims: 1,
      ...(axes.length ? {} : { axes: [-1] }),
    })
    const root = this.#add('Sqrt', [this.#add('Add', [mean, this.#floats('epsilon', [], [1e-5])])])
    return this.#add('Mul', [this.#add('Div', [x, root]), this.#weight(`${name}.weight`, [width], 0)])
  }

  #dimension(name: string, axis: number): string {
    return this.#add('Gather', [this.#add('Shape', [name]), this.#ints([axis])], { axis: 0 })
  }

  #add(op: string, inputs: string[], attributes = {}, output = this.#name(), domain = ''): string {
    this.#nodes.push(node(op, inputs, [output], attributes, domain))
    return output
  }

  #name(): string {
    this.#names++
    return `v${this.#names}`
  }

  #ints(values: number[], dims?: number[]): string {
    const name = `ints.${values.join('.')}.${dims?.join('.') ?? ''}`
    this.#tensors.set(name, integersTensor(name, values, dims))
    return name
  }

  #scalarInt(number: number): string {
    return this.#ints([number], [])
  }

  /** spread 0: near 1, as the weights of a norm. */
  #weight(name: string, dims: number[], spread: number, nan = false): string {
    const count = dims.reduce((a, b) => a * b, 1)
    const scale = spread / Math.sqrt(dims.length > 1 ? width : 1)
    const numbers = Array.from({ length: count }, () =>
      spread === 0 ? 1 + 0.1 * this.#normal() : scale * this.#normal(),
    )
    if (nan || (this.#options.nan === 'layer' && name === '1.down')) numbers[3] = Number.NaN
    return this.#floats(name, dims, numbers)
  }

  #floats(name: string, dims: number[], numbers: number[]): string {
    const half = this.#options.precision === 'fp16'
    const Half = (globalThis as unknown as { Float16Array: { from(values: number[]): { buffer: ArrayBuffer } } })
      .Float16Array
    const bytes = new Uint8Array(half ? Half.from(numbers).buffer : Float32Array.from(numbers).buffer)
    return this.#bytes(name, dims, half ? 10 : 1, bytes)
  }

  #bytes(name: string, dims: number[], type: number, bytes: Uint8Array): string {
    if (!this.#tensors.has(name)) this.#put(name, dims, type, bytes)
    return name
  }

  #put(name: string, dims: number[], type: number, bytes: Uint8Array): void {
    const head = [...dims.map((dim) => numberField(1, dim)), numberField(2, type), textField(8, name)]
    let raw: Uint8Array
    if (this.#options.external && bytes.length >= 1024) {
      const entries = { location: 'model.onnx_data', offset: `${this.#offset}`, length: `${bytes.length}` }
      const pairs = Object.entries(entries).map(([key, text]) =>
        bytesField(13, concat([textField(1, key), textField(2, text)])),
      )
      raw = concat([...head, ...pairs, encodeVarint(14 * 8), encodeVarint(1)])
      this.#data.push(bytes)
      this.#offset += bytes.length
    } else raw = concat([...head, bytesField(9, bytes)])
    this.#tensors.set(name, { name, dims, type, place: { kind: 'inline' }, raw })
  }

  #random(): number {
    this.#seed = (Math.imul(this.#seed, 1664525) + 1013904223) >>> 0
    return this.#seed / 2 ** 32
  }

  #normal(): number {
    return Math.sqrt(-2 * Math.log(this.#random() + 1e-12)) * Math.cos(2 * Math.PI * this.#random())
  }
}
