import { equal } from './compare.mjs'
import { asSent, logged, readBack, sorted } from './mlflow-read.mjs'

/** Runs logged, a checkpoint promoted, a blocked one refused, an alias as baseline, a way back. */
export async function promotion({ bin, server: { address }, gate, run }, pictureFile) {
  const figures = []
  const client = (of, model) => readBack(bin, address, logged(of).id, model)
  const sent = async (what, of, model = '') => figures.push(...asSent(what, of, await client(of, model)))

  // The baseline itself comes first into production, then what was made of it with care.
  const before = await run('same')
  await sent('a run that passed', before)
  const first = await gate(['promote', before.out, '--suite', 'same.yml', '--json'])
  figures.push(equal('promoted', [first.status, first.json?.version, first.json?.before], [0, '1', null]))

  const careless = await run('checkpoint-gate')
  figures.push(equal('a run that is blocked', careless.status, 1))
  await sent('a run that is blocked', careless)
  const refused = await gate(['promote', careless.out, '--suite', 'checkpoint-gate.yml'])
  figures.push(equal('a blocked checkpoint promoted', refused.status, 1))

  const careful = await run('careful')
  const second = await gate(['promote', careful.out, '--suite', 'careful.yml', '--json'])
  figures.push(
    equal('promoted over it', [second.status, second.json?.version, second.json?.before?.version], [0, '2', '1']),
  )
  await sent('the promoted run', careful, 'legal')
  const held = await client(careful, 'legal')
  const { fingerprint } = careful.report.compared.candidate.opened
  figures.push(
    equal('aliases', sorted(held.aliases), { champion: '2', 'previous-champion': '1' }),
    equal('its version names the run', held.versions['2'].run, logged(careful).id),
    equal('its fingerprint', held.versions['2'].tags['gate.fingerprint'], fingerprint),
  )

  const alias = await run('alias')
  const named = alias.report.compared.baseline?.path
  figures.push(equal('an alias as baseline', [alias.status, named], [0, 'mlflow:legal@champion (version 2)']))
  const back = await gate(['promote', '--rollback', '--suite', 'careful.yml', '--json'])
  figures.push(
    equal('back', [back.status, back.json?.from, back.json?.to], [0, '2', '1']),
    equal('aliases after it', (await client(careful, 'legal')).aliases, { champion: '1' }),
    equal('back again', (await gate(['promote', '--rollback', '--suite', 'careful.yml'])).status, 1),
  )
  if (pictureFile) await picture(logged(careful).url, pictureFile)
  return figures
}

async function picture(url, file) {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1600 } })
    await page.goto(url)
    await page.getByText('gate.verdict').first().waitFor({ timeout: 60_000 })
    await page.screenshot({ path: file, fullPage: true })
  } finally {
    await browser.close()
  }
}
