import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { askedOf } from '../../src/people/asked.ts'
import { checkRatings } from '../../src/people/ratings/check.ts'
import { filledFile } from '../../src/people/ratings/file.ts'
import { csvSheet } from '../../src/people/sheet/csv.ts'
import { answersTo, samplesFor, sheetsOf } from './run.ts'
import { plainly, saved } from './spreadsheet.ts'

const soffice = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

/** Separator, quote, encoding (76: UTF-8, 65535: Unicode), first line, formats, language, all quoted, as shown, formulas. */
const forms = {
  semicolons: { opened: '--infilter=CSV:44,34,76,1', saved: '59,34,76,1,,0,false,true,false', remarks: 0 },
  'tabs, Unicode': { opened: '--infilter=CSV:44,34,76,1', saved: '9,34,65535,1,,0,false,true,false', remarks: 0 },
  'all quoted, opened in the wrong encoding': {
    opened: '--infilter=CSV:44,34,1,1',
    saved: '44,34,76,1,,0,true,true,false',
    remarks: 1,
  },
}

const scratch = mkdtempSync(join(tmpdir(), 'gate-office-'))

/** Opens a table and saves it again, as whoever fills it in does. */
function resaved(bytes: Uint8Array, form: keyof typeof forms): Uint8Array {
  const folder = mkdtempSync(join(scratch, 'sheet-'))
  writeFileSync(join(folder, 'sheet.csv'), bytes)
  const { opened, saved: how } = forms[form]
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`
  const filter = `csv:Text - txt - csv (StarCalc):${how}`
  const to = ['--convert-to', filter, '--outdir', join(folder, 'out')]
  execFileSync(soffice!, [profile, '--headless', opened, ...to, join(folder, 'sheet.csv')], { stdio: 'pipe' })
  return readFileSync(join(folder, 'out', 'sheet.csv'))
}

const hostile = [
  '=1+1',
  '=HYPERLINK("http://127.0.0.1/","press")',
  '+49 30 1234567',
  '-1',
  '@SUM(A1)',
  '- a list\n- of things\n\n"quoted", and; more',
  '\tindented',
  '1-2',
  '3/4',
  '1E5',
  'TRUE',
  '0012',
  '12345678901234567890',
  "'an apostrophe",
  "it's",
  '   ',
  '',
  'Größe, 日本語, עברית, 😀',
  'a line\r\nand another',
  '\u0000\u0007bell',
  '#REF!',
  '2026-11-30',
  '50%',
  '€ 5',
  'x'.repeat(33_000),
  '＝1+1',
  'e\u0301',
]

describe.skipIf(soffice === undefined)(
  'a CSV sheet opened and saved by LibreOffice (skipped where it is not installed)',
  () => {
    const { key, sheets } = sheetsOf(
      { raters: ['anna'], samples: hostile.length },
      answersTo(samplesFor(hostile.length), { baseline: (i) => hostile[i]!, candidate: (i) => `another than ${i}` }),
    )
    const asked = askedOf(key.compare, key.rubric)
    const { items } = key.raters[0]!

    it.each(Object.keys(forms) as (keyof typeof forms)[])('is read back whole: %s', (form) => {
      const filled = saved(csvSheet(sheets[0]!), (item) => String(1 + (item.charCodeAt(3) % 5)), {
        ...plainly,
        encoding: 'utf-8 with mark',
      })
      const { ratings, problems } = checkRatings(key, [filledFile('sheet.csv', resaved(filled, form), asked)])
      expect(problems.map(({ kind }) => kind)).toEqual(Array(forms[form].remarks).fill('remark'))
      expect(ratings.map(({ sample, rated, again, grades }) => ({ sample, rated, again, grades }))).toEqual(
        items.map(({ item, sample, rated, again }) => ({
          sample,
          rated,
          again,
          grades: { preference: 1 + (item.charCodeAt(3) % 5) },
        })),
      )
    })
  },
)
