/** `linux-x64`, as Node names platform and architecture. */
export type PlatformName = string

export const thisPlatform: PlatformName = `${process.platform}-${process.arch}`

/** Folder of the native files within onnxruntime-node. */
export function nativeFolder(platform: PlatformName): string {
  return `bin/napi-v6/${platform.replace('-', '/')}`
}

/** The binding first: what Node loads; the library, which the binding finds beside itself. */
export function nativeFiles(platform: PlatformName): string[] {
  const [system] = platform.split('-')
  const library =
    system === 'win32' ? 'onnxruntime.dll' : system === 'darwin' ? 'libonnxruntime.1.dylib' : 'libonnxruntime.so.1'
  return ['onnxruntime_binding.node', library]
}

/** The libraries of the CUDA provider, which the npm package does not carry. */
export const cudaProviderFiles = ['libonnxruntime_providers_shared.so', 'libonnxruntime_providers_cuda.so']

/** Version of the C library, as `[2, 36]`; null where it is not glibc (musl, or no Linux at all). */
export function glibcVersion(): [number, number] | null {
  if (process.platform !== 'linux') return null
  Object.assign(process.report, { excludeNetwork: true })
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  const match = /^(\d+)\.(\d+)/.exec(header?.glibcVersionRuntime ?? '')
  return match ? [Number(match[1]), Number(match[2])] : null
}

/** Why the published runtime cannot run on this machine; null where it can. */
export function platformProblem(platforms: readonly PlatformName[]): string | null {
  if (!platforms.includes(thisPlatform)) {
    return `there is no build for ${thisPlatform}, only for ${platforms.join(', ')}`
  }
  if (process.platform !== 'linux') return null
  const version = glibcVersion()
  if (version === null)
    return 'it needs the C library glibc 2.28 or newer, and this Linux has another one (Alpine has musl)'
  const [major, minor] = version
  if (major > 2 || (major === 2 && minor >= 28)) return null
  return `it needs glibc 2.28 or newer, and this machine has ${major}.${minor}`
}
