import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parseReport, renderJson, reportJsonSchema, reportSchema } from '../../src/report/json.ts'
import type { Report } from '../../src/report/report.ts'
import { GateError } from '../../src/shared/errors.ts'
import { gradedPending, gradedWorse } from './graded.ts'
import { blocked, invalid, notShown, passed, rightToLeft } from './reports.ts'

describe('report.json', () => {
  it('is read back as it was written', () => {
    for (const report of [passed, blocked, notShown, invalid, rightToLeft, gradedWorse, gradedPending]) {
      expect(parseReport(renderJson(report), 'report.json')).toEqual(report)
    }
  })

  it('has its keys in one order, whoever made the report', () => {
    const reversed = Object.fromEntries(Object.entries(blocked).reverse()) as unknown as Report
    expect(renderJson(reversed)).toBe(renderJson(blocked))
    expect(Object.keys(JSON.parse(renderJson(blocked)))[0]).toBe('schema')
  })

  it('never holds a figure that is not finite', () => {
    const [row, ...rows] = blocked.rows
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => renderJson({ ...blocked, rows: [{ ...row!, candidate: value }, ...rows] })).toThrow()
    }
  })

  it('keeps every key of a report: none is lost on the way', () => {
    const keys = (value: unknown): string[] =>
      typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([k, v]) => [k, ...keys(v)]) : []
    const [row, ...rows] = blocked.rows
    const noted = { ...blocked, rows: [{ ...row!, note: 'a note' }, ...rows], grading: gradedWorse.grading! }
    expect(keys(JSON.parse(renderJson(noted))).sort()).toEqual(keys(noted).sort())
  })

  it('has a JSON schema in schema/, as it is now (else run: node scripts/schema.mjs, with Node 24)', () => {
    const written = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())))
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(written)
    for (const report of [passed, blocked, notShown, invalid, gradedWorse, gradedPending])
      expect(validate(JSON.parse(renderJson(report)))).toBe(true)
    expect(validate({ ...blocked, verdict: { ...blocked.verdict, name: 'fine' } })).toBe(false)
  })

  it('of another schema, or of no schema, is refused by name', () => {
    const codeOf = (text: string) => {
      try {
        parseReport(text, 'runs/x/report.json')
      } catch (error) {
        return error instanceof GateError ? error.code : error
      }
      return 'read'
    }
    expect(codeOf(renderJson({ ...blocked }).replace('"schema": 1', '"schema": 2'))).toBe('report-schema-unknown')
    expect(codeOf('[]')).toBe('report-schema-unknown')
    expect(codeOf('null')).toBe('report-schema-unknown')
    expect(codeOf('{')).toBe('report-unreadable')
    expect(codeOf('{"schema": 1}')).toBe('report-unreadable')
    expect(reportSchema.safeParse(blocked).success).toBe(true)
  })
})
