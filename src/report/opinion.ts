/** What one judge model or one person thought of a sample's answers. */
export interface Opinion {
  /** The model's name, or the person's. */
  by: string
  kind: 'judge' | 'people'
  /** Whose answer it is about; `both`: of the two beside each other. */
  about: 'baseline' | 'candidate' | 'both'
  /** What was graded and how, as it is shown: `Completeness`, `4 of 5`. */
  grades: { title: string; grade: string }[]
  /** Reasons in own words; empty: none were given. */
  said: string
}
