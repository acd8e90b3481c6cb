/** Which study speaks for which practice: that with which it shares a row of docs/practices.md. */

interface Rows {
  readonly rows: readonly string[]
}

export function practicesBehind<Practice extends Rows>(
  study: Rows,
  practices: readonly Practice[],
): readonly Practice[] {
  return practices.filter(({ rows }) => rows.some((row) => study.rows.includes(row)))
}

/** Those that speak for one practice. */
export function studiesBehind<Study extends Rows>(
  practice: Rows,
  studies: readonly Study[],
): readonly Study[] {
  return studies.filter((study) => practicesBehind(study, [practice]).length > 0)
}

/** Those for which there is no study: they rest on the articles alone. */
export function withoutStudy<Practice extends Rows>(
  practices: readonly Practice[],
  studies: readonly Rows[],
): readonly Practice[] {
  return practices.filter((one) => studiesBehind(one, studies).length === 0)
}
