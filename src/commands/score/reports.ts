import type { Evidence, EvidenceOf } from '../../evidence/evidence.ts'
import { type ClassReport, classReport } from '../../metrics/classification/report.ts'
import { type EntityReport, entityReport } from '../../metrics/entities/report.ts'
import type { Part } from './read.ts'

/** Figures of each class or type of entity, for either side that is there. */
export type Reports = {
  classification?: { baseline: ClassReport | null; candidate: ClassReport }
  entities?: { baseline: EntityReport | null; candidate: EntityReport }
}

export function reportsOf(parts: readonly Part[], field: string | null): Reports {
  const reports: Reports = {}
  for (const part of parts) {
    const { kind, baseline, candidate } = part
    if (kind === 'classify') {
      const of = (side: ReadonlyMap<string, Evidence>) =>
        classReport(pairs<'label'>(part, side), { field: field ?? 'category' })
      reports.classification = { baseline: baseline && of(baseline), candidate: of(candidate) }
    }
    if (kind === 'entities') {
      const of = (side: ReadonlyMap<string, Evidence>) =>
        entityReport(pairs<'entities'>(part, side), { field: field ?? 'entities' })
      reports.entities = { baseline: baseline && of(baseline), candidate: of(candidate) }
    }
  }
  return reports
}

/** The reader of records has seen to it that the evidence is of the kind. */
function pairs<S extends 'label' | 'entities'>({ samples }: Part, side: ReadonlyMap<string, Evidence>) {
  return samples.map((sample) => ({ sample, evidence: side.get(sample.id) as EvidenceOf<S> }))
}
