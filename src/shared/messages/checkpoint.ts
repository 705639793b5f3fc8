import type { Message } from '../message.ts'

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

export const checkpointMessages = {
  'checkpoint-missing': (p: { path: string; isFile: boolean }): Message => ({
    exit: 'badInput',
    what: p.isFile
      ? `The checkpoint ${p.path} is a file, and neither a folder nor an ONNX model.`
      : `The checkpoint folder ${p.path} does not exist.`,
    hint: 'Give a folder relative to the suite file, or hf:owner/name@revision for a model of the Hugging Face hub.',
  }),
  'checkpoint-file-missing': (p: { file: string; folder: string; why: string; todo: string }): Message => ({
    exit: 'badInput',
    what: `${p.file} is missing in ${p.folder}: ${p.why}.`,
    hint: p.todo,
  }),
  'checkpoint-no-onnx': (p: { folder: string; found: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `No ONNX model in ${p.folder}${p.found.length > 0 ? `; it holds ${list(p.found)}` : ''}.`,
    hint: 'Export it: optimum-cli export onnx --model <folder> --task text-generation-with-past <new folder> (package optimum-onnx), and give the new folder.',
  }),
  'checkpoint-ambiguous': (p: { folder: string; found: readonly string[]; kind?: string }): Message => ({
    exit: 'badInput',
    what: `${p.folder} holds several ${p.kind ?? 'ONNX'} models and none of them is the usual one: ${list(p.found)}.`,
    hint: `Choose one in the suite, for example: file: ${p.found[0] ?? 'model.onnx'}`,
  }),
  'checkpoint-file-unknown': (p: { folder: string; file: string; found: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `There is no file "${p.file}" in ${p.folder}.`,
    hint:
      p.found.length > 0
        ? `The ONNX files there are ${list(p.found)}; give one of them as file:.`
        : 'There is no ONNX file at all; check the folder.',
  }),
  'checkpoint-no-weights': (p: { folder: string; found: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `There are no weights in ${p.folder}${p.found.length > 0 ? `; it holds ${list(p.found)}` : ''}: a server has nothing to load.`,
    hint: 'Give the folder that the server loads as path:, and where only its tokenizer lies elsewhere, name that as tokenizer:.',
  }),
  'checkpoint-encoder-decoder': (p: { folder: string; sign: string }): Message => ({
    exit: 'badInput',
    what: `${p.folder} holds an encoder-decoder model (${p.sign}); only decoder-only language models can be evaluated.`,
    hint: 'Give a decoder-only model, such as one exported with --task text-generation-with-past.',
  }),
  'checkpoint-genai': (p: { folder: string }): Message => ({
    exit: 'badInput',
    what: `${p.folder} is laid out for onnxruntime-genai (genai_config.json), which is not supported.`,
    hint: 'Export the same model again with optimum-cli export onnx --task text-generation-with-past (package optimum-onnx).',
  }),
  'checkpoint-multimodal': (p: { folder: string; sign: string }): Message => ({
    exit: 'badInput',
    what: `${p.folder} holds a multimodal model (${p.sign}), whose decoder takes embeddings instead of token ids.`,
    hint: 'Export the language model alone: optimum-cli export onnx --task text-generation-with-past.',
  }),
  'checkpoint-lfs-pointer': (p: { file: string }): Message => ({
    exit: 'badInput',
    what: `${p.file} is a Git LFS pointer, not the file itself.`,
    hint: 'Fetch the content: set lfs: true on actions/checkout, or run git lfs pull.',
  }),
  'checkpoint-json': (p: { file: string; reason: string }): Message => ({
    exit: 'badInput',
    what: `${p.file} is not the JSON that is expected there: ${p.reason}.`,
    hint: 'Save the checkpoint again, or fetch the file anew.',
  }),
  'checkpoint-external-escapes': (p: { file: string; location: string }): Message => ({
    exit: 'badInput',
    what: `${p.file} names weights outside of its own folder: "${p.location}".`,
    hint: 'Save the model with its external data beside it (onnx.save_model with save_as_external_data).',
  }),
  'checkpoint-changed': (p: { file: string }): Message => ({
    exit: 'notFinished',
    what: `${p.file} changed while it was being read.`,
    hint: 'Let the job that writes the checkpoint end first, then run again.',
  }),
  'tokenizer-unsupported': (p: { file: string; construct: string; why: string }): Message => ({
    exit: 'badInput',
    what: `The tokenizer ${p.file} uses ${p.construct}: ${p.why}. The figures would not be those of the reference library.`,
    hint: 'This checkpoint cannot be evaluated; use one whose tokenizer has another form.',
  }),
  'tokenizer-unreadable': (p: { file: string; reason: string }): Message => ({
    exit: 'badInput',
    what: `The tokenizer ${p.file} cannot be loaded: ${p.reason}.`,
    hint: 'Save it again: AutoTokenizer.from_pretrained(<folder>).save_pretrained(<folder>) in Python.',
  }),
  'tokenizer-bos-missing': (p: { file: string; token: 'bos_token' | 'eos_token' }): Message => ({
    exit: 'badInput',
    what: `The tokenizer is to add its ${p.token} to every text, but ${p.file} has no such token in its vocabulary.`,
    hint: `Name the ${p.token} in tokenizer_config.json, or set add_${p.token} to false there.`,
  }),
  'template-invalid': (p: { from: string; reason: string }): Message => ({
    exit: 'badInput',
    what: `The chat template in ${p.from} cannot be used: ${p.reason}.`,
    hint: 'Mend the template, or set chat: false on the task so that prompts go in as they are.',
  }),
  'template-unsupported': (p: { from: string; reason: string }): Message => ({
    exit: 'badInput',
    what: `The chat template in ${p.from} uses something that cannot be rendered here: ${p.reason}.`,
    hint: 'Write that part of the template in another way, or write "chat: false" in the task and give whole prompts.',
  }),
  'template-refused': (p: { from: string; reason: string }): Message => ({
    exit: 'badInput',
    what: `The chat template in ${p.from} refused the messages: ${p.reason}.`,
    hint: 'Change the messages (roles, their order, a system message) to what this template takes.',
  }),
  'template-no-default': (p: { found: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `The checkpoint has several chat templates (${list(p.found)}) and none is called "default".`,
    hint: 'Save the one to use as chat_template.jinja.',
  }),
  'hub-name': (p: { written: string }): Message => ({
    exit: 'badInput',
    what: `"${p.written}" does not name a model of the hub.`,
    hint: 'Write hf:owner/name or hf:owner/name@revision, for example hf:acme/assistant@v1.2.',
  }),
  'hub-not-found': (p: { name: string; endpoint: string }): Message => ({
    exit: 'badInput',
    what: `The hub ${p.endpoint} has no model ${p.name}.`,
    hint: 'Check the name; for a private model set HF_TOKEN to a token that may read it.',
  }),
  'hub-revision-not-found': (p: { name: string; revision: string }): Message => ({
    exit: 'badInput',
    what: `The model ${p.name} has no revision "${p.revision}".`,
    hint: 'Give a branch, a tag or a full commit hash of the model repository.',
  }),
  'hub-no-access': (p: { name: string; status: number; token: boolean }): Message => ({
    exit: 'badInput',
    what: `The hub refuses ${p.name} (HTTP ${p.status}): it is private or gated, or there is no such model.`,
    hint: p.token
      ? 'The token in HF_TOKEN may not read it: accept the terms on the page of the model, or use a token that may.'
      : 'Set HF_TOKEN to a token that may read it (on GitHub: env: HF_TOKEN: a secret of the repository), and accept the terms on the page of the model.',
  }),
  'hub-token': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'HF_TOKEN does not look like a token of the hub, which starts with "hf_".',
    hint: 'Set it to a token from the settings page of your account, or unset it.',
  }),
  'hub-unreachable': (p: { endpoint: string; what: string; reason: string }): Message => ({
    exit: 'notFinished',
    what: `${p.what} could not be had from ${p.endpoint}: ${p.reason}.`,
    hint: 'Run again, it goes on where it stopped. Without network: give a folder, or point HF_ENDPOINT to a mirror.',
  }),
  'hub-corrupt': (p: { file: string; expected: string; got: string }): Message => ({
    exit: 'notFinished',
    what: `${p.file} came from the hub with another content than the hub announces (${p.got}, not ${p.expected}).`,
    hint: 'Run again. If it stays so, a proxy or mirror on the way changes files.',
  }),
  'chat-file': (p: { file: string; reason: string }): Message => ({
    exit: 'badInput',
    what: `${p.file} is not a conversation: ${p.reason}.`,
    hint: 'It must hold a JSON list such as [{"role": "user", "content": "Hello"}].',
  }),
  'chat-no-template': (p: { folder: string }): Message => ({
    exit: 'badInput',
    what: `The checkpoint ${p.folder} has no chat template.`,
    hint: 'Add chat_template.jinja to it, or give plain text instead of messages.',
  }),
} satisfies Record<string, (p: never) => Message>
