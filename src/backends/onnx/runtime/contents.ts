import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { cudaProviderFiles, nativeFiles, nativeFolder, type PlatformName } from './platform.ts'

/** Whether a file of a package, by its path within it, is needed to run on a platform. The rest is for other platforms and editors. */
export function isNeeded(packageName: string, path: string, platform: PlatformName): boolean {
  if (path === 'package.json') return true
  if (packageName === 'onnxruntime-common') return /^dist\/cjs\/[^/]+\.(js|json)$/.test(path)
  if (/^dist\/[^/]+\.js$/.test(path)) return true
  // The macOS package has its library twice, under two names; the binding asks for the short one.
  return path.startsWith(`${nativeFolder(platform)}/`) && !/\.\d+\.\d+\.\d+\.dylib$/.test(path)
}

/** What is missing for a folder to serve as runtime, as a path within it; null: nothing. */
export function missingFile(folder: string, platform: PlatformName): string | null {
  const files = [
    'onnxruntime-node/package.json',
    'onnxruntime-node/dist/index.js',
    ...nativeFiles(platform).map((file) => `onnxruntime-node/${nativeFolder(platform)}/${file}`),
    'onnxruntime-common/package.json',
  ].map((file) => `node_modules/${file}`)
  return files.find((file) => !existsSync(join(folder, file))) ?? null
}

export function missingCudaFile(folder: string, platform: PlatformName): string | null {
  const native = join('node_modules', 'onnxruntime-node', nativeFolder(platform))
  const files = cudaProviderFiles.map((file) => join(native, file))
  return files.find((file) => !existsSync(join(folder, file))) ?? null
}

/** Version of the runtime in a folder; null where its package.json cannot be read. */
export function versionIn(folder: string): string | null {
  try {
    const text = readFileSync(join(folder, 'node_modules', 'onnxruntime-node', 'package.json'), 'utf8')
    const { version } = JSON.parse(text) as { version?: unknown }
    return typeof version === 'string' ? version : null
  } catch {
    return null
  }
}

/** Hexadecimal, or base64 as npm writes it. */
export async function hashOfFile(
  file: string,
  algorithm: 'sha256' | 'sha512',
  encoding: 'hex' | 'base64' = 'hex',
): Promise<string> {
  const hash = createHash(algorithm)
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest(encoding)
}

/**
 * sha256 over every file below `node_modules` of a runtime folder: over lines "sha256, two spaces, path" as sha256sum writes them, sorted
 * by path. One file more, less or altered gives another digest. The CUDA provider, which is added later, is left out.
 */
export async function contentDigest(folder: string): Promise<string> {
  const top = join(folder, 'node_modules')
  const files: string[] = []
  for (const path of await readdir(top, { recursive: true })) {
    if (cudaProviderFiles.includes(basename(path)) || (await lstat(join(top, path))).isDirectory()) continue
    files.push(path.split(sep).join('/'))
  }
  files.sort()
  const digest = createHash('sha256')
  for (const file of files) digest.update(`${await hashOfFile(join(top, file), 'sha256')}  ${file}\n`)
  return digest.digest('hex')
}
