// Pictures of a rendered comment or issue, as GitHub would show it: node scripts/screenshot.mjs runs/NAME/comment.md docs/comment
// Writes PREFIX.png and PREFIX-dark.png; a third argument is the width (default 830, a phone is 390). Needs Chromium: CHROMIUM names it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// Mermaid is the one that GitHub has: a diagram that says only `info` shows it.
const packages = [
  'markdown-it@15.0.3',
  'markdown-it-github-alerts@1.0.1',
  'github-markdown-css@5.9.0',
  'mermaid@11.17.2',
]
const chromium = process.env.CHROMIUM ?? 'chromium'

function page(html, css, theme, width, mermaid) {
  const back = theme === 'dark' ? '#0d1117' : '#ffffff'
  return `<!doctype html><meta charset="utf-8"><style>${css}
body { margin: 0; background: ${back} }
.markdown-body { box-sizing: border-box; width: ${width}px; padding: 16px; font-size: 14px }
</style><article class="markdown-body">${html}</article>
<script src="${mermaid}"></script>
<script>
mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}' })
mermaid.run({ querySelector: '.language-mermaid' }).then(() => { document.title = document.querySelector('article').scrollHeight })
</script>`
}

function chrome(...options) {
  const common = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--virtual-time-budget=20000']
  return execFileSync(chromium, [...common, ...options], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

async function screenshot(file, prefix, width) {
  const folder = mkdtempSync(join(tmpdir(), 'comment-'))
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder, ...packages])
    const require = createRequire(join(folder, 'index.js'))
    const load = async (name) => (await import(pathToFileURL(require.resolve(name)))).default
    const markdown = new (await load('markdown-it'))({ html: true, linkify: true, breaks: true })
    markdown.use(await load('markdown-it-github-alerts'))
    const html = markdown
      .render(readFileSync(file, 'utf8'))
      .replaceAll(/<pre>(<code class="language-mermaid">[\s\S]*?<\/code>)<\/pre>/g, (_, diagram) =>
        diagram.replaceAll('code', 'div'),
      )
    const mermaid = pathToFileURL(join(folder, 'node_modules/mermaid/dist/mermaid.min.js')).href
    for (const theme of ['light', 'dark']) {
      const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
      const source = join(folder, `${theme}.html`)
      writeFileSync(source, page(html, css, theme, width, mermaid))
      const url = pathToFileURL(source).href
      const size = (height) => `--window-size=${width},${height}`
      const height = /<title>(\d+)<\/title>/.exec(chrome(size(2000), '--dump-dom', url))[1]
      const picture = resolve(`${prefix}${theme === 'dark' ? '-dark' : ''}.png`)
      chrome(size(height), '--force-device-scale-factor=2', `--screenshot=${picture}`, url)
      console.log(picture)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [file, prefix, width = '830'] = process.argv.slice(2)
if (prefix === undefined) throw new Error('Usage: node scripts/screenshot.mjs COMMENT.md PREFIX [WIDTH]')
await screenshot(file, prefix, Number(width))
