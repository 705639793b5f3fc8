import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tar from 'tar'
import { contentDigest, hashOfFile, isNeeded } from '../src/backends/onnx/runtime/contents.ts'
import { pinnedContents } from '../src/backends/onnx/runtime/pinned.ts'

// node_modules/node/bin/node scripts/pin-runtime.mjs VERSION: prints the figures that pinned.ts needs for a version of the runtime.
const version = process.argv[2]
if (!version) throw new Error('Usage: node_modules/node/bin/node scripts/pin-runtime.mjs VERSION')

const scratch = mkdtempSync(join(tmpdir(), 'pin-runtime-'))
try {
  const names = ['onnxruntime-node', 'onnxruntime-common']
  const npm = spawnSync('npm', ['pack', '--ignore-scripts', ...names.map((name) => `${name}@${version}`)], {
    cwd: scratch,
    encoding: 'utf8',
  })
  if (npm.status !== 0) throw new Error(npm.stderr)
  for (const name of names) {
    console.log(`${name}: sha512-${await hashOfFile(join(scratch, `${name}-${version}.tgz`), 'sha512', 'base64')}`)
  }
  for (const platform of Object.keys(pinnedContents)) {
    const folder = join(scratch, platform)
    for (const name of names) {
      const cwd = join(folder, 'node_modules', name)
      mkdirSync(cwd, { recursive: true })
      const filter = (path) => isNeeded(name, path.replace(/^package\//, ''), platform)
      await tar.extract({ file: join(scratch, `${name}-${version}.tgz`), cwd, strip: 1, filter })
    }
    console.log(`'${platform}': '${await contentDigest(folder)}',`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
