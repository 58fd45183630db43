/** Where a text of a finding is sealed: its column, and the whole key of its row. */
export const placeOfFinding = (column: 'remark' | 'outcome_note', reviewId: string, question: string) =>
  ({ table: 'monitoring.file_finding', column, row: `${reviewId} ${question}` }) as const;
