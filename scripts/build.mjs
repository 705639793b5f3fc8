import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, setUp } from './setup.mjs'

/** Folder below dist/ and the compiled file that it is bundled from. */
const bundles = {
  program: 'lib/program.js',
  child: 'lib/backends/onnx/child/main.js',
  // The library for services, and its thread: they may not need what the gate needs.
  'monitor/library': 'lib/monitor/library.js',
}

/** Types of the library's entry: those that the sources declare, and its two functions. */
const monitorTypes = () => `${readFileSync(join(root, 'src/monitor/public.ts'), 'utf8')}
/**
 * Begins to watch. A process has one monitor for the same options: who asks again gets that. Throws for an option that is wrong; the error's
 * hint says what to write.
 */
export declare function createMonitor(options?: MonitorOptions): QualityMonitor

/** Takes note of a request with a monitor that the environment describes, that of createMonitor(). Returns at once and never throws. */
export declare function logInferenceQuality(inference: Inference): void
`

/** Files that start the program, or the library and its thread: nearly all of it is the same for all. */
const entries = {
  cli: "#!/usr/bin/env node\nimport { start } from '../program/index.js'\n\nawait start('cli')\n",
  action: "import { start } from '../program/index.js'\n\nawait start('action')\n",
  post: "import { start } from '../program/index.js'\n\nawait start('post')\n",
  monitor: "export { createMonitor, logInferenceQuality } from './library/index.js'\n",
  // Where the library looks for it: beside its own file.
  'monitor/library/monitor-thread': "import { work } from '../index.js'\n\nwork()\n",
}

/** Licences of what is compiled in without being a package. */
const compiledIn = ['src/metrics/text/wordnet/LICENSE', 'src/metrics/text/snowball/NOTICE']

/** Not in the bundles, but fetched and run by them; their packages carry no licence file. */
const fetched = ['onnxruntime-node', 'onnxruntime-common']
const microsoft = `MIT License

Copyright (c) Microsoft Corporation

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

function compile() {
  rmSync(join(root, 'lib'), { recursive: true, force: true })
  const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (tsc.status !== 0) throw new Error(`tsc failed:\n${tsc.stdout}${tsc.stderr}`)
}

function write(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/** Compiles src/ to lib/ and bundles the entries below `out`. Equal sources and an equal lockfile give equal bytes. */
export async function build(out = join(root, 'dist')) {
  setUp()
  // The bundler names modules by their path from the working directory.
  process.chdir(root)
  compile()
  const ncc = createRequire(join(root, 'package.json'))('@vercel/ncc')
  rmSync(out, { recursive: true, force: true })
  const sizes = {}
  for (const [name, entry] of Object.entries(bundles)) {
    const { code, assets } = await ncc(join(root, entry), {
      externals: ['onnxruntime-node'],
      license: 'licenses.txt',
      cache: false,
      sourceMap: false,
      minify: false,
      quiet: true,
    })
    // The bundler copies files that a path in the source might mean; what lies in the working tree by chance would get into dist.
    const stray = Object.keys(assets).filter((file) => !/^(\d+\.index\.js|licenses\.txt|package\.json)$/.test(file))
    if (stray.length > 0) throw new Error(`The bundle of ${name} would take along: ${stray.join(', ')}`)
    const licences = [
      (assets['licenses.txt']?.source ?? '').toString(),
      ...compiledIn.map((file) => readFileSync(join(root, file), 'utf8')),
      ...fetched.map((each) => `${each}\nMIT\n${microsoft}`),
    ]
    write(join(out, name), {
      'index.js': code,
      ...Object.fromEntries(Object.entries(assets).map(([file, asset]) => [file, asset.source])),
      'licenses.txt': `${licences.map((text) => text.trim()).join('\n\n')}\n`,
    })
    sizes[name] = [code, ...Object.values(assets).map((asset) => asset.source)].reduce(
      (sum, each) => sum + each.length,
      0,
    )
  }
  // Twice, since a project in CommonJS takes a name that ends in .cts for its own kind.
  write(join(out, 'monitor'), { 'index.d.ts': monitorTypes(), 'index.d.cts': monitorTypes() })
  for (const [name, code] of Object.entries(entries))
    write(join(out, name), { 'index.js': code, 'package.json': '{\n  "type": "module"\n}\n' })
  return sizes
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const sizes = await build(process.argv[2] ? resolve(process.argv[2]) : undefined)
    for (const [name, bytes] of Object.entries(sizes)) console.log(`dist/${name}: ${Math.round(bytes / 1024)} KiB`)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
