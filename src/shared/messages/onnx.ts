import type { Message } from '../message.ts'

const list = (names: readonly string[], most = 8): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`

const optimum = 'optimum-cli export onnx --model <checkpoint> --task text-generation-with-past <folder>'

export const onnxMessages = {
  'onnx-unreadable': ({ file, reason }: { file: string; reason: string }): Message => ({
    exit: 'badInput',
    what: `${file} is not a complete ONNX model: ${reason}.`,
    hint: 'Copy or export the file again. A Git LFS pointer in its place is had with: git lfs pull',
  }),
  'onnx-data-missing': ({ file, data, tensor }: { file: string; data: string; tensor: string }): Message => ({
    exit: 'badInput',
    what: `${file} keeps weights (${tensor}) in ${data}, which is not beside it.`,
    hint: 'Put the data file into the same folder, under the name that the model has for it.',
  }),
  'onnx-data-short': ({
    file,
    data,
    tensor,
    end,
    size,
  }: {
    file: string
    data: string
    tensor: string
    end: number
    size: number
  }): Message => ({
    exit: 'badInput',
    what: `${data}, which holds weights of ${file}, ends at byte ${size}; ${tensor} goes to byte ${end}.`,
    hint: 'The data file is cut off or belongs to another model. Copy it again.',
  }),
  'onnx-data-outside': ({ file, data }: { file: string; data: string }): Message => ({
    exit: 'badInput',
    what: `${file} asks for weights outside its own folder: ${data}`,
    hint: 'Weights are read only from the folder of the model. Export it again, or move the data file beside it.',
  }),
  'onnx-data-scattered': ({ file, folders }: { file: string; folders: string[] }): Message => ({
    exit: 'badInput',
    what: `The data files of ${file} lie in ${folders.length} folders: ${list(folders)}`,
    hint: 'Put them into one folder; links that lead to different folders cannot be read by the runtime.',
  }),
  'onnx-not-a-language-model': ({ file, inputs }: { file: string; inputs: string[] }): Message => ({
    exit: 'badInput',
    what: `${file} takes no input_ids, so it is not the graph of a language model. It takes: ${list(inputs)}`,
    hint: `Name the decoder's file (file: in the suite), or export the model: ${optimum}`,
  }),
  'onnx-input-unsupported': ({ file, input, why }: { file: string; input: string; why: string }): Message => ({
    exit: 'badInput',
    what: `${file} asks for the input ${input}, which cannot be given: ${why}.`,
    hint: `Decoder-only models with the usual cache are supported; optimum writes them: ${optimum}`,
  }),
  'onnx-output-unsupported': ({ file, outputs, why }: { file: string; outputs: string[]; why: string }): Message => ({
    exit: 'badInput',
    what: `${file} gives ${list(outputs)}, but ${why}.`,
    hint: `The graph must give logits [batch, sequence, vocabulary] as float32 or float16: ${optimum}`,
  }),
  'onnx-opset-old': ({ file, opset }: { file: string; opset: number }): Message => ({
    exit: 'badInput',
    what: `${file} is written for version ${opset} of the ONNX operators; 11 is the oldest that is supported.`,
    hint: `Export it again: ${optimum}`,
  }),
  'onnx-refused': ({ file, reason }: { file: string; reason: string }): Message => ({
    exit: 'badInput',
    what: `The ONNX runtime cannot load ${file}: ${reason}`,
    hint: 'The graph uses something that this version of the runtime does not have, or is damaged. Export it again.',
  }),
  'onnx-runtime': ({ reason }: { reason: string }): Message => ({
    exit: 'notFinished',
    what: `The ONNX runtime could not be started: ${reason}`,
    hint: 'See what is missing with: checkpoint-gate doctor',
  }),
  'onnx-device': ({ file, reason }: { file: string; reason: string }): Message => ({
    exit: 'badInput',
    what: `${file} cannot run on the device that the suite asks for: ${reason}`,
    hint: 'Take device: cpu or device: auto, or see which library is missing with: checkpoint-gate doctor',
  }),
  'onnx-run-failed': ({ file, reason }: { file: string; reason: string }): Message => ({
    exit: 'notFinished',
    what: `The ONNX runtime failed while it computed ${file}: ${reason}`,
    hint: 'Where memory is short, set batch_tokens to a smaller number. Else the graph and its config.json may not belong together.',
  }),
  'onnx-child-died': ({
    file,
    signal,
    code,
    last,
  }: {
    file: string
    signal: string | null
    code: number | null
    last: string
  }): Message => ({
    exit: 'notFinished',
    what: `The process that computed ${file} ended early (${signal ?? `exit code ${code}`})${last ? `: ${last}` : '.'}`,
    hint:
      signal === 'SIGKILL'
        ? 'A SIGKILL from outside mostly means that the machine had no memory left: set batch_tokens to a smaller number, or take a machine with more.'
        : 'This is a crash of the native runtime. Run again; if it stays, try another export of the model.',
  }),
  'onnx-child-silent': ({ file, seconds }: { file: string; seconds: number }): Message => ({
    exit: 'notFinished',
    what: `The process that computed ${file} gave no sign of life for ${seconds} seconds and was ended.`,
    hint: 'The machine may be too slow for one batch: set batch_tokens to a smaller number.',
  }),
  'onnx-child-failed': ({ file, reason }: { file: string; reason: string }): Message => ({
    exit: 'notFinished',
    what: `The process for ${file} cannot be used: ${reason}`,
    hint: 'Run again.',
  }),
  'onnx-values': ({
    checkpoint,
    file,
    id,
    reason,
  }: {
    checkpoint: string
    file: string
    id: string
    reason: string
  }): Message => ({
    exit: 'notFinished',
    what: `${checkpoint} gives values that are no numbers on the sample ${id}: ${reason} (${file})`,
    hint: 'The weights hold NaN or infinite values, or fp16 overflows: check the training run, or export as fp32.',
  }),
  'onnx-vocabulary': ({
    file,
    tokenizer,
    id,
    token,
    rows,
  }: {
    file: string
    tokenizer: string
    id: string
    token: number
    rows: number
  }): Message => ({
    exit: 'badInput',
    what: `${tokenizer} gives the token ${token} on the sample ${id}, but the embedding of ${file} has only the tokens 0 to ${rows - 1}.`,
    hint: 'The tokenizer and the model do not belong together: export both from one checkpoint.',
  }),
} satisfies Record<string, (p: never) => Message>
