import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { gateError } from '../../../shared/errors.ts'
import type { Model, Tensor } from './model.ts'
import type { Weights } from './write.ts'

/**
 * Where the runtime finds the weights of an edited model. It takes external data only from one folder and refuses symlinks that lead out
 * of it (as a hub cache has them), so every file is named by its real place.
 * @param path the model file as the user named it: external files lie beside it, before symlinks are resolved
 * @throws GateError `onnx-data-missing`, `onnx-data-short`, `onnx-data-outside`, `onnx-data-scattered`
 */
export function locateWeights(model: Model, path: string): Weights {
  const files = externalFiles(model, path)
  const folders = [...new Set([...files.values()].map((file) => dirname(file)))]
  if (folders.length > 1) throw gateError('onnx-data-scattered', { file: path, folders })
  const folder = folders[0] ?? dirname(model.file)
  return {
    folder,
    own: folder === dirname(model.file) ? basename(model.file) : null,
    external: new Map([...files].map(([location, file]) => [location, basename(file)])),
    read: (tensor) => readNumbers(model.file, tensor),
  }
}

/** Real path of every external file, by the name that the model has for it. */
export function externalFiles(model: Model, path: string): Map<string, string> {
  const files = new Map<string, string>()
  const sizes = new Map<string, number>()
  for (const { name, place } of model.initializers.values()) {
    if (place.kind !== 'external') continue
    const data = place.location
    if (!files.has(data)) {
      const file = resolve(dirname(path), data)
      // A model is untrusted: its data lies in its own folder, or it is not read.
      if (data === '' || /^([/\\]|\.\.|[A-Za-z]:)/.test(relative(dirname(path), file))) {
        throw gateError('onnx-data-outside', { file: path, data })
      }
      if (!existsSync(file)) throw gateError('onnx-data-missing', { file: path, data, tensor: name })
      files.set(data, realpathSync(file))
      sizes.set(data, statSync(file).size)
    }
    const end = place.offset + (place.length ?? 0)
    const size = sizes.get(data) ?? 0
    if (end > size) throw gateError('onnx-data-short', { file: path, data, tensor: name, end, size })
  }
  return files
}

function readNumbers(file: string, { place }: Tensor): Uint8Array {
  if (place.kind !== 'file') return new Uint8Array()
  const bytes = new Uint8Array(place.length)
  const descriptor = openSync(file, 'r')
  try {
    for (let done = 0; done < bytes.length; ) {
      const count = readSync(descriptor, bytes, done, bytes.length - done, place.offset + done)
      if (count === 0) throw gateError('onnx-unreadable', { file, reason: 'it ends within its weights' })
      done += count
    }
  } finally {
    closeSync(descriptor)
  }
  return bytes
}
